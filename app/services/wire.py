"""Records as they travel, which kinds travel in which package, and whose cards are known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.core.declaration import META, RecordType
from app.core.errors import WrongValue
from app.core.kinds import Attachment, Value, split_codes
from app.exchange.known import Known, KnownUnit
from app.ledger.results import Incoming
from app.models import Device, Unit
from app.services.office import Office

NATIONAL = "国家"
STATE = ("removed", "same_as")


def wire_row(row: Mapping[str, Value]) -> dict[str, Any]:
    """A ledger row → the JSON object of a package line. Empty fields are left out."""
    fields = {name: value for name, value in row.items() if name not in META and value is not None}
    line: dict[str, Any] = {"id": row["id"], "owner": row["owner"], "fields": fields}
    for name in ("clock", "dots", "siblings"):
        if row[name]:
            line[name] = json.loads(str(row[name]))
    for name in STATE:
        if row[name] is not None:
            line[name] = row[name]
    if row["extra"]:
        fields |= json.loads(str(row["extra"]))
    if row["provisional"]:
        line["provisional"] = True
    return line


def read_wire(declared: RecordType, line: Mapping[str, Any]) -> Incoming:
    """A package line → what a ledger merges. Raises WrongValue with a Chinese reason when it isn't a lawful record."""
    record, owner, fields = line.get("id"), line.get("owner"), line.get("fields")
    clock, dots = line.get("clock"), line.get("dots")
    texts = isinstance(record, str) and isinstance(owner, str)
    if not (texts and isinstance(fields, dict) and isinstance(clock, dict) and isinstance(dots, dict)):
        raise WrongValue("记录的格式不对")
    values = {**dict.fromkeys(declared.fields), **declared.wire(fields)}
    state = {name: line.get(name) for name in STATE}
    if any(value is not None and not isinstance(value, str) for value in state.values()):
        raise WrongValue("记录的删除标记不对")
    if state["removed"] is None and state["same_as"] is None:
        problems = declared.problems(values)
        if problems:
            raise WrongValue("；".join(problem.reason for problem in problems))
    unknown = {name: value for name, value in fields.items() if name not in declared.fields}
    if any(not isinstance(value, str | int | None) for value in unknown.values()):
        raise WrongValue("记录里有读不懂的内容")
    return Incoming.of_row(
        {
            **values,
            **state,
            "id": record,
            "owner": owner,
            "clock": clock,
            "dots": dots,
            "siblings": line.get("siblings"),
            "extra": unknown,
            "provisional": bool(line.get("provisional")),
        }
    )


def submission_rows(office: Office, declared: RecordType) -> Iterator[Mapping[str, Value]]:
    """All of the unit's own records of a kind, tombstones too. A record with a field in conflict is held back."""
    for row in office.ledger.state_rows(declared.kind, office.code):
        if row["siblings"] is None and not row["provisional"]:
            yield row


def sync_rows(office: Office, declared: RecordType) -> Iterator[Mapping[str, Value]]:
    """Everything of a kind, whoever owns it."""
    yield from office.ledger.state_rows(declared.kind)


def reply_rows(office: Office, declared: RecordType, unit: str) -> Iterator[Mapping[str, Value]]:
    """What this unit says to one below it: verdicts on its records, hits of its children, own items and rates."""
    wanted: dict[str, tuple[str, Iterable[Value]]] = {
        "verdicts": ("unit", (unit,)),
        "listings": ("school_code", (unit,)),
    }
    for row in office.ledger.state_rows(declared.kind, office.code):
        if declared.kind in wanted:
            name, values = wanted[declared.kind]
            if row[name] in values and (declared.kind != "listings" or row["student"]):
                yield row
        elif declared.kind == "rates" and not str(row["scope"] or "").startswith(NATIONAL):
            yield row


REPLY_KINDS = ("listings", "rates", "verdicts")


def attachments_of(declared: RecordType, rows: Iterable[Mapping[str, Value]]) -> set[str]:
    """The SHA-256 of every file that rows refer to."""
    places = [spec.name for spec in declared.fields.values() if isinstance(spec.kind, Attachment)]
    return {sha for row in rows for name in places for sha in split_codes(row[name])}


def known_units(office: Office) -> Known:
    """Every enrolled card: other units', and under this unit's own code its other laptops'."""
    cards: list[KnownUnit] = []
    for unit in office.ledger.select(Unit):
        if unit.sign_key and unit.age_key and unit.code != office.code:
            cards.append(KnownUnit(unit.code, unit.name, unit.sign_key, unit.age_key, unit.revoked_on is not None))
    return Known([*cards, *other_laptops(office)])


def laptops_confirmed(office: Office) -> bool:
    """Whether every enrolled laptop's fingerprint was compared: only then do the unit's secret keys travel."""
    return all(device.confirmed for device in office.ledger.select(Device) if device.sign_key)


def other_laptops(office: Office) -> list[KnownUnit]:
    """The enrolled laptops of this unit besides this one."""
    own = office.device_keys().public.sign_key
    return [
        KnownUnit(office.code, device.title or device.device, device.sign_key, device.age_key)
        for device in office.ledger.select(Device)
        if device.sign_key and device.age_key and device.sign_key != own
    ]

"""Records as they travel, which kinds travel in which package, and whose cards are known."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.core.declaration import META, RecordType
from app.core.errors import WrongValue
from app.core.kinds import Attachment, Value, plain, split_codes
from app.exchange.keys import valid_code, valid_public_keys
from app.exchange.known import Known, KnownUnit
from app.ledger.results import Incoming
from app.models import Device, Unit
from app.models.rules.rates import NATIONAL
from app.services.office import COUNTY_KINDS, Office
from app.services.resources import load_json

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


def submission_rows(office: Office) -> tuple[dict[str, list[Mapping[str, Value]]], int]:
    """All of the unit's own records that go up, by kind, tombstones too, and how many are held back.

    Held back is a record with a field in conflict, and what leads to it: the unit above would not know of what it speaks.
    """
    rows: dict[str, list[Mapping[str, Value]]] = {}
    held: set[Value] = set()
    for declared in office.ledger.registry:
        if not declared.shared:
            continue
        kept = rows.setdefault(declared.kind, [])
        references = list(declared.references())
        for row in office.ledger.state_rows(declared.kind, office.code):
            if row["provisional"]:
                continue
            if row["siblings"] is not None or any(row[name] in held for name in references):
                held.add(row["id"])
            else:
                kept.append(row)
    return rows, len(held)


def _shipped_items() -> frozenset[str]:
    return frozenset(entry["code"] for entry in load_json("rates", "aid_items.json"))


Said = Callable[[Mapping[str, Value], str], bool]
REPLIED: dict[str, Said] = {
    "listings": lambda row, unit: row["school_code"] == unit and row["student"] is not None,
    "aid_items": lambda row, unit: row["code"] not in _shipped_items(),
    "rates": lambda row, unit: not str(row["scope"] or "").startswith(NATIONAL),
    "norms": lambda row, unit: True,
    "terms": lambda row, unit: True,
    "verdicts": lambda row, unit: row["unit"] == unit,
}
"""What a unit says to one below it: hits of its children, own items and rates, norms and terms, verdicts on its records."""


def reply_rows(office: Office, declared: RecordType, unit: str) -> Iterator[Mapping[str, Value]]:
    """The rows of a kind that go into the reply to a unit, tombstones too."""
    said = REPLIED[declared.kind]
    owners = {office.code}
    if declared.kind in COUNTY_KINDS and office.unit.parent:
        # What a central school has from the county goes on to its villages as it came.
        owners.add(office.unit.parent)
    rows = (row for row in office.ledger.state_rows(declared.kind) if row["owner"] in owners)
    return (row for row in rows if said(row, unit))


def attachments_of(declared: RecordType, rows: Iterable[Mapping[str, Value]]) -> set[str]:
    """The SHA-256 of every file that rows refer to."""
    places = [spec.name for spec in declared.fields.values() if isinstance(spec.kind, Attachment)]
    return {sha for row in rows for name in places for sha in split_codes(row[name])}


class Cards:
    """The enrolled cards as the reader of packages asks for them; a central school may add those of its villages."""

    def __init__(self, units: Iterable[KnownUnit]) -> None:
        self._known = Known(units)
        self._vouched = Known([])

    def lookup(self, code: str) -> Sequence[KnownUnit]:
        """Every card of a code; a vouched one only where none is enrolled."""
        return self._known.lookup(code) or self._vouched.lookup(code)

    def holders(self, sign_key: str) -> Sequence[KnownUnit]:
        """Every card that carries a signing key."""
        return [*self._known.holders(sign_key), *self._vouched.holders(sign_key)]

    def vouch(self, units: Iterable[KnownUnit]) -> None:
        """Cards that the unit which carries their packages took itself (design.md 4.2)."""
        self._vouched = Known(units)


def known_units(office: Office) -> Cards:
    """Every enrolled card: other units', and under this unit's own code its other laptops'."""
    cards: list[KnownUnit] = []
    for unit in office.ledger.select(Unit):
        if unit.sign_key and unit.age_key and unit.code != office.code:
            cards.append(KnownUnit(unit.code, unit.name, unit.sign_key, unit.age_key, unit.revoked_on is not None))
    return Cards([*cards, *other_laptops(office)])


def village_cards(office: Office) -> list[dict[str, str]]:
    """The cards of the schools below, for the unit above: name and public keys, nothing secret."""
    return [
        {"code": u.code, "name": u.name, "sign_key": u.sign_key, "age_key": u.age_key}
        for u in office.ledger.select(Unit, parent=office.code, level="SCHOOL")
        if u.sign_key and u.age_key and not u.revoked_on
    ]


def read_cards(body: Mapping[str, Any]) -> list[KnownUnit]:
    """The lawful ones of the cards a central school sends along."""
    found = []
    for entry in body.get("cards", ()):
        texts = [entry.get(name) for name in ("code", "name", "sign_key", "age_key")] if isinstance(entry, dict) else []
        if len(texts) == 4 and all(isinstance(text, str) and 0 < len(text) <= 200 for text in texts):
            code, name, sign_key, age_key = map(str, texts)
            if valid_code(code) and valid_public_keys(sign_key, age_key):
                found.append(KnownUnit(code, plain(name), sign_key, age_key))
    return found


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

"""Packages from the stick: verified completely, applied in one transaction after a backup; one bad record blocks nothing."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.declaration import RecordType
from app.core.errors import Refused, WrongValue
from app.core.kinds import Value, plain
from app.core.progress import Stopped, report
from app.exchange.order import SeenPackage, decide
from app.exchange.package import BadLine, Opened, PackageRefused, open_package
from app.ledger.operation import Operation
from app.ledger.results import Incoming, MergeResult
from app.models import Unit
from app.models.codes import VERDICT
from app.services.backups import backup_folder
from app.services.judging import Judge, check_direction
from app.services.office import DEVICE_KEYS, SETTING_KEYS, Office
from app.services.sending import SCHEMA
from app.services.wire import Cards, attachments_of, known_units, read_cards

ANSWERED = ("new", "changed", "same", "quarantined", "conflicts", "differences")


@dataclass
class Applied:
    """What a package did to the ledger."""

    new: int = 0
    changed: int = 0
    same: int = 0
    quarantined: int = 0
    conflicts: int = 0
    differences: list[dict[str, Any]] = field(default_factory=list)
    attachments: set[str] = field(default_factory=set)

    def as_json(self) -> dict[str, Any]:
        """The counts, as ``receive`` answers them."""
        return {name: getattr(self, name) for name in ANSWERED}

    def add(self, office: Office, result: MergeResult) -> None:
        """Count one kind's merging, and list where a provisional record gave way."""
        self.new += len(result.new)
        self.changed += len(result.changed)
        self.same += len(result.same)
        self.conflicts += len(result.conflicts)
        for entry in result.given_way:
            spec = office.type(entry.kind).fields.get(entry.field)
            if spec:
                ours, theirs = spec.kind.as_json(entry.ours), spec.kind.as_json(entry.theirs)
                self.differences.append(
                    {"kind": entry.kind, "id": entry.id, "field": entry.field, "ours": ours, "theirs": theirs}
                )


def receive(office: Office, files: Sequence[Path]) -> list[dict[str, Any]]:
    """Take packages, in any order, each by itself.

    → for every file, and every package nested in it: {file, result: accepted|known|superseded|refused, reason, kind,
    unit, new, changed, same, quarantined, conflicts, differences}. A refused one has ``error`` {what, where, do} too.
    When a person stops it, what was taken stands; there is no answer for the files that were left.
    """
    taker = _Taker(office)
    answers: list[dict[str, Any]] = []
    for at, path in enumerate(files):
        try:
            report("正在收数据包", at, len(files))
        except Stopped:
            break
        answers += taker.take(path)
    return answers


class _Taker:
    """Takes one package after another; makes one backup before the first that changes anything."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.cards: Cards = known_units(office)
        self.backed_up = False

    def take(self, path: Path) -> list[dict[str, Any]]:
        try:
            self.cards = known_units(self.office)
            with tempfile.TemporaryDirectory(prefix="zhuxue-") as work, self._open(path, Path(work)) as opened:
                answers = [self._one(plain(path.name), opened, path, None)]
                if opened.nested and answers[0]["result"] in ("accepted", "known"):
                    self._take_vouched(opened)
                    answers += [self._nested(path, opened, name) for name in opened.nested]
                return answers
        except Refused as error:
            return [_refused(plain(path.name), error)]

    def _open(self, path: Path, work: Path) -> Opened:
        """Sync packages are sealed to this laptop, all others to the unit."""
        office, known = self.office, self.cards
        try:
            return open_package(path, office.device_keys(), known, work, code=office.code, schema=SCHEMA)
        except PackageRefused as error:
            if error.cause != "not_for_us" or office.keys() == office.device_keys():
                raise
        return open_package(path, office.keys(), known, work, code=office.code, schema=SCHEMA)

    def _take_vouched(self, opened: Opened) -> None:
        """Schools below an enrolled central school are known by it; a card enrolled here goes before what it says."""
        carrier = opened.manifest.sender
        if carrier.level != "central" or "cards" not in opened.extras:
            return
        cards = [card for card in read_cards(opened.extra("cards")) if not self.cards.lookup(card.code)]
        self.cards.vouch(cards)
        with self.office.ledger.writing("vouched", f"登记{carrier.name}下属学校的名片", undoable=False) as op:
            for card in cards:
                values: dict[str, Value] = {"code": card.code, "name": card.name, "level": "SCHOOL", "confirmed": 0}
                keys = {"sign_key": card.sign_key, "age_key": card.age_key, "fingerprint": card.fingerprint}
                op.put("units", values | keys | {"parent": carrier.code})

    def _nested(self, path: Path, opened: Opened, name: str) -> dict[str, Any]:
        where = f"{plain(path.name)}/{name}"
        try:
            with opened.open_nested(name) as inner:
                return self._one(where, inner, None, opened.manifest.sender.code)
        except Refused as error:
            return _refused(where, error)

    def _one(self, where: str, opened: Opened, path: Path | None, carrier: str | None) -> dict[str, Any]:
        manifest = opened.manifest
        office = self.office
        check_direction(office, manifest, where, carrier)
        seen = [
            SeenPackage(p.device, p.sequence, p.content["identity"], p.content["clock"])
            for p in office.ledger.packages("in")
            if (p.unit, p.kind, p.result) == (manifest.sender.code, manifest.kind, "accepted")
            # A package from a newer program counts as unread once this one has learnt the kinds it had to leave out.
            and not any(kind in office.ledger.registry for kind in p.content.get("unknown", ()))
        ]
        decision = decide(manifest, opened.identity, seen)
        applied = Applied()
        if decision.result == "accepted":
            self._back_up()
            applied = self._apply(where, opened, path)
        newer = ["有本程序还不认识的记录，升级程序后请再接收一次"] if _unknown(office, opened) else []
        reason = "；".join([decision.reason, *opened.notes, *newer])
        answer = {"file": where, "result": decision.result, "reason": reason, "kind": manifest.kind}
        if decision.result == "refused":
            do = "请与报送单位核对是否有两台电脑或恢复过旧备份，让它重新报送"
            answer["error"] = {"what": decision.reason, "where": where, "do": do}  # type: ignore[assignment]
        return answer | {"unit": manifest.sender.code, **applied.as_json()}

    def _back_up(self) -> None:
        if not self.backed_up:
            self.office.ledger.backup(backup_folder(self.office))
            self.backed_up = True

    def _apply(self, where: str, opened: Opened, path: Path | None) -> Applied:
        office, manifest = self.office, opened.manifest
        applied = Applied()
        label = f"接收{manifest.sender.name}的数据包（第{manifest.sequence}号）"
        with office.ledger.writing("receive", label, undoable=False) as op:
            judge = Judge(office, manifest)
            for declared in office.ledger.registry:
                self._take_kind(op, declared, opened, judge, applied)
            for sha in set(opened.attachments) & applied.attachments:
                op.attach(opened.attachment(sha))
            if manifest.kind == "reply":
                _take_revocations(office, op, opened)
            if manifest.kind == "sync" and "secrets" in opened.extras:
                _take_secrets(office, op, opened)
            content: dict[str, Any] = {"identity": opened.identity, "clock": dict(manifest.clock)}
            content["holds"] = list(manifest.holds)
            content["unknown"] = _unknown(office, opened)
            if path is not None and manifest.kind == "submission" and not office.is_county:
                content["kept"] = op.attach(path.read_bytes())
            op.log_package(
                direction="in",
                kind=manifest.kind,
                unit=manifest.sender.code,
                device=manifest.device,
                sequence=manifest.sequence,
                sha256=opened.sha256,
                file=where,
                result="accepted",
                content=content,
            )
        return applied

    def _take_kind(self, op: Operation, declared: RecordType, opened: Opened, judge: Judge, applied: Applied) -> None:
        """Merge the lawful records of a kind; the others go to quarantine as they came, with their reason."""
        good: list[Incoming] = []
        lines: dict[str, str] = {}
        for line in opened.records(declared.kind):
            if isinstance(line, BadLine):
                _quarantine(op, opened, declared.kind, f"第{line.line_no}行", "", line.reason, applied)
                continue
            content = json.dumps(line, sort_keys=True)
            try:
                entry = judge.judge(declared, line)
            except WrongValue as error:
                _quarantine(op, opened, declared.kind, str(line.get("id", ""))[:64], content, error.reason, applied)
                continue
            good.append(entry)
            lines[entry.id] = content
        if not good:
            return
        # A submission or reply comes from the records' only author: what it says now holds, whatever it said before
        # from a laptop that was lost. Between two laptops of one unit a person decides.
        merged = op.merge(declared.kind, good, author=opened.manifest.kind != "sync")
        applied.add(self.office, merged)
        applied.attachments |= attachments_of(declared, (entry.values for entry in good))
        rejected = {entry.id for entry in merged.rejected}
        for refusal in merged.rejected:
            _quarantine(op, opened, declared.kind, refusal.id, lines.get(refusal.id, ""), refusal.reason, applied)
        self._release(op, declared.kind, opened, set(lines) - rejected)

    def _release(self, op: Operation, kind: str, opened: Opened, taken: set[str]) -> None:
        """What a unit has corrected since leaves quarantine."""
        for row in self.office.ledger.rows("quarantine", {"sender": opened.manifest.sender.code, "record_kind": kind}):
            if row["record"] in taken:
                op.remove("quarantine", str(row["id"]), "报送单位已改正")


def _unknown(office: Office, opened: Opened) -> list[str]:
    """Kinds of a newer program's package that this one has no place for."""
    return [kind for kind in opened.kinds if kind not in office.ledger.registry]


def _refused(where: str, error: Refused) -> dict[str, Any]:
    return {
        "file": where,
        "result": "refused",
        "reason": f"{error.what}。{error.do}",
        "kind": None,
        "unit": None,
        **Applied().as_json(),
        "error": error.as_json(),
    }


def _quarantine(
    op: Operation, opened: Opened, kind: str, record: str, content: str, reason: str, applied: Applied
) -> None:
    digest = hashlib.sha256(f"{kind}{record}{content}".encode()).hexdigest()
    op.put(
        "quarantine",
        {
            "sender": opened.manifest.sender.code,
            "record_kind": kind,
            "record": record or "无编号",
            "content_sha256": digest,
            "reason": reason,
            "content": content or None,
            "package": opened.identity,
        },
    )
    applied.quarantined += 1


def _take_revocations(office: Office, op: Operation, opened: Opened) -> None:
    """Cards the unit above has revoked are revoked here."""
    if "revoked" not in opened.extras:
        return
    safe = {office.code, office.unit.parent}
    for card in opened.extra("revoked").get("cards", []):
        for unit in office.ledger.select(Unit, code=str(card.get("code"))):
            if unit.sign_key == card.get("sign_key") and not unit.revoked_on and unit.code not in safe:
                op.put("units", {"revoked_on": office.day}, id=unit.id)


def _take_secrets(office: Office, op: Operation, opened: Opened) -> None:
    """The main laptop's keys and namespace, so that both laptops are one unit to others and make the same ids.

    Only where both agree which laptop is the main one: while two say so of themselves, their keys would change places.
    """
    own = next(iter(office.ledger.rows("units", {"code": office.code})))
    if own["siblings"] or own["main_device"] != opened.manifest.device or own["main_device"] == office.device:
        return
    secrets = opened.extra("secrets")
    if office.ledger.meta(DEVICE_KEYS) is None:
        op.set_meta(DEVICE_KEYS, office.ledger.meta(SETTING_KEYS) or "")
    op.set_meta(SETTING_KEYS, json.dumps(secrets["unit_keys"]))
    op.set_meta("namespace", str(secrets["namespace"]))


def say_verdict(office: Office, kind: str, record: str, verdict: str, text: str) -> dict[str, Any]:
    """What this unit says of a record of a unit below; it travels in the next reply."""
    found = office.find(kind, record)
    row = office.ledger.row(kind, found)
    if row is None or row["owner"] == office.code:
        raise Refused("只能对下级单位报送的记录提意见", "", "请核对是哪一条下级报送的记录")
    code = str(VERDICT.code_of(verdict))
    if code == "QUESTION" and not text.strip():
        raise Refused("有疑问要写明问什么", "", "例如：请补证明材料")
    values = {"record_kind": kind, "record": str(row["id"]), "unit": str(row["owner"])}
    with office.ledger.writing("verdict", "审核意见") as op:
        made = op.put("verdicts", values | {"verdict": code, "text": plain(text) or None, "said_on": office.day})
    return {"id": made, "verdict": verdict, "unit": row["owner"]}

"""What may come in which package from whom: every record of a package is judged before the ledger sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.core.declaration import RecordType, Row
from app.core.errors import Refused, WrongValue
from app.core.kinds import Value
from app.exchange.manifest import Manifest
from app.ledger.results import Incoming
from app.models import Unit
from app.services.office import COUNTY_KINDS, LEVEL_WORDS, Office
from app.services.wire import REPLIED, read_wire

RANK = {"SCHOOL": 0, "CENTRAL": 1, "COUNTY": 2}


def check_direction(office: Office, manifest: Manifest, where: str, carrier: str | None = None) -> None:
    """Submissions come from below, replies from the unit above, sync from a laptop of this unit. Refused otherwise.

    The sender's level is the one on its enrolled card, whatever the package says. carrier: the unit whose package this
    one came in; it must be the sender's parent.
    """
    sender = manifest.sender
    if manifest.kind == "sync":
        if carrier is not None or sender.code != office.code:
            raise Refused("同步数据包只能在本单位自己的电脑之间使用", where, "不要接收；请与发送单位核对")
        return
    card = next(iter(office.ledger.select(Unit, code=sender.code)), None)
    if card is None or LEVEL_WORDS[card.level] != sender.level:
        raise Refused("数据包写的单位级别与登记的名片不符", where, "不要接收；请与发送单位核对")
    if manifest.kind == "reply" and sender.code != office.unit.parent:
        raise Refused("回复只能来自本单位的上级", where, "请与上级单位核对")
    if manifest.kind == "submission" and RANK[card.level] >= RANK[office.unit.level]:
        raise Refused("报送只能来自下级单位", where, "请与发送单位核对")
    if carrier is not None and card.parent not in (None, carrier):
        raise Refused("夹带这个数据包的单位不是它的上级", where, "请该单位通过自己的上级重新报送")


FROZEN: dict[str, tuple[str, ...]] = {
    "grants": ("student", "item", "period", "kind", "fen", "batch"),
    "batches": ("number", "item", "period", "kind"),
    "receipts": ("number", "grant", "fen"),
    "pay_sheets": ("number", "month"),
    "pay_lines": (
        "pay_sheet",
        "student",
        "assignment",
        "month",
        "days",
        "hours",
        "rate_fen",
        "unit",
        "pay_fen",
        "meal_fen",
    ),
}
"""Fields of money records that are the same in every package that holds the record."""


class Judge:
    """Judges the records of one package, kind after kind in the registry's order."""

    def __init__(self, office: Office, manifest: Manifest) -> None:
        self.office = office
        self.sort = manifest.kind
        self.sender = manifest.sender.code
        self.level = manifest.sender.level
        self.taken: dict[str, set[str]] = {}

    def judge(self, declared: RecordType, line: Mapping[str, Any]) -> Incoming:
        """The record of a package line. Raises WrongValue with the Chinese reason why it goes to quarantine instead."""
        self._check_kind(declared)
        entry = read_wire(declared, line)
        if self.sort != "sync":
            row = self.office.ledger.row(declared.kind, entry.id)
            self._check_owner(declared, entry, row)
            self._check_place(declared, entry.values)
            self._check_references(declared, entry.values)
            self._check_money(declared, entry, row)
        self.taken.setdefault(declared.kind, set()).add(entry.id)
        return entry

    def _check_owner(self, declared: RecordType, entry: Incoming, row: Row | None) -> None:
        """Only its owner writes a record. A central school alone passes on the county's items and rates as they are."""
        passes_on = self.sort == "reply" and self.level == "central" and declared.kind in COUNTY_KINDS
        author = entry.owner if passes_on and entry.owner != self.office.code else self.sender
        if entry.owner != author or (row is not None and row["owner"] != author):
            raise WrongValue("这条记录不属于报送单位")

    def _check_money(self, declared: RecordType, entry: Incoming, row: Row | None) -> None:
        """Money that was reported stays: whose it is, what for and how much never change, and it is never deleted."""
        frozen = FROZEN.get(declared.kind)
        if frozen is None:
            return
        if entry.values.get("removed") is not None or entry.values.get("same_as") is not None:
            raise WrongValue("资金记录不能删除或合并，只能作废")
        if row is not None and any(row[name] != entry.values.get(name) for name in frozen):
            raise WrongValue("已经报送过的资金记录，对象、项目、学期、金额不能改")
        if entry.values.get("void_on") is not None and entry.values.get("paid_on") is not None:
            raise WrongValue("已经发放的钱不能作废")

    def _check_kind(self, declared: RecordType) -> None:
        """What doesn't belong into such a package is never taken: nobody plants cards, rates or people in another's ledger."""
        lawful = declared.kind in REPLIED if self.sort == "reply" else self.sort == "sync" or declared.shared
        if self.sort == "reply" and declared.kind in COUNTY_KINDS:
            lawful = self.level in ("county", "central")
        if not lawful:
            raise WrongValue("这种记录不该在这类数据包里")

    def _check_place(self, declared: RecordType, values: Mapping[str, Value]) -> None:
        """A school speaks of its own pupils; a reply speaks to this unit."""
        if self.sort == "reply":
            named = values.get("unit") if declared.kind == "verdicts" else values.get("school_code")
            if named is not None and named != self.office.code:
                raise WrongValue("这条记录不是给本单位的")
        elif self.level == "school" and values.get("school_code") not in (None, self.sender):
            raise WrongValue("这条记录写的是别的学校")

    def _check_references(self, declared: RecordType, values: Mapping[str, Value]) -> None:
        """A record may lead to records of its owner, and in a reply to this unit's; never to a third unit's."""
        allowed = {self.sender, self.office.code} if self.sort == "reply" else {self.sender}
        for name, kind in declared.references().items():
            target = values.get(name)
            if target is None or not self.office.type(kind).shared:
                continue
            row = self.office.ledger.row(kind, str(target))
            known = row["owner"] in allowed if row is not None else target in self.taken.get(kind, ())
            if not known:
                raise WrongValue(f"“{declared.fields[name].label}”指向的记录不在报送单位的记录里")

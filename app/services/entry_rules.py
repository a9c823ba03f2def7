"""What other records say to one that is entered: refused by hand, taken with a word from past papers, or only said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from app.core.declaration import Row
from app.core.errors import Refused
from app.services.office import Office
from app.services.visit_entry import VisitRules
from app.services.work_entry import (
    AssignmentRules,
    Finding,
    Level,
    PostRules,
    WorkDayRules,
    approved_months,
    removal_of_work,
)


class EntryRules(Protocol):
    """The rules of one kind, made once for a file of many rows."""

    def findings(self, row: Row) -> list[Finding]:
        """What is to be said of a complete record: new, or as it would be after the change."""
        ...


RULES: Mapping[str, Callable[[Office], EntryRules]] = {
    "work_days": WorkDayRules,
    "assignments": AssignmentRules,
    "posts": PostRules,
    "visits": VisitRules,
}


class _Staying:
    """The rules of a kind, and that what was counted for pay doesn't leave its place: hours their month, a post its child.

    Who moved paid hours to a month that isn't paid yet would have them paid again.
    """

    def __init__(self, office: Office, kind: str, rules: EntryRules) -> None:
        self._office, self._kind, self._rules = office, kind, rules
        self._approved: set[tuple[str, str]] | None = None

    def findings(self, row: Row) -> list[Finding]:
        before = self._office.ledger.row(self._kind, str(row["id"])) if row.get("id") else None
        return [*(self._moved(before, row) if before else ()), *self._rules.findings(row)]

    def _moved(self, before: Row, row: Row) -> list[Finding]:
        if self._kind == "work_days":
            return self._moved_hours(before, row)
        if self._kind == "assignments" and before["student"] != row.get("student") and self._has_pay(before):
            do = "请填离岗日期，给另一名学生另外登记上岗"
            return [Finding(Level.REFUSE, "这次上岗已有报酬记录，不能换成别的学生。", do)]
        return []

    def _moved_hours(self, before: Row, row: Row) -> list[Finding]:
        if (before["assignment"], before["date"]) == (row.get("assignment"), row.get("date")):
            return []
        if self._approved is None:
            self._approved = approved_months(self._office)
        if (str(before["assignment"]), str(before["date"])[:7]) not in self._approved:
            return []
        do = "要改，先作废报酬表里的这一笔"
        return [Finding(Level.REFUSE, "这一天的报酬已经审批，工时不能移到别处。", do)]

    def _has_pay(self, assignment: Row) -> bool:
        return self._office.ledger.count("pay_lines", {"assignment": str(assignment["id"]), "void_on": None}) > 0


def rules_of(office: Office, kind: str) -> EntryRules | None:
    """The rules of a kind with other records, or ``None`` when it has none."""
    made = RULES.get(kind)
    return _Staying(office, kind, made(office)) if made else None


def refuse_by_hand(office: Office, kind: str, row: Row) -> list[str]:
    """Refused with the first thing that stands against a record; else what must be said of it, one sentence each."""
    rules = rules_of(office, kind)
    found = rules.findings(row) if rules else []
    for finding in found:
        if finding.level is not Level.NOTE:
            raise Refused(finding.reason, office.type(kind).label, finding.do)
    return [finding.reason for finding in found]


def refuse_removal(office: Office, kind: str, record: str) -> None:
    """Refused when other records need this one."""
    removal_of_work(office, kind, record)


def refuse_joining(office: Office, kind: str, record: str) -> None:
    """Refused when a record that would give way to another was counted for pay: hours would be gone from their month."""
    if kind == "work_days":
        removal_of_work(office, kind, record)


__all__ = ["EntryRules", "Finding", "Level", "refuse_by_hand", "refuse_joining", "refuse_removal", "rules_of"]

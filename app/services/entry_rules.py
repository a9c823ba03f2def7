"""What other records say to one that is entered: refused by hand, taken with a word from past papers, or only said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from app.core.declaration import Row
from app.core.errors import Refused
from app.services.office import Office
from app.services.visit_entry import VisitRules
from app.services.work_entry import AssignmentRules, Finding, Level, WorkDayRules, removal_of_work


class EntryRules(Protocol):
    """The rules of one kind, made once for a file of many rows."""

    def findings(self, row: Row) -> list[Finding]:
        """What is to be said of a complete record: new, or as it would be after the change."""
        ...


RULES: Mapping[str, Callable[[Office], EntryRules]] = {
    "work_days": WorkDayRules,
    "assignments": AssignmentRules,
    "visits": VisitRules,
}


def rules_of(office: Office, kind: str) -> EntryRules | None:
    """The rules of a kind with other records, or ``None`` when it has none."""
    made = RULES.get(kind)
    return made(office) if made else None


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


__all__ = ["EntryRules", "Finding", "Level", "refuse_by_hand", "refuse_removal", "rules_of"]

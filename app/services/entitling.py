"""What each child is due in a period, computed anew each time from records and rates; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.core.errors import Refused, WrongValue
from app.models import AidItem, Batch, Grant, Hardship, Listing, Rate, Student
from app.models.codes import GRADE
from app.models.rules.entitlement import Entitlements
from app.models.rules.entitlement import entitle as compute
from app.models.rules.periods import school_year_of
from app.services.office import Office


@dataclass
class Term:
    """What questions about a term or month ask of the ledger, each thing read once, when the first of them asks for it.

    Made for one question and handed on by those who answer its parts; it doesn't see what is written later.
    """

    office: Office
    period: str

    def forget(self) -> None:
        """Let go of all that was read, one thing after the other; nothing can be asked any more.

        A county's children freed in one step hold up every thread of the program for as long as that takes.
        """
        while vars(self):
            vars(self).popitem()

    @cached_property
    def students(self) -> dict[str, Student]:
        """The ledger's live students by id."""
        return {student.id: student for student in self.office.ledger.select(Student)}

    @cached_property
    def hardships(self) -> list[Hardship]:
        """The recognitions of the school year. Refused for a period that is none."""
        with _period_told():
            return self.office.ledger.select(Hardship, school_year=school_year_of(self.period))

    @cached_property
    def listings(self) -> list[Listing]:
        """All list hits."""
        return self.office.ledger.select(Listing)

    @cached_property
    def grants(self) -> list[Grant]:
        """The period's grants, void ones too."""
        return self.office.ledger.select(Grant, period=self.period)

    @cached_property
    def batches(self) -> dict[str, Batch]:
        """All batches by id."""
        return {batch.id: batch for batch in self.office.ledger.select(Batch)}

    @cached_property
    def items(self) -> list[AidItem]:
        """All items of aid."""
        return self.office.ledger.select(AidItem)

    @cached_property
    def item_names(self) -> dict[str, str]:
        """Item code → its official name."""
        return _names(self.items)

    @cached_property
    def blocked(self) -> dict[str, str]:
        """Student id → why nothing is paid."""
        return blocked_students(self.office)

    @cached_property
    def entitlements(self) -> Entitlements:
        """Entitled and not entitled children. Fields in conflict block a child. Refused for a period that is none."""
        hardships, rates = self.hardships, self.office.ledger.select(Rate)
        with _period_told():
            return compute(
                self.period,
                self.students.values(),
                hardships,
                rates,
                blocked=self.blocked,
                item_names=self.item_names,
            )


@contextmanager
def _period_told() -> Iterator[None]:
    try:
        yield
    except WrongValue as error:
        raise Refused(error.reason, "--period", "例如 2026A（秋季学期）、2027S（春季学期）、2026-09") from None


def entitlements(office: Office, period: str) -> Entitlements:
    """Entitled and not entitled children of the ledger's live students. Fields in conflict block a child."""
    return Term(office, period).entitlements


def blocked_students(office: Office) -> dict[str, str]:
    """Student id → why nothing is paid: a field of the child or of its recognition waits for a person."""
    waiting = office.blocked()
    asked = list(waiting)
    found = {str(record): waiting[str(record)] for (record,) in office.ledger.values("students", (), records=asked)}
    recognitions = office.ledger.values("hardships", ("student",), records=asked)
    return found | {str(student): waiting[str(record)] for record, student in recognitions}


def item_names(office: Office) -> dict[str, str]:
    """Item code → its official name."""
    return _names(office.ledger.select(AidItem))


def _names(items: Iterable[AidItem]) -> dict[str, str]:
    return {item.code: item.name for item in items}


def named(student: Student) -> dict[str, str]:
    """A child as people know it, beside the number scripts know it by."""
    return {"name": student.name, "grade_class": f"{GRADE.label(student.grade)}{student.class_name or ''}"}


_GRADES = {entry.code: at for at, entry in enumerate(GRADE.options)}


def paper_order(student: Student) -> tuple[int, str, str, str]:
    """The order of lists on paper: grade, class, name."""
    return _GRADES.get(student.grade or "", 99), student.class_name or "", student.name, student.id


def entitle(office: Office, period: str) -> dict[str, Any]:
    """→ {entitled: [{student_id_number, item, period, fen, rule, rate, document, arithmetic}], without: [{…, reason}]}."""
    term = Term(office, office.named_period(period))
    found, who = term.entitlements, {student.id: named(student) for student in term.students.values()}
    return {
        "entitled": [
            {
                "student_id_number": e.student_id_number,
                **who[e.student_id],
                "item": e.item,
                "period": e.period,
                "fen": e.fen,
                "rule": e.rule,
                "rate": e.rate_id,
                "document": e.document,
                "arithmetic": e.arithmetic,
                "student": e.student_id,
            }
            for e in found.entitled
        ],
        "without": [
            {
                "student_id_number": w.student_id_number,
                **who[w.student_id],
                "item": w.item,
                "reason": w.reason,
                "student": w.student_id,
            }
            for w in found.without
        ],
    }

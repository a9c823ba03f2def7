"""What each child is due in a period, computed anew each time from records and rates; nothing of it is kept."""

from __future__ import annotations

from typing import Any

from app.core.errors import Refused, WrongValue
from app.models import AidItem, Hardship, Rate, Student
from app.models.codes import GRADE
from app.models.rules.entitlement import Entitlements
from app.models.rules.entitlement import entitle as compute
from app.services.office import Office


def entitlements(office: Office, period: str) -> Entitlements:
    """Entitled and not entitled children of the ledger's live students. Fields in conflict block a child."""
    students, hardships = office.ledger.select(Student), office.ledger.select(Hardship)
    rates, blocked = office.ledger.select(Rate), blocked_students(office)
    try:
        return compute(period, students, hardships, rates, blocked=blocked, item_names=item_names(office))
    except WrongValue as error:
        raise Refused(error.reason, "--period", "例如 2026A（秋季学期）、2027S（春季学期）、2026-09") from None


def blocked_students(office: Office) -> dict[str, str]:
    """Student id → why nothing is paid: a field of the child or of its recognition waits for a person."""
    waiting = office.blocked()
    found = {s.id: waiting[s.id] for s in office.ledger.select(Student) if s.id in waiting}
    return found | {h.student: waiting[h.id] for h in office.ledger.select(Hardship) if h.id in waiting}


def item_names(office: Office) -> dict[str, str]:
    """Item code → its official name."""
    return {item.code: item.name for item in office.ledger.select(AidItem)}


def named(student: Student) -> dict[str, str]:
    """A child as people know it, beside the number scripts know it by."""
    return {"name": student.name, "grade_class": f"{GRADE.label(student.grade)}{student.class_name or ''}"}


_GRADES = {entry.code: at for at, entry in enumerate(GRADE.options)}


def paper_order(student: Student) -> tuple[int, str, str, str]:
    """The order of lists on paper: grade, class, name."""
    return _GRADES.get(student.grade or "", 99), student.class_name or "", student.name, student.id


def entitle(office: Office, period: str) -> dict[str, Any]:
    """→ {entitled: [{student_id_number, item, period, fen, rule, rate, document, arithmetic}], without: [{…, reason}]}."""
    found = entitlements(office, office.named_period(period))
    who = {student.id: named(student) for student in office.ledger.select(Student)}
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

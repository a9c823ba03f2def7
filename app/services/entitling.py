"""What each child is due in a period, computed anew each time from records and rates; nothing of it is kept."""

from __future__ import annotations

from typing import Any

from app.core.errors import Refused, WrongValue
from app.models import AidItem, Hardship, Rate, Student
from app.models.rules.entitlement import Entitlements
from app.models.rules.entitlement import entitle as compute
from app.services.office import Office


def entitlements(office: Office, period: str) -> Entitlements:
    """Entitled and not entitled children of the ledger's live students. Fields in conflict block a child."""
    students = office.ledger.select(Student)
    hardships = office.ledger.select(Hardship)
    waiting = office.blocked()
    blocked = {s.id: waiting[s.id] for s in students if s.id in waiting}
    blocked |= {h.student: waiting[h.id] for h in hardships if h.id in waiting}
    names = {item.code: item.name for item in office.ledger.select(AidItem)}
    rates = office.ledger.select(Rate)
    try:
        return compute(period, students, hardships, rates, blocked=blocked, item_names=names)
    except WrongValue as error:
        raise Refused(error.reason, "--period", "例如 2026A（秋季学期）、2027S（春季学期）、2026-09") from None


def entitle(office: Office, period: str) -> dict[str, Any]:
    """→ {entitled: [{student_id_number, item, period, fen, rule, rate, document, arithmetic}], without: [{…, reason}]}."""
    found = entitlements(office, period)
    return {
        "entitled": [
            {
                "student_id_number": e.student_id_number,
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
            {"student_id_number": w.student_id_number, "item": w.item, "reason": w.reason, "student": w.student_id}
            for w in found.without
        ],
    }

"""The days of the terms, as somebody entered them, and the term to which a day belongs."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from app.models import Term
from app.models.rules import periods, teaching
from app.services.office import Office

_DAY = dt.timedelta(days=1)
_AROUND = 400
"""Days within which whatever belongs to a term lies, holidays and all."""


def entered_terms(office: Office) -> dict[str, Term]:
    """Term → its days, of every term that was entered. The row of the unit above goes before this unit's own."""
    rows: defaultdict[str, list[Term]] = defaultdict(list)
    for row in office.ledger.select(Term):
        rows[row.period].append(row)
    return {period: min(alike, key=lambda row: (row.owner == office.code, row.id)) for period, alike in rows.items()}


def period_of(office: Office, day: str) -> str:
    """The term to which an ISO day belongs (rules/teaching.py)."""
    return teaching.period_of(day, entered_terms(office))


def days_of(office: Office, period: str) -> list[str]:
    """Every day that belongs to a term, ISO, in order."""
    known, middle = entered_terms(office), periods.first_day(period) + 100 * _DAY
    around = ((middle + n * _DAY).isoformat() for n in range(-_AROUND // 2, _AROUND // 2))
    return [day for day in around if teaching.period_of(day, known) == period]

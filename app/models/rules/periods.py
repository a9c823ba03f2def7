"""Terms, months and school years: their order, what contains what, and whether a dated row is in force.

A school year runs from 1 September to 31 August: autumn ``2026A`` is September 2026 to January 2027, spring ``2027S``
is February to August 2027 (domain 8.3). Months that are *paid* are fewer: a school year has ten (domain 2.2, VOC_GRANT:
150 yuan × 10 months), so February and August, the holidays, count for belonging but not for paying. Pure.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Protocol

from app.core.errors import WrongValue

AUTUMN, SPRING = "A", "S"
PAID_MONTHS = {AUTUMN: (9, 10, 11, 12, 1), SPRING: (3, 4, 5, 6, 7)}
"""The months of a term for which monthly aid is paid."""
TERMS_A_YEAR = 2

_TERM = re.compile(r"\d{4}[AS]")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
# First month of a term, and how many months until the other term begins.
_FIRST_MONTH = {AUTUMN: (9, 5), SPRING: (2, 7)}


class Dated(Protocol):
    """Anything with a first and a last period (a Rate)."""

    @property
    def from_period(self) -> str: ...

    @property
    def to_period(self) -> str | None: ...


def check(period: str) -> str:
    """The period itself when it is a term or a month; raises WrongValue with a Chinese sentence otherwise."""
    if not (_TERM.fullmatch(period) or _MONTH.fullmatch(period)):
        raise WrongValue("看不出是哪个学期，请写成 2026A（秋季）、2027S（春季）或 2026-09")
    return period


def is_term(period: str) -> bool:
    """Whether a lawful period is a term; else it is a month. Raises WrongValue."""
    return check(period)[4] != "-"


@lru_cache(maxsize=1024)
def span(period: str) -> tuple[int, int]:
    """First and last month of a period as running numbers (year × 12 + month − 1): the comparable form. Raises WrongValue."""
    year = int(check(period)[:4])
    if not is_term(period):
        month = year * 12 + int(period[5:]) - 1
        return month, month
    first, length = _FIRST_MONTH[period[4]]
    start = year * 12 + first - 1
    return start, start + length - 1


def order(period: str) -> tuple[int, int]:
    """A key that sorts terms and months by time: 2026S < 2026A < 2026-09 < 2027S. Raises WrongValue."""
    start, end = span(period)
    # The longer comes first: a term stands before its own first month.
    return start, -end


def contains(outer: str, inner: str) -> bool:
    """Whether a month (or term) lies within a term (or month): 2026A contains 2027-01. Raises WrongValue."""
    return span(outer)[0] <= span(inner)[0] and span(inner)[1] <= span(outer)[1]


def overlap(one: str, other: str) -> bool:
    """Whether two periods share a month: aid of one item paid for both would be paid twice. Raises WrongValue."""
    return contains(one, other) or contains(other, one)


def school_year_of(period: str) -> int:
    """The year in which the school year of a period began: 2026A, 2027S and 2027-03 → 2026. Raises WrongValue."""
    # August (running month 7 of a year) still belongs to the year before.
    return (span(period)[0] - 8) // 12


def term_of(day: dt.date) -> str:
    """The term to which a day belongs: February to August is spring, the rest autumn."""
    if 2 <= day.month <= 8:
        return f"{day.year}{SPRING}"
    return f"{day.year - (day.month == 1)}{AUTUMN}"


def term_of_period(period: str) -> str:
    """The term in which a period lies: itself, or the term of a month. Raises WrongValue."""
    return period if is_term(period) else term_of(first_day(period))


def terms_of(year: int) -> tuple[str, str]:
    """Autumn and spring of the school year that begins in ``year``."""
    return f"{year}{AUTUMN}", f"{year + 1}{SPRING}"


def paid_months(term: str) -> tuple[str, ...]:
    """The months of a term for which monthly aid is paid, in order: 2026A → 2026-09 … 2027-01. Raises WrongValue."""
    if not is_term(term):
        raise WrongValue("这是月份，不是学期")
    year = int(term[:4])
    return tuple(f"{year + (term[4] == AUTUMN and month < 9)}-{month:02d}" for month in PAID_MONTHS[term[4]])


def is_paid_month(month: str) -> bool:
    """Whether monthly aid is paid for a month: not in the holidays of February and August. Raises WrongValue."""
    check(month)
    return any(int(month[5:]) in months for months in PAID_MONTHS.values())


def first_day(period: str) -> dt.date:
    """The first day of a period: 2026A → 2026-09-01. Raises WrongValue."""
    start = span(period)[0]
    return dt.date(start // 12, start % 12 + 1, 1)


def month_in(term: str, today: dt.date) -> str:
    """The month of a term to begin with: today's when it lies in it, else December or June, when most is done."""
    now = today.isoformat()[:7]
    return now if contains(term, now) else f"{term[:4]}-{'12' if term.endswith(AUTUMN) else '06'}"


def in_force(row: Dated, period: str) -> bool:
    """Whether a dated row holds for the whole of a period. A row that begins within a term holds from its months on.

    The term of entitlement counts, never the day of payment (domain 2.3). Raises WrongValue for a period that is none.
    """
    start, end = span(period)
    return span(row.from_period)[0] <= start and (row.to_period is None or end <= span(row.to_period)[1])

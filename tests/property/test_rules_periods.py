"""Terms and months: a total order, whole years, and nothing between two terms."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.core.kinds import PERIOD
from app.models.rules import periods

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2100, 12, 31))
YEARS = st.integers(2000, 2100)


@given(DAYS)
def test_a_day_lies_in_one_term_and_one_school_year(day):
    term, month = periods.term_of(day), day.strftime("%Y-%m")
    assert periods.contains(term, month)
    assert periods.school_year_of(term) == periods.school_year_of(month) == day.year - (day.month < 9)
    others = [t for year in range(day.year - 1, day.year + 2) for t in periods.terms_of(year) if t != term]
    assert not any(periods.contains(other, month) for other in others)


@given(DAYS, DAYS)
def test_order_follows_the_calendar(one, other):
    if one <= other:
        assert periods.order(periods.term_of(one)) <= periods.order(periods.term_of(other))
        assert periods.order(one.strftime("%Y-%m")) <= periods.order(other.strftime("%Y-%m"))


@given(YEARS)
def test_paid_months_lie_in_their_term_and_make_ten(year):
    months = [month for term in periods.terms_of(year) for month in periods.paid_months(term)]
    assert len(months) == len(set(months)) == 10 and sorted(months) == months
    assert all(periods.is_paid_month(month) and periods.school_year_of(month) == year for month in months)


@given(st.text(max_size=8))
def test_what_the_kind_keeps_the_rules_know(text):
    try:
        kept = PERIOD.parse(text)
    except ValueError:
        return
    if kept:
        assert periods.check(str(kept)) == kept

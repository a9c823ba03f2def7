"""Terms and months: to which school year they belong, how they follow one another, what lies in what."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.errors import WrongValue
from app.models.rules import periods
from tests.unit.models.builders import rate


@pytest.mark.parametrize(
    ("period", "year"),
    [
        ("2026A", 2026),
        ("2027S", 2026),
        ("2026S", 2025),
        ("2026-09", 2026),
        ("2026-12", 2026),
        ("2027-01", 2026),
        ("2027-03", 2026),
        ("2027-08", 2026),
        ("2026-08", 2025),
    ],
)
def test_school_year(period, year):
    assert periods.school_year_of(period) == year


def test_terms_and_months_sort_by_time():
    wanted = ["2026S", "2026-02", "2026-08", "2026A", "2026-09", "2027-01", "2027S", "2027-02", "2027A"]
    assert sorted(wanted, key=periods.order) == wanted


@pytest.mark.parametrize(
    ("term", "month", "within"),
    [
        ("2026A", "2026-09", True),
        ("2026A", "2027-01", True),
        ("2026A", "2027-02", False),
        ("2026A", "2026-08", False),
        ("2027S", "2027-02", True),
        ("2027S", "2027-07", True),
        ("2027S", "2027-08", True),
        ("2027S", "2027-09", False),
    ],
)
def test_months_within_terms(term, month, within):
    assert periods.contains(term, month) is within


def test_a_term_and_its_month_overlap():
    assert (
        periods.overlap("2026A", "2026-10")
        and periods.overlap("2026-10", "2026A")
        and periods.overlap("2026A", "2026A")
    )
    assert not periods.overlap("2026A", "2027S") and not periods.overlap("2026-10", "2026-11")


def test_a_school_year_has_ten_paid_months():
    assert periods.paid_months("2026A") == ("2026-09", "2026-10", "2026-11", "2026-12", "2027-01")
    assert periods.paid_months("2027S") == ("2027-03", "2027-04", "2027-05", "2027-06", "2027-07")
    assert not periods.is_paid_month("2027-02") and not periods.is_paid_month("2027-08")
    with pytest.raises(WrongValue, match="不是学期"):
        periods.paid_months("2026-09")


@pytest.mark.parametrize(
    "text", ["", "2026", "2026B", "2026a", "2026-13", "2026-00", "26A", "2026-9", "2026A1", "学期"]
)
def test_what_is_no_period_is_refused(text):
    with pytest.raises(WrongValue, match="看不出是哪个学期"):
        periods.school_year_of(text)


@pytest.mark.parametrize(
    ("day", "term"),
    [("2026-09-01", "2026A"), ("2027-01-31", "2026A"), ("2027-02-01", "2027S"), ("2027-08-31", "2027S")],
)
def test_term_of_a_day(day, term):
    assert periods.term_of(dt.date.fromisoformat(day)) == term
    assert periods.term_of_period(day[:7]) == term


def test_terms_of_a_year():
    assert periods.terms_of(2026) == ("2026A", "2027S")
    assert [periods.school_year_of(term) for term in periods.terms_of(2026)] == [2026, 2026]


@pytest.mark.parametrize(
    ("period", "holds"),
    [
        ("2023A", False),
        ("2024S", True),
        ("2024-02", True),
        ("2024A", True),
        ("2024-08", True),
        ("2025-01", True),
        ("2025S", False),
        ("2025-02", False),
    ],
)
def test_a_row_is_in_force_from_its_first_to_its_last_term(period, holds):
    assert periods.in_force(rate(from_period="2024S", to_period="2024A"), period) is holds


def test_a_row_that_begins_within_a_term_holds_for_its_months_only():
    late = rate(from_period="2026-10")
    assert not periods.in_force(late, "2026A")
    assert not periods.in_force(late, "2026-09")
    assert periods.in_force(late, "2026-10") and periods.in_force(late, "2027S")

"""Pay to the fen, sums of weeks and months, limits with their sentences, and who is old enough."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.working import (
    DAY,
    HOUR,
    MONTH,
    WEEK,
    Over,
    comes_of_age,
    days_of,
    fact,
    holds_on,
    locked_row,
    meet,
    monday_of,
    over_limits,
    pay_of,
    sentence,
    short_sentence,
    too_young,
    week_sums,
    whole_weeks,
    years_old,
)

CELLS = st.lists(st.one_of(st.none(), st.integers(0, 48)), max_size=31)
MONTHS = st.dates(dt.date(2018, 9, 1), dt.date(2040, 12, 31)).map(lambda day: day.isoformat()[:7])


@given(cells=CELLS, rate=st.integers(1, 10**6), meal=st.integers(0, 10**5))
def test_pay_by_the_day(cells: list[int | None], rate: int, meal: int) -> None:
    pay = pay_of(cells, rate, None, meal)
    days = len([cell for cell in cells if cell is not None and cell > 0])
    assert (pay.days, pay.unit, pay.pay_fen, pay.meal_fen) == (days, DAY, days * rate, days * meal)


@given(cells=CELLS, rate=st.integers(1, 10**6))
def test_pay_by_the_hour_is_rounded_once_on_the_sum(cells: list[int | None], rate: int) -> None:
    pay = pay_of(cells, 0, rate, None)
    hours = sum((Fraction(cell, 2) for cell in cells if cell), Fraction())
    assert pay.unit == HOUR and pay.meal_fen == 0
    assert pay.pay_fen == floor(hours * rate + Fraction(1, 2))


def test_the_seeds_figures() -> None:
    """Domain 4: 8 yuan for one and a half hours, 22 days a month, meals of 18 yuan beside it."""
    pay = pay_of([3] * 22, 800, None, 1800)
    assert (pay.days, pay.halves, pay.pay_fen, pay.meal_fen) == (22, 66, 17600, 39600)
    assert pay_of([3], None, 533, None).pay_fen == 800


@given(worked=st.dictionaries(st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31)).map(str), st.integers(0, 48)))
def test_weeks_are_monday_to_sunday_and_lose_nothing(worked: dict[str, int]) -> None:
    sums = week_sums(worked)
    assert sum(sums.values()) == sum(worked.values())
    assert list(sums) == sorted(sums)
    for monday, halves in sums.items():
        first = dt.date.fromisoformat(monday)
        assert first.weekday() == 0
        week = {(first + dt.timedelta(days=n)).isoformat() for n in range(7)}
        assert halves == sum(worked.get(day, 0) for day in week)


@given(month=MONTHS)
def test_a_month_and_its_whole_weeks(month: str) -> None:
    days = days_of(month)
    first, last = whole_weeks(month)
    assert days[0] == f"{month}-01" and (dt.date.fromisoformat(days[-1]) + dt.timedelta(days=1)).day == 1
    assert len(set(days)) == len(days) == int(days[-1][8:])
    assert monday_of(first) == first <= days[0] and days[-1] <= last
    assert (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days % 7 == 6
    assert (dt.date.fromisoformat(last) - dt.date.fromisoformat(days[-1])).days < 7


@given(
    month=MONTHS,
    worked=st.dictionaries(st.integers(-6, 37), st.integers(0, 12), max_size=44),
    week=st.integers(1, 12),
    most=st.integers(1, 60),
)
def test_what_is_above_the_limits(month: str, worked: dict[int, int], week: int, most: int) -> None:
    first = dt.date.fromisoformat(f"{month}-01")
    begin, end = whole_weeks(month)
    days = {(first + dt.timedelta(days=n)).isoformat(): halves for n, halves in worked.items()}
    days = {day: halves for day, halves in days.items() if begin <= day <= end}
    found = over_limits(days, month, week, most)
    weeks = {monday: halves for monday, halves in week_sums(days).items() if halves > 2 * week}
    assert {entry.start: entry.halves for entry in found if entry.span == WEEK} == weeks
    total = sum(halves for day, halves in days.items() if day[:7] == month)
    assert [entry.halves for entry in found if entry.span == MONTH] == ([total] if total > 2 * most else [])
    for entry in found:
        assert days[entry.first] and days[entry.last] and entry.first <= entry.last
    assert over_limits(days, month, None, None) == []


def test_a_week_of_two_months_counts_whole_in_both() -> None:
    worked = dict.fromkeys(("2026-09-28", "2026-09-29", "2026-09-30", "2026-10-01", "2026-10-02"), 4)
    for month in ("2026-09", "2026-10"):
        [over] = over_limits(worked, month, 8, 40)
        assert (over.span, over.start, over.halves) == (WEEK, "2026-09-28", 20)
        assert fact(over) == "9月28日至10月2日共 10.0 小时，超过每周 8 小时，多 2.0 小时"


def test_the_sentences_of_the_picture() -> None:
    worked = dict(zip([f"2026-10-{day}" for day in range(12, 17)], (5, 5, 4, 5, 5), strict=True))
    [over] = over_limits(worked, "2026-10", 8, 40)
    assert short_sentence("冯芒种", over) == "冯芒种这一周 12.0 小时，超过 8 小时。请改少，或按 F4 写明原因。"
    assert sentence("冯芒种", over) == (
        "冯芒种 10月12日至16日共 12.0 小时，超过每周 8 小时，多 4.0 小时。请改少，或按 F4 写明原因（会印在考勤表上）。"
    )
    [told] = over_limits(worked, "2026-10", 8, 40, {(WEEK, "2026-10-12"): "校庆"})
    assert sentence("冯芒种", told).endswith("多 4.0 小时。原因：校庆")
    month = Over(MONTH, "2026-10-01", "2026-10-08", "2026-10-30", 88, 40)
    assert fact(month) == "10月共 44.0 小时，超过每月 40 小时，多 4.0 小时"
    assert "这个月" in short_sentence("冯芒种", month)


def test_sixteen() -> None:
    assert too_young("吴谷雨", "2010-12-03", "2026-12-02", 16) == "吴谷雨未满 16 周岁（2026-12-03 满），不能安排上岗。"
    assert too_young("吴谷雨", "2010-12-03", "2026-12-03", 16) == ""
    assert locked_row("2010-12-03", "2026-10-31", 16) == "未满 16 周岁（2026-12-03 满），不能上岗，这一行不能填"
    assert comes_of_age("2008-02-29", 16) == "2024-02-29"
    assert comes_of_age("2008-02-29", 17) == "2025-03-01"
    assert too_young("吴谷雨", None, "2026-01-01", 16) == too_young("吴谷雨", "2020-01-01", "2026-01-01", None) == ""


@given(born=st.dates(dt.date(1990, 1, 1), dt.date(2015, 12, 31)), on=st.dates(dt.date(2016, 1, 1), dt.date(2040, 1, 1)))
def test_old_enough_is_full_years(born: dt.date, on: dt.date) -> None:
    old = years_old(born.isoformat(), on.isoformat())
    assert (not too_young("甲", born.isoformat(), on.isoformat(), 16)) == (old >= 16)


DAYS = st.dates(dt.date(2026, 9, 1), dt.date(2026, 9, 20)).map(str)


@pytest.mark.parametrize(
    ("day", "held"), [("2026-09-01", True), ("2026-08-31", False), ("2026-12-31", True), ("2027-01-01", False)]
)
def test_an_assignment_holds_from_day_to_day(day: str, held: bool) -> None:
    assert holds_on("2026-09-01", "2026-12-31", day) is held
    assert holds_on("2026-09-01", None, "2030-01-01")


@given(a=DAYS, b=st.one_of(st.none(), DAYS), c=DAYS, d=st.one_of(st.none(), DAYS))
def test_two_spans_meet_when_they_share_a_day(a: str, b: str | None, c: str, d: str | None) -> None:
    if (b is not None and b < a) or (d is not None and d < c):
        return
    days = [(dt.date(2026, 9, 1) + dt.timedelta(days=n)).isoformat() for n in range(21)]
    shared = any(holds_on(a, b, day) and holds_on(c, d, day) for day in days)
    assert meet((a, b), (c, d)) is shared

"""The October of the look: three children, a week of holidays, a Saturday worked instead; and plans that change."""

from __future__ import annotations

import datetime as dt

import pytest

from app.models import TeachingPlan, Term, Visit
from app.models.rules.teaching import assumed_term, owed, plan_on, planned_days
from app.services.calendar import is_working_day

TERM = Term(period="2026A", first_day="2026-09-01", last_day="2027-01-22")
TODAY = dt.date(2026, 10, 21)


def plan(visits, lessons, weekdays=None, number=1, **more):
    return TeachingPlan(
        student="s", period="2026A", visits_per_week=visits, lessons_per_visit=lessons, weekdays=weekdays,
        number=number, id=f"p{number}", **more,
    )  # fmt: skip


def visit(date, lessons, signed=True):
    return Visit(
        student="s", date=date, start="14:00", end="15:30", lessons=lessons, teachers="方晓晨", content="数的认识",
        guardian_signed=signed, id=date,
    )  # fmt: skip


def october(plans, visits, today=TODAY):
    found = owed(plans, TERM, visits, is_working_day, today)
    month = found.between("2026-10-01", "2026-10-31")
    marks = {entry.day: entry.state for entry in found.planned if entry.day.startswith("2026-10")}
    return (month.due, month.done, month.unsigned, month.owed), marks


def test_two_visits_of_three_lessons_a_week_with_two_missed():
    sums, marks = october([plan(2, 3, "3 5")], [visit("2026-10-08", 3), visit("2026-10-10", 3)])
    assert sums == (12, 6, 0, 6)
    assert marks == {
        "2026-10-08": "done",  # Wednesday 7th is a holiday: the next free working day
        "2026-10-09": "moved",  # given on Saturday 10th, which is worked
        "2026-10-14": "missed", "2026-10-16": "missed",
        "2026-10-21": "planned", "2026-10-23": "planned", "2026-10-28": "planned", "2026-10-30": "planned",
    }  # fmt: skip


def test_a_visit_on_another_day_of_the_week_stands_for_the_planned_one():
    given = [visit("2026-10-09", 2), visit("2026-10-13", 2), visit("2026-10-20", 2)]
    sums, marks = october([plan(1, 2, "2")], given)
    assert sums == (6, 6, 0, 0)
    assert list(marks.values()) == ["moved", "done", "done", "planned"]


def test_what_is_unsigned_is_neither_done_nor_owed():
    given = [visit("2026-10-10", 2), visit("2026-10-15", 2, signed=None), visit("2026-10-19", 2)]
    assert october([plan(1, 2, "1")], given)[0] == (6, 4, 2, 0)


def test_a_day_that_is_no_working_day_moves_forward_else_back_within_its_week():
    friday = [day.isoformat() for _, days in planned_days([plan(1, 3, "5")], TERM, is_working_day) for day in days]
    assert "2026-09-24" in friday, "the 25th is a holiday and so is the weekend: the nearest day before"
    assert "2026-10-09" in friday
    monday = [day.isoformat() for _, days in planned_days([plan(1, 3, "1")], TERM, is_working_day) for day in days]
    assert "2026-10-08" in monday and "2026-10-05" not in monday


def test_without_agreed_days_they_are_spread_from_monday_on():
    for visits, weekdays in ((1, [1]), (2, [1, 3]), (3, [1, 2, 4]), (5, [1, 2, 3, 4, 5]), (7, [1, 2, 3, 4, 5])):
        [(_, days)] = planned_days([plan(visits, 1)], TERM, is_working_day)
        assert [day.isoweekday() for day in days if day.isocalendar().week == 46] == weekdays


def test_a_short_week_is_due_only_as_many_visits_as_it_has_working_days():
    found = owed([plan(5, 2)], TERM, [], is_working_day, TODAY)
    by_monday = {week.monday: week for week in found.weeks}
    assert by_monday["2026-10-05"].sum.planned == 6, "8th, 9th and the Saturday that is worked"
    assert by_monday["2026-09-28"].sum.planned == 6, "28th to 30th"
    assert by_monday["2026-08-31"].sum.planned == 8, "the term begins on a Tuesday"


def test_the_day_itself_is_due_as_far_as_it_was_given():
    before, after = ([visit("2026-10-21", n)] if n else [] for n in (0, 2))
    assert october([plan(2, 3, "3 5")], before)[0] == (12, 0, 0, 12)
    assert october([plan(2, 3, "3 5")], after)[0] == (14, 2, 0, 12), "due rises by no more than was given"


def test_more_than_planned_counts_and_makes_up_for_what_was_missed():
    given = [visit(f"2026-10-{day}", 3) for day in ("08", "09", "19", "20")]
    sums, marks = october([plan(2, 3, "3 5")], given)
    assert sums == (12, 12, 0, 0)
    assert marks["2026-10-14"] == marks["2026-10-16"] == "missed", "this week's visits stand for this week's plan first"
    sums, marks = october([plan(2, 3, "3 5")], [*given, visit("2026-10-10", 3)])
    assert sums == (12, 15, 0, 0) and marks["2026-10-14"] == "missed"
    assert owed([plan(2, 3, "3 5")], TERM, [visit("2026-10-10", 99)], is_working_day, TODAY).sum.owed == 0


def test_a_surplus_visit_stands_for_the_earliest_missed():
    given = [visit("2026-09-02", 3), visit("2026-09-03", 3), visit("2026-09-04", 3)]
    found = owed([plan(2, 3, "3 5")], TERM, given, is_working_day, dt.date(2026, 9, 13))
    assert [(entry.day, entry.state, entry.held_on) for entry in found.planned[:4]] == [
        ("2026-09-02", "done", "2026-09-02"),
        ("2026-09-04", "done", "2026-09-04"),
        ("2026-09-09", "moved", "2026-09-03"),
        ("2026-09-11", "missed", None),
    ]


def test_visits_of_the_holidays_count_and_those_of_another_term_or_the_future_do_not():
    given = [visit("2027-01-25", 3), visit("2027-02-01", 3), visit("2027-01-10", 3)]
    found = owed([plan(2, 3)], TERM, given, is_working_day, dt.date(2027, 1, 26))
    assert (found.sum.done, found.weeks[-1].monday) == (6, "2027-01-25")
    assert owed([plan(2, 3)], TERM, given, is_working_day, dt.date(2026, 9, 1)).sum.given == 0


def test_a_plan_that_changes_in_the_middle_of_the_term():
    plans = [plan(2, 3, "3 5"), plan(1, 2, "1", number=2, from_date="2026-10-12")]
    sums, marks = october(plans, [])
    assert sums == (6 + 2 + 2, 0, 0, 10)
    assert [day for day in marks if day < "2026-10-21"] == ["2026-10-08", "2026-10-09", "2026-10-12", "2026-10-19"]
    assert plan_on(plans, TERM, "2026-10-11") is plans[0] and plan_on(plans, TERM, "2026-10-12") is plans[1]
    assert plan_on(plans, TERM, "2027-01-23") is None and plan_on([], TERM, "2026-10-12") is None


@pytest.mark.parametrize(
    ("period", "first", "last"), [("2026A", "2026-09-01", "2027-01-03"), ("2027S", "2027-03-01", "2027-07-04")]
)
def test_a_term_without_dates_is_assumed(period, first, last):
    term = assumed_term(period, 18, is_working_day)
    assert (term.first_day, term.last_day) == (first, last)

"""Laws of lessons owed, and the same sums reckoned another way: for any plan, term, calendar, visits and today."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.models import TeachingPlan, Term, Visit
from app.models.codes import WEEKDAYS
from app.models.rules.teaching import assumed_term, owed, plan_on, planned_days

FIRST, LAST = dt.date(2026, 9, 1), dt.date(2027, 1, 31)
days = st.dates(FIRST, LAST)
DAY = dt.timedelta(days=1)


@st.composite
def plans(draw, number=1, from_date=None):
    visits = draw(st.integers(1, 7))
    agreed = draw(st.lists(st.sampled_from("1234567"), unique=True, max_size=visits))
    ends = sorted(draw(st.lists(days, min_size=2, max_size=2)))
    dated = draw(st.booleans())
    return TeachingPlan(
        student="s", period="2026A", number=number, visits_per_week=visits, lessons_per_visit=draw(st.integers(1, 4)),
        weekdays=WEEKDAYS.join(agreed), from_date=from_date or (ends[0].isoformat() if dated else None),
        to_date=ends[1].isoformat() if dated and not from_date else None, id=f"p{number}",
    )  # fmt: skip


@st.composite
def visits(draw):
    day = draw(st.one_of(days, st.dates(FIRST, FIRST + 30 * DAY)))
    return Visit(
        student="s", date=day.isoformat(), start=f"{draw(st.integers(8, 17)):02d}:00", end="18:00", teachers="甲",
        lessons=draw(st.integers(1, 6)), content="数数", guardian_signed=draw(st.sampled_from([True, False, None])),
        id=f"v{draw(st.integers(0, 10**6))}",
    )  # fmt: skip


@st.composite
def terms(draw):
    ends = sorted(draw(st.lists(days, min_size=2, max_size=2, unique=True)))
    return Term(period="2026A", first_day=ends[0].isoformat(), last_day=ends[1].isoformat())


@st.composite
def calendars(draw):
    """Weekdays, but for some holidays and some weekend days worked instead."""
    changed = draw(st.sets(days, max_size=25))
    weeks_off = {FIRST + n * DAY for n in range(30, 37)} if draw(st.booleans()) else set()
    return lambda day: (day.weekday() < 5) != (day in changed) and day not in weeks_off


cases = st.tuples(plans(), terms(), st.lists(visits(), max_size=30), calendars(), days)


def reckoned(plan, term, given, working, today):
    """Due, signed and unsigned lessons by counting, without the rule's own planning of weeks beyond its days."""
    week_free: Counter[tuple[int, int]] = Counter()
    first = max(term.first_day, plan.from_date or "")
    last = min(term.last_day, plan.to_date or "9999")
    day = FIRST - 10 * DAY
    while day <= LAST + 10 * DAY:
        if first <= day.isoformat() <= last and working(day):
            week_free[day.isocalendar()[:2]] += 1
        day += DAY
    whole = sum(min(plan.visits_per_week, free) for free in week_free.values()) * plan.lessons_per_visit
    counted = [visit for visit in given if visit.date <= today.isoformat()]
    signed = sum(visit.lessons for visit in counted if visit.guardian_signed)
    return whole, signed, sum(visit.lessons for visit in counted) - signed


@given(cases)
def test_the_sums_are_those_of_counting(case):
    plan, term, given_visits, working, today = case
    found = owed([plan], term, given_visits, working, today).sum
    whole, signed, unsigned = reckoned(*case)
    assert (found.planned, found.done, found.unsigned) == (whole, signed, unsigned)
    assert found.owed == max(0, found.due - signed - unsigned) >= 0
    assert 0 <= found.due <= whole
    after = owed([plan], term, [], working, LAST + 40 * DAY).sum
    assert (after.due, after.owed) == (whole, whole), "when all is over, all is due"


@given(cases)
def test_due_are_the_planned_days_before_today(case):
    plan, term, given_visits, working, today = case
    [(_, planned)] = planned_days([plan], term, working)
    past = [day for day in planned if day < today]
    that_day = sum(visit.lessons for visit in given_visits if visit.date == today.isoformat())
    on_the_day = min(plan.lessons_per_visit, that_day) if today in planned else 0
    assert owed([plan], term, given_visits, working, today).sum.due == len(past) * plan.lessons_per_visit + on_the_day


@given(cases)
def test_weeks_sum_to_the_term_and_months_too(case):
    plan, term, given_visits, working, today = case
    found = owed([plan], term, given_visits, working, today)
    for name in ("planned", "due", "done", "unsigned", "given"):
        assert sum(getattr(week.sum, name) for week in found.weeks) == getattr(found.sum, name)
        months = [found.between(f"{m}-01", f"{m}-31") for m in ("2026-09", "2026-10", "2026-11", "2026-12", "2027-01")]
        assert sum(getattr(month, name) for month in months) == getattr(found.sum, name)
    assert all(dt.date.fromisoformat(week.monday).weekday() == 0 for week in found.weeks)


@given(cases, visits())
def test_one_visit_more_never_raises_what_is_owed(case, more):
    plan, term, given_visits, working, today = case
    before = owed([plan], term, given_visits, working, today)
    after = owed([plan], term, [*given_visits, more], working, today)
    assert after.sum.owed <= before.sum.owed
    assert len(after.missed) <= len(before.missed)


@given(cases)
def test_a_later_day_never_makes_less_due_and_order_plays_no_part(case):
    plan, term, given_visits, working, today = case
    now = owed([plan], term, given_visits, working, today)
    later = owed([plan], term, given_visits, working, today + DAY)
    assert later.sum.due >= now.sum.due
    assert owed([plan], term, reversed(given_visits), working, today).sum == now.sum


@given(cases)
def test_each_visit_stands_for_one_planned_visit_at_most_and_states_say_so(case):
    plan, term, given_visits, working, today = case
    unique = list({visit.id: visit for visit in given_visits}.values())
    found = owed([plan], term, unique, working, today)
    used = [entry.visit for entry in found.planned if entry.visit]
    assert len(used) == len(set(used))
    for entry in found.planned:
        past = entry.day < today.isoformat()
        assert entry.state in (("missed",) if past else ("planned",)) if entry.visit is None else entry.held_on
        assert (entry.state == "moved") == (entry.held_on not in (None, entry.day))
    if found.missed:
        assert len(used) == len(found.held), "nothing is missed while a visit stands for nothing"


@given(plans(), terms(), calendars())
def test_planned_days_are_working_days_of_their_week_and_the_agreed_ones_where_they_can(plan, term, working):
    [(_, planned)] = planned_days([plan], term, working)
    assert planned == sorted(set(planned)) and all(working(day) for day in planned)
    first = max(term.first_day, plan.from_date or "")
    last = min(term.last_day, plan.to_date or "9999")
    assert all(first <= day.isoformat() <= last for day in planned)
    agreed = {int(code) for code in (plan.weekdays or "").split()}
    weeks = {}
    for day in planned:
        weeks.setdefault(day.isocalendar()[:2], set()).add(day.isoweekday())
    for week, chosen in weeks.items():
        monday = dt.date.fromisocalendar(*week, 1)
        free = {
            d.isoweekday()
            for d in (monday + n * DAY for n in range(7))
            if first <= d.isoformat() <= last and working(d)
        }
        assert len(chosen) == min(plan.visits_per_week, len(free))
        if len(agreed & free) <= len(chosen):
            assert agreed & free <= chosen, "an agreed day that can be kept is kept"


@given(plans(), plans(number=2, from_date="2026-11-02"), terms(), calendars(), st.lists(visits(), max_size=20), days)
def test_a_second_plan_takes_over_and_no_day_counts_twice(first, second, term, working, given_visits, today):
    first.from_date, first.to_date = None, None
    found = owed([second, first], term, given_visits, working, today)
    assert len({entry.day for entry in found.planned}) == len(found.planned)
    for entry in found.planned:
        assert entry.lessons == (second if entry.day >= "2026-11-02" else first).lessons_per_visit
    on = plan_on([first, second], term, "2026-11-02")
    assert on is (second if term.first_day <= "2026-11-02" <= term.last_day else None)
    assert found.sum.given == owed([], term, given_visits, working, today).sum.given


@given(st.sampled_from(["2026A", "2027S"]), st.integers(1, 22), calendars())
def test_a_term_without_dates_has_as_many_teaching_weeks_as_the_norm(period, weeks, working):
    term = assumed_term(period, weeks, working)
    daily = TeachingPlan(student="s", period=period, visits_per_week=1, lessons_per_visit=1, number=1)
    [(_, planned)] = planned_days([daily], term, working)
    assert len(planned) == weeks

"""Lessons due, given and owed in home teaching, and the days on which they are planned. Pure.

The law (docs/teaching.md says it to people; norms and sources: domain.md 3.2):

* A **teaching week** is a Monday-to-Sunday week within the term and the plan that has at least one working day there.
  Holidays and the weekend days worked instead come from the calendar.
* **Planned** in a teaching week: as many visits as the plan says, at most one a working day, each of the plan's lessons.
* **Planned days**: the agreed weekdays; one that is no working day moves to the next free working day of the week, else
  to the nearest before. What is not agreed is spread over the free working days, from Monday on.
* A planned visit is **due** once its day lies before today. On the day itself it is due as far as it has been given.
* **done** are lessons with the guardian's signature, **unsigned** those without; visits beyond the plan count, too.
  A visit counts with the term on whose entered days it lies; one of the holidays with that of its month
  (``period_of``); one after today nowhere.
* **owed** = due − done − unsigned, never below zero: of a week, a month, a term each by itself.
* A visit on another day stands for a planned one that has none: of its own week first, then for the earliest missed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.core.kinds import split_codes
from app.models.rules.periods import order, term_of
from app.models.teaching_plans import TeachingPlan
from app.models.terms import Term
from app.models.visits import Visit

WorkingDay = Callable[[dt.date], bool]
State = Literal["done", "unsigned", "moved", "missed", "planned"]
"""Of a planned visit: given and signed, given and unsigned, given on another day, due without a record, yet to come."""
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Held:
    """A visit that was given. day: ISO; lessons; signed: by the guardian; id: the visit's."""

    day: str
    lessons: int
    signed: bool
    id: str = ""


@dataclass(frozen=True)
class Planned:
    """A planned visit. lessons: of the plan; due: of them so far; visit, held_on: the visit that stands for it, its day."""

    day: str
    lessons: int
    due: int
    state: State
    start: str | None = None
    visit: str | None = None
    held_on: str | None = None


@dataclass(frozen=True)
class Sum:
    """Lessons of some days. planned: of all planned visits, due: of them so far, done: signed, unsigned: without."""

    planned: int = 0
    due: int = 0
    done: int = 0
    unsigned: int = 0

    def __add__(self, other: Sum) -> Sum:
        """Both together: of days that lie in two terms."""
        return Sum(
            self.planned + other.planned,
            self.due + other.due,
            self.done + other.done,
            self.unsigned + other.unsigned,
        )

    @property
    def given(self) -> int:
        """Lessons given, signed or not."""
        return self.done + self.unsigned

    @property
    def owed(self) -> int:
        """Lessons that are due and were not given."""
        return max(0, self.due - self.given)


@dataclass(frozen=True)
class Week:
    """One Monday-to-Sunday week of a term. monday: ISO; teaching: whether anything is planned in it."""

    monday: str
    teaching: bool
    sum: Sum


@dataclass(frozen=True)
class Owed:
    """One child's term: planned visits and visits given, both by day; sums over any of it.

    first_day, last_day: ISO, of the term and of what was given in the holidays around it.
    """

    first_day: str
    last_day: str
    planned: tuple[Planned, ...] = ()
    held: tuple[Held, ...] = ()

    def between(self, first: str, last: str) -> Sum:
        """The sum of the days from ``first`` to ``last`` (ISO, both included)."""
        planned = [entry for entry in self.planned if first <= entry.day <= last]
        held = [entry for entry in self.held if first <= entry.day <= last]
        return Sum(
            planned=sum(entry.lessons for entry in planned),
            due=sum(entry.due for entry in planned),
            done=sum(entry.lessons for entry in held if entry.signed),
            unsigned=sum(entry.lessons for entry in held if not entry.signed),
        )

    @property
    def sum(self) -> Sum:
        """The sum of the whole term."""
        return self.between(self.first_day, self.last_day)

    @property
    def weeks(self) -> tuple[Week, ...]:
        """All weeks that share a day with the term, in order."""
        first, last = dt.date.fromisoformat(self.first_day), dt.date.fromisoformat(self.last_day)
        found, monday = [], _monday(first)
        while monday <= last:
            sunday = monday + 6 * _DAY
            part = self.between(max(monday, first).isoformat(), min(sunday, last).isoformat())
            found.append(Week(monday.isoformat(), part.planned > 0, part))
            monday += 7 * _DAY
        return tuple(found)

    @property
    def missed(self) -> tuple[Planned, ...]:
        """Planned visits whose day has passed and for which no visit stands."""
        return tuple(entry for entry in self.planned if entry.state == "missed")


def period_of(day: str, entered: Mapping[str, Term]) -> str:
    """The term to which an ISO day belongs: that on whose days it lies, else that of its month.

    entered: term → its days, of the terms whose days somebody said. An autumn may end in February and a spring in
    September; by months alone its last lessons would count with the other term (rules/periods.py).
    """
    by_month = term_of(dt.date.fromisoformat(day))
    lying = [period for period, term in entered.items() if term.first_day <= day <= term.last_day]
    return by_month if by_month in lying or not lying else min(lying, key=order)


@dataclass
class _Slot:
    """A planned visit while visits are being found for it."""

    day: dt.date
    plan: TeachingPlan
    visits: list[Held] = field(default_factory=list)


def owed(
    plans: Sequence[TeachingPlan],
    term: Term,
    visits: Iterable[Visit],
    working_day: WorkingDay,
    today: dt.date,
    entered: Mapping[str, Term] | None = None,
) -> Owed:
    """What one child is due and got in a term.

    plans: of this child and term (none: nothing is due); a later one takes over from its ``from_date`` on. visits: of
    this child, any; those of another term or after today are left out. entered: as of ``period_of``.
    """
    terms = {**(entered or {}), term.period: term}
    held = [
        Held(visit.date, visit.lessons, bool(visit.guardian_signed), visit.id)
        for visit in sorted(visits, key=lambda visit: (visit.date, visit.start, visit.id))
        if visit.date <= today.isoformat() and period_of(visit.date, terms) == term.period
    ]
    slots = [_Slot(day, plan) for plan, days in planned_days(plans, term, working_day) for day in days]
    slots.sort(key=lambda slot: slot.day)
    _match(slots, held, today)
    planned = tuple(_planned(slot, held, today) for slot in slots)
    days = [term.first_day, term.last_day, *(visit.day for visit in held)]
    return Owed(min(days), max(days), planned, tuple(held))


def planned_days(
    plans: Sequence[TeachingPlan], term: Term, working_day: WorkingDay
) -> list[tuple[TeachingPlan, list[dt.date]]]:
    """The days of each plan's visits in a term, in order. No day has two visits, not even where plans change."""
    windows = _windows(plans, term)
    return [(plan, _days(plan, first, last, working_day)) for plan, first, last in windows]


def _windows(plans: Sequence[TeachingPlan], term: Term) -> list[tuple[TeachingPlan, dt.date, dt.date]]:
    """Each plan with the first and last day on which it holds: its own dates, the term's, until the next one begins."""
    ordered = sorted(plans, key=lambda plan: (plan.from_date or "", plan.number or 1, plan.id))
    found = []
    for at, plan in enumerate(ordered):
        first = dt.date.fromisoformat(max(term.first_day, plan.from_date or term.first_day))
        last = dt.date.fromisoformat(min(term.last_day, plan.to_date or term.last_day))
        if at + 1 < len(ordered):
            following = dt.date.fromisoformat(max(term.first_day, ordered[at + 1].from_date or term.first_day))
            last = min(last, following - _DAY)
        found.append((plan, first, last))
    return found


def _monday(day: dt.date) -> dt.date:
    return day - day.weekday() * _DAY


def _days(plan: TeachingPlan, first: dt.date, last: dt.date, working_day: WorkingDay) -> list[dt.date]:
    days, monday = [], _monday(first)
    while monday <= last:
        week = [monday + n * _DAY for n in range(7)]
        days += _days_of_week(plan, [day for day in week if first <= day <= last and working_day(day)], monday)
        monday += 7 * _DAY
    return days


def _days_of_week(plan: TeachingPlan, free: list[dt.date], monday: dt.date) -> list[dt.date]:
    """The days of a week's visits. free: its working days within term and plan."""
    wanted = min(plan.visits_per_week, len(free))
    agreed = [monday + (int(code) - 1) * _DAY for code in split_codes(plan.weekdays)]
    taken = [day for day in agreed if day in free][:wanted]
    for day in [day for day in agreed if day not in free][: wanted - len(taken)]:
        left = [other for other in free if other not in taken]
        after = [other for other in left if other > day]
        taken.append(after[0] if after else left[-1])
    left = [day for day in free if day not in taken]
    missing = wanted - len(taken)
    return sorted(taken + [left[n * len(left) // missing] for n in range(missing)])


def _match(slots: Sequence[_Slot], held: Sequence[Held], today: dt.date) -> None:
    """Find the visits that stand for planned ones: on the day, then of the week, then for the earliest that was missed."""
    by_day = {slot.day.isoformat(): slot for slot in slots}
    loose = []
    for visit in held:
        if visit.day in by_day and not by_day[visit.day].visits:
            by_day[visit.day].visits.append(visit)
        else:
            loose.append(visit)
    for same_week in (True, False):
        remaining = []
        for visit in loose:
            monday = _monday(dt.date.fromisoformat(visit.day))
            fitting = (
                slot
                for slot in slots
                if not slot.visits and (_monday(slot.day) == monday if same_week else slot.day < today)
            )
            slot = next(fitting, None)
            if slot is None:
                remaining.append(visit)
            else:
                slot.visits.append(visit)
        loose = remaining


def _planned(slot: _Slot, held: Sequence[Held], today: dt.date) -> Planned:
    day, lessons = slot.day.isoformat(), slot.plan.lessons_per_visit
    so_far = sum(visit.lessons for visit in held if visit.day == day)
    due = lessons if slot.day < today else min(lessons, so_far)
    visit = slot.visits[0] if slot.visits else None
    state: State
    if visit is None:
        state = "missed" if slot.day < today else "planned"
    elif visit.day != day:
        state = "moved"
    else:
        state = "done" if visit.signed else "unsigned"
    stands = (visit.id, visit.day) if visit else (None, None)
    return Planned(day, lessons, due, state, slot.plan.start, *stands)


def plan_on(plans: Iterable[TeachingPlan], term: Term, day: str) -> TeachingPlan | None:
    """The plan that holds on a day (ISO) of a term, or ``None``."""
    on = dt.date.fromisoformat(day)
    return next((plan for plan, first, last in _windows(list(plans), term) if first <= on <= last), None)


def assumed_term(period: str, weeks: int, working_day: WorkingDay) -> Term:
    """A term whose dates nobody entered: from 1 September or 1 March for so many weeks with a working day.

    Only until the county says the days; what is reckoned by it is marked (services/teaching.py, ``assumed``).
    """
    first = dt.date(int(period[:4]), 9 if period.endswith("A") else 3, 1)
    monday, counted = _monday(first), 0
    while True:
        week = [monday + n * _DAY for n in range(7)]
        counted += any(day >= first and working_day(day) for day in week)
        if counted == weeks:
            break
        monday += 7 * _DAY
    last = monday + 6 * _DAY
    return Term(period=period, first_day=first.isoformat(), last_day=last.isoformat())

"""What follows from hours of work: pay, sums of weeks and months, what is above the limits, who is old enough. Pure.

Limits come as numbers (models/norms.py): 8 hours a week and 40 a month are the university rule of 2018 that vocational
schools borrow; under 16 nobody may be employed (国务院令第364号; both domain 4). Hours are half hours, money is fen.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from app.models.hours import hours_sum

DAY, HOUR = "DAY", "HOUR"
WEEK: Literal["WEEK"] = "WEEK"
MONTH: Literal["MONTH"] = "MONTH"
DO = "请改少，或按 F4 写明原因"


@dataclass(frozen=True)
class Pay:
    """One assignment's month. rate_fen is for one ``unit`` (DAY or HOUR); meal_fen is waived and no part of pay_fen."""

    days: int
    halves: int
    rate_fen: int
    unit: str
    pay_fen: int
    meal_fen: int


def pay_of(worked: Iterable[int | None], day_fen: int | None, hour_fen: int | None, meal_fen: int | None) -> Pay:
    """The pay of a month for its half hours day by day; leave (0) and blanks count for nothing.

    By the day: rate × days with hours. By the hour: rate × the month's hours, rounded half up to the fen once, on the
    sum. Whole numbers throughout.
    """
    halves = [entry for entry in worked if entry]
    days, total = len(halves), sum(halves)
    meals = (meal_fen or 0) * days
    if day_fen:
        return Pay(days, total, day_fen, DAY, day_fen * days, meals)
    rate = hour_fen or 0
    return Pay(days, total, rate, HOUR, (rate * total + 1) // 2, meals)


def monday_of(day: str) -> str:
    """The Monday of a day's week; both ISO text."""
    date = dt.date.fromisoformat(day)
    return (date - dt.timedelta(days=date.weekday())).isoformat()


def days_of(month: str) -> tuple[str, ...]:
    """The days of a month ``2026-10``, in order."""
    year, number = int(month[:4]), int(month[5:])
    return tuple(dt.date(year, number, day).isoformat() for day in range(1, monthrange(year, number)[1] + 1))


def whole_weeks(month: str) -> tuple[str, str]:
    """From the Monday of the week in which a month begins to the Sunday of that in which it ends."""
    days = days_of(month)
    last = dt.date.fromisoformat(monday_of(days[-1])) + dt.timedelta(days=6)
    return monday_of(days[0]), last.isoformat()


def week_sums(worked: Mapping[str, int]) -> dict[str, int]:
    """Day → half hours as Monday → half hours of its week, Monday to Sunday, in order of time."""
    found: dict[str, int] = {}
    for day in sorted(worked):
        monday = monday_of(day)
        found[monday] = found.get(monday, 0) + worked[day]
    return found


@dataclass(frozen=True)
class Over:
    """More than the limit in a week or a month. start: its Monday or its 1st; first, last: the days with hours in it.

    halves: half hours worked; limit: hours allowed; reason: why, as recorded, or empty.
    """

    span: Literal["WEEK", "MONTH"]
    start: str
    first: str
    last: str
    halves: int
    limit: int
    reason: str = ""


def over_limits(
    worked: Mapping[str, int],
    month: str,
    week_limit: int | None,
    month_limit: int | None,
    reasons: Mapping[tuple[str, str], str] | None = None,
) -> list[Over]:
    """The weeks that touch a month, and the month, in which one student worked more than the limits; weeks first.

    worked: day → half hours of the student on all posts, from the Monday before the month to the Sunday after it: a week
    of two months counts whole in both. A limit of ``None`` is none. reasons: (span, start) → reason.
    """
    known = reasons or {}
    days = days_of(month)
    spans: list[tuple[Literal["WEEK", "MONTH"], str, int | None, list[str]]] = []
    worked_days = [day for day in sorted(worked) if worked[day]]
    for monday in dict.fromkeys(monday_of(day) for day in days):
        spans.append((WEEK, monday, week_limit, [day for day in worked_days if monday_of(day) == monday]))
    spans.append((MONTH, days[0], month_limit, [day for day in worked_days if day[:7] == month]))
    found = []
    for span, start, limit, inside in spans:
        total = sum(worked[day] for day in inside)
        if limit is not None and total > 2 * limit:
            found.append(Over(span, start, inside[0], inside[-1], total, limit, known.get((span, start), "")))
    return found


def _day_text(day: str) -> str:
    return f"{int(day[5:7])}月{int(day[8:])}日"


def _days_text(first: str, last: str) -> str:
    """10月12日, 10月12日至16日, or 9月28日至10月2日."""
    until = f"{int(last[8:])}日" if first[:7] == last[:7] else _day_text(last)
    return _day_text(first) if first == last else f"{_day_text(first)}至{until}"


def fact(over: Over) -> str:
    """What was above the limit: 10月12日至16日共 12.0 小时，超过每周 8 小时，多 4.0 小时."""
    when, every = (
        (f"{int(over.start[5:7])}月", "月") if over.span == MONTH else (_days_text(over.first, over.last), "周")
    )
    more = hours_sum(over.halves - 2 * over.limit)
    return f"{when}共 {hours_sum(over.halves)} 小时，超过每{every} {over.limit} 小时，多 {more} 小时"


def sentence(name: str, over: Over) -> str:
    """The notice under the grid (look.md 10, no. 15, and hours.png), with what to do while no reason is given."""
    what = f"{name} {fact(over)}。"
    return what + (f"原因：{over.reason}" if over.reason else f"{DO}（会印在考勤表上）。")


def short_sentence(name: str, over: Over) -> str:
    """The notice beside one cell: 冯芒种这一周 12.0 小时，超过 8 小时。请改少，或按 F4 写明原因。"""
    when = "这一周" if over.span == WEEK else "这个月"
    return f"{name}{when} {hours_sum(over.halves)} 小时，超过 {over.limit} 小时。{DO}。"


def comes_of_age(birth_date: str, least_age: int) -> str:
    """The birthday on which a child is ``least_age`` years old. Born on 29 February: 1 March where there is none."""
    year, month, day = int(birth_date[:4]) + least_age, int(birth_date[5:7]), int(birth_date[8:])
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return dt.date(year, 3, 1).isoformat()


def years_old(birth_date: str, on: str) -> int:
    """Full years on a day."""
    return int(on[:4]) - int(birth_date[:4]) - (on[5:] < birth_date[5:])


def too_young(name: str, birth_date: str | None, on: str, least_age: int | None) -> str:
    """Why a student may not work on a day (look.md 10, no. 16), with the date from which on; empty when nothing is wrong.

    A birth date that isn't known gives no reason here; a service says that it is missing.
    """
    if birth_date is None or least_age is None or on >= (of_age := comes_of_age(birth_date, least_age)):
        return ""
    return f"{name}未满 {least_age} 周岁（{of_age} 满），不能安排上岗。"


def locked_row(birth_date: str | None, on: str, least_age: int | None) -> str:
    """The words in a row of the grid that can't be filled on a day: 未满 16 周岁（2026-12-03 满），不能上岗，这一行不能填."""
    if birth_date is None or least_age is None or on >= (of_age := comes_of_age(birth_date, least_age)):
        return ""
    return f"未满 {least_age} 周岁（{of_age} 满），不能上岗，这一行不能填"


def holds_on(from_date: str, to_date: str | None, day: str) -> bool:
    """Whether an assignment from one day to another (or without end) holds on a day."""
    return from_date <= day and (to_date is None or day <= to_date)


def meet(one: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    """Whether two spans of days share a day: nobody holds two posts at once (domain 4)."""
    return (other[1] is None or one[0] <= other[1]) and (one[1] is None or other[0] <= one[1])

"""Term 学期: the days on which teaching of a term begins and ends, as the county sets them each year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.kinds import DATE, PERIOD, Number
from app.models.rules.periods import first_day, is_term

MOST_DAYS = 213
"""Days of a term: more than seven months is a slip of the key."""


def _lawful(row: Row) -> Iterable[Problem]:
    """A month is no term, a term begins in its season and ends after it begins, within seven months."""
    if (period := row.get("period")) is not None and not is_term(str(period)):
        yield Problem("period", "“学期”写的是月份，请写成 2026A（秋季）或 2027S（春季）")
    elif period is not None and row.get("first_day") and not _near(str(period), str(row["first_day"])):
        yield Problem("first_day", "“开学日期”不在这个学期前后，请核对年份和学期")
    if row.get("first_day") and row.get("last_day") and str(row["last_day"]) <= str(row["first_day"]):
        yield Problem("last_day", "“结束日期”要晚于“开学日期”，请核对两个日期")
    elif row.get("first_day") and row.get("last_day") and _apart(row) > MOST_DAYS:
        yield Problem("last_day", "“结束日期”离“开学日期”太远，请核对年份")


def _near(period: str, first: str) -> bool:
    """Whether a term may begin on a day: from a month before the first that belongs to it to two months after."""
    away = (dt.date.fromisoformat(first) - first_day(period)).days
    return -31 <= away <= 61


def _apart(row: Row) -> int:
    first, last = (dt.date.fromisoformat(str(row[name])) for name in ("first_day", "last_day"))
    return (last - first).days


@record("terms", "学期", keys=(("period",),), rules=(_lawful,), shared=False)
class Term(Record):
    """``teaching_weeks``: of the term as the county announces them; without it the norm counts (rules/norms.py)."""

    period: Annotated[str, Field("学期", PERIOD, privacy=Privacy.PUBLIC)]
    first_day: Annotated[
        str, Field("开学日期", DATE, privacy=Privacy.PUBLIC, help="学生上课的第一天", aliases=("开始日期",))
    ]
    last_day: Annotated[
        str, Field("结束日期", DATE, privacy=Privacy.PUBLIC, help="学生上课的最后一天", aliases=("放假日期",))
    ]
    teaching_weeks: Annotated[int | None, Field("教学周数", Number(least=1, most=30), privacy=Privacy.PUBLIC)] = None

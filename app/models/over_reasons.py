"""OverReason 超时原因: why a student worked more than the limit in a week or a month; printed on the attendance sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Problem, Record, Row, record
from app.core.kinds import DATE, LONG_TEXT, Reference
from app.models.codes import OVER_SPAN


def _starts_right(row: Row) -> Iterable[Problem]:
    """A week is named by its Monday, a month by its first day: two laptops mean the same one."""
    if row.get("span") is None or row.get("start") is None:
        return
    start = dt.date.fromisoformat(str(row["start"]))
    if row["span"] == "WEEK" and start.weekday():
        yield Problem("start", "一周从星期一算起，请填那个星期一的日期")
    if row["span"] == "MONTH" and start.day != 1:
        yield Problem("start", "请填那个月1日的日期")


@record("over_reasons", "超时原因", keys=(("assignment", "span", "start"),), rules=(_starts_right,))
class OverReason(Record):
    """``start``: the Monday of the week, or the first of the month."""

    assignment: Annotated[
        str, Field("上岗", Reference(to="assignments", on="start"), aliases=("学生身份证号", "身份证号"))
    ]
    span: Annotated[str, Field("范围", OVER_SPAN, aliases=("周或月",))]
    start: Annotated[str, Field("起始日", DATE, help="周填星期一，月填1日", aliases=("开始日期",))]
    reason: Annotated[str, Field("原因", LONG_TEXT, aliases=("超时原因",))]

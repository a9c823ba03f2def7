"""WorkDay 工时: how long a student worked on a day, or that leave was taken."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Record, record
from app.core.kinds import DATE, Reference
from app.models.hours import HOURS


@record("work_days", "工时", keys=(("assignment", "date"),))
class WorkDay(Record):
    """One cell of the attendance sheet. ``hours``: half hours; 0 is leave (hours.LEAVE). No row: no work."""

    assignment: Annotated[
        str,
        Field(
            "上岗",
            Reference(to="assignments", on="date"),
            help="填学生身份证号；同一天有两个岗位的，填 身份证号|岗位|上岗日期",
            aliases=("学生身份证号", "身份证号", "身份证件号", "学籍号"),
        ),
    ]
    date: Annotated[str, Field("日期", DATE, aliases=("上岗日期", "出勤日期", "考勤日期"))]
    hours: Annotated[
        int, Field("工时", HOURS, help="按半小时填，例如 1.5；请假填 /", aliases=("小时", "工时（小时）", "小时数"))
    ]

"""Timetable 教师课表: when a teacher has a lesson at school, so that a visit at the same time is noticed at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Problem, Record, Row, record
from app.core.kinds import PERIOD, TEXT, TIME
from app.models.codes import WEEKDAY
from app.models.kinds import PERSON_NAME


def _in_order(row: Row) -> Iterable[Problem]:
    if row.get("start") and row.get("end") and str(row["end"]) <= str(row["start"]):
        yield Problem("end", "“下课时间”不晚于“上课时间”，请核对两个时间")


@record("timetables", "教师课表", keys=(("teacher", "period", "weekday", "start"),), rules=(_in_order,))
class TimetableLesson(Record):
    """One lesson a week of one teacher in a term."""

    teacher: Annotated[str, Field("教师", PERSON_NAME, aliases=("教师姓名", "任课教师"))]
    period: Annotated[str, Field("学期", PERIOD)]
    weekday: Annotated[str, Field("星期", WEEKDAY, aliases=("周几",))]
    start: Annotated[str, Field("上课时间", TIME, aliases=("开始", "开始时间"))]
    end: Annotated[str, Field("下课时间", TIME, aliases=("结束", "结束时间"))]
    subject: Annotated[str | None, Field("学科", TEXT, aliases=("科目", "课程"))] = None
    class_name: Annotated[str | None, Field("班级", TEXT, aliases=("任教班级",))] = None

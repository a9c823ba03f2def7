"""Visit 送教记录: one lesson-giving visit to a child at home, with what it needs to be believed: signature and photo."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.kinds import DATE, LONG_TEXT, TEXT, TIME, Attachment, Reference, YesNo
from app.models.codes import DOMAIN
from app.models.kinds import PERSON_NAMES
from app.models.teaching_plans import LESSONS

LEAST_MINUTES = 10
"""Minutes below which a lesson is none: a guard against slips of the key. The norm is data (rules/norms.py)."""


def minutes(start: str, end: str) -> int:
    """Minutes from one HH:MM to another of the same day; negative when it is earlier."""
    (h1, m1), (h2, m2) = (map(int, text.split(":")) for text in (start, end))
    return (h2 - h1) * 60 + m2 - m1


def _plausible(row: Row) -> Iterable[Problem]:
    if not row.get("start") or not row.get("end"):
        return
    length = minutes(str(row["start"]), str(row["end"]))
    if length <= 0:
        yield Problem("end", f"结束时间 {row['end']} 不晚于开始时间 {row['start']}。请核对两个时间")
    elif (lessons := row.get("lessons")) is not None and int(lessons) * LEAST_MINUTES > length:
        yield Problem("lessons", f"{length} 分钟上不了 {lessons} 课时。请核对起止时间和课时")


@record("visits", "送教记录", keys=(("student", "date", "start"),), rules=(_plausible,), through="student")
class Visit(Record):
    """Fields of domain 3.4. Lessons of one visit that were about several things have up to three rows, as on form 06."""

    student: Annotated[str, Field("学生", Reference(to="students"), aliases=("学生身份证号", "身份证号"))]
    date: Annotated[str, Field("送教日期", DATE, aliases=("日期",))]
    start: Annotated[str, Field("开始时间", TIME, aliases=("开始", "起始时间"))]
    end: Annotated[str, Field("结束时间", TIME, aliases=("结束",))]
    lessons: Annotated[int, Field("课时", LESSONS, aliases=("课时数", "送教课时"))]
    teachers: Annotated[str, Field("送教教师", PERSON_NAMES, help="几位教师用顿号隔开", aliases=("教师", "教师姓名"))]
    content: Annotated[str, Field("送教内容", LONG_TEXT, aliases=("内容", "内容与过程"))]
    domain: Annotated[str | None, Field("领域", DOMAIN)] = None
    response: Annotated[str | None, Field("学生表现", LONG_TEXT, aliases=("学生反应", "表现"))] = None
    domain_2: Annotated[str | None, Field("第2课领域", DOMAIN)] = None
    content_2: Annotated[str | None, Field("第2课内容", LONG_TEXT)] = None
    response_2: Annotated[str | None, Field("第2课学生表现", LONG_TEXT)] = None
    domain_3: Annotated[str | None, Field("第3课领域", DOMAIN)] = None
    content_3: Annotated[str | None, Field("第3课内容", LONG_TEXT)] = None
    response_3: Annotated[str | None, Field("第3课学生表现", LONG_TEXT)] = None
    rehabilitation: Annotated[str | None, Field("康复训练", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None
    home_task: Annotated[str | None, Field("家庭训练任务", LONG_TEXT, aliases=("家庭作业",))] = None
    place: Annotated[str | None, Field("送教地点", TEXT, help="写到村，不写门牌", aliases=("地点",))] = None
    guardian_signed: Annotated[
        bool | None,
        Field("家长已签字", YesNo(also_yes=("已签",), also_no=("未签",)), aliases=("家长签字", "监护人签字")),
    ] = None
    guardian_opinion: Annotated[str | None, Field("家长意见", LONG_TEXT)] = None
    photos: Annotated[
        str | None, Field("送教照片", Attachment(taken="photo_times"), privacy=Privacy.SENSITIVE, aliases=("照片",))
    ] = None
    no_photo_reason: Annotated[str | None, Field("没有照片的原因", TEXT)] = None
    photo_times: Annotated[str | None, Field("照片拍摄时间", LONG_TEXT, program=True)] = None


def photo_times(kept: str | None) -> dict[str, str]:
    """When each photo was taken: name → 2026-10-13T09:32, from what ``Visit.photo_times`` keeps."""
    return dict(part.split("@", 1) for part in (kept or "").split() if "@" in part)

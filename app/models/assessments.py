"""Assessment 评估: what a child taught at home can do, in eight domains, at least once a term (domain 3.4)."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import ATTACHMENT, DATE, LONG_TEXT, Number, Reference
from app.models.kinds import PERSON_NAMES

SCORE = Number(least=1, most=4)
_HELP = "4 独立，3 少量辅助，2 大量辅助，1 不能"
_SENSITIVE = Privacy.SENSITIVE


@record("assessments", "评估", keys=(("student", "date"),), through="student")
class Assessment(Record):
    """Per domain a score (4 alone, 3 with little help, 2 with much help, 1 not) and a sentence on what the child can do."""

    student: Annotated[str, Field("学生", Reference(to="students"), aliases=("学生身份证号", "身份证号"))]
    date: Annotated[str, Field("评估日期", DATE, aliases=("日期",))]
    assessor: Annotated[str, Field("评估人", PERSON_NAMES, aliases=("评估教师",))]
    perception: Annotated[int | None, Field("感知评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    perception_note: Annotated[str | None, Field("感知现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    gross_motor: Annotated[int | None, Field("粗大动作评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    gross_motor_note: Annotated[str | None, Field("粗大动作现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    fine_motor: Annotated[int | None, Field("精细动作评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    fine_motor_note: Annotated[str | None, Field("精细动作现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    self_care: Annotated[int | None, Field("生活自理评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    self_care_note: Annotated[str | None, Field("生活自理现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    cognition: Annotated[int | None, Field("认知评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    cognition_note: Annotated[str | None, Field("认知现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    language: Annotated[int | None, Field("语言沟通评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    language_note: Annotated[str | None, Field("语言沟通现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    social: Annotated[int | None, Field("社会交往评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    social_note: Annotated[str | None, Field("社会交往现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    emotion: Annotated[int | None, Field("情绪行为评分", SCORE, help=_HELP, privacy=_SENSITIVE)] = None
    emotion_note: Annotated[str | None, Field("情绪行为现状", LONG_TEXT, privacy=_SENSITIVE)] = None
    report: Annotated[str | None, Field("评估报告", ATTACHMENT, privacy=_SENSITIVE)] = None

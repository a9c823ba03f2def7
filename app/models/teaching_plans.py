"""TeachingPlan 个别化教育计划 and its short-term goals: what a child taught at home is to get in a term."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.errors import WrongValue
from app.core.kinds import DATE, LONG_TEXT, PERIOD, TEXT, TIME, Number, Reference, Value, narrow, split_codes
from app.models.codes import DOMAIN, GOAL_RESULT, WEEKDAYS
from app.models.kinds import PERSON_NAMES
from app.models.rules.periods import is_term


@dataclass(frozen=True)
class Counted(Number):
    """A whole number that people write with what it counts: 3课时, 2次, 两次. units: what may stand behind it."""

    units: tuple[str, ...] = ()

    def parse(self, raw: object) -> Value:
        text = narrow(raw).replace(" ", "")
        unit = next((unit for unit in self.units if text.endswith(unit)), "")
        text = text.removesuffix(unit)
        number = super().parse(_FIGURES.get(text, text))
        if unit and number is None:
            raise WrongValue("只有单位，没有数字")
        return number


_FIGURES = {figure: str(at) for at, figure in enumerate("一二三四五六七八九十", 1)} | {"两": "2"}
MOST_LESSONS = 12
"""Lessons of one visit: more is a slip of the key."""
LESSONS = Counted(least=1, most=MOST_LESSONS, units=("个课时", "课时", "节课", "节"))


def _first(row: Row) -> Mapping[str, Value]:
    """A term has one plan as a rule; a second one follows a change in the middle of it."""
    return {"number": 1}


def _lawful(row: Row) -> Iterable[Problem]:
    if (period := row.get("period")) is not None and not is_term(str(period)):
        yield Problem("period", "“学期”写的是月份，请写成 2026A（秋季）或 2027S（春季）")
    if row.get("from_date") and row.get("to_date") and str(row["to_date"]) < str(row["from_date"]):
        yield Problem("to_date", "“执行到”早于“执行起”，请核对两个日期")
    agreed, wanted = len(split_codes(row.get("weekdays"))), row.get("visits_per_week")
    if wanted is not None and agreed > int(wanted):
        yield Problem("weekdays", f"“约定星期”有{agreed}天，每周只送{wanted}次，请改其中一个")


@record(
    "teaching_plans",
    "个别化教育计划",
    keys=(("student", "period", "number"),),
    rules=(_lawful,),
    completions=(_first,),
    through="student",
)
class TeachingPlan(Record):
    """Fields of domain 3.4. The present level in the eight domains stands in the assessment (assessments.py)."""

    student: Annotated[str, Field("学生", Reference(to="students"), aliases=("学生身份证号", "身份证号"))]
    period: Annotated[str, Field("学期", PERIOD)]
    visits_per_week: Annotated[
        int, Field("每周次数", Counted(least=1, most=7, units=("次",)), aliases=("每周送教次数",))
    ]
    lessons_per_visit: Annotated[int, Field("每次课时", LESSONS, aliases=("每次送教课时",))]
    weekdays: Annotated[
        str | None, Field("约定星期", WEEKDAYS, help="和家长约定每周哪几天去；没有约定的留空，由程序从周一起匀开")
    ] = None
    start: Annotated[str | None, Field("约定时间", TIME, help="到家里的时间，如 14:00")] = None
    place: Annotated[str | None, Field("送教地点", TEXT, help="写到村，不写门牌", aliases=("地点", "村"))] = None
    teachers: Annotated[
        str | None, Field("送教教师", PERSON_NAMES, help="几位教师用顿号隔开", aliases=("教师", "教师姓名"))
    ] = None
    disability: Annotated[str | None, Field("残疾类别和等级", TEXT, privacy=Privacy.SENSITIVE)] = None
    contraindications: Annotated[
        str | None,
        Field("禁忌事项", LONG_TEXT, privacy=Privacy.SENSITIVE, help="用药、发病、不能做的动作；没有的写“无”"),
    ] = None
    yearly_goal: Annotated[str | None, Field("学年目标", LONG_TEXT)] = None
    assessment_plan: Annotated[str | None, Field("评估安排", LONG_TEXT)] = None
    made_on: Annotated[str | None, Field("制定日期", DATE)] = None
    from_date: Annotated[str | None, Field("执行起", DATE, help="空为学期第一天")] = None
    to_date: Annotated[str | None, Field("执行到", DATE, help="空为学期最后一天")] = None
    number: Annotated[
        int | None, Field("第几份", Number(least=1, most=20), help="学期中间改计划的，新的一份填 2，写明执行起")
    ] = None


def _in_order(row: Row) -> Iterable[Problem]:
    if row.get("from_date") and row.get("to_date") and str(row["to_date"]) < str(row["from_date"]):
        yield Problem("to_date", "“结束”早于“开始”，请核对两个日期")


@record("teaching_goals", "短期目标", keys=(("student", "period", "number"),), rules=(_in_order,), through="student")
class TeachingGoal(Record):
    """A row of the goals of form 07, in the order of ``number``."""

    student: Annotated[str, Field("学生", Reference(to="students"), aliases=("学生身份证号", "身份证号"))]
    period: Annotated[str, Field("学期", PERIOD)]
    number: Annotated[int, Field("序号", Number(least=1, most=99), aliases=("序",))]
    domain: Annotated[str, Field("领域", DOMAIN)]
    goal: Annotated[str, Field("短期目标", LONG_TEXT)]
    method: Annotated[str | None, Field("教学内容与方法", LONG_TEXT)] = None
    from_date: Annotated[str | None, Field("开始", DATE)] = None
    to_date: Annotated[str | None, Field("结束", DATE)] = None
    measure: Annotated[str | None, Field("评价方式", TEXT)] = None
    result: Annotated[str | None, Field("完成情况", GOAL_RESULT)] = None

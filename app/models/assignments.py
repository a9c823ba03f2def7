"""Assignment 上岗: a student holds a post from one day to another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Problem, Record, Row, record
from app.core.kinds import ATTACHMENT, DATE, LONG_TEXT, Reference


def _in_order(row: Row) -> Iterable[Problem]:
    if row.get("from_date") and row.get("to_date") and str(row["to_date"]) < str(row["from_date"]):
        yield Problem("to_date", "离岗日期早于上岗日期")


@record(
    "assignments",
    "上岗",
    keys=(("student", "post", "from_date"),),
    through="student",
    during=("from_date", "to_date"),
    rules=(_in_order,),
)
class Assignment(Record):
    """The card the pay goes to is the student's own (students.bank_card)."""

    student: Annotated[str, Field("学生", Reference(to="students"), aliases=("学生身份证号", "身份证号", "身份证件号"))]
    post: Annotated[str, Field("岗位", Reference(to="posts"), aliases=("岗位名称", "勤工助学岗位"))]
    from_date: Annotated[str, Field("上岗日期", DATE, aliases=("开始日期", "起始日期"))]
    to_date: Annotated[str | None, Field("离岗日期", DATE, aliases=("结束日期", "终止日期"))] = None
    consent: Annotated[
        str | None, Field("安全责任书和家长同意书", ATTACHMENT, help="监护人签字的扫描件", aliases=("家长同意书",))
    ] = None
    note: Annotated[str | None, Field("说明", LONG_TEXT, aliases=("备注",))] = None

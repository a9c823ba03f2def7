"""Hardship 困难认定: a child's recognised level for one school year."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.kinds import ATTACHMENT, DATE, LONG_TEXT, TEXT, Number, Reference
from app.models.codes import BASIS, GROUPS, LEVEL

_ORDER = (
    ("applied_on", "申请日期"),
    ("reviewed_on", "评议日期"),
    ("posted_from", "公示开始日期"),
    ("posted_to", "公示结束日期"),
    ("decided_on", "认定日期"),
)


def _in_order(row: Row) -> Iterable[Problem]:
    """Approved before applied for is what audits find (domain 9.3)."""
    dated = [(name, label, str(row[name])) for name, label in _ORDER if row.get(name)]
    for (_, earlier, first), (name, later, second) in pairwise(dated):
        if second < first:
            yield Problem(name, f"{later}早于{earlier}")


@record("hardships", "困难认定", keys=(("student", "school_year"),), rules=(_in_order,))
class Hardship(Record):
    """Fields of domain 1.5. ``school_year`` 2026 is 2026—2027学年."""

    student: Annotated[str, Field("学生", Reference(to="students"), aliases=("学生身份证号", "身份证号"))]
    school_year: Annotated[int, Field("学年", Number(least=2000, most=2100))]
    level: Annotated[str, Field("困难等级", LEVEL, posted=True, aliases=("认定档次", "困难档次"))]
    groups: Annotated[str | None, Field("特殊群体类型", GROUPS, privacy=Privacy.SENSITIVE)] = None
    basis: Annotated[str | None, Field("认定依据", BASIS)] = None
    evidence_number: Annotated[str | None, Field("证明材料编号", TEXT, privacy=Privacy.SENSITIVE)] = None
    evidence: Annotated[str | None, Field("证明材料", ATTACHMENT, privacy=Privacy.SENSITIVE)] = None
    applied_on: Annotated[str | None, Field("申请日期", DATE)] = None
    reviewed_on: Annotated[str | None, Field("评议日期", DATE)] = None
    posted_from: Annotated[str | None, Field("公示开始日期", DATE)] = None
    posted_to: Annotated[str | None, Field("公示结束日期", DATE)] = None
    decided_on: Annotated[str | None, Field("认定日期", DATE)] = None
    opinion: Annotated[str | None, Field("认定说明", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None

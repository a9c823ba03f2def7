"""Norm 标准: how often, how long and how much at least or at most, from which term on, by which document.

Home teaching and work-study are measured against them. The shipped rows stand in resources/norms/national.json and are
kept in no ledger; a county's rows, kept here, take their place (rules/norms.py).
"""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import LONG_TEXT, PERIOD, TEXT, Number
from app.models.codes import NORM


@record("norms", "工作标准", keys=(("code", "from_period"),), shared=False)
class Norm(Record):
    """One number with its name. ``unverified`` holds what of the row no public text confirmed, as with rates."""

    code: Annotated[str, Field("标准名称", NORM, privacy=Privacy.PUBLIC, aliases=("名称", "标准"))]
    value: Annotated[
        int,
        Field(
            "数值", Number(most=10000), privacy=Privacy.PUBLIC, help="单位写在标准名称里（次、课时、分钟、小时、周岁）"
        ),
    ]
    from_period: Annotated[str, Field("起始学期", PERIOD, privacy=Privacy.PUBLIC)]
    to_period: Annotated[str | None, Field("截止学期", PERIOD, privacy=Privacy.PUBLIC)] = None
    document: Annotated[str | None, Field("依据文件", TEXT, privacy=Privacy.PUBLIC)] = None
    scope: Annotated[str | None, Field("适用范围", TEXT, privacy=Privacy.PUBLIC)] = None
    source: Annotated[str | None, Field("资料来源", TEXT, privacy=Privacy.PUBLIC)] = None
    unverified: Annotated[str | None, Field("未核实之处", LONG_TEXT, privacy=Privacy.PUBLIC)] = None

"""Receipt 收据: numbered paper for a grant; voided with a reason, never deleted."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Record, record
from app.core.kinds import DATE, LONG_TEXT, MONEY, NUMBER, TEXT, Number, Reference
from app.models.kinds import SCHOOL_CODE


@record("receipts", "收据", keys=(("number",),), names=("number",))
class Receipt(Record):
    """``number`` is 单位-year-six digits, running per unit and year without gaps; given at printing time."""

    number: Annotated[str, Field("收据号", TEXT, program=True)]
    unit: Annotated[str, Field("单位代码", SCHOOL_CODE, program=True)]
    year: Annotated[int, Field("年份", Number(least=2000, most=2100), program=True)]
    serial: Annotated[int, Field("序号", NUMBER, program=True)]
    grant: Annotated[str, Field("发放", Reference(to="grants"), program=True)]
    fen: Annotated[int, Field("金额（元）", MONEY, program=True)]
    printed_on: Annotated[str | None, Field("打印日期", DATE, program=True)] = None
    void_on: Annotated[str | None, Field("作废日期", DATE, program=True)] = None
    void_reason: Annotated[str | None, Field("作废原因", LONG_TEXT, program=True)] = None

"""PayLine 报酬明细: one student's pay of a month, frozen with its rate and hours, and what is known of it since."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.kinds import ATTACHMENT, DATE, LONG_TEXT, MONEY, MONTH, TEXT, Number, Reference
from app.models.codes import HOW, PAY_UNIT
from app.models.hours import MONTH_HOURS


def _in_order(row: Row) -> Iterable[Problem]:
    if row.get("signed_on") and not row.get("paid_on"):
        yield Problem("signed_on", "还没有发放，不能登记签字")
    elif row.get("signed_on") and str(row["signed_on"]) < str(row["paid_on"]):
        yield Problem("signed_on", "签字日期早于发放日期")


@record("pay_lines", "报酬明细", keys=(("pay_sheet", "assignment"),), rules=(_in_order,))
class PayLine(Record):
    """Of an assignment and month one line at most is not void. Void, the line stays."""

    pay_sheet: Annotated[str, Field("报酬表", Reference(to="pay_sheets"), program=True)]
    student: Annotated[str, Field("学生", Reference(to="students"), program=True)]
    assignment: Annotated[str, Field("上岗", Reference(to="assignments"), program=True)]
    month: Annotated[str, Field("月份", MONTH, program=True)]
    post_name: Annotated[str, Field("岗位名称", TEXT, program=True)]
    days: Annotated[int, Field("出勤天数", Number(least=1, most=31), program=True)]
    hours: Annotated[int, Field("工时", MONTH_HOURS, program=True)]
    rate_fen: Annotated[int, Field("标准（元）", MONEY, program=True)]
    unit: Annotated[str, Field("计酬单位", PAY_UNIT, program=True)]
    pay_fen: Annotated[int, Field("应发金额（元）", MONEY, program=True)]
    meal_fen: Annotated[int, Field("减免餐费（元）", MONEY, program=True)]
    paid_on: Annotated[str | None, Field("发放日期", DATE, program=True)] = None
    how: Annotated[str | None, Field("发放方式", HOW, program=True)] = None
    bank_slip: Annotated[str | None, Field("银行回单号", TEXT, privacy=Privacy.SENSITIVE, program=True)] = None
    signed_on: Annotated[str | None, Field("签字日期", DATE, program=True)] = None
    scan: Annotated[str | None, Field("签字扫描件", ATTACHMENT, privacy=Privacy.SENSITIVE, program=True)] = None
    void_on: Annotated[str | None, Field("作废日期", DATE, program=True)] = None
    void_reason: Annotated[str | None, Field("作废原因", LONG_TEXT, program=True)] = None

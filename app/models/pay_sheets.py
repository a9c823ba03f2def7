"""PaySheet 报酬表: the pay of one month, prepared, approved, paid and signed; its lines are pay_lines."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import DATE, MONTH, TEXT, Reference
from app.models.codes import HOW
from app.models.kinds import PERSON_NAME


@record("pay_sheets", "报酬表", keys=(("number",),), names=("number",))
class PaySheet(Record):
    """``number``: month and running number, ``2026-10-P01``; only the main laptop gives it. No post: all posts."""

    number: Annotated[str, Field("报酬表号", TEXT, privacy=Privacy.PUBLIC, program=True)]
    month: Annotated[str, Field("月份", MONTH, privacy=Privacy.PUBLIC, program=True)]
    post: Annotated[str | None, Field("岗位", Reference(to="posts"), program=True)] = None
    prepared_on: Annotated[str | None, Field("编制日期", DATE, program=True)] = None
    prepared_by: Annotated[str | None, Field("编制人", PERSON_NAME, program=True)] = None
    approved_on: Annotated[str | None, Field("审批日期", DATE, program=True)] = None
    approved_by: Annotated[str | None, Field("审批人", PERSON_NAME, program=True)] = None
    paid_on: Annotated[str | None, Field("发放日期", DATE, program=True)] = None
    how: Annotated[str | None, Field("发放方式", HOW, program=True)] = None

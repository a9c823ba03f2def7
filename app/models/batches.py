"""Batch 批次: a payment run with its steps."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import DATE, PERIOD, TEXT
from app.models.codes import BATCH_KIND, HOW
from app.models.kinds import ITEM_CODE, PERSON_NAME


@record("batches", "批次", keys=(("number",),), names=("number",))
class Batch(Record):
    """``number``: term and running number, ``2026A-0007``; only the main laptop gives it."""

    number: Annotated[str, Field("批次号", TEXT, privacy=Privacy.PUBLIC, program=True)]
    item: Annotated[str, Field("项目代码", ITEM_CODE, privacy=Privacy.PUBLIC, program=True)]
    period: Annotated[str, Field("学期", PERIOD, privacy=Privacy.PUBLIC, program=True)]
    kind: Annotated[str, Field("批次类别", BATCH_KIND, program=True)]
    prepared_on: Annotated[str | None, Field("编制日期", DATE, program=True)] = None
    prepared_by: Annotated[str | None, Field("编制人", PERSON_NAME, program=True)] = None
    approved_on: Annotated[str | None, Field("审批日期", DATE, program=True)] = None
    approved_by: Annotated[str | None, Field("审批人", PERSON_NAME, program=True)] = None
    paid_on: Annotated[str | None, Field("发放日期", DATE, program=True)] = None
    how: Annotated[str | None, Field("发放方式", HOW, program=True)] = None

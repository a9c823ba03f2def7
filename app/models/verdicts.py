"""Verdict 审核意见: what the county says of one record; it travels in the reply."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Record, record
from app.core.kinds import DATE, LONG_TEXT, TEXT
from app.models.codes import VERDICT
from app.models.kinds import SCHOOL_CODE


@record("verdicts", "审核意见", keys=(("record_kind", "record"),), shared=False)
class Verdict(Record):
    """Accepted, or a question the school answers by correcting the record or explaining it."""

    record_kind: Annotated[str, Field("记录种类", TEXT)]
    record: Annotated[str, Field("记录编号", TEXT)]
    unit: Annotated[str, Field("学校", SCHOOL_CODE)]
    verdict: Annotated[str, Field("意见", VERDICT)]
    text: Annotated[str | None, Field("说明", LONG_TEXT)] = None
    said_on: Annotated[str | None, Field("日期", DATE, program=True)] = None

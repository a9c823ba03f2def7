"""Quarantine 待查记录: a record of a package that could not be taken, kept as it came, with the reason."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import LONG_TEXT, TEXT
from app.models.kinds import SCHOOL_CODE


@record("quarantine", "待查记录", keys=(("sender", "record_kind", "record", "content_sha256"),), shared=False)
class Quarantined(Record):
    """One bad record blocks nothing: the others of its package are taken."""

    sender: Annotated[str, Field("报送单位", SCHOOL_CODE, program=True)]
    record_kind: Annotated[str, Field("记录种类", TEXT, program=True)]
    record: Annotated[str, Field("记录编号", TEXT, program=True)]
    content_sha256: Annotated[str, Field("内容校验值", TEXT, program=True)]
    reason: Annotated[str, Field("原因", LONG_TEXT, program=True)]
    content: Annotated[str | None, Field("原始内容", LONG_TEXT, privacy=Privacy.SENSITIVE, program=True)] = None
    package: Annotated[str | None, Field("数据包", TEXT, program=True)] = None

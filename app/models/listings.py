"""Listing 名单命中: one person found in a row of an outside list, with the class of the match."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import DATE, LONG_TEXT, NUMBER, TEXT, Reference
from app.models.codes import DECISION, GROUPS, LIST_SOURCE, MATCH_CLASS, MATCH_FLAGS
from app.models.kinds import SCHOOL_CODE


@record("listings", "名单命中", keys=(("list_sha256", "sheet", "row", "column"),))
class Listing(Record):
    """What stood in the list, as it stood, and who it was found to be. A school keeps its own hits only."""

    source: Annotated[str, Field("名单", LIST_SOURCE, program=True)]
    list_sha256: Annotated[str, Field("名单文件校验值", TEXT, program=True)]
    file: Annotated[str, Field("名单文件", TEXT, program=True)]
    sheet: Annotated[str, Field("工作表", TEXT, program=True)]
    row: Annotated[int, Field("行", NUMBER, program=True)]
    column: Annotated[str, Field("列", TEXT, program=True)]
    name: Annotated[str | None, Field("名单上的姓名", TEXT, privacy=Privacy.SENSITIVE, program=True)] = None
    id_number: Annotated[str | None, Field("名单上的证号", TEXT, privacy=Privacy.SENSITIVE, program=True)] = None
    match_class: Annotated[str | None, Field("比对类别", MATCH_CLASS, program=True)] = None
    flags: Annotated[str | None, Field("比对标记", MATCH_FLAGS, program=True)] = None
    student: Annotated[str | None, Field("学生", Reference(to="students"), program=True)] = None
    school_code: Annotated[str | None, Field("学生所在学校", SCHOOL_CODE, program=True)] = None
    groups: Annotated[str | None, Field("特殊群体类型", GROUPS, privacy=Privacy.SENSITIVE, program=True)] = None
    reason: Annotated[str | None, Field("比对说明", LONG_TEXT, privacy=Privacy.SENSITIVE, program=True)] = None
    decision: Annotated[str | None, Field("处理", DECISION, program=True)] = None
    matched_on: Annotated[str | None, Field("比对日期", DATE, program=True)] = None
    purge_on: Annotated[
        str | None, Field("清除日期", DATE, program=True, help="到期删除，未命中的名单行不长期保存")
    ] = None

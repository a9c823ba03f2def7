"""Household 家庭: where a child lives, with whom, on what."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import LONG_TEXT, MONEY, TEXT, Number
from app.models.kinds import ID_NUMBER, PERSON_NAME


@record("households", "家庭", keys=(("number",), ("head_id_number",), ("head_name", "village")), names=("number",))
class Household(Record):
    """Fields: recognition form (domain 1.5), household lists (7.2). The pupil counts in ``size``."""

    head_name: Annotated[str, Field("户主姓名", PERSON_NAME, aliases=("户主",))]
    number: Annotated[str | None, Field("户编号", TEXT, privacy=Privacy.INTERNAL)] = None
    head_id_number: Annotated[str | None, Field("户主身份证号", ID_NUMBER, privacy=Privacy.SENSITIVE)] = None
    village: Annotated[str | None, Field("村（社区）", TEXT, aliases=("村", "行政村"))] = None
    address: Annotated[str | None, Field("详细通讯地址", TEXT, privacy=Privacy.SENSITIVE, aliases=("家庭地址",))] = None
    postcode: Annotated[str | None, Field("邮政编码", TEXT)] = None
    size: Annotated[int | None, Field("家庭人口", Number(least=1, most=30), aliases=("家庭人数",))] = None
    income_per_head_fen: Annotated[
        int | None, Field("家庭人均年收入（元）", MONEY, privacy=Privacy.SENSITIVE, aliases=("人均年收入",))
    ] = None
    disaster: Annotated[str | None, Field("自然灾害情况", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None
    accident: Annotated[str | None, Field("突发意外情况", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None
    weak_labour: Annotated[str | None, Field("残疾或年迈劳动力弱情况", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None
    unemployment: Annotated[str | None, Field("失业情况", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None
    debt: Annotated[str | None, Field("欠债情况", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None
    other_factors: Annotated[str | None, Field("其他情况", LONG_TEXT, privacy=Privacy.SENSITIVE)] = None

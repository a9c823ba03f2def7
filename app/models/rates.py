"""Rate 标准: how much of an item, from which term on, to whom, by which document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from app.core.declaration import Field, Privacy, Record, Row, record
from app.core.kinds import LONG_TEXT, MONEY, PERIOD, TEXT, Number, Value
from app.models.codes import BOARDING_OF_RATE, GROUPS, PER, RATE_LEVELS, STAGE
from app.models.kinds import ITEM_CODE, ITEM_CODES


def _variant(row: Row) -> Mapping[str, Value]:
    """Groups and levels as one text that is never empty: part of the key by which a county's row overrides."""
    return {"variant": f"{row.get('groups') or '-'}|{row.get('levels') or '-'}"}


@record(
    "rates",
    "资助标准",
    keys=(("item", "stage", "boarding", "variant", "from_period"),),
    completions=(_variant,),
    shared=False,
)
class Rate(Record):
    """A row of the table of design.md 4.4. No ``groups``: no group needed; no ``levels``: any recognised level.

    Only rows whose ``scope`` is 国家 exactly, or a county's own, pay a child (rules/rates.py); ``unverified`` holds what of
    the row no public text confirmed.
    """

    item: Annotated[str, Field("项目代码", ITEM_CODE, privacy=Privacy.PUBLIC)]
    stage: Annotated[str, Field("学段", STAGE, privacy=Privacy.PUBLIC)]
    boarding: Annotated[str, Field("寄宿", BOARDING_OF_RATE, privacy=Privacy.PUBLIC)]
    fen: Annotated[int, Field("金额（元）", MONEY, privacy=Privacy.PUBLIC, aliases=("标准", "金额"))]
    per: Annotated[str, Field("计发周期", PER, privacy=Privacy.PUBLIC)]
    from_period: Annotated[str, Field("起始学期", PERIOD, privacy=Privacy.PUBLIC)]
    groups: Annotated[str | None, Field("限特殊群体", GROUPS, privacy=Privacy.PUBLIC)] = None
    levels: Annotated[str | None, Field("限困难等级", RATE_LEVELS, privacy=Privacy.PUBLIC)] = None
    split: Annotated[int | None, Field("一学年分几次", Number(least=1, most=12), privacy=Privacy.PUBLIC)] = None
    to_period: Annotated[str | None, Field("截止学期", PERIOD, privacy=Privacy.PUBLIC)] = None
    excludes: Annotated[str | None, Field("不能同享的项目", ITEM_CODES, privacy=Privacy.PUBLIC)] = None
    document: Annotated[str | None, Field("依据文件", TEXT, privacy=Privacy.PUBLIC)] = None
    scope: Annotated[str | None, Field("适用范围", TEXT, privacy=Privacy.PUBLIC)] = None
    grades: Annotated[
        str | None, Field("限年级", TEXT, privacy=Privacy.PUBLIC, help="年级代码，空格隔开；空为不限")
    ] = None
    source: Annotated[str | None, Field("资料来源", TEXT, privacy=Privacy.PUBLIC)] = None
    unverified: Annotated[str | None, Field("未核实之处", LONG_TEXT, privacy=Privacy.PUBLIC)] = None
    variant: Annotated[str | None, Field("适用对象键", TEXT, privacy=Privacy.PUBLIC, program=True)] = None

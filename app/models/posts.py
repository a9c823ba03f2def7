"""Post 岗位: a work-study job of a school, with what it pays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.kinds import DATE, LONG_TEXT, MONEY, TEXT, Number
from app.models.kinds import PERSON_NAME


def _pays_one_way(row: Row) -> Iterable[Problem]:
    """By the day or by the hour, never both: one line of the pay sheet has one rate (domain 4)."""
    day, hour = row.get("day_fen"), row.get("hour_fen")
    if day and hour:
        yield Problem("hour_fen", "每天报酬和每小时报酬只能填一个，现在两个都填了，请留一个")
    elif not day and not hour:
        yield Problem("day_fen", "每天报酬和每小时报酬要填一个，金额要大于0")


def _in_order(row: Row) -> Iterable[Problem]:
    if row.get("from_date") and row.get("to_date") and str(row["to_date"]) < str(row["from_date"]):
        yield Problem("to_date", "停用日期早于设置日期")


@record("posts", "岗位", keys=(("name",),), names=("name",), rules=(_pays_one_way, _in_order))
class Post(Record):
    """What a post pays holds for all its months: a new rate is a new post, and the old one gets its last day."""

    name: Annotated[str, Field("岗位名称", TEXT, privacy=Privacy.PUBLIC, aliases=("岗位", "勤工助学岗位"))]
    department: Annotated[str | None, Field("用工部门", TEXT, privacy=Privacy.PUBLIC, aliases=("部门", "用人部门"))] = (
        None
    )
    day_fen: Annotated[
        int | None,
        Field(
            "每天报酬（元）", MONEY, help="按天计酬的填这一项", aliases=("每天报酬", "元/天", "日报酬", "标准（元/天）")
        ),
    ] = None
    hour_fen: Annotated[
        int | None,
        Field(
            "每小时报酬（元）",
            MONEY,
            help="按小时计酬的填这一项",
            aliases=("每小时报酬", "元/小时", "小时报酬", "标准（元/小时）"),
        ),
    ] = None
    meal_fen: Annotated[
        int | None,
        Field(
            "每天减免餐费（元）", MONEY, help="减免的餐费另列，不计入实发", aliases=("减免餐费", "每天减免餐费", "餐费")
        ),
    ] = None
    supervisor: Annotated[
        str | None, Field("岗位指导教师", PERSON_NAME, aliases=("指导教师", "负责人", "岗位负责人"))
    ] = None
    places: Annotated[
        int | None, Field("设岗人数", Number(least=1, most=1000), privacy=Privacy.PUBLIC, aliases=("名额", "人数"))
    ] = None
    duties: Annotated[str | None, Field("工作内容", LONG_TEXT, aliases=("岗位职责",))] = None
    from_date: Annotated[str | None, Field("设置日期", DATE)] = None
    to_date: Annotated[str | None, Field("停用日期", DATE)] = None

"""Which rows of the rate table pay a child, which of them hold in a period, and what a row is worth in it.

Contract: design.md 4.4; amounts and their split: domain.md 2.2 to 2.4. Money is whole fen, never a fraction. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.kinds import split_codes
from app.models.codes import EVERY_CHILD, NEEDY_LEVELS
from app.models.rates import Rate
from app.models.rules import periods
from app.models.rules.capitals import yuan

NATIONAL = "国家"
"""Scope of the shipped rows that pay a child. ``国家：…`` says why a national row does not."""
DEFAULT_SPLIT = 2

Slot = tuple[str, str, str, str, str]
"""Item, stage, boarding, groups, levels: within one slot the newest row in force holds."""


@dataclass(frozen=True)
class Worth:
    """What a rate gives one child in a period. fen and yearly_fen: whole fen; arithmetic: the sum as people write it."""

    fen: int
    yearly_fen: int
    arithmetic: str


def pays_children(rate: Rate, county_scope: str | None = None) -> bool:
    """Whether a row pays money to a child at all.

    The national rows that do have the scope 国家, exactly. Those beginning with 国家 in another way (国家：拨付学校, …)
    stand in the table to be read. All other rows are a county's own; with ``county_scope`` only that county's (a row
    without a scope is of the county that wrote it).
    """
    scope = (rate.scope or "").strip()
    if scope.startswith(NATIONAL):
        return scope == NATIONAL
    return county_scope is None or scope in ("", county_scope)


def is_local(rate: Rate, own_owner: str | None = None) -> bool:
    """Whether a county wrote the row. ``own_owner``: a unit whose rows count as local whatever their scope says."""
    return not (rate.scope or "").strip().startswith(NATIONAL) or (own_owner is not None and rate.owner == own_owner)


def slot_of(rate: Rate) -> Slot:
    """What a row is for, without its dates: a newer row, or a county's of the same date, takes its place."""
    return (
        rate.item,
        rate.stage,
        rate.boarding,
        " ".join(sorted(split_codes(rate.groups))),
        " ".join(sorted(split_codes(rate.levels))),
    )


def holding(rates: Iterable[Rate], period: str, own_owner: str | None = None) -> list[Rate]:
    """The rows that hold in a period, one a slot: the latest ``from_period``, at the same one the county's own.

    Should two rows still be alike, the higher amount, then the id decides, so that order plays no part.
    """
    best: dict[Slot, tuple[tuple[object, ...], Rate]] = {}
    for rate in rates:
        if not periods.in_force(rate, period):
            continue
        rank = (periods.span(rate.from_period), is_local(rate, own_owner), rate.fen, rate.id)
        slot = slot_of(rate)
        if slot not in best or rank > best[slot][0]:
            best[slot] = (rank, rate)
    return [rate for _, rate in best.values()]


def specificity(rate: Rate) -> tuple[int, int]:
    """How closely a row describes its children: by level (named 2, any recognised 1, every child 0), then by group (1, 0)."""
    levels = split_codes(rate.levels)
    return (1 if not levels else 0 if EVERY_CHILD in levels else 2), int(bool(split_codes(rate.groups)))


def levels_of(rate: Rate) -> tuple[str, ...] | None:
    """The levels a row asks for; ``None`` when it asks for none (every child)."""
    levels = split_codes(rate.levels)
    return None if EVERY_CHILD in levels else levels or NEEDY_LEVELS


def cannot(rate: Rate, period: str) -> str | None:
    """Why a row can't be reckoned for a period, as a Chinese sentence, or ``None``: the kind of period, days, holidays."""
    if rate.per == "DAY":
        return "按天计算，要有出勤天数才能算出"
    if not periods.is_term(period):
        if rate.per in ("YEAR", "TERM"):
            return "按学期发放，不按月计算"
        if not periods.is_paid_month(period):
            return "寒暑假月份不计发"
    elif rate.per == "YEAR" and _parts(rate, period)[1] == 0:
        return "每学年只发一次，在秋季学期发放"
    return None


def worth(rate: Rate, period: str) -> Worth:
    """What a row gives one child in a period for which ``cannot`` finds nothing. Both terms of a year make the year exactly.

    YEAR: the amount in ``split`` equal parts of whole fen, what is left over in the last one; the first half of the
    parts belongs to autumn. MONTH: once for a month, for a term as many times as it has paid months.
    """
    if rate.per == "YEAR":
        return _of_year(rate, period)
    if rate.per == "TERM":
        return Worth(rate.fen, rate.fen * periods.TERMS_A_YEAR, f"{yuan(rate.fen)}元/学期")
    months = len(periods.paid_months(period)) if periods.is_term(period) else 1
    fen, yearly = rate.fen * months, rate.fen * sum(map(len, periods.PAID_MONTHS.values()))
    monthly = f"{yuan(rate.fen)}元/月"
    return Worth(fen, yearly, monthly if months == 1 else f"{monthly} × {months}个月 = {yuan(fen)}元")


def _parts(rate: Rate, term: str) -> tuple[int, int]:
    """How many parts a year has, and how many of them fall into a term."""
    parts = rate.split or DEFAULT_SPLIT
    autumn = (parts + 1) // 2
    return parts, autumn if term[4] == periods.AUTUMN else parts - autumn


def _of_year(rate: Rate, term: str) -> Worth:
    parts, mine = _parts(rate, term)
    one = rate.fen // parts
    yearly = f"{yuan(rate.fen)}元/学年"
    if parts == mine:
        return Worth(rate.fen, rate.fen, yearly)
    fen = one * mine
    times = "" if mine == 1 else f" × {mine}次"
    text = f"{yearly} ÷ {parts}次{times} = {yuan(fen)}元"
    if term[4] == periods.SPRING and one * parts != rate.fen:
        before = one * (parts - mine)
        fen = rate.fen - before
        text = f"{yearly} − 秋季{yuan(before)}元 = {yuan(fen)}元"
    elif one * parts != rate.fen:
        text = f"{yearly} ÷ {parts}次{times} ≈ {yuan(fen)}元（不足1分的并入最后一次）"
    return Worth(fen, rate.fen, text)

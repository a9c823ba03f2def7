"""Terms, days and money as they are said on the screen (look.md 10)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from app.core.errors import Refused
from app.models.rules import capitals
from app.ui.words import tr, tr_data


def period_words(period: str, *, short: bool = False) -> str:
    """2026A → 2026年秋季学期, short 2026秋; 2026-09 → 2026年9月."""
    if len(period) == 7:
        return tr("{year}年{month}月").format(year=period[:4], month=int(period[5:]))
    autumn = period.endswith("A")
    if short:
        return (tr("{year}秋") if autumn else tr("{year}春")).format(year=period[:4])
    return (tr("{year}年秋季学期") if autumn else tr("{year}年春季学期")).format(year=period[:4])


def year_words(year: int) -> str:
    """2026 → 2026—2027 学年."""
    return tr("{first}—{last} 学年").format(first=year, last=year + 1)


def day_words(day: str | dt.date, *, weekday: bool = False) -> str:
    """2026-10-21 → 10月21日; with its weekday 10月21日 星期三."""
    date = dt.date.fromisoformat(day) if isinstance(day, str) else day
    words = tr("{month}月{day}日").format(month=date.month, day=date.day)
    return f"{words} {weekday_words(date)}" if weekday else words


def weekday_words(date: dt.date, *, short: bool = False) -> str:
    """星期三; short 周三."""
    return (_short_weekdays() if short else _weekdays())[date.weekday()]


def _weekdays() -> tuple[str, ...]:
    return tr("星期一"), tr("星期二"), tr("星期三"), tr("星期四"), tr("星期五"), tr("星期六"), tr("星期日")


def _short_weekdays() -> tuple[str, ...]:
    return tr("周一"), tr("周二"), tr("周三"), tr("周四"), tr("周五"), tr("周六"), tr("周日")


def short_day(day: str | None, today: dt.date) -> str:
    """10-14 in a table; with the year when it is another one; — for none."""
    if not day:
        return "—"
    return day[5:] if day[:4] == str(today.year) else day


def yuan(fen: int | None) -> str:
    """187500 → 1,875.00; empty for nothing."""
    return "" if fen is None else capitals.yuan(fen)


def yuan_words(fen: int | None) -> str:
    """187500 → 1,875.00 元."""
    return tr("{amount} 元").format(amount=yuan(fen)) if fen is not None else ""


def listed(words: Iterable[str]) -> str:
    """Words one after the other: 手机号码、银行卡."""
    return tr("、").join(words)


def about_field(label: str, reason: str) -> str:
    """手机号码 and 要 11 位，现在是 10 位 → one sentence; in English the field's name stands before a colon."""
    return label + ("" if tr("。") == "。" else ": ") + reason


def together(*sentences: str) -> str:
    """Sentences one after the other on a line; where words have spaces between them, so have sentences."""
    return ("" if tr("。") == "。" else " ").join(filter(None, sentences))


def refusal(why: Refused, *, place: bool = True) -> str:
    """What was refused, where, and what to do, as it is said to a person. place: False where the place is plain to see."""
    what, do = tr_data(why.what).rstrip("。"), tr_data(why.do).rstrip("。")
    where = tr("（{where}）").format(where=why.where) if place and why.where and not why.where.startswith("--") else ""
    return "".join(f"{words}。" for words in (what + where, do) if words)

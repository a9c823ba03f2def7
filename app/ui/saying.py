"""Terms, days and money as they are said on the screen (look.md 10)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from app.core.errors import Refused
from app.core.kinds import yearless
from app.models.rules import capitals, periods
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


def with_year(text: str, period: str) -> str:
    """A day typed without its year, with the one year in which it lies in the period; any other text as it was typed."""
    found = yearless(text)
    if found is None or not period:
        return text
    month, day = found
    inside = [year for year in _years(period) if periods.contains(period, f"{year}-{month:02d}")]
    return f"{inside[0]}-{month:02d}-{day:02d}" if len(inside) == 1 else text


def _years(period: str) -> tuple[int, int]:
    return int(period[:4]), int(period[:4]) + 1


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


def waited_words(days: int) -> str:
    """How long a package has been without a reply: 今天送出, 等回复 3 天."""
    return tr("今天送出") if days <= 0 else tr("等回复 {days} 天").format(days=days)


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

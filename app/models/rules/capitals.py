"""Money and dates in the words that Chinese paper asks for.

Money follows 正确填写票据和结算凭证的基本规定 (PBOC), in the one variant fixed by this program so that all pages agree:
the text always closes with 整 unless it ends at 分. Dates on bank papers follow the same rules. Pure; money in fen.
"""

from __future__ import annotations

import datetime

from app.core.errors import Refused, WrongValue

DIGITS = "零壹贰叁肆伍陆柒捌玖"
PLACES = ("仟", "佰", "拾", "")
GROUPS = ("亿", "万", "")
COVER_DIGITS = "〇一二三四五六七八九"
WEEKDAYS = "一二三四五六日"
LIMIT = 10**14
"""First amount, in fen, that is refused: one million million yuan. No form of a school comes near."""


def _group(value: int) -> str:
    """One group of four digits, 1-9999, without zeros at its ends (rules 3 and 6)."""
    text, gap = "", False
    for digit, place in zip(f"{value:04d}", PLACES, strict=True):
        if digit == "0":
            gap = bool(text)
            continue
        text += ("零" if gap else "") + DIGITS[int(digit)] + place
        gap = False
    return text


def _integer(yuan_part: int) -> str:
    """The yuan, without 元; empty for zero (rules 3, 4 and 6)."""
    text, skipped = "", False
    for power, unit in zip((8, 4, 0), GROUPS, strict=True):
        value = yuan_part // 10**power % 10**4
        if not value:
            skipped = bool(text)
            continue
        needs_zero = bool(text) and (skipped or value < 1000)
        text += ("零" if needs_zero else "") + _group(value) + unit
        skipped = False
    return text


def money_capitals(fen: int) -> str:
    """An amount in capitals, without the prefix 人民币（大写）: 31250 → 叁佰壹拾贰元伍角整; 0 → 零元整.

    fen: integer, 0 up to LIMIT. Raises Refused for a negative or an absurdly large amount.
    """
    if fen < 0:
        raise Refused("负数金额不能写成大写", "金额", "请核对这笔金额，退回的款项请登记为退回")
    if fen >= LIMIT:
        raise Refused("金额太大，不能写成大写", "金额", "请核对这笔金额")
    whole, jiao, cent = fen // 100, fen // 10 % 10, fen % 10
    text = _integer(whole)
    if text or not (jiao or cent):
        text = (text or "零") + "元"
    if not (jiao or cent):
        return text + "整"
    if whole and ((whole % 10 == 0 and jiao) or not jiao):
        text += "零"
    if jiao:
        text += DIGITS[jiao] + "角"
    return text + (DIGITS[cent] + "分" if cent else "整")


def yuan(fen: int) -> str:
    """An amount in yuan with thousands commas and two decimals: 125000 → 1,250.00. fen may be negative."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100:,}.{abs(fen) % 100:02d}"


def _date(iso: str) -> datetime.date:
    """A real calendar date from YYYY-MM-DD; WrongValue otherwise."""
    try:
        if len(iso) != 10:
            raise ValueError
        return datetime.date.fromisoformat(iso)
    except ValueError:
        raise WrongValue("日期应写成 2026-09-14 这样的形式，并且确有其日") from None


def date_plain(iso: str) -> str:
    """2026-09-14 → 2026年9月14日, without padding: body text and tables. Raises WrongValue for no date."""
    day = _date(iso)
    return f"{day.year}年{day.month}月{day.day}日"


def weekday(iso: str) -> str:
    """2026-09-14 → 星期一. Raises WrongValue for no date."""
    return "星期" + WEEKDAYS[_date(iso).weekday()]


def _under_hundred(value: int, digits: str, ten: str) -> str:
    """1-99 in words; ``ten`` is the word for ten, which takes no 1 before it in plain numerals (十二)."""
    tens, unit = divmod(value, 10)
    text = (digits[tens] if tens > 1 or (tens and ten == "拾") else "") + ten if tens else ""
    return text + (digits[unit] if unit else "")


def date_cover(iso: str) -> str:
    """2026-12-03 → 二〇二六年十二月三日, for covers; the nought is 〇 U+3007. Raises WrongValue for no date."""
    day = _date(iso)
    year = "".join(COVER_DIGITS[int(digit)] for digit in f"{day.year:04d}")
    month, date = (_under_hundred(value, COVER_DIGITS, "十") for value in (day.month, day.day))
    return f"{year}年{month}月{date}日"


def date_bank(iso: str) -> str:
    """2026-02-12 → 贰零贰陆年零贰月壹拾贰日, for bank papers, where nothing may be added in front.

    Months 1, 2 and 10, and days 1-9, 10, 20 and 30, take 零 in front. Raises WrongValue for no date.
    """
    day = _date(iso)
    year = "".join(DIGITS[int(digit)] for digit in f"{day.year:04d}")
    month, date = (_under_hundred(value, DIGITS, "拾") for value in (day.month, day.day))
    month = ("零" if day.month in (1, 2, 10) else "") + month
    date = ("零" if day.day < 10 or day.day % 10 == 0 else "") + date
    return f"{year}年{month}月{date}日"


def period_text(period: str) -> str:
    """A period for people: 2026A → 2026年秋季学期, 2027S → 2027年春季学期, 2026-09 → 2026年9月.

    Raises WrongValue for anything else.
    """
    year, rest = period[:4], period[4:]
    if year.isascii() and year.isdigit():
        if rest in ("A", "S"):
            return f"{year}年{'秋' if rest == 'A' else '春'}季学期"
        if len(rest) == 3 and rest[0] == "-" and rest[1:].isdigit() and 1 <= int(rest[1:]) <= 12:
            return f"{year}年{int(rest[1:])}月"
    raise WrongValue("学期应写成 2026A（秋季）、2027S（春季），月份应写成 2026-09")


def school_year_text(year: int) -> str:
    """The school year beginning in September of ``year``: 2026 → 2026—2027学年."""
    return f"{year}—{year + 1}学年"

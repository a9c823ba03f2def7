"""Money and dates in words: every value of the paper rules, and reading back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused, WrongValue
from app.models.rules import capitals

TABLE = {
    "0.00": "零元整",
    "0.01": "壹分",
    "0.05": "伍分",
    "0.15": "壹角伍分",
    "0.50": "伍角整",
    "1.00": "壹元整",
    "10.00": "壹拾元整",
    "10.05": "壹拾元零伍分",
    "10.50": "壹拾元零伍角整",
    "19.00": "壹拾玖元整",
    "312.50": "叁佰壹拾贰元伍角整",
    "1680.32": "壹仟陆佰捌拾元零叁角贰分",
    "1010.01": "壹仟零壹拾元零壹分",
    "16409.02": "壹万陆仟肆佰零玖元零贰分",
    "100000.10": "壹拾万元零壹角整",
    "100500.00": "壹拾万零伍佰元整",
    "107000.53": "壹拾万柒仟元零伍角叁分",
    "10000001.00": "壹仟万零壹元整",
    "9062.50": "玖仟零陆拾贰元伍角整",
    "1005000.00": "壹佰万伍仟元整",
    "100001000.00": "壹亿零壹仟元整",
    "2000000000.00": "贰拾亿元整",
    "123456789012.34": "壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰元叁角肆分",
}


@pytest.mark.parametrize(("figure", "words"), TABLE.items())
def test_every_value_of_the_rule(figure: str, words: str) -> None:
    assert capitals.money_capitals(int(figure.replace(".", ""))) == words


def read(words: str) -> int:
    """Capitals back to fen, by place value alone and without the rules of writing."""
    digit = {sign: value for value, sign in enumerate("零壹贰叁肆伍陆柒捌玖")}
    place = {"拾": 10, "佰": 100, "仟": 1000}
    whole, section, last, fen = 0, 0, 0, 0
    for sign in words.removesuffix("整"):
        if sign in digit:
            last = digit[sign]
        elif sign in place:
            section, last = section + last * place[sign], 0
        elif sign in "万亿":
            whole, section, last = (whole + section + last) * (10**4 if sign == "万" else 1), 0, 0
            if sign == "亿":
                whole *= 10**8
        elif sign == "元":
            fen, whole, section, last = (whole + section + last) * 100, 0, 0, 0
        else:
            fen, last = fen + last * (10 if sign == "角" else 1), 0
    return fen


@given(st.integers(0, capitals.LIMIT - 1))
def test_capitals_can_be_read_back(fen: int) -> None:
    words = capitals.money_capitals(fen)
    groups = re.split("亿|万", words.split("元")[0]) if "元" in words else []
    assert len(groups) <= 3
    assert read_groups(words) == fen


def read_groups(words: str) -> int:
    """As ``read``, group by group, so that 亿 and 万 can't be confused."""
    whole, _, rest = words.partition("元") if "元" in words else ("", "", words)
    total = 0
    for unit, power in (("亿", 10**8), ("万", 10**4)):
        if unit in whole:
            group, whole = whole.split(unit)
            total += read(group + "元") // 100 * power
    return (total + read(whole + "元") // 100) * 100 + read(rest)


@given(st.integers(0, capitals.LIMIT - 1))
def test_form_of_capitals(fen: int) -> None:
    words = capitals.money_capitals(fen)
    assert "零零" not in words
    assert words.endswith("分") or words.endswith("整")
    assert not re.search("零[拾佰仟万亿角分]", words)
    assert not re.search("(^|[^壹贰叁肆伍陆柒捌玖])拾", words)


def test_amounts_that_are_refused() -> None:
    for fen in (-1, capitals.LIMIT):
        with pytest.raises(Refused):
            capitals.money_capitals(fen)


@pytest.mark.parametrize(
    ("fen", "text"), [(0, "0.00"), (5, "0.05"), (125000, "1,250.00"), (-31250, "-312.50"), (123456789, "1,234,567.89")]
)
def test_yuan(fen: int, text: str) -> None:
    assert capitals.yuan(fen) == text


def test_dates() -> None:
    assert capitals.date_plain("2026-09-14") == "2026年9月14日"
    assert capitals.weekday("2026-09-14") == "星期一"
    assert capitals.weekday("2026-09-20") == "星期日"


@pytest.mark.parametrize(
    ("iso", "cover", "bank"),
    [
        ("2026-02-12", "二〇二六年二月十二日", "贰零贰陆年零贰月壹拾贰日"),
        ("2026-10-20", "二〇二六年十月二十日", "贰零贰陆年零壹拾月零贰拾日"),
        ("2026-12-03", "二〇二六年十二月三日", "贰零贰陆年壹拾贰月零叁日"),
        ("2026-11-10", "二〇二六年十一月十日", "贰零贰陆年壹拾壹月零壹拾日"),
        ("2026-01-30", "二〇二六年一月三十日", "贰零贰陆年零壹月零叁拾日"),
        ("2030-03-21", "二〇三〇年三月二十一日", "贰零叁零年叁月贰拾壹日"),
    ],
)
def test_dates_in_words(iso: str, cover: str, bank: str) -> None:
    assert capitals.date_cover(iso) == cover
    assert capitals.date_bank(iso) == bank


def test_periods() -> None:
    assert capitals.period_text("2026A") == "2026年秋季学期"
    assert capitals.period_text("2027S") == "2027年春季学期"
    assert capitals.period_text("2026-09") == "2026年9月"
    assert capitals.school_year_text(2026) == "2026—2027学年"


@pytest.mark.parametrize("bad", ["", "2026", "2026-13", "2026-00", "2026B", "20-09", "2026-9"])
def test_periods_that_are_none(bad: str) -> None:
    with pytest.raises(WrongValue):
        capitals.period_text(bad)


@pytest.mark.parametrize("bad", ["", "2026-02-30", "20260914", "2026-9-14", "2026-09-14T10:00"])
def test_dates_that_are_none(bad: str) -> None:
    for function in (capitals.date_plain, capitals.date_cover, capitals.date_bank, capitals.weekday):
        with pytest.raises(WrongValue):
            function(bad)

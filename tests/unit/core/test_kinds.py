"""What people type, what is kept, and the ways there and back, for every general kind."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import WrongValue
from app.core.kinds import (
    ATTACHMENT,
    DATE,
    LONG_TEXT,
    MONEY,
    MONTH,
    NUMBER,
    PERIOD,
    TEXT,
    TIME,
    YES_NO,
    Choice,
    Choices,
    Kind,
    Number,
    Option,
    Reference,
    Text,
    YesNo,
    option,
    yearless,
)

COLOUR = Choice(options=(Option("A", (("", "旧名"), ("2021-01-01", "新名"))), option("B", "乙", "二", script="b")))
SEVERAL = Choices(options=COLOUR.options)
EVERY: list[Kind] = [
    TEXT, LONG_TEXT, DATE, MONTH, TIME, PERIOD, MONEY, NUMBER, YES_NO, ATTACHMENT, COLOUR, SEVERAL, Number(least=1, most=12),
    YesNo(also_yes=("住校",), also_no=("走读",)), Reference(to="students"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (TEXT, "  甲　乙\n丙\u200b ", "甲 乙 丙"),
        (TEXT, 12.0, "12"),
        (TEXT, True, "是"),
        (TEXT, "　", None),
        (TEXT, "=1+1", "=1+1"),
        (DATE, "2026-9-1", "2026-09-01"),
        (DATE, "2026.9.1", "2026-09-01"),
        (DATE, "２０２６．９．１", "2026-09-01"),
        (DATE, "2026年9月1日", "2026-09-01"),
        (DATE, "2026/09/01 08:30", "2026-09-01"),
        (DATE, "20260901", "2026-09-01"),
        (DATE, 46266, "2026-09-01"),
        (DATE, 46266.75, "2026-09-01"),
        (DATE, dt.datetime(2026, 9, 1, 23, 59), "2026-09-01"),
        (DATE, dt.date(2026, 9, 1), "2026-09-01"),
        (DATE, "—", None),
        (TIME, "14:00", "14:00"),
        (TIME, "9：05", "09:05"),
        (TIME, "下午2点半", "14:30"),
        (TIME, "上午9时", "09:00"),
        (TIME, "1430", "14:30"),
        (TIME, "8:30:00", "08:30"),
        (TIME, dt.time(9, 30), "09:30"),
        (TIME, dt.datetime(2026, 10, 8, 14, 5), "14:05"),
        (TIME, dt.timedelta(hours=9, minutes=15), "09:15"),
        (TIME, 0.5833333333, "14:00"),
        (TIME, "", None),
        (MONTH, "2026年9月", "2026-09"),
        (MONTH, "202609", "2026-09"),
        (PERIOD, "2026a", "2026A"),
        (PERIOD, "２０２６Ａ", "2026A"),
        (PERIOD, "2026年秋季学期", "2026A"),
        (PERIOD, "2027春", "2027S"),
        (PERIOD, "2026-2027学年第一学期", "2026A"),
        (PERIOD, "2026—2027学年下学期", "2027S"),
        (PERIOD, "2026年9月", "2026-09"),
        (MONEY, "￥1,250.00元", 125000),
        (MONEY, "¥312.5", 31250),
        (MONEY, "３１２．５０", 31250),
        (MONEY, 312.5, 31250),
        (MONEY, 1000, 100000),
        (MONEY, "1000元整", 100000),
        (MONEY, "0", 0),
        (MONEY, "", None),
        (NUMBER, "１２", 12),
        (NUMBER, "1,200", 1200),
        (NUMBER, 5.0, 5),
        (YES_NO, "√", 1),
        (YES_NO, "否", 0),
        (YES_NO, "Ｙ", 1),
        (YES_NO, False, 0),
        (YES_NO, "", None),
        (COLOUR, "旧名", "A"),
        (COLOUR, "二", "B"),
        (COLOUR, "ａ", "A"),
        (SEVERAL, "二、新名，b", "A B"),
        (SEVERAL, ["乙"], "B"),
        (SEVERAL, [], None),
        (ATTACHMENT, "AB" * 32, "ab" * 32),
    ],
)
def test_what_people_type_is_understood(kind: Kind, typed: object, kept: object) -> None:
    assert kind.parse(typed) == kept


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Text(longest=3), "一二三四"),
        (DATE, "2026-02-30"),
        (DATE, "2026-13-01"),
        (DATE, "昨天"),
        (DATE, "2031-03"),
        (DATE, 12),
        (DATE, "1.9.2026"),
        (TIME, "25:00"),
        (TIME, "14:60"),
        (TIME, "下课后"),
        (TIME, 1.5),
        (MONTH, "2026-13"),
        (PERIOD, "2031"),
        (PERIOD, "2026B"),
        (PERIOD, "2026-2028学年第一学期"),
        (MONEY, "-5"),
        (MONEY, "1.234"),
        (MONEY, "1,25.00"),
        (MONEY, "五百"),
        (MONEY, "1e3"),
        (MONEY, float("nan")),
        (MONEY, float("inf")),
        (NUMBER, "3.5"),
        (NUMBER, "-1"),
        (Number(least=1, most=12), "13"),
        (YES_NO, "也许"),
        (COLOUR, "丙"),
        (SEVERAL, "甲"),
        (ATTACHMENT, "a.jpg"),
    ],
)
def test_what_is_wrong_is_told_in_chinese_without_the_value(kind: Kind, typed: object) -> None:
    with pytest.raises(WrongValue) as caught:
        kind.parse(typed)
    assert any("\u4e00" <= character <= "\u9fff" for character in caught.value.reason)
    assert len(str(typed)) < 3 or str(typed) not in caught.value.reason


def test_scripts_give_fen_and_labels() -> None:
    assert MONEY.from_json("31250") == 31250
    for wrong in ("312.50", "-1", "1,000", "¥5"):
        with pytest.raises(WrongValue):
            MONEY.from_json(wrong)
    assert COLOUR.as_json("B") == "b" and COLOUR.as_json("A") == "新名"
    assert COLOUR.label("A", "2020-09-01") == "旧名" and COLOUR.label("A", "2021-01-01") == "新名"
    assert SEVERAL.as_json(None) == [] and SEVERAL.as_json("A B") == ["新名", "b"]
    assert YES_NO.as_json(0) is False and YES_NO.as_json(None) is None
    assert MONEY.format(125000) == "1,250.00" and MONEY.to_cell(125000) == "1250.00"
    assert PERIOD.format("2027S") == "2027年春季学期" and PERIOD.format("2026-09") == "2026年9月"


def test_two_options_may_not_share_a_word() -> None:
    with pytest.raises(ValueError, match="share the word"):
        Choice(options=(option("A", "甲"), option("B", "乙", "甲")))


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: type(kind).__name__)
def test_blank_is_nothing_everywhere(kind: Kind) -> None:
    for blank in (None, "", "  ", "　"):
        assert kind.parse(blank) is None
    assert kind.wire(None) is None and kind.to_cell(None) == kind.format(None) == kind.mask(None) == ""


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: type(kind).__name__)
def test_a_sample_is_lawful(kind: Kind) -> None:
    for n in range(50):
        value = kind.sample(n) if not isinstance(kind, type(ATTACHMENT)) else f"{n:064x}"
        assert kind.wire(value) == value and kind.parse(kind.to_cell(value)) == value


def kept_values(kind: Kind) -> st.SearchStrategy[object]:
    """Lawful kept values of a kind: whatever ``parse`` makes of anything."""
    raw = st.one_of(
        st.text(max_size=40), st.integers(-10, 10**12), st.dates(dt.date(1900, 1, 1)), st.floats(0, 10**7).map(lambda f: round(f, 2)),
        st.integers(0, 5000).map(kind.sample), st.sampled_from(["是", "新名、乙", "2026A", "2026-09", "ab" * 32]),
    )  # fmt: skip

    def parsed(value: object) -> object:
        try:
            return kind.parse(value)
        except WrongValue:
            return None

    return raw.map(parsed)


@given(data=st.data())
def test_cells_packages_and_scripts_bring_every_value_back(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(EVERY))
    value = data.draw(kept_values(kind))
    assert kind.parse(kind.to_cell(value)) == value
    assert kind.wire(value) == value
    assert kind.from_json(kind.as_json(value)) == value
    shown = kind.mask(value)
    assert value is None or len(str(value)) < 4 or str(value) not in shown


@given(
    data=st.data(), raw=st.one_of(st.text(max_size=30), st.integers(), st.booleans(), st.floats(), st.lists(st.text()))
)
def test_a_package_line_is_lawful_or_refused_and_never_repaired(data: st.DataObject, raw: object) -> None:
    kind = data.draw(st.sampled_from(EVERY))
    try:
        assert kind.wire(raw) == raw and type(kind.wire(raw)) is type(raw)
    except WrongValue:
        return


@given(day=st.dates(), sign=st.sampled_from("-./"))
def test_a_day_without_its_year_is_known_for_one_and_never_read_as_a_day(day: dt.date, sign: str) -> None:
    spoken = (f"{day.month}{sign}{day.day}", f"{day.month:02d}{sign}{day.day:02d}", f"{day.month}月{day.day}日")
    for typed in spoken:
        assert yearless(typed) == (day.month, day.day)
        with pytest.raises(WrongValue):
            DATE.parse(typed)
    assert yearless(day.isoformat()) is None


@pytest.mark.parametrize("typed", ["", "今天", "13-1", "0.5", "11.20.1", "1120", "11-20 08:00"])
def test_what_is_no_day_without_its_year(typed: str) -> None:
    assert yearless(typed) is None


@given(fen=st.integers(0, 10**12))
def test_money_keeps_every_fen_on_paper_and_in_cells(fen: int) -> None:
    assert MONEY.parse(MONEY.format(fen)) == MONEY.parse(MONEY.to_cell(fen)) == MONEY.from_json(str(fen)) == fen

"""Hours by half hours: what people type, what is kept, and the ways there and back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import WrongValue
from app.models.hours import HOURS, LEAVE, MONTH_HOURS, hours_sum, hours_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1.5", 3), ("１．５", 3), ("1,5", 3), ("1，5", 3), ("1。5", 3), ("1.50", 3), ("1.5小时", 3), ("1.5 小时", 3),
        ("2个小时", 4), ("1.5h", 3), ("1小时30分", 3), ("1 小时 30 分钟", 3), ("2小时半", 5), ("90分钟", 3), ("30分", 1),
        (1.5, 3), (2.0, 4), (2, 4), ("0.5", 1), ("24", 48), ("２", 4), ("2.0", 4),
        ("/", LEAVE), ("／", LEAVE), ("请假", LEAVE), ("", None), ("　", None), (None, None), ("-", None), ("—", None),
    ],
)  # fmt: skip
def test_what_is_typed(typed: object, kept: int | None) -> None:
    assert HOURS.parse(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "1.3", "1.25", "0", "0.0", "-1", "24.5", "25", "１００", "一个半", "√", "1-2",
        "1.5.1", 1.3, True, "1:30", "1小时20分", "100分钟", "半", "8:00-9:30",
    ],
)  # fmt: skip
def test_what_is_no_half_hour_is_refused_in_words(typed: object) -> None:
    with pytest.raises(WrongValue) as caught:
        HOURS.parse(typed)
    assert any("\u4e00" <= letter <= "\u9fff" for letter in caught.value.reason)


@pytest.mark.parametrize(
    ("typed", "instead"),
    [("1:30", "1.5"), ("２：００", "2"), (dt.time(1, 30), "1.5"), ("0:30", "0.5"), ("1:20", "1.5")],
)
def test_a_time_of_day_is_no_guess_but_what_to_write_is_said(typed: object, instead: str) -> None:
    with pytest.raises(WrongValue) as caught:
        HOURS.parse(typed)
    assert caught.value.reason.startswith("像是几点几分") and caught.value.reason.endswith(instead)


@given(halves=st.integers(0, 48))
def test_there_and_back(halves: int) -> None:
    assert HOURS.parse(HOURS.to_cell(halves)) == halves
    assert HOURS.from_json(HOURS.as_json(halves)) == halves == HOURS.wire(halves)


@given(halves=st.integers(1, 48 * 31))
def test_a_number_for_scripts(halves: int) -> None:
    assert MONTH_HOURS.as_json(halves) * 2 == halves
    assert float(hours_text(halves)) * 2 == float(hours_sum(halves)) * 2 == halves
    assert hours_sum(halves)[-2] == "."


def test_a_month_knows_no_leave() -> None:
    with pytest.raises(WrongValue):
        MONTH_HOURS.parse("/")
    with pytest.raises(WrongValue):
        MONTH_HOURS.wire(0)

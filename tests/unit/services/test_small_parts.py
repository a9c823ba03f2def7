"""The small parts of the services: working days, recovery words, shipped files, a document for people."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.text import as_text
from app.core.errors import Refused
from app.services import recovery
from app.services.calendar import add_working_days, is_working_day
from app.services.resources import load_json, resource


def test_holidays_and_the_weekends_worked_for_them() -> None:
    data = load_json("calendars", "china.json")
    for text in data["holidays"]:
        assert not is_working_day(dt.date.fromisoformat(text))
    for text in data["worked"]:
        assert is_working_day(dt.date.fromisoformat(text))
    assert not set(data["holidays"]) & set(data["worked"])


@given(day=st.dates(dt.date(2024, 1, 1), dt.date(2030, 1, 1)), count=st.integers(0, 30))
def test_that_many_working_days_lie_between(day: dt.date, count: int) -> None:
    end = add_working_days(day, count)
    between = sum(is_working_day(day + dt.timedelta(days=n)) for n in range(1, (end - day).days + 1))
    assert between == count and (count == 0 or is_working_day(end))


def test_recovery_words_check_themselves() -> None:
    words = recovery.new_words()
    known = load_json("words", "recovery.json")
    assert len(words) == 24 and len(known) == len(set(known)) == 64
    assert recovery.read_words("".join(words)) == words
    noticed = 0
    for at in range(24):
        for other in known[:8]:
            if other != words[at]:
                try:
                    recovery.read_words(" ".join([*words[:at], other, *words[at + 1 :]]))
                except Refused:
                    noticed += 1
    assert noticed >= 170, "one wrong word in 64 may slip through, not more"
    assert recovery.new_words() != recovery.new_words()


@pytest.mark.parametrize("text", ["", "甲乙", "一 二 三", "abc", "龘龘" * 24])
def test_what_are_no_words_is_told(text: str) -> None:
    with pytest.raises(Refused) as caught:
        recovery.read_words(text)
    assert caught.value.do


def test_shipped_files_are_there() -> None:
    for parts in (("rates", "national.json"), ("rates", "aid_items.json"), ("words", "recovery.json"), ("fonts",)):
        assert resource(*parts).exists()


def test_a_document_for_people_is_chinese_and_masked() -> None:
    text = as_text(
        {
            "rows": 3,
            "items": [{"id_number": "52990720160202007X", "reason": "", "ok": True}],
            "file": None,
            "fen": 31250,
        }
    )
    assert "行数：3" in text and "007X" in text and "52990720160202" not in text
    assert "是" in text and "312.50元" in text

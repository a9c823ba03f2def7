"""What is kept here is lawful everywhere: what people type passes the wire, and numbers have an end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import WrongValue
from app.core.ids import lawful_id, record_id
from app.core.kinds import (
    ATTACHMENT,
    LONG_TEXT,
    MONEY,
    MONTH,
    MOST_FEN,
    NUMBER,
    PERIOD,
    TEXT,
    Number,
    on_the_wire,
    plain,
)
from tests.unit.ledger.kit import NAMESPACE

# Surrogates alone can't be kept at all.
TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TYPED)
def test_what_people_type_passes_the_wire(text):
    kept = TEXT.parse(text)
    assert TEXT.wire(kept) == kept == TEXT.parse(kept)


def test_marks_that_phones_paste_and_control_characters_go():
    assert plain("\u202d138\x00 0000\u202c\x07\u200e") == "138 0000"
    assert plain("甲\x0b乙\x1c丙\x85丁\u2029戊") == "甲 乙 丙 丁 戊"


@pytest.mark.parametrize(
    "text", ["甲\x00", "甲\n乙", "甲\x9f", "甲\u2028乙", "\u202e甲", "\u2066甲", "甲\ud800", "甲" * 21]
)
def test_a_text_that_is_not_plain_or_too_long_does_not_pass(text):
    with pytest.raises(WrongValue):
        on_the_wire(text, 20)
    if len(text) < 21:
        with pytest.raises(WrongValue):
            TEXT.wire(text)


def test_texts_of_every_kind_have_an_end():
    for kind, longest in ((TEXT, 2000), (LONG_TEXT, 20000), (ATTACHMENT, 20000)):
        assert kind.longest == longest
        with pytest.raises(WrongValue, match=str(longest)):
            kind.wire("a" * (longest + 1))


@pytest.mark.parametrize("huge", [2**53, 2**63, 10**30, 10**5000, -(2**53)], ids=lambda n: str(n.bit_length()))
def test_numbers_have_an_end(huge):
    for kind in (MONEY, NUMBER, Number(least=-(10**40), most=10**40)):
        with pytest.raises(WrongValue, match="数字太大"):
            kind.wire(huge)


def test_money_has_an_end_however_it_comes():
    assert MONEY.parse("10000000000.00") == MONEY.from_json(MOST_FEN) == MONEY.wire(MOST_FEN) == MOST_FEN
    for typed in ("10000000000.01", "9" * 5000, "9" * 5000 + ".25"):
        with pytest.raises(WrongValue, match="太大"):
            MONEY.parse(typed)
    for given_ in (MOST_FEN + 1, "9" * 5000):
        with pytest.raises(WrongValue, match="太大"):
            MONEY.from_json(given_)
    for typed in ("9" * 5000, "-" + "9" * 5000):
        with pytest.raises(WrongValue, match="之间"):
            NUMBER.parse(typed)


def test_digits_of_other_scripts_are_no_second_spelling():
    for kind, text in ((PERIOD, "٢٠٢٦A"), (PERIOD, "٢٠٢٦-٠٩"), (MONTH, "٢٠٢٦-٠٩"), (MONEY, "٣١٢")):
        with pytest.raises(WrongValue):
            kind.parse(text)


def test_ids_are_letters_digits_and_hyphens_and_have_followers():
    first, second = record_id(NAMESPACE, "pupils", "number\x1f1"), record_id(NAMESPACE, "pupils", "number\x1f1", 2)
    assert first == record_id(NAMESPACE, "pupils", "number\x1f1", 1) != second
    assert lawful_id(first) and lawful_id("a" * 64) and lawful_id("zz-1")
    for wrong in ("", "a" * 65, "a b", "a\n", "甲", "a.b", "a/b", "a\x00", "\ud800", None, 5, ["a"]):
        assert not lawful_id(wrong)

"""The field's own kinds: ID numbers by the standard, and everything people and spreadsheets do to codes and names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import WrongValue
from app.core.kinds import Kind
from app.models import registry
from app.models.kinds import (
    BANK_CARD,
    ID_NUMBER,
    ITEM_CODES,
    PERSON_NAME,
    PHONE,
    SCHOOL_CODE,
    STUDENT_NUMBER,
    born_of,
    check_digit,
    sex_of,
)
from tests.journeys.county import check_place, id_number

OWN: list[Kind] = [ID_NUMBER, STUDENT_NUMBER, SCHOOL_CODE, PHONE, BANK_CARD, PERSON_NAME, ITEM_CODES]
CHILD = id_number("2016-02-02", 7, True)
WITH_X = next(n for n in (id_number("2016-02-02", at, False) for at in range(200)) if n.endswith("X"))


@given(first=st.from_regex(r"[1-9][0-9]{16}", fullmatch=True))
def test_the_check_digit_is_that_of_the_standard(first: str) -> None:
    assert check_digit(first) == check_place(first)


def test_the_example_of_the_standard() -> None:
    """GB 11643-1999, appendix: 11010519491231002X."""
    assert check_digit("11010519491231002") == "X"
    assert ID_NUMBER.parse("11010519491231002x") == "11010519491231002X"


@given(at=st.integers(0, 17), other=st.integers(1, 9))
def test_one_wrong_place_is_always_noticed(at: int, other: int) -> None:
    place = "0123456789X".index(CHILD[at])
    changed = CHILD[:at] + "0123456789X"[(place + other) % (11 if at == 17 else 10)] + CHILD[at + 1 :]
    with pytest.raises(WrongValue):
        ID_NUMBER.parse(changed)


@pytest.mark.parametrize("at", range(17))
def test_two_neighbours_changed_about_are_noticed(at: int) -> None:
    changed = CHILD[:at] + CHILD[at + 1] + CHILD[at] + CHILD[at + 2 :]
    if changed != CHILD:
        with pytest.raises(WrongValue):
            ID_NUMBER.parse(changed)


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (ID_NUMBER, f" {WITH_X[:6]} {WITH_X[6:14]} {WITH_X[14:17]}x", WITH_X),
        (ID_NUMBER, f"'{WITH_X}", WITH_X),
        (ID_NUMBER, f"{WITH_X[:17]}×", WITH_X),
        (ID_NUMBER, WITH_X.translate(str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")), WITH_X),
        (ID_NUMBER, f"\u200b{CHILD}\ufeff", CHILD),
        (STUDENT_NUMBER, f"g{WITH_X.lower()}", f"G{WITH_X}"),
        (STUDENT_NUMBER, f"L{CHILD}", f"L{CHILD}"),
        (SCHOOL_CODE, "2152990701", "2152990701"),
        (SCHOOL_CODE, 2152990701.0, "2152990701"),
        (PHONE, "138-0000-0000", "13800000000"),
        (PHONE, "+86 13800000000", "13800000000"),
        (PHONE, "0746-1234567", "07461234567"),
        (PHONE, 13800000000, "13800000000"),
        (BANK_CARD, "6222 0000 0000 0000 000", "6222000000000000000"),
        (PERSON_NAME, "龙 小 满", "龙小满"),
        (PERSON_NAME, "阿衣夏木•玉素甫江", "阿衣夏木·玉素甫江"),
        (PERSON_NAME, "阿衣夏木・玉素甫江", "阿衣夏木·玉素甫江"),
        (PERSON_NAME, "\ue863", "䶮"),
        (PERSON_NAME, "⼈", "人"),
        (PERSON_NAME, "𠮷㛃䶮𬭎𫖯龘𰻝", "𠮷㛃䶮𬭎𫖯龘𰻝"),
        (ITEM_CODES, "liv_p_day，HS_GRANT", "HS_GRANT LIV_P_DAY"),
    ],
)
def test_what_people_type_is_understood(kind: Kind, typed: object, kept: str) -> None:
    assert kind.parse(typed) == kept


@pytest.mark.parametrize(
    ("kind", "typed", "told"),
    [
        (ID_NUMBER, CHILD[:15], "15 位"),
        (ID_NUMBER, CHILD[:17], "17 位"),
        (ID_NUMBER, CHILD + "0", "19 位"),
        (ID_NUMBER, int(CHILD[:17] + "0"), "存成了数字"),
        (ID_NUMBER, float(CHILD[:15] + "000"), "存成了数字"),
        (ID_NUMBER, "5.29907E+17", "存成了数字"),
        (ID_NUMBER, CHILD[:6] + "20160230" + CHILD[14:], "日期"),
        (ID_NUMBER, CHILD[:6] + "18990101" + CHILD[14:], "日期"),
        (ID_NUMBER, "0" + CHILD[1:], "区划"),
        (ID_NUMBER, CHILD[:16] + "XX", "数字"),
        (STUDENT_NUMBER, CHILD, "G"),
        (SCHOOL_CODE, "21A2990701", "数字"),
        (PHONE, "12800000000", "手机号"),
        (PHONE, "1380000000", "手机号"),
        (BANK_CARD, 6222000000000000000, "存成了数字"),
        (BANK_CARD, "62220", "12 到 21 位"),
        (PERSON_NAME, "龙小?", "姓名"),
        (PERSON_NAME, "龙小□", "姓名"),
        (PERSON_NAME, "龙\ue123", "旧编码"),
        (PERSON_NAME, "龙" * 61, "60"),
    ],
)
def test_what_is_wrong_is_told_without_the_value(kind: Kind, typed: object, told: str) -> None:
    with pytest.raises(WrongValue, match=told) as caught:
        kind.parse(typed)
    assert str(typed) not in caught.value.reason


def test_birth_and_sex_stand_in_the_number() -> None:
    assert (born_of(CHILD), sex_of(CHILD), sex_of(WITH_X)) == ("2016-02-02", "M", "F")


def test_masks_hide_all_but_a_tail() -> None:
    assert ID_NUMBER.mask(CHILD) == CHILD[:6] + "*" * 8 + CHILD[-4:]
    assert STUDENT_NUMBER.mask(f"G{CHILD}") == "*" * 15 + CHILD[-4:]
    assert BANK_CARD.mask("6222000000000001234") == "*" * 15 + "1234"
    assert PHONE.mask("13800001234") == "138****1234"


@given(n=st.integers(0, 200_000))
def test_samples_of_every_declared_field_are_lawful_everywhere(n: int) -> None:
    for kind in OWN:
        value = kind.sample(n)
        assert kind.parse(kind.to_cell(value)) == kind.wire(value) == kind.from_json(kind.as_json(value)) == value


@pytest.mark.parametrize("declared", list(registry()), ids=lambda declared: declared.kind)
def test_every_field_of_every_record_goes_there_and_back(declared: object) -> None:
    for spec in declared.fields.values():  # type: ignore[attr-defined]
        for n in range(0, 4000, 97):
            value = "ab" * 32 if spec.kind.name == "attachment" else spec.kind.sample(n)
            assert spec.kind.parse(spec.kind.to_cell(value)) == value, spec.label
            assert spec.kind.wire(value) == value, spec.label
            assert spec.kind.from_json(spec.kind.as_json(value)) == value, spec.label
        assert spec.label and not spec.label.isascii(), "a field without a Chinese label"

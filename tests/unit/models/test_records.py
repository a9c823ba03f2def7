"""The declared record types: values round-trip through cells and scripts, records complete and contradict themselves."""

from __future__ import annotations

import pytest

from app.core.declaration import Privacy, type_of
from app.core.errors import WrongValue
from app.core.kinds import Reference
from app.models import RECORD_CLASSES, Hardship, Rate, Student, registry
from app.models.codes import GROUPS, LEVEL
from app.models.kinds import BANK_CARD, ID_NUMBER, PERSON_NAME, id_number_problem
from tests.unit.models.builders import id_number

FIELDS = [
    pytest.param(spec, id=f"{type_of(cls).kind}.{name}")
    for cls in RECORD_CLASSES
    for name, spec in type_of(cls).fields.items()
]


@pytest.mark.parametrize("spec", FIELDS)
def test_every_field_takes_back_what_it_writes(spec):
    for n in (0, 1, 7, 123):
        value = spec.kind.sample(n)
        if isinstance(spec.kind, Reference) or spec.kind.name == "attachment":
            continue
        assert spec.kind.parse(spec.kind.to_cell(value)) == value
        assert spec.kind.from_json(spec.kind.as_json(value)) == value
        assert spec.kind.wire(value) == value


def test_the_registry_names_what_is_referred_to_first():
    assert [declared.cls for declared in registry()] == list(RECORD_CLASSES)


def test_nothing_sensitive_can_be_posted():
    posted = [spec for cls in RECORD_CLASSES for spec in type_of(cls).fields.values() if spec.posted]
    assert posted and all(spec.privacy is not Privacy.SENSITIVE for spec in posted)


def test_a_student_completes_itself_from_number_grade_and_school():
    number = id_number("20170118", 2)
    row = type_of(Student).completed(
        {"id_number": number, "grade": "G3", "school_code": "2137900001", "attendance": "BOARD"}
    )
    assert (row["birth_date"], row["sex"], row["stage"], row["boarding"]) == ("2017-01-18", "F", "PRI", 1)
    assert type_of(Student).completed({"grade": "G3", "school_code": "3637900005"})["stage"] == "VOC"
    assert type_of(Student).completed({"grade": "G8", "school_code": "5137900006"})["stage"] == "SPE"


def test_a_student_that_contradicts_itself():
    row = {
        "name": "豆青",
        "school_code": "2137900001",
        "id_number": id_number(),
        "birth_date": "2016-01-18",
        "sex": "F",
    }
    assert [problem.field for problem in type_of(Student).problems(row)] == ["birth_date", "sex"]


def test_a_recognition_with_dates_in_the_wrong_order():
    row = {"student": "s", "school_year": 2026, "level": "L1", "applied_on": "2026-09-20", "posted_to": "2026-09-19"}
    assert [problem.field for problem in type_of(Hardship).problems(row)] == ["posted_to"]


def test_a_rates_key_is_never_empty():
    row = type_of(Rate).completed({"item": "X", "stage": "PRI", "boarding": "ANY", "from_period": "2026A"})
    assert row["variant"] == "-|-"
    assert type_of(Rate).key_of(row) is not None


def test_the_groups_of_the_2024_form_in_its_order():
    words = "TP TPBW BYYZ TFYZ DB DBBY TKGY GXZC QTDSR GE SSWR CJXS CJZN LSZN"
    assert " ".join(entry.code for entry in GROUPS.options) == words
    assert GROUPS.parse("残疾、低保") == "DB CJXS"
    assert GROUPS.label("TP", "2019-09-01") == "建档立卡贫困家庭学生" and GROUPS.label("TP") == "脱贫家庭学生"
    assert [entry.label() for entry in LEVEL.options] == ["特别困难", "困难", "一般困难", "不困难"]


def test_the_id_number_of_the_standard():
    assert ID_NUMBER.parse("11010519491231002x") == "11010519491231002X"
    for place in range(18):
        wrong = "11010519491231002X"[:place] + (
            "1" if place == 17 else str((int("110105194912310020"[place]) + 1) % 10)
        )
        assert id_number_problem(wrong + "11010519491231002X"[place + 1 :])


@pytest.mark.parametrize("raw", [379901201701180015, 3.79901201701180e17, "3.79901E+17"])
def test_a_numeric_id_is_refused(raw):
    with pytest.raises(WrongValue, match="存成了数字"):
        ID_NUMBER.parse(raw)
    if not isinstance(raw, str):
        with pytest.raises(WrongValue, match="存成了数字"):
            BANK_CARD.parse(raw)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [("张 三", "张三"), ("巴特尔.苏和", "巴特尔·苏和"), ("Anna Li", "Anna Li"), ("⼈民", "人民"), ("", None)],
)
def test_names_are_folded(raw, kept):
    assert PERSON_NAME.parse(raw) == kept

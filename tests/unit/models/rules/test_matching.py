"""One person of a list: the class, the flags, the sentence. Numbers and names are invented."""

from __future__ import annotations

import datetime as dt

import pytest

from app.models.codes import LIST_SOURCE, MATCH_CLASS, MATCH_FLAGS
from app.models.rules.list_sources import LIST_WORDS
from app.models.rules.matching import (
    ListPerson,
    Pupil,
    PupilIndex,
    classify,
    looks_like_id,
    match_person,
    read_id,
    same_name,
    source_of,
)
from app.models.rules.name_variants import SIMPLIFIED
from tests.unit.models.builders import SCHOOL, id_number

DAY = dt.date(2026, 10, 12)
CHILD = id_number("20170118", 1)
WITH_X = "37990120190927001X"
LATE = "379901202107130028"
"""Its float has a tail that turns the 15th place: 379901202107129984."""


def pupil(key=1, name="豆青禾", number=CHILD, school=SCHOOL, **more):
    return Pupil(f"s{key}", name, number, more.pop("student_number", None), school, None, **more)


def person(id_raw=CHILD, name_raw="豆青禾", source="DB", groups="DB", row=5, **extras):
    return ListPerson(source, groups, "f" * 64, "名单.xlsx", "Sheet1", row, "H", name_raw, id_raw, extras)


def one(id_raw=CHILD, name_raw="豆青禾", pupils=None, county=True, viewpoint=None, **more):
    index = PupilIndex([pupil()] if pupils is None else pupils, SCHOOL, county)
    return match_person(person(id_raw, name_raw, **more), index, DAY, viewpoint=viewpoint)


# --- A: the same number, the same name


@pytest.mark.parametrize(
    "raw",
    [
        CHILD,
        f" {CHILD} ",
        f"'{CHILD}",
        f"’{CHILD}",
        "３７９９０１２０１７０１１８" + CHILD[14:],
        f"{CHILD[:6]} {CHILD[6:14]} {CHILD[14:]}",
        f"{CHILD[:6]}-{CHILD[6:14]}-{CHILD[14:]}",
        f"\u200b{CHILD}\u00a0",
        f"{CHILD[:9]}\n{CHILD[9:]}",
        f"G{CHILD}",
        f"g{CHILD}",
        f"{CHILD}41",
        f"{CHILD}72B1",
    ],
)
def test_forms_of_one_number(raw):
    found = one(raw)
    assert (found.match_class, found.student_id, found.student_id_number) == ("A1", "s1", CHILD)
    assert found.candidates == () and found.keep and found.groups == "DB" and found.school_code == SCHOOL


@pytest.mark.parametrize("raw", [WITH_X, WITH_X.lower(), WITH_X[:-1] + "×", WITH_X[:-1] + "Ｘ", WITH_X + "11"])
def test_forms_of_the_x(raw):
    assert one(raw, pupils=[pupil(number=WITH_X)]).match_class == "A1"


@pytest.mark.parametrize(
    ("listed", "known"),
    [
        ("豆 青禾", "豆青禾"),
        ("豆　青禾", "豆青禾"),
        ("巴特尔.苏和", "巴特尔·苏和"),
        ("巴特尔•苏和", "巴特尔·苏和"),
        ("巴特尔．苏和", "巴特尔·苏和"),
        ("巴特尔苏和", "巴特尔·苏和"),
        ("巴特尔?苏和", "巴特尔·苏和"),
        ("葉曉鵬", "叶晓鹏"),
        ("江?梓", "江㻏梓"),
        ("江？梓", "江㻏梓"),
        ("江□梓", "江㻏梓"),
        ("唐??", "唐𬭎"),
        ("唐?", "唐𬭎"),
        ("ａｎｎａ", "ANNA"),
    ],
)
def test_forms_of_one_name(listed, known):
    found = one(name_raw=listed, pupils=[pupil(name=known)])
    assert (found.match_class, found.student_id) == ("A2", "s1")
    assert "姓名写法不同" in found.reason and known in found.reason


@pytest.mark.parametrize("listed", ["豆青禾 ", " 豆青禾", "\ufeff豆青禾", "豆青禾"])
def test_blanks_around_a_name_are_no_difference(listed):
    assert one(name_raw=listed).match_class == "A1"


@pytest.mark.parametrize(
    ("listed", "known"),
    [
        ("豆青", "豆青禾"),
        ("豆禾青", "豆青禾"),
        ("稻青禾", "豆青禾"),
        ("???", "豆青禾"),
        ("?青禾苗", "豆青禾"),
        ("豆?", "豆青禾"),
        ("阿依古丽", "阿依古丽·买买提"),
        ("", "豆青禾"),
        (None, "豆青禾"),
    ],
)
def test_the_same_number_with_another_name_stops(listed, known):
    found = one(name_raw=listed, pupils=[pupil(name=known)])
    assert (found.match_class, found.student_id, found.student_id_number) == ("B1", None, None)
    assert found.candidates == (CHILD,) and found.keep


def test_a_pupil_is_matched_whatever_the_age():
    old = id_number("20040301")
    assert one(old, pupils=[pupil(number=old)]).match_class == "A1"


def test_a_pupil_without_an_id_number_is_found_by_the_student_number():
    number = "J" + "3799012017" + "00000001"
    kids = [pupil(number=None, student_number=number)]
    assert one(number, pupils=kids).match_class == "A1"
    assert one(CHILD, pupils=[pupil(number=None, student_number=f"G{CHILD}")]).student_id_number == f"G{CHILD}"


# --- B: proposals


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        (int(CHILD), CHILD),
        (float(CHILD), CHILD),
        (int(CHILD[:15]) * 1000, CHILD),
        (f"{CHILD[:15]}000", CHILD),
        (float(LATE), LATE),
        (379901202107129984, LATE),
        ("379901202107129984", LATE),
        ("3.7990120210713E+17", LATE),
        ("3.7990120210713e17", LATE),
    ],
)
def test_a_number_that_a_spreadsheet_damaged_is_proposed(raw, number):
    found = one(raw, pupils=[pupil(number=number)])
    assert (found.match_class, found.student_id, found.candidates) == ("B4", None, (number,))
    assert "原件" in found.reason


def test_a_damaged_number_with_another_name_is_nobodys():
    found = one(float(CHILD), "稻小圆")
    assert found.match_class == "C1" and "后几位已经丢失" in found.reason and found.candidates == ()


@pytest.mark.parametrize(
    "raw", [3.8e17, "3.8E+17", 379901.0, 0, float("nan"), float("inf"), -3.79e17, "3E99999999999999999999"]
)
def test_a_number_of_which_too_little_is_left_has_no_class(raw):
    found = one(raw)
    assert found.match_class is None and "看不出原来的号码" in found.reason and not found.keep


@pytest.mark.parametrize(
    "raw", [CHILD[:-2] + ("0" if CHILD[-2] != "0" else "1") + CHILD[-1], CHILD[:8] + CHILD[9] + CHILD[8] + CHILD[10:]]
)
def test_one_place_wrong_is_proposed_and_never_accepted(raw):
    found = one(raw)
    assert (found.match_class, found.student_id, found.candidates) == ("B2", None, (CHILD,))
    assert one(raw, "稻小圆").match_class != "B2"


def test_an_old_number_of_15_places_is_proposed():
    old = id_number("19990118", 7)
    found = one(old[:6] + old[8:17], pupils=[pupil(number=old)])
    assert (found.match_class, found.candidates) == ("B3", (old,))
    assert one(int(old[:6] + old[8:17]), pupils=[pupil(number=old)]).match_class == "B3"
    assert one(old[:6] + old[8:17]).match_class is None


# --- C and none: nobody of the ledger


@pytest.mark.parametrize(
    ("born", "match_class", "word"),
    [
        ("20080901", None, "满18周岁"),
        ("20080902", "C1", "17周岁"),
        ("20120301", "C1", "14周岁"),
        ("20230901", "C1", "3周岁"),
        ("20230902", None, "未满3周岁"),
        ("19690629", None, "满18周岁"),
    ],
)
def test_age_decides_who_is_sought(born, match_class, word):
    for county in (True, False):
        found = one(id_number(born), "稻小圆", county=county)
        assert found.match_class == match_class and word in found.reason
        assert found.keep is (county and match_class is not None)


def test_age_is_that_of_the_school_year():
    number = id_number("20080715")
    index = PupilIndex([], SCHOOL, True)
    assert match_person(person(number), index, dt.date(2026, 8, 20)).match_class == "C1"
    assert match_person(person(number), index, dt.date(2026, 9, 20)).match_class is None


@pytest.mark.parametrize("raw", [None, "", "无", "12345", "不详", True, "37990120171318001X"])
def test_what_shows_no_birth_date_has_no_class_but_a_reason(raw):
    found = one(raw)
    assert found.match_class is None and "无法比对" in found.reason


def test_from_a_schools_viewpoint_another_schools_pupil_is_c2():
    other = [pupil(school="3137900002")]
    found = one(pupils=other, viewpoint=SCHOOL)
    assert (found.match_class, found.school_code, found.student_id) == ("C2", "3137900002", "s1")
    assert one(pupils=other).match_class == "A1"


# --- flags


@pytest.mark.parametrize("source", ["TP_OFF", "JC_OFF"])
def test_a_list_that_has_ended_is_flagged(source):
    found = one(source=source)
    assert found.match_class == "A1" and found.flags == ("F1",) and LIST_SOURCE.label(source) in found.reason


@pytest.mark.parametrize(("value", "flags"), [("是", ("F1",)), ("已消除", ("F1",)), ("否", ()), ("", ()), (None, ())])
@pytest.mark.parametrize("heading", ["risk_removed", "风险是否已消除"])
def test_a_removed_risk_is_flagged(heading, value, flags):
    assert one(source="JC_ON", **{heading: value}).flags == flags


def test_a_person_twice_in_lists_of_one_source_is_flagged_once():
    index = PupilIndex([pupil()], SCHOOL, True)
    unknown = id_number("20150505")
    people = [person(row=2), person(row=3, source="TP_ON"), person(row=4, name_raw="豆 青禾"), person(unknown, row=5)]
    people += [person(unknown, row=6), person(CHILD, "稻小圆", row=7), person(id_number("19690629"), row=8)]
    found = [match.flags for _, match in classify([*people, people[-1]], index, DAY)]
    assert found == [(), (), ("D1",), (), ("D1",), (), (), ()]


def test_one_pupil_in_two_schools_waits_for_a_person():
    both = [pupil(1), pupil(2, school="3137900002")]
    found = one(pupils=both)
    assert (found.match_class, found.flags, found.student_id) == ("A1", ("D2",), None)
    assert found.candidates == ("s1", "s2") and found.student_id_number == CHILD
    left = [pupil(1, in_school=False), pupil(2, school="3137900002")]
    assert (one(pupils=left).student_id, one(pupils=left).flags) == ("s2", ())
    assert one(pupils=[pupil(1, in_school=False)]).student_id == "s1"


def test_flags_and_classes_are_those_of_the_code_lists():
    assert {"D1", "D2", "F1"} <= {entry.code for entry in MATCH_FLAGS.options}
    assert {"A1", "A2", "B1", "B2", "B3", "B4", "C1", "C2"} <= {entry.code for entry in MATCH_CLASS.options}


def test_no_sentence_shows_more_than_four_places_of_a_number():
    raws = [
        CHILD,
        float(CHILD),
        f"{CHILD[:15]}000",
        CHILD[:-1] + "5",
        id_number("20150505"),
        id_number("19690629"),
        "123456789",
    ]
    for raw in raws:
        for name in ("豆青禾", "豆 青禾", "稻小圆"):
            text = one(raw, name).reason
            assert CHILD[:15] not in text and CHILD[6:14] not in text and str(raw)[:9] not in text


# --- parts


@pytest.mark.parametrize(
    ("raw", "looks"),
    [
        (CHILD, True),
        (f"{CHILD}41", True),
        (f"G{CHILD}", True),
        (float(CHILD), True),
        ("3.7990120170118E+17", True),
        ("110105491231002", True),
        ("379901000032", False),
        ("D379901000001", False),
        ("13797222507", False),
        (7, False),
        ("622848" + "0" * 13, False),
        (None, False),
        ("姓名", False),
        (1.0, False),
        (20260831.0, False),
    ],
)
def test_what_looks_like_a_number(raw, looks):
    assert looks_like_id(raw) is looks


def test_an_old_number_of_the_standard():
    assert read_id("110105491231002").number == "11010519491231002X"


def test_the_name_alone_never_matches():
    assert one(id_number("20170119"), "豆青禾").match_class == "C1"
    assert one(None, "豆青禾").match_class is None


def test_variants_are_characters_of_other_form():
    assert all(chr(old) != new for old, new in SIMPLIFIED.items())
    assert not set(map(chr, SIMPLIFIED)) & set(SIMPLIFIED.values())
    assert same_name("劉寶", "刘宝") == "A2"


@pytest.mark.parametrize(
    ("file", "sheet", "title", "extras", "source", "groups"),
    [
        ("1 脱贫户信息_20260831-继续享受政策.xlsx", "Sheet1", "", {"monitored": "脱贫户"}, "TP_ON", "TP"),
        ("9 脱贫户信息-脱贫不享受政策.xlsx", "Sheet1", None, {}, "TP_OFF", "TP"),
        ("名单.xlsx", "脱贫户", "", {"户类型": "脱贫户"}, "TP_ON", "TP"),
        ("2 持证残疾人名单.xlsx", "名单", "", {}, "CJ", "CJXS"),
        ("3 农村低保备案表.xls", "农村低保", "", {}, "DB", "DB"),
        ("5 城镇低保全部备案表.xls", "Sheet2", "", {}, "DB", "DB"),
        ("低保边缘家庭.xlsx", "Sheet1", "", {}, "DBBY", "DBBY"),
        ("4 城乡特困人员备案表.xlsx", "特困", "青禾县城乡特困人员备案表", {}, "TKGY", "TKGY"),
        ("7 孤儿及事实无人抚养儿童发放花名册.xls", "孤儿", "", {}, "GE", "GE"),
        ("7 孤儿及事实无人抚养儿童发放花名册.xls", "Sheet3", "事实无人抚养儿童发放花名册", {}, "SSWR", "SSWR"),
        ("7 孤儿及事实无人抚养儿童发放花名册.xls", "Sheet1", "", {}, "OTHER", None),
        (
            "6 防止返贫致贫监测对象-风险未消除 (608人).xlsx",
            "Sheet1",
            "",
            {"monitored": "脱贫不稳定户"},
            "JC_ON",
            "TPBW",
        ),
        ("6 监测对象-风险未消除.xlsx", "Sheet1", "", {"监测对象类别": "边缘易致贫户"}, "JC_ON", "BYYZ"),
        ("10 监测对象-风险已消除 (2928人).xlsx", "Sheet1", "", {"monitored": "突发严重困难户"}, "JC_OFF", "TFYZ"),
        ("监测对象.xlsx", "Sheet1", "", {"monitored": "边缘易致贫户", "risk_removed": "是"}, "JC_OFF", "BYYZ"),
        ("监测对象.xlsx", "Sheet1", "", {"monitored": "边缘易致贫户", "risk_removed": "否"}, "JC_ON", "BYYZ"),
        ("监测对象-风险未消除.xlsx", "Sheet1", "", {"risk_removed": "否"}, "JC_ON", None),
        ("脱贫户及监测对象.xlsx", "Sheet1", "", {"户类型": "脱贫户"}, "TP_ON", "TP"),
        ("脱贫户及监测对象.xlsx", "Sheet1", "", {"户类型": "边缘易致贫户"}, "JC_ON", "BYYZ"),
        ("8 低收入人口花名册.xlsx", "Sheet1", "", {}, "QTDSR", "QTDSR"),
        ("低收入人口动态监测.xlsx", "Sheet1", "", {}, "QTDSR", "QTDSR"),
        ("刚性支出困难家庭.xlsx", "Sheet1", "", {}, "GXZC", "GXZC"),
        ("残疾人子女名单.xlsx", "Sheet1", "", {}, "OTHER", "CJZN"),
        ("烈士子女.xlsx", "Sheet1", "", {}, "OTHER", "LSZN"),
        ("九月名单.xlsx", "Sheet1", "", {}, "OTHER", None),
        ("九月名单.xlsx", "Sheet1", "2026年孤儿基本生活费", {}, "GE", "GE"),
    ],
)
def test_which_list_it_is(file, sheet, title, extras, source, groups):
    assert source_of(file, sheet, title, extras) == (source, groups)


def test_sources_are_those_of_the_code_list():
    assert {words.source for words in LIST_WORDS} | {"TP_OFF", "JC_OFF"} <= {
        entry.code for entry in LIST_SOURCE.options
    }

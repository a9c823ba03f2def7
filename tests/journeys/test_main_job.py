"""The main job in one school of every stage: register and lists to entitlements that a second reckoning agrees with."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import oracle
from tests.journeys.county import HEAD, STAGES, Maker, School, disabled, low_income, register, register_row, write_xlsx
from tests.journeys.kit import Unit

TERM, SPRING, YEAR = "2026A", "2027S", "2026"
COUNTED = ("new", "changed", "same", "repeated", "skipped", "problem")


@dataclass
class Case:
    """A school at work."""

    unit: Unit
    school: School
    register: Path
    first: dict[str, Any]


@pytest.fixture(scope="module", params=list(STAGES))
def case(request: pytest.FixtureRequest, place: Path) -> Case:
    """A school of each stage with register, lists matched and recognised, and a county's rates beside the national ones."""
    stage: str = request.param
    school = Maker(list(STAGES).index(stage) + 1).school(stage, 26)
    folder = place / stage
    folder.mkdir()
    unit = Unit.found(folder / "校.zhuxue-ledger", "school", school.code, school.name)
    path = register(folder / f"登记{'.xls' if stage in ('小学', '中职') else '.xlsx'}", school)
    first = unit.run("import", "students", path)
    unit.run("match", low_income(folder / "农村低保备案表.xls", school.children[::5]))
    unit.run("match", disabled(folder / "持证残疾人名单.xlsx", school.children[3::7]))
    unit.run("recognise", "--year", YEAR, "--from-matches")
    listed = {entry["student"] for entry in unit.list("hardships")}
    others = [c for c in school.children if unit.by_number()[c.number]["id"] not in listed]
    for child, level in zip(others[:4], ("特别困难", "困难", "一般困难", "不困难"), strict=True):
        unit.run(
            "add", "hardships", f"student={child.number}", f"school_year={YEAR}", f"level={level}", "basis=个人申请"
        )
    return Case(unit, school, path, first)


def test_every_child_once_with_its_own_number(case: Case) -> None:
    found = case.unit.by_number()
    assert set(found) == {child.number for child in case.school.children}
    for child in case.school.children:
        row = found[child.number]
        assert (row["name"], row["sex"], row["birth_date"]) == (child.name, "男" if child.male else "女", child.birth)
        assert (row["grade"], row["class_name"], row["boarding"]) == (child.grade, child.klass, child.boards)
        assert (row["student_number"], row["bank_card"]) == (f"G{child.number}", child.card)
        assert (row["owner"], row["school_code"]) == (case.school.code, case.school.code)


def test_every_row_is_accounted_for_once(case: Case) -> None:
    document = case.first
    assert document["rows"] == len(document["details"]) == sum(document[name] for name in COUNTED)
    assert Counter(entry["result"] for entry in document["details"]) == {n: document[n] for n in COUNTED if document[n]}
    assert document["new"] == len(case.school.children)
    assert len({(entry["sheet"], entry["row"]) for entry in document["details"]}) == document["rows"]


def test_a_second_import_changes_nothing(case: Case) -> None:
    before = case.unit.state()
    dry = case.unit.run("import", "students", case.register, "--dry-run")
    again = case.unit.run("import", "students", case.register)
    assert dry == again
    assert (again["same"], again["new"], again["changed"], again["problem"]) == (26, 0, 0, 0)
    assert case.unit.state() == before


def test_a_second_match_and_recognition_change_nothing(case: Case) -> None:
    folder = case.register.parent
    before = case.unit.state()
    case.unit.run("match", folder / "农村低保备案表.xls", folder / "持证残疾人名单.xlsx")
    case.unit.run("recognise", "--year", YEAR, "--from-matches")
    assert case.unit.state() == before


def test_listed_children_are_recognised_with_their_groups(case: Case) -> None:
    rows = {row["student_id_number"]: row for row in case.unit.run("recognise", "--year", YEAR)}
    low, certified = case.school.children[::5], case.school.children[3::7]
    for child in low:
        assert "低保家庭学生" in rows[child.number]["groups"] and rows[child.number]["level"] == "特别困难"
    for child in certified:
        assert "残疾学生" in rows[child.number]["groups"]
    for child in set(low) & set(certified):
        assert {"低保家庭学生", "残疾学生"} <= set(rows[child.number]["groups"])


@pytest.mark.parametrize("term", [TERM, SPRING, "2023A"])
def test_entitlements_equal_a_second_reckoning(case: Case, term: str) -> None:
    unit = case.unit
    document = unit.run("entitle", "--period", term)
    found = {(entry["student"], entry["item"]): entry["fen"] for entry in document["entitled"]}
    assert len(found) == len(document["entitled"]), "an item twice"
    students, hardships, rates = unit.list("students"), unit.list("hardships"), unit.list("rates")
    assert found == oracle.due(students, hardships, rates, term)
    named = {s["id"] for s in students}
    told = {entry["student"] for entry in document["without"] if entry["reason"]}
    assert {student for student, _ in found} | told == named, "a child is neither entitled nor listed with a reason"
    assert not {(e["student"], e["item"]) for e in document["without"]} & set(found)
    for entry in document["entitled"]:
        assert entry["rule"] and entry["arithmetic"] and entry["rate"] in {rate["id"] for rate in rates}


@pytest.mark.parametrize("case", ["小学"], indirect=True)
def test_a_day_pupil_of_a_listed_family_gets_312_50(case: Case) -> None:
    entries = {e["student_id_number"]: e for e in case.unit.run("entitle", "--period", TERM)["entitled"]}
    days = [c for c in (*case.school.children[::5], *case.school.children[3::7]) if not c.boards]
    boarders = [c for c in case.school.children[::5] if c.boards]
    assert days and boarders
    for child in days:
        entry = entries[child.number]
        assert (entry["item"], entry["fen"]) == ("LIV_P_DAY", 31250)
        assert "625.00元/学年 ÷ 2次 = 312.50元" in entry["arithmetic"] and entry["document"]
    assert {entries[c.number]["fen"] for c in boarders} == {62500}


def test_random_county_rates_leave_both_reckonings_equal(case: Case, tmp_path: Path) -> None:
    """Rows of a county of its own, over every key there is; they stay in the ledger, and later tests reckon with them."""
    unit = case.unit
    dice = random.Random(case.school.code)
    heads = [("项目代码", "学段", "寄宿", "金额（元）", "计发周期", "起始学期", "限特殊群体", "限困难等级", "一学年分几次",
              "截止学期", "不能同享的项目", "适用范围", "限年级")]  # fmt: skip
    stages = ("学前", "小学", "初中", "普高", "中职", "特教")
    items = ("LIV_P_DAY", "LIV_J_BOARD", "LIV_DIS", "PRE_GRANT", "HS_GRANT", "VOC_GRANT")
    rows = [
        (
            dice.choice(items),
            dice.choice(stages),
            dice.choice(("不限", "住校", "走读")),
            f"{dice.randrange(1, 300000) / 100:.2f}",
            dice.choice(("学期", "学年", "月", "学年")),
            dice.choice(("2024A", "2025S", "2026A", "2027S")),
            dice.choice(("", "低保", "残疾、脱贫")),
            dice.choice(("", "全体学生", "特别困难", "困难、一般困难")),
            dice.choice(("", "1", "2", "3", "10")),
            dice.choice(("", "", "2026A", "2028A")),
            dice.choice(("", "", "LIV_P_DAY HS_GRANT", "PRE_GRANT")),
            "虚怀县",
            dice.choice(("", "", "G1 G2 K1 S1 V1 G7")),
        )
        for _ in range(40)
    ]
    seen: dict[Any, tuple[str, ...]] = {(r[0], r[1], r[2], r[6], r[7], r[5]): r for r in rows}
    document = unit.run("import", "rates", write_xlsx(tmp_path / "县标准.xlsx", [*heads, *seen.values()]))
    assert document["new"] == len(seen), document
    try:
        for term in ("2025S", TERM, SPRING):
            found = unit.run("entitle", "--period", term)["entitled"]
            wanted = oracle.due(unit.list("students"), unit.list("hardships"), unit.list("rates"), term)
            assert {(e["student"], e["item"]): e["fen"] for e in found} == wanted
            assert wanted or term == "2025S"
    finally:
        unit.run("undo")
    assert not [rate for rate in unit.list("rates") if rate["scope"] == "虚怀县"]


def test_undo_of_an_import_leaves_nothing_of_it(school: Unit, invented: School, tmp_path: Path) -> None:
    before = school.digest()
    school.run("import", "students", register(tmp_path / "登记.xlsx", invented))
    assert school.digest() != before
    assert "导入学生" in school.run("undo")["undone"]
    assert school.digest() == before and school.list("students") == school.list("guardians") == []
    assert school.chain_holds()


def test_a_correction_in_the_register_changes_that_child_alone(filled: Unit, invented: School, tmp_path: Path) -> None:
    rows = [register_row(invented, child) for child in invented.children]
    rows[4][9] = "9班"
    rows[7][14] = "13800000000" if HEAD[14] == "监护人1电话" else rows[7][14]
    document = filled.run("import", "students", write_xlsx(tmp_path / "改.xlsx", [HEAD, *rows]))
    assert (document["new"], document["changed"], document["same"]) == (0, 1, 11)
    [changed] = [entry for entry in document["details"] if entry["result"] == "changed"]
    assert changed["row"] == 6 and "班级" in changed["reason"]
    assert filled.by_number()[invented.children[4].number]["class_name"] == "9班"


def test_a_changed_guardian_is_told_as_a_change(filled: Unit, invented: School, tmp_path: Path) -> None:
    rows = [register_row(invented, child) for child in invented.children]
    rows[7][HEAD.index("监护人1电话")] = "13800000009"
    document = filled.run("import", "students", write_xlsx(tmp_path / "改.xlsx", [HEAD, *rows]))
    assert (document["changed"], document["same"]) == (1, 11), "the ledger changed and the answer says it didn't"
    student = filled.by_number()[invented.children[7].number]["id"]
    [guardian] = [g for g in filled.list("guardians") if g["student"] == student]
    assert guardian["phone"] == "13800000009"


def test_wrong_values_are_kept_as_typed_and_used_nowhere(school: Unit, invented: School, tmp_path: Path) -> None:
    rows = [register_row(invented, child) for child in invented.children]
    rows[1][1] = rows[1][1][:17] + ("0" if rows[1][1][17] != "0" else "1")
    rows[1][10] = ""
    rows[2][8] = "十一年级"
    rows[3][1], rows[3][10] = "", ""
    rows[5] = rows[0]
    document = school.run("import", "students", write_xlsx(tmp_path / "错.xlsx", [HEAD, *rows]))
    results = {entry["row"]: entry for entry in document["details"]}
    assert results[3]["result"] == "problem" and "最后一位不对" in results[3]["reason"]
    assert results[7]["result"] == "repeated" and "第2行" in results[7]["reason"]
    assert results[4]["result"] == "new" and "年级" in results[4]["reason"]
    assert school.by_number()[invented.children[2].number]["grade"] is None
    shown = school.run("show", "students", invented.children[2].number)
    assert shown["drafts"] == [{"field": "grade", "raw": "十一年级", "reason": shown["drafts"][0]["reason"]}]
    assert [task["count"] for task in school.run("tasks") if task["task"] == "drafts"] == [1]
    before = school.state()
    school.run("import", "students", tmp_path / "错.xlsx")
    assert school.state() == before
    school.run("set", "students", invented.children[2].number, "grade=三年级")
    assert not school.run("show", "students", invented.children[2].number)["drafts"]

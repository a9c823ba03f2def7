"""One card of two children: asked about until it is written why, kept and carried like every other field, and covered."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tests.journeys.county import COUNTY_CODE, Maker, register
from tests.journeys.kit import Unit, command, enrol, receive_one

TERM = "2026A"
WHY = "兄弟二人用母亲的卡"


def asked(unit: Unit) -> set[str]:
    """The children whose card somebody still has to look at."""
    return {gap["student_id_number"] for gap in unit.run("gaps", "--period", TERM) if gap["gap"] == "SHARED_CARD"}


def test_a_reason_settles_it_child_by_child_and_goes_everywhere(tmp_path: Path) -> None:
    pupils = Maker(53).school("小学", 6, code="2152990701", name="虚怀县枧水小学")
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    school = Unit.found(tmp_path / "校.zhuxue-ledger", "school", pupils.code, pupils.name)
    enrol(county, school, tmp_path)
    school.run("import", "students", register(tmp_path / "登记.xlsx", pupils))
    one, other = (child.number for child in pupils.children[:2])
    for number in (one, other):
        school.run("set", "students", number, f"bank_card={pupils.children[0].card}")
    assert asked(school) == {one, other}

    school.run("set", "students", one, f"shared_card_reason={WHY}")
    assert asked(school) == {other}
    school.run("set", "students", other, "shared_card_reason=同上")
    assert asked(school) == set()
    school.run("undo")
    assert asked(school) == {other}

    # It may name the holder: people see it covered, and the history says who wrote it.
    ledger = ("--ledger", school.folder)
    _, out, _ = command(*ledger, "list", "students", "--where", f"id_number={one}", password=school.password)
    assert pupils.children[0].name in out and WHY not in out
    student = school.by_number()[one]["id"]
    assert any("shared_card_reason" in change["fields"] for change in school.run("history", "students", student))

    # Out and in again changes nothing; the column of a workbook sets it for the other child.
    book = tmp_path / "学生.xlsx"
    school.run("export", "students", book)
    again = school.run("import", "students", book)
    assert (again["same"], again["changed"], again["problem"]) == (6, 0, 0)
    fill_in(book, other, "姐弟二人用母亲的卡")
    assert school.run("import", "students", book)["changed"] == 1
    assert asked(school) == set()

    receive_one(county, school.run("submit", tmp_path / "U盘", "--period", TERM)["file"])
    assert county.by_number()[one]["shared_card_reason"] == WHY
    assert asked(county) == set() and school.chain_holds()


def fill_in(book: Path, number: str, why: str) -> None:
    """A clerk's own hand in the exported workbook."""
    workbook = openpyxl.load_workbook(book)
    sheet = workbook.active
    assert sheet is not None
    rows = list(sheet.iter_rows())
    head = next(row for row in rows if any(cell.value == "共用卡原因" for cell in row))
    column = next(cell.column for cell in head if cell.value == "共用卡原因")
    row = next(row[0].row for row in rows if any(cell.value == number for cell in row))
    sheet.cell(row, column).value = why
    workbook.save(book)

"""Templates, exports and plain tables."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from app.core.errors import Refused
from app.sheets.book import read_book
from app.sheets.records import read_records
from app.sheets.template import write_export, write_template
from app.sheets.writing import LONGEST_CELL, write_rows

DANGEROUS = [
    "=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "=cmd|'/c calc'!A1", "#N/A", "0012", "1e5", "2026-09-01",
    "\t=1", "\r=1", "\n=1", " 前后空格 ", "_x0041_", "_x000D_", "\x01", "a\r\nb", "TRUE", "'0012", "379901201301010010", "𬭎䶮",
]  # fmt: skip


def test_a_template_is_read_back(thing, tmp_path: Path) -> None:
    write_template(thing, tmp_path / "模板.xlsx")
    found = read_records(read_book(tmp_path / "模板.xlsx"), thing)
    assert (found.sheet, found.rows, found.unknown_headings) == ("物品", [], [])
    assert list(found.layout.columns) and set(found.layout.columns) == set(thing.entered())


def test_what_a_template_shows(thing, tmp_path: Path) -> None:
    write_template(thing, tmp_path / "模板.xlsx")
    book = openpyxl.load_workbook(tmp_path / "模板.xlsx")
    sheet, guide = book["物品"], book["填写说明"]
    assert [cell.value for cell in sheet[1]][:3] == ["姓名*", "编号*", "购买日期"]
    assert sheet["A1"].fill.fgColor.rgb != sheet["C1"].fill.fgColor.rgb
    assert sheet.column_dimensions["B"].number_format == "@"
    lists = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert lists == {"F2": "'选项'!$A$1:$A$3", "H2": "'选项'!$B$1:$B$2"}
    assert [cell.value for cell in book["选项"]["A"]] == ["红", "绿", "蓝"] and book["选项"].sheet_state == "hidden"
    by_label = {row[0]: row for row in guide.iter_rows(min_row=3, values_only=True)}
    assert by_label["编号"][1] == "是" and "逐位填写" in by_label["编号"][2]
    assert by_label["颜色"][4] == "红、绿、蓝" and by_label["购买日期"][3] == "2026-09-02"


def test_a_template_filled_in_by_a_person(thing, tmp_path: Path) -> None:
    path = tmp_path / "模板.xlsx"
    write_template(thing, path)
    book = openpyxl.load_workbook(path)
    book["物品"].append(["锅", "001", None, "3.50"])
    book.save(path)
    assert read_records(read_book(path), thing).rows[0].cells["code"] == "001"


@pytest.mark.parametrize("text", DANGEROUS)
def test_an_export_keeps_a_text_as_it_is(text: str, thing, tmp_path: Path) -> None:
    path = tmp_path / "导出.xlsx"
    write_export(thing, [{"title": "锅", "code": text}], path)
    found = read_records(read_book(path), thing)
    assert found.rows[0].cells["code"] == text
    cell = openpyxl.load_workbook(path)["物品"]["B2"]
    assert (cell.data_type, cell.number_format, cell.quotePrefix) == ("s", "@", True)


def test_the_same_content_gives_the_same_bytes(thing, tmp_path: Path) -> None:
    rows = [{"title": "锅", "code": str(n)} for n in range(20)]
    for n in "ab":
        write_export(thing, rows, tmp_path / f"{n}.xlsx")
        write_template(thing, tmp_path / f"{n}t.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    assert (tmp_path / "at.xlsx").read_bytes() == (tmp_path / "bt.xlsx").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_a_plain_table(tmp_path: Path) -> None:
    write_rows(tmp_path / "表.xlsx", ["甲", "乙"], [["=1", "001"], ["", "x"]], title="本期/结果")
    sheet = read_book(tmp_path / "表.xlsx").sheets[0]
    assert sheet.name == "本期 结果"
    assert sheet.rows == [["本期/结果", ""], ["甲", "乙"], ["=1", "001"], ["", "x"]]
    write_rows(tmp_path / "空.xlsx", ["甲"], [])
    assert read_book(tmp_path / "空.xlsx").sheets[0].rows == [["甲"]]


def test_a_text_longer_than_a_cell(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="32767"):
        write_rows(tmp_path / "表.xlsx", ["甲"], [["长" * (LONGEST_CELL + 1)]])
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written(thing, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    with pytest.raises(Refused, match="没有写成"):
        write_template(thing, tmp_path / "a" / "模板.xlsx")

"""The user's own workbook back, with results."""

from __future__ import annotations

import warnings
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font

from app.core.errors import Refused
from app.sheets import report
from app.sheets.book import read_book
from app.sheets.report import RowResult, write_report

ROWS = [["名单"], ["姓名", "编号", "金额"], ["张三", "001", 3.5], ["李四", "=1+1", ""], ["合计", "", 3.5]]
COLOURS = {"problem": "FFC7CE", "new": "#C6EFCE"}


def results(sheet: str = "甲") -> list[RowResult]:
    return [
        RowResult(sheet, 3, "new"),
        RowResult(sheet, 4, "problem", "“金额”不能为空", (2,)),
        RowResult(sheet, 5, "skipped", "合计行"),
    ]


AFTER = [
    ["名单", "", "", "", ""],
    ["姓名", "编号", "金额", "结果", "原因"],
    ["张三", "001", 3.5, "new", ""],
    ["李四", "=1+1", "", "problem", "“金额”不能为空"],
    ["合计", "", 3.5, "skipped", "合计行"],
]


def test_cells_and_styles_are_kept(xlsx, tmp_path: Path) -> None:
    source = xlsx(甲=ROWS, 乙=[["别动"]], merge={"甲": ["A1:C1"]})
    book = openpyxl.load_workbook(source)
    book["甲"]["A3"].font = Font(bold=True, color="FF0000")
    book["甲"]["B3"].number_format = "@"
    book["甲"]["C5"] = "=SUM(C3:C4)"
    book.save(source)
    before = source.read_bytes()
    write_report(source, tmp_path / "out.xlsx", results(), COLOURS)
    assert source.read_bytes() == before
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["甲"]
    assert sheet["A3"].font.b and sheet["A3"].font.color.rgb == "00FF0000" and sheet["B3"].number_format == "@"
    assert sheet["C5"].value == "=SUM(C3:C4)" and sheet["B4"].data_type == "s"
    assert [str(span) for span in sheet.merged_cells.ranges] == ["A1:C1"]
    assert [sheet[f"{column}4"].fill.fgColor.rgb for column in "CDE"] == ["00FFC7CE"] * 3
    assert sheet["D3"].fill.fgColor.rgb == "00C6EFCE" and sheet["D5"].fill.fill_type is None
    again = read_book(tmp_path / "out.xlsx")
    assert again.sheets[0].rows[:4] == AFTER[:4] and again.sheets[1].rows == [["别动"]]


def test_other_formats_come_back_as_xlsx(xls, text, tmp_path: Path) -> None:
    path = xls(甲=ROWS, 乙=[["别动"]])
    write_report(path, tmp_path / "out.xlsx", results(), COLOURS)
    assert [sheet.rows for sheet in read_book(tmp_path / "out.xlsx").sheets] == [AFTER, [["别动"]]]
    write_report(text([[str(cell) for cell in row] for row in ROWS]), tmp_path / "out.xlsx", results("表"), COLOURS)
    read = read_book(tmp_path / "out.xlsx").sheets[0]
    assert read.name == "表" and read.rows[3] == AFTER[3] and read.rows[2][2] == "3.5"


def test_a_workbook_too_large_for_its_styles(xlsx, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "_STYLED_CELLS", 3)
    write_report(xlsx(甲=ROWS), tmp_path / "out.xlsx", results(), COLOURS)
    assert read_book(tmp_path / "out.xlsx").sheets[0].rows == AFTER


def test_a_workbook_the_writer_stumbles_over(xlsx, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise KeyError("odd")

    monkeypatch.setattr(report, "load_workbook", fails)
    write_report(xlsx(甲=ROWS), tmp_path / "out.xlsx", results(), COLOURS)
    assert read_book(tmp_path / "out.xlsx").sheets[0].rows == AFTER


def test_a_report_of_a_report_has_its_columns_once(xlsx, tmp_path: Path) -> None:
    write_report(xlsx(甲=ROWS), tmp_path / "1.xlsx", results(), COLOURS)
    write_report(tmp_path / "1.xlsx", tmp_path / "2.xlsx", results(), COLOURS)
    assert read_book(tmp_path / "2.xlsx").sheets[0].rows == AFTER


def test_several_results_of_a_row(xlsx, tmp_path: Path) -> None:
    both = [RowResult("甲", 3, "A1", "甲对上了"), RowResult("甲", 3, "C1", "乙不在册"), RowResult("甲", 3, "A1", "")]
    write_report(xlsx(甲=ROWS), tmp_path / "out.xlsx", both, {})
    assert read_book(tmp_path / "out.xlsx").sheets[0].rows[2][3:] == ["A1；C1", "甲对上了；乙不在册"]


def test_a_merged_range_in_the_way(xlsx, tmp_path: Path) -> None:
    source = xlsx(甲=[*ROWS, ["说明"]], merge={"甲": ["A6:F6"]})
    write_report(source, tmp_path / "out.xlsx", [*results(), RowResult("甲", 6, "skipped", "说明")], COLOURS)
    assert read_book(tmp_path / "out.xlsx").sheets[0].rows[5][3:] == ["skipped", "说明"]


def test_sheet_names_a_workbook_does_not_allow(tmp_path: Path) -> None:
    path = tmp_path / "一(1)班[新]*名单？一个比三十一个字还要长很多很多很多很多很多很多很多很多.csv"
    path.write_text("姓名,编号\n张三,1\n", encoding="utf-8")
    write_report(path, tmp_path / "out.xlsx", [RowResult(path.stem, 2, "new")], COLOURS)
    assert read_book(tmp_path / "out.xlsx").sheets[0].rows == [
        ["姓名", "编号", "结果", "原因"],
        ["张三", "1", "new", ""],
    ]


def test_refusals(xlsx, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="xlsx"):
        write_report(xlsx(甲=ROWS), tmp_path / "out.xls", results(), COLOURS)
    with pytest.raises(Refused, match="没有这个文件"):
        write_report(tmp_path / "无.xlsx", tmp_path / "out.xlsx", results(), COLOURS)


def test_nothing_is_said_to_the_console(xlsx, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        write_report(xlsx(甲=ROWS), tmp_path / "out.xlsx", [], COLOURS)
    assert read_book(tmp_path / "out.xlsx").sheets[0].rows[1] == ["姓名", "编号", "金额"]

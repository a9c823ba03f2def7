"""Small workbooks in every format, and a record type of no domain."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import openpyxl
import pytest
import xlwt

from app.core.declaration import Field, Record, RecordType, record, type_of
from app.core.kinds import DATE, MONEY, NUMBER, TEXT, YES_NO, Choice, Choices, choices_of

Rows = Sequence[Sequence[object]]
Write = Callable[..., Path]

COLOURS = choices_of((("R", "红"), ("G", "绿"), ("B", "蓝")))


@record("things", "物品", keys=(("code",),))
class Thing(Record):
    """What the tests read and write."""

    title: Annotated[str, Field("姓名", TEXT, aliases=("物品名",))]
    code: Annotated[str, Field("编号", TEXT, aliases=("代码", "物品代码"), help="逐位填写")]
    bought: Annotated[str | None, Field("购买日期", DATE)] = None
    price: Annotated[int | None, Field("金额", MONEY)] = None
    count: Annotated[int | None, Field("数量", NUMBER)] = None
    colour: Annotated[str | None, Field("颜色", Choice(options=COLOURS))] = None
    tags: Annotated[str | None, Field("标签", Choices(options=COLOURS))] = None
    broken: Annotated[bool | None, Field("是否损坏", YES_NO)] = None
    note: Annotated[str | None, Field("备注", TEXT)] = None
    stamp: Annotated[str | None, Field("系统时间", TEXT, program=True)] = None


@pytest.fixture(scope="session")
def thing() -> RecordType:
    return type_of(Thing)


@pytest.fixture
def xlsx(tmp_path: Path) -> Write:
    """Writes an .xlsx: sheet name → rows, merged ranges as A1:B2."""

    def write(name: str = "表.xlsx", /, merge: dict[str, list[str]] | None = None, **sheets: Rows) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for at_row, row in enumerate(rows, 1):
                for at, value in enumerate(row, 1):
                    if value not in ("", None):
                        cell = sheet.cell(at_row, at, value)
                        if isinstance(value, str):
                            cell.data_type = "s"
            for span in (merge or {}).get(title, []):
                sheet.merge_cells(span)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def xls(tmp_path: Path) -> Write:
    """Writes an .xls: sheet name → rows."""

    def write(name: str = "表.xls", /, **sheets: Rows) -> Path:
        book = xlwt.Workbook(encoding="utf-8")
        for title, rows in sheets.items():
            sheet = book.add_sheet(title)
            for at_row, row in enumerate(rows):
                for at, value in enumerate(row):
                    if value not in ("", None):
                        sheet.write(at_row, at, value)
        book.save(str(tmp_path / name))
        return tmp_path / name

    return write


@pytest.fixture
def text(tmp_path: Path) -> Write:
    """Writes a .csv in an encoding."""

    def write(rows: Rows, encoding: str = "utf-8", name: str = "表.csv") -> Path:
        with (tmp_path / name).open("w", encoding=encoding, newline="") as stream:
            csv.writer(stream).writerows(rows)
        return tmp_path / name

    return write

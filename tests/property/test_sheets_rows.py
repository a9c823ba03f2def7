"""Whatever stands in a workbook: every row is accounted for once, nothing is lost, nothing but Refused is raised."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Annotated

import openpyxl
import pytest
import xlwt
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.core.declaration import Field, Record, Value, record, type_of
from app.core.errors import Refused, WrongValue
from app.core.kinds import (
    ATTACHMENT,
    DATE,
    LONG_TEXT,
    MONEY,
    MONTH,
    NUMBER,
    PERIOD,
    TEXT,
    YES_NO,
    Choice,
    Choices,
    Kind,
    Reference,
    choices_of,
)  # fmt: skip
from app.sheets.book import Book, Cell, Sheet, read_book
from app.sheets.people import find_people
from app.sheets.records import read_records
from app.sheets.template import write_export

OPTIONS = choices_of((("R", "红"), ("G", "绿"), ("B", "蓝")))


@record("samples", "样品", keys=(("code",),))
class Sample(Record):
    """A field of every kind."""

    title: Annotated[str, Field("品名", TEXT)]
    code: Annotated[str, Field("编号", TEXT)]
    long: Annotated[str | None, Field("长文", LONG_TEXT)] = None
    day: Annotated[str | None, Field("日期", DATE)] = None
    month: Annotated[str | None, Field("月份", MONTH)] = None
    period: Annotated[str | None, Field("学期", PERIOD)] = None
    money: Annotated[int | None, Field("金额", MONEY)] = None
    count: Annotated[int | None, Field("数量", NUMBER)] = None
    ready: Annotated[bool | None, Field("是否完成", YES_NO)] = None
    colour: Annotated[str | None, Field("颜色", Choice(options=OPTIONS))] = None
    colours: Annotated[str | None, Field("几种颜色", Choices(options=OPTIONS))] = None
    other: Annotated[str | None, Field("关联", Reference(to="samples"))] = None
    files: Annotated[str | None, Field("附件", ATTACHMENT)] = None


TYPE = type_of(Sample)
FIELDS = TYPE.entered()

TEXTS = st.one_of(
    st.text(st.characters(exclude_characters="\ufffe\uffff", exclude_categories=["Cs"]), max_size=30),
    st.builds("{}{}".format, st.sampled_from("=+-@\t\r\n＝＋－＠'#"), st.text('a1!="é中𬭎_x0\x01', max_size=8)),
    st.sampled_from(["_x0041_", "_x000D_b", "#N/A", "TRUE", "001", "1E5", "2026-09-01", "合计", "制表人：", "\x00"]),
)


def kept(kind: Kind, raw: object) -> Value:
    try:
        return kind.parse(raw)
    except WrongValue:
        return None


def values(kind: Kind) -> st.SearchStrategy[Value]:
    """Kept values of a kind."""
    if isinstance(kind, Choices):
        return st.lists(st.sampled_from(["R", "G", "B"])).map(kind.join)
    if isinstance(kind, Choice):
        return st.sampled_from(["R", "G", "B"])
    if kind.sql == "INTEGER":
        return st.integers(0, 1) if kind is YES_NO else st.integers(0, 10**9)
    if kind is ATTACHMENT:
        return st.text("0123456789abcdef", min_size=64, max_size=64)
    if kind in (DATE, MONTH, PERIOD):
        return st.integers(0, 400).map(kind.sample)
    return TEXTS.map(lambda raw: kept(kind, raw))


def records() -> st.SearchStrategy[list[dict[str, Value]]]:
    some = {name: st.none() | values(spec.kind) for name, spec in FIELDS.items()}
    must = {"title": st.integers(0, 9).map("品{}".format), "code": values(TEXT).filter(bool)}
    return st.lists(st.fixed_dictionaries({**some, **must}), max_size=8)


@given(rows=records())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_exported_is_read_back(rows: list[dict[str, Value]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "导出.xlsx"
        write_export(
            TYPE, [{name: FIELDS[name].kind.to_cell(value) for name, value in row.items()} for row in rows], path
        )
        found = read_records(read_book(path), TYPE)
    assert [row.skipped for row in found.rows] == [None] * len(rows)
    assert [{name: FIELDS[name].read(cell) for name, cell in row.cells.items()} for row in found.rows] == rows


CELLS = st.one_of(
    st.just(""),
    st.text(max_size=12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.sampled_from(
        ["合计", "小计：", "制表人：", "姓名", "编号", "品名", "身份证号", "张三", "379901201301010010", " "]
    ),
)


@st.composite
def grids(draw: st.DrawFn) -> list[list[Cell]]:
    width = draw(st.integers(1, 7))
    return draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=12))


def spans(rows: int, width: int) -> st.SearchStrategy[list[tuple[int, int, int, int]]]:
    one = st.tuples(st.integers(0, rows), st.integers(0, width), st.integers(0, rows), st.integers(0, width))
    return st.lists(one.map(lambda s: (min(s[0], s[2]), min(s[1], s[3]), max(s[0], s[2]), max(s[1], s[3]))), max_size=3)


@given(grid=grids(), header=st.booleans(), data=st.data())
@settings(max_examples=200)
def test_every_row_below_the_header_once(grid: list[list[Cell]], header: bool, data: st.DataObject) -> None:
    if header:
        width = max([2, *map(len, grid)])
        top: list[Cell] = ["品名", "编号"]
        grid = [row + [""] * (width - len(row)) for row in [top, *grid]]
    assume(grid)
    merged = data.draw(spans(len(grid), len(grid[0])))
    book = Book(Path("表.xlsx"), [Sheet("甲", False, grid, merged)])
    try:
        found = read_records(book, TYPE)
    except Refused:
        assert not header or merged or any("品名" in row or "编号" in row for row in grid[1:])
        return
    first = found.layout.first_row
    assert [row.row_number for row in found.rows] == list(range(first + 1, len(grid) + 1))
    for row in found.rows:
        assert bool(row.skipped) != bool(row.cells)
        for name, cell in row.cells.items():
            assert cell is grid[row.row_number - 1][found.layout.columns[name]]


@given(grid=grids(), data=st.data())
@settings(max_examples=200)
def test_every_row_of_a_list_once(grid: list[list[Cell]], data: st.DataObject) -> None:
    assume(grid)
    book = Book(Path("名单.xlsx"), [Sheet("甲", False, grid, data.draw(spans(len(grid), len(grid[0]))))])
    try:
        people = find_people(
            book,
            id_words=["身份证号"],
            name_words=["姓名"],
            looks_like_id=lambda cell: isinstance(cell, str) and cell.isdigit() and len(cell) == 18,
            other={"code": ["编号"]},
        )
    except Refused:
        return
    numbers = [row.row for row in people.rows]
    assert numbers == list(range(len(grid) - len(numbers) + 1, len(grid) + 1))
    assert {cell.row for cell in people.cells} == {row.row for row in people.rows if row.result == "read"}
    assert all(bool(row.reason) == (row.result == "skipped") for row in people.rows)


@given(
    rows=st.lists(
        st.lists(TEXTS.map(lambda text: text.replace("\r", "")), min_size=2, max_size=2), min_size=1, max_size=5
    )
)
@settings(max_examples=50)
def test_texts_survive_a_csv(rows: list[list[str]]) -> None:
    import csv

    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([["品名", "编号"], *rows])
    assume("\0" not in stream.getvalue() and all(any(row) for row in rows))
    assume(stream.getvalue().count(",") > max(map(stream.getvalue().count, "\t;，")))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(stream.getvalue().encode("utf-8"))
        assert read_book(path).sheets[0].rows == [["品名", "编号"], *rows]


def small_workbook(form: str) -> bytes:
    stream = io.BytesIO()
    if form == "xlsx":
        book = openpyxl.Workbook()
        book.active.append(["品名", "编号", 1.5])
        book.active.append(["锅", "001", True])
        book.save(stream)
    else:
        old = xlwt.Workbook(encoding="utf-8")
        sheet = old.add_sheet("甲")
        for at, text in enumerate(["品名", "编号", "锅", "001"]):
            sheet.write(at // 2, at % 2, text)
        sheet.write(5, 5, 0.123456789)
        old.save(stream)
    return stream.getvalue()


SMALL = {form: small_workbook(form) for form in ("xlsx", "xls")}


@pytest.mark.parametrize("form", sorted(SMALL))
@given(data=st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_file_is_refused_or_read(form: str, data: st.DataObject) -> None:
    content = bytearray(SMALL[form])
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content))) if data.draw(st.booleans()) else len(content)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a.{form}"
        path.write_bytes(content[:cut])
        try:
            assert read_book(path).sheets
        except Refused:
            return

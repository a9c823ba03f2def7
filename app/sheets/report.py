"""The user's own workbook back, with what became of each row in its last columns."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from app.core.errors import Refused
from app.core.kinds import plain
from app.sheets.book import Book, Cell, read_book
from app.sheets.safety import DEFAULT, Caps
from app.sheets.writing import save, set_text, sheet_name

RESULT = "结果"
REASON = "原因"
_STYLED_CELLS = 600_000
"""Above this many cells a workbook with its styles does not fit a small laptop; its texts are kept, its styles not."""


@dataclass(frozen=True)
class RowResult:
    """What became of a row: its number as the user sees it, the result, the reason, and 0-based columns to colour."""

    sheet: str
    row: int
    result: str
    reason: str = ""
    columns: tuple[int, ...] = ()


def write_report(
    source: Path, out: Path, results: Sequence[RowResult], colours: Mapping[str, str], caps: Caps = DEFAULT
) -> None:
    """Write ``source`` to ``out`` (.xlsx) with the columns 结果 and 原因 behind the last one.

    An .xlsx keeps its cells and styles; of .xls and .csv the sheets, rows and texts. colours: result → RRGGBB. A row
    may have several results: they are joined. Columns of an earlier report are written over. Raises Refused.
    """
    if out.suffix.lower() != ".xlsx":
        raise Refused("结果表要存成 .xlsx", out.name, "请把文件名改成以 .xlsx 结尾")
    book = read_book(source, caps)
    cells = sum(len(row) for sheet in book.sheets for row in sheet.rows)
    workbook = _loaded(source) if cells <= _STYLED_CELLS else None
    if workbook is None:
        workbook = _copied(book)
    by_sheet: dict[str, list[RowResult]] = defaultdict(list)
    for result in results:
        by_sheet[result.sheet].append(result)
    fills = {result: PatternFill("solid", fgColor=colour.lstrip("#")[-6:]) for result, colour in colours.items()}
    for sheet in book.sheets:
        if sheet.name in by_sheet:
            at = book.sheets.index(sheet) if sheet.name not in workbook.sheetnames else None
            target = workbook[sheet.name] if at is None else workbook.worksheets[at]
            _annotate(target, sheet.rows, by_sheet[sheet.name], fills)
    save(workbook, out)


def _loaded(source: Path) -> Workbook | None:
    """The workbook with its styles; ``None`` for another format, or where the library fails on what the reader can read."""
    with source.open("rb") as stream:
        if stream.read(2) != b"PK":
            return None
    try:
        with warnings.catch_warnings():
            # What the library does not keep (a drawing, an extension of a rule) is nothing the user can act on.
            warnings.simplefilter("ignore")
            workbook = load_workbook(source)
    except Exception:
        # The library raises whatever an odd file makes it stumble over. Then texts without styles are given back.
        return None
    for sheet in workbook.worksheets:
        sheet.protection.disable()
    workbook.security = None
    return workbook


def _copied(book: Book) -> Workbook:
    """The sheets, rows and texts of a workbook, without styles."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for number, source in enumerate(book.sheets, 1):
        sheet = workbook.create_sheet(sheet_name(source.name) or f"表{number}")
        sheet.sheet_state = "hidden" if source.hidden else "visible"
        for at_row, row in enumerate(source.rows, 1):
            for at, value in enumerate(row, 1):
                if value != "":
                    _put(sheet.cell(at_row, at), value)
        for top, left, bottom, right in source.merged:
            sheet.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
    if all(sheet.sheet_state == "hidden" for sheet in workbook.worksheets):
        workbook.worksheets[0].sheet_state = "visible"
    return workbook


def _put(cell: SheetCell, value: Cell) -> None:
    if isinstance(value, str):
        set_text(cell, value)
        cell.number_format = "@"
    else:
        cell.value = value


def _annotate(
    sheet: Worksheet, rows: Sequence[Sequence[Cell]], results: Sequence[RowResult], fills: Mapping[str, PatternFill]
) -> None:
    """Write the two columns of one sheet; the header stands in the row above the first result."""
    header = max(1, min(result.row for result in results) - 1)
    column = _result_column(rows, header)
    for at, text in ((column, RESULT), (column + 1, REASON)):
        cell = _free(sheet, header, at)
        set_text(cell, text)
        cell.font = Font(bold=True)
    by_row: dict[int, list[RowResult]] = defaultdict(list)
    for result in results:
        by_row[result.row].append(result)
    for row, entries in by_row.items():
        fill = next((fills[entry.result] for entry in entries if entry.result in fills), None)
        _write(_free(sheet, row, column), (entry.result for entry in entries), fill)
        _write(_free(sheet, row, column + 1), (entry.reason for entry in entries), fill)
        for at in {at for entry in entries for at in entry.columns} if fill else ():
            sheet.cell(row, at + 1).fill = fill
    sheet.column_dimensions[sheet.cell(header, column + 1).column_letter].width = 50


def _write(cell: SheetCell, texts: Iterable[str], fill: PatternFill | None) -> None:
    set_text(cell, "；".join(dict.fromkeys(text for text in texts if text)))
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if fill is not None:
        cell.fill = fill


def _free(sheet: Worksheet, row: int, column: int) -> SheetCell:
    """A cell that can be written: a merged range that reaches into the result columns is dissolved."""
    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        for span in list(sheet.merged_cells.ranges):
            if cell.coordinate in span:
                sheet.unmerge_cells(str(span))
        cell = sheet.cell(row, column)
    return cell


def _result_column(rows: Sequence[Sequence[Cell]], header: int) -> int:
    """Column (from one) of 结果: that of an earlier report, else the one behind the last filled column."""
    heads: Sequence[Cell] = rows[header - 1] if header <= len(rows) else ()
    for at in range(len(heads) - 1):
        if plain(heads[at]) == RESULT and plain(heads[at + 1]) == REASON:
            return at + 1
    return max(map(_width, rows), default=0) + 1


def _width(row: Sequence[Cell]) -> int:
    """One past the last filled column."""
    return max((at for at, cell in enumerate(row, 1) if cell != ""), default=0)

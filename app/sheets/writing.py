"""Workbooks the program writes: cells that stay what they are, and the same bytes for the same content."""

from __future__ import annotations

import contextlib
import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import WorkbookAlreadySaved
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.writer.excel import ExcelWriter

from app.core.errors import Refused
from app.core.files import replacing

TEXT_FORMAT = "@"
LONGEST_CELL = 32767
MOST_ROWS = 1_048_576
HEADER_FILL = PatternFill("solid", fgColor="DDEBF7")
REQUIRED_FILL = PatternFill("solid", fgColor="FCE4D6")
_LINE = Border(*(Side(style="thin", color="BFBFBF") for _ in range(4)))
_BOLD = Font(bold=True)
_WRAP = Alignment(wrap_text=True, vertical="center", horizontal="center")

# A spreadsheet reads _x0041_ as "A", and XML has no place for control characters nor keeps a carriage return.
_NEEDS_ESCAPE = re.compile(r"[\x00-\x08\x0b-\x1f]|_(?=x[0-9A-Fa-f]{4}_)")
# These two are no characters and have no place in a workbook in any form.
_NO_CHARACTERS = str.maketrans("\ufffe\uffff", "\ufffd\ufffd")


def escaped(text: str) -> str:
    """The text as a workbook stores it, so that a reader gets the very same text back.

    Raises Refused when it is longer than a cell holds.
    """
    if len(text) > LONGEST_CELL:
        raise Refused(f"有一格文字超过 {LONGEST_CELL} 个字，表格里放不下", "", "请先把这段文字改短")
    return _NEEDS_ESCAPE.sub(lambda found: f"_x{ord(found.group()):04X}_", text.translate(_NO_CHARACTERS))


def set_text(cell: Cell, text: str) -> None:
    """Put a text into a cell as text, whatever it begins with: = + - @ start no formula, digits become no number."""
    cell.value = escaped(text)
    cell.data_type = "s"


def as_code(cell: Cell) -> None:
    """Give a cell the format of text, also after a person edits it."""
    cell.number_format = TEXT_FORMAT
    cell.quotePrefix = True


def head_cell(sheet: WriteOnlyWorksheet, text: str, required: bool = False) -> Cell:
    """A header cell; a required column is coloured."""
    cell = WriteOnlyCell(sheet)
    set_text(cell, text)
    cell.number_format = TEXT_FORMAT
    cell.font, cell.alignment, cell.border = _BOLD, _WRAP, _LINE
    cell.fill = REQUIRED_FILL if required else HEADER_FILL
    return cell


def text_rows(sheet: WriteOnlyWorksheet, rows: Iterable[Sequence[str]]) -> Iterator[list[Cell | None]]:
    """Rows of text cells for a write-only sheet. The cells are the same objects for every row: append them at once."""
    cells: list[Cell] = []
    for row in rows:
        while len(cells) < len(row):
            cell = WriteOnlyCell(sheet)
            as_code(cell)
            cells.append(cell)
        line: list[Cell | None] = []
        for cell, text in zip(cells, row, strict=False):
            if text:
                set_text(cell, text)
            line.append(cell if text else None)
        yield line


def set_widths(sheet: WriteOnlyWorksheet, headings: Sequence[str], text: bool = True) -> None:
    """Columns as wide as their heading asks for, and of text format where a person will type."""
    for at, heading in enumerate(headings, 1):
        column = sheet.column_dimensions[get_column_letter(at)]
        column.width = max(12, min(2 * len(heading) + 4, 40))
        if text:
            column.number_format = TEXT_FORMAT


def write_rows(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]], title: str = "") -> None:
    """A plain table: a title over it where there is one, a header row, rows of text. Raises Refused.

    Every row holds one text per heading. The same content gives the same bytes.
    """
    with new_workbook(path) as workbook:
        sheet = workbook.create_sheet(sheet_name(title) or "表")
        set_widths(sheet, headings, text=False)
        sheet.freeze_panes = f"A{3 if title else 2}"
        if title:
            cell = WriteOnlyCell(sheet)
            set_text(cell, title)
            cell.font = Font(bold=True, size=14)
            sheet.append([cell])
        sheet.append([head_cell(sheet, heading) for heading in headings])
        append_all(sheet, rows, path, 2 if title else 1)


def append_all(sheet: WriteOnlyWorksheet, rows: Iterable[Sequence[str]], path: Path, above: int) -> None:
    """Append rows of texts below ``above`` rows; Refused when they are more than a sheet holds."""
    for number, cells in enumerate(text_rows(sheet, rows), above + 1):
        if number > MOST_ROWS:
            raise Refused("行数太多，一张工作表放不下", path.name, "请分几次导出")
        sheet.append(cells)


def sheet_name(text: str) -> str:
    """A text as the name of a sheet may be."""
    return re.sub(r"[\[\]:*?/\\']", " ", text).strip()[:31]


class _Steady(zipfile.ZipFile):
    """A zip whose members carry no time, so that the same workbook is the same file."""

    _MOMENT = (1980, 1, 1, 0, 0, 0)
    _TIMES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")

    def _info(self, name: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name, self._MOMENT)
        info.compress_type = zipfile.ZIP_DEFLATED
        return info

    def writestr(self, zinfo_or_arcname: object, data: object, *args: object, **kwargs: object) -> None:
        """As the base class; without the hour at which the workbook was made."""
        name = str(getattr(zinfo_or_arcname, "filename", zinfo_or_arcname))
        content = data if isinstance(data, bytes) else str(data).encode()
        if name == "docProps/core.xml":
            content = self._TIMES.sub(rb"\g<1>2026-01-01T00:00:00Z", content)
        super().writestr(self._info(name), content)

    def write(self, filename: object, arcname: object = None, *args: object, **kwargs: object) -> None:
        """As the base class; without the time of the file."""
        source_name = str(filename)
        with open(source_name, "rb") as source, self.open(self._info(str(arcname or filename)), "w") as target:
            shutil.copyfileobj(source, target, 1 << 20)


def save(workbook: Workbook, path: Path) -> None:
    """Write a workbook safely; the same content gives the same bytes. Raises Refused when the place can't be written."""
    workbook.properties.creator = "助学台账"
    with (
        replacing(path, private=True) as stream,
        _Steady(stream, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive,
    ):
        ExcelWriter(workbook, archive).save()


@contextlib.contextmanager
def new_workbook(path: Path) -> Iterator[Workbook]:
    """A write-only workbook that is saved to ``path`` when the block ends well. Raises Refused.

    When it does not end well, the sheets' temporary files are taken away: they hold what was to be written.
    """
    workbook = Workbook(write_only=True)
    try:
        yield workbook
        save(workbook, path)
    except BaseException:
        for sheet in workbook.worksheets:
            with contextlib.suppress(WorkbookAlreadySaved, OSError):
                sheet.close()
            with contextlib.suppress(OSError):
                sheet._writer.cleanup()
        raise

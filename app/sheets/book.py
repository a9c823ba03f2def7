"""A workbook as plain rows of cells, whatever its format; what can't be read is refused in plain Chinese."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from app.core.errors import Refused
from app.sheets.safety import DEFAULT, SAVE_AS, UNLOCK, Caps, check_size, check_xls, check_xlsx, sniff

Cell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta
"""What a cell holds, with its type: "" for a blank one, a float for a number typed as a number."""
Span = tuple[int, int, int, int]
"""A merged range, 0-based and inclusive: top, left, bottom, right."""

PLAIN_TEXT = "text"


@dataclass
class Sheet:
    """One sheet. ``rows`` start at the file's first row and column, so indexes are the file's own numbers less one."""

    name: str
    hidden: bool
    rows: list[list[Cell]]
    merged: list[Span] = field(default_factory=list)


@dataclass
class Book:
    """A workbook that has been read whole."""

    path: Path
    sheets: list[Sheet]

    def sheet(self, name: str) -> Sheet:
        """The sheet of this name; Refused names the ones there are."""
        for entry in self.sheets:
            if entry.name == name:
                return entry
        names = "、".join(entry.name for entry in self.sheets)
        raise Refused(f"没有名为“{name}”的工作表", self.path.name, f"请从这些工作表中选：{names}")


def read_book(path: Path, caps: Caps = DEFAULT) -> Book:
    """Read a .xls, .xlsx or .csv file. The content decides the format, not the name.

    Raises Refused for a file that is missing, empty, too large, locked, hostile, no workbook, or without any cell.
    """
    data = _bytes_of(path, caps)
    form = sniff(data, path)
    sheets = _read_csv(data, path, caps) if form == PLAIN_TEXT else _read_workbook(data, form, path, caps)
    if not any(sheet.rows for sheet in sheets):
        raise Refused("文件里没有数据", path.name, "请核对是不是选错了文件，或者内容还没有保存")
    return Book(path, sheets)


def _bytes_of(path: Path, caps: Caps) -> bytes:
    if not path.exists():
        raise Refused("没有这个文件", str(path), "请核对文件名和所在的文件夹；文件在U盘上的，请先插好U盘")
    if not path.is_file():
        raise Refused("这不是一个文件", str(path), "请选一个 .xls、.xlsx 或 .csv 文件")
    try:
        check_size(path.stat().st_size, path, caps)
        return path.read_bytes()
    except OSError as error:
        do = "请关闭正在使用它的程序，或插好U盘，再试一次；还不行，把文件另存到电脑上再选"
        raise Refused("文件读不出来", path.name, do) from error


def _read_workbook(data: bytes, form: str, path: Path, caps: Caps) -> list[Sheet]:
    if form == "xlsx":
        check_xlsx(data, path, caps)
    else:
        check_xls(data, path, caps)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            return list(_sheets(workbook, path, caps))
    except PasswordError as error:
        raise Refused("文件设了打开密码", path.name, UNLOCK) from error
    except (CalamineError, OSError, ValueError) as error:
        raise _damaged(path) from error
    except BaseException as error:
        # A panic of the Rust reader is no Exception; everything else that isn't one goes its way.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged(path) from error


def _damaged(path: Path) -> Refused:
    return Refused(
        "文件已损坏，或不是 Excel 工作簿", path.name, "请用 WPS 或 Excel 打开看看；能打开的，另存为 .xlsx 后再导入"
    )


def _sheets(workbook: CalamineWorkbook, path: Path, caps: Caps) -> Iterable[Sheet]:
    cells = 0
    for index, about in enumerate(workbook.sheets_metadata):
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_index(index)
        cells += sheet.total_height * sheet.total_width
        caps.check_cells(cells, path, sheet.total_width)
        merged = [(top, left, bottom, right) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()]
        rows: list[list[Cell]] = sheet.to_python(skip_empty_area=False)
        yield Sheet(about.name, about.visible is not SheetVisibleEnum.Visible, rows, merged)


# --- text files

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DELIMITERS = ",\t;，"


def decode(data: bytes) -> str | None:
    """The text of a file in one of the encodings Chinese offices use; ``None`` when it is in none of them."""
    marked = [encoding for mark, encoding in _BOMS if data.startswith(mark)]
    for encoding in marked or ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _read_csv(data: bytes, path: Path, caps: Caps) -> list[Sheet]:
    text = decode(data)
    if text is None or "\0" in text:
        raise Refused("看不出文件的文字编码", path.name, SAVE_AS)
    head = text[:20000]
    delimiter = max(_DELIMITERS, key=lambda mark: (head.count(mark), -_DELIMITERS.index(mark)))
    rows: list[list[Cell]] = []
    width = 0
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append([_unwrapped(cell) for cell in row])
            width = max(width, len(row))
            caps.check_cells(len(rows) * width, path, width)
    except csv.Error as error:
        raise Refused("文件不是规范的 CSV", path.name, SAVE_AS) from error
    for cells in rows:
        cells.extend([""] * (width - len(cells)))
    while rows and not any(rows[-1]):
        rows.pop()
    return [Sheet(path.stem, False, rows)]


def _unwrapped(cell: str) -> str:
    """``="0123"`` is how some programs keep a code from becoming a number in a CSV file: the code is what is meant."""
    return cell[2:-1] if len(cell) > 3 and cell.startswith('="') and cell.endswith('"') else cell

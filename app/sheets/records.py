"""Rows of any workbook as raw records of a declared type; every row below the header is accounted for once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from app.core.declaration import RecordType
from app.core.errors import Refused
from app.sheets.book import Book, Cell, Sheet
from app.sheets.headings import ColumnSpec, Words
from app.sheets.layout import Layout, Remembered, find_table, nothing_remembered, unknown_table
from app.sheets.rows import NOTHING, Sorter


@dataclass(slots=True)
class RawRow:
    """One row below the header. ``row_number`` as the user sees it; ``cells``: name of a field or extra column → raw cell.

    skipped: why the row is no record, or ``None``; then ``cells`` is empty. A column the file has not got is not in cells.
    """

    sheet: str
    row_number: int
    cells: dict[str, Cell]
    skipped: str | None = None


@dataclass
class Found:
    """The table that was read. others: sheets that hold such a table too and were not read."""

    sheet: str
    layout: Layout
    unknown_headings: list[str]
    rows: list[RawRow]
    others: list[str] = field(default_factory=list)


def specs_of(record_type: RecordType, required: Collection[str] | None = None) -> list[ColumnSpec]:
    """The columns of a type's table, from its declaration. required: fields instead of those declared so."""
    return [
        ColumnSpec(
            name,
            (spec.label, *spec.aliases, name),
            spec.required if required is None else name in required,
        )
        for name, spec in record_type.entered().items()
    ]


def read_records(
    book: Book,
    record_type: RecordType,
    *,
    sheet: str | None = None,
    extra: Sequence[ColumnSpec] = (),
    required: Collection[str] | None = None,
    others: Sequence[str] = (),
    remembered: Remembered = nothing_remembered,
) -> Found:
    """Read the sheet that knows most of the type's columns.

    sheet: read this one. extra: more columns to look for, found in ``cells`` under their names. required: fields whose
    column must be there, instead of those a record must have. others: heading words of other people's columns.
    remembered: layouts a person corrected. Raises Refused when no header is found or a required column is missing.
    """
    specs = [*specs_of(record_type, required), *extra]
    words = Words(owner=record_type.label, others=tuple(others))
    candidates = [book.sheet(sheet)] if sheet is not None else book.sheets
    found = [
        (entry, known)
        for entry in candidates
        if (layout := find_table(entry, specs, words) or unknown_table(entry)) is not None
        and (known := corrected(layout, specs, remembered)).columns
    ]
    if not found:
        raise _no_header(book, candidates, specs)
    chosen, layout = max(
        found, key=lambda pair: (pair[1].score, not pair[0].hidden, pair[1].coverage, len(pair[0].rows))
    )
    _check_required(book, layout, specs)
    rows = raw_rows(chosen, layout, [layout.columns[spec.name] for spec in specs if spec.required])
    taken = set(layout.columns.values())
    unknown = [text for at, text in enumerate(layout.headings) if text and at not in taken]
    alike = [entry.name for entry, other in found if entry is not chosen and set(other.columns) == set(layout.columns)]
    return Found(chosen.name, layout, unknown, rows, alike)


def corrected(layout: Layout, specs: Sequence[ColumnSpec], remembered: Remembered) -> Layout:
    """The layout as a person corrected it before, where that is remembered and still makes sense."""
    kept = remembered(layout.fingerprint)
    if kept is None:
        return layout
    try:
        return layout.corrected(kept, [spec.name for spec in specs])
    except (KeyError, TypeError, ValueError):
        return layout


def raw_rows(sheet: Sheet, layout: Layout, keys: Sequence[int]) -> list[RawRow]:
    """Every row below the header, once. keys: columns a record must fill."""
    first, name = layout.first_row, sheet.name
    reason = Sorter(sheet.rows[first - 1], first, keys, sheet.merged).reason
    names, take = _taker(layout)
    rows: list[RawRow] = []
    for index in range(first, len(sheet.rows)):
        row = sheet.rows[index]
        if why := reason(index, row):
            rows.append(RawRow(name, index + 1, {}, why))
            continue
        cells = take(row)
        if any(cells) or any(cell != "" for cell in cells):
            rows.append(RawRow(name, index + 1, dict(zip(names, cells, strict=True))))
        else:
            rows.append(RawRow(name, index + 1, {}, NOTHING))
    return rows


def _taker(layout: Layout) -> tuple[tuple[str, ...], Callable[[Sequence[Cell]], tuple[Cell, ...]]]:
    """Field names, and what takes their cells out of a row."""
    names = tuple(layout.columns)
    at = [layout.columns[name] for name in names]
    if len(at) == 1:
        # itemgetter of one index gives the item, not a tuple.
        return names, lambda row: (row[at[0]],)
    return names, itemgetter(*at)


def _headings_seen(sheets: Sequence[Sheet]) -> list[str]:
    """The texts of the row that looks most like a header."""
    tables = [table for sheet in sheets if (table := unknown_table(sheet)) is not None]
    return max(([text for text in table.headings if text] for table in tables), key=len, default=[])


def _no_header(book: Book, sheets: Sequence[Sheet], specs: Sequence[ColumnSpec]) -> Refused:
    wanted = "、".join(spec.words[0] for spec in specs if spec.required) or specs[0].words[0]
    return Refused(
        "没有找到认得的表头",
        _place(book, sheets[0].name if len(sheets) == 1 else ""),
        f"表头里应有：{wanted}。{_seen(_headings_seen(sheets))}请核对是不是选错了文件或工作表，或用本程序的模板",
    )


def _check_required(book: Book, layout: Layout, specs: Sequence[ColumnSpec]) -> None:
    missing = [spec.words[0] for spec in specs if spec.required and spec.name not in layout.columns]
    if missing:
        names = "、".join(f"“{word}”" for word in missing)
        raise Refused(
            f"表里没有{names}这一列" if len(missing) == 1 else f"表里没有{names}这几列",
            _place(book, layout.sheet, layout.first_row),
            f"{_seen([text for text in layout.headings if text])}请把对应的一列改成这个名字，或用本程序的模板",
        )


def _place(book: Book, sheet: str, row: int = 0) -> str:
    return book.path.name + (f" 工作表“{sheet}”" if sheet else "") + (f" 第{row}行" if row else "")


def _seen(texts: Sequence[str]) -> str:
    """The headings that were found, shortened."""
    if not texts:
        return ""
    return f"找到的表头是：{'、'.join(text[:20] for text in texts[:30])}{'等' if len(texts) > 30 else ''}。"

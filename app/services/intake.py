"""A spreadsheet before it is taken in: which column was read as what, what each row would do, and a column put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.errors import Refused
from app.core.progress import Stopped
from app.models.codes import LIST_SOURCE
from app.models.rules.matching import source_of
from app.services.importing import RESULT_LABELS, import_file, reading_of
from app.services.office import COUNTY_KINDS, Office
from app.sheets.book import read_book
from app.sheets.layout import Layout, find_table, unknown_table
from app.sheets.records import corrected

_SAMPLES = 3
_FIRST = ("students", "guardians", "households", "hardships")


@dataclass(frozen=True)
class Importable:
    """A kind of record that can be read from a spreadsheet."""

    kind: str
    label: str


def importable(office: Office) -> list[Importable]:
    """The kinds a person may import here, those that come most often first."""
    may = office.may_set_rates()
    kinds = [d for d in office.ledger.registry if not d.by_program and (may or d.kind not in COUNTY_KINDS)]
    kinds.sort(key=lambda d: _FIRST.index(d.kind) if d.kind in _FIRST else len(_FIRST))
    return [Importable(d.kind, d.label) for d in kinds]


@dataclass(frozen=True)
class Column:
    """A column of the sheet. field: name of the field it was read as, "" for none; label: what people call that field."""

    at: int
    heading: str
    field: str
    label: str
    samples: tuple[str, ...]


@dataclass(frozen=True)
class Seen:
    """The table of a sheet. missing: (field, label) that a record must have and no column was found for.

    remembered: a person has put it right before. choices: (field, label) of everything a column can be.
    outside: what an outside list is called that was taken for a register of students; "" for anything else.
    """

    sheet: str
    header_row: int
    columns: tuple[Column, ...]
    missing: tuple[tuple[str, str], ...]
    remembered: bool
    choices: tuple[tuple[str, str], ...]
    fingerprint: str
    outside: str = ""


@dataclass(frozen=True)
class PlanRow:
    """What a row would do. result: new, changed, same, repeated, skipped, problem; words: the same in Chinese."""

    sheet: str
    row: int
    result: str
    reason: str

    @property
    def words(self) -> str:
        """The result as the report calls it."""
        return RESULT_LABELS[self.result]


@dataclass(frozen=True)
class Plan:
    """A dry run. counts: result → rows; refused: why nothing can be read yet (the layout must be put right first)."""

    file: str
    seen: Seen | None
    counts: Mapping[str, int]
    rows: tuple[PlanRow, ...]
    refused: Refused | None = None

    @property
    def total(self) -> int:
        """Rows below the header."""
        return len(self.rows)

    @property
    def takes(self) -> int:
        """Rows that would be written."""
        return self.counts.get("new", 0) + self.counts.get("changed", 0)


def plan(office: Office, kind: str, path: Path) -> Plan:
    """Read a file and write nothing. A file whose columns can't be told comes back with ``refused`` and its headings."""
    seen = _seen(office, kind, path)
    try:
        answer = import_file(office, kind, path, dry_run=True)
    except Stopped:
        raise
    except Refused as why:
        if seen is None:
            raise
        return Plan(path.name, seen, {}, (), why)
    rows = tuple(PlanRow(d["sheet"], d["row"], d["result"], d["reason"]) for d in answer["details"])
    return Plan(path.name, seen, {name: answer[name] for name in RESULT_LABELS}, rows)


def _seen(office: Office, kind: str, path: Path) -> Seen | None:
    declared = office.type(kind)
    reading = reading_of(declared)
    known = {spec.name: spec.words[0] for spec in reading.specs}
    best: tuple[Layout, Layout, list[list[str]], str] | None = None
    for sheet in read_book(path).sheets:
        found = find_table(sheet, reading.specs, reading.words) or unknown_table(sheet)
        if found is None:
            continue
        layout = corrected(found, reading.specs, office.layout)
        if best is None or layout.score > best[1].score:
            body = [[str(cell) for cell in row] for row in sheet.rows[layout.first_row : layout.first_row + _SAMPLES]]
            above = sheet.rows[: max(0, layout.first_row - 1)]
            best = found, layout, body, "".join(str(cell) for row in above for cell in row)
    if best is None:
        return None
    found, layout, body, title = best
    by_column = {at: name for name, at in layout.columns.items()}
    columns = tuple(
        Column(
            at,
            heading,
            by_column.get(at, ""),
            known.get(by_column.get(at, ""), ""),
            tuple(row[at] for row in body if at < len(row) and row[at]),
        )
        for at, heading in enumerate(layout.headings)
        if heading
    )
    missing = tuple(
        (spec.name, spec.words[0]) for spec in reading.specs if spec.required and spec.name not in layout.columns
    )
    return Seen(
        layout.sheet,
        layout.first_row,
        columns,
        missing,
        office.layout(found.fingerprint) is not None,
        tuple(known.items()),
        found.fingerprint,
        _outside(path, layout, title) if kind == "students" else "",
    )


_OF_SCHOOL = {"student_number", "grade", "class_name"}
"""Columns that a register of students has, and no list of households."""


def _outside(path: Path, layout: Layout, title: str) -> str:
    """What the list of another office is called: whole households stand in it, whose adults would become students."""
    if _OF_SCHOOL & set(layout.columns):
        return ""
    source, _ = source_of(path.name, layout.sheet, title)
    return "" if source == "OTHER" else LIST_SOURCE.label(source)


def put_right(office: Office, kind: str, path: Path, columns: Mapping[str, int]) -> None:
    """Remember which column is what for sheets with this header. columns: field → column, counted from 0.

    Refused when no table stands in the file, or one column was given two meanings.
    """
    reading = reading_of(office.type(kind))
    if len(set(columns.values())) != len(columns):
        raise Refused("一列只能是一项，有一列选了两项", path.name, "请改其中一个")
    seen = _seen(office, kind, path)
    tables = [find_table(s, reading.specs, reading.words) or unknown_table(s) for s in read_book(path).sheets]
    layout = next((t for t in tables if t is not None and seen is not None and t.fingerprint == seen.fingerprint), None)
    if layout is None:
        raise Refused("没有找到表头", path.name, "请核对是不是选错了文件")
    kept = replace(layout, columns=dict(columns))
    with office.ledger.writing("layout", "记住这种表的列", undoable=False) as op:
        op.save_layout(layout.fingerprint, kept.as_json())


def take(office: Office, kind: str, path: Path) -> Plan:
    """Read the file into the ledger: one operation, one undo."""
    answer = import_file(office, kind, path)
    rows = tuple(PlanRow(d["sheet"], d["row"], d["result"], d["reason"]) for d in answer["details"])
    return Plan(path.name, None, {name: answer[name] for name in RESULT_LABELS}, rows)


def take_back(office: Office, path: Path) -> str:
    """Undo the import of a file → its label. Refused when something else was done since: that would be taken back instead."""
    if path.name not in office.ledger.undo_label():
        raise Refused("这次导入以后又做了别的事", "", "按 Ctrl+Z 一步一步撤销，撤到这次导入为止")
    return office.ledger.undo()


def report(office: Office, kind: str, path: Path, out: Path) -> Path:
    """The file again, with a last column that says what each row would do and why; nothing is taken in."""
    import_file(office, kind, path, dry_run=True, report=out)
    return out


def report_path(path: Path, word: str = "导入结果") -> Path:
    """Beside the file: NAME_导入结果.xlsx, numbered where that name is taken."""
    out = path.with_name(f"{path.stem}_{word}.xlsx")
    at = 2
    while out.exists():
        out = path.with_name(f"{path.stem}_{word}{at}.xlsx")
        at += 1
    return out

"""The template and the export of a record type, both derived from its declaration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.datavalidation import DataValidation

from app.core.declaration import Field, RecordType
from app.core.kinds import (
    Attachment,
    Choice,
    Choices,
    Date,
    Money,
    Month,
    Number,
    Period,
    Reference,
    Time,
    Value,
    YesNo,
)
from app.sheets.writing import append_all, head_cell, new_workbook, set_widths, sheet_name

REQUIRED_MARK = "*"
GUIDE = "填写说明"
OPTIONS = "选项"
_LAST_ROW = 5000
"""Rows of a template in which the lists to choose from drop down."""
_GUIDE_HEADINGS = ("列名", "必填", "怎么填", "例子", "可选内容")
_GUIDE_NOTE = "每行一条记录，从第 2 行填起。带“*”的列必须填。不要改列名；用不到的列可以空着。"


def template_heading(spec: Field) -> str:
    """A field's heading: its label, with a mark when it must be filled."""
    return spec.label + (REQUIRED_MARK if spec.required else "")


def write_template(record_type: RecordType, path: Path) -> None:
    """An empty workbook to fill in: header row, text columns, lists to choose from, and a sheet that explains each column.

    ``read_records`` of the same type reads it back. The same declaration gives the same bytes. Raises Refused.
    """
    specs = list(record_type.entered().values())
    with new_workbook(path) as workbook:
        sheet = _record_sheet(workbook, record_type)
        _write_guide(workbook, specs)
        _add_lists(workbook, sheet, specs)


def write_export(record_type: RecordType, rows: Iterable[Mapping[str, str]], path: Path) -> None:
    """Records as a workbook that imports again unchanged.

    rows: field name → text as the field's ``kind.to_cell`` gives it, a reference as its natural key; a field left out is
    blank. Every cell is text. The same rows give the same bytes. Raises Refused.
    """
    names = tuple(record_type.entered())
    with new_workbook(path) as workbook:
        sheet = _record_sheet(workbook, record_type)
        append_all(sheet, ([row.get(name) or "" for name in names] for row in rows), path, 1)
        _write_guide(workbook, record_type.entered().values())


def _record_sheet(workbook: Workbook, record_type: RecordType) -> WriteOnlyWorksheet:
    specs = record_type.entered().values()
    headings = [template_heading(spec) for spec in specs]
    sheet = workbook.create_sheet(sheet_name(record_type.label))
    set_widths(sheet, headings)
    sheet.freeze_panes = "A2"
    sheet.append([head_cell(sheet, template_heading(spec), spec.required) for spec in specs])
    return sheet


# --- what to type


def _write_guide(workbook: Workbook, specs: Iterable[Field]) -> None:
    sheet = workbook.create_sheet(GUIDE)
    for at, width in enumerate((20, 8, 44, 24, 60)):
        sheet.column_dimensions["ABCDE"[at]].width = width
    # The note stands first, so that no row of this sheet looks like the header of a table of records.
    sheet.append([_GUIDE_NOTE])
    sheet.append([head_cell(sheet, heading) for heading in _GUIDE_HEADINGS])
    append_all(sheet, map(_guide_row, specs), Path(GUIDE), 2)


def _guide_row(spec: Field) -> Sequence[str]:
    choices = "、".join(choices_of_field(spec))
    return (spec.label, "是" if spec.required else "", how_to_type(spec), example_of(spec), choices[:2000])


def choices_of_field(spec: Field) -> list[str]:
    """The words that may be typed into a field of choices or of yes and no; none for any other."""
    if isinstance(spec.kind, Choice):
        return [option.label() for option in spec.kind.options]
    if isinstance(spec.kind, YesNo):
        return [spec.kind.yes, spec.kind.no]
    return []


_HOW: tuple[tuple[type, str], ...] = (
    (Choices, "从可选内容中选，可选几项，用顿号隔开"),
    (Choice, "从可选内容中选一项"),
    (YesNo, "从可选内容中选一项；不清楚的空着"),
    (Date, "日期，写成 2026-09-01 的样子"),
    (Month, "月份，写成 2026-09 的样子"),
    (Time, "时间，写成 14:00 的样子"),
    (Period, "学期，秋季写成 2026A，春季写成 2027S；按月的写成 2026-09"),
    (Money, "金额（元），最多两位小数"),
    (Number, "整数"),
    (Attachment, "附件不在表里填，请在程序里加入"),
    (Reference, "填它的号码或代码，例如证件号码、学校标识码"),
)


def how_to_type(spec: Field) -> str:
    """What a person is told about filling in a field."""
    general = next((text for kind, text in _HOW if isinstance(spec.kind, kind)), spec.kind.title)
    return f"{general}；{spec.help}" if spec.help else general


def example_of(spec: Field) -> str:
    """An invented value as it would be typed."""
    if isinstance(spec.kind, Reference | Attachment):
        return ""
    sample: Value = spec.kind.sample(1)
    return spec.kind.to_cell(sample)


# --- lists to choose from


def _add_lists(workbook: Workbook, sheet: WriteOnlyWorksheet, specs: Sequence[Field]) -> None:
    """Drop-down lists. The words stand on a hidden sheet: a list written into the cell itself is cut at 255 characters."""
    lists = [
        (at, choices)
        for at, spec in enumerate(specs, 1)
        if (choices := choices_of_field(spec)) and not isinstance(spec.kind, Choices)
    ]
    if not lists:
        return
    hidden = workbook.create_sheet(OPTIONS)
    hidden.sheet_state = "hidden"
    append_all(hidden, _side_by_side([choices for _, choices in lists]), Path(OPTIONS), 0)
    for place, (at, choices) in enumerate(lists, 1):
        letter = get_column_letter(place)
        source = f"{quote_sheetname(OPTIONS)}!${letter}$1:${letter}${len(choices)}"
        rule = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=True)
        # A warning, not a stop: words the program understands may be typed too (男性, 住校).
        rule.errorStyle = "warning"
        rule.errorTitle, rule.error = "请核对", "这个内容不在可选内容里"
        rule.add(f"{get_column_letter(at)}2:{get_column_letter(at)}{_LAST_ROW}")
        sheet.data_validations.append(rule)


def _side_by_side(lists: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    for row in range(max(map(len, lists))):
        yield [choices[row] if row < len(choices) else "" for choices in lists]

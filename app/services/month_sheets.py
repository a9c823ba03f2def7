"""A month of attendance as schools keep it: a row a student, a column a day. Dry run first, one result a row, one undo."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.declaration import type_of
from app.core.errors import Refused, WrongValue
from app.core.kinds import narrow, plain
from app.models import Assignment, Post, Student, WorkDay
from app.models.hours import HOURS, hours_sum
from app.models.kinds import PERSON_NAME
from app.models.rules.working import days_of, holds_on
from app.services.entry_rules import Level
from app.services.importing import COLOURS, RESULT_LABELS, Planned, import_file, summary
from app.services.naming import Names
from app.services.office import Office
from app.services.work_entry import WorkDayRules, day_text
from app.services.working import named_month
from app.sheets.book import Book, Cell, Sheet, read_book
from app.sheets.headings import bare, whole
from app.sheets.report import RowResult, write_report

KIND = "work_days"
_LEAST_DAYS = 28
_DAY = re.compile(r"(?:(\d{1,2})月)?(\d{1,2})日?", re.ASCII)
_MONTH = re.compile(r"(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|$|(?=\D))", re.ASCII)
_SUMS = ("合计", "总计", "小计", "本页小计")
_TOTAL = ("工时", "工时合计", "合计工时", "小时合计", "合计小时", "总工时")
_NO_STUDENT = "不是学生的行"


@dataclass(frozen=True)
class Grid:
    """Where a month stands in a sheet, 0-based. first: the column of the 1st; the others are ``None`` when missing."""

    sheet: Sheet
    header: int
    first: int
    days: int
    name: int | None
    number: int | None
    post: int | None
    total: int | None


def import_hours(
    office: Office,
    path: Path,
    month: str | None = None,
    *,
    sheet: str | None = None,
    dry_run: bool = False,
    report: Path | None = None,
) -> dict[str, Any]:
    """Read hours from a workbook: a month's grid, or where it holds none a row a day, as ``import`` reads any kind.

    month: which one; else the title, the sheet's name or the file's name must say it. → as ``importing.import_file``.
    A blank cell deletes nothing. A row with one wrong cell is taken not at all, with the reason.
    """
    book = read_book(path)
    grids = [grid for entry in ([book.sheet(sheet)] if sheet else book.sheets) if (grid := find_grid(entry))]
    if not grids:
        return import_file(office, KIND, path, sheet=sheet, dry_run=dry_run, report=report)
    wanted = named_month(month) if month else None
    planner = _Planner(office)
    plan = [row for grid in grids for row in planner.plan(grid, _month_of(book, grid, wanted))]
    changes = planner.changes
    if changes and not dry_run:
        with office.ledger.writing("import_work_days", f"导入工时（{path.name}，{len(changes)}格）") as op:
            for (assignment, date), halves in changes.items():
                op.put(KIND, {"assignment": assignment, "date": date, "hours": halves})
    if report:
        write_report(
            path, report, [RowResult(p.sheet, p.row, RESULT_LABELS[p.result], p.reason) for p in plan], COLOURS
        )
    return summary(plan)


def find_grid(sheet: Sheet) -> Grid | None:
    """The month in a sheet: the first row in which 1, 2, 3 … to 28 at least stand side by side."""
    for at, row in enumerate(sheet.rows[:30]):
        numbers = [_day_number(cell) for cell in row]
        for first, number in enumerate(numbers):
            days = _run(numbers, first) if number == 1 else 0
            if days >= _LEAST_DAYS:
                heads = list(_heads(sheet, at, first, days))
                places = [next((c for word, c in heads if word in words), None) for words in _words()]
                return Grid(sheet, at, first, days, *places)
    return None


def _run(numbers: Sequence[int | None], first: int) -> int:
    days = 0
    while first + days < len(numbers) and numbers[first + days] == days + 1:
        days += 1
    return days


def _day_number(cell: Cell) -> int | None:
    """The day that a heading names."""
    if isinstance(cell, dt.date):
        return cell.day
    found = _DAY.fullmatch(narrow(cell).replace(" ", ""))
    return int(found[2]) if found else None


def _heads(sheet: Sheet, header: int, first: int, days: int) -> Iterator[tuple[str, int]]:
    """(heading, column) beside the days, of the header row and what may stand above and below it."""
    for row in sheet.rows[max(0, header - 2) : header + 2]:
        for at, cell in enumerate(row):
            if not first <= at < first + days and (word := whole(cell)):
                yield word, at


def _words() -> tuple[set[str], ...]:
    """The headings of name, number, post and total, from the declarations."""
    students, posts = type_of(Student).fields, type_of(Post).fields
    number = [students["id_number"], students["student_number"]]
    return (
        {whole(word) for word in (students["name"].label, *students["name"].aliases)},
        {whole(word) for spec in number for word in (spec.label, *spec.aliases)},
        {whole(word) for word in (posts["name"].label, *posts["name"].aliases)},
        {whole(word) for word in _TOTAL},
    )


def _month_of(book: Book, grid: Grid, wanted: str | None) -> str:
    """The month a grid is of. Refused when nobody says it, or two say different ones."""
    above = [plain(cell) for row in grid.sheet.rows[: grid.header] for cell in row if isinstance(cell, str)]
    texts = [*above, grid.sheet.name, book.path.stem]
    said = [f"{found[1]}-{int(found[2]):02d}" for text in texts if (found := _MONTH.search(narrow(text)))]
    said = [month for month in said if "01" <= month[5:] <= "12"]
    where = f"{book.path.name}，工作表“{grid.sheet.name}”"
    if wanted and said and said[0] != wanted:
        raise Refused(f"表上写的是{said[0]}，要导入的是{wanted}", where, "请核对是不是选错了文件或月份")
    if not (wanted or said):
        raise Refused("看不出这张考勤表是哪个月的", where, "请指明月份，或在表的标题里写上年月")
    return wanted or said[0]


def _is_hours(cell: Cell) -> bool:
    """Whether a cell of a day holds hours."""
    try:
        return bool(HOURS.parse(cell))
    except WrongValue:
        return False


@dataclass
class _Row:
    """One student's row as it is read."""

    planned: Planned
    cells: dict[tuple[str, str], int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


class _Planner:
    """Decides row by row; ``changes`` are the cells to write."""

    def __init__(self, office: Office) -> None:
        ledger = office.ledger
        self.office = office
        self.students = Names(ledger, ledger.registry["students"])
        self.by_name: dict[str, list[str]] = {}
        for student in ledger.select(Student, owner=office.code):
            self.by_name.setdefault(student.name, []).append(student.id)
        self.posts = {post.id: post.name for post in ledger.select(Post)}
        self.held: dict[str, list[Assignment]] = {}
        for assignment in ledger.select(Assignment, owner=office.code):
            self.held.setdefault(assignment.student, []).append(assignment)
        self.rules = WorkDayRules(office)
        self.changes: dict[tuple[str, str], int] = {}
        self.seen: dict[tuple[str, str], Planned] = {}

    def plan(self, grid: Grid, month: str) -> list[Planned]:
        """One result for every row below the header."""
        if grid.name is None and grid.number is None:
            raise Refused(
                "表里没有姓名，也没有身份证号，认不出是谁", f"工作表“{grid.sheet.name}”", "请加上“姓名”或“身份证号”一列"
            )
        dates = days_of(month)
        span = self.office.ledger.select(WorkDay, date=list(dates), owner=self.office.code)
        there = {(day.assignment, day.date): day.hours for day in span}
        rows = enumerate(grid.sheet.rows[grid.header + 1 :], grid.header + 1)
        return [self._row(grid, dates, there, at, row) for at, row in rows]

    def _row(
        self, grid: Grid, dates: Sequence[str], there: dict[tuple[str, str], int], at: int, cells: Sequence[Cell]
    ) -> Planned:
        planned = Planned(grid.sheet.name, at + 1, "skipped", _NO_STUDENT)
        name, number, post = (
            plain(cells[column]) if column is not None and column < len(cells) else ""
            for column in (grid.name, grid.number, grid.post)
        )
        days = [cells[column] if column < len(cells) else "" for column in range(grid.first, grid.first + grid.days)]
        if self._is_nobodys(name, number, post, cells[: grid.first], days):
            planned.result, planned.reason = "problem", "这一行有工时，没有姓名和号码，请写上是谁的"
            return planned
        if bare(name or number) in _SUMS or not self._is_student(name, number, days):
            return planned
        row = _Row(planned)
        try:
            student = self._student(name, number)
            self._read(row, student, post, dates, days)
        except WrongValue as error:
            row.wrong.append(error.reason)
        if row.wrong:
            planned.result, planned.reason = "problem", "；".join(row.wrong)
            return planned
        return self._compare(row, there, self._sum_note(grid, cells, row))

    def _is_student(self, name: str, number: str, days: Sequence[Cell]) -> bool:
        """Whether a row stands for a student: a known name, a number, or anything named with something in the days."""
        named = name in self.by_name or re.search(r"\d{6}", number) is not None
        return named or (bool(name or number) and any(plain(cell) for cell in days))

    def _is_nobodys(self, name: str, number: str, post: str, before: Sequence[Cell], days: Sequence[Cell]) -> bool:
        """Whether hours stand in a row that names nobody, as where cells were merged: they would be lost unsaid.

        Totals below are no hours: they stand behind a word of their own, or behind nothing at all.
        """
        summed = any(bare(cell).startswith(_SUMS) for cell in before)
        return not (name or number or summed) and bool(post) and any(_is_hours(cell) for cell in days)

    def _student(self, name: str, number: str) -> str:
        found = self.students.find(number) if number else None
        if number and found is None:
            raise WrongValue("这个号码的学生在台账里找不到，请核对号码，或先登记学生")
        if found is not None:
            kept = str(self.students.rows[found]["name"])
            if name and PERSON_NAME.parse(name) != kept:
                raise WrongValue("姓名和号码不是同一名学生，请核对")
            return found
        same = self.by_name.get(str(PERSON_NAME.parse(name)), [])
        if len(same) != 1:
            why = (
                f"有{len(same)}名学生同名，请加上身份证号一列"
                if same
                else "没有叫这个姓名的学生，请核对姓名，或加上身份证号一列"
            )
            raise WrongValue(why)
        return same[0]

    def _read(self, row: _Row, student: str, post: str, dates: Sequence[str], days: Sequence[Cell]) -> None:
        """The cells of the days, each laid on the assignment that holds on it."""
        held = [a for a in self.held.get(student, ()) if not post or self.posts.get(a.post) == post]
        if not held:
            raise WrongValue(f"没有“{post}”这个岗位的上岗记录" if post else "没有上岗记录，请先登记上岗")
        for at, cell in enumerate(days):
            try:
                halves = HOURS.parse(cell)
            except WrongValue as error:
                row.wrong.append(f"{at + 1}日“{plain(cell)[:20]}”{error.reason}")
                continue
            if halves is None:
                continue
            if at >= len(dates):
                row.wrong.append(f"这个月没有{at + 1}日")
            elif assignment := self._holding(row, held, dates[at]):
                self._judge(row, assignment, dates[at], int(halves))

    def _holding(self, row: _Row, held: Sequence[Assignment], date: str) -> str | None:
        fitting = [a.id for a in held if holds_on(a.from_date, a.to_date, date)]
        if len(fitting) == 1:
            return fitting[0]
        what = "没有上岗" if not fitting else "同时有两个岗位，请加上“岗位”一列"
        row.wrong.append(f"{day_text(date)}{what}")
        return None

    def _judge(self, row: _Row, assignment: str, date: str, halves: int) -> None:
        key = (assignment, date)
        if (first := self.seen.get(key)) is not None and first is not row.planned:
            row.wrong.append(f"{day_text(date)}在第{first.row}行已经填过")
            return
        self.seen[key] = row.planned
        row.cells[key] = halves

    def _compare(self, row: _Row, there: dict[tuple[str, str], int], note: str) -> Planned:
        planned, notes = row.planned, [note] if note else []
        fresh = {key: halves for key, halves in row.cells.items() if there.get(key) != halves}
        for (assignment, date), halves in fresh.items():
            for finding in self.rules.findings({"assignment": assignment, "date": date, "hours": halves}):
                if finding.level is Level.REFUSE:
                    planned.result, planned.reason = "problem", finding.reason.rstrip("。")
                    return planned
                notes.append(finding.reason.rstrip("。"))
        changed = sum(1 for key in fresh if key in there)
        planned.result = "same" if not fresh else "changed" if changed or len(fresh) < len(row.cells) else "new"
        if not row.cells:
            planned.result = "same"
        if changed:
            notes.insert(0, f"更新{changed}天")
        planned.reason = "；".join(dict.fromkeys(notes))
        self.changes |= fresh
        return planned

    def _sum_note(self, grid: Grid, cells: Sequence[Cell], row: _Row) -> str:
        """What the row's own total says, where it is another than that of its days."""
        if grid.total is None or grid.total >= len(cells):
            return ""
        try:
            said = float(narrow(cells[grid.total]) or "nan")
        except ValueError:
            return ""
        total = sum(row.cells.values())
        return (
            f"表上合计 {said:.1f} 小时，逐日相加是 {hours_sum(total)} 小时"
            if said == said and said * 2 != total
            else ""
        )

"""The paper of work-study: the month's attendance (form 08) and its pay sheet (form 09)."""

from __future__ import annotations

from dataclasses import replace

from app.core.errors import Refused
from app.models import PayLine, Student
from app.models.hours import LEAVE
from app.models.rules.working import DAY, Over, Pay, fact
from app.printing.engine import ONE, Issue, Printed
from app.printing.forms import attendance, pay_sheet
from app.services.entitling import named, paper_order
from app.services.office import Office
from app.services.paying import card_of
from app.services.work_entry import day_text
from app.services.work_pay import find_sheet, lines_of, pay_in, refuse_differing
from app.services.working import WORKED, MonthGrid, MonthRow, month, named_month


def print_attendance(office: Office, month_named: str | None, student: str | None, blank: bool) -> Printed:
    """Form 08 of a month, a department a sheet; one student's; or blank, with the names of those who hold posts."""
    grid = month(office, _required(month_named))
    rows = list(grid.rows)
    if student:
        wanted = office.student(student).id
        rows = [row for row in rows if row.student == wanted]
    # Who may not work yet stands in no attendance, unless there are hours after all.
    rows = [row for row in rows if row.pay.days or not row.locked]
    if not rows and not blank:
        do = "请先登记上岗和工时，或打印空白表"
        raise Refused("这个月没有上岗的学生", grid.month, do)
    _refuse_conflicts(office, rows, grid.month)
    unit, week, most = office.unit, grid.limits.week, grid.limits.month
    whole = not (student or blank)
    made = attendance.draw(
        attendance.AttendanceData(
            unit_name=unit.name,
            unit_code=unit.code,
            month=grid.month,
            departments=_departments(rows),
            closed=frozenset(int(day.date[8:]) for day in grid.days if day.closed),
            calendar_note=_calendar_note(grid),
            week_limit=None if week is None else 2 * week,
            month_limit=None if most is None else 2 * most,
            blank=blank,
            issue=_issue(office, "attendance", grid.month) if whole else ONE,
        )
    )
    return replace(made, numbers=(grid.month,)) if whole else made


def _required(month_named: str | None) -> str:
    return named_month(month_named or "")


def _issue(office: Office, form: str, *numbers: str) -> Issue:
    """补打 第 n 次: how often the sheet of this month, or one of these numbers, was printed before."""
    return Issue(reprint=sum(1 for issued in office.ledger.issued(form) if set(numbers) & set(issued.numbers)))


def _calendar_note(grid: MonthGrid) -> str:
    worked = "、".join(day_text(day.date) for day in grid.days if day.mark == WORKED)
    return f"{worked}调休上课" if worked else ""


def _refuse_conflicts(office: Office, rows: list[MonthRow], month_named: str) -> None:
    assignments = [row.assignment for row in rows]
    days = office.ledger.rows("work_days", {"assignment": assignments}) if rows else iter(())
    asked = [str(day["id"]) for day in days if str(day["date"]).startswith(month_named)]
    office.refuse_conflicts([*asked, *assignments, *(row.student for row in rows)], month_named)


def _departments(rows: list[MonthRow]) -> tuple[attendance.Department, ...]:
    names = sorted({row.department for row in rows})
    return tuple(
        attendance.Department(name, tuple(_attendance(row) for row in rows if row.department == name), f"D{at:02d}")
        for at, name in enumerate(names, 1)
    )


def _attendance(row: MonthRow) -> attendance.AttendanceRow:
    cells: tuple[attendance.Cell, ...] = tuple("leave" if cell == LEAVE else cell for cell in row.cells)
    over = "；".join(fact(entry) for entry in row.over)
    return attendance.AttendanceRow(row.name, row.grade_class, row.post_name, cells, over, _reasons(row.over))


def _reasons(over: tuple[Over, ...]) -> str:
    return "；".join(dict.fromkeys(entry.reason for entry in over if entry.reason))


def print_pay_sheet(office: Office, month_named: str | None, sheet: str | None = None) -> Printed:
    """Form 09 of a month; sheet: one pay sheet by its number, instead of all that were prepared for the month.

    Before anything is prepared it shows what the attendance gives. Prepared lines are printed as they are frozen; refused
    when their days and hours are not those of the attendance, or somebody with hours is on no sheet.
    """
    chosen = find_sheet(office, sheet) if sheet else None
    grid = month(office, chosen.month if chosen else _required(month_named))
    worked = [row for row in grid.rows if row.pay.days]
    if chosen:
        lines = lines_of(office, chosen)
        worked = [row for row in worked if row.assignment in {line.assignment for line in lines}]
    else:
        lines = office.ledger.select(PayLine, month=grid.month, void_on=None, owner=office.code)
    _refuse_conflicts(office, worked, grid.month)
    if lines:
        _refuse_incomplete(office, grid, lines, alone=chosen is not None)
    rows = _frozen(office, lines) if lines else _computed(office, worked)
    if not rows:
        raise Refused("这个月没有工时，没有报酬可发", grid.month, "先登记工时")
    numbers = sorted({find_sheet(office, line.pay_sheet).number for line in lines})
    unit = office.unit
    made = pay_sheet.draw(
        pay_sheet.PaySheetData(
            unit_name=unit.name,
            unit_code=unit.code,
            month=grid.month,
            rows=tuple(rows),
            total_fen=sum(line.pay_fen for line in lines) if lines else sum(row.pay.pay_fen for row in worked),
            total_days=sum(row.pay.days for row in worked),
            total_half_hours=sum(row.pay.halves for row in worked),
            paid_date=max((line.paid_on for line in lines if line.paid_on), default=None),
            record=" ".join(numbers),
            issue=_issue(office, "pay_sheet", *(numbers or [grid.month])),
        )
    )
    return replace(made, numbers=tuple(numbers) or (grid.month,))


def _refuse_incomplete(office: Office, grid: MonthGrid, lines: list[PayLine], alone: bool) -> None:
    by_sheet: dict[str, list[PayLine]] = {}
    for line in lines:
        by_sheet.setdefault(line.pay_sheet, []).append(line)
    for sheet, own in by_sheet.items():
        refuse_differing(office, find_sheet(office, sheet), own)
    held = {line.assignment for line in lines}
    missing = sorted({row.name for row in grid.rows if row.pay.days and row.assignment not in held})
    if missing and not alone:
        do = "请再编制补发的一张，或只打印其中一张"
        raise Refused(f"{'、'.join(missing[:3])}等{len(missing)}人这个月有工时，还没有编入报酬表", grid.month, do)


def _frozen(office: Office, lines: list[PayLine]) -> list[pay_sheet.PayRow]:
    """The lines as they were prepared, in the order of paper."""
    students = _students(office, [line.student for line in lines])
    lines = sorted(lines, key=lambda line: (paper_order(students[line.student]), line.id))
    cards = {line.id: card_of(office, line, students[line.student].bank_card) for line in lines}
    return [_pay_row(students[line.student], line.post_name, pay_in(line), cards[line.id]) for line in lines]


def _computed(office: Office, rows: list[MonthRow]) -> list[pay_sheet.PayRow]:
    students = _students(office, [row.student for row in rows])
    cards = {row.student: students[row.student].bank_card or "" for row in rows}
    return [_pay_row(students[row.student], row.post_name, row.pay, cards[row.student]) for row in rows]


def _students(office: Office, ids: list[str]) -> dict[str, Student]:
    return {student.id: student for student in office.ledger.select(Student, id=ids)}


def _pay_row(student: Student, post: str, pay: Pay, card: str) -> pay_sheet.PayRow:
    """All of what is due is paid: meals are waived and no part of either."""
    return pay_sheet.PayRow(
        name=student.name,
        class_name=named(student)["grade_class"],
        post=post,
        days=pay.days,
        half_hours=pay.halves,
        rate_fen=pay.rate_fen,
        due_fen=pay.pay_fen,
        paid_fen=pay.pay_fen,
        unit="day" if pay.unit == DAY else "hour",
        meal_fen=pay.meal_fen,
        student_number=student.student_number or "",
        card_tail=card[-4:],
        person=student.id,
    )

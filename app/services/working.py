"""Work-study by the month: the grid of hours, what is typed and pasted into it, and why more than the limit was worked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.core.errors import Refused, WrongValue
from app.core.kinds import MONTH, plain
from app.models import Assignment, OverReason, PayLine, Post, Student, WorkDay
from app.models.hours import HOURS, LEAVE, hours_text
from app.models.rules import working as rules
from app.models.rules.capitals import weekday
from app.models.rules.working import Over, Pay
from app.services.calendar import is_working_day
from app.services.entitling import named, paper_order
from app.services.entry_rules import Level
from app.services.office import Office
from app.services.paying import read_day
from app.services.recognising import naming_number
from app.services.work_entry import Limits, WorkDayRules, day_text, limits

REST, WORKED = "假", "班"
Change = tuple[str, str, int | None]
"""(assignment id, ISO day, half hours; LEAVE for leave, ``None`` to clear)."""
CLEARED = "清空"


@dataclass(frozen=True)
class Day:
    """One column. mark: 假 for a holiday on a weekday, 班 for a weekend day that is worked, else the weekday."""

    date: str
    mark: str
    closed: bool


@dataclass(frozen=True)
class MonthRow:
    """One assignment's month. cells: one a day: half hours, LEAVE, or ``None``; open: whether the day can be filled.

    weeks: Monday → half hours of this row, whole weeks; pay: of this month; over: what the student worked above the
    limits on all posts; locked: why the whole row can't be filled, or empty.
    """

    assignment: str
    student: str
    name: str
    number: str
    grade_class: str
    post: str
    post_name: str
    department: str
    cells: tuple[int | None, ...]
    open: tuple[bool, ...]
    weeks: Mapping[str, int]
    pay: Pay
    over: tuple[Over, ...] = ()
    locked: str = ""

    @property
    def unexplained(self) -> list[Over]:
        """What is above the limits without a reason."""
        return [entry for entry in self.over if not entry.reason]


@dataclass(frozen=True)
class MonthGrid:
    """The month of a school, or of one post. Totals are of all rows; day_totals: half hours of each day."""

    month: str
    days: tuple[Day, ...]
    rows: tuple[MonthRow, ...]
    limits: Limits
    day_totals: tuple[int, ...] = ()
    week_totals: Mapping[str, int] = field(default_factory=dict)
    halves: int = 0
    person_days: int = 0
    pay_fen: int = 0
    meal_fen: int = 0


def named_month(text: str) -> str:
    """The month a person named; Refused when it is none."""
    try:
        found = MONTH.parse(text)
    except WrongValue as error:
        raise Refused(error.reason, "--month", "例如 2026-10") from None
    if found is None:
        raise Refused("没有指明月份", "--month", "请指明月份，例如 2026-10")
    return str(found)


def day_of(date: str) -> Day:
    """A day as the head of its column shows it."""
    at = dt.date.fromisoformat(date)
    working, weekend = is_working_day(at), at.weekday() >= 5
    mark = WORKED if working and weekend else REST if not working and not weekend else weekday(date)[-1]
    return Day(date, mark, not working)


class _Month:
    """The records of a month, read once."""

    def __init__(self, office: Office, month: str, owner: str | None) -> None:
        self.office, self.month = office, month
        self.days = tuple(day_of(date) for date in rules.days_of(month))
        self.limits = limits(office, month)
        first, last = rules.whole_weeks(month)
        self.posts = {post.id: post for post in office.ledger.select(Post)}
        where: dict[str, object] = {"owner": owner} if owner else {}
        held = office.ledger.select(Assignment, **where)
        # An assignment holds months; a school has one row a day of them, and years of rows.
        span = [(dt.date.fromisoformat(first) + dt.timedelta(days=n)).isoformat() for n in range(_days(first, last))]
        self.hours: dict[str, dict[str, int]] = {}
        for day in office.ledger.select(WorkDay, date=span, **where):
            self.hours.setdefault(day.assignment, {})[day.date] = day.hours
        begin, end = self.days[0].date, self.days[-1].date
        self.assignments = [
            a
            for a in held
            if rules.meet((a.from_date, a.to_date), (begin, end))
            or any(begin <= date <= end for date in self.hours.get(a.id, ()))
        ]
        self.students = {s.id: s for s in office.ledger.select(Student, id=[a.student for a in self.assignments])}
        self.of_student: dict[str, list[str]] = {}
        for a in held:
            self.of_student.setdefault(a.student, []).append(a.id)
        self.frozen = {
            line.assignment: line for line in office.ledger.select(PayLine, month=month, void_on=None, **where)
        }
        self.reasons: dict[str, dict[tuple[str, str], str]] = {}
        for entry in office.ledger.select(OverReason, **where):
            self.reasons.setdefault(entry.assignment, {})[(entry.span, entry.start)] = entry.reason

    def rows(self) -> list[MonthRow]:
        """Every assignment of a live student, in the order of paper."""
        found = [a for a in self.assignments if a.student in self.students]
        found.sort(key=lambda a: (paper_order(self.students[a.student]), a.from_date, a.id))
        return [self._row(a) for a in found]

    def _row(self, held: Assignment) -> MonthRow:
        student, post = self.students[held.student], self.posts.get(held.post)
        worked = self.hours.get(held.id, {})
        cells = tuple(worked.get(day.date) for day in self.days)
        born, age = student.birth_date, self.limits.age
        locked = rules.locked_row(born, self.days[-1].date, age)
        return MonthRow(
            assignment=held.id,
            student=student.id,
            name=student.name,
            number=naming_number(student) or "",
            grade_class=named(student)["grade_class"],
            post=held.post,
            post_name=post.name if post else "",
            department=(post.department if post else None) or "",
            cells=cells,
            open=tuple(
                rules.holds_on(held.from_date, held.to_date, day.date)
                and not rules.too_young(student.name, born, day.date, age)
                for day in self.days
            ),
            weeks=rules.week_sums(worked),
            pay=self._pay(held, post, cells),
            over=tuple(self._over(held)),
            locked=locked,
        )

    def _pay(self, held: Assignment, post: Post | None, cells: Sequence[int | None]) -> Pay:
        """By the post's rate of today; what a pay sheet froze stays, whatever the rate became, while the hours are its own."""
        now = rules.pay_of(cells, *((post.day_fen, post.hour_fen, post.meal_fen) if post else (None, None, None)))
        line = self.frozen.get(held.id)
        if line is None or (line.days, line.hours) != (now.days, now.halves):
            return now
        return Pay(line.days, line.hours, line.rate_fen, line.unit, line.pay_fen, line.meal_fen)

    def _over(self, held: Assignment) -> list[Over]:
        """Above the limits in all the student's posts together, where this row has part in it."""
        together: dict[str, int] = {}
        reasons: dict[tuple[str, str], str] = {}
        for assignment in self.of_student.get(held.student, ()):
            reasons |= self.reasons.get(assignment, {})
            for date, halves in self.hours.get(assignment, {}).items():
                together[date] = together.get(date, 0) + halves
        own = {date for date, halves in self.hours.get(held.id, {}).items() if halves}
        found = rules.over_limits(together, self.month, self.limits.week, self.limits.month, reasons)
        return [entry for entry in found if any(entry.first <= date <= entry.last for date in own)]


def _days(first: str, last: str) -> int:
    return (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days + 1


def month(office: Office, month: str, post: str | None = None) -> MonthGrid:
    """The grid of a month: every assignment that holds in it or has hours in it. post: name or id of one post."""
    named_as = named_month(month)
    read = _Month(office, named_as, office.code)
    rows = read.rows()
    if post:
        wanted = office.find("posts", post)
        rows = [row for row in rows if row.post == wanted]
    weeks: dict[str, int] = {}
    for row in rows:
        for monday, halves in row.weeks.items():
            weeks[monday] = weeks.get(monday, 0) + halves
    return MonthGrid(
        month=named_as,
        days=read.days,
        rows=tuple(rows),
        limits=read.limits,
        day_totals=tuple(sum(row.cells[at] or 0 for row in rows) for at in range(len(read.days))),
        week_totals=weeks,
        halves=sum(row.pay.halves for row in rows),
        person_days=sum(row.pay.days for row in rows),
        pay_fen=sum(row.pay.pay_fen for row in rows),
        meal_fen=sum(row.pay.meal_fen for row in rows),
    )


def hours(office: Office, month_named: str, post: str | None = None) -> list[dict[str, Any]]:
    """A month for scripts → [{assignment, student_id_number, name, post, days, hours, pay_fen, meal_fen, over, …}]."""
    return [row_json(row) for row in month(office, month_named, post).rows]


def row_json(row: MonthRow) -> dict[str, Any]:
    """One row as scripts read it. over: sentences; weeks: Monday → hours."""
    return {
        "assignment": row.assignment,
        "student": row.student,
        "student_id_number": row.number,
        "name": row.name,
        "grade_class": row.grade_class,
        "post": row.post_name,
        "days": row.pay.days,
        "hours": row.pay.halves / 2,
        "rate_fen": row.pay.rate_fen,
        "unit": "day" if row.pay.unit == rules.DAY else "hour",
        "pay_fen": row.pay.pay_fen,
        "meal_fen": row.pay.meal_fen,
        "weeks": {monday: halves / 2 for monday, halves in row.weeks.items()},
        "over": [rules.sentence(row.name, entry) for entry in row.over],
        "locked": row.locked or None,
    }


# --- typing and pasting


@dataclass(frozen=True)
class Refusal:
    """Why one cell can't be written."""

    assignment: str
    date: str
    reason: str
    do: str = ""


@dataclass(frozen=True)
class Written:
    """What came of writing cells. notes: what must be said of days that were taken; over: sentences of what is too much."""

    cells: int
    notes: tuple[str, ...] = ()
    over: tuple[str, ...] = ()


def refusals(office: Office, changes: Sequence[Change]) -> tuple[list[Refusal], list[str]]:
    """The cells that may not be written, with the reason, and what must be said of the others. Nothing is written."""
    declared = WorkDayRules(office)
    refused: list[Refusal] = []
    notes: list[str] = []
    for assignment, date, halves in changes:
        for finding in declared.findings({"assignment": assignment, "date": date, "hours": halves}):
            if finding.level is Level.REFUSE and (halves is not None or (assignment, date[:7]) in declared.approved):
                refused.append(Refusal(assignment, date, finding.reason, finding.do))
            elif finding.level is Level.NOTE and halves:
                notes.append(finding.reason)
    return refused, list(dict.fromkeys(notes))


def set_hours(office: Office, changes: Sequence[Change]) -> Written:
    """Write cells, one or a pasted block, as one operation and one undo step; all of them or none.

    Refused with the first cell that may not be written, and how many there are.
    """
    _check_values(changes)
    refused, notes = refusals(office, changes)
    if refused:
        more = f"另有{len(refused) - 1}格也不能填。" if len(refused) > 1 else ""
        raise Refused(refused[0].reason, day_text(refused[0].date), f"{more}{refused[0].do}；这次没有写入任何内容")
    there = _there(office, changes)
    wanted = {(a, d): h for a, d, h in changes}
    work = {key: halves for key, halves in wanted.items() if halves != there.get(key, (None, None))[1]}
    if work:
        with office.ledger.writing("set_hours", _label(work)) as op:
            for (assignment, date), halves in work.items():
                if halves is None:
                    op.remove("work_days", str(there[(assignment, date)][0]), CLEARED)
                else:
                    op.put("work_days", {"assignment": assignment, "date": date, "hours": halves})
    return Written(len(work), tuple(notes), tuple(_over_sentences(office, work)))


def _check_values(changes: Iterable[Change]) -> None:
    for _, date, halves in changes:
        dt.date.fromisoformat(date)
        if halves is not None and not LEAVE <= halves <= HOURS.most:
            raise ValueError("half hours of one day are 0 to 48")


def _there(office: Office, changes: Sequence[Change]) -> dict[tuple[str, str], tuple[str | None, int | None]]:
    """(assignment, day) → (id, half hours) of the cells that hold something."""
    asked = list(dict.fromkeys(a for a, _, _ in changes)), list(dict.fromkeys(d for _, d, _ in changes))
    found = office.ledger.select(WorkDay, assignment=asked[0], date=asked[1])
    return {(day.assignment, day.date): (day.id, day.hours) for day in found}


def _label(work: Mapping[tuple[str, str], int | None]) -> str:
    """The name of the act in 撤销：填 1.5 小时."""
    values = set(work.values())
    if len(work) > 1 and len(values) > 1:
        return f"填工时 {len(work)} 格"
    [value] = values if len(values) == 1 else [None]
    many = f"（{len(work)} 格）" if len(work) > 1 else ""
    if value is None:
        return f"清空工时{many}"
    return f"记请假{many}" if value == LEAVE else f"填 {hours_text(value)} 小时{many}"


def _over_sentences(office: Office, work: Mapping[tuple[str, str], int | None]) -> Iterable[str]:
    """What is too much, without a reason, in the weeks and months that were written in."""
    touched: dict[str, set[str]] = {}
    for assignment, date in work:
        touched.setdefault(assignment, set()).update((rules.monday_of(date), f"{date[:7]}-01"))
    for named_as in dict.fromkeys(date[:7] for _, date in work):
        for row in month(office, named_as).rows:
            starts = touched.get(row.assignment, ())
            yield from (rules.sentence(row.name, entry) for entry in row.unexplained if entry.start in starts)


def fill(office: Office, date: str, halves: int, assignments: Sequence[str]) -> tuple[Written, list[Refusal]]:
    """Fill one day for many (全班填 1.5): where nothing stands yet and the day is open. → (written, left out and why)."""
    asked: list[Change] = [(assignment, date, halves) for assignment in assignments]
    refused, _ = refusals(office, asked)
    there = _there(office, asked)
    closed = {entry.assignment for entry in refused}
    rest = [entry for entry in asked if entry[0] not in closed and (entry[0], date) not in there]
    return (set_hours(office, rest) if rest else Written(0)), refused


@dataclass(frozen=True)
class Parsed:
    """One pasted cell: half hours, LEAVE or ``None``, or why it can't be read."""

    value: int | None
    raw: str
    error: str = ""


def parse_block(text: str) -> list[list[Parsed]]:
    """A block copied from a spreadsheet, rows by line break and cells by tab → its cells, each read by itself.

    Full-width digits, ``1,5``, ``1.5小时``, blanks, ``/`` and 请假 are understood. The line break a spreadsheet puts after
    the last row is no row.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    return [[_parsed(cell) for cell in line.split("\t")] for line in lines]


def _parsed(raw: str) -> Parsed:
    try:
        value = HOURS.parse(raw)
    except WrongValue as error:
        return Parsed(None, plain(raw), f"“{plain(raw)[:20]}”{error.reason}")
    return Parsed(None if value is None else int(value), plain(raw))


def block_text(cells: Iterable[Iterable[int | None]]) -> str:
    """Cells as a spreadsheet takes them from the clipboard; ``parse_block`` reads the same back."""
    return "".join("\t".join(HOURS.to_cell(cell) for cell in row) + "\n" for row in cells)


def block_changes(
    block: Sequence[Sequence[Parsed]], assignments: Sequence[str], dates: Sequence[str]
) -> tuple[list[Change], list[Refusal]]:
    """A block laid on rows and days from its upper left corner → what to write, and the cells that can't be read or lie outside."""
    changes: list[Change] = []
    wrong: list[Refusal] = []
    for at, row in enumerate(block):
        for n, cell in enumerate(row):
            if at >= len(assignments) or n >= len(dates):
                if cell.value is not None or cell.error:
                    place = f"第{at + 1}行第{n + 1}列"
                    wrong.append(Refusal("", "", f"{place}在表格外面。", "请从更靠上、靠左的格子开始粘贴"))
            elif cell.error:
                wrong.append(Refusal(assignments[at], dates[n], f"{day_text(dates[n])}{cell.error}。"))
            else:
                changes.append((assignments[at], dates[n], cell.value))
    return changes, wrong


# --- reasons


def explain_over(office: Office, assignment: str, span: str, start: str, reason: str) -> dict[str, Any]:
    """Why more than the limit was worked in a week (span WEEK, start its Monday or any day of it) or month (MONTH).

    The reason is printed on the attendance sheet. A blank one takes an earlier reason back.
    """
    record = office.find("assignments", assignment)
    begin = rules.monday_of(start) if span == rules.WEEK else f"{start[:7]}-01"
    values: dict[str, str] = {"assignment": record, "span": span, "start": begin}
    text = plain(reason)
    with office.ledger.writing("explain_over", "写超时原因" if text else "删去超时原因") as op:
        if text:
            op.put("over_reasons", values | {"reason": text})
        else:
            for row in list(office.ledger.rows("over_reasons", values)):
                op.remove("over_reasons", str(row["id"]), CLEARED)
    return {**values, "reason": text or None}


def explain_by_name(
    office: Office, named_as: str, reason: str, *, week: str | None = None, month: str | None = None
) -> dict[str, Any]:
    """As ``explain_over`` for words: a student or assignment, and one of a day of the week and a month."""
    if (week is None) == (month is None):
        raise Refused("要写明是哪一周或哪一月", "", "请指明哪一周或哪个月，只指明一个")
    span = rules.WEEK if week else rules.MONTH
    start = read_day(week, "那一周") if week else f"{named_month(month or '')}-01"
    found = office.find("assignments", named_as, start)
    return explain_over(office, found, span, start, reason)


def over_unexplained(office: Office, months: Iterable[str]) -> list[dict[str, Any]]:
    """What is above the limits without a reason in some months → [{month, assignment, student, name, span, start, reason}]."""
    found = []
    seen: set[tuple[str, str, str]] = set()
    for named_as in months:
        for row in month(office, named_as).rows:
            for entry in row.unexplained:
                if (key := (row.student, entry.span, entry.start)) in seen:
                    continue
                seen.add(key)
                about = {"month": named_as, "assignment": row.assignment, "student": row.student, "name": row.name}
                found.append(
                    {**about, "span": entry.span, "start": entry.start, "reason": rules.sentence(row.name, entry)}
                )
    return found


def attendance_of(office: Office, month_named: str) -> dict[str, Pay]:
    """Assignment → its pay as the hours of a month say it now."""
    return {row.assignment: row.pay for row in month(office, month_named).rows if row.pay.days}

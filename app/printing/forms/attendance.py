"""Form 08 学生勤工助学考勤表: the days and half hours of one month, a department at a time, filled or blank.

Source: paper.md 08 and domain.md part 4. Ten rows a page, total on each and in all. Who worked more than the limits
keeps the row, with ※ and a line under the table. Never on it: level of need, card, reason of leave.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.core.errors import Refused
from app.models.rules.capitals import WEEKDAYS, period_text
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.fonts import HEI
from app.printing.paper import LANDSCAPE, Sheet
from app.printing.parts import Column

NAME = "attendance"
TITLE = "学生勤工助学考勤表"
NEEDS: tuple[str, ...] = ("month",)
NUMBER = "助学08"

LEFT, WIDE, TOP = LANDSCAPE.left, LANDSCAPE.wide, 38.0
HEAD, HALF, ROW, ROWS, SUM = 11.0, 5.5, 11.5, 10, 8.0
BEFORE = (Column("序\n号", 8), Column("姓名", 18, size=10), Column("班级", 27, size=9), Column("岗位", 20, size=9))
AFTER = (Column("天数", 10, size=10), Column("工时", 12, size=10.5), Column("学生\n签字", 17))
DAYS, DAY = 31, 5.0
GRID = LEFT + sum(column.width for column in BEFORE)
END = GRID + DAYS * DAY
WIDTHS = (*(column.width for column in BEFORE), *[DAY] * DAYS, *(column.width for column in AFTER))
REST = 0.88
"""How white the days of rest are: 12 % grey, which a mono laser keeps pale."""
OVER_SIZE, OVER_AIR = 8.0, 1.0
SIGNERS = ("岗位指导教师", "考勤员", "资助专干", "部门负责人")
RULE = "次月5日前报学校学生资助办公室。学生本人逐月签字，不得代签。"

Cell = int | Literal["leave"] | None
"""One day of one student: half hours worked (3 is 1.5 hours), leave, or nothing."""


@dataclass(frozen=True)
class AttendanceRow:
    """One student on one post. cells: one a day of the month from the first, missing ones at the end are empty.

    over: one sentence on what was above the limits (10月12日至18日 9小时，超过每周8小时), empty when nothing was.
    reason: why that was needed, as recorded.
    """

    name: str
    class_name: str
    post: str
    cells: tuple[Cell, ...] = ()
    over: str = ""
    reason: str = ""

    @property
    def days(self) -> int:
        """How many days have hours."""
        return sum(1 for cell in self.cells if isinstance(cell, int) and cell > 0)

    @property
    def half_hours(self) -> int:
        """All half hours of the month."""
        return sum(cell for cell in self.cells if isinstance(cell, int))


@dataclass(frozen=True)
class Department:
    """One department's sheet. record: its number in ASCII, for the QR code; a name without one may leave it empty."""

    name: str
    rows: tuple[AttendanceRow, ...]
    record: str = ""


@dataclass(frozen=True)
class AttendanceData:
    """One month of one school. month: 2026-10. closed: the days of the month without school, after 调休.

    calendar_note: what the calendar changed (10月10日调休上课). week_limit, month_limit: half hours, None when there is none.
    blank: names and posts are printed as far as given, the days stay open for the pen; no departments and blank: one
    wholly empty sheet.
    """

    unit_name: str
    unit_code: str
    month: str
    departments: tuple[Department, ...]
    closed: frozenset[int] = frozenset()
    calendar_note: str = ""
    week_limit: int | None = 16
    month_limit: int | None = 80
    blank: bool = False
    issue: Issue = ONE


@dataclass(frozen=True)
class _Line:
    """One row ready to print: its texts before and after the days, its height, and the line on what was above the limits."""

    row: AttendanceRow
    before: tuple[str, ...]
    after: tuple[str, ...]
    height: float
    over: str = ""
    over_height: float = 0.0


def hours(half_hours: int, always: bool = False) -> str:
    """Half hours as hours: 3 → 1.5, 4 → 2; always: with one decimal, 4 → 2.0."""
    return f"{half_hours // 2}.{half_hours % 2 * 5}" if always or half_hours % 2 else str(half_hours // 2)


def draw(data: AttendanceData) -> Printed:
    """The month's sheets as a PDF, a department after another.

    Raises Refused when a character can't be printed, for days the month doesn't have, or more than 24 hours on one.
    """
    job = Job(LANDSCAPE, TITLE)
    departments = data.departments or (Department("", ()),)
    for copy in data.issue.sets():
        for department in departments:
            _department(job, data, department, copy)
            job.flush()
    return job.finish(sum(len(department.rows) for department in departments))


def _days(data: AttendanceData) -> int:
    """How many days the month has. Raises WrongValue when it is no month."""
    period_text(data.month)
    return calendar.monthrange(int(data.month[:4]), int(data.month[5:7]))[1]


def _department(job: Job, data: AttendanceData, department: Department, copy: int) -> None:
    """The pages of one department: rows with their notes share the room, so that no note is without a place."""
    measure = Sheet(LANDSCAPE, job.writer)
    lines = [_line(measure, data, number, row) for number, row in enumerate(department.rows, 1)]
    room = ROW * ROWS
    pages = parts.paginate([line.height + line.over_height for line in lines], room, room)
    for number, (start, end) in enumerate(pages, 1):
        sheet = job.sheet()
        _head(sheet, data, department)
        y = _rows(job, sheet, data, lines[start:end])
        y = _sums(sheet, data, lines, (start, end), len(pages), y)
        y = _notes(sheet, lines[start:end], y)
        parts.closing(sheet, y, SIGNERS, 30, RULE, "（部门盖章）")
        parts.foot(sheet, number, len(pages), "", "涂改处须由岗位指导教师签字", copy)
        record = (data.unit_code, data.month, department.record, f"{number}/{len(pages)}")
        parts.corner(job, sheet, parts.payload("08", *record), 13)


def _line(measure: Sheet, data: AttendanceData, number: int, row: AttendanceRow) -> _Line:
    """A row with the height it needs in the table and under it. Refused when its days can't be."""
    measure.subject = f"{row.class_name} {row.name}"
    _checked(data, row)
    above = bool(row.over) and not data.blank
    mark = "※" if above else ""
    before = (f"{mark}{number}", row.name, row.class_name, row.post)
    after = ("", "", "") if data.blank else (str(row.days), hours(row.half_hours, True), "")
    height = parts.row_height(measure, ROW, BEFORE, before)
    if not above:
        return _Line(row, before, after, height)
    over = (
        f"※{number} {row.name}：{row.over.rstrip('。')}"
        + (f"；原因：{row.reason.rstrip('。')}" if row.reason else "")
        + "。"
    )
    return _Line(row, before, after, height, over, measure.grown(over, WIDE, 0, OVER_SIZE) - 2.4 + OVER_AIR)


def _checked(data: AttendanceData, row: AttendanceRow) -> None:
    if len(row.cells) > _days(data):
        raise Refused(
            f"{period_text(data.month)}只有 {_days(data)} 天", f"{row.class_name} {row.name}", "请核对考勤记录的日期"
        )
    if any(isinstance(cell, int) and not 0 <= cell <= 48 for cell in row.cells):
        raise Refused("一天的工时应在 0 到 24 小时之间", f"{row.class_name} {row.name}", "请核对考勤记录的工时")


def _head(sheet: Sheet, data: AttendanceData, department: Department) -> None:
    sheet.subject = data.unit_name
    parts.form_number(sheet, NUMBER, data.issue)
    parts.title(sheet, TITLE, side=13)
    parts.subtitle(sheet, f"（{period_text(data.month)}）")
    wide = sheet.text(LANDSCAPE.right, parts.HEAD_LINE, "单位：小时（以0.5小时计）", 10, align="r", record=False)
    pairs = (("学校：", data.unit_name), ("用工部门：", department.name))
    parts.heads(sheet, pairs, under=not department.name, gap=10, room=WIDE - wide - 6)


# the table


def _rows(job: Job, sheet: Sheet, data: AttendanceData, lines: Sequence[_Line]) -> float:
    """The rows of one page and the unused ones under them; returns where they end."""
    heights = [line.height for line in lines]
    notes = sum(line.over_height for line in lines)
    empty = not lines and not data.blank
    unused = int((ROW * ROWS - sum(heights) - notes + 0.01) // ROW)
    grid = (*heights, *[ROW] * unused)
    job.shared(sheet, f"grid {grid}", lambda part: _grid(part, data, grid))
    y = TOP + HEAD
    for line in lines:
        sheet.subject = f"{line.row.class_name} {line.row.name}"
        parts.cells(sheet, LEFT, y, line.height, BEFORE, line.before)
        if not data.blank:
            _marks(sheet, y, line)
        parts.cells(sheet, END, y, line.height, AFTER, line.after)
        y += line.height
    if empty:
        sheet.rect(LEFT, y, WIDE, ROW, fill=1)
        sheet.cell(LEFT, y, WIDE, ROW, "本期无", 10.5)
    rest = y + (ROW if empty else 0)
    bottom = TOP + HEAD + sum(grid)
    if bottom - rest > 1 and not data.blank:
        parts.blank_rest(sheet, LEFT, rest, WIDE, bottom - rest)
    return bottom


def _grid(part: Sheet, data: AttendanceData, heights: Sequence[float]) -> None:
    """Lines, heads, grey days of rest, and the days that the month doesn't have, struck."""
    days, high = _days(data), sum(heights)
    for day in sorted(data.closed):
        if 1 <= day <= days:
            part.rect(GRID + (day - 1) * DAY, TOP, DAY, HEAD + high, 0, fill=REST)
    parts.ruled(part, LEFT, TOP, WIDTHS, (HEAD, *heights))
    part.line(GRID, TOP + HALF, END, TOP + HALF)
    parts.column_heads(part, LEFT, TOP, HEAD, BEFORE)
    parts.column_heads(part, END, TOP, HEAD, AFTER)
    first = datetime.date(int(data.month[:4]), int(data.month[5:7]), 1).weekday()
    for day in range(1, days + 1):
        x = GRID + (day - 1) * DAY
        part.cell(x, TOP, DAY, HALF, str(day), 8, air=0.3)
        part.cell(x, TOP + HALF, DAY, HALF, WEEKDAYS[(first + day - 1) % 7], 7.5, air=0.3)
    for day in range(days, DAYS):
        middle = GRID + (day + 0.5) * DAY
        part.line(middle, TOP + 1, middle, TOP + HEAD + high - 1)


def _marks(sheet: Sheet, y: float, line: _Line) -> None:
    """The hours of each day, / for leave."""
    for day, cell in enumerate(line.row.cells):
        text = "/" if cell == "leave" else hours(cell) if isinstance(cell, int) and cell else ""
        sheet.cell(GRID + day * DAY, y, DAY, line.height, text, 7.5, air=0.2)


def _sums(sheet: Sheet, data: AttendanceData, lines: Sequence[_Line], part: tuple[int, int], pages: int,
          y: float) -> float:  # fmt: skip
    """合计 of a single page; 本页小计 on each of several, and 总计 on the last. Returns where the table ends."""
    sheet.subject = data.unit_name
    here = lines[part[0] : part[1]]
    sums = [(f"合　　计（{len(here)}人）" if pages == 1 else f"本页小计（{len(here)}人）", here)]
    if pages > 1 and part[1] == len(lines):
        sums.append((f"总　　计（共{pages}页　{len(lines)}人）", lines))
    if data.blank:
        sums = [("合　　计", ())]
    columns = (GRID - LEFT, END - GRID, *(column.width for column in AFTER))
    parts.ruled(sheet, LEFT, y, columns, [SUM] * len(sums))
    for number, (label, counted) in enumerate(sums):
        sheet.cell(LEFT, y, columns[0], SUM, label, 10, HEI)
        if number == 0:
            sheet.cell(GRID, y, columns[1], SUM, _legend(data), 8, align="l")
        if not data.blank:
            sheet.cell(END, y, AFTER[0].width, SUM, str(sum(line.row.days for line in counted)), 10, air=0.5)
            total = hours(sum(line.row.half_hours for line in counted), True)
            sheet.cell(END + AFTER[0].width, y, AFTER[1].width, SUM, total, 10.5, air=0.5)
        y += SUM
    return y


def _legend(data: AttendanceData) -> str:
    """What the signs mean, what the calendar changed, and the limits."""
    note = f"；{data.calendar_note.rstrip('。')}" if data.calendar_note else ""
    limits = [
        f"每{word}不超过 {hours(limit)} 小时"
        for word, limit in (("周", data.week_limit), ("月", data.month_limit))
        if limit is not None
    ]
    return f"灰底为休息日、节假日；“/”为请假{note}。" + ("，".join(limits) + "。" if limits else "")


def _notes(sheet: Sheet, lines: Sequence[_Line], y: float) -> float:
    """The lines on who was above the limits; returns where they end."""
    for line in lines:
        if line.over:
            sheet.subject = f"{line.row.class_name} {line.row.name}"
            sheet.cell(LEFT, y + OVER_AIR, WIDE, line.over_height - OVER_AIR + 1.5, line.over, OVER_SIZE, align="l",
                       prose=True, top=True, air=0.1)  # fmt: skip
            y += line.over_height
    return y


def _sample_cells(changes: dict[int, Cell]) -> tuple[Cell, ...]:
    """One and a half hours on each school day of October 2026, with a student's own days."""
    return tuple(changes.get(day, None if day in OCTOBER else 3) for day in range(1, 32))


OCTOBER = frozenset({*range(1, 8), 11, 17, 18, 24, 25, 31})
"""The days without school of the sample's month, after 调休."""
SAMPLE = AttendanceData(
    "青禾县职业中等专业学校", "2137900031", "2026-10",
    (
        Department("后勤服务中心", (
            AttendanceRow("棉小桃", "2025级烹饪1班", "食堂保洁", _sample_cells({21: "leave"})),
            AttendanceRow("麻小线", "2025级烹饪1班", "食堂保洁", _sample_cells({12: 2, 19: 4})),
            AttendanceRow("葛小藤", "2025级烹饪2班", "餐厅售餐", _sample_cells({9: "leave", 26: "leave"})),
            AttendanceRow("葵小籽", "2025级电商1班", "校园超市", _sample_cells({14: 4})),
            AttendanceRow("茶小叶", "2025级电商1班", "校园超市", _sample_cells({15: "leave", 16: "leave"})),
            AttendanceRow("莲小蓬", "2024级护理1班", "图书整理", _sample_cells({22: 2})),
            AttendanceRow("藕小节", "2024级护理1班", "图书整理", _sample_cells({})),
            AttendanceRow("菱小角", "2024级机电2班", "实训室保洁", _sample_cells({24: 4, 28: "leave"}),
                          "10月19日至25日 9.5 小时，超过每周 8 小时", "实训周设备清洁"),
        ), "D01"),
    ),
    OCTOBER, "10月10日调休上课",
)  # fmt: skip

"""Form 09 学生勤工助学报酬发放表: what each student is paid for one month, signed and thumb-printed one by one.

Source: paper.md 09 and domain.md part 4. Ten rows a page, subtotal on each. The waived meals have a column of their own
and are no part of what is paid; capitals are of 实发 only. The sums are checked before anything is drawn. Never on it:
ID, level of need, full account.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.core.errors import Refused
from app.models.rules.capitals import date_plain, money_capitals, period_text, yuan
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.fonts import HEI
from app.printing.forms.attendance import hours
from app.printing.paper import INNER, LANDSCAPE, OUTER, Sheet
from app.printing.parts import Column

NAME = "pay_sheet"
TITLE = "学生勤工助学报酬发放表"
NEEDS: tuple[str, ...] = ("month",)
NUMBER = "助学09"

LEFT, WIDE, TOP = LANDSCAPE.left, LANDSCAPE.wide, 38.0
HEAD, ROW, ROWS, SUM = 11.0, 10.4, 10, 8.0
UNITS = {"day": "天", "hour": "小时"}
NATIONAL = re.compile(r"\d{17}[\dXx]")
"""An ID number, also inside a national student number."""
SIGNERS = ("制表人", "岗位指导教师", "资助专干", "会计", "校长")
RULE = "工时以当月考勤表（助学08）为准；减免餐费单列，不计入实发金额，不得折成现金。"


@dataclass(frozen=True)
class PayRow:
    """One student on one post. Money in fen; half_hours: worked in the month (51 is 25.5 hours).

    student_number: the school's own number; of a national one, which holds the ID, only the last four are printed.
    rate_fen is for one day or one hour (``unit``). due_fen: rate times days or hours; meal_fen: the meals waived, not
    paid out; paid_fen: what is paid. card_tail: four digits at most are printed. person: what tells a student from another, so that
    one on two posts counts once.
    """

    name: str
    class_name: str
    post: str
    days: int
    half_hours: int
    rate_fen: int
    due_fen: int
    paid_fen: int
    unit: Literal["day", "hour"] = "day"
    meal_fen: int = 0
    student_number: str = ""
    card_tail: str = ""
    person: str = ""


@dataclass(frozen=True)
class PaySheetData:
    """One month of one school. month: 2026-10; paid_date ISO or None.

    total_fen, total_days, total_half_hours: the month's own sums (paid out; worked as on form 08), to compare.
    record: the sheet's number in ASCII, for the QR code.
    """

    unit_name: str
    unit_code: str
    month: str
    rows: tuple[PayRow, ...]
    total_fen: int
    total_days: int
    total_half_hours: int
    paid_date: str | None = None
    record: str = ""
    issue: Issue = ONE


@dataclass(frozen=True)
class _Line:
    """One row ready to print."""

    row: PayRow
    words: tuple[str, ...]
    height: float


@dataclass(frozen=True)
class _Sum:
    """What some rows are together."""

    persons: int
    days: int
    half_hours: int
    due_fen: int
    meal_fen: int
    paid_fen: int


def _sum(rows: Sequence[PayRow]) -> _Sum:
    return _Sum(
        len({row.person or at for at, row in enumerate(rows)}),
        sum(row.days for row in rows),
        sum(row.half_hours for row in rows),
        sum(row.due_fen for row in rows),
        sum(row.meal_fen for row in rows),
        sum(row.paid_fen for row in rows),
    )


def columns(data: PaySheetData) -> tuple[Column, ...]:
    """The columns of this sheet, 267 mm in all; the unit of the rate is in its head when all rows have the same."""
    return (
        Column("序\n号", 9), Column("姓名", 19, size=10), Column("班级", 28, size=9), Column("学号", 28), Column("岗位", 24),
        Column("出勤\n天数", 14), Column("工时", 14), Column(f"标准\n（{_rate_unit(data)}）", 16, "r"),
        Column("应发金额", 22, "r"), Column("减免餐费\n（不发放）", 22, "r"), Column("实发金额", 22, "r", 10.5),
        Column("账号\n后四位", 18), Column("领款人签字\n（按手印）", 31),
    )  # fmt: skip


def _rate_unit(data: PaySheetData) -> str:
    """元/天 or 元/小时; 元 when both occur, and each row says which."""
    units = {row.unit for row in data.rows} or {"day"}
    return f"元/{UNITS[units.pop()]}" if len(units) == 1 else "元"


def texts(data: PaySheetData, number: int, row: PayRow) -> tuple[str, ...]:
    """The printed texts of one row, column by column."""
    rate = yuan(row.rate_fen) + (f"/{UNITS[row.unit]}" if _rate_unit(data) == "元" else "")
    return (
        str(number), row.name, row.class_name, _school_number(row.student_number), row.post, str(row.days),
        hours(row.half_hours, True), rate, yuan(row.due_fen), yuan(row.meal_fen), yuan(row.paid_fen),
        row.card_tail[-4:], "",
    )  # fmt: skip


def _school_number(number: str) -> str:
    """A national student number holds the ID number, which is never on this sheet: only its end is shown."""
    return f"尾号{number[-4:]}" if NATIONAL.search(number) else number


def _checked(data: PaySheetData, pages: Sequence[tuple[int, int]]) -> None:
    """Every row's pay is its rate times its days or hours, and the subtotals together are the month's own sums."""
    for row in data.rows:
        twice = 2 * row.rate_fen * row.days if row.unit == "day" else row.rate_fen * row.half_hours
        # Half an hour at an odd rate ends at half a fen: both neighbours are right.
        if abs(2 * row.due_fen - twice) > 1 or not 0 <= row.paid_fen <= row.due_fen or row.meal_fen < 0:
            raise Refused(
                f"应发 {yuan(row.due_fen)} 元、实发 {yuan(row.paid_fen)} 元，与标准和考勤算出的 {yuan(twice // 2)} 元对不上",
                f"{row.class_name} {row.name}",
                "请核对这名学生的考勤和岗位标准后再打印",
            )
    found = [_sum(data.rows[start:end]) for start, end in pages]
    paid, days, halves = (sum(part) for part in zip(*((s.paid_fen, s.days, s.half_hours) for s in found), strict=True))
    if paid != data.total_fen:
        raise Refused(
            f"发放表合计 {yuan(paid)} 元，与本月应付 {yuan(data.total_fen)} 元不一致",
            period_text(data.month),
            "请核对本月的报酬记录后再打印",
        )
    if (days, halves) != (data.total_days, data.total_half_hours):
        raise Refused(
            f"发放表合计 {days} 天 {hours(halves, True)} 小时，与考勤表的 {data.total_days} 天"
            f" {hours(data.total_half_hours, True)} 小时不一致",
            period_text(data.month),
            "请先核对本月的考勤表",
        )


def draw(data: PaySheetData) -> Printed:
    """The sheet as a PDF. Raises Refused when the sums differ or a character can't be printed."""
    cols = columns(data)
    job = Job(LANDSCAPE, TITLE)
    measure = Sheet(LANDSCAPE, job.writer)
    lines = []
    for number, row in enumerate(data.rows, 1):
        measure.subject = f"{row.class_name} {row.name}"
        words = texts(data, number, row)
        lines.append(_Line(row, words, parts.row_height(measure, ROW, cols, words)))
    pages = parts.paginate([line.height for line in lines], ROW * ROWS, ROW * ROWS)
    _checked(data, pages)
    for copy in data.issue.sets():
        for number, (start, end) in enumerate(pages, 1):
            sheet = job.sheet()
            _head(sheet, data)
            y = _rows(job, sheet, cols, lines[start:end])
            y = _sums(sheet, data, (start, end), len(pages), y)
            parts.closing(sheet, y, SIGNERS, 20, RULE, "（公章）")
            attached = f"附：{period_text(data.month)}考勤表"
            parts.foot(sheet, number, len(pages), attached, parts.PRIVATE, copy)
            record = (data.unit_code, data.month, data.record, f"{number}/{len(pages)}")
            parts.corner(job, sheet, parts.payload("09", *record), 13)
            job.flush()
    return job.finish(len(data.rows))


def _head(sheet: Sheet, data: PaySheetData) -> None:
    sheet.subject = data.unit_name
    parts.form_number(sheet, NUMBER, data.issue)
    parts.title(sheet, TITLE, side=13)
    parts.subtitle(sheet, f"（{period_text(data.month)}）")
    wide = sheet.text(LANDSCAPE.right, parts.HEAD_LINE, "金额单位：元", 10, align="r", record=False)
    paid = date_plain(data.paid_date) if data.paid_date else "　　　　年　　月　　日"
    pairs = (("学校：", data.unit_name), ("发放日期：", paid))
    parts.heads(sheet, pairs, under=False, gap=10, room=WIDE - wide - 6)


def _rows(job: Job, sheet: Sheet, cols: Sequence[Column], lines: Sequence[_Line]) -> float:
    """The rows of one page and the unused ones under them; returns where they end."""
    heights = [line.height for line in lines]
    unused = int((ROW * ROWS - sum(heights) + 0.01) // ROW)
    parts.list_grid(job, sheet, (LEFT, TOP), HEAD, cols, (*heights, *[ROW] * unused))
    y = TOP + HEAD
    for line in lines:
        sheet.subject = f"{line.row.class_name} {line.row.name}"
        parts.cells(sheet, LEFT, y, line.height, cols, line.words)
        y += line.height
    if not lines:
        sheet.rect(LEFT, y, WIDE, ROW, fill=1)
        sheet.cell(LEFT, y, WIDE, ROW, "本期无", 10.5)
        y, unused = y + ROW, unused - 1
    if unused:
        parts.blank_rest(sheet, LEFT, y, WIDE, ROW * unused)
    return y + ROW * unused


def _sums(sheet: Sheet, data: PaySheetData, part: tuple[int, int], pages: int, y: float) -> float:
    """合计 of a single page, or 本页小计 on each and 总计 on the last; there also what is paid, in capitals."""
    sheet.subject = period_text(data.month)
    last = part[1] == len(data.rows)
    here, whole = _sum(data.rows[part[0] : part[1]]), _sum(data.rows)
    sums = [(f"合　　计（{here.persons}人）" if pages == 1 else f"本页小计（{here.persons}人）", here)]
    if pages > 1 and last:
        sums.append((f"总　　计（共{pages}页　{whole.persons}人）", whole))
    widths = (108.0, 14.0, 14.0, 16.0, 22.0, 22.0, 22.0, 49.0)
    for label, one in sums:
        parts.ruled(sheet, LEFT, y, widths, (SUM,), INNER)
        values = (str(one.days), hours(one.half_hours, True), "", yuan(one.due_fen), yuan(one.meal_fen))
        sheet.cell(LEFT, y, widths[0], SUM, label, 10, HEI)
        x = LEFT + widths[0]
        for number, (width, text) in enumerate(zip(widths[1:6], values, strict=True)):
            sheet.cell(x, y, width, SUM, text, 10, align="c" if number < 2 else "r")
            x += width
        sheet.cell(x, y, widths[6], SUM, yuan(one.paid_fen), 10.5, HEI, "r")
        y += SUM
    high = SUM * len(sums)
    if last:
        parts.ruled(sheet, LEFT, y, (widths[0], WIDE - widths[0]), (SUM,), INNER)
        sheet.cell(LEFT, y, widths[0], SUM, "实发金额人民币（大写）", 10, HEI, record=False)
        sheet.cell(LEFT + widths[0], y, WIDE - widths[0], SUM, money_capitals(whole.paid_fen), 11, HEI, "l", air=3)
        y, high = y + SUM, high + SUM
    sheet.rect(LEFT, y - high, WIDE, high, OUTER)
    return y


_DAYS = (("棉小桃", "2025级烹饪1班", "食堂保洁", 17, 51), ("麻小线", "2025级烹饪1班", "食堂保洁", 18, 54),
         ("葛小藤", "2025级烹饪2班", "餐厅售餐", 16, 48), ("葵小籽", "2025级电商1班", "校园超市", 18, 55),
         ("茶小叶", "2025级电商1班", "校园超市", 16, 48), ("莲小蓬", "2024级护理1班", "图书整理", 18, 53),
         ("藕小节", "2024级护理1班", "图书整理", 18, 54), ("菱小角", "2024级机电2班", "实训室保洁", 18, 55))  # fmt: skip
SAMPLE = PaySheetData(
    "青禾县职业中等专业学校", "2137900031", "2026-10",
    tuple(
        PayRow(name, class_name, post, days, halves, 800, 800 * days, 800 * days, "day", 1800 * days,
               f"2025{1107 + 13 * number:05d}", f"{4071 + 137 * number}")
        for number, (name, class_name, post, days, halves) in enumerate(_DAYS)
    ),
    111200, 139, 418, "2026-11-09", "PAY202610",
)  # fmt: skip

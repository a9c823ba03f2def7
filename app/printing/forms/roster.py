"""Form 03 资金发放花名册: one batch of grants, signed and thumb-printed person by person (cash) or proved by the bank (card).

Source: paper.md 03. Twelve rows a page, subtotal on each, total on the last; the sums are checked before anything is
drawn. Never on it: full card number, phone, address, group, level, disability.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.core.errors import Refused
from app.models.rules.capitals import date_plain, money_capitals, period_text, yuan
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.fonts import HEI
from app.printing.paper import LANDSCAPE, Sheet
from app.printing.parts import Column

NAME = "roster"
TITLE = "资金发放花名册"
NEEDS: tuple[str, ...] = ("batch",)
NUMBER = "助学03"

TOP, HEAD, ROW, ROWS, SUM = 38.0, 10.0, 9.6, 12, 7.5
LEFT = LANDSCAPE.left
LONG_NOTE = 2 * ROW
"""A note that would make its row higher than this goes on a page of notes at the end."""
NOTES = (Column("序号", 20), Column("学生姓名", 40, size=10.5), Column("备注", 207, "l", 9))
NOTES_ROOM = 140.0
SIGNERS = ("制表人", "班主任", "资助专干", "会计", "校长")
RULE = "一人一格，本人签字并按手印；不得代领，确需代领的附委托书。本页签字不全不得入账。"


@dataclass(frozen=True)
class RosterRow:
    """One grant. Money in fen; boarding and yearly_standard_fen None where the record doesn't say.

    void: the grant was voided after an earlier print; it stays, struck through, and counts in no sum.
    card_tail (four digits) and slip (the bank's number) are for card payment.
    """

    grade_class: str
    name: str
    sex: str
    id_number: str
    fen: int
    boarding: bool | None = None
    yearly_standard_fen: int | None = None
    guardian_name: str = ""
    relation: str = ""
    note: str = ""
    void: bool = False
    card_tail: str = ""
    slip: str = ""


@dataclass(frozen=True)
class RosterData:
    """One batch. period as 2026A or 2026-09; paid_date ISO or None; total_fen: the batch's own sum, to compare.

    id_tail_only: print the last four of the ID number, for the copy that is passed round.
    """

    item_name: str
    unit_name: str
    unit_code: str
    period: str
    batch: str
    total_fen: int
    rows: tuple[RosterRow, ...]
    paid_date: str | None = None
    how: Literal["cash", "card"] = "cash"
    id_tail_only: bool = False
    copies_note: str = "一式三份：学校存档、会计凭证、县学生资助管理中心"
    issue: Issue = ONE


def columns(data: RosterData) -> tuple[Column, ...]:
    """The columns of this roster, 267 mm in all."""
    number = "身份证号\n尾四位" if data.id_tail_only else "身份证号码"
    proof = (
        (Column("领款人签字\n（按手印）", 36), Column("签字日期", 20))
        if data.how == "cash"
        else (Column("卡号\n后四位", 16), Column("银行回单号", 40))
    )
    return (
        Column("序号", 10), Column("年级班级", 22), Column("学生姓名", 20, size=10.5), Column("性别", 10),
        Column(number, 40), Column("是否\n寄宿", 14), Column("资助标准\n（元/学年）", 20, "r"),
        Column("本次金额\n（元）", 22, "r", 10.5), Column("监护人\n姓名", 20), Column("与学生\n关系", 16),
        *proof, Column("备注", 17),
    )  # fmt: skip


def _note(row: RosterRow) -> str:
    """The note as printed: 作废 comes first."""
    return "作废" + (f"：{row.note}" if row.note else "") if row.void else row.note


def texts(data: RosterData, number: int, row: RosterRow, note: str) -> tuple[str, ...]:
    """The printed texts of one row, column by column."""
    proof = ("", "") if data.how == "cash" else (row.card_tail, row.slip)
    return (
        str(number), row.grade_class, row.name, row.sex,
        row.id_number[-4:] if data.id_tail_only else row.id_number,
        "" if row.boarding is None else "是" if row.boarding else "否",
        "" if row.yearly_standard_fen is None else yuan(row.yearly_standard_fen),
        yuan(row.fen), row.guardian_name, row.relation, *proof, note,
    )  # fmt: skip


def _counted(rows: Sequence[RosterRow]) -> tuple[int, int]:
    """Persons and fen of the rows that count."""
    return sum(not row.void for row in rows), sum(row.fen for row in rows if not row.void)


def _checked(data: RosterData, pages: Sequence[tuple[int, int]]) -> None:
    """The sum of the page subtotals must be the batch's own total; otherwise nothing is printed."""
    total = sum(_counted(data.rows[start:end])[1] for start, end in pages)
    if total != data.total_fen:
        raise Refused(
            f"花名册合计 {yuan(total)} 元，与批次金额 {yuan(data.total_fen)} 元不一致",
            f"批次 {data.batch}",
            "请核对这一批次的发放记录后再打印",
        )


@dataclass(frozen=True)
class _Line:
    """One row ready to print. later: its note, when it is too long for the table and goes on the page of notes."""

    number: int
    row: RosterRow
    words: tuple[str, ...]
    height: float
    later: str = ""


def _lines(data: RosterData, cols: Sequence[Column], measure: Sheet) -> list[_Line]:
    """Every row with its texts and the height it needs."""
    lines = []
    for number, row in enumerate(data.rows, 1):
        measure.subject = f"{row.grade_class} {row.name}"
        note = _note(row)
        later = measure.need(note, cols[-1].width, ROW) > LONG_NOTE
        words = texts(data, number, row, ("作废：见附注" if row.void else "见附注") if later else note)
        lines.append(_Line(number, row, words, parts.row_height(measure, ROW, cols, words), note if later else ""))
    return lines


def draw(data: RosterData) -> Printed:
    """The roster as a PDF. Raises Refused when the sums differ or a character can't be printed."""
    cols = columns(data)
    job = Job(LANDSCAPE, data.item_name + TITLE)
    measure = Sheet(LANDSCAPE, job.writer)
    lines = _lines(data, cols, measure)
    pages = parts.paginate([line.height for line in lines], ROW * ROWS, ROW * ROWS)
    _checked(data, pages)
    notes = [line for line in lines if line.later]
    high = [measure.grown(line.later, NOTES[2].width, ROW, 9) for line in notes]
    more = parts.paginate(high, NOTES_ROOM, NOTES_ROOM) if notes else []
    total = len(pages) + len(more)
    for copy in data.issue.sets():
        for number in range(1, total + 1):
            sheet = job.sheet()
            _head(sheet, data)
            if number <= len(pages):
                start, end = pages[number - 1]
                bottom = _rows(job, sheet, data, cols, lines[start:end])
                _sums(job, sheet, data, bottom, (start, end), len(pages))
            else:
                start, end = more[number - 1 - len(pages)]
                _notes(sheet, notes[start:end], high[start:end])
            parts.foot(sheet, number, total, data.copies_note, parts.PRIVATE, copy)
            record = parts.payload("03", data.unit_code, data.period, data.batch, f"{number}/{total}")
            parts.corner(job, sheet, record, 13)
            job.flush()
    return job.finish(len(data.rows))


def _notes(sheet: Sheet, lines: Sequence[_Line], heights: Sequence[float]) -> None:
    """A page of notes that are too long for the table."""
    parts.ruled(sheet, LEFT, TOP, [column.width for column in NOTES], (HEAD, *heights))
    parts.column_heads(sheet, LEFT, TOP, HEAD, NOTES)
    y = TOP + HEAD
    for line, height in zip(lines, heights, strict=True):
        sheet.subject = f"{line.row.grade_class} {line.row.name}"
        parts.cells(sheet, LEFT, y, height, NOTES[:2], (str(line.number), line.row.name))
        sheet.cell(LEFT + 60, y, NOTES[2].width, height, line.later, 9, align="l", prose=True)
        y += height


def _head(sheet: Sheet, data: RosterData) -> None:
    sheet.subject = data.unit_name
    parts.form_number(sheet, NUMBER, data.issue)
    parts.title(sheet, data.item_name + TITLE, side=13)
    parts.subtitle(sheet, f"（{period_text(data.period)}　批次：{data.batch}）")
    paid = date_plain(data.paid_date) if data.paid_date else "　　　　年　　月　　日"
    right = f"发放日期：{paid}　　金额单位：元"
    wide = sheet.text(LANDSCAPE.right, parts.HEAD_LINE, right, 10, align="r")
    pairs = (("单位：", data.unit_name), ("学校标识码：", data.unit_code))
    parts.heads(sheet, pairs, under=False, gap=8, room=LANDSCAPE.wide - wide - 6)


def _rows(job: Job, sheet: Sheet, data: RosterData, cols: Sequence[Column], lines: Sequence[_Line]) -> float:
    """The rows of one page and the unused ones under them; returns where the table ends."""
    heights = [line.height for line in lines] or [ROW]
    unused = int((ROW * ROWS - sum(heights) + 0.01) // ROW)
    parts.list_grid(job, sheet, (LEFT, TOP), HEAD, cols, (*heights, *[ROW] * unused))
    y = TOP + HEAD
    day = LEFT + sum(column.width for column in cols[:-1])
    for line in lines:
        row, height = line.row, line.height
        sheet.subject = f"{row.grade_class} {row.name}"
        parts.cells(sheet, LEFT, y, height, cols, line.words)
        if row.void:
            parts.struck(sheet, LEFT, y, LANDSCAPE.wide - cols[-1].width, height)
        elif data.how == "cash":
            sheet.text(day - 10, y + height / 2 + 1, "月", 8, align="r", record=False)
            sheet.text(day - 1.6, y + height / 2 + 1, "日", 8, align="r", record=False)
        y += height
    if not lines:
        sheet.rect(LEFT, y, LANDSCAPE.wide, ROW, fill=1)
        sheet.cell(LEFT, y, LANDSCAPE.wide, ROW, "本期无", 10.5)
        y += ROW
    if unused:
        parts.blank_rest(sheet, LEFT, y, LANDSCAPE.wide, ROW * unused)
    return y + ROW * unused


def _sums(job: Job, sheet: Sheet, data: RosterData, y: float, part: tuple[int, int], pages: int) -> None:
    """本页小计, on the last page 总计, and below them the line to sign."""
    sheet.subject = data.batch
    lines = [("本页小计", data.rows[part[0] : part[1]])]
    if part[1] == len(data.rows):
        lines.append((f"总　　计（共{pages}页）", data.rows))
    first, top = part[0] == 0, y

    def static(shared: Sheet) -> None:
        parts.ruled(shared, LEFT, top, (52, 84, 22, 109), [SUM] * len(lines))
        _signatures(shared, top + SUM * len(lines) + 7.2)
        if first:
            shared.text(LEFT, top + SUM * len(lines) + 12.0, RULE, 8)

    job.shared(sheet, f"sums {y:.2f} {len(lines)} {first}", static)
    for label, rows in lines:
        persons, fen = _counted(rows)
        sheet.cell(LEFT, y, 52, SUM, label, 9.5, HEI)
        sheet.cell(LEFT + 52, y, 84, SUM, f"人数：{persons} 人", 10, align="l", air=3)
        sheet.cell(LEFT + 136, y, 22, SUM, yuan(fen), 10.5, HEI, "r")
        sheet.cell(LEFT + 158, y, 109, SUM, f"人民币（大写）：{money_capitals(fen)}", 10, align="l", air=3)
        y += SUM


def _signatures(sheet: Sheet, y: float) -> None:
    x = LEFT
    for signer in SIGNERS:
        x = parts.pen(sheet, x, y, f"{signer}（签字）：", parts.PEN, 9) + 1.8
    parts.seal_hint(sheet, LANDSCAPE.right - 31, y, 9)
    parts.pen_date(sheet, LANDSCAPE.right, y, 9, 9)


SAMPLE = RosterData(
    item_name="义务教育家庭经济困难学生生活补助",
    unit_name="青禾县柳河镇柳河小学",
    unit_code="2137900001",
    period="2026A",
    batch="2026A-0007",
    total_fen=13 * 31250 + 62500,
    paid_date="2026-11-12",
    rows=tuple(
        RosterRow(
            f"{'一二三四五六'[index % 6]}年级{index % 2 + 1}班",
            f"{surname}小{'禾苇草钱花絮果'[index % 7]}",
            "男女"[index % 2],
            f"3799012018{index % 12 + 1:02d}{index + 10:02d}{index:03d}{'X' if index % 5 == 0 else 1}",
            62500 if index == 13 else 31250,
            index == 13,
            125000 if index == 13 else 62500,
            f"{surname}大{'草花穗'[index % 3]}",
            ("父亲", "母亲", "祖父")[index % 3],
        )
        for index, surname in enumerate("蒲艾榆槐杨松田麦谷苗柳桑豆黍")
    ),
)

"""Form 02 家庭经济困难学生认定结果公示: the notice on the board after the school's review.

Source: paper.md 02 and the publicity rules of 教财〔2018〕16号. What a row may hold is fixed by its type: class, name,
level, and optionally item and amount. An ID number, a reason, a group or an address has no field to come through.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.rules.capitals import date_plain, school_year_text, weekday, yuan
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.fonts import HEI
from app.printing.paper import GREY, POSTED, Sheet
from app.printing.parts import Column

NAME = "publicity"
TITLE = "家庭经济困难学生认定结果公示"
NEEDS: tuple[str, ...] = ("period",)

HEAD, ROW = 8.5, 8.0
SIZE, LEADING = 12.0, 6.8
TOP_LATER, BOTTOM = 50.0, 270.0
STRIP = 258.0
CLOSING = 66.0
"""Height of what follows the table: where to object, the school's name, date and seal, above the strip."""


@dataclass(frozen=True)
class PublicityRow:
    """One child on the board: nothing else may be shown. fen: the amount in fen, when the county asks for it."""

    grade_class: str
    name: str
    level: str
    item: str = ""
    fen: int | None = None


@dataclass(frozen=True)
class PublicityData:
    """One notice. start, end, issued_on: ISO dates; working_days: counted by the holiday table, not here.

    basis: the document with its number. county: who supervises, before 监督电话.
    """

    unit_name: str
    unit_code: str
    school_year: int
    batch: int
    rows: tuple[PublicityRow, ...]
    start: str
    end: str
    working_days: int
    issued_on: str
    receiver: str
    contact: str
    school_phone: str
    county_phone: str
    county: str = "县学生资助管理中心"
    basis: str = "《教育部等六部门关于做好家庭经济困难学生认定工作的指导意见》（教财〔2018〕16号）"
    reply_days: int = 3
    issue: Issue = ONE


@dataclass(frozen=True)
class _Table:
    """How the rows stand: in how many blocks side by side, and with which columns each."""

    blocks: int
    columns: tuple[Column, ...]


def _table(rows: Sequence[PublicityRow]) -> _Table:
    """Two blocks of four columns, or one block of six when an item or an amount is shown."""
    if any(row.item or row.fen is not None for row in rows):
        return _Table(1, (
            Column("序号", 14, size=10.5), Column("年级班级", 28, size=10.5), Column("学生姓名", 30, size=10.5),
            Column("认定档次", 24, size=10.5), Column("资助项目", 46, size=10.5), Column("金额（元）", 28, "r", 10.5),
        ))  # fmt: skip
    return _Table(2, (
        Column("序号", 14, size=10.5), Column("年级班级", 27, size=10.5), Column("学生姓名", 26, size=10.5),
        Column("认定档次", 18, size=10.5),
    ))  # fmt: skip


def _texts(table: _Table, number: int, row: PublicityRow) -> tuple[str, ...]:
    first = (str(number), row.grade_class, row.name, row.level)
    return first if table.blocks == 2 else (*first, row.item, "" if row.fen is None else yuan(row.fen))


def draw(data: PublicityData) -> Printed:
    """The notice as a PDF. Raises Refused when a character can't be printed."""
    job = Job(POSTED, f"{data.unit_name}{TITLE}")
    table = _table(data.rows)
    first_top = _opening(Sheet(POSTED, job.writer), data)
    pages = _pages(table, len(data.rows), first_top)
    for copy in data.issue.sets():
        for number, (start, end) in enumerate(pages, 1):
            sheet = job.sheet()
            top = _opening(sheet, data) if number == 1 else _heading(sheet, data)
            bottom = _rows(sheet, table, data.rows, start, end, top)
            if number == len(pages):
                _closing(sheet, data, bottom)
                job.shared(sheet, "strip", _strip)
            sheet.subject = data.unit_name
            parts.foot(sheet, number, len(pages), "公示期满即撤，不在网站长期保留", "仅含允许公开的栏目", copy)
            record = (data.unit_code, str(data.school_year), f"{data.batch}", f"{number}/{len(pages)}")
            parts.corner(job, sheet, parts.payload("02", *record))
            job.flush()
    return job.finish(len(data.rows))


def _pages(table: _Table, count: int, first_top: float) -> list[tuple[int, int]]:
    """Which rows stand on which page. Rows of a page run down its left block, then down its right one."""
    lines = [ROW] * ((count + table.blocks - 1) // table.blocks)
    lost = first_top - TOP_LATER
    # The first page has less room: a row of nothing takes the difference, and is taken off again.
    plan = parts.paginate([lost, *lines], BOTTOM - TOP_LATER - HEAD, STRIP - CLOSING - TOP_LATER - HEAD)
    found = [(max(start - 1, 0) * table.blocks, (end - 1) * table.blocks) for start, end in plan]
    return [(start, min(end, count)) for start, end in found]


def _heading(sheet: Sheet, data: PublicityData) -> float:
    """School, title and term on every page; returns where the table may begin."""
    sheet.subject = data.unit_name
    parts.form_number(sheet, "助学02", data.issue)
    parts.title(sheet, data.unit_name, 18, 29.5, HEI, 15)
    parts.title(sheet, TITLE, 18, 39.0, HEI, 0)
    parts.subtitle(sheet, f"（{school_year_text(data.school_year)}　第{data.batch}批）", 46.0, 12)
    return TOP_LATER


def _opening(sheet: Sheet, data: PublicityData) -> float:
    """Heading, basis and period; returns where the table begins."""
    _heading(sheet, data)
    year = school_year_text(data.school_year)
    decided = (
        f"拟认定以下 {len(data.rows)} 名学生为{year}家庭经济困难学生，现予公示。"
        if data.rows
        else f"{year}本批没有认定家庭经济困难学生，现予公示。"
    )
    text = f"根据{data.basis}，经个人申请、班级评议、学校认定，{decided}"
    y = sheet.prose(POSTED.left, 56.5, POSTED.wide, ((text, False),), SIZE, LEADING, 2)
    dates = [f"{date_plain(day)}（{weekday(day)}）" for day in (data.start, data.end)]
    text = f"公示时间：{dates[0]}至{dates[1]}，共 {data.working_days} 个工作日。"
    y = sheet.prose(POSTED.left, y, POSTED.wide, ((text, False),), SIZE, LEADING, 2)
    return y - 1.6


def _rows(sheet: Sheet, table: _Table, rows: Sequence[PublicityRow], start: int, end: int, top: float) -> float:
    """The table of one page; returns where it ends."""
    high = max((end - start + table.blocks - 1) // table.blocks, 1)
    wide = POSTED.wide / table.blocks
    for block in range(table.blocks):
        left = POSTED.left + block * wide
        parts.ruled(sheet, left, top, [column.width for column in table.columns], (HEAD, *[ROW] * high))
        parts.column_heads(sheet, left, top, HEAD, table.columns, 10.5)
        for line in range(high):
            index = start + block * high + line
            if index < end:
                sheet.subject = f"{rows[index].grade_class} {rows[index].name}"
                texts = _texts(table, index + 1, rows[index])
                parts.cells(sheet, left, top + HEAD + line * ROW, ROW, table.columns, texts)
    if not rows:
        sheet.rect(POSTED.left, top + HEAD, POSTED.wide, ROW, fill=1)
        sheet.cell(POSTED.left, top + HEAD, POSTED.wide, ROW, "本期无", 10.5)
    return top + HEAD + high * ROW


def _closing(sheet: Sheet, data: PublicityData, top: float) -> None:
    """Where and how to object, then the school's name and date with room for its seal."""
    sheet.subject = data.unit_name
    y = top + 7.8
    for text in (
        f"对公示结果如有异议，请在公示期内以书面或电话形式实名向学校反映，学校将在 {data.reply_days} 个工作日内"
        "核实并答复。反映情况的内容予以保密。",
        f"受理部门：{data.receiver}　　联系人：{data.contact}",
        f"受理电话：{data.school_phone}　　{data.county}监督电话：{data.county_phone}",
    ):
        y = sheet.prose(POSTED.left, y, POSTED.wide, ((text, False),), SIZE, LEADING, 2)
    room = 2 * (POSTED.right - 150)
    sheet.text(150, y + 6.5, data.unit_name, SIZE, align="c", room=room)
    sheet.text(150, y + 14.5, date_plain(data.issued_on), SIZE, align="c")
    sheet.text(150, y + 21.5, "（公章）", 9.5, align="c", grey=GREY)


def _strip(sheet: Sheet) -> None:
    """What the school fills in when the notice is taken down; folded back on the board."""
    sheet.line(POSTED.left, STRIP + 1.2, POSTED.right, STRIP + 1.2, 0.6, "3 2")
    sheet.text(POSTED.left, STRIP + 5.2, "存档栏（撤下后由学校填写，张贴时可折向背面）", 8)
    fields = ((24, "撤下日期"), (34, ""), (22, "撤下人签字"), (34, ""), (28, "现场照片编号"), (28, ""))
    parts.pairs_row(sheet, POSTED.left, STRIP + 7.2, 8, fields)


SAMPLE = PublicityData(
    "青禾县柳河镇柳河小学", "2137900001", 2026, 1,
    tuple(
        PublicityRow(
            f"{'一二三四五六'[index // 4]}年级{index % 2 + 1}班",
            f"{surname}小{'苇草钱花絮果禾穗雨壮岸'[index % 11]}",
            ("一般困难", "特别困难", "困难")[index % 3],
        )
        for index, surname in enumerate("蒲艾榆槐杨松田麦谷苗柳桑豆黍稻竹葵荞梅菽兰菊")
    ),
    "2026-09-14", "2026-09-18", 5, "2026-09-14", "学校学生资助工作领导小组", "石青松", "0000-0000001", "0000-0000002",
)  # fmt: skip

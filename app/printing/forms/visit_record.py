"""Form 06 送教上门记录表: one visit to one child at home, filled from the record or blank for the pen.

Source: paper.md 06 and the fields of domain.md 3.4. A page a visit; lesson rows grow with their text, and photos that
have no room, or more than two, go on a following page. Never on it: diagnosis, certificate number, phone, an address
beyond the village, an opinion or a time that the parent must write by hand.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from app.models.rules.capitals import date_plain, period_text, weekday
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.fonts import HEI
from app.printing.paper import FILED, INNER, OUTER, Sheet
from app.printing.parts import Band, Block

NAME = "visit_record"
TITLE = "送教上门记录表"
NEEDS: tuple[str, ...] = ("visit",)
NUMBER = "助学06"

LEFT, WIDE, TOP, BOTTOM = FILED.left, FILED.wide, 37.5, 274.0
ROW, HEAD, LESSON, REHABILITATION, TASK, PARENT, TEACHER = 8.0, 8.0, 16.0, 14.0, 11.0, 32.0, 18.0
ROOM = BOTTOM - TOP
SIDE, LABEL = 9.0, 22.0
LESSON_WIDTHS = (14.0, 26.0, 68.0, 53.0)
LESSON_HEADS = ("课次", "领域", "内容与过程", "学生表现")
BLANK_LESSONS, MOST_BLANK = 3, 6
"""Rows of a sheet for the pen; and how many rows at most are ruled for lessons that the record doesn't describe."""
BOX, BOX_HIGH, CAPTION = 71.0, 63.0, 8.0
ON_FIRST, ON_MORE = 2, 4
"""Photos on the page of the visit itself, and on a following page."""
NUMERALS = "一二三四五六七八九十"


@dataclass(frozen=True)
class Lesson:
    """One lesson of a visit: its domain (one of the eight), what was done and how, and how the child responded."""

    domain: str = ""
    content: str = ""
    response: str = ""


@dataclass(frozen=True)
class Photo:
    """One picture taken at the visit.

    content: the bytes of a JPEG or PNG. caption: a few words, e.g. 认知课（V00231-1）. time: when it was taken, as printed
    beside it (2026-10-13 09:32), empty when the picture doesn't say. suspicious: the time is missing or is not within
    the visit, so that 核对 is printed in red.
    """

    content: bytes
    caption: str = ""
    time: str = ""
    suspicious: bool = False


@dataclass(frozen=True)
class Visit:
    """One visit. Everything may be empty; what is empty is left for the pen.

    record: the visit's own number, in ASCII (V00231), for the QR code. period: 2026A. ordinal: which visit of the term.
    student_code: the school's number of the child in home teaching (2026-S07), never an ID or a student-status number.
    birth_month: 2015-01. date: ISO, empty for a sheet to fill in by hand. start, end: 9:00. lessons: of this visit.
    place: the village only. running_lessons and due_lessons: given so far and due in the school year, in lessons.
    no_photo_reason: why a visit that was held has no photo.
    """

    record: str = ""
    period: str = ""
    ordinal: int | None = None
    student_code: str = ""
    name: str = ""
    sex: str = ""
    birth_month: str = ""
    grade_class: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    lessons: int | None = None
    place: str = ""
    teachers: tuple[str, ...] = ()
    rows: tuple[Lesson, ...] = ()
    rehabilitation: str = ""
    home_task: str = ""
    photos: tuple[Photo, ...] = ()
    no_photo_reason: str = ""
    running_lessons: int | None = None
    due_lessons: int | None = None


@dataclass(frozen=True)
class VisitRecordData:
    """Visits of one school, each on its own pages, in the given order. None prints a blank sheet."""

    unit_name: str
    unit_code: str
    visits: tuple[Visit | None, ...]
    issue: Issue = ONE


@dataclass(frozen=True)
class _Shot:
    """A photo's place: its number in the visit, and the photo, None for a box that stays empty."""

    number: int
    photo: Photo | None


def draw(data: VisitRecordData) -> Printed:
    """The visits as a PDF. Raises Refused when a character can't be printed, a photo can't be read, or a text is too long."""
    job = Job(FILED, TITLE)
    for copy in data.issue.sets():
        for visit in data.visits:
            _visit(job, data, visit or Visit(), copy)
            job.flush()
    return job.finish(len(data.visits))


def _visit(job: Job, data: VisitRecordData, visit: Visit, copy: int) -> None:
    """One visit: its page, and the pages that follow it."""
    measure = Sheet(FILED, job.writer)
    measure.subject = _subject(data, visit)
    pages, more = _pages(measure, visit)
    chunks = [more[start : start + ON_MORE] for start in range(0, len(more), ON_MORE)]
    total = len(pages) + len(chunks)
    for number in range(1, total + 1):
        sheet = job.sheet()
        sheet.subject = measure.subject
        _head(job, sheet, data, visit, number > 1)
        if number <= len(pages):
            parts.draw_flow(sheet, TOP, pages[number - 1])
        else:
            _more_photos(sheet, chunks[number - 1 - len(pages)])
        filed = "存入一人一案" + (f"　第{visit.ordinal}号" if visit.ordinal is not None else "")
        parts.foot(sheet, number, total, filed, parts.PRIVATE, copy)
        record = (data.unit_code, visit.period, visit.record, f"{number}/{total}")
        parts.corner(job, sheet, parts.payload("06", *record))


def _subject(data: VisitRecordData, visit: Visit) -> str:
    return " ".join(part for part in (visit.grade_class, visit.name, visit.date) if part) or data.unit_name


def _pages(measure: Sheet, visit: Visit) -> tuple[list[list[Block]], list[_Shot]]:
    """The pages of the visit, and the photos that go on pages after them.

    Photos stand before the parent's block when all fits on one page; otherwise they follow, and the row says so.
    """
    shots = [_Shot(number, photo) for number, photo in enumerate(visit.photos)]
    first = [*shots[:ON_FIRST], *(_Shot(number, None) for number in range(len(shots), ON_FIRST))]
    before = [parts.labelled_rows(measure, _basic(visit), ROW), *_lessons(measure, visit)]
    most = ROOM - PARENT - TEACHER
    before += [
        parts.labelled(measure, "康复训练", visit.rehabilitation, REHABILITATION, most),
        parts.labelled(measure, "家庭训练\n任务", visit.home_task, TASK, most),
    ]
    after = Block(PARENT + TEACHER, _signing)
    high = _photos_height(measure, first)
    photos = Block(high, functools.partial(_photos, visit=visit, shots=first, high=high))
    whole = parts.flow([*before, photos, after], ROOM)
    if len(whole) == 1:
        return whole, shots[ON_FIRST:]
    if not shots:
        return whole, []
    later = parts.labelled_rows(measure, [((LABEL, "送教照片"), (WIDE - LABEL, "见续页"))], ROW)
    return parts.flow([*before, later, after], ROOM), shots


def _head(job: Job, sheet: Sheet, data: VisitRecordData, visit: Visit, again: bool) -> None:
    """Form number, title, term and the line of heads; a following page says whose it is."""
    job.shared(sheet, "binding", parts.binding)
    parts.form_number(sheet, NUMBER, data.issue)
    parts.title(sheet, TITLE + ("（续页）" if again else ""))
    term = period_text(visit.period) if visit.period else "　　　　年　　季学期"
    ordinal = "　　" if visit.ordinal is None else visit.ordinal
    parts.subtitle(sheet, f"（{term}　第 {ordinal} 次）")
    if again:
        day = date_plain(visit.date) if visit.date else ""
        pairs = [("学校：", data.unit_name), ("学生姓名：", visit.name), ("送教日期：", day)]
    else:
        pairs = [
            ("学校：", data.unit_name), ("学生编号：", visit.student_code),
            ("累计：", _lessons_text(visit.running_lessons)), ("学年应送：", _lessons_text(visit.due_lessons)),
        ]  # fmt: skip
    parts.heads(sheet, pairs)


def _lessons_text(count: int | None) -> str:
    return "" if count is None else f"{count} 课时"


def _basic(visit: Visit) -> tuple[tuple[tuple[float, str], ...], ...]:
    """The three rows of whom, when and where."""
    day = f"{date_plain(visit.date)}（{weekday(visit.date)}）" if visit.date else "　　　年　　月　　日（星期　　）"
    hours = f"{visit.start or '　　'}—{visit.end or '　　'}"
    lessons = "" if visit.lessons is None else f"{visit.lessons} 课时"
    month = parts.birth_month(visit.birth_month)
    return (
        ((22, "学生姓名"), (26, visit.name), (14, "性别"), (12, visit.sex), (24, "出生年月"), (26, month), (18, "年级"),
         (28, visit.grade_class)),
        ((22, "送教日期"), (52, day), (24, "起止时间"), (26, hours), (18, "课时"), (28, lessons)),
        ((22, "送教地点"), (52, visit.place), (24, "送教教师"), (72, "　".join(visit.teachers))),
    )  # fmt: skip


# lessons


def _lessons(measure: Sheet, visit: Visit) -> list[Block]:
    """A row a lesson; lessons that the record doesn't describe get an empty row for the pen."""
    count = max(len(visit.rows), min(visit.lessons or BLANK_LESSONS, MOST_BLANK))
    rows = [*visit.rows, *[Lesson()] * (count - len(visit.rows))]
    band = Band(HEAD, _lesson_heads)
    most = ROOM - HEAD
    blocks = []
    for number, row in enumerate(rows, 1):
        texts = ((2, row.content), (3, row.response))
        high = max(measure.grown(text, LESSON_WIDTHS[column], LESSON, 10) for column, text in texts)
        high = max(min(high, most), measure.need(row.domain, LESSON_WIDTHS[1], LESSON, 10))
        blocks.append(Block(high, functools.partial(_lesson, number=number, row=row, high=high), band))
    return blocks


def _lesson_heads(sheet: Sheet, y: float, heights: Sequence[float]) -> None:
    sheet.rect(LEFT, y, SIDE, HEAD + sum(heights))
    parts.vertical(sheet, LEFT, y, SIDE, HEAD + sum(heights), "送教内容", 10)
    parts.ruled(sheet, LEFT + SIDE, y, LESSON_WIDTHS, (HEAD, *heights), INNER)
    x = LEFT + SIDE
    for width, label in zip(LESSON_WIDTHS, LESSON_HEADS, strict=True):
        sheet.cell(x, y, width, HEAD, label, 10, HEI, record=False)
        x += width


def _lesson(sheet: Sheet, y: float, number: int, row: Lesson, high: float) -> None:
    x = LEFT + SIDE
    sheet.cell(x, y, LESSON_WIDTHS[0], high, f"第{number}课", 10)
    sheet.cell(x + 14, y, LESSON_WIDTHS[1], high, row.domain, 10)
    sheet.cell(x + 40, y, LESSON_WIDTHS[2], high, row.content, 10, align="l", prose=True)
    sheet.cell(x + 108, y, LESSON_WIDTHS[3], high, row.response, 10, align="l", prose=True)


# photos


def _photo_label(shot: _Shot) -> str:
    """照片一：, and what the photo shows."""
    number = NUMERALS[shot.number] if shot.number < len(NUMERALS) else str(shot.number + 1)
    return f"照片{number}：" + (shot.photo.caption if shot.photo else "")


def _photos_height(measure: Sheet, shots: Sequence[_Shot]) -> float:
    """How high a row of photos is: a long caption makes it grow."""
    caption = max(measure.need(_photo_label(shot), BOX, CAPTION - 1.5, 8.5) for shot in shots)
    return 2.0 + BOX_HIGH + caption + 1.5


def _photos(sheet: Sheet, y: float, visit: Visit, shots: Sequence[_Shot], high: float) -> None:
    """The two boxes of the visit's own page; a visit that was held without a photo says so and why."""
    parts.ruled(sheet, LEFT, y, (LABEL, WIDE - LABEL), (high,), INNER)
    sheet.cell(LEFT, y, LABEL, high, "送教照片", 10, record=False)
    x = LEFT + LABEL + 2
    for column, shot in enumerate(shots):
        _photo(sheet, x + column * (BOX + 2), y + 2, shot, high)
    if visit.date and not visit.photos:
        reason = f"缺照片\n原因：{visit.no_photo_reason or '＿＿＿＿＿＿＿＿＿＿'}"
        sheet.cell(x, y + 2, BOX, BOX_HIGH, reason, 10, prose=True, air=4)


def _photo(sheet: Sheet, x: float, y: float, shot: _Shot, high: float) -> None:
    """One box with its photo, the time beside it, 核对 in red when the time is doubtful, and the caption."""
    photo, label = shot.photo, _photo_label(shot)
    sheet.rect(x, y, BOX, BOX_HIGH, INNER)
    if photo is None:
        sheet.text(x + 8, y + BOX_HIGH + 4.2, label, 8.5, record=False)
        return
    sheet.picture(x, y, BOX, BOX_HIGH, photo.content)
    time, doubt = photo.time or "无拍摄时间", "核对" if photo.suspicious else ""
    wide = sheet.measure(time, 8.5) + (sheet.measure(doubt, 9, HEI) + 1.5 if doubt else 0.0) + 3
    sheet.rect(x + BOX - wide, y + BOX_HIGH - 6, wide, 6, INNER, fill=1)
    sheet.text(x + BOX - wide + 1.5, y + BOX_HIGH - 1.9, time, 8.5)
    sheet.text(x + BOX - 1.5, y + BOX_HIGH - 1.9, doubt, 9, HEI, "r", red=True)
    sheet.cell(x, y + BOX_HIGH, BOX, high - BOX_HIGH - 3.5, label, 8.5)


def _more_photos(sheet: Sheet, shots: Sequence[_Shot]) -> None:
    """Up to four photos on a page of their own."""
    pairs = [shots[start : start + 2] for start in range(0, len(shots), 2)]
    heights = [_photos_height(sheet, pair) for pair in pairs]
    parts.ruled(sheet, LEFT, TOP, (LABEL, WIDE - LABEL), (sum(heights),), OUTER)
    sheet.cell(LEFT, TOP, LABEL, sum(heights), "送教照片\n（续）", 10, record=False)
    y = TOP
    for pair, high in zip(pairs, heights, strict=True):
        for column, shot in enumerate(pair):
            _photo(sheet, LEFT + LABEL + 2 + column * (BOX + 2), y + 2, shot, high)
        y += high


# for the pen


def _signing(sheet: Sheet, y: float) -> None:
    """The parent's opinion, then the teachers and the school: all by hand, never split."""
    x, right = LEFT + LABEL, FILED.right
    parts.ruled(sheet, LEFT, y, (LABEL, WIDE - LABEL), (PARENT,), INNER)
    sheet.cell(LEFT, y, LABEL, PARENT, "家长意见", 10, record=False)
    sheet.text(x + 3, y + 6.2, "送教评价：☐满意 ☐基本满意 ☐不满意", 10, record=False)
    for at, word in ((70, "实际到达"), (93, "时"), (105, "分，离开"), (128, "时"), (140, "分")):
        sheet.text(x + at, y + 6.2, word, 10, record=False)
    sheet.text(x + 3, y + 15.2, "意见或建议：", 10, record=False)
    parts.pen(sheet, x + 42, y + 26.8, "家长（监护人）签字：", 30, 10)
    parts.pen_date(sheet, right - 3, y + 26.8, 10.5, 10)
    y += PARENT
    parts.ruled(sheet, LEFT, y, (LABEL, 63, LABEL, 63), (TEACHER,), INNER)
    sheet.cell(LEFT, y, LABEL, TEACHER, "教师签字", 10, record=False)
    sheet.cell(LEFT + LABEL + 63, y, LABEL, TEACHER, "学校审核", 10, record=False)
    sheet.text(right - 46, y + TEACHER - 2.6, "（签字）", 9, record=False)
    parts.pen_date(sheet, right - 2, y + TEACHER - 2.6, 9.5, 9)


def _sample_picture(people: int) -> bytes:
    """A drawing for the sample: a table, and persons behind it. No photo of anybody is shipped."""
    picture = Image.new("L", (426, 378), 236)
    pen = ImageDraw.Draw(picture)
    for left in (30, 90):
        pen.rectangle((left, 30, left + 58, 120), 250, 90)
    for place in range(people):
        x = 140 + place * 100
        pen.ellipse((x - 34, 195, x + 34, 300), 212, 90, 2)
        pen.ellipse((x - 28, 125, x + 28, 181), 212, 90, 2)
    pen.rectangle((100, 255, 360, 272), 180, 90)
    for left in (112, 336):
        pen.rectangle((left, 272, left + 10, 350), 200, 90)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


SAMPLE = VisitRecordData(
    "青禾县柳河镇柳河小学", "2137900001",
    (
        Visit(
            "V00231", "2026A", 6, "2026-S07", "茅小青", "女", "2015-01", "六年级1班", "2026-10-13", "9:00", "11:25", 3,
            "学生家中（后营村）", ("林白桦", "江红枫"),
            (
                Lesson("生活适应", "穿脱外套、拉拉链；示范—分步辅助—独立尝试各3次。",
                       "能拉上拉链，起头仍需手把手辅助；情绪稳定。"),
                Lesson("认知（数学）", "5以内点数与按数取物（玉米粒、小杯）。", "3以内正确，4、5易漏数；提示后能改正。"),
                Lesson("语言沟通", "用图片卡表达“要”“不要”“喝水”；轮流游戏。", "主动指图2次，能发“要”的近似音。"),
            ),
            "手部精细动作：捏取、旋拧瓶盖各10分钟；下肢被动牵拉10分钟（按县特教资源中心方案，无不适反应）。",
            "每天穿脱外套2次；吃饭前点数碗筷（3以内）。家长在训练卡上打“√”。",
            (
                Photo(_sample_picture(2), "认知课（V00231-1）", "2026-10-13 09:32"),
                Photo(_sample_picture(3), "家长参与训练（V00231-2）", "2026-10-13 12:47", True),
            ),
            "", 18, 216,
        ),
        None,
    ),
)  # fmt: skip

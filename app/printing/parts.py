"""Parts that several forms share: heads, feet, tables, boxes to tick, lines to sign. Millimetres; type in points."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.errors import Refused
from app.printing import fonts
from app.printing.engine import ONE, Issue, Job
from app.printing.fonts import HEI, SANS, SONG
from app.printing.lines import SMALLEST, STEP, break_lines
from app.printing.paper import AIR, GREY, INNER, MM, OUTER, Align, Sheet, Span

PRIVATE = "内部资料　不得张贴"
"""At the foot of every page with an ID number, phone, address, disability or account tail."""
NUMBER_LINE, TITLE_LINE, TERM_LINE, HEAD_LINE = 17.0, 26.0, 31.0, 35.8
"""Baselines of the zones at the head of a page."""
PEN = 18.0
"""The least length of a line for a signature."""


@dataclass(frozen=True)
class Column:
    """One column of a table: its head (line feeds kept), width, where its texts stand, and their size."""

    title: str
    width: float
    align: Align = "c"
    size: float = 9.5


# head and foot


def form_number(sheet: Sheet, number: str, issue: Issue = ONE) -> None:
    """表号 at the top left, with 补打 第 n 次 beside it on a reprint."""
    again = f"　　补打 第 {issue.reprint} 次" if issue.reprint else ""
    sheet.text(sheet.page.left, NUMBER_LINE, f"表号：{number}{again}", 8)


def title(sheet: Sheet, text: str, size: float = 16, y: float = TITLE_LINE, face: str = HEI, side: float = 15) -> None:
    """The title in the middle of the text area, smaller when it would run into the QR code (``side`` wide)."""
    page = sheet.page
    room = page.wide - 2 * (side + 3)
    sheet.text((page.left + page.right) / 2, y, text, size, face, "c", room=room)


def subtitle(sheet: Sheet, text: str, y: float = TERM_LINE, size: float = 10.5, face: str = SONG) -> None:
    """The line under the title: the term, the batch."""
    page = sheet.page
    sheet.text((page.left + page.right) / 2, y, text, size, face, "c", room=page.wide - 42)


def heads(sheet: Sheet, pairs: Sequence[tuple[str, str]], y: float = HEAD_LINE, gap: float = 4.0, size: float = 10,
          under: bool = True, room: float = 0.0) -> None:  # fmt: skip
    """Labels with values, from the left; values underlined. All are set smaller together until the line fits."""
    # A line as long as the page would run into the check code.
    room = room or sheet.page.wide - 17
    blank = 14.0

    def wide(at: float) -> float:
        units = sum(fonts.width(label + value, SONG) * at / 1000 / MM for label, value in pairs)
        return units + gap * (len(pairs) - 1) + sum(2.0 if value else blank for _, value in pairs)

    for label, value in pairs:
        fonts.runs(label + value, SONG, sheet.subject)
    while wide(size) > room:
        size -= STEP
        if size < SMALLEST:
            raise Refused(
                "表头一行太长，印不下", "、".join(label.rstrip("：") for label, _ in pairs), "请改用简称后再打印"
            )
    x = sheet.page.left
    for label, value in pairs:
        x += sheet.text(x, y, label, size)
        long = sheet.text(x + 1.0, y, value, size) + 2.0 if value else blank
        if under:
            sheet.line(x, y + 1.0, x + long, y + 1.0)
        x += long + gap


def foot(sheet: Sheet, number: int, pages: int, left: str = "", right: str = "", copy: int = 0) -> None:
    """第 n 页  共 m 页 in the middle; at the left copies or filer, with 第 n 联; at the right what may be done with it."""
    page, y = sheet.page, sheet.page.bottom - 0.5
    sheet.text((page.left + page.right) / 2, y, f"第 {number} 页  共 {pages} 页", 9, align="c")
    mark = f"第 {copy} 联" if copy else ""
    sheet.text(page.left, y, "　".join(part for part in (mark, left) if part), 7.5, room=page.wide / 2 - 16)
    sheet.text(page.right, y, right, 7.5, align="r", room=page.wide / 2 - 16)


def payload(number: str, *parts: str) -> str:
    """What a QR code says: form number, unit, period, record, page/pages. Never a name, ID, phone, card or amount."""
    return "|".join((f"ZX{number}", *parts))


def corner(job: Job, sheet: Sheet, content: str, side: float = 15, since: int = 0, top: float = 15.0,
           careful: bool = False) -> None:  # fmt: skip
    """QR and check code at the top right. Call it last: the code covers the values drawn before it."""
    left = sheet.page.right - side
    sheet.qr(left, top, side, content, careful)
    code = job.code(sheet, since)
    middle = min(left + side / 2, sheet.page.right - sheet.measure(code, 7, SANS) / 2)
    sheet.text(middle, top + side + 2.9, code, 7, SANS, "c", record=False)


def binding(sheet: Sheet, x: float = 17.0) -> None:
    """The dotted grey 装 订 线 of a filed portrait page."""
    sheet.line(x, 30, x, 267, 0.6, "0.8 2.4", 0.5)
    for y, word in ((89.5, "装"), (148.5, "订"), (207.5, "线")):
        sheet.rect(x - 2, y - 3.2, 4, 4.6, 0, fill=1)
        sheet.text(x, y, word, 8, align="c", grey=GREY)


# tables


def ruled(sheet: Sheet, x: float, y: float, widths: Sequence[float], heights: Sequence[float],
          outer: float = OUTER) -> None:  # fmt: skip
    """A whole table of lines: a frame, and a thin line between any two rows and columns."""
    wide, high = sum(widths), sum(heights)
    pieces: list[tuple[float, float, float, float]] = []
    across, down = x, y
    for width in widths[:-1]:
        across += width
        pieces.append((across, y, across, y + high))
    for height in heights[:-1]:
        down += height
        pieces.append((x, down, x + wide, down))
    sheet.lines(pieces)
    sheet.rect(x, y, wide, high, outer)


def cells(sheet: Sheet, x: float, y: float, height: float, columns: Sequence[Column], texts: Sequence[str]) -> None:
    """The texts of one row, each in its column."""
    for column, text in zip(columns, texts, strict=True):
        if text:
            sheet.cell(x, y, column.width, height, text, column.size, align=column.align)
        x += column.width


def row_height(sheet: Sheet, height: float, columns: Sequence[Column], texts: Sequence[str]) -> float:
    """The height a row needs: the usual one, or more when a text doesn't fit at 6.5 pt."""
    return max(sheet.need(text, column.width, height, column.size) for column, text in zip(columns, texts, strict=True))


def list_grid(job: Job, sheet: Sheet, corner: tuple[float, float], head: float, columns: Sequence[Column],
              rows: Sequence[float]) -> None:  # fmt: skip
    """The lines and heads of a list, drawn once for all pages with rows of these heights. corner: left, top."""
    left, top = corner

    def static(part: Sheet) -> None:
        ruled(part, left, top, [column.width for column in columns], (head, *rows))
        column_heads(part, left, top, head, columns)

    job.shared(sheet, f"grid {rows}", static)


def column_heads(sheet: Sheet, x: float, y: float, height: float, columns: Sequence[Column], size: float = 9.5,
                 face: str = HEI) -> None:  # fmt: skip
    """The heads of all columns."""
    for column in columns:
        sheet.cell(x, y, column.width, height, column.title, size, face, air=0.6)
        x += column.width


def pairs_row(sheet: Sheet, x: float, y: float, height: float, parts: Sequence[tuple[float, str]],
              size: float = 9.5) -> None:  # fmt: skip
    """One row of labels with their boxes, all with lines around: (width, text), a text per box, centred."""
    for width, text in parts:
        sheet.rect(x, y, width, height)
        sheet.cell(x, y, width, height, text, size)
        x += width


def blank_rest(sheet: Sheet, x: float, y: float, w: float, h: float) -> None:
    """One line from bottom left to top right through unused rows, with 以下空白 in its middle."""
    sheet.line(x + 1, y + h - 1, x + w - 1, y + 1)
    sheet.rect(x + w / 2 - 8, y + h / 2 - 2.6, 16, 5.2, 0, fill=1)
    sheet.cell(x + w / 2 - 8, y + h / 2 - 2.6, 16, 5.2, "以下空白", 9, record=False)


def paginate(heights: Sequence[float], room: float, last: float) -> list[tuple[int, int]]:
    """Which rows go on which page, as (start, end); rows are never split.

    room: height for rows on a page; last: on the last page, which also carries the closing parts. When only those
    would fall on the last page, two rows go with them. No rows: one empty page. Refused when a row is higher than a
    page.
    """
    pages: list[tuple[int, int]] = []
    start, used = 0, 0.0
    for index, height in enumerate(heights):
        if height > min(room, last) + 0.01:
            raise Refused(f"第 {index + 1} 行文字太长，一页也印不下", "", "请把这一行的文字改短后再打印")
        if used + height > room + 0.01:
            pages.append((start, index))
            start, used = index, 0.0
        used += height
    if used > last + 0.01:
        kept = max(len(heights) - 2, start + 1)
        while sum(heights[kept:]) > last + 0.01:
            kept += 1
        pages.append((start, kept))
        start = kept
    pages.append((start, len(heights)))
    return pages


@dataclass(frozen=True)
class Band:
    """Rows of one kind that may go over several pages, with heads on each.

    head: the height of the heads. draw: heads and lines of the rows that stand together on one page, from its top and
    the heights of these rows.
    """

    head: float
    draw: Callable[[Sheet, float, Sequence[float]], None]


@dataclass(frozen=True)
class Block:
    """One part of a page that is never split: its height, what draws it from its top, and the band it is a row of.

    later: it never stands on the first page.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    band: Band | None = None
    later: bool = False


def flow(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """Which blocks go on which page of that room, in order. A block alone on a page may not be higher than the room.

    When the last page would hold closing blocks only, two blocks of the page before go with them if there is room.
    """
    pages: list[list[Block]] = [[]]
    for block in blocks:
        at_end = [*pages[-1], block]
        if pages[-1] and (_high(at_end) > room + 0.01 or (block.later and len(pages) == 1)):
            pages.append([block])
        else:
            pages[-1] = at_end
    if len(pages) > 1 and not any(block.band for block in pages[-1]):
        before, moved = pages[-2][:-2], [*pages[-2][-2:], *pages[-1]]
        if before and _high(moved) <= room + 0.01:
            pages[-2:] = [before, moved]
    return pages


def _runs(blocks: Sequence[Block]) -> list[tuple[Band | None, list[Block]]]:
    """Neighbours of one band together."""
    return [(band, list(run)) for band, run in itertools.groupby(blocks, lambda block: block.band)]


def _high(blocks: Sequence[Block]) -> float:
    """The height of blocks under each other, with the heads of their bands."""
    return sum((band.head if band else 0.0) + sum(block.height for block in run) for band, run in _runs(blocks))


def draw_flow(sheet: Sheet, y: float, blocks: Sequence[Block]) -> float:
    """The blocks of one page under each other from y, in one frame as wide as the text area; returns where it ends."""
    top = y
    for band, run in _runs(blocks):
        if band:
            band.draw(sheet, y, [block.height for block in run])
            y += band.head
        for block in run:
            block.draw(sheet, y)
            y += block.height
    sheet.rect(sheet.page.left, top, sheet.page.wide, y - top, OUTER)
    return y


def labelled(measure: Sheet, label: str, text: str, height: float, most: float, size: float = 10,
             wide: float = 22.0) -> Block:  # fmt: skip
    """A row with a label ``wide`` and prose beside it; it grows with the text up to ``most``, then the text shrinks."""
    page = measure.page
    high = min(measure.grown(text, page.wide - wide, height, size), most)

    def draw(sheet: Sheet, y: float) -> None:
        ruled(sheet, page.left, y, (wide, page.wide - wide), (high,), INNER)
        sheet.cell(page.left, y, wide, high, label, size, record=False)
        sheet.cell(page.left + wide, y, page.wide - wide, high, text, size, align="l", prose=True)

    return Block(high, draw)


def labelled_rows(
    measure: Sheet, rows: Sequence[Sequence[tuple[float, str]]], height: float, size: float = 10
) -> Block:
    """Rows of labels (even places) and values (odd places), (width, text) each, centred; a row grows when it must."""
    air = 0.6
    heights = [
        max(measure.need(text, width - 2 * (air - AIR), height, size) for width, text in row) for row in rows
    ]  # fmt: skip

    def draw(sheet: Sheet, y: float) -> None:
        for row, high in zip(rows, heights, strict=True):
            x = sheet.page.left
            for number, (width, text) in enumerate(row):
                sheet.rect(x, y, width, high)
                sheet.cell(x, y, width, high, text, size, air=air, record=number % 2 == 1)
                x += width
            y += high

    return Block(sum(heights), draw)


def birth_month(text: str) -> str:
    """2018-03 → 2018年03月, as the official forms write it."""
    return f"{text[:4]}年{text[5:7]}月" if len(text) >= 7 else text


def fitted_prose(sheet: Sheet, x: float, y: float, w: float, h: float, spans: Sequence[Span],
                 sizes: Sequence[tuple[float, float]]) -> None:  # fmt: skip
    """A paragraph in a box of fixed height: the first of ``sizes`` (points, leading in mm) that fits is used.

    Raises Refused when even the last one is too high.
    """
    whole = "".join(text for text, _ in spans)
    fonts.runs(whole, SONG, sheet.subject)
    for size, leading in sizes:
        high = leading * len(break_lines(whole, SONG, size, w * MM))
        if high <= h:
            sheet.prose(x, y + 0.75 * leading, w, spans, size, leading)
            return
    raise Refused(f"“{whole[:16]}…”太长，印不下", sheet.subject, "请改用简称后再打印")


# for the pen


def pen(sheet: Sheet, x: float, y: float, label: str, length: float = PEN, size: float = 9.5) -> float:
    """A label and a line to write on; returns where the line ends."""
    x += sheet.text(x, y, label, size, record=False) + 0.8
    sheet.line(x, y + 0.9, x + length, y + 0.9)
    return x + length


def pen_date(sheet: Sheet, right: float, y: float, gap: float = 10.0, size: float = 9.5) -> None:
    """年 月 日 with room for the pen before each, ending at ``right``."""
    for number, word in enumerate("日月年"):
        sheet.text(right - gap * number, y, word, size, align="r", record=False)


def closing(sheet: Sheet, y: float, signers: Sequence[str], length: float, rule: str, seal: str) -> None:
    """Under a list that ends at y: who signs, each with a line of ``length``; then a rule, the seal's place and the date.

    As far apart as the page has room for, so that a thick pen finds its place.
    """
    page = sheet.page
    room = page.bottom - 4.6 - y
    base = y + min(9.0, 0.6 * room)
    wide = sum(sheet.measure(f"{signer}（签字）：", 9.5) + 0.8 + length for signer in signers)
    gap, x = min((page.wide - wide) / (len(signers) - 1), 6.0), page.left
    for signer in signers:
        x = pen(sheet, x, base, f"{signer}（签字）：", length) + gap
    base += min(6.0, 0.4 * room)
    sheet.text(page.left, base, rule, 8.5, record=False)
    seal_hint(sheet, page.right - 50, base, words=seal)
    pen_date(sheet, page.right, base, 10.5)


def seal_hint(sheet: Sheet, x: float, y: float, size: float = 9.5, words: str = "（公章）") -> None:
    """（公章） in grey, in the middle of the place for the seal."""
    sheet.text(x, y, words, size, align="c", grey=GREY, record=False)


def vertical(sheet: Sheet, x: float, y: float, w: float, h: float, text: str, size: float = 9.5) -> None:
    """A label from top to bottom in the middle of a narrow box, closer together when it would not fit."""
    step = min(size * 1.25 / MM, (h - 1.2) / len(text))
    size = min(size, step * MM)
    base = y + (h - step * len(text)) / 2 + step / 2 + 0.38 * size / MM
    for number, word in enumerate(text):
        sheet.text(x + w / 2, base + number * step, word, size, align="c", record=False)


def struck(sheet: Sheet, x: float, y: float, w: float, h: float) -> None:
    """A line through a row that no longer counts; it stays readable."""
    sheet.line(x + 1, y + h / 2, x + w - 1, y + h / 2)


# boxes to tick


def yes_no(answer: bool | None, yes: str = "是", no: str = "否", gap: str = " ") -> str:
    """Two boxes, the answer ticked; both empty when the record doesn't say."""
    return f"{'☑' if answer else '☐'}{yes}{gap}{'☑' if answer is False else '☐'}{no}"


def choices(options: Sequence[str], chosen: str, gap: str = "　") -> str:
    """A box for each option, the chosen one ticked; none when the record doesn't say.

    A value that is no option is added at the end, ticked: what the record says is never hidden.
    """
    names = list(options) + ([chosen] if chosen and chosen not in options else [])
    return gap.join(f"{'☑' if name == chosen else '☐'}{name}" for name in names)

"""Form 04 领款收据: two numbered receipts a page, each with a stub that stays in the book.

Source: paper.md 04. For cash or single late payments. Numbers run per unit and year without gaps; a void receipt keeps
its number and both parts, with the reason. Never on it: full ID, full card number, group, level.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Literal

from app.models.rules.capitals import date_plain, money_capitals, period_text, yuan
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.fonts import HEI
from app.printing.paper import BOOK, GREY, OUTER, Sheet

NAME = "receipt"
TITLE = "领款收据"
NEEDS: tuple[str, ...] = ("batch",)
NUMBER = "助学04"

DOWN, CUT = 142.5, 148.5
STUB, STUB_WIDE, LABEL, STUB_TOP, STUB_ROW = BOOK.left, 52.0, 20.5, 34.0, 9.1
PERFORATION = 71.0
BOX, BOX_WIDE, BOX_HIGH = 75.0, 120.0, 91.0
INSIDE, WIDE = 79.0, 112.0
SENTENCE_SIZES = ((11.5, 7.2), (10.5, 5.8), (9.5, 4.8), (8.5, 3.9), (7.5, 3.4), (6.5, 2.9))
STUB_LABELS = (
    "学校", "学生姓名", "年级班级", "资助项目", "学　　期", "金　　额", "领款人", "与学生关系", "经办人", "日　　期",
)  # fmt: skip


@dataclass(frozen=True)
class Receipt:
    """One receipt. number: running per unit and year, at most six digits; fen; date ISO (the day of payment).

    how: cash or card, with card_tail (four digits) for card. void_reason: not empty makes it 作废.
    """

    number: int
    name: str
    grade_class: str
    item: str
    period: str
    fen: int
    date: str
    how: Literal["cash", "card"] = "cash"
    card_tail: str = ""
    item_short: str = ""
    void_reason: str = ""

    @property
    def digits(self) -> str:
        """The number as printed: six digits."""
        return f"{self.number:06d}"


@dataclass(frozen=True)
class ReceiptData:
    """Receipts of one unit and year. prefix: e.g. 青柳收字; unit_short: the school's short name for the stub."""

    unit_name: str
    unit_short: str
    unit_code: str
    prefix: str
    year: int
    receipts: tuple[Receipt, ...]
    issue: Issue = ONE


def draw(data: ReceiptData) -> Printed:
    """The receipts as a PDF. Raises Refused when a character can't be printed or an amount is negative."""
    job = Job(BOOK, TITLE)
    pages = max((len(data.receipts) + 1) // 2, 1)
    for page in range(pages):
        sheet = job.sheet()
        job.shared(sheet, "cut", _cut)
        for half in (0, 1):
            index, down = page * 2 + half, DOWN * half
            if index < len(data.receipts):
                _receipt(job, sheet, data, data.receipts[index], down)
            else:
                _unused(sheet, down, "本期无" if index == 0 else "以下空白")
        sheet.text(105, BOOK.bottom - 0.5, f"第 {page + 1} 页  共 {pages} 页", 9, align="c")
        job.flush()
    numbers = tuple(receipt.digits for receipt in data.receipts)
    return job.finish(len(data.receipts), numbers)


def _cut(sheet: Sheet) -> None:
    """The line along which the page is cut in two."""
    sheet.line(10, CUT, 200, CUT, 0.6, "3 2")
    sheet.text(105, CUT - 1.2, "—— 沿此线裁开 ——", 7.5, align="c", grey=GREY)


def _unused(sheet: Sheet, down: float, words: str) -> None:
    """The half of a page without a receipt, struck through; it takes no number."""
    y, high = down + 17, 114.0
    sheet.line(STUB, y + high, BOOK.right, y)
    sheet.rect(93, y + high / 2 - 4, 24, 8, 0, fill=1)
    sheet.text(105, y + high / 2 + 1.6, words, 12, align="c")


def _static_stub(sheet: Sheet, heights: tuple[float, ...]) -> None:
    """Lines and words of the stub, for rows of these heights."""
    sheet.text(STUB + STUB_WIDE / 2, 22.5, "领款收据存根", 15, HEI, "c")
    parts.ruled(sheet, STUB, STUB_TOP, (LABEL, STUB_WIDE - LABEL), heights)
    y = STUB_TOP
    for height, label in zip(heights, STUB_LABELS, strict=True):
        sheet.cell(STUB, y, LABEL, height, label, 9.5, air=0.8)
        y += height
    parts.pen_date(sheet, 62.5, y - heights[-1] / 2 + 1.2, 6.5)
    sheet.text(STUB, 129.3, "第一联　存根（学校留存）", 8)


def _static_voucher(sheet: Sheet) -> None:
    """Lines and words of the receipt itself."""
    sheet.text(135, 23, "领　款　收　据", 18, HEI, "c")
    sheet.rect(BOX, STUB_TOP, BOX_WIDE, BOX_HIGH)
    parts.ruled(sheet, INSIDE, 52.8, (30, 50, 32), (11,))
    sheet.cell(INSIDE, 52.8, 30, 11, "人民币（大写）", 10.5, HEI, air=0.6)
    parts.ruled(sheet, INSIDE, 66.2, (20, 32, 20, 40), (8.5, 8.5), 0.5)
    for across, down, label in ((0, 0, "学生姓名"), (52, 0, "年级班级"), (0, 1, "发放方式"), (52, 1, "卡号后四位")):
        sheet.cell(INSIDE + across, 66.2 + down * 8.5, 20, 8.5, label, 9.5, air=0.5)
    for row, label in enumerate(("领款人（签字）：", "与学生关系：", "身份证号后四位：")):
        base = 91.5 + row * 9.5
        start = INSIDE + sheet.text(INSIDE, base, label, 10.5) + 0.6
        sheet.line(start, base + 1, 131.5, base + 1)
    sheet.rect(135, 86.5, 18, 27, dash="1.5 1.5")
    sheet.text(144, 111.5, "按手印处", 8.5, align="c", grey=GREY)
    parts.seal_hint(sheet, 173.5, 106)
    x = BOX
    for label in ("会计：", "经办人：", "校长："):
        x = parts.pen(sheet, x, 129.6, label, 20, 10) + 3.5
    sheet.text(BOX, 134.5, "本收据涂改无效；作废须注明原因并两联同存。", 8)
    sheet.text(BOOK.right, 134.5, "第二联　收据（会计凭证）", 8, align="r")


def _receipt(job: Job, sheet: Sheet, data: ReceiptData, receipt: Receipt, down: float) -> None:
    """One receipt: both parts, the number between them, QR and check code."""
    since = len(sheet.values)
    sheet.subject = f"收据 {receipt.digits} {receipt.name}"
    again = f"　　补打 第 {data.issue.reprint} 次" if data.issue.reprint else ""
    sheet.text(BOX, 15.8 + down, f"表号：{NUMBER}{again}", 8)
    job.shared(sheet, "voucher", _static_voucher, down)
    _stub(job, sheet, data, receipt, down)
    _perforation(sheet, f"{data.prefix}第{receipt.digits}号", down)
    _voucher(sheet, data, receipt, down)
    if receipt.void_reason:
        _void(sheet, receipt, down)
    record = parts.payload("04", data.unit_code, receipt.period, f"{data.year}-{receipt.digits}", "1/1")
    parts.corner(job, sheet, record, 14, since, 14 + down)


def _stub(job: Job, sheet: Sheet, data: ReceiptData, receipt: Receipt, down: float) -> None:
    """The stub. A row with a long text grows, and the others give it the room: the stub keeps its height."""
    sheet.text(STUB + STUB_WIDE / 2, 29 + down, f"№ {receipt.digits}", 13, align="c")
    values = (
        data.unit_short, receipt.name, receipt.grade_class, receipt.item_short or receipt.item,
        period_text(receipt.period), f"￥{yuan(receipt.fen)}",
    )  # fmt: skip
    wide = STUB_WIDE - LABEL
    needs = [sheet.need(value, wide, STUB_ROW, 9.5) for value in values] + [STUB_ROW] * 4
    grown = [need for need in needs if need > STUB_ROW]
    usual = (STUB_ROW * len(needs) - sum(grown)) / (len(needs) - len(grown))
    heights = tuple(need if need > STUB_ROW else usual for need in needs)
    job.shared(sheet, f"stub {heights}", functools.partial(_static_stub, heights=heights), down)
    y = STUB_TOP + down
    for height, value in zip(heights, values, strict=False):
        sheet.cell(STUB + LABEL, y, wide, height, value, 9.5)
        y += height


def _perforation(sheet: Sheet, words: str, down: float) -> None:
    """The dotted line between the parts, broken by the number, which is torn through with the seal over it."""
    top, bottom, step = 34.3 + down, 98.0 + down, 5.1
    size = 10.5
    if len(words) * step > bottom - top:
        step = (bottom - top) / len(words)
        size = min(size, step / 0.3528)
    end = top + len(words) * step
    sheet.line(PERFORATION, 15 + down, PERFORATION, top - 1, dash="1 1.6")
    sheet.line(PERFORATION, end + 1, PERFORATION, 104.5 + down, dash="1 1.6")
    sheet.line(PERFORATION, 117.5 + down, PERFORATION, 131.5 + down, dash="1 1.6")
    for number, word in enumerate(words):
        sheet.text(PERFORATION, top + (number + 0.78) * step, word, size, align="c", record=False)
    for number, word in enumerate("骑缝章"):
        sheet.text(PERFORATION, 108 + number * 4 + down, word, 8.5, align="c", grey=GREY, record=False)
    sheet.values.append(words)


def _voucher(sheet: Sheet, data: ReceiptData, receipt: Receipt, down: float) -> None:
    sheet.text(117, 29 + down, f"№ {receipt.digits}", 11.5, align="c")
    sheet.text(151, 29 + down, date_plain(receipt.date), 11.5, align="c")
    what = f" {period_text(receipt.period)}  {receipt.item} "
    spans = (("今领到", False), (f" {data.unit_name} ", True), ("发放的", False), (what, True), ("。", False))
    parts.fitted_prose(sheet, INSIDE, STUB_TOP + 2.2 + down, WIDE, 16, spans, SENTENCE_SIZES)
    sheet.cell(INSIDE + 30, 52.8 + down, 50, 11, money_capitals(receipt.fen), 12, HEI)
    sheet.cell(INSIDE + 80, 52.8 + down, 32, 11, f"￥{yuan(receipt.fen)}", 13, HEI)
    sheet.cell(INSIDE + 20, 66.2 + down, 32, 8.5, receipt.name, 10)
    sheet.cell(INSIDE + 72, 66.2 + down, 40, 8.5, receipt.grade_class, 10)
    sheet.cell(INSIDE + 20, 74.7 + down, 32, 8.5, parts.yes_no(receipt.how == "cash", "现金", "银行卡", "　"), 9.5)
    sheet.cell(INSIDE + 72, 74.7 + down, 40, 8.5, receipt.card_tail or "—", 10)


def _void(sheet: Sheet, receipt: Receipt, down: float) -> None:
    """作废 across both parts, and the reason on both."""
    sheet.line(STUB, STUB_TOP + BOX_HIGH + down, STUB + STUB_WIDE, STUB_TOP + down, OUTER)
    sheet.line(BOX, STUB_TOP + BOX_HIGH + down, BOX + BOX_WIDE, STUB_TOP + down, OUTER)
    x, wide = STUB + LABEL + 1, STUB_WIDE - LABEL - 2
    for left, top, width in ((x, 89.2, wide), (157.0, 89.0, 32.0)):
        sheet.rect(left, top + down, width, 8, OUTER, fill=1)
        sheet.cell(left, top + down, width, 8, "作废", 16, HEI)
    reason = f"作废原因：{receipt.void_reason}"
    sheet.rect(x, 98.3 + down, wide, 17, fill=1)
    sheet.cell(x, 98.3 + down, wide, 17, reason, 8.5, align="l", prose=True)
    sheet.rect(INSIDE, 115 + down, WIDE, 8.6, fill=1)
    sheet.cell(INSIDE, 115 + down, WIDE, 8.6, reason, 9.5, align="l", prose=True)


SAMPLE = ReceiptData(
    "青禾县柳河镇柳河小学", "柳河小学", "2137900001", "青柳收字", 2026,
    (
        Receipt(123, "田小禾", "三年级1班", "义务教育家庭经济困难学生生活补助（非寄宿生）", "2026A", 31250, "2026-11-12",
                item_short="义务教育生活补助"),
        Receipt(124, "葵小阳", "六年级1班", "义务教育家庭经济困难学生生活补助（寄宿生）", "2026A", 62500, "2026-11-12",
                "card", "0386", "义务教育生活补助"),
        Receipt(125, "榆小钱", "一年级2班", "义务教育家庭经济困难学生生活补助（非寄宿生）", "2026A", 31250, "2026-11-13",
                item_short="义务教育生活补助", void_reason="金额写错，另开第000126号"),
    ),
)  # fmt: skip

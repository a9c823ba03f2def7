"""Form 14 台账恢复密钥单: the words and the QR code that open a ledger when its passwords are lost.

Source: paper.md 14. It holds the secret itself: no check code, and none of the secret is among the values of the
print, which are kept. Never on it: a password, the ledger's path, a child's data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.errors import Refused
from app.models.rules.capitals import date_plain
from app.printing import parts
from app.printing.engine import TWO, Issue, Job, Printed
from app.printing.fonts import HEI, SANS
from app.printing.paper import OUTER, POSTED, Sheet
from app.printing.parts import Column

NAME = "recovery"
TITLE = "台账恢复密钥单"
NEEDS: tuple[str, ...] = ()

WORDS, PER_ROW = 24, 4
WORDS_TOP, WORD_ROW, WORD_NUMBER, WORD_WIDE = 79.0, 11.0, 10.0, 42.5
QR_TOP, QR_SIDE = 158.0, 46.0
LOG = (
    Column("日期", 26), Column("保管人签字", 30), Column("存放地点", 34), Column("启封原因", 46), Column("监督人签字", 34),
)  # fmt: skip
HOW_TO_USE = (
    "1.忘记密码时：打开程序，选“忘记密码”，输入24个恢复词或用扫码枪扫描二维码，即可设置新密码。",
    "2.换电脑时：先恢复备份，再输入恢复词。",
    "3.词不在词表中或核对码不符时，程序提示重新核对。",
    "4.使用一次后，请重新打印新单，旧单当场销毁。",
)
HOW_TO_KEEP = (
    "1.一式二份，分别装入信封密封，封口处加盖单位公章：一份由校长锁入保险柜，一份交中心学校封存。",
    "2.谁拿到本单，谁就能打开台账。任何部门、任何人以电话、网络索要恢复词的，一律拒绝。",
    "3.密码和全部恢复密钥单都丢失的，台账无法打开，没有任何后门。",
    "4.校长或资助专干变动时，列入交接清单；怀疑泄露的，立即更换密钥并重新打印。",
)


@dataclass(frozen=True)
class RecoveryData:
    """One sheet. words: 24; qr_payload: the same secret for a scanner; created_on ISO; sheet_number from 1.

    sample: a picture for training; says at the foot that the key is void.
    """

    unit_name: str
    unit_code: str
    ledger_name: str
    created_on: str
    words: tuple[str, ...]
    qr_payload: str
    sheet_number: int = 1
    sample: bool = False
    issue: Issue = TWO


def draw(data: RecoveryData) -> Printed:
    """The sheet as a PDF, as many numbered copies as asked for. Raises Refused when there are not 24 words."""
    if len(data.words) != WORDS:
        raise Refused(f"恢复词应为 {WORDS} 个，现有 {len(data.words)} 个", "恢复密钥单", "请重新生成恢复密钥")
    job = Job(POSTED, TITLE)
    for copy in data.issue.sets():
        sheet = job.sheet()
        sheet.subject = data.unit_name
        job.shared(sheet, "fixed", _fixed)
        _head(sheet, data, copy or 1)
        _words(sheet, data.words)
        sheet.qr(POSTED.left, QR_TOP, QR_SIDE, data.qr_payload, careful=True)
        parts.foot(sheet, 1, 1, "打印后请核对恢复词清晰可辨", "样张，密钥无效" if data.sample else "绝密　不得复制")
    return job.finish()


def _fixed(sheet: Sheet) -> None:
    """Everything that is the same on every sheet."""
    parts.form_number(sheet, "助学14")
    parts.title(sheet, TITLE, 20, 27)
    parts.subtitle(sheet, "（绝密保管　只打印一次　不得拍照、复印、存入电脑或手机）", 34.6, 11, SANS)
    for y, text in ((76.0, "一、恢复词（24个，按编号从左到右输入）"), (154.0, "二、恢复二维码（内容与恢复词相同，任用其一）"),
                    (212.0, "四、怎样保管")):  # fmt: skip
        sheet.text(POSTED.left, y, text, 12, HEI)
    for number in range(WORDS):
        x = POSTED.left + number % PER_ROW * WORD_WIDE
        y = WORDS_TOP + number // PER_ROW * WORD_ROW
        sheet.rect(x, y, WORD_NUMBER, WORD_ROW, fill=0.92)
        sheet.cell(x, y, WORD_NUMBER, WORD_ROW, str(number + 1), 10.5)
        sheet.rect(x, y, WORD_WIDE, WORD_ROW)
    sheet.rect(POSTED.left, WORDS_TOP, POSTED.wide, WORD_ROW * WORDS / PER_ROW, OUTER)
    sheet.text(74, 163, "三、怎样使用", 12, HEI)
    _paragraphs(sheet, 74, 169.4, POSTED.right - 74, HOW_TO_USE)
    _paragraphs(sheet, POSTED.left, 218, POSTED.wide, HOW_TO_KEEP)
    parts.ruled(sheet, POSTED.left, 238, [column.width for column in LOG], (8, 9.5, 9.5))
    parts.column_heads(sheet, POSTED.left, 238, 8, LOG)


def _paragraphs(sheet: Sheet, x: float, y: float, wide: float, texts: Sequence[str]) -> None:
    for text in texts:
        y = sheet.prose(x, y, wide, ((text, False),), 10.5, 5.5)


def _head(sheet: Sheet, data: RecoveryData, copy: int) -> None:
    total = max(data.issue.copies, copy)
    rows = (
        ("单位", data.unit_name, "单位代码", data.unit_code),
        ("台账", data.ledger_name, "建立日期", date_plain(data.created_on)),
        ("本单编号", f"第 {data.sheet_number} 号（旧单作废后启用新号）", "份数", f"第 {copy} 份　共 {total} 份"),
    )
    for number, row in enumerate(rows):
        parts.pairs_row(sheet, POSTED.left, 40 + number * 9, 9, list(zip((28, 72, 28, 42), row, strict=True)), 10.5)
    sheet.rect(POSTED.left, 40, POSTED.wide, 27, OUTER)


def _words(sheet: Sheet, words: Sequence[str]) -> None:
    """The words. They are not recorded: what is kept of this print must not open the ledger."""
    sheet.subject = "恢复词"
    for number, word in enumerate(words):
        x = POSTED.left + number % PER_ROW * WORD_WIDE + WORD_NUMBER
        y = WORDS_TOP + number // PER_ROW * WORD_ROW
        sheet.cell(x, y, WORD_WIDE - WORD_NUMBER, WORD_ROW, word, 17, HEI, record=False)


SAMPLE = RecoveryData(
    "青禾县柳河镇柳河小学", "2137900001", "柳河小学助学台账", "2026-09-01",
    (
        "苹果", "山坡", "铅笔", "小河", "书包", "白云", "石桥", "麦田",
        "竹篮", "星光", "木门", "海风", "玉米", "红旗", "雨伞", "灯塔",
        "青草", "水井", "围巾", "钟楼", "瓷碗", "松林", "纸船", "春雷",
    ),
    "ZX14|SAMPLE|" + "0123456789ABCDEF" * 4, sample=True,
)  # fmt: skip

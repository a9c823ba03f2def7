"""Form 11 学生资助数据报送封面: the stamped sheet that goes with a package on the stick.

Source: paper.md 11 and the package contract (design.md 4.2). Printed only after the file on the stick was read back.
Never on it: a child's name or number, a private key, a path of the computer.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import Refused
from app.models.rules.capitals import date_plain, money_capitals, period_text, yuan
from app.printing import parts
from app.printing.engine import TWO, Issue, Job, Printed
from app.printing.fonts import HEI, SANS
from app.printing.paper import FILED, GREY, INNER, OUTER, Sheet
from app.printing.parts import Column

NAME = "cover"
TITLE = "学生资助数据报送封面"
NEEDS: tuple[str, ...] = ("period",)

LEFT, TOP, LABEL = FILED.left, 45.0, 30.0
COLUMNS = (
    Column("记录种类", 55, "l", 10.5), Column("合计（条）", 25, size=10.5), Column("新增（条）", 25, size=10.5),
    Column("变更（条）", 25, size=10.5), Column("备注", 40, size=9.5),
)  # fmt: skip
HEAD_ROWS, HEAD_ROW = 5, 9.0
ROOM = 45.0
"""Height for the kinds of records on the first page; more than 9 kinds go on a page of their own."""
SMALL_ROW, USUAL_ROW = 5.0, 7.5
RECEIVE_HIGH, BOTTOM = 24.0, 273.0


@dataclass(frozen=True)
class CoverRow:
    """How many records of one kind the package holds, and how many are new or changed since the last one."""

    kind: str
    total: int
    new: int
    changed: int
    note: str = ""


@dataclass(frozen=True)
class CoverData:
    """One package. made_at: ISO date, T, hours:minutes; fen: the sum of the grants in it; size_bytes: of the file.

    fingerprint: 30 digits of the unit's key; sha256: 64 hex signs of the file; last_sequence None: the first one.
    """

    unit_name: str
    unit_code: str
    receiver_name: str
    period: str
    device: str
    sequence: int
    last_sequence: int | None
    made_at: str
    file_name: str
    size_bytes: int
    rows: tuple[CoverRow, ...]
    fen: int
    fingerprint: str
    sha256: str
    issue: Issue = TWO


def draw(data: CoverData) -> Printed:
    """The cover as a PDF. Raises Refused when fingerprint or hash don't have their shape."""
    if len(data.fingerprint) != 30 or not data.fingerprint.isdigit():
        raise Refused("单位密钥指纹应为30位数字", "报送封面", "请重新生成数据包")
    if len(data.sha256) != 64:
        raise Refused("文件校验值应为64位", "报送封面", "请重新生成数据包")
    job = Job(FILED, TITLE)
    extra = len(data.rows) * SMALL_ROW > ROOM
    pages = 2 if extra else 1
    for copy in data.issue.sets():
        for number in range(1, pages + 1):
            sheet = job.sheet()
            sheet.subject = data.unit_name
            _opening(job, sheet, data)
            if number == 1:
                y = _short_table(sheet, data) if extra else _table(sheet, data.rows, data.rows, TOP + 45, ROOM)
                _head_table(sheet, data)
                _signatures(sheet, _proof(sheet, data, y))
            else:
                _table(sheet, data.rows, data.rows, TOP, 200)
            foot = "一式二份：报送单位、接收单位各一份"
            parts.foot(sheet, number, pages, foot, "本页不含学生个人信息", copy)
            record = (data.unit_code, data.period, f"{data.sequence:04d}", data.fingerprint, data.sha256.upper())
            parts.corner(job, sheet, parts.payload("11", *record), 22, careful=True)
    return job.finish()


def _opening(job: Job, sheet: Sheet, data: CoverData) -> None:
    job.shared(sheet, "binding", parts.binding)
    parts.form_number(sheet, "助学11", data.issue)
    parts.title(sheet, TITLE, 18, 25.5, side=22)
    parts.subtitle(sheet, "（随U盘报送，盖章有效）")


def _size(size: int) -> str:
    """A file size for people."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(size / 1000, 0.1):.1f} KB"


def _head_table(sheet: Sheet, data: CoverData) -> None:
    day, _, time = data.made_at.partition("T")
    last = "无（首次报送）" if data.last_sequence is None else f"第 {data.last_sequence:04d} 号"
    rows = (
        ("报送单位", data.unit_name, "单位代码", data.unit_code),
        ("接收单位", data.receiver_name, "所属学期", period_text(data.period)),
        ("报送电脑", data.device, "报送序号", ""),
        ("生成时间", f"{date_plain(day)} {time[:5]}".strip(), "上次序号", last),
    )
    for number, row in enumerate(rows):
        y = TOP + number * HEAD_ROW
        parts.pairs_row(sheet, LEFT, y, HEAD_ROW, list(zip((30, 75, 25, 40), row, strict=True)), 10.5)
    sheet.cell(LEFT + 130, TOP + 2 * HEAD_ROW, 40, HEAD_ROW, f"第 {data.sequence:04d} 号", 12, HEI)
    y = TOP + 4 * HEAD_ROW
    parts.pairs_row(sheet, LEFT, y, HEAD_ROW, ((LABEL, "文件名"), (140, "")), 10.5)
    name = f"{data.file_name}　（{_size(data.size_bytes)}）"
    sheet.cell(LEFT + LABEL, y, 140, HEAD_ROW, name, 10.5, align="l", air=3)


def _table(sheet: Sheet, rows: tuple[CoverRow, ...], counted: tuple[CoverRow, ...], y: float, room: float) -> float:
    """Heads, one row a kind, totals over ``counted``; returns where it ends."""
    step = min(max(room / max(len(rows), 1), SMALL_ROW), USUAL_ROW)
    parts.ruled(sheet, LEFT, y, [column.width for column in COLUMNS], (8, *[step] * len(rows), 8), INNER)
    parts.column_heads(sheet, LEFT, y, 8, COLUMNS, 10)
    y += 8
    for row in rows:
        note = row.note or ("" if row.total else "本月无")
        texts = (row.kind, str(row.total), str(row.new), str(row.changed), note)
        x = LEFT
        for column, text in zip(COLUMNS, texts, strict=True):
            sheet.cell(
                x,
                y,
                column.width,
                step,
                text,
                min(column.size, step * 1.8),
                align=column.align,
                air=3 if x == LEFT else 1.2,
            )
            x += column.width
        y += step
    sums = [sum(getattr(row, name) for row in counted) for name in ("total", "new", "changed")]
    sheet.cell(LEFT, y, 55, 8, "记录总数", 10, HEI)
    for number, value in enumerate(sums):
        sheet.cell(LEFT + 55 + 25 * number, y, 25, 8, str(value), 10.5, HEI if number == 0 else "song")
    return y + 8


def _short_table(sheet: Sheet, data: CoverData) -> float:
    """On the first page, when the kinds are too many: only the totals, and where the rest stands."""
    y = _table(sheet, (), data.rows, TOP + 45, ROOM)
    sheet.rect(LEFT, y, FILED.wide, 8)
    sheet.cell(LEFT, y, FILED.wide, 8, f"共 {len(data.rows)} 种记录，明细见第 2 页", 10.5)
    return y + 8


def _proof(sheet: Sheet, data: CoverData, y: float) -> float:
    """Sum of money, fingerprint of the key, hash of the file; returns where they end."""
    parts.pairs_row(sheet, LEFT, y, 10, ((LABEL, "发放金额合计"), (140, "")), 10.5)
    money = f"￥{yuan(data.fen)}　人民币（大写）：{money_capitals(data.fen)}"
    sheet.cell(LEFT + LABEL, y, 140, 10, money, 10.5, align="l", air=3)
    y += 10
    parts.pairs_row(sheet, LEFT, y, 17, ((LABEL, "单位密钥指纹\n（电话核对）"), (140, "")), 10.5)
    for number in range(6):
        x = LEFT + LABEL + 4 + number * 22
        sheet.cell(x, y, 22, 17, data.fingerprint[number * 5 : number * 5 + 5], 16, HEI, air=0.5)
        if number:
            sheet.line(x, y + 5, x, y + 12)
    y += 17
    parts.pairs_row(sheet, LEFT, y, 25, ((LABEL, "文件校验值\n（SHA-256）"), (140, "")), 10.5)
    for row in range(4):
        base = y + 6.2 + row * 5.4
        sheet.text(LEFT + LABEL + 3, base, "一二三四"[row], 8, grey=GREY, record=False)
        for column in range(4):
            place = (row * 4 + column) * 4
            sheet.text(LEFT + LABEL + 11 + column * 33, base, data.sha256[place : place + 4].upper(), 12, SANS)
    return y + 25


def _signatures(sheet: Sheet, top: float) -> None:
    """The sender's signatures and seal, from the end of the table on, then the receiver's block at the bottom."""
    y = BOTTOM - RECEIVE_HIGH
    parts.ruled(sheet, LEFT, top, (100, 70), (y - top,), INNER)
    words = "本单位对所报送数据的真实性、完整性负责。表册已核对签字，公示无异议。"
    line = sheet.prose(LEFT + 3, top + 6, 94, ((words, False),), 10.5, 5.5, 2) + 3.5
    for label in ("填 报 人（签字）：", "审 核 人（签字）：", "单位负责人（签字）："):
        parts.pen(sheet, LEFT + 3, line, label, 32, 10.5)
        line += 9
    parts.seal_hint(sheet, LEFT + 135, y - 24, 10)
    parts.pen_date(sheet, FILED.right - 4, y - 4.5, 11, 10.5)
    parts.ruled(sheet, LEFT, y, (LABEL, 140), (RECEIVE_HIGH,), INNER)
    sheet.cell(LEFT, y, LABEL, RECEIVE_HIGH, "接收单位\n填写", 10.5)
    x = LEFT + LABEL + 3
    sheet.text(x, y + 6.4, "☐指纹一致　☐校验值一致　☐条数一致　☐金额一致　　结果：☐接收　☐退回", 10)
    parts.pen(sheet, x, y + 13.4, "退回原因：", 115, 10)
    end = parts.pen(sheet, x, y + 20.4, "接收人（签字）：", 28, 10)
    sheet.text(end + 6, y + 20.4, "接收日期：", 10)
    parts.pen_date(sheet, FILED.right - 18, y + 20.4, 11, 10)
    sheet.rect(LEFT, TOP, FILED.wide, BOTTOM - TOP, OUTER)


SAMPLE = CoverData(
    "青禾县柳河镇柳河小学", "2137900001", "青禾县柳河镇中心学校", "2026A", "办公室电脑（D1）", 7, 6, "2026-11-20T10:42",
    "2137900001_2026A_0007.zhuxue", 1_800_000,
    (
        CoverRow("在校学生", 186, 9, 14), CoverRow("困难认定", 22, 22, 0, "2026—2027学年"),
        CoverRow("资助发放", 22, 22, 0, "9,062.50 元"), CoverRow("送教上门记录", 18, 6, 1, "54 课时"),
        CoverRow("疑似辍学与劝返", 0, 0, 0), CoverRow("附件（照片、扫描件）", 41, 12, 0, "已收到的不重复附"),
    ),
    906250, "809150568335629799269649680342",
    "84AB51E1AB8EB569B9B72722F84966C9D155827113E484B6B30A4B7F356E692A",
)  # fmt: skip

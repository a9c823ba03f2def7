"""Form 01 家庭经济困难学生认定申请表（义务教育阶段）: one page a pupil, prefilled from the record or blank.

Source: paper.md 01, after the form attached to 教财〔2018〕16号 and the fourteen groups of 2024. What does not fit its
box, and family members beyond five, go on a continuation page: nothing is cut. Never on it: other children, a full
card number, a commitment or an opinion that the person must write by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.errors import Refused
from app.models.rules.capitals import school_year_text, yuan
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.paper import FILED, OUTER, Sheet

NAME = "recognition"
TITLE = "家庭经济困难学生认定申请表"
NEEDS: tuple[str, ...] = ("period", "student")

GROUPS = (
    "脱贫家庭学生", "脱贫不稳定家庭学生", "边缘易致贫家庭学生", "突发严重困难家庭学生", "低保家庭学生",
    "低保边缘家庭学生", "特困救助供养学生", "刚性支出困难家庭学生", "其他低收入家庭学生", "孤儿",
    "事实无人抚养儿童", "残疾学生", "残疾人子女", "烈士子女",
)  # fmt: skip
"""The special groups of 2024, in the order of the official form."""
LEVELS = ("特别困难", "困难", "一般困难", "不困难")
MEMBER_HEADS = ("姓名", "年龄", "与学生关系", "工作（学习）单位", "职业", "年收入（元）", "健康状况")
MEMBER_WIDTHS = (22, 13, 20, 42, 18, 22, 24)
MEMBERS = 5
COMMITMENT = "承诺内容（须由学生本人或监护人抄写）：本人承诺以上所填写资料真实，如有虚假，愿承担相应责任。"
LATER = "见续页"

LEFT, SIDE, TOP = FILED.left, 9.0, 37.5
X, WIDE = LEFT + SIDE, 161.0
ROW, FACTOR, GROUP = 7.0, 6.5, 6.0
FAMILY = TOP + 5 * ROW
GROUP_TOP = FAMILY + (MEMBERS + 1) * ROW
FACTOR_TOP = GROUP_TOP + 5 * GROUP + FACTOR
ASK_TOP = FACTOR_TOP + 4 * FACTOR
PROMISE_TOP = ASK_TOP + 2 * FACTOR
REVIEW_TOP = PROMISE_TOP + 28
DECIDE_TOP = REVIEW_TOP + 24
BOTTOM = DECIDE_TOP + 35


@dataclass(frozen=True)
class Member:
    """One of the family, without the pupil. income_fen: a year's income in fen, None when not known."""

    name: str
    age: str = ""
    relation: str = ""
    workplace: str = ""
    job: str = ""
    income_fen: int | None = None
    health: str = ""


@dataclass(frozen=True)
class Application:
    """What is known of one pupil. Everything may be empty: empty texts leave room for the pen, None ticks no box.

    birth_month: 2018-03. groups: (name of the group, whether the pupil belongs to it); groups not named stay open.
    card_tail: the last four of the account. recommended and decided: one of the county's levels.
    """

    number: str = ""
    grade: str = ""
    class_name: str = ""
    name: str = ""
    sex: str = ""
    birth_month: str = ""
    nation: str = ""
    id_number: str = ""
    student_number: str = ""
    native_place: str = ""
    household: str = ""
    family_size: int | None = None
    boarding: bool | None = None
    address: str = ""
    postcode: str = ""
    phone: str = ""
    members: tuple[Member, ...] = ()
    groups: tuple[tuple[str, bool | None], ...] = ()
    proof: str = ""
    proof_attached: bool | None = None
    income_per_head_fen: int | None = None
    debt: str = ""
    disaster: str = ""
    accident: str = ""
    weak_labour: str = ""
    unemployment: str = ""
    other: str = ""
    item: str = ""
    term_fen: int | None = None
    bank: str = ""
    card_tail: str = ""
    recommended: str = ""
    reason: str = ""
    group_agrees: bool | None = None
    group_level: str = ""
    public_days: int | None = None
    school_agrees: bool | None = None
    decided: str = ""


@dataclass(frozen=True)
class RecognitionData:
    """Applications of one school and school year. None prints a blank form. levels: the county's list, in order."""

    unit_name: str
    unit_code: str
    school_year: int
    applications: tuple[Application | None, ...]
    levels: tuple[str, ...] = LEVELS
    stage: str = "义务教育阶段"
    issue: Issue = ONE


Rest = list[tuple[str, str]]
"""Texts too long for their boxes, with the name of the box, for the continuation page."""


def draw(data: RecognitionData) -> Printed:
    """The applications as a PDF. Raises Refused when a character can't be printed."""
    job = Job(FILED, TITLE)
    for copy in data.issue.sets():
        for application in data.applications:
            _application(job, data, application or Application(), copy)
            job.flush()
    return job.finish(len(data.applications))


def _application(job: Job, data: RecognitionData, pupil: Application, copy: int) -> None:
    """One pupil's page, and the continuation pages it needs."""
    rest: Rest = []
    sheets = [_sheet(job, data, pupil, "")]
    first = sheets[0]
    job.shared(first, "fixed", _fixed)
    _basic(first, pupil, rest)
    _family(first, pupil.members[:MEMBERS], FAMILY + ROW, MEMBERS)
    _groups(first, pupil, rest)
    _factors(first, pupil, rest)
    _review(first, data, pupil, rest)
    more = pupil.members[MEMBERS:]
    while more or rest:
        sheet = _sheet(job, data, pupil, "续页")
        sheets.append(sheet)
        more = _continuation(sheet, more, rest)
    for number, sheet in enumerate(sheets, 1):
        parts.foot(sheet, number, len(sheets), f"填报：{data.unit_name}", parts.PRIVATE, copy)
        record = (data.unit_code, str(data.school_year), pupil.number, f"{number}/{len(sheets)}")
        parts.corner(job, sheet, parts.payload("01", *record))


def _sheet(job: Job, data: RecognitionData, pupil: Application, mark: str) -> Sheet:
    """A page with its head."""
    sheet = job.sheet()
    sheet.subject = f"{pupil.grade}{pupil.class_name} {pupil.name}".strip() or data.unit_name
    job.shared(sheet, "binding", parts.binding)
    parts.form_number(sheet, "助学01（2024年版）", data.issue)
    parts.title(sheet, f"{TITLE}（{data.stage}）{mark}")
    parts.subtitle(sheet, f"（{school_year_text(data.school_year)}）")
    parts.heads(sheet, (("学校：", data.unit_name), ("年级：", pupil.grade), ("班级：", pupil.class_name),
                        ("申请编号：", pupil.number)), gap=3)  # fmt: skip
    return sheet


# lines and labels


def _row(sheet: Sheet, y: float, high: float, fields: Sequence[tuple[float, str]]) -> None:
    parts.pairs_row(sheet, X, y, high, fields)


def _fixed(sheet: Sheet) -> None:
    """All lines and labels of the first page."""
    sides = ((TOP, 3 * ROW, "学生基本情况"), (TOP + 3 * ROW, 2 * ROW, "家庭通讯"), (FAMILY, 6 * ROW, "家庭成员情况"),
             (GROUP_TOP, FACTOR_TOP - GROUP_TOP, "特殊群体类型"), (FACTOR_TOP, 4 * FACTOR, "影响经济信息"),
             (ASK_TOP, 2 * FACTOR, "申请"), (PROMISE_TOP, 28, "个人承诺"), (REVIEW_TOP, 59, "学校认定意见"))  # fmt: skip
    for y, high, label in sides:
        sheet.rect(LEFT, y, SIDE, high)
        sheet.rect(X, y, WIDE, high)
        parts.vertical(sheet, LEFT, y, SIDE, high, label, 9.5 if high > 15 else 8.5)
    _row(sheet, TOP, ROW, ((22, "姓　名"), (25, ""), (14, "性别"), (14, ""), (20, "出生年月"), (26, ""), (16, "民族"),
                           (24, "")))  # fmt: skip
    _row(sheet, TOP + ROW, ROW, ((22, "身份证号码"), (53, ""), (20, "学籍号"), (66, "")))
    _row(sheet, TOP + 2 * ROW, ROW, ((22, "籍　贯"), (25, ""), (22, "户口性质"), (32, ""), (16, "家庭人口"), (12, ""),
                                     (16, "是否寄宿"), (16, "")))  # fmt: skip
    _row(sheet, TOP + 3 * ROW, ROW, ((30, "详细通讯地址"), (131, "")))
    _row(sheet, TOP + 4 * ROW, ROW, ((30, "邮政编码"), (46, ""), (30, "家长手机号码"), (55, "")))
    parts.ruled(sheet, X, FAMILY, MEMBER_WIDTHS, [ROW] * (MEMBERS + 1), 0.5)
    _row(sheet, FAMILY, ROW, list(zip(MEMBER_WIDTHS, MEMBER_HEADS, strict=True)))
    parts.ruled(sheet, X, GROUP_TOP, (56, 56, 49), (5 * GROUP,), 0.5)
    _row(sheet, GROUP_TOP + 5 * GROUP, FACTOR, ((30, "证明材料编号"), (131, "")))
    for number, (left, right) in enumerate((("家庭人均年收入（元）", "家庭欠债金额及原因"), ("遭受自然灾害情况", "遭受突发意外事件"),
                                            ("因残疾、年迈劳动力弱", "家庭成员失业情况"))):  # fmt: skip
        _row(sheet, FACTOR_TOP + number * FACTOR, FACTOR, ((38, left), (43, ""), (38, right), (42, "")))
    _row(sheet, FACTOR_TOP + 3 * FACTOR, FACTOR, ((38, "其他情况"), (123, "")))
    _row(sheet, ASK_TOP, FACTOR, ((38, "申请资助项目"), (63, ""), (30, "每学期金额"), (30, "")))
    _row(sheet, ASK_TOP + FACTOR, FACTOR, ((38, "开户银行"), (63, ""), (30, "社保卡（账）号"), (30, "")))
    _fixed_promise(sheet)
    _fixed_review(sheet)
    sheet.rect(LEFT, TOP, FILED.wide, BOTTOM - TOP, OUTER)


def _fixed_promise(sheet: Sheet) -> None:
    """The commitment, to be copied by hand: two dotted lines, and who signs."""
    sheet.text(X + 1.3, PROMISE_TOP + 4.2, COMMITMENT, 9.5)
    for y in (PROMISE_TOP + 13, PROMISE_TOP + 20):
        sheet.line(X + 2.5, y, FILED.right - 3, y, 0.7, "0.8 1.6")
    parts.pen(sheet, X + 40, PROMISE_TOP + 25.6, "学生本人或监护人（签字）：", 38)
    parts.pen_date(sheet, FILED.right - 3, PROMISE_TOP + 25.6)


def _fixed_review(sheet: Sheet) -> None:
    """The two opinions: labels, and lines to sign."""
    half = X + 14 + 73.5
    parts.ruled(sheet, X, REVIEW_TOP, (14, 147), (24, 35), 0.5)
    sheet.cell(X, REVIEW_TOP, 14, 24, "班级\n评议", 9.5)
    sheet.cell(X, DECIDE_TOP, 14, 35, "认定\n决定", 9.5)
    sheet.line(half, DECIDE_TOP, half, BOTTOM)
    parts.pen(sheet, X + 58, DECIDE_TOP - 2.8, "评议小组组长（签字）：", 30)
    parts.pen_date(sheet, FILED.right - 3, DECIDE_TOP - 2.8)
    for x, label in ((X + 32, "组长（签字）："), (half + 2, "校长（签字）：")):
        parts.pen(sheet, x, BOTTOM - 9.2, label, 22)
    parts.seal_hint(sheet, FILED.right - 9, BOTTOM - 9.2)
    parts.pen_date(sheet, half - 3, BOTTOM - 2.8)
    parts.pen_date(sheet, FILED.right - 3, BOTTOM - 2.8)


# values


def _put(sheet: Sheet, rest: Rest, label: str, box: tuple[float, float, float, float], text: str, size: float = 9.5,
         prose: bool = False, top: bool = False) -> None:  # fmt: skip
    """A text into a box; when it doesn't fit even at 6.5 pt, 见续页 there and the whole text on the continuation."""
    x, y, w, h = box
    if text and sheet.need(text, w, h, size, prose=prose) > h:
        rest.append((label, text))
        text = LATER
    sheet.cell(x, y, w, h, text, size, align="l" if prose else "c", prose=prose, top=top)


def _basic(sheet: Sheet, pupil: Application, rest: Rest) -> None:
    """The five rows of the pupil and how to reach the family."""
    size = "" if pupil.family_size is None else str(pupil.family_size)
    fields = (
        (0, 22, 25, "姓名", pupil.name), (0, 61, 14, "性别", pupil.sex), (0, 95, 26, "出生年月", parts.birth_month(pupil.birth_month)),
        (0, 137, 24, "民族", pupil.nation), (1, 22, 53, "身份证号码", pupil.id_number),
        (1, 95, 66, "学籍号", pupil.student_number), (2, 22, 25, "籍贯", pupil.native_place),
        (2, 69, 32, "户口性质", parts.choices(("城镇", "农村"), pupil.household)), (2, 117, 12, "家庭人口", size),
        (2, 145, 16, "是否寄宿", parts.yes_no(pupil.boarding)), (4, 30, 46, "邮政编码", pupil.postcode),
        (4, 106, 55, "家长手机号码", pupil.phone),
    )  # fmt: skip
    for row, x, wide, label, text in fields:
        _put(sheet, rest, label, (X + x, TOP + row * ROW, wide, ROW), text)
    _put(sheet, rest, "详细通讯地址", (X + 30, TOP + 3 * ROW, 131, ROW), pupil.address, prose=True)


def _family(sheet: Sheet, members: Sequence[Member], y: float, rows: int) -> None:
    """Members row by row; unused rows get one diagonal line, but a wholly empty table stays open for the pen."""
    for member in members:
        income = "" if member.income_fen is None else yuan(member.income_fen).removesuffix(".00")
        texts = (member.name, member.age, member.relation, member.workplace, member.job, income, member.health)
        x = X
        for wide, text in zip(MEMBER_WIDTHS, texts, strict=True):
            sheet.cell(x, y, wide, ROW, text, 9.5, air=0.8)
            x += wide
        y += ROW
    unused = rows - len(members)
    if members and unused:
        parts.blank_rest(sheet, X, y, WIDE, unused * ROW)


def _groups(sheet: Sheet, pupil: Application, rest: Rest) -> None:
    """The groups in three columns of five, and the proof."""
    answers = dict(pupil.groups)
    unknown = [name for name in answers if name not in GROUPS]
    if unknown:
        raise Refused(f"申请表上没有“{unknown[0]}”这一类", sheet.subject, "请核对特殊群体类型")
    for number, name in enumerate(GROUPS):
        column, row = divmod(number, 5)
        x, y = X + column * 56 + 1.4, GROUP_TOP + row * GROUP + 4.3
        sheet.text(x, y, name, 9)
        right = X + (56, 112, 161)[column] - 1.4
        sheet.text(right, y, parts.yes_no(answers.get(name)), 9, align="r")
    y = GROUP_TOP + 5 * GROUP
    _put(sheet, rest, "证明材料编号", (X + 30, y, 90, FACTOR), pupil.proof, prose=True)
    sheet.text(
        FILED.right - 1.4, y + 4.5, f"已附复印件：{parts.yes_no(pupil.proof_attached, '有', '无')}", 9, align="r"
    )


def _factors(sheet: Sheet, pupil: Application, rest: Rest) -> None:
    """What weighs on the family's means, and what is asked for."""
    income = "" if pupil.income_per_head_fen is None else yuan(pupil.income_per_head_fen)
    amount = "" if pupil.term_fen is None else f"￥{yuan(pupil.term_fen)}"
    tail = f"尾号 {pupil.card_tail[-4:]}" if pupil.card_tail else ""
    fields = (
        (FACTOR_TOP, 38, 43, "家庭人均年收入", income), (FACTOR_TOP, 119, 42, "家庭欠债金额及原因", pupil.debt),
        (FACTOR_TOP + FACTOR, 38, 43, "遭受自然灾害情况", pupil.disaster),
        (FACTOR_TOP + FACTOR, 119, 42, "遭受突发意外事件", pupil.accident),
        (FACTOR_TOP + 2 * FACTOR, 38, 43, "因残疾、年迈劳动力弱", pupil.weak_labour),
        (FACTOR_TOP + 2 * FACTOR, 119, 42, "家庭成员失业情况", pupil.unemployment),
        (ASK_TOP, 38, 63, "申请资助项目", pupil.item), (ASK_TOP, 131, 30, "每学期金额", amount),
        (ASK_TOP + FACTOR, 38, 63, "开户银行", pupil.bank), (ASK_TOP + FACTOR, 131, 30, "社保卡（账）号", tail),
    )  # fmt: skip
    for y, x, wide, label, text in fields:
        _put(sheet, rest, label, (X + x, y, wide, FACTOR), text)
    _put(sheet, rest, "其他情况", (X + 38, FACTOR_TOP + 3 * FACTOR, 123, FACTOR), pupil.other, prose=True)


def _review(sheet: Sheet, data: RecognitionData, pupil: Application, rest: Rest) -> None:
    """What the class and the school found, as far as the record says; the rest is left for the pen."""
    x = X + 14
    levels = parts.choices(data.levels, pupil.recommended)
    sheet.cell(x, REVIEW_TOP, 147, 6.2, f"推荐档次：{levels}", 9.5, align="l", air=1.6)
    label = "陈述理由："
    start = sheet.text(x + 1.6, REVIEW_TOP + 10.2, label, 9.5, record=False)
    _put(
        sheet,
        rest,
        "陈述理由",
        (x + start + 0.6, REVIEW_TOP + 6.55, 145 - start, 11),
        pupil.reason,
        prose=True,
        top=True,
    )
    y, half = DECIDE_TOP + 4.6, x + 73.5
    agree, other = ("☑" if pupil.group_agrees else "☐"), ("☑" if pupil.group_agrees is False else "☐")
    sheet.text(x + 1.6, y, f"学校认定工作组：经审核，{agree}同意评议小组意", 9.5)
    _blank(sheet, x + 1.6, y + 5.4, f"见；{other}不同意，调整为：", pupil.group_level, 19, "。")
    days = "" if pupil.public_days is None else str(pupil.public_days)
    _blank(sheet, half + 1.6, y, "学校意见：经公示 ", days, 7, " 个工作日无异议，")
    agree, other = ("☑" if pupil.school_agrees else "☐"), ("☑" if pupil.school_agrees is False else "☐")
    level = pupil.decided or "　　　　"
    changed = pupil.decided if pupil.school_agrees is False else ""
    level = pupil.recommended if pupil.school_agrees is False else level
    _blank(sheet, half + 1.6, y + 5.4, f"{agree}同意认定为“{level}”；{other}调整为：", changed, 12, "。")


def _blank(sheet: Sheet, x: float, y: float, before: str, value: str, wide: float, after: str) -> None:
    """Words, a line with a value or with room for the pen, words: all within one half of the decision."""
    x += sheet.text(x, y, before, 9.5, room=71.0 - wide - sheet.measure(after, 9.5)) + 0.4
    sheet.text(x + wide / 2, y, value, 9.5, align="c", room=wide)
    sheet.line(x, y + 1, x + wide, y + 1)
    sheet.text(x + wide + 0.4, y, after, 9.5)


# the continuation


def _continuation(sheet: Sheet, members: tuple[Member, ...], rest: Rest) -> tuple[Member, ...]:
    """Members and texts that had no room, then a line to sign; returns the members still left. ``rest`` gets shorter."""
    y, limit = TOP, 262.0
    if members:
        rows = min(len(members), int((limit - TOP) / ROW) - 1)
        parts.ruled(sheet, LEFT, y, (SIDE, *MEMBER_WIDTHS), [ROW] * (rows + 1))
        sheet.cell(LEFT, y, SIDE, ROW, "续", 9.5)
        _row(sheet, y, ROW, list(zip(MEMBER_WIDTHS, MEMBER_HEADS, strict=True)))
        _family(sheet, members[:rows], y + ROW, rows)
        members = members[rows:]
        y += (rows + 1) * ROW + 4
    while rest:
        label, text = rest[0]
        high = sheet.grown(text, FILED.wide - 38, ROW, 9.5)
        if high > limit - TOP:
            raise Refused(f"“{label}”太长，一页也印不下", sheet.subject, "请把这一栏的文字改短后再打印")
        if y + high > limit:
            break
        parts.ruled(sheet, LEFT, y, (38, FILED.wide - 38), (high,))
        sheet.cell(LEFT, y, 38, high, label, 9.5)
        sheet.cell(LEFT + 38, y, FILED.wide - 38, high, text, 9.5, align="l", prose=True)
        rest.pop(0)
        y += high + 3
    parts.pen(sheet, LEFT + 40, 271, "学生本人或监护人（签字）：", 38)
    parts.pen_date(sheet, FILED.right - 3, 271)
    return members


SAMPLE = RecognitionData(
    "青禾县柳河镇柳河小学", "2137900001", 2026,
    (
        Application(
            "2026-0386", "三年级", "1班", "田小禾", "女", "2018-03", "汉族", "379901201803120021", "G379901201803120021",
            "青禾县", "农村", 5, False, "青禾县柳河镇杏树台村12号", "000000", "190 0000 0001",
            (
                Member("田大禾", "38", "父亲", "外出务工（建筑）", "务工", 1_800_000, "良好"),
                Member("麦二穗", "36", "母亲", "柳河镇杏树台村", "务农", 520_000, "残疾（肢体三级）"),
                Member("田老根", "67", "祖父", "柳河镇杏树台村", "务农", 198_000, "有慢性病"),
                Member("田小豆", "4", "弟弟", "柳河镇中心幼儿园", "学前", 0, "健康"),
            ),
            tuple((name, name in ("低保家庭学生", "残疾人子女")) for name in GROUPS),
            "低保证 DB-0000117；残疾人证（母亲）尾号 43", True, 503_600, "无", "2026年7月雹灾，减产三成", "无",
            "母亲肢体残疾三级", "无", "无", "义务教育生活补助（非寄宿生）", 31250, "青禾农村商业银行柳河支行", "0386",
            "困难", "经班级评议小组评议，该生家庭享受低保，母亲残疾，建议认定为“困难”。", True, "", 5, True, "困难",
        ),
        None,
    ),
)  # fmt: skip

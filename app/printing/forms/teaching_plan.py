"""Form 07 送教上门学生个别化教育计划: one child's plan for one term, filled from the record or blank.

Source: paper.md 07, fields after domain.md 3.4. More than six short-term goals, and rows that grew, go on page 2 with
the head repeated. The lessons due come from the county's norm with its document, never from a constant. Health words
belong only here and in the assessment.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.models.rules.capitals import date_plain, school_year_text
from app.models.rules.periods import school_year_of
from app.printing import parts
from app.printing.engine import ONE, Issue, Job, Printed
from app.printing.fonts import HEI
from app.printing.paper import FILED, INNER, Sheet
from app.printing.parts import Band, Block

NAME = "teaching_plan"
TITLE = "送教上门学生个别化教育计划"
NEEDS: tuple[str, ...] = ("period", "student")
NUMBER = "助学07"

LEFT, WIDE, TOP, BOTTOM = FILED.left, FILED.wide, 37.5, 271.0
ROOM = BOTTOM - TOP
ROW, LEVEL, YEAR, GOAL_HEAD, GOAL, ASSESSED, PARENT, SIGN = 7.5, 7.0, 17.0, 9.0, 10.5, 14.0, 20.0, 40.0
SIDE, LABEL = 9.0, 22.0
LEVEL_WIDTHS = (20.0, 48.5, 12.0)
GOAL_COLUMNS = (("序", 9.0), ("领域", 20.0), ("短期目标", 40.0), ("教学内容与方法", 43.0), ("起止", 22.0),
                ("评价\n方式", 18.0), ("完成\n情况", 18.0))  # fmt: skip
GOAL_SIZE = 9.0
PROSE = (2, 3)
"""The columns of a goal whose text is prose: its row grows with them."""
FIRST_GOALS = 6
"""Goals on the first page at most; also the rows of a blank plan."""
SIGN_WIDE = WIDE / 3
SUGGESTION, MORE = (85.0, 6.4), "见上一栏"
"""The line for what the parent asks to change; what doesn't fit there gets a row of its own above."""
SCORES = "评分：4独立 3少量辅助 2大量辅助 1不能"


@dataclass(frozen=True)
class Level:
    """What the child can do now in one domain: a sentence, and the score as printed (4 独立 … 1 不能)."""

    domain: str
    text: str = ""
    score: str = ""


@dataclass(frozen=True)
class Goal:
    """One short-term goal. content: what is taught and how. start, end: ISO dates, may be empty.

    measure: how it is judged (现场观察). result: 达成, 部分达成, 未达成; empty until reviewed.
    """

    domain: str
    goal: str = ""
    content: str = ""
    start: str = ""
    end: str = ""
    measure: str = ""
    result: str = ""


@dataclass(frozen=True)
class Plan:
    """One plan. Everything may be empty; what is empty is left for the pen, but 禁忌事项 says 无.

    record: the plan's own number, in ASCII, for the QR code. period: 2026A. made_on, start, end: ISO dates.
    birth_month: 2015-01. disability: class and grade (智力 二级). visiting_time: as agreed (每周二、周五 9:00).
    visits: how many a week or a month (``per``), lessons: in each, term_lessons: due this term, norm: the document that
    says so with its number. assessments: one text of dates (期初评估：2026年9月7日；…).
    agrees: the parent's opinion on paper that was signed before; None leaves both boxes open. suggestion: the change
    asked for.
    """

    record: str = ""
    period: str = ""
    name: str = ""
    sex: str = ""
    birth_month: str = ""
    disability: str = ""
    guardian_name: str = ""
    relation: str = ""
    visiting_time: str = ""
    teachers: tuple[str, ...] = ()
    visits: int | None = None
    per: Literal["week", "month"] = "week"
    lessons: int | None = None
    term_lessons: int | None = None
    norm: str = ""
    made_on: str = ""
    start: str = ""
    end: str = ""
    contraindications: str = ""
    levels: tuple[Level, ...] = ()
    year_goal: str = ""
    goals: tuple[Goal, ...] = ()
    assessments: str = ""
    agrees: bool | None = None
    suggestion: str = ""


@dataclass(frozen=True)
class TeachingPlanData:
    """Plans of one school, each on its own pages, in the given order. None prints a blank plan.

    domains: the domains of the county's assessment, in order; a plan's levels stand in this order, others after them.
    """

    unit_name: str
    unit_code: str
    plans: tuple[Plan | None, ...]
    domains: tuple[str, ...] = (
        "感知", "粗大动作", "精细动作", "生活自理", "认知", "语言沟通", "社会交往", "情绪行为",
    )  # fmt: skip
    issue: Issue = ONE


def draw(data: TeachingPlanData) -> Printed:
    """The plans as a PDF. Raises Refused when a character can't be printed or a text is longer than a page."""
    job = Job(FILED, TITLE)
    for copy in data.issue.sets():
        for plan in data.plans:
            _plan(job, data, plan, copy)
            job.flush()
    return job.finish(len(data.plans))


def _plan(job: Job, data: TeachingPlanData, known: Plan | None, copy: int) -> None:
    """One plan: its pages, each with the head."""
    plan = known or Plan()
    measure = Sheet(FILED, job.writer)
    measure.subject = plan.name or data.unit_name
    pages = parts.flow(_blocks(measure, data, plan, known is None), ROOM)
    for number, blocks in enumerate(pages, 1):
        sheet = job.sheet()
        sheet.subject = measure.subject
        _head(job, sheet, data, plan, number > 1)
        end = parts.draw_flow(sheet, TOP, blocks)
        if plan.norm and number == len(pages):
            sheet.text(LEFT, end + 4.6, f"应送课时依据：{plan.norm}", 8, room=WIDE)
        parts.foot(sheet, number, len(pages), SCORES, parts.PRIVATE, copy)
        record = (data.unit_code, plan.period, plan.record, f"{number}/{len(pages)}")
        parts.corner(job, sheet, parts.payload("07", *record))


def _head(job: Job, sheet: Sheet, data: TeachingPlanData, plan: Plan, again: bool) -> None:
    """Form number, title, term and the line of heads; a following page says whose it is."""
    job.shared(sheet, "binding", parts.binding)
    parts.form_number(sheet, NUMBER, data.issue)
    parts.title(sheet, TITLE + ("（续页）" if again else ""))
    parts.subtitle(sheet, f"（{_term(plan.period)}）")
    span = _span(plan.start, plan.end, True)
    made = ("学生姓名：", plan.name) if again else ("制定日期：", date_plain(plan.made_on) if plan.made_on else "")
    parts.heads(sheet, (("学校：", data.unit_name), made, ("执行期：", span)))


def _term(period: str) -> str:
    """2026A → 2026—2027学年 第一学期: a plan is of a school year, and of one of its two terms."""
    if not period:
        return "　　　　—　　　　学年 第　　学期"
    return f"{school_year_text(school_year_of(period))} 第{'一' if period.endswith('A') else '二'}学期"


def _span(start: str, end: str, with_year: bool = False) -> str:
    """Two ISO dates as 9.14—10.23, or 2026.9.14—2027.1.22; what is missing stays open."""
    if not (start or end):
        return ""
    texts = []
    for iso in (start, end):
        day = datetime.date.fromisoformat(iso) if iso else None
        year = f"{day.year}." if day and with_year else ""
        texts.append(f"{year}{day.month}.{day.day}" if day else "　")
    return "—".join(texts)


def _blocks(measure: Sheet, data: TeachingPlanData, plan: Plan, blank: bool) -> list[Block]:
    """All parts of the plan in the order of the paper. What must be avoided is always said: 无 when nothing is known."""
    avoid = "" if blank else plan.contraindications or "无"
    most = ROOM - PARENT - SIGN
    more = measure.need(plan.suggestion, SUGGESTION[0], SUGGESTION[1], 9.5) > SUGGESTION[1]
    return [
        parts.labelled_rows(measure, _basic(plan), ROW),
        parts.labelled(measure, "禁忌事项", avoid, ROW, most),
        *_levels(measure, data, plan),
        parts.labelled(measure, "学年目标", plan.year_goal, YEAR, most),
        *_goals(measure, plan),
        parts.labelled(measure, "评估安排", plan.assessments, ASSESSED, most),
        *([parts.labelled(measure, "家长建议", plan.suggestion, ROW, most)] if more else []),
        Block(PARENT + SIGN, functools.partial(_signing, plan=plan, suggestion=MORE if more else plan.suggestion)),
    ]


def _basic(plan: Plan) -> tuple[tuple[tuple[float, str], ...], ...]:
    """The three rows of whom, who teaches and how much is due."""
    month = parts.birth_month(plan.birth_month)
    term = "" if plan.term_lessons is None else f"{plan.term_lessons} 课时"
    return (
        ((22, "学生姓名"), (26, plan.name), (14, "性别"), (12, plan.sex), (24, "出生年月"), (26, month), (18, "残疾类别"),
         (28, plan.disability)),
        ((22, "监护人"), (26, plan.guardian_name), (26, "与学生关系"), (24, plan.relation), (26, "约定送教时间"),
         (46, plan.visiting_time)),
        ((22, "送教教师"), (52, "　".join(plan.teachers)), (24, "应送课时"), (26, _pace(plan)), (18, "本学期"), (28, term)),
    )  # fmt: skip


def _pace(plan: Plan) -> str:
    """每周 2 次×3 课时, as far as the norm says."""
    if plan.visits is None:
        return ""
    each = "" if plan.lessons is None else f"×{plan.lessons} 课时"
    return f"每{'周' if plan.per == 'week' else '月'} {plan.visits} 次{each}"


# what the child can do now


def _levels(measure: Sheet, data: TeachingPlanData, plan: Plan) -> list[Block]:
    """The domains in two columns, the first half at the left; a domain without a level stays open for the pen."""
    known = {level.domain: level for level in plan.levels}
    order = [*data.domains, *(level.domain for level in plan.levels if level.domain not in data.domains)]
    levels = [known.get(domain, Level(domain)) for domain in order]
    half = (len(levels) + 1) // 2
    band = Band(LEVEL, _level_heads)
    blocks = []
    for number in range(half):
        pair = levels[number::half][:2]
        high = min(max(measure.grown(level.text, LEVEL_WIDTHS[1], LEVEL, 9) for level in pair), ROOM - LEVEL)
        high = max(high, *(measure.need(level.domain, LEVEL_WIDTHS[0], LEVEL, 9.5) for level in pair))
        blocks.append(Block(high, functools.partial(_level, pair=pair, high=high), band))
    return blocks


def _level_heads(sheet: Sheet, y: float, heights: Sequence[float]) -> None:
    high = LEVEL + sum(heights)
    sheet.rect(LEFT, y, SIDE, high)
    parts.vertical(sheet, LEFT, y, SIDE, high, "现有水平", 10)
    parts.ruled(sheet, LEFT + SIDE, y, LEVEL_WIDTHS * 2, (LEVEL, *heights), INNER)
    x = LEFT + SIDE
    for width, label in zip(LEVEL_WIDTHS * 2, ("领域", "现状描述", "评分") * 2, strict=True):
        sheet.cell(x, y, width, LEVEL, label, 9.5, HEI, record=False)
        x += width


def _level(sheet: Sheet, y: float, pair: Sequence[Level], high: float) -> None:
    x = LEFT + SIDE
    for level in pair:
        sheet.cell(x, y, LEVEL_WIDTHS[0], high, level.domain, 9.5)
        sheet.cell(x + 20, y, LEVEL_WIDTHS[1], high, level.text, 9, align="l", prose=True)
        sheet.cell(x + 68.5, y, LEVEL_WIDTHS[2], high, level.score, 9.5)
        x += sum(LEVEL_WIDTHS)


# what it shall learn


def _goals(measure: Sheet, plan: Plan) -> list[Block]:
    """A row a goal; more than six go on the next page. A plan without goals has six rows for the pen."""
    band = Band(GOAL_HEAD, _goal_heads)
    blocks = []
    goals = plan.goals or (None,) * FIRST_GOALS
    for number, goal in enumerate(goals, 1):
        texts = _goal_texts(number, goal)
        high = GOAL
        for column, ((_, width), text) in enumerate(zip(GOAL_COLUMNS, texts, strict=True)):
            if column in PROSE:
                high = max(high, min(measure.grown(text, width, GOAL, GOAL_SIZE), ROOM - GOAL_HEAD))
            else:
                high = max(high, measure.need(text, width, GOAL, GOAL_SIZE))
        draw_row = functools.partial(_goal, texts=texts, high=high)
        blocks.append(Block(high, draw_row, band, later=number > FIRST_GOALS))
    return blocks


def _goal_texts(number: int, goal: Goal | None) -> tuple[str, ...]:
    """The printed texts of one goal, column by column."""
    if goal is None:
        return (str(number), *[""] * (len(GOAL_COLUMNS) - 1))
    span = _span(goal.start, goal.end)
    return str(number), goal.domain, goal.goal, goal.content, span, goal.measure, goal.result


def _goal_heads(sheet: Sheet, y: float, heights: Sequence[float]) -> None:
    parts.ruled(sheet, LEFT, y, [width for _, width in GOAL_COLUMNS], (GOAL_HEAD, *heights), INNER)
    x = LEFT
    for label, width in GOAL_COLUMNS:
        sheet.cell(x, y, width, GOAL_HEAD, label, 9.5, HEI, record=False)
        x += width


def _goal(sheet: Sheet, y: float, texts: Sequence[str], high: float) -> None:
    x = LEFT
    for column, ((_, width), text) in enumerate(zip(GOAL_COLUMNS, texts, strict=True)):
        prose = column in PROSE
        sheet.cell(x, y, width, high, text, GOAL_SIZE, align="l" if prose else "c", prose=prose)
        x += width


# for the pen


def _signing(sheet: Sheet, y: float, plan: Plan, suggestion: str) -> None:
    """The parent's opinion and the three fields to sign, never split."""
    x, right = LEFT + LABEL, FILED.right
    parts.ruled(sheet, LEFT, y, (LABEL, WIDE - LABEL), (PARENT,), INNER)
    sheet.cell(LEFT, y, LABEL, PARENT, "家长意见", 10, record=False)
    opinion = f"{'☑' if plan.agrees else '☐'}同意本计划　　{'☑' if plan.agrees is False else '☐'}建议修改："
    sheet.text(x + 3, y + 6.2, opinion, 10, record=plan.agrees is not None)
    start = right - 8 - SUGGESTION[0]
    sheet.line(start, y + 7.2, right - 8, y + 7.2)
    sheet.cell(start, y + 0.8, *SUGGESTION, suggestion, 9.5, align="l")
    parts.pen(sheet, x + 42, y + 16.2, "家长（监护人）签字：", 30, 10)
    parts.pen_date(sheet, right - 3, y + 16.2, 10.5, 10)
    y += PARENT
    parts.ruled(sheet, LEFT, y, (SIGN_WIDE,) * 3, (SIGN,), INNER)
    for number, label in enumerate(("送教教师（签字）：", "学校意见：", "县特殊教育资源中心意见：")):
        left = LEFT + number * SIGN_WIDE
        sheet.text(left + 2, y + 5.4, label, 9.5, record=False)
        if number:
            sheet.text(left + 2, y + 21.8, "负责人签字：", 9.5, record=False)
            parts.seal_hint(sheet, left + SIGN_WIDE - 8.5, y + 21.8, 9, ("（公章）", "（盖章）")[number - 1])
        parts.pen_date(sheet, left + SIGN_WIDE - 2, y + SIGN - 3.4)


SAMPLE = TeachingPlanData(
    "青禾县柳河镇柳河小学", "2137900001",
    (
        Plan(
            "P00007", "2026A", "茅小青", "女", "2015-01", "智力 二级", "茅大青", "父亲", "每周二、周五 9:00",
            ("林白桦", "江红枫"), 2, "week", 3, 108, "《青禾县送教上门工作实施办法》青教体字〔2026〕21号",
            "2026-09-08", "2026-09-14", "2027-01-22", "有癫痫史，按医嘱服药；避免强光闪烁、剧烈旋转。",
            (
                Level("感知", "能辨认家人、常用物品。", "3"), Level("粗大动作", "能独走，上下台阶需扶。", "3"),
                Level("精细动作", "能捏取，旋拧困难。", "2"), Level("生活自理", "能用勺进食；穿衣需大量辅助。", "2"),
                Level("认知", "3以内点数；认红、黄两色。", "2"), Level("语言沟通", "单音节为主，用手势表达。", "1"),
                Level("社会交往", "愿意与熟人互动，不会轮流。", "2"), Level("情绪行为", "陌生环境易哭闹，可安抚。", "3"),
            ),
            "1.能独立穿脱外套、套头衫。　2.能点数并按数取物（5以内）。　3.能用图片或单词表达10种日常需要。　4.上下台阶不需搀扶。",
            (
                Goal("生活自理", "独立拉合外套拉链，5次中4次成功", "分步示范、逆向链接，用家中衣物", "2026-09-14", "2026-10-23",
                     "现场观察"),
                Goal("认知", "3以内按数取物，正确率80%", "实物点数、分发碗筷", "2026-09-14", "2026-10-30", "操作测试"),
                Goal("语言沟通", "用图片表达“要、不要、喝水”", "图片交换，强化物配合", "2026-09-21", "2026-11-13", "次数记录"),
                Goal("精细动作", "独立拧开瓶盖", "由大到小，手部力量训练", "2026-10-12", "2026-11-27", "现场观察"),
                Goal("社会交往", "两人轮流游戏3个回合", "滚球、叠杯，家长参与", "2026-11-02", "2026-12-25", "次数记录"),
                Goal("粗大动作", "扶栏上下3级台阶", "台阶训练，按康复方案", "2026-11-16", "2027-01-15", "现场观察"),
            ),
            "期初评估：2026年9月7日；期中调整：2026年11月13日；期末评估：2027年1月20日。完成情况填“达成、部分达成、未达成”，"
            "未达成的写明调整意见。",
        ),
        None,
    ),
)  # fmt: skip

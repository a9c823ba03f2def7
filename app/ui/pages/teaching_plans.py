"""The plan tab of 送教上门: a child's plan of the term beside its goals and assessments, held against the norm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.core.kinds import Value
from app.models import Assessment, TeachingGoal, TeachingPlan
from app.models.codes import DOMAIN, GOAL_RESULT
from app.services import records, teaching
from app.services.office import Office
from app.services.terms import days_of
from app.ui import parts
from app.ui.forms.form import Block, Entry, Form, Subject
from app.ui.page import SINGLE
from app.ui.saying import day_words, listed, period_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.pages.visits import VisitsPage

_PLAN, _GOAL, _ASSESSMENT = "plan", "goal", "assessment"
_KINDS: Final = {_PLAN: "teaching_plans", _GOAL: "teaching_goals", _ASSESSMENT: "assessments"}
_SHOWN_MS = 30_000
_SCORES: Final = (
    "perception", "gross_motor", "fine_motor", "self_care", "cognition", "language", "social", "emotion",
)  # fmt: skip
"""Fields of an assessment, in the order of DOMAIN and of form 07."""
_MOST = 4
"""Assessments beside each other: start, middle and end of a term and one more."""


@dataclass(frozen=True)
class _Known:
    """A child's term. notes: what is to be said of plan and child, one sentence each."""

    children: Sequence[Mapping[str, Any]]
    student: str
    plans: Sequence[TeachingPlan]
    goals: Sequence[TeachingGoal]
    assessments: Sequence[Assessment]
    norms: Sequence[Mapping[str, Any]]
    notes: Sequence[str]


def _read(office: Office, period: str, student: str) -> _Known:
    children = teaching.home_children(office, period)
    child = student or (str(children[0]["student"]) if children else "")
    norms = teaching.visit_norms(office, period)
    if not child:
        return _Known(children, "", (), (), (), norms, ())
    goals = office.ledger.select(TeachingGoal, student=child, period=period)
    of_term = set(days_of(office, period))
    assessed = [one for one in office.ledger.select(Assessment, student=child) if one.date in of_term]
    notes = [
        str(found["text"])
        for found in teaching.audit(office, period)
        if found["student"] == child and found["visit"] is None
    ]
    return _Known(
        children,
        child,
        teaching.plan_of(office, child, period),
        sorted(goals, key=lambda goal: goal.number),
        sorted(assessed, key=lambda one: one.date)[-_MOST:],
        norms,
        notes,
    )


def norm_words(norms: Sequence[Mapping[str, Any]]) -> str:
    """The norm as data, with where it comes from: 标准：每周 2 次，每次 3 课时，每学年 216 课时（…）."""
    value = {row["code"]: row["value"] for row in norms}
    documents = list(dict.fromkeys(tr_data(row["document"]) for row in norms if row["document"]))
    words = tr("标准：每周 {visits} 次，每次 {lessons} 课时，每学年 {year} 课时，每学期评估 {assessed} 次").format(
        visits=value["VISITS_WEEK"],
        lessons=value["LESSONS_VISIT"],
        year=value["LESSONS_YEAR"],
        assessed=value["ASSESSMENTS_TERM"],
    )
    source = listed(documents)
    return tr("{norm}（{source}）").format(norm=words, source=source) if source else words


class PlanTab:
    """``master``: whose plan, goals, assessments; ``detail``: the form of what is chosen, the plan to begin with."""

    def __init__(self, page: VisitsPage) -> None:
        self.page, self.shell, self.desk = page, page.shell, page.desk
        self.known: _Known | None = None
        self._front = _PLAN
        self._student = ""
        self._revealed = False
        self.goal: TeachingGoal | None = None
        self.plan_at = 0
        self.who = QComboBox()
        self.who.setAccessibleName(tr("学生"))
        self.who.activated.connect(lambda _: self._choose_child())
        self.norm = parts.text("", 13, "ink2", wrap=True)
        self.notes = QVBoxLayout()
        self.goals: Table[TeachingGoal] = Table(
            [
                Column(tr("序号"), lambda goal: str(goal.number), width=52, right=True),
                Column(tr("领域"), lambda goal: tr_data(DOMAIN.label(goal.domain)), width=88),
                Column(tr("短期目标"), lambda goal: goal.goal),
                Column(tr("完成情况"), _result, width=104, drop=1),
            ],
            key=lambda goal: goal.id,
        )
        self.goals.setAccessibleName(tr("短期目标"))
        self.goals.clicked.connect(lambda _: self._show_goal(self.goals.current))
        self.goals.opened.connect(self._show_goal)
        self.scores_place = QVBoxLayout()
        self.title = parts.text("", 15, bold=True)
        self.forms: dict[str, Form] = {}
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("写一句删去的原因，按回车"))
        self.reason.setAccessibleName(tr("删去的原因"))
        self.reason.returnPressed.connect(self._remove)
        self._cover = QTimer(page, interval=_SHOWN_MS, singleShot=True)
        self._cover.timeout.connect(self._hide_scores)
        self.master = self._build_master()
        self.detail = self._build_detail()
        self._bring(_PLAN)

    # --- building

    def _build_master(self) -> QWidget:
        add_goal = parts.Button(tr("加目标"), self.new_goal, name="plus", size="row")
        add_score = parts.Button(tr("登记评估"), self.new_assessment, name="plus", size="row")
        plan = parts.Button(tr("看计划"), self.show_plan, size="row")
        if self.shell.mode != SINGLE:
            plan.hide()
        upper = parts.Card(
            parts.row(parts.text(tr("短期目标"), 15, bold=True), None, add_goal, margin=(14, 0, 10, 0)),
            self.goals,
            margin=(1, 8, 1, 1),
        )
        lower = parts.Card(
            parts.row(parts.text(tr("本学期评估"), 15, bold=True), None, add_score, margin=(14, 0, 10, 0)),
            self.scores_place,
            margin=(1, 8, 1, 1),
        )
        top = parts.row(self.who, plan, self.norm, spacing=12)
        top.setStretch(2, 1)
        inner = parts.column(top, self.notes, upper, lower, spacing=8)
        _give_way(self.goals, 4)
        inner.setStretch(2, 2)
        inner.setStretch(3, 3)
        return _scrolled(parts.holder(inner), "none")

    def _build_detail(self) -> QWidget:
        blocks = {_PLAN: _plan_blocks(), _GOAL: _goal_blocks(), _ASSESSMENT: _assessment_blocks()}
        place = parts.column(spacing=8)
        for name, kind in _KINDS.items():
            form = Form(self.shell, blocks[name], {"": kind}, width=theme.px(336))
            form.said.connect(self.page._say)
            form.made.connect(lambda *_: self.refresh())
            self.forms[name] = form
            place.addWidget(form)
        self.remove = parts.link(tr("删去这一条目标"), self._ask_reason)
        self.remove_line = parts.holder(parts.row(self.remove, None))
        place.addWidget(self.remove_line)
        place.addWidget(self.reason)
        place.addStretch(1)
        self.back = parts.link(tr("回到计划"), self.show_plan, key="Esc", name="left")
        self.another = parts.link(tr("学期中改计划"), self.another_plan)
        self.other = parts.link(tr("另一份"), self._other_plan)
        self.print = parts.Button(tr("打印计划"), self.print_form, key="Ctrl+P", name="print")
        head = parts.row(self.title, None, self.back)
        foot = parts.row(self.another, self.other, None, self.print)
        box = parts.column(head, _scrolled(parts.holder(place, ground="surface"), "surface"), parts.rule(), foot)
        box.setStretch(1, 1)
        return parts.holder(box)

    # --- what is shown

    def refresh(self) -> None:
        """The chosen child's term."""
        student = self.page.children_line.student or self._student
        period = self.shell.period
        self.desk.read(partial(_read, period=period, student=student), self._show, key="visits.plan")

    def _show(self, known: _Known) -> None:
        changed = self.known is None or known.student != self.known.student or self._student != known.student
        self.known, self._student = known, known.student
        self.who.clear()
        for child in known.children:
            words = str(child["name"]) if child["planned"] else tr("{name}（还没有计划）").format(name=child["name"])
            self.who.addItem(words, child["student"])
        self.who.setCurrentIndex(self.who.findData(known.student))
        self.who.setVisible(bool(known.children))
        self.norm.setText(norm_words(known.norms))
        unverified = [
            f"{tr_data(row['label'])}：{tr_data(row['unverified'])}" for row in known.norms if row["unverified"]
        ]
        self.norm.setToolTip("\n".join(unverified))
        parts.clear(self.notes)
        for words in known.notes[:2]:
            self.notes.addWidget(parts.Notice("warn", tr_data(words)))
        chosen = self.goals.current
        self.goals.blockSignals(True)
        self.goals.show_rows(known.goals, keep=chosen.id if chosen else "")
        self.goals.blockSignals(False)
        self._show_scores()
        if changed:
            self.plan_at = max(0, len(known.plans) - 1)
            self.show_plan(focus=False)
        elif self._front == _PLAN:
            self._point_plan()
        else:
            self.forms[self._front].reload()
        self._bring(self._front)

    def _point_plan(self) -> None:
        form = self.forms[_PLAN]
        plan = self._plan()
        subject = form.subjects.get("")
        if plan is not None and (subject is None or subject.record != plan.id):
            form.show_subjects({"": Subject("teaching_plans", plan.id)})
        elif plan is None and subject is not None and subject.record:
            self.show_plan(focus=False)
        else:
            form.reload()

    def _plan(self) -> TeachingPlan | None:
        plans = self.known.plans if self.known else ()
        return plans[min(self.plan_at, len(plans) - 1)] if plans else None

    def _show_scores(self) -> None:
        """A row a domain, a column an assessment; masked until F8."""
        parts.clear(self.scores_place)
        assessed = self.known.assessments if self.known else ()
        if not assessed:
            words = tr("本学期还没有评估。评估后登记一次。")
            self.scores_place.addWidget(
                parts.holder(parts.row(parts.text(words, 15, "ink2"), None, margin=(14, 4, 14, 12)))
            )
            self.scores_place.addStretch(1)
            return
        fields = self.desk.office.type("assessments").fields

        def score(at: int) -> Any:
            def cell(name: str) -> Cell:
                spec = fields[name]
                value = getattr(assessed[at], name)
                return Cell(spec.show(value, masked=not self._revealed) if value is not None else "—")

            return cell

        columns: list[Column[str]] = [
            Column(tr("领域"), lambda name: tr_data(fields[name].label.removesuffix("评分")), width=90)
        ]
        columns += [Column(day_words(one.date), score(at), width=84, right=True) for at, one in enumerate(assessed)]
        columns.append(Column("", lambda _: ""))
        table: Table[str] = Table(columns, _SCORES, key=str)
        table.setAccessibleName(tr("评估评分：4 独立，3 少量辅助，2 大量辅助，1 不能"))
        _give_way(table, 6)
        table.opened.connect(lambda _: self._show_assessment(assessed[-1]))
        table.clicked.connect(
            lambda index: self._show_assessment(assessed[min(max(0, index.column() - 1), len(assessed) - 1)])
        )
        hint = parts.text(tr("4 独立，3 少量辅助，2 大量辅助，1 不能"), 13, "ink2")
        reveal = parts.link(tr("显示"), self.reveal, key="F8", name="eye")
        self.scores_place.addWidget(table, 1)
        self.scores_place.addLayout(parts.row(hint, None, reveal, margin=(14, 0, 8, 4)))

    def _bring(self, name: str) -> None:
        """One of the three forms in front."""
        self._front = name
        for one, form in self.forms.items():
            form.setVisible(one == name)
        self.back.setVisible(name != _PLAN)
        self.remove_line.setVisible(name == _GOAL and bool(self.forms[_GOAL].subjects) and self._is_kept(_GOAL))
        self.reason.hide()
        plans = len(self.known.plans) if self.known else 0
        wide = name == _PLAN and not self.forms[_PLAN].locked()
        self.another.setVisible(wide and plans == 1 and self._is_kept(_PLAN))
        self.other.setVisible(name == _PLAN and plans > 1)
        self._say_title()

    def _is_kept(self, name: str) -> bool:
        subject = self.forms[name].subjects.get("")
        return subject is not None and bool(subject.record)

    def _say_title(self) -> None:
        if self._front == _GOAL:
            number = self.goal.number if self.goal is not None else tr("新")
            self.title.setText(tr("短期目标 {n}").format(n=number))
        elif self._front == _ASSESSMENT:
            self.title.setText(tr("评估"))
        else:
            plan = self._plan()
            words = period_words(self.shell.period, short=True)
            count = len(self.known.plans) if self.known else 0
            part = tr("第 {n} 份").format(n=plan.number or 1) if plan is not None and count > 1 else ""
            self.title.setText(tr("{term}计划 {part}").format(term=words, part=part).strip())

    # --- choosing

    def _choose_child(self) -> None:
        self._student = str(self.who.currentData() or "")
        known = [card for card in self.page._sums() if str(card["student"]) == self._student]
        self.page.children_line.choose(self._student if known else "")
        self.page._show_days()
        self.refresh()

    def show_plan(self, *, focus: bool = True) -> None:
        """The plan in front; one that isn't there is made as soon as it says how often and how long."""
        if self.known is None or not self.known.student:
            return
        plan = self._plan()
        fixed = {"student": self.known.student, "period": self.shell.period}
        subject = Subject("teaching_plans", plan.id) if plan else Subject("teaching_plans", "", fixed)
        self.forms[_PLAN].show_subjects({"": subject})
        self._bring(_PLAN)
        if focus:
            self.page.panes.show_detail()
            self.forms[_PLAN].focus_first()

    def another_plan(self) -> None:
        """The plan changes within the term: another one, from a day on."""
        if self.known is None:
            return
        numbers = [plan.number or 1 for plan in self.known.plans]
        fixed: dict[str, Value] = {"student": self.known.student, "period": self.shell.period}
        fixed["number"] = max(numbers, default=0) + 1
        self.plan_at = len(self.known.plans)
        self.forms[_PLAN].show_subjects({"": Subject("teaching_plans", "", fixed)})
        self._bring(_PLAN)
        self.forms[_PLAN].focus_field("from_date")

    def _other_plan(self) -> None:
        count = len(self.known.plans) if self.known else 1
        self.plan_at = (min(self.plan_at, count - 1) + 1) % max(1, count)
        self.show_plan()

    def new_goal(self) -> None:
        """One more goal, with the next number."""
        if self.known is None or not self.known.student:
            return
        number = max((goal.number for goal in self.known.goals), default=0) + 1
        fixed: dict[str, Value] = {"student": self.known.student, "period": self.shell.period, "number": number}
        self.goal = None
        self._open(_GOAL, Subject("teaching_goals", "", fixed))

    def _show_goal(self, goal: TeachingGoal | None) -> None:
        if goal is not None:
            self.goal = goal
            self._open(_GOAL, Subject("teaching_goals", goal.id))

    def new_assessment(self) -> None:
        """An assessment of today."""
        if self.known is not None and self.known.student:
            self._open(_ASSESSMENT, Subject("assessments", "", {"student": self.known.student}))

    def _show_assessment(self, assessment: Assessment) -> None:
        self._open(_ASSESSMENT, Subject("assessments", assessment.id))

    def _open(self, name: str, subject: Subject) -> None:
        self.forms[name].show_subjects({"": subject})
        self._bring(name)
        self.page.panes.show_detail()
        self.forms[name].focus_first()

    def _ask_reason(self) -> None:
        self.reason.clear()
        self.reason.show()
        self.reason.setFocus()

    def _remove(self) -> None:
        goal, words = self.goal, self.reason.text().strip()
        if goal is None or not words:
            return

        def gone(_: object) -> None:
            self.goal = None
            self.show_plan(focus=False)

        self.desk.write(
            lambda office: records.remove(office, "teaching_goals", goal.id, words), gone, failed=self._refused
        )

    def _refused(self, why: Refused) -> None:
        self.shell.refused(why)

    # --- keys

    def print_form(self) -> None:
        """Form 07 of the child, or blank where there is no plan yet."""
        plan = self._plan()
        student = self.known.student if self.known else ""
        self.forms[self._front].leave_field()
        if plan is None:
            self.shell.preview("teaching_plan", blank=True)
        else:
            self.shell.preview("teaching_plan", student=student, period=self.shell.period)

    def reveal(self) -> None:
        """F8: what is masked, for 30 seconds: of the form and of the scores."""
        self.forms[self._front].reveal()
        if self._revealed:
            self._hide_scores()
        elif self.known is not None and self.known.assessments:
            self.shell.reveal("assessments", len(self.known.assessments), self._uncover_scores)

    def _uncover_scores(self) -> None:
        self._revealed = True
        self._cover.start()
        self._show_scores()

    def _hide_scores(self) -> None:
        self._cover.stop()
        self._revealed = False
        self._show_scores()

    def leave(self) -> bool:
        """Esc: out of the reason, out of goal or assessment back to the plan."""
        if self.reason.isVisible():
            self.reason.hide()
            return True
        if self._front == _PLAN:
            return False
        self.forms[self._front].leave_field()
        self.show_plan(focus=False)
        return True


def _result(goal: TeachingGoal) -> Cell:
    if goal.result is None:
        return Cell("")
    state = {"DONE": "ok", "PARTLY": "warn", "NOT": "bad"}[goal.result]
    return Cell(tr_data(GOAL_RESULT.label(goal.result)), state)


def _give_way(table: QWidget, rows: int) -> None:
    """A table takes what room there is, and at least so many rows with its head."""
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    table.setMinimumHeight(theme.px(32 * rows))


def _scrolled(widget: QWidget, ground: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setProperty("ground", ground)
    area.setWidget(widget)
    return area


def _plan_blocks() -> list[Block]:
    return [
        Block("", [[Entry("visits_per_week", label=tr("每周次数")), Entry("lessons_per_visit", label=tr("每次课时"))]]),
        Block(tr("约定星期"), [[Entry("weekdays", bare=True)]]),
        Block(
            "",
            [
                [Entry("start")], [Entry("teachers")], [Entry("place")], [Entry("disability", label=tr("残疾类别"))],
                [Entry("contraindications")], [Entry("yearly_goal")], [Entry("assessment_plan")],
                [Entry("made_on")], [Entry("from_date")], [Entry("to_date")],
            ],
        ),
    ]  # fmt: skip


def _goal_blocks() -> list[Block]:
    names = ("domain", "goal", "method", "from_date", "to_date", "measure", "result")
    labels = {"goal": tr("目标"), "method": tr("内容方法")}
    return [Block("", [[Entry(name, label=labels.get(name, ""))] for name in names])]


def _assessment_blocks() -> list[Block]:
    scores = [[Entry(name)] for name in _SCORES]
    notes = [[Entry(f"{name}_note")] for name in _SCORES]
    return [
        Block("", [[Entry("date")], [Entry("assessor")]]),
        Block(tr("评分：4 独立，3 少量，2 大量，1 不能"), scores),
        Block(tr("现状"), notes),
    ]

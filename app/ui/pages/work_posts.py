"""Posts and who holds them: the list at the left, the form of what is chosen at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from app.models import Assignment, Post, Student
from app.services.entitling import named
from app.services.office import Office
from app.ui import parts
from app.ui.forms.form import Block, Entry, Form, Subject
from app.ui.page import Panes
from app.ui.pages.hours import HoursPage, Tab
from app.ui.saying import short_day, yuan
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr

_POST = "post"
_ASSIGNMENT = "assignment"


@dataclass(frozen=True)
class _Held:
    """An assignment with the names of its student."""

    id: str
    post: str
    name: str
    grade_class: str
    from_date: str
    to_date: str


@dataclass(frozen=True)
class _Posts:
    posts: tuple[Post, ...]
    held: tuple[_Held, ...]


def _read(office: Office) -> _Posts:
    posts = sorted(office.ledger.select(Post, owner=office.code), key=lambda post: (bool(post.to_date), post.name))
    assignments = office.ledger.select(Assignment, owner=office.code)
    students = {s.id: s for s in office.ledger.select(Student, id=[a.student for a in assignments])}
    held = [
        _Held(
            a.id,
            a.post,
            students[a.student].name,
            named(students[a.student])["grade_class"],
            a.from_date,
            a.to_date or "",
        )
        for a in assignments
        if a.student in students
    ]
    return _Posts(tuple(posts), tuple(sorted(held, key=lambda one: (bool(one.to_date), one.grade_class, one.name))))


def _rate(post: Post) -> str:
    if post.day_fen:
        return tr("{fen} 元/天").format(fen=yuan(post.day_fen))
    return tr("{fen} 元/小时").format(fen=yuan(post.hour_fen)) if post.hour_fen else ""


class PostsTab(Tab):
    """Posts above, the assignments of the chosen one below; both are filled in at the right, field by field."""

    def __init__(self, page: HoursPage) -> None:
        super().__init__(page)
        self._known = _Posts((), ())
        today = self.desk.today()
        self.posts: Table[Post] = Table(
            [
                Column(tr("岗位"), lambda post: post.name, width=96),
                Column(tr("部门"), lambda post: post.department or "", width=80, drop=2),
                Column(tr("报酬"), _rate, width=120),
                Column(tr("减免餐费"), lambda post: yuan(post.meal_fen), width=86, right=True, drop=3),
                Column(tr("在岗"), self._places, width=76, right=True, drop=1),
            ],
            key=lambda post: post.id,
        )
        self.held: Table[_Held] = Table(
            [
                Column(
                    tr("学生"),
                    lambda one: Cell(one.name, struck=bool(one.to_date and one.to_date < today.isoformat())),
                    width=0,
                ),
                Column(tr("班级"), lambda one: one.grade_class, width=104),
                Column(tr("上岗"), lambda one: short_day(one.from_date, today), width=108),
                Column(tr("离岗"), lambda one: short_day(one.to_date, today), width=108, drop=1),
            ],
            key=lambda one: one.id,
        )
        self.posts.setAccessibleName(tr("岗位"))
        self.held.setAccessibleName(tr("在这个岗位上的学生"))
        self.forms = {
            _POST: Form(self.shell, [_post_block()], {"": "posts"}),
            _ASSIGNMENT: Form(self.shell, [_assignment_block()], {"": "assignments"}),
        }
        self.title = parts.text("", 17, bold=True)
        self.saved = parts.text("", 14, "ok", bold=True)
        self.side = QVBoxLayout()
        for form in self.forms.values():
            form.said.connect(self._say)
            self.side.addWidget(form)
        self.side.addStretch(1)
        self.posts.chosen.connect(self._on_post)
        self.held.chosen.connect(self._on_held)
        self.held.clicked.connect(lambda _: self._on_held(self.held.current))
        self.posts.clicked.connect(lambda _: self._show_post())
        self._lay_out()
        self._front = _POST

    def _lay_out(self) -> None:
        new_post = parts.Button(tr("设岗位"), self.new_post, key="F7", name="plus", size="row")
        new_held = parts.Button(tr("安排上岗"), self.new_assignment, key="F5", name="plus", size="row")
        upper = parts.Card(
            parts.row(parts.text(tr("岗位"), 15, bold=True), None, new_post, margin=(12, 0, 8, 0)),
            self.posts,
            margin=(1, 8, 1, 1),
        )
        lower = parts.Card(
            parts.row(parts.text(tr("在这个岗位上的学生"), 15, bold=True), None, new_held, margin=(12, 0, 8, 0)),
            self.held,
            margin=(1, 8, 1, 1),
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("ground", "surface")
        area.setWidget(parts.holder(self.side, ground="surface"))
        detail = parts.Card(parts.row(self.title, None, self.saved), area, margin=16)
        if theme.percent > 100:
            for table in (self.posts, self.held):
                table.setMinimumHeight(theme.px(parts.TABLE_LEAST))
        left = parts.column(upper, lower, spacing=12)
        left.setStretch(0, 2)
        left.setStretch(1, 3)
        self.panes = Panes(self.shell, parts.holder(left), detail, widths=(6, 6))
        self.setLayout(parts.column(self.panes))

    def _places(self, post: Post) -> str:
        today = self.desk.today().isoformat()
        now = sum(one.post == post.id and not (one.to_date and one.to_date < today) for one in self._known.held)
        return f"{now} / {post.places}" if post.places else str(now)

    def next_act(self) -> None:
        self.new_assignment()

    def next_entry(self) -> None:
        self.new_post()

    def refresh(self) -> None:
        self.desk.read(_read, self._show, key="hours.posts")

    def _show(self, known: _Posts) -> None:
        self._known = known
        chosen = self.posts.current
        self.posts.show_rows(known.posts, keep=chosen.id if chosen else "")
        self._fill_held()
        if not known.posts:
            self.new_post()

    def _fill_held(self) -> None:
        post, chosen = self.posts.current, self.held.current
        rows = [one for one in self._known.held if post is not None and one.post == post.id]
        self.held.blockSignals(True)
        self.held.show_rows(rows, keep=chosen.id if chosen else "")
        self.held.blockSignals(False)

    def _on_post(self, _: object) -> None:
        self._fill_held()
        self._show_post()

    def _show_post(self) -> None:
        if (post := self.posts.current) is not None:
            self._bring(_POST, post.name, Subject("posts", post.id))

    def _on_held(self, one: _Held | None) -> None:
        if one is not None:
            self._bring(_ASSIGNMENT, one.name, Subject("assignments", one.id))

    def new_post(self) -> None:
        """A new post: it is made as soon as it has its name."""
        self._bring(_POST, tr("新的岗位"), Subject("posts"))
        self.panes.show_detail()
        self.forms[_POST].focus_first()

    def new_assignment(self) -> None:
        """Somebody takes the chosen post."""
        if (post := self.posts.current) is not None:
            self._bring(
                _ASSIGNMENT,
                tr("安排上岗：{post}").format(post=post.name),
                Subject("assignments", fixed={"post": post.id}),
            )
            self.panes.show_detail()
            self.forms[_ASSIGNMENT].focus_first()

    def _bring(self, name: str, title: str, subject: Subject) -> None:
        self._front = name
        self.title.setText(title)
        self.saved.setText("")
        for one, form in self.forms.items():
            form.setVisible(one == name)
        self.forms[name].show_subjects({"": subject})

    def _say(self, role: str, words: str) -> None:
        parts.set_role(self.saved, "role", role or "ink2")
        self.saved.setText(words)


def _post_block() -> Block:
    rows = [
        [Entry("name")],
        [Entry("department"), Entry("supervisor", label=tr("指导教师"), short=tr("教师"))],
        [Entry("day_fen", label=tr("每天（元）")), Entry("hour_fen", label=tr("每小时"))],
        [Entry("meal_fen", label=tr("餐费（元）")), Entry("places", label=tr("人数"))],
        [Entry("from_date", label=tr("设岗日期")), Entry("to_date", label=tr("停用日期"))],
        [Entry("duties")],
    ]
    return Block(tr("岗位"), rows)


def _assignment_block() -> Block:
    rows = [[Entry("student")], [Entry("from_date"), Entry("to_date")], [Entry("note")]]
    return Block(tr("上岗"), rows)

"""What stands behind the tabs of a child: family, level of the year, aid, papers, and what was changed by whom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from app.core.kinds import Value
from app.models import Guardian
from app.models.codes import RELATION
from app.models.rules.periods import school_year_of
from app.services import childhood, editing
from app.services.childhood import Event, Paper
from app.services.editing import Edit
from app.services.office import Office
from app.ui import parts
from app.ui.forms.form import Block, Entry, Form, Subject
from app.ui.saying import short_day
from app.ui.tables.model import Cell, Column, Rows
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.pages.student_panel import Panel

_BRIEF: Final = (("家庭学生", "家庭"), ("供养学生", "供养"))


def brief(label: str) -> str:
    """脱贫家庭学生 → 脱贫家庭: the box stands on a child's own form."""
    if tr_data(label) != label:
        return label
    for long, short in _BRIEF:
        label = label.replace(long, short)
    return label


class Tab(QWidget):
    """One tab. A subclass fills itself for a child in ``show_student``."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.panel, self.shell, self.desk = panel, panel.shell, panel.desk
        self.forms: list[Form] = []
        self.student = ""

    def show_student(self, student: str) -> None:
        """A child, or the same one again after something was written."""
        raise NotImplementedError

    def _form(self, blocks: Sequence[Block], kinds: dict[str, str]) -> Form:
        form = Form(self.shell, blocks, kinds, width=theme.px(490))
        form.said.connect(self.panel.say_saved)
        self.forms.append(form)
        return form


def _scrolling(*shown: parts.Part) -> QVBoxLayout:
    from app.ui.pages.student_panel import scrolled

    return parts.column(scrolled(parts.holder(parts.column(*shown, None, spacing=10))))


class FamilyTab(Tab):
    """Who belongs to the family, one of them on the form; and the household."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        columns: list[Column[Guardian]] = [
            Column(tr("姓名"), lambda one: one.name, width=110),
            Column(tr("关系"), lambda one: tr_data(RELATION.label(one.relation)), width=90),
            Column(tr("监护人"), lambda one: tr("是") if one.is_guardian else "", width=80),
        ]
        self.table = Table(columns, [], key=lambda one: one.id)
        self.table.setAccessibleName(tr("家庭成员"))
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self.forms[0].focus_first())
        self.form = self._form(_member_blocks(), {"": "guardians"})
        self.form.made.connect(lambda _, record: self._made(record))
        self.home = self._form(_home_blocks(), {"": "households"})
        self.home.made.connect(lambda _, record: self._moved_in(record))
        add = parts.Button(tr("登记家庭成员"), self._new, name="plus", size="row")
        self.setLayout(_scrolling(self.table, parts.row(add, None), self.form, self.home))
        self._chosen = ""
        self._home = ""

    def show_student(self, student: str) -> None:
        if student != self.student:
            self._chosen = ""
        same = student == self.student
        self.student = student
        family = childhood.guardians(self.desk.office, student)
        self.table.setFixedHeight(theme.px(33 * (max(1, len(family)) + 1)))
        self.table.show_rows(Rows(family, lambda one: one.id), keep=self._chosen)
        if not family:
            self._show_member("")
        self._show_home(same)
        if same:
            self.form.reload()
            self.home.reload()

    def _on_chosen(self, one: Guardian) -> None:
        if one.id != self._chosen:
            self._show_member(one.id)

    def _show_member(self, record: str) -> None:
        self._chosen = record
        fixed: dict[str, Value] = {"student": self.student}
        self.form.show_subjects({"": Subject("guardians", record, fixed)})

    def _new(self) -> None:
        self._show_member("")
        self.form.focus_first()

    def _made(self, record: str) -> None:
        self._chosen = record

    def _show_home(self, same: bool) -> None:
        row = self.desk.office.ledger.row("students", self.student) or {}
        home = str(row.get("household") or "")
        if not same or home != self._home:
            self._home = home
            self.home.show_subjects({"": Subject("households", home)})

    def _moved_in(self, household: str) -> None:
        student = self.student
        self.desk.write(lambda office: editing.save_field(office, "students", student, "household", household))


def _member_blocks() -> list[Block]:
    return [
        Block(
            tr("家庭成员"),
            [
                [Entry("name", label=tr("姓名")), Entry("relation", label=tr("与学生关系"), short=tr("关系"))],
                [Entry("is_guardian", short=tr("监护人")), Entry("age")],
                [Entry("id_number", label=tr("证件号码"))],
                [Entry("phone", label=tr("手机号码"), short=tr("手机"))],
                [Entry("workplace", label=tr("工作单位"))],
                [Entry("occupation"), Entry("health", short=tr("健康"))],
                [Entry("income_fen", label=tr("年收入"))],
            ],
        )
    ]


def _home_blocks() -> list[Block]:
    causes = ("disaster", "accident", "weak_labour", "unemployment", "debt", "other_factors")
    words = {
        "disaster": tr("自然灾害"), "accident": tr("突发意外"), "weak_labour": tr("劳动力弱"),
        "unemployment": tr("失业"), "debt": tr("欠债"), "other_factors": tr("其他情况"),
    }  # fmt: skip
    return [
        Block(
            tr("家庭情况"),
            [
                [Entry("head_name", label=tr("户主")), Entry("size", short=tr("人口"))],
                [Entry("village", label=tr("村（社区）"))],
                [Entry("address", label=tr("通讯地址"))],
                [Entry("postcode", short=tr("邮编")), Entry("income_per_head_fen", label=tr("人均年收入"))],
                *([Entry(name, label=words[name])] for name in causes),
            ],
        )
    ]


class HardshipTab(Tab):
    """The recognition of the chosen school year."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        first = school_year_of(self.shell.period)
        rows = [
            [Entry("level"), Entry("basis")],
            [Entry("groups", label=tr("特殊群体类型"), words=brief, bare=True)],
            [Entry("evidence_number", label=tr("证明编号"))],
            [Entry("applied_on"), Entry("reviewed_on")],
            [Entry("posted_from", label=tr("公示开始")), Entry("posted_to", label=tr("公示结束"))],
            [Entry("decided_on")],
            [Entry("opinion")],
        ]
        title = tr("{first}—{last} 学年困难认定").format(first=first, last=first + 1)
        self.form = self._form([Block(title, rows)], {"": "hardships"})
        self.setLayout(_scrolling(self.form))
        self._record = ""

    def show_student(self, student: str) -> None:
        year = school_year_of(self.shell.period)
        rows = self.desk.office.ledger.values("hardships", (), where={"student": student, "school_year": year})
        record = str(rows[0][0]) if rows else ""
        if (student, record) != (self.student, self._record):
            self.student, self._record = student, record
            self.form.show_subjects({"": Subject("hardships", record, {"student": student, "school_year": year})})
        else:
            self.form.reload()


class AidTab(Tab):
    """What was prepared and paid for this child, newest first."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        columns: list[Column[Event]] = [
            Column(tr("日期"), lambda one: short_day(one.date, self.desk.today()), width=90, drop=1),
            Column(tr("项目"), lambda one: Cell(one.title, struck=one.words == "作废")),
            Column(tr("金额"), lambda one: one.amount, width=100, right=True),
            Column(tr("状态"), lambda one: Cell(tr_data(one.words), one.state), width=100),
        ]
        self.table = Table(columns, [], key=lambda one: one.record)
        self.table.setAccessibleName(tr("资助"))
        self.table.opened.connect(self._open)
        self.none = parts.text(tr("还没有为这名学生编过资助。"), 15, "ink2", wrap=True)
        self.setLayout(parts.column(self.none, self.table, spacing=8))

    def show_student(self, student: str) -> None:
        self.student = student
        self.desk.read(partial(_aid, student=student), self._show, key="students.aid")

    def _show(self, found: list[Event]) -> None:
        self.table.show_rows(found)
        self.none.setVisible(not found)
        self.table.setVisible(bool(found))

    def _open(self, event: Event) -> None:
        if event.batch:
            self.shell.go("batches", event.batch)


def _aid(office: Office, student: str) -> list[Event]:
    child = office.student(student)
    found = [event for reader in childhood.READERS for event in reader(office, child)]
    paid = [event for event in found if event.sort in (childhood.PAID, childhood.WORKED) and event.amount]
    return sorted(paid, key=lambda event: event.date, reverse=True)


class PapersTab(Tab):
    """Files of this child: what is there, what is missing; add and look at."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        columns: list[Column[Paper]] = [
            Column(tr("材料"), lambda one: tr_data(one.title), width=130),
            Column(tr("属于"), lambda one: one.about),
            Column(tr("份数"), lambda one: str(len(one.files)), width=60, right=True),
            Column(tr("状态"), lambda one: Cell(tr("有"), "ok") if one.files else Cell(tr("缺"), "warn"), width=80),
        ]
        self.table = Table(columns, [], key=_place)
        self.table.setAccessibleName(tr("材料"))
        self.table.opened.connect(lambda _: self._look())
        self.none = parts.text(tr("这名学生还没有要附的材料。"), 15, "ink2", wrap=True)
        self.add = parts.Button(tr("添加文件"), self._add, name="plus", size="row")
        self.look = parts.Button(tr("查看"), self._look, name="eye", size="row")
        self.shown = parts.column(spacing=8)
        area = _scrolling(parts.holder(self.shown))
        box = parts.column(self.none, self.table, parts.row(self.add, self.look, None), spacing=8)
        box.addLayout(area, 1)
        self.setLayout(box)
        self.found: list[Paper] = []

    def show_student(self, student: str) -> None:
        if student != self.student:
            parts.clear(self.shown)
        self.student = student
        self.found = childhood.papers(self.desk.office, student)
        there = sum(1 for paper in self.found if paper.files)
        words = tr("材料 {n}/{m}").format(n=there, m=len(self.found)) if self.found else tr("材料")
        self.panel.tabs.relabel("papers", words)
        keep = _place(self.table.current) if self.table.current else ""
        self.table.show_rows(Rows(self.found, _place), keep=keep)
        self.table.setFixedHeight(theme.px(33 * (min(6, max(1, len(self.found))) + 1)))
        self.none.setVisible(not self.found)
        for part in (self.table, self.add, self.look):
            part.setVisible(bool(self.found))

    def _add(self) -> None:
        paper = self.table.current
        if paper is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("选要附的文件"), "", tr("照片和扫描件 (*.jpg *.jpeg *.png *.pdf)")
        )
        if chosen:
            self.add_file(paper, Path(chosen))

    def add_file(self, paper: Paper, file: Path) -> None:
        """Keep a file in a place."""
        self.desk.write(
            lambda office: childhood.add_paper(office, paper, file),
            lambda _: self.panel.say_saved("ok", tr("已附上")),
            failed=self.shell.refused,
        )

    def _look(self) -> None:
        paper = self.table.current
        if paper is None or not paper.files:
            return
        self.shell.reveal(paper.kind, len(paper.files), partial(self._show_files, paper))

    def _show_files(self, paper: Paper) -> None:
        self.desk.read(
            lambda office: [childhood.paper_content(office, name) for name in paper.files],
            partial(self._paint_files, paper),
            failed=self.shell.refused,
            key="students.paper",
        )

    def _paint_files(self, paper: Paper, contents: list[bytes]) -> None:
        parts.clear(self.shown)
        width = max(theme.px(200), self.width() - theme.px(40))
        for content in contents:
            pages = _pages(content)
            for page in pages:
                label = QLabel()
                label.setPixmap(
                    QPixmap.fromImage(page).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
                )
                label.setAccessibleName(f"{paper.title} {paper.about}")
                self.shown.addWidget(label)
            if not pages:
                words = tr("这种文件这里看不了。请在加入它的电脑上打开原件。")
                self.shown.addWidget(parts.text(words, 14, "ink2", wrap=True))


def _place(paper: Paper) -> str:
    return f"{paper.record}/{paper.field}"


_MOST_PAGES = 10


def _pages(content: bytes) -> list[QImage]:
    """A file as pictures of its pages; [] when it is neither a picture nor a PDF."""
    if content.startswith(b"%PDF"):
        # Only now: the library is large, and most children have no paper.
        from app.ui.pdf_pages import PdfPages

        document = PdfPages(content)
        made = [document.picture(at, 1.6) for at in range(min(document.count, _MOST_PAGES))]
        document.close()
        return made
    image = QImage.fromData(content)
    return [] if image.isNull() else [image]


class EditsTab(Tab):
    """What was changed, by whom, when; newest first."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        columns: list[Column[Edit]] = [
            Column(tr("时间"), lambda one: _time(one.at, self.desk.today().year), width=106),
            Column(tr("经手人"), lambda one: one.person, width=80, drop=1),
            Column(tr("哪一项"), lambda one: Cell(tr_data(one.field), struck=one.undone), width=92),
            Column(tr("原来"), lambda one: Cell(one.before or "—", role="ink2"), width=80),
            Column(tr("改成"), lambda one: one.after or "—"),
        ]
        self.table = Table(columns, [], key=lambda one: f"{one.at}{one.field}")
        self.table.setAccessibleName(tr("改动记录"))
        self.setLayout(parts.column(self.table))

    def show_student(self, student: str) -> None:
        self.student = student
        self.desk.read(partial(_edits, student=student), self.table.show_rows, key="students.edits")


def _edits(office: Office, student: str) -> list[Edit]:
    row = office.ledger.row("students", student) or {}
    found = editing.edits(office, "students", student)
    if row.get("household"):
        found += editing.edits(office, "households", str(row["household"]))
    for kind in ("guardians", "hardships"):
        for (record,) in office.ledger.values(kind, (), where={"student": student}):
            found += editing.edits(office, kind, str(record))
    return sorted(found, key=lambda one: one.at, reverse=True)


def _time(at: str, year: int) -> str:
    day, time = at[:10], at[11:16]
    return f"{day[5:] if day[:4] == str(year) else day} {time}"

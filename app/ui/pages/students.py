"""学生: find a child by a few letters, and the paper of that child beside the list, each field saving itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import finding, roll
from app.services.finding import Hit, Index
from app.services.office import Office
from app.services.roll import Line, Roll
from app.ui import parts
from app.ui.page import SINGLE, WIDE, Page, Panes, Shell
from app.ui.pages.student_panel import Panel, pill_of
from app.ui.tables.model import Cell, Column, Pages
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

FIND, NEW = "find", "new"


class StudentsPage(Page):
    """``arrive``: "find", "new", a child's id, or what ``kept`` gave."""

    TITLE = "学生"
    HELP = "students"
    KINDS: ClassVar[frozenset[str]] = roll.KINDS | {"batches", "visits", "assignments"}

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.roll = Roll()
        self.index: Index | None = None
        self._is_read = False
        self._hits: dict[str, Hit] = {}
        self._order = roll.BY_WORK
        self._backwards = False
        self._resort = True
        self._wanted = ""
        self._wants_new = False
        small = shell.mode != WIDE
        hint = tr("找学生") if small or theme.percent > 100 else tr("姓名、拼音首字母、证件号后四位")
        self.finder = parts.FindBox(hint, "Ctrl+F")
        self.finder.typed.connect(lambda _: self._on_typed())
        self.finder.left.connect(self._to_list)
        self.found = parts.text("", 14, "ink2")
        self.register = parts.Button(tr("登记学生"), lambda: self.shell.go("students", NEW), key="Ctrl+N", name="plus")
        self.table: Table[Line] = Table(self._columns(), [], key=lambda line: line.id)
        self.table.setAccessibleName(tr("学生名册"))
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self.edit())
        self.table.sorted.connect(self._sort)
        self.panel = Panel(shell)
        self.panel.stepped.connect(partial(self.step, editing=True))
        self.panel.made.connect(self._on_made)
        self.counts = parts.text("", 14, "ink2")
        self.panes = Panes(shell, self._master(), self.panel, widths=(626, 530) if not small else (545, 676))
        self.body().addWidget(self.panes, 1)
        self.keys = {
            "Ctrl+P": self.print_form, "F2": self.edit, "F5": self.open_child, "F8": self.panel.reveal,
            "F6": partial(self.next_error, 1), "Shift+F6": partial(self.next_error, -1),
            "PgUp": partial(self.step, -1), "PgDown": partial(self.step, 1),
            "Ctrl+Tab": partial(self.panel.tabs.step, 1), "Ctrl+Shift+Tab": partial(self.panel.tabs.step, -1),
        }  # fmt: skip

    # --- building

    def _columns(self) -> Sequence[Column[Line]]:
        rail = self.shell.mode not in (WIDE, SINGLE)
        return [
            Column(tr("姓名"), self._name_cell, width=66 if rail else 74, order="name"),
            Column(tr("年级班级"), lambda line: line.grade_class, width=95, order="grade"),
            Column(tr("证件号码"), self._number_cell, width=164, drop=1, order="id_number"),
            Column(tr("等级") if rail else tr("困难等级"), _level_cell, width=82, drop=3, order="level"),
            Column(tr("就读方式"), lambda line: tr_data(line.attendance), width=82, drop=2, order="attendance"),
            Column(tr("认定"), _state_cell, width=96, order="state"),
        ]

    def _name_cell(self, line: Line) -> Cell:
        hit = self._hits.get(line.id)
        return Cell(line.name, marks=hit.marks if hit else ())

    def _number_cell(self, line: Line) -> Cell:
        hit = self._hits.get(line.id)
        tail = min(4, hit.tail) if hit else 0
        marks = ((len(line.number) - tail, tail),) if tail else ()
        return Cell(line.number, role="ink2", marks=marks)

    def _master(self) -> QWidget:
        small = self.shell.mode != WIDE
        top: list[parts.Part] = [self.finder, self.found]
        if self.shell.mode != "rail":
            top.append(self.register)
        line = parts.row(*top, spacing=10)
        line.setStretch(0, 1)
        foot: list[parts.Part] = [self.counts, None]
        if small:
            foot.append(parts.Keys(("F2", tr("修改"))))
        else:
            foot.append(parts.Keys(("↑ ↓", tr("换人")), ("F2", tr("修改")), ("Esc", tr("清除查找"))))
        single = self.shell.mode == SINGLE
        low, gap = (2, 6) if single else (6, 12)
        self.place = QVBoxLayout()
        self.place.addWidget(self.table)
        self.nobody = parts.column()
        self.place.addLayout(self.nobody)
        shown = parts.column(spacing=0, margin=1)
        shown.addLayout(self.place, 1)
        shown.addWidget(parts.rule())
        shown.addLayout(parts.row(*foot, spacing=8, margin=(14, low, 14, low)))
        card = parts.Card(margin=0, spacing=0)
        card.box.addLayout(shown)
        box = parts.column(line, spacing=gap)
        box.addWidget(card, 1)
        return parts.holder(box)

    def header_parts(self) -> list[QWidget]:
        child = parts.Button(tr("一生一档"), self.open_child, key="F5", name="paper")
        paper = parts.Button(tr("打印"), self.print_form, key="Ctrl+P", name="print")
        return [child, paper] if self.shell.mode == WIDE else [child]

    # --- what is shown

    def refresh(self) -> None:
        self._ask_roll(self._show, key="students.roll")
        # Who is there is seen before the letters are ready by which one finds them: they take longer.
        self.desk.read(_index, self._take_index, key="students.index")

    def _ask_roll(self, then: Callable[[Roll], object], key: str = "") -> None:
        period, order = self.shell.period, self._order
        self.desk.read(lambda office: roll.roll(office, period, order), then, key=key)

    def _take_index(self, index: Index) -> None:
        newer, self.index = index is not self.index, index
        if newer and self._is_read and self.finder.text().strip():
            self._find()

    def _show(self, now: Roll) -> None:
        self._is_read = True
        if not self._resort and (now.ids == self.roll.ids or set(self.roll.ids) == set(now.ids)):
            # Whom one is working on does not jump away because something about the child was saved.
            now = Roll(self.roll.ids, now.states, now.levels)
        elif self._backwards:
            now = Roll(now.ids[::-1], now.states, now.levels)
        self._resort = False
        self.roll = now
        self._find(keep=self._wanted or self._chosen())
        if self._wants_new:
            self.new()
        elif self._wanted and self._wanted == self._chosen():
            self._wanted = ""

    def _chosen(self) -> str:
        line = self.table.current
        return line.id if line is not None else self.panel.student

    def _find(self, keep: str = "") -> None:
        typed = self.finder.text().strip()
        if not self._is_read or (typed and self.index is None):
            return
        self._hits = self.index.find(typed) if typed and self.index is not None else {}
        ids = [one for one in self.roll.ids if one in self._hits] if typed else self.roll.ids
        source: Pages[Line] = Pages(ids, lambda some: roll.lines(self.desk.office, self.roll, some))
        self.table.show_rows(source, keep=keep or self._chosen())
        self._say(typed, len(ids))
        if not ids and not self.panel.is_new:
            self.panel.say_nobody()

    def _say(self, typed: str, shown: int) -> None:
        total = len(self.roll.ids)
        how = tr("拼音首字母，") if self.shell.mode == WIDE and _is_initials(typed) else ""
        self.found.setText(how + tr("找到 {n} 人").format(n=shown) if typed else "")
        whole = tr("全县 {n} 人") if self.desk.office.is_county else tr("全校 {n} 人")
        words = whole.format(n=f"{total:,}")
        rail = self.shell.mode == "rail"
        self.counts.setText(tr("{all}；显示 {n} 人").format(all=words, n=shown) if typed and not rail else words)
        parts.clear(self.nobody)
        self.table.setVisible(bool(shown))
        if shown:
            return
        if typed:
            words = tr("没有“{typed}”开头的学生。试试全名或证件号后四位。").format(typed=typed)
            self.nobody.addWidget(parts.empty(words), 1)
        else:
            words = tr("这里还没有学生。可以导入学籍系统的表格，也可以一个一个登记。")
            self.nobody.addWidget(parts.empty(words, tr("导入表格"), lambda: self.shell.go("import"), key="Ctrl+I"), 1)

    def _on_typed(self) -> None:
        """Who looks for a child wants to see it; what was begun for a new one stands there still at the next Ctrl+N."""
        self._find()
        if self.finder.text().strip():
            self._leave_new()

    def _on_chosen(self, line: Line) -> None:
        if not self.panel.is_new or self.table.hasFocus():
            self.panel.show_student(line)

    def _sort(self, order: str) -> None:
        self._backwards = order == self._order and not self._backwards
        self._order, self._resort = order, True
        self.refresh()

    # --- going about

    def arrive(self, target: object) -> None:
        if target == NEW:
            self._wants_new = True
            if self._is_read:
                self.new()
        elif target == FIND:
            self.panes.show_master()
            self.finder.setFocus()
            self.finder.selectAll()
        elif isinstance(target, dict):
            self._order = str(target.get("order") or roll.BY_WORK)
            self._backwards = bool(target.get("backwards"))
            self.finder.setText(str(target.get("find") or ""))
            self.panel.tabs.choose(str(target.get("tab") or ""), quietly=True)
            self._wants_new = bool(target.get("new"))
            if typed := target.get("typed"):
                self.panel.naming.show_typed(dict(typed))
            self._go_to(str(target.get("student") or ""))
        elif isinstance(target, str) and target:
            self._go_to(target)

    def _go_to(self, student: str) -> None:
        self._wanted = student
        if self._is_read and student:
            if self._hits and student not in self._hits:
                self.finder.clear()
            self.table.choose_key(student)
            self.panes.show_detail()

    def kept(self) -> object:
        if self.panel.is_new:
            self.panel.naming.leave_field()
        return {
            "student": self._chosen(), "tab": self.panel.tabs.name, "find": self.finder.text(), "order": self._order,
            "backwards": self._backwards, "new": self.panel.is_new, "typed": self.panel.begun(),
        }  # fmt: skip

    def _to_list(self) -> None:
        if len(self.table.table_model.source):
            self.table.setFocus()
            if self.table.current is None:
                self.table.choose(0)

    def step(self, by: int, *, editing: bool = False) -> None:
        """The next child or the one before; editing: straight into its first field."""
        self._leave_new()
        before = self._chosen()
        self.table.step(by)
        if editing and self._chosen() != before:
            self.edit()

    def edit(self) -> None:
        """F2 and Enter: into the form of the chosen child."""
        if self.panel.student or self.panel.is_new:
            self.panes.show_detail()
            self.panel.edit()

    def next_error(self, by: int) -> None:
        """F6: to the wrong fields one after the other."""
        self.panes.show_detail()
        self.panel.next_error(by)

    def new(self) -> None:
        """Ctrl+N: register a child."""
        self._wants_new = False
        self.panes.show_detail()
        self.panel.new()

    def _leave_new(self) -> None:
        if self.panel.is_new and (line := self.table.current) is not None:
            self.panel.show_student(line)

    def _on_made(self, student: str) -> None:
        self.finder.blockSignals(True)
        self.finder.clear()
        self.finder.blockSignals(False)
        self._wanted, self._resort = student, True
        # Not the key of the roll: what is asked for because something changed must not swallow this.
        self._ask_roll(partial(self._show_made, student))

    def _show_made(self, student: str, now: Roll) -> None:
        self._wanted = student
        self._show(now)
        line = roll.lines(self.desk.office, self.roll, [student]).get(student)
        if line is None:
            return
        self.panel.naming.forget()
        self.panel.show_student(line)
        self.table.choose_key(student)
        self._wanted = ""
        self.panel.tabs.choose("entry")
        self.panel.form.focus_empty()
        self.panel.say_saved("ok", tr("已登记"))

    def leave(self) -> bool:
        """Esc: the field as it was; then back to the list; then everybody again."""
        if self.panel.drop_field():
            self._leave_new()
            if not self.panes.show_master():
                self.table.setFocus()
            else:
                self.table.setFocus()
            return True
        if self.panel.is_new:
            self._leave_new()
            self.panes.show_master()
            self.table.setFocus()
            return True
        if self.panes.show_master():
            self.table.setFocus()
            return True
        if self.finder.text():
            self.finder.clear()
            return True
        return False

    def open_child(self) -> None:
        """F5: everything that happened to this child, from the first year on."""
        if self.panel.student:
            self.shell.go("child", self.panel.student)

    def print_form(self) -> None:
        """The recognition form of this child."""
        if self.panel.student:
            self.shell.preview("recognition", student=self.panel.student, period=self.shell.period)


def _index(office: Office) -> Index:
    return finding.index_of(office, "students")


def _level_cell(line: Line) -> Cell:
    return Cell(tr_data(line.level), role="ink" if line.needy else "ink2")


def _state_cell(line: Line) -> Cell | str:
    state, words, icon = pill_of(line)
    return Cell(words, state, icon) if words else ""


def _is_initials(typed: str) -> bool:
    return bool(re.fullmatch(r"[b-df-hj-np-tw-z]+", typed.lower()))

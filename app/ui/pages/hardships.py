"""困难认定: the year's recognitions by step, the form of one, and publicity and decision for many at once."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.models.rules.periods import school_year_of
from app.services import publicising, recognising
from app.services.publicising import Board, Line
from app.ui import parts
from app.ui.forms.form import Block, Entry, Form, Subject
from app.ui.page import SINGLE, Page, Panes, Shell
from app.ui.saying import short_day, year_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data


def _state(line: Line) -> Cell:
    words = {
        publicising.ASKED: (tr("没评议"), "warn"),
        publicising.REVIEWED: (tr("没公示"), "warn"),
        publicising.POSTED: (tr("公示中"), "accent"),
        publicising.DECIDED: (tr("已认定"), "ok"),
    }[line.step]
    return Cell(words[0], words[1])


class HardshipsPage(Page):
    """Missing steps first; what is done for many acts on those that are shown."""

    TITLE = "困难认定"
    HELP = "hardships"
    KINDS: ClassVar[frozenset[str]] = frozenset({"hardships", "students", "listings", "_drafts"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._board = Board((), 0)
        self._wanted = ""
        today = self.desk.today()
        self.chips = parts.Choice(self._chip_words())
        self.chips.chosen.connect(lambda _: self._fill())
        self.table: Table[Line] = Table(
            [
                Column(tr("姓名"), lambda one: one.name, width=84),
                Column(tr("年级班级"), lambda one: one.grade_class, width=104),
                Column(tr("等级"), lambda one: tr_data(one.level), width=90),
                Column(tr("特殊群体"), lambda one: tr_data(one.groups), width=150, drop=1),
                Column(tr("走到"), _state, width=104),
                Column(tr("日期"), lambda one: short_day(one.on, today), width=76, drop=2),
            ],
            key=lambda one: one.id,
        )
        self.table.chosen.connect(self._on_line)
        self.table.opened.connect(lambda _: self._edit())
        self.form = Form(shell, [_block()], {"": "hardships"})
        self.form.said.connect(self._say)
        self.name = parts.text("", 17, bold=True)
        self.saved = parts.text("", 14, "ok", bold=True)
        self.foot = parts.text("", 14, "ink2")
        self.many = QVBoxLayout()
        self.suggest = parts.Button(tr("按名单认定"), self.recognise, key="F9")
        self._lay_out()
        self.setFocusProxy(self.table)
        self.keys = {
            "Ctrl+P": self._print,
            "F2": self._edit,
            "F5": self.show_many,
            "F6": partial(self.form.next_error, 1),
            "Shift+F6": partial(self.form.next_error, -1),
            "F8": self.form.reveal,
            "F9": self.recognise,
            "PgUp": partial(self.table.step, -1),
            "PgDown": partial(self.table.step, 1),
        }

    def _lay_out(self) -> None:
        foot = parts.row(self.foot, None, margin=(14, 6, 14, 8))
        left = parts.column(self.chips, parts.Card(self.table, foot, margin=1, spacing=0), spacing=10)
        left.setStretch(1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("ground", "surface")
        area.setWidget(parts.holder(parts.column(self.form, None), ground="surface"))
        detail = parts.Card(parts.row(self.name, None, self.saved), area)
        many = parts.holder(self.many)
        right = parts.column(many, detail, spacing=12)
        right.setStretch(1, 1)
        self.panes = Panes(self.shell, parts.holder(left), parts.holder(right), widths=(7, 6))
        self.body().addWidget(self.panes)

    def context(self) -> str:
        return year_words(school_year_of(self.shell.period))

    def header_parts(self) -> list[QWidget]:
        many = parts.Button(tr("公示和认定日期"), self.show_many, key="F5")
        return [many] if self.shell.mode == SINGLE else [many, self._suggest_button()]

    def _suggest_button(self) -> QWidget:
        words = tr("按名单认定 {n} 人").format(n=self._board.proposed)
        button = parts.Button(words, self.recognise, key="F9")
        button.setEnabled(self._board.proposed > 0)
        return button

    def kept(self) -> object:
        return self.table.current.id if self.table.current else None

    def arrive(self, target: object) -> None:
        self._wanted = str(target)

    def refresh(self) -> None:
        year = school_year_of(self.shell.period)
        self.desk.read(lambda office: publicising.board(office, year), self._show, key="hardships")

    def _show(self, board: Board) -> None:
        self._board = board
        for name, words in self._chip_words():
            self.chips.relabel(name, words)
        self._fill()
        self.shell.refresh_header()

    def _chip_words(self) -> list[tuple[str, str]]:
        def count(step: str) -> int:
            return sum(line.step == step for line in self._board.lines)

        return [
            ("", tr("全部 {n}").format(n=len(self._board.lines))),
            (publicising.ASKED, tr("没评议 {n}").format(n=count(publicising.ASKED))),
            (publicising.REVIEWED, tr("没公示 {n}").format(n=count(publicising.REVIEWED))),
            (publicising.POSTED, tr("公示中 {n}").format(n=count(publicising.POSTED))),
            (publicising.DECIDED, tr("已认定 {n}").format(n=count(publicising.DECIDED))),
        ]

    def _shown(self) -> list[Line]:
        step = self.chips.name
        return [line for line in self._board.lines if not step or line.step == step]

    def _fill(self) -> None:
        keep = self._wanted or (self.table.current.id if self.table.current else "")
        rows = self._shown()
        by_student = next((line.id for line in rows if line.student == keep), keep)
        self.table.show_rows(rows, keep=by_student)
        self._wanted = ""
        self.foot.setText(tr("本学年 {all} 人；显示 {n} 人").format(all=len(self._board.lines), n=len(rows)))

    def _on_line(self, line: Line) -> None:
        self.name.setText(line.name)
        self.form.show_subjects({"": Subject("hardships", line.id)})

    def _edit(self) -> None:
        self.panes.show_detail()
        self.form.focus_first()

    def _say(self, role: str, words: str) -> None:
        parts.set_role(self.saved, "role", role or "ink2")
        self.saved.setText(words)

    # --- for many

    def show_many(self) -> None:
        """F5: the days of publicity and decision for all that are shown."""
        if self.many.count():
            parts.clear(self.many)
            return
        today = self.desk.today()
        first, last, on = (_day(name, day) for name, day in self._days(today))
        warn = parts.text("", 13, "bad", bold=True, wrap=True)

        def look() -> None:
            try:
                warn.setText(
                    tr_data(
                        publicising.too_short(dt.date.fromisoformat(first.text()), dt.date.fromisoformat(last.text()))
                    )
                )
            except ValueError:
                warn.setText(tr("日期写成 2026-10-21 的样子。"))

        first.textChanged.connect(look)
        last.textChanged.connect(look)
        people = tr("对左边显示的 {n} 人").format(n=len(self._shown()))
        card = parts.Card(
            parts.text(people, 15, bold=True),
            parts.row(
                first, last, parts.Button(tr("登记公示"), lambda: self._post(first.text(), last.text()), size="row")
            ),
            warn,
            parts.row(on, None, parts.Button(tr("登记认定日期"), lambda: self._decide(on.text()), size="row")),
            spacing=8,
        )
        self.many.addWidget(card)
        look()
        self.panes.show_detail()
        first.setFocus()

    def _days(self, today: dt.date) -> list[tuple[str, str]]:
        first = today + dt.timedelta(days=1)
        last = first
        while publicising.too_short(first, last):
            last += dt.timedelta(days=1)
        return [
            (tr("公示开始"), first.isoformat()),
            (tr("公示结束"), last.isoformat()),
            (tr("认定日期"), today.isoformat()),
        ]

    def _post(self, first: str, last: str) -> None:
        records = [line.id for line in self._shown()]
        self.desk.write(lambda office: publicising.post(office, records, first, last), self._done, failed=self._refused)

    def _decide(self, on: str) -> None:
        records = [line.id for line in self._shown()]
        self.desk.write(lambda office: publicising.decide(office, records, on), self._done, failed=self._refused)

    def _done(self, count: int) -> None:
        self.shell.notice("ok", tr("已登记 {n} 人。").format(n=count))

    def _refused(self, why: Refused) -> None:
        self.shell.refused(why)

    def recognise(self) -> None:
        """F9: what accepted list hits give, after asking."""
        if not self._board.proposed:
            self.shell.notice("mute", tr("名单上同一人的都已认定。"))
            return
        year = school_year_of(self.shell.period)
        n = self._board.proposed
        self.shell.ask(
            tr("按名单认定 {n} 人？").format(n=n),
            tr("认定 {n} 人").format(n=n),
            tr("先不认定"),
            lambda: self.desk.write(
                lambda office: recognising.recognise(office, year, True),
                lambda _: self.shell.clear_notices(),
                failed=self._refused,
            ),
            detail=tr("只认定还没有认定记录的，等级按名单来，可以撤销。"),
        )

    def _print(self) -> None:
        line = self.table.current
        if line is not None:
            self.shell.preview("recognition", student=line.student, period=self.shell.period)

    def leave(self) -> bool:
        if self.many.count():
            parts.clear(self.many)
            return True
        return self.form.drop_field() or self.panes.show_master()


def _day(name: str, day: str) -> QLineEdit:
    field = QLineEdit(day)
    field.setAccessibleName(name)
    field.setToolTip(name)
    field.setMinimumWidth(theme.px(110))
    return field


def _block() -> Block:
    rows = [
        [Entry("level"), Entry("basis", short=tr("依据"))],
        [Entry("groups")],
        [Entry("evidence_number", label=tr("证明编号"))],
        [Entry("applied_on"), Entry("reviewed_on")],
        [Entry("posted_from", label=tr("公示开始")), Entry("posted_to", label=tr("公示结束"))],
        [Entry("decided_on")],
        [Entry("opinion")],
    ]
    return Block(tr("认定"), rows)

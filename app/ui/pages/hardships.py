"""困难认定: the year's recognitions by step, the form of one, and publicity and decision for many at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.models.rules.periods import school_year_of
from app.services import publicising, receiving, recognising
from app.services.calendar import add_working_days
from app.services.publicising import Board, Line
from app.ui import parts
from app.ui.forms.form import Block, Entry, Form, Subject
from app.ui.page import RAIL, SINGLE, WIDE, Page, Panes, Shell
from app.ui.saying import listed, short_day, year_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data


def _states() -> dict[str, tuple[str, str]]:
    """Step → its words and its role."""
    return {
        publicising.ASKED: (tr("没评议"), "warn"),
        publicising.REVIEWED: (tr("没公示"), "warn"),
        publicising.POSTED: (tr("公示中"), "accent"),
        publicising.DECIDED: (tr("已认定"), "ok"),
    }


def _state(line: Line) -> Cell:
    words, role = _states()[line.step]
    return Cell(words, role)


class HardshipsPage(Page):
    """Missing steps first; what is done for many acts on those that are shown."""

    TITLE = "困难认定"
    HELP = "hardships"
    KINDS: ClassVar[frozenset[str]] = frozenset({"hardships", "students", "listings", "verdicts", "_drafts"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._board = Board((), 0)
        self._wanted = ""
        today = self.desk.today()
        self.chips = parts.Choice(self._chip_words())
        self.chips.chosen.connect(lambda _: self._fill())
        self.table: Table[Line] = Table(
            [
                Column(tr("姓名"), lambda one: one.name, width=92),
                Column(tr("年级班级"), lambda one: one.grade_class, width=100),
                Column(tr("困难等级"), lambda one: tr_data(one.level), width=84),
                Column(tr("特殊群体"), lambda one: tr_data(one.groups), drop=2),
                Column(tr("走到"), _state, width=parts.pill_room(*(words for words, _ in _states().values()))),
                Column(tr("日期"), lambda one: short_day(one.on, today) if one.on else "", width=64, drop=1),
            ],
            key=lambda one: one.id,
        )
        self.table.chosen.connect(self._on_line)
        self.table.opened.connect(lambda _: self._edit())
        self.form = Form(shell, [_block(_has_room(shell))], {"": "hardships"})
        self.form.said.connect(self._say)
        self.form.counted.connect(lambda _: self._fill_wrong())
        self.form.finished.connect(partial(self.table.step, 1))
        self.name = parts.text("", 17, bold=True)
        self.saved = parts.text("", 14, "ok", bold=True)
        self.wrong = parts.column(spacing=0)
        self.asking = False
        """A question to the school is being written there."""
        self.foot = parts.text("", 14, "ink2")
        self.many = parts.column(spacing=0)
        self.suggest = parts.Button(tr("按名单认定"), self.recognise, key="F9", size="row", primary=True)
        self.dates = parts.Button(tr("公示和认定"), self.show_many, key="F5", size="row")
        self.nothing = parts.empty(tr("本学年还没有认定。按名单认定，或在学生页填困难等级。"))
        self._lay_out()
        self.setFocusProxy(self.table)
        self.keys = {
            "Ctrl+P": self._print,
            "F2": self._edit,
            "F4": self.question,
            "F5": self.show_many,
            "F7": self._publicity,
            "F6": partial(self.form.next_error, 1),
            "Shift+F6": partial(self.form.next_error, -1),
            "F8": self.form.reveal,
            "F9": self.recognise,
            "PgUp": partial(self.table.step, -1),
            "PgDown": partial(self.table.step, 1),
        }

    def _lay_out(self) -> None:
        acts = (self.suggest, self.dates)
        if self.shell.mode != RAIL:
            low = 2 if self.shell.mode == SINGLE else 7
            foot: parts.Part = parts.row(self.foot, None, *acts, margin=(14, low, 8, low))
        else:
            foot = parts.column(self.foot, parts.row(*acts, None), margin=(14, 6, 8, 8))
        gap = 6 if self.shell.mode == SINGLE else 10
        left = parts.column(self.chips, parts.Card(self.table, foot, margin=1, spacing=0), spacing=gap)
        left.setStretch(1, 1)
        paper = parts.holder(parts.column(self.form, None), ground="surface")
        self.sheet = parts.scrolled(paper, ground="surface")
        self.detail = parts.Card(parts.row(self.name, None, self.saved), self.sheet, self.wrong, self.nothing)
        self.many_room = parts.holder(self.many)
        right = parts.column(self.many_room, self.detail, spacing=12)
        right.setStretch(1, 1)
        self.many_room.hide()
        self.panes = Panes(self.shell, parts.holder(left), parts.holder(right), widths=(7, 6))
        self.body().addWidget(self.panes)

    def context(self) -> str:
        return year_words(school_year_of(self.shell.period))

    def header_parts(self) -> list[QWidget]:
        return [
            parts.Button(tr("打印"), self._print, key="Ctrl+P", name="print"),
            parts.Button(tr("公示"), self._publicity, key="F7"),
        ]

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
        self.suggest.setEnabled(bool(board.proposed or board.raised))
        self._fill()

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
        self._show_people()
        for part in (self.name, self.saved, self.sheet):
            part.setVisible(bool(rows))
        self.nothing.setVisible(not self._board.lines)
        if not rows:
            self.form.forget()

    def _on_line(self, line: Line) -> None:
        self.name.setText(line.name)
        shown = self.form.subjects.get("")
        if shown is not None and shown.record == line.id:
            # The same child, read anew: what is being typed, and 已保存, stay.
            self.form.reload()
            return
        self.form.show_subjects({"": Subject("hardships", line.id)})

    def _fill_wrong(self) -> None:
        self.asking = False
        parts.clear(self.wrong)
        cells, locked = self.form.errors(), self.form.locked()
        if locked and self._of_others():
            asked = self._asked()
            words = tr("问过学校：{text}").format(text=asked) if asked else tr_data(locked)
            role = "warn" if asked else "mute"
            act = tr("改这句话") if asked else tr("写疑问")
            self.wrong.addWidget(parts.Notice(role, words, act, self.question, key="F4"))
        elif locked:
            self.wrong.addWidget(parts.Notice("mute", tr_data(locked)))
        elif cells:
            names = listed(dict.fromkeys(cell.label for cell in cells))
            words = tr("有 {n} 处要改：{names}。其余各项都已保存。").format(n=len(cells), names=names)
            self.wrong.addWidget(parts.Notice("bad", words, tr("到错处"), self.form.next_error, key="F6"))

    # --- what the unit above says to a school's record

    def _of_others(self) -> bool:
        line, office = self.table.current, self.desk.office
        row = office.ledger.row("hardships", line.id) if line is not None else None
        return office.unit.level != "SCHOOL" and row is not None and row["owner"] != office.code

    def _asked(self) -> str:
        """What the school was asked about the record that is shown."""
        line = self.table.current
        found = self.desk.office.ledger.rows("verdicts", {"record": line.id}) if line is not None else iter(())
        return next((str(row["text"] or "") for row in found if row["verdict"] == "QUESTION"), "")

    def question(self) -> None:
        """F4: ask the school about the record, or say that nothing is left to ask; it travels in the next reply."""
        line = self.table.current
        if line is None or not self._of_others():
            return
        self.panes.show_detail()
        parts.clear(self.wrong)
        self.asking = True
        asked = self._asked()
        words = QLineEdit(asked)
        words.setAccessibleName(tr("问学校什么"))
        words.setPlaceholderText(tr("例如：请补证明材料"))

        def ask() -> None:
            self._say_verdict(line.id, "QUESTION", words.text())

        words.returnPressed.connect(ask)
        acts: list[parts.Part] = [parts.Button(tr("问学校"), ask, primary=True, size="row")]
        if asked:
            settle = partial(self._say_verdict, line.id, "ACCEPT", "")
            acts.append(parts.Button(tr("没有疑问了"), settle, size="row"))
        acts.append(parts.Button(tr("先不问"), self.leave, key="Esc", size="row"))
        note = parts.text(tr("写进下一次回复，学校收到就看见。"), 14, "ink2", wrap=True)
        self.wrong.addWidget(parts.holder(parts.column(words, parts.row(*acts, None), note, spacing=8)))
        words.setFocus()

    def _say_verdict(self, record: str, verdict: str, text: str) -> None:
        def done(_: object) -> None:
            self.table.setFocus()
            self._fill_wrong()

        self.desk.write(
            lambda office: receiving.say_verdict(office, "hardships", record, verdict, text), done, failed=self._refused
        )

    def _edit(self) -> None:
        self.panes.show_detail()
        self.form.focus_first()

    def _say(self, role: str, words: str) -> None:
        parts.set_role(self.saved, "role", role or "ink2")
        self.saved.setText(words)

    # --- for many

    def show_many(self) -> None:
        """F5: the days of publicity and decision for those that are shown and wait for them."""
        if self.many.count():
            self._leave_many()
            return
        today = self.desk.today()
        first = add_working_days(today, 1)
        self.post = parts.Button("", self._post, size="row")
        self.decide = parts.Button("", self._decide, size="row")
        self.first = _day(tr("公示开始"), first.isoformat(), self._to_last)
        # As the button does: nothing where it is for nobody.
        self.last = _day(tr("公示结束"), publicising.earliest_end(first).isoformat(), self.post.click)
        self.on = _day(tr("认定日期"), today.isoformat(), self.decide.click)
        self.count = parts.text("", 14, "ok", bold=True, wrap=True)
        self.early = parts.text("", 14, "warn", wrap=True)
        for field in (self.first, self.last):
            field.textChanged.connect(self._count_days)
        span = parts.row(_labelled(tr("公示开始"), self.first), _labelled(tr("公示结束"), self.last), spacing=8)
        beside: list[parts.Part] = [self.count, self.early, parts.row(self.post, None)]
        if self.shell.mode == SINGLE:
            # The lowest window there is: sentence and button share a line.
            beside = [parts.row(self.count, self.post), self.early]
        card = parts.Card(
            span,
            *beside,
            parts.rule(),
            parts.row(parts.text(tr("认定日期"), 14, "ink2"), self.on, None, self.decide),
            None,
            title=tr("对现在显示的学生"),
            spacing=8,
        )
        self.many.addWidget(card)
        self.many_room.show()
        self.detail.setVisible(self.shell.mode == WIDE)
        self._count_days()
        self._show_people()
        self.panes.show_detail()
        self.first.setFocus()
        self.first.selectAll()

    def _to_last(self) -> None:
        """Enter goes on to the last day; only there it records for all."""
        self.last.setFocus()
        self.last.selectAll()

    def _leave_many(self) -> None:
        parts.clear(self.many)
        self.many_room.hide()
        self.detail.show()
        self.panes.show_master()
        self.table.setFocus()

    def _count_days(self) -> None:
        """How long it hangs, said at once."""
        days = publicising.read_span(self.first.text(), self.last.text())
        if days is None:
            self._say_days("bad", tr("日期写成 2026-10-21 的样子。"))
            return
        why = publicising.too_short(*days)
        enough = tr("公示 {n} 个工作日。").format(n=publicising.working_days(*days))
        self._say_days("bad" if why else "ok", tr_data(why) if why else enough)

    def _say_days(self, role: str, words: str) -> None:
        parts.set_role(self.count, "role", role)
        self.count.setText(words)

    def _show_people(self) -> None:
        """How many of those shown each act is for."""
        if not self.many.count():
            return
        post, decide = self._waiting()
        self.post.say(tr("登记公示 {n} 人").format(n=len(post)))
        self.post.setEnabled(bool(post))
        early = sum(line.can_post and line.step == publicising.ASKED for line in self._shown())
        self.early.setText(tr("其中 {n} 人没有评议日期。请先评议，再公示。").format(n=early))
        self.early.setVisible(bool(early))
        self.decide.say(tr("登记认定 {n} 人").format(n=len(decide)))
        self.decide.setEnabled(bool(decide))

    def _waiting(self) -> tuple[list[str], list[str]]:
        shown = self._shown()
        return [line.id for line in shown if line.can_post], [line.id for line in shown if line.can_decide]

    def _post(self) -> None:
        records, first, last = self._waiting()[0], self.first.text(), self.last.text()
        done = tr("已登记公示 {n} 人。")
        self.desk.write(
            lambda office: publicising.post(office, records, first, last),
            partial(self._done, done),
            failed=self._refused,
        )

    def _decide(self) -> None:
        records, on = self._waiting()[1], self.on.text()
        done = tr("已登记认定 {n} 人。")
        self.desk.write(
            lambda office: publicising.decide(office, records, on), partial(self._done, done), failed=self._refused
        )

    def _done(self, words: str, count: int) -> None:
        self.shell.notice("ok", words.format(n=count))

    def _refused(self, why: Refused) -> None:
        self.shell.refused(why)

    def recognise(self) -> None:
        """F9: what accepted list hits give, after asking."""
        board = self._board
        n = board.proposed + board.raised
        if not n:
            self.shell.notice("mute", tr("名单上同一人的都已认定。"))
            return
        year = school_year_of(self.shell.period)
        self.shell.ask(
            tr("按名单认定 {n} 人？").format(n=n),
            tr("认定 {n} 人").format(n=n),
            tr("先不认定"),
            lambda: self.desk.write(
                lambda office: recognising.recognise(office, year, True),
                lambda _: self.shell.clear_notices(),
                failed=self._refused,
            ),
            detail=tr("新认定 {new} 人，按名单补充或提高等级 {more} 人。可以撤销。").format(
                new=board.proposed, more=board.raised
            ),
        )

    def _print(self) -> None:
        line = self.table.current
        if line is not None:
            self.shell.preview("recognition", student=line.student, period=self.shell.period)

    def _publicity(self) -> None:
        """F7: the list that hangs on the wall."""
        self.shell.preview("publicity", period=self.shell.period)

    def leave(self) -> bool:
        if self.many.count():
            self._leave_many()
            return True
        if self.asking:
            self._fill_wrong()
            self.table.setFocus()
            return True
        if self.form.drop_field() or self.panes.show_master():
            self.table.setFocus()
            return True
        return False


def _day(name: str, day: str, act: Callable[[], object]) -> QLineEdit:
    field = QLineEdit(day)
    field.setAccessibleName(name)
    field.setMinimumWidth(theme.px(110))
    field.returnPressed.connect(act)
    return field


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    return parts.column(parts.text(words, 14, "ink2"), field, spacing=4)


def _has_room(shell: Shell) -> bool:
    """Whether two fields find room beside each other in the right half of the smallest window, in either language."""
    return shell.mode == SINGLE or (shell.mode == WIDE and theme.percent <= 110)


def _block(wide: bool) -> Block:
    """The paper's fields in its order; where there is no room for two beside each other, one a row."""
    rows = [
        [Entry("level"), Entry("basis")],
        [Entry("groups", label=tr("特殊群体"))],
        [Entry("evidence_number", label=tr("证明编号"))],
        [Entry("applied_on"), Entry("reviewed_on")],
        [Entry("posted_from", label=tr("公示开始")), Entry("posted_to", label=tr("公示结束"))],
        [Entry("decided_on")],
        [Entry("opinion")],
    ]
    return Block(tr("认定"), rows if wide else [[entry] for row in rows for entry in row])

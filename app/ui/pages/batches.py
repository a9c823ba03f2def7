"""资助发放: what is due and in no batch, the term's batches, and one batch from 编制 to 签领."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.models import Batch
from app.services import batching, finding, paying
from app.services.batching import Due, OneBatch, Term
from app.services.finding import Index
from app.services.office import Office
from app.ui import parts
from app.ui.page import SINGLE, WIDE, Page, Shell
from app.ui.pages.batch_board import BatchBoard
from app.ui.pages.batch_side import is_roomy
from app.ui.saying import period_words, short_day, yuan, yuan_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

Shown = tuple[Term, Index]
Without = tuple[str, str, str, str]


def _read(office: Office, period: str) -> Shown:
    return batching.term(office, period), finding.index_of(office, "students")


class BatchesPage(Page):
    """The overview, and one batch over it; Esc goes back to the same row. ``arrive``: a batch's number or id, or ``kept``."""

    TITLE = "资助发放"
    HELP = "batches"
    KINDS: ClassVar[frozenset[str]] = frozenset(
        {"batches", "grants", "receipts", "students", "guardians", "hardships", "rates", "aid_items"}
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.term: Term | None = None
        self.index: Index | None = None
        self._wanted, self._line, self._shown_as = "", "", ("", "")
        self._period, self._chosen_term = "", shell.period
        """A past term's batch that was opened from elsewhere, while the window's term is another."""
        self._first_act: parts.Button | None = None
        self.due = QVBoxLayout()
        self.batches = self._batches()
        self.board = BatchBoard(shell, self.write)
        self.stack = QStackedWidget()
        self.stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.stack.addWidget(self._overview())
        self.stack.addWidget(self.board)
        self.body().addWidget(self.stack)
        self.setFocusProxy(self.batches)
        self.keys = {
            "Ctrl+P": self.print_roster,
            "F2": self._open_current,
            "F4": lambda: self.board.void() if self.is_open else None,
            "F5": self._second,
            "F9": self._toggle_without,
            "PgUp": partial(self._step, -1),
            "PgDown": partial(self._step, 1),
        }

    @property
    def is_open(self) -> bool:
        """Whether a batch is shown, not the overview."""
        return self.stack.currentIndex() == 1

    # --- the overview

    def _batches(self) -> Table[OneBatch]:
        today = self.desk.today()
        number = Column[OneBatch](
            tr("批次"), lambda one: tr("第 {n} 批").format(n=int(one.batch.number[-4:])), width=84
        )
        columns = [
            number,
            Column[OneBatch](tr("项目"), lambda one: tr_data(one.item)),
            Column[OneBatch](
                tr("人数"), lambda one: tr("{n} 人").format(n=len(one.live)), width=72, right=True, drop=4
            ),
            Column[OneBatch](tr("金额（元）"), lambda one: yuan(one.fen), width=110, right=True),
            Column[OneBatch](tr("走到"), _how_far, width=136),
        ]
        if self.shell.mode == WIDE:
            columns += [
                Column(tr("类别"), _kind, width=92, drop=3),
                Column(tr("编制人"), lambda one: one.batch.prepared_by or "", width=96, drop=2),
                Column(tr("编制日期"), lambda one: short_day(one.batch.prepared_on, today), width=90, drop=1),
            ]
        table: Table[OneBatch] = Table(columns, key=lambda one: one.batch.number)
        table.setAccessibleName(tr("本学期的批次"))
        table.opened.connect(lambda one: self.open(one.batch.number))
        table.setMinimumHeight(theme.px(parts.TABLE_LEAST if self.shell.mode == SINGLE else 100))
        return table

    def _overview(self) -> QWidget:
        self.why_button = parts.link(tr("谁没有列入"), self._toggle_without, key="F9")
        head = parts.row(parts.text(tr("应助已算好，还没有编进批次"), 15, bold=True), None, self.why_button)
        self.due.setSpacing(theme.px(8))
        upper = parts.Card(head, self.due, margin=(16, 8, 12, 12), spacing=6)
        self.no_batches = parts.text(tr("这里还没有批次。编制以后，在这里审批、发放、签领。"), 15, "ink2", wrap=True)
        self.no_batches.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sums = parts.text("", 14, "ink2")
        self.open_key = parts.Keys((tr("回车"), tr("打开")))
        said = parts.text(tr("本学期的批次"), 15, bold=True)
        self.held = parts.Card(parts.row(said, None, margin=(15, 8, 14, 6)), self.batches, margin=1, spacing=0)
        self.held.box.setStretch(1, 1)
        self.held.box.addLayout(parts.row(self.no_batches, margin=(15, 6, 14, 8)))
        self.held.box.addWidget(parts.rule())
        self.held.box.addLayout(parts.row(self.sums, None, self.open_key, margin=(15, 6, 14, 8)))
        self.why = self._why()
        box = parts.column(upper, self.held, self.why, spacing=12)
        box.setStretch(1, 1)
        box.setStretch(2, 1)
        inner = parts.holder(box)
        return parts.scrolled(inner, ground="none") if self.shell.mode == SINGLE else inner

    def _why(self) -> QWidget:
        self.without: Table[Without] = Table(
            [
                Column(tr("姓名"), lambda one: one[0], width=92),
                Column(tr("年级班级"), lambda one: one[1], width=104, drop=1),
                Column(tr("项目"), lambda one: tr_data(one[2]), width=416, drop=2),
                Column(tr("为什么没有"), lambda one: tr_data(one[3]), width=0),
            ],
            key="|".join,
        )
        self.without.setAccessibleName(tr("没有列入的学生"))
        self.without.setMinimumHeight(theme.px(parts.TABLE_LEAST if self.shell.mode == SINGLE else 100))
        self.without_head = parts.text("", 15, bold=True)
        put_away = parts.Button(tr("收起"), self._toggle_without, key="F9", size="row")
        head = parts.row(self.without_head, None, put_away, margin=(15, 6, 10, 6))
        card = parts.Card(head, self.without, margin=1, spacing=0)
        card.box.setStretch(1, 1)
        card.hide()
        return card

    def _show_due(self, due: Sequence[Due], held: bool) -> None:
        parts.clear(self.due)
        self._first_act = None
        if not due:
            said = tr("应助的都已编进批次。") if held else tr("现在没有要编制的批次。")
            self.due.addLayout(parts.state_line("ok" if held else "mute", said, 15))
        for at, one in enumerate(due):
            key = "F5" if at == 0 else ""
            act = parts.Button(
                tr("编制批次"), partial(self.prepare, one.item), key=key, primary=at == 0, size="" if at == 0 else "row"
            )
            self._first_act = self._first_act or act
            name = parts.text(tr_data(one.name), 15, bold=True, wrap=True)
            words = parts.column(name, parts.text(_due_words(one), 15, "ink2", wrap=True), spacing=0)
            line = parts.row(words, act, spacing=12)
            line.setStretch(0, 1)
            self.due.addLayout(line)

    # --- the frame's questions

    def title(self) -> str:
        one = self.board.one if self.is_open else None
        if one is None:
            return tr("资助发放")
        return tr_data(one.item) if is_roomy(self.shell) else self._place(one)

    def context(self) -> str:
        one = self.board.one if self.is_open else None
        if one is None or not is_roomy(self.shell):
            return ""
        return self._place(one)

    def _place(self, one: OneBatch) -> str:
        """第 2 批, whether it pays what was missed, and its term where the window's is another."""
        said = [tr("第 {n} 批").format(n=int(one.batch.number[-4:]))]
        said += [tr("补发")] if one.batch.kind == paying.LATE else []
        said += [period_words(one.batch.period, short=True)] if one.batch.period != self.shell.period else []
        return " · ".join(said)

    def header_parts(self) -> list[QWidget]:
        if not self.is_open:
            return []
        words = tr("打印花名册") if is_roomy(self.shell) else tr("花名册")
        roster = parts.Button(words, self.print_roster, key="Ctrl+P", name="print")
        receipts = parts.Button(tr("收据"), self.print_receipts, name="paper")
        return [roster] if self.shell.mode == SINGLE else [roster, receipts]

    def kept(self) -> object:
        if not self.is_open or self.board.one is None:
            return None
        line = self.board.table.current
        return {
            "batch": self.board.one.batch.number, "line": line.id if line else "",
            "chip": self.board.chips.name, "find": self.board.finder.text(),
        }  # fmt: skip

    def arrive(self, target: object) -> None:
        if isinstance(target, dict):
            self._wanted, self._line = str(target.get("batch") or ""), str(target.get("line") or "")
            self._shown_as = (str(target.get("chip") or ""), str(target.get("find") or ""))
        elif isinstance(target, str) and target:
            self._wanted, self._line = target, ""
        if self._wanted and self._look_elsewhere():
            return
        self._open_wanted()

    def _look_elsewhere(self) -> bool:
        """Whether what is wanted lies in another term than what is shown; then that term is being read."""
        found = [
            one for key in ("id", "number") for one in self.desk.office.ledger.select(Batch, **{key: self._wanted})
        ]
        period = found[0].period if found else ""
        self._chosen_term = self.shell.period
        self._period = period if period != self.shell.period else ""
        if not period or self.term is None or self.term.period == period:
            return False
        self.refresh()
        return True

    def refresh(self) -> None:
        if self.shell.period != self._chosen_term:
            self._chosen_term, self._period = self.shell.period, ""
        self.desk.read(partial(_read, period=self._period or self.shell.period), self._show, key="batches.term")

    def _show(self, answer: Shown) -> None:
        focus = self.window().focusWidget()
        had = focus is not None and self.isAncestorOf(focus)
        term, self.index = answer
        self.term = term
        self._show_due(term.due, bool(term.batches))
        chosen = self.batches.current
        # What needs doing stands first: whoever comes to approve or to sign opens it with one key.
        self.batches.show_rows(sorted(term.batches, key=_is_done), keep=chosen.batch.number if chosen else "")
        self.batches.setVisible(bool(term.batches))
        self.no_batches.setVisible(not term.batches)
        self.open_key.setVisible(bool(term.batches))
        # Without the table the sentence takes its room, and the head stays at the top.
        self.held.box.setStretch(2, 0 if term.batches else 1)
        fen = sum(one.fen for one in term.batches)
        words = tr("{n} 个批次，共 {fen}").format(n=len(term.batches), fen=yuan_words(fen))
        self.sums.setText(words if term.batches else "")
        self.without.show_rows(term.without)
        self.without_head.setText(tr("没有列入的 {n} 人次").format(n=len(term.without)))
        self.why_button.setEnabled(bool(term.without))
        if self.is_open and self.board.one is not None and not self._wanted:
            self._wanted = self.board.one.batch.number
        self._open_wanted()
        if not self.is_open:
            place = self._place_to_stand()
            self.setFocusProxy(place)
            now = self.window().focusWidget()
            if had and not (now and now.isVisible() and self.isAncestorOf(now)):
                place.setFocus()

    def _place_to_stand(self) -> QWidget:
        """Where the keys go in the overview: the batches, or while there is none what makes one or says why not."""
        if self.term is None or self.term.batches:
            return self.batches
        return self._first_act or (self.why_button if self.why_button.isEnabled() else self.stack)

    def _open_wanted(self) -> None:
        if self.term is None or not self._wanted:
            return
        wanted, line = self._wanted, self._line
        self._wanted = self._line = ""
        found = next((one for one in self.term.batches if wanted in (one.batch.number, one.batch.id)), None)
        if found is None:
            self._to_overview()
            return
        chip, typed = self._shown_as
        self._shown_as = ("", "")
        self.board.show_batch(found, self.index, keep=line)
        if chip or typed:
            self.board.chips.choose(chip, quietly=True)
            self.board.finder.setText(typed)
            self.board.show_batch(found, self.index, keep=line)
        self.batches.choose_key(found.batch.number)
        came = not self.is_open
        self.stack.setCurrentIndex(1)
        self.setFocusProxy(self.board.table)
        if came and self.isVisible():
            self.board.table.setFocus()
        self.shell.refresh_header()

    def _to_overview(self) -> None:
        self.stack.setCurrentIndex(0)
        self.setFocusProxy(self._place_to_stand())
        if self._period:
            self._period = ""
            self.refresh()
        self.shell.refresh_header()

    # --- acts

    def open(self, number: str) -> None:
        """Open a batch."""
        self._wanted = number
        self._open_wanted()

    def _open_current(self) -> None:
        if not self.is_open and self.batches.current is not None:
            self.open(self.batches.current.batch.number)

    def _second(self) -> None:
        if self.is_open:
            self.board.second()
        elif self.term is not None and self.term.due:
            self.prepare(self.term.due[0].item)

    def prepare(self, item: str) -> None:
        """A batch of everything due for an item."""
        period = self.shell.period
        self.write(lambda office: paying.prepare(office, item, period), lambda done: self._prepared(str(done["batch"])))

    def _prepared(self, number: str) -> None:
        self._wanted = number
        self.refresh()

    def write(self, ask: Callable[[Office], dict[str, Any]], then: Callable[[dict[str, Any]], object]) -> None:
        """An act on money; what is refused is said above the page."""

        def done(answer: dict[str, Any]) -> None:
            self.shell.clear_notices()
            then(answer)

        self.desk.write(ask, done, failed=self._refused)

    def _refused(self, why: Refused) -> None:
        self.shell.refused(why)

    def _toggle_without(self) -> None:
        """Who is without and why stands in the place of the batches."""
        if self.is_open:
            return
        shown = self.why.isVisible()
        self.why.setVisible(not shown)
        self.held.setVisible(shown)
        (self.batches if shown else self.without).setFocus()

    def _step(self, by: int) -> None:
        table: Table[Any] = self.board.table if self.is_open else self.batches
        table.step(by)

    def print_roster(self) -> None:
        """The signature roster of the open batch, or of the chosen one."""
        if number := self._number():
            self.shell.preview("roster", batch=number)

    def print_receipts(self) -> None:
        """Receipts of the open batch."""
        if number := self._number():
            self.shell.preview("receipt", batch=number)

    def _number(self) -> str:
        one = self.board.one if self.is_open else self.batches.current
        return one.batch.number if one is not None else ""

    def leave(self) -> bool:
        if not self.is_open:
            if self.why.isVisible():
                self._toggle_without()
                return True
            return False
        if not self.board.leave():
            self._to_overview()
            self.batches.setFocus()
        return True


def _how_far(one: OneBatch) -> Cell:
    batch = one.batch
    if not batch.approved_on:
        return Cell(tr("待审批"), "accent")
    if one.count(batching.WAITING):
        return Cell(tr("待发放"), "wait")
    if unsigned := one.count(batching.UNSIGNED):
        return Cell(tr("缺签领 {n}").format(n=unsigned), "bad")
    if returned := one.count(batching.RETURNED):
        return Cell(tr("退回 {n}").format(n=returned), "warn")
    return Cell(tr("已签领"), "ok")


def _is_done(one: OneBatch) -> bool:
    return _how_far(one).state == "ok"


def _kind(one: OneBatch) -> str:
    return tr("补发") if one.batch.kind == paying.LATE else tr("正常发放")


def _due_words(one: Due) -> str:
    if one.each is None:
        return tr("{n} 人，每人不等，共 {fen}").format(n=one.people, fen=yuan_words(one.fen))
    return tr("{n} 人，每人 {each}，共 {fen}").format(n=one.people, each=yuan_words(one.each), fen=yuan_words(one.fen))

"""One batch: its steps, its lines with trouble first, its totals; beside them what is still to be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rules.capitals import money_capitals
from app.services import batching
from app.services.batching import Line, OneBatch
from app.services.finding import Index
from app.ui import parts
from app.ui.page import SINGLE, WIDE, Panes, Shell
from app.ui.pages.batch_side import Side, Write, unsigned
from app.ui.saying import short_day, yuan, yuan_words
from app.ui.steps import DONE, NEXT, NOW, Step, Steps
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

ALL = "all"
_RANK = {batching.UNSIGNED: 0, batching.RETURNED: 2, batching.WAITING: 3, batching.SIGNED: 4, batching.VOID: 5}


class BatchBoard(QWidget):
    """A batch, line by line. ``write``: as the page writes."""

    def __init__(self, shell: Shell, write: Write) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.shell = shell
        self.one: OneBatch | None = None
        self.index: Index | None = None
        self._ticked: set[str] = set()
        self.steps = Steps()
        self.chips = parts.Choice([(name, words) for name, words in _chips(None, shell.mode)], spacing=6)
        self.chips.chosen.connect(lambda _: self._fill())
        self.finder = parts.FindBox(tr("找人"))
        self.finder.setMinimumWidth(theme.px(90))
        self.finder.setMaximumWidth(theme.px(160))
        self.finder.typed.connect(lambda _: self._fill())
        self.finder.left.connect(self._to_list)
        self.table: Table[Line] = Table(self._columns(), key=lambda line: line.id)
        self.table.setAccessibleName(tr("批次名册"))
        self.nobody = parts.text("", 15, "ink2")
        self.nobody.hide()
        self.foot = parts.column(spacing=0)
        self.side = Side(shell, write)
        self.side.back = self._to_list
        self.table.chosen.connect(self.side.show_line)
        self.table.opened.connect(lambda _: self.go_on())
        self.table.ticked.connect(self._tick)
        self.panes = Panes(shell, self._master(), self._detail(), widths=(852, 304))
        box = parts.column(spacing=10)
        if shell.mode != SINGLE:
            box.addWidget(self.steps)
        box.addWidget(self.panes, 1)
        self.setLayout(box)

    def _master(self) -> QWidget:
        line = parts.row(self.chips, None, self.finder, spacing=8)
        card = parts.Card(self.table, margin=1, spacing=0)
        card.box.setStretch(0, 1)
        card.box.addLayout(parts.row(None, self.nobody, None, margin=(14, 0, 14, 0)))
        card.box.addWidget(parts.holder(self.foot, ground="tint"))
        box = parts.column(line, spacing=4 if self.shell.mode == SINGLE else 10)
        box.addWidget(card, 1)
        return parts.holder(box)

    def _detail(self) -> QWidget:
        self.side.setMinimumWidth(theme.px(304))
        if self.shell.mode != SINGLE:
            self.side.setMaximumWidth(theme.px(360))
            return self.side
        box = parts.column(self.steps, spacing=10)
        box.addWidget(self.side, 1)
        return parts.holder(box)

    def _columns(self) -> Sequence[Column[Line]]:
        today = self.shell.desk.today()

        def cell(text: str, line: Line, **more: str) -> Cell:
            return Cell(text, struck=line.group == batching.VOID, role=more.get("role", ""))

        return [
            Column(tr("序号"), lambda line: cell(str(line.place), line), width=54, right=True, drop=5),
            Column(tr("姓名"), lambda line: cell(line.name, line), width=92),
            Column(tr("年级班级"), lambda line: cell(line.grade_class, line), width=104, drop=4),
            Column(tr("困难等级"), lambda line: cell(tr_data(line.level), line), width=96, drop=2),
            Column(tr("金额（元）"), lambda line: cell(yuan(line.fen), line), width=96, right=True),
            Column(tr("领款人"), lambda line: cell(tr_data(line.payee), line), width=78, drop=3),
            Column(tr("银行卡"), _card_cell, width=98, drop=3),
            Column(tr("状态"), self._state_cell, width=118),
            Column(
                tr("签领日期"), lambda line: line.why or cell(short_day(line.signed_on, today), line), width=0, drop=1
            ),
        ]

    # --- what is shown

    def show_batch(self, one: OneBatch, index: Index | None, *, keep: str = "") -> None:
        """A batch; keep: the line to choose, else the one that was chosen."""
        fresh = self.one is None or self.one.batch.id != one.batch.id
        chosen = self.table.current
        self.one, self.index = one, index
        if fresh:
            self.chips.choose(ALL, quietly=True)
            self.finder.blockSignals(True)
            self.finder.clear()
            self.finder.blockSignals(False)
            self.panes.show_master()
        for name, words in _chips(one, self.shell.mode):
            self.chips.relabel(name, words)
        self.steps.show_steps(steps_of(one, self.shell))
        open_now = {line.id for line in unsigned(one)}
        self._ticked &= open_now
        self.side.ticked = self._ticked_lines()
        self.side.show_batch(one)
        self._fill(keep or ("" if fresh or chosen is None else chosen.id), first=fresh and not keep)
        self._fill_foot(one)

    def _fill(self, keep: str = "", *, first: bool = False) -> None:
        if self.one is None:
            return
        chosen = self.table.current
        wanted, typed = self.chips.name, self.finder.text().strip()
        hits = self.index.find(typed) if typed and self.index else {}
        lines = [
            line
            for line in self.one.lines
            if wanted in (ALL, line.group) and (not typed or line.student in hits or typed in line.name)
        ]
        lines.sort(key=lambda line: (_rank(line), line.place))
        self.table.show_rows(lines, keep=keep or (chosen.id if chosen else ""))
        if first:
            self.table.choose(0)
        self.side.show_line(self.table.current)
        self.nobody.setVisible(not lines)
        if not lines:
            words = tr("没有“{typed}”开头的学生。试试全名。").format(typed=typed) if typed else tr("这里没有人。")
            self.nobody.setText(words)

    def _fill_foot(self, one: OneBatch) -> None:
        parts.clear(self.foot)
        self.foot.addWidget(parts.rule())
        people = tr("{n} 人").format(n=len({line.student for line in one.live}))
        left = one.fen - sum(line.fen for line in one.of(batching.SIGNED))
        large = money_capitals(one.fen) if one.live else "—"
        open_words = parts.text(yuan_words(left), 17, "bad" if left else "ok", bold=True)
        if self.shell.mode == WIDE:
            shown = [
                _figure(tr("人数合计"), parts.text(people, 17, bold=True)),
                _figure(tr("金额合计（小写）"), parts.text(yuan_words(one.fen), 17, bold=True)),
                _figure(tr("金额合计（大写）"), parts.text(large, 17, bold=True, face="serif")),
            ]
            last = _figure(tr("还没有签领"), open_words)
            self.foot.addLayout(parts.row(*shown, None, last, spacing=24, margin=(14, 8, 14, 8)))
            return
        sums = parts.text(tr("{people}，{fen}").format(people=people, fen=yuan_words(one.fen)), 17, bold=True)
        if self.shell.mode == SINGLE:
            keys = parts.Keys((tr("回车"), tr("办理")))
            self.foot.addLayout(parts.row(sums, None, keys, margin=(12, 0, 12, 0)))
            return
        said = parts.text(tr("还没有签领"), 13, "ink2")
        self.foot.addLayout(parts.row(sums, None, said, open_words, margin=(12, 4, 12, 0)))
        self.foot.addLayout(parts.row(parts.text(large, 15, bold=True, face="serif"), None, margin=(12, 0, 12, 4)))

    def _state_cell(self, line: Line) -> Cell:
        return Cell(tr("打了勾"), "accent", "done") if line.id in self._ticked else _state_cell(line)

    def _ticked_lines(self) -> list[Line]:
        return [line for line in self.one.lines if line.id in self._ticked] if self.one else []

    def _tick(self, line: Line) -> None:
        """Space: this one has signed as well; on to the next."""
        if self.one is None or line not in unsigned(self.one):
            return
        self._ticked ^= {line.id}
        self.side.show_ticked(self._ticked_lines())
        self.table.viewport().update()
        self.table.step(1)

    # --- going about

    def go_on(self) -> None:
        """Enter on a line: the next step of the batch; on a small window the side comes to the front first."""
        if self.shell.mode == SINGLE and self.table.isVisible():
            self.panes.show_detail()
            self.side.show_primary()
            return
        self.side.do_primary()

    def void(self) -> None:
        """F4."""
        self.panes.show_detail()
        self.side.void()

    def second(self) -> None:
        """F5."""
        self.panes.show_detail()
        self.side.second()

    def _to_list(self) -> None:
        self.side.close_form()
        self.panes.show_master()
        self.table.setFocus()

    def leave(self) -> bool:
        """Esc: the form, the side, what was found; False when there is nothing to leave."""
        if self.side.close_form() or self.panes.show_master():
            self._to_list()
            return True
        if self.finder.text():
            self.finder.clear()
            self.table.setFocus()
            return True
        return False


def steps_of(one: OneBatch, shell: Shell) -> list[Step]:
    """The four steps that the record knows, with who and when."""
    batch, today = one.batch, shell.desk.today()
    live = len(one.live)
    signed, waiting = one.count(batching.SIGNED), one.count(batching.WAITING) + one.count(batching.RETURNED)
    paid = live - waiting
    how = {"CASH": tr("现金"), "CARD": tr("银行卡")}.get(batch.how or "", "")
    paid_words = _who(how, short_day(batch.paid_on, today))
    if paid and waiting:
        paid_words = tr("{n} / {all} 人").format(n=paid, all=live)
    none = tr("还没有")
    said = [
        (tr("编制"), _who(batch.prepared_by, short_day(batch.prepared_on, today)), True),
        (tr("审批"), _who(batch.approved_by, short_day(batch.approved_on, today)), bool(batch.approved_on)),
        (tr("发放"), paid_words, bool(live and not waiting)),
        (tr("签领"), tr("{n} / {all} 人").format(n=signed, all=live), bool(live and signed == live)),
    ]
    at = next((at for at, entry in enumerate(said) if not entry[2]), len(said))
    states = [DONE if i < at else NOW if i == at else NEXT for i in range(len(said))]
    return [
        Step(words, second if second.strip("— ") else none, state)
        for (words, second, _), state in zip(said, states, strict=True)
    ]


def _who(name: str | None, day: str) -> str:
    return f"{name or ''} {day}".strip()


def _chips(one: OneBatch | None, mode: str) -> list[tuple[str, str]]:
    counts = {group: one.count(group) if one else 0 for group in _RANK}
    # With two digits behind it the long one needs the whole width that there is at 100 %.
    whole = tr("全部，要处理的在前") if mode == WIDE and theme.percent == 100 else tr("全部")
    words = [
        (ALL, whole, len(one.lines) if one else 0),
        (batching.SIGNED, tr("已签领"), counts[batching.SIGNED]),
        (batching.UNSIGNED, tr("未签领"), counts[batching.UNSIGNED]),
        (batching.RETURNED, tr("退回"), counts[batching.RETURNED]),
        (batching.VOID, tr("作废"), counts[batching.VOID]),
    ]
    return [(name, f"{said}  {n}") for name, said, n in words]


def _rank(line: Line) -> int:
    return 1 if line.unexplained and line.group in (batching.SIGNED, batching.WAITING) else _RANK[line.group]


def _card_cell(line: Line) -> Cell:
    if not line.card:
        return Cell(tr("没有卡"), role="ink3", struck=line.group == batching.VOID)
    words = tr("尾号 {tail}").format(tail=line.card)
    marks = ((len(words) - len(line.card), len(line.card)),) if line.unexplained else ()
    return Cell(words, marks=marks, struck=line.group == batching.VOID)


def _state_cell(line: Line) -> Cell:
    if line.group == batching.VOID:
        return Cell(tr("作废"), "mute", "barred")
    if line.group == batching.RETURNED:
        return Cell(tr("银行退回"), "warn", "reply")
    if line.unexplained and line.group != batching.UNSIGNED:
        return Cell(tr("一卡多人"), "warn")
    return Cell(tr_data(line.words), line.state)


def _figure(words: str, value: QWidget) -> QVBoxLayout:
    return parts.column(parts.text(words, 13, "ink2"), value, spacing=0)

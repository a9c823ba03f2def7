"""What two laptops wrote differently: before, here and there side by side. No choice is preset, and time does not decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.services import differing, records
from app.services.differing import Difference, Merged, Side, Visit
from app.services.office import Office
from app.ui import parts
from app.ui.page import RAIL, SINGLE, Page, Panes, Shell
from app.ui.saying import refusal
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_REVEAL_MS = 30_000
"""How long sensitive values are shown."""


@dataclass(frozen=True)
class _Line:
    """A row of the list: one that waits, or one that was decided while the page was open."""

    id: str
    about: str
    field: str
    done: str = ""


class ConflictsPage(Page):
    """The list at the left with what merged by itself; the three values at the right."""

    TITLE = "两台电脑改得不一样"
    HELP = "conflicts"
    KINDS = frozenset(
        {"students", "guardians", "households", "hardships", "units", "visits", "work_days", "teaching_plans"}
    )
    HAS_TERM = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.open: list[Difference] = []
        self.visit: Visit | None = None
        self.done: list[_Line] = []
        self.shown_full = False
        self.typing = False
        self.listing = False
        self._wanted = ""
        self.keys = {"F8": self.reveal}
        self.digits = {"1": partial(self.take, 0), "2": partial(self.take, 1), "3": self.type_own, "4": self.later}
        self._hide = QTimer(self, interval=_REVEAL_MS, singleShot=True)
        self._hide.timeout.connect(self._mask)
        self._build()

    def _build(self) -> None:
        self.count = parts.text("", 15, bold=True)
        self.of = parts.text("", 14, "ink2")
        self.table: Table[_Line] = Table(
            [
                Column(tr("哪一条"), lambda one: one.about, width=104),
                Column(tr("哪一项"), lambda one: tr_data(one.field), width=92),
                Column(tr("结果"), _result, width=104),
            ],
            key=lambda one: one.id,
        )
        self.table.setAccessibleName(tr("改得不一样的地方"))
        self.table.setMinimumHeight(theme.px(parts.TABLE_LEAST if self.shell.mode == SINGLE else 180))
        self.table.chosen.connect(lambda _: self._chosen())
        self.table.opened.connect(lambda _: self.panes.show_detail())
        head = parts.row(self.count, None, self.of, margin=(14, 10, 14, 8))
        listed = parts.Card(head, self.table, margin=1, spacing=0)
        self.side = QVBoxLayout()
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(theme.px(12))
        master = parts.holder(parts.column(listed, self.side, spacing=12))
        master.setMinimumWidth(theme.px(280))
        self.desk_box = parts.column(spacing=12)
        detail = parts.scrolled(parts.holder(self.desk_box))
        left = parts.scrolled(master)
        if self.shell.mode != SINGLE:
            left.setMinimumWidth(theme.px(332))
        self.panes: Panes = Panes(self.shell, left, detail, widths=(310, 846))
        self.none = QVBoxLayout()
        box = self.body()
        box.addLayout(self.none, 1)
        box.addWidget(self.panes, 1)

    def context(self) -> str:
        if self.visit is None:
            return ""
        return tr("从“{laptop}”合并，第 {n:04d} 号").format(laptop=self.visit.laptop, n=self.visit.number)

    def refresh(self) -> None:
        def ask(office: Office) -> tuple[list[Difference], Visit | None]:
            return differing.differences(office), differing.last_visit(office)

        self.desk.read(ask, self._show, key="conflicts")

    def arrive(self, target: object) -> None:
        """target: the key of a conflict, or what ``kept`` gave."""
        if isinstance(target, tuple) and len(target) == 2:
            self._wanted, self.done = target
        elif isinstance(target, str):
            self._wanted = target

    def kept(self) -> object:
        return (self.table.current.id if self.table.current else "", self.done)

    def leave(self) -> bool:
        if self.typing or self.listing:
            self.typing = self.listing = False
            self._chosen()
            return True
        return self.panes.show_master()

    # --- what is shown

    def _show(self, found: tuple[list[Difference], Visit | None]) -> None:
        self.open, self.visit = found
        waiting = [_Line(one.id, one.about, one.field) for one in self.open]
        known = {line.id for line in waiting}
        self.done = [line for line in self.done if line.id not in known]
        keep, self._wanted = self._wanted or (self.table.current.id if self.table.current else ""), ""
        self.table.show_rows([*waiting, *self.done], keep=keep)
        self.count.setText(tr("还有 {n} 处").format(n=len(waiting)) if waiting else tr("都定了"))
        self.of.setText(tr("共 {n} 处").format(n=len(waiting) + len(self.done)))
        parts.clear(self.none)
        nothing = not waiting and not self.done and self.visit is None
        self.panes.setVisible(not nothing)
        if nothing:
            words = tr("没有改得不一样的地方。两台电脑合并以后，要人选定的会列在这里。")
            self.none.addWidget(parts.Card(parts.empty(words)), 1)
        self._fill_side()
        self._chosen()
        self.shell.refresh_header()

    def _fill_side(self) -> None:
        parts.clear(self.side)
        if self.visit is not None:
            n = self.visit.count
            said = tr("另一台电脑这次带来的 {n} 处改动，两边改的不是同一项，已自动合并。").format(n=n)
            see = parts.link(tr("看这 {n} 处").format(n=n), self._list_merged)
            see.setVisible(bool(n))
            words = said if n else tr("另一台电脑这次没有带来别的改动。")
            card = parts.Card(
                parts.state_line("ok", tr("不用你管的已合好"), 15, bold=True),
                parts.text(words, 14, "ink2", wrap=True),
                parts.row(see, None),
                spacing=6,
            )
            self.side.addWidget(card)
        now = self._now()
        if now is not None:
            card = parts.Card(
                parts.row(parts.picture("lock", 16), parts.text(tr("没定之前"), 15, bold=True), None),
                parts.text(tr_data(now.until), 14, "ink2", wrap=True),
                spacing=6,
            )
            self.side.addWidget(card)
        self.side.addStretch(1)

    def _now(self) -> Difference | None:
        line = self.table.current
        return next((one for one in self.open if line is not None and one.id == line.id), None)

    def _chosen(self) -> None:
        self.typing = self.listing = False
        self._fill_side()
        self._fill_desk()

    def _fill_desk(self) -> None:
        parts.clear(self.desk_box)
        now = self._now()
        if self.listing and self.visit is not None:
            self._fill_merged(self.visit)
        elif now is not None:
            self._fill_difference(now)
        else:
            said = tr("这一处已经定了。要改回来，按 Ctrl+Z。") if self.table.current else tr("没有要选定的了。")
            self.desk_box.addWidget(parts.Notice("ok", said))
            self.desk_box.addStretch(1)

    def _fill_difference(self, now: Difference) -> None:
        title = tr("{about}的{field}，两台电脑改得不一样").format(about=now.about, field=tr_data(now.field))
        second = tr("{kind}。请看谁的依据更可靠；拿不准，打电话问一声再定。").format(kind=tr_data(now.label))
        self.desk_box.addWidget(parts.text(title, 20, bold=True, wrap=True))
        self.desk_box.addWidget(parts.text(second, 14, "ink2", wrap=True))
        cards = [self._before(now), *(self._value(now, at, side) for at, side in enumerate(now.sides))]
        self.desk_box.addLayout(self._beside(cards))
        words = parts.text(tr("时间只供参考：电脑的钟可能不准，程序不会按先后替你选。"), 14, "ink2", wrap=True)
        line: list[parts.Part] = [parts.picture("clock", 16, "ink2"), words]
        if now.sensitive:
            line.append(parts.link(tr("显示完整号码"), self.reveal, key="F8", name="eye"))
        row = parts.row(*line, spacing=8)
        row.setStretch(1, 1)
        self.desk_box.addLayout(row)
        self.own_box = QVBoxLayout()
        self.desk_box.addLayout(self.own_box)
        self.desk_box.addStretch(1)
        answers: list[QWidget] = []
        if now.free:
            answers.append(parts.Decision("3", tr("都不对，另填"), tr("填上问到的"), self.type_own))
        answers.append(parts.Decision("4", tr("以后再定"), tr("留在待办里"), self.later))
        self.desk_box.addLayout(self._beside(answers))

    def _beside(self, entries: Sequence[QWidget]) -> QGridLayout:
        """Beside each other, or below where there is no room."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(12))
        for at, entry in enumerate(entries):
            if self.shell.mode == SINGLE:
                grid.addWidget(entry, at, 0)
            elif self.shell.mode == RAIL and len(entries) > 2:
                # What was before above, what stands against each other below.
                grid.addWidget(entry, min(at, 1), max(0, at - 1), 1, len(entries) - 1 if at == 0 else 1)
                grid.setColumnStretch(max(0, at - 1), 1)
            else:
                grid.addWidget(entry, 0, at)
                grid.setColumnStretch(at, 1)
        return grid

    def _before(self, now: Difference) -> QWidget:
        before = now.before
        value = parts.Marked(before.full if self.shown_full else before.shown, size=22, bold=True, role="ink2")
        value.setAccessibleName(f"{tr('原来')} {value.words}")
        facts = _facts(before.person, before.at, "")
        foot = parts.text(tr("两边都在它上面改的，只供对照"), 13, "ink2", wrap=True)
        card = parts.Card(_titled("clock", tr("原来")), value, parts.rule(), facts, None, foot, spacing=8)
        card.setProperty("ground", "tint")
        return card

    def _value(self, now: Difference, at: int, side: Side) -> QWidget:
        full = self.shown_full
        value = parts.Marked(
            side.full if full else side.shown, side.full_marks if full else side.marks, size=22, bold=True
        )
        named = not any(one.here for one in now.sides)
        other = tr("“{laptop}”改成").format(laptop=side.laptop) if named else tr("另一台改成")
        title = tr("本机改成") if side.here else other
        value.setAccessibleName(f"{title} {value.words}")
        act = tr("用本机的") if side.here else tr("用这个值") if named else tr("用另一台的")
        take = parts.Button(act, partial(self.take, at), key=str(at + 1), size="large")
        laptop = tr("{name}（本机）").format(name=side.laptop) if side.here else side.laptop
        facts = _facts(side.person, side.at, laptop)
        icon = "laptop" if side.here else "stick"
        return parts.Card(_titled(icon, title), value, parts.rule(), facts, None, take, spacing=8)

    # --- what merged by itself

    def _list_merged(self) -> None:
        self.listing = True
        self._fill_desk()
        self.panes.show_detail()

    def _fill_merged(self, visit: Visit) -> None:
        words = tr("“{laptop}”第 {n} 号带来、自动合并的").format(laptop=visit.laptop, n=visit.number)
        back = parts.Button(tr("回到选定"), self.leave, key="Esc", size="row")
        head = parts.row(parts.text(words, 17, bold=True, wrap=True), back)
        head.setStretch(0, 1)
        self.desk_box.addLayout(head)
        table: Table[Merged] = Table(
            [
                Column(tr("哪一条"), lambda one: f"{tr_data(one.label)} {one.about}"),
                Column(tr("哪一项"), lambda one: tr_data(one.field), width=120),
                Column(tr("原来"), lambda one: Cell(one.before, role="ink2"), width=130, drop=1),
                Column(tr("现在"), lambda one: one.now, width=130),
            ],
            visit.merged,
            key=lambda one: f"{one.label}{one.about}{one.field}{one.now}",
        )
        table.setMinimumHeight(theme.px(330))
        table.setAccessibleName(tr("自动合并的改动"))
        self.desk_box.addWidget(parts.Card(table, margin=1), 1)
        if visit.more:
            more = tr("还有 {n} 处没有列出来。").format(n=visit.more)
            self.desk_box.addWidget(parts.text(more, 14, "ink2", wrap=True))

    # --- what a person says

    def take(self, at: int) -> None:
        """1 or 2: this value."""
        now = self._now()
        if now is None or at >= len(now.sides) or self.typing:
            return
        side = now.sides[at]
        self._decide(now, side.value, tr("用本机") if side.here else tr("用另一台"))

    def type_own(self) -> None:
        """3: neither is right; type what was found out."""
        now = self._now()
        if now is None or not now.free or self.typing:
            return
        self.typing = True
        self.own = QLineEdit()
        self.own.setAccessibleName(tr("另填{field}").format(field=tr_data(now.field)))
        self.own.setPlaceholderText(tr_data(now.field))
        self.own.returnPressed.connect(self.take_own)
        self.told = parts.text("", 14, "bad", wrap=True)
        acts = parts.row(
            parts.text(tr("另填"), 14, "ink2"),
            self.own,
            parts.Button(tr("用这个值"), self.take_own),
            parts.Button(tr("先不填"), self.leave, key="Esc"),
            spacing=8,
        )
        acts.setStretch(1, 1)
        parts.clear(self.own_box)
        self.own_box.addWidget(parts.Card(acts, self.told, margin=12))
        self.told.hide()
        self.own.setFocus()

    def take_own(self) -> None:
        """The value that was typed."""
        now = self._now()
        if now is not None and self.typing and self.own.text().strip():
            self._decide(now, self.own.text().strip(), tr("另填"))

    def _decide(self, now: Difference, value: str, how: str) -> None:
        line = _Line(now.id, now.about, now.field, how)
        at = self.table.currentIndex().row()

        def done(_: dict[str, Any]) -> None:
            self.typing = False
            self.done.append(line)
            following = [one for one in self.open if one.id != now.id]
            self._wanted = following[min(at, len(following) - 1)].id if following else ""
            self.shell.clear_notices()
            self.refresh()

        self.desk.write(lambda office: records.decide_conflict(office, now.id, value), done, failed=self._refused)

    def _refused(self, why: Refused) -> None:
        if self.typing:
            self.told.setText(refusal(why, place=False))
            self.told.show()
            self.own.setFocus()
        else:
            self.shell.refused(why)

    def later(self) -> None:
        """4: it stays; the next one."""
        if self._now() is not None and len(self.open) > 1:
            self.table.choose((self.table.currentIndex().row() + 1) % len(self.open))

    # --- masked values

    def reveal(self) -> None:
        """F8: show the whole values for half a minute; it is recorded."""
        now = self._now()
        if now is not None and now.sensitive and not self.shown_full:
            self.shell.reveal(now.kind, 1, self._reveal)

    def _reveal(self) -> None:
        self.shown_full = True
        self._hide.start()
        self._fill_desk()

    def _mask(self) -> None:
        self.shown_full = False
        if not self.typing:
            self._fill_desk()


def _result(line: _Line) -> Cell:
    return Cell(line.done, "ok") if line.done else Cell(tr("没有定"), "warn")


def _titled(icon: str, words: str) -> parts.Part:
    return parts.row(parts.picture(icon, 16), parts.text(words, 15, bold=True), None)


def _facts(person: str, at: str, laptop: str) -> QGridLayout:
    """Who, when, where; what is not known here is said so."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(10))
    grid.setVerticalSpacing(theme.px(6))
    grid.setColumnStretch(1, 1)
    unknown = tr("这台电脑不知道")
    facts = [(tr("谁改的"), person or unknown), (tr("什么时候"), at or unknown)]
    if laptop:
        facts.append((tr("哪台电脑"), laptop))
    for row, (label, value) in enumerate(facts):
        grid.addWidget(parts.text(label, 14, "ink2"), row, 0)
        grid.addWidget(parts.text(value, 14, wrap=True), row, 1)
    return grid

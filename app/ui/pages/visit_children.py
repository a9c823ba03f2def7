"""The children above the month, with what each is owed: cards, or chips where there is little room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui import parts
from app.ui.page import WIDE, Shell
from app.ui.theme import theme
from app.ui.words import tr

ICONS: Final = {"ok": "done", "warn": "warn", "bad": "wrong"}


def owed_words(sums: Mapping[str, Any], *, short: bool = False) -> tuple[str, str]:
    """(role, words) of what a child is owed: 欠 6 课时, 缺签字 2 课时, 不欠."""
    if sums["owed"]:
        return "bad", (tr("欠 {n}") if short else tr("欠 {n} 课时")).format(n=sums["owed"])
    if sums["unsigned"]:
        return "warn", (tr("缺签 {n}") if short else tr("缺签字 {n} 课时")).format(n=sums["unsigned"])
    return "ok", tr("不欠")


_CHIP_NAME = 5
"""Characters of a name on a chip, where several children stand beside each other."""


class ChildCard(QFrame):
    """A child's month. ``chosen`` when it is pressed; ``stepped`` by ← →."""

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, sums: Mapping[str, Any], *, short: bool) -> None:
        super().__init__()
        self.student = str(sums["student"])
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMaximumWidth(theme.px(340))
        role, owed = owed_words(sums, short=short)
        often = self._often(sums, short=short)
        state = parts.row(parts.picture(ICONS[role], 16, role), parts.text(owed, 14, role, bold=True), spacing=4)
        counts: list[parts.Part] = [
            parts.text(tr("应送"), 13, "ink2"), parts.text(str(sums["due"]), 15),
            parts.text(tr("已送"), 13, "ink2"), parts.text(str(sums["done"]), 15),
        ]  # fmt: skip
        if short:
            counts = [parts.text(tr("已送"), 13, "ink2"), parts.text(f"{sums['done']} / {sums['due']}", 15)]
        bar = parts.Bar(sums["given"], sums["due"] or sums["planned"] or 1, "ok" if role == "ok" else "accent")
        self.setLayout(
            parts.column(
                parts.row(parts.text(str(sums["name"]), 17, bold=True), parts.text(often, 13, "ink2"), None),
                bar,
                parts.row(*counts, None, state, spacing=6),
                spacing=6,
                margin=(12, 9, 12, 8),
            )
        )
        whole = tr("{name}，{often}，应送 {due} 课时，已送 {done}，{owed}")
        words = whole.format(
            name=sums["name"],
            often=self._often(sums, short=False),
            due=sums["due"],
            done=sums["done"],
            owed=owed_words(sums)[1],
        )
        self.setAccessibleName(words)
        self.setToolTip(words)

    def _often(self, sums: Mapping[str, Any], *, short: bool) -> str:
        if sums["visits_per_week"] is None:
            return tr("没有计划")
        words = tr("每周 {v} 次") if short else tr("每周 {v} 次，每次 {n} 课时")
        return words.format(v=sums["visits_per_week"], n=sums["lessons_per_visit"])

    def choose(self, chosen: bool) -> None:
        """Whether it is the one the page shows."""
        parts.set_role(self, "chosen", "true" if chosen else "false")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self.chosen.emit(self.student)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.student)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)


class Children(QScrollArea):
    """The children above the month: cards, or chips where there is little room. ``chosen``: the id, "" for all."""

    chosen = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._cards = shell.mode == WIDE
        self.student = ""
        self.cards: list[ChildCard] = []
        self._chips: parts.Choice | None = None
        self._shown: list[Mapping[str, Any]] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._line = parts.row(spacing=11)
        self.setWidget(parts.holder(self._line))

    def show_children(self, sums: Sequence[Mapping[str, Any]]) -> None:
        """The children of a month with their sums."""
        if self.student not in {str(one["student"]) for one in sums}:
            self.student = ""
        if sums == self._shown:
            return
        self._shown = list(sums)
        focused = next((card.student for card in self.cards if card.hasFocus()), "")
        parts.clear(self._line)
        self.cards, self._chips = [], None
        if self._cards:
            self._fill_cards(sums, focused)
        else:
            self._fill_chips(sums)
        self._fit()

    def _fit(self) -> None:
        """As high as what it holds, and the bar below it where that is wider than the room."""
        shown: list[QWidget] = [*self.cards, *([self._chips] if self._chips is not None else [])]
        height = max((one.sizeHint().height() for one in shown), default=0) if self._shown else 0
        width = sum(one.minimumSizeHint().width() + theme.px(11) for one in shown) - theme.px(11)
        self.setFixedHeight(height + (theme.px(12) if width > self.viewport().width() else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fill_cards(self, sums: Sequence[Mapping[str, Any]], focused: str) -> None:
        for one in sums:
            card = ChildCard(one, short=theme.percent > 100)
            card.choose(card.student == self.student)
            card.chosen.connect(self._press)
            card.stepped.connect(partial(self._step, card))
            self.cards.append(card)
            self._line.addWidget(card, 1)
            if card.student == focused:
                card.setFocus()
        if len(sums) < 3:
            self._line.addStretch(3 - len(sums))

    def _fill_chips(self, sums: Sequence[Mapping[str, Any]]) -> None:
        entries = [("", tr("全部"))]
        entries += [
            (str(one["student"]), f"{_short(str(one['name']))} {owed_words(one, short=True)[1]}") for one in sums
        ]
        self._chips = parts.Choice(entries)
        self._chips.choose(self.student, quietly=True)
        self._chips.chosen.connect(self._take)
        self._line.addWidget(self._chips)

    def _press(self, student: str) -> None:
        """A card that is pressed again lets all children be seen."""
        self._take("" if student == self.student else student)

    def _take(self, student: str) -> None:
        self.choose(student)
        self.chosen.emit(student)

    def choose(self, student: str) -> None:
        """Show a child as the chosen one."""
        self.student = student
        for card in self.cards:
            card.choose(card.student == student)
        if self._chips is not None:
            self._chips.choose(student, quietly=True)

    def _step(self, card: ChildCard, by: int) -> None:
        at = max(0, min(self.cards.index(card) + by, len(self.cards) - 1))
        self.cards[at].setFocus()
        self.ensureWidgetVisible(self.cards[at])


def _short(name: str) -> str:
    """A name on a chip; the card and the form show the whole of a long one."""
    return name if len(name) <= _CHIP_NAME else f"{name[: _CHIP_NAME - 1]}…"

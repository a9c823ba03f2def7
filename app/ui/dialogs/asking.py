"""A question before what can't be undone: it names the act, and both buttons are verbs."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QWidget

from app.ui import parts
from app.ui.theme import theme
from app.ui.words import tr

_LEAST, _MOST, _MARGIN = 460, 600, 20


class Asking(QDialog):
    """question: one sentence; act, not_yet: verbs; then: what happens after ``act``. Nothing is chosen by Enter alone."""

    def __init__(
        self, parent: QWidget, question: str, act: str, not_yet: str, then: Callable[[], object], detail: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("助学台账"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then = then
        self.setFixedWidth(_wide(question))
        said: list[parts.Part] = [parts.text(question, 20, bold=True, wrap=_lines(question) > 1)]
        if detail:
            said.append(parts.text(detail, 15, "ink2", wrap=True))
        self.wait = parts.Button(not_yet, self.reject, key="Esc")
        self.act = parts.Button(act, self._do, primary=True)
        self.setLayout(parts.column(*said, parts.row(None, self.wait, self.act), spacing=16, margin=_MARGIN))
        self.wait.setFocus()

    def _do(self) -> None:
        self.accept()
        self._then()


def _wide(question: str) -> int:
    """A width, in pixels of now, at which the lines of the question are about as long as each other: no word stands alone."""
    sides, needed, lines = 2 * theme.px(_MARGIN), _needed(question), _lines(question)
    # A line ends before the word that has no room in it any more.
    more = theme.px(24) if lines > 1 else 4
    return max(theme.px(_LEAST), min(theme.px(_MOST), math.ceil(needed / max(1, lines)) + more + sides))


def _needed(question: str) -> int:
    return QFontMetrics(theme.font(20, bold=True)).horizontalAdvance(question)


def _lines(question: str) -> int:
    """How many lines it takes in the widest dialog."""
    return math.ceil((_needed(question) + 4) / (theme.px(_MOST) - 2 * theme.px(_MARGIN)))

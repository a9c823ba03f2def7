"""A question before what can't be undone: it names the act, and both buttons are verbs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.ui import parts
from app.ui.theme import theme
from app.ui.words import tr


class Asking(QDialog):
    """question: one sentence; act, not_yet: verbs; then: what happens after ``act``. Nothing is chosen by Enter alone."""

    def __init__(
        self, parent: QWidget, question: str, act: str, not_yet: str, then: Callable[[], object], detail: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("助学台账"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then = then
        self.setFixedWidth(theme.px(460))
        said: list[parts.Part] = [parts.text(question, 20, bold=True, wrap=True)]
        if detail:
            said.append(parts.text(detail, 15, "ink2", wrap=True))
        self.wait = parts.Button(not_yet, self.reject, key="Esc")
        self.act = parts.Button(act, self._do, primary=True)
        self.setLayout(parts.column(*said, parts.row(None, self.wait, self.act), spacing=16, margin=20))
        self.wait.setFocus()

    def _do(self) -> None:
        self.accept()
        self._then()

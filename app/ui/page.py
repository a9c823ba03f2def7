"""A page: what every room of the window has, and what the window offers to a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.ui.desk import Desk
from app.ui.theme import theme
from app.ui.words import tr_data

WIDE, RAIL, SINGLE = "wide", "rail", "single"
"""Two panes beside the whole navigation; two panes beside a rail; one pane at a time (look.md 11)."""
Act = Callable[[], object]


class Shell(Protocol):
    """What the window offers to a page."""

    desk: Desk

    @property
    def period(self) -> str:
        """The chosen term, such as 2026A."""

    @property
    def mode(self) -> str:
        """WIDE, RAIL or SINGLE."""

    def go(self, room: str, target: object = None) -> None:
        """Open a room, and in it what ``target`` names."""

    def back(self) -> None:
        """The place one came from."""

    def notice(self, role: str, words: str, act: str = "", do: Act | None = None, *, key: str = "") -> None:
        """A sentence above the page; it stays until its act was done, the page is left or it is put away."""

    def refused(self, error: Refused) -> None:
        """Say what was refused, where, and what to do."""

    def clear_notices(self) -> None:
        """Put the sentences away: their cause is gone."""

    def refresh_header(self) -> None:
        """The page's title, line of context or acts are others now."""

    def ask_day(self) -> None:
        """Ask anew what is due: the badges and 待办 show it when it is known."""

    def set_language(self, language: str) -> None:
        """zh or en, at once: everything is built anew."""

    def set_idle_minutes(self, minutes: int) -> None:
        """After how long the window locks when nobody touches it."""

    def leave_ledger(self, folder: Path | None = None) -> None:
        """Close this ledger and go to the door of another (or of the same)."""

    def preview(self, form: str, **wanted: Any) -> None:
        """Show a printed form page by page, to print or to keep. wanted: period, student, batch, visit, month, blank."""

    def ask(self, question: str, act: str, not_yet: str, then: Act, *, detail: str = "") -> None:
        """Ask before what can't be undone; the question names the act, both buttons are verbs."""

    def reveal(self, kind: str, count: int, then: Act) -> None:
        """Record that sensitive values are asked for, then show them."""


class Page(QWidget):
    """A room. A subclass builds itself in ``__init__``, fills itself in ``refresh``, and says its keys in ``keys``."""

    TITLE: ClassVar[str] = ""
    HELP: ClassVar[str] = ""
    """The page of the handbook that F1 opens: a file of docs/handbook without its ending."""
    KINDS: ClassVar[frozenset[str]] = frozenset()
    """Kinds of records it shows: it is refreshed when one of them was written."""
    HAS_TERM: ClassVar[bool] = True

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.shell = shell
        self.desk = shell.desk
        self.keys: dict[str, Act] = {}
        """Key (as Qt writes it: F4, Ctrl+P, PgDown) → act, while this page is shown."""
        self.digits: dict[str, Act] = {}
        """1 to 5 (and letters) on a desk: only while no field has the focus."""

    def title(self) -> str:
        """The page's title in the header."""
        return tr_data(self.TITLE)

    def context(self) -> str:
        """One line beside the title."""
        return ""

    def header_parts(self) -> list[QWidget]:
        """At most two buttons for the header."""
        return []

    def refresh(self) -> None:
        """Show what the ledger holds now."""

    def arrive(self, target: object) -> None:
        """The page was opened for something in particular."""

    def kept(self) -> object:
        """What is to be taken along when the page is built anew in another size: given to ``arrive``."""
        return None

    def leave(self) -> bool:
        """Esc: leave what is open in the page. False when nothing is."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self.digits.get(event.text())
        if act is not None and not event.modifiers():
            act()
            return
        super().keyPressEvent(event)

    def body(self, margin: tuple[float, float, float, float] = (20, 0, 20, 14)) -> QVBoxLayout:
        """The page's own layout: margins of look.md, 12 between cards; less where one pane has to do with the window."""
        box = QVBoxLayout(self)
        single = self.shell.mode == SINGLE
        left, top, right, bottom = margin
        box.setContentsMargins(
            theme.px(left), theme.px(top), theme.px(right), theme.px(min(bottom, 2) if single else bottom)
        )
        box.setSpacing(theme.px(8 if single else 12))
        return box


class Panes(QWidget):
    """The list at the left and what is chosen in it at the right; on a small window one of them at a time."""

    def __init__(self, shell: Shell, master: QWidget, detail: QWidget, *, widths: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.master, self.detail = master, detail
        self._stack: QStackedWidget | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        if shell.mode == SINGLE:
            self._stack = QStackedWidget()
            self._stack.addWidget(master)
            self._stack.addWidget(detail)
            box.addWidget(self._stack)
            return
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.px(14))
        split.addWidget(master)
        split.addWidget(detail)
        split.setStretchFactor(0, widths[0])
        split.setStretchFactor(1, widths[1])
        split.setSizes([theme.px(width * 100) for width in widths])
        box.addWidget(split)

    def show_detail(self) -> None:
        """Enter: what is chosen comes to the front (it stands beside already where there is room)."""
        if self._stack is not None:
            self._stack.setCurrentWidget(self.detail)

    def show_master(self) -> bool:
        """Esc: back to the list; False when it is in front already."""
        if self._stack is None or self._stack.currentWidget() is self.master:
            return False
        self._stack.setCurrentWidget(self.master)
        return True

"""What is pressed and typed into: buttons with their key beside them, chips and tabs, the find box, key caps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from app.ui.icons import paint_icon
from app.ui.placing import Wrapped, row
from app.ui.theme import theme


class KeyCap(QLabel):
    """The key to press, printed beside the thing."""

    def __init__(self, key: str, role: str = "ink2") -> None:
        super().__init__(key)
        self.setFont(theme.font(12))
        self.setProperty("role", role)
        self._role = role
        self.setMargin(0)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(
            metrics.horizontalAdvance(self.text()) + theme.px(12), max(metrics.height(), theme.px(16)) + theme.px(4)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _cap(painter, QRectF(self.rect()), self.text(), theme.color(self._role))


def _cap(painter: QPainter, box: QRectF, key: str, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(12))
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


class Button(QPushButton):
    """A button with an icon at its left and its key at its right. size: "" (34), row (28), large (42)."""

    def __init__(
        self,
        words: str,
        act: Callable[[], object] | None = None,
        *,
        key: str = "",
        name: str = "",
        primary: bool = False,
        size: str = "",
        flat: bool = False,
    ) -> None:
        super().__init__()
        self.words, self._key, self._name = words, key, name
        # Not "size": every widget has a property of that name, its own size in pixels.
        for prop, value in (("primary", primary), ("high", size), ("flat", flat)):
            self.setProperty(prop, value)
        self.setAccessibleName(f"{words} {key}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if act is not None:
            # Not the slot itself: a press would hand it whether the button is checked.
            self.clicked.connect(lambda _=False: act())

    def say(self, words: str) -> None:
        """Other words on the button."""
        self.words = words
        self.setAccessibleName(f"{words} {self._key}".strip())
        self.updateGeometry()
        self.update()

    def _face(self) -> tuple[float, bool]:
        return (14 if self.property("high") == "row" else 15), bool(self.property("primary"))

    def _content_width(self) -> int:
        size, bold = self._face()
        width = QFontMetrics(theme.font(size, bold=bold)).horizontalAdvance(self.words)
        width += theme.px(size + 2) + theme.px(6) if self._name else 0
        return width + (theme.px(8) + self._cap_width() if self._key else 0)

    def _cap_width(self) -> int:
        return QFontMetrics(theme.font(12)).horizontalAdvance(self._key) + theme.px(10)

    def _height(self) -> int:
        return theme.px({"row": 28, "large": 42}.get(str(self.property("high")), 34))

    def sizeHint(self) -> QSize:
        side = theme.px(8 if self.property("flat") else 10 if self.property("high") == "row" else 14)
        return QSize(self._content_width() + 2 * side, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content_width() + theme.px(10), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return theme.color("mute" if self.property("primary") else "ink3")
        if self.property("primary"):
            return theme.color("onaccent")
        role = self.property("role")
        return theme.color(str(role) if role else "accent" if self.property("flat") else "ink")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option: Any = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        size, bold = self._face()
        ink = self._ink()
        at = (self.width() - self._content_width()) / 2
        middle = self.height() / 2
        if self._name:
            edge = theme.px(size + 2)
            paint_icon(painter, self._name, QRectF(at, middle - edge / 2, edge, edge), ink)
            at += edge + theme.px(6)
        painter.setFont(theme.font(size, bold=bold))
        painter.setPen(ink)
        width = QFontMetrics(painter.font()).horizontalAdvance(self.words)
        painter.drawText(QRectF(at, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.words)
        if self._key:
            cap = QRectF(at + width + theme.px(8), middle - theme.px(10), self._cap_width(), theme.px(20))
            _cap(painter, cap, self._key, ink)


def link(words: str, act: Callable[[], object], *, key: str = "", name: str = "") -> Button:
    """An act that looks like a link."""
    return Button(words, act, key=key, name=name, flat=True)


class Chip(QPushButton):
    """A chip or a tab: chosen it is bold, and it keeps the room for that."""

    def sizeHint(self) -> QSize:
        return self._roomy(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._roomy(super().minimumSizeHint())

    def _roomy(self, size: QSize) -> QSize:
        # The style sheet sets the bold face only on the chosen one, and counts the other one's width.
        plain, bold = QFont(self.font()), QFont(self.font())
        plain.setBold(False)
        bold.setBold(True)
        now = bold if self.font().bold() else plain
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - QFontMetrics(now).horizontalAdvance(self.text())
        return QSize(size.width() + max(0, more), size.height())


class Choice(QWidget):
    """Chips (or tabs) of which one is chosen. ``chosen`` gives the name; ← → move among them."""

    chosen = Signal(str)

    def __init__(
        self, entries: Sequence[tuple[str, str]], *, tabs: bool = False, spacing: float = 8, wraps: bool = False
    ) -> None:
        """entries: (name, words). wraps: what has no room in one line stands in a second."""
        super().__init__()
        self.setProperty("ground", "none")
        self._group = QButtonGroup(self)
        self._names: list[str] = []
        self.buttons: dict[str, QPushButton] = {}
        for name, words in entries:
            button = Chip(words)
            button.setProperty("tab" if tabs else "chip", True)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFont(theme.font(15 if tabs else 14))
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, one=name: self._take(one))
            button.installEventFilter(self)
            self._group.addButton(button)
            self._names.append(name)
            self.buttons[name] = button
        made = list(self.buttons.values())
        self.setLayout(row(Wrapped(*made, spacing=spacing)) if wraps else row(*made, None, spacing=spacing))
        if entries:
            self.buttons[self._names[0]].setChecked(True)

    @property
    def name(self) -> str:
        """The chosen one."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, name: str, *, quietly: bool = False) -> None:
        """Choose one as if it had been pressed."""
        if name in self.buttons:
            if any(button.hasFocus() for button in self.buttons.values()):
                # The yellow of the focus stands on the chosen one.
                self.buttons[name].setFocus()
            self.buttons[name].setChecked(True)
            if not quietly:
                self.chosen.emit(name)

    def relabel(self, name: str, words: str) -> None:
        """Other words on one of them (a count that changed)."""
        self.buttons[name].setText(words)

    def step(self, by: int) -> None:
        """The next or the one before, round."""
        self.choose(self._names[(self._names.index(self.name) + by) % len(self._names)])

    def _take(self, name: str) -> None:
        self.chosen.emit(name)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
            if by:
                self.step(by)
                self.buttons[self.name].setFocus()
                return True
        return False


class FindBox(QLineEdit):
    """Where one types to find. ``typed`` after each pause of a few keys; Esc clears; ↓ leaves to the list (``left``)."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, hint: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(False)
        self.textChanged.connect(self.typed)
        width = QFontMetrics(theme.font(12)).horizontalAdvance(key) + theme.px(18) if key else 0
        self.setTextMargins(theme.px(24), 0, width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        # Qt's own action keeps its icon at the size of 100 %.
        edge = theme.px(18)
        paint_icon(painter, "search", QRectF(theme.px(9), (self.height() - edge) / 2, edge, edge), theme.color("ink3"))
        if self._key and not self.text():
            width = QFontMetrics(theme.font(12)).horizontalAdvance(self._key) + theme.px(10)
            box = QRectF(self.width() - width - theme.px(8), (self.height() - theme.px(20)) / 2, width, theme.px(20))
            _cap(painter, box, self._key, theme.color("ink2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Decision(QPushButton):
    """An answer on a desk: its digit in a key, what it says, and in a second line what follows.

    compact: without the second line, which is then in the tool tip alone.
    """

    def __init__(
        self,
        digit: str,
        words: str,
        second: str,
        act: Callable[[], object],
        *,
        primary: bool = False,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self.digit, self.words, self.second = digit, words, second
        self._compact = compact
        self.setProperty("primary", primary)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.say(words, second)
        self.clicked.connect(lambda _=False: act())

    def say(self, words: str, second: str) -> None:
        """Other words."""
        self.words, self.second = words, second
        self.setAccessibleName(f"{self.digit} {words}")
        self.setAccessibleDescription(second)
        self.setToolTip(second)
        self.update()

    def sizeHint(self) -> QSize:
        wide = max(
            QFontMetrics(theme.font(15, bold=True)).horizontalAdvance(self.words),
            0 if self._compact else QFontMetrics(theme.font(13)).horizontalAdvance(self.second),
        )
        return QSize(wide + theme.px(76), self._high())

    def _high(self) -> int:
        return theme.px(42 if self._compact else 60)

    def minimumSizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font(15, bold=True)).horizontalAdvance(self.words)
        return QSize(wide + theme.px(66), self._high())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option: Any = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        on = "onaccent" if self.property("primary") and self.isEnabled() else "ink" if self.isEnabled() else "ink3"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRectF(theme.px(14), self.height() / 2 - theme.px(16), theme.px(32), theme.px(32))
        painter.setPen(QPen(theme.color(on), 1))
        painter.drawRoundedRect(cap, theme.px(4), theme.px(4))
        painter.setFont(theme.font(17, bold=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.digit)
        high = self.height() if self._compact else theme.px(24)
        room = QRectF(theme.px(58), 0 if self._compact else theme.px(8), self.width() - theme.px(64), high)
        self._line(painter, room, self.words, theme.font(15, bold=True))
        if self._compact:
            return
        self._line(painter, room.translated(0, theme.px(22)), self.second, theme.font(13))

    def _line(self, painter: QPainter, room: QRectF, words: str, font: QFont) -> None:
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

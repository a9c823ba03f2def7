"""The parts that pages are made of: texts, pills, key caps, buttons, cards, notices, bars, chips, tabs, the find box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import ICON_OF_STATE, icon, icon_size, paint_icon, pixmap
from app.ui.theme import theme

Part = QWidget | QLayout | None
"""What ``row`` and ``column`` take; ``None`` is room that stretches."""


# --- order on the page


def _fill(
    box: QBoxLayout, parts: Sequence[Part], spacing: float, margin: float | tuple[float, float, float, float]
) -> None:
    sides = margin if isinstance(margin, tuple) else (margin,) * 4
    box.setContentsMargins(*(theme.px(side) for side in sides))
    box.setSpacing(theme.px(spacing))
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)


def row(*parts: Part, spacing: float = 8, margin: float | tuple[float, float, float, float] = 0) -> QHBoxLayout:
    """Parts beside each other; margin: left, top, right, bottom, or one for all."""
    box = QHBoxLayout()
    _fill(box, parts, spacing, margin)
    return box


def column(*parts: Part, spacing: float = 8, margin: float | tuple[float, float, float, float] = 0) -> QVBoxLayout:
    """Parts below each other."""
    box = QVBoxLayout()
    _fill(box, parts, spacing, margin)
    return box


def holder(layout: QLayout, *, ground: str = "none", name: str = "") -> QWidget:
    """A bare widget around a layout. ground: none, surface, tint."""
    widget = QWidget()
    widget.setProperty("ground", ground)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    if name:
        widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and forget it."""
    while layout.count():
        _forget(layout.takeAt(0))


def _forget(item: QLayoutItem) -> None:
    # The stubs say that there is always one.
    widget: QWidget | None = item.widget()
    if widget is not None:
        # Qt shows what was laid out a moment later: a part that is thrown away before that would become a window of
        # its own, and take the keys with it.
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
        return
    inner: QLayout | None = item.layout()
    if inner is not None:
        clear(inner)


# --- texts


def text(
    words: str, size: float = 15, role: str = "ink", *, bold: bool = False, wrap: bool = False, face: str = "sans"
) -> QLabel:
    """A text. size in pixels at 100 %; role: a colour of the theme; wrap: it may take several lines."""
    label = QLabel(words)
    label.setFont(theme.font(size, bold=bold, face=face))
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


class Elided(QLabel):
    """One line that may be cut where there is no room (a path, a name beside a number): whole in its tool tip."""

    def __init__(self, words: str, size: float = 14, role: str = "ink2", *, middle: bool = False) -> None:
        super().__init__()
        self._whole = words
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self.setFont(theme.font(size))
        self.setProperty("role", role)
        self.setProperty("elides", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(words)

    def say(self, words: str) -> None:
        """Other words."""
        self._whole = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.setText(QFontMetrics(self.font()).elidedText(words, self._mode, self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), super().sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(QFontMetrics(self.font()).elidedText(self._whole, self._mode, self.width()))


def set_role(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def picture(name: str, size: float = 18, role: str = "ink") -> QLabel:
    """An icon that says what the words beside it say."""
    label = QLabel()
    label.setPixmap(pixmap(name, size, role, 2.0))
    label.setFixedSize(icon_size(size))
    return label


def rule() -> QFrame:
    """A line of one pixel."""
    line = QFrame()
    line.setObjectName("rule")
    return line


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


class Pill(QFrame):
    """A state: icon, colour and word. state: ok, warn, bad, wait, mute, accent."""

    def __init__(self, state: str, words: str, name: str = "") -> None:
        super().__init__()
        self.setObjectName("pill")
        self._icon = QLabel()
        self._words = text("", 13, state, bold=True)
        self.setLayout(row(self._icon, self._words, spacing=4, margin=(8, 2, 8, 2)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(state, words, name)

    def say(self, state: str, words: str, name: str = "") -> None:
        """Show another state."""
        set_role(self, "role", state)
        set_role(self._words, "role", state)
        self._words.setText(words)
        self._icon.setPixmap(pixmap(name or ICON_OF_STATE[state], 15, state, 2.0))
        self._icon.setFixedSize(icon_size(15))
        self.setAccessibleName(words)


# --- buttons


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
        for prop, value in (("primary", primary), ("size", size), ("flat", flat)):
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
        return (14 if self.property("size") == "row" else 15), bool(self.property("primary"))

    def _content_width(self) -> int:
        size, bold = self._face()
        width = QFontMetrics(theme.font(size, bold=bold)).horizontalAdvance(self.words)
        width += theme.px(size + 2) + theme.px(6) if self._name else 0
        return width + (theme.px(8) + self._cap_width() if self._key else 0)

    def _cap_width(self) -> int:
        return QFontMetrics(theme.font(12)).horizontalAdvance(self._key) + theme.px(10)

    def _height(self) -> int:
        return theme.px({"row": 28, "large": 42}.get(str(self.property("size")), 34))

    def sizeHint(self) -> QSize:
        side = theme.px(8 if self.property("flat") else 10 if self.property("size") == "row" else 14)
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


class Choice(QWidget):
    """Chips (or tabs) of which one is chosen. ``chosen`` gives the name; ← → move among them."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str]], *, tabs: bool = False, spacing: float = 8) -> None:
        """entries: (name, words)."""
        super().__init__()
        self.setProperty("ground", "none")
        self._group = QButtonGroup(self)
        self._names: list[str] = []
        self.buttons: dict[str, QPushButton] = {}
        box = row(spacing=spacing)
        for name, words in entries:
            button = QPushButton(words)
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
            box.addWidget(button)
        box.addStretch(1)
        self.setLayout(box)
        if entries:
            self.buttons[self._names[0]].setChecked(True)

    @property
    def name(self) -> str:
        """The chosen one."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, name: str, *, quietly: bool = False) -> None:
        """Choose one as if it had been pressed."""
        if name in self.buttons:
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


# --- grounds


class Card(QFrame):
    """White paper with an edge. title: words at its top; role: a bar of a state's colour at its left."""

    def __init__(
        self,
        *parts: Part,
        title: str = "",
        role: str = "",
        spacing: float = 8,
        margin: float | tuple[float, float, float, float] = 16,
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty("role", role)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        head: list[Part] = [text(title, 15, bold=True)] if title else []
        self.box = column(*head, *parts, spacing=spacing, margin=margin)
        self.setLayout(self.box)


class Notice(QFrame):
    """A sentence that stays until its cause is gone, with one act. role: ok, warn, bad, wait, mute, accent."""

    def __init__(
        self,
        role: str,
        words: str,
        act: str = "",
        do: Callable[[], object] | None = None,
        *,
        key: str = "",
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._icon = picture(ICON_OF_STATE[role], 18, role)
        self._words = text(words, 14, wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        shown: list[Part] = [self._icon, self._words]
        if act and do is not None:
            shown.append(Button(act, do, key=key, size="row"))
        if beside is not None:
            shown.append(beside)
        self.setLayout(row(*shown, spacing=10, margin=(12, 8, 12, 8)))
        self.say(role, words)

    def say(self, role: str, words: str) -> None:
        """Another sentence."""
        set_role(self, "role", role)
        self._icon.setPixmap(pixmap(ICON_OF_STATE[role], 18, role, 2.0))
        self._words.setText(words)
        self.setAccessibleName(words)


class Bar(QWidget):
    """How much of a whole: a line; the number stands beside it. role: accent, ok, warn, …"""

    def __init__(self, part: float = 0, whole: float = 1, role: str = "accent") -> None:
        super().__init__()
        self.setFixedHeight(theme.px(6))
        self.setMinimumWidth(theme.px(40))
        self.show_part(part, whole, role)

    def show_part(self, part: float, whole: float, role: str = "accent") -> None:
        """Show another share."""
        self._share = min(1.0, max(0.0, part / whole)) if whole else 0.0
        self._role = role
        self.setAccessibleName(f"{part:g} / {whole:g}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(theme.color("line2"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._share:
            painter.setBrush(theme.color(self._role))
            painter.drawRoundedRect(
                QRectF(0, 0, max(self.width() * self._share, 2 * radius), self.height()), radius, radius
            )


class Keys(QWidget):
    """The foot of a page: key caps with what they do. Falls back to fewer where there is no room."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        parts: list[Part] = []
        for key, words in pairs:
            parts += [KeyCap(key), text(words, 14, "ink2"), _gap(6)]
        self.setLayout(row(*parts, spacing=6))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


def _gap(width: float) -> QWidget:
    empty = QWidget()
    empty.setFixedWidth(theme.px(width))
    empty.setProperty("ground", "none")
    return empty


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
        self.addAction(icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.typed)
        if key:
            width = QFontMetrics(theme.font(12)).horizontalAdvance(key) + theme.px(18)
            self.setTextMargins(0, 0, width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._key and not self.text():
            painter = QPainter(self)
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


def pairs(entries: Sequence[tuple[str, QWidget | str]], *, spacing: float = 8) -> QGridLayout:
    """Label at the left, value at the right, line by line."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(theme.px(spacing))
    grid.setColumnStretch(0, 1)
    for at, (words, value) in enumerate(entries):
        grid.addWidget(text(words, 14, "ink2"), at, 0)
        shown = text(value, 15) if isinstance(value, str) else value
        grid.addWidget(shown, at, 1, Qt.AlignmentFlag.AlignRight)
    return grid


def empty(words: str, act: str = "", do: Callable[[], object] | None = None, *, key: str = "") -> QWidget:
    """What stands where nothing is yet: one sentence and one button."""
    parts: list[Part] = [None, row(None, text(words, 15, "ink2", wrap=False), None)]
    if act and do is not None:
        parts.append(row(None, Button(act, do, key=key, primary=True), None))
    return holder(column(*parts, None, spacing=16, margin=24))


class Panel(QFrame):
    """A tinted ground with an edge of two pixels for the one thing that matters on a page. role: ok, warn, bad, …"""

    def __init__(self, role: str, *parts: Part, spacing: float = 8, margin: float = 16) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setProperty("role", role)
        self.box = column(*parts, spacing=spacing, margin=margin)
        self.setLayout(self.box)


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


class Marked(QWidget):
    """A value in which some characters differ: those stand on the mark, underlined in the colour of ``under``."""

    def __init__(
        self,
        words: str,
        marks: Sequence[tuple[int, int]] = (),
        *,
        size: float = 17,
        bold: bool = False,
        role: str = "ink",
        under: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._font = theme.font(size, bold=bold or bool(marks))
        self._role, self._under = role, under
        self.words, self.marks = words, tuple(marks)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = "".join(words[start : start + length] for start, length in self.marks)
        self.setAccessibleName(f"{words}，不同：{said}" if said else words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self.words) + theme.px(4), metrics.height() + theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(self._font)
        words = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        for start, length in self.marks:
            if start + length > len(words):
                continue
            left, width = (
                metrics.horizontalAdvance(words[:start]),
                metrics.horizontalAdvance(words[start : start + length]),
            )
            painter.fillRect(QRectF(left, theme.px(1), width, self.height() - theme.px(2)), theme.color("mark"))
            if self._under:
                line = QRectF(left, self.height() - theme.px(3), width, theme.px(3))
                painter.fillRect(line, theme.color(self._under))
        painter.setFont(self._font)
        painter.setPen(theme.color(self._role))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, words)


def state_line(state: str, words: str, size: float = 14, *, bold: bool = False) -> QHBoxLayout:
    """A state without a ground: icon and word in its colour."""
    return row(picture(ICON_OF_STATE[state], 16, state), text(words, size, state, bold=bold), None, spacing=6)


def scrolled(widget: QWidget, *, ground: str = "") -> QScrollArea:
    """A part that is as high as it is, in room that may be less; only up and down."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if ground:
        area.setProperty("ground", ground)
    return area

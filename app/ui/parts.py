"""The parts that pages are made of: texts, pills, key caps, buttons, cards, notices, bars, chips, tabs, the find box."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from app.ui.controls import Button as Button
from app.ui.controls import Choice as Choice
from app.ui.controls import Decision as Decision
from app.ui.controls import FindBox as FindBox
from app.ui.controls import KeyCap as KeyCap
from app.ui.controls import link as link
from app.ui.icons import ICON_OF_STATE, icon_size, pixmap
from app.ui.placing import Part as Part
from app.ui.placing import clear as clear
from app.ui.placing import column as column
from app.ui.placing import holder as holder
from app.ui.placing import row as row
from app.ui.theme import theme
from app.ui.words import tr

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


def pill_room(*words: str) -> int:
    """Width at 100 % of a column in which the widest of these states is whole."""
    widest = max(QFontMetrics(theme.font(13, bold=True)).horizontalAdvance(one) for one in words)
    return round(widest * 100 / theme.percent) + 56


# --- grounds

TABLE_LEAST = 196
"""Height at 100 % of a table's head and five of its rows: what a table keeps where its page can be scrolled instead."""


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


def pairs(entries: Sequence[tuple[str, QWidget | str]], *, spacing: float = 8, near: bool = False) -> QGridLayout:
    """Label at the left, value at the right, line by line. near: beside its label, where the card is wide."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(theme.px(spacing))
    grid.setColumnStretch(2 if near else 0, 1)
    if near:
        grid.setHorizontalSpacing(theme.px(24))
    side = Qt.AlignmentFlag.AlignLeft if near else Qt.AlignmentFlag.AlignRight
    for at, (words, value) in enumerate(entries):
        grid.addWidget(text(words, 14, "ink2"), at, 0)
        shown = text(value, 15) if isinstance(value, str) else value
        grid.addWidget(shown, at, 1, side)
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
        different = tr("{words}，不同：{said}").format(words=words, said=said)
        self.setAccessibleName(different if said else words)
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

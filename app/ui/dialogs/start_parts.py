"""What only the first start has: cards to choose a size and a colouring from, a field with its sentence, the steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QSizePolicy, QWidget

from app.ui import parts
from app.ui.theme import LOOKS, ROLES, theme
from app.ui.words import tr

_CENTRE = Qt.AlignmentFlag.AlignCenter
LOOK_WORDS = {
    "light": ("浅色", "白天、明亮的办公室"),
    "dark": ("深色", "晚上、怕晃眼"),
    "contrast": ("高对比", "看不清浅字时"),
}


class ChoiceCard(QAbstractButton):
    """A card of which one is chosen; ← → go to the next (they stand beside each other in a holder of their own)."""

    def __init__(self, name: str, act: Callable[[], object], *, chosen: bool, height: float) -> None:
        super().__init__()
        self.name = name
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.px(height))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _=False: act())

    def focusInEvent(self, event: QEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.update()

    def _ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 2.0 if self.isChecked() else 1.0
        painter.setPen(QPen(theme.color("accent" if self.isChecked() else "line"), edge))
        painter.setBrush(theme.color("focus" if self.hasFocus() else "surface"))
        half = edge / 2
        radius = theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _ring(self, painter: QPainter, middle_x: float, middle_y: float) -> None:
        radius = theme.px(9)
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("accent" if self.isChecked() else "fieldline"), 2))
        box = QRectF(middle_x - radius, middle_y - radius, 2 * radius, 2 * radius)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            inner = theme.px(5)
            painter.drawEllipse(QRectF(middle_x - inner, middle_y - inner, 2 * inner, 2 * inner))


class SizeCard(ChoiceCard):
    """A size of letters, shown in its own size."""

    def __init__(self, percent: int, act: Callable[[], object]) -> None:
        super().__init__(str(percent), act, chosen=percent == theme.percent, height=92)
        self.percent = percent
        self.setAccessibleName(tr("字号 {percent}%").format(percent=percent))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(96), theme.px(92))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter)
        sample = QFont(theme.font(15, bold=True))
        sample.setPixelSize(round(15 * self.percent / 100))
        painter.setFont(sample)
        painter.setPen(theme.color("ink"))
        foot = theme.px(38)
        painter.drawText(QRectF(0, 0, self.width(), self.height() - foot), _CENTRE, tr("台账"))
        font = theme.font(15, bold=self.isChecked())
        words = f"{self.percent}%"
        width = QFontMetricsF(font).horizontalAdvance(words)
        left = (self.width() - width - theme.px(26)) / 2
        middle = self.height() - theme.px(22)
        self._ring(painter, left + theme.px(9), middle)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if self.isChecked() else "ink"))
        box = QRectF(left + theme.px(26), middle - theme.px(14), width + 2, theme.px(28))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


class LookCard(ChoiceCard):
    """A colouring, shown in its own colours."""

    def __init__(self, look: str, act: Callable[[], object]) -> None:
        super().__init__(look, act, chosen=look == theme.look, height=90)
        self.look = look
        self.setAccessibleName("：".join(tr(words) for words in LOOK_WORDS[look]))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(180), theme.px(90))

    def _color(self, role: str) -> QColor:
        return QColor(ROLES[role][LOOKS.index(self.look)])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter)
        title, said = (tr(words) for words in LOOK_WORDS[self.look])
        small = _words_width()
        wide = min(theme.px(140), self.width() - small - theme.px(40))
        shown = wide >= _sample_width()
        if shown:
            self._sample(painter, QRectF(theme.px(14), theme.px(13), wide, self.height() - theme.px(26)))
        left = self.width() - small - theme.px(14) if shown else theme.px(14)
        self._ring(painter, left + theme.px(9), self.height() / 2 - theme.px(11))
        painter.setFont(theme.font(15, bold=True))
        painter.setPen(theme.color("accent" if self.isChecked() else "ink"))
        upper = QRectF(left + theme.px(27), self.height() / 2 - theme.px(24), self.width(), theme.px(26))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink2"))
        room = self.width() - left - theme.px(6)
        line = QFontMetricsF(theme.font(13)).elidedText(said, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, self.height() / 2 + theme.px(5), room, theme.px(24)), _CENTRE_LEFT, line)

    def _sample(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, self._color("paper"))
        painter.fillRect(QRectF(box.left(), box.top(), box.width() * 0.24, box.height()), self._color("nav"))
        inner = box.adjusted(box.width() * 0.3, theme.px(6), -theme.px(6), -theme.px(6))
        painter.fillRect(inner, self._color("surface"))
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(self._color("ink"))
        painter.drawText(inner.adjusted(theme.px(6), theme.px(3), 0, 0), Qt.AlignmentFlag.AlignLeft, tr("吕小满"))
        bar = QRectF(inner.left() + theme.px(6), inner.bottom() - theme.px(20), inner.width() * 0.6, theme.px(14))
        painter.fillRect(bar, self._color("accent"))
        painter.setPen(theme.color("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


def _words_width() -> float:
    """Of the widest words on a card: the three cards show their samples in one width, or none of them does."""
    small, large = QFontMetricsF(theme.font(13)), QFontMetricsF(theme.font(15, bold=True))
    return max(
        max(large.horizontalAdvance(tr(title)) + theme.px(27), small.horizontalAdvance(tr(said)))
        for title, said in LOOK_WORDS.values()
    )


def _sample_width() -> float:
    """The least in which the name in a sample is whole."""
    name = QFontMetricsF(theme.font(13, bold=True)).horizontalAdvance(tr("吕小满"))
    return (name + theme.px(14)) / 0.7


_CENTRE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Entry(QWidget):
    """A label above a field, and below it a hint, or what is wrong."""

    def __init__(
        self, label: str, value: str, changed: Callable[[str], object], *,
        hint: str = "", secret: bool = False, beside: QWidget | None = None, required: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("ground", "none")
        self._hint = hint
        self.edit = QLineEdit(value)
        self.edit.setAccessibleName(label)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.textChanged.connect(changed)
        self.said = parts.text(hint, 13, "ink2", wrap=True)
        head: list[parts.Part] = [parts.text(label, 14, "ink2")]
        if required:
            head.append(parts.text("*", 14, "bad", bold=True))
        line: list[parts.Part] = [self.edit] + ([beside] if beside is not None else [])
        self.setLayout(parts.column(parts.row(*head, None, spacing=2), parts.row(*line), self.said, spacing=3))

    def say(self, wrong: str) -> None:
        """What is wrong, "" when nothing is: then the hint."""
        parts.set_role(self.edit, "wrong", bool(wrong))
        parts.set_role(self.said, "role", "bad" if wrong else "ink2")
        self.said.setText(wrong or self._hint)
        self.edit.setAccessibleDescription(wrong)


def words_grid(words: Sequence[str], across: int) -> QWidget:
    """The words of the recovery sheet with their numbers, so many in a row."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.px(6))
    for at, word in enumerate(words):
        number = parts.text(f"{at + 1}", 13, "ink3")
        number.setFixedWidth(theme.px(22))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cell = parts.row(number, parts.text(word, 17, bold=True), None, spacing=8, margin=(6, 4, 6, 4))
        grid.addWidget(parts.holder(cell, ground="tint"), at // across, at % across)
    return parts.holder(grid)


class StepMark(QWidget):
    """A step at the left: its number in a ring, filled for the one that is now, ticked for those that are done."""

    def __init__(self, number: int, now: int) -> None:
        super().__init__()
        self._number, self._now = number, now
        self.setFixedSize(theme.px(32), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._number == self._now
        painter.setPen(QPen(theme.color("navtext"), 1.4))
        painter.setBrush(theme.color("navchosen") if here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setPen(theme.color("navink" if here else "navtext"))
        painter.setFont(theme.font(15, bold=True))
        words = "✓" if self._number < self._now else str(self._number)
        painter.drawText(self.rect(), _CENTRE, words)


class TallSlip(QWidget):
    """The title slip, upright as on a ledger."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(72), theme.px(188))
        self.setAccessibleName(tr("助学台账"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.fillRect(box, theme.color("slip"))
        painter.setPen(theme.color("slipink"))
        painter.drawRect(box.adjusted(theme.px(3), theme.px(3), -theme.px(3), -theme.px(3)))
        painter.setFont(theme.font(28, bold=True, face="serif"))
        painter.drawText(box, _CENTRE, tr("助\n学\n台\n账"))

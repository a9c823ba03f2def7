"""The navigation's own parts: the rooms as paper tabs, the title slip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.icons import paint_icon
from app.ui.rooms import Room
from app.ui.theme import theme
from app.ui.words import tr


class NavButton(QAbstractButton):
    """A room in the navigation: the chosen one is a paper tab that joins the page."""

    def __init__(self, room: Room, rail: bool) -> None:
        super().__init__()
        self.room, self._rail = room, rail
        self.badge, self.badge_role = 0, "mute"
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{tr(room.title)} Alt+{room.key}" if room.key else tr(room.title))
        self.setToolTip(f"Alt+{room.key}" if room.key else "")
        self.setMinimumHeight(theme.px(20 if rail else 30))
        self.setMaximumHeight(theme.px(45 if rail else 41))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(62 if self._rail else 156), self.maximumHeight())

    def say(self, count: int, role: str) -> None:
        """How many wait here; red is for what is due alone."""
        self.badge, self.badge_role = count, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.color("navink" if self.isChecked() else "navtext")
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("navchosen"))
            painter.drawRoundedRect(QRectF(theme.px(8), 0, self.width(), self.height()), theme.px(6), theme.px(6))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("mark"))
            painter.drawRoundedRect(
                QRectF(theme.px(9), 1, self.width() - theme.px(12), self.height() - 2), theme.px(5), theme.px(5)
            )
        painter.setPen(ink)
        (self._paint_rail if self._rail else self._paint_wide)(painter)

    def _paint_wide(self, painter: QPainter) -> None:
        ink = theme.color("navink" if self.isChecked() else "navtext")
        edge, middle = theme.px(18), self.height() / 2
        paint_icon(painter, self.room.icon, QRectF(theme.px(20), middle - edge / 2, edge, edge), ink)
        painter.setPen(ink)
        painter.setFont(theme.font(15, bold=self.isChecked()))
        words = tr(self.room.title)
        room = self.width() - theme.px(48) - (theme.px(30) if self.badge else theme.px(4))
        painter.drawText(
            QRectF(theme.px(48), 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, fitted(words, painter, room)
        )
        if self.badge:
            self._paint_badge(painter, middle)

    def _paint_badge(self, painter: QPainter, middle: float) -> None:
        red = self.badge_role == "bad"
        painter.setFont(theme.font(13, bold=True))
        words = str(self.badge) if self.badge < 1000 else "999+"
        width = max(theme.px(22), QFontMetrics(painter.font()).horizontalAdvance(words) + theme.px(10))
        box = QRectF(self.width() - width - theme.px(10), middle - theme.px(10), width, theme.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bad" if red else "mutebg" if self.isChecked() else "accent"))
        painter.drawRoundedRect(box, theme.px(10), theme.px(10))
        painter.setPen(theme.color("onaccent" if not self.isChecked() or red else "ink"))
        if red:
            painter.setPen(theme.color("badbg"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_rail(self, painter: QPainter) -> None:
        ink = theme.color("navink" if self.isChecked() else "navtext")
        edge = max(theme.px(10), min(theme.px(18), self.height() - theme.px(22)))
        paint_icon(painter, self.room.icon, QRectF((self.width() - edge) / 2, theme.px(2), edge, edge), ink)
        painter.setPen(ink)
        painter.setFont(theme.font(12, bold=self.isChecked()))
        top = theme.px(2) + edge
        box = QRectF(0, top, self.width(), self.height() - top)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, fitted(tr(self.room.short), painter, box.width()))
        if self.badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("bad" if self.badge_role == "bad" else "accent"))
            painter.drawEllipse(QRectF(self.width() - theme.px(22), theme.px(4), theme.px(9), theme.px(9)))


def fitted(words: str, painter: QPainter, width: float) -> str:
    """Words that fit a width: in a smaller face first."""
    font = painter.font()
    while QFontMetrics(font).horizontalAdvance(words) > width and font.pixelSize() > theme.px(11):
        font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
    return words


class Slip(QWidget):
    """The title slip on the cover."""

    def __init__(self, rail: bool) -> None:
        super().__init__()
        self._rail = rail
        self.setFixedHeight(theme.px(56 if not rail else 62))
        self.setAccessibleName(tr("助学台账"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.px(14 if not self._rail else 17)
        box = QRectF(side, theme.px(6), self.width() - 2 * side, theme.px(40 if not self._rail else 48))
        painter.fillRect(box, theme.color("slip"))
        painter.setPen(theme.color("slipink"))
        painter.drawRect(box.adjusted(theme.px(3), theme.px(3), -theme.px(3), -theme.px(3)))
        painter.setFont(theme.font(18 if not self._rail else 14, bold=True, face="serif"))
        words = tr("助 学 台 账") if not self._rail else tr("台\n账")
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

"""How a cell is painted: one delegate for all tables (look.md 5)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from app.ui.icons import ICON_OF_STATE, paint_icon
from app.ui.tables.model import Cell, TableModel
from app.ui.theme import theme

_SIDE = 10


class TableDelegate(QStyledItemDelegate):
    """Text with marked characters, numbers at the right, states as pills; the chosen row with its bar."""

    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        model = index.model()
        assert isinstance(model, TableModel)
        cell = model.cell(index.row(), index.column())
        column = model.columns[index.column()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        box = QRectF(option.rect)
        painter.fillRect(box, theme.color("sel" if chosen else "surface"))
        painter.setPen(theme.color("line2"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), theme.px(4), box.height()), theme.color("accent"))
        inner = box.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        if cell.state:
            paint_pill(painter, inner, cell)
        else:
            _text(painter, inner, cell, right=column.right, bold=cell.bold or (chosen and index.column() == 0))
        painter.restore()

    def sizeHint(self, option: Any, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.px(32))


def _text(painter: QPainter, box: QRectF, cell: Cell, *, right: bool, bold: bool) -> None:
    font = theme.font(15, bold=bold)
    font.setStrikeOut(cell.struck)
    metrics = QFontMetricsF(font)
    words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, box.width())
    width = metrics.horizontalAdvance(words)
    left = box.right() - width if right else box.left()
    for start, length in cell.marks:
        if start + length <= len(words):
            _mark(painter, metrics, words, start, length, left, box)
    painter.setFont(font)
    painter.setPen(theme.color(cell.role or ("ink3" if cell.struck else "ink")))
    painter.drawText(QRectF(left, box.top(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, words)


def _mark(
    painter: QPainter, metrics: QFontMetricsF, words: str, start: int, length: int, left: float, box: QRectF
) -> None:
    first = metrics.horizontalAdvance(words[:start])
    width = metrics.horizontalAdvance(words[start : start + length])
    height = min(box.height() - theme.px(8), metrics.height())
    painter.fillRect(QRectF(left + first, box.center().y() - height / 2, width, height), theme.color("mark"))


def pill_width(words: str) -> float:
    """How wide a pill with these words is."""
    return QFontMetricsF(_pill_font()).horizontalAdvance(words) + theme.px(36)


def _pill_font() -> QFont:
    return theme.font(13, bold=True)


def paint_pill(painter: QPainter, box: QRectF, cell: Cell) -> None:
    """A state: icon, colour and word, at the left of a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(_pill_font())
    height = min(box.height() - theme.px(6), theme.px(24))
    width = min(pill_width(cell.text), box.width() + theme.px(_SIDE))
    pill = QRectF(box.left(), box.center().y() - height / 2, width, height)
    painter.setBrush(theme.ground(cell.state))
    painter.setPen(QPen(theme.color(cell.state), 2) if theme.is_contrast else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(pill, theme.px(4), theme.px(4))
    edge = theme.px(15)
    spot = QRectF(pill.left() + theme.px(8), pill.center().y() - edge / 2, edge, edge)
    paint_icon(painter, cell.icon or ICON_OF_STATE[cell.state], spot, theme.color(cell.state))
    painter.setFont(_pill_font())
    painter.setPen(theme.color(cell.state))
    room = pill.adjusted(theme.px(28), 0, -theme.px(4), 0)
    words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

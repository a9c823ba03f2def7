"""The program's own sign: a sheet with a tick, white on the accent. Window, task bar, installer and Linux menu show it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""In pixels, as systems ask for them at 100 to 200 %."""
_GROUND, _STROKE, _TICK = "#1F5C8B", "#FFFFFF", "#FFE08A"
_SHEET: Final = ((6.0, 3.6), (11.6, 3.6), (14.6, 6.6), (14.6, 16.4), (6.0, 16.4))
_TICKED: Final = ((7.9, 11.4), (9.7, 13.2), (12.9, 8.9))
_SMALL = 24
"""Up to this size the strokes are bolder, so that they don't turn grey."""


def emblem(edge: int) -> QImage:
    """The sign, ``edge`` pixels square, on a transparent ground."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(edge / 20, edge / 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(QRectF(0.4, 0.4, 19.2, 19.2), 3.6, 3.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bold = 1.4 if edge <= _SMALL else 1.0
    painter.setPen(_pen(_STROKE, 1.1 * bold))
    painter.drawPolygon([QPointF(*at) for at in _SHEET])
    painter.setPen(_pen(_TICK, 1.5 * bold))
    painter.drawPolyline([QPointF(*at) for at in _TICKED])
    painter.end()
    return image


def _pen(color: str, width: float) -> QPen:
    return QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)

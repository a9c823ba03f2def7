"""Icons drawn from strokes on a grid of 20 × 20, so that they are sharp at every size and have the colour of a role."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from app.ui.theme import theme

# M x y, L x y, Z, C x1 y1 x2 y2 x y (cubic), O cx cy r (circle), R x y w h (rectangle), A cx cy r start sweep (arc, degrees)
STROKES: Final[Mapping[str, str]] = {
    "due": "M 3 5 L 4.5 6.5 L 7 3.5 M 10 5 L 17 5 M 3 10.5 L 4.5 12 L 7 9 M 10 10.5 L 17 10.5 M 3 15.5 L 6.5 15.5 M 10 15.5 L 17 15.5",
    "student": "O 10 6.5 3.2 M 3.5 17 C 3.5 12.5 6.5 11.8 10 11.8 C 13.5 11.8 16.5 12.5 16.5 17",
    "match": "R 3 3.5 8 10 M 5.2 6.5 L 8.8 6.5 M 5.2 9.5 L 8.8 9.5 M 13 6 L 17 6 L 17 16.5 L 9 16.5 L 9 15.5",
    "stamp": "M 7.5 11.5 C 8.6 9.5 7 8 7 6 C 7 2.3 13 2.3 13 6 C 13 8 11.4"
    " 9.5 12.5 11.5 L 16 11.5 L 16 14 L 4 14 L 4 11.5 Z M 4.5 17 L 15.5 17",
    "money": "O 10 10 7 M 6.8 5.8 L 10 10 L 13.2 5.8 M 10 10 L 10 15 M 7.3 10.3 L 12.7 10.3 M 7.3 12.7 L 12.7 12.7",
    "home": "M 3 9.5 L 10 3.5 L 17 9.5 M 5 8.5 L 5 16.5 L 15 16.5 L 15 8.5 M 8.3 16.5 L 8.3 11.5 L 11.7 11.5 L 11.7 16.5",
    "clock": "O 10 10 7 M 10 5.5 L 10 10 L 13.2 11.8",
    "school": "M 10 2.5 L 10 7 M 10 3 L 13.5 4 L 10 5.2 M 3 16.5 L 3 11 L 10 7 L 17 11 L 17 16.5 Z"
    " M 8.3 16.5 L 8.3 13 L 11.7 13 L 11.7 16.5",
    "stick": "R 6 7.5 8 10 M 7.8 7.5 L 7.8 2.8 L 12.2 2.8 L 12.2 7.5 M 9.2 4.8 L 9.2 5.6 M 10.8 4.8 L 10.8 5.6",
    "report": "M 3 17 L 17 17 M 5 14 L 5 10.5 M 8.5 14 L 8.5 5 M 12 14 L 12 8 M 15.5 14 L 15.5 3.5",
    "help": "O 10 10 7 M 7.6 8 C 7.6 4.6 12.6 4.8 12.4 8 C 12.3 9.8 10 9.9 10 11.8 M 10 14 L 10 14.3",
    "settings": "M 3 5.5 L 8 5.5 M 12 5.5 L 17 5.5 O 10 5.5 1.8 M 3 10.5 L 5 10.5 M 9 10.5 L 17 10.5 O 7 10.5 1.8"
    " M 3 15.5 L 11 15.5 M 15 15.5 L 17 15.5 O 13 15.5 1.8",
    "units": "R 3 3 5.5 5.5 R 11.5 3 5.5 5.5 R 3 11.5 5.5 5.5 R 11.5 11.5 5.5 5.5",
    "done": "O 10 10 7 M 6.5 10.2 L 9 12.7 L 13.7 7.7",
    "half": "O 10 10 7 M 10 3 L 10 17 M 11.7 4 L 11.7 16 M 13.4 5 L 13.4 15 M 15 6.6 L 15 13.4",
    "warn": "M 10 3 L 18 16.8 L 2 16.8 Z M 10 8 L 10 12 M 10 14.4 L 10 14.6",
    "wrong": "M 7 3 L 13 3 L 17 7 L 17 13 L 13 17 L 7 17 L 3 13 L 3 7 Z M 7.4 7.4 L 12.6 12.6 M 12.6 7.4 L 7.4 12.6",
    "wait": "M 5 3 L 15 3 M 5 17 L 15 17 M 6.2 3 C 6.2 8 10 8.6 10 10 C 10 11.4 6.2 12 6.2 17"
    " M 13.8 3 C 13.8 8 10 8.6 10 10 C 10 11.4 13.8 12 13.8 17",
    "dotted": "A 10 10 7 5 35 A 10 10 7 65 35 A 10 10 7 125 35 A 10 10 7 185 35 A 10 10 7 245 35 A 10 10 7 305 35",
    "barred": "O 10 10 7 M 5.5 14.5 L 14.5 5.5",
    "lock": "R 4.5 9 11 8 M 6.8 9 L 6.8 6.5 C 6.8 2.2 13.2 2.2 13.2 6.5 L 13.2 9",
    "box": "M 10 2.8 L 16.8 6.2 L 16.8 13.8 L 10 17.2 L 3.2 13.8 L 3.2 6.2 Z M 3.2 6.2 L 10 9.8 L 16.8 6.2 M 10 9.8 L 10 17.2",
    "reply": "M 8 4 L 3.5 8.5 L 8 13 M 3.5 8.5 L 12 8.5 C 15.5 8.5 16.5 11 16.5 15",
    "undo": "M 7 4 L 3.5 7.5 L 7 11 M 3.5 7.5 L 12.5 7.5 C 18 7.5 18 15.5 12.5 15.5 L 7 15.5",
    "print": "M 6 8 L 6 3 L 14 3 L 14 8 M 6 14 L 3.5 14 L 3.5 8 L 16.5 8 L 16.5 14 L 14 14 M 6 11.5 L 14 11.5 L 14 17 L 6 17 Z",
    "search": "O 8.8 8.8 5.3 M 12.8 12.8 L 17 17",
    "plus": "M 10 4 L 10 16 M 4 10 L 16 10",
    "left": "M 12 4.5 L 6.5 10 L 12 15.5",
    "right": "M 8 4.5 L 13.5 10 L 8 15.5",
    "down": "M 4.5 7.5 L 10 13 L 15.5 7.5",
    "up": "M 4.5 12.5 L 10 7 L 15.5 12.5",
    "eye": "M 2.5 10 C 6 4.5 14 4.5 17.5 10 C 14 15.5 6 15.5 2.5 10 Z O 10 10 2.4",
    "paper": "M 5 2.8 L 12 2.8 L 15.5 6.3 L 15.5 17.2 L 5 17.2 Z M 7.5 9 L 13 9 M 7.5 12.5 L 13 12.5",
    "person": "O 10 6.5 3.2 M 3.5 17 C 3.5 12.5 6.5 11.8 10 11.8 C 13.5 11.8 16.5 12.5 16.5 17",
    "laptop": "R 4.5 4 11 8.5 M 2.5 15.5 L 17.5 15.5 L 15.5 12.5",
    "shield": "M 10 2.8 L 16 5 L 16 10 C 16 13.5 13.5 16 10 17.3 C 6.5 16 4 13.5 4 10 L 4 5 Z M 7.2 10 L 9.2 12 L 12.8 8",
    "check": "M 4.5 10.5 L 8.5 14.5 L 15.5 6",
    "cross": "M 5 5 L 15 15 M 15 5 L 5 15",
    "photo": "R 2.8 5 14.4 11 O 10 10.5 3 M 6 5 L 7.2 3 L 12.8 3 L 14 5",
    "calendar": "R 3 4.5 14 12.5 M 3 8.5 L 17 8.5 M 6.8 2.5 L 6.8 6 M 13.2 2.5 L 13.2 6",
}
ICON_OF_STATE: Final[Mapping[str, str]] = {
    "ok": "done", "warn": "warn", "bad": "wrong", "wait": "wait", "mute": "dotted", "accent": "half",
}  # fmt: skip
_TOKEN = re.compile(r"[A-Z]|-?\d+(?:\.\d+)?")
_COUNTS = {"M": 2, "L": 2, "C": 6, "O": 3, "R": 4, "A": 5, "Z": 0}


@cache
def path_of(name: str) -> QPainterPath:
    """The strokes of an icon as one path on the 20 × 20 grid; KeyError when there is none of this name."""
    path = QPainterPath()
    tokens = _TOKEN.findall(STROKES[name])
    at = 0
    while at < len(tokens):
        command = tokens[at]
        n = [float(token) for token in tokens[at + 1 : at + 1 + _COUNTS[command]]]
        at += 1 + len(n)
        _draw(path, command, n)
    return path


def _draw(path: QPainterPath, command: str, n: list[float]) -> None:
    if command == "M":
        path.moveTo(*n)
    elif command == "L":
        path.lineTo(*n)
    elif command == "C":
        path.cubicTo(*n)
    elif command == "Z":
        path.closeSubpath()
    elif command == "O":
        path.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
    elif command == "R":
        path.addRoundedRect(QRectF(*n), 1.2, 1.2)
    else:
        box = QRectF(n[0] - n[2], n[1] - n[2], 2 * n[2], 2 * n[2])
        path.arcMoveTo(box, n[3])
        path.arcTo(box, n[3], n[4])


def paint_icon(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Paint an icon into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 20, box.height() / 20)
    pen = QPen(color, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path_of(name))
    painter.restore()


def pixmap(name: str, size: float, role: str, ratio: float = 1.0) -> QPixmap:
    """An icon of ``size`` pixels at 100 % in the colour of a role. ratio: the screen's own factor."""
    edge = theme.px(size)
    image = QPixmap(round(edge * ratio), round(edge * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, edge, edge), theme.color(role))
    painter.end()
    return image


def icon(name: str, role: str = "ink", size: float = 18) -> QIcon:
    """An icon for a button or an action."""
    return QIcon(pixmap(name, size, role, 2.0))


def icon_size(size: float = 18) -> QSize:
    """The size of an icon as Qt wants it."""
    return QSize(theme.px(size), theme.px(size))

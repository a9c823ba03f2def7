"""The steps of a payment, one after the other: done in its tint, now filled, next white; who and when under each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.icons import paint_icon
from app.ui.theme import theme
from app.ui.words import tr

DONE, NOW, NEXT = "done", "now", "next"
_LOOKS = {
    DONE: ("okbg", "okbg", "ok", "done"),
    NOW: ("accent", "accent", "onaccent", "half"),
    NEXT: ("surface", "line", "ink2", "dotted"),
}
"""State → ground, edge, ink, icon."""


@dataclass(frozen=True)
class Step:
    """words: its name; second: who and when, or how far; state: DONE, NOW or NEXT."""

    words: str
    second: str
    state: str


class Steps(QWidget):
    """Drawn by hand; read aloud as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: Sequence[Step] = ()
        self.setFixedHeight(theme.px(56))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Other steps."""
        self.steps = tuple(steps)
        names = {DONE: tr("已完成"), NOW: tr("正在办"), NEXT: tr("没开始")}
        self.setAccessibleName("；".join(f"{one.words} {names[one.state]} {one.second}".strip() for one in steps))
        self.setToolTip("\n".join(f"{step.words}　{step.second}".strip() for step in steps))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self.steps))
        width = self.width() / count
        for at, step in enumerate(self.steps):
            box = QRectF(at * width, 0, width, self.height())
            self._paint(painter, step, box, first=at == 0, last=at == count - 1)

    def _paint(self, painter: QPainter, step: Step, box: QRectF, *, first: bool, last: bool) -> None:
        point, gap = theme.px(12), theme.px(3)
        left, right = box.left() + (1 if first else gap), box.right() - (1 if last else point)
        ground, edge, ink, icon = _LOOKS[step.state]
        contrast = theme.is_contrast
        painter.setBrush(theme.color(ground))
        painter.setPen(QPen(theme.color("ok" if contrast and step.state == DONE else edge), 2 if contrast else 1))
        painter.drawPolygon(_arrow(left, right, box, point, first=first, last=last))
        at = left + (theme.px(14) if first else point + theme.px(10))
        top, room = box.top() + theme.px(8), right - at
        side = theme.px(17)
        paint_icon(painter, icon, QRectF(at, top, side, side), theme.color(ink))
        painter.setPen(theme.color(ink))
        painter.setFont(theme.font(15, bold=True))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(at + theme.px(23), top - theme.px(3), room, theme.px(22)), middle, step.words)
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink2" if step.state == DONE else ink))
        second = painter.fontMetrics().elidedText(step.second, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(at, top + theme.px(20), room, theme.px(20)), middle, second)


def _arrow(left: float, right: float, box: QRectF, point: float, *, first: bool, last: bool) -> QPolygonF:
    """A step's shape: pointed towards the next, notched for the one before."""
    shape = [QPointF(left, 1), QPointF(right, 1)]
    shape += [] if last else [QPointF(right + point, box.center().y())]
    shape += [QPointF(right, box.bottom() - 1), QPointF(left, box.bottom() - 1)]
    shape += [] if first else [QPointF(left + point, box.center().y())]
    return QPolygonF(shape)

"""Where parts stand on a page: beside each other, below each other, in a bare widget; and how they are put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import theme

Part = QWidget | QLayout | None
"""What ``row`` and ``column`` take; ``None`` is room that stretches."""


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


class Wrapped(QWidget):
    """Widgets beside each other, in as many lines as they need at the width that there is.

    A widget, not a layout of ours: Qt deletes a layout's items behind Python's back, and what is made at such an address
    later is then taken for an item.
    """

    def __init__(self, *parts: QWidget, spacing: float = 8) -> None:
        super().__init__()
        self._parts = parts
        self._spacing = theme.px(spacing)
        self.setProperty("ground", "none")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in parts:
            part.setParent(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(event.size().width(), move=True)

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        sizes = [_size(part) for part in self._parts]
        wide = sum(size.width() for size in sizes) + self._spacing * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        sizes = [part.minimumSizeHint() for part in self._parts]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _place(self, width: int, *, move: bool) -> int:
        """Put each at its place → how high all lines are."""
        left = top = high = 0
        for part in self._parts:
            size = _size(part)
            if left and left + size.width() > width:
                left, top, high = 0, top + high + theme.px(2), 0
            if move:
                part.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._spacing
            high = max(high, size.height())
        return top + high


def _size(part: QWidget) -> QSize:
    # What isn't shown yet has its letters and edges from the style sheet only when it is asked for them.
    part.ensurePolished()
    return part.sizeHint().expandedTo(part.minimumSizeHint())


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

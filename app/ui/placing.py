"""Where parts stand on a page: beside each other, below each other, in a bare widget; and how they are put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

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


class Wrapped(QLayout):
    """Widgets beside each other, in as many lines as they need at the width that there is."""

    def __init__(self, spacing: float = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.px(spacing))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        # Qt asks until there is none.
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, room: QRect, *, move: bool) -> int:
        """Put each at its place → how high all lines are."""
        left, top, high = room.x(), room.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if left > room.x() and left + size.width() > room.x() + room.width():
                left, top, high = room.x(), top + high + theme.px(2), 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()
            high = max(high, size.height())
        return top + high - room.y()


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

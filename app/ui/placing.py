"""Where parts stand on a page: beside each other, below each other, in a bare widget; and how they are put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
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

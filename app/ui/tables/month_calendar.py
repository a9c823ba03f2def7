"""A month of visits as a calendar: a cell a day, painted with the roles of all tables, four marks, and a name for each day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView

from app.ui.icons import paint_icon
from app.ui.saying import day_words, weekday_words
from app.ui.theme import theme
from app.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
Entry = Mapping[str, Any]
"""A mark, as services/teaching.py ``month`` gives it: student, name, state, start, lessons, visit."""
_ROOT = QModelIndex()
_HEAD, _DATE, _MARK, _LEAST_MARK, _GAP = 32, 27, 24, 18, 3
_LOW_HEAD, _LOW_DATE, _LOW_ROW = 26, 17, 37
"""Where there is little room: head, number above its marks, and the least height of a week."""
_WEEKEND, _NARROW_WEEKEND = 0.62, 0.72
"""How wide a Saturday or Sunday is beside another day."""
_WORST: Final = ("missed", "unsigned", "planned", "done")
STATES: Final[Mapping[str, tuple[str, str]]] = {
    "done": ("ok", "done"),
    "unsigned": ("warn", "warn"),
    "missed": ("bad", "wrong"),
    "planned": ("mute", "dotted"),
}
"""State of a mark → role and icon."""


def legend() -> list[tuple[str, str, str]]:
    """(role, icon, words) of the four marks."""
    words = (tr("已送，家长已签字"), tr("缺签字"), tr("到期没记录"), tr("计划"))
    return [(*look, said) for look, said in zip(STATES.values(), words, strict=True)]


def mark_words(entry: Entry) -> str:
    """A mark in words: 陈夏至 3课时, 陈夏至 缺签字, 陈夏至 没记录, 陈夏至 14:00."""
    said = {
        "done": tr("{n}课时").format(n=entry["lessons"]),
        "unsigned": tr("缺签字"),
        "missed": tr("没记录"),
        "planned": entry["start"] or "",
    }[entry["state"]]
    return f"{entry['name']} {said}".strip()


class CalendarModel(QAbstractTableModel):
    """Weeks × days of ``month``'s calendar; ``student``: the child whose marks are shown alone, "" for all."""

    def __init__(self, today: str) -> None:
        super().__init__()
        self.today, self.student = today, ""
        self.days: Sequence[Mapping[str, Any]] = []

    def show(self, days: Sequence[Mapping[str, Any]], student: str = "") -> None:
        """Another month, or one child of it."""
        self.beginResetModel()
        self.days, self.student = days, student
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.days) // 7

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 7

    def day(self, index: Index) -> Mapping[str, Any] | None:
        """The day of a cell."""
        at = index.row() * 7 + index.column()
        return self.days[at] if index.isValid() and at < len(self.days) else None

    def index_of(self, day: str) -> QModelIndex:
        """The cell of an ISO day; an invalid one when it isn't shown."""
        at = next((at for at, shown in enumerate(self.days) if shown["day"] == day), -1)
        return self.index(at // 7, at % 7) if at >= 0 else QModelIndex()

    def marks(self, day: Mapping[str, Any]) -> list[Entry]:
        """What is shown on a day."""
        return [entry for entry in day["visits"] if self.student in ("", entry["student"])]

    def tag(self, day: Mapping[str, Any]) -> tuple[str, str]:
        """The word beside the number, and its role: 今天, 上班 or 假."""
        if day["day"] == self.today:
            return tr("今天"), "accent"
        return {"worked": (tr("上班"), "warn"), "holiday": (tr("假"), "ink2")}.get(day["mark"], ("", "ink2"))

    def spoken(self, day: Mapping[str, Any]) -> str:
        """A day as it is read aloud: 10月21日 星期三，今天：陈夏至 14:00."""
        tag = self.tag(day)[0]
        about = day_words(day["day"], weekday=True) + (tr("，{tag}").format(tag=tag) if tag else "")
        states = {"planned": tr("计划"), "done": tr("已签字")}
        marks = [f"{mark_words(entry)} {states.get(entry['state'], '')}".strip() for entry in self.marks(day)]
        return tr("{day}：{marks}").format(day=about, marks=tr("，").join(marks) if marks else tr("没有送教"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day(index)
        if day is None:
            return None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(day)
        return str(int(day["day"][8:])) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return weekday_words(dt.date(2026, 6, 1) + dt.timedelta(days=section), short=True)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def is_low(height: float) -> bool:
    """Whether a week is too low for number and mark in their full size."""
    return height < theme.px(_DATE + _MARK + _GAP)


def boxes(cell: QRectF, count: int) -> tuple[list[QRectF], int]:
    """Where a cell's marks stand, and how many find no place: the last one then stands for them."""
    top = theme.px(_LOW_DATE if is_low(cell.height()) else _DATE)
    side = theme.px(3 if is_low(cell.height()) else 5)
    room = cell.height() - top - theme.px(1)
    lines = max(1, min(count, int(room // theme.px(_LEAST_MARK + 1))))
    height = min(theme.px(_MARK), room / lines - theme.px(1))
    step = min(height + theme.px(_GAP), room / lines)
    found = [
        QRectF(cell.left() + side, cell.top() + top + at * step, cell.width() - 2 * side, height) for at in range(lines)
    ]
    return found, max(0, count - lines)


class _Paint(QStyledItemDelegate):
    """One day."""

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        view, model = self.parent(), index.model()
        assert isinstance(view, MonthCalendar) and isinstance(model, CalendarModel)
        day = model.day(index)
        if day is None:
            return
        box = QRectF(option.rect)
        current = view.currentIndex() == index
        open_day = day["working"] and day["in_month"]
        painter.save()
        painter.fillRect(box, theme.color("focus" if current else "surface" if open_day else "paper"))
        painter.setPen(theme.color("line2"))
        painter.drawLine(box.topRight(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        self._date(painter, box, model, day)
        entries = model.marks(day)
        places, hidden = boxes(box, len(entries))
        for entry, place in zip(entries, places[:-1] if hidden else places, strict=False):
            _mark(painter, place, entry["state"], [mark_words(entry), str(entry["name"])])
        if hidden:
            left = entries[len(places) - 1 :]
            worst = min((str(entry["state"]) for entry in left), key=_WORST.index)
            _mark(painter, places[-1], worst, [tr("{n} 次", n=len(left)).format(n=len(left))])
        if current or day["day"] == model.today:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _date(self, painter: QPainter, box: QRectF, model: CalendarModel, day: Mapping[str, Any]) -> None:
        now, low = day["day"] == model.today, is_low(box.height())
        painter.setFont(theme.font(13 if low else 15, bold=now))
        painter.setPen(theme.color("ink" if day["in_month"] and day["working"] else "ink3"))
        side, top, height = (5, 0, 17) if low else (8, 3, 22)
        line = QRectF(
            box.left() + theme.px(side), box.top() + theme.px(top), box.width() - 2 * theme.px(side), theme.px(height)
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, str(int(day["day"][8:])))
        words, role = model.tag(day)
        if words:
            painter.setFont(theme.font(12, bold=True))
            painter.setPen(theme.color(role))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def _mark(painter: QPainter, box: QRectF, state: str, words: Sequence[str]) -> None:
    """A mark with the first words that fit: icon and colour say the state where the name has to do."""
    role, icon = STATES[state]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    planned, low = state == "planned", box.height() < theme.px(_LEAST_MARK + 3)
    pen = QPen(theme.color("fieldline" if planned else role), 2 if theme.is_contrast and not planned else 1)
    if planned:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen if planned or theme.is_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if planned else theme.ground(role))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
    edge = min(theme.px(14), box.height() - 2)
    left = theme.px(2 if low else 5)
    at = QRectF(box.left() + left, box.center().y() - edge / 2, edge, edge)
    paint_icon(painter, icon, at, theme.color(role))
    inner = box.adjusted(left + edge + theme.px(2 if low else 4), 0, -theme.px(1), 0)
    painter.setPen(theme.color("ink2" if planned else role))
    font = theme.font(12 if low else 13, bold=state in ("unsigned", "missed"))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    fitting = next((one for one in words if metrics.horizontalAdvance(one) <= inner.width()), None)
    shown = fitting or metrics.elidedText(words[-1], Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)


class MonthCalendar(QTableView):
    """``moved``: another day is chosen; ``opened``: Enter, or a double click, on a day; ``picked``: a mark was pressed.

    ``turned``: an arrow left the month; gives the ISO day it leads to.
    """

    moved = Signal(str)
    opened = Signal(str)
    picked = Signal(object)
    turned = Signal(str)

    def __init__(self, today: dt.date) -> None:
        super().__init__()
        self.calendar = CalendarModel(today.isoformat())
        self.setModel(self.calendar)
        self.setItemDelegate(_Paint(self))
        self.setAccessibleName(tr("送教月历"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(4)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(4)
        head.setFixedHeight(theme.px(_HEAD))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(self._on_current)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), theme.px(440))

    def show_month(self, days: Sequence[Mapping[str, Any]], student: str, day: str) -> None:
        """A month with one child's marks or all, and the day one is on."""
        self.calendar.show(days, student)
        self._fit()
        self.choose(day)

    def choose(self, day: str) -> None:
        """Go to a day that is shown."""
        index = self.calendar.index_of(day)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    @property
    def day(self) -> Mapping[str, Any] | None:
        """The day one is on."""
        return self.calendar.day(self.currentIndex())

    def _fit(self) -> None:
        """Columns share the width, weeks the height; weeks too low for one mark scroll."""
        width, weeks = self.viewport().width(), max(1, self.calendar.rowCount())
        share = _WEEKEND if width >= theme.px(560) else _NARROW_WEEKEND
        weekday = int(width / (5 + 2 * share))
        for at in range(6):
            self.setColumnWidth(at, weekday if at < 5 else int(weekday * share))
        self.setColumnWidth(6, max(1, width - 5 * weekday - int(weekday * share)))
        head = self.horizontalHeader()
        whole = self.viewport().height() + head.height()
        head.setFixedHeight(theme.px(_LOW_HEAD if is_low((whole - theme.px(_HEAD)) / weeks) else _HEAD))
        height = max(theme.px(_LOW_ROW), (whole - head.height()) // weeks)
        for at in range(weeks):
            self.setRowHeight(at, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day is not None:
            self.opened.emit(self.day["day"])
        elif key in _ARROWS and self.day is not None:
            self._step(_ARROWS[key])
        else:
            event.ignore()

    def _step(self, by: int) -> None:
        assert self.day is not None
        to = (dt.date.fromisoformat(self.day["day"]) + dt.timedelta(days=by)).isoformat()
        index = self.calendar.index_of(to)
        day = self.calendar.day(index)
        if day is not None and day["in_month"]:
            self.choose(to)
        else:
            self.turned.emit(to)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if (entry := self.entry_at(event.position().x(), event.position().y())) is not None:
            self.picked.emit(entry)

    def entry_at(self, x: float, y: float) -> Entry | None:
        """The mark at a point of the viewport."""
        index = self.indexAt(QPoint(int(x), int(y)))
        day = self.calendar.day(index)
        if day is None:
            return None
        entries = self.calendar.marks(day)
        places, hidden = boxes(QRectF(self.visualRect(index)), len(entries))
        shown = zip(entries, places[:-1] if hidden else places, strict=False)
        return next((entry for entry, place in shown if place.contains(x, y)), None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.entry_at(event.position().x(), event.position().y()) is None and self.day is not None:
            self.opened.emit(self.day["day"])

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if (day := self.calendar.day(now)) is not None:
            self.setAccessibleDescription(self.calendar.spoken(day))
            self.moved.emit(day["day"])


_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}

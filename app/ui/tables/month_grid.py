"""The month of hours: names and totals stand still, days scroll between them; half hours are typed, pasted, filled down.

The cells are painted by hand with the roles of all tables; each has a name for screen readers (冯芒种 10月21日 1.5 小时).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from app.models.hours import LEAVE, LEAVE_MARK, hours_sum, hours_text
from app.models.rules.working import MONTH, WEEK, monday_of
from app.services.working import MonthGrid, MonthRow
from app.ui.icons import paint_icon
from app.ui.saying import day_words, yuan
from app.ui.theme import theme
from app.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _HEAD = 24, 44
_DAY, _NAME, _POST, _SUM, _PAY = 27, 142, 60, 58, 84
Cells = list[tuple[MonthRow, str]]


class MonthModel(QAbstractTableModel):
    """Column 0: who; then the days; then week, month, pay. ``foot``: the one row of totals."""

    def __init__(self, grid: MonthGrid, today: str, *, foot: bool = False) -> None:
        super().__init__()
        self.grid, self.today, self.foot = grid, today, foot
        self.rows: Sequence[MonthRow] = grid.rows
        self.week = monday_of(today if today[:7] == grid.month else grid.days[-1].date)

    def show(self, grid: MonthGrid, rows: Sequence[MonthRow]) -> None:
        """Another month, or other rows of it."""
        self.beginResetModel()
        self.grid, self.rows = grid, rows
        self.week = monday_of(self.today if self.today[:7] == grid.month else grid.days[-1].date)
        self.endResetModel()

    @property
    def sums(self) -> int:
        """The column of the week's sum, the first one after the days."""
        return 1 + len(self.grid.days)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 if self.foot else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.sums + 3

    def words(self, row: int, column: int) -> str:
        """What stands in a cell."""
        if self.foot:
            return self._foot_words(column)
        at = self.rows[row]
        if column == 0:
            return at.name
        if column < self.sums:
            return cell_words(at.cells[column - 1])
        return (hours_sum(at.weeks.get(self.week, 0)), hours_sum(at.pay.halves), yuan(at.pay.pay_fen))[
            column - self.sums
        ]

    def _foot_words(self, column: int) -> str:
        if column == 0:
            return tr("全体 {n} 人合计").format(n=len({row.student for row in self.grid.rows}))
        if column < self.sums:
            halves = self.grid.day_totals[column - 1]
            return hours_text(halves) if halves else ""
        sums = (self.grid.week_totals.get(self.week, 0), self.grid.halves)
        return (hours_sum(sums[0]), hours_sum(sums[1]), yuan(self.grid.pay_fen))[column - self.sums]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row(), index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and not self.foot:
            return self.spoken(index.row(), index.column())
        return None

    def spoken(self, row: int, column: int) -> str:
        """A cell as it is read aloud."""
        at = self.rows[row]
        if 0 < column < self.sums:
            if at.locked:
                return f"{at.name} {at.locked}"
            cell = at.cells[column - 1]
            said = (
                tr("没有填")
                if cell is None
                else tr("请假")
                if cell == LEAVE
                else tr("{hours} 小时").format(hours=hours_text(cell))
            )
            return f"{at.name} {day_words(self.grid.days[column - 1].date)} {said}"
        head = (tr("本周"), tr("本月"), tr("报酬"))
        return (
            f"{at.name} {at.post_name}"
            if column == 0
            else f"{at.name} {head[column - self.sums]} {self.words(row, column)}"
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(self.head(section))
        return None

    def head(self, column: int) -> tuple[str, str]:
        """The two lines above a column; the limits stand in them."""
        if column == 0:
            return tr("学生 · 岗位"), ""
        if column < self.sums:
            day = self.grid.days[column - 1]
            return str(int(day.date[8:])), day.mark
        limits = self.grid.limits
        week = tr("限 {hours}").format(hours=limits.week) if limits.week else ""
        month = tr("限 {hours}").format(hours=limits.month) if limits.month else ""
        return ((tr("本周"), week), (tr("本月"), month), (tr("报酬（元）"), ""))[column - self.sums]

    def over(self, row: int, column: int) -> bool:
        """Whether a cell belongs to a week or month above the limit that nobody has explained."""
        at = self.rows[row]
        if 0 < column < self.sums:
            date = self.grid.days[column - 1].date
            return any(one.span == WEEK and one.first <= date <= one.last for one in at.unexplained)
        span = {self.sums: WEEK, self.sums + 1: MONTH}.get(column)
        return any(one.span == span and (span == MONTH or one.start == self.week) for one in at.unexplained)


def cell_words(cell: int | None) -> str:
    """Half hours as the sheet shows them: 1.5, / for leave, nothing for nothing."""
    return "" if cell is None else LEAVE_MARK if cell == LEAVE else hours_text(cell)


class _Paint(QStyledItemDelegate):
    """One painter for names, days, sums and the foot."""

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        model = index.model()
        assert isinstance(model, MonthModel)
        box = QRectF(option.rect)
        painter.save()
        if model.foot:
            painter.fillRect(box, theme.color("tint"))
            self._sum(
                painter,
                box,
                model.words(0, index.column()),
                bold=index.column() == 0 or index.column() > model.sums - 1,
                left=index.column() == 0,
            )
        elif index.column() == 0:
            self._name(painter, box, model, index.row())
        elif index.column() < model.sums:
            self._day(painter, box, model, index, option)
        else:
            painter.fillRect(box, theme.color("surface"))
            bad = model.over(index.row(), index.column())
            self._sum(
                painter,
                box,
                model.words(index.row(), index.column()),
                bold=index.column() == model.sums + 1 or bad,
                role="bad" if bad else "ink",
            )
        painter.setPen(theme.color("line2"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _name(self, painter: QPainter, box: QRectF, model: MonthModel, row: int) -> None:
        view = self.parent()
        chosen = isinstance(view, _Pane) and view.chosen_row == row
        at = model.rows[row]
        painter.fillRect(box, theme.color("sel" if chosen else "surface"))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), theme.px(4), box.height()), theme.color("accent"))
        split = box.width() - theme.px(_POST) - theme.px(14)
        metrics_box = QRectF(box.left() + theme.px(12), box.top(), split - theme.px(4), box.height())
        _words(painter, metrics_box, at.name, 15, "ink3" if at.locked else "ink", bold=chosen)
        post_box = QRectF(box.left() + split + theme.px(8), box.top(), theme.px(_POST) + theme.px(4), box.height())
        _words(painter, post_box, at.post_name, 13, "ink2")

    def _day(self, painter: QPainter, box: QRectF, model: MonthModel, index: Index, option: Any) -> None:
        row, column = index.row(), index.column()
        at, day = model.rows[row], model.grid.days[column - 1]
        over = model.over(row, column)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus) or self._is_current(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        shut = day.closed or not at.open[column - 1]
        painter.fillRect(
            box,
            theme.color(
                "focus" if current else "badbg" if over else "sel" if chosen else "paper" if shut else "surface"
            ),
        )
        painter.setPen(theme.color("line2"))
        painter.drawLine(box.topRight(), box.bottomRight())
        if at.locked:
            self._locked(painter, box, at.locked, column)
            return
        typed = self._typed(index)
        words = typed or cell_words(at.cells[column - 1])
        painter.setFont(theme.font(14, bold=over or current))
        painter.setPen(theme.color("bad" if over else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if current:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _locked(self, painter: QPainter, box: QRectF, words: str, column: int) -> None:
        """One sentence across the whole row: each cell paints its part of it."""
        painter.fillRect(box, theme.color("tint"))
        painter.setClipRect(box)
        start = box.left() - (column - 1) * box.width()
        edge = theme.px(15)
        paint_icon(
            painter, "lock", QRectF(start + theme.px(8), box.center().y() - edge / 2, edge, edge), theme.color("mute")
        )
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink2"))
        painter.drawText(
            QRectF(start + theme.px(30), box.top(), 40 * box.width(), box.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )

    def _sum(
        self, painter: QPainter, box: QRectF, words: str, *, bold: bool, role: str = "ink", left: bool = False
    ) -> None:
        painter.setFont(theme.font(15 if left or bold else 14 if box.width() > theme.px(_SUM - 4) else 12, bold=bold))
        painter.setPen(theme.color(role))
        side = (
            Qt.AlignmentFlag.AlignLeft
            if left
            else Qt.AlignmentFlag.AlignRight
            if box.width() > theme.px(_DAY + 8)
            else Qt.AlignmentFlag.AlignHCenter
        )
        inner = box.adjusted(
            theme.px(12 if left else 0), 0, -theme.px(8) if side is Qt.AlignmentFlag.AlignRight else 0, 0
        )
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _is_current(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, QTableView) and view.currentIndex() == index and view.property("typing") is not None

    def _typed(self, index: Index) -> str:
        view = self.parent()
        typed = view.property("typing") if isinstance(view, QTableView) and view.currentIndex() == index else None
        return str(typed) if typed else ""


def _words(painter: QPainter, box: QRectF, words: str, size: float, role: str, *, bold: bool = False) -> None:
    painter.setFont(theme.font(size, bold=bold))
    painter.setPen(theme.color(role))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


class _Head(QHeaderView):
    """Day above, weekday below; today in yellow."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(theme.px(10))

    def sizeHint(self) -> QSize:
        return QSize(0, theme.px(_HEAD))

    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:
        model = self.model()
        assert isinstance(model, MonthModel)
        box = QRectF(rect)
        day = model.grid.days[section - 1] if 0 < section < model.sums else None
        now = day is not None and day.date == model.today
        painter.save()
        painter.fillRect(box, theme.color("focus" if now else "tint"))
        upper, lower = model.head(section)
        side = (
            Qt.AlignmentFlag.AlignHCenter
            if day
            else Qt.AlignmentFlag.AlignRight
            if section
            else Qt.AlignmentFlag.AlignLeft
        )
        inner = box.adjusted(
            theme.px(12) if section == 0 else 0, theme.px(3), 0 if day or section == 0 else -theme.px(8), -theme.px(3)
        )
        painter.setFont(theme.font(14, bold=day is None or now))
        painter.setPen(theme.color("ink3" if day and day.closed else "ink2" if not now else "ink"))
        half = inner.height() / 2
        if not lower:
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, upper)
        else:
            painter.drawText(
                QRectF(inner.left(), inner.top(), inner.width(), half), side | Qt.AlignmentFlag.AlignVCenter, upper
            )
            painter.setFont(theme.font(13 if day is None else 12))
            painter.setPen(theme.color("warn" if day and day.mark == "班" else "ink2"))
            painter.drawText(
                QRectF(inner.left(), inner.top() + half, inner.width(), half),
                side | Qt.AlignmentFlag.AlignVCenter,
                lower,
            )
        painter.setPen(theme.color("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()


class _Pane(QTableView):
    """Some of the columns."""

    def __init__(self, model: MonthModel) -> None:
        super().__init__()
        self.chosen_row = -1
        self.setModel(model)
        self.setItemDelegate(_Paint(self))
        self.setHorizontalHeader(_Head(self))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(4)
        self.verticalHeader().setDefaultSectionSize(theme.px(32 if model.foot else _ROW))
        if model.foot:
            self.horizontalHeader().hide()
            self.setFixedHeight(theme.px(32))


class _Days(_Pane):
    """The days: what is typed in them."""

    typed = Signal(object, object)
    """(MonthRow, day) list and half hours, LEAVE, or ``None``: what is to be written."""

    def __init__(self, model: MonthModel, grid: HoursGrid) -> None:
        super().__init__(model)
        self._grid = grid
        self._on = 0, 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setAccessibleName(tr("工时"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._grid.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._grid.paste()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._grid.write(None)
        elif text in ("/", "／"):
            self._grid.write(LEAVE)
            self._move_on()
        elif text and text in "0123456789.。" and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._digit("." if text == "。" else text)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
            self._step(1, 0)
        elif key == Qt.Key.Key_Escape and self.property("typing"):
            self._type("")
        elif key in _ARROWS:
            self._commit()
            if not event.modifiers():
                self._on = _ARROWS[key]
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _digit(self, digit: str) -> None:
        """1 then 5 is 1.5 and goes on; 2 then Enter or an arrow is 2."""
        held = str(self.property("typing") or "").rstrip(".")
        if held and digit == "5":
            self._write(int(held) * 2 + 1)
            self._move_on()
        elif held and digit == "0":
            self._type(held + "0" if len(held) == 1 else held)
        elif digit == ".":
            self._type(held + "." if held else "")
        else:
            self._type(digit)

    def _type(self, words: str) -> None:
        self.setProperty("typing", words)
        self.viewport().update()

    def _commit(self) -> None:
        held = str(self.property("typing") or "").rstrip(".")
        if held:
            self._write(int(held) * 2)

    def _write(self, halves: int) -> None:
        self._type("")
        self._grid.write(halves or None)

    def _move_on(self) -> None:
        self._type("")
        self._step(*(self._on if self._on in ((1, 0), (0, 1)) else (0, 1)))

    def _step(self, down: int, right: int) -> None:
        """To the next cell in a direction, over the days that are shut."""
        model = self._grid.model
        at = self.currentIndex()
        row, column = at.row() + down, at.column() + right
        while right and column < model.sums - 1 and (model.grid.days[column - 1].closed):
            column += right
        if 0 <= row < len(model.rows) and 1 <= column < model.sums:
            self.setCurrentIndex(model.index(row, column))

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self._type("")

    def focusOutEvent(self, event: Any) -> None:
        self._commit()
        super().focusOutEvent(event)


_ARROWS = {Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Left: (0, -1)}


class HoursGrid(QWidget):
    """The grid with its parts. ``wrote``: cells and value; ``pasted``: text, rows and days from the corner on;
    ``moved``: the row one is in."""

    wrote = Signal(object, object)
    pasted = Signal(str, object, object)
    moved = Signal(object)

    def __init__(self, grid: MonthGrid, today: dt.date) -> None:
        super().__init__()
        self.model = MonthModel(grid, today.isoformat())
        self._foot = MonthModel(grid, today.isoformat(), foot=True)
        self.names, self.days, self.sums = _Pane(self.model), _Days(self.model, self), _Pane(self.model)
        self._feet = tuple(_Pane(self._foot) for _ in range(3))
        self._lay_out()
        bar = self.sums.verticalScrollBar()
        self.sums.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for pane in (self.names, self.days):
            pane.verticalScrollBar().valueChanged.connect(bar.setValue)
            bar.valueChanged.connect(pane.verticalScrollBar().setValue)
        self.days.horizontalScrollBar().valueChanged.connect(self._feet[1].horizontalScrollBar().setValue)
        self.days.selectionModel().currentChanged.connect(self._on_current)

    def _lay_out(self) -> None:
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for at, (pane, foot) in enumerate(zip((self.names, self.days, self.sums), self._feet, strict=True)):
            box.addWidget(pane, 0, at)
            box.addWidget(foot, 1, at)
        box.setColumnStretch(1, 1)
        self._show_columns()

    def _show_columns(self) -> None:
        sums = self.model.sums
        ranges = (range(1), range(1, sums), range(sums, sums + 3))
        special = {0: _NAME, sums: _SUM, sums + 1: _SUM, sums + 2: _PAY}
        widths = {at: theme.px(special.get(at, _DAY)) for at in range(sums + 3)}
        for shown, pane, foot in zip(ranges, (self.names, self.days, self.sums), self._feet, strict=True):
            for view in (pane, foot):
                for at in range(sums + 3):
                    view.setColumnHidden(at, at not in shown)
                    view.setColumnWidth(at, widths[at])
        side = theme.px(12)
        for pane, width in ((self.names, widths[0]), (self.sums, 2 * theme.px(_SUM) + theme.px(_PAY) + side)):
            pane.setFixedWidth(width)
        self._feet[0].setFixedWidth(widths[0])
        self._feet[2].setFixedWidth(self.sums.width())
        self._fit_days()

    def _fit_days(self) -> None:
        """The days share what room there is; where there is none they keep their width and scroll."""
        count = len(self.model.grid.days)
        room = self.days.viewport().width() // max(1, count)
        width = max(theme.px(_DAY), min(room, theme.px(_DAY + 10)))
        for view in (self.days, self._feet[1]):
            for at in range(1, self.model.sums):
                view.setColumnWidth(at, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_days()

    def show_grid(self, grid: MonthGrid, rows: Sequence[MonthRow]) -> None:
        """Another month or other rows; the cell one is in stays."""
        at = self.days.currentIndex()
        row, column = at.row(), at.column()
        # The days of another month are other columns: the panes must hear of it before they are shown again.
        self.model.show(grid, rows)
        self._foot.show(grid, grid.rows)
        self._show_columns()
        self.choose(max(0, row), column if column > 0 else self._today_column())

    def _today_column(self) -> int:
        dates = [day.date for day in self.model.grid.days]
        return dates.index(self.model.today) + 1 if self.model.today in dates else 1

    def choose(self, row: int, column: int) -> None:
        """Go to a cell."""
        if self.model.rows:
            row, column = min(row, len(self.model.rows) - 1), max(1, min(column, self.model.sums - 1))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.days.selectionModel().setCurrentIndex(self.model.index(row, column), flags)
            self.days.scrollTo(self.model.index(row, column))

    @property
    def current(self) -> tuple[MonthRow, str] | None:
        """The row and day one is in."""
        at = self.days.currentIndex()
        if not 0 <= at.row() < len(self.model.rows) or not 1 <= at.column() < self.model.sums:
            return None
        return self.model.rows[at.row()], self.model.grid.days[at.column() - 1].date

    def _chosen(self) -> list[tuple[int, int]]:
        found = sorted((index.row(), index.column()) for index in self.days.selectionModel().selectedIndexes())
        at = self.days.currentIndex()
        return found or ([(at.row(), at.column())] if at.isValid() else [])

    def write(self, halves: int | None) -> None:
        """A value into the chosen cells."""
        cells = [(self.model.rows[row], self.model.grid.days[column - 1].date) for row, column in self._chosen()]
        if cells:
            self.wrote.emit(cells, halves)

    def copy(self) -> None:
        """The chosen cells as a spreadsheet takes them."""
        from app.services.working import block_text

        lines: dict[int, list[int | None]] = {}
        for row, column in self._chosen():
            lines.setdefault(row, []).append(self.model.rows[row].cells[column - 1])
        QGuiApplication.clipboard().setText(block_text(lines.values()))

    def paste(self) -> None:
        """What a spreadsheet put on the clipboard, from the upper left chosen cell on."""
        chosen = self._chosen()
        text = QGuiApplication.clipboard().text()
        if chosen and text:
            row, column = chosen[0]
            self.pasted.emit(text, self.model.rows[row:], [day.date for day in self.model.grid.days[column - 1 :]])

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.names.chosen_row = now.row()
        self.names.viewport().update()
        if (at := self.current) is not None:
            self.days.setAccessibleDescription(self.model.spoken(now.row(), now.column()))
            self.moved.emit(at[0])

"""The table on a page: a row high 32, no vertical lines, columns that go in a fixed order when there is no room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.tables.delegate import TableDelegate
from app.ui.tables.model import Column, Rows, Source, TableModel
from app.ui.theme import theme

R = TypeVar("R")


class Table(QTableView, Generic[R]):
    """``chosen`` when another row is the chosen one, ``opened`` on Enter or double click; both give the row.

    ``sorted`` gives the order name of a head that was pressed.
    """

    chosen = Signal(object)
    opened = Signal(object)
    sorted = Signal(str)
    ticked = Signal(object)
    """Space on a row."""

    def __init__(
        self, columns: Sequence[Column[R]], rows: Sequence[R] = (), *, key: Callable[[R], str] | None = None
    ) -> None:
        super().__init__()
        self._key = key
        self.columns = columns
        self.table_model: TableModel[R] = TableModel(columns, self._source(rows))
        self.setModel(self.table_model)
        self.setItemDelegate(TableDelegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFixedHeight(theme.px(32))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._on_head)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.row_at(index.row())))

    def _source(self, rows: Sequence[R]) -> Rows[R]:
        return Rows(rows) if self._key is None else Rows(rows, self._key)

    def show_rows(self, rows: Sequence[R] | Source[R], *, keep: str = "") -> None:
        """Other rows. keep: key of the row to choose, as far as it is there; else the row at the same place."""
        at = max(0, self.currentIndex().row())
        source: Source[R] = rows if hasattr(rows, "row") else self._source(rows)  # type: ignore[assignment]
        self.table_model.show_source(source)
        self.lay_out()
        place = source.find(keep) if keep else -1
        self.choose(place if place >= 0 else min(at, len(source) - 1))

    def choose(self, at: int) -> None:
        """Choose the row at a place, and bring it into sight; nothing for -1."""
        if 0 <= at < len(self.table_model.source):
            index = self.table_model.index(at, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def choose_key(self, key: str) -> bool:
        """Choose a row by its key; False when it isn't there."""
        at = self.table_model.source.find(key)
        self.choose(at)
        return at >= 0

    def row_at(self, at: int) -> R | None:
        """The row at a place, ``None`` when there is none."""
        try:
            return self.table_model.source.row(at) if 0 <= at < len(self.table_model.source) else None
        except KeyError:
            return None

    @property
    def current(self) -> R | None:
        """The chosen row."""
        return self.row_at(self.currentIndex().row())

    def step(self, by: int) -> None:
        """The next row or the one before."""
        self.choose(max(0, min(self.currentIndex().row() + by, len(self.table_model.source) - 1)))

    def lay_out(self) -> None:
        """Give the columns their widths; those that find no room go, in the order of ``drop``."""
        room = self.viewport().width()
        shown = list(range(len(self.columns)))
        for at in sorted((at for at in shown if self.columns[at].drop), key=lambda at: self.columns[at].drop):
            if sum(self._least(one) for one in shown) <= room:
                break
            shown.remove(at)
        left = max(0, room - sum(self._least(at) for at in shown))
        open_ended = [at for at in shown if not self.columns[at].width] or shown[:1]
        for at in range(len(self.columns)):
            self.setColumnHidden(at, at not in shown)
            if at in shown:
                self.setColumnWidth(at, self._least(at) + (left // len(open_ended) if at in open_ended else 0))

    def _least(self, at: int) -> int:
        column = self.columns[at]
        head = QFontMetricsF(theme.font(14, bold=True)).horizontalAdvance(column.title) + theme.px(22)
        return max(theme.px(column.width or 90), round(head))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        elif event.key() == Qt.Key.Key_Space and self.current is not None:
            self.ticked.emit(self.current)
        elif event.text() and not event.modifiers() and event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if (row := self.row_at(now.row())) is not None:
            self.chosen.emit(row)

    def _on_head(self, at: int) -> None:
        if self.columns[at].order:
            self.sorted.emit(self.columns[at].order)

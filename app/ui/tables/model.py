"""One model for every table: columns that say how a row is shown, over rows in memory or over ids with pages from SQL."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex
_PAGE = 100
_PAGES = 12
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Cell:
    """What stands in a cell. state: shown as a pill of that state; icon: another icon for the pill; role: colour of text.

    marks: (start, length) of found or differing characters. struck: void rows stay, struck through.
    """

    text: str
    state: str = ""
    icon: str = ""
    role: str = ""
    bold: bool = False
    marks: tuple[tuple[int, int], ...] = ()
    struck: bool = False


@dataclass(frozen=True)
class Column(Generic[R]):
    """width at 100 %, 0: takes what is left. right: numbers. drop: 0 never; else 1 goes first when there is no room.

    order: name the page sorts by when the head is pressed, "" for none.
    """

    title: str
    cell: Callable[[R], Cell | str]
    width: int = 0
    right: bool = False
    drop: int = 0
    order: str = ""
    short: str = ""


class Source(Protocol[R_co]):
    """Where rows come from."""

    def __len__(self) -> int: ...
    def row(self, at: int) -> R_co: ...
    def find(self, key: str) -> int: ...


class Rows(Generic[R]):
    """Rows in memory. key: what tells a row from the others."""

    def __init__(self, rows: Sequence[R], key: Callable[[R], str] = lambda row: str(getattr(row, "id", row))) -> None:
        self._rows, self._key = rows, key

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, at: int) -> R:
        """The row at a place."""
        return self._rows[at]

    def find(self, key: str) -> int:
        """The place of a row, -1 when it isn't there."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)


class Pages(Generic[R]):
    """Ids in order, and the rows of a hundred of them at a time when they come into sight. fetch: ids → rows by id."""

    def __init__(self, ids: Sequence[str], fetch: Callable[[Sequence[str]], Mapping[str, R]]) -> None:
        self.ids = ids
        self._fetch = fetch
        self._pages: OrderedDict[int, Mapping[str, R]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, at: int) -> R:
        """The row at a place; KeyError when it has gone meanwhile."""
        page = at // _PAGE
        if page in self._pages:
            self._pages.move_to_end(page)
        else:
            self._pages[page] = self._fetch(self.ids[page * _PAGE : (page + 1) * _PAGE])
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return self._pages[page][self.ids[at]]

    def find(self, key: str) -> int:
        """The place of an id, -1 when it isn't there."""
        # Asked once or twice for a source: a walk through a hundred thousand ids is a tenth of a table made of them.
        try:
            return self.ids.index(key)
        except ValueError:
            return -1

    def forget(self) -> None:
        """Fetch anew what is shown: something was written."""
        self._pages.clear()


class TableModel(QAbstractTableModel, Generic[R]):
    """Columns over a source."""

    def __init__(self, columns: Sequence[Column[R]], source: Source[R]) -> None:
        super().__init__()
        self.columns = columns
        self.source = source

    def show_source(self, source: Source[R]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.source = source
        self.endResetModel()

    def refresh(self) -> None:
        """The same rows, read anew."""
        if isinstance(self.source, Pages):
            self.source.forget()
        if len(self.source):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.source) - 1, len(self.columns) - 1))

    def cell(self, at: int, column: int) -> Cell:
        """What stands in a cell; a row that has gone meanwhile is empty."""
        try:
            found = self.columns[column].cell(self.source.row(at))
        except (KeyError, IndexError):
            return Cell("")
        return Cell(found) if isinstance(found, str) else found

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.source)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].title} {self.cell(index.row(), index.column()).text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

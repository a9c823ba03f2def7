"""What the measurements of the window share: a county of 100 000 children, a stop-watch that ends at the painted page,
how long the window's thread was held up meanwhile, and the bare things a page is held to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QTableView, QWidget

from app.core.kinds import Value
from app.models.rules.periods import school_year_of
from app.services.office import Office
from app.services.setup import create
from tests.bench.kit import COUNTY, values_of

PASSWORD = "correct horse"
PAGE = 100
_MOST_SECONDS = 120
_NEEDY_EACH, _LEVELS = 10, ("L1", "L2", "L3")


def write_county(folder: Path) -> None:
    """A county's ledger: 100 000 children, a guardian of each, and every tenth of them in need this school year."""
    office, _ = create(folder, "county", COUNTY, "青禾县资助中心", person="王老师", password=PASSWORD)
    with office.ledger:
        children = _put(office, "students", values_of(office.type("students")))
        _put(office, "guardians", [_guardian(child, at) for at, child in enumerate(children)])
        year = school_year_of(office.period)
        needy = list(enumerate(children))[::_NEEDY_EACH]
        _put(office, "hardships", [_hardship(child, at, year) for at, child in needy])


def _guardian(child: str, at: int) -> dict[str, Value]:
    return {"student": child, "name": f"王大{'禾苗麦穗谷'[at % 5]}", "relation": "FATHER", "is_guardian": 1}


def _hardship(child: str, at: int, year: int) -> dict[str, Value]:
    day = f"{year}-10-08" if at % 20 else None
    return {"student": child, "school_year": year, "level": _LEVELS[at % 3], "groups": '["DB"]', "decided_on": day}


def _put(office: Office, kind: str, rows: Sequence[dict[str, Value]]) -> list[str]:
    declared, namespace = office.type(kind), office.ledger.meta("namespace") or ""
    items = [(declared.new_id(namespace, values), declared.completed(values)) for values in rows]
    with office.ledger.writing("bench", "测量") as op:
        op.put_many(kind, items)
    return [record for record, _ in items]


# --- how long the window's thread was held up


@dataclass
class Watch:
    """Notes how long the loop of this thread came to nothing, act by act: the longest gap between two ticks of 1 ms."""

    longest: dict[str, float] = field(default_factory=dict)
    _act: str = ""
    _last: float = 0.0

    def tick(self) -> None:
        """The loop lives."""
        now = time.perf_counter()
        if self._act:
            self.longest[self._act] = max(self.longest.get(self._act, 0.0), now - self._last)
        self._last = now

    @contextmanager
    def during(self, act: str) -> Iterator[None]:
        """Under this name until the end; what is done in between counts, whether the loop runs or not."""
        timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self.tick)
        timer.start()
        self._act, self._last = act, time.perf_counter()
        try:
            yield
            self.tick()
        finally:
            self._act = ""
            timer.stop()


class _Paints(QObject):
    """Calls when a widget is about to be painted; what is called sees the widget as it will stand there."""

    def __init__(self, widget: QWidget, call: Callable[[], object]) -> None:
        super().__init__()
        self._call = call
        widget.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._call()
        return False


def painted(act: Callable[[], object], widget: QWidget, holds: Callable[[], bool]) -> float:
    """Seconds from an act until a widget was painted while something held. AssertionError when it never is."""
    loop, ended = QEventLoop(), list[float]()

    def stop() -> None:
        ended.append(time.perf_counter())
        loop.quit()

    def look() -> None:
        if not ended and holds():
            # The painting itself comes after this, and with it everything else that is waiting to be painted.
            QTimer.singleShot(0, stop)

    filtering = _Paints(widget, look)
    late = QTimer(interval=_MOST_SECONDS * 1000, singleShot=True)
    late.timeout.connect(loop.quit)
    late.start()
    began = time.perf_counter()
    act()
    loop.exec()
    widget.removeEventFilter(filtering)
    assert ended, "never painted"
    return ended[0] - began


def wait_for(holds: Callable[[], bool]) -> None:
    """Let the loop run until something holds. AssertionError when it never does."""
    loop = QEventLoop()
    timer, late = QTimer(interval=5), QTimer(interval=_MOST_SECONDS * 1000, singleShot=True)
    timer.timeout.connect(lambda: loop.quit() if holds() else None)
    late.timeout.connect(loop.quit)
    timer.start()
    late.start()
    if not holds():
        loop.exec()
    assert holds(), "never came true"


# --- what a page is held to


class BareModel(QAbstractTableModel):
    """Rows of words, as simple as a model can be."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Sequence[Any]] = ()

    def show(self, rows: Sequence[Sequence[Any]]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return len(self.rows)

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 6

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class Bare:
    """Plain SQL over the same ledger and a plain table view of the same size."""

    def __init__(self, connection: Any, like: QWidget) -> None:
        self._connection = connection
        self.view = QTableView()
        self.model = BareModel()
        self.view.setModel(self.model)
        self.view.resize(like.size())
        self.view.show()

    def close(self) -> None:
        """Put the view away."""
        self.view.close()
        self.view.deleteLater()

    def ids(self, sql: str, *values: Any) -> list[str]:
        """The ids a question gives."""
        return [row[0] for row in self._connection.execute(f"SELECT id FROM students WHERE {sql}", values)]

    def rows(self, ids: Sequence[str]) -> list[tuple[Any, ...]]:
        """What the six columns need of some children."""
        asked = ", ".join("?" * len(ids))
        columns = "name, grade, id_number, class_name, attendance, state"
        return list(self._connection.execute(f"SELECT {columns} FROM students WHERE id IN ({asked})", ids))

    def show(self, ids: Sequence[str], at: int = 0) -> float:
        """Seconds until the hundred children from a place on are painted."""
        return painted(lambda: self.model.show(self.rows(ids[at : at + PAGE])), self.view.viewport(), lambda: True)

    def ask(self, sql: str, *values: Any, at: int = 0) -> float:
        """Seconds of a question and the painting of a hundred of those it gives."""
        began = time.perf_counter()
        self.show(self.ids(sql, *values), at)
        return time.perf_counter() - began


def blocks(longest: Mapping[str, float]) -> Iterator[str]:
    """The longest block of each act, the longest first."""
    yield f"{'longest block of the thread of the window':52} {'ms':>8}"
    for act, seconds in sorted(longest.items(), key=lambda one: -one[1]):
        yield f"  {act:50} {seconds * 1000:8.1f}"

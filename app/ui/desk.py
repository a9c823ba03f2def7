"""Work away from the window: one queue for everything that writes, two threads for slow questions, none on the window's.

    desk.write(lambda office: records.change(office, …), then=self._saved, failed=self._not_saved)
    desk.read(lambda office: watching.tasks(office), then=self._show, key="due.tasks")
    desk.read(due.day, self._take, key="day", behind=True)    what nobody waits for: it keeps nobody waiting either
    desk.office                     questions that take a few milliseconds, on the window's own read-only connection

Answers arrive on the window's thread. A question with a ``key`` is dropped when a newer one with that key was asked.
"""

from __future__ import annotations

import datetime as dt
import queue
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.core.errors import Refused
from app.core.progress import Stopped, watched
from app.ledger import Ledger
from app.services import setup
from app.services.backups import backup_if_due
from app.services.office import Office

T = TypeVar("T")
Ask = Callable[[Office], T]
Then = Callable[[T], object]
Failed = Callable[[Refused], object]
_QUIET_SECONDS = 2.0
"""How long nothing must have been written before a backup that is due is made."""


@dataclass(frozen=True)
class Progress:
    """How far the work under way is. total 0: not known. seconds_left: None until it can be told."""

    what: str
    done: int
    total: int
    seconds_left: float | None


@dataclass
class _Job:
    ask: Callable[[Office], Any]
    then: Callable[[Any], object] | None
    failed: Failed | None
    key: str = ""
    number: int = 0
    writes: bool = False
    quiet: bool = False
    stopped: bool = False


class _Thread(threading.Thread):
    """Takes jobs one after the other, with an office of its own that is opened and closed here."""

    def __init__(self, desk: Desk, name: str, opener: Callable[[], Office], *, writes: bool) -> None:
        super().__init__(name=name, daemon=True)
        self.jobs: queue.Queue[_Job | None] = queue.Queue()
        self._desk = desk
        self._opener = opener
        self._writes = writes
        self._dirty = False

    def run(self) -> None:
        """Until ``None`` comes."""
        try:
            office = self._opener()
        except BaseException as error:
            self._desk.arrived.emit((_Job(lambda _: None, None, self._desk.refused_to_open), told(error)))
            return
        if self._writes:
            self._desk.opened.emit(office.ledger)
        with office.ledger:
            while (job := self._next(office)) is not None:
                self._do(office, job)

    def _next(self, office: Office) -> _Job | None:
        if not self._dirty:
            return self.jobs.get()
        try:
            return self.jobs.get(timeout=_QUIET_SECONDS)
        except queue.Empty:
            self._dirty = False
            return _Job(backup_if_due, None, None, quiet=True)

    def _do(self, office: Office, job: _Job) -> None:
        before = office.ledger.last_seq() if self._writes else 0
        answer: Any = None
        if not job.writes and self._desk.is_outdated(job):
            self._desk.arrived.emit((job, answer))
            return
        try:
            with watched(self._desk.watch(job)):
                answer = job.ask(office)
        except BaseException as error:
            answer = told(error)
        if self._writes:
            kinds = office.ledger.changed_since(before)
            self._dirty = self._dirty or (bool(kinds) and not job.quiet)
            if kinds or job.quiet:
                self._desk.written.emit(kinds)
        self._desk.arrived.emit((job, answer))


def told(error: BaseException) -> Refused:
    """What a person is told of an error; one nobody expected keeps its place in the program for those who look after it."""
    if isinstance(error, Refused):
        return error
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{place.filename.rsplit('/', 1)[-1]}:{place.lineno}"
    return Refused(
        f"程序遇到没有料到的情况，这一步没有做成（{type(error).__name__}）",
        where,
        "请重做一次；还不行，把这句话抄给技术人员",
    )


def _is_gone(act: Callable[[Any], object]) -> bool:
    """Whether the page that waits for an answer was built anew meanwhile (another size) and is no more."""
    while isinstance(act, partial):
        act = act.func
    cells = getattr(act, "__closure__", None) or ()
    owners = [getattr(act, "__self__", None), *(cell.cell_contents for cell in cells)]
    return any(isinstance(owner, QObject) and not isValid(owner) for owner in owners)


class Desk(QObject):
    """A ledger that is open behind the window."""

    opened = Signal(object)
    ready = Signal()
    changed = Signal(frozenset)
    """Kinds of which something was written; on the window's thread, with the readers seeing it already."""
    failed = Signal(object)
    """A Refused that nobody who asked wanted to hear."""
    refused = Signal(object)
    progress = Signal(object)
    """Progress of long work, or ``None`` when there is none."""
    arrived = Signal(object)
    written = Signal(frozenset)
    _ticked = Signal(object)

    def __init__(self, opener: Callable[[], Ledger], today: Callable[[], dt.date] = dt.date.today) -> None:
        """Start opening: ``ready`` follows, or ``refused`` with the reason. opener runs on the writer's thread."""
        super().__init__()
        self.today = today
        self.read_only = False
        """Another window writes this ledger: nothing can be written here. Known once it is ready."""
        self._opener = opener
        self._office: Office | None = None
        self._readers: tuple[_Thread, ...] = ()
        self._newest: dict[str, int] = {}
        self._pending = 0
        self._closed = False
        self._ticking: _Job | None = None
        """The long work that last said how far it is: the one the bar shows and 停止 means."""
        queued = Qt.ConnectionType.QueuedConnection
        self.opened.connect(self._on_opened, queued)
        self.arrived.connect(self._on_arrived, queued)
        self.written.connect(self.changed, queued)
        self._ticked.connect(self.progress, queued)
        self._writer = _Thread(self, "writer", self._open_writer, writes=True)

    def start(self) -> None:
        """Open the ledger; connect to ``ready`` and ``refused`` before."""
        self._writer.start()

    def _open_writer(self) -> Office:
        office = Office(self._opener(), self.today)
        if not office.ledger.read_only:
            setup.wake(office)
        return office

    def _on_opened(self, ledger: Ledger) -> None:
        self.read_only = ledger.read_only
        self._office = Office(ledger.reading(), self.today)
        self._readers = tuple(
            _Thread(self, name, lambda: Office(ledger.reading(), self.today), writes=False)
            for name in ("reader", "behind")
        )
        for thread in self._readers:
            thread.start()
        self.ready.emit()

    def refused_to_open(self, error: Refused) -> None:
        """The ledger could not be opened."""
        self.refused.emit(error)

    @property
    def office(self) -> Office:
        """The office for quick questions on the window's thread; it can't write."""
        assert self._office is not None
        return self._office

    def read(
        self, ask: Ask[T], then: Then[T], *, failed: Failed | None = None, key: str = "", behind: bool = False
    ) -> None:
        """Ask something slow; ``then`` gets the answer, unless a newer question with this key has been asked.

        behind: it may take seconds, and what is asked meanwhile is not to wait for it.
        """
        assert self._readers
        self._put(self._readers[behind], _Job(ask, then, failed, key))

    def write(self, ask: Ask[T], then: Then[T] | None = None, *, failed: Failed | None = None, key: str = "") -> None:
        """Do something that writes, after everything that was asked before."""
        self._put(self._writer, _Job(ask, then, failed, key, writes=True))

    def _put(self, thread: _Thread, job: _Job) -> None:
        self._pending += 1
        if job.key:
            job.number = self._newest[job.key] = self._newest.get(job.key, 0) + 1
        thread.jobs.put(job)

    def is_outdated(self, job: _Job) -> bool:
        """Whether a newer question with the key of this one was asked: nobody wants its answer any more."""
        return bool(job.key) and job.number != self._newest[job.key]

    def stop(self) -> None:
        """Ask the long work under way to stop at its next step."""
        if (job := self._ticking) is not None:
            job.stopped = True

    def is_idle(self) -> bool:
        """Whether everything asked has been answered."""
        return self._pending == 0

    def watch(self, job: _Job) -> Callable[[str, int, int], None]:
        """The watcher of one job: at most ten words a second go to the window."""
        began = time.monotonic()
        last = [began]

        def watcher(what: str, done: int, total: int) -> None:
            if job.stopped:
                raise Stopped
            now = time.monotonic()
            if now - last[0] >= 0.1:
                last[0] = now
                self._ticking = job
                left = (now - began) * (total - done) / done if total and done else None
                self._ticked.emit(Progress(what, done, total, left))

        return watcher

    def _on_arrived(self, delivery: tuple[_Job, Any]) -> None:
        job, answer = delivery
        if not job.quiet:
            self._pending = max(0, self._pending - 1)
        if self._closed:
            # It was done; whoever asked is gone with the ledger.
            return
        if job is self._ticking:
            self._ticking = None
            self.progress.emit(None)
        if not job.writes and self.is_outdated(job):
            return
        if isinstance(answer, Refused):
            heard = job.failed is not None and not _is_gone(job.failed)
            (job.failed if heard and job.failed else self.failed.emit)(answer)
        elif job.then is not None and not _is_gone(job.then):
            job.then(answer)

    def close(self, timeout: float = 30.0) -> None:
        """Finish what is queued and close the ledger; nobody is called any more."""
        self._closed = True
        for thread in (*self._readers, self._writer):
            if thread.is_alive():
                thread.jobs.put(None)
                thread.join(timeout)
        if self._office is not None:
            self._office.ledger.close()
            self._office = None

"""One piece of work away from the window's thread where no desk is yet: making a ledger, opening one with recovery words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread

from app.core.errors import Refused
from app.ui.desk import told

T = TypeVar("T")


class Behind(QThread, Generic[T]):
    """Starts at once; ``then`` or ``failed`` is called on the window's thread, neither once the owner has gone."""

    def __init__(
        self, owner: QObject, work: Callable[[], T], then: Callable[[T], object], failed: Callable[[Refused], object]
    ) -> None:
        super().__init__()
        self._work, self._then, self._failed = work, then, failed
        self._answer: T | None = None
        self._error: Refused | None = None
        self._alive = True
        _running.add(self)
        owner.destroyed.connect(self._forget)
        # A slot of this object, which lives on the window's thread: the answer is handed over there.
        self.finished.connect(self._deliver)
        self.start()

    def run(self) -> None:
        """The work itself."""
        try:
            self._answer = self._work()
        except BaseException as error:
            self._error = told(error)

    def _forget(self) -> None:
        self._alive = False

    def _deliver(self) -> None:
        _running.discard(self)
        if not self._alive:
            return
        if self._error is not None:
            self._failed(self._error)
        else:
            self._then(self._answer)  # type: ignore[arg-type]


_running: set[QThread] = set()
"""Kept until they have ended: a thread that is forgotten while it runs takes the program with it."""


def wait_for_all(milliseconds: int = 30_000) -> None:
    """The program ends: what is being made is finished first."""
    for thread in list(_running):
        thread.wait(milliseconds)

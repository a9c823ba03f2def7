"""How far long work is, told to whoever watches, and the wish to stop it told back. Work that nobody watches pays nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sized
from contextvars import ContextVar
from typing import TypeVar

from app.core.errors import Refused

T = TypeVar("T")
Watcher = Callable[[str, int, int], None]
"""Called with what is being done (Chinese), how many are done, and of how many (0: not known). It may raise Stopped."""

_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


class Stopped(Refused):
    """A person stopped the work; what was begun is taken back."""

    def __init__(self) -> None:
        super().__init__("已经停止，什么都没有改", "", "需要时再做一次")


@contextlib.contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Everything done inside the block reports to ``watcher``."""
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)


def report(what: str, done: int, total: int = 0) -> None:
    """Say how far the work is. Raises Stopped when it is to stop."""
    watcher = _watcher.get()
    if watcher is not None:
        watcher(what, done, total)


def counted(what: str, entries: Iterable[T], *, every: int = 100) -> Iterator[T]:
    """The entries, one after the other, reported every so many."""
    total = len(entries) if isinstance(entries, Sized) else 0
    for at, entry in enumerate(entries):
        if at % every == 0:
            report(what, at, total)
        yield entry

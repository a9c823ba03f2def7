"""One writer: a lock of the operating system on the file ``lock``, and in the file, for people, who has it."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from app.core.errors import Refused
from app.ledger.place import machine_name

FILE = "lock"
_BEYOND = 1 << 30
"""On Windows a locked byte can't be read: the byte that is locked lies far beyond the text."""


@dataclass(frozen=True)
class Holder:
    """Who writes the ledger: person, machine name, process number, since when (local ISO time)."""

    person: str
    machine: str
    pid: int
    since: str


class Busy(Refused):
    """Another window writes this ledger. ``holder`` says who, ``None`` when the file doesn't tell."""

    def __init__(self, holder: Holder | None, folder: Path) -> None:
        who = f"（{holder.person}，电脑“{holder.machine}”，从{holder.since}起）" if holder else ""
        super().__init__(f"这个台账正在另一个窗口里使用{who}", str(folder), "请先关闭那个窗口，或以只读方式打开")
        self.holder = holder


class Lock:
    """The held lock. The system gives it back when the process dies, however it dies: nothing goes stale."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream: IO[bytes] | None = stream

    @classmethod
    def take(cls, folder: Path, person: str) -> Lock:
        """Take the lock of a ledger folder; Busy when another window has it."""
        try:
            handle = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Refused("台账文件夹不能写入", str(folder), "请检查权限，或以只读方式打开") from error
        stream = os.fdopen(handle, "r+b", buffering=0)
        if not _try(stream):
            stream.close()
            raise Busy(holder_of(folder), folder)
        lock = cls(stream)
        lock.name(person)
        return lock

    def name(self, person: str) -> None:
        """Write into the file who has it."""
        if self._stream is None:
            return
        since = dt.datetime.now().isoformat(sep=" ", timespec="minutes")
        holder = Holder(person, machine_name(), os.getpid(), since)
        # The text is for people alone: a full disk must not keep anyone from opening.
        with contextlib.suppress(OSError):
            self._stream.seek(0)
            self._stream.truncate()
            self._stream.write(json.dumps(asdict(holder), ensure_ascii=False).encode())

    def release(self) -> None:
        """Give it back. The file stays: removing it would race with the next one who takes it."""
        if self._stream is None:
            return
        with contextlib.suppress(OSError):
            self._stream.seek(0)
            self._stream.truncate()
        self._stream.close()
        self._stream = None


def _try(stream: IO[bytes]) -> bool:
    try:
        if os.name == "nt":
            locking: Any = importlib.import_module("msvcrt")
            stream.seek(_BEYOND)
            locking.locking(stream.fileno(), locking.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def holder_of(folder: Path) -> Holder | None:
    """Who the lock file names; ``None`` when it is empty or unreadable. Says nothing about whether the lock is held."""
    try:
        raw = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return Holder(str(raw["person"]), str(raw["machine"]), int(raw["pid"]), str(raw["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None

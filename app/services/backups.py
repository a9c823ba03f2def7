"""Backups by themselves: at most every half hour after changes, thinned to 12 days, 10 weeks and 9 months (design.md 4.1)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from app.ledger import backups
from app.services.office import Office

EVERY = dt.timedelta(minutes=30)
_STAMP = re.compile(r"_(\d+)_(\d{8}-\d{4})\.")
Period = Callable[[dt.datetime], tuple[int, ...]]
KEPT: tuple[tuple[Period, int], ...] = (
    (lambda at: (at.year, at.month, at.day), 12),
    (lambda at: tuple(at.isocalendar()[:2]), 10),
    (lambda at: (at.year, at.month), 9),
)
"""Newest backup of each day, week and month, and how many of these are kept."""


def backup_folder(office: Office) -> Path:
    """Where this ledger's backups go by themselves."""
    return office.ledger.folder.with_name(f"{office.ledger.folder.stem}_备份")


def backup_if_due(office: Office) -> Path | None:
    """Back up when something was written since the newest backup and that is half an hour old → the file, or ``None``."""
    folder = backup_folder(office)
    found = backups(folder) if folder.exists() else []
    newest = next(iter(office.ledger.operations(1)), None)
    if newest is None or (found and not _due(found[-1], newest.seq, dt.datetime.now())):
        return None
    made = office.ledger.backup(folder)
    for path in to_thin(backups(folder)):
        path.unlink(missing_ok=True)
    return made


def _due(newest: Path, seq: int, now: dt.datetime) -> bool:
    number, at = _read(newest)
    # A clock that was set back must not stop the backups: a stamp from the future counts as old.
    return number < seq and not dt.timedelta(0) <= now - at < EVERY


def _read(path: Path) -> tuple[int, dt.datetime]:
    """(operation number, time) in a backup's name."""
    match = _STAMP.search(path.name)
    assert match is not None, path.name
    return int(match[1]), dt.datetime.strptime(match[2], "%Y%m%d-%H%M")


def to_thin(paths: Iterable[Path]) -> list[Path]:
    """The backups that may go, of some in the order of their operations. The newest never goes, whatever the clock says."""
    newest_first = list(paths)[::-1]
    kept = set(newest_first[:1])
    for period, count in KEPT:
        seen: list[tuple[int, ...]] = []
        for path in newest_first:
            of = period(_read(path)[1])
            if of not in seen and len(seen) < count:
                seen.append(of)
                kept.add(path)
    return [path for path in newest_first if path not in kept]

"""Backups by themselves: at most every half hour after changes, thinned to 12 days, 10 weeks and 9 months (design.md 4.1)."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from app.core.errors import Refused
from app.ledger import backups
from app.services.office import Office

EVERY = dt.timedelta(minutes=30)
_SECOND = "backup_second_"
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


def second_folder(office: Office) -> Path | None:
    """Where this laptop copies its backups too, on another drive; ``None`` when none was chosen."""
    named = office.ledger.meta(f"{_SECOND}{office.device}")
    return Path(named) if named else None


def choose_second(office: Office, folder: Path | None) -> dict[str, str]:
    """Remember a folder on another drive for the backups, or forget it. Refused when it can't be written or is the ledger's."""
    if folder is not None:
        inside = folder.resolve()
        if office.ledger.folder.resolve() in (inside, *inside.parents) or inside == backup_folder(office).resolve():
            raise Refused("第二份备份不能放在台账自己的文件夹里", str(folder), "请选另一个盘上的文件夹")
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            raise Refused("这个文件夹不能写", str(folder), "请另选一个文件夹，或检查盘是不是写保护")
    with office.ledger.writing("backup_place", "选定第二份备份的位置") as op:
        op.set_meta(f"{_SECOND}{office.device}", str(folder) if folder else None)
    return {"folder": str(folder or "")}


def is_same_drive(office: Office, folder: Path) -> bool:
    """Whether a folder lies on the ledger's own drive: when that breaks, both are gone."""
    try:
        return folder.stat().st_dev == office.ledger.folder.stat().st_dev
    except OSError:
        return False


def backup_if_due(office: Office) -> Path | None:
    """Back up when something was written since the newest backup and that is half an hour old → the file, or ``None``.

    On the second drive as well, while it is there. Refused when one of the two could not be written; the other is made.
    """
    newest = next(iter(office.ledger.operations(1)), None)
    if newest is None:
        return None
    second = second_folder(office)
    places = [backup_folder(office), *([second] if second and second.is_dir() else [])]
    made: Path | None = None
    failed: Refused | None = None
    for place in places:
        try:
            made = _back_up(office, place, newest.seq) or made
        except Refused as why:
            failed = failed or why
    if failed is not None:
        raise failed
    return made


def _back_up(office: Office, folder: Path, seq: int) -> Path | None:
    found = own_backups(office, folder)
    if found and not _due(found[-1], seq, dt.datetime.now()):
        return None
    made = office.ledger.backup(folder)
    for path in to_thin(own_backups(office, folder)):
        path.unlink(missing_ok=True)
    return made


def own_backups(office: Office, folder: Path) -> list[Path]:
    """This ledger's backups in a folder, newest last: another ledger's may lie on the same drive."""
    return (
        [path for path in backups(folder) if _STAMP.split(path.name)[0] == office.ledger.folder.stem]
        if folder.exists()
        else []
    )


def _due(newest: Path, seq: int, now: dt.datetime) -> bool:
    number, at = _read(newest)
    # A clock that was set back must not stop the backups: a stamp from the future counts as old.
    return number < seq and not dt.timedelta(0) <= now - at < EVERY


def _read(path: Path) -> tuple[int, dt.datetime]:
    """(operation number, time) in a backup's name."""
    match = _STAMP.search(path.name)
    assert match is not None, path.name
    return int(match[1]), dt.datetime.strptime(match[2], "%Y%m%d-%H%M")


def proved_at(path: Path) -> dt.datetime:
    """When a backup was made and opened to prove it, local time."""
    return _read(path)[1]


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

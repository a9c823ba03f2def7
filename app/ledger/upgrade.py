"""Bringing an older ledger to this program's version: on a copy that is checked, then swapped in."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from app.core.errors import Refused
from app.core.files import sync_folder
from app.ledger import migrations
from app.ledger.connection import FILE, Connection, connect, told

_COPY = "ledger.db.upgrade"


def upgrade(place: Path, key: bytes) -> None:
    """Upgrade ``ledger.db`` of a folder whose lock is held. The old file stays as it is until the new one is checked."""
    path, copy = place / FILE, place / _COPY
    _remove(copy)
    try:
        with told(path):
            with contextlib.closing(connect(path, key)) as old:
                _empty_journal(old, path)
                copy_database(old, copy, key)
            with contextlib.closing(connect(copy, key)) as new:
                migrations.migrate(new)
                proven(new, path)
                single_file(new)
            with copy.open("rb+") as stream:
                os.fsync(stream.fileno())
            # The old journal is empty: nothing of it could ever be replayed into the new file.
            os.replace(copy, path)
            sync_folder(place)
    finally:
        _remove(copy)


def copy_database(source: Connection, target: Path, key: bytes) -> None:
    """SQLite's own copy of a database into a new encrypted file, in one piece even while others read."""
    with contextlib.closing(connect(target, key, create=True)) as connection:
        source.backup(connection)
        single_file(connection)
    if os.name != "nt":
        os.chmod(target, 0o600)


def single_file(connection: Connection) -> None:
    """Everything into the one file, no journal beside it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA journal_mode = DELETE")


def proven(connection: Connection, path: Path) -> None:
    """Refused unless SQLite, SQLCipher and the foreign keys find nothing wrong."""
    if damage(connection):
        raise Refused("台账检查没有通过", str(path), "请从最近的备份恢复到一个新台账")


def damage(connection: Connection) -> list[str]:
    """What SQLCipher's and SQLite's own checks find; empty when all is well."""
    found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
    found += [str(row[0]) for row in connection.execute("PRAGMA quick_check").fetchall() if row[0] != "ok"]
    found += [f"foreign key {row[0]}" for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
    return found


def _empty_journal(connection: Connection, path: Path) -> None:
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise Refused("台账正在别的窗口里打开着，现在不能升级", str(path), "请关闭其他窗口，再重新打开")


def _remove(copy: Path) -> None:
    for name in (copy.name, f"{copy.name}-wal", f"{copy.name}-shm", f"{copy.name}-journal"):
        copy.with_name(name).unlink(missing_ok=True)

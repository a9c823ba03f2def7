"""head.json: how far the chain of operations had come, kept beside the database.

An old ``ledger.db`` copied over the newer one holds in itself; only something outside can tell. It is a hint: written
after the database is, so that a power cut leaves the database ahead of it, and never a reason not to open.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from app.core.errors import Refused
from app.core.files import write_bytes
from app.ledger import chain
from app.ledger.connection import Connection

FILE = "head.json"


def note(folder: Path, connection: Connection) -> None:
    """Write the newest link. Not over one the database has lost: what was found once stays told."""
    known, now = _read(folder), chain.last(connection)
    if known == now or behind(folder, connection):
        return
    # A full disk must not make a saved operation look unsaved.
    with contextlib.suppress(Refused, OSError):
        write_bytes(folder / FILE, json.dumps({"seq": now[0], "hash": now[1]}).encode(), private=True)


def behind(folder: Path, connection: Connection) -> bool:
    """Whether the database doesn't hold the link it once had."""
    known = _read(folder)
    if known is None:
        return False
    return connection.execute("SELECT 1 FROM _operations WHERE seq = ? AND hash = ?", known).fetchone() is None


def _read(folder: Path) -> tuple[int, str] | None:
    try:
        raw = json.loads((folder / FILE).read_text(encoding="utf-8"))
        seq, link = raw["seq"], raw["hash"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    lawful = isinstance(seq, int) and 0 < seq < 2**53 and isinstance(link, str)
    return (seq, link) if lawful else None

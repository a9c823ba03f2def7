"""What happened in a ledger, read back: operations, one record's changes, packages, issued paper."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.core.kinds import Value
from app.ledger.connection import Connection
from app.ledger.results import Change, Issued, OperationInfo, PackageInfo
from app.ledger.tables import Fields, Tables, read_image

_OPERATIONS = """SELECT o.seq, o.device, o.name, o.label, o.person, o.at, o.undoable, o.undoes,
    EXISTS (SELECT 1 FROM _operations u WHERE u.undoes = o.seq) FROM _operations o"""


_PACKAGE = ("id", "seq", "direction", "kind", "unit", "device", "sequence", "sha256", "file", "result", "content", "at")


def _info(row: Sequence[Any]) -> OperationInfo:
    seq, device, name, label, person, at, undoable, undoes, undone = row
    return OperationInfo(seq, device, name, label, person, at, bool(undoable), undoes, bool(undone))


def operations(connection: Connection, limit: int | None = None) -> list[OperationInfo]:
    """Operations, newest first."""
    sql = f"{_OPERATIONS} ORDER BY o.seq DESC LIMIT ?"
    return [_info(row) for row in connection.execute(sql, [-1 if limit is None else limit]).fetchall()]


def history(tables: Tables, kind: str, record: str) -> list[Change]:
    """All changes of one record, oldest first. An image before each change is kept; the one after is the next before."""
    sql = """SELECT seq, before FROM _history WHERE kind = ? AND id = ?
        UNION ALL SELECT seq, NULL FROM _history
        WHERE kind = ? AND created IS NOT NULL AND instr(char(10) || created || char(10), char(10) || ? || char(10))
        ORDER BY seq"""
    found = tables.connection.execute(sql, [kind, record, kind, record]).fetchall()
    names = tables.columns(kind)
    empty: Fields = dict.fromkeys(names)
    images = [read_image(before, names) if before is not None else empty for _, before in found]
    images.append(tables.one(kind, record) or empty)
    changes = []
    for (seq, before), old, new in zip(found, images, images[1:], strict=False):
        operation = _info(tables.connection.execute(f"{_OPERATIONS} WHERE o.seq = ?", [seq]).fetchone())
        fields: dict[str, tuple[Value, Value]] = {n: (old[n], new[n]) for n in names if old[n] != new[n]}
        changes.append(Change(operation, before is None, fields))
    return changes


def last_act(connection: Connection, kind: str, record: str, name: str) -> int | None:
    """The number of the newest operation of a name that changed a record; ``None`` when none did in this ledger."""
    sql = """SELECT max(h.seq) FROM _history h JOIN _operations o ON o.seq = h.seq
        WHERE h.kind = ? AND h.id = ? AND o.name = ?"""
    row = connection.execute(sql, [kind, record, name]).fetchone()
    return None if row is None or row[0] is None else int(row[0])


def value_after(tables: Tables, kind: str, record: str, field: str, seq: int) -> Value:
    """What a field of a record held when operation ``seq`` was done: what stood before the next change, else what stands."""
    sql = "SELECT before FROM _history WHERE kind = ? AND id = ? AND seq > ? ORDER BY seq, n LIMIT 1"
    row = tables.connection.execute(sql, [kind, record, seq]).fetchone()
    return (read_image(row[0], [field]) if row else tables.one(kind, record) or {}).get(field)


def packages(connection: Connection, direction: str | None = None) -> list[PackageInfo]:
    """Packages written and read, oldest first."""
    sql = f"""SELECT {", ".join(_PACKAGE)} FROM _packages WHERE ?1 IS NULL OR direction = ?1 ORDER BY seq, rowid"""
    rows = connection.execute(sql, [direction]).fetchall()
    return [PackageInfo(**dict(zip(_PACKAGE, row, strict=True)) | {"content": json.loads(row[10])}) for row in rows]


def issued(connection: Connection, form: str | None = None) -> list[Issued]:
    """Paper as it was issued, oldest first."""
    sql = """SELECT id, form, sha256, numbers, content, person, at FROM _issued
        WHERE ?1 IS NULL OR form = ?1 ORDER BY rowid"""
    rows = connection.execute(sql, [form]).fetchall()
    return [Issued(a, b, c, json.loads(d), json.loads(e), f, g) for a, b, c, d, e, f, g in rows]

"""The hash chain of operations: each link covers what the operation was, what it changed, and the link before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.ledger.connection import Connection
from app.ledger.tables import SYSTEM, Tables, fingerprint, image

FIRST = "0" * 64
OPERATION = ("seq", "device", "counter", "name", "label", "person", "at", "undoable", "undoes", "previous")
HISTORY = ("seq", "n", "kind", "id", "before", "created", "after")
GONE = bytes(32)
"""The fingerprint of a row that isn't there."""


@dataclass(frozen=True)
class Broken:
    """Where the chain doesn't hold. seq: the operation; what: a Chinese sentence; kind, id: the row, where one is meant."""

    seq: int
    what: str
    kind: str = ""
    id: str = ""


def link(operation: Mapping[str, Any], history: Iterable[Sequence[Any]]) -> str:
    """The hash of an operation (OPERATION columns) and its history rows (HISTORY columns, by n), 64 hex characters."""
    digest = hashlib.sha256(_text([operation[name] for name in OPERATION]))
    for row in history:
        digest.update(hashlib.sha256(_text(list(row))).digest())
    return digest.hexdigest()


def _text(values: list[Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


def after_text(fingerprints: Iterable[bytes]) -> str:
    """What a history row says of its records afterwards: one hash over their fingerprints."""
    return hashlib.sha256(b"".join(fingerprints)).hexdigest()


def last(connection: Connection) -> tuple[int, str]:
    """(seq, hash) of the newest operation; (0, FIRST) when there is none."""
    row = connection.execute("SELECT seq, hash FROM _operations ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, FIRST)


def verify(tables: Tables) -> list[Broken]:
    """Every place where operations, history or records are not what the chain says; empty when all holds."""
    return [*_verify_links(tables.connection), *_verify_rows(tables)]


def _verify_links(connection: Connection) -> Iterator[Broken]:
    names = ", ".join(OPERATION)
    previous, expected = FIRST, 1
    for row in connection.execute(f"SELECT {names}, hash FROM _operations ORDER BY seq").fetchall():
        operation = dict(zip(OPERATION, row, strict=False))
        seq = int(operation["seq"])
        if seq != expected:
            yield Broken(seq, f"第{expected}步到第{seq - 1}步的操作记录缺失")
        elif operation["previous"] != previous:
            yield Broken(seq, "这一步与上一步接不上")
        if link(operation, _history(connection, seq)) != row[-1]:
            yield Broken(seq, "这一步的记录被改动过")
        previous, expected = str(row[-1]), seq + 1
    stray = "SELECT DISTINCT seq FROM _history WHERE seq NOT IN (SELECT seq FROM _operations)"
    for (seq,) in connection.execute(stray).fetchall():
        yield Broken(int(seq), "有改动记录却没有对应的操作")


def _history(connection: Connection, seq: int) -> list[Sequence[Any]]:
    names = ", ".join(f'"{name}"' for name in HISTORY)
    rows: list[Sequence[Any]] = connection.execute(
        f"SELECT {names} FROM _history WHERE seq = ? ORDER BY n", [seq]
    ).fetchall()
    return rows


def _verify_rows(tables: Tables) -> Iterator[Broken]:
    """Walk back from the rows that are there: each operation must have left what is found after it."""
    known: dict[str, dict[str, bytes]] = {}
    touched: dict[str, set[str]] = {}
    checkable = {*SYSTEM, *(declared.kind for declared in tables.registry)}
    for (seq,) in tables.connection.execute("SELECT DISTINCT seq FROM _history ORDER BY seq DESC").fetchall():
        for _, _, kind, record, before, created, after in _history(tables.connection, seq):
            if kind not in checkable:
                continue
            ids = str(created).split("\n") if created is not None else [str(record)]
            there = known.setdefault(kind, {})
            touched.setdefault(kind, set()).update(ids)
            _read_missing(tables, kind, ids, there)
            if after_text(there[entry] for entry in ids) != after:
                yield Broken(seq, "记录的现状与操作记录不符", kind, ids[0] if len(ids) == 1 else "")
            there.update(dict.fromkeys(ids, GONE) if before is None else {ids[0]: fingerprint(str(before).encode())})
    yield from _unexplained(tables, touched)


def _read_missing(tables: Tables, kind: str, ids: list[str], there: dict[str, bytes]) -> None:
    missing = [entry for entry in ids if entry not in there]
    if not missing:
        return
    names = tables.columns(kind)
    found = tables.load(kind, missing)
    for entry in missing:
        there[entry] = fingerprint(image(found[entry], names)) if entry in found else GONE


def _unexplained(tables: Tables, touched: dict[str, set[str]]) -> Iterator[Broken]:
    for declared in tables.registry:
        known = touched.get(declared.kind, set())
        for (record,) in tables.connection.execute(f'SELECT id FROM "{declared.kind}"').fetchall():
            if record not in known:
                yield Broken(0, "这条记录没有任何操作记录", declared.kind, record)


def history_rows(
    seq: int,
    before: Mapping[str, Mapping[str, bytes | None]],
    after: Mapping[str, Mapping[str, bytes]],
    batch: int = 1000,
) -> Iterator[tuple[Any, ...]]:
    """The history rows (HISTORY columns) of an operation: one for each changed row, one for a batch of new ones.

    before: table → id → image, ``None`` where the row is new; after: table → id → fingerprint.
    """
    n = 0
    for table, rows in before.items():
        fresh = [record for record, text in rows.items() if text is None]
        for start in range(0, len(fresh), batch):
            ids = fresh[start : start + batch]
            n += 1
            yield seq, n, table, None, None, "\n".join(ids), after_text(after[table][entry] for entry in ids)
        for record, text in rows.items():
            if text is not None:
                n += 1
                yield seq, n, table, record, text.decode(), None, after_text([after[table][record]])

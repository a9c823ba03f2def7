"""Rows of the ledger's tables as mappings, and the one text a row has in history, hashes and digests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from app.core.declaration import META, RecordType, Registry
from app.core.kinds import Value
from app.core.versions import TOMBSTONES, Columns, State, as_text, read_state
from app.ledger.connection import Connection

Fields = dict[str, Value]
"""One row: column → value."""

SYSTEM = ("_meta", "_seen", "_drafts", "_issued", "_packages", "_attachments", "_reveals", "_layouts")
"""Tables besides the records whose every change is part of an operation. Each has a text column ``id``."""

CHUNK = 2000
_encode = msgspec.json.Encoder().encode


class Tables:
    """The tables behind one connection. Table names come from the registry or SYSTEM alone: KeyError for any other."""

    def __init__(self, connection: Connection, registry: Registry) -> None:
        self.connection = connection
        self.registry = registry
        self._columns: dict[str, tuple[str, ...]] = {}
        self._types: dict[str, dict[str, str]] = {}

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns that are there, also those a newer program added; sorted, so that texts stay comparable."""
        if table not in self._columns:
            if table not in self.registry and table not in SYSTEM:
                raise KeyError(table)
            found = self.connection.execute("SELECT name, type FROM pragma_table_info(?)", [table]).fetchall()
            if not found:
                raise RuntimeError(f"table {table} is missing: run the migration that makes it")
            self._types[table] = dict(found)
            self._columns[table] = tuple(sorted(self._types[table]))
        return self._columns[table]

    def types(self, table: str) -> Mapping[str, str]:
        """Column → SQL type of the columns that are there."""
        self.columns(table)
        return self._types[table]

    def load(self, table: str, ids: Iterable[str]) -> dict[str, Fields]:
        """id → row for those that are there."""
        return {
            str(row["id"]): row for row in self.where(table, '"id" IN (SELECT value FROM json_each(?))', [as_json(ids)])
        }

    def one(self, table: str, record: str) -> Fields | None:
        """The row with an id."""
        return next(self.where(table, '"id" = ?', [record]), None)

    def where(
        self, table: str, condition: str = "1", values: Iterable[object] = (), order: str = ""
    ) -> Iterator[Fields]:
        """Rows for an SQL condition. All are read before the first is given: writing while looping is safe."""
        names = self.columns(table)
        listed = ", ".join(f'"{name}"' for name in names)
        sql = f'SELECT {listed} FROM "{table}" WHERE {condition} {order}'
        for values_of_row in self.connection.execute(sql, list(values)).fetchall():
            yield dict(zip(names, values_of_row, strict=True))

    def fields(self, kind: str) -> tuple[str, ...]:
        """The columns of a record table that are fields, with the TOMBSTONES; known to this program or not."""
        return tuple(name for name in self.columns(kind) if name not in META or name in TOMBSTONES)

    def state(self, kind: str, row: Mapping[str, Value]) -> State:
        """The versions of a row's fields, those in ``extra`` included."""
        values = {name: row[name] for name in self.fields(kind)}
        if row["extra"] is not None:
            values |= json.loads(str(row["extra"]))
        siblings = None if row["siblings"] is None else str(row["siblings"])
        return read_state(str(row["clock"]), str(row["dots"]), siblings, values)

    def with_state(self, kind: str, row: Mapping[str, Value], state: State) -> Fields:
        """A row that keeps a state."""
        kept: Columns = state.columns()
        known = self.fields(kind)
        extra = {name: value for name, value in kept.values.items() if name not in known and value is not None}
        return {
            **row,
            **{name: kept.values.get(name) for name in known},
            "clock": kept.clock,
            "dots": kept.dots,
            "siblings": kept.siblings,
            "extra": as_text(extra) if extra else None,
        }


def live(row: Mapping[str, Value]) -> bool:
    """Whether a row is neither deleted nor became another."""
    return row["removed"] is None and row["same_as"] is None


LIVE = '"removed" IS NULL AND "same_as" IS NULL'


def image(row: Mapping[str, Value], names: Iterable[str]) -> bytes:
    """The text of a row: its filled columns in the given (sorted) order. A column added later changes nothing."""
    return _encode({name: value for name in names if (value := row[name]) is not None})


def read_image(text: str, names: Iterable[str]) -> Fields:
    """The row of an image; columns it doesn't name are empty."""
    found = json.loads(text)
    return {name: found.get(name) for name in names}


def fingerprint(content: bytes) -> bytes:
    """SHA-256 of an image."""
    return hashlib.sha256(content).digest()


def keys_of(declared: RecordType) -> Callable[[Mapping[str, Value]], list[str]]:
    """A quick form of ``declared.every_key`` for many rows of one type."""
    patterns = [(names, "\x1f".join(names) + "\x1f") for names in declared.keys]

    def every(row: Mapping[str, Value]) -> list[str]:
        found = []
        for names, prefix in patterns:
            values = [row.get(name) for name in names]
            if None not in values:
                found.append(prefix + "\x1f".join(map(str, values)))
        return found

    return every


def chunks(items: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """Lists of at most ``size`` items."""
    chunk: list[Any] = []
    for item in items:
        chunk.append(item)
        if len(chunk) >= size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def as_json(values: Iterable[object]) -> str:
    """Values as one SQL parameter, for ``IN (SELECT value FROM json_each(?))``: any number of them."""
    return json.dumps(list(values), ensure_ascii=False)

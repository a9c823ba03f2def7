"""The only place that changes rows. It keeps, for the operation under way, how each row was and how it is now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.core.kinds import Value
from app.core.versions import TOMBSTONES
from app.ledger.tables import Fields, Tables, fingerprint, image, keys_of, live

_NO_ROW = bytes(32)


class Store:
    """Inserts, updates and deletes rows of record and system tables inside an open transaction."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.before: dict[str, dict[str, bytes | None]] = {}
        self.after: dict[str, dict[str, bytes]] = {}
        self._keys = {declared.kind: keys_of(declared) for declared in tables.registry}
        self._key_columns = {
            declared.kind: {"owner", *TOMBSTONES, *(name for names in declared.keys for name in names)}
            for declared in tables.registry
        }

    def insert(self, table: str, rows: list[Fields]) -> None:
        """Add rows that aren't there."""
        if not rows:
            return
        names = self.tables.columns(table)
        before, after = self.before.setdefault(table, {}), self.after.setdefault(table, {})
        for row in rows:
            record = str(row["id"])
            before.setdefault(record, None)
            after[record] = fingerprint(image(row, names))
        listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        self.tables.connection.executemany(
            f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', [[row[name] for name in names] for row in rows]
        )
        self._add_keys(table, rows)

    def update(self, table: str, pairs: Iterable[tuple[Fields, Fields]]) -> None:
        """Replace rows: (row as it is in the table, row as it shall be), both with the same id."""
        names = self.tables.columns(table)
        before, after = self.before.setdefault(table, {}), self.after.setdefault(table, {})
        groups: dict[tuple[str, ...], list[tuple[Fields, Fields]]] = {}
        for old, new in pairs:
            changed = tuple(name for name in names if old[name] != new[name])
            if not changed:
                continue
            record = str(new["id"])
            if record not in before:
                before[record] = image(old, names)
            after[record] = fingerprint(image(new, names))
            groups.setdefault(changed, []).append((old, new))
        for changed, entries in groups.items():
            self._write_columns(table, changed, [new for _, new in entries])
            if not self._key_columns.get(table, set()).isdisjoint(changed):
                self._move_keys(table, entries)

    def delete(self, table: str, row: Fields) -> None:
        """Take a row away: undo, drafts, settings. Records are removed by a tombstone instead."""
        record = str(row["id"])
        before = self.before.setdefault(table, {})
        if record not in before:
            before[record] = image(row, self.tables.columns(table))
        self.after.setdefault(table, {})[record] = _NO_ROW
        self.tables.connection.execute(f'DELETE FROM "{table}" WHERE "id" = ?', [record])
        self._drop_keys(table, [row])

    def put(self, table: str, row: Fields) -> None:
        """Insert or replace one whole row."""
        old = self.tables.one(table, str(row["id"]))
        if old is None:
            self.insert(table, [row])
        else:
            self.update(table, [(old, row)])

    def touched(self) -> dict[str, dict[str, bytes | None]]:
        """table → id → image before (``None``: new), without rows that ended as they began."""
        return {table: kept for table, rows in self.before.items() if (kept := self._really(table, rows))}

    def _really(self, table: str, rows: Mapping[str, bytes | None]) -> dict[str, bytes | None]:
        after = self.after[table]
        return {
            record: text
            for record, text in rows.items()
            if after[record] != (_NO_ROW if text is None else fingerprint(text))
        }

    def _write_columns(self, table: str, changed: tuple[str, ...], rows: list[Fields]) -> None:
        assigned = ", ".join(f'"{name}" = ?' for name in changed)
        self.tables.connection.executemany(
            f'UPDATE "{table}" SET {assigned} WHERE "id" = ?',
            [[*(row[name] for name in changed), row["id"]] for row in rows],
        )

    def _add_keys(self, table: str, rows: Iterable[Mapping[str, Value]]) -> None:
        if (every := self._keys.get(table)) is None:
            return
        entries = [(table, key, row["id"], row["owner"]) for row in rows if live(row) for key in every(row)]
        entries.sort()
        self.tables.connection.executemany(
            "INSERT OR IGNORE INTO _keys (kind, key, id, owner) VALUES (?, ?, ?, ?)", entries
        )

    def _drop_keys(self, table: str, rows: Iterable[Mapping[str, Value]]) -> None:
        if (every := self._keys.get(table)) is None:
            return
        entries = [(table, key, row["id"]) for row in rows if live(row) for key in every(row)]
        self.tables.connection.executemany("DELETE FROM _keys WHERE kind = ? AND key = ? AND id = ?", entries)

    def _move_keys(self, table: str, pairs: Iterable[tuple[Fields, Fields]]) -> None:
        pairs = list(pairs)
        self._drop_keys(table, (old for old, _ in pairs))
        self._add_keys(table, (new for _, new in pairs))

    def keys(self, kind: str, row: Mapping[str, Value]) -> list[str]:
        """All complete alternatives of a row's natural key, the first first."""
        return self._keys[kind](row)

"""Questions to a ledger. Every misspelt kind or field is a KeyError: a mistake of ours, never an empty answer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from app.core.declaration import META, Record, RecordType, Registry, type_of
from app.core.errors import Refused
from app.core.kinds import Value
from app.core.versions import as_text, real_device
from app.ledger import chain, journal
from app.ledger.connection import Connection, told
from app.ledger.results import Change, Conflict, Draft, Issued, OperationInfo, PackageInfo, Sibling
from app.ledger.tables import LIVE, Fields, Tables, as_json, fingerprint, image

R = TypeVar("R", bound=Record)
_LONGEST_CHAIN = 1000


class Reader:
    """What can be asked of a ledger over one connection. Belongs to the thread that opened it."""

    def __init__(self, connection: Connection, registry: Registry, path: Path) -> None:
        self.registry = registry
        self.path = path
        self.tables = Tables(connection, registry)

    @property
    def connection(self) -> Connection:
        """The driver's connection."""
        return self.tables.connection

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Records

    def select(self, cls: type[R], **where: object) -> list[R]:
        """Live records of a class whose fields equal the given values; a list, tuple or set means any of them."""
        declared = type_of(cls)
        names = declared.built_of(self.tables.columns(declared.kind))
        condition, values = self._condition(declared, where, False, None)
        listed = ", ".join(f'"{name}"' for name in names)
        build = declared.builder(names)
        with told(self.path):
            # Row by row: of a county's children both the rows and the records would be in memory at once.
            sql = f'SELECT {listed} FROM "{declared.kind}" WHERE {condition} ORDER BY rowid'
            return [build(row) for row in self.connection.execute(sql, values)]

    def get(self, cls: type[R], record: str) -> R | None:
        """The record with an id, or the one it became; ``None`` when there is none or it was removed."""
        row = self.row(type_of(cls).kind, record)
        return None if row is None or row["removed"] is not None else type_of(cls).build(row)

    def row(self, kind: str, record: str) -> Fields | None:
        """The row with an id, or of the record it became; also a removed one (``removed`` tells).

        ``None`` when it became a record that isn't here, or another unit's: nobody can point at those.
        """
        self._declared(kind)
        owner = None
        with told(self.path):
            for _ in range(_LONGEST_CHAIN):
                row = self.tables.one(kind, record)
                if row is None or owner not in (None, row["owner"]):
                    return None
                if row["same_as"] is None:
                    return row
                record, owner = str(row["same_as"]), row["owner"]
        return None

    def rows(
        self, kind: str, where: Mapping[str, Any] | None = None, *, removed: bool = False, owner: str | None = None
    ) -> Iterator[Fields]:
        """Live rows, META columns included, in the order they were made. removed: those deleted or joined as well."""
        condition, values = self._condition(self._declared(kind), where or {}, removed, owner)
        with told(self.path):
            yield from self.tables.where(kind, condition, values, "ORDER BY rowid")

    def values(
        self,
        kind: str,
        names: Sequence[str],
        *,
        where: Mapping[str, Any] | None = None,
        records: Iterable[str] | None = None,
        order: Sequence[str | tuple[str, Sequence[str]]] = (),
    ) -> list[tuple[Value, ...]]:
        """(id, the named columns) of live rows: for a few columns of many. records: of these ids alone.

        order: fields to sort by, empty ones last; a field with its codes sorts in the order of the codes. Else as made.
        """
        declared = self._declared(kind)
        condition, values = self._condition(declared, where or {}, False, None)
        if records is not None:
            condition += ' AND "id" IN (SELECT value FROM json_each(?))'
            values.append(as_json(records))
        sorting = [self._order(declared, entry, values) for entry in order]
        listed = ", ".join(f'"{name}"' for name in ("id", *(self._column(declared, name) for name in names)))
        return self._all(
            f'SELECT {listed} FROM "{kind}" WHERE {condition} ORDER BY {", ".join([*sorting, "rowid"])}', values
        )

    def _order(self, declared: RecordType, entry: str | tuple[str, Sequence[str]], values: list[Any]) -> str:
        if isinstance(entry, str):
            name = self._column(declared, entry)
            return f'"{name}" IS NULL, "{name}"'
        name = self._column(declared, entry[0])
        values.append(as_json(entry[1]))
        place = f'(SELECT key FROM json_each(?) WHERE value = "{name}")'
        return f"ifnull({place}, {len(entry[1])})"

    @staticmethod
    def _column(declared: RecordType, name: str) -> str:
        if name not in declared.fields and name not in META:
            raise KeyError(f"{declared.kind} has no field {name}")
        return name

    def changed_ids(self, kind: str, seq: int) -> frozenset[str]:
        """Ids of the records of a kind that were written after operation ``seq``, gone ones too."""
        self._declared(kind)
        found = self._all("SELECT id, created FROM _history WHERE kind = ? AND seq > ?", [kind, seq])
        made = (line for _, created in found if created for line in str(created).split("\n"))
        return frozenset({*(str(record) for record, _ in found if record), *filter(None, made)})

    def count(
        self, kind: str, where: Mapping[str, Any] | None = None, *, removed: bool = False, owner: str | None = None
    ) -> int:
        """How many rows ``rows`` would give."""
        condition, values = self._condition(self._declared(kind), where or {}, removed, owner)
        return sum(n for (n,) in self._all(f'SELECT count(*) FROM "{kind}" WHERE {condition}', values))

    def state_rows(self, kind: str, owner: str | None = None) -> Iterator[Fields]:
        """Every row with all META columns, tombstones too: what a package carries. By id, so that files are stable."""
        self._declared(kind)
        condition, values = ('"owner" = ?', [owner]) if owner is not None else ("1", [])
        names = {*META, *self.registry[kind].fields}
        with told(self.path):
            for row in self.tables.where(kind, condition, values, 'ORDER BY "id"'):
                yield _with_unknown(row, names)

    # Natural keys

    def lookup(self, kind: str, key: str, owner: str | None = None) -> str | None:
        """The id of the live record with a natural key: the unit's own first, else the only one there is.

        Refused when several other units have one and no owner is named.
        """
        self._declared(kind)
        sql = "SELECT id, owner FROM _keys WHERE kind = ? AND key = ? ORDER BY id"
        found = [(str(a), str(b)) for a, b in self._all(sql, [kind, key])]
        own = [record for record, of in found if of == (self.meta("unit_code") if owner is None else owner)]
        return self._only(kind, own or ([record for record, _ in found] if owner is None else []))

    def keys(self, kind: str, owner: str | None = None) -> dict[str, str]:
        """Natural key → id, all alternatives of all live records (of one owner); a key of several records is left out."""
        self._declared(kind)
        condition, values = ("", [kind]) if owner is None else ("AND owner = ?", [kind, owner])
        sql = f"SELECT key, min(id) FROM _keys WHERE kind = ? {condition} GROUP BY key HAVING count(*) = 1"
        return {str(key): str(record) for key, record in self._all(sql, values)}

    def find(self, kind: str, name: str, value: Value) -> str | None:
        """The id of the live record whose field has a value: the unit's own first. Refused when several have it."""
        rows = list(self.rows(kind, {name: value}))
        own = [str(row["id"]) for row in rows if row["owner"] == self.meta("unit_code")]
        return self._only(kind, own or [str(row["id"]) for row in rows])

    def doubles(self, kind: str) -> list[list[str]]:
        """Ids of live records of one owner that share their natural key, oldest group first.

        There are none but where money is noted: two payments stay two when their children turn out to be one.
        """
        first = self.registry[kind].key_of
        groups: dict[tuple[Value, str | None], list[str]] = {}
        for row in self.rows(kind):
            groups.setdefault((row["owner"], first(row)), []).append(str(row["id"]))
        return [ids for (_, key), ids in groups.items() if key is not None and len(ids) > 1]

    def _only(self, kind: str, ids: list[str]) -> str | None:
        if len(ids) > 1:
            label = self.registry[kind].label
            raise Refused(f"有{len(ids)}条{label}同样符合，分不清是哪一条", label, "请用记录编号指明，或先把重复的合并")
        return ids[0] if ids else None

    # What waits and what happened

    def conflicts(self) -> list[Conflict]:
        """Fields that wait for a person, of all kinds."""
        found = []
        condition = '"siblings" IS NOT NULL AND "same_as" IS NULL'
        with told(self.path):
            for declared in self.registry:
                for row in self.tables.where(declared.kind, condition, (), "ORDER BY rowid"):
                    state = self.tables.state(declared.kind, row)
                    for name in sorted(state.conflicts()):
                        values = tuple(
                            self._sibling(version.device, version.counter, version.value)
                            for version in state.fields[name]
                        )
                        found.append(Conflict(declared.kind, str(row["id"]), name, state.base.get(name), values))
        return found

    def _sibling(self, device: str, counter: int, value: Value) -> Sibling:
        device = real_device(device)
        sql = "SELECT person, at FROM _operations WHERE device = ? AND counter = ?"
        row = self.connection.execute(sql, [device, counter]).fetchone() or ("", "")
        return Sibling(value, device, str(row[0]), str(row[1]))

    def drafts(self, kind: str | None = None, record: str | None = None) -> list[Draft]:
        """Values kept as typed because they are wrong."""
        rows = self._all("SELECT kind, record, field, raw, reason FROM _drafts ORDER BY rowid", [])
        return [Draft(*map(str, row)) for row in rows if kind in (None, row[0]) and record in (None, row[1])]

    def history(self, kind: str, record: str) -> list[Change]:
        """All changes of one record in this ledger, oldest first."""
        self._declared(kind)
        with told(self.path):
            return journal.history(self.tables, kind, record)

    def value_at(self, kind: str, record: str, field: str, act: tuple[str, str, str]) -> Value:
        """What a field of a record held when another was last changed by an operation of some name.

        act: (kind, id, name of the operation). What stands now when this ledger knows no such operation.
        """
        declared = self._declared(kind)
        if field not in declared.fields:
            raise KeyError(field)
        with told(self.path):
            seq = journal.last_act(self.connection, *act)
            return journal.value_after(self.tables, kind, record, field, self.last_seq() if seq is None else seq)

    def operations(self, limit: int | None = None) -> list[OperationInfo]:
        """Operations, newest first."""
        with told(self.path):
            return journal.operations(self.connection, limit)

    def last_seq(self) -> int:
        """The number of the newest operation; 0 before the first."""
        return int((self._one("SELECT max(seq) FROM _operations", []) or (0,))[0] or 0)

    def changed_since(self, seq: int) -> frozenset[str]:
        """Kinds of which a row was written after operation ``seq``."""
        return frozenset(str(kind) for (kind,) in self._all("SELECT DISTINCT kind FROM _history WHERE seq > ?", [seq]))

    def packages(self, direction: str | None = None) -> list[PackageInfo]:
        """Packages written (``out``) and read (``in``), oldest first."""
        with told(self.path):
            return journal.packages(self.connection, direction)

    def issued(self, form: str | None = None) -> list[Issued]:
        """Paper as it was issued, oldest first."""
        with told(self.path):
            return journal.issued(self.connection, form)

    def layout(self, header: str) -> object:
        """The remembered layout of a sheet with this header fingerprint, or ``None``."""
        row = self._one("SELECT content FROM _layouts WHERE id = ?", [header])
        return json.loads(row[0]) if row else None

    def meta(self, key: str) -> str | None:
        """A setting or secret kept in the ledger."""
        row = self._one("SELECT value FROM _meta WHERE id = ?", [key])
        return None if row is None or row[0] is None else str(row[0])

    def clock(self) -> dict[str, int]:
        """Device → highest counter of everything that is in this ledger."""
        seen = {str(device): int(counter) for device, counter in self._all("SELECT id, counter FROM _seen", [])}
        for device, counter in self._all("SELECT device, max(counter) FROM _operations GROUP BY device", []):
            seen[str(device)] = max(int(counter), seen.get(str(device), 0))
        return seen

    def digest(self, kinds: Iterable[str] | None = None, *, full: bool = False) -> str:
        """One hash of all live records' values, whatever their order; the same wherever the same is known.

        full: of every row as it is kept, tombstones, clocks and dots included.
        """
        total = hashlib.sha256()
        for kind in sorted(kinds if kinds is not None else (declared.kind for declared in self.registry)):
            names = self.tables.columns(kind)
            for row in self.tables.where(kind, "1" if full else LIVE, (), 'ORDER BY "id"'):
                total.update(kind.encode())
                total.update(fingerprint(image(row if full else self._plain(kind, row), names)))
        return total.hexdigest()

    def _plain(self, kind: str, row: Fields) -> Fields:
        siblings = None
        if row["siblings"] is not None:
            fields = self.tables.state(kind, row).fields
            siblings = as_text({name: sorted({repr(v.value) for v in versions}) for name, versions in fields.items()})
        return {**row, "clock": None, "dots": None, "siblings": siblings}

    # Parts

    def verify_chain(self) -> list[chain.Broken]:
        """Places where operations, history or records were tampered with; empty when all holds."""
        with told(self.path):
            return chain.verify(self.tables)

    def _declared(self, kind: str) -> RecordType:
        return self.registry[kind]

    def _condition(
        self, declared: RecordType, where: Mapping[str, Any], removed: bool, owner: str | None
    ) -> tuple[str, list[Any]]:
        parts: list[str] = [] if removed else [LIVE]
        values: list[Any] = []
        for name, wanted in ({**where, "owner": owner} if owner is not None else where).items():
            if name not in declared.fields and name not in META:
                raise KeyError(f"{declared.kind} has no field {name}")
            if isinstance(wanted, list | tuple | set | frozenset):
                filled = [_plain(value) for value in wanted if value is not None]
                blank = f' OR "{name}" IS NULL' if None in wanted else ""
                parts.append(f'("{name}" IN (SELECT value FROM json_each(?)){blank})')
                values.append(as_json(filled))
            elif wanted is None:
                parts.append(f'"{name}" IS NULL')
            else:
                parts.append(f'"{name}" = ?')
                values.append(_plain(wanted))
        return " AND ".join(parts) or "1", values

    def _all(self, sql: str, values: list[Any]) -> list[Any]:
        with told(self.path):
            return list(self.connection.execute(sql, values).fetchall())

    def _one(self, sql: str, values: list[Any]) -> tuple[Any, ...] | None:
        return next(iter(self._all(sql, values)), None)


def _plain(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    if not isinstance(value, str | int):
        raise TypeError(f"a field is never a {type(value).__name__}")
    return value


def _with_unknown(row: Fields, names: set[str]) -> Fields:
    """A row in which columns of a newer program travel in ``extra``."""
    unknown = {name: value for name, value in row.items() if name not in names and value is not None}
    known = {name: value for name, value in row.items() if name in names}
    if unknown:
        known["extra"] = as_text({**json.loads(str(row["extra"] or "{}")), **unknown})
    return known

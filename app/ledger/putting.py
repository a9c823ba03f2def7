"""Writing records: new ones, changed fields, many at once. One engine for one row and for a hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.core.declaration import RecordType
from app.core.errors import Refused
from app.core.ids import lawful_id, record_id
from app.core.kinds import Value
from app.core.versions import first_dot, texts_after
from app.ledger.results import Counts
from app.ledger.tables import Fields, as_json, chunks, live
from app.ledger.work import Work, agree

Item = tuple[str | None, Mapping[str, Value]]
_PYTHON = {"TEXT": str, "INTEGER": int}


@dataclass(slots=True)
class _Entry:
    """One row to write. ``id``: what was given, or what the natural key makes; ``keys``: its natural keys."""

    given: bool
    id: str
    values: dict[str, Value]
    keys: list[str]


@dataclass
class _Pending:
    """The rows of one chunk: as they are in the table, and as they shall be; live ids by natural key."""

    was: dict[str, Fields | None] = field(default_factory=dict)
    now: dict[str, Fields] = field(default_factory=dict)
    keys: dict[str, list[str]] = field(default_factory=dict)
    rekeyed: set[str] = field(default_factory=set)
    written: dict[str, set[str]] = field(default_factory=dict)


class Putter:
    """Puts rows of one kind. owner: whose records they are; provisional: they stand until their owner says it itself."""

    def __init__(self, work: Work, kind: str, owner: str | None = None, provisional: bool = False) -> None:
        self.work = work
        self.declared: RecordType = work.declared(kind)
        self.owner = owner or work.unit
        self.provisional = provisional
        if self.owner != work.unit and not provisional:
            raise Refused("只能录入本单位的记录", self.declared.label, "别的单位的记录请由它自己录入并报送")
        self._types = {name: _PYTHON[spec.kind.sql] for name, spec in self.declared.fields.items()}
        self._key_fields = {name for names in self.declared.keys for name in names}
        self._fields = work.tables.fields(kind)
        clock, dots = first_dot(work.device, work.counter)
        self._empty: Fields = {
            **dict.fromkeys(work.tables.columns(kind)),
            **{"owner": self.owner, "provisional": int(provisional), "clock": clock, "dots": dots},
        }
        self._pending = _Pending()
        self.counts = Counts()
        self.ids: list[str] = []

    def put(self, items: Iterable[Item]) -> Counts:
        """Write rows: (id or ``None``, values). ``ids`` then holds the id of each, in order."""
        for chunk in chunks(items):
            self._pending = _Pending()
            entries = [self._entry(record, values) for record, values in chunk]
            self._read_keys(entries)
            self._read_rows({entry.id for entry in entries})
            self._read_rows({record for ids in self._pending.keys.values() for record in ids})
            self.ids += [self._one(entry) for entry in entries]
            self._flush()
        return self.counts

    def new_ids(self, rows: Iterable[Mapping[str, Value]]) -> list[str]:
        """The id that each of these rows has or would be made under, by its natural key alone. Nothing is written."""
        found: list[str] = []
        for chunk in chunks(rows):
            self._pending = _Pending()
            entries = [self._entry(None, values) for values in chunk]
            self._read_rows({entry.id for entry in entries})
            found += [self._own_id(entry) for entry in entries]
        return found

    def _entry(self, record: str | None, values: Mapping[str, Value]) -> _Entry:
        kind, checked = self.declared.kind, self._checked(values)
        keys = self.work.store.keys(kind, checked)
        if record is not None:
            if not lawful_id(record):
                raise ValueError("an id is 1 to 64 letters, digits and hyphens")
            return _Entry(True, self.work.follow(kind, record), checked, keys)
        made = record_id(self.work.namespace, kind, keys[0]) if keys else self.declared.new_id("", checked)
        return _Entry(False, self.work.follow(kind, made), checked, keys)

    def _checked(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """The values with references followed; a misspelt field or a wrong Python type is a mistake of ours."""
        types = self._types
        checked: dict[str, Value] = {}
        for name, value in values.items():
            checked[name] = value if type(value) is types[name] else typed(self.declared, name, value)
        return self.work.follow_references(self.declared, checked) if self.declared.references() else checked

    def _read_keys(self, entries: list[_Entry]) -> None:
        """Which live records of this owner have the natural keys of the rows that came without an id."""
        wanted = {key for entry in entries if not entry.given for key in entry.keys}
        if not wanted:
            return
        sql = "SELECT key, id FROM _keys WHERE kind = ? AND owner = ? AND key IN (SELECT value FROM json_each(?))"
        connection = self.work.tables.connection
        for key, record in connection.execute(sql, [self.declared.kind, self.owner, as_json(wanted)]).fetchall():
            self._pending.keys.setdefault(key, []).append(record)

    def _read_rows(self, ids: Iterable[str]) -> None:
        missing = [record for record in ids if record not in self._pending.was]
        if not missing:
            return
        found = self.work.tables.load(self.declared.kind, missing)
        self._pending.now.update(found)
        for record in missing:
            self._pending.was[record] = found.get(record)

    def _identify(self, entry: _Entry) -> str:
        """The record that a row without id means. Refused when it could be several."""
        for key in entry.keys:
            rows = [self._pending.now[record] for record in self._pending.keys.get(key, ())]
            fitting = {str(row["id"]) for row in rows if agree(self.declared, entry.values, row)}
            if len(fitting) > 1:
                label = self.declared.label
                raise Refused(f"有几条{label}同样符合，分不清是哪一条", label, "请先合并重复的记录")
            if fitting:
                return fitting.pop()
        return self._own_id(entry)

    def _own_id(self, entry: _Entry) -> str:
        """The id a natural key makes. One that a record has whose key was corrected since is passed over for the next.

        A child whose number was mistyped keeps the id of the wrong number; the child to whom that number really
        belongs is another one.
        """
        kind, record, nth = self.declared.kind, entry.id, 1
        while (row := self._pending.now.get(record)) is not None and not self._stands_for(row, entry):
            nth += 1
            record = self.work.follow(kind, record_id(self.work.namespace, kind, entry.keys[0], nth))
            self._read_rows([record])
        return record

    def _stands_for(self, row: Fields, entry: _Entry) -> bool:
        mine = row["owner"] == self.owner or row["provisional"]
        return bool(mine) and row["same_as"] is None and agree(self.declared, entry.values, row)

    def _one(self, entry: _Entry) -> str:
        record = entry.id if entry.given else self._identify(entry)
        row = self._pending.now.get(record)
        if row is None:
            self._add(record, entry)
        elif self.provisional and not row["provisional"] and row["owner"] == self.owner != self.work.unit:
            self.counts.owned += 1
            return record
        else:
            self._change(record, row, entry)
        self._pending.written.setdefault(record, set()).update(entry.values)
        return record

    def _add(self, record: str, entry: _Entry) -> None:
        self._pending.now[record] = {**self._empty, **entry.values, "id": record}
        for key in entry.keys:
            self._pending.keys.setdefault(key, []).append(record)
        self._pending.rekeyed.add(record)
        self.counts.new += 1

    def _change(self, record: str, row: Fields, entry: _Entry) -> None:
        self.work.own(self.declared.kind, row)
        if entry.given and not live(row):
            raise Refused("这条记录已经删除", self.declared.label, "要恢复，请撤销删除或重新录入")
        changed = {name: value for name, value in entry.values.items() if row[name] != value}
        if changed and row["siblings"] is not None:
            changed = self._undecided(row, changed)
        if row["removed"] is not None:
            changed["removed"] = None
        taken_over = bool(row["provisional"]) and row["owner"] == self.work.unit and not self.provisional
        if not changed and not taken_over:
            self.counts.same += 1
            return
        if changed:
            row = self._written(row, changed)
        self._pending.now[record] = {**row, "provisional": int(bool(row["provisional"]) and not taken_over)}
        if not self._key_fields.isdisjoint(changed) or "removed" in changed:
            self._pending.rekeyed.add(record)
        self.counts.changed += 1

    def _written(self, row: Fields, changed: dict[str, Value]) -> Fields:
        """The row after the write. Most rows of an import share their clock and dots, so the texts are made once."""
        work = self.work
        if row["siblings"] is not None or row["extra"] is not None:
            state = work.tables.state(self.declared.kind, row).write(changed, work.device, work.counter)
            return work.rewrite(self.declared.kind, row, state)
        filled = tuple(name for name in self._fields if row[name] is not None)
        written = tuple((name, value is not None) for name, value in changed.items())
        clock, dots = texts_after(str(row["clock"]), str(row["dots"]), filled, written, work.device, work.counter)
        return {**row, **changed, "clock": clock, "dots": dots}

    def _undecided(self, row: Fields, values: Mapping[str, Value]) -> dict[str, Value]:
        """What really changes where fields are in conflict: saying one of the values again decides nothing."""
        fields = self.work.tables.state(self.declared.kind, row).fields
        return {
            name: value
            for name, value in values.items()
            if all(value != version.value for version in fields.get(name, ()))
        }

    def _flush(self) -> None:
        kind, pending = self.declared.kind, self._pending
        fresh = [row for record, row in pending.now.items() if pending.was[record] is None]
        changed = [
            (was, row)
            for record, row in pending.now.items()
            if (was := pending.was[record]) is not None and was is not row
        ]
        self.work.store.insert(kind, fresh)
        self.work.store.update(kind, changed)
        self._refuse_doubles()
        clear_drafts(self.work, kind, pending.written)

    def _refuse_doubles(self) -> None:
        """Two live records with one natural key would be one child twice."""
        kind, rows = self.declared.kind, [self._pending.now[record] for record in self._pending.rekeyed]
        first = {found[0]: row for row in rows if (found := self.work.store.keys(kind, row))}
        sql = """SELECT key FROM _keys WHERE kind = ? AND key IN (SELECT value FROM json_each(?))
            GROUP BY key, owner HAVING count(*) > 1"""
        doubled = self.work.tables.connection.execute(sql, [kind, as_json(first)]).fetchall() if first else []
        for (key,) in doubled:
            if self.work.with_key(kind, first[key], first_only=True):
                label = self.declared.label
                raise Refused(f"已经有一条同样的{label}", label, "请先核对；确是同一条，请用“合并”")


def typed(declared: RecordType, name: str, value: object) -> Value:
    """A value of the type its column keeps. The database would change another one in silence, and break the chain."""
    wanted = _PYTHON[declared.fields[name].kind.sql]
    if value is None or (isinstance(value, str | int) and type(value) is wanted):
        return value
    if type(value) is bool and wanted is int:
        return int(value)
    raise TypeError(f"{declared.kind}.{name} takes {wanted.__name__}, not {type(value).__name__}")


def clear_drafts(work: Work, kind: str, written: Mapping[str, set[str]]) -> None:
    """Forget the drafts of fields that were now written well."""
    sql = "SELECT id, record, field FROM _drafts WHERE kind = ?"
    for draft, record, name in work.tables.connection.execute(sql, [kind]).fetchall():
        if name in written.get(record, ()) and (row := work.tables.one("_drafts", draft)) is not None:
            work.store.delete("_drafts", row)

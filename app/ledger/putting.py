"""Writing records: new ones, changed fields, many at once. One engine for one row and for a hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.core.declaration import RecordType
from app.core.errors import Refused
from app.core.kinds import Value
from app.core.versions import first_dot
from app.ledger.results import Counts
from app.ledger.tables import Fields, as_json, chunks
from app.ledger.work import Work, agree

Item = tuple[str | None, Mapping[str, Value]]
_PYTHON = {"TEXT": str, "INTEGER": int}


@dataclass
class _Pending:
    """The rows of one chunk: as they are in the table, and as they shall be."""

    was: dict[str, Fields | None] = field(default_factory=dict)
    now: dict[str, Fields] = field(default_factory=dict)
    keys: dict[str, list[str]] = field(default_factory=dict)
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
        self._clock, self._dots = first_dot(work.device, work.counter)
        self._empty: Fields = {
            **dict.fromkeys(work.tables.columns(kind)),
            "owner": self.owner,
            "provisional": int(provisional),
            "clock": self._clock,
            "dots": self._dots,
        }
        self._pending = _Pending()
        self.counts = Counts()
        self.ids: list[str] = []

    def put(self, items: Iterable[Item]) -> Counts:
        """Write rows: (id or ``None``, values). ``ids`` then holds the id of each, in order."""
        kind = self.declared.kind
        for chunk in chunks(items):
            self._pending = _Pending()
            checked = [(record, self._checked(values)) for record, values in chunk]
            found = [self.work.follow(kind, record) if record is not None else None for record, _ in checked]
            self._read_keys([values for record, values in checked if record is None])
            self._read_rows(
                {record for record in found if record} | {x for ids in self._pending.keys.values() for x in ids}
            )
            new_ids = [] if None not in found else self._new_ids(checked, found)
            self._read_rows(new_ids)
            for record, (_, values) in zip(found, checked, strict=True):
                self.ids.append(self._one(record, values))
            self._flush()
        return self.counts

    def _checked(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """The values with references followed; a misspelt field or a wrong Python type is a mistake of ours."""
        types = self._types
        checked: dict[str, Value] = {}
        for name, value in values.items():
            wanted = types[name]
            if value is None or type(value) is wanted:
                checked[name] = value
            elif type(value) is bool and wanted is int:
                checked[name] = int(value)
            else:
                raise TypeError(f"{self.declared.kind}.{name} takes {wanted.__name__}, not {type(value).__name__}")
        return self.work.follow_references(self.declared, checked) if self.declared.references() else checked

    def _read_keys(self, rows: list[dict[str, Value]]) -> None:
        """Which live records of this owner have the natural keys of the rows."""
        wanted = {key for row in rows for key in self.work.store.keys(self.declared.kind, row)}
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
        for record in missing:
            self._pending.was[record] = found.get(record)
            if record in found:
                self._pending.now[record] = found[record]

    def _new_ids(self, checked: list[tuple[str | None, dict[str, Value]]], found: list[str | None]) -> list[str]:
        """The ids rows would get; such a record may be there already, removed or known by another key today."""
        made = []
        for (_, values), record in zip(checked, found, strict=True):
            if record is None and self._identify(values) is None:
                made.append(self.declared.new_id(self.work.namespace, values))
        return made

    def _identify(self, values: Mapping[str, Value]) -> str | None:
        """The live record that a row without id means. Refused when it could be several."""
        for key in self.work.store.keys(self.declared.kind, values):
            rows = [self._pending.now[record] for record in self._pending.keys.get(key, ())]
            fitting = [row for row in rows if agree(self.declared, values, row)]
            if len(fitting) > 1:
                raise Refused(
                    f"有几条{self.declared.label}同样符合，分不清是哪一条", self.declared.label, "请先合并重复的记录"
                )
            if fitting:
                return str(fitting[0]["id"])
        return None

    def _one(self, given: str | None, values: dict[str, Value]) -> str:
        record = given or self._identify(values)
        if record is None:
            record = self.declared.new_id(self.work.namespace, values)
            followed = self.work.follow(self.declared.kind, record)
            if followed != record:
                self._read_rows([followed])
                record = followed
        row = self._pending.now.get(record)
        if row is None:
            self._add(record, values)
        elif self.provisional and not row["provisional"] and row["owner"] == self.owner != self.work.unit:
            self.counts.owned += 1
            return record
        else:
            self._change(record, row, values, revive=given is None)
        self._pending.written.setdefault(record, set()).update(values)
        return record

    def _add(self, record: str, values: dict[str, Value]) -> None:
        if any(ord(character) < 33 for character in record):
            raise ValueError("an id holds no control characters")
        row = {**self._empty, **values, "id": record}
        self._pending.now[record] = row
        self._pending.was[record] = None
        for key in self.work.store.keys(self.declared.kind, row):
            self._pending.keys.setdefault(key, []).append(record)
        self.counts.new += 1

    def _change(self, record: str, row: Fields, values: dict[str, Value], revive: bool) -> None:
        self.work.own(self.declared.kind, row)
        if row["removed"] is not None and not revive:
            raise Refused("这条记录已经删除", self.declared.label, "要恢复，请撤销删除或重新录入")
        changed = {name: value for name, value in values.items() if row[name] != value}
        if changed and row["siblings"] is not None:
            changed = self._undecided(row, changed)
        if row["removed"] is not None:
            changed["removed"] = None
        taken_over = bool(row["provisional"]) and row["owner"] == self.work.unit and not self.provisional
        if not changed and not taken_over:
            self.counts.same += 1
            return
        work = self.work
        if changed:
            state = work.tables.state(self.declared.kind, row).write(changed, work.device, work.counter)
            row = work.rewrite(self.declared.kind, row, state)
        self._pending.now[record] = {**row, "provisional": int(bool(row["provisional"]) and not taken_over)}
        self.counts.changed += 1

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
        self._refuse_doubles(fresh, changed)
        clear_drafts(self.work, kind, pending.written)

    def _refuse_doubles(self, fresh: list[Fields], changed: list[tuple[Fields, Fields]]) -> None:
        """Two live records with one natural key would be one child twice."""
        keys = self.work.store.keys
        kind = self.declared.kind
        rekeyed = [
            new for old, new in changed if keys(kind, old)[:1] != keys(kind, new)[:1] or old["removed"] is not None
        ]
        first = {found[0]: row for row in (*fresh, *rekeyed) if (found := keys(kind, row))}
        sql = """SELECT key FROM _keys WHERE kind = ? AND owner = ? AND key IN (SELECT value FROM json_each(?))
            GROUP BY key HAVING count(*) > 1"""
        doubled = self.work.tables.connection.execute(sql, [kind, self.owner, as_json(first)]).fetchall()
        for (key,) in doubled:
            if self.work.with_key(kind, first[key], first_only=True):
                raise Refused(
                    f"已经有一条同样的{self.declared.label}", self.declared.label, "请先核对；确是同一条，请用“合并”"
                )


def clear_drafts(work: Work, kind: str, written: Mapping[str, set[str]]) -> None:
    """Forget the drafts of fields that were now written well."""
    sql = "SELECT id, record, field FROM _drafts WHERE kind = ?"
    for draft, record, name in work.tables.connection.execute(sql, [kind]).fetchall():
        if name in written.get(record, ()) and (row := work.tables.one("_drafts", draft)) is not None:
            work.store.delete("_drafts", row)

"""What every part of one operation shares: the rows it changes, who writes, under which dot, and which records became others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.declaration import RecordType
from app.core.errors import Refused
from app.core.kinds import Value
from app.core.versions import State
from app.ledger.store import Store
from app.ledger.tables import Fields, Tables, as_json


@dataclass
class Work:
    """One operation under way. unit: own unit code; device, counter: the dot of everything it writes."""

    store: Store
    unit: str
    namespace: str
    device: str
    counter: int
    person: str
    at: str
    _aliases: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def tables(self) -> Tables:
        """The tables behind the store."""
        return self.store.tables

    def declared(self, kind: str) -> RecordType:
        """The record type of a kind; KeyError for a misspelt one."""
        return self.tables.registry[kind]

    def aliases(self, kind: str) -> dict[str, str]:
        """Id of a record that became another → that one's id.

        Only a record of the same owner: nobody reaches into another unit's records by saying that his own became one
        of them. Such a pointer, and one to a record that isn't here, leads nowhere.
        """
        if kind not in self._aliases:
            table = self.declared(kind).kind
            sql = f'''SELECT gone.id, gone.same_as FROM "{table}" gone JOIN "{table}" kept
                ON kept.id = gone.same_as AND kept.owner = gone.owner WHERE gone.same_as IS NOT NULL'''
            self._aliases[kind] = dict(self.tables.connection.execute(sql).fetchall())
        return self._aliases[kind]

    def forget_aliases(self, kind: str) -> None:
        """Read the aliases of a kind again: records came or changed since."""
        self._aliases.pop(kind, None)

    def note_alias(self, kind: str, row: Fields) -> None:
        """Add what a changed row points to now to the aliases that were read, or take it out."""
        aliases, record, into = self.aliases(kind), str(row["id"]), row["same_as"]
        kept = None if into is None else self.tables.one(self.declared(kind).kind, str(into))
        if kept is not None and kept["owner"] == row["owner"]:
            aliases[record] = str(into)
        else:
            aliases.pop(record, None)

    def follow(self, kind: str, record: str) -> str:
        """The id of the record an id stands for today."""
        aliases = self.aliases(kind)
        seen = {record}
        while (after := aliases.get(record)) is not None and after not in seen:
            seen.add(after)
            record = after
        return record

    def follow_references(self, declared: RecordType, values: Mapping[str, Value]) -> dict[str, Value]:
        """Values whose references lead to the records that are meant today."""
        followed = dict(values)
        for name, kind in declared.references().items():
            if (value := values.get(name)) is not None and self.aliases(kind):
                followed[name] = self.follow(kind, str(value))
        return followed

    def rewrite(self, kind: str, row: Fields, state: State) -> Fields:
        """The row that keeps a state."""
        return self.tables.with_state(kind, row, state)

    def existing(self, kind: str, record: str) -> Fields:
        """The row an id stands for today. Refused when there is none."""
        row = self.tables.one(self.declared(kind).kind, self.follow(kind, record))
        if row is None:
            raise Refused("没有找到这条记录", self.declared(kind).label, "请刷新后重试")
        return row

    def own(self, kind: str, row: Mapping[str, Value]) -> None:
        """Refused unless this unit may write the row: its own, or a provisional one."""
        if row["owner"] != self.unit and not row["provisional"]:
            raise Refused(
                "这条记录属于别的单位，只有它自己能修改", self.declared(kind).label, "请让该单位修改后重新报送"
            )

    def with_key(self, kind: str, row: Mapping[str, Value], *, first_only: bool) -> list[Fields]:
        """Other live records of the same owner with the same natural key as this row.

        first_only: the same by what each of the two counts as its key. Otherwise by the first key both have in full:
        a record known by name and one known by its number as well are the same.
        """
        mine = self.store.keys(kind, row)
        if not mine:
            return []
        if first_only:
            mine = mine[:1]
        sql = """SELECT DISTINCT id FROM _keys WHERE kind = ? AND owner = ? AND id <> ?
            AND key IN (SELECT value FROM json_each(?)) ORDER BY id"""
        found = self.tables.connection.execute(sql, [kind, row["owner"], row["id"], as_json(mine)]).fetchall()
        others = self.tables.load(kind, [record for (record,) in found]) if found else {}
        if first_only:
            return [other for other in others.values() if self.store.keys(kind, other)[:1] == mine]
        return [other for other in others.values() if agree(self.declared(kind), row, other)]


def agree(declared: RecordType, one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Whether the first alternative of the natural key that both rows have in full is the same."""
    for names in declared.keys:
        left, right = [one.get(name) for name in names], [other.get(name) for name in names]
        if None not in left and None not in right:
            return left == right
    return False

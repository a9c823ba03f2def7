"""Records that turn out to be one: the other becomes a tombstone that points, its versions join, references follow.

All of it is concluded from the records alone and carries no device's dot, so that every ledger that has the same
records concludes the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.core.declaration import RecordType, Registry
from app.core.kinds import Money
from app.core.versions import State, Version, aliased, joined
from app.ledger.results import GivenWay
from app.ledger.tables import Fields, as_json, live
from app.ledger.work import Work


class Settler:
    """Settles records of all kinds after a merge or a ``same``; collects what it joined and what gave way."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.joined: list[tuple[str, str, str]] = []
        self.given_way: list[GivenWay] = []
        self._paid = paid_kinds(work.tables.registry)
        self._followed: set[str] = set()
        self._apart: dict[str, dict[str, str]] = {}

    def settle(self, kind: str, ids: Collection[str], new: Collection[str] = ()) -> None:
        """Look at records that are new or changed: whether they point elsewhere, or are there under another id.

        new: those that weren't here before; what became one of them may have come first.
        """
        tables = self.work.tables
        pointing = [record for record, row in tables.load(kind, ids).items() if row["same_as"] is not None]
        waiting = tables.where(kind, "same_as IN (SELECT value FROM json_each(?))", [as_json(new)]) if new else ()
        for pointer in dict.fromkeys([*pointing, *(str(row["id"]) for row in waiting)]):
            self._break_circle(kind, pointer)
            self._pointed(kind, pointer)
        for record in sorted(ids):
            row = self.work.tables.one(kind, record)
            if row is not None and live(row):
                self._find_double(kind, row)

    def point(self, kind: str, gone: str, kept: str, state: State) -> None:
        """Store a record's state that says it became ``kept``, and let everything follow."""
        self._store(kind, gone, state)
        self.joined.append((kind, gone, kept))
        self._pointed(kind, gone)

    def _find_double(self, kind: str, row: Fields) -> None:
        if kind in self._paid:
            # Two payments with one key stay two, be it that their children turned out to be one, or that two laptops
            # noted the same: nothing in the records tells which. A sum that is too high is found (paid twice), one
            # that is too low never.
            return
        work = self.work
        for other in work.with_key(kind, row, first_only=False):
            if row["provisional"] == other["provisional"]:
                continue
            real, provisional = (other, row) if row["provisional"] else (row, other)
            self._give_way(kind, provisional, real)
            if provisional is row:
                return
        doubles = work.with_key(kind, row, first_only=True)
        if doubles:
            first, *rest = sorted(str(entry["id"]) for entry in (row, *doubles))
            for gone in self._point_many(kind, rest, first):
                current = work.tables.one(kind, gone)
                if current is not None and live(current):
                    self.point(kind, gone, first, aliased(work.tables.state(kind, current), first))

    def _point_many(self, kind: str, rest: list[str], first: str) -> list[str]:
        """As ``point`` for one after the other, but the record that is kept is written once; returns those left over.

        A row grows with each that joins it, so that reading and writing it for each of a great many takes hours.
        Some are left when the kept record's natural key changed under way: it may have become another itself.
        """
        tables, declared = self.work.tables, self.work.declared(kind)
        row = tables.one(kind, first)
        if len(rest) < 2 or row is None or not live(row) or kind in declared.references().values():
            return rest
        known = set(tables.fields(kind))
        names = {name for key in declared.keys for name in key}
        keys = self.work.store.keys(kind, row)
        before = after = tables.state(kind, row)
        self._aliases(kind)
        while rest:
            gone, *rest = rest
            other = tables.one(kind, gone)
            if other is None or not live(other):
                continue
            state = aliased(tables.state(kind, other), first)
            self._store(kind, gone, state)
            self.joined.append((kind, gone, first))
            if not other["provisional"] or row["provisional"]:
                # An empty field this program doesn't know is in no row.
                unknown = [name for name in after.fields if name not in known and after.value(name) is None]
                fields = {name: of for name, of in after.fields.items() if name not in unknown}
                after = joined(State(after.clock, fields, after.base), state, gone)
            if self.work.store.keys(kind, {**row, **{name: after.value(name) for name in names}}) != keys:
                self._store(kind, first, after)
                self._again(kind, row, first)
                self._rewrite_references(kind, gone, first)
                return rest
            self._rewrite_references(kind, gone, first)
        if after != before:
            self._store(kind, first, after)
        return []

    def _give_way(self, kind: str, provisional: Fields, real: Fields) -> None:
        """What stood until the owner said it itself now points to what the owner says; the differences are told."""
        kept = str(real["id"])
        for name in self.work.declared(kind).fields:
            if provisional[name] is not None and provisional[name] != real[name]:
                self.given_way.append(GivenWay(kind, kept, name, provisional[name], real[name]))
        state = aliased(self.work.tables.state(kind, provisional), kept)
        self.point(kind, str(provisional["id"]), kept, state)

    def _pointed(self, kind: str, gone: str) -> None:
        """Join a tombstone's versions into the record it points to, and let references follow."""
        work = self.work
        self._aliases(kind)
        kept = work.follow(kind, gone)
        if kept == gone:
            return
        other, row = work.tables.one(kind, gone), work.tables.one(kind, kept)
        if other is not None and row is not None and not (other["provisional"] and not row["provisional"]):
            before = work.tables.state(kind, row)
            after = joined(before, work.tables.state(kind, other), gone)
            if after != before:
                self._store(kind, kept, after)
                self._again(kind, row, kept)
        self._rewrite_references(kind, gone, kept)

    def _again(self, kind: str, was: Fields, record: str) -> None:
        now = self.work.tables.one(kind, record)
        if now is not None and live(now) and self.work.store.keys(kind, now) != self.work.store.keys(kind, was):
            self._find_double(kind, now)

    def _rewrite_references(self, kind: str, gone: str, kept: str) -> None:
        for declared in self.work.tables.registry:
            names = [name for name, to in declared.references().items() if to == kind]
            if not names:
                continue
            rows = self._referring(declared.kind, names, gone)
            for row in rows:
                state = self.work.tables.state(declared.kind, row)
                self._store(declared.kind, str(row["id"]), replaced(state, names, gone, kept))
            if rows:
                self.settle(declared.kind, [str(row["id"]) for row in rows])

    def _referring(self, kind: str, names: Iterable[str], gone: str) -> list[Fields]:
        """Rows that refer to a record, be it only in one of several values; in the order they were made.

        The values that stand apart are in no index: they are read once and kept up to date, for there may be many
        records that give way and many more rows.
        """
        tables = self.work.tables
        found = {record for record, text in self._siblings(kind).items() if gone in text}
        for name in names:
            found.update(
                record
                for (record,) in tables.connection.execute(
                    f'SELECT "id" FROM "{kind}" WHERE "{name}" = ?', [gone]
                ).fetchall()
            )
        if not found:
            return []
        return list(tables.where(kind, '"id" IN (SELECT value FROM json_each(?))', [as_json(found)], "ORDER BY rowid"))

    def _siblings(self, kind: str) -> dict[str, str]:
        if kind not in self._apart:
            sql = f'SELECT "id", siblings FROM "{kind}" WHERE siblings IS NOT NULL'
            self._apart[kind] = dict(self.work.tables.connection.execute(sql).fetchall())
        return self._apart[kind]

    def _aliases(self, kind: str) -> dict[str, str]:
        """The aliases of a kind, read once; ``_store`` keeps them up to date."""
        if kind not in self._followed:
            self.work.forget_aliases(kind)
            self._followed.add(kind)
        return self.work.aliases(kind)

    def _break_circle(self, kind: str, record: str) -> None:
        """Two laptops may have pointed two records at each other: the one with the smallest id then stays."""
        work = self.work
        aliases = self._aliases(kind)
        path = [record]
        while (after := aliases.get(path[-1])) is not None and after not in path:
            path.append(after)
        if after is not None:
            kept = min(path[path.index(after) :])
            row = work.tables.one(kind, kept)
            if row is not None:
                self._store(kind, kept, aliased(work.tables.state(kind, row), None))

    def _store(self, kind: str, record: str, state: State) -> None:
        row = self.work.tables.one(kind, record)
        if row is None:
            return
        now = self.work.rewrite(kind, row, state)
        self.work.store.update(kind, [(row, now)])
        if kind in self._followed and now["same_as"] != row["same_as"]:
            self.work.note_alias(kind, now)
        if kind in self._apart:
            if now["siblings"] is None:
                self._apart[kind].pop(record, None)
            else:
                self._apart[kind][record] = str(now["siblings"])


def paid_kinds(registry: Registry) -> set[str]:
    """Kinds the program makes where money is noted, and those such records hang on: grants, receipts, batches."""
    made = {declared.kind: declared for declared in registry if declared.by_program}
    paid = {kind for kind, declared in made.items() if holds_money(declared)}
    return paid | {to for kind in paid for to in made[kind].references().values() if to in made}


def holds_money(declared: RecordType) -> bool:
    """Whether records of this type are payments: made by the program, with an amount."""
    return declared.by_program and any(isinstance(spec.kind, Money) for spec in declared.fields.values())


def replaced(state: State, names: Iterable[str], gone: str, kept: str) -> State:
    """A state whose references lead to ``kept`` instead of ``gone``, under the dots they had: no one wrote anything."""
    fields = dict(state.fields)
    for name in names:
        moved = {Version(d, n, kept if value == gone else value) for d, n, value in fields.get(name, ())}
        if moved:
            fields[name] = tuple(sorted(moved, key=lambda version: (version[:2], str(version.value))))
    base = {name: kept if name in names and value == gone else value for name, value in state.base.items()}
    return State(state.clock, fields, base)

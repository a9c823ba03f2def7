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
            for gone in rest:
                current = work.tables.one(kind, gone)
                if current is not None and live(current):
                    self.point(kind, gone, first, aliased(work.tables.state(kind, current), first))

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
        work.forget_aliases(kind)
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
            condition = " OR ".join(f'"{name}" = ?' for name in names) + " OR instr(siblings, ?)"
            rows = list(self.work.tables.where(declared.kind, condition, [*(gone for _ in names), gone]))
            for row in rows:
                state = self.work.tables.state(declared.kind, row)
                self._store(declared.kind, str(row["id"]), replaced(state, names, gone, kept))
            self.settle(declared.kind, [str(row["id"]) for row in rows])

    def _break_circle(self, kind: str, record: str) -> None:
        """Two laptops may have pointed two records at each other: the one with the smallest id then stays."""
        work = self.work
        work.forget_aliases(kind)
        aliases = work.aliases(kind)
        path = [record]
        while (after := aliases.get(path[-1])) is not None and after not in path:
            path.append(after)
        if after is not None:
            kept = min(path[path.index(after) :])
            row = work.tables.one(kind, kept)
            if row is not None:
                self._store(kind, kept, aliased(work.tables.state(kind, row), None))
                work.forget_aliases(kind)

    def _store(self, kind: str, record: str, state: State) -> None:
        row = self.work.tables.one(kind, record)
        if row is not None:
            self.work.store.update(kind, [(row, self.work.rewrite(kind, row, state))])


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

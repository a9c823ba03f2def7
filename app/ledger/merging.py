"""Taking in records that came in a package, by the law of app.core.versions. One bad record blocks nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.core.errors import WrongValue
from app.core.ids import lawful_id
from app.core.kinds import Value
from app.core.versions import State, merge, read_clock, read_state, real_device
from app.ledger.lawful import Law
from app.ledger.results import Incoming, MergeResult, Rejected
from app.ledger.settling import Settler, replaced
from app.ledger.tables import Fields, chunks, read_image
from app.ledger.work import Work


class Merger:
    """Merges incoming records of one kind. Kinds must come in the registry's order: what is referred to first.

    author: they come from the only one who writes them, and nothing newer of his was taken in before: where values
    stand against each other, his hold.
    """

    def __init__(self, work: Work, kind: str, author: bool = False) -> None:
        self.work = work
        self.author = author
        self.kind = work.declared(kind).kind
        self.result = MergeResult()
        self._seen: dict[str, int] = {}
        self._references = work.declared(kind).references()
        self._law = Law(work.declared(kind), work.tables.types(kind))

    def merge(self, incoming: Iterable[Incoming]) -> MergeResult:
        """Merge all; then records that turn out to be one are joined."""
        touched: list[str] = []
        for chunk in chunks(incoming):
            touched += self._chunk(chunk)
        note_seen(self.work, self._seen)
        settler = Settler(self.work)
        self.work.forget_aliases(self.kind)
        settler.settle(self.kind, touched, self.result.new)
        self.result.joined = settler.joined
        self.result.given_way = settler.given_way
        self._count_conflicts(touched, [kept for kind, _, kept in settler.joined if kind == self.kind])
        return self.result

    def _chunk(self, chunk: list[Incoming]) -> list[str]:
        existing = self.work.tables.load(self.kind, [entry.id for entry in chunk if lawful_id(entry.id)])
        fresh: dict[str, Fields] = {}
        changed: dict[str, tuple[Fields, Fields]] = {}
        for entry in chunk:
            try:
                self._law.identity(entry)
                was = existing.get(entry.id)
                now = fresh.get(entry.id) or (changed[entry.id][1] if entry.id in changed else was)
                row = self._merged(entry, now)
            except WrongValue as error:
                self.result.rejected.append(Rejected(self.kind, entry.id, error.reason))
                continue
            if was is None:
                fresh[entry.id] = row
            elif row != now:
                changed[entry.id] = (was, row)
            elif entry.id not in changed:
                self.result.same.append(entry.id)
        self.work.store.insert(self.kind, list(fresh.values()))
        self.work.store.update(self.kind, changed.values())
        self.result.new += fresh
        self.result.changed += changed
        return [*fresh, *changed]

    def _merged(self, entry: Incoming, now: Fields | None) -> Fields:
        theirs = self._read(entry)
        if now is None:
            empty = dict.fromkeys(self.work.tables.columns(self.kind))
            row = {**empty, "id": entry.id, "owner": entry.owner, "provisional": int(entry.provisional)}
            return self.work.rewrite(self.kind, row, theirs)
        if now["owner"] != entry.owner:
            raise WrongValue("同一编号的记录在这里属于另一个单位")
        ours = self.work.tables.state(self.kind, now)
        state = merge(ours, theirs)
        if self.author:
            state = only_said(state, theirs)
        for name in state.split():
            if name not in {*ours.split(), *theirs.split(), *state.base}:
                self._find_base(entry, theirs, name, state)
        provisional = int(bool(now["provisional"]) and entry.provisional)
        return self.work.rewrite(self.kind, {**now, "provisional": provisional}, state)

    def _read(self, entry: Incoming) -> State:
        values = {**entry.extra, **entry.values}
        for name in values:
            self._law.value(name, None)
        state = read_state(entry.clock, entry.dots, entry.siblings, values)
        self._law.state(state)
        for device, counter in read_clock(entry.clock).items():
            own = real_device(device)
            if own == self.work.device and counter > self.work.counter:
                raise WrongValue("记录用了本机的编号却不是本机写的，本台账可能被复制过")
            self._seen[own] = max(counter, self._seen.get(own, 0))
        for name, kind in self._references.items():
            for value in {version.value for version in state.fields.get(name, ())}:
                followed = None if value is None else self.work.follow(kind, str(value))
                if followed is not None and followed != value:
                    state = replaced(state, [name], str(value), followed)
        return state

    def _find_base(self, entry: Incoming, theirs: State, name: str, state: State) -> None:
        """The newest value kept in history that the other side had seen as well: what both writes replaced."""
        sql = "SELECT before FROM _history WHERE kind = ? AND id = ? AND before IS NOT NULL ORDER BY seq DESC"
        names = self.work.tables.columns(self.kind)
        for (before,) in self.work.tables.connection.execute(sql, [self.kind, entry.id]).fetchall():
            old = self.work.tables.state(self.kind, read_image(before, names))
            versions = old.fields.get(name, ())
            if versions and all(theirs.covers(version) for version in versions):
                state.base[name] = old.value(name)
                return

    def _count_conflicts(self, touched: list[str], kept: list[str]) -> None:
        for row in self.work.tables.load(self.kind, {*touched, *kept}).values():
            if row["siblings"] is not None and row["same_as"] is None:
                names = self.work.tables.state(self.kind, row).conflicts()
                self.result.conflicts += [(self.kind, str(row["id"]), name) for name in names]


def only_said(state: State, author: State) -> State:
    """A merged state where of values that stand against each other only those in the author's copy are left."""
    said = {name: author.fields[name] for name in state.conflicts() if name in author.fields}
    kept = State(state.clock, {**state.fields, **said})
    kept.base = {name: value for name, value in state.base.items() if name in kept.split()}
    return kept


def note_seen(work: Work, seen: Mapping[str, int]) -> None:
    """Remember up to which counter each other device's writes are here."""
    for device, counter in seen.items():
        row: dict[str, Value] = {"id": device, "counter": counter}
        known = work.tables.one("_seen", device)
        if device != "=" and (known is None or int(known["counter"] or 0) < counter):
            work.store.put("_seen", row)

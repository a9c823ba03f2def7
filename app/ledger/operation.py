"""One named operation: what a use case may do to a ledger while it is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.core.declaration import Registry
from app.core.errors import Refused
from app.core.kinds import Value, plain
from app.core.versions import State, as_text, joined
from app.ledger import chain
from app.ledger.merging import Merger
from app.ledger.putting import Item, Putter, clear_drafts, typed
from app.ledger.results import Changes, Counts, Incoming, MergeResult
from app.ledger.settling import Settler, holds_money
from app.ledger.tables import Fields, live
from app.ledger.work import Work

_LONGEST_REASON = 2000


class Operation:
    """Handed out by ``Ledger.writing``. Everything done through it is kept together, or not at all."""

    def __init__(self, work: Work, name: str, label: str, undoable: bool, keep_file: Callable[[bytes], str]) -> None:
        self.work = work
        self.name = name
        self.label = label
        self.undoable = undoable
        self.undoes: int | None = None
        self._keep_file = keep_file
        self._numbered = 0

    @property
    def seq(self) -> int:
        """The number this operation will have; it is the counter of its dot as well."""
        return self.work.counter

    @property
    def registry(self) -> Registry:
        """The record types."""
        return self.work.tables.registry

    # Records

    def put(
        self,
        kind: str,
        values: Mapping[str, Value],
        *,
        id: str | None = None,
        owner: str | None = None,
        provisional: bool = False,
    ) -> str:
        """Make a record, or change the fields that differ; returns its id.

        Without an id the record is the one with this natural key, or a new one. Raises WrongValue when no natural key
        is complete, Refused when the record belongs to another unit, was removed, or would double another one.
        """
        putter = Putter(self.work, kind, owner, provisional)
        putter.put([(id, values)])
        return putter.ids[0]

    def put_many(self, kind: str, rows: Iterable[Item], *, provisional_owner: str | None = None) -> Counts:
        """Put (id or ``None``, values) rows. provisional_owner: the unit they are about, when it isn't this one."""
        return Putter(self.work, kind, provisional_owner, provisional_owner is not None).put(rows)

    def put_ids(self, kind: str, rows: Iterable[Item], *, provisional_owner: str | None = None) -> list[str]:
        """As ``put_many``; returns the id of each row, in order."""
        putter = Putter(self.work, kind, provisional_owner, provisional_owner is not None)
        putter.put(rows)
        return putter.ids

    def new_id(self, kind: str, values: Mapping[str, Value], *, provisional_owner: str | None = None) -> str:
        """The id that a record with these values has, or would be made under; raises WrongValue without a natural key.

        It comes from the natural key, and from the key with 2, 3, … where an earlier one stands for another record by
        now. A caller that gives an id to ``put`` takes it from here, never from the key alone: it would overwrite a
        record whose key was corrected.
        """
        return self.new_ids(kind, [values], provisional_owner=provisional_owner)[0]

    def new_ids(
        self, kind: str, rows: Iterable[Mapping[str, Value]], *, provisional_owner: str | None = None
    ) -> list[str]:
        """As ``new_id`` for many rows, in order."""
        return Putter(self.work, kind, provisional_owner, provisional_owner is not None).new_ids(rows)

    def remove(self, kind: str, id: str, reason: str) -> None:
        """Delete a record: a tombstone with the reason stays. Nothing happens when it is gone already."""
        row = self.work.existing(kind, id)
        self.work.own(kind, row)
        if row["removed"] is None:
            self._write(kind, row, {"removed": plain(reason)[:_LONGEST_REASON] or "-"})

    def same(self, kind: str, id: str, into: str) -> list[tuple[str, str, str]]:
        """Make two records one: ``id`` becomes a tombstone that points to ``into``, whose values hold.

        What only the first one had is kept; own references follow. Returns (kind, gone id, kept id) of every record
        that became another by it: two visits of one child on one day are one visit now. Payments never do: those of
        both children stay, and then share their natural key (``Reader.doubles``).
        """
        self._refuse_payments(kind)
        gone, kept = self.work.existing(kind, id), self.work.existing(kind, into)
        if gone["id"] == kept["id"]:
            raise Refused("两个编号已经是同一条记录", self.work.declared(kind).label, "不用再合并")
        for row in (gone, kept):
            self.work.own(kind, row)
            if not live(row):
                raise Refused("已经删除的记录不能合并", self.work.declared(kind).label, "请先恢复它")
        if gone["owner"] != kept["owner"]:
            do = "请核对两条记录的单位；重复的一条请说明原因后删除"
            raise Refused("两条记录属于不同的单位，不能合并", self.work.declared(kind).label, do)
        work, target = self.work, str(kept["id"])
        before = work.tables.state(kind, kept)
        union = joined(before, work.tables.state(kind, gone), str(gone["id"]))
        decided = {name: before.value(name) for name in union.split() if name not in before.split()}
        self._store(kind, kept, union.write(decided, work.device, work.counter) if decided else union)
        settler = Settler(work)
        settler.point(
            kind,
            str(gone["id"]),
            target,
            work.tables.state(kind, gone).write({"same_as": target}, work.device, work.counter),
        )
        settler.settle(kind, [target])
        return settler.joined

    def resolve(self, kind: str, id: str, field: str, value: Value) -> None:
        """Decide a field: the value covers all that stood against each other, whether or not it is one of them."""
        row = self.work.existing(kind, id)
        self.work.own(kind, row)
        if field != "removed":
            value = typed(self.work.declared(kind), field, value)
        elif value is not None and not isinstance(value, str):
            raise TypeError("removed takes str")
        self._write(kind, row, {field: value})
        clear_drafts(self.work, kind, {str(row["id"]): {field}})

    def _refuse_payments(self, kind: str) -> None:
        declared = self.work.declared(kind)
        if holds_money(declared):
            raise Refused(f"{declared.label}是钱款记录，不能合并", declared.label, "多记的一条请作废，金额才对得上")

    def merge(self, kind: str, incoming: Iterable[Incoming], *, author: bool = False) -> MergeResult:
        """Take in records of one kind by the law of app.core.versions; kinds in the registry's order.

        An unlawful record is listed in ``rejected`` and blocks nothing. author: they come from the only one who writes
        them, in his newest package: where values stand against each other, his hold, and nobody has to decide.
        """
        return Merger(self.work, kind, author).merge(incoming)

    # Beside the records

    def draft(self, kind: str, id: str, field: str, raw: str, reason: str) -> None:
        """Keep a wrong value as typed; a later good one clears it."""
        if field not in self.work.declared(kind).fields:
            raise KeyError(field)
        row = {"id": _draft_id(kind, id, field), "kind": kind, "record": id, "field": field, "raw": raw}
        self._system("_drafts", {**row, "reason": reason})

    def clear_draft(self, kind: str, id: str, field: str) -> None:
        """Forget a draft."""
        if (row := self.work.tables.one("_drafts", _draft_id(kind, id, field))) is not None:
            self.work.store.delete("_drafts", row)

    def issue(self, form: str, sha256: str, numbers: Iterable[str], values: object) -> str:
        """Keep paper as it was issued: the PDF's hash, the numbers on it, the rows it showed (JSON). Can't be undone."""
        self.undoable = False
        record = self._number("i")
        content = {"form": form, "sha256": sha256, "numbers": as_text(list(numbers)), "content": as_text(values)}
        self._system("_issued", {"id": record, **content, "person": self.work.person, "at": self.work.at})
        return record

    def log_package(
        self,
        *,
        direction: str,
        kind: str,
        unit: str,
        device: str,
        sequence: int,
        sha256: str,
        file: str,
        result: str = "",
        content: object = None,
    ) -> str:
        """Note a package written (direction ``out``) or read (``in``); unit: the other side. A written one can't be undone."""
        if direction not in ("in", "out"):
            raise ValueError(direction)
        self.undoable = self.undoable and direction == "in"
        record = self._number("p")
        about: Fields = {"direction": direction, "kind": kind, "unit": unit, "device": device, "sequence": sequence}
        about |= {"sha256": sha256, "file": file, "result": result, "content": as_text(content), "at": self.work.at}
        self._system("_packages", {"id": record, "seq": self.seq, **about})
        return record

    def reveal(self, what: str, count: int = 1) -> None:
        """Note that sensitive values were shown: what kind of them and how many, never whose values."""
        row: Fields = {"id": self._number("r"), "what": what, "count": count}
        self._system("_reveals", {**row, "person": self.work.person, "at": self.work.at})

    def set_meta(self, key: str, value: str | None) -> None:
        """Keep a setting or secret; ``None`` forgets it."""
        self._system("_meta", {"id": key, "value": value})

    def save_layout(self, header: str, layout: object) -> None:
        """Remember how a sheet with this header fingerprint is to be read (JSON)."""
        self._system("_layouts", {"id": header, "content": as_text(layout)})

    def attach(self, content: bytes) -> str:
        """Keep a file, encrypted; returns its SHA-256, the name by which fields refer to it."""
        name = self._keep_file(content)
        self._system("_attachments", {"id": name, "size": len(content)})
        return name

    @property
    def changes(self) -> Changes:
        """What was changed so far, for views to refresh."""
        changes = Changes()
        for kind, rows in self.work.store.touched().items():
            if kind in self.registry:
                for record, text in rows.items():
                    (changes.new if text is None else changes.changed).setdefault(kind, []).append(record)
        return changes

    # For the ledger

    def finish(self, previous: str) -> bool:
        """Write history and the link of the chain; False when there is nothing to keep."""
        touched = self.work.store.touched()
        if not touched:
            return False
        connection = self.work.tables.connection
        history = list(chain.history_rows(self.seq, touched, self.work.store.after))
        marks = ", ".join("?" * len(chain.HISTORY))
        names = ", ".join(f'"{name}"' for name in chain.HISTORY)
        connection.executemany(f"INSERT INTO _history ({names}) VALUES ({marks})", history)
        work = self.work
        values = (
            *(work.counter, work.device, work.counter, self.name, self.label, work.person, work.at),
            *(int(self.undoable), self.undoes, previous),
        )
        operation = dict(zip(chain.OPERATION, values, strict=True))
        names = ", ".join(chain.OPERATION)
        marks = ", ".join("?" * (len(chain.OPERATION) + 1))
        connection.execute(
            f"INSERT INTO _operations ({names}, hash) VALUES ({marks})", [*values, chain.link(operation, history)]
        )
        return True

    def _write(self, kind: str, row: Fields, values: Mapping[str, Value]) -> None:
        self._store(kind, row, self.work.tables.state(kind, row).write(values, self.work.device, self.work.counter))

    def _store(self, kind: str, row: Fields, state: State) -> None:
        self.work.store.update(kind, [(row, self.work.rewrite(kind, row, state))])

    def _system(self, table: str, row: Fields) -> None:
        self.work.store.put(table, row)

    def _number(self, letter: str) -> str:
        self._numbered += 1
        return f"{letter}{self.seq}.{self._numbered}"


def _draft_id(kind: str, record: str, field: str) -> str:
    return f"{kind}/{record}/{field}"

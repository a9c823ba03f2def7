"""What operations and questions to a ledger answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.core.kinds import Value
from app.core.versions import as_text


@dataclass
class Counts:
    """Rows of a bulk write: new, changed, unchanged; ``owned``: left alone because their owner keeps them itself."""

    new: int = 0
    changed: int = 0
    same: int = 0
    owned: int = 0


@dataclass(frozen=True)
class Incoming:
    """One record as it came in a package: columns as ``state_rows`` gives them, fields and tombstones in ``values``.

    ``values`` may hold fields this program doesn't know; they are kept and passed on.
    """

    id: str
    owner: str
    clock: str
    dots: str
    siblings: str | None
    values: Mapping[str, Value]
    extra: Mapping[str, Value] = field(default_factory=dict)
    provisional: bool = False

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Incoming:
        """From a row of ``state_rows``; clock, dots, siblings and extra as JSON text or as mappings."""
        meta = {"id", "owner", "provisional", "clock", "dots", "siblings", "extra"}
        extra = row.get("extra") or {}
        if isinstance(extra, str):
            import json

            extra = json.loads(extra)
        siblings = row.get("siblings")
        return cls(
            id=row["id"],
            owner=row["owner"],
            clock=_text(row["clock"]),
            dots=_text(row["dots"]),
            siblings=_text(siblings) if siblings else None,
            values={name: value for name, value in row.items() if name not in meta},
            extra=extra,
            provisional=bool(row.get("provisional")),
        )


def _text(value: object) -> str:
    return value if isinstance(value, str) else as_text(value)


@dataclass(frozen=True)
class GivenWay:
    """A field in which a provisional record differed from what its owner says. id: the owner's record."""

    kind: str
    id: str
    field: str
    ours: Value
    theirs: Value


@dataclass(frozen=True)
class Rejected:
    """A record that could not be merged, and the Chinese reason; everything else was."""

    kind: str
    id: str
    reason: str


@dataclass
class MergeResult:
    """What merging one kind did. The lists hold ids; ``conflicts`` are (kind, id, field) that now wait for a person.

    ``joined``: (kind, gone id, kept id) of records found to be one.
    """

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    conflicts: list[tuple[str, str, str]] = field(default_factory=list)
    given_way: list[GivenWay] = field(default_factory=list)
    joined: list[tuple[str, str, str]] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


@dataclass
class Changes:
    """What an operation changed: kind → ids."""

    new: dict[str, list[str]] = field(default_factory=dict)
    changed: dict[str, list[str]] = field(default_factory=dict)

    def kinds(self) -> set[str]:
        """Kinds whose views must be refreshed."""
        return {*self.new, *self.changed}


@dataclass(frozen=True)
class Sibling:
    """One of the values that stand against each other. person, at: where this ledger saw the write itself, else ""."""

    value: Value
    device: str
    person: str = ""
    at: str = ""


@dataclass(frozen=True)
class Conflict:
    """A field that waits for a person. id: the record's; base: the value before both writes, where it is known."""

    kind: str
    id: str
    field: str
    base: Value
    values: tuple[Sibling, ...]

    @property
    def key(self) -> str:
        """One text that names the conflict."""
        return f"{self.kind}/{self.id}/{self.field}"


@dataclass(frozen=True)
class Draft:
    """A value kept as typed because it is wrong. id: the record's."""

    kind: str
    id: str
    field: str
    raw: str
    reason: str


@dataclass(frozen=True)
class OperationInfo:
    """One operation. at: local ISO time, for people; undoes: the operation it took back; undone: it was taken back."""

    seq: int
    device: str
    name: str
    label: str
    person: str
    at: str
    undoable: bool
    undoes: int | None
    undone: bool


@dataclass(frozen=True)
class Change:
    """One change of one record: the operation, and field → (before, after) of what it changed; all META included."""

    operation: OperationInfo
    created: bool
    fields: Mapping[str, tuple[Value, Value]]


@dataclass(frozen=True)
class Issued:
    """Paper as it was issued: form, SHA-256 of the PDF, numbers on it, the rows it showed."""

    id: str
    form: str
    sha256: str
    numbers: list[str]
    content: Any
    person: str
    at: str


@dataclass(frozen=True)
class PackageInfo:
    """One package written (``out``) or read (``in``). seq: the operation that logged it."""

    id: str
    seq: int
    direction: str
    kind: str
    unit: str
    device: str
    sequence: int
    sha256: str
    file: str
    result: str
    content: Any
    at: str


@dataclass(frozen=True)
class Check:
    """One thing looked at: ok, or what to do about it. The command line prints it as it is."""

    name: str
    ok: bool
    do: str = ""

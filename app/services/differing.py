"""What two laptops of a unit wrote differently: base, here and there, with who and when; and what merged by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.declaration import Field, Privacy, RecordType
from app.core.kinds import Value
from app.ledger.results import Conflict, PackageInfo, Sibling
from app.models import Device
from app.services.office import Office

Marks = tuple[tuple[int, int], ...]
_LISTED = 200
"""Merged changes that are listed; more are only counted."""


@dataclass(frozen=True)
class Side:
    """A value that stands against another. shown: as a person reads it, masked where it is sensitive, ``full`` unmasked.

    value: as ``decide_conflict`` takes it. marks: what differs from the value before. person, at: "" where not known.
    """

    value: str
    shown: str
    full: str
    marks: Marks
    full_marks: Marks
    person: str
    at: str
    laptop: str
    here: bool


@dataclass(frozen=True)
class Before:
    """The value before both writes, and who wrote it, where that is known."""

    shown: str
    full: str
    person: str
    at: str


@dataclass(frozen=True)
class Difference:
    """A field with two values. about: whose record it is; free: another value may be typed; until: what holds meanwhile."""

    id: str
    kind: str
    record: str
    label: str
    about: str
    field: str
    sensitive: bool
    free: bool
    before: Before
    sides: tuple[Side, ...]
    until: str


def differences(office: Office) -> list[Difference]:
    """Everything that waits for a person, this laptop's value first."""
    laptops = {d.device: d.title or d.device for d in office.ledger.select(Device)}
    titles = _Titles(office)
    found = office.ledger.conflicts()
    return [
        _difference(office, entry, laptops, titles) for entry in found if entry.field in office.type(entry.kind).fields
    ]


class _Titles:
    """What people call records, each kind read once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._known: dict[str, dict[str, str]] = {}

    def of(self, kind: str, record: str) -> str:
        """The name of a record, or of what it hangs on."""
        if kind not in self._known:
            self._known[kind] = self._office.titles(kind)
        name = self._known[kind].get(record, "")
        declared = self._office.type(kind)
        row = self._office.ledger.row(kind, record) or {}
        above = [
            self.of(to, str(row[field]))
            for field, to in declared.references().items()
            if row.get(field) and not declared.through
        ]
        parts = [part for part in (*above, name) if part and part != record]
        return " ".join(dict.fromkeys(parts)) or declared.label


def _difference(office: Office, entry: Conflict, laptops: dict[str, str], titles: _Titles) -> Difference:
    declared = office.type(entry.kind)
    spec = declared.fields[entry.field]
    sides = sorted((_side(spec, entry, one, office, laptops) for one in entry.values), key=lambda s: not s.here)
    return Difference(
        id=entry.key,
        kind=entry.kind,
        record=entry.id,
        label=declared.label,
        about=titles.of(entry.kind, entry.id),
        field=spec.label,
        sensitive=spec.privacy is Privacy.SENSITIVE,
        free=not spec.program,
        before=_before(office, declared, spec, entry),
        sides=tuple(sides),
        until=_until(office, entry, spec),
    )


def _side(spec: Field, entry: Conflict, one: Sibling, office: Office, laptops: dict[str, str]) -> Side:
    base, now = spec.show(entry.base), spec.show(one.value)
    old, new = spec.show(entry.base, masked=False), spec.show(one.value, masked=False)
    return Side(
        value="" if one.value is None else str(spec.kind.as_json(one.value)),
        shown=now or "空着",
        full=new or "空着",
        marks=_changed(base, now),
        full_marks=_changed(old, new),
        person=one.person,
        at=one.at[:16].replace("T", " "),
        laptop=laptops.get(one.device, one.device),
        here=one.device == office.device,
    )


def _changed(before: str, now: str) -> Marks:
    """The characters of a short text that are others than before; of a text that is longer or new nothing is marked."""
    if not before or not now or len(before) != len(now):
        return ()
    marks: list[tuple[int, int]] = []
    for at, (one, other) in enumerate(zip(before, now, strict=True)):
        if one == other:
            continue
        if marks and sum(marks[-1]) == at:
            marks[-1] = (marks[-1][0], marks[-1][1] + 1)
        else:
            marks.append((at, 1))
    return tuple(marks)


def _before(office: Office, declared: RecordType, spec: Field, entry: Conflict) -> Before:
    person = at = ""
    for change in office.ledger.history(entry.kind, entry.id):
        if spec.name in change.fields and change.fields[spec.name][1] == entry.base:
            person, at = change.operation.person, change.operation.at[:16].replace("T", " ")
            break
    del declared
    return Before(spec.show(entry.base) or "空着", spec.show(entry.base, masked=False) or "空着", person, at)


def _until(office: Office, entry: Conflict, spec: Field) -> str:
    if spec.name == "main_device":
        return "定下来之前，两台电脑都不能编批次、编收据号、报送。"
    del office, entry
    return "两个值都留着。定下来之前，这条记录不发放、不打印、也不报送。"


# --- what merged by itself


@dataclass(frozen=True)
class Merged:
    """One value that came from the other laptop and met no other here."""

    about: str
    label: str
    field: str
    before: str
    now: str


@dataclass(frozen=True)
class Visit:
    """The newest sync that was read: from which laptop, its number, when, and what merged by itself.

    more: changes that are counted and not listed.
    """

    laptop: str
    number: int
    at: str
    merged: tuple[Merged, ...]
    more: int

    @property
    def count(self) -> int:
        """All changes that merged by themselves."""
        return len(self.merged) + self.more


def last_visit(office: Office) -> Visit | None:
    """What the newest sync brought and merged by itself; ``None`` before the first."""
    syncs = [p for p in office.ledger.packages("in") if p.kind == "sync" and p.result == "accepted"]
    if not syncs:
        return None
    last = syncs[-1]
    titles = {d.device: d.title or d.device for d in office.ledger.select(Device)}
    merged = list(_merged(office, last))
    return Visit(
        titles.get(last.device, last.device),
        last.sequence,
        last.at[:16].replace("T", " "),
        tuple(merged[:_LISTED]),
        max(0, len(merged) - _LISTED),
    )


def _merged(office: Office, package: PackageInfo) -> Iterator[Merged]:
    waiting = {(entry.kind, entry.id, entry.field) for entry in office.ledger.conflicts()}
    names = _Titles(office)
    for declared in office.ledger.registry:
        if not declared.shared:
            continue
        for record in sorted(office.ledger.changed_ids(declared.kind, package.seq - 1)):
            for field, before, now in _fields_of(office, declared, record, package.seq):
                if (declared.kind, record, field) not in waiting:
                    spec = declared.fields[field]
                    about = names.of(declared.kind, record)
                    yield Merged(
                        about, declared.label, spec.label, spec.show(before) or "空着", spec.show(now) or "空着"
                    )


def _fields_of(office: Office, declared: RecordType, record: str, seq: int) -> Sequence[tuple[str, Value, Value]]:
    """What one operation changed of a record; of a record that is new, its first field alone stands for it."""
    for change in office.ledger.history(declared.kind, record):
        if change.operation.seq == seq:
            known = [(n, b, a) for n, (b, a) in change.fields.items() if n in declared.fields]
            return known[:1] if change.created else known
    return ()

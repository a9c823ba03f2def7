"""The law by which copies of one record meet: a clock for the record, one or several versions for each field.

Every write carries a dot (device, counter). A device's counter is the number of its operation, so all that one
operation writes shares one dot. A record's clock says, for each device, up to which counter its writes were seen.
Where copies meet, a version stays when both have it, or when one has it and the other's clock has not seen it: newer
replaces older, and what two devices wrote without knowing of each other stands side by side until a person decides.
The law is commutative, associative and idempotent, so any order of arrival gives the same record.

A record is kept compactly in four columns:

* ``clock``     ``{"D1":12,"D2":3}``
* ``dots``      ``{"":"D1:12","phone":"D1:15 D2:3"}``: "" stands for every filled field that isn't named
* ``siblings``  ``{"phone":{"base":"b","of":[["D1",15,"x"],["D2",3,"y"]]}}`` or nothing: fields with different values
* and the values themselves; where values differ, the smallest one.

An empty field without a dot of its own was never written. Pure: no ledger, no package, no record type is known here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from app.core.errors import WrongValue
from app.core.kinds import MOST, Value

TOMBSTONES = ("removed", "same_as")
"""Fields every record has besides its own. Two reasons, or two records it became, are no conflict: it is gone."""

ALIAS = "="
"""The device of what no device wrote: two records found to be one by their natural key, concluded alike everywhere."""

_DAMAGED = "版本记录不合规范"


class Version(NamedTuple):
    """One value with the dot of the write that made it."""

    device: str
    counter: int
    value: Value


Versions = tuple[Version, ...]


class Columns(NamedTuple):
    """A state as it is kept: three JSON texts and the values of the written fields."""

    clock: str
    dots: str
    siblings: str | None
    values: dict[str, Value]


@dataclass
class State:
    """One copy of a record. ``fields``: versions of every written field, sorted by dot.

    ``base``: for fields in conflict, the value before the two writes where it is known; for people, not for the law.
    """

    clock: dict[str, int]
    fields: dict[str, Versions]
    base: dict[str, Value] = field(default_factory=dict, compare=False)

    def value(self, name: str) -> Value:
        """What the field shows; the smallest one where values differ, ``None`` when never written."""
        return shown(self.fields.get(name, ()))

    def split(self) -> list[str]:
        """Names of the fields whose versions hold different values."""
        return [name for name, versions in self.fields.items() if len({value for _, _, value in versions}) > 1]

    def conflicts(self) -> list[str]:
        """Names of the fields that wait for a person."""
        return [
            name
            for name in self.split()
            if name not in TOMBSTONES or any(value is None for _, _, value in self.fields[name])
        ]

    def covers(self, version: Version) -> bool:
        """Whether this copy has seen the write that made a version."""
        return version.counter <= self.clock.get(version.device, 0)

    def write(self, values: Mapping[str, Value], device: str, counter: int) -> State:
        """The state after a write that knew all of this one: it covers every version of the written fields."""
        clock = {**self.clock, device: max(counter, self.clock.get(device, 0))}
        fields = {**self.fields, **{name: (Version(device, counter, value),) for name, value in values.items()}}
        return State(clock, fields, {name: value for name, value in self.base.items() if name not in values})

    def columns(self) -> Columns:
        """The compact form; equal states have equal texts, but for ``base``."""
        split = set(self.split())
        texts = {name: _dot_text(versions) for name, versions in self.fields.items() if name not in split}
        filled = Counter(text for name, text in texts.items() if self.fields[name][0].value is not None)
        default = min(filled, key=lambda text: (-filled[text], text), default="")
        dots = {name: text for name, text in texts.items() if text != default or self.fields[name][0].value is None}
        if default:
            dots[""] = default
        siblings = {name: {"base": self.base.get(name), "of": list(map(list, self.fields[name]))} for name in split}
        values = {name: shown(versions) for name, versions in self.fields.items()}
        return Columns(as_text(self.clock), as_text(dots), as_text(siblings) if siblings else None, values)


def shown(versions: Versions) -> Value:
    """The one value of versions that agree; else the smallest, a filled one before an empty one."""
    return min((value for _, _, value in versions), key=_order, default=None)


def as_text(content: object) -> str:
    """JSON in the one form that is kept: sorted, without spaces."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def first_dot(device: str, counter: int) -> tuple[str, str]:
    """The ``clock`` and ``dots`` of every record that one operation makes."""
    return as_text({device: counter}), as_text({"": f"{device}:{counter}"})


@lru_cache(maxsize=4096)
def texts_after(
    clock: str,
    dots: str,
    filled: tuple[str, ...],
    written: tuple[tuple[str, bool], ...],
    device: str,
    counter: int,
) -> tuple[str, str]:
    """``clock`` and ``dots`` of a record without conflicts after a write; they depend on which fields are filled alone.

    filled: names of the filled fields before; written: (name, whether it is filled now) of the written ones.
    """
    before = read_state(clock, dots, None, _marks(filled, json.loads(dots)))
    after = before.write({name: 1 if full else None for name, full in written}, device, counter).columns()
    return after.clock, after.dots


def _marks(filled: Iterable[str], dots: Iterable[str]) -> dict[str, Value]:
    return {**{name: None for name in dots if name}, **dict.fromkeys(filled, 1)}


def read_state(clock: str, dots: str, siblings: str | None, values: Mapping[str, Value]) -> State:
    """The state of a kept or received record; ``values`` holds its fields and the TOMBSTONES.

    Raises WrongValue when the texts aren't what ``State.columns`` writes.
    """
    seen = dict(read_clock(clock))
    default, named = _read_dots(dots)
    apart, base = _read_siblings(siblings) if siblings else ({}, {})
    fields: dict[str, Versions] = {}
    for name, value in values.items():
        if name in apart:
            fields[name] = apart[name]
        elif own := named.get(name, default if value is not None else ()):
            fields[name] = tuple(Version(device, counter, value) for device, counter in own)
        elif value is not None:
            raise WrongValue(_DAMAGED)
    state = State(seen, fields, base)
    if not all(state.covers(version) for versions in fields.values() for version in versions):
        raise WrongValue(_DAMAGED)
    return state


def merge(ours: State, theirs: State) -> State:
    """The state that holds what both copies know."""
    clock = dict(ours.clock)
    for device, counter in theirs.clock.items():
        clock[device] = max(counter, clock.get(device, 0))
    fields: dict[str, Versions] = {}
    for name in {**ours.fields, **theirs.fields}:
        left, right = ours.fields.get(name, ()), theirs.fields.get(name, ())
        kept = left if left == right else _meet(left, right, ours, theirs)
        if kept:
            fields[name] = kept
    merged = State(clock, fields)
    merged.base = {name: value for name, value in {**theirs.base, **ours.base}.items() if name in merged.split()}
    return merged


def _meet(left: Versions, right: Versions, ours: State, theirs: State) -> Versions:
    kept: set[Version] = set()
    for mine, other, other_state in ((left, right, theirs), (right, left, ours)):
        also = {version[:2] for version in other}
        kept.update(version for version in mine if version[:2] in also or not other_state.covers(version))
    # One dot with two values is a cloned device: both stay and are shown, none is picked in silence.
    return _sorted(kept)


def joined(kept: State, gone: State, gone_id: str) -> State:
    """The state of a record after another record was found to be the same: as if the other were one more copy of it.

    The other's devices are renamed, so that its writes stay apart from those the same device made to the kept record;
    repeating the join, also after more writes to the other, adds just what is new. Tombstones stay where they are.
    """
    mark = f"~{gone_id[:8]}"

    def renamed(device: str) -> str:
        return device if "~" in device or device == ALIAS else device + mark

    clock: dict[str, int] = {}
    for device, counter in gone.clock.items():
        if device != ALIAS:
            clock[renamed(device)] = max(counter, clock.get(renamed(device), 0))
    fields = {
        name: _sorted(Version(renamed(device), counter, value) for device, counter, value in versions)
        for name, versions in gone.fields.items()
        if name not in TOMBSTONES
    }
    return merge(kept, State(clock, fields, dict(gone.base)))


def aliased(state: State, into: str | None) -> State:
    """The state of a record that turned out to be another one, concluded from natural keys alone: no device's write.

    ``None`` takes such a conclusion back (two records that point at each other).
    """
    counter = state.clock.get(ALIAS, 0) if into is not None else state.clock.get(ALIAS, 0) + 1
    return state.write({"same_as": into}, ALIAS, max(counter, 1))


def real_device(device: str) -> str:
    """The device that wrote, without the mark of a joined record."""
    return device.partition("~")[0]


@lru_cache(maxsize=4096)
def read_clock(text: str) -> Mapping[str, int]:
    """A ``clock`` column as a mapping that must not be changed. Raises WrongValue."""
    raw = _read_json(text)
    for device, counter in raw.items():
        _check_dot(device, counter)
    return raw


@lru_cache(maxsize=4096)
def _read_dots(text: str) -> tuple[tuple[tuple[str, int], ...], dict[str, tuple[tuple[str, int], ...]]]:
    named = {}
    for name, dots in _read_json(text).items():
        if not isinstance(dots, str):
            raise WrongValue(_DAMAGED)
        named[name] = tuple(sorted(_read_dot(dot) for dot in dots.split(" ")))
    return named.pop("", ()), named


def _read_dot(text: str) -> tuple[str, int]:
    device, _, counter = text.rpartition(":")
    if not counter.isascii() or not counter.isdigit() or len(counter) > 16:
        raise WrongValue(_DAMAGED)
    return _check_dot(device, int(counter))


def _check_dot(device: object, counter: object) -> tuple[str, int]:
    lawful = isinstance(device, str) and 0 < len(device) <= 64 and not set(device) & {" ", ":"} and device.isprintable()
    if not lawful or not isinstance(counter, int) or isinstance(counter, bool) or not 0 < counter < MOST:
        raise WrongValue(_DAMAGED)
    return str(device), counter


def _read_siblings(text: str) -> tuple[dict[str, Versions], dict[str, Value]]:
    versions: dict[str, Versions] = {}
    base: dict[str, Value] = {}
    for name, entry in _read_json(text).items():
        if not isinstance(entry, dict) or set(entry) != {"base", "of"} or not isinstance(entry["of"], list):
            raise WrongValue(_DAMAGED)
        versions[name] = _sorted(_read_version(item) for item in entry["of"])
        base[name] = _scalar(entry["base"])
        if len(versions[name]) != len(entry["of"]) or len(entry["of"]) < 2:
            raise WrongValue(_DAMAGED)
    return versions, {name: value for name, value in base.items() if value is not None}


def _read_version(item: object) -> Version:
    if not isinstance(item, list) or len(item) != 3:
        raise WrongValue(_DAMAGED)
    return Version(*_check_dot(item[0], item[1]), _scalar(item[2]))


def _sorted(versions: Iterable[Version]) -> Versions:
    return tuple(sorted(set(versions), key=lambda version: (version[:2], _order(version.value))))


def _scalar(value: object) -> Value:
    if isinstance(value, bool) or (isinstance(value, int) and not -MOST < value < MOST):
        raise WrongValue(_DAMAGED)
    if value is None or isinstance(value, str | int):
        return value
    raise WrongValue(_DAMAGED)


def _read_json(text: str) -> dict[str, Any]:
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError, TypeError):
        raise WrongValue(_DAMAGED) from None
    if not isinstance(raw, dict):
        raise WrongValue(_DAMAGED)
    return raw


def _dot_text(versions: Versions) -> str:
    return " ".join(f"{device}:{counter}" for device, counter, _ in versions)


def _order(value: Value) -> tuple[bool, bool, str | int]:
    """Filled before empty, numbers before text; a total order, so that every machine shows the same value."""
    return value is None, isinstance(value, str), "" if value is None else value

"""A record type is declared once, as a typed class body; everything else derives from it.

    @record("visits", "送教记录", keys=(("student", "date"),))
    class Visit(Record):
        student: Annotated[str, Field("学生", Reference(to="students"))]
        date: Annotated[str, Field("送教日期", DATE, aliases=("日期",))]
        content: Annotated[str | None, Field("送教内容", TEXT)] = None

A field without a default is required. Generic code takes a RecordType and never asks for a field by name.
"""

from __future__ import annotations

import enum
import functools
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from typing import Annotated, Any, TypeVar, dataclass_transform, get_args, get_origin, get_type_hints

from app.core.errors import WrongValue
from app.core.ids import record_id
from app.core.kinds import Kind, Reference, Value, YesNo

Row = Mapping[str, Value]
"""A ledger row: field name → kept value; besides the fields, the META columns."""


class Privacy(enum.StrEnum):
    """Who may see a field without asking: anybody, this unit, nobody until asked."""

    PUBLIC = "public"
    INTERNAL = "internal"
    SENSITIVE = "sensitive"


@dataclass(frozen=True)
class Field:
    """One field of a record type. ``posted``: a publicity list may show it. ``aliases``: headings seen in offices' files.

    ``program``: the program sets it (``fields`` shows it; templates and imports leave it out).
    """

    label: str
    kind: Kind
    help: str = ""
    privacy: Privacy = Privacy.INTERNAL
    posted: bool = False
    aliases: tuple[str, ...] = ()
    program: bool = False
    check: Callable[[Value], str | None] | None = None
    name: str = ""
    required: bool = False

    def read(self, raw: object, *, typed: bool = True) -> Value:
        """The kept value of a raw one, checked; raises WrongValue. typed: from a person or cell, not from a script."""
        value = self.kind.parse(raw) if typed else self.kind.from_json(raw)
        if value is not None and self.check is not None and (reason := self.check(value)):
            raise WrongValue(reason)
        return value

    def wrong(self, error: WrongValue) -> Problem:
        """The problem of a value that could not be read."""
        return Problem(self.name, f"“{self.label}”{error.reason}")

    def show(self, value: Value, masked: bool = True) -> str:
        """The text a person reads; a sensitive field masked unless asked for."""
        if masked and self.privacy is Privacy.SENSITIVE:
            return self.kind.mask(value)
        return self.kind.format(value)


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a record: the field's name ("" for the whole record) and a Chinese sentence."""

    field: str
    reason: str


META = ("id", "owner", "provisional", "clock", "dots", "siblings", "removed", "same_as", "extra")
"""Columns every record table has besides its fields. removed: reason of deletion; same_as: id of the record it became."""


_COMMON = ("id", "owner", "provisional")
"""The META columns that a typed record has."""


@dataclass(kw_only=True)
class Record:
    """What every record has. id: UUIDv5 text; owner: unit code; provisional: stands until its owner says it itself."""

    id: str = ""
    owner: str = ""
    provisional: bool = False


R = TypeVar("R", bound=Record)
Rule = Callable[[Row], Iterable[Problem]]
Completion = Callable[[Row], Mapping[str, Value]]
"""What follows for other fields of a row; the values it gives are taken only where nothing was given."""


@dataclass(frozen=True)
class RecordType:
    """The declaration of a record type, as data.

    keys: alternatives of the natural key, the first whose fields are all filled counts.
    names: single fields by which people and scripts name a record (an ID number, a code).
    shared: what leaves the ledger in a package, or stays a unit's own (people, receipts of packages).
    through: a reference whose own name names such a record too, as long as that leads to one alone.
    during: the fields with the first and the last day on which a record holds; of several the one that holds is meant.
    """

    kind: str
    label: str
    cls: type[Record]
    fields: Mapping[str, Field]
    keys: tuple[tuple[str, ...], ...]
    names: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    completions: tuple[Completion, ...] = ()
    shared: bool = True
    through: str = ""
    during: tuple[str, str] | None = None

    def key_of(self, row: Row) -> str | None:
        """The natural key of a row as text, or ``None`` when no alternative is complete."""
        return next(self._keys(row), None)

    def every_key(self, row: Row) -> list[str]:
        """All complete alternatives of the natural key."""
        return list(self._keys(row))

    def _keys(self, row: Row) -> Iterator[str]:
        for names in self.keys:
            values = [row.get(name) for name in names]
            if None not in values:
                yield "\x1f".join(map(str, (*names, *values)))

    def new_id(self, namespace: str, row: Row) -> str:
        """The id of a record first seen with these values. Raises WrongValue when no key is complete."""
        key = self.key_of(row)
        if key is None:
            wanted = " 或 ".join("＋".join(self.fields[name].label for name in names) for names in self.keys)
            raise WrongValue(f"缺少能认出这条记录的内容（{wanted}）")
        return record_id(namespace, self.kind, key)

    def completed(self, given: Mapping[str, Value], base: Row | None = None) -> dict[str, Value]:
        """The given values, with what follows from them (and from the record as it stands) for fields not given."""
        values = dict(given)
        for completion in self.completions:
            for name, value in completion({**base, **values} if base else values).items():
                if values.get(name) is None and value is not None:
                    values[name] = value
        return values

    def problems(self, row: Row) -> list[Problem]:
        """Required fields that are empty, and what the record's own rules say."""
        missing = [
            Problem(name, f"“{spec.label}”不能为空")
            for name, spec in self.fields.items()
            if spec.required and row.get(name) is None
        ]
        return missing + [problem for rule in self.rules for problem in rule(row)]

    def build(self, row: Mapping[str, Any]) -> Any:
        """The typed record of a ledger row."""
        names = self.built_of(row)
        return self.builder(names)([row[name] for name in names])

    def built_of(self, columns: Container[str]) -> tuple[str, ...]:
        """Those of some columns that a typed record is made of."""
        return tuple(name for name in (*_COMMON, *self.fields) if name in columns)

    def builder(self, names: Sequence[str]) -> Callable[[Sequence[Any]], Any]:
        """What makes a typed record of the values of these columns, in this order: for the many rows of one question."""
        truths = [
            n for n in names if n == "provisional" or (n in self.fields and isinstance(self.fields[n].kind, YesNo))
        ]

        def build(row: Sequence[Any]) -> Any:
            values = dict(zip(names, row, strict=True))
            for name in truths:
                if values[name] is not None:
                    values[name] = bool(values[name])
            return self.cls(**values)

        return build

    def references(self) -> Mapping[str, str]:
        """Field name → kind it refers to."""
        return self._references

    @functools.cached_property
    def _references(self) -> Mapping[str, str]:
        # Asked for every row that is written.
        return {name: spec.kind.to for name, spec in self.fields.items() if isinstance(spec.kind, Reference)}

    @property
    def by_program(self) -> bool:
        """Whether the program alone makes such records: people read them in a workbook and can change nothing by it."""
        return all(spec.program for spec in self.fields.values())

    def entered(self) -> dict[str, Field]:
        """What templates, imports and exports hold: the fields people fill in; of records the program makes, all."""
        return {name: spec for name, spec in self.fields.items() if self.by_program or not spec.program}

    def read(self, raw: Mapping[str, object], *, typed: bool = True) -> tuple[dict[str, Value], list[Problem]]:
        """Raw values by field name → kept values and what is wrong. A wrong value is left out of the kept ones."""
        values: dict[str, Value] = {}
        wrong: list[Problem] = []
        for name, given in raw.items():
            try:
                values[name] = self.fields[name].read(given, typed=typed)
            except WrongValue as error:
                wrong.append(self.fields[name].wrong(error))
        return values, wrong

    def wire(self, raw: Mapping[str, object]) -> dict[str, Value]:
        """The known fields of a record that arrived in a package, each lawful; raises WrongValue naming the field."""
        values: dict[str, Value] = {}
        for name, spec in self.fields.items():
            try:
                values[name] = spec.kind.wire(raw.get(name))
            except WrongValue as error:
                raise WrongValue(f"“{spec.label}”{error.reason}") from None
        return values

    def as_json(self, row: Row) -> dict[str, Any]:
        """A row as scripts read it, unmasked, with its id and owner."""
        shown = {name: spec.kind.as_json(row[name]) for name, spec in self.fields.items()}
        return {"id": row["id"], "owner": row["owner"], **shown}

    def shown(self, row: Row, masked: bool = True) -> dict[str, str]:
        """A row as a person reads it: label → text."""
        return {spec.label: spec.show(row[name], masked) for name, spec in self.fields.items()}

    def describe(self) -> list[dict[str, Any]]:
        """The declaration as ``fields KIND`` prints it."""
        return [
            {
                "field": name,
                "label": spec.label,
                "kind": spec.kind.name,
                "required": spec.required,
                "privacy": str(spec.privacy),
                "posted": spec.posted,
                "choices": spec.kind.options_json(),
                "refers_to": spec.kind.to if isinstance(spec.kind, Reference) else None,
                "help": spec.help,
                "program": spec.program,
            }
            for name, spec in self.fields.items()
        ]

    def columns(self) -> list[tuple[str, str]]:
        """(column, SQL type) of the fields, in order; META columns come before them."""
        return [(name, spec.kind.sql) for name, spec in self.fields.items()]


class RowReader:
    """``RecordType.read`` for the many rows of one file: what a column says again and again is worked out once."""

    _MOST = 4096
    """Texts remembered of a column; one of ID numbers would fill the memory for nothing."""

    def __init__(self, declared: RecordType) -> None:
        self._fields = declared.fields
        self._known: dict[str, dict[str, Value]] = {name: {} for name in declared.fields}

    def read(self, raw: Mapping[str, object]) -> tuple[dict[str, Value], list[Problem]]:
        """As ``RecordType.read`` of what was typed, but blank fields are left out of the values."""
        values: dict[str, Value] = {}
        wrong: list[Problem] = []
        for name, given in raw.items():
            try:
                value = self._value(name, given)
            except WrongValue as error:
                wrong.append(self._fields[name].wrong(error))
                continue
            if value is not None:
                values[name] = value
        return values, wrong

    def _value(self, name: str, given: object) -> Value:
        if type(given) is not str:
            # To a dict 1, 1.0 and True are the same.
            return self._fields[name].read(given)
        known = self._known[name]
        if given in known:
            return known[given]
        value = self._fields[name].read(given)
        if len(known) < self._MOST:
            known[given] = value
        return value


def _fields_of(cls: type[Record]) -> dict[str, Field]:
    hints = get_type_hints(cls, include_extras=True)
    own = {entry.name: entry for entry in fields(cls) if entry.name not in _COMMON}
    result: dict[str, Field] = {}
    for name, entry in own.items():
        hint = hints[name]
        spec = next((part for part in get_args(hint) if isinstance(part, Field)), None)
        if get_origin(hint) is not Annotated or spec is None:
            raise TypeError(f"{cls.__name__}.{name} carries no Field")
        if name in META:
            raise TypeError(f"{cls.__name__}.{name} is the name of a common column")
        if spec.posted and spec.privacy is Privacy.SENSITIVE:
            raise TypeError(f"{cls.__name__}.{name}: a sensitive field can't be posted")
        result[name] = replace(spec, name=name, required=entry.default is MISSING)
    return result


@dataclass_transform(kw_only_default=True)
def record(
    kind: str,
    label: str,
    *,
    keys: tuple[tuple[str, ...], ...],
    names: tuple[str, ...] = (),
    rules: tuple[Rule, ...] = (),
    completions: tuple[Completion, ...] = (),
    shared: bool = True,
    through: str = "",
    during: tuple[str, str] | None = None,
) -> Callable[[type[R]], type[R]]:
    """Declare a record type. kind: the snake_case plural that names its table, its package member and its commands."""

    def declare(cls: type[R]) -> type[R]:
        made = dataclass(kw_only=True)(cls)
        specs = _fields_of(made)
        for name in (*names, *filter(None, (through,)), *(during or ()), *(part for key in keys for part in key)):
            if name not in specs:
                raise TypeError(f"{cls.__name__} has no field {name}")
        declared = RecordType(kind, label, made, specs, keys, names, rules, completions, shared, through, during)
        made.__record__ = declared  # type: ignore[attr-defined]
        return made

    return declare


def type_of(cls: type[Record]) -> RecordType:
    """The declaration of a record class."""
    declared: RecordType = cls.__record__  # type: ignore[attr-defined]
    return declared


@dataclass
class Registry:
    """The record types a ledger keeps, in the order in which references can be followed: what is named comes first."""

    types: dict[str, RecordType] = field(default_factory=dict)

    @classmethod
    def of(cls, *classes: type[Record]) -> Registry:
        registry = cls()
        for entry in classes:
            registry.add(entry)
        return registry

    def add(self, cls: type[Record]) -> None:
        """Add a type; TypeError when its kind is taken or it refers to a kind that isn't there yet."""
        declared = type_of(cls)
        if declared.kind in self.types:
            raise TypeError(f"{declared.kind} is declared twice")
        unknown = set(declared.references().values()) - set(self.types) - {declared.kind}
        if unknown:
            raise TypeError(f"{declared.kind} refers to {sorted(unknown)}, declared later or nowhere")
        self.types[declared.kind] = declared

    def __getitem__(self, kind: str) -> RecordType:
        return self.types[kind]

    def __contains__(self, kind: str) -> bool:
        return kind in self.types

    def __iter__(self) -> Iterator[RecordType]:
        return iter(self.types.values())

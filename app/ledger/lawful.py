"""What a record may hold that came from elsewhere: every version of every field, its pointer, its id and its owner.

The database changes a value of the wrong type in silence where it can, and the chain would never hold again; a number
it can't keep at all, or a text it can't write, would stop everything that came with it. So nothing of the kind gets in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.core.declaration import META, RecordType
from app.core.errors import WrongValue
from app.core.ids import lawful_id
from app.core.kinds import LONG_TEXT, TEXT, Reference, Value, on_the_wire
from app.core.versions import ALIAS, State, read_clock
from app.ledger.results import Incoming

_LONGEST_OWNER = 40
_MOST_ALIASED = 10**6
"""Conclusions about identity are counted one by one; a number near the end of the range would leave no next one."""
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,63}")
_SQL = {str: "TEXT", int: "INTEGER"}
_SCALARS = (*_SQL, type(None))
_REMEMBERED = 4096
"""Values of a field that are looked at once; of ID numbers all would fill the memory for nothing."""


class Law:
    """The law of one kind. types: column → SQL type of the table, which may know more fields than this program."""

    def __init__(self, declared: RecordType, types: Mapping[str, str]) -> None:
        self._fields = declared.fields
        self._types = types
        self._known: dict[str, set[Value]] = {}

    def identity(self, entry: Incoming) -> None:
        """Raises WrongValue unless id, owner and clock can be kept."""
        if not lawful_id(entry.id):
            raise WrongValue("记录编号不合规范")
        owner = entry.owner
        if (
            not isinstance(owner, str)
            or not 0 < len(owner) <= _LONGEST_OWNER
            or not owner.isprintable()
            or " " in owner
        ):
            raise WrongValue("记录的单位不合规范")
        if not isinstance(entry.clock, str) or not isinstance(entry.dots, str):
            raise WrongValue("记录的版本不合规范")
        if read_clock(entry.clock).get(ALIAS, 0) > _MOST_ALIASED:
            raise WrongValue("记录的版本不合规范")

    def state(self, state: State) -> None:
        """Raises WrongValue naming the field of which some version, or what stood before, is unlawful."""
        for name, versions in state.fields.items():
            for _, _, value in versions:
                self.value(name, value)
        for name, value in state.base.items():
            self.value(name, value)

    def lawful_part(self, state: State) -> State:
        """A state without the fields that hold something unlawful."""
        fields = dict(state.fields)
        for name, versions in state.fields.items():
            try:
                self.state(State(state.clock, {name: versions}, {n: v for n, v in state.base.items() if n == name}))
            except WrongValue:
                del fields[name]
        return State(state.clock, fields, {name: value for name, value in state.base.items() if name in fields})

    def value(self, name: str, value: Value) -> None:
        """Raises WrongValue unless a field may hold this."""
        if value is None and name in self._fields:
            return
        known = self._known.setdefault(name, set())
        if type(value) not in _SCALARS:
            # To a set 1 and True are the same, and JSON has values that can't be in one.
            self._look(name, value)
        elif value not in known:
            self._look(name, value)
            if len(known) < _REMEMBERED:
                known.add(value)

    def _look(self, name: str, value: Value) -> None:
        if (spec := self._fields.get(name)) is not None:
            try:
                spec.kind.wire(value)
            except WrongValue as error:
                raise WrongValue(f"“{spec.label}”{error.reason}") from None
            if isinstance(spec.kind, Reference) and not lawful_id(value):
                raise WrongValue(f"“{spec.label}”不是记录编号")
        elif name == "removed":
            TEXT.wire(value)
        elif name == "same_as":
            if value is not None and not lawful_id(value):
                raise WrongValue("合并到的记录编号不合规范")
        else:
            self._look_at_unknown(name, value)

    def _look_at_unknown(self, name: str, value: Value) -> None:
        """A field of a newer program: kept and passed on, by the table's own type where the table has it."""
        if name in META or not _NAME.fullmatch(name):
            raise WrongValue("有一项内容的名称不合规范")
        on_the_wire(value, LONG_TEXT.longest)
        if value is not None and self._types.get(name) not in (None, _SQL[type(value)]):
            raise WrongValue("有一项内容的类型不对")

"""What people call records: a number, a name, the parts of the natural key, or the child whose only one it is."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.declaration import RecordType, Row
from app.core.errors import WrongValue
from app.core.kinds import Value
from app.ledger.reading import Reader

BETWEEN = "|"
"""Between the parts of a natural key written as one text: 身份证号|岗位|上岗日期."""


class Names:
    """The names of the live records of one kind, read once: for the many rows of a file.

    A record is named by its id, by a naming field, and where the type says so by its natural key or by what it hangs on
    (``through``): a child's assignment by the child, of several the one that holds on the day it is asked for.
    """

    def __init__(self, ledger: Reader, declared: RecordType) -> None:
        self.declared = declared
        self.rows: dict[str, Row] = {}
        self._own: dict[str, str] = {}
        self._hanging: dict[str, list[str]] = {}
        self._keys = ledger.keys(declared.kind) if declared.through else {}
        self._parts = {
            name: Names(ledger, ledger.registry[kind])
            for name, kind in declared.references().items()
            if declared.through and any(name in key for key in declared.keys)
        }
        unit = ledger.meta("unit_code")
        # The unit's own last: where another unit's record has the same name, its own is meant.
        for row in sorted(ledger.rows(declared.kind), key=lambda row: row["owner"] == unit):
            self._note(row)

    def _note(self, row: Row) -> None:
        record = str(row["id"])
        self.rows[record] = row
        for name in self.declared.names:
            if row[name] is not None:
                self._own[str(row[name]).upper()] = record
        self._own[record.upper()] = record
        if self.declared.through:
            self._hanging.setdefault(str(row[self.declared.through]), []).append(record)

    def find(self, text: str, day: Value = None) -> str | None:
        """The id of the record that is meant, or ``None``. day: ISO, on which it must hold where records hold by days.

        Raises WrongValue with the reason when several are meant, or none of them holds on that day.
        """
        if (found := self._named(text)) is not None or not self.declared.through:
            return found
        if BETWEEN in text:
            return self._by_key(text)
        about = self._parts[self.declared.through].find(text, day)
        return None if about is None else self._only(self._hanging.get(about, []), day)

    def _named(self, text: str) -> str | None:
        """The record with this id or naming field, however it was typed."""
        if (found := self._own.get(text.upper())) is not None:
            return found
        for name in self.declared.names:
            try:
                value = self.declared.fields[name].kind.parse(text)
            except WrongValue:
                continue
            if value is not None and (found := self._own.get(str(value).upper())) is not None:
                return found
        return None

    def text_of(self, record: str) -> str:
        """What names a record in a workbook, so that ``find`` leads back to it; its id where nothing else does."""
        row = self.rows.get(record)
        if row is None:
            return ""
        for name in self.declared.names:
            if row[name] is not None:
                return self.declared.fields[name].kind.to_cell(row[name])
        return (self._key_text(row) if self.declared.through else "") or record

    def _only(self, records: list[str], day: Value) -> str | None:
        if not records:
            return None
        label = self.declared.label
        held = [record for record in records if self._holds(self.rows[record], day)]
        if not held:
            raise WrongValue(f"这一天没有他的{label}记录，请先登记{label}或核对日期")
        if len(held) > 1:
            key = BETWEEN.join(self.declared.fields[name].label for name in self.declared.keys[0])
            raise WrongValue(f"同时有{len(held)}条{label}记录，分不清是哪一条，请写成 {key}")
        return held[0]

    def _holds(self, row: Row, day: Value) -> bool:
        if day is None or self.declared.during is None:
            return True
        first, last = (row[name] for name in self.declared.during)
        return (first is None or str(first) <= str(day)) and (last is None or str(day) <= str(last))

    def _by_key(self, text: str) -> str | None:
        names = self.declared.keys[0]
        parts = [part.strip() for part in text.split(BETWEEN)]
        if len(parts) != len(names):
            return None
        values: dict[str, Value] = {}
        for name, part in zip(names, parts, strict=True):
            within = self._parts.get(name)
            values[name] = within.find(part) if within else self.declared.fields[name].kind.parse(part)
        key = self.declared.key_of(values)
        return None if key is None else self._keys.get(key)

    def _key_text(self, row: Mapping[str, Value]) -> str:
        texts = []
        for name in self.declared.keys[0]:
            within = self._parts.get(name)
            text = within.text_of(str(row[name])) if within else self.declared.fields[name].kind.to_cell(row[name])
            if not text or BETWEEN in text:
                return ""
            texts.append(text)
        return BETWEEN.join(texts)

"""An opened ledger with what every use case asks of it: which unit, which day, who, and what a name refers to."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.core.declaration import RecordType, Row
from app.core.errors import Refused, WrongValue
from app.core.kinds import PERIOD, Reference, Value, narrow
from app.exchange.card import Level
from app.exchange.keys import UnitKeys
from app.ledger import Ledger
from app.models import Student, Unit
from app.models.kinds import PERSON_NAME
from app.models.rules.periods import term_of
from app.services.naming import Names

SETTING_KEYS = "unit_keys"
DEVICE_KEYS = "device_keys"
"""Set on a second laptop once it has taken the main laptop's unit keys: its own, for packages between the laptops."""

COUNTY_KINDS = ("rates", "aid_items", "norms", "terms")
"""Kinds the county keeps for all units below it."""
LEVEL_WORDS: dict[str, Level] = {"SCHOOL": "school", "CENTRAL": "central", "COUNTY": "county"}


@dataclass
class Office:
    """A unit at work. ``today`` is a function so that a long-running program doesn't keep yesterday."""

    ledger: Ledger
    today: Callable[[], dt.date] = dt.date.today

    @property
    def code(self) -> str:
        return self.ledger.meta("unit_code") or ""

    @property
    def device(self) -> str:
        return self.ledger.device

    @property
    def person(self) -> str:
        return self.ledger.person

    @property
    def day(self) -> str:
        """Today as ISO text."""
        return self.today().isoformat()

    @property
    def period(self) -> str:
        """The term of today."""
        return str(term_of(self.today()))

    def device_title(self) -> str:
        """This laptop as a person knows it: its name and its number."""
        titles = [row["title"] for row in self.ledger.rows("devices", {"device": self.device})]
        return f"{titles[0]}（{self.device}）" if titles and titles[0] else self.device

    def titles(self, kind: str) -> dict[str, str]:
        """id → what people call the record: its name where it has one, else what names it."""
        declared = self.type(kind)
        if declared.through:
            to = declared.references()
            parts = [(name, self.titles(to[name])) for name in declared.keys[0] if name in to]
            return {
                str(row["id"]): " ".join(titles.get(str(row[name]), "") for name, titles in parts)
                for row in self.ledger.rows(kind)
            }
        by = "name" if "name" in declared.fields else next(iter(declared.names), "id")
        return {str(row["id"]): str(row[by]) for row in self.ledger.rows(kind)}

    def named_period(self, text: str | None) -> str:
        """The term or month a person named; today's term when none was. Refused when it is neither."""
        try:
            return str(PERIOD.parse(text) or self.period)
        except WrongValue as error:
            raise Refused(error.reason, "--period", "例如 2026A（秋季学期）、2027S（春季学期）、2026-09") from None

    def floor(self, what: str) -> int:
        """The number above which a term's batches (2026A) or a year's receipts (2026) are counted.

        A restored ledger leaves room for those it lost.
        """
        return int(self.ledger.meta(f"floor_{what}") or 0)

    def may_set_rates(self) -> bool:
        """Items and rates are the county's; a unit with nobody above it looks after its own."""
        return self.is_county or self.unit.parent is None

    @property
    def unit(self) -> Unit:
        """This unit's own record."""
        found = self.ledger.select(Unit, code=self.code)
        if not found:
            raise Refused("台账里没有本单位的记录", "", "请从备份恢复台账")
        return found[0]

    @property
    def is_county(self) -> bool:
        return self.unit.level == "COUNTY"

    def level_word(self) -> Level:
        """school, central or county, as packages and cards write it."""
        return LEVEL_WORDS[self.unit.level]

    def keys(self) -> UnitKeys:
        """The unit's secret keys, with which it signs to and opens from other units."""
        return UnitKeys.from_dict(json.loads(self.ledger.meta(SETTING_KEYS) or "{}"))

    def device_keys(self) -> UnitKeys:
        """This laptop's own secret keys, for packages between the laptops of the unit."""
        return UnitKeys.from_dict(json.loads(self.ledger.meta(DEVICE_KEYS) or self.ledger.meta(SETTING_KEYS) or "{}"))

    def type(self, kind: str) -> RecordType:
        """The declaration of a kind; Refused when there is none."""
        if kind not in self.ledger.registry:
            raise Refused(f"没有“{kind}”这种记录", "", "用 kinds 命令查看所有种类")
        return self.ledger.registry[kind]

    def require_main(self) -> None:
        """Money, numbers and submissions come from the main laptop alone."""
        row = next(iter(self.ledger.rows("units", {"code": self.code})))
        if row["siblings"]:
            raise Refused("本单位有两台电脑都登记为主电脑", "", "请先选定一台主电脑，再发放、编号或报送")
        if row["main_device"] != self.device:
            raise Refused("这台电脑不是主电脑", "", "请在主电脑上办理，或先把这台设为主电脑")

    def is_main(self) -> bool:
        """Whether this laptop is the main one, beyond doubt."""
        row = next(iter(self.ledger.rows("units", {"code": self.code})))
        return not row["siblings"] and row["main_device"] == self.device

    def find(self, kind: str, name: str, day: Value = None) -> str:
        """The id of the record a person or script means by ``name`` (an id, or any of its naming fields). Refused if none.

        day: ISO, on which it must hold, where records hold from day to day.
        """
        declared = self.type(kind)
        if self.ledger.row(kind, name) is not None:
            return name
        for spec in (declared.fields[entry] for entry in declared.names):
            try:
                value = spec.kind.parse(name)
            except WrongValue:
                continue
            if value is not None and (found := self.ledger.find(kind, spec.name, value)):
                return found
        if declared.through and (hanging := self._hanging(declared, name, day)):
            return hanging
        raise Refused(f"没有找到这个{declared.label}", "", f"请用{names_text(declared)}或记录编号指明")

    def _hanging(self, declared: RecordType, name: str, day: Value) -> str | None:
        """The record meant by its natural key, or by what it hangs on: a child's assignment by the child."""
        try:
            return Names(self.ledger, declared).find(name, day)
        except WrongValue as error:
            raise Refused(error.reason, declared.label, f"用 list {declared.kind} 查看") from None

    def unit_code(self, name: str) -> str:
        """The code of the unit a person or script means by code or name. Refused when there is none."""
        row = self.ledger.row("units", self.find("units", name)) or {}
        return str(row["code"])

    def student(self, name: str) -> Student:
        """The live student with this ID number, student number or id."""
        found = self.ledger.get(Student, self.find("students", name))
        if found is None:
            raise Refused("这个学生的记录已经删除", "", "请核对身份证号或学籍号")
        return found

    def resolve_references(self, declared: RecordType, values: Mapping[str, Value]) -> dict[str, Value]:
        """Values in which references are ids, whatever they were named by. Refused when a name leads nowhere."""
        found = dict(values)
        for name, kind in declared.references().items():
            if (value := values.get(name)) is not None:
                found[name] = self.find(kind, str(value), self._day_of(declared, name, values))
        return found

    @staticmethod
    def _day_of(declared: RecordType, name: str, values: Mapping[str, Value]) -> Value:
        """The day on which what a reference leads to must hold, from the field beside it that says so."""
        spec = declared.fields[name].kind
        return values.get(spec.on) if isinstance(spec, Reference) and spec.on else None

    def name_of(self, kind: str, row: Row) -> str:
        """What a spreadsheet writes for a reference: the first naming field that is filled, else the id."""
        declared = self.type(kind)
        for entry in declared.names:
            if row.get(entry) is not None:
                return declared.fields[entry].kind.to_cell(row[entry])
        return str(row["id"])

    def names_by_id(self, kind: str) -> dict[str, str]:
        """id → naming text, for every live record of a kind."""
        if self.type(kind).through:
            names = Names(self.ledger, self.type(kind))
            return {record: names.text_of(record) for record in names.rows}
        return {str(row["id"]): self.name_of(kind, row) for row in self.ledger.rows(kind)}

    def layout(self, header: str) -> Mapping[str, Any] | None:
        """How a sheet with this header fingerprint was corrected to be read, if it was."""
        found = self.ledger.layout(header)
        return found if isinstance(found, dict) else None

    def refuse_conflicts(self, records: Iterable[str], where: str) -> None:
        """A field that waits for a person is not paid, printed, signed or submitted. records: ids that are asked for."""
        waiting = self.blocked()
        if count := len({record for record in records if record in waiting}):
            do = "请先选定用哪个值"
            raise Refused(f"有{count}条记录存在两个不同的值，选定之前不能办理", where, do)

    def blocked(self) -> dict[str, str]:
        """Ids of records with a field that waits for a person → the reason; they are not paid or submitted as they are."""
        return {
            str(entry.id): f"“{self.type(entry.kind).fields[entry.field].label}”有两个不同的值，等待选定"
            for entry in self.ledger.conflicts()
            if entry.field in self.type(entry.kind).fields
        }


def person_name(text: str) -> str:
    """A person's name as it is kept: without invisible signs and blanks that mean nothing. Refused when it is none."""
    try:
        name = PERSON_NAME.parse(text)
    except WrongValue as error:
        raise Refused(f"姓名{error.reason}", "", "请填本人的姓名") from None
    if name is None:
        raise Refused("请填写姓名", "", "姓名用来记录是谁做的操作")
    return str(name)


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two names read alike: who prepares must not approve under his own name with a blank in it."""
    return _read_alike(one) == _read_alike(other)


def _read_alike(name: str | None) -> str:
    return "".join(narrow(name).split()).casefold()


def names_text(declared: RecordType) -> str:
    """The naming fields of a type, as a person reads them."""
    names = (*declared.names, *filter(None, (declared.through,)))
    return "、".join(declared.fields[name].label for name in names) or "记录编号"

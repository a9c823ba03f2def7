"""A spreadsheet into the ledger: dry run first, one transaction, one undo, one result for every row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.declaration import Problem, RecordType, Row, RowReader
from app.core.errors import Refused, WrongValue
from app.core.kinds import Reference, Value
from app.core.progress import counted
from app.ledger.operation import Operation
from app.services.entry_rules import Level, rules_of
from app.services.exporting import RECORD_COLUMN, RECORD_LABEL
from app.services.naming import Names
from app.services.office import COUNTY_KINDS, Office, names_text
from app.sheets.book import Book, read_book
from app.sheets.headings import ColumnSpec, Words
from app.sheets.records import Found, RawRow, read_records, specs_of
from app.sheets.report import RowResult, write_report

_WRITING = "正在写进台账"
RESULTS = ("new", "changed", "same", "repeated", "skipped", "problem")
RESULT_LABELS = {
    "new": "新增",
    "changed": "更新",
    "same": "无变化",
    "repeated": "重复",
    "skipped": "未读",
    "problem": "有问题",
}
COLOURS = {"新增": "E2F0D9", "更新": "DDEBF7", "重复": "FFF2CC", "未读": "EDEDED", "有问题": "F8CBAD"}


@dataclass(frozen=True)
class Carried:
    """A second record that stands in the columns of a first one's row: a child's guardian in the school register."""

    kind: str
    link: str
    columns: Mapping[str, tuple[str, ...]]
    fixed: Mapping[str, Value]


_FIRST = {"1": "一", "2": "二"}


def _headings(n: str, *endings: str) -> tuple[str, ...]:
    """监护人1姓名, 家长一姓名, 成员或监护人1姓名, … and for the first one 监护人姓名."""
    whose = ("监护人", "家长", "成员", "家庭成员", "成员或监护人", "家庭成员或监护人")
    numbers = (n, _FIRST[n], f"{n}信息", *(("",) if n == "1" else ()))
    return tuple(f"{who}{number}{ending}" for ending in endings for who in whose for number in numbers)


def _guardian(n: str) -> Carried:
    return Carried(
        kind="guardians",
        link="student",
        columns={
            "name": (*_headings(n, "姓名"), *(("监护人", "家长", "监护人名称") if n == "1" else ())),
            "relation": (*_headings(n, "关系", "与学生关系"), *(("与学生关系",) if n == "1" else ())),
            "phone": _headings(n, "电话", "联系电话", "手机", "手机号", "手机号码"),
            "id_number": _headings(n, "证件号", "身份证号", "证件号码", "身份证号码", "身份证件号", "身份证"),
        },
        fixed={"is_guardian": 1},
    )


@dataclass
class Beside:
    """A carried record of one row: its values, what of it is kept as a draft, and whether the ledger has it just so."""

    carried: Carried
    values: dict[str, Value]
    drafts: list[tuple[str, str, str]]
    record: str | None = None
    same: bool = False


CARRIED: dict[str, tuple[Carried, ...]] = {"students": (_guardian("1"), _guardian("2"))}
UNIT_NAME_COLUMN = "unit_name"
OTHERS_COLUMNS = {"students": ("监护人", "家长", "户主", "父亲", "母亲", "联系人", "班主任", "校长")}
"""What a heading carries that speaks of somebody else than the record."""


CARD_RULES = "单位的级别和上级以名片为准，不能从表格修改"


@dataclass(slots=True)
class Planned:
    """What one row of the file would do. ``record`` is the id it was found to be, ``drafts`` wrong values kept aside."""

    sheet: str
    row: int
    result: str
    reason: str = ""
    record: str | None = None
    owner: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    drafts: list[tuple[str, str, str]] = field(default_factory=list)
    carried: list[Beside] = field(default_factory=list)


def import_file(
    office: Office,
    kind: str,
    path: Path,
    *,
    sheet: str | None = None,
    dry_run: bool = False,
    report: Path | None = None,
) -> dict[str, Any]:
    """Read a workbook of one kind of record into the ledger.

    → rows and how many of them are new, changed, same, repeated, skipped, problem, and one detail a row (sheet, row as
    the spreadsheet numbers it, result, reason). Nothing is written on a dry run or when the file is refused.
    """
    declared = office.type(kind)
    found = _read(office, declared, read_book(path), sheet)
    _require_a_name(declared, found[0], path)
    plan = _Planner(office, declared).plan([row for entry in found for row in entry.rows])
    _refuse_if_all_damaged(plan, path)
    if not dry_run:
        _apply(office, declared, path.name, plan)
    if report:
        results = [RowResult(p.sheet, p.row, RESULT_LABELS[p.result], p.reason) for p in plan]
        write_report(path, report, results, COLOURS)
    return summary(plan)


def _read(office: Office, declared: RecordType, book: Book, sheet: str | None) -> list[Found]:
    """The table of the named sheet, or of every sheet that holds one alike: a workbook may have a sheet a class."""

    def read(name: str | None) -> Found:
        return read_records(
            book,
            declared,
            sheet=name,
            extra=_extra_columns(declared.kind),
            required=_columns_needed(declared),
            others=OTHERS_COLUMNS.get(declared.kind, ()),
            remembered=office.layout,
        )

    first = read(sheet)
    return [first] if sheet else [first, *map(read, first.others)]


@dataclass(frozen=True)
class Reading:
    """What is looked for in a sheet of a kind: its columns, and whose they are."""

    specs: Sequence[ColumnSpec]
    words: Words


def reading_of(declared: RecordType) -> Reading:
    """What ``import_file`` looks for; fields of the record first, then those of the records beside it."""
    specs = [*specs_of(declared, _columns_needed(declared)), *_extra_columns(declared.kind)]
    return Reading(specs, Words(owner=declared.label, others=tuple(OTHERS_COLUMNS.get(declared.kind, ()))))


def summary(plan: Sequence[Planned]) -> dict[str, Any]:
    """Counts and details of a plan."""
    counts = Counter(entry.result for entry in plan)
    details = [{"sheet": p.sheet, "row": p.row, "result": p.result, "reason": p.reason} for p in plan]
    return {"rows": len(plan), **{name: counts[name] for name in RESULTS}, "details": details}


FILLED_BY_PROGRAM = ("school_code",)
"""Required fields whose column may be missing: a school's own register needn't say which school it is."""


def _columns_needed(declared: RecordType) -> set[str]:
    return {name for name, spec in declared.entered().items() if spec.required and name not in FILLED_BY_PROGRAM}


def _require_a_name(declared: RecordType, found: Found, path: Path) -> None:
    """A register in which nothing tells a child for sure (no ID column) would make children twice."""
    if declared.names and not set(declared.names) & set(found.layout.columns):
        seen = "、".join(text for text in found.layout.headings if text)
        raise Refused(
            f"表里没有{names_text(declared)}这一列，认不准是谁",
            f"{path.name}，工作表“{found.sheet}”",
            f"找到的表头是：{seen}。请加上这一列，或用程序给的空白模板",
        )


def _extra_columns(kind: str) -> list[ColumnSpec]:
    columns = [
        ColumnSpec(f"{at}.{name}", words, False)
        for at, carried in enumerate(CARRIED.get(kind, ()))
        for name, words in carried.columns.items()
    ]
    columns.append(ColumnSpec(RECORD_COLUMN, (RECORD_LABEL,), False))
    return [*columns, ColumnSpec(UNIT_NAME_COLUMN, ("学校名称", "学校", "就读学校"), False)]


def _refuse_if_all_damaged(plan: Sequence[Planned], path: Path) -> None:
    """A column of rounded ID numbers is a mistake of the whole file: told once, nothing taken."""
    read = [entry for entry in plan if entry.result != "skipped"]
    damaged = [entry for entry in read if "存成了数字" in entry.reason]
    if damaged and len(damaged) == len(read):
        first = damaged[0]
        raise Refused(
            f"证件号码这一列在表格里被存成了数字，{len(damaged)}行号码的后几位已经丢失，找不回来",
            f"{path.name}，工作表“{first.sheet}”，第{first.row}行起",
            "请向原单位要“文本”格式的表，或把这一列设为文本后重新填写；本次没有导入任何内容",
        )


class _CarriedColumns:
    """Reads the second record that a row carries in columns of its own."""

    def __init__(self, office: Office, at: int, carried: Carried) -> None:
        self.carried = carried
        self.reader = RowReader(office.type(carried.kind))
        self.columns = [(name, f"{at}.{name}") for name in carried.columns]

    def read(self, raw: RawRow) -> Beside | None:
        """The record, or ``None`` when the row names nobody."""
        cells = {name: raw.cells[column] for name, column in self.columns if column in raw.cells}
        if not cells:
            return None
        values, wrong = self.reader.read(cells)
        if "name" not in values:
            return None
        drafts = [(p.field, str(cells[p.field]), p.reason) for p in wrong]
        return Beside(self.carried, values | dict(self.carried.fixed), drafts)


class _Planner:
    """Decides row by row; knows what the ledger holds and what the file has held so far."""

    def __init__(self, office: Office, declared: RecordType) -> None:
        self.office = office
        self.declared = declared
        # Needed for every row, and each a question to the database.
        self.code, self.level = office.code, office.unit.level
        self.required = {name: spec.label for name, spec in declared.fields.items() if spec.required}
        self.vital = {*declared.names, *self.required}
        self.reader = RowReader(declared)
        self.locked = ""
        self._of_card = {"level", "parent"} if declared.kind == "units" else set[str]()
        if declared.by_program:
            self.locked = f"{declared.label}由程序产生，不能从表格新增或修改"
        elif declared.kind in COUNTY_KINDS and not office.may_set_rates():
            self.locked = f"{declared.label}由县级维护，本单位不能改"
        self.drafts = {(draft.id, draft.field) for draft in office.ledger.drafts(declared.kind)}
        self.known = office.ledger.keys(declared.kind)
        self.rows = {str(row["id"]): row for row in office.ledger.rows(declared.kind)}
        self.seen: dict[str, Planned] = {}
        self.carried = [
            _CarriedColumns(office, at, carried) for at, carried in enumerate(CARRIED.get(declared.kind, ()))
        ]
        kinds = {carried.kind for carried in CARRIED.get(declared.kind, ())}
        self.beside = {kind: {str(row["id"]): row for row in office.ledger.rows(kind)} for kind in kinds}
        self.beside_keys = {kind: office.ledger.keys(kind) for kind in kinds}
        self.units = {str(row["name"]): str(row["code"]) for row in office.ledger.rows("units")}
        ledger = office.ledger
        self.references = {name: Names(ledger, ledger.registry[kind]) for name, kind in declared.references().items()}
        self.entry = rules_of(office, declared.kind)
        self.readable = declared.fields.keys() - self.references.keys()

    def plan(self, rows: Sequence[RawRow]) -> list[Planned]:
        return [self._row(raw) for raw in counted("正在看每一行", rows)]

    def _row(self, raw: RawRow) -> Planned:
        planned = Planned(raw.sheet, raw.row_number, "skipped", raw.skipped or "")
        if raw.skipped:
            return planned
        values, wrong = self.reader.read({n: c for n, c in raw.cells.items() if n in self.readable})
        wrong += self._resolve(raw.cells, values)
        self._place(raw, values)
        values = self.declared.completed(values)
        wrong += self._contradictions(values)
        return self._judge(planned, values, wrong, raw)

    def _contradictions(self, values: dict[str, Value]) -> list[Problem]:
        """What the record's rules say of the values; a value that is named is taken out, kept as a draft instead."""
        found = [problem for rule in self.declared.rules for problem in rule(values)]
        for problem in found:
            values.pop(problem.field, None)
        return found

    def _resolve(self, cells: Mapping[str, object], values: dict[str, Value]) -> list[Problem]:
        wrong: list[Problem] = []
        # Who is meant may hang on a day beside it.
        for name, names in self.references.items():
            spec = self.declared.fields[name]
            text = spec.kind.parse(cells.get(name))
            if text is None:
                continue
            day = values.get(spec.kind.on) if isinstance(spec.kind, Reference) and spec.kind.on else None
            try:
                target = names.find(str(text), day)
            except WrongValue as error:
                wrong.append(spec.wrong(error))
                continue
            if target is None:
                wrong.append(Problem(name, f"“{spec.label}”在台账里找不到"))
            else:
                values[name] = target
        return wrong

    def _place(self, raw: RawRow, values: dict[str, Value]) -> None:
        """The school a row belongs to: its code, else its name, else this school itself."""
        if "school_code" not in self.declared.fields or values.get("school_code") is not None:
            return
        named = str(raw.cells.get(UNIT_NAME_COLUMN) or "").strip()
        code = self.units.get(named) or (None if self.level == "COUNTY" else self.code)
        if code:
            values["school_code"] = code

    def _judge(self, planned: Planned, values: dict[str, Value], wrong: list[Problem], raw: RawRow) -> Planned:
        missing = [label for name, label in self.required.items() if name not in values]
        fatal = [problem.reason for problem in wrong if problem.field in self.vital]
        if missing and not fatal:
            fatal = [f"“{label}”是空的" for label in missing]
        keys = self.declared.every_key(values)
        if not fatal and not keys:
            fatal = [f"认不出是哪一条，请填{names_text(self.declared)}"]
        if not fatal and (foreign := self._foreign(values)):
            fatal = [foreign]
        if fatal:
            planned.result, planned.reason = "problem", "；".join(fatal)
            return planned
        planned.values = values
        planned.drafts = [(p.field, str(raw.cells.get(p.field, "")), p.reason) for p in wrong]
        planned.carried = [beside for columns in self.carried if (beside := columns.read(raw))]
        return self._compare(planned, keys, raw)

    def _foreign(self, values: Mapping[str, Value]) -> str | None:
        code = values.get("school_code") if "school_code" in self.declared.fields else None
        if code is None or code == self.code or self.level in ("COUNTY", "CENTRAL"):
            return None
        return "学校标识码不是本校的，这一行是别的学校的"

    def _compare(self, planned: Planned, keys: Sequence[str], raw: RawRow) -> Planned:
        named = str(raw.cells.get(RECORD_COLUMN) or "").strip()
        if named in self.rows:
            keys = [named]
        if (first := self._seen_before(planned.values, keys)) is not None:
            planned.result, planned.reason = "repeated", self._repetition(first, planned)
            return planned
        for key in keys:
            self.seen.setdefault(key, planned)
        planned.record = self._record_for(planned.values, keys)
        row = self.rows.get(planned.record or "")
        if row is not None and (elsewhere := self._elsewhere(row, planned.values)):
            planned.result, planned.reason, planned.record = "problem", elsewhere, None
            return planned
        self._spare_drafts(planned, row, raw)
        planned.owner = self._owner(planned.values) if row is None else str(row["owner"])
        changed = [] if row is None else [n for n, v in planned.values.items() if row[n] != v]
        labels = [self.declared.fields[name].label for name in changed]
        labels += [self.office.type(b.carried.kind).label for b in planned.carried if not self._settled(b, planned)]
        planned.result = "new" if row is None else ("changed" if labels else "same")
        reasons = [reason for _, _, reason in planned.drafts]
        reasons += [reason for beside in planned.carried for _, _, reason in beside.drafts]
        if row is not None and labels:
            if row["owner"] != self.code and not row["provisional"]:
                planned.result, planned.record = "same", None
                reasons.append(f"学校已经报送，以学校的为准；不同之处：{'、'.join(labels)}")
            else:
                reasons.append(f"更新：{'、'.join(labels)}")
        locked = self.locked or (CARD_RULES if row is not None and self._of_card & set(changed) else "")
        if locked and planned.result != "same":
            planned.result, reasons = "problem", [locked]
        if self.declared.by_program:
            planned.drafts = []
        planned.reason = "；".join([*reasons, *self._said_by_others(planned, row)])
        return planned

    def _said_by_others(self, planned: Planned, row: Row | None) -> list[str]:
        """What other records say to a row that would change something; what may never be makes it a problem."""
        if self.entry is None or planned.result not in ("new", "changed"):
            return []
        found = self.entry.findings({**(row or {}), **planned.values})
        if any(finding.level is Level.REFUSE for finding in found):
            planned.result, planned.record, planned.drafts = "problem", None, []
        return [finding.reason.rstrip("。") for finding in found]

    def _repetition(self, first: Planned, again: Planned) -> str:
        """What is said of a row whose record stood in the file before; the first one counts."""
        place = f"第{first.row}行" if first.sheet == again.sheet else f"“{first.sheet}”第{first.row}行"
        apart = [self.declared.fields[n].label for n, v in again.values.items() if first.values.get(n, v) != v]
        return f"与{place}是同一条" + (f"；不同之处：{'、'.join(apart)}，以{place}为准" if apart else "")

    def _elsewhere(self, row: Row, values: Mapping[str, Value]) -> str | None:
        """A child of another school: transferred or enrolled twice, which a person must find out (domain 7.3 D2)."""
        if "school_code" not in self.declared.fields or values.get("school_code") in (None, row["school_code"]):
            return None
        return f"台账里这个学生在另一所学校（{row['school_code']}），请核对是转学还是双重学籍"

    def _spare_drafts(self, planned: Planned, row: Row | None, raw: RawRow) -> None:
        """What follows from other fields never settles a value that a person still has to put right."""
        for name in list(planned.values):
            if row is not None and (row["id"], name) in self.drafts and raw.cells.get(name) in (None, ""):
                del planned.values[name]

    def _settled(self, beside: Beside, planned: Planned) -> bool:
        """Whether the ledger holds the carried record just so; notes which one it is."""
        kind = beside.carried.kind
        linked = {beside.carried.link: planned.record, **beside.values}
        key = self.office.type(kind).key_of(linked)
        beside.record = self.beside_keys[kind].get(key or "")
        row = self.beside[kind].get(beside.record or "")
        beside.same = row is not None and all(row[name] == value for name, value in linked.items())
        return beside.same

    def _contradicts(self, one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
        """Whether two rows name different records: both say an ID number (or another naming field), and none agrees."""
        both = [n for n in self.declared.names if one.get(n) is not None and other.get(n) is not None]
        return bool(both) and all(one[name] != other[name] for name in both)

    def _seen_before(self, values: Mapping[str, Value], keys: Sequence[str]) -> Planned | None:
        for key in keys:
            if (found := self.seen.get(key)) and not self._contradicts(values, found.values):
                return found
        return None

    def _record_for(self, values: Mapping[str, Value], keys: Sequence[str]) -> str | None:
        """The record that keys (or the id an export wrote) lead to without contradiction."""
        for key in keys:
            record = self.known.get(key, key)
            row = self.rows.get(record)
            if row is not None and not self._contradicts(values, row):
                return record
        return None

    def _owner(self, values: Mapping[str, Value]) -> str:
        code = values.get("school_code") if "school_code" in self.declared.fields else None
        return str(code or self.code)


def _apply(office: Office, declared: RecordType, file: str, plan: Sequence[Planned]) -> None:
    wanted = [p for p in plan if p.result in ("new", "changed") or (p.result == "same" and p.record and p.drafts)]
    if not wanted:
        return
    try:
        with office.ledger.writing(f"import_{declared.kind}", f"导入{declared.label}（{file}，{len(wanted)}行）") as op:
            _put_rows(office, op, declared, wanted)
            _put_beside(office, op, wanted)
            for entry in wanted:
                for name, raw, reason in entry.drafts:
                    op.draft(declared.kind, str(entry.record), name, raw, reason)
    except WrongValue as error:
        raise Refused(error.reason, file, "请改正后重新导入；本次没有导入任何内容") from None


Rows = dict[tuple[str, str], list[tuple[str, dict[str, Value]]]]
"""(kind, owner) → (id, values) of the rows to put."""


def _put_rows(office: Office, op: Operation, declared: RecordType, wanted: Sequence[Planned]) -> None:
    changed: Rows = {}
    fresh: dict[str, list[Planned]] = {}
    for entry in wanted:
        if entry.record is None:
            fresh.setdefault(entry.owner, []).append(entry)
        elif entry.result != "same":
            changed.setdefault((declared.kind, entry.owner), []).append((entry.record, entry.values))
    # First what changes, so that a number that moved is free for whose it is.
    _put(office, op, changed)
    for owner, entries in fresh.items():
        rows = [(None, entry.values) for entry in entries]
        told = counted(_WRITING, rows)
        made = op.put_ids(declared.kind, told, provisional_owner=_provisional(office, owner))
        for entry, record in zip(entries, made, strict=True):
            entry.record = record


def _put_beside(office: Office, op: Operation, wanted: Sequence[Planned]) -> None:
    rows: Rows = {}
    drafts: list[tuple[str, str, str, str, str]] = []
    for entry in wanted:
        for beside in entry.carried:
            kind = beside.carried.kind
            linked = {beside.carried.link: entry.record, **beside.values}
            owner = _provisional(office, entry.owner)
            record = beside.record or op.new_id(kind, linked, provisional_owner=owner)
            if not beside.same:
                rows.setdefault((kind, entry.owner), []).append((record, linked))
            drafts += [(kind, record, *draft) for draft in beside.drafts]
    _put(office, op, rows)
    for draft in drafts:
        op.draft(*draft)


def _put(office: Office, op: Operation, rows: Rows) -> None:
    for (kind, owner), entries in rows.items():
        op.put_many(kind, counted(_WRITING, entries), provisional_owner=_provisional(office, owner))


def _provisional(office: Office, owner: str) -> str | None:
    """The unit that records are about when this one only speaks of them until their owner does."""
    return None if owner == office.code else owner

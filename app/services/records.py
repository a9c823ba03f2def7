"""Any record, by hand: list, show, add, set, remove, join, attach, and what waits for a decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.declaration import Field, Problem, RecordType, Registry, Row
from app.core.errors import Refused, WrongValue
from app.core.kinds import Attachment, Choices, Value, plain, split_codes
from app.ledger import Conflict
from app.services.entry_rules import refuse_by_hand, refuse_joining, refuse_removal
from app.services.office import COUNTY_KINDS, Office
from app.services.photos import kept_form, taken_at

LARGEST_FILE = 20 * 1024 * 1024


def kinds(office_registry: Registry) -> list[dict[str, str]]:
    """Every kind of record with its Chinese name."""
    return [{"kind": entry.kind, "label": entry.label} for entry in office_registry]


def _field(declared: RecordType, name: str) -> str:
    """A field named by its code name or its label."""
    if name in declared.fields:
        return name
    for spec in declared.fields.values():
        if spec.label == name:
            return spec.name
    raise Refused(f"{declared.label}没有“{name}”这一项", "", f"用 fields {declared.kind} 查看有哪些项")


def read_assignments(declared: RecordType, pairs: Sequence[str]) -> dict[str, Value]:
    """``FIELD=VALUE`` texts → kept values. Refused with the field's own sentence when one is wrong."""
    raw: dict[str, object] = {}
    for pair in pairs:
        name, found, value = pair.partition("=")
        if not found:
            raise Refused("应写成 项=值 的样子", pair.split("=")[0][:40], "例如 name=张三")
        raw[_field(declared, name.strip())] = value
    values, wrong = declared.read(raw, typed=False)
    if wrong:
        raise Refused("；".join(problem.reason for problem in wrong), declared.label, "请改正后再保存")
    return values


def _where(office: Office, declared: RecordType, pairs: Sequence[str]) -> dict[str, Any]:
    where: dict[str, Any] = dict(read_assignments(declared, pairs))
    for name, kind in declared.references().items():
        if where.get(name) is not None:
            where[name] = office.find(kind, str(where[name]))
    return where


def listed(
    office: Office, kind: str, where: Sequence[str] = (), unit: str | None = None, removed: bool = False
) -> list[dict[str, Any]]:
    """The live records of a kind that hold all the given values; the asking for full values is recorded."""
    declared = office.type(kind)
    if unit:
        unit = office.unit_code(unit)
    asked = _where(office, declared, where)
    several = {n: v for n, v in asked.items() if v is not None and isinstance(declared.fields[n].kind, Choices)}
    exact = {name: value for name, value in asked.items() if name not in several}
    rows = [
        row
        for row in office.ledger.rows(kind, exact, removed=removed, owner=unit)
        # One of several choices is asked for: those that have it, whatever else they have.
        if all(set(split_codes(value)) <= set(split_codes(row[name])) for name, value in several.items())
    ]
    office.ledger.note_reveal(kind, len(rows))
    shown = [declared.as_json(row) for row in rows]
    _add_names(office, declared, shown)
    if removed:
        for entry, row in zip(shown, rows, strict=True):
            entry |= {"removed": row["removed"], "same_as": row["same_as"]}
    return shown


def shown(office: Office, kind: str, name: str) -> dict[str, Any]:
    """One record with its drafts; the asking is recorded."""
    declared = office.type(kind)
    row = office.ledger.row(kind, office.find(kind, name))
    if row is None:
        raise Refused(f"没有找到这个{declared.label}", "", "请核对编号")
    office.ledger.note_reveal(kind, 1)
    drafts = [
        {"field": entry.field, "raw": entry.raw, "reason": entry.reason}
        for entry in office.ledger.drafts()
        if (entry.kind, entry.id) == (kind, row["id"])
    ]
    answer = declared.as_json(row) | {
        "drafts": drafts,
        "provisional": bool(row["provisional"]),
        "removed": row["removed"],
    }
    _add_names(office, declared, [answer])
    return answer


def _add_names(office: Office, declared: RecordType, shown: Sequence[dict[str, Any]]) -> None:
    """Beside each id of another record, what people call that record."""
    for field, kind in declared.references().items():
        names = office.titles(kind)
        for entry in shown:
            if entry[field] is not None:
                entry[f"{field}_name"] = names.get(entry[field])


def problems_of_change(declared: RecordType, row: Row, values: Mapping[str, Value]) -> list[Problem]:
    """What is wrong with a record after a change, but for what was wrong before and lies elsewhere."""
    before = declared.problems(row)
    return [p for p in declared.problems({**row, **values}) if p not in before or p.field in values]


def _check(declared: RecordType, row: Mapping[str, Value]) -> None:
    if problems := declared.problems(row):
        raise Refused("；".join(problem.reason for problem in problems), declared.label, "请改正后再保存")


def _refuse_program(office: Office, declared: RecordType, names: Iterable[str]) -> None:
    """What the program sets (money, receipts, keys) is set by its own commands alone; rates are the county's."""
    if declared.by_program:
        do = "发放的编制、审批、发放、签领、作废各有自己的一步；名单命中逐条选定"
        raise Refused(f"{declared.label}由程序产生，不能直接新增、修改、删除或合并", declared.label, do)
    own = [declared.fields[name].label for name in names if declared.fields[name].program]
    if own:
        raise Refused(f"{'、'.join(own)}由程序填写，不能直接改", declared.label, "用办理这件事的命令")
    if declared.kind in COUNTY_KINDS and not office.may_set_rates():
        raise Refused(f"{declared.label}由县级维护，本单位不能改", declared.label, "请县级修改后随回复下发")


def add(office: Office, kind: str, pairs: Sequence[str]) -> dict[str, Any]:
    """Add a record. Refused when it is there already, incomplete or wrong; nothing is changed then."""
    declared = office.type(kind)
    values, notes = ready_to_add(office, declared, read_assignments(declared, pairs))
    try:
        with office.ledger.writing(f"add_{kind}", f"新增{declared.label}") as op:
            record = op.put(kind, values)
    except WrongValue as error:
        raise Refused(error.reason, declared.label, "请补充后再保存") from None
    return shown(office, kind, record) | _said(notes)


def own_school(office: Office, declared: RecordType) -> str:
    """The required field that a unit below the county fills with its own code, "" where the kind has none."""
    if office.is_county:
        return ""
    return next((s.name for s in declared.fields.values() if s.required and s.kind.name == "school_code"), "")


def ready_to_add(
    office: Office, declared: RecordType, given: Mapping[str, Value]
) -> tuple[dict[str, Value], list[str]]:
    """The values of a new record, whole and checked, and what other records say to it. Refused when it can't be added."""
    kind = declared.kind
    _refuse_program(office, declared, given)
    values = office.resolve_references(declared, given)
    if (school := own_school(office, declared)) and values.get(school) is None:
        values[school] = office.code
    if office.unit.level == "SCHOOL" and values.get("school_code") not in (None, office.code):
        raise Refused("学校标识码不是本校的", declared.label, "别校的学生由那所学校登记")
    values = declared.completed(values)
    _check(declared, values)
    for key in declared.every_key(values):
        if office.ledger.lookup(kind, key):
            raise Refused(f"这个{declared.label}已经有了", "", "请直接修改已有的那一条")
    return values, refuse_by_hand(office, kind, values)


def _said(notes: Sequence[str]) -> dict[str, Any]:
    """What other records say to one that was saved all the same."""
    return {"warnings": list(notes)} if notes else {}


def change(office: Office, kind: str, name: str, pairs: Sequence[str]) -> dict[str, Any]:
    """Set fields of a record; an empty value clears the field."""
    declared = office.type(kind)
    record = office.find(kind, name)
    row = office.ledger.row(kind, record)
    if row is None:
        raise Refused(f"没有找到这个{declared.label}", "", "请核对编号")
    given = read_assignments(declared, pairs)
    values, notes = ready_to_change(office, declared, row, given)
    with office.ledger.writing(f"set_{kind}", f"修改{declared.label}") as op:
        op.put(kind, values, id=record)
    return shown(office, kind, record) | _said(notes)


def ready_to_change(
    office: Office, declared: RecordType, row: Row, given: Mapping[str, Value]
) -> tuple[dict[str, Value], list[str]]:
    """The values of a change, with what follows from them, and what other records say to it. Refused when it is wrong."""
    _refuse_program(office, declared, given)
    if declared.kind == "units" and {"code", "level", "parent"} & set(given):
        raise Refused(
            "单位的代码、级别和上级以名片为准，不能改", declared.label, "请登记新的名片；本单位变了请新建台账"
        )
    if given.get("school_code") is not None and office.unit.level == "SCHOOL" and given["school_code"] != office.code:
        raise Refused("学校标识码不是本校的", declared.label, "转到别校的学生请修改学籍状态")
    values = office.resolve_references(declared, given)
    values = declared.completed(values, row)
    if problems := problems_of_change(declared, row, values):
        raise Refused("；".join(problem.reason for problem in problems), declared.label, "请改正后再保存")
    return values, refuse_by_hand(office, declared.kind, {**row, **values})


def remove(office: Office, kind: str, name: str, reason: str) -> dict[str, Any]:
    """Delete a record with a reason: a tombstone stays. Money is never deleted, it is voided."""
    declared = office.type(kind)
    _refuse_program(office, declared, ())
    if not reason.strip():
        raise Refused("删除要写明原因", declared.label, "请写明原因")
    record = office.find(kind, name)
    if kind == "units":
        raise Refused("单位的记录不能删除", declared.label, "不再往来的单位请吊销名片")
    paid = office.ledger.rows("grants", {"student": record}) if kind == "students" else iter(())
    if next(iter(paid), None) is not None:
        raise Refused("这个学生有发放记录，不能删除", declared.label, "转出或离校请修改学籍状态")
    refuse_removal(office, kind, record)
    with office.ledger.writing(f"remove_{kind}", f"删除{declared.label}") as op:
        op.remove(kind, record, plain(reason))
    return {"id": record, "removed": reason.strip()}


def join(office: Office, kind: str, name: str, into: str) -> dict[str, Any]:
    """Make two records one: the first becomes a tombstone that points to the second."""
    declared = office.type(kind)
    first, second = office.find(kind, name), office.find(kind, into)
    if first == second:
        raise Refused("两个编号是同一条记录", declared.label, "请核对要合并的两条记录的编号")
    _refuse_program(office, declared, ())
    refuse_joining(office, kind, first)
    if kind == "students" and _has_money(office, first) and _has_money(office, second):
        # One child under a wrong and a right number is joined; two that were both paid may well be two children.
        do = "先查明是不是同一个学生；多编的一笔先作废，再合并"
        raise Refused("两条学生记录都有发放，不能直接合并", declared.label, do)
    with office.ledger.writing(f"same_{kind}", f"合并{declared.label}") as op:
        op.same(kind, first, second)
    return {"id": second, "same": first}


def _has_money(office: Office, student: str) -> bool:
    live = {"student": student, "void_on": None}
    return any(office.ledger.count(kind, live) for kind in ("grants", "pay_lines"))


def attach(office: Office, kind: str, name: str, file: Path) -> dict[str, Any]:
    """Keep a file with a record, encrypted. Refused when the kind has no place for files or the file is too large."""
    declared = office.type(kind)
    places = [spec for spec in declared.fields.values() if isinstance(spec.kind, Attachment)]
    if not places:
        raise Refused(f"{declared.label}不能附文件", "", "用 fields 命令查看哪种记录有附件这一项")
    kept = kept_file(file)
    record = office.find(kind, name)
    row = office.ledger.row(kind, record) or {}
    with office.ledger.writing(f"attach_{kind}", f"{declared.label}附文件") as op:
        digest = op.attach(kept.content)
        op.put(kind, beside(places[0], row, {digest: kept.taken}), id=record)
    return {"id": record, "sha256": digest}


@dataclass(frozen=True)
class KeptFile:
    """A file as it is kept, and of a picture when it was taken (2026-10-13T09:32)."""

    content: bytes
    taken: str | None = None


def beside(place: Field, row: Mapping[str, Value], files: Mapping[str, str | None]) -> dict[str, Value]:
    """The values of a field of attachments, and of the field that keeps when they were taken, with more files.

    row: the record as it stands; what it holds already stays in front. files: name of a kept file → when it was taken.
    """
    names = [*str(row.get(place.name) or "").split(), *files]
    values: dict[str, Value] = {place.name: " ".join(dict.fromkeys(names)) or None}
    if isinstance(place.kind, Attachment) and (field := place.kind.taken):
        said = [f"{name}@{taken}" for name, taken in files.items() if taken]
        values[field] = " ".join(dict.fromkeys([*str(row.get(field) or "").split(), *said])) or None
    return values


def kept_file(file: Path) -> KeptFile:
    """A file to be kept, a picture made small and bare. Refused when it is missing, empty or too large."""
    try:
        content = file.read_bytes()
    except OSError:
        raise Refused("文件打不开", str(file), "请检查文件是否存在、是否正被别的程序使用") from None
    return kept_content(content, str(file))


def kept_content(content: bytes, where: str) -> KeptFile:
    """As ``kept_file`` of what never was a file, such as a picture that was pasted. where: what a refusal names."""
    if not 0 < len(content) <= LARGEST_FILE:
        raise Refused("文件是空的，或超过20兆", where, "请重新扫描或压缩后再附")
    return KeptFile(kept_form(content, where), taken_at(content))


def read_file(file: Path) -> bytes:
    """As ``kept_file``, the content alone."""
    return kept_file(file).content


def history(office: Office, kind: str, name: str) -> list[dict[str, Any]]:
    """What happened to a record, oldest first."""
    declared = office.type(kind)
    office.ledger.note_reveal(kind, 1)
    answers = []
    for change in office.ledger.history(kind, office.find(kind, name)):
        operation = change.operation
        fields = {
            field: [declared.fields[field].kind.as_json(value) for value in values]
            for field, values in change.fields.items()
            if field in declared.fields
        }
        fields |= {name: list(values) for name, values in change.fields.items() if name in ("removed", "same_as")}
        about = {"operation": operation.name, "label": operation.label, "person": operation.person, "at": operation.at}
        answers.append(about | {"created": change.created, "fields": fields})
    return answers


def conflicts(office: Office) -> list[dict[str, Any]]:
    """Fields with two values that nobody has chosen between."""
    return [_conflict_json(office, entry) for entry in office.ledger.conflicts()]


def _conflict_json(office: Office, entry: Conflict) -> dict[str, Any]:
    spec = office.type(entry.kind).fields.get(entry.field)
    as_json = spec.kind.as_json if spec else (lambda value: value)
    values = [
        {"value": as_json(one.value), "device": one.device, "person": one.person or None, "at": one.at or None}
        for one in entry.values
    ]
    about = {"id": entry.key, "kind": entry.kind, "record": entry.id, "field": entry.field}
    return about | {"base": as_json(entry.base), "values": values}


def decide_conflict(office: Office, conflict: str, value: str) -> dict[str, Any]:
    """Choose a value for a conflict; the choice covers all the values there were."""
    for entry in office.ledger.conflicts():
        if entry.key == conflict:
            declared = office.type(entry.kind)
            spec = declared.fields[entry.field]
            try:
                chosen = spec.read(value, typed=False)
            except WrongValue as error:
                raise Refused(
                    f"“{spec.label}”{error.reason}", declared.label, "请从两个值中选一个，或填正确的值"
                ) from None
            if spec.program and chosen not in [one.value for one in entry.values]:
                raise Refused(f"“{spec.label}”只能选两个值中的一个", declared.label, "请看清两个值再选")
            with office.ledger.writing("resolve", f"选定{declared.label}的{spec.label}") as op:
                op.resolve(entry.kind, entry.id, entry.field, chosen)
            return {"id": conflict, "value": spec.kind.as_json(chosen)}
    raise Refused("没有这个待选定的冲突", conflict, "请看看还有哪些没有选定")

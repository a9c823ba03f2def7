"""Records filled in field by field: each field saves itself, and what is wrong is kept as it was typed, marked.

One field is one operation, so that “撤销：改“就读方式”” takes back just that. A wrong value never reaches the record: it
waits beside it as a draft with the reason, and is tried again as soon as another field of the record changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from app.core.declaration import Problem, RecordType, Row
from app.core.errors import Refused, WrongValue
from app.core.kinds import Value
from app.services.finding import Searched
from app.services.office import Office
from app.services.records import own_school, problems_of_change, ready_to_add, ready_to_change


@dataclass(frozen=True)
class Wrong:
    """A value as it was typed and why it can't be taken. of_field: the reason speaks of the field without naming it."""

    raw: str
    reason: str
    of_field: bool = False


@dataclass(frozen=True)
class Sheet:
    """A record as a form shows it. waiting: fields with two values nobody chose between; locked: why it can't be changed."""

    kind: str
    record: str
    row: Row
    wrong: Mapping[str, Wrong] = field(default_factory=dict)
    waiting: frozenset[str] = frozenset()
    locked: str = ""


@dataclass(frozen=True)
class Saved:
    """What became of a save. record: "" while the record can't be made yet; wrong: fields kept as typed → why."""

    kind: str
    record: str
    wrong: Mapping[str, Wrong] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def sheet(office: Office, kind: str, record: str) -> Sheet | None:
    """A live record with what waits beside it, or ``None``."""
    declared = office.type(kind)
    row = office.ledger.row(kind, record)
    if row is None or row["removed"] is not None:
        return None
    drafts = office.ledger.drafts(kind, str(row["id"]))
    wrong = {draft.field: _wrong(declared, draft.field, draft.raw, draft.reason) for draft in drafts}
    return Sheet(kind, str(row["id"]), row, wrong, _waiting(office, kind, row), _locked(office, row))


def _waiting(office: Office, kind: str, row: Row) -> frozenset[str]:
    if row["siblings"] is None:
        return frozenset()
    return frozenset(office.ledger.tables.state(kind, row).conflicts())


def _locked(office: Office, row: Row) -> str:
    if row["owner"] != office.code and not row["provisional"]:
        return "这条记录由报送的学校登记，这里只能看"
    return ""


def _wrong(declared: RecordType, name: str, raw: str, reason: str) -> Wrong:
    about = f"“{declared.fields[name].label}”"
    return Wrong(raw, reason.removeprefix(about), reason.startswith(about))


def save_field(office: Office, kind: str, record: str, name: str, raw: str) -> Saved:
    """Save one field of a record as it was typed, as one operation 改“…”.

    A value that can't be taken is kept as a draft with its reason, and the record stays as it was. Drafts of the same
    record that fit now are taken along. Refused when the record is gone or belongs to another unit.
    """
    declared = office.type(kind)
    row = office.ledger.row(kind, record)
    if row is None or row["removed"] is not None:
        raise Refused(f"这条{declared.label}记录已经不在了", declared.label, "请刷新后重试")
    record = str(row["id"])
    kept = {draft.field: draft.raw for draft in office.ledger.drafts(kind, record) if draft.field != name}
    had_draft = len(kept) < len(office.ledger.drafts(kind, record))
    read, unreadable = declared.read({name: raw})
    if unreadable:
        return _keep_draft(office, declared, record, name, raw, unreadable[0].reason)
    try:
        taken, values, notes = _fitting(office, declared, row, read, kept)
    except WrongValue as error:
        return _keep_draft(office, declared, record, name, raw, error.reason)
    if all(row[one] == value for one, value in values.items()) and not had_draft and len(taken) == 1:
        return Saved(kind, record, _drafts(declared, office, record))
    with office.ledger.writing(f"edit_{kind}", f"改“{declared.fields[name].label}”") as op:
        op.put(kind, values, id=record)
        for one in taken:
            op.clear_draft(kind, record, one)
    return Saved(kind, record, _drafts(declared, office, record), tuple(notes))


def _drafts(declared: RecordType, office: Office, record: str) -> dict[str, Wrong]:
    drafts = office.ledger.drafts(declared.kind, record)
    return {draft.field: _wrong(declared, draft.field, draft.raw, draft.reason) for draft in drafts}


def _keep_draft(office: Office, declared: RecordType, record: str, name: str, raw: str, reason: str) -> Saved:
    known = {(draft.field, draft.raw, draft.reason) for draft in office.ledger.drafts(declared.kind, record)}
    if (name, raw, reason) not in known:
        with office.ledger.writing(f"edit_{declared.kind}", f"改“{declared.fields[name].label}”（待改）") as op:
            op.draft(declared.kind, record, name, raw, reason)
    return Saved(declared.kind, record, _drafts(declared, office, record))


def _fitting(
    office: Office, declared: RecordType, row: Row, given: dict[str, Value], kept: Mapping[str, str]
) -> tuple[set[str], dict[str, Value], Sequence[str]]:
    """Given values that the record takes, together with drafts where only both together fit: (fields, values, notes).

    Raises WrongValue with the reason why the given value alone doesn't fit, when it doesn't with a draft either.
    """
    drafts = _readable(declared, kept)
    alone: WrongValue | None = None
    for along in chain([{}], ({one: value} for one, value in drafts.items()), [drafts]):
        try:
            values, notes = _checked(office, declared, row, {**along, **given})
        except WrongValue as error:
            alone = alone or error
            continue
        return {*along, *given}, values, notes
    raise alone or WrongValue("")


def _readable(declared: RecordType, kept: Mapping[str, str]) -> dict[str, Value]:
    values, _ = declared.read(kept)
    return values


def _checked(
    office: Office, declared: RecordType, row: Row, given: Mapping[str, Value]
) -> tuple[dict[str, Value], list[str]]:
    """The values to write. Raises WrongValue when a rule, another record, or what a person filled in stands against it."""
    following = declared.completed(given, row)
    # What follows from the given value never silently replaces what a person filled in and a rule holds against it.
    gentle = {one: value for one, value in following.items() if one in given or row[one] is None}
    taken = taken_keys(office, declared, {**row, **following}, str(row["id"]))
    if problem := next(chain(taken, problems_of_change(declared, row, gentle)), None):
        raise WrongValue(problem.reason)
    try:
        return ready_to_change(office, declared, row, given)
    except Refused as error:
        raise WrongValue(f"{error.what.rstrip('。')}。{error.do}") from None


def taken_keys(office: Office, declared: RecordType, row: Row, record: str = "") -> Iterator[Problem]:
    """Natural keys of a row under which another record of this unit stands already, in words."""
    for names in declared.keys:
        values = [row.get(one) for one in names]
        if None in values:
            continue
        other = office.ledger.lookup(declared.kind, "\x1f".join(map(str, (*names, *values))), owner=office.code)
        if other and other != record:
            yield Problem(names[-1], _taken(office, declared, names, other))


def _taken(office: Office, declared: RecordType, names: tuple[str, ...], other: str) -> str:
    about = told_of(declared, office.ledger.row(declared.kind, other) or {})
    if len(names) == 1:
        return f"这个{declared.fields[names[0]].label}已登记给{about}。请核对是谁填错了"
    return f"已经登记了{about}。请核对是不是同一条{declared.label}"


def told_of(declared: RecordType, row: Mapping[str, Value]) -> str:
    """A record as people speak of it: 三年级1班的石立冬, or its name alone."""
    searched = Searched.of(declared)
    place = "".join(declared.fields[one].kind.format(row.get(one)) for one in searched.places)
    name = " ".join(declared.fields[one].kind.format(row.get(one)) for one in searched.names)
    return f"{place}的{name}" if place else name


def make(office: Office, kind: str, typed: Mapping[str, str], fixed: Mapping[str, Value] | None = None) -> Saved:
    """A new record from what was typed so far, as soon as that names it and nothing it needs is missing.

    fixed: values nobody types (whose guardian this is). Wrong values become drafts of the new record. While the record
    can't be made, nothing is written and ``record`` is "". Refused when the unit may not make such records.
    """
    declared = office.type(kind)
    raw = {name: text for name, text in typed.items() if text.strip()}
    values, problems = declared.read(raw)
    values = {**values, **(fixed or {})}
    wrong = {problem.field: problem.reason for problem in problems}
    if (school := own_school(office, declared)) and values.get(school) is None:
        values[school] = office.code
    for problem in declared.problems(declared.completed(values)):
        if problem.field in raw and problem.field not in wrong and values.get(problem.field) is not None:
            wrong[problem.field] = problem.reason
            del values[problem.field]
    whole = declared.completed(values)
    told = {name: _wrong(declared, name, raw[name], reason) for name, reason in wrong.items()}
    for problem in taken_keys(office, declared, whole):
        told[problem.field] = Wrong(raw.get(problem.field, ""), problem.reason)
        return Saved(kind, "", told)
    if declared.key_of(whole) is None or declared.problems(whole):
        return Saved(kind, "", told)
    return _made(office, declared, values, {name: (raw[name], reason) for name, reason in wrong.items()})


def _made(
    office: Office, declared: RecordType, values: dict[str, Value], wrong: Mapping[str, tuple[str, str]]
) -> Saved:
    whole, notes = ready_to_add(office, declared, values)
    with office.ledger.writing(f"add_{declared.kind}", f"登记{declared.label}") as op:
        record = op.put(declared.kind, whole)
        for name, (raw, reason) in wrong.items():
            op.draft(declared.kind, record, name, raw, reason)
    return Saved(declared.kind, record, _drafts(declared, office, record), tuple(notes))


# --- what happened to a record, in words


@dataclass(frozen=True)
class Edit:
    """One change of a field, for people. at: 2026-10-21T10:32:05+08:00; before, after: as shown, masked where sensitive."""

    at: str
    person: str
    act: str
    field: str
    before: str
    after: str
    undone: bool


def edits(office: Office, kind: str, record: str) -> list[Edit]:
    """All changes of a record, newest first, as people read them; sensitive values masked."""
    declared = office.type(kind)
    found: list[Edit] = []
    for change in office.ledger.history(kind, record):
        about = change.operation
        told = (about.at, about.person, about.label)
        if change.created:
            found.append(Edit(*told, declared.label, "", told_of(declared, _after(change.fields)), about.undone))
            continue
        for name, (before, after) in change.fields.items():
            if spec := declared.fields.get(name):
                found.append(Edit(*told, spec.label, spec.show(before), spec.show(after), about.undone))
    return found[::-1]


def _after(fields: Mapping[str, Any]) -> dict[str, Value]:
    return {name: values[1] for name, values in fields.items()}

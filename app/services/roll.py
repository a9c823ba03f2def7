"""The school's roll on one page: every child with class, level and what still needs doing, in the order of the work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.declaration import type_of
from app.models import Grant, Guardian, Hardship, Listing, Student
from app.models.codes import GRADE, LEVEL, NEEDY_LEVELS
from app.models.rules.gaps import NEEDY_NOT, is_paid
from app.models.rules.periods import overlap, school_year_of
from app.models.rules.recognition import is_accepted
from app.services.office import Office

WRONG, CONFLICT, UNSIGNED, UNDECIDED, UNDER_WAY, DONE, NONE = (
    "wrong", "conflict", "unsigned", "undecided", "under_way", "done", "none",
)  # fmt: skip
RANK: Final = (WRONG, CONFLICT, UNSIGNED, UNDECIDED, UNDER_WAY)
"""What needs doing, the most pressing first; the rest follow in the order of lists on paper."""
BY_WORK = "work"
ORDERS: Final = (BY_WORK, "name", "grade", "id_number", "level", "attendance", "state")
KINDS: Final = frozenset({"students", "guardians", "households", "hardships", "grants", "listings", "_drafts"})
_GRADES: Final = tuple(entry.code for entry in GRADE.options)
_LEVELS: Final = (*NEEDY_LEVELS, NEEDY_NOT)
_PAPER: Final[tuple[str | tuple[str, Sequence[str]], ...]] = (("grade", _GRADES), "class_name", "name")


@dataclass(frozen=True)
class State:
    """What needs doing about a child. count: how many places are wrong."""

    name: str = NONE
    count: int = 0


@dataclass(frozen=True)
class Roll:
    """All children of the ledger in an order, and the state of those for whom there is one."""

    ids: Sequence[str] = ()
    states: Mapping[str, State] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)

    def state(self, student: str) -> State:
        """The state of a child."""
        return self.states.get(student, State())


@dataclass(frozen=True)
class Line:
    """A child as the table shows it. number: masked; level, attendance: official words, "" for unknown."""

    id: str
    name: str
    grade_class: str
    number: str
    level: str
    needy: bool
    attendance: str
    state: State


def roll(office: Office, period: str, order: str = BY_WORK) -> Roll:
    """The roll of a term. order: one of ORDERS; the same order backwards is the caller's to make."""
    year = school_year_of(period)
    levels, decided = _levels(office, year)
    states = _states(office, period, levels, decided)
    sorting = {"name": ("name",), "id_number": ("id_number",), "attendance": ("attendance", *_PAPER)}.get(order, _PAPER)
    ids = [str(row[0]) for row in office.ledger.values("students", (), order=sorting)]
    if order == BY_WORK:
        ids.sort(key=lambda one: _rank(states.get(one)))
    elif order == "state":
        names = (*RANK, DONE, NONE)
        ids.sort(key=lambda one: names.index(states.get(one, State()).name))
    elif order == "level":
        ids.sort(key=lambda one: _LEVELS.index(levels[one]) if levels.get(one) in _LEVELS else len(_LEVELS))
    return Roll(ids, states, levels)


def _rank(state: State | None) -> int:
    return RANK.index(state.name) if state is not None and state.name in RANK else len(RANK)


def _levels(office: Office, year: int) -> tuple[dict[str, str], dict[str, bool]]:
    names = ("student", "level", "decided_on")
    rows = office.ledger.values("hardships", names, where={"school_year": year})
    return {str(row[1]): str(row[2]) for row in rows}, {str(row[1]): row[3] is not None for row in rows}


def _states(office: Office, period: str, levels: Mapping[str, str], decided: Mapping[str, bool]) -> dict[str, State]:
    states: dict[str, State] = {}
    for student, level in levels.items():
        if level != NEEDY_NOT:
            states[student] = State(DONE if decided[student] else UNDER_WAY)
    for listing in office.ledger.select(Listing):
        if listing.student and listing.groups and listing.student not in levels and is_accepted(listing):
            states[listing.student] = State(UNDECIDED)
    for student in _unsigned(office, period):
        states[student] = State(UNSIGNED)
    for student in _in_conflict(office):
        states[student] = State(CONFLICT)
    for student, count in _errors(office).items():
        states[student] = State(WRONG, count)
    return states


def _unsigned(office: Office, period: str) -> set[str]:
    """Children who got cash in the term and of whom there is no signature."""
    grants = (g for g in office.ledger.select(Grant, how="CASH", signed_on=None) if overlap(period, g.period))
    return {grant.student for grant in grants if grant.void_on is None and is_paid(grant)}


def _in_conflict(office: Office) -> set[str]:
    rows = office.ledger.values("students", ("siblings",))
    return {str(row[0]) for row in rows if row[1] is not None}


def _errors(office: Office) -> Counter[str]:
    """Student id → how many fields of the child, its family and its recognition are kept as typed."""
    found: Counter[str] = Counter()
    about = {type_of(cls).kind: cls for cls in (Guardian, Hardship)}
    for draft in office.ledger.drafts():
        if draft.kind == "students":
            found[draft.id] += 1
        elif draft.kind in about:
            row = office.ledger.row(draft.kind, draft.id)
            if row is not None and row["removed"] is None:
                found[str(row["student"])] += 1
    return found


def lines(office: Office, now: Roll, ids: Sequence[str]) -> dict[str, Line]:
    """The lines of some children, by id; those that have gone meanwhile are left out."""
    kinds = type_of(Student).fields
    found = {}
    for row in office.ledger.rows("students", {"id": list(ids)}):
        record = str(row["id"])
        level = now.levels.get(record)
        number = "id_number" if row["id_number"] is not None else "student_number"
        found[record] = Line(
            id=record,
            name=str(row["name"]),
            grade_class=f"{GRADE.label(row['grade'])}{row['class_name'] or ''}",
            number=kinds[number].show(row[number]),
            level=LEVEL.label(level) if level else "",
            needy=level in NEEDY_LEVELS,
            attendance=kinds["attendance"].show(row["attendance"]),
            state=now.state(record),
        )
    return found

"""Recognition of a school year as the room shows it, and what is set for many children at once: publicity, decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.declaration import type_of
from app.core.errors import Refused
from app.core.kinds import DATE
from app.models import Hardship, Listing, Student
from app.models.codes import LEVEL
from app.models.rules.recognition import from_listings
from app.services.calendar import add_working_days, is_working_day
from app.services.entitling import named, paper_order
from app.services.office import Office

LEAST_DAYS = 5
"""Working days a result hangs at least (教财〔2018〕16号, domain 1.4)."""
ASKED, REVIEWED, POSTED, DECIDED = "asked", "reviewed", "posted", "decided"


@dataclass(frozen=True)
class Line:
    """A child's recognition. step: the last step that is recorded."""

    id: str
    student: str
    name: str
    grade_class: str
    level: str
    groups: str
    step: str
    on: str


@dataclass(frozen=True)
class Board:
    """lines: missing steps first, then the order of paper. proposed: children whose accepted list hits give a level."""

    lines: tuple[Line, ...]
    proposed: int


def board(office: Office, year: int) -> Board:
    """The recognitions of a school year."""
    students = {s.id: s for s in office.ledger.select(Student)}
    held = [h for h in office.ledger.select(Hardship, school_year=year) if h.student in students]
    held.sort(key=lambda h: (_rank(h), *paper_order(students[h.student])))
    spec = type_of(Hardship).fields["groups"]
    lines = [
        Line(
            h.id,
            h.student,
            students[h.student].name,
            named(students[h.student])["grade_class"],
            LEVEL.label(h.level),
            spec.kind.format(h.groups) if h.groups else "",
            *_step(h),
        )
        for h in held
    ]
    return Board(tuple(lines), _proposed(office, year, students, {h.student: h for h in held}))


def _step(held: Hardship) -> tuple[str, str]:
    for step, on in ((DECIDED, held.decided_on), (POSTED, held.posted_from), (REVIEWED, held.reviewed_on)):
        if on:
            return step, on
    return ASKED, held.applied_on or ""


def _rank(held: Hardship) -> int:
    return (ASKED, REVIEWED, POSTED, DECIDED).index(_step(held)[0])


def _proposed(office: Office, year: int, students: dict[str, Student], present: dict[str, Hardship]) -> int:
    by_student: dict[str, list[Listing]] = {}
    for listing in office.ledger.select(Listing):
        if listing.student in students:
            by_student.setdefault(str(listing.student), []).append(listing)
    own = {s.id for s in students.values() if s.owner == office.code and not s.provisional}
    return sum(
        1
        for one, hits in by_student.items()
        if one in own and one not in present and from_listings(hits, None, year=year)
    )


def working_days(first: dt.date, last: dt.date) -> int:
    """How many working days a span has, both ends counted."""
    days = (last - first).days + 1
    return sum(is_working_day(first + dt.timedelta(days=n)) for n in range(max(0, days)))


def too_short(first: dt.date, last: dt.date) -> str:
    """Why a publicity is too short (look.md 10, no. 7), "" when it isn't."""
    days = working_days(first, last)
    if days >= LEAST_DAYS:
        return ""
    start = first if is_working_day(first) else add_working_days(first, 1)
    end = add_working_days(start, LEAST_DAYS - 1)
    return f"公示只有 {days} 个工作日，要满 {LEAST_DAYS} 个。最早 {end.month}月{end.day}日 结束。"


def post(office: Office, records: Sequence[str], first: str, last: str) -> int:
    """Record for many children that their result hangs from one day to another; one step. Refused when it is too short."""
    begin, end = _day(first, "公示开始日期"), _day(last, "公示结束日期")
    if why := too_short(begin, end):
        raise Refused(why.rstrip("。"), "公示", "请改公示的日期")
    return _set(office, records, {"posted_from": first, "posted_to": last}, "登记公示")


def decide(office: Office, records: Sequence[str], on: str) -> int:
    """Record for many children the day of the decision; one step. Refused before the publicity has ended."""
    _day(on, "认定日期")
    return _set(office, records, {"decided_on": on}, "登记认定日期")


def _set(office: Office, records: Sequence[str], values: dict[str, str], label: str) -> int:
    declared = office.type("hardships")
    with office.ledger.writing("publicise", f"{label} {len(records)} 人") as op:
        for record in records:
            row = office.ledger.row("hardships", record) or {}
            if problems := declared.problems({**row, **values}):
                raise Refused(problems[0].reason, label, "请核对日期；这次一个也没有登记")
            op.put("hardships", values, id=record)
    return len(records)


def _day(text: str, what: str) -> dt.date:
    try:
        return dt.date.fromisoformat(str(DATE.parse(text)))
    except ValueError:
        raise Refused(f"{what}看不明白", what, "请写成 2026-10-21 的样子") from None

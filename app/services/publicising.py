"""Recognition of a school year as the room shows it, and what is set for many children at once: publicity, decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.declaration import type_of
from app.core.errors import Refused
from app.core.kinds import DATE
from app.models import Hardship, Student
from app.models.codes import LEVEL, NEEDY_LEVELS
from app.services.calendar import add_working_days, is_working_day
from app.services.entitling import named, paper_order
from app.services.office import Office
from app.services.recognising import proposals

LEAST_DAYS = 5
"""Working days a result hangs at least (教财〔2018〕16号, domain 1.4)."""
ASKED, REVIEWED, POSTED, DECIDED = "asked", "reviewed", "posted", "decided"


@dataclass(frozen=True)
class Line:
    """A child's recognition. step: the last step that is recorded; on: its day.

    can_post, can_decide: whether a publicity, or the day of the decision, is the next thing to record for it.
    """

    id: str
    student: str
    name: str
    grade_class: str
    level: str
    groups: str
    step: str
    on: str
    can_post: bool
    can_decide: bool


@dataclass(frozen=True)
class Board:
    """lines: missing steps first, then the order of paper.

    proposed: children without a recognition whom accepted list hits give one; raised: those whose recognition they change.
    """

    lines: tuple[Line, ...]
    proposed: int
    raised: int = 0


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
            _can_post(office, h),
            _can_decide(office, h),
        )
        for h in held
    ]
    wanted, present = proposals(office, year), {h.student for h in held}
    return Board(tuple(lines), len(wanted.keys() - present), len(wanted.keys() & present))


def _can_post(office: Office, held: Hardship) -> bool:
    """Own, needy (the list on the wall names no others), and neither publicised nor decided."""
    return held.owner == office.code and held.level in NEEDY_LEVELS and not (held.posted_from or held.decided_on)


def _can_decide(office: Office, held: Hardship) -> bool:
    """Own, publicised, and not decided."""
    return held.owner == office.code and bool(held.posted_from and held.posted_to) and not held.decided_on


def _step(held: Hardship) -> tuple[str, str]:
    for step, on in ((DECIDED, held.decided_on), (POSTED, held.posted_from), (REVIEWED, held.reviewed_on)):
        if on:
            return step, on
    return ASKED, held.applied_on or ""


def _rank(held: Hardship) -> int:
    return (ASKED, REVIEWED, POSTED, DECIDED).index(_step(held)[0])


def working_days(first: dt.date, last: dt.date) -> int:
    """How many working days a span has, both ends counted."""
    days = (last - first).days + 1
    return sum(is_working_day(first + dt.timedelta(days=n)) for n in range(max(0, days)))


def earliest_end(first: dt.date) -> dt.date:
    """The day on which a publicity that begins on ``first`` has hung long enough."""
    start = first if is_working_day(first) else add_working_days(first, 1)
    return add_working_days(start, LEAST_DAYS - 1)


def read_span(first: str, last: str) -> tuple[dt.date, dt.date] | None:
    """Two days as they were typed, ``None`` while one of them can't be read."""
    try:
        return _day(first, ""), _day(last, "")
    except Refused:
        return None


def too_short(first: dt.date, last: dt.date) -> str:
    """Why a publicity is too short (look.md 10, no. 7), "" when it isn't."""
    days = working_days(first, last)
    if days >= LEAST_DAYS:
        return ""
    end = earliest_end(first)
    return f"公示只有 {days} 个工作日，要满 {LEAST_DAYS} 个。最早 {end.month}月{end.day}日 结束。"


def post(office: Office, records: Sequence[str], first: str, last: str) -> int:
    """Record that the results of those of ``records`` that wait for it hang from one day to another; one step.

    → how many. Refused when the days are too few, or nobody waits for a publicity; then nothing is recorded.
    """
    begin, end = _day(first, "公示开始日期"), _day(last, "公示结束日期")
    if why := too_short(begin, end):
        raise Refused(why.rstrip("。"), "公示", "请改公示的日期")
    held = [h for h in _chosen(office, records) if _can_post(office, h)]
    if not held:
        raise Refused("这些学生都不用登记公示", "", "已经公示或认定的，在右边的表上改日期")
    return _set(office, held, {"posted_from": begin.isoformat(), "posted_to": end.isoformat()}, "登记公示")


def decide(office: Office, records: Sequence[str], on: str) -> int:
    """Record the day of the decision for those of ``records`` that are publicised and not decided; one step.

    → how many. Refused when nobody is, or before a publicity has ended or has been long enough; then nothing is recorded.
    """
    day = _day(on, "认定日期")
    held = [h for h in _chosen(office, records) if _can_decide(office, h)]
    if not held:
        raise Refused("没有公示过、还没认定的学生", "认定日期", "请先登记公示")
    for one in held:
        begin, end = _day(str(one.posted_from), "公示开始日期"), _day(str(one.posted_to), "公示结束日期")
        if day < end:
            raise Refused(f"公示 {end.month}月{end.day}日 才结束", "认定日期", "请写那一天或以后的日期")
        if why := too_short(begin, end):
            raise Refused(why.rstrip("。"), "认定日期", "请先改公示的日期")
    return _set(office, held, {"decided_on": day.isoformat()}, "登记认定日期")


def _chosen(office: Office, records: Sequence[str]) -> list[Hardship]:
    wanted = set(records)
    return [h for h in office.ledger.select(Hardship) if h.id in wanted]


def _set(office: Office, held: Sequence[Hardship], values: dict[str, str], label: str) -> int:
    declared = office.type("hardships")
    names = {s.id: s.name for s in office.ledger.select(Student)}
    with office.ledger.writing("publicise", f"{label} {len(held)} 人") as op:
        for one in held:
            row = office.ledger.row("hardships", one.id) or {}
            if problems := declared.problems({**row, **values}):
                who = names.get(one.student, label)
                raise Refused(problems[0].reason, who, "请核对日期；这次一个也没有登记")
            op.put("hardships", values, id=one.id)
    return len(held)


def _day(text: str, what: str) -> dt.date:
    try:
        return dt.date.fromisoformat(str(DATE.parse(text)))
    except ValueError:
        raise Refused(f"{what}看不明白", what, "请写成 2026-10-21 的样子") from None

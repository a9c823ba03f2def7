"""Every unit below at one glance: who has sent, who is late, what waits, and the figures over all of them."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.core.errors import Refused
from app.ledger.results import PackageInfo
from app.models import Hardship, Quarantined, Student, Unit, Verdict
from app.models.codes import LEVEL, NEEDY_LEVELS, STAGE
from app.models.rules.periods import school_year_of
from app.models.students import is_here
from app.services.entitling import item_names
from app.services.judging import RANK
from app.services.office import Office
from app.services.summary import by_unit_and_item

State = Literal["replied", "received", "waiting", "late", "not_yet", "postponed"]
STATES: tuple[State, ...] = ("replied", "received", "waiting", "late", "not_yet", "postponed")
_DUE = {"A": (10, 31), "S": (4, 30)}
"""Until when a term's packages are to be here where the office has said nothing else: autumn and spring."""
_PERIOD = re.compile(r"_(\d{4}[AS])_\d{4,12}")
_TOWN = re.compile(r"^(?:.*?[县市区旗])?(.{1,8}?(?:街道|镇|乡))(.+)$")
_ENDINGS = ("中心学校", "中心小学", "小学", "初级中学", "中学", "教学点", "幼儿园", "学校")


@dataclass(frozen=True)
class School:
    """A unit below. days: how late it is; waiting: records of its packages in quarantine; questions: not answered yet.

    last_number, last_on: its newest package of the term, "" for none; replied_on: when the reply to it was written.
    students: enrolled children in this ledger; until: the day it may take until, where it was given longer.
    """

    code: str
    name: str
    short: str
    town: str
    central: bool
    has_card: bool
    state: State
    days: int
    waiting: int
    questions: int
    students: int
    needy: int
    fen: int
    last_number: str
    last_on: str
    replied_on: str
    until: str


@dataclass(frozen=True)
class Town:
    """The schools of one central school or town; sent: how many of them have sent."""

    name: str
    schools: tuple[School, ...]

    @property
    def sent(self) -> int:
        """Those whose package of the term is here."""
        return sum(bool(school.last_on) for school in self.schools)


@dataclass(frozen=True)
class Stage:
    """Recognised children of a stage by level, in the order of NEEDY_LEVELS."""

    label: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Of all levels."""
        return sum(self.counts)


@dataclass(frozen=True)
class Item:
    """Money of an item in the term, in fen."""

    name: str
    fen: int
    paid_fen: int


@dataclass(frozen=True)
class Board:
    """The board of a term. due: ISO day."""

    period: str
    due: str
    towns: tuple[Town, ...]
    stages: tuple[Stage, ...]
    items: tuple[Item, ...]

    @property
    def schools(self) -> list[School]:
        """All of them."""
        return [school for town in self.towns for school in town.schools]

    def count(self, state: State) -> int:
        """How many are in a state."""
        return sum(school.state == state for school in self.schools)

    @property
    def late(self) -> list[School]:
        """Those that are late, the longest first."""
        return sorted((s for s in self.schools if s.state == "late"), key=lambda s: (-s.days, s.town, s.name))

    @property
    def sent(self) -> int:
        """How many have sent."""
        return sum(town.sent for town in self.towns)

    @property
    def fen(self) -> int:
        """Money of the term over all items."""
        return sum(item.fen for item in self.items)

    @property
    def needy(self) -> int:
        """Recognised children."""
        return sum(stage.total for stage in self.stages)


def due_day(office: Office, period: str) -> str:
    """Until when the term's packages are to be here, ISO: as the office set it, else the end of October or April."""
    month, day = _DUE[period[4]]
    return office.ledger.meta(f"due_{period}") or f"{period[:4]}-{month:02d}-{day:02d}"


def set_due(office: Office, period: str, day: str, school: str = "") -> dict[str, Any]:
    """Set the last day of a term for all, or for one school that was given longer. Refused when it is no day."""
    try:
        date = dt.date.fromisoformat(day.strip()).isoformat()
    except ValueError:
        raise Refused("看不出是哪一天", "截止日", "请写成 2026-10-31 的样子") from None
    name = f"due_{period}_{office.unit_code(school)}" if school else f"due_{period}"
    with office.ledger.writing("due", "改报送截止日", undoable=False) as op:
        op.set_meta(name, date)
    return {"period": period, "due": date, "school": school}


def board(office: Office, period: str) -> Board:
    """Every unit below in its town's row, with money and recognised children of the term. period: a term."""
    due = due_day(office, period)
    facts = _Facts(office, period, due)
    units = [u for u in office.ledger.select(Unit) if _below(u, office.unit)]
    names = {u.code: u.name for u in units}
    rows: dict[str, list[School]] = defaultdict(list)
    for unit in units:
        school = facts.school(unit, names)
        rows[school.town].append(school)
    towns = [Town(name, tuple(sorted(s, key=lambda e: (not e.central, e.code)))) for name, s in rows.items()]
    towns.sort(key=lambda town: (town.name == _ELSEWHERE, town.schools[0].code))
    return Board(period, due, tuple(towns), _stages(facts.needy), _items(office, facts.money))


_ELSEWHERE = "其他"


def _below(unit: Unit, own: Unit) -> bool:
    if unit.code == own.code or unit.revoked_on or unit.code == own.parent:
        return False
    direct = unit.parent in (None, own.code)
    return RANK[unit.level] < RANK[own.level] and (direct or own.level == "COUNTY")


class _Facts:
    """What is asked of every school, read once."""

    def __init__(self, office: Office, period: str, due: str) -> None:
        self.office, self.period, self.due = office, period, due
        self.today = office.today()
        self.packages = _newest(office.ledger.packages("in"), period)
        self.replies = _last_replies(office.ledger.packages("out"))
        self.quarantined = Counter(entry.sender for entry in office.ledger.select(Quarantined))
        self.questions = Counter(v.unit for v in office.ledger.select(Verdict, verdict="QUESTION"))
        students = {s.id: s for s in office.ledger.select(Student)}
        self.students = Counter(s.school_code for s in students.values() if is_here(s))
        hardships = office.ledger.select(Hardship, school_year=school_year_of(period))
        known = [(students[h.student], h.level) for h in hardships if h.student in students]
        self.needy = [(student, level) for student, level in known if level in NEEDY_LEVELS]
        self.needy_of = Counter(student.school_code for student, _ in self.needy)
        self.money = [row for row in by_unit_and_item(office) if row["period"] == period]
        self.fen = Counter[str]()
        for row in self.money:
            self.fen[row["unit"]] += row["fen"]

    def school(self, unit: Unit, names: Mapping[str, str]) -> School:
        """A unit with its state."""
        package = self.packages.get(unit.code)
        replied = self.replies.get(unit.code)
        answered = bool(package and replied and replied.seq > package.seq)
        until = self.office.ledger.meta(f"due_{self.period}_{unit.code}") or ""
        town, short = _place(unit, names)
        state, days = self._state(unit, package, answered, until)
        return School(
            code=unit.code,
            name=unit.name,
            short=short,
            town=town,
            central=unit.level == "CENTRAL",
            has_card=bool(unit.age_key),
            state=state,
            days=days,
            waiting=self.quarantined[unit.code],
            questions=self.questions[unit.code],
            students=self.students[unit.code],
            needy=self.needy_of[unit.code],
            fen=self.fen[unit.code],
            last_number=f"{package.sequence:04d}" if package else "",
            last_on=package.at[:10] if package else "",
            replied_on=replied.at[:10] if answered and replied else "",
            until=until,
        )

    def _state(self, unit: Unit, package: PackageInfo | None, answered: bool, until: str) -> tuple[State, int]:
        if package is not None:
            if self.quarantined[unit.code]:
                return "waiting", 0
            return ("replied", 0) if answered else ("received", 0)
        days = (self.today - dt.date.fromisoformat(until or self.due)).days
        if days > 0:
            return "late", days
        return ("postponed", 0) if until > self.due else ("not_yet", 0)


def _newest(packages: Iterable[PackageInfo], period: str) -> dict[str, PackageInfo]:
    """Unit → its newest accepted submission of a term. The term stands in the file's name; a renamed one counts by its day."""
    found = {}
    for package in packages:
        if package.kind == "submission" and package.result == "accepted" and _period_of(package) in ("", period):
            found[package.unit] = package
    return found


def _period_of(package: PackageInfo) -> str:
    said = _PERIOD.findall(package.file)
    return said[-1] if said else ""


def _last_replies(packages: Iterable[PackageInfo]) -> dict[str, PackageInfo]:
    return {package.unit: package for package in packages if package.kind == "reply"}


def _place(unit: Unit, names: Mapping[str, str]) -> tuple[str, str]:
    """The row a unit stands in, and what it is called there: by its central school, else by the town in its name."""
    found = _TOWN.match(unit.name)
    above = names.get(unit.parent or "", "")
    if unit.level == "CENTRAL":
        return (found[1] if found else _cut(unit.name)), "中心校"
    if above:
        town = _TOWN.match(above)
        return (town[1] if town else _cut(above)), _cut(found[2] if found else unit.name)
    return (found[1], _cut(found[2])) if found else (_ELSEWHERE, _cut(unit.name))


def _cut(name: str) -> str:
    """A school's name without what all schools are called."""
    if name == "初级中学":
        return "初中"
    ending = next((one for one in _ENDINGS if name.endswith(one)), "")
    return name[: -len(ending)] if ending and len(name) > len(ending) + 1 else name


def _stages(needy: Sequence[tuple[Student, str]]) -> tuple[Stage, ...]:
    counts = Counter((student.stage, level) for student, level in needy)
    return tuple(
        Stage(STAGE.label(option.code), tuple(counts[(option.code, level)] for level in NEEDY_LEVELS))
        for option in STAGE.options
        if any(counts[(option.code, level)] for level in NEEDY_LEVELS)
    )


def level_labels() -> tuple[str, ...]:
    """The words for the levels of a Stage's counts."""
    return tuple(LEVEL.label(level) for level in NEEDY_LEVELS)


def _items(office: Office, money: Sequence[Mapping[str, Any]]) -> tuple[Item, ...]:
    names = item_names(office)
    sums: dict[str, list[int]] = {}
    for row in money:
        entry = sums.setdefault(row["item"], [0, 0])
        entry[0] += row["fen"]
        entry[1] += row["paid_fen"]
    found = [Item(names.get(code, code), fen, paid) for code, (fen, paid) in sums.items()]
    return tuple(sorted(found, key=lambda item: -item.fen))


@dataclass(frozen=True)
class Waiting:
    """A record of a unit below that waits: quarantined (text: why) or asked about (text: the question)."""

    kind: str
    label: str
    record: str
    text: str
    state: Literal["quarantine", "question"]
    child: str = ""
    """Whose record it is, where that can be told."""


def waiting_of(office: Office, code: str) -> list[Waiting]:
    """What waits of a unit's records: what could not be taken, and what it was asked."""
    registry = office.ledger.registry

    def label(kind: str) -> str:
        return registry[kind].label if kind in registry else kind

    held = office.ledger.select(Quarantined, sender=code)
    asked = office.ledger.select(Verdict, unit=code, verdict="QUESTION")
    found = [Waiting(q.record_kind, label(q.record_kind), q.record, q.reason, "quarantine") for q in held]
    return found + [
        Waiting(
            v.record_kind,
            label(v.record_kind),
            v.record,
            v.text or "",
            "question",
            _child(office, v.record_kind, v.record),
        )
        for v in asked
    ]


def _child(office: Office, kind: str, record: str) -> str:
    """The name of the child a record is about, "" for none."""
    row = office.ledger.row(kind, record) or {}
    student = office.ledger.get(Student, str(row.get("student") or (record if kind == "students" else "")))
    return student.name if student else ""

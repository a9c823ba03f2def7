"""What each child is due in a period: a pure function of records and dated rates (design.md 4.4; domain.md 2.2 to 2.4).

For each item of a child's stage the outcome is exactly one: an amount, or a reason why not. Which row of several gives it:

1. rows that pay children (``rates.pays_children``) and hold for the whole period, per slot the newest, a county's before
   the national one of the same date (``rates.holding``);
2. of those that fit the child, one that names levels goes before one for any recognised child, and that before one for
   every child; then one that names groups before one that doesn't; then the higher amount; then a county's; then the id;
3. items that exclude one another: the one worth more in a year stays (then more in the period, then by code). Exclusion
   is mutual, whichever row says it.

So no item comes twice, and boarders' and day pupils' aid never together in one term.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.core.kinds import split_codes
from app.models.codes import BOARDING_OF_RATE, GRADE, GROUPS, LEVEL, NEEDY_LEVELS, SPECIAL, STAGE, STUDENT_STATE
from app.models.hardships import Hardship
from app.models.rates import Rate
from app.models.rules import periods
from app.models.rules.capitals import period_text, school_year_text
from app.models.rules.rates import Worth, cannot, holding, is_local, levels_of, pays_children, specificity, worth
from app.models.students import Student, stage_of_grade

IN_SCHOOL = "IN"


@dataclass(frozen=True, slots=True)
class Entitled:
    """One child's amount of one item in a period. fen: this period's; yearly_fen: a whole school year's.

    rule: who it is for and why, naming the row's groups, never the child's own. arithmetic: how fen came about.
    """

    student_id: str
    student_id_number: str
    item: str
    period: str
    fen: int
    yearly_fen: int
    rule: str
    rate_id: str
    document: str | None
    arithmetic: str


@dataclass(frozen=True, slots=True)
class Without:
    """A child without an item of its stage, or without any (item ``None``), and why. ``why``: one of the codes of WHY."""

    student_id: str
    student_id_number: str
    item: str | None
    period: str
    reason: str
    why: str


WHY = (
    "BLOCKED",
    "NOT_IN_SCHOOL",
    "STAGE_UNKNOWN",
    "NO_ITEM",
    "NO_RATE",
    "NOT_COMPUTABLE",
    "BOARDING_UNKNOWN",
    "BOARDING",
    "GRADE_UNKNOWN",
    "GRADE",
    "NOT_RECOGNISED",
    "NOT_NEEDY",
    "LEVEL",
    "GROUPS",
    "ZERO",
    "EXCLUDED",
)
"""Codes of reasons. BOARDING (the other variant of an item is for this child) is no loss; a list may leave it out."""
UNKNOWN = ("STAGE_UNKNOWN", "BOARDING_UNKNOWN", "GRADE_UNKNOWN")
"""Reasons that say nothing of the child, only that an entry is missing."""


@dataclass(frozen=True)
class Entitlements:
    """All children of a call, in the order of school, grade, class, name and item."""

    entitled: list[Entitled]
    without: list[Without]


@dataclass(frozen=True)
class _Table:
    """The rows of a call: per stage and item those that pay children, and of these the ones that hold in the period."""

    period: str
    items: Mapping[str, Mapping[str, Sequence[Rate]]]
    dates: Mapping[str, str]
    own_owner: str | None
    names: Mapping[str, str]

    def of(self, stages: Iterable[str]) -> dict[str, list[Rate]]:
        """Item → rows in force for these stages; an item without any has an empty list."""
        found: dict[str, list[Rate]] = {}
        for stage in stages:
            for item, rows in self.items.get(stage, {}).items():
                found.setdefault(item, []).extend(rows)
        return found

    def name(self, item: str) -> str:
        """The item as people read it."""
        return self.names.get(item, item)


class _Alike(NamedTuple):
    """All of a child and its recognition that its rights hang on: of a county's 100 000 children a few hundred differ.

    Nothing else of a child is to be asked below: what is found for one holds for all that are alike.
    blocked: why nothing is paid.
    """

    stages: tuple[str, ...]
    grade: str | None
    boarding: bool | None
    state: str | None
    recognised: bool
    level: str | None
    groups: str | None
    blocked: str | None


@dataclass(frozen=True)
class _Given:
    rate: Rate
    worth: Worth
    rule: str


_Refusal = tuple[str, str]
"""A code of WHY and the Chinese sentence."""
_Outcome = tuple[str | None, _Given | _Refusal]
"""An item (``None``: no item at all) and what comes of it."""


def entitle(
    period: str,
    students: Iterable[Student],
    hardships: Iterable[Hardship],
    rates: Iterable[Rate],
    *,
    county_scope: str | None = None,
    own_rates_owner: str | None = None,
    blocked: Mapping[str, str] | None = None,
    item_names: Mapping[str, str] | None = None,
) -> Entitlements:
    """The entitlements of all children in a term or month.

    county_scope: only local rows of this scope (or of none) count; default: every local row. own_rates_owner: a unit (the
    county) whose rows count as local whatever their scope says. blocked: student id → why nothing is paid until a person
    has decided (fields in conflict). item_names: item code → name, for the reasons. Raises WrongValue for a period that
    is none, or a rate whose periods aren't.
    """
    year = periods.school_year_of(period)
    table = _table(period, rates, county_scope, own_rates_owner, item_names or {})
    recognised = _by_student(hardships, year)
    outcomes: dict[_Alike, list[_Outcome]] = {}
    entitled: list[Entitled] = []
    without: list[Without] = []
    for student in _in_order(students):
        alike = _alike(student, recognised.get(student.id), (blocked or {}).get(student.id))
        if alike not in outcomes:
            outcomes[alike] = list(_of_children(alike, table))
        for item, outcome in outcomes[alike]:
            if isinstance(outcome, _Given):
                entitled.append(_entitled(student, outcome, period))
            else:
                without.append(_without(student, item, period, outcome))
    return Entitlements(entitled, without)


def number_of(student: Student) -> str:
    """What a child is named by: ID number, else student number, else the record's id, which tells nothing of it."""
    return student.id_number or student.student_number or student.id


def stages_of(student: Student) -> tuple[str, ...]:
    """The stages whose items a child may have; a special-school pupil has that of its grade as well (design.md 4.4)."""
    if student.stage == SPECIAL and student.grade:
        return SPECIAL, stage_of_grade(student.grade)
    return (student.stage,) if student.stage else ()


def _in_order(students: Iterable[Student]) -> Iterator[Student]:
    """By school, grade, class and name."""
    schools: dict[str, list[Student]] = {}
    for student in students:
        schools.setdefault(student.school_code, []).append(student)
    # School by school: sorting a whole county is one long step, in which no other thread of the program gets its turn.
    for code in sorted(schools):
        yield from sorted(schools[code], key=_place)


def _place(student: Student) -> tuple[str, str, str, str]:
    return student.grade or "", student.class_name or "", student.name, student.id


def _alike(student: Student, hardship: Hardship | None, blocked: str | None) -> _Alike:
    own = student.grade, student.boarding, student.state
    if hardship is None:
        return _Alike(stages_of(student), *own, recognised=False, level=None, groups=None, blocked=blocked)
    return _Alike(
        stages_of(student), *own, recognised=True, level=hardship.level, groups=hardship.groups, blocked=blocked
    )


def _by_student(hardships: Iterable[Hardship], year: int) -> dict[str, Hardship]:
    """The recognition of each child for a school year. The owner's own word goes before a provisional one."""
    mine = [h for h in hardships if h.school_year == year]
    return {h.student: h for h in sorted(mine, key=lambda h: (not h.provisional, h.id))}


def _table(
    period: str, rates: Iterable[Rate], county_scope: str | None, own_owner: str | None, names: Mapping[str, str]
) -> _Table:
    paying = [rate for rate in rates if pays_children(rate, county_scope)]
    items: dict[str, dict[str, list[Rate]]] = {}
    dates: dict[str, str] = {}
    for rate in paying:
        items.setdefault(rate.stage, {}).setdefault(rate.item, [])
        if rate.item not in dates or periods.order(rate.from_period) < periods.order(dates[rate.item]):
            dates[rate.item] = rate.from_period
    for rate in holding(paying, period, own_owner):
        items[rate.stage][rate.item].append(rate)
    return _Table(period, items, dates, own_owner, names)


def _of_children(child: _Alike, table: _Table) -> Iterator[_Outcome]:
    """What children that are alike are due of each item of their stages, or why not."""
    items = table.of(child.stages)
    whole = _for_all(child)
    if whole or not items:
        refusal = whole or ("NO_ITEM", f"{_stages_text(child.stages)}没有发给学生个人的资助标准，地方标准由县级补充")
        named: list[str | None] = [*sorted(items)]
        yield from ((item, refusal) for item in named or [None])
        return
    given: dict[str, tuple[Rate, Worth]] = {}
    refused: dict[str, _Refusal] = {}
    for item, rows in items.items():
        chosen = _choose(child, rows, table, item)
        if isinstance(chosen, Rate):
            given[item] = (chosen, worth(chosen, table.period))
        else:
            refused[item] = chosen
    refused |= _drop_excluded(given, table)
    for item in sorted(items):
        if item in refused:
            yield item, refused[item]
        else:
            rate, value = given[item]
            yield item, _Given(rate, value, _rule(rate, child, table.period))


def _for_all(child: _Alike) -> _Refusal | None:
    """What keeps a child from every item. A state nobody filled in counts as in school."""
    if child.blocked:
        return "BLOCKED", f"{child.blocked}，未解决前不发放"
    if child.state not in (None, IN_SCHOOL):
        return "NOT_IN_SCHOOL", f"学籍状态是{STUDENT_STATE.label(child.state)}，不在校"
    if not child.stages:
        return "STAGE_UNKNOWN", "年级没有填写，无法确定学段和资助项目"
    return None


def _stages_text(stages: Sequence[str]) -> str:
    return "、".join(STAGE.label(stage) for stage in stages)


def _choose(child: _Alike, rows: Sequence[Rate], table: _Table, item: str) -> Rate | _Refusal:
    """The row that gives the item, or the first condition that leaves none."""
    if not rows:
        first = table.dates[item]
        late = periods.span(first) > periods.span(table.period)
        return "NO_RATE", f"{period_text(first)}起才有标准" if late else f"{period_text(table.period)}没有有效的标准"
    # Whatever is said of several rows must not depend on the order in which they were read.
    rows = sorted(rows, key=lambda rate: rate.id)
    fitting = [rate for rate in rows if cannot(rate, table.period) is None]
    if not fitting:
        return "NOT_COMPUTABLE", cannot(rows[0], table.period) or ""
    for condition, refusal in _CONDITIONS:
        kept = [rate for rate in fitting if condition(rate, child)]
        if not kept:
            return refusal(fitting, child)
        fitting = kept
    best = max(fitting, key=lambda r: (specificity(r), r.fen, is_local(r, table.own_owner), r.id))
    # Only now: a tier of nothing must not give way to the average.
    return best if best.fen else ("ZERO", "这一项的标准为0元，不发放")


def _is_boarding(rate: Rate, child: _Alike) -> bool:
    return rate.boarding == "ANY" or (child.boarding is not None and rate.boarding == _own_boarding(child))


def _own_boarding(child: _Alike) -> str:
    return "BOARD" if child.boarding else "DAY"


def _no_boarding(rows: Sequence[Rate], child: _Alike) -> _Refusal:
    if child.boarding is None:
        return "BOARDING_UNKNOWN", "没有填写是否寄宿，无法确定标准"
    own, other = (BOARDING_OF_RATE.label(code) for code in (_own_boarding(child), rows[0].boarding))
    return "BOARDING", f"是{own}生，这一项只发给{other}生"


def _is_grade(rate: Rate, child: _Alike) -> bool:
    return not rate.grades or child.grade in split_codes(rate.grades)


def _no_grade(rows: Sequence[Rate], child: _Alike) -> _Refusal:
    if child.grade is None:
        return "GRADE_UNKNOWN", "年级没有填写，这一项限年级"
    return "GRADE", f"{GRADE.label(child.grade)}不在这一项的年级范围内"


def _is_level(rate: Rate, child: _Alike) -> bool:
    asked = levels_of(rate)
    return asked is None or (child.recognised and child.level in asked)


def _no_level(rows: Sequence[Rate], child: _Alike) -> _Refusal:
    if not child.recognised:
        return "NOT_RECOGNISED", "本学年没有困难认定"
    if child.level not in NEEDY_LEVELS:
        return "NOT_NEEDY", "本学年认定为不困难"
    return "LEVEL", f"困难等级是{LEVEL.label(child.level)}，不在这一项的等级范围内"


def _is_group(rate: Rate, child: _Alike) -> bool:
    own = split_codes(child.groups)
    return not rate.groups or not set(own).isdisjoint(split_codes(rate.groups))


def _no_group(rows: Sequence[Rate], child: _Alike) -> _Refusal:
    asked = "、".join(dict.fromkeys(GROUPS.label(code) for rate in rows for code in split_codes(rate.groups)))
    return "GROUPS", f"不属于这一项限定的特殊群体（{asked}）"


_CONDITIONS = ((_is_boarding, _no_boarding), (_is_grade, _no_grade), (_is_level, _no_level), (_is_group, _no_group))
"""What a row asks of a child, in the order in which a refusal names it, and the refusal."""


def _drop_excluded(given: dict[str, tuple[Rate, Worth]], table: _Table) -> dict[str, _Refusal]:
    """Take from ``given`` what another item excludes; what is dropped, with its reason."""
    refused: dict[str, _Refusal] = {}
    kept: dict[str, Rate] = {}
    for item, (rate, _) in sorted(given.items(), key=lambda e: (-e[1][1].yearly_fen, -e[1][1].fen, e[0])):
        rival = next((other for other, row in kept.items() if _exclude(rate, row)), None)
        if rival is None:
            kept[item] = rate
        else:
            refused[item] = ("EXCLUDED", f"已享受{table.name(rival)}，两项不能同享")
    return refused


def _exclude(one: Rate, other: Rate) -> bool:
    return other.item in split_codes(one.excludes) or one.item in split_codes(other.excludes)


def _without(student: Student, item: str | None, period: str, refusal: _Refusal) -> Without:
    why, reason = refusal
    return Without(student.id, number_of(student), item, period, reason, why)


def _entitled(student: Student, given: _Given, period: str) -> Entitled:
    return Entitled(
        student_id=student.id,
        student_id_number=number_of(student),
        item=given.rate.item,
        period=period,
        fen=given.worth.fen,
        yearly_fen=given.worth.yearly_fen,
        rule=given.rule,
        rate_id=given.rate.id,
        document=given.rate.document,
        arithmetic=given.worth.arithmetic,
    )


def _rule(rate: Rate, child: _Alike, period: str) -> str:
    """Who the row is for and why this child is one of them: 小学住校生，2026—2027学年认定为特别困难。"""
    boarding = "" if rate.boarding == "ANY" else BOARDING_OF_RATE.label(rate.boarding)
    parts = [f"{STAGE.label(rate.stage)}{boarding or '学'}生"]
    if rate.grades:
        parts.append("限" + "、".join(GRADE.label(code) for code in split_codes(rate.grades)))
    if levels_of(rate) is None:
        parts.append("不限困难等级")
    elif child.recognised:
        year = school_year_text(periods.school_year_of(period))
        parts.append(f"{year}认定为{LEVEL.label(child.level)}")
    if rate.groups:
        on = periods.first_day(period).isoformat()
        parts.append("属于" + "、".join(GROUPS.label(code, on) for code in split_codes(rate.groups)) + "之一")
    return "，".join(parts)

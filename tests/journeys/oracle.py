"""A second reckoning of what every child is due, written from design.md 4.4 and domain.md 2.2 to 2.4 alone.

It reads what scripts read (``list rates``, ``list students``, ``list hardships`` with --json) and knows nothing of the
program's own rules.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

Row = dict[str, Any]
NEEDY = ("特别困难", "困难", "一般困难")
_GRADES = {
    "小学": ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级"],
    "初中": ["七年级", "八年级", "九年级"],
    "普高": ["高一", "高二", "高三"],
    "中职": ["职一", "职二", "职三"],
    "学前": ["托班", "小班", "中班", "大班"],
}
_CODES = dict(
    zip(
        ["托班", "小班", "中班", "大班", *_GRADES["小学"], *_GRADES["初中"], *_GRADES["普高"], *_GRADES["中职"]],
        [
            "K0",
            "K1",
            "K2",
            "K3",
            "G1",
            "G2",
            "G3",
            "G4",
            "G5",
            "G6",
            "G7",
            "G8",
            "G9",
            "S1",
            "S2",
            "S3",
            "V1",
            "V2",
            "V3",
        ],
        strict=True,
    )
)


def half_year(term: str) -> int:
    """Terms in their order: spring of a year before its autumn."""
    return int(term[:4]) * 2 + (term[4] == "A")


def one(value: Any) -> str:
    """A code that scripts may get as a list of one."""
    return str(value[0]) if isinstance(value, list) else str(value)


def slot(rate: Row) -> tuple[Any, ...]:
    """What a row is for, without its dates."""
    groups, levels = frozenset(rate["groups"]), frozenset(rate["levels"])
    return one(rate["item"]), rate["stage"], rate["boarding"], groups, levels


def local(rate: Row) -> bool:
    """Whether a county wrote the row."""
    return not (rate["scope"] or "").startswith("国家")


def in_force(rates: list[Row], term: str) -> list[Row]:
    """The rows that count in a term: per slot the newest, at the same date the county's."""
    best: dict[Any, Row] = {}
    for rate in rates:
        if (rate["scope"] or "").startswith("国家") and rate["scope"] != "国家":
            continue
        if half_year(rate["from_period"]) > half_year(term):
            continue
        if rate["to_period"] and half_year(rate["to_period"]) < half_year(term):
            continue
        known = best.get(slot(rate))
        if known is None or _newer(rate) > _newer(known):
            best[slot(rate)] = rate
    return list(best.values())


def _newer(rate: Row) -> tuple[int, bool, int, str]:
    return half_year(rate["from_period"]), local(rate), rate["fen"], rate["id"]


def amount(rate: Row, term: str) -> int | None:
    """Fen of a row in a term; ``None`` when it can't be reckoned for a term or gives nothing."""
    autumn = term[4] == "A"
    if rate["fen"] == 0 or rate["per"] == "day":
        return None
    if rate["per"] == "term":
        return int(rate["fen"])
    if rate["per"] == "month":
        return int(rate["fen"]) * 5
    parts = rate["split"] or 2
    first = -(-parts // 2)
    share = int(Fraction(rate["fen"], parts)) * first
    value = share if autumn else rate["fen"] - share
    return int(value) if (first if autumn else parts - first) else None


def stages(student: Row) -> set[str]:
    """The stages a child has: a special-school pupil that of its grade too."""
    found = {student["stage"]} - {None}
    if student["stage"] == "特教" and student["grade"]:
        found |= {stage for stage, grades in _GRADES.items() if student["grade"] in grades}
    return found


def fits(student: Row, hardship: Row | None, rate: Row) -> bool:
    """Whether a row is for a child."""
    if student["boarding"] is None and rate["boarding"] != "any":
        return False
    if rate["boarding"] != "any" and (rate["boarding"] == "住校") != student["boarding"]:
        return False
    if rate["grades"] and _CODES.get(student["grade"] or "") not in rate["grades"].split():
        return False
    level = hardship["level"] if hardship else None
    if "*" not in rate["levels"] and level not in (rate["levels"] or NEEDY):
        return False
    groups = set(hardship["groups"]) if hardship else set()
    return not rate["groups"] or bool(groups & set(rate["groups"]))


def due(students: list[Row], hardships: list[Row], rates: list[Row], term: str) -> dict[tuple[str, str], int]:
    """(student id, item) → fen."""
    year = int(term[:4]) - (term[4] == "S")
    recognised = {h["student"]: h for h in hardships if h["school_year"] == year}
    rows = in_force(rates, term)
    found: dict[tuple[str, str], int] = {}
    for student in students:
        if student["state"] not in (None, "在读"):
            continue
        found |= _of(student, recognised.get(student["id"]), rows, term)
    return found


def _of(student: Row, hardship: Row | None, rows: list[Row], term: str) -> dict[tuple[str, str], int]:
    own = stages(student)
    chosen: dict[str, Row] = {}
    for rate in rows:
        if rate["stage"] in own and amount(rate, term) is not None and fits(student, hardship, rate):
            item = one(rate["item"])
            if item not in chosen or _closer(rate) > _closer(chosen[item]):
                chosen[item] = rate
    kept: dict[str, Row] = {}
    for item, rate in sorted(chosen.items(), key=lambda e: (-yearly(e[1]), -(amount(e[1], term) or 0), e[0])):
        if not any(other in rate["excludes"] or item in kept[other]["excludes"] for other in kept):
            kept[item] = rate
    return {(student["id"], item): amount(rate, term) or 0 for item, rate in kept.items()}


def _closer(rate: Row) -> tuple[int, bool, int, bool, str]:
    level = 0 if "*" in rate["levels"] else 2 if rate["levels"] else 1
    return level, bool(rate["groups"]), rate["fen"], local(rate), rate["id"]


def yearly(rate: Row) -> int:
    """What a row is worth in a school year."""
    return int(rate["fen"]) * {"year": 1, "term": 2, "month": 10, "day": 0}[rate["per"]]

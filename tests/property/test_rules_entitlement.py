"""Entitlement against an independent oracle, and what must hold whatever children, recognitions and rates there are."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models import Hardship, Rate, Student
from app.models.rules.entitlement import entitle
from app.models.rules.rates import worth
from tests.unit.models.builders import national

YEAR = 2026
PERIODS = st.sampled_from(["2026A", "2027S", "2026-10", "2027-08"])
TERMS = ("2023A", "2024S", "2024A", "2025S", "2026S", "2026A", "2027S", "2027A")
GRADES = {"PRE": "K2", "PRI": "G4", "JUN": "G8", "SEN": "S1", "VOC": "V3", "SPE": "G6"}
ITEMS = ("LIV_P_BOARD", "LIV_P_DAY", "LIV_DIS", "PRE_GRANT")


def some_of(words, most=2):
    return st.one_of(st.none(), st.lists(st.sampled_from(words), min_size=1, max_size=most, unique=True).map(" ".join))


@st.composite
def children(draw):
    stages = draw(st.lists(st.sampled_from([*GRADES, None]), max_size=8))
    return [
        Student(
            id=f"s{at}",
            name="豆青禾",
            school_code="2137900001",
            stage=stage,
            grade=draw(st.sampled_from([GRADES.get(stage or "PRI"), None])),
            boarding=draw(st.sampled_from([True, False, None])),
            state=draw(st.sampled_from(["IN", "IN", None, "OUT"])),
        )
        for at, stage in enumerate(stages)
    ]


@st.composite
def recognitions(draw):
    return [
        Hardship(
            id=f"h{at}",
            student=f"s{at}",
            school_year=draw(st.sampled_from([YEAR, YEAR, YEAR - 1])),
            level=draw(st.sampled_from(["L1", "L2", "L3", "L0"])),
            groups=draw(some_of(["TP", "DB", "GE", "CJXS"], 3)),
        )
        for at in draw(st.sets(st.integers(0, 8)))
    ]


@st.composite
def tables(draw):
    return [
        Rate(
            id=f"r{at}",
            item=draw(st.sampled_from(ITEMS)),
            stage=draw(st.sampled_from(["PRI", "PRI", "JUN", "SPE", "PRE"])),
            boarding=draw(st.sampled_from(["ANY", "BOARD", "DAY"])),
            fen=draw(st.one_of(st.just(0), st.integers(1, 300000))),
            per=draw(st.sampled_from(["YEAR", "YEAR", "TERM", "MONTH", "DAY"])),
            split=draw(st.sampled_from([None, 1, 2, 3, 10])),
            from_period=draw(st.sampled_from(TERMS)),
            to_period=draw(st.sampled_from([None, None, "2026A", "2027S"])),
            groups=draw(some_of(["TP", "DB", "CJXS"])),
            levels=draw(st.one_of(st.none(), st.just("*"), some_of(["L1", "L2", "L0"]))),
            grades=draw(some_of(["G4", "G6", "K2"])),
            excludes=draw(some_of(ITEMS)),
            scope=draw(st.sampled_from(["国家", "国家：拨付学校", "青禾县", "白杨县", None])),
        )
        for at in range(draw(st.integers(0, 8)))
    ]


# --- the oracle: design.md 4.4 read once more, with tables and loops instead of filters

MONTHS = {  # Running months that a period covers; a term covers its holidays too.
    **{f"{y}A": set(range(y * 12 + 8, y * 12 + 13)) for y in range(2020, 2030)},
    **{f"{y}S": set(range(y * 12 + 1, y * 12 + 8)) for y in range(2020, 2030)},
    **{f"{y}-{m:02d}": {y * 12 + m - 1} for y in range(2020, 2030) for m in range(1, 13)},
}


def amount(row, period):
    """fen of a row in a period, or None when it can't be told."""
    month = "-" in period
    if row.per == "MONTH":
        if month:
            return None if period[5:] in ("02", "08") else row.fen
        return row.fen * 5
    if month or row.per == "DAY":
        return None
    if row.per == "TERM":
        return row.fen
    parts = row.split or 2
    shares = [row.fen // parts] * parts
    shares[-1] += row.fen - sum(shares)
    autumn = -(-parts // 2)
    mine = shares[:autumn] if period.endswith("A") else shares[autumn:]
    return sum(mine) if mine else None


def yearly(row):
    return row.fen * {"YEAR": 1, "TERM": 2, "MONTH": 10}[row.per]


def fits(row, child, entry, period):
    stages = {child.stage}
    if child.stage == "SPE" and child.grade:
        stages.add("PRI" if child.grade in ("G4", "G6") else "JUN")
    asked = (row.levels or "L1 L2 L3").split()
    return (
        row.stage in stages
        and amount(row, period) is not None
        and (row.boarding == "ANY" or child.boarding is (row.boarding == "BOARD"))
        and child.boarding in ((True, False, None) if row.boarding == "ANY" else (True, False))
        and (not row.grades or child.grade in row.grades.split())
        and ("*" in asked or (entry is not None and entry.level in asked))
        and (not row.groups or (entry is not None and set(row.groups.split()) & set((entry.groups or "").split())))
    )


def local(row):
    return not (row.scope or "").startswith("国家")


def oracle(period, students, hardships, rows, county):
    live = {}
    for row in rows:
        pays = row.scope == "国家" if not local(row) else county is None or row.scope in (None, county)
        last = max(MONTHS[row.to_period]) if row.to_period else 10**9
        if not pays or min(MONTHS[row.from_period]) > min(MONTHS[period]) or max(MONTHS[period]) > last:
            continue
        key = (
            row.item,
            row.stage,
            row.boarding,
            frozenset((row.groups or "").split()),
            frozenset((row.levels or "").split()),
        )
        rank = (min(MONTHS[row.from_period]), local(row), row.fen, row.id)
        if key not in live or live[key][0] < rank:
            live[key] = (rank, row)
    entries = {h.student: h for h in hardships if h.school_year == YEAR}
    result = set()
    for child in students:
        if child.state not in (None, "IN") or not child.stage:
            continue
        best = {}
        for _, row in live.values():
            if fits(row, child, entries.get(child.id), period):
                named = 1 if not row.levels else 0 if "*" in row.levels else 2
                rank = (named, bool(row.groups), row.fen, local(row), row.id)
                if row.item not in best or best[row.item][0] < rank:
                    best[row.item] = (rank, row)
        wanted = sorted(
            (row for _, row in best.values() if row.fen), key=lambda r: (-yearly(r), -amount(r, period), r.item)
        )
        taken = []
        for row in wanted:
            if not any(t.item in (row.excludes or "").split() or row.item in (t.excludes or "").split() for t in taken):
                taken.append(row)
        result |= {(child.id, row.item, amount(row, period), row.id) for row in taken}
    return result


@settings(max_examples=200)
@given(PERIODS, children(), recognitions(), tables(), st.sampled_from([None, "青禾县"]))
def test_an_independent_reading_of_the_contract_agrees(period, students, hardships, rows, county):
    result = entitle(period, students, hardships, rows, county_scope=county)
    found = [(e.student_id, e.item, e.fen, e.rate_id) for e in result.entitled]
    assert len(found) == len(set(found))
    assert set(found) == oracle(period, students, hardships, rows, county)


@settings(max_examples=100)
@given(PERIODS, children(), recognitions(), tables(), st.booleans())
def test_every_child_is_accounted_for_once_an_item(period, students, hardships, rows, shipped):
    rows = national() if shipped else rows
    result = entitle(period, students, hardships, rows)
    outcomes = [(e.student_id, e.item) for e in (*result.entitled, *result.without)]
    assert len(outcomes) == len(set(outcomes))
    assert {child for child, _ in outcomes} == {child.id for child in students}
    assert all(w.reason and w.why for w in result.without)
    for child in students:
        items = {item for who, item in outcomes if who == child.id}
        assert items == {None} or None not in items


@settings(max_examples=100)
@given(PERIODS, children(), recognitions(), tables(), st.randoms(use_true_random=False))
def test_order_plays_no_part(period, students, hardships, rows, dice: random.Random):
    first = entitle(period, students, hardships, rows)
    mixed = [list(entries) for entries in (students, hardships, rows)]
    for entries in mixed:
        dice.shuffle(entries)
    assert entitle(period, *mixed) == first


@given(st.integers(0, 10**9), st.one_of(st.none(), st.integers(1, 12)))
def test_both_terms_make_the_year(fen, split):
    row = Rate(id="r", item="X", stage="PRI", boarding="ANY", fen=fen, per="YEAR", split=split, from_period="2020A")
    autumn, spring = worth(row, "2026A"), worth(row, "2027S")
    assert autumn.fen + (0 if split == 1 else spring.fen) == fen == autumn.yearly_fen
    assert autumn.fen >= 0 and spring.fen >= 0


@given(st.integers(0, 10**7))
def test_the_months_make_the_term(fen):
    row = Rate(id="r", item="X", stage="PRE", boarding="ANY", fen=fen, per="MONTH", from_period="2020A")
    months = ["2026-09", "2026-10", "2026-11", "2026-12", "2027-01"]
    assert sum(worth(row, month).fen for month in months) == worth(row, "2026A").fen
    assert worth(row, "2026A").fen + worth(row, "2027S").fen == worth(row, "2026A").yearly_fen


@settings(max_examples=100)
@given(PERIODS, children(), recognitions(), tables(), st.sets(st.integers(0, 8)))
def test_a_blocked_child_is_paid_nothing_and_nobody_else_is_touched(period, students, hardships, rows, keys):
    blocked = {f"s{key}": "字段有冲突" for key in keys}
    free, held = entitle(period, students, hardships, rows), entitle(period, students, hardships, rows, blocked=blocked)
    assert held.entitled == [e for e in free.entitled if e.student_id not in blocked]
    assert all(w.why == "BLOCKED" for w in held.without if w.student_id in blocked)


@settings(max_examples=100)
@given(st.sampled_from(["2024S", "2026A", "2027S"]), children(), recognitions())
def test_the_national_table_never_pays_boarders_and_day_pupils_aid_together(period, students, hardships):
    result = entitle(period, students, hardships, national())
    living = [e.student_id for e in result.entitled if e.item.startswith("LIV_")]
    assert len(living) == len(set(living))

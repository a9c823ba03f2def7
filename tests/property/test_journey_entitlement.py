"""Entitlements of random children under random rate tables: two reckonings, written apart, agree to the fen."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.declaration import type_of
from app.models import Hardship, Rate, Student
from app.models.rules.entitlement import entitle
from tests.journeys import oracle

STUDENT, HARDSHIP, RATE = type_of(Student), type_of(Hardship), type_of(Rate)
STAGES = ("PRE", "PRI", "JUN", "SEN", "VOC", "SPE")
ITEMS = ("LIV_P_DAY", "LIV_P_BOARD", "HS_GRANT", "PRE_GRANT")
TERMS = ("2023A", "2024S", "2024A", "2025S", "2026A", "2027S")
META = {"owner": "2152990701", "provisional": 0}


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A value or nothing."""
    return st.none() | values


students = st.fixed_dictionaries(
    {
        "name": st.just("龙小满"), "school_code": st.just("2152990701"), "stage": maybe(st.sampled_from(STAGES)),
        "grade": maybe(st.sampled_from(["K1", "K3", "G1", "G6", "G7", "S1", "V2"])), "boarding": maybe(st.sampled_from([0, 1])),
        "state": maybe(st.sampled_from(["IN", "OUT", "PAUSED"])),
    }
)  # fmt: skip
hardships = st.fixed_dictionaries(
    {
        "school_year": st.sampled_from([2024, 2026, 2026]), "level": st.sampled_from(["L1", "L2", "L3", "L0"]),
        "groups": maybe(st.sampled_from(["TP", "DB CJXS", "GE", "TP DB"])),
    }
)  # fmt: skip
rates = st.fixed_dictionaries(
    {
        "item": st.sampled_from(ITEMS), "stage": st.sampled_from((*STAGES[:4], "SPE")),
        "boarding": st.sampled_from(["ANY", "BOARD", "DAY"]), "fen": st.one_of(st.integers(0, 300), st.integers(0, 10**7)),
        "per": st.sampled_from(["TERM", "YEAR", "YEAR", "MONTH", "DAY"]), "from_period": st.sampled_from(TERMS),
        "to_period": maybe(st.sampled_from(TERMS)), "split": maybe(st.integers(1, 12)),
        "groups": maybe(st.sampled_from(["DB", "TP CJXS"])), "levels": maybe(st.sampled_from(["*", "L1", "L2 L3"])),
        "excludes": maybe(st.sampled_from(["LIV_P_DAY", "HS_GRANT PRE_GRANT"])),
        "scope": st.sampled_from(["国家", "国家：拨付学校", "虚怀县", None]), "grades": maybe(st.sampled_from(["G1 G6", "K3 G7"])),
    }
)  # fmt: skip


def rows_of(kind: Any, values: list[dict[str, Any]], letter: str) -> list[dict[str, Any]]:
    """Whole ledger rows."""
    return [dict.fromkeys(kind.fields) | row | META | {"id": f"{letter}{at:03d}"} for at, row in enumerate(values)]


@settings(max_examples=300)
@given(
    st.lists(students, min_size=1, max_size=5), st.lists(maybe(hardships), min_size=5, max_size=5),
    st.lists(rates, max_size=12), st.sampled_from(TERMS),
)  # fmt: skip
def test_two_reckonings_agree(
    children: list[dict[str, Any]], levels: list[dict[str, Any] | None], table: list[dict[str, Any]], term: str
) -> None:
    people = rows_of(STUDENT, children, "s")
    known = [{"student": s["id"], **h} for s, h in zip(people, levels, strict=False) if h]
    found = rows_of(HARDSHIP, known, "h")
    tariff = rows_of(RATE, table, "r")
    answer = entitle(
        term, [STUDENT.build(r) for r in people], [HARDSHIP.build(r) for r in found], [RATE.build(r) for r in tariff]
    )
    ours = {(e.student_id, e.item): e.fen for e in answer.entitled}
    assert len(ours) == len(answer.entitled)
    theirs = oracle.due(*([kind.as_json(r) for r in rows] for kind, rows in
                          ((STUDENT, people), (HARDSHIP, found), (RATE, tariff))), term)  # fmt: skip
    assert ours == theirs
    told = {w.student_id for w in answer.without if w.reason}
    assert {student for student, _ in ours} | told == {row["id"] for row in people}
    assert not {(w.student_id, w.item) for w in answer.without} & set(ours)

"""Laptops of one unit that work apart, meet, undo: real encrypted ledgers, random work."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import app.ledger.keys
from app.core.errors import Refused
from tests.unit.ledger.kit import KINDS, NAMESPACE, make, send

OTHER = "11111111-2222-4333-8444-555555555555"
CHEAP = {"iterations": 1, "lanes": 1, "memory_kib": 8}
ACTS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(
            ["pupil", "phone", "number", "lesson", "content", "pay", "payout", "remove", "same", "resolve", "send"]
        ),
        st.integers(0, 3),
        st.integers(0, 2),
    ),
    min_size=3,
    max_size=16,
)


def act(ledger, what: str, a: int, b: int) -> None:
    """One piece of work; what can't be done just isn't."""
    pupils = [row["id"] for row in ledger.rows("pupils")]
    lessons = [row["id"] for row in ledger.rows("lessons")]
    pupil = pupils[a % len(pupils)] if pupils else None
    with ledger.writing(what, what) as op:
        if what == "pupil":
            op.put("pupils", {"name": f"甲{a}", "born": f"2015-01-0{b + 1}"})
        elif what == "resolve":
            for entry in ledger.conflicts()[:1]:
                op.resolve(entry.kind, entry.id, entry.field, entry.values[b % len(entry.values)].value)
        elif pupil is None:
            return
        elif what == "phone":
            op.put("pupils", {"phone": str(b) if b else None}, id=pupil)
        elif what == "number":
            op.put("pupils", {"number": str(b)}, id=pupil)
        elif what == "lesson":
            op.put("lessons", {"pupil": pupil, "day": f"2026-01-0{b + 1}"})
        elif what == "content" and lessons:
            op.put("lessons", {"content": str(b)}, id=lessons[a % len(lessons)])
        elif what == "pay" and lessons:
            op.put("payments", {"pupil": pupil, "lesson": lessons[a % len(lessons)], "fen": b})
        elif what == "payout":
            op.put("payouts", {"pupil": pupil, "term": f"202{b}A", "fen": 100 + a})
        elif what == "remove":
            op.remove("pupils", pupil, "重复")
        elif what == "same":
            op.same("pupils", pupil, pupils[(a + 1) % len(pupils)])


def meet(one, two) -> None:
    """Carry everything both ways until nothing new comes."""
    for _ in range(6):
        before = one.digest(full=True), two.digest(full=True)
        send(one, two)
        send(two, one)
        if (one.digest(full=True), two.digest(full=True)) == before:
            return
    raise AssertionError("the ledgers never come to rest")


@given(ACTS, st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_two_laptops_that_exchange_everything_hold_the_same(acts, strangers):
    app.ledger.keys._COST = CHEAP
    with tempfile.TemporaryDirectory() as scratch:
        first = make(Path(scratch) / "一.zhuxue-ledger")
        second = make(
            Path(scratch) / "二.zhuxue-ledger", device="DBBBBBBBB", namespace=OTHER if strangers else NAMESPACE
        )
        with first, second:
            ledgers = (first, second)
            for who, what, a, b in acts:
                if what == "send":
                    send(ledgers[who], ledgers[1 - who])
                    continue
                try:
                    act(ledgers[who], what, a, b)
                except Refused:
                    continue
            meet(first, second)
            assert first.digest() == second.digest()
            assert first.digest(full=True) == second.digest(full=True)
            assert {entry.key for entry in first.conflicts()} == {entry.key for entry in second.conflicts()}
            for ledger in ledgers:
                assert ledger.verify_chain() == []
                assert not [kind for kind in KINDS if kind != "payouts" and ledger.doubles(kind)]
                assert ledger.count("payouts") == ledger.count("payouts", removed=True), "no payment ever vanishes"


@given(ACTS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_undo_brings_back_the_very_same_ledger(acts):
    app.ledger.keys._COST = CHEAP
    with tempfile.TemporaryDirectory() as scratch, make(Path(scratch) / "一.zhuxue-ledger") as ledger:
        stack = []
        for _, what, a, b in acts:
            before = ledger.digest(full=True)
            seq = ledger.operations(1)[0].seq
            try:
                act(ledger, what, a, b)
            except Refused:
                continue
            if ledger.operations(1)[0].seq != seq:
                stack.append((what, before, {kind: ledger.keys(kind) for kind in KINDS}))
        while stack:
            what, before, _ = stack.pop()
            assert ledger.undo() == what
            assert ledger.digest(full=True) == before
            assert ledger.verify_chain() == []
            if stack:
                assert {kind: ledger.keys(kind) for kind in KINDS} == stack[-1][2]

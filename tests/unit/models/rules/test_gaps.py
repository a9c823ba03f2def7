"""What is due: each kind of gap alone, and nothing where all is in order."""

from __future__ import annotations

import pytest

from app.models import Batch
from app.models.rules.entitlement import entitle
from app.models.rules.gaps import KINDS, LABELS, find_gaps, is_paid
from tests.unit.models.builders import grant, hardship, listing, rate, student


def batch(**more):
    given = {"id": "b1", "number": "2026A-0001", "item": "LIV_P_BOARD", "period": "2026A", "kind": "REGULAR"}
    return Batch(**(given | {"approved_on": "2026-11-01"} | more))


def run(*, students=None, hardships=None, grants=(), listings=(), batches=None, blocked=None, period="2026A"):
    students = [student(boarding=True)] if students is None else students
    hardships = [hardship(decided_on="2026-09-20")] if hardships is None else hardships
    return find_gaps(
        period=period,
        entitlements=entitle(period, students, hardships, [rate()], blocked=blocked),
        students=students,
        hardships=hardships,
        listings=listings,
        grants=grants,
        batches=[batch()] if batches is None else batches,
        blocked=blocked,
        item_names={"LIV_P_BOARD": "生活补助"},
    )


def kinds(found):
    return [gap.kind for gap in found]


PAID = {"paid_on": "2026-11-12", "how": "CASH", "signed_on": "2026-11-12"}


@pytest.mark.parametrize(
    "more",
    [
        PAID,
        {**PAID, "how": "CARD", "bank_slip": "20261112-7", "signed_on": None},
        {**PAID, "how": "OFFSET", "signed_on": None},
    ],
)
def test_nothing_is_due_when_all_is_done(more):
    assert run(grants=[grant(**more)], listings=[listing()]) == []


def test_entitled_and_not_in_a_batch():
    gap = run()[0]
    assert (gap.kind, gap.student_id, gap.item, gap.period) == ("UNPAID", "s1", "LIV_P_BOARD", "2026A")
    assert gap.reason == "应助生活补助625.00元，还没有编入批次" and gap.do


@pytest.mark.parametrize("missing", [{"stage": None, "grade": None}, {"boarding": None}])
def test_a_recognised_child_whose_due_cannot_be_told_for_want_of_an_entry(missing):
    child = student(**{"boarding": True} | missing)
    gap = run(students=[child])[0]
    assert (gap.kind, gap.student_id, gap.record_kind, gap.record_id) == ("INCOMPLETE", "s1", "students", "s1")
    assert "没有填写" in gap.reason
    assert run(students=[child], hardships=[hardship(level="L0")]) == run(students=[child], hardships=[]) == []


@pytest.mark.parametrize(
    ("more", "approved", "kind", "word"),
    [
        ({}, None, "NOT_APPROVED", "2026A-0001批次还没有审批"),
        ({}, "2026-11-01", "NOT_PAID", "625.00元还没有发放"),
        ({"paid_on": "2026-11-12", "how": "CASH"}, "2026-11-01", "NOT_SIGNED", "没有登记签字"),
        ({"paid_on": "2026-11-12"}, "2026-11-01", "NOT_SIGNED", "没有登记签字"),
        ({"paid_on": "2026-11-12", "how": "CARD"}, "2026-11-01", "NO_SLIP", "没有银行回单号"),
        ({"returned_on": "2026-11-20", "returned_reason": "户名不符"}, "2026-11-01", "RETURNED", "户名不符"),
        ({**PAID, "returned_on": "2026-11-20"}, "2026-11-01", "RETURNED", "2026年11月20日被退回"),
    ],
)
def test_the_next_step_of_a_grant(more, approved, kind, word):
    found = run(grants=[grant(**more)], batches=[batch(approved_on=approved)])
    assert kinds(found) == [kind]
    assert word in found[0].reason and found[0].batch_id == "b1" and found[0].record_id == "g1"


def test_paid_again_after_a_return_is_paid():
    again = grant(**{**PAID, "returned_on": "2026-11-01"})
    assert is_paid(again) and run(grants=[again]) == []


def test_a_void_grant_is_as_none():
    assert kinds(run(grants=[grant(void_on="2026-11-02", void_reason="重复")])) == ["UNPAID"]


def test_amounts_that_differ():
    found = run(grants=[grant(fen=50000, **PAID)])
    assert kinds(found) == ["AMOUNT_DIFFERS"]
    assert "共500.00元，应助625.00元" in found[0].reason
    assert run(grants=[grant(fen=50000, **PAID), grant(2, student="s1", kind="LATE", fen=12500, **PAID)]) == []


def test_paid_and_no_longer_entitled():
    found = run(grants=[grant(**PAID)], hardships=[])
    assert kinds(found) == ["NO_LONGER_ENTITLED"]
    assert found[0].reason == "已发放625.00元，现在不符合条件：本学年没有困难认定"
    gone = run(students=[], grants=[grant()])
    assert "NO_LONGER_ENTITLED" in kinds(gone) and "已编入批次" in gone[0].reason + gone[-1].reason


@pytest.mark.parametrize(
    ("more", "due"),
    [
        ({}, True),
        ({"flags": "F1"}, False),
        ({"decision": "REJECT"}, False),
        ({"groups": None}, False),
        ({"student": "s9"}, False),
        ({"match_class": "B4", "decision": "ACCEPT"}, True),
    ],
)
def test_matched_and_not_recognised(more, due):
    assert ("MATCHED_NOT_RECOGNISED" in kinds(run(hardships=[], listings=[listing(**more)]))) is due


def test_matched_and_recognised_as_not_needy():
    found = run(hardships=[hardship(level="L0")], listings=[listing()])
    assert kinds(found) == ["MATCHED_NOT_RECOGNISED"] and "却认定为不困难" in found[0].reason


def test_last_years_hits_are_left_aside_once_new_lists_came():
    old, new = listing(1, matched_on="2025-10-01"), listing(2, student="s2")
    both = [student(1), student(2)]
    found = run(students=both, hardships=[], listings=[old, new])
    assert [gap.student_id for gap in found] == ["s2"]
    assert [gap.student_id for gap in run(students=both, hardships=[], listings=[old])] == ["s1"]


@pytest.mark.parametrize(
    ("more", "due"),
    [
        ({"match_class": "B4", "student": None}, True),
        ({"match_class": "B1", "student": None}, True),
        ({"match_class": "A1", "flags": "D2", "student": None}, True),
        ({"match_class": "B4", "decision": "REJECT"}, False),
        ({"match_class": "C1", "student": None}, False),
        ({"match_class": "A1"}, False),
    ],
)
def test_hits_that_wait_for_a_person(more, due):
    found = run(grants=[grant(**PAID)], listings=[listing(**more)])
    assert ("PENDING_LISTING" in kinds(found)) is due


def test_fields_in_conflict():
    found = run(blocked={"s1": "“是否寄宿”有两个不同的值", "s9": "无关"}, grants=[grant()])
    assert kinds(found) == ["CONFLICT", "NOT_PAID"]
    assert found[0].reason == "“是否寄宿”有两个不同的值，选定之前不发放、不报送"


def test_one_card_on_several_children():
    card = "6228480000000001234"
    both = [student(1, bank_card=card), student(2, bank_card=card), student(3, bank_card="6228480000000005678")]
    found = run(students=both, hardships=[])
    assert [(gap.kind, gap.student_id) for gap in found] == [("SHARED_CARD", "s1"), ("SHARED_CARD", "s2")]
    assert "尾号1234" in found[0].reason and card not in found[0].reason


@pytest.mark.parametrize(("explained", "due"), [((), ["s1", "s2"]), ((1,), ["s2"]), ((1, 2), [])])
def test_a_written_reason_settles_it_for_its_own_child_alone(explained, due):
    why = {at: {"shared_card_reason": "兄弟二人用母亲的卡"} for at in explained}
    both = [student(at, bank_card="6228480000000001234", **why.get(at, {})) for at in (1, 2)]
    assert [gap.student_id for gap in run(students=both, hardships=[])] == due


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({"decided_on": "2026-11-20"}, "早于困难认定日期2026年11月20日"),
        ({"posted_from": "2026-11-10", "posted_to": "2026-11-17"}, "早于公示结束日期2026年11月17日"),
    ],
)
def test_money_before_its_papers(more, word):
    found = run(hardships=[hardship(**more)], grants=[grant(**PAID)])
    assert kinds(found) == ["DATES"] and word in found[0].reason


def test_money_before_approval_and_signature_before_money():
    found = run(batches=[batch(approved_on="2026-11-30")], grants=[grant(**{**PAID, "signed_on": "2026-11-01"})])
    assert {gap.reason for gap in found} == {
        "发放日期2026年11月12日早于批次审批日期2026年11月30日",
        "签字日期早于发放日期",
    }


def test_dates_of_a_recognition_in_the_wrong_order():
    wrong = hardship(applied_on="2026-09-25", decided_on="2026-09-20")
    assert [g.reason for g in run(hardships=[wrong], grants=[grant(**PAID)])] == ["认定日期早于申请日期"]


def test_another_period_is_another_matter():
    other = run(grants=[grant(period="2027S", **PAID)])
    assert kinds(other) == ["UNPAID"]


def test_the_order_is_fixed_and_every_kind_says_what_to_do():
    hits = [listing(1, match_class="B4", student=None), listing(2, match_class="B1", student=None)]
    found = run(grants=[grant(fen=1)], listings=hits)
    assert found == run(grants=[grant(fen=1)], listings=hits[::-1])
    assert kinds(found) == sorted(kinds(found), key=list(KINDS).index)
    assert all(gap.do == KINDS[gap.kind] for gap in found)


def test_every_kind_of_gap_has_its_name_and_its_remedy() -> None:
    assert list(LABELS) == list(KINDS)
    assert all(LABELS.values()) and all(KINDS.values())

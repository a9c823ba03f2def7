"""Records that come from elsewhere."""

from __future__ import annotations

import dataclasses

import pytest

from app.ledger import GivenWay, Incoming
from tests.unit.ledger.kit import KINDS, Lesson, Pupil, change, make, one, send

OTHER = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def second(tmp_path):
    """Another laptop of the same unit, given the unit's namespace."""
    with make(tmp_path / "二.zhuxue-ledger", device="DBBBBBBBB") as opened:
        yield opened


@pytest.fixture
def stranger(tmp_path):
    """Another laptop of the same unit that was set up on its own."""
    with make(tmp_path / "三.zhuxue-ledger", device="DCCCCCCCC", namespace=OTHER) as opened:
        yield opened


@pytest.fixture
def county(tmp_path):
    with make(tmp_path / "县.zhuxue-ledger", unit="52", device="DDDDDDDDD", namespace=OTHER) as opened:
        yield opened


def test_everything_arrives_once_and_again_changes_nothing(ledger, second):
    pupil = one(ledger, name="甲", number="1")
    one(ledger, "lessons", pupil=pupil, day="2026-01-01")
    first = send(ledger, second)
    assert [len(first[kind].new) for kind in KINDS] == [1, 1, 0]
    count = len(second.operations())
    again = send(ledger, second)
    assert [len(again[kind].same) for kind in KINDS] == [1, 1, 0]
    assert len(second.operations()) == count
    assert second.digest(full=True) == ledger.digest(full=True)
    assert second.verify_chain() == []


def test_a_conflict_shows_both_values_and_the_one_before(ledger, second):
    record = one(ledger, name="甲", number="1", phone="0")
    send(ledger, second)
    change(ledger, record, phone="1")
    change(second, record, phone="2")
    change(second, record, phone="3")
    assert send(ledger, second)["pupils"].conflicts == [("pupils", record, "phone")]
    send(second, ledger)
    for here in (ledger, second):
        (conflict,) = here.conflicts()
        assert (conflict.kind, conflict.id, conflict.field, conflict.base) == ("pupils", record, "phone", "0")
        assert [(entry.value, entry.device) for entry in conflict.values] == [("1", "DAAAAAAAA"), ("3", "DBBBBBBBB")]
        assert here.row("pupils", record)["phone"] == "1"
    assert [bool(entry.person) for entry in ledger.conflicts()[0].values] == [True, False]
    count = len(ledger.operations())
    change(ledger, record, phone="3", name="甲")
    assert len(ledger.operations()) == count
    with ledger.writing("x", "选定") as op:
        op.resolve("pupils", record, "phone", "3")
    assert ledger.conflicts() == []
    send(ledger, second)
    assert second.conflicts() == []
    assert second.get(Pupil, record).phone == "3"


def test_a_third_value_decides_as_well(ledger, second):
    record = one(ledger, name="甲", number="1")
    send(ledger, second)
    change(ledger, record, phone="1")
    change(second, record, phone="2")
    send(second, ledger)
    change(ledger, record, phone="9")
    send(ledger, second)
    assert ledger.conflicts() == second.conflicts() == []
    assert second.get(Pupil, record).phone == "9"


def test_deletion_wins_over_nothing_said_and_its_reason_travels(ledger, second):
    record = one(ledger, name="甲", number="1")
    send(ledger, second)
    with ledger.writing("x", "删除") as op:
        op.remove("pupils", record, "重复")
    send(ledger, second)
    assert second.row("pupils", record)["removed"] == "重复"
    assert second.lookup("pupils", "number\x1f1") is None


def test_a_laptop_set_up_on_its_own_comes_to_the_same_records(ledger, stranger):
    first = one(ledger, name="甲", number="1", phone="5")
    second = one(stranger, name="甲", number="1", phone="6", boards=True)
    one(ledger, "lessons", pupil=first, day="2026-01-01", content="识字")
    one(stranger, "lessons", pupil=second, day="2026-01-01")
    one(stranger, "lessons", pupil=second, day="2026-01-02")
    result = send(ledger, stranger)
    kept, gone = sorted([first, second])
    assert ("pupils", gone, kept) in result["pupils"].joined
    send(stranger, ledger)
    send(ledger, stranger)
    assert ledger.digest(full=True) == stranger.digest(full=True)
    for here in (ledger, stranger):
        assert [pupil.id for pupil in here.select(Pupil)] == [kept]
        assert [(entry.pupil, entry.day) for entry in sorted(here.select(Lesson), key=lambda entry: entry.day)] == [
            (kept, "2026-01-01"),
            (kept, "2026-01-02"),
        ]
        assert [entry.field for entry in here.conflicts()] == ["phone"]
        assert here.get(Pupil, gone).boards is True


def test_a_write_to_a_record_that_became_another_elsewhere_is_not_lost(ledger, second):
    kept, gone = one(ledger, name="甲", number="1", phone="5"), one(ledger, name="乙", number="2", phone="6")
    send(ledger, second)
    with ledger.writing("x", "合并") as op:
        op.same("pupils", gone, kept)
    change(second, gone, phone="7")
    late = one(second, "lessons", pupil=gone, day="2026-01-01")
    send(second, ledger)
    send(ledger, second)
    assert ledger.digest(full=True) == second.digest(full=True)
    assert ledger.get(Lesson, late).pupil == kept
    assert {entry.value for entry in ledger.conflicts()[0].values} == {"5", "7"}


def test_two_laptops_that_join_in_opposite_directions_keep_one(ledger, second):
    first, other = one(ledger, name="甲", number="1"), one(ledger, name="乙", number="2")
    send(ledger, second)
    with ledger.writing("x", "合并") as op:
        op.same("pupils", first, other)
    with second.writing("x", "合并") as op:
        op.same("pupils", other, first)
    for _ in range(2):
        send(ledger, second)
        send(second, ledger)
    assert ledger.digest(full=True) == second.digest(full=True)
    assert [pupil.id for pupil in ledger.select(Pupil)] == [min(first, other)]
    assert ledger.get(Pupil, max(first, other)).id == min(first, other)


def test_what_a_county_entered_gives_way_to_the_school(ledger, county):
    with county.writing("x", "导入名单") as op:
        op.put_many(
            "pupils",
            [(None, {"name": "甲", "number": "1", "phone": "9"}), (None, {"name": "丁", "number": "4"})],
            provisional_owner="5201",
        )
    provisional = county.lookup("pupils", "number\x1f1")
    with county.writing("x", "上门") as op:
        visit = op.put("lessons", {"pupil": provisional, "day": "2026-01-01"}, owner="5201", provisional=True)
    record = one(ledger, name="甲甲", number="1", born="2015-01-01")
    result = send(ledger, county)["pupils"]
    assert result.given_way == [
        GivenWay("pupils", record, "name", "甲", "甲甲"),
        GivenWay("pupils", record, "phone", "9", None),
    ]
    assert county.get(Pupil, provisional).id == record
    assert county.get(Pupil, record).phone is None
    assert county.get(Lesson, visit).pupil == record
    assert county.count("pupils") == 2
    assert send(ledger, county)["pupils"].given_way == []
    with county.writing("x", "导入名单") as op:
        assert op.put_many("pupils", [(None, {"name": "甲", "number": "1"})], provisional_owner="5201").owned == 1
    assert county.verify_chain() == []


def test_a_county_s_provisional_record_does_not_disturb_the_school_s_own(ledger, county):
    record = one(ledger, name="甲", number="1")
    with county.writing("x", "导入名单") as op:
        provisional = op.put("pupils", {"name": "甲", "number": "1"}, owner="5201", provisional=True)
    send(county, ledger)
    assert [pupil.id for pupil in ledger.select(Pupil)] == [record]
    assert ledger.get(Pupil, provisional).id == record


def test_one_bad_record_blocks_nothing_and_says_why(ledger, second):
    one(ledger, name="甲", number="1")
    (good,) = [Incoming.of_row(row) for row in ledger.state_rows("pupils")]
    bad = [
        dataclasses.replace(good, id="a", clock="{}"),
        dataclasses.replace(good, id="b", clock="nonsense"),
        dataclasses.replace(good, id="c", dots='{"":"DAAAAAAAA:99"}'),
        dataclasses.replace(good, id="d", values={**good.values, "name": 7}),
        dataclasses.replace(good, id="e", values={**good.values, "removed": 7}),
        dataclasses.replace(good, id="f", clock='{"DBBBBBBBB":99,"DAAAAAAAA":2}'),
        dataclasses.replace(good, id="g\n"),
        dataclasses.replace(good, owner=""),
    ]
    with second.writing("x", "收") as op:
        result = op.merge("pupils", [*bad, good])
    assert result.new == [good.id]
    assert [entry.id for entry in result.rejected] == ["a", "b", "c", "d", "e", "f", "g\n", good.id]
    assert all(entry.reason for entry in result.rejected)
    assert second.digest() == ledger.digest()
    with second.writing("x", "收") as op:
        (stolen,) = op.merge("pupils", [dataclasses.replace(good, owner="6666")]).rejected
    assert "另一个单位" in stolen.reason


def test_a_record_twice_in_one_package_is_merged_twice(ledger, second):
    record = one(ledger, name="甲", number="1")
    (old,) = [Incoming.of_row(row) for row in ledger.state_rows("pupils")]
    change(ledger, record, phone="5")
    (new,) = [Incoming.of_row(row) for row in ledger.state_rows("pupils")]
    with second.writing("x", "收") as op:
        assert op.merge("pupils", [new, old, new]).new == [record]
    assert second.digest(full=True) == ledger.digest(full=True)
    change(ledger, record, phone="6")
    (newest,) = [Incoming.of_row(row) for row in ledger.state_rows("pupils")]
    with second.writing("x", "收") as op:
        assert op.merge("pupils", [old, newest, new]).changed == [record]
    assert second.digest(full=True) == ledger.digest(full=True)


def test_fields_of_a_newer_program_are_kept_and_passed_on(ledger, second):
    record = one(ledger, name="甲", number="1")
    (row,) = [Incoming.of_row(entry) for entry in ledger.state_rows("pupils")]
    with second.writing("x", "收") as op:
        newer = {"clock": '{"D9":1,"DAAAAAAAA":2}', "dots": '{"":"DAAAAAAAA:2","shoe":"D9:1"}'}
        op.merge("pupils", [dataclasses.replace(row, values={**row.values, "shoe": "38"}, **newer)])
    assert second.row("pupils", record)["extra"] == '{"shoe":"38"}'
    change(second, record, phone="5")
    again = Incoming.of_row(next(iter(second.state_rows("pupils"))))
    assert again.extra == {"shoe": "38"}
    send(second, ledger)
    assert ledger.row("pupils", record)["extra"] == '{"shoe":"38"}'
    assert ledger.digest(full=True) == second.digest(full=True)


def test_incoming_rows_may_carry_mappings(ledger):
    row = {"id": "x", "owner": "5201", "clock": {"D9": 1}, "dots": {"": "D9:1"}, "siblings": None, "extra": {"a": 1}}
    entry = Incoming.of_row({**row, "name": "甲", "number": "1", "provisional": 0})
    with ledger.writing("x", "收") as op:
        assert op.merge("pupils", [entry]).new == ["x"]
    assert ledger.clock()["D9"] == 1
    again = Incoming.of_row(next(ledger.state_rows("pupils")))
    assert (again.clock, again.dots, again.extra) == (entry.clock, entry.dots, entry.extra)


def test_undo_of_a_merge_brings_back_the_ledger(ledger, stranger):
    one(ledger, name="甲", number="1")
    pupil = one(stranger, name="甲", number="1")
    one(stranger, "lessons", pupil=pupil, day="2026-01-01")
    before = stranger.digest(full=True), stranger.keys("pupils"), stranger.keys("lessons")
    send(ledger, stranger)
    stranger.undo()
    assert (stranger.digest(full=True), stranger.keys("pupils"), stranger.keys("lessons")) == before


def test_a_join_that_makes_a_record_known_by_another_key_finds_its_double(ledger, second):
    kept = one(ledger, name="甲", born="2015-01-01")
    gone = one(ledger, name="乙", born="2015-01-02")
    send(ledger, second)
    with ledger.writing("x", "合并") as op:
        op.same("pupils", gone, kept)
    third = one(ledger, name="丙", number="7")
    change(second, gone, number="7")
    send(second, ledger)
    assert [pupil.id for pupil in ledger.select(Pupil)] == [min(kept, third)]
    send(ledger, second)
    send(second, ledger)
    assert ledger.digest(full=True) == second.digest(full=True)

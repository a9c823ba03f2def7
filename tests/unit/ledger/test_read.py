"""Asking a ledger."""

from __future__ import annotations

import threading

import pytest

from app.core.errors import Refused
from tests.unit.ledger.kit import Lesson, Pupil, change, make, one, send


def test_select_takes_values_and_lists(ledger):
    for n in range(4):
        one(ledger, name=f"甲{n % 2}", number=str(n), boards=n % 2 == 0, phone="5" if n == 3 else None)
    assert len(ledger.select(Pupil)) == 4
    assert [pupil.number for pupil in ledger.select(Pupil, name="甲0")] == ["0", "2"]
    assert [pupil.number for pupil in ledger.select(Pupil, number=["3", "1", "9"])] == ["1", "3"]
    assert [pupil.number for pupil in ledger.select(Pupil, boards=True)] == ["0", "2"]
    assert [pupil.number for pupil in ledger.select(Pupil, phone=None)] == ["0", "1", "2"]
    assert [pupil.number for pupil in ledger.select(Pupil, phone=[None, "5"], name="甲1")] == ["1", "3"]
    assert ledger.select(Pupil, number=[]) == []
    assert ledger.count("pupils", {"boards": False}) == 2
    assert ledger.count("pupils", owner="5201") == 4
    assert ledger.count("pupils", owner="5202") == 0


def test_a_hundred_thousand_values_in_one_question(ledger):
    one(ledger, name="甲", number="77")
    assert len(ledger.select(Pupil, number=[str(n) for n in range(100_000)])) == 1


def test_hostile_values_are_only_values(ledger):
    one(ledger, name="'; DROP TABLE pupils; --", number='"]\\u0000"')
    assert ledger.select(Pupil, name="'; DROP TABLE pupils; --", number=['"]\\u0000"'])


def test_keys_lookup_and_find(ledger):
    first = one(ledger, name="甲", number="1", born="2015-01-01")
    second = one(ledger, name="甲", number="2", born="2015-01-01")
    assert ledger.lookup("pupils", "number\x1f1") == first
    assert ledger.keys("pupils") == {"number\x1f1": first, "number\x1f2": second}
    assert ledger.find("pupils", "number", "2") == second
    assert ledger.find("pupils", "number", "3") is None
    with pytest.raises(Refused, match="分不清"):
        ledger.find("pupils", "name", "甲")
    with pytest.raises(Refused, match="分不清"):
        ledger.lookup("pupils", "name\x1fborn\x1f甲\x1f2015-01-01")
    change(ledger, second, name="乙")
    assert ledger.find("pupils", "name", "甲") == first
    assert ledger.keys("pupils")["name\x1fborn\x1f乙\x1f2015-01-01"] == second


def test_the_unit_s_own_record_comes_first(tmp_path, ledger):
    theirs = one(ledger, name="甲", number="1")
    with make(tmp_path / "县.zhuxue-ledger", unit="52", device="DC", namespace="1" * 32) as county:
        send(ledger, county)
        assert county.lookup("pupils", "number\x1f1") == theirs
        ours = one(county, name="甲", number="1")
        assert ours != theirs
        assert county.lookup("pupils", "number\x1f1") == ours
        assert county.lookup("pupils", "number\x1f1", owner="5201") == theirs
        assert county.lookup("pupils", "number\x1f1", owner="5203") is None
        assert county.keys("pupils", owner="5201")["number\x1f1"] == theirs
        assert county.find("pupils", "number", "1") == ours


def test_history_tells_who_changed_what(ledger):
    record = one(ledger, name="甲", number="1")
    change(ledger, record, phone="5")
    with ledger.writing("x", "删除") as op:
        op.remove("pupils", record, "转出")
    ledger.undo()
    changes = ledger.history("pupils", record)
    assert [entry.operation.label for entry in changes] == ["保存", "修改", "删除", "撤销：删除"]
    assert [entry.created for entry in changes] == [True, False, False, False]
    assert changes[0].fields["name"] == (None, "甲")
    assert changes[1].fields["phone"] == (None, "5")
    assert changes[2].fields["removed"] == (None, "转出")
    assert changes[3].fields["removed"] == ("转出", None)
    assert [entry.undone for entry in ledger.operations()] == [False, True, False, False, False]
    assert len(ledger.operations(2)) == 2
    assert ledger.history("pupils", "nobody") == []


def test_a_reader_of_its_own_serves_another_thread(ledger):
    one(ledger, name="甲", number="1")
    seen = []

    def work():
        with ledger.reading() as reader:
            seen.extend(pupil.name for pupil in reader.select(Pupil))

    with ledger.writing("x", "y") as op:
        op.put("pupils", {"name": "乙", "number": "2"})
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert seen == ["甲"]


def test_writing_while_reading_rows_is_safe(ledger):
    for n in range(50):
        one(ledger, name="甲", number=str(n))
    with ledger.writing("x", "全部改") as op:
        for row in ledger.rows("pupils"):
            op.put("pupils", {"name": "乙", "number": f"{row['number']}x"}, id=str(row["id"]))
    assert ledger.count("pupils", {"name": "乙"}) == 50


def test_the_clock_knows_every_device(tmp_path, ledger):
    with make(tmp_path / "二.zhuxue-ledger", device="DBBBBBBBB") as other:
        pupil = one(other, name="甲", number="1")
        one(other, "lessons", pupil=pupil, day="2026-01-01")
        assert other.clock() == {"DBBBBBBBB": 3}
        send(other, ledger)
        assert ledger.clock() == {"DAAAAAAAA": 2, "DBBBBBBBB": 3}
        assert ledger.get(Lesson, next(ledger.rows("lessons"))["id"]).pupil == pupil
        ledger.undo()
        assert ledger.clock() == {"DAAAAAAAA": 3}


def test_the_digest_knows_no_order(tmp_path, ledger):
    with make(tmp_path / "二.zhuxue-ledger", device="DBBBBBBBB") as other:
        one(ledger, name="甲", number="1")
        one(ledger, name="乙", number="2")
        one(other, name="乙", number="2")
        assert ledger.digest() != other.digest()
        one(other, name="甲", number="1")
        assert ledger.digest() == other.digest()
        assert ledger.digest(full=True) != other.digest(full=True)
        assert ledger.digest(["lessons"]) == other.digest(["lessons"])

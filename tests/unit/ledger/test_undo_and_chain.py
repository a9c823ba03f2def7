"""Undo, and the chain that tells of every change made behind the program's back."""

from __future__ import annotations

import pytest

from app.core.errors import Refused
from tests.unit.ledger.kit import change, one


def test_undo_names_the_operation_and_survives_a_restart(ledger, reopen):
    record = one(ledger, name="甲", number="1")
    before = ledger.digest(full=True)
    with ledger.writing("import", "导入学生 2 行") as op:
        op.put("pupils", {"name": "乙", "number": "2"})
        op.put("pupils", {"phone": "5"}, id=record)
        op.remove("pupils", record, "x")
        op.set_meta("k", "v")
    ledger.close()
    with reopen(ledger.folder) as again:
        assert again.undo_label() == "导入学生 2 行"
        assert again.undo() == "导入学生 2 行"
        assert again.digest(full=True) == before
        assert again.meta("k") is None
        assert again.undo() == "保存"
        with pytest.raises(Refused, match="没有可以撤销"):
            again.undo()
        assert again.verify_chain() == []
        assert again.operations()[0].undoes == 2
        assert again.clock() == {"DAAAAAAAA": 5}


def test_what_left_the_program_cannot_be_undone(ledger):
    one(ledger, name="甲", number="1")
    with ledger.writing("print", "打印收据") as op:
        op.issue("receipt", "00", [], [])
    with pytest.raises(Refused, match=r"打印收据.*不能撤销"):
        ledger.undo()
    one(ledger, name="乙", number="2")
    with ledger.writing("submit", "写数据包") as op:
        op.log_package(direction="out", kind="submission", unit="52", device="", sequence=1, sha256="", file="")
    with pytest.raises(Refused, match="写过数据包"):
        ledger.undo()
    with ledger.writing("receive", "收数据包") as op:
        op.log_package(direction="in", kind="reply", unit="52", device="", sequence=1, sha256="", file="")
        op.put("pupils", {"name": "丙", "number": "3"})
    assert ledger.undo() == "收数据包"
    with pytest.raises(Refused, match="写过数据包"):
        ledger.undo()


def test_looking_at_something_neither_blocks_undo_nor_is_undone(ledger):
    one(ledger, name="甲", number="1")
    ledger.note_reveal("pupils")
    assert ledger.undo() == "保存"
    assert ledger.connection.execute("SELECT count(*) FROM _reveals").fetchone() == (1,)


def test_a_counter_is_never_used_twice(ledger):
    one(ledger, name="甲", number="1")
    ledger.undo()
    record = one(ledger, name="甲", number="1")
    assert ledger.row("pupils", record)["clock"] == '{"DAAAAAAAA":4}'


@pytest.mark.parametrize(
    ("sql", "seq"),
    [
        ("UPDATE pupils SET phone = '9' WHERE number = '1'", 3),
        ("UPDATE pupils SET phone = '9' WHERE number = '2'", 4),
        ("DELETE FROM pupils WHERE number = '2'", 4),
        ("DELETE FROM _operations WHERE seq = 3", 3),
        ("DELETE FROM _history WHERE seq = 3", 3),
        ("UPDATE _operations SET person = '别人' WHERE seq = 3", 3),
        ("UPDATE _operations SET at = '2000' WHERE seq = 2", 2),
        ("UPDATE _history SET before = replace(before, '甲', '丁') WHERE seq = 3", 3),
        ("UPDATE _history SET created = created || 'x' WHERE seq = 4", 4),
        ("INSERT INTO _history VALUES (99, 1, 'pupils', 'x', NULL, NULL, '')", 99),
        (
            "INSERT INTO pupils (id, owner, clock, dots, name) SELECT 'forged', owner, clock, dots, name FROM pupils LIMIT 1",
            0,
        ),
        ("UPDATE _meta SET value = 'x' WHERE id = 'unit_code'", 1),
        ("UPDATE _operations SET seq = 30 WHERE seq = 3; ", 4),
    ],
)
def test_tampering_is_found_where_it_was_done(ledger, sql, seq):
    record = one(ledger, name="甲", number="1")
    change(ledger, record, phone="5")
    one(ledger, name="乙", number="2")
    assert ledger.verify_chain() == []
    ledger.connection.execute(sql)
    broken = ledger.verify_chain()
    assert seq in {entry.seq for entry in broken}
    failed = next(check for check in ledger.check() if "操作记录" in check.name)
    assert not failed.ok
    assert "备份恢复" in failed.do


def test_swapped_operations_are_found(ledger):
    one(ledger, name="甲", number="1")
    one(ledger, name="乙", number="2")
    for old, new in ((2, 1000), (3, 2), (1000, 3)):
        ledger.connection.execute("UPDATE _operations SET seq = ? WHERE seq = ?", [new, old])
        ledger.connection.execute("UPDATE _history SET seq = ? WHERE seq = ?", [new, old])
    assert {2, 3} <= {entry.seq for entry in ledger.verify_chain()}


def test_a_row_changed_twice_in_one_operation_has_its_first_image(ledger):
    record = one(ledger, name="甲", number="1", phone="1")
    before = ledger.digest(full=True)
    with ledger.writing("x", "两次") as op:
        op.put("pupils", {"phone": "2"}, id=record)
        op.put("pupils", {"phone": "3"}, id=record)
    assert [entry.fields.get("phone") for entry in ledger.history("pupils", record)] == [(None, "1"), ("1", "3")]
    assert ledger.verify_chain() == []
    ledger.undo()
    assert ledger.digest(full=True) == before


def test_what_ends_as_it_began_is_no_operation(ledger):
    count = len(ledger.operations())
    with ledger.writing("x", "来回") as op:
        record = "r"
        op.set_meta(record, "1")
        op.work.store.delete("_meta", op.work.tables.one("_meta", record))
    assert len(ledger.operations()) == count

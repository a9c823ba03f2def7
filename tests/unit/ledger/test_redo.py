"""Doing again what was taken back: the ledger is byte for byte what it was before the undoing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from tests.unit.ledger.kit import change, one


def test_a_creation_is_done_again(ledger):
    one(ledger, name="甲", number="1")
    record = one(ledger, name="乙", number="2", phone="5")
    whole = ledger.digest(full=True)
    assert ledger.redo_label() == ""
    assert ledger.undo() == "保存"
    assert ledger.row("pupils", record) is None
    assert ledger.redo_label() == "保存"
    assert ledger.redo() == "保存"
    assert ledger.digest(full=True) == whole
    assert ledger.row("pupils", record)["phone"] == "5"
    assert ledger.verify_chain() == []


def test_what_was_done_again_is_undone_again(ledger):
    record = one(ledger, name="甲", number="1")
    before = ledger.digest(full=True)
    change(ledger, record, phone="5")
    after = ledger.digest(full=True)
    for _ in range(3):
        assert ledger.undo() == "修改"
        assert ledger.digest(full=True) == before
        assert ledger.redo() == "修改"
        assert ledger.digest(full=True) == after
        assert ledger.undo_label() == "修改"
    assert ledger.verify_chain() == []


def test_a_merge_of_two_records_is_done_again(ledger):
    first, second = one(ledger, name="甲", number="1"), one(ledger, name="甲", number="2", phone="5")
    with ledger.writing("same", "合并") as op:
        op.same("pupils", first, second)
    whole = ledger.digest(full=True)
    ledger.undo()
    assert ledger.row("pupils", first)["same_as"] is None
    assert ledger.redo() == "合并"
    assert ledger.digest(full=True) == whole
    assert ledger.verify_chain() == []


def test_a_deletion_and_a_setting_are_done_again(ledger):
    record = one(ledger, name="甲", number="1")
    with ledger.writing("x", "两样") as op:
        op.remove("pupils", record, "重复")
        op.set_meta("k", "v")
    whole = ledger.digest(full=True)
    ledger.undo()
    assert ledger.meta("k") is None
    ledger.redo()
    assert (ledger.meta("k"), ledger.digest(full=True)) == ("v", whole)


def test_after_something_else_there_is_nothing_to_do_again(ledger):
    record = one(ledger, name="甲", number="1")
    change(ledger, record, phone="5")
    ledger.undo()
    change(ledger, record, phone="6")
    assert ledger.redo_label() == ""
    with pytest.raises(Refused, match="没有可以重做"):
        ledger.redo()
    assert ledger.row("pupils", record)["phone"] == "6"


def test_a_look_and_a_password_are_not_in_the_way(ledger):
    one(ledger, name="甲", number="1")
    ledger.undo()
    ledger.note_reveal("pupils")
    ledger.add_person("李老师", "another horse")
    assert ledger.redo_label() == "保存"
    ledger.redo()
    assert ledger.verify_chain() == []


def test_it_survives_a_restart_and_tells_the_chain(ledger, reopen):
    one(ledger, name="甲", number="1")
    whole = ledger.digest(full=True)
    ledger.undo()
    ledger.close()
    with reopen(ledger.folder) as again:
        assert again.redo() == "保存"
        assert again.digest(full=True) == whole
        assert again.verify_chain() == []
        again.connection.execute("UPDATE pupils SET phone = '9' WHERE number = '1'")
        assert again.verify_chain() != []


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["put", "change", "remove", "undo", "redo"]), min_size=1, max_size=12))
def test_redo_is_the_inverse_of_undo_wherever_one_is(ledger, steps):
    """Any history: where an undo is possible, undo and redo leave the ledger as it was."""
    for at, step in enumerate(steps):
        live = [row["id"] for row in ledger.rows("pupils")]
        if step == "put":
            one(ledger, name=f"人{ledger.last_seq()}", number=f"{ledger.last_seq()}{at}")
        elif step == "change" and live:
            change(ledger, live[0], phone=str(ledger.last_seq()))
        elif step == "remove" and live:
            with ledger.writing("remove", "删除") as op:
                op.remove("pupils", live[-1], "x")
        elif step == "undo" and _can_undo(ledger):
            ledger.undo()
        elif step == "redo" and ledger.redo_label():
            ledger.redo()
    if _can_undo(ledger):
        whole = ledger.digest(full=True)
        assert ledger.undo() == ledger.redo()
        assert ledger.digest(full=True) == whole
    assert ledger.verify_chain() == []


def _can_undo(ledger) -> bool:
    try:
        ledger.undo_label()
    except Refused:
        return False
    return True

"""Writing records through the one door."""

from __future__ import annotations

import json

import pytest

from app.core.errors import Refused, WrongValue
from app.ledger import Counts
from tests.unit.ledger.kit import Lesson, Payment, Pupil, change, one, send


def test_a_record_is_made_under_the_id_of_its_natural_key(ledger, registry):
    record = one(ledger, name="甲", number="1")
    assert record == registry["pupils"].new_id(ledger.meta("namespace"), {"number": "1"})
    row = ledger.row("pupils", record)
    assert row["owner"] == "5201"
    assert row["dots"] == '{"":"DAAAAAAAA:2"}'
    assert row["clock"] == '{"DAAAAAAAA":2}'


def test_only_what_really_changed_gets_the_new_dot(ledger):
    record = one(ledger, name="甲", number="1", phone="5")
    change(ledger, record, name="甲", phone="6")
    assert json.loads(str(ledger.row("pupils", record)["dots"])) == {"": "DAAAAAAAA:2", "phone": "DAAAAAAAA:3"}
    count = len(ledger.operations())
    change(ledger, record, name="甲", phone="6")
    assert len(ledger.operations()) == count


def test_the_same_natural_key_means_the_same_record(ledger):
    record = one(ledger, name="甲", born="2015-01-01")
    assert one(ledger, name="甲", born="2015-01-01", phone="1") == record
    assert one(ledger, name="甲", born="2015-01-01", number="1") == record
    assert one(ledger, name="甲乙", number="1") == record
    assert one(ledger, name="甲乙", born="2015-01-01", number="2") != record
    assert ledger.count("pupils") == 2


def test_a_child_whose_number_was_corrected_is_not_overwritten_by_the_one_it_belongs_to(ledger):
    first = one(ledger, name="甲", number="1", phone="5")
    change(ledger, first, number="2")
    second = one(ledger, name="乙", number="1")
    assert second != first
    assert {pupil.id: (pupil.name, pupil.number) for pupil in ledger.select(Pupil)} == {
        first: ("甲", "2"),
        second: ("乙", "1"),
    }
    assert one(ledger, name="乙", number="1") == second, "a second time it is the same child"
    change(ledger, second, number="3")
    third = one(ledger, name="丙", number="1")
    assert len({first, second, third}) == 3
    with ledger.writing("x", "导入") as op:
        assert op.put_many(
            "pupils", [(None, {"name": "丁", "number": "2"}), (None, {"name": "乙", "number": "3"})]
        ) == (Counts(changed=1, same=1))
    assert ledger.verify_chain() == []


def test_a_removed_child_comes_back_only_as_itself(ledger):
    first = one(ledger, name="甲", number="1")
    change(ledger, first, number="2")
    with ledger.writing("x", "删除") as op:
        op.remove("pupils", first, "重复\0录入\n" + "长" * 3000)
    assert ledger.row("pupils", first)["removed"] == ("重复录入 " + "长" * 3000)[:2000]
    other = one(ledger, name="乙", number="1")
    assert other != first and ledger.get(Pupil, first) is None
    assert one(ledger, name="甲", number="2") not in (first, other)


def test_a_child_known_under_a_number_that_was_joined_away_is_not_written_over(ledger):
    kept, gone = one(ledger, name="甲", number="1"), one(ledger, name="乙", number="2")
    with ledger.writing("x", "合并") as op:
        op.same("pupils", gone, kept)
    other = one(ledger, name="丙", number="2")
    assert other not in (kept, gone)
    assert ledger.get(Pupil, kept).name == "甲"
    assert [row["id"] for row in ledger.rows("pupils", removed=True)] == [kept, gone, other], "tombstones are shown"


def test_services_ask_for_the_id_a_record_would_be_made_under(ledger, registry):
    values = {"name": "甲", "number": "1"}
    with ledger.writing("x", "新增") as op:
        first = op.new_id("pupils", values)
        assert first == registry["pupils"].new_id(ledger.meta("namespace"), values)
        op.put("pupils", values, id=first)
        op.put("pupils", {"number": "2"}, id=first)
        second = op.new_id("pupils", values)
        assert second != first
        assert op.new_ids("pupils", [values, {"name": "乙", "number": "9"}, values])[::2] == [second, second]
        assert op.new_id("pupils", {"name": "甲", "number": "2"}) not in (first, second)
        assert op.put("pupils", values) == second
        assert op.new_id("pupils", values) == second, "the record that has the key"
        with pytest.raises(WrongValue, match="证件号"):
            op.new_id("pupils", {"name": "甲"})
        assert op.new_id("pupils", values, provisional_owner="5202") not in (first, second)


def test_another_unit_s_child_under_the_same_id_is_left_alone(tmp_path, ledger):
    from tests.unit.ledger.kit import make

    with make(tmp_path / "县.zhuxue-ledger", unit="52", device="DCCCCCCCC", namespace="1" * 32) as county:
        with county.writing("x", "导入") as op:
            op.put("pupils", {"name": "甲", "number": "1"}, owner="5201", provisional=True)
        record = one(ledger, name="甲", number="1")
        send(ledger, county)
        with county.writing("x", "导入") as op:
            moved = op.put("pupils", {"name": "甲", "number": "1"}, owner="5202", provisional=True)
        assert moved != record
        assert {(pupil.id, pupil.owner) for pupil in county.select(Pupil)} == {(record, "5201"), (moved, "5202")}


def test_what_could_be_several_records_is_never_guessed(ledger):
    one(ledger, name="甲", born="2015-01-01", number="1")
    one(ledger, name="甲", born="2015-01-01", number="2")
    with pytest.raises(Refused, match="分不清"):
        one(ledger, name="甲", born="2015-01-01")


def test_two_live_records_never_share_a_natural_key(ledger):
    first, second = one(ledger, name="甲", number="1"), one(ledger, name="乙", number="2")
    with pytest.raises(Refused, match="已经有一条同样的"):
        change(ledger, second, number="1")
    with pytest.raises(Refused, match="已经有一条同样的"), ledger.writing("x", "新增") as op:
        op.put("pupils", {"name": "丙", "number": "1"}, id="another")
    assert ledger.row("pupils", second)["number"] == "2"
    change(ledger, first, number="3")
    change(ledger, second, number="1")
    assert ledger.verify_chain() == []


def broken_after_a_good_one(ledger, broken) -> None:
    with ledger.writing("x", "y") as op:
        op.put("pupils", {"name": "乙", "number": "9"})
        broken(op)


def test_a_mistake_of_ours_raises_and_changes_nothing(ledger):
    one_id = one(ledger, name="零", number="0")
    before = ledger.digest(full=True)
    for broken in (
        lambda op: op.put("pupil", {"name": "甲", "number": "1"}),
        lambda op: op.put("pupils", {"nmae": "甲", "number": "1"}),
        lambda op: op.put("pupils", {"name": 5, "number": "1"}),
        lambda op: op.put("payments", {"pupil": "x", "lesson": "y", "fen": 1.5}),
        lambda op: op.put("payments", {"pupil": "x", "lesson": "y", "fen": "15"}),
        lambda op: op.put("pupils", {"name": "甲", "number": "1"}, id="a\nb"),
        lambda op: op.put("pupils", {"name": "甲", "number": "1"}, id="x" * 65),
        lambda op: op.resolve("pupils", one_id, "owner", "x"),
        lambda op: op.resolve("pupils", one_id, "name", 5),
        lambda op: op.resolve("pupils", one_id, "removed", 5),
        lambda op: op.draft("pupils", one_id, "nmae", "x", "y"),
        lambda op: op.draft("pupil", one_id, "name", "x", "y"),
        lambda op: op.log_package(direction="up", kind="", unit="", device="", sequence=1, sha256="", file=""),
    ):
        with pytest.raises((KeyError, TypeError, ValueError)):
            broken_after_a_good_one(ledger, broken)
        assert ledger.digest(full=True) == before
    for question in (
        lambda: list(ledger.rows("pupil")),
        lambda: list(ledger.rows("pupils", {"nmae": "x"})),
        lambda: ledger.select(Pupil, nmae="x"),
        lambda: ledger.count("_meta"),
        lambda: ledger.keys("pupil"),
        lambda: ledger.find("pupils", "nmae", "x"),
        lambda: list(ledger.state_rows("sqlite_master")),
        lambda: ledger.history("pupil", "x"),
        lambda: ledger.row("pupil", "x"),
        lambda: ledger.select(Pupil, name=1.5),
    ):
        with pytest.raises((KeyError, TypeError)):
            question()
    tables = {name for (name,) in ledger.connection.execute("SELECT name FROM sqlite_master").fetchall()}
    assert "pupil" not in tables


def test_a_record_without_a_natural_key_is_refused_in_words(ledger):
    with pytest.raises(WrongValue, match="证件号"):
        one(ledger, name="甲")


def test_text_that_cannot_be_kept_is_refused(ledger):
    with pytest.raises(Refused, match="不能保存的字符"):
        one(ledger, name="\ud800", number="1")
    assert ledger.count("pupils") == 0


def test_operations_do_not_nest(ledger):
    with ledger.writing("x", "y"), pytest.raises(RuntimeError), ledger.writing("x", "y"):
        pass


def test_an_exception_rolls_everything_back(ledger):
    before = ledger.digest(full=True)

    def broken(op):
        op.attach(b"photo")
        op.set_meta("a", "b")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_after_a_good_one(ledger, broken)
    assert ledger.digest(full=True) == before
    assert ledger.meta("a") is None
    assert list((ledger.folder / "attachments").iterdir()) == []
    assert len(ledger.operations()) == 1
    assert one(ledger, name="甲", number="1")


def test_only_the_owner_writes_and_provisional_records_stand_until_it_does(ledger):
    with ledger.writing("x", "导入") as op, pytest.raises(Refused, match="本单位"):
        op.put("pupils", {"name": "甲", "number": "1"}, owner="5202")
    with ledger.writing("x", "导入") as op:
        record = op.put("pupils", {"name": "甲", "number": "1"}, owner="5202", provisional=True)
    change(ledger, record, phone="1")
    assert ledger.get(Pupil, record).provisional
    with ledger.writing("x", "导入") as op:
        assert op.put("pupils", {"name": "甲", "number": "1", "phone": "2"}, owner="5202", provisional=True) == record
    assert ledger.get(Pupil, record).phone == "2"
    ours = one(ledger, name="甲", number="1")
    assert ours == record or ledger.count("pupils") == 2


def test_another_unit_s_record_is_not_written_and_its_list_import_is_counted_as_its_own(tmp_path, ledger):
    from tests.unit.ledger.kit import make

    record = one(ledger, name="甲", number="1", phone="5")
    lesson = one(ledger, "lessons", pupil=record, day="2026-01-02")
    with make(
        tmp_path / "县.zhuxue-ledger",
        unit="52",
        device="DCCCCCCCC",
        namespace=ledger.meta("namespace")[::-1].replace("-", "0")[:32],
    ) as county:
        send(ledger, county)
        for attempt in (
            lambda op: op.put("pupils", {"phone": "6"}, id=record),
            lambda op: op.remove("pupils", record, "x"),
            lambda op: op.resolve("pupils", record, "phone", "x"),
        ):
            with pytest.raises(Refused, match="别的单位"), county.writing("x", "y") as op:
                attempt(op)
        with county.writing("x", "导入名单") as op:
            counts = op.put_many("pupils", [(None, {"name": "甲", "number": "1"})], provisional_owner="5201")
        assert counts == Counts(owned=1)
        assert county.get(Lesson, lesson).pupil == record


def test_removal_is_a_tombstone_with_its_reason(ledger):
    record = one(ledger, name="甲", number="1")
    with ledger.writing("x", "删除") as op:
        op.remove("pupils", record, "重复录入")
    assert ledger.get(Pupil, record) is None
    assert ledger.select(Pupil) == []
    assert ledger.lookup("pupils", "number\x1f1") is None
    assert next(ledger.rows("pupils", removed=True))["removed"] == "重复录入"
    with pytest.raises(Refused, match="已经删除"):
        change(ledger, record, phone="1")
    with ledger.writing("x", "删除") as op:
        op.remove("pupils", record, "另一个原因")
    assert ledger.row("pupils", record)["removed"] == "重复录入"
    with pytest.raises(Refused, match="没有找到"), ledger.writing("x", "y") as op:
        op.remove("pupils", "nobody", "x")
    assert one(ledger, name="甲", number="1") == record
    assert ledger.get(Pupil, record).name == "甲"


def test_two_records_become_one_and_everything_follows(ledger):
    kept, gone = one(ledger, name="甲", number="1", phone="5"), one(ledger, name="甲甲", born="2015-01-01", boards=True)
    lesson = one(ledger, "lessons", pupil=gone, day="2026-01-02", content="识字")
    double = one(ledger, "lessons", pupil=kept, day="2026-01-02")
    pay = one(ledger, "payments", pupil=gone, lesson=lesson, fen=100)
    before = ledger.digest(full=True)
    with ledger.writing("x", "合并") as op:
        joined = op.same("pupils", gone, kept)
    assert ("pupils", gone, kept) in joined
    assert ("lessons", max(lesson, double), min(lesson, double)) in joined
    pupil = ledger.get(Pupil, gone)
    assert (pupil.id, pupil.name, pupil.phone, pupil.boards) == (kept, "甲", "5", True)
    assert [(entry.pupil, entry.content) for entry in ledger.select(Lesson)] == [(kept, "识字")]
    payment = ledger.get(Payment, pay)
    assert (payment.pupil, payment.lesson, payment.fen) == (kept, min(lesson, double), 100)
    assert ledger.conflicts() == []
    assert one(ledger, "lessons", pupil=gone, day="2026-01-03") != lesson
    assert {entry.pupil for entry in ledger.select(Lesson)} == {kept}
    for attempt, words in ((gone, "已经是同一条"), (kept, "已经是同一条")):
        with pytest.raises(Refused, match=words), ledger.writing("x", "y") as op:
            op.same("pupils", attempt, kept)
    ledger.undo()
    ledger.undo()
    assert ledger.digest(full=True) == before


def test_removed_records_are_not_joined(ledger):
    first, second = one(ledger, name="甲", number="1"), one(ledger, name="乙", number="2")
    with ledger.writing("x", "删除") as op:
        op.remove("pupils", first, "x")
    with pytest.raises(Refused, match="已经删除"), ledger.writing("x", "y") as op:
        op.same("pupils", second, first)


def test_many_rows_are_new_changed_or_same(ledger):
    rows = [(None, {"name": f"甲{n}", "number": str(n)}) for n in range(5000)]
    with ledger.writing("x", "导入") as op:
        assert op.put_many("pupils", rows) == Counts(new=5000)
        assert op.put_many("pupils", rows) == Counts(same=5000)
    rows[7] = (None, {"name": "乙", "number": "7"})
    rows.append((ledger.lookup("pupils", "number\x1f8"), {"phone": "1"}))
    rows.append((None, {"name": "重", "number": "9999", "born": "2015-01-01"}))
    rows.append((None, {"name": "重", "number": "9999", "phone": "3"}))
    rows.append((None, {"name": "重", "born": "2015-01-01", "boards": True}))
    with ledger.writing("x", "导入") as op:
        ids = op.put_ids("pupils", rows)
        assert {kind: len(changed) for kind, changed in op.changes.changed.items()} == {"pupils": 2}
        assert op.changes.kinds() == {"pupils"}
        assert op.changes.new == {"pupils": [ids[-1]]}
    assert ids[-1] == ids[-2] == ids[-3]
    assert ledger.get(Pupil, ids[-1]).phone == "3"
    assert ledger.get(Pupil, ids[-1]).boards is True
    assert ledger.count("pupils") == 5001
    assert ledger.count("pupils", {"name": "乙"}) == 1
    assert ledger.verify_chain() == []
    ledger.undo()
    ledger.undo()
    assert ledger.count("pupils", removed=True) == 0


def test_a_wrong_row_among_many_leaves_nothing(ledger):
    rows = [(None, {"name": f"甲{n}", "number": str(n)}) for n in range(3000)] + [(None, {"name": "无"})]
    with pytest.raises(WrongValue), ledger.writing("x", "导入") as op:
        op.put_many("pupils", rows)
    assert ledger.count("pupils") == 0


def test_drafts_stay_beside_the_record_until_a_good_value_comes(ledger):
    record = one(ledger, name="甲", number="1", phone="5")
    with ledger.writing("x", "保存") as op:
        op.draft("pupils", record, "phone", "五", "不是号码")
        op.draft("pupils", record, "born", "2015-02-30", "没有这一天")
        op.draft("pupils", record, "born", "2015-02-31", "没有这一天")
    drafts = [(entry.field, entry.raw, entry.reason) for entry in ledger.drafts("pupils", record)]
    assert drafts == [("phone", "五", "不是号码"), ("born", "2015-02-31", "没有这一天")]
    change(ledger, record, phone="5")
    assert [entry.field for entry in ledger.drafts()] == ["born"]
    with ledger.writing("x", "放弃") as op:
        op.clear_draft("pupils", record, "born")
        op.clear_draft("pupils", record, "born")
    assert ledger.drafts() == []
    ledger.undo()
    ledger.undo()
    assert len(ledger.drafts()) == 2


def test_settings_layouts_papers_packages_and_reveals_are_kept(ledger):
    with ledger.writing("x", "设置") as op:
        op.set_meta("unit_keys", "secret")
        op.save_layout("f" * 8, {"name": 3})
    assert ledger.meta("unit_keys") == "secret"
    assert ledger.layout("f" * 8) == {"name": 3}
    assert ledger.layout("none") is None
    with ledger.writing("x", "打印", undoable=False) as op:
        op.issue("receipt", "ab" * 32, ["0001"], [{"name": "甲"}])
        op.issue("roster", "cd" * 32, [], [])
        op.log_package(direction="out", kind="submission", unit="52", device="", sequence=1, sha256="00", file="x")
    assert [(paper.form, paper.numbers, paper.content) for paper in ledger.issued("receipt")] == [
        ("receipt", ["0001"], [{"name": "甲"}])
    ]
    assert len(ledger.issued()) == 2
    assert [(entry.sequence, entry.seq) for entry in ledger.packages("out")] == [(1, 3)]
    assert ledger.packages("in") == []
    ledger.note_reveal("pupils", 3)
    with ledger.writing("x", "设置") as op:
        ledger.note_reveal("pupils", 1)
        op.set_meta("unit_keys", None)
    assert ledger.connection.execute("SELECT what, count, person FROM _reveals").fetchall() == [
        ("pupils", 3, "王老师"),
        ("pupils", 1, "王老师"),
    ]
    assert ledger.meta("unit_keys") is None
    assert ledger.verify_chain() == []


def test_attachments_are_encrypted_named_by_content_and_missed_when_gone(ledger):
    with ledger.writing("x", "附件") as op:
        name = op.attach(b"photo of a child")
        assert op.attach(b"photo of a child") == name
    path = ledger.attachments.path(name)
    assert ledger.attachment(name) == b"photo of a child"
    assert b"child" not in path.read_bytes()
    assert ledger.attachment_names() == {name}
    sealed = path.read_bytes()
    for damage in (sealed[:-1], sealed[:10], b"", bytes(len(sealed)), sealed[:20] + b"x" + sealed[21:]):
        path.write_bytes(damage)
        with pytest.raises(Refused, match="损坏"):
            ledger.attachment(name)
        assert not next(check for check in ledger.check() if "附件" in check.name).ok
    with ledger.writing("x", "附件") as op:
        op.attach(b"photo of a child")
    assert ledger.attachment(name) == b"photo of a child"
    path.unlink()
    with pytest.raises(Refused, match="不在台账"):
        ledger.attachment(name)
    for wrong in ("../../etc/passwd", "", "A" * 64, "g" * 64):
        with pytest.raises(KeyError):
            ledger.attachment(wrong)

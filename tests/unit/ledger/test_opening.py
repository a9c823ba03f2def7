"""Making, opening and recognising a ledger folder; every failure a plain sentence."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from app.core.errors import Refused
from app.ledger import Ledger, migrations, restore
from app.ledger.connection import FILE, connect
from app.ledger.keys import KeyFile
from app.ledger.migrations import version_text
from tests.unit.ledger.kit import NAMESPACE, SQL, Pupil, make, one

PASSWORD = "correct horse"


def folder_of(ledger):
    one(ledger, name="欧阳春晓", number="522301201501010011")
    ledger.close()
    return ledger.folder


def raw(folder):
    _, key = KeyFile.read(folder).open_with(PASSWORD, None, folder)
    return connect(folder / FILE, key)


def test_what_was_saved_is_there_after_reopening(ledger, reopen):
    folder = folder_of(ledger)
    with reopen(folder) as again:
        assert [pupil.name for pupil in again.select(Pupil)] == ["欧阳春晓"]
        assert (again.unit, again.device, again.person) == ("5201", "DAAAAAAAA", "王老师")
        assert again.meta("unit_name") == "甲校"
    assert sorted(path.name for path in folder.iterdir()) == [
        "attachments",
        "head.json",
        "keys.json",
        "ledger.db",
        "lock",
    ]


def test_nothing_in_the_folder_can_be_read_without_the_key(ledger, tool):
    with ledger.writing("x", "附件") as op:
        op.attach("欧阳春晓的照片".encode())
    one(ledger, name="欧阳春晓", number="522301201501010011")
    folder = ledger.folder
    found = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock")
    for secret in ("欧阳春晓", "522301201501010011", "sqlite"):
        assert secret.encode() not in found.lower()
    ledger.close()
    answer = subprocess.run(
        [tool("sqlite3"), str(folder / FILE), "select * from pupils"], capture_output=True, text=True, check=False
    )
    assert answer.returncode != 0
    assert "not a database" in answer.stderr


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (shutil.rmtree, "不是一个台账"),
        (lambda folder: (folder / "keys.json").unlink(), "缺少钥匙"),
        (lambda folder: (folder / "keys.json").write_text("{"), "已损坏"),
        (lambda folder: (folder / "keys.json").write_text("[]"), "已损坏"),
        (lambda folder: (folder / "keys.json").write_text('{"format": 2, "people": {}}'), "更新的版本"),
        (lambda folder: (folder / FILE).unlink(), "缺少数据库"),
        (lambda folder: (folder / FILE).write_bytes(b"SQLite format 3\0" + bytes(4096)), "损坏"),
        (lambda folder: (folder / FILE).write_bytes((folder / FILE).read_bytes()[:3000]), "损坏"),
        (lambda folder: (folder / FILE).write_bytes(b""), "不是助学台账"),
    ],
)
def test_damage_is_told_in_plain_words(ledger, reopen, damage, words):
    folder = folder_of(ledger)
    damage(folder)
    with pytest.raises(Refused) as refused:
        reopen(folder)
    assert words in refused.value.what
    assert refused.value.do


def test_a_damaged_key_entry_is_not_called_a_wrong_password(ledger, reopen):
    folder = folder_of(ledger)
    content = json.loads((folder / "keys.json").read_text())
    content["people"]["王老师"]["kdf"]["memory_kib"] = 10**9
    (folder / "keys.json").write_text(json.dumps(content))
    with pytest.raises(Refused, match="已损坏"):
        reopen(folder)


def test_a_wrong_password_and_an_unknown_person_are_refused(ledger, reopen):
    folder = folder_of(ledger)
    with pytest.raises(Refused, match="密码不对"):
        reopen(folder, password="wrong horse")
    with pytest.raises(Refused, match="没有这个人员"):
        reopen(folder, person="李老师")


def test_a_foreign_database_under_the_right_key_is_refused(ledger, reopen):
    folder = folder_of(ledger)
    with raw(folder) as connection:
        connection.execute("PRAGMA application_id = 1")
    connection.close()
    with pytest.raises(Refused, match="不是助学台账"):
        reopen(folder)


def test_a_newer_minor_opens_and_a_newer_major_is_refused_naming_both(ledger, reopen):
    folder = folder_of(ledger)
    connection = raw(folder)
    connection.execute("ALTER TABLE pupils ADD COLUMN shoe TEXT")
    connection.execute("UPDATE pupils SET shoe = '38'")
    connection.execute(f"PRAGMA user_version = {migrations.newest() + 1}")
    connection.close()
    with reopen(folder) as newer:
        pupil = newer.select(Pupil)[0]
        with newer.writing("x", "改") as op:
            op.put("pupils", {"phone": "1"}, id=pupil.id)
        assert newer.row("pupils", pupil.id)["shoe"] == "38"
        assert json.loads(str(next(newer.state_rows("pupils"))["extra"])) == {"shoe": "38"}
        newer.undo()
        assert newer.row("pupils", pupil.id)["shoe"] == "38"
    connection = raw(folder)
    connection.execute("PRAGMA user_version = 200")
    connection.close()
    with pytest.raises(Refused, match=rf"2\.0.*{re.escape(version_text(migrations.newest()))}"):
        reopen(folder)


def test_the_version_is_read_before_anything_else(ledger, reopen):
    folder = folder_of(ledger)
    connection = raw(folder)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if not name.startswith("sqlite_"):
            connection.execute(f'DROP TABLE "{name}"')
    connection.execute("PRAGMA user_version = 900")
    connection.close()
    with pytest.raises(Refused, match=r"9\.0"):
        reopen(folder)


def test_tables_that_differ_from_the_declaration_are_our_own_mistake(ledger, reopen):
    folder = folder_of(ledger)
    connection = raw(folder)
    connection.execute("ALTER TABLE pupils DROP COLUMN phone")
    connection.close()
    with pytest.raises(RuntimeError, match="phone"):
        reopen(folder)


def test_an_existing_folder_is_never_overwritten(ledger):
    with pytest.raises(Refused, match="已经有同名"):
        make(ledger.folder)
    assert ledger.check()[0].ok


def test_an_older_database_put_back_is_noticed_and_stays_noticed(ledger, reopen):
    folder = folder_of(ledger)
    old = (folder / FILE).read_bytes()

    def failed(opened):
        return [entry.do for entry in opened.check() if not entry.ok]

    with reopen(folder) as opened:
        one(opened, name="乙", number="2")
        assert failed(opened) == []
    (folder / FILE).write_bytes(old)
    for _ in range(2):
        with reopen(folder) as opened:
            assert "比上次使用时旧" in failed(opened)[0]
            assert one(opened, name="丙", number="3"), "a hint, no reason not to work"
    with reopen(folder, read_only=True) as opened:
        assert "比上次使用时旧" in failed(opened)[0]


def test_what_can_t_be_undone_is_noted_at_once_and_a_damaged_note_is_none(ledger):
    def noted():
        return json.loads((ledger.folder / "head.json").read_text())["seq"]

    one(ledger, name="甲", number="1")
    assert noted() == 1
    with ledger.writing("print", "打印") as op:
        op.issue("receipt", "00", [], [])
    assert noted() == 3
    for damage in (b"", b"[]", b'{"seq": "x", "hash": 1}', b"\xff"):
        (ledger.folder / "head.json").write_bytes(damage)
        assert all(entry.ok for entry in ledger.check())
    ledger.note_reveal("pupils")
    assert noted() == 4


def test_a_disk_that_takes_no_note_takes_the_operation_all_the_same(ledger, monkeypatch):
    def full(*_, **__):
        raise Refused("文件没有写成")

    monkeypatch.setattr("app.ledger.head.write_bytes", full)
    with ledger.writing("print", "打印", undoable=False) as op:
        op.put("pupils", {"name": "甲", "number": "1"})
    assert ledger.count("pupils") == 1


MAKER = """
import os, sys
from pathlib import Path
import app.ledger.keys
app.ledger.keys._COST = {"iterations": 1, "lanes": 1, "memory_kib": 8}
from app.ledger import ledger, folder
from tests.unit.ledger.kit import make
target, name = (folder, sys.argv[2]) if hasattr(folder, sys.argv[2]) else (ledger.Ledger, sys.argv[2])
setattr(target, name, lambda *args: os._exit(9))
make(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("step", ["new_keys", "new_database", "_first_operation", "_rename"])
def test_a_creation_killed_anywhere_leaves_the_name_free(tmp_path, step):
    place = tmp_path / "甲校.zhuxue-ledger"
    done = subprocess.run([sys.executable, "-c", MAKER, str(place), step], check=False)
    assert done.returncode == 9
    assert not place.exists()
    with make(place) as ledger:
        assert ledger.folder == place and all(entry.ok for entry in ledger.check())


def test_the_first_records_are_there_with_the_ledger_or_there_is_none(tmp_path, registry, reopen):
    def create(name, prepare):
        return Ledger.create(
            tmp_path / name,
            registry,
            person="王",
            password="correct horse",
            recovery="x",
            device="D1",
            meta={"unit_code": "5201", "namespace": NAMESPACE},
            extra_sql=SQL,
            prepare=prepare,
        )

    with create("甲.zhuxue-ledger", lambda ledger: one(ledger, name="甲", number="1")) as ledger:
        assert [pupil.name for pupil in ledger.select(Pupil)] == ["甲"]
        assert ledger.device == "D1"
    with reopen(tmp_path / "甲.zhuxue-ledger") as again:
        assert again.device == "D1", "the folder is the one it was made as"
    with pytest.raises(ZeroDivisionError):
        create("乙.zhuxue-ledger", lambda ledger: 1 / 0)
    assert [path.name for path in tmp_path.iterdir()] == ["甲.zhuxue-ledger"]


def test_a_disk_that_numbers_folders_by_name_keeps_the_device(tmp_path, monkeypatch):
    monkeypatch.setattr("app.ledger.ledger.folder_number", lambda place: place.name)
    with make(tmp_path / "甲.zhuxue-ledger") as ledger:
        assert ledger.meta("place") == "甲.zhuxue-ledger"
        assert ledger.device == "DAAAAAAAA"
        with pytest.raises(Refused, match="没有可以撤销"):
            ledger.undo()


def test_a_virus_scanner_only_delays_a_new_ledger(tmp_path, monkeypatch):
    rename, tries = os.rename, []

    def held(*paths):
        tries.append(paths)
        if len(tries) < 3:
            raise PermissionError(13, "held")
        rename(*paths)

    monkeypatch.setattr("app.ledger.folder._PAUSE", 0)
    monkeypatch.setattr("app.ledger.folder.os.rename", held)
    make(tmp_path / "甲.zhuxue-ledger").close()
    assert len(tries) == 3
    tries.clear()
    monkeypatch.setattr("app.ledger.folder._TRIES", 1)
    with pytest.raises(Refused, match="没有建成"):
        make(tmp_path / "乙.zhuxue-ledger")
    assert [path.name for path in tmp_path.iterdir()] == ["甲.zhuxue-ledger"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_folder_is_the_owner_s_alone(ledger, tmp_path):
    assert ledger.folder.stat().st_mode & 0o777 == 0o700
    assert (ledger.folder / "attachments").stat().st_mode & 0o777 == 0o700
    restored = restore(ledger.backup(tmp_path / "备份"), tmp_path / "新.zhuxue-ledger")
    assert restored.stat().st_mode & 0o777 == 0o700


def test_a_failed_creation_leaves_nothing(tmp_path):
    with pytest.raises(Refused, match="8个字符"):
        Ledger.create(
            tmp_path / "短.zhuxue-ledger",
            None,  # type: ignore[arg-type]
            person="王",
            password="short",
            recovery="x",
            device="D1",
            meta={},
        )
    with pytest.raises(Exception, match="syntax error"):
        make(tmp_path / "错.zhuxue-ledger", sql=["NOT SQL"])
    assert list(tmp_path.iterdir()) == []


def test_another_machine_and_a_copied_folder_get_a_new_device(ledger, reopen, monkeypatch):
    folder = folder_of(ledger)
    shutil.copytree(folder, folder.with_name("副本.zhuxue-ledger"))
    with reopen(folder.with_name("副本.zhuxue-ledger")) as copy:
        assert copy.device != "DAAAAAAAA"
        minted = copy.device
        assert one(copy, name="乙", number="2")
        assert copy.verify_chain() == []
    with reopen(folder.with_name("副本.zhuxue-ledger")) as copy:
        assert copy.device == minted
    folder.rename(folder.with_name("改名.zhuxue-ledger"))
    with reopen(folder.with_name("改名.zhuxue-ledger")) as moved:
        assert moved.device == "DAAAAAAAA"
    monkeypatch.setattr("app.ledger.ledger.machine_fingerprint", lambda: "another")
    with reopen(folder.with_name("改名.zhuxue-ledger"), read_only=True) as reading:
        assert reading.device == "DAAAAAAAA"
    with reopen(folder.with_name("改名.zhuxue-ledger")) as woken:
        assert woken.device not in ("DAAAAAAAA", minted)
        with pytest.raises(Refused, match="没有可以撤销"):
            woken.undo()


def test_the_settings_that_keep_a_save_through_a_power_cut(ledger):
    def pragma(name):
        return ledger.connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    assert pragma("cipher_version")
    for name, strict in ledger.connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    ).fetchall():
        assert strict or name.startswith("sqlite_") or name == "_sqlite_migrations"


def test_the_declared_tables_are_frozen_statements(ledger):
    frozen = [statement for step in migrations.STEPS for statement in step.statements]
    assert all(statement.startswith(("CREATE", "ALTER TABLE")) for statement in (*frozen, *SQL))

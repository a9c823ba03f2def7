"""Backups that count only once they were opened, and restoring into a new ledger."""

from __future__ import annotations

import shutil
import zipfile

import pytest

from app.core.errors import Refused
from app.ledger import backups, restore
from tests.unit.ledger.kit import Pupil, change, one


@pytest.fixture
def filled(ledger):
    record = one(ledger, name="甲", number="1")
    with ledger.writing("x", "附件") as op:
        op.put("pupils", {"photo": op.attach(b"photo of a child")}, id=record)
    return ledger


def test_a_backup_restores_into_a_new_ledger_with_a_new_device(filled, tmp_path, reopen):
    file = filled.backup(tmp_path / "备份")
    assert [path.name for path in (tmp_path / "备份").iterdir() if path.is_file()] == [file.name]
    place = restore(file, tmp_path / "新.zhuxue-ledger")
    with reopen(place) as restored:
        assert restored.digest(full=True) == filled.digest(full=True)
        assert restored.attachment(restored.select(Pupil)[0].photo) == b"photo of a child"
        assert restored.device != filled.device
        minted = restored.device
        assert all(check.ok for check in restored.check())
    with reopen(place) as again:
        assert again.device == minted


def test_restoring_never_overwrites_and_a_bad_file_leaves_nothing(filled, tmp_path):
    file = filled.backup(tmp_path / "备份")
    with pytest.raises(Refused, match="已经有同名"):
        restore(file, filled.folder)
    content = file.read_bytes()
    for broken in (b"", content[: len(content) // 2], b"PK" + content[2:][::-1]):
        file.write_bytes(broken)
        with pytest.raises(Refused, match="已损坏"):
            restore(file, tmp_path / "新.zhuxue-ledger")
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../evil", "x")
    with pytest.raises(Refused, match="已损坏"):
        restore(file, tmp_path / "新.zhuxue-ledger")
    file.unlink()
    with pytest.raises(Refused, match="没有找到"):
        restore(file, tmp_path / "新.zhuxue-ledger")
    assert not (tmp_path / "新.zhuxue-ledger").exists()
    assert not (tmp_path / "evil").exists()


def test_a_flipped_byte_inside_a_backup_is_found(filled, tmp_path):
    file = filled.backup(tmp_path / "备份")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(Refused, match="已损坏"):
        restore(file, tmp_path / "新.zhuxue-ledger")


def test_attachments_are_copied_once(filled, tmp_path):
    filled.backup(tmp_path / "备份")
    (kept,) = (tmp_path / "备份" / "attachments").iterdir()
    stamp = kept.stat().st_ino
    change(filled, filled.select(Pupil)[0].id, phone="5")
    second = filled.backup(tmp_path / "备份")
    assert kept.stat().st_ino == stamp
    assert backups(tmp_path / "备份")[-1] == second
    assert len(backups(tmp_path / "备份")) == 2
    assert next(check for check in filled.check(tmp_path / "备份") if "备份" in check.name).ok
    change(filled, filled.select(Pupil)[0].id, phone="6")
    assert not next(check for check in filled.check(tmp_path / "备份") if "备份" in check.name).ok
    assert not next(check for check in filled.check(tmp_path / "没有") if "备份" in check.name).ok


def test_the_newest_backup_is_told_by_its_number_not_by_a_clock(tmp_path):
    for name in ("a_000009_20260101-0000", "a_000010_20160101-0000", "a_1000000_20000101-0000", "a_x", "b"):
        (tmp_path / f"{name}.zhuxue-backup").touch()
    assert [path.name.split("_")[1] for path in backups(tmp_path)] == ["000009", "000010", "1000000"]


def test_a_ledger_whose_chain_is_broken_makes_no_backup_that_counts(filled, tmp_path):
    filled.connection.execute("UPDATE pupils SET phone = '9'")
    with pytest.raises(Refused, match="不算数"):
        filled.backup(tmp_path / "备份")
    assert backups(tmp_path / "备份") == []
    assert not [path for path in (tmp_path / "备份").iterdir() if path.name.startswith(".")]


def test_a_backup_without_its_attachments_folder_restores_and_says_what_is_missing(filled, tmp_path, reopen):
    file = filled.backup(tmp_path / "备份")
    shutil.rmtree(tmp_path / "备份" / "attachments")
    restore(file, tmp_path / "新.zhuxue-ledger")
    with reopen(tmp_path / "新.zhuxue-ledger") as restored:
        assert [check.name for check in restored.check() if not check.ok] == ["附件齐全完好"]


def test_a_backup_can_be_made_while_another_reads(filled, tmp_path, reopen):
    with reopen(filled.folder, read_only=True) as reading:
        rows = reading.rows("pupils")
        next(rows)
        assert filled.backup(tmp_path / "备份").exists()
        assert reading.backup(tmp_path / "备份二").exists()


def test_a_target_that_cannot_be_written_is_told(filled, tmp_path):
    (tmp_path / "文件").write_text("x")
    with pytest.raises(Refused):
        filled.backup(tmp_path / "文件")

"""One writer; and where a ledger may live."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

from app.core.errors import Refused
from app.ledger import Busy, place
from app.ledger.lock import Lock, holder_of
from tests.unit.ledger.kit import Pupil, make, one

OTHER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from app.ledger.lock import Lock
    lock = Lock.take(Path(sys.argv[1]), "李老师")
    print("taken", flush=True)
    sys.stdin.read()
    """
)


def other_process(folder):
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "taken\n"
    return process


def test_the_second_window_is_told_who_writes_and_may_read(ledger, reopen):
    one(ledger, name="甲", number="1")
    with pytest.raises(Busy) as busy:
        reopen(ledger.folder)
    assert busy.value.holder.person == "王老师"
    assert busy.value.holder.pid == os.getpid()
    assert "王老师" in busy.value.what
    with reopen(ledger.folder, read_only=True) as reading:
        assert reading.read_only
        assert reading.holder.person == "王老师"
        one(ledger, name="乙", number="2")
        assert [pupil.name for pupil in reading.select(Pupil)] == ["甲", "乙"]
        for attempt in (
            lambda: one(reading, name="丙", number="3"),
            reading.undo,
            lambda: reading.set_password("王老师", "new password"),
            lambda: reading.note_reveal("pupils"),
        ):
            with pytest.raises(Refused, match="只读"):
                attempt()
        with pytest.raises(Exception, match=r"readonly|query_only|attempt to write"):
            reading.connection.execute("DELETE FROM pupils")


def test_two_processes_contend_and_a_killed_one_leaves_no_stale_lock(ledger, reopen):
    ledger.close()
    process = other_process(ledger.folder)
    with pytest.raises(Busy, match="李老师"):
        reopen(ledger.folder)
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()
    assert holder_of(ledger.folder).person == "李老师"
    with reopen(ledger.folder) as opened:
        assert opened.holder.person == "王老师"
    assert holder_of(ledger.folder) is None


def test_an_unreadable_lock_file_still_locks(ledger, reopen):
    (ledger.folder / "lock").write_bytes(b"\xff\xfe")
    with pytest.raises(Busy) as busy:
        reopen(ledger.folder)
    assert busy.value.holder is None


def test_a_failed_open_gives_the_lock_back(ledger, reopen):
    ledger.close()
    (ledger.folder / "ledger.db").write_bytes(b"x" * 8192)
    for _ in range(2):
        with pytest.raises(Refused, match="损坏"):
            reopen(ledger.folder)
    Lock.take(ledger.folder, "x").release()


def test_the_lock_can_be_released_twice(tmp_path):
    lock = Lock.take(tmp_path, "x")
    lock.release()
    lock.release()


@pytest.mark.skipif(os.name == "nt", reason="reads /sys of Linux")
@pytest.mark.parametrize(
    ("flag", "path", "expected"),
    [("0", "pci/sda", "fixed"), ("1", "pci/sdb", "removable"), ("0", "usb1/sdc", "removable")],
)
def test_a_stick_is_told_from_a_disk(tmp_path, flag, path, expected):
    device = tmp_path.stat().st_dev
    disk = tmp_path / "devices" / path
    partition = disk / "part1"
    partition.mkdir(parents=True)
    (disk / "removable").write_text(flag + "\n")
    block = tmp_path / "dev/block"
    block.mkdir(parents=True)
    (block / f"{os.major(device)}:{os.minor(device)}").symlink_to(partition)
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/x / ext4 rw 0 0\n")
    assert place.linux_place(tmp_path, tmp_path, mounts) == expected


def test_a_network_share_is_known_by_its_file_system(tmp_path):
    share = tmp_path / "共享 夹"
    share.mkdir()
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/x / ext4 rw 0 0\nbad\n//h/s {str(share).replace(' ', chr(92) + '040')} cifs rw 0 0\n")
    assert place.linux_place(share, tmp_path / "none", mounts) == "network"
    assert place.linux_place(tmp_path, tmp_path / "none", mounts) == "unknown"
    assert place.linux_place(tmp_path, tmp_path / "none", tmp_path / "missing") == "unknown"


@pytest.mark.parametrize(("kind", "word"), [("removable", "U盘"), ("network", "网络共享")])
def test_a_ledger_is_not_made_on_a_stick_or_share(tmp_path, monkeypatch, kind, word):
    monkeypatch.setattr(place, "place_of", lambda folder: kind)
    with pytest.raises(Refused, match=word):
        make(tmp_path / "甲.zhuxue-ledger")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_does_not_exist_yet_is_judged_by_its_parent(tmp_path):
    assert place.place_of(tmp_path / "a" / "b") == place.place_of(tmp_path)
    assert len(place.machine_fingerprint()) == 32
    assert place.machine_fingerprint() == place.machine_fingerprint()

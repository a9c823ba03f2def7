"""Power cuts, killed processes, full disks: what was acknowledged is there, nothing is half done."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import textwrap
import time

import pytest

from app.core.errors import Refused
from app.ledger import upgrade
from tests.unit.ledger.kit import Pupil, one

WRITER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from app.core.declaration import Registry
    import app.ledger.keys
    app.ledger.keys._COST = {"iterations": 1, "lanes": 1, "memory_kib": 8}
    from app.ledger import Ledger
    from tests.unit.ledger.kit import REGISTRY_CLASSES

    ledger = Ledger.open(Path(sys.argv[1]), Registry.of(*REGISTRY_CLASSES), password="correct horse")
    start = int(sys.argv[2])
    print("open", flush=True)
    for n in range(start, start + 100000):
        with ledger.writing("x", "保存") as op:
            op.put("pupils", {"name": f"甲{n}", "number": str(n)})
            op.put_many("pupils", [(None, {"name": "乙", "number": f"{n}-{m}"}) for m in range(20)])
        print(n, flush=True)
    """
)


def run_and_kill(folder, start, delay) -> int:
    """Let a process write until it is killed; the last number it acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(start)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "open\n"
    time.sleep(delay)
    process.kill()
    lines = process.stdout.read().splitlines()
    process.stdout.close()
    process.wait()
    return int(lines[-1]) if lines else start - 1


def test_killed_at_random_points_what_was_acknowledged_is_there(ledger, reopen):
    ledger.close()
    chance, start = random.Random(20260901), 0
    for _ in range(5):
        last = run_and_kill(ledger.folder, start, chance.uniform(0.01, 0.3))
        with reopen(ledger.folder) as opened:
            numbers = {pupil.number for pupil in opened.select(Pupil)}
            assert {str(n) for n in range(last + 1)} <= numbers
            whole = {n for n in numbers if "-" not in n}
            assert {n for n in numbers if "-" in n} == {f"{n}-{m}" for n in whole for m in range(20)}
            assert opened.verify_chain() == []
            assert upgrade.damage(opened.connection) == []
            start = max(map(int, whole), default=-1) + 1
    assert start > 0


def test_key_and_attachment_files_are_synced_before_they_take_their_name(ledger, monkeypatch):
    calls = []
    sync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (calls.append("fsync"), sync(handle))[1])
    monkeypatch.setattr(os, "replace", lambda *args: (calls.append("replace"), replace(*args))[1])
    ledger.set_password("王老师", "another horse")
    assert calls[:2] == ["fsync", "replace"]
    calls.clear()
    with ledger.writing("x", "附件") as op:
        op.attach(b"photo")
    assert calls[:2] == ["fsync", "replace"]


@contextlib.contextmanager
def small_files(limit: int):
    """No file may grow beyond a limit: a disk that is full."""
    import resource
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.skipif(os.name == "nt", reason="file size limits are Unix")
def test_a_full_disk_loses_nothing_and_the_same_step_works_afterwards(ledger, tmp_path, reopen):
    one(ledger, name="甲", number="1")
    before, count = ledger.digest(full=True), len(ledger.operations())
    rows = [(None, {"name": "乙" * 40, "number": f"{n:018d}"}) for n in range(20000)]
    with small_files(1 << 20):
        with pytest.raises(Refused) as refused, ledger.writing("x", "导入") as op:
            op.put_many("pupils", rows)
        assert "没有保存" in refused.value.what
        assert refused.value.do
        assert ledger.digest(full=True) == before
        with pytest.raises(Refused), ledger.writing("x", "附件") as op:
            op.put("pupils", {"photo": op.attach(bytes(2 << 20))}, id=next(ledger.rows("pupils"))["id"])
        assert ledger.digest(full=True) == before
        assert list((ledger.folder / "attachments").iterdir()) == []
    assert len(ledger.operations()) == count
    with ledger.writing("x", "导入") as op:
        assert op.put_many("pupils", rows).new == 20000
    with small_files(1 << 20):
        with pytest.raises(Refused):
            ledger.backup(tmp_path / "备份")
        assert not [path for path in (tmp_path / "备份").iterdir() if path.is_file()]
    assert ledger.verify_chain() == []
    ledger.close()
    with reopen(ledger.folder) as again:
        assert again.count("pupils") == 20001


@pytest.mark.skipif(os.name == "nt", reason="file size limits are Unix")
def test_a_full_disk_while_upgrading_leaves_the_old_ledger(ledger, monkeypatch, reopen):
    from app.ledger import migrations
    from tests.unit.ledger.test_schema import NEXT

    with ledger.writing("x", "导入") as op:
        op.put_many("pupils", [(None, {"name": "乙" * 40, "number": f"{n:018d}"}) for n in range(5000)])
    ledger.close()
    before = (ledger.folder / "ledger.db").read_bytes()
    with monkeypatch.context() as newer:
        newer.setattr(migrations, "STEPS", [*migrations.STEPS, NEXT])
        with small_files(1 << 20), pytest.raises(Refused):
            reopen(ledger.folder)
    assert (ledger.folder / "ledger.db").read_bytes() == before
    with reopen(ledger.folder) as opened:
        assert opened.count("pupils") == 5000

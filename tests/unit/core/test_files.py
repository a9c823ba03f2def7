"""Files that survive a power cut: what is written is on the disk before it has its name, and is read again."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.files import sha256_of, write_bytes

CONTENT = b"0123456789" * 20000


def test_all_of_it_is_synced_then_named_then_the_folder_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[str, int]] = []
    sync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        calls.append(("folder" if is_folder else "file", 0 if is_folder else os.fstat(handle).st_size))
        sync(handle)

    def replaced(*names: Any) -> None:
        calls.append(("name", 0))
        replace(*names)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    content = CONTENT[:5]
    write_bytes(tmp_path / "x", content)
    wanted = [("file", len(content)), ("name", 0), ("folder", 0)]
    assert calls == (wanted[:2] if os.name == "nt" else wanted)


def test_a_medium_that_gives_back_something_else_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = os.replace

    def spoilt(source: str, target: Path) -> None:
        replace(source, target)
        target.write_bytes(target.read_bytes()[:-1] + b"x")

    monkeypatch.setattr(os, "replace", spoilt)
    with pytest.raises(Refused, match="不一致"):
        write_bytes(tmp_path / "x", CONTENT)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = write_bytes(tmp_path / "x", b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused):
        write_bytes(tmp_path / "x", CONTENT)
    assert [path.name for path in tmp_path.iterdir()] == ["x"] and sha256_of(tmp_path / "x") == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_private_file_is_the_owners_alone(tmp_path: Path) -> None:
    write_bytes(tmp_path / "open", CONTENT)
    write_bytes(tmp_path / "closed", CONTENT, private=True)
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("open", "closed")] == [0o644, 0o600]

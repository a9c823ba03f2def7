"""dev.py: what it offers, when it sets up, and what it says when it can't."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import dev


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str | Path]]:
    """The commands dev.py would have started; each gives exit code 0."""
    made: list[Sequence[str | Path]] = []

    def call(command: Sequence[str | Path], **more: str) -> int:
        made.append(command)
        return 0

    monkeypatch.setattr(dev, "call", call)
    return made


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    path = tmp_path / "some.lock"
    path.write_bytes(b"one")
    return path


@pytest.mark.parametrize("name", ["release", "shots"])
def test_what_is_not_there_is_not_offered(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([name]) == 2
    assert "does not exist yet: issue" in capsys.readouterr().err


def test_unknown_words_are_a_usage_error() -> None:
    with pytest.raises(SystemExit, match="2"):
        dev.main(["run", "--windows"])


def test_second_start_installs_nothing(lock: Path, calls: list[Sequence[str]]) -> None:
    dev.install(lock)
    assert len(calls) == 1
    assert "--require-hashes" in calls[0]
    dev.install(lock)
    assert len(calls) == 1
    lock.write_bytes(b"two")
    dev.install(lock)
    assert len(calls) == 2


def test_failed_install_is_not_taken_for_done(lock: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "call", lambda command, **more: 1)
    with pytest.raises(dev.Stop, match=r"some\.lock could not be installed"):
        dev.install(lock)
    assert not dev.stamp_of(lock).exists()


@pytest.mark.skipif(dev.os.name == "nt", reason="Debian only")
@pytest.mark.parametrize("here", [{"apt-get"}, {"apt-get", "sudo"}, set()])
def test_without_rights_the_packages_are_named(
    here: set[str], calls: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: name if name in here else None)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.sys.stdin, "isatty", lambda: False, raising=False)
    monkeypatch.setattr(dev, "quiet", lambda *command: False)
    with pytest.raises(dev.Stop, match=r"poppler-utils, age|apt-get install poppler-utils age"):
        dev.apt_install(["poppler-utils", "age"], "Why.")
    assert calls == []


def test_root_installs_without_questions(calls: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: name)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0, raising=False)
    dev.apt_install(["age"], "Why.")
    assert [command[3:] for command in calls] == [
        ["-q", "update"],
        ["-q", "install", "-y", "--no-install-recommends", "age"],
    ]
    assert all("DEBIAN_FRONTEND=noninteractive" in command for command in calls)


def test_exit_code_of_a_child_is_passed_on() -> None:
    assert dev.call([dev.sys.executable, "-c", "raise SystemExit(7)"]) == 7


@pytest.mark.skipif(dev.os.name == "nt", reason="signals")
def test_killed_child_is_a_failure() -> None:
    assert dev.call([dev.sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]) == 137

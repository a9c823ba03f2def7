"""What every part of a release uses: commands, steps that are not done twice, and how a stop is told."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_LAST_LINES = 25


class Stop(Exception):
    """The release cannot go on; the text says why and what to do."""


def call(command: Sequence[str | Path], log: Path, *, input: str | None = None, check: bool = True, **more: str) -> int:
    """Run a command, what it prints into ``log`` → its exit code. Stop with the log's last lines when it fails.

    more: into its environment. Output goes through a pipe: Windows programs under wine die on a plain file.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    words = [str(word) for word in command]
    with log.open("ab") as stream:
        stream.write(f"\n$ {' '.join(words)}\n".encode())
        stream.flush()
        given = input.encode() if input is not None else b""
        done = subprocess.run(
            words,
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, **more},
            check=False,
        )
        stream.write(done.stdout)
    if check and done.returncode != 0:
        tail = "\n".join(done.stdout.decode("utf-8", "replace").splitlines()[-_LAST_LINES:])
        raise Stop(f"{Path(words[0]).name} ended with {done.returncode}; the whole is in {log}:\n{tail}")
    return done.returncode


def output(command: Sequence[str | Path]) -> str:
    """What a command prints, "" when it fails or is not there."""
    try:
        done = subprocess.run([str(word) for word in command], capture_output=True, check=False)
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def digest_of(inputs: Iterable[Path | str]) -> str:
    """One hash over files (folders: all in them) and words."""
    digest = hashlib.sha256()
    for entry in inputs:
        if isinstance(entry, str):
            digest.update(f"word {entry}\n".encode())
            continue
        files = sorted(path for path in entry.rglob("*") if path.is_file()) if entry.is_dir() else [entry]
        for path in files:
            name = path.relative_to(entry) if entry.is_dir() else path.name
            digest.update(f"file {name}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


class Steps:
    """The steps of one build in its work folder; each leaves a stamp: the hash of what it was made from."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.logs = work / "logs"
        self._stamps = work / "stamps"
        self._stamps.mkdir(parents=True, exist_ok=True)

    def do(self, name: str, inputs: Iterable[Path | str], makes: Sequence[Path], work: Callable[[Path], object]) -> str:
        """Do a step unless its stamp fits and what it makes is there → its stamp, as an input of those that follow.

        work: gets the file for its log.
        """
        digest = digest_of(inputs)
        stamp = self._stamps / name
        fits = stamp.is_file() and stamp.read_text(encoding="ascii") == digest
        if fits and all(path.exists() for path in makes):
            print(f"   {name}: done before")
            return digest
        stamp.unlink(missing_ok=True)
        log = self.logs / f"{name}.log"
        log.unlink(missing_ok=True)
        print(f"   {name} ...", flush=True)
        begun = time.monotonic()
        work(log)
        lacking = [str(path) for path in makes if not path.exists()]
        if lacking:
            raise Stop(f"{name} left no {', '.join(lacking)}; see {log}")
        stamp.write_text(digest, encoding="ascii")
        print(f"   {name}: {time.monotonic() - begun:.0f} s")
        return digest


def fresh(folder: Path) -> Path:
    """An empty folder; what was in it is gone."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def source_copy(target: Path) -> None:
    """What the program is built from, without what tools left in it."""
    fresh(target)
    leave = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")
    for name in ("app", "resources", "docs", "installer"):
        shutil.copytree(ROOT / name, target / name, ignore=leave)

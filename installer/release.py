"""``python3 dev.py release``: from a fresh Debian machine and the registries to packages that have proved themselves.

Every download is held to a hash (lock files) or to Debian's signature. What a step has made is kept in build/release and
made again only when what it was made from has changed. Only packages that passed every proof go to out/release, with
their SHA-256.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import FrameType

from installer.machine import check_rights
from installer.steps import ROOT, Steps, Stop, fresh

OUT = ROOT / "out" / "release"
SUMS = "SHA256SUMS"


def publish(files: Sequence[Path], out: Path, system: str) -> None:
    """Put proved packages into the release, and the sums of all that is there. Those of other systems stay."""
    folder = fresh(out / system)
    for file in files:
        shutil.copy(file, folder / file.name)
    listed = sorted(path for path in out.rglob("*") if path.is_file() and path.name != SUMS)
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(out).as_posix()}\n" for path in listed
    ]
    (out / SUMS).write_text("".join(lines), encoding="utf-8")
    for file in files:
        print(f"   {file.name}: {file.stat().st_size / 1e6:.1f} MB")


def windows(work: Path, out: Path) -> None:
    """Build, prove, publish for Windows."""
    from installer import build_windows, prove_windows

    made = build_windows.build(work)
    _proved(work, [made.stamp, Path(prove_windows.__file__)], lambda log: prove_windows.prove(made, log))
    publish(made.files, out, "windows")


def linux(work: Path, out: Path) -> None:
    """Build, prove, publish for Linux."""
    from installer import build_linux, prove_linux

    made = build_linux.build(work)
    _proved(work, [made.stamp, Path(prove_linux.__file__)], lambda log: prove_linux.prove(made, work, log))
    publish(made.files, out, "linux")


def _proved(work: Path, inputs: Sequence[Path | str], prove: Callable[[Path], None]) -> None:
    """Prove what was built, unless the same was proved before. prove: gets the file for its log."""
    proof, log = work / "proved", work / "logs" / "prove.log"

    def proving(_: Path) -> None:
        prove(log)
        proof.write_text("passed\n", encoding="ascii")

    Steps(work).do("prove", inputs, [proof], proving)


BUILDS: Mapping[str, Callable[[Path, Path], None]] = {"windows": windows, "linux": linux}
"""System → how its packages are built in a work folder, proved, and published into the release."""


def parser() -> argparse.ArgumentParser:
    """What may be said after ``release``."""
    front = argparse.ArgumentParser(
        prog="dev.py release", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    front.add_argument("--only", choices=tuple(BUILDS), action="append", help="build this system alone")
    front.add_argument(
        "--work", type=Path, default=ROOT / "build" / "release", help="folder for what is made in between"
    )
    front.add_argument("--out", type=Path, default=OUT, help="folder of the release")
    return front


def _ended(number: int, _: FrameType | None) -> None:
    """Told to end: mounts, screens and Windows programs are put away on the way out."""
    raise SystemExit(128 + number)


def main(argv: Sequence[str]) -> int:
    """Build, prove and publish → exit code."""
    given = parser().parse_args(argv)
    signal.signal(signal.SIGTERM, _ended)
    try:
        given.work.mkdir(parents=True, exist_ok=True)
        check_rights(given.work)
        for system in given.only or BUILDS:
            print(f"== {system}", flush=True)
            work = given.work.absolute() / system
            work.mkdir(exist_ok=True)
            BUILDS[system](work, given.out.absolute())
    except Stop as stop:
        print(f"dev.py release: {stop}", file=sys.stderr)
        return 1
    print(f"== released: {given.out}")
    return 0

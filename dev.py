"""One door for developers: run, test, lint, shots, words, bench, soak, release.

Standard library only, the same on Linux and Windows. Each command first sets up what it needs - the folder .venv from
a lock file with hashes, and on Debian the few system packages - and does nothing of that again until a lock changes.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK_RUN = ROOT / "requirements.lock"
LOCK_DEV = ROOT / "requirements-dev.lock"
VERSIONS = ((3, 11), (3, 13))
TOOLS = {"pdftotext": "poppler-utils", "age": "age", "sqlite3": "sqlite3"}
"""Programs the tests hold our own output against → the Debian package of each."""
SCREEN = {"Xvfb": "xvfb", "xdotool": "xdotool"}
"""Programs for real key events on a real X server; the tests that use them are skipped where they can't be had."""
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's wheel loads and does not bring along on Linux → the Debian package of each; these draw the rest in."""
DEMO = ("-m", "app", "demo", "out")
WINDOW = ("-m", "app", "--demo-window", "out")
"""The window on what DEMO has left."""
SHOTS = ("-m", "tests.ui.shots")
"""A picture of every page of it: into the folder named next, on the demo named after that."""
WORDS = Path("resources") / "translations" / "make_translations.py"
UNSEEN = {"QT_QPA_PLATFORM": "offscreen"}
"""Environment in which Qt draws without a screen."""
LINT = (
    ("ruff", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    ("import-linter", ("-c", "from importlinter.cli import lint_imports_command as main; main()")),
    ("words", (WORDS, "--whole")),
)


class Stop(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def call(command: Sequence[str | Path], **more: str) -> int:
    """Run a command in the project's root and give its exit code; ``more`` goes into its environment."""
    sys.stdout.flush()
    code = subprocess.run([str(word) for word in command], cwd=ROOT, env={**os.environ, **more}, check=False).returncode
    return code if code >= 0 else 128 - code


def inside(*words: str | Path, **more: str) -> int:
    """Run the Python of .venv with these words; text is UTF-8 on every system."""
    return call([PYTHON, *words], PYTHONUTF8="1", **more)


def quiet(*command: str | Path) -> bool:
    """Whether a command starts and exits 0; what it prints is dropped."""
    try:
        done = subprocess.run([str(word) for word in command], cwd=ROOT, capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


# --- set-up


def check_python() -> None:
    """Refuse a Python for which the lock has no wheels."""
    low, high = (".".join(map(str, version)) for version in VERSIONS)
    if not VERSIONS[0] <= sys.version_info[:2] <= VERSIONS[1]:
        raise Stop(
            f"This is Python {sys.version.split()[0]}; the project needs {low} to {high}. Start dev.py with one of those."
        )


def apt_install(packages: Sequence[str], why: str) -> None:
    """Install Debian packages, as root or by sudo; else say which command does it."""
    if not packages:
        return
    by_hand = f"{why} Install by hand, then start again: apt-get update && apt-get install {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise Stop(
            f"{why} This system has no apt-get: install what Debian calls {', '.join(packages)}, then start again."
        )
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    if os.geteuid() != 0:
        if not (shutil.which("sudo") and (sys.stdin.isatty() or quiet("sudo", "-n", "true"))):
            raise Stop(f"{by_hand} (as root; this account may not).")
        apt = ["sudo", *apt]
    print(f"{why} Installing {', '.join(packages)} ...")
    call([*apt, "update"])
    if call([*apt, "install", "-y", "--no-install-recommends", *packages]) != 0:
        raise Stop(by_hand)


def make_venv() -> None:
    """Create .venv unless a working one of a fitting Python is there."""
    span = f"{VERSIONS[0]} <= sys.version_info[:2] <= {VERSIONS[1]}"
    if quiet(PYTHON, "-c", f"import sys, pip; sys.exit(not {span})"):
        return
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        apt_install([name], "Python's venv module is missing.")
    print(f"Making {VENV.name} ...")
    shutil.rmtree(VENV, ignore_errors=True)
    if call([sys.executable, "-m", "venv", VENV]) != 0:
        raise Stop(f"The folder {VENV.name} could not be made; what Python said is above.")


def stamp_of(lock: Path) -> Path:
    """The file in .venv that says which content of this lock is installed."""
    return VENV / f"{lock.name}.sha256"


def install(lock: Path) -> None:
    """Install a lock into .venv, every file by its hash; nothing to do while the stamp fits."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = stamp_of(lock)
    if stamp.is_file() and stamp.read_text(encoding="ascii") == digest:
        return
    print(f"Installing {lock.name} into {VENV.name} ...")
    pip = ("-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check")
    if inside(*pip, "--require-hashes", "--only-binary", ":all:", "-r", lock) != 0:
        raise Stop(
            f"The libraries of {lock.name} could not be installed; what pip said is above. Start again to retry."
        )
    stamp.write_text(digest, encoding="ascii")


def set_up(lock: Path) -> None:
    """The libraries every command needs."""
    check_python()
    make_venv()
    install(lock)


def lacking_libraries() -> list[str]:
    """The Debian packages whose libraries Qt would not find here; none but on Linux, where its wheel leaves them out."""
    if not sys.platform.startswith("linux"):
        return []
    return sorted({package for library, package in LIBRARIES.items() if not loads(library)})


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library, as Qt will ask for it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def lacking_programs(programs: Mapping[str, str]) -> list[str]:
    """The Debian packages of those of these programs that are not here."""
    return sorted(package for program, package in programs.items() if shutil.which(program) is None)


def set_up_qt() -> None:
    """The system libraries of the window; the command line alone needs none of them."""
    apt_install(lacking_libraries(), "The window needs libraries of the system.")


def set_up_tests() -> None:
    """What the tests need besides Python. Stops where they could not run at all; says what will be skipped."""
    needed, wished = [*lacking_libraries(), *lacking_programs(TOOLS)], lacking_programs(SCREEN)
    if os.name == "nt":
        if needed or wished:
            print(f"Not installed: {', '.join(needed + wished)}. The tests that need them are skipped on Windows.")
        return
    try:
        apt_install([*needed, *wished], "The tests need libraries and programs of the system.")
    except Stop as stop:
        if needed:
            raise
        print(f"{stop} Until then the tests of real key events are skipped.")


# --- commands


def has_display() -> bool:
    """Whether a person would see a window: not under CI, and on Linux only with a display."""
    if os.environ.get("CI", "").lower() not in {"", "0", "false"}:
        return False
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run(window: bool) -> int:
    """The main job on an invented county, its results in out/; then the window on it, or where none can be seen its
    pictures in out/shots. A machine that can't have the window still gets the main job, and is told.
    """
    set_up(LOCK_RUN)
    refused = None
    try:
        if window:
            set_up_qt()
    except Stop as stop:
        refused = stop
    code = inside(*DEMO)
    if code or not window:
        return code
    if refused:
        raise Stop(f"The results are in out, the window was not opened. {refused} Without it: dev.py run --no-window")
    if has_display():
        return inside(*WINDOW)
    print("No display to open the window on: its pages are photographed into out/shots ...")
    return inside(*SHOTS, Path("out") / "shots", "out", **UNSEEN)


def shots() -> int:
    """The pictures of the handbook, made anew on a fresh demo."""
    set_up(LOCK_RUN)
    set_up_qt()
    return inside(*DEMO) or inside(*SHOTS, Path("docs") / "pictures", "out", **UNSEEN)


def words(more: Sequence[str]) -> int:
    """Collect the texts of the window, and compile their English."""
    set_up(LOCK_DEV)
    set_up_qt()
    return inside(WORDS, *more)


def lint() -> int:
    """Style, types and the import contracts: all are run, also after one has failed."""
    set_up(LOCK_DEV)
    failed = []
    for name, words in LINT:
        print(f"== {name}")
        if inside(*words) != 0:
            failed.append(name)
    if failed:
        print(f"Lint failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def test(more: Sequence[str]) -> int:
    """Lint and the whole suite; with pytest's own words only the tests, as those words say."""
    set_up(LOCK_DEV)
    set_up_tests()
    if more:
        return inside("-m", "pytest", *more, **UNSEEN)
    if code := lint():
        return code
    print("== pytest")
    return inside("-m", "pytest", "-n", "2", "--dist", "loadfile", **UNSEEN)


def folder(name: str, more: Sequence[str]) -> int:
    """The tests of one folder that the suite leaves out, one after the other, with what they print and why one was skipped."""
    if not list((ROOT / "tests" / name).glob("test_*.py")):
        print(f"tests/{name} has no tests yet.", file=sys.stderr)
        return 2
    set_up(LOCK_DEV)
    set_up_qt()
    return inside("-m", "pytest", "-s", "-rs", "-p", "no:randomly", Path("tests") / name, *more, **UNSEEN)


def release(more: Sequence[str]) -> int:
    """Packages for schools, built and proved; needs nothing of .venv."""
    check_python()
    from installer import release as builds

    return builds.main(more)


def parser() -> argparse.ArgumentParser:
    """What dev.py offers."""
    front = argparse.ArgumentParser(
        prog="dev.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = front.add_subparsers(dest="command", required=True, metavar="COMMAND")
    started = commands.add_parser(
        "run",
        help="the main job on an invented county, results in out/; then the window on it (no display: its pictures)",
    )
    started.add_argument("--no-window", action="store_true", help="only the main job, by the command line")
    commands.add_parser(
        "test", help="lint and the whole suite; `test WORDS...` only pytest with these words", add_help=False
    )
    commands.add_parser("lint", help="ruff, mypy --strict, import-linter, the English of every text")
    commands.add_parser("shots", help="the pictures of the handbook, into docs/pictures")
    commands.add_parser(
        "words",
        help="collect the texts of the window and compile their English [--missing, --fill FILE]",
        add_help=False,
    )
    commands.add_parser(
        "bench", help="the measurements, as ratios to floors of the same run [pytest words]", add_help=False
    )
    commands.add_parser("soak", help="the long tests, where there are any [pytest words]", add_help=False)
    commands.add_parser(
        "release", help="packages that have proved themselves, into out/release [-h: its own words]", add_help=False
    )
    return front


def main(argv: Sequence[str]) -> int:
    """Read the words, do the command, give its exit code."""
    front = parser()
    chosen, more = front.parse_known_args(argv)
    if more and chosen.command in {"run", "lint", "shots"}:
        front.error(f"unknown words: {' '.join(more)}")
    try:
        return command(chosen, more)
    except Stop as stop:
        print(f"dev.py: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def command(chosen: argparse.Namespace, more: Sequence[str]) -> int:
    """Do the chosen command, give its exit code."""
    match chosen.command:
        case "run":
            return run(window=not chosen.no_window)
        case "lint":
            return lint()
        case "shots":
            return shots()
        case "words":
            return words(more)
        case "test":
            return test(more)
        case "release":
            return release(more)
        case name:
            return folder(name, more)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

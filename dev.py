"""One door for developers: run, test, lint, bench, soak.

Standard library only, the same on Linux and Windows. Each command first sets up what it needs - the folder .venv from
a lock file with hashes, and on Debian the few system packages - and does nothing of that again until a lock changes.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK_RUN = ROOT / "requirements.lock"
LOCK_DEV = ROOT / "requirements-dev.lock"
VERSIONS = ((3, 11), (3, 13))
TOOLS = {"pdftotext": "poppler-utils", "age": "age", "sqlite3": "sqlite3"}
"""Programs the tests hold our own output against → the Debian package of each."""
LATER = {
    "shots": "issue 3 (the window) brings it: there is no window to photograph yet",
    "release": "issue 4 (builds for Windows and Linux) brings it: nothing is frozen yet",
}
LINT = (
    ("ruff", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    ("import-linter", ("-c", "from importlinter.cli import lint_imports_command as main; main()")),
)


class Stop(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def call(command: Sequence[str | Path], **more: str) -> int:
    """Run a command in the project's root and give its exit code; ``more`` goes into its environment."""
    sys.stdout.flush()
    code = subprocess.run([str(word) for word in command], cwd=ROOT, env={**os.environ, **more}, check=False).returncode
    return code if code >= 0 else 128 - code


def inside(*words: str | Path) -> int:
    """Run the Python of .venv with these words; text is UTF-8 on every system."""
    return call([PYTHON, *words], PYTHONUTF8="1")


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


def set_up(lock: Path, tools: bool = False) -> None:
    """Everything a command needs before it starts."""
    check_python()
    make_venv()
    install(lock)
    missing = sorted(package for tool, package in TOOLS.items() if shutil.which(tool) is None)
    if not tools or not missing:
        return
    if os.name == "nt":
        print(f"Not installed: {', '.join(missing)}. The tests that need them are skipped on Windows.")
    else:
        apt_install(missing, "The tests hold our output against other programs.")


# --- commands


def run() -> int:
    """The main job on an invented county; leaves its results in out/."""
    set_up(LOCK_RUN)
    return inside("-m", "app", "demo", "out")


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


def test(words: Sequence[str]) -> int:
    """Lint and the whole suite; with pytest's own words only the tests, as those words say."""
    set_up(LOCK_DEV, tools=True)
    if words:
        return inside("-m", "pytest", *words)
    if code := lint():
        return code
    print("== pytest")
    return inside("-m", "pytest", "-n", "2", "--dist", "loadfile")


def folder(name: str, words: Sequence[str]) -> int:
    """The tests of one folder that the suite leaves out, one after the other, with what they print."""
    if not list((ROOT / "tests" / name).glob("test_*.py")):
        print(f"tests/{name} has no tests yet.", file=sys.stderr)
        return 2
    set_up(LOCK_DEV)
    return inside("-m", "pytest", "-s", "-p", "no:randomly", Path("tests") / name, *words)


def parser() -> argparse.ArgumentParser:
    """What dev.py offers."""
    later = "\n".join(f"  {name:8} {text}" for name, text in LATER.items())
    front = argparse.ArgumentParser(
        prog="dev.py",
        description=__doc__,
        epilog=f"not there yet:\n{later}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = front.add_subparsers(dest="command", required=True, metavar="COMMAND")
    started = commands.add_parser("run", help="set up and do the main job on an invented county; results in out/")
    started.add_argument(
        "--no-window", action="store_true", help="only the command line (there is no window yet: no difference)"
    )
    commands.add_parser(
        "test", help="lint and the whole suite; `test WORDS...` only pytest with these words", add_help=False
    )
    commands.add_parser("lint", help="ruff, mypy --strict, import-linter")
    commands.add_parser(
        "bench", help="the measurements, as ratios to floors of the same run [pytest words]", add_help=False
    )
    commands.add_parser("soak", help="the long tests, where there are any [pytest words]", add_help=False)
    return front


def main(argv: Sequence[str]) -> int:
    """Read the words, do the command, give its exit code."""
    if argv and argv[0] in LATER:
        print(f"dev.py {argv[0]} does not exist yet: {LATER[argv[0]]}.", file=sys.stderr)
        return 2
    front = parser()
    chosen, words = front.parse_known_args(argv)
    if words and chosen.command in {"run", "lint"}:
        front.error(f"unknown words: {' '.join(words)}")
    try:
        if chosen.command == "run":
            return run()
        if chosen.command == "lint":
            return lint()
        return test(words) if chosen.command == "test" else folder(chosen.command, words)
    except Stop as stop:
        print(f"dev.py: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""From arguments to a running program: which door, which ledger, which person."""

from __future__ import annotations

import contextlib
import importlib
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Refused
from app.core.shipped import started_as
from app.services.demo import PASSWORD

DEMO_WINDOW = "--demo-window"
SELF_TEST = "--self-test"
SELF_TEST_WINDOW = "--self-test-window"
"""What --self-test starts for the window: ledger, picture."""
PACKAGE = ".zhuxue"
_LEAST_BUILD = 17763
_FROZEN = bool(getattr(sys, "frozen", False))


@dataclass(frozen=True)
class Wanted:
    """What the window is to show: a ledger, a demo, or a package that was opened from the desktop."""

    ledger: Path | None = None
    demo: Path | None = None
    package: Path | None = None


def start(arguments: Sequence[str]) -> int:
    """Open the window when no command is named, else run the command → the exit code: 0 done, 1 refused, 2 usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stderr else "strict")
    os.umask(0o077)
    if _too_old():
        _say_too_old()
        return 1
    match list(arguments):
        case [word, *folder] if word == SELF_TEST and len(folder) <= 1:
            return _self_test(Path(folder[0]) if folder else None)
        case [word, ledger, picture] if word == SELF_TEST_WINDOW:
            from app.ui import self_test

            return self_test.run(Path(ledger), Path(picture))
    window = _window_wanted(arguments)
    if window is not None:
        return _open_window(window)
    # The commands bring in all there is; the window brings in a page when somebody goes there, and is shown sooner.
    from app import cli

    try:
        return cli.main(list(arguments))
    except BrokenPipeError:
        # Whoever read our output has seen enough (… | head).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return cli.REFUSED


def _too_old() -> bool:
    """Windows before 10, version 1809: Qt does not run there. The installer says so too; the portable folder has none."""
    return sys.platform == "win32" and sys.getwindowsversion().build < _LEAST_BUILD


def _say_too_old() -> None:
    words = "助学台账要在 Windows 10（1809 版）或更新的系统上运行。这台电脑的系统太旧，请换一台电脑，或者请技术人员升级系统。"
    print(words, file=sys.stderr)
    box = getattr(importlib.import_module("ctypes"), "windll").user32.MessageBoxW  # noqa: B009 (on Windows alone)
    box(None, words, "助学台账", 0x10)


def _window_wanted(arguments: Sequence[str]) -> Wanted | None:
    """What the window is to show when it is meant: no words at all, only a ledger, a package, or a demo."""
    match list(arguments):
        case []:
            return Wanted()
        case ["--ledger", folder]:
            return Wanted(ledger=Path(folder))
        case [word, folder] if word == DEMO_WINDOW:
            return Wanted(demo=Path(folder))
        case [word] if word.lower().endswith(PACKAGE):
            return Wanted(package=Path(word))
        case _:
            return None


def _open_window(wanted: Wanted) -> int:
    try:
        from app.ui import program
    except ImportError as error:
        from app import cli

        print(f"这台电脑上缺窗口要用的部件（{error}）。可以先用命令办理：{started_as()} -h", file=sys.stderr)
        return cli.REFUSED
    demo = program.Demo(_make_demo, PASSWORD)
    return program.run(demo, wanted.ledger, show=wanted.demo, package=wanted.package)


def _make_demo(folder: Path) -> object:
    from app import cli

    return cli.execute(["demo", str(folder)])


# --- the program tries itself


def _self_test(folder: Path | None) -> int:
    from app.cli import REFUSED, self_test

    try:
        return self_test.run(folder, _window_apart, has_screen=self_test.has_screen())
    except Refused as error:
        print("；".join(filter(None, (error.what, error.where, error.do))), file=sys.stderr)
        return REFUSED


def _window_apart(ledger: Path, platform: str, picture: Path) -> None:
    """The window on a ledger in a process of its own. Raises Refused with what that process said."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    environment.pop("QT_QPA_PLATFORM", None)
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    command = [sys.executable, *([] if _FROZEN else ["-m", "app"]), SELF_TEST_WINDOW, str(ledger), str(picture)]
    with contextlib.ExitStack() as stack:
        # A program without console has no streams to hand on; what its window says is wrong is read from a file.
        said = picture.with_suffix(".txt")
        stream = stack.enter_context(said.open("wb"))
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, check=False
        )
    words = said.read_text(encoding="utf-8", errors="replace").strip()
    if done.returncode != 0:
        from app.cli import self_test

        raise Refused(
            "窗口没有打开", self_test.window_words(words[-2000:]) or f"代码 {done.returncode}", "请重新安装本程序后再试"
        )
    said.unlink()

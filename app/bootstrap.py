"""From arguments to a running program: which door, which ledger, which person."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.services.demo import PASSWORD

DEMO_WINDOW = "--demo-window"


def start(arguments: Sequence[str]) -> int:
    """Open the window when no command is named, else run the command → the exit code: 0 done, 1 refused, 2 usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stderr else "strict")
    os.umask(0o077)
    window = _window_wanted(arguments)
    if window is not None:
        return _open_window(*window)
    # The commands bring in all there is; the window brings in a page when somebody goes there, and is shown sooner.
    from app import cli

    try:
        return cli.main(list(arguments))
    except BrokenPipeError:
        # Whoever read our output has seen enough (… | head).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return cli.REFUSED


def _window_wanted(arguments: Sequence[str]) -> tuple[Path | None, Path | None] | None:
    """(ledger, demo folder) when the window is meant: no words at all, or only a ledger, or a demo."""
    match list(arguments):
        case []:
            return None, None
        case ["--ledger", folder]:
            return Path(folder), None
        case [word, folder] if word == DEMO_WINDOW:
            return None, Path(folder)
        case _:
            return None


def _open_window(ledger: Path | None, demo: Path | None) -> int:
    try:
        from app.ui import program
    except ImportError as error:
        from app import cli

        print(f"这台电脑上缺窗口要用的部件（{error}）。可以先用命令办理：python -m app -h", file=sys.stderr)
        return cli.REFUSED
    return program.run(program.Demo(_make_demo, PASSWORD), ledger, show=demo)


def _make_demo(folder: Path) -> object:
    from app import cli

    return cli.execute(["demo", str(folder)])

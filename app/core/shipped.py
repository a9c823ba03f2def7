"""Where the files that are shipped with the program lie: in the source, or beside a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final


def _root() -> Path:
    """PyInstaller names its folder; cx_Freeze puts modules into an archive, and files beside the program."""
    named = getattr(sys, "_MEIPASS", None)
    if named:
        return Path(named)
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


ROOT: Final = _root()


def shipped(*parts: str) -> Path:
    """The path of a file or folder below ``resources``."""
    return ROOT.joinpath("resources", *parts)


def started_as() -> str:
    """How this program is started on a command line: the frozen program's name, or Python with the module."""
    return Path(sys.executable).stem if getattr(sys, "frozen", False) else "python -m app"

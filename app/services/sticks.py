"""USB sticks that are plugged in: removable drives that can be written, as the system shows them."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

_LINUX = ("/media", "/run/media")
_REMOVABLE = 2
_NAMED = "ZHUXUE_STICKS"
"""For tests, and for machines whose sticks are mounted elsewhere: folders, separated as in PATH."""


def sticks() -> list[Path]:
    """The folders of all sticks, in a lasting order; empty when none is plugged in."""
    named = os.environ.get(_NAMED)
    if named is not None:
        return [Path(entry) for entry in named.split(os.pathsep) if entry and Path(entry).is_dir()]
    return _windows() if sys.platform == "win32" else _mounted()


def _mounted() -> list[Path]:
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    places = [line.split()[1].encode().decode("unicode_escape") for line in lines if len(line.split()) > 1]
    return sorted(Path(place) for place in places if place.startswith(tuple(f"{root}/" for root in _LINUX)))


def _windows() -> list[Path]:
    # By name: on the other systems the type checker knows no windll.
    kernel = importlib.import_module("ctypes").windll.kernel32
    drives = kernel.GetLogicalDrives()
    letters = [chr(65 + at) for at in range(26) if drives >> at & 1]
    return [Path(f"{letter}:\\") for letter in letters if kernel.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE]

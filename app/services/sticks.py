"""USB sticks that are plugged in: removable drives that can be written, as the system shows them."""

from __future__ import annotations

import importlib
import os
import re
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.core.kinds import plain

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


# --- what stands on a stick that looks like a virus

Likeness = Literal["autorun", "double", "folder", "package", "hidden", "blank"]
WHY: dict[Likeness, str] = {
    "autorun": "插上优盘会自己运行的文件",
    "double": "程序装成了文件",
    "folder": "和文件夹同名的程序",
    "package": "和数据包同名的程序",
    "hidden": "藏起来的文件夹",
    "blank": "名字是空白的文件夹",
}
_PROGRAMS = frozenset(
    f".{ending}"
    for ending in (
        "exe",
        "scr",
        "com",
        "pif",
        "bat",
        "cmd",
        "vbs",
        "vbe",
        "js",
        "jse",
        "wsf",
        "hta",
        "lnk",
        "url",
        "msi",
        "ps1",
        "cpl",
        "jar",
        "inf",
    )
)
_SYSTEM = frozenset(
    {"system volume information", "$recycle.bin", "recycler", ".trashes", ".fseventsd", ".spotlight-v100"}
)
_DOUBLE = re.compile(r"\.(zhuxue|xlsx?|docx?|pdf|txt|jpe?g|png|json)\s*$", re.IGNORECASE)
_HIDDEN = stat.FILE_ATTRIBUTE_HIDDEN
_MOST = 2000
"""Entries of a stick that are looked at."""


@dataclass(frozen=True)
class Suspect:
    """A file or folder that looks like a virus: its name and in which way. It was never opened.

    name: as it is spelt, without the marks by which exe.png can be made to be seen for gnp.exe.
    """

    name: str
    likeness: Likeness

    @property
    def why(self) -> str:
        """What it looks like, in Chinese."""
        return WHY[self.likeness]


def suspects(folder: Path) -> list[Suspect]:
    """What on a stick looks like a virus, by names and attributes alone; empty when nothing does or it can't be read."""
    try:
        with os.scandir(folder) as entries:
            found = [entry for entry, _ in zip(entries, range(_MOST), strict=False)]
    except OSError:
        return []
    folders = {entry.name.casefold() for entry in found if _is_folder(entry)}
    packages = {Path(entry.name).stem.casefold() for entry in found if entry.name.casefold().endswith(".zhuxue")}
    told = (
        Suspect(plain(entry.name) or entry.name, why) for entry in found if (why := _likeness(entry, folders, packages))
    )
    return sorted(told, key=lambda one: one.name)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _likeness(entry: os.DirEntry[str], folders: set[str], packages: set[str]) -> Likeness | None:
    name = entry.name.casefold()
    if _is_folder(entry):
        if not entry.name.strip(" \u3000\xa0\u200b"):
            return "blank"
        known = name in _SYSTEM or name.startswith(".trash")
        return "hidden" if _is_hidden(entry) and not known else None
    stem, ending = os.path.splitext(name)
    if name == "autorun.inf":
        return "autorun"
    if ending not in _PROGRAMS:
        return None
    package = stem.removesuffix("_封面").strip()
    if stem in folders:
        return "folder"
    if _DOUBLE.search(stem) or plain(entry.name) != entry.name:
        return "double"
    return "package" if package in packages or "助学" in stem else None


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    """Windows keeps it as an attribute; elsewhere the name begins with a dot."""
    try:
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & _HIDDEN) or entry.name.startswith(".")


def newest_first(folder: Path, ending: str) -> Iterator[Path]:
    """The files of an ending on a stick and in its folders, one level deep, the newest first."""
    try:
        found = [path for pattern in (f"*{ending}", f"*/*{ending}") for path in folder.glob(pattern) if path.is_file()]
        yield from sorted(found, key=lambda path: (-path.stat().st_mtime, path.name))
    except OSError:
        return

"""What the programs and libraries of a Linux folder ask of the system they are started on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from installer.steps import Stop, output

_MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[([^]]+)]")
_SYMBOLS = re.compile(r"\b(GLIBC|GLIBCXX|CXXABI)_(\d+(?:\.\d+)*)\b")
HIGHEST: Mapping[str, tuple[int, ...]] = {"GLIBC": (2, 28), "GLIBCXX": (3, 4, 25), "CXXABI": (1, 3, 11)}
"""The newest symbols that Debian 10's libraries have, on which UOS 20 stands; Kylin V10 has newer ones."""


@dataclass(frozen=True)
class Elf:
    """One file: the libraries it asks for by name, and the newest version of each family of symbols."""

    path: Path
    needed: frozenset[str]
    newest: Mapping[str, tuple[int, ...]]


def files(folder: Path) -> list[Path]:
    """The programs and libraries below a folder."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and _is_elf(path)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == _MAGIC


def read(path: Path) -> Elf:
    """What a file asks for, by readelf. Stop when readelf does not read it."""
    said = output(["readelf", "--dynamic", "--version-info", "--wide", path])
    if not said:
        raise Stop(f"readelf (Debian: binutils) does not read {path}.")
    newest: dict[str, tuple[int, ...]] = {}
    for family, version in _SYMBOLS.findall(said):
        numbers = tuple(map(int, version.split(".")))
        newest[family] = max(newest.get(family, ()), numbers)
    return Elf(path, frozenset(_NEEDED.findall(said)), newest)


def too_new(all_of: Iterable[Elf]) -> list[str]:
    """A line for each file that asks for newer symbols than the oldest system has."""
    return [
        f"{one.path.name}: {family} {'.'.join(map(str, version))}"
        for one in all_of
        for family, version in one.newest.items()
        if version > HIGHEST[family]
    ]


def unused(all_of: Iterable[Elf], spare: Iterable[Path]) -> set[Path]:
    """Those of ``spare`` that nothing which stays asks for, directly or through others."""
    asked = {one.path: one.needed for one in all_of}
    by_name = {path.name: path for path in spare}
    waiting = [path for path in asked if path not in by_name.values()]
    reached: set[Path] = set()
    while waiting:
        found = {by_name[name] for name in asked[waiting.pop()] if name in by_name} - reached
        reached |= found
        waiting += found
    return set(by_name.values()) - reached


def from_system(all_of: Iterable[Elf]) -> set[str]:
    """Names of libraries that are asked for and do not lie in the folder."""
    known = list(all_of)
    return {name for one in known for name in one.needed} - {one.path.name for one in known}

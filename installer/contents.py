"""What goes into a frozen program, the same for every freezer: our modules, shipped files, what of the libraries stays out.

Read by the freezers under their own Python (wine's, the build chroot's), so it needs nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

WINDOW, CONSOLE = "助学台账", "zhuxue"
NOT_MODULES = (
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "test", "setuptools", "pip", "pkg_resources", "ensurepip"),
    *("numpy", "pandas", "lxml", "matplotlib", "pycparser", "charset_normalizer", "tzdata", "colorama", "win32ctypes"),
    *("PIL._avif", "PIL._webp", "PIL.AvifImagePlugin", "PIL.ImageQt", "PIL.ImageTk", "PIL._imagingtk"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    *("PySide6.QtDBus", "PySide6.QtSvg", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml"),
    *("ssl", "_ssl", "asyncio", "multiprocessing", "xmlrpc", "ftplib", "curses"),
)
HIDDEN = ("defusedxml.ElementTree", "_cffi_backend", "_rl_accel")
"""Imported by name only, like the pages of the window and reportlab's bar codes."""
BAR_CODES = "reportlab.graphics.barcode"
TRANSLATIONS = frozenset({"qtbase_zh_CN.qm"})
"""What is kept of Qt's own translations."""
_NOT_RESOURCES = frozenset({".py", ".ts"})


def own_modules(source: Path) -> list[str]:
    """Every module of the program: pages of the window and migrations are imported by name, which no reading of code finds."""
    files = sorted((source / "app").rglob("*.py"))
    names = [path.relative_to(source).with_suffix("").parts for path in files]
    return [".".join(parts[:-1] if parts[-1] == "__init__" else parts) for parts in names if parts[-1] != "__main__"]


def shipped(source: Path) -> Iterator[tuple[Path, Path]]:
    """(file, folder in the program) of what lies beside the code: resources and handbook. Licences come after freezing."""
    for path in sorted((source / "resources").rglob("*")):
        if path.is_file() and path.suffix not in _NOT_RESOURCES and "__pycache__" not in path.parts:
            yield path, Path("resources") / path.parent.relative_to(source / "resources")
    for path in sorted((source / "docs" / "handbook").glob("*.md")):
        yield path, Path("resources", "help")
    for path in sorted((source / "docs" / "pictures").glob("*.png")):
        yield path, Path("resources", "pictures")

"""Choosing a file or a folder: the system's own dialog, for which tests put another in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.words import tr

Then = Callable[[Path], object]
SHEETS = "(*.xlsx *.xls *.csv *.htm *.html)"
CARDS = "(*.json)"
_last: list[Path] = []
"""The folder that was chosen last, as long as the program runs: it isn't written down anywhere."""


def start() -> Path:
    """Where a dialog opens: where one was last, else the documents; never the program's own folder, which takes no files."""
    if _last and _last[0].is_dir():
        return _last[0]
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _taken(chosen: str) -> Path:
    path = Path(chosen)
    _last[:] = [path if path.is_dir() else path.parent]
    return path


def choose_file(parent: QWidget, title: str, what: str, pattern: str, then: Then) -> None:
    """Ask for a file that is there; nothing happens when none is chosen. what: the name of the pattern's files."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start()), f"{what} {pattern};;{tr('所有文件')} (*)")
    if chosen:
        then(_taken(chosen))


def choose_files(parent: QWidget, title: str, what: str, pattern: str, then: Callable[[list[Path]], object]) -> None:
    """Ask for one file or several; nothing happens when none is chosen."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(start()), f"{what} {pattern};;{tr('所有文件')} (*)")
    if chosen:
        then([_taken(one) for one in chosen])


def choose_place(parent: QWidget, title: str, name: str, then: Then) -> None:
    """Ask where to write a file that is called ``name``."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start() / name))
    if chosen:
        then(_taken(chosen))


def choose_folder(parent: QWidget, title: str, then: Then) -> None:
    """Ask for a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start()))
    if chosen:
        then(_taken(chosen))


def dropped(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """The files that are dragged onto a page; empty when something else is."""
    data = event.mimeData()
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []


class TakesFile:
    """A page onto which a file can be dragged: it is read as if it had been chosen."""

    def read(self, path: Path) -> None:
        """Read the file."""
        raise NotImplementedError

    def read_all(self, paths: list[Path]) -> None:
        """Read files that were dragged together: the first, where a page has no room for more."""
        for path in paths[:1]:
            self.read(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.read_all(dropped(event))

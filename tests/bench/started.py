"""Run by ``test_window.py`` in a process of its own: a window from nothing until it is painted and can be used, then the end.

``app FOLDER``: the program on the demo county in a folder, until what is due stands there; ``bare``: a window with a table.
"""

from __future__ import annotations

import os
import sys
from typing import Any


def program(folder: str) -> None:
    """The program as a person starts it, ended by the painting of its first page."""
    from app import bootstrap
    from app.ui import program as door

    made, running = door.make_app, list[Any]()

    class Noted(door.Program):
        def __init__(self, *words: Any, **more: Any) -> None:
            super().__init__(*words, **more)
            running.append(self)

    def make_app(*words: Any) -> Any:
        app = made(*words)
        end_when(lambda: _stands(running), app)
        return app

    door.make_app, door.Program = make_app, Noted  # type: ignore[misc]
    bootstrap.start(["--demo-window", folder])


def _stands(running: list[Any]) -> bool:
    frame = running[0].frame if running else None
    return frame is not None and frame.isVisible() and frame.room == "due" and bool(frame.page.rows)


def end_when(holds: Any, app: Any) -> None:
    """End the process when something holds and what is waiting to be painted was painted."""
    from PySide6.QtCore import QTimer

    timer = QTimer(app, interval=1)

    def look() -> None:
        if holds():
            app.processEvents()
            os._exit(0)

    timer.timeout.connect(look)
    timer.start()


def bare() -> None:
    """The least a window with a table can be."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

    app = QApplication(sys.argv)
    window, table = QMainWindow(), QTableWidget(20, 6)
    window.setCentralWidget(table)
    window.resize(1366, 697)
    window.show()
    end_when(table.isVisible, app)
    app.exec()


if __name__ == "__main__":
    sys.exit(program(sys.argv[2]) if sys.argv[1] == "app" else bare())

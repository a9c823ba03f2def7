"""Qt's binding as the lock pins it: nothing leaks, and the window's keys arrive on a real X server."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import PySide6
import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 1000


def lost_references(call: Callable[[int], object]) -> int:
    """By how much the count of references to None falls in so many calls; a few belong to others."""
    call(-1)
    before = sys.getrefcount(None)
    for n in range(CALLS):
        call(n)
    return before - sys.getrefcount(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_none_is_not_used_up(qapp: QApplication) -> None:
    """PySide6 6.12 loses a reference to None with every such call; after some thousand Python 3.11 aborts."""
    label, model = QLabel(), QStandardItemModel(1, 1)
    index = model.index(0, 0)
    calls: list[Callable[[int], object]] = [
        lambda n: label.setText(str(n)),
        lambda n: label.setToolTip(str(n)),
        lambda n: model.setHorizontalHeaderLabels([str(n)]),
        lambda n: model.data(index),
    ]
    assert [abs(lost_references(call)) < CALLS // 10 for call in calls] == [True] * len(calls), PySide6.__version__


def test_a_lost_reference_would_be_seen() -> None:
    kept = [None] * CALLS
    assert lost_references(lambda n: kept.pop() if n >= 0 else None) > CALLS * 9 // 10


FIELD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication(sys.argv)
field = QLineEdit()
field.setWindowTitle("zhuxue-keys")
field.returnPressed.connect(app.quit)
field.show()
field.activateWindow()
QTimer.singleShot(60_000, lambda: app.exit(3))
code = app.exec()
print(app.platformName(), field.text())
sys.exit(code)
"""


def test_keys_of_a_real_x_server_reach_the_window(x_server: dict[str, str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", FIELD], env=x_server, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as window:

        def xdotool(*words: str) -> str:
            done = subprocess.run(
                ["xdotool", *words], env=x_server, capture_output=True, text=True, timeout=60, check=True
            )
            return done.stdout.strip()

        shown = xdotool("search", "--sync", "--onlyvisible", "--name", "zhuxue-keys").split()[0]
        xdotool("windowfocus", "--sync", shown)
        xdotool("type", "--delay", "20", "312.50")
        xdotool("key", "Return")
        out, err = window.communicate(timeout=90)
    assert (window.returncode, out.strip()) == (0, "xcb 312.50"), err

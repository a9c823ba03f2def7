"""What the tests of the window share: a demo county, a window on one of its ledgers, keys, and what is cut off."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEventLoop, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from app.cli.demo import PASSWORD
from app.services import setup
from app.ui import program, words
from app.ui.frame import Frame
from app.ui.parts import Button, KeyCap
from app.ui.program import Demo, Program
from app.ui.theme import theme

if TYPE_CHECKING:
    from app.ui.dialogs.preview import Preview

SIZE = (1366, 697)
_WRAP = Qt.TextFlag.TextWordWrap.value
PRIMARY, JUNIOR, COUNTY = "杏花小学", "初级中学", "教育"
"""Parts of the names of the demo's ledgers."""


def wait_until(holds: Callable[[], bool], seconds: float = 30.0) -> None:
    """Let the window work until something holds; AssertionError when it never does."""
    loop = QEventLoop()
    watch, end = QTimer(), QTimer()
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    came = []

    def look() -> None:
        # What held once may not hold any longer when the loop has ended: a timer asked the next question meanwhile.
        if holds():
            came.append(True)
            loop.quit()

    watch.timeout.connect(look)
    watch.start(5)
    end.start(round(seconds * 1000))
    if not holds():
        loop.exec()
    watch.stop()
    assert came or holds(), "never came true"


def settle(frame: Frame) -> None:
    """Wait until everything asked of the ledger was answered and shown."""
    for _ in range(3):
        wait_until(frame.desk.is_idle)
        QApplication.processEvents()


def ledger_in(demo: Path, name: str) -> Path:
    """The ledger of a demo county whose name holds ``name``."""
    return next(
        path for path in sorted((demo / "台账").iterdir()) if name in path.name and path.suffix == ".zhuxue-ledger"
    )


@contextlib.contextmanager
def window_on(
    folder: Path, *, percent: int = 100, look: str = "light", language: str = "zh", password: str = PASSWORD
) -> Iterator[Frame]:
    """The window on a ledger, shown and settled; closed with its ledger afterwards."""
    os.environ["ZHUXUE_SETTINGS"] = str(folder.parent / "window.ini")
    app = program.make_app()
    words.install(app, language)
    running = Program(app, Demo(lambda _: None, PASSWORD))
    words.install(app, language)
    theme.set(percent=percent, look=look)
    refused: list[object] = []
    running.open(folder, None, password, refused=refused.append)
    wait_until(lambda: running.frame is not None or bool(refused))
    assert not refused, refused
    frame = running.frame
    assert frame is not None
    frame.resize(*SIZE)
    QApplication.processEvents()
    settle(frame)
    try:
        yield frame
    finally:
        running.close()
        frame.close()
        frame.deleteLater()
        running.deleteLater()
        theme.set(percent=100, look="light")
        words.install(app, "zh")
        QApplication.processEvents()


def copied(demo: Path, name: str, target: Path) -> Path:
    """A copy of a demo ledger, for a test that writes."""
    source = ledger_in(demo, name)
    return Path(shutil.copytree(source, target / source.name))


def make_main(frame: Frame) -> None:
    """The copy of a ledger is another laptop: let it be the main one, so that money can be handled in it."""
    frame.desk.write(lambda office: setup.make_main(office, office.device))
    settle(frame)


def press(frame: QWidget, keys: str) -> None:
    """Press a key or a chord, such as ``Ctrl+N``, on what has the focus."""
    if not frame.window().isActiveWindow():
        # Nobody else brings a window to the front offscreen; without it no shortcut works.
        frame.window().activateWindow()
        QApplication.processEvents()
    combination: Any = QKeySequence.fromString(keys)[0]  # type: ignore[index]
    target = frame.window().focusWidget() or frame
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
    QApplication.processEvents()


def type_text(frame: QWidget, text: str) -> None:
    """Type on what has the focus."""
    target = frame.window().focusWidget() or frame
    if text.isascii():
        QTest.keyClicks(target, text)
    else:
        # What an input method commits.
        from PySide6.QtGui import QInputMethodEvent

        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(target, event)
    QApplication.processEvents()


def cut_off(window: QWidget) -> list[str]:
    """Texts of shown labels and buttons that don't fit: empty when the page is whole."""
    found = []
    labels = cast(list[QLabel], window.findChildren(QLabel))
    buttons = cast(list[QPushButton], window.findChildren(QPushButton))
    for label in labels:
        if label.isVisible() and label.text() and not _fits_label(label):
            found.append(
                f"{label.text()} ({label.width()}×{label.height()} < {label.sizeHint().width()}×{label.sizeHint().height()})"
            )
    for button in buttons:
        if button.isVisible() and button.width() < button.minimumSizeHint().width():
            found.append(f"[{button.words if isinstance(button, Button) else button.text()}]")
    return found


def _fits_label(label: QLabel) -> bool:
    if isinstance(label, KeyCap):
        return label.width() >= label.sizeHint().width()
    if label.property("elides"):
        return bool(label.toolTip())
    metrics = QFontMetricsF(label.font())
    if label.wordWrap():
        box = metrics.boundingRect(QRectF(0, 0, label.width(), 10_000), _WRAP, label.text())
        return bool(box.height() <= label.height() + 2 and box.width() <= label.width() + 2)
    widest = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
    return bool(widest <= label.width() + 1)


def clipped(window: QWidget) -> list[str]:
    """Scrolled parts that are wider than their room and can't be moved sideways: empty when nothing is lost at the right."""
    areas = cast(list[QScrollArea], window.findChildren(QScrollArea))
    return [
        f"{type(area.parent()).__name__}: {area.widget().width()} > {area.viewport().width()}"
        for area in areas
        if area.isVisible() and area.widget() and area.widget().width() > area.viewport().width() + 1
    ]


def shoot(window: QWidget, file: Path) -> Path:
    """A picture of a window as it is shown."""
    QApplication.processEvents()
    file.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(file))
    return file


def button(window: QWidget, words: str) -> Button:
    """The shown button with these words."""
    found = [one for one in cast(list[Button], window.findChildren(Button)) if one.isVisible() and one.words == words]
    assert found, f"no button {words}"
    return found[0]


def labels(window: QWidget) -> list[QLabel]:
    """The labels of a page."""
    return cast(list[QLabel], list(window.findChildren(QLabel)))


def preview(frame: Frame) -> Preview | None:
    """The preview that stands over the window, ready; ``None`` when there is none."""
    from app.ui.dialogs.preview import Preview

    settle(frame)
    return next((one for one in cast(list[Preview], frame.findChildren(Preview)) if one.isVisible()), None)

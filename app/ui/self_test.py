"""The part of ``--self-test`` that needs a window: the program's own on a ledger, every room once, its picture kept.

Runs in a process of its own, on the platform its environment names: offscreen, or the screen there is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QImageReader, QRawFont
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.core.errors import Refused
from app.services.demo import PASSWORD
from app.ui import emblem, program, words
from app.ui.frame import Frame
from app.ui.pdf_pages import PdfPages
from app.ui.program import Demo, Program
from app.ui.rooms import HELP, SETTINGS, rooms_of
from app.ui.theme import theme
from app.ui.words import tr

_SIZE: Final = (1366, 697)
_LIMIT_MS: Final = 180_000
"""For what never comes; a slow computer with a busy disk takes seconds."""
_LEAST_COLOURS: Final = 40
"""An empty or half painted window has a handful; antialiased letters alone make more."""
_READ: Final = frozenset({b"png", b"jpeg"})
"""Pictures of the handbook, photos of a visit."""


class Broken(Exception):
    """The window is not as it should be: a word of ``app.cli.self_test.WINDOW_WORDS``, and where."""


def run(ledger: Path, picture: Path) -> int:
    """Every room of the window on that ledger → 0; else 1, and on stderr what the caller tells the person."""
    try:
        _show(ledger, picture)
    except Refused as error:
        print("；".join(filter(None, (error.what, error.where, error.do))), file=sys.stderr)
        return 1
    except Broken as error:
        print(*error.args, file=sys.stderr)
        return 1
    return 0


def _show(ledger: Path, picture: Path) -> None:
    app = program.make_app()
    running = Program(app, Demo(lambda _: None, PASSWORD))
    try:
        _parts_are_here()
        frame = _opened(running, ledger)
        frame.resize(*_SIZE)
        for room in (*rooms_of(frame.desk.office), SETTINGS, HELP):
            frame.go(room.name)
            _settle(frame)
            _painted(frame, room.title)
        _english(app)
        frame.go("due")
        _settle(frame)
        _preview(ledger)
        if not frame.grab().save(str(picture)):
            raise Broken("picture", str(picture))
    finally:
        running.close()


def _parts_are_here() -> None:
    lacking = _READ - {bytes(one.data()) for one in QImageReader.supportedImageFormats()}
    if lacking:
        raise Broken("pictures", " ".join(sorted(name.decode() for name in lacking)))
    if emblem.emblem(32).isNull() or not QPrinter(QPrinter.PrinterMode.ScreenResolution).pageLayout().isValid():
        raise Broken("printing")
    font = QRawFont.fromFont(QFont(theme.font(15)))
    sample = tr("台账")
    if not font.supportsCharacter(sample[0]) or QFontMetricsF(theme.font(15)).horizontalAdvance(sample) <= 0:
        raise Broken("letters")


def _opened(running: Program, ledger: Path) -> Frame:
    why: list[Refused] = []
    running.open(ledger, None, PASSWORD, refused=why.append)
    _wait(lambda: running.frame is not None or bool(why), "ledger")
    if running.frame is None:
        raise why[0]
    return running.frame


def _wait(holds: Callable[[], bool], otherwise: str) -> None:
    """Let the window work until something holds."""
    loop = QEventLoop()
    look, end = QTimer(), QTimer()
    look.timeout.connect(loop.quit)
    end.setSingleShot(True)
    look.start(10)
    end.start(_LIMIT_MS)
    while not holds() and end.isActive():
        loop.exec()
    if not holds():
        raise Broken(otherwise)


def _settle(frame: Frame) -> None:
    for _ in range(3):
        _wait(frame.desk.is_idle, "busy")
        QApplication.processEvents()


def _painted(frame: Frame, title: str) -> None:
    if not frame.isVisible():
        raise Broken("hidden", title)
    image = frame.grab().toImage()
    if len(_colours(image)) < _LEAST_COLOURS:
        raise Broken("blank", title)


def _colours(image: QImage) -> set[int]:
    """The colours on every third pixel of every third row."""
    return {image.pixel(x, y) for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)}


def _english(app: QApplication) -> None:
    """The translation is there and taken; back to Chinese afterwards."""
    words.install(app, "en")
    said = tr("待办")
    words.install(app, "zh")
    if said == "待办" or not said.isascii():
        raise Broken("english")


def _preview(ledger: Path) -> None:
    """A printed form as the preview shows it."""
    forms = sorted((ledger.parent.parent / "纸面").glob("*.pdf"))
    if not forms:
        raise Broken("forms", str(ledger.parent.parent))
    for form in forms:
        pages = PdfPages(form.read_bytes())
        image = pages.picture(0, 1.0)
        pages.close()
        if len(_colours(image)) < 2:
            raise Broken("preview", form.name)

"""What the tests of the window share: a demo county, a window on one of its ledgers, keys, and what is cut off."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEventLoop, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from app.cli.demo import PASSWORD
from app.services import setup
from app.ui import program, words
from app.ui.controls import Chip
from app.ui.frame import Frame
from app.ui.parts import Button, KeyCap
from app.ui.program import Demo, Program
from app.ui.tables.delegate import pill_width
from app.ui.tables.view import Table
from app.ui.theme import LOOKS, ROLES, theme

if TYPE_CHECKING:
    from app.ui.dialogs.preview import Preview

SIZE = (1366, 697)
_WRAP = Qt.TextFlag.TextWordWrap.value
PRIMARY, JUNIOR, VOCATIONAL, COUNTY = "杏花小学", "初级中学", "河湾", "教育"
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
    """What isn't whole on a page, empty when all is: words, fields, tables, parts over others, a colour nobody chose."""
    for _ in range(3):
        # What was laid out a moment ago has its place when Qt has gone round.
        QApplication.processEvents()
    return [
        *_words_cut(window), *_fields_cut(window), *_tables_cut(window), *_out_of_place(window), *_strange_colours(window),
    ]  # fmt: skip


def _words_cut(window: QWidget) -> list[str]:
    """Labels, buttons, chips and tabs whose words don't fit, and buttons that say nothing."""
    found = []
    labels = cast(list[QLabel], window.findChildren(QLabel))
    buttons = cast(list[QPushButton], window.findChildren(QPushButton))
    for label in labels:
        if label.isVisible() and label.text() and not _fits_label(label):
            found.append(
                f"{label.text()} ({label.width()}×{label.height()} < {label.sizeHint().width()}×{label.sizeHint().height()})"
            )
    for button in buttons:
        words = button.words if isinstance(button, Button) else button.text()
        if button.isVisible() and button.width() < button.minimumSizeHint().width():
            found.append(f"[{words}]")
        if isinstance(button, Button) and button.isVisible() and not (words or button._name):
            found.append(f"a button without words {button.accessibleName()}")
        if isinstance(button, Chip) and button.isVisible() and not _fits_chip(button):
            found.append(f"({words})")
    return found


def _fits_chip(chip: QPushButton) -> bool:
    option: Any = QStyleOptionButton()
    chip.initStyleOption(option)
    room = chip.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, chip).width()
    font = chip.font()
    font.setBold(chip.isChecked())
    return bool(QFontMetricsF(font).horizontalAdvance(chip.text()) <= room + 1)


_SHORT = 12
"""Characters of a value (a day, a masked day, a phone) that its field shows whole; a longer text may scroll."""


def _fields_cut(window: QWidget) -> list[str]:
    """Chosen entries, short values and hints that their fields don't show whole."""
    found = []
    for combo in cast(list[QComboBox], window.findChildren(QComboBox)):
        if combo.isVisible() and not combo.isEditable() and not combo.property("elides"):
            option: Any = QStyleOptionComboBox()
            combo.initStyleOption(option)
            edit = QStyle.SubControl.SC_ComboBoxEditField
            room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, combo).width()
            if QFontMetricsF(combo.font()).horizontalAdvance(combo.currentText()) > room + 1:
                found.append(f"▾{combo.currentText()}")
    for line in cast(list[QLineEdit], window.findChildren(QLineEdit)):
        text = line.text() or line.placeholderText()
        if line.isVisible() and text and (not line.text() or len(text) <= _SHORT) and not line.hasFocus():
            option = QStyleOptionFrame()
            line.initStyleOption(option)
            room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width()
            margins = line.textMargins()
            if QFontMetricsF(line.font()).horizontalAdvance(text) > room - margins.left() - margins.right() + 1:
                found.append(f"_{text}_")
    return found


_ROWS = 5
"""Rows of a table that are seen at once, as far as it has so many."""


def _tables_cut(window: QWidget) -> list[str]:
    """Heads and states that are cut, columns that stand outside, and tables of which too few rows are seen."""
    found = []
    for table in cast(list[Table[Any]], window.findChildren(Table)):
        if not table.isVisible():
            continue
        name, shown = table.accessibleName(), [at for at in range(len(table.columns)) if not table.isColumnHidden(at)]
        if sum(table.columnWidth(at) for at in shown) > table.viewport().width() + 1:
            found.append(f"{name}: columns stand outside")
        rows = table.model().rowCount()
        seen = table.viewport().height() / theme.px(32)
        if seen + 0.1 < min(_ROWS, rows):
            found.append(f"{name}: {seen:.1f} rows of {rows}")
        for at in shown:
            for row in range(min(rows, 20)):
                cell = table.table_model.cell(row, at)
                if cell.state and pill_width(cell.text) > table.columnWidth(at):
                    found.append(f"{name}: {cell.text}")
    return found


def _out_of_place(window: QWidget) -> list[str]:
    """Parts of one layout that lie over each other, or that stick out of the part they stand in."""
    found = []
    for parent in [window, *cast(list[QWidget], window.findChildren(QWidget))]:
        layout = parent.layout()
        if layout is None or not parent.isVisible():
            continue
        held = [one for one in _laid_out(parent, layout) if one.isVisible() and one.width() and one.height()]
        for at, one in enumerate(held):
            if not parent.rect().adjusted(-3, -3, 3, 3).contains(one.geometry()):
                found.append(f"{_said(one)} sticks out of {_said(parent)}")
            for other in held[at + 1 :]:
                over = one.geometry().intersected(other.geometry())
                if over.width() > 1 and over.height() > 1:
                    found.append(f"{_said(one)} over {_said(other)}")
    return found


def _laid_out(parent: QWidget, layout: QLayout) -> list[QWidget]:
    """The widgets of a layout and of those in it. By its parent: an item held here would outlive what Qt deletes."""
    inner = cast(list[QLayout], layout.findChildren(QLayout))
    layouts = [one for one in (layout, *inner) if not isinstance(one, QStackedLayout)]
    here = [child for child in parent.children() if isinstance(child, QWidget)]
    return [child for child in here if any(one.indexOf(child) >= 0 for one in layouts)]


def _said(widget: QWidget) -> str:
    words = widget.accessibleName() or next((one.text() for one in labels(widget) if one.text()), "")
    own = getattr(widget, "text", None)
    return f"{type(widget).__name__} {own() if callable(own) and own() else words}"


_STEP = 7
"""Every so many pixels one is looked at."""
_SHARE = 0.03
"""Of a window that one colour may take without being one of the roles."""


def _strange_colours(window: QWidget) -> list[str]:
    """Colours of large grounds that no role has: the grey that Qt paints where nobody said how."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    small = image.scaled(image.width() // _STEP, image.height() // _STEP)
    counts = Counter(bytes(small.constBits()).hex(" ", 4).split(" "))
    known = {QColor(colours[LOOKS.index(theme.look)]).name() for colours in ROLES.values()} | {"#ffffff", "#000000"}
    most = small.width() * small.height() * _SHARE
    # Blue, green, red, nothing, as they lie in memory.
    return [
        name
        for pixel, n in counts.items()
        if n > most and (name := f"#{pixel[4:6]}{pixel[2:4]}{pixel[0:2]}") not in known
    ]


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

"""The parts of the quick entry of a visit: a teacher, a field with its label above, a photo and where photos come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QSizePolicy, QWidget

from app.services.finding import spoken
from app.ui import parts
from app.ui.forms.editors import ENTER
from app.ui.theme import theme
from app.ui.words import tr

PICTURES: Final = "(*.jpg *.jpeg *.png *.bmp *.webp)"
THUMB = 56
Photo = Path | bytes
Then = Callable[[], object]


class NameBox(QComboBox):
    """A teacher: typed, chosen from those who are known, or found by the initials. ``left``, ``entered`` as an editor's."""

    left = Signal()
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(3)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(name)
        line = self.line
        line.setAccessibleName(name)
        line.setFrame(False)
        line.installEventFilter(self)
        self.setCompleter(None)  # type: ignore[arg-type]

    @property
    def line(self) -> QLineEdit:
        """Where one types."""
        line = self.lineEdit()
        assert line is not None
        return line

    def show_names(self, names: Sequence[str]) -> None:
        """Other names to choose from; what stands there stays."""
        words = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(list(names))
        self.setCurrentIndex(-1)
        self.setEditText(words)
        self.blockSignals(False)

    def _resolve(self) -> None:
        typed = self.currentText().strip().lower()
        if typed.isascii() and typed.isalpha():
            names = [self.itemText(at) for at in range(self.count())]
            found = next((n for n in names if any(part.startswith(typed) for part in spoken(n).split())), "")
            if found:
                self.setEditText(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._resolve()
            self.left.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self._resolve()
            self.entered.emit()
            return True
        return bool(super().eventFilter(watched, event))


class Group(QWidget):
    """A field with its label above, and the sentence of what is wrong below."""

    def __init__(self, label: str, required: bool, widget: QWidget, *, elides: bool = False) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.label: QLabel = parts.Elided(label, 14, "ink2") if elides else parts.text(label, 14, "ink2")
        self.wrong = parts.text("", 13, "bad", bold=True, wrap=True)
        self.wrong.hide()
        head: list[parts.Part] = [self.label]
        if required:
            head.append(parts.text("*", 14, "bad", bold=True))
        if elides:
            self.label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head.append(None)
        self.widget = widget
        self.setLayout(parts.column(parts.row(*head, spacing=4), widget, self.wrong, spacing=3))

    def say(self, words: str) -> None:
        """What is wrong, or nothing."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        parts.set_role(self.widget, "wrong", bool(words))
        self.widget.setAccessibleDescription(words)


class Thumb(QFrame):
    """A photo, small, with the way to take it away."""

    def __init__(self, at: int, image: QImage | None, remove: Then) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        shown = QLabel()
        shown.setAccessibleName(tr("第 {n} 张照片").format(n=at))
        size = QSize(theme.px(THUMB), theme.px(THUMB * 3 // 4))
        shown.setFixedSize(size)
        if image is None:
            picture = parts.picture("photo", 22, "ink3")
            shown.setPixmap(picture.pixmap())
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            shown.setProperty("ground", "tint")
            shown.setToolTip(tr("按 F8 显示 30 秒，并记下是谁看的"))
        else:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown.setPixmap(QPixmap.fromImage(image).scaled(size, keep, smooth))
        cross = parts.Button("", remove, name="cross", size="row", flat=True)
        cross.setAccessibleName(tr("去掉第 {n} 张照片").format(n=at))
        cross.setToolTip(tr("去掉第 {n} 张照片").format(n=at))
        self.setLayout(parts.row(shown, cross, spacing=0))


def small(image: QImage) -> QImage:
    size = QSize(theme.px(4 * THUMB), theme.px(3 * THUMB))
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def photos_of(data: QMimeData) -> list[Photo]:
    """Pictures on the clipboard or under the mouse: files, or a picture itself."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    found: list[Photo] = [file for file in files if f"*{file.suffix.lower()}" in PICTURES and file.suffix]
    if found or not data.hasImage():
        return found
    image = QImage(data.imageData())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return [bytes(buffer.data().data())] if not image.isNull() else []

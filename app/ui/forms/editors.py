"""One editor a kind of value. Each shows a value, gives back what was typed, and says when it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.core.declaration import Field, Privacy
from app.core.kinds import Choice, Choices, Reference, Value, YesNo, split_codes
from app.models.rules.capitals import COVER_DIGITS
from app.services.finding import spoken
from app.ui import parts
from app.ui.theme import theme
from app.ui.words import tr, tr_data

Entries = Sequence[tuple[str, str]]
"""(what is given to the record, words) of a list to choose from."""
_HEIGHT = 33
_WIDEST = 16_777_215
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(QObject):
    """What a form knows of an editor. ``left``: the person is done with it; ``entered``: and wants the next one."""

    left = Signal()
    entered = Signal()

    def __init__(self, spec: Field) -> None:
        super().__init__()
        self.spec = spec
        self.widget: QWidget = QWidget()

    def text(self) -> str:
        """What stands there, as the field's kind reads it."""
        raise NotImplementedError

    def show(self, value: Value, *, masked: bool) -> None:
        """Show a kept value."""
        raise NotImplementedError

    def show_raw(self, raw: str) -> None:
        """Show a value as it was typed."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Whether a person changed it since it was shown."""
        raise NotImplementedError

    def restore(self) -> None:
        """What it held when it was shown last."""
        raise NotImplementedError

    def set_wrong(self, wrong: bool, *, narrow: bool) -> None:
        """The edge of an error. narrow: the sentence stands beside it and needs the room."""
        for widget in self.focusable():
            parts.set_role(widget, "wrong", wrong)

    def focusable(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.widget]

    def has_focus(self) -> bool:
        """Whether the person is in it."""
        return any(widget.hasFocus() for widget in self.focusable())

    def focus(self) -> None:
        """Go into it."""
        self.focusable()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self, locked: bool) -> None:
        """Only to be looked at."""
        for widget in self.focusable():
            widget.setEnabled(not locked)

    def set_name(self, name: str) -> None:
        """What a screen reader says."""
        for widget in self.focusable():
            widget.setAccessibleName(name)


class _Line(QLineEdit):
    """Text in a ruled cell. A masked text gives way to what is typed; nothing of it can be changed in part."""

    went = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("cell", True)
        self.setMinimumWidth(theme.px(40))
        self.setFixedHeight(theme.px(_HEIGHT))
        self.covered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
            return
        typed = bool(event.text()) and event.text().isprintable() and not event.modifiers() & _CHORD
        if self.covered and (typed or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)):
            self.covered = False
            self.clear()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: Any) -> None:
        if self.covered and (event.commitString() or event.preeditString()):
            self.covered = False
            self.clear()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: Any) -> None:
        self.covered = False
        super().insertFromMimeData(source)  # type: ignore[misc]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A long name is read from its beginning.
        self.setCursorPosition(0)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.went.emit()


_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LineEditor(Editor):
    """Texts, numbers, days, money, codes."""

    def __init__(self, spec: Field) -> None:
        super().__init__(spec)
        self.line = _Line()
        self.widget = self.line
        self.line.went.connect(self.left)
        self.line.entered.connect(self.entered)
        self._shown = ""
        self._value_text = ""

    def text(self) -> str:
        return self._value_text if self.line.covered else self.line.text()

    def show(self, value: Value, *, masked: bool) -> None:
        self._value_text = self.spec.kind.to_cell(value)
        covered = masked and value is not None and self.spec.privacy is Privacy.SENSITIVE
        shown = self.spec.kind.mask(value) if covered else self._value_text
        self._put(shown, covered)

    def show_raw(self, raw: str) -> None:
        self._value_text = raw
        self._put(raw, False)

    def _put(self, shown: str, covered: bool) -> None:
        self._shown = shown
        self.line.setText(shown)
        self.line.setCursorPosition(0)
        self.line.covered = covered
        if self.line.hasFocus() and not covered:
            self.line.selectAll()

    def retype(self, text: str) -> None:
        """Put another text in the place of what was typed, for the person to see."""
        if text != self.line.text():
            self.line.setText(text)

    def is_changed(self) -> bool:
        return not self.line.covered and self.line.text() != self._shown

    def restore(self) -> None:
        covered = self._shown != self._value_text
        self._put(self._shown, covered)

    def set_wrong(self, wrong: bool, *, narrow: bool) -> None:
        super().set_wrong(wrong, narrow=narrow)
        needed = QFontMetrics(theme.font()).horizontalAdvance(self.line.text() or "0" * 11) + theme.px(30)
        limited = wrong and narrow
        self.line.setMinimumWidth(max(theme.px(110), min(needed, theme.px(190))) if limited else theme.px(40))
        self.line.setMaximumWidth(max(theme.px(110), min(needed, theme.px(300))) if limited else _WIDEST)

    def lock(self, locked: bool) -> None:
        self.line.setReadOnly(locked)


_DIGITS = str.maketrans("0123456789", COVER_DIGITS)


class _Combo(QComboBox):
    """A fixed list in a ruled cell: Alt+↓ opens it, pinyin initials choose in it, a wheel that passes by does nothing."""

    went = Signal()
    entered = Signal()

    def __init__(self, entries: Entries) -> None:
        super().__init__()
        self.setProperty("cell", True)
        self.setView(_Popup(self))
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setMinimumContentsLength(2)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addItem("", "")
        for given, words in entries:
            self.addItem(words, given)
        self._typed = ""

    def find_spoken(self, typed: str, after: int = 0) -> int:
        """The first entry below ``after`` whose words, initials or pinyin begin with what was typed; -1 for none.

        A digit stands for its character: 4 finds 四年级.
        """
        wanted = (typed, typed.translate(_DIGITS))
        for at in range(after + 1, self.count()):
            if any(text.startswith(wanted) for text in spoken(self.itemText(at)).split()):
                return at
        return -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._typed = ""
            self.setCurrentIndex(0)
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _CHORD:
            self.choose_spoken(event.text().lower())
        else:
            self._typed = ""
            super().keyPressEvent(event)

    def choose_spoken(self, letter: str) -> None:
        """One more letter of what is looked for; the same letter again goes to the next (n 男, n n 女); else it begins anew."""
        again = self._typed == letter and self.find_spoken(letter * 2) < 0
        if again and (at := self.find_spoken(letter, self.currentIndex())) >= 0:
            self.setCurrentIndex(at)
            return
        for typed in (self._typed + letter, letter):
            if (at := self.find_spoken(typed)) >= 0:
                self._typed = typed
                self.setCurrentIndex(at)
                return
        self._typed = ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.went.emit()


class _Popup(QListView):
    """The open list: letters choose by pinyin here as well."""

    def __init__(self, combo: _Combo) -> None:
        super().__init__()
        self._combo = combo

    def keyboardSearch(self, search: str) -> None:
        if (at := self._combo.find_spoken(search.lower())) >= 0:
            self.setCurrentIndex(self._combo.model().index(at, 0))


class ChoiceEditor(Editor):
    """One of a fixed list, yes or no, or another record; empty is empty."""

    def __init__(self, spec: Field, entries: Entries) -> None:
        super().__init__(spec)
        self.combo = _Combo(entries)
        self.widget = self.combo
        self.combo.went.connect(self.left)
        self.combo.entered.connect(self.entered)
        self.combo.activated.connect(lambda _: self.left.emit())
        self._shown = ""
        self._raw = ""

    def text(self) -> str:
        return self._raw if self._raw and self.combo.currentIndex() == 0 else str(self.combo.currentData() or "")

    def show(self, value: Value, *, masked: bool) -> None:
        self._raw = ""
        self._choose("" if value is None else str(value))

    def show_raw(self, raw: str) -> None:
        self._raw = raw
        self._choose(raw)

    def _choose(self, given: str) -> None:
        self.combo.setCurrentIndex(max(0, self.combo.findData(given)))
        self._shown = str(self.combo.currentData() or "")

    def is_changed(self) -> bool:
        return str(self.combo.currentData() or "") != self._shown

    def restore(self) -> None:
        self._choose(self._shown)


class _Boxes(QWidget):
    """The ground of the check boxes: as narrow as the form wants it; ``widened`` says how wide it is now."""

    widened = Signal(int)

    def __init__(self, grid: QGridLayout) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setLayout(grid)
        grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widened.emit(event.size().width())


class ChecksEditor(Editor):
    """Several of a list as check boxes; what doesn't fit in two lines stands behind 其他 n 类…."""

    def __init__(self, spec: Field, words: Callable[[str], str] | None, width: int) -> None:
        super().__init__(spec)
        assert isinstance(spec.kind, Choices)
        self._kind = spec.kind
        self._boxes = {entry.code: QCheckBox(tr_data((words or str)(entry.label()))) for entry in spec.kind.options}
        self._grid = QGridLayout()
        self.widget = _Boxes(self._grid)
        self.widget.widened.connect(self._fit)
        self.more = QPushButton()
        self.more.setProperty("flat", True)
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._open)
        self._is_open = False
        self._quiet = False
        self._shown: frozenset[str] = frozenset()
        for code, box in self._boxes.items():
            box.toggled.connect(self._toggled)
            box.installEventFilter(self)
            box.setToolTip(tr_data(spec.kind.label(code)))
        self._across = 0
        self._fit(width)

    def _fit(self, width: int) -> None:
        """As many beside each other as there is room for."""
        widest = max(box.sizeHint().width() for box in self._boxes.values()) + theme.px(8)
        across = max(1, min(4, (width - theme.px(20)) // widest))
        if across != self._across:
            self._across = across
            self._lay_out()

    def _lay_out(self) -> None:
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        grid.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
        grid.setVerticalSpacing(theme.px(2))
        first = list(self._boxes)[: max(1, 2 * self._across - 1)]
        shown = [c for c, box in self._boxes.items() if self._is_open or c in first or box.isChecked()]
        for code, box in self._boxes.items():
            box.setParent(self.widget)
            box.setVisible(code in shown)
        for at, code in enumerate(shown):
            grid.addWidget(self._boxes[code], at // self._across, at % self._across)
        hidden = len(self._boxes) - len(shown)
        self.more.setParent(self.widget)
        self.more.setVisible(hidden > 0)
        self.more.setText(tr("其他 {n} 类…").format(n=hidden))
        if hidden:
            grid.addWidget(self.more, len(shown) // self._across, len(shown) % self._across, Qt.AlignmentFlag.AlignLeft)
        for column in range(4):
            grid.setColumnStretch(column, 1 if column < self._across else 0)
        # The form's row is as high as the lines of boxes are now.
        self.widget.updateGeometry()

    def _open(self) -> None:
        before = [code for code, box in self._boxes.items() if box.isHidden()]
        self._is_open = True
        self._lay_out()
        if before:
            self._boxes[before[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, _on: bool) -> None:
        if not self._quiet:
            self.left.emit()

    def _ticked(self) -> frozenset[str]:
        return frozenset(code for code, box in self._boxes.items() if box.isChecked())

    def text(self) -> str:
        return str(self._kind.join(self._ticked()) or "")

    def show(self, value: Value, *, masked: bool) -> None:
        # Which groups a family belongs to is seen where it is filled in: masking empty and ticked boxes shows nothing.
        self._tick(frozenset(split_codes(value)))

    def show_raw(self, raw: str) -> None:
        self._tick(frozenset(raw.split()))

    def _tick(self, codes: frozenset[str]) -> None:
        self._quiet = True
        for code, box in self._boxes.items():
            box.setChecked(code in codes)
        self._quiet = False
        self._shown = codes
        self._lay_out()

    def is_changed(self) -> bool:
        return self._ticked() != self._shown

    def restore(self) -> None:
        self._tick(self._shown)

    def focusable(self) -> list[QWidget]:
        return [*self._boxes.values(), self.more]

    def set_name(self, name: str) -> None:
        for box in self._boxes.values():
            box.setAccessibleName(f"{name} {box.text()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self.entered.emit()
            return True
        return False


class CountShown(Editor):
    """Files kept with a record: how many; they are added and looked at where the files are."""

    def __init__(self, spec: Field) -> None:
        super().__init__(spec)
        self.label = parts.text("", 15)
        self.label.setMargin(theme.px(8))
        self.widget = self.label

    def text(self) -> str:
        return ""

    def show(self, value: Value, *, masked: bool) -> None:
        count = len(split_codes(value))
        self.label.setText(tr("{n} 份", n=count).format(n=count))

    def show_raw(self, raw: str) -> None:
        self.label.setText(raw)

    def is_changed(self) -> bool:
        return False

    def restore(self) -> None:
        return

    def focusable(self) -> list[QWidget]:
        return []

    def focus(self) -> None:
        return


def editor_for(
    spec: Field, *, others: Entries = (), words: Callable[[str], str] | None = None, width: int = 480
) -> Editor:
    """The editor of a field. others: the records a reference may lead to; words: shorter words for many boxes."""
    kind = spec.kind
    if isinstance(kind, Choices):
        return ChecksEditor(spec, words, width)
    if isinstance(kind, Choice):
        return ChoiceEditor(spec, [(entry.code, tr_data((words or str)(entry.label()))) for entry in kind.options])
    if isinstance(kind, YesNo):
        return ChoiceEditor(spec, [("1", tr_data(kind.yes)), ("0", tr_data(kind.no))])
    if isinstance(kind, Reference):
        return ChoiceEditor(spec, others)
    if kind.name == "attachment":
        return CountShown(spec)
    return LineEditor(spec)

"""The form is the paper: blocks of ruled cells over one record or several, each field saving itself when it is left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from app.core.declaration import Field, Privacy
from app.core.errors import Refused
from app.core.kinds import Choices, Date, Reference, Value
from app.services import editing
from app.services.editing import Saved, Sheet, Wrong
from app.ui import parts
from app.ui.forms.editors import Editor, LineEditor, editor_for
from app.ui.icons import pixmap
from app.ui.page import SINGLE, WIDE, Shell
from app.ui.saying import about_field, with_year
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_SHOWN_MS = 30_000
"""How long a sensitive value stays to be seen."""
_SLOW_MS = 300
_AGAIN_MS = 10_000
"""When a save that failed is tried again."""
_LABEL = 92
"""Width of a label cell at 100 %."""


@dataclass(frozen=True)
class Entry:
    """A field on the form. subject: which record; label: other words than the declaration's; short: at 150 % and above.

    words: shorter words for the options of a list, given their official label. bare: no label cell (check boxes).
    """

    field: str
    subject: str = ""
    label: str = ""
    short: str = ""
    words: Callable[[str], str] | None = None
    bare: bool = False


@dataclass(frozen=True)
class Block:
    """A titled part of the paper. rows: one or two entries beside each other."""

    title: str
    rows: Sequence[Sequence[Entry]]


@dataclass(frozen=True)
class Subject:
    """A record that is filled in. record: "" for one that is to be made, with ``fixed`` values that nobody types."""

    kind: str
    record: str = ""
    fixed: Mapping[str, Value] = field(default_factory=dict)


class Form(QWidget):
    """Blocks over subjects. ``said``: (role, words) of saving; ``made``: (subject, id); ``finished``: Enter in the last field.

    ``counted``: how many places are wrong. ``revealed``: whether sensitive values are shown now.
    """

    said = Signal(str, str)
    made = Signal(str, str)
    finished = Signal()
    counted = Signal(int)
    revealed = Signal(bool)

    def __init__(self, shell: Shell, blocks: Sequence[Block], kinds: Mapping[str, str], *, width: int = 494) -> None:
        """kinds: subject → kind of record; width: of the form in pixels of now, for what has to be counted out."""
        super().__init__()
        self._shell, self._desk, self._kinds, self._width = shell, shell.desk, kinds, width
        self._subjects: dict[str, Subject] = {}
        self._typed: dict[str, dict[str, str]] = {name: {} for name in kinds}
        self._sheets: dict[str, Sheet | None] = {}
        self._unsaved: list[tuple[str, str, str, str]] = []
        self.cells: list[Cell] = []
        self._of_block: list[tuple[str, Cell]] = []
        self._is_revealed = False
        self._cover = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._cover.timeout.connect(self.cover)
        self._slow = QTimer(self, interval=_SLOW_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.said.emit("ink2", tr("正在保存…")))
        self._again = QTimer(self, interval=_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._try_again)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._build(blocks)

    # --- building

    def _build(self, blocks: Sequence[Block]) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        sheet = parts.holder(QGridLayout(), ground="line")
        grid.addWidget(sheet)
        lined = sheet.layout()
        assert isinstance(lined, QGridLayout)
        lined.setContentsMargins(1, 1, 1, 1)
        lined.setSpacing(1)
        at = 0
        for block in blocks:
            at = self._build_block(lined, block, at)
        self._narrow_labels()
        for column in (1, 3):
            lined.setColumnStretch(column, 1)
        before: QWidget | None = None
        for cell in self.cells:
            for widget in cell.editor.focusable():
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def _narrow_labels(self) -> None:
        """Above 100 % the label cells give what their words don't need to the fields beside them."""
        paired = [cell.label_width for cell in self.cells if not cell.roomy]
        if theme.percent > 100 and paired:
            widest = max(paired)
            for cell in self.cells:
                cell.label_cell.setFixedWidth(min(theme.px(_LABEL), widest))

    def _build_block(self, lined: QGridLayout, block: Block, at: int) -> int:
        if block.title:
            title = parts.text(block.title, 15, bold=True)
            title.setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4))
            head = parts.holder(parts.row(title, None), ground="tint")
            lined.addWidget(head, at, 0, 1, 4)
            at += 1
        for entries in block.rows:
            for place, entry in enumerate(entries):
                cell = self._cell(entry, alone=len(entries) == 1)
                self._of_block.append((block.title, cell))
                last = 4 if len(entries) == 1 else 2 * place + 2
                if entry.bare:
                    lined.addWidget(cell, at, 0, 1, 4)
                    continue
                lined.addWidget(cell.label_cell, at, 2 * place)
                lined.addWidget(cell, at, 2 * place + 1, 1, last - 2 * place - 1)
                if not cell.alone:
                    # No room beside the field: the sentence goes below the row, over its whole width.
                    lined.addWidget(cell.reason, at + 1 + place, 0, 1, 4)
            at += 1 + len(entries) if len(entries) > 1 else 1
        return at

    def _cell(self, entry: Entry, *, alone: bool) -> Cell:
        declared = self._desk.office.type(self._kinds[entry.subject])
        spec = declared.fields[entry.field]
        others: list[tuple[str, str]] = []
        if isinstance(spec.kind, Reference):
            others = sorted(self._desk.office.titles(spec.kind.to).items(), key=lambda one: one[1])
        label = entry.label or tr_data(spec.label)
        if self._shell.mode != WIDE and entry.short:
            label = entry.short
        editor = editor_for(spec, others=others, words=entry.words, width=self._width)
        cell = Cell(entry, label, spec.required, editor, alone=alone or self._shell.mode == SINGLE, roomy=alone)
        editor.left.connect(partial(self._on_left, cell))
        editor.entered.connect(partial(self._on_enter, cell))
        cell.link.clicked.connect(lambda: self._shell.go("conflicts"))
        cell.eye.clicked.connect(lambda _=False: self.reveal())
        self.cells.append(cell)
        return cell

    # --- showing

    def show_subjects(self, subjects: Mapping[str, Subject]) -> None:
        """Other records. What was typed for a record that isn't made yet goes: take it with ``typed`` before."""
        self.leave_field()
        self._subjects = dict(subjects)
        self._typed = {name: {} for name in self._kinds}
        self._is_revealed = False
        self._cover.stop()
        self.said.emit("", "")
        self.reload(afresh=True)

    def reload(self, *, afresh: bool = False) -> None:
        """Show what the ledger holds now; a field in which a person is typing stays as it is, unless ``afresh``."""
        for name, subject in self._subjects.items():
            record = subject.record
            self._sheets[name] = editing.sheet(self._desk.office, subject.kind, record) if record else None
        for cell in self.cells:
            if afresh or not (cell.editor.has_focus() and cell.editor.is_changed()):
                self._show_cell(cell)
        self.counted.emit(len(self.errors()))

    def _show_cell(self, cell: Cell) -> None:
        name = cell.entry.field
        sheet = self._sheets.get(cell.entry.subject)
        masked = not self._is_revealed
        cell.editor.lock(bool(sheet and sheet.locked))
        if sheet is None:
            cell.editor.show_raw(self._typed.get(cell.entry.subject, {}).get(name, ""))
            cell.say(None)
            cell.show_eye(False)
            return
        wrong = sheet.wrong.get(name)
        sensitive = cell.editor.spec.privacy is Privacy.SENSITIVE and not isinstance(cell.editor.spec.kind, Choices)
        cell.show_eye(bool(sensitive and masked and sheet.row[name] is not None and wrong is None))
        if wrong is None:
            cell.editor.show(sheet.row[name], masked=masked)
        else:
            cell.editor.show_raw(wrong.raw)
        cell.say(wrong, waiting=name in sheet.waiting)

    @property
    def subjects(self) -> Mapping[str, Subject]:
        """The records that are shown."""
        return self._subjects

    def point(self, subjects: Mapping[str, Subject]) -> None:
        """The same paper over records that were made, removed or joined meanwhile; what is typed stays."""
        self._subjects = dict(subjects)

    def locked(self) -> str:
        """Why nothing can be changed here, "" when it can."""
        return next((sheet.locked for sheet in self._sheets.values() if sheet and sheet.locked), "")

    def blocks_below(self, y: int) -> list[str]:
        """Titles of the blocks that begin below a height of the form; of the one that is cut by it, when it is the last."""
        edges: dict[str, tuple[int, int]] = {}
        for title, cell in self._of_block:
            place = cell.geometry()
            top, bottom = edges.get(title, (place.top(), 0))
            edges[title] = (min(top, place.top()), max(bottom, place.bottom()))
        below = [title for title, (top, _) in edges.items() if top > y]
        return below or [title for title, (_, bottom) in edges.items() if bottom > y + 4]

    def typed(self, subject: str = "") -> dict[str, str]:
        """What was typed for a record that can't be made yet: field → text."""
        return dict(self._typed.get(subject, {}))

    def show_typed(self, typed: Mapping[str, str], subject: str = "") -> None:
        """Go on with what was typed before."""
        self._typed[subject] = dict(typed)
        self.reload(afresh=True)

    # --- going through it

    def focus_first(self) -> None:
        """Into the first field, or the first empty one of a record that is half filled in."""
        cell = next((one for one in self.cells if one.editor.focusable()), None)
        if cell is not None:
            self._into(cell)

    def focus_empty(self) -> None:
        """Into the first field that is still empty: where one goes on after the record was made."""
        for cell in self.cells:
            if cell.editor.focusable() and not cell.editor.text():
                self._into(cell)
                return

    def forget(self) -> None:
        """What was typed is somewhere else now."""
        self._subjects = {}
        self._typed = {name: {} for name in self._kinds}
        for cell in self.cells:
            cell.editor.show_raw("")
            cell.say(None)

    def focus_field(self, name: str, subject: str = "") -> bool:
        """Into a field; False when it isn't on the form."""
        for cell in self.cells:
            if (cell.entry.field, cell.entry.subject) == (name, subject):
                self._into(cell)
                return True
        return False

    def focused(self) -> Cell | None:
        """The field a person is in."""
        return next((cell for cell in self.cells if cell.editor.has_focus()), None)

    def errors(self) -> list[Cell]:
        """Fields that hold a wrong value, in the order of the paper."""
        return [cell for cell in self.cells if cell.wrong is not None]

    def next_error(self, by: int = 1) -> bool:
        """F6: into the next wrong field, or with -1 the one before; round. False when there is none."""
        wrong = [at for at, cell in enumerate(self.cells) if cell.wrong is not None]
        if not wrong:
            return False
        here = next((at for at, cell in enumerate(self.cells) if cell.editor.has_focus()), None)
        if here is None:
            target = wrong[0] if by > 0 else wrong[-1]
        elif by > 0:
            target = next((at for at in wrong if at > here), wrong[0])
        else:
            target = next((at for at in reversed(wrong) if at < here), wrong[-1])
        self._into(self.cells[target])
        return True

    def _on_enter(self, cell: Cell) -> None:
        at = self.cells.index(cell)
        following = next((one for one in self.cells[at + 1 :] if one.editor.focusable() and one.isEnabled()), None)
        if following is None:
            self._on_left(cell)
            self.finished.emit()
        else:
            self._into(following)

    def _into(self, cell: Cell) -> None:
        cell.editor.focus()
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(cell, 0, theme.px(40))

    def leave_field(self) -> bool:
        """Save what is in the field the person is in, as if it was left. False when there is none."""
        cell = self.focused()
        if cell is not None:
            self._on_left(cell)
        return cell is not None

    def drop_field(self) -> bool:
        """Esc: the field holds again what it held; False when no field has the focus."""
        cell = self.focused()
        if cell is None:
            return False
        cell.editor.restore()
        return True

    # --- saving

    def _on_left(self, cell: Cell) -> None:
        subject = self._subjects.get(cell.entry.subject)
        if subject is None or not cell.editor.is_changed():
            return
        if isinstance(cell.editor, LineEditor) and _is_of_a_term(cell.editor.spec):
            cell.editor.retype(with_year(cell.editor.text(), self._shell.period))
        raw = cell.editor.text()
        if subject.record:
            self._save(subject.kind, subject.record, cell.entry.field, raw)
        else:
            self._typed[cell.entry.subject][cell.entry.field] = raw
            self._make(cell.entry.subject, subject)

    def _save(self, kind: str, record: str, name: str, raw: str) -> None:
        self._slow.start()
        self._desk.write(
            lambda office: editing.save_field(office, kind, record, name, raw),
            self._on_saved,
            failed=partial(self._not_saved, (kind, record, name, raw)),
        )

    def _make(self, name: str, subject: Subject) -> None:
        typed = dict(self._typed[name])
        self._desk.write(
            lambda office: editing.make(office, subject.kind, typed, subject.fixed),
            partial(self._on_made, name, subject),
        )

    def _on_saved(self, saved: Saved) -> None:
        self._slow.stop()
        self._unsaved = [one for one in self._unsaved if one[:2] != (saved.kind, saved.record)]
        self.said.emit("ok", tr("已保存 {time}").format(time=f"{dt.datetime.now():%H:%M}"))
        if any(s.record == saved.record and s.kind == saved.kind for s in self._subjects.values()):
            self.reload()
        if saved.notes:
            self._shell.notice("warn", tr_data(saved.notes[0]))

    def _on_made(self, name: str, subject: Subject, saved: Saved) -> None:
        if self._subjects.get(name) is not subject:
            return
        if not saved.record:
            for cell in self.cells:
                if cell.entry.subject == name:
                    cell.say(saved.wrong.get(cell.entry.field))
            self.counted.emit(len(self.errors()))
            return
        self._subjects[name] = Subject(subject.kind, saved.record, subject.fixed)
        self._typed[name] = {}
        self.made.emit(name, saved.record)
        self._on_saved(saved)

    def _not_saved(self, what: tuple[str, str, str, str], why: Refused) -> None:
        self._slow.stop()
        self._unsaved = [one for one in self._unsaved if one[:3] != what[:3]] + [what]
        self.said.emit("bad", tr("没有保存：{what}。{do}").format(what=tr_data(why.what), do=tr_data(why.do)))
        self._again.start()

    def _try_again(self) -> None:
        for kind, record, name, raw in self._unsaved:
            self._save(kind, record, name, raw)

    # --- sensitive values

    def reveal(self) -> None:
        """F8: show the sensitive values for 30 seconds; that they were asked for is recorded."""
        seen = [
            (cell, sheet)
            for cell in self.cells
            if (sheet := self._sheets.get(cell.entry.subject)) and cell.editor.spec.privacy is Privacy.SENSITIVE
        ]
        kinds = {sheet.kind for _, sheet in seen}
        if not kinds:
            return
        if self._is_revealed:
            self.cover()
            return
        for at, kind in enumerate(sorted(kinds)):
            self._shell.reveal(kind, 1, self._uncover if at == len(kinds) - 1 else lambda: None)

    def _uncover(self) -> None:
        self._is_revealed = True
        self._cover.start()
        self.reload()
        self.revealed.emit(True)

    def cover(self) -> None:
        """Mask again; a field in which a person is typing stays readable until it is left."""
        self._cover.stop()
        self._is_revealed = False
        self.reload()
        self.revealed.emit(False)


class Cell(QFrame):
    """An editor in its ruled cell, with its label cell, and the sentence of what is wrong beside or below it."""

    def __init__(self, entry: Entry, label: str, required: bool, editor: Editor, *, alone: bool, roomy: bool) -> None:
        """alone: the sentence stands beside the field, not below its row; roomy: the field has the row to itself."""
        super().__init__()
        self.entry, self.editor, self.label = entry, editor, label
        self.alone, self.roomy = alone, roomy
        self.wrong: Wrong | None = None
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.label_cell = _label_cell(label, required)
        self.label_width = _label_width(label, required)
        editor.set_name(label)
        editor.widget.setToolTip(tr_data(editor.spec.help))
        self.eye = parts.link(tr("显示"), lambda: None, key="F8", name="eye")
        self.eye.setProperty("high", "row")
        self.eye.setToolTip(tr("显示 30 秒，并记下是谁看的"))
        self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.link = parts.link(tr("去选定"), lambda: None)
        self.link.setProperty("high", "row")
        self._icon = parts.picture("wrong", 16, "bad")
        self.sentence = _Sentence("")
        self.sentence.setFont(theme.font(13, bold=True))
        self.sentence.setMinimumWidth(theme.px(90))
        margin = (4, 0, 4, 0) if alone else (10, 4, 10, 4)
        reason = parts.row(self._icon, self.sentence, self.link, spacing=4, margin=margin)
        reason.setStretch(1, 1)
        self.reason = parts.holder(reason, ground="surface")
        inner = parts.row(editor.widget, spacing=0)
        if alone:
            inner.addWidget(self.reason, 1)
        inner.addWidget(self.eye)
        self.setLayout(inner)
        self.setMinimumHeight(theme.px(33))
        self.say(None)
        self.show_eye(False)

    def show_eye(self, shown: bool) -> None:
        """Offer to show what is masked, where there is room for it; F8 does it everywhere."""
        self.eye.setVisible(shown and self.roomy)

    def say(self, wrong: Wrong | None, *, waiting: bool = False) -> None:
        """What is wrong with the value, or that two laptops wrote two values."""
        self.wrong = wrong
        words = ""
        if wrong is not None:
            words = tr_data(wrong.reason)
            # “手机号码要 11 位”: the sentence names the field, once.
            if wrong.of_field and words[:2] != self.label[:2]:
                words = about_field(self.label, words)
        elif waiting:
            words = tr("两台电脑改得不一样")
        role = "bad" if wrong is not None else "warn"
        parts.set_role(self.sentence, "role", role)
        self._icon.setPixmap(pixmap("wrong" if wrong is not None else "warn", 16, role, 2.0))
        self.sentence.say(words)
        self.link.setVisible(waiting and wrong is None)
        self.reason.setVisible(bool(words))
        self.editor.set_wrong(wrong is not None, narrow=self.alone)
        self.setAccessibleDescription(words)


class _Sentence(QLabel):
    """A sentence of as many lines as it takes at its width; the row grows with it."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, words: str) -> None:
        """Another sentence."""
        self.setText(words)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)


def _is_of_a_term(spec: Field) -> bool:
    """Whether the term that is shown tells the year of a day: it does of most, and the person sees it, but of no birthday."""
    return isinstance(spec.kind, Date) and spec.privacy is not Privacy.SENSITIVE


def _label_cell(label: str, required: bool) -> QWidget:
    words = parts.text(label, 14, "ink2", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    shown: list[parts.Part] = [words]
    star: QLabel | None = None
    if required:
        star = parts.text("*", 14, "bad", bold=True)
        shown.append(star)
    box = parts.row(*shown, spacing=2, margin=(4, 2, 8, 2))
    box.setStretch(0, 1)
    cell = parts.holder(box, ground="tint")
    cell.setFixedWidth(theme.px(_LABEL))
    return cell


def _label_width(label: str, required: bool) -> int:
    """What a label cell needs for its words, and its star, on one line."""
    star = QFontMetrics(theme.font(14, bold=True)).horizontalAdvance("*") + theme.px(2) if required else 0
    return QFontMetrics(theme.font(14)).horizontalAdvance(label) + star + theme.px(12) + 2

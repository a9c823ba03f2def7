"""Quick entry of a visit: filled in advance from plan and last visit, checked before its content is typed, saved by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QScrollArea, QSizePolicy, QWidget

from app.core.errors import Refused
from app.core.kinds import Value, split_codes
from app.models import Visit
from app.models.kinds import split_names
from app.services import editing, teaching
from app.services.editing import Saved, Sheet
from app.services.finding import spoken
from app.services.office import Office
from app.services.visit_entry import NEEDED
from app.ui import parts
from app.ui.dialogs.files import choose_files, dropped
from app.ui.forms.editors import ENTER, ChoiceEditor, Editor, LineEditor
from app.ui.page import WIDE, Shell
from app.ui.theme import theme
from app.ui.words import tr, tr_data

PICTURES: Final = "(*.jpg *.jpeg *.png *.bmp *.webp)"
_CHECK_MS = 120
_SHOWN_MS = 30_000
_SLOW_MS = 300
_THUMB = 56
_FILLED = ("start", "end", "lessons", "teachers")
"""What is filled in advance; a person who changed one of them keeps it."""
_WRITTEN = ("content", "response", "home_task", "no_photo_reason")
"""What only a person can say: as long as one of them stands there unrecorded, the entry is not given up by itself."""
Photo = Path | bytes
Then = Callable[[], object]


@dataclass
class Entry:
    """A visit in hand. visit: its id once it is kept. kept: field → text as the ledger has it, or as it was filled in."""

    visit: str = ""
    kept: dict[str, str] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    place: str = ""
    photos: list[Photo] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    own: set[str] = field(default_factory=set)
    """Kept photos that were added just now: their person has seen them."""
    making: bool = False
    then: list[Then] = field(default_factory=list)
    locked: str = ""


@dataclass(frozen=True)
class Filled:
    """What is known before anything is typed. busy: the child has a visit at that time of that day already."""

    values: Mapping[str, Value]
    hint: str
    warnings: Sequence[str]
    busy: bool


def _fill(office: Office, student: str, date: str) -> Filled:
    found = teaching.next_visit(office, student, date)
    starts = {visit.start for visit in office.ledger.select(Visit, student=student, date=date)}
    values = dict(found["values"])
    busy = values.get("start") in starts
    if busy:
        values |= {"start": None, "end": None}
    return Filled(values, str(found["hint"]), () if busy else tuple(found["warnings"]), busy)


def _save(office: Office, visit: str, name: str, text: str) -> Saved:
    return editing.save_field(office, "visits", visit, name, text)


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


class _Group(QWidget):
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


class _Thumb(QFrame):
    """A photo, small, with the way to take it away."""

    def __init__(self, at: int, image: QImage | None, remove: Then) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        shown = QLabel()
        shown.setAccessibleName(tr("第 {n} 张照片").format(n=at))
        size = QSize(theme.px(_THUMB), theme.px(_THUMB * 3 // 4))
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


class VisitEntry(QWidget):
    """``said``: (role, words) of saving; ``shown``: another visit is in hand: child and day; ``asks_visit``: look it up."""

    said = Signal(str, str)
    shown = Signal(str, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._shell, self._desk = shell, shell.desk
        self.entry = Entry()
        self._quiet = False
        self._revealed = False
        self._images: dict[str, QImage] = {}
        self._declared = self._desk.office.type("visits")
        self._check = QTimer(self, interval=_CHECK_MS, singleShot=True)
        self._check.timeout.connect(self._ask_check)
        self._slow = QTimer(self, interval=_SLOW_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.said.emit("ink2", tr("正在保存…")))
        self._cover = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._cover.timeout.connect(self.cover)
        self._build()
        self.setAcceptDrops(True)

    # --- building

    def _build(self) -> None:
        self.editors: dict[str, Editor] = {"student": ChoiceEditor(self._declared.fields["student"], [])}
        for name in ("date", "start", "end", "lessons", *_WRITTEN):
            self.editors[name] = LineEditor(self._declared.fields[name])
        self.teacher, self.companion = NameBox(tr("教师")), NameBox(tr("同去"))
        self.signed = QCheckBox(tr("家长已签字"))
        self.sign_key = parts.KeyCap("F5")
        self.sign_key.setToolTip(tr("补签：家长后来在记录表上签了字"))
        self.sign_key.hide()
        labels = self._labels()
        self.groups: dict[str, _Group] = {}
        for name, editor in self.editors.items():
            words, required = labels[name]
            editor.set_name(words)
            parts.set_role(editor.widget, "cell", False)
            self.groups[name] = _Group(words, required, editor.widget, elides=name == "content")
            editor.left.connect(partial(self._on_left, name))
            editor.entered.connect(partial(self._on_enter, editor.widget))
            if isinstance(editor, LineEditor):
                editor.line.textEdited.connect(partial(self._on_typed, name))
                editor.line.installEventFilter(self)
        for name, box in (("teachers", self.teacher), ("companion", self.companion)):
            self.groups[name] = _Group(labels[name][0], labels[name][1], box)
            box.left.connect(partial(self._on_left, "teachers"))
            box.entered.connect(partial(self._on_enter, box))
            box.editTextChanged.connect(lambda _: self._on_typed("teachers", ""))
        self._student.combo.currentIndexChanged.connect(lambda _: self._on_student())
        self.signed.toggled.connect(lambda _: self._on_signed())
        self._line("response").setPlaceholderText(tr("例：能跟读，数到 6 要提示"))
        self._line("home_task").setPlaceholderText(tr("可不填"))
        self._line("no_photo_reason").setPlaceholderText(tr("没有照片的，写明原因"))
        self.notice = parts.Notice("warn", "")
        self.notice.hide()
        self._lay_out()

    def _labels(self) -> dict[str, tuple[str, bool]]:
        return {
            "student": (tr("学生"), True), "date": (tr("日期"), True), "start": (tr("开始"), True),
            "end": (tr("结束"), True), "lessons": (tr("课时"), True), "teachers": (tr("教师"), True),
            "companion": (tr("同去"), False), "content": (tr("内容"), True), "response": (tr("学生反应"), False),
            "home_task": (tr("家庭作业"), False), "no_photo_reason": (tr("没有照片的原因"), False),
        }  # fmt: skip

    def _lay_out(self) -> None:
        groups = self.groups
        self.photo_words = parts.text("", 15, "ink")
        self.add_photo = parts.Button(tr("加照片"), self.choose_photos, name="photo", size="row")
        self.add_photo.setToolTip(tr("也可以把照片拖到这里，或按 Ctrl+V 贴进来"))
        self.thumbs = parts.row(spacing=4)
        self.thumb_holder = parts.holder(self.thumbs)
        groups["no_photo_reason"].label.hide()
        ticks = parts.row(self.signed, self.sign_key, None, self.photo_words, self.add_photo, spacing=8)
        times = parts.row(groups["start"], groups["end"], groups["lessons"], spacing=10)
        fields = parts.column(
            parts.row(groups["student"], groups["date"], spacing=10),
            times,
            self.notice,
            parts.row(groups["teachers"], groups["companion"], spacing=10),
            groups["content"],
            groups["response"],
            groups["home_task"],
            ticks,
            self.thumb_holder,
            groups["no_photo_reason"],
            None,
            spacing=8,
            margin=(0, 0, 2, 0),
        )
        for at, line in enumerate((fields.itemAt(0), fields.itemAt(1), fields.itemAt(3))):
            box = line.layout()
            assert box is not None
            for place in range(2 if at != 1 else 3):
                box.setStretch(place, 1)  # type: ignore[attr-defined]
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("ground", "surface")
        area.setWidget(parts.holder(fields, ground="surface"))
        self.area = area
        self.print = parts.Button(tr("打印记录表"), None, key="Ctrl+P", name="print")
        self.next = parts.Button(tr("下一条"), self.next_entry, key="F7", primary=True)
        self.hint = parts.text(tr("改完即存"), 13, "ink2")
        small = self._shell.mode != WIDE
        foot: list[parts.Part] = [None, self.print, self.next] if small else [self.hint, None, self.print, self.next]
        self.below = parts.Elided("", 13, "ink2")
        self.below.hide()
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._say_below())
        bar.rangeChanged.connect(lambda *_: self._say_below())
        box = parts.column(area, self.below, parts.rule(), parts.row(*foot, spacing=8), spacing=8)
        box.setStretch(0, 1)
        self.setLayout(box)
        order: list[QWidget] = [
            self._student.combo, self._line("date"), self._line("start"), self._line("end"), self._line("lessons"),
            self.teacher, self.companion, self._line("content"), self._line("response"), self._line("home_task"),
            self.signed, self.add_photo, self._line("no_photo_reason"), self.print, self.next,
        ]  # fmt: skip
        self._order = order
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        for widget in order:
            widget.installEventFilter(self)

    def _say_below(self) -> None:
        """What is out of sight is said, so that nobody takes the form for shorter than it is."""
        bar = self.area.verticalScrollBar()
        end = bar.value() + self.area.viewport().height()
        labels = self._labels()
        below = [name for name in ("teachers", *_WRITTEN[:3]) if self.groups[name].geometry().bottom() > end]
        words = [labels[name][0] for name in below]
        if self.signed.geometry().bottom() > end:
            words += [tr("家长签字"), tr("照片")]
        self.below.setVisible(bool(words) and bar.maximum() > 0)
        self.below.say(tr("下面还有：{words}").format(words=tr("、").join(words)))

    @property
    def _student(self) -> ChoiceEditor:
        editor = self.editors["student"]
        assert isinstance(editor, ChoiceEditor)
        return editor

    def _line(self, name: str) -> QLineEdit:
        editor = self.editors[name]
        assert isinstance(editor, LineEditor)
        return editor.line

    # --- what stands there

    def show_known(self, children: Sequence[Mapping[str, Any]], teachers: Sequence[str]) -> None:
        """Whom one may choose: children of the term, teachers that are known."""
        combo, chosen = self._student.combo, self.student
        self._quiet = True
        combo.clear()
        combo.addItem("", "")
        for child in children:
            combo.addItem(str(child["name"]), str(child["student"]))
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        for box in (self.teacher, self.companion):
            box.show_names(teachers)
        self._quiet = False

    @property
    def student(self) -> str:
        """The child's id, "" for none."""
        return str(self._student.combo.currentData() or "")

    @property
    def date(self) -> str:
        """The day as it was typed."""
        return self._line("date").text().strip()

    def text(self, name: str) -> str:
        """A field as it was typed."""
        if name == "teachers":
            names = (self.teacher.currentText().strip(), self.companion.currentText().strip())
            return "、".join(filter(None, names))
        if name == "guardian_signed":
            return "1" if self.signed.isChecked() else ""
        return self.student if name == "student" else self._line(name).text().strip()

    def texts(self) -> dict[str, str]:
        """All fields as they were typed."""
        return {name: self.text(name) for name in (*NEEDED, *_WRITTEN, "guardian_signed")}

    def _put(self, name: str, value: str) -> None:
        self._quiet = True
        if name == "teachers":
            names = split_names(value)
            self.teacher.setEditText(names[0] if names else "")
            self.companion.setEditText("、".join(names[1:]))
        elif name == "guardian_signed":
            self.signed.setChecked(value in ("1", "True"))
        elif name == "student":
            combo = self._student.combo
            combo.setCurrentIndex(max(0, combo.findData(value)))
        else:
            self._line(name).setText(value)
        self._quiet = False

    def _cell(self, name: str, value: Value) -> str:
        if name == "guardian_signed":
            return "1" if value else ""
        return str(value) if name == "student" and value else self._declared.fields[name].kind.to_cell(value)

    # --- another visit in hand

    def start(self, student: str, date: str, *, focus: bool = True) -> None:
        """A new visit to a child on a day; what the entry held must have been recorded or given up before."""
        self.entry = entry = Entry()
        for name in (*_FILLED, *_WRITTEN, "guardian_signed"):
            self._put(name, "")
        self._put("student", student)
        self._put("date", date)
        self._fresh(entry)
        if focus:
            self._line("content").setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_fill()

    def _fresh(self, entry: Entry) -> None:
        self._revealed = False
        self._images = {}
        for group in self.groups.values():
            group.say("")
        self.notice.hide()
        self._say_hint("")
        self.said.emit("", "")
        self.area.ensureVisible(0, 0)
        self._lock(entry.locked)
        self._show_photos()
        self._show_state()
        self.shown.emit(self.student, self.date)

    def _lock(self, why: str) -> None:
        for widget in self._order[:-2]:
            widget.setEnabled(not why)
        if why:
            self.said.emit("mute", tr_data(why))

    def _show_state(self) -> None:
        recorded = bool(self.entry.visit)
        self.print.say(tr("打印记录表") if recorded else tr("打印空白表"))
        self.sign_key.setVisible(recorded and not self.signed.isChecked() and not self.entry.locked)

    def _ask_fill(self) -> None:
        """Ask what plan and last visit say, for the child and day that stand there."""
        entry, student, date = self.entry, self.student, str(self._read("date") or "")
        if student and date and not entry.visit:
            self._desk.read(
                partial(_fill, student=student, date=date), partial(self._take_filled, entry), key="visits.next"
            )

    def _take_filled(self, entry: Entry, filled: Filled) -> None:
        if entry is not self.entry or entry.visit or entry.making:
            return
        for name in _FILLED:
            if name not in entry.touched:
                self._put(name, self._cell(name, filled.values.get(name)))
        entry.place = str(filled.values.get("place") or "")
        self._say_hint(filled.hint)
        words = [tr("这一天已经记过一次。再记一次请填开始和结束时间。")] if filled.busy else list(filled.warnings)
        self._warn(words)
        if entry.touched:
            self._check.start()

    def _say_hint(self, hint: str) -> None:
        words = tr("内容（{hint}）").format(hint=tr_data(hint)) if hint else tr("内容")
        label = self.groups["content"].label
        assert isinstance(label, parts.Elided)
        label.say(words)

    def show_visit(self, visit: str) -> None:
        """A visit that is kept, to be looked at or changed field by field."""
        self._desk.read(lambda office: editing.sheet(office, "visits", visit), self._take_sheet, key="visits.sheet")

    def _take_sheet(self, sheet: Sheet | None) -> None:
        if sheet is None:
            return
        kept = {name: self._cell(name, sheet.row[name]) for name in (*NEEDED, *_WRITTEN, "guardian_signed")}
        self.entry = entry = Entry(visit=sheet.record, kept=kept, locked=sheet.locked)
        entry.names = list(split_codes(sheet.row["photos"]))
        for name, text in kept.items():
            self._put(name, sheet.wrong[name].raw if name in sheet.wrong else text)
        self._fresh(entry)
        for name, wrong in sheet.wrong.items():
            if name in self.groups:
                self.groups[name].say(tr_data(wrong.reason))
        self._check.start()

    def reload(self) -> None:
        """Something was written: what nobody is typing in follows; a visit that was taken back makes place for a new one."""
        if self.entry.visit and not self.entry.making:
            visit = self.entry.visit
            self._desk.read(lambda o: editing.sheet(o, "visits", visit), self._follow, key="visits.follow")

    def _follow(self, sheet: Sheet | None) -> None:
        entry = self.entry
        if sheet is None:
            self.start(self.student, self.date)
            return
        if sheet.record != entry.visit:
            return
        for name in (*NEEDED, *_WRITTEN, "guardian_signed"):
            text = self._cell(name, sheet.row[name])
            if self.text(name) == entry.kept.get(name, "") and name not in sheet.wrong and text != self.text(name):
                self._put(name, text)
                entry.kept[name] = text
        names = list(split_codes(sheet.row["photos"]))
        if names != entry.names:
            entry.names = names
            self._show_photos()
        self._show_state()

    # --- typing

    def _on_typed(self, name: str, _text: str) -> None:
        if self._quiet:
            return
        self.entry.touched.add(name)
        if name in NEEDED:
            self._check.start()

    def _on_student(self) -> None:
        if self._quiet:
            return
        self._check.start()
        if self.entry.visit:
            self._on_left("student")
        else:
            self._ask_fill()
        self.shown.emit(self.student, self.date)

    def _on_signed(self) -> None:
        if not self._quiet:
            self._on_left("guardian_signed")

    def _on_left(self, name: str) -> None:
        """A field was left: it saves itself, or the visit is recorded with it."""
        entry = self.entry
        if entry.locked:
            return
        if entry.visit or entry.making:
            self._save_changes()
            return
        self._say_wrong(name)
        if name == "date" and "date" in entry.touched and self._read("date"):
            entry.touched.discard("date")
            self._ask_fill()
            self.shown.emit(self.student, self.date)
        if self.text("content") and not self._problems():
            self._record()
        elif name == "content" and self.text("content"):
            self._say_missing()

    def _on_enter(self, widget: QWidget) -> None:
        at = self._order.index(widget)
        if widget is self._line("no_photo_reason") or widget is self._line("home_task"):
            self.signed.setFocus() if widget is self._line("home_task") else self.next_entry()
            return
        self._order[at + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _read(self, name: str) -> Value:
        """The value of a field, ``None`` when it is empty or can't be read."""
        values, _ = self._declared.read({name: self.text(name)})
        return values.get(name)

    def _say_wrong(self, name: str) -> None:
        if name in self.groups and name != "companion":
            _, wrong = self._declared.read({name: self.text(name)})
            self.groups[name].say(tr_data(wrong[0].reason) if wrong else "")

    def _problems(self) -> dict[str, str]:
        """Field → why the visit can't be recorded yet."""
        texts = {name: text for name, text in self.texts().items() if name != "student"}
        values, wrong = self._declared.read(texts)
        found = {problem.field: problem.reason for problem in wrong}
        for name in (*NEEDED, "content"):
            if name not in found and not self.text(name):
                label = tr("教师") if name == "teachers" else self._labels()[name][0]
                found[name] = tr("{label}没有填").format(label=label)
        if not found:
            row = {**dict.fromkeys(self._declared.fields), **values, "student": self.student}
            found = {problem.field: problem.reason for problem in self._declared.problems(row)}
        return found

    def _say_missing(self) -> None:
        problems = self._problems()
        for name, words in problems.items():
            if name in self.groups:
                self.groups[name].say(tr_data(words))
        self.said.emit("warn", tr("还没有记下"))

    def next_wrong(self, by: int = 1) -> None:
        """F6: into the next field that is wrong."""
        wrong = [name for name, group in self.groups.items() if group.wrong.isVisible()]
        here = next((at for at, name in enumerate(wrong) if self.groups[name].widget.hasFocus()), -1 if by > 0 else 0)
        if wrong:
            self._focus(wrong[(here + by) % len(wrong)])

    def _focus(self, name: str) -> None:
        widget = self.groups[name].widget
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(widget)

    # --- what other records say

    def _ask_check(self) -> None:
        entry = self.entry
        texts = {name: self.text(name) for name in (*NEEDED, "content") if name != "student"}
        values, _ = self._declared.read(texts)
        row: dict[str, Value] = {**values, "student": self.student or None}
        if entry.visit:
            row["id"] = entry.visit

        def take(words: list[str]) -> None:
            if entry is self.entry:
                self._warn(words)

        self._desk.read(lambda office: teaching.check_visit(office, row), take, key="visits.check")

    def _warn(self, words: Sequence[str]) -> None:
        """What is said before it is saved; nothing of it stops the record."""
        self.notice.setVisible(bool(words))
        if words:
            self.notice.say("warn", "\n".join(tr_data(one) for one in words))

    # --- keeping it

    def is_unfinished(self) -> bool:
        """Whether something a person wrote isn't recorded yet."""
        if self.entry.visit:
            return bool(self._changes())
        return bool(self.entry.photos or any(self.text(name) for name in _WRITTEN))

    def commit(self, then: Then) -> None:
        """Record what is in hand, then go on; what can't be recorded yet stays, and says what is missing."""
        entry = self.entry
        if entry.visit:
            self._save_changes()
            then()
        elif entry.making:
            entry.then.append(then)
        elif not self.is_unfinished():
            then()
        elif problems := self._problems():
            self._say_missing()
            self._focus(next((name for name in self.groups if name in problems), "content"))
        else:
            entry.then.append(then)
            self._record()

    def _record(self) -> None:
        entry = self.entry
        entry.making = True
        texts = self.texts()
        entry.kept = dict(texts)
        values = {name: text for name, text in texts.items() if text}
        if entry.place:
            values["place"] = entry.place
        photos = tuple(entry.photos)
        self._slow.start()
        self._desk.write(
            lambda office: teaching.record_visit(office, values, photos),
            partial(self._recorded, entry, len(photos)),
            failed=partial(self._not_recorded, entry),
        )

    def _recorded(self, entry: Entry, photos: int, done: Mapping[str, Any]) -> None:
        self._slow.stop()
        entry.making, entry.visit = False, str(done["visit"])
        entry.names, entry.own = list(done["photos"]), set(done["photos"])
        waiting, entry.photos = entry.photos[photos:], []
        then, entry.then = entry.then, []
        if entry is self.entry:
            self._saved_words()
            self._warn(done["warnings"])
            for group in self.groups.values():
                group.say("")
            self._save_changes()
            self._show_photos()
            self._show_state()
        if waiting:
            self._keep_photos(entry, waiting)
        for act in then:
            act()

    def _not_recorded(self, entry: Entry, why: Refused) -> None:
        self._slow.stop()
        entry.making, entry.kept, entry.then = False, {}, []
        if entry is self.entry:
            self._not_saved(why)

    def _not_saved(self, why: Refused) -> None:
        self._slow.stop()
        self.said.emit("bad", tr("没有保存"))
        self._warn([tr("没有保存：{what}。{do}。").format(what=tr_data(why.what), do=tr_data(why.do))])

    def _saved_words(self) -> None:
        self._slow.stop()
        self.said.emit("ok", tr("已保存 {time}").format(time=f"{dt.datetime.now():%H:%M}"))

    def _changes(self) -> dict[str, str]:
        return {name: text for name, text in self.texts().items() if text != self.entry.kept.get(name, "")}

    def _save_changes(self) -> None:
        """Field by field, each an act that can be taken back by its name. Waits while the visit is being made."""
        entry = self.entry
        if entry.making or not entry.visit or entry.locked:
            return
        for name, text in self._changes().items():
            before = entry.kept.get(name, "")
            entry.kept[name] = text
            self._slow.start()
            self._desk.write(
                partial(_save, visit=entry.visit, name=name, text=text),
                partial(self._field_saved, entry, name),
                failed=partial(self._field_not_saved, entry, name, before),
            )

    def _field_saved(self, entry: Entry, name: str, saved: Saved) -> None:
        if entry is not self.entry:
            return
        wrong = saved.wrong.get(name)
        if name in self.groups:
            self.groups[name].say(tr_data(wrong.reason) if wrong else "")
        self._saved_words()
        self._show_state()
        self._check.start()

    def _field_not_saved(self, entry: Entry, name: str, before: str, why: Refused) -> None:
        entry.kept[name] = before
        if entry is self.entry:
            self._not_saved(why)

    def next_entry(self) -> None:
        """F7: record this one, then a new one with the same child and day."""
        student, date = self.student, str(self._read("date") or self.date)
        self.commit(lambda: self.start(student, date))

    def give_up(self) -> bool:
        """Esc: what was typed and not recorded goes; False when there is nothing."""
        if self.entry.visit or self.entry.making or not self.is_unfinished():
            return False
        self.start(self.student, self.date)
        return True

    def sign(self) -> None:
        """F5: the guardian signed the paper of this visit later."""
        visit = self.entry.visit
        if visit and not self.signed.isChecked():
            self.entry.kept["guardian_signed"] = "1"
            self._put("guardian_signed", "1")
            self._desk.write(
                lambda office: teaching.sign_visit(office, visit),
                lambda _: self._signed_later(),
                failed=self._not_saved,
            )

    def _signed_later(self) -> None:
        self._saved_words()
        self._show_state()

    # --- photos

    def choose_photos(self) -> None:
        """Ask for the files."""
        choose_files(self, tr("选照片"), tr("照片"), PICTURES, self.attach)

    def attach(self, photos: Sequence[Photo]) -> None:
        """More photos: kept at once with a visit that is recorded, else together with it."""
        entry = self.entry
        if not photos or entry.locked:
            return
        if entry.visit:
            self._keep_photos(entry, list(photos))
            return
        entry.photos += photos
        self._show_photos()
        if not entry.making and self.text("content") and not self._problems():
            self._record()

    def _keep_photos(self, entry: Entry, photos: Sequence[Photo]) -> None:
        def kept(done: Mapping[str, Any]) -> None:
            entry.own |= set(done["photos"])
            entry.names = list(dict.fromkeys([*entry.names, *done["photos"]]))
            if entry is self.entry:
                self._saved_words()
                self._show_photos()

        self._slow.start()
        self._desk.write(
            lambda office: teaching.record_visit(office, {}, photos, entry.visit), kept, failed=self._not_saved
        )

    def _remove(self, photo: Photo | str) -> None:
        entry = self.entry
        if not isinstance(photo, str):
            entry.photos = [one for one in entry.photos if one is not photo]
            self._show_photos()
            return
        entry.names = [name for name in entry.names if name != photo]
        left = " ".join(entry.names)
        self._desk.write(
            lambda office: editing.save_field(office, "visits", entry.visit, "photos", left),
            lambda _: self._saved_words(),
            failed=self._not_saved,
        )
        self._show_photos()

    def _show_photos(self) -> None:
        entry = self.entry
        count = len(entry.names) + len(entry.photos)
        self.photo_words.setText(tr("照片 {n} 张").format(n=count) if count else "")
        self.groups["no_photo_reason"].setVisible(not count)
        parts.clear(self.thumbs)
        self.thumb_holder.setVisible(bool(count))
        shown: list[tuple[Photo | str, QImage | None]] = [(name, self._image(name)) for name in entry.names]
        shown += [
            (photo, _small(QImage(str(photo)) if isinstance(photo, Path) else QImage.fromData(photo)))
            for photo in entry.photos
        ]
        for at, (photo, image) in enumerate(shown, 1):
            self.thumbs.addWidget(_Thumb(at, image, partial(self._remove, photo)))
        self.thumbs.addStretch(1)

    def _image(self, name: str) -> QImage | None:
        """A kept photo, as far as it may be seen and has been read."""
        entry = self.entry
        if not (self._revealed or name in entry.own):
            return None
        if name not in self._images:
            self._desk.read(
                lambda office: office.ledger.attachment(name),
                partial(self._take_image, entry, name),
                key=f"visits.{name}",
            )
        return self._images.get(name)

    def _take_image(self, entry: Entry, name: str, content: bytes) -> None:
        if entry is self.entry:
            self._images[name] = _small(QImage.fromData(content))
            self._show_photos()

    def reveal(self) -> None:
        """F8: show the photos for 30 seconds; that they were asked for is recorded."""
        if self._revealed:
            self.cover()
        elif self.entry.names:
            self._shell.reveal("visits", 1, self._uncover)

    def _uncover(self) -> None:
        self._revealed = True
        self._cover.start()
        self._show_photos()

    def cover(self) -> None:
        """Photos are not to be seen any longer."""
        self._cover.stop()
        self._revealed = False
        self._images = {name: image for name, image in self._images.items() if name in self.entry.own}
        self._show_photos()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _photos_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.attach(dropped(event) or _photos_of(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V with a picture on the clipboard is a photo, wherever one is; the field one is in comes into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget) and self.area.isAncestorOf(watched):
            self.area.ensureWidgetVisible(watched, 0, theme.px(28))
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and (photos := _photos_of(QGuiApplication.clipboard().mimeData()))
        ):
            self.attach(photos)
            return True
        return bool(super().eventFilter(watched, event))

    # --- taken along when the page is built anew

    def kept(self) -> dict[str, Any]:
        """What ``restore`` needs to go on."""
        return {"visit": self.entry.visit, "texts": self.texts(), "photos": list(self.entry.photos)}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Go on with what was in hand in another size."""
        if kept["visit"]:
            self.show_visit(str(kept["visit"]))
            return
        texts = dict(kept["texts"])
        self.start(str(texts["student"]), str(texts["date"]))
        for name, text in texts.items():
            self._put(name, text)
            if text and name in _FILLED:
                self.entry.touched.add(name)
        self.entry.photos = list(kept["photos"])
        self._show_photos()


def _small(image: QImage) -> QImage:
    size = QSize(theme.px(4 * _THUMB), theme.px(3 * _THUMB))
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _photos_of(data: QMimeData) -> list[Photo]:
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

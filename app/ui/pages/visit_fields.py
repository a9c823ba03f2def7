"""The fields of the quick entry of a visit: labels above, in the order of the paper, scrolling where there is little room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QWidget

from app.core.kinds import Value
from app.models.kinds import split_names
from app.services.visit_entry import NEEDED
from app.ui import parts
from app.ui.forms.editors import ChoiceEditor, Editor, LineEditor
from app.ui.page import SINGLE, WIDE, Shell
from app.ui.pages.visit_parts import Group, NameBox
from app.ui.saying import listed
from app.ui.theme import theme
from app.ui.words import tr, tr_data

FILLED = ("start", "end", "lessons", "teachers")
"""What is filled in advance; a person who changed one of them keeps it."""
WRITTEN = ("content", "response", "home_task", "no_photo_reason")
"""What only a person can say: as long as one of them stands there unrecorded, the entry is not given up by itself."""


class VisitFields(QWidget):
    """``typed``, ``left``: a field by its name; ``child_chosen``; ``photos_wanted``; ``finished``: on to the next entry.

    Nothing is said of what the program itself puts there.
    """

    typed = Signal(str)
    left = Signal(str)
    child_chosen = Signal()
    photos_wanted = Signal()
    finished = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._shell, self._desk = shell, shell.desk
        self._quiet = False
        self._declared = self._desk.office.type("visits")
        self._build()

    def _build(self) -> None:
        self.editors: dict[str, Editor] = {"student": ChoiceEditor(self._declared.fields["student"], [])}
        for name in ("date", "start", "end", "lessons", *WRITTEN):
            self.editors[name] = LineEditor(self._declared.fields[name])
        self.teacher, self.companion = NameBox(tr("教师")), NameBox(tr("同去"))
        self.signed = QCheckBox(tr("家长已签字"))
        self.sign_key = parts.KeyCap("F5")
        self.sign_key.setToolTip(tr("补签：家长后来在记录表上签了字"))
        self.sign_key.hide()
        labels = self._labels()
        self.groups: dict[str, Group] = {}
        for name, editor in self.editors.items():
            words, required = labels[name]
            editor.set_name(words)
            parts.set_role(editor.widget, "cell", False)
            self.groups[name] = Group(words, required, editor.widget, elides=name == "content")
            editor.left.connect(partial(self.left.emit, name))
            editor.entered.connect(partial(self._on_enter, editor.widget))
            if isinstance(editor, LineEditor):
                editor.line.textEdited.connect(lambda _, one=name: self.typed.emit(one))
                editor.line.installEventFilter(self)
        for name, box in (("teachers", self.teacher), ("companion", self.companion)):
            self.groups[name] = Group(labels[name][0], labels[name][1], box)
            box.left.connect(partial(self.left.emit, "teachers"))
            box.entered.connect(partial(self._on_enter, box))
            box.editTextChanged.connect(lambda _: self.typed.emit("teachers"))
        self._student.combo.currentIndexChanged.connect(lambda _: self.child_chosen.emit())
        self.signed.toggled.connect(lambda _: self.typed.emit("guardian_signed"))
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
        self.add_photo = parts.Button(tr("加照片"), self.photos_wanted.emit, name="photo", size="row")
        self.add_photo.setToolTip(tr("也可以把照片拖到这里，或按 Ctrl+V 贴进来"))
        self.thumbs = parts.row(spacing=4)
        self.thumb_holder = parts.holder(self.thumbs)
        groups["no_photo_reason"].label.hide()
        ticks = parts.row(self.signed, self.sign_key, None, self.photo_words, self.add_photo, spacing=8)
        when = parts.row(groups["student"], groups["date"], spacing=10)
        times = parts.row(groups["start"], groups["end"], groups["lessons"], spacing=10)
        who = parts.row(groups["teachers"], groups["companion"], spacing=10)
        for line in (when, times, who):
            for at in range(line.count()):
                line.setStretch(at, 1)
        fields = parts.column(
            when,
            times,
            *((self.notice,) if self._shell.mode == WIDE else ()),
            who,
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
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("ground", "surface")
        area.setWidget(parts.holder(fields, ground="surface"))
        self.area = area
        self.print = parts.Button(tr("打印记录表"), None, key="Ctrl+P", name="print")
        self.next = parts.Button(tr("下一条"), self.finished.emit, key="F7", primary=True)
        self.hint = parts.text(tr("改完即存"), 13, "ink2")
        small = self._shell.mode != WIDE
        foot: list[parts.Part] = [None, self.print, self.next] if small else [self.hint, None, self.print, self.next]
        self.below = parts.Elided("", 13, "ink2")
        self.below.hide()
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._say_below())
        bar.rangeChanged.connect(lambda *_: self._keep_in_sight())
        # In a small window what is said of the visit stands still below the fields, so that it is seen from all of them.
        low: list[parts.Part] = [self.notice] if small else []
        if self._shell.mode != SINGLE:
            low.append(parts.rule())
        box = parts.column(area, self.below, *low, parts.row(*foot, spacing=8), spacing=8)
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

    def _keep_in_sight(self) -> None:
        """Something appeared above the field one is in, or went."""
        field = self.area.widget().focusWidget()
        if field is not None and field.hasFocus():
            self.area.ensureWidgetVisible(field, 0, theme.px(28))
        self._say_below()

    def _say_below(self) -> None:
        """What is out of sight is said, so that nobody takes the form for shorter than it is."""
        bar = self.area.verticalScrollBar()
        end = bar.value() + self.area.viewport().height()
        labels = self._labels()
        below = [name for name in ("teachers", *WRITTEN[:3]) if self.groups[name].geometry().bottom() > end]
        words = [labels[name][0] for name in below]
        if self.signed.geometry().bottom() > end:
            words += [tr("家长签字"), tr("照片")]
        crowded = self._shell.mode == SINGLE and self.notice.isVisible()
        self.below.setVisible(bool(words) and bar.maximum() > 0 and not crowded)
        self.below.say(tr("下面还有：{words}").format(words=listed(words)))

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
        return {name: self.text(name) for name in (*NEEDED, *WRITTEN, "guardian_signed")}

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

    # --- going through it

    def _say_hint(self, hint: str) -> None:
        words = tr("内容（{hint}）").format(hint=tr_data(hint)) if hint else tr("内容")
        label = self.groups["content"].label
        assert isinstance(label, parts.Elided)
        label.say(words)

    def _on_enter(self, widget: QWidget) -> None:
        at = self._order.index(widget)
        if widget is self._line("no_photo_reason") or widget is self._line("home_task"):
            self.signed.setFocus() if widget is self._line("home_task") else self.finished.emit()
            return
        self._order[at + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _read(self, name: str) -> Value:
        """The value of a field, ``None`` when it is empty or can't be read."""
        values, _ = self._declared.read({name: self.text(name)})
        return values.get(name)

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

    def _warn(self, words: Sequence[str]) -> None:
        """What is said before it is saved; nothing of it stops the record."""
        if words:
            self.notice.say("warn", "\n".join(tr_data(one) for one in words))
        self.notice.setVisible(bool(words))
        self._say_below()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field one is in comes into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget) and self.area.isAncestorOf(watched):
            self.area.ensureWidgetVisible(watched, 0, theme.px(28))
        return bool(super().eventFilter(watched, event))

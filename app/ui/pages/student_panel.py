"""One child beside the list: the form that is the paper, and behind the other tabs family, level, aid, papers, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.models.rules.periods import school_year_of
from app.services import childhood, finding
from app.services.roll import Line
from app.ui import parts
from app.ui.forms.form import Block, Entry, Form, Subject
from app.ui.icons import ICON_OF_STATE, pixmap
from app.ui.page import WIDE, Shell
from app.ui.pages.student_tabs import AidTab, EditsTab, FamilyTab, HardshipTab, PapersTab, Tab, brief
from app.ui.theme import theme
from app.ui.words import tr

ENTRY: Final = "entry"
_KINDS: Final = {"": "students", "guardian": "guardians", "hardship": "hardships"}


def _blocks() -> list[Block]:
    return [
        Block(
            tr("学生基本情况"),
            [
                [Entry("name"), Entry("sex")],
                [Entry("birth_date"), Entry("nation")],
                [Entry("id_number", label=tr("证件号码"))],
                [Entry("student_number", label=tr("学籍号"))],
                [Entry("grade"), Entry("class_name")],
                [Entry("attendance", short=tr("就读")), Entry("state", short=tr("学籍"))],
                [Entry("hukou", short=tr("户口")), Entry("native_place")],
            ],
        ),
        Block(
            tr("家庭通讯信息"),
            [
                [Entry("address", label=tr("详细住址"), short=tr("住址"))],
                [
                    Entry("name", "guardian", tr("监护人")),
                    Entry("relation", "guardian", tr("与学生关系"), tr("关系")),
                ],
                [Entry("phone", "guardian", tr("手机号码"), tr("手机"))],
                [Entry("bank_card", label=tr("银行卡"))],
                [Entry("card_holder", label=tr("开户人")), Entry("bank_name", label=tr("开户行"))],
                [Entry("shared_card_reason", short=tr("共用卡"))],
            ],
        ),
        Block(
            tr("特殊群体类型（可多选）"),
            [
                [Entry("level", "hardship", tr("困难等级"), tr("等级"))],
                [Entry("groups", "hardship", tr("特殊群体类型"), words=brief, bare=True)],
            ],
        ),
    ]


def _naming_blocks() -> list[Block]:
    """The fields that name a child: with them it is there, and the rest saves itself."""
    return [
        Block(
            tr("先填能认出是谁的几项"),
            [
                [Entry("name")],
                [Entry("id_number", label=tr("证件号码"))],
                [Entry("student_number", label=tr("学籍号"))],
                [Entry("birth_date")],
            ],
        )
    ]


class Panel(QFrame):
    """``stepped``: go to the next (1) or last (-1) child; ``made``: a child was registered; ``left``: back to the list."""

    stepped = Signal(int)
    made = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell, self.desk = shell, shell.desk
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.student = ""
        self._is_new = False
        self.name = parts.text("", 20, bold=True, wrap=True)
        self.spoken = parts.text("", 14, "ink3")
        self.state = parts.Pill("mute", "")
        self.saved_icon = parts.picture("done", 18, "ok")
        self.saved = parts.text("", 15, "ok", bold=True)
        self._failed = ""
        small = shell.mode != WIDE
        words = [
            (ENTRY, tr("登记")), ("family", tr("家庭") if small else tr("家庭成员")), ("hardship", tr("认定")),
            ("aid", tr("资助")), ("papers", tr("材料")), ("edits", tr("改动") if small else tr("改动记录")),
        ]  # fmt: skip
        self.tabs = parts.Choice(words, tabs=True, spacing=18 if not small else 14)
        self.tabs.chosen.connect(self._on_tab)
        self.form = Form(shell, _blocks(), _KINDS, width=theme.px(490))
        self._hear(self.form)
        self.form.finished.connect(lambda: self.stepped.emit(1))
        self.form.made.connect(lambda *_: self.refresh())
        self.sheet = scrolled(self.form)
        self.below = parts.text("", 14, "ink2", wrap=True)
        self.foot = QVBoxLayout()
        self._tab_pages: dict[str, Tab] = {}
        self.stack = QStackedWidget()
        self.stack.setProperty("ground", "surface")
        self.stack.addWidget(parts.holder(parts.column(self.sheet, self.below, self._foot_holder(), spacing=8)))
        self.nobody = parts.empty(tr("在左边选一名学生，这里就是他的登记表。"))
        head = parts.row(self.name, self.spoken, self.state, None, self.saved_icon, self.saved, spacing=8)
        self.setLayout(parts.column(head, self.tabs, self.stack, self.nobody, spacing=8, margin=(16, 12, 16, 12)))
        bar = self.sheet.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._say_below())
        bar.rangeChanged.connect(lambda *_: self._say_below())
        self.say_saved("", "")
        self.say_nobody()

    @cached_property
    def naming(self) -> Form:
        """The short form for a child that isn't there yet; made when the first one is registered."""
        form = Form(self.shell, _naming_blocks(), {"": "students"}, width=theme.px(490))
        self._hear(form)
        form.finished.connect(self._unnamed)
        form.made.connect(lambda _, record: self.made.emit(record))
        return form

    @cached_property
    def naming_page(self) -> QWidget:
        """The short form with what is said below it."""
        words = tr("证件号码填好就登记下来了；没有证件号码的填学籍号，都没有的填出生日期。")
        page = parts.holder(parts.column(self.naming, parts.text(words, 14, "ink2", wrap=True), None, spacing=12))
        self.stack.addWidget(page)
        return page

    def _hear(self, form: Form) -> None:
        form.said.connect(self.say_saved)
        form.counted.connect(lambda _: self._fill_foot())

    def begun(self) -> dict[str, str]:
        """What was typed for a child that isn't registered yet, as ``Form.typed`` gives it."""
        return self.naming.typed() if "naming" in vars(self) else {}

    def _foot_holder(self) -> QWidget:
        self.foot.setContentsMargins(0, 0, 0, 0)
        return parts.holder(self.foot)

    # --- which child

    def say_nobody(self) -> None:
        """No child is chosen."""
        self.student, self._is_new = "", False
        for part in (self.spoken, self.state, self.tabs, self.stack):
            part.hide()
        self.name.setText("")
        self.nobody.show()

    def show_student(self, line: Line) -> None:
        """A child; the same one again is only brought up to date."""
        same = line.id == self.student and not self._is_new
        self.nobody.hide()
        self.student, self._is_new = line.id, False
        self.name.setText(line.name)
        self.spoken.setText(finding.pinyin(line.name))
        self.spoken.setVisible(self.shell.mode == WIDE and len(line.name) <= 6)
        state, words, icon = pill_of(line)
        self.state.say(state or "mute", words or line.level, icon)
        self.state.setVisible(bool(words))
        self.tabs.show()
        self.stack.show()
        if same:
            self.refresh()
            return
        self.form.show_subjects(self._subjects())
        self._show_tab(self.tabs.name)

    def _subjects(self) -> dict[str, Subject]:
        office, year = self.desk.office, school_year_of(self.shell.period)
        family = childhood.guardians(office, self.student)
        rows = office.ledger.values("hardships", (), where={"student": self.student, "school_year": year})
        about = {"student": self.student}
        return {
            "": Subject("students", self.student),
            "guardian": Subject("guardians", family[0].id if family else "", {**about, "is_guardian": 1}),
            "hardship": Subject("hardships", str(rows[0][0]) if rows else "", {**about, "school_year": year}),
        }

    def refresh(self) -> None:
        """Something was written."""
        if self._is_new or not self.student:
            return
        now, shown = self._subjects(), self.form.subjects
        if any(now[name].record != subject.record for name, subject in shown.items()):
            self.form.point(now)
        self.form.reload()
        if self.tabs.name != ENTRY:
            self._show_tab(self.tabs.name)

    def new(self) -> None:
        """An empty paper; what was begun before and not finished stands there still."""
        self.nobody.hide()
        self.student, self._is_new = "", True
        self.name.setText(tr("登记学生"))
        for part in (self.spoken, self.state, self.tabs):
            part.hide()
        typed = self.naming.typed()
        self.naming.show_subjects({"": Subject("students")})
        if typed:
            self.naming.show_typed(typed)
        self.stack.show()
        self.stack.setCurrentWidget(self.naming_page)
        self.naming.focus_first()

    @property
    def is_new(self) -> bool:
        """Whether a child is being registered."""
        return self._is_new

    def _unnamed(self) -> None:
        """Enter in the last of the naming fields: what is still missing, or what is wrong."""
        if not self.naming.next_error():
            self.naming.focus_first()

    # --- tabs

    def _on_tab(self, name: str) -> None:
        self.form.leave_field()
        self._show_tab(name)

    def _show_tab(self, name: str) -> None:
        if name == ENTRY:
            self.stack.setCurrentIndex(0)
            self._say_below()
            return
        if name not in self._tab_pages:
            made: dict[str, Callable[[Panel], Tab]] = {
                "family": FamilyTab, "hardship": HardshipTab, "aid": AidTab, "papers": PapersTab, "edits": EditsTab,
            }  # fmt: skip
            self._tab_pages[name] = made[name](self)
            self.stack.addWidget(self._tab_pages[name])
        self.stack.setCurrentWidget(self._tab_pages[name])
        self._tab_pages[name].show_student(self.student)

    @property
    def forms(self) -> list[Form]:
        """The forms that are to be seen now."""
        if self._is_new:
            return [self.naming]
        if self.tabs.name == ENTRY:
            return [self.form]
        return list(self._tab_pages[self.tabs.name].forms) if self.tabs.name in self._tab_pages else []

    # --- keys

    def edit(self) -> None:
        """F2: into the first field."""
        if not self._is_new and self.student and self.tabs.name != ENTRY and not self.forms:
            self.tabs.choose(ENTRY)
        for form in self.forms[:1]:
            form.focus_first()

    def next_error(self, by: int) -> None:
        """F6: into the next wrong field of this child."""
        if not any(form.next_error(by) for form in self.forms) and not self._is_new and self.tabs.name != ENTRY:
            self.tabs.choose(ENTRY)
            self.form.next_error(by)

    def reveal(self) -> None:
        """F8: show what is masked."""
        for form in self.forms:
            form.reveal()

    def drop_field(self) -> bool:
        """Esc in a field."""
        return any(form.drop_field() for form in self.forms)

    # --- saying

    def say_saved(self, role: str, words: str) -> None:
        """已保存 10:32 at the top right; what could not be saved stays at the foot until it is."""
        self._failed = words if role == "bad" else ""
        parts.set_role(self.saved, "role", role or "ink2")
        self.saved.setText(tr("没有保存") if self._failed else words)
        icon = {"ok": "done"}.get(role) or ICON_OF_STATE.get(role, "")
        self.saved_icon.setVisible(bool(words and icon))
        if icon:
            self.saved_icon.setPixmap(pixmap(icon, 18, role, 2.0))
        self._fill_foot()

    def _fill_foot(self) -> None:
        parts.clear(self.foot)
        if self._failed:
            self.foot.addWidget(parts.Notice("bad", self._failed))
        wrong = self.form.errors() if not self._is_new else []
        locked = self.form.locked()
        if locked:
            self.foot.addWidget(parts.Notice("mute", locked))
        elif wrong:
            names = "、".join(dict.fromkeys(cell.label for cell in wrong))
            words = tr("有 {n} 处要改：{names}。其余各项都已保存。").format(n=len(wrong), names=names)
            self.foot.addWidget(parts.Notice("bad", words, tr("到错处"), partial(self.next_error, 1), key="F6"))

    def _say_below(self) -> None:
        hidden = self.form.blocks_below(self.sheet.verticalScrollBar().value() + self.sheet.viewport().height())
        self.below.setText(tr("下面还有：{names}").format(names="、".join(hidden)) if hidden else "")
        self.below.setVisible(bool(hidden))


def scrolled(widget: QWidget, *, ground: str = "surface") -> QScrollArea:
    """A widget that scrolls inside its card, never sideways. ground "none": on the page's own paper."""
    area = QScrollArea()
    if ground != "none":
        area.setProperty("ground", ground)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(parts.holder(parts.column(widget, None, spacing=0), ground=ground))
    return area


_PILLS: Final = {
    "wrong": ("bad", ""), "conflict": ("warn", ""), "unsigned": ("warn", ""), "undecided": ("warn", ""),
    "under_way": ("mute", "half"), "done": ("ok", ""), "none": ("", ""),
}  # fmt: skip


def pill_of(line: Line) -> tuple[str, str, str]:
    """(state, words, icon) of what needs doing about a child; "" for nothing."""
    words = {
        "wrong": tr("有 {n} 处错").format(n=line.state.count), "conflict": tr("两个值"), "unsigned": tr("缺签字"),
        "undecided": tr("没有定"), "under_way": tr("正在办"), "done": tr("已认定"),
    }.get(line.state.name, "")  # fmt: skip
    state, icon = _PILLS[line.state.name]
    return state, words, icon


__all__: Sequence[str] = ("ENTRY", "Panel", "pill_of", "scrolled")

"""送教上门: what each child is owed, the month with its marks, and the quick entry beside it; plan and term behind tabs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.models.rules.periods import month_in, term_of_period
from app.services import teaching
from app.services.office import Office
from app.ui import parts
from app.ui.icons import pixmap
from app.ui.page import RAIL, SINGLE, WIDE, Page, Panes, Shell
from app.ui.pages.visit_children import ICONS, Children
from app.ui.pages.visit_entry import VisitEntry
from app.ui.saying import day_words, listed, period_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.month_calendar import STATES, Entry, MonthCalendar, legend, mark_words
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr

NEW = "new"
_RECORD, _PLAN, _TERM = "record", "plan", "term"


class Tab(Protocol):
    """What stands behind a tab: a part at the left, under the children, and one at the right."""

    master: QWidget
    detail: QWidget

    def refresh(self) -> None:
        """Show what the ledger holds now."""

    def print_form(self) -> None:
        """Ctrl+P."""

    def reveal(self) -> None:
        """F8."""

    def leave(self) -> bool:
        """Esc; False when there was nothing to leave."""


@dataclass(frozen=True)
class Known:
    """A month with whom and what one may choose in the entry."""

    month: Mapping[str, Any]
    children: Sequence[Mapping[str, Any]]
    teachers: Sequence[str]


def _read(office: Office, month: str) -> Known:
    found = teaching.month(office, month)
    period = str(found["period"])
    return Known(found, teaching.home_children(office, period), teaching.teachers(office, period))


@dataclass(frozen=True)
class DayRow:
    """A line of the list of days, where the calendar has no room. entry: ``None`` for a day without marks."""

    day: str
    entry: Entry | None

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return f"{self.day} {self.entry['student'] if self.entry else ''} {self.entry['visit'] if self.entry else ''}"


class VisitsPage(Page):
    """``arrive``: "new", a child's id, {"visit": id}, {"student":, "date":, "tab":, "month":}, or what ``kept`` gave."""

    TITLE = "送教上门"
    HELP = "visits"
    KINDS: ClassVar[frozenset[str]] = frozenset(
        {"visits", "teaching_plans", "teaching_goals", "assessments", "students", "terms", "norms", "timetables"}
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.period = shell.period
        self.month = month_in(shell.period, self.desk.today())
        self.day = self._first_day()
        self.known: Known | None = None
        self._wanted: list[object] = []
        self._began = False
        self.entry = VisitEntry(shell)
        self.entry.print.clicked.connect(lambda _=False: self.print_form())
        self.entry.said.connect(self._say)
        self.entry.shown.connect(self._on_shown)
        self.children_line = Children(shell)
        self.children_line.chosen.connect(self._on_child)
        self._tabs_made: dict[str, Tab] = {}
        words = [(_RECORD, tr("送教记录")), (_PLAN, tr("计划")), (_TERM, tr("本学期"))]
        self.tabs = parts.Choice(words, tabs=True, spacing=14)
        self.tabs.chosen.connect(self._on_tab)
        self.saved_icon, self.saved = parts.picture("done", 16, "ok"), parts.text("", 14, "ok", bold=True)
        self.under, self.side = QStackedWidget(), QStackedWidget()
        self.side.setProperty("ground", "surface")
        self.under.addWidget(self._record_master())
        self.side.addWidget(self.entry)
        self._lay_out()
        self._say("", "")
        self.keys = {
            "Ctrl+P": self.print_form, "F2": self.open_visit, "F4": self._explain, "F5": self.sign_later,
            "F6": partial(self.entry.next_wrong, 1), "Shift+F6": partial(self.entry.next_wrong, -1),
            "F7": self.next_entry, "F8": self._reveal,
            "PgUp": partial(self.step_month, -1), "PgDown": partial(self.step_month, 1),
            "Ctrl+Tab": partial(self.tabs.step, 1), "Ctrl+Shift+Tab": partial(self.tabs.step, -1),
        }  # fmt: skip
        self.setFocusProxy(self.calendar if shell.mode != SINGLE else self.list)

    # --- building

    def _lay_out(self) -> None:
        single = self.shell.mode == SINGLE
        left = parts.holder(parts.column(*(() if single else (self.children_line,)), self.under, spacing=10))
        self.under.setMinimumWidth(0)
        if single:
            head: list[parts.Part] = [self.saved_icon, self.saved, None]
        else:
            head = [self.tabs, None, self.saved_icon, self.saved]
        above = 6 if single else 12
        card = parts.Card(parts.row(*head, spacing=6), self.side, spacing=above - 4, margin=(16, above, 14, above))
        card.box.setStretch(1, 1)
        widths = (786, 370) if self.shell.mode == WIDE else (446, 348)
        self.panes = Panes(self.shell, left, card, widths=widths)
        box = self.body()
        if single:
            top = parts.row(self.children_line, spacing=8)
            top.addWidget(self.tabs)
            top.setStretch(0, 1)
            box.addLayout(top)
            box.setSpacing(0)
        box.addWidget(self.panes, 1)

    def _record_master(self) -> QWidget:
        mode = self.shell.mode
        size = "row" if mode == SINGLE else ""
        earlier = parts.Button("", partial(self.step_month, -1), name="left", size=size)
        later = parts.Button("", partial(self.step_month, 1), name="right", size=size)
        for button, words in ((earlier, tr("上个月 PgUp")), (later, tr("下个月 PgDn"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.month_words = parts.text("", 17, bold=True)
        self.counting = parts.text("", 14, "ink2")
        # Only ever hidden here: shown without a parent it would be a window of its own for a moment.
        if mode != WIDE:
            self.counting.hide()
        new = parts.Button(tr("记一次"), lambda: self.arrive(NEW), key="Ctrl+T", size="row")
        if mode != SINGLE:
            new.hide()
        shown: list[parts.Part] = [earlier, self.month_words, later, parts.text("", 8), self.counting, None]
        if mode == SINGLE:
            # The days need the height of a foot: the keys stand in the line of the month.
            shown.append(parts.Keys((tr("回车"), tr("打开")), ("F5", tr("补签"))))
        line = parts.row(*shown, new, spacing=8)
        self.calendar = MonthCalendar(self.desk.today())
        self.calendar.moved.connect(self._on_day)
        self.calendar.opened.connect(self.record_on)
        self.calendar.picked.connect(self.pick)
        self.calendar.turned.connect(self.go_to_day)
        self.list: Table[DayRow] = Table(
            [
                Column(tr("日期"), self._day_cell, width=150),
                Column(tr("学生"), lambda row: row.entry["name"] if row.entry else "", width=90),
                Column(tr("状态"), self._state_cell, width=150),
            ],
            key=lambda row: row.id,
        )
        self.list.setAccessibleName(tr("送教的日子"))
        self.list.opened.connect(self._open_row)
        self.list.chosen.connect(lambda row: self._on_day(row.day))
        days = self.list if mode == SINGLE else self.calendar
        (self.calendar if mode == SINGLE else self.list).hide()
        self.place = QStackedWidget()
        self.place.addWidget(parts.Card(days, margin=1, spacing=0))
        self.place.addWidget(self._nobody())
        foot = () if mode == SINGLE else (self._foot(),)
        box = parts.column(line, self.place, *foot, spacing=0 if mode == SINGLE else 9)
        box.setStretch(1, 1)
        return parts.holder(box)

    def _nobody(self) -> QWidget:
        words = tr("这里还没有送教上门的学生。先把学生的“就读方式”改成送教上门，再定计划。")
        return parts.Card(parts.empty(words, tr("去找学生"), lambda: self.shell.go("students", "find"), key="Ctrl+F"))

    def _foot(self) -> QWidget:
        signs: list[parts.Part] = []
        for role, icon, words in legend():
            sign = parts.row(parts.picture(icon, 15, role), parts.text(words, 13, "ink2"), spacing=5)
            signs.append(sign)
        pairs = [(tr("回车"), tr("记一次"))]
        if self.shell.mode == WIDE and theme.percent == 100:
            pairs = [("← →", tr("换天")), *pairs, ("F2", tr("修改")), ("F5", tr("补签"))]
        keys: list[parts.Part] = [parts.Keys(*pairs)] if self.shell.mode != RAIL else []
        gap = 16 if theme.percent == 100 else 10
        return parts.holder(parts.row(parts.holder(parts.row(*signs, spacing=gap)), None, *keys, spacing=8))

    def _day_cell(self, row: DayRow) -> Cell:
        words = day_words(row.day, weekday=True)
        now = row.day == self.desk.today().isoformat()
        return Cell(tr("{day} 今天").format(day=words), role="accent", bold=True) if now else Cell(words)

    def _state_cell(self, row: DayRow) -> Cell:
        if row.entry is None:
            return Cell("")
        role, icon = STATES[row.entry["state"]]
        words = mark_words(row.entry).removeprefix(row.entry["name"]).strip()
        return Cell(words or tr("计划"), role, icon)

    # --- header

    def context(self) -> str:
        if self.known is None or self.shell.mode == SINGLE:
            return ""
        sums, children = self.known.month["totals"], self.known.month["children"]
        if not children:
            return ""
        if self.shell.mode == RAIL or theme.percent > 100:
            return tr("应送 {due}，欠 {owed} 课时").format(due=sums["due"], owed=sums["owed"])
        now = self.month == self.desk.today().isoformat()[:7]
        when = tr("本月") if now else tr("{n}月").format(n=int(self.month[5:]))
        words = tr("{n} 名学生，{when}应送 {due} 课时，已送 {done}，欠 {owed}，缺签字 {unsigned}")
        return words.format(n=len(children), when=when, **sums)

    # --- what is shown

    def refresh(self) -> None:
        if self.shell.period != self.period:
            self.period = self.shell.period
            self.month = month_in(self.period, self.desk.today())
            self.day = self._first_day()
        self.desk.read(partial(_read, month=self.month), self._show, key="visits.month")
        self.entry.reload()
        if self.tabs.name in self._tabs_made:
            self._tabs_made[self.tabs.name].refresh()

    def _show(self, known: Known) -> None:
        self.known = known
        self.children_line.show_children(known.month["children"])
        self.entry.show_known(known.children, known.teachers)
        self.month_words.setText(self.month if self.shell.mode == SINGLE else period_words(self.month))
        counted = counting_words(known.month, self.desk.today().isoformat(), whole=theme.percent == 100)
        self.counting.setText(counted)
        self.month_words.setToolTip(counted)
        self.place.setCurrentIndex(0 if known.children or known.month["children"] else 1)
        self._show_days()
        self.shell.refresh_header()
        self._serve()

    def _show_days(self) -> None:
        if self.known is None:
            return
        days, child = self.known.month["calendar"], self.children_line.student
        if self.shell.mode != SINGLE:
            self.calendar.show_month(days, child, self.day)
            return
        rows, today = [], self.desk.today().isoformat()
        for day in (one for one in days if one["in_month"]):
            marks = [entry for entry in day["visits"] if child in ("", entry["student"])]
            rows += [DayRow(day["day"], entry) for entry in marks]
            if not marks and day["day"] == today:
                rows.append(DayRow(day["day"], None))
        before = self.list.current
        self.list.blockSignals(True)
        self.list.show_rows(rows, keep=before.id if before else "")
        if before is None or before.day[:7] != self.month:
            self.list.choose(next((at for at, row in enumerate(rows) if row.day >= self.day), len(rows) - 1))
        self.list.blockSignals(False)

    def _serve(self) -> None:
        """What one came here for, now that the month is known."""
        wanted, self._wanted = self._wanted, []
        for target in wanted:
            self._do(target)
        if not self._began and not wanted:
            self.entry.start(self._child_for(self.day), self.day, focus=False)
            self.setFocus()
        self._began = True

    def _first_day(self) -> str:
        today = self.desk.today().isoformat()
        return today if today[:7] == self.month else f"{self.month}-01"

    # --- going about

    def arrive(self, target: object) -> None:
        self._wanted.append(target)
        if self.known is not None and not (isinstance(target, dict) and target.get("month", self.month) != self.month):
            self._serve()
        elif isinstance(target, dict) and target.get("month"):
            self.month = str(target["month"])
            self.day = str(target.get("day") or self._first_day())
            if self.known is not None:
                self.refresh()

    def _do(self, target: object) -> None:
        if target == NEW:
            self.tabs.choose(_RECORD)
            today = self.desk.today().isoformat()
            self._begin(self._child_for(today), today)
        elif isinstance(target, dict):
            self._arrive_at(target)
        elif isinstance(target, str) and any(str(one["student"]) == target for one in self._sums()):
            self.children_line.choose(target)
            self._on_child(target)
        elif isinstance(target, str) and target:
            self._hold(target)

    def _arrive_at(self, target: Mapping[str, Any]) -> None:
        if target.get("filter") is not None:
            self.children_line.choose(str(target["filter"]))
            self._show_days()
        self.tabs.choose(str(target.get("tab") or _RECORD))
        if target.get("visit"):
            self._hold(str(target["visit"]))
        elif target.get("student"):
            self._begin(str(target["student"]), str(target.get("date") or self.desk.today().isoformat()))
        elif isinstance(target.get("entry"), dict):
            self.entry.restore(target["entry"])
            if target.get("detail"):
                self.panes.show_detail()

    def kept(self) -> object:
        front = not self.panes.master.isVisible()
        return {
            "month": self.month, "day": self.day, "filter": self.children_line.student, "tab": self.tabs.name,
            "entry": self.entry.kept(), "detail": front,
        }  # fmt: skip

    def leave(self) -> bool:
        tab = self._tabs_made.get(self.tabs.name)
        if tab is not None and tab.leave():
            return True
        if self.panes.show_master():
            self.setFocus()
            return True
        if self.tabs.name != _RECORD:
            self.tabs.choose(_RECORD)
            return True
        if self.entry.isAncestorOf(self.window().focusWidget() or self):
            # The field is left and so what is whole is recorded; what isn't stays until Esc is pressed once more.
            self.setFocus()
            return True
        return self.entry.give_up()

    def _on_tab(self, name: str) -> None:
        if name not in self._tabs_made and name != _RECORD:
            from app.ui.pages.teaching_plans import PlanTab
            from app.ui.pages.teaching_term import TermTab

            made: Tab = PlanTab(self) if name == _PLAN else TermTab(self)
            self._tabs_made[name] = made
            self.under.addWidget(made.master)
            self.side.addWidget(made.detail)
        self._say("", "")
        tab = self._tabs_made.get(name)
        self.under.setCurrentWidget(tab.master if tab else self.under.widget(0))
        self.side.setCurrentWidget(tab.detail if tab else self.entry)
        self.panes.show_master()
        if tab is not None:
            tab.refresh()

    def _on_child(self, student: str) -> None:
        self._show_days()
        if self.tabs.name in self._tabs_made:
            self._tabs_made[self.tabs.name].refresh()
        elif student and not self.entry.is_unfinished() and not self.entry.entry.visit:
            self.entry.start(student, self.entry.date or self.day, focus=False)

    def _say(self, role: str, words: str) -> None:
        shown = role or "ink2"
        parts.set_role(self.saved, "role", shown)
        self.saved.setText(words)
        self.saved.setVisible(bool(words) or self.shell.mode != SINGLE)
        self.saved_icon.setVisible(role in ("ok", "bad", "warn"))
        if role in ICONS:
            self.saved_icon.setPixmap(pixmap(ICONS[role], 16, role, 2.0))

    # --- the month

    def step_month(self, by: int) -> None:
        """The month before or after."""
        first = dt.date.fromisoformat(f"{self.month}-01")
        self.go_to_day((first + dt.timedelta(days=32 if by > 0 else -1)).isoformat()[:7] + "-01")

    def go_to_day(self, day: str) -> None:
        """A day of another month: that month is shown."""
        today = self.desk.today().isoformat()
        self.month = day[:7]
        self.day = today if day.endswith("-01") and today[:7] == self.month else day
        self.refresh()

    def _on_day(self, day: str) -> None:
        self.day = day

    def _on_shown(self, _student: str, day: str) -> None:
        """A kept visit is in hand: the month goes to its day."""
        if not self.entry.entry.visit or day == self.day:
            return
        if day[:7] == self.month:
            self.day = day
            self.calendar.choose(day)
        else:
            self.go_to_day(day)

    def _marks(self, day: str) -> list[Entry]:
        days = self.known.month["calendar"] if self.known else ()
        child = self.children_line.student
        return [e for one in days if one["day"] == day for e in one["visits"] if child in ("", e["student"])]

    def _sums(self) -> Sequence[Mapping[str, Any]]:
        return self.known.month["children"] if self.known else ()

    def _child_for(self, day: str) -> str:
        """Whom a visit on a day is likely to be for: the chosen child, who is planned on it, the first."""
        if self.children_line.student:
            return self.children_line.student
        children = self.known.children if self.known else ()
        own = {str(child["student"]) for child in children}
        planned = [entry for entry in self._marks(day) if entry["visit"] is None]
        known = [one for one in (*planned, *self._sums(), *children) if str(one["student"]) in own]
        return str(known[0]["student"]) if known else ""

    def record_on(self, day: str) -> None:
        """Enter on a day: a visit on it."""
        self._begin(self._child_for(day), day)

    def _begin(self, student: str, day: str) -> None:
        def begin() -> None:
            self.panes.show_detail()
            self.entry.start(student, day)

        self.entry.commit(begin)

    def _hold(self, visit: str) -> None:
        def show() -> None:
            self.panes.show_detail()
            self.entry.show_visit(visit)

        self.entry.commit(show)

    def pick(self, entry: Entry) -> None:
        """A mark was pressed: its visit, or a new one for what was planned."""
        if entry["visit"]:
            self._hold(str(entry["visit"]))
        else:
            self._begin(str(entry["student"]), str(entry["planned_on"] or self.day))

    def _open_row(self, row: DayRow | None) -> None:
        if row is None:
            return
        if row.entry is None:
            self.record_on(row.day)
        else:
            self.pick(row.entry)

    def open_visit(self) -> None:
        """F2: the visit of the day one is on; again, its next one."""
        visits = [str(entry["visit"]) for entry in self._marks(self.day) if entry["visit"]]
        if self.tabs.name != _RECORD or not visits:
            return
        at = visits.index(self.entry.entry.visit) + 1 if self.entry.entry.visit in visits else 0
        self._hold(visits[at % len(visits)])

    def next_entry(self) -> None:
        """F7: the next one, with the same day and child."""
        if self.tabs.name == _RECORD:
            self.panes.show_detail()
            self.entry.next_entry()

    def sign_later(self) -> None:
        """F5: the guardian signed the visit in hand, or the one of this day, later."""
        if self.tabs.name != _RECORD:
            return
        entry = self.entry
        in_focus = entry.entry.visit and not self.place.isAncestorOf(self.window().focusWidget() or self)
        if in_focus and not entry.signed.isChecked():
            entry.sign()
            return
        unsigned = [str(mark["visit"]) for mark in self._marks(self.day) if mark["state"] == "unsigned"]
        if not unsigned:
            self.shell.notice("mute", tr("{day}没有缺签字的送教记录。").format(day=day_words(self.day)))
        elif unsigned[0] == entry.entry.visit:
            entry.sign()
        else:
            done = partial(self._say, "ok", tr("已登记补签"))
            self.desk.write(lambda office: teaching.sign_visit(office, unsigned[0]), lambda _: done())

    def _explain(self) -> None:
        """F4: why there is no photo."""
        if self.tabs.name == _RECORD and self.entry.groups["no_photo_reason"].isVisible():
            self.entry.groups["no_photo_reason"].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self) -> None:
        tab = self._tabs_made.get(self.tabs.name)
        if tab is None:
            self.entry.reveal()
        else:
            tab.reveal()

    def print_form(self) -> None:
        """Ctrl+P: the visit's record, or before it is recorded the blank form with the child's head."""
        tab = self._tabs_made.get(self.tabs.name)
        if tab is not None:
            tab.print_form()
        elif self.entry.is_unfinished() or self.entry.entry.making:
            self.entry.commit(self._print_record)
        else:
            self._print_record()

    def _print_record(self) -> None:
        entry = self.entry.entry
        if entry.visit:
            self.shell.preview("visit_record", visit=entry.visit)
        else:
            period = term_of_period(self.month)
            self.shell.preview("visit_record", student=self.entry.student or None, period=period, blank=True)


def counting_words(month: Mapping[str, Any], today: str, *, whole: bool) -> str:
    """What counts as due in a month: 应送按 10月21日前的教学周计算，1 至 7 日放假. whole: with the holidays."""
    if today[:7] == month["month"]:
        words = tr("应送按 {day}前的教学周计算").format(day=day_words(today))
    elif today[:7] < month["month"]:
        words = tr("这个月还没有到，先看计划")
    else:
        words = tr("应送按全月的教学周计算")
    free = [int(d["day"][8:]) for d in month["calendar"] if d["in_month"] and d["mark"] == "holiday"]
    spans: list[tuple[int, int]] = []
    for day in free:
        if spans and spans[-1][1] == day - 1:
            spans[-1] = spans[-1][0], day
        else:
            spans.append((day, day))
    if not whole or not spans:
        return words
    said = [tr("{a} 至 {b} 日").format(a=a, b=b) if a != b else tr("{a} 日").format(a=a) for a, b in spans]
    return tr("{counted}，{days}放假").format(counted=words, days=listed(said))

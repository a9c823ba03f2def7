"""勤工助学: the month's hours, the pay that follows from them, the posts and who holds them."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import ClassVar

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.models import Post
from app.models.hours import hours_text
from app.models.rules import working as rules
from app.models.rules.periods import month_in
from app.services import working
from app.services.finding import spoken
from app.services.office import Office
from app.services.working import MonthGrid, MonthRow, Written
from app.ui import parts
from app.ui.page import RAIL, SINGLE, WIDE, Page, Shell
from app.ui.saying import period_words
from app.ui.tables.month_grid import Cells, HoursGrid
from app.ui.theme import theme
from app.ui.words import tr

_GRID_LEAST = 206
_CLASS_HALVES = 3
"""What 全班填 offers before anything was typed: an hour and a half, the usual shift."""


class HoursPage(Page):
    """The grid first; pay and posts behind the other two tabs."""

    TITLE = "勤工助学工时"
    HELP = "hours"
    KINDS: ClassVar[frozenset[str]] = frozenset(
        {"work_days", "assignments", "posts", "over_reasons", "students", "pay_sheets", "pay_lines", "norms"}
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.month = month_in(shell.period, self.desk.today())
        self._grid: MonthGrid | None = None
        self._last_halves = _CLASS_HALVES
        self.tabs = parts.Choice(
            [("hours", tr("工时")), ("pay", tr("报酬")), ("posts", tr("岗位"))], tabs=True, spacing=20
        )
        self.tabs.chosen.connect(self._show_tab)
        self.stack = QStackedWidget()
        self.sheet = _HoursTab(self)
        self.stack.addWidget(parts.scrolled(self.sheet) if shell.mode == SINGLE else self.sheet)
        # The keys wait there for the grid: who comes in types hours, and doesn't leaf through months.
        self.setFocusProxy(self.sheet)
        box = self.body()
        box.addLayout(parts.row(self._month_line(), *self.sheet.beside_month, None, self.tabs, spacing=12))
        box.addWidget(self.stack, 1)
        self.keys = {
            "Ctrl+P": self.print_form,
            "Ctrl+D": self.sheet.fill_class,
            "F4": self.sheet.explain,
            "F5": self.next_act,
            "F7": self.next_entry,
            "Ctrl+Tab": partial(self.tabs.step, 1),
            "Ctrl+Shift+Tab": partial(self.tabs.step, -1),
            "PgUp": partial(self.step_month, -1),
            "PgDown": partial(self.step_month, 1),
        }

    def _month_line(self) -> QWidget:
        self.month_words = parts.text(self._month_text(), 17, bold=True)
        earlier = parts.Button("", partial(self.step_month, -1), name="left")
        earlier.setAccessibleName(tr("上个月 PgUp"))
        later = parts.Button("", partial(self.step_month, 1), name="right")
        later.setAccessibleName(tr("下个月 PgDn"))
        return parts.holder(parts.row(earlier, self.month_words, later, None))

    def context(self) -> str:
        return tr("半小时为一格")

    def header_parts(self) -> list[QWidget]:
        words = tr("打印报酬表") if self.tabs.name == "pay" else tr("打印考勤表")
        return [parts.Button(words, self.print_form, key="Ctrl+P", name="print")]

    def print_form(self) -> None:
        """The month's attendance sheet, or its pay sheet."""
        self.shell.preview("pay_sheet" if self.tabs.name == "pay" else "attendance", month=self.month)

    def kept(self) -> object:
        return {"month": self.month, "tab": self.tabs.name}

    def arrive(self, target: object) -> None:
        if isinstance(target, dict):
            self.month = str(target.get("month") or self.month)
            self.tabs.choose(str(target.get("tab") or "hours"))
            self._say_month()
            self.refresh()

    def step_month(self, by: int) -> None:
        """The month before or after."""
        first = dt.date.fromisoformat(f"{self.month}-01")
        self.month = (first + dt.timedelta(days=32 if by > 0 else -1)).isoformat()[:7]
        self._say_month()
        self.refresh()

    def _say_month(self) -> None:
        self.month_words.setText(self._month_text())

    def _month_text(self) -> str:
        return self.month if self.shell.mode == SINGLE else period_words(self.month)

    def _show_tab(self, name: str) -> None:
        at = {"hours": 0, "pay": 1, "posts": 2}[name]
        while self.stack.count() <= at:
            from app.ui.pages.work_pay import PayTab
            from app.ui.pages.work_posts import PostsTab

            tab = (PayTab if self.stack.count() == 1 else PostsTab)(self)
            # Two tables below each other, or a table and its foot: from 125 % on they need more than the window's height.
            self.stack.addWidget(parts.scrolled(tab) if theme.percent > 100 else tab)
        if at != self.stack.currentIndex():
            self.shell.clear_notices()
        self.stack.setCurrentIndex(at)
        for part in self.sheet.beside_month:
            part.setVisible(at == 0 and (part is not self.sheet.fill or self.sheet.grid is not None))
        self.shell.refresh_header()
        self.refresh()

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        shown = self.stack.currentWidget()
        tab = shown.widget() if isinstance(shown, QScrollArea) else shown
        assert isinstance(tab, Tab)
        return tab

    def next_act(self) -> None:
        """F5: what is to be done next in the tab."""
        self.tab.next_act()

    def next_entry(self) -> None:
        """F7: one more entry of the tab."""
        self.tab.next_entry()

    def refresh(self) -> None:
        self.tab.refresh()

    def leave(self) -> bool:
        return self.sheet.leave()


class Tab(QWidget):
    """One of the three."""

    def __init__(self, page: HoursPage) -> None:
        super().__init__()
        self.page, self.shell, self.desk = page, page.shell, page.desk

    def refresh(self) -> None:
        """Show what the ledger holds now."""
        raise NotImplementedError

    def next_act(self) -> None:
        """F5: what is to be done next here."""

    def next_entry(self) -> None:
        """F7: one more entry; nothing where there is none."""


class _HoursTab(Tab):
    def __init__(self, page: HoursPage) -> None:
        super().__init__(page)
        self.posts = QComboBox()
        self.posts.setAccessibleName(tr("岗位"))
        self.posts.activated.connect(lambda _: self._filter())
        self.finder = parts.FindBox(tr("找人：拼音首字母"))
        self.finder.typed.connect(lambda _: self._filter())
        self.finder.left.connect(lambda: self.grid.days.setFocus() if self.grid else None)
        self.over = parts.text("", 15, "warn", bold=True)
        self.young = parts.text("", 15, "ink2")
        self.fill = parts.Button("", self.fill_class, key="Ctrl+D")
        self.fill.hide()
        self.grid: HoursGrid | None = None
        self.place = QVBoxLayout()
        self.notice_place = QVBoxLayout()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("超时的原因"))
        self.reason.setPlaceholderText(tr("写一句原因，会印在考勤表上。写完按回车"))
        self.reason.returnPressed.connect(self._save_reason)
        self.reason.hide()
        self.saved = parts.text("", 14, "ok", bold=True)
        self.shown = parts.text("", 14, "ink2")
        self._row: MonthRow | None = None
        self._open: frozenset[tuple[str, str]] = frozenset()
        """Cells (assignment, day) for which a value was refused and none was written since."""
        self.posts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.posts.setMinimumContentsLength(6)
        self.finder.setMinimumWidth(theme.px(190))
        wide = page.shell.mode == WIDE
        # In a small window what is least needed goes, and the rest stands beside the month.
        self.beside_month: list[QWidget] = [self.posts, self.fill] if page.shell.mode == RAIL else []
        for part in () if wide else (self.finder, self.over, self.young, self.shown):
            part.hide()
        keys: list[parts.Part] = (
            []
            if page.shell.mode == SINGLE
            else [
                parts.Keys(
                    (tr("方向键"), tr("移动")),
                    ("1 5", tr("记 1.5 小时")),
                    ("Del", tr("清空")),
                    *(() if page.shell.mode == RAIL else (("Ctrl+C / V", tr("与电子表格互贴")),)),
                )
            ]
        )
        top: list[parts.Part] = [self.posts, self.finder, None, self.over, self.young, self.fill] if wide else []
        box = parts.column(parts.row(*top, spacing=12), spacing=10)
        box.addLayout(self.place, 1)
        box.addLayout(self.notice_place)
        box.addWidget(self.reason)
        box.addLayout(parts.row(*keys, None, self.shown, self.saved))
        self.setLayout(box)

    def refresh(self) -> None:
        month = self.page.month
        self.desk.read(partial(_read, month=month), self._show, key="hours.grid")

    def _show(self, answer: tuple[MonthGrid, list[tuple[str, str]], dict[str, str]]) -> None:
        grid, posts, self._spoken = answer
        self.page._grid = grid
        chosen = self.posts.currentData()
        self.posts.clear()
        self.posts.addItem(tr("全部岗位"), "")
        for record, name in posts:
            self.posts.addItem(name, record)
        self.posts.setCurrentIndex(max(0, self.posts.findData(chosen)))
        self._filter()

    def _rows(self, grid: MonthGrid) -> list[MonthRow]:
        post, typed = self.posts.currentData(), self.finder.text().strip().lower()
        return [
            row for row in grid.rows
            if (not post or row.post == post) and (not typed or typed in self._spoken.get(row.student, row.name))
        ]  # fmt: skip

    def _filter(self) -> None:
        grid = self.page._grid
        if grid is None:
            return
        rows = self._rows(grid)
        if not grid.rows:
            self._show_empty()
            return
        has_keys, fresh = self.page.hasFocus(), self.grid is None
        if self.grid is None:
            parts.clear(self.place)
            self.grid = HoursGrid(grid, self.desk.today())
            self.grid.wrote.connect(self._write)
            self.grid.pasted.connect(self._paste)
            self.grid.moved.connect(self._on_row)
            if self.shell.mode == SINGLE:
                # Head, sums and five pupils; the page is scrolled for what is said below them.
                self.grid.setMinimumHeight(theme.px(_GRID_LEAST))
            self.place.addWidget(parts.Card(self.grid, margin=1), 1)
            self.page.setFocusProxy(self.grid.days)
        self.grid.show_grid(grid, rows)
        if fresh:
            # Today, in the first row that can be filled.
            first = next((at for at, row in enumerate(rows) if not row.locked), 0)
            self.grid.choose(first, self.grid.days.currentIndex().column())
        if has_keys:
            self.grid.days.setFocus()
        over = {row.student for row in grid.rows if row.unexplained}
        young = {row.student for row in grid.rows if row.locked}
        self.over.setText(tr("超限 {n} 人").format(n=len(over)) if over else "")
        limit = grid.limits.age or 16
        self.young.setText(tr("未满 {age} 周岁 {n} 人").format(age=limit, n=len(young)) if young else "")
        self.shown.setText(tr("显示 {n} 行，共 {all} 行").format(n=len(rows), all=len(grid.rows)))
        self.fill.say(tr("全班填 {hours}").format(hours=hours_text(self.page._last_halves)))
        self.fill.setVisible(self.page.shell.mode != SINGLE and self.page.tabs.name == "hours")
        self._say_over()

    def _show_empty(self) -> None:
        self.grid = None
        parts.clear(self.place)
        words = tr("这个月还没有人上岗。先设岗位，再登记谁上岗，这里就能填工时。")
        self.place.addWidget(parts.Card(parts.empty(words, tr("去设岗位"), lambda: self.page.tabs.choose("posts"))), 1)
        for label in (self.over, self.young, self.shown):
            label.setText("")
        self.fill.hide()
        parts.clear(self.notice_place)

    # --- writing

    def _write(self, cells: Cells, halves: int | None) -> None:
        if halves:
            self.page._last_halves = halves
        self._put([(row.assignment, date, halves) for row, date in cells])

    def _put(self, changes: list[working.Change]) -> None:
        cells = frozenset((assignment, date) for assignment, date, _ in changes)
        self.desk.write(
            partial(working.set_hours, changes=changes),
            partial(self._on_written, cells),
            failed=partial(self._on_refused, cells),
        )

    def _on_written(self, cells: frozenset[tuple[str, str]], done: Written) -> None:
        self.saved.setText(tr("已保存 {time}").format(time=f"{dt.datetime.now():%H:%M}"))
        # What was refused for one cell stays to be read while the next ones are filled, until that cell is filled too.
        self._open = self._open - cells
        if not self._open:
            self.shell.clear_notices()
        if done.notes:
            self.shell.notice("warn", done.notes[0])

    def _on_refused(self, cells: frozenset[tuple[str, str]], why: Refused) -> None:
        self.saved.setText("")
        self._open = cells
        self.shell.refused(why)

    def hideEvent(self, event: QHideEvent) -> None:
        # Another room or tab: the sentence has gone from above the page.
        self._open = frozenset()
        super().hideEvent(event)

    def _paste(self, text: str, rows: list[MonthRow], dates: list[str]) -> None:
        changes, wrong = working.block_changes(working.parse_block(text), [row.assignment for row in rows], dates)
        if wrong:
            more = tr("另有 {n} 格也读不出。").format(n=len(wrong) - 1) if len(wrong) > 1 else ""
            self.shell.notice("bad", f"{wrong[0].reason}{wrong[0].do}{more}{tr('这次一格也没有写入。')}")
            return
        self._put(changes)

    def fill_class(self) -> None:
        """Ctrl+D: the value last typed into the day one is in, for everybody shown who has nothing there yet."""
        if self.grid is None or (at := self.grid.current) is None:
            return
        date, halves = at[1], self.page._last_halves
        shown = [row.assignment for row in self.grid.model.rows if not row.locked]

        def done(answer: tuple[Written, list[working.Refusal]]) -> None:
            self._on_written(self._open, answer[0])
            left_out = len(answer[1])
            if left_out:
                self.shell.notice(
                    "warn", tr("填了 {n} 人；{m} 人这一天不能填，没有动。").format(n=answer[0].cells, m=left_out)
                )

        self.desk.write(
            lambda office: working.fill(office, date, halves, shown),
            done,
            failed=partial(self._on_refused, frozenset()),
        )

    # --- what is above the limits

    def _on_row(self, row: MonthRow) -> None:
        self._row = row
        self._say_over()

    def _worst(self) -> MonthRow | None:
        grid = self.page._grid
        if self._row is not None and grid is not None:
            here = next((row for row in grid.rows if row.assignment == self._row.assignment), None)
            if here is not None and here.unexplained:
                return here
        return next((row for row in (grid.rows if grid else ()) if row.unexplained), None)

    def _say_over(self) -> None:
        parts.clear(self.notice_place)
        row = self._worst()
        if row is not None:
            say = rules.sentence if self.shell.mode == WIDE else rules.short_sentence
            words = say(row.name, row.unexplained[0])
            self.notice_place.addWidget(parts.Notice("bad", words, tr("写明原因"), self.explain, key="F4"))

    def explain(self) -> None:
        """F4: write why more than the limit was worked."""
        if self._worst() is not None:
            self.reason.show()
            self.reason.setFocus()

    def _save_reason(self) -> None:
        row, words = self._worst(), self.reason.text().strip()
        if row is None or not words:
            return
        over = row.unexplained[0]

        def done(_: object) -> None:
            self.reason.clear()
            self.reason.hide()

        self.desk.write(
            lambda office: working.explain_over(office, row.assignment, over.span, over.start, words),
            done,
            failed=partial(self._on_refused, frozenset()),
        )

    def leave(self) -> bool:
        """Esc in the field of the reason: leave it."""
        if self.reason.isVisible():
            self.reason.clear()
            self.reason.hide()
            if self.grid is not None:
                self.grid.days.setFocus()
            return True
        return False


def _read(office: Office, month: str) -> tuple[MonthGrid, list[tuple[str, str]], dict[str, str]]:
    """The grid, the posts by name, and for each student the text that is searched: name, pinyin and its initials."""
    grid = working.month(office, month)
    posts = sorted((post.id, post.name) for post in office.ledger.select(Post, owner=office.code))
    texts = {row.student: spoken(row.name) for row in grid.rows}
    return grid, sorted(posts, key=lambda one: one[1]), texts

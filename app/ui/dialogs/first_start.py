"""The first start: five pages, ten minutes, no network. Each is kept by itself; one goes on where one was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QMainWindow, QProgressBar, QScrollArea, QWidget

from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.services import keeping
from app.services.backups import choose_second
from app.services.keeping import Sheet
from app.services.office import Office
from app.ui import parts
from app.ui.behind import Behind
from app.ui.dialogs.start_pages import PAGES, SheetPage, StartPage, last_field
from app.ui.dialogs.start_parts import StepMark, TallSlip
from app.ui.dialogs.start_state import LAST, MADE, State
from app.ui.navigation import Slip
from app.ui.theme import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.program import Program

_PANEL, _SIDES = 296, 52


class FirstStart(QMainWindow):
    """program: opens the ledger when it is made, or a demo school."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.state = State.read(program.settings)
        self.focus_on = "size"
        self.busy = ""
        self.setMinimumSize(900, 600)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.build)
        theme.changed.connect(self._later.start)
        for key, act in (
            ("Ctrl++", lambda: theme.step(1)), ("Ctrl+=", lambda: theme.step(1)), ("Ctrl+-", lambda: theme.step(-1)),
            ("Ctrl+0", lambda: theme.step(0)), ("Alt+Left", self.back), ("Ctrl+P", self.print_sheet),
            ("F1", self.help),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.build()

    # --- building

    def build(self) -> None:
        """The page of now, in the size and colours of now."""
        self._panelled = self._has_panel()
        self.setWindowTitle(tr("助学台账 — 第一次使用 — 设置"))
        if self.busy:
            self.setCentralWidget(self._waiting())
            return
        make, _, _, title, said = PAGES[self.state.page - 1]
        self.page: StartPage = make(self)
        self.notice = parts.Notice("bad", "")
        self.notice.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = parts.column(
            parts.text(tr(title), 28, bold=True, wrap=True),
            parts.text(tr(said), 15, "ink2", wrap=True),
            self.page,
            spacing=12,
        )
        inside.setStretch(2, 1)
        area.setWidget(parts.holder(inside, name="page"))
        side = self._sides()
        right = parts.column(
            area, self.notice, self._foot(), spacing=12, margin=(side, 28 if self._panelled else 16, side, 20)
        )
        shown: list[parts.Part] = [self._panel()] if self._panelled else []
        self.setCentralWidget(parts.holder(parts.row(*shown, parts.holder(right, name="page"), spacing=0), name="body"))
        QTimer.singleShot(0, self._focus)

    def _focus(self) -> None:
        first = self.page.first() if not self.busy else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _has_panel(self) -> bool:
        return self.width() * 100 / theme.percent >= 880

    def _sides(self) -> int:
        return _SIDES if self._panelled and theme.percent < 150 else 20

    def room_for_pages(self) -> int:
        """How wide a page is, in pixels."""
        return self.width() - 2 * theme.px(self._sides()) - (theme.px(_PANEL) if self._panelled else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._has_panel() != self._panelled:
            self._later.start()

    def _panel(self) -> QWidget:
        steps: list[parts.Part] = []
        for at, (_, name, said, _, _) in enumerate(PAGES, 1):
            here = at == self.state.page
            words = parts.column(
                parts.text(tr(name), 15, "navtext", bold=here), parts.text(tr(said), 13, "navtext"), spacing=0
            )
            steps.append(parts.row(StepMark(at, self.state.page), words, None, spacing=12))
        tall = theme.percent == 100 or (theme.percent == 125 and self.state.page >= MADE)
        slip: list[QWidget] = [TallSlip() if tall else Slip(False)]
        foot = [
            parts.text(tr("大约 10 分钟。不用联网。"), 14, "navtext", wrap=True),
            parts.text(tr("每一页填完就存，中途可以关机。"), 14, "navtext", wrap=True),
        ]
        shown = parts.column(
            *slip,
            parts.holder(parts.column(*steps, spacing=16 if theme.percent < 150 else 8)),
            None,
            *self._ways(),
            *foot,
            spacing=8,
            margin=(36, 32, 20, 26) if theme.percent < 150 else (36, 14, 20, 10),
        )
        shown.insertSpacing(len(slip), theme.px(20 if tall else 4))
        panel = parts.holder(shown, name="nav")
        panel.setFixedWidth(theme.px(_PANEL))
        return panel

    def _ways(self) -> list[QWidget]:
        """Other ways in, before there is a ledger."""
        if self.state.page >= MADE:
            return []
        ways = [
            parts.link(tr("先看看演示学校"), self.look_around, name="eye"),
            parts.link(tr("打开已有的台账"), self._open_other, name="paper"),
        ]
        for way in ways:
            way.setProperty("role", "navtext" if self._panelled else "accent")
        return [parts.holder(parts.row(way, None)) for way in ways]

    def _foot(self) -> QWidget:
        keys = [("← →", tr("换一个")), ("Tab", tr("到下一组")), ("F1", tr("帮助"))]
        if self.state.page != 1:
            keys = [("Tab", tr("下一格")), (tr("回车"), tr("下一格或下一步")), ("F1", tr("帮助"))]
        wide = self._panelled and (theme.percent == 100 or (theme.percent == 125 and self.state.page == 1))
        shown: list[parts.Part] = [parts.Keys(*keys)] if wide else []
        if not self._panelled:
            shown += self._ways()[:1]
        shown.append(None)
        if 1 < self.state.page < MADE or self.state.page == LAST:
            shown.append(parts.link(tr("上一步"), self.back, key="Alt+←" if wide else ""))
        shown.append(parts.text(tr("第 {page} 页，共 {all} 页").format(page=self.state.page, all=LAST), 14, "ink2"))
        last = self.state.page == LAST
        following = "" if last else tr(PAGES[self.state.page][1])
        words = tr("打开台账") if last else tr("下一步：{page}").format(page=following)
        self.go_on = parts.Button(words, self.next, key=tr("回车"), primary=True, size="large")
        return parts.holder(parts.row(*shown, self.go_on, spacing=12))

    def _waiting(self) -> QWidget:
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setFixedWidth(theme.px(320))
        said = parts.text(self.busy, 20, bold=True)
        return parts.holder(
            parts.column(None, parts.row(None, said, None), parts.row(None, bar, None), None, spacing=16), name="page"
        )

    # --- going on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self.busy:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit) and focus is not last_field(self.page):
            self.focusNextChild()
        else:
            self.next()

    def keep(self) -> None:
        """Remember how far one is."""
        self.state.keep(self.program.settings)

    def say(self, role: str, words: str) -> None:
        """A sentence above the foot."""
        self.notice.say(role, words)
        self.notice.show()

    def next(self) -> None:
        """The page is done, when nothing on it is wrong."""
        if self.busy or not self.page.check():
            return
        if self.state.page == MADE - 1:
            self._make()
        elif self.state.page == LAST:
            self._finish()
        else:
            self._show(self.state.page + 1)

    def back(self) -> None:
        """The page before; a ledger that was made isn't made again."""
        if not self.busy and (1 < self.state.page < MADE or self.state.page == LAST):
            self._show(self.state.page - 1)

    def _show(self, page: int) -> None:
        self.state.page = page
        self.busy = ""
        self.keep()
        self.build()

    def _wait(self, words: str) -> None:
        self.busy = words
        self.build()

    def _refused(self, why: Refused) -> None:
        self.busy = ""
        self.build()
        self.page.refused(why)

    def _make(self) -> None:
        """The ledger, away from the window's thread."""
        state = self.state
        people, parent = state.chosen_people, Path(state.card) if state.card else None
        place, level, code, name = state.place, state.level, state.code, state.name

        def work() -> Sheet:
            place.parent.mkdir(parents=True, exist_ok=True)
            return keeping.begin(place, level, code, name, people=people, parent=parent)

        self._wait(tr("正在建台账…"))
        Behind(self, work, self._made, self._refused)

    def _made(self, sheet: Sheet) -> None:
        self.state.words, self.state.pdf = sheet.words, sheet.pdf
        self.program.settings.keep_ledger(self.state.place)
        self._show(MADE)

    def renew(self) -> None:
        """New words: those that were shown before the program was closed are kept nowhere."""
        who, password = self.state.opener
        place = self.state.place
        self._wait(tr("正在生成恢复单…"))
        Behind(self, lambda: keeping.renewed(place, who, password), self._made, self._refused)

    def help(self) -> None:
        """F1: the page of the handbook about this."""
        from app.ui.dialogs.helping import Helping

        if not self.busy:
            Helping(self, "start").open()

    def print_sheet(self) -> None:
        """Ctrl+P: the recovery sheet on paper."""
        if isinstance(self.page, SheetPage) and self.state.pdf:
            from app.ui.dialogs.printing import print_pdf

            print_pdf(self, self.state.pdf, tr("恢复单"), self._said_of_paper)

    def _said_of_paper(self, why: Refused | None) -> None:
        if why is None:
            self.say("ok", tr("已经送到打印机。请看清两份都印出来了，再填回两个词。"))
        else:
            self.page.refused(why)

    def _finish(self) -> None:
        who, password = self.state.opener
        place, second = self.state.place, self.state.second

        def work() -> None:
            if second:
                with Ledger.open(place, registry(), password=password, person=who) as ledger:
                    choose_second(Office(ledger), Path(second))

        self._wait(tr("正在打开台账…"))
        Behind(
            self,
            work,
            lambda _: self.program.open(place, who, password, refused=self._refused, opened=self._done),
            self._refused,
        )

    def _done(self) -> None:
        State.forget(self.program.settings)

    # --- other ways

    def look_around(self) -> None:
        """A demo school that leaves no trace."""
        if not self.busy:
            self._wait(tr("正在准备演示学校…"))
            self.program.look_around(lambda: None, self._refused)

    def _open_other(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("选台账的文件夹"), str(self.state.place.parent))
        if chosen:
            self.program.show_door(Path(chosen))

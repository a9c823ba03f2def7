"""The stick: a package up, replies down, cards and laptops. 可以拔出 only after what stands on it was read back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services import sticks
from app.ui import parts
from app.ui.dialogs import files
from app.ui.page import Page, Shell
from app.ui.pages.stick_cards import CardsTab
from app.ui.pages.stick_part import StickTab
from app.ui.pages.stick_reply import ReplyTab
from app.ui.pages.stick_take import TakeTab
from app.ui.pages.stick_write import WriteTab
from app.ui.saying import period_words
from app.ui.words import tr

POLL_MS = 2000


class StickPage(Page):
    """Tabs over one stick: write, receive, reply (units above), cards. It looks every two seconds which sticks are in."""

    TITLE = "数据包"
    HELP = "stick"
    KINDS = frozenset({"units", "devices", "verdicts", "listings", "students", "hardships", "grants", "quarantine"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.above = self.desk.office.unit.level != "SCHOOL"
        self.folder: Path | None = None
        """The stick (or folder) that is worked with."""
        self.chosen_folder = False
        self.found: list[Path] = []
        self._then_act = False
        """Ctrl+U was pressed: it is asked to write as soon as it is known which stick is in."""
        self.tabs: dict[str, StickTab] = {}
        entries = self._entries()
        self.choice = parts.Choice([(name, words) for name, words, _ in entries], tabs=True, spacing=16)
        self.stack = QStackedWidget()
        for name, _, tab in entries:
            self.tabs[name] = tab
            self.stack.addWidget(tab)
        self.choice.chosen.connect(self._open)
        box = self.body()
        box.addWidget(self.choice)
        box.addWidget(self.stack, 1)
        self.keys = {"Ctrl+P": self.print_, "F5": self.second, "Ctrl+Tab": partial(self.choice.step, 1)}
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look)

    def _entries(self) -> list[tuple[str, str, StickTab]]:
        write = [] if self.desk.office.is_county else [("write", tr("写入优盘"), WriteTab(self))]
        cards = ("cards", tr("名片和电脑"), CardsTab(self))
        if not self.above:
            return [*write, ("take", tr("收回复"), TakeTab(self)), cards]
        return [("take", tr("收包"), TakeTab(self)), ("reply", tr("写回复"), ReplyTab(self)), *write, cards]

    @property
    def tab(self) -> StickTab:
        """The tab that is shown."""
        return self.tabs[self.choice.name]

    def print_(self) -> None:
        """Ctrl+P: what is printed here."""
        self.tab.print_()

    def second(self) -> None:
        """F5: the second act of what is shown."""
        self.tab.second()

    def title(self) -> str:
        return tr("收包回复") if self.above else tr("数据包")

    def context(self) -> str:
        return tr("报送 {term}").format(term=period_words(self.shell.period))

    def header_parts(self) -> list[QWidget]:
        return [parts.Button(tr("选文件夹"), self.choose_folder, name="stick")]

    def refresh(self) -> None:
        self.look()
        self.tab.refresh()

    def arrive(self, target: object) -> None:
        """target: a tab's name; write also asks to write when a stick is in. A file: a package to take. Else what ``kept`` gave."""
        if isinstance(target, Path):
            self._show_tab("take")
            self.use_folder(target.parent)
            take = self.tabs["take"]
            assert isinstance(take, TakeTab)
            take.take([target])
        elif isinstance(target, tuple) and len(target) == 4:
            name, self.folder, self.chosen_folder, state = target
            self._show_tab(name)
            self.tab.restore(state)
        elif target == "write" and self.isVisible() and self.tab.takes_key():
            # Ctrl+U was pressed here: it does what the button in sight says of it.
            self.tab.act()
        elif isinstance(target, str):
            name = target if target in self.tabs else next(iter(self.tabs))
            self._show_tab(name)
            self.tab.refresh()
            self._then_act = target == "write" and name == "write"
            self.look()

    def kept(self) -> object:
        return (self.choice.name, self.folder, self.chosen_folder, self.tab.state())

    def _show_tab(self, name: str) -> None:
        self.choice.choose(name, quietly=True)
        self.stack.setCurrentWidget(self.tabs[name])

    def _open(self, name: str) -> None:
        self.stack.setCurrentWidget(self.tabs[name])
        self.tab.refresh()
        self.shell.refresh_header()

    def leave(self) -> bool:
        return self.tab.leave()

    # --- which stick

    def look(self) -> None:
        """See which sticks are in, away from the window's thread."""
        self.desk.read(lambda _: sticks.sticks(), self._seen, key="stick.poll")

    def _seen(self, found: list[Path]) -> None:
        before = (self.found, self.folder)
        self.found = found
        gone = self.folder is not None and not self.folder.is_dir()
        if not self.chosen_folder and (self.folder not in found):
            self.folder = found[0] if found else None
        elif self.chosen_folder and gone:
            self.chosen_folder = False
            self.folder = found[0] if found else None
        if before != (self.found, self.folder):
            for tab in self.tabs.values():
                tab.stick_changed()
        if self._then_act:
            self._then_act = False
            self.tab.act()

    def choose_folder(self) -> None:
        """Work with a folder instead of a stick."""
        files.choose_folder(self, tr("选优盘或文件夹"), self.use_folder)

    def use_folder(self, folder: Path) -> None:
        """The folder (or one of several sticks) to work with."""
        self.folder = folder
        self.chosen_folder = folder not in self.found
        for tab in self.tabs.values():
            tab.stick_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._poll.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._poll.stop()

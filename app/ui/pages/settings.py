"""设置: letters and colours, people, this unit, laptops, backups and checks, the recovery sheet. All of it holds at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from app.services.arrangements import Arrangements, arrangements
from app.ui import parts
from app.ui.page import Page, Shell
from app.ui.pages.settings_parts import BackupPart, LaptopsPart, LookPart, PeoplePart, SettingsPart, SheetPart, UnitPart
from app.ui.theme import theme
from app.ui.words import tr

PARTS: tuple[tuple[str, str, type[SettingsPart]], ...] = (
    ("look", "字号和颜色", LookPart),
    ("people", "使用人", PeoplePart),
    ("unit", "本单位", UnitPart),
    ("laptops", "电脑", LaptopsPart),
    ("backup", "备份和检查", BackupPart),
    ("sheet", "恢复单和名片", SheetPart),
)
"""(name, words on its tab, part)."""
_ALSO = {"terms": "unit", "phone": "unit", "card": "sheet", "check": "backup", "cards": "sheet"}
"""What a part is also called by those who open it."""


class SettingsPage(Page):
    """One tab a subject; Ctrl+Tab goes to the next."""

    TITLE = "设置"
    HELP = "settings"
    KINDS = frozenset({"units", "devices", "people", "terms", "_meta"})
    HAS_TERM = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.tabs = parts.Choice([(name, tr(words)) for name, words, _ in PARTS], tabs=True, spacing=14, wraps=True)
        self.tabs.chosen.connect(self._show)
        self.stack = QStackedWidget()
        self.parts = {name: make(shell) for name, _, make in PARTS}
        for part in self.parts.values():
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            inner = parts.column(part, None, spacing=0)
            part.setMaximumWidth(theme.px(900))
            area.setWidget(parts.holder(inner, name="page"))
            self.stack.addWidget(area)
        box = self.body()
        box.addWidget(self.tabs)
        box.addWidget(self.stack, 1)
        self.keys = {
            "Ctrl+Tab": lambda: self.tabs.step(1),
            "Ctrl+Shift+Tab": lambda: self.tabs.step(-1),
            "Ctrl+P": self._print,
        }

    def context(self) -> str:
        return tr("改了就算，不用再按保存")

    def refresh(self) -> None:
        self.desk.read(arrangements, self._take, key="settings")

    def _take(self, found: Arrangements) -> None:
        for part in self.parts.values():
            part.show_found(found)

    def _show(self, name: str) -> None:
        self.stack.setCurrentIndex([entry for entry, _, _ in PARTS].index(name))

    def arrive(self, target: object) -> None:
        name = _ALSO.get(str(target), str(target))
        if name in self.parts:
            self.tabs.choose(name)
            (self.parts[name].field_of(str(target)) or self.tabs.buttons[name]).setFocus()

    def kept(self) -> object:
        return self.tabs.name

    def _print(self) -> None:
        self.parts[self.tabs.name].print_it()

    def leave(self) -> bool:
        return self.parts[self.tabs.name].leave()

"""The door: which ledger, who, and the password. The same window locks the program when nobody has touched it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QWidget

from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.services.doors import known_people, ledger_name
from app.ui import parts
from app.ui.dialogs.files import choose_folder
from app.ui.saying import refusal
from app.ui.theme import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.program import Program


class Door(QMainWindow):
    """locked: the ledger stays open behind it; only the password of who is signed in is asked for."""

    def __init__(self, program: Program, folder: Path, *, locked: bool = False) -> None:
        super().__init__()
        self._program, self._folder, self._locked = program, folder, locked
        self._typed, self._person = "", ""
        self.setWindowTitle(tr("助学台账"))
        self.setMinimumSize(900, 600)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.build)
        theme.changed.connect(self._later.start)
        for key, by in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: theme.step(by))
        self.build()

    def build(self) -> None:
        """In the size and colours of now; what was typed stays."""
        self.who = self._people()
        self.password = QLineEdit(self._typed)
        self.password.setAccessibleName(tr("密码"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.textChanged.connect(self._take)
        self.password.returnPressed.connect(self.enter_ledger)
        self.wrong = parts.Notice("bad", "")
        self.wrong.hide()
        words = tr("打开台账") if not self._locked else tr("继续")
        self.enter = parts.Button(words, self.enter_ledger, key=tr("回车"), primary=True, size="large")
        head = tr("已经锁上") if self._locked else ledger_name(self._folder)
        card = parts.Card(
            parts.text(head, 26, bold=True, wrap=True),
            self._said(),
            parts.text(tr("使用人"), 14, "ink2"),
            self.who,
            parts.text(tr("密码"), 14, "ink2"),
            self.password,
            self.wrong,
            self.enter,
            self._others(),
            spacing=10,
            margin=28,
        )
        card.setFixedWidth(min(theme.px(480), 900 - theme.px(40)))
        self.setCentralWidget(
            parts.holder(parts.column(None, parts.row(None, card, None), None, margin=20), name="page")
        )
        self.password.setFocus()

    def _people(self) -> QComboBox:
        who = QComboBox()
        who.setAccessibleName(tr("使用人"))
        desk = self._program.desk
        if self._locked and desk is not None:
            # Whoever goes on is the one in whose name everything is written.
            who.addItem(desk.office.person)
        else:
            known = known_people(self._folder)
            who.addItems(known)
            who.setCurrentText(self._person or self._program.last_person(self._folder, known) or who.itemText(0))
        who.currentTextChanged.connect(self._take_person)
        return who

    def _said(self) -> QWidget:
        if self._locked:
            return parts.text(tr("离开了一会儿，先锁上了。没有做完的都在。"), 14, "ink2", wrap=True)
        return parts.Elided(str(self._folder), 14, middle=True)

    def _others(self) -> QWidget:
        if self._locked:
            return parts.holder(parts.row(parts.link(tr("关闭台账"), self._leave), None))
        shown = [
            parts.link(tr("打开别的台账"), self._choose),
            parts.link(tr("建新的台账"), self._program.show_first_start),
            parts.link(tr("忘了密码"), self._recover),
        ]
        known = [path for path in self._program.settings.ledgers() if path.resolve() != self._folder.resolve()]
        named = [
            parts.link(ledger_name(path), partial(self._program.show_door, path), name="paper") for path in known[:3]
        ]
        ways = parts.row(*shown, None, spacing=0)
        return parts.holder(parts.column(ways, *(parts.row(one, None) for one in named), spacing=2))

    def _take(self, text: str) -> None:
        self._typed = text
        self.wrong.hide()

    def _take_person(self, name: str) -> None:
        self._person = name

    def enter_ledger(self) -> None:
        """Enter: open, or go on."""
        if not self.enter.isEnabled():
            return
        if not self.password.text():
            self._refuse(Refused(tr("还没有填密码"), "", tr("请填密码再打开")))
            return
        self.enter.setEnabled(False)
        if self._locked:
            self._unlock()
        else:
            self._program.open(self._folder, self.who.currentText() or None, self.password.text(), refused=self._refuse)

    def _unlock(self) -> None:
        desk = self._program.desk
        assert desk is not None
        who, password, folder = self.who.currentText() or None, self.password.text(), self._folder

        def check(_: object) -> None:
            Ledger.open(folder, registry(), password=password, person=who, read_only=True).close()

        desk.read(check, lambda _: self._program.unlock(), failed=self._refuse)

    def _refuse(self, why: Refused) -> None:
        self.enter.setEnabled(True)
        self.say("bad", refusal(why, place=False))
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, role: str, words: str) -> None:
        """A sentence above the button."""
        self.wrong.say(role, words)
        self.wrong.show()

    def _leave(self) -> None:
        self._program.leave_ledger()

    def _choose(self) -> None:
        choose_folder(self, tr("选台账的文件夹"), self._take_folder)

    def _take_folder(self, folder: Path) -> None:
        if (folder / "keys.json").exists():
            self._program.show_door(folder)
        else:
            self.say("bad", tr("这个文件夹里没有台账。请选名称末尾是“.zhuxue-ledger”的文件夹。"))

    def _recover(self) -> None:
        from app.ui.dialogs.recovering import Recovering

        Recovering(self, self._program, self._folder).open()

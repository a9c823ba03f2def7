"""The door: which ledger, who, and the password. The same window locks the program when nobody has touched it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMainWindow, QWidget

from app.core.errors import Refused
from app.ledger import Ledger
from app.services.doors import known_people, ledger_name
from app.ui import parts
from app.ui.theme import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.program import Program


class Door(QMainWindow):
    """locked: the ledger stays open behind it; only the password is asked for."""

    def __init__(self, program: Program, folder: Path, *, locked: bool = False) -> None:
        super().__init__()
        self._program, self._folder, self._locked = program, folder, locked
        self.setWindowTitle(tr("助学台账"))
        self.setMinimumSize(900, 600)
        self.build()
        theme.changed.connect(self.build)

    def build(self) -> None:
        """In the size and colours of now."""
        self.who = QComboBox()
        self.who.setAccessibleName(tr("使用人"))
        self.who.addItems(known_people(self._folder))
        self.password = QLineEdit()
        self.password.setAccessibleName(tr("密码"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self._open)
        self.wrong = parts.Notice("bad", "")
        self.wrong.hide()
        self.enter = parts.Button(
            tr("打开台账") if not self._locked else tr("继续"), self._open, key=tr("回车"), primary=True, size="large"
        )
        head = tr("已经锁上") if self._locked else ledger_name(self._folder)
        said = tr("离开了一会儿，先锁上了。没有做完的都在。") if self._locked else str(self._folder)
        card = parts.Card(
            parts.text(head, 26, bold=True, wrap=True),
            parts.text(said, 14, "ink2", wrap=True),
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
        card.setFixedWidth(theme.px(480))
        middle = parts.column(None, parts.row(None, card, None), None, margin=20)
        self.setCentralWidget(parts.holder(middle, name="body"))
        self.password.setFocus()

    def _others(self) -> QWidget:
        if self._locked:
            return parts.holder(parts.row(parts.link(tr("关闭台账"), self._leave), None))
        shown = [
            parts.link(tr("打开别的台账"), self._choose),
            parts.link(tr("建新的台账"), self._program.show_first_start),
            parts.link(tr("忘了密码"), self._recover),
        ]
        return parts.holder(parts.row(*shown, None))

    def _open(self) -> None:
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
        who, password = self.who.currentText() or None, self.password.text()
        folder = self._folder

        def check(_: object) -> None:
            from app.models import registry

            Ledger.open(folder, registry(), password=password, person=who, read_only=True).close()

        desk.read(check, lambda _: self._program.unlock(), failed=self._refuse)

    def _refuse(self, why: Refused) -> None:
        self.enter.setEnabled(True)
        self.wrong.say("bad", f"{why.what}。{why.do}".rstrip("。") + "。")
        self.wrong.show()
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._program.leave_ledger()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("选台账的文件夹"), str(self._folder.parent))
        if chosen:
            self._program.show_door(Path(chosen))

    def _recover(self) -> None:
        from app.ui.dialogs.recovering import Recovering

        Recovering(self, self._program, self._folder).open()

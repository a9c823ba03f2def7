"""The password is forgotten: 24 words from the recovery sheet, a new password."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QWidget

from app.core.errors import Refused
from app.ledger.keys import SHORTEST
from app.services import keeping
from app.services.doors import known_people
from app.services.recovery import COUNT, count_words
from app.ui import parts
from app.ui.behind import Behind
from app.ui.dialogs.start_parts import Entry
from app.ui.saying import refusal
from app.ui.theme import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.program import Program


class Recovering(QDialog):
    """Words in, new password twice; then the ledger opens with it."""

    def __init__(self, parent: QWidget, program: Program, folder: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("忘了密码"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._program, self._folder = program, folder
        self._new, self._again = "", ""
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(tr("24 个恢复词"))
        self.words.setPlaceholderText(tr("按恢复单上的顺序填，中间空不空格都行，也可以用扫码枪扫"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(theme.px(84))
        self.words.textChanged.connect(self._count)
        self.counted = parts.text("", 13, "ink2")
        self.who = QComboBox()
        self.who.setAccessibleName(tr("给谁设新密码"))
        self.who.addItems(known_people(folder))
        hint = tr("至少 {least} 个字，可以是一句话").format(least=SHORTEST)
        self.new = Entry(tr("新密码"), "", self._set_new, hint=hint, secret=True)
        self.again = Entry(tr("再填一次"), "", self._set_again, secret=True)
        self.wrong = parts.Notice("bad", "")
        self.wrong.hide()
        self.act = parts.Button(tr("设新密码，打开台账"), self.go, primary=True)
        self.setMinimumWidth(min(theme.px(560), parent.width() - theme.px(20)))
        self.setLayout(
            parts.column(
                parts.text(tr("用恢复单打开台账"), 20, bold=True, wrap=True),
                parts.text(tr("从柜子里取出恢复单，把 24 个词填在下面。"), 14, "ink2", wrap=True),
                self.words,
                self.counted,
                parts.text(tr("给谁设新密码"), 14, "ink2"),
                self.who,
                parts.row(self.new, self.again, spacing=12),
                self.wrong,
                parts.row(None, parts.Button(tr("先不设"), self.reject, key="Esc"), self.act),
                spacing=8,
                margin=20,
            )
        )
        self._count()

    def _count(self) -> None:
        self.counted.setText(
            tr("已填 {n} 个词，共 {all} 个").format(n=count_words(self.words.toPlainText()), all=COUNT)
        )

    def _set_new(self, text: str) -> None:
        self._new = text
        self.new.say("")

    def _set_again(self, text: str) -> None:
        self._again = text
        self.again.say("")

    def go(self) -> None:
        """Try the words."""
        if len(self._new) < SHORTEST:
            self.new.say(tr("密码至少 {least} 个字，现在是 {now} 个。").format(least=SHORTEST, now=len(self._new)))
            self.new.edit.setFocus()
            return
        if self._new != self._again:
            self.again.say(tr("两次填的不一样，请再填一次。"))
            self.again.edit.setFocus()
            return
        self.act.setEnabled(False)
        folder, words, who, password = self._folder, self.words.toPlainText(), self.who.currentText() or None, self._new
        Behind(self, lambda: keeping.recover_with(folder, words, who, password), self._opened, self._refused)

    def _opened(self, answer: dict[str, Any]) -> None:
        self._program.open(self._folder, str(answer["person"]), self._new, refused=self._refused, opened=self.accept)

    def _refused(self, why: Refused) -> None:
        self.act.setEnabled(True)
        self.wrong.say("bad", refusal(why, place=why.where != str(self._folder)))
        self.wrong.show()
        self.words.setFocus()

"""One page of the handbook over a window that has no room for the whole of it: the first start."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QWidget

from app.services import handbook
from app.ui import parts
from app.ui.pages.help import Reader
from app.ui.theme import theme
from app.ui.words import tr


class Helping(QDialog):
    """page: a name of the handbook's. Links lead to other pages of it; Esc goes back to the work."""

    def __init__(self, parent: QWidget, page: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reader = Reader()
        self.reader.anchorClicked.connect(self._follow)
        self.resize(min(theme.px(760), parent.width() - theme.px(20)), parent.height() - theme.px(40))
        close = parts.Button(tr("回到刚才的页"), self.reject, key="Esc", primary=True)
        box = parts.column(self.reader, parts.row(None, close), spacing=10, margin=16)
        box.setStretch(0, 1)
        self.setLayout(box)
        self._show(page)
        self.reader.setFocus()

    def _show(self, name: str) -> None:
        found = handbook.page(name)
        self.setWindowTitle(tr("帮助：{page}").format(page=found.title))
        self.reader.show_text(found, "")

    def _follow(self, url: QUrl) -> None:
        name = url.path().removesuffix(".md")
        if url.isRelative() and name in {one.name for one in handbook.pages()}:
            self._show(name)

"""帮助: the handbook, one page a task. F1 opens the page for what is shown; nothing in it leads out of the program."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.services import handbook
from app.services.handbook import HelpText
from app.services.resources import handbook as handbook_folder
from app.ui import parts
from app.ui.dialogs.printing import print_pdf
from app.ui.page import SINGLE, WIDE, Page, Panes, Shell
from app.ui.tables.model import Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_HEADS = {1: 20, 2: 17, 3: 15}
_LINE_HEIGHT = 150.0
_WIDEST = 780
"""Lines of text stop at about 44 characters."""


class HelpPage(Page):
    """Contents at the left, the page at the right; ↓ leaves the find box, Enter opens, Esc goes back."""

    TITLE = "帮助"
    HELP = handbook.CONTENTS
    HAS_TERM = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.now = handbook.page(handbook.CONTENTS)
        self.finder = parts.FindBox(tr("在手册里找"), "F5")
        self.finder.typed.connect(self._find)
        self.finder.left.connect(self._to_list)
        self.table: Table[HelpText] = Table([Column(tr("手册"), lambda one: one.title)], key=lambda one: one.name)
        self.table.setAccessibleName(tr("手册的目录"))
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.said = parts.text("", 14, "ink2", wrap=True)
        self.reader = Reader()
        self.reader.anchorClicked.connect(self._follow)
        gap = 2 if shell.mode == SINGLE else 10
        left = parts.holder(parts.column(self.finder, self.said, parts.Card(self.table, margin=1), spacing=gap))
        right = parts.Card(self.reader, margin=(20, 8, 4, 8))
        if shell.mode != SINGLE:
            left.setFixedWidth(theme.px(270))
        self.panes = Panes(shell, left, right, widths=(3, 7))
        self.body().addWidget(self.panes)
        self.keys = {
            "Ctrl+P": self.print_it, "F5": self.finder.setFocus, "PgUp": partial(self._turn, -1),
            "PgDown": partial(self._turn, 1),
        }  # fmt: skip
        self._find("")
        self.reader.show_text(self.now, "")

    def context(self) -> str:
        return tr("每件事一页，不用联网")

    def header_parts(self) -> list[QWidget]:
        keys = parts.Keys(("PgUp PgDn", tr("翻看")), ("Esc", tr("回到刚才的页")))
        button = parts.Button(tr("打印这一页"), self.print_it, key="Ctrl+P", name="print")
        return [keys, button] if self.shell.mode == WIDE else [button]

    def arrive(self, target: object) -> None:
        if str(target) in ("find", ""):
            self.finder.setFocus()
            return
        self.finder.clear()
        self.open(str(target))

    def kept(self) -> object:
        return self.now.name

    def open(self, name: str) -> None:
        """Show a page of the handbook."""
        self.now = handbook.page(name)
        self.reader.show_text(self.now, self.finder.text())
        if self.table.current is None or self.table.current.name != self.now.name:
            self.table.choose_key(self.now.name)
        self.panes.show_detail()

    def _find(self, words: str) -> None:
        found = handbook.find(words)
        keep = self.now.name
        self.table.show_rows(found, keep=keep)
        self.said.setVisible(bool(words))
        none = tr("手册里没有“{words}”。换一个说法试试。").format(words=words)
        self.said.setText(tr("{n} 页里有", n=len(found)).format(n=len(found)) if found else none)
        self.reader.mark(words)

    def _to_list(self) -> None:
        self.table.setFocus()
        if self.table.current is not None:
            self.table.chosen.emit(self.table.current)

    def _chosen(self, page: HelpText) -> None:
        if page.name != self.now.name:
            self.now = page
            self.reader.show_text(page, self.finder.text())

    def _opened(self, page: HelpText) -> None:
        self.open(page.name)
        self.reader.setFocus()

    def _follow(self, link: QUrl) -> None:
        """To another page of the handbook; an address outside is not followed."""
        if link.isRelative() and link.path().endswith(".md"):
            self.open(link.path().rsplit("/", 1)[-1].removesuffix(".md"))

    def print_it(self) -> None:
        """The page on paper."""
        print_pdf(self, self.reader.as_pdf(), self.now.title, lambda why: self.shell.refused(why) if why else None)

    def leave(self) -> bool:
        if self.finder.text():
            self.finder.clear()
            return True
        if self.panes.show_master():
            self.table.setFocus()
            return True
        self.shell.back()
        return True

    def _turn(self, by: int) -> None:
        """PgUp, PgDn: the page that is read moves, wherever the focus is."""
        bar = self.reader.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())


class Reader(QTextBrowser):
    """One page, in the roles and sizes of the theme; pictures no wider than the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(tr("手册的一页"))
        self.setStyleSheet("QTextBrowser, QTextBrowser:focus { border: none; background: transparent; padding: 0; }")
        self._page: HelpText | None = None
        self._words = ""

    def show_text(self, page: HelpText, words: str = "") -> None:
        """A page, with the words that were looked for marked in it."""
        self._page = page
        self.document().setDefaultFont(theme.font(15))
        self.setSearchPaths([str(handbook_folder())])
        self.setMarkdown(_words_first(page.text))
        _dress(self.document())
        self.mark(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, words: str) -> None:
        """Mark words where they stand, and bring the first into sight."""
        self._words = words
        found: list[Any] = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection: Any = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format = QTextCharFormat()
                selection.format.setBackground(theme.color("mark"))
                found.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        if found:
            first = QTextCursor(found[0].cursor)
            first.clearSelection()
            self.setTextCursor(first)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture beside the handbook; nothing from elsewhere."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not url.isRelative():
            return QByteArray()
        image = QImage(str((handbook_folder() / url.path()).resolve()))
        if image.isNull():
            return QByteArray()
        ratio = 2.0
        room = min(self.viewport().width() - theme.px(24), theme.px(_WIDEST))
        scaled = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def as_pdf(self) -> bytes:
        """The page on A4, black on white, whatever the colours on the screen are."""
        from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
        from PySide6.QtGui import QPageSize, QPdfWriter

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(18, 18, 18, 18))
        paper = QTextDocument()
        font = QFont(theme.font(15))
        font.setPointSizeF(11)
        paper.setDefaultFont(font)
        paper.setMarkdown(_without_pictures(self._page.text if self._page else ""))
        paper.print_(writer)
        buffer.close()
        return bytes(buffer.data().data())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._page is not None:
            at = self.verticalScrollBar().value()
            self.show_text(self._page, self._words)
            self.verticalScrollBar().setValue(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _words_first(text: str) -> str:
    """The page as the window shows it: who pressed F1 came from what the picture shows, so it stands below the words."""
    lines = text.splitlines()
    pictures = [line for line in lines if _PICTURE.fullmatch(line)]
    words = [line for line in lines if line not in pictures]
    return "\n".join([*words, "", *filter(_is_there, pictures)])


def _is_there(line: str) -> bool:
    """Whether a picture can be shown: one that wasn't made can't."""
    found = _PICTURE.fullmatch(line)
    return found is None or (handbook_folder() / found[1]).exists()


def _without_pictures(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("!["))


def _dress(document: QTextDocument) -> None:
    """Sizes of headings, room between lines, key caps on a tint, links in the colour of acts."""
    document.setDocumentMargin(theme.px(4))
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        shape.setLineHeight(_LINE_HEIGHT if not level else 125, proportional)
        shape.setTopMargin(theme.px(16 if level > 1 else 4))
        shape.setBottomMargin(theme.px(6 if level else 4))
        cursor.mergeBlockFormat(shape)
        piece = block.begin()
        while not piece.atEnd():
            _dress_piece(cursor, piece.fragment(), level)
            piece += 1
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format()
            look.setBorder(1)
            look.setBorderBrush(theme.color("line"))
            look.setCellPadding(theme.px(5))
            look.setCellSpacing(0)
            frame.setFormat(look)


def _dress_piece(cursor: QTextCursor, piece: Any, level: int) -> None:
    look = QTextCharFormat()
    if level:
        look.setProperty(QTextCharFormat.Property.FontPixelSize, theme.px(_HEADS.get(level, 15)))
        look.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        look.setFontWeight(QFont.Weight.Bold)
    if piece.charFormat().fontFixedPitch():
        look.setFontFamilies(theme.families())
        look.setFontFixedPitch(False)
        look.setBackground(theme.color("tint"))
    if piece.charFormat().isAnchor():
        look.setForeground(theme.color("accent"))
    cursor.setPosition(piece.position())
    cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(look)

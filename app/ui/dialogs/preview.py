"""A printed form page by page inside the window: as it will lie on the table, before anything is numbered or kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPixmap, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.errors import Refused
from app.core.files import write_bytes
from app.printing.engine import Printed
from app.services import paper
from app.services.office import Office
from app.services.paper import Wanted
from app.ui import parts
from app.ui.dialogs.files import choose_place
from app.ui.dialogs.gauging import Gauge
from app.ui.dialogs.printing import choose_printer, paint_pdf
from app.ui.page import SINGLE, WIDE
from app.ui.pdf_pages import PdfPages
from app.ui.saying import refusal
from app.ui.theme import theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.frame import Frame

BLANKS = ("recognition", "visit_record", "teaching_plan", "attendance")
"""Forms that are also printed empty, to be filled in by hand."""
_CLOSEST, _FARTHEST = 4.0, 0.3
_MOST_COPIES = 20
_PRINT, _FILE = "print", "file"
_KEPT_KEYS = ("Ctrl+L",)
"""Keys of the window that go on working while the preview covers it."""


class Preview(QWidget):
    """Covers the window it belongs to. ``wanted``: as ``services.paper.Wanted`` takes it."""

    def __init__(self, frame: Frame, form: str, **wanted: Any) -> None:
        super().__init__(frame)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._frame, self._form = frame, form
        self._wanted = Wanted(**wanted)
        self._pages: PdfPages | None = None
        self._before: QWidget | None = None
        self.made: Printed | None = None
        self.at = 0
        self._zoom = 1.0
        self._busy = False
        """Paper is being numbered, or is on its way: nothing else can be begun."""
        self._went: set[str] | None = None
        """Which ways the shown pages went since they were issued; ``None``: they are no more than a look."""
        named = {entry["form"]: entry["title"] for entry in paper.forms()}
        self.form_title = tr_data(str(named.get(form, form)))
        self.setAccessibleName(tr("预览：{form}").format(form=self.form_title))
        self._build()
        self._add_keys()

    def open(self) -> None:
        """Cover the window and ask for the pages."""
        self._before = self._frame.focusWidget()
        self._frame.installEventFilter(self)
        self._cover()
        self._ask()

    def leave(self) -> None:
        """Esc: the window is there again as it was; not while paper is being numbered, which then must be printed."""
        if self._busy:
            return
        self._frame.removeEventFilter(self)
        self._let_go()
        self._close_pages()
        self.close()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    # --- its parts

    def _build(self) -> None:
        small = self._frame.mode != WIDE
        self.where = parts.text("", 14, "ink2")
        self.way = parts.Choice([("filled", tr("填好的")), ("blank", tr("空白的"))])
        self.way.choose("blank" if self._wanted.blank else "filled", quietly=True)
        self.way.chosen.connect(lambda _: self._ask())
        self.way.setVisible(self._form in BLANKS)
        self.keep = parts.Button(tr("存成文件"), self._save, key="F5")
        self.go = parts.Button(tr("打印"), self._print, key="Ctrl+P", name="print", primary=True)
        self.close_button = parts.Button(tr("关闭"), self.leave, key="Esc")
        title = parts.text(self.form_title, 17 if small else 20, bold=True, wrap=small)
        acts = (self._copies(), self.keep, self.go, self.close_button)
        body = parts.column(spacing=0)
        if small:
            body.addLayout(parts.row(title, self.where, spacing=10, margin=(20, 10, 20, 0)))
            body.addLayout(parts.row(self.way, None, *acts, spacing=10, margin=(20, 6, 20, 10)))
        else:
            body.addLayout(parts.row(title, self.where, None, self.way, *acts, spacing=10, margin=(20, 10, 20, 10)))
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.picture)
        self.area.setAccessibleName(tr("纸面"))
        self.area.viewport().installEventFilter(self)
        self.gauge = Gauge(self.say, self._refuse, small=small)
        self.gauge.hide()
        body.addLayout(self._notices)
        body.addWidget(self.area, 1)
        body.addWidget(self.gauge)
        body.addLayout(self._foot(small))
        self.setLayout(body)
        self._enable(False)

    def _copies(self) -> QWidget:
        self.copies = QSpinBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.copies.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.copies.setAccessibleName(tr("份数"))
        self.copies.setFixedWidth(theme.px(48))
        return parts.holder(parts.row(self.copies, parts.text(tr("份"), 14, "ink2"), spacing=6))

    def _foot(self, small: bool) -> QBoxLayout:
        keys = parts.Keys(("PgUp PgDn", tr("翻页")), ("+ -", tr("放大缩小")))
        gauge = parts.link(tr("纸印歪了？校准"), self._toggle_gauge, key="F9")
        said = parts.text(tr("看的时候不编号、不留记录；打印或存成文件才算。"), 13, "ink2", wrap=small)
        if small:
            return parts.column(parts.row(keys, None, gauge), said, spacing=4, margin=(20, 6, 20, 8))
        return parts.row(keys, None, said, gauge, spacing=16, margin=(20, 6, 20, 8))

    def _add_keys(self) -> None:
        table: dict[str, Callable[[], object]] = {
            "Esc": self._escape, "Ctrl+P": self._print, "F5": self._save, "F9": self._toggle_gauge,
            "F1": self._open_help, "PgDown": partial(self.turn, 1), "PgUp": partial(self.turn, -1),
            "Ctrl+Home": lambda: self.turn(-self.at), "Ctrl+End": lambda: self.turn(self.pages),
            "Ctrl++": partial(self.zoom, 1.25), "Ctrl+=": partial(self.zoom, 1.25), "Ctrl+-": partial(self.zoom, 0.8),
            "Ctrl+0": lambda: self.zoom(1 / self._zoom),
        }  # fmt: skip
        for key, act in table.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        for key, by in (("+", 1.25), ("=", 1.25), ("-", 0.8)):
            # Only on the paper itself: in a field they are typed.
            shortcut = QShortcut(QKeySequence(key), self.area)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.zoom, by))

    def _escape(self) -> None:
        if self.gauge.isVisible():
            self._toggle_gauge()
        else:
            self.leave()

    def _open_help(self) -> None:
        self.leave()
        self._frame.go("help", "printing")

    def _toggle_gauge(self) -> None:
        shown = self.gauge.isVisible()
        self.gauge.setVisible(not shown)
        if self._frame.mode == SINGLE:
            self.area.setVisible(shown)
        if shown:
            self.area.setFocus()
        else:
            self.gauge.fill()

    # --- over the window

    def _cover(self) -> None:
        """The whole window: nothing below takes a key or a click."""
        if not isValid(self):
            return
        self._frame.centralWidget().setEnabled(False)
        for shortcut in self._keys_below():
            shortcut.setEnabled(False)
        self.setGeometry(self._frame.rect())
        self.show()
        self.raise_()
        if not self.isAncestorOf(self._frame.focusWidget() or self._frame):
            self.area.setFocus()

    def _let_go(self) -> None:
        self._frame.centralWidget().setEnabled(True)
        for shortcut in self._keys_below():
            shortcut.setEnabled(True)

    def _keys_below(self) -> list[QShortcut]:
        found: Any = self._frame.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [one for one in found if isinstance(one, QShortcut) and one.key().toString() not in _KEPT_KEYS]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._frame and event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            # After the window has built itself anew for another size.
            QTimer.singleShot(0, self, self._cover)
        elif isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    # --- the pages

    @property
    def pages(self) -> int:
        """How many pages there are; 0 before they were made."""
        return self.made.pages if self.made else 0

    def _asked(self) -> Wanted:
        return replace(self._wanted, blank=self._form in BLANKS and self.way.name == "blank")

    def _ask(self) -> None:
        self._went = None
        self._enable(False)
        self.where.setText(tr("正在准备…"))
        wanted = self._asked()
        self._frame.desk.read(
            lambda office: paper.preview(office, self._form, wanted),
            self._show,
            failed=self._show_nothing,
            key="preview",
        )

    def _show(self, made: Printed) -> None:
        """Other pages, at the place where one was."""
        parts.clear(self._notices)
        self._close_pages()
        self.made = made
        self._pages = PdfPages(made.pdf)
        self.at = min(self.at, made.pages - 1)
        self._enable(True)
        self._draw()

    def _show_nothing(self, why: Refused) -> None:
        """There are no such pages: what was shown before is not what was asked for."""
        self._close_pages()
        self.made = None
        self.picture.clear()
        self.picture.resize(0, 0)
        self.where.setText("")
        self._refuse(why)

    def _enable(self, ready: bool) -> None:
        for part in (self.go, self.keep):
            part.setEnabled(ready and not self._busy and self.made is not None)
        self.way.setEnabled(not self._busy)
        self.close_button.setEnabled(not self._busy)

    def turn(self, by: int) -> None:
        """Some pages on or back."""
        if self.pages:
            self.at = max(0, min(self.at + by, self.pages - 1))
            self.area.verticalScrollBar().setValue(0)
            self._draw()

    def zoom(self, by: float) -> None:
        """Closer or farther; 1 is the whole width of a page."""
        self._zoom = max(_FARTHEST, min(self._zoom * by, _CLOSEST))
        self._draw()

    def _draw(self) -> None:
        if self._pages is None:
            return
        width, _ = self._pages.size(self.at)
        ratio = self.devicePixelRatioF()
        room = min(self.area.viewport().width() - theme.px(24), theme.px(900))
        scale = max(0.2, room / width * self._zoom * ratio)
        shown = QPixmap.fromImage(_edged(self._pages.picture(self.at, scale)))
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.resize(shown.deviceIndependentSize().toSize())
        words = tr("第 {n} 页，共 {all} 页").format(n=self.at + 1, all=self.pages)
        self.where.setText(words)
        self.picture.setAccessibleName(f"{self.form_title} {words}")

    # --- onto paper

    def _issue(self, way: str, then: Callable[[Printed], object], out: Path | None = None) -> None:
        """Number and record what goes out; only now, and once: the same pages on paper and in a file are one paper."""
        form, wanted = self._form, self._asked()
        again = self.made if self._went is not None and way not in self._went else None
        self._busy = True
        self._enable(False)
        self.say("accent", tr("正在准备…"))

        def issue(office: Office) -> Printed:
            if again is None:
                return paper.issue(office, form, wanted, out)
            if out is not None:
                write_bytes(out, again.pdf, private=True)
            return again

        def issued(made: Printed) -> None:
            if made is not self.made:
                self._went = set()
                self._show(made)
            then(made)

        self._frame.desk.write(issue, issued, failed=self._refuse)

    def _print(self) -> None:
        # The printer first: who leaves its dialog has issued nothing.
        if self.go.isEnabled():
            choose_printer(self, self.form_title, self.print_on, pages=self.pages, copies=self.copies.value())

    def print_on(self, printer: QPrinter) -> None:
        """Issue the pages and print them; what the printer didn't take is the same paper when it is tried again."""

        def paint(made: Printed) -> None:
            self.say("accent", tr("正在送到打印机…"))
            self._frame.desk.read(
                lambda office: paint_pdf(printer, made.pdf),
                lambda _: self._handed(_PRINT, tr("已交给打印机。")),
                failed=self._refuse,
                behind=True,
            )

        self._issue(_PRINT, paint)

    def _save(self) -> None:
        if self.keep.isEnabled():
            choose_place(self, tr("存成文件"), f"{self.form_title}.pdf", self.save_to)

    def save_to(self, place: Path) -> None:
        """Write the pages into a file that only this person can read."""
        out = place if place.suffix.lower() == ".pdf" else place.with_name(f"{place.name}.pdf")
        words = tr("已存到 {place}。里面有学生的信息，用完请删。").format(place=out)
        self._issue(_FILE, lambda made: self._handed(_FILE, words), out)

    def _handed(self, way: str, words: str) -> None:
        if self._went is not None:
            self._went.add(way)
        self._busy = False
        self._enable(True)
        self.say("ok", words)

    # --- words

    def say(self, role: str, words: str) -> None:
        """A sentence above the page."""
        parts.clear(self._notices)
        self._notices.addWidget(parts.Notice(role, words))

    def _refuse(self, why: Refused) -> None:
        self._busy = False
        self._enable(True)
        self.say("bad", refusal(why))

    def _close_pages(self) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None


def _edged(page: QImage) -> QImage:
    """A page with its edge: white paper is to be seen on a white ground too."""
    painter = QPainter(page)
    painter.setPen(theme.color("fieldline"))
    painter.drawRect(page.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return page

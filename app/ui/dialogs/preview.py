"""A printed form page by page inside the window: as it will lie on the table, before anything is numbered or kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pypdfium2
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout

from app.core.errors import Refused
from app.core.files import write_bytes
from app.printing.engine import Printed
from app.services import paper
from app.services.paper import Wanted
from app.ui import parts
from app.ui.dialogs.files import choose_place
from app.ui.dialogs.printing import print_pdf
from app.ui.page import SINGLE
from app.ui.theme import theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.frame import Frame

BLANKS = ("recognition", "visit_record", "teaching_plan", "attendance")
"""Forms that are also printed empty, to be filled in by hand."""
_CLOSEST, _FARTHEST = 4.0, 0.3


class Preview(QDialog):
    """Fills the window it belongs to. ``wanted``: as ``services.paper.Wanted`` takes it."""

    def __init__(self, frame: Frame, form: str, **wanted: Any) -> None:
        super().__init__(frame)
        self._frame, self._form = frame, form
        self._wanted = Wanted(**wanted)
        self._document: pypdfium2.PdfDocument | None = None
        self.made: Printed | None = None
        self.at = 0
        self._zoom = 1.0
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        named = {entry["form"]: entry["title"] for entry in paper.forms()}
        self.form_title = tr_data(str(named.get(form, form)))
        self.setWindowTitle(self.form_title)
        self._build()
        self._add_keys()
        frame.installEventFilter(self)
        self._follow()
        self._ask()

    def _build(self) -> None:
        small = self._frame.mode == SINGLE
        self.where = parts.text("", 14, "ink2")
        self.way = parts.Choice([("filled", tr("填好的")), ("blank", tr("空白的"))])
        self.way.choose("blank" if self._wanted.blank else "filled", quietly=True)
        self.way.chosen.connect(lambda _: self._ask())
        self.way.setVisible(self._form in BLANKS)
        self.keep = parts.Button(tr("存成文件"), self._save, key="F5")
        self.go = parts.Button(tr("打印"), self._print, key="Ctrl+P", name="print", primary=True)
        close = parts.Button(tr("关闭"), self.reject, key="Esc")
        title = parts.text(self.form_title, 17 if small else 20, bold=True, wrap=True)
        head = [self.where, self.way] if small else [title, self.where, None, self.way]
        line = parts.row(
            *head, *([None] if small else []), self.keep, self.go, close, spacing=10, margin=(20, 10, 20, 10)
        )
        if not small:
            line.setStretch(0, 1)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.picture)
        self.area.setAccessibleName(tr("纸面"))
        keys = parts.Keys(("PgUp PgDn", tr("翻页")), ("+ -", tr("放大缩小")))
        foot = parts.row(keys, None, margin=(20, 6, 20, 8))
        body = parts.column(line, spacing=0)
        body.addLayout(self._notices)
        body.addWidget(self.area, 1)
        body.addLayout(foot)
        self.setLayout(body)
        self._enable(False)
        self.area.setFocus()

    def _add_keys(self) -> None:
        table: dict[str, Callable[[], object]] = {
            "Ctrl+P": self._print, "F5": self._save, "PgDown": lambda: self.turn(1), "PgUp": lambda: self.turn(-1),
            "Home": lambda: self.turn(-self.at), "End": lambda: self.turn(self.pages), "+": lambda: self.zoom(1.25),
            "=": lambda: self.zoom(1.25), "-": lambda: self.zoom(0.8), "0": lambda: self.zoom(1 / self._zoom),
        }  # fmt: skip
        for key, act in table.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    # --- over the window

    def _follow(self) -> None:
        corner = self._frame.mapToGlobal(QPoint(0, 0))
        self.setGeometry(QRect(corner, self._frame.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._frame and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
        else:
            super().wheelEvent(event)

    # --- the pages

    @property
    def pages(self) -> int:
        """How many pages there are; 0 before they were made."""
        return self.made.pages if self.made else 0

    def _asked(self) -> Wanted:
        blank = self._form in BLANKS and self.way.name == "blank"
        return Wanted(**{**self._wanted.__dict__, "blank": blank})

    def _ask(self) -> None:
        self._enable(False)
        self.where.setText(tr("正在准备…"))
        wanted = self._asked()
        self._frame.desk.read(
            lambda office: paper.preview(office, self._form, wanted), self._show, failed=self._refuse, key="preview"
        )

    def _show(self, made: Printed) -> None:
        parts.clear(self._notices)
        self._close_document()
        self.made = made
        self._document = pypdfium2.PdfDocument(made.pdf)
        self.at = 0
        self._enable(True)
        self._draw()

    def _enable(self, ready: bool) -> None:
        self.go.setEnabled(ready)
        self.keep.setEnabled(ready)

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
        if self._document is None:
            return
        page = self._document[self.at]
        width, _ = page.get_size()
        ratio = self.devicePixelRatioF()
        room = min(self.area.viewport().width() - theme.px(24), theme.px(900))
        scale = max(0.2, room / width * self._zoom * ratio)
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False).to_pil().convert("RGB")
        image = QImage(bitmap.tobytes(), bitmap.width, bitmap.height, 3 * bitmap.width, QImage.Format.Format_RGB888)
        shown = QPixmap.fromImage(image)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.resize(shown.deviceIndependentSize().toSize())
        words = tr("第 {n} 页，共 {all} 页").format(n=self.at + 1, all=self.pages)
        self.where.setText(words)
        self.picture.setAccessibleName(f"{self.form_title} {words}")

    # --- onto paper

    def _issue(self, then: Callable[[Printed], object]) -> None:
        self._enable(False)
        wanted = self._asked()

        def issued(made: Printed) -> None:
            self._show(made)
            then(made)

        self._frame.desk.write(lambda office: paper.issue(office, self._form, wanted), issued, failed=self._refuse)

    def _print(self) -> None:
        if self.go.isEnabled():
            self._issue(lambda made: print_pdf(self, made.pdf, self.form_title, self._printed))

    def _printed(self, why: Refused | None) -> None:
        self.say("ok", tr("已交给打印机。")) if why is None else self._refuse(why)

    def _save(self) -> None:
        if self.keep.isEnabled():
            choose_place(self, tr("存成文件"), f"{self.form_title}.pdf", self.save_to)

    def save_to(self, place: Any) -> None:
        """Write the pages into a file that only this person can read."""

        def write(made: Printed) -> None:
            try:
                write_bytes(place, made.pdf, private=True)
            except Refused as why:
                self._refuse(why)
            else:
                self.say("ok", tr("已存到 {place}。里面有学生的信息，用完请删。").format(place=place))

        self._issue(write)

    # --- words

    def say(self, role: str, words: str) -> None:
        """A sentence above the page."""
        parts.clear(self._notices)
        self._notices.addWidget(parts.Notice(role, words))

    def _refuse(self, why: Refused) -> None:
        self._enable(self.made is not None)
        if self.made is None:
            self.where.setText("")
        where = f"（{why.where}）" if why.where else ""
        self.say("bad", f"{tr_data(why.what)}{where}。{tr_data(why.do)}".rstrip("。") + "。")

    def _close_document(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None

    def done(self, result: int) -> None:
        self._frame.removeEventFilter(self)
        self._close_document()
        super().done(result)

"""A finished PDF on paper: the system's print dialog, then page by page in true size, moved by what the printer is off."""

from __future__ import annotations

import contextlib
import hashlib
import math
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.core.errors import Refused
from app.core.progress import counted
from app.ui.pdf_pages import POINTS_PER_MM, PdfPages
from app.ui.settings import Settings
from app.ui.theme import theme
from app.ui.words import tr

_MOST_DPI = 600
_BAND = 1200
"""Rows of a page that are drawn at once: a whole page in a printer's resolution would take a hundred megabytes."""
FARTHEST_MM = 20.0
"""Farther a printer isn't off: then the paper lies wrong."""
RULE_MM: Final = 100
RULE_START_MM: Final = 20
Then = Callable[[Refused | None], object]


def print_pdf(parent: QWidget, pdf: bytes, title: str, then: Then) -> None:
    """Ask for the printer and print; ``then`` gets ``None`` once it was handed to it, or why it wasn't. Nothing when left."""

    def go(printer: QPrinter) -> None:
        try:
            paint_pdf(printer, pdf)
        except Refused as why:
            then(why)
        else:
            then(None)

    choose_printer(parent, title, go)


def choose_printer(
    parent: QWidget, title: str, then: Callable[[QPrinter], object], *, pages: int = 0, copies: int = 1
) -> None:
    """Ask for the printer; nothing when left. pages: of how many some may be chosen, 0: all are printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCopyCount(copies)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    if pages > 1:
        dialog.setMinMax(1, pages)
    dialog.accepted.connect(lambda: then(printer))
    dialog.setModal(True)
    dialog.show()


def paint_pdf(printer: QPrinter, pdf: bytes) -> None:
    """The pages in their true size on a printer that is set, on any thread. Refused when the printer takes nothing."""
    pages = PdfPages(pdf)
    printer.setFullPage(True)
    try:
        with _painting(printer, *pages.size(0)) as painter:
            for n, at in enumerate(counted(tr("正在送到打印机"), _wanted(printer, pages.count), every=1)):
                if n:
                    _next_page(printer, *pages.size(at))
                _paint_page(painter, printer, pages, at)
    finally:
        pages.close()


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """The pages that were chosen, as often as they were wanted where the printer can't do that by itself."""
    chosen = printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0
    pages = list(range(printer.fromPage() - 1, min(printer.toPage(), count))) if chosen else list(range(count))
    return pages if printer.supportsMultipleCopies() else pages * printer.copyCount()


def _lay_paper(printer: QPrinter, width: float, height: float) -> None:
    """The paper of a page, in points, and which way it lies."""
    size = QSizeF(min(width, height), max(width, height))
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(turned)


@contextlib.contextmanager
def _painting(printer: QPrinter, width: float, height: float) -> Iterator[QPainter]:
    """A painter on the first page of a printer; when anything goes wrong, nothing more is printed."""
    _lay_paper(printer, width, height)
    painter = QPainter()
    if not painter.begin(printer):
        raise _not_taken(printer)
    try:
        yield painter
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _next_page(printer: QPrinter, width: float, height: float) -> None:
    _lay_paper(printer, width, height)
    if not printer.newPage():
        raise _not_taken(printer)


def _not_taken(printer: QPrinter) -> Refused:
    return Refused("打印机没有接收", printer.printerName(), "请看打印机开着没有、有没有纸，再打一次")


def _paint_page(painter: QPainter, printer: QPrinter, pages: PdfPages, at: int) -> None:
    """Band by band, each on whole pixels, so that nothing is seen between them."""
    inch = printer.resolution()
    times = math.ceil(inch / _MOST_DPI)
    scale = inch / times / 72
    left, down = (round(mm / 25.4 * inch) for mm in offset_of(printer.printerName()))
    height = pages.height(at, scale)
    for top in range(0, height, _BAND):
        image = pages.picture(at, scale, (top, min(top + _BAND, height)))
        painter.drawImage(QRectF(left, down + top * times, image.width() * times, image.height() * times), image)


# --- what a printer is off


def offset_of(printer: str) -> tuple[float, float]:
    """How many millimetres a printer's pages are moved to the right and down; (0, 0) for one that was never measured."""
    try:
        right, down = (float(part) for part in Settings().text(_name(printer), "0 0").split())
    except ValueError:
        return 0.0, 0.0
    return right, down


def keep_offset(printer: str, right: str, down: str) -> None:
    """Remember it, as typed in millimetres. Refused when it is no number or farther than a printer can be off."""
    kept = [_millimetres(right, tr("往右")), _millimetres(down, tr("往下"))]
    Settings().keep(_name(printer), f"{kept[0]:g} {kept[1]:g}")


def _millimetres(text: str, what: str) -> float:
    try:
        value = float(text.strip() or "0")
    except ValueError:
        raise Refused("看不出是几毫米", what, "请写成 1.5 或 -2 的样子") from None
    if not abs(value) <= FARTHEST_MM:
        raise Refused("偏得太多了", what, "请写 -20 到 20 毫米；还不够，请看纸放得对不对")
    return value


def _name(printer: str) -> str:
    """A printer's name may hold what a settings file takes for something else."""
    return f"offset_{hashlib.sha256(printer.encode()).hexdigest()[:16]}"


def paint_rules(printer: QPrinter) -> None:
    """The page that a printer is measured with: two rules of 100 mm that begin 20 mm from the left and the top."""
    printer.setFullPage(True)
    mm = printer.resolution() / 25.4
    right, down = offset_of(printer.printerName())
    with _painting(printer, 210 * POINTS_PER_MM, 297 * POINTS_PER_MM) as painter:
        painter.translate((RULE_START_MM + right) * mm, (RULE_START_MM + down) * mm)
        painter.setPen(QPen(Qt.GlobalColor.black, 0.3 * mm))
        for along in (QPointF(mm, 0), QPointF(0, mm)):
            painter.drawLine(QPointF(0, 0), along * RULE_MM)
            for at in range(0, RULE_MM + 1, 10):
                across = QPointF(along.y(), along.x()) * (6 if at in (0, RULE_MM) else 3)
                painter.drawLine(along * at, along * at + across)
        painter.setFont(_font())
        painter.drawText(QRectF(15 * mm, 15 * mm, 150 * mm, 80 * mm), Qt.TextFlag.TextWordWrap, _rules_words(printer))


def _font() -> QFont:
    font = QFont(theme.font().families())
    font.setPointSizeF(12)
    return font


def _rules_words(printer: QPrinter) -> str:
    said = [
        tr("打印校准页　{printer}").format(printer=printer.printerName()),
        tr("横线和竖线都应正好 100 毫米。不是的，请在打印机设置里选“实际大小”，不要选“适合纸张”。"),
        tr("两条线的起点到纸的左边、上边都应是 20 毫米。差几毫米，就在预览的“校准”里填几毫米。"),
    ]
    return "\n\n".join(said)

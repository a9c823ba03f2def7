"""A finished PDF on paper: the system's print dialog, then page by page as pictures in the printer's own resolution."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.core.errors import Refused

_MOST_DPI = 600
Then = Callable[[Refused | None], object]


def print_pdf(parent: QWidget, pdf: bytes, title: str, then: Then) -> None:
    """Ask for the printer and print; ``then`` gets ``None`` once it was handed to it, or why it wasn't. Nothing when left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)

    def go() -> None:
        try:
            paint_pdf(printer, pdf)
        except Refused as why:
            then(why)
        else:
            then(None)

    dialog.accepted.connect(go)
    dialog.setModal(True)
    dialog.show()


def paint_pdf(printer: QPrinter, pdf: bytes) -> None:
    """Every page in its true size on a printer that is set. Refused when the printer takes nothing."""
    document = pypdfium2.PdfDocument(pdf)
    printer.setFullPage(True)
    dpi = min(printer.resolution(), _MOST_DPI)
    painter = QPainter()
    try:
        for at in range(len(document)):
            page = document[at]
            width, height = page.get_size()
            turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
            printer.setPageOrientation(turned)
            if at == 0 and not painter.begin(printer):
                raise Refused("打印机没有接收", printer.printerName(), "请看打印机开着没有、有没有纸，再打一次")
            if at:
                printer.newPage()
            bitmap = page.render(scale=dpi / 72, rev_byteorder=True).to_pil().convert("RGB")
            image = QImage(bitmap.tobytes(), bitmap.width, bitmap.height, 3 * bitmap.width, QImage.Format.Format_RGB888)
            inch = printer.resolution()
            painter.drawImage(QRectF(0, 0, width / 72 * inch, height / 72 * inch), image)
    finally:
        if painter.isActive():
            painter.end()
        document.close()

"""A printer that prints aside is measured once with a page of rules, and its pages are moved from then on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.errors import Refused
from app.ui import parts
from app.ui.dialogs.printing import keep_offset, offset_of, paint_rules
from app.ui.theme import theme
from app.ui.words import tr


class Gauge(QWidget):
    """Which printer, how many millimetres to the right and down. said, refused: where the preview says what happened."""

    def __init__(
        self, said: Callable[[str, str], object], refused: Callable[[Refused], object], *, small: bool
    ) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._said, self._refused = said, refused
        self.printer = QComboBox()
        self.printer.setAccessibleName(tr("打印机"))
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.printer.setMinimumContentsLength(12)
        self.printer.currentIndexChanged.connect(lambda _: self._show_offset())
        self.right, self.down = _field(tr("往右几毫米")), _field(tr("往下几毫米"))
        self.test = parts.Button(tr("打印校准页"), self.print_rules, size="row")
        self.save = parts.Button(tr("记住"), self.keep, size="row")
        which = parts.row(parts.text(tr("打印机"), 14, "ink2"), self.printer, self.test)
        moved = parts.row(
            parts.text(tr("往右"), 14, "ink2"), self.right, parts.text(tr("往下"), 14, "ink2"), self.down,
            parts.text(tr("毫米"), 14, "ink2"), self.save,
        )  # fmt: skip
        self.words = parts.text("", 14, wrap=True)
        lines = [[which], [moved]] if small else [[which, moved]]
        card = parts.Card(self.words, *(parts.row(*line, None, spacing=24) for line in lines))
        self.setLayout(parts.column(card, *([None] if small else []), margin=(20, 8, 20, 0)))

    def fill(self) -> None:
        """The printers of this computer."""
        self.printer.clear()
        self.printer.addItems(QPrinterInfo.availablePrinterNames())
        self.printer.setCurrentText(QPrinterInfo.defaultPrinterName())
        for part in (self.test, self.save):
            part.setEnabled(self.printer.count() > 0)
        self._show_offset()
        said = tr("先打一张校准页，用尺子量：线的起点离纸边应是 20 毫米，差几毫米就填几毫米。")
        self.words.setText(said if self.printer.count() else tr("这台电脑没有装打印机。"))
        self.printer.setFocus()

    def _show_offset(self) -> None:
        right, down = offset_of(self.printer.currentText())
        self.right.setText(f"{right:g}")
        self.down.setText(f"{down:g}")

    def keep(self) -> None:
        """Remember how far the chosen printer's pages are moved."""
        try:
            keep_offset(self.printer.currentText(), self.right.text(), self.down.text())
        except Refused as why:
            self._refused(why)
        else:
            self._said("ok", tr("已记住。以后用这台打印机都照这样挪。"))

    def print_rules(self) -> None:
        """The page to measure, on the chosen printer."""
        found = QPrinterInfo.printerInfo(self.printer.currentText())
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        try:
            paint_rules(printer)
        except Refused as why:
            self._refused(why)
        else:
            self._said("ok", tr("校准页已交给打印机。"))


def _field(name: str) -> QLineEdit:
    field = QLineEdit("0")
    field.setAccessibleName(name)
    field.setFixedWidth(theme.px(64))
    return field

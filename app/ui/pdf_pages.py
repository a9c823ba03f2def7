"""A PDF in memory as pictures of its pages. PDFium takes one caller at a time: a window and a printer may ask at once."""

from __future__ import annotations

import math
import threading
from typing import Final

import pypdfium2
from PySide6.QtGui import QImage

_ONE_AT_A_TIME: Final = threading.Lock()
POINTS_PER_MM: Final = 72 / 25.4
_LESS = 0.001


class PdfPages:
    """The pages of a PDF; ``close`` gives its memory back. Raises pypdfium2.PdfiumError when it is none."""

    def __init__(self, pdf: bytes) -> None:
        self.count = 0
        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(pdf)
            self.count = len(self._document)

    def size(self, at: int) -> tuple[float, float]:
        """Width and height of a page in points."""
        with _ONE_AT_A_TIME:
            width, height = self._document[at].get_size()
        return float(width), float(height)

    def picture(self, at: int, scale: float, rows: tuple[int, int] | None = None) -> QImage:
        """A page at ``scale`` pixels a point. rows: only those from the first to before the last, in pixels."""
        with _ONE_AT_A_TIME:
            page = self._document[at]
            top, low = rows if rows else (0, math.ceil(page.get_height() * scale))
            below = math.ceil(page.get_height() * scale) - low
            # The crop is given in points and rounded up to pixels: a whole number must not become the next one.
            crop = tuple(max(0.0, (edge - _LESS) / scale) for edge in (0, below, 0, top))
            bitmap = page.render(scale=scale, crop=crop, prefer_bgrx=True)
            kept = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            ).copy()
            bitmap.close()
        return kept

    def height(self, at: int, scale: float) -> int:
        """How many rows a page has at that scale."""
        return math.ceil(self.size(at)[1] * scale)

    def close(self) -> None:
        """Done with it."""
        with _ONE_AT_A_TIME:
            self._document.close()

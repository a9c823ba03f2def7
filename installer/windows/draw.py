"""Run by the Windows Python of the build: the program's sign as .ico, and the same for the installer's wizard.

    draw.py SOURCE MADE

Windows takes pictures up to 64 pixels as plain bitmaps everywhere, larger ones as PNG.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])

from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.emblem import SIZES, emblem

LARGEST_BITMAP = 64
SIDE = (164, 314)
"""Pixels of the picture at the wizard's side (NSIS MUI2)."""


def png(image: QImage) -> bytes:
    """The image as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def bitmap(image: QImage) -> bytes:
    """The image as the bitmap of an icon: rows from the bottom, blue green red alpha, then an empty mask."""
    edge = image.width()
    head = struct.pack("<IiiHHIIiiII", 40, edge, edge * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = b"".join(bytes(image.constScanLine(y))[: edge * 4] for y in reversed(range(edge)))
    return head + rows + bytes((edge + 31) // 32 * 4 * edge)


def ico(images: list[QImage]) -> bytes:
    """An icon file of all these sizes."""
    bodies = [bitmap(image) if image.width() <= LARGEST_BITMAP else png(image) for image in images]
    at = 6 + 16 * len(bodies)
    entries = []
    for image, body in zip(images, bodies, strict=True):
        edge = image.width() % 256
        entries.append(struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(body), at))
        at += len(body)
    return struct.pack("<HHH", 0, 1, len(bodies)) + b"".join(entries) + b"".join(bodies)


def side() -> QImage:
    """The wizard's side: the sign on the colour of the navigation."""
    image = QImage(*SIDE, QImage.Format.Format_RGB888)
    image.fill(QColor("#20384F"))
    painter = QPainter(image)
    sign = emblem(384).scaledToWidth(96, Qt.TransformationMode.SmoothTransformation)
    painter.drawImage(QPoint((SIDE[0] - 96) // 2, 48), sign)
    painter.end()
    return image


def main(made: Path) -> None:
    """Draw everything into ``made``."""
    (made / "zhuxue.ico").write_bytes(ico([emblem(edge) for edge in SIZES]))
    (made / "zhuxue.png").write_bytes(png(emblem(256)))
    side().save(str(made / "side.bmp"), "BMP")


if __name__ == "__main__":
    main(Path(sys.argv[2]))

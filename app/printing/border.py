"""The border to reportlab, which has no types: the only place of printing where ``Any`` crosses.

Two faults of reportlab 5.1 are mended here. Its ToUnicode map is wrong above U+FFFF (printed right, but copied and
searched as another character); ``_unicode_map`` replaces it. And two faces of one PostScript name are silently drawn
with the outlines of the first; ``Font`` refuses a second face of the same name.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import reportlab.rl_config as rl_config
from reportlab.graphics.barcode import qrencoder
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfgen.canvas import Canvas

rl_config.invariant = 1
# Base 85 is for seven-bit mail: a quarter larger, and slower.
rl_config.useA85 = 0
CHUNK = 100
"""A bfchar section of a CMap may hold at most 100 entries (Adobe Technical Note 5411)."""


def _unicode_map(name: str, subset: Sequence[int]) -> str:
    """A ToUnicode CMap with UTF-16BE values, as PDF 32000-1 9.10.3 asks; reportlab writes five hex digits instead."""
    pairs = [f"<{index:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for index, code in enumerate(subset)]
    sections: list[str] = []
    for start in range(0, len(pairs), CHUNK):
        part = pairs[start : start + CHUNK]
        sections += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *sections,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


ttfonts.makeToUnicodeCMap = _unicode_map


class Font:
    """One face: its widths by character, in thousandths of the size, and its way into a document."""

    def __init__(self, name: str, path: Path, postscript: str = "") -> None:
        """name: how this program calls the face; postscript: a name to use instead of the file's own.

        Raises OSError or ValueError when the file can't be used (only TrueType outlines can).
        """
        try:
            self._font: Any = ttfonts.TTFont(name, str(path), shapable=False)
        except ttfonts.TTFError as error:
            raise ValueError(str(error)) from error
        face = self._font.face
        if postscript:
            face.name = postscript.encode("ascii")
        known = pdfmetrics._dynFaceNames.get(face.name)
        if known is not None and known != name:
            raise ValueError(f"two faces are called {face.name!r}")
        pdfmetrics.registerFont(self._font)
        self.name = name
        default = float(face.defaultWidth)
        widths = face.charWidths
        self.widths: dict[str, float] = {
            chr(code): float(widths.get(code, default)) for code, glyph in face.charToGlyph.items() if glyph
        }

    def forget(self) -> None:
        """Leave reportlab's tables, so that another file can take the name."""
        self._font.unregister()

    def encode(self, text: str, document: object) -> tuple[tuple[str, str], ...]:
        """The text as (PDF font name, escaped string) pieces of one document, adding glyphs to its subsets."""
        split = self._font.splitString(text, document)
        return tuple(
            (self._font.getSubsetInternalName(subset, document), _escaped(content)) for subset, content in split
        )


_ESCAPES = {code: f"\\{code:03o}" for code in range(256) if not 32 <= code < 127} | {
    ord("("): "\\(",
    ord(")"): "\\)",
    ord("\\"): "\\\\",
}


def _escaped(content: bytes) -> str:
    """Bytes as the inside of a PDF string, in ASCII."""
    return content.decode("latin-1").translate(_ESCAPES)


class Writer:
    """One PDF being made from ready PDF operators. Sizes in points."""

    def __init__(self, size: tuple[float, float], title: str, first: Font) -> None:
        self._file = io.BytesIO()
        # Without initialFontName each page would refer to Helvetica, which is not embedded.
        self._canvas: Any = Canvas(
            self._file, pagesize=size, pageCompression=1, invariant=1, initialFontName=first.name, lang="zh-CN"
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setCreator("助学台账")
        self._encoded: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}

    def encode(self, font: Font, text: str) -> tuple[tuple[str, str], ...]:
        """As Font.encode, for this document, remembered."""
        key = (font.name, text)
        found = self._encoded.get(key)
        if found is None:
            found = self._encoded[key] = font.encode(text, self._canvas._doc)
        return found

    def form(self, name: str, code: str) -> None:
        """Keep operators under a name, as a form XObject that pages can show again and again."""
        self._canvas.beginForm(name)
        self._canvas.addLiteral(code)
        self._canvas.endForm()

    def page(
        self, forms: Sequence[tuple[str, float]], code: str,
        pictures: Sequence[tuple[bytes, float, float, float, float]] = (),
    ) -> None:  # fmt: skip
        """One page: pictures, then the named forms, each moved up by so many points, then the operators.

        A picture is a JPEG, kept in the file byte for byte, with its bottom left corner, width and height.
        """
        for content, x, y, width, height in pictures:
            self._canvas.drawImage(ImageReader(io.BytesIO(content)), x, y, width, height)
        for name, up in forms:
            self._canvas.addLiteral(f"q 1 0 0 1 0 {up:.3f} cm")
            self._canvas.doForm(name)
            self._canvas.addLiteral("Q")
        self._canvas.addLiteral(code)
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The whole file. The same operators give the same bytes."""
        self._canvas.save()
        return self._file.getvalue()


FAST_MASK = 2
FAST_BYTES = 64
"""Longer payloads stand alone on their pages, and their shares would take longer to find than the code itself."""
_LEVEL = qrencoder.QRErrorCorrectLevel.M


@functools.lru_cache(maxsize=40)
def _qr_plan(version: int) -> tuple[int, tuple[int, ...], int, int]:
    """For one QR version at level M: side, the place of each code bit, the matrix of zero data, data bytes it holds.

    A matrix is one integer: its modules row by row, the first one the highest bit.
    """
    code: Any = qrencoder.QRCode(version, _LEVEL)
    code.dataCache = []
    code.makeImpl(False, FAST_MASK)
    side = int(code.getModuleCount())
    last = side * side - 1
    places = tuple(last - row * side - column for column, row in code.dataPosIterator())
    zero = int("".join("1" if dark else "0" for line in code.modules for dark in line), 2)
    return side, places, zero, _qr_room(version)


@functools.lru_cache(maxsize=40)
def _qr_room(version: int) -> int:
    """How many data bytes a version holds at level M."""
    return sum(int(block.dataCount) for block in qrencoder.QRRSBlock.getRSBlocks(version, _LEVEL))


@functools.lru_cache(maxsize=1 << 14)
def _qr_share(version: int, position: int, byte: int) -> int:
    """What one data byte at one position turns over in the matrix, its error correction included.

    Error correction is linear, so a code is the sum of the shares of its bytes; and codes of one print differ in few.
    """
    places, room = _qr_plan(version)[1], _qr_room(version)
    buffer: Any = qrencoder.QRBitBuffer()
    buffer.buffer = [byte if index == position else 0 for index in range(room)]
    words = qrencoder.QRCode.createBytes(buffer, qrencoder.QRRSBlock.getRSBlocks(version, _LEVEL))
    bits = "".join(f"{word:08b}" for word in words)
    return sum(1 << place for place, bit in zip(places, bits, strict=False) if bit == "1")


def qr_matrix(payload: str, careful: bool = False) -> tuple[int, str]:
    """A QR code of level M: its side in modules, and its modules row by row, 1 = dark. No quiet zone.

    careful: try all eight masks and keep the best, as the standard asks (5 to 15 ms). Otherwise one fixed mask is
    used, which every reader takes: printing two thousand receipts must not wait for the choice of a pattern.
    Raises ValueError when the payload is longer than a QR code can hold (2210 bytes).
    """
    content = payload.encode("utf-8")
    if len(content) > _qr_room(39) - 3:
        raise ValueError("payload too long for a QR code")
    if careful or len(content) > FAST_BYTES:
        code: Any = qrencoder.QRCode(None, _LEVEL)
        code.addData(payload)
        code.make()
        return int(code.getModuleCount()), "".join("1" if dark else "0" for line in code.modules for dark in line)
    version = next(version for version in range(1, 10) if len(content) + 2 <= _qr_room(version))
    side, _, grid, room = _qr_plan(version)
    # Byte mode 0100, the length, the bytes, four zero bits to end; then the two filling bytes of ISO 18004 by turns.
    head = ((0b0100 << 8 | len(content)) << 8 * len(content) | int.from_bytes(content, "big")) << 4
    words = head.to_bytes(len(content) + 2, "big")
    words += (b"\xec\x11" * room)[: room - len(words)]
    for position, byte in enumerate(words):
        grid ^= _qr_share(version, position, byte)
    return side, f"{grid:0{side * side}b}"

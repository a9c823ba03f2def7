"""Peers that read what we print: poppler for the text and the faces, zxing for the codes."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from app.printing.engine import Printed


@pytest.fixture
def read_text(tmp_path: Path, tool: Callable[[str], str]) -> Callable[..., str]:
    """The text of a document as pdftotext reads it; layout keeps columns."""

    def read(printed: Printed, layout: bool = False) -> str:
        path = tmp_path / "printed.pdf"
        path.write_bytes(printed.pdf)
        command = [tool("pdftotext"), *(["-layout"] if layout else []), str(path), "-"]
        return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout

    return read


@pytest.fixture
def read_fonts(tmp_path: Path, tool: Callable[[str], str]) -> Callable[[Printed], list[list[str]]]:
    """The rows of pdffonts: name, type, encoding, emb, sub, uni, …"""

    def read(printed: Printed) -> list[list[str]]:
        path = tmp_path / "printed.pdf"
        path.write_bytes(printed.pdf)
        out = subprocess.run([tool("pdffonts"), str(path)], check=True, capture_output=True, text=True).stdout
        return [line.split() for line in out.splitlines()[2:]]

    return read


@pytest.fixture
def read_codes() -> Callable[..., list[list[str]]]:
    """The QR codes of each page, read from its picture as a scanner would see it."""

    def read(printed: Printed, dpi: int = 110) -> list[list[str]]:
        document = pypdfium2.PdfDocument(printed.pdf)
        found = []
        for page in document:
            picture = page.render(scale=dpi / 72).to_pil().convert("L")
            codes = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
            found.append([code.text for code in sorted(codes, key=lambda code: code.position.top_left.y)])
        document.close()
        return found

    return read


@pytest.fixture
def read_boxes() -> Callable[[Printed], list[tuple[float, float, float, float, float, float]]]:
    """Of each page: its size and the box around all that is drawn, in millimetres from the top left."""

    def read(printed: Printed) -> list[tuple[float, float, float, float, float, float]]:
        document = pypdfium2.PdfDocument(printed.pdf)
        found = []
        for page in document:
            picture = page.render(scale=1.5).to_pil().convert("L").point(lambda value: 255 if value < 240 else 0)
            box = picture.getbbox()
            millimetre = 25.4 / 72 / 1.5
            assert box is not None
            found.append((picture.width * millimetre, picture.height * millimetre, *(v * millimetre for v in box)))
        document.close()
        return found

    return read

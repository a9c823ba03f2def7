"""A roster and the receipts of 2 000 grants, held to the same texts drawn with bare reportlab: no layout, no lines."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfgen.canvas import Canvas

from app.printing import fonts
from app.printing.engine import Printed
from app.printing.forms import receipt, roster
from tests.bench.kit import Line, medians, register_row

GRANTS = 2000
FLOOR = "the same texts by drawString, same face"
BARE = "bench-song"


@pytest.fixture(scope="module", autouse=True)
def _bare_font() -> None:
    font = ttfonts.TTFont(BARE, str(fonts.FOLDER / fonts.FILES[fonts.SONG]), shapable=False)
    # reportlab draws two faces of one PostScript name with the outlines of the first.
    font.face.name = b"BenchSong"
    pdfmetrics.registerFont(font)


def bare(values: Sequence[str], pages: int) -> bytes:
    """The texts spread over as many pages, one under another."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), pageCompression=1, initialFontName=BARE)
    each = len(values) // pages + 1
    for page in range(pages):
        canvas.setFont(BARE, 10)
        for at, text in enumerate(values[page * each : page * each + each]):
            canvas.drawString(30 + at % 8 * 66, 800 - at // 8 * 18, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def hold(what: str, printed: Printed, draw, table, ceiling: float) -> None:
    ours, floor = medians(draw, lambda: bare(printed.values, printed.pages))
    table.hold(Line(f"{what}, {printed.pages} pages", ours, FLOOR, floor, ceiling))


def test_roster(table) -> None:
    rows = tuple(
        roster.RosterRow(
            cells[10] + cells[11], cells[0], cells[2], cells[1], 31250, False, 62500, cells[0][0] + "大禾", "父亲"
        )
        for cells in map(register_row, range(GRANTS))
    )
    data = roster.RosterData(
        "义务教育家庭经济困难学生生活补助", "青禾县第1小学", "2153900000", "2026A", "2026A-0001", 31250 * GRANTS, rows
    )
    hold("roster of 2 000 grants", roster.draw(data), lambda: roster.draw(data), table, 5)


def test_receipts(table) -> None:
    item = "义务教育家庭经济困难学生生活补助"
    receipts = tuple(
        receipt.Receipt(n + 1, cells[0], cells[10] + cells[11], item, "2026A", 31250, "2026-11-12")
        for n, cells in enumerate(map(register_row, range(GRANTS)))
    )
    data = receipt.ReceiptData("青禾县第1小学", "第1小学", "2153900000", "青禾收字", 2026, receipts)
    hold("receipts of 2 000 grants", receipt.draw(data), lambda: receipt.draw(data), table, 6)

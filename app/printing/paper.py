"""A sheet of paper in millimetres, measured from its top left corner, that turns what is drawn into PDF operators.

Text goes into one text object a page; lines and boxes go before it. The sheet itself checks that nothing is drawn
outside the margins and that no text is wider than its place: a fault of a form is found by its first test, not by
the principal who can't read the last column.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.core.errors import Refused
from app.printing import fonts
from app.printing.border import Writer, qr_matrix
from app.printing.fonts import SONG
from app.printing.lines import SMALLEST, STEP, Fitted, break_lines, fit
from app.printing.pictures import fitted as fitted_picture

MM = 72 / 25.4
Align = Literal["l", "c", "r"]
AIR = 1.2
"""Millimetres between a line and prose beside it."""
OUTER, INNER = 1.1, 0.5
"""Line widths in points: the frame of a table, and the lines inside."""
TIGHT = 0.8
"""Millimetres a cell keeps free above and below its text together."""
GREY = 0.65
"""How white the words of a hint are: 35 % grey."""
RED = "0.78 0.05 0.10 rg"
"""The ink of a word of warning; a mono laser prints it dark."""
MIDDLE = 0.38
"""Baseline below the middle of the em box of a Chinese face, in parts of the size (box from -0.12 to 0.88)."""


@dataclass(frozen=True)
class Page:
    """A kind of paper: its size and its text area, in millimetres. ``safe``: what even lines may not pass."""

    width: float
    height: float
    left: float
    right: float
    top: float = 15.0
    bottom: float = 282.5
    safe: float = 10.0

    @property
    def wide(self) -> float:
        """The width of the text area."""
        return self.right - self.left


FILED = Page(210, 297, 25, 195)
"""A4 portrait with a margin for binding."""
POSTED = Page(210, 297, 20, 190)
"""A4 portrait that is not bound."""
BOOK = Page(210, 297, 15, 195)
"""A4 portrait cut into receipts."""
LANDSCAPE = Page(297, 210, 15, 282, bottom=195.5)
"""A4 landscape, bound along the top."""

Span = tuple[str, bool]
"""A piece of prose, and whether it is underlined."""


def _plain(text: str) -> str:
    """Cells of spreadsheets bring tabs and foreign line ends: neither has a glyph, and neither is part of a name."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ") if "\r" in text or "\t" in text else text


def _one_line(text: str) -> str:
    """As ``_plain``, for a place that has one line only."""
    return _plain(text).replace("\n", " ") if not text.isprintable() else text


def _grey_ink(white: float) -> str:
    """The operator for ink that is so white."""
    return f"{white:.2f} g"


class Sheet:
    """One page, or one part that many pages share, while it is being drawn."""

    def __init__(self, page: Page, writer: Writer, shared: bool = False) -> None:
        """shared: part of many pages, so that its texts are no values of any page."""
        self.page = page
        self.subject = ""
        """The record or person being printed, named when a character has no glyph."""
        self.values: list[str] = []
        self.forms: list[tuple[str, float]] = []
        self.pictures: list[tuple[bytes, float, float, float, float]] = []
        self._writer = writer
        self._shared = shared
        self._shapes: list[str] = []
        self._texts: list[str] = []
        self._font: tuple[str, float] = ("", 0.0)
        self._ink = _grey_ink(0.0)

    # lines and boxes

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float = INNER, dash: str = "",
             grey: float = 0.0) -> None:  # fmt: skip
        """A straight line. width in points; dash as PDF writes it, e.g. ``3 2``; grey 0 (black) to 1."""
        self._inside(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2), self.page.safe)
        path = f"{x1 * MM:.2f} {self._y(y1):.2f} m {x2 * MM:.2f} {self._y(y2):.2f} l S"
        self._stroke(path, width, dash, grey)

    def rect(self, x: float, y: float, w: float, h: float, width: float = INNER, dash: str = "",
             fill: float | None = None) -> None:  # fmt: skip
        """A box from its top left corner. fill: how white its inside is; width 0 draws no frame."""
        self._inside(x, y, x + w, y + h, self.page.safe)
        path = f"{x * MM:.2f} {self._y(y + h):.2f} {w * MM:.2f} {h * MM:.2f} re"
        if fill is not None:
            self._shapes.append(f"{fill:.2f} g {path} f 0 g")
        if width:
            self._stroke(f"{path} S", width, dash, 0.0)

    def _stroke(self, path: str, width: float, dash: str, grey: float) -> None:
        before = f"[{dash}] 0 d " if dash else ""
        before += f"{grey:.2f} G " if grey else ""
        after = (" [] 0 d" if dash else "") + (" 0 G" if grey else "")
        self._shapes.append(f"{width} w {before}{path}{after}")

    def lines(self, pieces: Sequence[tuple[float, float, float, float]], width: float = INNER) -> None:
        """Many lines of one width at once."""
        self._shapes.append(f"{width} w")
        for x1, y1, x2, y2 in pieces:
            self._inside(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2), self.page.safe)
            self._shapes.append(f"{x1 * MM:.2f} {self._y(y1):.2f} m {x2 * MM:.2f} {self._y(y2):.2f} l S")

    def qr(self, x: float, y: float, side: float, payload: str, careful: bool = False) -> None:
        """A QR code of level M, ``side`` millimetres wide, without its quiet zone."""
        count, grid = qr_matrix(payload, careful)
        step = side * MM / count
        rows: list[str] = []
        for row in range(count):
            line, start = grid[row * count : (row + 1) * count], 0
            while (start := line.find("1", start)) >= 0:
                end = line.find("0", start)
                end = count if end < 0 else end
                # A little higher than a module, so that no hairline shows between the rows.
                rows.append(f"{start} {-row - 1} {end - start} 1.03 re")
                start = end
        self._inside(x, y, x + side, y + side, self.page.safe)
        rows.append("f Q")
        self._shapes.append(f"q {step:.4f} 0 0 {step:.4f} {x * MM:.2f} {self._y(y):.2f} cm")
        self._shapes += rows

    def picture(self, x: float, y: float, w: float, h: float, content: bytes) -> None:
        """A JPEG or PNG in the middle of a box, its sides in proportion; lines and words go over it.

        Refused when the bytes can't be read as a picture.
        """
        if self._shared:
            raise AssertionError("a picture belongs to one page")
        self._inside(x, y, x + w, y + h, self.page.safe)
        made = fitted_picture(content, w, h, self.subject)
        bottom = self._y(y + made.top + made.height)
        self.pictures.append((made.content, (x + made.left) * MM, bottom, made.width * MM, made.height * MM))

    # text

    def text(self, x: float, y: float, text: str, size: float, face: str = SONG, align: Align = "l",
             grey: float = 0.0, room: float = 0.0, record: bool = True, red: bool = False) -> float:  # fmt: skip
        """One line with its baseline at y; returns its width in millimetres.

        align: where x is: l left end, c middle, r right end. room: millimetres it may take; a longer text is set
        smaller, down to 6.5 pt, and refused when even that is too long. record: it counts as a value of the page.
        """
        if not text:
            return 0.0
        text = _one_line(text)
        pieces = fonts.runs(text, face, self.subject)
        unit = fonts.width(text, face) / 1000 / MM
        while room and unit * size > room + 0.01:
            size -= STEP
            if size < SMALLEST:
                raise Refused(f"“{text}”太长，印不下", self.subject, "请改用简称后再打印")
        wide = unit * size
        left = x - wide if align == "r" else x - wide / 2 if align == "c" else x
        self._inside(left, y - 0.88 * size / MM, left + wide, y + 0.12 * size / MM, 0.0)
        self._put(left * MM, self._y(y), pieces, size, RED if red else _grey_ink(grey))
        if record and not self._shared:
            self.values.append(text)
        return wide

    def measure(self, text: str, size: float, face: str = SONG) -> float:
        """The width of one line in millimetres; Refused when a character has no glyph."""
        fonts.runs(text, face, self.subject)
        return fonts.width(text, face) * size / 1000 / MM

    def _put(self, x: float, y: float, pieces: Sequence[tuple[str, str]], size: float, ink: str) -> None:
        """The operators of one line; x and y in points from the bottom left; ink: the operator of its colour."""
        out = self._texts
        if ink != self._ink:
            out.append(ink)
            self._ink = ink
        placed = False
        for name, piece in pieces:
            if name == fonts.TICK:
                for box in piece:
                    self._tick(x, y, size, box == "☑")
                    x += size
                placed = False
                continue
            face = fonts.face(name)
            for font, code in self._writer.encode(face, piece):
                if self._font != (font, size):
                    out.append(f"{font} {size:g} Tf")
                    self._font = (font, size)
                out.append(f"({code})Tj" if placed else f"1 0 0 1 {x:.2f} {y:.2f} Tm({code})Tj")
                placed = True
            if len(pieces) > 1:
                x += sum(map(face.widths.__getitem__, piece)) * size / 1000

    def _tick(self, x: float, y: float, size: float, ticked: bool) -> None:
        """A box of 0.78 em standing on the line, with a tick that reaches out of it."""
        side, left, low = 0.78 * size, x + 0.11 * size, y - 0.02 * size
        self._shapes.append(f"0.6 w {left:.2f} {low:.2f} {side:.2f} {side:.2f} re S")
        if ticked:
            points = ((0.16, 0.50), (0.40, 0.18), (0.98, 0.92))
            path = " ".join(
                f"{left + a * side:.2f} {low + b * side:.2f} {'l' if number else 'm'}"
                for number, (a, b) in enumerate(points)
            )
            self._shapes.append(f"{0.13 * size:.2f} w {path} S")

    def cell(self, x: float, y: float, w: float, h: float, text: str, size: float = 9, face: str = SONG,
             align: Align = "c", grey: float = 0.0, prose: bool = False, top: bool = False,
             air: float = AIR, record: bool = True) -> None:  # fmt: skip
        """A text inside a box from its top left corner, in the middle of its height (top: at its top).

        It shrinks, then wraps; Refused when it is still too high and the row was not made high enough (see ``need``).
        """
        if not text:
            return
        text = _plain(text)
        fitted = self.fitted(text, w, h, size, face, prose, air)
        if fitted.height > h * MM + 0.5:
            raise Refused(f"“{text[:12]}…”太长，这一格印不下", self.subject, "请把这一格的文字改短后再打印")
        above = 0.6 * MM if top else (h * MM - fitted.height) / 2
        base = self._y(y) - above - (0.5 + MIDDLE) * fitted.size
        for part, wide in fitted.lines:
            if part:
                left = (x + air) * MM if align == "l" else (x + w - air) * MM - wide
                left = (x + w / 2) * MM - wide / 2 if align == "c" else left
                self._inside(left / MM, y, (left + wide) / MM, y + h, 0.0)
                self._put(left, base, fonts.runs(part, face, self.subject), fitted.size, _grey_ink(grey))
            base -= fitted.leading
        if record and not self._shared:
            self.values.append(text)

    def fitted(self, text: str, w: float, h: float, size: float, face: str = SONG, prose: bool = False,
               air: float = AIR) -> Fitted:  # fmt: skip
        """How ``cell`` would set the text; Refused when a character has no glyph."""
        text = _plain(text)
        fonts.runs(text.replace("\n", ""), face, self.subject)
        found = fit(text, face, size, (w - 2 * air) * MM, (h - TIGHT) * MM, prose)
        if found.width > (w - 2 * air) * MM + 0.05:
            raise AssertionError("text wider than its cell")
        return found

    def need(self, text: str, w: float, h: float, size: float = 9, face: str = SONG, prose: bool = False) -> float:
        """The height in millimetres a row of usual height h needs for this text: h, or more when it must grow."""
        if not text:
            return h
        high = self.fitted(text, w, h, size, face, prose).height / MM
        return h if high <= h - TIGHT + 0.01 else high + TIGHT + 0.8

    def grown(self, text: str, w: float, h: float, size: float) -> float:
        """The height of a row that grows instead of shrinking its prose: h, or more."""
        return max(self.fitted(text, w, self.page.height, size, prose=True).height / MM + 2.4, h)

    def prose(self, x: float, y: float, w: float, spans: Sequence[Span], size: float, leading: float,
              indent: float = 0.0, face: str = SONG) -> float:  # fmt: skip
        """A paragraph whose first baseline is at y; returns the baseline after its last line.

        spans: pieces with or without a line under them. leading in millimetres; indent in characters.
        """
        spans = [(_one_line(part), under) for part, under in spans]
        whole = "".join(part for part, _ in spans)
        fonts.runs(whole, face, self.subject)
        start = indent * size / MM
        for begin, end in break_lines(whole, face, size, w * MM, start * MM):
            self._prose_line(x + start, y, spans, (begin, end), size, face)
            start, y = 0.0, y + leading
        if not self._shared:
            self.values.append(whole)
        return y

    def _prose_line(self, x: float, y: float, spans: Sequence[Span], part: tuple[int, int], size: float,
                    face: str) -> None:  # fmt: skip
        """One line of a paragraph: the characters ``part`` of all spans together."""
        offset = 0
        for words, under in spans:
            piece = words[max(part[0] - offset, 0) : max(part[1] - offset, 0)]
            offset += len(words)
            if piece:
                wide = self.text(x, y, piece, size, face, record=False)
                if under:
                    self.line(x, y + 1.0, x + wide, y + 1.0)
                x += wide

    # the whole

    def _y(self, y: float) -> float:
        return (self.page.height - y) * MM

    def _inside(self, x1: float, y1: float, x2: float, y2: float, safe: float) -> None:
        """Nothing outside: text in the text area (the head of a page may use its top margin), lines in ``safe``."""
        page = self.page
        if safe:
            inside = x1 >= safe and y1 >= safe and x2 <= page.width - safe and y2 <= page.height - safe
        else:
            inside = x1 >= page.safe and x2 <= page.right + 0.1 and y1 >= page.safe and y2 <= page.bottom + 0.6
        if not inside:
            raise AssertionError(f"outside the page: {x1:.1f} {y1:.1f} {x2:.1f} {y2:.1f}")

    def code(self) -> str:
        """All operators of the sheet."""
        texts = ["BT", *self._texts, "0 g", "ET"] if self._texts else []
        return "\n".join(["0 g 0 G", *self._shapes, *texts])

"""Breaking text into lines, and fitting it into cells. All lengths in points.

Line breaks follow the Chinese rules of the pages: closing marks never begin a line, opening marks never end one, and
a figure, a Latin word, a document number or a tick box with its word is never split.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.printing import fonts

SMALLEST = 6.5
STEP = 0.25
LEADING = 1.3
NO_START = frozenset("，。、；：？！）》”〕’」』】〉…—％%,.;:?!)]}·")
NO_END = frozenset("（《“〔‘「『【〈([{￥")
_ATOM = re.compile(
    r"〔\d+〕第?\d+号|[☐☑][^\s☐☑，。；：、（）]{0,12}|[A-Za-z0-9]+(?:[.,:/%+\-–—_@][A-Za-z0-9]+)*%?|.", re.DOTALL
)


@dataclass(frozen=True)
class Fitted:
    """A text laid out for one cell: its size, each line with its width, and the height of the block."""

    size: float
    lines: tuple[tuple[str, float], ...]
    leading: float

    @property
    def height(self) -> float:
        """From the top of the first line's em box to the bottom of the last one's."""
        return self.size + self.leading * (len(self.lines) - 1)

    @property
    def width(self) -> float:
        """The widest line."""
        return max((width for _, width in self.lines), default=0.0)


def _units(text: str) -> Iterator[tuple[int, int]]:
    """The parts of one paragraph that may not be split, as (start, end)."""
    start = end = 0
    for found in _ATOM.finditer(text):
        token = found.group()
        glued = end > start and (token[0] in NO_START or text[end - 1] in NO_END)
        if not glued and end > start:
            yield start, end
            start = end
        end = found.end()
    if end > start:
        yield start, end


@functools.lru_cache(maxsize=1 << 12)
def break_lines(text: str, face: str, size: float, width: float, indent: float = 0.0) -> tuple[tuple[int, int], ...]:
    """Where the lines of one paragraph (no line feed inside) begin and end, spaces at line ends left out.

    indent: how much shorter the first line is. A part wider than the whole line is split between characters.
    """
    scale = size / 1000
    lines: list[tuple[int, int]] = []
    start, used, room = 0, 0.0, width - indent
    for first, last in _units(text):
        wide = fonts.width(text[first:last], face) * scale
        if used + wide <= room + 0.01 or not text[first:last].strip():
            used += wide
            continue
        if used:
            lines.append((start, first))
            start, used, room = first, 0.0, width
        if wide <= room + 0.01:
            used = wide
            continue
        for place in range(first, last):
            step = fonts.width(text[place], face) * scale
            if used + step > room + 0.01:
                lines.append((start, place))
                start, used, room = place, 0.0, width
            used += step
    lines.append((start, len(text)))
    return tuple((begin, begin + len(text[begin:end].rstrip())) for begin, end in lines)


@functools.lru_cache(maxsize=1 << 14)
def wrap(text: str, face: str, size: float, width: float, indent: float = 0.0) -> tuple[str, ...]:
    """The lines of a text; a line feed begins a new paragraph."""
    return tuple(
        paragraph[begin:end]
        for paragraph in text.split("\n")
        for begin, end in break_lines(paragraph, face, size, width, indent)
    )


@functools.lru_cache(maxsize=1 << 15)
def fit(text: str, face: str, size: float, width: float, height: float, prose: bool = False) -> Fitted:
    """A text for a cell of that inner size: as it is, or smaller down to 6.5 pt, or wrapped, or higher than the cell.

    prose: wrap at the full size before shrinking. Line feeds of the text are kept. The result is never wider than the
    cell; whether it is higher the caller must ask (``Fitted.height``), and let the row grow.
    """
    if not prose:
        parts = text.split("\n")
        widths = [fonts.width(part, face) for part in parts]
        at = size
        while at >= SMALLEST:
            shape = _shape(parts, face, at)
            if max(widths) * at / 1000 <= width + 0.01 and shape.height <= height + 0.01:
                return shape
            at -= STEP
    at = size
    shape = _shape(wrap(text, face, at, width), face, at)
    while shape.height > height + 0.01 and at - STEP >= min(SMALLEST, size):
        at -= STEP
        shape = _shape(wrap(text, face, at, width), face, at)
    return shape


def _shape(parts: list[str] | tuple[str, ...], face: str, size: float) -> Fitted:
    """Lines that are already broken, measured."""
    return Fitted(size, tuple((part, fonts.width(part, face) * size / 1000) for part in parts), size * LEADING)

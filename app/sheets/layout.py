"""Where the table of a sheet stands: title rows, 1 to 3 header rows, which column holds what, the first row of data."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.core.kinds import plain
from app.sheets.book import Cell, Sheet, Span
from app.sheets.headings import ColumnSpec, Heading, Matcher, Words, whole

SEARCHED = 30
"""Rows from the top in which a header is looked for."""
TALLEST = 3
WIDEST = 1000
"""Columns in which headings are looked for."""
_DIGITS = re.compile(r"\d{6,}")
_ABOUT_SHEET = re.compile(r"[:：]|盖章|签章|\d{4}\s*[年./-]|第\s*\d+\s*页|^单位")
_LONGEST = 60


@dataclass(frozen=True)
class Layout:
    """A table found in a sheet. Rows and columns are 0-based; ``top`` is the first of ``height`` header rows.

    columns: name of a ColumnSpec → column. headings: the text of every column, group/leaf.
    fingerprint: of the header as it was found; under it a corrected layout is remembered.
    """

    sheet: str
    top: int
    height: int
    columns: Mapping[str, int]
    headings: tuple[str, ...]
    fingerprint: str
    score: int = 0

    @property
    def first_row(self) -> int:
        """The first row below the header."""
        return self.top + self.height

    def as_json(self) -> dict[str, Any]:
        """What is kept of a layout: JSON, without anything of the rows below the header."""
        return {
            "sheet": self.sheet,
            "top": self.top,
            "height": self.height,
            "columns": dict(self.columns),
            "headings": list(self.headings),
            "fingerprint": self.fingerprint,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Layout:
        """The layout ``as_json`` gave. KeyError, TypeError or ValueError when it is no layout."""
        return cls(
            str(data["sheet"]),
            int(data["top"]),
            int(data["height"]),
            {str(name): int(column) for name, column in dict(data["columns"]).items()},
            tuple(map(str, data["headings"])),
            str(data["fingerprint"]),
        )

    @property
    def coverage(self) -> float:
        """The share of this table's headings that are known."""
        return len(self.columns) / max(1, sum(map(bool, self.headings)))

    def corrected(self, data: Mapping[str, Any], known: Sequence[str]) -> Layout:
        """This layout with the columns a person chose for the same header; other names and columns not here are left out."""
        kept = Layout.from_json(data)
        width = len(self.headings)
        columns = {name: at for name, at in kept.columns.items() if name in known and 0 <= at < width}
        return replace(self, columns=columns, height=kept.height)


def find_table(sheet: Sheet, columns: Sequence[ColumnSpec], words: Words = Words()) -> Layout | None:  # noqa: B008
    """The table of a sheet for these columns, or ``None`` when no heading is known.

    words: what else is known of headings. Every column is used once, every spec gets at most one.
    """
    best: Layout | None = None
    matcher = Matcher(columns, words)
    for top, height, headings in header_blocks(sheet):
        found, score = match_columns(headings, columns, matcher)
        if found and (best is None or _better(score, top, height, best)):
            texts = tuple(heading.text for heading in headings)
            best = Layout(sheet.name, top, height, found, texts, fingerprint_of(texts), score)
    return best


def unknown_table(sheet: Sheet) -> Layout | None:
    """The rows that look most like a header, without any known column: what a person starts from to say which is which."""
    best: Layout | None = None
    for top, height, headings in header_blocks(sheet):
        texts = tuple(heading.text for heading in headings)
        count = sum(map(bool, texts))
        if count > 1 and (best is None or count > best.score):
            best = Layout(sheet.name, top, height, {}, texts, fingerprint_of(texts), count)
    return None if best is None else replace(best, score=0)


def _better(score: int, top: int, height: int, best: Layout) -> bool:
    """More columns win; of equals the taller header that contains the other, else the upper one."""
    contains = top <= best.top and top + height > best.first_row
    return score > best.score or (score == best.score and contains)


def fingerprint_of(headings: Sequence[str]) -> str:
    """A short hash of header texts, the same for the same office's next file."""
    return hashlib.sha256("\x1f".join(map(whole, headings)).encode()).hexdigest()[:32]


# --- which rows are a header


def header_blocks(sheet: Sheet) -> Iterator[tuple[int, int, list[Heading]]]:
    """Every block of rows that may be a header: (top, height, a heading for each column)."""
    rows = sheet.rows[: SEARCHED + TALLEST]
    texts = [[_text(cell) for cell in row[:WIDEST]] for row in rows]
    width = min(map(len, texts), default=0)
    # A merged range may begin where no cell has been filled: beyond the last row or column that was read.
    spans = [(top, left, low, min(right, width - 1)) for top, left, low, right in sheet.merged if left < width]
    for bottom in range(min(SEARCHED, len(rows))):
        if not _may_be_header(rows[bottom]):
            continue
        top = bottom
        while top > 0 and bottom - top + 1 < TALLEST and _is_group_row(texts, top - 1, bottom, spans):
            top -= 1
        filled = [_filled(texts, row, bottom, spans) for row in range(top, bottom)] + [texts[bottom]]
        yield top, bottom - top + 1, [Heading.of(at, [line[at] for line in filled]) for at in range(width)]


def _text(cell: Cell) -> str:
    return plain(cell) if isinstance(cell, str) else ""


def _may_be_header(row: Sequence[Cell]) -> bool:
    """A header holds short words only: no long number, no sentence, no typed number or date."""
    filled = [cell for cell in row if cell not in ("", None)]
    return bool(filled) and all(
        isinstance(cell, str) and len(cell) <= _LONGEST and not _DIGITS.search(cell) for cell in filled
    )


def _is_group_row(texts: Sequence[Sequence[str]], upper: int, bottom: int, spans: Sequence[Span]) -> bool:
    """Whether a row holds group headings over the row(s) below it, and not a title or a line about the whole sheet."""
    above, below = texts[upper], texts[upper + 1]
    named = [at for at, text in enumerate(above) if text]
    if not named or any(_ABOUT_SHEET.search(above[at]) or len(above[at]) > _LONGEST for at in named):
        return False
    width = sum(map(bool, texts[bottom]))
    wide = [span for span in spans if span[0] == upper and span[3] > span[1]]
    if any(span[3] - span[1] + 1 >= max(width, 2) and len(named) == 1 for span in wide):
        return False
    if wide and len(named) > 1:
        return True
    if any(span[0] <= upper < span[2] for span in spans if above[span[1]]):
        return True
    # Without merged cells: something hangs under a group (blank above), something stands alone (blank below).
    alone = any(above[at] and not below[at] for at in range(len(above)))
    under = any(below[at] and not above[at] for at in range(len(above)))
    repeated = any(count > 1 for text, count in Counter(texts[bottom]).items() if text)
    return len(named) > 1 and ((alone and under) or repeated)


def _filled(texts: Sequence[Sequence[str]], row: int, bottom: int, spans: Sequence[Span]) -> list[str]:
    """A group row with each heading repeated over the columns it covers."""
    line = list(texts[row])
    covered = {at for top, left, last, right in spans if top == row for at in range(left, right + 1)}
    for top, left, _, right in spans:
        if top == row:
            line[left : right + 1] = [line[left]] * (right - left + 1)
    last = ""
    for at, text in enumerate(line):
        hangs = any(texts[lower][at] for lower in range(row + 1, bottom + 1))
        if at in covered:
            last = ""
        elif text:
            # Only a heading with something beneath it is a group; one that stands alone covers no neighbour.
            last = text if hangs else ""
        elif hangs:
            line[at] = last
        else:
            last = ""
    return line


# --- which column is what


def match_columns(
    headings: Sequence[Heading], specs: Sequence[ColumnSpec], matcher: Matcher
) -> tuple[dict[str, int], int]:
    """Columns for specs, best fits first, each used once; and a score that counts required ones threefold."""
    shared = _groups_of_others(headings, specs)
    fits = sorted(
        (rank, position, heading.column, index)
        for heading in headings
        if heading.parts
        for rank, position, index in matcher.fits(heading, shared)
    )
    found: dict[str, int] = {}
    used: set[int] = set()
    score = 0
    for grade, _, column, index in fits:
        spec = specs[index]
        if spec.name not in found and column not in used:
            found[spec.name] = column
            used.add(column)
            score += (60 if spec.required else 20) - grade
    return found, score


def _groups_of_others(headings: Sequence[Heading], specs: Sequence[ColumnSpec]) -> frozenset[str]:
    """Groups that tell of somebody else: 监护人 beside 学生, both with 姓名.

    Seen by a required column's word that already stands before the group, or outside of all groups. Two groups may well
    share a word like 备注.
    """
    telling = {short for spec in specs if spec.required for _, short in spec.keys}
    first: dict[str, str] = {}
    shared: set[str] = set()
    for heading in sorted(headings, key=lambda each: (bool(each.group), each.column)):
        if heading.leaf in telling and first.setdefault(heading.leaf, heading.group) != heading.group:
            shared.add(heading.group)
    return frozenset(shared)


Remembered = Callable[[str], "Mapping[str, Any] | None"]
"""Gives the corrected layout kept under a fingerprint, or ``None``."""


def nothing_remembered(fingerprint: str) -> None:
    """For those who keep no layouts."""
    del fingerprint

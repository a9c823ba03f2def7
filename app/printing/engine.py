"""The making of one printed document: pages, shared parts, check codes, and what comes out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.printing import fonts
from app.printing.border import Writer
from app.printing.paper import MM, Page, Sheet

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Thirty-two signs without I, L, O and U: none is taken for another when it is read aloud or copied by hand."""


@dataclass(frozen=True)
class Issue:
    """How a document is given out.

    copies: how many sets are printed one after another; more than one: each says 第 n 联 at its foot.
    copy: print only this one of several (第 n 联). reprint: 0 for the first print, else n of 补打 第 n 次.
    """

    copies: int = 1
    copy: int = 0
    reprint: int = 0

    def sets(self) -> tuple[int, ...]:
        """The number of each set to print; 0 means no number at the foot."""
        if self.copy:
            return (self.copy,)
        return tuple(range(1, self.copies + 1)) if self.copies > 1 else (0,)


ONE = Issue()
"""A first print, one set."""
TWO = Issue(copies=2)
"""A first print of two numbered sets."""


@dataclass(frozen=True)
class Printed:
    """A document that is ready: nothing of it is on the disk yet.

    values: every text drawn on the pages in order, without the parts shared by all pages; never a secret.
    codes: the check codes in the order of printing. numbers: the receipt numbers used. records: how many records.
    """

    pdf: bytes
    pages: int
    values: tuple[str, ...]
    codes: tuple[str, ...] = ()
    records: int = 1
    numbers: tuple[str, ...] = ()

    @property
    def text_sha256(self) -> str:
        """SHA-256 of the values, to be kept with what was issued."""
        return digest(self.values).hex()


def digest(values: Sequence[str]) -> bytes:
    """SHA-256 over the values in order; a unit separator keeps 1,23 and 12,3 apart."""
    return hashlib.sha256("\x1f".join(values).encode("utf-8")).digest()


def check_code(values: Sequence[str]) -> str:
    """The first 40 bits of the digest as XXXX-XXXX: a page re-typed or altered no longer fits its code."""
    bits = int.from_bytes(digest(values)[:5], "big")
    signs = "".join(LETTERS[bits >> shift & 31] for shift in range(35, -1, -5))
    return f"{signs[:4]}-{signs[4:]}"


class Job:
    """One document while it is being drawn."""

    def __init__(self, page: Page, title: str) -> None:
        self.page_kind = page
        self.writer = Writer((page.width * MM, page.height * MM), title, fonts.face(fonts.SONG))
        self._known: dict[str, str] = {}
        self._open: list[Sheet] = []
        self._values: list[str] = []
        self._codes: list[str] = []
        self._pages = 0

    def sheet(self) -> Sheet:
        """A new page, after those before it."""
        sheet = Sheet(self.page_kind, self.writer)
        self._open.append(sheet)
        return sheet

    def shared(self, sheet: Sheet, key: str, draw: Callable[[Sheet], None], down: float = 0.0) -> None:
        """Show a part that many pages share, ``down`` millimetres lower than it was drawn; drawn once a document."""
        if key not in self._known:
            part = Sheet(self.page_kind, self.writer, shared=True)
            draw(part)
            # A PDF name must hold no spaces or brackets, and keys may.
            self._known[key] = f"part{len(self._known)}"
            self.writer.form(self._known[key], part.code())
        sheet.forms.append((self._known[key], -down * MM))

    def code(self, sheet: Sheet, since: int = 0) -> str:
        """The check code over the values drawn on the page so far, from number ``since`` on."""
        found = check_code(sheet.values[since:])
        self._codes.append(found)
        return found

    def flush(self) -> None:
        """Write the pages that are drawn; they can't be changed any more."""
        for sheet in self._open:
            self.writer.page(sheet.forms, sheet.code(), sheet.pictures)
            self._values += sheet.values
            self._pages += 1
        self._open.clear()

    def finish(self, records: int = 1, numbers: tuple[str, ...] = ()) -> Printed:
        """The document."""
        self.flush()
        values, codes = tuple(self._values), tuple(self._codes)
        return Printed(self.writer.finish(), self._pages, values, codes, records, numbers)

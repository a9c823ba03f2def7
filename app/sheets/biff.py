"""Just enough of the .xls container to see how far its sheets reach and whether it is locked, before it is opened.

It follows the file as the reader does (the same streams, from the same places), because it stands for it: where the
reader would ask for memory by a number in the file, that number is looked at here first.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

_FREE = 0xFFFFFFFA
"""Sector numbers from here on are marks, not sectors."""
_HEADER = 512
_ENTRY = 128
_SMALL = 64
_CUTOFF = 4096
"""Streams shorter than this stand in small sectors."""
_MOST_SMALL_TABLES = 512
_BOF, _EOF, _LOCKED, _SHEET, _EXTENT, _SEVERAL = 0x0809, 0x000A, 0x002F, 0x0085, 0x0200, 0x00BD
_CELLS = frozenset({0x0006, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6})
"""Records of one cell: formula, shared text, number, label, boolean or error, short number, rich text."""
_RECORD = struct.Struct("<4H")


class Damaged(ValueError):
    """The container contradicts itself."""


@dataclass(frozen=True)
class Corner:
    """The last filled row and column of a sheet, counted from one."""

    row: int
    column: int

    @property
    def cells(self) -> int:
        """Cells of the block from the first cell to this one."""
        return self.row * self.column


@dataclass
class Found:
    """What the records say: one corner a sheet; the cells each sheet says it has; whether a password is needed."""

    corners: list[Corner] = field(default_factory=list)
    announced: int = 0
    locked: bool = False


def look_into(data: bytes) -> Found:
    """How far the sheets of an .xls reach. Raises Damaged when it can't be followed."""
    try:
        stream = _workbook_stream(data)
        found, places = _globals(stream)
        left = len(stream)
        for place in [] if found.locked else places:
            left -= _sheet(stream, place, found)
            if left < 0:
                raise Damaged("sheets lie upon one another")
    except (struct.error, IndexError, MemoryError) as error:
        raise Damaged(str(error)) from error
    return found


def _globals(stream: bytes) -> tuple[Found, list[int]]:
    """Whether the workbook is locked, and where its sheets begin."""
    found, places, position = Found(), [], 0
    while position + 4 <= len(stream):
        kind, size = struct.unpack_from("<2H", stream, position)
        if kind == _LOCKED:
            found.locked = True
        elif kind == _SHEET:
            places.append(struct.unpack_from("<I", stream, position + 4)[0])
        elif kind == _EOF:
            break
        position += 4 + size
    if len(set(places)) != len(places):
        raise Damaged("two sheets in one place")
    return found, places


def _sheet(stream: bytes, place: int, found: Found) -> int:
    """Note how far the sheet at a place reaches; gives the bytes it takes."""
    stream = stream[place:] + bytes(8)
    end, position, deepest, widest, depth = len(stream) - 8, 0, -1, -1, 0
    unpack, cells = _RECORD.unpack_from, _CELLS
    while position < end:
        kind, size, row, column = unpack(stream, position)
        # What stands in a chart within the sheet is not told apart: that only makes the block look larger.
        if kind in cells:
            if row > deepest:
                deepest = row
            if column > widest:
                widest = column
        elif kind == _SEVERAL:
            deepest, widest = max(deepest, row), max(widest, column + max(0, (size - 6) // 6 - 1))
        elif kind == _EXTENT:
            found.announced += _announced(stream, position + 4, size)
        elif kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                break
        position += 4 + size
    found.corners.append(Corner(deepest + 1, widest + 1))
    return position


def _announced(stream: bytes, at: int, size: int) -> int:
    """The cells a sheet says it has. Raises Damaged for a block no sheet can have."""
    first, last, left, right = struct.unpack_from("<2I2H" if size == 14 else "<4H", stream, at)
    if last > 65536 or right > 256 or last < first or (last and right < left):
        raise Damaged("the extent of a sheet")
    return int((last - first) * right)


# --- the container


def _workbook_stream(data: bytes) -> bytes:
    """The stream named Workbook (or Book) of an OLE file. Raises Damaged, struct.error or IndexError."""
    sector = 1 << min(struct.unpack_from("<H", data, 30)[0], 16)
    tables = struct.unpack_from("<I", data, 44)[0]
    directory_at, small_at, small_tables = struct.unpack_from("<I8xII", data, 48)
    if sector not in {512, 4096} or tables > len(data) // sector + 1 or small_tables > _MOST_SMALL_TABLES:
        raise Damaged("the header")
    table = _allocation(data, sector)
    directory = _chain(data, sector, table, directory_at)
    entries = [_entry(directory[at : at + _ENTRY], sector) for at in range(0, len(directory) - _ENTRY + 1, _ENTRY)]
    if not entries or any(size > len(data) for _, _, size in entries):
        raise Damaged("the directory")
    small = b""
    numbers: tuple[int, ...] = ()
    if small_tables:
        small = _chain(data, sector, table, entries[0][1])
        numbers = _numbers(_chain(data, sector, table, small_at))
    for wanted in ("Workbook", "Book"):
        for name, first, size in entries:
            if name != wanted:
                continue
            if size >= _CUTOFF:
                return _chain(data, sector, table, first)[:size]
            return b"".join(small[_SMALL * at : _SMALL * at + _SMALL] for at in _follow(numbers, first))[:size]
    raise Damaged("no workbook")


def _entry(entry: bytes, sector: int) -> tuple[str, int, int]:
    """Name, first sector and size of a directory entry."""
    name = entry[:64].decode("utf-16-le", "replace").partition("\0")[0]
    first, size = struct.unpack_from("<II" if sector == 512 else "<IQ", entry, 116)
    return name, first, size


def _allocation(data: bytes, sector: int) -> tuple[int, ...]:
    """The sector allocation table, gathered from the header's list and the sectors that continue it."""
    wanted = list(struct.unpack_from("<109I", data, 76))
    more = struct.unpack_from("<I", data, 68)[0]
    seen: set[int] = set()
    while more < _FREE:
        if more in seen:
            raise Damaged("a circle")
        seen.add(more)
        *numbers, more = struct.unpack_from(f"<{sector // 4}I", data, _place(more, sector))
        wanted += numbers
    return _numbers(b"".join(data[_place(at, sector) : _place(at, sector) + sector] for at in wanted if at < _FREE))


def _numbers(table: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])


def _place(number: int, sector: int) -> int:
    return max(_HEADER, sector) + number * sector


def _follow(table: tuple[int, ...], first: int) -> list[int]:
    """The sectors of a chain. Raises Damaged for one that runs in a circle, IndexError for one that leaves the table."""
    chain: list[int] = []
    while first < _FREE:
        chain.append(first)
        if len(chain) > len(table):
            raise Damaged("a circle")
        first = table[first]
    return chain


def _chain(data: bytes, sector: int, table: tuple[int, ...], first: int) -> bytes:
    return b"".join(data[_place(at, sector) : _place(at, sector) + sector] for at in _follow(table, first))

"""Just enough of the .xls container to see how far its sheets reach and whether it is locked, before it is opened."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

_FREE = 0xFFFFFFFA
"""Sector numbers from here on are marks, not sectors."""
_HEADER = 512
_ENTRY = 128
_BOF, _EOF, _FILEPASS = 0x0809, 0x000A, 0x002F
# Records of one filled cell: FORMULA, LABELSST, NUMBER, LABEL, BOOLERR, RK, RSTRING; of several in a row: MULRK.
_CELLS = frozenset({0x0006, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, 0x0406, 0x0206})
_MULRK = 0x00BD
_PAIR = struct.Struct("<HH")


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
    """What the records say: one corner a sheet, and whether a password is needed."""

    corners: list[Corner] = field(default_factory=list)
    locked: bool = False


def sheet_corners(data: bytes) -> Found | None:
    """How far the sheets of an .xls reach; ``None`` when it holds no workbook or can't be followed."""
    try:
        stream = _workbook_stream(data)
    except (struct.error, IndexError, ValueError):
        return None
    return None if stream is None else _walk(stream)


def _walk(stream: bytes) -> Found:
    found = Found()
    position, end, row, column = 0, len(stream) - 4, 0, 0
    pair = _PAIR.unpack_from
    while position <= end:
        kind, size = pair(stream, position)
        if kind in _CELLS or kind == _MULRK:
            if position + 8 > len(stream):
                break
            at_row, at_column = pair(stream, position + 4)
            row = max(row, at_row + 1)
            column = max(column, at_column + 1 + (max(0, (size - 6) // 6 - 1) if kind == _MULRK else 0))
        elif kind == _FILEPASS:
            found.locked = True
        elif kind in {_BOF, _EOF} and row:
            found.corners.append(Corner(row, column))
            row, column = 0, 0
        position += 4 + size
    found.corners.append(Corner(row, column))
    return found


def _workbook_stream(data: bytes) -> bytes | None:
    """The stream named Workbook (or Book) of an OLE file. Raises struct.error, IndexError or ValueError on damage."""
    sector = 1 << struct.unpack_from("<H", data, 30)[0]
    small = 1 << struct.unpack_from("<H", data, 32)[0]
    if sector not in {512, 4096} or small != 64:
        raise ValueError("sector size")
    directory_at, cutoff, small_at = struct.unpack_from("<I4xII", data, 48)
    table = _allocation(data, sector)
    directory = _chain(data, sector, table, directory_at)
    root = b""
    for start in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        entry = directory[start : start + _ENTRY]
        name = entry[: max(0, min(struct.unpack_from("<H", entry, 64)[0] - 2, 64))].decode("utf-16-le", "replace")
        first, size = struct.unpack_from("<II", entry, 116)
        if entry[66] == 5:
            root = _chain(data, sector, table, first)
        elif name.lower() in {"workbook", "book"}:
            if size >= cutoff:
                return _chain(data, sector, table, first)[:size]
            little = _chain(data, sector, table, small_at)
            numbers = struct.unpack(f"<{len(little) // 4}I", little[: len(little) // 4 * 4])
            return b"".join(root[64 * at : 64 * at + 64] for at in _follow(numbers, first))[:size]
    return None


def _allocation(data: bytes, sector: int) -> tuple[int, ...]:
    """The sector allocation table, gathered from the header's list and the sectors that continue it."""
    wanted = list(struct.unpack_from("<109I", data, 76))
    more, count = struct.unpack_from("<II", data, 68)
    for _ in range(min(count, len(data) // sector + 1)):
        if more >= _FREE:
            break
        numbers = struct.unpack_from(f"<{sector // 4}I", data, _place(more, sector))
        wanted += numbers[:-1]
        more = numbers[-1]
    table = b"".join(data[_place(at, sector) : _place(at, sector) + sector] for at in wanted if at < _FREE)
    return struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])


def _place(number: int, sector: int) -> int:
    return max(_HEADER, sector) + number * sector


def _follow(table: tuple[int, ...], first: int) -> list[int]:
    """The sectors of a chain. Raises ValueError for one that runs in a circle."""
    chain: list[int] = []
    while first < _FREE:
        chain.append(first)
        if len(chain) > len(table):
            raise ValueError("circle")
        first = table[first]
    return chain


def _chain(data: bytes, sector: int, table: tuple[int, ...], first: int) -> bytes:
    return b"".join(data[_place(at, sector) : _place(at, sector) + sector] for at in _follow(table, first))

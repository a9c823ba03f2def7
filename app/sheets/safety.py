"""What is looked at before a spreadsheet is opened: size, format, and signs of a file made to fill the memory.

The reader lays a sheet out as one block from its first to its last filled cell. Two cells at opposite corners are a few
bytes in the file and terabytes in memory, and a failed allocation in the reader ends the program; so corners are looked
for first.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from app.core.errors import Refused
from app.sheets.biff import Corner, Damaged, look_into

_MIB = 1 << 20
_CHUNK = 1 << 20
_LONGEST_TEXT = 4 * _MIB
_MANY_BYTES = 200
_ROOM = 4
_MOST_STRINGS = 20_000_000
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXT_NAMES = {".csv", ".txt", ".tsv"}
SAVE_AS = "请用 WPS 或 Excel 打开后另存为 .xlsx，再导入"
HARMFUL = "这个文件可能有害：请不要打开，向给文件的人问清楚"
UNLOCK = "请先用 WPS 或 Excel 打开，去掉密码后另存为 .xlsx，再导入"


@dataclass(frozen=True)
class Caps:
    """How large a spreadsheet may be: far above a county's largest list, and low enough for a laptop of 4 GB."""

    file: int = 100 * _MIB
    inflated: int = 700 * _MIB
    ratio: int = 250
    # A small member may be as repetitive as it likes.
    ratio_free: int = 20 * _MIB
    members: int = 5000
    cells: int = 8_000_000
    columns: int = 16_384

    def check_cells(self, cells: int, path: Path, columns: int = 0) -> None:
        """Refuse more cells than fit, and more columns than a sheet has."""
        if cells > self.cells or columns > self.columns:
            most = f"{self.cells // 10000} 万个单元格（行数×列数）、{self.columns} 列"
            raise Refused("表格太大", path.name, f"最多 {most}；请删去多余的空行空列，或拆成几个文件")


DEFAULT = Caps()


def check_size(size: int, path: Path, caps: Caps) -> None:
    """Refuse a file of no bytes or too many."""
    if size == 0:
        raise Refused("文件是空的（0 字节）", path.name, "请向给文件的人重新要一份")
    if size > caps.file:
        raise Refused("文件太大", path.name, f"最大 {caps.file // _MIB} MB；请删去多余的工作表和图片，或拆成几个文件")


def sniff(data: bytes, path: Path) -> str:
    """The format, by content: "xlsx", "xls" or "text". Raises Refused, saying what the file is where that can be seen."""
    if data.startswith(_ZIP):
        return "xlsx"
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Refused("文件设了打开密码", path.name, UNLOCK)
        return "xls"
    head = data[:4096].decode("latin-1").lstrip("\ufeff\xef\xbb\xbf\xff\xfe \t\r\n").replace("\0", "").lower()
    if head.startswith("<") and any(mark in head for mark in ("<html", "<table", "<!doctype html", "<meta", "<div")):
        raise Refused("这个文件其实是网页，只是名字像表格", path.name, SAVE_AS)
    if head.startswith("<?xml") and "spreadsheet" in head:
        raise Refused("这是旧式的 XML 表格", path.name, SAVE_AS)
    if path.suffix.lower() in _TEXT_NAMES:
        return "text"
    raise Refused("这不是表格文件", path.name, "请选 .xls、.xlsx 或 .csv 文件；其他格式请先另存为 .xlsx")


# --- .xlsx


def check_xlsx(data: bytes, path: Path, caps: Caps) -> None:
    """Look into the zip without keeping anything. Raises Refused for what is damaged, hostile or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_members(archive, path, caps)
            for member in archive.infolist():
                if member.filename.lower().endswith((".xml", ".rels")):
                    caps.check_cells(_scan(archive, member, path, caps).cells, path)
            _check_strings(archive, path, caps)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise Refused("文件已损坏，或不是 Excel 工作簿", path.name, "请向给文件的人重新要一份") from error
    except (expat.ExpatError, ValueError) as error:
        raise Refused("文件内容已损坏", path.name, SAVE_AS) from error


def _check_members(archive: zipfile.ZipFile, path: Path, caps: Caps) -> None:
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    swollen = any(
        member.file_size > caps.ratio_free and member.file_size > caps.ratio * max(member.compress_size, 1)
        for member in members
    )
    if len(members) > caps.members or total > caps.inflated or swollen:
        raise Refused("文件展开后太大，不像正常的表格", path.name, "请向给文件的人重新要一份，或另存为 .xlsx 后再试")
    if any(member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for member in members):
        raise zipfile.BadZipFile("a compression no spreadsheet program uses")
    names = {member.filename.lower().replace("\\", "/") for member in members}
    if not any(name.startswith("xl/workbook.") for name in names):
        raise Refused("这是压缩文件，不是表格", path.name, "请先解压缩，再选里面的 .xls 或 .xlsx 文件")


_LETTERS = re.compile(rb"""<c r="([A-Z]{1,3})[0-9]{1,7}"(?: s="[0-9]{1,6}")?(?: t="[a-zA-Z]{1,9}")?/?>""")
_FAR_ROW = re.compile(rb'<c r="[A-Z]{1,3}([1-9][0-9]{5,})"')
_CELL = re.compile(rb"<c[ \t\r\n>/]")
_PREFIXED = re.compile(rb":c[ \t\r\n>/]")
_NEAR = 99_999


def _scan(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path, caps: Caps) -> Corner:
    """No less than the last row and column a part of the workbook fills; (0, 0) for a part without cells.

    Reads cells as the usual programs write them. Any other, or a block that looks too large, is measured.
    """
    letters: set[bytes] = set()
    far, strange = 0, False
    for chunk in _chunks(archive, member, path):
        found = _LETTERS.findall(chunk)
        letters.update(found)
        # Counting is cheaper than searching; the search only settles what other tags begin alike.
        strange = strange or (chunk.count(b"<c") != len(found) and len(_CELL.findall(chunk)) != len(found))
        strange = strange or (b":c" in chunk and _PREFIXED.search(chunk) is not None)
        far = max(far, *map(int, _FAR_ROW.findall(chunk)), 0)
    if not letters and not strange:
        return Corner(0, 0)
    corner = Corner(far or _NEAR, max(map(column_number, letters), default=0))
    return _measure(archive, member) if strange or corner.cells > caps.cells else corner


def _chunks(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path) -> Iterator[bytes]:
    """The content in pieces that end with a tag; entity declarations, wide encodings and endless texts are refused."""
    rest = b""
    with archive.open(member) as stream:
        while piece := stream.read(_CHUNK):
            wide = not rest and piece[:2] in (b"\xff\xfe", b"\xfe\xff")
            piece = rest + piece
            if wide or b"<!DOCTYPE" in piece or b"<!ENTITY" in piece:
                raise Refused("文件里有不该有的内容（实体声明）", path.name, HARMFUL)
            cut = piece.rfind(b">") + 1
            rest = piece[cut:]
            if len(rest) > _LONGEST_TEXT:
                raise Refused("文件里有一段异常长的内容", path.name, HARMFUL)
            yield piece[:cut]
    yield rest


def column_number(letters: bytes) -> int:
    """A column's letters as a number: "A" → 1, "Z" → 26, "AA" → 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


_REFERENCE = re.compile(r"([A-Za-z]{1,6})([0-9]{1,9})")


def _measure(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Corner:
    """The corner of the filled cells, read with a real parser; an empty cell that only carries a style does not count."""
    row, column, deepest, widest, here = 0, 0, 0, 0, (0, 0)

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal row, column, deepest, widest, here
        tag = name.rpartition(":")[2]
        if tag == "row":
            row, column = int(attributes.get("r", row + 1)), 0
        elif tag == "c":
            found = _REFERENCE.fullmatch(attributes["r"]) if "r" in attributes else None
            if found is None and "r" in attributes:
                raise ValueError("a cell without a place")
            column = column_number(found[1].upper().encode()) if found else column + 1
            here = (int(found[2]) if found else row, column)
        elif tag in {"v", "is", "f"}:
            deepest, widest = max(deepest, here[0]), max(widest, here[1])

    parser = expat.ParserCreate()
    parser.StartElementHandler = opened
    with archive.open(member) as stream:
        parser.ParseFile(stream)
    return Corner(deepest, widest)


_STRINGS_SAID = re.compile(rb"""uniqueCount\s*=\s*["']([0-9]+)""")
_STRING_ENDS = re.compile(rb"</(?:\w+:)?si>")
_STRING_USED = re.compile(rb"""<(?:\w+:)?c [^>]*t=["']s["'][^>]*>\s*<(?:\w+:)?v[^>]*>([0-9]{1,9})<""")


def _check_strings(archive: zipfile.ZipFile, path: Path, caps: Caps) -> None:
    """Refuse texts that stand once in the file and in so many cells that they do not fit into memory."""
    shared = [member for member in archive.infolist() if member.filename.lower().endswith("sharedstrings.xml")]
    parts = [b"".join(_chunks(archive, member, path)) for member in shared]
    # The reader makes room for as many texts as the file says it has.
    if any(int(said) > _MOST_STRINGS for part in parts for said in _STRINGS_SAID.findall(part[:_CHUNK])):
        raise Refused("文件展开后太大，不像正常的表格", path.name, HARMFUL)
    lengths = [len(text) for part in parts for text in _STRING_ENDS.split(part)]
    if max(lengths, default=0) < _MANY_BYTES:
        return
    total = 0
    for member in archive.infolist():
        if "/worksheets/" in member.filename.lower():
            for chunk in _chunks(archive, member, path):
                used = map(int, _STRING_USED.findall(chunk))
                total += sum(lengths[at] for at in used if at < len(lengths) and lengths[at] >= _MANY_BYTES)
                if total > caps.inflated:
                    raise Refused("文件展开后太大，不像正常的表格", path.name, HARMFUL)


# --- .xls


def check_xls(data: bytes, path: Path, caps: Caps) -> None:
    """Walk the records of an .xls. Raises Refused for a password and for sheets that are too large."""
    try:
        found = look_into(data)
    except Damaged as error:
        raise Refused("文件已损坏，或不是 Excel 工作簿", path.name, SAVE_AS) from error
    if found.locked:
        raise Refused("文件设了打开密码", path.name, UNLOCK)
    widest = max((corner.column for corner in found.corners), default=0)
    caps.check_cells(sum(corner.cells for corner in found.corners), path, widest)
    # The reader makes room for what a sheet says it has; some programs say every row and column there can be.
    caps.check_cells(found.announced // _ROOM, path)

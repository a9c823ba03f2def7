"""The zip inside a package: built one way, and read only when it is exactly what such a builder makes."""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from typing import IO, Any

import msgspec

from app.exchange.caps import Caps
from app.exchange.manifest import Manifest, Member
from app.exchange.refusals import PackageRefused

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
SIGNATURE_SIZE = 64

_ALLOWED = re.compile(
    r"manifest\.(?:json|sig)"
    r"|records/[a-z][a-z0-9_]{0,63}\.jsonl"
    r"|attachments/[0-9a-f]{64}"
    r"|nested/[0-9A-Za-z][0-9A-Za-z_-]{0,99}\.zhuxue"
    r"|[a-z][a-z0-9_]{0,63}\.json"
)
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])")
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_ZIP64_MARK = b"PK\x06\x07"
_LOCAL = struct.Struct("<4s5H3L2H")
_STEP = 1 << 20


def allowed_name(name: str) -> bool:
    """Whether a member may have this name: one of our few places, and no name that Windows keeps for a device."""
    if _ALLOWED.fullmatch(name) is None:
        return False
    return all(_DEVICES.fullmatch(part.split(".")[0]) is None for part in name.split("/"))


class Builder:
    """Writes members one after the other and remembers size and hash of each. Leave its block before the target's.

    zipfile.LargeZipFile when the archive grows beyond what a reader takes.
    """

    def __init__(self, target: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(target, "w", allowZip64=False)
        self.members: list[Member] = []

    def __enter__(self) -> Builder:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        # After a failure the archive is thrown away; closing it must not hide what happened.
        with contextlib.suppress(*([Exception] if kind else [])):
            self._zip.close()

    def add_bytes(self, name: str, content: bytes, squeeze: bool = False) -> str:
        """A member at once, returns its SHA-256; ``squeeze`` for text, not for photos, which don't get smaller."""
        return self.add_stream(name, io.BytesIO(content), squeeze)

    def add_stream(self, name: str, source: IO[bytes], squeeze: bool = False) -> str:
        """A member from a stream read to its end; returns its SHA-256."""
        digest = hashlib.sha256()
        size = 0
        with self._zip.open(_entry(name, squeeze), "w") as member:
            while chunk := source.read(_STEP):
                digest.update(chunk)
                size += len(chunk)
                member.write(chunk)
        self._remember(name, size, digest.hexdigest())
        return digest.hexdigest()

    def add_records(self, name: str, records: Iterable[Mapping[str, Any]]) -> int:
        """A member with one JSON object a line, streamed; returns the number of lines."""
        lines = _Lines(records)
        self.add_stream(name, io.BufferedReader(lines, _STEP), squeeze=True)
        return lines.count

    def finish(self, manifest: bytes, signature: bytes) -> None:
        """Add what is not listed in the manifest, and close."""
        self._zip.writestr(_entry(MANIFEST, True), manifest)
        self._zip.writestr(_entry(SIGNATURE, False), signature)
        self._zip.close()

    def _remember(self, name: str, size: int, digest: str) -> None:
        self.members.append(Member(name=name, size=size, sha256=digest))


class _Lines(io.RawIOBase):
    """Records as a stream of JSON lines, made while it is read."""

    def __init__(self, records: Iterable[Mapping[str, Any]]) -> None:
        self._records = iter(records)
        self._encode = msgspec.json.Encoder().encode
        self._rest = b""
        self.count = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill ``buffer`` with lines; 0 at the end."""
        parts, have = [self._rest], len(self._rest)
        for record in self._records:
            parts += (self._encode(record), b"\n")
            have += len(parts[-2]) + 1
            self.count += 1
            if have >= len(buffer):
                break
        content = b"".join(parts)
        size = min(len(buffer), have)
        buffer[:size], self._rest = content[:size], content[size:]
        return size


def _entry(name: str, squeeze: bool) -> zipfile.ZipInfo:
    # A fixed date: the inside of a package says nothing about the computer's clock.
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED if squeeze else zipfile.ZIP_STORED
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    return info


def _hostile(what: str, where: str) -> PackageRefused:
    sentence = f"数据包内部不合规定，不能接收：{what}"
    return PackageRefused("hostile", sentence, where, "不要再打开这个文件；请与发送单位核对")


def open_zip(stream: IO[bytes], caps: Caps, where: str) -> zipfile.ZipFile:
    """An archive whose form was checked completely; no member was read yet. PackageRefused otherwise."""
    _check_end(stream, caps, where)
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, OverflowError):
        raise _hostile("不是完整的压缩结构", where) from None
    entries = archive.infolist()
    if len(entries) > caps.members:
        raise _hostile("文件太多", where)
    for entry in entries:
        _check_entry(entry, caps, where)
    _check_names(entries, where)
    if sum(entry.file_size for entry in entries) > caps.total:
        raise _hostile("解开后太大", where)
    _check_places(stream, entries, archive.start_dir, where)
    return archive


def _check_end(stream: IO[bytes], caps: Caps, where: str) -> None:
    """Look at the end record before Python's zip module allocates a directory of any size it is told of."""
    size = stream.seek(0, 2)
    if size < _END.size:
        raise _hostile("不是完整的压缩结构", where)
    tail_at = max(0, size - _END.size - 20)
    stream.seek(tail_at)
    tail = stream.read()
    mark, disk, first_disk, here, total, length, offset, comment = _END.unpack(tail[-_END.size :])
    if mark != _END_MARK or comment or disk or first_disk or here != total:
        raise _hostile("不是完整的压缩结构", where)
    if tail.startswith(_ZIP64_MARK) or length > caps.directory or total > caps.members:
        raise _hostile("文件太多", where)
    if offset + length + _END.size != size:
        raise _hostile("压缩结构前后有多余内容", where)


def _check_entry(entry: zipfile.ZipInfo, caps: Caps, where: str) -> None:
    # zipfile cuts a name at a NUL and turns separators; only the name as it was written counts.
    if entry.orig_filename != entry.filename or not allowed_name(entry.filename):
        raise _hostile("有不该有的文件名或路径", where)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or entry.external_attr & 0x10:
        raise _hostile("有链接或文件夹", where)
    if entry.flag_bits & (0x1 | 0x40 | 0x2000):
        raise _hostile("内部另有加密", where)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _hostile("用了不认得的压缩方法", where)
    if entry.file_size > caps.member:
        raise _hostile("有文件太大", where)
    if entry.file_size > caps.ratio_free + caps.ratio * entry.compress_size:
        raise _hostile("压缩比大得不正常", where)


def _check_names(entries: list[zipfile.ZipInfo], where: str) -> None:
    if len({entry.filename.casefold() for entry in entries}) != len(entries):
        raise _hostile("有重复的文件名", where)


def _check_places(stream: IO[bytes], entries: list[zipfile.ZipInfo], end: int, where: str) -> None:
    """No two members may share bytes: that is how a small file unpacks to an endless one."""
    free_from = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < free_from:
            raise _hostile("内部文件互相重叠", where)
        stream.seek(entry.header_offset)
        header = stream.read(_LOCAL.size)
        if len(header) < _LOCAL.size:
            raise _hostile("不是完整的压缩结构", where)
        name_length, extra_length = _LOCAL.unpack(header)[-2:]
        free_from = entry.header_offset + _LOCAL.size + name_length + extra_length + entry.compress_size
        if free_from > end:
            raise _hostile("内部文件互相重叠", where)


def read_small(archive: zipfile.ZipFile, name: str, cap: int, where: str) -> bytes:
    """A whole member that must be small; PackageRefused when it is absent, too big or broken."""
    try:
        entry = archive.getinfo(name)
    except KeyError:
        raise _hostile("缺少必要的文件", where) from None
    if entry.file_size > cap:
        raise _hostile("有文件太大", where)
    try:
        with archive.open(entry) as member:
            return member.read(cap + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, struct.error):
        raise _hostile("内部文件读不出来", where) from None


def check_members(archive: zipfile.ZipFile, manifest: Manifest, where: str) -> None:
    """Every member listed, every listed member there, sizes, hashes and counts as stated. PackageRefused otherwise."""
    listed = {member.name: member for member in manifest.members}
    present = {entry.filename for entry in archive.infolist()} - {MANIFEST, SIGNATURE}
    if present != set(listed):
        raise _hostile("文件与清单不一致", where)
    kinds = {name.removeprefix("records/").removesuffix(".jsonl") for name in listed if name.startswith("records/")}
    if kinds != set(manifest.counts):
        raise _hostile("记录种类与清单不一致", where)
    for member in manifest.members:
        size, digest, lines = _measure(archive, member.name, where)
        if (size, digest) != (member.size, member.sha256):
            raise _hostile("文件内容与清单不一致", where)
        kind, _, name = member.name.partition("/")
        if kind == "records" and lines != manifest.counts[name.removesuffix(".jsonl")]:
            raise _hostile("记录条数与清单不一致", where)
        if kind == "attachments" and name != digest:
            raise _hostile("附件内容与名称不一致", where)


def _measure(archive: zipfile.ZipFile, name: str, where: str) -> tuple[int, str, int]:
    """Size, SHA-256 and number of lines of a member."""
    digest = hashlib.sha256()
    size = lines = 0
    last = b"\n"
    try:
        with archive.open(name) as member:
            while chunk := member.read(_STEP):
                digest.update(chunk)
                size += len(chunk)
                lines += chunk.count(b"\n")
                last = chunk[-1:]
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, struct.error):
        raise _hostile("内部文件读不出来", where) from None
    return size, digest.hexdigest(), lines + (last != b"\n")

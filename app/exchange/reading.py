"""Opening a package: everything about it is verified before its first record can be seen."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import msgspec

from app.core.errors import Refused
from app.exchange import archive as zips
from app.exchange import cover, sealing, trust
from app.exchange import manifest as manifests
from app.exchange.caps import DEFAULT, Caps
from app.exchange.keys import UnitKeys
from app.exchange.known import Registry
from app.exchange.manifest import Manifest
from app.exchange.refusals import PackageRefused
from app.exchange.sniffing import refuse_other_files

_AGAIN = "请对方重新拷贝数据包和同名的说明文件"
_BUFFER = 1 << 16

Judge = Callable[[Manifest], None]
VerifyNested = Callable[[IO[bytes], str], "Verified"]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no JSON object: for quarantine, beside the good ones. Holds nothing of the line itself."""

    kind: str
    line_no: int
    reason: str


class Opened:
    """A verified package. Close it (or use ``with``): its content then disappears from memory and disk.

    manifest: what the sender signed. identity: SHA-256 of the manifest's bytes, the same whether the package came
    by itself or nested; for ``order.decide`` and ``Draft.previous``. sha256, size: of the file as it lay there.
    notes: Chinese remarks that hinder nothing (renamed, note beside it of another package).
    """

    def __init__(self, inner: IO[bytes], verified: Verified, where: str, caps: Caps) -> None:
        self._inner = inner
        self._archive = verified.archive
        self._where = where
        self._caps = caps
        self._verify_nested: VerifyNested | None = None
        self._workdir = Path()
        self.manifest = verified.manifest
        self.identity = verified.identity
        self.sha256 = ""
        self.size = 0
        self.notes: tuple[str, ...] = ()

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the content; further reading is an error."""
        self._archive.close()
        self._inner.close()

    def _names(self, folder: str, suffix: str = "") -> tuple[str, ...]:
        prefix = folder + "/"
        found = (one.name for one in self.manifest.members if one.name.startswith(prefix))
        return tuple(sorted(name.removeprefix(prefix).removesuffix(suffix) for name in found))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds there are records of."""
        return self._names("records", ".jsonl")

    @property
    def attachments(self) -> tuple[str, ...]:
        """The SHA-256 of every attachment inside."""
        return self._names("attachments")

    @property
    def nested(self) -> tuple[str, ...]:
        """The names of the packages inside, for ``open_nested``."""
        return self._names("nested", ".zhuxue")

    @property
    def extras(self) -> tuple[str, ...]:
        """The names of the other JSON members, without ``.json``."""
        names = (one.name for one in self.manifest.members)
        return tuple(sorted(name.removesuffix(".json") for name in names if "/" not in name))

    def records(self, kind: str) -> Iterator[dict[str, Any] | BadLine]:
        """Every record of a kind, streamed; a line that is no JSON object comes as a BadLine. Nothing for no kind."""
        if kind not in self.manifest.counts:
            return
        decode = msgspec.json.Decoder().decode
        with self._archive.open(f"records/{kind}.jsonl") as member, io.BufferedReader(_Raw(member), _BUFFER) as lines:
            for number, line in enumerate(_lines(lines, self._caps.line), 1):
                if line is None:
                    yield BadLine(kind, number, "这一行太长")
                    continue
                try:
                    record = decode(line)
                except (ValueError, RecursionError):
                    yield BadLine(kind, number, "这一行不是正确的记录格式")
                    continue
                yield record if isinstance(record, dict) else BadLine(kind, number, "这一行不是一条记录")

    def attachment(self, sha256: str) -> bytes:
        """The content of an attachment. KeyError when it isn't inside."""
        return self._archive.read(f"attachments/{sha256}")

    def extra(self, name: str) -> dict[str, Any]:
        """Another JSON member, such as ``secrets``. PackageRefused when it is no JSON object; KeyError when absent."""
        try:
            content = msgspec.json.decode(zips.read_small(self._archive, f"{name}.json", self._caps.extra, self._where))
        except (ValueError, RecursionError):
            content = None
        if not isinstance(content, dict):
            raise PackageRefused("hostile", "数据包里的附加内容读不出来", self._where, "请与发送单位核对")
        return content

    def nested_bytes(self, name: str) -> bytes:
        """The signed archive of a package inside, as its sender made it."""
        return self._archive.read(f"nested/{name}.zhuxue")

    def open_nested(self, name: str) -> Opened:
        """A package inside, verified like one that came by itself; refused alone, without hurting the others."""
        if self._verify_nested is None:
            raise _too_deep(self._where)
        where = f"{self._where} → {name}.zhuxue"
        inner = sealing.private_file(self._workdir)
        try:
            with self._archive.open(f"nested/{name}.zhuxue") as member:
                while chunk := member.read(_BUFFER):
                    inner.write(chunk)
            size = inner.tell()
            opened = Opened(inner, self._verify_nested(inner, where), where, self._caps)
        except OSError as error:
            inner.close()
            raise _no_room(self._workdir, error) from error
        except BaseException:
            inner.close()
            raise
        digest = next(one.sha256 for one in self.manifest.members if one.name == f"nested/{name}.zhuxue")
        opened.sha256, opened.size = digest, size
        return opened

    def copy_signed(self, target: IO[bytes]) -> None:
        """Write the signed archive as it is, to be nested in the next level's package."""
        self._inner.seek(0)
        while chunk := self._inner.read(_BUFFER):
            target.write(chunk)

    def allow_nested(self, verify_nested: VerifyNested, workdir: Path) -> None:
        """Set how packages inside are verified; for ``open_package``."""
        self._verify_nested, self._workdir = verify_nested, workdir


class _Raw(io.RawIOBase):
    """A zip member as a raw stream, so that lines are cut in C and not one by one in Python."""

    def __init__(self, member: IO[bytes]) -> None:
        self._member = member

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill ``buffer``; 0 at the end."""
        chunk = self._member.read(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _lines(stream: IO[bytes], cap: int) -> Iterator[bytes | None]:
    """Lines without their end; None for one beyond the cap, which is skipped without being held."""
    while line := stream.readline(cap):
        if line.endswith(b"\n") or len(line) < cap:
            yield line
            continue
        rest = stream.readline(cap)
        if not rest:
            yield line
            continue
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(cap)
        yield None


@dataclass(frozen=True, slots=True)
class Verified:
    """The signed archive after every check."""

    archive: zipfile.ZipFile
    manifest: Manifest
    identity: str


def verify(
    inner: IO[bytes], caps: Caps, where: str, judge: Judge, depth: int, schema: tuple[int, int] | None = None
) -> Verified:
    """Form, versions, signature, ``judge``'s opinion, then every member. PackageRefused at the first that fails."""
    archive = zips.open_zip(inner, caps, where)
    content = zips.read_small(archive, zips.MANIFEST, caps.manifest, where)
    manifest = manifests.decode(content, where, schema)
    signature = zips.read_small(archive, zips.SIGNATURE, zips.SIGNATURE_SIZE, where)
    trust.check_signature(manifest, content, signature, where)
    judge(manifest)
    if depth < 1 and any(one.name.startswith("nested/") for one in manifest.members):
        raise _too_deep(where)
    zips.check_members(archive, manifest, where)
    return Verified(archive, manifest, manifests.identity(content))


def open_package(
    path: Path,
    keys: UnitKeys,
    known: Registry,
    workdir: Path,
    *,
    code: str,
    schema: tuple[int, int] | None = None,
    caps: Caps = DEFAULT,
) -> Opened:
    """A package meant for this unit, from an enrolled sender, verified completely. Nothing is written but to workdir.

    code: this unit's code. schema: its record schema, against packages of a newer major one. workdir: a private
    folder on this machine, never the stick. PackageRefused says which of the ways of not being one was met.
    """
    where = str(path)

    def judge(manifest: Manifest) -> None:
        trust.check_receiver(manifest, code, keys, where)
        if not trust.is_own(manifest, code, keys):
            trust.check_sender(manifest, known, where)

    opened = _open(path, keys, workdir, judge, schema, caps)
    outer = opened.manifest

    def verify_nested(inner: IO[bytes], inside: str) -> Verified:
        def judge_nested(manifest: Manifest) -> None:
            trust.check_nested(manifest, outer, known, inside)
            trust.check_sender(manifest, known, inside)

        return verify(inner, caps, inside, judge_nested, caps.depth - 1, schema)

    opened.allow_nested(verify_nested, workdir)
    return opened


def open_own(path: Path, keys: UnitKeys, workdir: Path, *, caps: Caps = DEFAULT) -> Opened:
    """A package this unit made itself, opened with its own key: to prove a writing, or to look at what was sent."""

    def judge(manifest: Manifest) -> None:
        if manifest.sender.sign_key != keys.public.sign_key:
            raise PackageRefused("not_for_us", "这个数据包不是本单位做的", str(path), "请用“接收”打开它")

    return _open(path, keys, workdir, judge, None, caps)


def open_addressed(path: Path, keys: UnitKeys, workdir: Path, *, code: str, caps: Caps = DEFAULT) -> Opened:
    """A package once received, to be carried on: meant for this unit, whole and signed; senders were judged before."""

    def judge(manifest: Manifest) -> None:
        trust.check_receiver(manifest, code, keys, str(path))

    return _open(path, keys, workdir, judge, None, caps)


def _open(
    path: Path, keys: UnitKeys, workdir: Path, judge: Judge, schema: tuple[int, int] | None, caps: Caps
) -> Opened:
    where = str(path)
    inner = sealing.private_file(workdir)
    try:
        digest, size = _unseal_file(path, inner, keys, caps)
        opened = Opened(inner, verify(inner, caps, where, judge, caps.depth, schema), where, caps)
    except OSError as error:
        inner.close()
        raise _no_room(workdir, error) from error
    except BaseException:
        inner.close()
        raise
    opened.sha256, opened.size, opened.notes = digest, size, _notes(path, opened.manifest, digest)
    return opened


def _no_room(workdir: Path, error: OSError) -> PackageRefused:
    do = f"请腾出磁盘空间后再试（{error.strerror}）"
    return PackageRefused("unreadable", "本机存放临时文件的地方写不进去", str(workdir), do)


def _too_deep(where: str) -> PackageRefused:
    return PackageRefused("hostile", "数据包套了太多层", where, "请与发送单位核对")


def _notes(path: Path, manifest: Manifest, digest: str) -> tuple[str, ...]:
    notes = []
    right = manifests.file_name(manifest)
    if path.name != right:
        notes.append(f"文件被改过名，原来的名称是 {right}，内容没有问题")
    stated = cover.stated_beside(path)
    if stated is not None and stated.sha256 != digest:
        notes.append("旁边的说明文件属于另一个数据包，以数据包为准")
    return tuple(notes)


def _unseal_file(path: Path, inner: IO[bytes], keys: UnitKeys, caps: Caps) -> tuple[str, int]:
    """Decrypt a file into ``inner``; returns the file's SHA-256 and size. The file is read once: sticks are slow."""
    with contextlib.ExitStack() as stack:
        try:
            source = stack.enter_context(path.open("rb"))
            refuse_other_files(path, source, caps)
            sealing.check_header(source, caps)
        except OSError as error:
            raise _unreadable(path, error) from error
        except sealing.SealError as error:
            raise _explained(error, path, sealing.HashingReader(source, caps.file)) from None
        reader = sealing.HashingReader(source, caps.file)
        try:
            sealing.unseal(reader, inner, keys, caps.total)
            return reader.drain(), reader.size
        except (sealing.SealError, sealing.TooBig, OSError) as error:
            if reader.error is not None:
                raise _unreadable(path, reader.error) from error
            if isinstance(error, OSError):
                raise
            raise _explained(error, path, reader) from None


def _unreadable(path: Path, error: OSError) -> PackageRefused:
    if isinstance(error, FileNotFoundError):
        return PackageRefused("unreadable", "找不到这个数据包", str(path), "请确认U盘已插好、文件名没有写错")
    what = f"读不出这个数据包（{error.strerror}）"
    return PackageRefused("unreadable", what, str(path), "请重新插好U盘再试；还不行，请对方换一个U盘重新拷贝")


def _explained(error: Exception, path: Path, reader: sealing.HashingReader) -> Refused:
    """Which sort of damage, or not for us: the note beside the package knows what the file should be."""
    failure = error.failure if isinstance(error, sealing.SealError) else "too_big"
    if failure == "too_big":
        return PackageRefused("hostile", "数据包超过允许的大小，不能接收", str(path), "请与发送单位核对")
    try:
        digest = reader.drain()
    except OSError as medium:
        return _unreadable(path, medium)
    stated = cover.stated_beside(path)
    whole = stated is not None and stated.sha256 == digest
    if failure == "other_keys" and (whole or stated is None):
        doubt = "" if whole else "；如果确定是发给本单位的，就是文件已损坏，请对方连同说明文件重新拷贝"
        what = "这个数据包不是发给本单位的，本单位的钥匙打不开"
        return PackageRefused("not_for_us", what, str(path), f"请交给说明文件上写的收件单位{doubt}")
    return PackageRefused("damaged", _damage(failure, reader.size, stated, whole), str(path), _AGAIN)


def _damage(failure: str, size: int, stated: cover.Stated | None, whole: bool) -> str:
    if whole:
        return "数据包在制作时就已损坏，打不开"
    if stated is not None and size > stated.size:
        return f"数据包已损坏：后面多出了 {size - stated.size} 字节"
    if stated is not None and size < stated.size:
        return f"数据包不完整：应有 {stated.size} 字节，只有 {size} 字节，拷贝时中断了"
    if failure == "cut":
        return "数据包不完整，拷贝时可能中断了"
    return "数据包已损坏，内容和制作时不一样"

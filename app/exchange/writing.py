"""Making a package: built in a private place, sealed onto the stick, read back and proved before it counts."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import msgspec

from app.core import files
from app.core.errors import Refused
from app.exchange import archive as zips
from app.exchange import cover, sealing
from app.exchange import manifest as manifests
from app.exchange.caps import DEFAULT, Caps
from app.exchange.card import Level
from app.exchange.keys import UnitKeys
from app.exchange.known import KnownUnit
from app.exchange.manifest import Kind, Manifest, Receiver, Sender
from app.exchange.reading import open_addressed, open_own
from app.exchange.refusals import PackageRefused

# An attachment is given as its bytes, as a plain file, or as something that fetches (and decrypts) it when needed.
Source = bytes | Path | Callable[[], bytes]

_LEFTOVER = re.compile(r"\.[0-9a-z_]{8}\.part")


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What is to go into a package.

    records: kind to dicts, streamed. attachments: SHA-256 to content. nested: packages as they were received, to be
    carried on. extras: other small JSON members by name, such as ``secrets``. holds: attachments the sender has.
    previous: ``Written.identity`` of the package with the sequence before this one, or empty.
    """

    kind: Kind
    code: str
    name: str
    level: Level
    device: str
    sequence: int
    period: str
    program: str
    schema: tuple[int, int]
    created: str
    clock: Mapping[str, int]
    previous: str = ""
    records: Mapping[str, Iterable[Mapping[str, Any]]] = field(default_factory=dict)
    attachments: Mapping[str, Source] = field(default_factory=dict)
    nested: Sequence[Path] = ()
    extras: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    holds: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A package that was written, read again and proved: only now may the program say 可以拔出."""

    file: Path
    cover_txt: Path
    sha256: str
    identity: str
    size: int
    manifest: Manifest
    sequence: int
    records: int
    attachments: int


def write_package(
    folder: Path,
    draft: Draft,
    keys: UnitKeys,
    receivers: Sequence[KnownUnit],
    workdir: Path,
    *,
    caps: Caps = DEFAULT,
) -> Written:
    """Write ``<unit>_<period>_<nnnn>.zhuxue`` and its note into ``folder``; on any failure neither is left there.

    receivers: one, or several for ``sync``. workdir: a private folder on this machine. Written again with equal
    content it is a repetition and returns what is there. Refused: name taken by other content, revoked receiver,
    something that doesn't fit, the medium fails, or what is read back differs.
    """
    _check_receivers(draft, receivers)
    with sealing.private_file(workdir) as inner:
        manifest, content = _build(inner, draft, keys, receivers, workdir, caps)
        target = folder / manifests.file_name(manifest)
        if not _already_there(target, content, keys, workdir):
            _put(target, inner, keys, receivers, caps)
    return _proved(target, content, keys, receivers, workdir)


def _check_receivers(draft: Draft, receivers: Sequence[KnownUnit]) -> None:
    if not receivers or (draft.kind != "sync" and len(receivers) != 1) or len(receivers) > manifests.MAX_RECEIVERS:
        raise PackageRefused("invalid", "收件单位的个数不对", "", "上报和回复只能有一个收件单位，同步至少一个")
    for unit in receivers:
        if unit.revoked:
            what = f"“{unit.name}”的这张名片已经作废，不能再给它制作数据包"
            raise PackageRefused("revoked", what, unit.code, "请先导入它的新名片并核对指纹")


def _build(
    inner: IO[bytes], draft: Draft, keys: UnitKeys, receivers: Sequence[KnownUnit], workdir: Path, caps: Caps
) -> tuple[Manifest, bytes]:
    """Make the signed archive in ``inner``; returns the manifest and its bytes."""
    where = f"{draft.code} {draft.period} 第 {draft.sequence} 号"
    try:
        with zips.Builder(inner) as builder:
            counts = {kind: builder.add_records(f"records/{kind}.jsonl", rows) for kind, rows in draft.records.items()}
            _add_others(builder, draft, keys, workdir, where)
            content = manifests.encode(_manifest(draft, keys, receivers, counts, builder))
            manifest = manifests.decode(content, where)
            builder.finish(content, keys.sign(content))
        zips.check_members(zips.open_zip(inner, caps, where), manifest, where)
    except (zipfile.LargeZipFile, sealing.TooBig):
        raise _does_not_fit(where) from None
    except PackageRefused as error:
        # Our own writer made what our own reader would refuse.
        raise _does_not_fit(where) if error.cause == "hostile" else error from None
    except OSError as error:
        raise Refused(
            "本机存放临时文件的地方写不进去", str(workdir), f"请腾出磁盘空间后再试（{error.strerror}）"
        ) from error
    return manifest, content


def _does_not_fit(where: str) -> PackageRefused:
    what = "数据包做不成：内容太多，或有不合规定的代码、时期、名称"
    return PackageRefused("invalid", what, where, "请检查单位代码和时期；附件太多时请分几次上报")


def _add_others(builder: zips.Builder, draft: Draft, keys: UnitKeys, workdir: Path, where: str) -> None:
    for name, body in draft.extras.items():
        builder.add_bytes(f"{name}.json", msgspec.json.encode(body), squeeze=True)
    for sha256, source in draft.attachments.items():
        if builder.add_bytes(f"attachments/{sha256}", _bytes_of(source)) != sha256:
            raise PackageRefused(
                "invalid", "有附件的内容和登记的不一致", where, "请在“检查”里查看附件，重新添加损坏的那一个"
            )
    for path in draft.nested:
        with open_addressed(path, keys, workdir, code=draft.code) as package, sealing.private_file(workdir) as copy:
            package.copy_signed(copy)
            copy.seek(0)
            builder.add_stream(f"nested/{manifests.file_name(package.manifest)}", copy)


def _bytes_of(source: Source) -> bytes:
    if isinstance(source, bytes):
        return source
    return source.read_bytes() if isinstance(source, Path) else source()


def _manifest(
    draft: Draft, keys: UnitKeys, receivers: Sequence[KnownUnit], counts: dict[str, int], builder: zips.Builder
) -> Manifest:
    public = keys.public
    return Manifest(
        kind=draft.kind,
        sender=Sender(
            code=draft.code,
            name=draft.name,
            level=draft.level,
            sign_key=public.sign_key,
            age_key=public.age_key,
            fingerprint=keys.fingerprint(draft.code),
        ),
        device=draft.device,
        receiver=receivers[0].code if len(receivers) == 1 else "",
        receivers=[Receiver(code=one.code, age_key=one.age_key, fingerprint=one.fingerprint) for one in receivers],
        sequence=draft.sequence,
        previous=draft.previous,
        period=draft.period,
        schema=draft.schema,
        program=draft.program,
        created=draft.created,
        clock=dict(sorted(draft.clock.items())),
        counts=counts,
        members=sorted(builder.members, key=lambda member: member.name),
        holds=sorted(draft.holds),
    )


def _already_there(target: Path, content: bytes, keys: UnitKeys, workdir: Path) -> bool:
    """Whether the very same package stands there already (a repetition after a fright). Refused when another does."""
    if not target.exists():
        return False
    with contextlib.suppress(Refused), open_own(target, keys, workdir) as there:
        if there.identity == manifests.identity(content):
            return True
    what = "这里已经有一个同名但内容不同的文件，没有覆盖它"
    raise PackageRefused("exists", what, str(target), "请换一个文件夹，或先把原来的文件移走")


def _put(target: Path, inner: IO[bytes], keys: UnitKeys, receivers: Sequence[KnownUnit], caps: Caps) -> None:
    """Seal the archive under its final name; the name is removed again when the medium fails after the rename."""
    _clear_leftovers(target.parent)
    inner.seek(0)
    age_keys = [unit.age_key for unit in receivers] + [keys.public.age_key]
    try:
        with files.replacing(target) as stream:
            sealing.seal(inner, stream, age_keys, caps.file)
    except sealing.TooBig:
        raise _does_not_fit(str(target)) from None
    except Refused as error:
        _remove(target)
        raise told_of_medium(error, target.parent, inner.seek(0, os.SEEK_END)) from error
    except BaseException:
        _remove(target)
        raise


_FULL = (errno.ENOSPC, errno.EDQUOT)
_GONE = (errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOENT, errno.ESTALE)
_MEGA = 1_000_000


def told_of_medium(error: Refused, folder: Path, size: int) -> Refused:
    """What a person is told when a stick fails: it is full (size: bytes that were to be written), or was pulled out.

    Another failure is given back as it is.
    """
    why = error.__cause__
    if not isinstance(why, OSError):
        return error
    if why.errno in _FULL:
        with contextlib.suppress(OSError):
            size -= shutil.disk_usage(folder).free
        short = max(1, -(-size // _MEGA))
        return Refused(f"优盘满了，差 {short} 兆", "", "请换一个优盘，或删去优盘里别的文件再写")
    if why.errno in _GONE or not folder.exists():
        return Refused("写到一半优盘被拔出，这次不算", "", "请重新插上，再按 Ctrl+U")
    return error


def _proved(target: Path, content: bytes, keys: UnitKeys, receivers: Sequence[KnownUnit], workdir: Path) -> Written:
    """Read everything back from the medium, open it with our own key, then write the note beside it."""
    try:
        _forget_cached(target)
        with open_own(target, keys, workdir) as there:
            manifest, identity, sha256, size = there.manifest, there.identity, there.sha256, there.size
        if identity != manifests.identity(content):
            raise PackageRefused("damaged", "", str(target))
    except PackageRefused:
        _remove(target)
        do = "请换一个U盘再写一次；这个U盘可能坏了，或者是虚标容量的"
        raise Refused("写入后重新读取，内容不一致", str(target), do) from None
    note = cover.cover_path(target)
    try:
        files.write_bytes(note, cover.cover_text(manifest, receivers, size, sha256))
    except BaseException:
        _remove(target)
        raise
    attachments = sum(member.name.startswith("attachments/") for member in manifest.members)
    records = sum(manifest.counts.values())
    return Written(target, note, sha256, identity, size, manifest, manifest.sequence, records, attachments)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _clear_leftovers(folder: Path) -> None:
    """Remove what an earlier writing left when the stick was pulled: hidden, sealed, and under our temporary name."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _LEFTOVER.fullmatch(path.name) is None:
                continue
            with path.open("rb") as stream:
                ours = sealing.MAGIC.startswith(stream.read(len(sealing.MAGIC)))
            if ours:
                path.unlink()


def _forget_cached(path: Path) -> None:
    """Ask the system to read the medium and not its memory of what was written (Linux; elsewhere a plain reading)."""
    if not hasattr(os, "posix_fadvise"):
        return
    with contextlib.suppress(OSError), path.open("rb") as stream:
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

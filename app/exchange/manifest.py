"""What a package says about itself; its bytes are what the sender signs."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from app.exchange.card import AgeKey, Code, Level, Name, ShortText, SignKey
from app.exchange.keys import fingerprint
from app.exchange.refusals import PackageRefused

FORMAT = (1, 0)
MAX_RECEIVERS = 64

Kind = Literal["submission", "reply", "sync"]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z", max_length=64)]
Count = Annotated[int, Meta(ge=0)]
Version = tuple[Count, Count]
Device = Annotated[str, Meta(min_length=1, max_length=64, pattern=r"^[0-9A-Za-z_-]+\Z")]
Digits = Annotated[str, Meta(pattern=r"^[0-9]{5}( [0-9]{5}){5}\Z")]
Period = Annotated[str, Meta(pattern=r"^[0-9]{4}(A|S|-[0-9]{2})?\Z", max_length=8)]


class Sender(msgspec.Struct, frozen=True, kw_only=True):
    """The unit that made a package."""

    code: Code
    name: Name
    level: Level
    sign_key: SignKey
    age_key: AgeKey
    fingerprint: Digits


class Receiver(msgspec.Struct, frozen=True, kw_only=True):
    """A unit a package is meant for; the fingerprint covers its signing key as well."""

    code: Code
    age_key: AgeKey
    fingerprint: Digits


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One file inside a package."""

    name: Annotated[str, Meta(min_length=1, max_length=200)]
    size: Count
    sha256: Sha256


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a receiver must know before it looks at a record.

    ``clock`` is the version vector of the sender's ledger; ``created`` is never compared. ``previous`` is the
    identity (SHA-256 of the manifest's bytes) of the sender's package before this one. ``extra`` keeps fields of a
    newer minor version as they came. ``receiver`` names the one unit of a submission or reply, for whoever opens a
    package with ``age`` alone; what counts are ``receivers`` with their keys.
    """

    kind: Kind
    sender: Sender
    device: Device
    receiver: Annotated[str, Meta(max_length=40)] = ""
    receivers: Annotated[list[Receiver], Meta(min_length=1, max_length=MAX_RECEIVERS)]
    sequence: Annotated[int, Meta(ge=1, le=10**12)]
    period: Period
    schema: Version
    program: ShortText
    created: ShortText
    clock: dict[Device, Count]
    counts: dict[Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,63}\Z")], Count]
    members: list[Member]
    holds: list[Sha256] = []
    previous: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""
    format: Version = FORMAT
    extra: dict[str, Any] = {}


_FIELDS = frozenset(Manifest.__struct_fields__)


def encode(manifest: Manifest) -> bytes:
    """The bytes of ``manifest.json``; fields in ``extra`` stand beside the others, as they came."""
    body: dict[str, Any] = msgspec.to_builtins(manifest)
    extra = body.pop("extra")
    return msgspec.json.encode({**extra, **body})


def decode(content: bytes, where: str, schema: tuple[int, int] | None = None) -> Manifest:
    """A manifest of a version we can read. PackageRefused: newer major (naming both versions) or not well-formed.

    schema: the receiver's record schema; a package with a newer major one is refused. Says nothing of signatures.
    """
    body = _body(content, where)
    program = _plain(body.get("program"))
    _refuse_newer("数据包格式", body.get("format"), FORMAT, program, where)
    if schema is not None:
        _refuse_newer("数据结构", body.get("schema"), schema, program, where)
    body["extra"] = {name: body.pop(name) for name in set(body) - _FIELDS | ({"extra"} & set(body))}
    try:
        manifest = msgspec.convert(body, Manifest)
    except msgspec.ValidationError:
        raise _malformed(where) from None
    _refuse_contradictions(manifest, where)
    return manifest


def _body(content: bytes, where: str) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(content)
    except (ValueError, RecursionError):
        raise _malformed(where) from None
    if not isinstance(body, dict):
        raise _malformed(where)
    return body


def _malformed(where: str) -> PackageRefused:
    return PackageRefused("hostile", "数据包的清单不合规定，不能接收", where, "请对方用正式版程序重新制作数据包")


def _plain(program: object) -> str:
    """A program version from an unproven manifest, fit to be shown: short and without control characters."""
    text = program if isinstance(program, str) else ""
    return "".join(mark for mark in text[:20] if mark.isprintable())


def _refuse_newer(label: str, version: object, ours: tuple[int, int], program: str, where: str) -> None:
    if not (isinstance(version, list) and len(version) == 2 and all(type(part) is int for part in version)):
        raise _malformed(where)
    if version[0] > ours[0]:
        made = f"（由程序 {program} 制作）" if program else ""
        what = f"这个数据包的{label}版本是 {version[0]}.{version[1]}{made}，本程序只能读到 {ours[0]}.{ours[1]}"
        raise PackageRefused("newer", what, where, "请先把本机的程序升级到新版本，再接收这个数据包")


def _refuse_contradictions(manifest: Manifest, where: str) -> None:
    if manifest.kind != "sync" and len(manifest.receivers) != 1:
        raise _malformed(where)
    if len({member.name.casefold() for member in manifest.members}) != len(manifest.members):
        raise _malformed(where)
    sender = manifest.sender
    if fingerprint(sender.code, sender.sign_key, sender.age_key) != sender.fingerprint:
        what = f"数据包写的单位（{sender.name}，{sender.code}）与它的指纹不符，可能是伪造的"
        raise PackageRefused("forged", what, where, "不要接收；请打电话与该单位核对")


def identity(content: bytes) -> str:
    """What a package is known by for ever: SHA-256 of its manifest's bytes, which in turn fix every member."""
    return hashlib.sha256(content).hexdigest()


def file_name(manifest: Manifest) -> str:
    """``<unit>_<period>_<nnnn>.zhuxue``."""
    return f"{manifest.sender.code}_{manifest.period}_{manifest.sequence:04d}.zhuxue"

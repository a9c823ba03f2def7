"""A unit's card (名片): who it is and its public keys, self-signed, carried once and confirmed by fingerprint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from app.core import files
from app.exchange.keys import (
    AGE_KEY_PATTERN,
    CODE_PATTERN,
    SIGN_KEY_PATTERN,
    UnitKeys,
    fingerprint,
    signature_holds,
    valid_public_keys,
)
from app.exchange.known import KnownUnit
from app.exchange.refusals import PackageRefused

FORMAT = (1, 0)
MAX_BYTES = 16 * 1024

Level = Literal["school", "central", "county"]
Code = Annotated[str, Meta(pattern=CODE_PATTERN)]
SignKey = Annotated[str, Meta(pattern=SIGN_KEY_PATTERN)]
AgeKey = Annotated[str, Meta(pattern=AGE_KEY_PATTERN)]
# Names are printed into a text file: no line breaks, no control characters.
Name = Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f\u2028\u2029]+\Z")]
ShortText = Annotated[str, Meta(max_length=100, pattern=r"^[^\x00-\x1f\x7f\u2028\u2029]*\Z")]

# A card's signature must never pass for a package's: a manifest begins with "{", this text does not.
_SIGNED_AS = b"zhuxue-card\n"


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """Who a unit is. ``parent`` is the code of the unit above it, or empty; ``issued`` is for people to read only."""

    code: Code
    name: Name
    level: Level
    sign_key: SignKey
    age_key: AgeKey
    parent: Annotated[str, Meta(pattern=r"^([0-9A-Za-z][0-9A-Za-z_-]{0,39})?\Z")] = ""
    device: ShortText = ""
    issued: ShortText = ""
    format: tuple[int, int] = FORMAT

    @property
    def fingerprint(self) -> str:
        """The digits to compare with the stamped cover sheet."""
        return fingerprint(self.code, self.sign_key, self.age_key)

    def known(self, revoked: bool = False) -> KnownUnit:
        """The card as the reader of packages needs it."""
        return KnownUnit(self.code, self.name, self.sign_key, self.age_key, revoked)


def write_card(path: Path, card: Card, keys: UnitKeys) -> str:
    """Sign a card and write it; returns the file's SHA-256. Refused when a field or the keys don't fit, or on write."""
    body: dict[str, Any] = msgspec.to_builtins(card)
    _checked(body, path)
    if (card.sign_key, card.age_key) != (keys.public.sign_key, keys.public.age_key):
        raise PackageRefused("invalid", "名片上的钥匙不是本单位的", str(path), "请在本单位的台账里重新制作名片")
    body["signature"] = keys.sign(_signed_bytes(body)).hex()
    return files.write_bytes(path, msgspec.json.format(msgspec.json.encode(body), indent=2) + b"\n")


def read_card(path: Path) -> Card:
    """A card whose signature holds. PackageRefused, each with its own sentence, when it is not one."""
    body = _decoded(_content(path), path)
    _refuse_newer(body, path)
    signature = body.pop("signature", "")
    card = _checked(body, path)
    try:
        raw = bytes.fromhex(signature) if isinstance(signature, str) else b""
    except ValueError:
        raw = b""
    if not signature_holds(card.sign_key, raw, _signed_bytes(body)):
        raise PackageRefused("forged", "名片的签名不对：可能被改动过或是伪造的", str(path), "请向该单位要一份新的名片")
    return card


def _signed_bytes(body: dict[str, Any]) -> bytes:
    """The text that is signed: every field but the signature, in one fixed order; unknown fields are covered too."""
    return _SIGNED_AS + msgspec.json.encode(body, order="deterministic")


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise PackageRefused("unreadable", "找不到这个名片文件", str(path), "请确认U盘已插好、文件名没有写错") from None
    except OSError:
        raise PackageRefused("unreadable", "名片文件读不出来", str(path), "请重新插好U盘再试") from None
    if not content:
        raise PackageRefused("damaged", "名片文件是空的", str(path), "请向该单位重新拷贝一份名片")
    if len(content) > MAX_BYTES:
        raise PackageRefused("not_a_package", "文件太大，不是单位名片", str(path), "请选择单位名片文件")
    return content


def _decoded(content: bytes, path: Path) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(content)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict) or "sign_key" not in body:
        raise PackageRefused("damaged", "这不是单位名片，或者名片已损坏", str(path), "请向该单位重新拷贝一份名片")
    return body


def _refuse_newer(body: dict[str, Any], path: Path) -> None:
    version = body.get("format")
    if not (isinstance(version, list) and len(version) == 2 and all(type(part) is int for part in version)):
        raise PackageRefused("damaged", "名片没有写明格式版本", str(path), "请向该单位重新拷贝一份名片")
    if version[0] > FORMAT[0]:
        what = f"这张名片的格式是 {version[0]}.{version[1]}，本程序只认得 {FORMAT[0]}.{FORMAT[1]}"
        raise PackageRefused("newer", what, str(path), "请先把本机的程序升级到新版本")


def _checked(body: dict[str, Any], path: Path) -> Card:
    try:
        card = msgspec.convert(body, Card)
    except msgspec.ValidationError:
        card = None
    if card is None or not valid_public_keys(card.sign_key, card.age_key):
        raise PackageRefused(
            "damaged",
            "名片的内容不完整或不合规定（单位代码只能用字母、数字、横线和下划线）",
            str(path),
            "请向该单位重新拷贝一份名片",
        )
    return card

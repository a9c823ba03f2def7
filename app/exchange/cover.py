"""The note beside a package (说明文件): plain Chinese for whoever finds the stick, and a SHA-256 that tells damage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exchange.known import KnownUnit
from app.exchange.manifest import Manifest

TITLE = "助学台账数据包说明"

_KINDS = {"submission": "上报（下级报给上级）", "reply": "回复（上级给下级）", "sync": "同步（本单位的电脑之间）"}
_LEVELS = {"school": "学校", "central": "中心校", "county": "县级"}
_MAX_BYTES = 64 * 1024
_DIGEST_LINE = re.compile(r"SHA-256：([0-9a-f]{64})\s")
_SIZE_LINE = re.compile(r"大小：([0-9]{1,15}) 字节\s")
# What Windows, file managers and people put after a name when they copy a file.
_COPY_MARK = re.compile(r"\s*(?:[(（]\d+[)）]|-\s*(?:副本|复制|[Cc]opy)(?:\s*[(（]\d+[)）])?)$")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a note says about the package beside it."""

    sha256: str
    size: int


def cover_path(package: Path) -> Path:
    """Where the note of a package stands."""
    return package.with_suffix(".txt")


def original_stem(stem: str) -> str:
    """A file's name without the marks of copying: ``x (1)`` and ``x - 副本`` are ``x``."""
    while (shorter := _COPY_MARK.sub("", stem)) != stem:
        stem = shorter
    return stem


def cover_text(manifest: Manifest, receivers: Sequence[KnownUnit], size: int, sha256: str) -> bytes:
    """The note as bytes, for Windows' notepad too. Holds units, fingerprints and sizes; nothing about any child."""
    sender = manifest.sender
    lines = [
        TITLE,
        "",
        "这是助学台账程序的数据包，已经加密，只有收件单位和发出单位的程序能打开。",
        "请不要改名、不要解压、不要修改。",
        "",
        f"发出单位：{sender.name}（{_LEVELS[sender.level]}，代码 {sender.code}）",
        f"发出单位指纹：{sender.fingerprint}",
    ]
    for unit in receivers:
        lines += [f"收件单位：{unit.name}（代码 {unit.code}）", f"收件单位指纹：{unit.fingerprint}"]
    lines += [
        "",
        f"种类：{_KINDS[manifest.kind]}",
        f"所属时期：{_period_text(manifest.period)}",
        f"编号：第 {manifest.sequence} 号",
        f"大小：{size} 字节",
        f"SHA-256：{sha256}",
        "",
        "收件时请把数据包和这个说明文件一起拷贝。",
        "写入U盘后，要等程序显示“可以拔出”，才能拔出U盘。",
        "",
    ]
    return "\r\n".join(lines).encode("utf-8-sig")


def _period_text(period: str) -> str:
    year, rest = period[:4], period[4:]
    if rest in ("A", "S"):
        return f"{year}年{'秋季' if rest == 'A' else '春季'}学期"
    return f"{year}年{int(rest[1:])}月" if rest else f"{year}年"


def stated_beside(package: Path) -> Stated | None:
    """What the note beside a package states, also when the package was copied under another name; None without one."""
    for stem in dict.fromkeys((package.stem, original_stem(package.stem))):
        try:
            with package.with_name(stem + ".txt").open("rb") as stream:
                text = stream.read(_MAX_BYTES).decode("utf-8-sig", "replace")
        except (OSError, ValueError):
            continue
        digest, size = _DIGEST_LINE.search(text), _SIZE_LINE.search(text)
        if text.startswith(TITLE) and digest and size:
            return Stated(digest[1], int(size[1]))
    return None

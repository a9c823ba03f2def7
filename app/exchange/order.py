"""Which package counts when several of one sender arrive in any order. Never by clock time: by device and sequence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from app.exchange.manifest import Manifest

Result = Literal["accepted", "known", "superseded", "refused"]


@dataclass(frozen=True, slots=True)
class SeenPackage:
    """A package accepted earlier from the same sender, of the same kind. ``identity`` is ``Opened.identity``."""

    device: str
    sequence: int
    identity: str
    clock: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with a package and why, in Chinese. Only ``accepted`` changes anything."""

    result: Result
    reason: str


def covers(upper: Mapping[str, int], lower: Mapping[str, int]) -> bool:
    """Whether a version vector has seen everything another one has."""
    return all(upper.get(device, 0) >= counter for device, counter in lower.items())


def decide(manifest: Manifest, identity: str, seen: Iterable[SeenPackage]) -> Decision:
    """Accepted, known, superseded or refused; pure.

    identity: ``Opened.identity`` of the package, which is the same whether it came by itself or nested.
    seen: every package of this sender and kind accepted before, in any order.
    """
    past = list(seen)
    if any(package.identity == identity for package in past):
        return Decision("known", f"第 {manifest.sequence} 号已经接收过，内容相同，不用再收")
    fork = _fork(manifest, past)
    if fork:
        return Decision("refused", fork)
    newer = next((package for package in past if _supersedes(package, manifest)), None)
    if newer is not None:
        return Decision("superseded", f"第 {manifest.sequence} 号比已接收的第 {newer.sequence} 号旧，没有改动任何数据")
    return Decision("accepted", _remark(manifest, past))


def _supersedes(package: SeenPackage, manifest: Manifest) -> bool:
    """Equal clocks of one device are told apart by the sequence: a package sent again states the newest wish."""
    if not covers(package.clock, manifest.clock):
        return False
    same_knowledge = covers(manifest.clock, package.clock)
    return not (same_knowledge and package.device == manifest.device and package.sequence < manifest.sequence)


def _fork(manifest: Manifest, past: list[SeenPackage]) -> str:
    """A sentence when one device id has told two stories: a cloned disk or a copied ledger folder."""
    own = [package for package in past if package.device == manifest.device]
    for package in own:
        if package.sequence == manifest.sequence:
            return f"第 {manifest.sequence} 号已经接收过，但内容不同：对方可能有两台电脑用了同一份台账副本"
        if package.sequence == manifest.sequence - 1 and manifest.previous not in ("", package.identity):
            return f"第 {manifest.sequence} 号接的不是已接收的第 {package.sequence} 号：对方的台账可能分成了两份"
        earlier, later = sorted(((package.sequence, package.clock), (manifest.sequence, manifest.clock)), key=_first)
        if not covers(later[1], earlier[1]):
            return f"第 {later[0]} 号比第 {earlier[0]} 号编号大，内容却不是接着它的：对方的台账可能分成了两份"
    return ""


def _first(pair: tuple[int, Mapping[str, int]]) -> int:
    return pair[0]


def _remark(manifest: Manifest, past: list[SeenPackage]) -> str:
    """What a person may want to know about an accepted package. A gap loses nothing: each states all records."""
    own = [package.sequence for package in past if package.device == manifest.device]
    if past and not own:
        return f"已接收第 {manifest.sequence} 号；对方换了电脑或恢复过备份"
    if own and manifest.sequence > max(own) + 1:
        return f"已接收第 {manifest.sequence} 号；中间有没收到的编号，不影响，这一号包含全部内容"
    return f"已接收第 {manifest.sequence} 号"

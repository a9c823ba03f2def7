"""Headings: what is compared when a column is looked for by its words.

The same heading is written 身份证号, *身份证号码（18位）, 1.身份证 号 or, over two rows, 学生基本信息 / 身份证号. Comparing is by
equality after harmless parts are taken off, never by "contains": 监护人1姓名 contains 姓名 and is another person's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core.kinds import plain

_BRACKETS = re.compile(r"[(\[【〔〖{<《「][^()\[\]【】〔〕〖〗{}<>《》「」]*[)\]】〕〗}>》」]")
_SIGNS = re.compile(r"[\s*★☆※:_\-—·・.,;。、，；：|/\\()\[\]【】〔〕〖〗{}<>《》「」\"'“”‘’#]+")
_NUMBERING = re.compile(r"^(?:[(\[【]?\d{1,3}[)\]】.、:]|[一二三四五六七八九十]{1,3}[、.])")
_DEMAND = re.compile(r"[(\[【]?(?:必填项?|选填项?|必录|可选)[)\]】]?")
_LARGE_UNIT = re.compile(r"[百千万亿]+元?$")
_BEFORE = ("所在", "所属", "就读", "本人", "现", "的")
_AFTER = ("名称", "全称", "情况", "信息", "资料")


def tidy(text: object) -> str:
    """A heading as compared: NFKC, lower case, without demand marks and numbering; brackets are still there."""
    flat = unicodedata.normalize("NFKC", plain(text)).lower().replace(" ", "")
    return _NUMBERING.sub("", _DEMAND.sub("", flat.lstrip("*★☆※")))


def whole(text: object) -> str:
    """The comparing key with the content of brackets kept: 姓名（监护人） → 姓名监护人."""
    return _SIGNS.sub("", tidy(text))


def bare(text: object) -> str:
    """The comparing key without brackets: 金额（元） → 金额. A unit of another size stays: 金额（万元） is no amount in yuan."""
    flat = tidy(text)
    while (shorter := _BRACKETS.sub(_kept_unit, flat)) != flat:
        flat = shorter
    return _SIGNS.sub("", flat)


def _kept_unit(found: re.Match[str]) -> str:
    inside = found.group()[1:-1]
    return inside if _LARGE_UNIT.search(inside) else ""


def loose(key: str, owner: str = "") -> str:
    """A key without filler around it: 学生所在年级 → 年级, 学校名称 → 学校, 身份证号码 → 身份证号. owner: 学生."""
    shorter = key
    for head in (owner, *_BEFORE):
        if head and shorter.startswith(head) and len(shorter) > len(head) + 1:
            shorter = shorter[len(head) :]
    for tail in _AFTER:
        if shorter.endswith(tail) and len(shorter) > len(tail) + 1:
            shorter = shorter[: -len(tail)]
    return shorter[:-1] if shorter.endswith("号码") else shorter


@dataclass(frozen=True)
class Heading:
    """The heading of one column: its texts from the top row down."""

    column: int
    parts: tuple[str, ...]
    text: str = ""
    group: str = ""
    whole: str = ""
    bare: str = ""
    leaf: str = ""

    @classmethod
    def of(cls, column: int, parts: Sequence[str]) -> Heading:
        """A heading with its keys worked out once."""
        seen = tuple(dict.fromkeys(part for part in parts if part))
        joined = "".join(seen)
        return cls(
            column,
            seen,
            text="/".join(seen),
            group="".join(map(whole, seen[:-1])),
            whole=whole(joined),
            bare=bare(joined),
            leaf=bare(seen[-1]) if seen else "",
        )


@dataclass(frozen=True)
class ColumnSpec:
    """A column to look for: ``name`` for the program, ``words`` as seen in headings, the best first."""

    name: str
    words: tuple[str, ...]
    required: bool = False
    keys: tuple[tuple[str, str], ...] = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", tuple(dict.fromkeys((whole(word), bare(word)) for word in self.words)))


@dataclass(frozen=True)
class Words:
    """What is known of headings besides the columns looked for.

    owner: what a row is (学生), which may stand before any word. others: words of other people's columns (监护人):
    a column or group that carries one matches only when the word looked for carries it too.
    """

    owner: str = ""
    others: tuple[str, ...] = ()

    def foreign(self, text: str, key: str) -> bool:
        """Whether a heading speaks of somebody the word looked for does not."""
        return any(word in text and word not in key for word in self.others)


class Matcher:
    """Columns looked for, laid out so that a heading is compared with all of their words at once."""

    def __init__(self, specs: Sequence[ColumnSpec], words: Words) -> None:
        self._words = words
        self._whole: dict[str, list[tuple[int, int, str]]] = {}
        self._bare: dict[str, list[tuple[int, int, str]]] = {}
        self._loose: dict[str, list[tuple[int, int, str]]] = {}
        for index, spec in enumerate(specs):
            for position, (full, short) in enumerate(spec.keys):
                entry = (index, position, full)
                self._whole.setdefault(full, []).append(entry)
                self._bare.setdefault(short, []).append(entry)
                self._loose.setdefault(loose(short, words.owner), []).append(entry)

    def fits(self, heading: Heading, shared: frozenset[str] = frozenset()) -> list[tuple[int, int, int]]:
        """(rank, position of the word, index of the spec) for every fit; a spec may come more than once.

        Ranks: 0 the very words, 1 but for brackets or the owner, 2 but for filler, 3 and 4 the last part under a group.
        shared: groups that tell of somebody or something else; under those only the whole heading counts.
        """
        owner = self._words.owner
        found = [(0, *entry) for entry in self._whole.get(heading.whole, ())]
        found += [(1, *entry) for entry in self._bare.get(heading.bare, ())]
        if owner:
            inner = heading.whole.removeprefix(owner) if heading.whole.startswith(owner) else heading.whole
            found += [(1, *entry) for entry in self._whole.get(inner.removesuffix(owner), ())]
        found += [(2, *entry) for entry in self._loose.get(loose(heading.bare, owner), ())]
        if heading.group and heading.group not in shared:
            found += [(3, *entry) for entry in self._bare.get(heading.leaf, ())]
            found += [(4, *entry) for entry in self._loose.get(loose(heading.leaf, owner), ())]
        return [
            (rank, position, index)
            for rank, index, position, full in found
            if rank == 0 or not self._words.foreign(heading.whole, full)
        ]

"""Finding records by what people type: pinyin initials, pinyin, characters, the last places of a number, a class.

An index holds the names of one kind in memory as one text, and a search is one pattern over it: of 100,000 names a few
milliseconds, where ``LIKE`` over the table takes ten times as long and knows no pinyin. Which fields are searched
follows from the declaration: names of people that are not sensitive, the fields by which the kind is named, and the
other fields that may be posted (grade and class).
"""

from __future__ import annotations

import functools
import itertools
import os
import re
import unicodedata
import weakref
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import Final

import msgspec

from app.core.declaration import Privacy, RecordType
from app.core.kinds import Choice, Value, narrow
from app.ledger import Ledger
from app.models.kinds import Code, PersonName
from app.services.office import Office

SURNAMES: Final[Mapping[str, str]] = {
    "单": "shàn", "仇": "qiú", "区": "ōu", "解": "xiè", "朴": "piáo", "曾": "zēng", "查": "zhā", "盖": "gě",
    "任": "rén", "华": "huà", "纪": "jǐ", "乐": "yuè", "燕": "yān", "覃": "qín", "折": "shé", "召": "shào",
    "翟": "zhái", "员": "yùn", "应": "yīng", "秘": "bì", "种": "chóng", "句": "gōu", "缪": "miào", "洗": "xiǎn",
    "卜": "bǔ", "宁": "nìng", "晟": "chéng", "过": "guō", "那": "nā", "哈": "hǎ", "繁": "pó", "幺": "yāo",
    "尉": "wèi", "隗": "wěi", "佴": "nài", "钭": "tǒu", "戚": "qī", "逄": "páng", "令": "líng", "万": "wàn",
    "黑": "hè", "盛": "shèng", "祭": "zhài", "车": "chē", "石": "shí", "郇": "xún", "瞿": "qú", "訾": "zī",
}  # fmt: skip
"""How characters are read as a surname, where a dictionary's first reading is another or might be."""
DOUBLE_SURNAMES: Final[Mapping[str, tuple[str, str]]] = {
    "尉迟": ("yù", "chí"), "万俟": ("mò", "qí"), "令狐": ("líng", "hú"), "单于": ("chán", "yú"), "长孙": ("zhǎng", "sūn"),
    "澹台": ("tán", "tái"), "夏侯": ("xià", "hóu"), "鲜于": ("xiān", "yú"),
}  # fmt: skip
_ALSO: Final[Mapping[str, str]] = {
    "行": "háng xíng", "长": "cháng zhǎng", "重": "chóng zhòng", "朝": "cháo zhāo", "茜": "qiàn xī", "乐": "lè yuè",
    "晟": "shèng chéng", "荨": "qián xún", "柏": "bǎi bó", "尉": "wèi yù", "万": "wàn mò", "俟": "sì qí", "单": "dān chán",
    "隗": "wěi kuí", "覃": "qín tán", "逄": "páng", "传": "chuán zhuàn", "强": "qiáng jiàng", "藏": "cáng zàng",
    "和": "hé", "降": "jiàng xiáng", "兴": "xīng xìng", "还": "huán hái", "调": "diào tiáo", "省": "shěng xǐng",
    "否": "fǒu pǐ", "贲": "bēn bì", "澹": "dàn tán", "瑒": "yáng chàng", "钰": "yù", "盛": "shèng chéng",
}  # fmt: skip
"""Other readings that characters have in names."""
_SKIP: Final = "·"
_MOST_CLASSES = 3
"""How many characters one pattern looks at; what is typed beyond that is compared name by name, of the few left over."""
_LEAST_DIGITS = 4
_MOST_BESIDE = 200
"""How many changed records stand beside an index before it is made anew."""
_SEPARATORS = re.compile(r"[\s,，、]+")


def _bare(reading: str) -> str:
    """A reading without its tone: lǚ → lv."""
    apart = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")


@functools.cache
def _dictionary() -> Mapping[int, str]:
    # Only once somebody looks for somebody; and without the phrases, which nobody here asks for: half a second of a
    # village PC in one step, in which no other thread gets its turn, and thirty megabytes.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "yes")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "yes")
    from pypinyin.constants import PINYIN_DICT

    readings: Mapping[int, str] = PINYIN_DICT
    return readings


@functools.lru_cache(maxsize=40_000)
def spellings(character: str) -> frozenset[str]:
    """How a character may be typed: itself, and its readings without tones, ü as v and as u. No reading: itself."""
    first = _dictionary().get(ord(character), "").split(",")[0]
    readings = {first, SURNAMES.get(character, ""), *_ALSO.get(character, "").split()} - {""}
    bare = {_bare(reading) for reading in readings}
    lowered = character.lower()
    return frozenset({lowered if len(lowered) == 1 else character, *bare, *(one.replace("v", "u") for one in bare)})


def pinyin(name: str) -> str:
    """A name as it is read aloud, with tones: 吕小满 → lǚ xiǎo mǎn, 单小寒 → shàn xiǎo hán. Other signs stay."""
    return " ".join(reading for reading in _readings(name) if reading)


def _readings(name: str) -> list[str]:
    double = DOUBLE_SURNAMES.get(name[:2], ())
    found = list(double) or [SURNAMES.get(name[:1]) or _first(name[:1])]
    return found + [_first(character) for character in name[len(found) :] if character != _SKIP]


def _first(character: str) -> str:
    return _dictionary().get(ord(character), character).split(",")[0] if character else ""


@functools.lru_cache(maxsize=20_000)
def spoken(name: str) -> str:
    """A text that holds what a name is found by: the name, its initials and its pinyin (ü as v and as u), lower case."""
    syllables = [_bare(reading).lower() for reading in _readings(name)]
    plain = [_bare(_first(character)).lower() for character in name if character != _SKIP]
    texts = [name.lower()]
    for said in (syllables, plain):
        texts += ["".join(one[:1] for one in said), "".join(said), "".join(said).replace("v", "u")]
    return " ".join(dict.fromkeys(texts))


# --- patterns


@dataclass(frozen=True)
class _Letters:
    """Which characters of an index a typed piece may stand for. whole: the piece as a full reading or an initial."""

    whole: Mapping[str, str]
    begins: Mapping[str, str]

    @classmethod
    def of(cls, characters: Iterable[str]) -> _Letters:
        whole: dict[str, set[str]] = {}
        begins: dict[str, set[str]] = {}
        for character in characters:
            for spelling in spellings(character):
                for piece in _pieces(spelling):
                    whole.setdefault(piece, set()).add(character)
                for end in range(1, len(spelling) + 1):
                    begins.setdefault(spelling[:end], set()).add(character)
        return cls(_classes(whole), _classes(begins))


def _classes(found: Mapping[str, set[str]]) -> dict[str, str]:
    return {piece: f"[{''.join(sorted(map(re.escape, characters)))}]" for piece, characters in found.items()}


@functools.lru_cache(maxsize=4096)
def _pieces(spelling: str) -> frozenset[str]:
    """What stands for a whole character: its reading, the first letter, or zh, ch, sh."""
    double = spelling[:2] if spelling[:2] in ("zh", "ch", "sh") else spelling
    return frozenset((spelling, spelling[:1], double))


_LONGEST_SYLLABLE = 6


@dataclass(frozen=True)
class _Typed:
    """A typed text and the ends at which the rest of it can still fall into characters of an index."""

    text: str
    letters: _Letters

    def steps(self, at: int) -> Iterator[tuple[int, str]]:
        """(end, character class) of the pieces that may stand for the character at a place."""
        last = len(self.text)
        for end in range(at + 1, min(last, at + _LONGEST_SYLLABLE) + 1):
            known = self.letters.begins if end == last else self.letters.whole
            if (found := known.get(self.text[at:end])) is not None:
                yield end, found

    def ways(self) -> tuple[list[list[str]], bool]:
        """The character classes of the first few characters, in every way; and whether that is all of the text."""
        whole, cut, waiting = [], False, [(0, list[str]())]
        while waiting:
            at, so_far = waiting.pop()
            if at == len(self.text) or len(so_far) == _MOST_CLASSES:
                whole.append(so_far)
                cut = cut or at < len(self.text)
                continue
            waiting += [(end, [*so_far, found]) for end, found in self.steps(at)]
        return whole, not cut

    def length(self, name: str, start: int) -> int:
        """How many characters of a name, from ``start`` on, the text stands for; 0 when it stands for others."""
        ends = {(0, start)}
        while ends:
            if done := [at for typed, at in ends if typed == len(self.text)]:
                return max(done) - start
            ends = {(t, at) for typed, here in ends for t, at in self._onward(name, typed, here)}
        return 0

    def _onward(self, name: str, typed: int, here: int) -> Iterator[tuple[int, int]]:
        if here < len(name) and name[here] == _SKIP and self.text[typed] != _SKIP:
            here += 1
        if here >= len(name):
            return
        rest = self.text[typed:]
        for spelling in spellings(name[here]):
            if spelling.startswith(rest):
                yield len(self.text), here + 1
            for piece in _pieces(spelling):
                if rest.startswith(piece):
                    yield typed + len(piece), here + 1


# --- the index


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A record that was found. marks: (start, length) in its name; tail: how many places of its number were typed."""

    id: str
    marks: tuple[tuple[int, int], ...] = ()
    tail: int = 0


# Of both there are a hundred thousand: made in a tenth of the time of a dataclass, and the garbage collector, which
# holds up every thread while it looks, does not look at them.
class _Entry(msgspec.Struct, frozen=True, gc=False):
    name: str
    numbers: tuple[str, ...]
    place: str


@dataclass(frozen=True)
class _Later:
    """What changed since an index was made. entries: of the changed records (``None``: gone). places: where they stand."""

    entries: Mapping[str, _Entry | None]
    places: Mapping[str, int]
    index: Index
    hidden: frozenset[int]


@dataclass(frozen=True)
class Index:
    """The searchable records of one kind as they were after operation ``seq``; a newer one is made from it.

    A few changes stand beside the whole, in a small index of their own: a save doesn't spell 100,000 names anew.
    """

    kind: str
    seq: int
    _entries: Mapping[str, _Entry] = field(repr=False)
    ids: Sequence[str] = field(repr=False)
    _names: str = field(repr=False)
    _starts: Sequence[int] = field(repr=False)
    _numbers: tuple[str, Sequence[int], Sequence[int]] = field(repr=False)
    _places: Mapping[str, Sequence[int]] = field(repr=False)
    _letters: _Letters = field(repr=False)
    _later: _Later | None = field(default=None, repr=False)

    @classmethod
    def of(cls, kind: str, entries: Mapping[str, _Entry], seq: int = 0) -> Index:
        """An index over id → entry, in their order."""
        ids = list(entries)
        names = [entry.name for entry in entries.values()]
        numbered = [(at, number) for at, entry in enumerate(entries.values()) for number in entry.numbers]
        places: dict[str, list[int]] = {}
        for at, entry in enumerate(entries.values()):
            places.setdefault(entry.place, []).append(at)
        joined, starts = _joined(names)
        numbers, number_starts = _joined([number for _, number in numbered])
        letters = _Letters.of(set(joined) - {"\n"})
        owners = [at for at, _ in numbered]
        return cls(kind, seq, entries, ids, joined, starts, (numbers, number_starts, owners), places, letters)

    @property
    def entries(self) -> Mapping[str, _Entry]:
        """id → what is searched of the record."""
        if self._later is None:
            return self._entries
        now = {**self._entries, **self._later.entries}
        return {record: entry for record, entry in now.items() if entry is not None}

    def find(self, typed: str) -> dict[str, Hit]:
        """id → hit, in the order of the index, for what was typed; several words must all be found. Nothing typed: {}."""
        words = [word for word in _SEPARATORS.split(narrow(typed).lower().replace("'", "").replace("ü", "v")) if word]
        found = self._words(words)
        if (later := self._later) is not None:
            found = {at: hit for at, hit in found.items() if at not in later.hidden}
            found |= {later.places[hit.id]: hit for hit in later.index._words(words).values()}
        return {hit.id: hit for _, hit in sorted(found.items(), key=itemgetter(0))}

    def _words(self, words: Sequence[str]) -> dict[int, Hit]:
        found: dict[int, Hit] | None = None
        for word in words:
            here = self._word(word)
            found = here if found is None else {at: _both(found[at], here[at]) for at in found if at in here}
        return found or {}

    def _word(self, word: str) -> dict[int, Hit]:
        found: dict[int, Hit] = {}
        if len(word) >= _LEAST_DIGITS and re.fullmatch(r"[A-Za-z]?\d+[Xx]?", word):
            found |= self._by_number(word.upper())
        for place, members in self._places.items():
            if place and word.lower() in place:
                found |= {at: Hit(self.ids[at]) for at in members if at not in found}
        return found | self._by_name(word.lower())

    def _by_number(self, word: str) -> dict[int, Hit]:
        text, starts, owners = self._numbers
        found: dict[int, Hit] = {}
        at = text.find(f"{word}\n")
        while at >= 0:
            owner = owners[bisect_right(starts, at) - 1]
            found[owner] = Hit(self.ids[owner], tail=len(word))
            at = text.find(f"{word}\n", at + 1)
        return found

    def _by_name(self, word: str) -> dict[int, Hit]:
        typed = _Typed(word, self._letters)
        ways, complete = typed.ways()
        pattern = "|".join(dict.fromkeys(f"{_SKIP}?".join(way) for way in ways))
        marks: dict[int, tuple[tuple[int, int], ...]] = {}
        starts = self._starts
        # A match that is to be looked at closer must not hide one that begins within it.
        for match in re.finditer(pattern if complete else f"(?={pattern})", self._names) if pattern else ():
            first, last = match.span()
            at = bisect_right(starts, first) - 1
            start = first - starts[at]
            length = last - first if complete else typed.length(self._line(at), start)
            if length:
                marks[at] = (*marks[at], (start, length)) if at in marks else ((start, length),)
        return {at: Hit(self.ids[at], one) for at, one in marks.items()}

    def _line(self, at: int) -> str:
        start = self._starts[at]
        return self._names[start : self._names.index("\n", start)]

    def with_changes(self, changed: Mapping[str, _Entry | None], seq: int) -> Index:
        """The index after some records changed (``None``: gone). This one stays as it is."""
        later = {**(self._later.entries if self._later else {}), **changed}
        if len(later) > _MOST_BESIDE:
            now = {**self._entries, **later}
            return Index.of(self.kind, {record: entry for record, entry in now.items() if entry is not None}, seq)
        places: dict[str, int] = {}
        for record in later:
            places[record] = self.ids.index(record) if record in self._entries else len(self.ids) + len(places)
        beside = Index.of(self.kind, {record: entry for record, entry in later.items() if entry is not None}, seq)
        return replace(self, seq=seq, _later=_Later(later, places, beside, frozenset(places.values())))


def _joined(texts: Sequence[str]) -> tuple[str, list[int]]:
    """Texts as lines of one text, and where each of them begins."""
    starts = [0, *itertools.accumulate(len(text) + 1 for text in texts)]
    return "".join(f"{text}\n" for text in texts), starts[:-1]


def _both(one: Hit, other: Hit) -> Hit:
    return Hit(one.id, tuple(sorted({*one.marks, *other.marks})), max(one.tail, other.tail))


# --- from the declaration and the ledger


@dataclass(frozen=True)
class Searched:
    """Which fields of a kind are searched, and how: chosen by the declaration."""

    names: tuple[str, ...]
    numbers: tuple[str, ...]
    places: tuple[str, ...]

    @classmethod
    def of(cls, declared: RecordType) -> Searched:
        specs = declared.fields
        names = tuple(
            n for n, s in specs.items() if isinstance(s.kind, PersonName) and s.privacy is not Privacy.SENSITIVE
        )
        numbers = tuple(n for n in declared.names if isinstance(specs[n].kind, Code))
        places = tuple(n for n, s in specs.items() if s.posted and s.privacy is Privacy.PUBLIC and n not in names)
        return cls(names[:1] or declared.names[:1], numbers, places)

    def entry(self, declared: RecordType, row: Mapping[str, Value]) -> _Entry:
        """What of a row is searched."""
        name = " ".join(str(row[one]) for one in self.names if row[one] is not None)
        numbers = tuple(str(row[one]) for one in self.numbers if row[one] is not None)
        place = _place_text(declared, self.places, tuple(row[one] for one in self.places))
        return _Entry(name.replace("\n", " "), numbers, place)


_SPOKEN_PLACES: dict[tuple[str, tuple[Value, ...]], str] = {}


def _place_text(declared: RecordType, names: Sequence[str], values: tuple[Value, ...]) -> str:
    """All ways in which grade and class are written together: 四年级1班, 4年级1班, 41班."""
    key = (declared.kind, values)
    if key not in _SPOKEN_PLACES:
        ways = [_words(declared, name, value) for name, value in zip(names, values, strict=True)]
        _SPOKEN_PLACES[key] = "\n".join("".join(parts) for parts in itertools.product(*ways)).strip().lower()
    return _SPOKEN_PLACES[key]


def _words(declared: RecordType, name: str, value: Value) -> tuple[str, ...]:
    kind = declared.fields[name].kind
    if isinstance(kind, Choice):
        chosen = next((entry for entry in kind.options if entry.code == value), None)
        return (chosen.label(), *chosen.aliases) if chosen else ("",)
    return (kind.format(value),)


_indexes: weakref.WeakKeyDictionary[Ledger, dict[str, Index]] = weakref.WeakKeyDictionary()


def index_of(office: Office, kind: str) -> Index:
    """The index of a kind as the ledger is now. Only what changed since the last call over this ledger is read anew.

    For the reader's thread; the answer may be searched on any.
    """
    kept = _indexes.setdefault(office.ledger, {})
    seq, before = office.ledger.last_seq(), kept.get(kind)
    if before is None:
        kept[kind] = Index.of(kind, _entries(office, kind, None), seq)
    elif before.seq != seq:
        changed = office.ledger.changed_ids(kind, before.seq)
        found = _entries(office, kind, changed) if changed else {}
        now = before.with_changes({one: found.get(one) for one in changed}, seq) if changed else before
        kept[kind] = now
    return kept[kind]


def _entries(office: Office, kind: str, records: Iterable[str] | None) -> dict[str, _Entry]:
    declared = office.type(kind)
    searched = Searched.of(declared)
    names = tuple(dict.fromkeys((*searched.names, *searched.numbers, *searched.places)))
    rows = office.ledger.values(kind, names, records=records)
    return {str(row[0]): searched.entry(declared, dict(zip(names, row[1:], strict=True))) for row in rows}

"""Which face prints which character.

A face is loaded when it is first needed: the two Hanazono faces, with the 57 000 rarest characters, cost 0.1 s and
80 MB and most jobs never need them. A character that no face has stops the job and is named, because reportlab would
print an empty box without a word, and a name with a box in it is no proof of anything.
"""

from __future__ import annotations

import functools
import hashlib
import threading
from pathlib import Path

from app.core.errors import Refused
from app.core.shipped import shipped
from app.printing.border import Font

SONG, HEI, SANS = "song", "hei", "sans"
HANA_A, HANA_B, SUPPLEMENT = "hana-a", "hana-b", "supplement"
TICK = "tick"
"""Not a face: the two tick boxes ☐ and ☑, which the engine draws as a box and a tick."""

FOLDER = shipped("fonts")
FILES = {
    SONG: "NotoSerifSC-Regular.ttf",
    HEI: "NotoSansSC-Bold.ttf",
    SANS: "NotoSansSC-Regular.ttf",
    HANA_A: "HanaMinA-rest.ttf",
    HANA_B: "HanaMinB-rest.ttf",
}
CHAIN = (SONG, HANA_A, HANA_B, SANS)
TICKS: dict[str, float] = {"☐": 1000.0, "☑": 1000.0}

_faces: dict[str, Font] = {}
_lock = threading.Lock()
_supplement: list[Path] = []


class _NoGlyph(Exception):
    """A character that no face has; never leaves this module."""


def face(name: str) -> Font:
    """The face of that name, loaded on first use. Raises Refused when its file is missing or damaged."""
    found = _faces.get(name)
    if found is not None:
        return found
    with _lock:
        if name not in _faces:
            path = _supplement[0] if name == SUPPLEMENT else FOLDER / FILES[name]
            _faces[name] = _loaded(name, path)
        return _faces[name]


def _loaded(name: str, path: Path) -> Font:
    try:
        # A supplement may be another edition of a face shipped here: it gets a PostScript name of its own.
        unique = "Supplement-" + hashlib.sha256(path.read_bytes()).hexdigest()[:12] if name == SUPPLEMENT else ""
        font = Font(name, path, unique)
    except (OSError, ValueError) as error:
        do = "请换一个 TrueType 字体文件（.ttf）" if name == SUPPLEMENT else "请重新安装本程序"
        raise Refused("字体文件不能使用", path.name, do) from error
    for box in TICKS:
        font.widths.pop(box, None)
    return font


def use_supplement(path: Path | None) -> None:
    """Set or remove the user's own TrueType file for characters no shipped face has; Refused when it can't be used.

    It is asked last, so that it never changes how a common character looks.
    """
    with _lock:
        old = _faces.pop(SUPPLEMENT, None)
        if old is not None:
            old.forget()
        _supplement[:] = []
        _forget_runs()
    if path is not None:
        _supplement.append(path)
        try:
            face(SUPPLEMENT)
        except Refused:
            _supplement[:] = []
            raise


def _forget_runs() -> None:
    _runs.cache_clear()
    width.cache_clear()


def _home(character: str, base: str) -> str:
    """The face that prints one character when the text is set in ``base``."""
    if character in TICKS:
        return TICK
    for name in (base, *CHAIN, *([SUPPLEMENT] if _supplement else [])):
        if character in face(name).widths:
            return name
    raise _NoGlyph(character)


@functools.lru_cache(maxsize=1 << 15)
def _runs(text: str, base: str) -> tuple[tuple[str, str], ...]:
    known = face(base).widths.keys()
    if known >= set(text):
        return ((base, text),) if text else ()
    pieces: list[tuple[str, str]] = []
    for character in text:
        home = base if character in known else _home(character, base)
        if pieces and pieces[-1][0] == home:
            pieces[-1] = (home, pieces[-1][1] + character)
        else:
            pieces.append((home, character))
    return tuple(pieces)


def runs(text: str, base: str, subject: str = "") -> tuple[tuple[str, str], ...]:
    """The text in pieces (face, characters), in order: base, Song, HanaMin A, HanaMin B, Sans, supplement.

    subject: the record or person the text belongs to, for the error. Raises Refused naming the character.
    """
    try:
        return _runs(text, base)
    except _NoGlyph as error:
        raise _refusal(str(error), subject) from None


def _refusal(character: str, subject: str) -> Refused:
    return Refused(
        f"字库里没有“{character}”（U+{ord(character):04X}）这个字，不能打印",
        subject,
        "请核对这个字；确有其字时，请在设置中添加含有这个字的补充字体（.ttf）后再打印",
    )


@functools.lru_cache(maxsize=1 << 15)
def width(text: str, base: str) -> float:
    """Width of a text in thousandths of its size, as ``runs`` would set it. Raises Refused as ``runs`` does."""
    known = face(base).widths
    try:
        return sum(map(known.__getitem__, text))
    except KeyError:
        return _mixed_width(text, base)


def _mixed_width(text: str, base: str) -> float:
    """The width of a text of several faces."""
    total = 0.0
    for name, piece in runs(text, base):
        table = TICKS if name == TICK else face(name).widths
        total += sum(map(table.__getitem__, piece))
    return total


def missing(text: str) -> tuple[str, ...]:
    """The characters of a text that can't be printed, in order, each once: to warn before printing is asked for."""
    found: dict[str, None] = {}
    for character in text:
        if character not in found and character != "\n":
            try:
                _home(character, SONG)
            except _NoGlyph:
                found[character] = None
    return tuple(found)

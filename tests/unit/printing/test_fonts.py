"""Faces: what they cover, in which order they are asked, and what a reader gets back from the paper."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from app.core.errors import Refused
from app.printing import fonts, lines
from app.printing.engine import Job, Printed
from app.printing.fonts import HEI, SONG
from app.printing.paper import FILED

TESTED = "𠮷㛃䶮𬭎𫖯龘𰻝㵑峣祎𬍛𬒈·"


def test_all_names_are_covered() -> None:
    assert fonts.missing(TESTED) == ()
    assert fonts.missing("田\U0002ebf0") == ("\U0002ebf0",)


def test_every_hanzi_of_gb18030_level_3_is_covered() -> None:
    """URO, extensions A to F as GB 18030-2022 level 3 asks; the ranges of Unicode 5.2 to 10 that it names."""
    ranges = ((0x4E00, 0x9FA5), (0x3400, 0x4DB5), (0x20000, 0x2A6D6), (0x2A700, 0x2B734), (0x2B740, 0x2B81D),
              (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0))  # fmt: skip
    for first, last in ranges:
        assert fonts.missing("".join(map(chr, range(first, last + 1)))) == ()


def test_order_of_faces() -> None:
    found = fonts.runs("田𠮷☑禾", SONG)
    assert [name for name, _ in found] == [SONG, fonts.HANA_A, fonts.TICK, SONG]
    assert fonts.runs("𰻝", SONG) == ((fonts.SANS, "𰻝"),)
    assert fonts.runs("田禾", HEI) == ((HEI, "田禾"),)


def test_every_glyph_comes_back(
    read_text: Callable[..., str], read_fonts: Callable[[Printed], list[list[str]]]
) -> None:
    job = Job(FILED, "字")
    sheet = job.sheet()
    text = TESTED + "".join(chr(code) for code in range(0x20000, 0x20000 + 300, 7))
    for number, start in enumerate(range(0, len(text), 20)):
        sheet.text(30, 40 + number * 8, text[start : start + 20], 12)
    printed = job.finish()
    assert "".join(read_text(printed).split()) == text
    assert all(row[-5] == "yes" for row in read_fonts(printed))


def test_missing_character_names_itself_and_the_record() -> None:
    with pytest.raises(Refused) as stopped:
        fonts.runs("\U0002ebf0", SONG, "三年级1班 田小禾")
    assert "U+2EBF0" in stopped.value.what
    assert stopped.value.where == "三年级1班 田小禾"


@pytest.fixture
def supplement(tmp_path: Path) -> Iterator[Path]:
    """A face with U+2EBF0 that bears the PostScript name of a shipped face."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "rare"])
    builder.setupCharacterMap({0x2EBF0: "rare"})
    pen = TTGlyphPen(None)
    for number, point in enumerate(((0, 0), (900, 0), (900, 800), (0, 800))):
        (pen.lineTo if number else pen.moveTo)(point)
    pen.closePath()
    glyph = pen.glyph()
    builder.setupGlyf({".notdef": glyph, "rare": glyph})
    builder.setupHorizontalMetrics({".notdef": (1000, 0), "rare": (1000, 0)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Noto Serif SC", "styleName": "Regular", "psName": "NotoSerifSC-Regular"})
    builder.setupOS2()
    builder.setupPost()
    path = tmp_path / "own.ttf"
    builder.save(path)
    yield path
    fonts.use_supplement(None)


def test_supplement(supplement: Path, read_text: Callable[..., str]) -> None:
    fonts.use_supplement(supplement)
    assert fonts.missing("\U0002ebf0") == ()
    job = Job(FILED, "字")
    job.sheet().text(30, 40, "田\U0002ebf0禾", 12)
    assert "田\U0002ebf0禾" in read_text(job.finish())
    fonts.use_supplement(None)
    assert fonts.missing("\U0002ebf0") == ("\U0002ebf0",)


def test_supplement_that_is_no_font(tmp_path: Path) -> None:
    bad = tmp_path / "bad.ttf"
    bad.write_bytes(b"not a font")
    with pytest.raises(Refused):
        fonts.use_supplement(bad)
    assert fonts.missing("田") == ()


def test_fonts_are_small_enough() -> None:
    assert sum(path.stat().st_size for path in fonts.FOLDER.iterdir()) < 75_000_000


# lines


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("一二三四，五六", 40.0, ("一二三", "四，五六")),
        ("一二三《四五》六", 40.0, ("一二三", "《四五》", "六")),
        ("共 1,234,567.89 元整", 70.0, ("共", "1,234,567.89", "元整")),
        ("见教财〔2018〕16号文", 65.0, ("见教财", "〔2018〕16号", "文")),
        ("一二\n三四", 100.0, ("一二", "三四")),
    ],
)
def test_line_breaks(text: str, width: float, expected: tuple[str, ...]) -> None:
    assert lines.wrap(text, SONG, 10, width) == expected


def test_nothing_is_lost_or_too_wide() -> None:
    text = "经班级评议（2026年9月），该生家庭享受“低保”；母亲残疾，□建议认定为《困难》。" * 6 + "A" * 200
    for width in (20.0, 33.0, 61.5, 140.0):
        parts = lines.wrap(text, SONG, 9.5, width)
        assert "".join(parts) == text
        assert all(fonts.width(part, SONG) * 9.5 / 1000 <= width + 0.02 for part in parts)


def test_fit_shrinks_then_wraps_then_grows() -> None:
    assert lines.fit("田小禾", SONG, 10, 100, 20).size == 10
    shrunk = lines.fit("田小禾田小禾田小禾", SONG, 10, 75, 20)
    assert len(shrunk.lines) == 1 and 6.5 <= shrunk.size < 10
    wrapped = lines.fit("田小禾" * 8, SONG, 10, 75, 30)
    assert len(wrapped.lines) > 1 and wrapped.height <= 30.01
    grown = lines.fit("田小禾" * 100, SONG, 10, 75, 30)
    assert grown.size == 6.5 and grown.height > 30

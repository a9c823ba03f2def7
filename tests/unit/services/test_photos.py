"""Photos as they are kept: upright, small, and silent about where they were taken."""

from __future__ import annotations

import io
import os

import pytest
from PIL import Image

from app.core.errors import Refused
from app.services.photos import MOST_BYTES, kept_form, taken_at

ORIENTATION, PLACE = 274, 34853


def photo(wide: int, high: int, form: str = "JPEG") -> bytes:
    picture = Image.frombytes("RGB", (wide, high), os.urandom(wide * high * 3))
    about = Image.Exif()
    about[ORIENTATION] = 6
    about[PLACE] = {1: "N", 2: (36.0, 1.0, 1.0)}
    stream = io.BytesIO()
    picture.save(stream, form, exif=about)
    return stream.getvalue()


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_photo_is_turned_stripped_and_small(form: str) -> None:
    content = photo(1600, 1200, form)
    kept = kept_form(content, "x.jpg")
    picture = Image.open(io.BytesIO(kept))
    assert len(content) > MOST_BYTES >= len(kept)
    assert picture.height > picture.width, "it lay on its side"
    assert not dict(picture.getexif())
    assert "exif" not in picture.info


def test_other_files_stay_as_they_are() -> None:
    assert kept_form(b"%PDF-1.4 proof", "x.pdf") == b"%PDF-1.4 proof"


def test_a_damaged_photo_is_refused_in_plain_words() -> None:
    content = photo(300, 200)
    for damaged in (content[: len(content) // 2], content[:1000]):
        with pytest.raises(Refused) as refused:
            kept_form(damaged, "x.jpg")
        assert refused.value.do


def test_a_picture_of_enormous_sides_is_refused_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    Image.new("1", (20000, 20000)).save(stream, "PNG")
    with pytest.raises(Refused):
        kept_form(stream.getvalue(), "x.png")


@pytest.mark.parametrize(
    ("where", "said", "taken"),
    [
        ("original", "2026:10:13 09:32:41", "2026-10-13T09:32"),
        ("plain", "2026:10:13 09:32:00", "2026-10-13T09:32"),
        ("plain", "0000:00:00 00:00:00", None),
        ("plain", "昨天", None),
        ("none", "", None),
    ],
)
def test_when_a_photo_was_taken_is_read_before_it_is_stripped(where: str, said: str, taken: str | None) -> None:
    about = Image.Exif()
    if where == "original":
        about[0x0132] = "2026:12:31 00:00:00"
        about.get_ifd(0x8769)[0x9003] = said
    elif where == "plain":
        about[0x0132] = said
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), "orange").save(stream, "JPEG", exif=about)
    assert taken_at(stream.getvalue()) == taken
    assert taken_at(kept_form(stream.getvalue(), "x.jpg")) is None


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 proof", b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00broken"])
def test_what_is_no_photo_was_never_taken(content: bytes) -> None:
    assert taken_at(content) is None

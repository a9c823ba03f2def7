"""Photos as they are kept: upright, small, and silent about where they were taken."""

from __future__ import annotations

import io
import os

import pytest
from PIL import Image

from app.core.errors import Refused
from app.services.photos import MOST_BYTES, kept_form

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

"""Photos as the ledger keeps them: turned upright, without place, time or camera in them, at most 300 KB (design.md 4.1)."""

from __future__ import annotations

import datetime as dt
import io
import warnings

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from app.core.errors import Refused

MOST_BYTES = 300 * 1024
MOST_PIXELS = 60_000_000
_SIDES = (2400, 2000, 1600, 1280, 1024, 800, 640)
_QUALITIES = (85, 75, 65, 55)


def kept_form(content: bytes, where: str) -> bytes:
    """A picture as it is kept; any other file as it is. Refused for a picture too large or damaged to be read."""
    try:
        with warnings.catch_warnings():
            # A picture of enormous sides is refused below by its size, before it is unpacked.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content))
    except UnidentifiedImageError:
        return content
    except (Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        raise _unreadable(where) from None
    if picture.width * picture.height > MOST_PIXELS:
        raise _unreadable(where)
    try:
        upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, SyntaxError, ValueError):
        raise _unreadable(where) from None
    return _small(upright)


def taken_at(content: bytes) -> str | None:
    """When a picture was taken by its camera's clock, ``2026-10-13T09:32``, or ``None`` where the file doesn't say."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            about = Image.open(io.BytesIO(content)).getexif()
            said = about.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
            said = said or about.get(ExifTags.Base.DateTime)
        return dt.datetime.strptime(str(said).strip("\0 "), "%Y:%m:%d %H:%M:%S").strftime("%Y-%m-%dT%H:%M")
    except (Image.DecompressionBombError, OSError, SyntaxError, ValueError, TypeError, KeyError):
        return None


def _small(picture: Image.Image) -> bytes:
    """The largest JPEG of the picture that fits; its pixels alone, nothing else of the file it came from."""
    made = b""
    for side in _SIDES:
        shrunk = picture.copy()
        shrunk.thumbnail((side, side))
        for quality in _QUALITIES:
            stream = io.BytesIO()
            shrunk.save(stream, "JPEG", quality=quality, optimize=True)
            made = stream.getvalue()
            if len(made) <= MOST_BYTES:
                return made
    return made


def _unreadable(where: str) -> Refused:
    return Refused("这张照片太大或已损坏，读不出来", where, "请重新拍一张，或用看图软件另存为 JPG 后再附")

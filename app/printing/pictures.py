"""Pictures for paper: any JPEG or PNG as a JPEG of no more dots than the printer's eye needs, never stretched."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageOps

from app.core.errors import Refused

DPI = 200
"""More dots an inch make the file larger and the page no better."""
QUALITY = 85
MOST_PIXELS = 60_000_000
MARKERS = frozenset({"exif", "xmp", "photoshop"})
"""What a JPEG may carry besides its pixels: place, time, camera. None of it goes into a printed file."""


@dataclass(frozen=True)
class Picture:
    """A picture ready for a page: JPEG bytes, and its place in the box it was made for, in millimetres."""

    content: bytes
    left: float
    top: float
    width: float
    height: float


def fitted(content: bytes, width: float, height: float, where: str = "") -> Picture:
    """A picture in the middle of a box of that size in millimetres, as large as it fits with its sides in proportion.

    Refused, naming ``where``, when the bytes are no picture, or a damaged or enormous one.
    """
    try:
        with warnings.catch_warnings():
            # A picture of enormous sides is refused below by its size, before it is unpacked.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content))
            if picture.width * picture.height > MOST_PIXELS:
                raise ValueError("too large")
            picture.load()
        plain = picture.format == "JPEG" and picture.mode in ("L", "RGB") and not MARKERS & picture.info.keys()
        upright = _white(ImageOps.exif_transpose(picture))
    except (Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        raise Refused("这张照片太大或已损坏，印不出来", where, "请换一张照片，或另存为 JPG 后再附") from None
    scale = min(width / upright.width, height / upright.height)
    wide, high = upright.width * scale, upright.height * scale
    most = (max(round(wide / 25.4 * DPI), 1), max(round(high / 25.4 * DPI), 1))
    if upright.width > most[0] or upright.height > most[1]:
        upright, plain = upright.resize(most, Image.Resampling.LANCZOS), False
    return Picture(content if plain else _jpeg(upright), (width - wide) / 2, (height - high) / 2, wide, high)


def _white(picture: Image.Image) -> Image.Image:
    """Grey or colour only; what is transparent becomes white, as the paper is."""
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        ground = Image.new("RGBA", picture.size, "white")
        return Image.alpha_composite(ground, picture).convert("RGB")
    return picture if picture.mode in ("L", "RGB") else picture.convert("RGB")


def _jpeg(picture: Image.Image) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=QUALITY, optimize=True)
    return stream.getvalue()

"""Numbers of the services that no journey would miss."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from app.cli.text import as_text
from app.core.errors import Refused
from app.services.backups import to_thin
from app.services.photos import kept_form


def newest_of(paths: list[Path], times: dict[Path, dt.datetime], part: Callable[[dt.datetime], object]) -> list[Path]:
    """The newest backup of each day, week or month, newest first."""
    found = {part(times[path]): path for path in paths}
    return sorted(found.values(), key=paths.index, reverse=True)


def test_twelve_days_ten_weeks_and_nine_months_stay() -> None:
    start = dt.datetime(2025, 1, 1, 7)
    times = {
        Path(f"校_{n:06d}_{start + dt.timedelta(hours=n * 8):%Y%m%d-%H%M}.zhuxue-backup"): start
        + dt.timedelta(hours=n * 8)
        for n in range(3 * 500)
    }
    paths = list(times)
    wanted = {
        *newest_of(paths, times, lambda at: at.date())[:12],
        *newest_of(paths, times, lambda at: at.isocalendar()[:2])[:10],
        *newest_of(paths, times, lambda at: (at.year, at.month))[:9],
    }
    assert set(paths) - set(to_thin(paths)) == wanted


def test_numbers_are_shown_by_their_last_four_places() -> None:
    text = as_text({"candidates": ["52990720160202007X"], "id_number": "529907201602020018"})
    assert f"{'*' * 14}007X" in text and f"{'*' * 14}0018" in text


def test_a_picture_of_more_than_sixty_million_points_is_refused() -> None:
    for side, taken in ((7700, True), (7800, False)):
        stream = io.BytesIO()
        Image.new("1", (side, side)).save(stream, "PNG")
        if taken:
            assert kept_form(stream.getvalue(), "x.png").startswith(b"\xff\xd8")
        else:
            with pytest.raises(Refused):
                kept_form(stream.getvalue(), "x.png")

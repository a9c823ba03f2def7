"""Which backups stay: twelve days, ten weeks, nine months, and the newest whatever the clock says."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.services.backups import to_thin


def named(seq: int, at: dt.datetime) -> Path:
    return Path(f"柳河小学_{seq:06d}_{at:%Y%m%d-%H%M}.zhuxue-backup")


def test_two_years_of_backups_every_half_hour_leave_about_thirty() -> None:
    start = dt.datetime(2025, 1, 1)
    paths = [named(n, start + dt.timedelta(hours=n * 6)) for n in range(4 * 730)]
    gone = set(to_thin(paths))
    kept = [path for path in paths if path not in gone]
    assert paths[-1] in kept
    assert 12 + 8 <= len(kept) <= 12 + 10 + 9
    days = {path.name.split("_")[2][:8] for path in kept}
    assert {f"{start + dt.timedelta(days=729 - n):%Y%m%d}" for n in range(12)} <= days


@given(st.lists(st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2040, 1, 1)), min_size=1, max_size=60))
def test_the_newest_by_operation_stays_and_thinning_again_takes_nothing(times: list[dt.datetime]) -> None:
    paths = [named(n, at) for n, at in enumerate(times)]
    gone = set(to_thin(paths))
    kept = [path for path in paths if path not in gone]
    assert kept[-1] == paths[-1]
    assert to_thin(kept) == []

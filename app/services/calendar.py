"""Working days: weekdays without holidays, and the weekend days worked instead. Data, published yearly (domain 1.6)."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from app.services.resources import load_json


@lru_cache(maxsize=1)
def _days() -> tuple[frozenset[str], frozenset[str]]:
    data = load_json("calendars", "china.json")
    return frozenset(data["holidays"]), frozenset(data["worked"])


def is_working_day(day: dt.date) -> bool:
    """Whether offices work on a day."""
    holidays, worked = _days()
    text = day.isoformat()
    return text in worked or (day.weekday() < 5 and text not in holidays)


def mark_of(day: dt.date) -> str:
    """What a month shows beside a day: ``holiday`` of the published ones, ``worked`` weekend day, ``""`` for any other."""
    holidays, worked = _days()
    text = day.isoformat()
    return "worked" if text in worked else "holiday" if text in holidays else ""


def add_working_days(day: dt.date, count: int) -> dt.date:
    """The day that is ``count`` working days after ``day``, which itself doesn't count."""
    while count > 0:
        day += dt.timedelta(days=1)
        count -= is_working_day(day)
    return day

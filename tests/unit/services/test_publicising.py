"""How long a publicity hangs: the day that is named as the earliest is enough, and the day before is not."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as some

from app.services.calendar import is_working_day
from app.services.publicising import LEAST_DAYS, earliest_end, read_span, too_short, working_days

DAYS = some.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 1))


@given(DAYS)
def test_the_earliest_end_is_the_earliest(first: dt.date) -> None:
    last = earliest_end(first)
    assert is_working_day(last)
    assert working_days(first, last) == LEAST_DAYS
    assert too_short(first, last) == ""
    assert f"最早 {last.month}月{last.day}日 结束" in too_short(first, last - dt.timedelta(days=1))


@given(DAYS, DAYS)
def test_a_span_that_ends_before_it_begins_has_no_days(one: dt.date, other: dt.date) -> None:
    first, last = max(one, other), min(one, other)
    assert working_days(first, last) == (int(is_working_day(first)) if first == last else 0)


@given(some.text(max_size=12), DAYS)
def test_what_is_being_typed_is_no_span(words: str, day: dt.date) -> None:
    span = read_span(day.isoformat(), day.isoformat())
    assert span == (day, day)
    found = read_span(words, day.isoformat())
    assert found is None or found[1] == day

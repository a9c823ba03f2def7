"""Rules of dates and persons that no other test would miss."""

from __future__ import annotations

import datetime as dt

import pytest

from app.models import Batch
from app.models.rules.entitlement import entitle
from app.models.rules.gaps import find_gaps
from app.models.rules.matching import ListPerson, Pupil, PupilIndex, match_person
from app.models.rules.periods import in_force
from tests.unit.models.builders import SCHOOL, grant, hardship, id_number, rate, student


@pytest.mark.parametrize(
    ("last", "period", "holds"),
    [
        ("2026-11", "2026A", False),
        ("2027-01", "2026A", True),
        ("2026A", "2026A", True),
        ("2026-11", "2026-11", True),
        ("2026-11", "2026-12", False),
        ("2026A", "2027-01", True),
        (None, "2030S", True),
    ],
)
def test_a_row_that_ends_within_a_term_does_not_hold_for_the_term(last: str | None, period: str, holds: bool) -> None:
    assert in_force(rate(from_period="2024S", to_period=last), period) is holds


def test_one_child_by_its_number_here_and_its_student_number_there_is_paid_twice() -> None:
    here = student(1, boarding=True)
    there = student(2, boarding=True, id_number=None, student_number=f"G{here.id_number}", school_code="2137900002")
    students, hardships = [here, there], [hardship(1), hardship(2)]
    batch = Batch(id="b1", number="2026A-0001", item="LIV_P_BOARD", period="2026A", kind="REGULAR")
    found = find_gaps(
        period="2026A",
        entitlements=entitle("2026A", students, hardships, [rate()]),
        students=students,
        hardships=hardships,
        listings=[],
        grants=[grant(1, owner="2137900001"), grant(2, owner="2137900002")],
        batches=[batch],
    )
    twice = [gap for gap in found if gap.kind == "PAID_TWICE"]
    assert {gap.student_id for gap in twice} == {"s1", "s2"}
    assert all("2137900001、2137900002" in gap.reason for gap in twice)


def test_places_far_apart_that_changed_over_are_no_slip_of_the_pen() -> None:
    """Two neighbours changed over are proposed (B2); 3…9 for 9…3 is another number."""
    number = id_number()
    index = PupilIndex([Pupil("s1", "豆青禾", number, None, SCHOOL, None)], SCHOOL, True)

    def found(first: int, second: int) -> str | None:
        places = list(number)
        places[first], places[second] = places[second], places[first]
        row = ListPerson("DB", "DB", "f" * 64, "名单.xlsx", "Sheet1", 5, "H", "豆青禾", "".join(places), {})
        return match_person(row, index, dt.date(2026, 10, 12)).match_class

    pairs = [(a, b) for a in range(6) for b in range(a + 1, 6) if number[a] != number[b]]
    near = {found(a, b) for a, b in pairs if b == a + 1}
    far = {found(a, b) for a, b in pairs if b > a + 1}
    assert "B2" in near and "B2" not in far

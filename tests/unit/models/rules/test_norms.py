"""Which norm holds: the newest in force, at the same date the county's; the shipped table covers every code."""

from __future__ import annotations

import pytest

from app.models import Norm
from app.models.codes import NORM
from app.models.rules.norms import holding, norm, shipped
from app.services.resources import load_json

SHIPPED = shipped(load_json("norms", "national.json"))


def county(value, from_period, code="VISITS_WEEK", to_period=None, id="c1"):
    return Norm(
        id=id,
        owner="529907",
        code=code,
        value=value,
        from_period=from_period,
        to_period=to_period,
        document="虚怀县1号",
    )


def test_the_shipped_table_has_each_code_once_and_says_where_it_is_from():
    assert sorted(row.code for row in SHIPPED) == sorted(option.code for option in NORM.options)
    assert all(row.source or row.unverified for row in SHIPPED)
    two_by_three = [norm(code, "2026A", SHIPPED) for code in ("VISITS_WEEK", "LESSONS_VISIT", "WEEKS_TERM")]
    assert two_by_three == [2, 3, 18]
    assert 2 * 3 * 18 * 2 == norm("LESSONS_YEAR", "2026A", SHIPPED) == 216
    limits = [norm(code, "2026-10", SHIPPED) for code in ("WORK_HOURS_WEEK", "WORK_HOURS_MONTH", "WORK_LEAST_AGE")]
    assert limits == [8, 40, 16]


@pytest.mark.parametrize(
    ("rows", "period", "value"),
    [
        ([], "2026A", 2),
        ([county(1, "2026A")], "2026A", 1),
        ([county(1, "2026A")], "2026-10", 1),
        ([county(1, "2026A")], "2026S", 2),
        ([county(1, "2025A"), county(4, "2026A", id="c0")], "2026A", 4),
        ([county(1, "2025A", to_period="2026S")], "2026A", 2),
        ([county(1, "2025A", to_period="2026S")], "2026S", 1),
        ([county(9, "2026A", code="LESSONS_VISIT")], "2026A", 2),
        ([county(5, "2000A")], "2026A", 5),
        ([county(5, "1999A")], "2026A", 2),
    ],
)
def test_a_county_s_row_takes_the_place_of_the_shipped_one(rows, period, value):
    assert norm("VISITS_WEEK", period, [*SHIPPED, *rows]) == value
    assert norm("VISITS_WEEK", period, [*reversed(rows), *SHIPPED]) == value, "order plays no part"


def test_the_row_that_holds_names_its_document():
    assert holding("VISITS_WEEK", "2026A", [*SHIPPED, county(1, "2026A")]).document == "虚怀县1号"


def test_a_period_before_any_row_has_no_norm():
    with pytest.raises(KeyError):
        norm("WORK_LEAST_AGE", "1998A", SHIPPED)

"""Which rows pay, which hold, and what they are worth: to the fen."""

from __future__ import annotations

import pytest

from app.models.rules.rates import cannot, holding, pays_children, worth
from tests.unit.models.builders import rate


@pytest.mark.parametrize(
    ("scope", "county", "pays"),
    [
        ("国家", None, True),
        ("国家", "青禾县", True),
        ("国家：拨付学校", None, False),
        ("国家：按天供餐，不发给个人", "青禾县", False),
        ("青禾县", None, True),
        ("青禾县", "青禾县", True),
        ("白杨县", "青禾县", False),
        (None, "青禾县", True),
        ("", None, True),
    ],
)
def test_scope_says_whether_a_row_pays(scope, county, pays):
    assert pays_children(rate(scope=scope), county) is pays


def test_within_a_slot_the_newest_row_holds_and_a_countys_goes_first():
    old, new = rate(1, from_period="2020A"), rate(2, from_period="2024S")
    assert [r.id for r in holding([old, new], "2026A")] == ["r2"]
    assert [r.id for r in holding([old, new], "2023A")] == ["r1"]
    county = rate(3, scope="青禾县", fen=100000)
    assert [r.id for r in holding([old, county, new], "2026A")] == ["r3"]
    older_county = rate(4, scope="青禾县", from_period="2022A")
    assert [r.id for r in holding([older_county, new], "2026A")] == ["r2"], "the latest term wins, whoever wrote it"


def test_a_row_of_the_county_counts_as_its_own_though_its_scope_says_national():
    ours, theirs = rate(1, owner="2137900001"), rate(2, owner="379901", fen=120000)
    assert [r.id for r in holding([ours, theirs], "2026A", "379901")] == ["r2"]


def test_rows_of_other_groups_or_levels_stand_side_by_side():
    rows = [rate(1), rate(2, levels="L1"), rate(3, groups="GE"), rate(4, boarding="DAY"), rate(5, stage="JUN")]
    assert len(holding(rows, "2026A")) == 5
    assert len(holding([rate(1, groups="DB TP"), rate(2, groups="TP DB")], "2026A")) == 1


@pytest.mark.parametrize(
    ("yearly", "split", "autumn", "spring"),
    [
        (125000, 2, 62500, 62500),
        (62500, 2, 31250, 31250),
        (62501, 2, 31250, 31251),
        (150000, 10, 75000, 75000),
        (100001, 10, 50000, 50001),
        (100000, 3, 66666, 33334),
        (1, 2, 0, 1),
        (230000, None, 115000, 115000),
    ],
)
def test_a_year_is_split_to_the_fen(yearly, split, autumn, spring):
    row = rate(fen=yearly, split=split)
    assert worth(row, "2026A").fen == autumn
    assert worth(row, "2027S").fen == spring
    assert autumn + spring == yearly == worth(row, "2026A").yearly_fen


def test_the_arithmetic_is_written_as_people_do_it():
    assert worth(rate(), "2026A").arithmetic == "1,250.00元/学年 ÷ 2次 = 625.00元"
    assert worth(rate(fen=62500), "2026A").arithmetic == "625.00元/学年 ÷ 2次 = 312.50元"
    assert worth(rate(fen=150000, split=10), "2026A").arithmetic == "1,500.00元/学年 ÷ 10次 × 5次 = 750.00元"
    assert worth(rate(fen=62501), "2027S").arithmetic == "625.01元/学年 − 秋季312.50元 = 312.51元"
    assert worth(rate(fen=62501), "2026A").arithmetic == "625.01元/学年 ÷ 2次 ≈ 312.50元（不足1分的并入最后一次）"
    assert worth(rate(split=1), "2026A").arithmetic == "1,250.00元/学年"
    assert worth(rate(per="TERM", fen=60000), "2026A").arithmetic == "600.00元/学期"
    assert worth(rate(per="MONTH", fen=15000), "2026A").arithmetic == "150.00元/月 × 5个月 = 750.00元"
    assert worth(rate(per="MONTH", fen=15000), "2026-09").arithmetic == "150.00元/月"


def test_terms_and_months():
    term, month = rate(per="TERM", fen=60000), rate(per="MONTH", fen=15000)
    assert (worth(term, "2026A").fen, worth(term, "2026A").yearly_fen) == (60000, 120000)
    assert (worth(month, "2027S").fen, worth(month, "2027S").yearly_fen) == (75000, 150000)
    assert worth(month, "2026-10").fen == 15000


@pytest.mark.parametrize(
    ("more", "period", "reason"),
    [
        ({"per": "DAY"}, "2026A", "按天计算"),
        ({}, "2026-09", "按学期发放"),
        ({"per": "TERM"}, "2026-09", "按学期发放"),
        ({"per": "MONTH"}, "2027-02", "寒暑假"),
        ({"per": "MONTH"}, "2027-08", "寒暑假"),
        ({"split": 1}, "2027S", "每学年只发一次"),
    ],
)
def test_what_cannot_be_reckoned_says_why(more, period, reason):
    assert reason in (cannot(rate(**more), period) or "")


@pytest.mark.parametrize(
    ("more", "period"), [({}, "2026A"), ({}, "2027S"), ({"split": 1}, "2026A"), ({"per": "MONTH"}, "2026-09")]
)
def test_what_can_be_reckoned_has_no_reason(more, period):
    assert cannot(rate(**more), period) is None

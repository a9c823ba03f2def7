"""The shipped tables: every national row of domain.md 2.2 is there, with its amount, dates and source."""

from __future__ import annotations

import itertools

import pytest

from app.core.declaration import type_of
from app.models import AidItem, Rate
from app.models.rules import periods
from app.models.rules.rates import pays_children
from tests.unit.models.builders import national, rates_of, shipped_rows

# Own list, from the table of domain.md 2.2, scope N: item, stage, fen, per, from, to, source.
NATIONAL = [
    ("PRE_FEE_LAST", "PRE", 0, "MONTH", "2025A", None, "S18"),
    ("COMP_MISC", "PRI", 0, "YEAR", "2008A", None, "S13c"),
    ("COMP_MISC", "JUN", 0, "YEAR", "2008A", None, "S13c"),
    ("COMP_BOOK", "PRI", 0, "YEAR", "2017S", None, "S13c"),
    ("COMP_BOOK", "JUN", 0, "YEAR", "2017S", None, "S13c"),
    ("LIV_P_BOARD", "PRI", 100000, "YEAR", "2012A", "2023A", "S11"),
    ("LIV_P_BOARD", "PRI", 125000, "YEAR", "2024S", None, "S11"),
    ("LIV_J_BOARD", "JUN", 125000, "YEAR", "2012A", "2023A", "S11"),
    ("LIV_J_BOARD", "JUN", 150000, "YEAR", "2024S", None, "S11"),
    ("LIV_P_DAY", "PRI", 50000, "YEAR", "2019A", "2023A", "S20"),
    ("LIV_P_DAY", "PRI", 62500, "YEAR", "2024S", None, "S11"),
    ("LIV_J_DAY", "JUN", 62500, "YEAR", "2019A", "2023A", "S20"),
    ("LIV_J_DAY", "JUN", 75000, "YEAR", "2024S", None, "S11"),
    ("NUTR", "PRI", 300, "DAY", "2011A", "2014S", "S19b"),
    ("NUTR", "PRI", 400, "DAY", "2014A", "2021S", "S19"),
    ("NUTR", "PRI", 500, "DAY", "2021A", None, "S19"),
    ("NUTR", "JUN", 300, "DAY", "2011A", "2014S", "S19b"),
    ("NUTR", "JUN", 400, "DAY", "2014A", "2021S", "S19"),
    ("NUTR", "JUN", 500, "DAY", "2021A", None, "S19"),
    ("HS_GRANT", "SEN", 150000, "YEAR", "2010A", "2014A", "S59b"),
    ("HS_GRANT", "SEN", 200000, "YEAR", "2015S", "2024A", "S15"),
    ("HS_GRANT", "SEN", 230000, "YEAR", "2025S", None, "S17"),
    ("HS_TUITION", "SEN", 0, "TERM", "2016A", None, "S16"),
    ("VOC_TUITION", "VOC", 0, "YEAR", "2012A", None, "S22b"),
    ("VOC_GRANT", "VOC", 150000, "YEAR", "2007A", "2014A", "S22"),
    ("VOC_GRANT", "VOC", 200000, "YEAR", "2015S", "2024A", "S22"),
    ("VOC_GRANT", "VOC", 230000, "YEAR", "2025S", None, "S17"),
    ("VOC_SCHOLAR", "VOC", 600000, "YEAR", "2019A", None, "S22b"),
    ("SPEC_FUND", "SPE", 600000, "YEAR", "2016S", "2024A", "S21"),
    ("SPEC_FUND", "SPE", 700000, "YEAR", "2025S", None, "S21"),
]
PAYING = {"LIV_P_BOARD", "LIV_P_DAY", "LIV_J_BOARD", "LIV_J_DAY", "HS_GRANT", "VOC_GRANT"}
# [GK], "≤" and repost marks of the same table: these rows must say what isn't verified.
UNSURE = [entry[:5] for entry in NATIONAL if entry[0] != "PRE_FEE_LAST"]


@pytest.mark.parametrize("wanted", NATIONAL, ids=lambda entry: f"{entry[0]}-{entry[1]}-{entry[4]}")
def test_every_national_row_is_there_with_its_source(wanted):
    item, stage, fen, per, first, last, source = wanted
    found = [r for r in national() if (r.item, r.stage, r.from_period) == (item, stage, first)]
    assert [(r.fen, r.per, r.to_period) for r in found] == [(fen, per, last)]
    assert source in (found[0].source or "").split(",")


def test_no_other_item_is_national():
    assert {r.item for r in national()} == {entry[0] for entry in NATIONAL}


def test_what_is_not_verified_is_said():
    silent = [r for r in national() if (r.item, r.stage, r.fen, r.per, r.from_period) in UNSURE and not r.unverified]
    assert silent == []


def test_only_what_a_child_is_paid_pays():
    assert {r.item for r in national() if pays_children(r)} == PAYING
    assert all((r.scope or "").startswith("国家") for r in national())


def test_day_pupils_are_the_four_groups():
    rows = [r for r in national() if r.item in ("LIV_P_DAY", "LIV_J_DAY")]
    assert {frozenset((r.groups or "").split()) for r in rows} == {frozenset({"TP", "CJXS", "DB", "TKGY"})}
    assert {r.boarding for r in rows} == {"DAY"}


def test_vocational_third_grade_from_spring_2025():
    grades = {r.from_period: set((r.grades or "").split()) for r in national() if r.item == "VOC_GRANT"}
    assert "V3" not in grades["2015S"] and "G3" not in grades["2015S"]
    assert {"V3", "G3"} <= grades["2025S"]


@pytest.mark.parametrize("name", ["national.json", "local_examples.json"])
def test_rows_are_lawful_records(name):
    declared = type_of(Rate)
    rows = shipped_rows(name)
    for row in rows["rates"] if isinstance(rows, dict) else rows:
        values = declared.completed(row)
        assert declared.wire(values).items() >= values.items()
        assert declared.problems(values) == []
        assert row["source"]


def test_national_rows_have_a_key_each_and_do_not_overlap():
    declared = type_of(Rate)
    keys = [declared.key_of(declared.completed(row)) for row in shipped_rows("national.json")]
    assert len(set(keys)) == len(keys)
    rows = sorted(national(), key=lambda r: (r.item, r.stage, periods.order(r.from_period)))
    for one, other in itertools.pairwise(rows):
        if (one.item, one.stage) == (other.item, other.stage):
            assert one.to_period is not None and periods.span(one.to_period)[1] < periods.span(other.from_period)[0]


def test_items_have_official_names_and_the_living_aid_is_one_family():
    items = {row["code"]: row for row in shipped_rows("aid_items.json")}
    assert set(items) >= {entry[0] for entry in NATIONAL} | {"LIV"}
    assert {code for code, row in items.items() if row.get("family") == "LIV"} == {
        "LIV_P_BOARD",
        "LIV_P_DAY",
        "LIV_J_BOARD",
        "LIV_J_DAY",
    }
    assert items["LIV"]["name"] == "义务教育家庭经济困难学生生活补助"
    assert len({row["name"] for row in items.values()}) == len(items)
    assert all(not type_of(AidItem).problems(row) for row in items.values())


def test_local_examples_are_never_national():
    examples = shipped_rows("local_examples.json")
    assert "不自动" in examples["about"] or "从不自动" in examples["about"]
    rows = rates_of(examples["rates"])
    assert {r.item for r in rows} >= {"PRE_GRANT", "LIV_DIS", "HS_GRANT", "VOC_GRANT", "HS_TUITION"}
    assert all(r.scope and not r.scope.startswith("国家") and r.unverified for r in rows)
    assert {entry["item"] for entry in examples["not_rates"]} == {"YULU", "POV_ALL", "WS_WAGE", "WS_MEAL"}

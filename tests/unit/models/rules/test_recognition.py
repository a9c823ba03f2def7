"""From accepted hits to a proposed level: what counts, what it gives, and that people are never overruled downwards."""

from __future__ import annotations

import pytest

from app.models.codes import GROUPS
from app.models.rules.recognition import DEFAULT_LEVELS, Recognised, from_listings, is_accepted
from tests.unit.models.builders import hardship, listing


def test_every_group_has_a_default_level():
    assert set(DEFAULT_LEVELS) == {entry.code for entry in GROUPS.options}
    assert set(DEFAULT_LEVELS.values()) == {"L1", "L2", "L3"}


@pytest.mark.parametrize(
    ("more", "accepted"),
    [
        ({}, True),
        ({"match_class": "A2"}, True),
        ({"flags": "D1"}, True),
        ({"flags": "F1"}, False),
        ({"flags": "D1 F1"}, False),
        ({"flags": "F1", "decision": "ACCEPT"}, True),
        ({"decision": "REJECT"}, False),
        ({"match_class": "B1"}, False),
        ({"match_class": "B4"}, False),
        ({"match_class": "B4", "decision": "ACCEPT"}, True),
        ({"match_class": "C1", "student": None}, False),
        ({"match_class": None, "student": None}, False),
        ({"student": None, "decision": "ACCEPT"}, False),
    ],
)
def test_which_hits_count(more, accepted):
    assert is_accepted(listing(**more)) is accepted
    assert (from_listings([listing(**more)]) is not None) is accepted


@pytest.mark.parametrize(
    ("groups", "level"), [("GE", "L1"), ("DB", "L1"), ("TP", "L2"), ("CJXS", "L2"), ("QTDSR", "L3"), ("TP DB", "L1")]
)
def test_the_neediest_group_gives_the_level(groups, level):
    assert from_listings([listing(groups=groups)]) == Recognised(level, groups, "LIST")


def test_several_hits_come_together_in_the_order_of_the_form():
    hits = [listing(1, groups="CJXS"), listing(2, groups="DB"), listing(3, groups="TP", flags="F1")]
    assert from_listings(hits) == from_listings(hits[::-1]) == Recognised("L1", "DB CJXS", "LIST")


def test_a_list_that_says_no_group_gives_nothing():
    assert from_listings([listing(source="OTHER", groups=None)]) is None
    assert from_listings([]) is None


@pytest.mark.parametrize(
    ("before", "groups", "after"),
    [
        (hardship(level="L1", groups=None, basis="APPLY"), "TP", Recognised("L1", "TP", "BOTH")),
        (hardship(level="L3", groups="CJZN", basis="APPLY"), "DB", Recognised("L1", "DB CJZN", "BOTH")),
        (hardship(level="L3", groups="DB", basis="APPLY"), "DB", Recognised("L3", "DB", "BOTH")),
        (hardship(level="L0"), "TP", Recognised("L2", "TP", "LIST")),
        (hardship(level="L2", basis=None, applied_on="2026-09-05"), "TP", Recognised("L2", "TP", "BOTH")),
        (hardship(level="L2", groups="TP", basis="LIST"), "TP", Recognised("L2", "TP", "LIST")),
        (hardship(level="L3", groups="TP", basis="BOTH"), "TP CJXS", Recognised("L2", "TP CJXS", "BOTH")),
    ],
)
def test_an_existing_recognition_only_gains(before, groups, after):
    assert from_listings([listing(groups=groups)], before) == after


def test_the_same_again_changes_nothing():
    first = from_listings([listing(groups="TP")], hardship(level="L3", basis="APPLY"))
    again = hardship(level=first.level, groups=first.groups, basis=first.basis)
    assert from_listings([listing(groups="TP")], again) == first


def test_a_county_may_have_its_own_levels():
    assert from_listings([listing(groups="TP")], levels={"TP": "L3"}).level == "L3"


@pytest.mark.parametrize(
    ("day", "counts"),
    [("2026-05-31", False), ("2026-06-01", True), ("2027-08-31", True), ("2027-09-01", False), (None, True)],
)
def test_hits_of_another_year_are_left_out_when_asked(day, counts):
    assert (from_listings([listing(matched_on=day)], year=2026) is not None) is counts
    assert from_listings([listing(matched_on=day)]) is not None

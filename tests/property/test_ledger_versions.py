"""The law of merging holds for every history of writes and exchanges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import WrongValue
from app.core.versions import State, Version, aliased, joined, merge, read_state, texts_after

FIELDS = ("name", "phone", "removed")
DEVICES = ("D1", "D2", "D3")
VALUES = st.one_of(st.none(), st.sampled_from(["x", "y", "z"]), st.integers(0, 2))
STEPS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.sampled_from(FIELDS), VALUES), min_size=1, max_size=14
)


def play(steps) -> list[State]:
    """Three copies of a record; each step either writes one field of a copy, or carries another copy's state to it."""
    copies = [State({}, {}) for _ in DEVICES]
    counters = [0, 0, 0]
    for target, source, name, value in steps:
        if target == source:
            counters[target] += 1
            copies[target] = copies[target].write({name: value}, DEVICES[target], counters[target])
        else:
            copies[target] = merge(copies[target], copies[source])
    return copies


@given(STEPS)
def test_merging_is_commutative_associative_and_idempotent(steps):
    a, b, c = play(steps)
    assert merge(a, b) == merge(b, a)
    assert merge(merge(a, b), c) == merge(a, merge(b, c))
    assert merge(a, a) == a
    assert merge(merge(a, b), b) == merge(a, b)


@given(STEPS)
def test_no_unseen_write_is_lost_and_none_that_was_replaced_comes_back(steps):
    a, b, _ = play(steps)
    both = merge(a, b)
    for name in FIELDS:
        for ours, theirs in ((a, b), (b, a)):
            for version in ours.fields.get(name, ()):
                seen_and_replaced = theirs.covers(version) and version not in theirs.fields.get(name, ())
                assert (version in both.fields.get(name, ())) is not seen_and_replaced


@given(STEPS)
def test_the_compact_form_reads_back_the_same(steps):
    for state in play(steps):
        clock, dots, siblings, values = state.columns()
        again = read_state(clock, dots, siblings, dict.fromkeys(FIELDS) | values)
        assert again == state
        assert again.columns() == (clock, dots, siblings, values)


@given(STEPS, st.dictionaries(st.sampled_from(FIELDS), VALUES, min_size=1))
def test_the_texts_of_a_bulk_write_are_those_of_the_law(steps, values):
    state = play(steps)[0]
    clock, dots, siblings, kept = state.columns()
    if siblings is None and state.clock:
        filled = tuple(name for name, value in kept.items() if value is not None)
        written = tuple((name, value is not None) for name, value in values.items())
        after = state.write(values, "D1", 99).columns()
        assert texts_after(clock, dots, filled, written, "D1", 99) == (after.clock, after.dots)


@given(STEPS, STEPS)
def test_joining_two_records_loses_nothing_and_repeats_without_effect(first, second):
    kept, gone = play(first)[0], play(second)[0]
    once = joined(kept, gone, "aaaaaaaa-1")
    assert joined(once, gone, "aaaaaaaa-1") == once
    for name, versions in kept.fields.items():
        assert set(versions) <= set(once.fields[name])
    for name, versions in gone.fields.items():
        if name != "removed":
            assert {v.value for v in versions} <= {v.value for v in once.fields[name]}


def test_equal_values_of_two_devices_are_no_conflict():
    both = merge(State({}, {}).write({"phone": "1"}, "D1", 1), State({}, {}).write({"phone": "1"}, "D2", 1))
    assert both.conflicts() == []
    assert both.columns().dots == '{"":"D1:1 D2:1"}'


def test_a_decision_covers_all_versions():
    both = merge(State({}, {}).write({"phone": "1"}, "D1", 1), State({}, {}).write({"phone": "2"}, "D2", 1))
    assert both.conflicts() == ["phone"]
    decided = both.write({"phone": "2"}, "D1", 2)
    assert decided.conflicts() == []
    assert merge(both, decided) == decided


def test_two_reasons_of_deletion_are_no_conflict_but_deletion_against_return_is():
    one = State({}, {}).write({"removed": "重复"}, "D1", 1)
    assert merge(one, State({}, {}).write({"removed": "转出"}, "D2", 1)).conflicts() == []
    assert merge(one, State({}, {}).write({"removed": None}, "D2", 1)).conflicts() == ["removed"]


def test_a_cloned_device_shows_both_of_its_values():
    both = merge(State({}, {}).write({"phone": "1"}, "D1", 1), State({}, {}).write({"phone": "2"}, "D1", 1))
    assert both.conflicts() == ["phone"]


def test_a_conclusion_about_identity_can_be_taken_back_everywhere_alike():
    base = State({}, {}).write({"name": "x"}, "D1", 1)
    circle = aliased(base, "other")
    assert aliased(aliased(base, "other"), "other") == circle
    assert merge(circle, aliased(circle, None)).value("same_as") is None


@pytest.mark.parametrize(
    ("clock", "dots", "siblings", "values"),
    [
        ("", "{}", None, {}),
        ("[]", "{}", None, {}),
        ('{"D1":0}', "{}", None, {}),
        ('{"D1":true}', "{}", None, {}),
        ('{"D1":1e3}', "{}", None, {}),
        ('{"D 1":1}', "{}", None, {}),
        ('{"D1":9007199254740993}', "{}", None, {}),
        ('{"D1":1}', '{"":1}', None, {"name": "x"}),
        ('{"D1":1}', '{"":"D1"}', None, {"name": "x"}),
        ('{"D1":1}', '{"":"D1:1 "}', None, {"name": "x"}),
        ('{"D1":1}', '{"":"D1:2"}', None, {"name": "x"}),
        ('{"D1":1}', "{}", None, {"name": "x"}),
        ('{"D1":1}', "{}", '{"name":[]}', {"name": "x"}),
        ('{"D1":1}', "{}", '{"name":{"base":null,"of":[["D1",1,"x"]]}}', {"name": "x"}),
        ('{"D1":1}', "{}", '{"name":{"base":null,"of":[["D1",1,"x"],["D1",1,["y"]]]}}', {"name": "x"}),
        ('{"D1":1}', "[" * 100000, None, {}),
        ('{"D\\u0000":1}', "{}", None, {}),
        ('{"D1":1}', "{}", '{"name":{"base":null,"of":[["D1",1,"x"],["D1",1,9007199254740992]]}}', {"name": "x"}),
        ('{"D1":1}', "{}", '{"name":{"base":-9007199254740992,"of":[["D1",1,"x"],["D1",1,"y"]]}}', {"name": "x"}),
    ],
)
def test_malformed_texts_are_refused(clock, dots, siblings, values):
    with pytest.raises(WrongValue):
        read_state(clock, dots, siblings, values)


def test_versions_sort_by_dot_whatever_their_values():
    assert State({}, {"a": (Version("D1", 1, None), Version("D2", 1, 3))}).value("a") == 3

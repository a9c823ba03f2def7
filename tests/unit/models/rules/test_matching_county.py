"""The matcher against an invented county of whose every list row the truth is known; skipped where the data isn't there.

ZHUXUE_COUNTY names the folder when the tests start (the suite's own environment is cleaned for each test).
"""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from app.models.rules.matching import ListPerson, Pupil, PupilIndex, classify, source_of
from tests.unit.models.builders import ROOT

PLACES = [Path(os.environ.get("ZHUXUE_COUNTY", "")), ROOT.parent / "shared" / "data" / "county"]
TRUTH = next((place / "truth.json" for place in PLACES if (place / "truth.json").is_file()), None)
pytestmark = pytest.mark.skipif(TRUTH is None, reason="the invented county is not on this machine")


def read_cell(text, dirt):
    """As a spreadsheet gives it: what was rounded is a number."""
    return float(text) if dirt == "rounded" else text


@pytest.fixture(scope="module")
def run():
    truth = json.loads(TRUTH.read_text(encoding="utf-8"))
    people = {entry["key"]: entry for entry in truth["people"]}
    pupils = [
        Pupil(str(key), entry["name"], entry["id"], entry["status_no"], entry["school_code"], entry["birth"])
        for key, entry in people.items()
        if entry["school_code"]
    ]
    listed = [
        ListPerson(
            *source_of(row["list"], "Sheet1", "", {}), "0" * 64, row["list"], "Sheet1", at, "A",
            row["name_on_list"], read_cell(row["id_on_list"], row["dirt"]),
        )
        for at, row in enumerate(truth["rows"])
    ]  # fmt: skip
    found = classify(listed, PupilIndex(pupils, "379901", True), dt.date(2026, 10, 12))
    return [(row, people[row["person"]], match) for row, (_, match) in zip(truth["rows"], found, strict=True)]


def test_every_clean_row_finds_its_pupil(run):
    rows = [
        entry
        for entry in run
        if entry[0]["dirt"] in ("exact", "form", "certificate", "repeat") and entry[1]["school_code"]
    ]
    assert len(rows) > 200
    wrong = [
        row for row, who, match in rows if match.student_id != str(who["key"]) or match.match_class not in ("A1", "A2")
    ]
    assert wrong == []


def test_children_of_no_school_are_sought(run):
    found = {match.match_class for row, who, match in run if who["school_code"] is None and row["dirt"] != "one_digit"}
    assert found == {"C1"}


def test_rounded_numbers_are_proposals(run):
    rows = [(who, match) for row, who, match in run if row["dirt"] == "rounded" and who["school_code"]]
    assert rows
    assert all((m.match_class, m.student_id, m.candidates) == ("B4", None, (who["id"],)) for who, m in rows)


def test_one_wrong_digit_is_never_accepted(run):
    rows = [(who, match) for row, who, match in run if row["dirt"] in ("one_digit", "swapped")]
    assert rows
    assert all(m.student_id is None and m.match_class not in ("A1", "A2") for _, m in rows)
    assert all(m.candidates == (who["id"],) for who, m in rows if who["school_code"])


def test_repeated_rows_are_flagged(run):
    assert all("D1" in match.flags for row, _, match in run if row["dirt"] == "repeat")
    assert all("D1" not in match.flags for row, _, match in run if row["dirt"] == "exact")


def test_lists_that_have_ended_are_flagged(run):
    assert all(("F1" in match.flags) == (row["list"][0] in "78") for row, _, match in run if match.match_class)

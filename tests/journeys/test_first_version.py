"""What the first version wrote opens for ever: filled ledgers, packages, cards, recovery words."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.ledger import migrations
from tests.fixtures.make_first import FIRST, PASSWORD
from tests.journeys.kit import Unit, command, receive_one

EXPECTED: dict[str, Any] = json.loads((FIRST / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture
def ledgers(tmp_path: Path) -> tuple[Unit, Unit]:
    """County (before anything arrived) and school."""
    found = []
    for name in ("county", "school"):
        with zipfile.ZipFile(FIRST / f"{name}.zip") as archive:
            archive.extractall(tmp_path / f"{name}.zhuxue-ledger")
        found.append(Unit(tmp_path / f"{name}.zhuxue-ledger", PASSWORD))
    return found[0], found[1]


def package(name: str, folder: Path) -> Path:
    """A copy of a package with its note, as it lay on the stick."""
    for suffix in (".zhuxue", ".txt"):
        shutil.copy((FIRST / name).with_suffix(suffix), folder)
    return folder / name


def test_the_filled_ledger_opens_with_all_it_held(ledgers: tuple[Unit, Unit]) -> None:
    _, school = ledgers
    assert sorted([row["id_number"], row["name"]] for row in school.list("students")) == EXPECTED["children"]
    with school.opened() as ledger:
        counts = {kind: ledger.count(kind) for kind in EXPECTED["counts"]}
    assert counts.pop("devices") == EXPECTED["counts"]["devices"] + 1, "a ledger that wakes elsewhere is another laptop"
    assert counts == {kind: count for kind, count in EXPECTED["counts"].items() if kind != "devices"}
    totals = school.run("totals")
    assert {name: totals[name] for name in EXPECTED["totals"]} == EXPECTED["totals"]
    assert school.chain_holds()
    checks = {entry["name"]: entry for entry in school.run("check")}
    assert all(entry["ok"] for name, entry in checks.items() if "备份" not in name), checks


def test_it_is_brought_to_this_version_and_takes_what_came_since(ledgers: tuple[Unit, Unit]) -> None:
    _, school = ledgers
    number = EXPECTED["children"][0][0]
    plan = (f"student={number}", "period=2026A", "visits_per_week=2", "lessons_per_visit=3")
    school.run("add", "teaching_plans", *plan)
    assert school.run("teaching", "--period", "2026A")["norm"]["lessons"] == 216, "shipped norms need no row"
    with school.opened() as ledger:
        assert ledger.connection.execute("PRAGMA user_version").fetchone() == (migrations.newest(),)
    assert school.chain_holds()


def test_the_submission_is_accepted_by_the_county_of_its_time(ledgers: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, _ = ledgers
    file = package(EXPECTED["submission"], tmp_path)
    answer = receive_one(county, file)
    assert (answer["result"], answer["quarantined"], answer["conflicts"]) == ("accepted", 0, 0)
    assert sorted([row["id_number"], row["name"]] for row in county.list("students")) == EXPECTED["children"]
    assert county.run("totals")["fen"] == EXPECTED["totals"]["fen"]
    [scan] = {grant["scan"] for grant in county.list("grants")}
    with county.opened() as ledger:
        assert ledger.attachment(scan).endswith(b"an invented scan")
    assert receive_one(county, file)["result"] == "known"


def test_the_reply_is_accepted_by_the_school(ledgers: tuple[Unit, Unit], tmp_path: Path) -> None:
    _, school = ledgers
    assert receive_one(school, package(EXPECTED["reply"], tmp_path))["result"] == "accepted"
    [task] = [task for task in school.run("tasks") if task["task"] == "questions"]
    assert [item["record"] for item in task["items"]] == [EXPECTED["hardship"]]


def test_cards_and_words_of_the_first_version_are_taken(ledgers: tuple[Unit, Unit], tmp_path: Path) -> None:
    _, school = ledgers
    other = Unit.found(tmp_path / "新.zhuxue-ledger", "county", "529908", "虚怀县邻县教育局")
    for name in ("county", "school"):
        assert other.run("enrol", FIRST / f"{name}-card.json")["confirmed"] is False
    new = "换过的-密码-2027"
    code, _, err = command("--ledger", school.folder, "--json", "recover", FIRST / "words.txt", password=new)
    assert (code, err) == (0, "")
    assert len(Unit(school.folder, new).list("students")) == len(EXPECTED["children"])


def test_it_works_on_from_there(ledgers: tuple[Unit, Unit], tmp_path: Path) -> None:
    """The woken ledger takes over as main laptop and its next submission follows the first at the county."""
    county, school = ledgers
    receive_one(county, package(EXPECTED["submission"], tmp_path))
    with county.opened() as ledger:
        [before] = {sent.device for sent in ledger.packages("in")}
    school.run("list", "people")
    with school.opened() as ledger:
        assert ledger.device != before
        device = ledger.device
    school.run("main", device)
    number = EXPECTED["children"][0][0]
    school.run("set", "students", number, "class_name=6班")
    answer = receive_one(county, school.run("submit", tmp_path / "U盘", "--period", "2026A")["file"])
    assert (answer["result"], answer["changed"]) == ("accepted", 1)
    assert county.by_number()[number]["class_name"] == "6班"

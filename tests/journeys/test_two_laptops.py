"""Two laptops of one school, set up apart: one register, no child twice, and what they disagree on waits for a person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.county import COUNTY_CODE, Maker, School, low_income, register
from tests.journeys.kit import Unit, enrol, receive_one, receive_refused, swap_laptop_cards

TERM, YEAR = "2026A", "2026"


@dataclass
class Case:
    """A school's two laptops, and the county that knows the first one's card."""

    a: Unit
    b: Unit
    county: Unit
    pupils: School
    folder: Path

    def carry(self, giver: Unit, taker: Unit) -> dict[str, Any]:
        """One sync from one laptop to the other."""
        return receive_one(taker, giver.run("sync", self.folder / "U盘")["file"])

    def both_ways(self, times: int = 2) -> None:
        """Until both know all."""
        for _ in range(times):
            self.carry(self.a, self.b)
            self.carry(self.b, self.a)

    def device(self, unit: Unit) -> str:
        """The number of a laptop."""
        with unit.opened() as ledger:
            return ledger.device

    def decide_main(self) -> None:
        """A person says on laptop A that A is the main one, and both hear of it."""
        [conflict] = [c for c in self.a.run("conflicts") if c["field"] == "main_device"]
        self.a.run("resolve", conflict["id"], "--value", self.device(self.a))
        self.both_ways()


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """Both import the register, each by itself, before they know each other."""
    pupils = Maker(41).school("小学", 14, code="2152990701", name="虚怀县枧水小学")
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    a = Unit.found(tmp_path / "甲.zhuxue-ledger", "school", pupils.code, pupils.name)
    b = Unit.found(tmp_path / "乙.zhuxue-ledger", "school", pupils.code, pupils.name, password="另一个-密码-2026")
    enrol(county, a, tmp_path)
    for unit, suffix in ((a, "xlsx"), (b, "xls")):
        unit.run("import", "students", register(tmp_path / f"登记.{suffix}", pupils))
    swap_laptop_cards(a, b, tmp_path)
    return Case(a, b, county, pupils, tmp_path)


def test_no_child_twice_and_one_main_laptop(case: Case) -> None:
    case.both_ways()
    for unit in (case.a, case.b):
        assert set(unit.by_number()) == {child.number for child in case.pupils.children}
        assert len(unit.list("guardians")) == 14
        assert len(unit.list("rates")) == len({str((r["item"], r["stage"], r["boarding"], r["groups"], r["from_period"]))
                                               for r in unit.list("rates")})  # fmt: skip
        assert {c["field"] for c in unit.run("conflicts")} == {"main_device"}
        assert "主电脑" in unit.refused("batch", "LIV", "--period", TERM)["what"]
        assert "主电脑" in unit.refused("submit", case.folder / "不行")["what"]
    assert case.a.digest() == case.b.digest()
    ids = {number: row["id"] for number, row in case.a.by_number().items()}
    assert ids == {number: row["id"] for number, row in case.b.by_number().items()}
    case.decide_main()
    for unit in (case.a, case.b):
        assert not unit.run("conflicts")
        assert [row["main_device"] for row in unit.list("units", f"code={case.pupils.code}")] == [case.device(case.a)]
    case.b.refused("submit", case.folder / "不行")
    assert (
        receive_one(case.county, case.a.run("submit", case.folder / "盘", "--period", TERM)["file"])["result"]
        == "accepted"
    )
    assert set(case.county.by_number()) == set(case.a.by_number()) and len(case.county.list("guardians")) == 14
    assert case.a.digest() == case.b.digest()


@pytest.mark.parametrize("crossed", [False, True])
def test_the_unit_keeps_the_keys_of_its_main_laptop(case: Case, crossed: bool) -> None:
    """Also when both wrote their first sync before either read the other's: keys must not change places."""
    if crossed:
        one, other = (unit.run("sync", case.folder / "U盘")["file"] for unit in (case.a, case.b))
        case.b.run("receive", one)
        case.a.run("receive", other)
    case.both_ways()
    case.decide_main()
    first = receive_one(case.county, case.a.run("submit", case.folder / "盘", "--period", TERM)["file"])
    assert first["result"] == "accepted"
    case.a.run("main", case.device(case.b))
    case.both_ways()
    assert "主电脑" in case.a.refused("submit", case.folder / "不行")["what"]
    case.b.run("set", "students", case.pupils.children[0].number, "class_name=5班")
    second = receive_one(case.county, case.b.run("submit", case.folder / "盘", "--period", TERM)["file"])
    assert (second["result"], second["changed"]) == ("accepted", 1), second
    assert case.county.by_number()[case.pupils.children[0].number]["class_name"] == "5班"
    assert len(case.county.by_number()) == 14
    # The county's reply opens on both.
    case.county.run("match", low_income(case.folder / "农村低保.xls", case.pupils.children[:2]))
    reply = case.county.run("reply", case.pupils.code, case.folder / "回")["file"]
    for unit in (case.a, case.b):
        assert receive_one(unit, reply)["result"] == "accepted"
    case.both_ways()
    assert case.a.digest() == case.b.digest()
    assert len(case.b.list("listings")) == 2


def test_different_values_wait_for_a_person_and_are_not_paid_or_submitted(case: Case) -> None:
    case.both_ways()
    case.decide_main()
    needy = case.pupils.children[0]
    case.a.run("match", low_income(case.folder / "农村低保.xls", case.pupils.children[:4]))
    case.a.run("recognise", "--year", YEAR, "--from-matches")
    case.both_ways(1)
    one, other = [grade for grade in ("一年级", "二年级", "三年级") if grade != needy.grade][:2]
    case.a.run("set", "students", needy.number, f"grade={one}", "phone=13811111111")
    case.b.run("set", "students", needy.number, f"grade={other}", "class_name=8班")
    case.both_ways()
    assert case.a.digest() == case.b.digest()
    [conflict] = case.a.run("conflicts")
    assert (conflict["kind"], conflict["field"]) == ("students", "grade")
    assert sorted(found["value"] for found in conflict["values"]) == sorted((one, other))
    assert conflict["base"] == needy.grade
    row = case.a.by_number()[needy.number]
    assert (row["phone"], row["class_name"]) == ("13811111111", "8班"), "fields that don't contradict both count"
    entries = case.a.run("entitle", "--period", TERM)
    assert needy.number not in {e["student_id_number"] for e in entries["entitled"]}
    assert any(e["student_id_number"] == needy.number and "两个不同的值" in e["reason"] for e in entries["without"])
    assert case.a.run("batch", "LIV", "--period", TERM)["grants"] == 3
    sent = case.a.run("submit", case.folder / "盘", "--period", TERM)
    # The child, and what speaks of it: the county would not know of whom.
    assert sent["held_back"] > 1
    [answer] = case.county.run("receive", sent["file"])
    assert answer["quarantined"] == 0
    assert needy.number not in case.county.by_number() and len(case.county.by_number()) == 13
    case.a.refused("resolve", "students/nobody/grade", "--value", one)
    case.a.refused("resolve", conflict["id"], "--value", "也许")
    case.a.run("resolve", conflict["id"], "--value", other)
    case.both_ways()
    for unit in (case.a, case.b):
        assert not unit.run("conflicts") and unit.by_number()[needy.number]["grade"] == other
    assert case.a.digest() == case.b.digest()
    assert case.a.run("batch", "LIV", "--period", TERM)["grants"] == 1
    case.county.run("receive", case.a.run("submit", case.folder / "盘", "--period", TERM)["file"])
    assert len(case.county.by_number()) == 14


def test_a_conflict_that_arises_after_the_batch_stops_the_payment(case: Case) -> None:
    case.both_ways()
    case.decide_main()
    needy = case.pupils.children[1]
    case.a.run("match", low_income(case.folder / "农村低保.xls", case.pupils.children[:4]))
    case.a.run("recognise", "--year", YEAR, "--from-matches")
    batch = case.a.run("batch", "LIV", "--period", TERM)["batch"]
    case.a.run("approve", batch)
    case.a.run("set", "students", needy.number, "bank_card=622222222222222222")
    case.b.run("set", "students", needy.number, "bank_card=633333333333333333")
    case.both_ways()
    assert "两个不同的值" in case.a.refused("pay", batch, "--date", "2026-11-12")["what"]
    for other in (0, 2, 3):
        case.a.run("pay", batch, "--date", "2026-11-12", "--student", case.pupils.children[other].number)
    case.a.refused("pay", batch, "--date", "2026-11-12", "--student", needy.number)
    case.a.run("resolve", case.a.run("conflicts")[0]["id"], "--value", "622222222222222222")
    case.a.run("pay", batch, "--date", "2026-11-12", "--student", needy.number)


def test_a_child_known_by_name_here_and_by_number_there_is_made_one_by_a_person(case: Case) -> None:
    case.a.run("add", "students", "name=龙小满", "birth_date=2016-02-02")
    case.b.run("add", "students", "name=龙小满", "birth_date=2016-02-02", "student_number=L529907201602020019")
    case.both_ways()
    named, numbered = sorted(case.a.list("students", "name=龙小满"), key=lambda row: row["student_number"] or "")
    case.a.run("same", "students", named["id"], numbered["id"])
    case.b.run("add", "guardians", f"student={named['id']}", "name=龙大有")
    case.both_ways()
    for unit in (case.a, case.b):
        [child] = unit.list("students", "name=龙小满")
        assert child["student_number"] == "L529907201602020019"
        assert [g["student"] for g in unit.list("guardians", "name=龙大有")] == [child["id"]]
    assert case.a.digest() == case.b.digest()


def test_removal_travels_and_a_sync_is_for_the_units_own_laptops_alone(case: Case) -> None:
    case.both_ways()
    gone = case.pupils.children[3].number
    case.b.run("remove", "students", gone, "--reason", "重复登记")
    case.both_ways(1)
    assert gone not in case.a.by_number() and len(case.a.by_number()) == 13
    [tomb] = [row for row in case.a.run("list", "students", "--removed") if row["removed"]]
    assert tomb["removed"] == "重复登记"
    sync = case.a.run("sync", case.folder / "U盘")["file"]
    receive_refused(case.county, sync)
    alone = Unit.found(case.folder / "丙.zhuxue-ledger", "school", case.pupils.code, case.pupils.name)
    receive_refused(alone, sync)
    alone.refused("sync", case.folder / "U盘")
    assert receive_one(case.b, sync)["result"] == "accepted"
    assert receive_one(case.b, sync)["result"] == "known"

"""A county and what it gets: any order, nothing twice, nothing forged, one bad record blocks nothing, and back again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.exchange.known import KnownUnit
from app.exchange.package import Draft, write_package
from app.models import registry
from app.services.office import Office
from tests.journeys.county import COUNTY_CODE, Maker, School, low_income, register
from tests.journeys.kit import Unit, enrol, receive_one, receive_refused

TERM, YEAR = "2026A", "2026"
SHARED = [declared.kind for declared in registry() if declared.shared]


@dataclass
class Case:
    """A county with two schools and the packages these wrote in the course of a term."""

    county: Unit
    schools: list[Unit]
    pupils: list[School]
    packages: list[Path]


def pay_all(unit: Unit, item: str = "LIV") -> int:
    """Everything due, paid and signed → fen."""
    made = unit.run("batch", item, "--period", TERM)
    unit.run("approve", made["batch"])
    unit.run("pay", made["batch"], "--date", "2026-11-12")
    unit.run("sign", made["batch"], "--date", "2026-11-15")
    return int(made["fen"])


@pytest.fixture(scope="module")
def case(place: Path) -> Case:
    """Two schools; the first submits twice, the second three times, with changes in between."""
    county = Unit.found(place / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    maker = Maker(77)
    pupils = [maker.school("小学", 14), maker.school("初中", 11)]
    schools, packages = [], []
    for at, school in enumerate(pupils):
        unit = Unit.found(place / f"校{at}.zhuxue-ledger", "school", school.code, school.name)
        enrol(county, unit, place)
        unit.run("import", "students", register(place / f"登记{at}.xlsx", school))
        packages.append(Path(unit.run("submit", place / "U盘", "--period", TERM)["file"]))
        unit.run("match", low_income(place / f"农村低保{at}.xls", school.children[:8]))
        unit.run("recognise", "--year", YEAR, "--from-matches")
        pay_all(unit)
        packages.append(Path(unit.run("submit", place / "U盘", "--period", TERM)["file"]))
        schools.append(unit)
    schools[1].run("set", "students", pupils[1].children[0].number, "phone=13812345678")
    schools[1].run("remove", "students", pupils[1].children[10].number, "--reason", "重复登记")
    packages.append(Path(schools[1].run("submit", place / "U盘", "--period", TERM)["file"]))
    return Case(county, schools, pupils, packages)


@pytest.fixture
def county(case: Case, tmp_path: Path, copied: Callable[[Unit, Path], Unit]) -> Unit:
    """A copy of the county as it was before anything arrived, made the main laptop."""
    return main_copy(case.county, tmp_path / "县.zhuxue-ledger", copied)


def main_copy(unit: Unit, folder: Path, copied: Callable[[Unit, Path], Unit]) -> Unit:
    """A copy that took over as main laptop."""
    twin = copied(unit, folder)
    with twin.opened() as ledger:
        device = ledger.device
    twin.run("main", device)
    return twin


@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(order=st.lists(st.integers(0, 4), min_size=5, max_size=9).map(lambda xs: [*xs, *range(5)]))
def test_any_order_of_arrival_gives_the_same_county(
    case: Case, tmp_path_factory: pytest.TempPathFactory, order: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("县")
    shutil.copytree(case.county.folder, folder / "县.zhuxue-ledger")
    unit = Unit(folder / "县.zhuxue-ledger")
    answers = unit.run("receive", *(case.packages[at] for at in order))
    assert len(answers) == len(order)
    seen: set[int] = set()
    for at, answer in zip(order, answers, strict=True):
        newer = {1, 4} if at in (1, 4) else {at + 1, 4} if at in (2, 3) else {1}
        same_school = {n for n in seen if (n < 2) == (at < 2)}
        wanted = "known" if at in seen and answer["result"] == "known" else answer["result"]
        assert answer["result"] == wanted
        if at in seen:
            assert answer["result"] in ("known", "superseded")
        elif any(n > at for n in same_school):
            assert answer["result"] == "superseded", (order, at, newer)
        else:
            assert answer["result"] == "accepted"
        if answer["result"] != "accepted":
            assert answer["new"] == answer["changed"] == 0
        seen.add(at)
    assert digest_of_submissions(unit) == expected(case)
    shutil.rmtree(folder)


def digest_of_submissions(unit: Unit) -> str:
    """All that schools say."""
    with unit.opened() as ledger:
        return ledger.digest(SHARED)


def expected(case: Case) -> str:
    """What the schools themselves hold: the county must hold exactly that."""
    import hashlib

    rows = []
    for unit in case.schools:
        with unit.opened() as ledger:
            rows += [ledger.digest(SHARED)]
    both = Unit(case.county.folder.with_name("县-对照.zhuxue-ledger"))
    if not both.folder.exists():
        shutil.copytree(case.county.folder, both.folder)
        both.run("receive", case.packages[1], case.packages[4])
        assert totals(both) == tuple(sum(part) for part in zip(*map(totals, case.schools), strict=True))
        for unit in case.schools:
            theirs = {row["id"]: row for row in unit.list("students")}
            ours = {row["id"]: row for row in both.list("students") if row["id"] in theirs}
            assert ours == theirs
    assert len({hashlib.sha256(text.encode()).hexdigest() for text in rows}) == 2
    return digest_of_submissions(both)


def totals(unit: Unit) -> tuple[int, ...]:
    """Children and money."""
    found = unit.run("totals")
    return tuple(found[name] for name in ("students", "grants", "fen", "paid_fen", "signed_fen"))


def test_every_child_once_and_every_fen_at_the_county(case: Case, county: Unit) -> None:
    county.run("receive", *case.packages)
    numbers = {c.number for school in case.pupils for c in school.children} - {case.pupils[1].children[10].number}
    assert set(county.by_number()) == numbers
    rows = {row["unit"]: row for row in county.run("totals")["rows"] if row["fen"]}
    by_unit = {school.code: unit.run("totals")["fen"] for school, unit in zip(case.pupils, case.schools, strict=True)}
    assert {code: sum(r["fen"] for r in county.run("totals")["rows"] if r["unit"] == code) for code in rows} == by_unit
    assert county.run("list", "students", "--unit", case.pupils[0].code)
    owners = {row["owner"] for row in county.list("grants")}
    assert owners == {school.code for school in case.pupils}
    county.refused("set", "students", case.pupils[0].children[0].number, "phone=13800000000")
    county.refused("remove", "students", case.pupils[0].children[0].number, "--reason", "试试")


def test_a_card_is_taken_only_with_the_right_fingerprint(case: Case, county: Unit, tmp_path: Path) -> None:
    stranger = Unit.found(tmp_path / "新.zhuxue-ledger", "school", "2152990777", "虚怀县新校")
    made = stranger.run("card", tmp_path / "新.json")
    wrong = made["fingerprint"][:-1] + ("0" if made["fingerprint"][-1] != "0" else "1")
    assert "指纹" in county.refused("enrol", tmp_path / "新.json", "--fingerprint", wrong)["what"]
    card = json.loads((tmp_path / "新.json").read_text())
    text = json.dumps(card).replace("2152990777", "2152990778")
    (tmp_path / "改.json").write_text(text)
    county.refused("enrol", tmp_path / "改.json")
    (tmp_path / "坏.json").write_text("{}")
    county.refused("enrol", tmp_path / "坏.json")
    county.refused("enrol", tmp_path / "没有.json")
    county.refused("enrol", case.county.folder / "keys.json")
    assert county.run("enrol", tmp_path / "新.json")["confirmed"] is False
    assert [t["items"][0]["unit"] for t in county.run("tasks") if t["task"] == "fingerprints"] == ["2152990777"]
    assert county.run("enrol", tmp_path / "新.json", "--fingerprint", made["fingerprint"])["confirmed"] is True
    assert not [t for t in county.run("tasks") if t["task"] == "fingerprints"]


def test_known_and_superseded_change_nothing(case: Case, county: Unit) -> None:
    assert receive_one(county, case.packages[4])["result"] == "accepted"
    before = county.digest(without=())
    assert receive_one(county, case.packages[4])["result"] == "known"
    for old in case.packages[2:4]:
        answer = receive_one(county, old)
        assert (answer["result"], answer["new"], answer["changed"]) == ("superseded", 0, 0)
    assert county.digest(without=()) == before


def test_a_package_damaged_forged_or_meant_for_another_is_refused(case: Case, county: Unit, tmp_path: Path) -> None:
    whole = case.packages[0].read_bytes()
    target = tmp_path / case.packages[0].name
    for damaged in (
        whole[:-1],
        whole[: len(whole) // 2],
        whole[:30],
        b"",
        whole + b"x",
        flipped(whole, 400),
        flipped(whole, -5),
    ):
        target.write_bytes(damaged)
        receive_refused(county, target)
    for other in (b"PK\x03\x04 no package", b"%PDF-1.4", "文字".encode()):
        target.write_bytes(other)
        receive_refused(county, target)
    receive_refused(county, tmp_path / "没有.zhuxue")
    receive_refused(case.schools[1], case.packages[0])
    assert "本单位自己" in receive_refused(case.schools[0], case.packages[0])["what"]
    stranger = Unit.found(tmp_path / "野.zhuxue-ledger", "school", "2152990788", "虚怀县野校")
    county.run("card", tmp_path / "县.json")
    stranger.run("enrol", tmp_path / "县.json")
    foreign = stranger.run("submit", tmp_path / "野盘", "--period", TERM)["file"]
    assert "没有登记" in receive_refused(county, foreign)["what"]


def flipped(content: bytes, at: int) -> bytes:
    """One bit turned."""
    changed = bytearray(content)
    changed[at] ^= 1
    return bytes(changed)


def crafted(
    case: Case, at: int, county: Unit, folder: Path, rows: dict[str, list[dict[str, Any]]], **more: Any
) -> Path:
    """A package signed by a school's real keys with the content a test wants."""
    (folder / "临时").mkdir(exist_ok=True)
    with case.schools[at].opened() as ledger, county.opened() as theirs:
        office, upper = Office(ledger), Office(theirs)
        public = upper.keys().public
        values: dict[str, Any] = {
            "kind": "submission", "code": office.code, "name": office.unit.name, "level": "school", "device": office.device,
            "sequence": 900, "period": TERM, "program": "0", "schema": (1, 0), "created": "2026-11-20T08:00:00+08:00",
            "clock": {office.device: 10**6}, "records": rows,
        }  # fmt: skip
        draft = Draft(**{**values, **more})
        receiver = KnownUnit(upper.code, "县", public.sign_key, public.age_key)
        return write_package(folder, draft, more.get("keys") or office.keys(), [receiver], folder / "临时").file


def lines_of(unit: Unit, kind: str) -> list[dict[str, Any]]:
    """A unit's records as they travel."""
    from app.services.wire import wire_row

    with unit.opened() as ledger:
        return [wire_row(row) for row in ledger.state_rows(kind, ledger.unit)]


def test_one_unlawful_record_goes_to_quarantine_and_blocks_nothing(case: Case, county: Unit, tmp_path: Path) -> None:
    rows = lines_of(case.schools[0], "students")
    bad = [dict(row, fields=dict(row["fields"])) for row in rows[:5]]
    bad[0]["fields"]["id_number"] = "123456789012345678"
    bad[1]["owner"] = case.pupils[1].code
    bad[2]["fields"]["boarding"] = "yes"
    bad[3]["fields"]["sex"] = "F" if bad[3]["fields"]["sex"] == "M" else "M"
    del bad[4]["fields"]["name"]
    [answer] = county.run("receive", crafted(case, 0, county, tmp_path, {"students": [*bad, *rows[5:]]}))
    assert (answer["result"], answer["new"], answer["quarantined"]) == ("accepted", len(rows) - 5, 5)
    assert len(county.list("students")) == len(rows) - 5
    kept = county.list("quarantine")
    assert len(kept) == 5 and all(row["reason"] and row["sender"] == case.pupils[0].code for row in kept)
    assert [task["count"] for task in county.run("tasks") if task["task"] == "quarantine"] == [5]
    assert not any(child.number in row["reason"] for row in kept for child in case.pupils[0].children)


def test_a_submission_speaks_for_its_records_alone_and_enrols_nobody(case: Case, county: Unit, tmp_path: Path) -> None:
    """An enrolled school can't plant cards, rates, people or laptops in the county's ledger."""
    own = lines_of(case.schools[0], "units")[0]
    with county.opened() as ledger:
        before = [ledger.digest([kind]) for kind in ("units", "rates", "people", "devices", "aid_items", "quarantine")]
    rival = dict(
        own, id="00000000-0000-5000-8000-000000000001", fields=dict(own["fields"], code="2152990799", name="假校")
    )
    rate = lines_of(case.schools[0], "rates")[5]
    rate = dict(rate, fields=dict(rate["fields"], scope="虚怀县", fen=99999999))
    rows = {
        "units": [rival], "rates": [rate], "people": lines_of(case.schools[0], "people"),
        "devices": lines_of(case.schools[0], "devices"), "students": lines_of(case.schools[0], "students"),
    }  # fmt: skip
    [answer] = county.run("receive", crafted(case, 0, county, tmp_path, rows))
    assert answer["result"] == "accepted" and answer["new"] == len(rows["students"])
    with county.opened() as ledger:
        kinds = ("units", "rates", "people", "devices", "aid_items")
        assert [ledger.digest([kind]) for kind in kinds] == before[:5]


def test_one_number_with_two_contents_is_a_fork(case: Case, county: Unit, tmp_path: Path) -> None:
    rows = lines_of(case.schools[0], "students")
    first = crafted(case, 0, county, tmp_path, {"students": rows})
    assert receive_one(county, first)["result"] == "accepted"
    (tmp_path / "二").mkdir()
    second = crafted(case, 0, county, tmp_path / "二", {"students": rows[:3]})
    assert "内容不同" in receive_refused(county, second)["what"]


def test_a_package_signed_with_other_keys_is_refused(case: Case, county: Unit, tmp_path: Path) -> None:
    (tmp_path / "临时").mkdir()
    with case.schools[0].opened() as ledger, case.schools[1].opened() as other, county.opened() as theirs:
        office, upper = Office(ledger), Office(theirs)
        keys, public = Office(other).keys(), upper.keys().public
        draft = Draft(
            kind="submission", code=office.code, name=office.unit.name, level="school", device=office.device, sequence=7,
            period=TERM, program="0", schema=(1, 0), created="2026-11-20T08:00:00+08:00", clock={office.device: 5},
        )  # fmt: skip
        receiver = KnownUnit(upper.code, "县", public.sign_key, public.age_key)
        file = write_package(tmp_path, draft, keys, [receiver], tmp_path / "临时").file
    assert "钥匙" in receive_refused(county, file)["what"]


def test_a_newer_major_version_is_refused_and_a_newer_minor_kept(case: Case, county: Unit, tmp_path: Path) -> None:
    rows = lines_of(case.schools[0], "students")
    (tmp_path / "大").mkdir()
    refused = receive_refused(county, crafted(case, 0, county, tmp_path / "大", {"students": rows}, schema=(2, 0)))
    assert "版本" in refused["what"]
    rows[0]["fields"]["shoe_size"] = 36
    answer = receive_one(county, crafted(case, 0, county, tmp_path, {"students": rows, "shoes": []}, schema=(1, 7)))
    assert (answer["result"], answer["quarantined"]) == ("accepted", 0)
    with county.opened() as ledger:
        kept = [row["extra"] for row in ledger.state_rows("students") if row["extra"]]
    assert kept and "shoe_size" in str(kept[0])


def test_a_revoked_card_is_not_listened_to_and_told_to_the_others(case: Case, county: Unit, tmp_path: Path) -> None:
    county.run("receive", case.packages[0], case.packages[2])
    county.run("revoke", case.pupils[0].code)
    assert "作废" in receive_refused(county, case.packages[1])["what"]
    county.refused("reply", case.pupils[0].code, tmp_path)
    county.refused("revoke", COUNTY_CODE)
    county.refused("revoke", "1152990700")
    assert receive_one(county, case.packages[4])["result"] == "accepted"


def test_what_a_county_imports_gives_way_to_the_school(case: Case, county: Unit, tmp_path: Path) -> None:
    school = case.pupils[0]
    path = register(tmp_path / "县里的.xlsx", *case.pupils)
    assert county.run("import", "students", path)["new"] == 25
    first = school.children[0]
    county.run("set", "students", first.number, "class_name=9班", "nation=汉族")
    assert all(entry["provisional"] for entry in [county.run("show", "students", first.number)])
    assert [t["count"] for t in county.run("tasks") if t["task"] == "provisional"] == [25]
    answer = receive_one(county, case.packages[1])
    told = {(d["field"], d["ours"], d["theirs"]) for d in answer["differences"] if d["kind"] == "students"}
    assert told == {("class_name", "9班", first.klass), ("nation", "汉族", "苗族")}
    assert len(county.by_number()) == 25, "a child twice"
    shown = county.run("show", "students", first.number)
    assert (shown["provisional"], shown["class_name"], shown["owner"]) == (False, first.klass, school.code)
    guardians = [(g["student"], g["name"]) for g in county.list("guardians")]
    assert len(guardians) == len(set(guardians)) == 25
    again = county.run("import", "students", path)
    assert (again["new"], again["changed"]) == (0, 0)
    assert [t["count"] for t in county.run("tasks") if t["task"] == "provisional"] == [11]
    receive_one(county, case.packages[4])
    # The school removed its eleventh child: what the county imported of it still stands for itself.
    assert {n: c for n, c in county.by_number().items() if c["owner"] == school.code}.keys() == {
        c.number for c in school.children
    }


def test_verdict_question_reply_and_the_schools_answer(
    case: Case, tmp_path: Path, copied: Callable[[Unit, Path], Unit]
) -> None:
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    pupils = Maker(12).school("小学", 8)
    school = Unit.found(tmp_path / "校.zhuxue-ledger", "school", pupils.code, pupils.name)
    enrol(county, school, tmp_path)
    school.run("import", "students", register(tmp_path / "登记.xlsx", pupils))
    school.run("add", "hardships", f"student={pupils.children[0].number}", f"school_year={YEAR}", "level=一般困难")
    assert "没有可以回复" in county.refused("reply", "--all", tmp_path / "回")["what"]
    county.run("receive", school.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    [hardship] = county.list("hardships")
    county.refused("verdict", "hardships", hardship["id"], "question")
    county.refused("verdict", "units", COUNTY_CODE, "accept")
    county.run("verdict", "hardships", hardship["id"], "question", "请补", "证明材料")
    county.run("match", low_income(tmp_path / "农村低保.xls", pupils.children[4:6]))
    base = next(
        r
        for r in county.list("rates")
        if r["fen"] == 62500 and r["to_period"] is None and "LIV_P_DAY" in str(r["item"])
    )
    county.run("add", "rates", "item=LIV_P_DAY", "stage=小学", "boarding=走读", "fen=70000", "per=year", "split=2",
               "from_period=2026A", "groups=低保,孤儿", "levels=", "scope=虚怀县", "document=虚怀教〔2026〕1号")  # fmt: skip
    assert base["fen"] == 62500
    [reply] = county.run("reply", "--all", tmp_path / "回")
    assert Path(reply["file"]).parent.name == pupils.code
    answer = receive_one(school, reply["file"])
    assert (answer["kind"], answer["result"]) == ("reply", "accepted") and answer["new"] >= 4
    [task] = [t for t in school.run("tasks") if t["task"] == "questions"]
    assert task["items"][0]["text"] == "请补 证明材料" and task["items"][0]["record"] == hardship["id"]
    assert len(school.list("listings")) == 2
    rows = {r["student_id_number"]: r for r in school.run("recognise", "--year", YEAR, "--from-matches")}
    due = {e["student_id_number"]: e["fen"] for e in school.run("entitle", "--period", TERM)["entitled"]}
    for child in pupils.children[4:6]:
        assert "低保家庭学生" in rows[child.number]["groups"]
        assert due[child.number] == (62500 if child.boards else 35000), "the county's own rate"
    receive_refused(county, reply["file"])
    assert receive_one(school, reply["file"])["result"] == "known"
    school.run("set", "hardships", hardship["id"], "evidence_number=上冲证明01")
    county.run("receive", school.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    assert {h["evidence_number"] for h in county.list("hardships")} >= {"上冲证明01"}
    county.run("verdict", "hardships", hardship["id"], "accept")
    school.run("receive", county.run("reply", pupils.code, tmp_path / "回二")["file"])
    assert not [t for t in school.run("tasks") if t["task"] == "questions"]


def test_a_central_school_carries_its_villages_packages(tmp_path: Path) -> None:
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    central = Unit.found(tmp_path / "中.zhuxue-ledger", "central", "2152990750", "虚怀县大塘中心校")
    enrol(county, central, tmp_path)
    maker, villages = Maker(3), []
    for at in range(2):
        pupils = maker.school("小学", 5, code=f"215299075{at + 1}", name=f"虚怀县大塘{at}村小")
        unit = Unit.found(tmp_path / f"村{at}.zhuxue-ledger", "school", pupils.code, pupils.name)
        enrol(central, unit, tmp_path)
        unit.run("card", tmp_path / f"村{at}.json")
        if at == 0:
            # The other one is known to the county only through its central school.
            county.run("enrol", tmp_path / f"村{at}.json")
        unit.run("import", "students", register(tmp_path / f"登记{at}.xlsx", pupils))
        villages.append((unit, pupils, unit.run("submit", tmp_path / "村盘", "--period", TERM)["file"]))
    for _, _, file in villages:
        assert "不是发给本单位" in receive_refused(county, file)["what"], "addressed to the central school alone"
        assert receive_one(central, file)["result"] == "accepted"
    own = maker.school("小学", 4, code="2152990750", name="虚怀县大塘中心校")
    central.run("import", "students", register(tmp_path / "中心.xlsx", own))
    bundle = central.run("submit", tmp_path / "中盘", "--period", TERM)
    answers = county.run("receive", bundle["file"])
    assert [a["result"] for a in answers] == ["accepted"] * 3
    assert sorted(a["unit"] for a in answers) == ["2152990750", "2152990751", "2152990752"]
    children = county.by_number()
    assert set(children) == {c.number for _, p, _ in villages for c in p.children} | {c.number for c in own.children}
    assert {children[c.number]["owner"] for c in villages[1][1].children} == {"2152990752"}
    assert [a["result"] for a in county.run("receive", bundle["file"])] == ["known"] * 3
    # A village with news: only its own records change.
    unit, pupils, _ = villages[0]
    unit.run("set", "students", pupils.children[0].number, "class_name=7班")
    central.run("receive", unit.run("submit", tmp_path / "村盘", "--period", TERM)["file"])
    answers = county.run("receive", central.run("submit", tmp_path / "中盘", "--period", TERM)["file"])
    assert {a["unit"]: (a["result"], a["changed"]) for a in answers}["2152990751"] == ("accepted", 1)
    assert county.by_number()[pupils.children[0].number]["class_name"] == "7班"

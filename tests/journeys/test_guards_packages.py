"""Rules of packages, cards and laptops that no other journey would miss: each failed once its rule was taken out."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.exchange.known import KnownUnit
from app.exchange.package import Draft, open_package, write_package
from app.services.office import Office
from app.services.sending import SCHEMA
from app.services.wire import known_units, wire_row
from tests.journeys.county import COUNTY_CODE, Maker, School, low_income, register
from tests.journeys.kit import Unit, enrol, pdf_lines, receive_one, receive_refused, swap_laptop_cards, yuan_of

TERM, YEAR = "2026A", "2026"
Rows = dict[str, list[dict[str, Any]]]


def sealed(sender: Unit, receiver: Unit, folder: Path, rows: Rows, **more: Any) -> Path:
    """A package with the sender's real keys and the content a test wants."""
    folder.mkdir(exist_ok=True)
    with sender.opened() as ledger, receiver.opened() as theirs:
        office, taker = Office(ledger), Office(theirs)
        values: dict[str, Any] = {
            "kind": "submission", "code": office.code, "name": office.unit.name, "level": office.level_word(),
            "device": office.device, "sequence": 900, "period": TERM, "program": "0", "schema": (1, 0),
            "created": "2026-11-20T08:00:00+08:00", "clock": {office.device: 10**6}, "records": rows,
        }  # fmt: skip
        public = taker.keys().public
        known = KnownUnit(taker.code, "收", public.sign_key, public.age_key)
        return write_package(folder, Draft(**{**values, **more}), office.keys(), [known], folder / "临时").file


def lines_of(unit: Unit, kind: str) -> list[dict[str, Any]]:
    """A unit's own records as they travel."""
    with unit.opened() as ledger:
        return [wire_row(row) for row in ledger.state_rows(kind, ledger.unit)]


def changed(line: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """The same record with other values."""
    return dict(line, fields=dict(line["fields"], **fields))


def another(county: Unit, folder: Path, code: str, level: str = "school", name: str = "虚怀县另校") -> Unit:
    """One more unit below the county; each knows the other."""
    unit = Unit.found(folder / f"{code}.zhuxue-ledger", level, code, name)
    enrol(county, unit, folder)
    return unit


# What may come from whom


def test_a_record_leads_to_records_of_its_own_unit_alone(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    other = another(county, tmp_path, "2152990702")
    pupils = Maker(6).school("小学", 2, code="2152990702", name="虚怀县另校")
    other.run("import", "students", register(tmp_path / "另.xlsx", pupils))
    county.run("receive", other.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    guardians = lines_of(school, "guardians")
    stranger = other.by_number()[pupils.children[0].number]["id"]
    bad = [
        changed(guardians[0], student=stranger),
        changed(guardians[1], student="00000000-0000-5000-8000-000000000009"),
    ]
    rows = {"students": lines_of(school, "students"), "guardians": [*bad, *guardians[2:]]}
    answer = receive_one(county, sealed(school, county, tmp_path / "盘二", rows))
    assert (answer["result"], answer["quarantined"]) == ("accepted", 2)
    assert all("不在报送单位的记录里" in row["reason"] for row in county.list("quarantine"))
    assert {g["id"] for g in county.list("guardians") if g["owner"] == "2152990701"} == {g["id"] for g in guardians[2:]}


def test_what_was_put_right_leaves_quarantine(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    rows = lines_of(school, "students")
    bad = [changed(rows[0], id_number="123456789012345678"), changed(rows[1], sex="?"), *rows[2:]]
    assert receive_one(county, sealed(school, county, tmp_path / "一", {"students": bad}))["quarantined"] == 2
    half = [rows[0], bad[1], *rows[2:]]
    more = {"sequence": 901, "clock": dict.fromkeys([device_of(school)], 10**6 + 1)}
    answer = receive_one(county, sealed(school, county, tmp_path / "二", {"students": half}, **more))
    assert (answer["result"], answer["new"]) == ("accepted", 1)
    assert [row["record"] for row in county.list("quarantine")] == [rows[1]["id"]]


def device_of(unit: Unit) -> str:
    """The number of a laptop."""
    with unit.opened() as ledger:
        return ledger.device


def test_a_submission_comes_from_below_and_a_reply_from_the_unit_above(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    beside = another(county, tmp_path, "2152990702")
    central = another(county, tmp_path, "2152990750", "central", "虚怀县大塘中心校")
    for unit in (beside, central):
        enrol(unit, school, tmp_path)
    rows = {"students": lines_of(school, "students")}
    assert "下级" in receive_refused(beside, sealed(school, beside, tmp_path / "一", rows))["what"]
    reply = sealed(central, school, tmp_path / "二", {}, kind="reply")
    assert "上级" in receive_refused(school, reply)["what"]
    assert receive_one(school, sealed(county, school, tmp_path / "三", {}, kind="reply"))["result"] == "accepted"


def test_a_reply_says_nothing_for_others_and_changes_no_record_of_its_reader(
    pair: tuple[Unit, Unit], tmp_path: Path
) -> None:
    county, school = pair
    county.run("receive", school.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    for row in county.list("students")[:2]:
        county.run("verdict", "students", row["id"], "question", "请核对")
    mine, foreign = lines_of(county, "verdicts")
    rows = {"verdicts": [mine, changed(foreign, unit="2152990702")]}
    answer = receive_one(school, sealed(county, school, tmp_path / "回", rows, kind="reply"))
    assert (answer["new"], answer["quarantined"]) == (1, 1)
    assert "不是给本单位的" in school.list("quarantine")[0]["reason"]

    central = Unit.found(tmp_path / "中.zhuxue-ledger", "central", "2152990750", "虚怀县大塘中心校")
    village = Unit.found(tmp_path / "村.zhuxue-ledger", "school", "2152990751", "虚怀县大塘村小")
    enrol(central, village, tmp_path)
    rate = changed(lines_of(village, "rates")[0], fen=99999900)
    before = village.list("rates")
    answer = receive_one(village, sealed(central, village, tmp_path / "中回", {"rates": [rate]}, kind="reply"))
    assert (answer["new"], answer["changed"], answer["quarantined"]) == (0, 0, 1)
    assert village.list("rates") == before


def test_a_village_is_carried_by_its_own_central_school_alone(tmp_path: Path) -> None:
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    own, foreign = (another(county, tmp_path, f"215299075{n}", "central", f"虚怀县中心校{n}") for n in (0, 5))
    pupils = Maker(3).school("小学", 3, code="2152990751", name="虚怀县大塘村小")
    village = Unit.found(tmp_path / "村.zhuxue-ledger", "school", pupils.code, pupils.name)
    enrol(own, village, tmp_path)
    enrol(foreign, village, tmp_path)
    village.run("card", tmp_path / "村.json")
    county.run("enrol", tmp_path / "村.json")
    village.run("import", "students", register(tmp_path / "登记.xlsx", pupils))
    package = sealed(village, foreign, tmp_path / "村盘", {"students": lines_of(village, "students")})
    assert receive_one(foreign, package)["result"] == "accepted"
    bundle = foreign.run("submit", tmp_path / "中盘", "--period", TERM)["file"]
    code, out, _ = county.raw("receive", bundle)
    assert code == 1 and "不是它的上级" in out, "one refused among several makes the whole call exit 1"
    assert not county.list("students")


def test_revoked_cards_in_a_reply_are_those_of_others_by_their_keys(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    for number in (2, 3):
        enrol(school, another(county, tmp_path, f"215299070{number}"), tmp_path)
    keys = {row["code"]: row["sign_key"] for row in school.list("units")}
    with school.opened() as ledger:
        own_key = Office(ledger).keys().public.sign_key
    cards = [
        {"code": COUNTY_CODE, "sign_key": keys[COUNTY_CODE]},
        {"code": "2152990701", "sign_key": own_key},
        {"code": "2152990702", "sign_key": keys["2152990702"]},
        {"code": "2152990703", "sign_key": "f" * 64},
    ]
    reply = sealed(county, school, tmp_path / "回", {}, kind="reply", extras={"revoked": {"cards": cards}})
    assert receive_one(school, reply)["result"] == "accepted"
    assert [row["code"] for row in school.list("units") if row["revoked_on"]] == ["2152990702"]


def test_a_revoked_card_never_comes_back_and_a_second_one_needs_the_first_revoked(
    pair: tuple[Unit, Unit], tmp_path: Path
) -> None:
    county, school = pair
    old = tmp_path / "旧.json"
    printed = school.run("card", old)["fingerprint"]
    shutil.rmtree(school.folder)
    Unit.found(school.folder, "school", "2152990701", "虚怀县枧水小学")
    new = tmp_path / "新.json"
    fresh = school.run("card", new)["fingerprint"]
    assert "另一张名片" in county.refused("enrol", new, "--fingerprint", fresh)["what"]
    county.run("revoke", "2152990701")
    assert "已经吊销" in county.refused("enrol", old, "--fingerprint", printed)["what"]
    assert county.run("enrol", new, "--fingerprint", fresh)["confirmed"] is True


def test_a_file_no_record_speaks_of_is_not_kept(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    files = {hashlib.sha256(text).hexdigest(): text for text in (b"proof", b"stowaway")}
    proof = hashlib.sha256(b"proof").hexdigest()
    school.run(
        "add", "hardships", f"student={school.list('students')[0]['id_number']}", "school_year=2026", "level=困难"
    )
    [hardship] = lines_of(school, "hardships")
    rows = {"students": lines_of(school, "students"), "hardships": [changed(hardship, evidence=proof)]}
    answer = receive_one(county, sealed(school, county, tmp_path / "盘", rows, attachments=files))
    assert (answer["result"], answer["quarantined"]) == ("accepted", 0)
    with county.opened() as ledger:
        assert ledger.attachment_names() == {proof}


# What goes out


def test_a_reply_carries_the_hits_of_known_children_alone(
    pair: tuple[Unit, Unit], invented: School, tmp_path: Path
) -> None:
    county, school = pair
    county.run("receive", school.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    listed = [invented.children[0], *Maker(99).school("小学", 2, code=invented.code).children]
    county.run("match", low_income(tmp_path / "低保.xls", listed))
    county.run("match", low_income(tmp_path / "低保二.xls", [replaced_name(invented)]))
    classes = {row["match_class"] for row in county.list("listings")}
    assert classes >= {"A1", "B1"}
    school.run("receive", county.run("reply", invented.code, tmp_path / "回")["file"])
    assert [row["match_class"] for row in school.list("listings")] == ["A1"]


def replaced_name(pupils: School) -> Any:
    """The second child under a name that isn't its own: a hit that only proposes."""
    return dataclasses.replace(pupils.children[1], name="别名不同")


def cover_sum(pdf: str) -> int:
    """What a cover sheet says the grants come to."""
    # Both of its copies say the same.
    [found] = set(re.findall(r"发放金额合计\s+￥([\d,]+\.\d\d)", "\n".join(pdf_lines(Path(pdf)))))
    return yuan_of(found)


def test_the_cover_says_the_sum_of_what_is_in_the_package(
    pair: tuple[Unit, Unit], invented: School, tmp_path: Path
) -> None:
    county, school = pair
    school.run("match", low_income(tmp_path / "低保.xls", invented.children[:6]))
    school.run("recognise", "--year", YEAR, "--from-matches")
    made = school.run("batch", "LIV", "--period", TERM)
    gone = school.run("void", made["batch"], "--student", invented.children[0].number, "--reason", "编错")
    sent = school.run("submit", tmp_path / "盘", "--period", TERM)
    assert cover_sum(sent["cover"]) == made["fen"] - gone["fen"]
    county.run("receive", sent["file"])
    assert county.run("totals")["fen"] == made["fen"] - gone["fen"]


def test_a_number_is_not_given_to_a_second_package_when_writing_failed(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    (tmp_path / "文件").write_text("no folder")
    school.refused_only("submit", tmp_path / "文件", "--period", TERM)
    sent = school.run("submit", tmp_path / "盘", "--period", TERM)
    assert sent["sequence"] == 2
    school.refused_only("submit", tmp_path / "文件", "--period", TERM)
    assert school.run("submit", tmp_path / "盘", "--period", TERM)["sequence"] == 4
    assert receive_one(county, sent["file"])["result"] == "accepted"


def test_a_package_is_applied_to_a_ledger_that_was_backed_up_just_before(
    pair: tuple[Unit, Unit], tmp_path: Path
) -> None:
    county, school = pair
    file = school.run("submit", tmp_path / "盘", "--period", TERM)["file"]
    county.run("set", "units", COUNTY_CODE, "phone=08990000001")
    county.run("receive", file)
    [*_, newest] = sorted(county.folder.with_name("县_备份").glob("*.zhuxue-backup"))
    county.run("restore", newest, tmp_path / "前.zhuxue-ledger")
    before = Unit(tmp_path / "前.zhuxue-ledger")
    assert [row["phone"] for row in before.list("units", f"code={COUNTY_CODE}")] == ["08990000001"]
    assert not before.list("students") and county.list("students")


# Laptops


@pytest.fixture
def laptops(invented: School, tmp_path: Path) -> tuple[Unit, Unit, Unit]:
    """A county, and two laptops of a school, one register, agreed which is the main one."""
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    one, two = (Unit.found(tmp_path / f"{n}.zhuxue-ledger", "school", invented.code, invented.name) for n in "甲乙")
    enrol(county, one, tmp_path)
    one.run("import", "students", register(tmp_path / "登记.xlsx", invented))
    swap_laptop_cards(one, two, tmp_path)
    carry(one, two, tmp_path)
    carry(two, one, tmp_path)
    [conflict] = one.run("conflicts")
    one.run("resolve", conflict["id"], "--value", device_of(one))
    carry(one, two, tmp_path)
    return county, one, two


def carry(giver: Unit, taker: Unit, folder: Path) -> None:
    """One sync."""
    receive_one(taker, giver.run("sync", folder / "同步盘")["file"])


def test_a_conflict_after_the_payment_stops_signature_and_paper(
    laptops: tuple[Unit, Unit, Unit], invented: School, tmp_path: Path
) -> None:
    _, one, two = laptops
    one.run("match", low_income(tmp_path / "低保.xls", invented.children[:4]))
    one.run("recognise", "--year", YEAR, "--from-matches")
    batch = one.run("batch", "LIV", "--period", TERM)["batch"]
    one.run("approve", batch)
    one.run("pay", batch, "--date", "2026-11-12")
    carry(one, two, tmp_path)
    first = one.by_number()[invented.children[0].number]["id"]
    [hardship] = [h["id"] for h in one.list("hardships") if h["student"] == first]
    one.run("set", "hardships", hardship, "level=困难")
    two.run("set", "hardships", hardship, "level=一般困难")
    carry(two, one, tmp_path)
    told = [w for w in one.run("entitle", "--period", TERM)["without"] if w["student"] == first]
    assert told and all("两个不同的值" in w["reason"] for w in told)
    assert "两个不同的值" in one.refused("sign", batch, "--date", "2026-11-13")["what"]
    assert "两个不同的值" in one.refused("print", "roster", tmp_path / "不.pdf", "--batch", batch)["what"]
    one.run("sign", batch, "--date", "2026-11-13", "--student", invented.children[1].number)


def test_money_held_back_counts_neither_in_the_package_nor_on_its_cover(
    laptops: tuple[Unit, Unit, Unit], invented: School, tmp_path: Path
) -> None:
    _, one, two = laptops
    one.run("match", low_income(tmp_path / "低保.xls", invented.children[:4]))
    one.run("recognise", "--year", YEAR, "--from-matches")
    made = one.run("batch", "LIV", "--period", TERM)
    one.run("approve", made["batch"])
    carry(one, two, tmp_path)
    # The other laptop takes over by itself while the first one is still at work.
    two.run("main", device_of(two))
    number = invented.children[0].number
    one.run("pay", made["batch"], "--date", "2026-11-12")
    twice = two.run("pay", made["batch"], "--date", "2026-11-13", "--student", number)
    carry(two, one, tmp_path)
    one.run("main", device_of(one))
    assert {(c["kind"], c["field"]) for c in one.run("conflicts")} >= {("grants", "paid_on")}
    sent = one.run("submit", tmp_path / "盘", "--period", TERM)
    assert sent["held_back"] >= 1
    # Both laptops dated the batch: it waits for a person, and with it all that was paid in it.
    assert 0 < twice["fen"] < made["fen"] and cover_sum(sent["cover"]) == 0
    assert one.run("totals")["fen"] == made["fen"]


def test_a_conflict_of_what_the_program_fills_is_settled_by_one_of_the_two(invented: School, tmp_path: Path) -> None:
    one, two = (Unit.found(tmp_path / f"{n}.zhuxue-ledger", "school", invented.code, invented.name) for n in "甲乙")
    swap_laptop_cards(one, two, tmp_path)
    carry(one, two, tmp_path)
    [conflict] = two.run("conflicts")
    assert conflict["field"] == "main_device"
    carry(two, one, tmp_path)
    for laptop in (one, two):
        # While two say so of themselves it is neither, whichever value is shown.
        assert "两台电脑" in laptop.refused("submit", tmp_path / "不行")["what"]
    assert "两个值" in two.refused("resolve", conflict["id"], "--value", "DNOBODY22")["what"]
    two.run("resolve", conflict["id"], "--value", device_of(two))


def test_secret_keys_travel_between_laptops_whose_cards_were_compared(invented: School, tmp_path: Path) -> None:
    one, two = (Unit.found(tmp_path / f"{n}.zhuxue-ledger", "school", invented.code, invented.name) for n in "甲乙")
    two.run("card", tmp_path / "乙.json")
    one.run("card", tmp_path / "甲.json")
    two.run("enrol", tmp_path / "甲.json")
    one.run("enrol", tmp_path / "乙.json")
    assert "secrets" not in extras(two, one.run("sync", tmp_path / "盘")["file"], tmp_path)
    one.run("enrol", tmp_path / "乙.json", "--fingerprint", two.run("card", tmp_path / "乙.json")["fingerprint"])
    assert "secrets" in extras(two, one.run("sync", tmp_path / "盘")["file"], tmp_path)


def extras(taker: Unit, file: str, folder: Path) -> tuple[str, ...]:
    """What a package carries besides records."""
    with taker.opened() as ledger:
        office = Office(ledger)
        keys = office.device_keys()
        with open_package(
            Path(file), keys, known_units(office), folder / "看", code=office.code, schema=SCHEMA
        ) as opened:
            return opened.extras


# Money that was reported


def test_reported_money_is_neither_changed_nor_taken_away(
    pair: tuple[Unit, Unit], invented: School, tmp_path: Path
) -> None:
    county, school = pair
    school.run("match", low_income(tmp_path / "低保.xls", invented.children[:6]))
    school.run("recognise", "--year", YEAR, "--from-matches")
    batch = school.run("batch", "LIV", "--period", TERM)["batch"]
    school.run("approve", batch)
    school.run("pay", batch, "--date", "2026-11-12", "--student", invented.children[0].number)
    county.run("receive", school.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    before = county.list("grants")
    lines = sorted(lines_of(school, "grants"), key=lambda line: "paid_on" in line["fields"])
    students = [line["id"] for line in lines_of(school, "students")]
    dot = f"{device_of(school)}:{10**6}"
    bad = [
        changed(lines[0], fen=99999900),
        changed(lines[1], student=next(s for s in students if s != lines[1]["fields"]["student"])),
        changed(lines[2], period="2027S"),
        dict(lines[3], removed="不要了", dots={**lines[3]["dots"], "removed": dot}),
        dict(lines[4], same_as=lines[0]["id"], dots={**lines[4]["dots"], "same_as": dot}),
        changed(lines[5], void_on="2026-11-20", void_reason="作废"),
    ]
    clock = {device_of(school): 10**6}
    rows = {
        "students": lines_of(school, "students"),
        "batches": lines_of(school, "batches"),
        "grants": [dict(line, clock=clock) for line in bad],
    }
    answer = receive_one(county, sealed(school, county, tmp_path / "盘二", rows))
    assert (answer["result"], answer["quarantined"], answer["changed"]) == ("accepted", 6, 0)
    assert county.list("grants") == before


# Villages known through their central school


def test_a_county_knows_villages_through_their_central_school_unless_it_knows_better(tmp_path: Path) -> None:
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    central = another(county, tmp_path, "2152990750", "central", "虚怀县大塘中心校")
    maker, files = Maker(3), []
    for number in (1, 2):
        pupils = maker.school("小学", 3, code=f"215299075{number}", name=f"虚怀县大塘{number}村小")
        village = Unit.found(tmp_path / f"村{number}.zhuxue-ledger", "school", pupils.code, pupils.name)
        enrol(central, village, tmp_path)
        village.run("import", "students", register(tmp_path / f"登记{number}.xlsx", pupils))
        files.append(village.run("submit", tmp_path / "村盘", "--period", TERM)["file"])
    # The county has met a school of the second code already, with other keys.
    rival = Unit.found(tmp_path / "真.zhuxue-ledger", "school", "2152990752", "虚怀县大塘2村小")
    rival.run("card", tmp_path / "真.json")
    county.run("enrol", tmp_path / "真.json")
    central.run("receive", *files)
    code, out, _ = county.raw("receive", central.run("submit", tmp_path / "中盘", "--period", TERM)["file"])
    results = {entry["file"].rpartition("/")[2]: entry["result"] for entry in json.loads(out)}
    assert code == 1 and sorted(results.values()) == ["accepted", "accepted", "refused"]
    assert {row["owner"] for row in county.list("students")} == {"2152990751"}
    [known] = county.list("units", "code=2152990751")
    assert (known["parent"], known["confirmed"]) == ("2152990750", False)
    [kept] = county.list("units", "code=2152990752")
    assert kept["sign_key"] == json.loads((tmp_path / "真.json").read_text(encoding="utf-8"))["sign_key"]


def test_a_school_vouches_for_nobody(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    stranger = Unit.found(tmp_path / "野.zhuxue-ledger", "school", "2152990788", "虚怀县野校")
    enrol(school, stranger, tmp_path)
    with stranger.opened() as ledger:
        keys = Office(ledger).keys().public
    card = {"code": "2152990788", "name": "虚怀县野校", "sign_key": keys.sign_key, "age_key": keys.age_key}
    inner = sealed(stranger, school, tmp_path / "里", {"students": lines_of(stranger, "students")})
    bundle = sealed(school, county, tmp_path / "外", {}, nested=[inner], extras={"cards": {"cards": [card]}})
    county.raw("receive", bundle)
    assert not county.list("units", "code=2152990788")

"""Money from batch to signed paper: conserved at every step, to nobody twice, and in order."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.county import Maker, School, low_income, register
from tests.journeys.kit import Unit, pdf_lines, pdf_text, yuan_of

TERM, YEAR, ITEM = "2026A", "2026", "LIV"
_NOW = dt.date.today()
BEFORE, PAID = (_NOW - dt.timedelta(days=1)).isoformat(), _NOW.isoformat()
SIGNED = LATER = PAID


@pytest.fixture
def ready(school: Unit, tmp_path: Path) -> tuple[Unit, School]:
    """A primary school with every second child recognised."""
    pupils = Maker(9).school("小学", 20, code="2152990701", name="虚怀县枧水小学")
    school.run("import", "students", register(tmp_path / "登记.xlsx", pupils))
    school.run("match", low_income(tmp_path / "农村低保.xls", pupils.children[::2]))
    school.run("recognise", "--year", YEAR, "--from-matches")
    return school, pupils


def total(rows: list[dict[str, Any]]) -> int:
    """Sum of fen."""
    return sum(row["fen"] for row in rows)


def live(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows that aren't void."""
    return [row for row in rows if row["void_on"] is None]


def roster_total(pdf: Path) -> set[int]:
    """The grand totals a roster states."""
    lines = [line for line in pdf_lines(pdf) if "总计" in line.replace(" ", "")]
    found = [m for line in lines for m in re.findall(r"\d[\d,]*\.\d\d", line)]
    assert found, "the roster states no total"
    return {yuan_of(text) for text in found}


def test_the_whole_way_conserves_every_fen(ready: tuple[Unit, School], tmp_path: Path) -> None:
    unit, pupils = ready
    due = unit.run("entitle", "--period", TERM)["entitled"]
    assert total(due) == sum(31250 if not c.boards else 62500 for c in pupils.children[::2])

    made = unit.run("batch", ITEM, "--period", TERM)
    batch = made["batch"]
    assert re.fullmatch(r"2026A-\d{4}", batch)
    grants = unit.list("grants")
    assert (made["grants"], made["fen"]) == (len(due), total(due)) == (len(grants), total(grants))
    frozen = {(e["student"], e["item"]): (e["fen"], e["rule"], e["rate"], e["document"], e["arithmetic"]) for e in due}
    for grant in grants:
        item = grant["item"] if isinstance(grant["item"], str) else grant["item"][0]
        assert frozen[grant["student"], item] == tuple(
            grant[n] for n in ("fen", "rule", "rate", "document", "arithmetic")
        )

    unit.run("approve", batch)
    paid = unit.run("pay", batch, "--date", PAID)
    assert (paid["grants"], paid["fen"]) == (len(due), total(due))
    roster = unit.run("print", "roster", tmp_path / "花名册.pdf", "--batch", batch)
    assert roster["records"] == len(due) and total(due) in roster_total(tmp_path / "花名册.pdf")
    receipts = unit.run("print", "receipt", tmp_path / "收据.pdf", "--batch", batch)
    assert receipts["records"] == len(set(receipts["numbers"])) == len(due)
    unit.run("sign", batch, "--date", SIGNED)
    assert total(unit.list("receipts")) == total(due)
    totals = unit.run("totals")
    assert (totals["fen"], totals["paid_fen"], totals["signed_fen"]) == (total(due),) * 3
    assert not [gap for gap in unit.run("gaps", "--period", TERM) if gap["gap"] != "MATCHED_NOT_RECOGNISED"]

    text = pdf_text(tmp_path / "花名册.pdf")
    slips = pdf_text(tmp_path / "收据.pdf")
    for child in pupils.children[::2]:
        assert child.name in text and child.name in slips and child.number in text
    for child in pupils.children[1::2]:
        assert child.number not in text
    assert unit.chain_holds()


def test_nobody_is_paid_twice(ready: tuple[Unit, School]) -> None:
    unit, pupils = ready
    first = unit.run("batch", ITEM, "--period", TERM)
    assert "没有需要发放" in unit.refused("batch", ITEM, "--period", TERM)["what"]
    unit.refused("batch", "LIV_P_DAY", "--period", TERM)
    late = pupils.children[1]
    unit.run("add", "hardships", f"student={late.number}", f"school_year={YEAR}", "level=特别困难", "groups=孤儿,残疾")
    second = unit.run("batch", ITEM, "--period", TERM)
    assert second["grants"] == 1 and second["batch"] != first["batch"]
    grants = unit.list("grants")
    assert [g["kind"] for g in grants if g["student"] == unit.by_number()[late.number]["id"]] == ["补发"]
    keys = [(g["student"], str(g["item"]), g["period"]) for g in grants]
    assert len(keys) == len(set(keys)) == first["grants"] + 1
    # Another term is another right.
    assert unit.run("batch", ITEM, "--period", "2027S")["grants"] == first["grants"] + 1


def test_steps_out_of_order_are_refused(ready: tuple[Unit, School], tmp_path: Path) -> None:
    unit, pupils = ready
    unit.refused("approve", "2026A-0001")
    batch = unit.run("batch", ITEM, "--period", TERM)["batch"]
    one = pupils.children[0].number
    assert "审批" in unit.refused("pay", batch, "--date", PAID)["what"]
    assert "还没有发放" in unit.refused("sign", batch, "--date", SIGNED)["what"]
    unit.refused("returned", batch, "--student", one, "--reason", "卡号错误")
    unit.run("approve", batch)
    assert "已经审批" in unit.refused("approve", batch)["what"]
    unit.refused("sign", batch, "--date", SIGNED)
    for wrong in ("2026-13-01", "昨天", "", "2026年2月30日"):
        unit.refused("pay", batch, "--date", wrong)
    unit.run("pay", batch, "--date", PAID, "--student", one)
    assert "不能重复" in unit.refused("pay", batch, "--date", PAID, "--student", one)["what"]
    unit.run("pay", batch, "--date", PAID)
    unit.refused("pay", batch, "--date", PAID)
    assert "早于" in unit.refused("sign", batch, "--date", BEFORE)["what"]
    unit.refused("void", batch, "--student", one, "--reason", "多发")
    unit.refused("void", batch, "--student", one, "--reason", "  ")
    unit.refused("remove", "students", one, "--reason", "试试")
    grant = unit.list("grants")[0]
    for kind, record in (("grants", grant["id"]), ("batches", batch)):
        unit.refused("remove", kind, record, "--reason", "试试")
    for words in (
        ("set", "grants", grant["id"], "fen=1"),
        ("set", "batches", batch, "approved_on="),
        ("same", "grants", "a", "b"),
    ):
        unit.refused(*words)
    unit.refused("add", "grants", f"batch={batch}", f"student={one}", "item=LIV", "period=2026A", "kind=补发", "fen=5")
    unit.refused("print", "roster", tmp_path / "无.pdf", "--batch", "2026A-0099")
    unit.refused("print", "roster", tmp_path / "无.pdf")
    assert not (tmp_path / "无.pdf").exists()


def test_returned_by_the_bank_and_paid_again(ready: tuple[Unit, School]) -> None:
    unit, pupils = ready
    batch = unit.run("batch", ITEM, "--period", TERM)["batch"]
    unit.run("approve", batch)
    unit.run("pay", batch, "--date", PAID, "--how", "card", "--slip", "回单-0017")
    whole = unit.run("totals")
    number = pupils.children[2].number
    back = unit.run("returned", batch, "--student", number, "--reason", "账户已销户")
    assert unit.run("totals")["paid_fen"] == whole["paid_fen"] - back["fen"]
    assert unit.run("totals")["fen"] == whole["fen"]
    due = [gap for gap in unit.run("gaps", "--period", TERM) if gap["gap"] == "RETURNED"]
    assert [gap["student_id_number"] for gap in due] == [number]
    unit.refused("sign", batch, "--date", SIGNED, "--student", number)
    unit.refused("returned", batch, "--student", number, "--reason", "再退")
    unit.refused("batch", ITEM, "--period", TERM)
    again = unit.run("pay", batch, "--date", LATER, "--student", number, "--how", "cash")
    assert again["fen"] == back["fen"] and unit.run("totals")["paid_fen"] == whole["paid_fen"]
    unit.refused("pay", batch, "--date", LATER, "--student", number)


def test_receipts_are_numbered_without_gaps_and_a_void_one_keeps_its_number(
    ready: tuple[Unit, School], tmp_path: Path
) -> None:
    unit, pupils = ready
    batch = unit.run("batch", ITEM, "--period", TERM)["batch"]
    unit.run("approve", batch)
    unit.run("pay", batch, "--date", PAID)
    one = unit.run("print", "receipt", tmp_path / "一.pdf", "--batch", batch, "--student", pupils.children[4].number)
    rest = unit.run("print", "receipt", tmp_path / "其余.pdf", "--batch", batch)
    every = {row["number"]: row for row in unit.list("receipts")}
    assert one["numbers"][0] in every and set(rest["numbers"]) <= set(every) and len(every) == len(unit.list("grants"))
    again = unit.run("print", "receipt", tmp_path / "重打.pdf", "--batch", batch)
    assert set(again["numbers"]) <= set(every) and len(unit.list("receipts")) == len(every), "a reprint took numbers"

    spoilt = one["numbers"][0]
    unit.refused("void", spoilt, "--reason", " ")
    unit.run("void", spoilt, "--reason", "打印机卡纸")
    unit.refused("void", spoilt, "--reason", "再作废")
    fresh = unit.run("print", "receipt", tmp_path / "补.pdf", "--batch", batch)
    new = [n for n in fresh["numbers"] if n not in every]
    assert len(new) == 1
    rows = unit.list("receipts")
    assert sorted(row["serial"] for row in rows) == list(range(1, len(every) + 2))
    assert [row["number"] for row in rows if row["void_on"]] == [spoilt]
    assert total(live(rows)) == total(unit.list("grants"))
    assert {row["grant"] for row in live(rows)} == {grant["id"] for grant in unit.list("grants")}


def test_a_void_grant_takes_its_receipt_along_and_may_be_given_anew(ready: tuple[Unit, School], tmp_path: Path) -> None:
    unit, pupils = ready
    number = pupils.children[6].number
    batch = unit.run("batch", ITEM, "--period", TERM)["batch"]
    whole = total(unit.list("grants"))
    unit.run("approve", batch)
    unit.run("print", "receipt", tmp_path / "收据.pdf", "--batch", batch)
    gone = unit.run("void", batch, "--student", number, "--reason", "转学")
    assert unit.run("totals")["fen"] == whole - gone["fen"]
    assert total(live(unit.list("receipts"))) == total(live(unit.list("grants"))) == whole - gone["fen"]
    unit.run("pay", batch, "--date", PAID)
    assert total([g for g in unit.list("grants") if g["paid_on"]]) == whole - gone["fen"]
    unit.run("print", "roster", tmp_path / "花名册.pdf", "--batch", batch)
    assert whole - gone["fen"] in roster_total(tmp_path / "花名册.pdf")
    anew = unit.run("batch", ITEM, "--period", TERM)
    assert (anew["grants"], anew["fen"]) == (1, gone["fen"])
    assert [g["kind"] for g in live(unit.list("grants")) if g["batch"] != unit.list("batches")[0]["id"]] == ["补发"]


def test_a_card_payment_needs_card_numbers_and_names_nobody(ready: tuple[Unit, School]) -> None:
    unit, pupils = ready
    unit.run("set", "students", pupils.children[0].number, "bank_card=")
    batch = unit.run("batch", ITEM, "--period", TERM)["batch"]
    unit.run("approve", batch)
    error = unit.refused("pay", batch, "--date", PAID, "--how", "card")
    assert "银行卡号" in error["what"]
    assert pupils.children[0].name not in str(error), "a child's name in an error"
    unit.run("pay", batch, "--date", PAID)


def test_a_child_that_left_or_lost_its_level_is_not_in_the_next_batch(ready: tuple[Unit, School]) -> None:
    unit, pupils = ready
    left, rich = pupils.children[0], pupils.children[2]
    unit.run("set", "students", left.number, "state=转出")
    student = unit.by_number()[rich.number]["id"]
    [hardship] = [h for h in unit.list("hardships") if h["student"] == student]
    unit.run("set", "hardships", hardship["id"], "level=不困难")
    document = unit.run("entitle", "--period", TERM)
    assert not {left.number, rich.number} & {e["student_id_number"] for e in document["entitled"]}
    reasons = {(e["student_id_number"], e["reason"]) for e in document["without"]}
    assert any(n == left.number and "转出" in r for n, r in reasons)
    assert any(n == rich.number and "不困难" in r for n, r in reasons)
    assert unit.run("batch", ITEM, "--period", TERM)["grants"] == 8


def test_moving_into_the_dormitory_pays_nothing_twice(ready: tuple[Unit, School]) -> None:
    """The day pupil's aid of the term is given already; the boarder's comes in the next term."""
    unit, pupils = ready
    child = next(c for c in pupils.children[::2] if not c.boards)
    unit.run("batch", ITEM, "--period", TERM)
    unit.run("set", "students", child.number, "attendance=住校", "boarding=true")
    assert child.number in {e["student_id_number"] for e in unit.run("entitle", "--period", TERM)["entitled"]}
    unit.refused("batch", ITEM, "--period", TERM)
    unit.refused("batch", "LIV_P_BOARD", "--period", TERM)
    student = unit.by_number()[child.number]["id"]
    assert [g["fen"] for g in unit.list("grants") if g["student"] == student] == [31250]
    told = {gap["gap"] for gap in unit.run("gaps", "--period", TERM) if gap["student_id_number"] == child.number}
    assert told & {"NO_LONGER_ENTITLED", "AMOUNT_DIFFERS", "UNPAID"}
    unit.run("void", "2026A-0001", "--student", child.number, "--reason", "改为住校生标准")
    assert unit.run("batch", ITEM, "--period", TERM)["fen"] == 62500
    unit.run("batch", ITEM, "--period", "2027S")
    assert {g["fen"] for g in unit.list("grants") if g["student"] == student and g["period"] == "2027S"} == {62500}


def test_a_child_voided_twice_hinders_nobody_else(ready: tuple[Unit, School]) -> None:
    unit, pupils = ready
    first, other = pupils.children[0].number, pupils.children[1].number
    for at in (1, 2):
        unit.run("batch", ITEM, "--period", TERM)
        unit.run("void", f"2026A-000{at}", "--student", first, "--reason", "编错")
    unit.refused("batch", ITEM, "--period", TERM)
    unit.run("add", "hardships", f"student={other}", f"school_year={YEAR}", "level=困难", "groups=残疾")
    assert unit.run("batch", ITEM, "--period", TERM)["grants"] == 1
    due = [gap for gap in unit.run("gaps", "--period", TERM) if gap["gap"] == "UNPAID"]
    assert [gap["student_id_number"] for gap in due] == [first]


def test_money_and_paper_come_from_the_main_laptop_alone(
    ready: tuple[Unit, School], tmp_path: Path, copied: Callable[[Unit, Path], Unit]
) -> None:
    unit, _ = ready
    batch = unit.run("batch", ITEM, "--period", TERM)["batch"]
    second = copied(unit, tmp_path / "备用.zhuxue-ledger")
    devices = {row["device"] for row in second.list("devices")}
    assert len(devices) == 2, "a copy has the number of its original"
    for words in (
        ("batch", "LIV_P_DAY", "--period", "2027S"),
        ("approve", batch),
        ("pay", batch, "--date", PAID),
        ("sign", batch, "--date", SIGNED),
        ("print", "receipt", tmp_path / "不行.pdf", "--batch", batch),
        ("submit", tmp_path / "U盘"),
    ):
        assert "主电脑" in second.refused(*words)["what"]
    assert not (tmp_path / "不行.pdf").exists() and not (tmp_path / "U盘").exists()
    second.run("add", "guardians", f"student={ready[1].children[0].number}", "name=向大有")

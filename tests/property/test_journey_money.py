"""Any sequence of money steps a clerk may try: refused or done, and never a fen or a number out of place."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import app.ledger.keys
from tests.journeys.county import Maker, School, low_income, register
from tests.journeys.kit import CHEAP, Unit, refusal

TERM = "2026A"
DAY = dt.date.today().isoformat()
STEPS = ("batch", "approve", "pay", "pay", "sign", "returned", "void", "receipt", "spoil", "leave", "late", "move")


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Unit, School]]:
    """A school with five children, four of them recognised."""
    before, app.ledger.keys._COST = app.ledger.keys._COST, CHEAP
    place = tmp_path_factory.mktemp("钱")
    pupils = Maker(8).school("小学", 5, code="2152990701", name="虚怀县枧水小学")
    unit = Unit.found(place / "校.zhuxue-ledger", "school", pupils.code, pupils.name)
    unit.run("import", "students", register(place / "登记.xlsx", pupils))
    unit.run("match", low_income(place / "农村低保.xls", pupils.children[:4]))
    unit.run("recognise", "--year", "2026", "--from-matches")
    yield unit, pupils
    app.ledger.keys._COST = before


steps = st.tuples(st.sampled_from(STEPS), st.integers(0, 4), st.booleans())


@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(wanted=st.lists(steps, min_size=6, max_size=16).map(lambda xs: [("batch", 0, False), *xs]))
def test_any_sequence_conserves_money_and_numbers(
    ready: tuple[Unit, School], tmp_path_factory: pytest.TempPathFactory, wanted: list[tuple[str, int, bool]]
) -> None:
    folder = tmp_path_factory.mktemp("序")
    shutil.copytree(ready[0].folder, folder / "校.zhuxue-ledger")
    unit = Unit(folder / "校.zhuxue-ledger")
    unit.run("list", "people")
    with unit.opened() as ledger:
        device = ledger.device
    unit.run("main", device)
    for step in wanted:
        act(unit, ready[1], folder, *step)
        hold(unit)
    assert unit.chain_holds()
    shutil.rmtree(folder)


def act(unit: Unit, pupils: School, folder: Path, step: str, which: int, one: bool) -> None:
    """Try a step on some batch and child; a refusal is an answer too."""
    batches = unit.list("batches")
    batch = batches[which % len(batches)]["number"] if batches else "2026A-0001"
    child = pupils.children[which].number
    student = ("--student", child) if one else ()
    receipts = unit.list("receipts")
    words: dict[str, tuple[Any, ...]] = {
        "batch": ("batch", "LIV", "--period", TERM),
        "approve": ("approve", batch),
        "pay": ("pay", batch, "--date", DAY, *student),
        "sign": ("sign", batch, "--date", DAY, *student),
        "returned": ("returned", batch, "--student", child, "--reason", "账户不符"),
        "void": ("void", batch, "--student", child, "--reason", "多编"),
        "receipt": ("print", "receipt", folder / "收据.pdf", "--batch", batch, *student),
        "spoil": ("void", receipts[which % len(receipts)]["number"] if receipts else "x", "--reason", "卡纸"),
        "leave": ("set", "students", child, "state=转出" if one else "state=在读"),
        "move": ("set", "students", child, f"attendance={'住校' if one else '走读'}", f"boarding={str(one).lower()}"),
        "late": ("add", "hardships", f"student={child}", "school_year=2026", "level=困难", "groups=低保"),
    }
    code, out, err = unit.raw(*words[step])
    if code:
        refusal(code, out, err)
    else:
        assert err == "" and json.loads(out)


def hold(unit: Unit) -> None:
    """What is always true."""
    grants, receipts = unit.list("grants"), unit.list("receipts")
    live = [g for g in grants if not g["void_on"]]
    keys = [(g["student"], g["period"]) for g in live]
    assert len(keys) == len(set(keys)), "a child has an item, or two that exclude each other, twice"
    assert not [g for g in grants if g["void_on"] and g["paid_on"]], "void and paid"
    assert not [g for g in grants if g["signed_on"] and not g["paid_on"]], "signed and not paid"
    approved = {b["id"] for b in unit.list("batches") if b["approved_on"]}
    assert {g["batch"] for g in grants if g["paid_on"]} <= approved, "paid before approval"
    serials = sorted(r["serial"] for r in receipts)
    # Each example works on a copy of a ledger, which counts on from the next round number.
    assert serials == list(range(1001, 1001 + len(serials))), "a gap among the receipts"
    papers = [r["grant"] for r in receipts if not r["void_on"]]
    assert len(papers) == len(set(papers)) and set(papers) <= {g["id"] for g in live}, "paper for money that isn't"
    amounts = {g["id"]: g["fen"] for g in grants}
    assert all(amounts[r["grant"]] == r["fen"] for r in receipts)
    totals = unit.run("totals")
    assert totals["fen"] == sum(g["fen"] for g in live)
    assert totals["paid_fen"] == sum(g["fen"] for g in live if g["paid_on"])
    assert totals["signed_fen"] == sum(g["fen"] for g in live if g["signed_on"])
    by_batch = {b["id"]: sum(g["fen"] for g in live if g["batch"] == b["id"]) for b in unit.list("batches")}
    assert sum(by_batch.values()) == totals["fen"]

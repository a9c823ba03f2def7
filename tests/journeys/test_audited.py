"""What an auditor tried at the window and by command: two persons, days ahead, money on another card, hours moved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.services import batching, keeping
from app.services.office import Office, same_person
from tests.journeys.county import School, low_income
from tests.journeys.kit import Unit, pdf_text

TERM, YEAR = "2026A", "2026"
TODAY = dt.date.today()
TOMORROW = (TODAY + dt.timedelta(days=1)).isoformat()
OTHER, SECRET = "孙审批", "审批人-测试-2026"


@pytest.fixture
def needy(filled: Unit, invented: School, tmp_path: Path) -> Unit:
    """A primary school whose first eight children are on a list and recognised."""
    filled.run("match", low_income(tmp_path / "农村低保.xls", invented.children[:8]))
    filled.run("recognise", "--year", YEAR, "--from-matches")
    return filled


@contextmanager
def office_of(unit: Unit, person: str = "", password: str = "") -> Iterator[Office]:
    """The ledger opened by one of its persons."""
    with Ledger.open(unit.folder, registry(), person=person or None, password=password or unit.password) as ledger:
        yield Office(ledger, lambda: TODAY)


def test_who_prepares_does_not_approve_under_his_own_name_with_a_blank_in_it(needy: Unit) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    with office_of(needy) as office:
        with pytest.raises(Refused, match="同一人"):
            batching.approve(office, batch)
        for alike in ("钱 老师", "钱老师\u200b", "钱\u3000老师", " 钱老师 "):
            with pytest.raises(Refused, match="已经有这个人员"):
                keeping.let_in(office, alike, SECRET)
        keeping.let_in(office, OTHER, SECRET)
    with office_of(needy, OTHER, SECRET) as office:
        batching.approve(office, batch)
    [approved] = needy.list("batches")
    assert (approved["approved_by"], approved["approved_on"]) == (OTHER, TODAY.isoformat())


def test_names_read_alike() -> None:
    assert (
        same_person("ｌｉ Ming", "liming") and not same_person("钱老师", "孙老师") and not same_person("钱老师", None)
    )


def test_an_approval_that_was_taken_back_does_not_come_back_by_another_hand(needy: Unit) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    with office_of(needy) as office:
        keeping.let_in(office, OTHER, SECRET)
    with office_of(needy, OTHER, SECRET) as office:
        batching.approve(office, batch)
        assert "审批" in keeping.undo(office, office.ledger.undo_label())["undone"]
    with office_of(needy) as office:
        assert office.ledger.redo_label() == ""
        with pytest.raises(Refused, match="没有可以重做"):
            office.ledger.redo()
    with office_of(needy, OTHER, SECRET) as office:
        assert "审批" in office.ledger.redo()


def test_undo_does_what_its_button_said_or_nothing(needy: Unit, invented: School) -> None:
    with office_of(needy) as office:
        shown = office.ledger.undo_label()
    needy.run("set", "students", invented.children[0].number, "address=枧水村二组")
    state = needy.state()
    with office_of(needy) as office, pytest.raises(Refused, match="没有撤销"):
        keeping.undo(office, shown)
    assert needy.state() == state


def test_nothing_is_signed_or_paid_on_a_day_that_has_not_come(needy: Unit, invented: School) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    assert "还没有到" in needy.refused("approve", batch, "--date", TOMORROW)["what"]
    needy.run("approve", batch)
    state = needy.state()
    with office_of(needy) as office, pytest.raises(Refused, match="发放日期还没有到"):
        batching.pay(office, batch, TOMORROW, None, "cash", None)
    assert needy.state() == state
    with office_of(needy) as office:
        batching.pay(office, batch, TODAY.isoformat(), None, "cash", None)
        students = [line.student for line in batching.term(office, TERM).batches[0].lines]
        with pytest.raises(Refused, match="签字日期还没有到"):
            batching.sign(office, batch, TOMORROW, students)
        batching.sign(office, batch, TODAY.isoformat(), students)
    assert {grant["signed_on"] for grant in needy.list("grants")} == {TODAY.isoformat()}


def test_a_card_changed_afterwards_does_not_change_where_money_went(
    needy: Unit, invented: School, tmp_path: Path
) -> None:
    children = invented.children[:8]
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    needy.run("pay", batch, "--date", TODAY.isoformat(), "--how", "card", "--slip", "回单-1")
    child, other = children[0], children[1]
    new = other.card
    needy.run("set", "students", child.number, f"bank_card={new}")
    with office_of(needy) as office:
        lines = batching.term(office, TERM).batches[0].lines
        tails = {line.name: line.card for line in lines}
        assert tails[child.name] == child.card[-4:] and not any(line.shared for line in lines)
    out = tmp_path / "花名册.pdf"
    needy.run("print", "roster", out, "--batch", batch)
    assert child.card[-4:] in pdf_text(out)

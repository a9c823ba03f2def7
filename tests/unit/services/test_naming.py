"""What names a record that hangs on another: its key, or the child, as long as that is one alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import WrongValue
from app.ledger import Ledger
from app.models import registry
from app.services.naming import Names
from app.services.office import Office
from tests.journeys.county import id_number
from tests.journeys.kit import CHEAP, PASSWORD, Unit

CHILD = id_number("2009-02-03", 3, True)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A child in one post after another."""
    monkeypatch.setattr("app.ledger.keys._COST", CHEAP)
    unit = Unit.found(tmp_path / "职.zhuxue-ledger", "school", "3652990701", "河湾职业学校")
    unit.run("add", "students", "name=赵立春", f"id_number={CHILD}")
    for post in ("食堂助理", "图书|助理"):
        unit.run("add", "posts", f"name={post}", "day_fen=800")
    unit.run("add", "assignments", f"student={CHILD}", "post=食堂助理", "from_date=2026-09-01", "to_date=2026-10-31")
    unit.run("add", "assignments", f"student={CHILD}", "post=图书|助理", "from_date=2026-11-01")
    with Ledger.open(unit.folder, registry(), password=PASSWORD) as ledger:
        yield Office(ledger)


def names(office: Office) -> Names:
    """The names of assignments."""
    return Names(office.ledger, office.type("assignments"))


def test_a_child_names_the_one_that_holds_on_the_day(office: Office) -> None:
    first, second = (row["id"] for row in office.ledger.rows("assignments"))
    found = names(office)
    assert (found.find(CHILD, "2026-10-31"), found.find(CHILD, "2026-11-01")) == (first, second)
    assert found.find(CHILD.lower().replace("0", "０"), "2026-09-01") == first
    assert found.find(str(first)) == first and found.find("529907200001010011") is None
    with pytest.raises(WrongValue, match="分不清"):
        found.find(CHILD)
    with pytest.raises(WrongValue, match="这一天没有"):
        found.find(CHILD, "2026-08-31")


def test_the_key_names_one_and_only_it(office: Office) -> None:
    first, second = (str(row["id"]) for row in office.ledger.rows("assignments"))
    found = names(office)
    assert found.find(f"{CHILD}|食堂助理|2026年9月1日") == first == found.find(found.text_of(first))
    assert found.find(f"{CHILD}|食堂助理|2026-09-02") is None
    assert found.find(f"{CHILD}|食堂助理") is None
    # A name that holds the sign between the parts can't be taken apart again: the id stands for it.
    assert found.text_of(second) == second
    assert found.text_of("00000000") == ""

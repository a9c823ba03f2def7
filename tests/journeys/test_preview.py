"""Looking at paper before it is printed: nothing is written, and what is seen is what is then issued."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.printing.engine import Printed
from app.services.office import Office
from app.services.paper import Wanted, forms, issue, preview
from tests.journeys.county import School, low_income
from tests.journeys.kit import Unit, pdf_text

TERM, YEAR = "2026A", "2026"
TODAY = dt.date(2026, 10, 21)


@pytest.fixture
def paid(filled: Unit, invented: School, tmp_path: Path) -> tuple[Unit, str]:
    """A school with an approved batch for eight children, and the batch's number."""
    filled.run("match", low_income(tmp_path / "农村低保.xls", invented.children[:8]))
    filled.run("recognise", "--year", YEAR, "--from-matches")
    batch = filled.run("batch", "LIV", "--period", TERM)["batch"]
    filled.run("approve", batch)
    return filled, batch


@contextmanager
def office_of(unit: Unit, *, read_only: bool) -> Iterator[Office]:
    """The office on that ledger."""
    with Ledger.open(unit.folder, registry(), password=unit.password, read_only=read_only) as ledger:
        yield Office(ledger, today=lambda: TODAY)


def looked_at(unit: Unit, form: str, wanted: Wanted) -> Printed:
    """The pages of a form, seen in a ledger that can't be written."""
    with office_of(unit, read_only=True) as office:
        before = office.ledger.digest(full=True)
        made = preview(office, form, wanted)
        assert office.ledger.digest(full=True) == before
        return made


@pytest.mark.parametrize("form", ["recognition", "publicity", "roster", "receipt"])
def test_a_look_needs_no_right_to_write_and_is_what_is_then_issued(
    paid: tuple[Unit, str], tmp_path: Path, form: str
) -> None:
    unit, batch = paid
    wanted = Wanted(period=TERM, batch=batch)
    files = sorted(path for path in tmp_path.rglob("*") if path.suffix == ".pdf")
    seen = looked_at(unit, form, wanted)
    assert seen.values == looked_at(unit, form, wanted).values
    assert sorted(path for path in tmp_path.rglob("*") if path.suffix == ".pdf") == files
    with office_of(unit, read_only=False) as office:
        made = issue(office, form, wanted)
        kept = office.ledger.issued(form)[-1]
    assert (made.values, made.numbers, made.codes) == (seen.values, seen.numbers, seen.codes)
    assert kept.sha256 == hashlib.sha256(made.pdf).hexdigest() and tuple(kept.numbers) == made.numbers


def test_receipts_are_seen_with_the_numbers_they_will_get(paid: tuple[Unit, str], invented: School) -> None:
    unit, batch = paid
    one = Wanted(batch=batch, student=invented.children[0].number)
    with office_of(unit, read_only=False) as office:
        first = issue(office, "receipt", one).numbers
    assert looked_at(unit, "receipt", one).numbers == first
    # The others', whose numbers follow.
    rest = looked_at(unit, "receipt", Wanted(batch=batch)).numbers
    assert len(rest) == 7 and not set(rest) & set(first) and min(rest) > max(first)
    with office_of(unit, read_only=False) as office:
        assert issue(office, "receipt", Wanted(batch=batch)).numbers == rest
    # All have one now: seen again they are all of the eight, as a reprint.
    assert set(looked_at(unit, "receipt", Wanted(batch=batch)).numbers) == {*first, *rest}


def test_a_file_that_can_not_be_written_is_not_issued_and_costs_no_number(
    paid: tuple[Unit, str], tmp_path: Path
) -> None:
    unit, batch = paid
    taken = tmp_path / "不是文件夹"
    taken.write_text("", encoding="utf-8")
    expected = looked_at(unit, "receipt", Wanted(batch=batch)).numbers
    with office_of(unit, read_only=False) as office:
        with pytest.raises(Refused):
            issue(office, "receipt", Wanted(batch=batch), taken / "收据.pdf")
        assert office.ledger.issued("receipt") == []
        made = issue(office, "receipt", Wanted(batch=batch), tmp_path / "收据.pdf")
        assert len(office.ledger.issued("receipt")) == 1
    assert made.numbers == expected
    assert "补打" not in pdf_text(tmp_path / "收据.pdf")
    assert (tmp_path / "收据.pdf").stat().st_mode & 0o077 == 0


def test_what_can_not_be_printed_can_not_be_looked_at(paid: tuple[Unit, str]) -> None:
    unit, _ = paid
    with office_of(unit, read_only=True) as office:
        for form, wanted in (
            ("recovery", Wanted()),
            ("没有的表", Wanted()),
            ("roster", Wanted(batch="2026A-9999")),
            ("cover", Wanted()),
        ):
            with pytest.raises(Refused):
                preview(office, form, wanted)
        assert "recovery" in [entry["form"] for entry in forms()]

"""Recognition in the window: many at once in one step, a publicity that is too short refused; reports from records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models import Hardship
from app.services import publicising
from app.services.summary import by_unit_and_item
from app.ui.frame import Frame
from app.ui.pages.hardships import HardshipsPage
from app.ui.pages.reports import ReportsPage
from tests.ui import kit


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    """The window on a copy of the primary school."""
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as shown:
        yield shown


def page_of(frame: Frame) -> HardshipsPage:
    """The room of recognition."""
    frame.go("hardships")
    kit.settle(frame)
    assert isinstance(frame.page, HardshipsPage)
    return frame.page


def test_the_list_is_the_ledgers(frame: Frame) -> None:
    page = page_of(frame)
    held = frame.desk.office.ledger.select(Hardship, school_year=int(frame.period[:4]))
    assert len(page._board.lines) == len(held) > 0


def test_publicity_for_all_is_one_step_that_can_be_undone(frame: Frame) -> None:
    page = page_of(frame)
    before = frame.desk.office.ledger.digest(["hardships"])
    page._post("2026-12-01", "2026-12-07")
    kit.settle(frame)
    held = frame.desk.office.ledger.select(Hardship, school_year=int(frame.period[:4]))
    if {h.posted_from for h in held} == {"2026-12-01"}:
        kit.press(frame, "Ctrl+Z")
        kit.settle(frame)
    assert frame.desk.office.ledger.digest(["hardships"]) == before


def test_a_publicity_that_is_too_short_is_refused(frame: Frame) -> None:
    page = page_of(frame)
    before = frame.desk.office.ledger.digest(["hardships"])
    page._post("2026-12-01", "2026-12-03")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(["hardships"]) == before
    assert frame.notices.count()


def test_working_days_are_counted_with_both_ends() -> None:
    import datetime as dt

    assert publicising.working_days(dt.date(2026, 12, 1), dt.date(2026, 12, 7)) == 5
    assert publicising.too_short(dt.date(2026, 12, 1), dt.date(2026, 12, 7)) == ""
    assert "4 个工作日" in publicising.too_short(dt.date(2026, 12, 1), dt.date(2026, 12, 4))


def test_reports_show_what_the_records_sum_to(frame: Frame) -> None:
    frame.go("reports")
    kit.settle(frame)
    assert isinstance(frame.page, ReportsPage)
    total = sum(row["fen"] for row in by_unit_and_item(frame.desk.office) if row["period"] == frame.period)
    shown = [label.text() for label in kit.labels(frame.page)]
    assert f"{total // 100:,}.{total % 100:02d} 元" in shown


def test_a_workbook_is_exported_and_the_asking_recorded(frame: Frame, tmp_path: Path) -> None:
    frame.go("reports")
    kit.settle(frame)
    assert isinstance(frame.page, ReportsPage)
    place = tmp_path / "学生.xlsx"
    frame.page.export_to("students", place)
    kit.settle(frame)
    assert place.stat().st_size > 1000
    assert frame.desk.office.ledger.operations(1)[0].name == "reveal"


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path), percent=percent) as frame:
        for room in ("hardships", "reports"):
            frame.go(room)
            kit.settle(frame)
            assert kit.cut_off(frame) == [], room

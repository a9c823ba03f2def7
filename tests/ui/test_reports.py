"""Reports in the window: every printed form with what it needs, the term's sums from records, workbooks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models import Grant, Student
from app.services import paper
from app.services.summary import by_item, by_unit_and_item
from app.ui.frame import Frame
from app.ui.pages import reports
from app.ui.pages.reports import ReportsPage
from tests.ui import kit


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    """The window on a copy of the primary school."""
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as shown:
        yield shown


def page_of(frame: Frame, form: str = "") -> ReportsPage:
    """The room of reports, with a form chosen."""
    frame.go("reports", form or None)
    kit.settle(frame)
    assert isinstance(frame.page, ReportsPage)
    return frame.page


def test_every_printed_form_is_there_by_its_title(frame: Frame) -> None:
    page = page_of(frame)
    shown = [page.table.table_model.cell(at, 0).text for at in range(page.table.model().rowCount())]
    assert shown == [str(one["title"]) for one in paper.forms()]


def test_sums_are_what_the_records_give(frame: Frame) -> None:
    page_of(frame)
    office = frame.desk.office
    grants = [g for g in office.ledger.select(Grant, period=frame.period) if g.void_on is None]
    sums, people = by_item(office, frame.period)
    assert people == len({g.student for g in grants}) > 0
    assert sum(one.fen for one in sums) == sum(g.fen for g in grants)
    total = sum(row["fen"] for row in by_unit_and_item(office) if row["period"] == frame.period)
    shown = [label.text() for label in kit.labels(frame.page)]
    assert f"{total // 100:,}.{total % 100:02d} 元" in shown
    assert f"合计 {people} 人" in shown


def test_another_term_has_its_own_sums(frame: Frame) -> None:
    page_of(frame)
    frame.choose_term("2024A")
    kit.settle(frame)
    assert "这个学期还没有发放。" in [label.text() for label in kit.labels(frame.page)]


def test_a_roster_of_the_chosen_batch(frame: Frame) -> None:
    page = page_of(frame, "roster")
    assert page.batch.isVisible() and page.batch.currentData() == "2026A-0001"
    assert page.batch_words.isVisible() and page.batch_words.text()
    kit.press(frame, "Ctrl+P")
    dialog = kit.preview(frame)
    assert dialog is not None and dialog._form == "roster" and dialog.pages > 0
    kit.button(dialog, "关闭").click()


def test_the_form_of_one_child_is_found_by_typing(frame: Frame) -> None:
    page = page_of(frame, "recognition")
    student = next(iter(frame.desk.office.ledger.select(Grant, period=frame.period))).student
    who = frame.desk.office.ledger.select(Student, id=student)[0]
    page.child.setFocus()
    kit.type_text(frame, str(who.id_number))
    assert page.student == student and page.found.text().startswith(who.name)
    kit.press(frame, "Return")
    dialog = kit.preview(frame)
    assert dialog is not None and dialog._wanted.student == student and dialog.pages > 0
    kit.button(dialog, "关闭").click()


def test_a_name_that_fits_nobody_prints_nobody(frame: Frame) -> None:
    page = page_of(frame, "recognition")
    page.child.setFocus()
    kit.type_text(frame, "查无此人")
    assert "没有找到" in page.found.text()
    kit.press(frame, "Ctrl+P")
    assert kit.preview(frame) is None


def test_a_blank_form_needs_no_child(frame: Frame) -> None:
    page = page_of(frame, "visit_record")
    page.blank.setFocus()
    kit.press(frame, "Space")
    assert not page.child.isVisible()
    kit.press(frame, "Ctrl+P")
    dialog = kit.preview(frame)
    assert dialog is not None and dialog._wanted.blank and dialog.pages > 0
    kit.button(dialog, "关闭").click()


def test_the_recovery_sheet_is_made_where_recovery_is_set_up(frame: Frame) -> None:
    page_of(frame, "recovery")
    kit.press(frame, "Ctrl+P")
    kit.settle(frame)
    assert frame.room == "settings"


def test_a_workbook_is_exported_and_the_asking_recorded(
    frame: Frame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(frame)
    place = tmp_path / "学生.xlsx"
    monkeypatch.setattr(reports, "choose_place", lambda parent, title, name, then: then(place))
    page.kinds.setCurrentIndex(page.kinds.findData("students"))
    kit.press(frame, "F5")
    kit.settle(frame)
    assert place.stat().st_size > 1000
    assert frame.desk.office.ledger.operations(1)[0].name == "reveal"


def test_everything_goes_into_a_folder(frame: Frame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page_of(frame)
    folder = tmp_path / "导出"
    monkeypatch.setattr(reports, "choose_folder", lambda parent, title, then: then(folder))
    kit.button(frame.page, "全部导出").click()
    kit.settle(frame)
    labels = {declared.label for declared in frame.desk.office.ledger.registry}
    assert {one.stem for one in folder.glob("*.xlsx")} == labels


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path), percent=percent) as frame:
        for entry in paper.forms():
            page_of(frame, str(entry["form"]))
            assert kit.cut_off(frame) == kit.clipped(frame) == [], entry

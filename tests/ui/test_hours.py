"""A month of hours by real keys: typed, pasted, filled, explained; pay prepared from it. The school is the demo's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.models import OverReason, PayLine, PaySheet, WorkDay
from app.services import keeping, working
from app.ui.dialogs.asking import Asking
from app.ui.frame import Frame
from app.ui.pages.hours import HoursPage
from app.ui.pages.work_posts import PostsTab
from app.ui.parts import Notice
from app.ui.tables.month_grid import HoursGrid
from tests.ui import kit


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    """The window on the vocational school, in the room of hours."""
    with kit.window_on(kit.copied(demo, kit.VOCATIONAL, tmp_path)) as shown:
        shown.go("hours")
        kit.settle(shown)
        yield shown


def page_of(frame: Frame) -> tuple[HoursPage, HoursGrid]:
    """The page and its grid."""
    page = frame.page
    assert isinstance(page, HoursPage)
    grid = page.sheet.grid
    assert grid is not None
    return page, grid


def free_cell(grid: HoursGrid, *, rows: int = 1, days: int = 1) -> tuple[int, int]:
    """The corner of a block of empty working days that can be filled."""
    model = grid.model
    for row in range(len(model.rows) - rows + 1):
        for column in range(1, model.sums - days + 1):
            block = [(r, c) for r in range(row, row + rows) for c in range(column, column + days)]
            if all(
                model.rows[r].open[c - 1] and model.rows[r].cells[c - 1] is None and not model.grid.days[c - 1].closed
                for r, c in block
            ):
                return row, column
    raise AssertionError("no free block in the demo's month")


def kept(frame: Frame, assignment: str, date: str) -> list[int]:
    """What the ledger holds for a cell."""
    return [day.hours for day in frame.desk.office.ledger.select(WorkDay, assignment=assignment, date=date)]


def test_one_and_five_are_an_hour_and_a_half_and_the_cell_moves_on(frame: Frame) -> None:
    _, grid = page_of(frame)
    row, column = free_cell(grid)
    grid.choose(row, column)
    grid.days.setFocus()
    at = grid.current
    assert at is not None
    kit.type_text(frame, "15")
    kit.settle(frame)
    assert kept(frame, at[0].assignment, at[1]) == [3]
    assert grid.days.currentIndex().column() > column
    kit.press(frame, "Ctrl+Z")
    kit.settle(frame)
    assert kept(frame, at[0].assignment, at[1]) == []


def test_whole_hours_leave_and_clearing(frame: Frame) -> None:
    _, grid = page_of(frame)
    row, column = free_cell(grid)
    grid.choose(row, column)
    grid.days.setFocus()
    at = grid.current
    assert at is not None
    cell = (at[0].assignment, at[1])
    for keys, expected in (("2", [4]), ("/", [0])):
        grid.choose(row, column)
        kit.type_text(frame, keys)
        kit.press(frame, "Return")
        kit.settle(frame)
        assert kept(frame, *cell) == expected
    grid.choose(row, column)
    kit.press(frame, "Delete")
    kit.settle(frame)
    assert kept(frame, *cell) == []


def test_a_block_from_a_spreadsheet_is_one_step(frame: Frame) -> None:
    _, grid = page_of(frame)
    row, column = free_cell(grid, days=2)
    grid.choose(row, column)
    grid.days.setFocus()
    at = grid.current
    assert at is not None
    dates = [day.date for day in grid.model.grid.days[column - 1 : column + 1]]
    QGuiApplication.clipboard().setText("１\t1.5小时\n")
    kit.press(frame, "Ctrl+V")
    kit.settle(frame)
    assert [kept(frame, at[0].assignment, date) for date in dates] == [[2], [3]]
    kit.press(frame, "Ctrl+Z")
    kit.settle(frame)
    assert [kept(frame, at[0].assignment, date) for date in dates] == [[], []]


def test_a_block_that_cannot_be_read_changes_nothing(frame: Frame) -> None:
    _, grid = page_of(frame)
    row, column = free_cell(grid, days=2)
    grid.choose(row, column)
    grid.days.setFocus()
    before = frame.desk.office.ledger.digest(["work_days"])
    QGuiApplication.clipboard().setText("1\t半天\n")
    kit.press(frame, "Ctrl+V")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(["work_days"]) == before
    assert frame.notices.count()


def test_copied_cells_are_pasted_as_they_were(frame: Frame) -> None:
    _, grid = page_of(frame)
    model = grid.model
    row = next(at for at, one in enumerate(model.rows) if not one.locked and any(one.cells))
    column = next(at for at, cell in enumerate(model.rows[row].cells) if cell) + 1
    grid.choose(row, column)
    grid.days.setFocus()
    kit.press(frame, "Ctrl+C")
    [[parsed]] = working.parse_block(QGuiApplication.clipboard().text())
    assert parsed.value == model.rows[row].cells[column - 1]


def test_a_row_under_sixteen_cannot_be_filled(frame: Frame) -> None:
    _, grid = page_of(frame)
    row = next(at for at, one in enumerate(grid.model.rows) if one.locked)
    grid.choose(row, 2)
    grid.days.setFocus()
    before = frame.desk.office.ledger.digest(["work_days"])
    kit.type_text(frame, "15")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(["work_days"]) == before
    assert frame.notices.count()
    assert "16 周岁" in grid.model.spoken(row, 2)


def test_more_than_the_limit_is_explained_with_f4(frame: Frame) -> None:
    page, grid = page_of(frame)
    over = next(one for one in grid.model.rows if one.unexplained)
    kit.press(frame, "F4")
    assert page.sheet.reason.hasFocus()
    kit.type_text(frame, "运动会布置会场")
    kit.press(frame, "Return")
    kit.settle(frame)
    reasons = [reason.reason for reason in frame.desk.office.ledger.select(OverReason, assignment=over.assignment)]
    assert "运动会布置会场" in reasons


def test_every_cell_has_a_name(frame: Frame) -> None:
    _, grid = page_of(frame)
    row = next(at for at, one in enumerate(grid.model.rows) if any(one.cells) and not one.locked)
    column = next(at for at, cell in enumerate(grid.model.rows[row].cells) if cell) + 1
    spoken = grid.model.spoken(row, column)
    assert grid.model.rows[row].name in spoken and "小时" in spoken and "月" in spoken


def test_pay_is_prepared_and_not_approved_by_the_same_person(frame: Frame) -> None:
    page, _ = page_of(frame)
    kit.make_main(frame)
    expected = sum(pay.pay_fen for pay in working.attendance_of(frame.desk.office, page.month).values())
    page.tabs.choose("pay")
    kit.settle(frame)
    tab = page.stack.currentWidget()
    assert tab is not None
    kit.button(tab, "编制报酬表").click()
    kit.settle(frame)
    [sheet] = frame.desk.office.ledger.select(PaySheet, month=page.month)
    lines = list(frame.desk.office.ledger.rows("pay_lines", {"pay_sheet": sheet.id}))
    assert sum(int(line["pay_fen"] or 0) for line in lines) == expected
    kit.button(tab, "审批").click()
    kit.settle(frame)
    assert not frame.desk.office.ledger.select(PaySheet, month=page.month)[0].approved_on
    assert frame.notices.count()


def answer(frame: Frame, act: str) -> None:
    """Press the verb of the question that is open."""
    [asking] = [one for one in frame.findChildren(Asking) if one.isVisible()]
    kit.button(asking, act).click()
    kit.settle(frame)


def pay_lines(frame: Frame, sheet: PaySheet) -> list[PayLine]:
    return frame.desk.office.ledger.select(PayLine, pay_sheet=sheet.id)


def test_pay_is_paid_and_signed_with_one_key_after_asking(demo: Path, tmp_path: Path) -> None:
    school = kit.copied(demo, kit.VOCATIONAL, tmp_path)
    with kit.window_on(school) as frame:
        kit.make_main(frame)
        frame.desk.write(lambda office: keeping.let_in(office, "许校长", "another-password-2026"))
        frame.go("hours", {"tab": "pay"})
        kit.settle(frame)
        kit.press(frame, "F5")
        kit.settle(frame)
        [sheet] = frame.desk.office.ledger.select(PaySheet, approved_on=None)
        assert sheet.number and pay_lines(frame, sheet)
    with kit.window_on(school, password="another-password-2026") as frame:
        frame.go("hours", {"tab": "pay"})
        kit.settle(frame)
        kit.press(frame, "F5")
        kit.settle(frame)
        assert frame.desk.office.ledger.get(PaySheet, sheet.id).approved_by == "许校长"  # type: ignore[union-attr]
        page = frame.page
        assert isinstance(page, HoursPage)
        how = next(one for one in page.tab.findChildren(QComboBox) if one.accessibleName() == "发放方式")
        how.setCurrentIndex(how.findData("cash"))
        kit.press(frame, "F5")
        answer(frame, "先不登记")
        assert not any(line.paid_on for line in pay_lines(frame, sheet))
        kit.press(frame, "F5")
        answer(frame, "登记发放")
        assert {line.paid_on for line in pay_lines(frame, sheet)} == {frame.desk.office.day}
        kit.press(frame, "F5")
        answer(frame, "登记签领")
        assert {line.signed_on for line in pay_lines(frame, sheet)} == {frame.desk.office.day}


def test_a_line_is_voided_with_a_reason_after_asking(frame: Frame) -> None:
    kit.make_main(frame)
    frame.go("hours", {"tab": "pay"})
    kit.settle(frame)
    kit.press(frame, "F5")
    kit.settle(frame)
    [sheet] = frame.desk.office.ledger.select(PaySheet, approved_on=None)
    page = frame.page
    assert isinstance(page, HoursPage)
    kit.button(page.tab, "作废选中的一笔").click()
    kit.settle(frame)
    assert not any(line.void_on for line in pay_lines(frame, sheet)) and frame.notices.count()
    reason = next(one for one in page.tab.findChildren(QLineEdit) if one.accessibleName() == "作废原因")
    reason.setText("工时记错了")
    kit.button(page.tab, "作废选中的一笔").click()
    answer(frame, "作废")
    assert [line.void_reason for line in pay_lines(frame, sheet) if line.void_on] == ["工时记错了"]


def test_the_keys_are_in_the_grid_at_once_where_hours_can_be_typed(demo: Path, tmp_path: Path) -> None:
    with kit.window_on(kit.copied(demo, kit.VOCATIONAL, tmp_path)) as frame:
        kit.press(frame, "Alt+7")
        kit.settle(frame)
        page, grid = page_of(frame)
        assert grid.days.hasFocus() and page.tab is page.sheet
        at = grid.current
        assert at is not None and not at[0].locked


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.VOCATIONAL, tmp_path), percent=percent) as frame:
        for tab in ("hours", "pay", "posts"):
            frame.go("hours", {"tab": tab})
            kit.settle(frame)
            assert kit.cut_off(frame) == [], tab


def test_what_was_refused_stays_while_other_cells_are_filled(frame: Frame) -> None:
    page, grid = page_of(frame)
    row, column = free_cell(grid, days=2)
    wanted = grid.model.rows[row]
    days = [grid.model.grid.days[column - 1 + at].date for at in range(2)]

    def shown() -> list[str]:
        return [one.accessibleName() for one in frame.findChildren(Notice) if one.isVisible()]

    before = shown()
    page.sheet._put([(wanted.assignment, days[0], 99)])
    kit.settle(frame)
    why = [words for words in shown() if words not in before]
    assert why
    page.sheet._put([(wanted.assignment, days[1], 2)])
    kit.settle(frame)
    assert set(why) <= set(shown())
    page.sheet._put([(wanted.assignment, days[0], 2)])
    kit.settle(frame)
    assert not set(why) & set(shown())


def test_f7_sets_up_a_post(frame: Frame) -> None:
    page, _ = page_of(frame)
    page.tabs.choose("posts")
    kit.settle(frame)
    kit.press(frame, "F7")
    assert isinstance(page.tab, PostsTab)
    assert page.tab.title.text() == "新的岗位"
    assert page.tab.forms["post"].focused() is not None


@pytest.mark.parametrize("typed", ["11.20", "11-20", "11月20日", "1/5"])
def test_a_day_without_its_year_is_completed_in_sight_by_the_term(frame: Frame, typed: str) -> None:
    page, _ = page_of(frame)
    page.tabs.choose("posts")
    kit.settle(frame)
    kit.press(frame, "F7")
    assert isinstance(page.tab, PostsTab)
    form = page.tab.forms["post"]
    form.focus_field("from_date")
    kit.type_text(frame, typed)
    kit.press(frame, "Return")
    kit.settle(frame)
    cell = next(one for one in form.cells if one.entry.field == "from_date")
    year = int(frame.period[:4])
    assert cell.editor.text() == (f"{year + 1}-01-05" if typed == "1/5" else f"{year}-11-20")

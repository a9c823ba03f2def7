"""待办 by its keys: the first line is chosen, Enter opens it, Space puts it off, the badges count."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.arrangements import set_phone
from app.services.due import NOW, OTHERS, Day, Line, Money, Step, due_lines
from app.services.office import Office
from app.ui.frame import Frame
from app.ui.pages.due import DuePage, LineRow
from tests.ui import kit
from tests.ui.kit import press, settle, type_text


@pytest.fixture
def ledger(demo: Path, tmp_path: Path) -> Path:
    return kit.copied(demo, kit.PRIMARY, tmp_path)


@pytest.fixture
def frame(ledger: Path) -> Iterator[Frame]:
    with kit.window_on(ledger) as frame:
        settle(frame)
        yield frame


def page(frame: Frame) -> DuePage:
    assert isinstance(frame.page, DuePage)
    return frame.page


def row_of(frame: Frame, task: str) -> LineRow:
    return next(row for row in page(frame).rows if row.line.task == task)


def lines_of_all_sorts() -> Day:
    """A day as full as look.md's picture."""
    now, late, ends = "2026-10-21", "2026-10-19", "2026-10-31"
    unsigned = "寄宿生生活补助：已发现金，还没有签领"
    long = "选定之前不发放、不打印、不报送" * 3
    lines = (
        Line("a", NOW, "bad", 3, "人", unsigned, "四年级 2 人、六年级 1 人", "batches", "x", 187500, 3, 9, late, -2),
        Line("b", NOW, "warn", 1234, "处", "两台电脑改得不一样", long, "conflicts", None, 0, 2, 4, now, 0),
        Line(
            "c", "month", "mute", 14, "人次", "应助还没有编进批次", "算好了", "batches", None, 437500, 14, 7, ends, 10
        ),
        Line(
            "d",
            "month",
            "accent",
            75,
            "条",
            "名单命中等比对",
            "对原件",
            "lists",
            None,
            0,
            0,
            38,
            ends,
            2,
            None,
            "还没有送来",
        ),
        Line(
            "e",
            OTHERS,
            "wait",
            1,
            "个",
            "第 0007 号数据包等上级回复",
            "等",
            "stick",
            None,
            0,
            0,
            0,
            "2026-10-12",
            None,
            9,
        ),
    )
    steps = (Step("困难认定", "人", 58, 58), Step("已编批次", "人", 44, 58), Step("10月送教", "课时", 16, 24))
    items = (("寄宿生生活补助（小学）", 2625000, True), ("非寄宿生生活补助（小学）", 0, False))
    return Day(lines, steps, Money(2750000, 3187500, 44, items), {"due": 2, "batches": 17})


def test_the_first_line_is_chosen_and_enter_opens_it(frame: Frame) -> None:
    shown = page(frame)
    assert shown.rows[0].isChecked() and shown.rows[0].hasFocus()
    first = shown.rows[0].line
    frame.go("help")
    frame.go("due")
    press(frame, "Return")
    assert frame.room == first.room


def test_what_is_shown_is_what_the_service_says(frame: Frame) -> None:
    expected = due_lines(frame.desk.office)
    assert [row.line for row in page(frame).rows] == expected
    assert frame._buttons["due"].badge == sum(line.group == NOW for line in expected)
    for row in page(frame).rows:
        assert row.line.what in row.accessibleName()


def test_arrows_go_from_line_to_line_and_stop_at_the_ends(frame: Frame) -> None:
    rows = page(frame).rows
    assert len(rows) >= 3
    for _ in rows:
        press(frame, "Down")
    assert rows[-1].isChecked() and rows[-1].hasFocus()
    for _ in rows:
        press(frame, "Up")
    assert rows[0].hasFocus()


def test_space_puts_off_with_a_reason_that_is_kept(frame: Frame) -> None:
    row_of(frame, "phone").setFocus()
    press(frame, "Space")
    assert page(frame).reason.hasFocus()
    press(frame, "Return")
    settle(frame)
    assert due_lines(frame.desk.office)[0].postponed == ""
    type_text(frame, "电话下周才装")
    press(frame, "Return")
    settle(frame)
    row = row_of(frame, "phone")
    assert row.line.postponed == "电话下周才装"
    assert "电话下周才装" in row.why
    assert frame.standing.undo == "推迟一件待办"
    press(frame, "Ctrl+Z")
    settle(frame)
    assert row_of(frame, "phone").line.postponed == ""


def test_esc_leaves_the_reason_and_nothing_is_put_off(frame: Frame) -> None:
    row_of(frame, "phone").setFocus()
    press(frame, "Space")
    type_text(frame, "算了")
    press(frame, "Esc")
    settle(frame)
    assert row_of(frame, "phone").hasFocus()
    assert all(not line.postponed for line in due_lines(frame.desk.office))


def test_what_waits_for_others_cannot_be_put_off(frame: Frame) -> None:
    row = row_of(frame, "package")
    row.setFocus()
    press(frame, "Space")
    assert not page(frame).reason.isVisible()


def test_the_badge_follows_from_another_room(frame: Frame) -> None:
    frame.go("settings")
    settle(frame)
    frame.desk.write(_with_phone)
    settle(frame)
    assert frame._later.isActive()
    frame.ask_day()
    settle(frame)
    assert not frame._later.isActive()


def _with_phone(office: Office) -> None:
    set_phone(office, "0539-1234567")


def test_done_is_gone_by_itself(frame: Frame) -> None:
    frame.desk.write(_with_phone)
    settle(frame)
    settle(frame)
    assert "phone" not in [row.line.task for row in page(frame).rows]


def test_nothing_due_says_what_comes_next(frame: Frame) -> None:
    day = lines_of_all_sorts()
    shown = page(frame)
    later = tuple(line for line in day.lines if line.group != NOW)
    shown.show_day(Day(later, day.steps, day.money, {}))
    words = [label.text() for label in shown.findChildren(kit.QLabel)]
    assert "今天没有要办的事。下一件：10月31日 应助还没有编进批次" in words
    shown.show_day(Day((), (), Money(), {}))
    assert "今天没有要办的事。" in [label.text() for label in shown.findChildren(kit.QLabel)]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_a_full_day_is_whole_in_every_size(ledger: Path, percent: int, language: str) -> None:
    with kit.window_on(ledger, percent=percent, language=language) as frame:
        page(frame).show_day(lines_of_all_sorts())
        settle(frame)
        if language == "zh":
            assert kit.cut_off(frame) == []
        assert [row.isChecked() for row in page(frame).rows].count(True) == 1

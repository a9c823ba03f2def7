"""One child's file by its keys: what happened, newest first, filtered, masked, and the child before and after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.models import Verdict
from app.models.rules.capitals import yuan
from app.ui.frame import Frame
from app.ui.pages.child import ChildPage, EventLine
from tests.ui import kit
from tests.ui.kit import press, settle


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as frame:
        frame.go("child", paid_child(frame))
        settle(frame)
        yield frame


def paid_child(frame: Frame) -> str:
    return str(next(r for r in frame.desk.office.ledger.rows("grants") if r["paid_on"])["student"])


def page(frame: Frame) -> ChildPage:
    assert isinstance(frame.page, ChildPage)
    return frame.page


def lines(frame: Frame) -> list[EventLine]:
    box = page(frame).lines
    return [w for at in range(box.count()) if isinstance(w := box.itemAt(at).widget(), EventLine)]


def texts(frame: Frame) -> list[str]:
    return [label.text() for label in page(frame).findChildren(QLabel) if label.isVisible()]


def test_everything_that_happened_newest_first(frame: Frame) -> None:
    shown = page(frame)
    assert shown.file is not None
    dates = [line.event_shown.date for line in lines(frame)]
    assert dates == sorted(dates, reverse=True) and len(dates) == len(shown.file.events) > 2
    assert {"listings", "hardships", "grants"} <= {line.event_shown.sort for line in lines(frame)}
    grant = next(line for line in lines(frame) if line.event_shown.sort == "grants")
    assert all(part in grant.accessibleName() for part in ("资助", grant.event_shown.title, grant.event_shown.amount))
    assert frame.header.title.text() == shown.file.student.name


def test_chips_count_and_filter_by_kind(frame: Frame) -> None:
    shown = page(frame)
    assert shown.file is not None and shown.filter is not None
    press(frame, "Ctrl+Tab")
    kind = shown.filter.name
    assert kind != "all" and {line.event_shown.sort for line in lines(frame)} == {kind}
    assert shown.filter.buttons[kind].text().endswith(f" {len(lines(frame))}")
    press(frame, "Ctrl+Shift+Tab")
    assert len(lines(frame)) == len(shown.file.events)


def test_what_was_received_is_what_was_paid(frame: Frame) -> None:
    student = page(frame).student
    grants = [g for g in frame.desk.office.ledger.rows("grants", {"student": student}) if g["paid_on"]]
    live = [g for g in grants if not g["void_on"] and not g["returned_on"]]
    assert live and f"{yuan(sum(int(g['fen']) for g in live))} 元" in texts(frame)


def test_what_the_unit_above_asks_stands_with_the_child(frame: Frame) -> None:
    ledger = frame.desk.office.ledger
    asked = ledger.select(Verdict, verdict="QUESTION", unit=frame.desk.office.code)[0]
    held = ledger.row(asked.record_kind, asked.record)
    assert held is not None and asked.text
    assert not any("上级有疑问" in text for text in texts(frame)), "not with the others"
    frame.go("child", str(held["student"]))
    settle(frame)
    assert any(asked.text.rstrip("。") in text and "改正或说明后再报送" in text for text in texts(frame))
    assert "没有要办的事。" not in texts(frame)


def test_numbers_are_masked_until_asked_and_masked_again(frame: Frame) -> None:
    number = page(frame).file.student.id_number
    count = "SELECT count(*) FROM _reveals"
    (before,) = frame.desk.office.ledger.connection.execute(count).fetchone()
    assert number not in texts(frame)
    press(frame, "F8")
    settle(frame)
    (after,) = frame.desk.office.ledger.connection.execute(count).fetchone()
    assert number in texts(frame) and after == before + 1
    page(frame)._cover.timeout.emit()
    assert number not in texts(frame)


def test_the_next_child_and_back(frame: Frame) -> None:
    first = page(frame).student
    press(frame, "PgDown")
    settle(frame)
    assert page(frame).student != first and page(frame).file.student.id == page(frame).student
    press(frame, "PgUp")
    settle(frame)
    assert page(frame).student == first
    press(frame, "F2")
    settle(frame)
    assert frame.room == "students" and frame.page.panel.student == first
    press(frame, "F5")
    settle(frame)
    assert frame.room == "child" and page(frame).student == first


def test_lines_are_gone_through_with_the_arrows(frame: Frame) -> None:
    shown = lines(frame)
    shown[0].setFocus()
    press(frame, "Down")
    assert shown[1].hasFocus()
    press(frame, "Up")
    assert shown[0].hasFocus()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path), percent=percent) as frame:
        frame.go("child", paid_child(frame))
        settle(frame)
        assert kit.cut_off(frame) == []
        assert lines(frame)

"""The frame: undo and redo by name, the term, the lock, sizes, keys, a second window on the same ledger, the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolTip

from app.cli.demo import PASSWORD
from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.services.arrangements import set_phone
from app.services.office import Office
from app.ui import program
from app.ui.dialogs.door import Door
from app.ui.frame import Frame
from app.ui.program import Demo, Program
from app.ui.theme import theme
from tests.ui import kit
from tests.ui.kit import press, settle, type_text, wait_until

PHONE = "0539-1112223"


@pytest.fixture
def ledger(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ZHUXUE_SETTINGS", str(tmp_path / "window.ini"))
    return kit.copied(demo, kit.PRIMARY, tmp_path)


@pytest.fixture
def running(ledger: Path, qapp: QApplication) -> Iterator[Program]:
    """The program with its frame open: what locks and leaves is the program."""
    one = opened(ledger)
    yield one
    one.close()
    for window in (one.window, one.frame):
        if window is not None:
            window.close()
    one.deleteLater()
    theme.set(percent=100, look="light")
    QApplication.processEvents()


def opened(folder: Path) -> Program:
    one = Program(program.make_app(), Demo(lambda _: None, PASSWORD))
    refused: list[object] = []
    one.open(folder, None, PASSWORD, refused=refused.append)
    wait_until(lambda: one.frame is not None or bool(refused))
    assert one.frame is not None, refused
    one.frame.resize(*kit.SIZE)
    settle(one.frame)
    return one


def frame_of(running: Program) -> Frame:
    assert running.frame is not None
    return running.frame


def write_phone(frame: Frame, phone: str = PHONE) -> None:
    frame.desk.write(lambda office: set_phone(office, phone))
    settle(frame)


def said(frame: Frame) -> str:
    return " ".join(label.text() for label in frame.findChildren(QLabel) if label.isVisible())


def test_undo_and_redo_by_name(running: Program) -> None:
    frame = frame_of(running)
    frame.setFocus()
    write_phone(frame)
    assert frame.header.undo.isVisible()
    assert "修改单位" in frame.header.undo.words
    press(frame, "Ctrl+Z")
    settle(frame)
    assert frame.desk.office.unit.phone is None
    assert "已撤销：修改单位" in said(frame)
    assert frame.standing.redo == "修改单位"
    press(frame, "Ctrl+Y")
    settle(frame)
    assert frame.desk.office.unit.phone == PHONE
    assert "已重做：修改单位" in said(frame)
    press(frame, "Ctrl+Y")
    assert "没有可以重做" in said(frame)


def test_what_was_done_is_said_until_the_next_thing_is_done(running: Program) -> None:
    frame = frame_of(running)
    frame.setFocus()
    write_phone(frame)
    press(frame, "Ctrl+Z")
    settle(frame)
    assert "已撤销：修改单位" in said(frame)
    kit.button(frame, "重做").click()
    settle(frame)
    assert frame.desk.office.unit.phone == PHONE, "pressed by mistake: the way back is beside the sentence"
    press(frame, "Ctrl+Z")
    settle(frame)
    settle(frame)
    frame.refused(Refused("没有找到优盘", "", "请插上优盘"))
    write_phone(frame)
    settle(frame)
    assert "没有找到优盘" in said(frame), "what is wrong stays"
    press(frame, "Ctrl+Z")
    settle(frame)
    settle(frame)
    assert "已撤销：修改单位" in said(frame)
    frame.desk.write(_with_named_teacher)
    settle(frame)
    settle(frame)
    assert "已撤销" not in said(frame)


def _with_named_teacher(office: Office) -> None:
    with office.ledger.writing("test", "登记教师") as op:
        op.put("people", {"name": "许文山"})


def test_another_term_tints_what_has_one(running: Program) -> None:
    frame = frame_of(running)
    frame.go("students")
    settle(frame)
    past = frame._terms()[-1]
    frame.choose_term(past)
    settle(frame)
    assert frame.period == past
    assert frame.header.property("past")
    assert "正在看过去的学期" in frame.header.context.text()
    frame.go("settings")
    assert not frame.header.property("past")
    frame.choose_term(frame.desk.office.period)
    frame.go("students")
    assert not frame.header.property("past")


def test_locked_nothing_of_the_ledger_is_seen_and_only_the_password_goes_on(running: Program) -> None:
    frame = frame_of(running)
    frame.go("settings")
    dialog = QDialog(frame)
    dialog.show()
    press(frame, "Ctrl+L")
    door = running.window
    assert isinstance(door, Door)
    visible = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert visible == [door]
    names = [row["name"] for row in frame.desk.office.ledger.rows("students")]
    words = " ".join(label.text() for label in door.findChildren(QLabel))
    assert not any(str(name) in words for name in names)
    assert [door.who.itemText(at) for at in range(door.who.count())] == [frame.desk.office.person]
    type_text(door, "wrong-password")
    press(door, "Return")
    wait_until(door.wrong.isVisible)
    assert not frame.isVisible()
    type_text(door, PASSWORD)
    press(door, "Return")
    wait_until(frame.isVisible)
    assert frame.room == "settings" and dialog.isVisible()
    dialog.close()


def test_nobody_there_locks(running: Program) -> None:
    frame = frame_of(running)
    frame._idle.start(1)
    wait_until(lambda: isinstance(running.window, Door))
    assert not frame.isVisible()


def test_what_opens_while_it_is_locked_waits_behind_the_lock(running: Program) -> None:
    frame = frame_of(running)
    press(frame, "Ctrl+L")
    QApplication.processEvents()
    late = QDialog(frame)
    late.show()
    QApplication.processEvents()
    assert not late.isVisible()
    running.unlock()
    QApplication.processEvents()
    assert late.isVisible()
    late.close()


def test_what_looks_like_markup_in_a_tool_tip_is_only_text(running: Program, tmp_path: Path) -> None:
    """A name that came in a package must not make the window fetch a file, on Windows from another machine."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "red.png"))
    QToolTip.showText(QPoint(50, 50), f'<img src="{tmp_path / "red.png"}"><b>石立冬</b>', frame_of(running))
    tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible())
    shown = tip.grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    QToolTip.hideText()
    assert "#ff0000" not in colours and isinstance(tip, QLabel) and tip.textFormat() is Qt.TextFormat.PlainText


def test_a_key_keeps_it_open(running: Program) -> None:
    frame = frame_of(running)
    frame._idle.start(60_000)
    frame._idle.stop()
    press(frame, "Down")
    assert frame._idle.isActive()


def test_sizes_by_keys_keep_the_room(running: Program) -> None:
    frame = frame_of(running)
    frame.go("settings", "backup")
    for keys, percent in (("Ctrl++", 125), ("Ctrl++", 150), ("Ctrl+-", 125), ("Ctrl+0", 100)):
        press(frame, keys)
        settle(frame)
        assert (theme.percent, frame.room) == (percent, "settings")
    assert running.settings.number("percent", 0) == 100


def test_alt_and_a_digit_open_a_room_and_alt_left_goes_back(running: Program) -> None:
    frame = frame_of(running)
    press(frame, "Alt+2")
    settle(frame)
    assert frame.room == "students"
    press(frame, "Alt+1")
    settle(frame)
    assert frame.room == "due"
    press(frame, "Alt+Left")
    settle(frame)
    assert frame.room == "students"


def test_a_second_window_only_looks(running: Program, ledger: Path) -> None:
    second = opened(ledger)
    try:
        frame = frame_of(second)
        assert frame.desk.read_only
        assert "现在只能看，不能改" in said(frame)
        frame.desk.write(lambda office: set_phone(office, PHONE))
        settle(frame)
        assert "不能修改" in said(frame)
        assert frame.desk.office.unit.phone is None
        frame.go("settings")
        settle(frame)
        assert "现在只能看，不能改" in said(frame)
    finally:
        second.close()
        frame_of(second).close()
        second.deleteLater()
    write_phone(frame_of(running))
    assert frame_of(running).desk.office.unit.phone == PHONE


def test_closing_with_work_queued_loses_nothing(running: Program, ledger: Path) -> None:
    frame = frame_of(running)
    answered: list[object] = []
    for at in range(20):
        frame.desk.write(lambda office, at=at: set_phone(office, f"0539-{at:07}"), answered.append)
    running.close()
    QApplication.processEvents()
    assert answered == []
    with Ledger.open(ledger, registry(), password=PASSWORD) as again:
        assert next(iter(again.rows("units", {"code": again.unit})))["phone"] == "0539-0000019"
        assert again.verify_chain() == []


def test_another_ledger_is_reached_through_the_door(running: Program, demo: Path, tmp_path: Path) -> None:
    other = kit.copied(demo, kit.JUNIOR, tmp_path)
    frame_of(running).leave_ledger(other)
    wait_until(lambda: isinstance(running.window, Door))
    type_text(running.window, PASSWORD)
    press(running.window, "Return")
    wait_until(lambda: running.frame is not None)
    settle(frame_of(running))
    assert "初级中学" in frame_of(running).windowTitle()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_of_the_frame_is_cut_off(ledger: Path, percent: int) -> None:
    with kit.window_on(ledger, percent=percent) as frame:
        write_phone(frame)
        frame.notice("warn", "手机号码要 11 位，现在是 10 位。请核对。", "到错处", lambda: None, key="F6")
        settle(frame)
        assert kit.cut_off(frame) == []

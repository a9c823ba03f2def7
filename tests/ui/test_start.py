"""The first start by its five pages, the door, the lost password: on real ledgers, in real windows."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from app.cli.demo import PASSWORD
from app.ledger import Ledger
from app.models import registry
from app.services import keeping
from app.services.backups import second_folder
from app.services.office import Office
from app.ui.dialogs.door import Door
from app.ui.dialogs.first_start import FirstStart
from app.ui.dialogs.helping import Helping
from app.ui.dialogs.recovering import Recovering
from app.ui.dialogs.start_pages import EyesPage, PeoplePage, SheetPage, UnitPage
from app.ui.dialogs.start_state import State
from app.ui.frame import Frame
from app.ui.program import Demo, Program
from app.ui.theme import theme
from tests.ui import kit
from tests.ui.kit import press, type_text, wait_until

FIRST, SECOND = "春天来了要种一百棵树", "苏会计的密码二零二六"
UNIT, CODE = "青禾县柳树沟小学", "2137990019"
Maker = Callable[..., Program]


@pytest.fixture(autouse=True)
def _own_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHUXUE_SETTINGS", str(tmp_path / "window.ini"))
    monkeypatch.setattr("app.ledger.keys._COST", {"iterations": 1, "lanes": 1, "memory_kib": 8})
    documents = str(tmp_path / "文档")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: documents)


@pytest.fixture
def running(qapp: QApplication) -> Iterator[Maker]:
    made: list[Program] = []

    def make(demo: Callable[[Path], object] = lambda _: None) -> Program:
        one = Program(qapp, Demo(demo, PASSWORD))
        made.append(one)
        return one

    yield make
    for one in made:
        one.close()
        for window in (one.window, one.frame):
            if window is not None:
                window.close()
        one.deleteLater()
    theme.set(percent=100, look="light")
    QApplication.processEvents()


def begun(running: Program, *, percent: int = 100) -> FirstStart:
    theme.set(percent=percent)
    running.start()
    start = running.window
    assert isinstance(start, FirstStart)
    start.resize(*kit.SIZE)
    shown(start)
    return start


def shown(start: FirstStart) -> None:
    for _ in range(4):
        QApplication.processEvents()


def fill_unit(start: FirstStart) -> None:
    assert isinstance(start.page, UnitPage)
    start.page.name.edit.setText(UNIT)
    start.page.code.edit.setText(CODE)


def fill_people(start: FirstStart, second: str = "苏会计") -> None:
    assert isinstance(start.page, PeoplePage)
    wanted = {
        "name0": "方晓晨",
        "password0": FIRST,
        "again0": FIRST,
        "name1": second,
        "password1": SECOND,
        "again1": SECOND,
    }
    for name, text in wanted.items():
        start.page.entries[name].edit.setText(text)


def to_sheet(start: FirstStart) -> None:
    start.next()
    fill_unit(start)
    start.next()
    fill_people(start)
    start.next()
    wait_until(lambda: not start.busy)


def answer_words(start: FirstStart) -> None:
    assert isinstance(start.page, SheetPage)
    for number, entry in start.page.asked.items():
        entry.edit.setText(start.state.words[number - 1])


def test_a_school_is_set_up_by_five_pages(running: Maker, tmp_path: Path) -> None:
    one = running()
    start = begun(one)
    second = tmp_path / "移动硬盘"
    second.mkdir()
    to_sheet(start)
    assert start.state.page == 4
    assert len(start.state.words) == 24
    start.next()
    assert start.state.page == 4
    answer_words(start)
    start.next()
    assert start.state.page == 5
    start.page.second.edit.setText(str(second))
    start.next()
    wait_until(lambda: one.frame is not None)
    frame = one.frame
    assert isinstance(frame, Frame)
    kit.settle(frame)
    assert frame.desk.office.unit.name == UNIT
    assert frame.desk.office.ledger.people() == ["方晓晨", "苏会计"]
    assert second_folder(frame.desk.office) == second
    assert one.settings.text("first_start") == ""
    place = tmp_path / "文档" / "助学台账" / f"{UNIT}.zhuxue-ledger"
    assert one.settings.ledgers() == [place.resolve()]


def test_by_keyboard_alone_to_the_recovery_sheet(running: Maker) -> None:
    start = begun(running())
    assert isinstance(start.page, EyesPage)
    press(start, "Right")
    wait_until(lambda: theme.percent == 125)
    shown(start)
    press(start, "Return")
    shown(start)
    for text in (UNIT, CODE):
        type_text(start, text)
        press(start, "Return")
    press(start, "Return")
    shown(start)
    assert start.state.page == 3
    for text in ("方晓晨", FIRST, FIRST, "苏会计", SECOND, SECOND):
        start.focusWidget().setText(text)  # what an input method commits
        press(start, "Return")
    wait_until(lambda: start.state.page == 4 and not start.busy)


def test_one_goes_on_where_one_was_and_nothing_secret_is_kept(running: Maker, tmp_path: Path) -> None:
    first = running()
    start = begun(first)
    start.next()
    fill_unit(start)
    start.next()
    fill_people(start)
    kept = (tmp_path / "window.ini").read_text(encoding="utf-8")
    assert FIRST not in kept and json.dumps(FIRST) not in kept
    assert FIRST not in first.settings.text("first_start") and SECOND not in first.settings.text("first_start")
    again = begun(running())
    assert again.state.page == 3
    assert (again.state.name, again.state.code, again.state.people[1].name) == (UNIT, CODE, "苏会计")
    assert again.state.people[0].password == ""


def test_closed_before_the_sheet_was_put_away_there_are_new_words(running: Maker) -> None:
    start = begun(running())
    to_sheet(start)
    before = start.state.words
    again = begun(running())
    assert again.state.page == 4
    assert again.state.words == ()
    assert isinstance(again.page, SheetPage) and again.page.password is not None
    again.page.password.edit.setText("不是这个密码")
    again.next()
    wait_until(lambda: not again.busy and again.notice.isVisible())
    assert again.state.page == 4
    again.page.password.edit.setText(FIRST)
    again.next()
    wait_until(lambda: bool(again.state.words))
    assert again.state.words != before
    answer_words(again)
    again.next()
    assert again.state.page == 5


@pytest.mark.parametrize(
    ("level", "code", "said"),
    [
        ("school", "213799001", "现在是 9 位"),
        ("school", "21379900A9", "只有数字"),
        ("county", "2137990019", "现在是 10 位"),
    ],
)
def test_a_wrong_code_is_said_while_it_is_typed(running: Maker, level: str, code: str, said: str) -> None:
    start = begun(running())
    start.next()
    assert isinstance(start.page, UnitPage)
    start.page.level.choose(level)
    start.page.code.edit.setText(code)
    assert said in start.page.code.said.text()
    assert start.page.code.edit.property("wrong")
    start.next()
    assert start.state.page == 2


def test_people_need_names_and_passwords_and_are_two(running: Maker) -> None:
    start = begun(running())
    start.next()
    fill_unit(start)
    start.next()
    page = start.page
    assert isinstance(page, PeoplePage)
    fill_people(start, second="方晓晨")
    page.entries["password0"].edit.setText("1234567")
    start.next()
    assert start.state.page == 3
    assert "现在是 7 个" in page.entries["password0"].said.text()
    assert "姓名一样" in page.entries["name1"].said.text()
    page.alone.setChecked(True)
    page.entries["password0"].edit.setText(FIRST)
    start.next()
    wait_until(lambda: not start.busy)
    assert start.state.page == 4


def test_a_place_that_is_taken_is_said(running: Maker, tmp_path: Path) -> None:
    (tmp_path / "文档" / "助学台账" / f"{UNIT}.zhuxue-ledger").mkdir(parents=True)
    start = begun(running())
    start.next()
    fill_unit(start)
    assert isinstance(start.page, UnitPage)
    assert "同名" in start.page.folder.said.text()
    start.next()
    assert start.state.page == 2


def test_a_card_that_is_none_leaves_no_ledger(running: Maker, tmp_path: Path) -> None:
    card = tmp_path / "名片.json"
    card.write_text("{}", encoding="utf-8")
    start = begun(running())
    start.next()
    fill_unit(start)
    assert isinstance(start.page, UnitPage)
    start.page.card.edit.setText(str(card))
    start.next()
    fill_people(start)
    start.next()
    wait_until(lambda: not start.busy)
    assert start.state.page == 3
    assert start.notice.isVisible()
    assert not start.state.place.exists()


def test_looking_around_leaves_no_trace(running: Maker, demo: Path) -> None:
    import shutil

    one = running(lambda folder: shutil.copytree(demo, folder))
    start = begun(one)
    start.look_around()
    assert start.busy
    wait_until(lambda: one.frame is not None)
    assert one.frame is not None and one.traceless is not None
    kit.settle(one.frame)
    folder = Path(one.traceless.name)
    assert one.settings.ledgers() == []
    one.close()
    assert not folder.exists()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(running: Maker, percent: int) -> None:
    start = begun(running(), percent=percent)
    assert kit.cut_off(start) == []
    start.next()
    shown(start)
    start.page.code.edit.setText("1")
    start.next()
    shown(start)
    assert kit.cut_off(start) == []
    fill_unit(start)
    start.next()
    shown(start)
    start.next()
    shown(start)
    assert kit.cut_off(start) == []
    fill_people(start)
    start.next()
    wait_until(lambda: not start.busy)
    shown(start)
    assert kit.cut_off(start) == []
    answer_words(start)
    start.next()
    shown(start)
    assert kit.cut_off(start) == []


# --- the door


@pytest.fixture
def ledger(demo: Path, tmp_path: Path) -> Path:
    return kit.copied(demo, kit.PRIMARY, tmp_path)


def door(running: Program, folder: Path) -> Door:
    running.start(folder)
    assert isinstance(running.window, Door)
    return running.window


def test_the_door_remembers_who_came_last_without_writing_the_name_down(running: Maker, ledger: Path) -> None:
    with Ledger.open(ledger, registry(), password=PASSWORD) as opened:
        keeping.let_in(Office(opened), "苏会计", SECOND)
    one = running()
    at = door(one, ledger)
    assert at.who.currentText() != "苏会计"
    one.open(ledger, "苏会计", SECOND, refused=lambda _: None)
    wait_until(lambda: one.frame is not None)
    assert one.frame is not None
    kit.settle(one.frame)
    one.leave_ledger()
    assert isinstance(one.window, Door)
    assert one.window.who.currentText() == "苏会计"
    kept = (one.settings.folder / "window.ini").read_bytes()
    assert "苏会计".encode() not in kept and "苏会计".encode("unicode_escape")[2:] not in kept


def test_f1_opens_the_handbook_over_the_first_start(running: Maker) -> None:
    start = begun(running())
    press(start, "F1")
    helping = start.findChild(Helping)
    assert helping is not None and helping.isVisible()
    assert len(helping.reader.toPlainText()) > 100
    press(helping, "Escape")
    assert start.findChild(Helping) is None


def test_a_wrong_password_is_said_and_the_right_one_opens(running: Maker, ledger: Path) -> None:
    one = running()
    at = door(one, ledger)
    type_text(at, "wrong-password")
    press(at, "Return")
    wait_until(at.wrong.isVisible)
    assert "密码不对" in at.wrong.accessibleName()
    type_text(at, PASSWORD)
    press(at, "Return")
    wait_until(lambda: one.frame is not None)
    assert isinstance(one.frame, Frame)
    kit.settle(one.frame)
    assert one.settings.ledgers() == [ledger.resolve()]


def test_what_was_typed_stays_when_the_letters_grow(running: Maker, ledger: Path) -> None:
    at = door(running(), ledger)
    type_text(at, "abc")
    press(at, "Ctrl++")
    QApplication.processEvents()
    assert (theme.percent, at.password.text()) == (125, "abc")
    assert kit.cut_off(at) == []


def test_a_folder_without_a_ledger_is_said(running: Maker, ledger: Path, tmp_path: Path) -> None:
    at = door(running(), ledger)
    at._take_folder(tmp_path)
    assert "没有台账" in at.wrong.accessibleName()


def test_a_lost_password_by_the_words_of_the_sheet(running: Maker) -> None:
    first = running()
    start = begun(first)
    to_sheet(start)
    words, place = start.state.words, start.state.place
    one = running()
    at = door(one, place)
    dialog = Recovering(at, one, place)
    dialog.open()
    dialog.words.setPlainText(" ".join(words[:-1]))
    assert "23" in dialog.counted.text()
    for entry in (dialog.new, dialog.again):
        entry.edit.setText("新的密码二零二六")
    dialog.go()
    wait_until(dialog.wrong.isVisible)
    assert re.search(r"恢复密钥不完整", dialog.wrong.accessibleName())
    dialog.words.setPlainText("，".join(f"{n} {word}" for n, word in enumerate(words, 1)))
    dialog.go()
    wait_until(lambda: one.frame is not None)
    assert isinstance(one.frame, Frame)
    kit.settle(one.frame)
    assert one.frame.desk.office.person == "方晓晨"
    one.close_desk()
    with Ledger.open(place, registry(), password="新的密码二零二六", person="方晓晨") as ledger:
        assert Office(ledger).unit.code == CODE


def test_new_passwords_that_differ_are_said(running: Maker, ledger: Path) -> None:
    one = running()
    dialog = Recovering(door(one, ledger), one, ledger)
    dialog.open()
    dialog.new.edit.setText("新的密码")
    dialog.go()
    assert "现在是 4 个" in dialog.new.said.text()
    dialog.new.edit.setText("新的密码二零二六")
    dialog.go()
    assert "不一样" in dialog.again.said.text()
    dialog.close()


def test_state_survives_what_was_kept_wrongly(running: Maker) -> None:
    one = running()
    for kept in ("{", '{"page": 9}', '{"page": 4, "name": "没有"}', '{"people": []}'):
        one.settings.keep("first_start", kept)
        state: Any = State.read(one.settings)
        assert 1 <= state.page <= 3
        assert len(state.people) == 2

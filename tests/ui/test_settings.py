"""设置: every setting holds at once; people, laptops, backups, the check, the sheet and the cards, on a real ledger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.cli.demo import PASSWORD
from app.core.errors import Refused
from app.ledger import Ledger
from app.models import Term, registry
from app.services.backups import own_backups, second_folder
from app.ui.dialogs.asking import Asking
from app.ui.frame import Frame
from app.ui.pages.settings import PARTS, SettingsPage
from app.ui.pages.settings_parts import BackupPart, LaptopsPart, LookPart, PeoplePart, SheetPart, UnitPart
from app.ui.settings import Settings
from app.ui.theme import theme
from tests.ui import kit
from tests.ui.kit import press, settle


@pytest.fixture
def ledger(demo: Path, tmp_path: Path) -> Path:
    return kit.copied(demo, kit.PRIMARY, tmp_path)


@pytest.fixture
def frame(ledger: Path) -> Iterator[Frame]:
    with kit.window_on(ledger) as frame:
        frame.go("settings")
        settle(frame)
        yield frame


def part(frame: Frame, name: str) -> object:
    assert isinstance(frame.page, SettingsPage)
    frame.page.arrive(name)
    QApplication.processEvents()
    return frame.page.parts[name]


def answer(frame: Frame) -> None:
    """Press the act of the question that stands open."""
    asked = frame.findChild(Asking)
    assert asked is not None
    asked.act.click()
    settle(frame)
    settle(frame)


def test_letters_and_colours_at_once_and_the_tab_stays(frame: Frame) -> None:
    look = part(frame, "look")
    assert isinstance(look, LookPart)
    theme.set(percent=150, look="dark")
    settle(frame)
    assert isinstance(frame.page, SettingsPage)
    assert frame.page.tabs.name == "look"
    assert Settings().number("percent", 0) == 150
    press(frame, "Ctrl+Tab")
    assert frame.page.tabs.name == "people"


def test_another_language_at_once(frame: Frame) -> None:
    look = part(frame, "look")
    assert isinstance(look, LookPart)
    look.language.choose("en")
    settle(frame)
    assert Settings().text("language") == "en"
    assert frame.header.title.text() != "" and frame.room == "settings"
    assert isinstance(frame.page, SettingsPage)
    again = part(frame, "look")
    assert isinstance(again, LookPart)
    assert again.language.name == "en"
    again.language.choose("zh")
    settle(frame)
    assert frame.header.title.text() == "设置"


def test_idle_minutes(frame: Frame) -> None:
    frame.set_idle_minutes(30)
    assert frame._idle.interval() == 30 * 60_000
    assert Settings().number("idle_minutes", 0) == 30


def test_another_person_and_another_password(frame: Frame, ledger: Path) -> None:
    people = part(frame, "people")
    assert isinstance(people, PeoplePart)
    for name, text in {"name": "苏会计", "new": "苏会计的密码", "again": "苏会计的密码"}.items():
        people.entries[name].edit.setText(text)
    people.add()
    assert "现在是 6 个" in people.entries["new"].said.text()
    for name in ("new", "again"):
        people.entries[name].edit.setText("苏会计的密码二零二六")
    people.add()
    settle(frame)
    assert "苏会计" in frame.desk.office.ledger.people()
    assert people.entries["new"].edit.text() == ""
    for name, text in {"old": "不对的密码", "own": "新的密码二零二六", "own_again": "新的密码二零二六"}.items():
        people.entries[name].edit.setText(text)
    people.change()
    settle(frame)
    assert "密码不对" in people.entries["old"].said.text()
    people.entries["old"].edit.setText(PASSWORD)
    people.change()
    settle(frame)
    Ledger.open(ledger, registry(), password="新的密码二零二六", person="管理员", read_only=True).close()
    Ledger.open(ledger, registry(), password="苏会计的密码二零二六", person="苏会计", read_only=True).close()
    with pytest.raises(Refused):
        Ledger.open(ledger, registry(), password=PASSWORD, person="管理员", read_only=True)


def test_the_telephone_of_the_unit(frame: Frame) -> None:
    unit = part(frame, "unit")
    assert isinstance(unit, UnitPart)
    unit.phone.setText("0539-7654321")
    unit.phone.editingFinished.emit()
    settle(frame)
    assert frame.desk.office.unit.phone == "0539-7654321"
    press(frame, "Ctrl+Z")


def test_who_comes_for_the_telephone_types_it_at_once(frame: Frame) -> None:
    frame.page.arrive("phone")
    unit = part(frame, "unit")
    assert isinstance(unit, UnitPart) and isinstance(frame.page, SettingsPage)
    assert not unit.phone.hasFocus(), "the tab as a whole"
    frame.page.arrive("phone")
    assert frame.page.tabs.name == "unit" and unit.phone.hasFocus()


def test_the_days_of_a_term_are_saved_when_both_are_there_without_a_button(demo: Path, tmp_path: Path) -> None:
    with kit.window_on(kit.copied(demo, kit.COUNTY, tmp_path)) as frame:
        kit.make_main(frame)
        frame.go("settings", "terms")
        settle(frame)
        unit = part(frame, "unit")
        assert isinstance(unit, UnitPart)
        period = next(period for period, fields in unit.days.items() if not fields[0].text())
        first, last = unit.days[period]
        first.setFocus()
        year = int(period[:4])
        kit.type_text(frame, f"{year}-02-20")
        press(frame, "Tab")
        settle(frame)
        assert last.hasFocus()
        assert not frame.desk.office.ledger.select(Term, period=period)
        kit.type_text(frame, f"{year}-07-10")
        press(frame, "Return")
        settle(frame)
        kept = frame.desk.office.ledger.select(Term, period=period)[0]
        assert (kept.first_day, kept.last_day) == (f"{year}-02-20", f"{year}-07-10")
        assert last.hasFocus(), "saving takes nobody's field away"


def test_the_main_laptop_is_handed_over_after_a_question(frame: Frame) -> None:
    laptops = part(frame, "laptops")
    assert isinstance(laptops, LaptopsPart)
    found = laptops.found
    assert found is not None
    here = next(one for one in found.laptops if one.here)
    assert not here.main
    laptops.hand_over(here)
    assert not frame.desk.office.is_main()
    answer(frame)
    assert frame.desk.office.is_main()


def test_a_backup_now_a_second_place_and_a_new_ledger_from_it(frame: Frame, ledger: Path, tmp_path: Path) -> None:
    backup = part(frame, "backup")
    assert isinstance(backup, BackupPart)
    second = tmp_path / "移动硬盘"
    second.mkdir()
    backup.choose_second(second)
    settle(frame)
    assert second_folder(frame.desk.office) == second
    assert any("同一个盘" in label.text() for label in backup.findChildren(QLabel))
    backup.back_up()
    settle(frame)
    made = own_backups(frame.desk.office, ledger.with_name(f"{ledger.stem}_备份"))
    assert len(made) >= 1
    target = tmp_path / "恢复.zhuxue-ledger"
    backup.restore_to(made[-1], target)
    kit.wait_until(target.exists)
    with Ledger.open(target, registry(), password=PASSWORD) as again:
        assert again.unit == frame.desk.office.code
    backup.choose_second(None)
    settle(frame)
    assert second_folder(frame.desk.office) is None


def test_everything_is_checked_and_said(frame: Frame) -> None:
    backup = part(frame, "backup")
    assert isinstance(backup, BackupPart)
    backup.check()
    settle(frame)
    words = [label.text() for label in backup.findChildren(QLabel)]
    assert words.count("完好") >= 4


def test_a_new_recovery_sheet_is_shown_once(frame: Frame, ledger: Path, tmp_path: Path) -> None:
    sheet = part(frame, "sheet")
    assert isinstance(sheet, SheetPart)
    sheet.renew()
    answer(frame)
    assert sheet.sheet is not None
    words, out = sheet.sheet.words, tmp_path / "恢复单.pdf"
    sheet.write_sheet(out)
    assert out.read_bytes().startswith(b"%PDF")
    assert sheet.leave() and sheet.sheet is None
    assert words[3] not in [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    frame.desk.close()
    with Ledger.unlock_with_recovery(
        ledger, registry(), words="".join(words), person="管理员", password="新的密码二零二六"
    ):
        pass


def test_a_card_is_taken_and_its_digits_compared(demo: Path, tmp_path: Path) -> None:
    with kit.window_on(kit.copied(demo, kit.COUNTY, tmp_path)) as frame:
        frame.go("settings")
        settle(frame)
        sheet = part(frame, "sheet")
        assert isinstance(sheet, SheetPart)
        out = tmp_path / "名片.json"
        sheet.write_card(out)
        settle(frame)
        assert out.exists()
        sheet.take_card(out)
        settle(frame)
        assert any("自己的名片" in label.text() for label in frame.findChildren(QLabel))


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(ledger: Path, percent: int) -> None:
    with kit.window_on(ledger, percent=percent) as frame:
        frame.go("settings")
        settle(frame)
        for name, _, _ in PARTS:
            part(frame, name)
            settle(frame)
            assert kit.cut_off(frame) == [], name

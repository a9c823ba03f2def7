"""Two laptops of one school that wrote differently: both values side by side, decided by a key, or typed anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.core.errors import Refused
from app.services import differing, receiving, records, sending, setup
from app.services.office import Office
from app.ui.frame import Frame
from app.ui.pages.conflicts import ConflictsPage
from app.ui.parts import Marked
from tests.ui import kit
from tests.ui.kit import press, settle, type_text

PASSWORD = "两台-电脑-2026"
CODE, NUMBER = "2152990701", "379901201605200012"


def carry(giver: Office, taker: Office, folder: Path) -> None:
    """One sync from one laptop to the other."""
    [answer] = receiving.receive(taker, [Path(sending.sync(giver, folder)["file"])])
    assert answer["result"] == "accepted", answer


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ledger of the first laptop, on which phone and class of one child wait, and the other child's class came over."""
    folder = tmp_path_factory.mktemp("laptops")
    one, other = (
        setup.create(
            folder / f"{name}.zhuxue-ledger", "school", CODE, "虚怀县枧水小学", person=person, password=PASSWORD
        )[0]
        for name, person in (("甲", "方晓晨"), ("乙", "苏会计"))
    )
    for giver, taker in ((one, other), (other, one)):
        card = setup.issue_card(giver, folder / f"{giver.person}.json")
        setup.enrol(taker, Path(card["file"]), card["fingerprint"])
    child = ("name=石立冬", f"id_number={NUMBER}", "grade=三年级", "class_name=1班", "phone=13800000207")
    records.add(one, "students", child)
    second = records.add(
        one, "students", ("name=何处暑", "id_number=379901201605200039", "grade=三年级", "class_name=1班")
    )
    stick = folder / "优盘"
    for _ in range(2):
        carry(one, other, stick)
        carry(other, one, stick)
    [main] = one.ledger.conflicts()
    records.decide_conflict(one, main.key, one.device)
    for _ in range(2):
        carry(one, other, stick)
        carry(other, one, stick)
    for office, phone, klass in ((one, "13800000270", "2班"), (other, "15900000618", "3班")):
        records.change(office, "students", NUMBER, (f"phone={phone}", f"class_name={klass}"))
    records.change(other, "students", second["id"], ("class_name=5班",))
    carry(other, one, stick)
    for office in (one, other):
        office.ledger.close()
    return folder / "甲.zhuxue-ledger"


@pytest.fixture
def frame(laptop: Path, tmp_path: Path) -> Iterator[Frame]:
    ledger = Path(shutil.copytree(laptop, tmp_path / laptop.name))
    with kit.window_on(ledger, password=PASSWORD) as frame:
        frame.go("conflicts")
        settle(frame)
        yield frame


def page(frame: Frame) -> ConflictsPage:
    assert isinstance(frame.page, ConflictsPage)
    return frame.page


def said(frame: Frame) -> str:
    return "\n".join(label.text() for label in frame.page.findChildren(QLabel) if label.isVisible())


def choose(frame: Frame, field: str) -> None:
    at = next(at for at, one in enumerate(page(frame).open) if one.field == field)
    page(frame).table.choose(at)
    settle(frame)


def student(frame: Frame) -> dict[str, object]:
    [row] = frame.desk.office.ledger.rows("students", {"id_number": NUMBER})
    return dict(row)


def test_both_sides_with_who_when_where_and_nothing_preset(frame: Frame) -> None:
    assert {one.field for one in page(frame).open} == {"联系电话", "班级"}
    choose(frame, "联系电话")
    [phone] = [one for one in page(frame).open if one.field == "联系电话"]
    assert phone.about == "石立冬" and {side.full for side in phone.sides} == {"13800000270", "15900000618"}
    assert phone.before.full == "13800000207" and phone.free
    assert all("****" in side.shown for side in phone.sides) and "13800000270" not in said(frame)
    assert "时间只供参考" in said(frame) and "没定之前" in said(frame)
    assert any(side.person == "方晓晨" for side in phone.sides)


def test_a_key_decides_and_ctrl_z_takes_it_back(frame: Frame) -> None:
    choose(frame, "班级")
    wanted = next(one for one in page(frame).open if one.field == "班级").sides[1].value
    press(frame, "2")
    settle(frame)
    assert student(frame)["class_name"] == wanted
    assert [one.field for one in page(frame).open] == ["联系电话"] and "还有 1 处" in said(frame)
    press(frame, "Ctrl+Z")
    settle(frame)
    assert len(page(frame).open) == 2


def test_another_value_is_typed_and_a_wrong_one_is_told_beside_the_field(frame: Frame) -> None:
    choose(frame, "联系电话")
    press(frame, "3")
    assert isinstance(frame.focusWidget(), QLineEdit)
    type_text(frame, "1380000")
    press(frame, "Return")
    settle(frame)
    assert "11 位" in page(frame).told.text() and len(page(frame).open) == 2
    page(frame).own.clear()
    type_text(frame, "13800000299")
    press(frame, "Return")
    settle(frame)
    assert student(frame)["phone"] == "13800000299"


def test_later_leaves_it_and_goes_on(frame: Frame) -> None:
    before = page(frame).table.current
    press(frame, "4")
    settle(frame)
    assert page(frame).table.current != before and len(page(frame).open) == 2


def test_the_whole_number_is_shown_on_wish_and_recorded(frame: Frame) -> None:
    choose(frame, "联系电话")
    press(frame, "F8")
    settle(frame)
    assert page(frame).shown_full
    assert any("13800000270" in one.words for one in page(frame).findChildren(Marked))


def test_what_merged_by_itself_can_be_seen(frame: Frame) -> None:
    visit = page(frame).visit
    assert visit is not None and [(one.about, one.field, one.now) for one in visit.merged] == [
        ("何处暑", "班级", "5班")
    ]
    page(frame)._list_merged()
    settle(frame)
    assert "自动合并的" in said(frame)
    press(frame, "Esc")
    assert not page(frame).listing


def test_a_conflict_that_has_gone_is_refused_in_words(frame: Frame) -> None:
    with pytest.raises(Refused):
        records.decide_conflict(frame.desk.office, "students/x/y", "1")
    assert differing.differences(frame.desk.office)


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(laptop: Path, tmp_path: Path, percent: int) -> None:
    ledger = Path(shutil.copytree(laptop, tmp_path / laptop.name))
    with kit.window_on(ledger, password=PASSWORD, percent=percent) as frame:
        frame.go("conflicts")
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame).panes.show_detail()
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame).type_own()
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame)._list_merged()
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []

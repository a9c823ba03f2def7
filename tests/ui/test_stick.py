"""The stick by its keys: written and read back, received, replied to, and what the reply says to do; full, pulled out, viruses."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.core.errors import Refused
from app.exchange.writing import told_of_medium
from app.services import carrying, receiving, setup, sticks
from app.services.office import Office
from app.ui.dialogs.asking import Asking
from app.ui.frame import Frame
from app.ui.pages.stick import StickPage
from app.ui.pages.stick_cards import CardsTab
from app.ui.pages.stick_part import Steps
from app.ui.pages.stick_reply import ReplyTab
from app.ui.pages.stick_take import TakeTab
from app.ui.pages.stick_write import WriteTab
from tests.ui import kit
from tests.ui.kit import press, settle, type_text


def do(frame: Frame, act: Callable[[Office], Any]) -> None:
    """Something behind the window, as another page would do it."""
    frame.desk.write(act)
    settle(frame)


def page(frame: Frame) -> StickPage:
    assert isinstance(frame.page, StickPage)
    return frame.page


def answer(frame: Frame, words: str) -> None:
    """Press the act of the question that is asked."""
    [asking] = [one for one in frame.findChildren(Asking) if one.isVisible()]
    assert asking.act.words == words
    asking.act.click()
    settle(frame)


def said(frame: Frame) -> str:
    return "\n".join(label.text() for label in frame.page.findChildren(QLabel) if label.isVisible())


def open_tab(frame: Frame, name: str) -> Any:
    frame.go("stick", name)
    settle(frame)
    return page(frame).tab


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "台账专用"
    folder.mkdir()
    monkeypatch.setenv("ZHUXUE_STICKS", str(folder))
    return folder


@pytest.fixture
def school(demo: Path, tmp_path: Path, stick: Path) -> Path:
    return kit.copied(demo, kit.PRIMARY, tmp_path / "校")


@pytest.fixture
def frame(school: Path) -> Iterator[Frame]:
    """The school's window; a copied ledger is made the main laptop first, as a person would who took over."""
    with kit.window_on(school) as frame:
        do(frame, lambda office: setup.make_main(office, office.device))
        yield frame


def write(frame: Frame) -> WriteTab:
    """Ctrl+U, and the question answered."""
    press(frame, "Ctrl+U")
    settle(frame)
    answer(frame, "写入优盘")
    tab = page(frame).tab
    assert isinstance(tab, WriteTab)
    return tab


def test_written_only_after_asking_and_read_back(frame: Frame, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: beeps.append(1)))
    frame.go("stick")
    settle(frame)
    assert not list(stick.iterdir()) and "可以拔出" not in said(frame)
    press(frame, "Ctrl+U")
    settle(frame)
    [asking] = [one for one in frame.findChildren(Asking) if one.isVisible()]
    asking.wait.click()
    settle(frame)
    assert not list(stick.iterdir()) and not beeps
    tab = write(frame)
    [package] = stick.glob("*.zhuxue")
    assert tab.wrote is not None and tab.wrote.sent.file == package.name
    words = said(frame)
    assert "可以拔出" in words and "一字不差" in words and beeps == [1]
    assert all(group in words for group in tab.wrote.sent.groups) and len(tab.wrote.sent.groups) == 6
    assert [step.done for step in tab.findChildren(Steps)[0].steps] == [True, True, False]
    assert (stick / f"{package.stem}.txt").exists() and (stick / f"{package.stem}_封面.pdf").exists()


def test_while_it_is_written_the_panel_warns(frame: Frame, stick: Path) -> None:
    tab = open_tab(frame, "cards") and open_tab(frame, "take") and page(frame).tabs["write"]
    assert isinstance(tab, WriteTab)
    page(frame)._show_tab("write")
    tab.write(stick)
    panel = tab.panel.itemAt(0).widget()
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert "别拔优盘" in words and "可以拔出" not in words
    settle(frame)
    assert "可以拔出" in said(frame) and "别拔优盘" not in said(frame)


def test_second_stick_holds_the_same_package(frame: Frame, stick: Path, tmp_path: Path) -> None:
    tab = write(frame)
    other = tmp_path / "第二个"
    other.mkdir()
    tab.write_second(other)
    settle(frame)
    assert {p.name: p.read_bytes() for p in other.iterdir()} == {p.name: p.read_bytes() for p in stick.iterdir()}
    assert "第二个" in said(frame)


@pytest.mark.parametrize(
    ("code", "words"), [(errno.ENOSPC, "优盘满了，差"), (errno.EIO, "写到一半优盘被拔出，这次不算")]
)
def test_a_stick_that_fails_leaves_nothing(
    frame: Frame, stick: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    real = os.replace

    def fails(source: Any, target: Any) -> None:
        if str(target).startswith(str(stick)):
            raise OSError(code, os.strerror(code))
        real(source, target)

    monkeypatch.setattr("app.core.files.os.replace", fails)
    write(frame)
    assert words in said(frame) and "没有写成" in said(frame)
    assert not list(stick.iterdir())
    monkeypatch.undo()
    monkeypatch.setenv("ZHUXUE_STICKS", str(stick))
    write(frame)
    assert "可以拔出" in said(frame) and len(list(stick.glob("*.zhuxue"))) == 1


def test_how_much_a_full_stick_lacks(tmp_path: Path) -> None:
    why = Refused("文件没有写成")
    why.__cause__ = OSError(errno.ENOSPC, "")
    told = told_of_medium(why, tmp_path, 10**15)
    assert told.what.startswith("优盘满了，差 ") and told.what.endswith(" 兆")
    other = Refused("别的")
    assert told_of_medium(other, tmp_path, 5) is other


def test_look_alikes_are_named_and_not_opened(frame: Frame, stick: Path) -> None:
    (stick / "照片").mkdir()
    (stick / ".藏").mkdir()
    for name in ("照片.exe", "名单.xlsx.lnk", "autorun.inf", "打字游戏.exe", "说明.txt"):
        (stick / name).write_bytes(b"MZ")
    found = {one.name: one.likeness for one in sticks.suspects(stick)}
    assert found == {"照片.exe": "folder", "名单.xlsx.lnk": "double", "autorun.inf": "autorun", ".藏": "hidden"}
    frame.go("stick")
    settle(frame)
    assert "4 个像病毒的文件" in said(frame)
    tab = page(frame).tab
    assert isinstance(tab, WriteTab)
    tab.suspects._open()
    settle(frame)
    assert "照片.exe（和文件夹同名的程序）" in said(frame)
    assert sticks.suspects(stick / "没有") == []


def test_a_name_that_is_read_backwards_is_shown_as_it_is_spelt(tmp_path: Path) -> None:
    (tmp_path / "名单\u202excod.exe").write_bytes(b"MZ")
    assert [(one.name, one.likeness) for one in sticks.suspects(tmp_path)] == [("名单xcod.exe", "double")]


def test_a_package_travels_to_the_county_and_a_reply_comes_back(
    demo: Path, school: Path, stick: Path, tmp_path: Path
) -> None:
    with kit.window_on(school) as frame:
        do(frame, lambda office: setup.make_main(office, office.device))
        write(frame)
    county = kit.copied(demo, kit.COUNTY, tmp_path / "县")
    with kit.window_on(county) as frame:
        do(frame, lambda office: setup.make_main(office, office.device))
        tab = open_tab(frame, "take")
        assert isinstance(tab, TakeTab)
        assert [(one.state, one.kind, one.sender) for one in tab.found] == [("new", "上报", "青禾县杏花镇杏花小学")]
        assert "SHA-256" not in said(frame) and "发出单位指纹" in said(frame)
        tab.act()
        settle(frame)
        assert [one["result"] for one in tab.answers] == ["accepted"] and "收下了" in said(frame)
        assert [one.state for one in tab.found] == ["taken"]
        hardship = next(iter(frame.desk.office.ledger.rows("hardships", owner="2137990011")))["id"]
        do(frame, lambda office: receiving.say_verdict(office, "hardships", str(hardship), "question", "请补证明"))
        tab = open_tab(frame, "reply")
        assert isinstance(tab, ReplyTab) and "2137990011" in tab.ticked
        tab.act()
        settle(frame)
        answer(frame, "写入优盘")
        assert "可以拔出" in said(frame)
        assert tab.ticked == set(), "who has a reply needs none"
    assert list((stick / "2137990011").glob("*.zhuxue"))
    with kit.window_on(school) as frame:
        tab = open_tab(frame, "take")
        assert [one.state for one in tab.found].count("new") == 1
        tab.act()
        settle(frame)
        assert [one["result"] for one in tab.answers] == ["accepted"]
        assert "回复里要办的事" in said(frame) and "请补证明" in said(frame)
        question = next(one for one in tab.says if "请补证明" in one.words)
        assert question.room == "child" and question.target
        sent = carrying.last_sent(frame.desk.office)
        assert sent is not None and sent.replied_on


def test_a_damaged_package_is_refused_in_words_and_the_others_apply(frame: Frame, demo: Path, stick: Path) -> None:
    (stick / "379901_2026A_0099.zhuxue").write_bytes(b"nothing of ours")
    for reply in (demo / "U盘_回复" / "2137990011").glob("*.zhuxue"):
        (stick / reply.name).write_bytes(reply.read_bytes())
    tab = open_tab(frame, "take")
    tab.take([one.file for one in tab.found])
    settle(frame)
    results = sorted(one["result"] for one in tab.answers)
    assert results == ["known", "refused"], tab.answers
    assert "没有收" in said(frame) and "收过了" in said(frame)
    press(frame, "Esc")
    assert not tab.answers


def test_a_card_is_enrolled_by_the_digits_of_the_stamped_paper(frame: Frame, demo: Path) -> None:
    tab = open_tab(frame, "cards")
    assert isinstance(tab, CardsTab)
    tab.open_card(next(demo.glob("*初级中学名片.json")))
    assert tab.coming is not None and not tab.take.isEnabled()
    groups = tab.coming[1].groups
    wrong = str((int(groups[2][0]) + 1) % 10) + groups[2][1:]
    tab.field.setFocus()
    type_text(frame, " ".join([*groups[:2], wrong, *groups[3:]]))
    assert not tab.take.isEnabled() and "第 3 组" in tab.told.text()
    tab.field.clear()
    type_text(frame, "".join(groups))
    assert tab.take.isEnabled()
    press(frame, "Return")
    settle(frame)
    assert next(one for one in tab.lines if one.name == "青禾县杏花镇初级中学").confirmed


def test_a_laptop_that_is_not_the_main_one_says_so_and_takes_over(school: Path, stick: Path) -> None:
    with kit.window_on(school) as frame:
        frame.go("stick")
        settle(frame)
        assert "现在写不了" in said(frame) and "不是主电脑" in said(frame)
        tab = open_tab(frame, "cards")
        here = next(at for at, one in enumerate(tab.lines) if one.here)
        tab.table.choose(here)
        tab._ask_main(tab.table.current)
        settle(frame)
        answer(frame, "移交主电脑")
        assert next(one for one in tab.lines if one.here).main


def test_the_stick_that_is_pulled_is_noticed(frame: Frame, stick: Path) -> None:
    frame.go("stick")
    settle(frame)
    assert page(frame).folder == stick
    stick.rename(stick.with_name("拔了"))
    page(frame).look()
    settle(frame)
    assert page(frame).folder is None and "请插上优盘" in said(frame)


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(school: Path, demo: Path, stick: Path, percent: int) -> None:
    (stick / "照片").mkdir()
    (stick / "照片.exe").write_bytes(b"MZ")
    with kit.window_on(school, percent=percent) as frame:
        do(frame, lambda office: setup.make_main(office, office.device))
        frame.go("stick")
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        tab = page(frame).tabs["write"]
        assert isinstance(tab, WriteTab)
        tab.write(stick)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        for name in ("take", "cards"):
            open_tab(frame, name)
            assert kit.cut_off(frame) + kit.clipped(frame) == [], name
        cards = page(frame).tab
        cards.open_card(next(demo.glob("*初级中学名片.json")))
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []

"""帮助: F1 opens the page for what is shown; found by a word; nothing in it leads out of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from app.services import handbook
from app.services.resources import handbook as folder
from app.ui.frame import Frame
from app.ui.page import Page
from app.ui.pages.help import HelpPage
from app.ui.rooms import page_of
from tests.ui import kit
from tests.ui.kit import press, settle, type_text

PAGES = (
    "due", "students", "child", "lists", "hardships", "batches", "visits", "hours", "stick", "county", "conflicts",
    "importing", "reports", "settings", "start", "printing",
)  # fmt: skip
_LINK = re.compile(r"\]\(([^)]+)\)")


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as frame:
        settle(frame)
        yield frame


def page(frame: Frame) -> HelpPage:
    assert isinstance(frame.page, HelpPage)
    return frame.page


@pytest.mark.parametrize("name", PAGES)
def test_every_task_has_its_page_with_steps_and_what_if(name: str) -> None:
    text = handbook.page(name).text
    assert handbook.page(name).name == name
    assert text.startswith("# ")
    assert "## 要是……" in text
    prose = re.sub(r"`[^`]*`|\([^)]*\)|\.(xlsx?|csv)", "", text)
    assert not re.search(r"[A-Za-z]{2,}", prose), re.findall(r"[A-Za-z]{2,}", prose)


def test_no_link_leads_out_and_none_leads_nowhere() -> None:
    names = {file.stem for file in folder().glob("*.md")}
    assert {one.name for one in handbook.pages()} == names
    for one in handbook.pages():
        for target in _LINK.findall(one.text):
            assert "://" not in target
            assert target.startswith("../pictures/") or target.removesuffix(".md") in names, target


def test_f1_opens_the_page_for_what_is_shown(frame: Frame) -> None:
    frame.go("settings")
    settle(frame)
    press(frame, "F1")
    settle(frame)
    assert page(frame).now.name == "settings"
    assert "从备份恢复" in page(frame).reader.toPlainText()
    press(frame, "Alt+Left")
    assert frame.room == "settings"


def test_the_words_come_first_and_are_read_by_keys_and_esc_goes_back(frame: Frame) -> None:
    frame.go("child", str(next(iter(frame.desk.office.ledger.rows("students")))["id"]))
    settle(frame)
    press(frame, "F1")
    settle(frame)
    assert page(frame).now.name == "child"
    reader = page(frame).reader
    written = handbook.page("child").text
    assert written.index("![") < written.index("## ")
    document = reader.document()
    assert "\ufffc" not in document.begin().next().text(), "the sentence, not the picture"
    assert "\ufffc" in document.lastBlock().text()
    top = reader.verticalScrollBar().value()
    press(frame, "PgDown")
    assert reader.verticalScrollBar().value() > top
    press(frame, "PgUp")
    assert reader.verticalScrollBar().value() == top
    press(frame, "Esc")
    assert frame.room == "child"


def test_every_page_that_there_is_names_a_page_of_the_handbook(frame: Frame) -> None:
    for name in frame._buttons:
        room = frame._buttons[name].room
        try:
            made: Page = page_of(room, frame)
        except ModuleNotFoundError:
            continue
        assert made.HELP == "" or handbook.page(made.HELP).name == made.HELP, name
        made.deleteLater()


def test_a_word_is_found_and_marked(frame: Frame) -> None:
    frame.go("help", "find")
    page(frame).finder.setFocus()
    type_text(frame, "可以拔出")
    settle(frame)
    shown = page(frame)
    source = shown.table.table_model.source
    assert "stick" in [source.row(at).name for at in range(len(source))]
    press(frame, "Down")
    assert shown.now.name in [source.row(at).name for at in range(len(source))]
    shown.table.choose_key("stick")
    assert shown.reader.extraSelections()
    shown.finder.setText("没有这样的词")
    assert len(shown.table.table_model.source) == 0
    press(frame, "Esc")
    shown.leave()
    assert len(shown.table.table_model.source) == len(handbook.pages())


def test_links_stay_in_the_handbook(frame: Frame) -> None:
    frame.go("help", "README")
    shown = page(frame)
    shown._follow(QUrl("batches.md"))
    assert shown.now.name == "batches"
    for outside in ("https://example.org/batches.md", "file:///etc/passwd", "mailto:a@b"):
        shown._follow(QUrl(outside))
        assert shown.now.name == "batches"
    assert not shown.reader.loadResource(2, QUrl("file:///etc/hostname"))


def test_a_page_goes_onto_paper(frame: Frame) -> None:
    import pypdfium2

    frame.go("help", "due")
    document = pypdfium2.PdfDocument(page(frame).reader.as_pdf())
    text = "".join(document[at].get_textpage().get_text_range() for at in range(len(document)))
    assert "今天办什么" in text


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path), percent=percent) as frame:
        frame.go("help", "stick")
        settle(frame)
        assert kit.cut_off(frame) == []
        frame.go("help", "find")
        page(frame).panes.show_master()
        page(frame).finder.setText("证件号码")
        settle(frame)
        assert kit.cut_off(frame) == []

"""A list is read, matched and decided by keys; of a number no more is shown than the places that differ."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel

from app.core.progress import Stopped, watched
from app.services import matching
from app.services.office import Office
from app.services.pairing import masked_pair
from app.ui.frame import Frame
from app.ui.pages.lists import ListsPage
from app.ui.parts import Decision, Marked
from tests.ui import kit
from tests.ui.kit import press, settle


@pytest.fixture
def ledger(demo: Path, tmp_path: Path) -> Path:
    return kit.copied(demo, kit.PRIMARY, tmp_path)


@pytest.fixture
def frame(ledger: Path) -> Iterator[Frame]:
    with kit.window_on(ledger) as frame:
        frame.go("lists")
        settle(frame)
        yield frame


def page(frame: Frame) -> ListsPage:
    assert isinstance(frame.page, ListsPage)
    return frame.page


def said(frame: Frame) -> str:
    return "\n".join(label.text() for label in frame.page.findChildren(QLabel) if label.isVisible())


def the_list(frame: Frame, folder: Path) -> Path:
    """Twelve children of the school: four with something wrong, eight as they are."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "农村低保"
    sheet.append(["序号", "姓名", "身份证号码", "村"])
    for at, row in enumerate(list(frame.desk.office.ledger.rows("students"))[:12]):
        name, number = str(row["name"]), str(row["id_number"])
        number = {
            3: number[:16] + number[17] + number[16],
            4: number[:9] + str((int(number[9]) + 1) % 10) + number[10:],
            6: number[:15] + "000",
        }.get(at, number)
        sheet.append([at + 1, "吕小满" if at == 5 else name, number, "柳树沟 三组"])
    path = folder / "农村低保备案表（9月）.xlsx"
    book.save(path)
    return path


@pytest.fixture
def matched(frame: Frame, tmp_path: Path) -> Frame:
    """Read first, matched after."""
    path = the_list(frame, tmp_path)
    before = frame.desk.office.ledger.digest()
    page(frame).read(path)
    settle(frame)
    assert "读到 12 行、12 人，认作“低保”" in said(frame) and "身份证号码" in said(frame)
    assert frame.desk.office.ledger.digest() == before, "reading writes nothing"
    page(frame).match(path)
    settle(frame)
    return frame


def decisions(frame: Frame) -> dict[int, str]:
    return {hit.row: hit.decision for hit in page(frame).hits if hit.decision}


def test_what_is_wrong_comes_first_with_its_class_as_a_sentence(matched: Frame) -> None:
    pair = page(matched).pair
    assert pair is not None and pair.hit.row == 5
    assert pair.title in ("姓名相同，证件号码最后两位颠倒了", "姓名相同，证件号码差一位")
    assert "要看 4" in said(matched) and "8 条完全相同" in page(matched).equal.words


def test_the_differing_digits_are_marked_and_nothing_more_is_shown(matched: Frame) -> None:
    page(matched).table.choose(4)
    settle(matched)
    pair = page(matched).pair
    assert pair is not None and pair.title == "姓名相同，证件号码差一位"
    number = next(line for line in pair.lines if line.label == "证件号码")
    assert number.listed_marks == number.known_marks == ((9, 1),)
    assert number.listed[6:9] == "***" and number.listed[10:14] == "****" and number.listed[9] != number.known[9]
    [listed, known] = [m for m in page(matched).findChildren(Marked) if m.isVisible() and m.marks and "*" in m.words]
    assert (listed.words, known.words) == (number.listed, number.known)


def test_decided_by_keys_one_after_the_other(matched: Frame) -> None:
    rows = []
    for key in "1213":
        pair = page(matched).pair
        assert pair is not None
        rows.append(pair.hit.row)
        press(matched, key)
        settle(matched)
    assert rows == [5, 6, 7, 8]
    assert decisions(matched) == {5: "ACCEPT", 6: "REJECT", 7: "ACCEPT"}
    press(matched, "Ctrl+Z")
    settle(matched)
    assert decisions(matched) == {5: "ACCEPT", 6: "REJECT"}
    page(matched).table.choose(4)
    settle(matched)
    press(matched, "F2")
    settle(matched)
    assert decisions(matched) == {5: "ACCEPT"}


def test_the_keys_decide_as_soon_as_the_room_is_open(matched: Frame) -> None:
    matched.go("due")
    matched.go("lists")
    settle(matched)
    assert page(matched).table.hasFocus()
    press(matched, "1")
    settle(matched)
    assert list(decisions(matched).values()) == ["ACCEPT"]


def test_f9_takes_all_that_are_identical_with_one_undo(matched: Frame) -> None:
    press(matched, "F9")
    settle(matched)
    assert len(decisions(matched)) == 8 and set(decisions(matched).values()) == {"ACCEPT"}
    assert "8 条认定为同一人" in "".join(label.text() for label in matched.findChildren(QLabel))
    press(matched, "Ctrl+Z")
    settle(matched)
    assert not decisions(matched)


def test_the_workbook_comes_back_with_reasons(matched: Frame, tmp_path: Path) -> None:
    page(matched).report(tmp_path / "农村低保备案表（9月）.xlsx")
    settle(matched)
    book = openpyxl.load_workbook(tmp_path / "农村低保备案表（9月）_比对结果.xlsx")
    assert "A1" in "".join(str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row)


def test_what_the_unit_above_matched_is_only_looked_at(frame: Frame) -> None:
    above = [one for one in page(frame).files if not one.own]
    for one in above:
        page(frame).choose_list(one.id)
        settle(frame)
        press(frame, "1")
        settle(frame)
        assert not decisions(frame)
    # The demo's school matched the same lists itself: its own words count, and each row stands once.
    ids = [(hit.row, hit.name) for hit in page(frame).hits]
    assert len(ids) == len(set(ids))


def test_matching_can_be_stopped_and_nothing_is_left(frame: Frame, tmp_path: Path) -> None:
    path = the_list(frame, tmp_path)
    before = frame.desk.office.ledger.digest()
    for step in ("正在比对名单", "正在记下要看的人"):
        seen: list[str] = []
        frame.desk.write(lambda office, step=step, seen=seen: _match_stopped(office, path, step, seen))
        settle(frame)
        assert seen[-1] == step and frame.desk.office.ledger.digest() == before


def _match_stopped(office: Office, path: Path, step: str, seen: list[str]) -> None:
    def stop(what: str, done: int, total: int) -> None:
        seen.append(what)
        if what == step:
            raise Stopped

    with pytest.raises(Stopped), watched(stop):
        matching.match(office, [path])


def test_several_lists_one_after_the_other_by_f9(frame: Frame, tmp_path: Path) -> None:
    first = the_list(frame, tmp_path)
    damaged = tmp_path / "坏的.xlsx"
    damaged.write_bytes(b"PK\x03\x04 nothing")
    second = tmp_path / "特困人员.xlsx"
    second.write_bytes(first.read_bytes())
    page(frame).read_all([first, damaged, second])
    settle(frame)
    assert "后面还有 2 份" in said(frame)
    press(frame, "F9")
    settle(frame)
    assert page(frame).coming is not None and page(frame).coming[0] == second
    press(frame, "F9")
    settle(frame)
    assert page(frame).coming is None and "12 人比对完" in "".join(one.text() for one in kit.labels(frame))


def test_what_is_read_is_let_go_at_once(frame: Frame, tmp_path: Path) -> None:
    page(frame).read(the_list(frame, tmp_path))
    press(frame, "Esc")
    settle(frame)
    assert page(frame).coming is None and page(frame).busy is None


def test_a_register_belongs_to_another_room(frame: Frame, demo: Path) -> None:
    page(frame).read(next((demo / "表格").glob("*杏花小学_在校生信息*")))
    settle(frame)
    assert "像学校的在校生表" in said(frame)
    kit.button(frame, "拿去导入").click()
    settle(frame)
    assert frame.room == "import"


def test_what_was_found_adds_up_at_the_county(demo: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["姓名", "身份证号"])
    with kit.window_on(kit.copied(demo, kit.COUNTY, tmp_path)) as frame:
        known = next(iter(frame.desk.office.ledger.rows("students")))
        for name, number in (
            (str(known["name"]), str(known["id_number"])),
            ("秦立春", "379901201605200012"),
            ("苏大山", "379901197001010015"),
        ):
            book.worksheets[0].append([name, number])
        path = tmp_path / "农村低保备案表.xlsx"
        book.save(path)
        frame.go("lists")
        settle(frame)
        page(frame).match(path)
        settle(frame)
        words = "".join(one.text() for one in kit.labels(frame) if one.isVisible())
        assert "3 人比对完：对上或可能对上 1 人，是孩子但不在本台账、要核查 1 人，不是学生 1 人。" in words


def test_a_file_that_is_no_list_is_refused_in_words(frame: Frame, tmp_path: Path) -> None:
    path = tmp_path / "空的.xlsx"
    openpyxl.Workbook().save(path)
    page(frame).read(path)
    settle(frame)
    assert page(frame).coming is None
    assert "空的.xlsx" in "".join(label.text() for label in frame.findChildren(QLabel))


@given(st.text("0123456789", min_size=18, max_size=18), st.text("0123456789", min_size=18, max_size=18))
def test_a_mask_shows_the_birth_date_only_where_it_differs(one: str, other: str) -> None:
    listed, marks, known, others = masked_pair(one, other)
    marked = {at for start, length in marks for at in range(start, start + length)}
    for at in range(6, 14):
        assert (listed[at] == "*") == (known[at] == "*") == (at not in marked)
    assert marks == others and all(one[at] != other[at] for at in marked)
    assert all(listed[at] in (one[at], "*") and known[at] in (other[at], "*") for at in range(18))


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(ledger: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(ledger, percent=percent) as frame:
        frame.go("lists")
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        path = the_list(frame, tmp_path)
        page(frame).read(path)
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame).match(path)
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame).panes.show_detail()
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        assert all(one.width() >= one.minimumSizeHint().width() for one in page(frame).findChildren(Decision))


def test_the_state_of_a_row_is_whole_whatever_is_flagged(demo: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["姓名", "身份证号"])
    with kit.window_on(kit.copied(demo, kit.COUNTY, tmp_path)) as frame:
        known = next(iter(frame.desk.office.ledger.rows("students")))
        book.worksheets[0].append([known["name"], known["id_number"]])
        book.worksheets[0].append([known["name"], known["id_number"]])
        book.worksheets[0].append(["秦立春", "379901201605200012"])
        path = tmp_path / "脱贫户-脱贫不享受政策.xlsx"
        book.save(path)
        frame.go("lists")
        settle(frame)
        page(frame).read(path)
        settle(frame)
        assert frame.window().focusWidget() is page(frame).start
        press(frame, "F9")
        settle(frame)
        assert [hit.words for hit in page(frame).hits] == ["名单已过期", "名单内重复", "不在本台账"]
        assert kit.cut_off(frame) == []

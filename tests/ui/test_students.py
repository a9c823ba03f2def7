"""The room of the students by its keys: found by a few letters, entered by keyboard alone, saved as one goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.models import Guardian, Student, registry
from app.models.kinds import check_digit
from app.services import records
from app.ui.forms.editors import ChoiceEditor, LineEditor
from app.ui.frame import Frame
from app.ui.pages.student_panel import Panel
from app.ui.pages.students import StudentsPage
from tests.ui import kit
from tests.ui.kit import press, settle, type_text

NUMBER = "37990120160520002" + check_digit("37990120160520002")
OTHER = "37990120150607002" + check_digit("37990120150607002")


@pytest.fixture
def ledger(demo: Path, tmp_path: Path) -> Path:
    return kit.copied(demo, kit.PRIMARY, tmp_path)


@pytest.fixture
def frame(ledger: Path) -> Iterator[Frame]:
    with kit.window_on(ledger) as frame:
        frame.go("students")
        settle(frame)
        yield frame


def page(frame: Frame) -> StudentsPage:
    assert isinstance(frame.page, StudentsPage)
    return frame.page


def panel(frame: Frame) -> Panel:
    return page(frame).panel


def names(frame: Frame) -> list[str]:
    source = page(frame).table.table_model.source
    return [source.row(at).name for at in range(len(source))]


def register(frame: Frame, name: str, number: str) -> str:
    """A child by keyboard alone: Ctrl+N, the name, Enter, the number, Enter."""
    press(frame, "Ctrl+N")
    type_text(frame, name)
    press(frame, "Return")
    type_text(frame, number)
    press(frame, "Return")
    settle(frame)
    return panel(frame).student


def cell(frame: Frame, field: str, subject: str = ""):
    return next(c for c in panel(frame).form.cells if (c.entry.field, c.entry.subject) == (field, subject))


def fill(frame: Frame, field: str, text: str, subject: str = "") -> None:
    """Into a field, type, leave it with Enter."""
    assert panel(frame).form.focus_field(field, subject)
    type_text(frame, text)
    press(frame, "Return")
    settle(frame)


def test_the_same_letter_again_goes_to_the_next_word_of_a_list(qapp) -> None:
    combo = ChoiceEditor(registry()["students"].fields["sex"], [("M", "男"), ("F", "女")]).combo
    for letters, shown in (("n", "男"), ("nn", "女"), ("nv", "女")):
        combo.setCurrentIndex(0)
        combo._typed = ""
        for letter in letters:
            combo.choose_spoken(letter)
        assert combo.currentText() == shown, letters
    grades = ChoiceEditor(registry()["students"].fields["grade"], [("G3", "三年级"), ("G4", "四年级")]).combo
    grades.choose_spoken("4")
    assert grades.currentText() == "四年级"


def test_a_child_is_registered_by_keyboard_alone_and_is_there_after_opening_again(ledger: Path, qapp) -> None:
    with kit.window_on(ledger) as frame:
        frame.go("students")
        settle(frame)
        student = register(frame, "吕小满", NUMBER)
        found = frame.desk.office.student(student)
        # Birth date and sex stand in the number; the school is this one.
        assert (found.name, found.id_number, found.birth_date, found.sex) == ("吕小满", NUMBER, "2016-05-20", "F")
        assert found.school_code == frame.desk.office.code
        assert names(frame).count("吕小满") == 1 and panel(frame).name.text() == "吕小满"
        assert panel(frame).spoken.text() == "lǚ xiǎo mǎn"
        # One goes on where something is still empty, with letters alone.
        assert isinstance(frame.focusWidget(), QLineEdit)
        type_text(frame, "汉族")
        press(frame, "Return")
        fill(frame, "grade", "snj")
        fill(frame, "class_name", "1班")
        fill(frame, "attendance", "zx")
        fill(frame, "name", "吕大山", "guardian")
        fill(frame, "phone", "13900000046", "guardian")
        assert panel(frame).saved.text().startswith("已保存")
    with kit.window_on(ledger) as frame:
        frame.go("students", student)
        settle(frame)
        found = frame.desk.office.student(student)
        assert (found.nation, found.grade, found.class_name, found.attendance) == ("汉族", "G3", "1班", "BOARD")
        assert found.boarding
        family = frame.desk.office.ledger.select(Guardian, student=student)
        assert [(one.name, one.phone, one.is_guardian) for one in family] == [("吕大山", "13900000046", True)]
        assert panel(frame).name.text() == "吕小满"


def test_each_field_is_one_step_that_can_be_taken_back(frame: Frame) -> None:
    student = register(frame, "吕小满", NUMBER)
    fill(frame, "attendance", "zx")
    assert frame.desk.office.student(student).attendance == "BOARD"
    settle(frame)
    assert frame.standing.undo == "改“就读方式”"
    page(frame).table.setFocus()
    press(frame, "Ctrl+Z")
    settle(frame)
    assert frame.desk.office.student(student).attendance is None
    combo = cell(frame, "attendance").editor
    assert isinstance(combo, ChoiceEditor) and combo.combo.currentText() == ""


def test_initials_find_and_mark(frame: Frame) -> None:
    register(frame, "吕小满", NUMBER)
    register(frame, "郑立夏", OTHER)
    press(frame, "Ctrl+F")
    type_text(frame, "lx")
    settle(frame)
    assert {"吕小满", "郑立夏"} <= set(names(frame))
    marked = {line.name: page(frame)._name_cell(line).marks for line in map(page(frame).table.row_at, range(2)) if line}
    shown = page(frame)
    found = {
        line.name: [line.name[s : s + n] for s, n in shown._name_cell(line).marks]
        for line in map(shown.table.row_at, range(len(names(frame))))
        if line
    }
    assert marked and found["吕小满"] == ["吕小"] and found["郑立夏"] == ["立夏"]
    assert f"找到 {len(found)} 人" in shown.found.text() and f"显示 {len(found)} 人" in shown.counts.text()
    press(frame, "Esc")
    settle(frame)
    assert len(names(frame)) == len(shown.roll.ids) and not shown.finder.text()


@pytest.mark.parametrize("typed", ["lvxiaoman", "luxiaoman", "lxm", "吕小", "吕xm", NUMBER[-4:], NUMBER, "lv xiao man"])
def test_a_child_is_found_in_any_of_the_ways(frame: Frame, typed: str) -> None:
    register(frame, "吕小满", NUMBER)
    press(frame, "Ctrl+F")
    type_text(frame, typed)
    settle(frame)
    assert "吕小满" in names(frame)
    press(frame, "Down")
    assert frame.focusWidget() is page(frame).table
    assert panel(frame).name.text() in names(frame)


def test_nobody_is_found_in_a_sentence(frame: Frame) -> None:
    press(frame, "Ctrl+F")
    type_text(frame, "zzzzqq")
    settle(frame)
    assert names(frame) == [] and page(frame).table.isHidden()
    labels = [label.text() for label in page(frame).findChildren(type(page(frame).found)) if label.isVisible()]
    assert "没有“zzzzqq”开头的学生。试试全名或证件号后四位。" in labels


def test_a_wrong_value_is_kept_as_typed_said_beside_the_field_and_f6_goes_there(frame: Frame) -> None:
    student = register(frame, "吕小满", NUMBER)
    fill(frame, "name", "吕大山", "guardian")
    fill(frame, "phone", "1390000012", "guardian")
    phone = cell(frame, "phone", "guardian")
    assert phone.sentence.text() == "手机号码要 11 位，现在是 10 位。请核对" and phone.reason.isVisible()
    assert isinstance(phone.editor, LineEditor) and phone.editor.line.text() == "1390000012"
    office = frame.desk.office
    assert [(d.field, d.raw) for d in office.ledger.drafts()] == [("phone", "1390000012")]
    assert office.ledger.select(Guardian, student=student)[0].phone is None
    notice = panel(frame).foot.itemAt(0).widget()
    assert notice.accessibleName() == "有 1 处要改：手机号码。其余各项都已保存。"
    assert page(frame).roll.state(student).name == "wrong"
    page(frame).table.setFocus()
    press(frame, "F6")
    assert phone.editor.has_focus()
    type_text(frame, "13900000012")
    press(frame, "Return")
    settle(frame)
    assert office.ledger.drafts() == [] and panel(frame).foot.count() == 0
    assert office.ledger.select(Guardian, student=student)[0].phone == "13900000012"
    assert not phone.reason.isVisible()


def test_errors_are_walked_through_both_ways(frame: Frame) -> None:
    register(frame, "吕小满", NUMBER)
    fill(frame, "birth_date", "2016-13-40")
    fill(frame, "bank_card", "12")
    press(frame, "F6")
    first = panel(frame).form.focused()
    press(frame, "F6")
    second = panel(frame).form.focused()
    press(frame, "Shift+F6")
    assert first is not None and second is not None and first is not second
    assert panel(frame).form.focused() is first
    assert {first.entry.field, second.entry.field} == {"birth_date", "bank_card"}


def test_the_reason_of_a_shared_card_is_filled_in_and_masked_like_the_card(frame: Frame) -> None:
    student = register(frame, "吕小满", NUMBER)
    fill(frame, "shared_card_reason", "姐弟二人用母亲的卡")
    row = frame.desk.office.ledger.row("students", student)
    assert row is not None and row["shared_card_reason"] == "姐弟二人用母亲的卡"
    assert "母亲" not in cell(frame, "shared_card_reason").editor.line.text()
    press(frame, "F8")
    settle(frame)
    assert cell(frame, "shared_card_reason").editor.line.text() == "姐弟二人用母亲的卡"
    press(frame, "F8")
    assert "母亲" not in cell(frame, "shared_card_reason").editor.line.text()


def test_the_number_of_another_child_is_said_with_its_class(frame: Frame) -> None:
    first = register(frame, "石立冬", OTHER)
    fill(frame, "grade", "snj")
    fill(frame, "class_name", "1班")
    register(frame, "吕小满", NUMBER)
    fill(frame, "id_number", OTHER)
    said = cell(frame, "id_number").sentence.text()
    assert said == "这个身份证号已登记给三年级1班的石立冬。请核对是谁填错了"
    assert frame.desk.office.ledger.find("students", "id_number", OTHER) == first


def test_a_birth_date_that_contradicts_the_number_waits_until_both_agree(frame: Frame) -> None:
    student = register(frame, "吕小满", NUMBER)
    fill(frame, "id_number", OTHER)
    assert cell(frame, "id_number").sentence.text() == "出生日期和证件号码不一致：号码里是 2015-06-07。请改其中一个"
    assert frame.desk.office.student(student).id_number == NUMBER
    fill(frame, "birth_date", "2015-06-07")
    found = frame.desk.office.student(student)
    assert (found.id_number, found.birth_date) == (OTHER, "2015-06-07")
    assert frame.desk.office.ledger.drafts() == []


def test_f8_reveals_is_recorded_and_masks_again(frame: Frame) -> None:
    register(frame, "吕小满", NUMBER)
    line = cell(frame, "id_number").editor.line
    masked = f"{NUMBER[:6]}********{NUMBER[-4:]}"
    page(frame).table.setFocus()
    assert line.text() == masked
    count = "SELECT count(*) FROM _reveals"
    (before,) = frame.desk.office.ledger.connection.execute(count).fetchone()
    press(frame, "F8")
    settle(frame)
    (after,) = frame.desk.office.ledger.connection.execute(count).fetchone()
    assert line.text() == NUMBER and after > before
    panel(frame).form._cover.timeout.emit()
    assert line.text() == masked
    # Another child is never shown with what was asked for about this one.
    press(frame, "F8")
    settle(frame)
    student, shown = panel(frame).student, page(frame)
    other = next(one for one in shown.roll.ids if one != student)
    shown.table.choose_key(other)
    assert panel(frame).student == other
    shown.table.choose_key(student)
    assert line.text() == masked


def test_typing_into_a_masked_field_replaces_it_and_esc_leaves_it_as_it_was(frame: Frame) -> None:
    student = register(frame, "吕小满", NUMBER)
    form, line = panel(frame).form, cell(frame, "id_number").editor.line
    form.focus_field("id_number")
    QTest.keyClick(line, Qt.Key.Key_9)
    assert line.text() == "9"
    press(frame, "Esc")
    settle(frame)
    assert line.text().endswith(NUMBER[-4:]) and "*" in line.text()
    assert frame.desk.office.student(student).id_number == NUMBER and frame.desk.office.ledger.drafts() == []


def test_enter_in_the_last_field_goes_to_the_next_child(frame: Frame) -> None:
    page(frame).table.setFocus()
    page(frame).table.choose(0)
    first = panel(frame).student
    press(frame, "F2")
    for _ in range(60):
        press(frame, "Return")
        if panel(frame).student != first:
            break
    settle(frame)
    assert panel(frame).student == page(frame).table.row_at(1).id
    assert cell(frame, "name").editor.has_focus()
    assert frame.standing.undo == "" or "改“" not in frame.standing.undo


def test_tabs_show_family_level_aid_papers_and_history(frame: Frame) -> None:
    student = str(next(iter(frame.desk.office.ledger.rows("grants")))["student"])
    frame.go("students", student)
    settle(frame)
    seen = []
    for _ in range(6):
        seen.append(panel(frame).tabs.name)
        press(frame, "Ctrl+Tab")
        settle(frame)
    assert seen == ["entry", "family", "hardship", "aid", "papers", "edits"] and panel(frame).tabs.name == "entry"
    tabs = panel(frame)._tab_pages
    assert len(tabs["aid"].table.table_model.source) >= 1
    assert len(tabs["papers"].table.table_model.source) >= 1
    assert len(tabs["family"].table.table_model.source) >= 1
    assert panel(frame).tabs.buttons["papers"].text().startswith("材料 ")


def test_a_paper_is_added_and_shown(frame: Frame, tmp_path: Path) -> None:
    from PIL import Image

    student = str(next(iter(frame.desk.office.ledger.rows("grants")))["student"])
    frame.go("students", student)
    settle(frame)
    panel(frame).tabs.choose("papers")
    settle(frame)
    tab = panel(frame)._tab_pages["papers"]
    paper = next(one for one in tab.found if one.kind == "hardships")
    file = tmp_path / "低保证.png"
    Image.new("RGB", (60, 40), "white").save(file)
    tab.add_file(paper, file)
    settle(frame)
    kept = next(one for one in tab.found if one.kind == "hardships")
    assert len(kept.files) == len(paper.files) + 1
    tab.table.choose_key(f"{kept.record}/{kept.field}")
    tab.look.click()
    settle(frame)
    assert tab.shown.count() == len(kept.files)


def test_heads_sort(frame: Frame) -> None:
    shown = page(frame)
    shown.table.sorted.emit("name")
    settle(frame)
    assert names(frame) == sorted(names(frame))
    shown.table.sorted.emit("name")
    settle(frame)
    assert names(frame) == sorted(names(frame), reverse=True)


def test_what_was_begun_is_there_when_one_comes_back(frame: Frame) -> None:
    press(frame, "Ctrl+N")
    type_text(frame, "吕小满")
    press(frame, "Return")
    press(frame, "Esc")
    settle(frame)
    assert not panel(frame).is_new
    press(frame, "Ctrl+N")
    settle(frame)
    line = panel(frame).naming.cells[0].editor.line
    assert line.text() == "吕小满"
    assert frame.desk.office.ledger.select(Student, name="吕小满") == []


def test_who_is_looked_for_is_shown_though_a_new_one_was_begun(frame: Frame) -> None:
    register(frame, "郑立夏", OTHER)
    press(frame, "Ctrl+N")
    type_text(frame, "吕小满")
    press(frame, "Ctrl+F")
    type_text(frame, "lx")
    settle(frame)
    assert not panel(frame).is_new and panel(frame).student == frame.page.table.current.id
    press(frame, "Ctrl+N")
    assert panel(frame).naming.cells[0].editor.line.text() == "吕小满"


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(ledger: Path, percent: int, qapp) -> None:
    with kit.window_on(ledger, percent=percent) as frame:
        long = "阿不都热合曼·阿不都克里木·买买提艾力江"
        frame.go("students")
        settle(frame)
        student = register(frame, long, NUMBER)
        assert kit.cut_off(frame) == []
        fill(frame, "name", "吕大山", "guardian")
        fill(frame, "phone", "1390000012", "guardian")
        assert kit.cut_off(frame) == []
        for name in ("family", "hardship", "aid", "papers", "edits", "entry"):
            panel(frame).tabs.choose(name)
            settle(frame)
            assert kit.cut_off(frame) == [], name
        frame.go("child", student)
        settle(frame)
        assert kit.cut_off(frame) == []


def test_every_field_has_a_name_for_screen_readers(frame: Frame) -> None:
    fields = [widget for one in panel(frame).form.cells for widget in one.editor.focusable()]
    unnamed = [w for w in fields if not w.accessibleName() and not getattr(w, "text", str)()]
    assert fields and unnamed == []


def test_history_tells_who_and_when(frame: Frame) -> None:
    student = register(frame, "吕小满", NUMBER)
    fill(frame, "nation", "汉族")
    panel(frame).tabs.choose("edits")
    settle(frame)
    source = panel(frame)._tab_pages["edits"].table.table_model.source
    told = [source.row(at) for at in range(len(source))]
    assert ("民族", "", "汉族") in [(one.field, one.before, one.after) for one in told]
    assert {one.person for one in told} == {frame.desk.office.person}
    assert records.history(frame.desk.office, "students", student) if not frame.desk.office.ledger.read_only else True
    QApplication.processEvents()

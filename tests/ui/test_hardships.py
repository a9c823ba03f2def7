"""Recognition in the window: many at once in one step, a publicity that is too short refused, one child's form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.core.errors import Refused
from app.models import Hardship, Listing
from app.models.codes import NEEDY_LEVELS
from app.services import board, publicising, recognising
from app.services.office import Office
from app.ui.frame import Frame
from app.ui.pages.hardships import HardshipsPage
from tests.ui import kit

FIRST, LAST = "2026-12-01", "2026-12-07"
"""Five working days."""


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    """The window on a copy of the primary school."""
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as shown:
        yield shown


def page_of(frame: Frame) -> HardshipsPage:
    """The room of recognition."""
    kit.press(frame, "Alt+4")
    kit.settle(frame)
    assert isinstance(frame.page, HardshipsPage)
    return frame.page


def held_by(frame: Frame) -> dict[str, Hardship]:
    """The recognitions of the year that is shown."""
    return {h.id: h for h in frame.desk.office.ledger.select(Hardship, school_year=int(frame.period[:4]))}


def undecided(frame: Frame, count: int = 4) -> list[str]:
    """Some recognitions of which only the application is known, as after a week of collecting papers."""
    some = [one for one, h in held_by(frame).items() if h.level in NEEDY_LEVELS][:count]

    def take_back(office: Office) -> None:
        with office.ledger.writing("test", "收申请表") as op:
            for one in some:
                op.put(
                    "hardships", {"decided_on": None, "applied_on": "2026-11-02", "reviewed_on": "2026-11-20"}, id=one
                )

    frame.desk.write(take_back)
    kit.settle(frame)
    assert len(some) == count
    return some


def typed(field: QLineEdit, words: str) -> None:
    """Fill a field by keys."""
    field.setFocus()
    field.selectAll()
    kit.type_text(field, words)


def notices(frame: Frame) -> str:
    """What stands above the page."""
    return " ".join(one.text() for one in kit.labels(frame) if one.isVisible())


def pressed_in_dialog(frame: Frame, words: str) -> None:
    """Press a button of the question that is asked."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    kit.button(dialog, words).click()
    kit.settle(frame)


def test_the_list_is_the_ledgers_and_what_is_missing_comes_first(frame: Frame) -> None:
    some = undecided(frame)
    page = page_of(frame)
    shown = [page.table.row_at(at) for at in range(page.table.model().rowCount())]
    assert {line.id for line in shown if line} == set(held_by(frame)) and len(shown) > len(some)
    order = [publicising.ASKED, publicising.REVIEWED, publicising.POSTED, publicising.DECIDED]
    steps = [order.index(line.step) for line in shown if line]
    assert steps == sorted(steps)
    page.chips.buttons[publicising.REVIEWED].click()
    assert page.chips.buttons[publicising.REVIEWED].text() == f"没公示 {len(some)}"
    assert page.table.model().rowCount() == len(some)


def test_publicity_and_decision_of_many_are_one_step_each_and_leave_others_alone(frame: Frame) -> None:
    some = undecided(frame)
    page = page_of(frame)
    before = frame.desk.office.ledger.digest(["hardships"])
    others = {one: h for one, h in held_by(frame).items() if one not in some and h.decided_on}
    page.chips.buttons[publicising.REVIEWED].click()
    kit.press(frame, "F5")
    typed(page.first, FIRST)
    typed(page.last, LAST)
    assert page.count.text() == "公示 5 个工作日。"
    kit.press(frame, "Return")
    kit.settle(frame)
    posted = frame.desk.office.ledger.digest(["hardships"])
    assert {(held_by(frame)[one].posted_from, held_by(frame)[one].posted_to) for one in some} == {(FIRST, LAST)}

    page.chips.buttons[publicising.POSTED].click()
    typed(page.on, "2026-12-06")
    kit.press(frame, "Return")
    kit.settle(frame)
    assert "公示 12月7日 才结束" in notices(frame)
    assert frame.desk.office.ledger.digest(["hardships"]) == posted
    typed(page.on, LAST)
    kit.press(frame, "Return")
    kit.settle(frame)
    assert {held_by(frame)[one].decided_on for one in some} == {LAST}
    assert {one: held_by(frame)[one] for one in others} == others

    kit.press(frame, "Esc")
    kit.press(frame, "Ctrl+Z")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(["hardships"]) == posted
    kit.press(frame, "Ctrl+Z")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(["hardships"]) == before


def test_enter_in_the_first_day_goes_on_and_records_nothing(frame: Frame) -> None:
    some = undecided(frame)
    page = page_of(frame)
    kit.press(frame, "F5")
    typed(page.first, FIRST)
    kit.press(frame, "Return")
    kit.settle(frame)
    assert page.last.hasFocus() and page.last.selectedText() == page.last.text()
    assert not any(held_by(frame)[one].posted_from for one in some)


def test_who_was_not_discussed_yet_is_counted_before_the_publicity(frame: Frame) -> None:
    some = undecided(frame)
    frame.desk.write(lambda office: _not_reviewed(office, some[:2]))
    kit.settle(frame)
    page = page_of(frame)
    asked = sum(
        h.level in NEEDY_LEVELS and not (h.reviewed_on or h.posted_from or h.decided_on)
        for h in held_by(frame).values()
    )
    kit.press(frame, "F5")
    assert page.early.isVisible() and page.early.text() == f"其中 {asked} 人没有评议日期。请先评议，再公示。"
    page.chips.buttons[publicising.REVIEWED].click()
    assert not page.early.isVisible()


def _not_reviewed(office: Office, held: list[str]) -> None:
    with office.ledger.writing("test", "没评议") as op:
        for one in held:
            op.put("hardships", {"reviewed_on": None}, id=one)


def test_a_publicity_that_is_too_short_is_said_at_once_and_refused(frame: Frame) -> None:
    undecided(frame)
    page = page_of(frame)
    before = frame.desk.office.ledger.digest(["hardships"])
    kit.press(frame, "F5")
    typed(page.first, "2026-09-14")
    typed(page.last, "2026-09-17")
    assert page.count.text() == "公示只有 4 个工作日，要满 5 个。最早 9月18日 结束。"
    kit.press(frame, "Return")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(["hardships"]) == before
    typed(page.last, "2026-09-3x")
    assert page.count.text() == "日期写成 2026-10-21 的样子。"


def test_working_days_are_counted_with_both_ends() -> None:
    assert publicising.working_days(dt.date(2026, 12, 1), dt.date(2026, 12, 7)) == 5
    assert publicising.too_short(dt.date(2026, 12, 1), dt.date(2026, 12, 7)) == ""
    assert "4 个工作日" in publicising.too_short(dt.date(2026, 12, 1), dt.date(2026, 12, 4))
    # From a Saturday on the five days begin on Monday.
    assert publicising.earliest_end(dt.date(2026, 12, 5)) == dt.date(2026, 12, 11)
    # The holidays of October are left out, Saturday 10月10日 is worked instead.
    assert publicising.earliest_end(dt.date(2026, 9, 29)) == dt.date(2026, 10, 10)


def test_nothing_to_publicise_is_refused(frame: Frame) -> None:
    done = [one for one, h in held_by(frame).items() if h.decided_on]
    answers: list[object] = []
    frame.desk.write(lambda office: publicising.post(office, done, FIRST, LAST), failed=answers.append)
    frame.desk.write(lambda office: publicising.decide(office, done, LAST), failed=answers.append)
    kit.settle(frame)
    assert len(answers) == 2 and all(isinstance(one, Refused) for one in answers)


def test_recognition_by_lists_counts_first_and_is_one_step(frame: Frame) -> None:
    listed = {one.student for one in frame.desk.office.ledger.select(Listing) if one.student}
    gone = [h for h in held_by(frame).values() if h.student in listed and h.basis == "LIST"][:3]
    assert len(gone) == 3

    def remove(office: Office) -> None:
        with office.ledger.writing("test", "删去认定") as op:
            for one in gone:
                op.remove("hardships", one.id, "测试")

    frame.desk.write(remove)
    kit.settle(frame)
    page = page_of(frame)
    wanted = recognising.proposals(frame.desk.office, int(frame.period[:4]))
    assert {one.student for one in gone} <= set(wanted)
    before = frame.desk.office.ledger.digest(["hardships"])
    kit.press(frame, "F9")
    pressed_in_dialog(frame, "先不认定")
    assert frame.desk.office.ledger.digest(["hardships"]) == before
    kit.press(frame, "F9")
    pressed_in_dialog(frame, f"认定 {len(wanted)} 人")
    assert {h.student for h in held_by(frame).values()} >= set(wanted)
    assert recognising.proposals(frame.desk.office, int(frame.period[:4])) == {}
    assert not page.suggest.isEnabled()
    kit.press(frame, "Ctrl+Z")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(["hardships"]) == before


def test_a_wrong_date_stays_as_typed_and_f6_goes_there(frame: Frame) -> None:
    page = page_of(frame)
    line = page.table.current
    assert line is not None
    assert page.form.focus_field("applied_on")
    kit.type_text(frame, "2026-13-40")
    kit.press(frame, "Return")
    kit.settle(frame)
    assert [cell.entry.field for cell in page.form.errors()] == ["applied_on"]
    assert "有 1 处要改：申请日期" in notices(frame)
    page.table.setFocus()
    kit.press(frame, "F6")
    cell = page.form.focused()
    assert cell is not None and cell.entry.field == "applied_on" and cell.editor.text() == "2026-13-40"
    assert held_by(frame)[line.id].applied_on is None


def test_saved_stays_to_be_read_and_enter_goes_through_the_form(frame: Frame) -> None:
    page = page_of(frame)
    line = page.table.current
    assert line is not None
    assert page.form.focus_field("applied_on")
    kit.type_text(frame, "2026-11-02")
    kit.press(frame, "Return")
    kit.settle(frame)
    assert held_by(frame)[line.id].applied_on == "2026-11-02"
    assert page.saved.text().startswith("已保存")
    cell = page.form.focused()
    assert cell is not None and cell.entry.field == "reviewed_on"


@pytest.mark.parametrize(("keys", "form"), [("Ctrl+P", "recognition"), ("F7", "publicity")])
def test_papers(frame: Frame, keys: str, form: str) -> None:
    page_of(frame)
    kit.press(frame, keys)
    shown = kit.preview(frame)
    assert shown is not None and shown._form == form and shown.pages > 0
    kit.button(shown, "关闭").click()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path), percent=percent) as frame:
        page = page_of(frame)
        assert kit.cut_off(frame) == kit.clipped(frame) == []
        page.panes.show_detail()
        assert kit.cut_off(frame) == kit.clipped(frame) == []
        kit.press(frame, "F5")
        kit.settle(frame)
        assert kit.cut_off(frame) == kit.clipped(frame) == []


def test_the_county_asks_a_school_and_is_satisfied(demo: Path, tmp_path: Path) -> None:
    with kit.window_on(kit.copied(demo, kit.COUNTY, tmp_path)) as frame:
        frame.go("hardships")
        kit.settle(frame)
        assert isinstance(frame.page, HardshipsPage)
        line = next(line for line in frame.page._board.lines if line.step == publicising.DECIDED)
        frame.page.table.choose(frame.page._shown().index(line))
        kit.settle(frame)
        kit.press(frame, "F4")
        kit.press(frame, "Return")
        kit.settle(frame)
        assert "有疑问要写明问什么" in "".join(one.text() for one in kit.labels(frame))
        kit.press(frame, "F4")
        kit.press(frame, "Esc")
        assert not frame.page.asking and frame.room == "hardships"
        kit.press(frame, "F4")
        assert kit.cut_off(frame) == []
        kit.type_text(frame, "请补低保证复印件")
        kit.press(frame, "Return")
        kit.settle(frame)
        assert "问过学校：请补低保证复印件" in "".join(one.text() for one in kit.labels(frame) if one.isVisible())
        said = next(frame.desk.office.ledger.rows("verdicts", {"record": line.id}))
        assert (said["verdict"], said["text"]) == ("QUESTION", "请补低保证复印件")
        [waiting] = [one for one in board.waiting_of(frame.desk.office, str(said["unit"])) if one.record == line.id]
        assert waiting.child == line.name
        kit.press(frame, "F4")
        kit.button(frame, "没有疑问了").click()
        kit.settle(frame)
        [said] = frame.desk.office.ledger.rows("verdicts", {"record": line.id})
        assert said["verdict"] == "ACCEPT"
        assert frame.page._asked() == ""


def test_a_school_asks_nobody(frame: Frame) -> None:
    page = page_of(frame)
    kit.press(frame, "F4")
    assert not page._of_others() and not [
        one for one in page.findChildren(QLineEdit) if one.accessibleName() == "问学校什么"
    ]

"""Home teaching by real keys: a visit in a few of them, what is said before it is written, signatures, photos, plans."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from app.core.errors import Refused
from app.core.kinds import split_codes
from app.models import Assessment, Student, TeachingGoal, TeachingPlan, TimetableLesson, Visit
from app.models.kinds import split_names
from app.models.rules.periods import first_day
from app.services import editing, photos, teaching
from app.services.calendar import is_working_day
from app.ui.frame import Frame
from app.ui.pages.teaching_plans import PlanTab
from app.ui.pages.visits import VisitsPage
from app.ui.theme import theme
from tests.ui import kit

MOST_KEYS = 20
CONTENT = "数的认识：6 和 7，用玉米粒数"


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    """The window on the primary school, in the room of home teaching."""
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as shown:
        shown.activateWindow()
        shown.go("visits")
        kit.settle(shown)
        yield shown


def page_of(frame: Frame) -> VisitsPage:
    """The page."""
    page = frame.page
    assert isinstance(page, VisitsPage)
    return page


def plan_in(frame: Frame) -> TeachingPlan:
    """The demo's plan of the child that is visited most."""
    return max(frame.desk.office.ledger.select(TeachingPlan), key=lambda plan: (plan.visits_per_week, plan.id))


def free_mark(frame: Frame) -> Mapping[str, Any]:
    """A planned visit for which none stands, of the child that is visited most; with its month."""
    plan = plan_in(frame)
    first = first_day(plan.period)
    for at in range(5):
        month = (first + dt.timedelta(days=31 * at)).isoformat()[:7]
        for day in teaching.month(frame.desk.office, month)["calendar"]:
            for mark in day["visits"]:
                if mark["visit"] is None and mark["student"] == plan.student and day["in_month"]:
                    return {**mark, "day": day["day"], "month": month}
    raise AssertionError("everything was given")


def arrive(frame: Frame, student: str, day: str) -> None:
    """A new visit to a child on a day."""
    frame.go("visits", {"student": student, "date": day, "month": day[:7], "day": day})
    kit.settle(frame)


def visits(frame: Frame, day: str, student: str = "") -> list[Visit]:
    """What the ledger holds of a day."""
    found = frame.desk.office.ledger.select(Visit, date=day)
    return [visit for visit in found if student in ("", visit.student)]


class Counted:
    """Keys pressed beside the text."""

    def __init__(self, frame: Frame) -> None:
        self.frame, self.count = frame, 0

    def press(self, *keys: str) -> None:
        """Each one is counted."""
        for key in keys:
            self.count += 1
            kit.press(self.frame, key)
            kit.settle(self.frame)


def test_a_usual_visit_takes_fewer_than_twenty_keys_beside_its_text(frame: Frame) -> None:
    frame.go("due")
    keys = Counted(frame)
    keys.press("Ctrl+T")
    entry = page_of(frame).entry
    today, student = frame.desk.office.day, entry.student
    filled = {name: entry.text(name) for name in ("start", "end", "lessons", "teachers")}
    assert all(filled.values()) and entry.text("content") == ""
    kit.type_text(frame, CONTENT)
    keys.press("Tab")
    kit.type_text(frame, "能跟读，数到 6 要提示")
    keys.press("Tab", "Tab", "Space", "F7")
    [visit] = visits(frame, today, student)
    assert (visit.content, visit.response, visit.guardian_signed) == (CONTENT, "能跟读，数到 6 要提示", True)
    assert [visit.start, visit.end, str(visit.lessons), visit.teachers] == list(filled.values())
    assert keys.count < MOST_KEYS


def test_a_clash_is_said_before_the_content_is_typed(frame: Frame) -> None:
    lessons = frame.desk.office.ledger.select(TimetableLesson)
    plan = plan_in(frame)
    lesson = next(one for one in lessons if one.start == plan.start and one.teacher in split_names(plan.teachers))
    day = first_day(plan.period)
    while day.isoweekday() != int(lesson.weekday) or not is_working_day(day):
        day += dt.timedelta(days=1)
    before = [visit.id for visit in visits(frame, day.isoformat(), plan.student)]
    assert not before
    arrive(frame, plan.student, day.isoformat())
    entry = page_of(frame).entry
    assert entry.notice.isVisible() and lesson.teacher in entry.notice.accessibleName()
    assert "在校有课" in entry.notice.accessibleName() and entry.text("content") == ""
    entry.groups["start"].widget.setFocus()
    for field, clock in (("start", "1610"), ("end", "1740")):
        entry._line(field).selectAll()
        kit.type_text(frame, clock)
        kit.press(frame, "Tab")
    kit.wait_until(lambda: "在校有课" not in entry.notice.accessibleName() or not entry.notice.isVisible())


def record(frame: Frame) -> Visit:
    """A visit for a planned one, recorded by keys and not signed."""
    mark = free_mark(frame)
    arrive(frame, mark["student"], mark["day"])
    kit.type_text(frame, CONTENT)
    kit.press(frame, "Tab")
    kit.settle(frame)
    [visit] = visits(frame, mark["day"], mark["student"])
    return visit


def test_the_visit_is_recorded_when_its_content_is_left_and_taken_back_by_name(frame: Frame) -> None:
    visit = record(frame)
    assert visit.content == CONTENT and visit.guardian_signed is None and visit.place == plan_in(frame).place
    assert frame.standing.undo == "记送教 1 次"
    kit.press(frame, "Ctrl+Z")
    kit.settle(frame)
    assert not visits(frame, visit.date, visit.student)
    assert page_of(frame).entry.entry.visit == "" and page_of(frame).entry.date == visit.date


def test_later_fields_save_themselves_each_by_its_name(frame: Frame) -> None:
    visit = record(frame)
    kit.type_text(frame, "要提示")
    kit.press(frame, "Tab")
    kit.settle(frame)
    assert visits(frame, visit.date, visit.student)[0].response == "要提示"
    assert frame.standing.undo == "改“学生表现”"


def test_a_signature_that_was_missing_is_added_with_one_key(frame: Frame) -> None:
    visit = record(frame)
    page = page_of(frame)
    kit.press(frame, "F7")
    kit.settle(frame)
    page.calendar.setFocus()
    page.calendar.choose(visit.date)
    kit.press(frame, "F5")
    kit.settle(frame)
    assert frame.desk.office.ledger.get(Visit, visit.id).guardian_signed  # type: ignore[union-attr]
    assert frame.standing.undo == "补签 1 次"
    with pytest.raises(Refused):
        teaching.sign_visit(frame.desk.office, visit.id)


def test_the_visit_in_hand_is_signed_with_the_same_key(frame: Frame) -> None:
    visit = record(frame)
    kit.press(frame, "F5")
    kit.settle(frame)
    assert frame.desk.office.ledger.get(Visit, visit.id).guardian_signed  # type: ignore[union-attr]
    assert page_of(frame).entry.signed.isChecked()


def test_the_next_entry_keeps_day_and_child(frame: Frame) -> None:
    visit = record(frame)
    kit.press(frame, "F7")
    kit.settle(frame)
    entry = page_of(frame).entry
    assert (entry.student, entry.date, entry.entry.visit) == (visit.student, visit.date, "")
    # The same child at the same time would be the same visit: its times are left to the person.
    assert entry.text("start") == "" and entry.notice.isVisible()
    others = [str(one["student"]) for one in page_of(frame)._sums() if one["student"] != visit.student]
    entry._student.combo.setCurrentIndex(entry._student.combo.findData(others[0]))
    kit.settle(frame)
    assert entry.date == visit.date and entry.text("start")


def test_what_cannot_be_recorded_yet_is_not_lost(frame: Frame) -> None:
    mark = free_mark(frame)
    arrive(frame, mark["student"], mark["day"])
    entry = page_of(frame).entry
    entry._line("end").selectAll()
    entry.groups["end"].widget.setFocus()
    kit.press(frame, "Delete")
    entry.groups["content"].widget.setFocus()
    kit.type_text(frame, CONTENT)
    kit.press(frame, "F7")
    kit.settle(frame)
    assert entry.text("content") == CONTENT and not visits(frame, mark["day"], mark["student"])
    assert entry.groups["end"].wrong.isVisible()
    theme.set(percent=150)
    kit.settle(frame)
    kit.settle(frame)
    assert page_of(frame).entry is not entry and page_of(frame).entry.text("content") == CONTENT


# --- photos


def large_photo(at: dt.datetime) -> bytes:
    """As a phone hands it over: megabytes, with place and time."""
    picture = Image.effect_noise((2400, 1800), 90).convert("RGB")
    about = Image.Exif()
    about[ExifTags.Base.DateTime] = at.strftime("%Y:%m:%d %H:%M:%S")
    about[ExifTags.Base.Orientation] = 6
    about.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (36.0, 5.0, 1.0)
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=92, exif=about)
    return stream.getvalue()


def test_a_photo_is_kept_small_and_without_place(frame: Frame, tmp_path: Path) -> None:
    visit = record(frame)
    file = tmp_path / "手机照片.jpg"
    file.write_bytes(large_photo(dt.datetime.fromisoformat(f"{visit.date}T{visit.start}")))
    assert file.stat().st_size > photos.MOST_BYTES
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(data)
    kit.press(frame, "Ctrl+V")
    kit.settle(frame)
    [kept] = visits(frame, visit.date, visit.student)
    [name] = split_codes(kept.photos)
    content = frame.desk.office.ledger.attachment(name)
    picture = Image.open(io.BytesIO(content))
    assert len(content) <= photos.MOST_BYTES and not picture.getexif() and picture.height > picture.width
    assert kept.photo_times == f"{name}@{visit.date}T{visit.start}"
    entry = page_of(frame).entry
    assert entry.photo_words.text() == "照片 1 张" and not entry.groups["no_photo_reason"].isVisible()
    entry._remove(name)
    kit.settle(frame)
    assert not visits(frame, visit.date, visit.student)[0].photos


def test_a_picture_that_is_pasted_goes_with_the_visit(frame: Frame) -> None:
    mark = free_mark(frame)
    arrive(frame, mark["student"], mark["day"])
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0x88AACC)
    QGuiApplication.clipboard().setImage(image)
    kit.press(frame, "Ctrl+V")
    kit.type_text(frame, CONTENT)
    kit.press(frame, "Tab")
    kit.settle(frame)
    [visit] = visits(frame, mark["day"], mark["student"])
    assert len(split_codes(visit.photos)) == 1
    assert frame.standing.undo == "记送教 1 次"


# --- the month


def test_every_day_has_a_name_and_the_keys_go_from_day_to_day(frame: Frame) -> None:
    page = page_of(frame)
    mark = free_mark(frame)
    frame.go("visits", {"month": mark["month"], "day": mark["day"]})
    kit.settle(frame)
    model = page.calendar.calendar
    spoken = [model.spoken(day) for day in model.days]
    assert len(set(spoken)) == len(spoken) and mark["name"] in model.spoken(
        next(day for day in model.days if day["day"] == mark["day"])
    )
    page.calendar.setFocus()
    page.calendar.choose(f"{mark['month']}-15")
    for key, expected in (("Right", "16"), ("Down", "23"), ("Left", "22"), ("Up", "15")):
        kit.press(frame, key)
        assert page.day == f"{mark['month']}-{expected}"
    page.calendar.choose(f"{mark['month']}-01")
    kit.press(frame, "Left")
    kit.settle(frame)
    assert page.month < mark["month"] and page.day[:7] == page.month


def test_enter_records_on_the_day_and_f2_opens_what_is_there(frame: Frame) -> None:
    page = page_of(frame)
    mark = free_mark(frame)
    frame.go("visits", {"month": mark["month"], "day": mark["day"]})
    kit.settle(frame)
    page.calendar.setFocus()
    page.calendar.choose(mark["day"])
    kit.press(frame, "Return")
    kit.settle(frame)
    assert (page.entry.student, page.entry.date) == (mark["student"], mark["day"])
    kit.type_text(frame, CONTENT)
    kit.press(frame, "Tab")
    kit.settle(frame)
    [visit] = visits(frame, mark["day"], mark["student"])
    kit.press(frame, "F7")
    kit.settle(frame)
    kit.press(frame, "F2")
    kit.settle(frame)
    assert page.entry.entry.visit == visit.id and page.entry.text("content") == CONTENT


def test_a_child_filters_the_month(frame: Frame) -> None:
    page = page_of(frame)
    child = str(page._sums()[0]["student"])
    page.children_line.cards[0].setFocus()
    kit.press(frame, "Space")
    kit.settle(frame)
    model = page.calendar.calendar
    assert {mark["student"] for day in model.days for mark in model.marks(day)} <= {child}
    assert all(word in page.context() for word in ("应送", "已送", "欠", "缺签字"))


# --- plan and term


def test_the_plan_is_held_against_the_norm_and_saves_itself(frame: Frame) -> None:
    page = page_of(frame)
    frame.choose_term(plan_in(frame).period)
    kit.press(frame, "Ctrl+Tab")
    kit.settle(frame)
    tab = page._tabs_made["plan"]
    assert isinstance(tab, PlanTab)
    known = tab.known
    assert known is not None and "216" in tab.norm.text() and "山东" in tab.norm.text()
    form = tab.forms["plan"]
    secret = next(cell for cell in form.cells if cell.entry.field == "contraindications")
    assert secret.editor.is_changed() is False and secret.editor.widget.text() == "＊＊＊"  # type: ignore[attr-defined]
    assert form.focus_field("lessons_per_visit")
    kit.type_text(frame, "4")
    kit.press(frame, "Tab")
    kit.settle(frame)
    assert [
        plan.lessons_per_visit for plan in teaching.plan_of(frame.desk.office, known.student, known.plans[0].period)
    ] == [4]
    tab.new_goal()
    kit.type_text(frame, "rz")
    kit.press(frame, "Tab")
    kit.type_text(frame, "按顺序收好碗筷")
    kit.press(frame, "Tab")
    kit.settle(frame)
    goals = frame.desk.office.ledger.select(TeachingGoal, student=known.student)
    assert [goal.domain for goal in goals if goal.goal == "按顺序收好碗筷"] == ["COGNITION"]


def test_a_child_without_a_plan_gets_one_from_two_numbers(frame: Frame) -> None:
    office, period = frame.desk.office, plan_in(frame).period
    frame.choose_term(period)
    known = {str(child["student"]) for child in teaching.home_children(office, period)}
    child = next(one for one in office.ledger.select(Student) if one.id not in known)
    frame.desk.write(lambda o: editing.save_field(o, "students", child.id, "attendance", "送教上门"))
    kit.settle(frame)
    added = next(one for one in teaching.home_children(office, period) if one["student"] == child.id)
    assert not added["planned"]
    page = page_of(frame)
    page.tabs.choose("plan")
    kit.settle(frame)
    tab = page._tabs_made["plan"]
    assert isinstance(tab, PlanTab)
    tab.who.setCurrentIndex(tab.who.findData(child.id))
    tab._choose_child()
    kit.settle(frame)
    form = tab.forms["plan"]
    for name, number in (("visits_per_week", "1"), ("lessons_per_visit", "2")):
        assert form.focus_field(name)
        kit.type_text(frame, number)
    kit.press(frame, "Tab")
    kit.settle(frame)
    [plan] = teaching.plan_of(office, child.id, period)
    assert (plan.visits_per_week, plan.lessons_per_visit, plan.number) == (1, 2, 1)
    # Fewer than the norm: said beside the plan.
    assert tab.notes.count() and set(teaching.teachers(office, period)) >= set(split_names(plan_in(frame).teachers))


def test_esc_leaves_the_field_first_and_gives_up_only_then(frame: Frame) -> None:
    mark = free_mark(frame)
    arrive(frame, mark["student"], mark["day"])
    page = page_of(frame)
    page.entry._line("end").clear()
    kit.type_text(frame, CONTENT)
    kit.press(frame, "Esc")
    kit.settle(frame)
    assert page.entry.text("content") == CONTENT and page.calendar.hasFocus()
    kit.press(frame, "Esc")
    kit.settle(frame)
    assert page.entry.text("content") == "" and not visits(frame, mark["day"], mark["student"])


def test_scores_are_masked_until_they_are_asked_for(frame: Frame) -> None:
    page = page_of(frame)
    frame.choose_term(plan_in(frame).period)
    page.tabs.choose("plan")
    kit.settle(frame)
    tab = page._tabs_made["plan"]
    assert isinstance(tab, PlanTab) and tab.known is not None
    [assessment] = frame.desk.office.ledger.select(Assessment, student=tab.known.student)

    def shown() -> str:
        table = tab.scores_place.itemAt(0).widget()
        return str(table.model().data(table.model().index(0, 1)))  # type: ignore[attr-defined]

    assert shown() != str(assessment.perception)
    kit.press(frame, "F8")
    kit.settle(frame)
    assert shown() == str(assessment.perception)


def test_the_term_says_what_a_county_would_ask(frame: Frame) -> None:
    page = page_of(frame)
    frame.choose_term(plan_in(frame).period)
    page.tabs.choose("term")
    kit.settle(frame)
    summary = teaching.term_summary(frame.desk.office, frame.period)
    words = page._tabs_made["term"].found.text()  # type: ignore[attr-defined]
    assert str(len(summary["findings"])) in words


def test_nothing_is_cut_off_in_any_size(frame: Frame) -> None:
    for percent in (100, 125, 150, 200):
        theme.set(percent=percent)
        kit.settle(frame)
        frame.go("visits", "new")
        kit.settle(frame)
        assert kit.cut_off(frame) == [], percent
        page = page_of(frame)
        for tab in ("record", "plan", "term"):
            page.tabs.choose(tab)
            kit.settle(frame)
            assert kit.cut_off(frame) == [], (percent, tab)
            page.panes.show_detail()
            kit.settle(frame)
            assert kit.cut_off(frame) == [], (percent, tab)

"""What a county asks about a visit, each check on a visit it speaks of and on one it doesn't."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models import Student, TeachingPlan, TimetableLesson, Visit
from app.models.rules import visit_checks as checks
from app.services.calendar import is_working_day

PHOTO = "a" * 64
VISIT = Visit(
    id="v1", student="s1", date="2026-10-21", start="14:00", end="15:30", lessons=3, teachers="方晓晨、许校长",
    content="数的认识：6 和 7，数豆子", guardian_signed=True, photos=PHOTO, photo_times=f"{PHOTO}@2026-10-21T14:20",
)  # fmt: skip
NAMES = {"s1": "陈夏至", "s2": "卫立秋"}
LESSON = TimetableLesson(
    teacher="方晓晨", period="2026A", weekday="3", start="14:00", end="15:30", subject="数学", class_name="四年级"
)


def texts(found):
    return [finding.text for finding in found]


def test_a_lesson_at_school_at_the_same_time():
    def said(visit=VISIT, **more):
        return texts(checks.in_class(visit, [replace(LESSON, **more)], "2026A", is_working_day))

    assert said() == ["方晓晨 10月21日 14:00 到 15:30 在校有课（四年级数学）。请改时间或换教师。"]
    assert said(subject=None, class_name=None) == ["方晓晨 10月21日 14:00 到 15:30 在校有课。请改时间或换教师。"]
    assert said(start="15:20", end="16:00") and said(start="13:00", end="14:01")
    for other in ({"teacher": "江红枫"}, {"weekday": "4"}, {"period": "2026S"}, {"start": "15:30", "end": "16:10"},
                  {"start": "13:00", "end": "14:00"}):  # fmt: skip
        assert said(**other) == []
    assert said(replace(VISIT, date="2026-10-07")) == [], "no lessons on a holiday"


def test_a_teacher_with_two_children_at_a_time():
    other = replace(VISIT, id="v2", student="s2", start="15:00", end="16:00", teachers="许校长")
    found = texts(checks.at_two_children(VISIT, [VISIT, other], NAMES))
    assert found == ["许校长 10月21日 15:00 到 16:00 在卫立秋家送教。请改时间或换教师。"]
    for apart in ({"start": "15:30"}, {"date": "2026-10-22"}, {"teachers": "江红枫"}, {"student": "s1"}):
        assert not texts(checks.at_two_children(VISIT, [replace(other, **apart)], NAMES))


@pytest.mark.parametrize(
    ("day", "free"), [("2026-10-01", True), ("2026-10-10", False), ("2026-10-11", True), ("2026-10-21", False)]
)
def test_a_day_of_rest(day, free):
    found = texts(checks.on_rest_day(replace(VISIT, date=day), is_working_day))
    assert bool(found) == free and all("请核对送教日期" in text for text in found)
    if day == "2026-10-11":
        assert found == ["10月11日是星期日。请核对送教日期。"], "no holiday"


def test_another_visit_to_the_same_child_in_its_time():
    other = replace(VISIT, id="v2", start="15:00", end="16:00")
    assert texts(checks.twice(VISIT, [VISIT, other])) == [
        "10月21日 15:00 到 16:00 这名学生已有一次送教记录。请核对是不是记了两次。"
    ]
    for apart in ({"start": "15:30"}, {"date": "2026-10-22"}, {"student": "s2"}):
        assert not texts(checks.twice(VISIT, [replace(other, **apart)]))


def test_a_year_that_is_a_slip_of_the_key():
    assert texts(checks.too_early(VISIT, "2016-02-29")) == texts(checks.too_early(VISIT, None)) == []
    slip = replace(VISIT, date="2006-10-21")
    assert texts(checks.too_early(slip, "2016-02-29")) == ["2006年10月21日学生还没有出生。请核对年份。"]
    assert texts(checks.too_early(slip, None)) == []
    assert texts(checks.too_early(replace(VISIT, date="1926-10-21"), None)) == ["1926年10月21日太早。请核对年份。"]


def test_a_visit_that_is_yet_to_come():
    assert not texts(checks.in_future(VISIT, "2026-10-21"))
    assert texts(checks.in_future(VISIT, "2026-10-20")) == ["10月21日还没有到。请送完再记，或核对日期。"]


def test_too_little_time_for_its_lessons():
    assert not texts(checks.too_short(VISIT, 30))
    [text] = texts(checks.too_short(VISIT, 40))
    assert "90 分钟" in text and "120 分钟" in text


def test_content_copied_word_for_word():
    before = replace(VISIT, id="v0", date="2026-10-14", content="数的认识：6和7， 数豆子")
    assert texts(checks.copied(VISIT, [before, VISIT], NAMES)) == [
        "10月21日的送教内容和 10月14日的一字不差。请按这一次实际写。"
    ]
    assert "卫立秋 10月14日" in texts(checks.copied(VISIT, [replace(before, student="s2")], NAMES))[0]
    for other in (replace(before, content="数的认识：6和8，数豆子"), replace(before, date="2026-10-28"),
                  replace(before, content_2="穿衣")):  # fmt: skip
        assert not texts(checks.copied(VISIT, [other], NAMES))
    short = replace(VISIT, content="复习")
    assert not texts(checks.copied(short, [replace(short, id="v0", date="2026-10-14")], NAMES))


def test_signature_and_photo():
    assert not texts(checks.unsigned(VISIT)) and not texts(checks.photographed(VISIT))
    for missing in (False, None):
        assert "没有签字" in texts(checks.unsigned(replace(VISIT, guardian_signed=missing)))[0]
    bare = replace(VISIT, photos=None, photo_times=None)
    assert "没有照片" in texts(checks.photographed(bare))[0]
    assert not texts(checks.photographed(replace(bare, no_photo_reason="手机没电")))
    for time in ("2026-10-20T14:20", "2026-10-21T13:59", "2026-10-21T15:31", "2025-10-21T14:20"):
        [text] = texts(checks.photographed(replace(VISIT, photo_times=f"{PHOTO}@{time}")))
        assert text.startswith("有一张照片拍于 202")
    assert not texts(checks.photographed(replace(VISIT, photo_times=None))), "nobody knows when it was taken"


def test_a_visit_without_a_plan():
    plan = TeachingPlan(student="s1", period="2026A", visits_per_week=2, lessons_per_visit=3)
    assert not texts(checks.outside_plan(VISIT, plan))
    assert "没有个别化教育计划" in texts(checks.outside_plan(VISIT, None))[0]


@pytest.mark.parametrize(
    ("more", "check"),
    [
        ({}, None),
        ({"birth_date": "2010-10-21"}, "sixteen"),
        ({"birth_date": "2010-10-22"}, None),
        ({"student_number": None}, "no_student_number"),
        ({"state": "DEAD"}, "gone"),
        ({"state": "OUT"}, "gone"),
        ({"attendance": "DAY"}, "attends"),
        ({"attendance": None, "state": None}, None),
    ],
)
def test_a_child_that_should_not_be_on_the_list(more, check):
    given = {"name": "陈夏至", "school_code": "2137900001", "student_number": "J529907201503030017",
             "birth_date": "2015-03-03", "attendance": "HOME", "state": "IN"}  # fmt: skip
    found = checks.child_in_home_teaching(Student(**(given | more)), "2026-10-21")
    assert [finding.check for finding in found] == ([check] if check else [])
    assert all(text.endswith("。") for text in texts(found))


def test_a_plan_below_the_norm():
    plan = TeachingPlan(student="s1", period="2026A", visits_per_week=1, lessons_per_visit=3)
    [text] = texts(checks.below_norm(plan, "陈夏至", 2, 3))
    assert text == "陈夏至的计划每周 1 次，标准是每周 2 次。请改计划，或向县级说明。"
    assert checks.below_norm(plan, "陈夏至", 1, 3) == []

"""What a county would ask about a visit (domain 3.5), each as a sentence that says where and what to do. Pure.

Every check takes records and gives findings; none of them stops a record from being kept: a school may well have an
answer. The two that a person can still avoid, the lesson at school and the other child, are said before saving.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.core.kinds import split_codes
from app.models.codes import STUDENT_STATE
from app.models.kinds import split_names
from app.models.students import Student, is_here
from app.models.teaching_plans import TeachingPlan
from app.models.timetables import TimetableLesson
from app.models.visits import Visit, minutes, photo_times

OLDEST = 16
"""Children of 6 to 15 are taught at home (Shandong and Henan, domain 3.1)."""
FIRST_YEAR = "2000-01-01"
"""No ledger holds visits from before; the shipped norms begin there, too."""
SHORTEST_COPY = 6
"""Characters from which equal texts are taken for copied: 复习 twice is no wonder."""


@dataclass(frozen=True)
class Finding:
    """One thing to explain or to put right. check: its name in code; visit: id ("" before it is kept); text: Chinese."""

    check: str
    student: str
    visit: str
    day: str
    text: str


def spoken(day: str) -> str:
    """An ISO day as it is said within a sentence: 10月21日."""
    on = dt.date.fromisoformat(day)
    return f"{on.month}月{on.day}日"


def _about(check: str, visit: Visit, text: str) -> Finding:
    return Finding(check, visit.student, visit.id, visit.date, text)


def _overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def at_two_children(visit: Visit, others: Iterable[Visit], names: Mapping[str, str]) -> Iterator[Finding]:
    """A teacher of the visit who at the same time is with another child. names: student id → name."""
    for other in others:
        if other.date != visit.date or other.student == visit.student:
            continue
        if _overlap((visit.start, visit.end), (other.start, other.end)):
            for teacher in [name for name in split_names(visit.teachers) if name in split_names(other.teachers)]:
                who, when = names.get(other.student, "另一名学生"), spoken(visit.date)
                text = f"{teacher} {when} {other.start} 到 {other.end} 在{who}家送教。请改时间或换教师。"
                yield _about("two_children", visit, text)


def twice(visit: Visit, others: Iterable[Visit]) -> Iterator[Finding]:
    """A visit in whose time there is another one to the same child: its lessons would count twice."""
    for other in others:
        same = other.id != visit.id and (other.date, other.student) == (visit.date, visit.student)
        if same and _overlap((visit.start, visit.end), (other.start, other.end)):
            text = f"{spoken(visit.date)} {other.start} 到 {other.end} 这名学生已有一次送教记录。请核对是不是记了两次。"
            yield _about("twice", visit, text)


def in_class(
    visit: Visit, timetable: Iterable[TimetableLesson], period: str, working_day: Callable[[dt.date], bool]
) -> Iterator[Finding]:
    """A teacher of the visit who has a lesson at school then. timetable: of any terms; period: the term of the visit."""
    on = dt.date.fromisoformat(visit.date)
    if not working_day(on):
        return
    for lesson in timetable:
        if lesson.period != period or int(lesson.weekday) != on.isoweekday():
            continue
        taught = "".join(filter(None, (lesson.class_name, lesson.subject)))
        if lesson.teacher in split_names(visit.teachers) and _overlap(
            (visit.start, visit.end), (lesson.start, lesson.end)
        ):
            what = f"（{taught}）" if taught else ""
            when = f"{spoken(visit.date)} {lesson.start} 到 {lesson.end}"
            yield _about("in_class", visit, f"{lesson.teacher} {when} 在校有课{what}。请改时间或换教师。")


def on_rest_day(visit: Visit, working_day: Callable[[dt.date], bool]) -> Iterator[Finding]:
    """A visit on a holiday or a free weekend day."""
    on = dt.date.fromisoformat(visit.date)
    if not working_day(on):
        rest = f"是星期{'六日'[on.weekday() - 5]}" if on.weekday() > 4 else "放假"
        yield _about("rest_day", visit, f"{spoken(visit.date)}{rest}。请核对送教日期。")


def in_future(visit: Visit, today: str) -> Iterator[Finding]:
    """A visit that can't have been given yet."""
    if visit.date > today:
        yield _about("future", visit, f"{spoken(visit.date)}还没有到。请送完再记，或核对日期。")


def too_early(visit: Visit, birth_date: str | None) -> Iterator[Finding]:
    """A visit before the child was born, or of another century where nobody knows: the year is a slip of the key."""
    if visit.date < (birth_date or FIRST_YEAR):
        what = "学生还没有出生" if birth_date else "太早"
        yield _about("too_early", visit, f"{visit.date[:4]}年{spoken(visit.date)}{what}。请核对年份。")


def too_short(visit: Visit, minutes_of_lesson: int) -> Iterator[Finding]:
    """Less time than its lessons take. minutes_of_lesson: the norm."""
    length = minutes(visit.start, visit.end)
    if length < visit.lessons * minutes_of_lesson:
        text = f"{visit.start} 到 {visit.end} 是 {length} 分钟，{visit.lessons} 课时要 {visit.lessons * minutes_of_lesson} 分钟。"
        yield _about("too_short", visit, f"{spoken(visit.date)} {text}请核对时间和课时。")


def what_was_done(visit: Visit) -> str:
    """All that was written of a visit's content, blanks and punctuation aside: what copies have in common."""
    texts = (visit.content, visit.content_2, visit.content_3)
    return "".join(character for text in texts for character in text or "" if character.isalnum())


def copied(visit: Visit, others: Iterable[Visit], names: Mapping[str, str]) -> Iterator[Finding]:
    """A visit whose content was taken word for word from an earlier one, of this child or another."""
    own = what_was_done(visit)
    if len(own) < SHORTEST_COPY:
        return
    same = [
        other
        for other in others
        if other.id != visit.id
        and (other.date, other.start) < (visit.date, visit.start)
        and what_was_done(other) == own
    ]
    if same:
        first = min(same, key=lambda other: (other.date, other.start, other.id))
        whose = "" if first.student == visit.student else f"{names.get(first.student, '另一名学生')} "
        text = f"{spoken(visit.date)}的送教内容和 {whose}{spoken(first.date)}的一字不差。请按这一次实际写。"
        yield _about("copied", visit, text)


def unsigned(visit: Visit) -> Iterator[Finding]:
    """A visit without the guardian's signature."""
    if not visit.guardian_signed:
        yield _about("unsigned", visit, f"{spoken(visit.date)}的送教记录家长没有签字。请补签后登记。")


def photographed(visit: Visit) -> Iterator[Finding]:
    """A visit without photo and without a reason, or with a photo that was not taken at it."""
    if not visit.photos and not visit.no_photo_reason:
        yield _about("no_photo", visit, f"{spoken(visit.date)}的送教没有照片。请补上照片，或写明没有照片的原因。")
    times = photo_times(visit.photo_times)
    for name in split_codes(visit.photos):
        if (taken := times.get(name)) and not within(visit, taken):
            when = f"{spoken(taken[:10])} {taken[11:16]}"
            text = f"有一张照片拍于 {taken[:4]}年{when}，不在 {spoken(visit.date)}送教的时间里。请核对照片。"
            yield _about("photo_time", visit, text)


def within(visit: Visit, taken: str) -> bool:
    """Whether a time (2026-10-13T09:32) lies within a visit."""
    return taken[:10] == visit.date and visit.start <= taken[11:16] <= visit.end


def outside_plan(visit: Visit, plan: TeachingPlan | None) -> Iterator[Finding]:
    """A visit on a day for which the child has no plan. plan: that of the day."""
    if plan is None:
        text = f"{spoken(visit.date)}没有个别化教育计划。请补登计划，或核对送教日期。"
        yield _about("outside_plan", visit, text)


def age_on(birth_date: str, day: str) -> int:
    """Whole years of age on an ISO day."""
    return int(day[:4]) - int(birth_date[:4]) - (day[5:] < birth_date[5:])


def child_in_home_teaching(student: Student, day: str, still: bool = True) -> list[Finding]:
    """What a county asks about a child on the list: sixteen, without a student number, gone, or attending after all.

    still: whether a plan holds on the day or after it. Of a child whose plan has ended with its leaving nothing is asked
    but for the number.
    """
    found = []
    if still and student.birth_date and age_on(student.birth_date, day) >= OLDEST:
        found.append(("sixteen", f"{student.name}已满 {OLDEST} 周岁。请报县级定是否继续送教。"))
    if not student.student_number:
        found.append(("no_student_number", f"{student.name}没有学籍号。请到学籍系统补办后登记。"))
    if still and not is_here(student):
        state = STUDENT_STATE.label(student.state)
        found.append(("gone", f"{student.name}的学籍状态是{state}，还有送教计划。请核对是否停送。"))
    if still and student.attendance not in (None, "HOME"):
        found.append(("attends", f"{student.name}的就读方式不是送教上门。请核对，能到校的应安排到校。"))
    return [Finding(check, student.id, "", day, text) for check, text in found]


def below_norm(plan: TeachingPlan, name: str, visits_week: int, lessons_visit: int) -> list[Finding]:
    """A plan of fewer visits or lessons than the norm says."""
    found = []
    if plan.visits_per_week < visits_week:
        found.append(f"每周 {plan.visits_per_week} 次，标准是每周 {visits_week} 次")
    if plan.lessons_per_visit < lessons_visit:
        found.append(f"每次 {plan.lessons_per_visit} 课时，标准是每次 {lessons_visit} 课时")
    text = f"{name}的计划{'；'.join(found)}。请改计划，或向县级说明。"
    return [Finding("below_norm", plan.student, "", plan.from_date or "", text)] if found else []

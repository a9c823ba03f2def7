"""Home teaching at work: what each child is due and got, the month, the next visit, the record of one, what is missing."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.declaration import Row
from app.core.errors import Refused, WrongValue
from app.core.kinds import MONTH, PERIOD, Value
from app.models import Assessment, Norm, Student, TeachingPlan, Term, TimetableLesson, Visit
from app.models.codes import NORM
from app.models.kinds import split_names
from app.models.rules import norms, periods, teaching, visit_checks
from app.models.rules.teaching import Owed, Sum
from app.models.students import is_here
from app.models.visits import minutes
from app.services.calendar import is_working_day, mark_of
from app.services.entitling import named
from app.services.norms import norm_rows
from app.services.office import Office
from app.services.recognising import naming_number
from app.services.records import beside, kept_content, kept_file
from app.services.terms import days_of, entered_terms, period_of
from app.services.visit_entry import VisitRules

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class ChildTerm:
    """One child taught at home in a term: its plans and visits, and what it is due and got."""

    student: Student
    plans: tuple[TeachingPlan, ...]
    visits: tuple[Visit, ...]
    owed: Owed


def term(office: Office, period: str) -> tuple[Term, bool]:
    """The days of a term, and whether they are assumed because nobody entered them.

    The row of the unit above goes before this unit's own. Refused for a month.
    """
    if not periods.is_term(period):
        raise Refused("这里要写学期，不是月份", "--period", "例如 2026A（秋季学期）、2027S（春季学期）")
    if (entered := entered_terms(office).get(period)) is not None:
        return entered, False
    return teaching.assumed_term(period, _norms(office).number("WEEKS_TERM", period), is_working_day), True


class _Norms:
    """The norms that hold, read once."""

    def __init__(self, rows: list[Norm]) -> None:
        self.rows = rows

    def row(self, code: str, period: str) -> Norm:
        """Refused for a term before any row of the code."""
        try:
            return norms.holding(code, period, self.rows)
        except KeyError:
            do = f"请县级在“工作标准”里补上“{NORM.label(code)}”，或核对学期"
            raise Refused(f"{PERIOD.format(period)}还没有“{NORM.label(code)}”的标准", "", do) from None

    def number(self, code: str, period: str) -> int:
        return self.row(code, period).value


def _norms(office: Office) -> _Norms:
    return _Norms(norm_rows(office))


def children(office: Office, period: str, owner: str | None = None) -> list[ChildTerm]:
    """Every child with a plan or a visit in a term (of one unit), by unit and name. Refused for a month."""
    known, _ = term(office, period)
    entered = entered_terms(office)
    of = {} if owner is None else {"owner": owner}
    plans: defaultdict[str, list[TeachingPlan]] = defaultdict(list)
    for plan in office.ledger.select(TeachingPlan, period=period, **of):
        plans[plan.student].append(plan)
    visits: defaultdict[str, list[Visit]] = defaultdict(list)
    for visit in office.ledger.select(Visit, date=days_of(office, period), **of):
        visits[visit.student].append(visit)
    students = {student.id: student for student in office.ledger.select(Student, id=[*plans, *visits])}
    found = []
    for student in sorted(students):
        own = sorted(visits[student], key=lambda visit: (visit.date, visit.start, visit.id))
        owed = teaching.owed(plans[student], known, own, is_working_day, office.today(), entered)
        held = sorted(plans[student], key=_in_order)
        found.append(ChildTerm(students[student], tuple(held), tuple(own), owed))
    return sorted(found, key=lambda child: (child.student.owner, child.student.name, child.student.id))


def plan_of(office: Office, student: str, period: str) -> list[TeachingPlan]:
    """A child's plans of a term in the order in which they hold; as a rule one. student: id or number."""
    found = office.ledger.select(TeachingPlan, student=office.find("students", student), period=period)
    return sorted(found, key=_in_order)


def _in_order(plan: TeachingPlan) -> tuple[str, int]:
    """Plans of a term in the order in which they hold."""
    return plan.from_date or "", plan.number or 1


def _lessons(found: Sum) -> dict[str, int]:
    return {
        "due": found.due,
        "done": found.done,
        "unsigned": found.unsigned,
        "given": found.given,
        "owed": found.owed,
        "planned": found.planned,
    }


def _total(rows: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Sums over children. What one child is owed is not paid by another's lessons."""
    names = ("due", "done", "unsigned", "given", "owed", "planned")
    kept = list(rows)
    return {name: sum(row[name] for row in kept) for name in names}


def _child(child: ChildTerm) -> dict[str, Any]:
    plan = child.plans[-1] if child.plans else None
    return {
        "student": child.student.id,
        "student_id_number": naming_number(child.student),
        "unit": child.student.owner,
        **named(child.student),
        "visits_per_week": plan.visits_per_week if plan else None,
        "lessons_per_visit": plan.lessons_per_visit if plan else None,
    }


# --- the month


def month(office: Office, text: str | None = None) -> dict[str, Any]:
    """A month ``2026-10`` (default: today's) as the calendar shows it.

    → {month, period, assumed, children: [{student, name, grade_class, visits_per_week, lessons_per_visit, due, done,
    unsigned, given, owed, planned}], totals: the same sums, calendar: whole weeks from Monday, each {day, weekday 1-7,
    in_month, working, mark: holiday | worked | "", visits: [{student, name, state: done | unsigned | missed | planned,
    start, lessons, visit: id or null, planned_on}]}}. Lessons all. ``assumed``: nobody entered the term's days.
    """
    try:
        wanted = str(MONTH.parse(text) or office.day[:7])
    except WrongValue as error:
        raise Refused(error.reason, "--month", "例如 2026-10") from None
    period = periods.term_of_period(wanted)
    first = periods.first_day(wanted)
    last = (first + 31 * _DAY).replace(day=1) - _DAY
    found = [child for named in _terms_in(office, first, last) for child in children(office, named)]
    cards = _cards(found, first.isoformat(), last.isoformat())
    marks = _marks(found)
    start, end = first - first.weekday() * _DAY, last + (6 - last.weekday()) * _DAY
    return {
        "month": wanted,
        "period": period,
        "assumed": term(office, period)[1],
        "children": cards,
        "totals": _total(cards),
        "calendar": [_day(start + n * _DAY, wanted, marks) for n in range((end - start).days + 1)],
    }


def _terms_in(office: Office, first: dt.date, last: dt.date) -> list[str]:
    """The terms to which the days of a month belong: two where one ends and the other begins in it."""
    entered = entered_terms(office)
    days = ((first + n * _DAY).isoformat() for n in range((last - first).days + 1))
    return list(dict.fromkeys(teaching.period_of(day, entered) for day in days))


def _cards(found: Sequence[ChildTerm], first: str, last: str) -> list[dict[str, Any]]:
    """A child's lessons of some days, over its terms; what is said of its plan is that of the last one that has any."""
    sums: dict[str, Sum] = {}
    about: dict[str, ChildTerm] = {}
    for child in found:
        part, student = child.owed.between(first, last), child.student.id
        sums[student] = sums[student] + part if student in sums else part
        if child.plans or student not in about:
            about[student] = child
    return [_child(child) | _lessons(sums[student]) for student, child in about.items()]


def _day(day: dt.date, wanted: str, marks: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
    text = day.isoformat()
    return {
        "day": text,
        "weekday": day.isoweekday(),
        "in_month": text[:7] == wanted,
        "working": is_working_day(day),
        "mark": mark_of(day),
        "visits": marks.get(text, []),
    }


def _marks(found: Sequence[ChildTerm]) -> dict[str, list[dict[str, Any]]]:
    """Day → what a calendar shows on it: visits that were given, and planned ones for which none stands."""
    marks: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for child in found:
        about = {"student": child.student.id, "name": child.student.name}
        stands_for = {entry.visit: entry.day for entry in child.owed.planned if entry.visit}
        for visit in child.visits:
            state = "done" if visit.guardian_signed else "unsigned"
            shown = {"state": state, "start": visit.start, "lessons": visit.lessons, "visit": visit.id}
            marks[visit.date].append(about | shown | {"planned_on": stands_for.get(visit.id)})
        for entry in child.owed.planned:
            if entry.visit is None:
                shown = {"state": entry.state, "start": entry.start, "lessons": entry.lessons, "visit": None}
                marks[entry.day].append(about | shown | {"planned_on": entry.day})
    for entries in marks.values():
        entries.sort(key=lambda entry: (entry["start"] or "", entry["name"], entry["student"]))
    return dict(marks)


# --- the term


def term_summary(office: Office, period: str | None = None) -> dict[str, Any]:
    """A term (default: today's), child by child, against the plan and against the norm of the school year.

    → {period, first_day, last_day, assumed, norm: {lessons, document}, children: [{… as in ``month``, teaching_weeks: [{monday,
    due, done, unsigned, given, owed, planned}], missed: [day], visits, assessments, year_given, year_norm, year_missing}],
    totals, findings: [{check, student, name, visit, day, text}]}. year_missing: lessons of the norm not yet given.
    """
    wanted = office.named_period(period)
    known, assumed = term(office, wanted)
    found = children(office, wanted)
    yearly = _norms(office).row("LESSONS_YEAR", wanted)
    assessments = _assessed(office, wanted)
    year = _year_given(office, periods.school_year_of(wanted))
    rows = []
    for child in found:
        given = year.get(child.student.id, 0)
        rows.append(
            _child(child)
            | _lessons(child.owed.sum)
            | {
                "teaching_weeks": [{"monday": week.monday, **_lessons(week.sum)} for week in child.owed.weeks],
                "missed": [entry.day for entry in child.owed.missed],
                "visits": len(child.owed.held),
                "assessments": assessments.get(child.student.id, 0),
                "year_given": given,
                "year_norm": yearly.value,
                "year_missing": max(0, yearly.value - given),
            }
        )
    return {
        "period": wanted,
        "first_day": known.first_day,
        "last_day": known.last_day,
        "assumed": assumed,
        "norm": {"lessons": yearly.value, "document": yearly.document},
        "children": rows,
        "totals": _total(rows),
        "findings": audit(office, wanted, found),
    }


def _assessed(office: Office, period: str) -> dict[str, int]:
    """Student id → assessments dated in a term."""
    counted: defaultdict[str, int] = defaultdict(int)
    for assessment in office.ledger.select(Assessment, date=days_of(office, period)):
        counted[assessment.student] += 1
    return dict(counted)


def _year_given(office: Office, year: int) -> dict[str, int]:
    """Student id → lessons given in both terms of a school year, up to today."""
    given: defaultdict[str, int] = defaultdict(int)
    for period in periods.terms_of(year):
        for visit in office.ledger.select(Visit, date=days_of(office, period)):
            if visit.date <= office.day:
                given[visit.student] += visit.lessons
    return dict(given)


def year_given_until(office: Office, student: str, visit: Visit) -> int:
    """Lessons that a child was given in the school year of a visit, this visit and the earlier ones."""
    year = periods.school_year_of(period_of(office, visit.date))
    days = {day for period in periods.terms_of(year) for day in days_of(office, period)}
    before = [v for v in office.ledger.select(Visit, student=student) if v.date in days]
    return sum(v.lessons for v in before if (v.date, v.start) <= (visit.date, visit.start))


def audit(office: Office, period: str, found: Sequence[ChildTerm] | None = None) -> list[dict[str, Any]]:
    """What a county would ask about a term's home teaching → [{check, student, name, visit, day, text}], by child and day."""
    listed = children(office, period) if found is None else found
    known, _ = term(office, period)
    numbers, rules = _norms(office), VisitRules(office)
    least = numbers.number("VISITS_WEEK", period), numbers.number("LESSONS_VISIT", period)
    answers = []
    for child in listed:
        name = child.student.name
        now = min(office.day, known.last_day)
        still = any(not plan.to_date or now <= plan.to_date for plan in child.plans)
        findings = visit_checks.child_in_home_teaching(child.student, now, still) if child.plans else []
        findings += [entry for plan in child.plans for entry in visit_checks.below_norm(plan, name, *least)]
        for visit in child.visits:
            findings += rules.check(visit)
            findings += visit_checks.unsigned(visit)
            findings += visit_checks.photographed(visit)
            findings += visit_checks.outside_plan(visit, teaching.plan_on(child.plans, known, visit.date))
        answers += [
            {
                "check": f.check,
                "student": f.student,
                "name": name,
                "visit": f.visit or None,
                "day": f.day,
                "text": f.text,
            }
            for f in findings
        ]
    return answers


# --- one visit


def next_visit(office: Office, student: str, date: str | None = None) -> dict[str, Any]:
    """What a visit to a child on a day (ISO, default today) is filled with in advance, from the plan and the last visit.

    → {values: {student, date, start, end, lessons, teachers, place} as kept, content left out, last: {date, content} of
    the visit before or null, hint: 接上次：… or "", plan: id or null, warnings: [sentence]}.
    """
    child = office.student(student)
    day = date or office.day
    period = period_of(office, day)
    known, _ = term(office, period)
    plans = plan_of(office, child.id, period)
    plan = teaching.plan_on(plans, known, day) or (plans[-1] if plans else None)
    before = [visit for visit in office.ledger.select(Visit, student=child.id) if visit.date < day]
    last = max(before, key=lambda visit: (visit.date, visit.start), default=None)
    values: dict[str, Value] = {"student": child.id, "date": day}
    if plan or last:
        values |= _times(plan, last, _norms(office).number("MINUTES_LESSON", period))
        values["teachers"] = (plan.teachers if plan else None) or (last.teachers if last else None)
        values["place"] = (plan.place if plan else None) or (last.place if last else None)
    shown = (last.content_3 or last.content_2 or last.content) if last else ""
    return {
        "values": values,
        "last": {"date": last.date, "content": shown} if last else None,
        "hint": f"接上次：{shown}" if shown else "",
        "plan": plan.id if plan else None,
        "warnings": check_visit(office, values),
    }


def _times(plan: TeachingPlan | None, last: Visit | None, minutes_of_lesson: int) -> dict[str, Value]:
    """Start, end and lessons: of the plan where it says so, as long as the last visit was, else as the norm has it."""
    lessons = plan.lessons_per_visit if plan else last.lessons if last else None
    start = (plan.start if plan else None) or (last.start if last else None)
    if start is None or lessons is None:
        return {"start": start, "end": None, "lessons": lessons}
    length = minutes(last.start, last.end) if last and last.lessons == lessons else lessons * minutes_of_lesson
    end = dt.datetime.fromisoformat(f"2000-01-01T{start}") + dt.timedelta(minutes=length)
    return {"start": start, "end": f"{end:%H:%M}" if end.day == 1 else None, "lessons": lessons}


def check_visit(office: Office, values: Row) -> list[str]:
    """What is to be said of a visit while it is entered, one sentence each; empty as long as too little is known.

    values: as kept (``student`` an id, ``date`` ISO, ``start`` and ``end`` HH:MM), with ``id`` when it is kept already.
    """
    return VisitRules(office).sentences(values)


def record_visit(
    office: Office, values: Mapping[str, object], photos: Sequence[Path | bytes] = (), visit: str | None = None
) -> dict[str, Any]:
    """Keep a visit with its photos: one operation, one step back. → {visit: id, photos: names, warnings: [sentence]}.

    values: field → as typed. photos: files, or pictures that were pasted. visit: the id of a visit that is changed; else a
    new one is made. Refused when something is wrong or missing, when the visit is there already, or when a photo can't be
    read; nothing is kept then.
    """
    declared = office.type("visits")
    kept, wrong = declared.read(values)
    if wrong:
        raise Refused("；".join(problem.reason for problem in wrong), declared.label, "请改正后再保存")
    if own := [declared.fields[name].label for name in kept if declared.fields[name].program]:
        raise Refused(f"{'、'.join(own)}由程序填写，不能直接改", declared.label, "照片请从文件加入")
    before = office.ledger.row("visits", office.find("visits", visit)) if visit else None
    row: dict[str, Value] = {**(before or {}), **office.resolve_references(declared, kept)}
    if problems := declared.problems(row):
        raise Refused("；".join(problem.reason for problem in problems), declared.label, "请改正后再保存")
    if before is None and any(office.ledger.lookup("visits", key) for key in declared.every_key(row)):
        raise Refused("这一次送教已经记过了", declared.label, "请在原来的记录上改，或核对日期和开始时间")
    files = [kept_content(photo, "照片") if isinstance(photo, bytes) else kept_file(photo) for photo in photos]
    with office.ledger.writing("visit", f"{'改' if before else '记'}送教 1 次") as op:
        added = {op.attach(file.content): file.taken for file in files}
        pictures = beside(declared.fields["photos"], row, added) if files else {}
        changed = {field: row[field] for field in kept} | pictures
        record = op.put("visits", changed, id=str(before["id"])) if before else op.put("visits", changed)
    warnings = check_visit(office, {**row, **pictures, "id": record})
    return {"visit": record, "photos": list(added), "warnings": warnings}


def sign_visit(office: Office, visit: str) -> None:
    """The guardian signed a visit's paper later: one operation 补签 1 次. Refused when it is signed or another unit's."""
    row = office.ledger.row("visits", office.find("visits", visit)) or {}
    if row["guardian_signed"]:
        raise Refused("这一次家长已经签过字", office.type("visits").label, "请核对是哪一次")
    with office.ledger.writing("sign_visit", "补签 1 次") as op:
        op.put("visits", {"guardian_signed": 1}, id=str(row["id"]))


# --- who and by what norm


def home_children(office: Office, period: str) -> list[dict[str, Any]]:
    """Children of this unit to whom a visit or a plan of a term may belong → [{student, name, grade_class, planned}].

    Those with a plan or a visit in it, and those enrolled here whose 就读方式 is 送教上门. By name; Refused for a month.
    """
    listed = children(office, period, office.code)
    with_plan = {child.student.id for child in listed if child.plans}
    enrolled = [
        student for student in office.ledger.select(Student, owner=office.code, attendance="HOME") if is_here(student)
    ]
    found = {student.id: student for student in [*(child.student for child in listed), *enrolled]}
    rows = [{"student": s.id, **named(s), "planned": s.id in with_plan} for s in found.values()]
    return sorted(rows, key=lambda row: (row["name"], row["student"]))


def teachers(office: Office, period: str) -> list[str]:
    """Names that a visit's teacher may have: of the term's plans, visits and timetable, who is there most often first."""
    counted: Counter[str] = Counter()
    for child in children(office, period, office.code):
        said = [*(plan.teachers for plan in child.plans), *(visit.teachers for visit in child.visits)]
        counted.update(name for names in said for name in split_names(names))
    counted.update(lesson.teacher for lesson in office.ledger.select(TimetableLesson, period=period))
    return [name for name, _ in sorted(counted.items(), key=lambda one: (-one[1], one[0]))]


_OF_PLANS = ("VISITS_WEEK", "LESSONS_VISIT", "LESSONS_YEAR", "MINUTES_LESSON", "ASSESSMENTS_TERM")


def visit_norms(office: Office, period: str) -> list[dict[str, Any]]:
    """The norms that a plan of a term is held against → [{code, label, value, document, unverified}]; texts or ""."""
    rows = [(code, _norms(office).row(code, period)) for code in _OF_PLANS]
    return [
        {
            "code": code,
            "label": NORM.label(code),
            "value": row.value,
            "document": row.document or "",
            "unverified": row.unverified or "",
        }
        for code, row in rows
    ]


# --- what is due


def due_tasks(office: Office) -> Iterator[tuple[str, str, str, list[dict[str, Any]]]]:
    """What home teaching asks of this unit in today's term: (name, label, what to do, items), as ``tasks`` lists it."""
    period = period_of(office, office.day)
    found = children(office, period, office.code)
    if not found:
        return
    about = {child.student.id: {"student": child.student.id, "name": child.student.name} for child in found}
    missed = [about[c.student.id] | {"dates": [entry.day for entry in c.owed.missed]} for c in found if c.owed.missed]
    yield "visits_missed", "到期没有送教记录的学生", "补送后记一次送教；送过的补登记录", missed
    owing = [about[c.student.id] | {"lessons": c.owed.sum.owed} for c in found if c.owed.sum.owed]
    yield "lessons_owed", "本学期欠课时的学生", "安排补送", owing
    unsigned = [
        about[c.student.id] | {"dates": [visit.date for visit in c.visits if not visit.guardian_signed]}
        for c in found
        if any(not visit.guardian_signed for visit in c.visits)
    ]
    yield "visits_unsigned", "送教记录家长没有签字的学生", "带记录表请家长补签，再登记", unsigned
    known, assumed = term(office, period)
    wanted, assessed = _norms(office).number("ASSESSMENTS_TERM", period), _assessed(office, period)
    if office.day >= known.first_day:
        without = [about[c.student.id] for c in found if c.plans and assessed.get(c.student.id, 0) < wanted]
        yield "assessments_missing", "本学期还没有评估的送教学生", "评估后登记一次评估", without
    days = [{"period": period}] if assumed and office.may_set_rates() else []
    yield "term_days", "本学期的起止日期没有填，课时按推算的日期算", "请填本学期的开学日期和结束日期", days

"""The data of forms 06 and 07 out of records: visits of a child, and its plan of a term."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.errors import Refused
from app.core.kinds import split_codes
from app.models import Assessment, Guardian, Norm, Student, TeachingGoal, TeachingPlan, Term, Visit
from app.models.codes import DOMAIN, GOAL_RESULT, RELATION, SEX, WEEKDAYS
from app.models.guardians import signing_order
from app.models.kinds import split_names
from app.models.rules import norms, periods, visit_checks
from app.models.rules.teaching import period_of, planned_days
from app.models.visits import photo_times
from app.printing.engine import Printed
from app.printing.forms import teaching_plan, visit_record
from app.services import teaching
from app.services.calendar import is_working_day
from app.services.entitling import named
from app.services.norms import norm_rows
from app.services.office import Office
from app.services.terms import entered_terms


def print_visits(
    office: Office, visit: str | None, student: str | None, period: str | None, blank: bool = False
) -> Printed:
    """Form 06 of one visit (``visit``), of all visits of a child in a term, or blank: with the child's head or without.

    Refused when there is no such visit, when a visit belongs to another unit, or when a field of it is in conflict.
    """
    return visit_record.draw(visits_data(office, visit, student, period, blank))


def visits_data(
    office: Office, visit: str | None, student: str | None, period: str | None, blank: bool = False
) -> visit_record.VisitRecordData:
    """What ``print_visits`` draws."""
    unit = office.unit
    if blank:
        page = _head(office, office.student(student), office.named_period(period)) if student else None
        return visit_record.VisitRecordData(unit.name, unit.code, (page,))
    wanted = _visits(office, visit, student, period)
    office.refuse_conflicts([v.id for v in wanted] + [v.student for v in wanted], "送教记录表")
    return visit_record.VisitRecordData(unit.name, unit.code, tuple(_visit(office, entry) for entry in wanted))


def _visits(office: Office, visit: str | None, student: str | None, period: str | None) -> list[Visit]:
    if visit:
        found = office.ledger.get(Visit, office.find("visits", visit))
        wanted = [found] if found else []
    elif student:
        term, child = office.named_period(period), office.student(student).id
        wanted = _of_term(office, child, term)
    else:
        raise Refused("没有指明哪一次送教", "", "请指明是哪一次送教，或指明学生和学期")
    if not wanted:
        raise Refused("没有这样的送教记录", "", "请核对学生和学期；要手填的请打印空白表")
    if any(entry.owner != office.code for entry in wanted):
        raise Refused("这是别的单位的送教记录，由它自己打印", "", "请在那个单位的台账里打印")
    return sorted(wanted, key=lambda entry: (entry.date, entry.start, entry.id))


def _of_term(office: Office, student: str, period: str) -> list[Visit]:
    entered = entered_terms(office)
    return [v for v in office.ledger.select(Visit, student=student) if period_of(v.date, entered) == period]


def _head(office: Office, student: Student, period: str) -> visit_record.Visit:
    """What is printed of the child before a visit: the head of the form, the rest left for the pen."""
    plans = teaching.plan_of(office, student.id, period)
    plan = plans[-1] if plans else None
    return visit_record.Visit(
        period=period,
        name=student.name,
        sex=SEX.label(student.sex),
        birth_month=(student.birth_date or "")[:7],
        grade_class=named(student)["grade_class"],
        place=(plan.place if plan else None) or "",
        teachers=split_names(plan.teachers if plan else None),
    )


def _visit(office: Office, visit: Visit) -> visit_record.Visit:
    student, period = office.student(visit.student), period_of(visit.date, entered_terms(office))
    same_term = _of_term(office, visit.student, period)
    ordinal = sum((v.date, v.start) <= (visit.date, visit.start) for v in same_term)
    return visit_record.Visit(
        record=f"V{visit.id[:8].upper()}",
        period=period,
        ordinal=ordinal,
        name=student.name,
        sex=SEX.label(student.sex),
        birth_month=(student.birth_date or "")[:7],
        grade_class=named(student)["grade_class"],
        date=visit.date,
        start=visit.start.removeprefix("0"),
        end=visit.end.removeprefix("0"),
        lessons=visit.lessons,
        place=visit.place or "",
        teachers=split_names(visit.teachers),
        rows=_rows(visit),
        rehabilitation=visit.rehabilitation or "",
        home_task=visit.home_task or "",
        photos=_photos(office, visit),
        no_photo_reason=visit.no_photo_reason or "",
        running_lessons=teaching.year_given_until(office, visit.student, visit),
        due_lessons=norms.norm("LESSONS_YEAR", period, norm_rows(office)),
    )


def _rows(visit: Visit) -> tuple[visit_record.Lesson, ...]:
    """One row a lesson that something was written of."""
    said = (
        (visit.domain, visit.content, visit.response),
        (visit.domain_2, visit.content_2, visit.response_2),
        (visit.domain_3, visit.content_3, visit.response_3),
    )
    return tuple(
        visit_record.Lesson(DOMAIN.label(domain), content or "", response or "")
        for domain, content, response in said
        if domain or content or response
    )


def _photos(office: Office, visit: Visit) -> tuple[visit_record.Photo, ...]:
    """The kept pictures; a file that is none (a scan) stays out. Marked when not taken at the visit, or nobody knows when."""
    times = photo_times(visit.photo_times)
    found = []
    for name in split_codes(visit.photos):
        content, taken = office.ledger.attachment(name), times.get(name, "")
        if content.startswith((b"\xff\xd8", b"\x89PNG")):
            suspicious = not taken or not visit_checks.within(visit, taken)
            found.append(visit_record.Photo(content, "", taken.replace("T", " "), suspicious))
    return tuple(found)


# --- the plan


def print_plans(office: Office, student: str | None, period: str | None, blank: bool = False) -> Printed:
    """Form 07 of a child's plan of a term, of all children's, or blank. Refused when there is none, or one in conflict."""
    return teaching_plan.draw(plans_data(office, student, period, blank))


def plans_data(
    office: Office, student: str | None, period: str | None, blank: bool = False
) -> teaching_plan.TeachingPlanData:
    """What ``print_plans`` draws."""
    unit = office.unit
    if blank:
        return teaching_plan.TeachingPlanData(unit.name, unit.code, (None,))
    term = office.named_period(period)
    plans = [plan for plan in office.ledger.select(TeachingPlan, period=term) if plan.owner == office.code]
    if student:
        child = office.student(student).id
        plans = [plan for plan in plans if plan.student == child]
    if not plans:
        raise Refused("没有这个学期的个别化教育计划", "", "请先登记计划；要手填的请打印空白表")
    office.refuse_conflicts([p.id for p in plans] + [p.student for p in plans], "个别化教育计划")
    students = {plan.student: office.student(plan.student) for plan in plans}
    plans.sort(key=lambda plan: (students[plan.student].name, plan.student, plan.from_date or "", plan.number or 1))
    pages = tuple(_plan(office, plan, students[plan.student]) for plan in plans)
    domains = tuple(option.label() for option in DOMAIN.options)
    return teaching_plan.TeachingPlanData(unit.name, unit.code, pages, domains)


def _plan(office: Office, plan: TeachingPlan, student: Student) -> teaching_plan.Plan:
    known, _ = teaching.term(office, plan.period)
    rows = norm_rows(office)
    yearly = norms.holding("LESSONS_YEAR", plan.period, rows)
    guardian = _guardian(office, student)
    return teaching_plan.Plan(
        record=f"P{plan.id[:8].upper()}",
        period=plan.period,
        name=student.name,
        sex=SEX.label(student.sex),
        birth_month=(student.birth_date or "")[:7],
        disability=plan.disability or "",
        guardian_name=guardian.name if guardian else "",
        relation=RELATION.label(guardian.relation) if guardian else "",
        visiting_time=_agreed(plan),
        teachers=split_names(plan.teachers),
        visits=plan.visits_per_week,
        lessons=plan.lessons_per_visit,
        term_lessons=_term_lessons(office, plan, known, rows),
        norm=yearly.document or "",
        made_on=plan.made_on or "",
        start=plan.from_date or known.first_day,
        end=plan.to_date or known.last_day,
        contraindications=plan.contraindications or "",
        levels=_levels(office, plan, known.last_day),
        year_goal=plan.yearly_goal or "",
        goals=_goals(office.ledger.select(TeachingGoal, student=student.id, period=plan.period)),
        assessments=plan.assessment_plan or "",
    )


def _term_lessons(office: Office, plan: TeachingPlan, known: Term, rows: list[Norm]) -> int:
    """Lessons of a plan in its term: by the weeks the county says, or those planned in the part of it where it holds."""
    plans = teaching.plan_of(office, plan.student, plan.period)
    if len(plans) == 1 and not plan.from_date and not plan.to_date:
        weeks = known.teaching_weeks or norms.norm("WEEKS_TERM", plan.period, rows)
        return plan.visits_per_week * plan.lessons_per_visit * weeks
    days = next(days for held, days in planned_days(plans, known, is_working_day) if held.id == plan.id)
    return plan.lessons_per_visit * len(days)


def _guardian(office: Office, student: Student) -> Guardian | None:
    found = office.ledger.select(Guardian, student=student.id)
    return min(found, key=signing_order, default=None)


def _agreed(plan: TeachingPlan) -> str:
    """每周二、周五 9:00."""
    days = WEEKDAYS.format(plan.weekdays)
    return " ".join(filter(None, (f"每{days}" if days else "", (plan.start or "").removeprefix("0"))))


def _levels(office: Office, plan: TeachingPlan, last_day: str) -> tuple[teaching_plan.Level, ...]:
    """What the child can do by its first assessment of the term, else by the newest before."""
    known = [a for a in office.ledger.select(Assessment, student=plan.student) if a.date <= last_day]
    first = periods.first_day(plan.period).isoformat()
    of_term = [assessment for assessment in known if assessment.date >= first]
    found = min(of_term, key=lambda a: a.date, default=None) or max(known, key=lambda a: a.date, default=None)
    if found is None:
        return ()
    levels = []
    for option in DOMAIN.options:
        name = option.code.lower()
        score, note = getattr(found, name), getattr(found, f"{name}_note")
        levels.append(teaching_plan.Level(option.label(), note or "", "" if score is None else str(score)))
    return tuple(levels)


def _goals(goals: Sequence[TeachingGoal]) -> tuple[teaching_plan.Goal, ...]:
    return tuple(
        teaching_plan.Goal(
            DOMAIN.label(goal.domain),
            goal.goal,
            goal.method or "",
            goal.from_date or "",
            goal.to_date or "",
            goal.measure or "",
            GOAL_RESULT.label(goal.result),
        )
        for goal in sorted(goals, key=lambda goal: goal.number)
    )

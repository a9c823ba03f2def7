"""What other records say to a visit that is entered: the lesson at school, the other child, the holiday, the copied text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cache, cached_property

from app.core.declaration import Row
from app.models import Norm, Student, Term, TimetableLesson, Visit
from app.models.kinds import split_names
from app.models.rules import norms, visit_checks
from app.models.rules.teaching import period_of
from app.services.calendar import is_working_day
from app.services.norms import norm_rows
from app.services.office import Office
from app.services.terms import entered_terms
from app.services.work_entry import Finding, Level

NEEDED = ("student", "date", "start", "end", "lessons", "teachers")
"""What a visit must say before anything can be said of it."""


class VisitRules:
    """The rules of visits with other records; what they need is read once, for a file of many rows.

    All is said and nothing refused: the record may be right, and the school has an answer (rules/visit_checks.py).
    """

    def __init__(self, office: Office) -> None:
        self.office = office

    @cached_property
    def visits(self) -> list[Visit]:
        """Every live visit."""
        return self.office.ledger.select(Visit)

    @cached_property
    def names(self) -> dict[str, str]:
        """Student id → name, of the children that were visited."""
        visited = {visit.student for visit in self.visits}
        return {student.id: student.name for student in self.office.ledger.select(Student, id=visited)}

    @cached_property
    def _timetable(self) -> dict[str, list[TimetableLesson]]:
        """Teacher → lessons at school, of any term."""
        found: defaultdict[str, list[TimetableLesson]] = defaultdict(list)
        for lesson in self.office.ledger.select(TimetableLesson):
            found[lesson.teacher].append(lesson)
        return found

    @cached_property
    def norms(self) -> list[Norm]:
        """Shipped and the county's."""
        return norm_rows(self.office)

    @cached_property
    def _by_day(self) -> dict[tuple[str, str], list[Visit]]:
        """(day, teacher) → visits: a county has a thousand visits a day."""
        found: defaultdict[tuple[str, str], list[Visit]] = defaultdict(list)
        for visit in self.visits:
            for teacher in split_names(visit.teachers):
                found[visit.date, teacher].append(visit)
        return found

    @cached_property
    def _by_child(self) -> dict[tuple[str, str], list[Visit]]:
        """(day, student) → visits."""
        found: defaultdict[tuple[str, str], list[Visit]] = defaultdict(list)
        for visit in self.visits:
            found[visit.date, visit.student].append(visit)
        return found

    @cached_property
    def _born(self) -> Callable[[str], str | None]:
        """Student id → birth date."""
        return cache(
            lambda student: str((self.office.ledger.row("students", student) or {}).get("birth_date") or "") or None
        )

    @cached_property
    def terms(self) -> dict[str, Term]:
        """The terms whose days somebody entered."""
        return entered_terms(self.office)

    def _minutes_of_lesson(self, period: str) -> int:
        """The norm; 0 for a day so long ago that there was none, which ``too_early`` says."""
        try:
            return norms.norm("MINUTES_LESSON", period, self.norms)
        except KeyError:
            return 0

    @cached_property
    def _by_text(self) -> dict[str, list[Visit]]:
        found: defaultdict[str, list[Visit]] = defaultdict(list)
        for visit in self.visits:
            found[visit_checks.what_was_done(visit)].append(visit)
        return found

    def check(self, visit: Visit) -> list[visit_checks.Finding]:
        """What is to be said of a visit, kept already or not."""
        period = period_of(visit.date, self.terms)
        teachers = split_names(visit.teachers)
        beside = {
            other.id: other
            for teacher in teachers
            for other in self._by_day.get((visit.date, teacher), ())
            if other.id != visit.id
        }
        lessons = [lesson for teacher in teachers for lesson in self._timetable.get(teacher, ())]
        alike = self._by_text.get(visit_checks.what_was_done(visit), ())
        return [
            *visit_checks.in_class(visit, lessons, period, is_working_day),
            *visit_checks.at_two_children(visit, beside.values(), self.names),
            *visit_checks.on_rest_day(visit, is_working_day),
            *visit_checks.in_future(visit, self.office.day),
            *visit_checks.twice(visit, self._by_child.get((visit.date, visit.student), ())),
            *visit_checks.too_early(visit, self._born(visit.student)),
            *visit_checks.too_short(visit, self._minutes_of_lesson(period)),
            *visit_checks.copied(visit, alike, self.names),
        ]

    def sentences(self, row: Row) -> list[str]:
        """As ``check`` of values that may be incomplete; nothing as long as too little is known."""
        if any(row.get(name) is None for name in NEEDED):
            return []
        blank = {"id": "", "owner": "", "provisional": 0, "content": "", "no_photo_reason": None}
        declared = self.office.type("visits")
        values = {**dict.fromkeys(declared.fields), **blank, **{k: v for k, v in row.items() if v is not None}}
        return [finding.text for finding in self.check(declared.build(values))]

    def findings(self, row: Row) -> list[Finding]:
        """What is said to a visit that is added, changed or imported."""
        return [Finding(Level.NOTE, text) for text in self.sentences(row)]

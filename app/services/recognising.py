"""Recognition: a child's level for one school year, from accepted list hits or by hand."""

from __future__ import annotations

from typing import Any

from app.core.declaration import type_of
from app.core.errors import Refused, WrongValue
from app.core.kinds import Value
from app.models import Hardship, Listing, Student
from app.models.rules.recognition import Recognised, from_listings
from app.services.entitling import named
from app.services.office import Office

_DECLARED = type_of(Hardship)


def recognise(office: Office, year: int, from_matches: bool = False) -> list[dict[str, Any]]:
    """The recognitions of a school year; with ``from_matches`` those that accepted hits give are written first.

    → [{student_id_number, level, groups, basis}], in the order of grade, class and name.
    """
    try:
        _DECLARED.fields["school_year"].read(year)
    except WrongValue as error:
        raise Refused(f"学年{error.reason}", "--year", "例如 2026 是 2026—2027学年") from None
    if from_matches:
        _from_matches(office, year)
    students = {student.id: student for student in office.ledger.select(Student)}
    found = [h for h in office.ledger.select(Hardship, school_year=year) if h.student in students]
    found.sort(key=lambda h: _order(students[h.student]))
    return [_json(students[h.student], h) for h in found]


def _order(student: Student) -> tuple[str, str, str, str]:
    return (student.school_code, student.grade or "", student.class_name or "", student.name)


def _json(student: Student, hardship: Hardship) -> dict[str, Any]:
    words = {
        name: _DECLARED.fields[name].kind.as_json(getattr(hardship, name)) for name in ("level", "groups", "basis")
    }
    return {"student_id_number": naming_number(student), **named(student), **words, "id": hardship.id}


def naming_number(student: Student) -> str | None:
    """What scripts know a child by: the ID number, else the student number."""
    return student.id_number or student.student_number


def proposals(office: Office, year: int) -> dict[str, Recognised]:
    """What accepted list hits would newly write for own children: student id → values; nothing that stands already.

    A child without a recognition gets one; one that has it keeps what people set, and its level rises at most.
    """
    by_student: dict[str, list[Listing]] = {}
    for listing in office.ledger.select(Listing):
        if listing.student:
            by_student.setdefault(listing.student, []).append(listing)
    present = {h.student: h for h in office.ledger.select(Hardship, school_year=year)}
    own = {s.id for s in office.ledger.select(Student) if s.owner == office.code and not s.provisional}
    wanted: dict[str, Recognised] = {}
    for student, listings in by_student.items():
        found = from_listings(listings, present.get(student), year=year) if student in own else None
        if found and not _stands(present.get(student), found):
            wanted[student] = found
    return wanted


def _stands(present: Hardship | None, found: Recognised) -> bool:
    return present is not None and (present.level, present.groups, present.basis) == (
        found.level,
        found.groups,
        found.basis,
    )


def _from_matches(office: Office, year: int) -> None:
    wanted = proposals(office, year)
    present = {h.student: h for h in office.ledger.select(Hardship, school_year=year)}
    with office.ledger.writing("recognise", f"按名单认定{year}—{year + 1}学年困难学生{len(wanted)}人") as op:
        for student, entry in wanted.items():
            values: dict[str, Value] = {"student": student, "school_year": year}
            values |= {"level": entry.level, "groups": entry.groups, "basis": entry.basis}
            if student not in present:
                values["decided_on"] = office.day
            op.put("hardships", values, id=present[student].id if student in present else None)

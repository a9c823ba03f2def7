"""What is due in work-study: hours above the limits, months without a pay sheet, pay that isn't signed, who is too young."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from app.models import Assignment, PayLine, PaySheet, Student
from app.models.rules.working import comes_of_age, too_young
from app.services.entitling import named
from app.services.office import Office
from app.services.work_entry import limits
from app.services.work_pay import differing
from app.services.working import month, over_unexplained

LABELS: Mapping[str, tuple[str, str]] = {
    "work_young": ("未满年龄还排了岗位的学生", "改离岗日期，或到满周岁以后再上岗"),
    "work_over": ("勤工助学超过工时上限、还没有写原因的", "改少工时，或用 explain-over 写明原因"),
    "work_pay_differs": ("报酬表和考勤对不上的", "核对考勤；报酬表有错的作废这一笔，重新编制"),
    "work_unpaid": ("有考勤、还没有编制报酬表的", "用 pay-sheet 编制那个月的报酬表"),
    "work_not_approved": ("编好还没有审批的报酬表", "请审批人审批"),
    "work_not_paid": ("审批了还没有发放的报酬表", "发放后登记发放日期"),
    "work_not_signed": ("已发报酬还没有签字的学生", "请学生在报酬表上签字按手印，再登记签字日期"),
}
"""Task → what it is and what to do, in the order in which they are listed."""


def due(office: Office) -> dict[str, list[dict[str, Any]]]:
    """Task → its items. Months looked at: the last and this one; a month is to be paid when it is over."""
    assignments = office.ledger.select(Assignment, owner=office.code)
    if not assignments:
        return {}
    this = office.day[:7]
    last = (office.today().replace(day=1) - dt.timedelta(days=1)).isoformat()[:7]
    lines = office.ledger.select(PayLine, owner=office.code, void_on=None)
    held = {(line.assignment, line.month) for line in lines}
    unpaid = [
        {
            "month": last,
            "name": row.name,
            "assignment": row.assignment,
            "post": row.post_name,
            "pay_fen": row.pay.pay_fen,
        }
        for row in month(office, last).rows
        if row.pay.days and (row.assignment, last) not in held
    ]
    found = {
        "work_young": _young(office, assignments),
        "work_over": over_unexplained(office, (last, this)),
        "work_unpaid": unpaid,
        **_sheets(office, lines),
    }
    return {name: found[name] for name in LABELS}


def _young(office: Office, assignments: list[Assignment]) -> list[dict[str, Any]]:
    """Who holds a post now, or will, before the lawful age."""
    least = limits(office, office.day[:7]).age
    students = {s.id: s for s in office.ledger.select(Student, id=[a.student for a in assignments])}
    found = []
    for held in assignments:
        student = students.get(held.student)
        if student is None or (held.to_date or office.day) < office.day:
            continue
        first = max(held.from_date, office.day)
        if least and student.birth_date and too_young(student.name, student.birth_date, first, least):
            of_age = comes_of_age(student.birth_date, least)
            found.append({**named(student), "assignment": held.id, "from_date": held.from_date, "of_age": of_age})
    return found


def _sheets(office: Office, lines: list[PayLine]) -> dict[str, list[dict[str, Any]]]:
    sheets = {sheet.id: sheet for sheet in office.ledger.select(PaySheet, owner=office.code)}
    names = {s.id: named(s) for s in office.ledger.select(Student, id=[line.student for line in lines])}
    open_lines = [line for line in lines if line.paid_on is None and line.pay_sheet in sheets]
    waiting = {line.pay_sheet for line in open_lines}
    unsigned = [line for line in lines if line.paid_on and not line.signed_on and line.pay_sheet in sheets]
    return {
        "work_pay_differs": [
            {**names.get(line.student, {}), "pay_sheet": sheets[line.pay_sheet].number}
            for line, _ in differing(office, open_lines)
        ],
        "work_not_approved": [_sheet(sheets[s], lines) for s in sorted(waiting) if not sheets[s].approved_on],
        "work_not_paid": [_sheet(sheets[s], lines) for s in sorted(waiting) if sheets[s].approved_on],
        "work_not_signed": [
            {**names.get(line.student, {}), "pay_sheet": sheets[line.pay_sheet].number, "pay_fen": line.pay_fen}
            for line in unsigned
        ],
    }


def _sheet(sheet: PaySheet, lines: list[PayLine]) -> dict[str, Any]:
    own = [line for line in lines if line.pay_sheet == sheet.id and not line.paid_on]
    return {
        "pay_sheet": sheet.number,
        "month": sheet.month,
        "lines": len(own),
        "fen": sum(line.pay_fen for line in own),
    }

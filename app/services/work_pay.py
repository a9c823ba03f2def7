"""Pay of a month: prepared from the attendance, approved by somebody else, paid, signed. Only on the main laptop.

As with batches nothing in it is ever deleted: a line is frozen with its rate and hours, and voided before it is paid.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.core.errors import Refused
from app.core.kinds import Value, plain
from app.ledger.operation import Operation
from app.models import PayLine, PaySheet
from app.models.codes import HOW
from app.models.hours import hours_sum
from app.models.rules.capitals import period_text
from app.models.rules.working import Pay
from app.services.office import Office, same_person
from app.services.paying import approval_day, kept_scan, read_day, require_cards, update_checked
from app.services.working import MonthRow, attendance_of, month, named_month

_NUMBER = re.compile(r"\d{4}-\d{2}-P\d{2,}", re.ASCII)


def prepare_pay(office: Office, month_named: str, post: str | None = None) -> dict[str, Any]:
    """A pay sheet of everybody with hours in a month whom no live line pays yet → {pay_sheet, month, lines, fen, meal_fen}.

    post: only of this post. Rate, days, hours and money are frozen in each line. Refused when there is nobody, and when
    somebody's hours wait for a person to choose between two values.
    """
    office.require_main()
    grid = month(office, month_named, post)
    held = {line.assignment for line in office.ledger.select(PayLine, month=grid.month, void_on=None)}
    due = [row for row in grid.rows if row.pay.days and row.assignment not in held]
    if not due:
        do = "请先登记工时；已经编制的看那张报酬表"
        raise Refused(f"{period_text(grid.month)}没有要编制报酬的学生", grid.month, do)
    _refuse_unpaid_posts(due, grid.month)
    _refuse_conflicts(office, due, grid.month)
    number = _next_number(office, grid.month)
    with office.ledger.writing("prepare_pay", f"编制{period_text(grid.month)}报酬表，{len(due)}人") as op:
        sheet = op.put(
            "pay_sheets",
            {
                "number": number,
                "month": grid.month,
                "post": office.find("posts", post) if post else None,
                "prepared_on": office.day,
                "prepared_by": office.person,
            },
        )
        for row in due:
            op.put("pay_lines", _line_values(row, sheet, grid.month))
    return {
        "pay_sheet": number,
        "month": grid.month,
        "lines": len(due),
        "fen": sum(row.pay.pay_fen for row in due),
        "meal_fen": sum(row.pay.meal_fen for row in due),
    }


def _line_values(row: MonthRow, sheet: str, month_named: str) -> dict[str, Value]:
    pay = row.pay
    return {
        "pay_sheet": sheet,
        "student": row.student,
        "assignment": row.assignment,
        "month": month_named,
        "post_name": row.post_name,
        "days": pay.days,
        "hours": pay.halves,
        "rate_fen": pay.rate_fen,
        "unit": pay.unit,
        "pay_fen": pay.pay_fen,
        "meal_fen": pay.meal_fen,
    }


def _refuse_unpaid_posts(due: Sequence[MonthRow], where: str) -> None:
    for row in due:
        if not row.post_name or not row.pay.rate_fen:
            raise Refused(f"{row.name}的岗位没有报酬标准", where, "请先在岗位里填每天报酬或每小时报酬")


def _refuse_conflicts(office: Office, due: Sequence[MonthRow], month_named: str) -> None:
    """Hours, assignment, post or student of which a field waits for a person are not paid."""
    assignments = [row.assignment for row in due]
    asked = [*assignments, *(row.post for row in due), *(row.student for row in due)]
    days = office.ledger.rows("work_days", {"assignment": assignments})
    asked += [str(day["id"]) for day in days if str(day["date"]).startswith(month_named)]
    office.refuse_conflicts(asked, month_named)


def _next_number(office: Office, month_named: str) -> str:
    sheets = office.ledger.rows("pay_sheets", {"month": month_named}, owner=office.code, removed=True)
    taken = [int(str(row["number"]).rpartition("P")[2]) for row in sheets]
    return f"{month_named}-P{max([*taken, office.floor(f'pay_{month_named}')]) + 1:02d}"


def find_sheet(office: Office, name: str) -> PaySheet:
    """The pay sheet of this number or id; by its month when the month has one alone that isn't wholly void."""
    text = plain(name)
    if not _NUMBER.fullmatch(text) and re.fullmatch(r"\d{4}\D\d{1,2}\D?", text):
        return _of_month(office, named_month(text))
    found = office.ledger.get(PaySheet, office.find("pay_sheets", text))
    if found is None:
        raise Refused("没有这张报酬表", text, "请核对报酬表号")
    return found


def _of_month(office: Office, month_named: str) -> PaySheet:
    live = {
        line.pay_sheet for line in office.ledger.select(PayLine, month=month_named, void_on=None, owner=office.code)
    }
    sheets = [s for s in office.ledger.select(PaySheet, month=month_named, owner=office.code) if s.id in live]
    if not sheets:
        raise Refused(f"{period_text(month_named)}还没有编制报酬表", month_named, "请先编制报酬表")
    if len(sheets) > 1:
        numbers = "、".join(sheet.number for sheet in sheets)
        raise Refused(f"{period_text(month_named)}有{len(sheets)}张报酬表", month_named, f"请写明是哪一张：{numbers}")
    return sheets[0]


def lines_of(office: Office, sheet: PaySheet, student: str | None = None) -> list[PayLine]:
    """The lines of a sheet that aren't void, or one student's. Refused when there is none."""
    where: dict[str, Any] = {"pay_sheet": sheet.id, "void_on": None}
    if student:
        where["student"] = office.student(student).id
    found = office.ledger.select(PayLine, **where)
    if not found:
        raise Refused("这张报酬表里没有这个学生的有效报酬", sheet.number, "请核对学生和报酬表号")
    return found


def pay_in(line: PayLine) -> Pay:
    """What a line froze, as the rules say it."""
    return Pay(line.days, line.hours, line.rate_fen, line.unit, line.pay_fen, line.meal_fen)


def differing(office: Office, lines: Sequence[PayLine]) -> list[tuple[PayLine, Pay | None]]:
    """The lines whose days or hours are not those of the attendance any more, with what the attendance says now."""
    now = {name: attendance_of(office, name) for name in {line.month for line in lines}}
    found = []
    for line in lines:
        pay = now[line.month].get(line.assignment)
        if pay is None or (pay.days, pay.halves) != (line.days, line.hours):
            found.append((line, pay))
    return found


def refuse_differing(office: Office, sheet: PaySheet, lines: Sequence[PayLine]) -> None:
    """Days and hours of a pay sheet are those of the month's attendance, or nothing is done with it (paper.md 09)."""
    wrong = differing(office, lines)
    if not wrong:
        return
    line, pay = wrong[0]
    name = office.student(line.student).name
    kept = f"{line.days}天、{hours_sum(line.hours)}小时"
    held = f"{pay.days}天、{hours_sum(pay.halves)}小时" if pay else "没有工时"
    more = f"（共{len(wrong)}人不一致）" if len(wrong) > 1 else ""
    do = f"核对考勤；报酬表有错的，请作废{name}的一笔后重新编制"
    raise Refused(f"{name}在报酬表上是{kept}，考勤是{held}{more}。", sheet.number, do)


def approve_pay(office: Office, name: str, date: str | None = None) -> dict[str, Any]:
    """Approve a prepared sheet, once, by somebody else than who prepared it. date: the day the paper was signed."""
    office.require_main()
    sheet = find_sheet(office, name)
    lines = lines_of(office, sheet)
    if sheet.approved_on:
        raise Refused("这张报酬表已经审批过", sheet.number, "不用再审批，可以登记发放")
    if same_person(office.person, sheet.prepared_by):
        raise Refused("编制人和审批人是同一人。请换一个人审批。", sheet.number, "请审批人用自己的姓名和密码打开台账")
    _refuse_waiting(office, sheet, lines)
    refuse_differing(office, sheet, lines)
    day = approval_day(office, date, sheet.number)
    with office.ledger.writing("approve_pay", f"审批{sheet.number}报酬表") as op:
        op.put("pay_sheets", {"approved_on": day, "approved_by": office.person}, id=sheet.id)
    return _answer(sheet, lines, approved_on=day)


def _refuse_waiting(office: Office, sheet: PaySheet, lines: Sequence[PayLine]) -> None:
    asked = [sheet.id, *(line.id for line in lines), *(line.student for line in lines)]
    office.refuse_conflicts(asked, sheet.number)


def _answer(sheet: PaySheet, lines: Sequence[PayLine], **more: str) -> dict[str, Any]:
    return {"pay_sheet": sheet.number, **more, "lines": len(lines), "fen": sum(line.pay_fen for line in lines)}


def pay_out(
    office: Office, name: str, date: str, student: str | None = None, how: str | None = None, slip: str | None = None
) -> dict[str, Any]:
    """Record that an approved sheet, or one student of it, was paid on a day; each line once."""
    office.require_main()
    sheet = find_sheet(office, name)
    day = read_day(date, "发放日期")
    if not sheet.approved_on:
        raise Refused("这张报酬表还没有审批，不能发放", sheet.number, "请先审批这张报酬表")
    lines = [line for line in lines_of(office, sheet, student) if not line.paid_on]
    if not lines:
        raise Refused("这些报酬已经登记过发放，不能重复登记", sheet.number, "请看报酬表上每人的发放日期")
    _refuse_waiting(office, sheet, lines)
    refuse_differing(office, sheet, lines)
    code = str(HOW.parse(how or "card"))
    if code == "CARD":
        require_cards(office, [line.student for line in lines], sheet.number)
    values: Mapping[str, Value] = {"paid_on": day, "how": code, "bank_slip": plain(slip) or None}
    update_checked(
        office,
        "pay_out",
        f"登记{sheet.number}报酬表发放",
        "pay_lines",
        {line.id: values for line in lines},
        lambda op: _mark_paid(op, sheet, day, code),
    )
    return _answer(sheet, lines, paid_on=day)


def _mark_paid(op: Operation, sheet: PaySheet, day: str, code: str) -> None:
    op.put("pay_sheets", {"paid_on": sheet.paid_on or day, "how": sheet.how or code}, id=sheet.id)


def sign_pay(
    office: Office, name: str, date: str, student: str | None = None, scan: Path | None = None
) -> dict[str, Any]:
    """Record that the students signed on a day, with a scan of the signed paper where there is one."""
    office.require_main()
    sheet = find_sheet(office, name)
    day = read_day(date, "签字日期")
    lines = [line for line in lines_of(office, sheet, student) if line.paid_on]
    if not lines:
        raise Refused("还没有发放，不能登记签字", sheet.number, "请先登记发放")
    _refuse_waiting(office, sheet, lines)
    digest, keep = kept_scan(scan)
    values: dict[str, Value] = {"signed_on": day, **({"scan": digest} if digest else {})}
    label = f"登记{sheet.number}报酬表签字"
    update_checked(office, "sign_pay", label, "pay_lines", {line.id: values for line in lines}, keep)
    return _answer(sheet, lines, signed_on=day)


def void_pay(office: Office, name: str, reason: str, student: str | None = None) -> dict[str, Any]:
    """Void a sheet's lines, or one student's, that aren't paid; they stay, with the reason, and can be prepared anew."""
    office.require_main()
    sheet = find_sheet(office, name)
    if not reason.strip():
        raise Refused("作废要写明原因", sheet.number, "请写明原因")
    lines = lines_of(office, sheet, student)
    if any(line.paid_on for line in lines):
        raise Refused("已经发放的钱不能作废", sheet.number, "多发的追回，少发的在下月补")
    values: dict[str, Value] = {"void_on": office.day, "void_reason": plain(reason)}
    label = f"作废{sheet.number}报酬表{'中的一笔' if student else ''}"
    update_checked(office, "void_pay", label, "pay_lines", {line.id: values for line in lines})
    return _answer(sheet, lines, void_on=office.day)

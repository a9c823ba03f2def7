"""Money: a batch is prepared, approved, paid, proved; nothing in it is ever deleted. Only on the main laptop."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.core.errors import Refused, WrongValue
from app.core.kinds import DATE, Value, plain, split_codes
from app.ledger.operation import Operation
from app.models import AidItem, Batch, Grant, PayLine, Rate, Receipt, Student
from app.models.codes import HOW
from app.models.rules.entitlement import Entitled
from app.models.rules.gaps import is_paid
from app.models.rules.periods import overlap
from app.services.entitling import blocked_students, entitlements
from app.services.office import Office
from app.services.records import read_file

REGULAR, LATE = "REGULAR", "LATE"


def prepare(office: Office, item: str, period: str) -> dict[str, Any]:
    """A batch of everything due for an item (or a family of items) in a period that no grant holds yet.

    → {batch: its number, grants: how many, fen: their sum}. The rate, rule, document and arithmetic are frozen in each
    grant. A later batch of the same item and period is 补发. Refused when there is nothing to pay. Left out, without
    hindering the others: who holds an item that excludes this one, and whose regular and late grants were voided both.
    """
    office.require_main()
    period = office.named_period(period)
    held, late = _held(office, period), _is_late(office, item, period)
    due = due_for(office, item, period, entitlements(office, period).entitled)
    if not due:
        do = "应助的都已编入批次，或已领不能同享的项目；用 entitle 和 gaps 查看谁没有列入和原因"
        raise Refused("没有需要发放的学生", f"{item} {period}", do)
    number = _next_number(office, period)
    with office.ledger.writing("batch", f"编制{number}批次，{len(due)}人") as op:
        batch = op.put(
            "batches",
            {
                "number": number,
                "item": item,
                "period": period,
                "kind": LATE if late else REGULAR,
                "prepared_on": office.day,
                "prepared_by": office.person,
            },
        )
        for entry in due:
            kind = _free_kind(held.get((entry.student_id, entry.item), []), period, late)
            op.put("grants", _grant_values(entry, batch, str(kind)))
    return {"batch": number, "grants": len(due), "fen": sum(entry.fen for entry in due)}


def due_for(office: Office, item: str, period: str, entitled: Sequence[Entitled]) -> list[Entitled]:
    """Of what children are entitled to in a period: what an item (or a family) would put into a batch now."""
    codes = _codes(office, item)
    own = {student.id for student in office.ledger.select(Student, owner=office.code) if not student.provisional}
    held, rivals, late = _held(office, period), _rivals(office), _is_late(office, item, period)
    return [
        entry
        for entry in entitled
        if entry.item in codes
        and entry.student_id in own
        and not any(_live(held.get((entry.student_id, other), [])) for other in rivals.get(entry.item, {entry.item}))
        and _free_kind(held.get((entry.student_id, entry.item), []), period, late)
    ]


def _is_late(office: Office, item: str, period: str) -> bool:
    return any(batch.item == item and batch.period == period for batch in office.ledger.select(Batch))


def _rivals(office: Office) -> dict[str, set[str]]:
    """Item → itself and the items of which a child has one at most: those a rate excludes, and the variants of a family.

    A child that moves into the dormitory after it was paid as a day pupil must not be paid as a boarder as well.
    """
    items = office.ledger.select(AidItem)
    found = {a.code: {b.code for b in items if a is b or (a.family and a.family == b.family)} for a in items}
    for rate in office.ledger.select(Rate):
        for other in split_codes(rate.excludes):
            found.setdefault(rate.item, {rate.item}).add(other)
            found.setdefault(other, {other}).add(rate.item)
    return found


def _codes(office: Office, item: str) -> set[str]:
    items = office.ledger.select(AidItem)
    codes = {entry.code for entry in items if item in (entry.code, entry.family)}
    if not codes:
        raise Refused("没有这个资助项目", item, "用 list aid_items 查看项目代码")
    return codes


def _held(office: Office, period: str) -> dict[tuple[str, str], list[Grant]]:
    """(student, item) → the grants of the period, or of a month in it or the term around it: those pay the same time."""
    held: dict[tuple[str, str], list[Grant]] = {}
    for grant in office.ledger.select(Grant):
        if overlap(grant.period, period):
            held.setdefault((grant.student, grant.item), []).append(grant)
    return held


def _live(grants: Sequence[Grant]) -> bool:
    return any(grant.void_on is None for grant in grants)


def _free_kind(before: Sequence[Grant], period: str, late: bool) -> str | None:
    """正常发放 or 补发, whichever no grant of the period has taken; ``None`` when both were given and voided."""
    used = {grant.kind for grant in before if grant.period == period}
    return next((kind for kind in ((LATE, REGULAR) if late or before else (REGULAR, LATE)) if kind not in used), None)


def _grant_values(entry: Entitled, batch: str, kind: str) -> dict[str, Value]:
    return {
        "batch": batch,
        "student": entry.student_id,
        "item": entry.item,
        "period": entry.period,
        "kind": kind,
        "fen": entry.fen,
        "yearly_fen": entry.yearly_fen,
        "rule": entry.rule,
        "rate": entry.rate_id,
        "document": entry.document,
        "arithmetic": entry.arithmetic,
    }


def _next_number(office: Office, period: str) -> str:
    taken = [int(b.number.rsplit("-", 1)[1]) for b in office.ledger.select(Batch, period=period, owner=office.code)]
    return f"{period}-{max([*taken, office.floor(period)]) + 1:04d}"


def find_batch(office: Office, name: str) -> Batch:
    """The batch of this number or id. Refused when there is none."""
    found = office.ledger.get(Batch, office.find("batches", name))
    if found is None:
        raise Refused("没有这个批次", name, "请核对批次号")
    return found


def read_day(text: str, what: str) -> str:
    """A day that a person named, as ISO text. Refused with ``what`` it is when it is none."""
    try:
        day = DATE.parse(text)
    except WrongValue as error:
        raise Refused(f"{what}{error.reason}", "--date", "请写成 2026-11-12 的样子") from None
    if day is None:
        raise Refused(f"{what}不能为空", "--date", "请写成 2026-11-12")
    return str(day)


def approval_day(office: Office, date: str | None, where: str) -> str:
    """The day a paper was approved, today when none is named. Refused for one that hasn't come: nobody signs ahead."""
    day = read_day(date, "审批日期") if date else office.day
    if day > office.day:
        raise Refused("审批日期还没有到", where, "请填纸上实际审批的日期")
    return day


def approve(office: Office, name: str, date: str | None = None) -> dict[str, Any]:
    """Approve a prepared batch, once. date: the day the paper was signed, when it is entered later."""
    office.require_main()
    batch = find_batch(office, name)
    refuse_conflicts(office, batch, [g for g in office.ledger.select(Grant, batch=batch.id) if g.void_on is None])
    if batch.approved_on:
        raise Refused("这个批次已经审批过", batch.number, "不用再审批，可以登记发放")
    day = approval_day(office, date, batch.number)
    with office.ledger.writing("approve", f"审批{batch.number}批次") as op:
        op.put("batches", {"approved_on": day, "approved_by": office.person}, id=batch.id)
    grants = [g for g in office.ledger.select(Grant, batch=batch.id) if g.void_on is None]
    return {"batch": batch.number, "approved_on": day, "grants": len(grants), "fen": sum(g.fen for g in grants)}


def chosen(office: Office, batch: Batch, student: str | None) -> list[Grant]:
    """The grants of a batch that aren't void, or one student's."""
    where: dict[str, Any] = {"batch": batch.id}
    if student:
        where["student"] = office.student(student).id
    found = [grant for grant in office.ledger.select(Grant, **where) if grant.void_on is None]
    if not found:
        raise Refused("这个批次里没有这个学生的有效发放", batch.number, "请核对学生和批次号")
    return found


def _update(
    office: Office,
    name: str,
    label: str,
    grants: Sequence[Grant],
    values: Callable[[Grant], Mapping[str, Value]],
    also: Callable[[Operation], None] = lambda op: None,
) -> dict[str, Any]:
    """As ``update_checked`` for grants, with how many they are and their sum."""
    update_checked(office, name, label, "grants", {grant.id: values(grant) for grant in grants}, also)
    return {"grants": len(grants), "fen": sum(grant.fen for grant in grants)}


def update_checked(
    office: Office,
    name: str,
    label: str,
    kind: str,
    changes: Mapping[str, Mapping[str, Value]],
    also: Callable[[Operation], None] = lambda op: None,
) -> None:
    """One operation that sets values on money records (id → values), checked by the record's own rules, and what belongs to it."""
    declared = office.type(kind)
    with office.ledger.writing(name, label, undoable=False) as op:
        also(op)
        for record, values in changes.items():
            row = office.ledger.row(kind, record) or {}
            if problems := declared.problems({**row, **values}):
                raise Refused(problems[0].reason, label, "请核对日期")
            op.put(kind, values, id=record)


def pay(
    office: Office, name: str, date: str, student: str | None = None, how: str | None = None, slip: str | None = None
) -> dict[str, Any]:
    """Record that an approved batch, or one child of it, was paid on a day. A grant is paid once, or again after a return."""
    office.require_main()
    batch = find_batch(office, name)
    day = read_day(date, "发放日期")
    if not batch.approved_on:
        raise Refused("这个批次还没有审批，不能发放", batch.number, "请先审批这个批次")
    grants = [grant for grant in chosen(office, batch, student) if not is_paid(grant)]
    if not grants:
        raise Refused("这些发放已经登记过，不能重复登记", batch.number, "请看批次里每人的发放日期")
    refuse_conflicts(office, batch, grants)
    code = str(HOW.parse(how or "cash"))
    if code == "CARD":
        require_cards(office, [grant.student for grant in grants], batch.number)
    done = _update(
        office,
        "pay",
        f"登记{batch.number}批次发放",
        grants,
        lambda grant: {
            "paid_on": day,
            "how": code,
            "bank_slip": plain(slip) or None,
            "returned_on": None,
            "signed_on": None,
        },
        lambda op: _mark_paid(op, batch, day, code),
    )
    return {"batch": batch.number, "paid_on": day, **done}


def _mark_paid(op: Operation, batch: Batch, day: str, code: str) -> None:
    op.put("batches", {"paid_on": batch.paid_on or day, "how": batch.how or code}, id=batch.id)


def refuse_conflicts(office: Office, batch: Batch, grants: Sequence[Grant]) -> None:
    """Nothing is approved, paid, signed or printed while a field of it waits for a person."""
    children = blocked_students(office)
    asked = [batch.id, *(grant.id for grant in grants)]
    office.refuse_conflicts([*asked, *(grant.student for grant in grants)], batch.number)
    if any(grant.student in children for grant in grants):
        do = "请先选定用哪个值"
        raise Refused("有学生的困难认定存在两个不同的值，选定之前不能办理", batch.number, do)


def require_cards(office: Office, students: Sequence[str], where: str) -> None:
    """Refused when money goes to cards and students (ids) have none."""
    carded = {str(row["id"]) for row in office.ledger.rows("students") if row["bank_card"]}
    missing = sum(1 for student in students if student not in carded)
    if missing:
        do = "花名册上卡号空着的就是；请先填卡号，或改发现金"
        raise Refused(f"{missing}名学生没有银行卡号", where, do)


def card_of(office: Office, entry: Grant | PayLine, now: str | None) -> str:
    """The card that money went to; that of now while it isn't paid, "" without one. now: the student's card now.

    A card that is changed afterwards doesn't change where the money went, on the screen or on paper.
    """
    if entry.how != "CARD" or not entry.paid_on:
        return now or ""
    kind, name = ("grants", "pay") if isinstance(entry, Grant) else ("pay_lines", "pay_out")
    return str(office.ledger.value_at("students", entry.student, "bank_card", (kind, entry.id, name)) or now or "")


def sign(
    office: Office,
    name: str,
    date: str,
    student: str | None = None,
    scan: Path | None = None,
    *,
    missing: bool = False,
    students: Collection[str] = (),
) -> dict[str, Any]:
    """Record that the receivers signed on a day, with a scan of the signed paper where there is one.

    students: ids of those who signed, where they are several and not all. missing: only those who have to sign and have
    not yet; who signed keeps the day, whom the bank paid needs no signature.
    """
    office.require_main()
    batch = find_batch(office, name)
    day = read_day(date, "签字日期")
    grants = [g for g in chosen(office, batch, student) if is_paid(g) and (not students or g.student in students)]
    if not grants:
        raise Refused("还没有发放，不能登记签字", batch.number, "请先登记发放")
    if missing:
        grants = [grant for grant in grants if not grant.signed_on and grant.how == "CASH"]
        if not grants:
            raise Refused("领现金的都已签领", batch.number, "不用再登记签领")
    refuse_conflicts(office, batch, grants)
    digest, keep = kept_scan(scan)
    done = _update(
        office,
        "sign",
        f"登记{batch.number}批次签字",
        grants,
        lambda grant: {"signed_on": day, **({"scan": digest} if digest else {})},
        keep,
    )
    return {"batch": batch.number, "signed_on": day, **done}


def kept_scan(scan: Path | None) -> tuple[str, Callable[[Operation], None]]:
    """The SHA-256 of a scan of signed paper, empty without one, and what keeps it inside an operation."""
    content = read_file(scan) if scan else None
    if not content:
        return "", lambda op: None
    kept = content
    return hashlib.sha256(kept).hexdigest(), lambda op: _keep(op, kept)


def _keep(op: Operation, content: bytes) -> None:
    op.attach(content)


def add_slip(office: Office, name: str, slip: str) -> dict[str, Any]:
    """The number of the bank's slip, for those of a batch who were paid to their cards and have none yet."""
    office.require_main()
    batch = find_batch(office, name)
    number = plain(slip)
    if not number:
        raise Refused("没有填银行回单号", batch.number, "请照银行回单填写")
    grants = [g for g in chosen(office, batch, None) if is_paid(g) and g.how == "CARD" and not g.bank_slip]
    if not grants:
        raise Refused("这个批次没有缺银行回单的", batch.number, "不用再登记")
    refuse_conflicts(office, batch, grants)
    done = _update(office, "slip", f"登记{batch.number}批次银行回单", grants, lambda grant: {"bank_slip": number})
    return {"batch": batch.number, "bank_slip": number, **done}


def returned(office: Office, name: str, student: str, reason: str) -> dict[str, Any]:
    """The bank gave a child's money back: it is unpaid again, with the reason, until it is paid anew."""
    office.require_main()
    batch = find_batch(office, name)
    if not reason.strip():
        raise Refused("退回要写明原因", batch.number, "请写明银行退回的原因")
    grants = [grant for grant in chosen(office, batch, student) if is_paid(grant)]
    if not grants:
        raise Refused("这笔还没有发放，谈不上退回", batch.number, "请核对学生和批次号")
    done = _update(
        office,
        "returned",
        f"{batch.number}批次退回",
        grants,
        lambda grant: {"paid_on": None, "signed_on": None, "returned_on": office.day, "returned_reason": plain(reason)},
        lambda op: _void_receipts(office, op, grants, f"银行退回：{reason}"),
    )
    return {"batch": batch.number, "returned_on": office.day, **done}


def _void_receipts(office: Office, op: Operation, grants: Sequence[Grant], reason: str) -> None:
    """A receipt says that money was received: when it wasn't, paper goes with the money, and the number stays, void."""
    present = receipt_of(office)
    for grant in grants:
        if grant.id in present:
            op.put("receipts", {"void_on": office.day, "void_reason": plain(reason)}, id=present[grant.id].id)


def void(office: Office, target: str, reason: str, student: str | None = None) -> dict[str, Any]:
    """Void a receipt by its number, or one child's grant of a batch. Number and row stay, with the reason."""
    office.require_main()
    if not reason.strip():
        raise Refused("作废要写明原因", target, "请写明原因")
    if student:
        return _void_grant(office, target, reason, student)
    receipt = office.ledger.get(Receipt, office.find("receipts", target))
    if receipt is None or receipt.void_on:
        raise Refused("这张收据已经作废", target, "不用再作废；要补打，请打印收据")
    with office.ledger.writing("void", f"作废收据{receipt.number}", undoable=False) as op:
        op.put("receipts", {"void_on": office.day, "void_reason": plain(reason)}, id=receipt.id)
    return {"receipt": receipt.number, "void_on": office.day, "fen": receipt.fen}


def _void_grant(office: Office, target: str, reason: str, student: str) -> dict[str, Any]:
    batch = find_batch(office, target)
    grants = chosen(office, batch, student)
    if any(is_paid(grant) for grant in grants):
        raise Refused("已经发放的钱不能作废", batch.number, "钱退回后先登记 returned，再作废")
    values: dict[str, Value] = {"void_on": office.day, "void_reason": plain(reason)}
    done = _update(
        office,
        "void_grant",
        f"作废{batch.number}批次中的一笔",
        grants,
        lambda grant: values,
        lambda op: _void_receipts(office, op, grants, reason.strip()),
    )
    return {"batch": batch.number, "void_on": office.day, **done}


def receipt_of(office: Office) -> dict[str, Receipt]:
    """Grant id → its receipt that isn't void."""
    return {receipt.grant: receipt for receipt in office.ledger.select(Receipt) if receipt.void_on is None}


def last_serial(office: Office, year: int) -> int:
    """The number of the unit's newest receipt of a year; 0 before the first."""
    rows = office.ledger.rows("receipts", {"year": year, "unit": office.code}, removed=True)
    return max([int(str(row["serial"])) for row in rows] + [office.floor(str(year))])


def receipt_number(office: Office, year: int, serial: int) -> str:
    """A receipt's number: unit, year and running number, 5399000001-2026-000007."""
    return f"{office.code}-{year}-{serial:06d}"


def number_receipts(office: Office, grants: Sequence[Grant]) -> list[tuple[Grant, Receipt, bool]]:
    """A live receipt for every grant: the next numbers of the unit and year, without gaps. True marks a reprint."""
    office.require_main()
    present = receipt_of(office)
    year = office.today().year
    serial = last_serial(office, year)
    fresh = [grant for grant in grants if grant.id not in present]
    if fresh:
        with office.ledger.writing("number_receipts", f"编收据号{len(fresh)}张", undoable=False) as op:
            for at, grant in enumerate(fresh, serial + 1):
                values: dict[str, Value] = {"unit": office.code, "year": year, "serial": at, "grant": grant.id}
                values |= {"number": receipt_number(office, year, at), "fen": grant.fen, "printed_on": office.day}
                op.put("receipts", values)
    now = receipt_of(office)
    return [(grant, now[grant.id], grant.id in present) for grant in grants]

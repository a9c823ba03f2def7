"""What is due: nothing missed, nothing twice, nothing without its paper. Computed anew each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from app.models import Batch, Grant, Quarantined, Student, Unit, Verdict
from app.models.rules.gaps import LABELS, Gap, find_gaps
from app.services import teaching, work_due
from app.services.entitling import Term, named
from app.services.office import Office
from app.services.paying import receipt_of
from app.services.recognising import naming_number


def gaps(office: Office, period: str | None = None) -> list[dict[str, Any]]:
    """Where a child's right, the money and the paper don't meet, in a period (default: today's term).

    → [{gap, student_id_number, item, period, batch, reason, do}].
    """
    return _gaps(Term(office, office.named_period(period)))


def _gaps(term: Term) -> list[dict[str, Any]]:
    found = find_gaps(
        period=term.period,
        entitlements=term.entitlements,
        students=term.students.values(),
        hardships=term.hardships,
        listings=term.listings,
        grants=term.grants,
        batches=term.batches.values(),
        blocked=term.blocked,
        item_names=term.item_names,
        families={item.code: item.family for item in term.items if item.family},
        today=term.office.day,
    )
    return [_json(gap, term.students, term.batches) for gap in found]


def _json(gap: Gap, students: Mapping[str, Student], batches: Mapping[str, Batch]) -> dict[str, Any]:
    student = students.get(gap.student_id or "")
    batch = batches.get(gap.batch_id or "")
    return {
        "gap": gap.kind,
        "student_id_number": naming_number(student) if student else None,
        **(named(student) if student else {}),
        "student": gap.student_id,
        "item": gap.item,
        "period": gap.period,
        "batch": batch.number if batch else None,
        "kind": gap.record_kind,
        "record": gap.record_id,
        "reason": gap.reason,
        "do": gap.do,
    }


def tasks(office: Office, term: Term | None = None) -> list[dict[str, Any]]:
    """What is due in this ledger, with counts → [{task, count, label, do, items}]; the first is the most pressing.

    term: today's, when the caller has it already.
    """
    return [entry for entry in _tasks(office, term or Term(office, office.period)) if entry["count"]]


def _task(name: str, label: str, do: str, items: list[Any]) -> dict[str, Any]:
    return {"task": name, "label": label, "count": len(items), "do": do, "items": items}


def _tasks(office: Office, term: Term) -> Iterator[dict[str, Any]]:
    questions = [v for v in office.ledger.select(Verdict, verdict="QUESTION") if v.unit == office.code]
    asked = [{"kind": v.record_kind, "record": v.record, "text": v.text, "on": v.said_on} for v in questions]
    yield _task("questions", "上级有疑问的记录", "改正或说明后重新报送", asked)
    waiting = [entry.key for entry in office.ledger.conflicts()]
    yield _task("conflicts", "两台电脑填得不一样的内容", "用 conflicts 查看，用 resolve 选定", waiting)
    drafts = [{"kind": d.kind, "record": d.id, "field": d.field, "reason": d.reason} for d in office.ledger.drafts()]
    yield _task("drafts", "填错待改的内容", "用 show 查看原样，用 set 改正", drafts)
    bad = [{"unit": q.sender, "kind": q.record_kind, "reason": q.reason} for q in office.ledger.select(Quarantined)]
    yield _task("quarantine", "数据包里没能收下的记录", "请报送单位改正后重新报送", bad)
    unchecked = [
        {"unit": u.code, "name": u.name, "fingerprint": u.fingerprint}
        for u in office.ledger.select(Unit)
        if u.fingerprint and not u.confirmed and not u.revoked_on and u.code != office.code
    ]
    yield _task("fingerprints", "名片指纹还没有核对", "与盖章封面核对后 enrol 名片 --fingerprint 指纹", unchecked)
    phone = [] if office.unit.phone else [office.code]
    yield _task("phone", "本单位的监督电话没有填，公示上会留空", f"set units {office.code} phone=电话", phone)
    empty = [office.code] if office.unit.level == "SCHOOL" and not term.students else []
    yield _task("no_students", "台账里还没有学生", "导入学籍系统的表格，或一个一个登记", empty)
    yield from _money(term)
    for name, label, do, items in teaching.due_tasks(office):
        yield _task(name, label, do, items)
    yield from _working(office)
    provisional = [record for (record,) in office.ledger.values("students", (), where={"provisional": 1})]
    yield _task("provisional", "只在县级学籍里、学校还没有报送的学生", "等学校报送，或催报", provisional)


def _working(office: Office) -> Iterator[dict[str, Any]]:
    """Work-study: this month and the last; nothing where no student holds a post."""
    for name, items in work_due.due(office).items():
        label, do = work_due.LABELS[name]
        yield _task(name, label, do, items)


def _money(term: Term) -> Iterator[dict[str, Any]]:
    office, found = term.office, _gaps(term)
    labels = Counter(entry["gap"] for entry in found)
    for name in labels:
        entries = [entry for entry in found if entry["gap"] == name]
        yield _task(f"gap_{name}", LABELS[name], entries[0]["do"], entries)
    receipts = receipt_of(office)
    students, batches = term.students, term.batches
    missing = [
        {
            **(named(students[g.student]) if g.student in students else {}),
            "batch": batches[g.batch].number if g.batch in batches else None,
            "fen": g.fen,
        }
        for g in office.ledger.select(Grant, owner=office.code, how="CASH", void_on=None)
        if g.paid_on and g.id not in receipts
    ]
    yield _task("receipts", "已发现金还没有打印收据的", "用 print receipt 打印，或在花名册上签字", missing)

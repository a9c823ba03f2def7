"""Where a child's right, the money and the paper don't meet: nothing missed, nothing twice, nothing without proof.

The findings of audits that a program can prevent are in domain.md 9.3; date orders in 9.3 and 1.4; proof in 2.5 (cash:
a signature; card: the bank's slip). Pure: computed anew from records each time, nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.core.declaration import Record, type_of
from app.core.kinds import split_codes
from app.models.batches import Batch
from app.models.codes import NEEDY_LEVELS
from app.models.grants import Grant
from app.models.hardships import Hardship
from app.models.listings import Listing
from app.models.rules import periods
from app.models.rules.capitals import date_plain, yuan
from app.models.rules.entitlement import UNKNOWN, Entitlements
from app.models.rules.recognition import is_accepted, is_of_year
from app.models.students import Student

PENDING_CLASSES = ("B1", "B2", "B3", "B4", "B5")
NEEDY_NOT = "L0"

KINDS: Mapping[str, str] = {
    "CONFLICT": "查看两个不同的值，选定一个",
    "PENDING_LISTING": "对照身份证或户口簿原件，确认是哪名学生或否定",
    "MATCHED_NOT_RECOGNISED": "按名单认定，或写明不认定的原因",
    "INCOMPLETE": "补填以后，应助自动算出来",
    "UNPAID": "编制批次，列入本次或补发",
    "PAID_TWICE": "查明哪一笔该发；多发的追回或作废，重复的学籍报县级处理",
    "AMOUNT_DIFFERS": "核对标准和学段、寄宿情况；少发的补发，多发的追回",
    "NOT_APPROVED": "审批这个批次",
    "NOT_PAID": "发放后登记发放日期和方式",
    "RETURNED": "核对卡号后重新发放并登记",
    "NOT_SIGNED": "请监护人在花名册或收据上签字按手印，再登记签字日期",
    "NO_SLIP": "向银行要回单，登记回单号",
    "NO_LONGER_ENTITLED": "核对后追回或写明原因；还没有发放的作废",
    "SHARED_CARD": "核对持卡人；每名学生用自己的卡，特殊情况用家庭成员的卡，写明共用卡原因",
    "DATES": "对照纸质材料核对日期，改正填错的一个",
}
"""Kind of gap → what to do about it. Their order is the order in which they are listed."""
LABELS: Mapping[str, str] = {
    "CONFLICT": "有两个不同的值的学生",
    "PENDING_LISTING": "待确认的名单命中",
    "MATCHED_NOT_RECOGNISED": "在名单上、还没有认定的学生",
    "INCOMPLETE": "认定了困难、缺内容算不出应助的学生",
    "UNPAID": "应助还没有编入批次的",
    "PAID_TWICE": "同一学生有两笔的",
    "AMOUNT_DIFFERS": "发放金额与标准不符的",
    "NOT_APPROVED": "已编制还没有审批的",
    "NOT_PAID": "已审批还没有发放的",
    "RETURNED": "银行退回还没有重发的",
    "NOT_SIGNED": "已发现金还没有签字的",
    "NO_SLIP": "已发到卡还没有银行回单的",
    "NO_LONGER_ENTITLED": "已编入批次、现在不应助的",
    "SHARED_CARD": "一张卡用在几名学生上的",
    "DATES": "日期前后不符的",
}
"""Kind of gap → what a list of them is called."""


@dataclass(frozen=True)
class Gap:
    """One thing that is due. student_id is ``None`` for a hit of which nobody knows yet whose it is.

    record_kind, record_id: the record to open. batch_id: the batch of a grant. Sensitive numbers show four places.
    """

    kind: str
    student_id: str | None
    reason: str
    do: str
    item: str | None = None
    period: str | None = None
    batch_id: str | None = None
    record_kind: str = ""
    record_id: str = ""


@dataclass(frozen=True)
class _Case:
    """What a call knows. Grants are those of the period that aren't void; students live ones by id."""

    period: str
    entitlements: Entitlements
    students: Mapping[str, Student]
    hardships: Mapping[str, Hardship]
    listings: Sequence[Listing]
    grants: Sequence[Grant]
    batches: Mapping[str, Batch]
    blocked: Mapping[str, str] = field(default_factory=dict)
    item_names: Mapping[str, str] = field(default_factory=dict)
    families: Mapping[str, str] = field(default_factory=dict)
    today: str = "9999-12-31"

    @property
    def year(self) -> int:
        return periods.school_year_of(self.period)

    def name(self, item: str) -> str:
        return self.item_names.get(item, item)


def find_gaps(
    *,
    period: str,
    entitlements: Entitlements,
    students: Iterable[Student],
    hardships: Iterable[Hardship],
    listings: Iterable[Listing],
    grants: Iterable[Grant],
    batches: Iterable[Batch],
    blocked: Mapping[str, str] | None = None,
    item_names: Mapping[str, str] | None = None,
    families: Mapping[str, str] | None = None,
    today: str = "9999-12-31",
) -> list[Gap]:
    """All gaps of a term or month, by kind (in the order of KINDS), then child, item and record.

    entitlements: those of the same period. Hardships of other years and grants of other periods are left aside, void
    grants too. blocked: student id → why (fields in conflict). Raises WrongValue for a period that is none.
    """
    year = periods.school_year_of(period)
    case = _Case(
        period,
        entitlements,
        {student.id: student for student in students},
        {h.student: h for h in sorted(hardships, key=lambda h: (not h.provisional, h.id)) if h.school_year == year},
        list(listings),
        [grant for grant in grants if grant.period == period and grant.void_on is None],
        {batch.id: batch for batch in batches},
        blocked or {},
        item_names or {},
        families or {},
        today,
    )
    finders = (
        _conflicts,
        _pending,
        _unrecognised,
        _incomplete,
        _unpaid,
        _twice,
        _steps,
        _no_longer,
        _shared_cards,
        _hardship_dates,
    )
    found = [gap for finder in finders for gap in finder(case)]
    order = list(KINDS)
    found.sort(key=lambda g: (order.index(g.kind), g.student_id or "", g.item or "", g.record_id, g.reason))
    return found


def is_paid(grant: Grant) -> bool:
    """Paid and not given back by the bank since."""
    return grant.paid_on is not None and (grant.returned_on is None or grant.returned_on <= grant.paid_on)


def _of_grant(kind: str, grant: Grant, reason: str) -> Gap:
    return Gap(kind, grant.student, reason, KINDS[kind], grant.item, grant.period, grant.batch, "grants", grant.id)


def _conflicts(case: _Case) -> Iterator[Gap]:
    for student, reason in case.blocked.items():
        if student in case.students:
            yield Gap(
                "CONFLICT",
                student,
                f"{reason}，选定之前不发放、不报送",
                KINDS["CONFLICT"],
                record_kind="students",
                record_id=student,
            )


def is_pending(listing: Listing) -> bool:
    """A hit that neither the match itself nor a person has settled: a proposal, or one child in two schools (D2)."""
    if listing.decision is not None:
        return False
    return listing.match_class in PENDING_CLASSES or "D2" in split_codes(listing.flags)


def _pending(case: _Case) -> Iterator[Gap]:
    for listing in filter(is_pending, case.listings):
        reason = f"名单“{listing.file}”的“{listing.sheet}”第{listing.row}行等待确认"
        yield Gap(
            "PENDING_LISTING",
            listing.student,
            reason,
            KINDS["PENDING_LISTING"],
            record_kind="listings",
            record_id=listing.id,
        )


def _unrecognised(case: _Case) -> Iterator[Gap]:
    """Hits that count, of the newest lists there are: those of this school year, or all where none has come yet."""
    counting = [x for x in case.listings if is_accepted(x) and x.groups and x.student in case.students]
    fresh = [x for x in counting if is_of_year(x, case.year)] or counting
    files: dict[str, dict[str, None]] = {}
    for listing in fresh:
        files.setdefault(str(listing.student), {})[f"“{listing.file}”"] = None
    for student, names in files.items():
        hardship = case.hardships.get(student)
        lists = "、".join(names)
        if hardship is None:
            yield _matched(student, f"在名单{lists}上，本学年还没有困难认定", "")
        elif hardship.level == NEEDY_NOT:
            yield _matched(student, f"在名单{lists}上，本学年却认定为不困难", hardship.id)


def _matched(student: str, reason: str, hardship: str) -> Gap:
    kind = "MATCHED_NOT_RECOGNISED"
    record = ("hardships", hardship) if hardship else ("students", student)
    return Gap(kind, student, reason, KINDS[kind], record_kind=record[0], record_id=record[1])


def _incomplete(case: _Case) -> Iterator[Gap]:
    """A recognised child of whom something wasn't filled in that an item asks for: nothing is paid, and nobody would see it."""
    needy = {student for student, hardship in case.hardships.items() if hardship.level in NEEDY_LEVELS}
    reasons: dict[str, str] = {}
    for entry in case.entitlements.without:
        if entry.why in UNKNOWN and entry.student_id in needy:
            reasons.setdefault(entry.student_id, entry.reason)
    for student, reason in reasons.items():
        kind = "INCOMPLETE"
        yield Gap(kind, student, reason, KINDS[kind], record_kind="students", record_id=student)


def _unpaid(case: _Case) -> Iterator[Gap]:
    """Entitled without a grant, or with grants that don't make the amount."""
    given: dict[tuple[str, str], list[Grant]] = {}
    for grant in case.grants:
        given.setdefault((grant.student, grant.item), []).append(grant)
    for due in case.entitlements.entitled:
        grants = given.get((due.student_id, due.item), [])
        fen = sum(grant.fen for grant in grants)
        if not grants:
            reason = f"应助{case.name(due.item)}{yuan(due.fen)}元，还没有编入批次"
            yield Gap(
                "UNPAID",
                due.student_id,
                reason,
                KINDS["UNPAID"],
                due.item,
                case.period,
                None,
                "students",
                due.student_id,
            )
        elif fen != due.fen:
            yield _of_grant(
                "AMOUNT_DIFFERS", grants[-1], f"批次里共{yuan(fen)}元，应助{yuan(due.fen)}元（{due.arithmetic}）"
            )


def _twice(case: _Case) -> Iterator[Gap]:
    """One child with two live grants of an item or family: in two schools, under two records, or as day pupil and boarder."""
    given: dict[tuple[str, str], list[Grant]] = {}
    for grant in case.grants:
        student = case.students.get(grant.student)
        number = (student.id_number or student.student_number) if student else None
        person = (number or grant.student).removeprefix("G")
        given.setdefault((person, case.families.get(grant.item, grant.item)), []).append(grant)
    for grants in given.values():
        # Two grants of one record and item are a grant and its supplement; their sum is held against what is due.
        if len({(grant.student, grant.item) for grant in grants}) > 1:
            schools = "、".join(sorted({grant.owner for grant in grants}))
            reason = f"同一学生有{len(grants)}笔，共{yuan(sum(grant.fen for grant in grants))}元（单位：{schools}）"
            yield from (_of_grant("PAID_TWICE", grant, reason) for grant in grants)


def _steps(case: _Case) -> Iterator[Gap]:
    """For each grant the next step that is missing, and dates that contradict the steps before."""
    for grant in case.grants:
        batch = case.batches.get(grant.batch)
        yield from _next_step(grant, batch)
        yield from _grant_dates(grant, batch, case.hardships.get(grant.student))
        for day, label in ((grant.paid_on, "发放日期"), (grant.signed_on, "签字日期")):
            if day and day > case.today:
                yield _of_grant("DATES", grant, f"{label}{date_plain(day)}还没有到")


def _next_step(grant: Grant, batch: Batch | None) -> Iterator[Gap]:
    number = batch.number if batch else ""
    if not is_paid(grant):
        if grant.returned_on:
            why = f"：{grant.returned_reason}" if grant.returned_reason else ""
            yield _of_grant(
                "RETURNED", grant, f"{yuan(grant.fen)}元{date_plain(grant.returned_on)}被退回，还没有重新发放{why}"
            )
        elif batch is not None and not batch.approved_on:
            yield _of_grant("NOT_APPROVED", grant, f"{number}批次还没有审批")
        else:
            yield _of_grant("NOT_PAID", grant, f"{number}批次里的{yuan(grant.fen)}元还没有发放")
    elif grant.how == "CARD":
        if not grant.bank_slip:
            yield _of_grant("NO_SLIP", grant, f"{yuan(grant.fen)}元已转账，没有银行回单号")
    elif grant.how != "OFFSET" and not grant.signed_on:
        yield _of_grant("NOT_SIGNED", grant, f"{yuan(grant.fen)}元已发现金，没有登记签字")


def _grant_dates(grant: Grant, batch: Batch | None, hardship: Hardship | None) -> Iterator[Gap]:
    if grant.paid_on is None:
        return
    before = (
        (batch.approved_on if batch else None, "批次审批日期"),
        (hardship.decided_on if hardship else None, "困难认定日期"),
        (hardship.posted_to if hardship else None, "公示结束日期"),
    )
    for day, label in before:
        if day and grant.paid_on < day:
            yield _of_grant("DATES", grant, f"发放日期{date_plain(grant.paid_on)}早于{label}{date_plain(day)}")
    yield from (_of_grant("DATES", grant, reason) for reason in _own_problems(grant))


def _own_problems(entry: Record) -> list[str]:
    """What a record's own rules say of it."""
    return [problem.reason for rule in type_of(type(entry)).rules for problem in rule(vars(entry))]


def _no_longer(case: _Case) -> Iterator[Gap]:
    """A live grant of a child that isn't entitled (any more), with the reason that stands now."""
    due = {(entry.student_id, entry.item) for entry in case.entitlements.entitled}
    given = {grant.student for grant in case.grants}
    why = {(entry.student_id, entry.item): entry for entry in case.entitlements.without if entry.student_id in given}
    for grant in case.grants:
        if (grant.student, grant.item) in due or grant.student in case.blocked:
            continue
        entry = why.get((grant.student, grant.item)) or why.get((grant.student, None))
        reason = entry.reason if entry else "学生或标准已不在台账里"
        state = f"已发放{yuan(grant.fen)}元" if is_paid(grant) else f"已编入批次{yuan(grant.fen)}元"
        yield _of_grant("NO_LONGER_ENTITLED", grant, f"{state}，现在不符合条件：{reason}")


def _shared_cards(case: _Case) -> Iterator[Gap]:
    """One bank card on several children: siblings on a parent's card, or fraud (domain 2.5, 7.3 D3).

    A child of which it is written why is left out; that settles nothing for the others on the card.
    """
    holders: dict[str, list[Student]] = {}
    for student in case.students.values():
        if student.bank_card:
            holders.setdefault(student.bank_card, []).append(student)
    for card, sharing in holders.items():
        if len(sharing) < 2:
            continue
        names = "、".join(student.name for student in sorted(sharing, key=lambda s: s.id))
        reason = f"{len(sharing)}名学生用同一张银行卡（尾号{card[-4:]}）：{names}"
        for student in sharing:
            if student.shared_card_reason:
                continue
            yield Gap(
                "SHARED_CARD", student.id, reason, KINDS["SHARED_CARD"], record_kind="students", record_id=student.id
            )


def _hardship_dates(case: _Case) -> Iterator[Gap]:
    for student, hardship in case.hardships.items():
        for reason in _own_problems(hardship):
            yield Gap("DATES", student, reason, KINDS["DATES"], record_kind="hardships", record_id=hardship.id)

"""One child, all of it: what happened, newest first, the papers that belong to it, what was received, what is open.

Each kind of record has one small reader that tells its events; a new kind is one more reader in ``READERS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from app.core.declaration import RecordType, Row
from app.core.errors import Refused
from app.core.kinds import Attachment, Value, split_codes
from app.models import (
    AidItem,
    Assignment,
    Batch,
    Grant,
    Guardian,
    Hardship,
    Listing,
    PayLine,
    Post,
    Student,
    Verdict,
    Visit,
)
from app.models.codes import BASIS, DECISION, GROUPS, HOW, LEVEL, LIST_SOURCE, MATCH_CLASS, RELATION
from app.models.guardians import signing_order
from app.models.hours import hours_sum
from app.models.rules.capitals import yuan
from app.models.rules.gaps import NEEDY_NOT, is_paid
from app.models.rules.periods import first_day, school_year_of, term_of
from app.models.rules.recognition import is_accepted
from app.services import watching
from app.services.entitling import entitlements, item_names, named
from app.services.office import Office
from app.services.records import beside, kept_file

LISTED, RECOGNISED, PAID, VISITED, WORKED, PAPERS = "listings", "hardships", "grants", "visits", "pay_lines", "papers"
SORTS: Final[Mapping[str, tuple[str, str]]] = {
    LISTED: ("名单", "match"), RECOGNISED: ("认定", "stamp"), PAID: ("资助", "money"), VISITED: ("送教", "home"),
    WORKED: ("工时", "clock"), PAPERS: ("材料", "paper"),
}  # fmt: skip
"""Sort of event → its word and its icon, in the order in which they are offered as filters."""


@dataclass(frozen=True)
class Event:
    """One line of a child's file. date: ISO; state: ok, warn, bad, wait, mute or ""; fen, number: what is at its right.

    kind, record: the record to open; batch: number of the batch of a payment.
    """

    date: str
    sort: str
    title: str
    detail: str = ""
    amount: str = ""
    state: str = ""
    words: str = ""
    kind: str = ""
    record: str = ""
    batch: str = ""

    @property
    def year(self) -> int:
        """The school year it belongs to."""
        return school_year_of(self.date[:7])


@dataclass(frozen=True)
class Got:
    """What a child received of one item over all years."""

    name: str
    fen: int
    times: int


@dataclass(frozen=True)
class Open:
    """One thing that is open for a child now."""

    reason: str
    do: str
    kind: str
    record: str


@dataclass(frozen=True)
class Year:
    """A school year in a child's file: what is due in the term of today, and what was received in it."""

    year: int
    got_fen: int
    due_fen: int | None = None


@dataclass(frozen=True)
class File:
    """A child's file. guardian: of the first one the relation and the name; next, before: neighbours are the page's."""

    student: Student
    grade_class: str
    guardian: str
    phone: str
    events: Sequence[Event]
    got: Sequence[Got]
    open: Sequence[Open]
    years: Mapping[int, Year]


def file_of(office: Office, student: str, period: str) -> File:
    """All that is known of a child. Refused when there is no such child."""
    child = office.student(student)
    found = [event for reader in READERS for event in reader(office, child)]
    sorts = list(SORTS)
    found.sort(key=lambda event: (event.date, sorts.index(event.sort)), reverse=True)
    family = guardians(office, child.id)
    first = family[0] if family else None
    grants = office.ledger.select(Grant, student=child.id)
    return File(
        child,
        named(child)["grade_class"],
        f"{RELATION.label(first.relation)} {first.name}".strip() if first else "",
        office.type("guardians").fields["phone"].show(first.phone) if first else "",
        found,
        _received(office, child.id, grants),
        _open(office, child.id, period),
        _years(office, child.id, period, grants, found),
    )


def guardians(office: Office, student: str) -> list[Guardian]:
    """A child's family, those who may sign first."""
    return sorted(office.ledger.select(Guardian, student=student), key=signing_order)


# --- one reader a kind


def _listed(office: Office, child: Student) -> Iterator[Event]:
    for entry in office.ledger.select(Listing, student=child.id):
        date = entry.matched_on or first_day(office.period).isoformat()
        title = f"{LIST_SOURCE.label(entry.source)} 第 {entry.row} 行"
        detail = "；".join(filter(None, [MATCH_CLASS.label(entry.match_class), GROUPS.format(entry.groups)]))
        if entry.decision == "REJECT":
            state = ("mute", "不是")
        elif is_accepted(entry):
            state = ("ok", "同一人")
        else:
            state = ("warn", "有待核")
        how = f"{DECISION.label(entry.decision)}过" if entry.decision else ""
        yield Event(date, LISTED, title, "；".join(filter(None, [detail, how])), "", *state, "listings", entry.id)


def _recognised(office: Office, child: Student) -> Iterator[Event]:
    for entry in office.ledger.select(Hardship, student=child.id):
        date = entry.decided_on or entry.posted_to or entry.reviewed_on or entry.applied_on
        posted = (
            f"公示 {entry.posted_from[5:]} 至 {entry.posted_to[5:]}" if entry.posted_from and entry.posted_to else ""
        )
        detail = "；".join(filter(None, [posted, BASIS.label(entry.basis), GROUPS.format(entry.groups)]))
        decided = ("ok", "已认定") if entry.decided_on else ("mute", "正在办")
        state = ("mute", "不困难") if entry.level == NEEDY_NOT else decided
        title = f"{entry.school_year}—{entry.school_year + 1} 学年 {LEVEL.label(entry.level)}"
        date = date or f"{entry.school_year}-09-01"
        yield Event(date, RECOGNISED, title, detail, "", *state, "hardships", entry.id)


def _paid(office: Office, child: Student) -> Iterator[Event]:
    items, period = item_names(office), office.type("grants").fields["period"].kind
    batches = {batch.id: batch for batch in office.ledger.select(Batch)}
    for grant in office.ledger.select(Grant, student=child.id):
        batch = batches.get(grant.batch)
        state, words, date = grant_state(grant, batch)
        title = f"{items.get(grant.item, grant.item)} {period.format(grant.period)}"
        number = f"第 {batch.number} 批" if batch else ""
        said = [number, HOW.label(grant.how), grant.arithmetic or "", grant.void_reason or grant.returned_reason or ""]
        date = date or first_day(grant.period).isoformat()
        yield Event(
            date, PAID, title, "；".join(filter(None, said)), f"{yuan(grant.fen)} 元", state, words, "grants", grant.id,
            batch.number if batch else "",
        )  # fmt: skip


def grant_state(grant: Grant, batch: Batch | None) -> tuple[str, str, str]:
    """How far a payment is: (state, words, ISO day of the last step or "")."""
    prepared = (batch.approved_on or batch.prepared_on or "") if batch else ""
    if grant.void_on:
        return "mute", "作废", grant.void_on
    if grant.paid_on and not is_paid(grant):
        return "bad", "已退回", grant.returned_on or grant.paid_on
    if not grant.paid_on:
        return ("wait", "待发放", prepared) if batch and batch.approved_on else ("mute", "待审批", prepared)
    if grant.how == "CARD":
        return ("ok", "已到卡", grant.paid_on) if grant.bank_slip else ("warn", "缺回单", grant.paid_on)
    if grant.signed_on or grant.how == "OFFSET":
        return "ok", "已签领", grant.signed_on or grant.paid_on
    return "bad", "未签领", grant.paid_on


def _visited(office: Office, child: Student) -> Iterator[Event]:
    """One line a month: what was given, and whether each visit was signed."""
    visits = sorted(office.ledger.select(Visit, student=child.id), key=lambda one: one.date)
    for month, group in groupby(visits, key=lambda one: one.date[:7]):
        entries = list(group)
        unsigned = sum(1 for one in entries if not one.guardian_signed)
        lessons = sum(one.lessons for one in entries)
        state = ("warn", f"缺 {unsigned} 次签字") if unsigned else ("ok", "都有签字")
        teachers = "、".join(dict.fromkeys(one.teachers for one in entries))
        title = f"送教上门 {int(month[5:])} 月 {len(entries)} 次"
        yield Event(entries[-1].date, VISITED, title, teachers, f"{lessons} 课时", *state, "visits", entries[-1].id)


def _worked(office: Office, child: Student) -> Iterator[Event]:
    for line in office.ledger.select(PayLine, student=child.id):
        if line.void_on:
            state = ("mute", "作废")
        elif line.signed_on:
            state = ("ok", "已签领")
        else:
            state = ("bad", "未签领") if line.paid_on else ("mute", "待发放")
        title = f"{line.post_name} {int(line.month[5:])} 月 {line.days} 天 {hours_sum(line.hours)} 小时"
        date = line.signed_on or line.paid_on or f"{line.month}-28"
        yield Event(date, WORKED, title, "", f"{yuan(line.pay_fen)} 元", *state, "pay_lines", line.id)
    posts = {post.id: post.name for post in office.ledger.select(Post)}
    for entry in office.ledger.select(Assignment, student=child.id):
        until = f"到 {entry.to_date} 止" if entry.to_date else ""
        yield Event(
            entry.from_date, WORKED, f"上岗：{posts.get(entry.post, '')}", until, kind="assignments", record=entry.id
        )


def _papers(office: Office, child: Student) -> Iterator[Event]:
    for paper in papers(office, child.id):
        if not paper.files and paper.date and paper.wanted:
            yield Event(
                paper.date, PAPERS, f"缺{paper.title}", paper.about, "", "warn", "缺 1 份", paper.kind, paper.record
            )


READERS: Final[Sequence[Callable[[Office, Student], Iterable[Event]]]] = (
    _listed, _recognised, _paid, _visited, _worked, _papers,
)  # fmt: skip


# --- papers


@dataclass(frozen=True)
class Paper:
    """A place for files with one record of a child. files: their names; wanted: it should hold at least one."""

    kind: str
    record: str
    field: str
    title: str
    about: str
    date: str
    files: tuple[str, ...]
    wanted: bool = True


_ABOUT: Final[Mapping[str, Callable[[Row, Mapping[str, str]], tuple[str, str, bool]]]] = {
    "hardships": lambda row, _: (
        f"{row['school_year']}—{int(row['school_year'] or 0) + 1} 学年认定",
        str(row["decided_on"] or row["applied_on"] or ""),
        row["level"] != NEEDY_NOT,
    ),
    "grants": lambda row, items: (
        f"{items.get(str(row['item']), str(row['item']))} {yuan(int(row['fen'] or 0))} 元",
        str(row["paid_on"] or ""),
        row["how"] == "CASH" and row["paid_on"] is not None and row["void_on"] is None,
    ),
    "visits": lambda row, _: (f"{row['date']} 送教", str(row["date"]), row["no_photo_reason"] is None),
    "assignments": lambda row, _: (f"{row['from_date']} 上岗", str(row["from_date"]), True),
    "pay_lines": lambda row, _: (
        f"{row['month']} 勤工助学报酬",
        str(row["paid_on"] or ""),
        row["how"] == "CASH" and row["paid_on"] is not None and row["void_on"] is None,
    ),
}
"""Kind with files → what they are about, of which day they are, and whether there must be one."""


def papers(office: Office, student: str) -> list[Paper]:
    """The places for files with a child's records, newest first: filled ones and those that should be."""
    items = item_names(office)
    found = [
        _paper(declared, place.name, place.label, row, items)
        for declared in office.ledger.registry
        if declared.kind in _ABOUT and "student" in declared.references()
        for place in declared.fields.values()
        if isinstance(place.kind, Attachment)
        for row in office.ledger.rows(declared.kind, {"student": student})
    ]
    kept = [paper for paper in found if paper.files or paper.wanted]
    return sorted(kept, key=lambda paper: paper.date, reverse=True)


def _paper(declared: RecordType, name: str, label: str, row: Row, items: Mapping[str, str]) -> Paper:
    about, date, wanted = _ABOUT[declared.kind](row, items)
    return Paper(declared.kind, str(row["id"]), name, label, about, date, split_codes(row[name]), wanted)


def add_paper(office: Office, paper: Paper, file: Path) -> dict[str, Value]:
    """Keep a file in its place with a record. Refused when it can't be kept, and for proof of money that is paid:

    that is added where the signature is noted.
    """
    declared = office.type(paper.kind)
    if declared.fields[paper.field].program:
        raise Refused(
            f"{paper.title}在登记签字的时候附上", declared.label, "请在资助发放里打开这个批次，登记签字并选扫描件"
        )
    kept = kept_file(file)
    row = office.ledger.row(paper.kind, paper.record) or {}
    with office.ledger.writing(f"attach_{paper.kind}", f"附{paper.title}") as op:
        digest = op.attach(kept.content)
        op.put(paper.kind, beside(declared.fields[paper.field], row, {digest: kept.taken}), id=paper.record)
    return {"record": paper.record, "sha256": digest}


def paper_content(office: Office, name: str) -> bytes:
    """The content of a kept file; that it was looked at is the caller's to record (``note_reveal``)."""
    return office.ledger.attachments.read(name)


# --- sums and what is open


def _received(office: Office, student: str, grants: Sequence[Grant]) -> list[Got]:
    items = {item.code: item.name for item in office.ledger.select(AidItem)}
    sums: dict[str, list[int]] = {}
    for grant in grants:
        if grant.void_on is None and is_paid(grant):
            sums.setdefault(items.get(grant.item, grant.item), []).append(grant.fen)
    pay = [line.pay_fen for line in office.ledger.select(PayLine, student=student) if line.paid_on and not line.void_on]
    if pay:
        sums["勤工助学"] = pay
    return [Got(name, sum(fen), len(fen)) for name, fen in sums.items()]


def _open(office: Office, student: str, period: str) -> list[Open]:
    found: list[dict[str, Any]] = watching.gaps(office, period)
    mine = [Open(gap["reason"], gap["do"], gap["kind"], gap["record"]) for gap in found if gap["student"] == student]
    own = _records(office, student)
    drafts = [draft for draft in office.ledger.drafts() if draft.id in own]
    wrong = [Open(draft.reason, "改正", draft.kind, draft.id) for draft in drafts]
    return [*_asked(office, student), *wrong, *mine]


def _asked(office: Office, student: str) -> Iterator[Open]:
    """What the unit above asks about the child or about a record of it, not answered yet."""
    for asked in office.ledger.select(Verdict, verdict="QUESTION", unit=office.code):
        kind = asked.record_kind
        row = office.ledger.row(kind, asked.record) if kind in office.ledger.registry else None
        if row and student in (row.get("student"), asked.record):
            reason = f"上级有疑问：{(asked.text or '请核对').rstrip('。')}。改正或说明后再报送"
            yield Open(reason, "改正或说明", kind, asked.record)


def _records(office: Office, student: str) -> set[str]:
    """Ids of the child's own record and of those that refer to it and are filled in by hand."""
    own = {student}
    for kind in ("guardians", "hardships"):
        own |= {str(row[0]) for row in office.ledger.values(kind, (), where={"student": student})}
    return own


def _years(
    office: Office, student: str, period: str, grants: Sequence[Grant], events: Sequence[Event]
) -> dict[int, Year]:
    now = school_year_of(term_of(office.today()))
    got: dict[int, int] = {event.year: 0 for event in events}
    for grant in grants:
        if grant.void_on is None and is_paid(grant):
            year = school_year_of(grant.period)
            got[year] = got.get(year, 0) + grant.fen
    due = sum(entry.fen for entry in entitlements(office, period).entitled if entry.student_id == student)
    return {year: Year(year, fen, due if year == now else None) for year, fen in got.items()}

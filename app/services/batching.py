"""The term's payments as the room shows them: what is in no batch yet, the batches, and one batch line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from app.core.declaration import type_of
from app.core.errors import Refused
from app.models import AidItem, Batch, Grant, Guardian, Hardship, Receipt, Student
from app.models.codes import LEVEL
from app.models.rules.entitlement import Entitled
from app.models.rules.gaps import is_paid
from app.models.rules.periods import school_year_of
from app.services import paying
from app.services.childhood import grant_state
from app.services.entitling import entitlements, item_names, named, paper_order
from app.services.office import Office, same_person
from app.services.paper import families
from app.services.paying import card_of, due_for, find_batch, receipt_of
from app.services.recognising import naming_number

SIGNED, UNSIGNED, RETURNED, VOID, WAITING = "signed", "unsigned", "returned", "void", "waiting"


@dataclass(frozen=True)
class Due:
    """What an item (or a family of items) would put into a batch now. each: fen of one child where all get the same."""

    item: str
    name: str
    people: int
    fen: int
    each: int | None


@dataclass(frozen=True)
class Line:
    """A grant in its batch. place: its number on the roster; group: one of the states above; state, words, on: of it.

    card: the last four of the card; shared: other children of the batch are paid to it as well; explained: and it is
    written why, on the child; how: code of 发放方式;
    why: reason of void or return; receipt: number of the one that isn't void; scanned: signed paper is kept.
    """

    id: str
    place: int
    student: str
    number: str
    name: str
    grade_class: str
    level: str
    fen: int
    payee: str
    card: str
    shared: bool
    explained: bool
    how: str
    group: str
    state: str
    words: str
    on: str
    signed_on: str
    why: str
    receipt: str
    scanned: bool

    @property
    def unexplained(self) -> bool:
        """Whether somebody still has to look whose card it is."""
        return self.shared and not self.explained


@dataclass(frozen=True)
class OneBatch:
    """A batch with its lines in the order of paper. item: the official name; rosters: how often it was printed."""

    batch: Batch
    item: str
    lines: tuple[Line, ...]
    rosters: int

    @property
    def live(self) -> list[Line]:
        """The lines that count: not void."""
        return [line for line in self.lines if line.group != VOID]

    @property
    def fen(self) -> int:
        """What the batch comes to."""
        return sum(line.fen for line in self.live)

    def count(self, group: str) -> int:
        """How many lines are in a state."""
        return len(self.of(group))

    def of(self, group: str) -> list[Line]:
        """The lines in a state."""
        return [line for line in self.lines if line.group == group]

    def cards(self) -> dict[str, list[Line]]:
        """Last four of a card → the children whose money goes to it, where they are several and not all explained."""
        found: dict[str, list[Line]] = {}
        for line in self.lines:
            if line.shared:
                found.setdefault(line.card, []).append(line)
        return {tail: lines for tail, lines in found.items() if any(line.unexplained for line in lines)}


@dataclass(frozen=True)
class Term:
    """A term's payments. without: (name, class, item, reason) of children who get nothing of an item."""

    period: str
    due: tuple[Due, ...]
    batches: tuple[OneBatch, ...]
    without: tuple[tuple[str, str, str, str], ...]


def term(office: Office, period: str) -> Term:
    """Everything the room shows of a term."""
    found = entitlements(office, period)
    items = office.ledger.select(AidItem)
    names = item_names(office)
    codes = dict.fromkeys(item.family or item.code for item in items)
    due = [made for code in codes if (made := _due(office, code, period, found.entitled, names))]
    students = {student.id: student for student in office.ledger.select(Student)}
    without = [
        (
            students[entry.student_id].name,
            named(students[entry.student_id])["grade_class"],
            names.get(entry.item or "", ""),
            entry.reason,
        )
        for entry in found.without
        if entry.student_id in students
    ]
    batches = sorted(office.ledger.select(Batch, period=period, owner=office.code), key=lambda batch: batch.number)
    return Term(period, tuple(due), tuple(_batches(office, batches, students, names)), tuple(without))


def _due(office: Office, code: str, period: str, entitled: Sequence[Entitled], names: Mapping[str, str]) -> Due | None:
    codes = {item.code for item in office.ledger.select(AidItem) if code in (item.code, item.family)}
    if not any(entry.item in codes for entry in entitled):
        return None
    entries = due_for(office, code, period, entitled)
    if not entries:
        return None
    amounts = {entry.fen for entry in entries}
    name = names.get(code) or names.get(entries[0].item, code)
    people = len({entry.student_id for entry in entries})
    return Due(code, name, people, sum(entry.fen for entry in entries), amounts.pop() if len(amounts) == 1 else None)


def _batches(
    office: Office, batches: Sequence[Batch], students: Mapping[str, Student], names: Mapping[str, str]
) -> list[OneBatch]:
    grants = sorted(office.ledger.select(Grant, batch=[batch.id for batch in batches]), key=lambda grant: grant.batch)
    by_batch = {key: list(group) for key, group in groupby(grants, key=lambda grant: grant.batch)}
    receipts, payees = receipt_of(office), _payees(office)
    levels = {h.student: h.level for h in office.ledger.select(Hardship, school_year=_year(batches))}
    printed = [number for issued in office.ledger.issued("roster") for number in issued.numbers]
    made = []
    for batch in batches:
        held = [grant for grant in by_batch.get(batch.id, []) if grant.student in students]
        held.sort(key=lambda grant: (*paper_order(students[grant.student]), grant.id))
        cards = {grant.id: card_of(office, grant, students[grant.student].bank_card) for grant in held}
        shared = _shared_cards(held, cards)
        lines = tuple(
            _line(at + 1, grant, batch, students[grant.student], levels, payees, cards[grant.id], shared, receipts)
            for at, grant in enumerate(held)
        )
        codes = dict.fromkeys(grant.item for grant in held)
        item = names.get(batch.item) or names.get(next(iter(codes), ""), batch.item)
        made.append(OneBatch(batch, item, lines, printed.count(batch.number)))
    return made


def _year(batches: Sequence[Batch]) -> int:
    return school_year_of(batches[0].period) if batches else 0


def _payees(office: Office) -> dict[str, str]:
    """Student → who signs for it: the guardian's relation, else the name."""
    return {
        student: next((_relation(one) for one in entries if one.is_guardian), _relation(entries[0]))
        for student, entries in families(office).items()
        if entries
    }


def _relation(guardian: Guardian) -> str:
    spec = type_of(Guardian).fields["relation"]
    return str(spec.kind.format(guardian.relation)) if guardian.relation else guardian.name


def _shared_cards(grants: Sequence[Grant], cards: Mapping[str, str]) -> set[str]:
    """Card numbers (of grant ids) to which the money of more than one child of a batch goes. Cash doesn't go to a card."""
    seen: dict[str, set[str]] = {}
    for grant in grants:
        card = cards[grant.id]
        if card and _by_card(grant):
            seen.setdefault(card, set()).add(grant.student)
    return {card for card, held in seen.items() if len(held) > 1}


def _by_card(grant: Grant) -> bool:
    """Whether the money went to a card, or may still go there."""
    return grant.void_on is None and (grant.how == "CARD" or not is_paid(grant))


def _stand(grant: Grant, batch: Batch) -> tuple[str, str, str, str]:
    """(group, state, words, day) of a payment."""
    state, words, on = grant_state(grant, batch)
    if grant.void_on:
        return VOID, state, words, on
    if grant.returned_on and not is_paid(grant):
        return RETURNED, "warn", "银行退回", grant.returned_on
    if not grant.paid_on:
        return WAITING, state, words, on
    return (SIGNED if state == "ok" else UNSIGNED), state, words, on


def _line(
    place: int,
    grant: Grant,
    batch: Batch,
    student: Student,
    levels: Mapping[str, str],
    payees: Mapping[str, str],
    card: str,
    cards: set[str],
    receipts: Mapping[str, Receipt],
) -> Line:
    group, state, words, on = _stand(grant, batch)
    level = levels.get(student.id)
    receipt = receipts.get(grant.id)
    return Line(
        id=grant.id,
        place=place,
        student=student.id,
        number=naming_number(student) or student.id,
        name=student.name,
        grade_class=named(student)["grade_class"],
        level=LEVEL.label(level) if level else "",
        fen=grant.fen,
        payee=payees.get(student.id, ""),
        card=card[-4:],
        shared=card in cards and _by_card(grant),
        explained=bool(student.shared_card_reason),
        how=grant.how or "",
        group=group,
        state=state,
        words=words,
        on=on,
        signed_on=grant.signed_on or "",
        why=(grant.void_reason if group == VOID else grant.returned_reason if group == RETURNED else "") or "",
        receipt=receipt.number if receipt else "",
        scanned=bool(grant.scan),
    )


def approve(office: Office, name: str) -> dict[str, Any]:
    """Approve a batch today, by somebody else than who prepared it; else as ``paying.approve``."""
    batch = find_batch(office, name)
    if not batch.approved_on and same_person(batch.prepared_by, office.person):
        raise Refused("编制人和审批人是同一人。请换一个人审批", batch.number, "请审批人用自己的姓名和密码打开台账")
    return paying.approve(office, name)


def pay(office: Office, name: str, date: str, student: str | None, how: str, slip: str | None) -> dict[str, Any]:
    """As ``paying.pay``, but not on a day that hasn't come: once recorded it can't be undone."""
    _refuse_future(office, date, "发放日期", name)
    return paying.pay(office, name, date, student, how, slip)


def sign(office: Office, name: str, date: str, students: Sequence[str], scan: Path | None = None) -> dict[str, Any]:
    """As ``paying.sign`` for those of ``students`` (ids) who have not signed, but not on a day that hasn't come."""
    _refuse_future(office, date, "签字日期", name)
    return paying.sign(office, name, date, scan=scan, missing=True, students=students)


def _refuse_future(office: Office, date: str, what: str, where: str) -> None:
    if paying.read_day(date, what) > office.day:
        raise Refused(f"{what}还没有到", where, "请填实际的日期")

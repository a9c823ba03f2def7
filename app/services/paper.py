"""Paper out of records: which form needs what, the data of each, and what is kept of it once it is issued."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.core.errors import Refused
from app.core.files import write_bytes
from app.core.kinds import Choice, split_codes
from app.models import AidItem, Batch, Grant, Guardian, Hardship, Household, Student, Unit
from app.models.codes import GRADE, GROUPS, LEVEL, NEEDY_LEVELS, PRESCHOOL, RELATION, SENIOR, SEX, VOCATIONAL
from app.models.guardians import signing_order
from app.models.rules.periods import school_year_of
from app.models.students import is_here
from app.printing.engine import Issue, Printed
from app.printing.forms import FORMS, cover, publicity, receipt, recognition, recovery, roster
from app.services.calendar import add_working_days
from app.services.entitling import entitlements, named, paper_order
from app.services.office import Office
from app.services.paper_teaching import print_plans, print_visits
from app.services.paper_working import print_attendance, print_pay_sheet
from app.services.paying import (
    card_of,
    find_batch,
    last_serial,
    number_receipts,
    receipt_number,
    receipt_of,
    refuse_conflicts,
)
from app.services.recognising import naming_number
from app.services.setup import new_recovery

PUBLICITY_DAYS = 5


@dataclass(frozen=True)
class Wanted:
    """What a person asked to print."""

    period: str | None = None
    student: str | None = None
    batch: str | None = None
    visit: str | None = None
    month: str | None = None
    blank: bool = False


def forms() -> list[dict[str, Any]]:
    """→ [{form, title, needs}]; what a form doesn't need it takes from today."""
    return [{"form": form.NAME, "title": form.TITLE, "needs": list(form.NEEDS)} for form in FORMS]


def print_form(office: Office, name: str, out: Path, wanted: Wanted) -> dict[str, Any]:
    """Make a form's PDF → {file, pages, records, numbers}. Nothing is numbered or kept when the PDF can't be made."""
    made = issue(office, name, wanted, out)
    return {"file": str(out), "pages": made.pages, "records": made.records, "numbers": list(made.numbers)}


def preview(office: Office, name: str, wanted: Wanted) -> Printed:
    """The pages as they would be printed now. Nothing is written: receipts show the numbers that they would get.

    Refused as printing would be; the recovery sheet, which is new each time, always.
    """
    if name == "recovery":
        raise Refused("恢复密钥单打印一次就换一次，不能先看", "", "请在设置里重新制作，直接打印")
    return _receipts_as_they_would_be(office, wanted) if name == "receipt" else _maker(name)(office, wanted)


def issue(office: Office, name: str, wanted: Wanted, out: Path | None = None) -> Printed:
    """The pages to put on paper, or into the file ``out``: numbered, and kept as issued once they are in it."""
    made = _maker(name)(office, wanted)
    digest = write_bytes(out, made.pdf, private=True) if out else hashlib.sha256(made.pdf).hexdigest()
    keep_issued(office, name, digest, made)
    return made


def _maker(name: str) -> Callable[[Office, Wanted], Printed]:
    makers: dict[str, Callable[[Office, Wanted], Printed]] = {
        "recognition": _recognition,
        "publicity": _publicity,
        "roster": _roster,
        "receipt": _receipts,
        "visit_record": lambda o, w: print_visits(o, w.visit, w.student, w.period, w.blank),
        "teaching_plan": lambda o, w: print_plans(o, w.student, w.period, w.blank),
        "attendance": lambda o, w: print_attendance(o, w.month, w.student, w.blank),
        "pay_sheet": lambda o, w: print_pay_sheet(o, w.month, w.batch),
        "cover": _cover,
        "recovery": _recovery,
    }
    if name not in makers:
        raise Refused(f"没有“{name}”这种表", "", "用 forms 命令查看")
    return makers[name]


def keep_issued(office: Office, name: str, pdf_sha256: str, made: Printed) -> None:
    """What was issued on paper is kept as issued: its values and the hash of its PDF; secrets are not."""
    values = [] if name == "recovery" else list(made.values)
    title = next(form.TITLE for form in FORMS if name == form.NAME)
    with office.ledger.writing("print", f"打印{title}", undoable=False) as op:
        op.issue(name, pdf_sha256, list(made.numbers), values)


def _text(kind: Choice, code: str | None) -> str:
    return kind.label(code) if code else ""


def grade_class(student: Student) -> str:
    """年级 and 班级 as one text."""
    return named(student)["grade_class"]


def _sorted(students: list[Student]) -> list[Student]:
    return sorted(students, key=paper_order)


def families(office: Office) -> dict[str, list[Guardian]]:
    """Student → family, those who may sign first."""
    found: dict[str, list[Guardian]] = {}
    for guardian in office.ledger.select(Guardian):
        found.setdefault(guardian.student, []).append(guardian)
    for entries in found.values():
        entries.sort(key=signing_order)
    return found


def _batch(office: Office, wanted: Wanted) -> Batch:
    if not wanted.batch:
        raise Refused("没有指明批次", "--batch", "请指明批次")
    return find_batch(office, wanted.batch)


def _rows_of(office: Office, batch: Batch, student: str | None) -> tuple[list[Grant], dict[str, Student]]:
    """A batch's grants in the order of paper, void ones too, and its students. Refused for another unit's batch."""
    if batch.owner != office.code:
        raise Refused("这是别的单位的批次，由它自己打印", batch.number, "请在那个单位的台账里打印")
    grants: dict[str, list[Grant]] = {}
    for grant in office.ledger.select(Grant, batch=batch.id):
        grants.setdefault(grant.student, []).append(grant)
    students = [s for s in office.ledger.select(Student) if s.id in grants]
    if student:
        wanted = office.student(student).id
        students = [s for s in students if s.id == wanted]
    if not students:
        raise Refused("这个批次里没有这个学生", batch.number, "请核对学生和批次号")
    found = [grant for s in _sorted(students) for grant in grants[s.id]]
    refuse_conflicts(office, batch, found)
    return found, {s.id: s for s in students}


def _item_name(office: Office, code: str) -> str:
    found = office.ledger.select(AidItem, code=code)
    return found[0].name if found else code


def _roster(office: Office, wanted: Wanted) -> Printed:
    batch = _batch(office, wanted)
    grants, students = _rows_of(office, batch, wanted.student)
    guardians, unit = families(office), office.unit
    rows = tuple(_roster_row(office, grant, students[grant.student], guardians) for grant in grants)
    earlier = len([i for i in office.ledger.issued("roster") if batch.number in i.numbers])
    made = roster.draw(
        roster.RosterData(
            item_name=_item_name(office, batch.item),
            unit_name=unit.name,
            unit_code=unit.code,
            period=batch.period,
            batch=batch.number,
            total_fen=sum(grant.fen for grant in grants if not grant.void_on),
            rows=rows,
            paid_date=batch.paid_on,
            how="card" if batch.how == "CARD" else "cash",
            issue=Issue(reprint=earlier),
        )
    )
    return replace(made, numbers=(batch.number,))


def _roster_row(
    office: Office, grant: Grant, student: Student, guardians: dict[str, list[Guardian]]
) -> roster.RosterRow:
    guardian = next(iter(guardians.get(student.id, ())), None)
    return roster.RosterRow(
        grade_class=grade_class(student),
        name=student.name,
        sex=_text(SEX, student.sex),
        id_number=naming_number(student) or "",
        fen=grant.fen,
        boarding=student.boarding,
        yearly_standard_fen=grant.yearly_fen,
        guardian_name=guardian.name if guardian else "",
        relation=_text(RELATION, guardian.relation) if guardian else "",
        void=grant.void_on is not None,
        card_tail=card_of(office, grant, student.bank_card)[-4:],
        slip=grant.bank_slip or "",
    )


def short_name(unit: Unit) -> str:
    """A school's name without its county and town, for narrow places."""
    name = unit.name
    for mark in ("县", "区", "市", "镇", "乡", "街道"):
        head, found, tail = name.partition(mark)
        if found and len(tail) >= 4 and len(head) <= 6:
            name = tail
    return name


def _receipts(office: Office, wanted: Wanted) -> Printed:
    batch, students, grants = _to_receipt(office, wanted)
    # Drawn once before any number is given: a character no face has must not cost a number.
    _draw_receipts(office, batch, students, [(g, 1) for g in grants], office.today().year, 0)
    numbered = number_receipts(office, grants)
    years = {entry.year for _, entry, _ in numbered}
    return _numbered_receipts(office, batch, students, years, [(g, r.serial, r.number) for g, r, _ in numbered])


def _receipts_as_they_would_be(office: Office, wanted: Wanted) -> Printed:
    batch, students, grants = _to_receipt(office, wanted)
    present, year = receipt_of(office), office.today().year
    years = {present[grant.id].year if grant.id in present else year for grant in grants}
    following = itertools.count(last_serial(office, year) + 1)
    serials = [present[grant.id].serial if grant.id in present else next(following) for grant in grants]
    numbers = [receipt_number(office, year, serial) for serial in serials]
    return _numbered_receipts(office, batch, students, years, list(zip(grants, serials, numbers, strict=True)))


def _to_receipt(office: Office, wanted: Wanted) -> tuple[Batch, dict[str, Student], list[Grant]]:
    """The batch, its students, and the grants that get a receipt now."""
    office.require_main()
    batch = _batch(office, wanted)
    if not batch.approved_on:
        raise Refused("这个批次还没有审批，不能开收据", batch.number, "请先审批这个批次")
    every, students = _rows_of(office, batch, wanted.student)
    grants = [grant for grant in every if grant.void_on is None and grant.returned_on is None]
    if not grants:
        raise Refused("这个批次里没有可以开收据的发放", batch.number, "作废和退回的不开收据；重新发放后再打印")
    present = receipt_of(office)
    # Those without a receipt are printed; when every one has its own, all are printed again.
    return batch, students, [grant for grant in grants if grant.id not in present] or grants


def _numbered_receipts(
    office: Office, batch: Batch, students: dict[str, Student], years: set[int], numbered: list[tuple[Grant, int, str]]
) -> Printed:
    if len(years) > 1:
        raise Refused("这些收据是两个年度开的，不能一起补打", batch.number, "请一个学生一个学生地补打")
    numbers = tuple(number for _, _, number in numbered)
    reprints = _times_printed(office, list(numbers))
    made = _draw_receipts(
        office, batch, students, [(g, serial) for g, serial, _ in numbered], next(iter(years)), reprints
    )
    return replace(made, records=len(numbers), numbers=numbers)


def _times_printed(office: Office, numbers: list[str]) -> int:
    """How often these receipts were printed before: 补打 第 n 次."""
    return sum(1 for entry in office.ledger.issued("receipt") if set(numbers) & set(entry.numbers))


def _draw_receipts(
    office: Office,
    batch: Batch,
    students: dict[str, Student],
    numbered: list[tuple[Grant, int]],
    year: int,
    reprint: int,
) -> Printed:
    unit = office.unit
    return receipt.draw(
        receipt.ReceiptData(
            unit_name=unit.name,
            unit_short=short_name(unit),
            unit_code=unit.code,
            prefix=f"{short_name(unit)[:4]}收字〔{year}〕",
            year=year,
            receipts=tuple(_one_receipt(office, batch, students[g.student], g, serial) for g, serial in numbered),
            issue=Issue(reprint=reprint),
        )
    )


def _one_receipt(office: Office, batch: Batch, student: Student, grant: Grant, serial: int) -> receipt.Receipt:
    return receipt.Receipt(
        number=serial,
        name=student.name,
        grade_class=grade_class(student),
        item=_item_name(office, grant.item),
        period=grant.period,
        fen=grant.fen,
        date=grant.paid_on or office.day,
        how="card" if grant.how == "CARD" else "cash",
        card_tail=card_of(office, grant, student.bank_card)[-4:] if grant.how == "CARD" else "",
    )


POSTED = {"students": ("name", "grade", "class_name"), "hardships": ("level",)}
"""What the publicity list shows. Each must be a field that may be posted: by its declaration, not by care."""
NO_PHONE = "＿＿＿＿＿＿＿＿"


def _require_posted(office: Office) -> None:
    for kind, names in POSTED.items():
        fields = office.type(kind).fields
        hidden = [name for name in names if not fields[name].posted]
        if hidden:
            raise TypeError(f"{kind}: {hidden} may not be posted")


def _publicity(office: Office, wanted: Wanted) -> Printed:
    _require_posted(office)
    period = office.named_period(wanted.period)
    year = school_year_of(period)
    students = {s.id: s for s in office.ledger.select(Student) if is_here(s)}
    hardships = {
        h.student: h
        for h in office.ledger.select(Hardship, school_year=year)
        if h.level in NEEDY_LEVELS and h.student in students
    }
    office.refuse_conflicts([*students, *(h.id for h in hardships.values())], "公示名单")
    start, end = _posted(office, list(hardships.values()))
    unit = office.unit
    county = _above(office)
    return publicity.draw(
        publicity.PublicityData(
            unit_name=unit.name,
            unit_code=unit.code,
            school_year=year,
            batch=1,
            rows=tuple(
                publicity.PublicityRow(grade_class(s), s.name, _text(LEVEL, hardships[s.id].level))
                for s in _sorted([students[student] for student in hardships])
            ),
            start=start,
            end=end,
            working_days=PUBLICITY_DAYS,
            issued_on=start,
            receiver="学校资助工作办公室",
            contact=office.person,
            school_phone=unit.phone or NO_PHONE,
            county_phone=(county.phone if county else None) or NO_PHONE,
        )
    )


def _posted(office: Office, hardships: list[Hardship]) -> tuple[str, str]:
    """The days the list hangs: as recorded, else from tomorrow for five working days."""
    starts = [h.posted_from for h in hardships if h.posted_from]
    ends = [h.posted_to for h in hardships if h.posted_to]
    if starts and ends:
        return min(starts), max(ends)
    start = add_working_days(office.today(), 1)
    return start.isoformat(), add_working_days(start, PUBLICITY_DAYS - 1).isoformat()


def _above(office: Office) -> Unit | None:
    parent = office.unit.parent
    return next(iter(office.ledger.select(Unit, code=parent)), None) if parent else None


def _recognition(office: Office, wanted: Wanted) -> Printed:
    period = office.named_period(wanted.period)
    year = school_year_of(period)
    unit = office.unit
    applications: tuple[recognition.Application | None, ...] = (None,)
    stage = _stage_title(office.ledger.select(Student, owner=office.code))
    if not wanted.blank:
        guardians = families(office)
        hardships = {h.student: h for h in office.ledger.select(Hardship, school_year=year)}
        homes = {h.id: h for h in office.ledger.select(Household)}
        students = [office.student(wanted.student)] if wanted.student else _needy(office, hardships)
        due = {e.student_id: (e.item, e.fen) for e in entitlements(office, period).entitled}
        applications = tuple(
            _application(
                office, s, guardians.get(s.id, []), homes.get(s.household or ""), hardships.get(s.id), due.get(s.id)
            )
            for s in students
        )
        office.refuse_conflicts(_asked(students, guardians, hardships), "认定申请表")
        stage = _stage_title(students)
    levels = tuple(LEVEL.label(code) for code in (*NEEDY_LEVELS, "L0"))
    return recognition.draw(
        recognition.RecognitionData(unit.name, unit.code, year, applications, levels=levels, stage=stage)
    )


STAGE_TITLES = {PRESCHOOL: "学前教育阶段", SENIOR: "普通高中阶段", VOCATIONAL: "中等职业教育阶段"}


def _stage_title(students: list[Student]) -> str:
    """The stage in the form's title: the one most of the pupils are in; primary, junior and special are compulsory."""
    titles = [STAGE_TITLES.get(s.stage or "", "义务教育阶段") for s in students]
    return max(sorted(set(titles)), key=titles.count, default="义务教育阶段")


def _asked(
    students: list[Student], guardians: dict[str, list[Guardian]], hardships: dict[str, Hardship]
) -> Iterator[str]:
    """The ids of all records that an application shows."""
    for student in students:
        yield student.id
        yield student.household or ""
        yield from (guardian.id for guardian in guardians.get(student.id, ()))
        if student.id in hardships:
            yield hardships[student.id].id


def _needy(office: Office, hardships: dict[str, Hardship]) -> list[Student]:
    found = [s for s in office.ledger.select(Student) if s.id in hardships]
    if not found:
        raise Refused("本学年还没有认定的学生", "", "请指明学生，或打印空白表")
    return _sorted(found)


def _application(
    office: Office,
    student: Student,
    family: list[Guardian],
    home: Household | None,
    hardship: Hardship | None,
    due: tuple[str, int] | None,
) -> recognition.Application:
    kinds = office.type("guardians").fields
    own_groups = split_codes(hardship.groups) if hardship else ()
    members = tuple(
        recognition.Member(
            name=g.name,
            age=str(g.age or ""),
            relation=_text(RELATION, g.relation),
            workplace=g.workplace or "",
            job=kinds["occupation"].kind.format(g.occupation),
            income_fen=g.income_fen,
            health=kinds["health"].kind.format(g.health),
        )
        for g in family
    )
    known = (
        {}
        if home is None
        else {
            "family_size": home.size,
            "postcode": home.postcode or "",
            "income_per_head_fen": home.income_per_head_fen,
            "debt": home.debt or "",
            "disaster": home.disaster or "",
            "accident": home.accident or "",
            "weak_labour": home.weak_labour or "",
            "unemployment": home.unemployment or "",
            "other": home.other_factors or "",
        }
    )
    return recognition.Application(
        grade=_text(GRADE, student.grade),
        class_name=student.class_name or "",
        name=student.name,
        sex=_text(SEX, student.sex),
        birth_month=(student.birth_date or "")[:7],
        nation=student.nation or "",
        id_number=student.id_number or "",
        student_number=student.student_number or "",
        native_place=student.native_place or "",
        household=office.type("students").fields["hukou"].kind.format(student.hukou),
        boarding=student.boarding,
        address=student.address or student.registered_place or "",
        phone=next((g.phone for g in family if g.phone), "") or "",
        members=members,
        groups=tuple((entry.label(), True if entry.code in own_groups else None) for entry in GROUPS.options),
        proof=(hardship.evidence_number or "") if hardship else "",
        item=_item_name(office, due[0]) if due else "",
        term_fen=due[1] if due else None,
        bank=student.bank_name or "",
        card_tail=(student.bank_card or "")[-4:],
        **known,  # type: ignore[arg-type]
    )


def recovery_sheet(office: Office, words: list[str]) -> Printed:
    """The paper with the recovery words; nothing of it is kept."""
    unit = office.unit
    return recovery.draw(
        recovery.RecoveryData(
            unit_name=unit.name,
            unit_code=unit.code,
            ledger_name=office.ledger.folder.stem,
            created_on=office.ledger.operations()[-1].at[:10],
            sheet_number=int(office.ledger.meta("recovery_count") or 1),
            words=tuple(words),
            qr_payload="".join(words),
        )
    )


LAST_COVER = "last_cover"
"""Where the newest submission's cover sheet is kept as it was."""


def _cover(office: Office, wanted: Wanted) -> Printed:
    """The newest submission's cover sheet again, as it was, marked as printed anew."""
    kept = office.ledger.meta(LAST_COVER)
    if kept is None:
        raise Refused("还没有报送过，没有封面可以补打", "cover", "报送时封面和数据包放在一起")
    data = json.loads(kept)
    rows = tuple(cover.CoverRow(**row) for row in data.pop("rows"))
    issue = Issue(copies=2, reprint=len(office.ledger.issued("cover")))
    return cover.draw(cover.CoverData(**(data | {"rows": rows, "issue": issue})))


def _recovery(office: Office, wanted: Wanted) -> Printed:
    """A new key each time: an old sheet is never printed again."""
    return recovery_sheet(office, new_recovery(office))

"""Outside lists against the ledger's children: every person of every row gets one class, with the reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.core.errors import Refused
from app.core.files import sha256_of
from app.core.kinds import Value, plain
from app.core.progress import counted
from app.models import Listing, Student
from app.models.codes import DECISION
from app.models.rules.matching import ListPerson, Match, Pupil, PupilIndex, classify, looks_like_id, source_of
from app.models.students import is_here
from app.services.office import Office
from app.sheets.book import read_book
from app.sheets.people import People, find_people
from app.sheets.report import RowResult, write_report

ID_WORDS = ("身份证号", "身份证号码", "证件号码", "身份证件号", "证件号", "残疾人证号", "公民身份号码", "身份证")
NAME_WORDS = ("姓名", "儿童姓名", "学生姓名", "户主", "户主姓名", "成员姓名", "对象姓名")
OTHER_WORDS = {
    "monitored": ("监测对象类别", "监测对象类型", "户类型"),
    "risk_removed": ("风险是否已消除", "风险是否消除"),
    "relation": ("与户主关系", "关系"),
    "studying": ("在校生状况", "在校状况"),
}
HEAD_WORDS = ("户主", "家长")
COLOURS = {"A1": "E2F0D9", "A2": "E2F0D9", "B1": "F8CBAD", "B4": "FFF2CC"}
KEEP_DAYS = 400
"""How long a county keeps rows of outside lists: a school year and a little; then they are purged."""


def match(office: Office, files: Sequence[Path], report: Path | None = None) -> dict[str, Any]:
    """Classify every person of the lists → {rows, details}; hits are kept as listings, one operation for all files.

    A file that can't be read refuses the whole call before anything is written. ``report`` brings the user's workbook
    back with a result column; of several lists the others go beside it, numbered.
    """
    index = PupilIndex([pupil_of(student) for student in office.ledger.select(Student)], office.code, office.is_county)
    people: list[ListPerson] = []
    rows = 0
    for path in files:
        read, count = _read(path)
        people += read
        rows += count
    # All files at once: a person who stands in two of them is told (D1).
    found = classify(counted("正在比对名单", people), index, office.today())
    decided = {_place(x) for x in office.ledger.select(Listing) if x.decision}
    with office.ledger.writing("match", f"比对{len(files)}份名单，{len(found)}人") as op:
        # A person's word on a hit stands when the same list is read again.
        kept = [(person, result) for person, result in found if result.keep and _place(person) not in decided]
        told = counted("正在记下要看的人", kept)
        op.put_many("listings", ((None, _values(office, person, result)) for person, result in told))
    places = _kept(office)
    details = [_detail(person, result, places) for person, result in found]
    answer: dict[str, Any] = {"rows": rows, "details": details}
    if report:
        answer["reports"] = _reports(files, report, found)
    return answer


def _reports(files: Sequence[Path], report: Path, found: Sequence[tuple[ListPerson, Match]]) -> list[str]:
    made = []
    for at, path in enumerate(files):
        out = report if at == 0 else report.with_name(f"{report.stem}_{at + 1}{report.suffix}")
        digest = sha256_of(path)
        write_report(path, out, _rows([pair for pair in found if pair[0].list_sha256 == digest]), COLOURS)
        made.append(str(out))
    return made


def pupil_of(student: Student) -> Pupil:
    """A student as the rules of matching see one."""
    return Pupil(
        student.id,
        student.name,
        student.id_number,
        student.student_number,
        student.school_code,
        student.birth_date,
        in_school=is_here(student),
    )


def people_of(path: Path) -> People:
    """What is read of a list before anything is matched. Refused when it can't be read or holds nobody."""
    found = find_people(
        read_book(path),
        id_words=ID_WORDS,
        name_words=NAME_WORDS,
        looks_like_id=looks_like_id,
        other=OTHER_WORDS,
        head_words=HEAD_WORDS,
    )
    if not found.cells:
        raise Refused("没有找到证件号码这一列，认不出名单里的人", path.name, "请确认表头有“身份证号”或“证件号码”")
    return found


def _read(path: Path) -> tuple[list[ListPerson], int]:
    """The people of one list, and how many rows it has below its headers."""
    people = people_of(path)
    digest = sha256_of(path)
    listed = [
        ListPerson(
            *source_of(path.name, cell.sheet, cell.title, cell.extras),
            digest,
            path.name,
            cell.sheet,
            cell.row,
            cell.column,
            cell.name_raw,
            cell.id_raw,
            dict(cell.extras),
        )
        for cell in people.cells
    ]
    return listed, len(people.rows)


def _values(office: Office, person: ListPerson, result: Match) -> dict[str, Value]:
    return {
        "source": person.source,
        "list_sha256": person.list_sha256,
        "file": plain(person.file),
        "sheet": plain(person.sheet),
        "row": person.row,
        "column": person.column,
        "name": plain(person.name_raw) or None,
        "id_number": plain(person.id_raw) or None,
        "match_class": result.match_class,
        "flags": " ".join(result.flags) or None,
        "student": result.student_id,
        "school_code": result.school_code,
        "groups": result.groups,
        "reason": plain(result.reason),
        "matched_on": office.day,
        "purge_on": (office.today() + dt.timedelta(days=KEEP_DAYS)).isoformat() if office.is_county else None,
    }


Place = tuple[str, str, int, str]


def _place(entry: Listing | ListPerson) -> Place:
    return (entry.list_sha256, plain(entry.sheet), entry.row, entry.column)


def _kept(office: Office) -> dict[Place, str]:
    return {_place(entry): entry.id for entry in office.ledger.select(Listing)}


def _detail(person: ListPerson, result: Match, kept: dict[Place, str]) -> dict[str, Any]:
    return {
        "listing": kept.get(_place(person)),
        "file": person.file,
        "sheet": person.sheet,
        "row": person.row,
        "column": person.column,
        "class": result.match_class,
        "flags": list(result.flags),
        "name": str(person.name_raw or ""),
        "id_number": str(person.id_raw or ""),
        "student_id_number": result.student_id_number,
        "candidates": list(result.candidates),
        "reason": result.reason,
    }


def _rows(found: Sequence[tuple[ListPerson, Match]]) -> list[RowResult]:
    """One result a row for the workbook; a household row tells of each of its people."""
    by_row: dict[tuple[str, int], list[Match]] = {}
    for person, result in found:
        by_row.setdefault((person.sheet, person.row), []).append(result)
    return [
        RowResult(sheet, row, "、".join(m.match_class or "成人" for m in matches), "；".join(m.reason for m in matches))
        for (sheet, row), matches in by_row.items()
    ]


def decide(office: Office, listing: str, words: Sequence[str]) -> dict[str, Any]:
    """A person's word on a hit: ``accept STUDENT`` or ``reject``."""
    record = office.find("listings", listing)
    verdict = str(DECISION.code_of(words[0])) if words and words[0] in ("accept", "reject", "确认", "否定") else None
    if verdict is None or (verdict == "ACCEPT") != (len(words) == 2):
        raise Refused("应写成 accept 学生 或 reject", "", "同一人的写明是哪个学生")
    values: dict[str, Value] = {"decision": verdict}
    if verdict == "ACCEPT":
        student = office.student(words[1])
        values |= {"student": student.id, "school_code": student.school_code}
    with office.ledger.writing("decide", "确认名单命中" if verdict == "ACCEPT" else "否定名单命中") as op:
        op.put("listings", values, id=record)
    return {"listing": record, "decision": words[0]}

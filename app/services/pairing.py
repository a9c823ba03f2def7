"""The matching desk: one row of an outside list beside one child, what differs, and what a person says to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.errors import Refused
from app.core.kinds import split_codes
from app.models import Guardian, Listing, Student
from app.models.codes import GROUPS, LIST_SOURCE, MATCH_CLASS, MATCH_FLAGS, SEX
from app.models.kinds import ID_NUMBER, born_of, id_number_problem, sex_of
from app.models.rules.matching import ListPerson, PupilIndex, fold_name, match_person, read_id, source_of
from app.services.entitling import named
from app.services.matching import decide, people_of, pupil_of
from app.services.office import Office

Marks = tuple[tuple[int, int], ...]
_HIDDEN = range(6, 14)
"""Places of an ID number that a mask hides: the birth date."""
_MOST_MARKED = 4
"""A number that differs in more places is simply another one."""


# --- a list before it is matched


@dataclass(frozen=True)
class ReadSheet:
    """A sheet in which people were found: the headings of the columns that were read."""

    name: str
    people: int
    columns: tuple[str, ...]


@dataclass(frozen=True)
class ReadList:
    """What was read of a list, before anything was matched. left_out: sheets without people, with the reason.

    register: it looks like a school's own register, which is imported and not matched.
    """

    file: str
    source: str
    rows: int
    people: int
    sheets: tuple[ReadSheet, ...]
    left_out: tuple[tuple[str, str], ...]
    damaged: int
    register: bool = False


def read_list(path: Path) -> ReadList:
    """Read a list and change nothing. Refused when it can't be read or holds nobody."""
    found = people_of(path)
    names = list(dict.fromkeys(cell.sheet for cell in found.cells))
    sheets = [
        ReadSheet(name, sum(cell.sheet == name for cell in found.cells), found.headings.get(name, ())) for name in names
    ]
    first = found.cells[0]
    source, _ = source_of(path.name, first.sheet, first.title, first.extras)
    return ReadList(
        path.name,
        LIST_SOURCE.label(source),
        len(found.rows),
        len(found.cells),
        tuple(sheets),
        tuple(found.left_out),
        sum(cell.numeric for cell in found.cells),
        source == "OTHER" and any("学籍" in word for sheet in sheets for word in sheet.columns),
    )


# --- the lists and their rows


@dataclass(frozen=True)
class ListFile:
    """A list that was matched. decided: a person has said so; identical: equal in name and number, not decided yet.

    own: matched here; else it came with a reply, and the unit above decides.
    """

    id: str
    file: str
    source: str
    total: int
    decided: int
    identical: int
    on: str
    own: bool

    @property
    def left(self) -> int:
        """Rows nobody has decided."""
        return self.total - self.decided

    @property
    def to_look(self) -> int:
        """Rows that a person has to look at one by one."""
        return self.left - self.identical


@dataclass(frozen=True)
class Hit:
    """A row of a list. state: role of look.md 7; words: what it is called in the list; decision: ACCEPT, REJECT or ""."""

    id: str
    list_id: str
    row: int
    name: str
    state: str
    words: str
    decision: str
    identical: bool
    own: bool


def list_files(office: Office) -> list[ListFile]:
    """Every list of which hits are kept; those with most left to do first."""
    groups: dict[str, list[Listing]] = {}
    for listing in _listings(office):
        groups.setdefault(listing.list_sha256, []).append(listing)
    files = [_file(office, name, rows) for name, rows in groups.items()]
    return sorted(files, key=lambda one: (not one.own, one.left == 0, -one.left, one.file))


def _listings(office: Office, **where: object) -> list[Listing]:
    """The hits, each row of a list once: where this unit and the one above matched the same list, its own."""
    found: dict[tuple[str, str, int, str], Listing] = {}
    for row in office.ledger.select(Listing, **where):
        place = (row.list_sha256, row.sheet, row.row, row.column)
        if place not in found or row.owner == office.code:
            found[place] = row
    return list(found.values())


def _file(office: Office, name: str, rows: Sequence[Listing]) -> ListFile:
    sources = dict.fromkeys(LIST_SOURCE.label(row.source) for row in rows)
    return ListFile(
        name,
        rows[0].file,
        "、".join(sources),
        len(rows),
        sum(bool(row.decision) for row in rows),
        sum(_identical(row) for row in rows),
        max((row.matched_on or "" for row in rows), default=""),
        all(row.owner == office.code for row in rows),
    )


def _identical(row: Listing) -> bool:
    """Equal in name and number, nothing flagged, nobody has decided."""
    return row.match_class == "A1" and not row.flags and not row.decision and row.student is not None


_SHORT = {
    "A1": ("ok", "完全相同"), "A2": ("ok", "写法不同"), "B1": ("bad", "姓名不同"), "B2": ("warn", "号码相近"),
    "B3": ("warn", "15位旧号码"), "B4": ("warn", "号码尾部是零"), "B5": ("accent", "监护人在册"),
    "C1": ("wait", "不在本台账"), "C2": ("wait", "不在本校"),
    "C3": ("warn", "不再列入"), "D1": ("warn", "名单内重复"), "D2": ("warn", "在两所学校"), "D3": ("warn", "一卡多人"),
    "E1": ("warn", "学籍号有问题"), "F1": ("warn", "名单已过期"),
}  # fmt: skip
"""A class or a flag in few words; the sentences beside the pair have it whole."""


def hits(office: Office, list_id: str) -> list[Hit]:
    """The rows of a list in the order of its file."""
    rows = _listings(office, list_sha256=list_id)
    return [_hit(office, row) for row in sorted(rows, key=lambda row: (row.sheet, row.row, row.column))]


def _hit(office: Office, row: Listing) -> Hit:
    state, words = _SHORT.get(row.match_class or "", ("mute", "没有对上"))
    if row.flags and row.match_class != "C1":
        # Of somebody who isn't here it matters most that it isn't.
        state, words = _SHORT[split_codes(row.flags)[0]]
    if row.decision == "ACCEPT":
        state, words = "ok", "同一人"
    elif row.decision == "REJECT":
        state, words = "mute", "不是"
    own = row.owner == office.code
    return Hit(
        row.id, row.list_sha256, row.row, row.name or "—", state, words, row.decision or "", _identical(row), own
    )


# --- one pair


@dataclass(frozen=True)
class Line:
    """One thing on both sides. marks: (start, length) of what differs; state, words: what follows."""

    label: str
    listed: str
    known: str
    state: str
    words: str
    listed_marks: Marks = ()
    known_marks: Marks = ()


@dataclass(frozen=True)
class Candidate:
    """A child it might be. number: what a decision names it by; said: name, grade and class."""

    number: str
    student: str
    said: str


@dataclass(frozen=True)
class Pair:
    """A row of a list beside a child. title: the class as a sentence; why: what was compared; after: what follows from 是.

    candidates: children a person may choose from; chosen: the one that is shown, None when nobody was found.
    """

    hit: Hit
    role: str
    title: str
    why: str
    place: str
    known: str
    lines: tuple[Line, ...]
    candidates: tuple[Candidate, ...]
    chosen: Candidate | None
    after: str


def pair(office: Office, listing: str, student: str = "") -> Pair:
    """A row and the child it is compared with: the one it was found to be, else the first it may be. student: another one."""
    row = office.ledger.get(Listing, listing)
    if row is None:
        raise Refused("这一行已经不在台账里", "名单比对", "请重新比对这份名单")
    candidates = _candidates(office, row)
    chosen = next((one for one in candidates if one.student == student), candidates[0] if candidates else None)
    child = office.ledger.get(Student, chosen.student) if chosen else None
    role, title = _title(row, child)
    return Pair(
        _hit(office, row),
        role,
        title,
        (row.reason or "").rstrip("。") + "。" if row.reason else "",
        f"{row.file}，第 {row.row} 行",
        named(child)["grade_class"] if child else "",
        tuple(_lines(office, row, child)) if child else (),
        candidates,
        chosen,
        _after(row),
    )


def _candidates(office: Office, row: Listing) -> tuple[Candidate, ...]:
    """The child itself, else those whom the rules propose for this row."""
    if row.student and (child := office.ledger.get(Student, row.student)):
        return (_candidate(child),)
    students = office.ledger.select(Student)
    index = PupilIndex([pupil_of(student) for student in students], office.code, office.is_county)
    found = match_person(_person(row), index, office.today()).candidates
    by_number = {pupil_of(student).number: student for student in students}
    return tuple(_candidate(by_number[number]) for number in found if number in by_number)


def _candidate(child: Student) -> Candidate:
    return Candidate(pupil_of(child).number, child.id, f"{child.name} {named(child)['grade_class']}")


def _person(row: Listing) -> ListPerson:
    return ListPerson(
        row.source, row.groups, row.list_sha256, row.file, row.sheet, row.row, row.column, row.name, row.id_number
    )


def _title(row: Listing, child: Student | None) -> tuple[str, str]:
    """The class as a sentence, with what kind of difference it is where that can be told."""
    if child is None:
        return "wait", "这个人不在本台账里"
    match row.match_class:
        case "A1":
            flagged = MATCH_FLAGS.format(row.flags) if row.flags else ""
            return ("warn", f"姓名和证件号码都相同，但{flagged}") if flagged else ("ok", "姓名和证件号码都相同")
        case "A2":
            return "ok", "证件号码相同，姓名写法不同"
        case "B1":
            return "bad", "证件号码相同，姓名不同"
        case "B2":
            return "warn", f"姓名相同，{_difference(row.id_number or '', child.id_number or '')}"
        case "B3":
            return "warn", "姓名相同，名单上是 15 位旧号码"
        case "B4":
            return "warn", "姓名相同，名单上的号码被表格改坏了"
        case _:
            return "warn", MATCH_CLASS.label(row.match_class) if row.match_class else "没有对上"


_PLACES = {1: "一", 2: "两", 3: "三", 4: "四"}


def _difference(listed: str, known: str) -> str:
    places = _differing(listed, known)
    swapped = len(places) == 2 and places[1] == places[0] + 1 and listed[places[0]] == known[places[1]]
    if swapped and places == [16, 17]:
        return "证件号码最后两位颠倒了"
    if swapped:
        return f"证件号码第 {places[0] + 1}、{places[1] + 1} 位颠倒了"
    return f"证件号码差{_PLACES.get(len(places), '几')}位"


def _differing(one: str, other: str) -> list[int]:
    return [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]


def masked_pair(listed: str, known: str) -> tuple[str, Marks, str, Marks]:
    """Two numbers as a person compares them: masked, the places that differ shown and marked, and nothing more of either.

    Numbers of other lengths, or that differ in many places, show their mask alone.
    """
    places = _differing(listed, known)
    if len(listed) != 18 or len(known) != 18 or len(places) > _MOST_MARKED:
        return ID_NUMBER.mask(listed or None), (), ID_NUMBER.mask(known or None), ()
    shown = [at for at in range(18) if at not in _HIDDEN or at in places]
    marks = _runs(places)

    def masked(number: str) -> str:
        return "".join(character if at in shown else "*" for at, character in enumerate(number))

    return masked(listed), marks, masked(known), marks


def _runs(places: Sequence[int]) -> Marks:
    runs: list[tuple[int, int]] = []
    for at in places:
        if runs and runs[-1][0] + runs[-1][1] == at:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((at, 1))
    return tuple(runs)


def _text_marks(listed: str, known: str) -> tuple[Marks, Marks]:
    """The characters of two short texts that differ, place by place."""
    longest = max(len(listed), len(known))
    differ = [at for at in range(longest) if listed[at : at + 1] != known[at : at + 1]]
    return _runs([at for at in differ if at < len(listed)]), _runs([at for at in differ if at < len(known)])


_SAME = ("ok", "相同")


def _lines(office: Office, row: Listing, child: Student) -> list[Line]:
    """Both sides in one order: name, number, its check, birth date, sex, then what only one side knows."""
    return [
        _name_line(row, child),
        _number_line(row, child),
        _check_line(row, child),
        *_born_lines(row, child),
        _guardian_line(office, row, child),
    ]


def _name_line(row: Listing, child: Student) -> Line:
    listed = row.name or ""
    if listed == child.name:
        return Line("姓名", listed, child.name, *_SAME)
    alike = row.match_class == "A2"
    said = ("mute", "写法不同") if alike else ("bad", "不同") if listed else ("warn", "名单没写")
    return Line("姓名", listed or "—", child.name, *said, *_text_marks(listed, child.name))


def _number_line(row: Listing, child: Student) -> Line:
    known = child.id_number or ""
    listed = read_id(row.id_number).number or re.sub(r"\s", "", row.id_number or "")
    shown, marks, beside, others = masked_pair(listed, known)
    if not known:
        return Line("证件号码", shown, "没有登记", "warn", "学籍没有")
    if listed == known:
        return Line("证件号码", shown, beside, *_SAME)
    places = _differing(listed, known)
    if row.match_class == "B4":
        return Line("证件号码", shown, beside, "warn", "尾部改坏了", marks, others)
    if row.match_class == "B3":
        return Line("证件号码", shown, beside, "warn", "旧号码")
    few = len(listed) == len(known) and len(places) <= _MOST_MARKED
    return Line("证件号码", shown, beside, "bad", f"差{_PLACES[len(places)]}位" if few else "不同", marks, others)


def _check_line(row: Listing, child: Student) -> Line:
    listed = read_id(row.id_number)
    good, fine = listed.problem is None, id_number_problem(child.id_number or "") is None
    said = (_SAME[0], "都通得过") if good and fine else ("warn", "名单有误" if fine else "请核对")
    return Line("校验", "通得过" if good else "通不过", "通得过" if fine else "通不过", *said)


def _born_lines(row: Listing, child: Student) -> list[Line]:
    number = read_id(row.id_number).number
    whole = number and id_number_problem(number) is None
    born = str(born_of(number) or "") if whole else ""
    sex = SEX.label(sex_of(number)) if whole and sex_of(number) else ""
    known = [("出生日期", born, child.birth_date or ""), ("性别", sex, SEX.label(child.sex) if child.sex else "")]
    lines = []
    for label, listed, held in known:
        if not listed or not held:
            lines.append(Line(label, listed or "看不出", held or "—", "mute", "只一边有"))
            continue
        said = _SAME if listed == held else ("bad", "不同")
        lines.append(Line(label, listed, held, *said, *(_text_marks(listed, held) if listed != held else ())))
    return lines


def _guardian_line(office: Office, row: Listing, child: Student) -> Line:
    """What the list says the child belongs to, beside who looks after the child."""
    groups = GROUPS.format(row.groups) if row.groups else LIST_SOURCE.label(row.source)
    guardians = [g.name for g in office.ledger.select(Guardian, student=child.id) if g.name]
    return Line("类别 / 监护人", groups, "、".join(guardians) or "没有登记", "mute", "供参考")


def _after(row: Listing) -> str:
    groups = GROUPS.format(row.groups) if row.groups else ""
    if not groups:
        return "记为这个学生的名单命中，供困难认定时看。"
    if "F1" in split_codes(row.flags):
        return f"记为名单命中（{groups}）；这份名单已不享受政策，认定时不作依据。"
    return f"记为{groups}，写入困难认定的依据。"


# --- what a person says


def accept(office: Office, listing: str, student: str) -> dict[str, Any]:
    """It is this child. student: number or id."""
    return decide(office, listing, ["accept", student])


def reject(office: Office, listing: str) -> dict[str, Any]:
    """It is not."""
    return decide(office, listing, ["reject"])


def accept_identical(office: Office, list_id: str) -> int:
    """Every row of a list that is equal in name and number, in one act with one undo → how many. Refused when there is none."""
    rows = [row for row in office.ledger.select(Listing, list_sha256=list_id) if _identical(row)]
    rows = [row for row in rows if row.owner == office.code]
    if not rows:
        raise Refused("没有完全相同、还没有定的", "", "其余的请一条一条看")
    with office.ledger.writing("decide", f"{len(rows)} 条完全相同，认定为同一人") as op:
        op.put_many("listings", [(row.id, {"decision": "ACCEPT"}) for row in rows])
    return len(rows)


def take_back(office: Office, listing: str) -> str:
    """Leave a row undecided again → its name."""
    row = office.ledger.get(Listing, listing)
    if row is None or not row.decision:
        raise Refused("这一行还没有定", "", "不用放回")
    with office.ledger.writing("decide", "名单命中放回没定") as op:
        op.put("listings", {"decision": None}, id=listing)
    return fold_name(row.name)

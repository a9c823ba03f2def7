"""A person of an outside list against the pupils of a ledger: which class, which flags, and why (domain.md 7.3, 7.4).

The class is identity, the flags are the rest (design.md 4.5). Found here: A1, A2, B1, B2, B3, B4, C1, C2, none (adult, or
a number from which nobody can be told); flags D1, D2, F1. Never by the name alone. Every result carries a Chinese
sentence that names what was compared; of numbers it shows the last four places only. Pure.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation

from app.core.errors import WrongValue
from app.core.kinds import narrow, plain
from app.models.codes import GROUPS, LIST_SOURCE
from app.models.kinds import PERSON_NAME, check_digit, fold_code, id_number_problem
from app.models.rules.list_sources import LIST_WORDS, MONITORED, POLICY_ENDED, SourceWords
from app.models.rules.name_variants import PLACEHOLDERS, SIMPLIFIED
from app.models.rules.periods import school_year_of

ADULT = 18
YOUNGEST = 3
"""Whole years on 1 September: from kindergarten age on a child belongs into a school, from 18 on nobody is sought."""
_KEPT_DIGITS = 15
_MONITORED_HEADINGS = ("monitored", "监测对象类别", "监测对象类型", "户类型")
_REMOVED_HEADINGS = ("risk_removed", "风险是否已消除", "风险是否消除", "风险已消除")
_LOST = "证号在表格里被存成了数字，已经看不出原来的号码"
_ENDED_SOURCES = ("TP_OFF", "JC_OFF")
_ONE_PERSON = ("A1", "A2", "C1", "C2")
"""Classes in which number and name don't contradict each other: of these a second row is a repetition."""
_MARK = f"[{re.escape(PLACEHOLDERS)}]"


# --- what stands in a list


@dataclass(frozen=True)
class ListPerson:
    """One person of one row. groups: kept text of group codes; name_raw, id_raw: the cells as they are (a number matters).

    extras: other cells of the row by the caller's names (monitored, risk_removed, …) or by their headings.
    """

    source: str
    groups: str | None
    list_sha256: str
    file: str
    sheet: str
    row: int
    column: str
    name_raw: object
    id_raw: object
    extras: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ListedId:
    """What a cell of an ID column says.

    number: 18 places, or "" when they can't be told; problem: what is wrong with them, in Chinese. first15: possible
    first 15 places of a number that a spreadsheet has damaged. code: the folded text, for student numbers.
    """

    number: str = ""
    problem: str | None = None
    first15: tuple[str, ...] = ()
    old: bool = False
    code: str = ""

    @property
    def tail(self) -> str:
        """The only part of the number a sentence may show."""
        text = self.number or self.code
        return f"尾号{text[-4:]}" if text else "尾号不明"


def read_id(raw: object) -> ListedId:
    """Any cell of an ID column; never raises. A numeric cell is damaged, whatever its check digit says (domain 7.4).

    20 or 22 places are a disability certificate: its first 18 are the ID number. G before 18 places is a student number.
    """
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return _from_number(raw)
    text = plain(raw)
    if not text:
        return ListedId(problem="名单上没有证号")
    try:
        code = fold_code(text)
    except WrongValue:
        return _from_exponent(text)
    if re.fullmatch(r"G\d{17}[\dX]", code):
        code = code[1:]
    if len(code) in (20, 22) and re.fullmatch(r"\d{17}[\dX]", code[:18]):
        code = code[:18]
    if re.fullmatch(r"\d{15}", code):
        return _upgraded(code)
    problem = id_number_problem(code)
    if not re.fullmatch(r"\d{17}[\dX]", code):
        return ListedId(problem=problem, code=code)
    return ListedId(code, problem, _damage(code), code=code)


def looks_like_id(raw: object) -> bool:
    """Whether a cell holds an ID number in any of the forms that occur, damaged ones too: to find the columns of a list."""
    found = read_id(raw)
    return _born(found.number or (found.first15 or ("",))[0]) is not None


def _from_exponent(text: str) -> ListedId:
    try:
        return _from_number(Decimal(re.sub(r"[\s'’‘`-]", "", narrow(text))))
    except InvalidOperation:
        return ListedId(problem=_LOST)


def _from_number(raw: int | float | Decimal) -> ListedId:
    # repr, not int(): the float of an 18-digit number has a tail of its own that never stood in the cell.
    number = Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw)
    digits = f"{number:.0f}" if number.is_finite() and 0 < number < Decimal(10) ** 20 else ""
    if len(digits) == _KEPT_DIGITS:
        return _upgraded(digits)
    if len(digits) != 18 or len(number.as_tuple().digits) < 13:
        # More is lost than by a spreadsheet's rounding, which leaves 15 digits (fewer when the last of them are zeros).
        return ListedId(problem=_LOST)
    return ListedId(problem="证号在表格里被存成了数字，后几位已经丢失", first15=_first15(digits))


def _first15(digits: str) -> tuple[str, ...]:
    """The places that survive: cut off (a spreadsheet), or rounded up or down (a program that wrote 15 digits)."""
    number = int(digits)
    nearby = (number, number - 500, number + 499)
    return tuple(dict.fromkeys(str(value // 1000) for value in nearby))


def _damage(code: str) -> tuple[str, ...]:
    """A text may be a damaged number turned into text again: 000 at its end, or digits that a float holds exactly."""
    return _first15(code) if code.isdigit() and (code.endswith("000") or int(float(code)) == int(code)) else ()


def _upgraded(code: str) -> ListedId:
    number = code[:6] + "19" + code[6:]
    number += check_digit(number)
    if id_number_problem(number):
        return ListedId(problem="15位的旧号码有误", code=code)
    return ListedId(number, "是15位的旧号码", old=True, code=code)


def _born(number: str) -> dt.date | None:
    try:
        return dt.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


# --- names


def fold_name(raw: object) -> str:
    """A name as the ledger writes one, where that can be told; else its text without blanks at the ends."""
    try:
        return str(PERSON_NAME.parse(raw) or "")
    except WrongValue:
        return plain(raw)


def loose_name(raw: object) -> str:
    """A name without what offices write differently: blanks, middle dots, width, traditional forms, case."""
    text = unicodedata.normalize("NFKC", fold_name(raw)).translate(SIMPLIFIED)
    return re.sub(r"[\s·.,，。、]", "", text).upper()


def same_name(listed: object, known: str) -> str | None:
    """``A1`` for the same name, ``A2`` for the same name in another form, ``None`` for another name or none."""
    text = plain(listed)
    if not text:
        return None
    if text == known:
        return "A1"
    if not re.search(_MARK, text):
        return "A2" if loose_name(text) == loose_name(known) else None
    return "A2" if _fits(text, known) else None


def _fits(text: str, known: str) -> bool:
    """Whether a name with ?, □ … fits a known one. A mark stands for one character or middle dot, two for one or two."""
    words = [loose_name(part) for part in re.split(f"{_MARK}{{1,2}}", text)]
    if not any(words):
        return False
    gaps = ["." if len(gap) == 1 else "..?" for gap in re.findall(f"{_MARK}{{1,2}}", text)]
    pattern = "".join(re.escape(word) + gap for word, gap in zip(words, [*gaps, ""], strict=True))
    dotted = "·".join(loose_name(part) for part in known.split("·"))
    return any(re.fullmatch(pattern, name) for name in (loose_name(known), dotted))


# --- the pupils


@dataclass(frozen=True)
class Pupil:
    """What is needed of a student. in_school: a pupil who left is matched only when no other has the number."""

    id: str
    name: str
    id_number: str | None
    student_number: str | None
    school_code: str
    birth_date: str | None
    in_school: bool = True

    @property
    def number(self) -> str:
        """What the pupil is named by."""
        return self.id_number or self.student_number or self.id


class PupilIndex:
    """The pupils of a ledger by number, by first 15 places, and by name. is_county: rows of no pupil are kept too."""

    def __init__(self, pupils: Iterable[Pupil], own_code: str = "", is_county: bool = False) -> None:
        self.own_code = own_code
        self.is_county = is_county
        self._by_number: dict[str, list[Pupil]] = {}
        self._by_first15: dict[str, list[Pupil]] = {}
        self._by_name: dict[str, list[Pupil]] = {}
        for pupil in sorted(pupils, key=lambda p: (not p.in_school, p.school_code, p.id)):
            for number in _numbers(pupil):
                self._by_number.setdefault(number, []).append(pupil)
            if pupil.id_number:
                self._by_first15.setdefault(pupil.id_number[:_KEPT_DIGITS], []).append(pupil)
            self._by_name.setdefault(loose_name(pupil.name), []).append(pupil)

    def with_number(self, code: str) -> list[Pupil]:
        """The pupils of an ID or student number: those in school, or, when there is none, those who left."""
        found = self._by_number.get(code, [])
        return [pupil for pupil in found if pupil.in_school] or found

    def with_first15(self, places: Sequence[str]) -> list[Pupil]:
        """The pupils whose ID number begins with one of these 15 places."""
        return [pupil for first in places for pupil in self._by_first15.get(first, [])]

    def named(self, raw: object) -> list[Pupil]:
        """The pupils of a name, in any of its forms."""
        return self._by_name.get(loose_name(raw), []) if plain(raw) else []


def _numbers(pupil: Pupil) -> set[str]:
    """All numbers of a pupil; the one inside a student number G… as well."""
    numbers = {pupil.id_number, pupil.student_number}
    if pupil.student_number and pupil.student_number.startswith("G"):
        numbers.add(pupil.student_number[1:])
    return {number for number in numbers if number}


# --- the match


@dataclass(frozen=True)
class Match:
    """What a person of a list was found to be.

    match_class: A1 … C2 or ``None``. flags: D1, D2, F1. student_id, student_id_number, school_code: the one pupil it is,
    only for A1, A2 and C2. candidates: numbers of the pupils a person has to choose from. name, id_number: as read.
    keep: whether a ledger keeps the row (a school its own hits only; a county its children). C1 has no pupil.
    """

    match_class: str | None
    flags: tuple[str, ...]
    reason: str
    student_id: str | None = None
    student_id_number: str | None = None
    school_code: str | None = None
    candidates: tuple[str, ...] = ()
    groups: str | None = None
    name: str = ""
    id_number: str = ""
    keep: bool = False


def classify(
    people: Iterable[ListPerson], index: PupilIndex, on_date: dt.date, *, viewpoint: str | None = None
) -> list[tuple[ListPerson, Match]]:
    """Every person of the lists of one run, in their order, each with one match.

    on_date decides the age (on 1 September of its school year). viewpoint: a school's code; a pupil of another school
    is then C2. A person who stood in a list of the same source before is flagged D1, whatever file or sheet it was.
    """
    seen: dict[tuple[str, str], ListPerson] = {}
    found: list[tuple[ListPerson, Match]] = []
    for person in people:
        match = match_person(person, index, on_date, viewpoint=viewpoint)
        number = match.student_id_number or match.id_number
        if number and match.match_class in _ONE_PERSON:
            first = seen.setdefault((person.source, number), person)
            if first is not person:
                match = _flag(match, "D1", f"与{_place(first)}是同一人，名单内重复")
        found.append((person, match))
    return found


def match_person(person: ListPerson, index: PupilIndex, on_date: dt.date, *, viewpoint: str | None = None) -> Match:
    """One person of a list; parameters as for ``classify``, which alone sees repetitions (D1)."""
    listed = read_id(person.id_raw)
    match = (
        _by_number(person, listed, index, viewpoint)
        or _by_proposal(person, listed, index)
        or _nobody(listed, index, on_date)
    )
    match = replace(match, groups=person.groups, name=fold_name(person.name_raw), id_number=listed.number)
    if match.match_class and (ended := _ended(person)):
        match = _flag(match, "F1", ended)
    return match


def _flag(match: Match, flag: str, reason: str) -> Match:
    flags = tuple(sorted({*match.flags, flag}))
    return replace(match, flags=flags, reason=f"{match.reason}；{reason}")


def _place(person: ListPerson) -> str:
    return f"“{person.sheet}”第{person.row}行"


def _ended(person: ListPerson) -> str | None:
    """F1: why the list no longer takes effect for this person."""
    if person.source in _ENDED_SOURCES:
        return f"名单是“{LIST_SOURCE.label(person.source)}”，政策已不再享受"
    if _says_yes(_extra(person.extras, _REMOVED_HEADINGS)):
        return "名单上“风险是否已消除”为是"
    return None


def _extra(extras: Mapping[str, object], names: Sequence[str]) -> str:
    return next((narrow(extras[name]) for name in names if plain(extras.get(name))), "")


def _says_yes(text: str) -> bool:
    return text in ("是", "1", "√", "有", "已消除", "风险已消除", "Y", "已稳定消除")


def _by_number(person: ListPerson, listed: ListedId, index: PupilIndex, viewpoint: str | None) -> Match | None:
    """A1, A2, B1, C2 and, for a number of 15 places, B3."""
    pupils = index.with_number(listed.number or listed.code)
    if not pupils:
        return None
    alike = [(pupil, form) for pupil in pupils if (form := same_name(person.name_raw, pupil.name))]
    if not alike:
        return _other_name(person, listed, pupils)
    if listed.old:
        return _proposal(
            "B3", [p for p, _ in alike], f"证号是15位旧号码（{listed.tail}），升位后与学生相同，姓名也相同，请确认"
        )
    pupil, form = alike[0]
    if viewpoint and all(p.school_code != viewpoint for p, _ in alike):
        text = f"证号（{listed.tail}）、姓名与其他学校的学生相同"
        return Match("C2", (), text, pupil.id, pupil.number, pupil.school_code, keep=index.is_county)
    text = f"证号（{listed.tail}）、姓名都与学生相同"
    if form == "A2":
        text = f"证号（{listed.tail}）与学生相同，姓名写法不同：名单为“{plain(person.name_raw)}”，台账为“{pupil.name}”"
    if len(schools := {p.school_code for p, _ in alike}) > 1:
        return _in_two_schools(form, [p for p, _ in alike], schools, text)
    return Match(form, (), text, pupil.id, pupil.number, pupil.school_code, keep=True)


def _in_two_schools(form: str, pupils: Sequence[Pupil], schools: set[str], text: str) -> Match:
    """D2: who it is is certain, but not which of the records gets the hit; a person decides."""
    reason = f"{text}；这个证号在{len(schools)}所学校都有在读记录（{'、'.join(sorted(schools))}），请先核对学籍"
    return Match(
        form, ("D2",), reason, None, pupils[0].number, candidates=tuple(dict.fromkeys(p.id for p in pupils)), keep=True
    )


def _other_name(person: ListPerson, listed: ListedId, pupils: Sequence[Pupil]) -> Match:
    names = "、".join(dict.fromkeys(pupil.name for pupil in pupils))
    if not plain(person.name_raw):
        return _proposal("B1", pupils, f"证号（{listed.tail}）与学生相同，但名单上没有姓名，无法核对")
    text = f"证号（{listed.tail}）与学生相同，但姓名不同：名单为“{plain(person.name_raw)}”，台账为“{names}”，请查明是证号错还是人不对"
    return _proposal("B1", pupils, text)


def _proposal(match_class: str, pupils: Sequence[Pupil], reason: str) -> Match:
    schools = {pupil.school_code for pupil in pupils}
    return Match(
        match_class,
        (),
        reason,
        school_code=schools.pop() if len(schools) == 1 else None,
        candidates=tuple(dict.fromkeys(pupil.number for pupil in pupils)),
        keep=True,
    )


def _by_proposal(person: ListPerson, listed: ListedId, index: PupilIndex) -> Match | None:
    """B4, a number damaged by a spreadsheet, and B2, a number with one place wrong or two changed over. Name equal in both."""
    damaged = [p for p in index.with_first15(listed.first15) if same_name(person.name_raw, p.name)]
    if damaged:
        text = f"{listed.problem or '证号像是被表格损坏过'}，前15位和姓名与学生相同，请对照身份证原件确认"
        return _proposal("B4", damaged, text)
    if not listed.number or not listed.problem or listed.old:
        return None
    near = [p for p in index.named(person.name_raw) if p.id_number and _nearly(listed.number, p.id_number)]
    if near:
        return _proposal(
            "B2", near, f"证号（{listed.tail}）{listed.problem}；姓名相同，证号与学生只差一两位，请对照身份证原件确认"
        )
    return None


def _nearly(one: str, other: str) -> bool:
    """One place differs, or two neighbouring places are changed over."""
    places = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(places) == 2:
        first, second = places
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(places) == 1


def _nobody(listed: ListedId, index: PupilIndex, on_date: dt.date) -> Match:
    """C1 for a child, no class for an adult, an infant, or a number that shows no birth date."""
    born = _born(listed.number or (listed.first15[0] if listed.first15 else ""))
    wrong = f"（{listed.problem}）" if listed.problem else ""
    if born is None:
        return Match(None, (), f"{listed.problem or '证号看不出出生日期'}，无法比对，请向提供名单的单位要准确的证号")
    start = dt.date(school_year_of(on_date.strftime("%Y-%m")), 9, 1)
    age = start.year - born.year - ((born.month, born.day) > (start.month, start.day))
    if age >= ADULT:
        return Match(None, (), f"{start.year}年9月1日已满18周岁，不是学生{wrong}")
    if age < YOUNGEST:
        return Match(None, (), f"{start.year}年9月1日未满3周岁，还没有到入园年龄{wrong}")
    text = f"证号（{listed.tail}）不在本台账，{start.year}年9月1日{age}周岁，可能在外地就读或未入学，请核查{wrong}"
    return Match("C1", (), text, keep=index.is_county)


# --- which list it is


def source_of(
    file_name: str, sheet_name: str, title: str | None, extras: Mapping[str, object] | None = None
) -> tuple[str, str | None]:
    """A list's source (code of LIST_SOURCE) and the groups its people belong to (kept text), by its words.

    Sheet, title and file name are asked in this order; the first that names exactly one list decides whether it is about
    orphans or low income, and any of the three may say that it has ended (不享受, 已消除). Of a monitored person the
    row's own columns give the type, and whether the risk is removed where no name says it. Unknown: OTHER, no groups.
    """
    texts = [plain(text).replace(" ", "") for text in (sheet_name, title or "", file_name)]
    kind = _extra(extras or {}, _MONITORED_HEADINGS)
    group = next((code for word, code in MONITORED.items() if word in kind), None)
    found = next((words for text in texts if (words := _words_in(text))), None) or _words_in(kind)
    if found is None:
        return "OTHER", None
    source = _ended_source(found.source, "".join([*texts, kind]), _extra(extras or {}, _REMOVED_HEADINGS))
    if source in ("JC_ON", "JC_OFF"):
        return source, group or found.groups or None
    return source, GROUPS.join(found.groups.split())


def _ended_source(source: str, text: str, removed: str) -> str:
    """The source of a list that has ended, where sheet, title, file name or the row itself says so."""
    if source == "TP_ON":
        return "TP_OFF" if any(word in text for word in POLICY_ENDED) else source
    if source == "JC_ON" and "未消除" not in text:
        return "JC_OFF" if "已消除" in text or _says_yes(removed) else source
    return source


def _words_in(text: str) -> SourceWords | None:
    """The one list a text names; ``None`` for none or for several different ones (孤儿及事实无人抚养儿童)."""
    fitting = [
        words
        for words in LIST_WORDS
        if all(word in text for word in words.all_of) and not any(word in text for word in words.none_of)
    ]
    return fitting[0] if len({words.source for words in fitting}) == 1 else None

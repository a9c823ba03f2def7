"""The field's own kinds: ID number, student number, school code, phone, bank card, a person's name."""

from __future__ import annotations

import datetime as dt
import operator
import re
import unicodedata
from dataclasses import dataclass

from app.core.errors import WrongValue
from app.core.kinds import Kind, Text, Value, narrow, plain, split_codes

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_DAMAGED = "在表格里被存成了数字，后几位已经丢失，请向原单位要文本格式的号码"


def check_digit(first17: str) -> str:
    """The 18th place of an ID number for its first 17 digits (GB 11643: ISO 7064, MOD 11-2)."""
    if len(first17) != 17:
        raise ValueError("seventeen digits are wanted")
    return _CHECKS[sum(map(operator.mul, map(int, first17), _WEIGHTS)) % 11]


def fold_code(raw: object) -> str:
    """A typed code: narrow characters, no spaces, apostrophes or hyphens, X for × and x. Raises WrongValue for a number.

    A spreadsheet keeps 15 significant digits: a numeric cell of 16 places or more has lost its tail for good.
    """
    if isinstance(raw, int | float) and not isinstance(raw, bool) and abs(raw) >= 1e15:
        raise WrongValue(_DAMAGED)
    text = plain(raw)
    if not (text.isascii() and text.isalnum()):
        text = re.sub(r"[\s'’‘`＇-]", "", narrow(text.replace("×", "X").replace("✕", "X")))
    text = text.upper()
    if "E" in text and re.fullmatch(r"\d(?:\.\d+)?E\+?\d+", text):
        raise WrongValue(_DAMAGED)
    return text


def id_number_problem(text: str) -> str | None:
    """Why a folded text is no ID number of GB 11643, or ``None``."""
    if re.fullmatch(r"\d{15}", text):
        return "是 15 位的旧号码。请核对后填 18 位"
    if not re.fullmatch(r"\d{17}[\dX]", text):
        return f"要 18 位，现在是 {len(text)} 位。请核对" if len(text) != 18 else "只能有数字，最后一位可以是 X。请核对"
    if text[0] == "0":
        return "前六位不是行政区划代码"
    try:
        born = dt.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return "第7到14位不是一个真实的日期"
    if born.year < 1900:
        return "第7到14位不是一个真实的日期"
    if check_digit(text[:17]) != text[17]:
        return "最后一位不对。请看户口簿，从第 1 位重新核对"
    return None


@dataclass(frozen=True)
class Code(Kind):
    """A number that is text: folded, checked whole, and where it is a person's, masked to its last four places.

    ``exact``: a numeric cell is damaged whatever it shows, because the number is longer than a spreadsheet keeps.
    """

    exact: bool = False

    def problem(self, text: str) -> str | None:
        """Why a folded text is none of these, or ``None``."""
        return None

    def parse(self, raw: object) -> Value:
        if self.exact and raw and isinstance(raw, int | float) and not isinstance(raw, bool):
            raise WrongValue(_DAMAGED)
        text = fold_code(raw)
        if not text.isascii():
            # Digits of other scripts pass for digits elsewhere, and would make a second child of one number.
            raise WrongValue("只能用数字和字母")
        if text and (problem := self.problem(text)):
            raise WrongValue(problem)
        return text or None

    def mask(self, value: Value) -> str:
        return "" if value is None else "*" * max(0, len(str(value)) - 4) + str(value)[-4:]


@dataclass(frozen=True)
class IdNumber(Code):
    """A resident's ID number of 18 places (GB 11643); residence permits of Hong Kong, Macao and Taiwan are made alike."""

    name: str = "id_number"
    title: str = "身份证号"
    exact: bool = True

    def problem(self, text: str) -> str | None:
        return id_number_problem(text)

    def mask(self, value: Value) -> str:
        """The place of registration and the last four: 379901********0012; of a number of another length the last four."""
        text = "" if value is None else str(value)
        return f"{text[:6]}********{text[-4:]}" if len(text) == 18 else super().mask(value)

    def sample(self, n: int) -> Value:
        first = f"379901{2010 + n % 10}{n // 10 % 12 + 1:02d}{n // 120 % 28 + 1:02d}{n // 3360 % 1000:03d}"
        return first + check_digit(first)


@dataclass(frozen=True)
class StudentNumber(Code):
    """学籍号: G + ID number; J or L + 18 places for children without one."""

    name: str = "student_number"
    title: str = "学籍号"

    def problem(self, text: str) -> str | None:
        return None if re.fullmatch(r"[GJL]\d{17}[\dX]", text) else "要以 G、J 或 L 开头，后面 18 位。请核对"

    def sample(self, n: int) -> Value:
        return f"G{ID_NUMBER.sample(n)}"


@dataclass(frozen=True)
class SchoolCode(Code):
    """学校标识码 or a county's code for an office: 6 to 12 digits (schools: 10)."""

    name: str = "school_code"
    title: str = "学校标识码"

    def problem(self, text: str) -> str | None:
        return None if re.fullmatch(r"\d{6,12}", text) else "要 10 位数字。请核对"

    def sample(self, n: int) -> Value:
        return f"21379{n:05d}"


@dataclass(frozen=True)
class Phone(Code):
    """A mobile number of 11 digits, or a landline with its area code."""

    name: str = "phone"
    title: str = "电话"

    def parse(self, raw: object) -> Value:
        return super().parse(re.sub(r"^(?:\+?86)(?=1\d{10}$)", "", fold_code(raw)))

    def problem(self, text: str) -> str | None:
        if re.fullmatch(r"1[3-9]\d{9}|0\d{9,11}", text):
            return None
        if re.fullmatch(r"1[3-9]\d{4,14}", text):
            return f"手机号码要 11 位，现在是 {len(text)} 位。请核对"
        return "要 11 位的手机号码，或带区号的固定电话。请核对"

    def mask(self, value: Value) -> str:
        return "" if value is None else f"{str(value)[:3]}****{str(value)[-4:]}"

    def sample(self, n: int) -> Value:
        return f"139{n:08d}"


@dataclass(frozen=True)
class BankCard(Code):
    """A bank card or passbook number of 12 to 21 digits. Luhn is only a hint: some rural passbooks don't follow it."""

    name: str = "bank_card"
    title: str = "银行卡号"
    exact: bool = True

    def problem(self, text: str) -> str | None:
        return None if re.fullmatch(r"\d{12,21}", text) else "要 12 到 21 位数字。请核对"

    def sample(self, n: int) -> Value:
        return f"62{n:017d}"


# Middle dots as they come from offices and phones; the register's is U+00B7 (domain 7.4).
_DOTS = str.maketrans(dict.fromkeys("•・‧．.●∙⋅･᛫", "·"))
# Private-use code points of old GB encodings and the characters they stand for now (stack.md, finding 7).
_OLD_PLACES = str.maketrans({"\ue81e": "\u9fb4", "\ue863": "\u4dae"})
_FOLDED = _DOTS | _OLD_PLACES
_RADICAL = re.compile("[\u2e80-\u2fdf]")


@dataclass(frozen=True)
class PersonName(Kind):
    """A person's name. Folded: blanks, middle dots, Kangxi radicals and two old private-use characters, nothing else."""

    name: str = "name"
    title: str = "姓名"

    def parse(self, raw: object) -> Value:
        text = _RADICAL.sub(_fold_radical, plain(raw).translate(_FOLDED))
        if not re.search(r"[A-Za-z]", text):
            text = text.replace(" ", "")
        if not text:
            return None
        if re.search("[\ue000-\uf8ff]", text):
            raise WrongValue("含有旧编码的字，请用输入法重新输入姓名")
        if re.search(r"[?？□*#@]", text):
            raise WrongValue("含有“？”“□”等代替不出来的字的符号，请填真实姓名；生僻字可以直接输入")
        if len(text) > 60:
            raise WrongValue("超过60个字")
        return text

    def sample(self, n: int) -> Value:
        return "豆黍稻竹葵荞梅菽兰菊"[n % 10] + "小" + "青圆香节阳白雪丰芷黄"[n // 10 % 10]


def _fold_radical(found: re.Match[str]) -> str:
    """Kangxi radicals and their supplement look like characters but are others: 'U+2F08' → 人."""
    return unicodedata.normalize("NFKC", found[0])


_BETWEEN_NAMES = re.compile(r"[、，,;；/\\|]+")
# Without Latin letters a blank stands between two people, not within a name.
_BETWEEN_CHINESE_NAMES = re.compile(r"[、，,;；/\\|\s]+")


@dataclass(frozen=True)
class PersonNames(Kind):
    """Names of several people, each as ``PersonName`` keeps it, joined by 、 in the order given; nobody is there twice."""

    name: str = "names"
    title: str = "姓名"

    def parse(self, raw: object) -> Value:
        text = plain(raw)
        between = _BETWEEN_NAMES if re.search(r"[A-Za-z]", text) else _BETWEEN_CHINESE_NAMES
        names = [str(PERSON_NAME.parse(part)) for part in between.split(text) if part.strip()]
        return "、".join(dict.fromkeys(names)) or None

    def sample(self, n: int) -> Value:
        return f"{PERSON_NAME.sample(n)}、{PERSON_NAME.sample(n + 1)}"


def split_names(value: Value) -> tuple[str, ...]:
    """The names kept by a PersonNames field."""
    return tuple(str(value).split("、")) if value else ()


@dataclass(frozen=True)
class ItemCode(Text):
    """The code of one aid item: capital letters, digits and underscores."""

    name: str = "item_code"
    title: str = "资助项目代码"

    def parse(self, raw: object) -> Value:
        text = narrow(raw).upper()
        if text and not re.fullmatch(r"[A-Z0-9_]{1,40}", text):
            raise WrongValue("只能用大写字母、数字和下划线")
        return text or None

    def sample(self, n: int) -> Value:
        return f"ITEM_{n}"


@dataclass(frozen=True)
class ItemCodes(Text):
    """Codes of aid items, joined by one space."""

    name: str = "item_codes"
    title: str = "资助项目代码"

    def parse(self, raw: object) -> Value:
        words = raw if isinstance(raw, list | tuple) else re.split(r"[\s,，、;；]+", plain(raw))
        return " ".join(sorted({str(word).upper() for word in words if word})) or None

    def as_json(self, value: Value) -> list[str]:
        return list(split_codes(value))


ID_NUMBER = IdNumber()
STUDENT_NUMBER = StudentNumber()
SCHOOL_CODE = SchoolCode()
PHONE = Phone()
BANK_CARD = BankCard()
PERSON_NAME = PersonName()
PERSON_NAMES = PersonNames()
ITEM_CODE = ItemCode()
ITEM_CODES = ItemCodes()


def born_of(id_number: str) -> str:
    """ISO birth date written in an ID number."""
    return f"{id_number[6:10]}-{id_number[10:12]}-{id_number[12:14]}"


def sex_of(id_number: str) -> str:
    """Code of the sex written in an ID number (17th place: odd is male)."""
    return "M" if int(id_number[16]) % 2 else "F"

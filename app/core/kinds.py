"""General kinds of values: how people type one, how it is kept, shown, masked and checked.

A kind is the one place that knows a value's forms:

* ``parse``      what a person typed or a spreadsheet cell holds → the kept value (``None`` for blank)
* ``from_json``  what a script gives on the command line → the kept value (money in fen)
* ``as_json``    the kept value → what a script reads (choices by label, booleans, money in fen)
* ``format``     the kept value → what a person reads
* ``to_cell``    the kept value → the text of a spreadsheet cell; ``parse(to_cell(v)) == v``
* ``mask``       the kept value → what a screen shows until asked

Kept values are SQL scalars: text, integer, or ``None``. ``parse`` raises WrongValue with a Chinese sentence;
a value never silently becomes empty.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.core.errors import WrongValue

Value = str | int | None
"""What a field holds in a ledger row: text, a whole number (fen, counts, 0/1) or nothing."""

MOST = 2**53
"""Whole numbers stay below: every program that reads JSON keeps them exactly, and a sum of millions fits the database."""

_CONTROLS = [*range(9), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0)]
"""Control characters but for those that are blanks."""
_DIRECTIONS = [0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
"""Marks of writing direction: phones paste them around numbers, and they make a text look like another."""
_INVISIBLE = dict.fromkeys([*map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"), *_CONTROLS, *_DIRECTIONS])
_UNLAWFUL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BLANK_DATE_WORDS = {"", "-", "—", "/"}


def plain(raw: object) -> str:
    """A cell or typed text as one line of text: invisible characters gone, ends trimmed, whole floats without ``.0``."""
    if raw is None:
        return ""
    # Most cells are this: none of the invisible characters and no blank but the space is printable.
    if type(raw) is str and raw.isprintable() and " " not in raw:
        return raw
    if isinstance(raw, bool):
        return "是" if raw else "否"
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < 1e15:
        raw = int(raw)
    text = str(raw).translate(_INVISIBLE).replace("\u00a0", " ").replace("\u3000", " ")
    return " ".join(text.split())


def narrow(raw: object) -> str:
    """As ``plain``, with full-width digits, letters and signs made narrow. For codes, numbers and dates, never for names."""
    text = plain(raw)
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def on_the_wire(value: object, longest: int) -> Value:
    """A scalar that arrived in a package, of a field known here or not: bounded and printable, or WrongValue."""
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        if not -MOST < value < MOST:
            raise WrongValue("数字太大")
        return value
    if not isinstance(value, str):
        raise WrongValue("既不是文字也不是整数")
    if len(value) > longest:
        raise WrongValue(f"超过{longest}个字")
    if _UNLAWFUL.search(value):
        raise WrongValue("含有不能显示的字符")
    return value


@dataclass(frozen=True)
class Kind:
    """A kind of value. Subclasses override what differs from free text. ``longest``: characters of a kept text."""

    name: str = "text"
    sql: str = "TEXT"
    title: str = "文本"
    longest: int = 2000

    def parse(self, raw: object) -> Value:
        """The kept value of what was typed; ``None`` for blank. Raises WrongValue."""
        return plain(raw) or None

    def from_json(self, raw: object) -> Value:
        """The kept value of a command-line value. Raises WrongValue."""
        return self.parse(raw)

    def as_json(self, value: Value) -> Any:
        return value

    def format(self, value: Value) -> str:
        return "" if value is None else str(value)

    def to_cell(self, value: Value) -> str:
        return self.format(value)

    def mask(self, value: Value) -> str:
        """The shown form of a sensitive value: nothing but its length class."""
        return "" if value is None else "＊＊＊"

    def wire(self, value: object) -> Value:
        """A value that arrived in a package: right type and lawful, or WrongValue. Never repaired."""
        # Before anything is read from it: a number of thousands of digits can't even be written out.
        if on_the_wire(value, self.longest) is None:
            return None
        wanted: type = int if self.sql == "INTEGER" else str
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise WrongValue(f"不是{self.title}")
        if self.from_json(self.as_json(value)) != value:  # type: ignore[arg-type]
            raise WrongValue(f"不是规范的{self.title}")
        return value

    def sample(self, n: int) -> Value:
        """An invented lawful value, different for different n."""
        return f"示例{n}"

    def options_json(self, on: str | None = None) -> list[str] | None:
        """Labels to choose from, or ``None`` when the kind isn't a choice."""
        return None


@dataclass(frozen=True)
class Text(Kind):
    """Free text of at most ``longest`` characters, line breaks folded into spaces."""

    def parse(self, raw: object) -> Value:
        text = plain(raw)
        if len(text) > self.longest:
            raise WrongValue(f"超过{self.longest}个字")
        return text or None


@dataclass(frozen=True)
class Date(Kind):
    """A day, kept as ISO ``2026-09-01``."""

    name: str = "date"
    title: str = "日期"

    def parse(self, raw: object) -> Value:
        if isinstance(raw, dt.datetime):
            return raw.date().isoformat()
        if isinstance(raw, dt.date):
            return raw.isoformat()
        if isinstance(raw, int | float) and not isinstance(raw, bool) and 20000 <= raw < 80000:
            # A spreadsheet's serial day; the 1900 system counts from 1899-12-30.
            return (dt.date(1899, 12, 30) + dt.timedelta(days=int(raw))).isoformat()
        text = narrow(raw).replace(" ", "")
        if text in _BLANK_DATE_WORDS:
            return None
        return _day(text)

    def format(self, value: Value) -> str:
        return "" if value is None else str(value)

    def mask(self, value: Value) -> str:
        """The year alone."""
        return "" if value is None else f"{str(value)[:4]}-**-**"

    def sample(self, n: int) -> Value:
        return (dt.date(2026, 9, 1) + dt.timedelta(days=n % 300)).isoformat()


_DAY = re.compile(r"(\d{4})(?:年|-|/|\.)(\d{1,2})(?:月|-|/|\.)(\d{1,2})日?(?:\d{1,2}:\d{2}(?::\d{2})?)?")
_MONTH = re.compile(r"(\d{4})(?:年|-|/|\.)?(\d{1,2})月?", re.ASCII)


def _day(text: str) -> str:
    found = _DAY.fullmatch(text)
    parts = found.groups() if found else (text[:4], text[4:6], text[6:]) if re.fullmatch(r"\d{8}", text) else None
    if parts is None:
        raise WrongValue("看不出是哪一天，请写成 2026-09-01 的样子")
    try:
        return dt.date(*map(int, parts)).isoformat()
    except ValueError:
        raise WrongValue("没有这一天，请核对年月日") from None


_YEARLESS = re.compile(r"(\d{1,2})(?:月|-|/|\.)(\d{1,2})日?", re.ASCII)


def yearless(text: str) -> tuple[int, int] | None:
    """(month, day) of a day typed without its year (11.20, 11-20, 11/20, 11月20日), ``None`` for any other text.

    For a field that shows the completed day at once. Never for a spreadsheet, where 11.20 may be a number.
    """
    found = _YEARLESS.fullmatch(narrow(text).replace(" ", ""))
    if found is None or not 1 <= int(found[1]) <= 12:
        return None
    return int(found[1]), int(found[2])


@dataclass(frozen=True)
class Month(Kind):
    """A month, kept as ``2026-09``."""

    name: str = "month"
    title: str = "月份"

    def parse(self, raw: object) -> Value:
        if isinstance(raw, dt.date):
            return raw.strftime("%Y-%m")
        text = narrow(raw).replace(" ", "")
        if not text:
            return None
        found = _MONTH.fullmatch(text)
        if not found or not 1 <= int(found[2]) <= 12:
            raise WrongValue("看不出是哪个月，请写成 2026-09 的样子")
        return f"{found[1]}-{int(found[2]):02d}"

    def sample(self, n: int) -> Value:
        return f"2026-{n % 12 + 1:02d}"


_CLOCK = re.compile(
    r"(上午|下午|早上|晚上|中午)?(\d{1,2})(?::|点|时)(?:(\d{1,2})(?::\d{2}(?:\.0+)?)?分?|(半))?", re.ASCII
)
_AFTERNOON = ("下午", "晚上")
_MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True)
class Time(Kind):
    """A time of day to the minute, kept as ``09:30``: as text times sort and compare as clocks do."""

    name: str = "time"
    title: str = "时间"

    def parse(self, raw: object) -> Value:
        if isinstance(raw, dt.datetime | dt.time):
            return raw.strftime("%H:%M")
        if isinstance(raw, dt.timedelta):
            raw = raw.total_seconds() / 86400
        if isinstance(raw, float) and 0 <= raw < 1:
            # A spreadsheet keeps a time as its part of the day.
            return self._text(*divmod(round(raw * _MINUTES_A_DAY), 60))
        text = narrow(raw).replace(" ", "")
        if not text:
            return None
        if re.fullmatch(r"[0-9]{3,4}", text):
            text = f"{text[:-2]}:{text[-2:]}"
        found = _CLOCK.fullmatch(text)
        if not found:
            raise WrongValue("看不出是几点几分，请写成 14:00 的样子")
        hour = int(found[2]) + (12 if found[1] in _AFTERNOON and int(found[2]) < 12 else 0)
        return self._text(hour, 30 if found[4] else int(found[3] or 0))

    @staticmethod
    def _text(hour: int, minute: int) -> str:
        if hour > 23 or minute > 59:
            raise WrongValue("没有这个时间，请核对几点几分")
        return f"{hour:02d}:{minute:02d}"

    def sample(self, n: int) -> Value:
        return self._text(8 + n % 10, n % 60)


_TERM = re.compile(r"(\d{4})([AS])", re.ASCII)
_SPOKEN_TERM = re.compile(r"(\d{4})年?(秋|春)季?(?:学期)?", re.ASCII)
_YEAR_TERM = re.compile(r"(\d{4})[-—~至](\d{4})(?:学年)?第?(一|二|1|2|上|下)(?:学期)?", re.ASCII)


@dataclass(frozen=True)
class Period(Kind):
    """A term ``2026A`` (autumn) / ``2027S`` (spring), or a month ``2026-09``."""

    name: str = "period"
    title: str = "学期"

    def parse(self, raw: object) -> Value:
        text = narrow(raw).replace(" ", "").upper()
        if not text:
            return None
        if _TERM.fullmatch(text):
            return text
        if spoken := _SPOKEN_TERM.fullmatch(text):
            return spoken[1] + ("A" if spoken[2] == "秋" else "S")
        if (whole := _YEAR_TERM.fullmatch(text)) and int(whole[2]) == int(whole[1]) + 1:
            return f"{whole[1]}A" if whole[3] in "一1上" else f"{whole[2]}S"
        found = re.fullmatch(r"([0-9]{4})[-年.]([0-9]{1,2})月?", text)
        if found and 1 <= int(found[2]) <= 12:
            return f"{found[1]}-{int(found[2]):02d}"
        raise WrongValue("看不出是哪个学期，请写成 2026A（秋季）、2027S（春季）或 2026-09")

    def format(self, value: Value) -> str:
        text = "" if value is None else str(value)
        if _TERM.fullmatch(text):
            return f"{text[:4]}年{'秋' if text[4] == 'A' else '春'}季学期"
        return f"{text[:4]}年{int(text[5:])}月" if text else ""

    def to_cell(self, value: Value) -> str:
        return "" if value is None else str(value)

    def sample(self, n: int) -> Value:
        return f"{2020 + n % 10}{'AS'[n % 2]}"


_MONEY = re.compile(r"[¥￥]?(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2})0*)?元?整?", re.ASCII)
MOST_FEN = 10**12
"""Ten thousand million yuan: more than any county pays, and a million of them still add up within the database."""
_DIGITS = 30
"""No number is longer; Python refuses to read one of thousands of digits, and not in our words."""


@dataclass(frozen=True)
class Money(Kind):
    """An amount, kept as whole fen. People type yuan, scripts give fen."""

    name: str = "money"
    sql: str = "INTEGER"
    title: str = "金额"

    def parse(self, raw: object) -> Value:
        if isinstance(raw, float) and abs(raw - round(raw, 2)) < 1e-6:
            # A formula's 0.30000000000000004 is thirty fen; anything further off is no amount.
            raw = f"{raw:.2f}"
        text = repr(raw) if isinstance(raw, float) else narrow(raw)
        text = text.replace(" ", "").replace("¥", "￥")
        if not text:
            return None
        found = _MONEY.fullmatch(text)
        if not found:
            raise WrongValue("不是金额，请写成 312.50 的样子（元，最多两位小数）")
        if found[1]:
            raise WrongValue("金额不能是负数")
        whole = found[2].replace(",", "")
        return self._bounded(whole + (found[3] or "").ljust(2, "0"))

    @staticmethod
    def _bounded(digits: str) -> int:
        if len(digits) > _DIGITS or (fen := int(digits)) > MOST_FEN:
            raise WrongValue("金额太大，请核对")
        return fen

    def from_json(self, raw: object) -> Value:
        text = narrow(raw)
        if not text:
            return None
        if not text.isascii() or not text.isdigit():
            raise WrongValue("金额请用整数（分）")
        return self._bounded(text)

    def format(self, value: Value) -> str:
        return "" if value is None else f"{int(value) // 100:,}.{int(value) % 100:02d}"

    def to_cell(self, value: Value) -> str:
        return "" if value is None else f"{int(value) // 100}.{int(value) % 100:02d}"

    def sample(self, n: int) -> Value:
        return 31250 + n


@dataclass(frozen=True)
class Number(Kind):
    """A whole number from ``least`` to ``most``."""

    name: str = "number"
    sql: str = "INTEGER"
    title: str = "整数"
    least: int = 0
    most: int = 10**9

    def parse(self, raw: object) -> Value:
        text = narrow(raw).replace(",", "")
        if not text:
            return None
        if not re.fullmatch(r"-?[0-9]+", text):
            raise WrongValue("不是整数，请只写数字，例如 3")
        if len(text) > _DIGITS or not self.least <= int(text) <= self.most:
            raise WrongValue(f"应在{self.least}到{self.most}之间")
        return int(text)

    def sample(self, n: int) -> Value:
        return min(self.most, self.least + n % 1000)


_YES = {"是", "有", "√", "✓", "1", "Y", "YES", "TRUE", "对"}
_NO = {"否", "无", "×", "0", "N", "NO", "FALSE", "不是", "没有"}


@dataclass(frozen=True)
class YesNo(Kind):
    """Yes or no, kept as 1 or 0; blank is neither. ``yes`` and ``no`` are the words shown, ``also`` more words."""

    name: str = "boolean"
    sql: str = "INTEGER"
    title: str = "是否"
    yes: str = "是"
    no: str = "否"
    also_yes: tuple[str, ...] = ()
    also_no: tuple[str, ...] = ()

    def parse(self, raw: object) -> Value:
        text = narrow(raw).upper()
        if not text:
            return None
        if text in _YES or text == self.yes or text in self.also_yes:
            return 1
        if text in _NO or text == self.no or text in self.also_no:
            return 0
        raise WrongValue(f"请填“{self.yes}”或“{self.no}”")

    def as_json(self, value: Value) -> Any:
        return None if value is None else bool(value)

    def format(self, value: Value) -> str:
        return "" if value is None else (self.yes if value else self.no)

    def sample(self, n: int) -> Value:
        return n % 2


@dataclass(frozen=True)
class Option:
    """One code of a list. ``labels`` are (from date, label), oldest first: the word in force changes, the code stays."""

    code: str
    labels: tuple[tuple[str, str], ...]
    aliases: tuple[str, ...] = ()
    script: str = ""
    """The word scripts read, where a contract names one; else the label."""

    def label(self, on: str | None = None) -> str:
        """The official word in force on an ISO date (default: the newest)."""
        lawful = [text for start, text in self.labels if on is None or start <= on]
        return (lawful or [self.labels[0][1]])[-1]


def option(code: str, label: str, *aliases: str, script: str = "") -> Option:
    """An option whose label never changed."""
    return Option(code, (("", label),), aliases, script)


@dataclass(frozen=True)
class Choice(Kind):
    """One code of a list, typed by label, alias or code, read by label."""

    name: str = "choice"
    title: str = "选项"
    options: tuple[Option, ...] = ()
    _by_word: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        for entry in self.options:
            for word in filter(None, (entry.code, entry.script, *entry.aliases, *(text for _, text in entry.labels))):
                known = self._by_word.setdefault(word.upper(), entry.code)
                if known != entry.code:
                    raise ValueError(f"two options share the word {word}")

    def code_of(self, text: str) -> str:
        """The code for a word. Raises WrongValue naming the choices."""
        code = self._by_word.get(text.upper()) or self._by_word.get(narrow(text).upper())
        if code is None:
            raise WrongValue("应为：" + "、".join(entry.label() for entry in self.options[:16]))
        return code

    def parse(self, raw: object) -> Value:
        text = plain(raw)
        return self.code_of(text) if text else None

    def label(self, code: Value, on: str | None = None) -> str:
        for entry in self.options:
            if entry.code == code:
                return entry.label(on)
        return "" if code is None else str(code)

    def script(self, code: Value) -> str:
        """The word scripts read for a code."""
        return next((entry.script for entry in self.options if entry.code == code and entry.script), self.label(code))

    def as_json(self, value: Value) -> Any:
        return None if value is None else self.script(value)

    def format(self, value: Value) -> str:
        return self.label(value)

    def sample(self, n: int) -> Value:
        return self.options[n % len(self.options)].code

    def options_json(self, on: str | None = None) -> list[str] | None:
        return [entry.script or entry.label(on) for entry in self.options]


_SEPARATORS = re.compile(r"[\s,，、;；/|]+")


@dataclass(frozen=True)
class Choices(Choice):
    """Several codes of a list, kept as codes joined by one space in the list's order; none is ``None``."""

    name: str = "choices"
    title: str = "多项选择"

    def from_json(self, raw: object) -> Value:
        """Words with anything between them, or a JSON list of words."""
        text = "" if isinstance(raw, list | tuple) else plain(raw)
        if text.startswith("[") and text.endswith("]"):
            return self.parse(text[1:-1].replace('"', " "))
        return self.parse(raw)

    def parse(self, raw: object) -> Value:
        words = raw if isinstance(raw, list | tuple) else [w for w in _SEPARATORS.split(plain(raw)) if w]
        return self.join(self.code_of(plain(word)) for word in words)

    def join(self, codes: Any) -> str | None:
        """Codes in any order and number → the kept text."""
        wanted = set(codes)
        return " ".join(entry.code for entry in self.options if entry.code in wanted) or None

    def as_json(self, value: Value) -> Any:
        return [self.script(code) for code in split_codes(value)]

    def format(self, value: Value) -> str:
        return "、".join(self.label(code) for code in split_codes(value))


def split_codes(value: Value) -> tuple[str, ...]:
    """The codes kept by a Choices field."""
    return tuple(str(value).split()) if value else ()


@dataclass(frozen=True)
class Reference(Kind):
    """Another record, kept as its id. People and scripts name it by its natural key; a service looks it up.

    on: the field beside it with the day on which the other record must hold, where records hold from day to day.
    """

    name: str = "reference"
    title: str = "关联记录"
    to: str = ""
    on: str = ""

    def sample(self, n: int) -> Value:
        """An id of the right shape; a test that needs a real one puts it in."""
        return f"00000000-0000-5000-8000-{n:012d}"


@dataclass(frozen=True)
class Attachment(Kind):
    """Files kept in the ledger folder: SHA-256 names joined by one space.

    taken: the field beside it that keeps when each picture was taken (``name@2026-10-13T09:32``); a picture is kept
    without what the camera wrote into it.
    """

    name: str = "attachment"
    title: str = "附件"
    longest: int = 20000
    taken: str = ""

    def parse(self, raw: object) -> Value:
        names = plain(raw).lower().split()
        if any(not re.fullmatch(r"[0-9a-f]{64}", name) for name in names):
            raise WrongValue("附件请用 attach 命令加入")
        return " ".join(dict.fromkeys(names)) or None

    def mask(self, value: Value) -> str:
        return f"{len(split_codes(value))} 个附件" if value else ""


TEXT = Text()
LONG_TEXT = Text(longest=20000)
DATE = Date()
MONTH = Month()
TIME = Time()
PERIOD = Period()
MONEY = Money()
NUMBER = Number()
YES_NO = YesNo()
ATTACHMENT = Attachment()


def choices_of(pairs: Sequence[tuple[str, str]]) -> tuple[Option, ...]:
    """Options from (code, label) pairs."""
    return tuple(option(code, label) for code, label in pairs)

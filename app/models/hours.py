"""Hours of work as attendance sheets hold them: by half hours, ``/`` for leave (domain 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.errors import WrongValue
from app.core.kinds import Kind, Value, narrow

LEAVE = 0
"""Kept for a day of leave: it counts for nothing, and yet is no blank."""
LEAVE_MARK = "/"

_BLANK = {"", "-", "—", "–"}
_LEAVE_WORDS = {LEAVE_MARK, "请假", "假", "事假", "病假"}
_NUMBER = re.compile(r"(\d{1,4})(?:[.,。]([05])0*)?", re.ASCII)
_OTHER_NUMBER = re.compile(r"-?\d+(?:[.,。]\d+)?", re.ASCII)
_SAID = re.compile(r"(?:(\d{1,2})个?(?:小时|钟头))?(?:(半)|(\d{1,4})分钟?)?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::00)?", re.ASCII)
_UNIT = re.compile(r"(?:个?小时|个?工时|h(?:ours?)?)$", re.IGNORECASE)


def hours_text(halves: int) -> str:
    """Half hours as a cell of the sheet shows them: 3 → 1.5, 2 → 1."""
    return f"{halves // 2}.5" if halves % 2 else str(halves // 2)


def hours_sum(halves: int) -> str:
    """Half hours as a sum shows them, always with one place: 24 → 12.0."""
    return f"{halves // 2}.{halves % 2 * 5}"


def _in_figures(text: str) -> str:
    """1小时30分, 2小时半 and 90分钟 as 1.5, 2.5 and 1.5: minutes that make whole half hours; anything else as it is."""
    found = _SAID.fullmatch(text)
    if not found or not ((found[1] and found[2]) or found[3]):
        return text
    minutes = int(found[1] or 0) * 60 + (30 if found[2] else int(found[3]))
    return text if minutes % 30 else hours_text(minutes // 30)


def _instead_of_clock(hours: int, minutes: int) -> str:
    """1:30 may be a duration or a time of day: what to write, never a guess."""
    if minutes % 30 or minutes > 59:
        return "像是几点几分，请写成小时数，例如 1.5"
    return (
        f"像是几点几分；是 {hours} 小时{' 30 分' if minutes else ''}的，请写成 {hours_text(hours * 2 + minutes // 30)}"
    )


@dataclass(frozen=True)
class Hours(Kind):
    """Hours kept as a whole number of half hours; people and scripts read and give hours: 1.5.

    most: half hours. leave: whether ``/`` (请假) may stand here; it is kept as LEAVE and read as ``/``.
    """

    name: str = "hours"
    sql: str = "INTEGER"
    title: str = "工时"
    most: int = 48
    leave: bool = True

    def parse(self, raw: object) -> Value:
        text = narrow(raw).replace(" ", "")
        if text in _BLANK:
            return None
        if self.leave and text in _LEAVE_WORDS:
            return LEAVE
        text = _UNIT.sub("", _in_figures(text))
        found = _NUMBER.fullmatch(text)
        if not found:
            if clock := _CLOCK.fullmatch(text):
                raise WrongValue(_instead_of_clock(int(clock[1]), int(clock[2])))
            if _OTHER_NUMBER.fullmatch(text):
                raise WrongValue("要按半小时填，例如 1、1.5、2")
            raise WrongValue("看不出是几小时，请写成 1.5 的样子" + ("，请假写 /" if self.leave else ""))
        halves = int(found[1]) * 2 + (found[2] == "5")
        if not halves:
            raise WrongValue("要大于0；没有上岗就空着" + ("，请假写 /" if self.leave else ""))
        if halves > self.most:
            raise WrongValue(f"最多{hours_text(self.most)}小时，现在是{hours_text(halves)}小时")
        return halves

    def as_json(self, value: Value) -> int | float | str | None:
        """Hours as a number: 1.5, 2; leave as ``/``."""
        if value is None:
            return None
        halves = int(value)
        if halves == LEAVE and self.leave:
            return LEAVE_MARK
        return halves / 2 if halves % 2 else halves // 2

    def format(self, value: Value) -> str:
        if value is None:
            return ""
        return LEAVE_MARK if value == LEAVE and self.leave else hours_text(int(value))

    def sample(self, n: int) -> Value:
        return n % self.most + 1


HOURS = Hours()
MONTH_HOURS = Hours(most=48 * 31, leave=False)

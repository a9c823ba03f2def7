"""What stands against a day of work or an assignment: age, the days it holds, pay that is approved, a second post."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from app.core.declaration import Row
from app.core.errors import Refused
from app.core.kinds import Value
from app.models import Norm
from app.models.rules import norms
from app.models.rules.capitals import date_plain
from app.models.rules.working import holds_on, meet, too_young
from app.services.calendar import is_working_day
from app.services.norms import norm_rows
from app.services.office import Office


class Level(enum.Enum):
    """REFUSE: never taken. PAST: refused by hand, taken with the sentence when it comes from past papers. NOTE: said."""

    REFUSE = "refuse"
    PAST = "past"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """One thing that other records say. reason: a Chinese sentence; do: what a person can do about it."""

    level: Level
    reason: str
    do: str = ""


@dataclass(frozen=True)
class Limits:
    """Hours a week and a month, and years of age; ``None`` where no norm was in force yet."""

    week: int | None
    month: int | None
    age: int | None


def limits(office: Office, month: str, rows: list[Norm] | None = None) -> Limits:
    """The limits of work-study in a month ``2026-10``: the county's where it has its own, else the shipped ones."""
    known = norm_rows(office) if rows is None else rows

    def value(code: str) -> int | None:
        try:
            return norms.norm(code, month, known)
        except KeyError:
            return None

    return Limits(value("WORK_HOURS_WEEK"), value("WORK_HOURS_MONTH"), value("WORK_LEAST_AGE"))


def day_text(day: str) -> str:
    """10月21日: a day as sentences say it."""
    return f"{int(day[5:7])}月{int(day[8:])}日"


def span_text(first: str, last: str | None) -> str:
    """2026年9月1日至2026年12月31日, or 2026年9月1日起."""
    return f"{date_plain(first)}至{date_plain(last)}" if last else f"{date_plain(first)}起"


class _Known:
    """Records that are asked for again and again while one file is read."""

    def __init__(self, office: Office) -> None:
        self.office = office
        row = office.ledger.row
        self.row: Callable[[str, str], Row] = cache(lambda kind, record: row(kind, record) or {})
        rows = norm_rows(office)
        self.limits: Callable[[str], Limits] = cache(lambda month: limits(office, month, rows))

    def text(self, kind: str, record: Value, name: str) -> str:
        """A field of a record as text, empty when there is none."""
        return str(self.row(kind, str(record)).get(name) or "")

    def age_findings(self, student: Value, day: str, level: Level) -> list[Finding]:
        name, born = self.text("students", student, "name"), self.text("students", student, "birth_date")
        least = self.limits(day[:7]).age
        if not born:
            return [Finding(Level.NOTE, f"{name}的出生日期没有填，不能核对是否满 {least} 周岁。")] if least else []
        young = too_young(name, born, day, least)
        do = "请换一名学生；出生日期错了的，先改正"
        return [Finding(level, young, do)] if young else []


class WorkDayRules:
    """Of one day's hours."""

    def __init__(self, office: Office) -> None:
        self.known = _Known(office)
        self.office = office
        self.approved = approved_months(office)
        self._others: dict[str, list[Row]] | None = None

    def findings(self, row: Row) -> list[Finding]:
        """row: assignment, date (and hours)."""
        assignment, day = str(row["assignment"]), str(row["date"])
        held = self.known.row("assignments", assignment)
        if not held:
            return []
        student = held.get("student")
        name = self.known.text("students", student, "name")
        if (assignment, day[:7]) in self.approved:
            do = f"要改，先作废{name}在报酬表里的一笔"
            return [Finding(Level.REFUSE, f"{name}{int(day[5:7])}月的报酬已经审批，工时不能再改。", do)]
        first, last = str(held["from_date"]), _text(held["to_date"])
        if not holds_on(first, last, day):
            said = f"{name}{day_text(day)}没有上岗（上岗是{span_text(first, last)}）。"
            return [Finding(Level.REFUSE, said, "请改日期，或先改上岗的起止日期")]
        found = self.known.age_findings(student, day, Level.REFUSE)
        if not is_working_day(dt.date.fromisoformat(day)):
            found.append(Finding(Level.NOTE, f"{day_text(day)}是休息日或节假日，请核对{name}这一天是否上岗。"))
        if self._twice(assignment, str(student), day):
            found.append(Finding(Level.NOTE, f"{name}{day_text(day)}在另一个岗位也有工时，同一时间只能上一个岗。"))
        return found

    def _twice(self, assignment: str, student: str, day: str) -> bool:
        """Whether the student has hours in another assignment on that day."""
        if self._others is None:
            self._others = {}
            for row in self.office.ledger.rows("assignments"):
                self._others.setdefault(str(row["student"]), []).append(row)
        others = [
            str(row["id"])
            for row in self._others.get(student, ())
            if row["id"] != assignment and holds_on(str(row["from_date"]), _text(row["to_date"]), day)
        ]
        return bool(others) and self.office.ledger.count("work_days", {"assignment": others, "date": day}) > 0


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


class AssignmentRules:
    """Of one assignment."""

    def __init__(self, office: Office) -> None:
        self.known = _Known(office)
        self.office = office

    def findings(self, row: Row) -> list[Finding]:
        """row: student, post, from_date, to_date, and its id when it is there already."""
        first, last = str(row["from_date"]), _text(row.get("to_date"))
        found = self.known.age_findings(row["student"], first, Level.PAST)
        post = self.known.row("posts", str(row["post"]))
        opened, closed = _text(post.get("from_date")), _text(post.get("to_date"))
        if post and not holds_on(opened or first, closed, first):
            since = span_text(opened, closed) if opened else f"到{date_plain(closed or first)}为止"
            found.append(
                Finding(
                    Level.PAST,
                    f"岗位“{post['name']}”{date_plain(first)}没有设置（{since}）。",
                    "请改上岗日期或岗位的日期",
                )
            )
        name = self.known.text("students", row["student"], "name")
        found += self._left_outside(row, name)
        for other in self.office.ledger.rows("assignments", {"student": row["student"]}):
            span = (str(other["from_date"]), _text(other["to_date"]))
            if other["id"] != row.get("id") and meet((first, last), span):
                where = self.known.text("posts", other["post"], "name")
                found.append(
                    Finding(
                        Level.NOTE, f"{name}{span_text(*span)}已在“{where}”上岗，一人同时只上一个岗，请写上离岗日期。"
                    )
                )
        return found

    def _left_outside(self, row: Row, name: str) -> list[Finding]:
        """Hours that are kept already and would lie outside the assignment: they would be paid all the same."""
        if not row.get("id"):
            return []
        first, last = str(row["from_date"]), _text(row.get("to_date"))
        days = sorted(str(day["date"]) for day in self.office.ledger.rows("work_days", {"assignment": row["id"]}))
        outside = [day for day in days if not holds_on(first, last, day)]
        if not outside:
            return []
        which = "、".join(day_text(day) for day in outside[:3]) + (f"等{len(outside)}天" if len(outside) > 3 else "")
        said = f"{name}{which}已有工时，不在上岗日期里（{span_text(first, last)}）。"
        before = self.office.ledger.row("assignments", str(row["id"])) or {}
        moved = (before.get("from_date"), before.get("to_date")) != (row["from_date"], row.get("to_date"))
        return [Finding(Level.PAST if moved else Level.NOTE, said, "请核对起止日期；工时记错了的，先清空这几天")]


class PostRules:
    """Of a post whose rate is changed."""

    def __init__(self, office: Office) -> None:
        self.office = office

    def findings(self, row: Row) -> list[Finding]:
        """row: the post as it would be after the change."""
        before = self.office.ledger.row("posts", str(row["id"])) if row.get("id") else None
        if before is None or all(before[name] == row.get(name) for name in ("day_fen", "hour_fen", "meal_fen")):
            return []
        held = {str(entry["id"]) for entry in self.office.ledger.rows("assignments", {"post": row["id"]})}
        lines = self.office.ledger.rows("pay_lines", {"void_on": None, "assignment": sorted(held)})
        frozen = {(str(line["assignment"]), str(line["month"])) for line in lines}
        worked = self.office.ledger.rows("work_days", {"assignment": sorted(held)})
        months = sorted(
            {str(day["date"])[:7] for day in worked if (day["assignment"], str(day["date"])[:7]) not in frozen}
        )
        if not months:
            return []
        which = "、".join(f"{month[:4]}年{int(month[5:])}月" for month in months)
        said = f"“{row['name']}”{which}还没有编制报酬表，会按新标准算。要按原标准发的，请先编制报酬表再改。"
        return [Finding(Level.NOTE, said)]


def approved_months(office: Office) -> set[tuple[str, str]]:
    """(assignment, month) of the pay that is approved and not void: what it was counted from stands."""
    approved = {row["id"] for row in office.ledger.rows("pay_sheets") if row["approved_on"]}
    return {
        (str(row["assignment"]), str(row["month"]))
        for row in office.ledger.rows("pay_lines", {"void_on": None})
        if row["pay_sheet"] in approved
    }


def removal_of_work(office: Office, kind: str, record: str) -> None:
    """Refused for what hours and pay still hang on, and for hours whose pay is approved."""
    if kind == "work_days":
        row = office.ledger.row(kind, record) or {}
        if row and (str(row["assignment"]), str(row["date"])[:7]) in approved_months(office):
            raise Refused("这一天的报酬已经审批，工时不能删除", "工时", "要改，先作废报酬表里的这一笔")
    held = {
        "assignments": (("work_days", "assignment", "有工时"), ("pay_lines", "assignment", "有报酬记录")),
        "posts": (("assignments", "post", "有学生上岗"),),
        "students": (("pay_lines", "student", "有勤工助学报酬记录"),),
    }
    for other, name, why in held.get(kind, ()):
        if office.ledger.count(other, {name: record}):
            label = office.type(kind).label
            do = "不再上岗的填离岗日期；岗位停了填停用日期；学生离校改学籍状态"
            raise Refused(f"这个{label}{why}，不能删除", label, do)

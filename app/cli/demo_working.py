"""Work-study in the demo: an invented vocational school, three posts, the hours of two months, one month paid and signed."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app.cli.invented import AREA, write_xlsx
from app.models.kinds import check_digit
from app.models.rules.working import days_of, monday_of
from app.services.calendar import is_working_day

CODE, NAME = "3637990013", "河湾职业学校"
SECOND = "苏会计"
STUDENTS = (
    "赵立春", "钱雨水", "孙惊蛰", "李春分", "周清明", "郑立夏", "王小满", "冯芒种", "陈夏至", "褚小暑", "卫大暑", "蒋立秋", "沈处暑",
    "韩白露", "杨秋分", "朱寒露",
)  # fmt: skip
BUSY, YOUNG = "冯芒种", "吴谷雨"
"""Who works too much in one week, and who isn't sixteen yet."""
POSTS = (
    ("食堂助理", "后勤处", "day_fen=800", "meal_fen=1800"),
    ("超市助理", "后勤处", "day_fen=1000"),
    ("图书助理", "教务处", "hour_fen=650"),
)
Run = Callable[..., Any]


def second_person(run: Run, name: str, folder: Path, password: str) -> None:
    """Somebody else who may open the ledger. folder: where the password lies for a moment, as the command wants it."""
    secret = folder / "第二人密码.txt"
    secret.write_text(password, encoding="utf-8")
    run("person", name, "--new-password-file", secret)
    secret.unlink()


def work_study(run: Run, tables: Path, paper: Path, period: str, today: dt.date, password: str) -> None:
    """Register, posts, assignments and hours; last month paid and signed, this month under way.

    run: the words of one command → its document, on the school's ledger, which is there. password: the second person's.
    """
    begin = dt.date(int(period[:4]), 9, 1)
    students = _students(begin, today)
    _write(tables, "学生", ("姓名", "身份证件号", "年级", "班级", "银行卡号", "学校标识码"), students)
    run("import", "students", tables / f"{NAME}_学生.xlsx")
    for name, department, *pay in POSTS:
        run("add", "posts", f"name={name}", f"department={department}", *pay)
    held = [
        (number, POSTS[at % len(POSTS)][0], begin.isoformat(), f"{begin.year + 1}-01-20")
        for at, (_, number, *_) in enumerate(students)
    ]
    _write(tables, "上岗", ("学生身份证号", "岗位", "上岗日期", "离岗日期"), held)
    run("import", "assignments", tables / f"{NAME}_上岗.xlsx")
    second_person(run, SECOND, tables, password)
    this = today.isoformat()[:7]
    last = (today.replace(day=1) - dt.timedelta(days=1)).isoformat()[:7]
    months = [month for month in (last, this) if begin.isoformat()[:7] <= month <= f"{begin.year + 1}-01"]
    for month in months:
        _hours(run, tables, month, today)
    for month in months[:1]:
        _pay(run, paper, month, today)
    for month in months[1:]:
        run("hours", "--month", month)
    run("tasks")


def _students(begin: dt.date, today: dt.date) -> list[tuple[str, ...]]:
    """(name, number, grade, class, card, school): sixteen who are old enough, and one who will be in forty days."""
    dice = random.Random(13)
    found: list[tuple[str, ...]] = []
    soon = today + dt.timedelta(days=40)
    for at, name in enumerate((*STUDENTS[:5], YOUNG, *STUDENTS[5:])):
        born = dt.date(begin.year - 17, dice.randint(1, 12), dice.randint(1, 28))
        if name == YOUNG:
            born = dt.date(soon.year - 16, soon.month, min(soon.day, 28))
        first = f"{AREA}{born:%Y%m%d}5{at // 10}{at % 10}"
        card = f"62{dice.randrange(10**17):017d}"
        found.append(
            (name, first + check_digit(first), "职一" if name == YOUNG else "职二", f"{at % 2 + 1}班", card, CODE)
        )
    return found


def _write(folder: Path, title: str, head: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    write_xlsx(folder / f"{NAME}_{title}.xlsx", {title: [head, *rows]})


def _hours(run: Run, tables: Path, month: str, today: dt.date) -> None:
    """The attendance of a month up to today, as the school keeps it: a column a day."""
    days = days_of(month)
    open_days = [day for day in days if day <= today.isoformat() and is_working_day(dt.date.fromisoformat(day))]
    busy = _busy_week(open_days)
    dice = random.Random(int(month.replace("-", "")))
    head = ["姓名", *(str(number) for number in range(1, len(days) + 1))]
    rows = []
    for name in STUDENTS:
        cells: dict[str, Any] = {day: dice.choice((1.5, 1.5, 1.5, 1.5, 1, 2, "", "/")) for day in open_days}
        # Nobody but one works more than the week's limit: five days of one and a half hours, whatever the dice say.
        cells |= {day: 1.5 for day in open_days if cells[day] == 2 and dt.date.fromisoformat(day).weekday() > 0}
        if name == BUSY:
            cells |= dict.fromkeys(busy, 2.5)
        rows.append([name, *(cells.get(day, "") for day in days)])
    title = [f"{NAME}勤工助学考勤表（{month[:4]}年{int(month[5:])}月）"]
    write_xlsx(tables / f"{NAME}_{month}考勤.xlsx", {"考勤": [title, head, *rows]})
    run("import", "work_days", tables / f"{NAME}_{month}考勤.xlsx")


def _busy_week(days: Sequence[str]) -> list[str]:
    """The first week of which five days are worked."""
    weeks: dict[str, list[str]] = {}
    for day in days:
        weeks.setdefault(monday_of(day), []).append(day)
    return next((week for week in weeks.values() if len(week) >= 5), [])


def _pay(run: Run, paper: Path, month: str, today: dt.date) -> None:
    """Prepared, approved by another, paid, printed, signed; the reason for the week that was too long before all that."""
    for row in run("hours", "--month", month):
        if row["over"]:
            longest = max(row["weeks"], key=row["weeks"].get)
            run("explain-over", row["assignment"], "--week", longest, "--reason", "校庆期间食堂人手不足")
    run("print", "attendance", paper / f"{NAME}_{month}考勤表.pdf", "--month", month)
    run("print", "attendance", paper / f"{NAME}_空白考勤表.pdf", "--month", month, "--blank")
    sheet = run("pay-sheet", month)["pay_sheet"]
    run("--person", SECOND, "approve-pay", sheet)
    run("pay-out", sheet, "--date", today.isoformat())
    run("print", "pay_sheet", paper / f"{NAME}_{month}报酬发放表.pdf", "--month", month)
    run("sign-pay", sheet, "--date", today.isoformat())

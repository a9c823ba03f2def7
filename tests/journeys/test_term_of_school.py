"""A term of visits and hours at schools that nobody tried before, against sums of our own from the domain's text alone."""

from __future__ import annotations

import datetime as dt
import itertools
import random
import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.ledger import Ledger
from app.models import registry
from app.services import teaching, working
from app.services.office import Office
from tests.journeys.county import id_number
from tests.journeys.kit import PASSWORD, Unit, pdf_lines, pdf_text, yuan_of

DAY = dt.timedelta(days=1)
D = dt.date.fromisoformat
FREE = {D(f"2026-{day}") for day in
        ("04-06", "05-01", "05-04", "05-05", "06-19", "09-25", *(f"10-0{n}" for n in range(1, 8)))}  # fmt: skip
WORKED = {D("2026-05-09"), D("2026-09-20"), D("2026-10-10")}
"""Holidays on weekdays and weekend days worked, of the terms below, copied from the published list."""


def works(day: dt.date) -> bool:
    return day in WORKED or (day.weekday() < 5 and day not in FREE)


def days(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    return itertools.takewhile(lambda day: day <= last, (first + n * DAY for n in itertools.count()))


def monday(day: dt.date) -> dt.date:
    return day - day.weekday() * DAY


class Dirt:
    """Writes values as clerks write them, all of them to be read without a guess."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)

    def wide(self, text: str) -> str:
        return text.translate(str.maketrans("0123456789.-", "０１２３４５６７８９．－"))

    def date(self, day: dt.date) -> Any:
        serial = (day - dt.date(1899, 12, 30)).days
        return self.dice.choice((
            dt.datetime(day.year, day.month, day.day), f"{day.year}.{day.month}.{day.day}", f" {day.year}/{day.month}/{day.day}",
            f"{day.year}年{day.month}月{day.day}日", serial, self.wide(day.isoformat()), day.strftime("%Y%m%d"),
        ))  # fmt: skip

    def time(self, hour: int, minute: int) -> Any:
        return self.dice.choice((
            dt.time(hour, minute), f"{hour}：{minute:02d}", (hour * 60 + minute) / 1440, f"{hour}点{minute}分", f"{hour:02d}{minute:02d}",
            f"下午{hour - 12}:{minute:02d}" if hour > 12 else f"上午{hour}:{minute:02d}", f"{hour}:{minute:02d}:00",
        ))  # fmt: skip

    def lessons(self, count: int) -> Any:
        spoken = (f"{count}课时", f"{count} 节", "一二三"[count - 1])
        return self.dice.choice((count, float(count), f" {count} ", self.wide(str(count)), *spoken))

    def hours(self, halves: int) -> Any:
        if not halves:
            return self.dice.choice(("/", "请假", "／", " / ", "事假"))
        text = f"{halves / 2:g}"
        spoken = f"{halves // 2}小时30分" if halves % 2 else f"{halves // 2}小时"
        return self.dice.choice((
            halves / 2, text, self.wide(text), f"{text}小时", f"{text} 小时", f"{text}h", text.replace(".", ","), f" {text} ", spoken,
            f"{halves * 30}分钟",
        ))  # fmt: skip

    def number(self, number: str) -> str:
        return self.dice.choice((number, f" {number}", number.lower(), f"{number[:6]} {number[6:]}"))


def filled(unit: Unit, kind: str, rows: Sequence[dict[str, Any]], path: Path) -> dict[str, Any]:
    """The program's own template, filled with rows, blank lines, a total and a signature; taken in. → the answer."""
    unit.run("template", kind, path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    heads = [str(cell.value).rstrip("*") for cell in sheet[1]]
    for at, row in enumerate(rows):
        assert set(row) <= set(heads), (kind, heads)
        sheet.append([row.get(head) for head in heads])
        if at % 17 == 5:
            sheet.append([])
    sheet.append(["合计"])
    sheet.append(["填表人：方晓晨", None, "审核人：许校长"])
    book.save(path)
    document = unit.run("import", kind, path)
    assert (document["new"], document["problem"]) == (len(rows), 0), document
    return dict(document)


# --- a village school: four children taught at home, and one more

FIRST, LAST = D("2026-03-02"), D("2026-07-03")
Part = tuple[dt.date, dt.date, int, int, tuple[int, ...]]
"""From, to, visits a week, lessons a visit, agreed days of the week (Monday is 1)."""
PLANS: dict[str, list[Part]] = {
    "买买提·伊力": [(FIRST, LAST, 2, 3, (3, 5))],
    "㛃小月": [(D("2026-04-13"), LAST, 1, 2, (2,))],
    "龙𬭎": [(FIRST, D("2026-05-22"), 2, 2, (1, 4))],
    "向䶮": [(FIRST, D("2026-03-27"), 2, 3, (3, 5)), (D("2026-04-20"), LAST, 2, 3, (3, 5))],
    "阿依古丽·艾合买提江": [(FIRST, D("2026-05-08"), 2, 3, (2, 4)), (D("2026-05-11"), LAST, 1, 2, (4,))],
}
"""All term; in the middle of it; gone before its end; suspended for three weeks; a norm that changes."""
HOME = {name: id_number(f"201{at + 3}-02-{28 if at else 11}", at + 40, at % 2 == 0) for at, name in enumerate(PLANS)}
Visit = tuple[str, dt.date, int, bool]
"""Child, day, lessons, signed."""


def planned(parts: list[Part]) -> dict[dt.date, int]:
    """Day → lessons: in every week the agreed days that are worked, each other one moved within its week."""
    found: dict[dt.date, int] = {}
    for first, last, visits, lessons, agreed in parts:
        for _, week in itertools.groupby(days(first, last), monday):
            whole = list(week)
            free = [day for day in whole if works(day)]
            chosen = [day for day in free if day.isoweekday() in agreed]
            for wanted in (monday(whole[0]) + (n - 1) * DAY for n in agreed):
                left = [day for day in free if day not in chosen]
                if wanted not in chosen and left and len(chosen) < visits:
                    chosen.append(next((day for day in left if day > wanted), left[-1]))
            found |= dict.fromkeys(chosen, lessons)
    return found


def given(dirt: Dirt) -> list[Visit]:
    """What was done of it: some left out, some on the day after, some unsigned; and a holiday, a second one a day."""
    found: list[Visit] = []
    for name, parts in PLANS.items():
        due = planned(parts)
        for day, lessons in sorted(due.items()):
            fate = dirt.dice.random()
            moved = day + DAY if fate < 0.2 and day + DAY not in due else day
            if fate > 0.1:
                found.append((name, moved, lessons, dirt.dice.random() < 0.85))
    return [*found, ("买买提·伊力", D("2026-04-04"), 3, True), ("阿依古丽·艾合买提江", D("2026-07-10"), 2, True)]


@pytest.fixture(scope="module")
def village(place: Path) -> tuple[Unit, list[Visit], Path]:
    """The school with a term from workbooks."""
    unit = Unit.found(place / "村.zhuxue-ledger", "school", "2152990712", "明月乡野鸭湖小学")
    dirt = Dirt(3)
    states = {"龙𬭎": "转出", "向䶮": "休学"}
    filled(
        unit,
        "students",
        [{"姓名": name, "学校标识码": "2152990712", "身份证号": dirt.number(number), "就读方式": "送教上门", "学籍状态": states.get(name, "在读")}
         for name, number in HOME.items()],
        place / "学生.xlsx",
    )  # fmt: skip
    unit.run("add", "terms", "period=2026S", f"first_day={FIRST}", f"last_day={LAST}")
    filled(
        unit,
        "teaching_plans",
        [{"学生": dirt.number(HOME[name]), "学期": dirt.dice.choice(("2026S", "2026年春季", "2025-2026学年第二学期")),
          "每周次数": f"{visits}次", "每次课时": dirt.lessons(lessons), "约定星期": "、".join(f"周{'一二三四五'[n - 1]}" for n in agreed),
          "执行起": dirt.date(first) if first > FIRST else None, "执行到": dirt.date(last) if last < LAST else None, "第几份": at + 1}
         for name, parts in PLANS.items() for at, (first, last, visits, lessons, agreed) in enumerate(parts)],
        place / "计划.xlsx",
    )  # fmt: skip
    visits, file = given(dirt), place / "送教.xlsx"
    rows = [
        {"学生": dirt.number(HOME[name]), "送教日期": dirt.date(day), "开始时间": dirt.time(9 + at % 6, 0),
         "结束时间": dirt.time(11 + at % 6, 30), "课时": dirt.lessons(lessons), "送教教师": "方晓晨/许校长", "送教内容": f"第{at}次，认数到{at}",
         "家长已签字": dirt.dice.choice(("是", "√", "已签", "Y", "1")) if signed else dirt.dice.choice(("否", "", "×", "未签"))}
        for at, (name, day, lessons, signed) in enumerate(visits)
    ]  # fmt: skip
    filled(unit, "visits", rows, file)
    return unit, visits, file


def sums(due: int, held: Sequence[Visit]) -> dict[str, int]:
    done, unsigned = (sum(v[2] for v in held if v[3] is signed) for signed in (True, False))
    return {"due": due, "done": done, "unsigned": unsigned, "owed": max(0, due - done - unsigned)}


def test_every_child_every_week_and_every_month_of_a_term(village: tuple[Unit, list[Visit], Path]) -> None:
    unit, visits, _ = village
    document = unit.run("teaching", "--period", "2026S")
    children = {child["name"]: child for child in document["children"]}
    assert set(children) == set(PLANS)
    months = {month: unit.run("teaching", "--month", month) for month in (f"2026-0{n}" for n in range(3, 8))}
    whole = dict.fromkeys(("due", "done", "unsigned", "owed"), 0)
    for name, parts in PLANS.items():
        due, held = planned(parts), [visit for visit in visits if visit[0] == name]
        own = sums(sum(due.values()), held)
        child = children[name]
        assert {key: child[key] for key in own} == own, name
        assert (child["visits"], child["year_given"]) == (len(held), own["done"] + own["unsigned"])
        assert child["year_missing"] == 216 - child["year_given"]
        for week in child["teaching_weeks"]:
            of_week = [v for v in held if monday(v[1]) == D(week["monday"])]
            expected = sums(sum(n for day, n in due.items() if monday(day) == D(week["monday"])), of_week)
            assert {key: week[key] for key in expected} == expected, (name, week["monday"])
        for month, shown in months.items():
            card = next(card for card in shown["children"] if card["name"] == name)
            of_month = [v for v in held if v[1].isoformat()[:7] == month]
            expected = sums(sum(n for day, n in due.items() if day.isoformat()[:7] == month), of_month)
            assert {key: card[key] for key in expected} == expected, (name, month)
        whole = {key: whole[key] + own[key] for key in whole}
    assert {key: document["totals"][key] for key in whole} == whole and whole["owed"] > 0 and whole["unsigned"] > 0
    said = {(entry["name"], entry["check"]) for entry in document["findings"]}
    assert ("向䶮", "gone") in said, "suspended, and a plan that still holds"
    assert ("龙𬭎", "gone") not in said, "its plan ended with its leaving"
    assert (
        children["阿依古丽·艾合买提江"]["visits_per_week"],
        children["阿依古丽·艾合买提江"]["lessons_per_visit"],
    ) == (1, 2)


def test_the_plan_on_paper_owes_what_its_part_of_the_term_owes(
    village: tuple[Unit, list[Visit], Path], tmp_path: Path
) -> None:
    unit, _, _ = village
    for name, expected in (("㛃小月", sum(planned(PLANS["㛃小月"]).values())), ("买买提·伊力", 2 * 3 * 18)):
        unit.run("print", "teaching_plan", tmp_path / "计.pdf", "--student", HOME[name], "--period", "2026S")
        assert f"{expected}课时" in pdf_text(tmp_path / "计.pdf"), name


def test_the_same_again_a_correction_and_one_removed(village: tuple[Unit, list[Visit], Path]) -> None:
    unit, visits, file = village
    before = unit.state()
    assert unit.run("import", "visits", file)["same"] == len(visits) and unit.state() == before
    name, day, lessons, _ = next(v for v in visits if v[0] == "㛃小月" and v[3])
    [record] = [v for v in unit.list("visits", f"student={HOME[name]}") if v["date"] == day.isoformat()]
    old = next(c for c in unit.run("teaching", "--period", "2026S")["children"] if c["name"] == name)
    unit.run("set", "visits", record["id"], "lessons=1节")
    new = next(c for c in unit.run("teaching", "--period", "2026S")["children"] if c["name"] == name)
    assert old["done"] - new["done"] == lessons - 1
    unit.run("undo")
    unit.run("remove", "visits", record["id"], "--reason", "记错学生")
    gone = next(c for c in unit.run("teaching", "--period", "2026S")["children"] if c["name"] == name)
    assert (gone["done"], gone["visits"]) == (old["done"] - lessons, old["visits"] - 1)
    unit.run("undo")
    assert unit.run("teaching", "--period", "2026S")["totals"]["given"] == sum(visit[2] for visit in visits)


def test_a_term_that_ends_in_february_or_begins_in_august(tmp_path: Path) -> None:
    unit = Unit.found(tmp_path / "边.zhuxue-ledger", "school", "2152990713", "长岭小学")
    number = id_number("2016-02-29", 77, True)
    unit.run("add", "students", "name=尼玛次仁", f"id_number={number}", "attendance=送教上门")
    for period, first, last in (("2025A", "2025-09-01", "2026-02-06"), ("2026S", "2026-02-26", "2026-07-03"),
                                ("2026A", "2026-08-31", "2027-01-22"), ("2024S", "2024-02-26", "2024-07-05")):  # fmt: skip
        unit.run("add", "terms", f"period={period}", f"first_day={first}", f"last_day={last}")
        plan = ("visits_per_week=1", "lessons_per_visit=2", "weekdays=周一")
        unit.run("add", "teaching_plans", f"student={number}", f"period={period}", *plan)
    for day in ("2024-02-29", "2025-12-29", "2026-02-02", "2026-02-10", "2026-08-31"):
        visit = (
            "start=9:00",
            "end=10:30",
            "lessons=2",
            "teachers=方晓晨",
            f"content=第{day}的内容",
            "guardian_signed=是",
        )
        unit.run("add", "visits", f"student={number}", f"date={day}", *visit)
    done = {}
    for period in ("2024S", "2025A", "2026S", "2026A"):
        document = unit.run("teaching", "--period", period)
        [child] = document["children"]
        done[period] = (child["done"], child["year_given"])
        asked = {entry["day"] for entry in document["findings"] if entry["check"] == "outside_plan"}
        assert asked == ({"2026-02-10"} if period == "2026S" else set()), "only the visit of the holidays has no plan"
    assert done == {"2024S": (2, 2), "2025A": (4, 6), "2026S": (2, 6), "2026A": (2, 2)}
    months = {month: unit.run("teaching", "--month", month) for month in ("2024-02", "2026-02", "2026-08")}
    assert {month: shown["totals"]["done"] for month, shown in months.items()} == {
        "2024-02": 2,
        "2026-02": 4,
        "2026-08": 2,
    }
    assert months["2026-02"]["totals"]["due"] == 4, "of the autumn's last week and of the spring's first"
    assert [card["name"] for card in months["2026-02"]["children"]] == ["尼玛次仁"]
    for first, last, what in (("2026-02-28", "2026-06-29", "不在这个学期前后"), ("2028-02-28", "2029-06-29", "太远")):
        assert what in unit.refused("add", "terms", "period=2028S", f"first_day={first}", f"last_day={last}")["what"]


def test_slips_are_said_while_a_visit_is_entered(village: tuple[Unit, list[Visit], Path]) -> None:
    unit, _, _ = village
    number = HOME["买买提·伊力"]
    at = next(iter(unit.list("visits", f"student={number}")))
    start = f"{int(at['start'][:2])}:20"
    more = ("lessons=2", "teachers=江红枫", "content=另外写的一段内容")
    twice = unit.run("add", "visits", f"student={number}", f"date={at['date']}", f"start={start}", "end=17:50", *more)
    assert any("记了两次" in said for said in twice["warnings"]), twice["warnings"]
    unit.run("undo")
    early = unit.run("add", "visits", f"student={number}", "date=1926-03-04", "start=9:00", "end=10:00", *more)
    assert early["warnings"] == ["1926年3月4日学生还没有出生。请核对年份。"]
    unit.run("undo")
    some = ("date=2026-03-05", "start=9:00", "end=10:00", "teachers=江红枫", "content=另外写的一段内容")
    assert "请只写数字" in unit.refused("add", "visits", f"student={number}", *some, "lessons=两三节")["what"]


# --- a vocational school: twelve in four posts

POSTS = {
    "食堂帮厨": ("天", "8", "18"),
    "图书整理": ("时", "5.33", "0"),
    "校园超市": ("天", "10", "0"),
    "机房值守": ("时", "6.67", "9.5"),
}
NAMES = (
    "帕提古丽·吐尔逊",
    "阿卜杜热西提·买买提",
    "禤焱",
    "仉㐬",
    "区嘉禾",
    "单于青",
    "尉迟朗",
    "欧阳𠮷",
    "田秧",
    "石苗",
    "龙穗",
    "向禾",
)
YOUNG, CHANGING, BUSY = 3, 4, 8
BORN = ["2009-03-05"] * YOUNG + ["2010-10-20"] + ["2008-02-29"] * 8
NUMBERS = [id_number(born, at + 1, at % 2 == 0) for at, born in enumerate(BORN)]
HELD: list[tuple[int, str, dt.date, dt.date | None]] = [
    (at, list(POSTS)[at % 4], D("2026-09-01"), D("2026-10-15") if at == CHANGING else None) for at in range(len(NAMES))
] + [(CHANGING, "图书整理", D("2026-10-16"), None)]
Hours = dict[tuple[int, dt.date], int]
"""(place in HELD, day) → half hours, 0 for leave."""


def worked(dice: random.Random) -> Hours:
    found: Hours = {}
    for at, (student, _, first, last) in enumerate(HELD):
        for day in days(D("2026-09-01"), D("2026-10-31")):
            holds = first <= day <= (last or day) and (student != YOUNG or day >= D("2026-10-20"))
            if holds and (works(day) or (student == 6 and day.day == 2)) and dice.random() < 0.8:
                found[at, day] = 5 if student == BUSY and day.month == 10 else dice.choice((0, 1, 2, 3, 3, 3, 4))
    return found


def own(hours: Hours, at: int, month: str) -> dict[str, Any]:
    """Days, hours, pay and meals of a row, with decimals and without the program."""
    cells = [halves for (row, day), halves in hours.items() if row == at and day.isoformat()[:7] == month]
    unit, rate, meal = POSTS[HELD[at][1]]
    count, total = sum(map(bool, cells)), Decimal(sum(cells)) / 2
    pay = (Decimal(rate) * (count if unit == "天" else total)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return {
        "days": count,
        "hours": float(total),
        "pay_fen": int(pay * 100),
        "meal_fen": int(Decimal(meal) * count * 100),
    }


def own_over(hours: Hours, student: int, month: str) -> list[str]:
    """What is above 8 hours a week or 40 a month, all posts together; a week of two months whole."""
    of = {}
    for (row, day), halves in hours.items():
        if HELD[row][0] == student:
            of[day] = of.get(day, 0) + halves
    weeks = sorted({monday(day) for day in of if day.isoformat()[:7] == month})
    found = [sum(h for day, h in of.items() if monday(day) == start) for start in weeks]
    whole = sum(h for day, h in of.items() if day.isoformat()[:7] == month)
    return [f"{halves / 2:.1f}" for halves in (*(h for h in found if h > 16), *((whole,) if whole > 80 else ()))]


@pytest.fixture(scope="module")
def vocational(place: Path) -> tuple[Unit, Hours, Path, Path]:
    """The school with September a row a day in the template, and October as the month's sheet."""
    unit, dirt = Unit.found(place / "职.zhuxue-ledger", "school", "3652990722", "青岩职业技术学校"), Dirt(9)
    filled(unit, "students", [{"姓名": name.replace("·", "•・."[at % 3]), "学校标识码": "3652990722", "身份证号": dirt.number(NUMBERS[at]),
                               "年级": "职一", "班级": "汽修1班"} for at, name in enumerate(NAMES)], place / "职学生.xlsx")  # fmt: skip
    filled(unit, "posts", [{"岗位名称": f" {name}", "用工部门": "后勤处", f"每{'天' if per == '天' else '小时'}报酬（元）": dirt.wide(rate),
                            "每天减免餐费（元）": f"{meal}元"} for name, (per, rate, meal) in POSTS.items()], place / "岗位.xlsx")  # fmt: skip
    held = filled(unit, "assignments", [{"学生": dirt.number(NUMBERS[student]), "岗位": post, "上岗日期": dirt.date(first),
                                         "离岗日期": last and dirt.date(last)}
                                        for student, post, first, last in HELD], place / "上岗.xlsx")  # fmt: skip
    assert [entry["reason"] for entry in held["details"] if entry["reason"].startswith("仉")] == [
        "仉㐬未满 16 周岁（2026-10-20 满），不能安排上岗"
    ]
    hours = worked(dirt.dice)
    september = [{"上岗": NUMBERS[HELD[at][0]], "日期": dirt.date(day), "工时": dirt.hours(halves)}
                 for (at, day), halves in sorted(hours.items(), key=lambda cell: cell[0][1]) if day.month == 9]  # fmt: skip
    filled(unit, "work_days", september, place / "九月.xlsx")
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["青岩职业技术学校勤工助学考勤表"])
    sheet.append(["2026年10月"])
    sheet.append(["序号", "姓名", "身份证号", "岗位", *(f"{n}日" for n in range(1, 32)), "天数", "工时"])
    for at, (student, post, _, _) in enumerate(HELD):
        cells = [hours.get((at, dt.date(2026, 10, n))) for n in range(1, 32)]
        sheet.append([at + 1, NAMES[student], NUMBERS[student], post, *(None if c is None else dirt.hours(c) for c in cells),
                      own(hours, at, "2026-10")["days"], own(hours, at, "2026-10")["hours"]])  # fmt: skip
    sheet.append([None, "合计"])
    book.save(place / "十月.xlsx")
    document = unit.run("import", "work_days", place / "十月.xlsx")
    assert (document["new"], document["problem"]) == (len(HELD), 0), document
    assert not any("逐日相加" in entry["reason"] for entry in document["details"])
    return unit, hours, place / "九月.xlsx", place / "十月.xlsx"


@pytest.mark.parametrize("month", ["2026-09", "2026-10"])
def test_every_row_of_a_month(vocational: tuple[Unit, Hours, Path, Path], month: str) -> None:
    unit, hours, _, _ = vocational
    rows = {(row["student_id_number"], row["post"]): row for row in unit.run("hours", "--month", month)}
    over: dict[int, set[str]] = {}
    for at, (student, post, first, _) in enumerate(HELD):
        if first.isoformat()[:7] > month:
            continue
        row, expected = rows.pop((NUMBERS[student], post)), own(hours, at, month)
        assert {name: row[name] for name in expected} == expected, (NAMES[student], post)
        over.setdefault(student, set()).update(re.findall(r"共 (\S+) 小时", text)[0] for text in row["over"])
    for student, found in over.items():
        assert found == set(own_over(hours, student, month)), NAMES[student]
    assert not rows and (month == "2026-09" or over[BUSY])


def test_the_same_workbooks_again_change_nothing(vocational: tuple[Unit, Hours, Path, Path]) -> None:
    unit, _, september, october = vocational
    before = unit.state()
    for file in (september, october):
        document = unit.run("import", "work_days", file)
        assert (document["new"], document["changed"], document["problem"]) == (0, 0, 0)
    assert unit.state() == before


def test_the_month_on_paper_says_the_same(vocational: tuple[Unit, Hours, Path, Path], tmp_path: Path) -> None:
    unit, hours, _, _ = vocational
    unit.run("print", "attendance", tmp_path / "考勤.pdf", "--month", "2026-10")
    unit.run("print", "pay_sheet", tmp_path / "报酬.pdf", "--month", "2026-10")
    rows = [own(hours, at, "2026-10") for at in range(len(HELD))]
    persons = len({HELD[at][0] for at, row in enumerate(rows) if row["days"]})
    pay, meals = (sum(row[name] for row in rows) for name in ("pay_fen", "meal_fen"))
    [total] = [line for line in pdf_lines(tmp_path / "报酬.pdf") if re.match(r"\s*总\s*计", line)]
    said = re.sub(r"\s", "", total.split("人")[0])
    assert said == f"总计（共2页{persons}" and persons == len(NAMES) == len(rows) - 1, "one student on two posts is one"
    figures = total.split("）")[1].split()
    assert [int(figures[0]), float(figures[1])] == [sum(row[name] for row in rows) for name in ("days", "hours")]
    assert [yuan_of(figure) for figure in figures[2:]] == [pay, meals, pay]
    text = pdf_text(tmp_path / "报酬.pdf")
    assert chinese(pay) in text
    assert f"田秧：{own_over_text(hours)}" in pdf_text(tmp_path / "考勤.pdf")


def own_over_text(hours: Hours) -> str:
    """How the line under the attendance begins."""
    start = next(monday(day) for (at, day) in sorted(hours, key=lambda cell: cell[1]) if at == BUSY and day.month == 10 and
                 sum(h for (a, d), h in hours.items() if a == BUSY and monday(d) == monday(day)) > 16)  # fmt: skip
    inside = sorted(day for (at, day), halves in hours.items() if at == BUSY and monday(day) == start and halves)
    return f"{inside[0].month}月{inside[0].day}日至{inside[-1].day}日共"


def chinese(fen: int) -> str:
    """Yuan in capitals of an amount below ten thousand; written anew, so that ours isn't its own witness."""
    figures, yuan = "零壹贰叁肆伍陆柒捌玖", fen // 100
    digits = f"{yuan:04d}".lstrip("0") or "0"
    places = ["", "拾", "佰", "仟"][: len(digits)][::-1]
    said = "".join(figures[int(d)] + place if d != "0" else "零" for d, place in zip(digits, places, strict=True))
    said = re.sub("零+", "零", said).rstrip("零") + "元"
    ten, one = fen // 10 % 10, fen % 10
    if not ten and not one:
        return said + "整"
    return said + (figures[ten] + "角" if ten else "零") + (figures[one] + "分" if one else "整")


def test_pay_that_was_prepared_keeps_its_rate_and_hours_stay_in_their_post(
    vocational: tuple[Unit, Hours, Path, Path],
) -> None:
    unit, hours, _, _ = vocational
    due = sum(own(hours, at, "2026-09")["pay_fen"] for at in range(len(HELD)))
    assert unit.run("pay-sheet", "2026-09")["fen"] == due
    [post] = [entry for entry in unit.list("posts") if entry["name"] == "图书整理"]
    said = unit.run("set", "posts", post["id"], "hour_fen=600")["warnings"]
    assert said == ["“图书整理”2026年10月还没有编制报酬表，会按新标准算。要按原标准发的，请先编制报酬表再改。"]
    assert sum(row["pay_fen"] for row in unit.run("hours", "--month", "2026-09")) == due
    at = 9  # a student of that post
    [row] = [r for r in unit.run("hours", "--month", "2026-10") if r["student_id_number"] == NUMBERS[at]]
    assert row["pay_fen"] == int(row["hours"] * 600)
    unit.run("undo")
    refused = unit.refused("set", "assignments", row["assignment"], "to_date=2026-10-12")
    assert "已有工时，不在上岗日期里" in refused["what"]
    assert "warnings" not in unit.run("set", "posts", post["id"], "duties=理书")
    unit.run("void-pay", "2026-09", "--reason", "试编")


def test_a_row_that_names_nobody_is_told(vocational: tuple[Unit, Hours, Path, Path], tmp_path: Path) -> None:
    unit, _, _, _ = vocational
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["2026年11月"])
    sheet.append(["姓名", "岗位", *range(1, 31)])
    sheet.append([NAMES[CHANGING], "图书整理", None, "1:30", dt.time(2, 0)])
    sheet.append([None, "食堂帮厨", None, 2])
    sheet.append([None, None, None, 2])
    book.save(tmp_path / "十一月.xlsx")
    details = unit.run("import", "work_days", tmp_path / "十一月.xlsx", "--dry-run")["details"]
    assert [entry["result"] for entry in details] == ["problem", "problem", "skipped"]
    assert "请写成 1.5；3日" in details[0]["reason"] and details[0]["reason"].endswith("请写成 2")
    assert details[1]["reason"] == "这一行有工时，没有姓名和号码，请写上是谁的"


# --- by hand, through the doors of the window


def test_a_boarding_school_by_hand(tmp_path: Path) -> None:
    unit = Unit.found(tmp_path / "寄.zhuxue-ledger", "school", "5152990733", "云岭寄宿制学校")
    names = ("迪丽热巴提·阿卜杜热依木·买买提", "吴𰻝", "麻龘", "次旺拉姆·德吉")
    numbers = [id_number(f"2009-0{at + 1}-11", at + 60, True) for at in range(4)]
    for name, number in zip(names, numbers, strict=True):
        unit.run("add", "students", f"name={name}", f"id_number={number}")
    unit.run("add", "posts", "name=洗衣房", "hour_fen=333", "meal_fen=650")
    for number in numbers[:3]:
        unit.run("add", "assignments", f"student={number}", "post=洗衣房", "from_date=2026-11-02")
    plan = (
        "period=2026A",
        "visits_per_week=2",
        "lessons_per_visit=3",
        "weekdays=周三、周五",
        "start=14:00",
        "teachers=方晓晨",
    )
    unit.run("add", "teaching_plans", f"student={numbers[3]}", *plan)
    with Ledger.open(unit.folder, registry(), password=PASSWORD) as ledger:
        office = Office(ledger, today=lambda: D("2026-11-25"))
        rows = working.month(office, "2026-11").rows
        week = [f"2026-11-{n:02d}" for n in range(2, 9)]
        block = working.parse_block(
            "1.5\t２\t/\t1小时30分\t0.5\t\t\r\n2.5\t2.5\t2.5\t2.5\t2.5\t\t\r\n请假\t\t\t1\t\t90分钟\t\r\n"
        )
        changes, wrong = working.block_changes(block, [row.assignment for row in rows], week)
        assert wrong == []
        written = working.set_hours(office, changes)
        assert len(written.over) == 1 and any("休息日" in note for note in written.notes)
        own_halves = [(4, 3 + 4 + 3 + 1), (5, 25), (2, 2 + 3)]
        found = [
            (row.pay.days, row.pay.halves, row.pay.pay_fen, row.pay.meal_fen)
            for row in working.month(office, "2026-11").rows
        ]
        half = Decimal("0.01")
        assert found == [(days, halves, int((Decimal("3.33") * halves / 2).quantize(half, ROUND_HALF_UP) * 100), 650 * days)
                         for days, halves in own_halves]  # fmt: skip
        child = office.student(numbers[3]).id
        for day in ("2026-11-04", "2026-11-07", "2026-11-11"):
            values = teaching.next_visit(office, child, day)["values"]
            typed = values | {"content": f"{day} 数的认识", "guardian_signed": "是" if day != "2026-11-11" else "否"}
            teaching.record_visit(office, typed)
        [card] = teaching.month(office, "2026-11")["children"]
        own_due = 3 * sum(1 for day in days(D("2026-11-01"), D("2026-11-24")) if day.isoweekday() in (3, 5))
        assert [card[name] for name in ("due", "done", "unsigned", "owed")] == [own_due, 6, 3, own_due - 9]
        assert ledger.verify_chain() == []

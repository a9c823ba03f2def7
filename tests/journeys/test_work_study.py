"""Work-study through the command line: posts, hours, limits, a month's pay to the fen, and the paper of it."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.ledger import Ledger
from app.models import registry
from app.models.hours import LEAVE
from app.services import working
from app.services.office import Office
from tests.journeys.county import id_number
from tests.journeys.kit import PASSWORD, Unit, check_words, enrol, pdf_text, receive_one, refusal, swap_laptop_cards

MONTH = "2026-10"
NAMES = ("赵立春", "钱雨水", "孙惊蛰", "李春分", "周清明", "郑立夏", "王小满", "冯芒种")
YOUNG = "吴谷雨未满 16 周岁（2026-12-03 满），不能安排上岗。"
KINDS = ("posts", "assignments", "work_days", "over_reasons", "pay_sheets", "pay_lines")


def number(at: int) -> str:
    """The ID number of student ``at``; the last of all turns sixteen on 3 December 2026."""
    return id_number("2010-12-03" if at == len(NAMES) else f"2009-{at % 12 + 1:02d}-05", at + 1, at % 2 == 0)


@pytest.fixture(scope="module")
def school(place: Path) -> Unit:
    """A vocational school with eight students in three posts, and one who is fifteen and in none."""
    unit = Unit.found(place / "职.zhuxue-ledger", "school", "3652990701", "河湾职业学校")
    for at, name in enumerate((*NAMES, "吴谷雨")):
        unit.run("add", "students", f"name={name}", f"id_number={number(at)}", "grade=职一", f"class_name={at % 2 + 1}班",
                 f"bank_card=62{at:017d}")  # fmt: skip
    unit.run("add", "posts", "name=食堂助理", "department=后勤处", "day_fen=800", "meal_fen=1800")
    unit.run("add", "posts", "name=超市助理", "department=后勤处", "day_fen=1000")
    unit.run("add", "posts", "name=图书助理", "department=教务处", "hour_fen=533")
    for at in range(len(NAMES)):
        post = ("食堂助理", "超市助理", "图书助理")[at % 3]
        unit.run(
            "add", "assignments", f"student={number(at)}", f"post={post}", "from_date=2026-09-01", "to_date=2027-01-20"
        )
    return unit


@pytest.fixture(scope="module")
def hours(school: Unit, place: Path) -> dict[int, dict[str, int]]:
    """A month of hours, taken in as a workbook; student → day → half hours, 0 for leave."""
    dice = random.Random(11)
    worked: dict[int, dict[str, int]] = {}
    rows: list[tuple[Any, ...]] = [("学生身份证号", "姓名", "日期", "工时（小时）")]
    for at, name in enumerate(NAMES):
        for day in range(8, 31):
            date = dt.date(2026, 10, day)
            busy = name == "冯芒种" and 12 <= day <= 16
            if date.weekday() < 5 and (busy or dice.random() < 0.8):
                halves = 5 if busy else 0 if dice.random() < 0.1 else dice.choice((2, 3, 3))
                worked.setdefault(at, {})[date.isoformat()] = halves
                rows.append((number(at), name, date, "/" if not halves else halves / 2))
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(place / "工时.xlsx")
    document = school.run("import", "work_days", place / "工时.xlsx")
    assert (document["new"], document["problem"]) == (len(rows) - 1, 0), document
    return worked


def own_pay(at: int, halves: dict[str, int]) -> tuple[int, int]:
    """(pay, meals) in fen, computed anew."""
    days = sum(1 for value in halves.values() if value)
    if at % 3 == 2:
        exact = Fraction(sum(halves.values()), 2) * 533
        return int(exact + Fraction(1, 2)), 0
    return days * (800, 1000)[at % 3], days * 1800 if at % 3 == 0 else 0


def test_a_month_equals_our_own_computation(school: Unit, hours: dict[int, dict[str, int]]) -> None:
    rows = {row["student_id_number"]: row for row in school.run("hours", "--month", MONTH)}
    assert set(rows) == {number(at) for at in hours}
    for at, halves in hours.items():
        row = rows[number(at)]
        assert row["days"] == sum(1 for value in halves.values() if value)
        assert row["hours"] == sum(halves.values()) / 2
        assert (row["pay_fen"], row["meal_fen"]) == own_pay(at, halves)
        for monday, sum_of_week in row["weeks"].items():
            first = dt.date.fromisoformat(monday)
            days = {(first + dt.timedelta(days=n)).isoformat() for n in range(7)}
            assert sum_of_week * 2 == sum(value for day, value in halves.items() if day in days)
    assert [name for at, name in enumerate(NAMES) if rows[number(at)]["over"]] == ["冯芒种"]
    assert rows[number(NAMES.index("冯芒种"))]["over"][0].startswith("冯芒种 10月12日至16日共 ")
    assert len(school.run("hours", "--month", MONTH, "--post", "图书助理")) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("posts", "name=坏", "day_fen=800", "hour_fen=500"), "只能填一个"),
        (("posts", "name=坏"), "要填一个"),
        (("posts", "name=坏", "day_fen=0", "hour_fen=0"), "要填一个"),
        (("posts", "name=食堂助理", "day_fen=800"), "已经有了"),
        (("assignments", f"student={number(len(NAMES))}", "post=食堂助理", "from_date=2026-09-01"), YOUNG),
        (("assignments", f"student={number(0)}", "post=食堂助理", "from_date=2026-09-01", "to_date=2026-08-01"), "早于"),
        (("work_days", f"assignment={number(0)}", "date=2027-02-01", "hours=1"), "这一天没有"),
        (("work_days", f"assignment={number(len(NAMES))}", "date=2026-10-12", "hours=1"), "没有找到"),
        (("work_days", f"assignment={number(0)}", "date=2026-11-02", "hours=1.3"), "半小时"),
        (("work_days", f"assignment={number(0)}", "date=2026-11-02", "hours=0"), "大于0"),
        (("work_days", f"assignment={number(0)}", "date=2026-11-02", "hours=24.5"), "最多24小时"),
        (("work_days", f"assignment={number(0)}", "date=2026-11-02"), "不能为空"),
        (("over_reasons", f"assignment={number(0)}", "span=周", "start=2026-10-13", "reason=忙"), "星期一"),
        (("pay_lines", "month=2026-10"), "程序产生"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_in_words(school: Unit, words: tuple[str, ...], said: str) -> None:
    assert said in school.refused("add", *words)["what"]


def test_an_assignment_is_named_by_the_child_the_key_or_its_id(school: Unit) -> None:
    [held] = school.list("assignments", f"student={number(1)}")
    key = f"{number(1)}|超市助理|2026-09-01"
    made = [
        school.run("add", "work_days", f"assignment={name}", f"date=2026-11-0{day}", "hours=1.5")
        for day, name in ((2, number(1)), (3, key), (4, held["id"]))
    ]
    assert {entry["assignment"] for entry in made} == {held["id"]} and {entry["hours"] for entry in made} == {1.5}
    assert made[0]["assignment_name"] == "钱雨水 超市助理"
    second = school.run("add", "assignments", f"student={number(1)}", "post=图书助理", "from_date=2027-01-01")
    assert "一人同时只上一个岗" in second["warnings"][0]
    assert (
        "分不清" in school.refused("add", "work_days", f"assignment={number(1)}", "date=2027-01-11", "hours=1")["what"]
    )
    later = school.run("add", "work_days", f"assignment={number(1)}", "date=2027-01-21", "hours=1")
    assert later["assignment"] == second["id"]
    for entry in (*made, later):
        school.run("remove", "work_days", entry["id"], "--reason", "试填")
    school.run("remove", "assignments", second["id"], "--reason", "试填")


def test_closed_days_are_taken_with_a_word(school: Unit) -> None:
    made = school.run("add", "work_days", f"assignment={number(0)}", "date=2026-11-07", "hours=1")
    assert "休息日" in made["warnings"][0]
    assert "warnings" not in school.run("set", "work_days", made["id"], "date=2026-11-09")
    school.run("remove", "work_days", made["id"], "--reason", "试填")


def test_rows_that_may_not_be_are_problems_and_the_rest_is_taken(school: Unit, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ("身份证号", "日期", "工时"),
        (number(0), "2026-11-10", "1.5小时"),
        (number(0), "2026-11-11", "2.2"),
        (number(0), "2027-03-01", "1"),
        ("529907200001010011", "2026-11-10", "1"),
        (number(0), "2026-11-10", "2"),
    ):
        book.worksheets[0].append(row)
    book.save(tmp_path / "工时.xlsx")
    document = school.run("import", "work_days", tmp_path / "工时.xlsx")
    assert [entry["result"] for entry in document["details"]] == ["new", "problem", "problem", "problem", "repeated"]
    reasons = [entry["reason"] for entry in document["details"]]
    assert "半小时" in reasons[1] and "没有他的上岗" in reasons[2]
    assert school.run("undo")["undone"].startswith("导入工时")


def test_past_papers_may_hold_a_child_under_sixteen_but_no_hours_of_it(school: Unit, tmp_path: Path) -> None:
    def taken(kind: str, *rows: tuple[str, ...]) -> dict[str, Any]:
        book = openpyxl.Workbook()
        for row in rows:
            book.worksheets[0].append(row)
        book.save(tmp_path / f"{kind}.xlsx")
        return dict(school.run("import", kind, tmp_path / f"{kind}.xlsx")["details"][0])

    child = number(len(NAMES))
    held = taken("assignments", ("学生身份证号", "岗位", "上岗日期"), (child, "食堂助理", "2026-09-01"))
    assert held["result"] == "new" and "未满 16 周岁" in held["reason"]
    day = taken("work_days", ("学生身份证号", "日期", "工时"), (child, "2026-12-02", "1"))
    assert day["result"] == "problem" and "2026-12-03 满" in day["reason"]
    assert taken("work_days", ("学生身份证号", "日期", "工时"), (child, "2026-12-03", "1"))["result"] == "new"
    locked = next(row for row in school.run("hours", "--month", MONTH) if row["name"] == "吴谷雨")
    assert locked["locked"] == "未满 16 周岁（2026-12-03 满），不能上岗，这一行不能填"
    assert next(row for row in school.run("hours", "--month", "2026-12") if row["name"] == "吴谷雨")["locked"] is None
    school.run("undo")
    school.run("undo")


def test_the_attendance_sheet_says_why_more_was_worked(
    school: Unit, hours: dict[int, dict[str, int]], tmp_path: Path
) -> None:
    child = number(NAMES.index("冯芒种"))
    school.run("explain-over", child, "--week", "2026-10-14", "--reason", "校庆期间食堂人手不足")
    made = school.run("print", "attendance", tmp_path / "考勤.pdf", "--month", MONTH)
    text = pdf_text(tmp_path / "考勤.pdf")
    assert made["records"] == len(hours) and "后勤处" in text and "教务处" in text
    assert "10月10日调休上课" in text and "校庆期间食堂人手不足" in text and "※" in text
    total = sum(sum(halves.values()) for halves in hours.values())
    assert all(name in text for name in NAMES) and str(total / 2) not in ("", "0.0")
    assert all(number(at) not in text for at in hours)
    assert school.run("print", "attendance", tmp_path / "白.pdf", "--month", MONTH, "--blank")["numbers"] == []
    alone = school.run("print", "attendance", tmp_path / "一.pdf", "--month", MONTH, "--student", child)
    assert alone["records"] == 1 and "赵立春" not in pdf_text(tmp_path / "一.pdf")
    assert "没有指明月份" in school.refused("print", "attendance", tmp_path / "无.pdf")["what"]
    assert not [
        row["over"] for row in school.run("hours", "--month", MONTH) if row["over"] and "原因：" not in row["over"][0]
    ]


def test_out_and_in_again_changes_nothing(school: Unit, hours: dict[int, dict[str, int]], tmp_path: Path) -> None:
    for kind in KINDS:
        rows = school.list(kind)
        school.run("export", kind, tmp_path / f"{kind}.xlsx")
        if rows:
            before = school.state()
            document = school.run("import", kind, tmp_path / f"{kind}.xlsx")
            assert (document["same"], document["problem"], document["changed"]) == (len(rows), 0, 0), document
            assert school.state() == before
    other = Unit.found(tmp_path / "新.zhuxue-ledger", "school", "3652990701", "河湾职业学校")
    for kind in ("students", "posts", "assignments", "work_days", "over_reasons"):
        school.run("export", kind, tmp_path / f"{kind}.xlsx")
        assert other.run("import", kind, tmp_path / f"{kind}.xlsx")["problem"] == 0
    apart = {"assignment", "student"}
    ours, theirs = ([{k: v for k, v in row.items() if k not in apart} for row in unit.run("hours", "--month", MONTH)]
                    for unit in (school, other))  # fmt: skip
    assert ours == theirs


# --- money


@pytest.fixture
def office(school: Unit) -> Iterator[Office]:
    """The school at work, as the window has it."""
    with Ledger.open(school.folder, registry(), password=PASSWORD) as ledger:
        yield Office(ledger)


def second_person(unit: Unit, folder: Path) -> Unit:
    """Another who opens the same ledger."""
    file = folder / "密码.txt"
    file.write_text("第二个人-2026", encoding="utf-8")
    unit.run("person", "苏会计", "--new-password-file", file)

    class Second(Unit):
        def raw(self, *words: object) -> tuple[int, str, str]:
            return super().raw("--person", "苏会计", *words)

    return Second(unit.folder, "第二个人-2026")


def test_the_pay_of_a_month_from_sheet_to_signature(
    school: Unit, hours: dict[int, dict[str, int]], tmp_path: Path
) -> None:
    due = sum(own_pay(at, halves)[0] for at, halves in hours.items())
    meals = sum(own_pay(at, halves)[1] for at, halves in hours.items())
    draft = school.run("print", "pay_sheet", tmp_path / "草.pdf", "--month", MONTH)
    assert draft["records"] == len(hours)
    made = school.run("pay-sheet", MONTH)
    assert (made["lines"], made["fen"], made["meal_fen"], made["pay_sheet"]) == (len(hours), due, meals, f"{MONTH}-P01")
    assert "没有要编制报酬" in school.refused("pay-sheet", MONTH)["what"]
    assert "还没有审批" in school.refused("pay-out", MONTH, "--date", "2026-11-09")["what"]
    assert "同一人" in school.refused("approve-pay", MONTH)["what"]
    assert school.run("undo")["undone"].endswith(f"{len(hours)}人")
    school.run("pay-sheet", MONTH)
    second = second_person(school, tmp_path)
    assert second.run("approve-pay", MONTH)["fen"] == due
    child = number(0)
    assert "已经审批" in school.refused("add", "work_days", f"assignment={child}", "date=2026-10-31", "hours=1")["what"]
    day = school.list("work_days", f"assignment={child}")[0]
    assert "已经审批" in school.refused("set", "work_days", day["id"], "hours=2")["what"]
    # Moved to a month or a child that isn't paid yet, the same hours would be paid again.
    assert "不能移到别处" in school.refused("set", "work_days", day["id"], "date=2026-12-01")["what"]
    assert "不能移到别处" in school.refused("set", "work_days", day["id"], f"assignment={number(1)}")["what"]
    held = next(a for a in school.list("assignments") if a["id"] == day["assignment"])
    assert "不能换成别的学生" in school.refused("set", "assignments", held["id"], f"student={number(1)}")["what"]
    other = school.list("work_days", f"assignment={number(1)}")[0]
    assert "已经审批" in school.refused("same", "work_days", day["id"], other["id"])["what"]
    assert "已经审批" in school.refused("remove", "work_days", day["id"], "--reason", "错")["what"]
    assert "不能删除" in school.refused("remove", "students", child, "--reason", "错")["what"]
    assert school.run("pay-out", MONTH, "--date", "2026-11-09")["fen"] == due
    assert "已经登记过发放" in school.refused("pay-out", MONTH, "--date", "2026-11-09")["what"]
    assert "不能作废" in school.refused("void-pay", MONTH, "--reason", "错")["what"]
    school.run("print", "pay_sheet", tmp_path / "报酬.pdf", "--month", MONTH)
    text = pdf_text(tmp_path / "报酬.pdf")
    assert f"{due // 100:,}.{due % 100:02d}" in text and f"{meals // 100:,}.{meals % 100:02d}" in text
    assert "补打" not in text and all(number(at) not in text for at in hours)
    assert "早于" in school.refused("sign-pay", MONTH, "--date", "2026-11-08")["what"]
    assert school.run("sign-pay", MONTH, "--date", "2026-11-09")["lines"] == len(hours)
    assert {line["signed_on"] for line in school.list("pay_lines")} == {"2026-11-09"}
    assert school.chain_holds()


def test_a_pay_sheet_is_not_printed_when_the_attendance_says_otherwise(
    place: Path, tmp_path: Path, hours: dict[int, dict[str, int]], school: Unit
) -> None:
    """November: prepared, then a day more is entered."""
    school.run("add", "work_days", f"assignment={number(0)}", "date=2026-11-10", "hours=1.5")
    school.run("pay-sheet", "2026-11")
    school.run("print", "pay_sheet", tmp_path / "一.pdf", "--month", "2026-11")
    more = school.run("add", "work_days", f"assignment={number(0)}", "date=2026-11-11", "hours=1.5")
    error = refusal(*school.raw("print", "pay_sheet", tmp_path / "二.pdf", "--month", "2026-11"))
    assert error["what"] == "赵立春在报酬表上是1天、1.5小时，考勤是2天、3.0小时。"
    assert not (tmp_path / "二.pdf").exists()
    school.run("add", "work_days", f"assignment={number(1)}", "date=2026-11-11", "hours=1.5")
    school.run("remove", "work_days", more["id"], "--reason", "记错")
    error = refusal(*school.raw("print", "pay_sheet", tmp_path / "三.pdf", "--month", "2026-11"))
    assert "还没有编入报酬表" in error["what"] and "钱雨水" in error["what"]
    one = school.run("print", "pay_sheet", tmp_path / "四.pdf", "--batch", "2026-11-P01")
    assert one["records"] == 1
    assert school.run("pay-sheet", "2026-11")["pay_sheet"] == "2026-11-P02"
    assert school.run("print", "pay_sheet", tmp_path / "五.pdf", "--month", "2026-11")["numbers"] == [
        "2026-11-P01",
        "2026-11-P02",
    ]
    assert "2张报酬表" in school.refused("void-pay", "2026-11", "--reason", "错")["what"]
    for sheet in ("2026-11-P01", "2026-11-P02"):
        school.run("void-pay", sheet, "--reason", "试编")
    assert school.run("pay-sheet", "2026-11")["lines"] == 2


def test_a_sheet_printed_alone_before_is_printed_again_with_the_others(school: Unit, tmp_path: Path) -> None:
    days = []
    for at in (3, 4):
        days.append(school.run("add", "work_days", f"assignment={number(at)}", "date=2027-01-05", "hours=1.5"))
        school.run("pay-sheet", "2027-01")
    school.run("print", "pay_sheet", tmp_path / "二.pdf", "--batch", "2027-01-P02")
    assert "补打" not in pdf_text(tmp_path / "二.pdf")
    school.run("print", "pay_sheet", tmp_path / "全.pdf", "--month", "2027-01")
    assert "补打第1次" in pdf_text(tmp_path / "全.pdf")
    for sheet, day in zip(("2027-01-P01", "2027-01-P02"), days, strict=True):
        school.run("void-pay", sheet, "--reason", "试编")
        school.run("remove", "work_days", day["id"], "--reason", "试编")


def test_only_the_main_laptop_pays(school: Unit, hours: dict[int, dict[str, int]], tmp_path: Path, copied: Any) -> None:
    twin = copied(school, tmp_path / "副.zhuxue-ledger")
    assert "不是主电脑" in twin.refused("pay-sheet", "2026-12")["what"]
    assert twin.run("add", "work_days", f"assignment={number(2)}", "date=2026-12-01", "hours=1")["hours"] == 1


def test_two_laptops_that_enter_the_same_make_the_same_records(tmp_path: Path) -> None:
    one, other = (
        Unit.found(tmp_path / f"{name}.zhuxue-ledger", "school", "3652990702", "河湾职业学校") for name in "甲乙"
    )
    for unit, halves in ((one, "1"), (other, "2")):
        unit.run("add", "students", "name=赵立春", f"id_number={number(0)}")
        unit.run("add", "posts", "name=食堂助理", "day_fen=800")
        unit.run("add", "assignments", f"student={number(0)}", "post=食堂助理", "from_date=2026-09-01")
        unit.run("add", "work_days", f"assignment={number(0)}", "date=2026-10-12", "hours=1.5")
        unit.run("add", "work_days", f"assignment={number(0)}", "date=2026-10-13", f"hours={halves}")
    swap_laptop_cards(one, other, tmp_path)
    for giver, taker in ((one, other), (other, one)) * 2:
        receive_one(taker, giver.run("sync", tmp_path / "U盘")["file"])
    for unit in (one, other):
        counts = [len(unit.list(kind)) for kind in ("students", "posts", "assignments", "work_days")]
        assert counts == [1, 1, 1, 2]
    assert one.digest() == other.digest()
    waiting = {entry["kind"]: entry for entry in one.run("conflicts")}
    assert set(waiting) == {"units", "work_days"}
    with one.opened() as ledger:
        device = ledger.device
    one.run("resolve", waiting["units"]["id"], "--value", device)
    assert "两个不同的值" in one.refused("pay-sheet", MONTH)["what"]
    assert "两个不同的值" in refusal(*one.raw("print", "attendance", tmp_path / "a.pdf", "--month", MONTH))["what"]
    one.run("resolve", waiting["work_days"]["id"], "--value", "2")
    assert one.run("pay-sheet", MONTH)["fen"] == 1600
    assert one.run("hours", "--month", MONTH)[0]["hours"] == 3.5


def test_the_county_gets_it_all(school: Unit, hours: dict[int, dict[str, int]], tmp_path: Path) -> None:
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", "529907", "虚怀县教育局")
    enrol(county, school, tmp_path)
    (tmp_path / "U盘").mkdir()
    answer = receive_one(county, school.run("submit", tmp_path / "U盘")["file"])
    assert answer["result"] == "accepted" and not answer["quarantined"], answer
    for kind in KINDS:
        ours, theirs = ({row["id"]: row for row in unit.list(kind)} for unit in (school, county))
        assert ours.keys() == theirs.keys()
        for record, row in ours.items():
            assert {k: v for k, v in row.items() if not k.endswith("_name")} == {
                k: v for k, v in theirs[record].items() if not k.endswith("_name")
            }


# --- the grid


def ids(school: Unit) -> list[str]:
    """The assignments in the order of the grid."""
    return [row["assignment"] for row in school.run("hours", "--month", "2026-12")]


def test_cells_typed_pasted_filled_and_undone(school: Unit, hours: dict[int, dict[str, int]]) -> None:
    order = ids(school)
    with Ledger.open(school.folder, registry(), password=PASSWORD) as ledger:
        office = Office(ledger)
        week = [f"2026-12-{day:02d}" for day in range(7, 12)]
        assert working.set_hours(office, [(order[0], week[0], 3)]).cells == 1
        assert ledger.undo_label() == "填 1.5 小时"
        assert working.set_hours(office, [(order[0], week[0], 3)]).cells == 0
        block = working.parse_block("1.5\t２\t/\t\t1,5\r\n1.5小时\t请假\t坏\t2.5\t\r\n")
        changes, wrong = working.block_changes(block, order[:2], week)
        assert [(entry.assignment, entry.date) for entry in wrong] == [(order[1], week[2])] and "坏" in wrong[0].reason
        assert working.set_hours(office, changes).cells == 6
        assert ledger.undo_label() == "填工时 6 格"
        grid = working.month(office, "2026-12")
        row = next(entry for entry in grid.rows if entry.assignment == order[0])
        assert row.cells[6:11] == (3, 4, LEAVE, None, 3) and row.pay.halves == 10
        assert grid.halves == sum(grid.day_totals) == sum(entry.pay.halves for entry in grid.rows)
        assert grid.week_totals["2026-12-07"] == sum(entry.weeks.get("2026-12-07", 0) for entry in grid.rows)
        copied = working.block_text([row.cells[6:11]])
        assert [[cell.value for cell in line] for line in working.parse_block(copied)] == [list(row.cells[6:11])]
        working.set_hours(office, [(order[0], week[0], None)])
        assert ledger.undo_label() == "清空工时"
        working.set_hours(office, [(order[0], week[0], 2)])
        assert working.month(office, "2026-12").rows[0].cells[6] == 2
        ledger.undo()
        ledger.undo()
        ledger.undo()
        assert working.month(office, "2026-12").rows[0].cells[6:11] == (3, None, None, None, None)
        ledger.undo()
        filled, left = working.fill(office, week[1], 3, order)
        assert filled.cells == len(order) and left == []
        ledger.undo()
        assert ledger.verify_chain() == []


def test_a_pasted_block_is_taken_whole_or_not_at_all(school: Unit, hours: dict[int, dict[str, int]]) -> None:
    from app.core.errors import Refused

    order = ids(school)
    with Ledger.open(school.folder, registry(), password=PASSWORD) as ledger:
        office = Office(ledger)
        before = ledger.digest()
        with pytest.raises(Refused) as caught:
            working.set_hours(
                office, [(order[0], "2026-12-08", 3), (order[0], "2027-03-01", 3), (order[1], "2027-03-01", 3)]
            )
        check_words(caught.value.as_json())
        assert "没有上岗" in caught.value.what and "另有1格" in caught.value.do and ledger.digest() == before
        written = working.set_hours(office, [(order[0], f"2026-12-{day:02d}", 4) for day in (*range(7, 12), 12)])
        assert any("休息日" in note for note in written.notes)
        assert len(written.over) == 1 and "超过每周 8 小时" in written.over[0]
        ledger.undo()
        assert ledger.digest() == before


def test_what_is_due(school: Unit, hours: dict[int, dict[str, int]]) -> None:
    with Ledger.open(school.folder, registry(), password=PASSWORD) as ledger:
        from app.services.work_due import due

        now = due(Office(ledger, today=lambda: dt.date(2026, 12, 2)))
        assert now["work_unpaid"] == [] and [entry["month"] for entry in now["work_not_approved"]] == ["2026-11"]
        assert now["work_over"] == [] and now["work_young"] == []
        office = Office(ledger, today=lambda: dt.date(2027, 1, 5))
        order = [row.assignment for row in working.month(office, "2026-12").rows]
        working.set_hours(office, [(order[0], f"2026-12-{day:02d}", 5) for day in range(7, 12)])
        found = due(office)
        assert {entry["assignment"] for entry in found["work_unpaid"]} >= {order[0]}
        assert [entry["start"] for entry in found["work_over"]] == ["2026-12-07"]
        ledger.undo()

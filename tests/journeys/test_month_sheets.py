"""A month's attendance as schools keep it, a column a day: read whole, with a reason for every row that isn't taken."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.journeys.county import id_number
from tests.journeys.kit import Unit

NAMES = ("赵立春", "钱雨水", "孙惊蛰", "李春分")
Cells = dict[int, Any]


def number(at: int) -> str:
    """The ID number of student ``at``."""
    return id_number(f"2009-{at + 1:02d}-05", at + 1, True)


@pytest.fixture
def school(tmp_path: Path) -> Unit:
    """Four students in two posts."""
    unit = Unit.found(tmp_path / "职.zhuxue-ledger", "school", "3652990701", "河湾职业学校")
    unit.run("add", "posts", "name=食堂助理", "day_fen=800")
    unit.run("add", "posts", "name=图书助理", "hour_fen=533")
    for at, name in enumerate(NAMES):
        unit.run("add", "students", f"name={name}", f"id_number={number(at)}")
        post = ("食堂助理", "图书助理")[at % 2]
        unit.run("add", "assignments", f"student={number(at)}", f"post={post}", "from_date=2026-10-08")
    return unit


def sheet(path: Path, rows: list[tuple[str, str, Cells]], *, title: str = "（2026年10月）", heads: tuple[str, ...] = ("姓名", "班级", "岗位"),
          days: int = 31, day: str = "{}") -> Path:  # fmt: skip
    """A workbook laid out like form 08: title, heads in two rows, students, totals, signatures."""
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.append(["学生勤工助学考勤表"])
    page.append([title])
    page.append(["学校：河湾职业学校", "", "", "单位：小时"])
    texts = [day.format(n) if day != "{}" else n for n in range(1, days + 1)]
    page.append(["序号", *heads, *texts, "天数", "工时", "学生签字"])
    page.append(["", *[""] * len(heads), *["四五六日一二三"[n % 7] for n in range(days)]])
    for at, (first, post, cells) in enumerate(rows, 1):
        total = sum(cell for cell in cells.values() if isinstance(cell, float | int))
        page.append([at, first, "职一1班", post, *[cells.get(n, None) for n in range(1, days + 1)], None, total])
    page.append(["", "合计"])
    page.append(["岗位指导教师（签字）：", "", "考勤员（签字）："])
    book.save(path)
    return path


def results(document: dict[str, Any]) -> list[str]:
    """The results of the rows that are students."""
    return [entry["result"] for entry in document["details"] if entry["result"] != "skipped"]


def kept(unit: Unit) -> dict[tuple[str, str], Any]:
    """(assignment's title, day) → hours."""
    return {(row["assignment_name"], row["date"]): row["hours"] for row in unit.list("work_days")}


def test_a_month_is_taken_in_and_the_same_again_changes_nothing(school: Unit, tmp_path: Path) -> None:
    file = sheet(
        tmp_path / "考勤.xlsx",
        [("赵立春", "食堂助理", {8: 1.5, 9: "1,5", 12: "/", 13: "２"}), ("钱雨水", "图书助理", {8: 1, 10: 2.0})],
    )
    before = school.state()
    dry = school.run("import", "work_days", file, "--dry-run")
    assert results(dry) == ["new", "new"] and school.state() == before
    document = school.run("import", "work_days", file, "--report", tmp_path / "结果.xlsx")
    assert results(document) == ["new", "new"] and document["skipped"] == 3
    assert "逐日相加是 5.0 小时" in document["details"][1]["reason"]
    assert kept(school) == {
        ("赵立春 食堂助理", "2026-10-08"): 1.5, ("赵立春 食堂助理", "2026-10-09"): 1.5, ("赵立春 食堂助理", "2026-10-12"): "/",
        ("赵立春 食堂助理", "2026-10-13"): 2, ("钱雨水 图书助理", "2026-10-08"): 1, ("钱雨水 图书助理", "2026-10-10"): 2,
    }  # fmt: skip
    after = school.state()
    assert results(school.run("import", "work_days", file)) == ["same", "same"] and school.state() == after
    report = openpyxl.load_workbook(tmp_path / "结果.xlsx").worksheets[0]
    assert "新增" in [cell.value for cell in report[6]]
    assert school.run("undo")["undone"] == "导入工时（考勤.xlsx，6格）"
    assert kept(school) == {}


def test_a_changed_month_and_blanks_that_delete_nothing(school: Unit, tmp_path: Path) -> None:
    school.run("import", "work_days", sheet(tmp_path / "一.xlsx", [("赵立春", "", {8: 1.5, 9: 1})]))
    document = school.run("import", "work_days", sheet(tmp_path / "二.xlsx", [("赵立春", "", {8: 2, 12: 1})]))
    assert results(document) == ["changed"] and "更新1天" in document["details"][1]["reason"]
    assert list(kept(school).values()) == [2, 1, 1]


def test_every_row_that_is_not_taken_says_why(school: Unit, tmp_path: Path) -> None:
    rows: list[tuple[str, str, Cells]] = [
        ("赵立春", "食堂助理", {8: 1.5, 9: 1.3, 12: "√"}),
        ("钱雨水", "食堂助理", {8: 1}),
        ("孙惊蛰", "", {7: 1}),
        ("查无此人", "", {8: 1}),
        ("李春分", "", {8: 1}),
        ("李春分", "", {8: 2}),
    ]
    document = school.run("import", "work_days", sheet(tmp_path / "考勤.xlsx", rows))
    assert results(document) == ["problem"] * 4 + ["new", "problem"]
    reasons = [entry["reason"] for entry in document["details"] if entry["result"] == "problem"]
    assert reasons[0] == "9日“1.3”要按半小时填，例如 1、1.5、2；12日“√”看不出是几小时，请写成 1.5 的样子，请假写 /"
    assert "没有“食堂助理”这个岗位的上岗记录" in reasons[1] and "10月7日没有上岗" in reasons[2]
    assert "没有叫这个姓名的学生" in reasons[3] and "已经填过" in reasons[4]
    assert list(kept(school).values()) == [1]


def test_two_of_one_name_need_their_numbers(school: Unit, tmp_path: Path) -> None:
    twin = id_number("2009-09-09", 77, True)
    school.run("add", "students", "name=赵立春", f"id_number={twin}")
    by_name = school.run("import", "work_days", sheet(tmp_path / "一.xlsx", [("赵立春", "", {8: 1})]))
    assert "同名" in by_name["details"][1]["reason"]
    file = sheet(tmp_path / "二.xlsx", [(number(0), "", {8: 1})], heads=("身份证号", "班级", "岗位"), day="10月{}日")
    assert results(school.run("import", "work_days", file)) == ["new"]
    wrong = sheet(tmp_path / "三.xlsx", [(twin, "", {8: 1})], heads=("身份证号", "班级", "岗位"))
    assert "没有上岗记录" in school.run("import", "work_days", wrong)["details"][1]["reason"]


@pytest.mark.parametrize("month", ["2026-10", "2026-11"])
def test_the_month_is_said_by_the_sheet_or_by_the_person(school: Unit, tmp_path: Path, month: str) -> None:
    silent = sheet(tmp_path / "考勤.xlsx", [("赵立春", "", {12: 1})], title="（本月）")
    assert "哪个月" in school.refused("import", "work_days", silent)["what"]
    school.run("import", "work_days", silent, "--month", month)
    assert [date for _, date in kept(school)] == [f"{month}-12"]
    said = sheet(tmp_path / "十月.xlsx", [("赵立春", "", {13: 1})])
    if month == "2026-10":
        assert results(school.run("import", "work_days", said, "--month", month)) == ["new"]
    else:
        assert "表上写的是2026-10" in school.refused("import", "work_days", said, "--month", month)["what"]


def test_a_short_month_has_no_thirty_first(school: Unit, tmp_path: Path) -> None:
    file = sheet(tmp_path / "考勤.xlsx", [("赵立春", "", {30: 1}), ("钱雨水", "", {31: 1})], title="2026年11月")
    document = school.run("import", "work_days", file)
    assert results(document) == ["new", "problem"] and "这个月没有31日" in document["details"][2]["reason"]
    assert [date for _, date in kept(school)] == [dt.date(2026, 11, 30).isoformat()]


def test_a_row_a_day_is_still_read(school: Unit, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("身份证号", "日期", "工时"), (number(0), "2026-10-12", "1.5")):
        book.worksheets[0].append(row)
    book.save(tmp_path / "逐日.xlsx")
    assert results(school.run("import", "work_days", tmp_path / "逐日.xlsx")) == ["new"]

"""The papers of work-study: a month of hours, and what is paid for it."""

import datetime
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.printing.engine import Issue, Printed
from app.printing.forms import attendance, pay_sheet
from app.printing.forms.attendance import AttendanceRow, Cell, Department, hours
from app.printing.forms.pay_sheet import PayRow, PaySheetData

LONGEST = "阿依古丽·麦麦提图尔荪·阿卜杜热合曼"
CLASS = "特殊教育部八年级10班（职业方向）"
POST = "学生食堂餐厅卫生保洁与收残"
LONG = "实训周设备清洁，人手不足，经学校同意临时增加；" * 10
Reader = Callable[..., str]
DEPARTMENT = attendance.SAMPLE.departments[0]
ROW = DEPARTMENT.rows[0]


def names(text: str) -> str:
    return "".join(text.split())


def month(count: int, **changes: Any) -> Printed:
    rows = tuple(replace(ROW, name=f"棉小{n}", **changes) for n in range(count))
    return attendance.draw(replace(attendance.SAMPLE, departments=(replace(DEPARTMENT, rows=rows),)))


# attendance


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (9, 1), (10, 1), (11, 2), (20, 2), (21, 3), (40, 4)])
def test_ten_rows_a_page(count: int, pages: int, read_text: Reader) -> None:
    printed = month(count)
    text = names(read_text(printed, layout=True))
    assert printed.pages == pages
    assert text.count("本页小计") == (pages if pages > 1 else 0)
    assert ("总计" in text) == (pages > 1)
    assert hours(ROW.half_hours * count, True) in printed.values
    assert str(ROW.days * count) in printed.values
    assert ("本期无" in text) == (count == 0)
    assert text.count("以下空白") == (1 if count == 0 or count % 10 else 0)
    assert text.count("部门负责人") == pages


@given(st.lists(st.one_of(st.none(), st.just("leave"), st.integers(0, 48)), max_size=31))
def test_days_and_half_hours_of_a_row(cells: list[Cell]) -> None:
    row = AttendanceRow("棉小桃", "1班", "保洁", tuple(cells))
    worked = [cell for cell in cells if isinstance(cell, int) and cell]
    assert row.days == len(worked)
    assert float(hours(row.half_hours)) * 2 == float(hours(row.half_hours, True)) * 2 == sum(worked)


@pytest.mark.parametrize(("named", "days"), [("2027-02", 28), ("2028-02", 29), ("2026-11", 30), ("2026-12", 31)])
def test_short_months_are_struck(named: str, days: int, read_text: Reader) -> None:
    rows = (replace(ROW, cells=(3,) * days),)
    data = replace(
        attendance.SAMPLE, month=named, closed=frozenset({31}), departments=(replace(DEPARTMENT, rows=rows),)
    )
    text = read_text(attendance.draw(data), layout=True)
    heads = next(line for line in text.splitlines() if " 27" in line)
    assert str(days) in heads.split() and str(days + 1) not in heads.split()
    first = datetime.date.fromisoformat(f"{named}-01")
    weekdays = next(line for line in text.splitlines() if len(set("一二三四五六日") & set(line)) == 7)
    assert [word for word in weekdays.split() if word in "一二三四五六日"] == [
        "一二三四五六日"[(first + datetime.timedelta(day)).weekday()] for day in range(days)
    ]
    rows = (replace(ROW, cells=(3,) * (days + 1)),)
    with pytest.raises(Refused, match=f"只有 {days} 天"):
        attendance.draw(replace(data, departments=(replace(DEPARTMENT, rows=rows),)))


@pytest.mark.parametrize("cell", [-1, 49])
def test_hours_that_no_day_has(cell: int) -> None:
    with pytest.raises(Refused, match="24 小时") as stopped:
        month(1, cells=(cell,))
    assert "棉小0" in stopped.value.where


@pytest.mark.parametrize(("count", "reason"), [(1, ""), (10, "设备清洁"), (12, LONG[:200])])
def test_who_is_above_the_limits_is_never_hidden(count: int, reason: str, read_text: Reader) -> None:
    printed = month(count, over="10月19日至25日 9.5 小时，超过每周 8 小时", reason=reason)
    text = names(read_text(printed))
    assert text.count("超过每周8小时") == count
    assert text.count("※") == 2 * count
    assert text.count("原因：") == (count if reason else 0)


def test_longest_names_of_a_month(read_text: Reader) -> None:
    rows = tuple(replace(ROW, name=LONGEST, class_name=CLASS, post=POST) for _ in range(11))
    printed = attendance.draw(replace(attendance.SAMPLE, departments=(replace(DEPARTMENT, rows=rows),)))
    text = names(read_text(printed))
    assert text.count("阿依古丽") == 11
    assert sum(value == LONGEST for value in printed.values) == 11


def test_a_blank_month_carries_nobody(read_text: Reader) -> None:
    printed = attendance.draw(replace(attendance.SAMPLE, departments=(), blank=True))
    told = {word for row in DEPARTMENT.rows for word in (row.name, row.class_name, row.post)} | {DEPARTMENT.name}
    assert printed.pages == 1
    assert not told & set(printed.values)
    text = read_text(printed)
    assert "以下空白" not in text and "本期无" not in text and "1.5" not in text
    named = attendance.draw(replace(attendance.SAMPLE, blank=True))
    assert told <= set(named.values) and "1.5" not in named.values and "※8" not in named.values


def test_departments_follow_each_other(read_codes: Callable[..., list[list[str]]]) -> None:
    two = (DEPARTMENT, replace(DEPARTMENT, name="图书馆", record="D02", rows=DEPARTMENT.rows[:2]))
    printed = attendance.draw(replace(attendance.SAMPLE, departments=two, issue=Issue(copies=2)))
    codes = [f"ZX08|2137900031|2026-10|{name}|1/1" for name in ("D01", "D02")]
    assert [page[0] for page in read_codes(printed)] == codes * 2
    assert printed.records == 10


def test_limits_are_data() -> None:
    printed = attendance.draw(replace(attendance.SAMPLE, week_limit=13, month_limit=None, calendar_note=""))
    assert "灰底为休息日、节假日；“/”为请假。每周不超过 6.5 小时。" in printed.values


# pay


def paid(rows: tuple[PayRow, ...]) -> PaySheetData:
    return replace(
        pay_sheet.SAMPLE, rows=rows, total_fen=sum(row.paid_fen for row in rows), total_days=sum(row.days for row in rows),
        total_half_hours=sum(row.half_hours for row in rows),
    )  # fmt: skip


PAY = pay_sheet.SAMPLE.rows[0]


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (10, 1), (11, 2), (20, 2), (21, 3)])
def test_pay_pages(count: int, pages: int, read_text: Reader) -> None:
    printed = pay_sheet.draw(paid((PAY,) * count))
    text = names(read_text(printed, layout=True))
    assert printed.pages == pages
    assert text.count("本页小计") == (pages if pages > 1 else 0)
    assert text.count("实发金额人民币（大写）") == 1
    assert text.count("内部资料不得张贴") == pages
    assert ("本期无" in text) == (count == 0)
    assert text.count("以下空白") == (1 if count == 0 or count % 10 else 0)


def test_capitals_are_of_what_is_paid_only(read_text: Reader) -> None:
    printed = pay_sheet.draw(pay_sheet.SAMPLE)
    assert "壹仟壹佰壹拾贰元整" in printed.values
    assert sum("元整" in value for value in printed.values) == 1
    part = pay_sheet.draw(paid((replace(PAY, paid_fen=0), PAY)))
    assert "壹佰叁拾陆元整" in part.values


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"total_fen": 1}, "本月应付"), ({"total_days": 1}, "考勤表"), ({"total_half_hours": 419}, "考勤表")],
)
def test_sums_that_differ_are_refused(changes: dict[str, int], words: str) -> None:
    with pytest.raises(Refused, match=words):
        pay_sheet.draw(replace(pay_sheet.SAMPLE, **changes))


@pytest.mark.parametrize(
    "changes", [{"due_fen": 13601}, {"paid_fen": 13601}, {"paid_fen": -1}, {"meal_fen": -1}, {"unit": "hour"}]
)
def test_a_row_that_does_not_follow_its_rate_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="对不上") as stopped:
        pay_sheet.draw(paid((replace(PAY, **changes), PAY)))
    assert PAY.name in stopped.value.where


@pytest.mark.parametrize("due", [799, 800])
def test_half_a_fen_may_go_either_way(due: int) -> None:
    row = replace(PAY, unit="hour", rate_fen=533, days=2, half_hours=3, due_fen=due, paid_fen=due)
    assert pay_sheet.draw(paid((row,))).pages == 1


def test_the_unit_of_the_rate_comes_from_the_post(read_text: Reader) -> None:
    by_hour = replace(PAY, unit="hour", rate_fen=600, half_hours=51, due_fen=15300, paid_fen=15300)
    assert "（元/小时）" in names(read_text(pay_sheet.draw(paid((by_hour,)))))
    mixed = pay_sheet.draw(paid((by_hour, PAY)))
    assert {"6.00/小时", "8.00/天"} <= set(mixed.values)
    assert "（元/" not in names(read_text(mixed))


def test_neither_id_nor_account(read_text: Reader) -> None:
    row = replace(PAY, student_number="G379901201803120021", card_tail="6217000012344071")
    text = names(read_text(pay_sheet.draw(paid((row,)))))
    assert "尾号0021" in text and "379901201803120021" not in text
    assert "4071" in text and "62170000" not in text
    assert not {field.name for field in fields(PayRow)} & {"id_number", "phone", "level"}


def test_longest_names_and_largest_sums(read_text: Reader) -> None:
    big = 12_345_678
    row = replace(
        PAY,
        name=LONGEST,
        class_name=CLASS,
        post=POST,
        rate_fen=big,
        due_fen=big * 17,
        paid_fen=big * 17,
        meal_fen=99_999_999,
    )
    printed = pay_sheet.draw(paid((row,) * 12))
    assert sum(value == LONGEST for value in printed.values) == 12
    assert "25,185,183.12" in printed.values
    assert "贰仟伍佰壹拾捌万伍仟壹佰捌拾叁元壹角贰分" in names(read_text(printed))


def test_the_samples_agree() -> None:
    """The pay sheet of the sample is that of the attendance of the sample."""
    worked = {row.name: (row.days, row.half_hours) for row in DEPARTMENT.rows}
    assert worked == {row.name: (row.days, row.half_hours) for row in pay_sheet.SAMPLE.rows}


def test_department_without_a_name_has_a_line_for_it() -> None:
    one = attendance.draw(replace(attendance.SAMPLE, departments=(Department("", DEPARTMENT.rows),)))
    assert one.pages == 1

"""A term of home teaching through the command line: plans, visits from a workbook, lessons owed, packages, paper."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image

from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.services import teaching, watching
from app.services.office import Office
from tests.journeys.county import School
from tests.journeys.kit import Unit, pdf_text, receive_one

TERM = "2025A"
FIRST, LAST = dt.date(2025, 9, 1), dt.date(2026, 1, 16)
DAY = dt.timedelta(days=1)
HEAD = ("学生身份证号", "送教日期", "开始时间", "结束时间", "课时", "送教教师", "送教内容", "学生表现", "家长签字")
HOLIDAYS = {dt.date(2026, 1, n) for n in (1, 2, 3)}
"""Those of the shipped calendar that fall into the term; of 2025 it holds none."""


def working(day: dt.date) -> bool:
    """The calendar once more, written down here; 4 January 2026 is a Sunday that is worked."""
    return day == dt.date(2026, 1, 4) or (day.weekday() < 5 and day not in HOLIDAYS)


def workbook(path: Path, *rows: tuple[object, ...], head: tuple[str, ...] = HEAD) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["2025年秋季学期送教上门记录汇总"])
    for row in (head, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


def a_term(number: str) -> list[tuple[object, ...]]:
    """Every Wednesday and Friday that is worked, but every seventh; every fifth without a signature."""
    rows: list[tuple[object, ...]] = []
    day = FIRST
    while day <= LAST:
        if day.weekday() in (2, 4) and working(day) and (day - FIRST).days % 7 != (day - FIRST).days // 7 % 7:
            at = dt.time(14, 0) if len(rows) % 2 else "下午2:00"
            signed = "否" if len(rows) % 5 == 0 else "√"
            rows.append(
                (
                    number,
                    day,
                    at,
                    "15:30",
                    3,
                    "方晓晨，许校长",
                    f"认数第{len(rows)}次，数到{len(rows)}",
                    "能跟读",
                    signed,
                )
            )
        day += DAY
    return rows


def plan(unit: Unit, number: str, *more: str) -> None:
    given = (f"student={number}", f"period={TERM}", "visits_per_week=2", "lessons_per_visit=3", "weekdays=周三、周五")
    unit.run("add", "teaching_plans", *given, "start=14:00", "teachers=方晓晨、许校长", "place=上冲村", *more)


def own_sums(rows: list[tuple[object, ...]]) -> dict[str, int]:
    """Due, done, unsigned, owed of a term that is over, reckoned from the rows and the days alone."""
    weeks: dict[tuple[int, int], int] = {}
    day = FIRST
    while day <= LAST:
        if working(day):
            weeks[day.isocalendar()[:2]] = weeks.get(day.isocalendar()[:2], 0) + 1
        day += DAY
    due = sum(min(2, free) for free in weeks.values()) * 3
    done = sum(int(str(row[4])) for row in rows if row[8] == "√")
    unsigned = sum(int(str(row[4])) for row in rows if row[8] != "√")
    return {"due": due, "done": done, "unsigned": unsigned, "owed": max(0, due - done - unsigned)}


@pytest.fixture
def taught(filled: Unit, invented: School, tmp_path: Path) -> tuple[Unit, str, list[tuple[object, ...]]]:
    """The school with a plan and a term of visits."""
    number = invented.children[3].number
    filled.run("add", "terms", f"period={TERM}", f"first_day={FIRST}", f"last_day={LAST}")
    filled.run("set", "students", number, "attendance=送教上门")
    plan(filled, number)
    rows = a_term(number)
    document = filled.run("import", "visits", workbook(tmp_path / "送教.xlsx", *rows))
    assert (document["new"], document["problem"]) == (len(rows), 0), document
    return filled, number, rows


def test_a_term_from_a_workbook_is_reckoned_as_we_reckon_it(taught: tuple[Unit, str, list[tuple[object, ...]]]) -> None:
    unit, number, rows = taught
    document = unit.run("teaching", "--period", TERM)
    [child] = document["children"]
    expected = own_sums(rows)
    assert {name: child[name] for name in expected} == expected
    assert expected["owed"] > 0 and expected["unsigned"] > 0
    assert {name: document["totals"][name] for name in expected} == expected
    assert (child["student_id_number"], child["visits"], document["assumed"]) == (number, len(rows), False)
    assert (child["year_given"], child["year_norm"]) == (expected["done"] + expected["unsigned"], 216)
    assert child["year_missing"] == 216 - child["year_given"]
    for name in ("due", "done", "unsigned"):
        assert sum(week[name] for week in child["teaching_weeks"]) == expected[name]
        months = [unit.run("teaching", "--month", f"{month}")["totals"][name] for month in
                  ("2025-09", "2025-10", "2025-11", "2025-12", "2026-01")]  # fmt: skip
        assert sum(months) == expected[name]
    assert unit.chain_holds()


def test_the_same_workbook_again_changes_nothing_and_one_undo_takes_it_back(
    taught: tuple[Unit, str, list[tuple[object, ...]]], tmp_path: Path
) -> None:
    unit, number, rows = taught
    before = unit.state()
    document = unit.run("import", "visits", workbook(tmp_path / "再.xlsx", *rows))
    assert document["same"] == len(rows) and unit.state() == before
    unit.run("undo")
    assert unit.list("visits") == []
    [child] = unit.run("teaching", "--period", TERM)["children"]
    assert (child["done"], child["owed"], child["student_id_number"]) == (0, child["due"], number)


def test_rows_that_can_t_be_are_told_and_the_others_are_taken(filled: Unit, invented: School, tmp_path: Path) -> None:
    number = invented.children[0].number
    good = (number, "2025-09-03", "14:00", "15:30", 3, "方晓晨", "认识颜色，红和黄", "", "是")
    rows = [
        good,
        (number, "2025-09-05", "15:30", "14:00", 3, "方晓晨", "认数", "", "是"),
        (number, "2025-09-10", "14:00", "14:20", 3, "方晓晨", "认数", "", "是"),
        (number, "2025-09-12", "25:00", "15:30", 3, "方晓晨", "认数", "", "是"),
        (number, "2025-09-17", "14:00", "15:30", 3, "方晓晨", "认数", "", "也许"),
        ("529907201101010011", "2025-09-19", "14:00", "15:30", 3, "方晓晨", "认数", "", "是"),
    ]
    document = filled.run("import", "visits", workbook(tmp_path / "错.xlsx", *rows))
    assert [entry["result"] for entry in document["details"]] == [
        "new",
        "problem",
        "problem",
        "problem",
        "new",
        "problem",
    ]
    reasons = [entry["reason"] for entry in document["details"]]
    for reason, words in zip(
        reasons[1:], ("不晚于开始时间", "上不了 3 课时", "没有这个时间", "请填", "找不到"), strict=True
    ):
        assert words in reason, reasons
    assert len(filled.list("visits")) == 2
    [draft] = filled.run("show", "visits", f"{number}|2025-09-17|14:00")["drafts"]
    assert draft["raw"] == "也许"


def test_by_hand_it_is_kept_and_what_speaks_against_it_is_said(filled: Unit, invented: School) -> None:
    first, second = (child.number for child in invented.children[:2])
    plan(filled, first)
    lesson = ("weekday=周三", "start=14:00", "end=15:30", "subject=数学", "class_name=四年级")
    filled.run("add", "timetables", "teacher=方晓晨", f"period={TERM}", *lesson)
    visit = ("date=2025-10-22", "start=14:00", "end=15:30", "lessons=3", "teachers=方晓晨", "content=认识1到5，数豆子")
    added = filled.run("add", "visits", f"student={first}", *visit)
    assert added["warnings"] == ["方晓晨 10月22日 14:00 到 15:30 在校有课（四年级数学）。请改时间或换教师。"]
    added = filled.run("add", "visits", f"student={second}", *visit)
    assert len(added["warnings"]) == 2 and "送教" in added["warnings"][1]
    assert "已经有了" in filled.refused("add", "visits", f"student={first}", *visit)["what"]
    wrong = ("date=2025-10-24", "start=14:00", "end=13:30", "lessons=3", "teachers=方晓晨", "content=数数")
    assert "不晚于开始时间" in filled.refused("add", "visits", f"student={first}", *wrong)["what"]
    more = (f"student={first}", "period=2026S", "visits_per_week=1", "lessons_per_visit=2", "weekdays=周一、周二")
    assert "约定星期" in filled.refused("add", "teaching_plans", *more)["what"]
    assert filled.refused("teaching", "--month", "2025-13")["do"]
    assert filled.refused("teaching", "--period", "2025-10")["what"].startswith("这里要写学期")
    found = filled.run("teaching", "--period", TERM)["findings"]
    assert {entry["check"] for entry in found} >= {"in_class", "two_children", "no_photo", "unsigned", "outside_plan"}


# --- in the window's words: a fixed day


@pytest.fixture
def office(filled: Unit) -> Iterator[Office]:
    """The school on 21 October 2026."""
    with Ledger.open(filled.folder, registry(), password=filled.password) as ledger:
        yield Office(ledger, today=lambda: dt.date(2026, 10, 21))


def child_with_plan(office: Office, number: str, visits: int = 2, lessons: int = 3, days: str = "3 5") -> str:
    student = office.student(number).id
    values = {"student": student, "period": "2026A", "visits_per_week": visits, "lessons_per_visit": lessons,
              "weekdays": days, "start": "14:00", "teachers": "方晓晨、许校长", "place": "上冲村", "number": 1}  # fmt: skip
    with office.ledger.writing("x", "计划") as op:
        op.put("teaching_plans", values)
    return student


def typed(student: str, date: str, **more: object) -> dict[str, object]:
    return {"student": student, "date": date, "start": "14:00", "end": "15:30", "lessons": "3", "teachers": "方晓晨",
            "content": f"数的认识 {date}", "guardian_signed": "是"} | more  # fmt: skip


def test_the_month_of_the_look(office: Office, invented: School) -> None:
    one, two, three = (invented.children[n].number for n in (0, 1, 2))
    s1 = child_with_plan(office, one)
    s2 = child_with_plan(office, two, 1, 2, "2")
    s3 = child_with_plan(office, three, 1, 2, "1")
    for student, days, lessons in ((s1, ("08", "10"), 3), (s2, ("09", "13", "20"), 2), (s3, ("10", "19"), 2)):
        for day in days:
            teaching.record_visit(office, typed(student, f"2026-10-{day}", lessons=lessons, teachers=student[:6]))
    teaching.record_visit(office, typed(s3, "2026-10-15", lessons=2, teachers="许校长", guardian_signed="否"))
    month = teaching.month(office)
    assert (month["month"], month["period"], month["assumed"]) == ("2026-10", "2026A", True)
    cards = {card["student"]: [card[n] for n in ("due", "done", "owed", "unsigned")] for card in month["children"]}
    assert cards == {s1: [12, 6, 6, 0], s2: [6, 6, 0, 0], s3: [6, 4, 0, 2]}
    assert [month["totals"][n] for n in ("due", "done", "owed", "unsigned")] == [24, 16, 6, 2]
    days = {entry["day"]: entry for entry in month["calendar"]}
    assert (len(days), month["calendar"][0]["day"], month["calendar"][-1]["day"]) == (35, "2026-09-28", "2026-11-01")
    assert (days["2026-10-03"]["mark"], days["2026-10-10"]["mark"], days["2026-10-11"]["working"]) == (
        "holiday",
        "worked",
        False,
    )
    marks = {day: sorted((v["student"], v["state"]) for v in days[day]["visits"]) for day in days}
    assert marks["2026-10-10"] == sorted([(s1, "done"), (s3, "done")])
    assert marks["2026-10-09"] == [(s2, "done")] and marks["2026-10-12"] == []
    assert marks["2026-10-14"] == [(s1, "missed")] and marks["2026-10-15"] == [(s3, "unsigned")]
    assert marks["2026-10-21"] == [(s1, "planned")] and marks["2026-10-27"] == [(s2, "planned")]


def test_what_is_due_is_listed_with_children_and_dates(office: Office, invented: School) -> None:
    student = child_with_plan(office, invented.children[0].number)
    teaching.record_visit(office, typed(student, "2026-10-08", guardian_signed="否"))
    tasks = {entry["task"]: entry for entry in watching.tasks(office)}
    [missed] = tasks["visits_missed"]["items"]
    assert missed["student"] == student and "2026-10-14" in missed["dates"] and "2026-10-08" not in missed["dates"]
    [owed] = tasks["lessons_owed"]["items"]
    assert owed["lessons"] == 3 * len(missed["dates"])
    assert tasks["visits_unsigned"]["items"][0]["dates"] == ["2026-10-08"]
    assert tasks["assessments_missing"]["count"] == 1 and tasks["term_days"]["count"] == 1
    with office.ledger.writing("x", "评估") as op:
        op.put("assessments", {"student": student, "date": "2026-09-07", "assessor": "方晓晨", "cognition": 2})
        op.put("terms", {"period": "2026A", "first_day": "2026-10-19", "last_day": "2027-01-22"})
    tasks = {entry["task"]: entry for entry in watching.tasks(office)}
    assert not {"assessments_missing", "term_days", "visits_missed", "lessons_owed"} & tasks.keys()


def test_the_next_visit_is_filled_in_advance_and_checked_at_once(office: Office, invented: School) -> None:
    student = child_with_plan(office, invented.children[0].number)
    first = teaching.next_visit(office, student)
    assert first["values"] == {"student": student, "date": "2026-10-21", "start": "14:00", "end": "15:30", "lessons": 3,
                               "teachers": "方晓晨、许校长", "place": "上冲村"}  # fmt: skip
    assert (first["last"], first["hint"], first["warnings"]) == (None, "", [])
    teaching.record_visit(office, typed(student, "2026-10-14", content="认识 1 到 5", end="16:00"))
    with office.ledger.writing("x", "课表") as op:
        op.put("timetables", {"teacher": "方晓晨", "period": "2026A", "weekday": "3", "start": "14:00", "end": "15:30",
                              "subject": "数学", "class_name": "四年级"})  # fmt: skip
    following = teaching.next_visit(office, student)
    assert following["hint"] == "接上次：认识 1 到 5" and "content" not in following["values"]
    assert following["values"]["end"] == "16:00", "as long as the last one"
    assert following["warnings"] == ["方晓晨 10月21日 14:00 到 15:30 在校有课（四年级数学）。请改时间或换教师。"]
    assert teaching.check_visit(office, following["values"] | {"start": "16:00", "end": "17:30"}) == []
    assert teaching.check_visit(office, {"student": student, "date": "2026-10-21"}) == []
    without = office.student(invented.children[1].number).id
    assert teaching.next_visit(office, without)["values"] == {"student": without, "date": "2026-10-21"}


def photo(path: Path, taken: str) -> Path:
    picture = Image.effect_noise((2600, 1900), 90).convert("RGB")
    about = Image.Exif()
    about[0x0112], about[0x0132] = 6, taken
    about.get_ifd(0x8825)[1] = "N"
    picture.save(path, "JPEG", quality=97, exif=about)
    return path


def test_a_visit_with_photos_is_one_step(office: Office, invented: School, tmp_path: Path) -> None:
    student = child_with_plan(office, invented.children[0].number)
    files = [photo(tmp_path / "1.jpg", "2026:10:14 14:20:00"), photo(tmp_path / "2.jpg", "2026:10:13 14:20:00")]
    done = teaching.record_visit(office, typed(student, "2026-10-14"), files)
    row = office.ledger.row("visits", done["visit"])
    assert row and str(row["photos"]).split() == done["photos"]
    assert str(row["photo_times"]).split() == [
        f"{done['photos'][0]}@2026-10-14T14:20",
        f"{done['photos'][1]}@2026-10-13T14:20",
    ]
    for name in done["photos"]:
        content = office.ledger.attachment(name)
        assert len(content) <= 300 * 1024 and b"Exif" not in content
    found = [entry["text"] for entry in teaching.audit(office, "2026A") if entry["check"] == "photo_time"]
    assert found == ["有一张照片拍于 2026年10月13日 14:20，不在 10月14日送教的时间里。请核对照片。"]
    with pytest.raises(Refused, match="已经记过"):
        teaching.record_visit(office, typed(student, "2026-10-14"))
    with pytest.raises(Refused, match="不能为空"):
        teaching.record_visit(office, {"student": student, "date": "2026-10-16"})
    with pytest.raises(Refused, match="打不开"):
        teaching.record_visit(office, typed(student, "2026-10-16"), [tmp_path / "没有.jpg"])
    with pytest.raises(Refused, match="照片拍摄时间"):
        teaching.record_visit(office, typed(student, "2026-10-16", photo_times="x"))
    changed = teaching.record_visit(office, {"response": "能数到 7"}, visit=done["visit"])
    row = office.ledger.row("visits", done["visit"])
    assert changed["visit"] == done["visit"] and row and row["response"] == "能数到 7" and row["photos"]
    office.ledger.undo()
    office.ledger.undo()
    assert office.ledger.count("visits") == 0 and office.ledger.verify_chain() == []


# --- the county, and paper


def test_norms_and_terms_come_down_and_visits_go_up(pair: tuple[Unit, Unit], invented: School, tmp_path: Path) -> None:
    county, school = pair
    number = invented.children[3].number
    assert (
        "由县级维护"
        in school.refused("add", "terms", "period=2025A", "first_day=2025-09-01", "last_day=2026-01-16")["what"]
    )
    assert "由县级维护" in school.refused("add", "norms", "code=送教每学年课时", "value=1", "from_period=2020A")["what"]
    county.run("add", "norms", "code=送教每学年课时", "value=160", "from_period=2025A", "document=虚怀教〔2025〕7号")
    county.run("add", "terms", f"period={TERM}", f"first_day={FIRST}", f"last_day={LAST}")
    plan(school, number)
    rows = a_term(number)
    school.run("import", "visits", workbook(tmp_path / "送教.xlsx", *rows))
    visit = school.list("visits")[0]["id"]
    school.run("attach", "visits", visit, photo(tmp_path / "1.jpg", "2025:09:03 14:20:00"))
    school.run(
        "add", "teaching_goals", f"student={number}", f"period={TERM}", "number=1", "domain=认知", "goal=按数取物"
    )
    school.run("add", "assessments", f"student={number}", "date=2025-09-08", "assessor=方晓晨", "cognition=2")
    school.run("add", "timetables", "teacher=方晓晨", f"period={TERM}", "weekday=周四", "start=9:00", "end=9:40")
    assumed = school.run("teaching", "--period", TERM)
    assert (assumed["assumed"], assumed["norm"]["lessons"]) == (True, 216)
    answer = receive_one(county, school.run("submit", tmp_path / "上", "--period", TERM)["file"])
    assert (answer["result"], answer["quarantined"]) == ("accepted", 0)
    kinds = ("teaching_plans", "teaching_goals", "visits", "assessments", "timetables")
    with school.opened() as ours, county.opened() as theirs:
        assert ours.digest(kinds) == theirs.digest(kinds)
        assert theirs.attachment_names() >= ours.attachment_names()
    reply = county.run("reply", invented.code, tmp_path / "下")["file"]
    assert receive_one(school, reply)["result"] == "accepted"
    document = school.run("teaching", "--period", TERM)
    assert (document["assumed"], document["norm"]) == (False, {"lessons": 160, "document": "虚怀教〔2025〕7号"})
    above = county.run("teaching", "--period", TERM)
    assert above["totals"] == document["totals"] and above["children"][0]["unit"] == invented.code
    expected = own_sums(rows)
    assert {name: document["totals"][name] for name in expected} == expected


def test_a_visit_and_a_plan_on_paper(taught: tuple[Unit, str, list[tuple[object, ...]]], tmp_path: Path) -> None:
    unit, number, rows = taught
    first = f"{number}|2025-09-03|14:00"
    unit.run("set", "visits", first, "home_task=饭前数碗筷", "domain=认知", "content_2=穿脱外套", "domain_2=生活自理")
    unit.run("attach", "visits", first, photo(tmp_path / "1.jpg", "2025:09:03 14:20:00"))
    made = unit.run("print", "visit_record", tmp_path / "一.pdf", "--visit", first)
    text = pdf_text(tmp_path / "一.pdf")
    assert made["records"] == 1
    for words in ("方晓晨", "14:00", "15:30", "3课时", "穿脱外套", "饭前数碗筷", "2025-09-0314:20", "216"):
        assert words in text, words
    assert number not in text, "no ID on this form"
    every = unit.run("print", "visit_record", tmp_path / "全.pdf", "--student", number, "--period", TERM)
    assert every["records"] == len(rows)
    assert f"第{len(rows)}次" in pdf_text(tmp_path / "全.pdf")
    blank = unit.run("print", "visit_record", tmp_path / "空.pdf", "--student", number, "--period", TERM, "--blank")
    assert blank["pages"] == 1 and "认数" not in pdf_text(tmp_path / "空.pdf")
    unit.run("print", "visit_record", tmp_path / "白.pdf", "--blank")
    assert unit.refused("print", "visit_record", tmp_path / "x.pdf")["do"]
    unit.run(
        "add",
        "assessments",
        f"student={number}",
        "date=2025-09-08",
        "assessor=方晓晨",
        "cognition=2",
        "cognition_note=数到3",
    )
    goal = ("number=1", "domain=认知", "goal=十以内按数取物", "measure=操作测试")
    unit.run("add", "teaching_goals", f"student={number}", f"period={TERM}", *goal)
    unit.run("print", "teaching_plan", tmp_path / "计.pdf", "--student", number, "--period", TERM)
    text = pdf_text(tmp_path / "计.pdf")
    for words in ("十以内按数取物", "数到3", "每周三、周五14:00", "108课时", "操作测试"):
        assert words in text, words
    assert unit.run("print", "teaching_plan", tmp_path / "白计.pdf", "--blank")["pages"] >= 1
    assert "个别化教育计划" in unit.refused("print", "teaching_plan", tmp_path / "x.pdf", "--period", "2030A")["what"]


def test_the_template_of_visits_reads_back(filled: Unit, invented: School, tmp_path: Path) -> None:
    filled.run("template", "visits", tmp_path / "模板.xlsx")
    book = openpyxl.load_workbook(tmp_path / "模板.xlsx")
    sheet = book.worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    assert "照片拍摄时间" not in heads, "the program keeps it"
    row = a_term(invented.children[0].number)[0]
    said: dict[str, Any] = dict(zip(HEAD, row, strict=True)) | {"学生": row[0], "家长已签字": "是"}
    for at, head in enumerate(heads, 1):
        sheet.cell(2, at, said.get(str(head).rstrip("*")))
    book.save(tmp_path / "模板.xlsx")
    assert filled.run("import", "visits", tmp_path / "模板.xlsx")["new"] == 1
    assert json.dumps(filled.list("visits"), ensure_ascii=False).count('"guardian_signed": true') == 1

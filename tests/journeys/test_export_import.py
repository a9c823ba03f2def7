"""Every kind of record: out into a workbook and in again changes nothing; the template explains and reads back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.models import registry
from tests.journeys.county import Maker, disabled, id_number, low_income, register
from tests.journeys.kit import Unit, enrol

KINDS = [declared.kind for declared in registry()]
EMPTY_HERE = ("quarantine", "verdicts")


@pytest.fixture(scope="module")
def full(place: Path) -> Unit:
    """A school with every kind of record it can have: money of all states, twins without numbers, odd texts."""
    pupils = Maker(31).school("小学", 18, code="2152990701", name="虚怀县枧水小学")
    county = Unit.found(place / "县.zhuxue-ledger", "county", "529907", "虚怀县教育局")
    unit = Unit.found(place / "校.zhuxue-ledger", "school", pupils.code, pupils.name)
    run = unit.run
    run("import", "students", register(place / "登记.xlsx", pupils))
    run(
        "match",
        low_income(place / "农村低保.xls", pupils.children[::3]),
        disabled(place / "残疾人.xlsx", pupils.children[1::4]),
    )
    run("recognise", "--year", "2026", "--from-matches")
    c = pupils.children
    run(
        "add",
        "households",
        "head_name=向大有",
        "number=H0001",
        "size=5",
        "income_per_head_fen=350025",
        "debt==1+1元；@欠",
    )
    run("add", "households", "head_name=石二妹", "village=上冲村", "disaster=2026年7月，山洪")
    run("set", "students", c[0].number, "household=H0001", "address=+上冲村-3号", "bank_name=-信用社")
    run(
        "add",
        "guardians",
        f"student={c[0].number}",
        "name=阿衣夏木·玉素甫江",
        "relation=母亲",
        "income_fen=1250050",
        "age=41",
    )
    run("add", "students", "name=龙小满", "student_number=L529907201503030017", "birth_date=2015-03-03", "grade=五年级")
    run("add", "students", "name=龙大满", "birth_date=2015-03-03", "grade=五年级")
    run("add", "hardships", f"student={c[5].number}", "school_year=2025", "level=一般困难", "opinion=补登\t上年")
    scan = place / "证明.pdf"
    scan.write_bytes(b"%PDF-1.4 proof")
    run("attach", "hardships", unit.list("hardships", "school_year=2025")[0]["id"], scan)
    run("add", "aid_items", "code=LOCAL_X", "name=县级补助")
    run("add", "rates", "item=LOCAL_X", "stage=小学", "boarding=any", "fen=10001", "per=term", "from_period=2026A", "levels=*",
        "scope=虚怀县")  # fmt: skip
    run("add", "people", "name=覃会计", "role=会计")
    grown = id_number("2009-03-05", 99, True)
    run("add", "students", "name=龙老大", f"id_number={grown}")
    run("add", "posts", "name=食堂助理", "day_fen=800", "meal_fen=1800", "department=后勤处")
    run("add", "assignments", f"student={grown}", "post=食堂助理", "from_date=2026-09-01")
    for day, hours in (("12", "1.5"), ("13", "/")):
        run("add", "work_days", f"assignment={grown}", f"date=2026-10-{day}", f"hours={hours}")
    run("add", "over_reasons", f"assignment={grown}", "span=周", "start=2026-10-12", "reason=校庆")
    run("pay-sheet", "2026-10")
    _home_teaching(unit, c[4].number)
    enrol(county, unit, place)
    batch = run("batch", "LIV", "--period", "2026A")["batch"]
    run("void", batch, "--student", unit.list("grants")[0]["student"], "--reason", "转学")
    run("approve", batch)
    run("pay", batch, "--date", "2026-11-12")
    numbers = run("print", "receipt", place / "收据.pdf", "--batch", batch)["numbers"]
    run("void", numbers[0], "--reason", "污损")
    return unit


def _home_teaching(unit: Unit, number: str) -> None:
    """Norm, term, plan, goal, visit, assessment and timetable; of the visit all that a person can fill in."""
    who, term = f"student={number}", "period=2026A"
    unit.run("add", "norms", "code=送教每周次数", "value=3", "from_period=2026A", "document=虚怀县1号")
    unit.run("add", "terms", term, "first_day=2026-09-01", "last_day=2027-01-22", "teaching_weeks=19")
    plan = ("visits_per_week=2", "lessons_per_visit=3", "weekdays=周三、周五", "start=14:00", "teachers=方晓晨 许校长")
    unit.run("add", "teaching_plans", who, term, *plan, "contraindications==不能喝奶", "from_date=2026-09-14")
    unit.run("add", "teaching_goals", who, term, "number=1", "domain=认知", "goal=10以内按数取物")
    visit = ("date=2026-10-21", "start=9:05", "end=10:35", "lessons=3", "teachers=方晓晨", "guardian_signed=true")
    texts = ("content=-数的认识", "domain_2=生活自理", "content_2=穿衣", "content_3=@看图", "guardian_opinion=好")
    unit.run("add", "visits", who, *visit, *texts, "no_photo_reason=手机没电")
    unit.run("add", "visits", who, *("date=2026-10-23", *visit[1:5]), "content=数数")
    unit.run("add", "assessments", who, "date=2026-09-07", "assessor=方晓晨", "cognition=2", "cognition_note=数到3")
    lesson = ("weekday=周四", "start=14:00", "end=14:40", "subject=数学", "class_name=四年级")
    unit.run("add", "timetables", term, "teacher=方晓晨", *lesson)


@pytest.mark.parametrize("kind", KINDS)
def test_export_then_import_changes_nothing(full: Unit, kind: str, tmp_path: Path) -> None:
    rows = full.list(kind)
    assert bool(rows) == (kind not in EMPTY_HERE), f"{kind} has no data, the test would show nothing"
    out = tmp_path / f"{kind}.xlsx"
    assert full.run("export", kind, out)["records"] == len(rows)
    if not rows:
        return
    before = full.state()
    document = full.run("import", kind, out)
    assert (document["same"], document["problem"], document["new"], document["changed"]) == (len(rows), 0, 0, 0), (
        document
    )
    assert not [entry["reason"] for entry in document["details"] if entry["reason"]]
    assert full.state() == before


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_holds_text_alone(full: Unit, kind: str, tmp_path: Path) -> None:
    full.run("export", kind, tmp_path / "出.xlsx")
    book = openpyxl.load_workbook(tmp_path / "出.xlsx")
    for row in book.worksheets[0].iter_rows(min_row=2):
        assert {cell.data_type for cell in row if cell.value is not None} <= {"s"}


def test_an_export_fills_an_empty_ledger_alike(full: Unit, tmp_path: Path) -> None:
    """What people enter, taken to a new ledger of the same school, is the same there."""
    other = Unit.found(tmp_path / "新.zhuxue-ledger", "school", "2152990701", "虚怀县枧水小学")
    for kind in ("households", "students", "guardians", "aid_items", "rates"):
        full.run("export", kind, tmp_path / f"{kind}.xlsx")
        document = other.run("import", kind, tmp_path / f"{kind}.xlsx")
        assert not document["problem"], document
        assert sum(document[name] for name in ("new", "same", "changed")) == len(full.list(kind))
    ours = {row["id_number"]: row for row in full.list("students") if row["id_number"]}
    apart = {"id", "household"}
    theirs = [row for row in other.list("students") if row["id_number"]]
    assert len(theirs) == len(ours)
    for row in theirs:
        same = ours[row["id_number"]]
        assert {k: v for k, v in row.items() if k not in apart} == {k: v for k, v in same.items() if k not in apart}
    assert sorted(r["debt"] or "" for r in other.list("households")) == ["", "=1+1元；@欠"]


def test_export_all_has_a_workbook_for_every_kind(full: Unit, tmp_path: Path) -> None:
    files = full.run("export", "--all", tmp_path / "全部")["files"]
    assert len(files) == len(KINDS) == len(list((tmp_path / "全部").glob("*.xlsx")))
    assert sum(entry["records"] for entry in files) == sum(len(full.list(kind)) for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_reads_back_as_nothing(full: Unit, kind: str, tmp_path: Path) -> None:
    full.run("template", kind, tmp_path / "模板.xlsx")
    book = openpyxl.load_workbook(tmp_path / "模板.xlsx")
    heads = [str(cell.value).rstrip("*") for cell in book.worksheets[0][1]]
    fields = {entry["label"]: entry for entry in full.run("fields", kind)}
    entered = [label for label, entry in fields.items() if not entry["program"]]
    assert set(entered) <= set(heads)
    starred = {str(cell.value).rstrip("*") for cell in book.worksheets[0][1] if str(cell.value).endswith("*")}
    assert starred >= {label for label in entered if fields[label]["required"]}
    before = full.state()
    document = full.run("import", kind, tmp_path / "模板.xlsx")
    assert (document["rows"], full.state()) == (0, before)

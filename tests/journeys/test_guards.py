"""Rules that no other journey would miss: each of these failed once the rule was taken out of the program."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.printing.fonts import missing
from app.services.office import Office
from app.services.paper import Wanted, print_form
from tests.journeys.county import HEAD, School, low_income, register, register_row, write_xlsx
from tests.journeys.kit import Unit, pdf_text

TERM, YEAR = "2026A", "2026"
TODAY = dt.date.today().isoformat()
Copy = Callable[[Unit, Path], Unit]


def at(heading: str) -> int:
    """The column of the register that has this heading."""
    return HEAD.index(heading)


def rows_of(pupils: School) -> list[list[str]]:
    """The register, row by row."""
    return [register_row(pupils, child) for child in pupils.children]


def main_laptop(unit: Unit) -> Unit:
    """A copied or restored ledger that takes over the money."""
    unit.run("list", "people")
    with unit.opened() as ledger:
        device = ledger.device
    unit.run("main", device)
    return unit


@pytest.fixture
def needy(filled: Unit, invented: School, tmp_path: Path) -> Unit:
    """A primary school whose first eight children are on a list and recognised."""
    filled.run("match", low_income(tmp_path / "农村低保.xls", invented.children[:8]))
    filled.run("recognise", "--year", YEAR, "--from-matches")
    return filled


@pytest.fixture
def reported(pair: tuple[Unit, Unit], invented: School, tmp_path: Path) -> tuple[Unit, Unit]:
    """A county that has its school's register and recognitions."""
    county, school = pair
    school.run("match", low_income(tmp_path / "农村低保.xls", invented.children[:8]))
    school.run("recognise", "--year", YEAR, "--from-matches")
    county.run("receive", school.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    return county, school


# Registers


def test_a_corrected_student_number_is_the_same_child(filled: Unit, invented: School, tmp_path: Path) -> None:
    rows = rows_of(invented)
    rows[2][at("全国学籍号")] = "L529907201602020019"
    document = filled.run("import", "students", write_xlsx(tmp_path / "改.xlsx", [HEAD, *rows]))
    assert (document["new"], document["changed"], document["same"]) == (0, 1, 11)
    assert filled.by_number()[invented.children[2].number]["student_number"] == "L529907201602020019"


def test_a_blank_cell_settles_nothing_that_a_person_must_put_right(
    school: Unit, invented: School, tmp_path: Path
) -> None:
    rows = rows_of(invented)
    number = invented.children[2].number
    rows[2][at("出生日期")] = "2001-01-01"
    school.run("import", "students", write_xlsx(tmp_path / "错.xlsx", [HEAD, *rows]))
    wrong = school.run("show", "students", number)
    assert [d["field"] for d in wrong["drafts"]] == ["birth_date"] and wrong["birth_date"] is None
    rows[2][at("出生日期")] = ""
    school.run("import", "students", write_xlsx(tmp_path / "空.xlsx", [HEAD, *rows]))
    assert school.run("show", "students", number)["drafts"] == wrong["drafts"], (
        "settled by what follows from the number"
    )


def test_a_county_never_writes_over_what_a_school_reported(
    reported: tuple[Unit, Unit], invented: School, tmp_path: Path
) -> None:
    county, _ = reported
    rows = rows_of(invented)
    rows[3][at("班级")] = "9班"
    document = county.run("import", "students", write_xlsx(tmp_path / "县.xlsx", [HEAD, *rows]))
    assert (document["new"], document["changed"], document["same"]) == (0, 0, 12)
    [told] = [entry for entry in document["details"] if entry["reason"]]
    assert told["row"] == 5 and "以学校的为准" in told["reason"] and "班级" in told["reason"]
    assert county.by_number()[invented.children[3].number]["class_name"] == invented.children[3].klass


def test_a_child_in_another_schools_register_is_told_and_not_moved(
    reported: tuple[Unit, Unit], invented: School, tmp_path: Path
) -> None:
    county, _ = reported
    other = School("2152990702", "虚怀县另校", "小学", invented.children[:1])
    before = county.by_number()
    document = county.run("import", "students", register(tmp_path / "另校.xlsx", other))
    assert (document["problem"], document["new"], document["changed"]) == (1, 0, 0)
    assert "另一所学校" in document["details"][0]["reason"]
    assert county.by_number() == before


def test_a_school_below_a_county_sets_no_rates_and_no_money_by_a_workbook(
    pair: tuple[Unit, Unit], tmp_path: Path
) -> None:
    _, school = pair
    heads = ("项目代码", "学段", "寄宿", "金额（元）", "计发周期", "起始学期", "限困难等级", "适用范围")
    row = ("LIV_P_DAY", "小学", "走读", "9999.00", "学期", TERM, "全体学生", "虚怀县")
    before = school.digest()
    document = school.run("import", "rates", write_xlsx(tmp_path / "标准.xlsx", [heads, row]))
    assert (document["problem"], document["new"]) == (1, 0) and "县级" in document["details"][0]["reason"]
    assert school.digest() == before


# Lists


def test_a_persons_word_on_a_hit_stands_when_the_list_comes_again(
    filled: Unit, invented: School, tmp_path: Path
) -> None:
    child = invented.children[0]
    path = low_income(tmp_path / "农村低保.xls", [dataclasses.replace(child, name="别名不同")])
    [hit] = [e for e in filled.run("match", path)["details"] if e["class"] == "B1"]
    filled.run("decide", hit["listing"], "accept", child.number)
    decided = filled.list("listings")
    assert [row["student"] for row in decided] == [filled.by_number()[child.number]["id"]]
    filled.run("match", path)
    assert filled.list("listings") == decided


def test_what_a_county_keeps_of_a_list_has_a_day_to_go(
    reported: tuple[Unit, Unit], invented: School, tmp_path: Path
) -> None:
    county, school = reported
    county.run("match", low_income(tmp_path / "县低保.xls", invented.children[8:10]))
    days = {row["purge_on"] for row in county.list("listings") if row["owner"] != invented.code}
    assert len(days) == 1 and all(day and day > TODAY for day in days)
    assert {row["purge_on"] for row in school.list("listings")} == {None}


def test_a_county_recognises_and_pays_no_child_of_a_school(
    reported: tuple[Unit, Unit], invented: School, tmp_path: Path
) -> None:
    county, _ = reported
    county.run("match", low_income(tmp_path / "县低保.xls", invented.children[8:10]))
    before = county.list("hardships")
    county.run("recognise", "--year", YEAR, "--from-matches")
    assert county.list("hardships") == before and len(before) == 8
    assert county.run("entitle", "--period", TERM)["entitled"]
    assert "没有需要发放" in county.refused("batch", "LIV", "--period", TERM)["what"]


def test_a_recognition_from_lists_bears_its_day_and_keeps_the_day_it_has(
    needy: Unit, invented: School, tmp_path: Path
) -> None:
    assert {row["decided_on"] for row in needy.list("hardships")} == {TODAY}
    late = invented.children[9]
    needy.run(
        "add", "hardships", f"student={late.number}", f"school_year={YEAR}", "level=一般困难", "decided_on=2026-09-20"
    )
    needy.run("match", low_income(tmp_path / "又.xls", [late]))
    needy.run("recognise", "--year", YEAR, "--from-matches")
    student = needy.by_number()[late.number]["id"]
    [kept] = [row for row in needy.list("hardships") if row["student"] == student]
    assert kept["decided_on"] == "2026-09-20" and "低保家庭学生" in kept["groups"]


# Money


def local_item(unit: Unit, code: str, *more: str) -> None:
    """An item of the school's own for every child of primary age, on a rate of its own."""
    unit.run("add", "aid_items", f"code={code}", f"name=本地项目{code}")
    base = ("stage=小学", "boarding=走读", "from_period=2026A", "levels=全体学生", "scope=本校")
    unit.run("add", "rates", f"item={code}", *base, *more)


def items_of(unit: Unit, number: str) -> list[str]:
    """The items of a child's grants."""
    student = unit.by_number()[number]["id"]
    return sorted(str(g["item"]) for g in unit.list("grants") if g["student"] == student)


@pytest.mark.parametrize("first", ["LIV", "BIG"])
def test_items_that_exclude_each_other_are_not_paid_one_after_the_other(
    needy: Unit, invented: School, first: str
) -> None:
    """Whichever was paid first: the right may change in between, the child has had the money."""
    child = next(c for c in invented.children[:8] if not c.boards)
    if first == "LIV":
        needy.run("batch", "LIV", "--period", TERM)
        local_item(needy, "BIG", "per=year", "fen=9000000", "excludes=LIV_P_DAY LIV_P_BOARD")
        due = {(e["student_id_number"], e["item"]) for e in needy.run("entitle", "--period", TERM)["entitled"]}
        assert (child.number, "BIG") in due
        needy.raw("batch", "BIG", "--period", TERM)
    else:
        local_item(needy, "BIG", "per=year", "fen=9000000", "excludes=LIV_P_DAY LIV_P_BOARD")
        needy.run("batch", "BIG", "--period", TERM)
        needy.run("set", "students", child.number, "attendance=住校", "boarding=true")
        due = {(e["student_id_number"], e["item"]) for e in needy.run("entitle", "--period", TERM)["entitled"]}
        assert (child.number, "LIV_P_BOARD") in due
        needy.raw("batch", "LIV", "--period", TERM)
    assert len(items_of(needy, child.number)) == 1


def test_a_month_and_the_term_around_it_are_not_both_paid(filled: Unit) -> None:
    local_item(filled, "MEAL", "per=month", "fen=8000")
    assert filled.run("batch", "MEAL", "--period", "2026-10")["grants"]
    assert "没有需要发放" in filled.refused("batch", "MEAL", "--period", TERM)["what"]
    assert filled.run("batch", "MEAL", "--period", "2026-11")["grants"]


def test_money_that_came_back_takes_its_receipt_along(needy: Unit, invented: School, tmp_path: Path) -> None:
    number = invented.children[1].number
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    needy.run("pay", batch, "--date", TODAY)
    old = needy.run("print", "receipt", tmp_path / "一.pdf", "--batch", batch, "--student", number)["numbers"]
    needy.run("returned", batch, "--student", number, "--reason", "账户已销户")
    [receipt] = needy.list("receipts")
    assert receipt["void_on"] and "账户已销户" in receipt["void_reason"]
    needy.refused("print", "receipt", tmp_path / "不.pdf", "--batch", batch, "--student", number)
    needy.run("pay", batch, "--date", TODAY, "--student", number)
    fresh = needy.run("print", "receipt", tmp_path / "二.pdf", "--batch", batch, "--student", number)["numbers"]
    assert len(fresh) == 1 and fresh != old


def test_receipts_are_for_approved_grants_that_stand(needy: Unit, invented: School, tmp_path: Path) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    assert "审批" in needy.refused("print", "receipt", tmp_path / "不.pdf", "--batch", batch)["what"]
    needy.run("approve", batch)
    needy.run("void", batch, "--student", invented.children[0].number, "--reason", "编错")
    assert needy.run("print", "receipt", tmp_path / "收据.pdf", "--batch", batch)["records"] == 7
    gone = needy.by_number()[invented.children[0].number]["id"]
    given = {grant["id"]: grant["student"] for grant in needy.list("grants")}
    assert gone not in {given[receipt["grant"]] for receipt in needy.list("receipts")}


def test_a_batch_is_taken_back_until_it_is_on_paper(needy: Unit, tmp_path: Path) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    assert "审批" in needy.run("undo")["undone"]
    assert "审批" in needy.refused("pay", batch, "--date", TODAY)["what"]
    assert "编制" in needy.run("undo")["undone"] and not needy.list("grants") and not needy.list("batches")
    again = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("print", "roster", tmp_path / "花名册.pdf", "--batch", again)
    needy.refused("undo")
    assert needy.list("grants")


def test_a_restored_ledger_gives_no_number_again(needy: Unit, invented: School, tmp_path: Path) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    needy.run("print", "receipt", tmp_path / "一.pdf", "--batch", batch, "--student", invented.children[0].number)
    backup = needy.run("backup", tmp_path / "备份")["file"]
    # What the backup doesn't know: seven more receipts and one more batch.
    lost = needy.run("print", "receipt", tmp_path / "二.pdf", "--batch", batch)["numbers"]
    late = invented.children[9].number
    needy.run("add", "hardships", f"student={late}", f"school_year={YEAR}", "level=困难", "groups=残疾")
    lost_batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("restore", backup, tmp_path / "新.zhuxue-ledger")
    again = main_laptop(Unit(tmp_path / "新.zhuxue-ledger"))
    fresh = again.run("print", "receipt", tmp_path / "三.pdf", "--batch", batch)["numbers"]
    assert len(fresh) == 7 and not set(fresh) & set(lost)
    assert fresh[0].endswith("-001001")
    again.run("add", "hardships", f"student={late}", f"school_year={YEAR}", "level=困难", "groups=残疾")
    assert again.run("batch", "LIV", "--period", TERM)["batch"] == "2026A-0101" != lost_batch


def test_receipts_begin_anew_with_the_year(needy: Unit, invented: School, tmp_path: Path) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    with Ledger.open(needy.folder, registry(), password=needy.password) as ledger:
        given = []
        for year, children in ((2026, invented.children[:2]), (2027, invented.children[2:4])):
            office = Office(ledger, today=lambda year=year: dt.date(year, 3, 1))  # type: ignore[misc]
            for child in children:
                out = tmp_path / f"{child.number}.pdf"
                given += print_form(office, "receipt", out, Wanted(batch=batch, student=child.number))["numbers"]
        # Reprinted next year it keeps the year it was given in; a sheet of two years' numbers is not made.
        old = print_form(
            office, "receipt", tmp_path / "旧.pdf", Wanted(batch=batch, student=invented.children[0].number)
        )
        assert list(old["numbers"]) == given[:1] and "2026" in pdf_text(tmp_path / "旧.pdf")
        print_form(office, "receipt", tmp_path / "余.pdf", Wanted(batch=batch))
        with pytest.raises(Refused, match="两个年度"):
            print_form(office, "receipt", tmp_path / "不.pdf", Wanted(batch=batch))
    assert [number.partition("-")[2] for number in given] == [
        "2026-000001",
        "2026-000002",
        "2027-000001",
        "2027-000002",
    ]


def test_what_comes_after_the_payment_is_the_main_laptops_too(
    needy: Unit, invented: School, tmp_path: Path, copied: Copy
) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    needy.run("pay", batch, "--date", TODAY, "--student", invented.children[0].number)
    receipt = needy.run("print", "receipt", tmp_path / "一.pdf", "--batch", batch)["numbers"][0]
    second = copied(needy, tmp_path / "备用.zhuxue-ledger")
    for words in (
        ("returned", batch, "--student", invented.children[0].number, "--reason", "退回"),
        ("void", receipt, "--reason", "写错"),
        ("void", batch, "--student", invented.children[1].number, "--reason", "编错"),
        ("reply", invented.code, tmp_path),
    ):
        assert "主电脑" in second.refused(*words)["what"]


def test_a_reprint_says_how_often(needy: Unit, tmp_path: Path) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    for form in ("roster", "receipt"):
        for times in range(3):
            needy.run("print", form, tmp_path / "纸.pdf", "--batch", batch)
            text = pdf_text(tmp_path / "纸.pdf")
            assert ("补打" in text) == bool(times), form
            assert not times or f"第{times}次" in text


@pytest.fixture
def unprintable() -> str:
    """A character no shipped face has."""
    return next(c for c in map(chr, range(0x31350, 0x323B0)) if missing(c))


def test_a_name_that_cannot_be_printed_costs_no_number(
    needy: Unit, invented: School, tmp_path: Path, unprintable: str
) -> None:
    batch = needy.run("batch", "LIV", "--period", TERM)["batch"]
    needy.run("approve", batch)
    needy.run("set", "students", invented.children[2].number, f"name=田{unprintable}")
    assert unprintable in needy.refused("print", "receipt", tmp_path / "不.pdf", "--batch", batch)["what"]
    assert not needy.list("receipts") and not (tmp_path / "不.pdf").exists()


def test_recovery_words_are_not_kept_with_what_was_issued(school: Unit, tmp_path: Path) -> None:
    school.run("print", "recovery", tmp_path / "单.pdf")
    with school.opened() as ledger:
        [sheet] = ledger.issued("recovery")
        assert len(sheet.sha256) == 64 and sheet.content == []


def test_only_the_needy_who_are_here_are_posted(needy: Unit, invented: School, tmp_path: Path) -> None:
    rich, poor, left = invented.children[9], invented.children[0], invented.children[1]
    needy.run("set", "students", left.number, "state=转出")
    needy.run("add", "hardships", f"student={rich.number}", f"school_year={YEAR}", "level=不困难")
    needy.run("print", "publicity", tmp_path / "公示.pdf", "--period", TERM)
    text = pdf_text(tmp_path / "公示.pdf")
    assert poor.name in text and rich.name not in text and left.name not in text


def test_a_list_that_would_post_more_is_not_printed(
    needy: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.paper.POSTED", {"students": ("name", "id_number")})
    with pytest.raises(TypeError, match="posted"):
        needy.raw("print", "publicity", tmp_path / "公示.pdf", "--period", TERM)
    assert not (tmp_path / "公示.pdf").exists()


def test_a_county_prints_no_batch_of_a_school(pair: tuple[Unit, Unit], invented: School, tmp_path: Path) -> None:
    county, school = pair
    school.run("match", low_income(tmp_path / "农村低保.xls", invented.children[:4]))
    school.run("recognise", "--year", YEAR, "--from-matches")
    batch = school.run("batch", "LIV", "--period", TERM)["batch"]
    county.run("receive", school.run("submit", tmp_path / "盘", "--period", TERM)["file"])
    assert "别的单位" in county.refused("print", "roster", tmp_path / "不.pdf", "--batch", batch)["what"]


# Records by hand


def test_what_the_program_fills_and_what_the_county_keeps_is_not_set_by_hand(pair: tuple[Unit, Unit]) -> None:
    county, school = pair
    assert "由程序填写" in school.refused("set", "units", "529907", "sign_key=" + "f" * 64)["what"]
    rate = school.list("rates")[0]["id"]
    values = ("item=LIV_P_DAY", "stage=小学", "boarding=any", "fen=5", "per=year", "from_period=2030A")
    for words in (
        ("add", "rates", *values),
        ("set", "rates", rate, "fen=1"),
        ("remove", "rates", rate, "--reason", "试试"),
        ("add", "aid_items", "code=X", "name=某"),
    ):
        assert "县级" in school.refused(*words)["what"]
    county.run("add", "rates", *values, "scope=虚怀县")


def test_a_unit_keeps_its_code_its_level_and_its_record(school: Unit) -> None:
    for pair in ("code=2152990702", "level=县级"):
        assert "不能改" in school.refused("set", "units", "2152990701", pair)["what"]
    assert "不能删除" in school.refused("remove", "units", "2152990701", "--reason", "试试")["what"]
    assert "自己" in school.refused("revoke", "2152990701")["what"]


def test_a_school_keeps_its_own_pupils_alone_and_nobody_moves_a_unit(pair: tuple[Unit, Unit], tmp_path: Path) -> None:
    county, school = pair
    number = school.list("students")[0]["id_number"]
    assert "不是本校" in school.refused("set", "students", number, "school_code=2152990702")["what"]
    new = ("name=龙小满", "birth_date=2016-02-02", "school_code=2152990702")
    assert "不是本校" in school.refused("add", "students", *new)["what"]
    for words in (("level=中心校",), ("parent=2152990750",), ("code=2152990709",)):
        assert "名片" in county.refused("set", "units", "2152990701", *words)["what"]
    rows = [("代码", "名称", "级别"), ("2152990701", "虚怀县枧水小学", "县级")]
    labels = {entry["field"]: entry["label"] for entry in county.run("fields", "units")}
    heads = [labels[name] for name in ("code", "name", "level")]
    document = county.run("import", "units", write_xlsx(tmp_path / "单位.xlsx", [heads, *rows[1:]]))
    assert document["problem"] == 1 and "名片" in document["details"][0]["reason"]
    assert [row["level"] for row in county.list("units", "code=2152990701")] == ["school"]


def test_one_of_several_groups_is_asked_for(needy: Unit, invented: School) -> None:
    child = invented.children[9].number
    needy.run("add", "hardships", f"student={child}", f"school_year={YEAR}", "level=困难", "groups=残疾,低保")
    assert len(needy.list("hardships", "groups=残疾")) == 1
    assert len(needy.list("hardships", "groups=低保")) == 9
    assert len(needy.list("hardships", "groups=低保,残疾")) == 1


def test_two_children_who_were_both_paid_are_not_made_one_in_silence(needy: Unit, invented: School) -> None:
    one, other, unpaid = (invented.children[n] for n in (0, 1, 9))
    needy.run("batch", "LIV", "--period", TERM)
    assert "都有发放" in needy.refused("same", "students", one.number, other.number)["what"]
    needy.run("void", "2026A-0001", "--student", one.number, "--reason", "同一人，多编了一笔")
    needy.run("same", "students", one.number, other.number)
    needy.run("same", "students", unpaid.number, other.number)


def test_a_third_laptop_hands_nothing_over(needy: Unit, tmp_path: Path, copied: Copy) -> None:
    second = copied(needy, tmp_path / "备用.zhuxue-ledger")
    with second.opened() as ledger:
        device = ledger.device
    third = copied(second, tmp_path / "三.zhuxue-ledger")
    assert "移交" in third.refused("main", device)["what"]


def test_looking_at_full_numbers_is_recorded(filled: Unit) -> None:
    def looks() -> list[tuple[str, int]]:
        with filled.opened() as ledger:
            return list(ledger.connection.execute("SELECT what, count FROM _reveals ORDER BY rowid"))

    before = len(looks())
    filled.run("list", "students")
    filled.run("show", "students", filled.list("students")[0]["id"])
    filled.run("history", "students", filled.list("students")[0]["id"])
    wanted = [12, 12, 1, 12, 1]
    assert looks()[before:] == [("students", count) for count in wanted]


# Backups by themselves


def stamped(folder: Path) -> list[Path]:
    """The backups in a folder, oldest operation first."""
    return sorted(folder.glob("*.zhuxue-backup"))


def set_back(path: Path, minutes: int) -> Path:
    """The same backup, made so many minutes ago as its name says."""
    when = dt.datetime.now() - dt.timedelta(minutes=minutes)
    head, number, _ = path.stem.rsplit("_", 2)
    return path.rename(path.with_name(f"{head}_{number}_{when:%Y%m%d-%H%M}{path.suffix}"))


@pytest.mark.parametrize(("minutes", "made"), [(5, False), (28, False), (31, True), (-300, True)])
def test_a_backup_is_made_half_an_hour_after_the_last_and_when_the_clock_went_back(
    school: Unit, minutes: int, made: bool
) -> None:
    folder = school.folder.with_name("校_备份")
    school.run("set", "units", "2152990701", "phone=08990000001")
    [first] = stamped(folder)
    old = set_back(first, minutes)
    school.run("set", "units", "2152990701", "phone=08990000002")
    # Of one day the newest stays.
    assert (stamped(folder) == [old]) is not made


def test_old_backups_are_thinned_by_themselves(school: Unit) -> None:
    folder = school.folder.with_name("校_备份")
    school.run("set", "units", "2152990701", "phone=08990000001")
    [first] = stamped(folder)
    old = [first.with_name(f"校_00000{n}_20250303-0{n}00.zhuxue-backup") for n in (1, 2)]
    for path in old:
        path.write_bytes(first.read_bytes())
    set_back(first, 60)
    school.run("set", "units", "2152990701", "phone=08990000002")
    assert not old[0].exists() and old[1].exists(), "of one day the newest stays"

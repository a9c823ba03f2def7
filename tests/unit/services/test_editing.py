"""Fields that save themselves: what fits is kept as one step, what doesn't is kept as typed and harms nothing."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.ledger import Incoming, Ledger
from app.models import Guardian, Hardship, Student, registry
from app.models.kinds import check_digit
from app.services import childhood, editing, finding, roll, setup
from app.services.office import Office
from app.services.paper import families

CODE = "2137990011"
FIRST = "37990120160520002" + check_digit("37990120160520002")
SECOND = "37990120150607002" + check_digit("37990120150607002")
TODAY = dt.date(2026, 10, 21)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made, _ = setup.create(
        tmp_path / "校.zhuxue-ledger", "school", CODE, "杏花小学", person="方晓晨", password="a-password-1"
    )
    made.today = lambda: TODAY
    with made.ledger:
        yield made


def child(office: Office, name: str = "吕小满", number: str = FIRST, **more: str) -> str:
    return editing.make(office, "students", {"name": name, "id_number": number, **more}).record


def save(office: Office, record: str, field: str, raw: str, kind: str = "students") -> editing.Saved:
    return editing.save_field(office, kind, record, field, raw)


def test_a_record_is_made_as_soon_as_it_is_named(office: Office) -> None:
    before = office.ledger.last_seq()
    assert editing.make(office, "students", {"name": "吕小满"}).record == ""
    assert editing.make(office, "students", {"name": "", "id_number": FIRST}).record == ""
    assert office.ledger.last_seq() == before
    student = child(office)
    found = office.student(student)
    assert (found.name, found.school_code, found.birth_date, found.sex) == ("吕小满", CODE, "2016-05-20", "F")
    assert office.ledger.undo_label() == "登记学生"
    office.ledger.undo()
    assert office.ledger.select(Student) == []


def test_a_record_is_made_with_its_wrong_values_beside_it(office: Office) -> None:
    typed = {"name": "吕小满", "id_number": "123", "birth_date": "2016-05-20", "phone": "1390000012"}
    saved = editing.make(office, "students", typed)
    found = office.student(saved.record)
    assert (found.id_number, found.phone) == (None, None)
    assert set(saved.wrong) == {"id_number", "phone"} and saved.wrong["phone"].raw == "1390000012"
    assert {draft.field for draft in office.ledger.drafts("students", saved.record)} == {"id_number", "phone"}


def test_a_contradiction_in_a_new_record_is_a_draft(office: Office) -> None:
    saved = editing.make(office, "students", {"name": "吕小满", "id_number": FIRST, "birth_date": "2016-05-21"})
    assert office.student(saved.record).birth_date == "2016-05-20"
    assert saved.wrong["birth_date"].reason == "出生日期和证件号码不一致：号码里是 2016-05-20。请改其中一个"


def test_the_number_of_another_child_makes_no_second_one(office: Office) -> None:
    child(office, "石立冬", FIRST, grade="G3", class_name="1班")
    saved = editing.make(office, "students", {"name": "吕小满", "id_number": FIRST})
    assert saved.record == "" and len(office.ledger.select(Student)) == 1
    assert saved.wrong["id_number"].reason == "这个身份证号已登记给三年级1班的石立冬。请核对是谁填错了"


def test_a_field_is_one_named_step(office: Office) -> None:
    student = child(office)
    assert save(office, student, "attendance", "住校").wrong == {}
    found = office.student(student)
    assert (found.attendance, found.boarding) == ("BOARD", True)
    assert office.ledger.undo_label() == "改“就读方式”"
    office.ledger.undo()
    assert office.student(student).attendance is None


def test_the_same_value_again_is_no_step(office: Office) -> None:
    student = child(office)
    before = office.ledger.last_seq()
    save(office, student, "name", "吕小满")
    assert office.ledger.last_seq() == before


def test_a_wrong_value_is_kept_and_a_right_one_clears_it(office: Office) -> None:
    student = child(office)
    save(office, student, "phone", "13900000046")
    saved = save(office, student, "phone", "1390000012")
    assert saved.wrong["phone"] == editing.Wrong("1390000012", "手机号码要 11 位，现在是 10 位。请核对", True)
    assert office.student(student).phone == "13900000046"
    before = office.ledger.last_seq()
    save(office, student, "phone", "1390000012")
    assert office.ledger.last_seq() == before
    sheet = editing.sheet(office, "students", student)
    assert sheet is not None and sheet.wrong["phone"].raw == "1390000012"
    # The value that was there all the time is a right one too.
    assert save(office, student, "phone", "13900000046").wrong == {}
    assert office.ledger.drafts() == []


def test_a_required_field_can_not_be_emptied(office: Office) -> None:
    student = child(office)
    saved = save(office, student, "name", "  ")
    assert saved.wrong["name"].reason == "不能为空" and office.student(student).name == "吕小满"


def test_a_field_that_is_not_required_can_be_emptied(office: Office) -> None:
    student = child(office, nation="汉族")
    assert office.student(student).nation == "汉族"
    save(office, student, "nation", "")
    assert office.student(student).nation is None


def test_what_waited_is_taken_as_soon_as_it_fits(office: Office) -> None:
    student = child(office)
    assert "不一致" in save(office, student, "id_number", SECOND).wrong["id_number"].reason
    assert office.student(student).id_number == FIRST
    assert save(office, student, "birth_date", "2015-06-07").wrong == {}
    found = office.student(student)
    assert (found.id_number, found.birth_date) == (SECOND, "2015-06-07")


def test_a_record_of_another_unit_or_gone_is_refused(office: Office) -> None:
    student = child(office)
    with office.ledger.writing("remove", "删除") as op:
        op.remove("students", student, "重复")
    with pytest.raises(Refused, match="已经不在了"):
        save(office, student, "nation", "汉族")
    assert editing.sheet(office, "students", student) is None


def test_the_window_and_the_paper_name_the_same_guardian(office: Office) -> None:
    student = child(office)
    for name, relation in (("吕有田", "祖父"), ("吴春兰", "母亲"), ("吕大山", "父亲")):
        fixed = {"student": student, "is_guardian": int(relation != "祖父")}
        editing.make(office, "guardians", {"name": name, "relation": relation}, fixed)
    shown = [one.name for one in childhood.guardians(office, student)]
    assert shown == [one.name for one in families(office)[student]] and shown[-1] == "吕有田"


def test_a_guardian_is_made_for_a_child(office: Office) -> None:
    student = child(office)
    saved = editing.make(office, "guardians", {"name": "吕大山"}, {"student": student, "is_guardian": 1})
    assert [(g.id, g.name, g.is_guardian) for g in office.ledger.select(Guardian)] == [(saved.record, "吕大山", True)]
    again = editing.make(office, "guardians", {"name": "吕大山"}, {"student": student})
    assert again.record == "" and "吕大山" in again.wrong["name"].reason


def test_what_the_program_sets_is_not_made_by_hand(office: Office) -> None:
    student = child(office)
    typed = {"number": "2026A-0001", "item": "X", "period": "2026A", "kind": "REGULAR"}
    with pytest.raises(Refused, match="由程序产生"):
        editing.make(office, "batches", typed)
    assert student


def test_history_is_told_in_words_and_masked(office: Office) -> None:
    student = child(office)
    save(office, student, "phone", "13900000046")
    save(office, student, "nation", "汉族")
    told = editing.edits(office, "students", student)
    assert [(e.field, e.before, e.after) for e in told[:2]] == [("民族", "", "汉族"), ("联系电话", "", "139****0046")]
    assert told[-1].act == "登记学生" and {e.person for e in told} == {"方晓晨"}
    assert FIRST not in str(told)


def test_the_index_follows_what_is_written(office: Office) -> None:
    student = child(office)
    assert list(finding.index_of(office, "students").find("lxm")) == [student]
    save(office, student, "name", "郑立夏")
    other = child(office, "石立冬", SECOND)
    now = finding.index_of(office, "students")
    assert list(now.find("lxm")) == [] and list(now.find("zlx")) == [student] and list(now.find("sld")) == [other]
    with office.ledger.writing("remove", "删除") as op:
        op.remove("students", other, "重复")
    assert list(finding.index_of(office, "students").find("sld")) == []


def test_the_roll_puts_what_needs_doing_first(office: Office) -> None:
    first = child(office, "石立冬", SECOND, grade="一年级", class_name="1班")
    student = child(office, grade="六年级", class_name="1班")
    assert roll.roll(office, "2026A").ids == [first, student]
    editing.make(office, "hardships", {"level": "困难"}, {"student": first, "school_year": 2026})
    assert roll.roll(office, "2026A").state(first) == roll.State(roll.UNDER_WAY)
    guardian = editing.make(office, "guardians", {"name": "吕大山"}, {"student": student}).record
    save(office, guardian, "phone", "1", kind="guardians")
    save(office, student, "nation", "汉族")
    now = roll.roll(office, "2026A")
    assert now.ids == [student, first] and now.state(student) == roll.State(roll.WRONG, 1)
    hardship = office.ledger.select(Hardship)[0].id
    save(office, hardship, "decided_on", "2026-09-18", kind="hardships")
    assert roll.roll(office, "2026A").state(first) == roll.State(roll.DONE)
    lines = roll.lines(office, now, now.ids)
    assert (lines[first].grade_class, lines[first].level, lines[first].needy) == ("一年级1班", "困难", True)
    assert lines[first].number == f"{SECOND[:6]}********{SECOND[-4:]}"
    assert roll.roll(office, "2026A", "level").ids[0] == first


def test_a_child_has_one_file_of_all_that_happened(office: Office) -> None:
    student = child(office, grade="G4")
    editing.make(office, "guardians", {"name": "吕大山", "relation": "FATHER"}, {"student": student, "is_guardian": 1})
    typed = {"level": "困难", "groups": "低保", "decided_on": "2026-09-18"}
    editing.make(office, "hardships", typed, {"student": student, "school_year": 2026})
    save(office, student, "bank_card", "12")
    file = childhood.file_of(office, student, "2026A")
    assert (file.guardian, file.grade_class) == ("父亲 吕大山", "四年级")
    assert [(e.date, e.sort, e.words) for e in file.events] == [
        ("2026-09-18", "papers", "缺 1 份"),
        ("2026-09-18", "hardships", "已认定"),
    ]
    assert file.events[0].year == 2026 and file.got == []
    assert any("银行卡号" in entry.reason for entry in file.open)


def test_a_paper_is_kept_in_its_place(office: Office, tmp_path: Path) -> None:
    from PIL import Image

    student = child(office)
    editing.make(office, "hardships", {"level": "困难"}, {"student": student, "school_year": 2026})
    (paper,) = childhood.papers(office, student)
    picture = tmp_path / "证明.png"
    Image.new("RGB", (20, 20), "white").save(picture)
    childhood.add_paper(office, paper, picture)
    (kept,) = childhood.papers(office, student)
    assert len(kept.files) == 1 and childhood.paper_content(office, kept.files[0])[:2] == b"\xff\xd8"


def test_a_field_written_on_two_laptops_waits_and_is_marked(office: Office, tmp_path: Path) -> None:
    student = child(office)
    other_place = tmp_path / "另一台" / office.ledger.folder.name
    shutil.copytree(office.ledger.folder, other_place, ignore=shutil.ignore_patterns("lock"))
    save(office, student, "nation", "汉族")
    with Ledger.open(other_place, registry(), password="a-password-1") as ledger:
        assert ledger.device != office.device
        save(Office(ledger, lambda: TODAY), student, "nation", "满族")
        incoming = [Incoming.of_row(row) for row in ledger.state_rows("students")]
    with office.ledger.writing("merge", "接收") as op:
        op.merge("students", incoming)
    sheet = editing.sheet(office, "students", student)
    assert sheet is not None and sheet.waiting == {"nation"}
    assert roll.roll(office, "2026A").state(student) == roll.State(roll.CONFLICT)

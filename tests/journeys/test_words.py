"""What the command line takes and says besides its answer: kinds by either name, a backup that could not be made."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models import Student
from tests.journeys.kit import Unit, command


@pytest.fixture
def school(tmp_path: Path) -> Unit:
    return Unit.found(tmp_path / "校.zhuxue-ledger", "school", "2152990801", "虚怀县新桥小学")


def test_a_kind_is_named_as_people_or_as_scripts_say_it(school: Unit, tmp_path: Path) -> None:
    school.run("add", "学生", "name=龙小满", "birth_date=2016-02-02")
    assert school.run("list", "学生") == school.run("list", "students")
    record = school.run("list", "students")[0]["id"]
    assert school.run("show", "学生", record)["name"] == "龙小满"
    assert school.run("set", "学生", record, "class_name=2班")["class_name"] == "2班"
    assert school.run("history", "学生", record)
    assert school.run("export", "学生", tmp_path / "学生.xlsx")["records"] == 1
    assert school.run("import", "学生", tmp_path / "学生.xlsx")["same"] == 1
    school.refused("list", "花名册")


def test_the_same_in_what_people_read(school: Unit) -> None:
    school.run("add", "students", "name=龙小满", "birth_date=2016-02-02")
    code, out, err = command("--ledger", school.folder, "list", "学生", password=school.password)
    assert (code, err) == (0, "") and "姓名：龙小满" in out


def test_a_backup_that_fails_does_not_undo_what_was_done(school: Unit) -> None:
    school.folder.with_name("校_备份").write_text("这里本来是个文件夹", encoding="utf-8")
    code, out, err = school.raw("add", "students", "name=龙小满", "birth_date=2016-02-02")
    assert code == 0 and "龙小满" in out
    assert "自动备份没有做成" in err and "Traceback" not in err
    with school.opened() as ledger:
        assert [student.name for student in ledger.select(Student)] == ["龙小满"]

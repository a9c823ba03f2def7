"""A forgotten password: 24 words on a sheet, and no other way in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.kit import Unit, command, refusal

NEW = "新的-密码-2027"


@pytest.fixture
def words(tmp_path: Path) -> tuple[Unit, Path]:
    """A school whose words were written as text."""
    path = tmp_path / "词.txt"
    unit = Unit.found(tmp_path / "校.zhuxue-ledger", "school", "2152990701", "虚怀县枧水小学", "--recovery-out", path)
    unit.run("add", "students", "name=龙小满", "birth_date=2016-02-02")
    return unit, path


def recover(unit: Unit, path: Path, password: str = NEW, *more: str) -> tuple[int, str, str]:
    """The command, with the password to be."""
    return command("--ledger", unit.folder, "--json", "recover", path, *more, password=password)


def test_words_give_a_new_password_and_the_old_one_is_void(words: tuple[Unit, Path]) -> None:
    unit, path = words
    assert len(path.read_text(encoding="utf-8").split()) == 24 and path.stat().st_mode & 0o077 == 0
    code, out, err = recover(unit, path)
    assert (code, err) == (0, "") and "钱老师" in out
    assert "密码" in unit.refused_only("list", "students")["what"]
    twin = Unit(unit.folder, NEW)
    assert [row["name"] for row in twin.list("students")] == ["龙小满"]
    with twin.opened() as ledger:
        assert ledger.people() == ["钱老师"] and not ledger.verify_chain()


def test_words_typed_in_any_fashion_are_taken(words: tuple[Unit, Path], tmp_path: Path) -> None:
    unit, path = words
    listed = path.read_text(encoding="utf-8").split()
    typed = "\n".join(f"{at}. {word}，" for at, word in enumerate(listed, 1))
    (tmp_path / "抄.txt").write_text("\ufeff" + typed, encoding="utf-8")
    assert recover(unit, tmp_path / "抄.txt")[0] == 0


def test_damaged_foreign_or_few_words_are_told_and_change_nothing(words: tuple[Unit, Path], tmp_path: Path) -> None:
    unit, path = words
    listed = path.read_text(encoding="utf-8").split()
    swapped = [*listed[:3], listed[4], listed[3], *listed[5:]]
    other = Unit.found(
        tmp_path / "另.zhuxue-ledger", "school", "2152990702", "虚怀县另校", "--recovery-out", tmp_path / "另.txt"
    )
    before = (unit.folder / "keys.json").read_bytes()
    cases = {"少": listed[:-1], "多": [*listed, listed[0]], "错": ["龘龘", *listed[1:]], "无": []}
    if listed[3] != listed[4]:
        cases["换"] = swapped
    for name, found in cases.items():
        (tmp_path / f"{name}.txt").write_text(" ".join(found), encoding="utf-8")
        error = refusal(*recover(unit, tmp_path / f"{name}.txt"))
        assert "词" in error["what"]
        assert not any(word in str(error) for word in listed if word not in ("恢复", "密钥", "单词"))
    assert "第1个" in refusal(*recover(unit, tmp_path / "错.txt"))["where"]
    assert "词" in refusal(*recover(unit, tmp_path / "另.txt"))["what"]
    assert "8" in refusal(*recover(unit, path, "short"))["what"]
    refusal(*recover(unit, tmp_path / "没有.txt"))
    refusal(*recover(other, path))
    assert (unit.folder / "keys.json").read_bytes() == before
    assert unit.list("students")


def test_a_new_sheet_makes_the_old_one_void_and_a_backup_keeps_its_own(
    words: tuple[Unit, Path], tmp_path: Path
) -> None:
    unit, path = words
    unit.run("backup", tmp_path / "备份")
    unit.run("print", "recovery", tmp_path / "新单.pdf")
    assert "词" in refusal(*recover(unit, path))["what"]
    [backup] = (tmp_path / "备份").glob("*.zhuxue-backup")
    unit.run("restore", backup, tmp_path / "旧.zhuxue-ledger")
    old = Unit(tmp_path / "旧.zhuxue-ledger", NEW)
    assert recover(old, path)[0] == 0
    assert old.list("students")


def test_words_come_once_when_no_sheet_is_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "校.zhuxue-ledger"
    made = Unit(folder).run("init", "school", "--code", "2152990701", "--name", "虚怀县枧水小学")
    assert len(made["recovery_words"]) == 24
    (tmp_path / "词.txt").write_text(" ".join(made["recovery_words"]), encoding="utf-8")
    assert recover(Unit(folder), tmp_path / "词.txt")[0] == 0
    shutil.rmtree(folder)

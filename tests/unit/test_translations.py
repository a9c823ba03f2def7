"""The English of the window: whole, in step with the code, and what the tool says when it is not."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication

from app.ui import words

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "resources" / "translations"


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_translations", HERE / "make_translations.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()


def window(source: str):
    found = tool.Found()
    tool.from_window(source, "app/ui/x.py", found)
    return found


def below(source: str):
    found = tool.Found()
    tool.from_saying(source, "app/services/x.py", found)
    return found


def test_every_text_has_english_and_the_files_are_in_step() -> None:
    assert tool.faults(tool.collect(), HERE, whole=True) == []


def test_qt_reads_every_text_as_it_was_written(qapp: QCoreApplication) -> None:
    """A .qm file finds a text by a hash: neither may two texts meet there, nor an untranslated one meet another."""
    words.install(qapp, "en")
    try:
        for text, forms in tool.read_ts(HERE / tool.TS).items():
            if len(forms) == 2:
                assert [words.tr(text, n=1), words.tr(text, n=2)] == forms
            else:
                assert words.tr(text) == (forms[0] if forms else text)
    finally:
        words.install(qapp, "zh")


# --- what is collected


def test_texts_of_the_window() -> None:
    found = window(
        '"""说明"""\nTITLE = "待办"\n\ndef f(n):\n    """说明"""\n'
        '    tr("{n} 人", n=n).format(n=n)\n    tr("甲" if n else "乙")\n    raise Refused(f"没有{n}", "", "请核对")\n'
        '    return tr_data("丙"), "x", n == "丁", folder / "台账"\n'
    )
    assert found.faults == []
    assert {text: about.plural for text, about in found.texts.items()} == {
        "待办": False, "{n} 人": True, "甲": False, "乙": False, "没有{1}": False, "请核对": False, "丙": False,
    }  # fmt: skip
    assert all(about.must for about in found.texts.values())


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('def f(n):\n    return tr(f"共{n}人")\n', "put together"),
        ('def f(n):\n    return Label("共有")\n', "does not go through tr"),
        ('class A:\n    def f(self):\n        return "共有"\n', "does not go through tr"),
        ('X = (tr("{n} 人", n=1), tr("{n} 人"))\n', "with n= in one place"),
        ('X = (tr("{n} 人"), tr("{n} 人", n=1))\n', "with n= in one place"),
    ],
)
def test_what_cannot_be_translated_is_named(source: str, said: str) -> None:
    (fault,) = window(source).faults
    assert fault.startswith("app/ui/x.py:") and said in fault


def test_names_of_operations_must_be_translated_and_sentences_may() -> None:
    found = below(
        'def f(a, b):\n    """说明"""\n    with ledger.writing("add", f"新增{a}（{b}）"):\n        report("正在写" if a else "正在读", 1)\n'
        '    raise Refused("没有找到", f"第{a}行", f"{a}人")\n\n\nALIASES = ("别名",)\n'
        'TASK_LABELS: dict[str, str] = {"due": "该做的"}\n\n\ndef due_tasks():\n    yield _task("x", "有问题的", "请改正", []), "补送"\n'
    )
    assert {text for text, about in found.texts.items() if about.must} == (
        {"新增{1}（{2}）", "正在写", "正在读", "该做的", "有问题的", "请改正", "补送"}
    )
    assert {text for text, about in found.texts.items() if not about.must} == {"没有找到", "第{1}行"}


def test_declarations_are_collected() -> None:
    found = tool.Found()
    tool.from_declarations(found)
    labels = ("学生", "身份证号", "住校", "脱贫家庭学生", "建档立卡贫困家庭学生", "领款收据")
    assert set(labels) <= set(found.texts)
    assert all(about.must for about in found.texts.values())


# --- files and translations


@pytest.fixture
def some(tmp_path: Path):
    """A few texts with English in a folder of their own: (found, english)."""
    found = tool.Found()
    for text, plural, must in (
        ("待办", False, True),
        ("{n} 人", True, True),
        ("新增{1}", False, True),
        ("<空>", False, False),
    ):
        found.add(text, "app/ui/x.py", plural=plural, must=must)
    english = {"待办": ["Due"], "{n} 人": ["{n} child", "{n} children"], "新增{1}": ["Add {1}"]}
    tool.make(found, english, tmp_path)
    return found, english


def test_file_gives_back_what_it_got(some, tmp_path: Path) -> None:
    found, english = some
    assert tool.read_ts(tmp_path / tool.TS) == {**english, "<空>": []}
    assert tool.faults(found, tmp_path) == []


def test_what_is_out_of_step_is_named(some, tmp_path: Path) -> None:
    found, english = some

    def said() -> str:
        return "\n".join(tool.faults(found, tmp_path, whole=True))

    found.add("新的", "app/ui/y.py")
    assert "app/ui/y.py: 新的 is not in" in said()
    del found.texts["新的"], found.texts["新增{1}"]
    assert "新增{1} is said no more" in said()
    tool.make(found, english, tmp_path)
    assert said() == ""
    shutil.copy(tmp_path / tool.QM, tmp_path / "old.qm")
    tool.make(found, {**english, "待办": ["To do"]}, tmp_path)
    assert said() == ""
    shutil.copy(tmp_path / "old.qm", tmp_path / tool.QM)
    assert f"{tool.QM} is older" in said()
    (tmp_path / tool.PATTERNS).write_text('["新增{1}"]', encoding="utf-8")
    assert f"{tool.PATTERNS} is older" in said()
    tool.make(found, {}, tmp_path)
    assert "待办 has no English" in said() and "<空> has no English" not in said()


@pytest.mark.parametrize(
    ("text", "given", "wrong"),
    [
        ("待办", "Due", ""),
        ("待办", " ", "empty"),
        ("待办", "待办", "holds Chinese"),
        ("待办", ["Due", "Dues"], "one English text"),
        ("{n} 人", "{n} children", "list of two"),
        ("{n} 人", ["one child", "{n} children"], ""),
        ("{n} 人", ["{n} child", "{m} children"], "places"),
        ("新增{1}", "Add", "places"),
        ("新增{1}", "Add {1}", ""),
        ("没人说", "Nobody", "nobody says"),
    ],
)
def test_translations_are_checked(some, text: str, given: object, wrong: str) -> None:
    found, english = some
    faults = tool.fill(found, english, {text: given})
    assert (
        (wrong in faults[0])
        if wrong
        else (faults == [] and english[text] == ([given] if isinstance(given, str) else given))
    )


def test_missing_is_filled_by_the_same_json(some) -> None:
    found, english = some
    assert tool.missing(found, english, must=True) == {}
    assert tool.missing(found, english, must=False) == {"<空>": ""}
    assert tool.missing(found, {}, must=True) == {"待办": "", "{n} 人": ["", ""], "新增{1}": ""}
    assert tool.fill(found, english, json.loads(json.dumps(tool.missing(found, {}, must=True)))) == []


def test_from_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = tool.Found()
    for text, must in (("待办", True), ("没有找到", False)):
        found.add(text, "app/ui/x.py", must=must)
    monkeypatch.setattr(tool, "collect", lambda: found)

    def run(*argv: str) -> tuple[int, str, str]:
        code = tool.main(argv, tmp_path)
        return code, *capsys.readouterr()

    assert run()[0] == 0
    code, _, err = run("--check")
    assert code == 0
    code, _, err = run("--whole")
    assert code == 1 and "待办 has no English" in err and "没有找到" not in err
    assert json.loads(run("--missing")[1]) == {"待办": ""}
    assert json.loads(run("--missing", "--said")[1]) == {"没有找到": ""}
    given = tmp_path / "given.json"
    given.write_text('{"待办": "Due", "没有找到": "找"}', encoding="utf-8")
    code, _, err = run("--fill", str(given))
    assert code == 1 and "没有找到: the English holds Chinese" in err and "Nothing was taken" in err
    assert tool.read_ts(tmp_path / tool.TS) == {"待办": [], "没有找到": []}
    given.write_text('{"待办": "Due", "没有找到": ""}', encoding="utf-8")
    assert run("--fill", str(given))[0] == 0
    assert run("--check") == (0, "", "")


# --- what the window reads


@pytest.fixture
def english(some, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication):
    """The window speaks the English of ``some``."""
    monkeypatch.setattr(words, "resource", lambda *parts: tmp_path / parts[-1])
    words._patterns.cache_clear()
    words.install(qapp, "en")
    yield
    words.install(qapp, "zh")
    words._patterns.cache_clear()


@pytest.mark.usefixtures("english")
def test_english() -> None:
    assert words.tr("待办") == "Due"
    assert [words.tr("{n} 人", n=n).format(n=n) for n in (0, 1, 2)] == ["0 children", "1 child", "2 children"]
    assert words.tr_data("待办") == "Due"
    assert words.tr_data("新增待办") == "Add Due"
    assert words.tr_data("新增{别的}") == "Add {别的}"
    assert words.tr_data("没有英文") == "没有英文"
    assert words.tr_data("") == ""
    assert words.tr_data("待办；没有英文；新增待办。") == "Due; 没有英文; Add Due."
    assert words.tr_data("待办、新增待办") == "Due, Add Due"
    assert words.tr_data("待办、没有英文") == "待办、没有英文"
    assert words.tr_data("没有英文。") == "没有英文。"


def test_chinese_again(english, qapp: QCoreApplication) -> None:
    words.install(qapp, "zh")
    assert words.tr("待办") == words.tr_data("待办") == "待办"
    assert words.tr("{n} 人", n=2).format(n=2) == "2 人"
    assert words.tr_data("新增待办") == "新增待办"


def test_missing_file_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QCoreApplication) -> None:
    monkeypatch.setattr(words, "resource", lambda *parts: tmp_path / "none" / parts[-1])
    with pytest.raises(FileNotFoundError):
        words.install(qapp, "en")
    assert os.listdir(tmp_path) == []

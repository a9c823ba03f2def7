"""What people and sticks do to the program: one plain sentence each, exit 1, nothing changed, no traceback."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.ledger import Ledger
from app.ledger.connection import connect
from app.models import registry
from tests.journeys.county import HEAD, Maker, School, register, register_row, write_xls, write_xlsx
from tests.journeys.kit import CHEAP, PASSWORD, Unit, command, refusal

HOLDER = """
import sys
from app.ledger import Ledger
from app.models import registry
with Ledger.open(__import__("pathlib").Path(sys.argv[1]), registry(), password=sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def kept(place: Path) -> Unit:
    """A school with its register; the tests of refusals leave it as it is."""
    pupils = Maker(5).school("小学", 12, code="2152990701", name="虚怀县枧水小学")
    unit = Unit.found(place / "校.zhuxue-ledger", "school", pupils.code, pupils.name)
    unit.run("import", "students", register(place / "登记.xlsx", pupils))
    return unit


@pytest.fixture
def pupils() -> School:
    """The same children."""
    return Maker(5).school("小学", 12, code="2152990701", name="虚怀县枧水小学")


def failing(folder: Path, *words: object, password: str = PASSWORD) -> dict[str, str]:
    """A command on a ledger that can't even be opened → its error."""
    return refusal(*command("--ledger", folder, "--json", *words, password=password))


# The ledger


def test_wrong_password_and_unknown_person(kept: Unit) -> None:
    assert "密码" in failing(kept.folder, "list", "students", password="not the password")["what"]
    assert "密码" in failing(kept.folder, "list", "students", password="")["what"]
    failing(kept.folder, "--person", "没有这人", "list", "students")
    assert kept.by_number()


def test_a_password_too_short_and_a_folder_that_is_there(kept: Unit, tmp_path: Path) -> None:
    words = ("init", "school", "--code", "2152990702", "--name", "虚怀县新校")
    assert "8" in failing(tmp_path / "新.zhuxue-ledger", *words, password="short")["what"]
    assert not (tmp_path / "新.zhuxue-ledger").exists()
    assert "同名" in failing(kept.folder, *words)["what"]
    (tmp_path / "词.txt").write_text("mine")
    failing(tmp_path / "新.zhuxue-ledger", *words, "--recovery-out", tmp_path / "词.txt")
    assert (tmp_path / "词.txt").read_text() == "mine" and not (tmp_path / "新.zhuxue-ledger").exists()
    for wrong in ("12", "abcdefgh", ""):
        failing(tmp_path / "新.zhuxue-ledger", "init", "school", "--code", wrong, "--name", "虚怀县新校")
    failing(tmp_path / "新.zhuxue-ledger", "init", "school", "--code", "2152990702", "--name", " ")
    failing(tmp_path / "新.zhuxue-ledger", *words, "--parent", tmp_path / "没有.json")
    assert not (tmp_path / "新.zhuxue-ledger").exists()


@pytest.mark.parametrize("part", ["head", "middle", "tail", "cut", "empty", "text"])
def test_a_damaged_database(kept: Unit, tmp_path: Path, part: str) -> None:
    folder = tmp_path / "坏.zhuxue-ledger"
    shutil.copytree(kept.folder, folder)
    Unit(folder).run("list", "students")
    path = folder / "ledger.db"
    content = bytearray(path.read_bytes())
    if part in ("head", "middle", "tail"):
        # Whole pages: SQLCipher looks at a page when it is read, and "list" doesn't read every one.
        spots = {
            "head": [100],
            "middle": range(4096, len(content), 4096),
            "tail": range(len(content) - 40960, len(content), 4096),
        }
        for at in spots[part]:
            content[at + 50] ^= 0xFF
    elif part != "text":
        content = content[: 0 if part == "empty" else len(content) // 2]
    path.write_bytes(b"not a database at all" * 400 if part == "text" else bytes(content))
    broken = path.read_bytes()
    error = failing(folder, "list", "students")
    assert "损坏" in error["what"] or "不是" in error["what"]
    assert "备份" in error["do"] or "选" in error["do"]
    assert part == "empty" or path.read_bytes() == broken


def test_a_foreign_folder_and_missing_parts(kept: Unit, tmp_path: Path) -> None:
    failing(tmp_path / "没有.zhuxue-ledger", "list", "students")
    failing(tmp_path, "list", "students")
    for gone in ("keys.json", "ledger.db"):
        folder = tmp_path / f"{gone}.zhuxue-ledger"
        shutil.copytree(kept.folder, folder)
        (folder / gone).unlink()
        assert gone in failing(folder, "list", "students")["what"]
    other = Unit.found(tmp_path / "另.zhuxue-ledger", "school", "2152990709", "虚怀县另校")
    shutil.copy(other.folder / "ledger.db", tmp_path / "mixed.db")
    folder = tmp_path / "混.zhuxue-ledger"
    shutil.copytree(kept.folder, folder)
    shutil.copy(tmp_path / "mixed.db", folder / "ledger.db")
    failing(folder, "list", "students")
    (folder / "keys.json").write_text("{broken")
    assert "损坏" in failing(folder, "list", "students")["what"]


def test_a_ledger_of_a_newer_program(kept: Unit, tmp_path: Path) -> None:
    folder = tmp_path / "新版.zhuxue-ledger"
    shutil.copytree(kept.folder, folder)
    with Ledger.open(folder, registry(), password=PASSWORD, read_only=True) as ledger:
        key, now = ledger.data_key(), ledger.connection.execute("PRAGMA user_version").fetchone()[0]
    connection = connect(folder / "ledger.db", key)
    connection.execute(f"PRAGMA user_version = {(now // 100 + 1) * 100}")
    connection.close()
    error = failing(folder, "list", "students")
    assert "2.0" in error["what"] and "1." in error["what"] and "升级" in error["do"]


@pytest.fixture
def holder(kept: Unit, tmp_path: Path) -> Iterator[Unit]:
    """A ledger that another process is writing."""
    folder = tmp_path / "占.zhuxue-ledger"
    shutil.copytree(kept.folder, folder)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), PASSWORD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None and process.stdout is not None
    with process:
        assert process.stdout.readline().strip() == "held"
        yield Unit(folder)
        process.stdin.close()


def test_a_second_writer_is_told_who_has_it(holder: Unit) -> None:
    error = holder.refused("set", "people", "钱老师", "role=会计")
    assert "另一个窗口" in error["what"] and "钱老师" in error["what"]
    with holder.opened() as ledger:
        assert ledger.read_only and ledger.count("students") == 12


# Spreadsheets


def test_files_that_are_no_workbook(kept: Unit, tmp_path: Path) -> None:
    for name, content in (
        ("图.xlsx", b"\x89PNG\r\n\x1a\n" + b"\x00" * 200),
        ("纸.xls", b"%PDF-1.4 something"),
        ("文.xlsx", "只是一段文字".encode()),
        ("空.xlsx", b""),
        ("坏.xlsx", b"PK\x03\x04" + b"\x00" * 100),
        ("半.xlsx", b""),
        ("程序.csv", b"MZ\x90\x00\x03\x00\x00\x00" * 20),
    ):
        (tmp_path / name).write_bytes(content)
    whole = write_xlsx(tmp_path / "整.xlsx", [HEAD]).read_bytes()
    (tmp_path / "半.xlsx").write_bytes(whole[: len(whole) // 2])
    for path in sorted(tmp_path.iterdir()):
        if path.name != "整.xlsx":
            kept.refused("import", "students", path)
            kept.refused("match", path)
    kept.refused("import", "students", tmp_path / "没有.xlsx")
    kept.refused("import", "students", tmp_path)
    kept.refused("import", "students", tmp_path / "整.xlsx", "--sheet", "没有这一张")
    document = kept.run("import", "students", tmp_path / "整.xlsx")
    assert document["rows"] == 0


def test_an_xls_that_is_a_web_page_is_read_as_what_it_is(school: Unit, pupils: School, tmp_path: Path) -> None:
    """Management systems hand out HTML under the name .xls: the issue counts it as bad input, offices as a register."""
    cells = "".join(
        f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>"
        for row in (HEAD, *(register_row(pupils, c) for c in pupils.children))
    )
    page = f"<html><head><meta charset='utf-8'></head><body><table>{cells}</table></body></html>"
    (tmp_path / "网页.xls").write_text(page, encoding="utf-8")
    code, out, err = school.raw("import", "students", tmp_path / "网页.xls")
    assert err == ""
    if code:
        refusal(code, out, err)
        assert not school.list("students")
    else:
        assert set(school.by_number()) == {child.number for child in pupils.children}
    (tmp_path / "没表.xls").write_text("<html><body><p>请先登录</p></body></html>", encoding="utf-8")
    school.refused("import", "students", tmp_path / "没表.xls")


def test_a_register_without_an_id_column(kept: Unit, pupils: School, tmp_path: Path) -> None:
    drop = {HEAD.index("身份证件号"), HEAD.index("全国学籍号")}
    rows = [
        [text for at, text in enumerate(row) if at not in drop]
        for row in (HEAD, *(register_row(pupils, c) for c in pupils.children))
    ]
    for path in (write_xlsx(tmp_path / "无号.xlsx", rows), write_xls(tmp_path / "无号.xls", rows)):
        error = kept.refused("import", "students", path)
        assert "身份证号" in error["what"] and "姓名" in error["where"] + error["do"]
    bare = write_xlsx(tmp_path / "无头.xlsx", rows[1:])
    kept.refused("import", "students", bare)
    kept.refused("match", write_xlsx(tmp_path / "名单.xlsx", [("村", "备注"), ("上冲村", "甲")]))


def rounded(path: Path, pupils: School, which: set[int]) -> Path:
    """A register in which some rows' numbers were turned into numbers by a spreadsheet; no other number column."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    drop = {HEAD.index("全国学籍号"), HEAD.index("银行卡号")}
    for at, row in enumerate((HEAD, *(register_row(pupils, c) for c in pupils.children))):
        cells: list[Any] = [text for n, text in enumerate(row) if n not in drop]
        if at in which:
            cells[1] = float(cells[1][:15] + "000")
        sheet.append(cells)
    book.save(path)
    return path


def test_numbers_that_a_spreadsheet_rounded(school: Unit, pupils: School, tmp_path: Path) -> None:
    whole = rounded(tmp_path / "全部.xlsx", pupils, set(range(1, 13)))
    error = school.refused("import", "students", whole)
    assert "存成了数字" in error["what"] and "12" in error["what"] and "文本" in error["do"]
    document = school.run("import", "students", rounded(tmp_path / "一行.xlsx", pupils, {4}))
    assert (document["new"], document["problem"]) == (11, 1)
    [problem] = [entry for entry in document["details"] if entry["result"] == "problem"]
    assert problem["row"] == 5 and "存成了数字" in problem["reason"]
    assert set(school.by_number()) == {c.number for at, c in enumerate(pupils.children, 1) if at != 4}


def test_a_child_of_another_school_is_not_taken(school: Unit, tmp_path: Path) -> None:
    maker = Maker(6)
    own, other = maker.school("小学", 3, code="2152990701"), maker.school("小学", 2, code="2152990702")
    document = school.run("import", "students", register(tmp_path / "混.xlsx", own, other))
    assert (document["new"], document["problem"]) == (3, 2)
    assert set(school.by_number()) == {child.number for child in own.children}


def test_a_removed_child_is_not_brought_back_without_a_word(filled: Unit, invented: School, tmp_path: Path) -> None:
    number = invented.children[0].number
    filled.run("remove", "students", number, "--reason", "重复登记")
    before = filled.state()
    code, out, err = filled.raw("import", "students", register(tmp_path / "又.xlsx", invented))
    assert err == ""
    if code:
        refusal(code, out, err)
        assert filled.state() == before
    else:
        document = json.loads(out)
        assert document["same"] == 11
        assert (number in filled.by_number()) == bool(document["new"])


# Words


BAD_WORDS: list[tuple[str, ...]] = [
    ("list", "pupils"),
    ("fields", "pupils"),
    ("template", "pupils", "x.xlsx"),
    ("export", "pupils", "x.xlsx"),
    ("export", "students"),
    ("list", "students", "--where", "shoe=36"),
    ("list", "students", "--where", "name"),
    ("list", "students", "--where", "boarding=也许"),
    ("show", "students", "000000000000000000"),
    ("history", "students", "nobody"),
    ("set", "students", "nobody", "name=甲"),
    ("add", "students", "shoe=36"),
    ("add", "students", "name=田小", "birth_date=2016-02-30"),
    ("add", "students", "name=田小", "birth_date=二月"),
    ("add", "students", "name=田小", "id_number=529907201602020018"),
    ("add", "students", "name=田小", "id_number=52990720160202001"),
    ("add", "students", "name=田小?", "birth_date=2016-02-02"),
    ("add", "students", "name=田小", "sex=其他", "birth_date=2016-02-02"),
    ("add", "students", "name=田小", "phone=123"),
    ("add", "students", "name=田小"),
    ("add", "students", "birth_date=2016-02-02"),
    ("add", "rates", "item=X", "stage=小学", "boarding=any", "fen=-5", "per=year", "from_period=2026A"),
    ("add", "rates", "item=X", "stage=小学", "boarding=any", "fen=3.5", "per=year", "from_period=2026A"),
    ("add", "rates", "item=X", "stage=小学", "boarding=any", "fen=5", "per=weekly", "from_period=2026A"),
    ("add", "rates", "item=X", "stage=小学", "boarding=any", "fen=5", "per=year", "from_period=2026"),
    ("add", "hardships", "student=nobody", "school_year=2026", "level=困难"),
    ("batch", "LIV", "--period", "2026"),
    ("batch", "LIV", "--period", "2026A"),
    ("batch", "NOTHING", "--period", "2026A"),
    ("entitle", "--period", "秋天"),
    ("gaps", "--period", "秋天"),
    ("submit", "stick", "--period", "秋天"),
    ("submit", "stick"),
    ("print", "publicity", "x.pdf", "--period", "秋天"),
    ("print", "recognition", "x.pdf", "--period", "秋天"),
    ("print", "recognition", "x.pdf", "--student", "nobody"),
    ("print", "letter", "x.pdf"),
    ("print", "cover", "x.pdf"),
    ("print", "roster", "x.pdf", "--batch", "2026A-0001"),
    ("print", "receipt", "x.pdf"),
    ("decide", "nothing", "accept", "x"),
    ("decide", "nothing", "maybe"),
    ("resolve", "a/b/c", "--value", "x"),
    ("verdict", "students", "nobody", "accept"),
    ("void", "2152990701-2026-000001", "--reason", "x"),
    ("reply", "2152990702", "stick"),
    ("reply", "--all", "stick"),
    ("reply",),
    ("sync", "stick"),
    ("main", "DNOBODY"),
    ("revoke", "2152990702"),
    ("receive",),
    ("same", "students", "a", "b"),
    ("attach", "students", "a", "b"),
    ("undo", "now"),
    ("recognise", "--year", "1"),
]  # fmt: skip


@pytest.mark.parametrize("words", BAD_WORDS, ids=" ".join)
def test_wrong_words_and_values(
    kept: Unit, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if words in (("receive",), ("undo", "now")):
        kept.usage(*words)
    else:
        kept.refused(*words)
    assert not list(tmp_path.iterdir()), "a refused command left something"


@pytest.mark.parametrize(
    "words",
    [("fly",), ("list",), ("init",), ("init", "village", "--code", "1", "--name", "x"), ("pay", "b"),
     ("import", "students"), ("list", "students", "--wat"), ("recognise", "--year", "x"), ("verdict", "students", "x", "maybe")],
    ids=" ".join,
)  # fmt: skip
def test_usage_errors_exit_2_and_say_how(words: tuple[str, ...]) -> None:
    code, out, err = command(*words)
    assert (code, out) == (2, "") and err.strip() and "Traceback" not in err


@pytest.mark.parametrize("words", [(), ("--json",), ("-h",)], ids=" ".join)
def test_nothing_at_all_asks_for_help(words: tuple[str, ...]) -> None:
    code, out, err = command(*words)
    assert (code, err) == (0, "") and "import" in out and "导入" in out


def test_no_ledger_named_no_password_and_a_password_file(
    kept: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = command("--json", "list", "students")
    assert "--ledger" in refusal(code, out, err)["do"]
    (tmp_path / "密码").write_text(PASSWORD + "\n", encoding="utf-8")
    code, out, err = command(
        "list", "students", "--json", "--ledger", kept.folder, "--password-file", tmp_path / "密码", password="no"
    )
    assert code == 0 and len(json.loads(out)) == 12
    failing(kept.folder, "list", "students", "--password-file", tmp_path / "没有")


def test_places_that_cannot_be_written(kept: Unit, tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("x")
    for target in (tmp_path, tmp_path / "文件" / "里面.xlsx"):
        kept.refused("export", "students", target)
        kept.refused("print", "recognition", target, "--blank")
        kept.refused("card", target)
        kept.refused("template", "students", target)
    kept.refused("backup", tmp_path / "文件")
    kept.refused("import", "students", kept.folder.parent / "登记.xlsx", "--report", tmp_path)
    assert (tmp_path / "文件").read_text() == "x"


def test_restore_never_over_what_is_there(kept: Unit, tmp_path: Path) -> None:
    made = Path(kept.run("backup", tmp_path / "备份")["file"])
    assert "同名" in kept.refused("restore", made, kept.folder)["what"]
    for content in (b"", b"x" * 500, made.read_bytes()[:-400]):
        (tmp_path / "坏.zhuxue-backup").write_bytes(content)
        kept.refused("restore", tmp_path / "坏.zhuxue-backup", tmp_path / "新.zhuxue-ledger")
        assert not (tmp_path / "新.zhuxue-ledger").exists()
    kept.refused("restore", tmp_path / "没有.zhuxue-backup", tmp_path / "新.zhuxue-ledger")
    command("restore", made, tmp_path / "新.zhuxue-ledger", "--json")
    fresh = Unit(tmp_path / "新.zhuxue-ledger")
    assert fresh.by_number() == kept.by_number() and fresh.digest() == kept.digest()
    assert "主电脑" in fresh.refused("batch", "LIV", "--period", "2026A")["what"], "a restored ledger is a new laptop"
    checks = fresh.run("check")
    assert all(entry["ok"] or "备份" in entry["name"] for entry in checks), checks


def test_the_real_thing_in_a_process_of_its_own(kept: Unit, tmp_path: Path) -> None:
    """Once with a real interpreter: exit codes, one document on stdout, an empty stderr."""
    environment = {"ZHUXUE_PASSWORD": PASSWORD, "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"}
    for words, code in ((["list", "students"], 0), (["show", "students", "x"], 1), (["fly"], 2)):
        done = subprocess.run(
            [sys.executable, "-m", "app", "--ledger", str(kept.folder), "--json", *words],
            capture_output=True, env=environment, cwd=Path(__file__).parents[2], text=True, check=False,
        )  # fmt: skip
        assert done.returncode == code and "Traceback" not in done.stderr
        if code < 2:
            assert done.stderr == ""
            json.loads(done.stdout)
        else:
            assert json.loads(done.stdout)["error"]["what"]


def test_the_cheap_cost_is_the_tests_own() -> None:
    import app.ledger.keys

    assert app.ledger.keys._COST == CHEAP

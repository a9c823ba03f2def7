"""What lies about after a whole journey: no child outside the outputs asked for, and other programs as witnesses."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp

from tests.journeys.county import COUNTY_CODE, RARE, Maker, School, low_income, register
from tests.journeys.kit import PASSWORD, Unit, enrol, pdf_fonts, pdf_text

TERM = "2026A"
Tool = Callable[[str], str]


@dataclass
class Case:
    """After the journey: the ledgers, what was asked for, and the folder of temporary files."""

    county: Unit
    school: Unit
    pupils: School
    place: Path
    submission: Path
    reply: Path

    def out(self, name: str) -> Path:
        """An output that was asked for."""
        return self.place / "出" / name


@pytest.fixture(scope="module")
def case(place: Path) -> Iterator[Case]:
    """One term of a school with every rare name, temporary files in a folder of its own."""
    temp = place / "临时"
    temp.mkdir()
    before, tempfile.tempdir = tempfile.tempdir, str(temp)
    try:
        yield journey(place)
    finally:
        tempfile.tempdir = before


def journey(place: Path) -> Case:
    """Register to reply; what is asked for goes to 出, packages to U盘."""
    out = place / "出"
    out.mkdir()
    pupils = Maker(55).school("小学", len(RARE) + 3, code="2152990701", name="虚怀县枧水小学")
    county = Unit.found(place / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    school = Unit.found(
        place / "校.zhuxue-ledger", "school", pupils.code, pupils.name, "--recovery-out", out / "恢复密钥单.pdf"
    )
    enrol(county, school, place)
    run = school.run
    run("import", "students", register(out / "登记.xlsx", pupils), "--report", out / "导入结果.xlsx")
    run("match", low_income(out / "农村低保.xls", pupils.children))
    run("recognise", "--year", "2026", "--from-matches")
    batch = run("batch", "LIV", "--period", TERM)["batch"]
    run("approve", batch)
    run("pay", batch, "--date", "2026-11-12")
    for form, words in (("roster", ("--batch", batch)), ("receipt", ("--batch", batch)), ("publicity", ("--period", TERM)),
                        ("recognition", ("--period", TERM))):  # fmt: skip
        run("print", form, out / f"{form}.pdf", *words)
    scan = out / "签字.txt"
    scan.write_bytes(b"%PDF-1.4 " + pupils.children[0].name.encode() + pupils.children[0].number.encode())
    run("sign", batch, "--date", "2026-11-15", "--scan", scan)
    submission = Path(run("submit", place / "U盘", "--period", TERM)["file"])
    county.run("receive", submission)
    county.run("verdict", "students", pupils.children[0].number, "question", "请核对", pupils.children[1].name)
    reply = Path(county.run("reply", pupils.code, place / "U盘回")["file"])
    run("receive", reply)
    run("tasks")
    run("backup", place / "备份")
    school.refused("show", "students", "x")
    return Case(county, school, pupils, place, submission, reply)


def needles(pupils: School) -> list[bytes]:
    """Every name and number of every child and guardian, in the encodings a file may hold.

    Four bytes turn up by chance in a megabyte of cipher text: a word of two characters is looked for in UTF-8 alone.
    """
    words = {
        w for c in pupils.children for w in (c.name, c.number, c.guardian, c.phone, c.card, c.number[-6:] + c.name)
    }
    kinds = ("utf-8", "utf-16-le", "gb18030")
    return [text for word in words for kind in kinds if len(text := word.encode(kind)) > 5]


def test_no_child_in_any_file_that_was_not_asked_for(case: Case) -> None:
    words = needles(case.pupils)
    looked = 0
    for path in case.place.rglob("*"):
        if path.is_file() and case.place / "出" not in path.parents:
            looked += 1
            content = path.read_bytes()
            found = [word for word in words if word in content]
            assert not found, f"{path.name} holds {found[:1]}"
            assert not any(word in path.name.encode() for word in words)
            if zipfile.is_zipfile(io.BytesIO(content)):
                with zipfile.ZipFile(path) as archive:
                    for name in archive.namelist():
                        assert not any(word in archive.read(name) for word in words), f"{path.name}/{name}"
    assert looked >= 15
    assert not list((case.place / "临时").iterdir()), "temporary files are left"


def test_cover_note_card_and_recovery_sheet_name_no_child(case: Case) -> None:
    covers = [*case.place.rglob("*_封面.pdf"), case.out("恢复密钥单.pdf")]
    assert len(covers) == 2
    for pdf in covers:
        text = pdf_text(pdf)
        assert case.pupils.name in text
        for child in case.pupils.children:
            assert child.number not in text and child.name not in text
    note = case.submission.with_suffix(".txt").read_text(encoding="utf-8-sig")
    assert case.pupils.name in note and "虚怀县教育局" in note
    digest = subprocess.run(["sha256sum", case.submission], capture_output=True, text=True, check=True).stdout.split()[
        0
    ]
    assert digest in note.lower()
    assert digest.upper() in pdf_text(covers[0]).replace("\n", "") or digest[:16].upper() in pdf_text(covers[0])


def test_sqlite_reads_nothing(case: Case, tool: Tool) -> None:
    for unit in (case.school, case.county):
        done = subprocess.run([tool("sqlite3"), unit.folder / "ledger.db", ".dump"], capture_output=True, check=False)
        assert b"not a database" in done.stderr + done.stdout and b"CREATE" not in done.stdout
        assert not (unit.folder / "ledger.db").read_bytes().startswith(b"SQLite")


def test_files_of_the_ledger_are_the_owners_alone(case: Case) -> None:
    for path in case.school.folder.rglob("*"):
        if path.is_file():
            assert path.stat().st_mode & 0o077 == 0, path.name
    for name in ("roster.pdf", "recognition.pdf", "恢复密钥单.pdf"):
        assert case.out(name).stat().st_mode & 0o077 == 0, name


def test_workbooks_of_children_are_the_owners_alone(case: Case, tmp_path: Path) -> None:
    out = tmp_path / "学生.xlsx"
    case.school.run("export", "students", out)
    assert out.stat().st_mode & 0o077 == 0


def test_any_age_opens_the_packages_with_the_receivers_key(case: Case, tool: Tool, tmp_path: Path) -> None:
    for package, receiver, sender in (
        (case.submission, case.county, case.school),
        (case.reply, case.school, case.county),
    ):
        for unit in (receiver, sender):
            key = tmp_path / f"{unit.folder.stem}-{package.stem}.key"
            unit.run("identity", key)
            assert key.stat().st_mode & 0o077 == 0
            done = subprocess.run([tool("age"), "-d", "-i", key, package], capture_output=True, check=True)
            with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:
                manifest: dict[str, Any] = json.loads(archive.read("manifest.json"))
                names = set(archive.namelist())
                assert {"manifest.json", "manifest.sig"} <= names
                for kind, count in manifest["counts"].items():
                    assert len(archive.read(f"records/{kind}.jsonl").splitlines()) == count
    done = subprocess.run([tool("age-keygen"), "-o", tmp_path / "other.key"], capture_output=True, check=True)
    other = subprocess.run(
        [tool("age"), "-d", "-i", tmp_path / "other.key", case.submission], capture_output=True, check=False
    )
    assert other.returncode != 0 and not other.stdout
    with case.county.opened() as ledger:
        assert ledger._one("SELECT count(*) FROM _reveals WHERE what = 'age_identity'", []) == (2,)


def test_every_name_is_on_the_paper_and_every_face_in_it(case: Case, tool: Tool) -> None:
    tool("pdftotext")
    roster, receipts, posted = (pdf_text(case.out(f"{form}.pdf")) for form in ("roster", "receipt", "publicity"))
    forms = pdf_text(case.out("recognition.pdf"))
    for child in case.pupils.children:
        assert child.name in roster and child.name in receipts and child.name in posted and child.name in forms, (
            child.name
        )
        assert child.number in roster
    for pdf in sorted(case.place.rglob("*.pdf")):
        fonts = pdf_fonts(pdf)
        assert fonts and {embedded for _, embedded in fonts} == {"yes"}, (pdf.name, fonts)


def test_a_publicity_list_shows_posted_fields_alone(case: Case) -> None:
    text = pdf_text(case.out("publicity.pdf"))
    for child in case.pupils.children:
        for secret in (
            child.number,
            child.number[-4:] + child.name,
            child.phone,
            child.card,
            child.birth,
            child.guardian + "父亲",
        ):
            assert secret not in text
        assert child.number[6:14] not in text
    for word in ("低保", "残疾", "孤儿", "身份证"):
        assert word not in text


def test_the_recovery_sheets_code_reads_back_as_its_words(case: Case) -> None:
    page = pypdfium2.PdfDocument(case.out("恢复密钥单.pdf"))[0]
    image = page.render(scale=3).to_pil()
    [code] = zxingcpp.read_barcodes(image)
    assert len(code.text) == 48
    assert code.text[:2] in pdf_text(case.out("恢复密钥单.pdf"))


def test_the_scan_is_kept_encrypted_and_comes_back(case: Case) -> None:
    [scan] = {grant["scan"] for grant in case.school.list("grants")}
    with case.county.opened() as ledger:
        assert case.pupils.children[0].name.encode() in ledger.attachment(scan)
    assert case.pupils.children[0].name.encode() not in (case.county.folder / "attachments" / scan).read_bytes()


def test_a_backup_opens_with_the_same_password_and_holds_all(case: Case, tmp_path: Path) -> None:
    [backup] = (case.place / "备份").glob("*.zhuxue-backup")
    folder = tmp_path / "恢复.zhuxue-ledger"
    case.school.run("restore", backup, folder)
    twin = Unit(folder)
    assert len(twin.by_number()) == len(case.pupils.children)
    assert twin.run("totals")["fen"] == case.school.run("totals")["fen"]


def test_the_screen_masks_numbers_unless_asked(case: Case) -> None:
    environment = os.environ | {"ZHUXUE_PASSWORD": PASSWORD}
    done = subprocess.run(
        [sys.executable, "-m", "app", "--ledger", str(case.school.folder), "list", "students"],
        capture_output=True, text=True, check=True, env=environment, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    for child in case.pupils.children:
        assert child.name in done.stdout and child.number not in done.stdout and child.card not in done.stdout
        assert child.number[-4:] in done.stdout and f"G{child.number}" not in done.stdout

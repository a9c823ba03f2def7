"""A school's day at the real program: its own process on a real X server, keys alone, each journey judged by the ledger."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from app.cli.demo import PASSWORD
from app.ledger import SUFFIX, Ledger
from app.models import Batch, Grant, Guardian, Visit, registry
from app.models.kinds import check_digit
from app.models.rules.periods import month_in
from app.services import batching, carrying, keeping, paying, receiving, setup, working
from app.services.backups import second_folder
from app.services.doors import known_people
from app.services.entitling import entitle
from app.services.office import Office
from tests.journeys.kit import Unit
from tests.ui import kit, screen
from tests.ui.screen import Screen, until

Server = dict[str, str]
FIRST, SECOND = ("方晓晨", "春天来了要种一百棵树"), ("苏会计", "苏会计的密码二零二六")
HEAD, HIS_PASSWORD = "许校长", "another-password-2026"
UNIT, CODE = "青禾县柳树沟小学", "2137990019"
NUMBER = "37990120160520002" + check_digit("37990120160520002")
CONTENT, RESPONSE = "数的认识：6 和 7，用玉米粒数", "能跟读，数到 6 要提示"
MOST_KEYS = 20
VOCATIONAL = "河湾"
SHIFT = 3
"""Half hours of the usual shift."""
DOOR = QUESTION = "^助学台账$"


@contextlib.contextmanager
def opened(folder: Path, password: str = PASSWORD, *, write: bool = False) -> Iterator[Office]:
    """The ledger, by its services; the program may have it open when it is only read."""
    with Ledger.open(folder, registry(), password=password, read_only=not write) as ledger:
        yield Office(ledger)


@contextlib.contextmanager
def window(server: Server, folder: Path, ledger: Path, password: str = PASSWORD, **more: str) -> Iterator[Screen]:
    """The program on a ledger, through its door."""
    with screen.program(server, folder, "--ledger", ledger, **more) as shown:
        shown.waits_for(DOOR)
        shown.text(password)
        shown.keys("Return")
        shown.waits_for(" — ")
        yield shown
        shown.close()


def main_laptop(folder: Path) -> None:
    """The copy of a ledger is another laptop: it takes over, so that money and packages can be handled there."""
    with opened(folder, write=True) as office:
        setup.wake(office)
        setup.make_main(office, office.device)


def do_it(shown: Screen) -> None:
    """Answer the question that stands there: its act is one Tab away, so that Enter alone does nothing."""
    shown.waits_for(QUESTION)
    shown.keys("Tab", "Return")
    shown.waits_for(" — ")


# --- a school set up


def sheet_words(pdf: Path) -> list[str]:
    """The words of a recovery sheet, in their order, as they stand on the paper."""
    with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        text = document[0].get_textpage().get_text_range()
    words = "[\u4e00-\u9fff]+"
    lines = re.findall(rf"^{words}(?: {words}){{3}}\s*$", text, re.MULTILINE)
    return [word for line in lines for word in line.split()]


def test_a_school_is_set_up_from_nothing(x_server: Server, tmp_path: Path) -> None:
    home, second = tmp_path / "home", tmp_path / "移动硬盘"
    second.mkdir()
    with screen.program(x_server, tmp_path) as shown:
        shown.waits_for("第一次使用")
        shown.keys("Right", "Return")
        for text in (UNIT, CODE):
            shown.text(text)
            shown.keys("Return")
        shown.keys("Return")
        for name, password in (FIRST, SECOND):
            for text in (name, password, password):
                shown.text(text)
                shown.keys("Return")
        place = until(lambda: next(home.rglob(f"{UNIT}{SUFFIX}/keys.json"), None), "the ledger").parent
        shown.still()
        # The sheet goes to another computer to be printed; two of its words are typed back from the paper.
        shown.keys("shift+Tab", "space")
        shown.waits_for("存恢复单")
        shown.keys("Return")
        pdf = until(lambda: next(home.glob("*.pdf"), None), "the recovery sheet")
        shown.waits_for("第一次使用")
        words = sheet_words(pdf)
        assert len(words) == 24
        for word in (words[6], words[18], str(second)):
            shown.text(word)
            shown.keys("Return")
        shown.waits_for(f"{UNIT} — {FIRST[0]}")
        shown.keys("ctrl+l")
        shown.waits_for(DOOR)
        shown.text(FIRST[1])
        shown.keys("Return")
        shown.waits_for(f"{UNIT} — {FIRST[0]}")
        shown.close()
    for _, password in (FIRST, SECOND):
        with opened(place, password) as office:
            assert (office.unit.name, office.unit.code, office.unit.level) == (UNIT, CODE, "SCHOOL")
            assert office.ledger.people() == [FIRST[0], SECOND[0]]
            assert second_folder(office) == second
            assert not office.ledger.verify_chain()
    kept = (tmp_path / "window.ini").read_text(encoding="utf-8")
    assert "percent=125" in kept and FIRST[1] not in kept


# --- a child


def test_a_child_is_entered_by_keys_alone_and_a_wrong_value_is_mended(
    x_server: Server, demo: Path, tmp_path: Path
) -> None:
    ledger = kit.copied(demo, kit.PRIMARY, tmp_path)
    fields = ("汉族", "", "", "snj", "1班", "zx", "", "", "", "", "吕大山", "", "1390000012")
    with window(x_server, tmp_path, ledger) as shown:
        shown.keys("ctrl+n")
        for text in ("吕小满", NUMBER, *fields):
            if text:
                shown.text(text)
            shown.keys("Return")
        # A figure of the phone number is missing: it stays as typed and counts nowhere.
        with opened(ledger) as office:
            assert [(draft.field, draft.raw) for draft in office.ledger.drafts()] == [("phone", "1390000012")]
            student = office.ledger.find("students", "id_number", NUMBER)
            [guardian] = office.ledger.select(Guardian, student=student)
            assert (guardian.name, guardian.phone, guardian.is_guardian) == ("吕大山", None, True)
        shown.keys("F6")
        shown.text("13900000012")
        shown.keys("Return")
    with opened(ledger) as office:
        assert not office.ledger.drafts()
        child = office.student(str(student))
        assert (child.name, child.birth_date, child.sex, child.nation) == ("吕小满", "2016-05-20", "F", "汉族")
        assert (child.grade, child.class_name, child.attendance) == ("G3", "1班", "BOARD")
        assert office.ledger.select(Guardian, student=child.id)[0].phone == "13900000012"


# --- a visit


def test_a_visit_takes_fewer_than_twenty_keys_beside_its_text(x_server: Server, demo: Path, tmp_path: Path) -> None:
    county = tmp_path / "县"
    ledger = kit.copied(demo, kit.PRIMARY, county / "台账")
    with opened(ledger) as office:
        before = {visit.id for visit in office.ledger.select(Visit)}
    with screen.program(x_server, tmp_path, "--demo-window", county) as shown:
        shown.waits_for(" — ")
        shown.keys("ctrl+t")
        shown.text(CONTENT)
        shown.keys("Tab")
        shown.text(RESPONSE)
        shown.keys("Tab", "Tab", "space", "F7")
        assert shown.pressed < MOST_KEYS
        shown.close()
    with opened(ledger) as office:
        [visit] = [visit for visit in office.ledger.select(Visit) if visit.id not in before]
        assert (visit.date, visit.content, visit.response) == (office.day, CONTENT, RESPONSE)
        assert visit.guardian_signed and visit.start and visit.end and visit.lessons and visit.teachers


# --- hours


def test_a_month_of_hours_is_pasted_from_a_spreadsheet(x_server: Server, demo: Path, tmp_path: Path) -> None:
    ledger = kit.copied(demo, VOCATIONAL, tmp_path)
    with opened(ledger) as office:
        grid = working.month(office, month_in(office.period, office.today()))
    first = next(at for at, row in enumerate(grid.rows) if not row.locked)
    rows = [row for row in grid.rows[first:] if not row.locked]
    assert len(rows) == len(grid.rows) - first
    worked = {
        (row.assignment, day.date)
        for row in rows
        for day, may in zip(grid.days, row.open, strict=True)
        if may and not day.closed
    }
    assert len(worked) > len(grid.days)
    cells = [["1.5" if (row.assignment, day.date) in worked else "" for day in grid.days] for row in rows]
    with (
        window(x_server, tmp_path, ledger) as shown,
        screen.clipboard(x_server, "".join("\t".join(line) + "\n" for line in cells)),
    ):
        # One begins in the first row that can be filled.
        shown.keys("alt+7", "Home", "ctrl+v")
    with opened(ledger) as office:
        now = working.month(office, grid.month)
        held = {
            (row.assignment, day.date): cell
            for row in now.rows
            for day, cell in zip(now.days, row.cells, strict=True)
            if cell is not None
        }
        assert held == dict.fromkeys(worked, SHIFT)
        assert len(worked) == sum(row.pay.days for row in now.rows)


# --- money


def grants(office: Office, number: str) -> list[Grant]:
    return office.ledger.select(Grant, batch=paying.find_batch(office, number).id)


def make_due(folder: Path, *, count: int = 2) -> set[str]:
    """Children whose money came back from the bank and was voided are due again; another person may approve. → who."""
    main_laptop(folder)
    with opened(folder, write=True) as office:
        keeping.let_in(office, HEAD, HIS_PASSWORD)
        [batch] = office.ledger.select(Batch)
        students = [grant.student for grant in grants(office, batch.number)[:count]]
        for student in students:
            paying.returned(office, batch.number, student, "卡已注销")
            paying.void(office, batch.number, "登记错了", student)
    return set(students)


def test_a_batch_from_preparing_to_the_last_signature(x_server: Server, demo: Path, tmp_path: Path) -> None:
    ledger = kit.copied(demo, kit.PRIMARY, tmp_path)
    due = make_due(ledger)
    with opened(ledger) as office:
        entitled = {entry["student"]: entry["fen"] for entry in entitle(office, office.period)["entitled"]}
        before = {batch.number for batch in office.ledger.select(Batch)}
        preparer = office.person
    with window(x_server, tmp_path, ledger) as shown:
        shown.keys("alt+5", "F5", "Return")
    with opened(ledger) as office:
        [batch] = [one for one in office.ledger.select(Batch) if one.number not in before]
        # Enter on one's own batch was refused: it needs a second person.
        assert (batch.prepared_by, batch.approved_by) == (preparer, None)
        assert {grant.student: grant.fen for grant in grants(office, batch.number)} == {
            one: entitled[one] for one in due
        }
    with screen.program(x_server, tmp_path, "--ledger", ledger) as shown:
        shown.waits_for(DOOR)
        # The door knows who was the last; the other is as far from there as the list says.
        known = known_people(ledger)
        shown.keys("shift+Tab", *["Down"] * (known.index(HEAD) - known.index(preparer)), "Tab")
        shown.text(HIS_PASSWORD)
        shown.keys("Return")
        shown.waits_for(f" — {HEAD}$")
        shown.keys("alt+5", "Return", "Return", "Return")
        do_it(shown)
        shown.keys("ctrl+p", "ctrl+p")
        shown.waits_for("花名册")
        shown.keys("Return")
        shown.waits_for(" — ")
        pdf = until(lambda: next((tmp_path / "home").glob("*花名册*.pdf"), None), "the printed roster")
        shown.keys("Escape")
        for _ in due:
            shown.keys("Return")
            do_it(shown)
        shown.close()
    with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        assert len(document) >= 1 and document[0].get_width() > 0
    with opened(ledger) as office:
        paid = grants(office, batch.number)
        assert paying.find_batch(office, batch.number).approved_by == HEAD
        assert {(grant.paid_on, grant.signed_on, grant.void_on) for grant in paid} == {(office.day, office.day, None)}
        assert {grant.student for grant in paid} == due
        [one] = [one for one in batching.term(office, office.period).batches if one.batch.id == batch.id]
        assert one.rosters == 1 and not one.count(batching.UNSIGNED)
        assert not office.ledger.verify_chain()


# --- the stick


def test_a_package_is_written_and_its_reply_is_read(x_server: Server, demo: Path, tmp_path: Path) -> None:
    stick = tmp_path / "台账专用"
    stick.mkdir()
    ledger, above = kit.copied(demo, kit.PRIMARY, tmp_path), kit.copied(demo, kit.COUNTY, tmp_path / "县")
    for folder in (ledger, above):
        main_laptop(folder)
    county = Unit(above, PASSWORD)
    with window(x_server, tmp_path, ledger, ZHUXUE_STICKS=str(stick)) as shown:
        shown.keys("ctrl+u")
        do_it(shown)
        package = until(lambda: next(stick.glob("*.zhuxue"), None), "the package")
        shown.still()
        with opened(ledger) as office:
            sent = carrying.last_sent(office)
            assert sent is not None and sent.file == package.name and not sent.replied_on
            code = office.code
        # The county receives it, asks one thing, and its reply comes back on the same stick.
        [answer] = county.run("receive", package)
        assert (answer["result"], answer["unit"]) == ("accepted", code)
        with opened(above, write=True) as office:
            hardship = next(iter(office.ledger.rows("hardships", owner=code)))["id"]
            receiving.say_verdict(office, "hardships", str(hardship), "question", "请补证明")
        county.run("reply", code, stick)
        # The page says which key takes what is on the stick; it is the same that wrote.
        shown.keys("alt+9", "ctrl+Tab", "ctrl+u")
    with opened(ledger) as office:
        sent = carrying.last_sent(office)
        assert sent is not None and sent.replied_on == office.day
        said = [(row["record"], row["text"]) for row in office.ledger.rows("verdicts")]
        assert (hardship, "请补证明") in said
        assert not office.ledger.verify_chain()

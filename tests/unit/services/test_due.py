"""What is due, in sentences for people; put off till tomorrow; how far the term is. On a real ledger by the program's own commands."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.models.rules.gaps import LABELS
from app.services import due, setup, watching, work_due
from app.services.office import Office
from app.services.records import add

DAY = dt.date(2026, 10, 21)
COMMAND = re.compile(r"[A-Za-z]{2,}|--|命令")
PASSWORD = "待办-测试-2026"


@pytest.fixture(autouse=True)
def _cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ledger.keys._COST", {"iterations": 1, "lanes": 1, "memory_kib": 8})


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    folder = tmp_path / "柳树沟小学.zhuxue-ledger"
    made, _ = setup.create(folder, "school", "2137990019", "青禾县柳树沟小学", person="方晓晨", password=PASSWORD)
    with made.ledger:
        yield Office(made.ledger, lambda: DAY)


def needy(office: Office, name: str, number: str) -> None:
    add(
        office,
        "students",
        [f"name={name}", f"student_number={number}", "state=IN", "grade=G4", "class_name=1班", "boarding=Y"],
    )
    add(
        office,
        "hardships",
        [f"student={number}", "school_year=2026", "level=L2", "basis=APPLY", "decided_on=2026-09-20"],
    )


def test_every_task_of_the_program_is_said_for_people() -> None:
    for says in due.SAYS.values():
        assert not COMMAND.search(says.what + says.why.replace("F4", "")), says
        assert says.group in due.GROUPS
        assert says.state in ("ok", "warn", "bad", "wait", "mute", "accent")
    names = {f"gap_{kind}" for kind in LABELS} - {"gap_CONFLICT"} | set(work_due.LABELS)
    assert names - set(due.SAYS) == set()


def test_a_school_without_students_is_told_to_begin_with_them(office: Office) -> None:
    first = due.due_lines(office)[0]
    assert (first.task, first.room, first.count, first.days) == ("no_students", "students", 1, 0)
    needy(office, "柳小叶", "G110105201703071232")
    assert [line.task for line in due.due_lines(office) if line.task == "no_students"] == []


def test_a_new_ledger_has_one_thing_to_do_and_no_command_in_it(office: Office) -> None:
    lines = due.due_lines(office)
    assert [line.task for line in lines if line.group == due.NOW] == ["no_students"]
    phone = next(line for line in lines if line.task == "phone")
    assert (phone.room, phone.target, phone.day, phone.days) == ("settings", "phone", "2026-10-31", 10)
    for line in lines:
        assert not COMMAND.search(line.what + line.why), line


def test_an_unknown_task_is_still_shown(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    new = [{"task": "new_task", "count": 2, "label": "新的事", "do": "去办", "items": [{}, {}]}]
    monkeypatch.setattr(watching, "tasks", lambda *_: new)
    line = due.due_lines(office)[0]
    assert (line.what, line.count, line.group) == ("新的事", 2, due.MONTH)


def test_the_children_are_read_once_however_much_is_asked(office: Office) -> None:
    needy(office, "吕小满", "G379901201605200001")
    asked: list[str] = []
    office.ledger.connection.set_trace_callback(asked.append)
    found = due.day(office)
    office.ledger.connection.set_trace_callback(None)
    assert found.lines and found.money.due_fen
    whole = [sql for sql in asked if '"bank_card"' in sql and "json_each" not in sql and '"siblings"' not in sql]
    assert len(whole) == 1


def test_a_needy_child_without_a_batch_weighs_its_money(office: Office) -> None:
    needy(office, "吕小满", "G379901201605200001")
    found = due.day(office)
    line = next(line for line in found.lines if line.task == "gap_UNPAID")
    assert line.count == 1
    assert line.fen > 0
    assert "吕小满" in line.why
    assert (line.room, line.group) == ("batches", due.MONTH)
    assert found.badges["batches"] == 1
    steps = {step.what: (step.done, step.whole) for step in found.steps}
    assert steps["困难认定"] == (1, 1)
    assert steps["已编批次"] == (0, 1)
    assert (found.money.paid_fen, found.money.due_fen) == (0, line.fen)
    assert [whole for _, _, whole in found.money.items] == [False]


def test_put_off_till_tomorrow_with_a_reason_and_taken_back(office: Office) -> None:
    line = next(line for line in due.due_lines(office) if line.task == "phone")
    with pytest.raises(Refused, match="写一句原因"):
        due.postpone(office, line, "  ")
    assert due.postpone(office, line, "电话 下周才装") == "2026-10-22"
    again = next(line for line in due.due_lines(office) if line.task == "phone")
    assert again.postponed == "电话 下周才装"
    assert [line.task for line in due.day(office).open] == ["no_students"]
    assert due.postponed(Office(office.ledger, lambda: DAY + dt.timedelta(days=1))) == {}
    assert office.ledger.undo() == "推迟一件待办"
    assert due.postponed(office) == {}


def test_what_is_put_off_keeps_others_and_forgets_what_is_over(office: Office) -> None:
    line = next(line for line in due.due_lines(office) if line.task == "phone")
    due.postpone(office, line, "一")
    later = Office(office.ledger, lambda: DAY + dt.timedelta(days=3))
    other = due.Line("drafts", due.NOW, "warn", 1, "处", "填错待改的内容", "", "students")
    due.postpone(later, other, "二")
    assert list(json.loads(office.ledger.meta(due.POSTPONED) or "")) == ["drafts"]


def test_it_asks_no_more_than_reading(office: Office) -> None:
    needy(office, "石立冬", "G379901201605200002")
    before = office.ledger.last_seq()
    with office.ledger.reading() as reading:
        assert isinstance(reading, Ledger)
        assert due.day(Office(reading, lambda: DAY)).lines == due.day(office).lines
    assert office.ledger.last_seq() == before
    assert "students" in registry()

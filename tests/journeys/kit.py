"""What the journeys share: a unit driven by the command line alone, and what is read back by other programs."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from app.cli import main
from app.ledger import Ledger
from app.models import registry

PASSWORD = "旅程-测试-2026"
CHEAP = {"iterations": 1, "lanes": 1, "memory_kib": 8}
"""The smallest lawful Argon2id cost; the journeys with a real subprocess pay the real one."""
LOCAL = ("devices", "people", "quarantine", "units")
"""Kinds that differ from one ledger of a unit to another by their nature."""


@contextlib.contextmanager
def environment(**values: str) -> Iterator[None]:
    """Variables set inside the block, and what was there before put back."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.__setitem__(name, value)


def command(*words: object, password: str = PASSWORD) -> tuple[int, str, str]:
    """Run one command in this process → exit code, stdout, stderr."""
    out, err = io.StringIO(), io.StringIO()
    with environment(ZHUXUE_PASSWORD=password), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(word) for word in words])
    return code, out.getvalue(), err.getvalue()


def refusal(code: int, out: str, err: str, expected: int = 1) -> dict[str, str]:
    """The error of a refused command, held against what every one of them must be."""
    assert (code, err) == (expected, ""), (code, out, err)
    document = json.loads(out)
    error = document["error"] if isinstance(document, dict) else next(e["error"] for e in document if "error" in e)
    check_words(error)
    return dict(error)


def check_words(error: dict[str, str]) -> None:
    """What and do are Chinese sentences; nothing of a child, of Python or of the inside is in them."""
    assert set(error) == {"what", "where", "do"}
    for name in ("what", "do"):
        assert re.search(r"[\u4e00-\u9fff]", error[name]), error
        assert not re.search(r"Traceback|Error|Exception|None|\{|\}|sqlite", error[name]), error
        assert not re.search(r"\d{17}[\dXx]", error[name]), "an ID number in an error"


class Unit:
    """A unit with its ledger folder; every act goes through the command line."""

    def __init__(self, folder: Path, password: str = PASSWORD) -> None:
        self.folder = folder
        self.password = password

    @classmethod
    def found(cls, folder: Path, level: str, code: str, name: str, *more: object, password: str = PASSWORD) -> Unit:
        """A new unit; its recovery words go beside the ledger and away again unless asked for."""
        unit = cls(folder, password)
        words = () if "--recovery-out" in more else ("--recovery-out", folder.with_suffix(".words.txt"))
        unit.run("init", level, "--code", code, "--name", name, "--person", "钱老师", *words, *more)
        if words:
            Path(words[1]).unlink()
        return unit

    def raw(self, *words: object) -> tuple[int, str, str]:
        """One command with ``--json`` → exit code, stdout, stderr."""
        return command("--ledger", self.folder, "--json", *words, password=self.password)

    def run(self, *words: object) -> Any:
        """One command that succeeds → its document."""
        code, out, err = self.raw(*words)
        assert (code, err) == (0, ""), (words, code, out, err)
        return json.loads(out)

    def refused(self, *words: object) -> dict[str, str]:
        """One command that is refused, in plain words and without a change → its error."""
        before = self.state()
        error = refusal(*self.raw(*words))
        assert self.state() == before, f"{words[0]} was refused and changed something"
        return error

    def refused_only(self, *words: object) -> dict[str, str]:
        """As ``refused`` where the ledger can't be looked at with this password."""
        return refusal(*self.raw(*words))

    def usage(self, *words: object) -> str:
        """One command that makes no sense → what stderr says of it. Stdout is a document all the same."""
        code, out, err = self.raw(*words)
        assert code == 2 and json.loads(out)["error"]["do"] and "Traceback" not in err
        return err

    @contextlib.contextmanager
    def opened(self) -> Iterator[Ledger]:
        """The ledger itself, to look at."""
        with Ledger.open(self.folder, registry(), password=self.password, read_only=True) as ledger:
            yield ledger

    def state(self) -> str:
        """A hash of everything a refused command must leave alone."""
        with self.opened() as ledger:
            drafts = [(d.kind, d.id, d.field, d.raw) for d in ledger.drafts()]
            packages = [(p.direction, p.sha256, p.result) for p in ledger.packages()]
            return json.dumps([ledger.digest(full=True), drafts, packages, sorted(ledger.attachment_names())])

    def digest(self, *, without: Sequence[str] = LOCAL) -> str:
        """A hash of the values of all records, the same in every ledger that knows the same."""
        with self.opened() as ledger:
            return ledger.digest([declared.kind for declared in ledger.registry if declared.kind not in without])

    def list(self, kind: str, *where: str) -> list[dict[str, Any]]:
        """Records of a kind, as scripts get them."""
        found: list[dict[str, Any]] = self.run("list", kind, *(word for pair in where for word in ("--where", pair)))
        return found

    def by_number(self) -> dict[str, dict[str, Any]]:
        """Every live child by ID number, each once."""
        students = self.list("students")
        found = {entry["id_number"]: entry for entry in students}
        assert len(found) == len(students), "a child is there twice"
        return found

    def chain_holds(self) -> bool:
        """Whether history is whole."""
        with self.opened() as ledger:
            return not ledger.verify_chain()


def receive_one(unit: Unit, file: object) -> dict[str, Any]:
    """Receive one package that isn't refused → its answer."""
    answers = unit.run("receive", file)
    return dict(answers[0])


def receive_refused(unit: Unit, file: object) -> dict[str, str]:
    """Receive one package that is refused; nothing is changed by it → its error."""
    before = unit.state()
    code, out, err = unit.raw("receive", file)
    assert (code, err) == (1, "")
    [answer] = json.loads(out)
    assert answer["result"] == "refused" and answer["new"] == answer["changed"] == 0
    check_words(answer["error"])
    assert unit.state() == before, "a refused package changed something"
    return dict(answer["error"])


def pdf_text(pdf: Path) -> str:
    """What a reader of the paper reads, blanks and line breaks gone: a name may be folded into two lines."""
    done = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True)
    return re.sub(r"\s+", "", done.stdout.decode())


def pdf_lines(pdf: Path) -> list[str]:
    """The lines of a paper as they stand."""
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True)
    return done.stdout.decode().splitlines()


def pdf_fonts(pdf: Path) -> list[tuple[str, str]]:
    """(name, embedded: yes or no) of every face of a paper."""
    done = subprocess.run(["pdffonts", str(pdf)], check=True, capture_output=True, text=True)
    rows = [line.split() for line in done.stdout.splitlines()[2:]]
    return [(row[0], row[-5]) for row in rows]


def yuan_of(text: str) -> int:
    """``12,345.60`` → fen; written anew here, so that our own formatter isn't its own witness."""
    whole, _, part = text.replace(",", "").partition(".")
    assert len(part) == 2
    return int(whole) * 100 + int(part)


def enrol(upper: Unit, lower: Unit, cards: Path) -> None:
    """Each takes the other's card, confirmed by its fingerprint."""
    for giver, taker in ((upper, lower), (lower, upper)):
        card = cards / f"{giver.folder.stem}.json"
        made = giver.run("card", card)
        taker.run("enrol", card, "--fingerprint", made["fingerprint"])


def swap_laptop_cards(one: Unit, other: Unit, cards: Path) -> None:
    """Two laptops of one unit get to know each other."""
    enrol(one, other, cards)

"""The main job on an invented county, by the program's own commands: two schools and a county through an autumn term."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from app.cli import demo_teaching, demo_working, invented
from app.core.errors import Refused
from app.services.demo import PASSWORD as PASSWORD

MARK = "这里是演示数据.txt"
COUNTY, ITEM = "379901", "LIV"
SECOND = "卢校长"
"""Who approves at the schools: never the one who prepared."""
Execute = Callable[[Sequence[str]], Any]


def autumn(today: dt.date) -> str:
    """The newest autumn term that has begun."""
    return f"{today.year if today.month >= 9 else today.year - 1}A"


@contextmanager
def _password() -> Iterator[None]:
    """The demo's password in the environment, and what was there before put back."""
    before = os.environ.get("ZHUXUE_PASSWORD")
    os.environ["ZHUXUE_PASSWORD"] = PASSWORD
    try:
        yield
    finally:
        os.environ.pop("ZHUXUE_PASSWORD")
        if before is not None:
            os.environ["ZHUXUE_PASSWORD"] = before


def run(folder: Path, execute: Execute) -> dict[str, Any]:
    """Everything into ``folder``; what an earlier demo left there is replaced. Refused when something else is there.

    execute: runs the words of one command → its document. → {folder, period, students, grants, fen, signed_fen, seconds}.
    """
    started = time.monotonic()
    folder = folder.resolve()
    _clear(folder)
    with _password():
        journey = Journey(folder, execute, autumn(dt.date.today()))
        result = journey.all()
    return {"folder": str(folder), **result, "seconds": round(time.monotonic() - started, 1)}


def _clear(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            raise Refused("文件夹里有别的东西，没有动它", str(folder), "请换一个空文件夹")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text("演示产生的虚构数据，可以整个删除。\n", encoding="utf-8")


class Journey:
    """One autumn term, command by command; prints each and what came of it."""

    def __init__(self, folder: Path, execute: Execute, period: str) -> None:
        self.folder, self.execute, self.period = folder, execute, period
        self.year = period[:4]
        self.applicants: dict[str, str] = {}
        self.tables, self.paper, self.stick = (self._sub(name) for name in ("表格", "纸面", "U盘"))
        grades = [(f"{n}年级", int(self.year) - 6 - at) for at, n in enumerate("一二三四五六")]
        junior = [(f"{n}年级", int(self.year) - 12 - at) for at, n in enumerate("七八九")]
        self.schools = [
            invented.school("2137990011", "青禾县杏花镇杏花小学", grades, 72, 1),
            invented.school("3137990012", "青禾县杏花镇初级中学", junior, 54, 2),
        ]

    def _sub(self, name: str) -> Path:
        path = self.folder / name
        path.mkdir()
        return path

    def ledger(self, name: str) -> str:
        return str(self.folder / "台账" / f"{name}.zhuxue-ledger")

    def __call__(self, who: str, *words: str | Path) -> Any:
        """One command on one unit's ledger."""
        given = [str(word) for word in words]
        shown = " ".join(word if os.sep not in word else Path(word).name for word in given)
        print(f"〔{who}〕{shown}")
        document = self.execute(["--ledger", self.ledger(who), *given])
        print(f"    → {_short(document)}")
        return document

    def all(self) -> dict[str, Any]:
        """The whole term."""
        self.set_up()
        registers = invented.write_registers(self.tables, self.schools)
        self.lists = invented.write_lists(self.tables, self.schools)
        for school, register in zip(self.schools, registers, strict=True):
            self.school_term(school, register)
        self.county_term()
        for school in self.schools:
            self.after_reply(school)
        self.work_study()
        return self.county_figures()

    def set_up(self) -> None:
        card = self.folder / "县教育局名片.json"
        self(
            "县教育局",
            "init",
            "county",
            "--code",
            COUNTY,
            "--name",
            "青禾县教育局",
            "--recovery-out",
            self.paper / "县恢复密钥单.pdf",
        )
        mark = self("县教育局", "card", card)["fingerprint"]
        for school in self.schools:
            name = school.name
            own = self.folder / f"{name}名片.json"
            sheet = self.paper / f"{name}_恢复密钥单.pdf"
            self(
                name, "init", "school", "--code", school.code, "--name", name, "--parent", card, "--recovery-out", sheet
            )
            self(name, "enrol", card, "--fingerprint", mark)
            made = self(name, "card", own)
            self("县教育局", "enrol", own, "--fingerprint", made["fingerprint"])

    def school_term(self, school: invented.School, register: Path) -> None:
        name, paper = school.name, self._paper(school)
        self(name, "import", "students", register, "--dry-run")
        self(name, "import", "students", register, "--report", self.tables / f"{name}_导入结果.xlsx")
        self(name, "import", "students", register)
        if school is self.schools[0]:
            self.home_teaching(school)
        self(name, "match", *self.lists)
        self(name, "match", self.lists[0], "--report", self.tables / f"{name}_脱贫户比对结果.xlsx")
        listed = {
            entry["student_id_number"] for entry in self(name, "recognise", "--year", self.year, "--from-matches")
        }
        applicant = next(child.number for child in school.children if child.number not in listed)
        self.applicants[name] = applicant
        own = (f"student={applicant}", f"school_year={self.year}", "level=一般困难", "basis=个人申请")
        self(name, "add", "hardships", *own)
        self(name, "print", "recognition", paper("认定申请表.pdf"), "--period", self.period)
        self(name, "print", "recognition", paper("认定申请表_空白.pdf"), "--blank")
        self(name, "print", "publicity", paper("认定结果公示.pdf"), "--period", self.period)
        self(name, "entitle", "--period", self.period)
        self.money(school)
        self(name, "gaps", "--period", self.period)
        self(name, "submit", self.stick, "--period", self.period)

    def home_teaching(self, school: invented.School) -> None:
        """Children taught at home: plans, a term of visits, their paper."""
        run = partial(self, school.name)
        demo_teaching.home_teaching(run, school, self.period, self.tables, dt.date.today())
        demo_teaching.last_visit(run, self.tables, self._paper(school), self.period)

    def work_study(self) -> None:
        """A vocational school that has nothing to report this term: posts, hours, pay."""
        name, code = demo_working.NAME, demo_working.CODE
        sheet = self.paper / f"{name}_恢复密钥单.pdf"
        self(name, "init", "school", "--code", code, "--name", name, "--recovery-out", sheet)
        run = partial(self, name)
        demo_working.work_study(run, self.tables, self.paper, self.period, dt.date.today(), PASSWORD)

    def _paper(self, school: invented.School) -> Callable[[str], Path]:
        return lambda title: self.paper / f"{school.name}_{title}"

    def money(self, school: invented.School) -> None:
        """Prepared, approved by another, paid, printed, signed; one receipt spoilt and printed anew."""
        name, paper = school.name, self._paper(school)
        batch = self(name, "batch", ITEM, "--period", self.period)["batch"]
        demo_working.second_person(partial(self, name), SECOND, self.tables, PASSWORD)
        self(name, "approve", batch, "--person", SECOND)
        today = dt.date.today().isoformat()
        self(name, "pay", batch, "--date", today)
        self(name, "print", "roster", paper("发放花名册.pdf"), "--batch", batch)
        numbers = self(name, "print", "receipt", paper("领款收据.pdf"), "--batch", batch)["numbers"]
        self(name, "void", numbers[0], "--reason", "演示：打印时卡纸")
        self(name, "print", "receipt", paper("领款收据_补.pdf"), "--batch", batch)
        self(name, "sign", batch, "--date", today)

    def county_term(self) -> None:
        packages = sorted(self.stick.glob("*.zhuxue"))
        self("县教育局", "receive", *packages)
        self("县教育局", "receive", packages[0])
        self("县教育局", "match", *self.lists)
        question = self("县教育局", "list", "hardships", "--where", "basis=个人申请")
        for entry in question:
            self("县教育局", "verdict", "hardships", entry["id"], "question", "请补充家庭困难的证明材料")
        days = (f"first_day={self.year}-09-01", f"last_day={int(self.year) + 1}-01-22")
        self("县教育局", "add", "terms", f"period={self.period}", *days, "teaching_weeks=18")
        self("县教育局", "reply", "--all", self._sub("U盘_回复"))

    def after_reply(self, school: invented.School) -> None:
        name = school.name
        for package in sorted((self.folder / "U盘_回复" / school.code).glob("*.zhuxue")):
            self(name, "receive", package)
        self(name, "tasks")
        hardship = self(name, "list", "hardships", "--where", f"student={self.applicants[name]}")[0]["id"]
        self(name, "set", "hardships", hardship, "evidence_number=杏花村证明2026-01")
        again = self(name, "submit", self._sub(f"U盘_{school.code}"), "--period", self.period)
        self("县教育局", "receive", again["file"])

    def county_figures(self) -> dict[str, Any]:
        self("县教育局", "export", "--all", self._sub("县级导出"))
        found: dict[str, Any] = self("县教育局", "totals", "--out", self.folder / "县级汇总.xlsx")
        return {"period": self.period, **{name: found[name] for name in ("students", "grants", "fen", "signed_fen")}}


def _short(document: Any) -> str:
    """A document in one line: numbers and names, lists by their length."""
    if isinstance(document, list):
        head = f"；第一条 {_short(document[0])}" if document else ""
        return f"{len(document)}条{head}"
    if isinstance(document, dict):
        parts = [
            f"{key}={len(value) if isinstance(value, list) else Path(value).name if key in ('file', 'cover') and value else value}"
            for key, value in document.items()
            if not isinstance(value, dict) and value not in (None, "")
        ]
        return "，".join(parts)[:220]
    return str(document)

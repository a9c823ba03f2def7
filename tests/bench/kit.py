"""What the measurements share: a stop-watch that knows floors, and invented children in any number."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openpyxl

from app.core.declaration import RecordType
from app.core.kinds import Value
from app.ledger.connection import connect
from app.models.kinds import check_digit

STUDENTS = 100_000
SCHOOLS = 200
COUNTY = "539900"
HEADER = (
    "姓名", "身份证件号", "性别", "出生日期", "学校名称", "学校标识码", "民族", "籍贯", "户口所在地", "户口性质",
    "年级", "班级", "全国学籍号", "就读方式", "现住址",
)  # fmt: skip
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗"
_GIVEN = "禾苗麦穗谷雨春燕秋实小满立夏清明白露青山远航文博思源雅静欣悦子涵浩宇"
_VILLAGES = ("杏花村", "柳树屯", "石桥村", "北洼村", "东沟村")
_CLASSES = 4
_GRADES = "一二三四五六"

Raw = tuple[tuple[str, ...], list[list[Value]]]
"""Rows as plain SQL sees them: the columns, and the values of each row in that order."""


@dataclass(frozen=True)
class Line:
    """One measurement: seconds of ours and of the floor beside it."""

    what: str
    ours: float
    floor_is: str
    floor: float
    ceiling: float

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    @property
    def slow(self) -> bool:
        return self.ratio > self.ceiling


@dataclass
class Table:
    """All measurements of a run, printed at its end."""

    lines: list[Line] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What has no floor: printed below, held to nothing."""

    def hold(self, *lines: Line) -> None:
        """Note measurements and hold each ratio under its ceiling. No time is ever held to anything."""
        self.lines += lines
        slow = [
            f"{one.what}: {one.ratio:.1f} times {one.floor_is}, more than {one.ceiling:g}" for one in lines if one.slow
        ]
        assert not slow, "; ".join(slow)

    def text(self) -> Iterator[str]:
        """The table, line by line."""
        yield f"{'what':52} {'ours s':>8} {'floor s':>8} {'ratio':>6} {'most':>5}  floor is"
        for line in self.lines:
            yield (
                f"{line.what:52} {line.ours:8.3f} {line.floor:8.3f} {line.ratio:6.2f} {line.ceiling:5g}  {line.floor_is}"
            )
        yield from self.notes


def seconds(job: Callable[[], object]) -> float:
    """How long a job takes; what earlier jobs left for the garbage collector is not counted."""
    gc.collect()
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def medians(*jobs: Callable[[], object], runs: int = 3) -> list[float]:
    """The median of each job, the jobs taking turns, so that a busy minute of the machine meets all of them."""
    taken = [[seconds(job) for job in jobs] for _ in range(runs)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def register_row(n: int) -> tuple[str, ...]:
    """The n-th invented child, as a register writes it. Every ID number is lawful and different."""
    school, grade = n % SCHOOLS, n // SCHOOLS % 6
    year, month, day, male = 2019 - grade, n // 7 % 12 + 1, n // 84 % 28 + 1, n % 2
    # No place in China has an area code of 3799; area and serial differ where two birth dates are the same.
    first = f"3799{n // 499 % 100:02d}{year}{month:02d}{day:02d}{n % 499 * 2 + male:03d}"
    number = first + check_digit(first)
    name = _SURNAMES[n % 20] + _GIVEN[n // 20 % 34] + _GIVEN[n // 680 % 34]
    village = _VILLAGES[n % 5]
    return (
        name, number, "男" if male else "女", f"{year}-{month:02d}-{day:02d}", f"青禾县第{school + 1}小学",
        school_code(school), "汉族", "示例省青禾县", f"青禾县{village}", "农业户口",
        f"{_GRADES[grade]}年级", f"{n // 1200 % _CLASSES + 1}班", f"G{number}", "住校" if n % 3 else "走读",
        f"青禾县{village}{n % 300 + 1}号",
    )  # fmt: skip


def values_of(declared: RecordType) -> list[dict[str, Value]]:
    """Every child's values as a service hands them to the ledger: read and whole."""
    words = {word: name for name, spec in declared.fields.items() for word in (spec.label, *spec.aliases)}
    names = [words.get(word) for word in HEADER]
    found = []
    for n in range(STUDENTS):
        cells = zip(names, register_row(n), strict=True)
        values, wrong = declared.read({name: cell for name, cell in cells if name is not None})
        assert not wrong
        found.append(declared.completed(values))
    return found


def school_code(school: int) -> str:
    """The code of one of the invented schools."""
    return f"21539{school:05d}"


def write_register(path: Path, count: int = STUDENTS) -> None:
    """A workbook as an office hands it out: every cell text, one header row."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("在校生信息")
    sheet.append(HEADER)
    for n in range(count):
        sheet.append(register_row(n))
    book.save(path)


def raw_insert(path: Path, raw: Raw, indexes: Sequence[str]) -> None:
    """The floor under every writing of rows: one table, one transaction, one executemany, the ledger's own settings."""
    names, rows = raw
    columns = ", ".join(f'"{name}" {"TEXT PRIMARY KEY" if name == "id" else "ANY"}' for name in names)
    connection: Any = connect(path, bytes(32), create=True)
    try:
        connection.execute(f"CREATE TABLE t ({columns}) STRICT")
        for name in indexes:
            connection.execute(f'CREATE INDEX "ix_{name}" ON t ("{name}")')
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO t VALUES ({', '.join('?' * len(names))})", rows)
        connection.execute("COMMIT")
    finally:
        connection.close()

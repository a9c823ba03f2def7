"""100 000 children from a workbook into an encrypted ledger, and the same again, held to plain reading and writing."""

from __future__ import annotations

import statistics
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.ledger.schema import indexed
from app.services.importing import import_file
from tests.bench.kit import STUDENTS, Line, Raw, Table, raw_insert, seconds

RUNS = 3
ALONE = "calamine alone + raw executemany, same rows and columns"


def read_alone(path: Path) -> None:
    """The floor under reading a workbook."""
    with CalamineWorkbook.from_path(str(path)) as book:
        book.get_sheet_by_index(0).to_python()


def kept_rows(office) -> Raw:
    """What the import kept of the children, as plain rows: their ids and every field that is filled."""
    rows = list(office.ledger.rows("students"))
    names = ("id", *(name for name in office.type("students").fields if rows[0][name] is not None))
    return names, [[row[name] for name in names] for row in rows]


@pytest.fixture(scope="module")
def times() -> dict[str, list[float]]:
    return {"first": [], "again": [], "read": [], "write": [], "load": []}


@pytest.mark.parametrize("run", range(RUNS))
def test_import(run: int, times, new_county, register: Path, tmp_path: Path, table) -> None:
    office = new_county()
    answers: list[dict] = []

    def job() -> None:
        answers.append(import_file(office, "students", register))

    times["first"].append(seconds(job))
    assert answers[-1]["new"] == answers[-1]["rows"] == STUDENTS
    times["again"].append(seconds(job))
    assert answers[-1]["same"] == answers[-1]["rows"] == STUDENTS
    raw = kept_rows(office)
    indexes = [name for name in indexed(office.type("students")) if name in raw[0]]
    times["read"].append(seconds(lambda: read_alone(register)))
    times["write"].append(seconds(lambda: raw_insert(tmp_path / "raw.db", raw, indexes)))
    times["load"].append(seconds(lambda: office.ledger.connection.execute("SELECT * FROM students").fetchall()))
    if run == RUNS - 1:
        _judge({name: statistics.median(taken) for name, taken in times.items()}, table)


def _judge(median: dict[str, float], table: Table) -> None:
    first, again, read, write = (median[name] for name in ("first", "again", "read", "write"))
    loaded = "calamine alone + SELECT of all rows"
    table.hold(
        Line("import of 100 000 students", first, ALONE, read + write, 10),
        Line("  the same, to writing alone", first, "raw executemany", write, 30),
        Line("  the same, to reading alone", first, "calamine alone", read, 16),
        Line("import again, nothing new", again, loaded, read + median["load"], 8),
    )

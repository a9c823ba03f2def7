"""Many records through the ledger's one door, held to plain inserts."""

from __future__ import annotations

import statistics
from pathlib import Path

from app.core.kinds import Value
from app.ledger.schema import indexed
from tests.bench.kit import STUDENTS, Line, raw_insert, seconds, values_of

FLOOR = "raw executemany, same rows and columns"


def measure(office, path: Path) -> tuple[float, float, float]:
    """Seconds of the first writing, of the same again, and of the floor."""
    declared = office.type("students")
    namespace = office.ledger.meta("namespace") or ""
    items = [(declared.new_id(namespace, values), values) for values in values_of(declared)]

    def job() -> None:
        with office.ledger.writing("bench", "测量") as op:
            op.put_many("students", items)

    first, again = seconds(job), seconds(job)
    assert office.ledger.count("students") == STUDENTS
    names = ("id", *items[0][1])
    rows: list[list[Value]] = [[record, *values.values()] for record, values in items]
    indexes = [name for name in indexed(declared) if name in names]
    return first, again, seconds(lambda: raw_insert(path, (names, rows), indexes))


def test_put_many(new_county, tmp_path: Path, table) -> None:
    taken = [measure(new_county(), tmp_path / f"raw{run}.db") for run in range(3)]
    first, again, floor = map(statistics.median, zip(*taken, strict=True))
    table.hold(
        Line("put_many of 100 000 new students", first, FLOOR, floor, 20),
        Line("put_many again, nothing new", again, FLOOR, floor, 10),
    )

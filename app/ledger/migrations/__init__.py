"""Steps from one schema version to the next: frozen SQL that imports no record type and never changes once released."""

from __future__ import annotations

from dataclasses import dataclass

from app.ledger.connection import APPLICATION_ID, Connection, Database, database
from app.ledger.migrations import m0001_first, m0002_home_teaching, m0003_work_study, m0004_shared_card


@dataclass(frozen=True)
class Step:
    """One step: its name, the version it leads to (major*100+minor), its statements."""

    name: str
    version: int
    statements: tuple[str, ...]


STEPS = [
    Step("m0001_first", 100, m0001_first.STATEMENTS),
    Step("m0002_home_teaching", 101, m0002_home_teaching.STATEMENTS),
    Step("m0003_work_study", 102, m0003_work_study.STATEMENTS),
    Step("m0004_shared_card", 103, m0004_shared_card.STATEMENTS),
]


def newest() -> int:
    """The version this program writes, major*100+minor."""
    return STEPS[-1].version


def version_text(version: int) -> str:
    """1.3 for 103."""
    return f"{version // 100}.{version % 100}"


def migrate(connection: Connection) -> None:
    """Run the steps that are missing, each in its own transaction together with the version it leads to."""
    from sqlite_utils import Migrations

    db = database(connection)
    steps = Migrations("zhuxue")
    for step in STEPS:
        steps(name=step.name)(_Runner(step))
    steps.apply(db)


class _Runner:
    """A step as sqlite-utils calls it."""

    def __init__(self, step: Step) -> None:
        self.step = step
        self.__name__ = step.name

    def __call__(self, db: Database, /) -> None:
        for statement in self.step.statements:
            db.conn.execute(statement)
        db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.conn.execute(f"PRAGMA user_version = {self.step.version}")

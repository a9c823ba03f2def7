"""A register of 100 000 children, written once, and the table of what was measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.kit import COUNTY, Table, write_register

TABLE = pytest.StashKey[Table]()


@pytest.fixture(scope="session")
def table(pytestconfig: pytest.Config) -> Table:
    """Where every measurement is noted."""
    return pytestconfig.stash.setdefault(TABLE, Table())


@pytest.fixture(scope="session")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook a county gets."""
    path = tmp_path_factory.mktemp("register") / "在校生信息.xlsx"
    write_register(path)
    return path


@pytest.fixture
def new_county(tmp_path):
    """Makes opened county ledgers, each an encrypted folder of its own; closes them."""
    from app.services.setup import create

    offices = []

    def make():
        folder = tmp_path / f"county{len(offices)}.zhuxue-ledger"
        office, _ = create(folder, "county", COUNTY, "青禾县资助中心", person="王老师", password="correct horse")
        offices.append(office)
        return office

    yield make
    for office in offices:
        office.ledger.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The table, after everything else."""
    measured = config.stash.get(TABLE, None)
    if measured is not None and measured.lines:
        terminalreporter.section("measured")
        for line in measured.text():
            terminalreporter.write_line(line)

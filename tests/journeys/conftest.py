"""States that several journeys start from, each built once a module through the command line."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import app.ledger.keys
from tests.journeys.county import COUNTY_CODE, Maker, School, register
from tests.journeys.kit import CHEAP, Unit, enrol


@pytest.fixture(scope="package", autouse=True)
def _cheap_passwords() -> Iterator[None]:
    """The smallest lawful Argon2id cost: a journey opens its ledgers hundreds of times."""
    before = app.ledger.keys._COST
    app.ledger.keys._COST = CHEAP
    yield
    app.ledger.keys._COST = before


@pytest.fixture(scope="session", autouse=True)
def _no_settings() -> Iterator[None]:
    """Module fixtures run before the function ones that clean the environment."""
    kept = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("ZHUXUE_")}
    yield
    os.environ.update(kept)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for one module."""
    return tmp_path_factory.mktemp("旅程")


@pytest.fixture
def school(tmp_path: Path) -> Unit:
    """A primary school with nothing in it."""
    return Unit.found(tmp_path / "校.zhuxue-ledger", "school", "2152990701", "虚怀县枧水小学")


@pytest.fixture
def invented() -> School:
    """Twelve children of that school."""
    return Maker(5).school("小学", 12, code="2152990701", name="虚怀县枧水小学")


@pytest.fixture
def filled(school: Unit, invented: School, tmp_path: Path) -> Unit:
    """The school with its register."""
    school.run("import", "students", register(tmp_path / "登记.xlsx", invented))
    return school


@pytest.fixture
def pair(tmp_path: Path, invented: School) -> tuple[Unit, Unit]:
    """A county and the school below it, which know each other; the school has its register."""
    county = Unit.found(tmp_path / "县.zhuxue-ledger", "county", COUNTY_CODE, "虚怀县教育局")
    school = Unit.found(tmp_path / "校.zhuxue-ledger", "school", invented.code, invented.name)
    enrol(county, school, tmp_path)
    school.run("import", "students", register(tmp_path / "登记.xlsx", invented))
    return county, school


@pytest.fixture
def copied() -> Callable[[Unit, Path], Unit]:
    """Copies a ledger folder as a person copies a folder; it wakes as another laptop."""

    def copy(unit: Unit, folder: Path) -> Unit:
        shutil.copytree(unit.folder, folder)
        twin = Unit(folder, unit.password)
        twin.run("kinds")
        twin.run("list", "people")
        return twin

    return copy

"""Ledgers on disk with record types declared here: the ledger is a stranger to the program's own."""

from __future__ import annotations

import pytest

from app.core.declaration import Registry
from app.ledger import Ledger
from tests.unit.ledger.kit import REGISTRY_CLASSES, make


@pytest.fixture(autouse=True)
def _cheap_passwords(monkeypatch):
    """The smallest lawful Argon2id cost; the real one is looked at in test_keys."""
    monkeypatch.setattr("app.ledger.keys._COST", {"iterations": 1, "lanes": 1, "memory_kib": 8})


@pytest.fixture
def registry() -> Registry:
    return Registry.of(*REGISTRY_CLASSES)


@pytest.fixture
def ledger(tmp_path, registry):
    with make(tmp_path / "甲校.zhuxue-ledger") as opened:
        yield opened


@pytest.fixture
def reopen(registry):
    """Open a folder again with the test password."""

    def opened(folder, **options) -> Ledger:
        return Ledger.open(folder, registry, **({"password": "correct horse"} | options))

    return opened

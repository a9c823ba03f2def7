"""What every test has: a clean environment and other programs to hold our output against."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest
from hypothesis import settings

# Read when the first QApplication is made: no test opens a window on anybody's screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile("suite", deadline=None, database=None, print_blob=True)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees what the person at this machine has set for the program."""
    for name in [name for name in os.environ if name.startswith("ZHUXUE_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """The path of another program (pdftotext, age, sqlite3, …); a test is skipped only where none can be had: Windows."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None and os.name == "nt":
            pytest.skip(f"{name} is not on this machine")
        assert path is not None, f"{name} is missing: python3 dev.py test installs it"
        return path

    return find

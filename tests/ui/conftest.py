"""Windows without a screen, and one demo county for a run of tests."""

from __future__ import annotations

import contextlib
import io
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import cli
from tests.ui.kit import settle as settle


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo county: read from it, write to copies (``kit.copied``)."""
    folder = tmp_path_factory.mktemp("demo") / "county"
    with contextlib.redirect_stdout(io.StringIO()):
        cli.execute(["demo", str(folder)])
    return folder

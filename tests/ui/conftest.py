"""Windows without a screen, and one demo county for a run of tests."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import cli
from app.ui import program
from tests.ui.kit import settle as settle


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo county: read from it, write to copies (``kit.copied``)."""
    folder = tmp_path_factory.mktemp("demo") / "county"
    with contextlib.redirect_stdout(io.StringIO()):
        cli.execute(["demo", str(folder)])
    return folder


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """pytest-qt's application is the program's own."""
    return program.make_app()


@pytest.fixture(scope="session")
def x_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A real X server without a screen → the environment in which a program shows its window there, for ``xdotool``."""
    lacking = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"{', '.join(lacking)}: not on this machine (python3 dev.py test installs it where it may)")
    log = tmp_path_factory.mktemp("x") / "xvfb.log"
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with log.open("wb") as said, subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=said) as server:
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        assert number, log.read_text(errors="replace")
        inherited = {name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "XAUTHORITY"}}
        try:
            yield {**inherited, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()

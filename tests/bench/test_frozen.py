"""The installed program's start, held to a bare window frozen by the same tool: from nothing until the window is on a screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from installer.machine import screen
from tests.bench.kit import Line, Table, medians

WORK = Path(os.environ.get("ZHUXUE_RELEASE", Path(__file__).resolve().parents[2] / "build" / "release"))
"""Where ``dev.py release`` was told to work; its --work, if another was named."""
FROZEN = WORK / "linux" / "share" / "dist"
FLOOR = "frozen bare window"
PATIENCE = 60
RUNS = 5


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not sys.platform.startswith("linux"):
        pytest.skip("frozen folders are started on Linux here")
    if not (FROZEN / "zhuxue" / "zhuxue").is_file() or not (FROZEN / "bare" / "bare").is_file():
        pytest.skip(f"no release was built in {WORK}: dev.py release --only linux")
    if lacking := [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]:
        pytest.skip(f"not installed: {', '.join(lacking)}")
    with screen(tmp_path_factory.mktemp("screen") / "log") as name:
        yield name


def until_shown(display: str, settings: Path, name: str, *words: str | Path) -> None:
    """Start a frozen program and end it when its window is on the screen."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "ZHUXUE_SETTINGS": str(settings),
    }
    look: Sequence[str] = ("xdotool", "search", "--onlyvisible", "--class", f"^{name}$")
    end = time.monotonic() + PATIENCE
    with subprocess.Popen([FROZEN / name / name, *words], env=environment, stderr=subprocess.DEVNULL) as started:
        try:
            while subprocess.run(look, env=environment, capture_output=True, check=False).returncode != 0:
                assert started.poll() is None, f"{name} ended with {started.returncode} and showed no window"
                assert time.monotonic() < end, f"{name} showed no window in {PATIENCE} s"
        finally:
            started.kill()


def test_start_of_the_frozen_program(display: str, tmp_path: Path, table: Table) -> None:
    demo = tmp_path / "demo"
    subprocess.run([FROZEN / "zhuxue" / "zhuxue", "demo", demo], check=True, stdout=subprocess.DEVNULL)

    def bare() -> None:
        until_shown(display, tmp_path / "bare.ini", "bare")

    def first() -> None:
        until_shown(display, tmp_path / "first.ini", "zhuxue")

    def due() -> None:
        until_shown(display, tmp_path / "due.ini", "zhuxue", "--demo-window", demo)

    floor, first_start, with_ledger = medians(bare, first, due, runs=RUNS)
    table.hold(
        Line("frozen: to the page of the first start", first_start, FLOOR, floor, 5),
        Line("frozen: to the window on a ledger", with_ledger, FLOOR, floor, 6.5),
    )

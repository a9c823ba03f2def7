"""A command from its start to its end, held to a Python that only imports the same libraries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.bench.kit import Line, medians

ROOT = Path(__file__).resolve().parents[2]
LIBRARIES = (
    "sqlcipher3, sqlite_utils, cryptography, pyrage, msgspec, python_calamine, openpyxl, reportlab.pdfgen.canvas"
)


def test_start(table) -> None:
    def run(*words: str) -> None:
        subprocess.run([sys.executable, *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)

    ours, floor = medians(lambda: run("-m", "app", "kinds"), lambda: run("-c", f"import {LIBRARIES}"), runs=5)
    table.hold(Line("python -m app kinds", ours, "import of the same libraries", floor, 6))

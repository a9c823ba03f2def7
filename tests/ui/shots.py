"""Pictures of every room: for the handbook, and for whoever looks at the program without a screen.

    python -m tests.ui.shots OUT DEMO [--all]

DEMO: a folder made by ``python -m app demo``. OUT gets one picture a room; with --all also every size, colouring and
language, each in its own folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui.frame import Frame
from tests.ui import kit


@dataclass(frozen=True)
class Shot:
    """A page to photograph. unit: part of the ledger's name; room, target: as ``Frame.go`` takes them.

    of: the first grant's entry that is the target, "student" or "batch".
    """

    file: str
    unit: str
    room: str
    target: object = None
    of: str = ""


SHOTS = (
    Shot("due", kit.PRIMARY, "due"),
    Shot("students", kit.PRIMARY, "students"),
    Shot("child", kit.PRIMARY, "child", of="student"),
    Shot("lists", kit.PRIMARY, "lists"),
    Shot("hardships", kit.PRIMARY, "hardships"),
    Shot("batches", kit.PRIMARY, "batches"),
    Shot("batch", kit.PRIMARY, "batches", of="batch"),
    Shot("visits", kit.PRIMARY, "visits"),
    Shot("hours", kit.VOCATIONAL, "hours"),
    Shot("pay", kit.VOCATIONAL, "hours", {"tab": "pay"}),
    Shot("posts", kit.VOCATIONAL, "hours", {"tab": "posts"}),
    Shot("stick", kit.PRIMARY, "stick"),
    Shot("reports", kit.PRIMARY, "reports"),
    Shot("settings", kit.PRIMARY, "settings"),
    Shot("help", kit.PRIMARY, "help"),
    Shot("importing", kit.PRIMARY, "import"),
    Shot("conflicts", kit.PRIMARY, "conflicts"),
    Shot("county", kit.COUNTY, "county"),
    Shot("county_due", kit.COUNTY, "due"),
)


@dataclass(frozen=True)
class Way:
    """How to photograph: size in per cent, colouring, language."""

    percent: int
    look: str
    language: str

    @property
    def name(self) -> str:
        """The folder it goes to."""
        return f"{self.percent}_{self.look}_{self.language}"


PLAIN = Way(100, "light", "zh")
WAYS = (
    PLAIN,
    Way(125, "light", "zh"),
    Way(150, "light", "zh"),
    Way(150, "dark", "zh"),
    Way(200, "light", "zh"),
    Way(100, "dark", "zh"),
    Way(100, "contrast", "zh"),
    Way(100, "light", "en"),
    Way(150, "light", "en"),
)


def take(demo: Path, out: Path, way: Way, shots: Sequence[Shot] = SHOTS) -> list[Path]:
    """All pictures in one way; returns their files."""
    made = []
    for unit in dict.fromkeys(shot.unit for shot in shots):
        with tempfile.TemporaryDirectory() as scratch:
            ledger = kit.copied(demo, unit, Path(scratch))
            with kit.window_on(ledger, percent=way.percent, look=way.look, language=way.language) as frame:
                for shot in (one for one in shots if one.unit == unit):
                    made.append(_one(frame, shot, out))
    return made


def _one(frame: Frame, shot: Shot, out: Path) -> Path:
    target = shot.target
    if shot.of:
        target = str(next(iter(frame.desk.office.ledger.rows("grants")))[shot.of])
    frame.go(shot.room, target)
    kit.settle(frame)
    kit.settle(frame)
    return kit.shoot(frame, out / f"{shot.file}.png")


def main(words: Sequence[str]) -> int:
    """The pictures that were asked for."""
    out, demo = Path(words[0]), Path(words[1])
    for way in WAYS if "--all" in words else (PLAIN,):
        folder = out / way.name if "--all" in words else out
        for file in take(demo, folder, way):
            print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

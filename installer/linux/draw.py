"""Run by the Python of the build's Debian: the program's sign, one picture for each size of a Linux menu.

draw.py SOURCE FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])

from app.ui.emblem import SIZES, emblem


def main(folder: Path) -> None:
    """EDGE.png for every size."""
    for edge in SIZES:
        emblem(edge).save(str(folder / f"{edge}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[2]))

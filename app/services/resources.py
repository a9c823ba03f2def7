"""What is shipped beside the program: rates, items, words. Found the same way from source and from a frozen folder."""

from __future__ import annotations

import json
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any


def resource(*parts: str) -> Path:
    """The path of a shipped file."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))
    return root.joinpath("resources", *parts)


def handbook() -> Path:
    """The folder of the handbook. It is written in docs/handbook; a frozen program carries it as resources/help.

    Its pictures lie beside it (../pictures) in both places.
    """
    frozen = resource("help")
    return frozen if frozen.is_dir() else Path(__file__).resolve().parents[2] / "docs" / "handbook"


@lru_cache(maxsize=16)
def load_json(*parts: str) -> Any:
    """A shipped JSON document, read once."""
    return json.loads(resource(*parts).read_text(encoding="utf-8"))

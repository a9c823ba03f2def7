"""What is shipped beside the program: rates, items, words. Found the same way from source and from a frozen folder."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.core.shipped import ROOT
from app.core.shipped import shipped as resource


def handbook() -> Path:
    """The folder of the handbook. It is written in docs/handbook; a frozen program carries it as resources/help.

    Its pictures lie beside it (../pictures) in both places.
    """
    frozen = resource("help")
    return frozen if frozen.is_dir() else ROOT / "docs" / "handbook"


@lru_cache(maxsize=16)
def load_json(*parts: str) -> Any:
    """A shipped JSON document, read once."""
    return json.loads(resource(*parts).read_text(encoding="utf-8"))


__all__ = ["handbook", "load_json", "resource"]

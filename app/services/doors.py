"""What may be known of a ledger before it is open: its name and who has a password. Nothing of a child."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import Refused
from app.ledger.keys import KeyFile


def ledger_name(folder: Path) -> str:
    """What people call the ledger: its folder without the ending."""
    return folder.name.removesuffix(".zhuxue-ledger")


def known_people(folder: Path) -> list[str]:
    """Who can open a ledger; empty when its keys can't be read (opening then says why)."""
    try:
        return list(KeyFile.read(folder).people)
    except Refused:
        return []

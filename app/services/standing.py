"""How the ledger stands, in a glance: what could be undone, when a backup was proved, where the last package is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.core.errors import Refused
from app.services.backups import backup_folder, own_backups, proved_at
from app.services.office import Office


@dataclass(frozen=True)
class Standing:
    """undo, redo: labels of what could be taken back or done again, "" for nothing; why_not: why nothing can be undone.

    backed_up: local time of the newest checked backup. package: number of the newest package sent up, "" for none;
    sent_on: its day; replied: the unit above has answered it.
    """

    undo: str = ""
    redo: str = ""
    why_not: str = ""
    backed_up: dt.datetime | None = None
    package: str = ""
    sent_on: str = ""
    replied: bool = False


def standing(office: Office) -> Standing:
    """How the ledger stands now."""
    undo, why_not = _undo(office)
    package, sent_on, replied = _package(office)
    redo = office.ledger.redo_label()
    return Standing(undo, redo, why_not, _backed_up(office), package, sent_on, replied)


def _undo(office: Office) -> tuple[str, str]:
    try:
        return office.ledger.undo_label(), ""
    except Refused as why:
        return "", why.what


def _backed_up(office: Office) -> dt.datetime | None:
    found = own_backups(office, backup_folder(office))
    return proved_at(found[-1]) if found else None


def _package(office: Office) -> tuple[str, str, bool]:
    sent = [entry for entry in office.ledger.packages("out") if entry.kind == "submission"]
    if not sent:
        return "", "", False
    last = sent[-1]
    answers = [entry for entry in office.ledger.packages("in") if entry.kind == "reply" and entry.seq > last.seq]
    return f"{last.sequence:04d}", last.at[:10], bool(answers)

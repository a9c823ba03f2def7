"""How a unit has arranged itself, for the settings: who opens the ledger, this unit, its laptops, cards, terms, backups."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Refused
from app.models import Device, Term, Unit
from app.models.rules.periods import school_year_of, terms_of
from app.services import records
from app.services.backups import backup_folder, is_same_drive, own_backups, proved_at, second_folder
from app.services.office import Office


@dataclass(frozen=True)
class Laptop:
    """One laptop of the unit. main: the one that pays, numbers and submits; here: this one."""

    device: str
    title: str
    main: bool
    here: bool


@dataclass(frozen=True)
class Backup:
    """A checked backup: its file and when it was made and proved (local time)."""

    file: Path
    at: dt.datetime


@dataclass(frozen=True)
class Arrangements:
    """units: other units whose cards were taken. second: the folder on another drive, and whether it is there now."""

    person: str
    people: tuple[str, ...]
    unit: Unit
    parent: str
    units: tuple[Unit, ...]
    laptops: tuple[Laptop, ...]
    fingerprint: str
    folder: Path
    backups: tuple[Backup, ...]
    second: Path | None
    second_there: bool
    same_drive: bool
    terms: tuple[tuple[str, str, str], ...]
    may_set_terms: bool


def arrangements(office: Office) -> Arrangements:
    """How it stands now."""
    units = office.ledger.select(Unit)
    own = office.unit
    names = {unit.code: unit.name for unit in units}
    second = second_folder(office)
    folder = backup_folder(office)
    return Arrangements(
        person=office.person,
        people=tuple(office.ledger.people()),
        unit=own,
        parent=names.get(own.parent or "", own.parent or ""),
        units=tuple(unit for unit in units if unit.code != own.code and unit.fingerprint),
        laptops=tuple(_laptops(office, own)),
        fingerprint=office.keys().fingerprint(office.code),
        folder=folder,
        backups=tuple(Backup(file, proved_at(file)) for file in reversed(own_backups(office, folder))),
        second=second,
        second_there=second is not None and second.is_dir(),
        same_drive=second is not None and is_same_drive(office, second),
        terms=tuple(_terms(office)),
        may_set_terms=office.may_set_rates(),
    )


def _laptops(office: Office, own: Unit) -> list[Laptop]:
    found = office.ledger.select(Device)
    titles = Counter(one.title for one in found)
    return [
        Laptop(
            one.device,
            one.title if one.title and titles[one.title] == 1 else f"{one.title or ''}（{one.device}）",
            one.device == own.main_device,
            one.device == office.device,
        )
        for one in found
    ]


def _terms(office: Office) -> list[tuple[str, str, str]]:
    """(term, first day, last day), this school year's two also when their days aren't known yet."""
    known = {term.period: (term.period, term.first_day, term.last_day) for term in office.ledger.select(Term)}
    return [known.get(period, (period, "", "")) for period in terms_of(school_year_of(office.period))]


def set_term(office: Office, period: str, first_day: str, last_day: str) -> None:
    """The days on which a term begins and ends. Refused when one is wrong, or when the county sets them."""
    if not first_day.strip() or not last_day.strip():
        raise Refused("开学日期和结束日期都要填", period, "按 2026-09-01 的样子填")
    pairs = [f"first_day={first_day}", f"last_day={last_day}"]
    known = next(iter(office.ledger.select(Term, period=period)), None)
    if known is None:
        records.add(office, "terms", [f"period={period}", *pairs])
    else:
        records.change(office, "terms", known.id, pairs)


def set_phone(office: Office, phone: str) -> None:
    """The telephone that public notices name."""
    records.change(office, "units", office.code, [f"phone={phone}"])

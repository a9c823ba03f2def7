"""From list hits to a level of hardship for one school year (domain.md 1.2, 1.3, 7.3; 免申即享: 1.4).

Which level a group gives is the county's to say; DEFAULT_LEVELS is what the program proposes until it does. People may
change every proposal, and what people set is never lowered by a list. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.kinds import split_codes
from app.models.codes import GROUPS, NEEDY_LEVELS
from app.models.hardships import Hardship
from app.models.listings import Listing

DEFAULT_LEVELS: Mapping[str, str] = {
    "GE": "L1",
    "SSWR": "L1",
    "TKGY": "L1",
    "DB": "L1",
    "TP": "L2",
    "TPBW": "L2",
    "BYYZ": "L2",
    "TFYZ": "L2",
    "CJXS": "L2",
    "LSZN": "L2",
    "DBBY": "L3",
    "GXZC": "L3",
    "QTDSR": "L3",
    "CJZN": "L3",
}
"""Group → level proposed. An editable default [no national rule gives it]: pass a county's own table instead."""

SAME_PERSON = ("A1", "A2")
# From this day of the year on, a list is one for the school year that begins in September.
_FRESH_FROM = "-06-01"


@dataclass(frozen=True)
class Recognised:
    """What a child's accepted hits propose: values for a Hardship. groups: kept text, in the order of the form."""

    level: str
    groups: str | None
    basis: str


def is_accepted(listing: Listing) -> bool:
    """Whether a hit counts without more ado: a person accepted it, or identity is certain and the list is in effect.

    Not: rejected; classes that only propose; F1 (no longer enjoys the policy, risk removed) unless a person accepts it.
    """
    if listing.student is None or listing.decision == "REJECT":
        return False
    if listing.decision == "ACCEPT":
        return True
    return listing.match_class in SAME_PERSON and "F1" not in split_codes(listing.flags)


def is_of_year(listing: Listing, year: int) -> bool:
    """Whether a hit may serve the school year beginning in ``year``: matched from that June to the next August."""
    day = listing.matched_on
    return day is None or f"{year}{_FRESH_FROM}" <= day <= f"{year + 1}-08-31"


def neediest(levels: Iterable[str]) -> str:
    """The neediest of some levels (L1 before L2 before L3 before L0)."""
    order = (*NEEDY_LEVELS, "L0")
    return min(levels, key=order.index)


def from_listings(
    listings: Iterable[Listing],
    existing: Hardship | None = None,
    *,
    year: int | None = None,
    levels: Mapping[str, str] = DEFAULT_LEVELS,
) -> Recognised | None:
    """What the hits of one student give for a school year, or ``None`` when none of them counts.

    existing: the year's recognition so far. Its groups stay and new ones are added. Its level stays where its groups
    already were known when it was set; with a group that is new it may rise, never fall. year: with it, hits of other
    years are left out (``is_of_year``). levels: group → level. The same call on its own result changes nothing.
    """
    accepted = [x for x in listings if is_accepted(x) and (year is None or is_of_year(x, year))]
    found = {code for listing in accepted for code in split_codes(listing.groups)}
    if not found:
        return None
    known = set(split_codes(existing.groups)) if existing else set()
    proposed = [levels.get(code, NEEDY_LEVELS[-1]) for code in found - known]
    level = neediest([*([existing.level] if existing else []), *proposed])
    return Recognised(level, GROUPS.join(found | known), _basis(existing))


def _basis(existing: Hardship | None) -> str:
    if existing is None or (existing.basis in (None, "LIST") and not existing.applied_on):
        return "LIST"
    return "BOTH"

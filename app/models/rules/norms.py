"""Which norm holds in a period: the shipped rows, and a county's in their place. Pure.

The law is that of rates (rules/rates.py): of the rows of one code that are in force in the whole period the one with the
latest ``from_period`` holds; at the same one a county's row goes before a shipped one. Sources: domain.md 3.2 and 4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.models.norms import Norm
from app.models.rules import periods


def shipped(entries: Iterable[Mapping[str, Any]]) -> list[Norm]:
    """The rows of resources/norms/national.json as records. They have no id and no owner: no ledger keeps them."""
    return [Norm(**entry) for entry in entries]


def holding(code: str, period: str, rows: Iterable[Norm]) -> Norm:
    """The row that holds for a code in a period; KeyError when none does.

    rows: shipped and the ledger's, in any order. Should two rows still be alike (a school's own from before it had a
    county above it), the higher id decides, so that order plays no part.
    """
    lawful = [row for row in rows if row.code == code and periods.in_force(row, period)]
    if not lawful:
        raise KeyError(f"no norm {code} in {period}")
    return max(lawful, key=lambda row: (periods.span(row.from_period), bool(row.owner), row.id))


def norm(code: str, period: str, rows: Iterable[Norm]) -> int:
    """The number of a norm in a period, in the unit its name says (visits, lessons, minutes, weeks, hours, years of age).

    KeyError when no row of the code is in force.
    """
    return holding(code, period, rows).value

"""The norms that hold for this unit: what is shipped beside the program, and the county's rows in the ledger."""

from __future__ import annotations

from app.models import Norm
from app.models.rules import norms as rules
from app.services.office import Office
from app.services.resources import load_json


def norm_rows(office: Office) -> list[Norm]:
    """Shipped rows and the ledger's. Nothing shipped is stored: an older ledger has the norms of the program it is opened by."""
    return [*rules.shipped(load_json("norms", "national.json")), *office.ledger.select(Norm)]


def norm(office: Office, code: str, period: str) -> int:
    """The number of a norm (a code of codes.NORM) in a period. KeyError for a period before any row of the code."""
    return rules.norm(code, period, norm_rows(office))

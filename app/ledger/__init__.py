"""Where records are kept: an encrypted folder, its history, undo, keys, backup. A stranger to what the records mean."""

from app.ledger.backup import backups, restore
from app.ledger.chain import Broken
from app.ledger.ledger import SUFFIX, Ledger, install
from app.ledger.lock import Busy, Holder
from app.ledger.operation import Operation
from app.ledger.place import place_of
from app.ledger.reading import Reader
from app.ledger.results import (
    Change,
    Changes,
    Check,
    Conflict,
    Counts,
    Draft,
    GivenWay,
    Incoming,
    Issued,
    MergeResult,
    OperationInfo,
    PackageInfo,
    Rejected,
    Sibling,
)
from app.ledger.schema import propose_sql

__all__ = [
    "SUFFIX",
    "Broken",
    "Busy",
    "Change",
    "Changes",
    "Check",
    "Conflict",
    "Counts",
    "Draft",
    "GivenWay",
    "Holder",
    "Incoming",
    "Issued",
    "Ledger",
    "MergeResult",
    "Operation",
    "OperationInfo",
    "PackageInfo",
    "Reader",
    "Rejected",
    "Sibling",
    "backups",
    "install",
    "place_of",
    "propose_sql",
    "restore",
]

"""What the program is about: one file a record type, its own kinds and code lists; rules/ is what follows from records."""

from app.core.declaration import Registry
from app.models.aid_items import AidItem
from app.models.batches import Batch
from app.models.devices import Device
from app.models.grants import Grant
from app.models.guardians import Guardian
from app.models.hardships import Hardship
from app.models.households import Household
from app.models.listings import Listing
from app.models.people import Person
from app.models.quarantine import Quarantined
from app.models.rates import Rate
from app.models.receipts import Receipt
from app.models.students import Student
from app.models.units import Unit
from app.models.verdicts import Verdict

RECORD_CLASSES = (
    Unit,
    Person,
    Device,
    Household,
    Student,
    Guardian,
    Listing,
    Hardship,
    AidItem,
    Rate,
    Batch,
    Grant,
    Receipt,
    Quarantined,
    Verdict,
)

__all__ = [
    "RECORD_CLASSES",
    "AidItem",
    "Batch",
    "Device",
    "Grant",
    "Guardian",
    "Hardship",
    "Household",
    "Listing",
    "Person",
    "Quarantined",
    "Rate",
    "Receipt",
    "Student",
    "Unit",
    "Verdict",
    "registry",
]


def registry() -> Registry:
    """A fresh registry of the program's record types, in an order in which references can be followed."""
    return Registry.of(*RECORD_CLASSES)

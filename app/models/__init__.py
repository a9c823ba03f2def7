"""What the program is about: one file a record type, its own kinds and code lists; rules/ is what follows from records."""

from app.core.declaration import Registry
from app.models.aid_items import AidItem
from app.models.assessments import Assessment
from app.models.assignments import Assignment
from app.models.batches import Batch
from app.models.devices import Device
from app.models.grants import Grant
from app.models.guardians import Guardian
from app.models.hardships import Hardship
from app.models.households import Household
from app.models.listings import Listing
from app.models.norms import Norm
from app.models.over_reasons import OverReason
from app.models.pay_lines import PayLine
from app.models.pay_sheets import PaySheet
from app.models.people import Person
from app.models.posts import Post
from app.models.quarantine import Quarantined
from app.models.rates import Rate
from app.models.receipts import Receipt
from app.models.students import Student
from app.models.teaching_plans import TeachingGoal, TeachingPlan
from app.models.terms import Term
from app.models.timetables import TimetableLesson
from app.models.units import Unit
from app.models.verdicts import Verdict
from app.models.visits import Visit
from app.models.work_days import WorkDay

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
    Norm,
    Term,
    Batch,
    Grant,
    Receipt,
    TeachingPlan,
    TeachingGoal,
    Visit,
    Assessment,
    TimetableLesson,
    Post,
    Assignment,
    WorkDay,
    OverReason,
    PaySheet,
    PayLine,
    Quarantined,
    Verdict,
)

__all__ = [
    "RECORD_CLASSES",
    "AidItem",
    "Assessment",
    "Assignment",
    "Batch",
    "Device",
    "Grant",
    "Guardian",
    "Hardship",
    "Household",
    "Listing",
    "Norm",
    "OverReason",
    "PayLine",
    "PaySheet",
    "Person",
    "Post",
    "Quarantined",
    "Rate",
    "Receipt",
    "Student",
    "TeachingGoal",
    "TeachingPlan",
    "Term",
    "TimetableLesson",
    "Unit",
    "Verdict",
    "Visit",
    "WorkDay",
    "registry",
]


def registry() -> Registry:
    """A fresh registry of the program's record types, in an order in which references can be followed."""
    return Registry.of(*RECORD_CLASSES)

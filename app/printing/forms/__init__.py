"""The printed forms: each module holds NAME, TITLE, NEEDS, its data as frozen dataclasses, SAMPLE and ``draw``."""

from __future__ import annotations

from types import ModuleType

from app.printing.forms import (
    attendance,
    cover,
    pay_sheet,
    publicity,
    receipt,
    recognition,
    recovery,
    roster,
    teaching_plan,
    visit_record,
)

FORMS: tuple[ModuleType, ...] = (
    recognition, publicity, roster, receipt, visit_record, teaching_plan, attendance, pay_sheet, cover, recovery,
)  # fmt: skip
"""All forms in the order of their numbers."""

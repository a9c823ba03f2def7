"""The printed forms: each module holds NAME, TITLE, NEEDS, its data as frozen dataclasses, SAMPLE and ``draw``."""

from __future__ import annotations

from types import ModuleType

from app.printing.forms import cover, publicity, receipt, recognition, recovery, roster

FORMS: tuple[ModuleType, ...] = (recognition, publicity, roster, receipt, cover, recovery)
"""All forms in the order of their numbers."""

"""Identities: record ids that two laptops make alike, and device ids that nothing makes twice."""

from __future__ import annotations

import re
import secrets
import uuid
from functools import lru_cache

_LAWFUL = re.compile(r"[0-9A-Za-z-]{1,64}")
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_namespace() -> str:
    """A unit's secret namespace: a random UUID as text."""
    return str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))


def record_id(namespace: str, kind: str, key: str, nth: int = 1) -> str:
    """The UUIDv5 of a natural key in a unit's secret namespace. Without the secret an id tells nothing of a child.

    nth: which one, when the records made under this key before stand for something else by now.
    """
    again = "" if nth == 1 else f"\x1f{nth}"
    return str(uuid.uuid5(_namespace(namespace), f"{kind}\x1f{key}{again}"))


def lawful_id(text: object) -> bool:
    """Whether a record may have this id: 1 to 64 letters, digits and hyphens."""
    return isinstance(text, str) and _LAWFUL.fullmatch(text) is not None


@lru_cache(maxsize=4)
def _namespace(text: str) -> uuid.UUID:
    """Parsed once: a register makes ids by the hundred thousand."""
    return uuid.UUID(text)


def new_device() -> str:
    """A device id: ``D`` and eight letters, random, minted at set-up, restore, copy and when a ledger wakes elsewhere."""
    return "D" + "".join(secrets.choice(_LETTERS) for _ in range(8))

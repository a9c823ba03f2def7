"""Identities: record ids that two laptops make alike, and device ids that nothing makes twice."""

from __future__ import annotations

import secrets
import uuid
from functools import lru_cache

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_namespace() -> str:
    """A unit's secret namespace: a random UUID as text."""
    return str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))


def record_id(namespace: str, kind: str, key: str) -> str:
    """The UUIDv5 of a natural key in a unit's secret namespace. Without the secret an id tells nothing of a child."""
    return str(uuid.uuid5(_namespace(namespace), f"{kind}\x1f{key}"))


@lru_cache(maxsize=4)
def _namespace(text: str) -> uuid.UUID:
    """Parsed once: a register makes ids by the hundred thousand."""
    return uuid.UUID(text)


def new_device() -> str:
    """A device id: ``D`` and eight letters, random, minted at set-up, restore, copy and when a ledger wakes elsewhere."""
    return "D" + "".join(secrets.choice(_LETTERS) for _ in range(8))

"""Why a package or card is not taken: a Chinese sentence for the person, one word for the log and the tests."""

from __future__ import annotations

from typing import Literal

from app.core.errors import Refused

Cause = Literal[
    "damaged",  # cut, flipped, empty, garbage appended
    "not_a_package",  # another sort of file
    "not_for_us",  # sealed to other keys, or sealed to us by mistake
    "own",  # made by this unit itself
    "forged",  # the signature or a stated fingerprint does not hold
    "unknown",  # a sender nobody enrolled
    "swapped",  # an enrolled code with other keys, or enrolled keys with another code
    "revoked",
    "newer",  # made by a newer major version
    "hostile",  # breaks a cap or a rule of form that our own writer never breaks
    "exists",  # the name to write is taken
    "unreadable",  # the medium fails
    "invalid",  # the caller's own data cannot make a package
]


class PackageRefused(Refused):
    """A Refused that also says, in one word, which sort of refusal it is."""

    def __init__(self, cause: Cause, what: str, where: str = "", do: str = "") -> None:
        super().__init__(what, where, do)
        self.cause: Cause = cause

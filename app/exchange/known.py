"""The units whose cards were taken, as the reader of a package needs them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.exchange.keys import fingerprint


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """One enrolled card. A unit that changed keys has several; the old ones are revoked."""

    code: str
    name: str
    sign_key: str
    age_key: str
    revoked: bool = False

    @property
    def fingerprint(self) -> str:
        """The digits that stand for this code and these keys."""
        return fingerprint(self.code, self.sign_key, self.age_key)


class Registry(Protocol):
    """What ``open_package`` asks about senders. ``Known`` is one; a service may bring its own."""

    def lookup(self, code: str) -> Sequence[KnownUnit]:
        """Every card enrolled under a code, revoked ones too; empty when there is none."""
        ...

    def holders(self, sign_key: str) -> Sequence[KnownUnit]:
        """Every card that carries a signing key; tells a stranger from a known unit under another code."""
        ...


class Known:
    """A Registry over a list of cards."""

    def __init__(self, units: Iterable[KnownUnit]) -> None:
        self._units = tuple(units)

    def lookup(self, code: str) -> Sequence[KnownUnit]:
        """Every card enrolled under a code."""
        return [unit for unit in self._units if unit.code == code]

    def holders(self, sign_key: str) -> Sequence[KnownUnit]:
        """Every card that carries a signing key."""
        return [unit for unit in self._units if unit.sign_key == sign_key]

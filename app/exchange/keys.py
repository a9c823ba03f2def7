"""A unit's two key pairs: Ed25519 to sign what it sends, an age identity (X25519) to open what it is sent."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

import pyrage  # type: ignore[import-untyped]
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

# ASCII only, and nothing a file name cannot carry: the code opens the name of every package.
CODE_PATTERN = r"^[0-9A-Za-z][0-9A-Za-z_-]{0,39}\Z"
SIGN_KEY_PATTERN = r"^[0-9a-f]{64}\Z"
AGE_KEY_PATTERN = r"^age1[02-9ac-hj-np-z]{58}\Z"

_DIGITS = 30
_GROUP = 5


def fingerprint(code: str, sign_key: str, age_key: str) -> str:
    """Six groups of five digits that stand for a unit's code and both public keys; for paper and telephone."""
    text = f"zhuxue-fingerprint-1\n{code}\n{sign_key}\n{age_key}\n"
    number = int.from_bytes(hashlib.sha256(text.encode()).digest(), "big") % 10**_DIGITS
    digits = f"{number:0{_DIGITS}d}"
    return " ".join(digits[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def valid_code(code: str) -> bool:
    """Whether a text can be a unit's code."""
    return re.match(CODE_PATTERN, code) is not None


def valid_public_keys(sign_key: str, age_key: str) -> bool:
    """Whether two texts are an Ed25519 public key in hex and an age recipient with a right checksum."""
    if re.fullmatch(SIGN_KEY_PATTERN, sign_key) is None or re.fullmatch(AGE_KEY_PATTERN, age_key) is None:
        return False
    try:
        pyrage.x25519.Recipient.from_str(age_key)
    except pyrage.RecipientError:
        return False
    return True


def signature_holds(sign_key: str, signature: bytes, content: bytes) -> bool:
    """Whether ``signature`` over ``content`` was made with the secret half of ``sign_key`` (hex)."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(sign_key)).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others may know: the signing key as hex, the age recipient as ``age1…``."""

    sign_key: str
    age_key: str


@dataclass(frozen=True, slots=True, repr=False)
class UnitKeys:
    """Both secret keys of a unit. Never printed: ``repr`` shows the public part alone."""

    sign_secret: str
    age_secret: str
    public: PublicKeys

    @classmethod
    def generate(cls) -> UnitKeys:
        """New random keys."""
        sign_secret = Ed25519PrivateKey.generate().private_bytes_raw().hex()
        return cls.from_dict({"sign": sign_secret, "age": str(pyrage.x25519.Identity.generate())})

    @classmethod
    def from_dict(cls, secret: Mapping[str, str]) -> UnitKeys:
        """Keys from what ``to_dict`` gave. ValueError when it is not that; the message holds no key."""
        try:
            signing = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret["sign"]))
            identity = pyrage.x25519.Identity.from_str(secret["age"])
        except (KeyError, ValueError, pyrage.IdentityError):
            raise ValueError("not a unit's secret keys") from None
        public = PublicKeys(signing.public_key().public_bytes_raw().hex(), str(identity.to_public()))
        return cls(secret["sign"], secret["age"], public)

    def to_dict(self) -> dict[str, str]:
        """The secrets as texts, to be kept inside the encrypted ledger and nowhere else."""
        return {"sign": self.sign_secret, "age": self.age_secret}

    def sign(self, content: bytes) -> bytes:
        """The 64-byte Ed25519 signature over ``content``."""
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.sign_secret)).sign(content)

    def fingerprint(self, code: str) -> str:
        """The fingerprint these keys have under a unit code."""
        return fingerprint(code, self.public.sign_key, self.public.age_key)

    def __repr__(self) -> str:
        return f"UnitKeys(sign_key={self.public.sign_key!r}, age_key={self.public.age_key!r})"

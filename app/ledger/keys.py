"""keys.json: the random data key, wrapped for each person's password, for the recovery words and for a county.

    {"format": 1, "restored": false,
     "people":   {"王老师": {"kdf": {...}, "nonce": "…", "key": "…"}},
     "recovery": {"kdf": {...}, "nonce": "…", "key": "…"} or null,
     "county":   {"recipient": "age1…", "key": "…"} or null}

There is no other way in. Every wrap is Argon2id and AES-256-GCM; binary values are hex. ``restored`` asks the next
writer to mint a new device id.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.errors import Refused
from app.core.files import write_bytes

FILE = "keys.json"
FORMAT = 1
META = "keys"
"""The setting in which the ledger notes who has a password, and the key file's fingerprint."""
SHORTEST = 8
_RECOVERY = "recovery"
_COST = {"iterations": 3, "lanes": 4, "memory_kib": 64 * 1024}
_MOST_MEMORY = 1024 * 1024


@dataclass
class KeyFile:
    """The content of keys.json."""

    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    recovery: dict[str, Any] | None = None
    county: dict[str, Any] | None = None
    restored: bool = False

    @classmethod
    def read(cls, folder: Path) -> KeyFile:
        """The key file of a ledger folder. Refused when it is missing, damaged or of a newer format."""
        path = folder / FILE
        try:
            raw = json.loads(path.read_text(encoding="utf-8"))
            form, people = raw["format"], raw["people"]
            if not isinstance(form, int) or not isinstance(people, dict):
                raise ValueError
        except FileNotFoundError:
            raise Refused("台账里缺少钥匙文件 keys.json", str(folder), "请从备份恢复（备份里带有钥匙文件）") from None
        except (OSError, ValueError, KeyError, TypeError):
            raise Refused("钥匙文件 keys.json 已损坏", str(folder), "请从备份恢复（备份里带有钥匙文件）") from None
        if form > FORMAT:
            raise Refused(f"钥匙文件是更新的版本（{form}），本程序认识到 {FORMAT}", str(folder), "请先升级本程序")
        return cls(people, raw.get("recovery"), raw.get("county"), bool(raw.get("restored")))

    def write(self, folder: Path) -> None:
        """Replace keys.json safely; readable by the owner alone."""
        content = {
            "format": FORMAT,
            "restored": self.restored,
            "people": self.people,
            "recovery": self.recovery,
            "county": self.county,
        }
        write_bytes(folder / FILE, json.dumps(content, ensure_ascii=False, indent=1).encode(), private=True)

    def noted(self) -> str:
        """What the ledger keeps under META: names, and the fingerprint."""
        return json.dumps({"people": list(self.people), "sha256": self.fingerprint()}, ensure_ascii=False)

    def fingerprint(self) -> str:
        """A hash of all wraps. It tells nothing of them; the ledger keeps it, so that a key file put back is noticed."""
        content = [self.people, self.recovery, self.county]
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()

    def set_password(self, person: str, password: str, key: bytes) -> None:
        """Wrap the data key for a person. Refused when the password is too short or the name is empty."""
        if not person.strip():
            raise Refused("请填写姓名", "", "姓名用来记录是谁做的操作")
        if len(password) < SHORTEST:
            raise Refused(f"密码至少要有{SHORTEST}个字符", "", "请换一个长一些、自己记得住的密码")
        self.people[person] = _wrap(password, f"person:{person}", key)

    def set_recovery(self, words: str, key: bytes) -> None:
        """Wrap the data key for the recovery words."""
        self.recovery = _wrap(_words(words), _RECOVERY, key)

    def open_with(self, password: str, person: str | None, folder: Path) -> tuple[str, bytes]:
        """(person, data key) for a password; without a person every one is tried. Refused when none fits."""
        names = [person] if person is not None else list(self.people)
        for name in names:
            if name not in self.people:
                raise Refused("这个台账里没有这个人员", str(folder), "请核对姓名，或请已有的人员先添加")
            key = _unwrap(password, f"person:{name}", self.people[name])
            if key is not None:
                return name, key
        raise Refused("密码不对", str(folder), "请重新输入；忘记密码可以用恢复单上的恢复词打开")

    def open_with_recovery(self, words: str, folder: Path) -> bytes:
        """The data key for the recovery words. Refused when they don't fit."""
        if self.recovery is None:
            raise Refused("这个台账没有设过恢复词", str(folder), "请用密码打开")
        key = _unwrap(_words(words), _RECOVERY, self.recovery)
        if key is None:
            raise Refused("恢复词不对", str(folder), "请按恢复单逐词核对，注意顺序")
        return key


def new_data_key() -> bytes:
    """A random 256-bit key."""
    return secrets.token_bytes(32)


def attachment_key(data_key: bytes) -> bytes:
    """The key attachments are encrypted with; the data key itself is used for the database alone."""
    return HKDF(SHA256(), 32, None, b"zhuxue attachments 1").derive(data_key)


def _words(words: str) -> str:
    return "".join(unicodedata.normalize("NFKC", words).split())


def _derive(secret: str, kdf: dict[str, Any]) -> bytes:
    cost = {name: int(kdf[name]) for name in _COST}
    if not 8 * cost["lanes"] <= cost["memory_kib"] <= _MOST_MEMORY or not 1 <= cost["iterations"] <= 100:
        raise ValueError("out of bounds")
    argon = Argon2id(
        salt=bytes.fromhex(kdf["salt"]),
        length=32,
        iterations=cost["iterations"],
        lanes=cost["lanes"],
        memory_cost=cost["memory_kib"],
    )
    return argon.derive(unicodedata.normalize("NFC", secret).encode())


def _wrap(secret: str, purpose: str, key: bytes) -> dict[str, Any]:
    kdf = {"name": "argon2id", **_COST, "salt": secrets.token_hex(16)}
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(_derive(secret, kdf)).encrypt(nonce, key, purpose.encode())
    return {"kdf": kdf, "nonce": nonce.hex(), "key": sealed.hex()}


def _unwrap(secret: str, purpose: str, wrapped: dict[str, Any]) -> bytes | None:
    """The data key, or ``None`` when the secret is wrong. Refused when the entry itself is damaged."""
    try:
        opener = AESGCM(_derive(secret, wrapped["kdf"]))
        return opener.decrypt(bytes.fromhex(wrapped["nonce"]), bytes.fromhex(wrapped["key"]), purpose.encode())
    except InvalidTag:
        return None
    except (ValueError, KeyError, TypeError, OverflowError):
        raise Refused("钥匙文件 keys.json 已损坏", "", "请从备份恢复（备份里带有钥匙文件）") from None

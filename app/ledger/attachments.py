"""Files of a ledger, each encrypted, named by the SHA-256 of its content."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.core.errors import Refused
from app.core.files import write_bytes

FOLDER = "attachments"
_MAGIC = b"ZXA1"


class Attachments:
    """The folder ``attachments`` of a ledger."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder / FOLDER
        self._cipher = AESGCM(key)

    def path(self, name: str) -> Path:
        """Where the file with a SHA-256 lies. KeyError for anything that isn't one."""
        if len(name) != 64 or set(name) - set("0123456789abcdef"):
            raise KeyError(name)
        return self.folder / name

    def add(self, content: bytes) -> tuple[str, bool]:
        """Keep a file; (its SHA-256, whether it is new). One that is there but damaged is written again."""
        name = hashlib.sha256(content).hexdigest()
        if self.intact(name):
            return name, False
        nonce = secrets.token_bytes(12)
        write_bytes(self.path(name), _MAGIC + nonce + self._cipher.encrypt(nonce, content, name.encode()), private=True)
        return name, True

    def read(self, name: str) -> bytes:
        """The content of a file. Refused when it is missing or damaged."""
        try:
            sealed = self.path(name).read_bytes()
        except OSError:
            raise Refused("附件不在台账里", name[:12], "请从备份恢复，或重新添加这个附件") from None
        try:
            if sealed[:4] != _MAGIC:
                raise InvalidTag
            content = self._cipher.decrypt(sealed[4:16], sealed[16:], name.encode())
        except (InvalidTag, ValueError):
            raise Refused("附件已损坏", name[:12], "请从备份恢复，或重新添加这个附件") from None
        if hashlib.sha256(content).hexdigest() != name:
            raise Refused("附件已损坏", name[:12], "请从备份恢复，或重新添加这个附件")
        return content

    def intact(self, name: str) -> bool:
        """Whether a file is there and can be read."""
        try:
            self.read(name)
        except Refused:
            return False
        return True

    def discard(self, name: str) -> None:
        """Take away a file that no operation kept."""
        self.path(name).unlink(missing_ok=True)

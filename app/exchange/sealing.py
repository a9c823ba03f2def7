"""The age layer: sealing a stream to several keys, opening it, and saying which sort of failure was met."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Literal, Protocol

import pyrage  # type: ignore[import-untyped]

from app.exchange.caps import Caps
from app.exchange.keys import UnitKeys

MAGIC = b"age-encryption.org/v1\n"

# Up to this size the opened content stays in memory and never touches a disk.
_IN_MEMORY = 32 << 20

Failure = Literal["header", "other_keys", "cut", "altered", "too_big", "medium"]


class _Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class _Writable(Protocol):
    def write(self, content: bytes, /) -> int: ...


class SealError(Exception):
    """A sealed stream could not be opened; ``failure`` says why, ``cause`` is the medium's own error if there was."""

    def __init__(self, failure: Failure, cause: OSError | None = None) -> None:
        super().__init__(failure)
        self.failure: Failure = failure
        self.cause = cause


class TooBig(Exception):
    """More bytes than a cap allows."""


class HashingReader:
    """Reads through, hashing and counting; keeps the medium's error, which pyrage would turn into another one."""

    def __init__(self, stream: _Readable, cap: int) -> None:
        self._stream = stream
        self._cap = cap
        self._digest = hashlib.sha256()
        self.size = 0
        self.error: OSError | None = None

    def read(self, size: int = -1, /) -> bytes:
        """Up to ``size`` bytes; TooBig beyond the cap."""
        try:
            chunk = self._stream.read(size)
        except OSError as error:
            self.error = error
            raise
        self.size += len(chunk)
        if self.size > self._cap:
            raise TooBig
        self._digest.update(chunk)
        return chunk

    def drain(self) -> str:
        """Read to the end and return the SHA-256 of everything."""
        while self.read(1 << 20):
            pass
        return self._digest.hexdigest()


class HashingWriter:
    """Writes through under a cap, hashing and counting; keeps the medium's error."""

    def __init__(self, stream: _Writable, cap: int) -> None:
        self._stream = stream
        self._cap = cap
        self._digest = hashlib.sha256()
        self.size = 0
        self.error: OSError | None = None

    def write(self, content: bytes, /) -> int:
        """Write all of ``content``; TooBig beyond the cap."""
        self.size += len(content)
        if self.size > self._cap:
            raise TooBig
        self._digest.update(content)
        try:
            self._stream.write(content)
        except OSError as error:
            self.error = error
            raise
        return len(content)

    def flush(self) -> None:
        """pyrage asks for it; the owner of the stream flushes."""

    def hexdigest(self) -> str:
        """SHA-256 of what was written so far."""
        return self._digest.hexdigest()


def private_file(workdir: Path) -> IO[bytes]:
    """A nameless private file for opened content: in memory while small, else gone from the disk when closed.

    Nameless (POSIX) or deleted by the system on close (Windows), so that a kill leaves nothing readable either.
    """
    workdir.mkdir(parents=True, exist_ok=True)
    return _Private(max_size=_IN_MEMORY, mode="w+b", dir=str(workdir))


class _Private(tempfile.SpooledTemporaryFile[bytes]):
    """Thrown away on close, so what a full disk has to say at that moment must not hide the first failure."""

    def close(self) -> None:
        """Let go of the content."""
        with contextlib.suppress(OSError):
            super().close()

    def __exit__(self, *_: object) -> None:
        self.close()


def seal(source: IO[bytes], target: IO[bytes], age_keys: Iterable[str], cap: int) -> tuple[str, int]:
    """Encrypt ``source`` into ``target`` for every key; returns SHA-256 and size. OSError of the medium, or TooBig."""
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in dict.fromkeys(age_keys)]
    writer = HashingWriter(target, cap)
    failed = ""
    try:
        pyrage.encrypt_io(source, writer, recipients)
    except pyrage.EncryptError as error:
        failed = str(error)
    # pyrage wraps what the writer raised, and keeps silent about it when it happens at its last flush.
    if writer.error is not None:
        raise writer.error
    if writer.size > cap:
        raise TooBig
    if failed:
        raise OSError(failed)
    return writer.hexdigest(), writer.size


def unseal(source: HashingReader, target: IO[bytes], keys: UnitKeys, cap: int) -> None:
    """Decrypt into ``target``, which must be thrown away when SealError is raised: it then holds a part."""
    writer = HashingWriter(target, cap)
    try:
        pyrage.decrypt_io(source, writer, [pyrage.x25519.Identity.from_str(keys.age_secret)])
    except TooBig:
        raise SealError("too_big") from None
    except pyrage.DecryptError as error:
        raise SealError(_header_failure(str(error))) from None
    except OSError as error:
        if source.error is not None:
            raise SealError("medium", source.error) from None
        if writer.error is not None:
            raise writer.error from None
        raise SealError("cut" if "truncated" in str(error) or "fill" in str(error) else "altered") from None


def _header_failure(text: str) -> Failure:
    if "No matching keys" in text:
        return "other_keys"
    if "Incomplete" in text or "fill whole buffer" in text:
        return "cut"
    return "altered"


def check_header(stream: IO[bytes], caps: Caps) -> None:
    """Refuse a header with too many recipients, a passphrase, or no end. SealError; leaves the stream at its start."""
    head = stream.read(caps.header)
    stream.seek(0)
    if not head.startswith(MAGIC):
        raise SealError("header")
    end = head.find(b"\n--- ")
    if end < 0:
        raise SealError("cut" if len(head) < caps.header else "too_big")
    stanzas = [line for line in head[:end].split(b"\n") if line.startswith(b"-> ")]
    if len(stanzas) > caps.recipients:
        raise SealError("too_big")
    # A passphrase stanza can ask for any amount of memory, and no writer of ours makes one.
    if any(line.startswith(b"-> scrypt") for line in stanzas):
        raise SealError("altered")

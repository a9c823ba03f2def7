"""Files that survive a power cut: temp, flush, fsync, rename, fsync of the folder, read again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Refused

CHUNK = 1 << 20


def sha256_of(path: Path) -> str:
    """SHA-256 of a file as 64 lower-case hex characters."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder durable. Windows has no such call; there the rename itself is written through."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def replacing(path: Path, private: bool = False) -> Iterator[BinaryIO]:
    """A stream whose content becomes ``path`` when the block ends well, and leaves nothing when it doesn't.

    private: readable by the owner alone. Raises Refused when the place can't be written.
    """
    temp = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temp = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if not private:
            # A FAT stick may refuse any mode; the file is as readable there as the stick is.
            with contextlib.suppress(OSError):
                os.chmod(temp, 0o644)
        os.replace(temp, path)
        temp = ""
        sync_folder(path.parent)
    except OSError as error:
        raise Refused("文件没有写成", str(path), f"请检查磁盘空间和写入权限后重试（{error.strerror}）") from error
    finally:
        if temp:
            with contextlib.suppress(OSError):
                os.unlink(temp)


def write_bytes(path: Path, content: bytes, private: bool = False) -> str:
    """Write a whole file safely, read it back, and return its SHA-256; Refused when what is read differs."""
    with replacing(path, private) as stream:
        stream.write(content)
    digest = sha256_of(path)
    if digest != hashlib.sha256(content).hexdigest():
        raise Refused("写入后重新读取，内容不一致", str(path), "请换一个U盘或磁盘再写一次")
    return digest

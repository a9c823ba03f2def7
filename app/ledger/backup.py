"""Backups: one checked file with database and keys, and beside it the attachments that weren't there yet.

    FOLDER/名称_000123_20260901-1030.zhuxue-backup     a zip of ledger.db, keys.json, backup.json
    FOLDER/attachments/<sha256>                         shared by all backups in the folder, encrypted as in the ledger

The number is that of the newest operation; the newest backup is the one with the highest number, whatever the clock
said. Restoring always makes a new ledger.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.core.errors import Refused
from app.core.files import CHUNK, replacing, sync_folder
from app.ledger import chain, folder
from app.ledger.attachments import FOLDER, Attachments
from app.ledger.connection import FILE, connect, told
from app.ledger.keys import FILE as KEYS
from app.ledger.keys import KeyFile, attachment_key
from app.ledger.tables import Tables
from app.ledger.upgrade import copy_database, proven

SUFFIX = ".zhuxue-backup"
_ABOUT = "backup.json"
_NAME = re.compile(r".*_(\d{6,})_\d{8}-\d{4}\.zhuxue-backup")
_LARGEST = 64 << 30


def make(place: Path, tables: Tables, key: bytes, attached: Iterable[str], target: Path) -> Path:
    """Write a backup of an open ledger into a folder; it counts once it was opened and checked. Refused otherwise."""
    with told(target):
        target.mkdir(parents=True, exist_ok=True)
        seq, _ = chain.last(tables.connection)
        stamp = dt.datetime.now().strftime("%Y%m%d-%H%M")
        path = target / f"{place.name.removesuffix('.zhuxue-ledger')}_{seq:06d}_{stamp}{SUFFIX}"
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=target) as scratch:
            copy = Path(scratch) / FILE
            copy_database(tables.connection, copy, key)
            _prove(copy, key, tables)
            _copy_attachments(place, key, attached, target)
            _pack(path, copy, place / KEYS, {"format": 1, "seq": seq, "attachments": sorted(attached)})
        _prove_packed(path, key, tables)
    return path


def _prove(copy: Path, key: bytes, tables: Tables) -> None:
    with contextlib.closing(connect(copy, key, read_only=True)) as connection:
        proven(connection, copy)
        if chain.verify(Tables(connection, tables.registry)):
            raise Refused("操作记录检查没有通过，备份不算数", str(copy.parent), "请运行“检查”，查看是哪一步")


def _prove_packed(path: Path, key: bytes, tables: Tables) -> None:
    """Read the finished file again, as a restore would."""
    with tempfile.TemporaryDirectory(prefix=".check-", dir=path.parent) as scratch:
        try:
            _unpack(path, Path(scratch))
            with contextlib.closing(connect(Path(scratch) / FILE, key, read_only=True)) as connection:
                proven(connection, path)
                if chain.last(connection) != chain.last(tables.connection):
                    raise Refused("备份与台账不一致", str(path), "请再备份一次")
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _pack(path: Path, database: Path, keys: Path, about: dict[str, object]) -> None:
    with replacing(path, private=True) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.write(database, FILE)
        archive.write(keys, KEYS)
        archive.writestr(_ABOUT, json.dumps(about))


def _copy_attachments(place: Path, key: bytes, attached: Iterable[str], target: Path) -> None:
    kept, there = Attachments(place, attachment_key(key)), Attachments(target, attachment_key(key))
    for name in attached:
        if not there.path(name).exists() and kept.path(name).exists():
            with replacing(there.path(name), private=True) as stream, kept.path(name).open("rb") as source:
                shutil.copyfileobj(source, stream, CHUNK)


def backups(target: Path) -> list[Path]:
    """The backups in a folder, newest last: by operation number, not by clock."""
    found = [
        (int(match[1]), path.name, path) for path in target.glob(f"*{SUFFIX}") if (match := _NAME.fullmatch(path.name))
    ]
    return [path for _, _, path in sorted(found)]


def restore(file: Path, place: Path) -> Path:
    """Make a new ledger folder from a backup; passwords are those of the backup. Never overwrites.

    The next one who opens it gets a new device id. Refused when the file is damaged or the place is taken.
    """
    with folder.new(place) as scratch, told(place):
        _unpack(file, scratch)
        keys = KeyFile.read(scratch)
        keys.restored = True
        keys.write(scratch)
        for source in _attachments_beside(file):
            with replacing(scratch / FOLDER / source.name, private=True) as stream, source.open("rb") as content:
                shutil.copyfileobj(content, stream, CHUNK)
    return place


def _attachments_beside(file: Path) -> Iterator[Path]:
    with zipfile.ZipFile(file) as archive:
        about = json.loads(archive.read(_ABOUT))
    for name in about["attachments"]:
        path = file.parent / FOLDER / str(name)
        if re.fullmatch(r"[0-9a-f]{64}", str(name)) and path.is_file():
            yield path


def _unpack(file: Path, place: Path) -> None:
    """The database and the keys of a backup file into a folder; nothing else in the file is looked at."""
    try:
        with zipfile.ZipFile(file) as archive:
            for name in (FILE, KEYS):
                if archive.getinfo(name).file_size > _LARGEST:
                    raise zipfile.BadZipFile
                with archive.open(name) as source, replacing(place / name, private=True) as stream:
                    shutil.copyfileobj(source, stream, CHUNK)
            json.loads(archive.read(_ABOUT))
    except FileNotFoundError:
        raise Refused("没有找到这个备份文件", str(file), "请核对位置和文件名") from None
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, NotImplementedError):
        raise Refused("备份文件已损坏，或不是备份文件", str(file), "请换一个较早的备份") from None
    sync_folder(place)

"""The ledger folder: making one whole, recognising one, opening its database at the version it has."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.core.declaration import Registry
from app.core.errors import Refused
from app.core.files import sync_folder
from app.ledger import attachments, migrations, upgrade
from app.ledger.connection import APPLICATION_ID, FILE, Connection, connect, told, version_of
from app.ledger.keys import FILE as KEYS
from app.ledger.keys import KeyFile, new_data_key
from app.ledger.place import refuse_unsafe
from app.ledger.schema import compare

KeyChange = Callable[[KeyFile], None]
_TRIES = 20
_PAUSE = 0.1


@contextlib.contextmanager
def new(place: Path) -> Iterator[Path]:
    """A folder beside the place, of the owner alone, that takes its name when the block ends well and goes when it fails.

    Killed in between, it leaves the name free. Nothing in it may be open when the block ends. Refused when the place is
    taken or unsafe.
    """
    refuse_unsafe(place)
    if place.exists():
        raise Refused("这个位置已经有同名的文件夹", str(place), "请换一个名称；要打开已有的台账，请用“打开”")
    scratch = place
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        # A folder made so is the owner's alone.
        scratch = Path(tempfile.mkdtemp(prefix=".zhuxue-", dir=place.parent))
        (scratch / attachments.FOLDER).mkdir(mode=0o700)
    except OSError as error:
        raise Refused("台账文件夹没有建成", str(place), f"请检查磁盘空间和权限（{error.strerror}）") from error
    try:
        yield scratch
        sync_folder(scratch)
        _rename(scratch, place)
        sync_folder(place.parent)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def _rename(scratch: Path, place: Path) -> None:
    """Windows refuses while a virus scanner looks at the new files: tried again for a while."""
    for left in range(_TRIES, -1, -1):
        try:
            os.rename(scratch, place)
        except OSError as error:
            if not left or not isinstance(error, PermissionError):
                raise Refused("台账文件夹没有建成", str(place), f"请稍后再试（{error.strerror}）") from error
            time.sleep(_PAUSE)
        else:
            return


def new_keys(place: Path, person: str, password: str, recovery: str) -> bytes:
    """Make keys.json; returns the data key."""
    key = new_data_key()
    keys = KeyFile()
    keys.set_password(person, password, key)
    keys.set_recovery(recovery, key)
    keys.write(place)
    return key


def new_database(place: Path, key: bytes, extra_sql: Sequence[str] = ()) -> None:
    """Make ledger.db with all migrations; the system tables are there then, and no record."""
    with told(place / FILE), contextlib.closing(connect(place / FILE, key, create=True)) as connection:
        migrations.migrate(connection)
        for statement in extra_sql:
            connection.execute(statement)
    if os.name != "nt":
        os.chmod(place / FILE, 0o600)


def key_file(place: Path) -> KeyFile:
    """The key file of a folder. Refused when the folder is no ledger."""
    if not place.is_dir() or not ((place / FILE).exists() or (place / KEYS).exists()):
        raise Refused("这里不是一个台账文件夹", str(place), "请选名称以 .zhuxue-ledger 结尾的文件夹")
    keys = KeyFile.read(place)
    if not (place / FILE).exists():
        raise Refused("台账里缺少数据库文件 ledger.db", str(place), "请从最近的备份恢复到一个新台账")
    return keys


def open_database(place: Path, key: bytes, registry: Registry, read_only: bool) -> Connection:
    """The database, upgraded if it is older. The version is looked at before anything else."""
    path = place / FILE
    connection = connect(path, key, read_only=read_only)
    try:
        version = _version(connection, place)
        if version < migrations.newest():
            if read_only:
                raise Refused(
                    f"台账还是旧版本（{migrations.version_text(version)}），要先升级",
                    str(place),
                    "请先以可写方式打开一次",
                )
            connection.close()
            upgrade.upgrade(place, key)
            connection = connect(path, key)
        if version <= migrations.newest():
            with told(path):
                differences = compare(connection, registry)
            if differences:
                raise RuntimeError("declared and migrated tables differ: " + "; ".join(differences))
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: Connection, place: Path) -> int:
    with told(place / FILE):
        application, version = version_of(connection)
    if application != APPLICATION_ID:
        raise Refused("这个数据库不是助学台账的", str(place), "请选正确的台账文件夹")
    known = migrations.newest()
    if version // 100 > known // 100:
        theirs, ours = migrations.version_text(version), migrations.version_text(known)
        raise Refused(f"台账是更新的版本 {theirs}，本程序只认识到 {ours}", str(place), "请先升级本程序，再打开这个台账")
    return version

"""Connections to the encrypted database: the key first, then the settings that keep an acknowledged save through a
power cut, and errors told in plain words at the border."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3
import sqlcipher3.dbapi2 as dbapi

# sqlite-utils catches the exceptions of the driver it finds under this name; without the alias its own are never caught.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi)

from sqlite_utils import Database  # noqa: E402

from app.core.errors import Refused  # noqa: E402

__all__ = ["Connection", "Database", "connect", "database", "dbapi", "refusal", "told", "version_of"]

Connection = Any
"""A sqlcipher3 connection; the driver carries no types."""

FILE = "ledger.db"
BUSY_SECONDS = 5.0
"""How long to wait for another window's short work."""
APPLICATION_ID = 0x5A585558
"""``ZXUX``: tells our database from any other SQLCipher file opened with the same key."""

_FULL = 13
_BUSY = {5, 6}
_DAMAGED = {11, 26}
_NO_ACCESS = {8, 10, 14}


def connect(path: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> Connection:
    """An open connection with the settings every use needs. Refused when the file can't be read with this key."""
    mode = "ro" if read_only else "rwc" if create else "rw"
    if read_only and not os.access(path.parent, os.W_OK) and not path.with_name(f"{path.name}-wal").exists():
        # On a medium that can't be written SQLite can't make its journal's index, and needs none.
        mode = "ro&immutable=1"
    with told(path):
        connection = dbapi.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_SECONDS
        )
        try:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _settle(connection, read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def _settle(connection: Connection, read_only: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -65536")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    connection.execute("PRAGMA journal_mode = WAL")
    # WAL with less than FULL loses acknowledged saves in a power cut.
    connection.execute("PRAGMA synchronous = FULL")


def database(connection: Connection) -> Database:
    """The sqlite-utils view of a connection: schema, transactions, migrations."""
    return Database(connection, execute_plugins=False)


@contextlib.contextmanager
def told(path: Path, *, disk: bool = True) -> Iterator[None]:
    """Errors of the database and the disk inside the block become Refused. No value of a row gets into the text.

    disk: False where other people's code runs inside the block, whose file errors aren't the ledger's.
    """
    try:
        yield
    except dbapi.Error as error:
        raise refusal(error, path) from error
    except OSError as error:
        if not disk:
            raise
        raise Refused("台账文件读写失败", str(path), f"请检查磁盘和权限后重试（{error.strerror}）") from error
    except UnicodeEncodeError as error:
        raise Refused("内容里有不能保存的字符", "", "请重新输入这一项（不要粘贴），再保存") from error


def refusal(error: Exception, path: Path) -> Exception:
    """The plain sentence for a driver's error; a mistake of ours (bad SQL, broken constraint) stays what it is."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else _guess(str(error))
    if primary == _FULL:
        return Refused("磁盘已满，这一步没有保存", str(path), "请清理磁盘空间后重做这一步，之前保存的内容都在")
    if primary in _BUSY:
        return Refused("台账正被另一个程序占用", str(path), "请关闭另一个窗口，稍等片刻再试")
    if primary in _DAMAGED:
        return Refused("台账数据库打不开：文件已损坏，或不是本台账的文件", str(path), "请从最近的备份恢复到一个新台账")
    if primary in _NO_ACCESS:
        return Refused("台账数据库读写失败，这一步没有保存", str(path), "请检查磁盘、文件夹权限和杀毒软件后重试")
    return error


def _guess(text: str) -> int:
    """The result code of an error that carries only its English sentence."""
    known = {
        "full": _FULL, "locked": 5, "not a database": 26, "malformed": 11, "disk I/O": 10, "readonly": 8, "unable to open": 14,
        "hmac check failed": 26,
    }  # fmt: skip
    return next((code for words, code in known.items() if words in text), 0)


def version_of(connection: Connection) -> tuple[int, int]:
    """(application id, user_version) of a database."""
    return (
        int(connection.execute("PRAGMA application_id").fetchone()[0]),
        int(connection.execute("PRAGMA user_version").fetchone()[0]),
    )

"""Looking at everything that must hold in a ledger, in plain words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.ledger import backup, head
from app.ledger.keys import META as KEYS
from app.ledger.keys import KeyFile
from app.ledger.results import Check
from app.ledger.schema import compare
from app.ledger.upgrade import damage

if TYPE_CHECKING:
    from app.ledger.ledger import Ledger

_RESTORE = "请停止录入，从最近的备份恢复到一个新台账"
_OLDER = f"台账数据库比上次使用时旧，可能被旧文件覆盖。请找回较新的文件；找不回的，{_RESTORE}"
_OTHER_KEYS = "钥匙文件 keys.json 不是最后一次改密码时的那个，可能被旧文件覆盖。请重新设置密码和恢复密钥"


def check(ledger: Ledger, backups: Path | None) -> list[Check]:
    """Each thing looked at, with what to do where it doesn't hold."""
    results = [
        _look("数据库完好", _RESTORE, lambda: not damage(ledger.connection)),
        _look(
            "表结构与程序一致",
            "请升级程序；仍不一致请从备份恢复",
            lambda: not compare(ledger.connection, ledger.registry),
        ),
        _chain(ledger),
        _look("台账不比上次使用时旧", _OLDER, lambda: not head.behind(ledger.folder, ledger.connection)),
        _look("钥匙文件与操作记录一致", _OTHER_KEYS, lambda: _keys(ledger)),
        _look("附件齐全完好", "请从备份文件夹的 attachments 里补齐，或重新添加", lambda: _attachments(ledger)),
        _look("断电保护已打开", "请重新打开台账", lambda: _durable(ledger)),
    ]
    if backups is not None:
        results.append(_look("最近的改动已备份", "请现在备份一次", lambda: _backed_up(ledger, backups)))
    return results


def _look(name: str, do: str, holds: Callable[[], bool]) -> Check:
    try:
        return Check(name, True) if holds() else Check(name, False, do)
    except Refused as refused:
        return Check(name, False, refused.do or do)
    except Exception:  # a damaged database fails in many ways; the check must still answer
        return Check(name, False, do)


def _chain(ledger: Ledger) -> Check:
    name = "操作记录未被改动"
    try:
        broken = ledger.verify_chain()
    except Exception:  # as above
        return Check(name, False, _RESTORE)
    if not broken:
        return Check(name, True)
    first = broken[0]
    where = (
        f"第{first.seq}步" if first.seq else ledger.registry[first.kind].label if first.kind in ledger.registry else ""
    )
    return Check(name, False, f"{where}：{first.what}。{_RESTORE}")


def _keys(ledger: Ledger) -> bool:
    noted = ledger.meta(KEYS)
    return noted is None or json.loads(noted)["sha256"] == KeyFile.read(ledger.folder).fingerprint()


def _attachments(ledger: Ledger) -> bool:
    return all(ledger.attachments.intact(name) for name in ledger.attachment_names())


def _durable(ledger: Ledger) -> bool:
    if ledger.read_only:
        return True
    mode = ledger.connection.execute("PRAGMA journal_mode").fetchone()[0]
    return str(mode) == "wal" and int(ledger.connection.execute("PRAGMA synchronous").fetchone()[0]) >= 2


def _backed_up(ledger: Ledger, folder: Path) -> bool:
    """Whether the newest backup holds the newest operation but for reveals and the like of the last 30 steps."""
    found = backup.backups(folder)
    newest = ledger.operations(1)
    return bool(found) and (not newest or f"_{newest[0].seq:06d}_" in found[-1].name)

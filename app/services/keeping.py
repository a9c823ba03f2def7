"""The ledger itself: set up, checked, backed up, restored, opened with recovery words, one step undone."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from app.core.errors import Refused
from app.core.files import write_bytes
from app.ledger import Ledger
from app.ledger import restore as restore_ledger
from app.ledger.keys import KeyFile
from app.models import registry
from app.services import recovery, setup
from app.services.backups import backup_folder
from app.services.office import Office
from app.services.paper import recovery_sheet


def init(
    folder: Path,
    level: str,
    code: str,
    name: str,
    *,
    person: str,
    password: str,
    parent: Path | None = None,
    recovery_out: Path | None = None,
) -> dict[str, Any]:
    """A new ledger → {unit, device, fingerprint}. The recovery sheet goes to ``recovery_out``: .pdf paper, else plain words.

    Without ``recovery_out`` the words are in the answer, once: there is no other moment at which they can be had.
    """
    if recovery_out and recovery_out.exists():
        raise Refused("恢复密钥单的文件已经存在，没有覆盖", str(recovery_out), "请换一个文件名")
    office, words = setup.create(folder, level, code, name, person=person, password=password, parent=parent)
    with office.ledger:
        answer: dict[str, Any] = {
            "unit": office.code,
            "device": office.device,
            "fingerprint": office.keys().fingerprint(office.code),
        }
        if recovery_out:
            try:
                write_recovery(office, words, recovery_out)
            except Refused:
                # Without its words a forgotten password would be the end of this ledger: rather none at all.
                office.ledger.close()
                shutil.rmtree(folder, ignore_errors=True)
                raise
            answer["recovery"] = str(recovery_out)
        else:
            answer["recovery_words"] = words
    return answer


def write_recovery(office: Office, words: list[str], out: Path) -> None:
    """The recovery sheet: paper, or for a machine without a printer the words as text readable by the owner alone."""
    if out.suffix.lower() == ".pdf":
        write_bytes(out, recovery_sheet(office, words).pdf, private=True)
    else:
        write_bytes(out, (" ".join(words) + "\n").encode(), private=True)


def recover(folder: Path, words_file: Path, person: str | None, password: str) -> dict[str, Any]:
    """Open with the recovery words and set a new password for a person. Refused when the words are not this ledger's."""
    try:
        text = words_file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise Refused("恢复密钥文件读不出来", str(words_file), "请把24个词存成文本文件") from None
    words = recovery.read_words(text)
    who = person or next(iter(KeyFile.read(folder).people), "管理员")
    with Ledger.unlock_with_recovery(folder, registry(), words="".join(words), person=who, password=password) as ledger:
        return {"person": ledger.person, "do": "新密码已经生效；请尽快重新打印恢复密钥单"}


def add_person(office: Office, name: str, password_file: Path) -> dict[str, Any]:
    """Let another person open this ledger, with a password of their own."""
    try:
        password = password_file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise Refused("新密码文件读不出来", str(password_file), "请把新密码存成文本文件") from None
    office.ledger.add_person(name, password)
    if office.ledger.lookup("people", f"name\x1f{name}") is None:
        with office.ledger.writing("add_person", "登记人员") as op:
            op.put("people", {"name": name})
    return {"person": name}


def check(office: Office) -> list[dict[str, Any]]:
    """→ [{name, ok, do}]: cipher, pages, history chain, tables, attachments, backup."""
    return [{"name": c.name, "ok": c.ok, "do": c.do} for c in office.ledger.check(backup_folder(office))]


def backup(office: Office, folder: Path | None) -> dict[str, Any]:
    """A checked copy of the whole ledger in one file."""
    made = office.ledger.backup(folder or backup_folder(office))
    return {"file": str(made)}


def restore(file: Path, folder: Path) -> dict[str, Any]:
    """A new ledger from a backup; never over an existing one."""
    restore_ledger(file, folder)
    return {"file": str(folder), "do": "请用原来的密码打开；恢复后的台账是一台新电脑"}


def undo(office: Office) -> dict[str, Any]:
    """Undo the newest step that can be undone."""
    return {"undone": office.ledger.undo()}

"""The ledger itself: set up, checked, backed up, restored, opened with recovery words, one step undone."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from app.core.errors import Refused
from app.core.files import write_bytes
from app.ledger import Ledger
from app.ledger import restore as restore_ledger
from app.ledger.keys import SHORTEST, KeyFile
from app.models import registry
from app.services import recovery, setup
from app.services.backups import backup_folder
from app.services.office import Office, person_name, same_person


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
        write_bytes(out, _sheet_of(office, words), private=True)
    else:
        write_bytes(out, (" ".join(words) + "\n").encode(), private=True)


@dataclass(frozen=True)
class Sheet:
    """The recovery words, and the paper they are printed on. Both are secret: shown once, kept nowhere."""

    words: tuple[str, ...]
    pdf: bytes


def begin(
    folder: Path, level: str, code: str, name: str, *, people: Sequence[tuple[str, str]], parent: Path | None = None
) -> Sheet:
    """A new ledger that several people can open, closed again → its recovery sheet.

    people: (name, password), the first is who sets it up. Refused when anything given is wrong; nothing is left then.
    """
    people = [(person_name(who), password) for who, password in people]
    names = [who for who, _ in people]
    if not names or any(same_person(one, other) for one, other in combinations(names, 2)):
        raise Refused("两个人的姓名一样", "", "请填各人自己的姓名")
    for who, password in people:
        if not who.strip() or len(password) < SHORTEST:
            raise Refused(f"每个人都要有姓名和至少{SHORTEST}个字的密码", who, "请补充")
    first, *others = people
    office, words = setup.create(folder, level, code, name, person=first[0], password=first[1], parent=parent)
    try:
        with office.ledger:
            for who, password in others:
                let_in(office, who, password)
            return Sheet(tuple(words), _sheet_of(office, words))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def renewed(folder: Path, person: str | None, password: str) -> Sheet:
    """A new recovery sheet for a ledger that isn't open; the old one opens nothing from now on."""
    with Ledger.open(folder, registry(), password=password, person=person) as ledger:
        return new_sheet(Office(ledger))


def _sheet_of(office: Office, words: list[str]) -> bytes:
    # Drawing paper takes a fifth of a second to load: not for every start of the window, which needs this module.
    from app.services.paper import recovery_sheet

    return recovery_sheet(office, words).pdf


def new_sheet(office: Office) -> Sheet:
    """A new recovery sheet; the old one opens nothing from now on."""
    words = setup.new_recovery(office)
    return Sheet(tuple(words), _sheet_of(office, words))


def recover(folder: Path, words_file: Path, person: str | None, password: str) -> dict[str, Any]:
    """Open with the recovery words in a file and set a new password for a person."""
    try:
        text = words_file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise Refused("恢复密钥文件读不出来", str(words_file), "请把24个词存成文本文件") from None
    return recover_with(folder, text, person, password)


def recover_with(folder: Path, text: str, person: str | None, password: str) -> dict[str, Any]:
    """Open with the recovery words as typed and set a new password. Refused when the words are not this ledger's."""
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
    return let_in(office, name, password)


def let_in(office: Office, name: str, password: str) -> dict[str, Any]:
    """Let another person open this ledger with a password (at least 8 characters). Refused for a name that reads alike."""
    name = person_name(name)
    if alike := next((other for other in office.ledger.people() if same_person(other, name)), None):
        raise Refused("已经有这个人员", alike, "换密码请用“修改密码”；两个人同名的，在名字后面加字区分")
    office.ledger.add_person(name, password)
    if office.ledger.lookup("people", f"name\x1f{name}") is None:
        # As passwords are: neither undone nor in the way of undoing.
        with office.ledger.writing("keys", "登记人员", undoable=False) as op:
            op.put("people", {"name": name})
    return {"person": name}


def change_password(office: Office, old: str, new: str) -> dict[str, Any]:
    """A new password for who is signed in. Refused when the old one is wrong or the new one too short."""
    KeyFile.read(office.ledger.folder).open_with(old, office.person, office.ledger.folder)
    office.ledger.set_password(office.person, new)
    return {"person": office.person}


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


def undo(office: Office, named: str = "") -> dict[str, Any]:
    """Undo the newest step that can be undone. named: its label as it was shown; refused when it isn't that any more."""
    return {"undone": office.ledger.undo(named)}

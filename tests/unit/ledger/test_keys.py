"""Passwords, recovery words, the slot for a county."""

from __future__ import annotations

import json
import os

import pytest

from app.core.errors import Refused
from app.ledger import Ledger
from app.ledger.keys import KeyFile, attachment_key, new_data_key
from tests.unit.ledger.kit import one

WORDS = "天地玄黄" * 12


def test_the_real_cost_is_argon2id_with_64_mib():
    import importlib
    import sys

    saved = sys.modules.pop("app.ledger.keys")
    try:
        fresh = importlib.import_module("app.ledger.keys")
        assert fresh._COST == {"iterations": 3, "lanes": 4, "memory_kib": 65536}
        wrapped = fresh._wrap("correct horse", "person:王", b"k" * 32)
        assert wrapped["kdf"]["memory_kib"] == 65536
        assert fresh._unwrap("correct horse", "person:王", wrapped) == b"k" * 32
    finally:
        sys.modules["app.ledger.keys"] = saved
        sys.modules["app.ledger"].keys = saved


def test_a_new_password_replaces_the_old_one_and_nothing_else(ledger, reopen):
    record = one(ledger, name="甲", number="1")
    ledger.add_person("李老师", "another horse")
    ledger.set_password("王老师", "a new password")
    assert ledger.people() == ["王老师", "李老师"]
    ledger.close()
    with pytest.raises(Refused, match="密码不对"):
        reopen(ledger.folder, person="王老师")
    with reopen(ledger.folder, password="a new password") as again:
        assert again.person == "王老师"
        assert again.row("pupils", record)
    with reopen(ledger.folder, password="another horse") as other:
        assert other.person == "李老师"


def test_short_passwords_and_taken_names_are_refused(ledger):
    for password in ("", "1234567"):
        with pytest.raises(Refused, match="8个字符"):
            ledger.set_password("王老师", password)
    with pytest.raises(Refused, match="已经有这个人员"):
        ledger.add_person("王老师", "another horse")
    with pytest.raises(Refused, match="姓名"):
        ledger.add_person(" ", "another horse")


def test_a_lost_password_is_survivable_with_the_recovery_words(ledger, registry, reopen):
    ledger.close()
    spaced = " ".join(WORDS[i : i + 2] for i in range(0, len(WORDS), 2)) + "\n"
    with pytest.raises(Refused, match="恢复词不对"):
        Ledger.unlock_with_recovery(ledger.folder, registry, words=WORDS[2:], person="王老师", password="new password")
    with Ledger.unlock_with_recovery(
        ledger.folder, registry, words=spaced, person="王老师", password="new password"
    ) as opened:
        opened.set_recovery("宇宙洪荒" * 12)
    with reopen(ledger.folder, password="new password"):
        pass
    with pytest.raises(Refused, match="恢复词不对"):
        Ledger.unlock_with_recovery(ledger.folder, registry, words=WORDS, person="王老师", password="new password")


def test_a_person_s_wrap_opens_for_that_person_alone(ledger, reopen):
    ledger.add_person("李老师", "another horse")
    ledger.close()
    path = ledger.folder / "keys.json"
    content = json.loads(path.read_text())
    content["people"]["王老师"] = content["people"]["李老师"]
    path.write_text(json.dumps(content))
    with pytest.raises(Refused, match="密码不对"):
        reopen(ledger.folder, password="another horse", person="王老师")


def test_keys_are_the_owner_s_alone_and_hold_no_secret_in_clear(ledger):
    path = ledger.folder / "keys.json"
    text = path.read_text()
    assert "correct horse" not in text
    assert "天地" not in text
    assert ledger.data_key().hex() not in text
    if os.name != "nt":
        assert path.stat().st_mode & 0o077 == 0
        assert (ledger.folder / "ledger.db").stat().st_mode & 0o077 == 0


def test_who_lets_whom_in_is_part_of_the_chain(ledger, registry):
    one(ledger, name="甲", number="1")
    ledger.add_person("李老师", "another horse")
    ledger.set_password("王老师", "a new password")
    ledger.set_recovery("日月盈昃" * 12)
    folder, count = ledger.folder, len(ledger.operations())
    for attempt in (lambda: ledger.set_password("王老师", "short"), lambda: ledger.add_person("李老师", "x" * 9)):
        with pytest.raises(Refused):
            attempt()
    assert len(ledger.operations()) == count
    assert ledger.undo() == "保存", "a password is neither undone nor in the way"
    ledger.close()
    again = Ledger.unlock_with_recovery(
        folder, registry, words="日月盈昃" * 12, person="赵老师", password="third horse"
    )
    with again:
        logged = [(entry.label, entry.person) for entry in again.operations() if entry.name == "keys"]
        assert logged == [
            ("用恢复密钥开启并设新密码", "赵老师"),
            ("更换恢复密钥", "王老师"),
            ("更换密码", "王老师"),
            ("登记人员", "王老师"),
        ]
        assert json.loads(again.meta("keys"))["people"] == ["王老师", "李老师", "赵老师"]
        assert again.verify_chain() == []
        assert all(entry.ok for entry in again.check())


def test_a_key_file_put_back_is_noticed(ledger, reopen):
    path = ledger.folder / "keys.json"
    old = path.read_bytes()
    ledger.set_password("王老师", "a new password")
    ledger.close()
    path.write_bytes(old)
    with reopen(ledger.folder) as again:
        (failed,) = [entry for entry in again.check() if not entry.ok]
        assert "钥匙文件" in failed.name and "重新设置密码" in failed.do
        again.set_password("王老师", "a newer password")
        assert all(entry.ok for entry in again.check())


def test_the_county_slot_is_kept(ledger):
    ledger.set_county_key("age1xyz", "c2VhbGVk")
    assert KeyFile.read(ledger.folder).county == {"recipient": "age1xyz", "key": "c2VhbGVk"}
    ledger.set_county_key(None, None)
    assert KeyFile.read(ledger.folder).county is None


def test_every_ledger_has_its_own_key_and_attachments_another(ledger):
    assert new_data_key() != new_data_key()
    assert len(ledger.data_key()) == 32
    assert attachment_key(ledger.data_key()) != ledger.data_key()

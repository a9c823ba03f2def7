"""Which backups stay: twelve days, ten weeks, nine months, and the newest whatever the clock says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.ledger import restore
from app.services import setup
from app.services.backups import backup_folder, backup_if_due, choose_second, own_backups, second_folder, to_thin
from app.services.office import Office


def named(seq: int, at: dt.datetime) -> Path:
    return Path(f"柳河小学_{seq:06d}_{at:%Y%m%d-%H%M}.zhuxue-backup")


def test_two_years_of_backups_every_half_hour_leave_about_thirty() -> None:
    start = dt.datetime(2025, 1, 1)
    paths = [named(n, start + dt.timedelta(hours=n * 6)) for n in range(4 * 730)]
    gone = set(to_thin(paths))
    kept = [path for path in paths if path not in gone]
    assert paths[-1] in kept
    assert 12 + 8 <= len(kept) <= 12 + 10 + 9
    days = {path.name.split("_")[2][:8] for path in kept}
    assert {f"{start + dt.timedelta(days=729 - n):%Y%m%d}" for n in range(12)} <= days


@given(st.lists(st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2040, 1, 1)), min_size=1, max_size=60))
def test_the_newest_by_operation_stays_and_thinning_again_takes_nothing(times: list[dt.datetime]) -> None:
    paths = [named(n, at) for n, at in enumerate(times)]
    gone = set(to_thin(paths))
    kept = [path for path in paths if path not in gone]
    assert kept[-1] == paths[-1]
    assert to_thin(kept) == []


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr("app.ledger.keys._COST", {"iterations": 1, "lanes": 1, "memory_kib": 8})
    folder = tmp_path / "柳河小学.zhuxue-ledger"
    made, _ = setup.create(folder, "school", "2137990019", "柳河小学", person="方晓晨", password="备份-测试-2026")
    with made.ledger:
        yield made


def test_backups_go_to_the_second_drive_too_while_it_is_there(office: Office, tmp_path: Path) -> None:
    second = tmp_path / "移动硬盘"
    second.mkdir()
    (second / "别校_000009_20260901-0800.zhuxue-backup").write_bytes(b"x")
    choose_second(office, second)
    assert second_folder(office) == second
    made = backup_if_due(office)
    assert made is not None
    assert [len(own_backups(office, place)) for place in (backup_folder(office), second)] == [1, 1]
    restore(own_backups(office, second)[0], tmp_path / "恢复.zhuxue-ledger")
    assert backup_if_due(office) is None


def test_a_drive_that_is_not_plugged_in_keeps_nothing_back(office: Office, tmp_path: Path) -> None:
    second = tmp_path / "移动硬盘"
    second.mkdir()
    choose_second(office, second)
    second.rename(tmp_path / "拔走了")
    assert backup_if_due(office) is not None
    (tmp_path / "拔走了").rename(second)
    assert backup_if_due(office) is not None
    assert len(own_backups(office, second)) == 1


def test_a_second_drive_that_fails_is_told_and_the_first_backup_is_there(office: Office, tmp_path: Path) -> None:
    second = tmp_path / "移动硬盘"
    second.mkdir()
    choose_second(office, second)
    (second / "attachments").write_bytes(b"a file where a folder should be")
    with office.ledger.writing("attach", "附文件") as op:
        op.attach(b"some content")
    with pytest.raises(Refused):
        backup_if_due(office)
    assert len(own_backups(office, backup_folder(office))) == 1


def test_the_ledgers_own_folder_is_no_second_place(office: Office, tmp_path: Path) -> None:
    for wrong in (office.ledger.folder, office.ledger.folder / "attachments", tmp_path / "没有"):
        with pytest.raises(Refused):
            choose_second(office, wrong)
    choose_second(office, None)
    assert second_folder(office) is None

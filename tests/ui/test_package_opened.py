"""A package opened from the desktop (双击): after the ledger is open it is taken, and what came of it is shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.ui import program
from app.ui.pages.stick_take import TakeTab
from app.ui.program import Demo, Program
from tests.ui import kit


def test_an_opened_package_is_taken(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHUXUE_SETTINGS", str(tmp_path / "window.ini"))
    county = kit.copied(demo, kit.COUNTY, tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    sent = Path(shutil.copy(sorted((demo / "U盘").glob("*.zhuxue"))[0], stick))
    running = Program(program.make_app(), Demo(lambda _: None, kit.PASSWORD))
    running.package = sent
    running.open(county, None, kit.PASSWORD, refused=lambda why: pytest.fail(str(why)))
    try:
        kit.wait_until(lambda: running.frame is not None)
        frame = running.frame
        assert frame is not None
        kit.settle(frame)
        assert frame.room == "stick" and running.package is None
        take = next(iter(frame.page.findChildren(TakeTab)))
        assert [(Path(one["file"]).name, one["result"]) for one in take.answers] == [(sent.name, "known")]
        assert take.page.folder == stick
    finally:
        running.close()
        if running.frame is not None:
            running.frame.close()
            running.frame.deleteLater()

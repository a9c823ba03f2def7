"""An error nobody expected: said on the window that is open, and noted without a child's data."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui import unexpected
from app.ui.dialogs.door import Door
from app.ui.program import Program
from tests.ui import kit
from tests.ui.test_frame import frame_of
from tests.ui.test_frame import ledger as ledger
from tests.ui.test_frame import running as running

CHILD = "石立冬"


def failing() -> None:
    raise KeyError(CHILD)


def test_a_button_that_fails_says_so_and_the_note_holds_no_name(
    running: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frame = frame_of(running)
    monkeypatch.setattr(sys, "excepthook", unexpected.hook(tmp_path, running.say_unexpected))
    button = QPushButton(frame)
    button.clicked.connect(failing)
    button.click()
    kit.settle(frame)
    said = [label.text() for label in frame.findChildren(QLabel) if label.isVisible()]
    assert any("没有办成" in words and unexpected.NAME in words for words in said)
    text = (tmp_path / unexpected.NAME).read_text(encoding="utf-8")
    assert "KeyError" in text and "test_unexpected.py:" in text and "failing" in text
    assert CHILD not in text
    assert CHILD not in capsys.readouterr().err


def test_it_is_said_on_the_door_as_well(running: Program, demo: Path) -> None:
    running.show_door(kit.ledger_in(demo, kit.PRIMARY))
    door = running.window
    assert isinstance(door, Door)
    running.say_unexpected("这一步没有办成。")
    assert door.wrong.isVisible()
    assert door.wrong.accessibleName() == "这一步没有办成。"


def test_a_window_that_cannot_say_it_does_not_go_round(tmp_path: Path) -> None:
    def say(_: str) -> None:
        raise RuntimeError(CHILD)

    caught = ValueError(CHILD)
    unexpected.hook(tmp_path, say)(ValueError, caught, None)
    assert CHILD not in (tmp_path / unexpected.NAME).read_text(encoding="utf-8")


def test_the_notes_do_not_grow_without_end(tmp_path: Path) -> None:
    for _ in range(40):
        unexpected.write_note(tmp_path, "一" * 4000 + "\n")
    assert (tmp_path / unexpected.NAME).stat().st_size < 400_000
    assert unexpected.write_note(tmp_path / unexpected.NAME, "x") is None

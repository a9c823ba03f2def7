"""The board: every school one tile in its town's row; late by days, waiting, postponed; tiles are doors."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.core.errors import Refused
from app.services import board
from app.services.office import Office
from app.ui.frame import Frame
from app.ui.pages.county import CountyPage, Tile
from tests.ui import kit
from tests.ui.kit import press, settle, type_text

TOWNS = ("河湾镇", "石桥镇", "东关街道")
NAMES = ("前店", "后坡", "北洼")


def more_schools(office: Office) -> None:
    """Nine invented schools in three towns, two of them below a central school; records of one can't be taken."""
    with office.ledger.writing("units", "登记学校") as op:
        central = "2137900900"
        op.put("units", {"code": central, "name": "青禾县松林乡中心学校", "level": "CENTRAL", "parent": office.code})
        for at, (town, name) in enumerate((town, name) for town in TOWNS for name in NAMES):
            unit = {"code": f"21379{at:05d}", "name": f"青禾县{town}{name}小学", "level": "SCHOOL"}
            op.put("units", {**unit, "parent": office.code})
        op.put("units", {"code": "2137900901", "name": "三道湾教学点", "level": "SCHOOL", "parent": central})
        op.put(
            "quarantine",
            {"sender": "2137990011", "record_kind": "students", "record": "x", "content_sha256": "0" * 64, "reason": "“姓名”不能为空"},
        )  # fmt: skip


@pytest.fixture
def ledger(demo: Path, tmp_path: Path) -> Path:
    return kit.copied(demo, kit.COUNTY, tmp_path)


@pytest.fixture
def frame(ledger: Path) -> Iterator[Frame]:
    with kit.window_on(ledger) as frame:
        frame.desk.write(more_schools)
        settle(frame)
        frame.go("county")
        settle(frame)
        yield frame


def page(frame: Frame) -> CountyPage:
    assert isinstance(frame.page, CountyPage)
    return frame.page


def said(frame: Frame) -> str:
    return "\n".join(label.text() for label in frame.page.findChildren(QLabel) if label.isVisible())


def found(frame: Frame) -> board.Board:
    now = page(frame).board
    assert now is not None
    return now


def state_of(frame: Frame, code: str) -> str:
    return next(one.state for one in found(frame).schools if one.code == code)


def set_due(frame: Frame, days: int) -> None:
    """The last day so many days from today."""
    day = (frame.desk.today() + dt.timedelta(days=days)).isoformat()
    frame.desk.write(lambda office: board.set_due(office, frame.period, day), lambda _: page(frame).refresh())
    settle(frame)


def test_every_school_is_one_tile_in_its_towns_row(frame: Frame) -> None:
    tiles = page(frame).findChildren(Tile)
    assert len(tiles) == len(found(frame).schools) == 13
    rows = {town.name: [school.short for school in town.schools] for town in found(frame).towns}
    assert rows["河湾镇"] == ["前店", "后坡", "北洼"]
    assert rows["松林乡"] == ["中心校", "三道湾"] and rows["杏花镇"] == ["杏花", "初中"]
    assert state_of(frame, "2137990011") == "waiting" and state_of(frame, "3137990012") == "received"


def test_the_money_and_children_are_those_of_the_records(frame: Frame) -> None:
    now, office = found(frame), frame.desk.office
    grants = [row for row in office.ledger.rows("grants") if row["void_on"] is None]
    assert now.fen == sum(int(str(row["fen"])) for row in grants)
    assert now.needy == office.ledger.count("hardships") and sum(s.fen for s in now.schools) == now.fen
    assert f"{now.needy:,}" in said(frame) and f"{now.fen / 1_000_000:,.2f}" in said(frame)


def test_late_by_days_and_given_longer(frame: Frame) -> None:
    set_due(frame, 3)
    assert found(frame).late == [] and found(frame).count("not_yet") == 11
    set_due(frame, -12)
    assert len(found(frame).late) == 11 and {one.days for one in found(frame).late} == {12}
    page(frame)._open("2137900000")
    settle(frame)
    press(frame, "F2")
    day = (frame.desk.today() + dt.timedelta(days=2)).isoformat()
    type_text(frame, day)
    press(frame, "Return")
    settle(frame)
    assert state_of(frame, "2137900000") == "postponed" and len(found(frame).late) == 10
    with pytest.raises(Refused):
        board.set_due(frame.desk.office, frame.period, "后天")


def test_a_tile_opens_the_school_and_esc_comes_back(frame: Frame) -> None:
    tile = next(one for one in page(frame).findChildren(Tile) if one.school.code == "2137990011")
    tile.setFocus()
    press(frame, "Return")
    settle(frame)
    assert "“姓名”不能为空" in [one.text for one in page(frame).waiting] and "有待核" in said(frame)
    press(frame, "Esc")
    settle(frame)
    assert len(page(frame).findChildren(Tile)) >= 13 and page(frame).open == ""


def test_a_reply_makes_it_answered_and_another_term_starts_anew(frame: Frame, tmp_path: Path) -> None:
    from app.services import sending, setup

    def reply(office: Office) -> None:
        setup.make_main(office, office.device)
        sending.reply(office, "3137990012", tmp_path / "盘")

    frame.desk.write(reply, lambda _: page(frame).refresh())
    settle(frame)
    assert state_of(frame, "3137990012") == "replied"
    frame.choose_term("2027S")
    settle(frame)
    assert found(frame).sent == 0 and found(frame).fen == 0


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(ledger: Path, percent: int) -> None:
    with kit.window_on(ledger, percent=percent) as frame:
        frame.desk.write(more_schools)
        settle(frame)
        frame.go("county")
        settle(frame)
        set_due(frame, -12)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame)._open("2137990011")
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        frame.go("stick", "reply")
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []

"""Every room in English and in the other colourings, small and large, with the longest names: whole, nothing over another."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.ui.frame import Frame
from app.ui.theme import theme
from tests.ui import kit

NAMES = ("阿不都热合曼·阿不都克里木·买买提艾力江", "迪丽热巴·买买提艾力")
ROOMS = ("due", "students", "lists", "hardships", "batches", "visits", "stick", "reports", "settings", "help", "import")
ABOVE = ("due", "county", "students", "hardships", "batches", "stick", "reports")
WAYS = (("light", "en"), ("dark", "en"), ("contrast", "zh"))


def rename(frame: Frame) -> None:
    """The longest names that there are, on the first children of the list."""

    def write(office: object) -> None:
        ledger = frame.desk.office.ledger
        with ledger.writing("students", "改姓名") as op:
            for name, row in zip(NAMES, list(ledger.rows("students")), strict=False):
                op.put("students", {**row, "name": name})

    frame.desk.write(write)
    kit.settle(frame)


def faults(frame: Frame, rooms: tuple[str, ...]) -> dict[str, list[str]]:
    """Room (and tab, and what is chosen) → what isn't whole in it."""
    found = {}
    for room in rooms:
        frame.go(room)
        kit.settle(frame)
        tabs = getattr(frame.page, "tabs", None)
        for name in list(tabs.buttons)[1:] + list(tabs.buttons)[:1] if hasattr(tabs, "buttons") else [""]:
            if name:
                frame.page.tabs.choose(name)  # type: ignore[attr-defined]
                kit.settle(frame)
            # The cards of many home children are gone through sideways, by the arrow keys.
            found[f"{room} {name}"] = kit.cut_off(frame) + (kit.clipped(frame) if room != "visits" else [])
    return {place: what for place, what in found.items() if what}


@pytest.mark.parametrize(("look", "language"), WAYS)
@pytest.mark.parametrize(("unit", "rooms"), [(kit.PRIMARY, ROOMS), (kit.COUNTY, ABOVE), ("河湾", ("hours",))])
def test_every_room_is_whole(
    demo: Path, tmp_path: Path, look: str, language: str, unit: str, rooms: tuple[str, ...]
) -> None:
    with kit.window_on(kit.copied(demo, unit, tmp_path), look=look, language=language) as frame:
        if unit != kit.COUNTY:
            rename(frame)
        # At 125 % English has no room for two fields beside each other in the form of a child.
        for percent in (100, 125, 150, 200) if language == "zh" else (100, 150, 200):
            theme.set(percent=percent)
            kit.settle(frame)
            assert (percent, faults(frame, rooms)) == (percent, {})

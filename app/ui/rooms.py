"""The rooms of the window, in their order, with the page of each."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Final

from app.services.office import Office
from app.ui.page import Page, Shell


@dataclass(frozen=True)
class Room:
    """A place in the navigation. key: its digit with Alt; short: two or three characters for the rail."""

    name: str
    icon: str
    title: str
    short: str
    page: str
    """Module and class below app.ui.pages."""
    key: str = ""


_DUE = Room("due", "due", "待办", "待办", "due:DuePage", "1")
_STUDENTS = Room("students", "student", "学生", "学生", "students:StudentsPage", "2")
_LISTS = Room("lists", "match", "名单比对", "名单", "lists:ListsPage", "3")
_HARDSHIPS = Room("hardships", "stamp", "困难认定", "困难", "hardships:HardshipsPage", "4")
_BATCHES = Room("batches", "money", "资助发放", "资助", "batches:BatchesPage", "5")
_VISITS = Room("visits", "home", "送教上门", "送教", "visits:VisitsPage", "6")
_HOURS = Room("hours", "clock", "勤工助学", "勤工", "hours:HoursPage", "7")
_STICK = Room("stick", "stick", "数据包", "数据包", "stick:StickPage", "9")
_REPORTS = Room("reports", "report", "报表", "报表", "reports:ReportsPage", "0")
_COUNTY = Room("county", "units", "各校报送", "各校", "county:CountyPage", "2")
HELP: Final = Room("help", "help", "帮助", "帮助", "help:HelpPage")
SETTINGS: Final = Room("settings", "settings", "设置", "设置", "settings:SettingsPage")
HIDDEN: Final = (
    Room("child", "student", "学生", "学生", "child:ChildPage"),
    Room("conflicts", "warn", "两台电脑改得不一样", "不一样", "conflicts:ConflictsPage"),
    Room("import", "paper", "导入", "导入", "importing:ImportPage"),
)
"""Pages without a place in the navigation: they are opened from others."""
PARENT: Final = {"child": "students", "conflicts": "due", "import": "students"}
"""The room that is marked while one of those is shown."""
SCHOOL: Final = (_DUE, _STUDENTS, _LISTS, _HARDSHIPS, _BATCHES, _VISITS, _HOURS, _STICK, _REPORTS)
ABOVE: Final = (_DUE, _COUNTY, _STUDENTS, _LISTS, _HARDSHIPS, _BATCHES, _STICK, _REPORTS)
RENAMED: Final = {"stick": "收包回复"}
"""Rooms that are called otherwise where there are units below."""


def rooms_of(office: Office) -> tuple[Room, ...]:
    """The rooms of this unit: with the keys of their place. A unit with children has 各校报送 in place 2."""
    if office.unit.level == "SCHOOL":
        return SCHOOL
    central = (_DUE, _COUNTY, _STUDENTS, _LISTS, _HARDSHIPS, _BATCHES, _VISITS, _HOURS, _STICK, _REPORTS)
    chosen = ABOVE if office.is_county else central
    keys = "123456789" if len(chosen) < 10 else "1234567890"
    return tuple(
        Room(r.name, r.icon, RENAMED.get(r.name, r.title), r.short, r.page, key)
        for r, key in zip(chosen, keys, strict=False)
    )


def page_of(room: Room, shell: Shell) -> Page:
    """The page of a room; its module is imported now, so that the window starts without all of them."""
    module, _, name = room.page.partition(":")
    page: Page = getattr(importlib.import_module(f"app.ui.pages.{module}"), name)(shell)
    return page

"""What was typed at the first start, and how far one was: all but the passwords is kept, so that one can go on later."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from app.core.errors import WrongValue
from app.core.kinds import plain
from app.ledger import SUFFIX, place_of
from app.ledger.keys import SHORTEST
from app.models.kinds import SCHOOL_CODE
from app.ui.settings import Settings
from app.ui.words import tr, tr_data

_KEPT = "first_start"
LAST = 5
MADE = 4
"""From this page on the ledger is there."""
LEVELS = ("school", "central", "county")


@dataclass
class Person:
    """Somebody who will open the ledger. Passwords stay in memory."""

    name: str = ""
    password: str = ""
    again: str = ""


@dataclass
class State:
    """page: 1 to 5. folder: where the ledger is to be, "" for the place that follows from its name. words: the sheet's."""

    page: int = 1
    level: str = "school"
    code: str = ""
    name: str = ""
    card: str = ""
    folder: str = ""
    alone: bool = False
    people: list[Person] = field(default_factory=lambda: [Person(), Person()])
    second: str = ""
    words: tuple[str, ...] = ()
    pdf: bytes = b""
    proved: bool = False

    @classmethod
    def read(cls, settings: Settings) -> State:
        """As far as one came last time."""
        try:
            kept = json.loads(settings.text(_KEPT) or "{}")
        except ValueError:
            kept = {}
        state = cls()
        for name in ("level", "code", "name", "card", "folder"):
            setattr(state, name, str(kept.get(name) or getattr(state, name)))
        names = [str(name) for name in kept.get("people") or ("", "")]
        state.people = [Person(name) for name in (*names, "", "")[:2]]
        state.alone = bool(kept.get("alone"))
        state.page = max(1, min(int(kept.get("page") or 1), LAST))
        if state.page >= MADE and not state.is_made():
            state.page = MADE - 1
        return state

    def keep(self, settings: Settings) -> None:
        """Everything but what is secret."""
        names = ("page", "level", "code", "name", "card", "folder", "alone")
        kept: dict[str, object] = {name: getattr(self, name) for name in names}
        kept["people"] = [person.name for person in self.people]
        settings.keep(_KEPT, json.dumps(kept, ensure_ascii=False))

    @staticmethod
    def forget(settings: Settings) -> None:
        """All is done."""
        settings.keep(_KEPT, "")

    @property
    def place(self) -> Path:
        """The ledger's folder."""
        parent = Path(self.folder) if self.folder else documents()
        return parent / f"{plain(self.name) or tr('台账')}{SUFFIX}"

    def is_made(self) -> bool:
        """Whether the ledger is there already."""
        return (self.place / "keys.json").exists()

    @property
    def opener(self) -> tuple[str, str]:
        """Name and password with which the ledger is opened."""
        return plain(self.people[0].name), self.people[0].password

    @property
    def chosen_people(self) -> list[tuple[str, str]]:
        """(name, password) of everybody who is to open it."""
        shown = self.people[:1] if self.alone else self.people
        return [(plain(person.name), person.password) for person in shown]


def documents() -> Path:
    """Where this person's own documents are."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / tr("助学台账")


def wrong_code(level: str, code: str) -> str:
    """What is wrong with a unit's code, "" when nothing is."""
    if not plain(code):
        return tr("还没有填。县级填行政区划代码。") if level == "county" else tr("还没有填。学校填学校标识码。")
    length, digits = (6 if level == "county" else 10), plain(code)
    if not digits.isdecimal():
        return tr("代码里只有数字。请核对。")
    if len(digits) != length:
        said = (
            tr("县级的代码要 {length} 位，现在是 {now} 位。请核对。")
            if level == "county"
            else tr("学校标识码要 {length} 位，现在是 {now} 位。请核对。")
        )
        return said.format(length=length, now=len(digits))
    try:
        SCHOOL_CODE.parse(code)
    except WrongValue as error:
        return f"{tr_data(error.reason)}。".replace("。。", "。")
    return ""


def wrong_place(place: Path) -> str:
    """Why the ledger can't stand there, "" when it can."""
    where = place_of(place)
    if where == "removable":
        return tr("这里是优盘。台账要放在电脑自己的硬盘上，优盘只传数据包。")
    if where == "network":
        return tr("这里是网络上的文件夹。台账要放在电脑自己的硬盘上。")
    if place.exists():
        return tr("这里已经有同名的台账。请换一个文件夹，或打开已有的台账。")
    return ""


def wrong_unit(state: State) -> dict[str, str]:
    """Field → what is wrong on page 2."""
    found = {
        "name": "" if plain(state.name) else tr("还没有填。请按公章上的全称填。"),
        "code": wrong_code(state.level, state.code),
        "card": tr("没有找到这个文件。请重新选。") if state.card and not Path(state.card).is_file() else "",
        "folder": wrong_place(state.place),
    }
    return {name: words for name, words in found.items() if words}


def wrong_people(state: State) -> dict[str, str]:
    """Field (name0, password0, again0, name1, …) → what is wrong on page 3."""
    found: dict[str, str] = {}
    shown = state.people[:1] if state.alone else state.people
    for at, person in enumerate(shown):
        if not plain(person.name):
            found[f"name{at}"] = tr("姓名还没有填")
        if len(person.password) < SHORTEST:
            said = tr("密码至少 {least} 个字，现在是 {now} 个")
            found[f"password{at}"] = said.format(least=SHORTEST, now=len(person.password))
        elif person.password != person.again:
            found[f"again{at}"] = tr("两次填的不一样，请再填一次")
    names = [plain(person.name) for person in shown]
    if len(names) == 2 and names[0] and names[0] == names[1]:
        found["name1"] = tr("两个人的姓名一样，请填各人自己的姓名")
    return found

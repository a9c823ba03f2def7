"""The five pages of the first start. Each shows the state and writes what is typed into it; ``check`` says what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from app.core.errors import Refused
from app.core.files import write_bytes
from app.ui import parts
from app.ui.dialogs.start_parts import Entry, LookCard, SizeCard, words_grid
from app.ui.dialogs.start_state import documents, wrong_code, wrong_people, wrong_place, wrong_unit
from app.ui.saying import refusal
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import LOOKS, SCALES, theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.dialogs.first_start import FirstStart

_ASKED = (7, 19)
"""The words of the sheet that are asked back."""
_ROSTER = (
    ("吕小满", "四年级1班", "379901********0012", "困难", "已认定", "ok"),
    ("石立冬", "三年级1班", "379901********0186", "一般困难", "缺签字", "warn"),
    ("阿依·谷雨", "六年级2班", "379901********1093", "特别困难", "已认定", "ok"),
)
"""Invented children: how a roster will look."""
Row = tuple[str, str, str, str, str, str]


class StartPage(QWidget):
    """A page. TITLE, SAID: its head; NEXT: what the button at the foot does."""

    TITLE, SAID = "", ""

    def __init__(self, start: FirstStart) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.start, self.state = start, start.state

    def check(self) -> bool:
        """Whether one may go on; what is wrong is said beside the fields."""
        return True

    def refused(self, why: Refused) -> None:
        """What the making was refused for."""
        self.start.say("bad", refusal(why, place=False))

    def first(self) -> QWidget | None:
        """Where the keys go first."""
        return None


class EyesPage(StartPage):
    """Size of letters and colours."""

    def __init__(self, start: FirstStart) -> None:
        super().__init__(start)
        self.sizes = [SizeCard(percent, partial(self._take, percent=percent)) for percent in SCALES]
        self.looks = [LookCard(look, partial(self._take, look=look)) for look in LOOKS]
        columns: list[Column[Row]] = [
            Column(tr("姓名"), lambda row: row[0], 120),
            Column(tr("年级班级"), lambda row: tr_data(row[1]), 110, drop=2),
            Column(tr("证件号码"), lambda row: row[2], 190, drop=1),
            Column(tr("困难等级"), lambda row: tr_data(row[3]), 100, drop=3),
            Column(tr("认定"), lambda row: Cell(tr_data(row[4]), row[5])),
        ]
        roster: Table[Row] = Table(columns, _ROSTER, key=lambda row: row[0])
        roster.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        roster.setFixedHeight(theme.px(32 * 4 + 2))
        roster.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        roster.setAccessibleName(tr("名册的样子"))
        roster.choose(0)
        self.setLayout(
            parts.column(
                parts.holder(parts.row(*self.sizes, spacing=12)),
                parts.Card(roster, margin=1),
                parts.text(tr("颜色"), 15, bold=True),
                parts.holder(parts.row(*self.looks, spacing=12)),
                parts.text(tr("只改屏幕上的字，打印出来的表格不变。"), 14, "ink2", wrap=True),
                None,
                spacing=14,
            )
        )

    def _take(self, *, percent: int | None = None, look: str | None = None) -> None:
        self.start.focus_on = "size" if percent else "look"
        theme.set(percent=percent, look=look)

    def first(self) -> QWidget | None:
        cards = self.looks if self.start.focus_on == "look" else self.sizes
        return next(card for card in cards if card.isChecked())


class UnitPage(StartPage):
    """Which unit, and where its ledger stands."""

    def __init__(self, start: FirstStart) -> None:
        super().__init__(start)
        state = self.state
        self.level = parts.Choice([("school", tr("学校")), ("central", tr("中心校")), ("county", tr("县（区）"))])
        self.level.choose(state.level, quietly=True)
        self.level.chosen.connect(self._take_level)
        self.name = Entry(tr("单位名称"), state.name, partial(self._set, "name"), hint=tr("按公章上的全称填"))
        self.code = Entry(tr("单位代码"), state.code, partial(self._set, "code"), hint=self._code_hint())
        pick = parts.Button(tr("选文件"), self._pick_card)
        self.card = Entry(
            tr("上级单位的名片（可以以后再登记）"), state.card, partial(self._set, "card"), beside=pick, required=False,
            hint=tr("县里或中心校给的名片文件。没有就空着。"),
        )  # fmt: skip
        other = parts.Button(tr("换位置"), self._pick_folder)
        self.folder = Entry(tr("台账放在"), str(state.place), lambda _: None, beside=other, required=False)
        self.folder.edit.setReadOnly(True)
        self.folder.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.entries = {"name": self.name, "code": self.code, "card": self.card, "folder": self.folder}
        box = parts.column(
            parts.text(tr("单位级别"), 14, "ink2"), self.level, self.name, self.code, self.card, self.folder, spacing=10
        )
        self.setLayout(parts.column(parts.Card(parts.holder(box), margin=20), None))
        self._say_place()

    def _code_hint(self) -> str:
        county = self.level.name == "county" if hasattr(self, "level") else self.state.level == "county"
        return tr("县级填行政区划代码，6 位数字") if county else tr("学校填学校标识码，10 位数字")

    def _take_level(self, level: str) -> None:
        self.state.level = level
        self.code._hint = self._code_hint()
        self._look_at_code()
        self.start.keep()

    def _set(self, name: str, value: str) -> None:
        setattr(self.state, name, value)
        self.start.keep()
        if name == "code":
            self._look_at_code()
        if name == "name":
            self.name.say("")
            self._say_place()
        if name == "card":
            self.card.say("")

    def _look_at_code(self) -> None:
        """While it is typed: nothing for an empty field, else what is wrong with it."""
        self.code.say(wrong_code(self.state.level, self.state.code) if self.state.code else "")

    def _say_place(self) -> None:
        self.folder.edit.setText(str(self.state.place))
        self.folder.edit.setToolTip(str(self.state.place))
        self.folder.say(wrong_place(self.state.place) if self.state.name else "")

    def _pick_card(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("选上级单位的名片"), str(documents().parent), tr("名片 (*.json)")
        )
        if chosen:
            self.card.edit.setText(chosen)

    def _pick_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("选放台账的文件夹"), str(documents().parent))
        if chosen:
            self.state.folder = chosen
            self.start.keep()
            self._say_place()

    def check(self) -> bool:
        wrong = wrong_unit(self.state)
        for name, entry in self.entries.items():
            entry.say(wrong.get(name, ""))
        if wrong:
            self.entries[next(iter(wrong))].edit.setFocus()
        return not wrong

    def first(self) -> QWidget | None:
        return self.name.edit


class PeoplePage(StartPage):
    """Who opens the ledger, each with a password of their own."""

    def __init__(self, start: FirstStart) -> None:
        super().__init__(start)
        self.entries: dict[str, Entry] = {}
        self.cards = [self._person(at) for at in (0, 1)]
        self.alone = QCheckBox(tr("本单位只有一个人管台账，第二个人以后再加"))
        self.alone.setChecked(self.state.alone)
        self.alone.toggled.connect(self._take_alone)
        said = tr("编制人和审批人是同一人时，批次不能审批。所以至少要两个人，各用各的密码。")
        people = parts.holder(parts.row(*self.cards, spacing=12))
        self.setLayout(parts.column(parts.Notice("accent", said), people, self.alone, None, spacing=12))
        self._take_alone(self.state.alone)

    def _person(self, at: int) -> parts.Card:
        person = self.state.people[at]
        shown: list[parts.Part] = []
        for name, label, hint, secret in (
            ("name", tr("姓名"), "", False),
            ("password", tr("密码"), tr("至少 8 个字，可以是一句话"), True),
            ("again", tr("再填一次密码"), "", True),
        ):
            change = partial(self._set, at, name)
            entry = Entry(label, getattr(person, name), change, hint=hint, secret=secret)
            self.entries[f"{name}{at}"] = entry
            shown.append(entry)
        title = tr("第一个人，也就是你") if at == 0 else tr("第二个人")
        return parts.Card(*shown, None, title=title, spacing=10)

    def _set(self, at: int, name: str, value: str) -> None:
        setattr(self.state.people[at], name, value)
        self.entries[f"{name}{at}"].say("")
        if name == "name":
            self.start.keep()

    def _take_alone(self, alone: bool) -> None:
        self.state.alone = alone
        self.cards[1].setVisible(not alone)
        self.start.keep()

    def check(self) -> bool:
        wrong = wrong_people(self.state)
        for name, entry in self.entries.items():
            entry.say(f"{words}。" if (words := wrong.get(name, "")) else "")
        if wrong:
            self.entries[next(iter(wrong))].edit.setFocus()
        return not wrong

    def first(self) -> QWidget | None:
        return next((e.edit for e in self.entries.values() if not e.edit.text()), self.entries["name0"].edit)


class SheetPage(StartPage):
    """The recovery sheet: shown once, printed, two words asked back."""

    def __init__(self, start: FirstStart) -> None:
        super().__init__(start)
        self.asked: dict[int, Entry] = {}
        self.password: Entry | None = None
        body = self._words() if self.state.words else self._locked()
        self.setLayout(parts.column(*body, None, spacing=12))

    def _locked(self) -> list[parts.Part]:
        """After the program was closed in between: the words are kept nowhere, so there are new ones."""
        who = self.state.people[0]
        self.password = Entry(
            tr("{name}的密码").format(name=who.name), "", partial(setattr, who, "password"), secret=True
        )
        said = tr("台账已经建好，恢复单还没有收好。恢复词不留在电脑上，要用密码重新生成一张。")
        make = parts.Button(tr("生成恢复单"), self.start.renew)
        card = parts.Card(self.password, parts.row(make, None), spacing=10)
        return [parts.Notice("warn", said), card]

    def _words(self) -> list[parts.Part]:
        grid = words_grid(self.state.words, 6 if self.width_allows(640) else 4)
        said = tr(
            "忘了密码，只有这 24 个词能打开台账。打印两份，封好盖章：一份锁进柜子，一份交中心校。谁拿到它，谁就能打开台账。"
        )
        acts = parts.row(
            parts.Button(tr("打印"), self.start.print_sheet, key="Ctrl+P", name="print"),
            parts.Button(tr("存成文件，到别处打印"), self._save),
            None,
        )
        self.asked = {
            number: Entry(tr("第 {n} 个词").format(n=number), "", partial(self._typed, number)) for number in _ASKED
        }
        back = parts.row(*self.asked.values(), spacing=12)
        asked = parts.text(tr("对着打印出来的纸，填回两个词："), 15, bold=True, wrap=True)
        return [
            parts.Notice("warn", said),
            parts.Card(grid, acts, spacing=12),
            parts.Card(asked, back, spacing=8),
        ]

    def width_allows(self, width: float) -> bool:
        """Whether the page is so wide, at 100 %."""
        return self.start.room_for_pages() >= theme.px(width)

    def _typed(self, number: int, word: str) -> None:
        self.asked[number].say("")

    def _save(self) -> None:
        name = tr("{unit}_恢复单.pdf").format(unit=self.state.name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("存恢复单"), name, "PDF (*.pdf)")
        if not chosen:
            return
        try:
            write_bytes(Path(chosen), self.state.pdf, private=True)
        except OSError:
            self.start.say("bad", tr("没有存成。请换一个文件夹再存。"))
            return
        self.start.say("warn", tr("已存好。打印以后请把这个文件删掉：谁拿到它，谁就能打开台账。"))
        # On the button Enter would only ask for another file.
        next(iter(self.asked.values())).edit.setFocus()

    def check(self) -> bool:
        if not self.state.words:
            self.start.renew()
            return False
        wrong = {n: e for n, e in self.asked.items() if e.edit.text().strip() != self.state.words[n - 1]}
        for number, entry in self.asked.items():
            entry.say(tr("和恢复单上第 {n} 个词不一样，请再看一眼。").format(n=number) if number in wrong else "")
        if wrong:
            next(iter(wrong.values())).edit.setFocus()
        return not wrong

    def first(self) -> QWidget | None:
        if self.password is not None:
            return self.password.edit
        return next(iter(self.asked.values())).edit


class BackupPage(StartPage):
    """Where the backups go."""

    def __init__(self, start: FirstStart) -> None:
        super().__init__(start)
        place = self.state.place
        own = place.with_name(tr("{name}_备份").format(name=place.stem))
        first = parts.Card(
            parts.row(
                parts.picture("shield", 20, "ok"), parts.text(tr("第一份：台账旁边，自动备份"), 15, bold=True), None
            ),
            parts.Elided(str(own), 14, middle=True),
            parts.text(tr("改过以后每半小时备一次，每份都打开验证过。按天、周、月保留。"), 14, "ink2", wrap=True),
        )
        pick = parts.Button(tr("选文件夹"), self._pick)
        self.second = Entry(
            tr("第二份：另一个盘"), self.state.second, self._set, beside=pick, required=False,
            hint=tr("移动硬盘或第二块硬盘。电脑坏了，靠它找回来。插着的时候自动备，不插也不耽误。"),
        )  # fmt: skip
        self.password: Entry | None = None
        shown: list[parts.Part] = [first, parts.Card(self.second)]
        if not self.state.people[0].password:
            who = self.state.people[0]
            self.password = Entry(
                tr("{name}的密码").format(name=who.name), "", partial(setattr, who, "password"), secret=True
            )
            shown.append(parts.Card(self.password))
        self.setLayout(parts.column(*shown, None, spacing=12))

    def _set(self, text: str) -> None:
        self.state.second = text.strip()
        self.second.say("")

    def _pick(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("选第二份备份的文件夹"))
        if chosen:
            self.second.edit.setText(chosen)

    def check(self) -> bool:
        missing = bool(self.state.second) and not Path(self.state.second).is_dir()
        self.second.say(tr("没有找到这个文件夹。请插好盘再选，或先空着。") if missing else "")
        return not missing

    def refused(self, why: Refused) -> None:
        (self.password or self.second).say(refusal(why, place=False))

    def first(self) -> QWidget | None:
        return self.password.edit if self.password is not None else self.second.edit


PAGES: tuple[tuple[Callable[[FirstStart], StartPage], str, str, str, str], ...] = (
    (EyesPage, "字号和颜色", "看着不累", "先把字调到看着不累", "下面三行就是以后名册的样子。以后随时按 Ctrl 和 + 或 - 再调。"),
    (UnitPage, "本单位", "学校名称和代码", "这本台账是哪个单位的", "名称和代码会印在每张表上。"),
    (PeoplePage, "使用人和密码", "至少两人", "谁来用，各用什么密码", "每一笔都记着是谁办的。密码只有本人知道，电脑上也不留。"),
    (SheetPage, "恢复单", "打印，锁进柜子", "打印恢复单，锁进柜子", "这张单子只出现一次。"),
    (BackupPage, "备份放哪里", "另一个盘更稳妥", "备份放哪里", "台账只在这台电脑上，备份要多放一处。"),
)  # fmt: skip
"""(page, its name among the steps, what is said below that, its title, what is said below the title)."""


def last_field(page: QWidget) -> QLineEdit | None:
    """The last field of a page that can be typed in."""
    fields = cast(list[QLineEdit], page.findChildren(QLineEdit))
    shown = [field for field in fields if field.isVisible() and not field.isReadOnly()]
    return shown[-1] if shown else None

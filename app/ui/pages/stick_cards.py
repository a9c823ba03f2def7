"""Cards and laptops: who is known and whose fingerprint was compared; own card out, another's in; sync; the main laptop."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.services import carrying, sending, setup
from app.services.carrying import CardLine
from app.ui import parts
from app.ui.dialogs import files
from app.ui.pages.stick_part import StickTab, Writing, beep, said_panel, stick_name
from app.ui.pages.stick_write import groups_box
from app.ui.saying import listed, refusal
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.pages.stick import StickPage


class CardsTab(StickTab):
    """The cards as a table, and beside it what can be done with the chosen one."""

    def __init__(self, page: StickPage) -> None:
        super().__init__(page)
        self.lines: list[CardLine] = []
        self.coming: tuple[Path, CardLine] | None = None
        self.typed = ""
        self.panel = QVBoxLayout()
        self.writing = Writing(self, self.panel)
        self.table: Table[CardLine] = Table(
            [
                Column(tr("单位或电脑"), lambda one: Cell(self._name(one), struck=bool(one.revoked_on))),
                Column(tr("代码"), lambda one: one.code, width=120, drop=1),
                Column(tr("指纹"), _state, width=124),
            ],
            key=lambda one: one.code,
        )
        self.table.setAccessibleName(tr("名片"))
        self.table.setMinimumHeight(theme.px(240))
        self.table.chosen.connect(lambda _: self._fill_side())
        self.side = QVBoxLayout()
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(theme.px(12))
        right = parts.holder(self.side)
        acts = [
            parts.Button(tr("登记名片"), self.choose_card, key="F5", name="plus"),
            parts.Button(tr("制作本单位名片"), self.export_card, name="paper"),
            parts.Button(tr("和另一台电脑合并"), self.sync, name="laptop"),
        ]
        self.box.addLayout(self.panel)
        listed = parts.Card(self.table, margin=1, spacing=0)
        if self.small:
            for button in acts:
                self.box.addWidget(button)
            self.box.addWidget(right)
            self.box.addWidget(listed)
        else:
            self.box.addLayout(parts.row(*acts, None))
            right.setFixedWidth(theme.px(400))
            line = parts.row(listed, right, spacing=14)
            line.setStretch(0, 1)
            self.box.addLayout(line, 1)

    def _name(self, one: CardLine) -> str:
        if not one.laptop:
            return one.name
        said = [tr("本机") if one.here else "", tr("主电脑") if one.main else ""]
        marks = listed(filter(None, said))
        return (
            tr("电脑 {name}（{marks}）").format(name=one.name, marks=marks)
            if marks
            else tr("电脑 {name}").format(name=one.name)
        )

    def refresh(self) -> None:
        self.desk.read(carrying.cards, self._show, key="stick.cards")

    def state(self) -> object:
        return (self.coming, self.typed)

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            self.coming, self.typed = state

    def _show(self, lines: list[CardLine]) -> None:
        self.lines = lines
        self.table.show_rows(lines, keep=self.table.current.code if self.table.current else "")
        self._fill_side()

    # --- the side

    def _fill_side(self) -> None:
        parts.clear(self.side)
        if self.coming is not None:
            self.side.addWidget(self._enrolling(*self.coming))
        elif self.table.current is not None:
            self.side.addWidget(self._chosen(self.table.current))
        self.side.addStretch(1)

    def _enrolling(self, path: Path, card: CardLine) -> QWidget:
        """The card that is to be enrolled, and where its fingerprint is typed from the stamped paper."""
        self.field = QLineEdit(self.typed)
        self.field.setAccessibleName(tr("封面纸上的指纹"))
        self.field.setPlaceholderText(tr("封面纸上的 30 位数字"))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.enrol)
        self.told = parts.text("", 14, "ink2", wrap=True)
        self.take = parts.Button(tr("登记名片"), self.enrol, primary=True)
        self._typed(self.typed)
        shown: list[parts.Part] = [
            parts.text(tr("登记{name}的名片").format(name=card.name), 17, bold=True, wrap=True),
            parts.text(tr("请照盖了章的封面纸，把指纹的数字打进来。不要照屏幕抄。"), 14, "ink2", wrap=True),
            self.field,
            self.told,
            parts.row(parts.Button(tr("先不登记"), self.leave, key="Esc"), None, self.take),
            parts.row(None, parts.link(tr("手边没有封面纸，先登记，以后再核对"), partial(self._enrol, path, None))),
        ]
        return parts.Card(*shown, spacing=10)

    def _typed(self, words: str) -> None:
        assert self.coming is not None
        self.typed = words
        groups = self.coming[1].groups
        digits = "".join(character for character in words if character.isdigit())
        alike = carrying.same_fingerprint(words, groups)
        left = sum(map(len, groups)) - len(digits)
        if alike:
            role, said = "ok", tr("和名片里的一样，可以登记。")
        elif left > 0:
            role, said = "ink2", tr("还差 {n} 位。").format(n=left)
        else:
            at = next((n for n, group in enumerate(groups) if carrying.grouped(words)[n : n + 1] != (group,)), 0)
            role, said = "bad", tr("第 {n} 组和名片里的不一样。请再看一遍，还不一样就不要登记。").format(n=at + 1)
        self.told.setText(said)
        parts.set_role(self.told, "role", role)
        self.take.setEnabled(alike)

    def _chosen(self, card: CardLine) -> QWidget:
        state, words = _words(card)
        shown: list[parts.Part] = [
            parts.text(card.name, 17, bold=True, wrap=True),
            parts.row(parts.Pill(state, words), None),
        ]
        if card.groups:
            said = tr("打电话逐组核对，或和盖章的封面纸对照。")
            shown += [parts.text(said, 14, "ink2", wrap=True), groups_box(card.groups)]
        shown += self._acts(card)
        return parts.Card(*shown, spacing=10)

    def _acts(self, card: CardLine) -> list[parts.Part]:
        if card.laptop and not card.main:
            words = tr("把本机设为主电脑") if card.here else tr("让它做主电脑")
            said = tr("只有主电脑编批次、编收据号、报送。")
            hand = parts.Button(words, partial(self._ask_main, card), name="laptop")
            return [parts.text(said, 14, "ink2", wrap=True), parts.row(hand, None)]
        if not card.laptop and not card.revoked_on:
            return [parts.row(parts.Button(tr("吊销这张名片"), partial(self._ask_revoke, card)), None)]
        return []

    # --- what is done

    def second(self) -> None:
        """F5: enrol a card."""
        self.choose_card()

    def act(self) -> None:
        """Ctrl+U here writes for the other laptop."""
        self.sync()

    def choose_card(self) -> None:
        """Choose a card's file."""
        files.choose_file(self, tr("登记名片"), tr("名片"), files.CARDS, self.open_card)

    def open_card(self, path: Path) -> None:
        """Look at a card, then ask for its fingerprint."""
        try:
            card = carrying.read_card_file(path)
        except Refused as why:
            self.shell.refused(why)
            return
        self.coming, self.typed = (path, card), ""
        self._fill_side()
        self.field.setFocus()

    def enrol(self) -> None:
        """Enrol with the fingerprint that was typed."""
        if self.coming is not None and carrying.same_fingerprint(self.typed, self.coming[1].groups):
            self._enrol(self.coming[0], self.typed)

    def _enrol(self, path: Path, fingerprint: str | None) -> None:
        self.desk.write(lambda office: setup.enrol(office, path, fingerprint), self._enrolled)

    def _enrolled(self, answer: dict[str, Any]) -> None:
        self.coming, self.typed = None, ""
        words = tr("{name}的名片已登记。") if answer["confirmed"] else tr("{name}的名片已登记，指纹还没有核对。")
        self.shell.notice("ok" if answer["confirmed"] else "warn", words.format(name=answer["name"]))
        self.refresh()

    def export_card(self) -> None:
        """Write this unit's card."""
        name = tr("{unit}名片.json").format(unit=self.desk.office.unit.name)
        files.choose_place(self, tr("制作本单位名片"), name, self.write_card)

    def write_card(self, path: Path) -> None:
        """Write this unit's card to a place."""

        def done(answer: dict[str, str]) -> None:
            said = tr("名片写在 {file}。指纹 {mark}，请写在盖章的纸上一起交。")
            self.shell.notice("ok", said.format(file=Path(answer["file"]).name, mark=answer["fingerprint"]))

        self.desk.write(lambda office: setup.issue_card(office, path), done)

    def _ask_main(self, card: CardLine) -> None:
        question = tr("让“{name}”做主电脑？").format(name=card.name)
        detail = tr("移交以后，只有它能编批次、编收据号、报送。两台电脑要再合并一次才都知道。")
        self.shell.ask(question, tr("移交主电脑"), tr("先不移交"), partial(self._make_main, card), detail=detail)

    def _make_main(self, card: CardLine) -> None:
        self.desk.write(lambda office: setup.make_main(office, card.code), lambda _: self.page.refresh())

    def _ask_revoke(self, card: CardLine) -> None:
        question = tr("吊销{name}的名片？").format(name=card.name)
        detail = tr("吊销以后不再收它的包，以后的每个回复都会告诉别的单位。吊销了不能恢复。")
        revoke = partial(self.desk.write, lambda office: setup.revoke(office, card.code), lambda _: self.page.refresh())
        self.shell.ask(question, tr("吊销名片"), tr("先不吊销"), revoke, detail=detail)

    def sync(self) -> None:
        """Ask, then write all that this laptop holds for the unit's other laptops."""
        folder = self.page.folder
        if folder is None:
            self.shell.notice("mute", tr("请先插上优盘，或选一个文件夹。"), tr("选一个文件夹"), self.page.choose_folder)
            return
        question = tr("把本机的台账写到“{name}”，带去另一台电脑？").format(name=stick_name(folder))
        detail = tr("到另一台电脑上插好优盘，在“收回复”里收。再从那台写一次带回来，两台就一样了。")
        self.shell.ask(question, tr("写入优盘"), tr("先不写"), partial(self.write_sync, folder), detail=detail)

    def write_sync(self, folder: Path) -> None:
        """Write for the other laptops."""
        self.writing.begin(folder)
        done = partial(self._synced, folder)
        self.desk.write(lambda office: sending.sync(office, folder), done, failed=self._not_synced)

    def _synced(self, folder: Path, answer: dict[str, Any]) -> None:
        self.writing.end()
        beep()
        parts.clear(self.panel)
        said = tr("第 {n} 号，{records} 条，写到“{name}”，读回来核对一致。").format(
            n=answer["sequence"], records=answer["records"], name=stick_name(folder)
        )
        self.panel.addWidget(said_panel("ok", "check", tr("可以拔出"), [said], [], huge=True, small=self.small))

    def _not_synced(self, why: Refused) -> None:
        self.writing.end()
        parts.clear(self.panel)
        self.panel.addWidget(
            said_panel("bad", "cross", tr("没有写成"), [refusal(why, place=False)], [], huge=False, small=self.small)
        )

    def leave(self) -> bool:
        if self.coming is None:
            return False
        self.coming = None
        self._fill_side()
        return True


def _words(card: CardLine) -> tuple[str, str]:
    if card.revoked_on:
        return "mute", tr("已吊销")
    return ("ok", tr("已核对")) if card.confirmed else ("warn", tr("没有核对"))


def _state(card: CardLine) -> Cell:
    state, words = _words(card)
    return Cell(words, state)

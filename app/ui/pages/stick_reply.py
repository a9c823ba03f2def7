"""Replies down: every unit below with its newest package, who still misses a reply, and writing them onto the stick."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import Refused
from app.services import board, sending
from app.services.board import Board, School
from app.ui import parts
from app.ui.pages.stick_part import StickTab, Writing, beep, said_panel, stick_name
from app.ui.saying import listed, refusal, short_day
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.pages.stick import StickPage


class ReplyTab(StickTab):
    """One row a unit; Space ticks whom to reply to, those without a reply are ticked already."""

    def __init__(self, page: StickPage) -> None:
        super().__init__(page)
        self.board: Board | None = None
        self.ticked: set[str] = set()
        self.seen: set[str] = set()
        self.done: tuple[Path, int] | None = None
        self.refused: Refused | None = None
        self.panel = QVBoxLayout()
        self.writing = Writing(self, self.panel)
        today = self.desk.today()
        self.table: Table[School] = Table(
            [
                Column(
                    tr("回复"), lambda s: Cell(tr("写"), "accent", "check") if s.code in self.ticked else "—", width=80
                ),
                Column(tr("单位"), lambda s: s.name),
                Column(
                    tr("最近一包"),
                    lambda s: tr("第 {n} 号").format(n=s.last_number) if s.last_number else "—",
                    width=104,
                    drop=3 if self.small else 0,
                ),
                Column(tr("收到"), lambda s: short_day(s.last_on, today), width=80, drop=2),
                Column(tr("回复过"), lambda s: short_day(s.replied_on, today), width=80, drop=1),
                Column(tr("情况"), reply_state, width=116),
            ],
            key=lambda s: s.code,
        )
        self.table.setAccessibleName(tr("下级单位"))
        self.table.ticked.connect(self._tick)
        self.table.opened.connect(lambda s: self.shell.go("county", s.code))
        self.table.setMinimumHeight(theme.px(220))
        self.line = parts.text("", 14, "ink2", wrap=True)
        self.box.addLayout(self.panel)
        self.box.addWidget(parts.Card(self.table, margin=1, spacing=0), 1)
        self.box.addWidget(self.line)
        keys = parts.Keys((tr("空格"), tr("写或不写")), (tr("回车"), tr("看这个单位")))
        self.box.addLayout(parts.row(keys, None))

    def refresh(self) -> None:
        period = self.shell.period
        self.desk.read(lambda office: board.board(office, period), self._show, key="stick.reply")

    def stick_changed(self) -> None:
        if not self.writing.on:
            self._fill_panel()

    def state(self) -> object:
        return (self.ticked, self.seen, self.done, self.refused)

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            self.ticked, self.seen, self.done, self.refused = state

    def _show(self, found: Board) -> None:
        self.board = found
        sent = [s for s in found.schools if s.last_on]
        due = {s.code for s in sent if not s.replied_on and s.code not in self.seen}
        self.ticked = {code for code in self.ticked | due if code in {s.code for s in sent}}
        self.seen |= {s.code for s in sent}
        self.table.show_rows(sorted(found.schools, key=lambda s: (not s.last_on, bool(s.replied_on), s.code)))
        missing = [s.name for s in found.schools if not s.last_on]
        self.line.setText(self._missing(missing))
        self._fill_panel()

    def _missing(self, names: Sequence[str]) -> str:
        if not names:
            return tr("各单位都交了。")
        shown = listed(names[:8])
        shown = tr("{names}等").format(names=shown) if len(names) > 8 else shown
        return tr("还没有交的 {n} 个单位：{names}。").format(n=len(names), names=shown)

    def _tick(self, school: School) -> None:
        if school.last_on:
            self.ticked ^= {school.code}
            self.table.table_model.refresh()
            self._fill_panel()

    def _fill_panel(self) -> None:
        if self.writing.on or self.board is None:
            return
        parts.clear(self.panel)
        folder = self.page.folder
        if self.done is not None:
            lines = [
                tr("{n} 个单位的回复都写到“{name}”，读回来核对一致。").format(
                    n=self.done[1], name=stick_name(self.done[0])
                ),
                tr("每个单位一个文件夹，文件夹名是单位代码。带回去，各收各的。"),
            ]
            again = parts.Button(tr("好，接着写"), self._again)
            self.panel.addWidget(said_panel("ok", "check", tr("可以拔出"), lines, [again], huge=True, small=self.small))
        elif self.refused is not None:
            again = parts.Button(tr("再写一次"), self._again, primary=True)
            self.panel.addWidget(
                said_panel(
                    "bad",
                    "cross",
                    tr("没有写完"),
                    [refusal(self.refused, place=False)],
                    [again],
                    huge=False,
                    small=self.small,
                )
            )
        else:
            self.panel.addWidget(self._to_do(folder))

    def _to_do(self, folder: Path | None) -> QWidget:
        lines = [tr("回复里有审核意见、名单命中、标准和学期安排。")]
        if folder is None:
            choose = parts.Button(tr("选一个文件夹"), self.page.choose_folder, size="large")
            return said_panel("mute", "", tr("请插上优盘"), lines, [choose], huge=False, small=self.small)
        n = len(self.ticked)
        words = tr("要写回复的有 {n} 个单位").format(n=n)
        write = parts.Button(tr("写回复"), self.act, key="Ctrl+U", name="reply", primary=True, size="large")
        write.setEnabled(bool(n))
        return said_panel("accent" if n else "mute", "", words, lines, [write], huge=False, small=self.small)

    def _again(self) -> None:
        self.done = self.refused = None
        self._fill_panel()

    def takes_key(self) -> bool:
        return True

    def act(self) -> None:
        """Ask, then write the replies of those that are ticked."""
        folder = self.page.folder
        if folder is None or not self.ticked or self.writing.on:
            return
        question = tr("把 {n} 个单位的回复写到“{name}”？").format(n=len(self.ticked), name=stick_name(folder))
        self.shell.ask(
            question, tr("写入优盘"), tr("先不写"), partial(self.write, folder), detail=tr("写的时候别拔优盘。")
        )

    def write(self, folder: Path) -> None:
        """Write the replies."""
        codes = sorted(self.ticked)
        self.writing.begin(folder)
        self.desk.write(
            lambda office: sending.reply_several(office, codes, folder),
            partial(self._written, folder),
            failed=self._not_written,
        )

    def _written(self, folder: Path, answers: list[dict[str, Any]]) -> None:
        self.writing.end()
        self.done, self.ticked = (folder, len(answers)), set()
        beep()
        self.refresh()

    def _not_written(self, why: Refused) -> None:
        self.writing.end()
        self.refused = why
        self.refresh()


STATES = {
    "replied": ("ok", "已回复", ""), "received": ("accent", "已收到", ""), "waiting": ("warn", "有待核", ""),
    "late": ("bad", "迟报", ""), "not_yet": ("mute", "没有交", ""), "postponed": ("mute", "准延期", ""),
}  # fmt: skip
"""State of a unit below: role, word, icon where it is another than the role's."""


def reply_state(school: School) -> Cell:
    """A unit's state as a pill."""
    role, words, icon = STATES[school.state]
    return Cell(tr(words), role, icon)

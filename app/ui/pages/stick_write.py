"""A package up: what would go, asked before it is written, 别拔优盘 while it is, 可以拔出 after it was read back."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import Refused
from app.services import board, carrying
from app.services.carrying import Line, Ready, Sent, Wrote
from app.services.office import Office
from app.ui import parts
from app.ui.pages.stick_part import (
    Step,
    Steps,
    StickTab,
    Suspects,
    Writing,
    beep,
    megabytes,
    said_panel,
    stick_name,
)
from app.ui.saying import day_words, listed, refusal, together, waited_words, yuan_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.pages.stick import StickPage


class WriteTab(StickTab):
    """The submission: three states, the panel, what is in it, the fingerprint."""

    def __init__(self, page: StickPage) -> None:
        super().__init__(page)
        self.ready: Ready | None = None
        self.sent: Sent | None = None
        self.due = ""
        self.wrote: Wrote | None = None
        self.refused: Refused | None = None
        self.steps = Steps()
        self.panel = QVBoxLayout()
        self.below = QVBoxLayout()
        self.below.setSpacing(theme.px(12))
        self.warned = QVBoxLayout()
        self.writing = Writing(self, self.panel)
        self.suspects = Suspects(self, self.warned)
        self.box.addWidget(parts.Card(self.steps, margin=(20, 8, 20, 4)))
        self.box.addLayout(self.panel)
        self.box.addLayout(self.below, 1)
        self.box.addLayout(self.warned)

    def refresh(self) -> None:
        period = self.shell.period

        def ask(office: Office) -> tuple[Ready, Sent | None, str]:
            return carrying.ready(office), carrying.last_sent(office), board.due_day(office, period)

        self.desk.read(ask, self._show, key="stick.write")
        self.suspects.look()

    def stick_changed(self) -> None:
        if not self.writing.on:
            if self.page.folder is not None and self.wrote is not None and self.page.folder != self.wrote.folder:
                self.refused = None
            self._fill_panel()
            self.suspects.look()

    def state(self) -> object:
        return (self.wrote, self.refused, self.writing.on)

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            self.wrote, self.refused, writing = state
            if writing and self.page.folder is not None:
                self.writing.begin(self.page.folder)

    # --- what is shown

    def _show(self, found: tuple[Ready, Sent | None, str]) -> None:
        self.ready, self.sent, self.due = found
        self._fill_steps()
        if not self.writing.on:
            self._fill_panel()
        self._fill_below()

    @property
    def _standing(self) -> Sent | None:
        """The package that counts as written: of this session, or the last one when nothing has changed since."""
        if self.wrote is not None:
            return self.wrote.sent
        unchanged = self.sent is not None and self.ready is not None and self.ready.fresh == 0
        return self.sent if unchanged else None

    def _fill_steps(self) -> None:
        assert self.ready is not None
        sent = self._standing
        total = tr("共 {n} 条").format(n=sent.total if sent else self.ready.total)
        fresh = tr("，新增或改过 {n} 条").format(n=self.ready.fresh) if self.ready.fresh and not sent else ""
        written = tr("{when}，读回来核对一致").format(when=self._when(sent.at)) if sent else tr("还没有写")
        if sent and sent.replied_on:
            replied = day_words(sent.replied_on)
        else:
            replied = tr("交{unit}后，带回复回来").format(unit=self.ready.receiver or tr("上级"))
        self.steps.show_steps(
            [
                Step("box", tr("已备好"), total + fresh, not self.ready.why_not),
                Step("stick", tr("已写入优盘"), written, sent is not None),
                Step("reply", tr("已回复"), replied, bool(sent and sent.replied_on)),
            ]
        )

    def _when(self, at: str) -> str:
        day, _, time = at.partition("T")
        return time[:5] if day == self.desk.today().isoformat() else f"{day_words(day)} {time[:5]}"

    def _fill_panel(self) -> None:
        parts.clear(self.panel)
        if self.ready is None:
            return
        if self.wrote is not None and self.refused is None:
            self.panel.addWidget(self._done(self.wrote))
        elif self.refused is not None:
            self.panel.addWidget(self._failed(self.refused))
        elif self.ready.why_not:
            self.panel.addWidget(self._cannot(self.ready))
        else:
            self.panel.addWidget(self._to_do(self.ready))

    def _done(self, wrote: Wrote) -> QWidget:
        name = stick_name(wrote.folder)
        lines = [
            tr("已写到“{name}”，又从那里读出核对过，一字不差。").format(name=name),
            together(
                tr("下一步：打印交接封面，盖章，连同优盘交{unit}。").format(unit=wrote.sent.receiver), self._until()
            ),
            wrote.warning,
        ]
        cover = parts.Button(tr("打印交接封面"), self.print_, key="Ctrl+P", name="print", primary=True, size="large")
        again = parts.Button(tr("写第二个优盘"), self.second, key="F5", name="stick")
        return said_panel("ok", "check", tr("可以拔出"), lines, [cover, again], huge=True, small=self.small)

    def _until(self) -> str:
        if self.desk.today().isoformat() > self.due:
            return tr("截止日 {day} 已经过了，请今天就交。").format(day=day_words(self.due))
        return tr("最迟 {day}。").format(day=day_words(self.due))

    def _failed(self, why: Refused) -> QWidget:
        again = parts.Button(tr("再写一次"), self.act, key="Ctrl+U", name="stick", primary=True, size="large")
        return said_panel(
            "bad", "cross", tr("没有写成"), [refusal(why, place=False)], [again], huge=False, small=self.small
        )

    def _cannot(self, ready: Ready) -> QWidget:
        buttons: list[QWidget] = []
        if "名片" in ready.why_not:
            buttons.append(parts.Button(tr("去登记名片"), partial(self.page.arrive, "cards"), primary=True))
        elif "主电脑" in ready.why_not:
            buttons.append(parts.Button(tr("去设主电脑"), partial(self.page.arrive, "cards"), primary=True))
        return said_panel("warn", "", tr("现在写不了"), [tr_data(ready.why_not)], buttons, huge=False, small=self.small)

    def _to_do(self, ready: Ready) -> QWidget:
        folder = self.page.folder
        if folder is None:
            choose = parts.Button(tr("选一个文件夹"), self.page.choose_folder, size="large")
            lines = [tr("插上优盘，程序自己会看见。优盘插好以后按 Ctrl+U。")]
            return said_panel("mute", "", tr("请插上优盘"), lines, [choose], huge=False, small=self.small)
        held = tr("有 {n} 条等人选定，这次不写进去。").format(n=ready.held) if ready.held else ""
        lines = [
            together(tr("写给{unit}。").format(unit=ready.receiver), self._until()),
            held,
            tr_data(ready.warning),
        ]
        write = parts.Button(tr("写入优盘"), self.act, key="Ctrl+U", name="stick", primary=True, size="large")
        others = [
            parts.Button(tr("改用“{name}”").format(name=stick_name(one)), partial(self.page.use_folder, one))
            for one in self.page.found
            if one != folder
        ][:1]
        words = tr("优盘“{name}”已经插好").format(name=stick_name(folder))
        return said_panel("accent", "", words, lines, [write, *others], huge=False, small=self.small)

    def _fill_below(self) -> None:
        parts.clear(self.below)
        assert self.ready is not None
        sent = self._standing
        contents = self._contents(sent.lines if sent else self.ready.lines, sent)
        mark = self._fingerprint(sent)
        if self.small:
            self.below.addWidget(contents)
            self.below.addWidget(mark)
            return
        line = parts.row(contents, mark, spacing=14)
        line.setStretch(0, 1)
        self.below.addLayout(line)

    def _contents(self, lines: tuple[Line, ...], sent: Sent | None) -> QWidget:
        size = tr("，{size}，已加密").format(size=megabytes(sent.size)) if sent else ""
        total = tr("{n} 条记录").format(n=sum(line.total for line in lines)) + size
        number = tr("第 {n:04d} 号").format(n=sent.number) if sent else tr("还没有编号")
        title = parts.row(
            parts.text(tr("里面有什么"), 15, bold=True),
            parts.Elided(total, 13),
            parts.text(number, 15, bold=True),
            spacing=10,
            margin=(16, 10, 16, 8),
        )
        table: Table[Line] = Table(
            [
                Column(tr("内容"), lambda line: tr_data(line.label), width=150),
                Column(tr("条数"), lambda line: Cell(str(line.total), bold=True), width=70, right=True),
                Column(tr("和上次交的比"), lambda line: Cell(_compared(line), role="ink2")),
                Column(tr("备注"), lambda line: Cell(line.note, role="ink2"), width=140, drop=1),
            ],
            lines,
            key=lambda line: line.label,
        )
        table.setMinimumHeight(theme.px(32 * min(6, len(lines) + 1) + 4))
        table.setAccessibleName(tr("里面有什么"))
        return parts.Card(title, table, margin=1, spacing=0)

    def _fingerprint(self, sent: Sent | None) -> QWidget:
        assert self.ready is not None
        shown: list[parts.Part] = [parts.text(tr("指纹"), 15, bold=True)]
        if sent:
            said = tr("和封面纸上的 {n} 组数字逐组对照，一样才收。").format(n=len(sent.groups))
            shown += [parts.text(said, 14, "ink2", wrap=True), groups_box(sent.groups)]
        else:
            shown.append(parts.text(tr("写好以后这里是指纹，和封面纸上的一样。"), 14, "ink2", wrap=True))
        facts = [
            ("person", tr("收件：{unit}").format(unit=self.ready.receiver or tr("还没有登记")), "ink"),
            ("laptop", tr("发件：{unit}，{laptop}").format(unit=self.ready.sender, laptop=self.ready.device), "ink"),
            ("reply", self._last_words(sent), "wait"),
        ]
        if sent and sent.fen:
            facts.append(("money", tr("发放金额 {fen}").format(fen=yuan_words(sent.fen)), "ink"))
        shown.append(parts.rule())
        for icon, words, role in facts:
            shown.append(parts.row(parts.picture(icon, 16, role), parts.Elided(words, 14, role), spacing=8))
        card = parts.Card(*shown, None, spacing=6, margin=12)
        if not self.small:
            card.setFixedWidth(theme.px(352))
        return card

    def _last_words(self, sent: Sent | None) -> str:
        last = sent.last_number if sent else (self.sent.number if self.sent else None)
        if last is None:
            return tr("这是第一次报送")
        newest = self.sent
        if newest is None or newest.replied_on:
            return tr("上一包：第 {n:04d} 号，已回复").format(n=last)
        days = (self.desk.today() - dt.date.fromisoformat(newest.at[:10])).days
        return tr("上一包：第 {n:04d} 号，{waited}").format(n=last, waited=waited_words(days))

    # --- what is done

    def act(self) -> None:
        """Ask, then write."""
        folder, ready = self.page.folder, self.ready
        if ready is None:
            # It was opened by the key: asked again when what would go is known.
            self.desk.read(carrying.ready, self._then_ask, key="stick.ready")
            return
        self.clear_last()
        if ready.why_not or folder is None or self.writing.on:
            return
        question = tr("把数据包写到“{name}”？").format(name=stick_name(folder))
        detail = tr("给{unit}，共 {n} 条。写的时候别拔优盘。").format(unit=ready.receiver, n=ready.total)
        self.shell.ask(question, tr("写入优盘"), tr("先不写"), partial(self.write, folder), detail=detail)

    def _then_ask(self, found: Ready) -> None:
        self.ready = found
        self.act()

    def clear_last(self) -> None:
        """What was written or refused before is done with."""
        self.wrote, self.refused = None, None
        if self.ready is not None:
            self._fill_panel()

    def write(self, folder: Path) -> None:
        """Write onto a stick."""
        period = self.shell.period
        self.writing.begin(folder)
        self.desk.write(lambda office: carrying.write(office, folder, period), self._written, failed=self._not_written)

    def _written(self, wrote: Wrote) -> None:
        self.writing.end()
        self.wrote, self.refused = wrote, None
        self.sent = wrote.sent
        beep()
        self._fill_panel()
        self.refresh()

    def _not_written(self, why: Refused) -> None:
        self.writing.end()
        self.refused = why
        self._fill_panel()
        self.page.look()

    def second(self) -> None:
        """F5: the same package onto another stick, one that is in or a folder that is chosen."""
        if self.wrote is None or self.writing.on:
            return
        others = [one for one in self.page.found if one != self.wrote.folder]
        if others:
            self.write_second(others[0])
        else:
            from app.ui.dialogs import files

            files.choose_folder(self, tr("选第二个优盘"), self.write_second)

    def write_second(self, folder: Path) -> None:
        """The same package onto a second stick."""
        wrote = self.wrote
        assert wrote is not None
        self.writing.begin(folder)
        self.desk.write(lambda _: carrying.write_again(folder, wrote), self._written, failed=self._not_written)

    def print_(self) -> None:
        """Ctrl+P: the cover sheet that goes with the stick."""
        if self.sent is None:
            self.shell.notice("mute", tr("还没有写过数据包，没有封面可以打印。先写入优盘。"))
            return
        self.shell.preview("cover", period=self.shell.period)


def _compared(line: Line) -> str:
    said = [
        tr("新 {n}").format(n=line.new) if line.new else "",
        tr("改 {n}").format(n=line.changed) if line.changed else "",
    ]
    return listed(filter(None, said)) or (tr("没有变动") if line.total else tr("本期无"))


def groups_box(groups: tuple[str, ...]) -> QWidget:
    """The groups of a fingerprint, three a line, in the face for numbers."""
    lines: list[parts.Part] = []
    for at in range(0, len(groups), 3):
        shown = [parts.text(group, 17, bold=True, face="mono") for group in groups[at : at + 3]]
        lines.append(parts.row(None, *[part for one in shown for part in (one, None)], spacing=4))
    return parts.holder(parts.column(*lines, spacing=4, margin=(10, 8, 10, 8)), ground="tint")

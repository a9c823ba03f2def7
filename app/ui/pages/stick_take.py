"""Packages from the stick: what lies there by its notes, 收, what became of each, and what the reply says to do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from app.core.errors import Refused
from app.services import carrying, receiving
from app.services.carrying import OnStick, Said
from app.services.office import Office
from app.ui import parts
from app.ui.desk import Progress
from app.ui.pages.stick_part import StickTab, Suspects, megabytes, stick_name
from app.ui.saying import period_words, refusal
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.pages.stick import StickPage

_STATES = {
    "new": ("accent", "还没收"), "taken": ("ok", "收过了"), "own": ("mute", "本机写的"), "other": ("mute", "不是给本单位的"),
}  # fmt: skip
_RESULTS = {
    "accepted": ("ok", "收下了"), "known": ("ok", "收过了"), "superseded": ("mute", "比已收的旧"), "refused": ("bad", "没有收"),
}  # fmt: skip
_SHOWN = 60
"""Results that are shown as lines; of more, those that went well are only counted."""


class TakeTab(StickTab):
    """The list of packages, the note of the chosen one, the results."""

    def __init__(self, page: StickPage) -> None:
        super().__init__(page)
        self.found: list[OnStick] = []
        self.answers: list[dict[str, Any]] = []
        self.asked = 0
        self.says: list[Said] = []
        self.busy = False
        self.head = QVBoxLayout()
        self.table: Table[OnStick] = Table(
            [
                Column(tr("发出单位"), lambda one: Cell(one.sender)),
                Column(tr("种类"), lambda one: tr_data(one.kind) or tr("看不出"), width=70),
                Column(tr("编号"), lambda one: one.number.lstrip("0") or "—", width=64, right=True),
                Column(tr("学期"), lambda one: period_words(one.period) if one.period else "—", width=130, drop=2),
                Column(tr("大小"), lambda one: megabytes(one.size), width=90, right=True, drop=1),
                Column(tr("情况"), _state, width=140),
            ],
            key=lambda one: str(one.file),
        )
        self.table.setAccessibleName(tr("优盘上的数据包"))
        self.table.chosen.connect(self._show_note)
        self.table.opened.connect(lambda one: self.take([one.file]))
        self.note = parts.text("", 14, "ink2", wrap=True)
        self.results = QVBoxLayout()
        self.results.setSpacing(theme.px(8))
        self.warned = QVBoxLayout()
        self.suspects = Suspects(self, self.warned)
        self.listed = parts.Card(self.table, margin=1, spacing=0)
        self.beside = parts.Card(
            parts.text(tr("说明文件上写的"), 15, bold=True),
            parts.scrolled(parts.holder(parts.column(self.note, None)), ground="surface"),
            spacing=8,
        )
        self.box.addLayout(self.head)
        for one in (self.listed, self.beside):
            one.setMinimumHeight(theme.px(200))
        if self.small:
            self.box.addWidget(self.listed)
            self.box.addWidget(self.beside)
        else:
            line = parts.row(self.listed, self.beside, spacing=14)
            line.setStretch(0, 5)
            line.setStretch(1, 3)
            self.box.addLayout(line)
        self.box.addLayout(self.results)
        self.box.addLayout(self.warned)
        self.box.addStretch(1)
        self.desk.progress.connect(self._tell)

    def refresh(self) -> None:
        folder = self.page.folder

        def ask(office: Office) -> tuple[list[OnStick], list[Said]]:
            found = carrying.packages_on(office, folder) if folder is not None else []
            return found, ([] if office.is_county else carrying.reply_says(office))

        self.desk.read(ask, self._show, key="stick.take")
        self.suspects.look()

    def stick_changed(self) -> None:
        if not self.busy:
            self.refresh()

    def state(self) -> object:
        return (self.answers, self.asked, self.busy)

    def restore(self, state: object) -> None:
        if isinstance(state, tuple):
            self.answers, self.asked, self.busy = state

    # --- what is shown

    def _show(self, found: tuple[list[OnStick], list[Said]]) -> None:
        self.found, self.says = found
        self.table.show_rows(self.found, keep=str(self.table.current.file) if self.table.current else "")
        for one in (self.listed, self.beside):
            one.setVisible(bool(self.found))
        self._fill_head()
        self._fill_results()

    def _new(self) -> list[Path]:
        return [one.file for one in self.found if one.state == "new"]

    def _fill_head(self) -> None:
        parts.clear(self.head)
        folder, fresh = self.page.folder, self._new()
        if self.busy:
            words, role, buttons = tr("正在收，别拔优盘"), "warn", []
        elif folder is None:
            words, role = tr("请插上优盘，或选一个文件夹。"), "mute"
            buttons = [parts.Button(tr("选一个文件夹"), self.page.choose_folder)]
        elif not fresh:
            words = tr("“{name}”上没有要收的包。").format(name=stick_name(folder))
            role, buttons = "mute", [parts.Button(tr("选一个文件夹"), self.page.choose_folder)]
        else:
            words = tr("“{name}”上有 {n} 个包没有收。").format(name=stick_name(folder), n=len(fresh))
            role = "accent"
            take = tr("收这个包") if len(fresh) == 1 else tr("收这 {n} 个包").format(n=len(fresh))
            buttons = [parts.Button(take, self.act, key="Ctrl+U", primary=True, size="large")]
        self.line = parts.text("", 14, "ink2")
        said = parts.column(parts.text(words, 17, bold=True, wrap=True), self.line, spacing=2)
        self.line.setVisible(self.busy)
        if self.small:
            self.head.addWidget(parts.Panel(role, said, *buttons, margin=14))
            return
        line = parts.row(parts.holder(said), *buttons, spacing=14)
        line.setStretch(0, 1)
        self.head.addWidget(parts.Panel(role, line, margin=14))

    def _tell(self, progress: Progress | None) -> None:
        if self.busy and progress is not None:
            self.line.setText(tr("第 {n} 个，共 {of} 个").format(n=progress.done + 1, of=progress.total))

    def _show_note(self, one: OnStick) -> None:
        lines = [line for line in one.text.splitlines() if line.strip()]
        shown = [line for line in lines if not line.startswith("SHA-256")]
        self.note.setText("\n".join(shown) or tr("这个包旁边没有说明文件。也可以收：程序会自己核对。"))

    def _fill_results(self) -> None:
        parts.clear(self.results)
        if self.answers:
            self.results.addWidget(self._answers())
        if self.says:
            title = tr("回复里要办的事") if any(one.role == "warn" for one in self.says) else tr("上级回复了什么")
            lines = [self._said(one) for one in self.says]
            self.results.addWidget(parts.Card(*lines, title=title, spacing=4))

    def _answers(self) -> parts.Card:
        bad = [one for one in self.answers if one["result"] == "refused" or one["quarantined"] or one["conflicts"]]
        shown = self.answers if len(self.answers) <= _SHOWN else bad[:_SHOWN]
        left = self.asked - len({one["file"].partition("/")[0] for one in self.answers})
        words = tr("收了 {n} 个包").format(n=sum(one["result"] == "accepted" for one in self.answers))
        title: list[parts.Part] = [parts.text(words, 15, bold=True)]
        if refused := sum(one["result"] == "refused" for one in self.answers):
            title.append(parts.text(tr("{n} 个没有收").format(n=refused), 14, "bad", bold=True))
        if left > 0:
            title.append(parts.text(tr("停下了，还有 {n} 个没收").format(n=left), 14, "warn", bold=True))
        put_away = parts.Button(tr("收起"), self.leave, size="row", flat=True)
        return parts.Card(parts.row(*title, None, put_away), *[self._answer(one) for one in shown], spacing=10)

    def _answer(self, one: dict[str, Any]) -> parts.Part:
        state, words = _RESULTS[one["result"]]
        unit = self._unit(one["unit"]) or self._by_name(str(one["file"]))
        counts = [
            tr("新 {n} 条").format(n=one["new"]) if one["new"] else "",
            tr("改 {n} 条").format(n=one["changed"]) if one["changed"] else "",
            tr("没有变 {n} 条").format(n=one["same"]) if one["same"] else "",
        ]
        said = tr_data(one["reason"])
        if one["result"] == "refused" and "error" in one:
            said = refusal(Refused(one["error"]["what"], "", one["error"]["do"]))
        head = parts.row(parts.Pill(state, tr(words)), parts.text(unit, 15, bold=True, wrap=True), spacing=10)
        head.setStretch(1, 1)
        lines: list[parts.Part] = [head]
        text = "，".join(filter(None, counts))
        lines.append(parts.text("。".join(filter(None, [said.rstrip("。"), text])) + "。", 14, "ink2", wrap=True))
        if one["quarantined"]:
            held = tr("有 {n} 条没能收下，等对方改正后再报。").format(n=one["quarantined"])
            lines.append(parts.Notice("warn", held, tr("看是哪几条"), partial(self._open_waiting, one["unit"])))
        if one["conflicts"]:
            held = tr("有 {n} 处两台电脑改得不一样，要人选定。").format(n=one["conflicts"])
            lines.append(parts.Notice("warn", held, tr("去选定"), lambda: self.shell.go("conflicts")))
        if one["differences"]:
            n = len(one["differences"])
            lines.append(
                parts.text(tr("原先暂记的有 {n} 处和学校报的不同，以学校的为准。").format(n=n), 14, "ink2", wrap=True)
            )
        return parts.column(*lines, spacing=4)

    def _unit(self, code: str | None) -> str:
        """What people call a unit."""
        rows = self.desk.office.ledger.rows("units", {"code": code}) if code else iter(())
        return next((str(row["name"]) for row in rows), code or "")

    def _by_name(self, file: str) -> str:
        """A file that could not be opened, with whom its name and note speak of: the one to be asked for another."""
        sender = next((entry.sender for entry in self.found if entry.file.name == file), "")
        return tr("{file}（看名字是{unit}的）").format(file=file, unit=sender) if sender not in ("", file) else file

    def _open_waiting(self, unit: str) -> None:
        self.shell.go("county", unit) if self.page.above else self.shell.go("due")

    def _said(self, one: Said) -> parts.Part:
        words = parts.text(tr_data(one.words), 15, wrap=True)
        if not one.room:
            line = parts.row(parts.picture("done", 18, one.role), words, spacing=10)
        else:
            icon = "warn" if one.role == "warn" else "half"
            go = parts.Button(tr("去办"), partial(self.shell.go, one.room, one.target or None), size="row")
            go.setAccessibleName(f"{tr('去办')} {one.words}")
            line = parts.row(parts.picture(icon, 18, one.role), words, go, spacing=10)
        line.setStretch(1, 1)
        return line

    # --- what is done

    def takes_key(self) -> bool:
        return self.busy or bool(self._new())

    def act(self) -> None:
        """Ctrl+U: take all that were not taken yet."""
        if not self.busy and (fresh := self._new()):
            self.take(fresh)

    def take(self, files: Sequence[Path]) -> None:
        """Take packages."""
        if self.busy:
            return
        self.busy, self.asked, self.answers = True, len(files), []
        self._fill_head()
        self.desk.write(lambda office: receiving.receive(office, files), self._taken, failed=self._failed)

    def _taken(self, answers: list[dict[str, Any]]) -> None:
        self.busy, self.answers = False, answers
        self.shell.clear_notices()
        self.refresh()

    def _failed(self, why: Refused) -> None:
        self.busy = False
        self.shell.refused(why)
        self.refresh()

    def leave(self) -> bool:
        if not self.answers:
            return False
        self.answers = []
        self._fill_results()
        return True


def _state(one: OnStick) -> Cell:
    state, words = _STATES[one.state]
    return Cell(tr(words), state)

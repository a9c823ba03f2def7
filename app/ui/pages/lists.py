"""Outside lists: read, matched, and then one row beside one child, decided by a key."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.core.progress import Stopped
from app.services import intake, matching, pairing
from app.services.office import Office
from app.services.pairing import Hit, Line, ListFile, Pair, ReadList
from app.ui import parts
from app.ui.desk import Progress
from app.ui.dialogs import files
from app.ui.page import RAIL, WIDE, Page, Panes, Shell
from app.ui.pages.list_read import read_words
from app.ui.saying import refusal
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_SECONDS = 20.0
"""What a pair takes to look at, until this person's own pace is known."""
_AWAY = "C1"
"""Class of a child who isn't in the ledger: the county looks for it."""
_PACE = 5
"""Decisions after which the own pace counts."""


@dataclass(frozen=True)
class _Lists:
    """What the page shows: the lists, and the rows of the chosen one."""

    files: list[ListFile]
    hits: list[Hit]


class ListsPage(files.TakesFile, Page):
    """The rows of a list at the left, the pair at the right; before that, the list that is about to be matched."""

    TITLE = "名单比对"
    HELP = "lists"
    KINDS = frozenset({"listings", "students", "guardians"})
    HAS_TERM = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setAcceptDrops(True)
        self.files: list[ListFile] = []
        self.hits: list[Hit] = []
        self.list_id = ""
        self.pair: Pair | None = None
        self.coming: tuple[Path, ReadList] | None = None
        self.busy: Path | None = None
        """The list that is being read or matched."""
        self.matching = False
        self.stopping = False
        self.waiting: list[Path] = []
        """Lists that were chosen together with this one."""
        self.desk.progress.connect(self._tell)
        self._wanted = ""
        self._first = True
        """A list is shown for the first time: its first open row is chosen."""
        self._pace: list[float] = []
        self._last = 0.0
        self.keys = {"F9": self.begin, "F5": self.choose_file, "F6": self.next_open, "F2": self.put_back}
        self.digits = {"1": self.accept, "2": self.reject, "3": self.later, "4": self.other}
        self.outer = self.body()
        self._build()

    # --- building

    def _build(self) -> None:
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("名单"))
        self.choice.setProperty("elides", True)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.activated.connect(lambda at: self.choose_list(str(self.choice.itemData(at))))
        self.counted = parts.text("", 17, bold=True)
        self.minutes = parts.text("", 14, "ink2")
        self.bar = parts.Bar()
        self.left = parts.text("", 14, "ink2", wrap=True)
        self.equal = parts.Button("", self.accept_identical, key="F9", name="done")
        self.table: Table[Hit] = Table(
            [
                Column(tr("行"), lambda h: Cell(str(h.row), role="ink2"), width=54, right=True, drop=1),
                Column(tr("名单上的姓名"), lambda h: h.name),
                Column(tr("情况"), lambda h: Cell(tr_data(h.words), h.state), width=130),
            ],
            key=lambda h: h.id,
        )
        self.table.setAccessibleName(tr("名单的各行"))
        self.table.chosen.connect(self._ask_pair)
        self.table.opened.connect(lambda _: self.panes.show_detail())
        top = parts.column(
            self.choice,
            parts.row(self.counted, None, self.minutes),
            self.bar,
            self.left,
            self.equal,
            spacing=8,
            margin=(14, 8, 14, 8) if self.shell.mode == RAIL else (14, 12, 14, 12),
        )
        master = parts.Card(top, self.table, margin=1, spacing=0)
        master.box.setStretch(1, 1)
        master.setMinimumWidth(theme.px(270))
        self.desk_box = parts.column(spacing=10)
        self.answers = parts.column(spacing=0)
        if self.shell.mode == WIDE:
            detail = parts.holder(parts.column(parts.scrolled(parts.holder(self.desk_box)), self.answers, spacing=10))
        else:
            # There the pair needs the room; the keys decide wherever it is scrolled to.
            detail = parts.scrolled(parts.holder(parts.column(self.desk_box, self.answers, spacing=10)))
        self.table.setMinimumHeight(theme.px(parts.TABLE_LEAST if self.shell.mode != WIDE else 130))
        left = parts.scrolled(parts.holder(parts.column(master))) if self.shell.mode != WIDE else master
        left.setMinimumWidth(theme.px(270) if self.shell.mode == WIDE else theme.px(284))
        self.panes: Panes = Panes(self.shell, left, detail, widths=(310, 846))
        self.shown = QVBoxLayout()
        self.outer.addLayout(self.shown, 1)
        self.outer.addWidget(self.panes, 1)
        # The keys decide as soon as the room is open; in the choice of lists they would be taken for letters.
        self.setFocusProxy(self.table)

    def context(self) -> str:
        chosen = self._file()
        return tr_data(chosen.source) if chosen and self.coming is None else ""

    def header_parts(self) -> list[QWidget]:
        if self.coming is not None or self.busy is not None:
            return []
        return [parts.Button(tr("比对一份名单"), self.choose_file, key="F5", name="plus")]

    def refresh(self) -> None:
        wanted = self.list_id

        def ask(office: Office) -> _Lists:
            found = pairing.list_files(office)
            chosen = next((one for one in found if one.id == wanted), found[0] if found else None)
            return _Lists(found, pairing.hits(office, chosen.id) if chosen else [])

        self.desk.read(ask, self._show, key="lists")

    def arrive(self, target: object) -> None:
        """target: a list's or a hit's id, a file to match, or what ``kept`` gave."""
        if isinstance(target, tuple) and len(target) == 3:
            self.list_id, self._wanted, self.coming = target
            self._first = not self._wanted
        elif isinstance(target, Path):
            self.read(target)
        elif isinstance(target, str) and target:
            row = self.desk.office.ledger.row("listings", target)
            self.list_id, self._wanted = (str(row["list_sha256"]), target) if row else (target, "")
            self._first = row is None
        self.refresh()

    def kept(self) -> object:
        return (self.list_id, self.pair.hit.id if self.pair else "", self.coming)

    def leave(self) -> bool:
        if self.busy is not None:
            self.stop()
            return True
        if self.coming is not None:
            self.coming = None
            self._fill()
            self._read_waiting()
            return True
        return self.panes.show_master()

    # --- the list

    def _show(self, found: _Lists) -> None:
        self.files, self.hits = found.files, found.hits
        chosen = self.hits[0].list_id if self.hits else ""
        self.list_id = chosen
        self._fill()

    def _file(self) -> ListFile | None:
        return next((one for one in self.files if one.id == self.list_id), None)

    def _fill(self) -> None:
        parts.clear(self.shown)
        busy = self.busy is not None or self.coming is not None or not self.files
        self.panes.setVisible(not busy)
        if self.busy is not None:
            self.shown.addWidget(self._busy_card(self.busy), 1)
        elif self.coming is not None:
            self.shown.addWidget(self._read_card(*self.coming), 1)
            if self.isVisible():
                # What had the focus is hidden now; it would go to the navigation.
                self.start.setFocus()
        elif not self.files:
            words = tr("这里还没有名单。把民政、残联、乡村振兴给的名单拿来，逐人和本校学生比对。")
            self.shown.addWidget(parts.Card(parts.empty(words, tr("比对一份名单"), self.choose_file, key="F5")), 1)
        else:
            self._fill_left()
        self.shell.refresh_header()

    def _fill_left(self) -> None:
        self.choice.clear()
        for one in self.files:
            left = tr("，剩 {n}").format(n=one.left) if one.left else tr("，定完了")
            above = "" if one.own else tr("（上级下发）")
            self.choice.addItem(f"{tr_data(one.source)}{above}{left}", one.id)
        self.choice.setCurrentIndex(self.choice.findData(self.list_id))
        now = self._file()
        assert now is not None
        self.choice.setToolTip(f"{self.choice.currentText()}\n{now.file}")
        self.counted.setText(tr("已定 {n} / {of}").format(n=now.decided, of=now.total))
        self.bar.show_part(now.decided, max(1, now.total))
        self.minutes.setText(self._minutes(now))
        said = tr("剩 {n}：完全相同 {equal}，要看 {look}").format(n=now.left, equal=now.identical, look=now.to_look)
        if not now.own:
            said = tr("上级比对的结果，由上级定。这里只看。")
        self.left.setText(said if now.left or not now.own else tr("这份名单定完了。"))
        self.equal.setVisible(bool(now.identical) and now.own)
        self.equal.say(tr("{n} 条完全相同，一次认定").format(n=now.identical))
        keep = self._wanted or (self.table.current.id if self.table.current else "")
        self._wanted = ""
        self.table.show_rows(self.hits, keep=keep)
        if self._first or not keep:
            self._first = False
            self.next_open()
        focused = QApplication.focusWidget()
        if self.isVisible() and focused is not self and not (focused and self.isAncestorOf(focused)):
            # The button that was pressed is gone: the keys decide again.
            (self.table if self.table.isVisible() else self).setFocus()

    def _minutes(self, now: ListFile) -> str:
        if not now.to_look or not now.own:
            return ""
        pace = sum(self._pace[-20:]) / len(self._pace[-20:]) if len(self._pace) >= _PACE else _SECONDS
        minutes = max(1, round(now.to_look * pace / 60))
        return tr("约 {n} 分钟", n=minutes).format(n=minutes)

    def choose_list(self, name: str) -> None:
        """Another of the lists."""
        self.list_id = name
        self.pair, self._first = None, True
        self.refresh()

    def next_open(self) -> None:
        """F6: the next row nobody has decided; those that are equal in all come last."""
        at = max(0, self.table.currentIndex().row())
        order = [*range(at, len(self.hits)), *range(at)]
        left = [n for n in order if not self.hits[n].decision]
        look = [n for n in left if not self.hits[n].identical]
        for n in (*look[:1], *left[:1]):
            self.table.choose(n)
            return

    # --- the pair

    def _ask_pair(self, hit: Hit, student: str = "") -> None:
        self.desk.read(lambda office: pairing.pair(office, hit.id, student), self._show_pair, key="lists.pair")

    def _show_pair(self, pair: Pair) -> None:
        self.pair = pair
        self._last = monotonic()
        parts.clear(self.desk_box)
        self.desk_box.addWidget(self._sentence(pair))
        if pair.lines:
            self.desk_box.addWidget(self._sides(pair))
            self.desk_box.addWidget(self._follows(pair))
        self.desk_box.addStretch(1)
        self._fill_decisions(pair)

    def _sentence(self, pair: Pair) -> QWidget:
        said = parts.column(
            parts.text(tr_data(pair.title), 20, bold=True, wrap=True),
            parts.text(tr_data(pair.why), 15, wrap=True),
            spacing=4,
        )
        icon = parts.picture({"ok": "done", "bad": "wrong", "wait": "wait"}.get(pair.role, "warn"), 24, pair.role)
        line = parts.row(icon, said, spacing=14)
        line.setStretch(1, 1)
        return parts.Panel(pair.role, line, margin=12)

    def _sides(self, pair: Pair) -> QWidget:
        """A ruled table: label, list, ledger, what it comes to. One below the other where there is no room."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        narrow = self.shell.mode != WIDE
        heads = (tr("名单上"), pair.place), (tr("本台账的学生"), pair.known)
        at = 0
        if not narrow:
            for column, (words, second) in enumerate(heads, start=1):
                grid.addWidget(_head(words, second), 0, column)
            for column in (0, 3):
                grid.addWidget(parts.holder(parts.row(), ground="tint"), 0, column)
            at = 1
        for line in pair.lines:
            at = self._side_rows(grid, at, line, narrow)
        for column in (1, 2, *((0, 3) if narrow else ())):
            grid.setColumnStretch(column, 1)
        return parts.Card(grid, margin=1)

    def _side_rows(self, grid: QGridLayout, at: int, line: Line, narrow: bool) -> int:
        wrong = line.state in ("bad", "warn")
        listed = parts.Marked(tr_data(line.listed), line.listed_marks, bold=wrong and not narrow, under="bad")
        known = parts.Marked(tr_data(line.known), line.known_marks, bold=wrong and not narrow, under="ok")
        listed.setAccessibleName(f"{line.label} {tr('名单上')} {line.listed}")
        known.setAccessibleName(f"{line.label} {tr('本台账的学生')} {line.known}")
        label = parts.text(tr_data(line.label), 14, "ink2")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        state = parts.holder(parts.state_line(line.state, tr_data(line.words), bold=wrong))
        if narrow:
            head = parts.row(parts.text(tr_data(line.label), 14, "ink2"), None, state, margin=(10, 4, 10, 4))
            grid.addWidget(parts.holder(head, ground="tint"), at, 0, 1, 4)
            grid.addWidget(_cell(listed, tr("名单")), at + 1, 0, 1, 2)
            grid.addWidget(_cell(known, tr("学籍")), at + 1, 2, 1, 2)
            return at + 2
        tint = parts.holder(parts.row(None, label, margin=(10, 9, 10, 9)), ground="tint")
        for column, part in enumerate((tint, _cell(listed), _cell(known), _cell(state))):
            grid.addWidget(_ruled(part), at, column)
        return at + 1

    def _follows(self, pair: Pair) -> QWidget:
        said: list[parts.Part] = [
            parts.text(tr("认定后："), 14, "ink2", bold=True),
            parts.text(tr_data(pair.after), 14, "ink2", wrap=True),
        ]
        if len(pair.candidates) > 1:
            others = QComboBox()
            others.setAccessibleName(tr("可能是哪个学生"))
            for one in pair.candidates:
                others.addItem(one.said, one.student)
            if pair.chosen is not None:
                others.setCurrentIndex(others.findData(pair.chosen.student))
            others.activated.connect(lambda at: self._ask_pair(pair.hit, str(others.itemData(at))))
            said.append(others)
        line = parts.row(*said, spacing=8)
        line.setStretch(1, 1)
        return parts.holder(line)

    def _fill_decisions(self, pair: Pair) -> None:
        parts.clear(self.answers)
        if not pair.hit.own:
            words = tr("这一行是上级比对的，由上级定。不对就打电话告诉上级。")
            self.answers.addWidget(parts.Notice("mute", words))
            return
        if pair.hit.decision:
            words = tr("已经定为同一人。") if pair.hit.decision == "ACCEPT" else tr("已经定为不是同一人。")
            notice = parts.Notice("ok", words, tr("放回没定"), self.put_back, key="F2")
            self.answers.addWidget(notice)
            return
        suggested = pair.role == "ok"
        small = self.shell.mode != WIDE
        answers = [
            parts.Decision("1", tr("是同一人"), self._accept_second(pair), self.accept, primary=True, compact=small),
            parts.Decision("2", tr("不是同一人"), tr("这一行以后不再提"), self.reject, compact=small),
            parts.Decision("3", tr("以后再定"), tr("留在列表里"), self.later, compact=small),
            parts.Decision("4", tr("看学生档案"), tr("问村里、看材料"), self.other, compact=small),
        ]
        answers[0].setProperty("primary", suggested or pair.role == "warn")
        answers[0].setEnabled(pair.chosen is not None)
        answers[3].setEnabled(pair.chosen is not None)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(10))
        for at, answer in enumerate(answers):
            across = 2 if small else 4
            grid.addWidget(answer, at // across, at % across)
        self.answers.addLayout(grid)

    @staticmethod
    def _accept_second(pair: Pair) -> str:
        if pair.role == "ok":
            return tr("建议这样定")
        return tr("名单错处会记下") if pair.lines else tr("没有学生可认")

    # --- what a person says

    def _decided(self, _: object) -> None:
        if self._last:
            self._pace.append(min(120.0, monotonic() - self._last))
        self.shell.clear_notices()
        self._go_on()

    def _go_on(self) -> None:
        """To the next row that is open, as the list was before this answer."""
        now = self.table.currentIndex().row()
        order = [*range(now + 1, len(self.hits)), *range(now)]
        left = [n for n in order if not self.hits[n].decision]
        look = [n for n in left if not self.hits[n].identical]
        following = next(iter(look or left), None)
        if following is not None:
            self._wanted = self.hits[following].id
        self.refresh()

    def _open(self) -> Pair | None:
        """The pair that may be decided."""
        pair = self.pair
        if pair is None or not pair.hit.own or pair.hit.decision or not self.panes.isVisible():
            return None
        return pair

    def accept(self) -> None:
        """1: it is this child."""
        pair = self._open()
        if pair is not None and pair.chosen is not None:
            student = pair.chosen.student
            self.desk.write(lambda office: pairing.accept(office, pair.hit.id, student), self._decided)

    def reject(self) -> None:
        """2: it is not."""
        pair = self._open()
        if pair is not None:
            self.desk.write(lambda office: pairing.reject(office, pair.hit.id), self._decided)

    def later(self) -> None:
        """3: it stays open; the next one."""
        if self._open() is not None:
            self.pair = None
            now = self.table.currentIndex().row()
            order = [n for n in (*range(now + 1, len(self.hits)), *range(now)) if not self.hits[n].decision]
            look = [n for n in order if not self.hits[n].identical]
            for n in (look or order)[:1]:
                self.table.choose(n)

    def other(self) -> None:
        """4: the child's own page, to ask and to look at papers; Alt+← comes back to this row."""
        if self.pair is not None and self.pair.chosen is not None:
            self.shell.go("child", self.pair.chosen.student)

    def put_back(self) -> None:
        """F2: what was decided is open again."""
        pair = self.pair
        if pair is not None and pair.hit.own and pair.hit.decision:
            self._wanted = pair.hit.id
            self.desk.write(lambda office: pairing.take_back(office, pair.hit.id), lambda _: self.refresh())

    def accept_identical(self) -> None:
        """All that are equal in name and number, with one undo."""
        name, now = self.list_id, self._file()
        if now is None or not now.identical or not now.own or self.coming is not None:
            return
        self.desk.write(lambda office: pairing.accept_identical(office, name), self._accepted)

    def _accepted(self, count: int) -> None:
        self.shell.notice("ok", tr("{n} 条认定为同一人。要收回，按 Ctrl+Z。").format(n=count))
        self.refresh()

    # --- a list that comes

    def choose_file(self) -> None:
        """F5: choose a list's file."""
        files.choose_files(self, tr("比对一份名单"), tr("表格"), files.SHEETS, self.read_all)

    def read_all(self, paths: list[Path]) -> None:
        """Lists that were chosen together: each is read when the one before was matched or left."""
        if self.matching or not paths:
            return
        self.waiting = paths[1:]
        self.read(paths[0])

    def read(self, path: Path) -> None:
        """Read a list and say what was found; nothing is written."""
        if self.matching:
            return
        self.shell.clear_notices()
        self._read(path)

    def _read(self, path: Path) -> None:
        self.coming, self.busy = None, path
        self._fill()
        done = partial(self._was_read, path)
        self.desk.read(lambda _: pairing.read_list(path), done, failed=self._refused, key="lists.read")

    def _was_read(self, path: Path, found: ReadList) -> None:
        self.coming, self.busy = (path, found), None
        self._fill()

    def _busy_card(self, path: Path) -> QWidget:
        stop = parts.Button(tr("停止"), self.stop)
        stop.setEnabled(not self.stopping)
        said = tr("正在读{file}").format(file=path.name)
        if self.matching:
            said = tr("正在停下，什么都不会改") if self.stopping else tr("正在比对{file}").format(file=path.name)
        words = parts.text(said, 15, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return parts.Card(None, words, parts.row(None, stop, None), None)

    def stop(self) -> None:
        """停止: what is read is let go at once; what is being matched stops at its next step and is taken back whole."""
        self.desk.stop()
        if self.matching:
            # Before its first step it can't be told to stop.
            self.stopping = True
            self._fill()
        elif self.busy is not None:
            # A newer question: nobody waits for the answer of the one before.
            self.desk.read(lambda _: None, lambda _: None, key="lists.read")
            self._refused(Stopped())

    def _tell(self, progress: Progress | None) -> None:
        if self.stopping and progress is not None:
            self.desk.stop()

    def begin(self) -> None:
        """F9: match the list that was read; where none was, take all that are identical."""
        if self.coming is not None:
            self.match(self.coming[0])
        else:
            self.accept_identical()

    def _read_card(self, path: Path, found: ReadList) -> QWidget:
        shown = read_words(found, self.desk.office.is_county)
        if found.register:
            words = tr("这张表像学校的在校生表。在校生要导入，不用比对。")
            shown.append(parts.Notice("warn", words, tr("拿去导入"), partial(self.shell.go, "import", path)))
        if self.waiting:
            shown.append(parts.text(tr("后面还有 {n} 份。").format(n=len(self.waiting)), 15))
        self.start = parts.Button(tr("开始比对"), self.begin, key="F9", name="match", primary=True, size="large")
        acts = parts.row(self.start, parts.Button(tr("先不比对"), self.leave, key="Esc"), None)
        inner = parts.holder(parts.column(*shown, acts, None, spacing=12))
        return parts.Card(parts.scrolled(inner, ground="surface"), margin=20)

    def match(self, path: Path) -> None:
        """Match the list and bring the reasons back beside it on wish."""
        if self.matching:
            return
        self.matching, self.stopping, self.busy = True, False, path
        self._fill()
        self.desk.write(
            lambda office: matching.match(office, [path]), partial(self._matched, path), failed=self._refused
        )

    def _matched(self, path: Path, answer: dict[str, Any]) -> None:
        self.coming = self.busy = None
        self.matching = self.stopping = False
        kept = [entry for entry in answer["details"] if entry["listing"]]
        away = sum(entry["class"] == _AWAY for entry in kept)
        words = tr("{people} 人比对完：对上或可能对上 {kept} 人，不是学生或不在本台账 {other} 人。")
        if away:
            words = tr(
                "{people} 人比对完：对上或可能对上 {kept} 人，是孩子但不在本台账、要核查 {away} 人，不是学生 {other} 人。"
            )
        words = words.format(
            people=len(answer["details"]), kept=len(kept) - away, away=away, other=len(answer["details"]) - len(kept)
        )
        self.shell.notice("ok", words, tr("导出带原因的原表"), partial(self.report, path))
        listing = next((entry["listing"] for entry in answer["details"] if entry["listing"]), None)
        if listing is not None:
            row = self.desk.office.ledger.row("listings", listing)
            self.list_id = str(row["list_sha256"]) if row else ""
        self._first = True
        self.refresh()
        self._read_waiting()

    def _refused(self, why: Refused) -> None:
        self.busy, self.matching, self.stopping = None, False, False
        self._fill()
        self.shell.notice("bad", refusal(why))
        if isinstance(why, Stopped):
            self.waiting = []
        self._read_waiting()

    def _read_waiting(self) -> None:
        """The next of the lists that were chosen together, below what was said of the last one."""
        if self.waiting:
            self._read(self.waiting.pop(0))

    def report(self, path: Path) -> None:
        """The list again with a last column of reasons, beside the file."""
        out = intake.report_path(path, tr("比对结果"))

        def done(_: dict[str, Any]) -> None:
            self.shell.notice("ok", tr("写在原表旁边：{file}").format(file=out.name))

        self.desk.write(lambda office: matching.match(office, [path], out), done, failed=self._refused)


def _head(words: str, second: str) -> QWidget:
    line = parts.row(parts.text(words, 15, bold=True), parts.Elided(second, 13), spacing=8, margin=(10, 9, 10, 9))
    return _ruled(parts.holder(line, ground="tint"))


def _cell(part: QWidget, label: str = "") -> QWidget:
    """A cell with room around; label: whose it is, where sides stand below each other."""
    first: list[parts.Part] = [parts.text(label, 13, "ink3")] if label else []
    line = parts.row(*first, part, spacing=8, margin=(10, 5, 10, 5))
    line.setStretch(len(first), 1)
    return parts.holder(line)


def _ruled(part: QWidget) -> QWidget:
    """A cell with a line below."""
    return parts.holder(parts.column(part, parts.rule(), spacing=0))

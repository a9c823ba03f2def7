"""A spreadsheet into the ledger: which column is what, what each row would do, one confirm, one undo."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.core.progress import Stopped
from app.services import exporting, intake
from app.services.importing import RESULT_LABELS
from app.services.intake import Plan, PlanRow, Seen
from app.ui import parts
from app.ui.desk import Progress
from app.ui.dialogs import files
from app.ui.page import SINGLE, WIDE, Page, Shell
from app.ui.saying import listed, refusal
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_STATES = {
    "new": "ok", "changed": "accent", "same": "mute", "repeated": "warn", "skipped": "mute", "problem": "bad",
}  # fmt: skip
_FIRST = ("problem", "repeated", "new", "changed", "skipped", "same")
"""What needs a person stands first."""


@dataclass(frozen=True)
class _Kept:
    kind: str
    path: Path | None
    plan: Plan | None
    taken: Plan | None
    waiting: list[Path]


class ImportPage(files.TakesFile, Page):
    """Kind and file; then the plan with the rows and the layout; then what was taken, with its undo."""

    TITLE = "导入"
    HELP = "importing"
    HAS_TERM = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setAcceptDrops(True)
        self.path: Path | None = None
        self.plan: Plan | None = None
        self.taken: Plan | None = None
        self.reading = False
        self.taking = False
        self.stopping = False
        self.correcting = False
        self.shown = ""
        self.waiting: list[Path] = []
        """Files that were chosen together with this one."""
        self.keys = {"F5": self.report, "F2": self.correct, "F9": self.take, "F6": self.next_file}
        self.desk.progress.connect(self._tell)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("导入什么"))
        for one in intake.importable(self.desk.office):
            self.kind.addItem(tr_data(one.label), one.kind)
        self.kind.activated.connect(lambda _: self._again())
        self.box = parts.column(spacing=12)
        self.body().addWidget(parts.scrolled(parts.holder(self.box)))
        self.top = QVBoxLayout()
        self.main = QVBoxLayout()
        self.main.setSpacing(theme.px(12))
        choose = parts.Button(tr("选表格"), self.choose_file, name="paper")
        blank = parts.Button(tr("要空白模板"), self.template, name="print")
        if shell.mode == SINGLE:
            self.box.addLayout(parts.row(self.kind, None))
            self.box.addLayout(parts.row(choose, blank, None))
        else:
            self.box.addLayout(parts.row(parts.text(tr("导入"), 15), self.kind, choose, blank, None))
        self.box.addLayout(self.top)
        self.box.addLayout(self.main, 1)
        self._fill_parts()

    def context(self) -> str:
        return self.path.name if self.path else ""

    def kept(self) -> object:
        return _Kept(str(self.kind.currentData()), self.path, self.plan, self.taken, self.waiting)

    def arrive(self, target: object) -> None:
        """target: a kind, a file, or what ``kept`` gave."""
        if isinstance(target, _Kept):
            self._choose_kind(target.kind)
            self.path, self.plan, self.taken = target.path, target.plan, target.taken
            self.waiting = target.waiting
            self._fill()
        elif isinstance(target, Path):
            self.read(target)
        elif isinstance(target, str):
            self._choose_kind(target)

    def leave(self) -> bool:
        if self.reading:
            self.stop()
            return True
        if self.correcting:
            self.correcting = False
        elif self.path is not None:
            self.path = self.plan = self.taken = None
            self.waiting = []
        else:
            return False
        self.shell.clear_notices()
        self._fill()
        return True

    def _choose_kind(self, kind: str) -> None:
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))

    # --- the file

    def choose_file(self) -> None:
        """Choose a spreadsheet, or several that are read one after the other."""
        files.choose_files(self, tr("选表格"), tr("表格"), files.SHEETS, self.read_all)

    def read_all(self, paths: list[Path]) -> None:
        """Read the first of several files; the others wait for F6."""
        if self.taking or not paths:
            return
        self.waiting = paths[1:]
        self.read(paths[0])

    def next_file(self) -> None:
        """F6: the next of the files that were chosen together."""
        if self.waiting and not self.reading:
            self.read(self.waiting.pop(0))

    def read(self, path: Path) -> None:
        """Read a file and say what it would do; nothing is written."""
        if self.taking:
            return
        self.path, self.plan, self.taken, self.correcting = path, None, None, False
        self.shown = ""
        self.reading = True
        self.shell.clear_notices()
        self._fill()
        kind = str(self.kind.currentData())
        self.desk.read(lambda office: intake.plan(office, kind, path), self._read, failed=self._not_read, key="import")

    def _again(self) -> None:
        if self.path is not None and self.taken is None:
            self.read(self.path)

    def _read(self, plan: Plan) -> None:
        self.reading, self.plan = False, plan
        self.correcting = plan.refused is not None and bool(plan.seen and plan.seen.missing)
        self._fill()

    def _not_read(self, why: Refused) -> None:
        self.reading, self.path = False, None
        self._fill()
        if self.waiting:
            words = tr("下一张（还有 {n} 张）").format(n=len(self.waiting))
            self.shell.notice("bad", refusal(why), words, self.next_file)
        else:
            self.shell.refused(why)

    def stop(self) -> None:
        """停止: what is read is let go at once; what is being taken stops at its next step and is taken back whole."""
        self.desk.stop()
        if self.taking:
            # Before its first step it can't be told to stop.
            self.stopping = True
            self._fill()
        elif self.reading:
            # A newer question: nobody waits for the answer of the one before.
            self.desk.read(lambda _: None, lambda _: None, key="import")
            self._not_read(Stopped())

    def _tell(self, progress: Progress | None) -> None:
        if self.stopping and progress is not None:
            self.desk.stop()

    # --- what is shown

    def _fill(self) -> None:
        self._fill_parts()
        self.shell.refresh_header()

    def _fill_parts(self) -> None:
        parts.clear(self.top)
        parts.clear(self.main)
        if self.taken is not None:
            self._fill_taken(self.taken)
        elif self.reading:
            self.main.addWidget(self._busy(), 1)
        elif self.plan is None:
            self.main.addWidget(self._nothing(), 1)
        elif self.correcting and self.plan.seen is not None:
            self._fill_columns(self.plan, self.plan.seen)
        else:
            self._fill_plan(self.plan)

    def _nothing(self) -> QWidget:
        words = tr("选一张表格，或把它拖到这里。先看每一行会怎样，再决定收不收。")
        if self.shell.mode == SINGLE:
            words = tr("选一张表格，先看看，再决定收不收。")
        return parts.Card(parts.empty(words, tr("选表格"), self.choose_file))

    def _busy(self) -> QWidget:
        stop = parts.Button(tr("停止"), self.stop)
        stop.setEnabled(not self.stopping)
        said = tr("正在读{file}").format(file=self.path.name if self.path else "")
        if self.taking:
            said = tr("正在停下，什么都不会改") if self.stopping else tr("正在收进台账，停止以后什么都不会改")
        words = parts.text(said, 15, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return parts.Card(None, words, parts.row(None, stop, None), None)

    def _fill_plan(self, plan: Plan) -> None:
        self._say_outside(plan)
        if plan.refused is not None:
            self.top.addWidget(parts.Notice("bad", refusal(plan.refused, place=False)))
            fix = parts.Button(tr("看看哪一列是什么"), self.correct, key="F2", primary=True)
            self.main.addLayout(parts.row(fix, parts.Button(tr("换一张表"), self.choose_file), None))
            self.main.addStretch(1)
            return
        self.top.addWidget(self._summary(plan))
        rows = parts.Card(self._chips(plan), self._rows(plan), margin=1, spacing=0)
        rows.box.setStretch(1, 1)
        beside = self._layout_card(plan)
        if beside is None or self.shell.mode == SINGLE:
            self.main.addWidget(rows, 1)
            return
        line = parts.row(rows, beside, spacing=14)
        line.setStretch(0, 1)
        self.main.addLayout(line, 1)

    def _say_outside(self, plan: Plan) -> None:
        """Another office's list: its people are matched with the students, never made students."""
        path = self.path
        if plan.seen is None or not plan.seen.outside or path is None:
            return
        words = tr("这张表像是“{name}”名单，上面有大人，收进来都会变成学生。名单请拿去比对。")
        said = words.format(name=tr_data(plan.seen.outside))
        self.top.addWidget(parts.Notice("warn", said, tr("拿去比对"), partial(self.shell.go, "lists", path)))

    def _summary(self, plan: Plan) -> QWidget:
        counts = plan.counts
        good = plan.takes
        words = tr("共 {n} 行：{good} 行可以收，{same} 行没有变，{bad} 行有错。").format(
            n=plan.total, good=good, same=counts["same"], bad=counts["problem"]
        )
        second = tr("有错的行不收，其余照收。收进台账以后可以一次撤销。")
        if not plan.total:
            second = tr("表头下面一行也没有。请打开原表看看，内容是不是还没有保存。")
        elif not good:
            second = (
                tr("这张表没有要收的，台账里都有了。")
                if not counts["problem"]
                else tr("没有能收的行。请看下面写的原因。")
            )
        take = parts.Button(tr("收进台账"), self.take, key="F9", primary=True, size="large")
        take.setEnabled(bool(good))
        leave = parts.Button(tr("先不收"), self.leave, key="Esc")
        if self.waiting:
            leave = self._next_button()
        report = parts.Button(tr("存一份写明原因的表"), self.report, key="F5", name="paper")
        said = parts.holder(
            parts.column(
                parts.text(words, 17, bold=True, wrap=True), parts.text(second, 14, "ink2", wrap=True), spacing=4
            )
        )
        role = "ok" if good and not counts["problem"] else "warn" if counts["problem"] else "mute"
        if self.shell.mode == WIDE:
            line = parts.row(said, report, leave, take, spacing=10)
            line.setStretch(0, 1)
            return parts.Panel(role, line, margin=14)
        acts: list[parts.Part] = [parts.row(take, leave, None)]
        return parts.Panel(role, said, *acts, parts.row(report, None), margin=12)

    def _next_button(self, *, primary: bool = False) -> parts.Button:
        words = tr("下一张（还有 {n} 张）").format(n=len(self.waiting))
        return parts.Button(words, self.next_file, key="F6", primary=primary)

    def _chips(self, plan: Plan) -> QWidget:
        """The counts; one of them may be chosen, and its rows alone are listed."""
        entries = [("", tr("全部 {n}").format(n=plan.total))]
        entries += [
            (name, f"{tr(RESULT_LABELS[name])} {plan.counts[name]}") for name in _FIRST if plan.counts.get(name)
        ]
        if self.shell.mode == SINGLE:
            choice = QComboBox()
            choice.setAccessibleName(tr("看哪些行"))
            for name, words in entries:
                choice.addItem(words, name)
            choice.setCurrentIndex(max(0, choice.findData(self.shown)))
            choice.activated.connect(lambda at: self._only(str(choice.itemData(at))))
            return parts.holder(parts.row(choice, None, margin=8))
        chips = parts.Choice(entries)
        chips.choose(self.shown, quietly=True)
        chips.chosen.connect(self._only)
        return parts.holder(parts.row(chips, margin=8))

    def _rows(self, plan: Plan) -> Table[PlanRow]:
        sheets = len({row.sheet for row in plan.rows}) > 1
        columns: list[Column[PlanRow]] = [
            Column(tr("行"), lambda row: Cell(str(row.row), role="ink2"), width=56, right=True),
            Column(
                tr("结果"),
                lambda row: Cell(tr(row.words), _STATES[row.result]),
                width=parts.pill_room(*map(tr, RESULT_LABELS.values())),
            ),
            Column(tr("原因"), lambda row: tr_data(row.reason) or "—"),
        ]
        if sheets:
            columns.insert(0, Column(tr("工作表"), lambda row: row.sheet, width=100, drop=1))
        self.table: Table[PlanRow] = Table(columns, key=lambda row: f"{row.sheet}/{row.row}")
        self.table.setAccessibleName(tr("每一行会怎样"))
        self.table.setMinimumHeight(theme.px(200))
        self._only(self.shown)
        return self.table

    def _only(self, result: str) -> None:
        assert self.plan is not None
        self.shown = result
        rows = [row for row in self.plan.rows if result in ("", row.result)]
        rows.sort(key=lambda row: _FIRST.index(row.result))
        self.table.show_rows(rows)

    def _layout_card(self, plan: Plan) -> QWidget | None:
        """Which column was read as what."""
        if plan.seen is None:
            return None
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for at, column in enumerate(plan.seen.columns):
            grid.addWidget(parts.Elided(column.heading, 14, "ink"), at, 0)
            words = tr_data(column.label) if column.field else tr("没有用")
            grid.addWidget(parts.Elided(words, 14, "ink2" if column.field else "ink3"), at, 1)
        said = tr("按以前改过的读") if plan.seen.remembered else tr("表头 → 台账")
        card = parts.Card(
            parts.row(parts.text(tr("哪一列是什么"), 15, bold=True), None, parts.text(said, 13, "ink2")),
            parts.scrolled(parts.holder(parts.column(grid, None)), ground="surface"),
            parts.row(parts.Button(tr("列认错了，改"), self.correct, key="F2", size="row"), None),
            spacing=8,
        )
        card.box.setStretch(1, 1)
        card.setFixedWidth(theme.px(330))
        return card

    # --- the columns put right

    def correct(self) -> None:
        """F2: say which column is what."""
        if self.plan is not None and self.plan.seen is not None and self.taken is None:
            self.correcting = True
            self._fill()

    def _fill_columns(self, plan: Plan, seen: Seen) -> None:
        self._say_outside(plan)
        if seen.missing:
            words = "".join(
                tr("这张表没有找到“{name}”一列。").format(name=tr_data(label)) for _, label in seen.missing[:3]
            )
            self.top.addWidget(parts.Notice("warn", words + tr("请在下面点一下哪一列是它。")))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(8))
        grid.setHorizontalSpacing(theme.px(14))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        for at, words in enumerate((tr("表头"), tr("台账里是"), tr("下面几行写的"))):
            grid.addWidget(parts.text(words, 14, "ink2", bold=True), 0, at)
        self.fields: dict[int, QComboBox] = {}
        for at, column in enumerate(seen.columns, start=1):
            field = QComboBox()
            field.setAccessibleName(tr("“{heading}”是什么").format(heading=column.heading))
            field.addItem(tr("没有用"), "")
            for name, label in seen.choices:
                field.addItem(tr_data(label), name)
            field.setCurrentIndex(max(0, field.findData(column.field)))
            self.fields[column.at] = field
            grid.addWidget(parts.Elided(column.heading, 15, "ink"), at, 0)
            grid.addWidget(field, at, 1)
            samples = "" if "证" in column.heading else listed(column.samples)
            grid.addWidget(parts.Elided(samples or "—", 14), at, 2)
        acts = parts.row(
            parts.Button(tr("按这样读"), self.put_right, primary=True, size="large"),
            parts.Button(tr("先不改"), self.leave, key="Esc"),
            None,
        )
        hint = parts.text(tr("改一次就记住，下次同样的表照这样读。"), 14, "ink2", wrap=True)
        body = parts.scrolled(parts.holder(parts.column(grid, None)), ground="surface")
        card = parts.Card(body, hint, acts, spacing=12)
        card.box.setStretch(0, 1)
        self.main.addWidget(card, 1)

    def put_right(self) -> None:
        """Remember the columns as they were chosen, and read again."""
        path, kind = self.path, str(self.kind.currentData())
        if path is None or not self.correcting:
            return
        chosen = [(str(field.currentData()), at) for at, field in self.fields.items() if field.currentData()]
        names = [name for name, _ in chosen]
        double = next((name for name in names if names.count(name) > 1), "")
        if double:
            label = next(f.currentText() for f in self.fields.values() if f.currentData() == double)
            words = tr("有两列都选了“{name}”。请把其中一列改成别的，或改成没有用。").format(name=label)
            self.shell.notice("bad", words)
            return
        columns = dict(chosen)
        self.desk.write(lambda office: intake.put_right(office, kind, path, columns), lambda _: self.read(path))

    # --- what is done

    def take(self) -> None:
        """F9: into the ledger; one operation, one undo."""
        plan, path, kind = self.plan, self.path, str(self.kind.currentData())
        if plan is None or path is None or plan.refused is not None or not plan.takes or self.taken or self.correcting:
            return
        self.reading = self.taking = True
        self.stopping = False
        self._fill()
        self.desk.write(lambda office: intake.take(office, kind, path), self._took, failed=self._not_taken)

    def _took(self, plan: Plan) -> None:
        self.reading = self.taking = self.stopping = False
        self.taken = plan
        self._fill()

    def _not_taken(self, why: Refused) -> None:
        self.reading = self.taking = self.stopping = False
        self._fill()
        self.shell.refused(why)

    def _fill_taken(self, plan: Plan) -> None:
        words = tr("收进台账了：新增 {new}，更新 {changed}。").format(
            new=plan.counts["new"], changed=plan.counts["changed"]
        )
        bad = plan.counts["problem"]
        said = tr("{n} 行有错，没有收。改好以后再导入一次，已经收的不会重复。").format(n=bad) if bad else ""
        second = parts.text(said or tr("收错了可以一次撤销。"), 14, "ink2", wrap=True)
        undo = parts.Button(tr("撤销这次导入"), self.undo, name="undo")
        more = parts.Button(tr("再导入一张"), self.leave)
        see = parts.Button(tr("去看学生"), partial(self.shell.go, "students"), primary=not self.waiting)
        report = parts.Button(tr("存一份写明原因的表"), self.report, key="F5", name="paper")
        following = [self._next_button(primary=True)] if self.waiting else []
        acts: list[parts.Part] = [*following, see, more, undo, *([report] if bad else [])]
        lines = [parts.row(*acts, None)]
        if self.shell.mode == SINGLE:
            lines = [parts.row(act, None) for act in acts]
        title = parts.text(words, 20, bold=True, wrap=True)
        self.top.addWidget(parts.Panel("ok", title, second, *lines, spacing=10))
        self.main.addStretch(1)

    def undo(self) -> None:
        """Take the import back, as Ctrl+Z does."""

        path = self.path
        if path is None:
            return

        def done(label: str) -> None:
            self.taken = None
            self._again()
            self.shell.notice("ok", tr("已撤销：{act}").format(act=tr_data(label)))

        self.desk.write(lambda office: intake.take_back(office, path), done, failed=self.shell.refused)

    def report(self) -> None:
        """F5: the file again with a last column of reasons, beside it."""
        path, kind = self.path, str(self.kind.currentData())
        if path is None or self.plan is None or self.plan.refused is not None:
            return
        out = intake.report_path(path)

        def done(made: Path) -> None:
            self.shell.notice("ok", tr("写在原表旁边：{file}。错的行在最后一列写明了原因。").format(file=made.name))

        self.desk.read(lambda office: intake.report(office, kind, path, out), done, failed=self.shell.refused)

    def template(self) -> None:
        """An empty workbook of the chosen kind."""
        name = tr("{kind}模板.xlsx").format(kind=self.kind.currentText())
        files.choose_place(self, tr("存空白模板"), name, self.write_template)

    def write_template(self, path: Path) -> None:
        """Write the empty workbook to a place."""
        kind = str(self.kind.currentData())

        def done(_: dict[str, str]) -> None:
            self.shell.notice("ok", tr("模板写好了：{file}").format(file=path.name))

        self.desk.read(lambda office: exporting.template(office.type(kind), path), done, failed=self.shell.refused)

"""报表: every printed form, the term's money by item, and all records as workbooks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QScrollArea, QWidget

from app.core.errors import Refused
from app.models import Batch, PaySheet, Student
from app.services import exporting, finding, paper, summary
from app.services.entitling import item_names, named
from app.services.finding import Index
from app.services.office import Office
from app.services.summary import ItemSum
from app.ui import parts
from app.ui.dialogs.files import choose_folder, choose_place
from app.ui.dialogs.preview import BLANKS
from app.ui.page import WIDE, Page, Shell
from app.ui.saying import period_words, yuan_words
from app.ui.tables.model import Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_OF_CHILD = ("recognition", "roster", "receipt", "visit_record", "teaching_plan", "attendance")
"""Forms that can be printed for one child alone."""
_SETTINGS = "recovery"
"""The form that is made anew each time, where recovery is set up."""
_MONTHS = 12


@dataclass(frozen=True)
class _Form:
    id: str
    title: str
    needs: tuple[str, ...]


@dataclass(frozen=True)
class _Batches:
    """What can be chosen in a term: number → words."""

    batches: tuple[tuple[str, str], ...]
    sheets: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class _Answer:
    sums: list[ItemSum]
    people: int
    batches: _Batches
    index: Index


class ReportsPage(Page):
    """Three cards beside each other; below each other where there is no room."""

    TITLE = "报表"
    HELP = "reports"
    KINDS: ClassVar[frozenset[str]] = frozenset({"grants", "batches", "aid_items", "pay_sheets", "students"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._index: Index | None = None
        self._batches = _Batches((), ())
        self.student = ""
        self._beside: list[tuple[QScrollArea, parts.Card]] = []
        self.sums = parts.column(spacing=8)
        cards = [self._paper(), parts.Card(self.sums, None, title=tr("本学期资助")), self._workbooks()]
        self._wide = shell.mode == WIDE and theme.percent == 100
        if self._wide:
            # The sums of a county and the words of another language may be higher than the page.
            beside = [parts.scrolled(parts.holder(parts.column(card)), ground="none") for card in cards[1:]]
            self._beside = list(zip(beside, cards[1:], strict=True))
            box = parts.row(cards[0], *beside, spacing=14)
            for at in range(3):
                box.setStretch(at, 1)
            self.body().addLayout(box)
        else:
            self.body().addWidget(parts.scrolled(parts.holder(parts.column(*cards, None, spacing=12)), ground="none"))
        self.table.choose(0)
        self.setFocusProxy(self.table)
        self.keys = {"Ctrl+P": self.preview, "F5": self.export, "F2": self._into_needs}

    def kept(self) -> object:
        return self.form.id

    def arrive(self, target: object) -> None:
        self.table.choose_key(str(target))

    # --- paper

    def _paper(self) -> parts.Card:
        forms = [_Form(str(one["form"]), str(one["title"]), tuple(one["needs"])) for one in paper.forms()]
        self.table: Table[_Form] = Table([Column(tr("要印的表"), lambda one: tr_data(one.title))], forms)
        self.table.setMinimumHeight(
            theme.px(32 * (5 if self.shell.mode == WIDE and theme.percent == 100 else len(forms) + 1))
        )
        self.table.setAccessibleName(tr("要印的表"))
        self.table.chosen.connect(lambda _: self._show_needs())
        self.table.opened.connect(lambda _: self.preview())
        self.month = _box(tr("月份"))
        for month in _months(self.desk.today().isoformat()[:7]):
            self.month.addItem(month, month)
        self.batch = _box(tr("批次"))
        self.batch.currentIndexChanged.connect(lambda _: self._say_batch())
        self.batch_words = parts.text("", 14, "ink2", wrap=True)
        self.child = parts.FindBox(tr("姓名、拼音或证件号码"))
        self.child.setAccessibleName(tr("学生"))
        self.child.typed.connect(self._find)
        self.child.left.connect(self.preview)
        self.found = parts.text("", 14, "ink2", wrap=True)
        self.blank = QCheckBox(tr("空白表，手写用"))
        self.blank.toggled.connect(lambda _: self._show_needs())
        self.said = parts.text("", 14, "ink2", wrap=True)
        self._needs = {
            "month": _labelled(tr("月份"), self.month),
            "batch": _labelled(tr("批次"), self.batch, self.batch_words),
            "child": _labelled(tr("学生"), self.child, self.found),
            "blank": parts.holder(parts.column(self.blank)),
        }
        self.look = parts.Button(tr("看一看"), self.preview, key="Ctrl+P", name="print", primary=True)
        needs = parts.holder(
            parts.column(
                *self._needs.values(), self.said, parts.row(self.look, None), spacing=8, margin=(14, 8, 14, 12)
            )
        )
        card = parts.Card(self.table, needs, margin=1, spacing=0)
        card.box.setStretch(0, 1)
        return card

    @property
    def form(self) -> _Form:
        """The chosen form."""
        return self.table.current or self.table.table_model.source.row(0)

    def _show_needs(self) -> None:
        form, blank = self.form, self.blank.isChecked() and self.form.id in BLANKS
        self._fill_batches()
        shown = {
            "month": "month" in form.needs,
            "batch": self.batch.count() > 0 and not blank,
            "child": form.id in _OF_CHILD and not blank,
            "blank": form.id in BLANKS,
        }
        for name, part in self._needs.items():
            part.setVisible(shown[name])
        words = self._words_of(form)
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.look.say(tr("到设置里制作") if form.id == _SETTINGS else tr("看一看"))
        self.look.setEnabled("batch" not in form.needs or self.batch.count() > 0)

    def _words_of(self, form: _Form) -> str:
        if form.id == _SETTINGS:
            return tr("恢复密钥单打印一次就换一次。")
        if "batch" in form.needs and not self.batch.count():
            return tr("这个学期还没有批次。")
        return tr("学期按右上角选的。") if "period" in form.needs else ""

    def _fill_batches(self) -> None:
        form, kept = self.form, self.batch.currentData()
        entries: tuple[tuple[str, str], ...] = ()
        if "batch" in form.needs:
            entries = self._batches.batches
        elif form.id == "pay_sheet" and self._batches.sheets:
            entries = (("", tr("全月")), *self._batches.sheets)
        self.batch.clear()
        for number, words in entries:
            self.batch.addItem(number or words, number)
            self.batch.setItemData(self.batch.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.batch.setCurrentIndex(max(0, self.batch.findData(kept)) if entries else -1)
        self._say_batch()

    def _say_batch(self) -> None:
        words = str(self.batch.currentData(Qt.ItemDataRole.ToolTipRole) or "") if self.batch.count() else ""
        self.batch_words.setText(tr_data(words))
        self.batch_words.setVisible(bool(words) and words != self.batch.currentText())

    def _find(self, typed: str) -> None:
        """One child is meant when just one is found."""
        found = list(self._index.find(typed)) if self._index and typed.strip() else []
        self.student = found[0] if len(found) == 1 else ""
        self.found.setText(self._found_words(typed.strip(), found))

    def _found_words(self, typed: str, found: list[str]) -> str:
        if not typed:
            return tr("全部学生")
        if len(found) > 1:
            return tr("有 {n} 人，请再多打几个字。").format(n=len(found))
        row = self.desk.office.ledger.select(Student, id=found[0]) if found else []
        if not row:
            return tr("没有找到。试试全名或证件号后四位。")
        who = named(row[0])
        return f"{who['name']}　{who['grade_class']}"

    def _into_needs(self) -> None:
        """F2: into the first thing the form needs."""
        for field in (self.month, self.batch, self.child, self.blank):
            if field.isVisible():
                field.setFocus()
                return

    def preview(self) -> None:
        """Ctrl+P: the pages of the chosen form."""
        form = self.form
        if form.id == _SETTINGS:
            self.shell.go("settings", "sheet")
            return
        if not self.look.isEnabled():
            return
        blank = form.id in BLANKS and self.blank.isChecked()
        of_child = form.id in _OF_CHILD and not blank
        if of_child and self.child.text().strip() and not self.student:
            # A name that fits several would print everybody.
            self.child.setFocus()
            return
        self.shell.preview(
            form.id,
            period=self.shell.period,
            month=str(self.month.currentData()) if "month" in form.needs else None,
            batch=str(self.batch.currentData() or "") or None,
            student=(self.student or None) if of_child else None,
            blank=blank,
        )

    def _workbooks(self) -> parts.Card:
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("哪种记录"))
        for declared in self.desk.office.ledger.registry:
            self.kinds.addItem(tr_data(declared.label), declared.kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData("students")))
        return parts.Card(
            parts.text(tr("选一种记录，存成电子表格；改了还能导回来。"), 14, "ink2", wrap=True),
            self.kinds,
            parts.row(
                parts.Button(tr("导出"), self.export, key="F5"), parts.Button(tr("空白模板"), self.template), None
            ),
            parts.rule(),
            parts.text(tr("每种记录一张表，放进一个文件夹。"), 14, "ink2", wrap=True),
            parts.row(parts.Button(tr("全部导出"), self.export_all), None),
            parts.text(tr("各单位、各项目的人数和金额。"), 14, "ink2", wrap=True),
            parts.row(parts.Button(tr("汇总表"), self.export_totals), None),
            parts.rule(),
            parts.row(parts.Button(tr("导入一份表格"), lambda: self.shell.go("import"), key="Ctrl+I"), None),
            None,
            title=tr("电子表格"),
            spacing=10,
        )

    def context(self) -> str:
        return period_words(self.shell.period)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        """Only the height of a card may be more than its room, not its width."""
        for area, card in self._beside:
            area.setMinimumWidth(card.minimumSizeHint().width() + theme.px(12))

    def header_parts(self) -> list[QWidget]:
        # Where the cards stand below each other, the button under the list is out of sight.
        return [] if self._wide else [parts.Button(tr("看一看"), self.preview, key="Ctrl+P", name="print")]

    # --- sums

    def refresh(self) -> None:
        self.desk.read(partial(_read, period=self.shell.period), self._show, key="reports")

    def _show(self, answer: _Answer) -> None:
        self._index, self._batches = answer.index, answer.batches
        self._find(self.child.text())
        self._show_needs()
        self._show_sums(answer)
        self._widen()

    def _show_sums(self, answer: _Answer) -> None:
        parts.clear(self.sums)
        most = max((one.fen for one in answer.sums), default=0)
        for one in answer.sums:
            self._show_sum(one, most)
        if not answer.sums:
            self.sums.addWidget(parts.text(tr("这个学期还没有发放。"), 15, "ink2", wrap=True))
            return
        total = yuan_words(sum(one.fen for one in answer.sums))
        people = tr("合计 {n} 人").format(n=answer.people)
        self.sums.addWidget(parts.rule())
        self.sums.addLayout(parts.row(parts.text(people, 15, bold=True), None, parts.text(total, 17, bold=True)))
        self.sums.addWidget(parts.text(tr("一个人领几项，合计里只算一次。作废的不算。"), 13, "ink2", wrap=True))
        self.sums.addLayout(parts.row(parts.link(tr("去看各批次"), lambda: self.shell.go("batches")), None))

    def _show_sum(self, one: ItemSum, most: int) -> None:
        counts = tr("{people} 人，{grants} 笔").format(people=one.students, grants=one.grants)
        money = parts.text(yuan_words(one.fen), 15, bold=True)
        bar = parts.Bar(one.fen, most)
        bar.setAccessibleName(f"{tr_data(one.title)} {counts} {yuan_words(one.fen)}")
        self.sums.addWidget(parts.text(tr_data(one.title), 14, wrap=True))
        self.sums.addLayout(parts.row(parts.text(counts, 14, "ink2"), None, money))
        self.sums.addWidget(bar)
        signed = tr("其中已签字 {money}").format(money=yuan_words(one.signed_fen))
        self.sums.addWidget(parts.text(signed, 13, "ink2", wrap=True))
        self.sums.addSpacing(theme.px(6))

    # --- workbooks

    def _kind(self) -> tuple[str, str]:
        return str(self.kinds.currentData()), self.kinds.currentText()

    def export(self) -> None:
        """The chosen kind as a workbook; that it was taken out is recorded."""
        kind, label = self._kind()
        choose_place(self, tr("导出"), f"{label}.xlsx", lambda place: self.export_to(kind, place))

    def export_to(self, kind: str, place: Path) -> None:
        """Write the workbook of a kind."""
        self.desk.write(lambda office: exporting.export(office, kind, place), self._done, failed=self._refused)

    def template(self) -> None:
        """An empty workbook of the chosen kind."""
        kind, label = self._kind()

        def write(place: Path) -> None:
            self.desk.read(
                lambda office: exporting.template(office.type(kind), place),
                lambda _: self.shell.notice("ok", tr("空白模板已存好。")),
                failed=self._refused,
            )

        choose_place(self, tr("空白模板"), f"{label}.xlsx", write)

    def export_all(self) -> None:
        """A workbook for every kind, into a folder."""

        def write(folder: Path) -> None:
            self.desk.write(lambda office: exporting.export_all(office, folder), self._done, failed=self._refused)

        choose_folder(self, tr("全部导出到哪个文件夹"), write)

    def export_totals(self) -> None:
        """Sums by unit and item."""

        def write(place: Path) -> None:
            self.desk.read(lambda office: summary.totals(office, place), self._done, failed=self._refused)

        choose_place(self, tr("汇总表"), f"{tr('汇总表')}.xlsx", write)

    def _done(self, _: object) -> None:
        self.shell.notice("ok", tr("已存好。里面有学生的信息，用完请收好。"))

    def _refused(self, why: Refused) -> None:
        self.shell.refused(why)


def _months(now: str) -> list[str]:
    """This month and those before it, as 2026-10."""
    at = int(now[:4]) * 12 + int(now[5:]) - 1
    return [f"{one // 12}-{one % 12 + 1:02d}" for one in range(at, at - _MONTHS, -1)]


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _labelled(words: str, *fields: QWidget) -> QWidget:
    return parts.holder(parts.column(parts.text(words, 14, "ink2"), *fields, spacing=4))


def _read(office: Office, period: str) -> _Answer:
    sums, people = summary.by_item(office, period)
    return _Answer(sums, people, _batches(office, period), finding.index_of(office, "students"))


def _batches(office: Office, period: str) -> _Batches:
    """Own batches of a term, the newest first, and own pay sheets."""
    names = item_names(office)
    batches = sorted(
        office.ledger.select(Batch, period=period, owner=office.code), key=lambda b: b.number, reverse=True
    )
    sheets = sorted(office.ledger.select(PaySheet, owner=office.code), key=lambda s: (s.month, s.number), reverse=True)
    return _Batches(
        tuple((one.number, names.get(one.item, one.item)) for one in batches),
        tuple((one.number, one.month) for one in sheets),
    )

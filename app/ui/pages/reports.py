"""报表: every printed form, the term's money by item, and all records as workbooks."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from app.core.errors import Refused
from app.services import exporting, paper, summary
from app.services.entitling import item_names
from app.services.office import Office
from app.ui import parts
from app.ui.dialogs.files import choose_folder, choose_place
from app.ui.page import WIDE, Page, Shell
from app.ui.saying import period_words, yuan_words
from app.ui.words import tr, tr_data

_ALONE = ("publicity", "recognition", "attendance", "pay_sheet", "teaching_plan", "visit_record", "cover")
"""Forms that can be made for the whole term or month; those of one batch are printed where the batch is."""


class ReportsPage(Page):
    """Three cards beside each other; below each other where there is no room."""

    TITLE = "报表"
    HELP = "reports"
    KINDS: ClassVar[frozenset[str]] = frozenset({"grants", "batches", "aid_items"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.sums = parts.column(spacing=10)
        cards = [self._paper(), parts.Card(self.sums, None, title=tr("本学期资助")), self._workbooks()]
        if shell.mode == WIDE:
            box = parts.row(*cards, spacing=14)
            for at in range(3):
                box.setStretch(at, 1)
            self.body().addLayout(box)
            return
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(parts.holder(parts.column(*cards, None, spacing=12)))
        self.body().addWidget(area)

    def _paper(self) -> parts.Card:
        lines: list[parts.Part] = []
        for entry in paper.forms():
            name = str(entry["form"])
            if name in _ALONE:
                button = parts.Button(tr("看一看"), partial(self._preview, name), size="row")
                button.setAccessibleName(f"{tr('看一看')} {tr_data(str(entry['title']))}")
                title = parts.text(tr_data(str(entry["title"])), 15, wrap=True)
                line = parts.row(title, button)
                line.setStretch(0, 1)
                lines += [line, parts.rule()]
        said = parts.text(tr("花名册和收据在资助发放里印。"), 13, "ink2", wrap=True)
        return parts.Card(*lines, said, None, title=tr("要印的表"), spacing=6)

    def _preview(self, name: str) -> None:
        month = self.desk.today().isoformat()[:7]
        blank = name in ("visit_record", "teaching_plan")
        self.shell.preview(name, period=self.shell.period, month=month, blank=blank)

    def _workbooks(self) -> parts.Card:
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("哪种记录"))
        for declared in self.desk.office.ledger.registry:
            self.kinds.addItem(tr_data(declared.label), declared.kind)
        return parts.Card(
            parts.text(tr("选一种记录，存成电子表格；改了还能导回来。"), 14, "ink2", wrap=True),
            self.kinds,
            parts.row(parts.Button(tr("导出"), self.export), parts.Button(tr("空白模板"), self.template), None),
            parts.rule(),
            parts.row(parts.Button(tr("全部导出"), self.export_all), None),
            parts.row(parts.Button(tr("汇总表"), self.export_totals), None),
            parts.rule(),
            parts.row(parts.Button(tr("导入一份表格"), lambda: self.shell.go("import"), key="Ctrl+I"), None),
            None,
            title=tr("电子表格"),
            spacing=10,
        )

    def context(self) -> str:
        return period_words(self.shell.period)

    def refresh(self) -> None:
        period = self.shell.period
        self.desk.read(partial(_read, period=period), self._show, key="reports")

    def _show(self, rows: list[dict[str, Any]]) -> None:
        parts.clear(self.sums)
        most = max((int(row["fen"]) for row in rows), default=0)
        for row in rows:
            people = tr("{n} 人").format(n=row["students"])
            self.sums.addWidget(parts.text(tr_data(str(row["title"])), 14, wrap=True))
            self.sums.addLayout(
                parts.row(parts.text(people, 14, "ink2"), None, parts.text(yuan_words(int(row["fen"])), 15, bold=True))
            )
            self.sums.addWidget(parts.Bar(int(row["fen"]), most))
        if not rows:
            self.sums.addWidget(parts.text(tr("这个学期还没有发放。"), 15, "ink2", wrap=True))
        else:
            total = sum(int(row["fen"]) for row in rows)
            self.sums.addLayout(
                parts.row(parts.text(tr("合计"), 15, bold=True), None, parts.text(yuan_words(total), 17, bold=True))
            )

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
                lambda office: exporting.template(office.type(kind), place), self._done, failed=self._refused
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

    def header_parts(self) -> list[QWidget]:
        return []


def _read(office: Office, period: str) -> list[dict[str, Any]]:
    names = item_names(office)
    rows = [row for row in summary.by_unit_and_item(office) if row["period"] == period]
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        one = found.setdefault(row["item"], {"title": names.get(row["item"], row["item"]), "students": 0, "fen": 0})
        one["students"] += row["students"]
        one["fen"] += row["fen"]
    return list(found.values())

"""The term tab of 送教上门: each child against the plan and the norm of the year, what a county would ask, the term's days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.models import Term
from app.services import teaching
from app.services.office import Office
from app.ui import parts
from app.ui.forms.form import Block, Entry, Form, Subject
from app.ui.page import WIDE
from app.ui.pages.visit_children import ICONS, owed_words
from app.ui.saying import day_words, period_words
from app.ui.theme import theme
from app.ui.words import tr, tr_data

if TYPE_CHECKING:
    from app.ui.pages.visits import VisitsPage

_MOST = 60
"""Findings that are shown at once; the count says how many there are."""


@dataclass(frozen=True)
class _Known:
    """A term's summary. record: id of the term's own record, "" for none; own: whether this unit sets its days."""

    summary: Mapping[str, Any]
    record: str
    own: bool


def _read(office: Office, period: str) -> _Known:
    rows = office.ledger.select(Term, period=period, owner=office.code)
    return _Known(
        teaching.term_summary(office, period),
        rows[0].id if rows else "",
        office.may_set_rates() and not office.is_county,
    )


class TermTab:
    """``master``: the children and the findings; ``detail``: the days of the term and the sums."""

    def __init__(self, page: VisitsPage) -> None:
        self.page, self.shell, self.desk = page, page.shell, page.desk
        self.grid_place = QVBoxLayout()
        self.found = parts.text("", 15, bold=True)
        self.findings = QVBoxLayout()
        self.findings.setSpacing(theme.px(6))
        self.form = Form(self.shell, [_block()], {"": "terms"}, width=theme.px(336))
        self.form.said.connect(page._say)
        self.form.made.connect(lambda *_: self.refresh())
        self.title = parts.text("", 15, bold=True)
        self.days = parts.text("", 14, "ink2", wrap=True)
        self.sums = QVBoxLayout()
        self.master = self._build_master()
        self.detail = parts.holder(
            parts.column(self.title, self.days, self.form, parts.rule(), self.sums, None, spacing=10)
        )

    def _build_master(self) -> QWidget:
        upper = parts.Card(self.grid_place)
        lower = parts.Card(self.found, self.findings)
        box = parts.column(upper, lower, None, spacing=12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(parts.holder(box))
        return area

    def refresh(self) -> None:
        """The term, child by child."""
        period = self.shell.period
        self.desk.read(partial(_read, period=period), self._show, key="visits.term")

    def _show(self, known: _Known) -> None:
        summary, chosen = known.summary, self.page.children_line.student
        rows = [one for one in summary["children"] if chosen in ("", one["student"])]
        parts.clear(self.grid_place)
        if rows:
            self.grid_place.addLayout(self._grid(rows, summary["norm"]))
        else:
            self.grid_place.addWidget(
                parts.text(tr("本学期还没有送教计划。先在“计划”里给学生定计划。"), 15, "ink2", wrap=True)
            )
        findings = [one for one in summary["findings"] if chosen in ("", one["student"])]
        self._show_findings(findings)
        self._show_days(known)
        self._show_sums(summary["totals"])

    def _grid(self, rows: Sequence[Mapping[str, Any]], norm: Mapping[str, Any]) -> QGridLayout:
        wide = self.shell.mode == WIDE and theme.percent == 100
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(10))
        heads = [
            tr("学生"),
            tr("本学期"),
            tr("课时"),
            tr("状态"),
            tr("本学年，标准 {n} 课时").format(n=norm["lessons"]),
            "",
        ]
        shown = range(6) if wide else range(4)
        for at in shown:
            grid.addWidget(parts.text(heads[at], 14, "ink2", bold=True), 0, at)
        for line, one in enumerate(rows, 1):
            for at, widget in enumerate(self._cells(one)):
                if at in shown:
                    grid.addWidget(widget, line, at)
        for at in (1, 4) if wide else (1,):
            grid.setColumnStretch(at, 1)
        if norm["document"]:
            source = tr("标准出自：{source}").format(source=tr_data(norm["document"]))
            grid.addWidget(parts.text(source, 13, "ink2", wrap=True), len(rows) + 1, 0, 1, len(shown))
        return grid

    def _cells(self, one: Mapping[str, Any]) -> list[QWidget]:
        role, words = owed_words(one, short=self.shell.mode != WIDE)
        said = tr("{given} / {due}").format(given=one["given"], due=one["due"])
        year = tr("{given} / {norm}").format(given=one["year_given"], norm=one["year_norm"])
        bar = parts.Bar(one["given"], one["due"], "ok" if role == "ok" else "accent")
        bar.setToolTip(tr("应送 {due}，签字 {done}，没签字 {unsigned}").format(**one))
        year_bar = parts.Bar(one["year_given"], one["year_norm"])
        if one["year_missing"]:
            year_bar.setToolTip(tr("还差 {n} 课时").format(n=one["year_missing"]))
        return [
            parts.text(str(one["name"]), 15, bold=True), bar, parts.text(said, 15),
            parts.Pill(role, words, ICONS[role]), year_bar, parts.text(year, 15),
        ]  # fmt: skip

    def _show_findings(self, findings: Sequence[Mapping[str, Any]]) -> None:
        parts.clear(self.findings)
        words = tr("县级检查时会问的 {n} 处").format(n=len(findings)) if findings else tr("没有要说明的地方")
        self.found.setText(words)
        for one in findings[:_MOST]:
            sentence = parts.text(tr_data(str(one["text"])), 14, wrap=True)
            line = parts.row(parts.text(str(one["name"]), 14, "ink2"), sentence, spacing=10)
            line.setStretch(1, 1)
            if one["visit"]:
                line.addWidget(parts.Button(tr("打开"), partial(self._open, one), size="row", flat=True))
            self.findings.addLayout(line)

    def _open(self, one: Mapping[str, Any]) -> None:
        self.page.arrive({"visit": one["visit"], "month": str(one["day"])[:7], "day": str(one["day"])})

    def _show_days(self, known: _Known) -> None:
        summary = known.summary
        self.title.setText(period_words(self.shell.period))
        first, last = day_words(summary["first_day"]), day_words(summary["last_day"])
        words = tr("{first} 到 {last}").format(first=first, last=last)
        if summary["assumed"]:
            words = tr("{days}，是推算的。").format(days=words)
            words += tr("请填开学和结束日期。") if known.own else tr("县级填好学期日期后随回复下发。")
        elif not known.own:
            words = tr("{days}，由县级定。").format(days=words)
        self.days.setText(words)
        self.form.setVisible(known.own)
        if known.own:
            fixed = {"period": self.shell.period}
            subject = Subject("terms", known.record) if known.record else Subject("terms", "", fixed)
            now = self.form.subjects.get("")
            if now is None or (now.record, now.fixed) != (subject.record, subject.fixed):
                self.form.show_subjects({"": subject})
            else:
                self.form.reload()

    def _show_sums(self, sums: Mapping[str, Any]) -> None:
        parts.clear(self.sums)
        said = [
            (tr("应送"), tr("{n} 课时").format(n=sums["due"])), (tr("已送"), tr("{n} 课时").format(n=sums["done"])),
            (tr("缺签字"), tr("{n} 课时").format(n=sums["unsigned"])), (tr("欠"), tr("{n} 课时").format(n=sums["owed"])),
            (tr("全学期计划"), tr("{n} 课时").format(n=sums["planned"])),
        ]  # fmt: skip
        self.sums.addLayout(parts.pairs(said))

    def print_form(self) -> None:
        """Nothing of its own: the records of the chosen child's term."""
        student = self.page.children_line.student
        if student:
            self.shell.preview("visit_record", student=student, period=self.shell.period)
        else:
            self.shell.notice("mute", tr("先在上面选一名学生，再打印这名学生本学期的记录表。"))

    def reveal(self) -> None:
        """Nothing is masked here."""

    def leave(self) -> bool:
        """Nothing is open here."""
        return False


def _block() -> Block:
    return Block("", [[Entry("first_day")], [Entry("last_day")], [Entry("teaching_weeks")]])

"""The pay of a month: prepared from the hours, approved by somebody else, paid, signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.models import PayLine, PaySheet, Student
from app.models.hours import hours_sum
from app.models.rules.capitals import money_capitals
from app.services import work_pay
from app.services.entitling import named
from app.services.office import Office
from app.services.paying import read_day
from app.services.working import attendance_of
from app.ui import parts
from app.ui.page import SINGLE, WIDE
from app.ui.pages.hours import HoursPage, Tab
from app.ui.saying import day_words, period_words, short_day, yuan, yuan_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr


@dataclass(frozen=True)
class _Line:
    id: str
    number: int
    line: PayLine
    name: str
    grade_class: str
    id_number: str


@dataclass(frozen=True)
class _Pay:
    """The month's sheets and their lines; left: how many with hours stand on no sheet yet, and their pay."""

    sheets: tuple[PaySheet, ...]
    lines: tuple[_Line, ...]
    left: int
    left_fen: int


def _read(office: Office, month: str) -> _Pay:
    sheets = sorted(office.ledger.select(PaySheet, month=month, owner=office.code), key=lambda sheet: sheet.number)
    lines = office.ledger.select(PayLine, month=month, owner=office.code)
    students = {s.id: s for s in office.ledger.select(Student, id=[line.student for line in lines])}
    shown = [
        _Line(
            line.id,
            at + 1,
            line,
            students[line.student].name,
            named(students[line.student])["grade_class"],
            line.student,
        )
        for at, line in enumerate(lines)
        if line.student in students
    ]
    held = {line.assignment for line in lines if not line.void_on}
    due = [pay for assignment, pay in attendance_of(office, month).items() if assignment not in held]
    return _Pay(tuple(sheets), tuple(shown), len(due), sum(pay.pay_fen for pay in due))


def _state(entry: _Line) -> Cell:
    line = entry.line
    if line.void_on:
        return Cell(tr("作废"), "mute", "barred")
    if line.signed_on:
        return Cell(tr("已签领"), "ok")
    return Cell(tr("未签领"), "bad") if line.paid_on else Cell(tr("没发放"), "mute")


class PayTab(Tab):
    """One sheet at a time: its lines, its totals, and at the right the next act."""

    def __init__(self, page: HoursPage) -> None:
        super().__init__(page)
        self.pay: _Pay | None = None
        self._next: parts.Button | None = None
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(tr("报酬表"))
        self.sheets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sheets.activated.connect(lambda _: self._fill())
        today = self.desk.today()

        def text(get: Callable[[_Line], str]) -> Callable[[_Line], Cell]:
            return lambda entry: Cell(get(entry), struck=bool(entry.line.void_on))

        self.table: Table[_Line] = Table(
            [
                Column(tr("序号"), text(lambda e: str(e.number)), width=52, right=True, drop=4),
                Column(tr("姓名"), text(lambda e: e.name), width=84),
                Column(tr("班级"), text(lambda e: e.grade_class), width=110, drop=3),
                Column(tr("岗位"), text(lambda e: e.line.post_name), width=90, drop=5),
                Column(tr("天数"), text(lambda e: str(e.line.days)), width=52, right=True),
                Column(tr("工时"), text(lambda e: hours_sum(e.line.hours)), width=60, right=True),
                Column(tr("应发（元）"), text(lambda e: yuan(e.line.pay_fen)), width=94, right=True),
                Column(tr("减免餐费"), text(lambda e: yuan(e.line.meal_fen)), width=94, right=True, drop=2),
                Column(tr("状态"), _state, width=104),
                Column(tr("签领日期"), text(lambda e: short_day(e.line.signed_on, today)), width=90, drop=1),
            ],
            key=lambda entry: entry.id,
        )
        self.table.setAccessibleName(tr("报酬表"))
        self.foot = QVBoxLayout()
        self.side = QVBoxLayout()
        self.side.setSpacing(theme.px(12))
        left = parts.Card(self.table, parts.holder(self.foot, ground="tint"), margin=1, spacing=0)
        right = parts.holder(self.side)
        if self.shell.mode == SINGLE:
            self.table.setMinimumHeight(theme.px(parts.TABLE_LEAST))
            box: QBoxLayout = parts.column(right, left, spacing=10)
            box.setStretch(1, 1)
        else:
            right.setFixedWidth(theme.px(304))
            box = parts.row(left, right, spacing=14)
            box.setStretch(0, 1)
        self.setLayout(parts.column(parts.row(self.sheets, None), box, spacing=10))

    def refresh(self) -> None:
        self.desk.read(partial(_read, month=self.page.month), self._show, key="hours.pay")

    def _show(self, pay: _Pay) -> None:
        self.pay = pay
        chosen = self.sheets.currentData()
        self.sheets.clear()
        for sheet in pay.sheets:
            self.sheets.addItem(
                tr("{month}报酬表 {number}").format(month=period_words(sheet.month), number=sheet.number[-3:]),
                sheet.number,
            )
        self.sheets.setVisible(bool(pay.sheets))
        at = self.sheets.findData(chosen)
        self.sheets.setCurrentIndex(at if at >= 0 else len(pay.sheets) - 1)
        self._fill()

    @property
    def sheet(self) -> PaySheet | None:
        """The sheet that is shown."""
        number = self.sheets.currentData()
        return next((s for s in (self.pay.sheets if self.pay else ()) if s.number == number), None)

    def _lines(self) -> list[_Line]:
        sheet = self.sheet
        return [entry for entry in (self.pay.lines if self.pay else ()) if sheet and entry.line.pay_sheet == sheet.id]

    def _fill(self) -> None:
        lines = self._lines()
        self.table.show_rows(
            sorted(lines, key=lambda e: (bool(e.line.void_on or e.line.signed_on or not e.line.paid_on), e.number))
        )
        self._fill_foot([entry.line for entry in lines if not entry.line.void_on])
        self._fill_side()

    def _fill_foot(self, lines: Sequence[PayLine]) -> None:
        parts.clear(self.foot)
        fen = sum(line.pay_fen for line in lines)
        figures = [
            (tr("人数"), tr("{n} 人").format(n=len({line.student for line in lines}))),
            (tr("工时"), hours_sum(sum(line.hours for line in lines))),
            (tr("实发合计"), yuan_words(fen)),
        ]
        if self.shell.mode != SINGLE:
            figures.append((tr("减免餐费（不发放）"), yuan_words(sum(line.meal_fen for line in lines))))
        shown: list[parts.Part] = [
            parts.column(parts.text(w, 13, "ink2"), parts.text(v, 17, bold=True), spacing=0) for w, v in figures
        ]
        if self.shell.mode == WIDE:
            large = parts.text(money_capitals(fen) if lines else "", 17, bold=True, face="serif")
            shown.append(parts.column(parts.text(tr("实发合计（大写）"), 13, "ink2"), large, spacing=0))
        self.foot.addLayout(parts.row(*shown, None, spacing=22, margin=(14, 8, 14, 8)))

    # --- what can be done next

    def next_act(self) -> None:
        if self._next is not None:
            self._next.click()

    def _fill_side(self) -> None:
        parts.clear(self.side)
        self._next = None
        assert self.pay is not None
        if self.pay.left:
            words = tr("{n} 人有工时，还没有编进报酬表，共 {fen}。").format(
                n=self.pay.left, fen=yuan_words(self.pay.left_fen)
            )
            self._act(
                tr("编制报酬表"),
                words,
                "warn",
                [],
                lambda _: self._write(lambda o: work_pay.prepare_pay(o, self.page.month)),
                primary=self.sheet is None,
            )
        sheet = self.sheet
        if sheet is None:
            if not self.pay.left:
                self.side.addWidget(parts.Card(parts.text(tr("这个月没有工时，没有报酬要编。"), 15, "ink2", wrap=True)))
            self.side.addStretch(1)
            return
        self._sheet_acts(sheet)
        self.side.addStretch(1)
        done = [
            (tr("编制"), sheet.prepared_by, sheet.prepared_on),
            (tr("审批"), sheet.approved_by, sheet.approved_on),
            (tr("发放"), "", sheet.paid_on),
        ]
        said = [(words, f"{who or ''} {short_day(on, self.desk.today())}".strip()) for words, who, on in done]
        self.side.addWidget(parts.Card(parts.pairs(said)))

    def _sheet_acts(self, sheet: PaySheet) -> None:
        lines = [entry.line for entry in self._lines() if not entry.line.void_on]
        unpaid = [line for line in lines if not line.paid_on]
        unsigned = [line for line in lines if line.paid_on and not line.signed_on]
        day = self.desk.today().isoformat()
        if not sheet.approved_on and lines:
            self._act(
                tr("审批"),
                tr("审批人和编制人要是两个人。"),
                "warn",
                [],
                lambda _: self._write(partial(work_pay.approve_pay, name=sheet.number)),
                primary=True,
            )
        elif unpaid:
            fields = [_day_field(tr("发放日期"), day), _how_field()]
            self._act(
                tr("登记发放"),
                tr("{n} 人没有发放。").format(n=len(unpaid)),
                "warn",
                fields,
                partial(self._ask_pay, sheet.number, unpaid),
                primary=True,
            )
        elif unsigned:
            words = tr("{n} 人没有签领。").format(n=len(unsigned))
            self._act(
                tr("全部登记签领"),
                words,
                "bad",
                [_day_field(tr("签字日期"), day)],
                partial(self._ask_sign, sheet.number, unsigned),
                primary=True,
            )
        if unpaid and lines:
            reason = QLineEdit()
            reason.setAccessibleName(tr("作废原因"))
            reason.setPlaceholderText(tr("作废原因"))
            self._act(tr("作废选中的一笔"), "", "", [reason], self._void)

    def _act(
        self,
        name: str,
        words: str,
        role: str,
        fields: list[QWidget],
        do: Callable[[list[str]], object],
        *,
        primary: bool = False,
    ) -> None:
        def press() -> None:
            do([_value(field) for field in fields])

        said: list[parts.Part] = [parts.text(words, 14, wrap=True)] if words else []
        button = parts.Button(name, press, key="F5" if primary else "", primary=primary)
        if primary:
            self._next = button
        self.side.addWidget(parts.Card(*said, *fields, parts.row(button, None), role=role, spacing=8))

    # --- what can't be undone is asked first

    def _ask_pay(self, number: str, lines: Sequence[PayLine], values: list[str]) -> None:
        date, how = values

        def ask(day: str) -> None:
            words = tr("登记 {who}、{fen}在{day}用{how}发放？").format(
                who=tr("{n} 人").format(n=len(lines)),
                fen=yuan_words(sum(line.pay_fen for line in lines)),
                day=day_words(day),
                how=tr("银行卡") if how == "card" else tr("现金"),
            )
            do = partial(self._write, partial(work_pay.pay_out, name=number, date=day, how=how))
            detail = tr("登记以后不能撤销。请先核对人数和金额。")
            self.shell.ask(words, tr("登记发放"), tr("先不登记"), do, detail=detail)

        self._on_day(date, tr("发放日期"), ask)

    def _ask_sign(self, number: str, lines: Sequence[PayLine], values: list[str]) -> None:
        def ask(day: str) -> None:
            who = tr("{n} 人").format(n=len(lines))
            words = tr("登记 {who} {day}已签领？").format(who=who, day=day_words(day))
            do = partial(self._write, partial(work_pay.sign_pay, name=number, date=day))
            detail = tr("登记以后不能撤销。请先核对签过字的纸。")
            self.shell.ask(words, tr("登记签领"), tr("先不登记"), do, detail=detail)

        self._on_day(values[0], tr("签字日期"), ask)

    def _on_day(self, text: str, label: str, then: Callable[[str], object]) -> None:
        """A day that can't be read is said before anything is asked."""
        try:
            day = read_day(text, label)
        except Refused as why:
            self._refused(why)
        else:
            then(day)

    def _void(self, values: list[str]) -> None:
        entry, sheet = self.table.current, self.sheet
        if entry is None or sheet is None:
            return
        do = partial(
            self._write, partial(work_pay.void_pay, name=sheet.number, reason=values[0], student=entry.id_number)
        )
        if not values[0].strip():
            # The sentence that asks for a reason is the service's.
            do()
            return
        words = tr("作废{who}的{what}？").format(who=entry.name, what=yuan_words(entry.line.pay_fen))
        detail = tr("原因：{reason}。作废以后不能撤销，号码和这一行留着。").format(reason=values[0].strip())
        self.shell.ask(words, tr("作废"), tr("先不作废"), do, detail=detail)

    def _write(self, ask: Callable[[Office], dict[str, Any]]) -> None:
        self.desk.write(ask, lambda _: self.shell.clear_notices(), failed=self._refused)

    def _refused(self, why: Refused) -> None:
        self.shell.refused(why)


def _day_field(words: str, day: str) -> QLineEdit:
    field = QLineEdit(day)
    field.setAccessibleName(words)
    field.setToolTip(words)
    return field


def _how_field() -> QComboBox:
    field = QComboBox()
    field.setAccessibleName(tr("发放方式"))
    field.addItem(tr("银行卡"), "card")
    field.addItem(tr("现金"), "cash")
    return field


def _value(field: QWidget) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData())
    assert isinstance(field, QLineEdit)
    return field.text()

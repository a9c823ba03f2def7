"""待办: what is due, in three groups; the first line is chosen, Enter opens where it is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QScrollArea, QStackedWidget, QWidget

from app.models import registry
from app.services.due import GROUPS, NOW, OTHERS, Day, Line, Money, Step, postpone
from app.ui import parts
from app.ui.icons import ICON_OF_STATE, paint_icon
from app.ui.page import WIDE, Page, Shell
from app.ui.saying import day_words, yuan, yuan_words
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BUTTON = 104
"""Room for the act at the end of a line."""


class DuePage(Page):
    """Lines at the left; how far the term is, its money and four common keys at the right (below on a small window)."""

    TITLE = "待办"
    HELP = "due"
    KINDS = frozenset([*registry().types, "_meta", "_packages", "_issued"])
    HAS_TERM = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.day: Day | None = None
        self.rows: list[LineRow] = []
        self._wanted = ""
        self.lines = parts.column(spacing=0)
        list_holder = parts.holder(self.lines, ground="surface")
        self._foot = self._make_foot()
        card = parts.Card(margin=1, spacing=0)
        self.side = parts.column(spacing=8)
        if shell.mode == WIDE:
            card.box.addWidget(_scrolled(list_holder), 1)
            card.box.addWidget(self._foot)
            right = _scrolled(parts.holder(self.side), "paper")
            right.setFixedWidth(theme.px(262))
            self.body().addLayout(parts.row(card, right, spacing=14))
        else:
            inside = parts.holder(
                parts.column(list_holder, parts.holder(self.side), None, spacing=12), ground="surface"
            )
            card.box.addWidget(_scrolled(inside), 1)
            card.box.addWidget(self._foot)
            self.body().addWidget(card)
        self.keys = {"F5": self.refresh}

    def context(self) -> str:
        return day_words(self.desk.today(), weekday=True)

    def header_parts(self) -> list[QWidget]:
        wide = tr("找学生：拼音首字母、姓名、证件号后四位") if self.shell.mode == WIDE else tr("找学生")
        return [parts.Button(wide, lambda: self.shell.go("students", "find"), key="Ctrl+F", name="search")]

    # --- what is shown

    def refresh(self) -> None:
        self.shell.ask_day()

    def show_day(self, day: Day) -> None:
        """Everything anew; the chosen line stays the chosen one."""
        task = self._wanted or (self.current.task if self.current else "")
        had_focus = not self.rows or any(row.hasFocus() for row in self.rows) or self.hasFocus()
        self.day, self._wanted = day, ""
        self._show_lines(day, task, had_focus and self.isVisible())
        parts.clear(self.side)
        for widget in (_term_card(day.steps), _money_card(day.money), self._keys_card()):
            self.side.addWidget(widget)
        self.side.addStretch(1)
        self.shell.refresh_header()

    def _show_lines(self, day: Day, task: str, take_focus: bool) -> None:
        parts.clear(self.lines)
        self.rows = []
        if not any(line.group == NOW for line in day.open):
            self.lines.addWidget(_nothing(day))
        for group, title in GROUPS.items():
            found = [line for line in day.lines if line.group == group]
            if found:
                self.lines.addWidget(_head(tr_data(title), found))
            for line in found:
                self.rows.append(row := LineRow(line, self.desk.today(), self.shell.mode == WIDE))
                row.opened.connect(self.open_line)
                row.stepped.connect(self._step)
                row.put_off.connect(self.ask_reason)
                self.lines.addWidget(row)
        self.lines.addStretch(1)
        chosen = next((row for row in self.rows if row.line.task == task), self.rows[0] if self.rows else None)
        if chosen is not None:
            chosen.setChecked(True)
            if take_focus:
                chosen.setFocus()

    @property
    def current(self) -> Line | None:
        """The chosen line."""
        row = next((row for row in self.rows if row.isChecked()), None)
        return row.line if row else None

    def _step(self, by: int) -> None:
        at = next((at for at, row in enumerate(self.rows) if row.isChecked()), 0)
        self.rows[max(0, min(at + by, len(self.rows) - 1))].setFocus()

    def open_line(self, line: Line) -> None:
        """Where it is done."""
        self.shell.go(line.room, line.target)

    def focusInEvent(self, event: QEvent) -> None:
        row = next((row for row in self.rows if row.isChecked()), None)
        if row is not None:
            row.setFocus()

    def arrive(self, target: object) -> None:
        if isinstance(target, Day):
            self.show_day(target)
        else:
            self._wanted = str(target or "")

    def kept(self) -> object:
        return self.current.task if self.current else None

    # --- the foot: keys, or the reason for putting off

    def _make_foot(self) -> QStackedWidget:
        pairs = [("↑ ↓", tr("选择")), (tr("回车"), tr("打开")), (tr("空格"), tr("推迟到明天（要写一句原因）"))]
        roomy = self.shell.mode == WIDE and theme.percent == 100
        shown: list[parts.Part] = [parts.Keys(*(pairs if self.shell.mode == WIDE else pairs[1:])), None]
        if roomy:
            shown.append(parts.text(tr("办完的会自己从这里消失"), 14, "ink3"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("推迟的原因"))
        self.reason.setPlaceholderText(tr("例如：家长明天来校签字"))
        self.reason.returnPressed.connect(self._put_off)
        asked = parts.row(
            parts.text(tr("推迟到明天，因为"), 14),
            self.reason,
            parts.Button(tr("推迟"), self._put_off, key=tr("回车")),
            parts.Button(tr("不推迟"), self.leave, key="Esc"),
            margin=(16, 8, 16, 8),
        )
        foot = QStackedWidget()
        foot.addWidget(parts.holder(parts.row(*shown, margin=(16, 8, 16, 8)), ground="surface"))
        foot.addWidget(parts.holder(asked, ground="surface"))
        foot.setFixedHeight(theme.px(50))
        return foot

    def ask_reason(self, line: Line) -> None:
        """Space: one sentence of reason, then it is put off."""
        if line.group != OTHERS and not line.postponed:
            self.reason.clear()
            self._foot.setCurrentIndex(1)
            self.reason.setFocus()

    def _put_off(self) -> None:
        line, reason = self.current, self.reason.text()
        if line is not None:
            self.desk.write(lambda office: postpone(office, line, reason), lambda _: self.leave())

    def leave(self) -> bool:
        if self._foot.currentIndex() == 0:
            return False
        # The field that goes would hand the focus to the next line, and so choose another one.
        row = next((row for row in self.rows if row.isChecked()), None)
        if row is not None:
            row.setFocus()
        self._foot.setCurrentIndex(0)
        return True

    def _keys_card(self) -> QWidget:
        acts = [
            (tr("登记一名学生"), "Ctrl+N"),
            (tr("记一次送教"), "Ctrl+T"),
            (tr("导入一份表格"), "Ctrl+I"),
            (tr("写入优盘"), "Ctrl+U"),
        ]
        return parts.Card(
            parts.pairs([(words, parts.KeyCap(key)) for words, key in acts]),
            title=tr("常用"),
            spacing=6,
            margin=(16, 10, 16, 10),
        )


class LineRow(QAbstractButton):
    """One line, painted by hand. Enter opens, Space puts off, ↑ ↓ go on; the chosen one has the bar and the button."""

    opened = Signal(object)
    put_off = Signal(object)
    stepped = Signal(int)

    def __init__(self, line: Line, today: dt.date, wide: bool) -> None:
        super().__init__()
        self.line, self._wide = line, wide
        self._date, self._left, self._late = _date_words(line, today)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(55))
        self.setAccessibleName(" ".join(filter(None, self._said())))
        self.setToolTip(f"{self.what}\n{self.why}")
        self.act = parts.Button(tr("打开"), lambda: self.opened.emit(line), key=tr("回车"), primary=True)
        self.act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.act.setParent(self)
        self.act.hide()
        self.toggled.connect(self.act.setVisible)

    @property
    def what(self) -> str:
        """The first line of text."""
        return tr_data(self.line.what)

    @property
    def why(self) -> str:
        """The second one; of a line that was put off its reason."""
        if self.line.postponed:
            return tr("推迟到明天：{reason}").format(reason=self.line.postponed)
        return tr_data(self.line.why)

    def _said(self) -> tuple[str, ...]:
        return f"{self.line.count} {tr_data(self.line.unit)}", self.what, self.why, self.weight, self._date, self._left

    @property
    def weight(self) -> str:
        """Money, children or minutes, what there is first."""
        if self.line.fen:
            return yuan_words(self.line.fen)
        if self.line.students and self.line.students != self.line.count:
            return tr("{n} 名学生", n=self.line.students).format(n=self.line.students)
        return tr("约 {n} 分钟", n=self.line.minutes).format(n=self.line.minutes) if self.line.minutes else ""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.act.sizeHint()
        self.act.setGeometry(
            self.width() - size.width() - theme.px(14),
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def focusInEvent(self, event: QEvent) -> None:
        self.setChecked(True)
        self.update()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self, 0, theme.px(40))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by:
            self.stepped.emit(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.line)
        elif event.key() == Qt.Key.Key_Space:
            self.put_off.emit(self.line)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.fillRect(box, theme.color("sel" if self.isChecked() else "surface"))
        painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), theme.color("line2"))
        if self.isChecked():
            painter.fillRect(QRectF(0, 0, theme.px(4), box.height()), theme.color("accent"))
        grey, state = bool(self.line.postponed), "mute" if self.line.postponed else self.line.state
        edge = theme.px(20)
        icon = QRectF(theme.px(17), (box.height() - edge) / 2, edge, edge)
        paint_icon(painter, ICON_OF_STATE[state], icon, theme.color(state))
        self._text(painter, (40, 42), str(self.line.count), 24, "ink3" if grey else "ink", bold=True, right=True)
        unit = tr_data(self.line.unit)
        self._text(painter, *(((85, 41), unit, 12) if unit.isascii() else ((88, 34), unit, 14)), "ink2")
        scale = 100 / theme.px(100)
        end = box.width() * scale - max(_BUTTON, self.act.sizeHint().width() * scale) - 18
        date = self._date_width()
        self._two(
            painter, end - date, date, (self._date, 15, "ink3" if grey else "ink"), (self._left, 13, self._late_role())
        )
        weighed = self._wide and box.width() >= theme.px(760)
        if weighed and self.weight:
            self._text(painter, (end - date - 142, 126), self.weight, 15, "ink3" if grey else "ink", right=True)
        room = end - date - (150 if weighed else 12) - 126
        what, why = (self.what, 15, "ink3" if grey else "ink"), (self.why, 14, "ink2")
        self._two(painter, 126, room, what, why, right=False, bold=not grey)
        if not self.isChecked():
            mark = QRectF(box.width() - theme.px(34), (box.height() - theme.px(16)) / 2, theme.px(16), theme.px(16))
            paint_icon(painter, "right", mark, theme.color("ink2"))

    def _date_width(self) -> float:
        """Of the column of days, at 100 %."""
        widest = max(
            QFontMetricsF(theme.font(15)).horizontalAdvance(self._date),
            QFontMetricsF(theme.font(13, bold=True)).horizontalAdvance(self._left),
        )
        return max(76.0, widest / theme.px(100) * 100 + 2)

    def _late_role(self) -> str:
        return "ink3" if self.line.postponed else self._late

    def _two(
        self, painter: QPainter, left: float, width: float, upper: tuple[str, float, str], lower: tuple[str, float, str],
        *, right: bool = True, bold: bool = False,
    ) -> None:  # fmt: skip
        self._text(painter, (left, width), *upper, bold=bold, right=right, top=6, height=24)
        self._text(painter, (left, width), *lower, bold=right and lower[2] == "bad", right=right, top=28, height=22)

    def _text(
        self, painter: QPainter, at: tuple[float, float], words: str, size: float, role: str,
        *, bold: bool = False, right: bool = False, top: float = 0, height: float = 55,
    ) -> None:  # fmt: skip
        font = theme.font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(theme.color(role))
        box = QRectF(theme.px(at[0]), theme.px(top), theme.px(at[1]), theme.px(height))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, _RIGHT if right else _LEFT, shown)


def _date_words(line: Line, today: dt.date) -> tuple[str, str, str]:
    """(day, how many are left, role of that)."""
    if line.waiting is not None:
        if not line.waiting:
            return day_words(line.day), tr("今天送出"), "wait"
        return day_words(line.day), tr("等了 {n} 天", n=line.waiting).format(n=line.waiting), "wait"
    if line.days is None:
        return "", "", "ink2"
    if line.days == 0:
        return tr("今天"), tr("今天办"), "warn"
    if line.days < 0:
        return day_words(line.day), tr("逾期 {n} 天", n=-line.days).format(n=-line.days), "bad"
    role = "warn" if line.days <= 3 else "ink2"
    return day_words(line.day), tr("还有 {n} 天", n=line.days).format(n=line.days), role


def _head(title: str, lines: Sequence[Line]) -> QWidget:
    minutes = sum(line.minutes for line in lines if not line.postponed)
    counted = tr("{n} 件", n=len(lines)).format(n=len(lines))
    about = tr("{n} 件，大约 {minutes} 分钟", n=len(lines)).format(n=len(lines), minutes=minutes)
    words = about if minutes and lines[0].group == NOW else counted
    shown = parts.row(parts.text(title, 15, bold=True), parts.text(words, 14, "ink2"), None, margin=(16, 5, 16, 5))
    return parts.holder(shown, ground="tint")


def _nothing(day: Day) -> QWidget:
    """Nothing is due: what comes next, if anything is known."""
    words = tr("今天没有要办的事。")
    if day.open:
        line = day.open[0]
        words = tr("今天没有要办的事。下一件：{day} {what}").format(day=day_words(line.day), what=tr_data(line.what))
    said = parts.text(words, 15, bold=True, wrap=True)
    shown = parts.row(parts.picture("done", 20, "ok"), said, spacing=14, margin=(17, 14, 16, 14))
    shown.setStretch(1, 1)
    return parts.holder(shown, ground="surface")


def _term_card(steps: Sequence[Step]) -> QWidget:
    shown: list[parts.Part] = []
    for step in steps:
        full = bool(step.whole) and step.done >= step.whole
        words = tr("{what}（{unit}）").format(what=tr_data(step.what), unit=tr_data(step.unit))
        numbers = parts.row(
            parts.text(f"{step.done:,}", 15, bold=True), parts.text(f"/ {step.whole:,}", 14, "ink2"), spacing=4
        )
        shown.append(parts.row(parts.text(words, 14, "ink2"), None, numbers))
        shown.append(parts.Bar(step.done, step.whole, "ok" if full else "accent"))
    return parts.Card(*shown, title=tr("本学期走到哪一步"), spacing=3, margin=(16, 10, 16, 10))


def _money_card(money: Money) -> QWidget:
    said = tr("已发放 {n} 人次；应发 {due}", n=money.payments).format(n=money.payments, due=yuan_words(money.due_fen))
    shown: list[parts.Part] = [
        parts.text(yuan_words(money.paid_fen), 26, bold=True),
        parts.text(said, 13, "ink2", wrap=True),
    ]
    if money.items:
        shown.append(parts.rule())
    for name, fen, whole in money.items:
        words = tr_data(name) if whole else tr("{item}（没编完）").format(item=tr_data(name))
        shown.append(parts.row(parts.Elided(words, 13), parts.text(yuan(fen), 14)))
    return parts.Card(*shown, title=tr("本学期资助"), spacing=4, margin=(16, 10, 16, 10))


def _scrolled(inside: QWidget, ground: str = "surface") -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setProperty("ground", ground)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area

"""One child from the first year on: what happened, newest first, and beside it who it is, what is open, what was received."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.core.errors import Refused
from app.core.kinds import Kind
from app.models.codes import ATTENDANCE, SEX
from app.models.kinds import BANK_CARD, ID_NUMBER, PHONE, STUDENT_NUMBER
from app.models.rules.working import years_old
from app.services import childhood, roll
from app.services.childhood import SORTS, Event, File
from app.services.office import Office
from app.ui import parts
from app.ui.icons import paint_icon
from app.ui.page import SINGLE, WIDE, Page, Shell
from app.ui.pages.student_panel import scrolled
from app.ui.saying import short_day, year_words, yuan, yuan_words
from app.ui.tables.delegate import paint_pill, pill_width
from app.ui.tables.model import Cell
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_SHOWN_MS = 30_000
_LONG_NAME = 6
"""Characters of a name that has room in the header; a longer one stands in the card alone."""
ALL = "all"
_ROOM_OF = {
    "hardships": "hardships", "grants": "batches", "listings": "lists", "visits": "visits", "pay_lines": "hours",
    "assignments": "hours",
}  # fmt: skip


class ChildPage(Page):
    """``arrive``: a child's id, or what ``kept`` gave."""

    TITLE = "一生一档"
    HELP = "child"
    KINDS: ClassVar[frozenset[str]] = roll.KINDS | {"batches", "receipts", "visits", "pay_lines", "assignments"}

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.student = ""
        self.file: File | None = None
        self._order: Sequence[str] = ()
        self._sort = ALL
        self._revealed = False
        self._cover = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._cover.timeout.connect(self._mask)
        self.chips = QVBoxLayout()
        self.filter: parts.Choice | None = None
        self.lines = parts.column(spacing=0)
        self.side = parts.column(spacing=12)
        lines, side = parts.holder(self.lines, ground="surface"), parts.holder(self.side)
        card = parts.Card(margin=1, spacing=0)
        if shell.mode == SINGLE:
            card.box.addWidget(lines)
            # What happened comes first there as well; who it is stands below it.
            whole = parts.holder(parts.column(self.chips, card, side, spacing=12))
            self.body().addWidget(scrolled(whole, ground="none"), 1)
        else:
            card.box.addWidget(scrolled(lines))
            left = parts.column(self.chips, spacing=10)
            left.addWidget(card, 1)
            beside = scrolled(side, ground="none")
            beside.setFixedWidth(theme.px(308))
            self.print = parts.Button(tr("打印认定申请表"), self.print_form, key="Ctrl+P", name="print")
            right = parts.column(spacing=10)
            right.addWidget(beside, 1)
            right.addWidget(self.print)
            both = parts.row(left, right, spacing=14)
            both.setStretch(0, 1)
            self.body().addLayout(both, 1)
        self.keys = {
            "Ctrl+P": self.print_form, "F2": self.open_form, "F5": self.open_event, "F8": self.reveal,
            "PgUp": partial(self.step, -1), "PgDown": partial(self.step, 1), "Ctrl+Tab": partial(self._next_sort, 1),
            "Ctrl+Shift+Tab": partial(self._next_sort, -1),
        }  # fmt: skip

    def title(self) -> str:
        name = self.file.student.name if self.file else ""
        return name if 0 < len(name) <= _LONG_NAME else tr("一生一档")

    def context(self) -> str:
        if self.file is None or len(self.file.student.name) > _LONG_NAME:
            return ""
        return tr("一生一档，按时间排，新的在上")

    def header_parts(self) -> list[QWidget]:
        if self.shell.mode != WIDE:
            return []
        return [parts.Keys(("Alt+←", tr("回名册")), ("PgUp PgDn", tr("上一个、下一个")))]

    def kept(self) -> object:
        return {"student": self.student, "sort": self._sort}

    def arrive(self, target: object) -> None:
        if isinstance(target, dict):
            self._sort = str(target.get("sort") or ALL)
            target = target.get("student")
        if isinstance(target, str) and target:
            self.student = target
            self._revealed = False
            self.refresh()

    def refresh(self) -> None:
        if self.student:
            ask = partial(_read, student=self.student, period=self.shell.period, order=self._order)
            self.desk.read(ask, self._show, failed=self._gone, key="child.file")

    def _gone(self, why: Refused) -> None:
        self.file = None
        parts.clear(self.lines)
        parts.clear(self.side)
        self.shell.refused(why)
        self.shell.refresh_header()

    def step(self, by: int) -> None:
        """PgUp, PgDn: the child before or after in the roll."""
        at = self._order.index(self.student) + by if self.student in self._order else -1
        if 0 <= at < len(self._order):
            self.arrive(self._order[at])

    # --- showing

    def _show(self, answer: tuple[File, Sequence[str]]) -> None:
        self.file, self._order = answer
        self._fill_chips()
        self._fill_lines()
        self._fill_side()
        self.shell.refresh_header()

    def _fill_chips(self) -> None:
        assert self.file is not None
        parts.clear(self.chips)
        counts = Counter(event.sort for event in self.file.events)
        entries = [(ALL, tr("全部 {n}").format(n=len(self.file.events)))]
        entries += [(s, f"{tr_data(words)} {counts[s]}") for s, (words, _) in SORTS.items() if counts[s]]
        self.filter = parts.Choice(entries, spacing=8)
        self.filter.choose(self._sort if self._sort in dict(entries) else ALL, quietly=True)
        self._sort = self.filter.name
        self.filter.chosen.connect(self._on_sort)
        self.chips.addWidget(self.filter)

    def _on_sort(self, name: str) -> None:
        self._sort = name
        self._fill_lines()

    def _next_sort(self, by: int) -> None:
        if self.filter is not None:
            self.filter.step(by)

    def _fill_lines(self) -> None:
        assert self.file is not None
        parts.clear(self.lines)
        events = [event for event in self.file.events if self._sort in (ALL, event.sort)]
        if not events:
            self.lines.addWidget(parts.empty(tr("还没有什么记录。名单比对、认定、发放、送教都会按时间排在这里。")))
            return
        today = self.desk.today()
        pill = max((pill_width(tr_data(event.words)) for event in events if event.state), default=0.0)
        for year, group in groupby(events, key=lambda event: event.year):
            self.lines.addWidget(self._band(year))
            for event in group:
                line = EventLine(event, short_day(event.date, today), pill)
                line.opened.connect(partial(self._open, event))
                self.lines.addWidget(line)

    def _band(self, year: int) -> QWidget:
        assert self.file is not None
        about = self.file.years.get(year)
        words = ""
        if about is not None and about.due_fen is not None:
            words = tr("本学期应助 {due}，本学年已领 {got}").format(
                due=yuan_words(about.due_fen), got=yuan_words(about.got_fen)
            )
        elif about is not None and about.got_fen:
            words = tr("已领 {got}").format(got=yuan_words(about.got_fen))
        said = parts.text(words, 14, "ink2", wrap=True)
        line = parts.row(parts.text(year_words(year), 15, bold=True), said, spacing=12, margin=(16, 6, 16, 6))
        line.setStretch(1, 1)
        return parts.holder(line, ground="tint")

    def _fill_side(self) -> None:
        assert self.file is not None
        parts.clear(self.side)
        for card in (self._identity(), self._open_card(), self._received()):
            self.side.addWidget(card)

    def _identity(self) -> QWidget:
        assert self.file is not None
        child, hidden = self.file.student, not self._revealed
        who = [tr_data(SEX.label(child.sex)), self._age()]
        about = parts.text(" · ".join(filter(None, who)), 14, "ink2")
        long = len(child.name) > _LONG_NAME
        name = parts.text(child.name, 20, bold=True, wrap=long)
        head = parts.column(name, about, spacing=2) if long else parts.row(name, about, None, spacing=10)
        where = " · ".join(filter(None, [self.file.grade_class, tr_data(ATTENDANCE.label(child.attendance))]))
        number, kind = (child.id_number, ID_NUMBER) if child.id_number else (child.student_number, STUDENT_NUMBER)

        def cover(kind: Kind, value: str | None) -> str:
            return kind.mask(value) if hidden else kind.format(value)

        card_words = cover(BANK_CARD, child.bank_card)
        if hidden and child.bank_card:
            card_words = tr("尾号 {tail}").format(tail=child.bank_card[-4:])
        entries: list[tuple[str, QWidget | str]] = [
            (tr("证件号码"), cover(kind, number)),
            (tr("监护人"), _guardian_words(self.file.guardian)),
            (tr("电话"), self.file.phone if hidden else cover(PHONE, self._phone)),
            (tr("银行卡"), card_words),
        ]
        key = parts.link(tr("显示这几项") if hidden else tr("遮住"), self.reveal, key="F8", name="eye")
        key.setToolTip(tr("显示 30 秒，并记下是谁看的"))
        return parts.Card(
            head,
            parts.text(where, 15, wrap=True),
            parts.rule(),
            parts.pairs([one for one in entries if one[1]]),
            parts.row(None, key),
            spacing=8,
        )

    @property
    def _phone(self) -> str | None:
        family = childhood.guardians(self.desk.office, self.student)
        return family[0].phone if family else None

    def _age(self) -> str:
        assert self.file is not None
        born = self.file.student.birth_date
        if not born:
            return ""
        return tr("{n} 周岁").format(n=years_old(born, self.desk.today().isoformat()))

    def _open_card(self) -> QWidget:
        assert self.file is not None
        card = parts.Card(title=tr("眼下要办"), spacing=8)
        for entry in self.file.open[:5]:
            sign = parts.picture("warn", 16, "warn")
            line = parts.row(sign, parts.text(tr_data(entry.reason), 14, wrap=True), spacing=8)
            line.setStretch(1, 1)
            # The sign alone: a line that is aligned as a whole gets no room for a second line of words.
            line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            card.box.addLayout(line)
        if len(self.file.open) > 5:
            card.box.addWidget(parts.text(tr("还有 {n} 件").format(n=len(self.file.open) - 5), 14, "ink2"))
        if not self.file.open:
            card.box.addWidget(parts.text(tr("没有要办的事。"), 14, "ok"))
        return card

    def _received(self) -> QWidget:
        assert self.file is not None
        got = self.file.got
        card = parts.Card(title=tr("一共领过"), spacing=6)
        card.box.addWidget(parts.text(yuan_words(sum(one.fen for one in got)) or tr("0.00 元"), 26, bold=True))
        for one in got:
            amount = parts.text(yuan(one.fen), 15, bold=True)
            times = parts.text(tr("元 · {n} 笔").format(n=one.times), 13, "ink2")
            card.box.addWidget(parts.text(tr_data(one.name), 14, "ink2", wrap=True))
            card.box.addLayout(parts.row(None, amount, times, spacing=6))
        return card

    # --- acts

    def reveal(self) -> None:
        """F8: show number, phone and card for 30 seconds; that they were asked for is recorded."""
        if self.file is None:
            return
        if self._revealed:
            self._mask()
            return
        self.shell.reveal("students", 1, self._uncover)

    def _uncover(self) -> None:
        self._revealed = True
        self._cover.start()
        if self.file is not None:
            self._fill_side()

    def _mask(self) -> None:
        self._cover.stop()
        self._revealed = False
        if self.file is not None:
            self._fill_side()

    def print_form(self) -> None:
        """The recognition form of this child."""
        if self.student:
            self.shell.preview("recognition", student=self.student, period=self.shell.period)

    def open_form(self) -> None:
        """F2: the child's form."""
        if self.student:
            self.shell.go("students", self.student)

    def open_event(self) -> None:
        """F5: what the line in focus is about."""
        line = self.focusWidget()
        if isinstance(line, EventLine):
            self._open(line.event_shown)

    def _open(self, event: Event) -> None:
        if room := _ROOM_OF.get(event.kind):
            self.shell.go(room, event.batch or event.record)


class EventLine(QWidget):
    """One event, painted: day, icon on the line of time, sort, what and how known, amount, state. Enter opens it."""

    opened = Signal()

    def __init__(self, event: Event, day: str, pill: float) -> None:
        """pill: room of the widest state on the page, in pixels of now."""
        super().__init__()
        self.event_shown, self._day, self._pill = event, day, pill
        self._amount = tr_data(event.amount)
        self._words, self._icon = SORTS[event.sort]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = [day, tr_data(self._words), *self._lines(), self._amount, tr_data(event.words)]
        self.setAccessibleName(" ".join(filter(None, said)))
        self.setToolTip("\n".join(filter(None, self._lines())))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(51))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def _role(self) -> str:
        return self.event_shown.state or "accent"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("sel" if self.hasFocus() else "surface"))
        if self.hasFocus():
            painter.fillRect(QRectF(0, 0, theme.px(4), self.height()), theme.color("accent"))
        left = theme.px(16) + self._width(
            self._day or "00-00", 14, least="0000-00-00" if len(self._day) > 5 else "00-00"
        )
        painter.setPen(theme.color("ink2"))
        painter.setFont(theme.font(14))
        self._put(painter, QRectF(theme.px(16), theme.px(4), left, theme.px(24)), self._day)
        left += theme.px(12)
        self._ring(painter, left)
        left += theme.px(28) + theme.px(10)
        painter.setFont(theme.font(14, bold=True))
        painter.setPen(theme.color(self._role()))
        widest = max(self._width(tr_data(words), 14, bold=True) for words, _ in SORTS.values())
        self._put(painter, QRectF(left, theme.px(4), widest + theme.px(4), theme.px(24)), tr_data(self._words))
        left += widest + theme.px(16)
        self._text(painter, left, self._right(painter))

    @staticmethod
    def _width(words: str, size: float, *, bold: bool = False, least: str = "") -> float:
        metrics = QFontMetricsF(theme.font(size, bold=bold))
        return max(metrics.horizontalAdvance(words), metrics.horizontalAdvance(least))

    @staticmethod
    def _put(painter: QPainter, box: QRectF, words: str, *, right: bool = False) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _ring(self, painter: QPainter, left: float) -> None:
        edge, top = theme.px(28), theme.px(2)
        painter.setPen(theme.color("line"))
        middle = left + edge / 2
        painter.drawLine(int(middle), 0, int(middle), self.height())
        painter.setBrush(theme.ground(self._role()))
        painter.setPen(QPen(theme.color(self._role()), 1.4))
        painter.drawEllipse(QRectF(left + 1, top + 1, edge - 2, edge - 2))
        icon = theme.px(16)
        box = QRectF(middle - icon / 2, top + (edge - icon) / 2, icon, icon)
        paint_icon(painter, self._icon, box, theme.color(self._role()))

    def _right(self, painter: QPainter) -> float:
        """Amount and state at the right; → where the words have to end."""
        shown = self.event_shown
        right: float = self.width() - theme.px(14)
        if shown.state:
            place = QRectF(right - self._pill, theme.px(2), self._pill, theme.px(28))
            paint_pill(painter, place, Cell(tr_data(shown.words), shown.state))
        right -= self._pill + theme.px(8)
        if self._amount:
            painter.setFont(theme.font(15, bold=True))
            painter.setPen(theme.color("ink"))
            width = self._width(self._amount, 15, bold=True)
            self._put(
                painter, QRectF(right - width - 2, theme.px(4), width + 2, theme.px(24)), self._amount, right=True
            )
            right -= width + theme.px(12)
        return right

    def _lines(self) -> tuple[str, str]:
        return tr_data(self.event_shown.title), tr_data(self.event_shown.detail)

    def _text(self, painter: QPainter, left: float, right: float) -> None:
        title, detail = self._lines()
        painter.setFont(theme.font(15, bold=True))
        painter.setPen(theme.color("mute" if self.event_shown.state == "mute" else "ink"))
        self._put(painter, QRectF(left, theme.px(4), right - left, theme.px(24)), title)
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink2"))
        # Below the amount and the state it has the whole line.
        whole = self.width() - theme.px(14) - left
        self._put(painter, QRectF(left, theme.px(29), whole, theme.px(20)), detail)


def _guardian_words(guardian: str) -> str:
    """The relation in the chosen language, the name as it is."""
    relation, space, name = guardian.partition(" ")
    return f"{tr_data(relation)}{space}{name}" if name else guardian


def _read(office: Office, student: str, period: str, order: Sequence[str]) -> tuple[File, Sequence[str]]:
    return childhood.file_of(office, student, period), order or roll.roll(office, period).ids

"""The board of the units below: one tile a school in its town's row, five figures, money and children, and who is late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.services import board
from app.services.board import Board, School, Town, Waiting
from app.ui import parts
from app.ui.icons import ICON_OF_STATE, paint_icon
from app.ui.page import SINGLE, WIDE, Page, Shell
from app.ui.pages.stick_reply import STATES
from app.ui.saying import day_words, short_day, yuan_words
from app.ui.tables.model import Cell, Column
from app.ui.tables.view import Table
from app.ui.theme import theme
from app.ui.words import tr, tr_data

_SHOWN = ("replied", "received", "waiting", "late", "postponed", "not_yet")
_CHARTS = ("accent", "chart2", "chart3")


class Tile(QAbstractButton):
    """A school: icon, tint and name; late ones and those that wait are framed. Enter opens it, arrows go to the next."""

    def __init__(self, school: School, open_: Callable[[], object]) -> None:
        super().__init__()
        self.school = school
        role, words, icon = STATES[school.state]
        self.role, self._icon = role, icon or ICON_OF_STATE[role]
        self.setAccessibleName(f"{school.name} {tr(words)}")
        days = tr("，迟了 {n} 天").format(n=school.days) if school.days else ""
        self.setToolTip(f"{school.name}：{tr(words)}{days}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: open_())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(62), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(52), theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Right: True, Qt.Key.Key_Down: True, Qt.Key.Key_Left: False, Qt.Key.Key_Up: False
        }.get(Qt.Key(event.key()))  # fmt: skip
        if step is not None:
            self.focusNextPrevChild(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = self.role in ("bad", "warn") or theme.is_contrast
        edge = theme.color("ink") if self.hasFocus() else theme.color(self.role)
        painter.setPen(QPen(edge, 2) if framed or self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.ground(self.role))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        icon = theme.px(14)
        paint_icon(
            painter, self._icon, QRectF(theme.px(4), (self.height() - icon) / 2, icon, icon), theme.color(self.role)
        )
        bold = framed and not theme.is_contrast
        painter.setPen(theme.color(self.role if bold else "ink"))
        room = self.width() - theme.px(25)
        size = next((s for s in (14, 13, 12) if _width(self.school.short, s, bold) <= room), 12)
        painter.setFont(theme.font(size, bold=bold))
        words = QFontMetrics(painter.font()).elidedText(self.school.short, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(theme.px(21), 0, room + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words)


def _width(words: str, size: float, bold: bool) -> int:
    return QFontMetrics(theme.font(size, bold=bold)).horizontalAdvance(words)


class Stacked(QWidget):
    """A bar of several parts; each part's number stands in it where it has room, the whole's number beside it."""

    def __init__(
        self, label: str, counts: Sequence[float], most: float, whole: str, roles: Sequence[str], said: str
    ) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.label, self.counts, self.most, self.whole, self.roles = label, counts, most, whole, roles
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(14, bold=True))
        numbers = QFontMetrics(painter.font()).horizontalAdvance(self.whole) + theme.px(8)
        room = max(0.0, self.width() - numbers)
        left, share = 0.0, room / self.most if self.most else 0.0
        for count, role in zip(self.counts, self.roles, strict=False):
            width = count * share
            self._part(painter, left, width, role, count)
            left += width
        painter.setFont(theme.font(14, bold=True))
        painter.setPen(theme.color("ink"))
        place = QRectF(left + theme.px(6), 0, numbers, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.whole)

    def _part(self, painter: QPainter, left: float, width: float, role: str, count: float) -> None:
        box = QRectF(left, theme.px(2), max(0.0, width - 1), self.height() - theme.px(4))
        painter.fillRect(box, theme.color(role))
        if (role == "okbg" or theme.is_contrast) and width > 1:
            painter.setPen(theme.color("ok" if role == "okbg" else "line"))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        words = f"{count:,.0f}"
        painter.setFont(theme.font(12))
        if role in _CHARTS and QFontMetrics(painter.font()).horizontalAdvance(words) + theme.px(6) < width:
            painter.setPen(theme.color("onaccent" if role == "accent" else "ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class CountyPage(Page):
    """The board; behind each tile what the school sent, what waits of it, and how long it may take."""

    TITLE = "各校报送"
    HELP = "county"
    KINDS = frozenset({"units", "students", "hardships", "grants", "quarantine", "verdicts"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.board: Board | None = None
        self.open = ""
        self.waiting: list[Waiting] = []
        self._focused = ""
        self.keys = {"F2": self.change_due}
        self.inner = parts.column(spacing=12)
        self.body((20, 0, 20, 8)).addWidget(parts.scrolled(parts.holder(self.inner)))

    def context(self) -> str:
        return tr("截止 {day}").format(day=day_words(self.board.due)) if self.board else ""

    def header_parts(self) -> list[QWidget]:
        due = parts.Button(tr("改截止日"), self.change_due, key="F2", name="calendar")
        take = parts.Button(
            tr("收包"), partial(self.shell.go, "stick", "take"), key="Ctrl+U", name="stick", primary=True
        )
        return [take] if self.shell.mode != WIDE else [due, take]

    def refresh(self) -> None:
        period, unit = self.shell.period, self.open

        def ask(office: Any) -> tuple[Board, list[Waiting]]:
            return board.board(office, period), board.waiting_of(office, unit) if unit else []

        self.desk.read(ask, self._show, key="county")

    def arrive(self, target: object) -> None:
        """target: a unit's code."""
        self.open = target if isinstance(target, str) else ""
        self.refresh()

    def kept(self) -> object:
        return self.open or None

    def leave(self) -> bool:
        if not self.open:
            return False
        self._focused, self.open = self.open, ""
        self._fill()
        return True

    def _show(self, found: tuple[Board, list[Waiting]]) -> None:
        self.board, self.waiting = found
        self._fill()
        self.shell.refresh_header()

    def _open(self, code: str) -> None:
        self.open = code
        self.refresh()

    def _fill(self) -> None:
        parts.clear(self.inner)
        self.due_box = QVBoxLayout()
        self.inner.addLayout(self.due_box)
        now = self.board
        if now is None:
            return
        school = next((one for one in now.schools if one.code == self.open), None)
        if school is not None:
            self._fill_school(school)
        elif not now.schools:
            words = tr("这里还没有下级单位。先登记各校的名片，再收它们的数据包。")
            card = parts.empty(words, tr("登记名片"), partial(self.shell.go, "stick", "cards"))
            if self.shell.mode == SINGLE:
                card = parts.empty(tr("还没有下级单位。"), tr("登记名片"), partial(self.shell.go, "stick", "cards"))
            self.inner.addWidget(parts.Card(card), 1)
        else:
            self._fill_board(now)

    # --- the board

    def _fill_board(self, now: Board) -> None:
        self.inner.addLayout(self._figures(now))
        tiles, late = self._tiles(now), self._late(now)
        needy, money = self._needy(now), self._money(now)
        if self.shell.mode == SINGLE:
            for card in (tiles, late, needy, money):
                self.inner.addWidget(card)
        else:
            left, right = parts.column(tiles, late, spacing=12), parts.column(needy, money, None, spacing=12)
            left.setStretch(1, 1)
            line = parts.row(left, right, spacing=14)
            line.setStretch(0, 21)
            line.setStretch(1, 10)
            self.inner.addLayout(line, 1)

    def _figures(self, now: Board) -> QGridLayout:
        late, waiting = now.late, [s for s in now.schools if s.waiting]
        longest = tr("，最长 {n} 天").format(n=late[0].days) if late else ""
        held = sum(s.waiting for s in waiting)
        wan = f"{now.fen / 1_000_000:,.2f}"
        figures = [
            ("ok", tr("已报"), str(now.sent), tr("/ {n} 所").format(n=len(now.schools))),
            ("bad" if late else "mute", tr("迟报"), str(len(late)), tr("所") + longest),
            ("warn" if waiting else "mute", tr("有待核"), str(len(waiting)), tr("所，{n} 条记录").format(n=held)),
            ("", tr("认定困难学生"), f"{now.needy:,}", tr("人")),
            ("", tr("本学期应发"), wan, tr("万元")),
        ]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(12))
        across = 5 if self.shell.mode == WIDE else 3 if self.shell.mode != SINGLE else 2
        for at, (role, label, figure, unit) in enumerate(figures):
            head: list[parts.Part] = [parts.picture(ICON_OF_STATE[role], 16, role)] if role else []
            number = parts.row(
                parts.text(figure, 26, role if role and role != "mute" else "ink", bold=True),
                parts.text(unit, 14, "ink2", wrap=False),
                None,
                spacing=6,
            )
            card = parts.Card(
                parts.row(*head, parts.text(label, 14, "ink2"), None, spacing=6), number, spacing=0, margin=12
            )
            card.setAccessibleName(f"{label} {figure} {unit}")
            grid.addWidget(card, at // across, at % across)
        return grid

    def _tiles(self, now: Board) -> parts.Card:
        legend: list[parts.Part] = []
        for state in _SHOWN:
            n = now.count(state)  # type: ignore[arg-type]
            if n or state in ("replied", "received", "late"):
                role, words, icon = STATES[state]
                name = icon or ICON_OF_STATE[role]
                legend += [parts.picture(name, 16, role), parts.text(f"{tr(words)} {n}", 14), _gap()]
        title = parts.text(tr("按乡镇看"), 15, bold=True)
        head: list[parts.Part] = [parts.row(title, None, *legend, spacing=5)]
        if self.shell.mode == SINGLE:
            half = 9
            head = [title, parts.row(*legend[:half], None, spacing=5), parts.row(*legend[half:], None, spacing=5)]
        rows = QGridLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(theme.px(10))
        rows.setVerticalSpacing(theme.px(6))
        rows.setColumnStretch(1, 1)
        for at, town in enumerate(now.towns):
            self._town(rows, at, town)
        return parts.Card(*head, rows, spacing=10, margin=14)

    def _town(self, rows: QGridLayout, at: int, town: Town) -> None:
        wide = 10 if theme.percent == 100 else 7
        across = wide if self.shell.mode == WIDE else 6 if self.shell.mode != SINGLE else 4
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(4))
        for n, school in enumerate(town.schools):
            tile = Tile(school, partial(self._open, school.code))
            grid.addWidget(tile, n // across, n % across)
            if school.code == self._focused:
                tile.setFocus()
        for n in range(across):
            grid.setColumnStretch(n, 1)
        name = parts.text(town.name, 15, bold=True)
        count = parts.text(f"{town.sent} / {len(town.schools)}", 15)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(name, at, 0)
        rows.addLayout(grid, at, 1)
        rows.addWidget(count, at, 2)

    def _late(self, now: Board) -> parts.Card:
        late = now.late
        head = parts.row(
            parts.text(tr("迟报学校"), 15, bold=True),
            parts.text(tr("{n} 所，回车打开学校").format(n=len(late)), 13, "ink2") if late else parts.text("", 13),
            None,
            spacing=10,
            margin=(14, 10, 14, 8),
        )
        if not late:
            words = tr("没有迟报的学校。")
            return parts.Card(
                head, parts.row(parts.text(words, 14, "ink2"), None, margin=(14, 0, 14, 10)), None, margin=1
            )
        today = self.desk.today()
        table: Table[School] = Table(
            [
                Column(tr("学校"), lambda s: s.name),
                Column(tr("乡镇"), lambda s: s.town, width=96, drop=2),
                Column(tr("迟了"), lambda s: Cell(tr("{n} 天").format(n=s.days), role="bad", bold=True), width=76),
                Column(tr("在册学生"), lambda s: tr("{n} 人").format(n=s.students), width=92, right=True, drop=3),
                Column(tr("情况"), lambda s: _story(s, today), width=150, drop=1),
            ],
            late,
            key=lambda s: s.code,
        )
        table.setAccessibleName(tr("迟报学校"))
        table.setMinimumHeight(theme.px(32 * min(6, len(late) + 1) + 6))
        table.opened.connect(lambda s: self._open(s.code))
        return parts.Card(head, table, margin=1, spacing=0)

    def _needy(self, now: Board) -> parts.Card:
        labels = [tr_data(one) for one in board.level_labels()]
        most = max((stage.total for stage in now.stages), default=0)
        legend = [part for at, label in enumerate(labels) for part in (_swatch(_CHARTS[at]), parts.text(label, 13))]
        grid = _bars()
        for at, stage in enumerate(now.stages):
            said = "，".join(f"{label} {n}" for label, n in zip(labels, stage.counts, strict=True))
            bar = Stacked(stage.label, stage.counts, most, f"{stage.total:,}", _CHARTS, f"{stage.label}：{said}")
            grid.addWidget(parts.text(tr_data(stage.label), 14), at, 0)
            grid.addWidget(bar, at, 1)
        shown: list[parts.Part] = [parts.row(*legend, None, spacing=6), grid]
        if not now.stages:
            shown = [parts.text(tr("还没有认定的学生。"), 14, "ink2")]
        return parts.Card(*shown, title=tr("认定人数（按学段）"), spacing=8, margin=14)

    def _money(self, now: Board) -> parts.Card:
        most = max((item.fen for item in now.items), default=0)
        legend = [_swatch("ok"), parts.text(tr("已发放"), 13), _swatch("okbg"), parts.text(tr("没发完"), 13)]
        lines: list[parts.Part] = [parts.row(*legend, None, spacing=6)]
        for item in now.items:
            said = tr("{item}：应发 {fen}，已发放 {paid}").format(
                item=item.name, fen=yuan_words(item.fen), paid=yuan_words(item.paid_fen)
            )
            counts = (item.paid_fen, item.fen - item.paid_fen)
            bar = Stacked(item.name, counts, most, yuan_words(item.fen), ("ok", "okbg"), said)
            lines += [parts.Elided(tr_data(item.name), 14, "ink"), bar]
        if not now.items:
            lines = [parts.text(tr("本学期还没有发放。"), 14, "ink2")]
        return parts.Card(*lines, title=tr("金额（按项目）"), spacing=4, margin=14)

    # --- one school

    def _fill_school(self, school: School) -> None:
        role, words, icon = STATES[school.state]
        back = parts.Button(tr("各校报送"), self.leave, key="Esc", name="left")
        head = parts.row(back, parts.text(school.name, 20, bold=True, wrap=True), parts.Pill(role, tr(words), icon))
        head.setStretch(1, 1)
        self.inner.addLayout(head)
        today = self.desk.today()
        package = tr("第 {n} 号，{day} 收到").format(n=school.last_number, day=short_day(school.last_on, today))
        facts: list[tuple[str, QWidget | str]] = [
            (tr("最近一包"), package if school.last_number else tr("本学期没有交过")),
            (tr("回复"), day_words(school.replied_on) if school.replied_on else tr("还没有写")),
            (tr("在册学生"), tr("{n} 人").format(n=school.students)),
            (tr("认定困难学生"), tr("{n} 人").format(n=school.needy)),
            (tr("本学期应发"), yuan_words(school.fen) or "—"),
        ]
        if school.days:
            facts.append((tr("迟了"), tr("{n} 天").format(n=school.days)))
        acts = [
            parts.Button(tr("看学生"), partial(self.shell.go, "students", f"unit:{school.code}"), name="student"),
            parts.Button(tr("写回复"), partial(self.shell.go, "stick", "reply"), name="reply"),
        ]
        if not school.last_on:
            acts.append(parts.Button(tr("准它延期"), self.change_due, key="F2", name="calendar"))
        rows: list[parts.Part] = [parts.row(*acts, None)]
        if self.shell.mode == SINGLE:
            rows = [parts.row(act, None) for act in acts]
        self.inner.addWidget(parts.Card(parts.pairs(facts), *rows, spacing=12))
        self.inner.addWidget(self._waiting_card(), 1)

    def _waiting_card(self) -> QWidget:
        if not self.waiting:
            return parts.Card(parts.state_line("ok", tr("没有等着的记录。"), 15), None)
        table: Table[Waiting] = Table(
            [
                Column(tr("情况"), _waiting_state, width=120),
                Column(tr("记录"), lambda one: tr_data(one.label), width=120),
                Column(tr("学生"), lambda one: one.child or "—", width=110),
                Column(tr("原因"), lambda one: tr_data(one.text)),
            ],
            self.waiting,
            key=lambda one: f"{one.kind}/{one.record}",
        )
        table.setAccessibleName(tr("等着的记录"))
        table.setMinimumHeight(theme.px(180))
        table.setWordWrap(True)
        note = parts.text(tr("没收下的，请学校改正后再报；再报来就自动消掉。"), 14, "ink2", wrap=True)
        return parts.Card(table, parts.row(note, margin=(14, 6, 14, 8)), margin=1, spacing=0)

    # --- until when

    def change_due(self) -> None:
        """F2: until when all are to send; on a school's page, until when this one may."""
        if self.board is None:
            return
        parts.clear(self.due_box)
        school = next((one for one in self.board.schools if one.code == self.open), None)
        field = QLineEdit(school.until if school and school.until else self.board.due)
        words = tr("准{name}延到").format(name=school.short) if school else tr("本学期的截止日")
        field.setAccessibleName(words)
        field.setMaximumWidth(theme.px(150))
        keep = partial(self._keep_due, field, self.open)
        field.returnPressed.connect(keep)
        away = parts.Button(tr("先不改"), lambda: parts.clear(self.due_box))
        line: list[parts.Part] = [parts.text(words, 15), field, parts.Button(tr("改截止日"), keep), away, None]
        self.due_box.addWidget(parts.Card(parts.row(*line), margin=12))
        field.setFocus()
        field.selectAll()

    def _keep_due(self, field: QLineEdit, school: str) -> None:
        day, period = field.text(), self.shell.period

        def done(_: object) -> None:
            self.shell.clear_notices()
            self.refresh()

        self.desk.write(lambda office: board.set_due(office, period, day, school), done, failed=self.shell.refused)


def _story(school: School, today: Any) -> str:
    if not school.has_card:
        return tr("还没有登记名片")
    if school.until:
        return tr("准延到 {day}").format(day=short_day(school.until, today))
    return tr("没有交过")


def _waiting_state(one: Waiting) -> Cell:
    return Cell(tr("没收下"), "bad") if one.state == "quarantine" else Cell(tr("有疑问"), "warn")


def _bars() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(theme.px(6))
    grid.setHorizontalSpacing(theme.px(8))
    grid.setColumnStretch(1, 1)
    return grid


def _swatch(role: str) -> QWidget:
    return _Swatch(role)


class _Swatch(QWidget):
    """A square in the colour of a bar's part."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setProperty("ground", "none")
        self.setFixedSize(theme.px(14), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(self._role))
        painter.setPen(theme.color("ok" if self._role == "okbg" else self._role))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _gap() -> QWidget:
    empty = QWidget()
    empty.setProperty("ground", "none")
    empty.setFixedWidth(theme.px(8))
    return empty

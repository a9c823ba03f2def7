"""What the tabs of the stick share: the panel that says whether it may be pulled out, the steps, suspects, megabytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from app.services import sticks
from app.services.sticks import Suspect
from app.ui import parts
from app.ui.desk import Progress
from app.ui.icons import paint_icon
from app.ui.page import SINGLE
from app.ui.theme import theme
from app.ui.words import tr

if TYPE_CHECKING:
    from app.ui.pages.stick import StickPage


class StickTab(QWidget):
    """A tab of the stick's page. ``box`` is its room; it scrolls where the window is small."""

    def __init__(self, page: StickPage) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.page, self.shell, self.desk = page, page.shell, page.desk
        self.box = parts.column(spacing=12, margin=(0, 0, 0, 8))
        inner = parts.holder(self.box)
        outer = parts.column(parts.scrolled(inner), spacing=0)
        self.setLayout(outer)

    @property
    def small(self) -> bool:
        """One pane at a time."""
        return self.shell.mode == SINGLE

    def refresh(self) -> None:
        """Show what ledger and stick hold now."""

    def stick_changed(self) -> None:
        """Another stick, or none any more."""

    def takes_key(self) -> bool:
        """Whether Ctrl+U, pressed while the tab is shown, does the tab's own first act; else it goes to writing."""
        return False

    def act(self) -> None:
        """The tab's first act."""

    def second(self) -> None:
        """F5: the tab's second act."""

    def print_(self) -> None:
        """Ctrl+P."""

    def leave(self) -> bool:
        """Esc."""
        return False

    def state(self) -> object:
        """What ``restore`` needs to show the same again in another size."""
        return None

    def restore(self, state: object) -> None:
        """Show again what was shown."""


def stick_name(folder: Path) -> str:
    """What a person calls a stick: the name of its folder, or its drive letter."""
    return folder.name or str(folder).rstrip("\\/")


def megabytes(size: int) -> str:
    """22.1 兆; under a tenth of it in thousands of bytes: 19 千字节."""
    if size >= 100_000:
        return tr("{n} 兆").format(n=f"{size / 1_000_000:.1f}")
    return tr("{n} 千字节").format(n=max(1, round(size / 1000)))


@dataclass(frozen=True)
class Step:
    """One of the states of a package. done: passed; now: the next one."""

    icon: str
    words: str
    second: str
    done: bool


class Steps(QWidget):
    """The states of a package on one line, from box to stick to reply."""

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Other states."""
        self.steps = list(steps)
        said = [
            f"{one.words}：{one.second}" if one.done else tr("还没{words}").format(words=one.words[1:]) for one in steps
        ]
        self.setAccessibleName("；".join(said))
        self.setToolTip("\n".join(f"{one.words} {one.second}" for one in steps))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A second line below the words only where they don't fit beside each other."""
        room = self.width() / max(1, len(self.steps)) - theme.px(10)
        narrow = any(_beside(step) > room for step in self.steps)
        self.setFixedHeight(theme.px(90 if narrow else 70))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(520), theme.px(70))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(70))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.steps:
            return
        each = self.width() / len(self.steps)
        edge = theme.px(40)
        for at, step in enumerate(self.steps):
            left = at * each
            ring = QRectF(left + theme.px(2), theme.px(2), edge, edge)
            if at + 1 < len(self.steps):
                self._line(painter, ring.right() + theme.px(4), left + each - theme.px(2), step, self.steps[at + 1])
            self._ring(painter, ring, step)
            self._words(painter, QRectF(left, theme.px(46), each - theme.px(10), theme.px(40)), step)

    def _line(self, painter: QPainter, left: float, right: float, step: Step, following: Step) -> None:
        whole = step.done and following.done
        pen = QPen(theme.color("ok" if whole else "line"), theme.px(3))
        if not whole:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(round(left), theme.px(22), round(right), theme.px(22))

    def _ring(self, painter: QPainter, ring: QRectF, step: Step) -> None:
        painter.setBrush(theme.color("okbg" if step.done else "surface"))
        pen = QPen(theme.color("ok" if step.done else "mute"), theme.px(2))
        if not step.done:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        inner = ring.adjusted(theme.px(10), theme.px(10), -theme.px(10), -theme.px(10))
        paint_icon(painter, step.icon, inner, theme.color("ok" if step.done else "mute"))

    def _words(self, painter: QPainter, room: QRectF, step: Step) -> None:
        font = theme.font(15, bold=True)
        width = QFontMetrics(font).horizontalAdvance(step.words)
        small = theme.font(13)
        metrics = QFontMetrics(small)
        painter.setFont(font)
        painter.setPen(theme.color("ok" if step.done else "ink2"))
        beside = _beside(step) <= room.width()
        line = QRectF(room.left(), room.top(), room.width(), theme.px(22))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, step.words)
        painter.setFont(small)
        painter.setPen(theme.color("ink2"))
        place = line.adjusted(width + theme.px(12), 0, 0, 0) if beside else line.translated(0, theme.px(20))
        shown = metrics.elidedText(step.second, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def _beside(step: Step) -> int:
    """How wide a step's words are beside each other."""
    words = QFontMetrics(theme.font(15, bold=True)).horizontalAdvance(step.words)
    return words + theme.px(12) + QFontMetrics(theme.font(13)).horizontalAdvance(step.second)


class StickPicture(QWidget):
    """A stick, with a tick, a cross or nothing in it."""

    def __init__(self, role: str, mark: str) -> None:
        super().__init__()
        self._role, self._mark = role, mark
        self.setProperty("ground", "none")
        self.setFixedSize(theme.px(72), theme.px(96))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(self._role), theme.px(3)))
        painter.setBrush(theme.color("surface"))
        wide, high = self.width(), self.height()
        painter.drawRect(QRectF(wide * 0.28, theme.px(3), wide * 0.44, high * 0.26))
        painter.drawRoundedRect(
            QRectF(theme.px(10), high * 0.28, wide - theme.px(20), high * 0.68), theme.px(5), theme.px(5)
        )
        for at in (0.38, 0.54):
            painter.fillRect(QRectF(wide * at, high * 0.11, theme.px(6), theme.px(6)), theme.color(self._role))
        if self._mark:
            edge = theme.px(38)
            box = QRectF((wide - edge) / 2, high * 0.62 - edge / 2, edge, edge)
            paint_icon(painter, self._mark, box, theme.color(self._role))


def said_panel(
    role: str, mark: str, words: str, lines: Sequence[str], buttons: Sequence[QWidget], *, huge: bool, small: bool
) -> parts.Panel:
    """The panel of the stick. huge: the one word of 44 pixels; small: buttons below instead of beside."""
    title = parts.text(words, 44 if huge else 20, role if huge else "ink", bold=True, wrap=not huge)
    said: list[parts.Part] = [title, *(parts.text(line, 15, wrap=True) for line in lines if line)]
    middle = parts.column(*said, spacing=6)
    if small:
        return parts.Panel(role, middle, *buttons, spacing=10)
    acts = parts.holder(parts.column(None, *buttons, None, spacing=10)) if buttons else None
    beside: list[parts.Part] = [StickPicture(role, mark), parts.holder(parts.column(None, middle, None))]
    line = parts.row(*beside, *([acts] if acts else []), spacing=24)
    line.setStretch(1, 1)
    return parts.Panel(role, line, margin=12)


class Suspects:
    """The notice about files that look like viruses, with their names on demand. They are named and never opened."""

    def __init__(self, tab: StickTab, box: QVBoxLayout) -> None:
        self._tab, self._box = tab, box
        self.found: list[Suspect] = []
        self._folder: Path | None = None
        self._all = False

    def look(self) -> None:
        """Look at the names on the stick of now."""
        folder = self._tab.page.folder
        if folder is None:
            self._show([])
            return
        key = f"stick.suspects.{type(self._tab).__name__}"
        self._tab.desk.read(lambda _: sticks.suspects(folder), self._show, key=key)

    def _show(self, found: list[Suspect]) -> None:
        self.found = found
        parts.clear(self._box)
        if not found:
            return
        words = tr("优盘里有 {n} 个像病毒的文件。本程序没有打开它们，请告诉上级单位查毒。").format(n=len(found))
        notice = parts.Notice("warn", words, "" if self._all else tr("看是哪几个"), self._open, key="")
        self._box.addWidget(notice)
        if self._all:
            lines = [f"{one.name}（{tr(one.why)}）" for one in found[:12]]
            if len(found) > len(lines):
                lines.append(tr("还有 {n} 个").format(n=len(found) - len(lines)))
            self._box.addWidget(parts.Card(*(parts.Elided(line, 14, "ink") for line in lines), spacing=4))

    def _open(self) -> None:
        self._all = True
        self._show(self.found)


class Writing:
    """The panel while something is written: 别拔优盘, what is being done, and no other act."""

    def __init__(self, tab: StickTab, box: QVBoxLayout) -> None:
        self._tab, self._box = tab, box
        self._line = parts.text("", 15, wrap=True)
        self.on = False
        tab.desk.progress.connect(self._tell)

    def begin(self, folder: Path) -> None:
        """Writing has begun."""
        self.on = True
        parts.clear(self._box)
        self._line = parts.text(tr("正在备好数据包…"), 15, wrap=True)
        title = parts.text(tr("别拔优盘"), 44, "warn", bold=True)
        said = tr("正在写到“{name}”。写完还要读回来核对，核对好了这里会说可以拔出。").format(name=stick_name(folder))
        middle = parts.column(title, parts.text(said, 15, wrap=True), self._line, spacing=6)
        if self._tab.small:
            self._box.addWidget(parts.Panel("warn", middle))
            return
        line = parts.row(StickPicture("warn", "clock"), parts.holder(middle), spacing=24)
        line.setStretch(1, 1)
        self._box.addWidget(parts.Panel("warn", line))

    def _tell(self, progress: Progress | None) -> None:
        if self.on and progress is not None:
            of = f" {progress.done} / {progress.total}" if progress.total else "…"
            self._line.setText(f"{tr(progress.what)}{of}")

    def end(self) -> None:
        """It is done, well or not."""
        self.on = False


def beep() -> None:
    """The one sound of the program: it may be pulled out."""
    QApplication.beep()

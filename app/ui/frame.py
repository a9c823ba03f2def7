"""The window: navigation at the left, header above, the page, the status bar below (look.md 4)."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Refused
from app.models.rules.periods import order, school_year_of, terms_of
from app.services import due, keeping
from app.services.standing import Standing, standing
from app.ui import parts
from app.ui.desk import Desk, Progress
from app.ui.navigation import NavButton, Slip
from app.ui.page import RAIL, SINGLE, WIDE, Act, Page
from app.ui.rooms import HELP, HIDDEN, PARENT, SETTINGS, Room, page_of, rooms_of
from app.ui.saying import period_words, refusal, waited_words
from app.ui.theme import theme
from app.ui.words import tr

_DAY_PAUSE_MS = 4000
"""How long nothing must have been written before what is due is asked anew for the badges alone: it reads the whole term."""
_PAGE_KEYS = (
    "F2", "F4", "F5", "F6", "Shift+F6", "F7", "F8", "F9", "Ctrl+P", "Ctrl+D", "PgUp", "PgDown", "Ctrl+Tab",
    "Ctrl+Shift+Tab",
)  # fmt: skip


class Header(QWidget):
    """Title, one line of context, undo by name, at most two acts, the term."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFixedHeight(theme.px(54))
        self._frame = frame
        self.title = parts.text("", 20, bold=True)
        self.context = parts.Elided("", 14, "ink2")
        self.context.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = parts.link("", frame.undo, key="Ctrl+Z", name="undo")
        self.undo.hide()
        self._acts = parts.row()
        self.term = QComboBox()
        self.term.setAccessibleName(tr("学期"))
        self.term.activated.connect(lambda at: frame.choose_term(str(self.term.itemData(at))))
        shown = (self.title, self.context, self.undo, self._acts, self.term)
        box = parts.row(*shown, spacing=10, margin=(20, 8, 20, 8))
        box.setStretch(1, 1)
        self.setLayout(box)

    def fill_terms(self, terms: list[str], chosen: str, short: bool) -> None:
        """The terms to choose from."""
        self.term.clear()
        for term in terms:
            self.term.addItem(period_words(term, short=short), term)
        self.term.setCurrentIndex(self.term.findData(chosen))

    def show_page(self, page: Page, standing: Standing, past: bool, mode: str) -> None:
        """Title, context and acts of a page."""
        self.title.setText(page.title())
        words = tr("正在看过去的学期") if past and page.HAS_TERM else page.context()
        self.context.say(words)
        parts.set_role(self, "past", past and page.HAS_TERM)
        self.term.setVisible(page.HAS_TERM)
        parts.clear(self._acts)
        for part in page.header_parts() if mode != SINGLE else page.header_parts()[:1]:
            self._acts.addWidget(part)
        self.show_undo(standing, mode)

    def show_undo(self, standing: Standing, mode: str) -> None:
        """What Ctrl+Z would take back."""
        self.undo.setVisible(bool(standing.undo))
        label = standing.undo if len(standing.undo) <= 14 else standing.undo[:13] + "…"
        self.undo.say(tr("撤销") if mode == SINGLE else tr("撤销：{act}").format(act=label))
        self.undo.setToolTip(standing.undo)


class Status(QWidget):
    """Backup, stick, last package; font size, who, help. Each part opens its page."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFixedHeight(theme.px(30))
        self._frame = frame
        self.backup = parts.Button("", lambda: frame.go("settings", "backup"), name="shield", size="row", flat=True)
        self.stick = parts.Button("", lambda: frame.go("stick"), name="stick", size="row", flat=True)
        self.package = parts.Button("", lambda: frame.go("stick"), name="reply", size="row", flat=True)
        self.busy = parts.text("", 13, "ink2")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(theme.px(120))
        self.halt = parts.Button(tr("停止"), frame.desk.stop, size="row", flat=True)
        self.letters = parts.Button("", lambda: frame.go("settings"), size="row", flat=True)
        self.who = parts.Button("", lambda: frame.go("settings"), name="person", size="row", flat=True)
        self.help = parts.Button(tr("F1 帮助"), frame.open_help, size="row", flat=True)
        for button in (self.letters, self.who, self.help):
            button.setProperty("role", "ink2")
        small = frame.mode != WIDE
        shown = [self.backup, self.stick, *(() if small else (self.package,)), self.busy, self.bar, self.halt, None]
        self.setLayout(
            parts.row(
                *shown,
                *(() if small else (self.letters,)),
                self.who,
                *(() if small else (self.help,)),
                spacing=4,
                margin=(6, 0, 6, 0),
            )
        )
        self.show_progress(None)

    def show_standing(self, now: Standing, sticks: list[Path]) -> None:
        """The lights of now."""
        self._say(self.backup, *self._backup_words(now))
        found = tr("优盘：{name}").format(name=sticks[0].name) if sticks else tr("未插优盘")
        self._say(self.stick, found, "ok" if sticks else "ink2")
        self._say(self.package, *self._package_words(now))
        self.letters.say(tr("字号 {percent}%").format(percent=theme.percent))
        self.who.say(self._frame.desk.office.person)

    def _backup_words(self, now: Standing) -> tuple[str, str]:
        at = now.backed_up
        if at is None:
            return tr("还没有备份"), "warn"
        days = (self._frame.desk.today() - at.date()).days
        if self._frame.mode != WIDE:
            return (tr("备份今天已验证"), "ok") if days <= 0 else (tr("备份在 {days} 天前").format(days=days), "warn")
        when = tr("今天 {time}").format(time=f"{at:%H:%M}") if days <= 0 else f"{at:%m-%d %H:%M}"
        return tr("备份：{when}，已打开验证").format(when=when), "ok" if days <= 7 else "warn"

    def _package_words(self, now: Standing) -> tuple[str, str]:
        if not now.package:
            return tr("还没有报送过"), "ink2"
        if now.replied:
            return tr("第{number}号包已回复").format(number=now.package), "ok"
        waited = waited_words((self._frame.desk.today() - dt.date.fromisoformat(now.sent_on)).days)
        return tr("第{number}号包{waited}").format(number=now.package, waited=waited), "wait"

    def _say(self, button: parts.Button, words: str, role: str) -> None:
        button.setProperty("role", role)
        button.say(words)

    def show_progress(self, progress: Progress | None) -> None:
        """Long work: what, how much, how long still, and a way to stop it."""
        for part in (self.busy, self.bar, self.halt):
            part.setVisible(progress is not None)
        if progress is None:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        of = (
            tr("{done:,} / {total:,}").format(done=progress.done, total=progress.total)
            if progress.total
            else f"{progress.done:,}"
        )
        left = (
            ""
            if progress.seconds_left is None
            else tr("，还要 {seconds} 秒").format(seconds=max(1, round(progress.seconds_left)))
        )
        self.busy.setText(f"{progress.what} {of}{left}")


class Frame(QMainWindow):
    """The window on an open ledger. Pages are built when first shown, and anew when colours or sizes change."""

    locked = Signal()
    language_chosen = Signal(str)
    idle_chosen = Signal(int)
    left = Signal(object)
    """Another ledger is to be opened: its folder, or ``None`` for the same."""

    def __init__(self, desk: Desk, *, idle_minutes: int = 10, sticks: Callable[[], list[Path]] = list) -> None:
        super().__init__()
        self.desk = desk
        self.mode = WIDE
        self.period = desk.office.period
        self.standing = Standing()
        self.find_sticks = sticks
        self.room = ""
        self.lasting = self._busy_words() if desk.read_only else ""
        self._trail: list[tuple[str, object]] = []
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._passes = False
        """The sentence above the page says what was done; it goes when the next thing was."""
        self._said_at: tuple[str, str] | None = None
        self._badges: dict[str, int] = {}
        self._idle = QTimer(self, interval=idle_minutes * 60_000, singleShot=True)
        self._idle.timeout.connect(self.locked)
        self._later = QTimer(self, interval=_DAY_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self.ask_day)
        self._rebuild = QTimer(self, interval=0, singleShot=True)
        self._rebuild.timeout.connect(self.build)
        self._rooms = rooms_of(desk.office)
        self.setMinimumSize(900, 600)
        self.build()
        self._add_keys()
        desk.changed.connect(self._on_changed)
        desk.failed.connect(self.refused)
        desk.progress.connect(self._on_progress)
        theme.changed.connect(self._rebuild.start)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._idle.start()
        self.ask_standing()

    # --- building

    def build(self) -> None:
        """Everything in the size and colours of now; what was open stays open."""
        target = self._pages[self.room].kept() if self.room in self._pages else None
        for page in self._pages.values():
            page.deleteLater()
        self._pages.clear()
        self.mode = self._mode()
        unit = self.desk.office.unit
        self.setWindowTitle(tr("助学台账 — {unit} — {person}").format(unit=unit.name, person=self.desk.office.person))
        self.stack = QStackedWidget()
        self.notices = QVBoxLayout()
        self.notices.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self.header = Header(self)
        self.status = Status(self)
        self.header.fill_terms(self._terms(), self.period, short=self.mode != WIDE)
        lasting = [parts.holder(self._lasting())] if self.lasting else []
        right = parts.column(self.header, *lasting, self.notices, self.stack, self.status, spacing=0)
        right.setStretch(2 + len(lasting), 1)
        self.nav = self._navigation()
        body = parts.holder(parts.row(self.nav, parts.holder(right), spacing=0), name="body")
        self.setCentralWidget(body)
        self.go(self.room or self._rooms[0].name, target, trail=False)
        self._show_badges()
        self.status.show_standing(self.standing, self.find_sticks())

    def _lasting(self) -> QVBoxLayout:
        return parts.column(parts.Notice("warn", self.lasting), margin=(20, 0, 20, 8))

    def _mode(self) -> str:
        width = self.width() * 100 / theme.percent
        return WIDE if width >= 1060 else RAIL if width >= 860 else SINGLE

    def _navigation(self) -> QWidget:
        rail = self.mode != WIDE
        self._buttons = {room.name: NavButton(room, rail) for room in (*self._rooms, HELP, SETTINGS)}
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _=False, one=name: self.go(one))
        upper = [self._buttons[room.name] for room in self._rooms]
        lower = [self._buttons[room.name] for room in (HELP, SETTINGS)]
        slip = [] if self.mode == SINGLE else [Slip(rail)]
        shown: list[parts.Part] = [*slip, *upper, None, *lower]
        box = parts.column(*shown, spacing=0, margin=(0, 6, 0, 8))
        for button in self._buttons.values():
            # They share the height there is; what they can't take goes to the room between the two groups.
            box.setStretchFactor(button, 1000)
        nav = parts.holder(box, name="nav")
        nav.setFixedWidth(theme.px(62 if rail else 156))
        return nav

    def _terms(self) -> list[str]:
        year = school_year_of(self.desk.office.period)
        found = [term for at in range(year + 1, year - 7, -1) for term in reversed(terms_of(at))]
        return [self.period, *found] if self.period not in found else found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._mode() != self.mode:
            self._rebuild.start()

    # --- rooms

    def go(self, room: str, target: object = None, *, trail: bool = True) -> None:
        """Open a room, and in it what ``target`` names."""
        known = {entry.name: entry for entry in (*self._rooms, HELP, SETTINGS, *HIDDEN)}
        if room not in known:
            return
        if trail and self.room and self.room in self._pages:
            self._trail.append((self.room, self._pages[self.room].kept()))
            del self._trail[:-30]
        if room != self.room:
            self.clear_notices()
        self.room = room
        fresh = room not in self._pages
        if fresh:
            self._pages[room] = self._built(known[room])
        page = self._pages[room]
        if target is not None:
            page.arrive(target)
        if fresh or room in self._stale:
            self._stale.discard(room)
            page.refresh()
        # Qt puts the focus on the first thing of a page it shows; a page that names its own place has been asked first.
        placed = page.focusWidget()
        self.stack.setCurrentWidget(page)
        marked = self._buttons.get(PARENT.get(room, room))
        if marked is not None:
            marked.setChecked(True)
        self.refresh_header()
        now = placed if page.focusProxy() is not None else page.focusWidget()
        if not (now and now.isVisible()):
            page.setFocus()

    def _built(self, room: Room) -> Page:
        # Thousands of events tell the parts of a page of each other; none of them is a person's.
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        try:
            page = page_of(room, self)
            self.stack.addWidget(page)
        finally:
            app.installEventFilter(self)
        return page

    def back(self) -> None:
        """Alt+←: the place one came from."""
        if self._trail:
            room, target = self._trail.pop()
            self.go(room, target, trail=False)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.room]

    def open_help(self) -> None:
        """F1: the page of the handbook for what is shown."""
        self.go("help", self.page.HELP or "README")

    def choose_term(self, period: str) -> None:
        """Another term for the whole window."""
        if period != self.period:
            self.period = period
            self._stale = set(self._pages)
            self.go(self.room, trail=False)

    def refresh_header(self) -> None:
        """The page's title, context or acts are others now."""
        past = order(self.period) < order(self.desk.office.period)
        self.header.show_page(self.page, self.standing, past, self.mode)

    # --- what happens behind the window

    def _on_changed(self, kinds: frozenset[str]) -> None:
        for name, page in list(self._pages.items()):
            if not page.KINDS & kinds:
                continue
            if name == self.room:
                page.refresh()
            else:
                self._stale.add(name)
        if self.room != "due":
            self._later.start()
        self.ask_standing()

    def _on_progress(self, progress: Progress | None) -> None:
        self.status.show_progress(progress)

    def ask_standing(self) -> None:
        """Undo, backup and package of now."""
        self.desk.read(standing, self._take_standing, key="frame.standing")

    def _take_standing(self, now: Standing) -> None:
        self.standing = now
        self.status.show_standing(now, self.find_sticks())
        self.header.show_undo(now, self.mode)
        newest = (now.undo, now.redo)
        if self._passes and self._said_at not in (None, newest):
            self.clear_notices()
        elif self._passes:
            self._said_at = newest

    def ask_day(self) -> None:
        """What is due, for the badges and for the first room."""
        self._later.stop()
        self.desk.read(due.day, self._take_day, key="frame.day", behind=True)

    def _take_day(self, day: due.Day) -> None:
        self.set_badges(dict(day.badges))
        if "due" in self._pages:
            self._pages["due"].arrive(day)

    def set_badges(self, counts: dict[str, int]) -> None:
        """Room → how many wait there."""
        self._badges = counts
        self._show_badges()

    def _show_badges(self) -> None:
        for name, button in self._buttons.items():
            button.say(self._badges.get(name, 0), "bad" if name == "due" else "mute")

    def undo(self) -> None:
        """Ctrl+Z: take back the newest act, by name."""
        if not self.standing.undo:
            self.notice("mute", self.standing.why_not or tr("没有可以撤销的操作"))
            return
        named = self.standing.undo
        self.desk.write(
            lambda office: keeping.undo(office, named),
            lambda done: self._say_undone(str(done["undone"])),
        )

    def _say_undone(self, act: str) -> None:
        """What was taken back, and the key for who pressed Ctrl+Z by mistake."""
        self.notice("ok", tr("已撤销：{act}").format(act=act), tr("重做"), self.redo, key="Ctrl+Y")
        self._pass_with_the_next()

    def redo(self) -> None:
        """Ctrl+Y: do again what was taken back."""
        if not self.standing.redo:
            self.notice("mute", tr("没有可以重做的操作"))
            return
        self.desk.write(
            lambda office: office.ledger.redo(), lambda act: self.notice("ok", tr("已重做：{act}").format(act=act))
        )

    def set_language(self, language: str) -> None:
        """Everything is built anew in the other language."""
        self.language_chosen.emit(language)
        self._rebuild.start()

    def set_idle_minutes(self, minutes: int) -> None:
        """From now on."""
        self._idle.setInterval(minutes * 60_000)
        self.idle_chosen.emit(minutes)

    def leave_ledger(self, folder: Path | None = None) -> None:
        """Go to the door; what is queued is finished first."""
        self.left.emit(folder)

    # --- words above the page

    def notice(self, role: str, words: str, act: str = "", do: Act | None = None, *, key: str = "") -> None:
        """A sentence above the page. What was done, without an act of its own, goes with the next thing that is done."""
        self.clear_notices()
        if role == "ok" and not act:
            self._pass_with_the_next()
        close = parts.Button("", self.clear_notices, name="cross", size="row", flat=True)
        close.setAccessibleName(tr("收起这一句"))
        self.notices.addWidget(parts.Notice(role, words, act, do, key=key, beside=close))
        self.notices.addSpacing(theme.px(8))

    def _pass_with_the_next(self) -> None:
        self._passes = True
        # How it stands after this act; the answer to an earlier question may have come already.
        self.ask_standing()

    def refused(self, error: Refused) -> None:
        """What was refused, where, and what to do."""
        self.notice("bad", refusal(error))

    def _busy_words(self) -> str:
        """Another window writes this ledger: said as long as this one is open."""
        holder = self.desk.office.ledger.holder
        if holder is None:
            return tr("台账正在另一个窗口里用。现在只能看，不能改。")
        said = tr("台账正在电脑“{machine}”上用（{person}，{since} 起）。现在只能看，不能改。")
        return said.format(machine=holder.machine, person=holder.person, since=holder.since[-5:])

    def clear_notices(self) -> None:
        """Put the sentences away."""
        self._passes, self._said_at = False, None
        parts.clear(self.notices)

    def reveal(self, kind: str, count: int, then: Act) -> None:
        """Record that sensitive values are asked for, then show them."""
        self.desk.write(lambda office: office.ledger.note_reveal(kind, count), lambda _: then())

    def preview(self, form: str, **wanted: Any) -> None:
        """Show a printed form page by page."""
        from app.ui.dialogs.preview import Preview

        Preview(self, form, **wanted).open()

    def ask(self, question: str, act: str, not_yet: str, then: Act, *, detail: str = "") -> None:
        """Ask before what can't be undone."""
        from app.ui.dialogs.asking import Asking

        Asking(self, question, act, not_yet, then, detail).open()

    # --- keys

    def _add_keys(self) -> None:
        table: dict[str, Act] = {
            "F1": self.open_help, "Ctrl+Z": self._undo_or_text, "Ctrl+Y": self.redo, "Alt+Left": self.back,
            "Ctrl+F": lambda: self.go("students", "find"), "Ctrl+N": lambda: self.go("students", "new"),
            "Ctrl+T": lambda: self.go("visits", "new"), "Ctrl+I": lambda: self.go("import"),
            "Ctrl+U": lambda: self.go("stick", "write"), "Ctrl+L": self.locked.emit,
            "Ctrl++": lambda: theme.step(1), "Ctrl+=": lambda: theme.step(1), "Ctrl+-": lambda: theme.step(-1),
            "Ctrl+0": lambda: theme.step(0), "Esc": self._leave,
        }  # fmt: skip
        for room in self._rooms:
            table[f"Alt+{room.key}"] = partial(self.go, room.name)
        for key in _PAGE_KEYS:
            table[key] = partial(self._page_key, key)
        for key, act in table.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda act=act: act())
            shortcut.activatedAmbiguously.connect(lambda act=act: act())

    def _page_key(self, key: str) -> None:
        act = self.page.keys.get(key)
        if act is not None:
            act()

    def _undo_or_text(self) -> None:
        """In a field Ctrl+Z takes back what was typed there, as long as there is something."""
        field = QApplication.focusWidget()
        if (isinstance(field, QLineEdit) and field.isUndoAvailable()) or (
            isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable()
        ):
            field.undo()
        else:
            self.undo()

    def _leave(self) -> None:
        if not self.page.leave() and self.room in PARENT:
            self.back()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._idle.start()
        elif event.type() == QEvent.Type.Polish and isinstance(watched, QLabel) and watched.inherits("QTipLabel"):
            # Names and tables come from elsewhere: what looks like markup in them is not to fetch files or show as such.
            watched.setTextFormat(Qt.TextFormat.PlainText)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _takes_back(watched, event)
        ):
            # A field keeps Ctrl+Z to itself even when nothing was typed in it; then it is the window's.
            event.ignore()
            return True
        return False

    def closeEvent(self, event: Any) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        with contextlib.suppress(RuntimeError):
            theme.changed.disconnect(self._rebuild.start)
        super().closeEvent(event)


def _takes_back(field: object, event: QKeyEvent) -> bool:
    """Whether undo or redo was pressed in a field that has nothing of its own to take back or to do again."""
    if not isinstance(field, QLineEdit):
        return False
    undo, redo = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
    return (undo and not field.isUndoAvailable()) or (redo and not field.isRedoAvailable())

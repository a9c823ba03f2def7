"""From nothing to a window: fonts and colours, the door (which ledger, who, password), the window, the lock."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QStyleFactory, QWidget

from app.core.errors import Refused
from app.ledger import Ledger
from app.ledger.lock import Busy
from app.models import registry
from app.ui import icons, style, unexpected, words
from app.ui.behind import Behind, wait_for_all
from app.ui.desk import Desk
from app.ui.emblem import SIZES, emblem
from app.ui.frame import Frame
from app.ui.garbage import Garbage
from app.ui.settings import IDLE_MINUTES, Settings
from app.ui.theme import theme

Opener = Callable[[], Ledger]


def make_app(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with the program's fonts and colours; the same for tests and pictures."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("zhuxue")
    app.setStyle(QStyleFactory.create("Fusion"))
    return app


class Look(QObject):
    """Keeps the style sheet in step with the theme."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._images = tempfile.TemporaryDirectory(prefix="zhuxue-")
        theme.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Draw the few pictures a style sheet needs in the colours of now, and put the sheet on."""
        folder = Path(self._images.name)
        made = {"down": ("down", "ink2"), "check": ("check", "onaccent")}
        paths = {}
        for name, (stroke, role) in made.items():
            path = folder / f"{name}-{theme.look}-{theme.percent}.png"
            if not path.exists():
                icons.pixmap(stroke, 16, role, 2.0).save(str(path))
            paths[name] = path.as_posix()
        style.apply(self._app, {**paths, "dot": paths["check"]})
        sign = QIcon()
        for edge in SIZES:
            sign.addPixmap(QPixmap.fromImage(emblem(edge)))
        self._app.setWindowIcon(sign)


_look: list[Look] = []


def put_on(app: QApplication) -> None:
    """The look of the theme, once for the whole process: each more would draw the whole sheet again at every change."""
    if not _look:
        _look.append(Look(app))


def open_ledger(folder: Path, person: str | None, password: str) -> Opener:
    """How the writer opens a ledger: for writing, or only to read it when another window has it."""

    def opener() -> Ledger:
        try:
            return Ledger.open(folder, registry(), password=password, person=person)
        except Busy:
            return Ledger.open(folder, registry(), password=password, person=person, read_only=True)

    return opener


@dataclass(frozen=True)
class Demo:
    """An invented county to look around in. make: fills an empty folder; password: opens its ledgers."""

    make: Callable[[Path], object]
    password: str


class Program(QObject):
    """The windows of the program: at any moment one of door, first start, frame and lock is shown."""

    def __init__(self, app: QApplication, demo: Demo, *, today: Callable[[], dt.date] = dt.date.today) -> None:
        super().__init__(app)
        self.app = app
        self.demo = demo
        self.settings = Settings()
        self.today = today
        words.install(app, self.settings.text("language", "zh"))
        theme.set(look=self.settings.text("look", "light"), percent=self.settings.number("percent", 100))
        put_on(app)
        self.desk: Desk | None = None
        self.window: QMainWindow | None = None
        self.frame: Frame | None = None
        self.folder: Path | None = None
        self._covered: list[QWidget] = []
        self._locked = False
        self.package: Path | None = None
        """A package that was opened from the desktop: it is taken once a ledger is open."""
        self.traceless: tempfile.TemporaryDirectory[str] | None = None
        """The demo school's folder, when one only looks around."""
        self._garbage = Garbage(self, lambda: self.desk is None or self.desk.is_idle())
        theme.changed.connect(self._keep_look)
        app.aboutToQuit.connect(self.close)

    def _keep_look(self) -> None:
        if self.traceless is None:
            self.settings.keep("look", theme.look)
            self.settings.keep("percent", theme.percent)

    def say_unexpected(self, words: str) -> None:
        """A sentence about an error nobody expected, on whichever window is shown."""
        from app.ui.dialogs.door import Door
        from app.ui.dialogs.first_start import FirstStart

        if isinstance(self.window, Frame):
            self.window.notice("bad", words)
        elif isinstance(self.window, Door | FirstStart):
            self.window.say("bad", words)

    def remember_person(self, folder: Path, name: str) -> None:
        """Who opened a ledger last. The settings hold no names of persons: only what tells one of the ledger's own from another."""
        if self.traceless is None:
            self.settings.keep(_last_person(folder), _mark(folder, name))

    def last_person(self, folder: Path, known: Sequence[str]) -> str:
        """Who of those known opened a ledger last, "" when nobody of them did."""
        kept = self.settings.text(_last_person(folder))
        return next((name for name in known if _mark(folder, name) == kept), "")

    def set_language(self, language: str) -> None:
        """zh or en, and remembered; windows that are open build themselves anew."""
        words.install(self.app, language)
        if self.traceless is None:
            self.settings.keep("language", language)

    # --- which window

    def start(self, folder: Path | None = None) -> None:
        """The door to the last ledger, or first start when there is none."""
        from app.ui.dialogs.start_state import MADE, State

        known = [folder] if folder else self.settings.ledgers()
        # A recovery sheet that was never put away comes before everything else.
        unfinished = folder is None and State.read(self.settings).page >= MADE
        if known and not unfinished:
            self.show_door(known[0])
        else:
            self.show_first_start()

    def show_door(self, folder: Path) -> None:
        """Ask who, and for the password."""
        from app.ui.dialogs.door import Door

        self._show(Door(self, folder))

    def show_first_start(self) -> None:
        """The five pages of the first start."""
        from app.ui.dialogs.first_start import FirstStart

        self._show(FirstStart(self))

    def open(
        self,
        folder: Path,
        person: str | None,
        password: str,
        *,
        refused: Callable[[Refused], object],
        opened: Callable[[], object] | None = None,
    ) -> None:
        """Open a ledger behind the window that is shown; the frame takes its place when it is open."""
        self.close_desk()
        self.folder = folder
        self.desk = Desk(open_ledger(folder, person, password), self.today)
        if opened is not None:
            self.desk.ready.connect(opened)
        self.desk.ready.connect(self._on_ready)
        self.desk.refused.connect(refused)
        self.desk.start()

    def look_around(self, then: Callable[[], object], refused: Callable[[Refused], object]) -> None:
        """Make a demo school that is gone when the program ends, away from the window's thread, and open it."""
        self.traceless = tempfile.TemporaryDirectory(prefix="zhuxue-demo-", ignore_cleanup_errors=True)
        folder = Path(self.traceless.name) / "demo"

        def done(_: object) -> None:
            then()
            self.open_demo(folder)

        Behind(self, lambda: self.demo.make(folder), done, refused)

    def open_demo(self, folder: Path) -> None:
        """Open the primary school of a demo without asking for its password."""
        found = sorted((folder / "台账").glob("*.zhuxue-ledger"))
        school = next((path for path in found if "小学" in path.name), found[0])
        self.open(school, None, self.demo.password, refused=lambda _: self.show_door(school))

    def _on_ready(self) -> None:
        assert self.desk is not None and self.folder is not None
        if self.traceless is None:
            self.settings.keep_ledger(self.folder)
            self.remember_person(self.folder, self.desk.office.person)
        self.show_frame()
        if self.package is not None and self.frame is not None:
            self.package, package = None, self.package
            self.frame.go("stick", package)

    def show_frame(self) -> None:
        """The window on the open ledger."""
        from app.services.sticks import sticks

        assert self.desk is not None
        if self.frame is None:
            minutes = self.settings.number("idle_minutes", IDLE_MINUTES)
            self.frame = Frame(self.desk, idle_minutes=minutes, sticks=sticks)
            self.frame.locked.connect(self.lock)
            self.frame.language_chosen.connect(self.set_language)
            self.frame.idle_chosen.connect(lambda minutes: self.settings.keep("idle_minutes", minutes))
            self.frame.left.connect(self.leave_ledger, Qt.ConnectionType.QueuedConnection)
        self._show(self.frame)

    def lock(self) -> None:
        """Nothing of the ledger is to be seen until the password was given again; the work stays as it is."""
        from app.ui.dialogs.door import Door

        if self.frame is None or self.window is not self.frame or self.folder is None:
            return
        self._covered = [w for w in self.app.topLevelWidgets() if w.isVisible() and w is not self.frame]
        self._show(Door(self, self.folder, locked=True))
        for widget in self._covered:
            # A dialog is a window of its own: it doesn't go with the one it belongs to.
            widget.hide()
        self._locked = True
        self.app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is locked: what an answer opens that was asked for before waits with the rest."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._is_behind(watched):
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            self._covered.append(watched)
            QTimer.singleShot(0, watched, watched.hide)
        return False

    def _is_behind(self, widget: QWidget) -> bool:
        door = self.window
        return widget.isWindow() and widget is not door and not (door is not None and door.isAncestorOf(widget))

    def _uncover(self) -> list[QWidget]:
        """The lock is over: the windows that wait behind it."""
        if self._locked:
            self._locked = False
            self.app.removeEventFilter(self)
        covered, self._covered = self._covered, []
        return covered

    def unlock(self) -> None:
        """The right password was given; dialogs that were open are there again."""
        covered = self._uncover()
        self.show_frame()
        for widget in covered:
            with contextlib.suppress(RuntimeError):
                widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
                widget.show()

    def _show(self, window: QMainWindow) -> None:
        before = self.window
        self.window = window
        if before is None or before is window:
            window.resize(*_first_size(self.app))
        else:
            window.setGeometry(before.geometry())
        window.show()
        window.raise_()
        window.activateWindow()
        if before is not None and before is not window:
            before.hide()
            if before is not self.frame:
                before.deleteLater()

    # --- the end

    def leave_ledger(self, folder: Path | None = None) -> None:
        """Close the open ledger and go to the door of another, or of the same."""
        at = folder or self.folder
        self._uncover()
        frame, self.frame = self.frame, None
        self.close_desk()
        if at is not None:
            self.show_door(at)
        if frame is not None:
            frame.close()
            frame.deleteLater()

    def close_desk(self) -> None:
        """Finish what is queued and close the ledger."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def close(self) -> None:
        """The program ends: nothing of a demo school stays."""
        self._garbage.stop()
        wait_for_all()
        self.close_desk()
        if self.traceless is not None:
            self.traceless.cleanup()
            self.traceless = None


def _last_person(folder: Path) -> str:
    return f"last/{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


def _mark(folder: Path, name: str) -> str:
    return hashlib.sha256(f"{folder.resolve()}\n{name}".encode()).hexdigest()[:16]


def _first_size(app: QApplication) -> tuple[int, int]:
    room = app.primaryScreen().availableGeometry()
    return min(1366, room.width()), min(697, room.height())


def run(demo: Demo, ledger: Path | None = None, *, show: Path | None = None, package: Path | None = None) -> int:
    """The window until it is closed → the exit code.

    show: a folder the demo was made in, opened without asking. package: to be taken as soon as a ledger is open.
    """
    app = make_app()
    program = Program(app, demo)
    program.package = package.absolute() if package else None
    sys.excepthook = unexpected.hook(program.settings.folder, program.say_unexpected)
    if show is not None:
        program.open_demo(show)
    else:
        named = ledger or (Path(os.environ["ZHUXUE_LEDGER"]) if os.environ.get("ZHUXUE_LEDGER") else None)
        program.start(named)
    return app.exec()

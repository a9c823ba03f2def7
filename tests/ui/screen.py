"""The real program on a real X server, driven from outside: its windows by title, keys by xdotool, and when it is done.

No window manager runs there: what one would do (give the keys to the window in front, ask a window to close) is done here.
"""

from __future__ import annotations

import contextlib
import ctypes
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).parent.parent.parent
LIMIT = 120.0
"""Seconds after which something that never happens is a failure; nothing takes so long, even on a busy machine."""
_PAUSE, _QUIET = 0.02, 6
"""Seconds between two looks; as many looks in a row a program is asleep that has nothing more to do."""
_UNICODE, _XF86 = 0x0100_0000, 0x1008_0000
_HOLDS = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
app.clipboard().setText(sys.stdin.buffer.read().decode("utf-8"))
print("held", flush=True)
app.exec()
"""
Found = TypeVar("Found")


def until(look: Callable[[], Found], what: str) -> Found:
    """Look until something is there → what was found; AssertionError when it never comes."""
    end = time.monotonic() + LIMIT
    while not (found := look()):
        assert time.monotonic() < end, f"never came: {what}"
        time.sleep(_PAUSE)
    return found


class Display:
    """The X server itself: letters that no keyboard has, and a window asked to close."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
        self._x.XInternAtom.restype = ctypes.c_ulong
        self._at = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        assert self._at, f"no X server {name}"
        self._keys = self._spare_keys()
        self._known: dict[str, int] = {}

    def close(self) -> None:
        """Leave the server."""
        self._x.XCloseDisplay(self._at)

    def _spare_keys(self) -> list[int]:
        """Keys without a letter: nothing on them, or only what a multimedia keyboard has."""
        low, high, width = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
        self._x.XDisplayKeycodes(self._at, ctypes.byref(low), ctypes.byref(high))
        count = high.value - low.value + 1
        table = self._x.XGetKeyboardMapping(self._at, ctypes.c_ubyte(low.value), count, ctypes.byref(width))
        rows = [table[at * width.value : (at + 1) * width.value] for at in range(count)]
        spare = [low.value + at for at, row in enumerate(rows) if all(not s or s >= _XF86 for s in row)]
        self._x.XFree(table)
        return [key for key in spare if key > low.value]

    def learn(self, text: str) -> bool:
        """Put the letters of a text on keys that have none → whether keys were changed."""
        new = [letter for letter in dict.fromkeys(text) if not letter.isascii() and letter not in self._known]
        if len(self._known) + len(new) > len(self._keys):
            self._known.clear()
            new = [letter for letter in dict.fromkeys(text) if not letter.isascii()]
        assert len(new) <= len(self._keys), "too many different letters at once"
        for letter in new:
            key = self._keys[len(self._known)]
            symbols = (ctypes.c_ulong * 2)(*[_UNICODE + ord(letter)] * 2)
            self._x.XChangeKeyboardMapping(self._at, key, 2, symbols, 1)
            self._known[letter] = key
        self.answered()
        return bool(new)

    def answered(self) -> None:
        """Until the server has done what it was asked so far, by whomever."""
        self._x.XSync(self._at, 0)

    def ask_to_close(self, window: int) -> None:
        """What a window manager sends when the cross of a title bar is pressed."""
        protocols, delete = (self._x.XInternAtom(self._at, word, 0) for word in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        event = (ctypes.c_long * 24)()
        ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] = 33  # ClientMessage
        event[4], event[5] = window, protocols
        ctypes.cast(ctypes.byref(event, 6 * 8), ctypes.POINTER(ctypes.c_int))[0] = 32
        event[7] = delete
        self._x.XSendEvent(self._at, ctypes.c_ulong(window), 0, ctypes.c_long(0), event)
        self.answered()


class Screen:
    """One running program. Every act first waits until the program is done with what was asked before."""

    def __init__(self, process: subprocess.Popen[bytes], env: Mapping[str, str], display: Display, log: Path) -> None:
        self.process, self.env, self._display, self._log = process, env, display, log
        self.pressed = 0
        """Keys pressed so far, a chord as one; the letters of typed text don't count."""

    # --- what is there

    def xdotool(self, *words: object, check: bool = True) -> str:
        """Run xdotool → what it says."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, timeout=LIMIT, check=check
        )
        return done.stdout.strip()

    def windows(self) -> list[str]:
        """The program's shown windows that have a title, by number, the one in front last."""
        self._alive()
        return self.xdotool("search", "--onlyvisible", "--pid", self.process.pid, "--name", ".", check=False).split()

    def titles(self) -> list[str]:
        """The titles of these windows."""
        return [self.xdotool("getwindowname", window, check=False) for window in self.windows()]

    def front(self) -> str:
        """The window in front gets the keys → its number."""
        window = until(self.windows, "a window")[-1]
        self.xdotool("windowfocus", "--sync", window, check=False)
        return window

    def waits_for(self, title: str) -> None:
        """Until the window in front has a title that matches, and is ready."""
        until(lambda: re.search(title, (self.titles() or [""])[-1]), f"a window {title}")
        self.still()

    def _alive(self) -> None:
        assert self.process.poll() is None, f"the program ended:\n{self._log.read_text(errors='replace')}"

    def still(self) -> None:
        """Until the program sleeps: every thread waits for something, and none of them was woken meanwhile."""
        quiet, before = 0, -1
        end = time.monotonic() + LIMIT
        while quiet < _QUIET:
            assert time.monotonic() < end, "the program never came to rest"
            time.sleep(_PAUSE)
            self._alive()
            # Who waits for an answer of the server sleeps, and is woken by this.
            self._display.answered()
            asleep, now = _working(self.process.pid)
            quiet = quiet + 1 if asleep and now == before else 0
            before = now

    # --- what a person does

    def keys(self, *names: str) -> None:
        """Press keys or chords, such as ``ctrl+n``, one after the other; each is answered before the next."""
        for name in names:
            self.front()
            self.xdotool("key", "--clearmodifiers", name)
            self.pressed += 1
            self.still()

    def text(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.front()
        if self._display.learn(text):
            self.still()
        self.xdotool("type", "--delay", "4", "--", text)
        self.still()

    def close(self) -> None:
        """Ask the window in front to close, and wait until the program has ended, well."""
        self.still()
        self._display.ask_to_close(int(self.front()))
        code = self.process.wait(LIMIT)
        said = self._log.read_text(encoding="utf-8", errors="replace")
        assert code == 0 and "Traceback" not in said, said


def _working(pid: int) -> tuple[bool, int]:
    """(whether all threads of a process wait for something, how often one of them was put to sleep so far)."""
    asleep, turns = True, 0
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            lines = (thread / "status").read_text().splitlines()
            known = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
            asleep = asleep and known["State"].startswith("S")
            turns += int(known["voluntary_ctxt_switches"]) + int(known["nonvoluntary_ctxt_switches"])
    return asleep, turns


@contextlib.contextmanager
def program(server: Mapping[str, str], folder: Path, *words: object, **more: str) -> Iterator[Screen]:
    """Start ``python -m app …`` on a server, its settings and its person's home in ``folder``; ended afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    home, log = folder / "home", folder / "window.log"
    home.mkdir(exist_ok=True)
    own = {"HOME": str(home), "PYTHONPATH": str(ROOT), "ZHUXUE_SETTINGS": str(folder / "window.ini")}
    dropped = ("ZHUXUE_LEDGER", "ZHUXUE_PASSWORD", "XDG_CONFIG_HOME")
    env = {**{name: value for name, value in server.items() if name not in dropped}, **own, **more}
    display = Display(server["DISPLAY"])
    with log.open("ab") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *map(str, words)], cwd=home, env=env, stdout=said, stderr=said
        )
    try:
        yield Screen(process, env, display, log)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        display.close()


@contextlib.contextmanager
def clipboard(server: Mapping[str, str], text: str) -> Iterator[None]:
    """Another program that has copied a text, as a spreadsheet does; it is there until the block is left."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDS], env=dict(server), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdin is not None and holder.stdout is not None
        holder.stdin.write(text.encode("utf-8"))
        holder.stdin.close()
        assert holder.stdout.readline().strip() == b"held"
        try:
            yield
        finally:
            holder.terminate()

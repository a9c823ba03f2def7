"""An error nobody expected: it is said on the window in plain words, and where it happened is noted without any child's data."""

from __future__ import annotations

import datetime as dt
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from app import VERSION
from app.ui.words import tr

NAME = "意外记录.txt"
_MOST = 64 * 1024
"""Characters of the notes that are kept, the newest."""
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def note(kind: type[BaseException], trace: TracebackType | None, now: dt.datetime) -> str:
    """What is written down: the time, the version, the sort of error, and each place as file:line function.

    Neither the error's own text nor any value: both may hold a child's data.
    """
    places = [f"    {Path(one.filename).name}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)]
    return "\n".join([f"{now:%Y-%m-%d %H:%M:%S} {VERSION} {kind.__name__}", *places, ""])


def write_note(folder: Path, text: str) -> Path | None:
    """Add a note to those in a folder → the file; ``None`` when the disk takes none."""
    file = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        file.write_text((before + text)[-_MOST:], encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return file


def hook(folder: Path, say: Callable[[str], object]) -> Hook:
    """What ``sys.excepthook`` is to be. folder: of the notes; say: shows a sentence on the window that is open."""

    def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        text = note(kind, trace, dt.datetime.now())
        _aloud(text)
        file = write_note(folder, text)
        words = tr("程序遇到没有料到的情况，刚才这一步没有办成。已经保存的数据没有动。请再做一次；还不行，请重开程序。")
        if file is not None:
            words += tr("把这个文件交给技术人员，里面没有学生的信息：{file}").format(file=file)
        try:
            say(words)
        except Exception as again:
            # The window itself is what fails; the note is there, and saying it once more would never end.
            _aloud(note(type(again), again.__traceback__, dt.datetime.now()))

    return unexpected


def _aloud(text: str) -> None:
    """For who started the program in a terminal. A desktop keeps what is said there: the error's own text isn't."""
    if sys.stderr is not None:
        print(text, file=sys.stderr, end="")

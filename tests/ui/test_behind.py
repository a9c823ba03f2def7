"""What the window keeps off its own thread: questions nobody waits for, questions nobody wants any more, garbage."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.services.office import Office
from app.ui.frame import Frame
from app.ui.garbage import Garbage
from tests.ui.kit import PRIMARY, ledger_in, settle, wait_until, window_on


@pytest.fixture(scope="module")
def frame(demo: Path) -> Iterator[Frame]:
    with window_on(ledger_in(demo, PRIMARY)) as frame:
        yield frame


def test_what_nobody_waits_for_keeps_nobody_waiting(frame: Frame) -> None:
    may_end, heard = threading.Event(), list[str]()

    def slow(office: Office) -> str:
        assert may_end.wait(30)
        return "behind"

    frame.desk.read(slow, heard.append, behind=True)
    frame.desk.read(lambda office: office.unit.name, heard.append)
    wait_until(lambda: bool(heard))
    assert heard == [frame.desk.office.unit.name]
    may_end.set()
    settle(frame)
    assert heard[1:] == ["behind"]


def test_a_question_that_was_asked_anew_meanwhile_is_not_even_asked(frame: Frame) -> None:
    may_go, asked, heard = threading.Event(), list[int](), list[int]()
    frame.desk.read(lambda office: may_go.wait(30), lambda _: None)
    for at in range(5):
        frame.desk.read(lambda office, at=at: asked.append(at) or at, heard.append, key="again")
    may_go.set()
    settle(frame)
    assert asked == heard == [4]
    assert frame.desk.is_idle()


class Knot:
    """Something that only the garbage collector can take away."""

    def __init__(self) -> None:
        self.me = self


def test_garbage_is_collected_on_the_threads_of_others_never_and_when_idle_here(qapp: object) -> None:
    idle, owner = list[bool](), QObject()
    was_on = gc.isenabled()
    garbage = Garbage(owner, lambda: bool(idle))
    try:
        assert not gc.isenabled()
        gone = weakref.ref(Knot())
        kept = [[at] for at in range(20_000)]
        garbage.look()
        assert gone() is not None
        idle.append(True)
        garbage.look()
        assert gone() is None
        assert len(kept) == 20_000
    finally:
        garbage.stop()
        if not was_on:
            gc.disable()
    assert gc.isenabled() == was_on

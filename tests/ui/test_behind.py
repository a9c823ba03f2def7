"""What the window keeps off its own thread: questions nobody waits for, questions nobody wants any more, garbage."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.core.errors import Refused
from app.core.progress import Stopped, report
from app.services.office import Office
from app.ui.frame import Frame
from app.ui.garbage import Garbage
from app.ui.saying import refusal
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


def test_stop_means_the_work_under_way_whatever_is_asked_meanwhile(frame: Frame) -> None:
    begun, heard, shown = threading.Event(), list[Refused](), list[object]()

    def long(office: Office) -> None:
        for at in range(6000):
            report("正在读", at, 6000)
            begun.set()
            time.sleep(0.005)

    frame.desk.progress.connect(shown.append)
    frame.desk.write(long, failed=heard.append)
    wait_until(lambda: any(shown))
    frame.desk.stop()
    # What the window asks by itself (the stick, the lights) must not take the wish back, nor the bar away.
    before = len(shown)
    frame.desk.read(lambda office: office.unit.name, lambda _: None, behind=True)
    wait_until(lambda: bool(heard))
    settle(frame)
    frame.desk.progress.disconnect(shown.append)
    assert isinstance(heard[0], Stopped)
    assert shown[-1] is None and shown[before:].count(None) == 1


def test_a_refusal_is_said_without_doubled_stops(frame: Frame) -> None:
    why = Refused("编制人和审批人是同一人。请换一个人审批。", "2026A-0001", "请审批人用自己的密码打开台账")
    said = "编制人和审批人是同一人。请换一个人审批（2026A-0001）。请审批人用自己的密码打开台账。"
    assert refusal(why) == said
    assert refusal(why, place=False) == said.replace("（2026A-0001）", "")
    assert refusal(Refused("已经停止", "--month", "")) == "已经停止。"


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

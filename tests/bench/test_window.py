"""The window: from nothing to what is due, held to a bare window; 100 000 children on 学生, held to bare SQL and a bare table."""

from __future__ import annotations

import contextlib
import io
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from app import cli
from app.ledger import Ledger
from app.models import registry
from app.services.demo import PASSWORD as DEMO_PASSWORD
from app.services.finding import spellings
from app.ui import program
from app.ui.program import Demo, Program
from tests.bench.kit import STUDENTS, Line, Table, medians, register_row
from tests.bench.windows import PASSWORD, Bare, Watch, blocks, painted, wait_for
from tests.ui.kit import ledger_in, press, type_text

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5
SIZE = (1366, 697)
FLOOR = "bare SQL + bare table of 100 rows"
MODULES = "app.ui.program, app.ui.frame, app.services.sticks, app.ui.pages.due"
ON_PAPER = "removed IS NULL AND same_as IS NULL ORDER BY grade IS NULL, grade, class_name IS NULL, class_name, name"
BY_NAME = "removed IS NULL AND same_as IS NULL ORDER BY name"
LIVE = "removed IS NULL AND same_as IS NULL AND"


# --- start


def run(*words: str) -> None:
    """A Python of its own, from its start to its end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, *words], cwd=ROOT, check=True, env=environment, stderr=subprocess.DEVNULL)


def test_start_of_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: Table) -> None:
    monkeypatch.setenv("ZHUXUE_SETTINGS", str(tmp_path / "window.ini"))
    demo = tmp_path / "county"
    with contextlib.redirect_stdout(io.StringIO()):
        cli.execute(["demo", str(demo)])
    school = ledger_in(demo, "小学")

    def open_ledger() -> None:
        Ledger.open(school, registry(), password=DEMO_PASSWORD, person=None, read_only=True).close()

    ours, floor, imports, qt, opening = medians(
        lambda: run("-m", "tests.bench.started", "app", str(demo)),
        lambda: run("-m", "tests.bench.started", "bare"),
        lambda: run("-c", f"import {MODULES}"),
        lambda: run("-c", "import PySide6.QtWidgets"),
        open_ledger,
        runs=RUNS,
    )
    table.notes.append(
        f"start of the window: of {ours:.2f} s, {imports:.2f} s imports, {opening:.2f} s password and key"
    )
    table.hold(
        Line("start to what is due, painted, demo school", ours, "bare PySide6 window with a table", floor, 12),
        Line("  of it: the imports", imports, "import of PySide6.QtWidgets", qt, 10),
    )


# --- 学生 with 100 000 children


@dataclass
class Acts:
    """What is done on the page of 100 000 children: each some times, beside its floor."""

    frame: Any
    bare: Bare
    watch: Watch
    lines: list[Line] = field(default_factory=list)

    @property
    def page(self) -> Any:
        return self.frame.page

    @property
    def viewport(self) -> QWidget:
        viewport: QWidget = self.page.table.viewport()
        return viewport

    def shown(self) -> int:
        """How many the table holds."""
        return len(self.page.table.table_model.source)

    def once(self, what: str, act: Callable[[], object], holds: Callable[[], bool]) -> float:
        """Seconds from an act to the painted page; then wait until nothing is under way."""
        with self.watch.during(what):
            taken = painted(act, self.viewport, holds)
            wait_for(self.frame.desk.is_idle)
        return taken

    def hold(
        self, what: str, ours: list[float], ceiling: float, floor: Callable[[], float], floor_is: str = FLOOR
    ) -> None:
        """Note the median of ours and of as many floors."""
        least = statistics.median(floor() for _ in range(max(3, len(ours))))
        self.lines.append(Line(what, statistics.median(ours), floor_is, least, ceiling))


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ledger with 100 000 children, made once."""
    folder = tmp_path_factory.mktemp("window") / "教育局.zhuxue-ledger"
    # In a process of its own: what the making takes is not the memory of the window.
    code = "import sys; from pathlib import Path; from tests.bench.windows import write_county; write_county(Path(sys.argv[1]))"
    run("-c", code, str(folder))
    return folder


@pytest.fixture
def opened(county: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Program, Watch]]:
    """The program with the county's window, what is due still being found out behind it."""
    monkeypatch.setenv("ZHUXUE_SETTINGS", str(tmp_path / "window.ini"))
    app, watch = program.make_app(), Watch()
    running = Program(app, Demo(lambda _: None, PASSWORD))
    with watch.during("the window opens"):
        running.open(county, None, PASSWORD, refused=pytest.fail)
        wait_for(lambda: running.frame is not None)
        assert running.frame is not None
        running.frame.resize(*SIZE)
        running.frame.activateWindow()
        app.processEvents()
    yield running, watch
    frame = running.frame
    running.close()
    if frame is not None:
        frame.close()
        frame.deleteLater()
    running.deleteLater()
    app.processEvents()


def test_window_with_100_000_children(opened: tuple[Program, Watch], table: Table) -> None:
    running, watch = opened
    frame = running.frame
    assert frame is not None
    began = time.perf_counter()
    with watch.during("待办 of the county is found out (another thread)"):
        wait_for(frame.desk.is_idle)
    table.notes.append(f"待办 of the county with 100 000 children, behind: {time.perf_counter() - began:.1f} s")
    with watch.during("学生 opens: the page is built"):
        began = time.perf_counter()
        frame.go("students")
        page: Any = frame.page
        painted(lambda: None, page.table.viewport(), lambda: len(page.table.table_model.source) == STUDENTS)
        first = time.perf_counter() - began
    with watch.during("the letters to find by are made ready"):
        wait_for(frame.desk.is_idle)
    bare = Bare(frame.desk.office.ledger.connection, page.table)
    acts = Acts(frame, bare, watch)
    acts.hold("学生 opens, first page painted", [first], 20, lambda: bare.ask(ON_PAPER))
    find(acts)
    sort(acts)
    go_about(acts)
    change(acts)
    bare.close()
    table.notes += blocks(watch.longest)
    table.notes.append(f"memory of the process at its most: {memory():,.0f} MB")
    table.hold(*acts.lines)


def memory() -> float:
    """Megabytes this process has held at its most."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def sign_class(letter: str) -> str:
    """The characters of the invented names that may be typed as a letter, for GLOB."""
    names = {sign for n in range(0, STUDENTS, 17) for sign in register_row(n)[0]}
    return "[" + "".join(sorted(sign for sign in names if any(one[:1] == letter for one in spellings(sign)))) + "]"


def find(acts: Acts) -> None:
    """The find box: two initials typed, four digits."""
    finder, letter, both, digits = acts.page.finder, [], [], []
    press(acts.frame, "Ctrl+F")
    for _ in range(RUNS):
        letter.append(acts.once("find: l", lambda: type_text(acts.frame, "l"), lambda: acts.shown() < STUDENTS))
        few = acts.shown()
        both.append(acts.once("find: lx", lambda: type_text(acts.frame, "x"), lambda few=few: acts.shown() < few))
        by_letters = set(acts.page.table.table_model.source.ids)
        acts.once("find: nothing again", finder.clear, lambda: acts.shown() == STUDENTS)
        digits.append(acts.once("find: 0123", lambda: finder.setText("0123"), lambda: acts.shown() < STUDENTS))
        by_digits = set(acts.page.table.table_model.source.ids)
        acts.once("find: nothing again", finder.clear, lambda: acts.shown() == STUDENTS)
    first, second = sign_class("l"), sign_class("x")
    one, two = (f"{LIVE} name GLOB ?", f"*{first}*"), (f"{LIVE} name GLOB ?", f"*{first}{second}*")
    last = (f"{LIVE} (id_number LIKE ? OR student_number LIKE ?)", "%0123", "%0123")
    assert set(acts.bare.ids(*two)) == by_letters and set(acts.bare.ids(*last)) == by_digits
    acts.hold("find box: l, a third of all", letter, 6, lambda: acts.bare.ask(*one))
    acts.hold("find box: lx", both, 4, lambda: acts.bare.ask(*two))
    acts.hold("find box: last four of the ID number", digits, 4, lambda: acts.bare.ask(*last))


def sort(acts: Acts) -> None:
    """A head of the table is pressed."""
    for name, words, sql in (("name", "by name", BY_NAME), ("grade", "by class", ON_PAPER)):
        taken = []
        for _ in range(3):
            before = acts.page.table.table_model.source
            taken.append(
                acts.once(
                    f"sort {words}",
                    lambda name=name: acts.page.table.sorted.emit(name),
                    lambda before=before: acts.page.table.table_model.source is not before,
                )
            )
        acts.hold(f"sort {words}", taken, 8, lambda sql=sql: acts.bare.ask(sql))


def go_about(acts: Acts) -> None:
    """A jump to elsewhere in the table; the next child, whose form is shown."""
    bar, jumps, steps = acts.page.table.verticalScrollBar(), [], []
    for at in range(1, 2 * RUNS):
        place = bar.maximum() * at // (2 * RUNS)
        jumps.append(acts.once("scroll far", lambda place=place: bar.setValue(place), lambda: True))
    ids = list(acts.page.table.table_model.source.ids)
    hundred = "bare SQL of the rows + bare table"
    acts.hold("scroll to anywhere", jumps, 10, lambda: acts.bare.show(ids, STUDENTS // 3), hundred)
    for _ in range(2 * RUNS):
        before = acts.page.panel.student
        moved = lambda before=before: acts.page.panel.student != before  # noqa: E731
        steps.append(acts.once("next child (PgDn)", lambda: press(acts.frame, "PgDown"), moved))
    acts.hold("next child, its form shown", steps, 10, lambda: acts.bare.show(ids, STUDENTS // 2), hundred)


def change(acts: Acts) -> None:
    """A field is saved; the list is read anew."""
    from app.services.editing import save_field

    taken = []
    for at in range(3):
        student, before = acts.page.panel.student, acts.page.table.table_model.source
        save = lambda office, at=at, student=student: save_field(  # noqa: E731
            office, "students", student, "native_place", f"示例省青禾县{at}村"
        )
        newer = lambda before=before: acts.page.table.table_model.source is not before  # noqa: E731
        taken.append(acts.once("a field is saved", lambda save=save: acts.frame.desk.write(save), newer))
    acts.hold("a field saved, the list read anew", taken, 10, lambda: acts.bare.ask(ON_PAPER))

"""dev.py: what it offers, when it sets up, and what it says when it can't."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

import dev


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str | Path]]:
    """The commands dev.py would have started; each gives exit code 0."""
    made: list[Sequence[str | Path]] = []

    def call(command: Sequence[str | Path], **more: str) -> int:
        made.append(command)
        return 0

    monkeypatch.setattr(dev, "call", call)
    return made


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    path = tmp_path / "some.lock"
    path.write_bytes(b"one")
    return path


def test_release_is_handed_over_with_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    from installer import release

    given: list[Sequence[str]] = []
    monkeypatch.setattr(release, "main", lambda words: given.append(words) or 7)
    assert dev.main(["release", "--only", "windows"]) == 7
    assert given == [["--only", "windows"]]


def test_unknown_words_are_a_usage_error() -> None:
    with pytest.raises(SystemExit, match="2"):
        dev.main(["run", "--windows"])


def test_second_start_installs_nothing(lock: Path, calls: list[Sequence[str]]) -> None:
    dev.install(lock)
    assert len(calls) == 1
    assert "--require-hashes" in calls[0]
    dev.install(lock)
    assert len(calls) == 1
    lock.write_bytes(b"two")
    dev.install(lock)
    assert len(calls) == 2


def test_failed_install_is_not_taken_for_done(lock: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "call", lambda command, **more: 1)
    with pytest.raises(dev.Stop, match=r"some\.lock could not be installed"):
        dev.install(lock)
    assert not dev.stamp_of(lock).exists()


@pytest.mark.skipif(dev.os.name == "nt", reason="Debian only")
@pytest.mark.parametrize("here", [{"apt-get"}, {"apt-get", "sudo"}, set()])
def test_without_rights_the_packages_are_named(
    here: set[str], calls: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: name if name in here else None)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.sys.stdin, "isatty", lambda: False, raising=False)
    monkeypatch.setattr(dev, "quiet", lambda *command: False)
    with pytest.raises(dev.Stop, match=r"poppler-utils, age|apt-get install poppler-utils age"):
        dev.apt_install(["poppler-utils", "age"], "Why.")
    assert calls == []


def test_root_installs_without_questions(calls: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: name)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0, raising=False)
    dev.apt_install(["age"], "Why.")
    assert [command[3:] for command in calls] == [
        ["-q", "update"],
        ["-q", "install", "-y", "--no-install-recommends", "age"],
    ]
    assert all("DEBIAN_FRONTEND=noninteractive" in command for command in calls)


def test_exit_code_of_a_child_is_passed_on() -> None:
    assert dev.call([dev.sys.executable, "-c", "raise SystemExit(7)"]) == 7


@pytest.mark.skipif(dev.os.name == "nt", reason="signals")
def test_killed_child_is_a_failure() -> None:
    assert dev.call([dev.sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]) == 137


# --- the window's libraries


@pytest.mark.skipif(not dev.sys.platform.startswith("linux"), reason="Qt's wheel brings everything elsewhere")
def test_libraries_that_are_missing_are_named_by_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert dev.loads("libc.so.6")
    assert not dev.loads("libnobody-has-it.so.9")
    monkeypatch.setattr(
        dev, "LIBRARIES", {"libc.so.6": "libc6", "libnobody.so.1": "b", "libnobody.so.2": "a", "x.so": "b"}
    )
    assert dev.lacking_libraries() == ["a", "b"]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_nothing_is_asked_of_other_systems(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.sys, "platform", platform)
    monkeypatch.setattr(dev, "LIBRARIES", {"libnobody.so.1": "a"})
    assert dev.lacking_libraries() == []


Machine = Callable[..., None]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, calls: list[Sequence[str]]) -> Machine:
    """A machine whose Python is set up: what it lacks, and whether it may install that."""
    if dev.os.name == "nt":
        pytest.skip("set-up of Linux")

    def make(
        *, libraries: Sequence[str] = (), programs: Mapping[str, str] | None = None, may: bool = False, code: int = 0
    ) -> None:
        def call(command: Sequence[str | Path], **more: str) -> int:
            calls.append([*map(str, command[1:]), *(f"{name}={value}" for name, value in more.items())])
            return code

        def apt_install(packages: Sequence[str], why: str) -> None:
            if packages and not may:
                raise dev.Stop(f"{why} apt-get install {' '.join(packages)}")
            if packages:
                calls.append(["apt-get", *packages])

        monkeypatch.setattr(dev, "call", call)
        monkeypatch.setattr(dev, "set_up", lambda lock: None)
        monkeypatch.setattr(dev, "apt_install", apt_install)
        monkeypatch.setattr(dev, "lacking_libraries", lambda: list(libraries))
        lacking = {**(programs or {})}
        monkeypatch.setattr(dev.shutil, "which", lambda name: None if name in lacking else name)
        for name in ("CI", "DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr(dev.sys, "platform", "linux")

    return make


def started(calls: list[Sequence[str]]) -> list[str]:
    """What was started, as one line each."""
    return [" ".join(map(str, call)) for call in calls]


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_run_opens_the_window_after_the_main_job(
    display: str, machine: Machine, calls: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine()
    monkeypatch.setenv(display, "x")
    assert dev.main(["run"]) == 0
    assert started(calls) == ["-m app demo out PYTHONUTF8=1", "-m app --demo-window out PYTHONUTF8=1"]


@pytest.mark.parametrize("ci", [{}, {"CI": "true", "DISPLAY": ":0"}])
def test_run_without_anybody_to_see_it_leaves_pictures(
    ci: Mapping[str, str], machine: Machine, calls: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(libraries=["libgl1"], may=True)
    for name, value in ci.items():
        monkeypatch.setenv(name, value)
    assert dev.main(["run"]) == 0
    assert started(calls) == [
        "apt-get libgl1",
        "-m app demo out PYTHONUTF8=1",
        f"-m tests.ui.shots {Path('out', 'shots')} out PYTHONUTF8=1 QT_QPA_PLATFORM=offscreen",
    ]


def test_run_without_the_window_asks_for_no_library(machine: Machine, calls: list[Sequence[str]]) -> None:
    machine(libraries=["libgl1"])
    assert dev.main(["run", "--no-window"]) == 0
    assert started(calls) == ["-m app demo out PYTHONUTF8=1"]


def test_where_the_libraries_cannot_be_had_the_main_job_is_done_and_the_rest_said(
    machine: Machine, calls: list[Sequence[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    machine(libraries=["libegl1", "libgl1"])
    assert dev.main(["run"]) == 1
    assert started(calls) == ["-m app demo out PYTHONUTF8=1"]
    said = capsys.readouterr().err
    assert "apt-get install libegl1 libgl1" in said and "--no-window" in said


def test_a_failed_main_job_opens_no_window(machine: Machine, calls: list[Sequence[str]]) -> None:
    machine(code=7)
    assert dev.main(["run"]) == 7
    assert len(calls) == 1


def test_shots_and_words(machine: Machine, calls: list[Sequence[str]]) -> None:
    machine()
    assert dev.main(["shots"]) == 0
    assert dev.main(["words", "--missing"]) == 0
    assert started(calls) == [
        "-m app demo out PYTHONUTF8=1",
        f"-m tests.ui.shots {Path('docs', 'pictures')} out PYTHONUTF8=1 QT_QPA_PLATFORM=offscreen",
        f"{dev.WORDS} --missing PYTHONUTF8=1",
    ]


def test_tests_run_unseen(machine: Machine, calls: list[Sequence[str]]) -> None:
    machine()
    assert dev.main(["test", "tests/unit", "-k", "money"]) == 0
    assert started(calls) == ["-m pytest tests/unit -k money PYTHONUTF8=1 QT_QPA_PLATFORM=offscreen"]


def test_without_an_x_server_the_tests_run_and_it_is_said(
    machine: Machine, calls: list[Sequence[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    machine(programs=dev.SCREEN)
    assert dev.main(["test", "tests/ui"]) == 0
    assert len(calls) == 1
    assert "apt-get install xdotool xvfb" in (said := capsys.readouterr().out) and "skipped" in said


@pytest.mark.parametrize("lacking", [{"libraries": ["libgl1"]}, {"programs": {**dev.SCREEN, "age": "age"}}])
def test_without_what_the_tests_need_they_do_not_start(
    lacking: Mapping[str, object], machine: Machine, calls: list[Sequence[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    machine(**lacking)
    assert dev.main(["test", "tests/ui"]) == 1
    assert calls == []
    assert "apt-get install" in capsys.readouterr().err


def test_everything_missing_is_installed_in_one_go(machine: Machine, calls: list[Sequence[str]]) -> None:
    machine(libraries=["libgl1"], programs={"age": "age", **dev.SCREEN}, may=True)
    assert dev.main(["test", "tests/ui"]) == 0
    assert started(calls)[0] == "apt-get libgl1 age xdotool xvfb"


@pytest.mark.skipif(not dev.sys.platform.startswith("linux"), reason="Linux only")
def test_the_list_of_libraries_is_whole() -> None:
    """Held against the wheel: with everything of the list here, nothing its window links to is missing."""
    import PySide6

    assert dev.lacking_libraries() == []
    qt = Path(PySide6.__file__).parent
    plugins = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "imageformats/libqjpeg.so")
    modules = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport")
    binaries = [qt / "Qt" / "plugins" / name for name in (*plugins, "printsupport/libcupsprintersupport.so")]
    binaries += [qt / f"{name}.abi3.so" for name in modules]
    assert all(path.is_file() for path in binaries)
    shown = [dev.subprocess.run(["ldd", path], capture_output=True, text=True, check=True).stdout for path in binaries]
    assert [line for text in shown for line in text.splitlines() if "not found" in line] == []

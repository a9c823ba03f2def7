"""The Linux package: what it may ask of old systems, what is left out of it, what it is made from."""

from __future__ import annotations

import configparser
import re
import shutil
from pathlib import Path

import PySide6
import pytest

from installer import build_linux, contents, elf, release
from installer.elf import Elf
from installer.steps import ROOT, Stop

LOCKS = sorted((ROOT / "installer").rglob("*.lock"))


def asking(path: str, *needed: str, **newest: tuple[int, ...]) -> Elf:
    """A file of a folder that asks for these libraries and symbols."""
    return Elf(Path(path), frozenset(needed), newest)


def test_symbols_newer_than_the_oldest_system_are_named() -> None:
    old = asking("a.so", GLIBC=(2, 28), GLIBCXX=(3, 4, 25))
    new, newer = asking("b.so", GLIBC=(2, 29)), asking("c.so", GLIBC=(2, 2, 5), GLIBCXX=(3, 4, 26))
    assert elf.too_new([old]) == []
    assert elf.too_new([old, new, newer]) == ["b.so: GLIBC 2.29", "c.so: GLIBCXX 3.4.26"]


def test_spare_libraries_go_unless_something_that_stays_asks_for_them() -> None:
    read = [
        asking("zhuxue", "one.so"),
        asking("lib/one.so", "two.so"),
        asking("lib/two.so", "one.so"),
        asking("lib/three.so", "four.so", "one.so"),
        asking("lib/four.so", "three.so"),
    ]
    spare = [one.path for one in read if one.path.parent.name == "lib"]
    assert elf.unused(read, spare) == {Path("lib/three.so"), Path("lib/four.so")}


def test_what_the_system_must_have_is_what_does_not_lie_in_the_folder() -> None:
    read = [asking("zhuxue", "one.so", "libc.so.6"), asking("lib/one.so", "libGL.so.1", "libc.so.6")]
    assert elf.from_system(read) == {"libc.so.6", "libGL.so.1"}


@pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf (Debian: binutils) is not installed")
def test_a_real_library_is_read(tmp_path: Path) -> None:
    library = Path(PySide6.__file__).parent / "QtCore.abi3.so"
    if not library.is_file():
        pytest.skip("PySide6 has no Linux libraries here")
    shutil.copy(library, tmp_path / library.name)
    (tmp_path / "words.txt").write_text("no library", encoding="ascii")
    assert elf.files(tmp_path) == [tmp_path / library.name]
    read = elf.read(tmp_path / library.name)
    assert {"libQt6Core.so.6", "libc.so.6"} <= read.needed
    assert (2, 2, 5) <= read.newest["GLIBC"] <= elf.HIGHEST["GLIBC"]
    assert elf.too_new([read]) == []
    with pytest.raises(Stop, match=r"libQt6Core\.so\.6"):
        build_linux.depends(tmp_path)


def test_no_dependency_is_named_that_nothing_asks_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elf, "files", lambda folder: [folder / "zhuxue"])
    monkeypatch.setattr(elf, "read", lambda path: asking(str(path), "libc.so.6", "libm.so.6", "libcups.so.2"))
    assert build_linux.depends(tmp_path) == ["libc6 (>= 2.28)", "libcups2 | libcups2t64"]


def test_wheels_for_newer_systems_are_not_taken() -> None:
    minors = [int(found[1]) for name in build_linux.PLATFORMS if (found := re.match(r"manylinux_2_(\d+)_", name))]
    assert max(minors) == elf.HIGHEST["GLIBC"][1]
    assert len(minors) > 10


def test_every_module_and_shipped_file_is_named() -> None:
    modules = contents.own_modules(ROOT)
    assert {"app", "app.bootstrap", "app.ui.pages.due"} <= set(modules)
    assert "app.__main__" not in modules
    files = {str(place / path.name) for path, place in contents.shipped(ROOT)}
    assert {"resources/help/start.md", "resources/fonts/NotoSansSC-Regular.ttf"} <= {
        name.replace("\\", "/") for name in files
    }
    assert not [name for name in files if name.endswith((".py", ".ts", ".pyc"))]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: f"{lock.parent.name}-{lock.stem}")
def test_locks_hold_hashes_and_no_address(lock: Path) -> None:
    lines = [line for line in lock.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert lines
    for line in lines:
        assert re.fullmatch(r"[\w.-]+==[\w.]+ --hash=sha256:[0-9a-f]{64}", line)


def test_the_menu_entry_the_file_type_and_the_program_fit() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(build_linux.HERE / "zhuxue.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Name"] == contents.WINDOW
    assert desktop["Exec"] == f"/{build_linux.PLACE}/{contents.CONSOLE} %f"
    kind = desktop["MimeType"].rstrip(";")
    told = (build_linux.HERE / "zhuxue.xml").read_text(encoding="utf-8")
    assert f'mime-type type="{kind}"' in told
    assert 'glob pattern="*.zhuxue"' in told


def test_both_systems_can_be_built_alone() -> None:
    assert release.parser().parse_args(["--only", "linux", "--only", "windows"]).only == list(reversed(release.BUILDS))

"""The Windows packages are installed and tried, as a school would, by a person without rights. Nothing is released else.

wine stands in for Windows: it has no UAC, no SmartScreen, no antivirus and no real printer, and its disk is Linux's.
What it can show: the installer, the registry, the real DLLs, paths, a folder nobody may write to, a window on a screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from installer.build_windows import TEACHER, Artefacts, Inside, running
from installer.contents import CONSOLE, WINDOW
from installer.steps import Stop, fresh

_HOME = f"drive_c/users/{TEACHER}"
_PLACE = "AppData/Local/Programs/Zhuxue"
_OWN = "C:\\学校软件\\助学台账"
_ALL_PASSED = "自检全部通过"
_ON_SCREEN = "打开窗口（在屏幕上）：通过。（"
_CLASSES = "HKCU\\Software\\Classes\\.zhuxue"
_LISTED = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Zhuxue"
_TOO_OLD = 3
_STARTED = 20
"""Seconds after which a window that fails at its start would have gone."""


def prove(made: Artefacts, log: Path) -> None:
    """Every proof, one after the other; Stop at the first that fails."""
    share = made.chroot.share
    proofs = fresh(share / "proofs")
    shutil.copy(made.setup, proofs / "setup.exe")
    proofs.chmod(0o755)
    log.unlink(missing_ok=True)
    with running(made.chroot, log, user=TEACHER, prefix="/w/home") as inside:
        trial = Trial(inside, share / "home", proofs)
        for words, proof in trial.proofs(made.portable):
            print(f"   proof: {words} ...", flush=True)
            proof()
            inside.settle()


class Trial:
    """One Windows of one person, in which the packages are tried."""

    def __init__(self, inside: Inside, prefix: Path, proofs: Path) -> None:
        self.inside, self.prefix, self.given = inside, prefix, proofs
        self.home = prefix / _HOME
        self.place = self.home / _PLACE
        self.ledger = self.home / "Documents" / "助学台账" / "某校.zhuxue-ledger"

    def proofs(self, portable: Path) -> list[tuple[str, Callable[[], None]]]:
        """(what is proved, how)."""
        return [
            ("an old Windows is told, and nothing is installed", self.refuse_old),
            ("installed in silence, without rights", self.install),
            ("self-test from the installed place", lambda: self.self_test(self.place, "installed")),
            ("a package opens the program by what was registered for it", self.open_package),
            ("upgrade in place, what the person keeps there stays", self.upgrade),
            ("a folder with Chinese characters", self.install_elsewhere),
            (
                "the portable folder, with blanks in its name, that nobody may write to",
                lambda: self.read_only(portable),
            ),
            ("uninstall leaves ledgers, and nothing of its own", self.uninstall),
        ]

    def expect(self, holds: object, otherwise: str) -> None:
        """Stop unless it holds."""
        if not holds:
            raise Stop(f"The Windows packages did not pass: {otherwise}. What was done: {self.inside.log}")

    def setup(self, *words: str) -> int:
        """Run the installer in silence → its exit code."""
        code = self.inside("proofs/setup.exe", "/S", *words, check=False)
        self.inside.settle()
        return code

    def refuse_old(self) -> None:
        for version in ("win7", "win81"):
            self.inside("winecfg", "-v", version)
            code = self.setup()
            self.expect(code == _TOO_OLD, f"on {version} the installer ended with {code}")
            self.expect(not self.place.exists(), f"on {version} something was installed")
        self.inside("winecfg", "-v", "win10")

    def install(self) -> None:
        code = self.setup()
        self.expect(code == 0, f"the installer ended with {code}")
        for name in (f"{WINDOW}.exe", f"{CONSOLE}.exe", "uninstall.exe", "_internal/resources/licences/licences.md"):
            self.expect((self.place / name).is_file(), f"{name} was not installed")
        self.expect(
            not (self.place / "_new").exists() and not (self.place / "_old").exists(), "half of an installation is left"
        )
        self.expect(self.inside("reg", "query", _CLASSES, check=False) == 0, ".zhuxue opens nothing")
        self.expect(self.inside("reg", "query", _LISTED, check=False) == 0, "Windows does not list the program")
        self.expect(list(self.home.rglob("助学台账.lnk")), "there is no shortcut")

    def open_package(self) -> None:
        """wine's shell looks up file types of the whole machine only, so ours are shown to it there; Windows merges the two."""
        for name in (".zhuxue", "Zhuxue.Package"):
            keys = (f"{hive}\\Software\\Classes\\{name}" for hive in ("HKCU", "HKLM"))
            self.inside("reg", "copy", *keys, "/s", "/f")
        package = self.home / "优盘 一" / "某校的 包.zhuxue"
        package.parent.mkdir()
        package.write_bytes(b"not opened before a ledger is")
        self._give(package.parent)
        # The program inherits the pipe of whoever started it: that call comes back only when the program has gone.
        opened = threading.Thread(target=self.inside, args=("start", self.windows(package)), kwargs={"check": False})
        opened.start()
        time.sleep(_STARTED)
        code = self.inside("taskkill", "/F", "/IM", f"{WINDOW}.exe", check=False)
        opened.join()
        self.expect(code == 0, "opening a package did not start the program, or it did not stay")

    def self_test(self, program: Path, name: str, *, result: Path | None = None) -> None:
        """The console program of a folder tries itself; its report must say that all passed, on the screen too."""
        folder = result or self.home / f"自检 {name}"
        shutil.rmtree(folder, ignore_errors=True)
        code = self.inside(self.windows(program / f"{CONSOLE}.exe"), "--self-test", self.windows(folder), check=False)
        report = folder / "自检结果.txt"
        said = report.read_text(encoding="utf-8") if report.is_file() else "no report"
        self.expect(
            code == 0 and _ALL_PASSED in said and _ON_SCREEN in said, f"self-test {name} ended with {code}:\n{said}"
        )
        for picture in folder.glob("窗口_*.png"):
            shutil.copy(picture, self.given / f"{name}_{picture.name}")

    def windows(self, path: Path) -> str:
        """A path of this machine as that Windows calls it."""
        return "C:\\" + str(path.relative_to(self.prefix / "drive_c")).replace("/", "\\")

    def upgrade(self) -> None:
        """Over itself: a file of an older version goes, a person's own file and a ledger stay."""
        (self.place / "_internal" / "旧版本的文件.dll").write_bytes(b"old")
        (self.place / "我的文件.txt").write_text("mine", encoding="utf-8")
        self.ledger.mkdir(parents=True)
        (self.ledger / "keys.json").write_text("{}", encoding="utf-8")
        for path in (self.place, self.ledger.parent.parent):
            self._give(path)
        code = self.setup()
        self.expect(code == 0, f"the upgrade ended with {code}")
        self.expect(
            not (self.place / "_internal" / "旧版本的文件.dll").exists(), "a file of the older version was left"
        )
        self.expect((self.place / "我的文件.txt").is_file(), "a file of the person was deleted")
        self.expect((self.place / f"{WINDOW}.exe").is_file(), "after the upgrade there is no program")

    def _give(self, folder: Path) -> None:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 1000, 1000)

    def install_elsewhere(self) -> None:
        """/D= must be the last word, and wine passes none with a blank in it: those are proved with the portable folder."""
        self.uninstall_from(self.place)
        code = self.setup(f"/D={_OWN}")
        place = self.prefix / "drive_c" / "学校软件" / "助学台账"
        self.expect(code == 0 and (place / f"{CONSOLE}.exe").is_file(), f"/D={_OWN} ended with {code}")
        self.self_test(place, "own-folder")
        self.uninstall_from(place)
        self.expect(not place.exists(), "the chosen folder was left")
        self.expect(self.setup(f"/D={self.windows(self.place)}") == 0, "it could not be installed again")

    def read_only(self, portable: Path) -> None:
        """Root owns it and nobody may write: the person who starts it has no rights there at all."""
        place = self.prefix / "drive_c" / "学校 软件" / "便携 助学台账"
        place.parent.mkdir()
        with zipfile.ZipFile(portable) as archive:
            archive.extractall(place)
        subprocess.run(["chmod", "-R", "a+rX,a-w", place], check=True)
        before = sorted(str(path) for path in place.rglob("*"))
        self.self_test(place / WINDOW, "read-only", result=self.home / "自检 只读")
        self.expect(
            before == sorted(str(path) for path in place.rglob("*")), "something was written beside the program"
        )

    def uninstall_from(self, place: Path) -> None:
        """Uninstall in silence. The uninstaller goes on as a copy of itself; it is waited for."""
        self.inside(self.windows(place / "uninstall.exe"), "/S", check=False)
        self.inside.settle()

    def uninstall(self) -> None:
        self.uninstall_from(self.place)
        left = sorted(path.name for path in self.place.rglob("*")) if self.place.exists() else []
        self.expect(
            left == ["我的文件.txt"], f"uninstall left {left}, and should have left the person's own file alone"
        )
        self.expect((self.ledger / "keys.json").is_file(), "uninstall took a ledger away")
        for key in (_CLASSES, _LISTED, "HKCU\\Software\\Zhuxue", "HKCU\\Software\\Classes\\Zhuxue.Package"):
            self.expect(self.inside("reg", "query", key, check=False) != 0, f"uninstall left {key}")
        self.expect(not list(self.home.rglob("助学台账.lnk")), "uninstall left a shortcut")

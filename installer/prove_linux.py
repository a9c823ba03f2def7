"""The Linux package is installed and tried in bare Debian 11 and 12, by a person without rights. Nothing is released else.

The chroots stand in for UOS and Kylin: the libraries are as old as theirs (Debian 11), the kernel is this machine's, and of a
desktop there is only what opens files by their type.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

from installer.build_linux import BUILT_IN, PLACE, XCB, Artefacts
from installer.contents import CONSOLE
from installer.machine import Chroot, screen
from installer.steps import Stop, digest_of, fresh, output

TEACHER = "teacher"
_ALL_PASSED = "自检全部通过"
_ON_SCREEN = "打开窗口（在屏幕上）：通过。（"
_OFF_SCREEN = "打开窗口（不用屏幕）：通过。（"
_DESKTOP = ("libglib2.0-bin", "desktop-file-utils", "shared-mime-info", "x11-utils")
_TYPE = "application/x-zhuxue-package"
_TRIES = 60
"""Seconds in which an opened package must have brought up the window."""


def prove(made: Artefacts, work: Path, log: Path) -> None:
    """Every proof in every Debian, one after the other; Stop at the first that fails. Pictures of the window stay in ``proofs``."""
    pictures = fresh(work / "proofs")
    log.unlink(missing_ok=True)
    for suite, bare in made.bare.items():
        given = fresh(work / f"given-{suite}")
        given.chmod(0o755)
        shutil.copy(made.package, given / made.package.name)
        chroot = Chroot(work / f"trial-{suite}", suite, given)
        chroot.copy_of(bare, log)
        try:
            with screen(log.with_suffix(".xvfb.log")) as display, chroot.mounted():
                trial = Trial(chroot, made.package.name, display, pictures, log)
                for words, proof in trial.proofs():
                    print(f"   proof, {suite}: {words} ...", flush=True)
                    proof()
        finally:
            shutil.rmtree(chroot.folder, ignore_errors=True)


class Trial:
    """One Debian in which the package is tried."""

    def __init__(self, chroot: Chroot, package: str, display: str, pictures: Path, log: Path) -> None:
        self.chroot, self.package, self.display, self.pictures, self.log = chroot, package, display, pictures, log
        self.root, self.home = chroot.folder, chroot.folder / "home" / TEACHER
        self.demo = self.home / "文档 资助" / "示范 县"

    def proofs(self) -> list[tuple[str, Callable[[], None]]]:
        """(what is proved, how)."""
        found = [
            ("installed with what it depends on, and no more", self.install),
            ("self-test from the installed place, by a person without rights", self.installed),
            ("self-test from a folder with Chinese characters and blanks", self.elsewhere),
            ("self-test from a folder that nobody may write to", self.read_only),
            ("the main job by the installed command, without a locale", self.main_job),
        ]
        if self.chroot.suite == BUILT_IN:
            found.append(("a package opens the program by its file type", self.open_package))
        return [*found, ("uninstall leaves ledgers, and nothing of its own", self.uninstall)]

    def expect(self, holds: object, otherwise: str) -> None:
        """Stop unless it holds."""
        if not holds:
            raise Stop(f"The Linux package did not pass in {self.chroot.suite}: {otherwise}. What was done: {self.log}")

    def apt(self, *words: str) -> None:
        """apt-get as root, asking nothing, with nothing that is only recommended."""
        command = ["apt-get", "-q", "-y", "--no-install-recommends", *words]
        self.chroot.run(command, self.log, DEBIAN_FRONTEND="noninteractive")

    def person(self, *command: str, check: bool = True, **more: str) -> int:
        """A command by the person without rights, on the screen → its exit code."""
        given = {"LANG": "C.UTF-8", "DISPLAY": self.display, **more}
        return self.chroot.run(list(command), self.log, user=TEACHER, check=check, folder=f"/home/{TEACHER}", **given)

    def install(self) -> None:
        for name in XCB:
            self.expect(not list((self.root / "usr" / "lib").rglob(name)), f"{name} is there: this Debian is not bare")
        self.apt("update")
        self.apt("install", f"./{self.package}")
        self.chroot.run(["useradd", "--create-home", "--uid", "1000", TEACHER], self.log, folder="/")
        for name in (f"{PLACE}/{CONSOLE}", f"{PLACE}/resources/licences/licences.md", "usr/share/doc/zhuxue/copyright"):
            self.expect((self.root / name).is_file(), f"{name} was not installed")

    def self_test(self, program: str, name: str) -> None:
        """A program tries itself; its report must say that all passed, without a screen and on it, and beside it nothing is written."""
        folder = self.home / f"自检 {name}"
        place = (self.root / program.lstrip("/")).resolve().parent if program.startswith("/") else self.root / PLACE
        before = sorted(map(str, place.rglob("*")))
        code = self.person(program, "--self-test", f"/home/{TEACHER}/{folder.name}", check=False)
        report = folder / "自检结果.txt"
        said = report.read_text(encoding="utf-8") if report.is_file() else "no report"
        passed = code == 0 and all(words in said for words in (_ALL_PASSED, _ON_SCREEN, _OFF_SCREEN))
        self.expect(passed, f"self-test {name} ended with {code}:\n{said}")
        self.expect(before == sorted(map(str, place.rglob("*"))), f"self-test {name} wrote beside the program")
        for picture in folder.glob("窗口_*.png"):
            shutil.copy(picture, self.pictures / f"{self.chroot.suite}_{name}_{picture.name}")
        shutil.rmtree(folder)

    def installed(self) -> None:
        self.self_test(CONSOLE, "installed")

    def elsewhere(self) -> None:
        """The folder alone, copied by the person into the home folder."""
        place = f"/home/{TEACHER}/学校 软件/助学 台账"
        self.person("mkdir", "-p", os.path.dirname(place))
        self.person("cp", "-r", f"/{PLACE}", place)
        self.self_test(f"{place}/{CONSOLE}", "copied")

    def read_only(self) -> None:
        """Nobody may write, the person who owns it neither."""
        place = f"/home/{TEACHER}/学校 软件/助学 台账"
        subprocess.run(["chown", "-R", "root:root", self.root / place.lstrip("/")], check=True)
        subprocess.run(["chmod", "-R", "a+rX,a-w", self.root / place.lstrip("/")], check=True)
        self.expect(self.person("touch", f"{place}/x", check=False) != 0, "the folder can be written to")
        self.self_test(f"{place}/{CONSOLE}", "read-only")

    def main_job(self) -> None:
        """The invented county, from its ledgers to signed paper and what the county sums up. No LANG: as cron or a bare console has it."""
        folder = f"/home/{TEACHER}/{self.demo.relative_to(self.home)}"
        self.person("mkdir", "-p", os.path.dirname(folder))
        self.person(CONSOLE, "demo", folder, LANG="", DISPLAY="")
        ledgers = list((self.demo / "台账").glob("*.zhuxue-ledger"))
        self.expect(
            len(ledgers) > 2 and list((self.demo / "纸面").glob("*领款收据*.pdf")), "the main job left too little"
        )

    def open_package(self) -> None:
        """As a file manager does it: the type by the name, the program by the type, and the window comes up."""
        self.apt("install", *_DESKTOP)
        packages = sorted((self.demo / "U盘").glob("*.zhuxue"))
        package = f"/home/{TEACHER}/{packages[0].relative_to(self.home)}"
        kind = self._said("gio", "info", "--attributes", "standard::content-type", package)
        self.expect(_TYPE in kind, f"a package is taken for this: {kind}")
        program = self._said("gio", "mime", _TYPE)
        self.expect("zhuxue.desktop" in program, f"packages are opened by this: {program}")
        opened = threading.Thread(target=self.person, args=("gio", "open", package), kwargs={"check": False})
        opened.start()
        try:
            self.expect(self._window_comes(), "opening a package brought up no window")
            shot = self.pictures / f"{self.chroot.suite}_opened.png"
            output(["import", "-display", self.display, "-window", "root", shot])
        finally:
            for process in self._own_processes():
                os.kill(process, 15)
            opened.join()

    def _said(self, *command: str) -> str:
        """What a command in this Debian prints."""
        environment = ("env", "-i", "PATH=/usr/bin:/bin", "HOME=/root", "LANG=C.UTF-8", f"DISPLAY={self.display}")
        return output(["chroot", self.root, *environment, *command])

    def _window_comes(self) -> bool:
        for _ in range(_TRIES):
            tree = self._said("xwininfo", "-root", "-tree")
            if '("zhuxue" ' in tree:
                time.sleep(1)
                return True
            time.sleep(1)
        return False

    def _own_processes(self) -> list[int]:
        """What the installed program runs as, in this Debian alone."""
        program = self.root.resolve() / PLACE / CONSOLE
        return [int(one.parent.name) for one in Path("/proc").glob("[0-9]*/exe") if _leads_to(one, program)]

    def uninstall(self) -> None:
        ledgers = self.home / "文档 资助"
        before = digest_of([ledgers])
        self.apt("purge", "zhuxue")
        self.expect(before == digest_of([ledgers]), "uninstall changed a ledger")
        usr = self.root / "usr"
        left = [path for path in (self.root / PLACE, usr / "bin" / CONSOLE) if os.path.lexists(path)]
        left += [path for path in (usr / "share").rglob("*zhuxue*") if "doc-base" not in path.parts]
        self.expect(not left, f"uninstall left {', '.join(map(str, left))}")


def _leads_to(link: Path, program: Path) -> bool:
    try:
        return os.readlink(link) == str(program)
    except OSError:
        return False

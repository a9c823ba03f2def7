"""What a frozen program is made of: every part with version, licence and licence texts, as pages to read and as an SBOM."""

from __future__ import annotations

import ast
import email.message
import email.parser
import json
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from installer.steps import ROOT, Stop, fresh

_TEXT = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.IGNORECASE)
_COMMON = Path("/usr/share/common-licenses")
_LICENCES: Final[Mapping[str, str]] = {
    # What the wheels say in words, as SPDX says it. Qt: taken under the LGPL, of the three its wheels offer.
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "pyrage": "MIT",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "sqlite-fts4": "Apache-2.0",
    "xlwt": "BSD-3-Clause",
    "rl-accel": "BSD-3-Clause",
    "defusedxml": "PSF-2.0",
    "et-xmlfile": "MIT",
    "openpyxl": "MIT",
}
_AS_SAID: Final = frozenset({"MIT", "BSD-3-Clause", "Apache-2.0", "PSF-2.0"})
"""What stands under License in older wheels and is an SPDX name already."""
_FONTS: Final = (
    ("Noto Serif SC", "2.003", "OFL-1.1", "LICENSE-NotoSerifSC.txt"),
    ("Noto Sans SC", "2.004", "OFL-1.1", "LICENSE-NotoSansSC.txt"),
    ("HanaMin", "20170904", "LicenseRef-HanaMin", "LICENSE-HanaMin.txt"),
)
_INSIDE: Final = (
    # Libraries that stand inside a wheel or the runtime, and are not packages of their own.
    ("Qt", "6.8.3", "LGPL-3.0-only", "PySide6"),
    ("PDFium", "", "Apache-2.0 AND BSD-3-Clause", "pypdfium2"),
    ("SQLCipher", "4.19.0", "BSD-3-Clause", "sqlcipher3"),
)
_XLWT: Final = "DESCRIPTION.rst"
_NAMESPACE = uuid.UUID("6f5a7a3e-1a53-5d0c-9f55-1c1a7f0b7f11")


@dataclass(frozen=True)
class Part:
    """One part. texts: files with its licence; sha256: of the file it came from, "" when none is known."""

    name: str
    version: str
    licence: str
    purl: str = ""
    sha256: str = ""
    texts: Sequence[Path] = field(default=())


def modules_of(toc: Path) -> set[str]:
    """Top-level names in PyInstaller's list of the modules it put into the program."""
    read = ast.literal_eval(toc.read_text(encoding="utf-8"))
    return {str(entry[0]).partition(".")[0] for entry in next(part for part in read if isinstance(part, list))}


def files_of(folder: Path) -> set[str]:
    """Top-level names that lie in a frozen folder."""
    return {path.name.partition(".")[0] for path in folder.iterdir()}


def wheels(site: Path, report: Path, names: set[str]) -> list[Part]:
    """The wheels of ``site`` of which something is among ``names``; hashes from pip's report."""
    hashes = _hashes(report)
    found = []
    for info in sorted(site.glob("*.dist-info"), key=lambda path: path.name.lower()):
        if not _tops(info) & names:
            continue
        said = _metadata(info)
        name = re.sub(r"[-_.]+", "-", said["Name"]).lower()
        licence = _LICENCES.get(name) or said.get("License-Expression") or said.get("License") or ""
        if licence not in _AS_SAID and not said.get("License-Expression") and name not in _LICENCES:
            raise Stop(f"No licence is known of {name}: look it up and add it to installer/parts.py.")
        texts = sorted(path for path in info.rglob("*") if path.is_file() and _is_text(info, path))
        found.append(
            Part(name, said["Version"], licence, f"pkg:pypi/{name}@{said['Version']}", hashes.get(name, ""), texts)
        )
    return found


def _is_text(info: Path, path: Path) -> bool:
    inside = path.relative_to(info).parts
    return inside[0] == "licenses" or bool(_TEXT.search(path.name)) or path.name == _XLWT


def _metadata(info: Path) -> email.message.Message:
    return email.parser.Parser().parsestr((info / "METADATA").read_text(encoding="utf-8"), headersonly=True)


def _tops(info: Path) -> set[str]:
    """Top-level names a wheel installs."""
    lines = (info / "RECORD").read_text(encoding="utf-8").splitlines()
    tops = {line.partition(",")[0].partition("/")[0].partition(".")[0] for line in lines if ".dist-info/" not in line}
    return tops - {"", "bin", "Scripts"}


def _hashes(report: Path) -> dict[str, str]:
    """Name → SHA-256 of the file pip took."""
    found = {}
    for entry in json.loads(report.read_text(encoding="utf-8"))["install"]:
        name = re.sub(r"[-_.]+", "-", entry["metadata"]["name"]).lower()
        found[name] = str(entry["download_info"]["archive_info"]["hashes"]["sha256"])
    return found


def others(version: str, licence: Path, openssl: str = "3.0") -> Iterator[Part]:
    """Python itself, what stands inside wheels, and fonts."""
    yield Part("CPython", version, "PSF-2.0", f"pkg:generic/cpython@{version}", texts=[licence])
    yield Part("OpenSSL", openssl, "Apache-2.0", texts=[_COMMON / "Apache-2.0"])
    yield Part("SQLite", "3", "blessing")
    lgpl = [_COMMON / "LGPL-3", _COMMON / "GPL-3"]
    for name, inside, terms, home in _INSIDE:
        yield Part(name, inside, terms, f"pkg:generic/{name.lower()}" + (f"@{inside}" if inside else ""),
                   texts=lgpl if home == "PySide6" else [])  # fmt: skip
    for name, inside, terms, text in _FONTS:
        yield Part(name, inside, terms, texts=[ROOT / "resources" / "fonts" / text])


def start_code(info: Path, name: str, terms: str) -> Part:
    """What a freezer leaves of itself in the program. info: the folder where its wheel is described."""
    return Part(f"{name} (start code)", _metadata(info)["Version"], terms, texts=sorted((info / "licenses").glob("*")))


def write_licences(parts: Iterable[Part], folder: Path) -> None:
    """One text file a part, and a list of all in front: for the folder resources/licences of the program."""
    fresh(folder)
    lines = [
        "# 部件和许可",
        "",
        "助学台账里有下列部件。许可全文在程序文件夹的 resources/licences 里，每个部件一个文件。",
        "",
    ]
    for part in parts:
        stem = re.sub(r"[^\w.-]+", "_", part.name)
        lines.append(f"- {part.name} {part.version}　{part.licence}")
        texts = [
            f"===== {path.name} =====\n{path.read_text(encoding='utf-8', errors='replace').strip()}\n"
            for path in part.texts
        ]
        if texts:
            (folder / f"{stem}.txt").write_text("\n\n".join(texts), encoding="utf-8")
    (folder / "licences.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def sbom(parts: Iterable[Part], program: str, version: str, platform: str) -> dict[str, Any]:
    """The parts as a CycloneDX 1.6 document. The same parts give the same document."""
    components = [_component(part) for part in parts]
    main = {"type": "application", "bom-ref": program, "name": program, "version": version}
    body: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": main, "properties": [{"name": "zhuxue:platform", "value": platform}]},
        "components": components,
        "dependencies": [{"ref": program, "dependsOn": [one["bom-ref"] for one in components]}],
    }
    number = uuid.uuid5(_NAMESPACE, json.dumps(body, sort_keys=True, ensure_ascii=False))
    return {
        "bomFormat": body.pop("bomFormat"),
        "specVersion": body.pop("specVersion"),
        "serialNumber": f"urn:uuid:{number}",
        **body,
    }


def _component(part: Part) -> dict[str, Any]:
    """A part as CycloneDX has it. Terms SPDX has no name for stand as a name, the others as an expression."""
    named = (
        part.licence == "blessing"
        or not re.fullmatch(r"[\w.+() -]+", part.licence)
        or part.licence.startswith("LicenseRef")
    )
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.purl or f"part:{part.name}",
        "name": part.name,
        "licenses": [{"license": {"name": part.licence}}] if named else [{"expression": part.licence}],
    }
    if part.version:
        found["version"] = part.version
    if part.purl:
        found["purl"] = part.purl
    if part.sha256:
        found["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    return found


def copy_into(folder: Path, program: Path) -> None:
    """Licences into the frozen program's resources, where the program shows them from."""
    target = program / "resources" / "licences"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)

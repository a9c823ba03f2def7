"""The version resource of each program, as PyInstaller reads it: what 属性 → 详细信息 shows."""

from __future__ import annotations

_TEXT = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("080404B0", [
      StringStruct("CompanyName", "助学台账"),
      StringStruct("FileDescription", {description!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", "zhuxue"),
      StringStruct("OriginalFilename", {file!r}),
      StringStruct("ProductName", "助学台账"),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0804, 1200])]),
  ])
"""


def four(version: str) -> tuple[int, int, int, int]:
    """1.2.3 → (1, 2, 3, 0), as Windows counts."""
    numbers = [int(part) for part in version.split(".")]
    first, second, third = (*numbers, 0, 0, 0)[:3]
    return first, second, third, 0


def resource(version: str, file: str, description: str) -> str:
    """The text of a version file."""
    return _TEXT.format(four=four(version), version=version, file=file, description=description)

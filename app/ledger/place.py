"""Where a ledger may live, and which machine this is."""

from __future__ import annotations

import ctypes
import hashlib
import os
import socket
import sys
import uuid
from pathlib import Path

from app.core.errors import Refused

_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs", "afs", "9p", "davfs", "fuse.davfs", "ncpfs"}
_WINDOWS = {2: "removable", 4: "network", 5: "removable"}


def refuse_unsafe(folder: Path) -> None:
    """Refused when the folder lies on a stick, a disc or a network share, as far as can be told."""
    kind = place_of(folder)
    if kind == "removable":
        raise Refused(
            "台账不能放在U盘、移动硬盘或光盘上", str(folder), "请选电脑自己的硬盘；带走数据请用“数据包”或“备份”"
        )
    if kind == "network":
        raise Refused("台账不能放在网络共享文件夹里", str(folder), "请选电脑自己的硬盘；交换数据请用“数据包”")


def place_of(folder: Path) -> str:
    """``fixed``, ``removable``, ``network`` or ``unknown`` for a folder that need not exist yet."""
    found = folder.absolute()
    while not found.exists() and found != found.parent:
        found = found.parent
    found = found.resolve()
    return _windows_place(found) if sys.platform == "win32" else linux_place(found)


def _windows_place(folder: Path) -> str:
    text = str(folder)
    if text.startswith("\\\\") and not text.startswith("\\\\?\\"):
        return "network"
    get_type = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 (the attribute exists on Windows alone)
    return _WINDOWS.get(int(get_type(folder.anchor)), "fixed")


def linux_place(folder: Path, sys_root: Path = Path("/sys"), mounts: Path = Path("/proc/self/mounts")) -> str:
    """As ``place_of`` for Linux; the two paths are for tests."""
    if _file_system(folder, mounts) in _NETWORK:
        return "network"
    device = folder.stat().st_dev
    node = sys_root / "dev/block" / f"{os.major(device)}:{os.minor(device)}"
    if not node.exists():
        return "unknown"
    for part in (node.resolve(), node.resolve().parent):
        flag = part / "removable"
        if flag.exists():
            removable = flag.read_text().strip() == "1" or "/usb" in str(part)
            return "removable" if removable else "fixed"
    return "unknown"


def _file_system(folder: Path, mounts: Path) -> str:
    best, kind = "", ""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = point == "/" or str(folder) == point or str(folder).startswith(point + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def machine_name() -> str:
    """The name this computer has for people."""
    return socket.gethostname() or "?"


def machine_fingerprint() -> str:
    """A hash that stays on one installed machine and differs on another; nothing of the machine can be read from it."""
    text = f"{machine_name()}\x1f{_machine_id()}"
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _machine_id() -> str:
    if sys.platform == "win32":
        return _windows_machine_id()
    for name in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            return Path(name).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
    return f"{uuid.getnode():x}"


def _windows_machine_id() -> str:
    import importlib

    registry = importlib.import_module("winreg")
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(registry.QueryValueEx(key, "MachineGuid")[0])
    except OSError:
        return f"{uuid.getnode():x}"


def folder_number(folder: Path) -> str:
    """The file system's number of a folder: it stays when the folder is moved or renamed, and differs in a copy."""
    return str(folder.stat().st_ino)

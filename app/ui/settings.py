"""What this computer remembers of the window: size of letters, colours, language, ledgers that were opened. No child's data."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

IDLE_MINUTES = 10
_MOST_LEDGERS = 8


class Settings:
    """Kept in one small file of the person's own; ZHUXUE_SETTINGS names another (tests, demo)."""

    def __init__(self) -> None:
        named = os.environ.get("ZHUXUE_SETTINGS")
        place = QStandardPaths.StandardLocation.AppConfigLocation
        file = Path(named) if named else Path(QStandardPaths.writableLocation(place)) / "window.ini"
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return Path(self._kept.fileName()).parent

    def text(self, name: str, default: str = "") -> str:
        """A remembered text."""
        return str(self._kept.value(name, default))

    def number(self, name: str, default: int) -> int:
        """A remembered number."""
        try:
            return int(str(self._kept.value(name, default)))
        except ValueError:
            return default

    def keep(self, name: str, value: str | int) -> None:
        """Remember."""
        self._kept.setValue(name, value)
        self._kept.sync()

    def ledgers(self) -> list[Path]:
        """Ledgers that were opened here and are still there, the last one first."""
        known = [Path(entry) for entry in self.text("ledgers").split("\n") if entry]
        return [path for path in known if (path / "keys.json").exists()]

    def keep_ledger(self, folder: Path) -> None:
        """This one was opened last."""
        known = [folder.resolve(), *(path for path in self.ledgers() if path.resolve() != folder.resolve())]
        self.keep("ledgers", "\n".join(str(path) for path in known[:_MOST_LEDGERS]))

"""Colours by role, sizes by one factor. Every colour and every size on the screen comes from here (look.md 2 and 3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo

from app.services.resources import resource

LIGHT, DARK, CONTRAST = "light", "dark", "contrast"
LOOKS: Final = (LIGHT, DARK, CONTRAST)
SCALES: Final = (100, 125, 150, 175, 200)
"""Sizes a person can choose, in per cent, on top of the screen's own factor."""

ROLES: Final[Mapping[str, tuple[str, str, str]]] = {
    # role: light, dark, high contrast
    "ink": ("#1C2733", "#E8ECEF", "#000000"),
    "ink2": ("#465462", "#BAC4CD", "#000000"),
    "ink3": ("#5D6A76", "#AAB5C0", "#1F1F1F"),
    "paper": ("#F3F5F4", "#161C22", "#FFFFFF"),
    "surface": ("#FFFFFF", "#1E262E", "#FFFFFF"),
    "tint": ("#EDF1F3", "#27313B", "#F0F0F0"),
    "line": ("#CFD6D9", "#3D4955", "#000000"),
    "line2": ("#E4E8EA", "#2D3741", "#767676"),
    "fieldline": ("#7F8C97", "#74828F", "#000000"),
    "accent": ("#1F5C8B", "#8CC3EE", "#0033A0"),
    "onaccent": ("#FFFFFF", "#0D1C29", "#FFFFFF"),
    "accentweak": ("#E1EDF6", "#22384B", "#CCE0FF"),
    "sel": ("#DCEAF5", "#28435A", "#CCE0FF"),
    "focus": ("#FFF6CC", "#3A3517", "#FFFF00"),
    "mark": ("#FFE08A", "#6B5A16", "#FFFF00"),
    "ok": ("#1B6640", "#86D3A6", "#004D1A"),
    "okbg": ("#E1F1E8", "#1C382A", "#FFFFFF"),
    "warn": ("#854F00", "#F2C274", "#5C3300"),
    "warnbg": ("#FDF0D5", "#3D301A", "#FFFFFF"),
    "bad": ("#A92A1E", "#FFA79B", "#990000"),
    "badbg": ("#FBE7E4", "#45241F", "#FFFFFF"),
    "wait": ("#5A4A8C", "#C8BAF2", "#2E0066"),
    "waitbg": ("#ECE8F6", "#322C49", "#FFFFFF"),
    "mute": ("#56636F", "#B2BDC7", "#1F1F1F"),
    "mutebg": ("#E8ECEE", "#2E3842", "#FFFFFF"),
    "nav": ("#20384F", "#0F151B", "#000000"),
    "navtext": ("#D9E4ED", "#D3DEE8", "#FFFFFF"),
    "navchosen": ("#F3F5F4", "#2B3A49", "#FFFFFF"),
    "navink": ("#1C2733", "#E8ECEF", "#000000"),
    "slip": ("#F6F1E3", "#E9E2CF", "#FFFFFF"),
    "slipink": ("#20384F", "#1B2A38", "#000000"),
    "chart2": ("#6FA3C7", "#5E8FB3", "#7FA8F0"),
    "chart3": ("#C3DAEA", "#3A556A", "#CCE0FF"),
}

TEXT_ON: Final[Mapping[str, tuple[str, ...]]] = {
    "ink": ("paper", "surface", "tint", "sel", "accentweak", "focus", "mark"),
    "ink2": ("paper", "surface", "tint", "sel", "accentweak"),
    "ink3": ("paper", "surface", "tint", "sel"),
    "accent": ("paper", "surface", "tint", "sel", "accentweak"),
    "onaccent": ("accent",),
    **{role: (f"{role}bg", "paper", "surface", "sel") for role in ("ok", "warn", "bad", "wait", "mute")},
    "navtext": ("nav",),
    "navink": ("navchosen",),
    "slipink": ("slip",),
}
"""Which text stands on which ground; a test holds each pair to 4.5:1."""

STATES: Final = ("ok", "warn", "bad", "wait", "mute", "accent")
_SANS: Final = ("Microsoft YaHei UI", "Noto Sans SC")
_SERIF: Final = ("Noto Serif SC",)
_MONO: Final = ("Consolas", "DejaVu Sans Mono", "Noto Sans SC")
_FONT_FILES: Final = (
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-Bold.ttf",
    "NotoSerifSC-Regular.ttf",
    "HanaMinA-rest.ttf",
    "HanaMinB-rest.ttf",
)


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` as WCAG 2 defines it, 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass
class _Settings:
    look: str = LIGHT
    percent: int = 100
    families: dict[str, list[str]] = field(default_factory=dict)


class Theme(QObject):
    """The one look of the program: ``theme`` below is the only one. ``changed`` when colours or sizes are others now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now = _Settings()

    @property
    def look(self) -> str:
        """light, dark or contrast."""
        return self._now.look

    @property
    def percent(self) -> int:
        """100 to 200."""
        return self._now.percent

    def set(self, *, look: str | None = None, percent: int | None = None) -> None:
        """Take another colouring or size; what is unknown becomes the nearest that there is."""
        new_look = look if look in LOOKS else self._now.look
        new_percent = min(SCALES, key=lambda known: abs(known - percent)) if percent else self._now.percent
        if (new_look, new_percent) != (self._now.look, self._now.percent):
            self._now.look, self._now.percent = new_look, new_percent
            self.changed.emit()

    def step(self, direction: int) -> None:
        """The next larger (1) or smaller (-1) size; 0: back to 100 %."""
        at = SCALES.index(self._now.percent) + direction if direction else 0
        self.set(percent=SCALES[max(0, min(at, len(SCALES) - 1))])

    def px(self, size: float) -> int:
        """A size of look.md, given at 100 %, in pixels of now."""
        return max(1, round(size * self._now.percent / 100)) if size else 0

    def hex(self, role: str) -> str:
        """The colour of a role as ``#RRGGBB``; KeyError for a role that there isn't."""
        return ROLES[role][LOOKS.index(self._now.look)]

    def color(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.hex(role))

    def ground(self, state: str) -> QColor:
        """The tint behind a state."""
        return self.color("accentweak" if state == "accent" else f"{state}bg")

    @property
    def is_contrast(self) -> bool:
        """High contrast: states lose their tint and get a border of two pixels."""
        return self._now.look == CONTRAST

    def font(self, size: float = 15, *, bold: bool = False, face: str = "sans") -> QFont:
        """A font in pixels of look.md; face: sans, serif (capitals of money, title slip), mono (fingerprint)."""
        font = QFont()
        font.setFamilies(self.families(face))
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font

    def families(self, face: str = "sans") -> list[str]:
        """The fonts to try in turn."""
        if not self._now.families:
            self._load_fonts()
        return self._now.families[face]

    def _load_fonts(self) -> None:
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        rare = ["HanaMinA", "HanaMinB"]
        chosen = {"sans": _SANS, "serif": _SERIF, "mono": _MONO}
        known = set(QFontDatabase.families())
        for face, names in chosen.items():
            self._now.families[face] = [name for name in names if name in known] + [r for r in rare if r in known]
            self._now.families[face] = self._now.families[face] or [QFontInfo(QFont()).family()]


theme: Final = Theme()

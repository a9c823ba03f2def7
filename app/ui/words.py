"""Texts of the window: Chinese in the code, English by Qt Linguist for those who review the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the chosen language."""
    return QCoreApplication.translate("zhuxue", text)


def install(app: QCoreApplication, language: str) -> None:
    """Take a language: zh or en."""

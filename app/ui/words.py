"""Texts of the window: Chinese in the code, English by Qt Linguist for those who review the program.

Every text is a literal given to ``tr``; ``python3 dev.py words`` collects them (resources/translations).
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from app.services.resources import resource

LANGUAGES: Final = {"zh": "简体中文", "en": "English"}
_CONTEXT = "zhuxue"
_PLACE = re.compile(r"\{(\w*)[^{}]*\}")
_DEEPEST = 3
"""How often a part of a sentence is itself taken apart."""
_BETWEEN: Final = "；"
"""Between sentences that were put into one line."""
_LISTED: Final = "、"
"""Between words of one list; one that holds a name stays as it is."""
_END: Final = "。"
_installed: list[QTranslator] = []
_of_qt: list[QTranslator] = []
"""Qt's own words (剪切, 粘贴 under the right button; its dialogs) in Chinese; its English needs none."""


def tr(text: str, *, n: int | None = None) -> str:
    """The text in the chosen language. n: how many, where English has a singular; ``.format(n=…)`` is left to the caller."""
    return QCoreApplication.translate(_CONTEXT, text, None, -1 if n is None else n)


def tr_data(text: str) -> str:
    """A text that came from below the window (a label, an option, a sentence) in the chosen language.

    What was put together there (新增学生) is recognised by its pattern (新增{1}). A text without translation stays Chinese.
    """
    return _data(text, 0) if _installed and text else text


@functools.lru_cache(maxsize=4096)
def _data(text: str, depth: int) -> str:
    said = tr(text)
    if said != text or text.isascii() or depth > _DEEPEST:
        return said
    for pattern, source in _patterns():
        found = pattern.fullmatch(text)
        if found:
            parts = {name: _data(part, depth + 1) for name, part in found.groupdict().items()}
            return _filled(tr(source), parts)
    return _joined(text, depth)


def _joined(text: str, depth: int) -> str:
    """What is put together of sentences or of words without a pattern, part by part."""
    if text.endswith(_END):
        within = text.removesuffix(_END)
        said = _data(within, depth + 1)
        return text if said == within else f"{said}."
    if _BETWEEN in text:
        return "; ".join(_data(part, depth + 1) for part in text.split(_BETWEEN))
    if _LISTED in text:
        listed = {part: _data(part, depth + 1) for part in text.split(_LISTED)}
        if all(part != said for part, said in listed.items()):
            return ", ".join(listed.values())
    return text


def _filled(text: str, parts: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: parts[f"p{place[1]}"], text)


@functools.lru_cache(maxsize=1)
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """(what such a text looks like, the text with places), the closest first."""
    sources: list[str] = json.loads(resource("translations", "zhuxue_en.json").read_text(encoding="utf-8"))
    return [(_pattern(source), source) for source in sources]


def _pattern(source: str) -> re.Pattern[str]:
    parts, seen, end = [], set[str](), 0
    for place in _PLACE.finditer(source):
        name = f"p{place[1]}"
        parts.append(re.escape(source[end : place.start()]))
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.*?)")
        seen.add(name)
        end = place.end()
    return re.compile("".join([*parts, re.escape(source[end:])]), re.DOTALL)


def install(app: QCoreApplication, language: str) -> None:
    """Take a language, zh or en; texts already on the screen change when their page is built anew."""
    while _installed:
        app.removeTranslator(_installed.pop())
    while _of_qt:
        app.removeTranslator(_of_qt.pop())
    _data.cache_clear()
    if language == "en":
        translator = QTranslator(app)
        if not translator.load(str(resource("translations", "zhuxue_en.qm"))):
            raise FileNotFoundError("zhuxue_en.qm")
        app.installTranslator(translator)
        _installed.append(translator)
        return
    own = QTranslator(app)
    if own.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
        _of_qt.append(own)

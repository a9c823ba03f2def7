"""The handbook as the program shows it: its pages in the order of the table of contents, and where a word stands in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.services.resources import handbook, resource

CONTENTS = "README"
LICENCES = "licences"
"""The parts of a frozen program and their terms; the build makes this page, so the source has none."""
_LINK = re.compile(r"\[([^\]]+)\]\((\w+)\.md\)")


@dataclass(frozen=True)
class HelpText:
    """One page. name: its file without the ending; text: Markdown."""

    name: str
    title: str
    text: str


@lru_cache(maxsize=1)
def pages() -> tuple[HelpText, ...]:
    """All pages that the table of contents names, in its order; itself first."""
    folder = handbook()
    contents = (folder / f"{CONTENTS}.md").read_text(encoding="utf-8")
    names = list(dict.fromkeys(name for _, name in _LINK.findall(contents)))
    own = resource(LICENCES)
    last = (_page(own, LICENCES),) if (own / f"{LICENCES}.md").is_file() else ()
    return (_page(folder, CONTENTS), *(_page(folder, name) for name in names), *last)


def _page(folder: Path, name: str) -> HelpText:
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    return HelpText(name, text.split("\n", 1)[0].lstrip("# ").strip(), text)


def page(name: str) -> HelpText:
    """The page of this name; the table of contents when there is none."""
    return next((one for one in pages() if one.name == name), pages()[0])


def find(words: str) -> list[HelpText]:
    """The pages in which all the words stand, those with them in the title first; every page for no words."""
    wanted = [word.lower() for word in words.split()]
    found = [one for one in pages() if all(word in one.text.lower() for word in wanted)]
    return sorted(found, key=lambda one: not any(word in one.title.lower() for word in wanted)) if wanted else found

"""The recovery words: 23 random ones and one that checks them, from 64 words no two alike in sound or look."""

from __future__ import annotations

import hashlib
import re
import secrets

from app.core.errors import Refused
from app.services.resources import load_json

COUNT = 24


def _words() -> list[str]:
    words: list[str] = load_json("words", "recovery.json")
    return words


def _check_word(words: list[str]) -> str:
    digest = hashlib.sha256(" ".join(words).encode()).digest()
    return _words()[digest[0] % len(_words())]


def new_words() -> list[str]:
    """24 words: 23 × 6 random bits and the checking word."""
    words = [secrets.choice(_words()) for _ in range(COUNT - 1)]
    return [*words, _check_word(words)]


def _split(text: str) -> list[str]:
    return re.findall(r"[\u4e00-\u9fff]{2}", re.sub(r"[^\u4e00-\u9fff]", "", text))


def count_words(text: str) -> int:
    """How many words were typed so far."""
    return len(_split(text))


def read_words(text: str) -> list[str]:
    """The words typed from the sheet, with any blanks, numbers or commas between them. Refused when one is misread."""
    words = _split(text)
    known = set(_words())
    for place, word in enumerate(words, 1):
        if word not in known:
            raise Refused("恢复密钥的词不在词表里", f"第{place}个词", "请对照恢复密钥单重新输入")
    if len(words) != COUNT or _check_word(words[:-1]) != words[-1]:
        raise Refused("恢复密钥不完整或有一个词错了", f"共{len(words)}个词", "请对照恢复密钥单，按顺序输入24个词")
    return words

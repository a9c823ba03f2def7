"""Data: what an office's list is, by the words of its sheet, title and file name (domain.md 1.3 and 7.1)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SourceWords:
    """A list is ``source`` when every one of ``all_of`` occurs and none of ``none_of``. groups: what its people belong to."""

    source: str
    groups: str
    all_of: tuple[str, ...]
    none_of: tuple[str, ...] = ()


MONITORED = {
    "脱贫不稳定": "TPBW",
    "边缘易致贫": "BYYZ",
    "突发严重困难": "TFYZ",
}
"""监测对象类别 → group (domain 1.3: three monitored types)."""

POLICY_ENDED = ("不享受", "不再享受", "停止享受")
"""Words by which a list of families out of poverty has ended (F1)."""

LIST_WORDS = (
    SourceWords("JC_ON", "TPBW", ("脱贫不稳定",)),
    SourceWords("JC_ON", "BYYZ", ("边缘易致贫",)),
    SourceWords("JC_ON", "TFYZ", ("突发严重困难",)),
    SourceWords("JC_ON", "", ("监测",), ("低收入",)),
    SourceWords("JC_ON", "", ("防止返贫",), ("低收入",)),
    SourceWords("TP_ON", "TP", ("脱贫",), ("脱贫不稳定",)),
    SourceWords("TP_ON", "TP", ("建档立卡",)),
    SourceWords("OTHER", "CJZN", ("残疾人子女",)),
    SourceWords("CJ", "CJXS", ("残疾",), ("残疾人子女",)),
    SourceWords("DBBY", "DBBY", ("低保边缘",)),
    SourceWords("DB", "DB", ("低保",), ("低保边缘",)),
    SourceWords("DB", "DB", ("最低生活保障",), ("边缘",)),
    SourceWords("DBBY", "DBBY", ("最低生活保障边缘",)),
    SourceWords("TKGY", "TKGY", ("特困",)),
    SourceWords("SSWR", "SSWR", ("事实无人抚养",)),
    SourceWords("GE", "GE", ("孤儿",)),
    SourceWords("GXZC", "GXZC", ("刚性支出",)),
    SourceWords("QTDSR", "QTDSR", ("低收入",)),
    SourceWords("OTHER", "LSZN", ("烈士",)),
)
"""A text that fits entries of one source names that list, the first entry its groups; entries of several: unknown."""

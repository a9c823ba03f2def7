"""Which rows below a header are no records: blank ones, totals, signatures, a header said again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.kinds import plain
from app.sheets.book import Cell, Span

BLANK = "空行"
TOTAL = "合计行"
SIGNATURE = "签字或说明行"
REPEATED = "重复的表头"
NUMBERING = "栏次行"
REMARK = "说明文字"
NOTHING = "在认出的列里没有内容"

_TOTAL = re.compile(
    r"\s*(?:本页|本表|本[校县镇乡村班]|全[校县镇乡村班])?\s*(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计)(?:\s*$|[\s:：(（\d人户元金])"
)
_SIGNATURE = re.compile(
    r"\s*(?:制表|填表|填报|审核|复核|审批|经办|领款|联系|负责|主管|分管|单位负责|园长|校长|会计|出纳|局长|主任|领导|签字|签章|盖章"
    r"|备注|注|说明|填表说明|注意|日期|填表日期|填报日期|时间|公章)(?:人|员|单位|日期|时间|领导|校长|签字|签章|盖章|\s)*"
    r"(?:[(（][^)）]*[)）])?\s*(?:[:：]|$)"
)
_COUNT = re.compile(r"[共计]?\s*\d+(?:\.\d+)?\s*[人户名个元项条行]?")
_ORDINALS = frozenset("甲乙丙丁戊己庚辛")


class Sorter:
    """Tells for each row below a header why it is skipped, or that it is a record. Made once a table, cheap a row."""

    def __init__(
        self, header: Sequence[Cell], first_row: int, key_columns: Sequence[int], merged: Sequence[Span]
    ) -> None:
        """header: the cells of the last header row; key_columns: those a record must fill."""
        self._header = list(header)
        self._title = next((cell for cell in header if cell), "")
        self._first_row = first_row
        self._keys = tuple(key_columns)
        self._width = max(1, sum(map(bool, header)))
        self._broad = {span[0] for span in merged if (span[3] - span[1] + 1) * 2 > self._width and span[0] >= first_row}

    def reason(self, index: int, row: Sequence[Cell]) -> str | None:
        """Why the row (0-based index) is no record, in Chinese, or ``None``."""
        first = next(filter(None, row), None)
        if first is None:
            return BLANK if all(cell in ("", None) for cell in row) else None
        if type(first) is str:
            if first == self._title and self._says_header(row):
                return REPEATED
            if _TOTAL.match(first):
                return None if self._complete(row, first) else TOTAL
            if signed := _SIGNATURE.match(first):
                return None if self._is_record(row, first, signed) else SIGNATURE
            if first.isspace() and not any(map(plain, row)):
                return BLANK
        elif self._keys and type(key := row[self._keys[0]]) is str and _TOTAL.match(key):
            return None if self._complete(row, key) else TOTAL
        if index in self._broad and sum(map(bool, row)) == 1:
            return REMARK
        if index == self._first_row and _is_numbering(row):
            return NUMBERING
        return None

    def _says_header(self, row: Sequence[Cell]) -> bool:
        return sum(cell == said for cell, said in zip(row, self._header, strict=False) if said) * 2 > sum(
            map(bool, row)
        )

    def _complete(self, row: Sequence[Cell], label: str) -> bool:
        """Whether a row has all a record must have, not counting what a line of totals says: its label, 60户."""
        filled = [cell for column in self._keys if (cell := row[column]) != "" and plain(cell)]
        own = [cell for cell in filled if cell is not label and not _COUNT.fullmatch(plain(cell))]
        return len(filled) == len(self._keys) and bool(own)

    def _is_record(self, row: Sequence[Cell], label: str, signed: re.Match[str]) -> bool:
        """校长 may begin a record of staff as well as a line of signatures; 校长： the latter only."""
        if not self._complete(row, label):
            return False
        if signed.group().rstrip().endswith((":", "：")):
            return len(self._keys) > 1
        filled = [cell for cell in row if cell != ""]
        labels = sum(isinstance(cell, str) and _SIGNATURE.match(cell) is not None for cell in filled)
        return labels == 1 and len(filled) * 2 > self._width


def _is_numbering(row: Sequence[Cell]) -> bool:
    """1 2 3 4 … or 甲 乙 1 2 …: the line under a header that numbers the columns."""
    cells = [plain(cell) for cell in row if cell != ""]
    while cells and cells[0] in _ORDINALS:
        cells = cells[1:]
    return len(cells) > 2 and cells == [str(number) for number in range(1, len(cells) + 1)]

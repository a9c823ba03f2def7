"""People in an office's list: several ID columns a row, household rows with members side by side, several sheets.

What an ID number is, and which headings announce one, is told by the caller; this file knows rows and columns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from openpyxl.utils import get_column_letter

from app.core.errors import Refused
from app.core.kinds import plain
from app.sheets.book import Book, Cell, Sheet
from app.sheets.headings import ColumnSpec, Heading, bare, loose
from app.sheets.layout import header_blocks
from app.sheets.rows import Sorter

NOBODY = "没有姓名也没有证件号码"
_SAMPLE = 200
_EXPONENT = re.compile(r"\d(?:\.\d+)?[eE]\+?\d{2}")
_PLACEHOLDERS = frozenset({"", "无", "/", "-", "—", "——", "\\", "0"})
_WIDTH_REMARK = re.compile(r"\d+位?$")


@dataclass(slots=True)
class PersonCell:
    """One person found in a row. ``column``: letter of the cell with the number (of the name when there is none).

    title: the text above the header. numeric: the number was typed as a number, so its last digits may be lost.
    extras: name of an other column → raw cell, only those that are this person's or the whole row's.
    """

    sheet: str
    row: int
    column: str
    name_raw: Cell
    id_raw: Cell
    role: Literal["member", "head"]
    extras: dict[str, Cell]
    title: str
    numeric: bool


@dataclass(slots=True)
class ListRow:
    """What became of one row below a header."""

    sheet: str
    row: int
    result: Literal["read", "skipped"]
    reason: str


@dataclass
class People:
    """All people of a workbook, what became of every row, and the sheets that hold no list: (name, reason)."""

    cells: list[PersonCell] = field(default_factory=list)
    rows: list[ListRow] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    headings: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Column:
    """A column of names or numbers. stem: whose it is, as the heading says (户主, 成员1); own: said by its last part."""

    at: int
    stem: str
    own: bool
    order: int


@dataclass
class _Pair:
    """The columns of one person in a row: a name, and the columns that may hold the number, the best first."""

    name: int | None
    numbers: list[int]
    stem: str
    group: str
    head: bool = False
    extras: dict[str, int] = field(default_factory=dict)

    @property
    def start(self) -> int:
        return min([*self.numbers, *([] if self.name is None else [self.name])])

    @property
    def end(self) -> int:
        return max([*self.numbers, *([] if self.name is None else [self.name])])


@dataclass(frozen=True)
class _Ask:
    """What the caller is looking for."""

    numbers: ColumnSpec
    names: ColumnSpec
    heads: tuple[str, ...]
    other: Mapping[str, ColumnSpec]
    looks_like_id: Callable[[object], bool]


def find_people(
    book: Book,
    *,
    id_words: Sequence[str],
    name_words: Sequence[str],
    looks_like_id: Callable[[object], bool],
    other: Mapping[str, Sequence[str]],
    head_words: Sequence[str] = (),
) -> People:
    """Every person of every sheet that holds a list.

    id_words, name_words: headings of numbers and names, also as the end of one (成员1姓名). looks_like_id: whether a cell
    is such a number; a column full of them counts whatever its heading. other: more columns by name. head_words: what a
    heading carries when it is the household head's. Raises Refused when no sheet holds a list.
    """
    ask = _Ask(
        ColumnSpec("number", tuple(id_words)),
        ColumnSpec("name", tuple(name_words)),
        tuple(map(bare, head_words)),
        {name: ColumnSpec(name, tuple(words)) for name, words in other.items()},
        looks_like_id,
    )
    people = People()
    for sheet in book.sheets:
        if not sheet.rows:
            people.left_out.append((sheet.name, "空表"))
        elif (table := _table(sheet, ask)) is None:
            people.left_out.append((sheet.name, "没有姓名或证件号码的表头"))
        else:
            people.headings[sheet.name] = tuple(heading.text for heading in table.headings)
            _read_sheet(sheet, table, ask, people)
    if not people.headings:
        raise Refused(
            "没有找到名单", book.path.name, f"表头里应有姓名和{id_words[0]}；请核对是不是选错了文件，或者表头被删掉了"
        )
    return people


# --- the header


@dataclass
class _Table:
    """A list in a sheet: first header row, first row of data, headings, and the columns of each person."""

    top: int
    first: int
    headings: list[Heading]
    pairs: list[_Pair]


def _table(sheet: Sheet, ask: _Ask) -> _Table | None:
    """The list a sheet holds, or ``None``."""
    best: tuple[int, int, int, list[Heading]] | None = None
    for top, height, headings in header_blocks(sheet):
        score = _score(headings, ask)
        contains = best is not None and top <= best[1] and top + height > best[2]
        if score and (best is None or score > best[0] or (score == best[0] and contains)):
            best = (score, top, top + height, headings)
    if best is None:
        best = _by_content(sheet, ask)
    if best is None:
        return None
    _, top, first, headings = best
    pairs = _pairs(headings, sheet.rows[first:], ask)
    return _Table(top, first, headings, pairs) if pairs else None


def _score(headings: Sequence[Heading], ask: _Ask) -> int:
    numbers, names = _columns(headings, ask.numbers), _columns(headings, ask.names)
    if not numbers and not names:
        return 0
    others = sum(any(_end_of(heading, spec) for heading in headings) for spec in ask.other.values())
    return 10 * bool(numbers) + 10 * bool(names) + len(numbers) + len(names) + others


def _by_content(sheet: Sheet, ask: _Ask) -> tuple[int, int, int, list[Heading]] | None:
    """The header block just above the first row that holds a number, for a sheet whose headings say nothing."""
    first = next((at for at, row in enumerate(sheet.rows[:_SAMPLE]) if any(map(ask.looks_like_id, row))), None)
    if first is None:
        return None
    above = [block for block in header_blocks(sheet) if block[0] + block[1] <= first]
    if not above:
        width = max(map(len, sheet.rows))
        return (0, 0, first, [Heading.of(at, []) for at in range(width)])
    top, height, headings = above[-1]
    return (0, top, top + height, headings)


def _end_of(heading: Heading, spec: ColumnSpec) -> tuple[str, bool, int] | None:
    """(stem, whether the last part itself says whose, position of the word) when a heading is or ends with a word."""
    leaf = _WIDTH_REMARK.sub("", heading.leaf)
    best: tuple[int, str, bool, int] | None = None
    for order, (_, short) in enumerate(spec.keys):
        for text, key in ((leaf, short), (loose(leaf), loose(short))):
            if text.endswith(key) and (best is None or len(key) > best[0]):
                stem = text[: len(text) - len(key)]
                best = (len(key), heading.group + stem, bool(stem), order)
    return best[1:] if best else None


def _columns(headings: Sequence[Heading], spec: ColumnSpec) -> list[_Column]:
    return [
        _Column(heading.column, *found)
        for heading in headings
        if heading.parts and (found := _end_of(heading, spec)) is not None
    ]


# --- which columns belong to one person


def _pairs(headings: Sequence[Heading], rows: Sequence[Sequence[Cell]], ask: _Ask) -> list[_Pair]:
    names = _columns(headings, ask.names)
    numbers = _columns(headings, ask.numbers)
    said = {column.at for column in (*names, *numbers)}
    numbers += [
        _Column(heading.column, heading.group, False, len(ask.numbers.keys))
        for heading in headings
        if heading.column not in said and _full_of_numbers(rows, heading.column, ask)
    ]
    numbers.sort(key=lambda column: (column.order, column.at))
    pairs: dict[int, _Pair] = {}
    for number in numbers:
        name = _name_for(number, names, numbers)
        if name is None:
            pairs[-1 - number.at] = _Pair(None, [number.at], number.stem, headings[number.at].group)
        elif name.at in pairs:
            pairs[name.at].numbers.append(number.at)
        else:
            pairs[name.at] = _Pair(name.at, [number.at], name.stem, headings[name.at].group)
    if not numbers:
        pairs = {name.at: _Pair(name.at, [], name.stem, headings[name.at].group) for name in names}
    found = sorted(pairs.values(), key=lambda pair: pair.start)
    _set_heads(found, ask)
    for name_of, spec in ask.other.items() if found else ():
        _set_extra(found, name_of, [heading for heading in headings if _end_of(heading, spec)], spec)
    return found


def _full_of_numbers(rows: Sequence[Sequence[Cell]], at: int, ask: _Ask) -> bool:
    seen = [row[at] for row in rows[:_SAMPLE] if row[at] not in ("", None)]
    return bool(seen) and sum(map(ask.looks_like_id, seen)) * 2 >= len(seen)


def _name_for(number: _Column, names: Sequence[_Column], numbers: Sequence[_Column]) -> _Column | None:
    """The name column of a number: of the same person as the headings say it, nearest to the left (or to the right)."""
    same = [name for name in names if name.stem == number.stem]
    if not same and number.own:
        # 监护人身份证号 without 监护人姓名 is nobody else's.
        return None
    near = same or [name for name in names if not name.own] or list(names)
    fellows = [column.at for column in numbers if column.stem == number.stem]
    turned = bool(same) and min(fellows) < same[0].at and max(fellows) < same[-1].at
    left = [name for name in near if name.at < number.at]
    right = [name for name in near if name.at > number.at]
    if turned and right:
        return right[0]
    return left[-1] if left else (right[0] if right else None)


def _set_heads(pairs: Sequence[_Pair], ask: _Ask) -> None:
    """The household head's columns: those that say so; among several alike, the first that stands apart from the rest."""
    for pair in pairs:
        pair.head = any(word in pair.stem for word in ask.heads)
    if not ask.heads and len(pairs) > 1 and sum(pair.stem == pairs[0].stem for pair in pairs) == 1:
        pairs[0].head = True


def _set_extra(pairs: Sequence[_Pair], name: str, headings: Sequence[Heading], spec: ColumnSpec) -> None:
    """Give each person the other column that is theirs, or the whole row's."""
    taken = {pair.name for pair in pairs} | {at for pair in pairs for at in pair.numbers}
    columns = [heading for heading in headings if heading.column not in taken]
    exact = [heading for heading in columns if any(heading.leaf == short for _, short in spec.keys)]
    stems = {heading.column: found[0] for heading in columns if (found := _end_of(heading, spec))}
    groups = {pair.group for pair in pairs if pair.group}
    whose = {pair.stem for pair in pairs if pair.stem}
    shared = [
        heading
        for heading in exact or columns
        if stems[heading.column] not in whose and heading.group not in groups and _outside(heading, pairs, bool(groups))
    ]
    for pair, after in zip(pairs, [*(pair.start for pair in pairs[1:]), None], strict=True):
        said = [heading for heading in columns if pair.stem and stems[heading.column] == pair.stem]
        beside = [
            heading
            for heading in exact or columns
            if heading.group == pair.group
            and heading.column >= pair.start
            and (after is None or heading.column < after)
            and stems[heading.column] not in whose - {pair.stem}
        ]
        if chosen := (said if len(said) == 1 else []) or beside or shared:
            pair.extras[name] = chosen[0].column


def _outside(heading: Heading, pairs: Sequence[_Pair], grouped: bool) -> bool:
    """Whether a column is about the whole row: outside of the people, or, where people stand under groups, without one."""
    return grouped or heading.column < pairs[0].start or heading.column > pairs[-1].end


# --- the rows


def _read_sheet(sheet: Sheet, table: _Table, ask: _Ask, people: People) -> None:
    first, pairs = table.first, table.pairs
    title = " ".join(text for row in sheet.rows[: table.top] for cell in row if (text := plain(cell)))
    keys = [at for at in (pairs[0].name, *pairs[0].numbers[:1]) if at is not None]
    reason = Sorter(sheet.rows[first - 1] if first else [], first, keys, sheet.merged).reason
    for index in range(first, len(sheet.rows)):
        row = sheet.rows[index]
        why = reason(index, row)
        found = [] if why else list(_people_of(row, pairs, ask))
        for pair, at, name, number in found:
            numeric = isinstance(number, int | float) or bool(_EXPONENT.fullmatch(plain(number)))
            extras = {key: row[column] for key, column in pair.extras.items()}
            role: Literal["member", "head"] = "head" if pair.head else "member"
            letter = get_column_letter(at + 1)
            people.cells.append(PersonCell(sheet.name, index + 1, letter, name, number, role, extras, title, numeric))
        result: Literal["read", "skipped"] = "read" if found else "skipped"
        people.rows.append(ListRow(sheet.name, index + 1, result, "" if found else why or NOBODY))


def _people_of(row: Sequence[Cell], pairs: Sequence[_Pair], ask: _Ask) -> Iterator[tuple[_Pair, int, Cell, Cell]]:
    """(columns, column of the number, name, number) of each person in a row."""
    for pair in pairs:
        name: Cell = "" if pair.name is None else row[pair.name]
        at = _number_at(row, pair, ask)
        number: Cell = "" if at is None else row[at]
        if plain(number) in _PLACEHOLDERS:
            number = ""
            if plain(name) in _PLACEHOLDERS:
                continue
        yield pair, pair.start if at is None else at, name, number


def _number_at(row: Sequence[Cell], pair: _Pair, ask: _Ask) -> int | None:
    """The column to take the number from: the first that holds a sound one as text, else the first that holds any."""
    filled = [at for at in pair.numbers if plain(row[at]) not in _PLACEHOLDERS]
    if len(filled) > 1:
        sound = [at for at in filled if isinstance(row[at], str) and ask.looks_like_id(row[at])]
        filled = sound or filled
    return next(iter(filled or pair.numbers), None)

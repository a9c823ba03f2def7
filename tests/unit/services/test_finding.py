"""Finding: any way a child may be typed leads to the child, and what is marked is what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.declaration import type_of
from app.models import Student
from app.services import finding
from app.services.finding import Index, Searched, pinyin, spellings, spoken

STUDENT = type_of(Student)
CHARACTERS = "吕李林刘陆罗梁黎卢廖郑龙雷柳小雪夏至暑寒满立秋分冬清明谷雨芒种单仇区解朴曾查盖女绿略晓安欧恩尔𠮷曦禾鋐"
NAMES = st.text(CHARACTERS, min_size=2, max_size=4)
TAILS = st.integers(0, 9999).map(lambda n: f"{n:04d}")


def index(*children: tuple[str, str, str, str]) -> Index:
    """(name, ID number, grade, class) of each child → an index; ids are their places."""
    searched = Searched.of(STUDENT)
    rows = [
        {"name": n, "id_number": i or None, "student_number": None, "grade": g or None, "class_name": c or None}
        for n, i, g, c in children
    ]
    return Index.of("students", {str(at): searched.entry(STUDENT, row) for at, row in enumerate(rows)})


def found(name: str, typed: str) -> list[str]:
    """The marked parts of a name for what was typed."""
    hit = index((name, "", "", "")).find(typed).get("0")
    return [name[start : start + length] for start, length in hit.marks] if hit else []


def test_what_is_searched_follows_from_the_declaration() -> None:
    searched = Searched.of(STUDENT)
    assert (searched.names, searched.numbers, searched.places) == (
        ("name",),
        ("id_number", "student_number"),
        ("grade", "class_name"),
    )


@pytest.mark.parametrize(
    ("name", "typed", "marked"),
    [
        ("李小雪", "lx", ["李小"]),
        ("郑立夏", "lx", ["立夏"]),
        ("吕小满", "lvxiaoman", ["吕小满"]),
        ("吕小满", "luxiaoman", ["吕小满"]),
        ("吕小满", "LÜxm", ["吕小满"]),
        ("吕小满", "lvx", ["吕小"]),
        ("吕小满", "lxiaom", ["吕小满"]),
        ("吕小满", "吕xm", ["吕小满"]),
        ("吕小满", "小满", ["小满"]),
        ("吕小满", "ｌｘ", ["吕小"]),
        ("郑立夏", "zhlx", ["郑立夏"]),
        ("阿依古丽·买买提", "aygl", ["阿依古丽"]),
        ("阿依古丽·买买提", "glmm", ["古丽·买买"]),
        ("阿依古丽·买买提", "ayigulimaimaiti", ["阿依古丽·买买提"]),
        ("小小小", "xx", ["小小"]),
        ("吕小满", "lm", []),
        ("吕小满", "lvxiaomanx", []),
        ("𠮷小满", "𠮷", ["𠮷"]),
        ("Anna", "an", ["An"]),
    ],
)
def test_marks(name: str, typed: str, marked: list[str]) -> None:
    assert found(name, typed) == marked


@pytest.mark.parametrize(
    ("surname", "readings"),
    [
        ("单", ("shan", "dan")), ("仇", ("qiu", "chou")), ("区", ("ou", "qu")), ("解", ("xie", "jie")),
        ("朴", ("piao", "pu")), ("曾", ("zeng", "ceng")), ("查", ("zha", "cha")), ("盖", ("ge", "gai")),
    ],
)  # fmt: skip
def test_surnames_are_found_read_either_way(surname: str, readings: tuple[str, str]) -> None:
    for reading in readings:
        assert found(f"{surname}小寒", f"{reading}xiaohan") == [f"{surname}小寒"]
        assert found(f"{surname}小寒", f"{reading[0]}xh") == [f"{surname}小寒"]
    assert pinyin(f"{surname}小寒").split()[0].encode() and spoken(f"{surname}小寒").split()[0] == f"{surname}小寒"


def test_pinyin_is_said_with_tones() -> None:
    assert [pinyin(name) for name in ("吕小满", "单小寒", "尉迟小满", "")] == [
        "lǚ xiǎo mǎn",
        "shàn xiǎo hán",
        "yù chí xiǎo mǎn",
        "",
    ]
    assert spellings("吕") == {"吕", "lv", "lu"}
    assert "lxm" in spoken("吕小满") and "luxiaoman" in spoken("吕小满") and "sxh" in spoken("单小寒")


@given(st.lists(NAMES, min_size=1, max_size=30))
def test_every_child_is_found_by_initials_pinyin_and_characters(names: list[str]) -> None:
    built = index(*((name, "", "", "") for name in names))
    for at, name in enumerate(names):
        readings = [min(spellings(character) - {character} or {character}) for character in name]
        initials = "".join(reading[0] for reading in readings)
        for typed in (initials, "".join(readings), name, name[:1] + initials[1:], " ".join(readings)):
            assert str(at) in built.find(typed), (name, typed)


@given(st.lists(NAMES, min_size=1, max_size=30), st.text("lxmshzao吕小", min_size=1, max_size=6))
def test_what_is_marked_stands_for_what_was_typed(names: list[str], typed: str) -> None:
    built = index(*((name, "", "", "") for name in names))
    for record, hit in built.find(typed).items():
        name = names[int(record)]
        assert hit.marks
        for start, length in hit.marks:
            assert 0 < length <= len(typed) and start + length <= len(name)
            assert any(spelling[:1] == typed[0] for spelling in spellings(name[start]))
        # What was marked is itself found.
        assert record in built.find(name[hit.marks[0][0] :][: hit.marks[0][1]])


@given(st.lists(st.tuples(NAMES, TAILS), min_size=1, max_size=20))
def test_every_child_is_found_by_the_last_four(children: list[tuple[str, str]]) -> None:
    built = index(*((name, f"37990120160520{tail}", "", "") for name, tail in children))
    for at, (_, tail) in enumerate(children):
        hits = built.find(tail)
        assert hits[str(at)].tail == 4
        assert {children[int(record)][1] for record in hits} == {tail}
        assert built.find(f"37990120160520{tail}")[str(at)].tail == 18
        assert str(at) not in built.find(tail[:3])


def test_a_class_is_found_however_it_is_written() -> None:
    built = index(("吕小满", "", "G4", "1班"), ("郑立夏", "", "G4", "2班"), ("石立冬", "", "G3", "1班"))
    for typed in ("四年级1班", "4年级1班"):
        assert list(built.find(typed)) == ["0"]
    assert list(built.find("四年级")) == ["0", "1"]
    assert list(built.find("4年级 lx")) == ["0", "1"] and list(built.find("1班 lx")) == ["0"]


def test_nothing_typed_finds_nothing_and_odd_signs_do_no_harm() -> None:
    built = index(("吕小满", "379901201605200020", "G4", "1班"))
    assert [built.find(typed) for typed in ("", "  ", "[", "(", "\\", ".*", "^", "|", "\n")] == [{}] * 9
    assert built.find("a" * 500) == {}


def test_an_index_follows_changes_and_stays_as_it_was(tmp_path) -> None:
    built = index(("吕小满", "", "", ""), ("郑立夏", "", "", ""))
    entry = index(("石立冬", "", "", "")).entries["0"]
    later = built.with_changes({"0": None, "7": entry}, 5)
    assert (list(later.find("lx")), list(later.find("sld")), later.seq) == (["1"], ["7"], 5)
    assert list(built.find("lx")) == ["0", "1"] and built.find("sld") == {}


CHILDREN = st.tuples(
    NAMES, TAILS.map(lambda tail: f"37990120160520{tail}"), st.sampled_from(["G3", "G4"]), st.just("1班")
)
CHANGES = st.lists(st.dictionaries(st.sampled_from("0123456789"), st.none() | CHILDREN, max_size=4), max_size=4)


@given(
    st.lists(CHILDREN, max_size=6),
    CHANGES,
    st.sampled_from(["l", "lx", "xm", "三年级", "0123", "4年级 l"]),
    st.booleans(),
)
def test_an_index_after_changes_finds_what_a_new_one_finds(
    children: list[tuple[str, str, str, str]],
    changes: list[dict[str, tuple[str, str, str, str] | None]],
    typed: str,
    few: bool,
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(finding, "_MOST_BESIDE", 200 if few else 2)
        now = index(*children)
        kept = dict(now.entries)
        for seq, change in enumerate(changes):
            entries = {one: index(child).entries["0"] if child else None for one, child in change.items()}
            now = now.with_changes(entries, seq)
            kept |= entries
        left = {one: entry for one, entry in kept.items() if entry is not None}
        assert now.entries == left
        assert now.find(typed) == Index.of("students", left).find(typed)


@given(st.text("anoelvxi吕小安", max_size=30))
def test_long_texts_are_answered(typed: str) -> None:
    finding_of = index(("安小安安欧安恩", "", "", "")).find(typed)
    assert set(finding_of) <= {"0"}


def test_the_dictionary_is_read_only_when_somebody_looks(tmp_path) -> None:
    import subprocess
    import sys

    code = "import sys, app.services.finding; print('pypinyin' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert finding.pinyin("吕") == "lǚ"

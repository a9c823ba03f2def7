"""Finding the table: headings, title rows, one to three header rows, other people's columns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.sheets.book import Book, Sheet, read_book
from app.sheets.headings import ColumnSpec, Words, bare, whole
from app.sheets.layout import Layout, find_table, unknown_table
from app.sheets.records import read_records

SPECS = [
    ColumnSpec("name", ("姓名", "学生姓名"), True),
    ColumnSpec("number", ("身份证号", "身份证件号"), True),
    ColumnSpec("money", ("金额",)),
    ColumnSpec("phone", ("联系电话", "电话")),
]


def sheet(*rows: list, merged=()) -> Sheet:
    width = max(map(len, rows))
    return Sheet("甲", False, [[*row, *[""] * (width - len(row))] for row in rows], list(merged))


def found(*rows: list, merged=(), words: Words | None = None) -> Layout:
    layout = find_table(sheet(*rows, merged=merged), SPECS, words or Words(owner="学生"))
    assert layout is not None
    return layout


@pytest.mark.parametrize(
    "heading",
    [
        "姓名",
        " 姓 名 ",
        "*姓名",
        "姓名*",
        "姓\n名",
        "姓　名",
        "1.姓名",
        "（1）姓名",
        "姓名（必填）",
        "姓名：",
        "学生姓名",
        "姓名(学生)",
    ],
)
def test_one_heading_written_many_ways(heading: str) -> None:
    assert found([heading, "身份证号"]).columns == {"name": 0, "number": 1}


@pytest.mark.parametrize(
    "heading", ["身份证号码", "身份证号（18位）", "身份证号【请用文本】", "本人身份证号", "學生身份证号"[2:]]
)
def test_filler_and_brackets(heading: str) -> None:
    assert found(["姓名", heading]).columns == {"name": 0, "number": 1}


@pytest.mark.parametrize(
    "heading", ["监护人1姓名", "监护人姓名", "姓名拼音", "曾用名", "身份证有效期", "金额（万元）", "备用联系电话"]
)
def test_headings_that_only_contain_a_word(heading: str) -> None:
    layout = found(["身份证号", heading])
    assert layout.columns == {"number": 0}


def test_a_unit_in_brackets_is_left_out_unless_it_is_another_size() -> None:
    assert (
        bare("金额（元）") == "金额" and bare("金额（万元）") == "金额万元" and whole("姓名（监护人）") == "姓名监护人"
    )


def test_the_exact_heading_is_taken_before_a_like_one() -> None:
    assert found(["学生姓名", "姓名", "身份证件号", "身份证号"]).columns == {"name": 1, "number": 3}


def test_brackets_that_name_somebody_else() -> None:
    words = Words("学生", ("监护人",))
    assert found(["姓名（监护人）", "身份证号", "姓名"], words=words).columns == {"number": 1, "name": 2}
    assert found(["姓名（监护人）", "身份证号"], words=words).columns == {"number": 1}


@pytest.mark.parametrize("titles", range(6))
def test_title_rows(titles: int) -> None:
    about = [
        ["某县某校在校学生信息一览表"], ["填报单位：某校", "", "", "2026年9月"], [], ["单位：元"], ["学年：2026"],
    ][:titles]  # fmt: skip
    layout = found(*about, ["姓名", "身份证号", "金额", "电话"], ["张三", "123456789012345678", 1.0, ""])
    assert (layout.top, layout.height, layout.first_row) == (titles, 1, titles + 1)


def test_two_header_rows_with_merged_cells() -> None:
    merged = [(0, 0, 0, 5), (1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 1, 5)]
    rows = [
        ["标题"],
        ["序号", "学生基本信息", "", "监护人", "", ""],
        ["", "姓名", "身份证号", "姓名", "身份证号", "电话"],
        [1.0, "张三", "x", "张大", "y", "z"],
    ]
    layout = found(*rows, merged=merged, words=Words("学生", ("监护人",)))
    assert (layout.top, layout.height) == (1, 2)
    assert layout.columns == {"name": 1, "number": 2}
    assert layout.headings[3] == "监护人/姓名"


def test_two_header_rows_without_merged_cells() -> None:
    rows = [
        ["序号", "姓名", "身份证号", "监护人", "", "备注"],
        ["", "", "", "姓名", "电话", ""],
        [1.0, "张三", "x", "张大", "z", ""],
    ]
    layout = found(*rows, words=Words("学生", ("监护人",)))
    assert (layout.top, layout.height) == (0, 2)
    assert layout.columns == {"name": 1, "number": 2}


def test_a_group_of_somebody_else_is_seen_without_being_told() -> None:
    rows = [["姓名", "身份证号", "家长", "", ""], ["", "", "姓名", "身份证号", "电话"], ["张三", "x", "张大", "y", "z"]]
    assert found(*rows).columns == {"name": 0, "number": 1}


def test_groups_of_the_same_person_count() -> None:
    rows = [["基本信息", "", "家庭情况", ""], ["姓名", "身份证号", "电话", "住址"], ["张三", "x", "y", "z"]]
    assert found(*rows).columns == {"name": 0, "number": 1, "phone": 2}


def test_three_header_rows() -> None:
    rows = [
        ["序号", "人员", "", "资助", ""],
        ["", "姓名", "身份证号", "标准", ""],
        ["", "", "", "档次", "金额"],
        [1.0, "张三", "x", "一档", 100.0],
    ]
    layout = found(*rows)
    assert (layout.top, layout.height) == (0, 3)
    assert layout.columns == {"name": 1, "number": 2, "money": 4}


def test_the_first_row_of_data_is_no_header() -> None:
    layout = found(["姓名", "身份证号", "电话"], ["张三", "", ""], ["李四", "", ""])
    assert (layout.top, layout.height) == (0, 1)


def test_a_sheet_without_a_known_heading() -> None:
    assert find_table(sheet(["填表说明"], ["一、请如实填写"]), SPECS) is None
    assert unknown_table(sheet(["甲", "乙"], [1.0, 2.0])).headings == ("甲", "乙")


def test_a_layout_is_kept_as_json() -> None:
    layout = found(["标题"], ["姓名", "身份证号"])
    again = Layout.from_json(json.loads(json.dumps(layout.as_json())))
    assert again.as_json() == layout.as_json() and again.fingerprint == layout.fingerprint


def test_the_fingerprint_is_that_of_the_header() -> None:
    one, two = found(["姓名", "身份证号"], ["张三", "x"]), found(["标题"], ["姓名*", "身份证号"], ["李四", "y"])
    other = found(["姓名", "身份证件号"])
    assert one.fingerprint == two.fingerprint != other.fingerprint


def test_a_corrected_layout_is_remembered(thing) -> None:
    book = Book(Path("a.xlsx"), [sheet(["品名", "号", "金额"], ["锅", "1", "2"])])
    kept = unknown_table(book.sheets[0])
    assert kept is not None
    saved = kept.as_json() | {"columns": {"title": 0, "code": 1, "nonsense": 2, "price": 99}}
    memory = {kept.fingerprint: saved}
    # With 金额 known the header is found, but not what stands in the other columns; the person's word decides.
    read = read_records(book, thing, remembered=memory.get)
    assert read.layout.columns == {"title": 0, "code": 1}
    assert read.rows[0].cells == {"title": "锅", "code": "1"}


def test_a_remembered_layout_that_is_no_layout_is_left_alone(thing) -> None:
    book = Book(Path("a.xlsx"), [sheet(["姓名", "编号"], ["锅", "1"])])
    assert read_records(book, thing, remembered=lambda _: {"columns": 3}).rows[0].cells == {"title": "锅", "code": "1"}


def test_merged_titles_in_a_real_workbook(xlsx) -> None:
    rows = [["某表"], ["单位（盖章）", "", "2026年9月1日"], ["姓名", "身份证号", "电话"], ["张三", "x", "y"]]
    path = xlsx(甲=rows, merge={"甲": ["A1:C1", "A2:B2"]})
    layout = find_table(read_book(path).sheets[0], SPECS)
    assert layout is not None and (layout.top, layout.height) == (2, 1)

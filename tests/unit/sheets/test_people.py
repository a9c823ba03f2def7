"""People in outside lists: side by side, on several sheets, under one to three header rows."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.sheets.book import Book, Sheet, read_book
from app.sheets.people import NOBODY, People, find_people

COUNTY = Path(__file__).resolve().parents[4] / "shared" / "data" / "county"
ID_WORDS = ("身份证号", "身份证号码", "证件号码", "残疾人证号", "公民身份号码")
OTHER = {"village": ("村",), "relation": ("与户主关系", "关系"), "sex": ("性别",), "sum": ("金额",)}


def looks_like_id(cell: object) -> bool:
    text = unicodedata.normalize("NFKC", str(cell)).strip(" '").upper()
    return re.fullmatch(r"\d{17}[\dX](?:\d{2}(?:\w\d)?)?|\d{15}", text) is not None


def people_of(book: Book, **more) -> People:
    asked = {"name_words": ("姓名",), "other": OTHER, "head_words": ("户主",), **more}
    return find_people(book, id_words=ID_WORDS, looks_like_id=looks_like_id, **asked)


def number(n: int) -> str:
    return f"379901201301{n:06d}"


def sheet(*rows: list, name: str = "甲", merged=()) -> Sheet:
    width = max(map(len, rows))
    return Sheet(name, False, [[*row, *[""] * (width - len(row))] for row in rows], list(merged))


def short(people: People) -> list[tuple]:
    return [(cell.row, cell.column, cell.name_raw, cell.id_raw, cell.role) for cell in people.cells]


def read(*rows: list, merged=(), **more) -> People:
    return people_of(Book(Path("名单.xlsx"), [sheet(*rows, merged=merged)]), **more)


def test_one_person_a_row() -> None:
    people = read(["某县名单"], ["序号", "姓名", "性别", "证件号码", "村"], [1.0, "张三", "男", number(1), "东村"])
    assert short(people) == [(3, "D", "张三", number(1), "member")]
    assert people.cells[0].extras == {"sex": "男", "village": "东村"}
    assert people.cells[0].title == "某县名单"


def test_a_household_with_members_side_by_side() -> None:
    people = read(
        ["序号", "村", "户主", "", "", "人口", "共同生活的家庭成员", "", "", "", "", "", "备注"],
        ["", "", "姓名", "身份证号码", "性别", "", "姓名", "身份证号码", "关系", "姓名", "身份证号码", "关系", ""],
        [1.0, "东村", "张大", number(1), "男", 3.0, "张三", number(2), "之子", "张四", number(3), "之女", ""],
        [2.0, "西村", "李大", number(4), "女", 2.0, "李三", "", "之子", "", number(6), "", ""],
        ["合计", "", "2户", "", "", 5.0],
    )
    assert short(people) == [
        (3, "D", "张大", number(1), "head"),
        (3, "H", "张三", number(2), "member"),
        (3, "K", "张四", number(3), "member"),
        (4, "D", "李大", number(4), "head"),
        (4, "H", "李三", "", "member"),
        (4, "K", "", number(6), "member"),
    ]
    assert people.cells[0].extras == {"village": "东村", "sex": "男"}
    assert [cell.extras["relation"] for cell in people.cells[1:3]] == ["之子", "之女"]
    assert all("sex" not in cell.extras for cell in people.cells if cell.role == "member")
    assert [(row.row, row.result, row.reason) for row in people.rows] == [
        (3, "read", ""), (4, "read", ""), (5, "skipped", "合计行"),
    ]  # fmt: skip


def test_members_named_in_one_header_row() -> None:
    people = read(
        [
            "户主姓名",
            "户主身份证号",
            "成员1姓名",
            "成员1身份证号",
            "成员1性别",
            "成员2姓名",
            "成员2身份证号",
            "成员2性别",
        ],
        ["张大", number(1), "张三", number(2), "男", "张四", number(3), "女"],
    )
    assert [(cell.name_raw, cell.id_raw, cell.role) for cell in people.cells] == [
        ("张大", number(1), "head"), ("张三", number(2), "member"), ("张四", number(3), "member"),
    ]  # fmt: skip
    assert [cell.extras.get("sex") for cell in people.cells] == [None, "男", "女"]


def test_three_header_rows_with_merged_cells() -> None:
    people = read(
        ["发放花名册"],
        ["序号", "儿童信息", "", "", "发放", ""],
        ["", "基本", "", "", "标准", ""],
        ["", "儿童姓名", "身份证号", "性别", "月", "金额"],
        [1.0, "张三", number(1), "男", 1.0, 1200.0],
        merged=[(0, 0, 0, 5), (1, 0, 3, 0), (1, 1, 1, 3), (1, 4, 1, 5), (2, 1, 2, 3), (2, 4, 2, 5)],
    )
    assert short(people) == [(5, "C", "张三", number(1), "member")]
    assert people.cells[0].extras == {"sex": "男", "sum": 1200.0} and people.cells[0].title == "发放花名册"


def test_numbers_before_names() -> None:
    people = read(
        ["身份证号", "姓名", "身份证号", "姓名"],
        [number(1), "张三", number(2), "张四"],
    )
    assert [(cell.name_raw, cell.id_raw) for cell in people.cells] == [("张三", number(1)), ("张四", number(2))]


def test_a_guardians_number_is_not_the_childs() -> None:
    people = read(["姓名", "身份证号", "监护人身份证号"], ["张三", "", number(2)], ["张四", number(3), number(4)])
    assert [(cell.name_raw, cell.id_raw) for cell in people.cells] == [
        ("张三", ""), ("", number(2)), ("张四", number(3)), ("", number(4)),
    ]  # fmt: skip


def test_two_numbers_of_one_person() -> None:
    people = read(
        ["姓名", "残疾人证号", "身份证号"],
        ["张三", number(1) + "41", number(1)],
        ["张四", number(2) + "41", ""],
        ["张五", number(3) + "41", 3.799e17],
    )
    assert [(cell.column, cell.id_raw) for cell in people.cells] == [
        ("C", number(1)), ("B", number(2) + "41"), ("B", number(3) + "41"),
    ]  # fmt: skip


def test_a_number_typed_as_a_number() -> None:
    people = read(["姓名", "身份证号"], ["张三", 3.79901201301e17], ["张四", "3.79901E+17"], ["张五", number(1)])
    assert [cell.numeric for cell in people.cells] == [True, True, False]


def test_a_column_of_numbers_under_a_strange_heading() -> None:
    people = read(["姓名", "PID"], ["张三", number(1)], ["张四", number(2)])
    assert [cell.id_raw for cell in people.cells] == [number(1), number(2)]


def test_a_sheet_without_known_headings() -> None:
    people = read(["甲", "乙"], ["张三", number(1)])
    assert short(people) == [(2, "B", "", number(1), "member")]
    assert short(read(["张三", number(1)], ["李四", number(2)])) == [
        (1, "B", "", number(1), "member"), (2, "B", "", number(2), "member"),
    ]  # fmt: skip


def test_names_without_numbers() -> None:
    people = read(["姓名", "村"], ["张三", "东村"], ["无", "西村"], ["", "西村"])
    assert [cell.name_raw for cell in people.cells] == ["张三"]
    assert [row.reason for row in people.rows] == ["", NOBODY, NOBODY]


def test_several_sheets() -> None:
    rows = (["花名册"], ["姓名", "身份证号"])
    book = Book(
        Path("名单.xls"),
        [
            sheet(*rows, ["张三", number(1)], name="孤儿"),
            sheet(["略"], name="说明"),
            Sheet("空", False, []),
            sheet(*rows, ["李四", number(2)], ["审核人：", ""], name="事实无人抚养"),
        ],
    )
    people = people_of(book)
    assert [(cell.sheet, cell.name_raw) for cell in people.cells] == [("孤儿", "张三"), ("事实无人抚养", "李四")]
    assert [name for name, _ in people.left_out] == ["说明", "空"]
    assert [(row.sheet, row.row) for row in people.rows] == [("孤儿", 3), ("事实无人抚养", 3), ("事实无人抚养", 4)]


def test_no_list_at_all() -> None:
    with pytest.raises(Refused, match="没有找到名单"):
        read(["填表说明"], ["一、请如实填写"])


def test_the_head_without_being_told() -> None:
    people = read(
        ["申请人", "", "家庭成员", "", "", ""],
        ["姓名", "身份证号", "姓名", "身份证号", "姓名", "身份证号"],
        ["张大", number(1), "张三", number(2), "张四", number(3)],
        head_words=(),
    )
    assert [cell.role for cell in people.cells] == ["head", "member", "member"]


def test_written_by_real_programs(xls, xlsx) -> None:
    rows = [
        ["户主", "", "成员", ""],
        ["姓名", "身份证号", "姓名", "身份证号"],
        ["张大", number(1), "张三", 379901201301000000],
    ]
    for path in (xls(甲=rows), xlsx(甲=rows, merge={"甲": ["A1:B1", "C1:D1"]})):
        people = people_of(read_book(path))
        assert [(cell.name_raw, cell.numeric) for cell in people.cells] == [("张大", False), ("张三", True)]


@pytest.mark.skipif(not COUNTY.is_dir(), reason="the invented county is not beside the project")
def test_everybody_on_the_lists_of_the_invented_county() -> None:
    wanted: dict[str, Counter] = defaultdict(Counter)
    truth = json.loads((COUNTY / "truth.json").read_text(encoding="utf-8"))["rows"]
    for row in truth:
        wanted[row["list"]][row["name_on_list"], "" if row["dirt"] == "rounded" else row["id_on_list"]] += 1
    missing = []
    for name, people in wanted.items():
        found = people_of(read_book(COUNTY / "lists" / name))
        seen = Counter((cell.name_raw, "" if cell.numeric else cell.id_raw) for cell in found.cells)
        missing += [(name, *key) for key in people - seen]
    assert len(truth) == 304 and missing == []


def test_a_sheet_wider_than_headings_are_looked_for() -> None:
    people = read(["名单", *[""] * 1500], ["姓名", "身份证号", *[""] * 1498, "远"], ["张三", number(1)])
    assert short(people) == [(3, "B", "张三", number(1), "member")] and people.cells[0].title == "名单"

"""Rows as raw records: every row once, totals and signatures skipped, missing columns refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Refused
from app.sheets.book import Book, Sheet, read_book
from app.sheets.headings import ColumnSpec
from app.sheets.records import Found, read_records
from app.sheets.rows import BLANK, NOTHING, NUMBERING, REMARK, REPEATED, SIGNATURE, TOTAL

HEADER = ["序号", "姓名", "编号", "金额", "备注"]


def book(*rows: list, merged=()) -> Book:
    width = max(map(len, rows))
    return Book(
        Path("表.xlsx"), [Sheet("甲", False, [[*row, *[""] * (width - len(row))] for row in rows], list(merged))]
    )


def skipped(found: Found) -> list[str | None]:
    return [row.skipped for row in found.rows]


def test_rows_are_accounted_for(thing) -> None:
    rows = [
        ["标题"],
        HEADER,
        [1.0, 2.0, 3.0, 4.0, 5.0],
        [1.0, "锅", "A1", 3.5, ""],
        [],
        ["小计", "", "", 3.5],
        HEADER,
        ["", "", "", "", "其他"],
        ["", "勺", "A2", "", ""],
        [2.0, "合  计", "", 7.0],
        ["合计：", "共2件", "", 7.0],
        ["制表人：", "", "审核人：", "某某"],
        ["校长（签字）："],
        ["以上数据截至九月"],
        [3.0],
    ]
    found = read_records(book(*rows, merged=[(13, 0, 13, 4)]), thing)
    assert skipped(found) == [
        NUMBERING, None, BLANK, TOTAL, REPEATED, None, None, TOTAL, TOTAL, SIGNATURE, SIGNATURE, REMARK, NOTHING,
    ]  # fmt: skip
    assert [row.row_number for row in found.rows] == list(range(3, 16))
    assert found.rows[1].cells == {"title": "锅", "code": "A1", "price": 3.5, "note": ""}
    assert found.unknown_headings == ["序号"]


def test_a_record_may_begin_like_a_total_or_a_signature(thing) -> None:
    rows = [["姓名", "编号"], ["合计", "A1"], ["校长", "A2"], ["制表人：", "A3"], ["备注", "A4"]]
    assert skipped(read_records(book(*rows), thing)) == [None] * 4


def test_a_zero_is_no_blank(thing) -> None:
    rows = [["姓名", "编号", "数量"], ["", "", 0.0], ["", "", False]]
    assert [row.cells["count"] for row in read_records(book(*rows), thing).rows] == [0.0, False]


def test_program_fields_are_no_columns(thing) -> None:
    found = read_records(book(["姓名", "编号", "系统时间"], ["锅", "1", "x"]), thing)
    assert found.unknown_headings == ["系统时间"]


def test_field_names_are_words_too(thing) -> None:
    assert read_records(book(["title", "CODE"], ["锅", "1"]), thing).rows[0].cells == {"title": "锅", "code": "1"}


def test_extra_columns(thing) -> None:
    extra = [ColumnSpec("place", ("地点",))]
    found = read_records(book(["姓名", "编号", "地点"], ["锅", "1", "家"]), thing, extra=extra)
    assert found.rows[0].cells["place"] == "家" and found.unknown_headings == []


def test_a_missing_column_is_named(thing) -> None:
    with pytest.raises(Refused) as caught:
        read_records(book(["标题"], ["姓名", "金额"], ["锅", "1"]), thing)
    assert "编号" in caught.value.what
    assert caught.value.where == "表.xlsx 工作表“甲” 第2行"
    assert "姓名、金额" in caught.value.do and "锅" not in caught.value.do


def test_a_required_column_may_be_waived_or_asked_for(thing) -> None:
    rows = book(["姓名", "金额"], ["锅", "1"])
    assert read_records(rows, thing, required=["title"]).rows[0].cells == {"title": "锅", "price": "1"}
    with pytest.raises(Refused, match="颜色"):
        read_records(rows, thing, required=["title", "colour"])


def test_no_header_at_all(thing) -> None:
    with pytest.raises(Refused) as caught:
        read_records(book(["甲", "乙"], ["x", "y"]), thing)
    assert "表头" in caught.value.what and "姓名、编号" in caught.value.do and "甲、乙" in caught.value.do


def test_the_sheet_that_knows_most_is_read(thing, xlsx) -> None:
    path = xlsx(
        封面=[["物品登记表"]],
        说明=[["姓名", "请如实填写"]],
        数据=[["姓名", "编号", "金额"], ["锅", "1", "2"]],
        汇总=[["姓名", "金额"], ["锅", "2"]],
        二班=[["姓名", "编号", "金额"]],
    )
    read = read_records(read_book(path), thing)
    assert read.sheet == "数据" and read.others == ["二班"]
    assert read_records(read_book(path), thing, sheet="二班").rows == []
    with pytest.raises(Refused, match="没有名为"):
        read_records(read_book(path), thing, sheet="丙")


def test_a_csv_and_an_xls(thing, xls, text) -> None:
    rows = [["姓名", "编号"], ["锅", "001"], ["合计", ""]]
    for path in (xls(甲=rows), text(rows, "gb18030")):
        found = read_records(read_book(path), thing)
        assert [(row.cells, row.skipped) for row in found.rows] == [({"title": "锅", "code": "001"}, None), ({}, TOTAL)]

"""Reading workbooks: formats, types of cells, and files that are refused."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from app.core.errors import Refused
from app.sheets.book import read_book
from app.sheets.safety import Caps

ROWS = [["姓名", "编号"], ["张𬭎", "001"], ["", ""], ["李四", "=1+1"]]


def refusal(path: Path, caps: Caps | None = None) -> Refused:
    with pytest.raises(Refused) as caught:
        read_book(path, caps or Caps())
    assert caught.value.what and caught.value.where and caught.value.do
    return caught.value


def repacked(path: Path, change: dict[str, bytes]) -> Path:
    """An .xlsx with other content in some of its members."""
    with zipfile.ZipFile(path) as source:
        members = {name: source.read(name) for name in source.namelist()} | change
    out = path.with_name("改过.xlsx")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members.items():
            target.writestr(name, content)
    return out


def sheet_xml(cells: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'.encode()


SHEET = "xl/worksheets/sheet1.xml"


def test_formats_give_the_same_texts(xlsx, xls, text) -> None:
    for path in (xlsx(甲=ROWS), xls(甲=ROWS), text(ROWS), text(ROWS, "utf-8-sig"), text(ROWS, "gb18030")):
        assert read_book(path).sheets[0].rows == ROWS


def test_cells_keep_their_types(xlsx) -> None:
    moment = dt.datetime(2026, 9, 1, 8, 30)
    row = ["文字", 7, 379901201404090009, True, moment]
    read = read_book(xlsx(甲=[row])).sheets[0].rows[0]
    assert read == ["文字", 7.0, float(379901201404090009), True, moment]
    assert list(map(type, read)) == [str, float, float, bool, dt.datetime]


def test_rows_and_columns_are_the_files_own(xlsx) -> None:
    rows = read_book(xlsx(甲=[[], [], ["", "", "这里"]])).sheets[0].rows
    assert rows[2][2] == "这里" and len(rows) == 3


def test_hidden_sheets_and_merged_ranges(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "标题"
    book.active.merge_cells("A1:D1")
    hidden = book.create_sheet("藏")
    hidden["A1"] = "x"
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    read = read_book(tmp_path / "a.xlsx")
    assert [sheet.hidden for sheet in read.sheets] == [False, True]
    assert read.sheets[0].merged == [(0, 0, 0, 3)]


def test_the_content_decides_not_the_name(xlsx, tmp_path: Path) -> None:
    path = xlsx(甲=ROWS).rename(tmp_path / "名单.xls")
    assert read_book(path).sheets[0].rows == ROWS


def test_a_code_wrapped_for_a_csv(text) -> None:
    assert read_book(text([['="0123"', "=1+1"]])).sheets[0].rows == [["0123", "=1+1"]]


def test_a_csv_with_tabs_and_rows_of_unlike_length(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("姓名\t编号\n张三\n\n", encoding="utf-16")
    assert read_book(path).sheets[0].rows == [["姓名", "编号"], ["张三", ""]]


BAD = {
    "没有这个文件": None,
    "0 字节": b"",
    "网页": "\ufeff<html><body><table><tr><td>姓名</td></tr></table></body></html>".encode(),
    "XML": b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    "不是表格": b"%PDF-1.7 ...",
    "损坏": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "密码": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
}


@pytest.mark.parametrize("word", BAD)
def test_refused_files(word: str, tmp_path: Path) -> None:
    path = tmp_path / "名单.xls"
    if BAD[word] is not None:
        path.write_bytes(BAD[word])
    assert word in refusal(path).what


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "不是一个文件" in refusal(tmp_path).what


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("a.txt", "x")
    assert "压缩文件" in refusal(tmp_path / "a.xlsx").what


def test_a_workbook_cut_short(xlsx, xls) -> None:
    for path in (xlsx(甲=ROWS * 50), xls(甲=ROWS * 50)):
        path.write_bytes(path.read_bytes()[:1800])
        assert "损坏" in refusal(path).what


def test_a_locked_xls(xls) -> None:
    path = xls(甲=ROWS)
    # The record INTERFACEHDR becomes FILEPASS, which says that the rest is encrypted.
    path.write_bytes(path.read_bytes().replace(b"\xe1\x00\x02\x00", b"\x2f\x00\x02\x00", 1))
    assert "密码" in refusal(path).what


def test_a_workbook_without_data(xlsx) -> None:
    assert "没有数据" in refusal(xlsx(甲=[], 乙=[])).what


def test_a_csv_in_no_known_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\xff\x00\xfa\x00\x81")
    assert "编码" in refusal(tmp_path / "a.csv").what


@pytest.mark.parametrize("caps", [Caps(file=100), Caps(cells=3), Caps(inflated=1000), Caps(members=2)])
def test_too_large(xlsx, caps: Caps) -> None:
    assert "太大" in refusal(xlsx(甲=ROWS), caps).what


def test_more_columns_than_a_sheet_has(text) -> None:
    assert "太大" in refusal(text([[str(n) for n in range(20000)]])).what


def test_too_large_in_other_formats(xls, text) -> None:
    assert "太大" in refusal(xls(甲=ROWS), Caps(cells=3)).what
    assert "太大" in refusal(text(ROWS), Caps(cells=3)).what


# --- files made to do harm


FAR = [
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
    '<row r="1"><c s="0" r="A1"><v>1</v></c><c s="0" r="XFD900000"><v>1</v></c></row>',
    '<row r="1">' + "<c><v>1</v></c>" * 5000 + '</row><row r="9000"><c r="A9000"><v>1</v></c></row>',
]


@pytest.mark.parametrize("cells", FAR)
def test_two_cells_at_opposite_corners(xlsx, cells: str) -> None:
    assert "太大" in refusal(repacked(xlsx(甲=ROWS), {SHEET: sheet_xml(cells)})).what


def test_far_cells_with_nothing_but_a_style_do_no_harm(xlsx) -> None:
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    assert read_book(repacked(xlsx(甲=ROWS), {SHEET: sheet_xml(cells)})).sheets[0].rows == [[1.0]]


def test_entity_declarations(xlsx) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + sheet_xml("")
    assert "实体" in refusal(repacked(xlsx(甲=ROWS), {SHEET: bomb})).what


def test_a_wide_encoding_is_refused_before_the_reader_sees_it(xlsx) -> None:
    """Parsers read UTF-16 as well: what is looked for as bytes would not be seen in it."""
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + sheet_xml("").decode()
    for part in (bomb, sheet_xml(FAR[0]).decode()):
        for encoding in ("utf-16", "utf-16-be"):
            mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
            path = repacked(xlsx(甲=ROWS), {SHEET: mark + part.encode(encoding)})
            assert "实体" in refusal(path).what


def test_members_that_swell(xlsx) -> None:
    blank = sheet_xml("<row/>" + " " * 25_000_000)
    assert "展开" in refusal(repacked(xlsx(甲=ROWS), {SHEET: blank}), Caps(ratio=100)).what


def test_one_long_text_in_many_cells(xlsx) -> None:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 3000))
    shared = f'<sst xmlns="{space}"><si><t>{"长" * 30000}</t></si></sst>'.encode()
    path = repacked(xlsx(甲=ROWS), {SHEET: sheet_xml(cells), "xl/sharedStrings.xml": shared})
    assert "展开" in refusal(path, Caps(inflated=50_000_000)).what


def test_a_text_without_end(xlsx) -> None:
    endless = sheet_xml('<row r="1"><c r="A1" t="str"><v>' + "x" * 8_000_000 + "</v></c></row>")
    assert "异常长" in refusal(repacked(xlsx(甲=ROWS), {SHEET: endless})).what


def test_an_xls_that_reaches_far(xls, tmp_path: Path) -> None:
    data = xls(甲=[["姓名"]] + [[]] * 300 + [["x", 0.123456789]]).read_bytes()
    # NUMBER record of cell (301, 1): moved to the last place sixteen bits can name.
    place = data.index(b"\x03\x02\x0e\x00\x2d\x01\x01\x00")
    path = tmp_path / "远.xls"
    path.write_bytes(data[: place + 4] + b"\xff\xff\xff\xff" + data[place + 8 :])
    assert "太大" in refusal(path).what


def test_prefixed_cells_are_measured(xlsx) -> None:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    body = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="XFD1000000"><x:v>1</x:v></x:c></x:row>'
    xml = f'<x:worksheet xmlns:x="{space}"><x:sheetData>{body}</x:sheetData></x:worksheet>'.encode()
    assert "太大" in refusal(repacked(xlsx(甲=ROWS), {SHEET: xml})).what


def test_a_crc_that_does_not_fit(xlsx) -> None:
    path = xlsx(甲=ROWS)
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo(SHEET)
    data = bytearray(path.read_bytes())
    data[info.header_offset + 30 + len(SHEET) + 20] ^= 0xFF
    path.write_bytes(data)
    refusal(path)


def test_a_missing_sheet_name(xlsx) -> None:
    with pytest.raises(Refused, match="没有名为"):
        read_book(xlsx(甲=ROWS)).sheet("乙")


def test_streams_are_not_kept_open(xlsx) -> None:
    path = xlsx(甲=ROWS)
    read_book(path)
    path.write_bytes(io.BytesIO(b"x").read())
    path.unlink()


def test_a_cell_that_says_twice_where_it_is(xlsx) -> None:
    cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"r="XFD1048576"><v>1</v></c></row>'
    assert "损坏" in refusal(repacked(xlsx(甲=ROWS), {SHEET: sheet_xml(cells)})).what


def test_a_file_that_says_it_has_endless_texts(xlsx) -> None:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    shared = f'<sst xmlns="{space}" uniqueCount="99999999999"><si><t>x</t></si></sst>'.encode()
    assert "展开" in refusal(repacked(xlsx(甲=ROWS), {"xl/sharedStrings.xml": shared})).what


def test_an_xls_that_says_it_has_endless_rows(xls) -> None:
    path = xls(甲=ROWS)
    data = path.read_bytes()
    place = data.index(b"\x00\x02\x0e\x00") + 4
    path.write_bytes(data[: place + 4] + b"\xff\xff\xff\x7f" + data[place + 8 :])
    assert "损坏" in refusal(path).what


def test_an_xls_whose_sheets_lie_in_one_place(xls) -> None:
    path = xls(甲=ROWS, 乙=ROWS)
    data = path.read_bytes()
    first = data.index(b"\x85\x00") + 4
    second = data.index(b"\x85\x00", first) + 4
    path.write_bytes(data[:second] + data[first : first + 4] + data[second + 4 :])
    assert "损坏" in refusal(path).what


@pytest.mark.parametrize(
    ("place", "value"), [(44, b"\xff\xff\xff\x7f"), (64, b"\xff\xff\x00\x00"), (68, b"\x00\x00\x00\x00")]
)
def test_an_xls_whose_header_promises_too_much(xls, place: int, value: bytes) -> None:
    path = xls(甲=ROWS)
    data = path.read_bytes()
    path.write_bytes(data[:place] + value + data[place + 4 :])
    assert "损坏" in refusal(path).what

"""Every form, with what schools really bring: no rows, thirteen rows, long and rare names, large sums, long texts."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from app.core.errors import Refused
from app.printing.engine import Issue, Printed, check_code
from app.printing.forms import FORMS, cover, publicity, receipt, recognition, recovery, roster

GOLDEN = Path(__file__).resolve().parents[2] / "golden"
RARE = ("𠮷小禾", "㛃叶", "䶮穗", "𬭎苗", "𫖯麦", "龘谷", "𰻝面", "峣峣", "祎祎", "阿依古丽·麦麦提图尔荪·阿卜杜热合曼")
LONG = "家中劳动力不足，父亲常年在外务工，母亲患病需要照料，" * 20
Reader = Callable[..., str]


def ids(module: ModuleType) -> str:
    return module.__name__.rsplit(".", 1)[-1]


def names(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_what_a_form_declares(form: ModuleType) -> None:
    assert ids(form) == form.NAME
    assert form.TITLE
    assert isinstance(form.NEEDS, tuple)


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_golden_text(form: ModuleType, read_text: Reader) -> None:
    found = read_text(form.draw(form.SAMPLE), layout=True)
    path = GOLDEN / f"form_{form.NAME}.txt"
    assert found == path.read_text(encoding="utf-8"), "look at the page; if it is right, write the golden text anew"


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_same_bytes_again(form: ModuleType) -> None:
    assert form.draw(form.SAMPLE) == form.draw(form.SAMPLE)


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_every_face_is_embedded(form: ModuleType, read_fonts: Callable[[Printed], list[list[str]]]) -> None:
    rows = read_fonts(form.draw(form.SAMPLE))
    assert rows
    for row in rows:
        assert row[-5:-2] == ["yes", "yes", "yes"], row


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_margins(form: ModuleType, read_boxes: Callable[[Printed], list[tuple[float, ...]]]) -> None:
    for width, height, left, top, right, bottom in read_boxes(form.draw(form.SAMPLE)):
        edge = 9.5 if form in (receipt,) else 13.5
        assert left >= edge and top >= 13 and right <= width - edge and bottom <= height - 13


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_codes_are_read(form: ModuleType, read_codes: Callable[..., list[list[str]]]) -> None:
    printed = form.draw(form.SAMPLE)
    pages = read_codes(printed)
    assert len(pages) == printed.pages
    assert all(pages), pages
    if form is not recovery:
        for page in pages:
            for code in page:
                assert code.startswith("ZX")
                assert code.isascii()


def test_reprint_and_copies(read_text: Reader) -> None:
    printed = roster.draw(replace(roster.SAMPLE, issue=Issue(copies=3, reprint=2)))
    text = names(read_text(printed, layout=True))
    assert printed.pages == 6
    assert [text.count(f"第{n}联") for n in (1, 2, 3)] == [2, 2, 2]
    assert text.count("补打第2次") == 6
    one = roster.draw(replace(roster.SAMPLE, issue=Issue(copy=3)))
    assert one.pages == 2
    assert "第3联" in names(read_text(one, layout=True))


# roster


def rows(count: int) -> roster.RosterData:
    made = tuple(replace(roster.SAMPLE.rows[0], name=f"禾小{'一二三四五六七八九十'[i % 10]}") for i in range(count))
    return replace(roster.SAMPLE, rows=made, total_fen=31250 * count)


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (11, 1), (12, 1), (13, 2), (24, 2), (25, 3)])
def test_roster_pages(count: int, pages: int, read_text: Reader) -> None:
    printed = roster.draw(rows(count))
    text = names(read_text(printed, layout=True))
    assert printed.pages == pages
    assert text.count("本页小计") == pages
    assert text.count("总计（共") == 1
    assert f"人数：{count}人" in text
    assert ("本期无" in text) == (count == 0)
    assert text.count("以下空白") == (1 if count == 0 or count % 12 else 0)
    assert text.count("内部资料不得张贴") == pages


@pytest.mark.parametrize("how", ["cash", "card"])
def test_roster_names_and_numbers(how: str, read_text: Reader) -> None:
    made = tuple(replace(roster.SAMPLE.rows[0], name=name, card_tail="0386", slip="ZF20261112000386") for name in RARE)
    data = replace(roster.SAMPLE, rows=made, total_fen=31250 * len(made), how=how)
    text = names(read_text(roster.draw(data)))
    for name in RARE:
        assert name in text
    assert ("领款人签字" in text) == (how == "cash")
    assert ("银行回单号" in text) == (how == "card")
    assert text.count("0386") >= (len(RARE) if how == "card" else 0)


@pytest.mark.parametrize("void", [False, True])
def test_roster_note_of_400_characters(void: bool, read_text: Reader) -> None:
    made = tuple(replace(row, note=LONG[:400], void=void) for row in rows(13).rows)
    printed = roster.draw(replace(rows(13), rows=made, total_fen=0 if void else 13 * 31250))
    text = names(read_text(printed))
    assert printed.pages > 3
    assert text.count("见附注") == 13
    assert text.count("劳动力不足") >= 13 * (400 // 26)


def test_roster_note_makes_the_row_grow(read_text: Reader) -> None:
    made = tuple(replace(row, note=LONG[:30]) for row in rows(12).rows)
    printed = roster.draw(replace(rows(12), rows=made))
    assert printed.pages == 2
    assert names(read_text(printed)).count("本页小计") == printed.pages


def test_roster_large_sums(read_text: Reader) -> None:
    made = tuple(replace(row, fen=123456789, yearly_standard_fen=987654321) for row in rows(12).rows)
    text = names(read_text(roster.draw(replace(rows(12), rows=made, total_fen=123456789 * 12))))
    assert "1,234,567.89" in text
    assert "壹仟肆佰捌拾壹万肆仟捌佰壹拾肆元陆角捌分" in text


def test_roster_sum_must_be_the_batch() -> None:
    with pytest.raises(Refused, match="不一致"):
        roster.draw(replace(roster.SAMPLE, total_fen=1))


def test_void_rows_stay_and_do_not_count(read_text: Reader) -> None:
    made = (replace(roster.SAMPLE.rows[0], void=True), *roster.SAMPLE.rows[1:])
    text = names(read_text(roster.draw(replace(roster.SAMPLE, rows=made, total_fen=roster.SAMPLE.total_fen - 31250))))
    assert "作废" in text
    assert roster.SAMPLE.rows[0].name in text
    assert "人数：13人" in text


def test_id_tail_only(read_text: Reader) -> None:
    text = read_text(roster.draw(replace(roster.SAMPLE, id_tail_only=True)))
    for row in roster.SAMPLE.rows:
        assert row.id_number not in text
        assert row.id_number[-4:] in text


def test_missing_glyph_stops_and_names_the_person() -> None:
    made = (replace(roster.SAMPLE.rows[0], name="田\U0002ebf0禾"), *roster.SAMPLE.rows[1:])
    with pytest.raises(Refused) as stopped:
        roster.draw(replace(roster.SAMPLE, rows=made))
    assert "U+2EBF0" in stopped.value.what
    assert made[0].name in stopped.value.where
    assert stopped.value.do


# receipts


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_receipts(count: int, read_text: Reader, read_codes: Callable[..., list[list[str]]]) -> None:
    made = tuple(replace(receipt.SAMPLE.receipts[0], number=n + 7, name=RARE[n]) for n in range(count))
    printed = receipt.draw(replace(receipt.SAMPLE, receipts=made))
    text = names(read_text(printed))
    assert printed.pages == max((count + 1) // 2, 1)
    assert printed.numbers == tuple(f"{n + 7:06d}" for n in range(count))
    assert text.count("以下空白") == (1 if count in (0, 1, 3) else 0)
    for one in made:
        assert text.count(one.name) == 2
    codes = [code for page in read_codes(printed) for code in page]
    assert codes == [f"ZX04|2137900001|2026A|2026-{n + 7:06d}|1/1" for n in range(count)]
    assert len(set(printed.codes)) == count


def test_receipt_void_and_long(read_text: Reader) -> None:
    one = replace(
        receipt.SAMPLE.receipts[0], name=RARE[-1], fen=987654321, void_reason="金额写错，" * 8, item_short="",
        item="建档立卡等家庭经济困难寄宿生和非寄宿生生活费补助（含中央资金与县级配套资金）", grade_class="特殊教育部八年级10班",
    )  # fmt: skip
    text = names(read_text(receipt.draw(replace(receipt.SAMPLE, receipts=(one,), unit_name="青禾县" * 8 + "小学"))))
    assert text.count("作废原因") == 2
    assert "玖佰捌拾柒万陆仟伍佰肆拾叁元贰角壹分" in text
    assert text.count(one.name) == 2


# publicity


@pytest.mark.parametrize("count", [0, 1, 2, 21, 22, 23, 43, 60, 61, 150])
@pytest.mark.parametrize("money", [False, True])
def test_publicity(count: int, money: bool, read_text: Reader) -> None:
    made = tuple(
        publicity.PublicityRow("三年级1班", f"麦{chr(0x4E00 + n)}", "困难", *(("生活补助", 31250) if money else ()))
        for n in range(count)
    )
    printed = publicity.draw(replace(publicity.SAMPLE, rows=made))
    text = names(read_text(printed))
    for row in made:
        assert row.name in text
    assert text.count("受理电话") == 1
    assert text.count("撤下日期") == 1
    assert text.count("仅含允许公开的栏目") == printed.pages
    assert ("本期无" in text) == (count == 0)


def test_publicity_pages_hold_together() -> None:
    """On the page with the seal there are always rows, and every row is on exactly one page."""
    for blocks in (1, 2):
        table = publicity._Table(blocks, ())
        for count in range(1, 200):
            pages = publicity._pages(table, count, 81.0)
            assert [start for start, _ in pages[1:]] == [end for _, end in pages[:-1]]
            assert pages[0][0] == 0 and pages[-1][1] == count
            assert all(end > start for start, end in pages), (blocks, count, pages)


# recognition


def test_recognition_six_members_and_long_texts(read_text: Reader) -> None:
    pupil = recognition.SAMPLE.applications[0]
    assert pupil is not None
    members = (*pupil.members, replace(pupil.members[0], name=RARE[0]), replace(pupil.members[0], name=RARE[-1]))
    big = replace(pupil, name=RARE[-1], members=members, reason=LONG[:400], other=LONG[:400], disaster=LONG[:400])
    printed = recognition.draw(replace(recognition.SAMPLE, applications=(big,)))
    text = names(read_text(printed))
    assert printed.pages == 2
    assert "第1页共2页" in text and "第2页共2页" in text
    assert RARE[0] in text and text.count(RARE[-1]) >= 2
    assert text.count("劳动力不足") >= 3 * (400 // 26)
    assert text.count("见续页") >= 1


def test_recognition_unknown_answers_tick_nothing() -> None:
    blank = recognition.draw(replace(recognition.SAMPLE, applications=(None,)))
    assert not any("☑" in value for value in blank.values)
    full = recognition.draw(replace(recognition.SAMPLE, applications=recognition.SAMPLE.applications[:1]))
    assert sum(value.count("☑") for value in full.values) > 15


def test_recognition_level_outside_the_list_is_shown() -> None:
    pupil = recognition.SAMPLE.applications[0]
    assert pupil is not None
    printed = recognition.draw(
        replace(recognition.SAMPLE, applications=(replace(pupil, recommended="甲类"),), levels=("一档", "二档"))
    )
    assert any(value == "推荐档次：☐一档　☐二档　☑甲类" for value in printed.values)


# cover and recovery


@pytest.mark.parametrize(("count", "pages"), [(0, 2), (1, 2), (6, 2), (9, 2), (10, 4), (24, 4)])
def test_cover(count: int, pages: int, read_text: Reader, read_codes: Callable[..., list[list[str]]]) -> None:
    made = tuple(cover.CoverRow(f"记录{n}", n, 1, 0) for n in range(count))
    printed = cover.draw(replace(cover.SAMPLE, rows=made))
    text = names(read_text(printed))
    assert printed.pages == pages
    assert "以下" not in text
    assert str(sum(range(count))) in text
    for page in read_codes(printed):
        assert page[0].endswith(f"|0007|{cover.SAMPLE.fingerprint}|{cover.SAMPLE.sha256}")


def test_cover_refuses_what_is_no_fingerprint() -> None:
    with pytest.raises(Refused):
        cover.draw(replace(cover.SAMPLE, fingerprint="123"))
    with pytest.raises(Refused):
        cover.draw(replace(cover.SAMPLE, sha256="AB"))


def test_recovery_keeps_its_secret(read_text: Reader, read_codes: Callable[..., list[list[str]]]) -> None:
    printed = recovery.draw(recovery.SAMPLE)
    text = read_text(printed)
    for word in recovery.SAMPLE.words:
        assert text.count(word) == 2
        assert not any(word in value for value in printed.values)
    assert read_codes(printed) == [[recovery.SAMPLE.qr_payload]] * 2
    assert printed.codes == ()
    with pytest.raises(Refused):
        recovery.draw(replace(recovery.SAMPLE, words=recovery.SAMPLE.words[:23]))


def test_check_code_follows_the_values() -> None:
    assert check_code(("1,23", "12")) != check_code(("1,2", "312"))
    changed = replace(roster.SAMPLE.rows[3], id_number="379901201808081234")
    made = (*roster.SAMPLE.rows[:3], changed, *roster.SAMPLE.rows[4:])
    first, second = roster.draw(roster.SAMPLE), roster.draw(replace(roster.SAMPLE, rows=made))
    assert first.codes[0] != second.codes[0]
    assert first.codes[1] == second.codes[1]
    assert first.text_sha256 != second.text_sha256
    for code in first.codes:
        assert len(code) == 9 and not set(code) & set("ILOU")

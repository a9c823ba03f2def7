"""The papers of home teaching: visits with any number of lessons and photos, plans with any number of goals."""

import io
from collections.abc import Callable
from dataclasses import fields, replace

import pypdfium2
import pypdfium2.raw
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.core.errors import Refused
from app.printing import parts, pictures
from app.printing.engine import Issue, Printed
from app.printing.forms import teaching_plan, visit_record
from app.printing.forms.teaching_plan import Level, Plan
from app.printing.forms.visit_record import Photo, Visit

LONGEST = "阿依古丽·麦麦提图尔荪·阿卜杜热合曼"
LONG = "能独立完成三步指令，需要口头提示，情绪稳定时更好；" * 20
Reader = Callable[..., str]


def names(text: str) -> str:
    return "".join(text.split())


def known(visit: Visit | None) -> Visit:
    assert visit is not None
    return visit


VISIT = known(visit_record.SAMPLE.visits[0])
PLAN = teaching_plan.SAMPLE.plans[0] or Plan()


def visits(*made: Visit | None) -> Printed:
    return visit_record.draw(replace(visit_record.SAMPLE, visits=made))


def plans(*made: Plan | None) -> Printed:
    return teaching_plan.draw(replace(teaching_plan.SAMPLE, plans=made))


def picture(width: int, height: int, kind: str = "JPEG", mode: str = "RGB", **options: object) -> bytes:
    stream = io.BytesIO()
    Image.new(mode, (width, height), "gray" if mode != "P" else 3).save(stream, kind, **options)
    return stream.getvalue()


# visits


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (3, 1), (4, 2), (15, 3)])
def test_a_row_a_lesson(count: int, pages: int, read_text: Reader) -> None:
    rows = tuple(replace(VISIT.rows[0], content=f"内容甲{n}乙") for n in range(1, count + 1))
    printed = visits(replace(VISIT, rows=rows, lessons=count or None))
    text = names(read_text(printed))
    assert printed.pages == pages
    assert all(f"内容甲{n}乙" in text for n in range(1, count + 1))
    assert text.count("家长意见") == text.count("教师签字") == 1
    assert ("见续页" in text) == (pages > 1)


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (2, 1), (3, 2), (6, 2), (7, 3)])
def test_photos_four_a_following_page(count: int, pages: int, read_text: Reader) -> None:
    photos = tuple(Photo(picture(60 + n, 90), f"说明{n}", f"2026-10-13 09:{n:02d}") for n in range(count))
    printed = visits(replace(VISIT, photos=photos))
    text = names(read_text(printed))
    assert printed.pages == pages
    assert all(text.count(f"说明{n}") == text.count(f"09:{n:02d}") == 1 for n in range(count))
    assert ("缺照片" in text) == (count == 0)
    assert text.count("（续页）") == pages - 1


def images(printed: Printed) -> list[tuple[float, float, int, int]]:
    """Of each picture: width and height on the paper in points, and its dots."""
    document = pypdfium2.PdfDocument(printed.pdf)
    found = []
    for page in document:
        for entry in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
            left, bottom, right, top = entry.get_bounds()
            found.append((right - left, top - bottom, *entry.get_px_size()))
    document.close()
    return found


@pytest.mark.parametrize("size", [(300, 1200), (1200, 300), (3000, 4000), (40, 40), (1, 900)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_photos_keep_their_sides_and_200_dots(size: tuple[int, int], kind: str) -> None:
    (found,) = images(visits(replace(VISIT, photos=(Photo(picture(*size, kind), "竖"),))))
    wide, high, dots_wide, dots_high = found
    assert wide / high == pytest.approx(size[0] / size[1], rel=0.02)
    assert wide <= 71 / 25.4 * 72 + 0.1 and high <= 63 / 25.4 * 72 + 0.1
    assert wide == pytest.approx(71 / 25.4 * 72, abs=0.1) or high == pytest.approx(63 / 25.4 * 72, abs=0.1)
    assert dots_high <= high / 72 * 200 + 1 and dots_wide <= max(wide / 72 * 200, 1) + 1


def test_a_small_plain_jpeg_is_kept_byte_for_byte_and_nothing_but_pixels_goes_along() -> None:
    plain = picture(400, 300)
    assert plain in visits(replace(VISIT, photos=(Photo(plain),))).pdf
    told = Image.Exif()
    told[0x010F], told[0x0112] = "Invented Camera", 6
    turned = picture(400, 300, exif=told.tobytes())
    printed = visits(replace(VISIT, photos=(Photo(turned),)))
    assert b"Invented Camera" in turned and b"Invented Camera" not in printed.pdf
    ((wide, high, *_),) = images(printed)
    assert wide < high


@pytest.mark.parametrize("mode", ["L", "P", "LA", "RGBA", "1", "I;16"])
def test_every_kind_of_png(mode: str) -> None:
    stream = io.BytesIO()
    Image.new(mode, (20, 30)).save(stream, "PNG")
    assert pictures.fitted(stream.getvalue(), 71, 63).content.startswith(b"\xff\xd8")


@pytest.mark.parametrize("content", [b"", b"no picture", picture(900, 900, "PNG")[:60]])
def test_a_damaged_photo_names_the_visit(content: bytes) -> None:
    with pytest.raises(Refused, match="照片") as stopped:
        visits(replace(VISIT, photos=(Photo(content),)))
    assert VISIT.name in stopped.value.where and VISIT.date in stopped.value.where


def test_a_doubtful_time_is_red(read_text: Reader) -> None:
    def red(doubtful: bool) -> bool:
        photo = replace(VISIT.photos[0], suspicious=doubtful)
        printed = visits(replace(VISIT, photos=(photo,)))
        assert (read_text(printed).count("核对") == 1) == doubtful
        document = pypdfium2.PdfDocument(printed.pdf)
        pixels = document[0].render(scale=1).to_pil().convert("RGB").get_flattened_data()
        document.close()
        return any(r > 150 and g < 90 and b < 90 for r, g, b in pixels)

    assert red(True) and not red(False)


def test_no_photo_says_why(read_text: Reader) -> None:
    text = names(read_text(visits(replace(VISIT, photos=(), no_photo_reason="家长不同意拍照"))))
    assert "缺照片" in text and "家长不同意拍照" in text


@pytest.mark.parametrize("field", ["content", "response"])
def test_400_characters_in_a_cell(field: str, read_text: Reader) -> None:
    rows = tuple(replace(row, **{field: LONG[:400]}) for row in VISIT.rows)
    printed = visits(replace(VISIT, rows=rows, rehabilitation=LONG[:400], home_task=LONG[:400]))
    text = names(read_text(printed))
    assert text.count("需要口头提示") == 5 * LONG[:400].count("需要口头提示")
    assert text.count("家长意见") == 1 and printed.pages > 2


def test_a_text_longer_than_a_page_is_refused() -> None:
    with pytest.raises(Refused, match="太长"):
        visits(replace(VISIT, home_task=LONG * 40))


def test_longest_names_of_a_visit(read_text: Reader) -> None:
    made = replace(
        VISIT, name=LONGEST, grade_class="特殊教育部八年级10班", teachers=(LONGEST, LONGEST, LONGEST), place=LONG[:40]
    )
    text = names(read_text(visits(made)))
    assert text.count(LONGEST) >= 4
    assert "特殊教育部八年级10班" in text


def test_several_visits_and_copies(read_text: Reader, read_codes: Callable[..., list[list[str]]]) -> None:
    other = replace(VISIT, record="V00232", ordinal=7, date="2026-10-16", photos=VISIT.photos * 2)
    printed = visit_record.draw(replace(visit_record.SAMPLE, visits=(VISIT, other), issue=Issue(copies=2, reprint=1)))
    codes = [page[0] for page in read_codes(printed)]
    one = [f"ZX06|2137900001|2026A|{end}" for end in ("V00231|1/1", "V00232|1/2", "V00232|2/2")]
    assert codes == one * 2
    assert printed.records == 2
    text = names(read_text(printed))
    assert text.count("补打第1次") == 6 and text.count("第2联") == 3


def test_a_blank_visit_carries_nobody() -> None:
    own = {visit_record.SAMPLE.unit_name, "表号：助学06", visit_record.TITLE, "学校：", "学生编号：", "累计：", "学年应送：",
           "（　　　　年　　季学期　第 　　 次）", "　　　年　　月　　日（星期　　）", "　　—　　", "第1课", "第2课", "第3课",
           "第 1 页  共 1 页", "存入一人一案", parts.PRIVATE}  # fmt: skip
    assert set(visits(None).values) == own
    assert visits(Visit()).values == visits(None).values


def test_what_a_visit_never_shows() -> None:
    """No field of the form could hold a diagnosis, a certificate, a phone or an ID."""
    told = {field.name for field in fields(Visit)}
    assert not told & {"id_number", "phone", "address", "disability", "certificate", "diagnosis", "parent_opinion"}


# plans


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (6, 1), (7, 2), (12, 2), (30, 3)])
def test_more_than_six_goals_go_on_page_two(count: int, pages: int, read_text: Reader) -> None:
    goals = tuple(replace(PLAN.goals[0], goal=f"目标甲{n}乙") for n in range(1, count + 1))
    printed = plans(replace(PLAN, goals=goals))
    sheets = [names(page) for page in read_text(printed).split("\f")[:-1]]
    assert printed.pages == len(sheets) == pages
    assert all((f"目标甲{n}乙" in sheets[0]) == (n <= 6) for n in range(1, count + 1))
    whole = "".join(sheets)
    assert all(whole.count(f"目标甲{n}乙") == 1 for n in range(1, count + 1))
    assert [("短期目标" in page) for page in sheets] == [True] * pages
    assert whole.count("县特殊教育资源中心意见") == whole.count("应送课时依据") == 1


def test_contraindications_are_always_said() -> None:
    assert "无" in plans(replace(PLAN, contraindications="")).values
    assert PLAN.contraindications in plans(PLAN).values
    assert "无" not in plans(None).values


def test_a_blank_plan_carries_nobody() -> None:
    values = set(plans(None).values)
    assert values >= set(teaching_plan.SAMPLE.domains)
    told = {PLAN.name, PLAN.disability, PLAN.guardian_name, *PLAN.teachers, PLAN.norm, PLAN.year_goal}
    assert not any(word in value for value in values for word in told)
    assert not any("☑" in value for value in values)


@pytest.mark.parametrize(("agrees", "shown"), [(None, 0), (True, 1), (False, 1)])
def test_the_parents_opinion_is_never_a_guess(agrees: bool | None, shown: int) -> None:
    printed = plans(replace(PLAN, agrees=agrees))
    assert sum("☑" in value for value in printed.values) == shown


@pytest.mark.parametrize("length", [10, 40, 400])
def test_what_the_parent_asks_for_is_whole(length: int, read_text: Reader) -> None:
    text = names(read_text(plans(replace(PLAN, agrees=False, suggestion=LONG[:length]))))
    assert text.count("能独立完成三步") == LONG[:length].count("能独立完成三步")
    assert ("见上一栏" in text) == (length == 400)


def test_levels_stand_in_the_countys_order_and_none_is_lost(read_text: Reader) -> None:
    levels = (Level("职业能力", "尚未评估"), *reversed(PLAN.levels[:3]))
    values = plans(replace(PLAN, levels=levels)).values
    assert values.index("感知") < values.index("粗大动作") < values.index("精细动作")
    assert "职业能力" in values and "尚未评估" in values


def test_400_characters_in_every_cell_of_a_plan(read_text: Reader) -> None:
    made = replace(
        PLAN, name=LONGEST, guardian_name=LONGEST, contraindications=LONG[:400], year_goal=LONG[:400],
        levels=tuple(replace(level, text=LONG[:400]) for level in PLAN.levels),
        goals=tuple(replace(goal, goal=LONG[:400], content=LONG[:400]) for goal in PLAN.goals),
    )  # fmt: skip
    text = names(read_text(plans(made)))
    assert text.count("需要口头提示") == (2 + 8 + 12) * LONG[:400].count("需要口头提示")
    assert text.count(LONGEST) >= 2


def test_lessons_due_come_from_the_norm() -> None:
    monthly = replace(PLAN, visits=2, per="month", lessons=2, term_lessons=20)
    assert {"每月 2 次×2 课时", "20 课时"} <= set(plans(monthly).values)
    assert not any("课时" in value for value in plans(replace(PLAN, visits=None, term_lessons=None, norm="")).values)


# the flow of blocks


@given(st.lists(st.tuples(st.floats(1, 80), st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_blocks_keep_their_order_and_their_page(made: list[tuple[float, bool, bool]]) -> None:
    band = parts.Band(9.0, lambda sheet, y, heights: None)
    blocks = [parts.Block(high, lambda sheet, y: None, band if row else None, later) for high, row, later in made]
    pages = parts.flow(blocks, 100.0)
    assert [block for page in pages for block in page] == blocks
    assert all(parts._high(page) <= 100.02 for page in pages)
    assert all(pages)
    assert not any(block.later for block in pages[0][1:])

"""The machine under the forms: codes, pages, margins, and the same bytes in every process."""

import hashlib
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.printing import parts
from app.printing.border import qr_matrix
from app.printing.engine import Job, Printed
from app.printing.forms import roster
from app.printing.paper import FILED, POSTED


@given(st.lists(st.floats(1, 40), max_size=60), st.floats(60, 120), st.floats(40, 120))
def test_pages_hold_their_rows(heights: list[float], room: float, last: float) -> None:
    pages = parts.paginate(heights, room, last)
    assert [start for start, _ in pages[1:]] == [end for _, end in pages[:-1]]
    assert pages[0][0] == 0 and pages[-1][1] == len(heights)
    assert all(sum(heights[start:end]) <= room + 0.05 for start, end in pages)
    assert sum(heights[slice(*pages[-1])]) <= last + 0.05
    if heights:
        assert all(end > start for start, end in pages)


def test_two_rows_go_with_the_totals() -> None:
    assert parts.paginate([10.0] * 12, 120, 100) == [(0, 10), (10, 12)]
    assert parts.paginate([10.0] * 10, 120, 100) == [(0, 10)]
    with pytest.raises(Refused):
        parts.paginate([10.0, 130.0], 120, 120)


@pytest.mark.parametrize("length", [0, 1, 12, 40, 90, 200, 700, 2000])
@pytest.mark.parametrize("careful", [False, True])
def test_qr_at_every_size(length: int, careful: bool, read_codes: Callable[..., list[list[str]]]) -> None:
    payload = "ZX03|" + ("2137900001|2026A|" * 120)[:length]
    job = Job(POSTED, "码")
    job.sheet().qr(30, 40, 120, payload, careful)
    assert read_codes(job.finish(), dpi=150) == [[payload]]


def test_qr_that_is_too_long() -> None:
    with pytest.raises(ValueError, match="too long"):
        qr_matrix("9" * 2400)


def test_nothing_is_drawn_outside() -> None:
    sheet = Job(FILED, "边").sheet()
    with pytest.raises(AssertionError, match="outside"):
        sheet.text(190, 100, "这一行太长", 12)
    with pytest.raises(AssertionError, match="outside"):
        sheet.line(5, 100, 100, 100)
    with pytest.raises(Refused):
        sheet.text(30, 100, "长" * 200, 12, room=100)
    with pytest.raises(Refused):
        sheet.cell(30, 100, 20, 8, "长" * 200)
    with pytest.raises(Refused):
        parts.heads(sheet, (("学校：", "长" * 200),))


def test_tabs_and_line_ends_of_spreadsheets(read_text: Callable[..., str]) -> None:
    job = Job(FILED, "格")
    sheet = job.sheet()
    sheet.text(30, 50, "田\t小\r\n禾", 10)
    sheet.cell(30, 60, 60, 12, "麦\t小\r\n穗", 10)
    sheet.prose(30, 80, 100, (("谷\n雨", True),), 10, 6)
    text = "".join(read_text(job.finish()).split())
    assert "田小禾" in text and "麦小" in text and "穗" in text and "谷雨" in text


def test_shared_parts_are_no_values() -> None:
    job = Job(FILED, "部")
    sheet = job.sheet()
    job.shared(sheet, "a key (with signs)", lambda part: _say(part.text(30, 60, "标签", 10)))
    job.shared(sheet, "a key (with signs)", lambda part: _say(part.text(30, 60, "标签", 10)), 20)
    sheet.text(30, 50, "数值", 10)
    assert job.finish().values == ("数值",)


def _say(width: float) -> None:
    assert width > 0


def test_shared_parts_are_shown(read_text: Callable[[Printed], str]) -> None:
    job = Job(FILED, "部")
    for down in (0.0, 30.0):
        sheet = job.sheet()
        job.shared(sheet, "x", lambda part: _say(part.text(30, 60, "标签", 10)), down)
    assert read_text(job.finish()).count("标签") == 2


def test_same_bytes_in_another_process() -> None:
    program = (
        "import hashlib\nfrom app.printing.forms import roster\n"
        "print(hashlib.sha256(roster.draw(roster.SAMPLE).pdf).hexdigest())"
    )
    found = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()
    assert found == hashlib.sha256(roster.draw(roster.SAMPLE).pdf).hexdigest()

"""Paper inside the window: looking changes nothing, printing and saving are recorded."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from app.services.setup import make_main
from app.ui.dialogs.preview import Preview
from app.ui.dialogs.printing import paint_pdf
from app.ui.frame import Frame
from tests.ui import kit


@pytest.fixture
def frame(demo: Path, tmp_path: Path) -> Iterator[Frame]:
    """The window on a copy of the primary school, which is the main laptop."""
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as shown:
        shown.desk.write(lambda office: make_main(office, office.device))
        kit.settle(shown)
        yield shown


def opened(frame: Frame, form: str, **wanted: object) -> Preview:
    """A preview that is ready."""
    shown = Preview(frame, form, **wanted)
    shown.open()
    kit.settle(frame)
    return shown


def a_batch(frame: Frame) -> str:
    """A batch of the demo."""
    return str(next(iter(frame.desk.office.ledger.rows("batches")))["number"])


@pytest.mark.parametrize("form", ["roster", "receipt", "visit_record", "recognition"])
def test_looking_changes_nothing(frame: Frame, form: str) -> None:
    visit = str(next(iter(frame.desk.office.ledger.rows("visits")))["id"])
    wanted = {
        "roster": {"batch": a_batch(frame)},
        "receipt": {"batch": a_batch(frame)},
        "visit_record": {"visit": visit},
    }
    before = frame.desk.office.ledger.digest(full=True)
    shown = opened(frame, form, **wanted.get(form, {}))
    assert shown.pages >= 1 and not shown.picture.pixmap().isNull()
    shown.turn(1)
    shown.zoom(1.5)
    assert frame.desk.office.ledger.digest(full=True) == before
    assert not [entry for entry in frame.desk.office.ledger.issued(form) if entry.person == ""]
    shown.reject()


def test_saved_paper_is_recorded_as_issued(frame: Frame, tmp_path: Path) -> None:
    shown = opened(frame, "roster", batch=a_batch(frame))
    before = len(frame.desk.office.ledger.issued("roster"))
    place = tmp_path / "花名册.pdf"
    shown.save_to(place)
    kit.settle(frame)
    issued = frame.desk.office.ledger.issued("roster")
    assert len(issued) == before + 1
    assert issued[-1].sha256 == hashlib.sha256(place.read_bytes()).hexdigest()
    said = subprocess.run(["pdftotext", str(place), "-"], capture_output=True, check=True).stdout.decode()
    assert "花名册" in said
    shown.reject()


def test_it_goes_to_the_printer_in_its_true_size(frame: Frame, tmp_path: Path) -> None:
    shown = opened(frame, "roster", batch=a_batch(frame))
    assert shown.made is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    paint_pdf(printer, shown.made.pdf)
    said = subprocess.run(["pdfinfo", str(tmp_path / "paper.pdf")], capture_output=True, check=True).stdout.decode()
    assert f"Pages:           {shown.pages}" in said
    shown.reject()


def test_the_blank_form_holds_no_child(frame: Frame) -> None:
    shown = opened(frame, "recognition", blank=True)
    assert shown.made is not None and shown.way.name == "blank"
    names = {str(row["name"]) for row in frame.desk.office.ledger.rows("students")}
    assert not names & set(shown.made.values)
    shown.reject()


def test_a_refusal_is_said_in_the_preview(frame: Frame) -> None:
    shown = opened(frame, "roster", batch="2026A-9999")
    assert shown.pages == 0 and not shown.go.isEnabled()
    assert shown._notices.count() == 1
    shown.reject()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path), percent=percent) as frame:
        shown = opened(frame, "recognition")
        assert kit.cut_off(shown) == []
        shown.reject()

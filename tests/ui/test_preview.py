"""Paper inside the window: looking changes nothing, printing and saving are recorded."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.cli.demo import PASSWORD
from app.core.errors import Refused
from app.models import Receipt
from app.services import paying
from app.services.setup import make_main
from app.ui.dialogs import gauging, preview, printing
from app.ui.dialogs.door import Door
from app.ui.dialogs.preview import Preview
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


def to_file(place: Path, resolution: int = 300) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(resolution)
    printer.setOutputFileName(str(place))
    return printer


@pytest.fixture
def paper_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the printer that is chosen in the system's dialog prints to."""
    place = tmp_path / "paper.pdf"

    def choose(parent: object, title: str, then: Callable[[QPrinter], object], **wanted: int) -> None:
        printer = to_file(place)
        printer.setCopyCount(wanted["copies"])
        then(printer)

    monkeypatch.setattr(preview, "choose_printer", choose)
    return place


def a_batch(frame: Frame) -> str:
    """A batch of the demo."""
    return str(next(iter(frame.desk.office.ledger.rows("batches")))["number"])


def info(place: Path) -> str:
    return subprocess.run(["pdfinfo", str(place)], capture_output=True, check=True).stdout.decode()


def said(shown: Preview) -> str:
    labels = [one.text() for one in kit.labels(shown) if one.isVisible()]
    return "".join(labels)


@pytest.mark.parametrize("form", ["roster", "receipt", "visit_record", "recognition"])
def test_looking_changes_nothing(frame: Frame, form: str) -> None:
    visit = str(next(iter(frame.desk.office.ledger.rows("visits")))["id"])
    wanted = {
        "roster": {"batch": a_batch(frame)},
        "receipt": {"batch": a_batch(frame)},
        "visit_record": {"visit": visit},
    }
    before = frame.desk.office.ledger.digest(full=True)
    issued = len(frame.desk.office.ledger.issued(form))
    shown = opened(frame, form, **wanted.get(form, {}))
    assert shown.pages >= 1
    assert not shown.picture.pixmap().isNull()
    kit.press(frame, "PgDown")
    kit.press(frame, "+")
    kit.press(frame, "Escape")
    assert frame.desk.office.ledger.digest(full=True) == before
    assert len(frame.desk.office.ledger.issued(form)) == issued


def test_it_covers_the_window_and_gives_it_back(frame: Frame) -> None:
    frame.go("batches")
    kit.settle(frame)
    before, room = frame.focusWidget(), frame.room
    shown = opened(frame, "recognition")
    assert shown.window() is frame
    assert shown.size() == frame.size()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [frame]
    # What lies below takes no key.
    kit.press(frame, "Alt+2")
    kit.press(frame, "Ctrl+N")
    assert frame.room == room
    # The window may take another size meanwhile, and be built anew for it.
    frame.resize(1000, 660)
    kit.settle(frame)
    assert shown.size() == frame.size()
    assert not frame.centralWidget().isEnabled()
    frame.resize(*kit.SIZE)
    kit.settle(frame)
    # Only the lock goes on working, and takes the paper out of sight with the window.
    kit.press(frame, "Ctrl+L")
    kit.settle(frame)
    assert not shown.isVisible()
    door = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Door) and one.isVisible())
    kit.type_text(door, PASSWORD)
    kit.press(door, "Return")
    kit.wait_until(frame.isVisible)
    kit.settle(frame)
    assert shown.isVisible()
    kit.press(frame, "Escape")
    assert frame.centralWidget().isEnabled()
    assert before is not None
    kit.press(frame, "Alt+2")
    assert frame.room != room


def test_pages_are_turned_and_seen_closer(frame: Frame) -> None:
    shown = opened(frame, "recognition")
    assert shown.pages > 2
    kit.press(frame, "PgDown")
    assert shown.at == 1
    kit.press(frame, "Ctrl+End")
    assert shown.at == shown.pages - 1
    kit.press(frame, "PgDown")
    assert shown.at == shown.pages - 1
    kit.press(frame, "PgUp")
    assert shown.at == shown.pages - 2
    width = shown.picture.width()
    port = shown.area.viewport()
    wheel = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, wheel)
    assert shown.picture.width() > width
    kit.press(frame, "Ctrl+0")
    assert shown.picture.width() == width
    shown.leave()


def test_saved_paper_is_recorded_as_issued(frame: Frame, tmp_path: Path) -> None:
    shown = opened(frame, "roster", batch=a_batch(frame))
    before = len(frame.desk.office.ledger.issued("roster"))
    place = tmp_path / "花名册.pdf"
    shown.save_to(tmp_path / "花名册")
    kit.settle(frame)
    issued = frame.desk.office.ledger.issued("roster")
    assert len(issued) == before + 1
    assert issued[-1].sha256 == hashlib.sha256(place.read_bytes()).hexdigest()
    text = subprocess.run(["pdftotext", str(place), "-"], capture_output=True, check=True).stdout.decode()
    assert "花名册" in text
    shown.leave()


def test_what_can_not_be_written_is_not_recorded(frame: Frame, tmp_path: Path) -> None:
    shown = opened(frame, "roster", batch=a_batch(frame))
    before = len(frame.desk.office.ledger.issued("roster"))
    (tmp_path / "file").write_text("")
    shown.save_to(tmp_path / "file" / "花名册.pdf")
    kit.settle(frame)
    assert len(frame.desk.office.ledger.issued("roster")) == before
    assert "文件没有写成" in said(shown)
    assert shown.keep.isEnabled()
    shown.leave()


def test_receipts_are_numbered_when_they_are_printed_as_they_were_shown(frame: Frame, paper_out: Path) -> None:
    number = a_batch(frame)
    office = frame.desk.office
    held = [one for one in office.ledger.select(Receipt) if not one.void_on]
    frame.desk.write(lambda o: [paying.void(o, one.number, "打印时卡纸") for one in held[:2]])
    kit.settle(frame)
    shown = opened(frame, "receipt", batch=number)
    assert shown.made is not None
    numbers = shown.made.numbers
    assert len(numbers) == 2
    assert not set(numbers) & {one.number for one in office.ledger.select(Receipt)}
    kit.press(frame, "Ctrl+P")
    kit.settle(frame)
    assert "已交给打印机。" in said(shown)
    assert set(numbers) <= {one.number for one in office.ledger.select(Receipt)}
    assert tuple(office.ledger.issued("receipt")[-1].numbers) == tuple(numbers)
    assert paper_out.stat().st_size > 1000
    # The same paper as a file is no second paper; printed once more it is.
    count = len(office.ledger.issued("receipt"))
    shown.save_to(paper_out.with_name("收据.pdf"))
    kit.settle(frame)
    assert len(office.ledger.issued("receipt")) == count
    kit.press(frame, "Ctrl+P")
    kit.settle(frame)
    assert len(office.ledger.issued("receipt")) == count + 1
    shown.leave()


def test_who_leaves_the_printers_dialog_has_issued_nothing(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = opened(frame, "roster", batch=a_batch(frame))
    before = frame.desk.office.ledger.digest(full=True)
    monkeypatch.setattr(preview, "choose_printer", lambda *parts, **wanted: None)
    kit.press(frame, "Ctrl+P")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(full=True) == before
    assert shown.go.isEnabled()
    shown.leave()


def test_a_printer_that_takes_nothing_is_said_and_tried_again(
    frame: Frame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    places = iter([tmp_path / "file" / "no.pdf", tmp_path / "yes.pdf"])
    monkeypatch.setattr(preview, "choose_printer", lambda p, t, then, **w: then(to_file(next(places))))
    shown = opened(frame, "roster", batch=a_batch(frame))
    before = len(frame.desk.office.ledger.issued("roster"))
    kit.press(frame, "Ctrl+P")
    kit.settle(frame)
    assert "打印机没有接收" in said(shown)
    kit.press(frame, "Ctrl+P")
    kit.settle(frame)
    assert (tmp_path / "yes.pdf").stat().st_size > 1000
    assert len(frame.desk.office.ledger.issued("roster")) == before + 1
    shown.leave()


def test_copies_and_chosen_pages(frame: Frame, tmp_path: Path) -> None:
    shown = opened(frame, "recognition")
    assert shown.made is not None
    printer = to_file(tmp_path / "some.pdf", 100)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printing.paint_pdf(printer, shown.made.pdf)
    assert "Pages:           2" in info(tmp_path / "some.pdf")
    shown.leave()


@pytest.mark.parametrize("resolution", [300, 720, 1200])
def test_it_goes_to_the_printer_in_its_true_size(frame: Frame, tmp_path: Path, resolution: int) -> None:
    shown = opened(frame, "roster", batch=a_batch(frame))
    assert shown.made is not None
    printing.paint_pdf(to_file(tmp_path / "paper.pdf", resolution), shown.made.pdf)
    text = info(tmp_path / "paper.pdf")
    assert f"Pages:           {shown.pages}" in text
    assert "A4" in text
    (tmp_path / "made.pdf").write_bytes(shown.made.pdf)
    # What is black is where it was, to a tenth of a millimetre and a little.
    boxes = [_ink(tmp_path / name) for name in ("made.pdf", "paper.pdf")]
    assert all(abs(a - b) <= 2 for a, b in zip(*boxes, strict=True)), boxes
    shown.leave()


def _ink(pdf: Path) -> tuple[int, ...]:
    """Left, top, right, bottom of what is printed on the first page, in pixels at 150 to an inch."""
    from PIL import Image

    out = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "150", "-gray", "-singlefile", str(pdf), str(out)], check=True)
    box = Image.open(out.with_suffix(".pgm")).point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return box


def test_a_printer_that_is_off_is_measured_once(frame: Frame, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "rules.pdf")
    name = printer.printerName()
    assert printing.offset_of(name) == (0, 0)
    printing.paint_rules(printer)
    straight = _ink(tmp_path / "rules.pdf")
    millimetre = 150 / 25.4
    assert [round(edge / millimetre) for edge in straight[:2]] == [20, 20]
    printing.keep_offset(name, "2", "-1.5")
    assert printing.offset_of(name) == (2, -1.5)
    printing.paint_rules(to_file(tmp_path / "moved.pdf"))
    moved = _ink(tmp_path / "moved.pdf")
    assert abs(moved[0] - straight[0] - 2 * millimetre) <= 1
    assert abs(moved[1] - straight[1] + 1.5 * millimetre) <= 1
    assert printing.offset_of("another") == (0, 0)
    for typed in ("two", "21", "nan"):
        with pytest.raises(Refused):
            printing.keep_offset(name, typed, "0")
    printing.keep_offset(name, "", "")
    assert printing.offset_of(name) == (0, 0)


def test_the_gauge_keeps_what_is_typed(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gauging.QPrinterInfo, "availablePrinterNames", lambda: ["办公室", "教务处"])
    monkeypatch.setattr(gauging.QPrinterInfo, "defaultPrinterName", lambda: "教务处")
    shown = opened(frame, "recognition")
    kit.press(frame, "F9")
    assert shown.gauge.printer.currentText() == "教务处"
    shown.gauge.right.setFocus()
    shown.gauge.right.selectAll()
    kit.type_text(frame, "1.5")
    kit.button(frame, "记住").click()
    assert printing.offset_of("教务处") == (1.5, 0)
    shown.gauge.down.setText("x")
    kit.button(frame, "记住").click()
    kit.settle(frame)
    assert "看不出是几毫米" in said(shown)
    assert printing.offset_of("教务处") == (1.5, 0)
    kit.press(frame, "Escape")
    assert shown.isVisible()
    kit.press(frame, "Escape")
    assert frame.centralWidget().isEnabled()


def test_the_blank_form_holds_no_child(frame: Frame) -> None:
    shown = opened(frame, "recognition", blank=True)
    assert shown.made is not None
    assert shown.way.name == "blank"
    names = {str(row["name"]) for row in frame.desk.office.ledger.rows("students")}
    assert not names & set(shown.made.values)
    shown.leave()


def test_a_refusal_is_said_in_the_preview(frame: Frame) -> None:
    shown = opened(frame, "roster", batch="2026A-9999")
    assert shown.pages == 0
    assert not shown.go.isEnabled()
    assert shown._notices.count() == 1
    shown.leave()


def test_the_recovery_sheet_is_not_shown(frame: Frame) -> None:
    before = frame.desk.office.ledger.digest(full=True)
    shown = opened(frame, "recovery")
    assert shown.pages == 0
    assert not shown.keep.isEnabled()
    kit.press(frame, "F5")
    kit.press(frame, "Ctrl+P")
    kit.settle(frame)
    assert frame.desk.office.ledger.digest(full=True) == before
    shown.leave()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(demo: Path, tmp_path: Path, percent: int) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path), percent=percent) as frame:
        for form in ("recognition", "attendance", "receipt"):
            shown = opened(frame, form)
            assert (kit.cut_off(shown), kit.clipped(shown)) == ([], [])
            kit.press(frame, "F9")
            kit.settle(frame)
            assert (kit.cut_off(shown), kit.clipped(shown)) == ([], [])
            kit.press(frame, "Escape")
            kit.press(frame, "Escape")

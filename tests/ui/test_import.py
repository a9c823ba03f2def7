"""A register: read first, taken with one key, taken back with one; a column put right once and remembered."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel

from app.core.progress import Stopped, Watcher, report, watched
from app.services import intake
from app.services.office import Office
from app.ui.frame import Frame
from app.ui.pages.importing import ImportPage
from app.ui.parts import Button
from tests.ui import kit
from tests.ui.kit import press, settle


@pytest.fixture
def ledger(demo: Path, tmp_path: Path) -> Path:
    return kit.copied(demo, kit.PRIMARY, tmp_path / "台账")


@pytest.fixture
def frame(ledger: Path) -> Iterator[Frame]:
    with kit.window_on(ledger) as frame:
        press(frame, "Ctrl+I")
        settle(frame)
        yield frame


@pytest.fixture
def register(demo: Path, tmp_path: Path) -> Path:
    """The demo school's register with one child moved, one number wrong, and one child more."""
    book = openpyxl.load_workbook(next((demo / "表格").glob("*杏花小学_在校生信息*")))
    sheet = book.worksheets[0]
    sheet.cell(5, 10).value = "9班"
    wrong = str(sheet.cell(7, 2).value)
    sheet.cell(7, 2).value = wrong[:17] + ("1" if wrong[17] != "1" else "2")
    sheet.append(["秦立春", "379901201605200012", "女", "2016-05-20"])
    for at, word in enumerate(("姓名", "身份证件号"), start=1):
        assert sheet.cell(1, at).value == word
    path = tmp_path / "登记表.xlsx"
    book.save(path)
    return path


def page(frame: Frame) -> ImportPage:
    assert isinstance(frame.page, ImportPage)
    return frame.page


def said(frame: Frame) -> str:
    return "\n".join(label.text() for label in frame.findChildren(QLabel) if label.isVisible())


def test_first_looked_at_then_taken_then_taken_back(frame: Frame, register: Path) -> None:
    before = frame.desk.office.ledger.digest()
    page(frame).read(register)
    settle(frame)
    plan = page(frame).plan
    assert plan is not None and plan.total == 73
    assert f"共 73 行：{plan.takes} 行可以收" in said(frame)
    assert frame.desk.office.ledger.digest() == before
    moved = next(row for row in plan.rows if row.row == 5)
    assert moved.result == "changed" and "班级" in moved.reason
    first = page(frame).table.row_at(0)
    assert first is not None and first.result == "problem" and "身份证号" in first.reason
    press(frame, "F9")
    settle(frame)
    assert "收进台账了" in said(frame)
    assert frame.desk.office.ledger.digest() != before
    page(frame).undo()
    settle(frame)
    assert frame.desk.office.ledger.digest() == before
    assert "已撤销" in said(frame) and page(frame).taken is None


def test_only_this_import_is_taken_back(frame: Frame, register: Path) -> None:
    page(frame).read(register)
    settle(frame)
    press(frame, "F9")
    settle(frame)
    row = next(iter(frame.desk.office.ledger.rows("students")))

    def other(office: object) -> None:
        with office.ledger.writing("set", "改别的") as op:  # type: ignore[attr-defined]
            op.put("students", {"class_name": "8班"}, id=str(row["id"]))

    frame.desk.write(other)
    settle(frame)
    page(frame).undo()
    settle(frame)
    assert "又做了别的事" in said(frame)
    assert frame.desk.office.ledger.undo_label() == "改别的"


def test_a_column_is_put_right_once(frame: Frame, register: Path) -> None:
    book = openpyxl.load_workbook(register)
    book.worksheets[0].cell(1, 1).value = "娃娃叫啥"
    book.save(register)
    page(frame).read(register)
    settle(frame)
    assert "没有找到“姓名”一列" in said(frame)
    for _ in range(2):
        fields = page(frame).fields
        field = next(field for field in fields.values() if "娃娃叫啥" in field.accessibleName())
        field.setCurrentIndex(field.findData("name"))
        page(frame).put_right()
        settle(frame)
        plan = page(frame).plan
        assert plan is not None and plan.refused is None and plan.total == 73
        assert plan.seen is not None and plan.seen.remembered
        page(frame).correct()
    page(frame).leave()
    assert next(c for c in page(frame).plan.seen.columns if c.heading == "娃娃叫啥").field == "name"  # type: ignore[union-attr]


def test_two_columns_are_not_one_thing(frame: Frame, register: Path) -> None:
    page(frame).read(register)
    settle(frame)
    press(frame, "F2")
    first, second = list(page(frame).fields.values())[:2]
    second.setCurrentIndex(second.findData(first.currentData()))
    page(frame).put_right()
    settle(frame)
    assert "有两列都选了“姓名”" in said(frame)


def test_the_reasons_come_back_in_the_last_column(frame: Frame, register: Path) -> None:
    page(frame).read(register)
    settle(frame)
    press(frame, "F5")
    settle(frame)
    made = register.with_name("登记表_导入结果.xlsx")
    sheet = openpyxl.load_workbook(made).worksheets[0]
    assert "“身份证号”" in str([cell.value for cell in sheet[7]])
    assert intake.report_path(register).name == "登记表_导入结果2.xlsx"


def test_a_template_is_written_and_read_back(frame: Frame, tmp_path: Path) -> None:
    path = tmp_path / "模板.xlsx"
    page(frame).write_template(path)
    settle(frame)
    assert "姓名*" in [cell.value for cell in openpyxl.load_workbook(path).worksheets[0][1]] and "模板写好了" in said(
        frame
    )


def test_long_reading_can_be_stopped(frame: Frame, register: Path) -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Stopped

    before = frame.desk.office.ledger.digest()
    with pytest.raises(Stopped), watched(stop):
        intake.plan(frame.desk.office, "students", register)
    assert frame.desk.office.ledger.digest() == before


def test_what_is_read_is_let_go_at_once(frame: Frame, register: Path) -> None:
    page(frame).read(register)
    page(frame).stop()
    assert page(frame).path is None and not page(frame).reading
    settle(frame)
    assert page(frame).plan is None and "已经停止" in said(frame)


def test_writing_can_be_stopped_and_nothing_is_left(frame: Frame, register: Path) -> None:
    seen = set()

    def stop(what: str, done: int, total: int) -> None:
        seen.add(what)
        if what == "正在写进台账":
            raise Stopped

    office = frame.desk.office
    before = office.ledger.digest()
    frame.desk.write(lambda own: _take_watched(own, register, stop))
    settle(frame)
    assert "正在写进台账" in seen and office.ledger.digest() == before


def _take_watched(office: Office, register: Path, watcher: Watcher) -> None:
    with pytest.raises(Stopped), watched(watcher):
        intake.take(office, "students", register)


def test_stop_is_heard_though_the_first_step_comes_later(
    frame: Frame, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(*_: object) -> None:
        time.sleep(0.3)
        for at in range(1000):
            report("正在看每一行", at, 1000)
            time.sleep(0.01)

    page(frame).read(register)
    settle(frame)
    monkeypatch.setattr(intake, "take", slowly)
    press(frame, "F9")
    press(frame, "Esc")
    assert "正在停下" in said(frame)
    settle(frame)
    assert page(frame).taken is None and page(frame).plan is not None and "已经停止" in said(frame)


def test_several_files_are_taken_one_after_the_other(frame: Frame, register: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "坏的.xlsx"
    damaged.write_bytes(b"PK\x03\x04 nothing")
    empty = openpyxl.Workbook()
    empty.worksheets[0].append(["姓名", "身份证件号"])
    empty.save(tmp_path / "空表.xlsx")
    page(frame).read_all([register, damaged, tmp_path / "空表.xlsx"])
    settle(frame)
    assert "下一张（还有 2 张）" in words_on(frame)
    press(frame, "F9")
    settle(frame)
    assert "收进台账了" in said(frame) and "下一张（还有 2 张）" in words_on(frame)
    press(frame, "F6")
    settle(frame)
    assert "坏的.xlsx" in said(frame) and "下一张（还有 1 张）" in words_on(frame)
    press(frame, "F6")
    settle(frame)
    assert "表头下面一行也没有" in said(frame) and page(frame).waiting == []


def words_on(frame: Frame) -> list[str]:
    return [one.words for one in frame.findChildren(Button) if one.isVisible()]


def test_a_list_of_another_office_is_no_register(frame: Frame, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["姓名", "身份证号码", "与户主关系", "户编号"])
    book.worksheets[0].append(["苏大山", "379901198501010018", "户主", "1"])
    path = tmp_path / "农村低保备案表.xlsx"
    book.save(path)
    page(frame).read(path)
    settle(frame)
    assert "像是“低保”名单" in said(frame)
    kit.button(frame, "拿去比对").click()
    settle(frame)
    assert frame.room == "lists" and "读到 1 行、1 人，认作“低保”" in said(frame)


def test_a_file_that_cannot_be_read_is_refused(frame: Frame, tmp_path: Path) -> None:
    path = tmp_path / "图片.xlsx"
    path.write_bytes(b"\x89PNG nothing")
    page(frame).read(path)
    settle(frame)
    assert page(frame).path is None and "图片.xlsx" in said(frame)


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(ledger: Path, register: Path, percent: int) -> None:
    with kit.window_on(ledger, percent=percent) as frame:
        frame.go("import")
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame).read(register)
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame).correct()
        settle(frame)
        assert kit.cut_off(frame) + kit.clipped(frame) == []
        page(frame).leave()
        press(frame, "F9")
        settle(frame)
        assert page(frame).taken is not None and kit.cut_off(frame) + kit.clipped(frame) == []

"""Money by real keys: prepared, approved by another, paid, signed, returned, voided. The school is the demo's."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from app.models import Batch, Grant, Receipt, Student
from app.models.rules.capitals import money_capitals
from app.services import batching, keeping, paying
from app.services.entitling import entitle
from app.ui.dialogs.asking import Asking
from app.ui.dialogs.preview import Preview
from app.ui.frame import Frame
from app.ui.pages.batches import BatchesPage
from app.ui.parts import Notice
from app.ui.steps import DONE, NEXT, NOW
from tests.ui import kit

ANOTHER, HIS_PASSWORD = "许校长", "another-password-2026"
CARD = "6210000000000004471"


@pytest.fixture
def school(demo: Path, tmp_path: Path) -> Path:
    """A copy of the school in which one child is due and in no batch yet, and another person may approve."""
    ledger = kit.copied(demo, kit.PRIMARY, tmp_path)
    with kit.window_on(ledger) as frame:
        kit.make_main(frame)
        frame.desk.write(lambda office: keeping.let_in(office, ANOTHER, HIS_PASSWORD))
        kit.settle(frame)
    return ledger


@pytest.fixture
def frame(school: Path) -> Iterator[Frame]:
    """The window in the room."""
    with kit.window_on(school) as shown:
        shown.go("batches")
        kit.settle(shown)
        yield shown


def page_of(frame: Frame) -> BatchesPage:
    page = frame.page
    assert isinstance(page, BatchesPage)
    return page


def answer(frame: Frame, act: str) -> None:
    """Press the verb of the question that is open."""
    kit.wait_until(lambda: any(isinstance(one, Asking) and one.isVisible() for one in QApplication.topLevelWidgets()))
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Asking) and one.isVisible())
    kit.button(dialog, act).click()
    kit.settle(frame)


def no_question() -> bool:
    return not any(isinstance(one, Asking) and one.isVisible() for one in QApplication.topLevelWidgets())


def notices(frame: Frame) -> str:
    return "".join(one.accessibleName() for one in cast(list[Notice], frame.findChildren(Notice)) if one.isVisible())


def shown(frame: Frame) -> list[str]:
    return [one.text() for one in cast(list[QLabel], frame.page.findChildren(QLabel)) if one.isVisible()]


def grants(frame: Frame, number: str) -> list[Grant]:
    office = frame.desk.office
    return office.ledger.select(Grant, batch=paying.find_batch(office, number).id)


def make_due(frame: Frame, *, count: int = 2) -> str:
    """So that something is due again: children of the demo's batch lose their money's row. → what is due, by services."""
    number = frame.desk.office.ledger.select(Batch)[0].number
    for grant in grants(frame, number)[:count]:
        frame.desk.write(lambda office, who=grant.student: paying.returned(office, number, who, "卡已注销"))
        frame.desk.write(lambda office, who=grant.student: paying.void(office, number, "登记错了", who))
    kit.settle(frame)
    return number


def open_first(frame: Frame) -> BatchesPage:
    page = page_of(frame)
    page.batches.setFocus()
    kit.press(frame, "Return")
    kit.settle(frame)
    assert page.is_open
    return page


def test_from_preparing_to_the_last_signature(school: Path) -> None:
    with kit.window_on(school) as frame:
        frame.go("batches")
        kit.settle(frame)
        make_due(frame)
        page = page_of(frame)
        assert page.term is not None
        due = page.term.due
        entitled = {e["student"]: e["fen"] for e in entitle(frame.desk.office, frame.period)["entitled"]}
        assert len(due) == 1
        assert due[0].people >= 2
        kit.press(frame, "F5")
        kit.settle(frame)
        assert page.is_open
        one = page.board.one
        assert one is not None
        number = one.batch.number
        assert one.fen == due[0].fen == sum(grant.fen for grant in grants(frame, number))
        assert all(entitled[line.student] == line.fen for line in one.lines)
        assert [step.state for step in page.board.steps.steps] == [DONE, NOW, NEXT, NEXT]
        assert money_capitals(one.fen) in shown(frame)
        # Who prepared it can't approve it.
        page.board.table.setFocus()
        kit.press(frame, "Return")
        kit.settle(frame)
        assert "编制人和审批人是同一人" in notices(frame)
        assert not paying.find_batch(frame.desk.office, number).approved_on
        # Everything is in a batch: nothing to prepare a second time.
        kit.press(frame, "Escape")
        kit.settle(frame)
        assert page.term.due == ()
        before = len(frame.desk.office.ledger.select(Batch))
        kit.press(frame, "F5")
        kit.settle(frame)
        assert len(frame.desk.office.ledger.select(Batch)) == before
        assert "应助的都已编进批次。" in shown(frame)
    with kit.window_on(school, password=HIS_PASSWORD) as frame:
        frame.go("batches", number)
        kit.settle(frame)
        page = page_of(frame)
        assert page.is_open
        kit.press(frame, "Return")
        kit.settle(frame)
        assert paying.find_batch(frame.desk.office, number).approved_by == ANOTHER
        page.board.table.setFocus()
        kit.press(frame, "Return")
        answer(frame, "先不登记")
        assert not any(grant.paid_on for grant in grants(frame, number))
        kit.press(frame, "Return")
        answer(frame, "登记发放")
        today = frame.desk.today().isoformat()
        assert {grant.paid_on for grant in grants(frame, number)} == {today}
        # One child after the other signs; who has signed keeps the place below.
        first = page.board.table.current
        assert first is not None
        kit.press(frame, "Return")
        answer(frame, "登记签领")
        signed = [grant for grant in grants(frame, number) if grant.signed_on]
        assert [grant.student for grant in signed] == [first.student]
        while page.board.one is not None and page.board.one.count(batching.UNSIGNED):
            page.board.table.choose(0)
            page.board.table.setFocus()
            kit.press(frame, "Return")
            answer(frame, "登记签领")
        assert all(grant.signed_on == today for grant in grants(frame, number))
        assert [step.state for step in page.board.steps.steps] == [DONE] * 4
        assert "都办齐了" in shown(frame)


def test_all_who_have_not_signed_and_only_they(frame: Frame) -> None:
    number = frame.desk.office.ledger.select(Batch)[0].number
    held = grants(frame, number)
    for grant in held[:3]:
        frame.desk.write(lambda office, who=grant.student: paying.returned(office, number, who, "没有来"))
        frame.desk.write(lambda office, who=grant.student: paying.pay(office, number, office.day, who))
    # Who signed earlier, on another day than today's.
    earlier = held[4]
    tomorrow = frame.desk.today().replace(year=frame.desk.today().year + 1).isoformat()
    frame.desk.write(lambda office: paying.sign(office, number, tomorrow, earlier.student))
    kit.settle(frame)
    page = open_first(frame)
    one = page.board.one
    assert one is not None
    assert one.count(batching.UNSIGNED) == 3
    assert [page.board.table.row_at(at).group for at in range(4)] == [batching.UNSIGNED] * 3 + [batching.SIGNED]  # type: ignore[union-attr]
    kit.button(frame, "全部签领").click()
    answer(frame, "登记签领")
    days = {grant.student: grant.signed_on for grant in grants(frame, number) if not grant.void_on}
    assert days[earlier.student] == tomorrow
    assert {days[grant.student] for grant in held[:3]} == {frame.desk.office.day}


def test_the_ticked_sign_together_with_their_paper(frame: Frame, tmp_path: Path) -> None:
    number = frame.desk.office.ledger.select(Batch)[0].number
    held = grants(frame, number)
    for grant in held[:4]:
        frame.desk.write(lambda office, who=grant.student: paying.returned(office, number, who, "没有来"))
        frame.desk.write(lambda office, who=grant.student: paying.pay(office, number, office.day, who))
    kit.settle(frame)
    page = open_first(frame)
    board = page.board
    scans = {grant.id: grant.scan for grant in grants(frame, number)}
    board.table.choose(0)
    board.table.setFocus()
    for _ in range(3):
        kit.press(frame, "Space")
    # Space once more takes a tick back.
    board.table.choose(2)
    kit.press(frame, "Space")
    ticked = [line for at in (0, 1) if (line := board.table.row_at(at)) is not None]
    assert [line.student for line in board.side.ticked] == sorted(
        (line.student for line in ticked),
        key=[line.student for line in board.one.lines].index,  # type: ignore[union-attr]
    )
    assert board.table.table_model.cell(0, 7).text == "打了勾"
    assert any("打了勾的 2 人" in text for text in shown(frame))
    card = board.side.sign_card
    assert card is not None
    scan = tmp_path / "签字的花名册第一页.png"
    scan.write_bytes(b"not seen by anybody, kept as it is")
    card.take_scan(scan)
    kit.press(frame, "Return")
    answer(frame, "登记签领")
    now = {grant.student: grant for grant in grants(frame, number)}
    today = frame.desk.office.day
    who = {line.student for line in ticked}
    assert {now[student].signed_on for student in who} == {today}
    assert {now[student].scan for student in who} == {hashlib.sha256(scan.read_bytes()).hexdigest()}
    others = [grant for grant in held[:4] if grant.student not in who]
    assert [now[grant.student].signed_on for grant in others] == [None, None]
    assert all(grant.scan == scans[grant.id] for grant in now.values() if grant.student not in who)
    assert board.side.ticked == []
    # A child that has signed can't be ticked.
    board.table.choose(board.table.table_model.rowCount() - 1)
    kit.press(frame, "Space")
    assert board.side.ticked == []


def test_a_return_needs_a_reason_and_is_paid_once_more(frame: Frame) -> None:
    page = open_first(frame)
    line = page.board.table.current
    assert line is not None
    number = frame.desk.office.ledger.select(Batch)[0].number
    kit.press(frame, "F5")
    kit.press(frame, "Return")
    kit.settle(frame)
    assert no_question()
    assert "退回要写明原因" in notices(frame)
    kit.type_text(frame, "户名不符")
    kit.press(frame, "Return")
    answer(frame, "登记退回")
    assert page.board.one is not None
    assert [one.student for one in page.board.one.of(batching.RETURNED)] == [line.student]
    assert page.board.table.current is not None
    assert page.board.table.current.student == line.student
    kit.press(frame, "F5")
    kit.press(frame, "Return")
    answer(frame, "登记发放")
    grant = next(one for one in grants(frame, number) if one.student == line.student)
    assert grant.paid_on == frame.desk.office.day
    assert grant.returned_on is None
    assert grant.fen == line.fen


def test_a_receipt_and_a_grant_are_voided_with_a_reason_only(frame: Frame) -> None:
    page = open_first(frame)
    line = page.board.table.current
    assert line is not None
    assert line.receipt
    kit.press(frame, "F4")
    kit.press(frame, "Return")
    kit.settle(frame)
    assert no_question()
    assert "作废要写明原因" in notices(frame)
    kit.type_text(frame, "打印时卡纸")
    kit.press(frame, "Return")
    answer(frame, "作废")
    receipt = frame.desk.office.ledger.select(Receipt, number=line.receipt)[0]
    assert receipt.void_reason == "打印时卡纸"
    # Paid money without a receipt is refused, plainly.
    kit.press(frame, "F4")
    kit.settle(frame)
    assert "已经发放的钱不能作废" in notices(frame)
    # Back from the bank it may be voided, and the row stays, struck through, with its reason.
    number = page.board.one.batch.number if page.board.one else ""
    frame.desk.write(lambda office: paying.returned(office, number, line.student, "卡已注销"))
    kit.settle(frame)
    assert page.board.table.choose_key(line.id)
    kit.press(frame, "F4")
    kit.type_text(frame, "转学离校")
    kit.press(frame, "Return")
    answer(frame, "作废")
    assert page.board.one is not None
    assert [(one.student, one.why) for one in page.board.one.of(batching.VOID)] == [(line.student, "转学离校")]
    model = page.board.table.table_model
    last = model.rowCount() - 1
    assert model.cell(last, 1).struck
    assert page.board.one.fen == sum(grant.fen for grant in grants(frame, number) if not grant.void_on)


def test_a_card_of_two_children_is_shown(frame: Frame) -> None:
    number = frame.desk.office.ledger.select(Batch)[0].number
    two = [grant.student for grant in grants(frame, number)[:2]]
    for student in two:
        frame.desk.write(lambda office, who=student: paying.returned(office, number, who, "改打卡"))
        frame.desk.write(lambda office, who=student: _give_card(office, who))
        frame.desk.write(lambda office, who=student: paying.pay(office, number, office.day, who, "card"))
    kit.settle(frame)
    page = open_first(frame)
    assert page.board.one is not None
    assert {one.student for one in page.board.one.cards()["4471"]} == set(two)
    assert "一卡多人" in shown(frame)
    assert "缺银行回单" in shown(frame)
    text = "".join(shown(frame)) + "".join(page.board.table.table_model.cell(at, 6).text for at in range(2))
    assert CARD not in text
    # The slip of the bank settles it.
    card = page.board.side.primary
    assert card is not None
    card.focus_first()
    kit.type_text(frame, "HD20261125")
    kit.press(frame, "Return")
    answer(frame, "登记回单")
    assert {grant.bank_slip for grant in grants(frame, number) if grant.student in two} == {"HD20261125"}
    # Half explained both children are still named; explained for both nobody asks any more.
    for at, student in enumerate(two):
        frame.desk.write(lambda office, who=student: _explain_card(office, who))
        kit.settle(frame)
        assert ("一卡多人" in shown(frame)) is (at == 0)
        assert {one.student for one in page.board.one.cards().get("4471", [])} == (set(two) if at == 0 else set())


def _give_card(office: batching.Office, student: str) -> None:
    with office.ledger.writing("set", "改银行卡") as op:
        op.put("students", {"bank_card": CARD}, id=student)


def _explain_card(office: batching.Office, student: str) -> None:
    with office.ledger.writing("set", "写明共用卡原因") as op:
        op.put("students", {"shared_card_reason": "姐弟二人用母亲的卡"}, id=student)


def test_chips_find_and_the_paper(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    make_due(frame, count=1)
    page = open_first(frame)
    board = page.board
    assert board.one is not None
    for group in (batching.SIGNED, batching.UNSIGNED, batching.RETURNED, batching.VOID):
        board.chips.choose(group)
        assert board.table.table_model.rowCount() == board.one.count(group)
    board.chips.choose("all")
    name = board.one.lines[-1].name
    board.finder.setFocus()
    kit.type_text(frame, name)
    assert {board.table.row_at(at).name for at in range(board.table.table_model.rowCount())} == {name}  # type: ignore[union-attr]
    kit.press(frame, "Escape")
    assert board.table.table_model.rowCount() == len(board.one.lines)
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(Preview, "open", lambda self: asked.append((self._form, self._wanted.batch)))
    kit.press(frame, "Ctrl+P")
    kit.button(frame, "收据").click()
    assert asked == [("roster", board.one.batch.number), ("receipt", board.one.batch.number)]


def test_who_is_without_and_why(frame: Frame) -> None:
    page = page_of(frame)
    expected = entitle(frame.desk.office, frame.period)["without"]
    kit.press(frame, "F9")
    assert page.without.isVisible()
    rows = [page.without.row_at(at) for at in range(page.without.table_model.rowCount())]
    assert sorted((one[0], one[3]) for one in rows if one) == sorted((e["name"], e["reason"]) for e in expected)
    kit.press(frame, "Escape")
    assert page.batches.isVisible()


def test_a_batch_of_another_term_is_opened_from_elsewhere(frame: Frame) -> None:
    number = frame.desk.office.ledger.select(Batch)[0].number
    frame.header.term.setCurrentIndex(frame.header.term.currentIndex() + 1)
    frame.header.term.activated.emit(frame.header.term.currentIndex())
    kit.settle(frame)
    page = page_of(frame)
    assert frame.period != number[:5]
    assert not page.is_open
    batch = paying.find_batch(frame.desk.office, number)
    for name in (batch.id, number):
        frame.go("batches", name)
        kit.settle(frame)
        assert page_of(frame).is_open
        assert page_of(frame).board.one is not None
        assert page_of(frame).board.one.batch.number == number  # type: ignore[union-attr]
        assert "2026" in page_of(frame).context()
        kit.press(frame, "Escape")
        kit.settle(frame)
        page = page_of(frame)
        assert not page.is_open
        assert page.term is not None
        assert page.term.period == frame.period


def test_one_pane_at_a_time(school: Path) -> None:
    with kit.window_on(school, percent=200) as frame:
        number = frame.desk.office.ledger.select(Batch)[0].number
        first = grants(frame, number)[0].student
        frame.desk.write(lambda office: paying.returned(office, number, first, "没有来"))
        frame.desk.write(lambda office: paying.pay(office, number, office.day, first))
        frame.go("batches", number)
        kit.settle(frame)
        page = page_of(frame)
        line = page.board.table.current
        assert line is not None
        assert line.student == first
        kit.press(frame, "Return")
        assert not page.board.table.isVisible()
        assert page.board.steps.isVisible()
        kit.press(frame, "Escape")
        assert page.board.table.isVisible()
        assert page.board.table.current == line
        kit.press(frame, "Return")
        kit.press(frame, "Return")
        answer(frame, "登记签领")
        assert all(grant.signed_on for grant in grants(frame, number))
        # Another size shows the same batch and the same child.
        kept = page.kept()
        kit.press(frame, "Ctrl+0")
        kit.settle(frame)
        assert page_of(frame).kept() == kept


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_nothing_is_cut_off(school: Path, percent: int) -> None:
    with kit.window_on(school, percent=percent) as frame:
        make_due(frame)
        number = frame.desk.office.ledger.select(Batch)[0].number
        students = [s.id for s in frame.desk.office.ledger.select(Student)]
        assert students
        frame.go("batches")
        kit.settle(frame)
        assert (kit.cut_off(frame), kit.clipped(frame)) == ([], [])
        kit.press(frame, "F9")
        assert (kit.cut_off(frame), kit.clipped(frame)) == ([], [])
        kit.press(frame, "Escape")
        kit.press(frame, "F5")
        kit.settle(frame)
        assert page_of(frame).is_open
        assert (kit.cut_off(frame), kit.clipped(frame)) == ([], [])
        kit.press(frame, "F4")
        kit.settle(frame)
        assert (kit.cut_off(frame), kit.clipped(frame)) == ([], [])
        kit.press(frame, "Escape")
        frame.go("batches", number)
        kit.settle(frame)
        page = page_of(frame)
        assert page.board.one is not None
        assert page.board.one.batch.number == number
        assert (kit.cut_off(frame), kit.clipped(frame)) == ([], [])
        waiting = [grant.student for grant in grants(frame, number) if not grant.void_on][:2]
        for student in waiting:
            frame.desk.write(lambda office, who=student: paying.returned(office, number, who, "没有来"))
            frame.desk.write(lambda office, who=student: paying.pay(office, number, office.day, who))
        kit.settle(frame)
        card = page.board.side.sign_card
        assert card is not None
        card.take_scan(Path("签字按手印的花名册第一页到第三页.pdf"))
        kit.press(frame, "Space")
        page.board.panes.show_detail()
        kit.settle(frame)
        assert (kit.cut_off(frame), kit.clipped(frame)) == ([], [])


def test_only_the_main_laptop_handles_money(demo: Path, tmp_path: Path) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as frame:
        frame.go("batches")
        kit.settle(frame)
        page = open_first(frame)
        before = frame.desk.office.ledger.digest(full=True)
        kit.press(frame, "F5")
        kit.type_text(frame, "户名不符")
        kit.press(frame, "Return")
        answer(frame, "登记退回")
        assert "这台电脑不是主电脑" in notices(frame)
        assert frame.desk.office.ledger.digest(full=True) == before
        assert page.is_open


def test_enter_opens_the_batch_right_after_the_room_was_opened(demo: Path, tmp_path: Path) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as frame:
        frame.activateWindow()
        kit.press(frame, "Alt+5")
        kit.settle(frame)
        kit.press(frame, "Return")
        kit.settle(frame)
        page = frame.page
        assert isinstance(page, BatchesPage)
        assert page.board.one is not None and page.board.isVisible()


def test_without_a_batch_the_keys_stay_on_the_page(demo: Path, tmp_path: Path) -> None:
    with kit.window_on(kit.copied(demo, kit.PRIMARY, tmp_path)) as frame:
        frame.choose_term(f"{int(frame.period[:4]) - 1}A")
        kit.press(frame, "Alt+5")
        kit.settle(frame)
        page = page_of(frame)
        assert page.term is not None and not page.term.batches
        focus = frame.focusWidget()
        assert focus is not None and page.isAncestorOf(focus)
        kit.press(frame, "Return")
        kit.settle(frame)
        assert frame.room == "batches"
        head = next(label for label in kit.labels(page.held) if label.text() == "本学期的批次")
        assert head.mapTo(page.held, QPoint()).y() < page.held.height() // 4

"""What is done to a batch, each with its fields, its question before and its service: no deed knows the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.errors import Refused
from app.services import batching, paying
from app.services.batching import Line, OneBatch
from app.services.office import Office
from app.ui import parts
from app.ui.dialogs.files import choose_file
from app.ui.icons import ICON_OF_STATE
from app.ui.saying import day_words, yuan_words
from app.ui.theme import theme
from app.ui.words import tr

DAY, HOW, SLIP, REASON, SCAN = "day", "how", "slip", "reason", "scan"
_LONGEST_NAME = 8
Values = Mapping[str, str]


@dataclass(frozen=True)
class Question:
    """What is asked before what can't be undone: the sentence, the verb of the act, and of leaving it."""

    words: str
    act: str
    not_yet: str
    detail: str


@dataclass(frozen=True)
class Deed:
    """name: the button; fields: of the names above, with label; question: before the act, ``None`` where undo helps.

    check: raises Refused for what is typed wrong, before anything is asked; do: the service.
    """

    name: str
    do: Callable[[Office, Values], dict[str, Any]]
    question: Callable[[Values], Question] | None = None
    fields: Sequence[tuple[str, str]] = ()
    check: Callable[[Values], object] = lambda values: None


class _Field(QLineEdit):
    """Enter does the deed."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class DeedCard(parts.Card):
    """What stands in the way, why, and the act: icon and title with a count, a sentence, fields, buttons.

    press: called with the deed and what was typed.
    """

    def __init__(
        self,
        role: str,
        title: str,
        words: str,
        deed: Deed | None = None,
        press: Callable[[Deed, Values], object] = lambda deed, values: None,
        *,
        count: int = 0,
        key: str = "",
        primary: bool = False,
        day: str = "",
        more: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(role=role, spacing=6, margin=(14, 10, 14, 10))
        self.deed, self._press = deed, press
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._places: dict[str, QWidget] = {}
        self._scan = ""
        head: list[parts.Part] = [parts.picture(ICON_OF_STATE[role], 18, role)] if role else []
        head += [parts.text(title, 15, bold=True), None]
        head += [parts.text(str(count), 20, role, bold=True)] if count else []
        self.box.addLayout(parts.row(*head, spacing=8))
        self.words = parts.text(words, 14, wrap=True)
        self.words.setVisible(bool(words))
        self.box.addWidget(self.words)
        for name, label in deed.fields if deed else ():
            self._add_field(name, label, day)
        self.button: parts.Button | None = None
        acts: list[parts.Part] = []
        if deed is not None:
            self.button = parts.Button(deed.name, self.press, key=key, primary=primary, size="row")
            acts.append(self.button)
        if acts or more:
            self.box.addLayout(parts.row(*acts, *more, None, spacing=8))
        self._show_slip()

    def _add_field(self, name: str, label: str, day: str) -> None:
        made: QLineEdit | QComboBox
        if name == SCAN:
            self.pick = parts.Button(tr("选文件"), lambda: self._pick_scan(label), size="row")
            self.box.addLayout(parts.row(parts.text(label, 14, "ink2"), self.pick, None, spacing=8))
            return
        if name == HOW:
            made = QComboBox()
            for words, code in ((tr("现金"), "cash"), (tr("银行卡"), "card")):
                made.addItem(words, code)
            made.currentIndexChanged.connect(lambda _: self._show_slip())
        else:
            made = _Field(day if name == DAY else "")
            made.entered.connect(self.press)
        made.setAccessibleName(label)
        made.setMinimumWidth(theme.px(120))
        self.fields[name] = made
        box = parts.row(parts.text(label, 14, "ink2"), made, spacing=8)
        box.setStretch(1, 1)
        place = parts.holder(box)
        self._places[name] = place
        self.box.addWidget(place)

    def _pick_scan(self, label: str) -> None:
        choose_file(self, label, tr("扫描件"), "(*.pdf *.jpg *.jpeg *.png)", self.take_scan)

    def take_scan(self, place: Path) -> None:
        """The signed paper as a file; it is kept when the deed is done."""
        self._scan = str(place)
        name = place.name if len(place.name) <= _LONGEST_NAME else f"…{place.name[-_LONGEST_NAME:]}"
        self.pick.say(name)
        self.pick.setToolTip(str(place))

    def _show_slip(self) -> None:
        """A slip is the bank's: not asked for cash."""
        slip, how = self._places.get(SLIP), self.fields.get(HOW)
        if slip is not None and isinstance(how, QComboBox):
            slip.setVisible(how.currentData() == "card")

    def values(self) -> dict[str, str]:
        """What is typed, by the field's name."""
        typed = {
            name: str(field.currentData()) if isinstance(field, QComboBox) else field.text()
            for name, field in self.fields.items()
        }
        return {**typed, SCAN: self._scan}

    def press(self) -> None:
        """Do the deed."""
        if self.deed is not None:
            self._press(self.deed, self.values())

    def focus_first(self) -> None:
        """Into the first field, or onto the button."""
        first: QWidget | None = next(iter(self.fields.values()), self.button)
        if first is not None:
            first.setFocus()


# --- the deeds


def approving(number: str) -> Deed:
    """Approved, today, by who is signed in. It can be undone."""
    return Deed(tr("审批"), lambda office, values: batching.approve(office, number))


def paying_out(one: OneBatch, line: Line | None = None) -> Deed:
    """Paid: all that is unpaid, or one child's money once more."""
    number = one.batch.number
    lines = [line] if line else [*one.of(batching.WAITING), *one.of(batching.RETURNED)]

    def question(values: Values) -> Question:
        how = tr("银行卡") if values[HOW] == "card" else tr("现金")
        who = lines[0].name if len(lines) == 1 else tr("{n} 人").format(n=len(lines))
        said = tr("登记 {who}、{fen}在{day}用{how}发放？").format(
            who=who, fen=yuan_words(sum(one.fen for one in lines)), day=day_words(_day(values)), how=how
        )
        detail = tr("登记以后不能撤销。钱没有到的，可以再登记退回。")
        approved = one.batch.approved_on or ""
        if _day(values) < approved:
            early = tr("发放日期早于审批日期（{day}），请先核对。").format(day=day_words(approved))
            detail = f"{early}{detail}"
        return Question(said, tr("登记发放"), tr("先不登记"), detail)

    return Deed(
        tr("重新发放") if line else tr("登记发放"),
        lambda office, v: batching.pay(
            office, number, v[DAY], line.student if line else None, v[HOW], v[SLIP] if v[HOW] == "card" else None
        ),
        question,
        ((DAY, tr("发放日期")), (HOW, tr("发放方式")), (SLIP, tr("银行回单"))),
        lambda values: paying.read_day(values[DAY], tr("发放日期")),
    )


def signing(number: str, lines: Sequence[Line]) -> Deed:
    """Signed: one child, or several that have not."""
    alone = lines[0] if len(lines) == 1 else None

    def question(values: Values) -> Question:
        who = alone.name if alone else tr("{n} 人").format(n=len(lines))
        words = tr("登记 {who} {day}已签领？").format(who=who, day=day_words(_day(values)))
        return Question(words, tr("登记签领"), tr("先不登记"), tr("登记以后不能撤销。请先核对签过字的纸。"))

    return Deed(
        tr("登记签领"),
        lambda office, v: batching.sign(office, number, v[DAY], [line.student for line in lines], _file(v)),
        question,
        ((DAY, tr("签字日期")), (SCAN, tr("扫描件"))),
        lambda values: paying.read_day(values[DAY], tr("签字日期")),
    )


def slipping(number: str) -> Deed:
    """The bank's slip came."""

    def question(values: Values) -> Question:
        words = tr("登记银行回单 {slip}？").format(slip=values[SLIP].strip())
        return Question(words, tr("登记回单"), tr("先不登记"), tr("登记以后不能撤销。请先核对号码。"))

    return Deed(
        tr("登记回单"),
        lambda office, values: paying.add_slip(office, number, values[SLIP]),
        question,
        ((SLIP, tr("银行回单")),),
        lambda values: _wanted(values[SLIP], tr("没有填银行回单号"), tr("请照银行回单填写")),
    )


def returning(number: str, line: Line) -> Deed:
    """The money did not arrive."""

    def question(values: Values) -> Question:
        words = tr("登记{who}的 {fen}退回？").format(who=line.name, fen=yuan_words(line.fen))
        detail = tr("原因：{reason}。登记以后不能撤销，这笔又是没有发放。").format(reason=values[REASON].strip())
        return Question(words, tr("登记退回"), tr("先不登记"), detail)

    return Deed(
        tr("登记退回"),
        lambda office, values: paying.returned(office, number, line.student, values[REASON]),
        question,
        ((REASON, tr("退回原因")),),
        lambda values: _wanted(values[REASON], tr("退回要写明原因"), tr("请写明银行退回的原因")),
    )


def voiding(number: str, line: Line) -> Deed:
    """One child's unpaid money, or the receipt of money that was paid."""
    paid = line.group in (batching.SIGNED, batching.UNSIGNED)
    what = tr("收据 {number}").format(number=line.receipt) if paid else yuan_words(line.fen)

    def do(office: Office, values: Values) -> dict[str, Any]:
        if paid:
            return paying.void(office, line.receipt, values[REASON])
        return paying.void(office, number, values[REASON], line.student)

    def question(values: Values) -> Question:
        words = tr("作废{who}的{what}？").format(who=line.name, what=what)
        detail = tr("原因：{reason}。作废以后不能撤销，号码和这一行留着。").format(reason=values[REASON].strip())
        return Question(words, tr("作废"), tr("先不作废"), detail)

    return Deed(
        tr("作废"),
        do,
        question,
        ((REASON, tr("作废原因")),),
        lambda values: _wanted(values[REASON], tr("作废要写明原因"), tr("请写明原因")),
    )


def _wanted(text: str, what: str, do: str) -> None:
    if not text.strip():
        raise Refused(what, "", do)


def _file(values: Values) -> Path | None:
    return Path(values[SCAN]) if values.get(SCAN) else None


def _day(values: Values) -> str:
    return paying.read_day(values[DAY], tr("日期"))

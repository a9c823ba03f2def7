"""What stands between a batch and its end: one card each, with the key that settles it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import Refused
from app.services import batching
from app.services.batching import Line, OneBatch
from app.services.office import Office
from app.ui import parts
from app.ui.page import WIDE, Shell
from app.ui.pages import batch_deeds as deeds
from app.ui.pages.batch_deeds import Deed, DeedCard, Values
from app.ui.saying import listed, yuan_words
from app.ui.theme import theme
from app.ui.words import tr, tr_data

Write = Callable[[Callable[[Office], dict[str, object]], Callable[[dict[str, object]], object]], None]
_NAMED = 4


class Side(QWidget):
    """The cards of a batch, the form that a key opened above them, and the chosen child below."""

    def __init__(self, shell: Shell, write: Write) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.shell, self._write = shell, write
        self.one: OneBatch | None = None
        self.line: Line | None = None
        self.form: DeedCard | None = None
        self.back: Callable[[], object] = lambda: None
        self.ticked: Sequence[Line] = ()
        """Those that were ticked in the list: the signature is recorded for them together."""
        self.primary: DeedCard | None = None
        self.head = parts.text("", 14, "ink2")
        self.form_place, self.cards, self.child = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for box in (self.form_place, self.cards, self.child):
            box.setSpacing(theme.px(10))
        self.paper = QVBoxLayout()
        wide = shell.mode == WIDE
        inner = parts.column(self.form_place, self.cards, spacing=10)
        if not wide:
            inner.addLayout(self.child)
        inner.addLayout(self.paper)
        inner.addStretch(1)
        self.area = parts.scrolled(parts.holder(inner), ground="none")
        title = parts.row(parts.text(tr("要处理"), 15, bold=True), self.head, None, spacing=8)
        self.item = parts.text("", 14, "ink2", wrap=True)
        self.item.setVisible(not is_roomy(shell))
        box = parts.column(self.item, title, spacing=8)
        box.addWidget(self.area, 1)
        if wide:
            # In sight always: F4 and F5 are printed there.
            box.addLayout(self.child)
        self.setLayout(box)

    # --- what is shown

    def show_batch(self, one: OneBatch) -> None:
        """The cards of a batch; what is being typed stays as long as nothing of the batch is other."""
        if one == self.one:
            return
        other = self.one is None or one.batch.id != self.one.batch.id
        self.one = one
        self.item.setText(tr_data(one.item))
        if other or (self.form is not None and not any(line == self.line for line in one.lines)):
            self.close_form()
        parts.clear(self.cards)
        self.primary = None
        made = [*self._approve(one), *self._pay(one), *self._sign(one), *self._slip(one)]
        made += [*self._shared(one), *self._returned(one)]
        self.primary = next((card for card in made if card.button and card.button.property("primary")), None)
        self.head.setText(tr("{n} 项", n=len(made)).format(n=len(made)) if made else "")
        if not made:
            made = [DeedCard("ok", tr("都办齐了"), tr("钱已发放，签领和回单都有。花名册和收据请装订存档。"))]
        for card in made:
            self.cards.addWidget(card)
        self._show_paper(one)

    def show_line(self, line: Line | None) -> None:
        """The chosen child and what can be done to its payment."""
        self.line = line
        parts.clear(self.child)
        if line is None or self.one is None:
            return
        said = [yuan_words(line.fen), line.words]
        said += [tr("收据 {number}").format(number=line.receipt)] if line.receipt else []
        shown: list[parts.Part] = [
            parts.row(parts.text(tr("选中"), 14, "ink2"), parts.text(line.name, 15, bold=True), None, spacing=8),
            parts.text("，".join(tr_data(one) for one in said), 14, "ink2", wrap=True),
        ]
        shown += [parts.text(tr("原因：{why}").format(why=line.why), 14, "ink2", wrap=True)] if line.why else []
        acts: list[parts.Part] = []
        paid = line.group in (batching.SIGNED, batching.UNSIGNED)
        if line.group in (batching.WAITING, batching.RETURNED):
            acts.append(parts.Button(tr("作废"), self.void, key="F4", size="row"))
        elif paid and line.receipt:
            acts.append(parts.Button(tr("作废收据"), self.void, key="F4", size="row"))
        if paid:
            acts.append(parts.Button(tr("登记退回"), self.second, key="F5", size="row"))
        shown += [parts.row(*acts, None, spacing=8)] if acts else []
        self.child.addWidget(parts.Card(*shown, spacing=6, margin=(14, 10, 14, 10)))

    def _show_paper(self, one: OneBatch) -> None:
        parts.clear(self.paper)
        receipts = sum(bool(line.receipt) for line in one.lines)
        scans = sum(line.scanned for line in one.lines)
        said = [
            (tr("花名册打印 {n} 次", n=one.rosters).format(n=one.rosters), bool(one.rosters)),
            (tr("收据 {n} 张", n=receipts).format(n=receipts), bool(receipts)),
            (tr("签字扫描件 {n} 份").format(n=scans), bool(scans)),
        ]
        done = listed(words for words, there in said if there)
        none = [tr("花名册"), tr("收据"), tr("签字扫描件")]
        missing = listed(name for name, (_, there) in zip(none, said, strict=True) if not there)
        lines = [("ok", tr("已有：{what}").format(what=done))] if done else []
        lines += [("mute", tr("还没有：{what}").format(what=missing))] if missing else []
        self.paper.addWidget(parts.Card(*(_said(*entry) for entry in lines), spacing=4, margin=(14, 8, 14, 8)))

    # --- the cards

    def _card(self, role: str, title: str, words: str, deed: Deed | None, **more: object) -> DeedCard:
        day = self.shell.desk.today().isoformat()
        return DeedCard(role, title, words, deed, self.press, day=day, **more)  # type: ignore[arg-type]

    def _approve(self, one: OneBatch) -> list[DeedCard]:
        batch = one.batch
        if batch.approved_on or not one.live:
            return []
        who = batch.prepared_by or ""
        same = bool(who) and who == self.shell.desk.office.person
        words = tr("{who}编制，要由另一个人审批。").format(who=who)
        if same:
            words = tr("编制人和审批人是同一人。请换一个人，用自己的密码打开台账再审批。")
        deed = deeds.approving(batch.number)
        return [self._card("warn", tr("等审批"), words, deed, count=len(one.live), key=tr("回车"), primary=True)]

    def _pay(self, one: OneBatch) -> list[DeedCard]:
        if not one.batch.approved_on or not one.count(batching.WAITING):
            return []
        lines = [*one.of(batching.WAITING), *one.of(batching.RETURNED)]
        words = tr("{n} 人，共 {fen}。").format(n=len(lines), fen=yuan_words(sum(line.fen for line in lines)))
        deed = deeds.paying_out(one)
        return [self._card("warn", tr("等发放"), words, deed, count=len(lines), key=tr("回车"), primary=True)]

    def _sign(self, one: OneBatch) -> list[DeedCard]:
        lines = unsigned(one)
        if not lines:
            return []
        words = self._sign_words(one)
        more = [parts.Button(tr("全部签领"), self._sign_all, size="row")] if len(lines) > 1 else []
        deed = deeds.signing(one.batch.number, lines)
        card = self._card(
            "bad", tr("未签领"), words, deed, count=len(lines), key=tr("回车"), primary=not self._waits(one), more=more
        )
        return [card]

    def _waits(self, one: OneBatch) -> bool:
        """Whether an earlier step has the one primary button."""
        return bool(one.count(batching.WAITING)) or not one.batch.approved_on

    def _slip(self, one: OneBatch) -> list[DeedCard]:
        lines = [line for line in one.of(batching.UNSIGNED) if line.how == "CARD"]
        if not lines:
            return []
        primary = not unsigned(one) and not self._waits(one)
        words = tr("{names}。钱已转账，照银行回单填号码。").format(names=_names(lines))
        key = tr("回车") if primary else ""
        deed = deeds.slipping(one.batch.number)
        return [self._card("warn", tr("缺银行回单"), words, deed, count=len(lines), key=key, primary=primary)]

    def _shared(self, one: OneBatch) -> list[DeedCard]:
        made = []
        for tail, lines in one.cards().items():
            words = tr(
                "尾号 {tail} 的卡收{names}的钱。请核对持卡人：同一家的，在学生的登记里写明共用卡原因；不是就换卡。"
            ).format(tail=tail, names=_names(lines))
            go = parts.Button(tr("去看银行卡"), partial(self.shell.go, "students", lines[0].student), size="row")
            made.append(self._card("warn", tr("一卡多人"), words, None, count=len(lines), more=[go]))
        return made

    def _returned(self, one: OneBatch) -> list[DeedCard]:
        lines = one.of(batching.RETURNED)
        if not lines:
            return []
        reasons = "；".join(f"{line.name}：{line.why}" for line in lines[:_NAMED])
        words = tr("{reasons}。核对卡号后重新发放，原记录保留。").format(reasons=reasons.rstrip("。"))
        again = parts.Button(tr("改卡重发"), self.second, key="F5", size="row")
        return [self._card("warn", tr("退回"), words, None, count=len(lines), more=[again])]

    # --- acts

    def press(self, deed: Deed, values: Values) -> None:
        """Check, ask, do; a refusal is said above the page and nothing is lost."""
        one = self.one
        if one is None:
            return
        if self._is_signing(deed) and self._signers(one):
            deed = deeds.signing(one.batch.number, self._signers(one))
        self._go(deed, values)

    def _signers(self, one: OneBatch) -> list[Line]:
        """Who has signed now: the ticked, else the chosen child; nobody when that one need not."""
        return list(self.ticked) or [line for line in unsigned(one) if line == self.line]

    def show_ticked(self, ticked: Sequence[Line]) -> None:
        """Other children are ticked."""
        self.ticked = tuple(ticked)
        card, one = self.sign_card, self.one
        if card is not None and one is not None:
            card.words.setText(self._sign_words(one))

    def _sign_words(self, one: OneBatch) -> str:
        if self.ticked:
            return tr("打了勾的 {n} 人：{names}。").format(n=len(self.ticked), names=_names(self.ticked))
        return tr("{names}。签过字的登记日期，几个人一起的按空格打勾。").format(names=_names(unsigned(one)))

    def _is_signing(self, deed: Deed) -> bool:
        return bool(deed.fields) and deed.name == tr("登记签领")

    def _sign_all(self) -> None:
        card, one = self.sign_card, self.one
        if card is not None and one is not None:
            self._go(deeds.signing(one.batch.number, unsigned(one)), card.values())

    @property
    def sign_card(self) -> DeedCard | None:
        """The card of those who have not signed."""
        found = cast(list[DeedCard], self.findChildren(DeedCard))
        return next((card for card in found if card.deed and self._is_signing(card.deed)), None)

    def _go(self, deed: Deed, values: Values) -> None:
        try:
            deed.check(values)
            question = deed.question(values) if deed.question else None
        except Refused as error:
            self.shell.refused(error)
            return

        def do() -> None:
            self._write(lambda office: deed.do(office, values), lambda _: self._done())

        if question is None:
            do()
        else:
            self.shell.ask(question.words, question.act, question.not_yet, do, detail=question.detail)

    def _done(self) -> None:
        self.close_form()
        self.back()

    def do_primary(self) -> None:
        """Enter: the next step of the batch."""
        if self.primary is not None:
            self.primary.press()

    def show_primary(self) -> None:
        """Bring the next step into sight, with the keys on its button."""
        if self.primary is not None and self.primary.button is not None:
            self.primary.button.setFocus()
            self.area.ensureWidgetVisible(self.primary.button)

    def void(self) -> None:
        """F4: the chosen child's unpaid money, or its receipt."""
        line, one = self.line, self.one
        if line is None or one is None:
            return
        paid = line.group in (batching.SIGNED, batching.UNSIGNED)
        if line.group == batching.VOID:
            self.shell.refused(Refused(tr("这笔已经作废"), line.name, tr("不用再作废")))
        elif paid and not line.receipt:
            self.shell.refused(Refused(tr("已经发放的钱不能作废"), line.name, tr("钱没有到的，先登记退回，再作废")))
        else:
            title = tr("作废{name}的收据") if paid else tr("作废{name}的一笔")
            words = tr("号码留着，再打印就是新号。") if paid else tr("这一行留着，划掉并写明原因。")
            self._open(title.format(name=line.name), words, deeds.voiding(one.batch.number, line))

    def second(self) -> None:
        """F5: the money came back; or it goes out once more."""
        line, one = self.line, self.one
        if line is None or one is None:
            return
        if line.group != batching.RETURNED and line.group not in (batching.SIGNED, batching.UNSIGNED):
            line = next(iter(one.of(batching.RETURNED)), None)
        if line is None:
            self.shell.refused(Refused(tr("这笔还没有发放，谈不上退回"), "", tr("请先登记发放")))
        elif line.group == batching.RETURNED:
            student = line.student
            card = parts.Button(tr("改银行卡"), lambda: self.shell.go("students", student), size="row")
            words = tr("原因：{why}。先改银行卡，再登记这一次发放。").format(why=line.why.rstrip("。"))
            self._open(tr("{name}重新发放").format(name=line.name), words, deeds.paying_out(one, line), [card])
        else:
            words = tr("钱没有到的写明原因；这笔又是没有发放，收据随着作废。")
            self._open(tr("{name}的钱退回").format(name=line.name), words, deeds.returning(one.batch.number, line))

    def _open(self, title: str, words: str, deed: Deed, more: Sequence[QWidget] = ()) -> None:
        self.close_form()
        leave = parts.Button(tr("先不办"), self.back, key="Esc", size="row")
        self.form = self._card("accent", title, words, deed, more=[*more, leave])
        self.form_place.addWidget(self.form)
        self.area.verticalScrollBar().setValue(0)
        self.form.focus_first()

    def close_form(self) -> bool:
        """Put the form away; False when none is open."""
        open_one, self.form = self.form is not None, None
        parts.clear(self.form_place)
        return open_one


def is_roomy(shell: Shell) -> bool:
    """Whether an item's official name stands in the header, beside what can be undone; else it stands above the cards."""
    return shell.mode == WIDE and theme.percent <= 100


def unsigned(one: OneBatch) -> list[Line]:
    """Who got cash and has not signed."""
    return [line for line in one.of(batching.UNSIGNED) if line.how != "CARD"]


def _said(state: str, words: str) -> QWidget:
    icon = parts.picture("done" if state == "ok" else "dotted", 16, state)
    box = parts.row(icon, parts.text(words, 14, wrap=True), spacing=8)
    box.setStretch(1, 1)
    box.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
    return parts.holder(box)


def _names(lines: Sequence[Line]) -> str:
    names = listed(line.name for line in lines[:_NAMED])
    return tr("{names}等 {n} 人").format(names=names, n=len(lines)) if len(lines) > _NAMED else names

"""The tabs of the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.errors import Refused
from app.core.files import write_bytes
from app.ledger.keys import SHORTEST
from app.models import Unit
from app.services import keeping, setup
from app.services.arrangements import Arrangements, Laptop, set_phone, set_term
from app.services.backups import choose_second
from app.services.keeping import Sheet
from app.ui import parts
from app.ui.behind import Behind
from app.ui.dialogs.files import CARDS, choose_file, choose_folder, choose_place
from app.ui.dialogs.printing import print_pdf
from app.ui.dialogs.start_parts import Entry, LookCard, SizeCard, words_grid
from app.ui.page import SINGLE, Shell
from app.ui.saying import period_words
from app.ui.settings import IDLE_MINUTES, Settings
from app.ui.theme import LOOKS, SCALES, theme
from app.ui.words import LANGUAGES, tr, tr_data

_MINUTES = (5, 10, 15, 30, 60)
_SHOWN = 8
"""How many of the newest backups are listed."""


class SettingsPart(QWidget):
    """One tab. ``show_found`` shows what the ledger holds; what is being typed isn't touched."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self.shell, self.desk = shell, shell.desk
        self.found: Arrangements | None = None
        self.setLayout(parts.column(*self.build(), spacing=12))

    def build(self) -> Sequence[parts.Part]:
        """The cards of the tab."""
        raise NotImplementedError

    def show_found(self, found: Arrangements) -> None:
        """Show how it stands now."""
        self.found = found

    def print_it(self) -> None:
        """Ctrl+P."""

    def leave(self) -> bool:
        """Esc."""
        return False

    def field_of(self, target: str) -> QWidget | None:
        """The field for which the settings were opened, ``None`` when it is the tab as a whole."""
        return None

    def said(self, words: str) -> Callable[[object], None]:
        """A ``then`` that says so above the page."""
        return lambda _: self.shell.notice("ok", words)


class LookPart(SettingsPart):
    """Letters, colours, language, when to lock. They hold for this computer and person, not for the ledger."""

    def build(self) -> Sequence[parts.Part]:
        self.settings = Settings()
        sizes = parts.holder(parts.row(*(SizeCard(p, partial(theme.set, percent=p)) for p in SCALES), spacing=10))
        looks = parts.holder(parts.row(*(LookCard(look, partial(theme.set, look=look)) for look in LOOKS), spacing=10))
        self.language = parts.Choice(list(LANGUAGES.items()))
        self.language.choose(self.settings.text("language", "zh"), quietly=True)
        self.language.chosen.connect(self.shell.set_language)
        self.idle = QComboBox()
        self.idle.setAccessibleName(tr("多久没人用就锁上"))
        for minutes in _MINUTES:
            self.idle.addItem(tr("{n} 分钟", n=minutes).format(n=minutes), minutes)
        self.idle.setCurrentIndex(max(0, self.idle.findData(self.settings.number("idle_minutes", IDLE_MINUTES))))
        self.idle.activated.connect(lambda at: self.shell.set_idle_minutes(int(self.idle.itemData(at))))
        paper = parts.text(tr("只改屏幕上的字，打印出来的表格不变。"), 14, "ink2", wrap=True)
        lines: list[tuple[str, QWidget | str]] = [
            (tr("屏幕上的语言"), self.language),
            (tr("多久没人用就锁上（马上锁按 Ctrl+L）"), self.idle),
        ]
        return [
            parts.Card(sizes, looks, paper, title=tr("字号和颜色"), spacing=12),
            parts.Card(parts.pairs(lines, spacing=12, near=True), title=tr("语言和锁屏")),
        ]


class PeoplePart(SettingsPart):
    """Who opens the ledger."""

    def build(self) -> Sequence[parts.Part]:
        self.names = parts.column(spacing=6)
        self.typed = {"name": "", "new": "", "again": "", "old": "", "own": "", "own_again": ""}
        self.entries = {
            "name": self._entry("name", tr("姓名"), secret=False),
            "new": self._entry("new", tr("密码"), hint=tr("至少 8 个字，可以是一句话")),
            "again": self._entry("again", tr("再填一次密码")),
            "old": self._entry("old", tr("现在的密码")),
            "own": self._entry("own", tr("新密码"), hint=tr("至少 8 个字，可以是一句话")),
            "own_again": self._entry("own_again", tr("再填一次新密码")),
        }
        add = self._fields("name", "new", "again")
        own = self._fields("old", "own", "own_again")
        return [
            parts.Card(parts.holder(self.names), title=tr("能打开这本台账的人")),
            parts.Card(add, parts.row(parts.Button(tr("加这个人"), self.add), None), title=tr("加一个人"), spacing=10),
            parts.Card(
                own, parts.row(parts.Button(tr("换密码"), self.change), None), title=tr("换我自己的密码"), spacing=10
            ),
        ]

    def _entry(self, name: str, label: str, *, hint: str = "", secret: bool = True) -> Entry:
        return Entry(label, "", partial(self._take, name), hint=hint, secret=secret)

    def _fields(self, *names: str) -> QWidget:
        entries = [self.entries[name] for name in names]
        if self.shell.mode == SINGLE:
            return parts.holder(parts.column(*entries, spacing=6))
        return parts.holder(parts.row(*entries, spacing=12))

    def _take(self, name: str, text: str) -> None:
        self.typed[name] = text
        self.entries[name].say("")

    def show_found(self, found: Arrangements) -> None:
        super().show_found(found)
        parts.clear(self.names)
        for person in found.people:
            here = [parts.Pill("ok", tr("正在用"))] if person == found.person else []
            self.names.addLayout(
                parts.row(parts.picture("person", 18, "ink2"), parts.text(person, 15, bold=bool(here)), *here, None)
            )

    def add(self) -> None:
        """Another person, with a password of their own."""
        name, new = self.typed["name"].strip(), self.typed["new"]
        if not name:
            self.entries["name"].say(tr("姓名还没有填。"))
        if self._same("new", "again") and name:
            self.desk.write(
                lambda office: keeping.let_in(office, name, new), lambda _: self._done("name", "new", "again")
            )

    def change(self) -> None:
        """Another password for who is signed in."""
        old, new = self.typed["old"], self.typed["own"]
        if self._same("own", "own_again"):
            done = lambda _: self._done("old", "own", "own_again")  # noqa: E731
            self.desk.write(lambda office: keeping.change_password(office, old, new), done, failed=self._wrong)

    def _wrong(self, why: Refused) -> None:
        self.entries["old"].say(f"{why.what}。")
        self.entries["old"].edit.setFocus()

    def _same(self, one: str, other: str) -> bool:
        short = len(self.typed[one]) < SHORTEST
        if short:
            self.entries[one].say(
                tr("密码至少 {least} 个字，现在是 {now} 个。").format(least=SHORTEST, now=len(self.typed[one]))
            )
        elif self.typed[one] != self.typed[other]:
            self.entries[other].say(tr("两次填的不一样，请再填一次。"))
        return not short and self.typed[one] == self.typed[other]

    def _done(self, *names: str) -> None:
        for name in names:
            self.entries[name].edit.clear()
        self.shell.notice("ok", tr("已保存。新密码现在就能用。"))


class UnitPart(SettingsPart):
    """This unit: its telephone, its term days."""

    def build(self) -> Sequence[parts.Part]:
        self.about = parts.column(spacing=0)
        self.days: dict[str, list[QLineEdit]] = {}
        """Term → its first and last day."""
        self._may_set = False
        self._asked: dict[str, tuple[str, ...]] = {}
        """What was to be saved last: leaving a field after Enter doesn't ask again."""
        self.phone = QLineEdit()
        self.phone.setAccessibleName(tr("监督电话"))
        self.phone.setMaximumWidth(theme.px(260))
        self.phone.editingFinished.connect(self._keep_phone)
        self.terms = parts.column(spacing=8)
        said = tr("监督电话会印在公示单上。改完按回车。")
        line = parts.row(parts.text(tr("监督电话"), 14, "ink2"), self.phone, None)
        return [
            parts.Card(parts.holder(self.about), line, parts.text(said, 14, "ink2", wrap=True), title=tr("本单位")),
            parts.Card(parts.holder(self.terms), title=tr("学期的起止日期")),
        ]

    def show_found(self, found: Arrangements) -> None:
        super().show_found(found)
        parts.clear(self.about)
        lines: list[tuple[str, QWidget | str]] = [
            (tr("名称"), found.unit.name),
            (tr("代码"), found.unit.code),
            (tr("上级单位"), found.parent or tr("没有登记")),
        ]
        self.about.addLayout(parts.pairs(lines, near=True))
        if not self.phone.hasFocus():
            self.phone.setText(found.unit.phone or "")
        self._show_terms(found)

    def _show_terms(self, found: Arrangements) -> None:
        shown = {period: (first, last) for period, first, last in found.terms}
        if self.days.keys() == shown.keys() and self._may_set == found.may_set_terms:
            # Who goes on to the second day keeps the field.
            for period, fields in self.days.items():
                for field, day in zip(fields, shown[period], strict=True):
                    if not (field.hasFocus() and field.isModified()):
                        field.setText(day)
            return
        self.days, self._may_set = {}, found.may_set_terms
        parts.clear(self.terms)
        if not found.may_set_terms:
            self.terms.addWidget(parts.text(tr("起止日期由县里统一定，随回复下来。"), 14, "ink2", wrap=True))
        for period, first, last in found.terms:
            fields = [
                _day_field(tr("{term}开学日期").format(term=period_words(period)), first),
                _day_field(tr("{term}结束日期").format(term=period_words(period)), last),
            ]
            for field in fields:
                field.setEnabled(found.may_set_terms)
                field.editingFinished.connect(partial(self._keep_term, period))
            self.days[period] = fields
            name = parts.text(period_words(period, short=self.shell.mode == SINGLE), 14)
            self.terms.addLayout(parts.row(name, fields[0], parts.text(tr("到"), 14, "ink2"), fields[1], None))

    def field_of(self, target: str) -> QWidget | None:
        # Who comes from 待办 for the telephone types it at once.
        return self.phone if target == "phone" else None

    def _keep_phone(self) -> None:
        text = self.phone.text().strip()
        if self.found is not None and text != (self.found.unit.phone or ""):
            self.desk.write(lambda office: set_phone(office, text), self.said(tr("监督电话已保存。")))

    def _keep_term(self, period: str) -> None:
        """As soon as both days are there and one of them is another than before."""
        days = tuple(field.text().strip() for field in self.days[period])
        known = (
            next(((first, last) for one, first, last in self.found.terms if one == period), ()) if self.found else ()
        )
        if not all(days) or days == known or days == self._asked.get(period):
            return
        self._asked[period] = days
        self.desk.write(lambda office: set_term(office, period, *days), self.said(tr("起止日期已保存。")))


def _day_field(label: str, value: str) -> QLineEdit:
    field = QLineEdit(value)
    field.setAccessibleName(label)
    field.setPlaceholderText(tr("年-月-日"))
    field.setFixedWidth(theme.px(120))
    return field


class LaptopsPart(SettingsPart):
    """The unit's laptops, and which is the main one."""

    def build(self) -> Sequence[parts.Part]:
        self.rows = parts.column(spacing=8)
        said = tr("只有主电脑编批次、发放、编收据号和报送。别的电脑登记学生、送教和工时。")
        return [parts.Card(parts.text(said, 14, "ink2", wrap=True), parts.holder(self.rows), title=tr("本单位的电脑"))]

    def show_found(self, found: Arrangements) -> None:
        super().show_found(found)
        parts.clear(self.rows)
        here_is_main = any(laptop.main and laptop.here for laptop in found.laptops)
        for laptop in found.laptops:
            shown: list[parts.Part] = [parts.picture("laptop", 18, "ink2"), parts.Elided(laptop.title, 15, "ink")]
            if laptop.here:
                shown.append(parts.text(tr("这一台"), 14, "ink2"))
            if laptop.main:
                shown.append(parts.Pill("ok", tr("主电脑")))
            elif here_is_main or laptop.here:
                shown.append(parts.Button(tr("设为主电脑"), partial(self.hand_over, laptop), size="row"))
            self.rows.addLayout(parts.row(*shown))

    def hand_over(self, laptop: Laptop) -> None:
        """Asked first: from then on the other one pays."""
        question = tr("把主电脑移交给“{laptop}”？").format(laptop=laptop.title)
        detail = tr("移交以后，编批次、发放、编收据号和报送都在那一台上办。两台要先互相传一次数据包。")
        act = partial(self.desk.write, partial(_make_main, laptop.device), self.said(tr("主电脑已移交。")))
        self.shell.ask(question, tr("移交主电脑"), tr("先不移交"), act, detail=detail)


def _make_main(device: str, office: Any) -> dict[str, Any]:
    return setup.make_main(office, device)


class BackupPart(SettingsPart):
    """Backups: the newest, one more now, a second place, a new ledger from one; and whether all is whole."""

    def build(self) -> Sequence[parts.Part]:
        self.newest = parts.column(spacing=6)
        self.second = parts.column(spacing=6)
        self.checked = parts.column(spacing=6)
        wide = self.shell.mode != SINGLE
        acts: list[parts.Part] = [
            parts.Button(tr("现在备份一份"), self.back_up, name="shield"),
            parts.Button(tr("存一份到别处"), lambda: choose_folder(self, tr("选存备份的文件夹"), self.back_up_to)),
            parts.Button(tr("从备份恢复"), self.restore),
        ]
        return [
            parts.Card(
                parts.holder(self.newest), parts.row(*acts, None) if wide else parts.column(*acts), title=tr("备份")
            ),
            parts.Card(parts.holder(self.second), title=tr("第二份放在另一个盘")),
            parts.Card(
                parts.row(parts.Button(tr("检查台账"), self.check), None), parts.holder(self.checked), title=tr("检查")
            ),
        ]

    def show_found(self, found: Arrangements) -> None:
        super().show_found(found)
        parts.clear(self.newest)
        if not found.backups:
            self.newest.addWidget(parts.Notice("warn", tr("还没有备份。改过以后会自动备，也可以现在备一份。")))
        for at, backup in enumerate(found.backups[:_SHOWN]):
            words = tr("{when} 备份，已打开验证").format(when=f"{backup.at:%Y-%m-%d %H:%M}")
            self.newest.addLayout(
                parts.row(
                    parts.picture("done", 18, "ok"),
                    parts.text(words, 15 if not at else 14, "ink" if not at else "ink2", bold=not at),
                    None,
                )
            )
        self.newest.addWidget(parts.Elided(str(found.folder), 13, "ink3", middle=True))
        self._show_second(found)

    def _show_second(self, found: Arrangements) -> None:
        parts.clear(self.second)
        choose = parts.Button(
            tr("选文件夹"), lambda: choose_folder(self, tr("选第二份备份的文件夹"), self.choose_second)
        )
        if found.second is None:
            said = tr("还没有选。插一个移动硬盘，选上面的一个文件夹；插着的时候自动备。")
            self.second.addWidget(parts.text(said, 14, "ink2", wrap=True))
            self.second.addLayout(parts.row(choose, None))
            return
        there = parts.Pill("ok", tr("现在插着")) if found.second_there else parts.Pill("mute", tr("现在没插"))
        self.second.addLayout(parts.row(parts.Elided(str(found.second), 14, "ink", middle=True), there))
        if found.same_drive:
            said = tr("它和台账在同一个盘上，盘坏了会一起丢。请换到另一个盘。")
            self.second.addWidget(parts.Notice("warn", said))
        self.second.addLayout(
            parts.row(choose, parts.Button(tr("不再放第二份"), lambda: self.choose_second(None)), None)
        )

    def choose_second(self, folder: Path | None) -> None:
        """Remember the second place, or forget it."""
        self.desk.write(lambda office: choose_second(office, folder))

    def back_up(self) -> None:
        """One more, now."""
        self.desk.write(lambda office: keeping.backup(office, None), self._backed_up)

    def back_up_to(self, folder: Path) -> None:
        """One into a folder of one's choice."""
        self.desk.write(lambda office: keeping.backup(office, folder), self._backed_up)

    def _backed_up(self, answer: dict[str, Any]) -> None:
        self.shell.notice("ok", tr("已备份，并打开验证过：{file}").format(file=Path(answer["file"]).name))
        from app.services.arrangements import arrangements

        self.desk.read(arrangements, self.show_found, key="settings.backup")

    def restore(self) -> None:
        """A new ledger from a backup; the one that is open stays as it is."""
        choose_file(self, tr("选备份文件"), tr("备份"), "(*.zhuxue-backup)", self._restore_where)

    def _restore_where(self, file: Path) -> None:
        name = file.name.split("_")[0]
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        target = _free(documents / tr("助学台账"), tr("{name}（恢复）").format(name=name))
        question = tr("用“{file}”恢复出一本新台账？").format(file=file.name)
        detail = tr("新台账放在 {place}。现在这本不动。用原来的密码打开。").format(place=target)
        self.shell.ask(
            question, tr("恢复成新台账"), tr("先不恢复"), lambda: self.restore_to(file, target), detail=detail
        )

    def restore_to(self, file: Path, target: Path) -> None:
        """Away from the writer: the open ledger has no part in it."""

        def work() -> Path:
            target.parent.mkdir(parents=True, exist_ok=True)
            keeping.restore(file, target)
            return target

        Behind(self, work, self._restored, self.shell.refused)

    def _restored(self, folder: Path) -> None:
        words = tr("已恢复成新台账“{name}”。现在这本还开着。").format(name=folder.stem)
        self.shell.notice("ok", words, tr("打开新台账"), lambda: self.shell.leave_ledger(folder))

    def check(self) -> None:
        """Everything that must hold."""
        parts.clear(self.checked)
        self.checked.addWidget(parts.text(tr("正在检查…"), 14, "ink2"))
        self.desk.read(keeping.check, self._show_checked, failed=self.shell.refused)

    def _show_checked(self, found: list[dict[str, Any]]) -> None:
        parts.clear(self.checked)
        for entry in found:
            good = bool(entry["ok"])
            pill = parts.Pill("ok", tr("完好")) if good else parts.Pill("bad", tr("有问题"))
            self.checked.addLayout(parts.row(pill, parts.text(tr_data(entry["name"]), 15), None))
            if not good:
                self.checked.addWidget(parts.text(tr_data(entry["do"]), 14, "bad", wrap=True))


def _free(folder: Path, name: str) -> Path:
    """A ledger folder of this name that isn't there yet."""
    tried = [folder / f"{name}{'' if at == 1 else at}.zhuxue-ledger" for at in range(1, 100)]
    return next(path for path in tried if not path.exists())


class SheetPart(SettingsPart):
    """A new recovery sheet; this unit's card; the cards of others, and their fingerprints."""

    def build(self) -> Sequence[parts.Part]:
        self.sheet: Sheet | None = None
        self.shown = parts.column(spacing=10)
        self.mark = parts.text("", 15, face="mono", wrap=True)
        self.cards = parts.column(spacing=10)
        self._typed: dict[str, str] = {}
        said = tr("恢复单丢了、用过了、管的人变了，都要换一张。换了以后旧的那张就打不开了。")
        own = tr("把名片交给上级登记，再在电话里逐组核对下面的数字。")
        renew = parts.row(parts.Button(tr("换一张恢复单"), self.renew), None)
        keep = parts.row(parts.Button(tr("存名片文件"), self.keep_card), None)
        enrol = parts.row(parts.Button(tr("登记一张名片"), self.enrol), None)
        return [
            parts.Card(parts.text(said, 14, "ink2", wrap=True), renew, parts.holder(self.shown), title=tr("恢复单")),
            parts.Card(parts.text(own, 14, "ink2", wrap=True), self.mark, keep, title=tr("本单位的名片")),
            parts.Card(enrol, parts.holder(self.cards), title=tr("别的单位的名片")),
        ]

    def show_found(self, found: Arrangements) -> None:
        super().show_found(found)
        self.mark.setText(found.fingerprint)
        parts.clear(self.cards)
        if not found.units:
            self.cards.addWidget(
                parts.text(tr("还没有登记。上级单位的名片是一个文件，用优盘带来。"), 14, "ink2", wrap=True)
            )
        for unit in found.units:
            self.cards.addWidget(self._card(unit))

    def _card(self, unit: Unit) -> QWidget:
        pill = (
            parts.Pill("bad", tr("已吊销"))
            if unit.revoked_on
            else parts.Pill("ok", tr("已核对"))
            if unit.confirmed
            else parts.Pill("warn", tr("没有核对"))
        )
        head = parts.row(parts.Elided(unit.name, 15, "ink"), pill)
        if unit.confirmed or unit.revoked_on:
            return parts.holder(head)
        label = tr("盖章封面上的数字")
        button = parts.Button(tr("核对"), partial(self.confirm, unit.code))
        self.asked = Entry(label, self._typed.get(unit.code, ""), partial(self._type, unit.code), beside=button)
        return parts.holder(parts.column(head, self.asked, spacing=4))

    def _type(self, code: str, text: str) -> None:
        self._typed[code] = text

    def confirm(self, code: str) -> None:
        """The digits on the stamped paper."""
        typed = self._typed.get(code, "")
        self.desk.write(lambda office: setup.confirm(office, code, typed), self.said(tr("指纹一致，名片已核对。")))

    def enrol(self) -> None:
        """Another unit's card."""
        choose_file(self, tr("选名片文件"), tr("名片"), CARDS, self.take_card)

    def take_card(self, file: Path) -> None:
        """Taken, still to be compared with the stamped paper."""
        said = self.said(tr("名片已登记。请和盖章封面上的数字核对。"))
        self.desk.write(lambda office: setup.enrol(office, file), said)

    def keep_card(self) -> None:
        """This unit's card as a file."""
        name = tr("{unit}_名片.json").format(unit=self.found.unit.name if self.found else "")
        choose_place(self, tr("存名片文件"), name, self.write_card)

    def write_card(self, out: Path) -> None:
        """Into a file of one's choice."""
        self.desk.write(lambda office: setup.issue_card(office, out), self.said(tr("名片已存好。")))

    def renew(self) -> None:
        """Asked first: the old sheet is worth nothing from then on."""
        question = tr("换一张恢复单？")
        detail = tr("新单子要马上打印两份，封好。旧的那张从现在起打不开台账，请当场销毁。")
        self.shell.ask(
            question,
            tr("换一张"),
            tr("先不换"),
            lambda: self.desk.write(keeping.new_sheet, self._show_sheet),
            detail=detail,
        )

    def _show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        parts.clear(self.shown)
        self.shown.addWidget(parts.Notice("warn", tr("这 24 个词只出现这一次。打印出来，看清楚了再收起。")))
        self.shown.addWidget(words_grid(sheet.words, 4 if self.shell.mode == SINGLE else 6))
        acts = parts.row(
            parts.Button(tr("打印"), self.print_it, key="Ctrl+P", name="print"),
            parts.Button(
                tr("存成文件"), lambda: choose_place(self, tr("存恢复单"), tr("恢复单.pdf"), self.write_sheet)
            ),
            parts.Button(tr("收起"), self.leave, key="Esc"),
            None,
        )
        self.shown.addLayout(acts)

    def print_it(self) -> None:
        if self.sheet is not None:
            print_pdf(self, self.sheet.pdf, tr("恢复单"), lambda why: self.shell.refused(why) if why else None)

    def write_sheet(self, out: Path) -> None:
        """Into a file, readable by the owner alone."""
        if self.sheet is None:
            return
        try:
            write_bytes(out, self.sheet.pdf, private=True)
        except OSError:
            self.shell.refused(Refused(tr("恢复单没有存成"), out.name, tr("请换一个文件夹再存")))
            return
        self.shell.notice("warn", tr("已存好。打印以后请把这个文件删掉：谁拿到它，谁就能打开台账。"))

    def leave(self) -> bool:
        if self.sheet is None:
            return False
        self.sheet = None
        parts.clear(self.shown)
        return True

"""Quick entry of a visit: filled in advance from plan and last visit, checked before its content is typed, saved by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence

from app.core.errors import Refused
from app.core.kinds import Value, split_codes
from app.models import Visit
from app.services import editing, teaching
from app.services.editing import Saved, Sheet
from app.services.office import Office
from app.services.visit_entry import NEEDED
from app.ui import parts
from app.ui.dialogs.files import choose_files, dropped
from app.ui.page import RAIL, Shell
from app.ui.pages.visit_fields import FILLED, WRITTEN, VisitFields
from app.ui.pages.visit_parts import PICTURES, Photo, Then, Thumb, photos_of, small
from app.ui.saying import with_year
from app.ui.words import tr, tr_data

_CHECK_MS = 120
_SHOWN_MS = 30_000
_SLOW_MS = 300


@dataclass
class Entry:
    """A visit in hand. visit: its id once it is kept. kept: field → text as the ledger has it, or as it was filled in."""

    visit: str = ""
    kept: dict[str, str] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    place: str = ""
    photos: list[Photo] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    own: set[str] = field(default_factory=set)
    """Kept photos that were added just now: their person has seen them."""
    making: bool = False
    then: list[Then] = field(default_factory=list)
    locked: str = ""


@dataclass(frozen=True)
class Filled:
    """What is known before anything is typed. busy: the child has a visit at that time of that day already."""

    values: Mapping[str, Value]
    hint: str
    warnings: Sequence[str]
    busy: bool


def _fill(office: Office, student: str, date: str) -> Filled:
    found = teaching.next_visit(office, student, date)
    starts = {visit.start for visit in office.ledger.select(Visit, student=student, date=date)}
    values = dict(found["values"])
    busy = values.get("start") in starts
    if busy:
        values |= {"start": None, "end": None}
    return Filled(values, str(found["hint"]), () if busy else tuple(found["warnings"]), busy)


def _save(office: Office, visit: str, name: str, text: str) -> Saved:
    return editing.save_field(office, "visits", visit, name, text)


class VisitEntry(VisitFields):
    """``said``: (role, words) of saving; ``shown``: another child or day is in hand."""

    said = Signal(str, str)
    shown = Signal(str, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.entry = Entry()
        self._revealed = False
        self._images: dict[str, QImage] = {}
        self._check = QTimer(self, interval=_CHECK_MS, singleShot=True)
        self._check.timeout.connect(self._ask_check)
        self._slow = QTimer(self, interval=_SLOW_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.said.emit("ink2", tr("正在保存…")))
        self._cover = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._cover.timeout.connect(self.cover)
        self.typed.connect(self._on_typed)
        self.left.connect(self._on_left)
        self.child_chosen.connect(self._on_student)
        self.photos_wanted.connect(self.choose_photos)
        self.finished.connect(self.next_entry)
        self.setAcceptDrops(True)

    # --- another visit in hand

    def start(self, student: str, date: str, *, focus: bool = True) -> None:
        """A new visit to a child on a day; what the entry held must have been recorded or given up before."""
        self.entry = entry = Entry()
        for name in (*FILLED, *WRITTEN, "guardian_signed"):
            self._put(name, "")
        self._put("student", student)
        self._put("date", date)
        self._fresh(entry)
        if focus:
            self._line("content").setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_fill()

    def _fresh(self, entry: Entry) -> None:
        self._revealed = False
        self._images = {}
        for group in self.groups.values():
            group.say("")
        self.notice.hide()
        self._say_hint("")
        self.said.emit("", "")
        self.area.ensureVisible(0, 0)
        self._lock(entry.locked)
        self._show_photos()
        self._show_state()
        self.shown.emit(self.student, self.date)

    def _lock(self, why: str) -> None:
        for widget in self._order[:-2]:
            widget.setEnabled(not why)
        if why:
            self.said.emit("mute", tr_data(why))

    def _show_state(self) -> None:
        recorded = bool(self.entry.visit)
        self.print.say(tr("打印记录表") if recorded else tr("打印空白表"))
        self.sign_key.setVisible(recorded and not self.signed.isChecked() and not self.entry.locked)

    def _ask_fill(self) -> None:
        """Ask what plan and last visit say, for the child and day that stand there."""
        entry, student, date = self.entry, self.student, str(self._read("date") or "")
        if student and date and not entry.visit:
            self._desk.read(
                partial(_fill, student=student, date=date), partial(self._take_filled, entry), key="visits.next"
            )

    def _take_filled(self, entry: Entry, filled: Filled) -> None:
        if entry is not self.entry or entry.visit or entry.making:
            return
        for name in FILLED:
            if name not in entry.touched:
                self._put(name, self._cell(name, filled.values.get(name)))
        entry.place = str(filled.values.get("place") or "")
        self._say_hint(filled.hint)
        words = [tr("这一天已经记过一次。再记一次请填开始和结束时间。")] if filled.busy else list(filled.warnings)
        self._warn(words)
        if entry.touched:
            self._check.start()

    def show_visit(self, visit: str) -> None:
        """A visit that is kept, to be looked at or changed field by field."""
        self._desk.read(lambda office: editing.sheet(office, "visits", visit), self._take_sheet, key="visits.sheet")

    def _take_sheet(self, sheet: Sheet | None) -> None:
        if sheet is None:
            return
        kept = {name: self._cell(name, sheet.row[name]) for name in (*NEEDED, *WRITTEN, "guardian_signed")}
        self.entry = entry = Entry(visit=sheet.record, kept=kept, locked=sheet.locked)
        entry.names = list(split_codes(sheet.row["photos"]))
        for name, text in kept.items():
            self._put(name, sheet.wrong[name].raw if name in sheet.wrong else text)
        self._fresh(entry)
        for name, wrong in sheet.wrong.items():
            if name in self.groups:
                self.groups[name].say(tr_data(wrong.reason))
        self._check.start()

    def reload(self) -> None:
        """Something was written: what nobody is typing in follows; a visit that was taken back makes place for a new one."""
        if self.entry.visit and not self.entry.making:
            visit = self.entry.visit
            self._desk.read(lambda o: editing.sheet(o, "visits", visit), self._follow, key="visits.follow")

    def _follow(self, sheet: Sheet | None) -> None:
        entry = self.entry
        if sheet is None:
            self.start(self.student, self.date)
            return
        if sheet.record != entry.visit:
            return
        for name in (*NEEDED, *WRITTEN, "guardian_signed"):
            text = self._cell(name, sheet.row[name])
            if self.text(name) == entry.kept.get(name, "") and name not in sheet.wrong and text != self.text(name):
                self._put(name, text)
                entry.kept[name] = text
        names = list(split_codes(sheet.row["photos"]))
        if names != entry.names:
            entry.names = names
            self._show_photos()
        self._show_state()

    # --- typing

    def _on_typed(self, name: str) -> None:
        if self._quiet:
            return
        if name == "guardian_signed":
            self._on_left(name)
            return
        self.entry.touched.add(name)
        if name in NEEDED:
            self._check.start()

    def _on_student(self) -> None:
        if self._quiet:
            return
        self._check.start()
        if self.entry.visit:
            self._on_left("student")
        else:
            self._ask_fill()
        self.shown.emit(self.student, self.date)

    def _on_left(self, name: str) -> None:
        """A field was left: it saves itself, or the visit is recorded with it."""
        entry = self.entry
        if entry.locked:
            return
        if name == "date" and (whole := with_year(self.text("date"), self._shell.period)) != self.text("date"):
            self._put("date", whole)
        if entry.visit or entry.making:
            self._save_changes()
            return
        self._say_wrong(name)
        if name == "date" and "date" in entry.touched and self._read("date"):
            entry.touched.discard("date")
            self._ask_fill()
            self.shown.emit(self.student, self.date)
        if self.text("content") and not self._problems():
            self._record()
        elif name == "content" and self.text("content"):
            self._say_missing()

    def _say_wrong(self, name: str) -> None:
        if name in self.groups and name != "companion":
            _, wrong = self._declared.read({name: self.text(name)})
            self.groups[name].say(tr_data(wrong[0].reason) if wrong else "")

    def _problems(self) -> dict[str, str]:
        """Field → why the visit can't be recorded yet."""
        texts = {name: text for name, text in self.texts().items() if name != "student"}
        values, wrong = self._declared.read(texts)
        found = {problem.field: problem.reason for problem in wrong}
        for name in (*NEEDED, "content"):
            if name not in found and not self.text(name):
                label = tr("教师") if name == "teachers" else self._labels()[name][0]
                found[name] = tr("{label}没有填").format(label=label)
        if not found:
            row = {**dict.fromkeys(self._declared.fields), **values, "student": self.student}
            found = {problem.field: problem.reason for problem in self._declared.problems(row)}
        return found

    def _say_missing(self) -> None:
        problems = self._problems()
        for name, words in problems.items():
            if name in self.groups:
                self.groups[name].say(tr_data(words))
        self.said.emit("warn", tr("还没有记下"))

    # --- what other records say

    def _ask_check(self) -> None:
        entry = self.entry
        texts = {name: self.text(name) for name in (*NEEDED, "content") if name != "student"}
        values, _ = self._declared.read(texts)
        row: dict[str, Value] = {**values, "student": self.student or None}
        if entry.visit:
            row["id"] = entry.visit

        def take(words: list[str]) -> None:
            if entry is self.entry:
                self._warn(words)

        self._desk.read(lambda office: teaching.check_visit(office, row), take, key="visits.check")

    # --- keeping it

    def is_unfinished(self) -> bool:
        """Whether something a person wrote isn't recorded yet."""
        if self.entry.visit:
            return bool(self._changes())
        return bool(self.entry.photos or any(self.text(name) for name in WRITTEN))

    def commit(self, then: Then) -> None:
        """Record what is in hand, then go on; what can't be recorded yet stays, and says what is missing."""
        entry = self.entry
        if entry.visit:
            self._save_changes()
            then()
        elif entry.making:
            entry.then.append(then)
        elif not self.is_unfinished():
            then()
        elif problems := self._problems():
            self._say_missing()
            self._focus(next((name for name in self.groups if name in problems), "content"))
        else:
            entry.then.append(then)
            self._record()

    def _record(self) -> None:
        entry = self.entry
        entry.making = True
        texts = self.texts()
        entry.kept = dict(texts)
        values = {name: text for name, text in texts.items() if text}
        if entry.place:
            values["place"] = entry.place
        photos = tuple(entry.photos)
        self._slow.start()
        self._desk.write(
            lambda office: teaching.record_visit(office, values, photos),
            partial(self._recorded, entry, len(photos)),
            failed=partial(self._not_recorded, entry),
        )

    def _recorded(self, entry: Entry, photos: int, done: Mapping[str, Any]) -> None:
        self._slow.stop()
        entry.making, entry.visit = False, str(done["visit"])
        entry.names, entry.own = list(done["photos"]), set(done["photos"])
        waiting, entry.photos = entry.photos[photos:], []
        then, entry.then = entry.then, []
        if entry is self.entry:
            self._saved_words()
            self._warn(done["warnings"])
            for group in self.groups.values():
                group.say("")
            self._save_changes()
            self._show_photos()
            self._show_state()
        if waiting:
            self._keep_photos(entry, waiting)
        for act in then:
            act()

    def _not_recorded(self, entry: Entry, why: Refused) -> None:
        self._slow.stop()
        entry.making, entry.kept, entry.then = False, {}, []
        if entry is self.entry:
            self._not_saved(why)

    def _not_saved(self, why: Refused) -> None:
        self._slow.stop()
        self.said.emit("bad", tr("没有保存"))
        self._warn([tr("没有保存：{what}。{do}。").format(what=tr_data(why.what), do=tr_data(why.do))])

    def _saved_words(self) -> None:
        self._slow.stop()
        self.said.emit("ok", tr("已保存 {time}").format(time=f"{dt.datetime.now():%H:%M}"))

    def _changes(self) -> dict[str, str]:
        return {name: text for name, text in self.texts().items() if text != self.entry.kept.get(name, "")}

    def _save_changes(self) -> None:
        """Field by field, each an act that can be taken back by its name. Waits while the visit is being made."""
        entry = self.entry
        if entry.making or not entry.visit or entry.locked:
            return
        for name, text in self._changes().items():
            before = entry.kept.get(name, "")
            entry.kept[name] = text
            self._slow.start()
            self._desk.write(
                partial(_save, visit=entry.visit, name=name, text=text),
                partial(self._field_saved, entry, name),
                failed=partial(self._field_not_saved, entry, name, before),
            )

    def _field_saved(self, entry: Entry, name: str, saved: Saved) -> None:
        if entry is not self.entry:
            return
        wrong = saved.wrong.get(name)
        if name in self.groups:
            self.groups[name].say(tr_data(wrong.reason) if wrong else "")
        self._saved_words()
        self._show_state()
        self._check.start()

    def _field_not_saved(self, entry: Entry, name: str, before: str, why: Refused) -> None:
        entry.kept[name] = before
        if entry is self.entry:
            self._not_saved(why)

    def next_entry(self) -> None:
        """F7: record this one, then a new one with the same child and day."""
        student, date = self.student, str(self._read("date") or self.date)
        self.commit(lambda: self.start(student, date))

    def give_up(self) -> bool:
        """Esc: what was typed and not recorded goes; False when there is nothing."""
        if self.entry.visit or self.entry.making or not self.is_unfinished():
            return False
        self.start(self.student, self.date)
        return True

    def sign(self) -> None:
        """F5: the guardian signed the paper of this visit later."""
        visit = self.entry.visit
        if visit and not self.signed.isChecked():
            self.entry.kept["guardian_signed"] = "1"
            self._put("guardian_signed", "1")
            self._desk.write(
                lambda office: teaching.sign_visit(office, visit),
                lambda _: self._signed_later(),
                failed=self._not_saved,
            )

    def _signed_later(self) -> None:
        self._saved_words()
        self._show_state()

    # --- photos

    def choose_photos(self) -> None:
        """Ask for the files."""
        choose_files(self, tr("选照片"), tr("照片"), PICTURES, self.attach)

    def attach(self, photos: Sequence[Photo]) -> None:
        """More photos: kept at once with a visit that is recorded, else together with it."""
        entry = self.entry
        if not photos or entry.locked:
            return
        if entry.visit:
            self._keep_photos(entry, list(photos))
            return
        entry.photos += photos
        self._show_photos()
        if not entry.making and self.text("content") and not self._problems():
            self._record()

    def _keep_photos(self, entry: Entry, photos: Sequence[Photo]) -> None:
        def kept(done: Mapping[str, Any]) -> None:
            entry.own |= set(done["photos"])
            entry.names = list(dict.fromkeys([*entry.names, *done["photos"]]))
            if entry is self.entry:
                self._saved_words()
                self._show_photos()

        self._slow.start()
        self._desk.write(
            lambda office: teaching.record_visit(office, {}, photos, entry.visit), kept, failed=self._not_saved
        )

    def _remove(self, photo: Photo | str) -> None:
        entry = self.entry
        if not isinstance(photo, str):
            entry.photos = [one for one in entry.photos if one is not photo]
            self._show_photos()
            return
        entry.names = [name for name in entry.names if name != photo]
        left = " ".join(entry.names)
        self._desk.write(
            lambda office: editing.save_field(office, "visits", entry.visit, "photos", left),
            lambda _: self._saved_words(),
            failed=self._not_saved,
        )
        self._show_photos()

    def _show_photos(self) -> None:
        entry = self.entry
        count = len(entry.names) + len(entry.photos)
        words = tr("照片 {n} 张", n=count).format(n=count) if count else ""
        narrow = self._shell.mode == RAIL
        self.photo_words.setText("" if narrow else words)
        self.add_photo.say(words if narrow and count else tr("加照片"))
        self.groups["no_photo_reason"].setVisible(not count)
        parts.clear(self.thumbs)
        self.thumb_holder.setVisible(bool(count))
        shown: list[tuple[Photo | str, QImage | None]] = [(name, self._image(name)) for name in entry.names]
        shown += [
            (photo, small(QImage(str(photo)) if isinstance(photo, Path) else QImage.fromData(photo)))
            for photo in entry.photos
        ]
        for at, (photo, image) in enumerate(shown, 1):
            self.thumbs.addWidget(Thumb(at, image, partial(self._remove, photo)))
        self.thumbs.addStretch(1)

    def _image(self, name: str) -> QImage | None:
        """A kept photo, as far as it may be seen and has been read."""
        entry = self.entry
        if not (self._revealed or name in entry.own):
            return None
        if name not in self._images:
            self._desk.read(
                lambda office: office.ledger.attachment(name),
                partial(self._take_image, entry, name),
                key=f"visits.{name}",
            )
        return self._images.get(name)

    def _take_image(self, entry: Entry, name: str, content: bytes) -> None:
        if entry is self.entry:
            self._images[name] = small(QImage.fromData(content))
            self._show_photos()

    def reveal(self) -> None:
        """F8: show the photos for 30 seconds; that they were asked for is recorded."""
        if self._revealed:
            self.cover()
        elif self.entry.names:
            self._shell.reveal("visits", 1, self._uncover)

    def _uncover(self) -> None:
        self._revealed = True
        self._cover.start()
        self._show_photos()

    def cover(self) -> None:
        """Photos are not to be seen any longer."""
        self._cover.stop()
        self._revealed = False
        self._images = {name: image for name, image in self._images.items() if name in self.entry.own}
        self._show_photos()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photos_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.attach(dropped(event) or photos_of(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V with a picture on the clipboard is a photo, wherever one is."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and (photos := photos_of(QGuiApplication.clipboard().mimeData()))
        ):
            self.attach(photos)
            return True
        return bool(super().eventFilter(watched, event))

    # --- taken along when the page is built anew

    def kept(self) -> dict[str, Any]:
        """What ``restore`` needs to go on."""
        return {"visit": self.entry.visit, "texts": self.texts(), "photos": list(self.entry.photos)}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Go on with what was in hand in another size."""
        if kept["visit"]:
            self.show_visit(str(kept["visit"]))
            return
        texts = dict(kept["texts"])
        self.start(str(texts["student"]), str(texts["date"]))
        for name, text in texts.items():
            self._put(name, text)
            if text and name in FILLED:
                self.entry.touched.add(name)
        self.entry.photos = list(kept["photos"])
        self._show_photos()

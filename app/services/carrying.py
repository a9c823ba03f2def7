"""Packages between a ledger and a stick, as the person at the desk sees them: what would go, what went, what lies there."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from app.core.errors import Refused
from app.core.files import sha256_of, write_bytes
from app.core.kinds import plain
from app.exchange.card import read_card
from app.exchange.cover import TITLE, cover_path, original_stem
from app.exchange.writing import told_of_medium
from app.models import Device, Listing, Student, Unit, Verdict
from app.services import sending
from app.services.office import Office
from app.services.paper import LAST_COVER
from app.services.sticks import newest_first

ENDING = ".zhuxue"
_COVER_BYTES = 400_000
"""What the cover sheet and the note take on a stick, roughly."""
_NOTE_BYTES = 64 * 1024
_NAME = re.compile(r"(\d{6,12})_(\d{4}(?:A|S|-\d{2}))_(\d{4,12})")


@dataclass(frozen=True)
class Line:
    """One kind of record in a package: how many, and how many are new or changed since the package before."""

    label: str
    total: int
    new: int
    changed: int
    note: str = ""


@dataclass(frozen=True)
class Ready:
    """What a submission would hold now. why_not: a sentence when none can be made; warning: one that doesn't stop it.

    number: the package before, 0 for none; held: records held back because they wait for a person.
    """

    sender: str
    device: str
    receiver: str
    lines: tuple[Line, ...]
    held: int
    number: int
    why_not: str = ""
    warning: str = ""

    @property
    def total(self) -> int:
        """All records."""
        return sum(line.total for line in self.lines)

    @property
    def fresh(self) -> int:
        """Records that are new or changed since the package before."""
        return sum(line.new + line.changed for line in self.lines)


@dataclass(frozen=True)
class Sent:
    """The newest submission. at: local ISO time; groups: the fingerprint in six groups as on the cover sheet.

    replied_on: ISO day of the reply that came since, "" for none.
    """

    number: int
    file: str
    at: str
    period: str
    sender: str
    device: str
    receiver: str
    size: int
    lines: tuple[Line, ...]
    fen: int
    groups: tuple[str, ...]
    last_number: int | None
    replied_on: str = ""

    @property
    def total(self) -> int:
        """All records."""
        return sum(line.total for line in self.lines)


def grouped(fingerprint: str) -> tuple[str, ...]:
    """The digits of a fingerprint in groups of five, as they stand on cover sheets and cards."""
    digits = "".join(character for character in fingerprint if character.isdigit())
    return tuple(digits[at : at + 5] for at in range(0, len(digits), 5))


def ready(office: Office) -> Ready:
    """What would go onto the stick now, and why it can't where it can't."""
    rows, held = sending.to_send(office)
    lines = tuple(Line(row.kind, row.total, row.new, row.changed, row.note) for row in rows)
    parent = next(iter(office.ledger.select(Unit, code=office.unit.parent)), None) if office.unit.parent else None
    last = [package for package in office.ledger.packages("out") if package.kind == "submission"]
    return Ready(
        sender=office.unit.name,
        device=office.device_title(),
        receiver=parent.name if parent else "",
        lines=lines,
        held=held,
        number=last[-1].sequence if last else 0,
        why_not=_why_not(office, parent),
        warning=_unchecked(parent),
    )


def _why_not(office: Office, parent: Unit | None) -> str:
    if parent is None or not parent.age_key:
        return "还没有登记上级单位的名片。请先登记，再写优盘。"
    try:
        office.require_main()
    except Refused as why:
        return f"{why.what}。请在主电脑上写。"
    return ""


def _unchecked(parent: Unit | None) -> str:
    if parent is None or parent.confirmed:
        return ""
    return f"{parent.name}的名片指纹还没有核对。请打电话逐组核对。"


def last_sent(office: Office) -> Sent | None:
    """The newest submission of this laptop, as its cover sheet says; ``None`` before the first."""
    kept = office.ledger.meta(LAST_COVER)
    if kept is None:
        return None
    data: dict[str, Any] = json.loads(kept)
    name = str(data["file_name"])
    logged = [p for p in office.ledger.packages("out") if p.kind == "submission" and p.file == name]
    since = logged[-1].seq if logged else 0
    replies = [p for p in office.ledger.packages("in") if p.kind == "reply" and p.result == "accepted"]
    answer = next((p.at[:10] for p in replies if p.seq > since), "")
    return Sent(
        number=int(data["sequence"]),
        file=name,
        at=str(data["made_at"]),
        period=str(data["period"]),
        sender=str(data["unit_name"]),
        device=str(data["device"]),
        receiver=str(data["receiver_name"]),
        size=int(data["size_bytes"]),
        lines=tuple(Line(r["kind"], r["total"], r["new"], r["changed"], r["note"]) for r in data["rows"]),
        fen=int(data["fen"]),
        groups=grouped(str(data["fingerprint"])),
        last_number=data["last_sequence"],
        replied_on=answer,
    )


@dataclass(frozen=True)
class Wrote:
    """A package that stands on the stick and was read back from there."""

    sent: Sent
    folder: Path
    warning: str = ""


def write(office: Office, folder: Path, period: str) -> Wrote:
    """Write the submission onto a stick, read it back, and say what stands there. Refused: full, pulled out, not ours to do."""
    if not folder.is_dir():
        raise Refused("优盘不见了", folder.name, "请重新插上，再按 Ctrl+U")
    try:
        answer = sending.submit(office, folder, period)
    except Refused as error:
        raise told_of_medium(error, folder, _COVER_BYTES) from error
    sent = last_sent(office)
    assert sent is not None
    return Wrote(sent, folder, str(answer.get("warning", "")))


def write_again(folder: Path, wrote: Wrote) -> Wrote:
    """The same package onto a second stick: file, note and cover, copied and read back. Refused as ``write``."""
    stem = Path(wrote.sent.file).stem
    for name in (wrote.sent.file, f"{stem}.txt", f"{stem}_封面.pdf"):
        source, target = wrote.folder / name, folder / name
        if source == target:
            raise Refused("这还是刚才那个优盘", folder.name, "请插上第二个优盘再写")
        try:
            content = source.read_bytes()
        except OSError:
            raise Refused("第一个优盘已经拔出，读不到里面的数据包", "", "请把两个优盘都插上") from None
        _copy(target, content)
    return Wrote(wrote.sent, folder, wrote.warning)


def _copy(target: Path, content: bytes) -> None:
    if target.exists() and target.read_bytes() == content:
        return
    try:
        write_bytes(target, content)
    except Refused as error:
        raise told_of_medium(error, target.parent, len(content)) from error


# --- what lies on a stick

State = Literal["new", "taken", "own", "other"]


@dataclass(frozen=True)
class OnStick:
    """A package on a stick, by what its note says; nothing of it was opened. text: the note, "" when there is none.

    state: new; taken: received before, just so; own: made here; other: addressed to somebody else.
    """

    file: Path
    kind: str
    sender: str
    receiver: str
    number: str
    period: str
    size: int
    text: str
    state: State


def note_of(package: Path) -> Mapping[str, str]:
    """What the note beside a package says, line by line, and all of it under ""; empty when there is none."""
    for stem in dict.fromkeys((package.stem, original_stem(package.stem))):
        try:
            with cover_path(package.with_name(f"{stem}{ENDING}")).open("rb") as stream:
                text = stream.read(_NOTE_BYTES).decode("utf-8-sig", "replace")
        except OSError:
            continue
        if text.startswith(TITLE):
            lines = [line.partition("：") for line in text.splitlines()]
            return {"": text, **{label.strip(): value.strip() for label, between, value in lines if between}}
    return {}


def packages_on(office: Office, folder: Path) -> list[OnStick]:
    """The packages of a stick and of its folders, one level deep; what is still to be taken first, oldest number first."""
    taken = {package.sha256 for package in office.ledger.packages("in") if package.result == "accepted"}
    names = {unit.code: unit.name for unit in office.ledger.select(Unit)}
    found = [_on_stick(path, office.code, names, taken) for path in newest_first(folder, ENDING)]
    order: Sequence[State] = ("new", "taken", "other", "own")
    return sorted(found, key=lambda one: (order.index(one.state), one.sender, one.number))


_BRACKETED = re.compile(r"（[^（）]*代码\s*(\w+)）$")


def _named(text: str) -> tuple[str, str]:
    """示例小学（学校，代码 2137990011） → its name and code."""
    found = _BRACKETED.search(text)
    return (text[: found.start()], found[1]) if found else (text, "")


def _on_stick(path: Path, own: str, names: Mapping[str, str], taken: set[str]) -> OnStick:
    note = note_of(path)
    name = _NAME.search(path.name)
    sender, sender_code = _named(note.get("发出单位", ""))
    receiver, receiver_code = _named(note.get("收件单位", ""))
    sender_code = sender_code or (name[1] if name else "")
    kind = note.get("种类", "").partition("（")[0]
    ours = sender_code == own and kind != "同步"
    other = bool(receiver_code) and receiver_code != own
    state: State = "own" if ours else "other" if other else "taken" if _digest(path, note) in taken else "new"
    return OnStick(
        path,
        kind,
        sender or names.get(sender_code, sender_code) or plain(path.name),
        receiver,
        name[3] if name else "",
        name[2] if name else "",
        _size(path),
        note.get("", ""),
        state,
    )


def _size(path: Path) -> int:
    """0 for a file of a stick that was pulled out meanwhile."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _digest(path: Path, note: Mapping[str, str]) -> str:
    try:
        return note.get("SHA-256") or sha256_of(path)
    except OSError:
        return ""


# --- cards and laptops


@dataclass(frozen=True)
class CardLine:
    """A unit or laptop whose card is enrolled. confirmed: its fingerprint was compared with stamped paper."""

    code: str
    name: str
    groups: tuple[str, ...]
    confirmed: bool
    revoked_on: str
    laptop: bool = False
    main: bool = False
    here: bool = False


def cards(office: Office) -> list[CardLine]:
    """Other units' cards, the unit above first, then the laptops of this unit."""
    own = office.unit
    units = [u for u in office.ledger.select(Unit) if u.fingerprint and u.code != office.code]
    above = sorted(units, key=lambda u: (u.code != own.parent, u.name))
    lines = [
        CardLine(u.code, u.name, grouped(u.fingerprint or ""), bool(u.confirmed), u.revoked_on or "") for u in above
    ]
    return lines + [
        CardLine(
            d.device,
            d.title or d.device,
            grouped(d.fingerprint or ""),
            bool(d.confirmed),
            "",
            laptop=True,
            main=d.device == own.main_device,
            here=d.device == office.device,
        )
        for d in office.ledger.select(Device)
    ]


def read_card_file(path: Path) -> CardLine:
    """A card before it is enrolled: whose it is and its fingerprint. Refused when it is no card or was changed."""
    card = read_card(path)
    return CardLine(card.code, card.name, grouped(card.fingerprint), confirmed=False, revoked_on="")


def same_fingerprint(typed: str, groups: Sequence[str]) -> bool:
    """Whether the digits a person typed from stamped paper are those of a fingerprint."""
    return bool(groups) and grouped(typed) == tuple(groups)


# --- what a reply says


@dataclass(frozen=True)
class Said:
    """One thing a reply brought. room, target: where it is done; role: of look.md 7; words: a sentence."""

    room: str
    target: str
    role: str
    words: str


def reply_says(office: Office) -> list[Said]:
    """What the unit above has said and is still to be seen to, the most pressing first."""
    own = office.code
    asked = office.ledger.select(Verdict, unit=own, verdict="QUESTION")
    said = [_question(office, verdict) for verdict in asked]
    accepted = len(office.ledger.select(Verdict, unit=own, verdict="ACCEPT"))
    hits = [row for row in office.ledger.select(Listing, school_code=own) if row.owner != own]
    if hits:
        files = len({row.list_sha256 for row in hits})
        said.append(Said("lists", "", "accent", f"上级比对出本校学生 {len(hits)} 人次，在 {files} 份名单里。"))
    for kind, room in (("rates", "batches"), ("terms", "settings"), ("norms", "hours")):
        above = [row for row in office.ledger.rows(kind) if row["owner"] == office.unit.parent]
        if above:
            said.append(Said(room, "", "accent", f"上级下发了{office.type(kind).label} {len(above)} 条，已经生效。"))
    if accepted:
        said.append(Said("", "", "ok", f"上级看过、没有意见的记录 {accepted} 条。"))
    return said


def _question(office: Office, verdict: Verdict) -> Said:
    declared = office.type(verdict.record_kind)
    row = office.ledger.row(verdict.record_kind, verdict.record) or {}
    student = str(row.get("student") or (verdict.record if verdict.record_kind == "students" else ""))
    child = office.ledger.get(Student, student) if student else None
    whose = f"{child.name}的" if child else ""
    room = "child" if child else "due"
    return Said(room, student, "warn", f"{whose}{declared.label}，上级有疑问：{verdict.text or '没有写明'}")

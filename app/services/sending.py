"""Packages onto the stick: submission up, reply down, sync between a unit's laptops. Read back before 可以拔出."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from app import VERSION
from app.core.declaration import RecordType
from app.core.errors import Refused
from app.core.files import write_bytes
from app.core.kinds import Value
from app.core.progress import counted, report
from app.exchange.known import KnownUnit
from app.exchange.manifest import Kind
from app.exchange.package import Draft, Written, write_package
from app.ledger import migrations
from app.models import Grant, Unit
from app.models.rules.capitals import yuan
from app.printing.forms import cover
from app.services.office import Office
from app.services.paper import LAST_COVER, keep_issued
from app.services.wire import (
    REPLIED,
    attachments_of,
    laptops_confirmed,
    other_laptops,
    reply_rows,
    submission_rows,
    village_cards,
    wire_row,
)

SCHEMA = divmod(migrations.newest(), 100)
"""Major and minor of the ledger's tables: what a package's records are written for."""
ALWAYS_REPORTED = ("students", "hardships", "grants")
"""Kinds whose row stands on the cover sheet even when there is nothing to report."""
Rows = Mapping[str, Sequence[Mapping[str, Value]]]


@dataclass
class Content:
    """What goes into a package, before it is numbered."""

    kind: Kind
    period: str
    rows: Rows
    receivers: Sequence[KnownUnit]
    held_by_receiver: frozenset[str] = frozenset()
    extras: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    nested: list[bytes] = field(default_factory=list)
    holds: list[str] = field(default_factory=list)


def _receiver(unit: Unit | None, who: str) -> KnownUnit:
    if unit is None or not unit.sign_key or not unit.age_key:
        raise Refused(f"还没有登记{who}的名片", "", "请先登记对方的名片")
    return KnownUnit(unit.code, unit.name, unit.sign_key, unit.age_key, unit.revoked_on is not None)


def _shared(office: Office) -> list[RecordType]:
    return [declared for declared in office.ledger.registry if declared.shared]


def submit(office: Office, folder: Path, period: str | None = None) -> dict[str, Any]:
    """All of this unit's records for its parent, with the cover sheet → {file, sequence, records, attachments, sha256, cover}."""
    office.require_main()
    report("正在备好数据包", 0)
    parent = office.unit.parent
    unit = next(iter(office.ledger.select(Unit, code=parent)), None) if parent else None
    receiver = _receiver(unit, "上级单位")
    rows, held = submission_rows(office)
    content = Content(
        "submission",
        office.named_period(period),
        rows,
        [receiver],
        _held_by(office, receiver.code),
        nested=_village_packages(office),
    )
    if content.nested:
        content.extras["cards"] = {"cards": village_cards(office)}
    before = _last(office, "submission")
    written = _write(office, folder, content)
    sheet = _cover(office, written, content, receiver, before)
    answer = _answer(written) | {"cover": str(sheet), "held_back": held, "do": "数据包已写好并重新读过，可以拔出"}
    return answer | _unsure(unit)


def _unsure(unit: Unit | None) -> dict[str, str]:
    """A word of warning when the receiver's card was never compared with its stamped paper."""
    if unit is None or unit.confirmed:
        return {}
    return {"warning": f"{unit.name}的名片指纹还没有核对；请打电话逐组核对后再登记这张名片"}


def _answer(written: Written) -> dict[str, Any]:
    return {
        "file": str(written.file),
        "sequence": written.sequence,
        "records": written.records,
        "attachments": written.attachments,
        "sha256": written.sha256,
        "cover": str(written.cover_txt),
    }


def reply(office: Office, code: str, folder: Path) -> dict[str, Any]:
    """Verdicts, list hits, own rates and revoked cards for one unit below."""
    office.require_main()
    code = office.unit_code(code)
    unit = next(iter(office.ledger.select(Unit, code=code)), None)
    receiver = _receiver(unit, "这个单位")
    rows = {kind: list(reply_rows(office, office.type(kind), code)) for kind in REPLIED}
    revoked = [
        {"code": u.code, "sign_key": u.sign_key} for u in office.ledger.select(Unit) if u.revoked_on and u.code != code
    ]
    content = Content(
        "reply",
        office.period,
        rows,
        [receiver],
        extras={"revoked": {"cards": revoked}},
        holds=sorted(_attachments_held(office, code)),
    )
    return _answer(_write(office, folder, content)) | _unsure(unit)


def reply_all(office: Office, folder: Path) -> list[dict[str, Any]]:
    """A reply for every unit that has submitted, each in a folder named by its code."""
    senders = sorted(
        {p.unit for p in office.ledger.packages("in") if p.kind == "submission" and p.result == "accepted"}
    )
    if not senders:
        raise Refused("还没有收到任何单位的报送，没有可以回复的", "", "请先收学校的数据包")
    return reply_several(office, senders, folder)


def reply_several(office: Office, codes: Sequence[str], folder: Path) -> list[dict[str, Any]]:
    """A reply for each of these units, in a folder named by its code → as ``reply``, with ``unit``."""
    told = counted("正在写回复", codes, every=1)
    return [{"unit": code, **reply(office, code, folder / code)} for code in told]


def to_send(office: Office) -> tuple[tuple[cover.CoverRow, ...], int]:
    """What a submission would hold now, compared with the last one as on its cover, and how many records are held back."""
    rows, held = submission_rows(office)
    content = Content("submission", office.period, rows, [], _held_by(office, office.unit.parent or ""))
    before = _last(office, "submission")
    sent = {str(row["id"]) for row in rows["grants"]}
    grants = [g for g in office.ledger.select(Grant) if g.id in sent and not g.void_on]
    clock: Mapping[str, int] = before["clock"] if before else {}
    return _cover_rows(office, content, clock, grants, len(_attachments(office, content))), held


def sync(office: Office, folder: Path) -> dict[str, Any]:
    """Everything this laptop holds, for the unit's other laptops."""
    laptops = other_laptops(office)
    if not laptops:
        raise Refused("还没有登记本单位的另一台电脑", "", "在另一台电脑上制作名片，拿来这里登记")
    kinds = [declared for declared in office.ledger.registry if declared.kind != "quarantine"]
    rows = {declared.kind: list(office.ledger.state_rows(declared.kind)) for declared in kinds}
    extras: dict[str, Mapping[str, Any]] = {}
    if office.is_main() and laptops_confirmed(office):
        extras["secrets"] = {"namespace": office.ledger.meta("namespace"), "unit_keys": office.keys().to_dict()}
    return _answer(_write(office, folder, Content("sync", office.period, rows, laptops, extras=extras), device=True))


def _write(office: Office, folder: Path, content: Content, *, device: bool = False) -> Written:
    """Number the package, write it, prove it, log it. A number once taken is never used again, even if writing fails."""
    previous = _last(office)
    sequence = _free(folder, office.code, content.period, (int(previous["sequence"]) if previous else 0) + 1)
    with office.ledger.writing("number_package", f"数据包编号{sequence}", undoable=False) as op:
        op.set_meta("package_sequence", str(sequence))
    unit = office.unit
    keys = office.device_keys() if device else office.keys()
    # From here on nothing stops it half way: what stands on the stick is whole, or isn't there.
    report("正在写入，写完再读回来核对", 0)
    with tempfile.TemporaryDirectory(prefix="zhuxue-") as work:
        draft = Draft(
            kind=content.kind,
            code=unit.code,
            name=unit.name,
            level=office.level_word(),
            device=office.device,
            sequence=sequence,
            period=content.period,
            program=VERSION,
            schema=SCHEMA,
            created=dt.datetime.now().astimezone().isoformat(timespec="seconds"),
            clock=office.ledger.clock(),
            previous=str(previous["identity"]) if previous else "",
            records={kind: map(wire_row, rows) for kind, rows in content.rows.items()},
            attachments=_attachments(office, content),
            nested=_nested_files(Path(work), content.nested),
            extras=content.extras,
            holds=content.holds,
        )
        written = write_package(folder, draft, keys, content.receivers, Path(work))
    _log(office, content, written)
    return written


def _free(folder: Path, code: str, period: str, sequence: int) -> int:
    """The next number whose name isn't taken in the folder: the unit's laptops count each for itself, on one stick."""
    while (folder / f"{code}_{period}_{sequence:04d}.zhuxue").exists():
        sequence += 1
    return sequence


def _nested_files(work: Path, packages: Sequence[bytes]) -> list[Path]:
    paths = []
    for at, package in enumerate(packages):
        path = work / f"nested{at}.zhuxue"
        path.write_bytes(package)
        paths.append(path)
    return paths


def _attachments(office: Office, content: Content) -> dict[str, Callable[[], bytes]]:
    wanted = {sha for kind, rows in content.rows.items() for sha in attachments_of(office.type(kind), rows)}
    return {sha: partial(office.ledger.attachment, sha) for sha in sorted(wanted - content.held_by_receiver)}


def _log(office: Office, content: Content, written: Written) -> None:
    with office.ledger.writing("send", f"写出数据包 {written.file.name}", undoable=False) as op:
        op.log_package(
            direction="out",
            kind=content.kind,
            unit=content.receivers[0].code,
            device=office.device,
            sequence=written.sequence,
            sha256=written.sha256,
            file=written.file.name,
            result="written",
            content={"identity": written.identity, "clock": dict(written.manifest.clock)},
        )


def _last(office: Office, kind: str | None = None) -> dict[str, Any] | None:
    """The newest package this laptop wrote (of a kind): sequence, identity, clock."""
    own = [p for p in office.ledger.packages("out") if p.device == office.device and kind in (None, p.kind)]
    counted = int(office.ledger.meta("package_sequence") or 0)
    if not own:
        return {"sequence": counted, "identity": "", "clock": {}} if counted and kind is None else None
    newest = max(own, key=lambda p: p.sequence)
    sequence = max(counted, newest.sequence) if kind is None else newest.sequence
    identity = newest.content["identity"] if sequence == newest.sequence else ""
    return {"sequence": sequence, "identity": identity, "clock": newest.content["clock"]}


def _held_by(office: Office, code: str) -> frozenset[str]:
    """The attachments a receiver's newest reply says it holds."""
    replies = [p for p in office.ledger.packages("in") if p.unit == code and p.result == "accepted"]
    return frozenset(replies[-1].content.get("holds", ())) if replies else frozenset()


def _attachments_held(office: Office, code: str) -> set[str]:
    held: set[str] = set()
    for declared in _shared(office):
        held |= attachments_of(declared, office.ledger.rows(declared.kind, owner=code))
    return held & office.ledger.attachment_names()


def _village_packages(office: Office) -> list[bytes]:
    """The newest accepted package of every unit below, as it was received: a central school carries them on."""
    newest: dict[str, str] = {}
    for package in office.ledger.packages("in"):
        if package.kind == "submission" and package.result == "accepted" and package.content.get("kept"):
            newest[package.unit] = package.content["kept"]
    return [office.ledger.attachment(sha) for sha in newest.values()]


def _cover(
    office: Office, written: Written, content: Content, receiver: KnownUnit, before: dict[str, Any] | None
) -> Path:
    """The cover sheet beside the package: printed only after the file on the stick was read back."""
    clock: Mapping[str, int] = before["clock"] if before else {}
    # What the cover says is what is in the package, to the fen: a grant held back counts on neither.
    sent = {str(row["id"]) for row in content.rows["grants"]}
    grants = [g for g in office.ledger.select(Grant) if g.id in sent and not g.void_on]
    data = cover.CoverData(
        unit_name=office.unit.name,
        unit_code=office.code,
        receiver_name=receiver.name,
        period=content.period,
        device=office.device_title(),
        sequence=written.sequence,
        last_sequence=before["sequence"] if before else None,
        made_at=written.manifest.created[:16],
        file_name=written.file.name,
        size_bytes=written.size,
        rows=_cover_rows(office, content, clock, grants, written.attachments),
        fen=sum(grant.fen for grant in grants),
        fingerprint="".join(c for c in written.manifest.sender.fingerprint if c.isdigit()),
        sha256=written.sha256.upper(),
    )
    made = cover.draw(data)
    path = written.file.with_name(f"{written.file.stem}_封面.pdf")
    keep_issued(office, "cover", write_bytes(path, made.pdf), made)
    with office.ledger.writing("cover", "封面留底", undoable=False) as op:
        op.set_meta(LAST_COVER, json.dumps(asdict(data), ensure_ascii=False))
    return path


def _cover_rows(
    office: Office, content: Content, clock: Mapping[str, int], grants: Sequence[Grant], attachments: int
) -> tuple[cover.CoverRow, ...]:
    rows = []
    for kind, entries in content.rows.items():
        live = [row for row in entries if row["removed"] is None and row["same_as"] is None]
        if not live and kind not in ALWAYS_REPORTED:
            continue
        states = [_since(row, clock) for row in live]
        note = f"{yuan(sum(grant.fen for grant in grants))} 元" if kind == "grants" else ("" if live else "本期无")
        rows.append(
            cover.CoverRow(office.type(kind).label, len(live), states.count("new"), states.count("changed"), note)
        )
    return (*rows, cover.CoverRow("附件（照片、扫描件）", attachments, attachments, 0, "已收到的不重复附"))


def _since(row: Mapping[str, Value], clock: Mapping[str, int]) -> str:
    """Whether a row was made, changed or left alone since a package that had seen ``clock``."""
    dots = [dot for text in json.loads(str(row["dots"])).values() for dot in str(text).split()]
    fresh = [int(dot.rpartition(":")[2]) > clock.get(dot.rpartition(":")[0], 0) for dot in dots]
    return "new" if fresh and all(fresh) else ("changed" if any(fresh) else "same")

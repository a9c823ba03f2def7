"""A unit's beginnings: its ledger, its card, the cards of others, its laptops, its recovery words."""

from __future__ import annotations

import datetime as dt
import json
import platform
from pathlib import Path
from typing import Any

from app.core import ids
from app.core.errors import Refused, WrongValue
from app.core.files import write_bytes
from app.core.kinds import Value, plain
from app.exchange.card import Card, read_card, write_card
from app.exchange.keys import UnitKeys
from app.ledger import Ledger
from app.ledger.operation import Operation
from app.models import Unit, registry
from app.models.kinds import SCHOOL_CODE
from app.services import recovery
from app.services.office import SETTING_KEYS, Office
from app.services.resources import load_json

RECEIPT_STEP, BATCH_STEP = 1000, 100
LEVELS = {"school": "SCHOOL", "central": "CENTRAL", "county": "COUNTY"}


def create(
    folder: Path, level: str, code: str, name: str, *, person: str, password: str, parent: Path | None = None
) -> tuple[Office, list[str]]:
    """A new ledger for a unit → the opened office and its 24 recovery words. Refused when anything given is wrong."""
    try:
        unit_code = SCHOOL_CODE.parse(code)
    except WrongValue as error:
        raise Refused(f"单位代码{error.reason}", "--code", "学校填学校标识码，县级填行政区划代码") from None
    if unit_code is None or not plain(name):
        raise Refused("单位代码和名称都要填", "", "请填单位代码和名称")
    card = read_card(parent) if parent else None
    words = recovery.new_words()
    keys = UnitKeys.generate()
    device = ids.new_device()
    meta = {
        "unit_code": str(unit_code),
        "unit_name": plain(name),
        "unit_level": LEVELS[level],
        "namespace": ids.new_namespace(),
        SETTING_KEYS: json.dumps(keys.to_dict()),
    }

    def first_records(ledger: Ledger) -> None:
        """Before the folder has its name: a ledger without its own unit never stands there, whatever is pulled or killed."""
        office = Office(ledger)
        with ledger.writing("init", f"建立{meta['unit_name']}的台账", undoable=False) as op:
            _own_records(office, op, keys, meta, person)
            _national(op)
            if card:
                _take_card(office, op, card, confirmed=False)

    ledger = Ledger.create(
        folder,
        registry(),
        person=person,
        password=password,
        recovery="".join(words),
        device=device,
        meta=meta,
        prepare=first_records,
    )
    return Office(ledger), words


def _own_records(office: Office, op: Operation, keys: UnitKeys, meta: dict[str, str], person: str) -> None:
    code = meta["unit_code"]
    # The unit's own keys stand with its laptops: two laptops set up apart would else disagree about the unit.
    op.put(
        "units", {"code": code, "name": meta["unit_name"], "level": meta["unit_level"], "main_device": office.device}
    )
    op.put("devices", _laptop(office.device, keys, code))
    op.put("people", {"name": person})


def _national(op: Operation) -> None:
    """The national items and rates; a county's own rows override them by key and term."""
    for kind, file in (("aid_items", "aid_items.json"), ("rates", "national.json")):
        declared = op.registry[kind]
        rows = [(None, declared.completed(entry)) for entry in load_json("rates", file)]
        op.put_many(kind, rows)


def own_card(office: Office) -> Card:
    """This unit's card as others take it."""
    unit, keys = office.unit, office.keys()
    return Card(
        code=unit.code,
        name=unit.name,
        level=office.level_word(),
        parent=unit.parent or "",
        device=office.device,
        sign_key=keys.public.sign_key,
        age_key=keys.public.age_key,
        issued=office.day,
    )


def issue_card(office: Office, out: Path) -> dict[str, Any]:
    """Write this unit's self-signed card → its file and fingerprint."""
    keys = office.keys()
    write_card(out, own_card(office), keys)
    return {"file": str(out), "fingerprint": keys.fingerprint(office.code)}


def enrol(office: Office, path: Path, fingerprint: str | None = None) -> dict[str, Any]:
    """Take another unit's card, or another laptop's of this unit. With a fingerprint from stamped paper it counts as confirmed."""
    card = read_card(path)
    if fingerprint is not None and _digits(fingerprint) != _digits(card.fingerprint):
        raise Refused("名片的指纹与盖章封面上的不一致", str(path), "请打电话与对方逐组核对；核对不上就不要登记")
    if card.sign_key in (office.keys().public.sign_key, office.device_keys().public.sign_key):
        raise Refused("这是本电脑自己的名片", str(path), "请登记对方单位的名片")
    with office.ledger.writing("enrol", f"登记{card.name}的名片", undoable=False) as op:
        _take_card(office, op, card, confirmed=fingerprint is not None)
    return {"unit": card.code, "name": card.name, "fingerprint": card.fingerprint, "confirmed": fingerprint is not None}


def confirm(office: Office, code: str, fingerprint: str) -> dict[str, Any]:
    """The fingerprint on the stamped cover sheet of a card that was taken already. Refused when it is another one."""
    unit = next(iter(office.ledger.select(Unit, code=code)), None)
    if unit is None or not unit.fingerprint:
        raise Refused("这个单位还没有登记名片", code, "请先登记它的名片")
    if _digits(fingerprint) != _digits(unit.fingerprint):
        raise Refused("和名片的指纹不一致", unit.name, "请打电话与对方逐组核对；核对不上就不要收它的数据包")
    with office.ledger.writing("confirm", f"核对{unit.name}的名片") as op:
        op.put("units", {"confirmed": 1}, id=unit.id)
    return {"unit": code, "confirmed": True}


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _take_card(office: Office, op: Operation, card: Card, *, confirmed: bool) -> None:
    public: dict[str, Value] = {"sign_key": card.sign_key, "age_key": card.age_key, "fingerprint": card.fingerprint}
    if card.code == office.code:
        op.put("devices", {"device": card.device, **public, **({"confirmed": 1} if confirmed else {})})
        return
    known = office.ledger.select(Unit, code=card.code)
    if known and known[0].sign_key == card.sign_key and known[0].revoked_on:
        raise Refused("这张名片已经吊销，不能再登记", card.code, "请对方重新建立台账，制作新的名片")
    if known and known[0].sign_key not in (None, card.sign_key) and not known[0].revoked_on:
        raise Refused(f"{card.name}已经登记过另一张名片", card.code, "请先吊销旧名片，再登记新的")
    values: dict[str, Value] = {
        "code": card.code,
        "name": card.name,
        "level": LEVELS[card.level],
        "parent": card.parent or None,
    }
    sure = confirmed or bool(known and known[0].confirmed and known[0].sign_key == card.sign_key)
    op.put("units", values | public | {"confirmed": int(sure), "revoked_on": None})
    own_level, rank = office.ledger.meta("unit_level"), list(LEVELS.values())
    own = next(iter(office.ledger.rows("units", {"code": office.code})), None)
    above = rank.index(LEVELS[card.level]) > rank.index(str(own_level))
    if above and own is not None and own["parent"] is None:
        op.put("units", {"parent": card.code}, id=str(own["id"]))


def revoke(office: Office, code: str) -> dict[str, Any]:
    """Stop trusting a unit's card; every reply from now on says so to the others."""
    record = office.find("units", code)
    code = office.unit_code(code)
    if code == office.code:
        raise Refused("不能吊销本单位自己的名片", code, "请核对单位代码；本单位的钥匙泄露了，请上级吊销后重新建台账")
    with office.ledger.writing("revoke", f"吊销{code}的名片", undoable=False) as op:
        op.put("units", {"revoked_on": office.day}, id=record)
    return {"unit": code, "revoked_on": office.day}


def _laptop(device: str, keys: UnitKeys, code: str) -> dict[str, Value]:
    """The record of this laptop."""
    return {
        "device": device,
        "title": platform.node() or "电脑",
        "sign_key": keys.public.sign_key,
        "age_key": keys.public.age_key,
        "fingerprint": keys.fingerprint(code),
        "confirmed": 1,
    }


def wake(office: Office) -> None:
    """A ledger that was restored, copied or carried elsewhere has a new device id: note it among the unit's laptops."""
    if office.ledger.read_only or office.ledger.lookup("devices", f"device\x1f{office.device}"):
        return
    with office.ledger.writing("new_laptop", "登记这台电脑", undoable=False) as op:
        _leave_room(office, op)
        op.put("devices", _laptop(office.device, office.device_keys(), office.code))


def _leave_room(office: Office, op: Operation) -> None:
    """A ledger restored from a backup doesn't know the numbers given since: it counts on from the next round number.

    Receipts are counted by year, batches by term, pay sheets by month; this year, term and month, and the month before,
    count even where the backup has none of them.
    """
    this = office.today().replace(day=1)
    months = {this.isoformat()[:7], (this - dt.timedelta(days=1)).isoformat()[:7]}
    highest = {str(office.today().year): 0, office.period: 0, **{f"pay_{month}": 0 for month in months}}
    for row in office.ledger.rows("receipts", {"unit": office.code}, removed=True):
        highest[str(row["year"])] = max(highest.get(str(row["year"]), 0), int(str(row["serial"])))
    for row in office.ledger.rows("batches", removed=True, owner=office.code):
        number = int(str(row["number"]).rpartition("-")[2])
        highest[str(row["period"])] = max(highest.get(str(row["period"]), 0), number)
    for row in office.ledger.rows("pay_sheets", removed=True, owner=office.code):
        number = int(str(row["number"]).rpartition("P")[2])
        highest[f"pay_{row['month']}"] = max(highest.get(f"pay_{row['month']}", 0), number)
    for what, number in highest.items():
        step = RECEIPT_STEP if what.isdigit() else BATCH_STEP
        op.set_meta(f"floor_{what}", str((number // step + 1) * step))


def make_main(office: Office, device: str) -> dict[str, Any]:
    """Hand the main laptop over, explicitly: the main laptop names another, or another takes over itself.

    A laptop that takes over while the old one is still at work meets it again as a conflict, and a person decides.
    """
    row = next(iter(office.ledger.rows("units", {"code": office.code})))
    if row["siblings"]:
        raise Refused("有两台电脑都登记为主电脑", "", "请先选定一台")
    if office.device not in (row["main_device"], device):
        raise Refused("别的电脑不能替主电脑移交", "", "请在主电脑上移交，或在接手的电脑上把它自己设为主电脑")
    office.find("devices", device)
    with office.ledger.writing("main", "移交主电脑", undoable=False) as op:
        if row["main_device"] != office.device:
            # It takes over by itself: the old main laptop may have given numbers that aren't known here.
            _leave_room(office, op)
        op.put("units", {"main_device": device}, id=str(row["id"]))
    return {"main_device": device}


def write_identity(office: Office, out: Path) -> dict[str, Any]:
    """Write this laptop's age identity, with which any ``age`` opens its packages. Readable by the owner alone; recorded."""
    office.ledger.note_reveal("age_identity", 1)
    write_bytes(out, (office.keys().age_secret + "\n").encode(), private=True)
    return {"file": str(out), "do": "这个文件能打开报给本单位的数据包，用完请立即删除"}


def new_recovery(office: Office) -> list[str]:
    """New recovery words; the old sheet opens nothing from now on."""
    words = recovery.new_words()
    office.ledger.set_recovery("".join(words))
    with office.ledger.writing("recovery", "更换恢复密钥", undoable=False) as op:
        op.set_meta("recovery_count", str(int(office.ledger.meta("recovery_count") or 1) + 1))
    return words

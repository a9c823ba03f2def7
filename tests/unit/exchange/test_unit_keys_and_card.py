"""Keys, fingerprints and cards."""

from __future__ import annotations

import json

import msgspec
import pytest

from app.exchange.card import Card, read_card, write_card
from app.exchange.keys import UnitKeys, fingerprint, signature_holds, valid_code, valid_public_keys
from app.exchange.refusals import PackageRefused


@pytest.fixture(scope="module")
def keys() -> UnitKeys:
    return UnitKeys.generate()


def card_of(keys: UnitKeys, **changes) -> Card:
    fields = {"code": "5200010001", "name": "样本村小学", "level": "school", "parent": "520001", "device": "d1"}
    fields |= {"sign_key": keys.public.sign_key, "age_key": keys.public.age_key, "issued": "2026-09-01"}
    return Card(**(fields | changes))


def test_keys_come_back_from_texts(keys):
    again = UnitKeys.from_dict(json.loads(json.dumps(keys.to_dict())))
    assert again == keys and again.public == keys.public
    assert UnitKeys.generate().public != keys.public


def test_signature(keys):
    signature = keys.sign(b"content")
    assert signature_holds(keys.public.sign_key, signature, b"content")
    assert not signature_holds(keys.public.sign_key, signature, b"Content")
    assert not signature_holds(UnitKeys.generate().public.sign_key, signature, b"content")
    assert not signature_holds("zz", signature, b"content")


def test_secrets_are_not_shown(keys):
    for secret in keys.to_dict().values():
        assert secret not in repr(keys) and secret not in str([keys])


@pytest.mark.parametrize("secret", [{}, {"sign": "xx", "age": "y"}, {"sign": "00" * 32, "age": "AGE-SECRET-KEY-1X"}])
def test_no_keys(secret):
    with pytest.raises(ValueError, match="not a unit") as error:
        UnitKeys.from_dict(secret)
    assert error.value.__cause__ is None


def test_fingerprint_is_thirty_digits_and_fixed():
    text = fingerprint("1", "0" * 64, "age1x")
    assert text == "68006 98457 14204 95576 80700 43303"
    assert len({text, fingerprint("2", "0" * 64, "age1x"), fingerprint("1", "1" * 64, "age1x")}) == 3


@pytest.mark.parametrize(("code", "good"), [("5200", True), ("A-1_b", True), ("", False), ("a/b", False), ("1\n", False),
                                            ("-1", False), ("一", False), ("a.b", False), ("x" * 41, False)])  # fmt: skip
def test_codes(code, good):
    assert valid_code(code) is good


def test_public_keys_are_checked(keys):
    sign, age = keys.public.sign_key, keys.public.age_key
    assert valid_public_keys(sign, age)
    assert not valid_public_keys(sign.upper() + "x", age) and not valid_public_keys(sign, age[:-1] + "q" * 2)
    other = "q" if age[-1] != "q" else "p"
    assert not valid_public_keys(sign, age[:-1] + other)


def test_card_comes_back(tmp_path, keys):
    path = tmp_path / "名片.json"
    card = card_of(keys)
    assert len(write_card(path, card, keys)) == 64
    assert read_card(path) == card
    assert card.fingerprint == keys.fingerprint("5200010001") == card.known().fingerprint
    text = path.read_text("utf-8")
    assert "样本村小学" in text and not any(secret in text for secret in keys.to_dict().values())


def cause_of(path) -> str:
    with pytest.raises(PackageRefused) as refusal:
        read_card(path)
    assert refusal.value.what and refusal.value.where == str(path) and refusal.value.do
    return refusal.value.cause


@pytest.mark.parametrize("field", ["code", "name", "level", "parent", "device", "issued", "sign_key", "age_key"])
def test_any_change_breaks_the_signature(tmp_path, keys, field):
    path = tmp_path / "card.json"
    write_card(path, card_of(keys), keys)
    other = UnitKeys.generate().public
    new = {"level": "county", "sign_key": other.sign_key, "age_key": other.age_key}.get(field, "9")
    body = json.loads(path.read_text("utf-8")) | {field: new}
    path.write_text(json.dumps(body), "utf-8")
    assert cause_of(path) == "forged"


def test_unknown_field_of_a_newer_minor_is_covered_by_the_signature(tmp_path, keys):
    body = msgspec.to_builtins(card_of(keys)) | {"format": [1, 7], "phone": "1"}
    body["signature"] = keys.sign(b"zhuxue-card\n" + msgspec.json.encode(body, order="deterministic")).hex()
    path = tmp_path / "card.json"
    path.write_bytes(msgspec.json.encode(body))
    assert read_card(path).code == "5200010001"
    path.write_bytes(msgspec.json.encode(body | {"phone": "2"}))
    assert cause_of(path) == "forged"


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "damaged"), (b"{", "damaged"), (b"[]", "damaged"), (b"\xff\xfe", "damaged"), (b"[" * 9000, "damaged"),
        (b"x" * 20_000, "not_a_package"), (b'{"sign_key":1}', "damaged"), (b'{"sign_key":1,"format":[1,0]}', "damaged"),
        (b'{"sign_key":1,"format":[2,0]}', "newer"), (b'{"sign_key":1,"format":["2",0]}', "damaged"),
    ],
)  # fmt: skip
def test_no_card(tmp_path, content, cause):
    path = tmp_path / "card.json"
    path.write_bytes(content)
    assert cause_of(path) == cause


def test_missing_card_and_folder(tmp_path):
    assert cause_of(tmp_path / "none.json") == "unreadable"
    assert cause_of(tmp_path) == "unreadable"


@pytest.mark.parametrize("signature", ["", "zz", 3, None, "00" * 64])
def test_no_real_signature(tmp_path, keys, signature):
    path = tmp_path / "card.json"
    write_card(path, card_of(keys), keys)
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"signature": signature}), "utf-8")
    assert cause_of(path) == "forged"


@pytest.mark.parametrize(
    "changes", [{"code": "a/b"}, {"name": ""}, {"name": "a\nb"}, {"level": "x"}, {"age_key": "age1x"}]
)
def test_card_that_cannot_be(tmp_path, keys, changes):
    with pytest.raises(PackageRefused):
        write_card(tmp_path / "card.json", card_of(keys, **changes), keys)
    assert list(tmp_path.iterdir()) == []


def test_card_of_other_keys(tmp_path, keys):
    with pytest.raises(PackageRefused, match="钥匙"):
        write_card(tmp_path / "card.json", card_of(keys), UnitKeys.generate())


def test_a_card_signature_is_no_package_signature(tmp_path, keys):
    path = tmp_path / "card.json"
    write_card(path, card_of(keys), keys)
    signature = bytes.fromhex(json.loads(path.read_text("utf-8"))["signature"])
    body = msgspec.to_builtins(card_of(keys))
    assert not signature_holds(keys.public.sign_key, signature, msgspec.json.encode(body, order="deterministic"))

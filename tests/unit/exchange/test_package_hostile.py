"""Faults 10, 11 and 13: packages made to deceive, each with its own refusal."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import struct
import zipfile

import msgspec
import pyrage
import pytest

from app.exchange import manifest as manifests
from app.exchange.archive import allowed_name
from app.exchange.caps import DEFAULT
from app.exchange.keys import UnitKeys, fingerprint
from app.exchange.known import Known
from app.exchange.package import PackageRefused


def cause_of(world, path, **options) -> str:
    with pytest.raises(PackageRefused) as refusal:
        world.open(path, **options)
    assert refusal.value.what and refusal.value.do
    assert list(world.workdir.iterdir()) == []
    return refusal.value.cause


def sender_edit(party, **changes):
    """An edit that makes the manifest name a sender, with a fingerprint that fits."""

    def edit(body):
        public = party.keys.public
        body["sender"].update(code=party.code, name=party.name, sign_key=public.sign_key, age_key=public.age_key)
        body["sender"].update(changes)
        one = body["sender"]
        one["fingerprint"] = fingerprint(one["code"], one["sign_key"], one["age_key"])

    return edit


# Who sent it


def test_manifest_changed_after_signing(world):
    parts = world.members(world.write().file)
    parts["manifest.json"] = parts["manifest.json"].replace(b"2026A", b"2027S")
    assert cause_of(world, world.seal(_zip(parts))) == "forged"


def test_signed_by_someone_else(world):
    assert cause_of(world, world.remake(signer=world.other)) == "forged"


@pytest.mark.parametrize("signature", [b"", b"\0" * 64, b"\0" * 63, b"\0" * 65])
def test_no_real_signature(world, signature):
    parts = world.members(world.write().file) | {"manifest.sig": signature}
    assert cause_of(world, world.seal(_zip(parts))) in ("forged", "hostile")


def test_sender_nobody_enrolled(world):
    stranger = dataclasses.replace(world.school, code="999", keys=UnitKeys.generate())
    assert cause_of(world, world.remake(sender_edit(stranger), stranger)) == "unknown"


def test_enrolled_code_with_new_keys(world):
    """Somebody makes own keys and takes the school's code; or the school changed keys without telling."""
    imposter = dataclasses.replace(world.school, keys=UnitKeys.generate())
    with pytest.raises(PackageRefused) as refusal:
        world.open(world.remake(sender_edit(imposter), imposter))
    assert refusal.value.cause == "swapped"
    assert imposter.known.fingerprint in refusal.value.what and world.school.known.fingerprint in refusal.value.what


def test_right_key_with_an_unknown_code(world):
    path = world.remake(sender_edit(world.school, code="999"))
    with pytest.raises(PackageRefused, match="样本村小学") as refusal:
        world.open(path)
    assert refusal.value.cause == "swapped"


def test_right_key_with_another_schools_code(world):
    """Both identities are named."""
    path = world.remake(sender_edit(world.school, code=world.other.code, name=world.other.name))
    with pytest.raises(PackageRefused) as refusal:
        world.open(path)
    assert refusal.value.cause == "swapped"
    assert world.other.name in refusal.value.what and world.school.name in refusal.value.what


def test_keys_swapped_between_two_schools(world):
    a, b = world.school.known, world.other.known
    swapped = Known(
        [
            dataclasses.replace(a, sign_key=b.sign_key, age_key=b.age_key),
            dataclasses.replace(b, sign_key=a.sign_key, age_key=a.age_key),
        ]
    )
    assert cause_of(world, world.write().file, known=swapped) == "swapped"


def test_same_signing_key_with_another_age_key(world):
    changed = sender_edit(world.school, age_key=world.other.keys.public.age_key)
    assert cause_of(world, world.remake(changed)) == "swapped"


def test_revoked_card(world):
    revoked = Known([dataclasses.replace(world.school.known, revoked=True)])
    assert cause_of(world, world.write().file, known=revoked) == "revoked"


def test_old_card_revoked_new_one_taken(world):
    old = dataclasses.replace(world.school.known, sign_key="0" * 64, revoked=True)
    with world.open(world.write().file, known=Known([old, world.school.known])) as opened:
        assert opened.manifest.sender.code == world.school.code


def test_fingerprint_that_does_not_fit(world):
    wrong = "00000 00000 00000 00000 00000 00000"
    assert cause_of(world, world.remake(lambda body: body["sender"].update(fingerprint=wrong))) == "forged"


# For whom


def test_addressed_to_another_unit_and_sealed_to_us(world):
    """What one unit was sent cannot be passed on to another as if it were meant for it."""
    path = world.write(to=world.central).file
    assert cause_of(world, world.seal(world.unseal(path, world.central))) == "not_for_us"


def test_our_key_under_another_code(world):
    def edit(body):
        public = world.county.keys.public
        body["receivers"][0].update(code="1", fingerprint=fingerprint("1", public.sign_key, public.age_key))

    assert cause_of(world, world.remake(edit)) == "not_for_us"


def test_our_code_with_another_signing_key_in_the_fingerprint(world):
    wrong = "00000 00000 00000 00000 00000 00000"
    assert cause_of(world, world.remake(lambda body: body["receivers"][0].update(fingerprint=wrong))) == "not_for_us"


# Versions


@pytest.mark.parametrize("field", ["format", "schema"])
def test_newer_major_names_both_versions(world, field):
    path = world.remake(lambda body: body.update({field: [2, 3], "program": "9.1\n<b>", "members": "otherwise"}))
    with pytest.raises(PackageRefused) as refusal:
        world.open(path, schema=(1, 4))
    ours = "1.0" if field == "format" else "1.4"
    assert refusal.value.cause == "newer" and "升级" in refusal.value.do
    assert "2.3" in refusal.value.what and ours in refusal.value.what and "\n" not in refusal.value.what


def test_newer_minor_and_older_schema_are_taken(world):
    path = world.remake(lambda body: body.update(format=[1, 5], schema=[1, 99]))
    with world.open(path, schema=(2, 0)) as opened:
        assert opened.manifest.schema == (1, 99)


# The manifest's form


@pytest.mark.parametrize(
    "edit",
    [
        lambda body: body.pop("sequence"), lambda body: body.update(sequence=0), lambda body: body.update(sequence="1"),
        lambda body: body.update(sequence=True), lambda body: body.update(kind="other"),
        lambda body: body.update(receivers=[]), lambda body: body.update(receivers=body["receivers"] * 2),
        lambda body: body.update(clock={"d1": -1}), lambda body: body.update(clock={"": 1}),
        lambda body: body.update(format=None), lambda body: body.update(format=[1]),
        lambda body: body.update(format=["1", 0]), lambda body: body.update(period="../../x"),
        lambda body: body.update(period="2026A\n"), lambda body: body["sender"].update(name="a\nb"),
        lambda body: body["sender"].update(code="CON/x"), lambda body: body["sender"].update(level="god"),
        lambda body: body.update(members=body["members"] + body["members"][:1]),
        lambda body: body["members"].pop(), lambda body: body["members"][0].update(size=1),
        lambda body: body["members"][0].update(sha256="0" * 64),
        lambda body: body["members"].append({"name": "a.json", "size": 1, "sha256": "0" * 64}),
        lambda body: body["counts"].update(students=3), lambda body: body["counts"].update(others=0),
        lambda body: body["counts"].pop("visits"), lambda body: body.update(previous="x"),
        lambda body: body.update(holds=["../x"]),
    ],
)  # fmt: skip
def test_manifest_that_contradicts_its_package(world, edit):
    assert cause_of(world, world.remake(edit)) == "hostile"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b"null", b'{"format":[1,0]}'])
def test_manifest_that_is_none(world, content):
    parts = world.members(world.write().file)
    parts |= {"manifest.json": content, "manifest.sig": world.school.keys.sign(content)}
    assert cause_of(world, world.seal(_zip(parts))) == "hostile"


def test_unlisted_attachment_name_and_lying_name(world):
    assert cause_of(world, world.remake(members={"attachments/" + "0" * 64: b"x"})) == "hostile"
    content = b"other"
    name = "attachments/" + "1" * 64
    member = {"name": name, "size": len(content), "sha256": manifests.identity(content)}
    path = world.remake(lambda body: body["members"].append(member), members={name: content})
    assert cause_of(world, path) == "hostile"


# The zip's form


BAD_NAMES = [
    "../x.json", "/etc/x.json", "C:x.json", "C:\\x.json", "\\\\host\\share\\x.json", "records\\students.jsonl",
    "con.json", "records/nul.jsonl", "records/com1.jsonl", "x.json.", "x.json ", "X.json", "Records/students.jsonl",
    "records/students.JSONL", "records/", "records/a/b.jsonl", "аbc.json", "x\u200b.json", "x.exe", "autorun.inf",
    "nested/../x.zhuxue", "nested/con.zhuxue", "attachments/" + "A" * 64, "attachments/x", "./x.json", "x.json/..",
]  # fmt: skip


@pytest.mark.parametrize("name", BAD_NAMES)
def test_names_outside_our_few_places(world, name):
    assert not allowed_name(name)
    path = world.remake(
        lambda body: body["members"].append({"name": name, "size": 1, "sha256": manifests.identity(b"x")}),
        members={name: b"x"},
    )
    assert cause_of(world, path) == "hostile"


def test_name_cut_by_a_nul(world):
    parts = world.members(world.write().file) | {"aXb.json": b"{}"}
    assert cause_of(world, world.seal(_zip(parts).replace(b"aXb.json", b"a\0b.json"))) == "hostile"


def _zip(parts) -> bytes:
    return _raw([(name, content, {}) for name, content in parts.items()])


def _raw(entries) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content, attributes in entries:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            for attribute, value in attributes.items():
                setattr(info, attribute, value)
            archive.writestr(info, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    "attributes",
    [
        {"external_attr": 0o120777 << 16}, {"external_attr": 0o040755 << 16}, {"external_attr": 0x10},
        {"external_attr": 0o060644 << 16}, {"compress_type": zipfile.ZIP_BZIP2}, {"compress_type": zipfile.ZIP_LZMA},
    ],
)  # fmt: skip
def test_links_folders_devices_and_other_methods(world, attributes):
    parts = world.members(world.write().file)
    entries = [(name, content, attributes if name == "secrets.json" else {}) for name, content in parts.items()]
    assert cause_of(world, world.seal(_raw(entries))) == "hostile"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_names(world):
    parts = list(world.members(world.write().file).items())
    entries = [(name, content, {}) for name, content in [*parts, parts[0]]]
    assert cause_of(world, world.seal(_raw(entries))) == "hostile"


def test_names_that_differ_in_case_only(world):
    parts = world.members(world.write().file) | {"nested/A.zhuxue": b"1", "nested/a.zhuxue": b"1"}
    assert cause_of(world, world.seal(_zip(parts))) == "hostile"


def test_encrypted_member(world):
    content = bytearray(_zip(world.members(world.write().file)))
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        content[content.index(mark) + place] |= 1
    assert cause_of(world, world.seal(bytes(content))) == "hostile"


def test_overlapping_members(world):
    content = bytearray(_zip(world.members(world.write().file)))
    first = content.index(b"PK\x01\x02")
    second = content.index(b"PK\x01\x02", first + 4)
    content[second + 42 : second + 46] = content[first + 42 : first + 46]
    assert cause_of(world, world.seal(bytes(content))) == "hostile"


def test_local_header_of_another_name(world):
    content = _zip(world.members(world.write().file)).replace(b"secrets.json", b"sekrets.json", 1)
    assert cause_of(world, world.seal(content)) == "hostile"


@pytest.mark.parametrize("place", ["before", "after", "comment"])
def test_bytes_outside_the_zip(world, place):
    content = world.unseal(world.write().file)
    if place == "comment":
        content = content[:-2] + struct.pack("<H", 3) + b"abc"
    assert cause_of(world, world.seal(b"x" + content if place == "before" else content + b"x" * (place == "after")))


def test_zip_cut_or_flipped_by_its_maker(world):
    """age is intact here: the maker itself sealed something broken. No exception of ours or Python's gets out."""
    content = world.unseal(world.write().file)
    for at in range(0, len(content), 23):
        assert cause_of(world, world.seal(content[:at])) in ("hostile", "damaged")
        flipped = bytearray(content)
        flipped[at] ^= 0x41
        path = world.seal(bytes(flipped))
        # Taken only when the bit carried no meaning, such as a date.
        with contextlib.suppress(PackageRefused), world.open(path) as opened:
            assert len(list(opened.records("students"))) == 2


# Caps


def test_bomb_by_ratio(world):
    parts = world.members(world.write().file) | {"records/students.jsonl": b" " * (8 << 20)}
    assert cause_of(world, world.seal(_zip(parts))) == "hostile"


def test_bomb_by_a_lying_size(world):
    content = bytearray(_zip(world.members(world.write().file)))
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = content.index(mark) + place
        content[at : at + 4] = struct.pack("<L", 10)
    assert cause_of(world, world.seal(bytes(content))) == "hostile"


@pytest.mark.parametrize(
    "cap",
    [
        {"file": 100}, {"members": 3}, {"member": 5}, {"total": 50}, {"directory": 20}, {"manifest": 10}, {"header": 60},
        {"recipients": 1}, {"ratio": 0, "ratio_free": 0},
    ],
)  # fmt: skip
def test_each_cap_holds(world, cap):
    assert cause_of(world, world.write().file, caps=dataclasses.replace(DEFAULT, **cap)) == "hostile"


def test_a_million_entries_are_refused_before_they_are_listed(world):
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", *[0] * 18) + b"a"
    count = 1_000_000
    directory = entry * count
    for claimed in (count & 0xFFFF, 3):
        end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, claimed, claimed, len(directory), 0, 0)
        assert cause_of(world, world.seal(directory + end)) == "hostile"


def test_zip64_is_not_needed_and_not_taken(world):
    content = world.unseal(world.write().file)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    assert cause_of(world, world.seal(content[:-22] + locator + content[-22:])) == "hostile"


def test_too_many_recipients(world):
    path = world.stick / "x.zhuxue"
    many = [UnitKeys.generate().public.age_key for _ in range(80)] + [world.county.keys.public.age_key]
    content = world.unseal(world.write().file)
    path.write_bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(one) for one in many]))
    assert cause_of(world, path) == "hostile"


def test_endless_header_and_passphrase(world):
    path = world.stick / "x.zhuxue"
    path.write_bytes(b"age-encryption.org/v1\n" + b"-> X25519 a\nb\n" * 20_000)
    assert cause_of(world, path) == "hostile"
    path.write_bytes(b"age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2FsdA 62\nYWJj\n--- " + b"A" * 43 + b"\n")
    assert cause_of(world, path) == "damaged"


def test_nesting_ends(world):
    village = world.write(to=world.central)
    central = world.write(world.draft(world.central, nested=[village.file]), world.central)
    flat = dataclasses.replace(DEFAULT, depth=0)
    assert cause_of(world, central.file, caps=flat) == "hostile"


def test_extra_member_that_is_no_object(world):
    parts = {"secrets.json": b"[1]"}

    def edit(body):
        for one in body["members"]:
            if one["name"] == "secrets.json":
                one.update(size=3, sha256=manifests.identity(b"[1]"))

    with world.open(world.remake(edit, members=parts)) as opened, pytest.raises(PackageRefused):
        opened.extra("secrets")


def test_refusals_hold_no_english_and_no_key(world):
    path = world.remake(sender_edit(world.school, code="999"))
    with pytest.raises(PackageRefused) as refusal:
        world.open(path)
    text = msgspec.json.encode(refusal.value.as_json()).decode()
    assert "Traceback" not in text and world.county.keys.age_secret not in text


def test_extra_member_that_is_no_json(world):
    content = b"{broken"

    def edit(body):
        for one in body["members"]:
            if one["name"] == "secrets.json":
                one.update(size=len(content), sha256=manifests.identity(content))

    with world.open(world.remake(edit, members={"secrets.json": content})) as opened:
        with pytest.raises(PackageRefused):
            opened.extra("secrets")
        assert len(list(opened.records("students"))) == 2


def test_nested_package_of_a_revoked_village_is_refused_alone(world):
    village = world.write(to=world.central)
    central = world.write(world.draft(world.central, nested=[village.file]), world.central)
    known = Known([world.central.known, dataclasses.replace(world.school.known, revoked=True)])
    with world.open(central.file, known=known) as opened:
        with pytest.raises(PackageRefused) as refusal:
            opened.open_nested(opened.nested[0])
        assert refusal.value.cause == "revoked" and refusal.value.where.endswith("5200010001_2026A_0001.zhuxue")
        assert len(list(opened.records("students"))) == 2


def test_header_that_never_ends(world):
    path = world.stick / "x.zhuxue"
    path.write_bytes(b"age-encryption.org/v1\n" + b"x" * 100_000)
    assert cause_of(world, path) == "hostile"

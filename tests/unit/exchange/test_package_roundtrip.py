"""A package goes out, is judged by Debian's age and unzip's rules, and comes in whole."""

from __future__ import annotations

import dataclasses
import io
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import msgspec
import pytest

from app.core.errors import Refused
from app.exchange import manifest as manifests
from app.exchange.caps import DEFAULT
from app.exchange.keys import UnitKeys, signature_holds
from app.exchange.package import BadLine, PackageRefused, open_own, write_package

CHILD = "石榴花样本"
CHILD_ID = "000000201601010000"


def test_name_note_and_numbers(world):
    written = world.write()
    assert written.file.name == "5200010001_2026A_0001.zhuxue"
    assert written.cover_txt.name == "5200010001_2026A_0001.txt"
    assert (written.records, written.attachments, written.sequence) == (2, 1, 1)
    assert written.size == written.file.stat().st_size
    assert sorted(path.name for path in world.stick.iterdir()) == [written.cover_txt.name, written.file.name]


def test_note_says_who_and_what_and_nothing_of_a_child(world):
    written = world.write()
    text = written.cover_txt.read_bytes().decode("utf-8-sig")
    for part in (
        "样本村小学", "5200010001", "样本县资助中心", world.county.known.fingerprint, world.school.known.fingerprint,
        "上报", "2026年秋季学期", "第 1 号", f"{written.size} 字节", written.sha256,
    ):  # fmt: skip
        assert part in text
    assert "可以拔出" in text.strip().splitlines()[-1]
    assert CHILD not in text and CHILD_ID not in text and "students" not in text


def test_everything_comes_out(world):
    written = world.write()
    with world.open(written.file) as opened:
        assert opened.identity == written.identity and opened.sha256 == written.sha256 and opened.size == written.size
        assert opened.manifest == written.manifest and opened.notes == ()
        assert opened.kinds == ("students", "visits")
        assert list(opened.records("students")) == [{"name": CHILD, "id_number": CHILD_ID}, {"name": "第二个"}]
        assert list(opened.records("visits")) == [] and list(opened.records("no_such_kind")) == []
        assert [opened.attachment(one) for one in opened.attachments] == [b"\xff\xd8 a photo"]
        assert opened.extras == ("secrets",) and opened.extra("secrets") == {"namespace": "n"}
        with pytest.raises(KeyError):
            opened.attachment("0" * 64)


@pytest.mark.skipif(shutil.which("age") is None, reason="needs the age program")
@pytest.mark.parametrize("who", ["county", "school"])
def test_age_opens_it_for_receiver_and_sender(world, tmp_path, who):
    written = world.write()
    secret = tmp_path / "secret"
    secret.write_text(getattr(world, who).keys.age_secret)
    plain = subprocess.run(["age", "-d", "-i", str(secret), str(written.file)], capture_output=True, check=True).stdout
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        assert archive.testzip() is None
        manifest = archive.read("manifest.json")
        assert signature_holds(world.school.keys.public.sign_key, archive.read("manifest.sig"), manifest)
        assert archive.read("records/students.jsonl").count(b"\n") == 2


@pytest.mark.skipif(shutil.which("age") is None, reason="needs the age program")
def test_a_package_sealed_by_age_is_taken(world, tmp_path):
    """The format is age's, not pyrage's."""
    plain = world.unseal(world.write().file)
    target = tmp_path / "x.zhuxue"
    subprocess.run(["age", "-r", world.county.keys.public.age_key, "-o", str(target)], input=plain, check=True)
    with world.open(target) as opened:
        assert opened.manifest.sender.code == "5200010001"


def test_no_child_in_file_note_or_temporary_folder(world):
    written = world.write()
    with world.open(written.file) as opened:
        list(opened.records("students"))
    for content in (written.file.read_bytes(), written.cover_txt.read_bytes()):
        assert CHILD.encode() not in content and CHILD_ID.encode() not in content
    assert list(world.workdir.iterdir()) == []


def test_large_content_on_disk_has_no_name_and_only_the_owner_reads_it(world, monkeypatch):
    monkeypatch.setattr("app.exchange.sealing._IN_MEMORY", 10)
    written = world.write()
    with world.open(written.file) as opened:
        assert opened._inner.fileno() > 2
        assert os.fstat(opened._inner.fileno()).st_mode & 0o777 == 0o600
        assert list(world.workdir.iterdir()) == []
        assert len(list(opened.records("students"))) == 2


def test_bad_lines_come_beside_the_good_ones(world):
    lines = (
        b'{"name":"a"}\n\n[1]\n{"name":\n{"name":"\xff"}\n{"n":1e999}\n' + b"[" * 5000 + b"\n"
        + b'{"x":"' + b"y" * 300 + b'"}\n{"name":"z"}\n'
    )  # fmt: skip
    path = world.remake(
        lambda body: (
            body["counts"].update(students=9),
            [
                one.update(size=len(lines), sha256=manifests.identity(lines))
                for one in body["members"]
                if one["name"] == "records/students.jsonl"
            ],
        ),
        members={"records/students.jsonl": lines},
    )
    caps = dataclasses.replace(DEFAULT, line=200)
    with world.open(path, caps=caps) as opened:
        got = list(opened.records("students"))
    assert [one for one in got if isinstance(one, dict)] == [{"name": "a"}, {"name": "z"}]
    bad = [one for one in got if isinstance(one, BadLine)]
    assert [one.line_no for one in bad] == [2, 3, 4, 5, 6, 7, 8]
    assert all(one.kind == "students" and one.reason for one in bad)


@pytest.mark.parametrize("tail", [b"", b"\n"])
@pytest.mark.parametrize("length", [198, 199, 200, 201, 202])
def test_lines_around_the_cap(tail, length):
    from app.exchange.reading import _lines

    content = b"x" * length + tail
    got = list(_lines(io.BufferedReader(io.BytesIO(content + (b"ok\n" if tail else b""))), 200))
    if length + len(tail) <= 200 or (length == 200 and not tail):
        assert got[0] == content
    else:
        assert got[0] is None
    assert got[1:] == ([b"ok\n"] if tail else [])


def test_written_again_it_is_a_repetition_and_another_of_the_name_is_refused(world):
    first = world.write()
    before = first.file.read_bytes()
    first.cover_txt.unlink()
    again = world.write()
    assert again == first and first.file.read_bytes() == before and first.cover_txt.exists()
    with pytest.raises(PackageRefused) as refusal:
        world.write(world.draft(records={"students": []}))
    assert refusal.value.cause == "exists" and first.file.read_bytes() == before


def test_sync_goes_to_several_and_stays_in_the_unit(world):
    laptop = dataclasses.replace(world.school, keys=UnitKeys.generate())
    draft = world.draft(kind="sync")
    receivers = [laptop.known, world.school.known]
    written = write_package(world.stick, draft, world.school.keys, receivers, world.workdir)
    for party in (laptop, world.school):
        with world.open(written.file, party) as opened:
            assert opened.manifest.kind == "sync"
    foreign = write_package(world.stick / "f", draft, world.school.keys, [world.county.known], world.workdir)
    with pytest.raises(PackageRefused) as refusal:
        world.open(foreign.file)
    assert refusal.value.cause == "not_for_us"


@pytest.mark.parametrize("count", [0, 2])
def test_a_submission_has_one_receiver(world, count):
    receivers = [world.county.known, world.central.known][:count]
    with pytest.raises(PackageRefused, match="收件单位"):
        write_package(world.stick, world.draft(), world.school.keys, receivers, world.workdir)


def test_nothing_is_written_for_a_revoked_card(world):
    gone = dataclasses.replace(world.county.known, revoked=True)
    with pytest.raises(PackageRefused) as refusal:
        write_package(world.stick, world.draft(), world.school.keys, [gone], world.workdir)
    assert refusal.value.cause == "revoked" and list(world.stick.iterdir()) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "../x"}, {"period": "a/b"}, {"sequence": 0}, {"records": {"Bad Kind": []}}, {"clock": {"a b": 1}},
        {"extras": {"../x": {}}}, {"name": "两\n行"}, {"holds": ["x"]}, {"extras": {"con": {}}},
    ],
)  # fmt: skip
def test_what_a_reader_would_refuse_is_not_written(world, changes):
    with pytest.raises(PackageRefused) as refusal:
        world.write(world.draft(**changes))
    assert refusal.value.cause == "invalid" and list(world.stick.iterdir()) == []


def test_an_attachment_that_changed_on_disk_is_not_sent(world):
    with pytest.raises(PackageRefused, match="附件"):
        world.write(world.draft(attachments={"0" * 64: b"other"}))


def test_attachments_from_file_and_function(world, tmp_path):
    (tmp_path / "p").write_bytes(b"one")
    sources = {manifests.identity(b"one"): tmp_path / "p", manifests.identity(b"two"): lambda: b"two"}
    with world.open(world.write(world.draft(attachments=sources)).file) as opened:
        assert {opened.attachment(one) for one in opened.attachments} == {b"one", b"two"}


def test_central_school_carries_its_villages_packages(world):
    village = world.write(to=world.central)
    central = world.write(world.draft(world.central, nested=[village.file]), world.central)
    with world.open(central.file) as opened:
        assert opened.nested == ("5200010001_2026A_0001",)
        with opened.open_nested(opened.nested[0]) as inner:
            assert inner.identity == village.identity and inner.manifest.sender.code == "5200010001"
            assert len(list(inner.records("students"))) == 2 and inner.nested == ()
            copy = io.BytesIO()
            inner.copy_signed(copy)
            assert copy.getvalue() == opened.nested_bytes(opened.nested[0])
            with pytest.raises(PackageRefused):
                inner.open_nested("x")


def test_a_nested_package_not_meant_for_its_carrier_is_refused_alone(world):
    stolen = world.unseal(world.write(to=world.county).file)
    name = "nested/5200010001_2026A_0001.zhuxue"
    draft = world.draft(world.central)
    path = world.write(draft, world.central).file
    parts = world.members(path)
    body = msgspec.json.decode(parts["manifest.json"])
    body["members"].append({"name": name, "size": len(stolen), "sha256": manifests.identity(stolen)})
    parts |= {name: stolen, "manifest.json": msgspec.json.encode(body)}
    parts["manifest.sig"] = world.central.keys.sign(parts["manifest.json"])
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for one, content in parts.items():
            archive.writestr(one, content)
    with world.open(world.seal(stream.getvalue())) as opened:
        with pytest.raises(PackageRefused) as refusal:
            opened.open_nested("5200010001_2026A_0001")
        assert refusal.value.cause == "not_for_us"
        assert len(list(opened.records("students"))) == 2


def test_central_school_carries_nothing_that_was_not_for_it(world):
    village = world.write()
    with pytest.raises(PackageRefused):
        world.write(world.draft(world.central, nested=[village.file]), world.central)


def test_sender_looks_at_what_it_sent_and_nobody_else_does(world):
    written = world.write()
    with open_own(written.file, world.school.keys, world.workdir) as opened:
        assert opened.identity == written.identity
    with pytest.raises(PackageRefused):
        open_own(written.file, world.county.keys, world.workdir)
    with pytest.raises(PackageRefused) as refusal:
        world.open(written.file, world.school)
    assert refusal.value.cause == "own"


def test_renamed_copy_is_taken_with_a_remark(world):
    written = world.write()
    for name in ("5200010001_2026A_0001 (1).zhuxue", "5200010001_2026A_0001 - 副本.zhuxue", "x.zip"):
        copy = Path(shutil.copy(written.file, world.stick / name))
        with world.open(copy) as opened:
            assert len(opened.notes) == 1 and written.file.name in opened.notes[0]


def test_wrong_note_beside_it_is_remarked_only(world):
    written = world.write()
    written.cover_txt.write_bytes(written.cover_txt.read_bytes().replace(written.sha256.encode(), b"0" * 64))
    with world.open(written.file) as opened:
        assert "说明文件" in opened.notes[0]


def test_unknown_fields_of_a_newer_minor_version_are_kept(world):
    path = world.remake(lambda body: body.update(format=[1, 9], later={"a": [1]}, extra=3))
    with world.open(path) as opened:
        assert opened.manifest.extra == {"later": {"a": [1]}, "extra": 3}
        assert msgspec.json.decode(manifests.encode(opened.manifest))["later"] == {"a": [1]}


def test_leftovers_of_a_pulled_stick_are_cleared_and_other_hidden_files_are_not(world):
    ours, theirs, named = world.stick / ".abcd1234.part", world.stick / ".abcd5678.part", world.stick / ".x.part"
    ours.write_bytes(b"age-encryption.org/v1\n-> X25519")
    theirs.write_bytes(b"something of another program")
    named.write_bytes(b"")
    world.write()
    assert not ours.exists() and theirs.exists() and named.exists()


def test_missing_file(world):
    with pytest.raises(Refused, match="找不到"):
        world.open(world.stick / "none.zhuxue")


@pytest.mark.parametrize(
    ("period", "text"), [("2027S", "2027年春季学期"), ("2026-09", "2026年9月"), ("2026", "2026年")]
)
def test_period_in_words(world, period, text):
    written = world.write(world.draft(period=period))
    assert text in written.cover_txt.read_text("utf-8-sig") and written.file.name == f"5200010001_{period}_0001.zhuxue"


@pytest.mark.parametrize("cap", [{"file": 300}, {"total": 10}, {"members": 2}])
def test_too_much_for_one_package_is_told_before_it_is_carried(world, cap):
    caps = dataclasses.replace(DEFAULT, **cap)
    receivers = [world.county.known]
    with pytest.raises(PackageRefused, match="太多") as refusal:
        write_package(world.stick, world.draft(), world.school.keys, receivers, world.workdir, caps=caps)
    assert refusal.value.cause == "invalid" and list(world.stick.iterdir()) == []

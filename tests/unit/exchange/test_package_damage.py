"""Faults 6-9: what sticks and copying do to a package. Nothing is ever shown of a package that isn't whole."""

from __future__ import annotations

import builtins
import contextlib
import io
import os
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from app.core import files
from app.core.errors import Refused
from app.exchange import writing
from app.exchange.package import PackageRefused
from app.exchange.sealing import TooBig, seal


def refusal_of(world, content: bytes, path: Path, party=None) -> PackageRefused:
    path.write_bytes(content)
    with pytest.raises(PackageRefused) as refusal:
        world.open(path, party)
    assert refusal.value.what and refusal.value.where == str(path) and refusal.value.do
    assert list(world.workdir.iterdir()) == []
    return refusal.value


def places(content: bytes) -> list[int]:
    """Structural boundaries (each header line, the nonce, the last tag), their neighbours, and many bytes between."""
    ends = [at + 1 for at, byte in enumerate(content[: content.index(b"\n--- ") + 60]) if byte == 0x0A]
    body = content.index(b"\n--- ") + 5 + 43 + 1
    marks = {0, 1, *ends, body, body + 16, len(content) - 16, len(content) - 1}
    near = {at + step for at in marks for step in (-1, 0, 1)} | set(range(0, len(content), 7))
    return sorted(at for at in near if 0 <= at < len(content))


@pytest.mark.parametrize("with_note", [True, False])
def test_cut_anywhere(world, with_note):
    written = world.write()
    content = written.file.read_bytes()
    if not with_note:
        written.cover_txt.unlink()
    for at in places(content):
        refusal = refusal_of(world, content[:at], written.file)
        assert refusal.cause == "damaged", at
        if with_note and at:
            assert str(at) in refusal.what or "不完整" in refusal.what


def test_every_bit_flipped(world):
    written = world.write(world.draft(records={}, attachments={}, extras={}))
    content = written.file.read_bytes()
    chosen = random.Random(1).sample(range(len(content) * 8), 1500) + list(range(0, 21 * 8))
    for bit in chosen:
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        assert refusal_of(world, bytes(flipped), written.file).cause == "damaged", bit


def test_flipped_without_a_note_is_refused_too_and_the_doubt_is_told(world):
    written = world.write()
    written.cover_txt.unlink()
    content = written.file.read_bytes()
    stanza = content.index(b"-> X25519 ") + 12
    flipped = bytearray(content)
    flipped[stanza] ^= 1
    refusal = refusal_of(world, bytes(flipped), written.file)
    assert refusal.cause in ("not_for_us", "damaged")
    if refusal.cause == "not_for_us":
        assert "损坏" in refusal.do


@pytest.mark.parametrize("extra", [b"\0", b"x" * 100, b"\r\n", b"y" * 70_000])
@pytest.mark.parametrize("with_note", [True, False])
def test_garbage_appended(world, extra, with_note):
    written = world.write()
    if not with_note:
        written.cover_txt.unlink()
    refusal = refusal_of(world, written.file.read_bytes() + extra, written.file)
    assert refusal.cause == "damaged"
    assert not with_note or f"多出了 {len(extra)} 字节" in refusal.what


def test_two_packages_in_one_file(world):
    written = world.write()
    assert refusal_of(world, written.file.read_bytes() * 2, written.file).cause == "damaged"


def test_not_for_us_is_told_from_damaged(world):
    written = world.write()
    content = written.file.read_bytes()
    refusal = refusal_of(world, content, written.file, world.other)
    assert refusal.cause == "not_for_us" and "损坏" not in refusal.do
    assert refusal_of(world, content[:-1] + b"?", written.file, world.other).cause == "damaged"
    written.cover_txt.unlink()
    refusal = refusal_of(world, content, written.file, world.other)
    assert refusal.cause == "not_for_us" and "损坏" in refusal.do


def test_note_is_found_beside_a_copy(world):
    written = world.write()
    copy = world.stick / "5200010001_2026A_0001 (1).zhuxue"
    refusal = refusal_of(world, written.file.read_bytes()[:-5], copy)
    assert refusal.cause == "damaged" and f"应有 {written.size} 字节" in refusal.what


@pytest.mark.parametrize(
    ("content", "name", "cause", "word"),
    [
        (b"", "a.zhuxue", "damaged", "0 字节"),
        (b"age-encr", "a.zhuxue", "damaged", "不完整"),
        (b"MZ\x90\x00" + b"\0" * 99, "a.exe", "not_a_package", "病毒"),
        (b"MZ\x90\x00" + b"\0" * 99, "a.zhuxue", "not_a_package", "病毒"),
        (b"L\x00\x00\x00\x01\x14\x02\x00\x00", "a.zhuxue.lnk", "not_a_package", "快捷方式"),
        (b"PK\x03\x04rest", "a.xlsx", "not_a_package", "表格"),
        (b"\xd0\xcf\x11\xe0\xa1", "a.xls", "not_a_package", "表格"),
        (b"%PDF-1.4", "a.pdf", "not_a_package", "PDF"),
        (b'{"code": 1}', "a.json", "not_a_package", "名片"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "a.age", "not_a_package", "加密"),
        (b"\0" * 5000, "a.zhuxue", "damaged", "开头"),
        (b"\0" * 5000, "a.jpg", "not_a_package", "不是数据包"),
    ],
)
def test_other_files_each_have_a_sentence(world, content, name, cause, word):
    refusal = refusal_of(world, content, world.stick / name)
    assert refusal.cause == cause and word in refusal.what


def test_the_note_picked_instead_of_the_package(world):
    written = world.write()
    with pytest.raises(PackageRefused, match="说明文件") as refusal:
        world.open(written.cover_txt)
    assert ".zhuxue" in refusal.value.do


def test_a_folder_of_the_name(world):
    (world.stick / "a.zhuxue").mkdir()
    with pytest.raises(PackageRefused) as refusal:
        world.open(world.stick / "a.zhuxue")
    assert refusal.value.cause == "unreadable"


class FailingFile:
    """A file of which only the first bytes can be read: a stick that was pulled."""

    def __init__(self, stream, left: int) -> None:
        self._stream = stream
        self._left = left

    def read(self, size=-1):
        chunk = self._stream.read(size)
        self._left -= len(chunk)
        if self._left < 0:
            raise OSError(5, "Input/output error")
        return chunk

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._stream.close()


@pytest.mark.parametrize("left", [0, 1000, 70_000, 90_000])
def test_stick_pulled_while_reading(world, monkeypatch, left):
    written = world.write(world.draft(extras={"noise": {"n": os.urandom(100_000).hex()}}))
    real = Path.open

    def failing(self, *args, **kwargs):
        stream = real(self, *args, **kwargs)
        return FailingFile(stream, left) if self == written.file else stream

    assert written.size > left
    monkeypatch.setattr(Path, "open", failing)
    with pytest.raises(PackageRefused) as refusal:
        world.open(written.file)
    assert refusal.value.cause == "unreadable" and "U盘" in refusal.value.do


@pytest.mark.parametrize("limit", [0, 1, 100, 1000, 2000, 5000])
def test_full_stick_leaves_nothing(world, limit):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    draft = world.draft(extras={"noise": {"n": os.urandom(20_000).hex()}})
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        with pytest.raises(Refused) as refusal:
            world.write(draft)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refusal.value.do and list(world.stick.iterdir()) == [] and list(world.workdir.iterdir()) == []
    assert world.write(draft).file.exists()


def test_small_stick_leaves_nothing(world):
    command = ["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(world.stick)]
    mounted = subprocess.run(command, check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip("may not mount")
    try:
        with pytest.raises(Refused, match="优盘满了，差 1 兆"):
            world.write(world.draft(extras={"noise": {"n": os.urandom(40_000).hex()}}))
        assert list(world.stick.iterdir()) == []
        assert world.write().file.exists()
    finally:
        subprocess.run(["umount", str(world.stick)], check=True)


CALLS = [(os, "fsync"), (os, "replace"), (os, "chmod"), (os, "open"), (os, "close"), (os, "fdopen"), (builtins, "open")]


def failing_at(monkeypatch, module, name: str, nth: int, failure) -> list[int]:
    real, count = getattr(module, name), [0]

    def call(*args, **kwargs):
        count[0] += 1
        if count[0] == nth:
            failure()
        return real(*args, **kwargs)

    monkeypatch.setattr(module, name, call)
    return count


def raise_io() -> None:
    raise OSError(5, "Input/output error")


@pytest.mark.parametrize("nth", range(1, 7))
@pytest.mark.parametrize(("module", "name"), CALLS[:5])
def test_nth_call_fails(world, monkeypatch, module, name, nth):
    with monkeypatch.context() as patch:
        count = failing_at(patch, module, name, nth, raise_io)
        written = False
        with contextlib.suppress(Refused):  # and nothing else
            world.write()
            written = True
        assert written or not list(world.stick.glob("*.zhuxue"))
        assert not written or count[0] < nth or name in ("open", "close", "chmod")
    with world.open(world.write().file) as opened:
        assert opened.manifest.sequence == 1


@pytest.mark.parametrize("nth", range(1, 5))
@pytest.mark.parametrize(("module", "name"), CALLS[:3])
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_killed_at_nth_call(world, monkeypatch, module, name, nth):
    """Kill -9 inside write, rename, flush: the final name is absent or whole, and the next start can go on."""
    child = os.fork()
    if child == 0:
        failing_at(monkeypatch, module, name, nth, lambda: os._exit(9))
        try:
            world.write()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert list(world.workdir.iterdir()) == []
    for path in world.stick.glob("*.zhuxue"):
        with world.open(path) as opened:
            assert opened.manifest.sequence == 1
    with world.open(world.write().file) as opened:
        assert len(list(opened.records("students"))) == 2
    # Of a note cut while being written only an invisible part may remain.
    assert sum(not path.name.startswith(".") for path in world.stick.iterdir()) == 2


def test_stick_of_false_capacity(world, monkeypatch):
    """What is read back is not what was written: no package, no 可以拔出."""

    def lying(path: Path) -> None:
        content = path.read_bytes()
        path.write_bytes(content[:-300] + b"\0" * 300)

    monkeypatch.setattr(writing, "_forget_cached", lying)
    with pytest.raises(Refused, match="不一致") as refusal:
        world.write()
    assert "U盘" in refusal.value.do and list(world.stick.iterdir()) == []


def test_note_cannot_be_written(world, monkeypatch):
    def failing(*_args, **_options):
        raise Refused("文件没有写成")

    monkeypatch.setattr(files, "write_bytes", failing)
    with pytest.raises(Refused):
        world.write()
    assert list(world.stick.iterdir()) == []


def test_no_room_on_this_machine(world, monkeypatch):
    written = world.write()
    monkeypatch.setattr("app.exchange.sealing._IN_MEMORY", 10)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        for act in (lambda: world.open(written.file), lambda: world.write(world.draft(sequence=2))):
            with pytest.raises(Refused, match="本机") as refusal:
                act()
            assert "磁盘空间" in refusal.value.do
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_sealed_wrongly_by_its_maker(world):
    """The note and the file agree, so copying is not to blame."""
    written = world.write()
    broken = bytearray(written.file.read_bytes())
    broken[-3] ^= 1
    written.file.write_bytes(broken)
    text = written.cover_txt.read_bytes()
    written.cover_txt.write_bytes(text.replace(written.sha256.encode(), files.sha256_of(written.file).encode()))
    assert "制作时" in refusal_of(world, bytes(broken), written.file).what


def test_a_text_of_the_name_that_is_no_note(world):
    written = world.write()
    written.cover_txt.write_bytes("老师的笔记\n".encode("gb18030"))
    with world.open(written.file) as opened:
        assert opened.notes == ()


@pytest.mark.parametrize("size", [200, 70_000, 200_000])
@pytest.mark.parametrize("room", [0, 150, 66_000, 199_000])
def test_a_failing_medium_is_never_taken_for_a_sealed_file(world, size, room):
    """pyrage keeps silent about an error at its last flush."""

    class Full(io.BytesIO):
        def write(self, content):
            if self.tell() + len(content) > room:
                raise OSError(28, "No space left on device")
            return super().write(content)

    if room > size:
        pytest.skip("it fits")
    with pytest.raises(OSError, match="No space"):
        seal(io.BytesIO(b"x" * size), Full(), [world.county.keys.public.age_key], 1 << 30)
    with pytest.raises(TooBig):
        seal(io.BytesIO(b"x" * size), io.BytesIO(), [world.county.keys.public.age_key], room)

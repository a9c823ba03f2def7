"""The frame of a release: what is done again, what stops it, what a part is described by, what is published."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from installer import machine, parts, release
from installer.steps import Steps, Stop, call, digest_of
from installer.windows import version


def test_a_step_is_done_again_only_for_another_input_or_a_lost_result(tmp_path: Path) -> None:
    steps, made, done = Steps(tmp_path / "work"), tmp_path / "made", []

    def work(log: Path) -> None:
        done.append(1)
        made.write_text("x", encoding="ascii")

    for word in ("a", "a", "b"):
        steps.do("one", [word], [made], work)
    assert len(done) == 2
    made.unlink()
    Steps(tmp_path / "work").do("one", ["b"], [made], work)
    assert len(done) == 3


def test_a_step_that_fails_is_not_taken_for_done(tmp_path: Path) -> None:
    steps = Steps(tmp_path)
    steps.do("one", ["a"], [], lambda log: None)
    with pytest.raises(Stop, match="left no"):
        steps.do("one", ["b"], [tmp_path / "nothing"], lambda log: None)
    done: list[Path] = []
    steps.do("one", ["a"], [], done.append)
    assert done


def test_the_hash_sees_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1", encoding="ascii")
    first = digest_of([tmp_path])
    (tmp_path / "a").write_text("2", encoding="ascii")
    second = digest_of([tmp_path])
    (tmp_path / "a").rename(tmp_path / "b")
    assert len({first, second, digest_of([tmp_path]), digest_of([tmp_path, "word"])}) == 4


def test_a_failed_command_is_shown_by_its_last_lines(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with pytest.raises(Stop, match=r"ended with 3(.|\n)*why"):
        call(["sh", "-c", "echo why; exit 3"], log)
    assert "why" in log.read_text(encoding="utf-8")
    assert call(["sh", "-c", "exit 3"], log, check=False) == 3


def test_without_rights_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.shutil, "which", lambda name: name)
    monkeypatch.setattr(machine, "output", lambda command: "amd64\n")
    monkeypatch.setattr(machine.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(Stop, match="needs root"):
        machine.check_rights(tmp_path)
    monkeypatch.setattr(machine, "output", lambda command: "arm64\n")
    with pytest.raises(Stop, match="arm64"):
        machine.check_rights(tmp_path)


def test_the_mirror_is_the_machines_own(monkeypatch: pytest.MonkeyPatch) -> None:
    said = (
        "http://a.example/debian-security/ Debian oldstable-security\n"
        "http://b.example/other/ Other bookworm\nhttp://c.example/debian/ Debian oldstable\n"
    )
    monkeypatch.setattr(machine, "output", lambda command: said)
    assert machine.mirror() == "http://c.example/debian"
    monkeypatch.setattr(machine, "output", lambda command: "")
    with pytest.raises(Stop, match="No Debian mirror"):
        machine.mirror()


def wheel(site: Path, name: str, module: str, licence: str) -> None:
    """An installed wheel, as pip leaves it."""
    info = site / f"{name.replace('-', '_')}-1.0.dist-info"
    (info / "licenses").mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{licence}\n\nText\n", encoding="utf-8"
    )
    (info / "RECORD").write_text(f"{module}/__init__.py,,\n{info.name}/METADATA,,\n", encoding="utf-8")
    (info / "licenses" / "LICENSE").write_text(f"the words of {name}", encoding="utf-8")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    entry = {"metadata": {"name": "Some-Lib"}, "download_info": {"archive_info": {"hashes": {"sha256": "ab" * 32}}}}
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"install": [entry]}), encoding="utf-8")
    return path


def test_only_what_went_in_is_described(tmp_path: Path, report: Path) -> None:
    site = tmp_path / "site"
    wheel(site, "some-lib", "somelib", "License-Expression: MIT")
    wheel(site, "build-tool", "tool", "License-Expression: MIT")
    found = parts.wheels(site, report, {"somelib"})
    assert [(one.name, one.version, one.licence, one.sha256) for one in found] == [
        ("some-lib", "1.0", "MIT", "ab" * 32)
    ]
    parts.write_licences(found, tmp_path / "licences")
    assert "the words of some-lib" in (tmp_path / "licences" / "some-lib.txt").read_text(encoding="utf-8")
    assert "some-lib 1.0" in (tmp_path / "licences" / "licences.md").read_text(encoding="utf-8")


def test_a_part_without_licence_stops_the_release(tmp_path: Path, report: Path) -> None:
    wheel(tmp_path / "site", "some-lib", "somelib", "Summary: nothing said")
    with pytest.raises(Stop, match="licence"):
        parts.wheels(tmp_path / "site", report, {"somelib"})


def test_the_sbom_is_cyclonedx_and_the_same_for_the_same_parts() -> None:
    made = [parts.Part("a", "1", "MIT", "pkg:pypi/a@1", "00" * 32), parts.Part("b", "", "LicenseRef-B")]
    one, two = (parts.sbom(made, "zhuxue", "0.1.0", "win_amd64") for _ in range(2))
    assert one == two
    assert (one["bomFormat"], one["specVersion"], one["version"]) == ("CycloneDX", "1.6", 1)
    assert one["serialNumber"] != parts.sbom(made[:1], "zhuxue", "0.1.0", "win_amd64")["serialNumber"]
    assert one["components"][0]["licenses"] == [{"expression": "MIT"}]
    assert one["components"][1]["licenses"] == [{"license": {"name": "LicenseRef-B"}}]
    assert one["dependencies"][0]["dependsOn"] == ["pkg:pypi/a@1", "part:b"]


def test_published_are_the_files_and_the_sums_of_all_there_is(tmp_path: Path) -> None:
    file = tmp_path / "x.exe"
    file.write_bytes(b"abc")
    out = tmp_path / "out"
    release.publish([file], out, "windows")
    release.publish([file], out, "linux")
    lines = (out / release.SUMS).read_text(encoding="utf-8").splitlines()
    known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert lines == [f"{known}  linux/x.exe", f"{known}  windows/x.exe"]


def test_windows_counts_versions_by_four() -> None:
    assert version.four("1.2.3") == (1, 2, 3, 0)
    assert version.four("2.0") == (2, 0, 0, 0)
    text = version.resource("1.2.3", "zhuxue.exe", "助学台账（命令）")
    assert "filevers=(1, 2, 3, 0)" in text and "助学台账（命令）" in text

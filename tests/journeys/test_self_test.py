"""``--self-test``: passes with all its parts, says which step did not, and touches nothing of the person's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app import bootstrap
from app.cli import self_test
from app.core.errors import Refused


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_everything_passes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "自检 文件夹"
    assert bootstrap.start(["--self-test", str(folder)]) == 0, capfd.readouterr()
    lines = capfd.readouterr().out.splitlines()
    assert lines[-1] == "自检全部通过。"
    assert len(lines) == 14 and all("：通过。" in line for line in lines[1:-1])
    assert (folder / self_test.REPORT).read_text(encoding="utf-8").splitlines() == lines
    assert (folder / "窗口_不用屏幕.png").stat().st_size > 10_000
    # Again in the same place: what an earlier one left is replaced, but nothing that isn't its own.
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "x").write_text("x", encoding="utf-8")
    assert bootstrap.start(["--self-test", str(tmp_path / "mine")]) == 1
    assert "文件夹里有别的东西" in capfd.readouterr().err
    assert (tmp_path / "mine" / "x").is_file()


def test_the_step_that_fails_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.resources.resource", tmp_path.joinpath)
    assert self_test.run(tmp_path / "r", lambda *given: None, has_screen=False) == 1
    said = capsys.readouterr().out
    assert "[1/12] 随程序带的文件：没有通过。字体应有5个，找到0个。" in said
    assert "[2/12]" not in said


def test_a_window_that_fails_fails_the_whole(tmp_path: Path) -> None:
    def window(ledger: Path, platform: str, picture: Path) -> None:
        raise Refused("窗口没有打开", "", "请重新安装本程序后再试")

    trial = self_test.Trial(tmp_path)
    with pytest.raises(Refused, match="窗口没有打开"):
        trial.show(window, self_test.SCREENLESS)
    with pytest.raises(self_test.Failed, match="没有留下图片"):
        trial.show(lambda *given: None, "")


def test_a_window_apart_says_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(Refused) as why:
        bootstrap._window_apart(tmp_path / "没有.zhuxue-ledger", "offscreen", tmp_path / "x.png")
    assert why.value.what == "窗口没有打开" and why.value.where


def test_what_is_wrong_with_the_window_is_said_in_chinese() -> None:
    from app.ui import self_test as window

    source = Path(window.__file__).read_text(encoding="utf-8")
    said = set(re.findall(r'(?:Broken\(|idle, |\), )"([a-z]+)"', source))
    assert said == set(self_test.WINDOW_WORDS)
    assert self_test.window_words("noise\nblank 报表") == "窗口里是空白的：报表"
    assert self_test.window_words("别的话") == "别的话" and self_test.window_words("") == ""


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], bootstrap.Wanted()),
        (["--ledger", "x"], bootstrap.Wanted(ledger=Path("x"))),
        (["a.ZHUXUE"], bootstrap.Wanted(package=Path("a.ZHUXUE"))),
        (["--demo-window", "d"], bootstrap.Wanted(demo=Path("d"))),
        (["tasks"], None),
        (["receive", "a.zhuxue"], None),
    ],
)
def test_words_that_mean_the_window(words: list[str], wanted: bootstrap.Wanted | None) -> None:
    assert bootstrap._window_wanted(words) == wanted

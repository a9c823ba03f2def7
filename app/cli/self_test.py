"""``--self-test``: the program tries itself where it stands, on invented data, with the real parts and nothing skipped in silence.

It is what a release must pass from its installed place, and what a person can run on a computer where something is odd.
One line a step; the first step that fails ends it. What the window does is tried by ``app.ui.self_test``, in a process of
its own, because a process has one screen.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pypdfium2

from app import VERSION
from app.cli import demo, demo_teaching, demo_working, execute, invented
from app.core.errors import Refused
from app.printing.forms import FORMS
from app.services.demo import PASSWORD

REPORT: Final = "自检结果.txt"
SCREENLESS: Final = "offscreen"
OnScreen = Callable[[Path, str, Path], None]
"""(ledger, platform of Qt or "" for the screen there is, picture to write): the window on that ledger; Refused when it fails."""
_SQLITE: Final = b"SQLite format 3\x00"
_PUPILS: Final = 30
_RARE: Final = tuple(name.replace("·", "") for name in invented.RARE)
_NAMED: Final = ("recognition", "publicity", "roster", "receipt")
"""Forms on which every child of the journey must stand by name; the others are about some of them, or none."""


WINDOW_WORDS: Final[Mapping[str, str]] = {
    "pictures": "少读图片的部件",
    "printing": "少画图或打印的部件",
    "letters": "窗口的字体没有装上",
    "ledger": "窗口里台账没有打开",
    "busy": "窗口一直在忙",
    "hidden": "窗口没有显示",
    "blank": "窗口里是空白的",
    "english": "英文界面没有装上",
    "forms": "没有可以预览的表",
    "preview": "预览是空白的",
    "picture": "窗口的图片没有写成",
}
"""What the window's process says is wrong → how people are told. It tries the window; the words stand with the other steps'."""


class Failed(Exception):
    """A step came to something else than it should; the text says what, in Chinese."""


def run(folder: Path | None, window: OnScreen, *, has_screen: bool) -> int:
    """All steps, in ``folder`` or a temporary one → exit code: 0 all passed, 1 one did not, and which is said.

    What was made stays in ``folder``; a temporary one is removed. The lines are also kept there as 自检结果.txt: the program
    for the window has no console.
    """
    with _place(folder) as place, _quiet_settings(place):
        said: list[str] = []

        def say(line: str) -> None:
            said.append(line)
            print(line, flush=True)
            with contextlib.suppress(OSError):
                (place / REPORT).write_text("\n".join(said) + "\n", encoding="utf-8")

        return _all(Trial(place), window, has_screen, say)


def _all(trial: Trial, window: OnScreen, has_screen: bool, say: Callable[[str], None]) -> int:
    steps: list[tuple[str, Callable[[], str]]] = [
        ("随程序带的文件", trial.shipped),
        ("建立加密的台账", trial.found),
        ("导入学籍名册", trial.take_register),
        ("名单比对和困难认定", trial.recognise),
        ("送教上门", trial.teach),
        ("资助发放和签领", trial.pay),
        ("勤工助学", trial.work_study_steps),
        ("写数据包、收数据包", trial.exchange),
        ("打印每一种表，生僻字不缺", trial.read_paper),
        ("备份、恢复、检查", trial.keep),
        ("打开窗口（不用屏幕）", lambda: trial.show(window, SCREENLESS)),
        ("打开窗口（在屏幕上）", lambda: trial.show(window, "") if has_screen else "这里没有屏幕，没有试"),
    ]
    say(f"助学台账 {VERSION} 自检")
    for at, (title, step) in enumerate(steps, 1):
        begun = time.monotonic()
        try:
            words = step()
        except Exception as error:
            say(f"[{at}/{len(steps)}] {title}：没有通过。{_why(error)}")
            _keep_trace(trial.folder)
            say("自检没有通过。请把上面的话和自检文件夹交给技术人员。")
            return 1
        say(f"[{at}/{len(steps)}] {title}：通过。{words}（{time.monotonic() - begun:.1f} 秒）")
    say("自检全部通过。")
    return 0


def _why(error: Exception) -> str:
    if isinstance(error, Refused):
        return "；".join(filter(None, (error.what, error.where, error.do))) + "。"
    if isinstance(error, Failed):
        return f"{error}。"
    return f"程序出错（{type(error).__name__}：{error}）。"


def _keep_trace(folder: Path) -> None:
    """Where our own mistake lies, for whoever is given the folder; the data in it is invented."""
    with contextlib.suppress(OSError):
        (folder / "自检出错.txt").write_text(traceback.format_exc(), encoding="utf-8")
    traceback.print_exc()


@contextlib.contextmanager
def _place(folder: Path | None) -> Iterator[Path]:
    if folder is None:
        with tempfile.TemporaryDirectory(prefix="zhuxue-自检 ", ignore_cleanup_errors=True) as made:
            yield Path(made)
        return
    folder = folder.absolute()
    if folder.exists() and any(folder.iterdir()):
        if not (folder / REPORT).exists():
            raise Refused("文件夹里有别的东西，没有动它", str(folder), "请换一个空文件夹")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    yield folder


@contextlib.contextmanager
def _quiet_settings(place: Path) -> Iterator[None]:
    """What this person has set for the program neither matters nor changes."""
    before = {name: value for name, value in os.environ.items() if name.startswith("ZHUXUE_")}
    for name in before:
        del os.environ[name]
    os.environ["ZHUXUE_PASSWORD"] = PASSWORD
    os.environ["ZHUXUE_SETTINGS"] = str(place / "window.ini")
    try:
        yield
    finally:
        for name in [name for name in os.environ if name.startswith("ZHUXUE_")]:
            del os.environ[name]
        os.environ.update(before)


def _expect(holds: object, otherwise: str) -> None:
    if not holds:
        raise Failed(otherwise)


class Trial(demo.Journey):
    """A small school and its county through an autumn term, by the program's own commands, and what came of it.

    Lists count for the school year they were matched in, so money is this year's; lessons and hours are those of the last
    autumn that is over, so that there is a whole month of them on any day the program is tried.
    """

    def __init__(self, folder: Path) -> None:
        today = dt.date.today()
        super().__init__(folder, execute, demo.autumn(today))
        self.past = f"{today.year - 1}A"
        self.day = dt.date(today.year - 1, 11, 20)
        grades = [(f"{n}年级", int(self.year) - 6 - at) for at, n in enumerate("一二三四五六")]
        made = invented.school("2137990011", "青禾县杏花镇杏花小学", grades, _PUPILS, 1)
        # Whoever boards is helped in every grade of hardship: so all the rare names come onto every paper.
        self.school = replace(made, children=tuple(replace(child, boarding=True) for child in made.children))
        self.schools = [self.school]
        self.name = self.school.name

    def __call__(self, who: str, *words: str | Path) -> Any:
        """One command on one unit's ledger; what it prints is not of interest here."""
        return self.execute(["--ledger", self.ledger(who), *map(str, words)])

    def own(self, *words: str | Path) -> Any:
        """One command on the school's ledger."""
        return self(self.name, *words)

    def shipped(self) -> str:
        """Fonts, rates, calendars, words, handbook: all there, and readable from where the program stands."""
        from app.services import calendar, finding, handbook
        from app.services.resources import resource

        fonts = sorted(resource("fonts").glob("*.ttf"))
        pages = handbook.pages()
        _expect(len(fonts) == 5, f"字体应有5个，找到{len(fonts)}个")
        _expect(len(pages) > 10, f"手册只找到{len(pages)}页")
        _expect(calendar.is_working_day(self.day), "放假安排读得不对")
        _expect(finding.pinyin("单小寒") == "shàn xiǎo hán", "拼音查找的部件不对")
        _expect(resource("translations", "zhuxue_en.qm").is_file(), "少英文界面文件")
        return f"字体 {len(fonts)} 个，手册 {len(pages)} 页"

    def found(self) -> str:
        """Ledgers are made, encrypted, and open with the right password alone."""
        self.set_up()
        file = Path(self.ledger(self.name)) / "ledger.db"
        _expect(file.read_bytes()[:16] != _SQLITE, "台账没有加密")
        os.environ["ZHUXUE_PASSWORD"] = "不是这个密码"
        try:
            with contextlib.suppress(Refused):
                self.own("tasks")
                raise Failed("密码不对也打开了台账")
        finally:
            os.environ["ZHUXUE_PASSWORD"] = PASSWORD
        return "密码不对打不开"

    def take_register(self) -> str:
        """The register as .xlsx, then the same as .xls: every pupil once, each name as it was written."""
        rows = invented.write_registers(self.tables, [self.school, self.school])
        _expect({path.suffix for path in rows} == {".xlsx", ".xls"}, "名册没有写成两种表格")
        for path in rows:
            self.own("import", "students", path)
        names = sorted(entry["name"] for entry in self.own("list", "students"))
        wanted = sorted(child.name for child in self.school.children)
        _expect(names == wanted, "导入的姓名和名册不一样")
        return f"{len(names)} 名学生，两种表格"

    def recognise(self) -> str:
        """Lists are matched; every child with a rare name is recognised, so that it stands on the paper."""
        self.lists = invented.write_lists(self.tables, self.schools)
        self.own("match", *self.lists)
        found = {entry["student_id_number"] for entry in self.own("recognise", "--year", self.year, "--from-matches")}
        _expect(found, "名单里的学生一个也没有认定")
        for child in self.school.children[: len(invented.RARE)]:
            if child.number not in found:
                own = (f"student={child.number}", f"school_year={self.year}", "level=一般困难", "basis=个人申请")
                self.own("add", "hardships", *own)
        self.own("print", "recognition", self.paper / "recognition.pdf", "--period", self.period)
        self.own("print", "publicity", self.paper / "publicity.pdf", "--period", self.period)
        return f"{len(self.own('list', 'hardships'))} 名"

    def teach(self) -> str:
        """Plans, visits with photos, their paper."""
        demo_teaching.home_teaching(self.own, self.school, self.past, self.tables, self.day)
        demo_teaching.last_visit(self.own, self.tables, lambda title: self.paper / title, self.past)
        (self.paper / "送教上门记录表.pdf").rename(self.paper / "visit_record.pdf")
        (self.paper / "个别化教育计划.pdf").rename(self.paper / "teaching_plan.pdf")
        return f"{len(self.own('list', 'visits'))} 次送教，附照片"

    def pay(self) -> str:
        """Entitled, prepared, approved, paid, on paper, signed; nothing is left open."""
        self.own("entitle", "--period", self.period)
        batch = self.own("batch", demo.ITEM, "--period", self.period)["batch"]
        self.own("approve", batch)
        today = dt.date.today().isoformat()
        self.own("pay", batch, "--date", today)
        self.own("print", "roster", self.paper / "roster.pdf", "--batch", batch)
        numbers = self.own("print", "receipt", self.paper / "receipt.pdf", "--batch", batch)["numbers"]
        self.own("sign", batch, "--date", today)
        _expect(len(numbers) >= len(invented.RARE), "收据比应发的少")
        return f"{len(numbers)} 张收据"

    def work_study_steps(self) -> str:
        """A vocational school: posts, hours from a month's table, pay."""
        name, code = demo_working.NAME, demo_working.CODE
        self(name, "init", "school", "--code", code, "--name", name, "--recovery-out", self.paper / "recovery.pdf")
        demo_working.work_study(
            lambda *words: self(name, *words), self.tables, self.paper, self.past, self.day, PASSWORD
        )
        for form, title in (("attendance", "考勤表"), ("pay_sheet", "报酬发放表")):
            made = [path for path in self.paper.glob(f"{name}_*{title}.pdf") if "空白" not in path.name]
            made[0].rename(self.paper / f"{form}.pdf")
        return f"{len(self(name, 'list', 'work_days'))} 条考勤"

    def read_paper(self) -> str:
        """Every form there is was printed; each is read back, title and rare names from its text."""
        self.own("print", "cover", self.paper / "cover.pdf", "--period", self.period)
        pages = 0
        for form in FORMS:
            file = self.paper / f"{form.NAME}.pdf"
            _expect(file.is_file(), f"没有打印{form.TITLE}")
            count, text = _text_of(file)
            pages += count
            _expect(form.TITLE in text, f"{form.TITLE}上读不出标题")
            missing = [name for name in _RARE if form.NAME in _NAMED and name not in text.replace("·", "")]
            _expect(not missing, f"{form.TITLE}上缺{'、'.join(missing)}")
        return f"{len(FORMS)} 种表，{pages} 页"

    def exchange(self) -> str:
        """A package is written, refused when a byte of it is another, received whole, answered."""
        sent = Path(self.own("submit", self.stick, "--period", self.period)["file"])
        bad = self.folder / "改过的.zhuxue"
        content = bytearray(sent.read_bytes())
        content[len(content) // 2] ^= 1
        bad.write_bytes(content)
        results = [self("县教育局", "receive", path)[0]["result"] for path in (bad, sent)]
        _expect(results == ["refused", "accepted"], f"改过的包和好的包：{'、'.join(results)}")
        county = self("县教育局", "list", "students", "--unit", self.school.code)
        _expect(len(county) == _PUPILS, f"县里收到{len(county)}名学生，应是{_PUPILS}名")
        self("县教育局", "reply", "--all", self._sub("U盘_回复"))
        answers = [self.own("receive", path) for path in sorted((self.folder / "U盘_回复").rglob("*.zhuxue"))]
        _expect(
            answers and all(one["result"] == "accepted" for answer in answers for one in answer), "学校没有收到回复"
        )
        return f"{sent.stat().st_size // 1024} KB，改过一个字节的没有收"

    def keep(self) -> str:
        """A backup becomes a new ledger with the same records; the check of both finds nothing."""
        made = Path(self.own("backup")["file"])
        fresh = self.folder / "台账" / "恢复.zhuxue-ledger"
        execute(["restore", str(made), str(fresh)])
        mine = self.own("list", "students")
        _expect([one["id"] for one in self("恢复", "list", "students")] == [one["id"] for one in mine], "恢复的不一样")
        for name in (self.name, "恢复"):
            self(name, "backup")
            wrong = [one["name"] for one in self(name, "check") if not one["ok"]]
            _expect(not wrong, f"检查{name}，不对的是：{'、'.join(wrong)}")
        return "恢复的和原来一样"

    def show(self, window: OnScreen, platform: str) -> str:
        """The window on the school's ledger, in a process of its own."""
        picture = self.folder / ("窗口_不用屏幕.png" if platform else "窗口_屏幕.png")
        window(Path(self.ledger(self.name)), platform, picture)
        _expect(picture.is_file(), "窗口没有留下图片")
        return ""


def _text_of(file: Path) -> tuple[int, str]:
    """(number of pages, their text without blanks)."""
    document = pypdfium2.PdfDocument(file.read_bytes())
    try:
        pages: Sequence[str] = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return len(pages), "".join("".join(pages).split())


def has_screen() -> bool:
    """Whether a window would be seen here."""
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def window_words(said: str) -> str:
    """What the window's process printed as people are told: its last line, if that is one of WINDOW_WORDS, else all of it."""
    word, _, where = (said.splitlines() or [""])[-1].partition(" ")
    return f"{WINDOW_WORDS[word]}{f'：{where}' if where else ''}" if word in WINDOW_WORDS else said

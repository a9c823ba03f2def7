"""An invented county with a generator of its own. No name, number, place or school in it is a real one."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openpyxl
import xlwt

AREA = "529907"
COUNTY_CODE = "529907"
RARE = (
    "田𠮷禾", "石㛃", "向䶮", "龙𬭎", "洪𫖯青", "麻龘", "吴𰻝", "阿衣夏木·玉素甫江", "迪丽热巴提·阿卜杜热依木·买买提",
    "尼玛次仁", "拉姆·卓玛", "欧阳氵禾", "覃焱", "禤麦", "佘㼆",
)  # fmt: skip
FAMILY = "粟岑蒙覃韦莫卢滕谌瞿向田麻石龙杨吴彭张李"
GIVEN = "秧穗苗禾豆荞菽粟桑梓榆枫溪岚霁朗照晴泊远"
PLACES = ("上冲村", "下冲村", "枧水村", "凉风坳村", "大塘村")
STAGES = {
    "幼儿园": ("11", ("小班", "中班", "大班"), 2023),
    "小学": ("21", ("一年级", "二年级", "三年级", "四年级", "五年级", "六年级"), 2019),
    "初中": ("31", ("七年级", "八年级", "九年级"), 2013),
    "普高": ("34", ("高一", "高二", "高三"), 2010),
    "中职": ("36", ("职一", "职二", "职三"), 2010),
    "特教": ("51", ("一年级", "四年级", "八年级"), 2016),
}
HEAD = (
    "姓名", "身份证件号", "性别", "出生日期", "学校名称", "学校标识码", "民族", "户口所在地", "年级", "班级", "全国学籍号",
    "就读方式", "银行卡号", "监护人1姓名", "监护人1关系", "监护人1电话",
)  # fmt: skip


def check_place(first17: str) -> str:
    """The last place of an ID number, from the text of GB 11643-1999: the weights are powers of two modulo 11."""
    total = sum(int(digit) * pow(2, 17 - at, 11) for at, digit in enumerate(first17))
    remainder = (12 - total % 11) % 11
    return "X" if remainder == 10 else str(remainder)


def id_number(birth: str, serial: int, male: bool) -> str:
    """An invented ID number, lawful by GB 11643."""
    first = f"{AREA}{birth.replace('-', '')}{serial % 100:02d}{serial // 100 % 5 * 2 + male}"
    return first + check_place(first)


@dataclass(frozen=True)
class Child:
    """One invented child, as a register writes it."""

    name: str
    number: str
    male: bool
    birth: str
    place: str
    grade: str
    klass: str
    boards: bool
    card: str
    guardian: str
    relation: str
    phone: str


@dataclass(frozen=True)
class School:
    """One invented school."""

    code: str
    name: str
    stage: str
    children: tuple[Child, ...]


@dataclass
class Maker:
    """Makes schools; every child of one maker has a number of its own."""

    seed: int
    dice: random.Random = field(init=False)
    serial: int = 0
    rare: Iterator[str] = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.rare = iter(RARE)

    def school(self, stage: str, size: int, *, code: str = "", name: str = "") -> School:
        """A school of a stage with ``size`` children, rare names first."""
        prefix, grades, born = STAGES[stage]
        code = code or f"{prefix}{AREA}{self.dice.randrange(100):02d}"
        name = name or f"虚怀县{self.dice.choice(PLACES)[:-1]}{stage}{self.seed}"
        children = tuple(self.child(grades, born) for _ in range(size))
        return School(code, name, stage, children)

    def child(self, grades: Sequence[str], born: int) -> Child:
        """One more child."""
        dice, self.serial = self.dice, self.serial + 1
        at = dice.randrange(len(grades))
        birth = f"{born - at}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        male = dice.random() < 0.5
        made = dice.choice(FAMILY) + "".join(dice.sample(GIVEN, dice.choice((1, 1, 2))))
        return Child(
            name=next(self.rare, made),
            number=id_number(birth, self.serial, male),
            male=male,
            birth=birth,
            place=dice.choice(PLACES),
            grade=grades[at],
            klass=f"{dice.randint(1, 2)}班",
            boards=dice.random() < 0.5,
            card=f"62{dice.randrange(10**17):017d}",
            guardian=dice.choice(FAMILY) + dice.choice(GIVEN),
            relation=dice.choice(("父亲", "母亲", "祖母")),
            phone=f"138{dice.randrange(10**8):08d}",
        )


def register_row(school: School, child: Child) -> list[str]:
    """A child as a row of the register."""
    return [
        child.name, child.number, "男" if child.male else "女", child.birth, school.name, school.code, "苗族",
        f"虚怀县{child.place}", child.grade, child.klass, f"G{child.number}", "住校" if child.boards else "走读", child.card,
        child.guardian, child.relation, child.phone,
    ]  # fmt: skip


def write_xlsx(path: Path, rows: Sequence[Sequence[Any]], title: str = "在校生信息") -> Path:
    """A workbook with the rows as they are given."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def write_xls(path: Path, rows: Sequence[Sequence[Any]], title: str = "在校生信息") -> Path:
    """The old format."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet(title)
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            sheet.write(at, column, value)
    book.save(str(path))
    return path


def register(path: Path, *schools: School) -> Path:
    """A register: .xlsx plain, .xls with title rows above and a signature below, as offices hand it out."""
    rows = [register_row(school, child) for school in schools for child in school.children]
    if path.suffix == ".xls":
        head = [[f"{schools[0].name}在校生信息一览表"], ["导出时间：2026-09-03"]]
        return write_xls(path, [*head, HEAD, *rows, [], ["填表人：", "", "审核人："]])
    return write_xlsx(path, [HEAD, *rows])


def low_income(path: Path, children: Sequence[Child]) -> Path:
    """A household list of civil affairs with two header rows, adults in it and a total below."""
    top = ["序号", "村", "户主", "", "家庭人口", "共同生活的家庭成员", ""]
    sub = ["", "", "姓名", "身份证号码", "", "姓名", "身份证号码"]
    rows: list[list[Any]] = []
    for at, child in enumerate(children):
        adult = id_number(f"19{60 + at % 30}-03-{at % 27 + 1:02d}", at, at % 2 == 0)
        rows.append([at + 1, child.place, child.guardian, adult, 4, child.name, child.number])
    return write_xls(path, [top, sub, *rows, ["合计", "", f"{len(rows)}户"]], "农村低保")


def disabled(path: Path, children: Sequence[Child]) -> Path:
    """Certificate numbers: the ID number and two digits more."""
    rows = [[c.name, f"{c.number}{(43, 32, 61)[at % 3]}", "肢体", "二级", c.place] for at, c in enumerate(children)]
    return write_xlsx(path, [("姓名", "残疾人证号", "残疾类别", "残疾等级", "户籍地址"), *rows], "名单")

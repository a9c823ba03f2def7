"""An invented county for the demo: registers and lists as offices hand them out. No name or number is a real person's."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import xlwt  # type: ignore[import-untyped, unused-ignore]

from app.models.kinds import check_digit

AREA = "379901"
SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹"
GIVEN = "禾苗麦穗谷雨春燕秋实小满立夏清明白露青山远航文博思源雅静欣悦子涵浩宇晨曦佳怡"
RARE = ("陶䶮", "李𬭎", "张𫖯", "王𠮷", "吴龘", "阿依古丽·买买提", "欧阳㛃")
VILLAGES = ("杏花村", "柳树屯", "石桥村", "北洼村", "东沟村")
REGISTER_HEAD = (
    "姓名", "身份证件号", "性别", "出生日期", "学校名称", "学校标识码", "民族", "户口所在地", "年级", "班级", "全国学籍号",
    "就读方式", "监护人1姓名", "监护人1关系", "监护人1电话",
)  # fmt: skip


@dataclass(frozen=True)
class Child:
    """One invented pupil, as the register writes it."""

    name: str
    number: str
    sex: str
    birth: str
    village: str
    grade: str
    klass: str
    boarding: bool
    guardian: str
    relation: str
    phone: str


@dataclass(frozen=True)
class School:
    """One invented school with its pupils."""

    code: str
    name: str
    children: tuple[Child, ...]


def school(code: str, name: str, grades: Sequence[tuple[str, int]], size: int, seed: int) -> School:
    """A school whose grades are (label, birth year)."""
    dice = random.Random(seed)
    children = tuple(_child(dice, at, *grades[at % len(grades)], seed) for at in range(size))
    return School(code, name, children)


def _child(dice: random.Random, at: int, grade: str, year: int, seed: int) -> Child:
    month, day, male = dice.randint(1, 8), dice.randint(1, 28), dice.random() < 0.5
    first = f"{AREA}{year}{month:02d}{day:02d}{seed % 10}{at % 10}{dice.randrange(5) * 2 + male}"
    name = RARE[at] if at < len(RARE) else dice.choice(SURNAMES) + "".join(dice.sample(GIVEN, dice.choice((1, 2))))
    father = dice.random() < 0.6
    return Child(
        name,
        first + check_digit(first),
        "男" if male else "女",
        f"{year}-{month:02d}-{day:02d}",
        dice.choice(VILLAGES),
        grade,
        f"{at % 2 + 1}班",
        dice.random() < 0.4,
        dice.choice(SURNAMES) + dice.choice(GIVEN),
        "父亲" if father else "母亲",
        f"139{dice.randrange(10**8):08d}",
    )


def _register_rows(school: School) -> list[list[str]]:
    return [
        [
            c.name, c.number, c.sex, c.birth, school.name, school.code, "汉族", f"青禾县{c.village}", c.grade, c.klass,
            f"G{c.number}", "住校" if c.boarding else "走读", c.guardian, c.relation, c.phone,
        ]
        for c in school.children
    ]  # fmt: skip


def write_xlsx(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> None:
    """A workbook with every cell as it is given."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)


def write_xls(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> None:
    """The old format, which civil affairs offices still hand out."""
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(at, column, value)
    book.save(str(path))


def write_registers(folder: Path, schools: Sequence[School]) -> list[Path]:
    """One register a school: the first as .xlsx, the others as .xls with title rows."""
    paths = []
    for at, entry in enumerate(schools):
        rows = [list(REGISTER_HEAD), *_register_rows(entry)]
        path = folder / f"{entry.name}_在校生信息.{'xls' if at else 'xlsx'}"
        if at:
            title = [[f"{entry.name}在校生信息一览表"], ["导出时间：2026-09-05"]]
            write_xls(path, {"在校生信息": [*title, *rows]})
        else:
            write_xlsx(path, {"在校生信息": rows})
        paths.append(path)
    return paths


def write_lists(folder: Path, schools: Sequence[School]) -> list[Path]:
    """Three outside lists: out of poverty (.xlsx), disabled with certificate numbers (.xlsx), rural low income (.xls)."""
    everyone = [child for entry in schools for child in entry.children]
    poor, disabled, low = everyone[::9], everyone[4::23], everyone[2::11]
    first = folder / "1 脱贫户信息-继续享受政策.xlsx"
    head = ("省", "市", "县", "乡", "村", "户编号", "姓名", "证件号码", "性别", "与户主关系", "在校生状况")
    rows = [["示例省", "示例市", "青禾县", "杏花镇", c.village, f"{AREA}{at:06d}", c.name, c.number, c.sex, "之子", c.grade]
            for at, c in enumerate(poor)]  # fmt: skip
    write_xlsx(first, {"Sheet1": [head, *rows]})
    second = folder / "2 持证残疾人名单.xlsx"
    rows = [[c.name, f"{c.number}{43 if at % 2 else 32}", "智力", "三级", c.village] for at, c in enumerate(disabled)]
    write_xlsx(second, {"名单": [("姓名", "残疾人证号", "残疾类别", "残疾等级", "户籍地址"), *rows]})
    third = folder / "3 农村低保备案表.xls"
    top = ["序号", "村", "户主", "", "家庭人口", "共同生活的家庭成员", "", "", ""]
    sub = ["", "", "姓名", "身份证号码", "", "姓名", "身份证号码", "姓名", "身份证号码"]
    homes: list[list[Any]] = []
    for at, c in enumerate(low):
        adult = f"{AREA}1980{at % 12 + 1:02d}{at % 27 + 1:02d}00{at % 10}"
        homes.append([at + 1, c.village, c.guardian, adult + check_digit(adult), 3, c.name, c.number, "", ""])
    write_xls(
        third, {"填表说明": [["本表由民政部门填报"]], "农村低保": [top, sub, *homes, ["合计", "", f"{len(low)}户"]]}
    )
    return [first, second, third]

"""Student 学生: entered once; every form, roster, total and package comes out of this record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.kinds import DATE, LONG_TEXT, TEXT, Reference, Value, YesNo
from app.models.codes import (
    ATTENDANCE,
    GRADE,
    HUKOU,
    ID_TYPE,
    JUNIOR,
    PRESCHOOL,
    PRIMARY,
    SENIOR,
    SEX,
    SPECIAL,
    STAGE,
    STUDENT_STATE,
    VOCATIONAL,
)
from app.models.kinds import (
    BANK_CARD,
    ID_NUMBER,
    PERSON_NAME,
    PHONE,
    SCHOOL_CODE,
    STUDENT_NUMBER,
    born_of,
    id_number_problem,
    sex_of,
)

# 学校标识码: the first two digits are the school's type (domain 8.2).
_STAGE_OF_SCHOOL = {"11": PRESCHOOL, "36": VOCATIONAL, "51": SPECIAL}
_STAGE_OF_GRADE = {"K": PRESCHOOL, "S": SENIOR, "V": VOCATIONAL}


def stage_of_grade(grade: str) -> str:
    """The stage a grade belongs to in a 6-3-3 school; a school of another cut fills the stage itself."""
    if grade[0] == "G":
        return PRIMARY if int(grade[1]) <= 6 else JUNIOR
    return _STAGE_OF_GRADE[grade[0]]


def stage_of(grade: str, school_code: str | None) -> str:
    """The stage for a grade in a school: vocational, special and preschool by the school, else by the grade."""
    return _STAGE_OF_SCHOOL.get((school_code or "")[:2]) or stage_of_grade(grade)


def id_of_student_number(number: str | None) -> str | None:
    """The ID number inside a 学籍号: G and the 18 places of a registered child (domain 8.2); ``None`` for J and L."""
    inside = (number or "")[1:]
    return inside if (number or "").startswith("G") and id_number_problem(inside) is None else None


def is_here(student: Student) -> bool:
    """Whether a child is in school: nothing else was said, or that it is."""
    return student.state in (None, "IN")


def _complete(row: Row) -> Mapping[str, Value]:
    """Birth date and sex stand in the ID number, the stage in grade and school, boarding in the way of attending."""
    found: dict[str, Value] = {}
    number = row.get("id_number") or id_of_student_number(_text(row.get("student_number")))
    if number:
        found["id_number"] = number
        found |= {"birth_date": born_of(str(number)), "sex": sex_of(str(number)), "id_type": "1"}
    if grade := row.get("grade"):
        found["stage"] = stage_of(str(grade), _text(row.get("school_code")))
    if attendance := row.get("attendance"):
        found["boarding"] = int(attendance == "BOARD")
    return found


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


def _agree(row: Row) -> Iterable[Problem]:
    """An ID number, a birth date and a sex that contradict one another (GB 11643)."""
    number = row.get("id_number")
    if number is None:
        return
    if row.get("birth_date") not in (None, born := born_of(str(number))):
        yield Problem("birth_date", f"出生日期和证件号码不一致：号码里是 {born}。请改其中一个")
    if row.get("sex") not in (None, sex := sex_of(str(number))):
        yield Problem("sex", f"性别和证件号码不一致：号码里是{SEX.label(sex)}。请改其中一个")


@record(
    "students",
    "学生",
    keys=(("id_number",), ("student_number",), ("school_code", "name", "birth_date")),
    names=("id_number", "student_number"),
    rules=(_agree,),
    completions=(_complete,),
)
class Student(Record):
    """Fields of the school register (domain 7.2) that aid work needs."""

    name: Annotated[str, Field("姓名", PERSON_NAME, posted=True, aliases=("学生姓名", "幼儿姓名", "儿童姓名"))]
    school_code: Annotated[
        str,
        Field(
            "学校标识码", SCHOOL_CODE, privacy=Privacy.PUBLIC, aliases=("学校代码", "学校编码", "学校（机构）标识码")
        ),
    ]
    id_number: Annotated[
        str | None,
        Field(
            "身份证号",
            ID_NUMBER,
            help="按户口簿逐位填写；没有身份证号的留空，填学籍号",
            privacy=Privacy.SENSITIVE,
            aliases=("身份证件号", "身份证号码", "证件号码", "公民身份号码", "学生身份证号", "身份证", "证件号"),
        ),
    ] = None
    student_number: Annotated[
        str | None,
        Field(
            "学籍号", STUDENT_NUMBER, privacy=Privacy.SENSITIVE, aliases=("全国学籍号", "学籍号码", "全国统一学籍号")
        ),
    ] = None
    id_type: Annotated[str | None, Field("身份证件类型", ID_TYPE, aliases=("证件类型",))] = None
    sex: Annotated[str | None, Field("性别", SEX)] = None
    birth_date: Annotated[
        str | None, Field("出生日期", DATE, privacy=Privacy.SENSITIVE, aliases=("出生年月日", "生日", "出生年月"))
    ] = None
    nation: Annotated[str | None, Field("民族", TEXT)] = None
    stage: Annotated[str | None, Field("学段", STAGE, privacy=Privacy.PUBLIC)] = None
    grade: Annotated[
        str | None, Field("年级", GRADE, privacy=Privacy.PUBLIC, posted=True, aliases=("所在年级", "就读年级"))
    ] = None
    class_name: Annotated[
        str | None, Field("班级", TEXT, privacy=Privacy.PUBLIC, posted=True, aliases=("所在班级", "班级名称", "班"))
    ] = None
    attendance: Annotated[str | None, Field("就读方式", ATTENDANCE)] = None
    boarding: Annotated[
        bool | None,
        Field(
            "是否寄宿",
            YesNo(also_yes=("住校", "寄宿", "住宿"), also_no=("走读", "不住校")),
            aliases=("是否住校", "是否住宿", "是否寄宿生"),
        ),
    ] = None
    state: Annotated[str | None, Field("学籍状态", STUDENT_STATE, aliases=("在读状态",))] = None
    household: Annotated[str | None, Field("家庭", Reference(to="households"))] = None
    native_place: Annotated[str | None, Field("籍贯", TEXT)] = None
    registered_place: Annotated[
        str | None, Field("户口所在地", TEXT, privacy=Privacy.SENSITIVE, aliases=("户籍地址", "户籍所在地"))
    ] = None
    hukou: Annotated[str | None, Field("户口性质", HUKOU, aliases=("户口类别",))] = None
    address: Annotated[
        str | None, Field("现住址", TEXT, privacy=Privacy.SENSITIVE, aliases=("家庭住址", "家庭地址"))
    ] = None
    phone: Annotated[str | None, Field("联系电话", PHONE, privacy=Privacy.SENSITIVE, aliases=("电话", "手机号码"))] = (
        None
    )
    bank_name: Annotated[str | None, Field("开户行", TEXT, privacy=Privacy.SENSITIVE, aliases=("开户银行",))] = None
    bank_card: Annotated[
        str | None, Field("银行卡号", BANK_CARD, privacy=Privacy.SENSITIVE, aliases=("卡号", "银行账号", "账号"))
    ] = None
    card_holder: Annotated[
        str | None, Field("持卡人姓名", PERSON_NAME, privacy=Privacy.SENSITIVE, aliases=("户名", "开户名"))
    ] = None
    shared_card_reason: Annotated[
        str | None,
        Field(
            "共用卡原因",
            LONG_TEXT,
            help="几名学生用一张卡的，每人都写明是谁的卡、为什么，例如：兄弟二人用母亲的卡",
            privacy=Privacy.SENSITIVE,
        ),
    ] = None

"""Guardian 监护人 and other family members of a child."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import MONEY, TEXT, Number, Reference, YesNo
from app.models.codes import HEALTH, OCCUPATION, RELATION
from app.models.kinds import ID_NUMBER, PERSON_NAME, PHONE


@record("guardians", "监护人", keys=(("student", "name"),))
class Guardian(Record):
    """A row of the family table of the recognition form (domain 1.5); ``is_guardian`` marks who may sign and receive."""

    student: Annotated[str, Field("学生", Reference(to="students"), aliases=("学生身份证号",))]
    name: Annotated[str, Field("监护人姓名", PERSON_NAME, aliases=("监护人1姓名", "家长姓名", "成员姓名", "监护人"))]
    relation: Annotated[
        str | None, Field("监护人关系", RELATION, aliases=("监护人1关系", "与学生关系", "关系", "家长关系"))
    ] = None
    is_guardian: Annotated[bool | None, Field("是否监护人", YesNo())] = None
    id_number: Annotated[
        str | None,
        Field("监护人身份证号", ID_NUMBER, privacy=Privacy.SENSITIVE, aliases=("监护人1证件号", "监护人1身份证号")),
    ] = None
    phone: Annotated[
        str | None,
        Field("监护人电话", PHONE, privacy=Privacy.SENSITIVE, aliases=("监护人1电话", "家长电话", "家长手机号码")),
    ] = None
    age: Annotated[int | None, Field("年龄", Number(most=120))] = None
    workplace: Annotated[str | None, Field("工作（学习）单位", TEXT)] = None
    occupation: Annotated[str | None, Field("职业", OCCUPATION)] = None
    income_fen: Annotated[int | None, Field("年收入（元）", MONEY, privacy=Privacy.SENSITIVE, aliases=("年收入",))] = (
        None
    )
    health: Annotated[str | None, Field("健康状况", HEALTH, privacy=Privacy.SENSITIVE)] = None


def signing_order(guardian: Guardian) -> tuple[bool, str, str]:
    """Sorts a family, those who may sign first: the window and every paper then name the same person."""
    return not guardian.is_guardian, guardian.relation or "", guardian.name

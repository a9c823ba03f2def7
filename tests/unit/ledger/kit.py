"""Record types and helpers that the ledger's tests share."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, Registry, record, type_of
from app.core.kinds import ATTACHMENT, DATE, MONEY, TEXT, YES_NO, Reference
from app.ledger import Incoming, Ledger, propose_sql

NAMESPACE = "3f0c9a52-7b55-4c55-9d1e-2f6c1a2b3c4d"


@record("pupils", "小学生", keys=(("number",), ("name", "born")), names=("number", "name"))
class Pupil(Record):
    name: Annotated[str, Field("姓名", TEXT)]
    number: Annotated[str | None, Field("证件号", TEXT, privacy=Privacy.SENSITIVE)] = None
    born: Annotated[str | None, Field("出生日期", DATE)] = None
    phone: Annotated[str | None, Field("电话", TEXT)] = None
    boards: Annotated[bool | None, Field("住校", YES_NO)] = None
    photo: Annotated[str | None, Field("照片", ATTACHMENT)] = None


@record("lessons", "上门", keys=(("pupil", "day"),))
class Lesson(Record):
    pupil: Annotated[str, Field("学生", Reference(to="pupils"))]
    day: Annotated[str, Field("日期", DATE)]
    content: Annotated[str | None, Field("内容", TEXT)] = None


@record("payments", "付款", keys=(("pupil", "lesson"),))
class Payment(Record):
    pupil: Annotated[str, Field("学生", Reference(to="pupils"))]
    lesson: Annotated[str | None, Field("上门", Reference(to="lessons"))] = None
    fen: Annotated[int, Field("金额", MONEY)]


@record("payouts", "发款", keys=(("pupil", "term"),))
class Payout(Record):
    """Made by the program alone, as grants are."""

    pupil: Annotated[str, Field("学生", Reference(to="pupils"), program=True)]
    term: Annotated[str, Field("学期", TEXT, program=True)]
    fen: Annotated[int, Field("金额", MONEY, program=True)]
    paid_on: Annotated[str | None, Field("日期", DATE, program=True)] = None


REGISTRY_CLASSES = (Pupil, Lesson, Payment, Payout)
SQL = [statement for cls in REGISTRY_CLASSES for statement in propose_sql(type_of(cls))]
KINDS = ("pupils", "lessons", "payments", "payouts")


def make(folder, unit="5201", device="DAAAAAAAA", namespace=NAMESPACE, sql=SQL) -> Ledger:
    """A new ledger of a unit."""
    meta = {"unit_code": unit, "unit_name": "甲校", "unit_level": "SCHOOL", "namespace": namespace}
    return Ledger.create(
        folder,
        Registry.of(*REGISTRY_CLASSES),
        person="王老师",
        password="correct horse",
        recovery="天地玄黄" * 12,
        device=device,
        meta=meta,
        extra_sql=sql,
    )


def send(source: Ledger, target: Ledger, owner=None) -> dict[str, object]:
    """Carry everything of one ledger to another, as a package would; kind → MergeResult."""
    with target.writing("receive", "收数据包") as op:
        return {
            kind: op.merge(kind, [Incoming.of_row(row) for row in source.state_rows(kind, owner)]) for kind in KINDS
        }


def one(ledger: Ledger, kind="pupils", **values) -> str:
    """Put one record in an operation of its own."""
    with ledger.writing(f"put_{kind}", "保存") as op:
        return op.put(kind, values)


def change(ledger: Ledger, record: str, kind="pupils", **values) -> None:
    """Change one record in an operation of its own."""
    with ledger.writing(f"set_{kind}", "修改") as op:
        op.put(kind, values, id=record)

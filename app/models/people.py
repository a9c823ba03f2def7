"""Person 人员: who keeps this ledger. Stays in the unit."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.models.codes import ROLE
from app.models.kinds import PERSON_NAME, PHONE


@record("people", "人员", keys=(("name",),), names=("name",), shared=False)
class Person(Record):
    """A person who may open the ledger or signs its paper."""

    name: Annotated[str, Field("姓名", PERSON_NAME)]
    role: Annotated[str | None, Field("岗位", ROLE)] = None
    phone: Annotated[str | None, Field("电话", PHONE, privacy=Privacy.SENSITIVE)] = None

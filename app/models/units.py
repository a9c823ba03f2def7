"""Unit 单位: a school, a central school or a county office, known by its card."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import DATE, TEXT, YES_NO
from app.models.codes import UNIT_LEVEL
from app.models.kinds import SCHOOL_CODE


@record("units", "单位", keys=(("code",),), names=("code", "name"), shared=False)
class Unit(Record):
    """This unit, its parent and its children. Public keys are text as on the card; private ones are never in a record."""

    code: Annotated[str, Field("单位代码", SCHOOL_CODE, privacy=Privacy.PUBLIC, aliases=("学校标识码",))]
    name: Annotated[str, Field("单位名称", TEXT, privacy=Privacy.PUBLIC, posted=True, aliases=("学校名称",))]
    level: Annotated[str, Field("单位级别", UNIT_LEVEL, privacy=Privacy.PUBLIC)]
    parent: Annotated[str | None, Field("上级单位代码", SCHOOL_CODE, privacy=Privacy.PUBLIC)] = None
    phone: Annotated[str | None, Field("监督电话", TEXT, privacy=Privacy.PUBLIC, posted=True)] = None
    sign_key: Annotated[str | None, Field("签名公钥", TEXT, privacy=Privacy.PUBLIC, program=True)] = None
    age_key: Annotated[str | None, Field("加密公钥", TEXT, privacy=Privacy.PUBLIC, program=True)] = None
    fingerprint: Annotated[str | None, Field("密钥指纹", TEXT, privacy=Privacy.PUBLIC, program=True)] = None
    confirmed: Annotated[bool | None, Field("指纹已核对", YES_NO, program=True)] = None
    revoked_on: Annotated[str | None, Field("名片吊销日期", DATE, program=True)] = None
    main_device: Annotated[
        str | None, Field("主电脑", TEXT, program=True, help="只有主电脑发放资金、编收据号和报送")
    ] = None

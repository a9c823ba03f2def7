"""Device 电脑: one installation that writes a unit's ledger."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Record, record
from app.core.kinds import TEXT, YES_NO


@record("devices", "电脑", keys=(("device",),), names=("device",), shared=False)
class Device(Record):
    """A laptop of this unit. Its keys open and sign packages between the laptops of the unit."""

    device: Annotated[str, Field("电脑编号", TEXT, program=True)]
    title: Annotated[str | None, Field("电脑名称", TEXT, program=True)] = None
    sign_key: Annotated[str | None, Field("签名公钥", TEXT, program=True)] = None
    age_key: Annotated[str | None, Field("加密公钥", TEXT, program=True)] = None
    fingerprint: Annotated[str | None, Field("密钥指纹", TEXT, program=True)] = None
    confirmed: Annotated[bool | None, Field("指纹已核对", YES_NO, program=True)] = None

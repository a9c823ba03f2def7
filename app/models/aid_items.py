"""AidItem 资助项目: what can be given."""

from __future__ import annotations

from typing import Annotated

from app.core.declaration import Field, Privacy, Record, record
from app.core.kinds import TEXT
from app.models.kinds import ITEM_CODE


@record("aid_items", "资助项目", keys=(("code",),), names=("code", "name"), shared=False)
class AidItem(Record):
    """``family`` gathers the variants of one item (boarders and day pupils) into one batch and one roster."""

    code: Annotated[str, Field("项目代码", ITEM_CODE, privacy=Privacy.PUBLIC)]
    name: Annotated[str, Field("项目名称", TEXT, privacy=Privacy.PUBLIC, posted=True)]
    family: Annotated[str | None, Field("所属大类", ITEM_CODE, privacy=Privacy.PUBLIC)] = None

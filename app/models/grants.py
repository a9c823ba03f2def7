"""Grant 发放: one child's amount in a batch, frozen with its rule, and what is known of it since."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from app.core.declaration import Field, Privacy, Problem, Record, Row, record
from app.core.kinds import ATTACHMENT, DATE, LONG_TEXT, MONEY, PERIOD, TEXT, Reference
from app.models.codes import BATCH_KIND, HOW
from app.models.kinds import ITEM_CODE


def _in_order(row: Row) -> Iterable[Problem]:
    if row.get("signed_on") and not row.get("paid_on"):
        yield Problem("signed_on", "还没有发放，不能登记签字")
    elif row.get("signed_on") and str(row["signed_on"]) < str(row["paid_on"]):
        yield Problem("signed_on", "签字日期早于发放日期")


@record("grants", "发放", keys=(("student", "item", "period", "kind"),), rules=(_in_order,))
class Grant(Record):
    """Unique by child × item × period × kind of batch: nothing is paid twice. Void or returned, the row stays."""

    batch: Annotated[str, Field("批次", Reference(to="batches"), program=True)]
    student: Annotated[str, Field("学生", Reference(to="students"), program=True)]
    item: Annotated[str, Field("项目代码", ITEM_CODE, program=True)]
    period: Annotated[str, Field("学期", PERIOD, program=True)]
    kind: Annotated[str, Field("批次类别", BATCH_KIND, program=True)]
    fen: Annotated[int, Field("金额（元）", MONEY, posted=True, program=True)]
    yearly_fen: Annotated[int | None, Field("标准（元/学年）", MONEY, program=True)] = None
    rule: Annotated[str | None, Field("规则", TEXT, program=True)] = None
    rate: Annotated[str | None, Field("标准行", Reference(to="rates"), program=True)] = None
    document: Annotated[str | None, Field("依据文件", TEXT, program=True)] = None
    arithmetic: Annotated[str | None, Field("算式", TEXT, program=True)] = None
    paid_on: Annotated[str | None, Field("发放日期", DATE, program=True)] = None
    how: Annotated[str | None, Field("发放方式", HOW, program=True)] = None
    bank_slip: Annotated[str | None, Field("银行回单号", TEXT, privacy=Privacy.SENSITIVE, program=True)] = None
    signed_on: Annotated[str | None, Field("签字日期", DATE, program=True)] = None
    scan: Annotated[str | None, Field("签字扫描件", ATTACHMENT, privacy=Privacy.SENSITIVE, program=True)] = None
    returned_on: Annotated[str | None, Field("退回日期", DATE, program=True)] = None
    returned_reason: Annotated[str | None, Field("退回原因", LONG_TEXT, program=True)] = None
    void_on: Annotated[str | None, Field("作废日期", DATE, program=True)] = None
    void_reason: Annotated[str | None, Field("作废原因", LONG_TEXT, program=True)] = None

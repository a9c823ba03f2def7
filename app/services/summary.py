"""Money over all schools: how many children, how much, paid and proved, by unit and item. From records, never typed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models import Grant, Student, Unit
from app.models.rules.capitals import yuan
from app.models.rules.entitlement import number_of
from app.models.rules.gaps import is_paid
from app.services.entitling import item_names
from app.services.office import Office
from app.sheets.writing import write_rows

HEADINGS = ("单位代码", "单位", "项目", "学期", "学生人数", "发放笔数", "金额（元）", "已发放（元）", "已签字（元）")


def by_unit_and_item(office: Office) -> list[dict[str, Any]]:
    """→ [{unit, name, item, period, students, grants, fen, paid_fen, signed_fen}], void grants left out."""
    names = {unit.code: unit.name for unit in office.ledger.select(Unit)}
    groups: dict[tuple[str, str, str], list[Grant]] = {}
    for grant in office.ledger.select(Grant):
        if grant.void_on is None:
            groups.setdefault((grant.owner, grant.item, grant.period), []).append(grant)
    return [
        {
            "unit": unit,
            "name": names.get(unit, unit),
            "item": item,
            "period": period,
            "students": len({grant.student for grant in grants}),
            "grants": len(grants),
            "fen": sum(grant.fen for grant in grants),
            "paid_fen": sum(grant.fen for grant in grants if is_paid(grant)),
            "signed_fen": sum(grant.fen for grant in grants if is_paid(grant) and grant.signed_on),
        }
        for (unit, item, period), grants in sorted(groups.items())
    ]


@dataclass(frozen=True)
class ItemSum:
    """A term's money of one item, void grants left out. students: children, each once; grants: payments."""

    item: str
    title: str
    students: int
    grants: int
    fen: int
    signed_fen: int


def by_item(office: Office, period: str) -> tuple[list[ItemSum], int]:
    """The sums of a term, the largest first, and how many children got anything at all (a child of two items is one)."""
    names = item_names(office)
    groups: dict[str, list[Grant]] = {}
    for grant in office.ledger.select(Grant, period=period):
        if grant.void_on is None:
            groups.setdefault(grant.item, []).append(grant)
    sums = [
        ItemSum(
            item,
            names.get(item, item),
            len({grant.student for grant in grants}),
            len(grants),
            sum(grant.fen for grant in grants),
            sum(grant.fen for grant in grants if is_paid(grant) and grant.signed_on),
        )
        for item, grants in groups.items()
    ]
    people = {grant.student for grants in groups.values() for grant in grants}
    return sorted(sums, key=lambda one: (-one.fen, one.item)), len(people)


def totals(office: Office, out: Path | None = None) -> dict[str, Any]:
    """The sums by unit and item and over all, and as a workbook where one is asked for."""
    rows = by_unit_and_item(office)
    items = item_names(office)
    period = office.type("grants").fields["period"].kind
    if out:
        table = [
            [
                row["unit"],
                row["name"],
                items.get(row["item"], row["item"]),
                period.format(row["period"]),
                str(row["students"]),
                str(row["grants"]),
                *(yuan(row[name]) for name in ("fen", "paid_fen", "signed_fen")),
            ]
            for row in rows
        ]
        write_rows(out, HEADINGS, table, title="学生资助发放汇总")
    return {
        "rows": rows,
        "students": len({number_of(s) for s in office.ledger.select(Student)}),
        "grants": sum(row["grants"] for row in rows),
        "fen": sum(row["fen"] for row in rows),
        "paid_fen": sum(row["paid_fen"] for row in rows),
        "signed_fen": sum(row["signed_fen"] for row in rows),
        "file": str(out) if out else None,
    }

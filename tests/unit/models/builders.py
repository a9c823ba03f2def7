"""Invented children, recognitions and rates for the tests of models and rules; area code 379901 is of no county."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.core.declaration import type_of
from app.models import Grant, Hardship, Listing, Rate, Student
from app.models.kinds import check_digit

ROOT = Path(__file__).resolve().parents[3]
SCHOOL = "2137900001"


def id_number(born: str = "20170118", serial: int = 1) -> str:
    """A lawful ID number for a birth date and a serial of three places."""
    first = f"379901{born}{serial:03d}"
    return first + check_digit(first)


def student(key: int = 1, **more: Any) -> Student:
    """A pupil of the fourth grade who lives at home."""
    given: dict[str, Any] = {
        "id": f"s{key}",
        "name": f"豆青{'一二三四五六七八九'[key % 9]}",
        "school_code": SCHOOL,
        "id_number": id_number(serial=key % 1000),
        "stage": "PRI",
        "grade": "G4",
        "boarding": False,
        "state": "IN",
    }
    return Student(**(given | more))


def hardship(key: int = 1, level: str = "L2", groups: str | None = None, year: int = 2026, **more: Any) -> Hardship:
    """The recognition of student ``key``."""
    return Hardship(id=f"h{key}-{year}", student=f"s{key}", school_year=year, level=level, groups=groups, **more)


def rate(key: int = 1, **more: Any) -> Rate:
    """A rate of 1250 yuan a year in two parts for needy boarders of primary schools."""
    given: dict[str, Any] = {
        "id": f"r{key}",
        "item": "LIV_P_BOARD",
        "stage": "PRI",
        "boarding": "BOARD",
        "fen": 125000,
        "per": "YEAR",
        "split": 2,
        "from_period": "2024S",
        "scope": "国家",
        "document": "示例文件",
    }
    return Rate(**(given | more))


def listing(key: int = 1, **more: Any) -> Listing:
    """A certain hit of student ``key`` on a list of low income."""
    given: dict[str, Any] = {
        "id": f"l{key}",
        "source": "DB",
        "list_sha256": "0" * 64,
        "file": "农村低保.xls",
        "sheet": "低保",
        "row": key,
        "column": "G",
        "match_class": "A1",
        "student": f"s{key}",
        "groups": "DB",
        "matched_on": "2026-09-10",
    }
    return Listing(**(given | more))


def grant(key: int = 1, **more: Any) -> Grant:
    """An unpaid grant of student ``key``."""
    given: dict[str, Any] = {
        "id": f"g{key}",
        "batch": "b1",
        "student": f"s{key}",
        "item": "LIV_P_BOARD",
        "period": "2026A",
        "kind": "REGULAR",
        "fen": 62500,
    }
    return Grant(**(given | more))


def shipped_rows(name: str) -> Any:
    """A shipped JSON document of resources/rates."""
    return json.loads((ROOT / "resources" / "rates" / name).read_text(encoding="utf-8"))


def rates_of(rows: list[dict[str, Any]]) -> list[Rate]:
    """Rows of a shipped table as records."""
    declared = type_of(Rate)
    return [
        declared.build({"id": f"n{at:03d}", "owner": "", "provisional": 0} | declared.completed(row))
        for at, row in enumerate(rows)
    ]


@lru_cache(maxsize=1)
def national() -> list[Rate]:
    """The shipped national table as records."""
    return rates_of(shipped_rows("national.json"))

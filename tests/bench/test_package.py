"""A package of 5 000 students written, proved and opened, held to zip and age over the same bytes."""

from __future__ import annotations

import io
import zipfile
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
import pyrage

from app.exchange.keys import UnitKeys
from app.exchange.known import Known, KnownUnit
from app.exchange.package import Draft, open_package, write_package
from tests.bench.kit import COUNTY, HEADER, Line, medians, register_row, school_code

CHILDREN = 5000
FLOOR = "zip + age there and back, same bytes"


def lines() -> list[dict[str, Any]]:
    """Records as they travel."""
    return [
        {
            "id": f"00000000-0000-5000-8000-{n:012d}",
            "owner": school_code(0),
            "fields": {f"field_{at}": cell for at, cell in zip(range(len(HEADER)), register_row(n), strict=True)},
            "clock": {"DAAAAAAAA": 3},
            "dots": {"": "DAAAAAAAA:3"},
        }
        for n in range(CHILDREN)
    ]


def known(code: str, keys: UnitKeys) -> KnownUnit:
    return KnownUnit(code, "青禾县某单位", keys.public.sign_key, keys.public.age_key)


def test_package(tmp_path: Path, table) -> None:
    stick, work = tmp_path / "stick", tmp_path / "work"
    stick.mkdir()
    work.mkdir()
    school, county, rows, number = UnitKeys.generate(), UnitKeys.generate(), lines(), count(1)

    def ours() -> None:
        draft = Draft(
            kind="submission", code=school_code(0), name="青禾县第1小学", level="school", device="DAAAAAAAA",
            sequence=next(number), period="2026A", program="1", schema=(1, 0), created="2026-10-01T08:00:00",
            clock={"DAAAAAAAA": 3}, records={"students": rows},
        )  # fmt: skip
        written = write_package(stick, draft, school, [known(COUNTY, county)], work)
        cards = Known([known(school_code(0), school), known(COUNTY, county)])
        with open_package(written.file, county, cards, work, code=COUNTY) as opened:
            assert sum(1 for _ in opened.records("students")) == CHILDREN

    content = b"".join(msgspec.json.encode(row) + b"\n" for row in rows)
    keys = [pyrage.x25519.Recipient.from_str(one.public.age_key) for one in (county, school)]
    identity = pyrage.x25519.Identity.from_str(county.age_secret)

    def floor() -> None:
        inner = io.BytesIO()
        with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("students.jsonl", content)
        (stick / "floor.age").write_bytes(pyrage.encrypt(inner.getvalue(), keys))
        opened = pyrage.decrypt((stick / "floor.age").read_bytes(), [identity])
        with zipfile.ZipFile(io.BytesIO(opened)) as archive:
            assert archive.read("students.jsonl") == content

    taken, least = medians(ours, floor, runs=5)
    table.hold(Line("package of 5 000 students, written, proved, opened", taken, FLOOR, least, 10))

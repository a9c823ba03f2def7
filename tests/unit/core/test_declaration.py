"""One typed class body, declared here at run time: table, template, import, export, package, mask and text follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import openpyxl
import pytest

from app.core.declaration import META, Field, Privacy, Problem, Record, RecordType, Registry, Row, record, type_of
from app.core.errors import Refused, WrongValue
from app.core.kinds import ATTACHMENT, DATE, MONEY, TEXT, YES_NO, Choice, Choices, Number, Reference, option
from app.ledger import Ledger, install
from app.ledger.schema import compare
from app.models import RECORD_CLASSES, Student, registry
from app.services import exporting, importing, records, setup
from app.services.office import Office
from app.services.wire import read_wire, wire_row

PASSWORD = "声明-测试-2026"
STATE = Choice(options=(option("NEW", "新车"), option("OLD", "旧车", "二手", script="old")))
COLOURS = Choices(options=(option("R", "红"), option("G", "绿")))


def _not_before(row: Row) -> list[Problem]:
    if row.get("given_on") and row.get("bought_on") and str(row["given_on"]) < str(row["bought_on"]):
        return [Problem("given_on", "领用日期早于购买日期")]
    return []


def declared(extra: dict[str, Any] | None = None) -> type[Record]:
    """A record type no part of the program has heard of; ``extra``: one field more, as a later version would have."""
    body: dict[str, Any] = {
        "__doc__": "Bicycle 自行车.",
        "__annotations__": {
            "number": Annotated[str, Field("车牌号", TEXT, aliases=("编号",), check=_plate)],
            "rider": Annotated[str, Field("骑车学生", Reference(to="students"))],
            "state": Annotated[str | None, Field("车况", STATE, posted=True)],
            "colours": Annotated[str | None, Field("颜色", COLOURS)],
            "price_fen": Annotated[int | None, Field("价格（元）", MONEY)],
            "lock_code": Annotated[str | None, Field("锁的密码", TEXT, privacy=Privacy.SENSITIVE, help="只有学校知道")],
            "has_light": Annotated[bool | None, Field("有车灯", YES_NO)],
            "wheels": Annotated[int | None, Field("轮数", Number(least=1, most=3))],
            "bought_on": Annotated[str | None, Field("购买日期", DATE)],
            "given_on": Annotated[str | None, Field("领用日期", DATE)],
            "photo": Annotated[str | None, Field("照片", ATTACHMENT)],
            "seen": Annotated[str | None, Field("系统记录", TEXT, program=True)],
            **(extra or {}),
        },
    }
    body |= {name: None for name in body["__annotations__"] if name not in ("number", "rider")}
    made = type("Bicycle", (Record,), body)
    decorate = record(
        "bicycles", "自行车", keys=(("number",),), names=("number",), rules=(_not_before,), completions=(_two_wheels,)
    )
    return decorate(made)


def _two_wheels(row: Row) -> dict[str, Any]:
    return {"wheels": 2} if row.get("state") == "NEW" else {}


def _plate(value: object) -> str | None:
    return None if str(value).startswith("车") else "应以“车”开头"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A school whose ledger keeps bicycles too, with one child."""
    monkeypatch.setattr("app.ledger.keys._COST", {"iterations": 1, "lanes": 1, "memory_kib": 8})
    opened, _ = setup.create(
        tmp_path / "校.zhuxue-ledger", "school", "2152990701", "虚怀县枧水小学", person="钱老师", password=PASSWORD
    )
    with opened.ledger:
        install(opened.ledger, type_of(declared()))
        records.add(opened, "students", ["name=龙小满", "birth_date=2016-02-02", "student_number=L529907201602020019"])
        yield opened


CHILD = "L529907201602020019"
ENTRY = ["number=车001", f"rider={CHILD}", "state=二手", "colours=绿,红", "price_fen=31250", "lock_code==8848",
         "has_light=true", "bought_on=2026-9-1"]  # fmt: skip


def test_by_hand_list_show_history_and_text(office: Office) -> None:
    made = records.add(office, "bicycles", ENTRY)
    assert (made["state"], made["colours"], made["price_fen"], made["has_light"]) == ("old", ["红", "绿"], 31250, True)
    assert records.listed(office, "bicycles", ["车况=旧车"])[0]["lock_code"] == "=8848"
    records.change(office, "bicycles", "车001", ["state=新车", "lock_code="])
    shown = records.shown(office, "bicycles", "车001")
    assert (shown["state"], shown["lock_code"], shown["wheels"]) == ("新车", None, 2)
    first, second = records.history(office, "bicycles", "车001")
    assert first["created"] and second["fields"]["state"] == ["old", "新车"]
    assert second["fields"]["lock_code"] == ["=8848", None]
    for wrong, told in (
        (["number=牌1", f"rider={CHILD}"], "应以"),
        (["number=车2"], "骑车学生"),
        (["number=车2", "rider=nobody"], "没有找到"),
        (["number=车2", f"rider={CHILD}", "wheels=5"], "1到3"),
        (["number=车2", f"rider={CHILD}", "bought_on=2026-09-02", "given_on=2026-09-01"], "早于"),
        (["number=车001", f"rider={CHILD}"], "已经有了"),
    ):
        with pytest.raises(Refused, match=told):
            records.add(office, "bicycles", wrong)
    assert [row["number"] for row in records.listed(office, "bicycles")] == ["车001"]


def test_template_import_export_and_undo(office: Office, tmp_path: Path) -> None:
    kind = office.type("bicycles")
    exporting.template(kind, tmp_path / "模板.xlsx")
    book = openpyxl.load_workbook(tmp_path / "模板.xlsx")
    heads = [str(cell.value) for cell in book.worksheets[0][1]]
    assert {"车牌号*", "骑车学生*", "锁的密码", "领用日期"} <= set(heads) and "系统记录" not in heads
    assert "只有学校知道" in str([cell.value for row in book["填写说明"] for cell in row])
    sheet = book.worksheets[0]
    rows = {"车牌号*": "车007", "骑车学生*": CHILD, "车况": "二手", "颜色": "红、绿", "价格（元）": "￥1,250.00元", "锁的密码": "@12",
            "有车灯": "√", "购买日期": "２０２６．９．１", "领用日期": 46267}  # fmt: skip
    sheet.append([rows.get(head) for head in heads])
    sheet.append(["牌008" if head == "车牌号*" else CHILD if head == "骑车学生*" else None for head in heads])
    sheet.append(
        [
            "车009" if head == "车牌号*" else CHILD if head == "骑车学生*" else "9" if head == "轮数" else None
            for head in heads
        ]
    )
    book.save(tmp_path / "填.xlsx")
    document = importing.import_file(office, "bicycles", tmp_path / "填.xlsx")
    assert (document["new"], document["problem"]) == (2, 1), document
    [row] = office.ledger.rows("bicycles", {"number": "车007"})
    assert [row[n] for n in ("state", "colours", "price_fen", "lock_code", "has_light", "bought_on", "given_on")] == [
        "OLD", "R G", 125000, "@12", 1, "2026-09-01", "2026-09-02",
    ]  # fmt: skip
    assert [(draft.field, draft.raw) for draft in office.ledger.drafts("bicycles")] == [("wheels", "9")]
    exporting.export(office, "bicycles", tmp_path / "出.xlsx")
    before = office.ledger.digest(full=True)
    again = importing.import_file(office, "bicycles", tmp_path / "出.xlsx")
    assert (again["same"], again["rows"]) == (2, 2) and office.ledger.digest(full=True) == before
    assert "自行车" in office.ledger.undo()
    assert not list(office.ledger.rows("bicycles"))
    assert office.ledger.verify_chain() == [] and compare(office.ledger.connection, office.ledger.registry) == []


def test_package_rows_go_there_and_back_and_unlawful_ones_are_named(office: Office) -> None:
    records.add(office, "bicycles", ENTRY)
    kind = office.type("bicycles")
    [row] = office.ledger.state_rows("bicycles")
    line = wire_row(row)
    incoming = read_wire(kind, line)
    assert {name: incoming.values[name] for name in kind.fields} == {name: row[name] for name in kind.fields}
    for change, told in (
        ({"number": None}, "车牌号"),
        ({"state": "旧车"}, "车况"),
        ({"price_fen": "31250"}, "价格"),
        ({"has_light": True}, "有车灯"),
        ({"bought_on": "2026-9-1"}, "购买日期"),
        ({"colours": "G R"}, "颜色"),
        ({"wheels": 4}, "轮数"),
        ({"given_on": "2026-08-01"}, "领用日期"),
    ):
        with pytest.raises(WrongValue, match=told):
            read_wire(kind, line | {"fields": {**line["fields"], **change}})
    kept = read_wire(kind, line | {"fields": {**line["fields"], "saddle": "皮"}})
    assert dict(kept.extra) == {"saddle": "皮"}


def test_masks_descriptions_and_typed_records(office: Office) -> None:
    records.add(office, "bicycles", ENTRY)
    kind = office.type("bicycles")
    [row] = office.ledger.rows("bicycles")
    assert kind.shown(row)["锁的密码"] == "＊＊＊" and kind.shown(row, masked=False)["锁的密码"] == "=8848"
    assert kind.shown(row)["价格（元）"] == "312.50"
    described = {entry["field"]: entry for entry in kind.describe()}
    assert described["rider"] | {"help": ""} == {
        "field": "rider", "label": "骑车学生", "kind": "reference", "required": True, "privacy": "internal", "posted": False,
        "choices": None, "refers_to": "students", "help": "", "program": False,
    }  # fmt: skip
    assert described["state"]["choices"] == ["新车", "old"] and described["state"]["posted"]
    assert (described["lock_code"]["privacy"], described["seen"]["program"]) == ("sensitive", True)
    typed = office.ledger.select(kind.cls)[0]
    assert typed.has_light is True and typed.number == "车001" and typed.owner == "2152990701"  # type: ignore[attr-defined]


def test_a_field_more_is_a_line_and_a_column(office: Office, tmp_path: Path) -> None:
    """The next version's field drives every path too; a record of the older one stays as it is."""
    records.add(office, "bicycles", ENTRY)
    bell = {"bell": Annotated[str | None, Field("铃铛", TEXT, posted=True)]}
    newer = type_of(declared(bell))
    assert any(
        "bell" in text for text in compare(office.ledger.connection, Registry({**registry().types, "bicycles": newer}))
    )
    office.ledger.connection.execute('ALTER TABLE "bicycles" ADD COLUMN "bell" TEXT')
    office.ledger.registry.types["bicycles"] = newer
    assert compare(office.ledger.connection, office.ledger.registry) == []
    folder = office.ledger.folder
    office.ledger.close()
    kinds = registry()
    kinds.types["bicycles"] = newer
    with Ledger.open(folder, kinds, password=PASSWORD) as ledger:
        again = Office(ledger)
        records.change(again, "bicycles", "车001", ["铃铛=响"])
        assert records.history(again, "bicycles", "车001")[-1]["fields"] == {"bell": [None, "响"]}
        exporting.export(again, "bicycles", tmp_path / "新.xlsx")
        assert importing.import_file(again, "bicycles", tmp_path / "新.xlsx")["same"] == 1
        [row] = ledger.state_rows("bicycles")
        assert read_wire(newer, wire_row(row)).values["bell"] == "响"
        assert read_wire(type_of(declared()), wire_row(row)).extra == {"bell": "响"}


def test_a_sensitive_field_cannot_be_posted_and_other_mistakes_are_ours() -> None:
    with pytest.raises(TypeError, match="posted"):
        declared({"secret": Annotated[str | None, Field("密", TEXT, privacy=Privacy.SENSITIVE, posted=True)]})
    with pytest.raises(TypeError, match="common column"):
        declared({"siblings": Annotated[str | None, Field("兄妹", TEXT)]})
    with pytest.raises(TypeError, match="no Field"):
        declared({"bare": str})
    with pytest.raises(TypeError, match="no field"):

        @record("things", "东西", keys=(("nothing",),))
        class Thing(Record):
            name: Annotated[str, Field("名", TEXT)]

    with pytest.raises(TypeError, match="declared later or nowhere"):
        Registry.of(declared())
    kinds = registry()
    kinds.add(declared())
    with pytest.raises(TypeError, match="twice"):
        kinds.add(declared())


def test_natural_keys_the_first_complete_one_counts() -> None:
    kind: RecordType = type_of(Student)
    row: dict[str, Any] = dict.fromkeys(kind.fields)
    assert kind.key_of(row) is None and kind.every_key(row) == []
    row |= {"school_code": "1", "name": "甲", "birth_date": "2016-02-02"}
    by_name = kind.key_of(row)
    row["student_number"] = CHILD
    assert kind.key_of(row) != by_name and by_name in kind.every_key(row)
    space = "3f0c9a52-7b55-4c55-9d1e-2f6c1a2b3c4d"
    assert kind.new_id(space, row) == kind.new_id(space, dict(row)) != kind.new_id(space[:-1] + "e", row)
    with pytest.raises(WrongValue, match="身份证号 或 学籍号"):
        kind.new_id(space, {})


def test_the_programs_own_declarations_hold() -> None:
    """Labels are unique in a type; an ID number, a phone or a card is sensitive wherever it stands; keys are fields."""
    for cls in RECORD_CLASSES:
        kind = type_of(cls)
        labels = [spec.label for spec in kind.fields.values()]
        assert len(labels) == len(set(labels)), kind.kind
        for name, spec in kind.fields.items():
            assert name not in META
            if spec.kind.name in ("id_number", "student_number", "bank_card") or (spec.kind.name == "phone"):
                assert spec.privacy is Privacy.SENSITIVE and not spec.posted, f"{kind.kind}.{name}"
    posted = {f"{k.kind}.{n}" for k in registry() for n, s in k.fields.items() if s.posted}
    assert posted == {
        "units.name", "units.phone", "students.name", "students.grade", "students.class_name", "hardships.level",
        "aid_items.name", "grants.fen",
    }  # fmt: skip
    assert replace(type_of(Student).fields["name"], name="x").label == "姓名"

"""Migrated tables are the declared ones; an older ledger is upgraded on a checked copy."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Annotated

import pytest

from app.core.declaration import Field, Record, Registry, record, type_of
from app.core.errors import Refused
from app.core.kinds import TEXT, Reference
from app.ledger import install, migrations
from app.ledger.connection import FILE, connect, dbapi
from app.ledger.migrations import Step, m0001_first, migrate, version_text
from app.ledger.schema import compare, compare_schemas
from tests.unit.ledger.freeze import source
from tests.unit.ledger.kit import SQL, Pupil, make, one

KEY = b"k" * 32
NEWEST = migrations.newest()
NEXT = Step(
    "m9999_shoes", NEWEST + 1, ('ALTER TABLE pupils ADD COLUMN "shoe" TEXT', 'CREATE INDEX "ix_x" ON pupils ("shoe")')
)


def test_the_first_migration_stays_byte_for_byte_what_was_released():
    frozen = hashlib.sha256(Path(m0001_first.__file__).read_bytes()).hexdigest()
    assert frozen == "83482f0dac0b021544ce00f7c33f89be969db6eeed0970945e707d8e121de535"


def test_a_migration_is_written_only_before_its_release_and_for_kinds_there_are():
    known = Registry.of(Pupil)
    text = source("m0009_x", ["pupils"], known)
    assert 'CREATE TABLE "pupils"' in text and text.startswith('"""Tables added by m0009_x.')
    for name, kinds in (("m0001_first", ["pupils"]), ("m0009_x", ["shoes"]), ("m0009_x", [])):
        with pytest.raises(SystemExit):
            source(name, kinds, known)


@record("clubs", "小组", keys=(("title",),), names=("title",))
class Club(Record):
    title: Annotated[str, Field("名称", TEXT)]
    leader: Annotated[str | None, Field("组长", Reference(to="pupils"))] = None


def test_the_migrations_make_the_program_s_record_types(tmp_path):
    from app.models import registry

    connection = connect(tmp_path / FILE, KEY, create=True)
    migrate(connection)
    assert compare(connection, registry()) == [], "run: python -m tests.unit.ledger.freeze MIGRATION KIND…"
    connection.close()


def test_a_record_type_declared_at_run_time_is_kept_like_any_other(ledger):
    with pytest.raises(KeyError):
        ledger.select(Club)
    install(ledger, type_of(Club))
    pupil = one(ledger, name="甲", number="1")
    club = one(ledger, "clubs", title="棋", leader=pupil)
    assert ledger.get(Club, club).leader == pupil
    assert compare(ledger.connection, ledger.registry) == []
    assert ledger.verify_chain() == []
    ledger.undo()
    assert ledger.select(Club) == []


@pytest.mark.parametrize(
    ("sql", "word"),
    [
        ("ALTER TABLE pupils ADD COLUMN extra_field TEXT", "extra_field"),
        ("ALTER TABLE pupils DROP COLUMN phone", "phone"),
        ("DROP INDEX ix_pupils_number", "ix_pupils_number"),
        ("CREATE INDEX more ON pupils (phone)", "more"),
        ("DROP TABLE payments", "payments"),
    ],
)
def test_every_difference_is_named(ledger, sql, word):
    assert compare(ledger.connection, ledger.registry) == []
    ledger.connection.execute(sql)
    assert any(word in difference for difference in compare(ledger.connection, ledger.registry))


def test_a_table_that_is_not_strict_is_named():
    connection = dbapi.connect(":memory:", isolation_level=None)
    from app.ledger import propose_sql

    for statement in propose_sql(type_of(Pupil)):
        connection.execute(statement.replace(") STRICT", ")"))
    assert "options" in compare(connection, Registry.of(Pupil))[0]
    connection.close()


@pytest.fixture
def old(ledger, monkeypatch):
    """A closed ledger of the version before."""
    one(ledger, name="甲", number="1")
    ledger.close()
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, NEXT])
    return ledger.folder


@record("pupils", "小学生", keys=Pupil.__record__.keys, names=Pupil.__record__.names)  # type: ignore[attr-defined]
class ShodPupil(Pupil):
    shoe: Annotated[str | None, Field("鞋码", TEXT)] = None


def newer_registry():
    return Registry.of(ShodPupil)


@pytest.fixture
def shod(monkeypatch):
    """Leave index comparison to the other tests: the added index is not declared."""
    monkeypatch.setattr("app.ledger.folder.compare", lambda connection, registry: [])


def test_an_older_ledger_is_upgraded_in_place_of_the_old_file(old, shod, reopen):
    from app.ledger import Ledger

    before = (old / FILE).read_bytes()
    with pytest.raises(Refused, match=rf"旧版本（{re.escape(version_text(NEWEST))}）"):
        reopen(old, read_only=True)
    assert (old / FILE).read_bytes() == before
    with Ledger.open(old, newer_registry(), password="correct horse") as opened:
        assert opened.connection.execute("PRAGMA user_version").fetchone() == (NEXT.version,)
        record = opened.select(ShodPupil)[0].id
        with opened.writing("x", "改") as op:
            op.put("pupils", {"shoe": "38"}, id=record)
        assert opened.verify_chain() == []
        opened.undo()
        assert opened.verify_chain() == []
    assert sorted(path.name for path in old.iterdir()) == ["attachments", "head.json", "keys.json", "ledger.db", "lock"]


def test_an_upgraded_ledger_equals_a_fresh_one(old, shod, tmp_path, reopen, monkeypatch):
    with reopen(old) as opened:
        *before, last, _ = migrations.STEPS
        filled = Step(last.name, last.version, (*last.statements, *SQL))
        monkeypatch.setattr(migrations, "STEPS", [*before, filled, NEXT])
        fresh = make(tmp_path / "新.zhuxue-ledger", sql=())
        assert compare_schemas(opened.connection, fresh.connection) == []
        fresh.connection.execute("CREATE TRIGGER t AFTER DELETE ON pupils BEGIN SELECT 1; END")
        fresh.connection.execute("CREATE TABLE loose (a)")
        assert len(compare_schemas(opened.connection, fresh.connection)) == 2
        fresh.close()


def test_what_a_newer_laptop_sent_moves_into_its_column_with_the_upgrade(ledger, shod, monkeypatch):
    from app.ledger import Incoming, Ledger

    record = one(ledger, name="甲", number="1")
    row = next(ledger.state_rows("pupils")) | {"shoe": "38"}
    row |= {"clock": {"D9": 1, "DAAAAAAAA": 2}, "dots": {"": "DAAAAAAAA:2", "shoe": "D9:1"}}
    with ledger.writing("x", "收") as op:
        op.merge("pupils", [Incoming.of_row(row)])
    ledger.close()
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, NEXT])
    for _ in range(2):
        with Ledger.open(ledger.folder, newer_registry(), password="correct horse") as opened:
            assert opened.get(ShodPupil, record).shoe == "38"
            assert opened.row("pupils", record)["extra"] is None
            assert opened.verify_chain() == []
            assert [entry.name for entry in opened.operations()].count("upgrade") == 1


@pytest.mark.parametrize("waiting", [38, "3\u202e8"])
def test_what_waited_for_a_column_and_is_unlawful_there_does_not_stop_the_upgrade(ledger, shod, monkeypatch, waiting):
    from app.ledger import Incoming, Ledger

    record = one(ledger, name="甲", number="1")
    row = next(ledger.state_rows("pupils")) | {"shoe": "38"}
    row |= {"clock": {"D9": 1, "DAAAAAAAA": 2}, "dots": {"": "DAAAAAAAA:2", "shoe": "D9:1"}}
    with ledger.writing("x", "收") as op, monkeypatch.context() as before:
        before.setattr("app.ledger.lawful.Law.state", lambda *_: None)
        op.merge("pupils", [Incoming.of_row(row | {"shoe": waiting})])
    ledger.close()
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, NEXT])
    with Ledger.open(ledger.folder, newer_registry(), password="correct horse") as opened:
        assert opened.row("pupils", record)["shoe"] is None
        assert opened.row("pupils", record)["extra"] is None
        assert opened.verify_chain() == []


def test_a_failing_upgrade_leaves_the_old_ledger_as_it_was(old, shod, monkeypatch, reopen):
    before = (old / FILE).read_bytes()
    broken = Step(
        "m9999", NEXT.version + 1, ("ALTER TABLE pupils ADD COLUMN a TEXT", "ALTER TABLE nothing ADD COLUMN a TEXT")
    )
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, broken])
    with pytest.raises(Exception, match="nothing"):
        reopen(old)
    assert (old / FILE).read_bytes() == before
    assert sorted(path.name for path in old.iterdir()) == ["attachments", "head.json", "keys.json", "ledger.db", "lock"]


@pytest.mark.parametrize("call", ["copy_database", "migrate", "proven", "replace"])
def test_an_upgrade_cut_anywhere_leaves_the_old_or_the_new(old, shod, monkeypatch, reopen, call):
    target = {"migrate": "app.ledger.migrations.migrate", "replace": "app.ledger.upgrade.os.replace"}
    with monkeypatch.context() as cut:
        cut.setattr(target.get(call, f"app.ledger.upgrade.{call}"), lambda *args: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            reopen(old)
    with reopen(old) as opened:
        assert opened.count("pupils") == 1
        assert opened.verify_chain() == []


def test_an_upgrade_waits_for_other_windows(ledger, monkeypatch, reopen):
    reading = ledger.reading()
    one(ledger, name="甲", number="1")
    reading.connection.execute("BEGIN")
    reading.count("pupils")
    one(ledger, name="乙", number="2")
    ledger.close()
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, NEXT])
    monkeypatch.setattr("app.ledger.connection.BUSY_SECONDS", 0.05)
    with pytest.raises(Refused, match=r"关闭其他窗口|另一个窗口|别的窗口"):
        reopen(ledger.folder)
    reading.close()

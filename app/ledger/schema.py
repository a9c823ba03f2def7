"""What a record type's table must look like: proposed as SQL for a migration, and compared with what is there."""

from __future__ import annotations

from typing import Any

from app.core.declaration import META, RecordType, Registry
from app.ledger.connection import Connection, Database, database, dbapi

_META_SQL = {
    "id": "TEXT PRIMARY KEY NOT NULL",
    "owner": "TEXT NOT NULL",
    "provisional": "INTEGER NOT NULL DEFAULT 0",
    "clock": "TEXT NOT NULL",
    "dots": "TEXT NOT NULL",
}


def propose_sql(declared: RecordType) -> list[str]:
    """The statements that make a record type's table and indexes; to be frozen as text in a migration."""
    columns = [f'"{name}" {_META_SQL.get(name, "TEXT")}' for name in META]
    columns += [f'"{name}" {sql}' for name, sql in declared.columns()]
    body = ",\n    ".join(columns)
    table = f'CREATE TABLE "{declared.kind}" (\n    {body}\n) STRICT'
    return [table, *(_index_sql(declared.kind, name) for name in indexed(declared))]


def indexed(declared: RecordType) -> list[str]:
    """Fields that are looked up: references and naming fields."""
    return sorted({*declared.references(), *declared.names})


def _index_sql(kind: str, name: str) -> str:
    return f'CREATE INDEX "ix_{kind}_{name}" ON "{kind}" ("{name}")'


def compare(connection: Connection, registry: Registry) -> list[str]:
    """Differences between the declared record types and the tables that are there; empty when they agree."""
    actual = database(connection)
    memory = dbapi.connect(":memory:", isolation_level=None)
    try:
        wanted = database(memory)
        there = set(actual.table_names())
        differences = []
        for declared in registry:
            if declared.kind not in there:
                differences.append(f"table {declared.kind} is missing")
                continue
            for statement in propose_sql(declared):
                memory.execute(statement)
            differences += _table_differences(declared.kind, actual, wanted)
        return differences
    finally:
        memory.close()


def compare_schemas(first: Connection, second: Connection) -> list[str]:
    """Differences between two whole databases, column order aside: migrated against fresh."""
    one, two = database(first), database(second)
    names = {*one.table_names(), *two.table_names()}
    differences = []
    for name in sorted(names):
        if name not in one.table_names() or name not in two.table_names():
            differences.append(f"table {name} is on one side only")
        else:
            differences += _table_differences(name, one, two)
    loose = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"
    if first.execute(loose).fetchall() != second.execute(loose).fetchall():
        differences.append("triggers or views differ")
    return differences


def _table_differences(name: str, actual: Database, wanted: Database) -> list[str]:
    one, two = _shape(actual, name), _shape(wanted, name)
    return [f"{name}: {part} {sorted(one[part] ^ two[part])}" for part in one if one[part] != two[part]]


def _shape(db: Database, name: str) -> dict[str, set[Any]]:
    table: Any = db[name]
    listed = db.query("SELECT strict, wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", [name])
    return {
        "columns": {(c.name, c.type, c.notnull, c.default_value, c.is_pk) for c in table.columns},
        "indexes": {(index.name, index.unique, index.partial, *index.columns) for index in table.indexes},
        "foreign keys": {(key.column, key.other_table, key.other_column) for key in table.foreign_keys},
        "options": {(row["strict"], row["wr"]) for row in listed},
    }

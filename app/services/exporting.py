"""Records out of the ledger as workbooks: a template to fill, an export that changes nothing when it is read back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.core.declaration import Field, RecordType
from app.core.kinds import TEXT
from app.core.progress import counted
from app.services.office import Office
from app.sheets.template import write_export, write_template


def template(declared: RecordType, out: Path) -> dict[str, Any]:
    """An empty workbook with the headings, choices and instructions of a kind."""
    write_template(declared, out)
    return {"file": str(out)}


RECORD_COLUMN = "record_id"
RECORD_LABEL = "记录编号"


def with_record_column(declared: RecordType) -> RecordType:
    """The type as an export writes it: a last column says which record a row is, so that reading it back finds that one."""
    column = Field(RECORD_LABEL, TEXT, program=declared.by_program, name=RECORD_COLUMN)
    return replace(declared, fields={**declared.fields, RECORD_COLUMN: column})


def export(office: Office, kind: str, out: Path) -> dict[str, Any]:
    """Every live record of a kind, references by their natural keys."""
    declared = office.type(kind)
    rows = list(_texts(office, declared))
    office.ledger.note_reveal(kind, len(rows))
    write_export(with_record_column(declared), rows, out)
    return {"file": str(out), "records": len(rows)}


def export_all(office: Office, folder: Path) -> dict[str, Any]:
    """One workbook a kind."""
    kinds = counted("正在导出", list(office.ledger.registry), every=1)
    files = [export(office, declared.kind, folder / f"{declared.label}.xlsx") for declared in kinds]
    return {"files": files}


def _texts(office: Office, declared: RecordType) -> Iterator[dict[str, str]]:
    names = {name: office.names_by_id(kind) for name, kind in declared.references().items()}
    for row in office.ledger.rows(declared.kind):
        texts = {name: spec.kind.to_cell(row[name]) for name, spec in declared.entered().items()}
        texts[RECORD_COLUMN] = str(row["id"])
        yield texts | {name: index.get(str(row[name]), "") for name, index in names.items() if name in texts}

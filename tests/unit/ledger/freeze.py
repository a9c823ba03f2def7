"""Write the tables of declared record types into a migration of their own: proposed once, frozen with its release.

    python -m tests.unit.ledger.freeze m0002_home_teaching teaching_plans visits

makes or renews ``app/ledger/migrations/m0002_home_teaching.py`` with the tables of those kinds, as the declarations have
them now; its line in STEPS is written by hand. A released migration is refused: what changes after it is written by hand
into the next one.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.core.declaration import Registry
from app.ledger import migrations, propose_sql

RELEASED = ("m0001_first",)
"""Migrations that have left the house: every ledger outside was made by them."""

_FILE = '''"""Tables added by {name}. Frozen: once released nothing here may change; the next change is the next file."""

RECORDS = """
{statements};
"""

STATEMENTS = tuple(part.strip() for part in RECORDS.split(";\\n") if part.strip())
'''


def source(name: str, kinds: list[str], registry: Registry) -> str:
    """The text of the migration ``name`` that makes the tables of ``kinds``, in the registry's order."""
    if name in RELEASED:
        raise SystemExit(f"{name} is released and never changes again")
    unknown = [kind for kind in kinds if kind not in registry]
    if unknown or not kinds:
        raise SystemExit(f"no such record types: {' '.join(unknown) or '(none named)'}")
    statements = [text for declared in registry if declared.kind in kinds for text in propose_sql(declared)]
    return _FILE.format(name=name, statements=";\n\n".join(statements))


def main() -> None:
    from app.models import registry

    name, *kinds = sys.argv[1:] or [""]
    text = source(name, kinds, registry())
    (Path(migrations.__file__).parent / f"{name}.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

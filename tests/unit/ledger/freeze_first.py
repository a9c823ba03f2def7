"""Until the first release: write the tables of the declared record types into the first migration.

    python -m tests.unit.ledger.freeze_first

After the release the first migration never changes again and this script goes; the next change is written by hand.
"""

from __future__ import annotations

import re

from app.ledger import propose_sql
from app.ledger.migrations import m0001_first
from app.models import registry


def main() -> None:
    from pathlib import Path

    path = Path(m0001_first.__file__)
    statements = ";\n\n".join(text for declared in registry() for text in propose_sql(declared))
    source = path.read_text(encoding="utf-8")
    frozen = re.sub(r'RECORDS = """\n.*?"""', lambda _: f'RECORDS = """\n{statements};\n"""', source, flags=re.S)
    path.write_text(frozen, encoding="utf-8")


if __name__ == "__main__":
    main()

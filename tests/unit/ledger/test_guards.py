"""Tampering by somebody who can reckon the hashes."""

from __future__ import annotations

from app.ledger import chain
from tests.unit.ledger.kit import one


def test_a_link_that_was_reckoned_anew_no_longer_fits_the_next_one(ledger):
    for number in "123":
        one(ledger, name="甲乙丙"[int(number) - 1], number=number)
    seq = chain.last(ledger.connection)[0] - 1
    ledger.connection.execute("UPDATE _operations SET person = '别人' WHERE seq = ?", [seq])
    names = ", ".join(chain.OPERATION)
    row = ledger.connection.execute(f"SELECT {names} FROM _operations WHERE seq = ?", [seq]).fetchone()
    history = ledger.connection.execute(
        f"SELECT {', '.join(chain.HISTORY)} FROM _history WHERE seq = ? ORDER BY n", [seq]
    ).fetchall()
    forged = chain.link(dict(zip(chain.OPERATION, row, strict=True)), history)
    ledger.connection.execute("UPDATE _operations SET hash = ? WHERE seq = ?", [forged, seq])
    assert [entry.seq for entry in ledger.verify_chain()] == [seq + 1]

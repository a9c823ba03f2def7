"""Taking back the newest operation: every row it changed becomes again what it was, byte for byte."""

from __future__ import annotations

from app.core.errors import Refused
from app.ledger.connection import Connection
from app.ledger.operation import Operation
from app.ledger.tables import read_image

_SIDE = ("_reveals",)
"""Notes that change nothing a person did: an operation of these alone neither is undone nor stands in the way."""

_PASSED = ("keys",)
"""Operations that are neither undone nor in the way: passwords have nothing to do with records."""

STARTS = ("create", "new_device", "upgrade")
"""Operations with which work begins anew: what came before them was done elsewhere, or on other tables."""


def undoable(connection: Connection) -> tuple[int, str]:
    """(seq, label) of the operation that ``undo`` would take back. Refused with the reason when there is none."""
    sql = f"""SELECT o.seq, o.name, o.label, o.undoable FROM _operations o
        WHERE o.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM _operations u WHERE u.undoes = o.seq)
        AND o.name NOT IN ({", ".join("?" * len(_PASSED))})
        AND EXISTS (SELECT 1 FROM _history h WHERE h.seq = o.seq AND h.kind NOT IN ({", ".join("?" * len(_SIDE))}))
        ORDER BY o.seq DESC LIMIT 1"""
    row = connection.execute(sql, [*_PASSED, *_SIDE]).fetchone()
    if row is None or row[1] in STARTS:
        raise Refused("没有可以撤销的操作", "", "请直接改正记录")
    seq, _, label, allowed = row
    sent = "SELECT 1 FROM _packages WHERE direction = 'out' AND seq >= ? LIMIT 1"
    if connection.execute(sent, [seq]).fetchone():
        raise Refused(f"“{label}”之后已经写过数据包，不能撤销", "", "请直接改正记录，改正会随下一个数据包送出")
    if not allowed:
        raise Refused(f"“{label}”已经打印、发放或送出，不能撤销", "", "请用作废或更正的办法处理")
    return int(seq), str(label)


def redoable(connection: Connection, person: str) -> tuple[int, str] | None:
    """(seq of the undoing, label of what it took back) when ``person`` undid with the newest operation; else ``None``.

    Only who took it back does it again: what is done again stands in the name of who did it first, and an approval that
    was withdrawn must not come back by another hand.
    """
    sql = f"""SELECT u.seq, o.label FROM _operations u JOIN _operations o ON o.seq = u.undoes
        WHERE u.name = 'undo' AND u.person = ? AND u.seq = (SELECT max(seq) FROM _operations x WHERE x.name NOT IN
            ({", ".join("?" * len(_PASSED))}) AND EXISTS (SELECT 1 FROM _history h WHERE h.seq = x.seq
            AND h.kind NOT IN ({", ".join("?" * len(_SIDE))})))"""
    row = connection.execute(sql, [person, *_PASSED, *_SIDE]).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


def undo(operation: Operation, seq: int) -> None:
    """Restore what operation ``seq`` changed, inside an operation that says so."""
    work = operation.work
    operation.undoes = seq
    sql = "SELECT kind, id, before, created FROM _history WHERE seq = ? ORDER BY n DESC"
    for kind, record, before, created in work.tables.connection.execute(sql, [seq]).fetchall():
        if created is not None:
            for row in work.tables.load(kind, str(created).split("\n")).values():
                work.store.delete(kind, row)
        else:
            work.store.put(kind, {**read_image(before, work.tables.columns(kind)), "id": record})

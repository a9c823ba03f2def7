"""A ledger: one encrypted folder in which a unit keeps its records, with one door for writing."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.core.declaration import RecordType, Registry
from app.core.errors import Refused
from app.core.ids import new_device
from app.ledger import backup, chain, folder, head, undo
from app.ledger.attachments import Attachments
from app.ledger.check import check
from app.ledger.connection import FILE, Connection, connect, dbapi, told
from app.ledger.keys import META as KEYS
from app.ledger.keys import KeyFile, attachment_key
from app.ledger.lawful import Law
from app.ledger.lock import Holder, Lock, holder_of
from app.ledger.migrations import newest
from app.ledger.operation import Operation
from app.ledger.place import folder_number, machine_fingerprint
from app.ledger.reading import Reader
from app.ledger.results import Check
from app.ledger.schema import propose_sql
from app.ledger.store import Store
from app.ledger.work import Work

SUFFIX = ".zhuxue-ledger"
SCHEMA = "schema_version"
"""The setting that says up to which version the records themselves were brought, major*100+minor."""


class Ledger(Reader):
    """An opened ledger. ``with`` closes it. person: who opened it; read_only: another window writes, or asked for."""

    def __init__(
        self, place: Path, registry: Registry, connection: Connection, key: bytes, person: str, lock: Lock | None
    ) -> None:
        super().__init__(connection, registry, place / FILE)
        self.folder = place
        self.person = person
        self.attachments = Attachments(place, attachment_key(key))
        self._key = key
        self._lock = lock
        self._operation: Operation | None = None

    # Opening

    @classmethod
    def create(
        cls,
        folder_path: Path,
        registry: Registry,
        *,
        person: str,
        password: str,
        recovery: str,
        device: str,
        meta: Mapping[str, str],
        extra_sql: Sequence[str] = (),
        prepare: Callable[[Ledger], None] | None = None,
    ) -> Ledger:
        """Make a ledger folder and open it for writing.

        recovery: the words printed on the recovery sheet, in order. meta: unit_code, unit_name, unit_level, namespace
        and other settings. extra_sql: tables of record types that no migration makes; for tests alone. prepare: the
        first records; what it writes is there with the ledger, or there is no ledger. Refused when the folder is there
        already, or lies on a stick or a network share. Nothing is left when it fails, and when it is killed the name
        is still free.
        """
        with folder.new(folder_path) as scratch:
            key = folder.new_keys(scratch, person, password, recovery)
            folder.new_database(scratch, key, extra_sql)
            with cls._first(scratch, registry, key, person) as ledger:
                ledger._first_operation(device, meta)
                if prepare is not None:
                    prepare(ledger)
        ledger = cls._first(folder_path, registry, key, person)
        ledger._note_place()
        return ledger

    @classmethod
    def _first(cls, place: Path, registry: Registry, key: bytes, person: str) -> Ledger:
        lock = Lock.take(place, person)
        try:
            return cls(place, registry, connect(place / FILE, key), key, person, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls, place: Path, registry: Registry, *, password: str, person: str | None = None, read_only: bool = False
    ) -> Ledger:
        """Open a ledger with a password. Busy (a Refused) when another window writes it and read_only isn't asked for.

        Refused for a wrong password, a foreign or damaged folder, a newer major version.
        """
        keys = folder.key_file(place)
        name, key = keys.open_with(password, person, place)
        return cls._opened(place, registry, key, name, read_only)

    @classmethod
    def unlock_with_recovery(cls, place: Path, registry: Registry, *, words: str, person: str, password: str) -> Ledger:
        """Open a ledger with the recovery words and give a person a new password."""
        keys = folder.key_file(place)
        key = keys.open_with_recovery(words, place)
        ledger = cls._opened(place, registry, key, person, False)
        try:
            ledger._change_keys("用恢复密钥开启并设新密码", lambda keys: keys.set_password(person, password, key))
        except BaseException:
            ledger.close()
            raise
        return ledger

    @classmethod
    def _opened(cls, place: Path, registry: Registry, key: bytes, person: str, read_only: bool) -> Ledger:
        lock = None if read_only else Lock.take(place, person)
        try:
            connection = folder.open_database(place, key, registry, read_only)
            ledger = cls(place, registry, connection, key, person, lock)
            try:
                if not read_only:
                    ledger._wake()
            except BaseException:
                connection.close()
                raise
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return ledger

    def _first_operation(self, device: str, meta: Mapping[str, str]) -> None:
        here = {"machine": machine_fingerprint(), "place": folder_number(self.folder), SCHEMA: str(newest())}
        here[KEYS] = KeyFile.read(self.folder).noted()
        with self._writing(undo.STARTS[0], "建立台账", undoable=False, device=device) as op:
            for name, value in {**meta, "device": device, **here}.items():
                op.set_meta(name, value)

    def _note_place(self) -> None:
        """The folder's number, once it has its name: on some disks another one than under the name it was made with."""
        number = folder_number(self.folder)
        if self.meta("place") != number:
            with self._writing(undo.STARTS[0], "建立台账", undoable=False, device=self.device) as op:
                op.set_meta("place", number)

    def _wake(self) -> None:
        """Mint a new device id when the ledger was restored, copied, or carried to another machine."""
        here = {"machine": machine_fingerprint(), "place": folder_number(self.folder)}
        keys = KeyFile.read(self.folder)
        if keys.restored or any(self.meta(name) != value for name, value in here.items()):
            device = new_device()
            with self._writing(undo.STARTS[1], "在这台电脑上启用台账", undoable=False, device=device) as op:
                for name, value in {"device": device, **here}.items():
                    op.set_meta(name, value)
        if keys.restored:
            keys.restored = False
            keys.write(self.folder)
        if int(self.meta(SCHEMA) or 0) < newest():
            self._adopt()

    def _adopt(self) -> None:
        """After an upgrade: what newer laptops sent and waited in ``extra`` goes into the columns that are there now.

        Only now is it known what those fields may hold; what they may not is dropped, or the ledger would never open.
        """
        with self._writing(undo.STARTS[2], "升级台账", undoable=False, device=self.device) as op:
            for declared in self.registry:
                law = Law(declared, self.tables.types(declared.kind))
                adopted = []
                for row in self.tables.where(declared.kind, "extra IS NOT NULL"):
                    state = law.lawful_part(self.tables.state(declared.kind, row))
                    adopted.append((row, self.tables.with_state(declared.kind, row, state)))
                op.work.store.update(declared.kind, adopted)
            op.set_meta(SCHEMA, str(newest()))

    def close(self) -> None:
        """Close the ledger: everything goes into the one file, and the lock is given back."""
        if self._lock is not None:
            with contextlib.suppress(dbapi.Error):
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._note_head()
        self.connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Ledger:
        return self

    @property
    def read_only(self) -> bool:
        """Whether this window only reads."""
        return self._lock is None

    @property
    def device(self) -> str:
        """The id of this laptop in this ledger."""
        return self.meta("device") or ""

    @property
    def unit(self) -> str:
        """The code of the unit whose ledger this is."""
        return self.meta("unit_code") or ""

    @property
    def holder(self) -> Holder | None:
        """Who writes this ledger, as the lock file says."""
        return holder_of(self.folder)

    def reading(self) -> Ledger:
        """This ledger read-only, over a connection of its own that belongs to the thread that calls this."""
        connection = connect(self.path, self._key, read_only=True)
        return Ledger(self.folder, self.registry, connection, self._key, self.person, None)

    # Keys

    def set_password(self, person: str, password: str) -> None:
        """Give a person, known or new, a password (at least 8 characters)."""
        self._change_keys("更换密码", lambda keys: keys.set_password(person, password, self._key))

    def add_person(self, person: str, password: str) -> None:
        """Let another person in. Refused when there is one of this name already."""
        if person in KeyFile.read(self.folder).people:
            raise Refused("已经有这个人员", "", "换密码请用“修改密码”")
        self._change_keys("登记人员", lambda keys: keys.set_password(person, password, self._key))

    def people(self) -> list[str]:
        """Who has a password."""
        return list(KeyFile.read(self.folder).people)

    def set_recovery(self, words: str) -> None:
        """Replace the recovery words; the old sheet is void."""
        self._change_keys("更换恢复密钥", lambda keys: keys.set_recovery(words, self._key))

    def set_county_key(self, recipient: str | None, wrapped: str | None) -> None:
        """Keep (or forget) the data key wrapped by the caller for a county's recovery key."""
        entry = None if recipient is None else {"recipient": recipient, "key": wrapped}
        self._change_keys("更换县级托管的钥匙", lambda keys: setattr(keys, "county", entry))

    def data_key(self) -> bytes:
        """The data key, for wrapping it to a county's recovery key; never shown, never logged."""
        return self._key

    def _change_keys(self, label: str, change: folder.KeyChange) -> None:
        """Who lets whom in is part of the chain. It is noted first: a change that then fails is noted all the same."""
        self._require_writer()
        keys = KeyFile.read(self.folder)
        change(keys)
        with self.writing("keys", label, undoable=False) as op:
            op.set_meta(KEYS, keys.noted())
        keys.write(self.folder)

    # Writing

    @contextlib.contextmanager
    def writing(self, name: str, label: str, *, undoable: bool = True) -> Iterator[Operation]:
        """One operation: kept whole when the block ends well, gone whole when it raises.

        name: for programs; label: Chinese, shown as “撤销…”, without a child's data. undoable: False for what happened
        outside the program as well (paper, packages, payments). Refused when read-only or when the disk fails.
        """
        with self._writing(name, label, undoable, self.device) as operation:
            yield operation
        if not operation.undoable:
            self._note_head()

    def _note_head(self) -> None:
        with contextlib.suppress(dbapi.Error):
            head.note(self.folder, self.connection)

    @contextlib.contextmanager
    def _writing(self, name: str, label: str, undoable: bool, device: str) -> Iterator[Operation]:
        self._require_writer()
        if self._operation is not None:
            raise RuntimeError("an operation is under way already")
        fresh: list[str] = []
        with told(self.path, disk=False):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                seq, previous = chain.last(self.connection)
                self._operation = Operation(self._work(seq + 1, device), name, label, undoable, self._keeper(fresh))
                yield self._operation
                if self._operation.finish(previous):
                    self.connection.execute("COMMIT")
                else:
                    self.connection.execute("ROLLBACK")
            except BaseException:
                self._roll_back(fresh)
                raise
            finally:
                self._operation = None

    def _work(self, seq: int, device: str) -> Work:
        at = dt.datetime.now().astimezone().isoformat(timespec="seconds")
        namespace = self.meta("namespace") or ""
        return Work(Store(self.tables), self.unit, namespace, device, seq, self.person, at)

    def _roll_back(self, fresh: list[str]) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")
        for name in fresh:
            self.attachments.discard(name)

    def _keeper(self, fresh: list[str]) -> Callable[[bytes], str]:
        def keep(content: bytes) -> str:
            name, new = self.attachments.add(content)
            if new:
                fresh.append(name)
            return name

        return keep

    def _require_writer(self) -> None:
        if self._lock is None:
            raise Refused("台账是以只读方式打开的，不能修改", str(self.folder), "请关闭正在写入的窗口，再重新打开")

    def note_reveal(self, what: str, count: int = 1) -> None:
        """Record that sensitive values were shown. Refused when read-only: what can't be recorded isn't shown."""
        if self._operation is not None:
            self._operation.reveal(what, count)
            return
        with self.writing("reveal", "查看敏感信息", undoable=False) as op:
            op.reveal(what, count)

    def undo_label(self) -> str:
        """The label of what ``undo`` would take back. Refused with the reason when nothing can be."""
        with told(self.path):
            return undo.undoable(self.connection)[1]

    def undo(self, named: str = "") -> str:
        """Take back the newest operation of this laptop; returns its label. Refused when it can't be taken back.

        named: the label a person was shown; refused when something else has become the newest since.
        """
        self._require_writer()
        with told(self.path):
            seq, label = undo.undoable(self.connection)
        if named and label != named:
            raise Refused(f"现在最后一步是“{label}”，没有撤销", "", "要撤销它，请再按一次 Ctrl+Z")
        with self.writing("undo", f"撤销：{label}", undoable=False) as op:
            undo.undo(op, seq)
        return label

    def redo_label(self) -> str:
        """The label of what ``redo`` would do again, "" when the newest step took nothing back."""
        with told(self.path):
            found = undo.redoable(self.connection, self.person)
        return "" if found is None else found[1]

    def redo(self) -> str:
        """Do again what the newest step took back; returns its label. It can be undone again. Refused when there is none."""
        self._require_writer()
        with told(self.path):
            found = undo.redoable(self.connection, self.person)
        if found is None:
            raise Refused("没有可以重做的操作", "", "撤销之后又做了别的，或是别人撤销的，就不能重做了；请直接改")
        with self.writing("redo", found[1]) as op:
            undo.undo(op, found[0])
            op.undoes = None
        return found[1]

    # Files and care

    def attachment(self, name: str) -> bytes:
        """The content of a kept file by its SHA-256. Refused when missing or damaged."""
        return self.attachments.read(name)

    def attachment_names(self) -> set[str]:
        """SHA-256 of every kept file."""
        return {str(name) for (name,) in self._all("SELECT id FROM _attachments", [])}

    def backup(self, target: Path) -> Path:
        """A checked copy in a folder; returns the file. Refused when it can't be written or doesn't check."""
        return backup.make(self.folder, self.tables, self._key, self.attachment_names(), target)

    def check(self, backups: Path | None = None) -> list[Check]:
        """Look at everything that must hold; each with what to do where it doesn't. backups: folder to look for some."""
        return check(self, backups)


def install(ledger: Ledger, declared: RecordType) -> None:
    """Make the table of a record type that no migration knows. For tests of a type declared at run time alone."""
    for statement in propose_sql(declared):
        ledger.connection.execute(statement)
    ledger.registry.types.setdefault(declared.kind, declared)


restore = backup.restore

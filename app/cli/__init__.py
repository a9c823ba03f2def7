"""The whole job without a window: for a machine without a screen, for scripts, for tests."""

from __future__ import annotations

import getpass
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli.commands import COMMANDS, Command
from app.cli.parsing import Given, Help, Usage, parse
from app.cli.text import as_text
from app.core.errors import Refused
from app.ledger import Ledger
from app.models import registry
from app.services import setup
from app.services.backups import backup_if_due
from app.services.office import Office

REFUSED, USAGE = 1, 2


def main(arguments: Sequence[str]) -> int:
    """Run one command → its exit code; writes one document to stdout, also when it refuses."""
    as_json = "--json" in arguments
    try:
        given = parse(arguments, COMMANDS)
        document, code = _run(given)
    except Help as text:
        print(text)
        return 0
    except Usage as error:
        print(error, file=sys.stderr)
        if as_json:
            what = str(error).strip().splitlines()[-1]
            _print({"error": {"what": f"命令写得不对：{what}", "where": "命令行", "do": "在命令后加 -h 看用法"}}, True)
        return USAGE
    except Refused as error:
        _print({"error": error.as_json()}, as_json)
        return REFUSED
    _print(document, as_json, given)
    return code


def execute(arguments: Sequence[str]) -> Any:
    """Run one command → its document; raises Refused, or Usage for a mistake of ours."""
    return _run(parse(arguments, COMMANDS))[0]


def _print(document: Any, as_json: bool, given: Given | None = None) -> None:
    kind = getattr(given.values, "kind", None) if given and given.command.shows_records else None
    declared = registry()[kind] if kind else None
    print(json.dumps(document, ensure_ascii=False, indent=1) if as_json else as_text(document, declared))


def _run(given: Given) -> tuple[Any, int]:
    command: Command = given.command
    session = Session(given)
    if not command.needs_ledger:
        return _result(command.run(session, given.values))
    with session.open_ledger() as ledger:
        session.office = Office(ledger)
        setup.wake(session.office)
        result = _result(command.run(session, given.values))
        _back_up(session.office)
        return result


def _back_up(office: Office) -> None:
    """What the command did stands, whether or not a backup can be made after it: a failure is told beside the answer."""
    try:
        backup_if_due(office)
    except Refused as error:
        print(f"请注意：自动备份没有做成（{error.what}）。{error.do}", file=sys.stderr)


def _result(document: Any) -> tuple[Any, int]:
    """Receiving several packages says of each how it went; one that was refused makes the whole call exit 1."""
    refused = isinstance(document, list) and any(
        isinstance(entry, dict) and entry.get("result") == "refused" for entry in document
    )
    return document, REFUSED if refused else 0


@dataclass
class Session:
    """What the command line gave besides the command's own words."""

    given: Given
    office: Office | None = None

    @property
    def folder(self) -> Path:
        """The ledger's folder. Refused when none was named."""
        named = self.given.ledger or os.environ.get("ZHUXUE_LEDGER")
        if not named:
            raise Refused("没有指明台账", "", "请写 --ledger 台账文件夹")
        return Path(named)

    def password(self, new: bool = False) -> str:
        """From --password-file, ZHUXUE_PASSWORD or a prompt."""
        if self.given.password_file:
            try:
                return Path(self.given.password_file).read_text(encoding="utf-8").rstrip("\r\n")
            except (OSError, UnicodeDecodeError):
                raise Refused("密码文件读不出来", self.given.password_file, "请检查文件") from None
        if (named := os.environ.get("ZHUXUE_PASSWORD")) is not None:
            return named
        if not sys.stdin.isatty():
            raise Refused("没有给密码", "", "请用 --password-file 或环境变量 ZHUXUE_PASSWORD")
        first = getpass.getpass("密码：")
        if new and getpass.getpass("再输一次：") != first:
            raise Refused("两次输入的密码不一样", "", "请重新输入")
        return first

    def open_ledger(self) -> Ledger:
        """The named ledger, opened for writing by the named person."""
        return Ledger.open(self.folder, registry(), password=self.password(), person=self.given.person)

    def here(self) -> Office:
        """The opened office; only commands that need a ledger ask."""
        assert self.office is not None
        return self.office

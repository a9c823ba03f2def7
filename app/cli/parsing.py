"""Command-line words → a command and its values. The general options stand anywhere."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from app.core.shipped import started_as

if TYPE_CHECKING:
    from app.cli.commands import Command


class Help(Exception):
    """The person asked how it is used; the text says it."""


class Usage(Exception):
    """The words don't make a command; the text says how it is used."""


@dataclass(frozen=True)
class Given:
    """A parsed command line."""

    command: Command
    values: argparse.Namespace
    ledger: str | None
    person: str | None
    password_file: str | None
    json: bool


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Usage(f"{self.format_usage()}{message}")


def _general() -> _Parser:
    """Options every command takes, before or after its name. Commands may have a ``--person`` in mind too: it is this one."""
    parser = _Parser(prog=started_as(), add_help=False, allow_abbrev=False)
    parser.add_argument("--ledger", metavar="台账文件夹")
    parser.add_argument("--person", metavar="姓名")
    parser.add_argument("--password-file", metavar="文件")
    parser.add_argument("--json", action="store_true")
    return parser


def parse(arguments: Sequence[str], commands: Mapping[str, Command]) -> Given:
    """Raises Usage. Shows help for ``-h`` and for nothing at all."""
    general, rest = _general().parse_known_args(list(arguments))
    if not rest or rest[0] in ("-h", "--help", "help"):
        raise Help(overview(commands))
    command = commands.get(rest[0])
    if command is None:
        raise Usage(f"{overview(commands)}\n没有 {rest[0]} 这个命令")
    parser = _Parser(prog=f"{started_as()} {rest[0]}", description=command.title, allow_abbrev=False)
    for names, options in command.arguments:
        parser.add_argument(*names, **dict(options))
    values = parser.parse_args(rest[1:])
    return Given(command, values, general.ledger, general.person, general.password_file, general.json)


def overview(commands: Mapping[str, Command]) -> str:
    """One line a command."""
    width = max(map(len, commands))
    lines = [f"  {name.ljust(width)}  {command.title}" for name, command in commands.items()]
    head = f"助学台账\n用法：{started_as()} [--ledger 文件夹] [--person 姓名] [--json] 命令 …\n命令（后加 -h 看用法）："
    return "\n".join([head, *lines])


Argument = tuple[tuple[str, ...], Mapping[str, Any]]


def arg(*names: str, **options: Any) -> Argument:
    """One argument of a command, as argparse takes it."""
    return names, options

"""From arguments to a running program: which door, which ledger, which person."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from app import cli


def start(arguments: Sequence[str]) -> int:
    """Run a command → the exit code: 0 done, 1 refused, 2 usage. The window comes with its own issue; until then it says so."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stderr else "strict")
    os.umask(0o077)
    try:
        return cli.main(list(arguments))
    except BrokenPipeError:
        # Whoever read our output has seen enough (… | head).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return cli.REFUSED

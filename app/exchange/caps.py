"""How much a package may be. Fixed, far above any real one, and low enough that a hostile one cannot fill a laptop."""

from __future__ import annotations

from dataclasses import dataclass

_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Caps:
    """Limits that hold while reading; tests lower them, nothing else does."""

    file: int = 1024 * _MIB
    header: int = 64 * 1024
    recipients: int = 66
    members: int = 50_000
    member: int = 512 * _MIB
    total: int = 2048 * _MIB
    ratio: int = 200
    # Small members may be as repetitive as they like.
    ratio_free: int = 1 * _MIB
    directory: int = 16 * _MIB
    manifest: int = 32 * _MIB
    extra: int = 4 * _MIB
    line: int = 4 * _MIB
    # A county opens a central school's package and, inside, its villages' ones; nothing deeper exists.
    depth: int = 1


DEFAULT = Caps()

"""Packages, for those who make and take them: the names a service needs, in one place."""

from __future__ import annotations

from app.exchange.reading import BadLine, Opened, open_own, open_package
from app.exchange.refusals import PackageRefused
from app.exchange.writing import Draft, Written, write_package

__all__ = ["BadLine", "Draft", "Opened", "PackageRefused", "Written", "open_own", "open_package", "write_package"]

"""A county, a central school and two village schools, and ways to make packages that our own writer would never make."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pyrage
import pytest

from app.exchange import manifest as manifests
from app.exchange.keys import UnitKeys
from app.exchange.known import Known, KnownUnit
from app.exchange.package import Draft, Opened, Written, open_package, write_package

CHILD = "石榴花样本"
CHILD_ID = "000000201601010000"
PHOTO = b"\xff\xd8 a photo"


@dataclass(frozen=True)
class Party:
    """A unit with its secret keys."""

    code: str
    name: str
    level: Any
    keys: UnitKeys

    @property
    def known(self) -> KnownUnit:
        return KnownUnit(self.code, self.name, self.keys.public.sign_key, self.keys.public.age_key)


class World:
    """Four units, a stick and a private folder."""

    def __init__(self, folder: Path) -> None:
        self.stick = folder / "stick"
        self.workdir = folder / "private"
        self.stick.mkdir()
        self.workdir.mkdir()
        self.county = Party("520000", "样本县资助中心", "county", UnitKeys.generate())
        self.central = Party("520001", "样本镇中心校", "central", UnitKeys.generate())
        self.school = Party("5200010001", "样本村小学", "school", UnitKeys.generate())
        self.other = Party("5200010002", "另一村小学", "school", UnitKeys.generate())
        self.known = Known(party.known for party in (self.county, self.central, self.school, self.other))

    def draft(self, sender: Party | None = None, **changes: Any) -> Draft:
        party = sender or self.school
        draft = Draft(
            kind="submission",
            code=party.code,
            name=party.name,
            level=party.level,
            device="d1",
            sequence=1,
            period="2026A",
            program="1.0.0",
            schema=(1, 0),
            created="2026-10-01T08:00:00",
            clock={"d1": 7},
            records={"students": [{"name": CHILD, "id_number": CHILD_ID}, {"name": "第二个"}], "visits": []},
            attachments={manifests.identity(PHOTO): PHOTO},
            extras={"secrets": {"namespace": "n"}},
        )
        return dataclasses.replace(draft, **changes)

    def write(self, draft: Draft | None = None, sender: Party | None = None, to: Party | None = None) -> Written:
        party = sender or self.school
        receiver = (to or self.county).known
        return write_package(self.stick, draft or self.draft(party), party.keys, [receiver], self.workdir)

    def open(self, path: Path, party: Party | None = None, **options: Any) -> Opened:
        reader = party or self.county
        known = options.pop("known", self.known)
        return open_package(path, reader.keys, known, self.workdir, code=reader.code, **options)

    def unseal(self, path: Path, party: Party | None = None) -> bytes:
        identity = pyrage.x25519.Identity.from_str((party or self.county).keys.age_secret)
        return bytes(pyrage.decrypt(path.read_bytes(), [identity]))

    def seal(self, content: bytes, name: str = "forged.zhuxue", *to: Party) -> Path:
        keys = [pyrage.x25519.Recipient.from_str(one.keys.public.age_key) for one in to or (self.county,)]
        path = self.stick / name
        path.write_bytes(pyrage.encrypt(content, keys))
        return path

    def members(self, path: Path, party: Party | None = None) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.unseal(path, party))) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def remake(
        self,
        edit: Callable[[dict[str, Any]], object] = lambda body: None,
        signer: Party | None = None,
        members: Mapping[str, bytes] | None = None,
    ) -> Path:
        """The school's package with an edited manifest, signed anew by ``signer``, sealed to the county."""
        parts = dict(self.members(self.write().file)) | dict(members or {})
        body = msgspec.json.decode(parts["manifest.json"])
        edit(body)
        parts["manifest.json"] = msgspec.json.encode(body)
        parts["manifest.sig"] = (signer or self.school).keys.sign(parts["manifest.json"])
        return self.seal(zip_of(parts))


def zip_of(parts: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)

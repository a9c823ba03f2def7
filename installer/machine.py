"""The machine a release is made on: its rights, its Debian packages, a Debian of its own beside it, a screen."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from installer.steps import Stop, call, output

_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
_MOUNTS = ("proc", "dev", "tmp/.X11-unix")
_FREE_GB = 8


def check_rights(work: Path) -> None:
    """Stop unless this is root on a Debian of the right kind with room enough."""
    if os.name != "posix" or shutil.which("apt-get") is None or shutil.which("dpkg") is None:
        raise Stop("A release is made on Debian 12 or newer (apt-get is missing here).")
    machine = output(["dpkg", "--print-architecture"]).strip()
    if machine != "amd64":
        raise Stop(f"A release is made on an amd64 machine; this one is {machine}.")
    if os.geteuid() != 0:
        raise Stop(
            "A release needs root: it unpacks a Debian of its own and mounts into it. Start it as root or by sudo."
        )
    free = shutil.disk_usage(work).free >> 30
    if free < _FREE_GB:
        raise Stop(f"{work} has {free} GB free; a release needs {_FREE_GB}. Name another folder with --work.")


def install(programs: Mapping[str, str], log: Path) -> None:
    """Debian packages of the programs that are missing: program → package."""
    lacking = sorted({package for program, package in programs.items() if shutil.which(program) is None})
    if not lacking:
        return
    print(f"   installing {', '.join(lacking)} ...", flush=True)
    call(["apt-get", "-q", "update"], log)
    apt = ["apt-get", "-q", "install", "-y", "--no-install-recommends", *lacking]
    call(apt, log, DEBIAN_FRONTEND="noninteractive")


def mirror() -> str:
    """The Debian mirror this machine itself uses; apt reads its sources in whichever way they are written."""
    shown = "$(REPO_URI) $(ORIGIN) $(SUITE)"
    for line in output(["apt-get", "indextargets", "--format", shown, "Created-By: Packages"]).splitlines():
        address, *words = line.split()
        if "Debian" in words and not any("security" in word or "updates" in word for word in words):
            return address.rstrip("/")
    raise Stop("No Debian mirror was found in this machine's apt sources. Add one, run apt-get update, start again.")


class Chroot:
    """A Debian of another release in a folder. What it needs is mounted only inside ``with`` blocks of ``mounted``."""

    def __init__(self, folder: Path, suite: str, share: Path) -> None:
        """share: the folder that is /w inside."""
        self.folder, self.suite, self.share = folder, suite, share

    def make(self, log: Path) -> None:
        """Unpack it anew; Debian's own signature is checked."""
        self.unmount()
        shutil.rmtree(self.folder, ignore_errors=True)
        options = ["--variant=minbase", "--components=main", f"--keyring={_KEYRING}", "--force-check-gpg"]
        call(["debootstrap", *options, self.suite, self.folder, mirror()], log)

    def copy_of(self, other: Chroot, log: Path) -> None:
        """Become a copy of another one, with nothing mounted in either."""
        for one in (other, self):
            one.unmount()
        shutil.rmtree(self.folder, ignore_errors=True)
        call(["cp", "--archive", "--reflink=auto", other.folder, self.folder], log)

    def install(self, packages: Sequence[str], log: Path, *, foreign: str = "") -> None:
        """Packages from that Debian. foreign: a second architecture they may be of."""
        if foreign:
            call(["chroot", self.folder, "dpkg", "--add-architecture", foreign], log)
        with self.mounted():
            for words in (["update"], ["install", "-y", "--no-install-recommends", *packages], ["clean"]):
                self.run(["apt-get", "-q", *words], log, DEBIAN_FRONTEND="noninteractive")

    @contextlib.contextmanager
    def mounted(self) -> Iterator[None]:
        """What runs inside sees devices, processes, the screen and /w; nothing stays mounted afterwards."""
        for name in ("resolv.conf", "hosts"):
            if Path("/etc", name).exists():
                shutil.copyfile(Path("/etc", name), self.folder / "etc" / name)
        Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
        self.unmount()
        try:
            for name in _MOUNTS:
                (self.folder / name).mkdir(parents=True, exist_ok=True)
                subprocess.run(["mount", "--bind", f"/{name}", self.folder / name], check=True)
            (self.folder / "w").mkdir(exist_ok=True)
            subprocess.run(["mount", "--bind", self.share, self.folder / "w"], check=True)
            yield
        except subprocess.CalledProcessError as error:
            raise Stop(f"Mounting was refused ({error}). A container needs the right to mount.") from error
        finally:
            self.unmount()

    def unmount(self) -> None:
        """Take back whatever is mounted below the folder, also what a killed run has left."""
        inside = str(self.folder.resolve()) + "/"
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
        points = [line.split()[1].encode().decode("unicode_escape") for line in mounts]
        for point in reversed([point for point in points if point.startswith(inside)]):
            subprocess.run(["umount", "--lazy", point], check=False)

    def run(
        self, command: Sequence[str], log: Path, *, user: str = "", check: bool = True, folder: str = "/w", **more: str
    ) -> int:
        """A command inside, in ``folder``, with a clean environment → its exit code."""
        clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": f"/home/{user}" if user else "/root", **more}
        who = [f"--userspec={user}:{user}"] if user else []
        env = [f"{name}={value}" for name, value in clean.items()]
        enter = ["sh", "-c", 'cd "$0" && exec "$@"', folder, *command]
        return call(["chroot", *who, self.folder, "env", "-i", *env, *enter], log, check=check)


@contextlib.contextmanager
def screen(log: Path) -> Iterator[str]:
    """An X server of a free number, without a screen → its name."""
    reading, writing = os.pipe()
    log.parent.mkdir(parents=True, exist_ok=True)
    options = ["-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac", "-noreset"]
    with (
        log.open("wb") as said,
        subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stdout=said, stderr=said) as server,
    ):
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        try:
            if not number:
                raise Stop(f"The X server Xvfb did not start; see {log}.")
            yield f":{number}"
        finally:
            server.terminate()

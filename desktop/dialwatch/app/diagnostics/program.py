"""Versions, and the system below the program."""

import locale
import os
import platform
import shutil
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

from dialwatch import __version__
from dialwatch.app.diagnostics.section import Section, megabytes
from dialwatch.resources import runs_from_repository
from dialwatch.running import Broken

__all__ = ["memory_of", "program_section", "system_section"]

_PACKAGES = (
    *("PySide6-Essentials", "shiboken6", "qasync", "httpx", "pydantic", "apsw", "uvicorn"),
    *("starlette", "numpy", "pyqtgraph", "keyring", "cryptography", "soundfile", "miniaudio"),
)


def program_section(broken: Sequence[Broken]) -> Section:
    """What runs, and of what it is made; `broken`: what did not end in order before it."""
    frozen = bool(getattr(sys, "frozen", False))
    kind = "packaged" if frozen else "from its repository" if runs_from_repository() else "source"
    return Section(
        "Program",
        (
            f"Dialwatch {__version__}, {kind}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"packages: {', '.join(_versions())}",
            f"memory of the window: {memory_of(os.getpid())}",
            *(f"ended unexpectedly: the {one.program}, begun {_day(one)}" for one in broken),
        ),
    )


def _day(run: Broken) -> str:
    try:
        return f"{datetime.fromtimestamp(run.since / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (OverflowError, OSError, ValueError):
        return "nobody knows when"


def _versions() -> list[str]:
    found = []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:  # a packaged program carries the names of few
            continue
    return found


def system_section(profile: Path) -> Section:
    """Where it runs."""
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "") or "not known"
    session = os.environ.get("XDG_SESSION_TYPE", "") or "not known"
    try:
        free = megabytes(shutil.disk_usage(profile).free)
    except OSError:
        free = "not known"
    return Section(
        "System",
        (
            f"{platform.system()} {platform.release()} {platform.machine()}",
            f"desktop: {desktop}, session: {session}, processors: {os.cpu_count()}",
            f"language: {locale.getlocale()[0] or 'C'}, zone: {time.strftime('%z')}",
            f"clock of this computer: {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
            f"free on the profile's disk: {free}",
        ),
    )


def memory_of(process: int) -> str:
    """What a process holds, where the system tells it in a file."""
    try:
        text = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return "not known"
    for line in text.splitlines():
        if line.startswith("VmRSS:"):
            return megabytes(int(line.split()[1]) * 1024)
    return "not known"

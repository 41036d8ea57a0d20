"""Whether the program starts with the system, and the command by which it would."""

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from dialwatch.app.options import Options
from dialwatch.files import default_profile
from dialwatch.resources import repository, runs_from_repository

__all__ = ["Startup", "command_of", "name_of", "startup_of"]

_NAME = "dialwatch"


class Startup(Protocol):
    """An entry in what the system starts at log-in. Its methods raise OSError."""

    def is_on(self) -> bool:
        """The system starts this very command: an entry for a program elsewhere does not count."""

    def turn_on(self) -> None:
        """Make the entry, whole or not at all."""

    def turn_off(self) -> None:
        """Take it away, if it is there."""


def startup_of(options: Options, system: str = sys.platform) -> Startup:
    """The entry of this user for this profile."""
    name, command = name_of(options.profile), command_of(options)
    if system == "win32":
        from dialwatch.app.startup.windows import RunKey

        return RunKey(name, command)
    if system == "darwin":
        from dialwatch.app.startup.macos import LaunchAgent

        return LaunchAgent(name, command)
    from dialwatch.app.startup.linux import Autostart

    return Autostart(name, command)


def name_of(profile: Path | None) -> str:
    """One entry a profile; that of the usual one bears the program's name."""
    if profile is None or profile.resolve() == default_profile().resolve():
        return _NAME
    return f"{_NAME}-{hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:8]}"


def command_of(options: Options) -> list[str]:
    """The command line that starts this program, as it was started now, in the tray."""
    told: list[tuple[str, Path | None]] = [
        ("--profile", options.profile),
        ("--secrets", options.secrets),
    ]
    given = [word for flag, path in told if path for word in (flag, str(path.resolve()))]
    return [*_program(), "--in-tray", *given]


def _program() -> Sequence[str]:
    """The frozen executable; else the Python in use, with the module or the checked-out script."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    python = Path(sys.executable)
    windowless = python.with_name("pythonw.exe")  # of Windows: the other one opens a console
    if windowless.exists():
        python = windowless
    if runs_from_repository():
        return [str(python), str(repository() / "dev.py"), "run"]
    return [str(python), "-m", "dialwatch"]

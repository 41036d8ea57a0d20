"""macOS: an agent of launchd, as a property list in the user's library.

Source: Apple, launchd.plist(5). Not run on a macOS of ours; what is written is tested.
"""

import plistlib
from collections.abc import Sequence
from pathlib import Path

from dialwatch.files import write_private

__all__ = ["LaunchAgent"]

_DOMAIN = "org.dialwatch"


class LaunchAgent:
    """A `Startup` of macOS. It holds from the next log-in on."""

    def __init__(self, name: str, command: Sequence[str], folder: Path | None = None) -> None:
        """`folder`: where such lists are; None: the user's own."""
        self._label = f"{_DOMAIN}.{name}"
        self._command = list(command)
        folder = folder or Path.home() / "Library" / "LaunchAgents"
        self._path = folder / f"{self._label}.plist"

    def is_on(self) -> bool:
        """The agent starts this command. Raises OSError."""
        try:
            told = plistlib.loads(self._path.read_bytes())
        except (FileNotFoundError, plistlib.InvalidFileException, ValueError):
            return False
        if not isinstance(told, dict) or told.get("Disabled") is True:
            return False
        return told.get("ProgramArguments") == self._command and told.get("RunAtLoad") is True

    def turn_on(self) -> None:
        """Write it. Raises OSError."""
        told = {
            "Label": self._label,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_private(self._path, plistlib.dumps(told))

    def turn_off(self) -> None:
        """Delete it. Raises OSError."""
        self._path.unlink(missing_ok=True)

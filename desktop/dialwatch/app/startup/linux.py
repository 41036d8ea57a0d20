"""Linux: a desktop entry in the folder `autostart`.

Source: freedesktop.org, Desktop Application Autostart Specification 0.5, and Desktop Entry
Specification 1.5, "The Exec key".
"""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from dialwatch.files import write_private

__all__ = ["Autostart", "exec_line"]

_PLAIN = re.compile(r"[A-Za-z0-9_@+=:,./-]+")
_QUOTED = re.compile(r'(["`$\\])')


class Autostart:
    """A `Startup` of desktops that follow freedesktop.org."""

    def __init__(self, name: str, command: Sequence[str], folder: Path | None = None) -> None:
        """`folder`: where such entries are; None: the user's own."""
        self._path = (folder or _autostart()) / f"{name}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """The entry starts this command, and no desktop's settings switched it off."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except (FileNotFoundError, UnicodeDecodeError):
            return False
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"} & set(lines)
        return f"Exec={exec_line(self._command)}" in lines and not off

    def turn_on(self) -> None:
        """Write it. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_private(self._path, self._entry().encode())

    def turn_off(self) -> None:
        """Delete it. Raises OSError."""
        self._path.unlink(missing_ok=True)

    def _entry(self) -> str:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Dialwatch",
            "Comment=Watch voice-robot campaigns, in the tray",
            f"Exec={exec_line(self._command)}",
            "Icon=dialwatch",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
        )
        return "\n".join(lines) + "\n"


def exec_line(command: Sequence[str]) -> str:
    """The command as the key `Exec` wants it: quoted, its signs escaped, and those once more that
    the file's own rules would take for theirs.
    """
    return " ".join(_word(one) for one in command)


def _word(word: str) -> str:
    word = word.replace("%", "%%")
    if _PLAIN.fullmatch(word.replace("%", "")):
        return word
    quoted = _QUOTED.sub(r"\\\1", word)
    return '"' + quoted.replace("\\", "\\\\") + '"'


def _autostart() -> Path:
    told = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(told) if told.startswith("/") else Path.home() / ".config"
    return base / "autostart"

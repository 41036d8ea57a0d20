"""The command lines of our own processes, for a checked-out and for a packaged program."""

import sys
from collections.abc import Sequence
from typing import Literal

__all__ = ["Role", "child_command"]

Role = Literal["collect", "simulate", "parse", "read-list", "write-table", "play"]


def child_command(role: Role, args: Sequence[str] = ()) -> list[str]:
    """The command that runs another process of this very program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, role, *args]
    return [sys.executable, "-m", "dialwatch", role, *args]

"""Files of readings that a window left when it was killed: they hold people's numbers."""

import asyncio
import shutil
from pathlib import Path

__all__ = ["PREFIX", "clear_lists"]

PREFIX = "list-"
"""Of the folders of readings, in the profile."""


async def clear_lists(profile: Path) -> None:
    """Take them away. To be asked for before this window reads its first list."""
    for left in _folders(profile):
        await asyncio.to_thread(shutil.rmtree, left, ignore_errors=True)


def _folders(profile: Path) -> list[Path]:
    """Those that are there now: what this window will read is none of them."""
    return list(profile.glob(f"{PREFIX}*/"))

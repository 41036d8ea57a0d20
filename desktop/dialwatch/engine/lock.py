"""One engine a profile: a lock of the operating system on `engine.lock`.

The system lets go of it when the process dies, however it dies, so a lock is never stale.
"""

import os
import sys
import time
from pathlib import Path

from dialwatch.calls.errors import EngineClash

__all__ = ["LOCK_NAME", "EngineLock", "held"]

LOCK_NAME = "engine.lock"
_PATIENCE = 0.4
"""Real seconds: whoever only looks whether the lock is held may hold it for a moment."""

_PAUSE = 0.02


class EngineLock:
    """Holds the profile's engine lock between `acquire` and `release`."""

    def __init__(self, profile: Path) -> None:
        self._path = profile / LOCK_NAME
        self._file: int | None = None

    def acquire(self) -> None:
        """Take the lock. Raises EngineClash when another engine holds it; OSError."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        deadline = time.monotonic() + _PATIENCE
        while not _try_lock(file, shared=False):
            if time.monotonic() >= deadline:
                os.close(file)
                raise EngineClash(
                    "Another engine already collects for this profile; this one ends. "
                    "Open a window to attach to the other one."
                )
            time.sleep(_PAUSE)
        self._file = file

    def release(self) -> None:
        """Let go of the lock."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def held(profile: Path) -> bool:
    """Whether an engine holds the profile's lock now."""
    try:
        file = os.open(profile / LOCK_NAME, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        return not _try_lock(file, shared=True)
    finally:
        os.close(file)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int, *, shared: bool) -> bool:
        del shared  # this system knows exclusive locks only
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: int, *, shared: bool) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

"""The crash log of a program: what nobody caught, and the stack of an interpreter that died.

A file of its own beside the log, for its owner alone, so that the reason why a program ended is
not lost among what went well. A start that finds one puts it aside and begins another.
"""

import faulthandler
import logging
import os
from collections.abc import Iterator
from pathlib import Path

__all__ = ["FILES", "CrashLog", "crash_logs"]

FILES = 5
"""Files that are kept: that of this run and those before it."""
_MOST_BYTES = 256 * 1024
"""A fault that comes again and again fills no disk; the log has the rest."""


class CrashLog(logging.Handler):
    """Writes each error that has a traceback; `faulthandler` writes into the same file.

    What it is given is redacted by the filter that sits on it. Raises OSError when it is made.
    """

    def __init__(self, profile: Path, program: str) -> None:
        super().__init__(logging.ERROR)
        self._path = _path(profile, program, 0)
        _put_aside(profile, program)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        self._descriptor = os.open(self._path, flags, 0o600)
        self._written = 0
        faulthandler.enable(self._descriptor)

    def emit(self, record: logging.LogRecord) -> None:
        """Write it, at once and whole: the program may be about to end."""
        try:
            line = self.format(record)
            if not (record.exc_text or '"exception": ' in line):
                return
            told = f"{line}\n".encode(errors="replace")
            if self._written + len(told) <= _MOST_BYTES:
                self._written += len(told)
                os.write(self._descriptor, told)
        except Exception:  # noqa: BLE001 - as logging asks of its handlers
            self.handleError(record)


def crash_logs(profile: Path, program: str) -> Iterator[Path]:
    """The files that hold something, that of the latest run first."""
    for age in range(FILES):
        path = _path(profile, program, age)
        try:
            if path.stat().st_size:
                yield path
        except OSError:
            continue


def _path(profile: Path, program: str, age: int) -> Path:
    return profile / (f"{program}.crash.{age}.log" if age else f"{program}.crash.log")


def _put_aside(profile: Path, program: str) -> None:
    """Make room for this run's; an empty one is simply used again."""
    latest = _path(profile, program, 0)
    if not latest.exists() or not latest.stat().st_size:
        return
    for age in reversed(range(FILES - 1)):
        path = _path(profile, program, age)
        if path.exists():
            path.replace(_path(profile, program, age + 1))

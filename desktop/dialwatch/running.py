"""A mark in the profile for as long as a program runs: one that is found was left by a run that
did not end in order.
"""

import json
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from dialwatch.calls.errors import DialwatchError

__all__ = ["Broken", "Program", "Running", "broken_run"]

Program = Literal["window", "engine"]


@dataclass(frozen=True, slots=True)
class Broken:
    """A run that did not end in order."""

    program: Program
    since: int
    """When it began, UTC epoch milliseconds by the computer's clock; 0: nobody knows."""


class Running:
    """The mark of one program, held by whoever has its lock: made when the block is entered, taken
    away when it is left in order. A profile in which nothing can be written goes without.
    """

    def __init__(self, profile: Path, program: Program) -> None:
        self._path = _path(profile, program)
        self._since = round(time.time() * 1000)

    def __enter__(self) -> Self:
        self.write()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """A failure that is told in a sentence, and Ctrl+C, are in order too."""
        if kind is None or issubclass(kind, DialwatchError | KeyboardInterrupt):
            self.end()

    def write(self, *, excused: bool = False) -> None:
        """It runs. `excused`: whatever ends it from now on is no fault of the program: the user
        logs out, the screen went away.
        """
        told = json.dumps({"since": self._since, "excused": excused}).encode()
        with suppress(OSError):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            descriptor = os.open(self._path, flags, 0o600)
            try:
                os.write(descriptor, told)
            finally:
                os.close(descriptor)

    def end(self) -> None:
        """It ends in order."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def broken_run(profile: Path, program: Program) -> Broken | None:
    """The last run, if it did not end in order. To be asked while the program does not run."""
    try:
        text = _path(profile, program).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    try:
        told = json.loads(text)
    except ValueError:
        told = {}  # it was cut off half-way, which says enough
    if not isinstance(told, dict) or told.get("excused") is True:
        return None
    since = told.get("since")
    return Broken(program, since if type(since) is int else 0)


def _path(profile: Path, program: Program) -> Path:
    return profile / f"{program}.running"

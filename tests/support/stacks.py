"""Where a process that runs tests is when it crashes or hangs, written into a file of its own.

A test that hangs while it holds the interpreter, as two threads of Qt and Python can, is not ended
by anything that needs the interpreter: `faulthandler` writes and ends from a thread without it.
"""

import contextlib
import faulthandler
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

__all__ = ["STACKS", "watch", "watched"]

STACKS = "DIALWATCH_TEST_STACKS"
"""Variable of the environment that names the folder for the files; without it nothing is kept."""
_HANGS = 180.0
"""Real seconds after which a test is taken to hang where pytest-timeout could not end it."""
_kept: list[TextIO] = []
"""The file, open as long as the process lives: it may hang when it ends, too."""


def watch() -> None:
    """From now on a crash, or an abort from outside, writes down where every thread is."""
    folder = os.environ.get(STACKS)
    if folder and not _kept:
        _kept.append((Path(folder) / f"{os.getpid()}.txt").open("w", encoding="utf-8"))
        faulthandler.enable(_kept[0])


@contextlib.contextmanager
def watched() -> Iterator[None]:
    """End the process, with where every thread is, should this not end in time."""
    if not _kept:
        yield
        return
    faulthandler.dump_traceback_later(_HANGS, exit=True, file=_kept[0])
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()

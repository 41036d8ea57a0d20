"""Windows as processes of their own, for tests of their life."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from tests.support.engines import Engines, Started, until
from tests.support.forked import WINDOW, Forked, forked

from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask

__all__ = ["HANG", "Windows", "gone"]

HANG = 60.0
"""Real seconds after which something is taken not to come: the longest of them takes thirty."""


class Windows:
    """Starts offscreen windows whose processes the fixture knows as ours."""

    def __init__(self, engines: Engines, folder: Path) -> None:
        self._engines, self._folder = engines, folder
        self.profile = folder / "profile"
        self.report = folder / "report.json"
        self._started: list[Started] = []

    def start(self, *arguments: str, anew: bool = False) -> Started:
        """`anew`: by the command, not as a fork of a process that has imported all of it."""
        output = self._folder / f"window.{len(self._started)}.out"
        words = [*arguments, "--profile", str(self.profile)]
        with output.open("wb") as out, Path(os.devnull).open("rb") as nothing:
            files: dict[str, Any] = {
                "stdin": nothing, "stdout": out, "stderr": out, "env": self._engines.environment()
            }  # fmt: skip
            process: subprocess.Popen[bytes] | Forked
            if anew or not hasattr(os, "pidfd_open"):
                process = subprocess.Popen([sys.executable, "-m", "dialwatch", *words], **files)
            else:
                process = forked(WINDOW, words, **files)
        self._started.append(Started(process, self.profile, output))
        return self._started[-1]

    def said(self, window: Started) -> str:
        """All that it printed, once it has ended, but for Qt's word on what has no window
        manager."""
        window.ended(HANG)
        lines = window.said().splitlines()
        return "\n".join(
            line for line in lines if not line.startswith("This plugin does not support ")
        )

    def attached(self) -> int:
        """The pid of the engine, once a window's stream is attached to it."""
        told = until(lambda: find_engine(self.profile), HANG)
        until(lambda: ask(told, "GET", "hello")["windows"] == 1, HANG)
        return told.pid

    def kill(self, window: Started) -> None:
        """End it without a chance to tidy up."""
        window.process.kill()
        window.ended()

    def reported(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.report.read_text(encoding="utf-8"))
        return told

    def left(self) -> list[Started]:
        """Windows that still run."""
        return [one for one in self._started if one.process.poll() is None]


def gone(pid: int) -> Callable[[], bool]:
    """Whether that process is no more."""
    return lambda: not psutil.pid_exists(pid)

"""Engines as processes of their own, for tests; and the proof that none is left behind."""

import contextlib
import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import psutil
from tests.support.forked import Forked, forked
from tests.support.pauses import pauses

from dialwatch.engine.announcement import Announcement, find_engine
from dialwatch.engine.ask import ask

__all__ = ["Engines", "Started", "none_left_behind", "until"]

_ROOT = Path(__file__).resolve().parents[2]
_MARK = "DIALWATCH_TEST_RUN"
T = TypeVar("T")


def until(ask_for: Callable[[], T], at_most: float = 60.0) -> T:
    """The first true answer. Raises TimeoutError after so many real seconds."""
    ends = time.monotonic() + at_most
    pause = pauses()
    while not (answer := ask_for()):
        if time.monotonic() > ends:
            raise TimeoutError("it did not happen")
        time.sleep(next(pause))
    return answer


@dataclass
class Started:
    """A process that was started to be the profile's engine."""

    process: subprocess.Popen[bytes] | Forked
    profile: Path
    output: Path

    def announced(self) -> Announcement:
        """Its announcement, once it has made it."""

        def found() -> Announcement | None:
            assert self.process.poll() is None, self.said()
            told = find_engine(self.profile)
            return told if told is not None and told.pid == self.process.pid else None

        return until(found)

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Ask its API."""
        return ask(self.announced(), method, path, body)

    def ended(self, at_most: float = 30.0) -> int:
        """Wait for its end. Returns the exit code."""
        return self.process.wait(at_most)

    def said(self) -> str:
        """What it wrote to standard output and error."""
        return self.output.read_text(encoding="utf-8")


class Engines:
    """Starts engines; whatever still runs at the end is killed, and fails the test."""

    def __init__(self) -> None:
        self.mark = uuid.uuid4().hex
        self._started: list[Started] = []

    def start(
        self, profile: Path, *arguments: str, program: Sequence[str] = (), anew: bool = False
    ) -> Started:
        """Start an engine on this profile; `program`: another module, and words for it alone;
        `anew`: by its command, not as a fork of one that is imported already."""
        output = profile.parent / f"{profile.name}.{len(self._started)}.out"
        words = ["collect", "--profile", str(profile), *arguments]
        with output.open("wb") as out, Path(os.devnull).open("rb") as nothing:
            files: dict[str, Any] = {
                "stdin": nothing, "stdout": out, "stderr": out, "env": self.environment()
            }  # fmt: skip
            if program or anew or not hasattr(os, "pidfd_open"):
                command = [sys.executable, "-m", *(program or ("dialwatch",)), *words]
                started = Started(
                    subprocess.Popen(command, start_new_session=True, **files), profile, output
                )
            else:
                started = Started(forked("dialwatch.cli:main", words, **files), profile, output)
        self._started.append(started)
        return started

    def environment(self) -> dict[str, str]:
        """The environment by which a process, and what it starts, is known as ours."""
        return {
            **os.environ,
            _MARK: self.mark,
            "PYTHONPATH": f"{_ROOT / 'desktop'}{os.pathsep}{_ROOT}",
        }

    def stop(self) -> None:
        """Stop, in order, those that still run."""
        for one in self._started:
            if one.process.poll() is None:
                one.process.terminate()
                one.ended()

    def errors(self) -> list[str]:
        """Lines of the engines' logs that tell of a fault."""
        logs = {one.profile / "engine.log" for one in self._started}
        return [
            line
            for log in logs
            if log.exists()
            for line in log.read_text(encoding="utf-8").splitlines()
            if '"level": "error"' in line and "cannot serve this profile" not in line
        ]

    def left(self) -> list[psutil.Process]:
        """Processes of ours that still run, whoever their parent is now."""
        found = [
            psutil.Process(one.process.pid)
            for one in self._started
            if isinstance(one.process, Forked) and one.process.poll() is None
        ]
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                if process.environ().get(_MARK) == self.mark and (
                    process.status() != psutil.STATUS_ZOMBIE
                ):
                    found.append(process)
        return found


def none_left_behind() -> Iterator[Engines]:
    """The body of a fixture: engines to use, of which none may be left at the end."""
    engines = Engines()
    try:
        yield engines
    finally:
        engines.stop()
        with contextlib.suppress(TimeoutError):
            until(lambda: not engines.left(), 3.0)
        left = engines.left()
        names = [" ".join(process.cmdline()) for process in left]
        for process in left:
            process.kill()
    assert not names, f"processes left behind: {names}"
    assert not engines.errors()

"""Engines and simulators of tests as forks of a process that has imported all of it.

A whole program takes a second of the processor to import, and the tests start some hundreds. What
runs is the same code in a process of its own, with its own session, environment and output; tests
of the command itself start it as such.
"""

import atexit
import functools
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from tests.support.forker import LARGEST

__all__ = ["WINDOW", "Forked", "forked"]

WINDOW = "dialwatch.__main__:main"
"""The program as a window: the same function, forked from a process that has imported Qt."""
_ROOT = Path(__file__).resolve().parents[2]
_MODULES = {
    "dialwatch.cli:main": (
        "dialwatch.cli",
        "dialwatch.engine.engine",
        "dialwatch.engine.main",
    ),
    "dialwatch.simulator.cli:run": ("dialwatch.simulator.cli",),
    WINDOW: ("dialwatch.cli", "dialwatch.app.start"),
}
"""Program → what is imported before it is forked."""


def forked(
    program: str,
    words: Sequence[str],
    *,
    stdin: int | IO[Any],
    stdout: int | IO[Any],
    stderr: int | IO[Any],
    env: Mapping[str, str],
) -> "Forked":
    """Start a program (`module:function`) with these words, on these files."""
    files = [one if isinstance(one, int) else one.fileno() for one in (stdin, stdout, stderr)]
    told = {"program": program, "words": [str(one) for one in words], "environment": dict(env)}
    return Forked(_forker(program), told, files)


class Forked:
    """What tests use of `subprocess.Popen`, for a process that somebody else forked."""

    def __init__(self, forker: "_Forker", told: Mapping[str, Any], files: Sequence[int]) -> None:
        self._forker = forker
        self.pid = int(forker.ask(told, files))
        self.stdin: IO[str] | None = None
        self.stdout: IO[str] | None = None
        self.returncode: int | None = None
        self._seen = os.pidfd_open(self.pid)

    def poll(self) -> int | None:
        """Its exit code, negative for a signal; None while it runs."""
        return self._looked(0.0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end. Raises subprocess.TimeoutExpired."""
        code = self._looked(timeout)
        if code is None:
            raise subprocess.TimeoutExpired(f"process {self.pid}", timeout or 0.0)
        return code

    def send_signal(self, number: int) -> None:
        """Unless it has ended."""
        if self.poll() is None:
            signal.pidfd_send_signal(self._seen, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _looked(self, at_most: float | None) -> int | None:
        if self.returncode is None:
            seen, _, _ = select.select([self._seen], [], [], at_most)
            if seen:
                self.returncode = int(self._forker.ask({"ended": self.pid}))
                os.close(self._seen)
        return self.returncode


class _Forker:
    """The process that forks, ended with ours."""

    def __init__(self, modules: Sequence[str]) -> None:
        self._asked, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._turn = threading.Lock()
        with other:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.forker", str(other.fileno()), *modules],
                stdin=subprocess.DEVNULL,
                pass_fds=[other.fileno()],
                cwd=_ROOT,
                env={
                    **os.environ,
                    "PYTHONPATH": f"{_ROOT / 'desktop'}{os.pathsep}{_ROOT}",
                    "OPENBLAS_NUM_THREADS": "1",  # threads do not survive a fork
                },
            )

        atexit.register(self._end)

    def _end(self) -> None:
        self._asked.close()
        self._process.wait(10)

    def ask(self, told: Mapping[str, Any], files: Sequence[int] = ()) -> Any:
        with self._turn:
            socket.send_fds(self._asked, [json.dumps(told).encode()], files)
            return json.loads(self._asked.recv(LARGEST))


@functools.cache
def _forker(program: str) -> _Forker:
    return _Forker(_MODULES[program])

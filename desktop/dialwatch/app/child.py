"""Processes that the window starts: a session of their own, ended by their own pid only."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

__all__ = ["Child"]

_LOOK = 0.1
"""Real seconds between two looks at whether a child still runs.

Child watchers of asyncio belong to its own loops; a look ten times a second costs nothing
and works on every system and every loop.
"""


_BY_ITSELF = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
"""A single-file program unpacks itself when it starts and takes that away when it ends. Children
use what their parent unpacked; one that may outlive it unpacks for itself."""


class Child:
    """One process of ours. Its output goes to a file, or to a pipe that we read."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    @classmethod
    def to_log(cls, command: Sequence[str], log: Path) -> "Child":
        """Start a process that writes to `log`, reads nothing, and may outlive us. Raises
        OSError."""
        with _private(log) as output:
            return cls(
                _popen(
                    command, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                    env=os.environ | _BY_ITSELF,
                )
            )  # fmt: skip

    @classmethod
    def with_pipes(cls, command: Sequence[str], log: Path) -> "Child":
        """Start a process that ends when our end of its standard input closes. Raises OSError."""
        with _private(log) as errors:
            return cls(
                _popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def stdout(self) -> IO[bytes]:
        """The pipe of a child `with_pipes`."""
        if self._process.stdout is None:
            raise ValueError("this child writes to a log")
        return self._process.stdout

    def tell(self, line: bytes) -> None:
        """Write into its standard input, if it still listens."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.write(line)
                self._process.stdin.flush()

    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.poll()

    async def ended(self) -> int:
        """Wait for its end. Returns the exit code."""
        while (code := self._process.poll()) is None:  # noqa: ASYNC110 - see _LOOK
            await asyncio.sleep(_LOOK)
        return code

    async def end(self, patience: float) -> None:
        """Close its pipe, give it `patience` real seconds to end by itself, then kill it."""
        self.let_go()
        try:
            await asyncio.wait_for(self.ended(), patience)
        except TimeoutError:
            self.kill()
            await self.ended()

    def let_go(self) -> None:
        """Close our end of its standard input."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()

    def terminate(self) -> None:
        """Ask it to end in order, where the system can; else end it at once."""
        if self._process.poll() is None:
            self._process.terminate()

    def kill(self) -> None:
        """End it at once, with what it started itself: it has a session of its own."""
        if self._process.poll() is None:
            _kill(self._process)

    def reap(self, patience: float) -> None:
        """The same as `end`, where no loop runs any more."""
        self.let_go()
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            _kill(self._process)
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def _private(log: Path) -> IO[bytes]:
    """Append to a file that its owner alone can read."""
    return os.fdopen(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")


def _kill(process: subprocess.Popen[bytes]) -> None:
    """A single-file program is two processes, of which we know the outer one."""
    if sys.platform == "win32":
        process.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _popen(
    command: Sequence[str],
    *,
    stdin: int,
    stdout: int | IO[bytes],
    stderr: int | IO[bytes],
    env: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    if sys.platform == "win32":
        return subprocess.Popen(
            command,
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            env=env,
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        command, stdin=stdin, stdout=stdout, stderr=stderr, env=env, start_new_session=True
    )

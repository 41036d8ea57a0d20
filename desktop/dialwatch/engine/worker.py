"""The engine's worker process: parses large bodies, so that the engine's loop stays free.

Jobs go to its standard input and results come from its standard output, each as a pickle with
its length before it. When the engine dies, however it dies, the pipe closes and the worker ends.
"""

import asyncio
import contextlib
import pickle
import signal
import struct
import subprocess
import sys
from collections.abc import Callable
from typing import IO, Any, ParamSpec, TypeVar

import structlog

from dialwatch.calls.errors import BadAnswer, DialwatchError
from dialwatch.engine.child import child_command

__all__ = ["Worker", "serve"]

_log = structlog.get_logger("dialwatch.engine")
_LENGTH = struct.Struct("<Q")
_END_PATIENCE = 1.0
"""Real seconds that a worker gets to end by itself."""

P = ParamSpec("P")
T = TypeVar("T")


class Worker:
    """One process that runs plain functions, started when first needed. A `Heavy` of the port."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()

    @property
    def pid(self) -> int | None:
        """The worker's pid, while there is one."""
        return self._process.pid if self._process else None

    async def __call__(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `function` in the worker. Raises what it raises, if that is a DialwatchError.

        A worker that dies is replaced and the job done once more; if it dies again, the job
        is to blame: BadAnswer.
        """
        job = pickle.dumps((function, args, kwargs), pickle.HIGHEST_PROTOCOL)
        async with self._turn:
            for attempt in (1, 2):
                try:
                    good, result = await self._exchange(job)
                    break
                except (OSError, EOFError, asyncio.IncompleteReadError):
                    _log.warning("worker died", attempt=attempt)
                    await self._end()
                except BaseException:
                    await self._end()  # cancelled half-way: the pipe holds a result nobody reads
                    raise
            else:
                raise BadAnswer("the answer broke the process that reads it, twice")
        if good:
            return result  # type: ignore[no-any-return]
        raise result

    async def close(self) -> None:
        """End the worker."""
        async with self._turn:
            await self._end()

    async def _exchange(self, job: bytes) -> tuple[bool, Any]:
        process = self._process or await self._start()
        if process.stdin is None or process.stdout is None:
            raise OSError("the worker has no pipes")
        process.stdin.write(_LENGTH.pack(len(job)))
        process.stdin.write(job)
        await process.stdin.drain()
        (length,) = _LENGTH.unpack(await process.stdout.readexactly(_LENGTH.size))
        answer = await process.stdout.readexactly(length)
        good, result = pickle.loads(answer)  # noqa: S301 - from our own child
        return good, result

    async def _start(self) -> asyncio.subprocess.Process:
        self._process = await asyncio.create_subprocess_exec(
            *child_command("parse"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            limit=2**20,
        )
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), _END_PATIENCE)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def serve(jobs: IO[bytes], results: IO[bytes]) -> int:
    """The worker's life: do jobs until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is meant for the engine, which ends us
    while len(head := jobs.read(_LENGTH.size)) == _LENGTH.size:
        (length,) = _LENGTH.unpack(head)
        function, args, kwargs = pickle.loads(jobs.read(length))  # noqa: S301 - from our parent
        try:
            answer = (True, function(*args, **kwargs))
        except DialwatchError as error:
            answer = (False, error)
        except Exception as error:  # noqa: BLE001 - a fault in parsing is an answer too
            answer = (False, BadAnswer(f"reading the answer failed: {type(error).__name__}"))
        told = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
        results.write(_LENGTH.pack(len(told)))
        results.write(told)
        results.flush()
    return 0


def main() -> int:
    """Run as the worker process."""
    jobs, results = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not end up among the results
    return serve(jobs, results)

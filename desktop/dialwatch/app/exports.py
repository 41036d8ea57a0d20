"""Writes tables in a process of its own: a million rows must not hold the window's interpreter."""

import asyncio
import json
import subprocess
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.errors import BadInput
from dialwatch.engine.child import child_command
from dialwatch.exporting.job import END, ExportJob, line_of
from dialwatch.exporting.table import Cell, Head
from dialwatch.exporting.writing import checked_path, clear_draft, draft_of
from dialwatch.ui.engine_words import spoken

__all__ = ["Parts", "TableWriter", "parts_of"]

translate = QCoreApplication.translate

Parts = AsyncGenerator[Sequence[Sequence[Cell]], None]
"""Rows in parts of some 200: each is sent in one step, and the window is painted between."""

_PART = 200
"""Rows that are sent in one step: one or two milliseconds' work."""


def _ended() -> str:
    return translate(
        "Exporting",
        "The process that writes the file ended unexpectedly: nothing was written. Try again.",
    )


async def parts_of(rows: Iterable[Sequence[Cell]]) -> Parts:
    """Rows that are already here, in parts."""
    left = iter(rows)
    while part := list(islice(left, _PART)):
        yield part


class TableWriter:
    """Writes one table at a time."""

    def __init__(self) -> None:
        self._task: asyncio.Task[int] | None = None
        self._cancelled = False

    async def write(
        self, path: Path, head: Head, parts: Parts, told: Callable[[int], object]
    ) -> int | None:
        """Write the file, by its ending a workbook or CSV; the number of rows. None: `cancel` was
        asked for, and nothing is left. `told` hears how many rows are done.

        Raises BadInput with a sentence for the user, and what `parts` raises; then too nothing
        half-written is left, and a file that was there before is as it was.
        """
        if self._task is not None:
            raise BadInput(
                translate("Exporting", "Another file is being written: wait for it, or cancel it.")
            )
        path = checked_path(path)
        job = ExportJob(path=str(path), draft=str(draft_of(path)), head=head)
        self._cancelled = False
        self._task = asyncio.create_task(_written(job, parts, told), name=f"write {path.suffix}")
        try:
            return await self._task
        except asyncio.CancelledError:
            if self._cancelled:
                return None
            raise
        finally:
            self._task = None

    @property
    def busy(self) -> bool:
        """A file is being written."""
        return self._task is not None

    def cancel(self) -> None:
        """Give up what is being written."""
        if self._task is not None:
            self._cancelled = True
            self._task.cancel()


async def _written(job: ExportJob, parts: Parts, told: Callable[[int], object]) -> int:
    process = await _started()
    sending = asyncio.create_task(_send(process, job, parts), name="rows of a file")
    try:
        rows = await _listen(process, told)
        if rows is None:
            await sending  # what the rows raised says more
            raise BadInput(_ended())
        return rows
    finally:
        sending.cancel()
        if process.returncode is None:
            process.kill()
        try:
            await asyncio.gather(sending, return_exceptions=True)
            await process.wait()  # what still writes would leave files behind
        finally:
            clear_draft(Path(job.draft))


async def _started() -> asyncio.subprocess.Process:
    try:
        return await asyncio.create_subprocess_exec(
            *child_command("write-table"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        why = spoken(error.strerror or type(error).__name__)
        said = translate(
            "Exporting", "The process that writes the file could not be started ({why})."
        )
        raise BadInput(said.format(why=why)) from error


async def _send(process: asyncio.subprocess.Process, job: ExportJob, parts: Parts) -> None:
    """All of the job. A process that has ended is heard of by what it says, or does not say."""
    assert process.stdin is not None  # noqa: S101 - asked for above
    try:
        with suppress(ConnectionError):
            process.stdin.write(line_of(job.told()))
            async for part in parts:
                process.stdin.write(line_of(part))
                await process.stdin.drain()
                await asyncio.sleep(0)  # `drain` alone goes on at once while there is room
            process.stdin.write(END)
            await process.stdin.drain()
    finally:
        process.stdin.close()


async def _listen(process: asyncio.subprocess.Process, told: Callable[[int], object]) -> int | None:
    """How many rows were written; None: it ended without a word. Raises BadInput."""
    assert process.stdout is not None  # noqa: S101
    async for line in process.stdout:
        if not line.endswith(b"\n"):
            break  # a process that is killed may leave half a line
        said = json.loads(line)
        if "failure" in said:
            raise BadInput(str(said["failure"]))
        if "written" in said:
            return int(said["written"])
        told(int(said["rows"]))
    return None

"""Reads a list in a process of its own: a million rows must not hold the window's interpreter."""

import asyncio
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dialwatch.app.leftovers import PREFIX
from dialwatch.calls.errors import BadInput
from dialwatch.engine.child import child_command
from dialwatch.importing.job import ListJob, ListResult
from dialwatch.importing.text_file import NoText

__all__ = ["ListReader"]

translate = QCoreApplication.translate

_LONGEST_LINE = 4 * 2**20
"""Bytes of a result: previews and refused rows are few."""


class ListReader:
    """One reading at a time; a new one ends the one before. `close` also takes its files away."""

    def __init__(self, profile: Path) -> None:
        """Each reading leaves its files in a private folder of its own, in the profile."""
        self._profile = profile
        self._turn = 0
        """Grows with every reading and every end of one: a reading whose turn is over stops."""
        self._lock = asyncio.Lock()
        self._process: asyncio.subprocess.Process | None = None
        self._folder: Path | None = None
        """Of the last result."""

    @property
    def memory(self) -> Path:
        """Where the chosen columns are remembered."""
        return self._profile / "lists.json"

    async def read(self, job: ListJob, told: Callable[[int], None]) -> ListResult | None:
        """Read the file; `told` hears how many rows are done. None: another reading was begun, or
        it was cancelled. Raises BadInput (NoText for what could be read with another encoding)
        with a sentence for the user, and OSError.

        The files of the result before are gone then.
        """
        self.cancel()
        turn = self._turn
        async with self._lock:
            if turn != self._turn:
                return None
            self._clear()
            folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=self._profile))  # 0700
            try:
                result = await self._ask(turn, job.changed({"folder": str(folder)}), told)
                if result is not None:
                    self._folder = folder
                return result
            finally:
                if self._folder != folder:
                    shutil.rmtree(folder, ignore_errors=True)

    def cancel(self) -> None:
        """End the reading that is under way, if there is one, even while its process starts."""
        self._turn += 1
        if self._process is not None and self._process.returncode is None:
            self._process.kill()

    def close(self) -> None:
        """End what is under way, and delete what was left."""
        self.cancel()
        self._clear()

    def _clear(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    async def _ask(self, turn: int, job: ListJob, told: Callable[[int], None]) -> ListResult | None:
        process = self._process = await asyncio.create_subprocess_exec(
            *child_command("read-list"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            limit=_LONGEST_LINE,
        )
        try:
            return await self._listen(turn, process, job, told)
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()  # what still writes would leave files behind
            self._process = None

    async def _listen(
        self,
        turn: int,
        process: asyncio.subprocess.Process,
        job: ListJob,
        told: Callable[[int], None],
    ) -> ListResult | None:
        assert process.stdin is not None  # noqa: S101 - asked for above
        assert process.stdout is not None  # noqa: S101
        if turn == self._turn:
            process.stdin.write(json.dumps(job.told()).encode())
        process.stdin.close()
        async for line in process.stdout:
            if turn != self._turn or not line.endswith(b"\n"):
                break  # a process that is killed may leave half a line
            said = json.loads(line)
            if "rows" in said:
                told(int(said["rows"]))
            elif "failure" in said:
                raise (NoText if said.get("no_text") else BadInput)(str(said["failure"]))
            else:
                return ListResult.of(said["result"])
        if turn != self._turn:
            return None
        raise BadInput(
            translate(
                "ImportDialog", "The process that reads the list ended unexpectedly. Try again."
            )
        )

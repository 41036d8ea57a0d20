"""Reads a list in a process of its own: a million rows must not hold the window's interpreter."""

import asyncio
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from dialwatch.calls.errors import BadInput
from dialwatch.engine.child import child_command
from dialwatch.importing.job import ListJob, ListResult

__all__ = ["ListReader"]

_LONGEST_LINE = 4 * 2**20
"""Bytes of a result: previews and refused rows are few."""


_PREFIX = "list-"
"""Of the folders of readings."""


class ListReader:
    """One reading at a time; a new one ends the one before. `close` also takes its files away."""

    def __init__(self, profile: Path) -> None:
        """Files go into a private folder of the profile."""
        self._profile = profile
        self._folder: Path | None = None
        self._process: asyncio.subprocess.Process | None = None

    @property
    def folder(self) -> Path:
        """Where the rows are left, for this user alone."""
        if self._folder is None:
            self._clear()
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._profile))  # 0700
        return self._folder

    @property
    def memory(self) -> Path:
        """Where the chosen columns are remembered."""
        return self._profile / "lists.json"

    async def read(self, job: ListJob, told: Callable[[int], None]) -> ListResult | None:
        """Read the file; `told` hears how many rows are done. None: another reading was begun, or
        it was cancelled. Raises BadInput with a sentence for the user.
        """
        self.cancel()
        process = self._process = await asyncio.create_subprocess_exec(
            *child_command("read-list"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            limit=_LONGEST_LINE,
        )
        try:
            return await self._listen(process, job, told)
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()
            if self._process is process:
                self._process = None

    def cancel(self) -> None:
        """End the reading that is under way, if there is one."""
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.kill()

    def close(self) -> None:
        """End what is under way, and delete what was left."""
        self.cancel()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _clear(self) -> None:
        """What a program that was killed could not take away: it holds people's numbers."""
        for left in self._profile.glob(f"{_PREFIX}*/"):
            shutil.rmtree(left, ignore_errors=True)

    async def _listen(
        self, process: asyncio.subprocess.Process, job: ListJob, told: Callable[[int], None]
    ) -> ListResult | None:
        assert process.stdin is not None  # noqa: S101 - asked for above
        assert process.stdout is not None  # noqa: S101
        process.stdin.write(json.dumps(job.told()).encode())
        process.stdin.close()
        async for line in process.stdout:
            said = json.loads(line)
            if "rows" in said:
                told(int(said["rows"]))
            elif "failure" in said:
                raise BadInput(str(said["failure"]))
            else:
                return ListResult.of(said["result"])
        if self._process is not process:
            return None
        raise BadInput("The process that reads the list ended unexpectedly. Try again.")

"""When segments are made: off the path on which observations come in."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from dialwatch.calls.errors import StoreError
from dialwatch.store.reader import Reader
from dialwatch.store.segments import Draft

__all__ = ["Sealer"]

_log = logging.getLogger(__name__)

_INTERVAL = 5.0
"""Real seconds between looks at what could be sealed; disks know no world time."""

_BUSY_LEAST = 16_384
"""New or changed calls of a segment that make it worth writing while others come in …"""

_IDLE_LEAST = 4_096
"""… when nothing comes in …"""

_CLOSING_LEAST = 512
"""… and at the end."""


class Sealer:
    """Reads calls in small pieces between other reads, and has the writer store the segment."""

    def __init__(
        self,
        read: Callable[..., Awaitable[Any]],
        write: Callable[..., Awaitable[Any]],
        numbers: Callable[[], tuple[int, int]],
    ) -> None:
        """`numbers` gives the number of calls and the sequence number."""
        self._read = read
        self._write = write
        self._numbers = numbers
        self._busy = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Look after the segments until `stop`."""
        self._task = asyncio.create_task(self._keep(), name="journal sealer")

    async def stop(self) -> None:
        """Seal what is worth it, and end."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None
        await self._try(_CLOSING_LEAST)

    async def seal(self, least: int) -> int:
        """Make the segments that are due (`segments.due`); the number made."""
        async with self._busy:
            drafts: list[Draft] = await self._read(Reader.drafts, *self._numbers(), least)
            for draft in drafts:
                pieces = [await self._read(Reader.columns, *piece) for piece in draft.pieces()]
                block = await self._read(Reader.packed, pieces)
                await self._write(lambda recorder, made=(draft, block): recorder.install(*made))
            return len(drafts)

    async def _keep(self) -> None:
        last = self._numbers()
        while True:
            await asyncio.sleep(_INTERVAL)
            numbers = self._numbers()
            await self._try(_IDLE_LEAST if numbers == last else _BUSY_LEAST)
            last = numbers

    async def _try(self, least: int) -> None:
        try:
            await self.seal(least)
        except StoreError as err:  # the calls are safe in their rows; opening is only slower
            _log.warning("sealing failed: %s", type(err).__name__)

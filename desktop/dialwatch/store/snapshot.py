"""All calls of the journal, for a window that has none."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from dialwatch.store.reader import Contents, Reader

__all__ = ["Snapshot"]

_BLOCK = 16_384
"""Calls of a block, of those that lie in no segment."""


class Snapshot:
    """All calls: `async for packed in snapshot`, after `await snapshot.begin()`.

    Sealed segments come as they lie in the file, then the calls that changed since they were
    sealed, then those that are new: later blocks replace calls of earlier ones. No transaction
    stays open between blocks, so a slow taker holds up nothing. What changes meanwhile may be
    in it or not: go on with `changes(since=seq)`.
    """

    def __init__(
        self, read: Callable[..., Awaitable[Any]], numbers: Callable[[], tuple[int, int]]
    ) -> None:
        self._read = read
        self._numbers = numbers
        self._contents = Contents([], [], 1)
        self.calls = 0
        self.seq = 0

    async def begin(self) -> "Snapshot":
        """Fix what belongs to it: `seq` and `calls` are known from here on."""
        self.calls, self.seq = self._numbers()
        self._contents = await self._read(Reader.contents)
        return self

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for number in self._contents.segments:
            yield await self._read(Reader.segment, number)
        changed = self._contents.changed
        for start in range(0, len(changed), _BLOCK):
            yield await self._read(Reader.packed_calls, changed[start : start + _BLOCK])
        for first in range(self._contents.first, self.calls + 1, _BLOCK):
            last = min(first + _BLOCK - 1, self.calls)
            yield await self._read(Reader.packed, [await self._read(Reader.columns, first, last)])

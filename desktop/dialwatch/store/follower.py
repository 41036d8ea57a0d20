"""Waits for the journal to grow."""

import asyncio
from collections.abc import Callable

__all__ = ["Follower"]


class Follower:
    """One reader of the feed. A context manager, made by `Journal.subscribe`."""

    def __init__(self, followers: "set[Follower]", last_seq: Callable[[], int]) -> None:
        self._followers = followers
        self._last_seq = last_seq
        self._woken = asyncio.Event()

    def __enter__(self) -> "Follower":
        self._followers.add(self)
        return self

    def __exit__(self, *exc: object) -> None:
        self._followers.discard(self)

    def wake(self) -> None:
        """The journal has grown; called on the loop."""
        self._woken.set()

    async def grown(self, after: int) -> int:
        """The journal's `last_seq`, as soon as it is above `after`."""
        while self._last_seq() <= after:
            self._woken.clear()
            await self._woken.wait()
        return self._last_seq()

"""A clock that stands until it is told to go on."""

import asyncio
from datetime import UTC, datetime


class SteppedClock:
    """A `dialwatch.clock.Clock` whose time is set by hand."""

    rate = 1.0

    def __init__(self, start: datetime) -> None:
        self._millis = int(start.timestamp() * 1000)
        self._first = self._millis

    def go(self, seconds: float) -> None:
        """Let that many seconds pass at once."""
        self._millis += int(seconds * 1000)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._millis / 1000, UTC)

    def millis(self) -> int:
        return self._millis

    def monotonic(self) -> float:
        return (self._millis - self._first) / 1000

    async def sleep(self, seconds: float) -> None:
        self.go(seconds)
        await asyncio.sleep(0)

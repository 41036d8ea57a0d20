"""What a window is told of an account's bindings: what is newer than what it knows, in pages."""

import asyncio
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from dialwatch.calls.binding import Binding, NumberRow, TemporaryCallee
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.known import Key
from dialwatch.engine.bindings.reading import Progress, Readings

__all__ = ["Changes"]

_BREATH = 0.1
"""Real seconds after news in which more is let come: answers of the platform come by the dozen."""


@dataclass(frozen=True, slots=True)
class _Page:
    """Two thousand bindings, each with `told()` by itself, would hold the loop for some time."""

    rev: int
    """What the next page is asked for with."""
    afresh: bool
    """Whatever was told before counts no more: it is told from the beginning."""
    bindings: list[Binding]
    gone: list[Key]
    numbers: list[NumberRow]
    gone_numbers: list[str]
    callees: list[TemporaryCallee]
    reading: Progress
    more: bool


@cache
def _writer() -> TypeAdapter[_Page]:
    return TypeAdapter(_Page)


class Changes:
    """Of all accounts."""

    def __init__(self, book: BindingBook, readings: Readings) -> None:
        self._book = book
        self._readings = readings
        self._over = False

    async def wait(self, account: str, since: int, version: int, patience: float) -> None:
        """Until something is newer than `since`, or reading has another version, that many real
        seconds at most."""
        loop = asyncio.get_running_loop()
        until = loop.time() + patience
        while not self._over and self._book.of(account).rev <= since:
            left = until - loop.time()
            if left <= 0 or self._readings.progress(account).version != version:
                return
            await self._book.news(left)
        if patience:
            await asyncio.sleep(min(_BREATH, patience))

    def page(self, account: str, since: int, limit: int) -> bytes:
        """What is newer, as JSON."""
        told = self._book.of(account).changed(since, limit)
        page = _Page(
            told.rev, told.afresh, told.bindings, told.gone, told.numbers, told.gone_numbers,
            told.callees, self._readings.progress(account), told.more,
        )  # fmt: skip
        return _writer().dump_json(page)

    def end(self) -> None:
        """Nobody is let wait any more."""
        self._over = True
        self._book.ring()

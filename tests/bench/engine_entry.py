"""The program with a source of its own inside: `python -m tests.bench.engine_entry collect …`.

It is the real engine; once its journal is open, made-up results are recorded at a fixed pace, as
a platform's would be.
"""

import asyncio
import sys
from collections.abc import Sequence
from unittest import mock

from tests.bench.crowd import ACCOUNT, PLATFORM, batches, campaigns, updates

from dialwatch.cli import main
from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal
from dialwatch.store.values import Opened

__all__ = ["EVERY", "RESULTS", "start"]

RESULTS = 500
"""In one batch."""
EVERY = 0.25
"""Seconds between two batches: 2 000 results a second."""

_sources: set[asyncio.Task[None]] = set()


async def _source(journal: Journal) -> None:
    clock = SystemClock()
    await journal.set_account(ACCOUNT, PLATFORM)
    await journal.record(campaigns=campaigns(clock.millis()))
    number, due = journal.calls, clock.monotonic()
    while True:
        now = clock.millis()
        (batch,) = batches(RESULTS, now - 20_000, now - 10_000, first=number)
        number += RESULTS
        await journal.record(batch, updates=updates(now))
        due += EVERY
        await clock.sleep(due - clock.monotonic())


def start(arguments: Sequence[str]) -> int:
    """Run the program with a journal that fills by itself."""
    original = Journal.open

    async def opened_with_source(journal: Journal) -> Opened:
        opened = await original(journal)
        source = asyncio.create_task(_source(journal), name="bench source")
        _sources.add(source)
        source.add_done_callback(_sources.discard)
        return opened

    with mock.patch.object(Journal, "open", opened_with_source):
        return main(list(arguments))


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))

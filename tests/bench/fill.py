"""Writes a profile's journal with the bench's crowd of calls, its segments sealed.

    python -m tests.bench.fill PROFILE [--calls N]

Every call goes the way of all observations (`Journal.record`), so what the bench opens is what
a long day of collecting leaves behind.
"""

import argparse
import asyncio
import sys
import time
from pathlib import Path

from tests.bench.crowd import ACCOUNT, PLATFORM, batches, campaigns, updates

from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal

__all__ = ["fill"]

_SPAN_MS = 10 * 3_600_000
"""The calls are spread over the ten hours before now."""


async def fill(profile: Path, calls: int = 1_000_000) -> int:
    """Write `journal.db` into the folder; its last sequence number."""
    clock = SystemClock()
    journal = Journal(profile / "journal.db", clock)
    await journal.open()
    try:
        now = clock.millis()
        await journal.set_account(ACCOUNT, PLATFORM)
        await journal.record(campaigns=campaigns(now))
        for batch in batches(calls, now - _SPAN_MS, now - 600_000):
            await journal.record(batch)
        await journal.record(updates=updates(now))
        await journal.seal()
        return journal.last_seq
    finally:
        await journal.close()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Write a journal with many calls.")
    parser.add_argument("profile", type=Path)
    parser.add_argument("--calls", type=int, default=1_000_000)
    told = parser.parse_args()
    began = time.monotonic()
    seq = asyncio.run(fill(told.profile, told.calls))
    sys.stdout.write(f"{told.calls:,} calls, seq {seq:,}, {time.monotonic() - began:.1f} s\n")


if __name__ == "__main__":
    main()

"""A process that records for ever, and says on stdout what is durable.

    python recording_process.py FILE FIRST

Each line is the number of the last call of a batch, written after `Journal.record` returned.
"""

import asyncio
import sys
from itertools import count
from pathlib import Path

from tests.store.calls import MINUTE, NOON, a_call

from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal


async def main() -> None:
    journal = Journal(Path(sys.argv[1]), SystemClock())
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    for first in count(int(sys.argv[2]), 40):
        changed = [a_call(n, label="late", seen_at=NOON + MINUTE) for n in range(first - 9, first)]
        await journal.record([*(a_call(n) for n in range(first, first + 40)), *changed])
        sys.stdout.write(f"{first + 39}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())

"""A process that erases a number from a profile, and kills itself in the middle of it.

    python erasing_process.py PROFILE NUMBER SQL

It dies by SIGKILL after the transaction of the journal from which on this is true.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from tests.support.planted import opened

from dialwatch.calls.erasure import ErasureState
from dialwatch.clock import SystemClock


async def main(profile: Path, number: str, dies: str) -> None:
    async with opened(profile, SystemClock()) as engine:
        bare = engine.journal.bare

        async def dying(work):
            result = await bare(work)
            if await bare(lambda file: file.execute(dies).get):
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        engine.journal.bare = dying
        name = engine.erasing.look({"number": number})
        await engine.erasing.sighting(name, 60)
        await engine.erasing.erase({"look": name})
        while (await engine.erasing.now(60)).state is ErasureState.RUNNING:
            pass


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))

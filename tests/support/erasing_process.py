"""A process that erases a number from a profile, and says on stdout which step it is at.

python erasing_process.py PROFILE NUMBER
"""

import asyncio
import sys
from pathlib import Path

from tests.support.planted import opened

from dialwatch.calls.erasure import ErasureState
from dialwatch.clock import SystemClock


async def main() -> None:
    async with opened(Path(sys.argv[1]), SystemClock()) as engine:
        name = engine.erasing.look({"number": sys.argv[2]})
        await engine.erasing.sighting(name, 60)
        engine.erasing.erase({"look": name})
        while (now := await engine.erasing.now(60)).state is ErasureState.RUNNING:
            sys.stdout.write(f"{now.step}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())

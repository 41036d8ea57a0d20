"""Row 30: a number is erased from everything that a profile holds, to the last byte."""

from datetime import UTC, datetime

import pytest
from tests.support.planted import CORE, OTHER, WAYS, a_profile, copies, opened, plant
from tests.support.stepped import SteppedClock

from dialwatch.calls.erasure import ErasureState, Place

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


async def looked(engine, text):
    return await engine.erasing.sighting(engine.erasing.look({"number": text}), 30)


async def erased(engine, seen, **wanted):
    engine.erasing.erase({"look": seen.id, **wanted})
    while (now := await engine.erasing.now(30)).state is ErasureState.RUNNING:
        pass
    return now


async def test_x(tmp_path):
    profile = a_profile(tmp_path / "profile")
    async with opened(profile, SteppedClock(NOON)) as engine:
        await plant(engine, profile)
        before = copies(profile)
        print(before)
        seen = await looked(engine, WAYS[0])
        print(seen)
        now = await erased(engine, seen)
        print(now)
        print(copies(profile))
        again = await looked(engine, WAYS[0])
        print(again)
        assert 0

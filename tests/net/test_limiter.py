import asyncio
from datetime import UTC, datetime

import pytest
from tests.support.stepped import SteppedClock

from dialwatch.net.limiter import Limiter

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


async def test_requests_are_spaced_evenly():
    clock = SteppedClock(START)
    limiter = Limiter(clock, rate=5.0)
    moments = []
    for _ in range(11):
        await limiter.wait()
        moments.append(clock.monotonic())
    assert moments == pytest.approx([n * 0.2 for n in range(11)], abs=0.005)


async def test_a_pause_earns_no_burst():
    clock = SteppedClock(START)
    limiter = Limiter(clock, rate=5.0)
    await limiter.wait()
    clock.go(8 * 3600)
    woken = clock.monotonic()
    for _ in range(6):
        await limiter.wait()
    assert clock.monotonic() - woken == pytest.approx(1.0, abs=0.005)


async def test_who_asks_first_goes_first():
    clock = SteppedClock(START)
    limiter = Limiter(clock, rate=1.0)
    order: list[int] = []

    async def ask(number: int) -> None:
        await limiter.wait()
        order.append(number)

    await asyncio.gather(*(ask(number) for number in range(5)))
    assert order == [0, 1, 2, 3, 4]


def test_a_rate_of_nothing_is_refused():
    with pytest.raises(ValueError, match="above zero"):
        Limiter(SteppedClock(START), rate=0)

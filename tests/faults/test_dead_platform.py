"""Row 9: a platform that is dead for long is asked seldom, found again soon, and harms no other."""

import asyncio
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

from tests.faults.support.accounts import Accounts, accounts_on, patient
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock

SPEED = 240.0
GRACE, LASTING, RECOVERY = 120.0, 1500.0, 60.0
"""World seconds: the first of the outage, the rest of it, and the longest way back."""

DEAD = ("refused", "unavailable", "silent")


async def test_a_dead_platform_is_asked_seldom_and_found_again(tmp_path: Path) -> None:
    with ExitStack() as stack:
        one, other = (
            stack.enter_context(started_simulator("trickle", seed=seed, speed=SPEED))
            for seed in (9, 10)
        )
        clock = WorldClock(World.of(one.told["world"]))
        async with accounts_on(tmp_path, clock) as accounts:
            accounts.follow("unavailable", Platform.AIRUDDER, one)
            accounts.follow("silent", Platform.BLU, one, patient(Platform.BLU, 0.1, 0.3))
            accounts.follow("refused", Platform.AIRUDDER, other)
            accounts.follow("healthy", Platform.BLU, other)
            await accounts.until(lambda: accounts.live() == {*DEAD, "healthy"})
            await while_they_are_dead(accounts, clock, one, other)
            await when_they_are_back(accounts, clock, one, other)


async def while_they_are_dead(
    accounts: Accounts, clock: WorldClock, one: Simulated, other: Simulated
) -> None:
    one.fault(
        {"platform": "airudder", "kind": "503"},
        {"platform": "blu", "kind": "timeout"},
    )
    other.fault({"platform": "airudder", "kind": "refuse"})
    await accounts.until(lambda: accounts.live() == {"healthy"})
    await clock.sleep(GRACE)

    began, before = clock.monotonic(), {name: accounts.traffic[name].copy() for name in DEAD}
    seen, calls = before | {"healthy": accounts.traffic["healthy"].copy()}, accounts.journal.calls
    went_out = 0
    while clock.monotonic() < began + LASTING:
        went_out += "healthy" not in accounts.live()
        await asyncio.sleep(0.05)
    lasted = clock.monotonic() - began

    for name in DEAD:
        sent = accounts.traffic[name].since(before[name]).requests
        assert lasted / 120 <= sent <= lasted / 30 + 1, name
    asked = [at for at, platform, _, status in one.requests(latest=True)["latest"]
             if (platform, status) == ("airudder", "503")]  # fmt: skip
    gaps = [later - earlier for earlier, later in pairwise(asked[-20:])]
    assert len({gap // 1000 for gap in gaps}) > len(gaps) / 3, "fully jittered"
    # The other account goes on at its usual pace, and its results keep coming.
    assert accounts.traffic["healthy"].since(seen["healthy"]).requests > lasted / 30
    assert accounts.journal.calls > calls
    assert went_out == 0


async def when_they_are_back(
    accounts: Accounts, clock: WorldClock, one: Simulated, other: Simulated
) -> None:
    waits = {name: accounts.state(name).next_poll or 0 for name in DEAD}
    now = clock.millis()
    before = {name: accounts.traffic[name].requests for name in DEAD}
    one.fault()
    other.fault()
    for name, due in waits.items():
        assert due - now <= RECOVERY * 1000, name
    first: dict[str, int] = {}

    def back() -> bool:
        for name in set(DEAD) & accounts.live() - first.keys():
            first[name] = accounts.traffic[name].requests - before[name]
        return len(first) == len(DEAD)

    await accounts.until(back, 10 * RECOVERY / SPEED + 5)
    # The first answered probe opens the account; what follows at once is its usual polling.
    assert all(asked <= 12 for asked in first.values()), first

"""Row 8: platforms that fail in every tenth way; what is collected is the truth all the same."""

import asyncio
import contextlib
import secrets
from pathlib import Path

import pytest
from tests.faults.support.accounts import Accounts, accounts_on, patient
from tests.support.collected import expected
from tests.support.simulated import started_simulator

from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock

SPEED = 60.0
RATES = {
    "500": 0.05,
    "503": 0.05,
    "timeout": 0.05,
    "reset": 0.02,
    "malformed": 0.02,
    "slow": 0.02,
    "429": 0.02,
    "error-code": 0.01,
    "wrong-type": 0.01,
    "gzip-cut": 0.01,
    "html": 0.01,
}
BAD = 600.0
"""World seconds of faults: ten of ours, in which as many requests are sent as in ten minutes."""

ALL_THERE = 60.0
"""World seconds, once all is well and over; a hang limit is ten times as long."""

SLACK = 1.0
"""Real seconds that an answer may take before its account is late."""


def stale_but_live(accounts: Accounts, clock: WorldClock) -> list[str]:
    """Accounts with a green light over data that is older than two intervals."""
    return [
        name
        for name, state in accounts.states().items()
        if state.light == "live"
        and state.last_ok is not None
        and clock.millis() - state.last_ok > 1000 * (2 * state.interval + (SLACK + 0.25) * SPEED)
    ]


@pytest.mark.timeout(180)
async def test_faults_cost_nothing_but_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    seed = secrets.randbelow(2**31)
    with started_simulator("tiny", seed=seed, speed=SPEED) as simulator:
        clock = WorldClock(World.of(simulator.told["world"]))
        simulator.fault(*({"kind": kind, "rate": rate} for kind, rate in RATES.items()))
        async with accounts_on(tmp_path, clock) as accounts:
            for platform in (Platform.AIRUDDER, Platform.BLU):
                accounts.follow(platform.value, platform, simulator, patient(platform, 0.4, 1.0))
            ends, green_over_stale = clock.monotonic() + BAD, []
            while clock.monotonic() < ends:
                green_over_stale += stale_but_live(accounts, clock)
                await asyncio.sleep(0.05)
            simulator.fault()
            healed = clock.millis()

            def read_again() -> bool:
                return all((state.last_ok or 0) > healed for state in accounts.states().values())

            await accounts.until(read_again)
            await accounts.until(lambda: simulator.truth()["over"], 60)
            truth = expected(simulator.truth())
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(10 * ALL_THERE / SPEED):
                    while (held := await accounts.figures()) != truth:  # noqa: ASYNC110 - see `until`
                        await asyncio.sleep(0.05)
            assert held == truth, f"seed {seed}"
            await accounts.until(lambda: len(accounts.live()) == 2)

            requests = simulator.requests()
            faults = sum(requests["faults"].values())
            assert faults >= 30, requests["faults"]
            assert len(requests["faults"]) >= 6, requests["faults"]
            for traffic in accounts.traffic.values():
                assert traffic.repeats <= 0.1 * (traffic.requests - traffic.repeats) + 1
            assert green_over_stale == []
            assert not [one.text for one in accounts.notices.all() if "fault inside" in one.text]
    assert not [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]

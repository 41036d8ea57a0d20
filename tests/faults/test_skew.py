"""Row 23: a platform whose clock differs by more than a minute is named, and stays live."""

from pathlib import Path

from tests.faults.support.accounts import accounts_on
from tests.support.simulated import started_simulator

from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock


async def test_a_clock_that_is_ahead_is_said_until_it_is_right(tmp_path: Path) -> None:
    with started_simulator("trickle", seed=23, speed=10.0) as simulator:
        clock = WorldClock(World.of(simulator.told["world"]))
        async with accounts_on(tmp_path, clock) as accounts:
            accounts.follow("airudder", Platform.AIRUDDER, simulator)
            accounts.follow("blu", Platform.BLU, simulator)
            await accounts.until(lambda: len(accounts.live()) == 2)
            simulator.fault({"platform": "blu", "kind": "skew"})

            def said() -> bool:
                shown = accounts.state("blu")
                return (
                    "The clock of Blu is 1" in shown.sentence
                    and "min ahead of this computer's" in shown.sentence
                    and shown.light == "live"
                    and shown.skew > 60
                )

            await accounts.until(said)
            assert accounts.state("airudder").sentence == ""

            simulator.fault()
            await accounts.until(lambda: not accounts.state("blu").sentence)

"""The engine against the simulated platforms, both as processes: what it collects is the truth."""

import secrets
from pathlib import Path

from tests.support.collected import Collected, collected, expected
from tests.support.engines import Engines, Started, until
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo

SPEED = 200.0


def start(engines: Engines, profile: Path) -> Started:
    return engines.start(profile, "--secrets", str(profile / SECRETS))


def settled(engine: Started, simulator: Simulated) -> Collected:
    """What was collected once the world is over and every minute is settled."""

    def all_there() -> Collected | None:
        held = collected(engine.announced())
        return held if simulator.truth()["over"] and held.settled() else None

    return until(all_there, 60)


def test_with_a_kill_midway_the_journal_is_the_truth(engines: Engines, tmp_path: Path):
    seed = secrets.randbelow(2**31)
    with started_simulator("tiny", seed=seed, speed=SPEED) as simulator:
        profile = tmp_path / "profile"
        write_demo(profile, simulator.told)
        first = start(engines, profile)
        until(lambda: collected(first.announced()).columns["id"].size > 50)
        first.process.kill()
        first.ended()

        second = start(engines, profile)
        held = settled(second, simulator)

        assert held.figures() == expected(simulator.truth()), f"seed {seed}"
        states = second.ask("GET", "accounts")["accounts"]
        assert {state["light"] for state in states} == {"live"}, states
        assert simulator.foreign() == []
        second.ask("POST", "stop")
        assert second.ended() == 0
        assert second.said() == ""

"""The engine against the simulated platforms, both as processes: what it collects is the truth."""

import secrets
from pathlib import Path
from typing import Any

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


def lights(engine: Started) -> set[str]:
    """The lights of the accounts."""
    return {state["light"] for state in engine.ask("GET", "accounts")["accounts"]}


def call_of(engine: Started, held: Collected) -> dict[str, Any]:
    """Everything about one call of the first platform."""
    calls = held.columns["id"][held.columns["campaign"] == held.campaigns[0]["id"]]
    return engine.ask("GET", f"calls/{calls[0]}")


def no_secret_in(log: str, simulator: Simulated) -> None:
    """No key, and no number that was called, stands in the log."""
    for platform in ("airudder", "blu", "huawei"):
        for name in ("app_id", "app_key", "app_secret"):
            assert simulator.told[platform].get(name, "no such key") not in log
    numbers = {call["number"] for call in simulator.calls("blu")}
    assert not [number for number in numbers if number.lstrip("+") in log]


def test_it_ends_in_order_while_results_pour_in(engines: Engines, tmp_path: Path):
    with started_simulator("tiny", speed=SPEED) as simulator:
        profile = tmp_path / "profile"
        write_demo(profile, simulator.told)
        engine = start(engines, profile)
        until(lambda: collected(engine.announced()).columns["id"].size > 50)
        engine.process.terminate()

        assert engine.ended() == 0
        assert engine.said() == ""
    log = (profile / "engine.log").read_text()
    assert "destroyed" not in log
    assert '"level": "error"' not in log


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
        until(lambda: lights(second) == {"live"})
        assert simulator.foreign() == []
        told = call_of(second, held)
        assert told["campaign"]
        assert told["outcome"] in simulator.truth()["campaigns"][0]["outcomes"] | {"": 0}
        assert told["raw"]
        no_secret_in((profile / "engine.log").read_text(), simulator)
        second.ask("POST", "stop")
        assert second.ended() == 0
        assert second.said() == ""

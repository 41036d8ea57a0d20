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


def platform_and_key(held: Collected) -> tuple[str, str]:
    """Of the first campaign."""
    return held.campaigns[0]["platform"], held.campaigns[0]["key"]


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


def test_keys_that_are_missing_or_open_to_others_stop_only_their_account(
    engines: Engines, tmp_path: Path
):
    with started_simulator("tiny", speed=SPEED) as simulator:
        profile = tmp_path / "profile"
        write_demo(profile, simulator.told)
        (profile / SECRETS / "mexico.toml").unlink()
        (profile / SECRETS / "shenzhen.toml").chmod(0o644)
        engine = start(engines, profile)
        until(lambda: "live" in lights(engine))

        states = {state["id"]: state for state in engine.ask("GET", "accounts")["accounts"]}
        assert states["mexico"]["light"] == states["shenzhen"]["light"] == "refused"
        assert "no keys" in states["mexico"]["sentence"]
        assert "chmod 600" in states["shenzhen"]["sentence"]
        assert "no keys" in engine.ask("POST", "accounts/mexico/test")["sentence"]
        until(lambda: collected(engine.announced()).columns["id"].size)


def test_an_account_is_tested_and_changed_while_the_engine_runs(engines: Engines, tmp_path: Path):
    with started_simulator("tiny", speed=SPEED) as simulator:
        profile = tmp_path / "profile"
        write_demo(profile, simulator.told)
        engine = start(engines, profile)
        until(lambda: lights(engine) == {"live"})

        assert engine.ask("POST", "accounts/shenzhen/test")["ok"] is True
        tasks = [task["id"] for task in simulator.told["blu"]["tasks"]]
        left = engine.ask("POST", "accounts/mexico/unwatch", {"tasks": tasks[:1]})["tasks"]
        assert left == tasks[1:]
        told = {"tasks": [{"id": tasks[0], "entries": 120, "name": "Again"}]}
        assert engine.ask("POST", "accounts/mexico/watch", told)["tasks"] == [*left, tasks[0]]
        told = {"labels": {"conclusion": {"AP": "Paid!"}}}
        kinds = engine.ask("POST", "accounts/mexico/labels", told)["kinds"]
        assert engine.ask("GET", "accounts/mexico/labels")["kinds"] == kinds
        states = {state["id"]: state for state in engine.ask("GET", "accounts")["accounts"]}
        assert states["mexico"]["labels"]["conclusion"]["AP"] == "Paid!"
        assert states["jakarta"]["labels"] == {}
        assert states["shenzhen"]["labels"]["cause"]["8102"] == "busy"
        rules = engine.ask("GET", "outcomes/blu")["rules"]
        assert "answered-machine" in {rule["outcome"] for rule in rules}

        engine.ask("DELETE", "accounts/mexico")
        assert {state["id"] for state in engine.ask("GET", "accounts")["accounts"]} == {
            "jakarta",
            "shenzhen",
        }
        assert not (profile / SECRETS / "mexico.toml").exists()
        engine.ask("POST", "polling", {"paused": True})
        assert lights(engine) == {"paused", "live"}, "Huawei is not polled"
        engine.ask("POST", "stop")
        engine.ended()

        again = start(engines, profile)
        until(lambda: "paused" in lights(again))
        assert again.ask("GET", "hello")["paused"] is True


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
        assert told["campaign"] == held.campaigns[0]["name"]
        assert told["outcome"] in held.figures()[platform_and_key(held)]["outcomes"]
        assert told["raw"]
        no_secret_in((profile / "engine.log").read_text(), simulator)
        second.ask("POST", "stop")
        assert second.ended() == 0
        assert second.said() == ""

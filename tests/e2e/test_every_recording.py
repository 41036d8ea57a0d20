"""Recordings of every platform, from the record that tells of them to the file that is kept."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.engines import Engines, Started, none_left_behind, until
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.packed import HAS_RECORDING
from dialwatch.ledger.bulk import bulk_load

SPEED = 150.0
EACH = 3
"""Calls of each way that are fetched: the shortest ones."""
WAYS = {"airudder/task", "airudder/round", "airudder/node", "blu/task", "huawei"}
KINDS = {"airudder": {"wav"}, "blu": {"mp3", "ogg", "flac"}, "huawei": {"wav"}}


@pytest.fixture
def engines() -> Iterator[Engines]:
    yield from none_left_behind()


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("every-kind", seed=17, speed=SPEED) as simulated:
        yield simulated


def recorded(engine: Started) -> list[int]:
    """The calls of which the journal says that they have a recording."""
    found = engine.announced()
    told = asyncio.run(bulk_load(found.port, found.token, 1_000_000, lambda _done, _total: None))
    parts = told.load.columns.parts()
    return [int(one) for part in parts for one in part["id"][part["flags"] & HAS_RECORDING != 0]]


def by_way(engine: Started, simulator: Simulated) -> dict[str, list[dict[str, Any]]]:
    """These calls by how their recordings are to be had, the shortest first."""
    campaigns = {one["key"]: one for one in simulator.truth()["campaigns"]}
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in recorded(engine):
        call = engine.ask("GET", f"calls/{one}")
        of = campaigns.get(call["campaign_key"])
        found[f"{of['platform']}/{of['kind']}" if of else "huawei"].append(call)
    return {way: sorted(calls, key=lambda call: call["talk"]) for way, calls in found.items()}


def fetched(engine: Started, calls: list[int]) -> list[dict[str, Any]]:
    """What is known of these recordings once each of them was fetched."""
    refused = engine.ask("POST", "recordings/fetch", {"calls": calls, "front": False})["refused"]
    assert refused == []

    def over() -> list[dict[str, Any]]:
        told = [engine.ask("GET", f"recordings/{one}") for one in calls]
        return [] if any(one["state"] in ("there", "waiting") for one in told) else told

    return until(over, 60)


def test_one_of_each_way_is_fetched_and_is_as_long_as_the_talk(
    engines: Engines, simulator: Simulated, tmp_path: Path
):
    profile = tmp_path / "profile"
    simulator.enter(write_demo(profile, simulator.told, pushes=True))
    engine = engines.start(profile, "--secrets", str(profile / SECRETS))
    told = until(lambda: (ways := by_way(engine, simulator)).keys() == WAYS and ways, 60)
    chosen = [(way, call) for way in sorted(told) for call in told[way][:EACH]]
    found = fetched(engine, [call["id"] for _, call in chosen])
    for (way, call), recording in zip(chosen, found, strict=True):
        assert recording["state"] == "kept", (way, recording["sentence"])
        facts = recording["facts"]
        assert (facts["length"], facts["whole"]) == (call["talk"], True)
        assert recording["kind"] in KINDS[way.partition("/")[0]]
        assert (facts["channels"], facts["codec"] == "ALAW") == (
            (1, True) if way == "huawei" else (2, False)
        )
        assert (recording["gone_at"] is not None) == (way == "huawei")
    secrets = {"authorization", "sign", "appid", "x-aksk"}
    for one in simulator.control("/recording-log"):
        assert not secrets.intersection(one["headers"])
    engines.stop()

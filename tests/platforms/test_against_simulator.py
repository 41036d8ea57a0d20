"""The clients against the simulated platforms, over real sockets, until all is reported."""

import asyncio
import random
from collections import Counter
from typing import Any

import pytest
from tests.support.accounts import airudder_at, blu_at
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.call import CallSeen
from dialwatch.calls.errors import PlatformError
from dialwatch.clock import World, WorldClock
from dialwatch.platforms.port import CampaignRef, Dialler, Memory

IMPATIENT = {"read": 0.3, "whole": 0.6}
"""Real seconds: a fast world does not wait for a silent platform."""

TROUBLE = [
    {"platform": "*", "kind": kind, "rate": rate}
    for kind, rate in [
        ("500", 0.08),
        ("reset", 0.02),
        ("malformed", 0.02),
        ("timeout", 0.01),
        ("429", 0.02),
        ("error-code", 0.01),
        ("wrong-type", 0.03),
        ("gzip-cut", 0.02),
        ("html", 0.02),
        ("overlap", 0.05),
        ("moving", 0.05),
        ("repeat-page", 0.03),
        ("duplicate", 0.03),
        ("unknown-enum", 0.03),
    ]
]


class Follower:
    """Reads every campaign of a platform, keeps the latest of each call."""

    def __init__(self, dialler: Dialler, campaigns: list[str]) -> None:
        self.dialler = dialler
        self.campaigns = campaigns
        self.calls: dict[str, CallSeen] = {}
        self.complete: set[str] = set()
        self._memory: dict[str, Memory | None] = {}

    async def read(self) -> None:
        """One reading of each campaign; a failure is for the next one to mend."""
        for key in self.campaigns:
            try:
                reading = await self.dialler.walk(CampaignRef(key=key), self._memory.get(key))
            except PlatformError:
                continue
            self._memory[key] = reading.memory
            self.calls |= {call.key: call for call in reading.calls}
            if reading.complete:
                self.complete.add(key)

    def figures(self, key: str) -> dict[str, Any]:
        mine = [call for call in self.calls.values() if call.campaign == key]
        return {
            "outcomes": dict(Counter(call.outcome.word for call in mine)),
            "labels": dict(Counter(call.label for call in mine)),
            "untimed": sum(call.dialed_at is None for call in mine),
        }


def followers(simulated: Simulated) -> list[Follower]:
    told = simulated.told
    clock = WorldClock(World.of(told["world"]))
    airudder = airudder_at(
        told["airudder"]["url"],
        clock,
        zone=told["airudder"]["zone"],
        overrides={"operations": dict.fromkeys(("auth", "list", "detail", "robot"), IMPATIENT)},
    )
    blu = blu_at(
        told["blu"]["url"],
        clock,
        zone=told["blu"]["zone"],
        overrides={"operations": {"query": IMPATIENT | {"page_size": 20}}},
    )
    secrets = {"app_key": told["airudder"]["app_key"], "app_secret": told["airudder"]["app_secret"]}
    airudder._secrets = secrets
    blu._secrets = {"app_id": told["blu"]["app_id"], "app_key": told["blu"]["app_key"]}
    campaigns = simulated.truth()["campaigns"]
    return [
        Follower(client, [one["key"] for one in campaigns if one["platform"] == client.platform])
        for client in (airudder, blu)
    ]


@pytest.mark.parametrize("faults", [[], TROUBLE], ids=["steady", "trouble"])
async def test_what_is_read_is_the_truth(faults):
    seed = random.randrange(10**6)
    with started_simulator("tiny", seed=seed, speed=300) as simulated:
        simulated.fault(*faults)
        both = followers(simulated)
        while not (await asyncio.to_thread(simulated.truth))["over"]:
            for follower in both:
                await follower.read()
        simulated.fault()
        for follower in 4 * both:
            await follower.read()
        truth = simulated.truth()["campaigns"]
        for follower in both:
            await follower.dialler.close()
            assert follower.complete == set(follower.campaigns)
            for one in truth:
                if one["key"] in follower.campaigns:
                    expected = {
                        name: {word: n for word, n in one[name].items() if n}
                        for name in ("outcomes", "labels")
                    } | {"untimed": one["untimed"]}
                    assert follower.figures(one["key"]) == expected, f"seed {seed}"
            traffic = follower.dialler.traffic
            assert traffic.repeats <= traffic.requests * 0.1
        assert simulated.foreign() == []

"""A platform that is dead for an hour: how often it is asked, and how soon it is found again."""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.processes import engine
from tests.soak.findings import Finding
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask

__all__ = ["silence"]

_WARM, _GRACE, _HOUR, _RECOVERY = 90.0, 120.0, 3600.0, 300.0
"""World seconds: before, the first of the outage, the outage, and the longest way back."""


@dataclass(frozen=True, slots=True)
class _Death:
    kind: str
    speed: float
    """World seconds a real second; a time-out is real, so that one runs slower."""
    lasting: float
    """World seconds."""


_DEATHS = (
    _Death("refuse", 10.0, _HOUR),
    _Death("503", 10.0, _HOUR),
    _Death("timeout", 1.0, _HOUR / 6),
)


def silence(seconds: float) -> Iterator[Finding]:
    """Each way of being dead in turn, as often as the time allows, each at least once."""
    until, turn = time.monotonic() + seconds, 0
    while turn < len(_DEATHS) or time.monotonic() < until:
        yield from _one(_DEATHS[turn % len(_DEATHS)], seed=turn)
        turn += 1


def _one(death: _Death, seed: int) -> Iterator[Finding]:
    with (
        started_simulator("steady", seed=seed, speed=death.speed) as simulator,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
    ):
        profile = Path(folder) / "profile"
        write_demo(profile, simulator.told)
        with engine(profile, source=False):
            asked, others, back = _watched(simulator, profile, death)
    name = f"row 9, {death.kind}"
    allowed = (death.lasting - _GRACE) / 30.0
    yield Finding(f"{name}: requests of the dead account after 2 min", asked, allowed + 1)
    yield Finding(f"{name}: lights of the other accounts that went out", others, 0)
    yield Finding(f"{name}: seconds until it is live again", back, 60.0)


def _watched(simulator: Simulated, profile: Path, death: _Death) -> tuple[int, int, float]:
    """Requests of the dead account after the grace, others' bad lights, seconds to come back."""
    announced = find_engine(profile)
    assert announced is not None

    def states() -> dict[str, dict[str, Any]]:
        told = ask(announced, "GET", "accounts")["accounts"]
        return {state["platform"]: state for state in told}

    def world(seconds: float) -> float:
        return seconds / death.speed

    time.sleep(world(_WARM))
    simulator.fault({"platform": "airudder", "kind": death.kind})
    time.sleep(world(_GRACE))
    before, bad, steps = states()["airudder"]["requests"], 0, 20
    for _ in range(steps):
        time.sleep(world((death.lasting - _GRACE) / steps))
        bad += states()["blu"]["light"] not in ("live", "starting")
    asked = states()["airudder"]["requests"] - before
    simulator.fault()
    healed = time.monotonic()
    while states()["airudder"]["light"] != "live":
        if time.monotonic() - healed > world(_RECOVERY):
            break
        time.sleep(0.05)
    return asked, bad, (time.monotonic() - healed) * death.speed

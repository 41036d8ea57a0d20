"""What a refresh of a paged platform costs: a real engine on a simulated Blu task that grows."""

import contextlib
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.bench.figures import Figure
from tests.bench.processes import engine
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask
from dialwatch.settings import SettingsFile

__all__ = ["refreshing"]

SPEED = 60.0
PAGE = 100
"""Results on a page, as the shipped contract asks for."""
LASTING = 30.0
"""Real seconds that the task is followed."""
WHOLE = 4
"""Requests from which on a refresh can only be a full walk: a tail is a page or two."""


Asked = Callable[[str], Any]
"""The engine's answer to a GET of that path."""


@dataclass(frozen=True, slots=True)
class Refresh:
    """One refresh of the account, as its state told it: `at` in world, `seconds` in real ones."""

    at: float
    requests: int
    bytes: int
    seconds: float
    results: int
    """Calls known after it."""


def refreshing() -> Iterator[Figure]:
    """Bytes of a refresh between full walks, and the share of time that full walks take.

    A walk's cost is that of the quickest of three: one slow answer is no cost.
    """
    with (
        started_simulator("steady", seed=5, speed=SPEED) as simulator,
        _followed(simulator) as asked,
    ):
        seen = list(_refreshes(asked))
    full = [one for one in seen if one.requests >= WHOLE]
    tails = [
        (one, one.results - before.results)
        for before, one in pairwise(seen)
        if one.requests < WHOLE and one.results > WHOLE * PAGE
    ]
    each = full[-1].bytes / full[-1].results
    yield Figure(
        "bytes of a refresh between full walks",
        statistics.median(one.bytes for one, _ in tails),
        "B",
        1.5,
        statistics.median((PAGE + fresh) * each for _, fresh in tails),
        note=f"yardstick: the new results and one page; {len(tails)} refreshes",
    )
    costs = [
        min(one.seconds for one in some) for some in zip(full, full[1:], full[2:], strict=False)
    ]
    busy = sum(costs) * SPEED / (full[-1].at - full[1].at)
    yield Figure("share of time in full walks", busy * 100, "%", 5.0, note=f"{len(full)} walks")


@contextlib.contextmanager
def _followed(simulator: Simulated) -> Iterator[Asked]:
    """An engine that follows one growing Blu task; gives a way to ask it."""
    told = simulator.told | {"blu": simulator.told["blu"] | {"tasks": _growing(simulator.told)}}
    with tempfile.TemporaryDirectory(prefix="dialwatch-bench-") as folder:
        profile = Path(folder) / "profile"
        write_demo(profile, told)
        for other in ("jakarta", "shenzhen"):
            SettingsFile(profile / "settings.toml").remove_account(other)
        with engine(profile, source=False):
            announced = find_engine(profile)
            assert announced is not None
            yield lambda path: ask(announced, "GET", path)


def _growing(told: dict[str, Any]) -> list[dict[str, Any]]:
    """The task whose results are only ever appended."""
    return [task for task in told["blu"]["tasks"] if task["name"] == "cobranza-temprana"]


def _refreshes(asked: Asked) -> Iterator[Refresh]:
    last, until = (0, 0, 0.0), time.monotonic() + LASTING
    while time.monotonic() < until:
        time.sleep(0.02)
        (state,) = asked("accounts")["accounts"]
        cost = tuple(state[f"refresh_{name}"] for name in ("requests", "bytes", "seconds"))
        if cost != last:
            last = cost
            yield Refresh(time.monotonic() * SPEED, *cost, results=asked("hello")["calls"])

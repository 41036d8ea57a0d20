"""What a window and its engine take more of, hour by hour (reliability.md, row 12)."""

import statistics
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psutil
from tests.bench.processes import window
from tests.soak.findings import Finding
from tests.support.simulated import started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.calls.errors import BadInput
from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask

__all__ = ["growth"]

Sample = Mapping[str, Any]

_WORLD = 45 * 60.0
"""World seconds of a steady world: its pace is chosen so that calls come in all the time."""
_EVERY = 30.0
_CALL = 200.0
"""Bytes that a further call may take."""
_MEBI = 1 << 20


def growth(seconds: float) -> Iterator[Finding]:
    """One window and its engine for the whole time, on a world that dials meanwhile."""
    lasting = max(seconds, 120.0)
    with (
        started_simulator("steady", seed=12, speed=max(1.0, _WORLD / lasting)) as simulator,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
        ThreadPoolExecutor(1) as beside,
    ):
        profile = Path(folder) / "profile"
        simulator.enter(write_demo(profile, simulator.told, pushes=True))
        running = beside.submit(window, profile, "tests.soak.work:working", 0, lasting)
        engine: list[Sample] = []
        while not running.done():
            engine += _engine_sample(profile)
            time.sleep(_EVERY if len(engine) > 1 else 1.0)
        told = running.result().told
    hours = lasting / 3600
    yield from _compared("window", [one["window"] for one in told if "window" in one], hours)
    yield from _compared("engine", engine, hours)
    largest = max(one["wal"] for one in engine) / _MEBI
    yield Finding("row 12, engine: largest write-ahead log, MiB", largest, 64)


def _engine_sample(profile: Path) -> list[Sample]:
    announced = find_engine(profile)
    if announced is None:
        return []
    try:
        process, log = psutil.Process(announced.pid), profile / "journal.db-wal"
        pushed_to = ask(announced, "GET", "receiver")["address"].rpartition(":")[2]
        # Connections on which the platforms push come and go as they like.
        pushed = [
            one
            for one in process.net_connections()
            if one.raddr and str(one.laddr.port) == pushed_to
        ]
        return [
            {
                "calls": ask(announced, "GET", "hello")["calls"],
                "rss": process.memory_info().rss,
                "descriptors": process.num_fds() - len(pushed),
                "threads": process.num_threads(),
                "wal": log.stat().st_size if log.exists() else 0,
            }
        ]
    except (psutil.Error, BadInput):
        return []


def _compared(who: str, samples: Sequence[Sample], hours: float) -> Iterator[Finding]:
    """The last quarter against the second one; the first is for warming up."""
    quarter = max(1, len(samples) // 4)
    early, late = samples[quarter : 2 * quarter] or samples[:1], samples[-quarter:]

    def grown(name: str) -> float:
        return statistics.median(one[name] for one in late) - statistics.median(
            one[name] for one in early
        )

    calls = grown("calls")
    between = hours / 2  # from the middle of one quarter to that of the other
    note = f"{len(samples)} samples, {calls:,.0f} calls more"
    memory = (grown("rss") - calls * _CALL) / _MEBI
    yield Finding(f"row 12, {who}: memory, MiB", memory, 1.0 + between, note)
    yield Finding(f"row 12, {who}: descriptors", abs(grown("descriptors")), 5)
    yield Finding(f"row 12, {who}: threads", abs(grown("threads")), 1)
    for name in ("objects", "tasks"):
        if name in late[0]:
            most = max(1.0, 0.01 * early[0][name])
            yield Finding(f"row 12, {who}: {name}", _alike(samples[quarter:], name), most)


def _alike(samples: Sequence[Sample], name: str) -> float:
    """How much more there is at the end. Each way of drawing curves has a legend of its own
    length, so that only samples of the same one can be compared."""
    by_group: dict[object, list[float]] = {}
    for one in samples:
        by_group.setdefault(one["group"], []).append(one[name])
    return max(abs(told[-1] - told[0]) for told in by_group.values())

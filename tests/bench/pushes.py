"""Pushes: how soon and how many are acknowledged, and how soon one is on the screen."""

import asyncio
import contextlib
import itertools
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from tests.bench.bodies import push
from tests.bench.crowd import ACCOUNT, CAMPAIGNS
from tests.bench.figures import Figure
from tests.bench.processes import ROOT, engine, window
from tests.bench.pusher import as_fast_as_answered, at_a_pace

from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask

__all__ = ["acknowledging", "address", "numbers", "paced", "painting"]

RATE = 200.0
"""Pushes a second (reliability.md, row 4)."""
LASTING = 30.0
MANY = 4_000
"""Pushes of a round as fast as they are answered."""
CONNECTIONS = 64
_ROUNDS = 5

numbers = itertools.count(1)
"""Of pushes: no call is pushed twice in a run."""


def body(number: int) -> bytes:
    """A finished call of the bench's first campaign."""
    return push(number, CAMPAIGNS[0])


def address(profile: Path) -> str:
    """Switch receiving on in the engine of this profile; where finished calls are pushed to."""
    told = find_engine(profile)
    assert told is not None
    receiver = ask(told, "POST", "receiver", {"enabled": True, "port": 0})
    (account,) = (one for one in receiver["accounts"] if one["id"] == ACCOUNT)
    return next(str(kind["url"]) for kind in account["kinds"] if kind["id"] == "call")


def acknowledging(profile: Path, calls: int) -> Iterator[Figure]:
    """Beside a window that stalls, with a million calls stored; then as fast as can be."""
    note = f"{RATE:.0f} pushes/s for {LASTING:.0f} s, the window stalled for 2 s"
    for what, (measured, most) in paced(profile, calls, LASTING).items():
        yield Figure(f"push acknowledged, {what}", measured, "ms", most, note=note)
    with engine(profile, source=False), _bare_receiver() as bare:
        url = address(profile)
        ours, least = [], []
        for _ in range(_ROUNDS):
            bodies = [body(next(numbers)) for _ in range(MANY)]
            least.append(asyncio.run(as_fast_as_answered(bare, bodies, CONNECTIONS)))
            ours.append(asyncio.run(as_fast_as_answered(url, bodies, CONNECTIONS)))
    yield Figure(
        "a durably acknowledged push",
        1e6 / max(ours),
        "µs",
        2.0,
        1e6 / max(least),
        note=f"{max(ours):,.0f} /s; the same server without storing: {max(least):,.0f} /s",
    )


def paced(profile: Path, calls: int, lasting: float) -> dict[str, tuple[float, float]]:
    """How long pushes wait for their answer beside a window that stalls once a minute.

    p50, p95, p99 and slowest → milliseconds, and how many row 4 allows.
    """
    with engine(profile, source=False):
        url = address(profile)
        with _stalling_window(profile, calls, lasting):
            due = [next(numbers) for _ in range(int(RATE * lasting))]
            took = np.asarray(asyncio.run(at_a_pace(url, body, RATE, due))) * 1000
    told = {
        f"p{share}": (float(np.percentile(took, share)), most)
        for share, most in ((50, 20.0), (95, 50.0), (99, 250.0))
    }
    return told | {"slowest": (float(took.max()), 1000.0)}


def painting(profile: Path, calls: int) -> Iterator[Figure]:
    """From the sending of a push to the end of the painting that shows its call."""
    with engine(profile, source=False):
        address(profile)
        told = window(profile, "tests.bench.push_scripts:painted", calls, 30.0)
    took = np.asarray(told.fact("took")) * 1000
    note = f"{len(took)} pushes, median {np.median(took):.0f} ms"
    yield Figure(
        "push received → painted, p95", float(np.percentile(took, 95)), "ms", 500.0, note=note
    )


@contextlib.contextmanager
def _stalling_window(profile: Path, calls: int, lasting: float) -> Iterator[None]:
    """A window that is usable, then stalls; it ends by itself some time after that."""
    failed: list[Exception] = []

    def run() -> None:
        try:
            window(profile, "tests.bench.push_scripts:stalling", calls, lasting)
        except Exception as err:  # noqa: BLE001 - told by whoever started it
            failed.append(err)

    thread = threading.Thread(target=run, name="stalling window")
    thread.start()
    yield
    thread.join()
    if failed:
        raise failed[0]


@contextlib.contextmanager
def _bare_receiver() -> Iterator[str]:
    """The yardstick's process; gives its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.bare_receiver"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield str(json.loads(process.stdout.readline())["url"])
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()

"""A burst of pushes, more than can wait: all end in the journal (reliability.md, row 5)."""

import asyncio
import http.client
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.soak.findings import Finding
from tests.soak.finished import DETAILS, finished_calls, kept_calls
from tests.soak.vendor import Vendor
from tests.support.engines import Started, none_left_behind
from tests.support.push_profile import doors, push_profile

from dialwatch.store.inbox import MOST_WAITING

__all__ = ["burst"]

_PUSHES, _OVER = 5_000, 5.0
"""How many in how many seconds."""
_SLACK = 1_000.0
"""Bytes: the figure is told in six digits."""
_LOOK = 0.25
_HANG = 600.0


@dataclass
class _Queue:
    """What waited in the engine, seen from outside."""

    most: float = 0.0
    """Bytes."""
    longest: float = 0.0
    """Seconds without a moment in which nothing waited."""


def burst() -> Iterator[Finding]:
    """5 000 pushes of 20 calls in 5 seconds, and again what was put off."""
    with (
        contextmanager(none_left_behind)() as engines,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
    ):
        profile = push_profile(Path(folder) / "profile")
        engine = engines.start(profile, "--secrets", str(profile / "secrets"))
        vendor = Vendor(doors(engine)["jakarta", "call"], finished_calls)
        queue, sent = asyncio.run(_bursting(engine, vendor))
        engine.ask("POST", "stop")
        engine.ended()
        lost, _ = kept_calls(profile, vendor.acknowledged)
        missing, others = kept_calls(profile, range(_PUSHES))
    note = f"first sent in {sent:.1f} s; {vendor.put_off:,} answers 503, {vendor.unanswered} none"
    body = len(finished_calls(0))
    most = (MOST_WAITING + body + _SLACK) / (1 << 20)
    yield Finding("row 5: calls missing in the journal", missing, 0, note)
    yield Finding("row 5: calls that were acknowledged and are not in the journal", lost, 0)
    yield Finding("row 5: calls in the journal that nobody pushed", others, 0)
    note = f"{_PUSHES * body / (1 << 20):,.0f} MiB came, {DETAILS} calls of {body:,} bytes a push"
    yield Finding("row 5: most that waited, MiB", queue.most / (1 << 20), most, note)
    yield Finding("row 5: longest time until nothing waited, s", queue.longest, 60)


async def _bursting(engine: Started, vendor: Vendor) -> tuple[_Queue, float]:
    """The queue's figures, and the seconds that the first round took."""
    queue = _Queue()
    watching = asyncio.create_task(_watch(engine, vendor.url, queue))
    now = asyncio.get_running_loop().time()
    due = [(now + number * _OVER / _PUSHES, number) for number in range(_PUSHES)]
    async with asyncio.timeout(_HANG):
        delivering = asyncio.create_task(vendor.deliver(due))
        while vendor.answers < _PUSHES:  # noqa: ASYNC110 - counted at each of 5 000
            await asyncio.sleep(_LOOK)
        sent = asyncio.get_running_loop().time() - now
        await delivering
        while await asyncio.to_thread(_waits, engine):  # noqa: ASYNC110 - another process
            await asyncio.sleep(_LOOK)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    return queue, sent


async def _watch(engine: Started, url: str, queue: _Queue) -> None:
    since = time.monotonic()
    while True:
        queue.most = max(queue.most, await asyncio.to_thread(_waiting_bytes, url))
        if not await asyncio.to_thread(_waits, engine):
            since = time.monotonic()
        queue.longest = max(queue.longest, time.monotonic() - since)
        await asyncio.sleep(_LOOK)


def _waits(engine: Started) -> bool:
    return bool(engine.ask("GET", "pushes?state=0&limit=1")["pushes"])


def _waiting_bytes(url: str) -> float:
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(url).port, timeout=60)
    try:
        connection.request("GET", "/metrics")
        lines = connection.getresponse().read().decode().splitlines()
    finally:
        connection.close()
    return next(float(one.split()[1]) for one in lines if one.startswith("dialwatch_inbox_waiting"))

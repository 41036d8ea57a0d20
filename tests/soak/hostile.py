"""Connections of people who mean harm, while a vendor pushes (reliability.md, row 15)."""

import asyncio
import resource
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.soak.attackers import Attackers
from tests.soak.findings import Finding
from tests.soak.finished import finished_calls, kept_calls
from tests.soak.vendor import Vendor
from tests.support.engines import none_left_behind
from tests.support.push_profile import doors, push_profile

from dialwatch.engine.files import allow_files

__all__ = ["hostile"]

_A_SECOND = 50
"""Pushes of the vendor."""
_QUIET = 2.0
"""Seconds for which the attackers are there before the vendor is measured."""
_PATIENCE, _SLACK = 10.0, 1.0
"""Seconds that an unfinished request is waited for."""
_USUAL = 1_024
"""Open files that a process may have at first on most machines."""


def hostile(lasting: float) -> Iterator[Finding]:
    """For so many seconds."""
    with (
        contextmanager(none_left_behind)() as engines,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
    ):
        profile = push_profile(Path(folder) / "profile")
        with _as_usual():
            engine = engines.start(profile, "--secrets", str(profile / "secrets"))
        allow_files()
        url = doors(engine)["jakarta", "call"]
        vendor = Vendor(url, finished_calls, kept=False, tries=1)
        attackers = Attackers(url)
        pushed = asyncio.run(_under_attack(vendor, attackers, lasting))
        engine.ask("POST", "stop")
        engine.ended()
        missing, others = kept_calls(profile, pushed)
    slow = statistics.quantiles(vendor.seconds, n=100)[98]
    note = f"{len(pushed):,} pushes, median {statistics.median(vendor.seconds) * 1000:.0f} ms"
    yield Finding("row 15: valid sender's p99, s", slow, 1.0, note)
    yield Finding(
        "row 15: valid pushes that were not acknowledged",
        len(pushed) - len(vendor.acknowledged),
        0,
        f"{vendor.put_off} answers 503",
    )
    yield Finding("row 15: calls missing in the journal", missing, 0)
    yield Finding("row 15: calls in the journal that only a smuggler pushed", others, 0)
    for what, seconds in (("headers", attackers.headers), ("bodies", attackers.bodies)):
        note = f"{len(seconds):,} connections"
        longest = max(seconds, default=0.0)
        yield Finding(
            f"row 15: half-open {what} closed after, s", longest, _PATIENCE + _SLACK, note
        )
    note = f"{attackers.ambiguous:,} requests"
    yield Finding("row 15: ambiguous requests that were taken", attackers.taken, 0, note)
    note = f"{attackers.pipelined:,} requests"
    yield Finding("row 15: pipelined requests without an answer", attackers.dropped, 0, note)
    yield Finding(
        "row 15: connects that were refused",
        attackers.refused,
        0,
        f"{attackers.connects / lasting:,.0f} a second",
    )


async def _under_attack(vendor: Vendor, attackers: Attackers, lasting: float) -> range:
    """The numbers of what the vendor pushed."""
    pushed = range(round((lasting - _QUIET) * _A_SECOND))
    attacking = asyncio.create_task(attackers.attack(lasting))
    await asyncio.sleep(_QUIET)
    now = asyncio.get_running_loop().time()
    await vendor.deliver([(now + number / _A_SECOND, number) for number in pushed])
    await attacking
    return pushed


@contextmanager
def _as_usual() -> Iterator[None]:
    """What is started meanwhile finds the usual limit of open files."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (_USUAL, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

"""Ten thousand rows to each of two platforms on bad days, held against the truth."""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.soak.findings import Finding
from tests.support.engines import none_left_behind
from tests.support.launchday.course import Course, run
from tests.support.launchday.day import LaunchDay
from tests.support.launchday.truth import Judged, judged
from tests.support.simulated import started_simulator

__all__ = ["launch"]

SPEED = 60.0
_COURSE = Course(airudder=10_000, blu=10_000, kills=2, sent_within=240.0)
_MOST_SHOWN = 20


def launch(seconds: float) -> Iterator[Finding]:
    """One day at least, and as many more as the time allows."""
    until, days = time.monotonic() + seconds, list[Judged]()
    while not days or time.monotonic() < until:
        days.append(_one(random.SystemRandom().randrange(1 << 31)))
    rows, listed = sum(one.rows for one in days), sum(one.listed for one in days)
    verdicts = sum((one.verdicts for one in days), Counter[str]())
    note = f"{rows:,} rows: " + ", ".join(f"{n:,} {what}" for what, n in verdicts.most_common())
    yield Finding("launches: rows listed twice", sum(len(one.twice) for one in days), 0, note)
    yield Finding("launches: rows that are not listed", rows - listed, 0)
    yield Finding("launches: rows that nobody wanted", sum(one.strays for one in days), 0)
    untrue = sum(len(one.untrue) for one in days)
    yield Finding("launches: receipts that differ from the truth", untrue, 0)
    unaudited = sum(len(one.unaudited) + (not one.audit_whole) for one in days)
    yield Finding("launches: requests without lines in the audit log", unaudited, 0)


def _one(seed: int) -> Judged:
    print(f"  a bad day, seed {seed}", flush=True)
    with (
        started_simulator("bad-day", seed=seed, speed=SPEED) as simulator,
        contextmanager(none_left_behind)() as engines,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
    ):
        day = LaunchDay(simulator, engines, Path(folder) / "profile", seed)
        run(day, _COURSE)
        told = judged(day)
    for one in (*told.twice, *told.untrue, *told.unaudited)[:_MOST_SHOWN]:
        print(f"  not so: {one}", flush=True)
    return told

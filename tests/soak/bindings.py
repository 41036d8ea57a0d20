"""Ten thousand bindings in every mode on bad days, held against the truth, and undone."""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.soak.findings import Finding
from tests.support.bindday.course import Course, run
from tests.support.bindday.day import BindDay
from tests.support.bindday.truth import Judged, judged
from tests.support.engines import none_left_behind
from tests.support.simulated import started_simulator

from dialwatch.calls.binding import Mode

__all__ = ["bindings"]

SPEED = 30.0
_ROWS = {Mode.AXB: 7_400, Mode.AX: 400, Mode.AXE: 2_000, Mode.AXYB: 200}
_COURSE = Course(rows=_ROWS, kills=5, within=1_800.0)
_MOST_SHOWN = 20


def bindings(seconds: float) -> Iterator[Finding]:
    """One day at least, and as many more as the time allows."""
    until, days = time.monotonic() + seconds, list[Judged]()
    while not days or time.monotonic() < until:
        days.append(_one(random.SystemRandom().randrange(1 << 31)))
    verdicts = sum((one.verdicts for one in days), Counter[str]())
    rows, requests = sum(one.rows for one in days), sum(one.requests for one in days)
    note = f"{rows:,} rows, {requests:,} requests: " + ", ".join(
        f"{n:,} {what}" for what, n in verdicts.most_common()
    )
    for what, name in (
        ("bound twice", "twice"), ("not bound", "missing"),
        ("that nobody wanted, or not taken away", "strays"), ("with other values", "other"),
        ("taken away that were to stay", "lost"), ("not brought back by the undo", "unrestored"),
    ):  # fmt: skip
        yield Finding(f"bindings: {what}", sum(len(getattr(one, name)) for one in days), 0, note)
        note = ""
    farthest = max(one.farthest for one in days)
    yield Finding("bindings: seconds an end is off after the undo", farthest, days[0].exact)
    untrue = sum(len(one.untrue) for one in days)
    yield Finding("bindings: requests without a true and settled receipt", untrue, 0)
    unaudited = sum(len(one.unaudited) + (not one.audit_whole) for one in days)
    yield Finding("bindings: requests without lines in the audit log", unaudited, 0)


def _one(seed: int) -> Judged:
    print(f"  a bad day, seed {seed}", flush=True)
    with (
        started_simulator("launches", seed=seed, speed=SPEED) as simulator,
        contextmanager(none_left_behind)() as engines,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
    ):
        day = BindDay(simulator, engines, Path(folder) / "profile")
        told = run(day, _COURSE)
        found = judged(day, told)
    steps = ", ".join(f"{name} {spent:.0f} s" for name, spent in told.seconds.items())
    print(f"  {steps}; {day.kills} kills, {told.held} held by flow control", flush=True)
    for one in found.wrong[:_MOST_SHOWN]:
        print(f"  not so: {one}", flush=True)
    return found

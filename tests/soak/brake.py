"""A thousand cancellations on bad days, held against the truth (reliability.md, row 11)."""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.soak.findings import Finding
from tests.support.braking.course import Course, run
from tests.support.braking.day import Day
from tests.support.braking.truth import Judged, judged
from tests.support.engines import none_left_behind
from tests.support.simulated import started_simulator

__all__ = ["brake"]

SPEED = 12.0
WANTED = 1_000
"""Cancellations at least."""
_DAY = {
    "task": 400,
    "plan": 160,
    "workflow": 120,
    "blu": 240,
    "kills": 5,
    "windows": 2,
    "learns": 180.0,
}
_MOST_SHOWN = 20


def brake(seconds: float) -> Iterator[Finding]:
    """Days until a thousand are asked for, and then as many more as the time allows. On every
    second one nothing declares that a cancellation may be repeated."""
    until, number, days = time.monotonic() + seconds, 0, list[Judged]()
    while sum(one.entries for one in days) < WANTED or time.monotonic() < until:
        days.append(_one(random.SystemRandom().randrange(1 << 31), repeatable=number % 2 == 0))
        number += 1
    yield from findings(days)


def findings(days: list[Judged]) -> Iterator[Finding]:
    """The figures of these days together."""

    def of(name: str) -> int:
        told = [getattr(one, name) for one in days]
        return sum(len(one) if isinstance(one, list) else int(one) for one in told)

    verdicts, faulty = Counter[str](), Counter[str]()
    for one in days:
        verdicts += one.verdicts
        faulty += one.faulty
    asked, acts = of("entries"), of("acts")
    note = f"{asked:,} entries: {_counted(verdicts)}; {acts:,} requests, of which "
    note += f"{_counted(faulty)}; {of('again')} sent again after an unknown outcome"
    yield Finding("row 11: cancels to a wrong target", of("strays"), 0, note)
    yield Finding("row 11: requests of what was undone", of("undone"), 0)
    yield Finding("row 11: dials after confirmed", of("after_confirmed"), 0)
    yield Finding("row 11: requests repeated after their answer", of("needless"), 0)
    yield Finding("row 11: repeated blindly where nothing declares it safe", of("blind"), 0)
    note = f"{of('unknown')} unknown in the end, of which no platform shows what became of them"
    yield Finding("row 11: receipts that differ from the truth", of("untrue"), 0, note)
    note = f"{of('lied')} lied to, {of('lies')} told loudly"
    yield Finding("row 11: dialled all the same and not told loudly", of("unseen_lies"), 0, note)
    yield Finding("row 11: entries without lines in the audit log", of("unaudited"), 0)
    yield Finding("row 11: audit logs that are not whole", sum(not d.audit_whole for d in days), 0)


def _one(seed: int, *, repeatable: bool) -> Judged:
    course = Course(**_DAY, repeatable=repeatable)
    print(f"  a bad day, seed {seed}, repeatable {repeatable}", flush=True)
    with (
        started_simulator("bad-day", seed=seed, speed=SPEED) as simulator,
        contextmanager(none_left_behind)() as engines,
        tempfile.TemporaryDirectory(prefix="dialwatch-soak-") as folder,
    ):
        day = Day(simulator, engines, Path(folder) / "profile", seed)
        run(day, course)
        told = judged(day, repeatable=repeatable)
    print(f"  {told.entries} entries: {_counted(told.verdicts)}", flush=True)
    for one in (*told.strays, *told.untrue, *told.unaudited, *told.blind)[:_MOST_SHOWN]:
        print(f"  not so: {one}", flush=True)
    return told


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count:,} {what}" for what, count in counts.most_common())

"""Row 24: asleep for a night and awake again; ended in the middle of everything."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import psutil
from tests.faults.support.accounts import accounts_on
from tests.support.collected import collected
from tests.support.engines import Engines, until
from tests.support.simulated import started_simulator

from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.engine.announcement import find_engine

HANG = 60.0
FRESH = 300.0
"""Seconds after which fresh data is taken not to come: ten times what row 24 allows."""
NIGHT = 8 * 3600.0
BURST = 5
"""Requests that may come together: an answer of our own that is late delays those behind it."""

ILL = ("destroyed", "never retrieved", "never awaited", "Traceback", '"level": "error"')


class Wall:
    """The wall clock of a computer that sleeps: its monotonic clock stands meanwhile."""

    def __init__(self) -> None:
        self.slept = 0.0

    def __call__(self) -> float:
        return time.time() + self.slept


def windows(times: list[int], length: int) -> Iterator[int]:
    """How many requests came within each stretch of that many milliseconds."""
    for at, first in enumerate(times):
        yield sum(1 for one in times[at:] if one < first + length)


async def test_after_a_night_everything_is_read_again_at_the_usual_rate(tmp_path: Path) -> None:
    with started_simulator("crowd", seed=24, speed=1.0) as simulator:
        wall = Wall()
        clock = WorldClock(World.of(simulator.told["world"]), wall)
        async with accounts_on(tmp_path, clock) as accounts:
            for platform in (Platform.AIRUDDER, Platform.BLU):
                accounts.follow(platform.value, platform, simulator)
            await accounts.until(lambda: len(accounts.live()) == 2)
            rows = await accounts.journal.campaigns()
            before = {name: one.requests for name, one in accounts.traffic.items()}

            wall.slept = NIGHT
            woke = clock.millis()
            await accounts.until(accounts.notices.all)
            fresh = dict.fromkeys((row.account, row.key) for row in rows)
            while fresh:
                for row in await accounts.journal.campaigns():
                    if (row.as_of or 0) >= woke:
                        fresh.pop((row.account, row.key), None)
                assert clock.millis() < woke + 1000 * FRESH, f"still stale: {sorted(fresh)}"
                await clock.sleep(0.1)

            assert any("asleep" in notice.text for notice in accounts.notices.all())
            latest = simulator.requests(latest=True)["latest"]
            for platform, rate in (("airudder", 5), ("blu", 10)):
                times = [at for at, name, _, _ in latest if name == platform]
                after = times[before[platform] :]
                most = 2 * rate + BURST
                assert len(after) > most, "more is asked for than may come together"
                assert max(windows(after, 2000)) <= most, platform


def test_a_window_that_is_ended_under_load_loses_nothing(engines: Engines, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    window = subprocess.Popen(
        [sys.executable, "-m", "dialwatch", "demo", "--offscreen", "--scenario", "tiny",
         "--speed", "120", "--profile", profile],
        env=engines.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip
    told = until(lambda: find_engine(profile), HANG)
    held = until(lambda: now if (now := collected(told)).columns["id"].size > 60 else None, HANG)
    shown = set(held.columns["id"].tolist())
    window.terminate()
    said = window.communicate(timeout=HANG)[0]

    assert window.returncode == 0
    assert said == ""
    until(lambda: not psutil.pid_exists(told.pid), HANG)
    with closing(apsw.Connection(str(profile / "journal.db"))) as journal:
        kept = {call for (call,) in journal.execute("SELECT id FROM call")}
        assert journal.execute("PRAGMA integrity_check").get == "ok"
    assert shown <= kept
    logs = {path.name: path.read_text(encoding="utf-8", errors="replace")
            for path in profile.iterdir() if path.suffix in (".log", ".out")}  # fmt: skip
    assert "engine ends" in logs["engine.log"]
    modes = {path.name: path.stat().st_mode & 0o077 for path in profile.iterdir()
             if path.name not in ("demo", "world.json")}  # fmt: skip
    assert not any(modes.values()), modes
    assert [(name, ill) for name, text in logs.items() for ill in ILL if ill in text] == []

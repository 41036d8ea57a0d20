"""Row 12 in small: a window and its engine take no more of the system the longer they run."""

import subprocess
import sys
import time
from pathlib import Path

import psutil
from tests.support.engines import Engines, until

from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask

HANG = 60.0
WARM, LATER = 2_000, 3_000
"""Calls that are stored at the first look, and so many more at the last."""

DESCRIPTORS, THREADS = 5, 1
WAL = 64 * 2**20
LOOK = 0.25
"""Real seconds between two looks: requests under way hold a descriptor each."""


def taken(process: psutil.Process, pushed_to: int) -> dict[str, int]:
    """What it holds, without the connections on which the platforms push: those are theirs."""
    with process.oneshot():
        theirs = [one for one in process.net_connections() if one.laddr and one.raddr]
        pushed = sum(one.laddr.port == pushed_to for one in theirs)
        return {"descriptors": process.num_fds() - pushed, "threads": process.num_threads()}


def within(now: dict[str, int], early: dict[str, int]) -> bool:
    return (
        now["descriptors"] - early["descriptors"] <= DESCRIPTORS
        and now["threads"] - early["threads"] <= THREADS
    )


def test_descriptors_and_threads_stay_as_they_are(engines: Engines, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    window = subprocess.Popen(
        [sys.executable, "-m", "dialwatch", "demo", "--offscreen", "--scenario", "steady",
         "--speed", "120", "--profile", profile],
        env=engines.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip
    told = until(lambda: find_engine(profile), HANG)
    processes = {"window": psutil.Process(window.pid), "engine": psutil.Process(told.pid)}

    receiver = until(lambda: (said := ask(told, "GET", "receiver"))["listening"] and said, HANG)
    port = int(receiver["address"].rsplit(":", 1)[1].split("/")[0])

    def shown() -> int:
        return int(ask(told, "GET", "hello")["calls"])

    until(lambda: shown() >= WARM, HANG)
    early = {who: taken(process, port) for who, process in processes.items()}
    most = {who: dict(told) for who, told in early.items()}
    while shown() < WARM + LATER:
        for who, process in processes.items():
            for what, count in taken(process, port).items():
                most[who][what] = max(most[who][what], count)
        time.sleep(LOOK)
    # What is under way at one moment is no growth: what has grown stays so.
    for who, process in processes.items():
        until(lambda: within(taken(process, port), early[who]), HANG)  # noqa: B023 - at once
    log = profile / "journal.db-wal"
    wal = log.stat().st_size if log.exists() else 0
    window.terminate()
    assert window.communicate(timeout=HANG)[0] == ""

    for who in processes:
        assert most[who]["descriptors"] - early[who]["descriptors"] <= 4 * DESCRIPTORS, who
    assert wal <= WAL

"""Row 12 in small: a window and its engine take no more of the system the longer they run."""

import contextlib
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
"""Real seconds between two looks."""


def taken(process: psutil.Process, pushed_to: int) -> dict[str, int]:
    """What it holds, without the connections on which the platforms push: those are theirs. And
    what of that is `kept`: a request under way holds a connection, and the slower the computer,
    the more of them are under way.

    Hundreds of connections come and go: what is open before and after they are listed counts.
    """
    before = opened(process.pid)
    connected = [one for one in process.net_connections() if one.laddr and one.raddr]
    steady = dict(before & opened(process.pid))
    pushed = {one.fd for one in connected if one.laddr.port == pushed_to}
    return {
        "descriptors": len(steady.keys() - pushed),
        "kept": len(steady.keys() - {one.fd for one in connected}),
        "threads": process.num_threads(),
    }


def opened(pid: int) -> set[tuple[int, str]]:
    """Its descriptors, and what each of them stands for: a number is used again and again."""
    found = set()
    for one in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # closed meanwhile
            found.add((int(one.name), str(one.readlink())))
    return found


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
        assert most[who]["kept"] - early[who]["kept"] <= 4 * DESCRIPTORS, (who, most, early)
    assert wal <= WAL

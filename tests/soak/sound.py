"""Row 18 for as long as there is time: broken files, and recordings opened and left at once."""

import contextlib
import json
import random
import statistics
import subprocess
import time
from collections.abc import Iterator, Mapping
from typing import Any

import psutil
from tests.soak.findings import Finding
from tests.support.broken_sound import broken_files
from tests.support.examiner import Died, Examiner
from tests.support.spoken import file_of, spoken

from dialwatch.calls.playing import Hearing, Load, Mix
from dialwatch.engine.child import child_command

__all__ = ["sound"]

_MEBI = 1 << 20
_SEED = 18
_CHANGES = 40
"""Bytes of a file that are changed, at most."""
_PLAYED = 0.05
"""Seconds for which a recording is heard before it is left."""


def sound(seconds: float) -> Iterator[Finding]:
    """Half of the time the process that measures, half of it the one that plays."""
    yield from _measured(seconds / 2)
    yield from _played(seconds / 2)


def _files() -> Iterator[bytes]:
    """Broken ones and good ones in which anything was changed, for ever."""
    dice = random.Random(_SEED)
    broken = list(broken_files().values())
    whole = [file_of(spoken(3), "MP3"), file_of(spoken(3)), file_of(spoken(3), "OGG", "OPUS")]
    whole += [file_of(spoken(3), "FLAC"), file_of(spoken(3)[:, 0], "WAV", "GSM610")]
    yield from broken
    while True:
        changed = bytearray(dice.choice(broken + whole))
        for _ in range(dice.randrange(_CHANGES) if changed else 0):
            changed[min(len(changed) - 1, int(dice.expovariate(0.01)))] = dice.randrange(256)
        yield bytes(changed[: max(1, len(changed) - dice.choice((0, 0, dice.randrange(5_000))))])


def _measured(seconds: float) -> Iterator[Finding]:
    until, files, deaths, done = time.monotonic() + seconds, _files(), 0, 0
    while time.monotonic() < until:
        try:
            with Examiner() as worker:
                while time.monotonic() < until:
                    worker.examine(next(files))
                    done += 1
        except Died:
            deaths += 1
    yield Finding("row 18: deaths of the process that measures", deaths, 0, f"{done} files")


def _played(seconds: float) -> Iterator[Finding]:
    until, files, rounds = time.monotonic() + seconds, _files(), 0
    process = subprocess.Popen(
        child_command("play"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    taken: list[tuple[float, int]] = []
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(BrokenPipeError):
            _round(process, next(files), rounds)
        rounds += 1
        if rounds % 20 == 0:
            watched = psutil.Process(process.pid)
            taken.append((watched.memory_info().rss / _MEBI, watched.num_fds()))
    process.stdin.close()
    code = process.wait(10)
    process.stdout.close()
    yield Finding("row 18: deaths of the process that plays", code != 0, 0, f"{rounds} rounds")
    quarter = max(1, len(taken) // 4)
    for place, what, most in ((0, "memory, MiB", 2.0), (1, "descriptors", 5)):
        early, late = taken[quarter : 2 * quarter] or taken[:1], taken[-quarter:]
        grown = statistics.median(one[place] for one in late) - statistics.median(
            one[place] for one in early
        )
        yield Finding(f"row 18, player: {what}", grown, most, f"{len(taken)} samples")


def _round(process: "subprocess.Popen[bytes]", content: bytes, turn: int) -> None:
    """Open, change everything, listen a moment, leave."""
    assert process.stdin is not None
    hearing = Hearing(
        speed=(0.5, 1.0, 1.5, 3.0)[turn % 4], mix=list(Mix)[turn % 4], skip=turn % 3 == 0, even=True
    )
    _say(process, "load", Load(call=turn, size=len(content), gain=6.0).told(), content)
    _say(process, "hear", hearing.told())
    _say(process, "play", {})
    _say(process, "seek", {"at": turn * 37 % 3_000})
    time.sleep(_PLAYED)
    _say(process, "close", {})
    while told := json.loads(process.stdout.readline() or b"{}"):  # type: ignore[union-attr]
        if told["phase"] == "empty" and told["call"] == 0:
            return


def _say(
    process: "subprocess.Popen[bytes]", do: str, told: Mapping[str, Any], content: bytes = b""
) -> None:
    assert process.stdin is not None
    process.stdin.write(json.dumps({"do": do, **told}).encode() + b"\n" + content)
    process.stdin.flush()

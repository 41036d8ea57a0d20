"""A recording of an hour: how soon its waveform is there, and what drawing it costs the window."""

import os
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from threading import Thread

import numpy as np
from tests.bench.driver import Pause, Script, Until, Wish, tell
from tests.bench.figures import Figure
from tests.bench.processes import window
from tests.bench.watch import Heartbeat
from tests.support.examiner import Examiner
from tests.support.spoken import RATE, file_of, spoken

from dialwatch.calls.peaks import BIN, Peaks, pack_peaks, unpack_peaks
from dialwatch.sealed import SALT, SealedWriter, file_key
from dialwatch.ui.player.wave import Wave
from dialwatch.ui.player.waveform import Waveform

__all__ = ["drawn", "hearing"]

_MINUTES = 60
_ROUNDS = 3
_LENGTH = _MINUTES * 60_000
"""Milliseconds."""
_LASTING = 10.0
_FRAME = 16.7


def hearing(empty: Path) -> Iterator[Figure]:
    """The hour is examined as the engine does it, and drawn in a window of the program."""
    took = min(_examined() for _ in range(_ROUNDS))
    yield Figure(f"waveform of a {_MINUTES}-minute stereo file, cold process", took, "s", 2.0)
    told = window(empty, "tests.bench.hearing:drawn", 0, _LASTING)
    lag, paints = told.fact("lag"), told.fact("paints")
    note = f"{len(paints)} paintings, the slowest {max(paints) * 1e3:.1f} ms"
    what = "window loop lag while it comes, is zoomed and played"
    yield Figure(f"{what}, p99 by time", lag["p99"], "ms", _FRAME, note=note)
    usual = float(np.quantile(paints, 0.99)) * 1e3
    yield Figure("painting it anew, p99", usual, "ms", _FRAME)


def _examined() -> float:
    """Seconds from the start of the worker to facts and peaks of a sealed file."""
    salt = os.urandom(SALT)
    key = file_key(os.urandom(32), salt)
    with tempfile.TemporaryDirectory(prefix="dialwatch-bench-") as folder:
        path = Path(folder) / "hour.dwr"
        writer = SealedWriter(path, key, salt)
        writer.write(file_of(np.tile(spoken(60), (_MINUTES, 1))))
        writer.finish()
        began = time.perf_counter()
        with Examiner() as worker:
            facts, raw = worker.examine(str(path), key)
            took = time.perf_counter() - began
    if facts.length != _LENGTH or len(unpack_peaks(raw)) * BIN != _LENGTH or facts.rate != RATE:
        raise RuntimeError(f"it was measured wrongly: {facts}")
    return took


def drawn(_calls: int, lasting: float) -> Script:
    """The peaks come as bytes, as from the engine; then zoom, scroll and play."""
    shown = Waveform()
    shown.resize(1_400, 160)
    shown.show()
    yield Pause(5.0)  # the program itself has started by then
    raw, heartbeat = _peaks(), Heartbeat()
    heartbeat.start()
    wave = yield from _made(raw)
    shown.show_wave(wave, _LENGTH)
    paints = []
    until = time.monotonic() + lasting
    turn = 0
    while time.monotonic() < until:
        turn += 1
        if turn % 3 == 0:  # every third step looks at another part, the others only move on
            shown.zoom((0.6, 1.9, 0.3, 2.4)[turn // 3 % 4])
        shown.set_position(turn * 9_100 % _LENGTH, playing=True)
        began = time.perf_counter()
        shown.repaint()
        paints.append(time.perf_counter() - began)
        yield Pause(0.05)
    tell(lag=heartbeat.stop(), paints=paints)
    shown.close()


def _made(raw: bytes) -> Generator[Wish, float, Wave]:
    """In a thread, as the window does it."""
    found: list[Wave] = []
    work = Thread(target=lambda: found.append(Wave(unpack_peaks(raw))))
    work.start()
    yield Until(lambda: bool(found))
    work.join()
    return found[0]


def _peaks() -> bytes:
    dice = np.random.default_rng(60)
    bins = _LENGTH // BIN
    high = dice.integers(0, 128, (2, bins), dtype=np.int8)
    marks = dice.integers(0, 3, bins, dtype=np.uint8)
    return pack_peaks(Peaks(-high, high, marks))

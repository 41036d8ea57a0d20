"""Speech that is none: two voices who take turns, and follow from the call.

A voice is syllables, harmonic sounds between 300 and 2 700 Hz; the robot is heard on the left, who
was called on the right. Any part can be made by itself, so hours of it need no memory.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

import numpy as np
from numpy.typing import NDArray

from dialwatch.simulator.call import Odd
from dialwatch.simulator.sound import CALLED, RATE, ROBOT, Spoken

__all__ = ["Turn", "turns", "voices"]

_LOWEST, _HIGHEST = 330, 2_600
"""Hertz between which a voice's harmonics lie."""
_LOUD = 0.16
"""Root mean square of a syllable's middle, full scale being 1."""
_SYLLABLES = 12
"""Different ones of a voice."""
_STRESS = (0.5, 1.0)
"""How loud each is spoken, from and to."""
_PITCHES = (105, 118, 131, 147, 176, 208, 233)
_ROBOT_PITCH = 190
_LONGEST_TURN = 5 * RATE
_SILENT_START = 0.08
"""Share of calls in which nobody speaks for some seconds."""
_TALKS_OVER = 0.3
"""Share of calls in which who was called interrupts."""
_STUBBORN = 0.08
"""Share of calls in which the robot repeats itself."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody speaks, from one sample to another."""

    start: int
    stop: int
    side: int
    says: str
    """The same words sound the same."""


def turns(seed: str, seconds: int, told: Sequence[Spoken] = (), *, odd: Odd = "") -> list[Turn]:
    """Who speaks when in a call of that length, in order of their beginnings; by the lines that
    are told, where there are any. Some calls are odd by chance, besides those that are to be."""
    rng, ends = Random(f"{seed}/turns"), seconds * RATE
    if told:
        return _by_lines(ends, told)
    found: list[Turn] = []
    place = _lead(rng, seconds, silent=odd == "silent-start")
    over, stubborn = rng.random() < _TALKS_OVER, rng.random() < _STUBBORN or odd == "repeats"
    side = ROBOT
    while place < ends - RATE // 3:
        length = int(rng.uniform(1.2, 4.2) * RATE)
        stop = min(ends, place + length)
        again = side == ROBOT and len(found) > 1 and stubborn and rng.random() < 0.5
        says = found[-2].says if again else f"{len(found)}"
        found.append(Turn(place, stop, side, says))
        gap = rng.uniform(0.25, 1.3)
        if over and side == ROBOT and rng.random() < 0.35:
            gap = -rng.uniform(0.3, 0.9)
        place, side = stop + int(gap * RATE), CALLED if side == ROBOT else ROBOT
    return found


def _lead(rng: Random, seconds: int, *, silent: bool) -> int:
    silent = silent or (rng.random() < _SILENT_START and seconds >= 15)
    return int((rng.uniform(5.2, 9.0) if silent else rng.uniform(0.2, 0.7)) * RATE)


def _by_lines(ends: int, told: Sequence[Spoken]) -> list[Turn]:
    """Each line is spoken until shortly before the next one."""
    starts = [min(ends, max(0, line.at) * RATE // 1000) for line in told]
    return [
        Turn(start, min(after - RATE // 5, start + _LONGEST_TURN), line.side, f"{place}")
        for place, (line, start, after) in enumerate(
            zip(told, starts, [*starts[1:], ends], strict=True)
        )
        if after - start > RATE // 3
    ]


def voices(seed: str, plan: Sequence[Turn], start: int, stop: int) -> NDArray[np.float32]:
    """These samples of both channels, full scale being 1: one row a sample."""
    sound = np.zeros((2, stop - start), dtype=np.float32)
    for turn in _heard(plan, start, stop):
        table = _voice(_pitch(seed, turn.side))
        rng, place = Random(f"{seed}/{turn.side}/{turn.says}"), turn.start
        while place < turn.stop:
            syllable = table[rng.randrange(_SYLLABLES)] * np.float32(rng.uniform(*_STRESS))
            _add(sound[turn.side], syllable, place - start, turn.stop - place)
            place += len(syllable) + (RATE // 12 if rng.random() < 0.25 else -RATE // 100)
    return sound.T


def _heard(plan: Sequence[Turn], start: int, stop: int) -> list[Turn]:
    """The turns of which something lies between; an earlier one begins at most so long before."""
    first = bisect_left(plan, start - _LONGEST_TURN - RATE, key=lambda turn: turn.start)
    last = bisect_left(plan, stop, key=lambda turn: turn.start)
    return [turn for turn in plan[first:last] if turn.stop > start]


def _add(channel: NDArray[np.float32], sound: NDArray[np.float32], place: int, left: int) -> None:
    """A syllable at its place; one that does not fit before its turn's end is not spoken."""
    if len(sound) > left or place >= len(channel) or place + len(sound) <= 0:
        return
    skip = max(0, -place)
    taken = sound[skip : len(channel) - place]
    channel[place + skip : place + skip + len(taken)] += taken


def _pitch(seed: str, side: int) -> int:
    return _ROBOT_PITCH if side == ROBOT else Random(f"{seed}/pitch").choice(_PITCHES)


@cache
def _voice(pitch: int) -> list[NDArray[np.float32]]:
    """A voice's syllables: each has a length, a pitch near the voice's, and two loud regions."""
    rng = np.random.default_rng(pitch)
    return [_syllable(rng, pitch * rng.uniform(0.9, 1.12)) for _ in range(_SYLLABLES)]


def _syllable(rng: np.random.Generator, pitch: float) -> NDArray[np.float32]:
    moments = np.arange(int(rng.uniform(0.13, 0.26) * RATE)) / RATE
    low, high = rng.uniform(400, 900), rng.uniform(1_100, 2_300)
    sound = np.zeros(len(moments))
    for harmonic in range(1, int(_HIGHEST / pitch) + 1):
        hertz = harmonic * pitch
        if hertz >= _LOWEST:
            loud = np.exp(-(((hertz - low) / 250) ** 2)) + 0.5 * np.exp(
                -(((hertz - high) / 300) ** 2)
            )
            sound += (loud + 0.02) * np.sin(2 * np.pi * hertz * moments + rng.uniform(0, 2 * np.pi))
    shaped = sound * np.hanning(len(moments))
    middle = shaped[len(shaped) // 4 : -len(shaped) // 4]
    loudness = np.sqrt(np.mean(middle**2))
    even: NDArray[np.float32] = (shaped * _LOUD / loudness).astype(np.float32)
    return even

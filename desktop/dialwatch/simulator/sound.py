"""Recordings: a tone that follows from the call, so that no file has to be kept."""

import math
from functools import lru_cache
from random import Random

__all__ = ["LONGEST", "RATE", "tone"]

RATE = 8_000
"""Samples a second; one byte each."""
LONGEST = 20
"""Seconds; a longer talk is recorded so far and no farther."""

_PITCHES = range(300, 900, 20)
_LOUD = 40


def tone(seed: str, seconds: int) -> bytes:
    """A WAV file (PCM, 8 kHz, 8 bit, mono) of that length, the same for the same seed: half a
    second of a pitch of its own, half a second of silence, and so on."""
    samples = _second(Random(seed).choice(_PITCHES)) * max(0, min(seconds, LONGEST))
    return b"".join((_header(len(samples)), samples))


@lru_cache(maxsize=len(_PITCHES))
def _second(pitch: int) -> bytes:
    heard = (
        128 + round(_LOUD * math.sin(2 * math.pi * pitch * place / RATE))
        for place in range(RATE // 2)
    )
    return bytes(heard) + b"\x80" * (RATE // 2)


def _header(length: int) -> bytes:
    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, "little")

    form = number(1, 2) + number(1, 2) + number(RATE, 4) * 2 + number(1, 2) + number(8, 2)
    return b"".join(
        (b"RIFF", number(36 + length, 4), b"WAVEfmt ", number(16, 4), form, b"data")
    ) + number(length, 4)

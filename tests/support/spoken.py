"""Recordings for tests of sound: the simulator's voices with its time code, as any kind of file."""

import io
from functools import cache

import numpy as np
import soundfile

from dialwatch.simulator.speech import turns, voices
from dialwatch.simulator.timecode import RATE, SLOT, time_code

__all__ = ["RATE", "coded", "file_of", "spoken", "tone"]


@cache
def spoken(seconds: int, seed: str = "call"):
    """(frames, 2) samples, RATE a second: the robot left, who was called right."""
    return coded(voices(seed, turns(seed, seconds), 0, seconds * RATE))


def coded(samples):
    """The same with the time code in it."""
    return samples + time_code(0, len(samples) // SLOT)[: len(samples), None]


def tone(seconds: float, hertz: float = 440.0, rate: int = RATE, loud: float = 0.3):
    """(frames, 2) samples of a tone on both channels."""
    heard = loud * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)
    return np.column_stack((heard, heard)).astype(np.float32)


def file_of(samples, kind: str = "WAV", codec: str | None = None, rate: int = RATE) -> bytes:
    """The bytes of a file."""
    made = io.BytesIO()
    soundfile.write(made, samples, rate, format=kind, subtype=codec)
    return made.getvalue()

"""What a simulated recording is made of: samples, and the files around them.

Uncompressed files are made piece by piece as they are read, whatever their length; the others are
made as a whole, and the last of them remembered.
"""

import io
import struct
from collections import OrderedDict
from collections.abc import Sequence
from functools import cache
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from dialwatch.simulator.sound import RATE, Making, Manner
from dialwatch.simulator.speech import Turn, turns, voices
from dialwatch.simulator.timecode import SLOT, time_code

__all__ = ["RawFile", "compressed", "samples"]

_BLOCK = 10 * RATE
"""Samples that are made at once."""
_REMEMBERED = 32 * 1024 * 1024
"""Bytes of compressed recordings."""
_HEADROOM = 0.98


def samples(seed: str, plan: Sequence[Turn], start: int, stop: int) -> NDArray[np.int16]:
    """Both voices and the time code as 16 bit numbers, one row a sample."""
    first, last = start // SLOT, -(-stop // SLOT)
    code = time_code(first, last - first)[start - first * SLOT : stop - first * SLOT]
    sound = voices(seed, plan, start, stop) + code[:, np.newaxis]
    told: NDArray[np.int16] = np.rint(np.clip(sound, -_HEADROOM, _HEADROOM) * 32767).astype(
        np.int16
    )
    return told


def _plan(making: Making) -> list[Turn]:
    return turns(making.seed, making.seconds, making.told, odd=making.odd)


class RawFile:
    """A RIFF file whose samples lie behind each other."""

    def __init__(self, making: Making, manner: Manner) -> None:
        self._making = making
        self._plan = _plan(making)
        self._manner = manner
        self._each = 4 if manner is Manner.WAV else 1
        sound = making.length * self._each
        self._header = _header(sound, manner)
        self.size = len(self._header) + sound

    def read(self, start: int, stop: int) -> bytes:
        """The bytes from one place to before another."""
        stop = min(stop, self.size)
        head = self._header[start:stop]
        begin = max(0, start - len(self._header))
        end = stop - len(self._header)
        if end <= begin:
            return head
        first, last = begin // self._each, -(-end // self._each)
        parts = [
            self._sound(place, min(place + _BLOCK, last)) for place in range(first, last, _BLOCK)
        ]
        skip = begin - first * self._each
        return head + b"".join(parts)[skip : skip + end - begin]

    def _sound(self, start: int, stop: int) -> bytes:
        both = samples(self._making.seed, self._plan, start, stop)
        if self._manner is Manner.WAV:
            return bytes(both.astype("<i2").tobytes())
        one = (both.astype(np.int32).sum(axis=1) // 2).astype(np.int16)
        return bytes(_companded()[one.view(np.uint16)])


def _header(sound: int, manner: Manner) -> bytes:
    """What stands before so many bytes of samples."""
    if manner is Manner.WAV:
        form = struct.pack("<HHIIHH", 1, 2, RATE, RATE * 4, 4, 16)
    else:
        form = struct.pack("<HHIIHHH", 6, 1, RATE, RATE, 1, 8, 0)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form
    if manner is Manner.ALAW:
        chunks += b"fact" + struct.pack("<II", 4, sound)
    chunks += b"data" + struct.pack("<I", sound)
    return b"RIFF" + struct.pack("<I", 4 + len(chunks) + sound) + b"WAVE" + chunks


@cache
def _companded() -> NDArray[np.uint8]:
    """The A-law byte (G.711) of each 16 bit number, that number being read without its sign."""
    told = np.arange(65_536, dtype=np.uint16).view(np.int16).astype(np.int32)
    sign = np.where(told >= 0, 0x80, 0)
    loud = np.where(told >= 0, told, -told - 1) >> 4
    segment = np.maximum(0, np.frexp(loud)[1] - 4)
    step = loud >> np.maximum(segment - 1, 0) & 0x0F
    coded: NDArray[np.uint8] = ((sign | segment << 4 | step) ^ 0x55).astype(np.uint8)
    return coded


class _Remembered:
    """The compressed recordings that were asked for last."""

    def __init__(self) -> None:
        self._files: OrderedDict[str, bytes] = OrderedDict()
        self._lock = Lock()

    def __call__(self, tag: str, making: Making, manner: Manner) -> bytes:
        with self._lock:
            if tag in self._files:
                self._files.move_to_end(tag)
                return self._files[tag]
        body = _compressed(making, manner)
        with self._lock:
            self._files[tag] = body
            while sum(map(len, self._files.values())) > _REMEMBERED and len(self._files) > 1:
                self._files.popitem(last=False)
        return body


compressed = _Remembered()

_FORMATS = {
    Manner.MP3: ("MP3", "MPEG_LAYER_III"),
    Manner.OPUS: ("OGG", "OPUS"),
    Manner.FLAC: ("FLAC", "PCM_16"),
}


def _compressed(making: Making, manner: Manner) -> bytes:
    import soundfile  # late: most simulators serve none of these

    form, codec = _FORMATS[manner]
    packed, plan = io.BytesIO(), _plan(making)
    with soundfile.SoundFile(packed, "w", RATE, 2, format=form, subtype=codec) as file:
        for place in range(0, making.length, _BLOCK):
            stop = min(place + _BLOCK, making.length)
            sound = samples(making.seed, plan, place, stop)
            # libsndfile spoils 16 bit numbers that it writes as MP3; it takes these as they are.
            file.write(sound if manner is Manner.FLAC else sound.astype(np.float32) / 32_768)
    return packed.getvalue()

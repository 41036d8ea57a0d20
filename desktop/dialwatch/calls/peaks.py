"""A waveform: the lowest and highest sample of every hundredth of a second, for each channel.

Bytes: `DWP1`, a little-endian u16 (channels), u16 (reserved), u32 (bins), then for each channel
its lows and its highs, one signed byte a bin, then the marks, one byte a bin.
"""

import struct
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.errors import BadAnswer

__all__ = ["BIN", "CROSSTALK", "MOST_CHANNELS", "SILENT", "Peaks", "pack_peaks", "unpack_peaks"]

BIN = 10
"""Milliseconds of a bin."""

SILENT = 1
"""Bit of a mark: no channel is heard."""
CROSSTALK = 2
"""Bit of a mark: more than one is."""

MOST_CHANNELS = 2
"""A file with more is drawn as its first two."""

Bytes = npt.NDArray[np.int8]
Marks = npt.NDArray[np.uint8]

_MAGIC = b"DWP1"
_HEAD = struct.Struct("<4sHHI")


@dataclass(frozen=True, slots=True)
class Peaks:
    """`low` and `high` are (channels, bins), -127 to 127 of full scale; `marks` is (bins)."""

    low: Bytes
    high: Bytes
    marks: Marks

    def __len__(self) -> int:
        return len(self.marks)

    @property
    def channels(self) -> int:
        """1 or 2."""
        return len(self.low)


def pack_peaks(peaks: Peaks) -> bytes:
    """Their bytes."""
    head = _HEAD.pack(_MAGIC, peaks.channels, 0, len(peaks))
    rows = (row for both in zip(peaks.low, peaks.high, strict=True) for row in both)
    return b"".join((head, *(row.tobytes() for row in rows), peaks.marks.tobytes()))


def unpack_peaks(raw: bytes) -> Peaks:
    """The peaks in these bytes. Raises BadAnswer when they are none."""
    try:
        magic, channels, _, bins = _HEAD.unpack_from(raw)
    except struct.error as err:
        raise BadAnswer("a waveform is damaged") from err
    whole = _HEAD.size + bins * (2 * channels + 1)
    if magic != _MAGIC or not 1 <= channels <= MOST_CHANNELS or len(raw) != whole:
        raise BadAnswer("a waveform is damaged")
    signed = np.frombuffer(raw, np.int8, 2 * channels * bins, _HEAD.size)
    rows = signed.reshape(channels, 2, bins)
    marks = np.frombuffer(raw, np.uint8, bins, _HEAD.size + 2 * channels * bins)
    return Peaks(rows[:, 0], rows[:, 1], marks)

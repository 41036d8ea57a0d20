"""Calls packed in columns: how the engine hands them to the window, and how the store seals them.

A block is `DWB1`, a little-endian u32 (bytes of the header), the header as JSON, then the
columns' buffers, each 8-byte aligned. Words that repeat (labels, lines, robots, callers) are
sent once, in the header's dictionary, and stand in their column as codes into it.
"""

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.number import LONGEST

__all__ = [
    "COLUMNS",
    "FRAME_BLOCK",
    "FRAME_JSON",
    "HAS_RECORDING",
    "NEVER",
    "WORDS",
    "Array",
    "Block",
    "empty_block",
    "frame",
    "join_frames",
    "numbers",
    "pack",
    "unpack",
]

Array = npt.NDArray[np.generic]

_MAGIC = b"DWB1"

NEVER = -1
"""Stands in a time or length column for "not told"."""

HAS_RECORDING = 1
"""Bit of the `flags` column."""

COLUMNS: Mapping[str, str] = {
    "id": "<i8",  # the journal's own number of the call, dense from 1
    "campaign": "<i4",  # the journal's own number of the campaign
    "outcome": "|u1",  # dialwatch.calls.outcome.Outcome
    "flags": "|u1",
    "attempt": "<i2",
    "dialed": "<i8",  # UTC epoch ms; NEVER: cannot be timed
    "ended": "<i8",  # UTC epoch ms
    "seen": "<i8",  # UTC epoch ms: when it first reached us
    "ring": "<i4",  # ms
    "talk": "<i4",  # ms
    "label": "<i4",  # code into the dictionary of its name
    "line": "<i4",
    "robot": "<i4",
    "caller": "<i4",
    "number": "S",  # UTF-8, as wide as the longest of the block
}

WORDS = ("label", "line", "robot", "caller")
"""Columns that hold codes into a dictionary."""


@dataclass(slots=True)
class Block:
    """Calls as equally long columns (`COLUMNS`) and the dictionaries of `WORDS`."""

    columns: dict[str, Array]
    words: dict[str, list[str]]

    def __len__(self) -> int:
        return len(self.columns["id"])


def empty_block() -> Block:
    """A block of no calls."""
    return Block(
        {name: np.empty(0, "S1" if dtype == "S" else dtype) for name, dtype in COLUMNS.items()},
        {name: [] for name in WORDS},
    )


def pack(block: Block) -> bytes:
    """The block's bytes. Columns are converted to the dtypes of `COLUMNS`."""
    buffers: list[bytes] = []
    places: dict[str, list[object]] = {}
    offset = 0
    for name, dtype in COLUMNS.items():
        column = np.ascontiguousarray(block.columns[name])
        if dtype != "S":
            column = column.astype(dtype, copy=False)
        raw = column.tobytes()
        places[name] = [column.dtype.str, offset, len(raw)]
        padded = raw + b"\0" * (-len(raw) % 8)
        buffers.append(padded)
        offset += len(padded)
    header = json.dumps(
        {"n": len(block), "columns": places, "words": block.words}, separators=(",", ":")
    ).encode()
    header += b" " * (-(len(header) + 8) % 8)
    return b"".join((_MAGIC, struct.pack("<I", len(header)), header, *buffers))


def unpack(raw: bytes | memoryview) -> Block:
    """The block in these bytes; its columns are read-only views of them.

    Raises BadAnswer when they are no block.
    """
    view = memoryview(raw)
    try:
        if bytes(view[:4]) != _MAGIC:
            raise ValueError("no block")
        (length,) = struct.unpack("<I", view[4:8])
        header = json.loads(bytes(view[8 : 8 + length]))
        base = 8 + length
        columns: dict[str, Array] = {}
        for name in COLUMNS:
            dtype, offset, size = header["columns"][name]
            columns[name] = np.frombuffer(view[base + offset : base + offset + size], dtype=dtype)
            if len(columns[name]) != header["n"]:
                raise ValueError(f"column {name} is cut off")
        words = {name: [str(word) for word in header["words"][name]] for name in WORDS}
    except (ValueError, KeyError, TypeError, struct.error) as err:
        raise BadAnswer("a block of calls is damaged") from err
    return Block(columns, words)


def numbers(texts: Sequence[str]) -> Array:
    """The `number` column of these texts."""
    return np.array([text.encode()[: LONGEST * 4] for text in texts] or [], dtype=np.bytes_)


FRAME_BLOCK = 1
FRAME_JSON = 2


def frame(kind: int, payload: bytes) -> bytes:
    """One frame of a stream: u32 length of the payload, u8 kind, payload."""
    return struct.pack("<IB", len(payload), kind) + payload


def join_frames(buffer: bytearray) -> list[tuple[int, bytes]]:
    """Take the whole frames off the front of the buffer; what is cut off stays in it."""
    frames: list[tuple[int, bytes]] = []
    at = 0
    while len(buffer) - at >= 5:
        length, kind = struct.unpack_from("<IB", buffer, at)
        if len(buffer) - at - 5 < length:
            break
        frames.append((kind, bytes(buffer[at + 5 : at + 5 + length])))
        at += 5 + length
    del buffer[:at]
    return frames

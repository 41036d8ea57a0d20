"""Files that are no good recordings: cut off, damaged in their headers, or lying."""

import struct

import numpy as np
from tests.support.spoken import file_of, spoken

__all__ = ["broken_files"]


def _wav(*, form=1, channels=2, rate=8_000, bits=16, data=b"\0" * 3_200, told=None):
    """A WAV file with a header of one's own choice."""
    frame = channels * bits // 8
    head = struct.pack("<HHIIHH", form, channels, rate, rate * frame & 0xFFFFFFFF, frame, bits)
    size = len(data) if told is None else told
    return (
        b"RIFF"
        + struct.pack("<I", (36 + size) & 0xFFFFFFFF)
        + b"WAVEfmt "
        + struct.pack("<I", 16)
        + head
        + b"data"
        + struct.pack("<I", size)
        + data
    )


def broken_files() -> dict[str, bytes]:
    """Fifty of them, by what is wrong."""
    voices = spoken(4)
    kinds = {
        "wav": file_of(voices),
        "alaw": file_of(voices, "WAV", "ALAW"),
        "gsm": file_of(voices[:, 0], "WAV", "GSM610"),
        "mp3": file_of(voices, "MP3"),
        "opus": file_of(voices, "OGG", "OPUS"),
        "vorbis": file_of(voices, "OGG", "VORBIS"),
        "flac": file_of(voices, "FLAC"),
    }
    found = {}
    for name, whole in kinds.items():
        found[f"{name} cut in half"] = whole[: len(whole) // 2]
        found[f"{name} cut in its header"] = whole[:30]
        found[f"{name} with noise in it"] = _noisy(whole)
        found[f"{name} with zeros in it"] = whole[:200] + b"\0" * 2_000 + whole[2_200:]
    return found | _headers() | _lies()


def _noisy(whole):
    dice = np.random.default_rng(7)
    changed = bytearray(whole)
    for place in dice.integers(60, len(whole), 300):
        changed[place] = int(dice.integers(256))
    return bytes(changed)


def _headers():
    return {
        "no channel": _wav(channels=0),
        "a thousand channels": _wav(channels=1_000),
        "no samples a second": _wav(rate=0),
        "four thousand million a second": _wav(rate=0xFFFFFFFF),
        "samples of no bits": _wav(bits=0),
        "samples of 1 000 bits": _wav(bits=1_000),
        "a form that nobody knows": _wav(form=0x7777),
        "G.729 in a WAV file": _wav(form=0x0083),
        "longer than it is": _wav(told=0xFFFFFFF0),
        "shorter than it is": _wav(told=4),
        "a length that is negative": _wav(told=0x80000000),
        "no sound": _wav(data=b""),
        "floats that are no numbers": _wav(form=3, bits=32, data=b"\xff" * 3_200),
        "chunks without end": b"RIFF\xff\xff\xff\xffWAVE" + b"LIST\0\0\0\0" * 5_000,
        "a chunk as long as all memory": b"RIFF\xff\xff\xff\xffWAVEfmt \xff\xff\xff\xff",
    }


def _lies():
    return {
        "nothing": b"",
        "a web page": b"<!DOCTYPE html><title>Sign in</title>",
        "a web page behind blanks": b"\xef\xbb\xbf\r\n <html>",
        "text in UTF-16": b"\xff\xfe" + "no sound".encode("utf-16-le") * 50,
        "an archive": b"PK\x03\x04" + b"\0" * 100,
        "a film": b"RIFF\x10\0\0\0AVI LIST" + b"\0" * 100,
        "AMR": b"#!AMR\n" + b"\x04" * 100,
    }

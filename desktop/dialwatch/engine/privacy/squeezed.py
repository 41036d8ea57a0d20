"""Bodies that a platform sent compressed: they hold numbers that no search for digits sees."""

import zlib

from dialwatch.calls.writings import Writings

__all__ = ["MOST", "inner", "without"]

_GZIP = b"\x1f\x8b"
MOST = 32 << 20
"""Bytes of a body that are looked at: no longer one is taken."""


def inner(value: object) -> bytes:
    """What such a body holds, as far as it can be read; empty for anything else."""
    if not isinstance(value, bytes) or not value.startswith(_GZIP):
        return b""
    try:
        return zlib.decompressobj(31).decompress(value, MOST)
    except zlib.error:
        return b""


def without(number: Writings, value: str | bytes, mark: str) -> str | bytes:
    """The value with the mark in the place of the number; a compressed one that holds it is kept as
    it is inside."""
    held = inner(value)
    if held and number.count(held):
        return number.without_bytes(held, mark)
    return number.without(value, mark)

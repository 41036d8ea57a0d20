"""Searching and ordering called numbers without a line of Python for each."""

import numpy as np
import numpy.typing as npt

from dialwatch.calls.packed import Array

__all__ = ["contains", "sort_keys"]

Bytes = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

_STAR, _PLUS, _ZERO = b"*+0"
_CODE = np.zeros(256, dtype=np.uint8)
_CODE[list(b"*+0123456789")] = np.arange(1, 13)


def contains(column: Array, digits: bytes, *, at_start: bool = False, whole: bool = False) -> Mask:
    """Which numbers hold these digits, compared in `calls.number.matching`'s form.

    `at_start`: begin with them; `whole`: are them.
    """
    if len(column) == 0:
        return np.zeros(0, dtype=np.bool_)
    table = _bytes(column)
    mask = _find(column, digits, (b"", b"+"), at_start=at_start, whole=whole)
    odd = ~_plain(table)
    if odd.any():
        rows = np.flatnonzero(odd.any(axis=1))
        tidy = _matching(table[rows])
        mask[rows] = _find(tidy, digits, (b"",), at_start=at_start, whole=whole)
    zeros = _zeros_first(table)
    if zeros.any():
        rows = np.flatnonzero(zeros & ~odd.any(axis=1))
        mask[rows] = _find(column[rows], digits, (b"00",), at_start=at_start, whole=whole)
    return mask


def sort_keys(column: Array) -> list[npt.NDArray[np.uint64]]:
    """Keys whose order, the first one counting most, is that of the texts' bytes.

    Digits, `+` and `*` take four bits each, so that 16 of them fit one key; a column that
    holds anything else is keyed by eight bytes at a time.
    """
    table = _bytes(column)
    width = table.shape[1]
    if _plain(table).all():
        return [_packed(_CODE[table[:, at : at + 16]], 4, 16) for at in range(0, width, 16)]
    return [_packed(table[:, at : at + 8], 8, 8) for at in range(0, width, 8)]


def _bytes(column: Array) -> Bytes:
    flat = np.ascontiguousarray(column)
    return flat.view(np.uint8).reshape(len(flat), flat.dtype.itemsize)


def _plain(table: Bytes) -> Mask:
    """Bytes of a plain number: digits, `*`, a `+` in front, and the zeros that fill it up."""
    mask: Mask = np.less_equal(table - np.uint8(_ZERO), 9)
    mask |= table == 0
    mask |= table == _STAR
    plus = table[:, 0] == _PLUS
    mask[:, 0] |= plus & ~_zeros_first(table[:, 1:])
    return mask


def _zeros_first(table: Bytes) -> Mask:
    """Numbers with 00 in front, which stands for a plus sign."""
    if table.shape[1] < 2:
        return np.zeros(len(table), dtype=np.bool_)
    first: Mask = np.logical_and(table[:, 0] == _ZERO, table[:, 1] == _ZERO)
    return first


def _matching(table: Bytes) -> Array:
    """`calls.number.matching` of each row: digits and `*` alone, without a 00 in front."""
    count, width = table.shape
    out = np.zeros((count, width + 3), dtype=np.uint8)
    flat = out.reshape(-1)
    at = np.arange(count, dtype=np.int64) * (width + 3)
    for place in range(width):
        byte = np.ascontiguousarray(table[:, place])
        # A byte that does not count is written too, and then written over.
        flat[at] = byte
        at += _CODE[byte] != 0
        at -= byte == _PLUS
    flat[at] = 0
    prefixed = np.flatnonzero(_zeros_first(out))
    out[prefixed, :-2] = out[prefixed, 2:]
    tidy: Array = out.view(f"S{width + 3}")[:, 0]
    return tidy


def _find(
    column: Array, digits: bytes, prefixes: tuple[bytes, ...], *, at_start: bool, whole: bool
) -> Mask:
    """`contains` for texts that are digits behind one of these prefixes."""
    if not (at_start or whole):
        # The prefixes but 00 hold no digit, so the place of the find need not be looked at.
        start = 2 if prefixes == (b"00",) else 0
        return np.asarray(np.strings.find(column, digits, start) >= 0)  # type: ignore[arg-type]
    mask = np.zeros(len(column), dtype=np.bool_)
    for prefix in prefixes:
        wanted = prefix + digits
        if whole:
            mask |= np.equal(column, wanted)
        else:
            mask |= np.strings.startswith(column, wanted)  # type: ignore[arg-type]
    return mask


def _packed(codes: Bytes, bits: int, room: int) -> npt.NDArray[np.uint64]:
    key = np.zeros(len(codes), dtype=np.uint64)
    for place in range(room):
        key <<= np.uint64(bits)
        if place < codes.shape[1]:
            key |= codes[:, place]
    return key

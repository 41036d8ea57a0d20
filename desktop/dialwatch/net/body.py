"""An answer's body, counted while it comes: before and after decompression."""

import zlib
from collections.abc import Mapping
from typing import Final

from dialwatch.calls.errors import BadAnswer, CutOff, TooLarge

__all__ = ["LARGEST", "Body"]

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of an answer that are taken."""

_WINDOW: Mapping[str, int] = {"gzip": 31, "x-gzip": 31, "deflate": 15}
"""The names of the compressions we read, as zlib's `wbits`."""


class Body:
    """Collects a body up to `LARGEST` bytes; a compressed one is never unpacked beyond that.

    Raises TooLarge, and BadAnswer where the compression is damaged, cut off or unknown.
    """

    def __init__(self, encoding: str = "", largest: int = LARGEST) -> None:
        self._largest = largest
        self._pieces: list[bytes] = []
        self._size = 0
        self.received = 0
        """Bytes that came over the wire."""
        encoding = encoding.strip().lower()
        self._unpacker = None
        if encoding not in ("", "identity"):
            if encoding not in _WINDOW:
                raise BadAnswer("the answer is packed in a way that we do not read")
            self._unpacker = zlib.decompressobj(_WINDOW[encoding])

    def feed(self, piece: bytes) -> None:
        """Take what came over the wire."""
        self.received += len(piece)
        if self.received > self._largest:
            raise self._too_large()
        if self._unpacker is None:
            self._keep(piece)
            return
        try:
            while piece:
                self._keep(self._unpacker.decompress(piece, self._largest - self._size + 1))
                piece = self._unpacker.unconsumed_tail
        except zlib.error as err:
            raise BadAnswer("the answer's compression is damaged") from err

    def whole(self) -> bytes:
        """The body, when everything came."""
        if self._unpacker is not None and self.received and not self._unpacker.eof:
            raise CutOff("the answer was cut off")
        return b"".join(self._pieces)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._largest:
            raise self._too_large()
        self._pieces.append(piece)

    def _too_large(self) -> TooLarge:
        return TooLarge(f"the answer is larger than {self._largest // (1024 * 1024)} MiB")

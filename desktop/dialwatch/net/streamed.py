"""An answer that may be a file: what it is, its first bytes tell."""

import asyncio
import time
from collections.abc import Mapping
from typing import Protocol

from dialwatch.net.body import Body

__all__ = ["MOST_TOLD", "StreamedBody", "TakesFile"]

MOST_TOLD = 1024 * 1024
"""Bytes of an answer that is no file."""
_GIVES = 200
_PROGRESS = 1024
_PIECE = 256 * 1024
_PACE = 0.25
"""Bytes, or real seconds, after which what came is written."""


class TakesFile(Protocol):
    """A `platforms.recording.Sink`; called in a thread."""

    def begin(self, *, total: int | None) -> None:
        """The file begins (anew)."""

    def write(self, piece: bytes) -> None:
        """Take what came."""


class StreamedBody:
    """Feeds a file to a sink while it comes; JSON and web pages are collected, and compressed
    answers too, for no file is sent so. Raises what the sink and `Body` raise."""

    def __init__(self, sink: TakesFile, status: int, headers: Mapping[str, str]) -> None:
        """Of an answer with this status and these headers: only one that gives is a file."""
        length = headers.get("content-length", "")
        encoding = headers.get("content-encoding", "").strip().lower()
        self._sink = sink
        self._total = int(length) if length.isascii() and length.isdigit() else None
        self._told = Body(encoding, MOST_TOLD)
        self._may_be_file = status == _GIVES and encoding in ("", "identity")
        self._held = bytearray()
        self._written_at = time.monotonic()
        self._received = self._progress = 0
        self.taken = False
        """The sink has it."""

    @property
    def received(self) -> int:
        """Bytes that came over the wire."""
        return self._received

    def progressed(self) -> bool:
        """So much came since it was asked last that it counts: a byte a second does not."""
        if self._received - self._progress < _PROGRESS:
            return False
        self._progress = self._received
        return True

    async def feed(self, piece: bytes) -> None:
        """Take what came over the wire."""
        self._received += len(piece)
        if not self._may_be_file:
            self._told.feed(piece)
            return
        self._held += piece
        if not self.taken:
            start = bytes(self._held[:_PROGRESS].lstrip()[:1])
            if not start and len(self._held) < _PROGRESS:
                return
            if start in (b"{", b"[", b"<"):
                self._may_be_file = False
                self._told.feed(bytes(self._held))
                return
            await asyncio.to_thread(self._sink.begin, total=self._total)
            self.taken = True
        if len(self._held) >= _PIECE or time.monotonic() - self._written_at >= _PACE:
            await self.spill()

    async def whole(self) -> bytes:
        """Everything came: the body, or nothing where the sink has it."""
        if self.taken:
            await self.spill()
            return b""
        if self._may_be_file:  # nothing, or nothing but blanks
            self._told.feed(bytes(self._held))
        return self._told.whole()

    async def spill(self) -> None:
        """Write what came of a file so far."""
        taken, self._held = bytes(self._held), bytearray()
        self._written_at = time.monotonic()
        if taken:
            await asyncio.to_thread(self._sink.write, taken)

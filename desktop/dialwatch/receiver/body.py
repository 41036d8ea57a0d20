"""Reads the body of a push: short ones into memory, long ones into a file beside the inbox."""

import asyncio
import os
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import IO

from starlette.types import Message, Receive

from dialwatch.store.inbox import Spool

__all__ = ["IN_MEMORY", "Body", "BrokenOff", "TooLong", "drain", "read_body"]

IN_MEMORY = 256 << 10
"""Bytes of a body that are kept in memory and in the inbox's own file."""


class TooLong(Exception):
    """The body is longer than is taken."""


class BrokenOff(Exception):
    """The sender went away in the middle of it."""


@dataclass(slots=True)
class Body:
    """A body that came whole. Where it lies in a file, that is durable."""

    size: int
    digest: bytes
    data: bytes | None
    spool: str = ""


async def read_body(receive: Receive, most: int, spool: Spool) -> Body:
    """The whole body. Raises TooLong, BrokenOff, and OSError when a long one cannot be kept."""
    message = await receive()
    if message["type"] == "http.request" and not message.get("more_body", False):
        data: bytes = message.get("body", b"")
        if len(data) <= min(most, IN_MEMORY):  # nearly all: short, and here at once
            return Body(len(data), blake2b(data, digest_size=16).digest(), data)
    return await _read_parts(message, receive, most, spool)


async def _read_parts(message: Message, receive: Receive, most: int, spool: Spool) -> Body:
    """What comes in parts, of which the first is here."""
    taken = bytearray()
    digest = blake2b(digest_size=16)
    size = 0
    with _File(spool) as file:
        while True:
            if message["type"] == "http.disconnect":
                raise BrokenOff
            part = message.get("body", b"")
            size += len(part)
            if size > most:
                raise TooLong
            digest.update(part)
            taken += part
            if len(taken) > IN_MEMORY or (file.begun and taken):
                await asyncio.to_thread(file.write, bytes(taken))
                taken.clear()
            if not message.get("more_body", False):
                break
            message = await receive()
        if not file.begun:
            return Body(size, digest.digest(), bytes(taken))
        name = await asyncio.to_thread(file.keep)
        return Body(size, digest.digest(), None, name)


async def drain(receive: Receive, most: int) -> None:
    """Let the rest of a refused body pass by: who is cut off while sending never reads why."""
    while most > 0:
        message = await receive()
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            return
        most -= len(message.get("body", b""))


class _File:
    """A file that is taken away unless it was kept."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        self._kept = False

    @property
    def begun(self) -> bool:
        return self._file is not None

    def write(self, part: bytes) -> None:
        if self._file is None:
            self._path = self._spool.begin()
            self._file = os.fdopen(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600), "wb")
        self._file.write(part)

    def keep(self) -> str:
        """Make it durable; its name."""
        assert self._file is not None  # noqa: S101 - `begun` was asked
        assert self._path is not None  # noqa: S101
        self._file.flush()
        self._spool.sync(self._file.fileno())
        self._kept = True
        return self._path.name

    def __enter__(self) -> "_File":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()
        if self._path is not None and not self._kept:
            self._spool.drop(self._path.name)

"""A vendor that pushes over real sockets, and comes again when it is told to."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

__all__ = ["Due", "Line", "Vendor", "answered", "request"]

Due = tuple[float, int]
"""When, by the loop's clock, and the number of the push."""

_A_MINUTE = 60.0
"""Seconds until a push comes again that was not answered (vendors/airudder.md 6)."""
_PATIENCE = 30.0


@dataclass
class Vendor:
    """Delivers numbered pushes to one address, and keeps the log that counts."""

    url: str
    body: Callable[[int], bytes]
    kept: bool = True
    """Connections stay open from one push to the next."""
    tries: int = 6
    connections: int = 64
    seconds: list[float] = field(default_factory=list)
    """From the moment at which each acknowledged push was due."""
    acknowledged: set[int] = field(default_factory=set)
    put_off: int = 0
    """How often 503 was answered."""
    unanswered: int = 0

    @property
    def answers(self) -> int:
        """How many tries have ended."""
        return len(self.acknowledged) + self.put_off + self.unanswered

    async def deliver(self, due: Sequence[Due]) -> None:
        """Push all of these, until they are acknowledged or were tried often enough."""
        for _ in range(self.tries):
            following, again = iter(due), list[Due]()
            workers = (self._worker(following, again) for _ in range(self.connections))
            await asyncio.gather(*workers)
            due = sorted(again)

    async def _worker(self, following: Iterator[Due], again: list[Due]) -> None:
        loop, line = asyncio.get_running_loop(), Line(self.url, kept=self.kept)
        for at, number in following:
            await asyncio.sleep(max(0.0, at - loop.time()))
            status, wait = await line.post(self.body(number))
            if status == 200:
                self.acknowledged.add(number)
                self.seconds.append(loop.time() - at)
                continue
            self.put_off += status == 503
            self.unanswered += status != 503
            again.append((loop.time() + wait, number))
        line.close()


class Line:
    """A connection to the receiver, made anew when it was closed."""

    def __init__(self, url: str, *, kept: bool) -> None:
        parts = urlsplit(url)
        self._port, self._path = parts.port or 80, parts.path
        self._kept = kept
        self._open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, body: bytes) -> tuple[int, float]:
        """The status, 0 where none came, and the seconds after which to come again."""
        used = self._open is not None
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._posted(body)
        except (OSError, EOFError, TimeoutError):
            self.close()
        # A connection that was used before may have been closed meanwhile: that is no failure.
        return await self.post(body) if used else (0, _A_MINUTE)

    async def _posted(self, body: bytes) -> tuple[int, float]:
        if self._open is None:
            self._open = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._open
        writer.write(request(self._path, body))
        status, headers = await answered(reader)
        if not self._kept or headers.get("connection") == "close":
            self.close()
        return status, float(headers.get("retry-after", _A_MINUTE))

    def close(self) -> None:
        """Hang up."""
        if self._open is not None:
            self._open[1].close()
            self._open = None


def request(path: str, body: bytes) -> bytes:
    """A push as it goes over the wire."""
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(body)}\r\n"
    return f"{head}Content-Type: application/json\r\n\r\n".encode() + body


async def answered(reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
    """Status and headers of the next answer. Raises EOFError when there is none."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines[1:])
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    await reader.readexactly(int(headers.get("content-length", "0")))
    return int(lines[0].split(" ")[1]), headers

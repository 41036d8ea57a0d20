"""Half-open headers, slow bodies, a storm of connects, pipelined and smuggled requests."""

import asyncio
import contextlib
import itertools
import socket
import struct
from urllib.parse import urlsplit

from tests.soak.finished import finished_calls
from tests.soak.vendor import answered, request

__all__ = ["Attackers"]

_SMUGGLED = 9_000_000
"""Number of the first push that only an ambiguous request holds."""

_HALF_OPEN, _SLOW, _CONNECTS, _PIPELINED = 1_200, 200, 1_000, 20
"""More half-open ones than row 15 names, and than a process may usually have files."""
_DRIP = 1.0
"""Seconds between two bytes of who is slow."""
_NEVER = 30.0
"""Seconds after which a connection is taken to stay open for ever."""
_RESET = struct.pack("ii", 1, 0)
"""Close by a reset: a thousand connects a second would use all ports up otherwise."""


class Attackers:
    """What they do to one address, and what came of it."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._port, self._path = parts.port or 80, parts.path
        self._ends = 0.0
        self.headers: list[float] = []
        """Seconds after which half-open headers were cut off."""
        self.bodies: list[float] = []
        """Seconds after which slow bodies were cut off."""
        self.connects = self.refused = 0
        self.ambiguous = self.taken = 0
        self.pipelined = self.dropped = 0

    async def attack(self, lasting: float) -> None:
        """All at once for so many seconds, and until the last connection is cut off."""
        self._ends = asyncio.get_running_loop().time() + lasting
        head = f"POST {self._path} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
        slow_body = head + b"Content-Length: 9000\r\n\r\n{"
        await asyncio.gather(
            *(self._slowly(head + b"X-Never: ", self.headers) for _ in range(_HALF_OPEN)),
            *(self._slowly(slow_body, self.bodies) for _ in range(_SLOW)),
            self._connect(),
            self._pipeline(),
            self._smuggle(),
        )

    @property
    def _going_on(self) -> bool:
        return asyncio.get_running_loop().time() < self._ends

    async def _slowly(self, first: bytes, seconds: list[float]) -> None:
        """Begin a request, go on by a byte a second; again when it was cut off."""
        loop = asyncio.get_running_loop()
        while self._going_on:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
            except OSError:
                self.refused += 1
                await asyncio.sleep(_DRIP)
                continue
            began = loop.time()
            writer.write(first)
            dripping = asyncio.create_task(_drip(writer))
            with contextlib.suppress(OSError):
                await asyncio.wait_for(reader.read(), _NEVER)
            seconds.append(loop.time() - began)
            dripping.cancel()
            writer.close()

    async def _connect(self) -> None:
        """Connect and hang up, a tenth of a second's worth at a time."""
        loop = asyncio.get_running_loop()
        following = loop.time()
        while self._going_on:
            for _ in range(_CONNECTS // 10):
                with socket.socket() as one:
                    one.setblocking(False)
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                    try:
                        await loop.sock_connect(one, ("127.0.0.1", self._port))
                    except OSError:
                        self.refused += 1
                    self.connects += 1
            following += 0.1
            await asyncio.sleep(max(0.0, following - loop.time()))

    async def _pipeline(self) -> None:
        """Many requests in one piece, to an address that is none."""
        one = request("/push/an-address-that-is-none-0123456789", b"{}")
        while self._going_on:
            came = len(await self._answers(one * _PIPELINED, _PIPELINED))
            self.pipelined += _PIPELINED
            self.dropped += _PIPELINED - came
            await asyncio.sleep(0.2)

    async def _smuggle(self) -> None:
        """Requests whose end is told in two ways, with another one in what is left over."""
        numbers = itertools.count(_SMUGGLED)
        for headers, before in itertools.cycle(_AMBIGUOUS):
            if not self._going_on:
                return
            hidden = before + request(self._path, finished_calls(next(numbers)))
            told = headers.format(length=len(hidden), short=len(before)).encode()
            head = f"POST {self._path} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
            self.taken += (await self._answers(head + told + b"\r\n" + hidden, 2)).count(200)
            self.ambiguous += 1
            await asyncio.sleep(0.1)

    async def _answers(self, wire: bytes, most: int) -> list[int]:
        """The statuses that come until the connection is closed, at most so many."""
        found: list[int] = []
        with contextlib.suppress(OSError, EOFError):
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
            try:
                writer.write(wire)
                async with asyncio.timeout(_NEVER):
                    while len(found) < most:
                        found.append((await answered(reader))[0])
            finally:
                writer.close()
        return found


_CHUNKED = "Transfer-Encoding: chunked\r\n"
_NO_CHUNK = b"0\r\n\r\n"
_AMBIGUOUS = (
    ("Content-Length: {length}\r\n" + _CHUNKED, _NO_CHUNK),
    (_CHUNKED + "Content-Length: {length}\r\n", _NO_CHUNK),
    ("Content-Length: {short}\r\n" + _CHUNKED, _NO_CHUNK),
    ("Content-Length: {short}\r\nContent-Length: {length}\r\n", b"{}"),
    ("Content-Length: {length}\r\nContent-Length: {short}\r\n", b"{}"),
    ("Content-Length: {short}, {length}\r\n", b"{}"),
    ("Content-Length: +{short}\r\n", b"{}"),
    ("Content-Length: {short}\r\nTransfer-Encoding : chunked\r\n", _NO_CHUNK),
    ("Content-Length: {short}\r\nTransfer-Encoding: xchunked\r\n", _NO_CHUNK),
    ("Content-Length: {short}\r\nTransfer-Encoding: chunked, identity\r\n", _NO_CHUNK),
    ("Transfer-Encoding: identity, chunked\r\nContent-Length: {length}\r\n", _NO_CHUNK),
    ("Content-Length: {short}\r\n Content-Length: {length}\r\n", b"{}"),
)
"""Headers, and what stands before the request that is hidden."""


async def _drip(writer: asyncio.StreamWriter) -> None:
    while True:
        await asyncio.sleep(_DRIP)
        writer.write(b"x")

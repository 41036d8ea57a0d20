"""A receiver of pushes on loopback, which answers as a test tells it to."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self

__all__ = ["Received", "Receiver", "eventually"]

_HANG = 10.0


@dataclass(frozen=True)
class Received:
    """One push as it came."""

    path: str
    headers: Mapping[str, str]
    body: bytes
    connection: int
    """Which connection it came by, counted from 1."""

    def json(self) -> Any:
        return json.loads(self.body)


Answerer = Callable[[Received], tuple[int, bytes] | None]
"""Status and body of the answer; None: no answer at all."""


async def eventually(holds: Callable[[], object], at_most: float = _HANG) -> None:
    """Wait until it holds. Raises TimeoutError."""
    async with asyncio.timeout(at_most):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.005)


class Receiver:
    """Takes everything with 200 unless `answerer` says otherwise; keeps what came, in order."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answerer: Answerer = lambda _: (200, b"{}")
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._connections = 0

    def url(self, path: str) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/{path}"

    def urls(self, *kinds: str, under: str = "") -> dict[str, str]:
        """Kind → an address of its own."""
        return {kind: self.url(under + kind) for kind in kinds}

    def of(self, path: str) -> list[Received]:
        """What came to that address."""
        return [one for one in self.received if one.path == f"/{path}"]

    async def until(self, count: int, path: str | None = None) -> list[Received]:
        """What came, once so many have."""
        await eventually(lambda: len(self._of(path)) >= count)
        return self._of(path)

    def _of(self, path: str | None) -> list[Received]:
        return self.received if path is None else self.of(path)

    def hang_up(self) -> None:
        """Close every connection."""
        for task in self._tasks:
            task.cancel()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._met, "127.0.0.1", 0, backlog=256)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        self.hang_up()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections += 1
        task = asyncio.create_task(self._serve(reader, writer, self._connections))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int
    ) -> None:
        try:
            with contextlib.suppress(OSError, EOFError):
                while await self._answer(reader, writer, connection):
                    pass
        finally:
            writer.transport.abort()

    async def _answer(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int
    ) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {
            name.lower(): value for name, _, value in (one.partition(": ") for one in head[1:])
        }
        body = await reader.readexactly(int(headers["content-length"]))
        one = Received(head[0].split(" ")[1], headers, body, connection)
        assert head[0] == f"POST {one.path} HTTP/1.1"
        self.received.append(one)
        told = self.answerer(one)
        if told is None:
            await asyncio.Event().wait()
            return False
        status, said = told
        writer.write(b"HTTP/1.1 %d X\r\ncontent-length: %d\r\n\r\n%b" % (status, len(said), said))
        await writer.drain()
        return headers["connection"] == "keep-alive"

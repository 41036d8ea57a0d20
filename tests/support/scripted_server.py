"""A little HTTP server on loopback that answers as a test tells it to, byte by byte if need be."""

import asyncio
import contextlib
import json
import ssl
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

__all__ = ["Asked", "ScriptedServer", "answer", "hang", "hang_up", "json_answer", "trickle"]

Act = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


def answer(body: bytes = b"", status: int = 200, **headers: str) -> bytes:
    """A whole answer; `_` in a header's name stands for `-`."""
    told = {"content-length": str(len(body)), "connection": "close"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in told.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def json_answer(told: object, status: int = 200, **headers: str) -> bytes:
    return answer(json.dumps(told).encode(), status, content_type="application/json", **headers)


async def hang(writer: asyncio.StreamWriter) -> None:
    """Say nothing until the server ends."""
    await asyncio.Event().wait()


async def hang_up(writer: asyncio.StreamWriter) -> None:
    """Close without a word."""


def trickle(body: bytes) -> Act:
    """An answer that begins and never ends: one byte at a time."""

    async def act(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\ncontent-length: 100000\r\n\r\n")
        for byte in body * 1000:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.02)

    return act


class ScriptedServer:
    """Gives its answers in turn, the last one again and again; keeps what it was asked."""

    def __init__(self, *answers: bytes | Act, tls: ssl.SSLContext | None = None) -> None:
        self.answers: deque[bytes | Act] = deque(answers)
        self.asked: list[Asked] = []
        self.was_asked = asyncio.Event()
        self._tls = tls
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def url(self) -> str:
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._met, "127.0.0.1", 0, ssl=self._tls)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        await self._server.wait_closed()
        for _ in range(5):  # httpx leaves the closing of an answer that broke off to the loop
            await asyncio.sleep(0)

    def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(asyncio.create_task(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.asked.append(await _read(reader))
            self.was_asked.set()
            told = self.answers[0] if len(self.answers) == 1 else self.answers.popleft()
            if isinstance(told, bytes):
                writer.write(told)
                await writer.drain()
            else:
                await told(writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            with contextlib.suppress(OSError, ssl.SSLError):
                await writer.wait_closed()


async def _read(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ", 2)
    headers = {}
    for line in head[1:]:
        name, _, value = line.partition(": ")
        if name:
            headers[name.lower()] = value
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    parts = urlsplit(target)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    return Asked(method, parts.path, query, headers, body)
